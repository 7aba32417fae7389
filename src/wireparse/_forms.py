"""Furniture rows by how they begin, so that a line is tried on few of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

    import regex

    from wireparse.rows import FurnitureKind

__all__ = ["KEY", "FurnitureForms"]

KEY: Final = 3
"""Forms are looked up by this many first characters."""
_LONGEST_WIDGET: Final = 220
"""Furniture is a label or one sentence; longer lines are not looked up."""
_QUOTED: Final = ("“", "”", "«")


@frozen(eq=False)
class FurnitureForms:
    """Furniture rows by how they begin, so that a line is tried on few of them."""

    exact: Mapping[str, FurnitureKind]
    begins: Mapping[str, tuple[tuple[regex.Pattern[str], FurnitureKind], ...]]
    numbered: tuple[tuple[regex.Pattern[str], FurnitureKind], ...]
    anywhere: tuple[tuple[str, regex.Pattern[str], FurnitureKind], ...]

    def find(self, text: str) -> FurnitureKind | None:
        """Tell what kind of furniture a line is, if it is any."""
        if len(text) > _LONGEST_WIDGET:
            return None
        folded = text.casefold()
        kind = self.exact.get(folded)
        if kind is not None:
            return kind
        for form, found in self.begins.get(folded[:KEY], ()):
            if form.fullmatch(text):
                return found
        for form, found in self.numbered if folded[0].isdigit() else ():
            if form.fullmatch(text):
                return found
        if '"' in text or (not text.isascii() and any(mark in text for mark in _QUOTED)):
            return None  # somebody speaks of his inbox
        for literal, form, found in self.anywhere:
            if literal in folded and form.fullmatch(text):
                return found
        return None
