"""Whom an article ties a role to: "the mayor" to the mayor, Ann Roe, wherever that is told.

A tie is only a sign. Whether "the mayor" is she, or somebody else, is weighed with all others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from wireparse._coreference.antecedents import Antecedent
from wireparse._vocabulary import NounClass

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wireparse._coreference.antecedents import Asked, Told
    from wireparse._vocabulary import Lexicon

__all__ = ["Roles"]

_NEAR: Final = 4
"""Paragraphs in which a writing was told of, its own too."""
_SHORTEST: Final = 3
"""Letters of a noun, at least, that an ending of many is taken off."""


class Roles:
    """What the roles of one article have stood for so far."""

    def __init__(self, told: Told, lexicon: Lexicon) -> None:
        """Begin with none."""
        self._told = told
        self._names = told.inventory
        self._lexicon = lexicon
        self._known: dict[str, tuple[str, Antecedent]] = {}

    def teach(self, noun: str, who: Antecedent) -> None:
        """Remember whom a role stood for last."""
        self._known[_singular(noun)] = (noun, who)

    def bring_in(self, noun: str, who: Antecedent) -> None:
        """Remember who was brought in by a role first."""
        self._known.setdefault(_singular(noun), (noun, who))

    def tied(self, asked: Asked, every: Sequence[Antecedent]) -> list[Antecedent]:
        """Note on antecedents what ties a role to them, and add those that it is tied to."""
        found = {one.words: one for one in every}
        for key, letter in self._ties(asked):
            if key not in found:
                found[key] = Antecedent(key, self._names.printings(key, asked.at))
            found[key].ties += letter
        noun = asked.noun
        called, known = self._known.get(_singular(noun), ("", None))
        if known is not None:
            found.setdefault(known.words, evolve(known, ties=""))
            found[known.words].ties += "k" if called == noun else "K"
        for one in found.values():
            if one.source is not None and _singular(one.words[-1]) == _singular(noun):
                one.ties += "d" if one.words[-1] == noun else "D"
        return [*found.values()]

    def _ties(self, asked: Asked) -> Iterator[tuple[tuple[str, ...], str]]:
        """Yield the names that a role is tied to, each with the letter of its tie."""
        noun, at, names = asked.noun, asked.at, self._names
        printed = asked.paragraph.tokens.words[asked.words.end - 1]
        long = self._lexicon.initials.get(noun)
        is_writing = self._lexicon.head(noun) == NounClass.WRITING
        ties = (
            (names.titled(noun, at) or names.styled(noun, at), "t"),
            (names.described(noun, at), "a"),
            (names.described(long, at) if long else None, "a"),
            (names.body_called(printed, at), "b"),
            (self._issuer(asked) if is_writing else None, "s"),
        )
        for key, letter in ties:
            if key:
                yield key, letter

    def _issuer(self, asked: Asked) -> tuple[str, ...] | None:
        """Find who issued a writing: "the navy said in a statement" before "the statement said"."""
        own = asked.paragraph.index
        for index in range(own, max(-1, own - _NEAR), -1):
            block = self._told.body[index]
            end = asked.at - block.start if index == own else len(block.text)
            place = block.text.rfind(asked.noun, 0, end)
            if place >= 0:
                before = self._names.before(block.start + place, block.start)
                name = next((name for name in before if self._names.says(name)), None)
                return self._names.full(name.words) if name else None
        return None


def _singular(noun: str) -> str:
    return noun[:-1] if noun.endswith("s") and len(noun) > _SHORTEST else noun
