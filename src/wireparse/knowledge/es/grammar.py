"""How Spanish puts words together."""

from __future__ import annotations

from typing import Final

from wireparse.rows import Grammar

__all__ = ["GRAMMAR"]


GRAMMAR: Final = Grammar(
    conjugations=(
        "ar -a -an -ó -aron -aba -aban -ado -ando -ará", "er -e -en -ió -ieron -ía -ido -iendo -erá",
        "ir -e -en -ió -ieron -ía -ido -iendo -irá",
    ),
    introducing=("un", "una", "unos", "unas"),
    possessives=("su", "sus", "mi", "mis", "nuestro", "nuestra"),
    plural_pronouns=("ellos", "ellas"),
    dialogue_pronouns=("yo", "nosotros", "nosotras", "usted", "tú"),
    person_relatives=("quien", "que"),
    complementizers=("que",),
    possession=("de", "del"),
)
