"""Looks: what a line seems to be on its own.

A reader, and the `Line` that the structural stages hand on. A look is what a line seems
to be with all others covered: a widget, a credit, a moment, something like a title,
text. Where it stands, and whether it stands twice, is for the stages below. Most lines
of a dump are body paragraphs, so a long line is looked at only at its ends.
"""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING, Final

from wireparse._fields import strip_openers
from wireparse._segments.line import LONGEST_TITLE, Look
from wireparse._vocabulary import KEY, Memo
from wireparse.rows import LONGEST_FORM, FurnitureKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from wireparse._fields import Reader
    from wireparse._vocabulary import Patterns

__all__ = ["look_at", "looks_of", "may_be_credited"]

_MOST_LOOKED: Final = 2_000
"""Lines whose looks are remembered: those of the furniture of a page, and of its story."""
_LONGEST_CAPTION: Final = 900
"""The longest caption seen has 386 characters."""
_CLOSING: Final = frozenset(".!…。؟۔:;,،")
_QUOTE_CLOSING: Final = frozenset("\"”’'»)]")
_ENDS: Final = frozenset(".!?…")
_SENTENCE_ENDS: Final = frozenset(".!?…؟。")
_PROSE: Final = Look.PROSE  # members of an enum are slow to look up
_TEXT: Final = Look.TEXT
_FURNITURE: Final = {kind: Look[kind.name] for kind in FurnitureKind}
_BRACKETS: Final = (")", "]", "）")
_BULLETS: Final = ("•", "·", "▪", "‣", "◦")
_SENTENCE: Final = 100
_LONGEST_GLYPHED: Final = 100
_LONGEST_ASKED: Final = 80
"""Questions of an interview may have a sentence before them; a longer line is a paragraph."""
_TITLE_WORDS: Final = 5
_MOST_HEADER_WORDS: Final = 16
"""Words of a byline with three names and their paper."""
_BULLETS_BEFORE: Final = "•·▪ \t\u00a0"
"""What stands before a moment in a list."""
_MOST_BARE_WORDS: Final = 8
"""Words of a credit, dateline or name that no label opens."""
_PARTED: Final = (" / ", " | ", " · ")
_LONGEST_NAME: Final = 40
_LONGEST_OWNERS: Final = 40
"""Code points of a credit behind its slash, and a little before."""
_SHORTEST_SENTENCE: Final = 6
"""Spaces from which on a line with a full stop is no byline, moment or credit."""


def look_at(text: str, reader: Reader) -> Look:
    """Return what a line seems to be, by its own text."""
    if len(text) > LONGEST_TITLE:
        return _look_of_long(text, reader)
    look = _look_of_short(text, reader)
    return _PROSE if look is _TEXT and _is_prose(text) else look


def looks_of(reader: Reader) -> Callable[[str], Look]:
    """Return what looks at lines, and remembers: one that recurs, or is glued to others."""
    return Memo(partial(look_at, reader=reader), _MOST_LOOKED).__getitem__


def may_be_credited(text: str, reader: Reader) -> bool:
    """May a line be a text that ends in a credit? Most lines hold none."""
    is_caption = text.startswith(reader.patterns.words.caption_openers)
    return is_caption or reader.names_sender(text) or any(map(text.__contains__, _BRACKETS))


def _is_prose(text: str) -> bool:
    """Is it a sentence, that closes and has some words or is long, and no fragment?"""
    if len(text) >= _SENTENCE:
        return True
    closes = text[-1] in _SENTENCE_ENDS or text[-1] in _QUOTE_CLOSING
    return closes and text.count(" ") >= 3  # noqa: PLR2004  four words


def _look_of_short(text: str, reader: Reader) -> Look:
    patterns = reader.patterns
    if not text[0].isprintable() and not patterns.invisible.sub("", text).strip():
        return Look.INVISIBLE
    kind = patterns.furniture.find(text)
    if kind is None and text[0] in _BULLETS and len(text) > 1:
        kind = patterns.furniture.find(text[1:].lstrip() or text)
    if kind is not None:  # `12.07.2019` is a number by its form
        is_moment = text[0].isdigit() and reader.is_moment(text)
        return Look.MOMENT if is_moment else _FURNITURE[kind]
    spaces = text.count(" ")
    if _is_sentence(text, spaces, patterns):
        if _is_signoff(text, patterns):
            return Look.SIGNOFF
        return Look.CREDITED if _ends_in_slash(text, reader) else _TEXT
    is_rule = not any(map(str.isalnum, text)) and (not spaces or len({*text}) == 2)  # noqa: PLR2004
    if is_rule or (not spaces and _is_address(text)):
        return Look.WIDGET  # a rule of dashes or dots, a lone glyph, a lone address
    may_credit = reader.names_sender(text)
    is_caption = text.startswith(patterns.words.caption_openers) and not (
        may_credit and reader.is_credit_line(text)
    )
    return (
        (None if is_caption else _look_of_header(text, spaces, reader, may_credit=may_credit))
        or _look_of_credit(text, reader, may_credit=may_credit)
        or (_TEXT if reader.opens_body(text) else _look_of_title(text, patterns))
    )


