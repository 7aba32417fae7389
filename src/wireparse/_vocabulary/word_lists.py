"""The word lists of all languages, joined: what is asked of a word, whatever its language."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from attrs import frozen

from wireparse._vocabulary.characters import script_of
from wireparse.rows import join_languages

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wireparse.rows import Language, Page

__all__ = ["Tongue", "WordLists", "join_words"]


class Tongue(NamedTuple):
    """What tells a language.

    Attributes:
        script: Of its letters, see `script_of`.
        words: Its small words.
        letters: Letters and marks beyond ASCII that it has.
    """

    script: str
    words: frozenset[str]
    letters: frozenset[str]


@frozen(eq=False)
class WordLists:
    """The word lists of all languages, joined and casefolded.

    Pages mix languages (an English credit under an Arabic caption), and no list has a
    word that means something else in another: so all are asked at once.
    """

    months: Mapping[str, int]
    weekdays: frozenset[str]
    date_order: str | None
    """In which order the languages print day and month, if they agree."""
    date_orders: Mapping[str, str]
    """The order of each language that has one."""
    byline: tuple[str, ...]
    byline_labels: frozenset[str]
    story_kinds: frozenset[str]
    joiners: frozenset[str]
    author_joiners: frozenset[str]
    """Words between two authors, `joiners` among them."""
    published: tuple[str, ...]
    updated: tuple[str, ...]
    photo: tuple[str, ...]
    file_phrases: frozenset[str]
    after_credit: tuple[str, ...]
    desk_words: tuple[str, ...]
    desk_chars: int
    """Characters of the longest of `desk_words`."""
    note_words: tuple[str, ...]
    """Those of `after_credit` and `desk_words`."""
    place_abbreviations: frozenset[str]
    handout: frozenset[str]
    labels: Mapping[str, str]
    label_words: int
    label_parts: frozenset[str]
    """The words of `labels`."""
    via: tuple[str, ...]
    caption_openers: tuple[str, ...]
    places_in: frozenset[str]
    places_in_the: frozenset[str]
    places_of: frozenset[str]
    place_connectors: frozenset[str]
    countries: frozenset[str]
    place_nouns: frozenset[str]
    """As they are printed too: German ones have capitals."""
    place_parts: frozenset[str]
    place_heads: frozenset[str]
    sides: frozenset[str]
    regions: frozenset[str]
    place_prefixes: tuple[str, ...]
    not_places: frozenset[str]
    name_particles: frozenset[str]
    name_suffixes: frozenset[str]
    not_persons: frozenset[str]
    owner_particles: frozenset[str]
    places_inside: frozenset[str]
    place_followers: frozenset[str]
    date_joiners: frozenset[str]
    hour_marks: tuple[str, ...]
    for_outlet: tuple[str, ...]
    located_in: tuple[str, ...]
    place_joiners: tuple[str, ...]
    by: tuple[str, ...]
    by_spaced: tuple[str, ...]
    """Words of `by` as they stand in a line, small and in capitals, and the space around them."""
    counter_openers: tuple[str, ...]
    counter_joiners: tuple[str, ...]
    more: tuple[str, ...]
    ordinals: tuple[str, ...]
    day_of: tuple[str, ...]
    place_openers: frozenset[str]
    articles: frozenset[str]
    definite_articles: frozenset[str]
    capital_articles: frozenset[str]
    owners: tuple[str, ...]
    """Endings of an owner."""
    every_owner: tuple[str, ...]
    """Endings of an owner, or of several."""
    glued_articles: tuple[str, ...]
    """Articles that are letters of the word behind them."""
    reporting: tuple[str, ...]
    file_openers: tuple[str, ...]
    """Those of `caption_openers` that say that a picture is from the archive."""
    less: tuple[str, ...]
    folds: tuple[str, ...]
    """Words of `less` and `more`: what stands behind a caption that can be folded."""
    folded_ends: tuple[str, ...]
    """How a line ends that such a word closes."""
    not_datelines: frozenset[str]
    openers: frozenset[str]
    verbs: frozenset[str]
    small: frozenset[str]
    author_words: frozenset[str]
    author_ranks: frozenset[str]
    author_fields: frozenset[str]
    staff: frozenset[str]
    city_openers: frozenset[str]
    byline_clues: frozenset[str]
    """Words of which one is in a line about an author that has no sign and no number."""
    byline_words: frozenset[str]
    """Words in small letters that such a line may hold, besides those of moments."""
    first_person: frozenset[str]
    addressing: frozenset[str]
    owning: frozenset[str]
    orders: frozenset[str]
    offers: frozenset[str]
    page_things: frozenset[str]
    """Words of `offers` and `wares`."""
    common: Mapping[str, str]
    tongues: Mapping[str, Tongue]
    """What tells each language, by its code."""
    dated: frozenset[str]
    """Words that a date can begin with: months and weekdays."""
    moment_words: frozenset[str]
    """Words that stand beside a date and clock."""


_FOLDED: Final = (
    "weekdays", "joiners", "handout", "places_in", "places_in_the", "sides", "places_of",
    "place_connectors", "countries", "place_nouns", "place_parts", "place_heads", "regions",
    "not_places", "not_datelines", "verbs", "openers", "small", "author_words", "first_person",
    "name_particles", "not_persons", "owner_particles", "places_inside", "place_followers",
    "date_joiners", "byline_labels", "story_kinds", "name_suffixes", "author_ranks",
    "author_fields", "staff", "city_openers", "addressing", "owning", "orders", "offers",
)  # fmt: skip
"""Lists of a `Page` that are asked whether they hold a word."""
_LONGEST_FIRST: Final = (
    "byline", "published", "updated", "after_credit", "desk_words", "via", "place_prefixes", "less",
    "more", "ordinals", "day_of", "hour_marks", "for_outlet", "located_in", "place_joiners", "by",
    "reporting",
)  # fmt: skip
"""Lists whose words are looked for in text, the longest first."""
_AS_PRINTED: Final = ("caption_openers", "counter_openers", "counter_joiners")
"""Lists whose words are compared as they are printed, capitals and spaces too."""
_SMALL: Final = (
    "pronouns", "objects", "relatives", "determiners", "prepositions", "auxiliaries",
    "subordinators", "conjunctions", "contrast",
)  # fmt: skip
"""Lists of a `Speech` whose words every text of a language has."""
_BESIDE_AUTHORS: Final = (
    "story_kinds", "name_particles", "name_suffixes", "author_words", "author_ranks",
    "author_fields", "staff", "small", "definite_articles", "place_connectors", "places_of",
    "published",
)  # fmt: skip
"""Lists whose words stand beside authors."""


def join_words(languages: tuple[Language, ...]) -> WordLists:
    """Join the words of all languages."""
    rows = [language.page for language in languages]
    labels = _labels(rows)
    lists: dict[str, Any] = {name: _folded(getattr(p, name) for p in rows) for name in _FOLDED}
    lists.update({name: _longest(getattr(p, name) for p in rows) for name in _LONGEST_FIRST})
    lists.update({name: _printed(getattr(p, name) for p in rows) for name in _AS_PRINTED})
    lists.update(_articles(languages))
    lists.update(_authors(rows, lists))
    lists.update(_folds(lists["less"], lists["more"]))
    lists["place_nouns"] |= {noun for row in rows for noun in row.place_nouns}
    return WordLists(
        months={name.casefold(): number for row in rows for name, number in row.months},
        place_abbreviations=frozenset(chain.from_iterable(row.place_abbreviations for row in rows)),
        place_openers=frozenset(chain.from_iterable(row.place_openers for row in rows)),
        file_openers=_file_openers(rows),
        file_phrases=frozenset(
            form if " " in form else f"({form})" for form in _folded(row.file for row in rows)
        ),
        date_order=_date_order(languages),
        date_orders={row.code: row.page.date_order for row in languages if row.page.date_order},
        photo=_longest((*row.photo, *row.given_by) for row in rows),
        by_spaced=tuple(f" {form} " for by in lists["by"] for form in (by, by.upper())),
        note_words=(*lists["after_credit"], *lists["desk_words"]),
        desk_chars=max(map(len, lists["desk_words"]), default=0),
        labels=labels,
        label_words=max((label.count(" ") + 1 for label in labels), default=0),
        label_parts=frozenset(word for label in labels for word in label.split()),
        common={word.casefold(): row.code for row in languages for word in row.page.common},
        tongues={row.code: _tongue(row) for row in join_languages(languages)},
        dated=_dated(rows),
        moment_words=_moment_words(rows),
        page_things=lists["offers"] | _folded(row.wares for row in rows),
        **lists,
    )


def _tongue(row: Language) -> Tongue:
    """Collect the small words of a language, its letters, and the script of both."""
    lists = (getattr(row.speech, name) for name in _SMALL)
    words = _folded((row.page.common, row.grammar.articles, *lists))
    scripts = [script_of(char) for word in words for char in word[:1] if char.isalpha()]
    script = max(dict.fromkeys(scripts), key=scripts.count, default="")
    return Tongue(script, words, frozenset(row.page.letters))


def _folded(lists: Iterable[tuple[str, ...]]) -> frozenset[str]:
    return frozenset(word.casefold() for word in chain.from_iterable(lists))


def _single(lists: Iterable[tuple[str, ...]]) -> frozenset[str]:
    """Collect the words of words that stand together."""
    return frozenset(word for words in _folded(lists) for word in words.split())


def _printed(lists: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(chain.from_iterable(lists))


def _articles(languages: Iterable[Language]) -> dict[str, Any]:
    """Join the articles of all languages."""
    rows = [language.grammar for language in languages]
    articles = _folded(row.articles for row in rows)
    return {
        "articles": articles,
        "definite_articles": _folded(row.definite_articles for row in rows),
        "capital_articles": frozenset(word.capitalize() for word in articles),
        "owners": _longest(row.owner_endings for row in rows),
        "every_owner": _longest((*row.owner_endings, *row.owner_plurals) for row in rows),
        "glued_articles": _printed(language.speech.definite for language in languages),
    }


def _authors(rows: Iterable[Page], lists: Mapping[str, Any]) -> dict[str, Any]:
    """Collect what stands between two authors, and words of which one shows them."""
    joiners = lists["joiners"] | _folded(row.author_joiners for row in rows)
    clues = (joiners, lists["staff"], lists["author_words"], lists["author_ranks"], lists["byline"])
    where = [word for name in ("located_in", "for_outlet") for word in lists[name]]
    others = (lists[name] for name in _BESIDE_AUTHORS)
    labels = chain(lists["byline"], lists["byline_labels"], where)
    return {
        "author_joiners": joiners,
        "byline_clues": frozenset(chain((word.split()[-1] for word in where), *clues)),
        "byline_words": frozenset(
            chain((word for label in labels for word in label.split()), joiners, *others)
        ),
    }


def _folds(less: tuple[str, ...], more: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Say how a caption ends that a page can fold, or has folded."""
    ends = [f"{dots} {word}" for word in more for dots in ("...", "…")]
    return {
        "folds": _longest((less, more)),
        "folded_ends": (*ends, *(f". {word}" for word in less)),
    }


