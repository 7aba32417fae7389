"""What recurs is counted by stories, in bounded memory."""

from __future__ import annotations

import pytest

from learned import pages, stories
from wireparse import Furniture, Glyph
from wireparse.learning import Place
from wireparse.learning import _counts as counts

STORIES = stories(pages(header=["Ring our bell"]))


@pytest.mark.parametrize(
    ("number", "want"), [(0, 0.0), (1, 0.0), (1.5, 0.2929), (2, 0.5), (3, 0.75), (999, 1.0)]
)
def test_each_story_halves_the_doubt(number: float, want: float) -> None:
    """From the second on."""
    assert counts.support(number) == pytest.approx(want, abs=1e-4)


@pytest.mark.parametrize(
    ("number", "least"), [(1, 2), (8, 2), (64, 2), (100, 2), (144, 3), (400, 5), (1_600, 10)]
)
def test_of_more_stories_more_must_have_a_form(number: int, least: int) -> None:
    """Two of a few."""
    assert counts.Scope(stories=number).least == least


def tally_of(*sightings: tuple[str, int, int]) -> counts.Tally:
    """Count sightings: a spelling, the number of its story, the line there."""
    tally = counts.Tally()
    for spelling, number, line in sightings:
        story = STORIES[number]
        tally.meet(spelling, story.entries[line], story, other=spelling)
    return tally


def test_a_story_counts_once() -> None:
    """What stands in it again is a repeat."""
    tally = tally_of(("Ring", 0, 1), ("Ring", 0, 1), ("RING", 1, 1), ("Ring", 2, 3))
    assert (tally.count, tally.stories, tally.repeats) == (4, 3, 1)
    assert tally.places == {Place.HEADER: 2, Place.BODY: 1}
    assert tally.place is Place.HEADER
    assert tally.steadiness == pytest.approx(2 / 3)
    assert [example.text for example in tally.examples] == [
        "Ring our bell",
        "Ring our bell",
        STORIES[2].entries[3].text,
    ]


@pytest.mark.parametrize(
    ("spellings", "want"),
    [(["RING", "RING", "Ring"], "Ring"), (["ring", "Ring", "Ring"], "Ring"), (["RING"], "RING")],
)
def test_the_usual_spelling_is_not_all_in_capitals(spellings: list[str], want: str) -> None:
    """If there is a choice."""
    tally = tally_of(*((spelling, at, 1) for at, spelling in enumerate(spellings)))
    assert tally.spelling == want


def test_a_proposal_says_what_speaks_for_it() -> None:
    """A doubt makes it less than sure, and a row says where its form was seen."""
    tally = tally_of(("Ring", 0, 1), ("Ring", 1, 1))
    scope = counts.Scope(stories=4)
    found = tally.proposal(Furniture(form="Ring"), scope, 0.9)
    assert (found.count, found.stories, found.of, found.sure, found.doubt) == (2, 2, 4, 0.9, None)
    assert found.row == Furniture(form="Ring", seen="2 of 4 stories")
    doubtful = tally.proposal(Glyph(mark="¤"), scope, 0.9, "could be a list")
    assert (doubtful.sure, doubtful.is_sure) == (0.54, False)
    assert scope.share(tally) == 0.5


def test_kinds_have_shares() -> None:
    """Of what was never seen, none."""
    tally = counts.Tally()
    assert tally.share_of("link") == 0
    tally.kinds.update(link=3, text=1)
    assert tally.share_of("link") == 0.75


def test_what_is_rare_is_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there are too many forms; what several stories have stays."""
    monkeypatch.setattr(counts, "MOST_TALLIES", 10)
    tallies = counts.Tallies(counts.Tally)
    tallies.of("kept").stories = 5
    for number in range(50):
        tallies.of(number).stories = 1
        assert len(tallies) <= 10
    assert tallies["kept"].stories == 5
    assert tallies.of("kept") is tallies["kept"]
