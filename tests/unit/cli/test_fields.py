"""JSON of articles has the fields that are asked for, and no others."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import click
import pytest
from attrs import fields_dict
from click.testing import CliRunner

from console import write
from wireparse import Article
from wireparse.cli import _commands
from wireparse.cli._fields import fields_of

if TYPE_CHECKING:
    from pathlib import Path

ALL = frozenset(fields_dict(Article))


@pytest.mark.parametrize(
    ("names", "no_blocks", "text", "want"),
    [
        (None, False, False, None),
        (None, True, False, ALL - {"blocks"}),
        (None, True, True, ALL - {"blocks"} | {"text"}),
        ("id, headline", False, False, {"id", "headline"}),
        ("id,blocks", True, True, {"id", "text"}),
        ("text", False, True, {"text"}),
    ],
)
def test_fields_are_chosen(
    names: str | None,
    no_blocks: bool,  # noqa: FBT001  a table
    text: bool,  # noqa: FBT001  as above
    want: set[str] | None,
) -> None:
    """By name, or all but the lines; clean text is asked for by its own option."""
    options: dict[str, Any] = {"fields": names, "no_blocks": no_blocks}
    assert fields_of(options, "json", None, text=text) == want
    assert options == {}


@pytest.mark.parametrize(
    ("names", "form", "table", "says"),
    [
        ("headlne", "json", None, "did you mean headline?"),
        (",", "json", None, "unknown field ','"),
        ("id", "text", None, "--fields requires --format json"),
        (None, "csv", None, "--no-blocks requires"),
        ("id", "json", "quotes", "without --table"),
    ],
)
def test_what_makes_no_sense_is_refused(
    names: str | None, form: str, table: str | None, says: str
) -> None:
    """Before anything is read."""
    with pytest.raises(click.UsageError) as caught:
        fields_of({"fields": names, "no_blocks": names is None}, form, table, text=False)
    assert says in caught.value.message


def test_articles_are_written_with_their_fields(tmp_path: Path) -> None:
    """In the order of the fields of articles, however they were asked for."""
    arguments = ["parse", "--fields", "text,headline,id", "--text", write(tmp_path)]
    done = CliRunner().invoke(_commands.command, arguments)
    item = json.loads(done.stdout)
    assert list(item) == ["id", "headline", "text"]
    assert item["headline"]["text"] == "The Goat Sleeps"
