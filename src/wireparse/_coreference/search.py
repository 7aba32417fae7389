"""The state of a search for whom a pronoun stands for."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING

from wireparse._coreference.salience import MOST_REPEATED, QUOTED, REPEATED

if TYPE_CHECKING:
    from wireparse._coreference.names import NameMention

__all__ = ["Search"]


class Search:
    """The search for whom a pronoun stands for, name by name, the nearest first.

    Attributes:
        at: Where the pronoun stands.
        wanted: The gender it tells, empty for none.
        previous: The speaker of the quotation before, if a person.
        topic: Points for the first person of the story.
        best: Whom most speaks for so far.
        most: How many points.
        is_past: Whether somebody else was the subject of a sentence since.
    """

    __slots__ = ("_known", "at", "best", "is_past", "most", "previous", "topic", "wanted")

    def __init__(
        self, at: int, wanted: str, previous: tuple[str, ...] | None, topic: float
    ) -> None:
        """Begin with nobody."""
        self.at = at
        self.wanted = wanted
        self.previous = previous
        self.topic = topic
        self.best: tuple[str, ...] | None = None
        self.most = -inf
        self.is_past = False
        self._known = frozenset(previous or ())

    def most_added(self, name: NameMention) -> float:
        """Return the most that a name can have beside what its surroundings say."""
        is_known = not self._known.isdisjoint(name.words)
        return QUOTED * is_known + REPEATED * MOST_REPEATED + self.topic

    def is_within(self, name: NameMention) -> bool:
        """Does the text of a name hold the pronoun?"""
        text, _, end = name.place
        start = name.end - end
        return start <= self.at < start + len(text)
