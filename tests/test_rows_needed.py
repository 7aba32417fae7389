"""Every row of the knowledge has a golden file behind it, which needs it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from goldens import Golden, goldens
from wireparse import DEFAULT, Knowledge, Parser

if TYPE_CHECKING:
    from collections.abc import Iterator


def without_each(kind: str) -> Iterator[tuple[str, Knowledge]]:
    """Yield what every row of a kind looks for, with the knowledge that lacks it.

    An agency is a row for each of its forms.
    """
    rows = getattr(DEFAULT, kind)
    for at, row in enumerate(rows):
        above, below = rows[:at], rows[at + 1 :]
        if kind != "agencies":
            form = getattr(row, {"glyphs": "mark", "quote_pairs": "opening"}.get(kind, "form"))
            yield form, evolve(DEFAULT, **{kind: above + below})
            continue
        for form in row.forms:
            others = tuple(other for other in row.forms if other != form)
            left = (evolve(row, forms=others),) if others else ()
            yield form, evolve(DEFAULT, agencies=above + left + below)


def holding(form: str) -> list[Golden]:
    """List the golden files that hold a form's literal text, the likeliest first."""
    literals = [text.casefold() for text in re.split(r"\{\w+\}", form) if text.strip()]
    found = [file for file in goldens() if all(text in file.folded for text in literals)]
    start = literals[0] if literals else ""
    return sorted(
        found,
        key=lambda file: (not any(line.startswith(start) for line in file.lines), len(file.dump)),
    )


@pytest.mark.parametrize("kind", ["agencies", "furniture", "glyphs", "quote_pairs", "signoffs"])
def test_every_row_is_needed_by_a_golden_file(kind: str) -> None:
    """Without a row some golden file is read otherwise; the message names rows without one."""
    idle = []
    for form, knowledge in without_each(kind):
        parser = Parser(knowledge=knowledge, quotes=kind == "quote_pairs")
        if not any(file.is_read_otherwise(parser) for file in holding(form)):
            idle.append(form)
    assert not idle, f"{kind}: no golden file needs {idle}: add a page that does, or drop the row"