def _is_address(text: str) -> bool:
    """Is it an e-mail or web address, or the signs of a desk, such as `lf/ab/cd`?"""
    if "@" in text or "://" in text or text.startswith("www."):
        return True
    signs = text.split("/")
    return len(signs) > 1 and all(s.isalpha() and s.islower() and len(s) <= 3 for s in signs)  # noqa: PLR2004


def _is_sentence(text: str, spaces: int, patterns: Patterns) -> bool:
    """Is it a sentence beyond doubt? Most short lines of a body are; this test is cheap."""
    return (
        spaces >= _SHORTEST_SENTENCE
        and text[-1] in '.”"'
        and text[-2:-1] != ")"
        and text[:2].casefold() not in patterns.prefilters.header_openers
        and not text.startswith(patterns.glyphs)
        and not _is_title_case(text)
    )


def _may_be_labelled(text: str, patterns: Patterns) -> bool:
    """May a line open with a word of bylines and credits, or with one of a date?"""
    if text[:2].casefold() not in patterns.prefilters.header_openers:
        return False
    if patterns.dates.digit.search(text) is not None:
        return True  # `Posted on Tuesday, 3 March 2026, at 9:11 by Ana Lund`
    return strip_openers(text, _label_words(patterns))[0] != ""


@lru_cache(maxsize=4)
def _label_words(patterns: Patterns) -> tuple[str, ...]:
    """Return the words that open bylines and credits, the longest first."""
    words = patterns.words
    return tuple(sorted({*words.byline, *words.photo, *words.labels}, key=len, reverse=True))


def _look_of_long(text: str, reader: Reader) -> Look:
    """Look at a long line: prose, but for a signoff or a credit at its end."""
    patterns = reader.patterns
    note = patterns.furniture.notes.find(text)
    if note is not None:
        return _FURNITURE[note]
    # Signoffs open with their words, in brackets or bare, or end in theirs.
    may_sign = (
        text[0] == "("
        or text[:KEY].casefold().startswith(patterns.prefilters.signoff_openers)
        or text[-KEY:].casefold().endswith(patterns.prefilters.signoff_closings)
    )
    if may_sign and _is_signoff(text, patterns):
        return Look.SIGNOFF
    last = text[-1]
    if last == "." and text[-2] != ")":
        kind = patterns.furniture.find(text) if len(text) <= LONGEST_FORM else None
        if kind is not None:
            return _FURNITURE[kind]
        return Look.CREDITED if _ends_in_slash(text, reader) else _PROSE
    if last in '"”»!?' or (last == "’" and text[-2] in _ENDS) or len(text) > _LONGEST_CAPTION:
        return Look.PROSE
    may_credit = reader.names_sender(text)
    return _look_of_credit(text, reader, may_credit=may_credit) or Look.PROSE


def _is_signoff(text: str, patterns: Patterns) -> bool:
    may_end = text[-KEY:].casefold().endswith(patterns.prefilters.signoff_closings)
    if may_end and text[-LONGEST_FORM:].casefold().endswith(patterns.signoffs.closings):
        return True
    bare = text.lstrip("([")
    if patterns.signoffs.opener is None or not bare[:KEY].casefold().startswith(
        patterns.prefilters.signoff_openers
    ):
        return False
    found = patterns.signoffs.opener.match(bare)
    return found is not None and bool(bare[found.end() :].strip())


def _look_of_header(text: str, spaces: int, reader: Reader, *, may_credit: bool) -> Look | None:
    """Look for what stands over and under a story: signoff, moment, author, dateline."""
    patterns = reader.patterns
    if _is_signoff(text, patterns):
        return Look.SIGNOFF
    if spaces >= _MOST_HEADER_WORDS:
        return None  # a title or a sentence
    if reader.is_moment(text.lstrip(_BULLETS_BEFORE)):
        return Look.MOMENT
    if reader.is_duration(text):
        return Look.WIDGET
    is_labelled = _may_be_labelled(text, patterns)
    if spaces >= _MOST_BARE_WORDS and not is_labelled and not any(map(text.__contains__, _PARTED)):
        return None
    return _look_of_names(text.rstrip(" |·\u00a0") or text, reader, may_credit=may_credit)


