"""What a report shows of an article is made of plain values."""

from __future__ import annotations

import wireparse
from wireparse.outputs import _report_view

DUMP = wireparse.parse(
    "The  Goat Sleeps\n\n"
    "The goat in Lunde (AFP)\nThe goat in Lunde (AFP)\n\n"
    "KVAM (AFP) - The goat\x1b slept.\n\n"
    "“It snored,” Jon Berg said. “It did,” he said. “No,” said Ida Dahl.\n\n"
    "“It slept,” Jon Berg said.\n"
)
(ARTICLE,) = DUMP.articles
VIEW = _report_view.view_article(
    ARTICLE, number=3, prefix="x", line_of=lambda offset: DUMP.locate(offset)[0]
)
NAMES = ["headline", "caption", "caption", "paragraph", "paragraph", "paragraph"]


def test_an_article_says_what_it_is() -> None:
    """White space in its title is one space."""
    assert (VIEW.number, VIEW.anchor, VIEW.title) == (3, "xA3", "The Goat Sleeps")
    assert VIEW.facts[0] == "AFP"
    assert VIEW.counts[:2] == ("1 caption", "4 quotes by 2 speakers")
    assert VIEW.language == ""


def test_lines_have_roles_numbers_and_anchors() -> None:
    """Where the dump is not known, they have anchors all the same."""
    assert [line.role for line in VIEW.lines] == NAMES
    assert [line.number for line in VIEW.lines] == ["1", "3", "4", "6", "8", "10"]
    assert [line.anchor for line in VIEW.lines] == [f"xL{n}" for n in (1, 3, 4, 6, 8, 10)]
    bare = _report_view.view_article(ARTICLE, number=1)
    assert [line.number for line in bare.lines] == [""] * 6
    assert len({line.anchor for line in bare.lines}) == 6


def test_copies_point_to_their_first_and_back() -> None:
    """Both ways."""
    first, copy = VIEW.lines[1:3]
    assert copy.copy_of == _report_view.Link("xL3", "3")
    assert first.copies == (_report_view.Link("xL4", "4"),)
    assert (first.copy_of, copy.copies) == (None, ())


def test_pieces_of_a_line_are_its_text() -> None:
    """Each set alike; what acts has a sign and its name."""
    for block, line in zip(ARTICLE.blocks, VIEW.lines, strict=True):
        shown = "".join("\x1b" if piece.hint else piece.text for piece in line.pieces)
        assert shown == block.text
    (sign,) = [piece for piece in VIEW.lines[3].pieces if piece.hint]
    assert (sign.text, sign.names, sign.hint) == ("␛", "sign", "U+001B")
    places = [piece.text for piece in VIEW.lines[1].pieces if "place" in piece.names]
    assert places == ["Lunde"]
    assert VIEW.lines[3].pieces[0].names == "place"


def test_speakers_have_a_note_for_every_paragraph() -> None:
    """In which all that they are quoted with there is one."""
    notes = VIEW.lines[4].speakers
    assert [(note.number, note.said.value, len(note.quotes)) for note in notes] == [
        (1, "Jon Berg", 2),
        (2, "Ida Dahl", 1),
    ]
    assert [note.number for note in VIEW.lines[5].speakers] == [3]
    assert VIEW.notes == 3
    assert {who.name: count for who, count in VIEW.said.items() if who} == {
        "Jon Berg": 3,
        "Ida Dahl": 1,
    }
    assert notes[0].how == "“said”"


def test_words_and_notes_are_joined_by_number() -> None:
    """Quote, cue and mention have that of their note."""
    marked = {piece.text: piece.names for piece in VIEW.lines[4].pieces if piece.names}
    assert "g2" in marked["“No,”"]
    assert "g2" in marked["Ida Dahl"].split()
    assert "speaker" in marked["Ida Dahl"].split()


def test_facts_and_diagnostics_stand_at_their_line() -> None:
    """Each at the line that it begins in."""
    assert [fact.label for fact in VIEW.lines[1].facts] == ["place", "agency"]
    text = "The Goat Sleeps\n\nIt slept.\n\nFares\n\nIt costs a crown.\n"
    view = _report_view.view_article(wireparse.parse(text).articles[0], number=1)
    assert [len(line.diagnostics) for line in view.lines] == [0, 0, 1, 0]
