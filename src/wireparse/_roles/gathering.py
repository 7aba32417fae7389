"""The facts of an article, in the order in which they rest on each other.

A reader: fills the sheet. Each fact is found in one pass over the lines, or in the
window around the headline.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse._roles.body import body_start, find_foot, find_last, find_promos
from wireparse._roles.captions import (
    find_framed_caption,
    find_over_credit,
    find_over_dateline,
    find_pairs,
    find_recurring,
    find_spoken_captions,
)
from wireparse._roles.decks import find_decks
from wireparse._roles.evidence import BULLETS, PICTURES, Sheet
from wireparse._roles.headline import choose_headline, headline_copies
from wireparse._segments import Line, Look
from wireparse._vocabulary import is_uncased

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._fields import Reader

__all__ = ["read_sheet"]


_ASKING: Final = frozenset((Look.TITLE, Look.GLYPH))
_ASKED: Final = ("Q:", "Q.", "Q -", "Q –", "Q—", *BULLETS)
_LINKING: Final = frozenset((Look.PROMO, Look.TAIL, Look.WIDGET))
_QUESTIONS: Final = 3
"""Questions alone on their lines, from which on an article is an interview."""


def read_sheet(lines: Sequence[Line], headline: int | None, reader: Reader) -> Sheet:
    """Collect the facts.

    Args:
        lines: The lines of one article.
        headline: Index of the headline, if the border showed it.
        reader: Reads lines.
    """
    sheet = Sheet(lines, [line.look for line in lines], reader)
    sheet.headline = choose_headline(sheet) if headline is None else headline
    if sheet.headline is not None:
        sheet.headlines = headline_copies(lines, sheet.headline)
        sheet.first_headline, sheet.last_headline = min(sheet.headlines), max(sheet.headlines)
    find_pairs(sheet)
    if not _LINKING.isdisjoint(sheet.looks):
        find_promos(sheet)
    if Look.CREDIT in sheet.looks:
        find_over_credit(sheet)
    if len(sheet.headlines) > 1:
        find_recurring(sheet)
    find_foot(sheet)
    find_last(sheet)
    sheet.hard, sheet.body = body_start(sheet)
    if len(sheet.headlines) > 1:
        find_framed_caption(sheet)
    if not any(at <= sheet.body for at in sheet.captions) and PICTURES.isdisjoint(
        sheet.looks[: sheet.body + 2]
    ):
        find_spoken_captions(sheet)
        find_over_dateline(sheet)
    find_decks(sheet)
    asking = [at for at, look in enumerate(sheet.looks) if look in _ASKING]
    questions = [at for at in asking if lines[at].text[-1] in "?؟"]
    sheet.is_interview = len(questions) >= _QUESTIONS and _are_answered(questions, sheet)
    return sheet


def _outside(text: str) -> set[str]:
    """Collect the words that stand outside of quotation marks."""
    plain = text.replace("“", '"').replace("”", '"').replace("’", "'")
    return set(" ".join(plain.split('"')[::2]).casefold().split())


def _are_answered(questions: list[int], sheet: Sheet) -> bool:
    """Is it an interview, and not a report under questions ("What do we know?")?

    Answers speak in the first person, and outside of quotation marks. Where the questions
    have a mark of their own, nothing is in doubt.
    """
    first_person = sheet.patterns.words.first_person
    for at in questions:
        line = sheet.lines[at]
        if line.look is Look.GLYPH or line.text.startswith(_ASKED):
            return True
        if at + 1 >= len(sheet.lines):
            continue
        answer = sheet.lines[at + 1].text
        if is_uncased(answer) or not first_person.isdisjoint(_outside(answer)):
            return True
    return False
