"""What a quotation looks like: its words, those beside it, and its sentence."""

from __future__ import annotations

import pytest

from speech import LEXICON, body_of, marked_in, paragraph_of
from wireparse._speakers import quotation


def context_in(text: str) -> quotation.QuotationContext:
    """Describe the first quotation of a paragraph."""
    mark = marked_in(body_of(text))[0]
    outer = text[mark.outer_start : mark.outer_end]
    tokens = paragraph_of(text).tokens
    return quotation.QuotationContext(
        outer,
        tokens,
        tokens.places[0],
        LEXICON,
        mark="'" if mark.is_single else outer[0],
        is_closed=mark.is_closed,
    )


@pytest.mark.parametrize(
    ("words", "want"),
    [
        ("It snored.", (".", "U", 2, 2, "n")),
        ("it snored", ("w", "l", 2, 2, "n")),
        ("9 goats!", ("!", "o", 2, 2, "n")),
        ("Big Rain", ("w", "U", 2, 2, "A")),
        ("Big Rain of Kvam", ("w", "U", 4, 4, "m")),
        ("one two three four five six", ("w", "l", 6, 8, "n")),
        ("a b c d e f g h i j k l", ("w", "l", 12, 12, "n")),
        ("mind it)", ("-", "l", 2, 2, "n")),
    ],
)
def test_its_words_are_described(words: str, want: tuple[str, str, int, int, str]) -> None:
    """End, beginning, length, rounded from six on, and capitals."""
    inside = context_in(f"She said “{words}” there.").inside
    assert (inside.end, inside.begin, inside.size, inside.length, inside.capitals) == want
    assert inside.base == inside.end + inside.begin
    assert inside.words == tuple(words.split())


def test_words_beside_it_are_described() -> None:
    """A capitalised one by its class alone."""
    beside = context_in("The herder said “it snored” Brook and left.").beside
    assert (beside.before2, beside.low_before, beside.before) == ("herder", "said", "said")
    assert (beside.after, beside.after2) == ("N", "and")
    assert (beside.is_first, beside.is_last) == (False, False)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("“It snored.”", True, True),
        ("“It snored”.", True, True),
        ("“It snored,” she said.", True, False),
        ("She said “it snored”.", False, True),
    ],
)
def test_it_may_fill_its_paragraph(text: str, first: object, last: object) -> None:
    """Full stop or not."""
    beside = context_in(text).beside
    assert (beside.is_first, beside.is_last) == (first, last)


@pytest.mark.parametrize(
    ("text", "left", "right", "verb"),
    [
        ("The herder said “it snored” there.", True, False, "said"),
        ("“It snored,” the herder said.", False, True, "-"),
        ("It was “a goat” there.", False, False, "was"),
        ("He said so. “A goat” there.", False, False, "-"),
    ],
)
def test_its_sentence_is_described(text: str, left: object, right: object, verb: str) -> None:
    """Cues on either side, and the nearest verb before it."""
    around = context_in(text).around
    assert (around.has_left_cue, around.has_right_cue, around.verb.word) == (left, right, verb)


@pytest.mark.parametrize(
    ("text", "mark", "short"),
    [
        ("She said “Mind It” there.", "“", "mind it"),
        ('She said "mind it" there.', '"', "mind it"),
        ("She said ‘mind it’ there.", "'", "mind it"),
        ("She said “mind it or else” there.", "“", ""),
    ],
)
def test_a_short_one_is_known_as_a_whole(text: str, mark: str, short: str) -> None:
    """Up to three words; any single mark is one."""
    context = context_in(text)
    assert (context.mark, context.short_text, context.is_closed) == (mark, short, True)
