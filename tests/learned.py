"""What test modules share: pages of an outlet that does not exist, and its stories."""

from __future__ import annotations

from typing import TYPE_CHECKING

import wireparse
from wireparse import DEFAULT
from wireparse._fields import Reader
from wireparse._vocabulary import compile_patterns
from wireparse.learning._stories import Story, iter_stories

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

__all__ = ["BODIES", "NAMES", "PATTERNS", "READER", "TITLES", "pages", "stories"]

PATTERNS = compile_patterns(DEFAULT)
READER = Reader(PATTERNS)

TITLES = (
    "Ferry Crosses the Aun Again after Forty Years",
    "Two Herons Counted at Osmark Weir",
    "Bell Founders Mend the Bell of Over Combe",
    "Night Train Stops in Varnholm Once More",
    "Salt Market Opens under a Borrowed Roof",
    "River Guild Paints Its Oldest Boat",
    "Beekeepers Move Their Hives to the Lighthouse",
    "Village Library Lends Its First Ladder",
)
BODIES = (
    (
        "A ferry crossed the river on Monday with nine passengers and a goat on board.",
        '"Nobody was seasick but the goat," said the woman who keeps the pier at Lower Aun.',
        "The timetable hangs on a nail and is changed by hand when there is fog about.",
    ),
    (
        "Two herons were counted at the weir this week, and a third one was heard of.",
        "The count is made from a rowing boat, which leaks and has to be bailed with a hat.",
        "A fisherman told the council that he had seen five of them, but had been alone.",
    ),
    (
        "The bell of the upper village was hung again after it had been silent since autumn.",
        "It was cast twice, since the first time somebody had left a spoon in the mould.",
        "Both villages have asked that it should ring at noon, and disagree on when noon is.",
    ),
    (
        "A night train will stop in the valley for the first time since the station was sold.",
        "The platform is now a garden, and passengers are asked to step over the lettuce.",
        "Seats can be had at the bakery, which opens when the train comes and not before.",
    ),
    (
        "Traders sold salt under a roof that was lent to them by the choir of the harbour.",
        "The rain came in at four corners, so that the price of salt rose by half at three.",
        "An inspector measured the roof and found that it was longer than it was wide.",
    ),
    (
        "The guild has painted a boat that nobody remembers being built or ever rowed.",
        "Its colour was put to the vote, and grey won with a majority of one over silver.",
        "A diver who was asked to look at the keel came up with a clock instead of news.",
    ),
    (
        "Forty hives were carried up the stairs of a lighthouse on Monday, and none was lost.",
        "The keeper has not slept there since, and says that the light hums in two voices.",
        "Honey from the lamp room is said to taste of brass, and costs a crown more.",
    ),
    (
        "A ladder was lent by a library for the first time, to a reader of tall books.",
        "It is due back in three weeks, and costs a penny for every day that it is late.",
        "The borrower said that he would read the top shelf first and then the ceiling.",
    ),
)
NAMES = (
    "Ana Lund", "Karim Dahl", "Petra Vossen", "Imre Kolt", "Salma Idris", "Tomas Reel",
    "Ines Farrow", "Hugh Moreau",
)  # fmt: skip


def _line(line: str | Callable[[int], str | None], number: int) -> list[str]:
    text = line if isinstance(line, str) else line(number)
    return [] if text is None else [text, ""]


def pages(
    *,
    front: Sequence[str | Callable[[int], str | None]] = (),
    header: Sequence[str | Callable[[int], str | None]] = (),
    body: Sequence[str | Callable[[int], str | None]] = (),
    end: Sequence[str | Callable[[int], str | None]] = (),
    count: int = len(TITLES),
) -> list[str]:
    """Write stories down, one a page, with lines of the page among them."""
    written = []
    for number in range(count):
        first, *rest = BODIES[number]
        lines = [text for line in front for text in _line(line, number)]
        lines += [TITLES[number], ""]
        lines += [text for line in header for text in _line(line, number)]
        lines += [first, ""]
        lines += [text for line in body for text in _line(line, number)]
        lines += [text for paragraph in rest for text in (paragraph, "")]
        lines += [text for line in end for text in _line(line, number)]
        written.append("\n".join(lines))
    return written


def stories(texts: Sequence[str]) -> list[Story]:
    """Read pages into stories, each told once."""
    parser = wireparse.Parser(quotes=False)
    articles = (article for text in texts for article in parser.parse(text).articles)
    return list(iter_stories(articles, Reader(PATTERNS)))
