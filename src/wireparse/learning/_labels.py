"""Roles and borders that somebody gave, as the labels that lines are learned by."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from wireparse._roles import LABELS
from wireparse.models import Role

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

__all__ = ["label_roles"]

_BEGUN: Final = "^"
"""Behind the name of a label whose line begins an article."""


def label_roles(roles: Sequence[Role | None], begins: Sequence[bool]) -> list[int | None]:
    """Turn roles and borders that are known into labels.

    Args:
        roles: The role of each line; None where it is not known.
        begins: Whether an article begins on it.

    Returns:
        The number of a label for each line; None where the role is not known.
    """
    starts = [0, *(at for at in range(1, len(roles)) if begins[at]), len(roles)]
    found: list[int | None] = []
    for start, end in pairwise(starts):
        found += _of_story(roles[start:end])
    return found


_BODY: Final = frozenset((Role.PARAGRAPH, Role.CROSSHEAD))
_CAPTIONS: Final = frozenset((Role.CAPTION, Role.CREDIT))
_NAMES: Final[Mapping[Role, str]] = {
    Role.HEADLINE: "headline",
    Role.DECK: "deck",
    Role.CROSSHEAD: "crosshead",
    Role.PARAGRAPH: "paragraph",
}


def _of_story(roles: Sequence[Role | None]) -> list[int | None]:
    """Label the lines of one article."""
    body = [at for at, role in enumerate(roles) if role in _BODY]
    first = next((at for at in body if roles[at] is Role.PARAGRAPH), len(roles))
    last = body[-1] if body else len(roles)
    head = next((at for at, role in enumerate(roles) if role is Role.HEADLINE), len(roles))
    found: list[int | None] = []
    for at, role in enumerate(roles):
        if role is None:
            found.append(None)
            continue
        name = _NAMES.get(role)
        if name is None or (role is Role.HEADLINE and at > first):
            if role in _CAPTIONS:
                name = "caption-above" if at < first else "caption-inside"
            else:
                name = f"furniture-{_part(at, head, first, last)}"
        if at == 0 and f"{name}{_BEGUN}" in LABELS:
            name += _BEGUN
        found.append(LABELS.index(name))
    return found


def _part(at: int, head: int, first: int, last: int) -> str:
    """Return in which part of a story a line stands, by the lines of headline and body."""
    if at < first:
        return "above" if at < head else "header"
    return "inside" if at < last else "behind"
