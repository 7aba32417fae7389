"""A language's small words as sets and patterns: what is asked around descriptions and names."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import fields, frozen

from wireparse._vocabulary.verbs import verb_forms, word_endings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wireparse.rows import Grammar, Language

__all__ = ["GrammarForms", "GrammarWords", "compile_forms", "compile_words"]


_NUMERALS: Final = frozenset(
    ("II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
     "XVIII", "XIX", "XX", "XXI", "XXII", "XXIII")
)  # fmt: skip
"""What stands behind the name of a king."""
_ACTIVE: Final = "g"
"""Class letter of "adding"."""


@frozen(eq=False)
class GrammarWords:
    """The small words of one language as sets; what each is for is said by `Grammar`."""

    articles: frozenset[str]
    definite_articles: frozenset[str]
    introducing: frozenset[str]
    pointing: frozenset[str]
    possessives: frozenset[str]
    phrase_openers: frozenset[str]
    clause_openers: frozenset[str]
    copulas: frozenset[str]
    plural_pronouns: frozenset[str]
    neuter_pronouns: frozenset[str]
    dialogue_pronouns: frozenset[str]
    author_pronouns: frozenset[str]
    possessive_relatives: frozenset[str]
    thing_relatives: frozenset[str]
    possession: frozenset[str]
    field_links: frozenset[str]
    noun_links: frozenset[str]
    loose_links: frozenset[str]
    quantities: frozenset[str]
    senders: frozenset[str]
    agents: frozenset[str]
    verb_particles: frozenset[str]
    citing_as: frozenset[str]


@frozen(eq=False)
class GrammarForms:
    """What is made of them: with their spaces and marks, joined, and as patterns.

    Attributes:
        articles: Articles with the space behind them.
        owners: Endings of an owner.
        every_owner: Endings of an owner, or of several.
        apposed: What opens an apposition behind a name: a comma, an article.
        introduced: The same with articles that bring in something new.
        told: What opens a clause behind a person's name.
        held: What leads to the field of an office, or goes on with it, and definite articles, with
            spaces.
        joined: Conjunctions with spaces.
        fields: What leads from a person to a field, with spaces.
        purposes: Those of `office_links` that are no `possession`.
        close_links: Each cut into its words.
        sources: First word of what names a source, and the others.
        sameness: What points back, no word of a description itself.
        age_endings: As in `Grammar`.
        suffixes: Words and numerals behind a family name.
        generations: Those that may have a full stop.
        name_articles: Articles that are glued to a name.
        quoters: Verbs whose object is the speaker, all forms.
        asides: Forms of them that stand between commas.
        active: Endings of verb forms such as "adding".
        agents: Classes of nouns that are told by an ending of persons, "-er" of "organiser".
        office: Finds a word with what leads to its field.
        opening: Finds a description that opens a sentence, up to the end of the text.
    """

    articles: tuple[str, ...]
    owners: tuple[str, ...]
    every_owner: tuple[str, ...]
    apposed: tuple[str, ...]
    introduced: tuple[str, ...]
    told: tuple[str, ...]
    held: tuple[str, ...]
    joined: tuple[str, ...]
    fields: tuple[str, ...]
    purposes: frozenset[str]
    close_links: tuple[list[str], ...]
    sources: Mapping[str, str]
    sameness: frozenset[str]
    age_endings: tuple[str, ...]
    suffixes: frozenset[str]
    generations: frozenset[str]
    name_articles: frozenset[str]
    quoters: frozenset[str]
    asides: frozenset[str]
    active: tuple[str, ...]
    agents: frozenset[str]
    office: re.Pattern[str]
    opening: re.Pattern[str]


def compile_words(row: Grammar) -> GrammarWords:
    """Make the sets of a language."""
    names = [field.name for field in fields(GrammarWords)]
    return GrammarWords(**{name: frozenset(getattr(row, name)) for name in names})


def compile_forms(language: Language) -> GrammarForms:
    """Make what is made of the small words of a language."""
    row, speech = language.grammar, language.speech
    within = (f"{link} {word}" for link in row.loose_links for word in row.definite_articles)
    active = tuple(ending for ending, letter in word_endings(language) if letter == _ACTIVE)
    joined = tuple(f" {word} " for word in speech.conjunctions)
    indefinite = tuple(word for word in row.articles if word not in row.definite_articles)
    return GrammarForms(
        articles=tuple(f"{word} " for word in row.articles),
        owners=row.owner_endings,
        every_owner=(*row.owner_endings, *row.owner_plurals),
        apposed=tuple(f", {word} " for word in row.articles),
        introduced=tuple(f", {word} " for word in indefinite),
        told=tuple(f", {word}" for word in row.person_relatives),
        held=(*(f" {word} " for word in (*row.office_links, *row.definite_articles)), *joined),
        joined=joined,
        fields=tuple(f" {word} " for word in row.field_links),
        purposes=frozenset(row.office_links).difference(row.possession),
        close_links=tuple(words.split() for words in row.close_links),
        sources=dict(words.split(None, 1) for words in row.sources),
        sameness=frozenset((*row.pointing, *row.sameness)),
        age_endings=row.age_endings,
        suffixes=_NUMERALS.union(speech.generations),
        generations=frozenset(speech.generations),
        name_articles=frozenset(speech.name_articles),
        quoters=frozenset(verb_forms(language, ("citing",))),
        asides=frozenset(speech.asides),
        active=active,
        agents=frozenset(
            f"-{ending}"
            for ending in row.noun_endings
            if ending not in (*row.abstract_endings, *active)
        ),
        office=re.compile(rf"\b([\w-]+) {_any_of((*row.office_links, *within))} "),
        opening=_opening(row.subject_openers, row.owner_endings),
    )


def _any_of(words: Iterable[str]) -> str:
    """Write a pattern for any of some words; for none of them, one that nothing matches."""
    longest = sorted(words, key=len, reverse=True)
    spaced = (r"\s+".join(map(re.escape, word.split())) for word in longest)
    return f"(?:{'|'.join(spaced) or '(?!)'})"


def _opening(words: Iterable[str], endings: Iterable[str]) -> re.Pattern[str]:
    """Find a description at the end of a text that opens its sentence."""
    openers = _any_of(word.capitalize() for word in words)
    return re.compile(
        rf"(?:\A|[.!?”\"] )(?:{openers}|[A-Z][\w-]*{_any_of(endings)})(?: [\w’'-]+){{1,12}}\Z"
    )
