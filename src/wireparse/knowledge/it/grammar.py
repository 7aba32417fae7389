"""How Italian puts words together."""

from __future__ import annotations

from typing import Final

from wireparse.rows import Grammar

__all__ = ["GRAMMAR"]


GRAMMAR: Final = Grammar(
    conjugations=(
        "are -a -ano -ò -arono -ava -avano -ato -ata -ando -erà", "ere -e -ono -é -uto -eva -endo",
        "ire -e -ono -ì -ito -iva -endo",
    ),
    introducing=("un", "uno", "una", "un'"),
    possessives=("suo", "sua", "suoi", "sue", "mio", "mia", "nostro", "nostra"),
    plural_pronouns=("loro",),
    dialogue_pronouns=("io", "noi", "voi", "tu"),
    person_relatives=("chi", "che"),
    complementizers=("che",),
    possession=("di", "del", "della", "dello", "dei", "degli", "delle", "dell'", "dell’", "d'"),
)
