"""How Portuguese puts words together."""

from __future__ import annotations

from typing import Final

from wireparse.rows import Grammar

__all__ = ["GRAMMAR"]


GRAMMAR: Final = Grammar(
    conjugations=(
        "ar -a -am -ou -aram -ava -avam -ado -ando -ará", "er -e -em -eu -eram -ia -ido -endo -erá",
        "ir -e -em -iu -iram -ia -ido -indo -irá",
    ),
    introducing=("um", "uma", "uns", "umas"),
    possessives=("seu", "sua", "seus", "suas", "meu", "minha", "nosso", "nossa"),
    plural_pronouns=("eles", "elas"),
    dialogue_pronouns=("eu", "nós", "você", "vocês", "tu"),
    person_relatives=("quem", "que"),
    complementizers=("que",),
    possession=("de", "do", "da", "dos", "das"),
)
