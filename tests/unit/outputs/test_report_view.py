"""What a report shows of an article is made of plain values."""

from __future__ import annotations

from attrs import evolve

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


def view() -> _report_view.ArticleView:
    """Make the view of the article."""
    return _report_view.view_article(
        ARTICLE, number=3, prefix="x", line_of=lambda offset: DUMP.locate(offset)[0]
    )


NAMES = ["headline", "caption", "caption", "paragraph", "paragraph", "paragraph"]


def test_an_article_says_what_it_is() -> None:
    """White space in its title is one space."""
    assert (view().number, view().anchor, view().title) == (3, "xA3", "The Goat Sleeps")
    assert view().facts[0] == "AFP"
    assert view().counts[:2] == ("1 caption", "4 quotes by 2 speakers")
    assert view().language == ""


def test_lines_have_roles_numbers_and_anchors() -> None:
    """Where the dump is not known, they have anchors all the same."""
    assert [line.role for line in view().lines] == NAMES
    assert [line.number for line in view().lines] == ["1", "3", "4", "6", "8", "10"]
    assert [line.anchor for line in view().lines] == [f"xL{n}" for n in (1, 3, 4, 6, 8, 10)]
    bare = _report_view.view_article(ARTICLE, number=1)
    assert [line.number for line in bare.lines] == [""] * 6
    assert len({line.anchor for line in bare.lines}) == 6


def test_copies_point_to_their_first_and_back() -> None:
    """Both ways."""
    first, copy = view().lines[1:3]
    assert copy.copy_of == _report_view.Link("xL3", "3")
    assert first.copies == (_report_view.Link("xL4", "4"),)
    assert (first.copy_of, copy.copies) == (None, ())


def test_pieces_of_a_line_are_its_text() -> None:
    """Each set alike; what acts has a sign and its name."""
    for block, line in zip(ARTICLE.blocks, view().lines, strict=True):
        shown = "".join("\x1b" if piece.hint else piece.text for piece in line.pieces)
        assert shown == block.text
    (sign,) = [piece for piece in view().lines[3].pieces if piece.hint]
    assert (sign.text, sign.names, sign.hint) == ("␛", "sign", "U+001B")
    places = [piece.text for piece in view().lines[1].pieces if "place" in piece.names]
    assert places == ["Lunde"]
    assert view().lines[3].pieces[0].names == "place"


def test_speakers_have_a_note_for_every_paragraph() -> None:
    """In which all that they are quoted with there is one."""
    notes = view().lines[4].speakers
    assert [(note.number, note.said.value, len(note.quotes)) for note in notes] == [
        (1, "Jon Berg", 2),
        (2, "Ida Dahl", 1),
    ]
    assert [note.number for note in view().lines[5].speakers] == [3]
    assert view().notes == 3
    assert {who.name: count for who, count in view().said.items() if who} == {
        "Jon Berg": 3,
        "Ida Dahl": 1,
    }
    assert notes[0].how == "“said”"


def test_words_and_notes_are_joined_by_number() -> None:
    """Quote, cue and mention have that of their note."""
    marked = {piece.text: piece.names for piece in view().lines[4].pieces if piece.names}
    assert "g2" in marked["“No,”"]
    assert "g2" in marked["Ida Dahl"].split()
    assert "speaker" in marked["Ida Dahl"].split()


def test_facts_and_diagnostics_stand_at_their_line() -> None:
    """Each at the line that it begins in."""
    assert [fact.label for fact in view().lines[1].facts] == ["place", "agency"]
    text = (
        "The Goat Sleeps\n\n"
        "KVAM (AFP) - The goat of Kvam slept through the storm that took its roof on Monday.\n\n"
        "“It snored, said Jon Berg, who keeps the goat and heard it through two closed doors.\n\n"
        "The roof was found in the next valley, and will be brought back when the road is dry.\n"
    )
    other = _report_view.view_article(wireparse.parse(text).articles[0], number=1)
    found = [[diagnostic.code for diagnostic in line.diagnostics] for line in other.lines]
    assert found == [[], [], ["quote-unclosed"], []]


def test_a_wrapped_paragraph_has_first_and_last_line() -> None:
    """And a dump without headline has no title."""
    text = "It slept.\nIt snored.\n"
    (article,) = wireparse.parse(text).articles
    block = evolve(article.blocks[0], text=text.strip(), end=len(text) - 1)
    whole = evolve(article, blocks=(block,), headline=None, language="ar", diagnostics=())
    found = _report_view.view_article(
        whole, number=1, line_of=lambda offset: text.count("\n", 0, offset) + 1
    )
    assert (found.lines[0].number, found.title, found.language) == ("1–2", "", "ar")


def test_words_that_nobody_said_have_no_note() -> None:
    """But a mark that fits nowhere is set off."""
    text = "The Goat Sleeps\n\nThe “goat” slept. “It snored, they thought of it.\n"
    (article,) = wireparse.parse(text).articles
    found = _report_view.view_article(article, number=1)
    names = {name for line in found.lines for piece in line.pieces for name in piece.names.split()}
    assert "problem" in names
