"""The forms of verbs, made by the rule that a language names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Iterable, Iterator, Mapping

    from wireparse.rows import Language

__all__ = ["verb_forms", "word_endings"]


_STEM: Final = "-"
"""Stands in a conjugation for a verb without its ending."""


def verb_forms(row: Language, senses: Iterable[str]) -> Iterator[str]:
    """Yield every form of a row's verbs.

    Args:
        row: A language.
        senses: Names of the fields to take.
    """
    speech = row.speech
    inflect = _RULES[row.grammar.inflection]
    irregular = {forms.split()[0]: forms.split() for forms in speech.irregular}
    conjugations = sorted((c.split() for c in row.grammar.conjugations), key=_by_ending)
    doubling = frozenset(speech.doubling)
    for name in senses:
        for base in getattr(speech, name):
            yield from (
                irregular.get(base) or _conjugated(base, conjugations) or inflect(base, doubling)
            )


def _by_ending(conjugation: list[str]) -> int:
    return -len(conjugation[0])


def _conjugated(base: str, conjugations: Iterable[list[str]]) -> list[str]:
    """Return the base form and those that the first ending that fits gives it."""
    for ending, *forms in conjugations:
        stem = base.removesuffix(ending)
        if stem != base:
            return [base, *(form.replace(_STEM, stem) for form in forms)]
    return []


def word_endings(row: Language) -> tuple[tuple[str, str], ...]:
    """Return the endings that tell what a word is, each with its class letter."""
    return _ENDINGS.get(row.grammar.inflection, ())


def _listed(base: str, _doubling: Container[str]) -> tuple[str, ...]:
    """Return a form as it is listed: this language lists each of them."""
    return (base,)


def _english(base: str, doubling: Container[str]) -> tuple[str, ...]:
    if base in doubling:
        double = base + base[-1]
        return base, base + "s", double + "ed", double + "ing", base + "ed", base + "ing"
    if base.endswith("e"):
        return base, base + "s", base + "d", base[:-1] + "ing"
    if base.endswith("y") and base[-2:-1] not in "aeiou":
        return base, base[:-1] + "ies", base[:-1] + "ied", base + "ing"
    third = base + ("es" if base.endswith(("s", "sh", "ch", "x", "z")) else "s")
    return base, third, base + "ed", base + "ing"


_RULES: Final[Mapping[str, Callable[[str, Container[str]], tuple[str, ...]]]] = {
    "listed": _listed,
    "english": _english,
}
"""The rules that `Grammar.inflection` names."""
_ENDINGS: Final = {"english": (("ly", "r"), ("ed", "e"), ("ing", "g"))}
"""What the same rules tell of a word that no list has."""
