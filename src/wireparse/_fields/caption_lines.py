"""A caption in its line: what a page puts before it and behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse._vocabulary import BULLETS, DASHES

if TYPE_CHECKING:
    from wireparse._vocabulary import Patterns

__all__ = ["caption_extent", "without_counter"]


_LEAD: Final = f"{BULLETS}{DASHES}‣●◦■* \t\u00a0"
"""What stands before a caption on its line."""


def caption_extent(text: str, patterns: Patterns) -> tuple[int, int, bool]:
    """Return where a caption lies in its line: behind a bullet, before "less" or "... more".

    Returns:
        Start, end, and whether the page cut the text off.
    """
    start = len(text) - len(text.lstrip(_LEAD)) if text[0] in _LEAD else 0
    less = patterns.words.less
    for word in less if text.endswith(less) else ():
        if text.endswith(f" {word}"):
            head = text[: -len(word)].rstrip()
            for dots in ("...", "…"):
                if head.endswith(dots):
                    return start, len(head.removesuffix(dots).rstrip()), True
            if word != "more":
                return start, len(head), False
    return start, len(text), False


def without_counter(text: str) -> str:
    """Leave out what numbers a picture: `[1/2]`, `Item 1 of 2`."""
    if text.startswith("["):
        inner, found, rest = text[1:].partition("]")
        return rest.strip() if found and inner.replace("/", "").isdigit() else text
    words = text.split(None, 4)
    if len(words) == 5 and words[0] == "Item" and words[1].isdigit() and words[2] == "of":  # noqa: PLR2004
        return words[4]
    return text
