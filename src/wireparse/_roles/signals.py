"""What a line looks like where it stands: look and facts to a cue, and the rule's name.

A reader: one function for each look that its place can turn into something else, a
table for all. What a cue then makes of the line is for `TRANSITIONS`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse._roles.captions import shows_picture
from wireparse._roles.evidence import WINDOW, Sheet
from wireparse._roles.states import Cue, State
from wireparse._segments import Line, Look
from wireparse._vocabulary import is_uncased

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["cue_of"]


_LONGEST_CROSSHEAD: Final = 90
_MOST_CROSSHEAD_WORDS: Final = 12
_SHORTEST_CUT: Final = 8
"""Words after which a last line without full stop is a paragraph that was cut off."""
_SHORTEST_CUT_UNCASED: Final = 5
_LINK_WORDS: Final = 4
"""Spaces in the title of another story; crossheads have fewer."""
_HEADER: Final = (State.FRONT, State.HEAD)
_LONGEST_QUESTION: Final = 60
_LONGEST_TAG: Final = 40
_OPENING: Final = "\"“‘'«("


def cue_of(at: int, state: State, sheet: Sheet) -> tuple[Cue, str]:
    """Return what a line looks like where it stands, and by which rule.

    Args:
        at: Index of the line.
        state: The part of the story that has been reached.
        sheet: The facts of the article.
    """
    if at in sheet.headlines:
        is_first = at == sheet.first_headline
        return Cue.HEADLINE, "headline" if is_first else "headline-again"
    if at == sheet.foot:
        return Cue.TAIL, sheet.foot_rule
    if at in sheet.captions:
        return Cue.CAPTION, sheet.captions[at]
    if at in sheet.decks:
        return Cue.DECK, sheet.decks[at]
    look = sheet.looks[at]
    fixed = _FIXED.get(look)
    return fixed if fixed is not None else _BY_PLACE[look](at, state, sheet)


def _text(at: int, state: State, sheet: Sheet) -> tuple[Cue, str]:
    """Text is a paragraph, but for labels of the header and lists under a promo."""
    line = sheet.lines[at]
    if state in _HEADER and at < sheet.last:
        if sheet.headline is None and at < sheet.body:
            return Cue.TITLE, "above-the-dateline"
        if state is State.HEAD and line.look is Look.TEXT and _is_city_line(at, sheet):
            return Cue.DATELINE, "dateline-alone"
        is_above = at < sheet.first_headline
        if line.look is Look.TEXT and (is_above or at < sheet.body):
            return Cue.TITLE, "label"
        if is_above:
            return Cue.TITLE, "above-the-headline"
    if at in sheet.promos:
        return Cue.TITLE, "promo-list"
    if state is State.BODY and at > sheet.last and _is_tag(line):
        return Cue.TITLE, "no-text-below"
    return Cue.TEXT, "text"


def _is_city_line(at: int, sheet: Sheet) -> bool:
    """Is it a city and a colon between the header and the first paragraph?"""
    if not sheet.hard or sheet.looks[at + 1] is not Look.PROSE:
        return False
    return sheet.reader.city_line(sheet.lines[at].text, 0) is not None


def _is_tag(line: Line) -> bool:
    """Is it a short tag or label without closing mark, such as `Sports:`?"""
    text = line.text
    is_open = text[-1].isalpha() or text[-1] in ":,"
    return line.look is Look.TEXT and len(text) < _LONGEST_TAG and text[0].isalpha() and is_open


def _title(at: int, state: State, sheet: Sheet) -> tuple[Cue, str]:
    """A title in the body is a crosshead, if text follows."""
    if at in sheet.promos:
        return Cue.TITLE, "promo-list"
    line = sheet.lines[at]
    if state in _HEADER:
        return _title_in_header(at, state, sheet)
    if state is State.BODY:
        if line.text[-1] in "?؟" and (sheet.is_interview or len(line.text) > _LONGEST_QUESTION):
            return Cue.TEXT, "question"
        if _has_figures(line.text):
            return Cue.TEXT, "figures"
    if at > sheet.last:
        is_end = state is State.BODY and at == len(sheet.lines) - 1
        if is_end and not _ends_list(at, sheet) and _is_cut_off(line, sheet):
            return Cue.TEXT, "cut-off"
        return Cue.TITLE, "no-text-below"
    if _is_linked(at, sheet):
        return Cue.TITLE, "links"
    return _crosshead(line, sheet)


def _is_linked(at: int, sheet: Sheet) -> bool:
    """Is it a link to another story: one of two long titles in a row, or long and in capitals?"""
    text = sheet.lines[at].text
    if text.count(" ") < _LINK_WORDS:
        return False
    if text.isupper() and text.count(" ") > _LINK_WORDS:
        return True  # Fox News sets them in capitals, and alone
    return any(
        sheet.looks[i] is Look.TITLE and sheet.lines[i].text.count(" ") >= _LINK_WORDS
        for i in (at - 1, at + 1)
        if sheet.body <= i <= sheet.last
    )


def _ends_list(at: int, sheet: Sheet) -> bool:
    """Do two titles stand right above, so that it is a link too, and no paragraph cut off?"""
    above = sheet.looks[max(sheet.last + 1, at - 2) : at]
    return above == [Look.TITLE, Look.TITLE]


def _title_in_header(at: int, state: State, sheet: Sheet) -> tuple[Cue, str]:
    """A title before the body is a label, but for authors and a body of one line."""
    line = sheet.lines[at]
    reader = sheet.reader
    read = reader.header_byline if state is State.HEAD else reader.byline
    if read(line.text) is not None:
        return Cue.BYLINE, "byline-form"
    is_under = state is State.HEAD and sheet.last > at >= sheet.hard > 0
    if is_under and shows_picture(line.text, sheet):
        return Cue.CAPTION, "speaks-of-a-picture"
    if state is State.HEAD and at < sheet.last and _heads_entry(at, sheet):
        return Cue.CROSSHEAD, "title-in-the-body"
    if at < sheet.last or line.text.count(" ") + 1 < _SHORTEST_CUT:
        return Cue.TITLE, "label"
    return Cue.TEXT, "text"


def _heads_entry(at: int, sheet: Sheet) -> bool:
    """Is it the title of a live page's first entry: over text, and linked to further up?"""
    key = sheet.lines[at].key
    return sheet.looks[at + 1] is Look.PROSE and any(
        line.key == key for line in sheet.lines[max(0, at - WINDOW) : at]
    )


