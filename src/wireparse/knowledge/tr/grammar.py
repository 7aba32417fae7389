"""How Turkish puts words together."""

from __future__ import annotations

from typing import Final

from wireparse.rows import Grammar

__all__ = ["GRAMMAR"]


GRAMMAR: Final = Grammar(
    introducing=("bir",),
    possessives=("onun", "benim", "bizim"),
    plural_pronouns=("onlar",),
    dialogue_pronouns=("ben", "biz", "sen", "siz"),
    owner_endings=("'nin", "'nın", "'nun", "'nün", "'in", "'ın", "'un", "'ün", "’nin", "’nın", "’nun", "’nün", "’in", "’ın", "’un", "’ün"),
)
