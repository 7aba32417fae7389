"""A caption in its line: what a page puts around it, and what of it describes the picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse._fields.desk_notes import front_end, trailing_notes
from wireparse._vocabulary import CLAUSE_ENDS, DASHES, SENTENCE_ENDS

if TYPE_CHECKING:
    from wireparse._fields.credit_spans import Tail
    from wireparse._vocabulary import Patterns

__all__ = ["caption_extent", "caption_opener", "description_of", "without_counter"]


_BLANKS: Final = " \t\u00a0\ufe0e\ufe0f"
"""White space, and what says how a sign before it is drawn."""
_COUNTER_WORDS: Final = 4
"""Words of `Item 1 of 2`."""
_JOINTS: Final = f" .:|/\u00a0{DASHES}"
"""What stands between a credit and the text behind it."""
_TRAILING: Final = f"{_BLANKS}|/{DASHES}"
"""What stands between a description and the credit behind it."""


def caption_extent(text: str, patterns: Patterns) -> tuple[int, int, bool]:
    """Return where a caption lies in its line: behind a bullet, before "less" or "... more".

    Returns:
        Start, end, and whether the page cut the text off.
    """
    start = _behind_glyphs(text, 0, patterns)
    words = patterns.words
    for word in words.folds if text.endswith(words.folds) else ():
        if text.endswith(f" {word}"):
            head = text[: -len(word)].rstrip()
            if len(head) <= start:
                break  # a sign and the word alone: `▲ less`
            for dots in ("...", "…"):
                if head.endswith(dots):
                    return start, len(head.removesuffix(dots).rstrip()), True
            if word in words.less:
                return start, len(head), False
    return start, len(text), False


def _behind_glyphs(text: str, start: int, patterns: Patterns) -> int:
    """Return where a text begins behind the signs that a page sets before a caption."""
    glyphs = patterns.caption_glyphs
    while True:
        start = len(text) - len(text[start:].lstrip(_BLANKS))
        if not text.startswith(glyphs, start):
            return start
        start += next(len(glyph) for glyph in glyphs if text.startswith(glyph, start))


def caption_opener(text: str, patterns: Patterns) -> str:
    """Return the words that open a caption, with their colon: `FILE PHOTO:`."""
    openers = patterns.words.caption_openers
    start = front_end(text, patterns)
    if not text.startswith(openers, start):
        return ""
    opener = next(opener for opener in openers if text.startswith(opener, start))
    end = start + len(opener)
    return text[start : end + (text[end : end + 1] == ":")]


def description_of(text: str, tail: Tail | None, patterns: Patterns) -> str:
    """Leave out of a caption what opens it, its credits, and the words of the picture desk.

    Args:
        text: The caption.
        tail: Its credits; None where it has none.
        patterns: What is known.
    """
    start = front_end(text, patterns)
    cuts: tuple[tuple[int, int], ...] = ()
    if tail is not None:
        cuts = tail.cuts
    elif (notes := trailing_notes(text, start, len(text), patterns)) is not None:
        cuts = ((notes.start, len(text)),)
    if not (cuts and cuts[0][0] == start):
        start += len(caption_opener(text, patterns))
    at, description = start, ""
    for end, behind in (*cuts, (len(text), len(text))):
        description = _joined(description, text[at:end], is_cut=at > 0)
        at = max(at, behind)
    description = description[_behind_glyphs(description, 0, patterns) :]
    if tail is None and not description.endswith((*DASHES, *patterns.caption_glyphs)):
        return description
    return _before_glyphs(description, patterns)


def _before_glyphs(text: str, patterns: Patterns) -> str:
    """Leave out the signs behind a text."""
    text = text.rstrip(_TRAILING)
    while text.endswith(patterns.caption_glyphs):
        glyph = next(glyph for glyph in patterns.caption_glyphs if text.endswith(glyph))
        text = text.removesuffix(glyph).rstrip(_TRAILING)
    return text


def _joined(before: str, text: str, *, is_cut: bool) -> str:
    """Join what stands before a credit and behind it."""
    text = text.strip()
    if is_cut and (not before or before[-1:] in SENTENCE_ENDS):
        text = text.lstrip(_JOINTS)
    if not (before and text):
        return before or text
    return f"{before}{text}" if text[0] in CLAUSE_ENDS else f"{before} {text}"


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
