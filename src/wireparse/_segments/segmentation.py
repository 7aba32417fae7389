"""Blocks to groups, one for every article: the borders.

Evidence is ranked. A header block that repeats opens an article, however many blank
lines stand around it: none, one, two and three all occur. Where nothing repeats, a
title opens one if the paragraph under it opens with a dateline, or if it stands behind
the end of a story (a signoff, an end mark, a closing byline, a wide gap) and text
follows.

Decisions look at most `LOOKAHEAD` blocks forward, so the groups that come out before
the input ends are those of every continuation.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from wireparse._segments.boundaries import (
    HEADER_WINDOW,
    INVISIBLE,
    LOOKAHEAD,
    PICTURE,
    PROSE,
    TEXTS,
    TITLES,
    Group,
    Walk,
    after_end,
    byline_below,
    dateline_below,
    glued_item,
    has_prose,
    near_header,
    repeated_header,
)
from wireparse._segments.line import Line, Look

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wireparse._fields import Reader
    from wireparse._segments.boundaries import Border

__all__ = ["iter_groups"]

_AT_ONCE: Final = 6
"""Lines are decided on several at a time, which is faster and changes no decision."""
_BEFORE_HEADLINE: Final = frozenset(
    (Look.WIDGET, Look.MOMENT, Look.BYLINE, Look.NAME, Look.AGENCY, Look.DATELINE, Look.INVISIBLE)
)


def iter_groups(blocks: Iterable[Line], reader: Reader) -> Iterator[Group]:
    """Cut *blocks* into groups, each of them one article."""
    walk = Walk(reader)
    lines = walk.lines
    source = iter(blocks)
    while more := list(islice(source, _AT_ONCE)):
        lines += more
        yield from _advance(walk, LOOKAHEAD)
    yield from _advance(walk, 0)
    if lines:
        yield Group(walk.border, lines)


def _advance(walk: Walk, ahead: int) -> Iterator[Group]:
    """Decide on the lines that have *ahead* others behind them."""
    lines = walk.lines
    while len(lines) - walk.at > ahead:
        if walk.has_body:
            walk.pass_prose(len(lines) - ahead)
            if len(lines) - walk.at <= ahead:
                break
        group = _step(walk)
        if group is not None:
            yield group


def _step(walk: Walk) -> Group | None:
    """Decide whether the line at `walk.at` opens an article."""
    at = walk.at
    line = walk.lines[at]
    done = None
    if line.look in TITLES or walk.twin(at) is not None or line.look in PICTURE:
        border = _border(walk, at)
        if border is not None:
            done = _open(walk, at, border)
            at = walk.at
            line = walk.lines[at]
    if not walk.has_body and line.look is PROSE and not walk.is_copied(at):
        walk.has_body = not _in_header(walk, at)
    if line.gap > walk.widest and walk.has_body and line.look in TEXTS:
        walk.widest = line.gap
    if line.gap and at > 0:
        walk.is_glued = False
    if line.look is not INVISIBLE:
        walk.visible = at
    walk.at = at + 1
    return done


def _in_header(walk: Walk, at: int) -> bool:
    """Does a line stand before the second copy of the open group's headline?"""
    copy = walk.border.copy
    return copy is not None and at < copy


def _open(walk: Walk, at: int, border: Border) -> Group | None:
    """Open an article at *at*, or with what stands before it and belongs to it."""
    if not walk.has_body and walk.border.copy is None:
        # Nothing of a story yet: what stands before is this one's.
        if border.headline is not None:
            walk.border = border
        return None
    first = _header_start(walk, at)
    if border.headline is not None:
        border.headline -= first
        border.copy = None if border.copy is None else border.copy - first
    return walk.close(border, first)


def _header_start(walk: Walk, at: int) -> int:
    """Walk back over what stands before the headline, up to the first of its captions.

    Captions may have widgets and moments between them and the headline; without a
    caption above them those are the earlier story's. The open group keeps its headline
    and the copy of it: a title printed twice running is no caption of the next story.
    """
    lines = walk.lines
    first = step = at
    lowest = max(0, at - HEADER_WINDOW, walk.border.last_headline + 1)
    while step > lowest:
        look = lines[step - 1].look
        copied = walk.is_copied(step - 1) and look is not Look.WIDGET
        is_picture = look in PICTURE and (look is not Look.OWNED or copied or lines[step - 1].gap)
        if is_picture or copied:
            if lines[step].gap > lines[step - 1].gap:
                break  # nearer to the story above
            first = step - 1
        elif look not in _BEFORE_HEADLINE:
            break
        step -= 1
    return first if first > 0 else at


def _border(walk: Walk, at: int) -> Border | None:
    line = walk.lines[at]
    copy = walk.border.copy
    if copy is not None and not walk.has_body:
        # The header goes on; only a whole other header shows that it had no story.
        if at <= copy or walk.is_copied(at) or walk.lines[copy].key == line.key:
            return None
        border = repeated_header(walk, at)
        # A deck recurs too, in the next header: then the story's text stands between.
        return border if border is not None and not has_prose(walk, at, border) else None
    return (
        repeated_header(walk, at)
        or (near_header(walk, at) if line.look in TITLES else None)
        or (dateline_below(walk, at) if line.look is Look.TITLE and walk.has_body else None)
        or (after_end(walk, at) if walk.has_body else None)
        or (byline_below(walk, at) if line.look is Look.TITLE and walk.has_body else None)
        or (glued_item(walk, at) if line.look is Look.TITLE and walk.is_glued else None)
    )