def _file_openers(rows: Iterable[Page]) -> tuple[str, ...]:
    """Choose the words that open a caption and begin with one for a picture of the archive."""
    files = _folded(row.file for row in rows)
    openers = chain.from_iterable(row.caption_openers for row in rows)
    return tuple(o for o in openers if _opening_words(o.casefold().rstrip(":")) & files)


def _opening_words(text: str) -> set[str]:
    """Return what a text can begin with: its first word, its first two and so on."""
    words = text.split()
    return {" ".join(words[: count + 1]) for count in range(len(words))}


def _longest(lists: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(sorted(_folded(lists), key=lambda word: (-len(word), word)))


def _date_order(languages: Iterable[Language]) -> str | None:
    """Return the order of day and month in numerals that all languages have."""
    orders = {language.page.date_order for language in join_languages(languages)}
    return orders.pop() if len(orders) == 1 else None


def _labels(rows: Iterable[Page]) -> dict[str, str]:
    """Say for every word of a credit what it labels or flags."""
    labels: dict[str, str] = {}
    for row in rows:
        for kind, words in (
            ("photo", row.photo),
            ("given", row.given_by),
            ("file", row.file),
            ("handout", row.handout),
            ("pool", row.pool),
        ):
            labels.update(dict.fromkeys((word.casefold() for word in words), kind))
    return labels


def _moment_words(rows: Iterable[Page]) -> frozenset[str]:
    """Collect the words that stand beside a date or clock."""
    lists = [
        (*p.moment, *p.published, *p.updated, *p.before_noon, *p.after_noon, *p.clock,
         *p.time_units, *p.ones, *p.ago, *p.reading)
        for p in rows
    ]  # fmt: skip
    alone = {word for row in rows for word in (*row.byline, *row.zones) if " " not in word}
    # "heure de Paris": a city is a word that says when by its phrase only.
    small = {word for row in rows for zone in row.zones for word in zone.split()}
    small = {word for word in small if not word.istitle()}
    return _single((*lists, (*alone, *small)))


def _dated(rows: Iterable[Page]) -> frozenset[str]:
    """Collect the words that a date can begin with."""
    lists = [(*row.weekdays, *(name.split()[0] for name, _ in row.months)) for row in rows]
    return _folded(lists)
