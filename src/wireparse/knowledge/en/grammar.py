"""How English puts words together."""

from __future__ import annotations

from typing import Final

from wireparse.rows import Grammar

__all__ = ["GRAMMAR"]


GRAMMAR: Final = Grammar(
    inflection="english",
    articles=("the", "a", "an"),
)
