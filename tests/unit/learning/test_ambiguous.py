"""What recurs could be the news that repeats itself: each reason is a doubt."""

from __future__ import annotations

from collections import Counter

import pytest

from wireparse.learning import Place, _ambiguous
from wireparse.learning._counts import Tally
from wireparse.models import Role

DOUBTS = _ambiguous.Doubts(vocabulary={"share", "menu"}, small={"the", "of"})


def tally(
    line: str,
    *,
    stories: int = 8,
    place: Place = Place.HEADER,
    roles: dict[Role, int] | None = None,
    kinds: dict[str, int] | None = None,
    repeats: int = 0,
) -> Tally:
    """Make a tally of a line."""
    return Tally(
        count=stories,
        stories=stories,
        places=Counter({place: stories}),
        roles=Counter(roles or {Role.PARAGRAPH: stories}),
        kinds=Counter(kinds or {"text": stories}),
        spellings=Counter({line: stories}),
        repeats=repeats,
    )


@pytest.mark.parametrize(
    ("line", "want"),
    [
        ("The goat slept.", True),
        ("“Sleep well, goat”", True),
        ("Why did it sleep?", True),
        ("The goat slept", False),
        ("Share this.", False),
    ],
)
def test_a_sentence_closes_and_has_some_words(line: str, want: object) -> None:
    """Three at least."""
    assert _ambiguous.is_sentence(line) is want


@pytest.mark.parametrize(
    ("found", "share", "doubt"),
    [
        (tally("Ring our bell", stories=1), 1.0, "stands several times in one story"),
        (tally("Ring our bell"), 0.005, "in few of the stories"),
        (tally("— 7 —"), 0.9, "no letter in it"),
        (
            tally("Ring our bell", roles={Role.HEADLINE: 1, Role.PARAGRAPH: 7}),
            0.9,
            "the headline of one story, and a link in others",
        ),
        (
            tally("Ferry Crosses the Aun Again Today", place=Place.END),
            0.9,
            "could be a link to another story",
        ),
        (tally("Ring our bell", roles={Role.HEADLINE: 8}), 0.3, "read as a headline"),
        (tally("Ring our bell", roles={Role.CAPTION: 5}), 0.3, "read as a caption"),
        (tally("The goat slept well.", place=Place.BODY), 0.9, "a sentence"),
        (tally("The goat slept well."), 0.2, "a sentence"),
        (tally("Ring our bell", place=Place.BODY), 0.3, "in the body: could be a crosshead"),
        (tally("Ana Lund"), 0.3, "could be a name or a place"),
        (tally("ring our bell", roles={Role.BYLINE: 1}), 0.3, "could be a name or a place"),
        (tally("one two three four five six seven eight"), 0.3, "many words above the body"),
        (tally("ring for Ana now"), 0.3, "has a name in it"),
    ],
)
def test_what_a_line_could_be_instead_is_said(found: Tally, share: float, doubt: str) -> None:
    """The first that speaks against it."""
    said = DOUBTS.about(found.spelling, found, share)
    assert said is not None
    assert said.startswith(doubt)


@pytest.mark.parametrize(
    ("found", "share"),
    [
        (tally("ring our bell"), 0.3),
        (tally("Ana Lund"), 0.5),
        (tally("Ana Lund", stories=4), 0.95),
        (tally("Share Menu"), 0.3),
        (tally("The goat slept well."), 0.3),
        (tally("Ring our bell", place=Place.BODY, repeats=4), 0.3),
        (tally("Ring our bell", place=Place.BODY, kinds={"link": 7, "text": 1}), 0.3),
        (tally("Ring our bell", place=Place.END), 0.3),
        (tally("Ring our bell", roles={Role.CAPTION: 4, Role.PARAGRAPH: 4}, place=Place.END), 0.3),
    ],
)
def test_nothing_speaks_against_a_line_of_the_page(found: Tally, share: float) -> None:
    """In half of the stories, with words of furniture, or set apart by what stands around it."""
    assert DOUBTS.about(found.spelling, found, share) is None


def test_of_few_stories_nearly_all_must_have_a_name() -> None:
    """A share says nothing then."""
    assert DOUBTS.about("Ana Lund", tally("Ana Lund", stories=4), 0.9) is not None
