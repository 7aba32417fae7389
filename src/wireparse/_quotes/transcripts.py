"""Speech that a label in capitals gives to somebody, with marks or without: ROE: It rained.

Transcripts set the speaker before the words, inside their marks or without any. A label alone
proves nothing (“TIDE: Part Two”), so an article needs several.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse.models import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._quotes.pairing import QuotationSpan
    from wireparse._vocabulary import Marks
    from wireparse.models import Block

__all__ = ["label_end", "unmarked", "without_labels"]


_LONGEST: Final = 40
"""Characters, at most, of a label."""
_MOST_WORDS: Final = 4
"""Words of a label: MAYOR LARS VAN ROE."""
_SHORTEST: Final = 2
"""Letters, at least, of a label: Q and A name nobody."""
_FEWEST: Final = 4
"""Paragraphs with a label but without marks, at least, of a transcript."""
_FEWEST_INSIDE: Final = 2
"""Quotations with a label inside their marks, at least."""
_PARAGRAPH: Final = Role.PARAGRAPH
_INSIDE: Final = str.maketrans("", "", " .'’-")
"""What a label holds beside letters."""


def label_end(text: str, start: int) -> int | None:
    """Return where the words behind a label begin; None where no label stands at *start*."""
    colon = text.find(":", start, start + _LONGEST)
    if colon < 0:
        return None
    label = text[start:colon]
    letters = label.translate(_INSIDE)
    if (
        len(letters) < _SHORTEST
        or not (letters.isalpha() and letters.isupper() and label[0].isupper())
        or label.count(" ") >= _MOST_WORDS
    ):
        return None
    words = text[colon + 1 : colon + 1 + _LONGEST]
    blanks = len(words) - len(words.lstrip())
    return colon + 1 + blanks if 0 < blanks < len(words) else None


def unmarked(body: Sequence[Block], marks: Marks) -> dict[int, int]:
    """Find the paragraphs of a transcript, each a label and words, not opened by a mark.

    Returns:
        Index of each to where its words begin. None where the labels are too few, or where
        each comes once: `PLACE: the pier` is a list of facts.
    """
    found = {
        index: end
        for index, block in enumerate(body)
        if block.role is _PARAGRAPH
        and (end := label_end(block.text, 0)) is not None
        and not marks.begins.match(block.text, end)
    }
    labels = {body[index].text[:end] for index, end in found.items()}
    return found if len(found) >= max(_FEWEST, 2 * len(labels)) else {}


def without_labels(found: list[QuotationSpan], body: Sequence[Block]) -> list[QuotationSpan]:
    """Cut the speakers' labels off the words of quotations that open their paragraphs."""
    ends = {}
    for number, mark in enumerate(found):
        at = body[mark.paragraph].start
        if mark.outer_start == at and mark.parent is None and mark.start > at:
            end = label_end(body[mark.paragraph].text, mark.start - at)
            if end is not None and at + end < mark.end:
                ends[number] = at + end
    if len(ends) < _FEWEST_INSIDE:
        return found
    return [
        mark._replace(start=ends[number], label=ends[number] - mark.outer_start)
        if number in ends
        else mark
        for number, mark in enumerate(found)
    ]