def _crosshead(line: Line, sheet: Sheet) -> tuple[Cue, str]:
    """Return crosshead, or what else can look so: a name under a quotation, a cut paragraph."""
    name, comma, role = line.text.partition(", ")
    if comma and role[0].islower() and sheet.reader.is_person(name):
        return Cue.TITLE, "name-and-role"
    if shows_picture(line.text, sheet):
        return Cue.CAPTION, "speaks-of-a-picture"
    if len(line.text) > _LONGEST_CROSSHEAD or line.text.count(" ") >= _MOST_CROSSHEAD_WORDS:
        return Cue.TEXT, "long-title"
    return Cue.CROSSHEAD, "capitals" if line.text.isupper() else "title-in-the-body"


def _glyph(at: int, state: State, sheet: Sheet) -> tuple[Cue, str]:
    """A glyph opens a crosshead; in an interview it opens the question."""
    is_end = at == len(sheet.lines) - 1
    if is_end and state is State.BODY and _is_cut_off(sheet.lines[at], sheet):
        return Cue.TEXT, "cut-off"
    if sheet.is_interview and sheet.lines[at].text[-1] in "?؟":
        return Cue.TEXT, "question"
    return Cue.CROSSHEAD, "glyph"


def _has_figures(text: str) -> bool:
    """Is it a result or a rate, with two numbers and more, and no crosshead?"""
    found = 0
    for word in text.replace(",", " ").split():
        found += word[-1].isdigit() or word[0].isdigit()
        found += word[0].isdigit() and word[-1].isdigit() and "-" in word  # a score: 2-1
    return found > 1


def _is_cut_off(line: Line, sheet: Sheet) -> bool:
    """Is it a paragraph that a dump was cut in, and no label?

    It has many words and few capitals, or begins as sentences do.
    """
    words = [word.lstrip(_OPENING) or word for word in line.text.split()]
    words = [word for word in words if word[0].isalnum()] or [line.text]
    small = sum(word[0].islower() or is_uncased(word) for word in words)
    if small * 2 <= len(words):
        return False
    known = sheet.patterns.words
    if (
        words[-1].casefold() in known.small
        or words[0].casefold() in known.openers
        or not known.verbs.isdisjoint(words[1:])
    ):
        return small > 1
    return len(words) >= (_SHORTEST_CUT_UNCASED if is_uncased(words[0]) else _SHORTEST_CUT)


