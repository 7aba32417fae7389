"""`wireparse learn`, run as people run it, and the TOML that it writes."""

from __future__ import annotations

import gzip
import re
import tomllib
from typing import TYPE_CHECKING, Any, get_type_hints

import pytest
from attrs import NOTHING, Attribute, fields
from hypothesis import given
from hypothesis import strategies as st

from commands import ROOT, run
from wireparse import DEFAULT, KnowledgeError, Parser, rows
from wireparse.cli._rows import proposal_as_toml, row_as_toml
from wireparse.learning import SURE, Example, Place, Proposal, compare, propose, to_knowledge
from wireparse.rows import Furniture, FurnitureKind, Knowledge
from wireparse.testing import anything, dumps

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

KINDS = (
    rows.Agency, rows.Furniture, rows.Glyph, rows.QuotePair, rows.SignoffOpener, rows.Language,
)  # fmt: skip
BODIES = (
    ("A ferry crossed the river on Monday with nine passengers and a goat on board.",
     "Nobody was seasick but the goat, said the woman who keeps the pier at Lower Aun.",
     "The timetable hangs on a nail and is changed by hand when there is fog about."),
    ("Two herons were counted at the weir this week, and a third one was heard of.",
     "The count is made from a rowing boat, which leaks and has to be bailed with a hat.",
     "A fisherman told the council that he had seen five of them, but had been alone."),
    ("The bell of the upper village was hung again after it had been silent for years.",
     "It was cast twice, since the first time somebody had left a spoon in the mould.",
     "Both villages have asked that it should ring at noon, and disagree on when noon is."),
    ("A night train will stop in the valley for the first time since the war of the hats.",
     "The platform is now a garden, and passengers are asked to step over the lettuce.",
     "Seats can be had at the bakery, which opens when the train comes and not before."),
)  # fmt: skip
TITLES = (
    "Ferry Crosses the Aun Again after Forty Years",
    "Two Herons Counted at Osmark Weir This Week",
    "Bell Founders Mend the Bell of Over Combe",
    "Night Train Stops in Varnholm Once More",
)


def said(*arguments: str, given: bytes = b"", cwd: Path = ROOT) -> tuple[int, str, str]:
    """Run the command; return its status and what it printed."""
    done = run(*arguments, given=given, cwd=cwd)
    return done.returncode, done.stdout.decode(), done.stderr.decode()


@pytest.fixture
def outlet(tmp_path: Path) -> Path:
    """Write four pages of an outlet with a button over every story."""
    for number, (title, body) in enumerate(zip(TITLES, BODIES, strict=True)):
        page = "\n\n".join([title, "Ring our bell", *body, ""])
        (tmp_path / f"{number}.txt").write_text(page, encoding="utf-8")
    return tmp_path


def test_rows_are_written_with_what_speaks_for_them(outlet: Path) -> None:
    """The row stands under its count, places and examples, and the effect on standard error."""
    status, out, err = said("learn", "*.txt", cwd=outlet)
    assert status == 0
    assert out.splitlines()[3:] == [
        "",
        "# in 4 of 4 stories: above the body",
        "# sure: 0.88",
        "#   0.txt:3: Ring our bell",
        "#   1.txt:3: Ring our bell",
        "#   2.txt:3: Ring our bell",
        "[[furniture]]",
        'form = "Ring our bell"',
        'seen = "4 of 4 stories"',
    ]
    first, second = err.splitlines()
    assert first == "wireparse: 1 row, sure"
    assert re.fullmatch(
        r"wireparse: with it, \d+ of 20 lines change their role.*; unsure lines: \d+ → \d+",
        second,
    )


def test_what_is_written_is_read_by_the_other_commands(outlet: Path) -> None:
    """`learn -o FILE`, then `check --knowledge FILE`: the line is sure."""
    said("learn", "*.txt", "-o", "mine.toml", cwd=outlet)
    status, found, _ = said("check", "--knowledge", "mine.toml", "0.txt", cwd=outlet)
    assert status == 0
    assert "0.txt:3:" not in found
    again = said("learn", "--knowledge", "mine.toml", "*.txt", cwd=outlet)
    assert "[[" not in again[1]
    assert again[2].startswith("wireparse: no rows to propose")


def test_standard_input_is_learnt_from(outlet: Path) -> None:
    """A pipe is read as often as files are, also where it is compressed."""
    dump = "\n\n\n\n".join((outlet / f"{n}.txt").read_text() for n in range(4)).encode()
    for source in (dump, gzip.compress(dump)):
        status, out, _ = said("learn", "-", given=source)
        assert status == 0
        assert "#   <stdin>:3: Ring our bell\n" in out
        assert "#   <stdin>:17: Ring our bell\n" in out


def test_file_that_cannot_be_read_is_told_of_and_left_out(outlet: Path) -> None:
    """The other files are learnt from, and the status says that one was not."""
    names = [f"{n}.txt" for n in range(4)]
    status, out, err = said("learn", *names, "none.txt", cwd=outlet)
    assert status == 2
    assert 'form = "Ring our bell"' in out
    assert err.count("none.txt: No such file or directory") == 1


