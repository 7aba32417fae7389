"""Rows are read from TOML, and what is wrong in a file is said with its place."""

from __future__ import annotations

import pickle
import re
from pathlib import Path

import attrs
import pytest

from wireparse import (
    DEFAULT,
    Agency,
    Furniture,
    FurnitureKind,
    Knowledge,
    KnowledgeError,
    rows,
    samples,
)
from wireparse.rows import part_of
from wireparse.rows.knowledge import _TABLES
from wireparse.rows.toml import read_toml

ROOT = Path(__file__).parents[3]
COURIER = samples.path("courier")
PAGE = (ROOT / "docs/reference/rows.md").read_text(encoding="utf-8")


def read(tmp_path: Path, text: str | bytes, base: Knowledge | None = None) -> Knowledge:
    """Read a file that holds *text*."""
    path = tmp_path / "rows.toml"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return Knowledge.from_toml(path, base=base)


def test_every_kind_of_row_is_read(tmp_path: Path) -> None:
    """A table is a row, its keys are the fields, lists are tuples."""
    text = """
        [[agency]]
        name = "Goat News"
        forms = ["Goat News", "GN"]
        distributes = true
        seen = "nowhere"
        [[furniture]]
        form = "Tap to join {name}"
        [[furniture]]
        form = "More goats"
        kind = "tail"
        [[glyph]]
        mark = "¤"
        [[quote_pair]]
        opening = "‹"
        closing = "›"
        nests = true
        [[signoff_opener]]
        form = "Herded by"
        [[language]]
        code = "pl"
        seen = "nowhere"
        [language.page]
        months = [["lutego", 2], ["marca", 3]]
        photo = ["fot."]
        [language.speech]
        report = ["powiedział"]
        [language.grammar]
        articles = ["ten"]
    """
    assert read(tmp_path, text) == Knowledge(
        agencies=(
            Agency(name="Goat News", forms=("Goat News", "GN"), distributes=True, seen="nowhere"),
        ),
        furniture=(
            Furniture(form="Tap to join {name}"),
            Furniture(form="More goats", kind=FurnitureKind.TAIL),
        ),
        glyphs=(rows.Glyph(mark="¤"),),
        quote_pairs=(rows.QuotePair(opening="‹", closing="›", nests=True),),
        signoffs=(rows.SignoffOpener(form="Herded by"),),
        languages=(
            rows.Language(
                code="pl",
                page=rows.Page(months=(("lutego", 2), ("marca", 3)), photo=("fot.",)),
                speech=rows.Speech(report=("powiedział",)),
                grammar=rows.Grammar(articles=("ten",)),
                seen="nowhere",
            ),
        ),
    )


def test_a_table_is_called_as_its_class_is() -> None:
    """No kind of row of a `Knowledge` is without a table, and none is called otherwise."""
    assert [field for field, _ in _TABLES.values()] == [
        field.name for field in attrs.fields(Knowledge)
    ]
    for table, (_, kind) in _TABLES.items():
        assert re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower() == table


def test_rows_of_a_file_are_added_to_a_base(tmp_path: Path) -> None:
    """Alone they are a knowledge of their own, to be joined like any other."""
    text = '[[glyph]]\nmark = "¤"\n'
    assert read(tmp_path, text, DEFAULT) == DEFAULT | read(tmp_path, text)
    assert read(tmp_path, "") == Knowledge()
    assert read(tmp_path, "", DEFAULT) == DEFAULT


def test_a_file_may_leave_rows_out(tmp_path: Path) -> None:
    """They are named by their first field, and added rows may have the same name."""
    text = """
        [without]
        furniture = ["TT"]
        quote_pair = ["''"]
        [[furniture]]
        form = "TT"
        kind = "end"
    """
    found = read(tmp_path, text, DEFAULT)
    (again,) = [row for row in found.furniture if row.form == "TT"]
    assert again.kind is FurnitureKind.END
    assert len(found.quote_pairs) == len(DEFAULT.quote_pairs) - 1


def test_a_language_is_left_out_by_its_code(tmp_path: Path) -> None:
    """All of it: its page, its speech and its grammar; a row of the file comes in its place."""
    text = '[without]\nlanguage = ["ar"]\n[[language]]\ncode = "ar"\npage.photo = ["ع"]\n'
    english, *_, arabic = read(tmp_path, text, DEFAULT).languages
    assert english == DEFAULT.languages[0]
    assert arabic == rows.Language(code="ar", page=rows.Page(photo=("ع",)))


