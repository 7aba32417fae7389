"""Of what was counted, each line is proposed once, the surest row first."""

from __future__ import annotations

import pytest

import wireparse
from learned import NAMES, pages
from wireparse import DEFAULT, Agency, Furniture, Glyph, Knowledge, Language
from wireparse.learning import Proposal, _selection
from wireparse.rows import SignoffOpener


def chosen(**places: object) -> list[Proposal]:
    """Choose from pages."""
    parser = wireparse.Parser(quotes=False)
    texts = pages(**places)  # type: ignore[arg-type]
    articles = [article for text in texts for article in parser.parse(text).articles]
    return list(_selection.choose(articles, DEFAULT))


def proposal(row: object, sure: float = 0.9) -> Proposal:
    """Make a proposal."""
    return Proposal(row=row, count=4, stories=4, of=4, sure=sure)  # type: ignore[arg-type]


def test_a_line_that_another_row_explains_is_no_furniture() -> None:
    """A byline is read by its opener."""
    found = chosen(header=[lambda n: f"Words herded by {NAMES[n]}"])
    assert [type(each.row) for each in found] == [Language]


def test_the_surest_row_comes_first() -> None:
    """And no line is proposed twice."""
    found = chosen(header=["Ring our bell", lambda n: "Over Combe" if n < 3 else f"Goat {n} rang"])
    assert found[0].row.form == "Ring our bell"  # type: ignore[union-attr]
    sure = [each.sure for each in found]
    assert sure == sorted(sure, reverse=True)
    assert len({str(each.row) for each in found}) == len(found)


def test_nothing_is_chosen_from_nothing() -> None:
    """Nor from news alone."""
    assert _selection.choose((), DEFAULT) == ()
    assert chosen() == []


def test_rows_are_put_together_by_kind() -> None:
    """In their order."""
    rows = [
        Furniture(form="Ring our bell"),
        Agency(name="KP", forms=("KP",)),
        Glyph(mark="¤"),
        SignoffOpener(form="Herded by"),
        Language(code="en"),
        Furniture(form="Fares"),
    ]
    found = _selection.gather(proposal(row) for row in rows)
    assert found == Knowledge(
        furniture=(rows[0], rows[5]),  # type: ignore[arg-type]
        agencies=(rows[1],),  # type: ignore[arg-type]
        glyphs=(rows[2],),  # type: ignore[arg-type]
        signoffs=(rows[3],),  # type: ignore[arg-type]
        languages=(rows[4],),  # type: ignore[arg-type]
    )


@pytest.mark.parametrize(
    ("form", "line", "want"),
    [
        ("ring our bell", "Ring our BELL", True),
        ("ring our bell", "Ring our bells", False),
        ("ring {any} bell", "Ring our bell", True),
        ("ring {any} bell", "Ring our bells", False),
        ("{number} of {number}", "1 of 2", True),
        ("a{any}b{any}c", "a b c", True),
        ("a{any}b{any}c", "a c b", False),
        ("a{any}b{any}c", "a c c", False),
    ],
)
def test_a_form_covers_a_line(form: str, line: str, want: object) -> None:
    """Where its words stand there in order."""
    assert _selection._covers(form, line) is want


def test_rows_that_no_file_can_hold_are_left_out() -> None:
    """Lone surrogates, wherever they are."""
    assert _selection._is_text(proposal(Furniture(form="Ring")))
    assert not _selection._is_text(proposal(Furniture(form="Ring \ud800")))
    assert not _selection._is_text(proposal(Agency(name="KP", forms=("KP", "\udc80P"))))


def test_of_doubtful_rows_a_person_sees_thirty() -> None:
    """All that is sure comes through."""
    found = [proposal(Furniture(form=f"Ring {n}"), 0.9 if n % 2 else 0.1) for n in range(100)]
    kept = list(_selection._limited(found))
    assert sum(each.is_sure for each in kept) == 50
    assert sum(not each.is_sure for each in kept) == 30


def test_words_of_furniture_are_known() -> None:
    """Small ones are left out, and so are placeholders and marks."""
    rows = (Furniture(form="Ring our {any} bell!"), Furniture(form="{number} Goats of it"))
    assert _selection._vocabulary(Knowledge(furniture=rows)) == {"ring", "our", "bell", "goats"}
