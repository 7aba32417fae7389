"""Rows to the words of moments: labels, zones, halves of the day, spans of time."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from wireparse.rows import Language, Page

__all__ = ["Phrases", "TimeWords", "join_time_words"]


@frozen
class Phrases:
    """Words that stand together, by their first: `last updated at`.

    Attributes:
        tails: What may follow a word, the longest first.
    """

    tails: Mapping[str, tuple[tuple[str, ...], ...]]

    @property
    def words(self) -> frozenset[str]:
        """Every word of them."""
        return frozenset(self.tails).union(*(tail for t in self.tails.values() for tail in t))

    def length(self, words: Sequence[str], at: int) -> int:
        """Return how many words from a place on are such a phrase, 0 if none are."""
        if at >= len(words):
            return 0
        for tail in self.tails.get(words[at], ()):
            if tuple(words[at + 1 : at + 1 + len(tail)]) == tail:
                return 1 + len(tail)
        return 0


@frozen(eq=False)
class TimeWords:
    """What stands in a line of dates and clocks, in small letters, of all languages.

    Attributes:
        known: Every such word.
        telling: Those with one number of which a line may be a moment.
        months: Names of months, which are names of people as well.
        published: What says that a moment is of publication.
        updated: The same of an update.
        ago: What says that a span of time has passed.
        ago_words: The words of it.
        units: Words behind a number that make it a span of time.
        ones: Words for the number one.
        joiners: Words between two spans.
        reading: Words that say that reading takes a span of time.
        before_noon: Words behind a clock in the first half of the day.
        after_noon: The same in the second.
        zones: Time zones.
        printed_zones: The same, capitals kept.
        clock: Words behind a number that make it a clock.
        before_clock: Words before one.
    """

    known: frozenset[str]
    telling: frozenset[str]
    months: frozenset[str]
    published: Phrases
    updated: Phrases
    ago: Phrases
    ago_words: frozenset[str]
    units: frozenset[str]
    ones: frozenset[str]
    joiners: frozenset[str]
    reading: frozenset[str]
    before_noon: Phrases
    after_noon: Phrases
    zones: Phrases
    printed_zones: frozenset[str]
    clock: frozenset[str]
    before_clock: frozenset[str]


def join_time_words(languages: Iterable[Language], cut: Callable[[str], list[str]]) -> TimeWords:
    """Join the words of moments of all languages; *cut* parts a text into its words."""
    rows = [language.page for language in languages]

    def phrases(*lists: Iterable[str]) -> set[tuple[str, ...]]:
        return {tuple(cut(text.lower())) for text in chain(*lists)}

    def words(name: str) -> frozenset[str]:
        return frozenset(chain.from_iterable(phrases(*(getattr(row, name) for row in rows))))

    def joined(name: str) -> Phrases:
        return _phrases(phrases(*(getattr(row, name) for row in rows)))

    clock = words("clock")
    months = frozenset(chain.from_iterable(phrases(name for row in rows for name, _ in row.months)))
    before, after = (_halves(getattr(r, n) for r in rows) for n in ("before_noon", "after_noon"))
    return TimeWords(
        known=_known(rows, cut),
        telling=words("ago") | clock | words("weekdays") | before.words | after.words | months,
        months=months,
        published=joined("published"),
        updated=joined("updated"),
        ago=joined("ago"),
        ago_words=words("ago"),
        units=words("time_units"),
        ones=words("ones"),
        joiners=words("joiners"),
        reading=words("reading"),
        before_noon=before,
        after_noon=after,
        zones=joined("zones"),
        printed_zones=frozenset(zone for row in rows for zone in row.zones),
        clock=clock,
        before_clock=frozenset(word for word in clock if len(word) > 1),
    )


def _phrases(found: Iterable[tuple[str, ...]]) -> Phrases:
    tails: dict[str, list[tuple[str, ...]]] = {}
    for first, *rest in filter(None, found):
        tails.setdefault(first, []).append(tuple(rest))
    return Phrases({word: tuple(sorted(t, key=len, reverse=True)) for word, t in tails.items()})


def _halves(lists: Iterable[tuple[str, ...]]) -> Phrases:
    """Join the halves of the day: of `p.m.`, `pm` and `p. m.` are forms too."""
    found: set[tuple[str, ...]] = set()
    for text in map(str.lower, chain.from_iterable(lists)):
        parts = tuple(text.replace(".", " ").split())
        found |= {parts, ("".join(parts),)}
    return _phrases(found)


def _known(rows: Iterable[Page], cut: Callable[[str], list[str]]) -> frozenset[str]:
    """Collect every word that a line of dates and clocks may hold."""
    texts: set[str] = set()
    for row in rows:
        texts.update(
            (*row.moment, *row.published, *row.updated, *row.before_noon, *row.after_noon,
             *row.clock, *row.time_units, *row.ones, *row.ago, *row.reading, *row.weekdays,
             *row.ordinals, *row.day_of, *row.hour_marks, *(name for name, _ in row.months))
        )  # fmt: skip
        texts.update(word for word in (*row.byline, *row.zones) if " " not in word)
        # "heure de Paris": a city says when only behind the words before it.
        texts.update(word for zone in row.zones for word in zone.split() if not word.istitle())
    return frozenset(word for text in texts for word in cut(text.lower()))
