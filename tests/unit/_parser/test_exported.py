"""What an export says goes where the model has a place for it."""

from __future__ import annotations

from attrs import evolve

from archived import READER
from blocks import blocks_of, cutter
from wireparse import Byline, Diagnostic
from wireparse._fields import read_header
from wireparse._parser import exported
from wireparse._source import Document, Documents

BLOCKS = blocks_of(
    ("furniture", "Olden Wire"), ("timestamp", "March 3, 2020"), ("headline", "Goat"),
    ("byline", "Moss, Ida"), ("dateline", "PELL"), ("paragraph", "It rained."),
)  # fmt: skip
CUT = cutter(BLOCKS)
HEADER = read_header(BLOCKS, CUT, READER)
WORDS = Document(0, {"format": ["anpa"]})


def test_authors_are_those_of_the_form() -> None:
    """As they are printed."""
    block = BLOCKS[3]
    document = evolve(WORDS, authors=(block.start, block.end, ("Moss, Ida",)))
    header = exported.signed(HEADER, document, BLOCKS, CUT)
    assert header.byline == Byline("Moss, Ida", block.start, block.end, ("Moss, Ida",))


def test_a_name_of_another_role_is_no_author() -> None:
    """In an export; elsewhere any line may be a byline."""
    block = BLOCKS[0]
    header = evolve(HEADER, byline=Byline("Olden Wire", block.start, block.end, ("Olden Wire",)))
    assert exported.signed(header, WORDS, BLOCKS, CUT).byline is None
    assert exported.signed(header, Document(0), BLOCKS, CUT) == header


def test_a_byline_begins_on_a_line_of_that_role() -> None:
    """A label on a line of its own is none of it."""
    first, last = BLOCKS[2], BLOCKS[3]
    byline = Byline(CUT(first.start, last.end), first.start, last.end, ("Moss",))
    found = exported.signed(evolve(HEADER, byline=byline), WORDS, BLOCKS, CUT).byline
    assert found is not None
    assert found.text == "Moss, Ida"


def test_a_place_is_a_dateline() -> None:
    """Unless there is one already, or it holds a date that nobody could read."""
    block = BLOCKS[4]
    bare = evolve(HEADER, dateline=None)
    found = exported.signed(bare, evolve(WORDS, place=(block.start, block.end)), BLOCKS, CUT)
    assert found.dateline is not None
    assert found.dateline.location == "PELL"
    dated = evolve(WORDS, place=(BLOCKS[1].start, BLOCKS[1].end))
    assert exported.signed(bare, dated, BLOCKS, CUT).dateline is None


def test_notes_are_diagnostics_of_the_article() -> None:
    """A code that is told is not told again."""
    documents = Documents()
    documents.begin(0, "")
    documents.note("looks-like-json", 0, 4, "is JSON")
    document = documents.take(0)
    told = list(exported.told_of_document(document, 3))
    assert [(d.code, d.start, d.end, d.article) for d in told] == [("looks-like-json", 0, 4, 3)]
    other = Diagnostic(code="looks-like-html", start=0, end=1, message="x")
    assert list(exported.without_known([*told, other], document)) == [other]
