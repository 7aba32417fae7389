"""Forms are compared with lines as they read, and no form can make it slow."""

from __future__ import annotations

from functools import partial
from unicodedata import category

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from wireparse._vocabulary.templates import compile_furniture, compile_template, folded
from wireparse.rows import PLACEHOLDERS, Furniture, FurnitureKind
from work import work_of


def matches(form: str, line: str) -> bool:
    """Compare a form with a line."""
    text = " ".join(line.split())
    return compile_template(form).matches(text, folded(text))


@pytest.mark.parametrize(
    ("form", "line"),
    [
        ("Tap to join", "TAP TO JOIN"),
        ("Tap to join", "Tap\u00a0 to\tjoin"),
        ("Tap to join {name}", "Tap to join Marta"),
        ("Tap to join {name}", "Tap to join Marta O’Neill-Vossen of".removesuffix(" of")),
        ("{name}'s picks", "Marta Oyelaran's picks"),
        ("Follow {name} on {name}", "Follow Marta on Herd On Line"),
        ("By {name}", "By أنا لوند"),
        ("{number} of {number}", "1,000 of 2.5"),
        ("{number}.{number}", "12.5.7"),
        ("{number}", "١٢"),
        ("Page {number}", "page 7"),
        ("{any}goat{any}", "goat"),
        ("{any}goat{any}", "a Goat on the line"),
        ("a{any}b{any}c", "aXbYbZc"),
        ("{any} herded this.", "Ana Lund herded this."),
        ("Straße {number}", "STRAßE 7"),
        ("{name} {name}", "A B C D E F G"),
    ],
)
def test_a_form_is_the_line(form: str, line: str) -> None:
    """Case does not count, a space is any white space, a placeholder what it is said to be."""
    assert matches(form, line)


@pytest.mark.parametrize(
    ("form", "line"),
    [
        ("Tap to join", "Tap to join us"),
        ("Tap to join {name}", "Tap to join the club"),
        ("Tap to join {name}", "Tap to join Marta and"),
        ("Tap to join {name}", "Tap to join "),
        ("Tap to join {name}", "Tap to join A B C D E F G"),
        ("{number} of {number}", "one of 2"),
        ("{number} of {number}", "1, of 2"),
        ("Page {number}", "Page .5"),
        ("{any}goat{any}", "a go at"),
        ("a{any}b{any}c", "acb"),
        ("ab{any}bc", "abc"),
        ("{name}", "marta"),
    ],
)
def test_a_form_is_not_the_line(form: str, line: str) -> None:
    """The form is the whole line, and its pieces do not overlap."""
    assert not matches(form, line)


def _is_name(text: str) -> bool:
    words = text.split(" ")
    return len(words) <= 6 and all(
        word
        and word[0].isalpha()
        and not word[0].islower()
        and all(c.isalnum() or c in ".’'&-" or category(c)[0] == "M" for c in word)
        for word in words
    )


def _is_number(text: str) -> bool:
    return (
        text[:1].isdecimal()
        and text[-1:].isdecimal()
        and all(c.isdecimal() or c in ".," for c in text)
    )


def _tried(pieces: tuple[str, ...], text: str) -> bool:
    """Compare as the definition reads: try every end of every piece."""
    if not pieces:
        return not text
    first, *rest = pieces
    for end in range(len(text) + 1):
        part = text[:end]
        fits = {
            "{any}": lambda _: True,
            "{number}": _is_number,
            "{name}": _is_name,
        }.get(first, lambda part: folded(part) == first)
        if fits(part) and _tried(tuple(rest), text[end:]):
            return True
    return False


_PIECES = st.lists(
    st.sampled_from((*PLACEHOLDERS, *PLACEHOLDERS, "a", "A", " ", "7", ".", "B c", "'s", "-")),
    min_size=1,
    max_size=5,
)


@given(_PIECES, st.text("aABc7., '-\u0301é", max_size=9))
@example(["{name}", "{name}"], "A B A B A")
@example(["{number}", "7"], "7.7")
@example(["{any}", "{number}", "{any}"], ".")
def test_pieces_are_compared_as_they_are_defined(pieces: list[str], line: str) -> None:
    """Places in a set give what trying every end gives."""
    form = compile_template("".join(pieces))
    if form.pieces:
        text = " ".join(line.split())
        assert form.matches(text, folded(text)) == _tried(form.pieces, text)


