"""The picture credit on a line of its own.

A reader: from text and patterns to a `Credit`. A credit is a few parts between separators,
and each part is an agency, a flag (file, handout, pool), a label ("Photo by"), a person or an
owner.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse._fields.closing_credits import closing_credits
from wireparse._fields.credit_parts import CreditParts, make_credit, merge_parts, read_credit_parts
from wireparse._fields.desk_notes import front_end, trailing_notes
from wireparse._vocabulary import words_between

if TYPE_CHECKING:
    from wireparse._vocabulary import Patterns
    from wireparse.models import Credit

__all__ = ["is_credit_line", "names_sender", "read_credit"]


_MAX_LINE_CHARS: Final = 90
"""A credit is shorter than a sentence; the longest seen has 71 characters."""
_MAX_BRACKETS_CHARS: Final = 200
"""Characters of several credits in brackets."""
_BRACKETS: Final = {")": "(", "]": "[", "）": "（"}
"""Closing brackets to those that open."""
_MIN_SENTENCE_SPACES: Final = 5
"""Spaces from which on a line with a closing mark is a sentence and no credit."""


def names_sender(text: str, patterns: Patterns) -> bool:
    """Can a text say who made or sent a picture? A cheap test that rules most lines out.

    Where it names no agency and no label, and nothing joins two names either, the readers
    of credits find none but an unknown owner in brackets.
    """
    if any(map(text.__contains__, patterns.credits.joints)):
        return True
    small = text.casefold()
    return not patterns.credits.keys.isdisjoint(words_between(small)) or any(
        map(small.__contains__, patterns.words.via)
    )


def is_credit_line(text: str, patterns: Patterns) -> bool:
    """Is a whole line a credit: `Photo: Name, AP`, `Name | Agency`?"""
    known = patterns.agency(text)
    if known is not None and known.distributes:
        return True  # `Getty Images` signs pictures, and no stories
    has_brackets = text[-1] in _BRACKETS and text[0] == _BRACKETS[text[-1]]
    if len(text) > (_MAX_BRACKETS_CHARS if has_brackets else _MAX_LINE_CHARS) or (
        text[-1] in ".؟!?"
        and text.count(" ") >= _MIN_SENTENCE_SPACES
        and not _joins(text, patterns)
    ):
        return False
    parts = _line_parts(text, patterns)
    if parts is None or not all(" " in name for name in parts.loose):
        return False  # `Source: kvam.example` says where a text is from
    if len(parts.owners) > 1 and not (parts.is_split and parts.distributors):
        return False
    sent = parts.agencies or parts.is_passed or (parts.is_labelled and parts.distributors)
    if parts.is_flag_phrase and not sent and not parts.persons:
        return True  # `Ledger file photo`
    if parts.is_labelled:
        return bool(parts.persons or sent or parts.owners)
    if parts.is_split and parts.persons and parts.owners and parts.owners[0].isupper():
        return True  # `Name/ DER SPIEGEL`
    # The name of an agency alone stands under a byline and is no picture's credit.
    is_passed = bool(parts.agencies and parts.distributors)
    named = parts.persons or parts.owners or parts.is_flag_phrase or has_brackets
    return bool(sent) and (is_passed or bool(named))


def _joins(text: str, patterns: Patterns) -> bool:
    """Does a line say who passed a picture on, as sentences seldom do?"""
    return "/" in text or any(f" {word} " in text for word in patterns.words.via)


def _line_parts(text: str, patterns: Patterns) -> CreditParts | None:
    """Read a line, without the desk's words around it, as one credit or several in a row."""
    start = front_end(text, patterns)
    notes = trailing_notes(text, start, len(text), patterns)
    bare = text[start : notes.start if notes else None]
    is_enclosed = bare[-1:] in _BRACKETS and bare[:1] == _BRACKETS[bare[-1:]]
    inner = bare[1:-1] if is_enclosed else bare
    if inner.count("(") != inner.count(")"):
        inner = inner.strip("()[]")
    parts = read_credit_parts(inner.strip(" ."), patterns, is_enclosed=is_enclosed)
    if parts is not None or not (is_enclosed or ")" in bare):
        return parts
    run, _ = closing_credits(bare, 0, patterns)
    return merge_parts([tail.parts for tail in run]) if run and not run[0].start else None


def read_credit(text: str, start: int, patterns: Patterns) -> Credit:
    """Read a line that `is_credit_line` found.

    Args:
        text: The line.
        start: Its offset in the dump.
        patterns: What is known.
    """
    parts = _line_parts(text, patterns) or CreditParts(owners=[text.strip("()[] .")])
    return make_credit(text, start, start + len(text), parts)
