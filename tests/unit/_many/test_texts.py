"""Many texts: what comes out is what `parse` gives of each, whatever the number of processes."""

from __future__ import annotations

from itertools import islice, repeat
from typing import Any

import pytest

import wireparse
from wireparse._many import parse_many, texts
from wireparse.arrow import to_table
from wireparse.outputs.json import to_json_lines

TEXTS = [path.read_text("utf-8") for path in map(wireparse.samples.path, ("ferry", "dump"))]
GIVEN = [*TEXTS, "", " \n", "\ud800 alone", *TEXTS]


@pytest.fixture(params=[1, 2])
def jobs(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    """Return how many processes; chunks are of two texts, so that there are several."""
    monkeypatch.setattr(texts, "_MOST_TEXTS", 2)
    return int(request.param)


def test_each_text_has_its_dump(jobs: int) -> None:
    """In order, with its text, and equal to what `parse` gives."""
    parser = wireparse.Parser(quotes=False)
    want = [parser.parse(text) for text in GIVEN]
    assert list(parse_many(iter(GIVEN), jobs=jobs, quotes=False)) == want


def test_each_text_has_its_lines(jobs: int) -> None:
    """JSON Lines of its articles, none where there is no article."""
    want = [b"".join(to_json_lines(wireparse.parse(text, quotes=False))) for text in GIVEN]
    assert list(parse_many(GIVEN, jobs=jobs, make="json", quotes=False)) == want


def test_each_text_has_its_table(jobs: int) -> None:
    """A row for each of its articles, none where there is none; all with the same columns."""
    want = [to_table(wireparse.parse(text, quotes=False)) for text in GIVEN]
    assert list(parse_many(GIVEN, jobs=jobs, make="arrow", quotes=False)) == want


def test_texts_without_end_are_taken_as_they_are_needed() -> None:
    """Nobody waits for the last one."""
    found = parse_many(repeat("A pier was opened.\n" * 3_000), jobs=1, quotes=False)
    assert len(list(islice(found, 3))) == 3


def test_no_text_gives_nothing() -> None:
    """And starts nothing."""
    assert list(parse_many([])) == []


@pytest.mark.parametrize(
    ("given", "settings", "error", "says"),
    [
        ("a text", {}, TypeError, "use parse"),
        (["a", None], {}, TypeError, "a NoneType among them"),
        (["a"], {"make": "xml"}, ValueError, "expected one of dump, json, arrow"),
        (["a"], {"jobs": 0}, ValueError, "at least 1"),
        (["a"], {"prase": 1}, TypeError, "prase"),
    ],
)
def test_mistakes_are_told(
    given: Any,  # noqa: ANN401  what nobody should give
    settings: dict[str, Any],
    error: type[Exception],
    says: str,
) -> None:
    """One text for many, something else for a text, and settings that there are not."""
    with pytest.raises(error, match=says):
        list(parse_many(given, **settings))


def test_strict_is_strict() -> None:
    """The first error ends it, across processes too."""
    with pytest.raises(wireparse.ParseError, match="article-without-body"):
        list(parse_many(["Rain Falls on Dry Valley at Last"], jobs=2, strict=True))