@pytest.mark.parametrize(
    ("unit", "line"),
    [
        ("{any}a", "a" * 200 + "b"),
        ("{name}", "A" * 200 + "!"),
        ("{name} ", "A " * 100 + "!"),
        ("{number}", "7" * 200 + "!"),
        ("{number}.", "7." * 100 + "!"),
        ("{any}{name}", "Aa " * 66 + "!"),
        ("{name}{number}{any}", "A7" * 100 + "!"),
        ("{any}aa", "a" * 220),
    ],
)
def test_no_form_is_slow(unit: str, line: str) -> None:
    """Work is at most so much for each piece and character, where trying would double it."""
    for times in (1, 4, 16, 64):
        form = unit * times + "{number}.{any}"  # all but the number stands where it should
        compiled, text = compile_template(form), line + "b7.x"
        work = work_of(partial(compiled.matches, text, folded(text)))
        assert work <= 20 * len(compiled.pieces) * len(line)


def test_of_equal_forms_the_first_decides() -> None:
    """Rows of one's own stand behind those that ship, and `without` makes room for them."""
    rows = (
        Furniture(form="More goats", kind=FurnitureKind.TAIL),
        Furniture(form="MORE  GOATS", kind=FurnitureKind.END),
        Furniture(form="More {any}", kind=FurnitureKind.PROMO),
    )
    forms = compile_furniture(rows)
    assert forms.find("More\u00a0goats") is FurnitureKind.TAIL
    assert forms.find("More ferries") is FurnitureKind.PROMO
    assert compile_furniture(rows[::-1]).find("More goats") is FurnitureKind.END


NOTES = compile_furniture([
    Furniture(form="Correction:{any}", kind=FurnitureKind.CORRECTION),
    Furniture(form="(Adds {any}", kind=FurnitureKind.VERSION),
    Furniture(form="({any} goats follow)", kind=FurnitureKind.MORE),
    Furniture(form="MORE", kind=FurnitureKind.MORE, keeps_case=True),
    Furniture(form="Follow {any}", kind=FurnitureKind.WIDGET, keeps_case=True),
    Furniture(form="Goats", kind=FurnitureKind.TAIL, keeps_case=True),
])  # fmt: skip


@pytest.mark.parametrize(
    ("line", "want"),
    [
        ("Correction: nine goats", FurnitureKind.CORRECTION),
        ("• CORRECTION: nine goats", FurnitureKind.CORRECTION),
        ("[Correction: nine goats]", FurnitureKind.CORRECTION),
        ("Correction: " + "It was the goat. " * 99, FurnitureKind.CORRECTION),
        ("(Adds goats)", FurnitureKind.VERSION),
        ("[Adds goats]", FurnitureKind.VERSION),
        ("— adds goats —", FurnitureKind.VERSION),
        ("Adds goats", None),
        ("- Adds goats", None),
        ("(Nine goats follow)", FurnitureKind.MORE),
        ("MORE", FurnitureKind.MORE),
        ("-MORE-", FurnitureKind.MORE),
        ("MORE ...", FurnitureKind.MORE),
        ("More", None),
        ("Follow goats", FurnitureKind.WIDGET),
        ("(Follow goats)", None),
        ("follow goats", None),
        ("Goats", FurnitureKind.TAIL),
        ("GOATS", None),
        ("Follow " + "goats " * 99, None),
        ("()", None),
        ("…", None),
    ],
)
def test_a_note_may_have_marks_around_it(line: str, want: FurnitureKind | None) -> None:
    """And be of any length; a form in brackets needs some; case counts where a row says so."""
    assert NOTES.find(line) is want


def test_a_row_of_placeholders_alone_is_found() -> None:
    """A name and a count, as under comments, need no literal between them."""
    forms = compile_furniture([Furniture(form="{name} {number}"), Furniture(form="{name}{number}")])
    assert forms.find("Marta Oyelaran 12") is FurnitureKind.WIDGET
    assert forms.find("Marta12") is FurnitureKind.WIDGET
    assert forms.find("Marta pays 12") is None


def test_folding_keeps_the_length() -> None:
    """Places in the line and in its folded form are the same."""
    for text in ("STRASSE", "STRAßE", "İzmir", "ΣΊΣΥΦΟΣ", "ﬁnal", "\ud800A"):
        assert len(folded(text)) == len(text)
