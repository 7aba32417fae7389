"""What a field of a row may hold is checked by one function, which names the field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from attrs import field, fields, frozen

from wireparse import KnowledgeError
from wireparse.rows import validators

if TYPE_CHECKING:
    from collections.abc import Callable

LONG = "a" * validators.LONGEST_FORM


def row_of(check: Callable[..., None], value: object) -> Any:  # noqa: ANN401  a class made here
    """Make a row with one field that is checked."""

    @frozen
    class Goat:
        name: object = field(validator=check)

    return Goat(value)


@pytest.mark.parametrize(
    ("check", "values"),
    [
        ("is_string", ["", "goat"]),
        ("is_bool", [True, False]),
        ("is_text", ["goat", " goat "]),
        (
            "is_form",
            ["goat", "{number}", "{number} {name}", "{any} goat", LONG, f"{{any}}{LONG}{{name}}"],
        ),
        ("is_signoff", ["Herded by", "{any} herded this.", LONG, f"{{any}} {LONG}"]),
        ("are_words", [(), ("goat",), ("goat", "ferry")]),
        ("are_forms", [("goat",), ("9",), ("渡船",), ("goat!", "a.")]),
        ("are_months", [(), (("gor", 1), ("des", 12))]),
        ("is_glyph", ["¤", "--", "•"]),
        ("is_count", [0, 7]),
        ("are_pairs", [(), ("capt captain",), ("ceo chief executive",)]),
    ],
)
def test_what_may_be_held(check: str, values: list[object]) -> None:
    """It is taken as it is."""
    for value in values:
        assert row_of(getattr(validators, check), value).name == value


@pytest.mark.parametrize(
    ("check", "values"),
    [
        ("is_string", [None, 3, b"goat", ("goat",)]),
        ("is_bool", [None, 0, 1, "true"]),
        ("is_text", ["", "  ", None, 3]),
        (
            "is_form",
            ["", "{any}", "{name}", "{any}{number}", "{goat}", "{", "goat}", LONG + "b", 3],
        ),
        (
            "is_signoff",
            ["", "{any} ", "{name} herded", "herded {any} by", LONG + "b", f"{{any}} {LONG}b"],
        ),
        ("are_words", ["goat", ["goat"], ("goat", ""), ("goat", 3), None]),
        ("are_forms", [(), ("",), ("!",), ("goat", "--"), "goat"]),
        (
            "are_months",
            [
                (("gor", 1), ("des", 0)),
                (("gor", 0),),
                (("gor", 13),),
                ((" ", 1),),
                (("gor",),),
                ("gor", 1),
                (("gor", "1"),),
            ],
        ),
        ("is_glyph", ["", "a", "9", "- ", "¤a"]),
        ("is_count", [-1, True, 1.0, "1", None]),
        ("are_pairs", [("capt",), ("a b", "c"), "a b"]),
    ],
)
def test_what_may_not_be_held(check: str, values: list[object]) -> None:
    """It is refused, by the name of row and field."""
    for value in values:
        with pytest.raises(KnowledgeError) as caught:
            row_of(getattr(validators, check), value)
        assert caught.value.place == "Goat.name", value
        assert caught.value.problem


def test_rows_are_of_one_kind() -> None:
    """In a tuple."""
    check = validators.are_rows(int)
    assert row_of(check, (1, 2)).name == (1, 2)
    for value in ([1], 1, (1, "2")):
        with pytest.raises(KnowledgeError, match="int rows"):
            row_of(check, value)


def test_a_name_is_one_of_a_few() -> None:
    """Which the message gives."""
    check = validators.one_of(("goat", "ferry"))
    assert row_of(check, "goat").name == "goat"
    with pytest.raises(KnowledgeError, match="goat, ferry"):
        row_of(check, "crow")


@pytest.mark.parametrize(
    ("value", "want"),
    [
        ("goat", "'goat'"),
        ("g" * 98, f"'{'g' * 98}'"),
        ("g" * 99, f"'{'g' * 98}…"),
    ],
)
def test_a_value_is_shown_on_a_line(value: str, want: str) -> None:
    """As Python writes it, up to a hundred characters."""
    assert validators.shown(value) == want
    assert len(validators.shown(value)) <= validators.LONGEST_SHOWN


@frozen
class Inner:
    """A part of a row."""

    words: tuple[str, ...] = validators.words_field()


@frozen
class Outer:
    """A row with a part and many rows."""

    name: str = field(default="")
    inner: Inner = field(default=Inner(), validator=validators.is_part)
    rows: tuple[int, ...] = validators.rows_field(int)
    seen: str = validators.seen_field()


def test_a_part_is_of_its_class() -> None:
    """It is told by its default, and a field without one is none."""
    assert [validators.part_of(each) for each in fields(Outer)] == [None, Inner, None, None]
    assert Outer(inner=Inner(("goat",))).inner.words == ("goat",)
    with pytest.raises(KnowledgeError, match="must be a Inner"):
        Outer(inner="goat")  # type: ignore[arg-type]


def test_many_rows_are_written_as_their_number() -> None:
    """Few are written."""
    assert "(1, 2)" in repr(Outer(rows=(1, 2)))
    assert "<200 rows>" in repr(Outer(rows=(1,) * 200))


@pytest.mark.parametrize(
    "text",
    [
        "{verb} {name} {quote}",
        "{quote} {verb} {name}",
        "{quote}, {verb} {pronoun}",
        "according to {name} {quote}",
        "{verb} {any} {quote}",
        "{quote} {verb}",
    ],
)
def test_a_form_around_a_quotation_may_be(text: str) -> None:
    """One quotation at an end, a verb or a word for one, and one speaker."""
    assert row_of(validators.are_patterns, (text,)).name == (text,)


@pytest.mark.parametrize(
    "text",
    [
        "{verb} {name}",
        "{quote} {verb} {quote}",
        "{verb} {quote} {name}",
        "{verb} {name} {pronoun} {quote}",
        "{verb} {name} {name} {quote}",
        "{verb} {verb} {quote}",
        "{name} {quote}",
        "{name} , {quote}",
        "{any} {verb} {quote}",
        "{verb} {any} {any} {quote}",
        "{goat} {verb} {quote}",
        "{verb} goat} {quote}",
        f"{{verb}} {LONG} {{quote}}",
        "",
    ],
)
def test_a_form_around_a_quotation_may_not_be(text: str) -> None:
    """What could not tell whose words they are."""
    with pytest.raises(KnowledgeError) as caught:
        row_of(validators.are_patterns, (text,))
    assert caught.value.place == "Goat.name"