@pytest.mark.parametrize("text", [b'\xef\xbb\xbf[[glyph]]\r\nmark = "\xc2\xa4"\r\n'])
def test_files_of_any_editor_are_read(tmp_path: Path, text: bytes) -> None:
    """A byte-order mark and carriage returns are no errors."""
    assert read(tmp_path, text).glyphs == (rows.Glyph(mark="¤"),)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[[agency]]\nname = \n", "2:8: invalid value"),
        ("[[agency]\n", "1:9: expected ']]' at the end of an array declaration"),
        ('[[agency]]\nname = "a', "2:10: unterminated string"),
        ("a = 1\na = 2\n", "2:6: cannot overwrite a value"),
        (b'[[glyph]]\nmark = "\xa4"\n', "2: must be UTF-8"),
    ],
)  # fmt: skip
def test_syntax_errors_have_line_and_column(
    tmp_path: Path, text: str | bytes, message: str
) -> None:
    """The place is in front, as compilers write it."""
    with pytest.raises(KnowledgeError) as caught:
        read(tmp_path, text)
    assert str(caught.value) == f"{tmp_path / 'rows.toml'}:{message}"


@pytest.mark.parametrize("text", ["a = " + "[" * 9_999, "a = " + "1" * 9_999])
def test_what_tomllib_cannot_hold_is_one_error(tmp_path: Path, text: str) -> None:
    """Thousands of brackets or digits raise nothing else."""
    with pytest.raises(
        KnowledgeError, match=r"rows\.toml: too long a number, or too deep a nesting"
    ):
        read(tmp_path, text)


ROW = '[[language]]\ncode = "x"\n'
WRONG = {
    "a wrong value": ('[[agency]]\nname = "GN"\nforms = "GN"', "1: agency[0].forms: must be"),
    "an empty form": ('\n[[furniture]]\nform = " "', "2: furniture[0].form: must be a text"),
    "a date": ("[[furniture]]\nform = 2026-01-01", "1: furniture[0].form: must be a text"),
    "an unknown kind": (
        '[[furniture]]\nform = "x"\nkind = "tial"',
        "1: furniture[0].kind: must be one of widget, end, tail, promo, deck, note-",
    ),
    "a letter as glyph": ('[[glyph]]\nmark = "a"', "1: glyph[0].mark: 'a' must hold no letter"),
    "no truth": (
        '[[quote_pair]]\nopening = "‹"\nclosing = "›"\nnests = 1',
        "1: quote_pair[0].nests: must be true or false, not 1",
    ),
    "a month too many": (
        '[[language]]\ncode = "x"\n\n[language.page]\nmonths = [["a", 13]]',
        "4: language[0].page.months: must be pairs of a name and 1 to 12, not ('a', 13)",
    ),
    "one word": (
        '[[language]]\ncode = "x"\nspeech.report = "say"',
        "1: language[0].speech.report: must be several",
    ),
    "a part of the second row": (
        f'{ROW}[language.page]\n{ROW}[language.speech]\n[language.page]\nless = ""',
        "7: language[1].page.less: must be several",
    ),
    "a part without a header": (
        f'{ROW}{ROW}page.photo = "fot."\n[language.speech]',
        "3: language[1].page.photo: must be several",
    ),
    "a rule that is none": (
        '[[language]]\ncode = "x"\n[language.grammar]\ninflection = "latin"',
        "3: language[0].grammar.inflection: must be one of listed, english, not 'latin'",
    ),
    "a part that is no table": (
        '[[language]]\ncode = "x"\npage = ["fot."]',
        "1: language[0].page: must be a table: write [language.page] over it",
    ),
    "a list outside its part": (
        '[[language]]\ncode = "x"\nphoto = ["fot."]',
        "1: language[0].photo: belongs to a part of it: write [language.page] over it",
    ),
    "a source inside a part": (
        '[[language]]\ncode = "x"\n[language.page]\nseen = "nowhere"',
        "3: language[0].page.seen: belongs to the row: write it above [language.page]",
    ),
    "a list that is none": (
        '[[language]]\ncode = "x"\n[language.page]\nphotos = ["fot."]',
        "3: language[0].page.photos: no such key; did you mean 'photo'?",
    ),
    "a source that is no text": (
        '[[glyph]]\nmark = "-"\nseen = 3', "1: glyph[0].seen: must be a text, not 3"
    ),
    "an unknown key": (
        '[[agency]]\nname = "GN"\nform = ["GN"]',
        "1: agency[0].form: no such key; did you mean 'forms'? (known: name, forms, dis",
    ),
    "a missing key": ('[[agency]]\nname = "GN"', "1: agency[0].forms: is missing"),
    "an unknown table": ("\n\n[[agencies]]", "3: agencies: no such table; did you mean 'agency'?"),
    "an unknown value": ("x = 1", " x: no such table (known: agency, furniture,"),
    "a single table": ('[agency]\nname = "GN"', "1: agency: must be tables: write [[agency]]"),
    "inline tables": ('agency = [{ name = "GN" }]', " agency[0].forms: is missing"),
    "no such row": ('[without]\nglyph = ["¤"]', "1: without.glyph: no such row: '¤'"),
    "nearly a row": (
        '[without]\nfurniture = ["Tt"]',
        "1: without.furniture: no such row: 'Tt'; did you mean 'TT'?",
    ),
    "no such list": ('[without]\nglyphs = ["-"]', "1: without.glyphs: no such key; did you mean"),
    "no list": ('[without]\nglyph = "-"', "1: without.glyph: must be a list of texts, not '-'"),
    "several without": ("[[without]]", "1: without: must be one table: write [without] over it"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "message"), WRONG.values(), ids=WRONG)
