"""A dump is printed beside a gutter that says in words what colours say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from rich.text import Text

import wireparse
from console import console
from wireparse._roles import UNSURE
from wireparse.cli import _gutter_view
from wireparse.cli._gutter_notes import Notes

if TYPE_CHECKING:
    from wireparse import Dump

DUMP = (
    "The Goat Sleeps\n\n"
    "The goat in Lunde (AFP)\nThe goat in Lunde (AFP)\n\n"
    "KVAM (AFP) - “It snored,” Jon Berg said, and went on to say that it had done so all night.\n"
)
UNSURE_DUMP = (
    "The Goat Sleeps\n\nIt slept in Lunde.\n\nFares\n\nThe goat (Jon Berg)\n\nIt costs a crown.\n"
)


def shown(text: str, width: int = 60, encoding: str = "utf-8") -> list[str]:
    """Print a dump; returns the rows."""
    dump: Dump = wireparse.parse(text)
    screen = console(width, encoding)
    view = _gutter_view.GutterView(lambda offset: dump.locate(offset)[0], screen)
    for article in dump.articles:
        view.article(article)
    view.summary()
    raw = screen.file.buffer.getvalue()  # type: ignore[attr-defined]
    return [row.rstrip() for row in raw.decode(encoding).splitlines()]


def test_role_and_line_stand_in_the_gutter() -> None:
    """And the text beside them, wrapped to the width."""
    rows = shown(DUMP)
    assert " headline   1 │ The Goat Sleeps" in rows
    assert "  caption   3 │ The goat in Lunde (AFP)" in rows
    assert rows[0].startswith("━━ article 1 · AFP")
    assert all(len(row) <= 60 for row in rows)


def test_a_copy_names_the_line_that_it_repeats() -> None:
    """In one row."""
    assert "  caption   4 │ copy of 3: The goat in Lunde (AFP)" in shown(DUMP)


def test_what_was_read_stands_below() -> None:
    """A caption's parts, and in a narrow terminal the speaker."""
    rows = [row.strip() for row in shown(DUMP)]
    assert any(row.startswith("│ ↳") and "Lunde" in row and "AFP" in row for row in rows)
    assert "│ “ Jon Berg" in rows


def test_in_a_wide_terminal_speakers_stand_beside() -> None:
    """In the row in which the quotation begins."""
    (row,) = [row for row in shown(DUMP, 130) if "“It snored,”" in row]
    assert row.endswith("Jon Berg")
    assert not any(row.strip() == "│ “ Jon Berg" for row in shown(DUMP, 130))


def test_a_terminal_of_ascii_has_its_signs() -> None:
    """Nothing that it could not print."""
    rows = shown(UNSURE_DUMP, 60, "ascii")
    assert any(row.endswith("| The Goat Sleeps") for row in rows)
    assert rows[0].startswith("-- article 1")
    assert any(row.strip().startswith("| ! note: line-unsure") for row in rows)


def test_roles_that_are_not_sure_have_a_question_mark() -> None:
    """Those of lines with a note, and no others."""
    rows = shown(UNSURE_DUMP, 60)
    blocks = wireparse.parse(UNSURE_DUMP).blocks
    marked = [row[:9].strip() for row in rows if row[9:10] == "?"]
    assert marked == [block.role for block in blocks if block.confidence < UNSURE]
    assert 0 < len(marked) == sum("line-unsure" in row for row in rows)


@pytest.mark.parametrize(
    ("text", "want"),
    [("a\x1bb", "a␛b"), ("\u200b\u200e", True), ("goat", "goat")],
)
def test_what_would_act_or_be_blank_is_made_visible(text: str, want: object) -> None:
    """A sign for each character, or its name where there is nothing else."""
    seen = _gutter_view._visible(text)
    assert seen == want if isinstance(want, str) else seen.strip()


def test_the_sum_stands_below() -> None:
    """Under a rule."""
    *_, rule, words = shown(DUMP)
    assert rule == "─" * 60
    assert words.startswith("1 article")


def test_the_gutter_grows_with_the_lines() -> None:
    """And does not get narrower again."""
    rows = shown("\n" * 12_344 + DUMP)
    assert " headline 12345 │ The Goat Sleeps" in rows


ROLE = "General Coordinator of Irrigation and Ferries of Kvam"


def test_a_long_speaker_goes_on_where_rows_below_are_free() -> None:
    """And is cut only where there are none."""
    view = _gutter_view.GutterView(lambda _: 1, console(130))
    rows = [Text("row") for _ in range(4)]
    name = f"{ROLE} Jon Berg"
    lines = view._beside(rows, "row row row row", 0, Notes(speakers=[(0, name)]))
    assert " ".join(line.plain for line in lines.values()) == name
    assert all(line.cell_len <= 26 for line in lines.values())
    (line,) = view._beside(rows[:1], "row", 0, Notes(speakers=[(0, name)])).values()
    assert line.plain.endswith("…")
    assert line.cell_len <= 26


def test_speakers_of_several_rows_do_not_cover_each_other() -> None:
    """The second has its row, and the first what is above."""
    view = _gutter_view.GutterView(lambda _: 1, console(130))
    rows = [Text(f"row {at}") for at in range(4)]
    said = Notes(speakers=[(0, f"{ROLE} Jon Berg"), (12, "Ana Lund")])
    lines = view._beside(rows, "row 0 row 1 row 2 row 3", 0, said)
    assert sorted(lines) == [0, 1, 2]
    assert lines[2].plain == "Ana Lund"
    assert lines[1].plain.endswith("…")