def test_doubtful_rows_are_comments(tmp_path: Path) -> None:
    """A row with a doubt has `#` before its lines; without them it is read."""
    doubtful = Proposal(
        row=Furniture(form='Say "when"', kind=FurnitureKind.TAIL, seen="2 of 9 stories"),
        count=3, stories=2, of=9, sure=0.3, doubt="could be a title",
        places=((Place.END, 1), (Place.BODY, 1)),
        examples=(Example(text='Say\x1b "when"', start=5, article=0, file="a.txt"),),
    )  # fmt: skip
    lines = list(proposal_as_toml(doubtful, lambda example: f"{example.file}:2"))
    assert lines == [
        "# in 2 of 9 stories, 3 times: below the body in 1, in the body in 1",
        "# sure: 0.30; could be a title",
        '#   a.txt:2: Say␛ "when"',
        "#[[furniture]]",
        r'#form = "Say \"when\""',
        '#kind = "tail"',
        '#seen = "2 of 9 stories"',
        "",
    ]
    assert tomllib.loads("\n".join(lines)) == {}
    path = tmp_path / "rows.toml"
    taken = [line[1:] if line.startswith("#") and line[1] != " " else line for line in lines]
    path.write_text("\n".join(taken), encoding="utf-8")
    assert Knowledge.from_toml(path).furniture == (doubtful.row,)


_TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
_FORMS = st.lists(st.sampled_from(["{number}", "{name}", "{any}", "Tap", " ", "“é”"]), min_size=1)


_PAIRS = st.lists(st.sampled_from(("capt captain", "é «b» c")), max_size=2).map(tuple)
_CHOICES: dict[str, st.SearchStrategy[Any]] = {
    "inflection": st.sampled_from(("listed", "english")),
    "date_order": st.sampled_from((None, "dmy", "mdy")),
    "particle_letters": st.integers(0, 9),
    "patterns": st.sampled_from(((), ("{quote}, {verb} {name}", "selon «{name}», {quote}"))),
    "shortened": _PAIRS,
    "initials": _PAIRS,
    "relaying": _PAIRS,
}
"""What fields of rows may hold that are neither words nor texts."""


def _values(name: str, hint: object) -> st.SearchStrategy[Any]:
    """Draw what a field of a row, or of a part of it, may hold."""
    if hint in {rows.Page, rows.Speech, rows.Grammar}:
        return _rows(hint).map(lambda values: _or_none(hint, values)).filter(bool)
    if name in _CHOICES:
        return _CHOICES[name]
    if hint is bool:
        return st.booleans()
    if hint is FurnitureKind:
        return st.sampled_from(FurnitureKind)
    if name == "form":
        return _FORMS.map("".join)
    if name in {"mark", "opening", "closing"}:
        return st.text("◆*—#\"'\\«", min_size=1, max_size=3)
    if name == "months":
        return st.lists(st.tuples(_TEXTS, st.integers(1, 12)), max_size=2).map(tuple)
    return _TEXTS if hint is str else st.lists(_TEXTS, max_size=3).map(tuple)


def _rows(kind: Callable[..., Any]) -> st.SearchStrategy[Any]:
    hints = get_type_hints(kind)
    names = st.sets(st.sampled_from([field.name for field in fields(kind)]), max_size=6)

    def draw(chosen: set[str]) -> st.SearchStrategy[Any]:
        needed = {field.name for field in fields(kind) if _is_needed(field)}
        return st.fixed_dictionaries({n: _values(n, hints[n]) for n in chosen | needed})

    return names.flatmap(draw)


def _or_none(kind: Callable[..., Any], values: dict[str, Any]) -> object:
    try:
        return kind(**values)
    except KnowledgeError:
        return None  # no part of a row


def _is_needed(field: Attribute[Any]) -> bool:
    return field.default is NOTHING


@given(st.sampled_from(KINDS).flatmap(lambda kind: st.tuples(st.just(kind), _rows(kind))))
def test_every_row_is_read_back_as_it_was_written(
    tmp_path_factory: pytest.TempPathFactory, drawn: tuple[type, dict[str, Any]]
) -> None:
    """Whatever a row holds, TOML holds it too."""
    kind, values = drawn
    try:
        row = kind(**values)
    except KnowledgeError:
        return  # no row
    path = tmp_path_factory.getbasetemp() / "row.toml"
    path.write_bytes(row_as_toml(row).encode())
    read = Knowledge.from_toml(path)
    assert [r for field in fields(Knowledge) for r in getattr(read, field.name)] == [row]


@pytest.mark.parametrize("sure", [0.9, 0.1])
def test_a_proposal_keeps_to_its_lines(sure: float) -> None:
    """Characters that only Python takes for line ends stay inside a form."""
    row = Furniture(form="Tap\u2028to\x85join")
    proposal = Proposal(row=row, count=4, stories=4, of=4, sure=sure)
    lines = list(proposal_as_toml(proposal, lambda example: f"{example.start}"))
    if sure < SURE:
        lines = [line.removeprefix("#") for line in lines if not line.startswith("# ")]
    assert tomllib.loads("\n".join(lines)) == {"furniture": [{"form": row.form}]}


def test_all_rows_that_ship_are_read_back(tmp_path: Path) -> None:
    """Everything that ships, written as TOML, is the same knowledge again."""
    shipped = [row for field in fields(Knowledge) for row in getattr(DEFAULT, field.name)]
    path = tmp_path / "all.toml"
    path.write_bytes("\n".join(map(row_as_toml, shipped)).encode())
    assert Knowledge.from_toml(path) == DEFAULT


@given(st.lists(dumps() | anything, min_size=1, max_size=4))
def test_any_text_can_be_learnt_from(texts: list[str]) -> None:
    """Whatever is printed, the proposals are rows that TOML holds and the parser takes."""
    parser = Parser(quotes=False)
    proposals = propose(article for text in texts for article in parser.parse(text).articles)
    more = Parser(quotes=False, knowledge=DEFAULT | to_knowledge(proposals))
    for text in texts:
        found = compare(parser.parse(text).articles, more.parse(text).articles)
        assert found.lines == len(parser.parse(text).blocks)
    for proposal in proposals:
        toml = "\n".join(proposal_as_toml(proposal, lambda example: f"{example.start}"))
        assert len(tomllib.loads(toml)) == proposal.is_sure
