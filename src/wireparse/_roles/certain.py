"""Facts that fix what a line can be before the signs are weighed.

A row of knowledge knows the line, it is a credit and no more, it has no letter. What is certain
says which labels are left; the weights choose among these.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from wireparse._roles.labels import LABELS, ROLES
from wireparse._segments import Look
from wireparse.models import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["FACTS", "Fact"]


@frozen(eq=False)
class Fact:
    """What is certain of a line.

    Attributes:
        rule: Its name.
        labels: The numbers of the labels that are left.
    """

    rule: str
    labels: frozenset[int]


def _labels(*roles: Role) -> frozenset[int]:
    return frozenset(n for n, name in enumerate(LABELS) if ROLES[name.rstrip("^")] in roles)


_FURNITURE: Final = _labels(Role.FURNITURE)
_ROW: Final = Fact("known-furniture", _FURNITURE)

FACTS: Final[Mapping[Look, Fact]] = {
    Look.INVISIBLE: Fact("invisible", _FURNITURE),
    Look.WIDGET: _ROW,
    Look.DECK: _ROW,
    Look.PROMO: _ROW,
    Look.TAIL: _ROW,
    Look.END: Fact("end-mark", _FURNITURE),
    Look.SIGNOFF: Fact("signoff-words", _FURNITURE),
    Look.CREDIT: Fact("credit-alone", _FURNITURE | _labels(Role.CAPTION)),
}
"""What looks make certain; all others are weighed."""