def _name(at: int, state: State, sheet: Sheet) -> tuple[Cue, str]:
    """A name alone: the author under a headline, or over his profession."""
    if state is State.HEAD:
        return Cue.BYLINE, "name-under-headline"
    if state is State.FRONT and at + 1 < len(sheet.lines):
        below = sheet.lines[at + 1].text.casefold().replace(",", " ").split()
        if not sheet.patterns.words.author_words.isdisjoint(below):
            return Cue.BYLINE, "name-over-profession"
    return _title(at, state, sheet)


def _agency(at: int, state: State, sheet: Sheet) -> tuple[Cue, str]:
    """An agency's name alone stands under the byline or signs the story."""
    if state in _HEADER or at > sheet.last:
        return Cue.BYLINE, "agency-line"
    if at == sheet.last - 1:
        return Cue.WIDGET, "agency-line"  # over its own notice
    return _title(at, state, sheet)


def _owned(at: int, state: State, sheet: Sheet) -> tuple[Cue, str]:
    """A name in brackets ends a caption before the body; in the body it ends a sentence."""
    if state in _HEADER:
        return Cue.CAPTION, "owner-in-brackets"
    if sheet.lines[at].text.count(" ") >= _MOST_CROSSHEAD_WORDS:
        return Cue.TEXT, "text"
    return _title(at, state, sheet)


def _credited(at: int, state: State, sheet: Sheet) -> tuple[Cue, str]:
    """A credit proves a caption, but an agency may sign the last paragraph."""
    if state is State.BODY and at > sheet.last:
        text = sheet.lines[at].text
        tail = sheet.reader.credit_tail(text)
        if tail is not None and tail.is_bare_agency:
            above = text[: tail.start].rstrip(" –—-")
            if above[-1:] in (".", "”", '"'):
                return Cue.TEXT, "signed-by-agency"
    return Cue.CAPTION, "credited"


def _credit(at: int, state: State, sheet: Sheet) -> tuple[Cue, str]:
    """A credit alone, under the last paragraph and no picture, signs the story."""
    if state is State.BODY and at > sheet.last and at - 1 not in sheet.captions:
        if "/" in sheet.lines[at].text:
            return Cue.SIGNOFF, "signs-the-story"
        return Cue.WIDGET, "agency-notice"
    return Cue.CREDIT, "credit-alone"


def _tail(at: int, state: State, sheet: Sheet) -> tuple[Cue, str]:
    """The opener of a foot is a promo, if the story goes on behind it."""
    if state is State.BODY and (sheet.foot is None or at < sheet.foot):
        return Cue.WIDGET, "separator"
    return Cue.TAIL, "foot"


def _end(at: int, state: State, sheet: Sheet) -> tuple[Cue, str]:  # noqa: ARG001  one shape for all
    """An end mark with several paragraphs behind it parts them and ends nothing."""
    stop = len(sheet.lines) if sheet.foot is None else sheet.foot
    behind = 0
    for i in range(at + 1, min(stop, at + WINDOW)):
        if sheet.looks[i] is Look.SIGNOFF:
            break
        behind += sheet.looks[i] is Look.PROSE
    return (Cue.WIDGET, "separator") if behind > 1 else (Cue.END, "end-mark")


_BY_PLACE: Final[Mapping[Look, Callable[[int, State, Sheet], tuple[Cue, str]]]] = {
    Look.CREDIT: _credit,
    Look.END: _end,
    Look.TAIL: _tail,
    Look.GLYPH: _glyph,
    Look.NAME: _name,
    Look.AGENCY: _agency,
    Look.CREDITED: _credited,
    Look.OWNED: _owned,
    Look.TITLE: _title,
    Look.PROSE: _text,
    Look.TEXT: _text,
}
_FIXED: Final[Mapping[Look, tuple[Cue, str]]] = {
    Look.INVISIBLE: (Cue.WIDGET, "invisible"),
    Look.WIDGET: (Cue.WIDGET, "known-furniture"),
    Look.DECK: (Cue.WIDGET, "known-furniture"),
    Look.PROMO: (Cue.WIDGET, "known-furniture"),
    Look.SIGNOFF: (Cue.SIGNOFF, "signoff-words"),
    Look.MOMENT: (Cue.MOMENT, "date-alone"),
    Look.BYLINE: (Cue.BYLINE, "byline-form"),
    Look.DATELINE: (Cue.DATELINE, "dateline-alone"),
}
