"""The work of the quote stages is linear, whatever the paragraph."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from wireparse._quotes.pairing import find_quotes
from wireparse._quotes.unclosed import compile_ends
from wireparse._speakers.attribution import find_speakers
from wireparse._vocabulary.quote_marks import compile_marks
from wireparse.knowledge import DEFAULT
from wireparse.models import Block, Role
from wireparse.rows import Grammar, Knowledge, Language, Speech
from work import work_of

if TYPE_CHECKING:
    from collections.abc import Callable

pytestmark = pytest.mark.no_cover

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
    "nicknames": lambda n: "Ada " + "“Bo” Lund " * n + 'said, "Go on."',
    "offices": lambda n: "The mayor of " * n + 'Kvam Ada Lund said, "Go on."',
    "small words": lambda n: "Ada " + "van der Lund " * n + 'said, "Go on."',
    "men came": lambda n: 'A man came. He said, "Go on." ' * n,
    "epithets": lambda n: 'Ada Lund came. "Go on," the Serbian said. ' * n,
    "courts": lambda n: 'The Kvam Court sat. "Go on," the court said. ' * n,
    "fronted": lambda n: "Inside the tent, " * n + 'Ada Lund said, "Go on." She said, "Go."',
    "asides": lambda n: "Reuters, citing a man, " * n + 'said, "Go on."',
    "cited": lambda n: "Lund cited Ada as " * n + '"go on"',
    "kings": lambda n: "Stephen King came. " * n + '"Go on," King said. "Go," he said.',
    "titles": lambda n: "King Prince " * n + 'said, "Go on." He said, "Go."',
    "given names": lambda n: "Will Lund and April Lund " * n + 'said, "Go on." He said, "Go."',
}

FRENCH = Language(
    code="fr",
    speech=Speech(report=("dit",), auxiliaries=("a",), pronouns=("elle",), titles=("maire",)),
    grammar=Grammar(
        articles=("le",),
        patterns=(
            "{quote}, {aux} {verb} {name}",
            "{quote}, {aux}-t-{pronoun} {verb}",
            "{name} {aux} {verb} {any} {quote}",
        ),
    ),
)
KNOWLEDGE = DEFAULT | Knowledge(languages=(FRENCH,))
_TIMES = 30
_MOST = 2.5
"""Twice, and what is looked at once more in a longer text; what is quadratic comes to four."""


def _counts(article: Callable[[int], list[Block]], language: str = "en") -> tuple[int, int]:
    """Count what more of an article costs: once more, and then twice as much more."""
    marks, ends = compile_marks(DEFAULT.quote_pairs), compile_ends(DEFAULT.languages)

    def read(body: list[Block]) -> None:
        find_speakers(body, find_quotes(body, marks, ends)[0], KNOWLEDGE, language, indirect=True)

    read(article(50))  # weights are read once
    one, two, four = (work_of(partial(read, article(times * _TIMES))) for times in (1, 2, 4))
    return two - one, four - two


@pytest.mark.parametrize("shape", SHAPES)
def test_work_grows_with_the_paragraph(shape: str) -> None:
    """Twice as much more of a paragraph takes about twice as much more work."""

    def article(times: int) -> list[Block]:
        text = SHAPES[shape](times)
        return [Block(text, 0, len(text), Role.PARAGRAPH, "line")]

    first, second = _counts(article)
    assert second <= _MOST * first


ROWS = {
    "names": '"Row number {0} is open," Ada Brook{0} said. "Go on," he said.',
    "initials": '"Row number {0} is open," the A{1} said. Ada Brook came.',
    "offices": 'The mayor of Kvam Ada Brook{0} said, "Go on." The mayor said, "Go."',
    "two families": 'Ada Brook{0} Lund came. "Go on," Brook{0} said.',
}


def _letters(number: int) -> str:
    return "".join(chr(ord("A") + int(digit)) for digit in str(number))


@pytest.mark.parametrize("row", ROWS)
def test_work_grows_with_the_article(row: str) -> None:
    """Names and carried-on speakers do not look back over the whole article."""

    def article(times: int) -> list[Block]:
        body, at = [], 0
        for number in range(times):
            text = ROWS[row].format(number, _letters(number))
            body.append(Block(text, at, at + len(text), Role.PARAGRAPH, "line"))
            at += len(text) + 1
        return body

    first, second = _counts(article)
    assert second <= _MOST * first


UNSCORED = {
    "names behind": "« Oui, le bac traverse », a dit Brook{1}. ",
    "names before": "Brook{1} a dit : « Oui, le bac traverse ». ",
    "full names": "Ada Brook{1} vint. « Oui, le bac traverse », a dit Brook{1}. ",
    "pronouns": "« Oui, le bac traverse », a-t-elle dit. ",
    "descriptions": "le maire Brook{1} a dit : « Oui, il va », le maire a dit : « Oui ». ",
    "verbs": "a dit « oui » a dit ",
    "no end": "Ada Brook a dit a dit a dit « oui » ",
}


@pytest.mark.parametrize("shape", UNSCORED)
@pytest.mark.parametrize("is_one", [True, False], ids=["a paragraph", "paragraphs"])
def test_work_grows_without_weights(
    shape: str,
    is_one: bool,  # noqa: FBT001  a table
) -> None:
    """Forms around a quotation look no farther than a sentence, and names are looked up."""

    def article(times: int) -> list[Block]:
        texts = [UNSCORED[shape].format(number, _letters(number)) for number in range(times)]
        body, at = [], 0
        for text in ["".join(texts)] if is_one else texts:
            body.append(Block(text, at, at + len(text), Role.PARAGRAPH, "line"))
            at += len(text) + 1
        return body

    first, second = _counts(article, "fr")
    assert second <= _MOST * first


WEIGHED = {
    "quotes": lambda n: "„Wir gehen heute nicht“, sagte Ada Brook am Abend. " * n,
    "no end": lambda n: "und „das Boot“ kam zu Ada Brook, " * n,
    "names": lambda n: "Ada Brook und Jon Lund, " * n + "„Ja“ sagte er.",
    "adverbs": lambda n: "auch dann „ja“ nun " * n,
    "descriptions": lambda n: "der Sprecher der Werft, „Ja“, sagte der Bootssprecher. " * n,
    "brackets": lambda n: "Ada (x " * n + "„Ja“ sagte er.",
    "pronouns": lambda n: "Ada Brook kam. „Ja doch, heute noch.“, sagte sie. " * n,
}


@pytest.mark.parametrize("shape", WEIGHED)
def test_signs_are_looked_for_near_the_quotation(shape: str) -> None:
    """A language that signs are weighed for takes twice the work for twice the text."""

    def article(times: int) -> list[Block]:
        text = WEIGHED[shape](times)
        return [Block(text, 0, len(text), Role.PARAGRAPH, "line")]

    first, second = _counts(article, "de")
    assert second <= _MOST * first
