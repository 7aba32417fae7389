"""How German puts words together."""

from __future__ import annotations

from typing import Final

from wireparse.rows import Grammar

__all__ = ["GRAMMAR"]


GRAMMAR: Final = Grammar(
    conjugations=(
        "en -t -te -ten ge-t -end", "ten -tet -tete -teten ge-tet -tend", "eln -elt -elte -elten ge-elt -elnd",
        "ern -ert -erte -erten ge-ert -ernd", "ieren -iert -ierte -ierten -ierend",
    ),
    nouns_have_capitals=True,
    introducing=("ein", "eine", "einer", "einem", "einen", "eines"),
    possessives=("sein", "seine", "seiner", "seinem", "seinen", "ihr", "ihre", "ihrer", "ihrem", "ihren",
                 "mein", "meine", "unser", "unsere"),
    plural_pronouns=("sie",),
    neuter_pronouns=("es",),
    dialogue_pronouns=("ich", "wir", "du", "ihr"),
    person_relatives=("der", "die"),
    complementizers=("dass",),
    infinitives=("zu",),
    possession=("von", "vom", "der", "des", "beim", "bei", "aus"),
)
