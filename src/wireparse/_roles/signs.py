"""What is seen of a line among others, in groups of signs.

A group is a function of a few small values to signs. Windows give values, not signs: what a group
says for them is worked out once and remembered, since news repeats itself. Every value is made
from the window of lines that is given, so that what a caller bounds is bounded here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from wireparse._roles.form import Shape

__all__ = ["GROUPS", "Sign", "Values"]

Sign = tuple[str | int, ...]
"""What is seen of a line: the kind of sign, and values."""
Values = tuple[object, ...]
"""What a group of signs is made from."""


def _own(shape: Shape) -> tuple[Sign, ...]:
    """Return what a line's shape shows on its own."""
    return (
        ("look", shape.look),
        ("look-size", shape.look, shape.size),
        ("form", shape.ending, shape.opening, shape.count),
        ("case", shape.capitals, shape.small),
        ("case-ending", shape.capitals, shape.ending, shape.size),
        ("ending", shape.ending),
        ("opening", shape.opening),
        ("count", shape.count),
        ("size", shape.size),
    )


def _inside(
    sentences: int, digits: int, marks: int, dateline: str, shape: Shape
) -> tuple[Sign, ...]:
    """Return what stands in a line."""
    found: tuple[Sign, ...] = (
        ("sentences", sentences, shape.size),
        ("digits", digits, shape.size),
        ("marks", marks),
        ("marks-look", marks, shape.look),
    )
    return (*found, ("dateline", dateline, +shape.is_prose)) if dateline else found


def _above(near: Shape | None, shape: Shape) -> tuple[Sign, ...]:
    return _beside("above", near, shape)


def _below(near: Shape | None, shape: Shape) -> tuple[Sign, ...]:
    return _beside("below", near, shape)


def _beside(name: str, near: Shape | None, shape: Shape) -> tuple[Sign, ...]:
    if near is None:
        return ((name, "edge"),)
    return (
        (name, near.look),
        (name, near.look, shape.look),
        (f"{name}-form", near.size, near.ending),
        (f"{name}-case", near.capitals, shape.capitals),
        (f"{name}-size", near.size, shape.size),
        (f"{name}-opening", near.opening, shape.opening),
    )


def _stretch(
    depth: int, rest: int, is_first: int, is_last: int, rank: str, look: str
) -> tuple[Sign, ...]:
    """Return where a line stands in a stretch of sentences."""
    return (
        ("stretch-depth", depth),
        ("stretch-rest", rest),
        ("stretch-edge", is_first, is_last, look),
        ("stretch-rank", rank),
    )


def _outside(place: str, down: int, up: int, is_down: int, nearer: int) -> tuple[Sign, ...]:
    """Return where a line stands between stretches of sentences."""
    return (
        ("stretch-below", place, down),
        ("stretch-above", place, up),
        ("stretch-nearer", is_down, nearer),
    )


def _place(place: str, run: int, score: int, shape: Shape) -> tuple[Sign, ...]:
    """Return in which part of the text a line stands."""
    return (
        ("place", place),
        ("place", place, shape.look),
        ("place-form", place, shape.size, shape.ending),
        ("place-case", place, shape.capitals, shape.small),
        ("place-run", place, run),
        ("place-score", place, score),
    )


def _sentences(
    before: int, after: int, up: int, down: int, dateline: int, look: str
) -> tuple[Sign, ...]:
    """Return how many sentences stand near, and how far the next ones are."""
    found: tuple[Sign, ...] = (
        ("sentence-above", before, look),
        ("sentence-below", after, look),
        ("sentences-near", before, after),
        ("sentences-up", up),
        ("sentences-down", down),
        ("sentences-around", up, down, look),
    )
    if dateline:
        found += (("dateline-below", after), ("dateline-below", after, look))
    return found


def _ends(first: int, last: int, look: str) -> tuple[Sign, ...]:
    """Return how far a line is from the ends of the text."""
    return (("from-start", first), ("from-start", first, look), ("from-end", last))


def _recurs(times: int, up: int, down: int, place: str, look: str, size: int) -> tuple[Sign, ...]:
    """Return how often a line stands in the window, and how far away."""
    if times == 1:
        return (("recurs", 1),)
    return (
        ("recurs", times, place),
        ("recurs-above", up, look),
        ("recurs-below", down, look),
        ("recurs-near", up, down),
        ("recurs-size", up, down, size),
    )


def _neighbours_recur(above: int, below: int, times: int, look: str) -> tuple[Sign, ...]:
    """Return how often the lines above and below recur; 0 where there is none."""
    found: list[Sign] = []
    for name, again in (("above-recurs", above), ("below-recurs", below)):
        if again:
            found += ((name, again), (name, again, look, times))
    return tuple(found)


def _opens_like(distance: int, is_above: int, is_longer: int, look: str) -> tuple[Sign, ...]:
    """Return how far a line is that opens with the same words; below 0 where there is none."""
    if distance < 0:
        return (("opens-like",),)
    return (("opens-like", distance, is_above), ("opens-like-longer", is_longer, look))


def _blank(above: int, below: int, more: int, look: str) -> tuple[Sign, ...]:
    """Return the blank lines on either side, and beside what is usual nearby."""
    return (
        ("blank", above, below),
        ("blank", above, below, look),
        ("blank-more", more),
        ("blank-more", more, look),
    )


def _shared(
    below: tuple[int, int] | None, above: tuple[int, int] | None, more: int, count: int, place: str
) -> tuple[Sign, ...]:
    """Return the shares of a line's words that the stretches around it use."""
    found: list[Sign] = []
    for name, share in (("shared-below", below), ("shared-above", above)):
        if share is not None:
            found += ((name, share[0], place), (name, share[1], count))
    if below is not None and above is not None:
        found.append(("shared-more", more))
    return tuple(found)


def _title(rank: int, margin: int, place: str, size: int, look: str) -> tuple[Sign, ...]:
    """Return a line's rank among those that share words with a stretch below; 0 for none."""
    if not rank:
        return (("title-rank", 0, look),)
    return (
        ("title-rank", rank, margin),
        ("title-rank", rank, place, look),
        ("title-size", rank, size),
    )


def _twice(part: str, pictures: int, others: int, look: str) -> tuple[Sign, ...]:
    """Return the place of a line in a header that is printed twice."""
    return ("twice", part), ("twice", part, pictures, others), ("twice-look", part, look)


GROUPS: Final[Mapping[str, Callable[..., tuple[Sign, ...]]]] = {
    "own": _own,
    "inside": _inside,
    "above": _above,
    "below": _below,
    "stretch": _stretch,
    "outside": _outside,
    "place": _place,
    "sentences": _sentences,
    "ends": _ends,
    "recurs": _recurs,
    "neighbours-recur": _neighbours_recur,
    "opens-like": _opens_like,
    "blank": _blank,
    "shared": _shared,
    "title": _title,
    "twice": _twice,
}
"""The groups of signs, but for that of words, by name."""
