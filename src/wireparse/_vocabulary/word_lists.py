"""The word lists of all languages, joined: what is asked of a word, whatever its language."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wireparse.rows import Language

__all__ = ["Words", "join_words"]


@frozen(eq=False)
class Words:
    """The word lists of all languages, joined and casefolded.

    Pages mix languages (an English credit under an Arabic caption), and no list has a
    word that means something else in another: so all are asked at once.
    """

    months: Mapping[str, int]
    weekdays: frozenset[str]
    byline: tuple[str, ...]
    joiners: frozenset[str]
    published: tuple[str, ...]
    updated: tuple[str, ...]
    photo: tuple[str, ...]
    file_phrases: frozenset[str]
    after_credit: tuple[str, ...]
    place_abbreviations: frozenset[str]
    handout: frozenset[str]
    labels: Mapping[str, str]
    label_words: int
    label_parts: frozenset[str]
    """The words of `labels`."""
    via: tuple[str, ...]
    caption_openers: tuple[str, ...]
    caption_phrases: tuple[str, ...]
    places_in: frozenset[str]
    places_of: frozenset[str]
    place_connectors: frozenset[str]
    place_nouns: frozenset[str]
    place_parts: frozenset[str]
    place_heads: frozenset[str]
    regions: frozenset[str]
    place_prefixes: tuple[str, ...]
    not_places: frozenset[str]
    less: tuple[str, ...]
    not_datelines: frozenset[str]
    openers: frozenset[str]
    verbs: frozenset[str]
    small: frozenset[str]
    author_words: frozenset[str]
    first_person: frozenset[str]
    common: Mapping[str, str]
    dated: frozenset[str]
    """Words that a date can begin with: months and weekdays."""
    moment_words: frozenset[str]
    """Words that stand beside a date and clock."""


def join_words(rows: tuple[Language, ...]) -> Words:
    """Join the words of all languages."""
    labels = _labels(rows)
    return Words(
        months={name.casefold(): number for row in rows for name, number in row.months},
        weekdays=_folded(row.weekdays for row in rows),
        byline=_longest(row.byline for row in rows),
        joiners=_folded(row.joiners for row in rows),
        published=_longest(row.published for row in rows),
        updated=_longest(row.updated for row in rows),
        photo=_longest(row.photo for row in rows),
        after_credit=_longest(row.after_credit for row in rows),
        place_abbreviations=frozenset(chain.from_iterable(row.place_abbreviations for row in rows)),
        file_phrases=frozenset(form for form in _folded(row.file for row in rows) if " " in form),
        handout=_folded(row.handout for row in rows),
        labels=labels,
        label_words=max((label.count(" ") + 1 for label in labels), default=0),
        label_parts=frozenset(word for label in labels for word in label.split()),
        via=_longest(row.via for row in rows),
        caption_openers=tuple(chain.from_iterable(row.caption_openers for row in rows)),
        caption_phrases=tuple(chain.from_iterable(row.caption_phrases for row in rows)),
        places_in=_folded(row.places_in for row in rows),
        places_of=_folded(row.places_of for row in rows),
        place_connectors=_folded(row.place_connectors for row in rows),
        place_nouns=_folded(row.place_nouns for row in rows),
        place_parts=_folded(row.place_parts for row in rows),
        place_heads=_folded(row.place_heads for row in rows),
        regions=_folded(row.regions for row in rows),
        place_prefixes=_longest(row.place_prefixes for row in rows),
        not_places=_folded(row.not_places for row in rows),
        less=_longest(row.less for row in rows),
        not_datelines=_folded(row.not_datelines for row in rows),
        verbs=_folded(row.verbs for row in rows),
        openers=_folded(row.openers for row in rows),
        small=_folded(row.small for row in rows),
        author_words=_folded(row.author_words for row in rows),
        first_person=_folded(row.first_person for row in rows),
        common={word.casefold(): row.code for row in rows for word in row.common},
        dated=_dated(rows),
        moment_words=_moment_words(rows),
    )


def _folded(lists: Iterable[tuple[str, ...]]) -> frozenset[str]:
    return frozenset(word.casefold() for word in chain.from_iterable(lists))


def _longest(lists: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(sorted(_folded(lists), key=lambda word: (-len(word), word)))


def _labels(rows: Iterable[Language]) -> dict[str, str]:
    """Say for every word of a credit what it labels or flags."""
    labels: dict[str, str] = {}
    for row in rows:
        for kind, words in (
            ("photo", row.photo),
            ("file", row.file),
            ("handout", row.handout),
            ("pool", row.pool),
        ):
            labels.update(dict.fromkeys((word.casefold() for word in words), kind))
    return labels


def _moment_words(rows: Iterable[Language]) -> frozenset[str]:
    """Collect the words that stand beside a date or clock."""
    lists = [(*row.moment, *row.published, *row.updated, *row.byline) for row in rows]
    return frozenset(word for opener in _folded(lists) for word in opener.split())


def _dated(rows: Iterable[Language]) -> frozenset[str]:
    """Collect the words that a date can begin with."""
    lists = [(*row.weekdays, *(name.split()[0] for name, _ in row.months)) for row in rows]
    return _folded(lists)
