"""Rows of quotation marks to what pairing asks of a mark.

Marks pair by what they are, not by language: pages mix them.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wireparse.rows import QuotePair

__all__ = ["LOW", "Marks", "compile_marks"]


LOW: Final = "\N{DOUBLE LOW-9 QUOTATION MARK}"
"""Opens in German, Polish and the like."""
_LOOSE: Final = frozenset(['"', "“", "”", LOW, "‟", "″", "''", "‘‘", "’’", "``"])
"""Marks that pages mix up: which of them closes is not asked."""


@frozen(eq=False)
class Marks:
    """The quotation marks of a knowledge, compiled.

    Attributes:
        pattern: Finds any mark, the longest first.
        begins: Finds those that can open a quotation.
        openers: Marks that open, and look otherwise than what closes.
        closers: Marks that close, and never open.
        partner: Mark that opens to the only one that closes it.
        every: All marks.
        singles: Marks that open a quotation inside another.
    """

    pattern: re.Pattern[str]
    begins: re.Pattern[str]
    openers: frozenset[str]
    closers: frozenset[str]
    partner: dict[str, str]
    every: frozenset[str]
    singles: frozenset[str]


@lru_cache(maxsize=16)
def compile_marks(pairs: tuple[QuotePair, ...]) -> Marks:
    """Compile the rows of marks, once for every value of them."""
    double = [p for p in pairs if not p.nests]
    sided = [p for p in double if p.opening != p.closing]
    openers = frozenset(p.opening for p in sided)
    alike = frozenset(p.opening for p in double if p.opening == p.closing)
    closers = frozenset(p.closing for p in sided) - openers - alike
    every = sorted({m for p in double for m in (p.opening, p.closing)}, key=len)
    return Marks(
        pattern=_any_of(reversed(every)),
        begins=_any_of(m for m in reversed(every) if m not in closers),
        openers=openers,
        closers=closers,
        partner={p.opening: p.closing for p in sided if p.opening not in _LOOSE - {LOW}},
        every=frozenset(every),
        singles=frozenset(p.opening for p in pairs if p.nests),
    )


def _any_of(marks: Iterable[str]) -> re.Pattern[str]:
    """Compile what finds the first of these; nothing, where there are none."""
    return re.compile("|".join(map(re.escape, marks)) or r"(?!)")
