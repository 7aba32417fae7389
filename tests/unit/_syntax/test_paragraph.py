"""A paragraph knows its mentions and cues, and which stand near one another."""

from __future__ import annotations

import pytest

from speech import paragraph_of
from wireparse._syntax import paragraph


def words(found: paragraph.Paragraph, span: tuple[int, int, str] | None) -> str | None:
    """Return the words of a mention or cue."""
    return None if span is None else " ".join(found.tokens.words[span[0] : span[1]])


@pytest.mark.parametrize(
    ("text", "left", "right"),
    [
        ("Ada Brook said so", "Ada Brook", None),
        ("Ada Brook soon said so", "Ada Brook", None),
        ("“It snored,” said Ada Brook", None, "Ada Brook"),
        ("The minister came. Said Jon Berg", None, "Jon Berg"),
    ],
)
def test_mentions_right_beside_a_cue_are_told(
    text: str, left: str | None, right: str | None
) -> None:
    """Adverbs between them do no harm."""
    found = paragraph_of(text)
    cue = next(c for c in found.cues if c.form == "said")
    near = paragraph.around(found, cue, has_listener=False)
    assert words(found, near.left) == left
    assert right is None or words(found, near.right) == right
    assert not near.left or near.left in near.mentions


def test_who_is_spoken_to_is_not_near() -> None:
    """Behind a verb that has a listener."""
    found = paragraph_of("Ada Brook told Jon Berg so")
    cue = next(c for c in found.cues if c.form == "told")
    spoken = {
        has: [words(found, m) for m in paragraph.around(found, cue, has_listener=has).mentions]
        for has in (True, False)
    }
    assert "Jon Berg" in spoken[False]
    assert "Jon Berg" not in spoken[True]


def test_another_sentence_is_not_near() -> None:
    """But for a colon, which ends its own."""
    found = paragraph_of("Ada Brook came. The goat said so")
    cue = next(c for c in found.cues if c.form == "said")
    near = [words(found, m) for m in paragraph.around(found, cue, has_listener=False).mentions]
    assert "Ada Brook" not in near
    assert "The goat" in near


def test_mentions_are_numbered_in_their_sentence() -> None:
    """And what a preposition governs is no subject."""
    found = paragraph_of("Ada Brook came with Jon Berg. The minister came.")
    ranks = {words(found, mention): rank for mention, rank in found.ranks.items()}
    assert ranks["Ada Brook"] == (0, False)
    assert ranks["Jon Berg"] == (1, True)
    assert ranks["The minister"] == (0, False)
    assert "Jon Berg" not in [words(found, mention) for mention in found.subjects]


def test_spans_have_places_in_the_dump() -> None:
    """Behind the beginning of their block."""
    found = paragraph_of("“It snored,” Ada Brook said.")
    mention = next(m for m in found.mentions if words(found, m) == "Ada Brook")
    assert found.span(mention) == (13, 22)
    assert mention in found.mentions_at(mention.start)
    assert found.mentions_between(mention.end, 99) == []
    assert [c.form for c in found.cues_between(0, 99)] == [c.form for c in found.cues]
    assert found.strong == 1


def test_a_mention_before_two_quotations_is_not_near() -> None:
    """Before one it may be the subject still."""
    story = "Ada Brook, “{}” on the door, {}soon said so"
    for inside, is_near in (("", True), ("“so” and ", False)):
        found = paragraph_of(story.format("in", inside))
        cue = next(c for c in found.cues if c.form == "said")
        near = paragraph.around(found, cue, has_listener=False).mentions
        assert ("Ada Brook" in [words(found, m) for m in near]) is is_near
