"""When two lines say the same.

A reader. Lines are compared after folding: quotation marks and dashes in one form, runs
of white space as one space, invisible characters left out. Near-copies are compared
word by word, which is linear; edit distances are not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from wireparse._vocabulary import Patterns

__all__ = ["fold", "is_near", "title_forms"]

_MARKS: Final = (("’", "'"), ("‘", "'"), ("ʼ", "'"), ("`", "'"), ("“", '"'), ("”", '"'),
                 ("„", '"'), ("–", "-"), ("—", "-"), ("…", "..."))  # fmt: skip
_BLANKS: Final = "\t\n\v\f\r\x1c\x1d\x1e\x1f"
"""The white space of ASCII, but for the space."""


def fold(text: str, patterns: Patterns) -> str:
    """Return the form of *text* that is compared."""
    if not text.isascii() or "`" in text:
        for mark, plain in _MARKS:
            if mark in text:
                text = text.replace(mark, plain)
    if text.isascii():  # as most lines are by now
        is_plain = not any(map(text.__contains__, _BLANKS))
    else:
        is_plain = text.isprintable()  # the only white space that is printable is the space
        if not is_plain:
            text = patterns.invisible.sub("", text)
    return text if is_plain and "  " not in text else " ".join(text.split())


def title_forms(key: str) -> tuple[str, ...]:
    """Return a folded title, then without a wire's words before it and a site's name behind it.

    Only where another line is one of these forms does it tell that both are one title.

    Example:
        >>> title_forms("(LEAD) Goat Wins - Kvam")
        ('(LEAD) Goat Wins - Kvam', '(LEAD) Goat Wins', 'Goat Wins - Kvam')
    """
    if _SIGNS.isdisjoint(key):
        return (key,)
    wholes = [key]
    while len(wholes) <= _MOST_OPENERS and (bare := _without_opener(wholes[-1])):
        wholes.append(bare)
    found: list[str] = []
    for whole in wholes:
        found.append(whole)
        for sign in _BEFORE_SITE:
            if sign in whole:
                found += whole.rpartition(sign)[0], whole.partition(sign)[0]
    return tuple(dict.fromkeys(form for form in map(str.strip, found) if len(form) > _SHORTEST))


def _without_opener(key: str) -> str:
    """Return a title without `(LEAD)`, `UPDATE 2-` or `EXCLUSIVE:`; nothing where it has none."""
    if key[0] == "(":
        opener, _, title = key[1:].partition(")")
    else:
        opener, _, title = min(key.partition("-"), key.partition(":"), key=_length_of_opener)
    is_opener = len(opener) <= _LONGEST_OPENER and (key[0] == "(" or opener.isupper())
    return title.strip() if is_opener else ""


def _length_of_opener(parts: tuple[str, str, str]) -> int:
    return len(parts[0])


_BEFORE_SITE: Final = (" - ", " | ", " · ", " » ", " :: ")
"""Signs between a title and the name of a site, folded."""
_SIGNS: Final = frozenset("(-:|·»")
"""Signs of which a title has one that is not bare."""
_SHORTEST: Final = 9
"""Code points that two titles have in common by chance."""
_MOST_OPENERS: Final = 2
"""Words of a wire before a title: `CORRECTED-UPDATE 1-`."""
_LONGEST_OPENER: Final = 16
"""Code points of `2nd LD, CORRECTED`."""


def is_near(one: str, other: str) -> bool:
    """Do two folded lines differ in one word at most?"""
    if one == other:
        return True
    words, others = one.split(), other.split()
    if len(words) != len(others) or len(words) < _FEW_WORDS:
        return False
    return sum(a != b for a, b in zip(words, others, strict=True)) == 1


_FEW_WORDS: Final = 4
"""In lines of fewer words one that differs makes another line."""
