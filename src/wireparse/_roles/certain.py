"""Facts that fix what a line can be before the signs are weighed.

A row of knowledge knows the line, it is a credit and no more, a header is printed twice. What is
certain says which labels are left; the weights choose among these.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from wireparse._roles.labels import BEGIN, LABELS, ROLES
from wireparse._segments import Look
from wireparse.models import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from wireparse._segments import Line

__all__ = ["BY_LOOK", "Fact", "given", "headers"]


def _in_order(labels: Iterable[int]) -> tuple[int, ...]:
    return tuple(sorted(labels))


@frozen(eq=False)
class Fact:
    """What is certain of a line.

    Attributes:
        rule: Its name.
        labels: The numbers of the labels that are left, in order.
    """

    rule: str
    labels: tuple[int, ...] = field(converter=_in_order)


_ROLES: Final = [ROLES[name.rstrip("^")] for name in LABELS]


def _labels(*roles: Role) -> frozenset[int]:
    return frozenset(n for n, role in enumerate(_ROLES) if role in roles)


_FURNITURE: Final = _labels(Role.FURNITURE)
_INNER: Final = frozenset(range(BEGIN))
_ROW: Final = Fact("known-furniture", _FURNITURE)

BY_LOOK: Final[Mapping[str, Fact]] = {
    Look.INVISIBLE.value: Fact("invisible", _FURNITURE),
    Look.WIDGET.value: _ROW,
    Look.DECK.value: _ROW,
    Look.PROMO.value: _ROW,
    Look.TAIL.value: _ROW,
    Look.END.value: Fact("end-mark", _FURNITURE),
    Look.SIGNOFF.value: Fact("signoff-words", _FURNITURE),
    Look.CREDIT.value: Fact("credit-alone", _FURNITURE | _labels(Role.CAPTION)),
}
"""What looks make certain; all others are weighed."""

_BORDER: Final = frozenset(range(BEGIN, len(LABELS)))
_CAPTION: Final = _labels(Role.CAPTION)
_GIVEN: Final[Mapping[Role, frozenset[int]]] = {
    **{role: _labels(role) for role in ROLES.values()},
    Role.CREDIT: _CAPTION,
}
"""The labels of roles that can be given; finer ones are furniture to the labeller."""


def given(line: Line, fact: Fact | None) -> Fact | None:
    """Return what is certain of a line of which the caller knows something.

    Args:
        line: The line.
        fact: What is certain of it otherwise.
    """
    told = line.given
    if told is None:
        return fact
    if told.role is None:
        border = _BORDER if told.begins else _INNER
        left = border.intersection(fact.labels) if fact is not None else border
        return Fact("border-given", left or border)
    left = _GIVEN.get(told.role, _FURNITURE)
    if told.begins is not None:
        # A crosshead has no label that begins a story; a paragraph is the nearest.
        border = _BORDER if told.begins else _INNER
        left = left & border or _labels(Role.PARAGRAPH) & border
    return Fact("given", left)


_TITLE: Final = Fact("header-twice", _labels(Role.HEADLINE))
_AGAIN: Final = Fact("header-twice", _labels(Role.HEADLINE) & _INNER)
_BETWEEN: Final = Fact("header-twice", _INNER - _labels(Role.HEADLINE))
_WIDEST: Final = 12
"""Lines from a headline to its copy; the widest header seen has eleven between."""
_LONGEST: Final = 160
_SHORTEST: Final = 10
_MOST_OTHERS: Final = 4
"""Lines of a header that do not recur: decks."""
_MATTER: Final = frozenset(
    (Look.WIDGET, Look.DECK, Look.MOMENT, Look.BYLINE, Look.NAME, Look.AGENCY, Look.DATELINE,
     Look.CREDIT, Look.CREDITED, Look.OWNED, Look.INVISIBLE)
)  # fmt: skip
"""Looks of what stands in a header besides titles."""
_TITLES: Final = frozenset((Look.TITLE, Look.NAME))
_PICTURES: Final = frozenset((Look.CREDIT, Look.CREDITED, Look.OWNED))
_ENDS: Final = frozenset((Look.END, Look.SIGNOFF, Look.TAIL))


def headers(
    lines: Sequence[Line], places: Mapping[str, Sequence[int]]
) -> Iterator[tuple[int, Fact]]:
    """Yield what is certain of headers that are printed twice: a title, its copy, what is between.

    Args:
        lines: Lines of a text.
        places: Where a line of a key stands, in order.
    """
    pairs = [
        (at, copy)
        for found in places.values()
        if len(found) > 1
        for at, copy in pairwise(found)
        if 1 < copy - at <= _WIDEST
    ]
    last = -1
    for at, copy in sorted(pairs):
        if at > last and _is_header(at, copy, lines):
            yield at, _TITLE
            yield copy, _AGAIN
            yield from ((between, _BETWEEN) for between in range(at + 1, copy))
            last = copy + (copy - at)


def _is_header(at: int, copy: int, lines: Sequence[Line]) -> bool:
    """Is a line a headline, its copy further down the same again, and header all between them?"""
    line = lines[at]
    if line.look not in _TITLES or not _SHORTEST <= len(line.text) <= _LONGEST:
        return False
    if copy + 1 >= len(lines) or lines[at + 1].key == line.key:
        return False
    if at and lines[at - 1].look is lines[copy - 1].look is Look.MOMENT:
        return False  # an entry of a live page, and the link to it
    others = pictures = 0
    for between in range(at + 1, copy):
        look = lines[between].look
        if look in _ENDS:
            return False
        if look in _PICTURES or _stands_beside(between, lines):
            pictures += 1
        elif look not in _MATTER:
            others += 1
    return others <= (_MOST_OTHERS if pictures else 1)


def _stands_beside(at: int, lines: Sequence[Line]) -> bool:
    """Has a line an equal neighbour, as captions have?"""
    key = lines[at].key
    return lines[at - 1].key == key or (at + 1 < len(lines) and lines[at + 1].key == key)
