"""How Arabic puts words together."""

from __future__ import annotations

from typing import Final

from wireparse.rows import Grammar

__all__ = ["GRAMMAR"]


GRAMMAR: Final = Grammar(
    inflection="listed",
    has_case=False,
    patterns=(
        "{quote}، {verb} {name}",
        "{quote}، {verb}",
        "{verb} {name} {any} {quote}",
        "{name} {verb} {any} {quote}",
        "{verb} {any} {quote}",
    ),
    vowel_signs=(
        "\N{ARABIC FATHATAN}", "\N{ARABIC DAMMATAN}", "\N{ARABIC KASRATAN}", "\N{ARABIC FATHA}",
        "\N{ARABIC DAMMA}", "\N{ARABIC KASRA}", "\N{ARABIC SHADDA}", "\N{ARABIC SUKUN}",
    ),
    adverb_endings=("\N{ARABIC FATHATAN}",),
    origin_endings=("ي",),
    glued_prepositions=("لـ", "بـ", "لل"),
    title_articles=("ال", "بال", "وال"),
    particle_letters=3,
)
