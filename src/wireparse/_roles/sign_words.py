"""Signs in words: what is a name and small numbers, written for people."""

from __future__ import annotations

__all__ = ["in_words"]


def in_words(sign: tuple[str | int, ...]) -> str:
    """Write a sign for people.

    Example:
        >>> in_words(("above", "credit", "title"))
        'above: credit, title'
    """
    kind, *values = sign
    return f"{kind}: {', '.join(map(str, values))}" if values else str(kind)
