"""A label in capitals gives words to somebody, inside marks or without any."""

from __future__ import annotations

import pytest

from speech import MARKS, body_of, marked_in
from wireparse._quotes import transcripts


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("ROE: It rained.", 5),
        ("MS. VAN ROE: It rained.", 13),
        ("O’ROE-DAHL:  It rained.", 13),
        ("ROE: ", None),
        ("ROE:It rained.", None),
        ("Roe: It rained.", None),
        ("Q: Did it rain?", None),
        ("2 ROE: It rained.", None),
        ("NOBODY AT ALL ON THE PIER: It rained.", None),
        ("R" * 50 + ": It rained.", None),
    ],
)
def test_a_label_is_a_name_in_capitals_before_a_colon(text: str, want: object) -> None:
    """Its words begin behind the blank."""
    assert transcripts.label_end(text, 0) == want


ROE, DAHL = "ROE: It rained.", "DAHL: And then?"


@pytest.mark.parametrize(
    ("texts", "want"),
    [
        ((ROE, DAHL, ROE, DAHL), [0, 1, 2, 3]),
        (("It rained.", ROE, DAHL, ROE, DAHL), [1, 2, 3, 4]),
        ((ROE, DAHL, ROE), []),
        (("ROE: “It rained.”", "DAHL: “And then?”") * 2, []),
        (("PLACE: the pier", "TIME: noon", "FARE: none", "DOGS: yes"), []),
    ],
)
def test_a_transcript_needs_several_labels(texts: tuple[str, ...], want: object) -> None:
    """Each of which comes back: a list of facts has each once."""
    assert sorted(transcripts.unmarked(body_of(*texts), MARKS)) == want


@pytest.mark.parametrize(
    ("texts", "words"),
    [
        (("“ROE: It rained.”", "“DAHL: And then?”"), ["It rained.", "And then?"]),
        (('"ROE: It rained.', '"DAHL: And then?"'), ["It rained.", "And then?"]),
        (("“TIDE: Part Two” opened.",), ["TIDE: Part Two"]),
        (("She saw “TIDE: Part Two” and “TIDE: Part Three” here.",) * 2,
         ["TIDE: Part Two", "TIDE: Part Three"] * 2),
        ((ROE, DAHL, ROE, 'DAHL: A "swan" came.'),
         ["It rained.", "And then?", "It rained.", 'A "swan" came.', "swan"]),
    ],
)  # fmt: skip
def test_the_label_is_no_part_of_the_words(texts: tuple[str, ...], words: object) -> None:
    """In marks it is told by a second one, and without marks by three more."""
    body = body_of(*texts)
    whole = "\n".join(texts)
    found = marked_in(body)
    assert [whole[mark.start : mark.end] for mark in found] == words
    for mark in found:
        assert mark.outer_start + mark.label <= mark.start
        assert mark.outer_end - mark.end <= 1
