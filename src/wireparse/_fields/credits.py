"""The picture credit at the end of a caption, or on a line of its own.

A reader: from text and patterns to a `Credit`. The grammar of a tail is
`DESCRIPTION[, PLACE][, DATE]. CREDIT[/FLAG]`, in brackets or bare. A credit is a few
parts between separators, and each part is an agency, a flag (file, handout, pool), a
label ("Photo by"), a person or an owner.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._fields.credit_parts import (
    CreditParts,
    is_owner_name,
    is_proven,
    make_credit,
    read_credit_parts,
)
from wireparse._vocabulary import folded, words_between

if TYPE_CHECKING:
    from wireparse._vocabulary import Patterns
    from wireparse.models import Credit
    from wireparse.rows import Agency

__all__ = ["Tail", "find_tail", "is_credit_line", "names_sender", "read_credit"]


_MAX_BARE_CHARS: Final = 90
"""A bare credit is shorter than a sentence; the longest seen has 71 characters."""
_MAX_AGENCY_WORDS: Final = 4
"""Words of "Australian Associated Press", and one more."""
_MAX_BRACKET_CHARS: Final = 140
"""Characters of a credit in brackets, and of its brackets."""
_MAX_NOTE_CHARS: Final = 200
"""Characters of a credit and the note to editors behind it, as Reuters prints them."""
_BRACKETS: Final = {")": "(", "]": "[", "）": "（"}
"""Closing brackets to those that open."""
_MIN_SENTENCE_SPACES: Final = 5
"""Spaces from which on a line with a closing mark is a sentence and no credit."""


class Tail(NamedTuple):
    """A credit and its place in the text.

    Attributes:
        start: Offset of the credit, brackets included.
        end: Offset after it.
        text: Its words.
        parts: What they say.
        is_strong: Whether an agency, label or flag proves it; a capitalised name in
            brackets alone does not.
        is_bare_agency: Whether it is the name of an agency and no more.
    """

    start: int
    end: int
    text: str
    parts: CreditParts
    is_strong: bool
    is_bare_agency: bool

    def credit(self, start: int) -> Credit:
        """Make the credit of a text that starts at an offset of the dump."""
        return make_credit(self.text, start + self.start, start + self.end, self.parts)


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


def find_tail(text: str, patterns: Patterns) -> Tail | None:
    """Find the credit that ends *text*."""
    end = _end(text, patterns)
    if not end:
        return None
    if text[end - 1] in _BRACKETS:
        return _bracketed(text, end, patterns)
    if text[end : end + 1] == "." and not text[end:].strip(" .\u00a0"):
        # A bare credit takes no full stop: with one it is the end of a sentence.
        return None
    return _bare(text, end, patterns)


def _end(text: str, patterns: Patterns) -> int:
    """Return where a credit that ends *text* would end: before notes and widgets."""
    end = len(text.rstrip(" .\u00a0"))
    low = max(0, end - _MAX_NOTE_CHARS)
    small = folded(text[low:end])
    notes = patterns.words.after_credit
    for note in notes if any(map(small.__contains__, notes)) else ():
        at = small.find(note)
        if at > 0:
            small = small[:at].rstrip(" |,.-–—\u00a0")
    return low + len(small)


def _bracketed(text: str, end: int, patterns: Patterns) -> Tail | None:
    """Find a credit in the brackets that end the text."""
    closing = text[end - 1]
    start = text.rfind(_BRACKETS[closing], max(0, end - _MAX_BRACKET_CHARS), end)
    if start < 0:
        return None
    inner = text[start + 1 : end - 1].strip()
    parts = read_credit_parts(inner, patterns)
    if parts is None:
        return None
    is_strong = is_proven(parts) or bool(parts.flags and parts.owners)  # (HT File)
    if not is_strong and (
        not is_owner_name(inner, patterns.words) or inner.casefold() in patterns.furniture.exact
    ):
        return None  # `Moose walks into shop (VIDEO)`
    if _is_explained(text[:start], patterns.agency(inner), patterns):
        return None
    return _tail(text, start, end, parts, is_strong=is_strong)


def _is_explained(before: str, agency: Agency | None, patterns: Patterns) -> bool:
    """Is it a short form behind the agency's name: "he told Anadolu Agency (AA)."?"""
    words = before.split()[-_MAX_AGENCY_WORDS:]
    return agency is not None and any(
        patterns.agency(" ".join(words[at:])) == agency for at in range(len(words))
    )


