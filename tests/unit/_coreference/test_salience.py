"""What stands beside a name speaks for a person, and for the subject of the sentence."""

from __future__ import annotations

import pytest

from speech import LEXICON, index_of
from wireparse._coreference import salience


def weighed(text: str, last: str = "Brook") -> tuple[float, float]:
    """Weigh the first name with a family name."""
    return salience.weigh(index_of(text).called(last)[0], LEXICON)


@pytest.mark.parametrize(
    ("more", "less"),
    [
        ("Mayor Brook met them.", "Foreign Brook met them."),
        ("They met spokesman Brook there.", "They met quiet Brook there."),
        ("They met Brook there.", "They met in Brook there."),
        ("Brook said so.", "Brook the so."),
        ("Brook came so.", "Brook the so."),
        ("Mary Brook met them.", "Quiet Brook met them."),
        ("They met Ada Brook, 28, there.", "They met Ada Brook, there."),
        ("They met Ada Brook, a young teacher, there.", "They met Ada Brook, a boat, there."),
        ("They met Brook, who slept.", "They met Brook, and slept."),
        ("Mary Brook met them.", "Brook met them."),
        ("They met Brook, a young teacher.", "They met Brook, the young teacher."),
    ],
)
def test_a_person_is_told_by_the_words_beside(more: str, less: str) -> None:
    """Title, noun, verb of saying, given name and description."""
    assert weighed(more)[0] > weighed(less)[0]


def test_a_name_before_a_noun_is_no_person() -> None:
    """Nor the subject: "Brook aides"."""
    weight, subject = weighed("Brook officials met them.")
    assert weight < 0
    assert subject == 0


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Brook came.", True),
        ("It came. Brook left.", True),
        ("“It came,” Brook said.", True),
        ("The leader of the union, Brook, came.", True),
        ("Inside the tent, Brook came.", True),
        ("Quiet herder Brook came.", True),
        ("But Brook came.", True),
        ("On Monday Brook came.", True),
        ("It said nominee Brook came.", False),
        ("They met Brook.", False),
        ("They met them, Brook too.", False),
        ("Yesterday they met Brook.", False),
    ],
)
def test_a_sentence_begins_with_a_name(text: str, want: object) -> None:
    """Or with what leads up to it."""
    assert salience.begins_sentence(text, text.index("Brook"), LEXICON) is want
    assert (weighed(text)[1] >= salience.SUBJECT) is want


def test_an_owner_is_half_a_subject() -> None:
    """The boat is the other half."""
    assert weighed("Brook's boat came.")[1] == salience.SUBJECT / 2
