"""Which lines sum the story up.

A reader over the sheet: sentences and titles of the header with more of it below, bullets
under the headline, what stands below a line like `Highlights`.
"""

from __future__ import annotations

from typing import Final

from wireparse._roles.captions import shows_picture
from wireparse._roles.evidence import LONG_TITLE, LONGEST_DECK, PICTURES, TEXTS, WINDOW, Sheet
from wireparse._segments import Look

__all__ = ["find_decks"]


_OPENING: Final = frozenset((Look.DECK, Look.GLYPH))
"""Looks of what has decks below it, or is one of several in the body."""
_LONGEST_PROSE_DECK: Final = 140
"""A sentence over a picture that is longer is the first paragraph."""


def find_decks(sheet: Sheet) -> None:
    """Find decks: sentences and titles with more of the header below them."""
    next_text = _next_text(sheet)
    is_glued = False
    header = sheet.body if sheet.headline is not None else sheet.hard
    for at in _range(sheet, max(header, next_text + 1)):
        look = sheet.looks[at]
        is_glued = look is Look.DECK or (
            is_glued and sheet.lines[at].gap == 0 and at not in sheet.captions
        )
        if at in sheet.headlines or at in sheet.captions:
            continue
        if look is Look.GLYPH and _is_bulleted_deck(sheet, at):
            sheet.decks[at] = "bullets-under-headline"
        if (look not in TEXTS and look is not Look.TITLE) or at in sheet.promos:
            continue
        if look is Look.TITLE and not _may_sum_up(sheet, at):
            continue
        if is_glued:
            sheet.decks[at] = "below-highlights"
        elif at < header:
            if look in TEXTS or sheet.lines[at].text.count(" ") >= LONG_TITLE:
                sheet.decks[at] = "header-below"
        elif at == next_text and _sums_up(sheet, at):
            sheet.decks[at] = "sums-up"


def _range(sheet: Sheet, least: int) -> range:
    """Return where decks may stand: before *least*, but for those that another line opens."""
    first = sheet.first_headline + 1
    end = min(sheet.last, max(sheet.body + 4, first + WINDOW))
    is_opened = not _OPENING.isdisjoint(sheet.looks[first:end])
    return range(first, end if is_opened else min(end, least))


def _may_sum_up(sheet: Sheet, at: int) -> bool:
    """Can a title be a deck, and is it neither a line of signs nor `Name in City`?"""
    text = sheet.lines[at].text
    if not (text[0].isalnum() or text[0] in "\"“”'‘’«•"):
        return False
    is_glued = at > 0 and sheet.lines[at].gap == 0 == sheet.lines[at + 1].gap
    if is_glued and sheet.looks[at - 1] is Look.MOMENT:
        return False  # live pages list their entries, each under its clock
    if at >= sheet.hard > 0 and shows_picture(text, sheet):
        return False
    return sheet.reader.header_byline(text) is None


def _is_bulleted_deck(sheet: Sheet, at: int) -> bool:
    """Is a line behind a glyph one of several right under the headline?

    One alone would open the body as a crosshead.
    """
    looks = sheet.looks
    if sheet.headline is None:
        return False
    first = at
    while first > 0 and looks[first - 1] is Look.GLYPH:
        first -= 1
    end = at
    while end < len(looks) and looks[end] is Look.GLYPH:
        end += 1
    return end - first > 1 and first == sheet.last_headline + 1


def _next_text(sheet: Sheet) -> int:
    """Find the first line below the headline that is not furniture or picture."""
    for at in range(sheet.last_headline + 1, len(sheet.lines)):
        if at not in sheet.captions and (sheet.looks[at] in TEXTS or sheet.looks[at] is Look.TITLE):
            return at
    return -1


def _sums_up(sheet: Sheet, at: int) -> bool:
    """Is the first line under the headline a deck, with only text below?"""
    if sheet.headline is None:
        return False
    line = sheet.lines[at]
    if line.look is Look.TITLE:
        return line.text.count(" ") >= LONG_TITLE
    if sheet.reader.opens_body(line.text):
        return False  # whatever else says the same
    if line.key in [other.key for other in sheet.lines[at + 1 :]]:
        return True
    below = at + 1
    while below < len(sheet.lines) and sheet.looks[below] is Look.WIDGET:
        below += 1
    if below >= len(sheet.lines):
        return False
    if sheet.looks[below] is Look.PROSE and below not in sheet.captions:
        if len(line.text) > LONGEST_DECK:
            return False
        return (
            sheet.reader.dateline(sheet.lines[below].text, 0) is not None
            and sheet.reader.dateline(line.text, 0) is None
        )
    is_picture = below in sheet.captions or sheet.looks[below] in PICTURES
    is_short = len(line.text) <= _LONGEST_PROSE_DECK
    return is_picture and is_short and at == sheet.last_headline + 1