def _bare(text: str, end: int, patterns: Patterns) -> Tail | None:
    """Find a bare credit: the longest tail after a break that reads as one."""
    low = max(0, end - _MAX_BARE_CHARS)
    tail = text[low:end]
    if not _may_credit(tail, patterns):
        return None
    found: Tail | None = None
    for start in _breaks(text, low, end, patterns):
        parts = read_credit_parts(text[start:end], patterns)
        is_credit = parts is not None and is_proven(parts)
        if parts is not None and is_credit and (parts.persons or len(parts.owners) <= 1):
            found = _tail(text, start, end, parts, is_strong=True)
        elif found is not None:
            break  # what is longer has prose in it
    return found


def _may_credit(text: str, patterns: Patterns) -> bool:
    """Can a text hold an agency or a label? A cheap test that rules most texts out."""
    if "©" in text or "/" in text:
        return True
    return not patterns.credits.words.isdisjoint(words_between(text.casefold()))


def _breaks(text: str, low: int, end: int, patterns: Patterns) -> list[int]:
    """List where a bare credit could begin, the nearest to the end first."""
    places: list[int] = []
    if any(map(text.__contains__, _BREAKS)) or not text.isprintable():
        places += [m.end() for m in patterns.credits.before.finditer(text, low, end)]
    slash = text.find("/", low, end)
    if slash > 0:  # REUTERS/Name also without a full stop before it
        word = text.rfind(" ", 0, slash) + 1
        if text[word:slash].isupper() and patterns.agency(text[word:slash]):
            places.append(word)
    return sorted({p for p in places if p < end and not text[p].isspace()}, reverse=True)


_BREAKS: Final = (".", " - ", "–", "—", ")", "!", "?", "…", "©", "  ")
"""One of them is in every break but those of other white space."""


def is_credit_line(text: str, patterns: Patterns) -> bool:
    """Is a whole line a credit: `Photo: Name, AP`, `Name | Agency`?"""
    if len(text) > _MAX_BARE_CHARS or (
        text[-1] in ".؟!?" and text.count(" ") >= _MIN_SENTENCE_SPACES
    ):
        return False
    inner = text
    if text[-1] in _BRACKETS and text[0] == _BRACKETS[text[-1]]:
        inner = text[1:-1]
    parts = read_credit_parts(inner.strip(" ."), patterns)
    if parts is None or len(parts.owners) > 1:
        return False
    sent = parts.agencies or parts.distributors
    if parts.is_flag_phrase and not sent and not parts.persons:
        return True  # `Ledger file photo`
    if parts.is_labelled:
        return bool(parts.persons or sent or parts.owners)
    if parts.is_split and parts.persons and parts.owners and parts.owners[0].isupper():
        return True  # `Name/ DER SPIEGEL`
    # The name of an agency alone stands under a byline and is no picture's credit.
    return bool(sent) and bool(
        parts.persons or parts.owners or parts.is_flag_phrase or inner is not text
    )


def read_credit(text: str, start: int, patterns: Patterns) -> Credit:
    """Read a line that `is_credit_line` found.

    Args:
        text: The line.
        start: Its offset in the dump.
        patterns: What is known.
    """
    inner = text.strip("()[] .")
    parts = read_credit_parts(inner, patterns) or CreditParts(owners=[inner])
    return make_credit(text, start, start + len(text), parts)


def _tail(text: str, start: int, end: int, parts: CreditParts, *, is_strong: bool) -> Tail:
    """Make a tail of the parts between two offsets."""
    alone = not (parts.persons or parts.owners or parts.flags or parts.is_labelled)
    return Tail(start, end, text[start:end], parts, is_strong, alone and len(parts.agencies) == 1)
