"""Every row of the knowledge has a golden file behind it, which needs it.

A row is needed if without it a field is lost or another role is told, or if its line is less
likely what it is.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

import pytest
from attrs import evolve

from goldens import Golden, differences, goldens
from wireparse import DEFAULT, Knowledge, Parser
from wireparse._roles import FACTS

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from wireparse import Block, Dump

PARSER: Final = Parser(quotes=False)
QUOTING: Final = Parser()
LEAST: Final = 0.001
"""How much less likely a line must be; confidences have three digits."""


class Row(NamedTuple):
    """A row of a kind by its place, and what it looks for; an agency is one for each form."""

    at: int
    form: str


def rows_of(kind: str) -> list[Row]:
    """List the rows of a kind."""
    rows = getattr(DEFAULT, kind)
    if kind == "agencies":
        return [Row(at, form) for at, row in enumerate(rows) for form in row.forms]
    name = {"glyphs": "mark", "quote_pairs": "opening"}.get(kind, "form")
    return [Row(at, getattr(row, name)) for at, row in enumerate(rows)]


def without(kind: str, lacking: Collection[Row]) -> Knowledge:
    """Return the knowledge that lacks some rows of a kind."""
    left: dict[int, list[str]] = {}
    for at, form in rows_of(kind):
        if (at, form) not in lacking:
            left.setdefault(at, []).append(form)
    rows = getattr(DEFAULT, kind)
    if kind == "agencies":
        kept = [evolve(rows[at], forms=tuple(forms)) for at, forms in left.items()]
    else:
        kept = [rows[at] for at in left]
    return evolve(DEFAULT, **{kind: tuple(kept)})


def literals_of(form: str) -> list[str]:
    """Return what a line has if a form matches it."""
    return [text.casefold() for text in re.split(r"\{\w+\}", form) if text.strip()]


def holding(form: str) -> list[Golden]:
    """List the golden files that hold a form's literal text, the likeliest last."""
    literals = literals_of(form)
    found = [file for file in goldens() if all(text in file.folded for text in literals)]
    start = literals[0] if literals else ""
    word = re.compile(rf"(?<!\w){re.escape(form.partition('{')[0].strip())}(?!\w)")
    return sorted(
        found,
        key=lambda file: (
            not word.search(file.dump),
            not any(line.startswith(start) for line in file.lines),
            len(file.dump),
        ),
        reverse=True,
    )


@cache
def read_with_all(dump: str) -> dict[int, Block]:
    """Read a dump with every row; returns its blocks by where they begin."""
    return {block.start: block for block in PARSER.parse(dump).blocks}


def falls(file: Golden, form: str, dump: Dump) -> bool:
    """Is a line of a form less likely what it is in a parse, or any line something else?"""
    literals = literals_of(form)
    with_all = read_with_all(file.dump)
    for block in dump.blocks:
        known = with_all.get(block.start)
        if known is None or known.role is not block.role:
            return True
        folded = block.text.casefold()
        if all(text in folded for text in literals):
            if block.confidence < known.confidence - LEAST:
                return True
            if known.rule in FACTS and block.rule != known.rule:  # no longer certain
                return True
    return False


def wrong_fields(file: Golden, dump: Dump, *, quotes: bool) -> set[str]:
    """List the fields in which a file is not read as a person noted it."""
    articles = dump.articles
    noted = file.facts or ()
    found = {f"{len(articles)} articles"} if len(articles) != len(noted) else set()
    for number, (article, facts) in enumerate(zip(articles, noted, strict=False)):
        asked = facts if quotes else {**facts, "quotes": []}
        found |= {f"{number} {wrong}" for wrong in differences(article, asked)}
    return found


@cache
def wrong_with_all(at: int, *, quotes: bool) -> frozenset[str]:
    """List the fields that are wrong with every row too."""
    file = goldens()[at]
    dump = (QUOTING if quotes else PARSER).parse(file.dump)
    return frozenset(wrong_fields(file, dump, quotes=quotes))


def is_needed(file: Golden, form: str, parser: Parser) -> bool:
    """Is a file read worse by a parser that lacks a row: a line, or a field that was right?"""
    dump = parser.parse(file.dump)
    if falls(file, form, dump):
        return True
    known = wrong_with_all(goldens().index(file), quotes=parser.quotes)
    return bool(wrong_fields(file, dump, quotes=parser.quotes) - known)


def apart(
    left: Mapping[Row, Sequence[Golden]], held: Mapping[Row, Sequence[Golden]]
) -> Collection[Row]:
    """Choose rows to leave out together: the likeliest file of none holds the form of another."""
    chosen: dict[Row, Golden] = {}
    for row, (*_, file) in left.items():
        if not any(file in held[other] or tried in held[row] for other, tried in chosen.items()):
            chosen[row] = file
    return chosen


@pytest.mark.no_cover
@pytest.mark.parametrize("kind", ["agencies", "furniture", "glyphs", "quote_pairs", "signoffs"])
def test_every_row_is_needed_by_a_golden_file(kind: str) -> None:
    """Without it some file has other fields or roles, or a line that is less likely; or drop it."""
    held = {row: holding(row.form) for row in rows_of(kind)}
    left = {row: list(files) for row, files in held.items() if files}
    idle = [row.form for row in held if row not in left]
    while left:
        chosen = apart(left, held)
        parser = Parser(knowledge=without(kind, chosen), quotes=kind == "quote_pairs")
        for row in chosen:
            # What is read otherwise in a file that holds no other of the forms is due to this row.
            files, found = left[row], False
            while files and not found and sum(files[-1] in held[other] for other in chosen) == 1:
                found = is_needed(files.pop(), row.form, parser)
            if found or not files:
                del left[row]
            if not found and not files:
                idle.append(row.form)
    assert not idle, f"{kind}: no golden file needs {idle}: add a page that does, or drop the row"
