"""What is said of documents is kept until it is taken."""

from __future__ import annotations

from wireparse._source.formats import documents


def test_fields_are_of_the_last_document() -> None:
    """Lines that follow each other are one value, and the first of two counts."""
    found = documents.Documents()
    found.begin(0, "anpa")
    found.put("slug", "BC-Goat")
    found.put("slug", "1st Ld")
    found.put("note", "")
    found.put("slug", "lost")
    assert found.has("slug")
    found.begin(90, "anpa")
    assert not found.has("slug")
    first = found.take(0)
    assert first.fields == {"format": "anpa", "slug": "BC-Goat 1st Ld"}
    assert found.take(90).fields == {"format": "anpa"}


def test_what_nobody_takes_is_forgotten() -> None:
    """A hook may drop an article; where nothing is said, an empty document is taken."""
    found = documents.Documents()
    for start in (0, 10, 20):
        found.begin(start, "anpa")
    assert found.take(20).start == 20
    assert found.take(30) == documents.Document(30)


def test_authors_and_place_are_the_first() -> None:
    """A second line does not replace them."""
    found = documents.Documents()
    found.begin(0, "proquest")
    found.sign(1, 5, ())
    found.sign(2, 6, ("Moss, Ida",))
    found.sign(3, 7, ("Moe, Lars",))
    found.locate(8, 9)
    found.locate(10, 11)
    taken = found.take(0)
    assert (taken.authors, taken.place) == ((2, 6, ("Moss, Ida",)), (8, 9))


def test_a_huge_number_is_not_counted_out() -> None:
    """What is announced may be any number."""
    found = documents.Documents()
    found.begin(0, "lexisnexis")
    found.count(2, 9_999_999, 3, 9)
    found.close()
    assert found.take(0).notes == [
        documents.Note(
            "documents-missing", 3, 9,
            "the export announces 9999999 documents, and has 1: without 1, 3, 4, …",
        )
    ]  # fmt: skip


def test_nothing_is_counted_where_no_number_stands() -> None:
    """No document, or none with a number."""
    found = documents.Documents()
    found.close()
    found.begin(0, "anpa")
    found.close()
    assert found.take(0).notes == []
