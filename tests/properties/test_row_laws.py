"""Promises hold whatever the rows are: nothing is lost, and no row can make parsing slow.

Work is counted as in `test_linear_work`: rows are drawn, and the text is made of what they say.
"""

from __future__ import annotations

from functools import partial
from typing import Final

import pytest
from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st

import wireparse
from wireparse import DEFAULT, Knowledge, KnowledgeError, Parser
from wireparse.rows import (
    PLACEHOLDERS,
    Agency,
    Furniture,
    FurnitureKind,
    Glyph,
    Grammar,
    Language,
    Page,
    QuotePair,
    SignoffOpener,
    Speech,
)
from wireparse.testing import check, dumps
from work import assert_linear, parse_whole, short_steps, times_of, work_of

_CHARACTERS: Final = 3_000
_SLACK: Final = 60

_words = st.text("aAb .-/:'\"”1(é", min_size=1, max_size=8).filter(str.strip)
_pieces = st.sampled_from((*PLACEHOLDERS, "a", "A ", " ", "aa", "1", "."))
_forms = st.lists(_pieces, min_size=1, max_size=12).map("".join)
_marks = st.text("-*'\"“”‹›(", min_size=1, max_size=3)
_lists = st.lists(_words, max_size=3).map(tuple)
_patterns = st.lists(
    st.sampled_from((
        "{quote}, {aux} {verb} {name}", "{quote}, {name} {verb}", "{verb} {name} {any} {quote}",
        "{name}, {verb}: {quote}", "a {name}, {quote}", "{quote} {pronoun}-{verb}",
    )),
    max_size=4,
).map(tuple)  # fmt: skip


def _or_none(make: type, **fields: object) -> object:
    try:
        return make(**fields)
    except KnowledgeError:
        return None


def _rows(make: type, **fields: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    """Draw rows; those that are refused are no rows."""
    row = st.fixed_dictionaries(fields).map(lambda drawn: _or_none(make, **drawn))
    return st.lists(row.filter(lambda row: row is not None), max_size=4).map(tuple)


def _part(make: type, **fields: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    """Draw a part of a row."""
    return st.fixed_dictionaries(fields).map(lambda drawn: make(**drawn))


_knowledge = st.builds(
    Knowledge,
    agencies=_rows(Agency, name=_words, forms=st.lists(_words, min_size=1, max_size=3).map(tuple)),
    furniture=_rows(Furniture, form=_forms, kind=st.sampled_from(FurnitureKind)),
    glyphs=_rows(Glyph, mark=_marks),
    quote_pairs=_rows(QuotePair, opening=_marks, closing=_marks, nests=st.booleans()),
    signoffs=_rows(SignoffOpener, form=_words | _words.map("{{any}} {}".format)),
    languages=_rows(
        Language,
        code=st.just("xx"),
        page=_part(
            Page,
            months=st.lists(st.tuples(_words, st.integers(1, 12)), max_size=2).map(tuple),
            weekdays=_lists,
            byline=_lists,
            photo=_lists,
            via=_lists,
            caption_openers=_lists,
            published=_lists,
            less=_lists,
            common=_lists,
        ),
        speech=_part(
            Speech,
            report=_lists,
            irregular=_lists,
            people=_lists,
            pronouns=_lists,
            determiners=_lists,
            titles=_lists,
            abbreviations=_lists,
            subordinators=_lists,
            clitics=_lists,
        ),
        grammar=_part(
            Grammar,
            inflection=st.sampled_from(("listed", "english")),
            articles=_lists,
            has_case=st.booleans(),
            patterns=_patterns,
            vowel_signs=_lists,
            particle_letters=st.integers(0, 4),
        ),
    ),
)


def _spoken(rows: Knowledge) -> list[str]:
    """Write lines that the rows are about: their forms, filled and nearly filled."""
    forms = [row.form for row in (*rows.furniture, *rows.signoffs)]
    for placeholder, filled in zip(PLACEHOLDERS, ("1.1", "Aa A", "aAa aA"), strict=True):
        forms = [form.replace(placeholder, filled) for form in forms]
    words = [
        word
        for row in (language.page for language in rows.languages)
        for kind in (row.byline, row.photo, row.via, row.published, row.caption_openers)
        for word in kind
    ]
    spoken = [w for row in rows.languages for w in (*row.speech.report, *row.speech.titles)]
    marks = [f"{row.opening}We paid a fare{row.closing}," for row in rows.quote_pairs]
    return [
        *forms,
        *(form + "!" for form in forms),
        *(f"A pier by the river {word} A a" for word in words),
        *(f"{row.mark} a wait" for row in rows.glyphs),
        *(f"{mark} she said on the pier of Kelmouth." for mark in marks),
        *(f"“We paid,” {word} Ana Lund of the pier." for word in spoken),
        *(f"A pier in Kelmouth ({form})" for row in rows.agencies for form in row.forms),
    ]


@settings(phases=[Phase.explicit, Phase.generate])
@given(rows=_knowledge, dump=dumps(), alone=st.booleans())
def test_promises_hold_whatever_the_rows(rows: Knowledge, dump: str, alone: bool) -> None:  # noqa: FBT001  drawn
    """Nothing is lost and every node is a slice, with rows added and with these rows only."""
    knowledge = rows if alone else DEFAULT | rows
    text = "\n".join([dump, *_spoken(rows)])
    check(wireparse.parse(text, knowledge=knowledge, indirect=True), knowledge=knowledge)


@pytest.mark.no_cover
@pytest.mark.parametrize("blank", ["\n", "\n\n"], ids=["glued", "apart"])
@settings(max_examples=settings().max_examples // 3, phases=[Phase.explicit, Phase.generate])
@given(rows=_knowledge, pick=st.integers(0, 1_000))
def test_work_grows_with_the_input_whatever_the_rows(
    blank: str, rows: Knowledge, pick: int
) -> None:
    """Twice as much more text takes twice as much more work."""
    lines = _spoken(rows)
    assume(lines)
    line = lines[pick % len(lines)]
    head = "Ferry Returns to River\n\nTT\n\nFerry Returns to River\n\n"
    parser = Parser(knowledge=DEFAULT | rows)

    def text(n: int) -> str:
        return head + f"{line}{blank}" * n

    with short_steps():
        times = times_of(text, lambda part: len(parser.parse(part).blocks), _CHARACTERS)
        parse_whole(parser, text(4 * times))  # what is made once, or remembered, is there
        counts = [work_of(partial(parse_whole, parser, text(n * times))) for n in (1, 2, 4)]
    assert_linear(counts, _SLACK, f", line: {line!r}")
