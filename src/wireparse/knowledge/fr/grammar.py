"""How French puts words together."""

from __future__ import annotations

from typing import Final

from wireparse.rows import Grammar

__all__ = ["GRAMMAR"]


GRAMMAR: Final = Grammar(
    conjugations=(
        "er -e -ent -ait -aient -é -és -ée -ant -a -èrent -era", "ir -it -issent -issait -i -issant",
        "re - -ent -ait -u -ant",
    ),
    introducing=("un", "une", "des"),
    possessives=("son", "sa", "ses", "leur", "leurs", "mon", "ma", "mes", "notre", "nos"),
    plural_pronouns=("ils", "elles"),
    dialogue_pronouns=("je", "j'", "nous", "vous", "tu", "on"),
    person_relatives=("qui",),
    complementizers=("que", "qu'"),
    possession=("de", "du", "des", "d'", "d’"),
)