def _look_of_names(text: str, reader: Reader, *, may_credit: bool) -> Look | None:
    """Look for lines of names: agency, credit, dateline, byline, person."""
    patterns = reader.patterns
    if may_credit:
        if reader.line_agency(text) is not None:
            return Look.AGENCY
        is_labelled = bool(strip_openers(text, patterns.words.photo)[0])
        if is_labelled and reader.is_credit_line(text):
            return Look.CREDIT
    if reader.dateline_line(text, 0) is not None:
        return Look.DATELINE
    if may_credit and not reader.opens_byline(text) and reader.is_credit_line(text):
        return Look.CREDIT
    byline = reader.byline(text)
    if byline is not None:
        is_moment_only = byline.moment and not byline.authors and not byline.agency
        return Look.MOMENT if is_moment_only else Look.BYLINE
    if reader.is_person(text) and len(text) <= _LONGEST_NAME:
        is_job = text.rpartition(" ")[2].casefold() in patterns.words.author_words
        return None if is_job else Look.NAME
    return None


def _look_of_credit(text: str, reader: Reader, *, may_credit: bool) -> Look | None:
    patterns = reader.patterns
    if text.startswith(patterns.words.caption_openers):
        for opener in patterns.words.caption_openers:
            if text.startswith(opener) and len(text) > len(opener) + 20:
                return Look.CREDITED
    if not may_credit and not any(map(text.__contains__, _BRACKETS)):
        return None
    tail = reader.credit_tail(text)
    if tail is None:
        return None
    dateline = reader.dateline(text, 0)
    if dateline is not None and dateline.location and dateline.agency:
        return None  # its agency signs the report, and no picture
    if tail.is_strong:
        return Look.CREDITED
    return Look.OWNED if text[-1] != "." else None


def _ends_in_slash(text: str, reader: Reader) -> bool:
    """Does a sentence end in a credit of two parts and a full stop: `… - OVENS HANDOUT/EPA.`?"""
    if "/" not in text[-_LONGEST_OWNERS:]:
        return False
    return _look_of_credit(text, reader, may_credit=True) is Look.CREDITED


def _look_of_title(text: str, patterns: Patterns) -> Look:
    if text[0] == "(" and text[-1] == ")":
        return Look.TEXT  # an aside: "($1 = 6.91 units)"
    if text[0] == "[" and text[-1] == "]":
        return Look.WIDGET  # a link to another story
    if text[-1] == "." and _is_title_case(text):
        return Look.TITLE
    if text.endswith(patterns.words.folded_ends):
        return Look.TEXT  # the page folded it: a caption
    for glyph in patterns.glyphs if text.startswith(patterns.glyphs) else ():
        if text.startswith(glyph) and text[len(glyph) :][:1].isspace():
            rest = text[len(glyph) :].strip()
            # `— Name (@handle) May 2, 2025` signs a post that the page shows.
            closes = rest[-1:] in ".:;," or len(rest) > _LONGEST_GLYPHED or "(@" in rest
            return Look.TEXT if closes or not rest else Look.GLYPH
    if text[0] in _BULLETS or not _opens_title(text):
        return Look.TEXT
    last = text[-1]
    if last in _CLOSING or (last in "?؟" and len(text) > _LONGEST_ASKED and _has_sentences(text)):
        return Look.TEXT
    if last in _QUOTE_CLOSING and (text[-2:-1] in _ENDS or text[-2:-1] == ","):
        return Look.TEXT
    return Look.TITLE


def _has_sentences(text: str) -> bool:
    """Does a sentence stand before the end, as in a paragraph that ends in a question?"""
    for mark in ("? ", ". ", "؟ "):
        before, found, after = text.partition(mark)
        last = before.rpartition(" ")[2]
        if found and after[0].isupper() and last.islower() and len(last) > 3:  # noqa: PLR2004
            return True
    return False


def _is_title_case(text: str) -> bool:
    """Do its long words begin with capitals, as in a headline that ends in a full stop?"""
    count = 0
    for word in text.split():
        if len(word) > 3:  # noqa: PLR2004  not "of", "the"
            if word[0].isalpha() and not word[0].isupper():
                return False
            count += 1
    return count >= _TITLE_WORDS


def _opens_title(text: str) -> bool:
    for char in text[:4]:
        if char.isalpha():
            return not char.islower() or text[1:2].isupper()
        if char.isdigit():
            return True
    return False
