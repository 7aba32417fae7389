"""How English puts words together."""

from __future__ import annotations

from typing import Final

from wireparse.rows import Grammar

__all__ = ["GRAMMAR"]


GRAMMAR: Final = Grammar(
    inflection="english",
    articles=("the", "a", "an"),
    definite_articles=("the",),
    introducing=("a", "an", "one", "another"),
    pointing=("the", "this"),
    sameness=("same", "that"),
    possessives=("his", "her", "their", "its", "my", "our"),
    owner_endings=("'s", "’s"),
    owner_plurals=("s'", "s’"),
    phrase_openers=("the", "a", "an", "his", "her", "its", "their", "this", "that"),
    subject_openers=("the", "a", "an", "one", "his", "her", "its", "their"),
    clause_openers=("who", "which", "and", "but", "as"),
    copulas=("is", "was"),
    plural_pronouns=("they", "their"),
    neuter_pronouns=("it", "its"),
    dialogue_pronouns=("i", "we", "you"),
    author_pronouns=("i",),
    person_relatives=("who",),
    thing_relatives=("which",),
    possessive_relatives=("whose",),
    possession=("of",),
    office_links=("of", "for"),
    field_links=("of", "for", "at"),
    noun_links=("of", "for", "at", "to"),
    loose_links=("in", "from", "with", "near", "on", "aboard", "behind", "across"),
    close_links=("close to",),
    quantities=(
        "hundreds", "thousands", "dozens", "scores", "millions", "tens", "majority", "handful",
        "couple", "crowd", "number",
    ),
    senders=("from",),
    agents=("to", "by"),
    complementizers=("that",),
    infinitives=("to",),
    verb_particles=("for", "of", "out", "on", "off", "against", "about", "at", "up"),
    sources=("according to",),
    citing_as=("as",),
    noun_endings=(
        "ist", "ists", "man", "men", "er", "ers", "or", "ors", "ian", "ians", "tion", "ment",
        "ness", "ity", "ing",
    ),
    abstract_endings=("tion", "sion", "ment", "ness", "ity"),
    age_endings=("-year-old",),
)
