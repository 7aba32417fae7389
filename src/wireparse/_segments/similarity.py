"""When two lines say the same.

A reader. Lines are compared after folding: quotation marks and dashes in one form, runs
of white space as one space, invisible characters left out. Near-copies are compared
word by word, which is linear; edit distances are not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from wireparse._vocabulary import Patterns

__all__ = ["fold", "is_near"]

_MARKS: Final = (("’", "'"), ("‘", "'"), ("ʼ", "'"), ("`", "'"), ("“", '"'), ("”", '"'),
                 ("„", '"'), ("–", "-"), ("—", "-"), ("…", "..."))  # fmt: skip


def fold(text: str, patterns: Patterns) -> str:
    """Return the form of *text* that is compared."""
    is_plain = text.isprintable()  # the only white space that is printable is the space
    if not text.isascii() or "`" in text:
        if not is_plain:
            text = patterns.invisible.sub("", text)
        for mark, plain in _MARKS:
            if mark in text:
                text = text.replace(mark, plain)
    return text if is_plain and "  " not in text else " ".join(text.split())


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
