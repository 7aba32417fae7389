"""A caption in its line: what a page puts before it and behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse._vocabulary import BULLETS, DASHES

if TYPE_CHECKING:
    from wireparse._vocabulary import Patterns

__all__ = ["caption_extent", "without_counter"]


_LEAD: Final = f"{BULLETS}{DASHES}‣●◦■* \t\u00a0"
"""What stands before a caption on its line."""
_COUNTER_WORDS: Final = 4
"""Words of `Item 1 of 2`."""


def caption_extent(text: str, patterns: Patterns) -> tuple[int, int, bool]:
    """Return where a caption lies in its line: behind a bullet, before "less" or "... more".

    Returns:
        Start, end, and whether the page cut the text off.
    """
    start = len(text) - len(text.lstrip(_LEAD)) if text[0] in _LEAD else 0
    words = patterns.words
    for word in words.folds if text.endswith(words.folds) else ():
        if text.endswith(f" {word}"):
            head = text[: -len(word)].rstrip()
            for dots in ("...", "…"):
                if head.endswith(dots):
                    return start, len(head.removesuffix(dots).rstrip()), True
            if word in words.less:
                return start, len(head), False
    return start, len(text), False


def without_counter(text: str, patterns: Patterns) -> str:
    """Leave out what numbers a picture: `[1/2]`, `Item 1 of 2`."""
    if text.startswith("["):
        inner, found, rest = text[1:].partition("]")
        return rest.strip() if found and inner.replace("/", "").isdigit() else text
    words = text.split(None, _COUNTER_WORDS)
    if len(words) <= _COUNTER_WORDS or words[0] not in patterns.words.counter_openers:
        return text
    is_counter = words[1].isdigit() and words[2] in patterns.words.counter_joiners
    return words[_COUNTER_WORDS] if is_counter else text
