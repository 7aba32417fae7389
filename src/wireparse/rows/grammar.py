"""How the words of a language are put together: what its word lists cannot say."""

from __future__ import annotations

from typing import Final

from attrs import field, frozen

from wireparse.rows.validators import (
    are_pairs,
    are_patterns,
    is_bool,
    is_count,
    one_of,
    words_field,
)

__all__ = ["COMMON_PATTERNS", "Grammar"]


INFLECTIONS: Final = ("listed", "english")
"""Rules by which the forms of a verb are made; `listed`: each form is a word of the lists."""


COMMON_PATTERNS: Final = (
    "{quote}, {verb} {name}",
    "{quote}, {name} {verb}",
    "{verb} {name} {any} {quote}",
    "{name} {verb} {any} {quote}",
)
"""Forms of a quotation with its speaker in a language that names none."""


@frozen(kw_only=True, cache_hash=True)
class Grammar:
    """How a language puts its words together.

    Every field may be left out.

    Attributes:
        inflection: How the forms of verbs are made of their base forms: `english`, or
            `listed` where each form is itself a word of the lists.
        conjugations: How other verbs are made: the ending of a base form, and its forms with
            `-` for what is left of it: "en -t -te ge-t". The longest ending that fits counts.
        articles: Words before a noun that are no part of a name ("the").
        definite_articles: Those of them that mean something known.
        introducing: Determiners that bring somebody in ("a", "another").
        pointing: Determiners that point back to somebody ("the", "this").
        sameness: Other words of a description that do so ("same").
        possessives: Determiners that say whose ("his").
        owner_endings: Endings of an owner before what is his ("'s").
        owner_plurals: The same of several owners ("s'").
        phrase_openers: What opens a noun phrase and ends none.
        subject_openers: What opens a description at the beginning of a sentence.
        clause_openers: What goes on after a comma as a clause, not as an apposition ("who").
        copulas: Verbs before a subject that comes last: "Among them is Ann Roe".
        plural_pronouns: Pronouns for several who were named.
        neuter_pronouns: Pronouns for bodies and things.
        dialogue_pronouns: Pronouns for who speaks and who is spoken to.
        author_pronouns: Those of them that stand for the author outside quotations.
        person_relatives: Relative pronouns for persons.
        thing_relatives: Relative pronouns for things.
        possessive_relatives: Relative pronouns that say whose.
        possession: What leads from a noun to whose it is ("of").
        office_links: What leads from an office to its field ("of", "for").
        field_links: What leads from a person to a field, or a body ("at").
        noun_links: What leads from any noun to what belongs to it.
        loose_links: Prepositions whose words may as well belong to the verb.
        close_links: Several words that do the work of such a preposition ("close to").
        quantities: Words that count persons, before "of" ("hundreds").
        senders: What opens a line that says from whom a message is ("from").
        agents: Prepositions before who does something ("by").
        complementizers: What opens a clause that is said ("that").
        infinitives: What stands before the base form of a verb ("to").
        verb_particles: Small words that belong to the verb before them ("out").
        sources: Two words before the source of a report ("according to").
        citing_as: What stands between whom a medium cites and "saying" ("as").
        noun_endings: Endings that tell what a noun is; of several the first decides.
        abstract_endings: Those of nouns that name nobody where they begin a sentence ("ness").
        age_endings: Endings of words that tell an age ("-year-old").
        has_case: Whether the script has capitals, which tell names from other words.
        nouns_have_capitals: Whether every noun has one, so that a capital tells no name.
        patterns: Forms of a quotation with its speaker, as `{quote}, {aux} {verb} {name}`;
            see below. Where there are none, it is `COMMON_PATTERNS`.
        vowel_signs: Signs for vowels, which are mostly left out.
        adverb_endings: Endings of adverbs, which end a name.
        origin_endings: Endings of family names with an article, which adjectives of
            places have too.
        glued_prepositions: Letters at the beginning of a word that are a preposition.
        title_articles: Letters at the beginning of a word that goes on with a title ("the
            president the American"): articles, with what is glued before them.
        particle_letters: Letters of the longest small word between subject and verb; as
            short a word is no name.

    A form begins or ends with its quotation. It holds words, and:

    - `{quote}` for the quotation,
    - `{verb}` for a form of a verb of saying, which is the cue; without one, the first word
      of the form is ("selon {name}, {quote}"),
    - `{aux}` for an auxiliary,
    - `{name}` or `{pronoun}` for the speaker,
    - `{any}`, only before a `{quote}` at the end, for the rest of the sentence.

    A comma stands for one of any script, and may be missing; adverbs may stand anywhere.
    Of several forms that fit, the first is read; before a quotation the nearest cue decides.
    """

    inflection: str = field(default="listed", validator=one_of(INFLECTIONS))
    conjugations: tuple[str, ...] = field(default=(), validator=are_pairs)
    articles: tuple[str, ...] = words_field()
    definite_articles: tuple[str, ...] = words_field()
    introducing: tuple[str, ...] = words_field()
    pointing: tuple[str, ...] = words_field()
    sameness: tuple[str, ...] = words_field()
    possessives: tuple[str, ...] = words_field()
    owner_endings: tuple[str, ...] = words_field()
    owner_plurals: tuple[str, ...] = words_field()
    phrase_openers: tuple[str, ...] = words_field()
    subject_openers: tuple[str, ...] = words_field()
    clause_openers: tuple[str, ...] = words_field()
    copulas: tuple[str, ...] = words_field()
    plural_pronouns: tuple[str, ...] = words_field()
    neuter_pronouns: tuple[str, ...] = words_field()
    dialogue_pronouns: tuple[str, ...] = words_field()
    author_pronouns: tuple[str, ...] = words_field()
    person_relatives: tuple[str, ...] = words_field()
    thing_relatives: tuple[str, ...] = words_field()
    possessive_relatives: tuple[str, ...] = words_field()
    possession: tuple[str, ...] = words_field()
    office_links: tuple[str, ...] = words_field()
    field_links: tuple[str, ...] = words_field()
    noun_links: tuple[str, ...] = words_field()
    loose_links: tuple[str, ...] = words_field()
    close_links: tuple[str, ...] = words_field()
    quantities: tuple[str, ...] = words_field()
    senders: tuple[str, ...] = words_field()
    agents: tuple[str, ...] = words_field()
    complementizers: tuple[str, ...] = words_field()
    infinitives: tuple[str, ...] = words_field()
    verb_particles: tuple[str, ...] = words_field()
    sources: tuple[str, ...] = field(default=(), validator=are_pairs)
    citing_as: tuple[str, ...] = words_field()
    noun_endings: tuple[str, ...] = words_field()
    abstract_endings: tuple[str, ...] = words_field()
    age_endings: tuple[str, ...] = words_field()
    has_case: bool = field(default=True, validator=is_bool)
    nouns_have_capitals: bool = field(default=False, validator=is_bool)
    patterns: tuple[str, ...] = field(default=(), validator=are_patterns)
    vowel_signs: tuple[str, ...] = words_field()
    adverb_endings: tuple[str, ...] = words_field()
    origin_endings: tuple[str, ...] = words_field()
    glued_prepositions: tuple[str, ...] = words_field()
    title_articles: tuple[str, ...] = words_field()
    particle_letters: int = field(default=0, validator=is_count)
