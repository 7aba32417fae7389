"""A sign that opens short lines in several stories may open crossheads."""

from __future__ import annotations

import pytest

from learned import NAMES, PATTERNS, pages, stories
from wireparse import Glyph
from wireparse.learning import _glyphs
from wireparse.learning._counts import Scope


def proposed(*lines: str, count: int = 3, place: str = "body") -> list[tuple[str, str | None]]:
    """Look at pages in which lines stand, each with the number of its page behind it."""
    numbered = [lambda n, line=line: f"{line} of {NAMES[n]}" for line in lines]
    finder = _glyphs.GlyphFinder(PATTERNS)
    for story in stories(pages(**{place: numbered}, count=count)):
        finder.look(story)
    found = list(finder.proposals(Scope(stories=count)))
    assert all(isinstance(each.row, Glyph) for each in found)
    return [(each.row.mark, each.doubt) for each in found if isinstance(each.row, Glyph)]


@pytest.mark.parametrize("sign", ["¤", "=>", "❖"])
def test_a_sign_before_short_lines_is_proposed(sign: str) -> None:
    """Two stories are enough."""
    want = [] if sign == "=>" else [(sign, None)]
    assert proposed(f"{sign} Fares and times", count=2) == want


@pytest.mark.parametrize(
    "line",
    [
        "¤Fares and times",
        "a Fares and times",
        "“ Fares and times",
        "¤¤¤¤ Fares and times",
        f"¤ {'Fares ' * 20}",
        "¤ Fares and times,",
        "¤ - fares",
    ],
)
def test_what_is_no_sign_before_a_crosshead(line: str) -> None:
    """Glued, a letter, a mark of quotation, too long, or before what is no title."""
    if line.endswith(","):
        finder = _glyphs.GlyphFinder(PATTERNS)
        for story in stories(pages(body=[line], count=3)):
            finder.look(story)
        assert list(finder.proposals(Scope(stories=3))) == []
    else:
        assert proposed(line) == []


def test_a_known_sign_is_not_proposed() -> None:
    """It is a row."""
    assert PATTERNS.glyphs
    assert proposed(f"{PATTERNS.glyphs[0]} Fares and times") == []


def test_signs_in_rows_could_be_those_of_a_list() -> None:
    """It is said as a doubt."""
    ((sign, doubt),) = proposed("¤ Fares", "¤ Times", "¤ Goats")
    assert sign == "¤"
    assert doubt == "lines with it stand in rows: it could open the items of lists"


def test_outside_the_body_a_sign_is_something_else() -> None:
    """And in one story alone."""
    assert proposed("¤ Fares and times", place="end") == []
    assert proposed("¤ Fares and times", count=1) == []
