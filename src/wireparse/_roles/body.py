"""Where the body begins and ends, and what in it is not the story.

A reader over the sheet: the end of the header, the last paragraph, the foot of the page,
the links to other stories.
"""

from __future__ import annotations

from typing import Final

from wireparse._fields import take_turns
from wireparse._roles.evidence import (
    BULLETS,
    ENDS,
    FRONT,
    HARD,
    LONGEST_DECK,
    PICTURES,
    TEXTS,
    WINDOW,
    Sheet,
)
from wireparse._segments import Look

__all__ = ["body_start", "find_foot", "find_last", "find_promos"]


_OPENERS: Final = frozenset((Look.PROMO, Look.TAIL))
_WIDGET: Final = Look.WIDGET  # members of an enum are slow to look up
_PROMOTED: Final = frozenset((Look.WIDGET, Look.TITLE, Look.TEXT))
"""Looks of a button, and of links under a promo."""
_LINKS: Final = frozenset((Look.TITLE, Look.NAME, Look.MOMENT, Look.TEXT))
"""Looks of the lines in a list of links: titles, and the dates under them."""
_MOST_DECKS: Final = 3
_SURE_DECKS: Final = 2


def find_foot(sheet: Sheet) -> None:
    """Find where the foot of the page begins: a known opener, or the author's box."""
    looks = sheet.looks
    if Look.TAIL not in looks and Look.NAME not in looks and Look.BYLINE not in looks:
        return
    authors, names = _authors(sheet)
    has_body = False
    for at, look in enumerate(looks):
        if not has_body:
            has_body = look is Look.PROSE and at > sheet.last_headline and at not in sheet.captions
        elif look is Look.TAIL:
            if _goes_on(sheet, at):
                continue
            sheet.foot = at
            return
        elif look is Look.PROSE and names and sheet.lines[at].text.startswith(names):
            if not _goes_on(sheet, at):
                sheet.foot, sheet.foot_rule = at, "author-box"
                return
        elif look is Look.NAME and _opens_box(sheet, at, authors):
            sheet.foot, sheet.foot_rule = at, "author-box"
            return


def _opens_box(sheet: Sheet, at: int, authors: tuple[str, ...]) -> bool:
    """Is a name alone the author's, or does the line below say who that is?"""
    name = sheet.lines[at].text
    if authors and name.casefold().endswith(authors):
        return True
    below = sheet.lines[at + 1].text if at + 1 < len(sheet.lines) else ""
    verbs = sheet.patterns.words.author_is
    return below.startswith((f"{name}, ", *(f"{name} {verb} " for verb in verbs)))


def _goes_on(sheet: Sheet, at: int) -> bool:
    """Does the story go on behind a promo: does speech come, set as paragraphs are?

    Behind a list that is glued to its opener, one such paragraph is enough.
    """
    prose = speech = 0
    glued = at + 1
    while glued < len(sheet.lines) and not sheet.lines[glued].gap:
        glued += 1
    if at + 1 < glued < len(sheet.lines) and sheet.looks[glued] is Look.PROSE:
        text = sheet.lines[glued].text
        if any(map(text.__contains__, sheet.patterns.words.speech)):
            return True
    for i in range(at + 1, min(len(sheet.lines), at + 2 * WINDOW)):
        line = sheet.lines[i]
        if line.look is Look.END or line.look is Look.SIGNOFF:
            break
        if line.look is Look.PROSE and line.gap:
            prose += 1
            speech += any(map(line.text.__contains__, sheet.patterns.words.speech))
    return prose > 1 and speech > 0


def _authors(sheet: Sheet) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Collect the ends of the names in the bylines, and how a line about an author begins."""
    ends: list[str] = []
    openings: list[str] = []
    for at, look in enumerate(sheet.looks[:FRONT]):
        if look is not Look.BYLINE:
            continue
        text = sheet.lines[at].text
        ends.append(" ".join(sheet.patterns.token.findall(text)[-2:]).casefold())
        found = sheet.reader.byline(text)
        for name in found.authors if found is not None else ():
            openings += [f"{name} {verb} " for verb in sheet.patterns.words.author_verbs]
    return tuple(ends), tuple(openings)


def find_last(sheet: Sheet) -> None:
    """Find the last line that surely is body."""
    at = (len(sheet.lines) if sheet.foot is None else sheet.foot) - 1
    while at > sheet.last_headline:
        if sheet.looks[at] is Look.PROSE and at not in sheet.captions:
            sheet.last = at
            return
        at -= 1


def body_start(sheet: Sheet) -> tuple[int, int]:
    """Find the end of what only a header has, and the first line that may be body.

    A dateline opens the body too; above either, at most a deck may stand.
    """
    first = sheet.last_headline + 1
    body, texts = first, 0
    for at in range(first, min(len(sheet.lines), first + WINDOW)):
        look = sheet.looks[at]
        if look in PICTURES or at in sheet.captions:
            continue
        if look in ENDS:
            break
        if at in sheet.promos:
            continue
        if look in HARD:
            if at < sheet.last and (look is not Look.NAME or texts <= 1):
                body = at + 1
        elif look is Look.PROSE:
            is_quoted = at > first and sheet.lines[at - 1].text[-1] == ":"  # "It opens:"
            dateline = sheet.reader.dateline(sheet.lines[at].text, 0)
            # Place and colon alone also open notes in the body: one deck above them is enough.
            is_sure = dateline is not None and (dateline.agency or texts < _SURE_DECKS)
            if is_sure and not is_quoted and not _is_turn(sheet, at):
                return body, at
            texts += 1
            if texts > _MOST_DECKS or len(sheet.lines[at].text) > LONGEST_DECK:
                break
    return body, body


def _is_turn(sheet: Sheet, at: int) -> bool:
    """Is it what a speaker of a transcript says, and not a paragraph with a dateline?"""
    lines = sheet.lines[at : at + WINDOW]
    return ":" in lines[0].text[:FRONT] and take_turns(line.text for line in lines)


def find_promos(sheet: Sheet) -> None:
    """Find what stands under a promo: the title of another story, or a list of them."""
    looks, lines = sheet.looks, sheet.lines
    for at in [at for at, look in enumerate(looks) if look in _PROMOTED and at]:
        look, above = looks[at], looks[at - 1]
        if look is _WIDGET and above in TEXTS and at < FRONT:
            if lines[at - 1].gap and not lines[at].gap:
                sheet.promos.add(at - 1)  # a sentence over its button
        elif above in _OPENERS or at - 1 in sheet.promos:
            if look is Look.TITLE and above in _OPENERS:
                sheet.promos.add(at)
                if not lines[at].gap:
                    sheet.promos.update(_glued_links(sheet, at + 1))
            elif look is Look.TEXT and lines[at].text[0] in BULLETS:
                sheet.promos.add(at)


def _glued_links(sheet: Sheet, first: int) -> range:
    """Find the titles that are glued to the first link, up to the next blank line.

    Where nothing parts them from the text below, they could as well be crossheads.
    """
    lines = sheet.lines
    end = first
    while end < len(lines) and not lines[end].gap and sheet.looks[end] in _LINKS:
        end += 1
    return range(first, end if end == len(lines) or lines[end].gap else first)
