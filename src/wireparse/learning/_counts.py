"""Counting what recurs, in bounded memory."""

from __future__ import annotations

from collections import Counter
from math import sqrt
from typing import TYPE_CHECKING, Final, TypeVar

from attrs import define, evolve, field, frozen

from wireparse.learning._proposals import Example, Place, Proposal

if TYPE_CHECKING:
    from collections.abc import Hashable

    from wireparse.learning._proposals import Row
    from wireparse.learning._stories import Entry, Story
    from wireparse.models import Role

__all__ = ["MOST_TALLIES", "Scope", "Tallies", "Tally", "support"]


MOST_TALLIES: Final = 20_000
"""Forms that are counted at a time; of more, those that were seen in fewest stories are dropped."""
_MAX_EXAMPLES: Final = 3
"""Places of a form that are kept, to be shown."""
_MAX_SPELLINGS: Final = 8
"""Spellings of a form that are kept, and of what stands beside it."""
_DOUBTED: Final = 0.6
"""What is left of how sure a row is, if its lines could be something else."""


_PROVEN: Final = 60
"""Stories from which on more of them prove nothing that a float could hold."""


def support(stories: float) -> float:
    """Rate how much a number of stories proves: each halves what is left of the doubt.

    Example:
        >>> support(1), support(3), support(5)
        (0.0, 0.75, 0.9375)
    """
    return 1 - float(2.0 ** -min(max(0.0, stories - 1), _PROVEN))


@frozen(kw_only=True)
class Scope:
    """What all was learned from.

    Attributes:
        stories: How many stories there were.
        language: Code of the language of most of them.
    """

    stories: int
    language: str = "und"

    @property
    def least(self) -> int:
        """In how many stories a form must stand: two of a few, more of many."""
        return max(2, round(sqrt(self.stories) / 4))

    def share(self, tally: Tally) -> float:
        """Return the share of stories in which a form stands."""
        return tally.stories / self.stories

    def seen(self, tally: Tally) -> str:
        """Say where a form was seen, as rows do."""
        return f"{tally.stories} of {self.stories} stories"


@define
class Tally:
    """What was seen of one form.

    Attributes:
        count: How often.
        stories: In how many stories.
        places: In how many stories at each place.
        roles: What its lines were read as.
        kinds: What each sighting was: what stood below it, or how a credit was printed.
        spellings: How it was printed, up to eight ways.
        others: What varies beside it, digests of up to eight.
        examples: Lines, each of another story.
        repeats: How often it stood in a story that had it already.
    """

    count: int = 0
    stories: int = 0
    places: Counter[Place] = field(factory=Counter)
    roles: Counter[Role] = field(factory=Counter)
    kinds: Counter[str] = field(factory=Counter)
    spellings: Counter[str] = field(factory=Counter)
    others: set[str] = field(factory=set)
    examples: list[Example] = field(factory=list)
    repeats: int = 0
    _last: int = -1

    def meet(self, spelling: str, entry: Entry, story: Story, *, other: str = "") -> None:
        """Count a sighting.

        Args:
            spelling: The form as it was printed.
            entry: The line.
            story: Its story.
            other: What stood beside it and varies.
        """
        self.count += 1
        if spelling in self.spellings or len(self.spellings) < _MAX_SPELLINGS:
            self.spellings[spelling] += 1
        if len(self.others) < _MAX_SPELLINGS:
            self.others.add(other)
        self.roles[entry.role] += 1
        if story.number == self._last:
            self.repeats += 1
            return
        self._last = story.number
        self.stories += 1
        self.places[entry.place] += 1
        if len(self.examples) < _MAX_EXAMPLES:
            self.examples.append(
                Example(
                    text=entry.text,
                    start=entry.start,
                    article=story.article.index,
                    file=story.article.metadata.get("file"),
                )
            )

    @property
    def place(self) -> Place:
        """The most frequent place."""
        return self.places.most_common(1)[0][0]

    @property
    def steadiness(self) -> float:
        """Share of the stories in which it stands at its most frequent place."""
        return self.places.most_common(1)[0][1] / self.stories

    @property
    def spelling(self) -> str:
        """How it is printed most often; not all in capitals, if there is a choice."""
        return max(self.spellings, key=lambda text: (not text.isupper(), self.spellings[text]))

    def proposal(self, row: Row, scope: Scope, sure: float, doubt: str | None = None) -> Proposal:
        """Propose a row for what was seen; a doubt makes it less than sure."""
        return Proposal(
            row=evolve(row, seen=scope.seen(self)) if hasattr(row, "seen") else row,
            count=self.count,
            stories=self.stories,
            of=scope.stories,
            places=tuple(self.places.most_common()),
            examples=tuple(self.examples),
            sure=round(sure * (_DOUBTED if doubt else 1.0), 2),
            doubt=doubt,
        )

    def share_of(self, kind: str) -> float:
        """Return the share of sightings that were of a kind."""
        return self.kinds[kind] / max(1, self.kinds.total())


_T = TypeVar("_T", bound=Tally)


class Tallies(dict["Hashable", _T]):
    """Tallies by form; what is rare is forgotten when there are too many."""

    def __init__(self, make: type[_T]) -> None:
        super().__init__()
        self._make = make

    def of(self, key: Hashable) -> _T:
        """Return the tally of a form, a new one if it was not seen before."""
        tally = self.get(key)
        if tally is None:
            if len(self) >= MOST_TALLIES:
                self._forget()
            tally = self[key] = self._make()
        return tally

    def _forget(self) -> None:
        least = 1
        while len(self) > MOST_TALLIES // 2:
            for key in [key for key, tally in self.items() if tally.stories <= least]:
                del self[key]
            least *= 2
