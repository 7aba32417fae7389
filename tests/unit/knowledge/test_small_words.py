"""Each small word of English works once, in a template that shows what its list is for.

Beside each template stands a word that is not in the list, of the same shape: it must not work.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs
import pytest

import wireparse
from speech import facts_in, inventory_of, paragraph_of
from wireparse import DEFAULT
from wireparse._coreference.names import read_names
from wireparse._coreference.nominals import complement_end
from wireparse._coreference.salience import begins_sentence, weigh
from wireparse._coreference.signs import stem_of
from wireparse._quotes import compile_ends
from wireparse._speakers.sieve import sender_of
from wireparse._speakers.weights import load
from wireparse._syntax import tokenise
from wireparse._syntax.mentions import MentionKind, find_mentions
from wireparse._vocabulary import WordClass, compile_lexicon

if TYPE_CHECKING:
    from collections.abc import Callable

ENGLISH: Final = DEFAULT.languages[0]
WEIGHTS: Final = load(ENGLISH.code)
assert WEIGHTS is not None
LEXICON: Final = compile_lexicon(ENGLISH, WEIGHTS.learned)
ENDS: Final = compile_ends((ENGLISH,))
TITLE: Final = "Ferry Returns to River after Nine Dry Winters"
BODY: Final = "A ferry carried nine people and a goat across the river on Monday, its owner said."
SAID: Final = "“We saw a goat on the ferry,”"


def names(text: str, lead: str = BODY) -> list[str | None]:
    """Return the names of the speakers of a story."""
    quotes = wireparse.parse(f"{TITLE}\n\n{lead}\n\n{text}\n").articles[0].quotes
    return [quote.speaker.name if quote.speaker is not None else None for quote in quotes]


def cue(text: str) -> str | None:
    """Return the cue of the first quote."""
    quote = wireparse.parse(f"{TITLE}\n\n{BODY}\n\n{text}\n").articles[0].quotes[0]
    return quote.cue.text if quote.cue is not None else None


def sorts(text: str) -> set[str]:
    """Say what those look like whom a pronoun behind a text may stand for."""
    return {facts.sort for facts in facts_in(text, "He left.").values()}


def author(text: str) -> str | None:
    """Return the name of the speaker in a text that Ana Lund signs."""
    (quote,) = wireparse.parse(f"{TITLE}\n\nBy Ana Lund\n\n{BODY}\n\n{text}\n").articles[0].quotes
    return quote.speaker.name if quote.speaker is not None else None


def again(word: str, by: str) -> bool:
    """Tell whether a word stands for whoever was quoted in the paragraph before."""
    first, second = names(f"{SAID} {by} said.\n\n{SAID} {word} said.")
    return first == second


def belongs(text: str) -> int:
    """Count the words that belong to the first word of a text."""
    return complement_end(tokenise(f"the {text}", (), LEXICON), 2, LEXICON) - 2


def kinds(text: str) -> list[str]:
    """Return the kinds of mentions in a text."""
    return [m.kind for m in find_mentions(tokenise(text, (), LEXICON), LEXICON)]


def begins(text: str) -> bool:
    """Tell whether the name at the end of a text is what its sentence begins with."""
    return begins_sentence(text, text.index("Ana Lund"), LEXICON)


def person(text: str) -> float:
    """Weigh what speaks for a person in the first name of a text."""
    return weigh(read_names(0, text, LEXICON, is_body=True)[0], LEXICON)[0]


def titles(text: str) -> tuple[str, ...]:
    """Return the titles of the last name of a text."""
    return read_names(0, text, LEXICON, is_body=True)[-1].titles


AGENCY: Final = "The agency quoted Ana Lund"
TEMPLATES: Final[dict[str, tuple[str, Callable[[str], bool]]]] = {
    "articles": ("this", lambda w: names(f"{SAID} {w} goatherd said.") == ["goatherd"]),
    "definite_articles": (
        "a", lambda w: names(f"{SAID} {w} striker said.", "Ana Lund came on foot.") == ["Ana Lund"],
    ),
    "introducing": ("some", lambda w: "Dpi" in sorts(f"Then {w} farmer came.")),
    "pointing": (
        "a",
        lambda w: names(f"{SAID} {w} mayor said.", "Ana Lund, the mayor of Kvam, came.")
        == ["Ana Lund"],
    ),
    "sameness": ("zonk", lambda w: stem_of(("the", w, "goatherd"), LEXICON) == {"goatherd"}),
    "possessives": ("the", lambda w: names(f"{SAID} {w} brother, Omar, said.") == ["Omar"]),
    "owner_endings": (
        "~s", lambda w: names(f"{SAID} Ana Lund{w} brother, Omar, said.") == ["Omar"],
    ),
    "owner_plurals": (
        "zz", lambda w: MentionKind.POSSESSIVE in kinds(f"the keeper{w} goat came"),
    ),
    "phrase_openers": ("three", lambda w: belongs(f"keeper of boats {w} said") == 2),
    "subject_openers": ("Some", lambda w: begins(f"{w.capitalize()} old head of town, Ana Lund")),
    "clause_openers": (
        "zonk",
        lambda w: inventory_of(f"Ana Lund, {w} mayor of Kvam, came.").described("mayor", 99)
        is None,
    ),
    "copulas": ("zonk", lambda w: begins(f"Among them {w} Ana Lund")),
    "plural_pronouns": ("you", lambda w: again(w, "the council")),
    "neuter_pronouns": ("you", lambda w: again(w, "the council")),
    "author_pronouns": ("we", lambda w: author(f"{w.upper()} like to say: {SAID}") == "Ana Lund"),
    "dialogue_pronouns": ("he", lambda w: ENDS(f"It rained all night, {w} said.") is None),
    "person_relatives": (
        "zonk", lambda w: person(f"Ana Lund, {w} goats, came.") > person("Ana Lund, goats, came."),
    ),
    "thing_relatives": (
        "who",
        lambda w: names(f"The council voted again and again, {w} said: {SAID}") == ["council"],
    ),
    "possessive_relatives": (
        "who", lambda w: MentionKind.RELATIVE not in kinds(f"Ana Lund, {w} goat came, left."),
    ),
    "possession": (
        "with", lambda w: names(f"{SAID} one {w} the keepers said.") == [f"one {w} the keepers"],
    ),
    "office_links": ("near", lambda w: "governor" in titles(f"the governor {w} Kvam Ana Lund")),
    "field_links": (
        "near",
        lambda w: names(f"{SAID} the goatherd said.", f"The goatherd {w} Kvam, Ana Lund, came.")
        == ["Ana Lund"],
    ),
    "noun_links": ("beside", lambda w: belongs(f"keeper {w} boats said") == 2),
    "loose_links": ("under", lambda w: belongs(f"mayor {w} Kvam said") == 2),
    "close_links": ("open to", lambda w: belongs(f"mayor {w} Kvam said") == 3),
    "quantities": (
        "zonk",
        lambda w: names(f"On Monday {w} of keepers came. {SAID} they said.") == [f"{w} of keepers"],
    ),
    "senders": (
        "zonk", lambda w: sender_of(paragraph_of(f"{w.title()} Ana Lund, chair"), LEXICON),
    ),
    "agents": ("with", lambda w: MentionKind.BARE in kinds(f"It was fed {w} keepers on deck")),
    "complementizers": ("goat", lambda w: LEXICON.words.fixed.get(w) == "t"),
    "infinitives": ("goat", lambda w: LEXICON.words.fixed.get(w) == "i"),
    "verb_particles": (
        "zonk", lambda w: cue(f"Ana Lund argued {w} “a ferry that never comes”.") == f"argued {w}",
    ),
    "sources": ("zonking to", lambda w: cue(f"{SAID} {w} Ana Lund.") == w),
    "citing_as": ("zonk", lambda w: names(f"{AGENCY} {w} saying: {SAID}") == ["Ana Lund"]),
    "noun_endings": ("zz", lambda w: LEXICON.nouns[f"zonk{w}"] == f"-{w}"),
    "abstract_endings": ("zz", lambda w: LEXICON.words.opening[f"Zonk{w}"] == WordClass.OTHER),
    "age_endings": (
        "-zonk",
        lambda w: names(f"{SAID} the 56{w} said.", "Ana Lund came on foot.") == ["Ana Lund"],
    ),
}  # fmt: skip
"""For each list of a `Grammar`: a word that is not in it, and whether a word works."""


@pytest.mark.parametrize("name", TEMPLATES)
def test_each_small_word_works(name: str) -> None:
    """Every word does in its template what its list is for, and a word that is not listed not."""
    control, check = TEMPLATES[name]
    idle = [word for word in getattr(ENGLISH.grammar, name) if not check(word)]
    assert not idle, f"{name}: no effect of {idle}"
    assert not check(control)


def test_every_list_that_has_words_has_a_template() -> None:
    """A list that is added to the grammar is not forgotten here."""
    grammar = ENGLISH.grammar
    lists = {f.name for f in attrs.fields(type(grammar)) if isinstance(f.default, tuple)}
    assert {name for name in lists if getattr(grammar, name)} <= {*TEMPLATES, "patterns"}
