"""What was seen is counted over articles, and said without what there is none of."""

from __future__ import annotations

import pytest

import wireparse
from wireparse.outputs import _summary

ONE = (
    "The Goat Sleeps\n\n"
    "The goat in its shed, March 3, 2026. AFP/Ana Lund\n"
    "The goat in its shed, March 3, 2026. AFP/Ana Lund\n\n"
    "KVAM (AFP) - The goat of Kvam slept through the storm that took its roof on Monday.\n\n"
    "“It snored,” said Jon Berg, who keeps it. “It did,” a herder said, who had come by.\n\n"
    "It is to be seen every day but Sunday. “It costs a crown, a sign at the shed says.\n"
)
TWO = (
    "The Ferry Is Late\n\n"
    "The ferry of Kvam was late on Monday, for the ninth time since the new timetable began.\n\n"
    "“It is,” said Jon Berg, who had waited at the pier. “It was,” a herder said on board.\n"
)
PLAIN = (
    "The Goat Sleeps\n\n"
    "The goat of Kvam slept through the storm that took the roof of its shed on Monday.\n\n"
    "The roof was found in the next valley, and will be brought back when the road is dry.\n"
)


@pytest.mark.parametrize(
    ("texts", "want"),
    [
        ([], ["0 articles"]),
        ([PLAIN], ["1 article"]),
        ([TWO], ["1 article", "2 quotes by 2 speakers"]),
        (
            [ONE],
            ["1 article", "1 caption", "3 quotes by 2 speakers", "1 copy", "1 note"],
        ),
        (
            [ONE, TWO],
            ["2 articles", "1 caption", "5 quotes by 3 speakers", "1 copy", "1 note"],
        ),
    ],
)
def test_facts_are_counted(texts: list[str], want: list[str]) -> None:
    """A name once, and who is not named once in each article."""
    totals = _summary.Totals()
    for text in texts:
        totals.add(wireparse.parse(text).articles[0])
    assert totals.words() == want


@pytest.mark.parametrize(
    ("number", "many", "want"),
    [(0, "", "0 goats"), (1, "", "1 goat"), (1_000, "", "1,000 goats"), (2, "geese", "2 geese")],
)
def test_a_number_has_its_plural(number: int, many: str, want: str) -> None:
    """In -s unless it is given."""
    assert _summary.count(number, "goat", many) == want
