"""Letters: what a script without capitals cannot tell.

A reader.
"""

from __future__ import annotations

__all__ = ["is_uncased"]


def is_uncased(text: str) -> bool:
    """Tell whether a word begins with a letter of a script without capitals."""
    first = text[:1]
    return not first.isascii() and first.isalpha() and first.upper() == first.lower()
