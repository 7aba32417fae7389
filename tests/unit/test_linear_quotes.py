"""The work of the quote stages is linear, whatever the paragraph."""

from __future__ import annotations

import time

import pytest

from wireparse._quotes import compile_marks, find_quotes
from wireparse._speakers import find_speakers
from wireparse._unclosed import compile_ends
from wireparse.knowledge import DEFAULT
from wireparse.models import Block, Role

SHAPES = {
    "marks": lambda n: '"' * n,
    "unclosed marks": lambda n: '"go ' * n,
    "opening marks": lambda n: "“go " * n,
    "nested marks": lambda n: "«" * n + "go" + "»" * n,
    "singles in a double": lambda n: "“" + "‘go " * n + "”",
    "closing singles": lambda n: "“‘go" + "s’ " * n + "”",
    "quotes without a full stop": lambda n: '"Go on," Ada Brook said, ' * n,
    "sentences with a quote": lambda n: 'Ada Brook said, "Go on." ' * n,
    "quotes over their speaker": lambda n: '"Go on," said Ada Brook. ' * n,
    "capitals": lambda n: "Ada " * n + '"go on"',
    "adverbs": lambda n: "Ada " + "also " * n + '"go on," she said.',
    "said": lambda n: "said " * n + '"go on"',
    "according": lambda n: '"Go on," Ada Brook said ' + "according to Lund " * n,
    "cited": lambda n: "Lund cited Ada as " * n + '"go on"',
}


def seconds(text: str) -> float:
    """Measure one paragraph, the best of two."""
    body = [Block(text, 0, len(text), Role.PARAGRAPH, "line")]
    marks, ends = compile_marks(DEFAULT.quote_pairs), compile_ends(DEFAULT.speech)
    best = 9e9
    for _ in range(2):
        begin = time.process_time()
        marked, _odd = find_quotes(body, marks, ends)
        find_speakers(body, marked, DEFAULT, "en", indirect=True)
        best = min(best, time.process_time() - begin)
    return best


@pytest.mark.parametrize("shape", SHAPES)
def test_four_times_the_paragraph_is_about_four_times_the_work(shape: str) -> None:
    """A quadratic step would cost sixteen times as much."""
    make = SHAPES[shape]
    size = 1500
    seconds(make(50))
    small, large = seconds(make(size)), seconds(make(4 * size))
    assert large < 9 * small + 0.05


def test_an_article_of_many_quotes_is_linear() -> None:
    """Names and carried-on speakers do not look back over the whole article."""

    def run(n: int) -> float:
        body, at = [], 0
        for number in range(n):
            text = f'"Row number {number} is open," Ada Brook{number} said. "Go on," he said.'
            body.append(Block(text, at, at + len(text), Role.PARAGRAPH, "line"))
            at += len(text) + 1
        begin = time.process_time()
        marked, _ = find_quotes(body, compile_marks(DEFAULT.quote_pairs))
        find_speakers(body, marked, DEFAULT, "en")
        return time.process_time() - begin

    run(20)
    small, large = run(300), run(1200)
    assert large < 9 * small + 0.05
