"""The mentions near a cue: those that could be its subject."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from wireparse._paragraphs import Paragraph
    from wireparse._phrases import Cue, Mention

__all__ = ["Near", "around"]

_BEFORE: Final = 30
"""A mention stands at most this many words before its cue."""
_BESIDE: Final = 3
_AFTER: Final = 8


class Near(NamedTuple):
    """Mentions near a cue, and those right before and right after it."""

    mentions: list[Mention]
    left: Mention | None
    right: Mention | None


def around(paragraph: Paragraph, cue: Cue, *, has_listener: bool) -> Near:
    """Choose the mentions near a cue.

    Args:
        paragraph: Where it stands.
        cue: The cue.
        has_listener: Whether who stands behind the verb is spoken to: "told Reuters".
    """
    tokens = paragraph.tokens
    letters, sentence = tokens.letters, tokens.sentence
    first, after, form = cue
    unlisted = form[0] == "?"
    left = right = None
    near = []
    for mention in paragraph.mentions_between(first - _BEFORE - 10, after + _AFTER + 1):
        m_first, m_after, sort = mention
        if m_after <= first:
            begin, end = m_after, first
            is_beside = end - begin <= _BESIDE and not letters[begin:end].strip("ar")
            if is_beside and (left is None or m_after >= left[1]):
                left = mention
            limit = 12 if unlisted else _BEFORE
            if sort in {"rel", "that"}:
                limit = min(limit, 2 if sort == "that" else 4)
        elif m_first >= after:
            begin, end = after, m_first
            if has_listener:
                continue
            if m_first == after and right is None:
                right = mention
            limit = 0 if unlisted else _AFTER
            if sort in {"rel", "that"}:
                continue
        else:
            continue
        # A colon stands at the end of its own sentence.
        crosses = sentence[end] != sentence[begin] and not (form == ":" and end > begin)
        if end - begin > limit or crosses:
            continue
        near.append(mention)
    return Near(near, left, right)
