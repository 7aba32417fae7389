"""Verbs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wireparse.rows import Speech

__all__ = ["verb_forms"]


def verb_forms(row: Speech, senses: Iterable[str]) -> Iterator[str]:
    """Yield every form of a row's verbs.

    Args:
        row: The words of a language.
        senses: Names of the fields to take.
    """
    irregular = {forms.split()[0]: forms.split() for forms in row.irregular}
    doubling = frozenset(row.doubling)
    for name in senses:
        for base in getattr(row, name):
            yield from irregular.get(base) or _forms(base, doubling)


def _forms(base: str, doubling: Iterable[str]) -> tuple[str, ...]:
    if base in doubling:
        double = base + base[-1]
        return base, base + "s", double + "ed", double + "ing", base + "ed", base + "ing"
    if base.endswith("e"):
        return base, base + "s", base + "d", base[:-1] + "ing"
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return base, base[:-1] + "ies", base[:-1] + "ied", base + "ing"
    third = base + ("es" if base.endswith(("s", "sh", "ch", "x", "z")) else "s")
    return base, third, base + "ed", base + "ing"