def test_a_wrong_value_has_path_and_line(tmp_path: Path, text: str, message: str) -> None:
    """The line is that of the table's header, if there is one."""
    with pytest.raises(KnowledgeError) as caught:
        read(tmp_path, text, DEFAULT)
    assert str(caught.value).startswith(f"{tmp_path / 'rows.toml'}:{message}")


def test_leaving_out_of_nothing_asks_for_a_base(tmp_path: Path) -> None:
    """A file that leaves rows out cannot stand alone."""
    with pytest.raises(KnowledgeError, match="no rows to leave 'TT' out of: give a base"):
        read(tmp_path, '[without]\nfurniture = ["TT"]')


LOOKALIKES = '''\
# [[agency]]
[[agency]]  # the first
name = "A"
forms = ["A"]
seen = """
[[agency]]
name = "no table, but a text"
"""

[[ "agency" ]]
name = "B"
forms = '''


@pytest.mark.parametrize("forms", ["[1]", '["""\n[[agency]]\n""", 1]', '["C", [\n["D"]\n]]'])
def test_a_text_that_looks_like_a_header_is_none(tmp_path: Path, forms: str) -> None:
    """Headers are counted outside of texts, lists and comments."""
    with pytest.raises(KnowledgeError, match=r"rows\.toml:10: agency\[1\]\.forms: must be"):
        read(tmp_path, LOOKALIKES + forms)


def test_the_line_of_a_late_table_is_found_in_good_time(tmp_path: Path) -> None:
    """Finding a header reads the file once, not once for each header."""
    many = '[[furniture]]\nform = "Goat {number}"\n' * 3_000
    with pytest.raises(KnowledgeError, match=r"toml:6001: furniture\[3000\]\.form: is missing"):
        read(tmp_path, many + "[[furniture]]\n")


def test_a_missing_file_is_an_error_of_the_system(tmp_path: Path) -> None:
    """As everywhere in Python."""
    with pytest.raises(FileNotFoundError):
        Knowledge.from_toml(tmp_path / "none.toml")


def test_errors_cross_processes() -> None:
    """Place and problem are kept."""
    error = KnowledgeError("Agency.forms", "must hold one text at least")
    again = pickle.loads(pickle.dumps(error))  # noqa: S301  our own bytes
    assert (str(again), again.place) == (str(error), "Agency.forms")


def test_the_file_on_the_page_is_the_example() -> None:
    """What the reference shows is read, and is the file that it names."""
    first, *others = re.findall(r"^```toml\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    assert first == COURIER.read_text(encoding="utf-8")
    assert others


def test_every_toml_on_the_page_is_read(tmp_path: Path) -> None:
    """The reference shows no file that is refused."""
    for text in re.findall(r"^```toml\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL):
        assert read(tmp_path, text, DEFAULT) != DEFAULT


def test_the_table_on_the_page_has_the_fields_of_the_classes() -> None:
    """A key that must be there is under *needs*, one that may under *may have*."""
    for table, (_, kind) in _TABLES.items():
        (line,) = re.findall(rf"^\| `\[\[{table}\]\]` .*$", PAGE, re.MULTILINE)
        _, _, _, needs, others, _ = line.split("|")
        fields = attrs.fields(kind)
        assert re.findall(r"`(\w+)`", needs) == [
            f.name for f in fields if f.default is attrs.NOTHING
        ]
        optional = [f.name for f in fields if f.default is not attrs.NOTHING]
        if "every list of words" in others:
            optional = ["seen"]
        assert re.findall(r"`(\w+)`", others) == optional


@pytest.mark.parametrize("part", ["page", "speech", "grammar"])
def test_the_page_names_every_part_of_a_language(part: str) -> None:
    """With the table that it is written as, and its class."""
    kind = part_of(getattr(attrs.fields(rows.Language), part))
    assert kind is not None
    assert f"| `[language.{part}]` | its [`{kind.__name__}`]" in PAGE


def test_a_file_is_read_before_it_is_understood(tmp_path: Path) -> None:
    """Tables are made rows when they are asked for, and each mistake has its place."""
    path = tmp_path / "rows.toml"
    path.write_text('[[furniture]]\nform = "Tap"\n\n[[furniture]]\nform = "Goats"\n', "utf-8")
    file = read_toml(path)
    file.check_names(["furniture"])
    assert [row.form for row in file.rows("furniture", Furniture)] == ["Tap", "Goats"]
    assert file.rows("agency", Agency) == ()
    assert list(file.left_out(["furniture"])) == []
    with pytest.raises(KnowledgeError) as caught:
        file.fail("is odd", "furniture", 1, "form")
    assert caught.value.place == f"{path}:4: furniture[1].form"
    with pytest.raises(KnowledgeError, match="furniture"):
        file.check_names(["agency"])
