"""What commands share is read one way, and nothing that is read is written over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click
import pytest
from click.testing import CliRunner

import wireparse
from console import ended, write
from wireparse import Parser
from wireparse._roles import load_weights
from wireparse._source import FORMATS
from wireparse.cli import _options

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def how() -> dict[str, Any]:
    """Give the options of a command that was given none."""
    return {
        "knowledge": (),
        "lines": None,
        "plugins": False,
        "names": (),
        "encoding": None,
        "max_expansion": 1_000,
    }


def test_no_option_is_a_parser_without_quotes(how: dict[str, Any]) -> None:
    """And what a command has more is used."""
    assert _options.settings_of(how).parser == Parser(quotes=False)
    assert _options.settings_of({**how, "quotes": True, "indirect": True}).parser == Parser(
        indirect=True
    )


def test_weights_are_read_from_their_file(how: dict[str, Any], tmp_path: Path) -> None:
    """They are among the files that are read."""
    name = write(tmp_path, load_weights().content, "mine.bin")
    assert _options.settings_of({**how, "lines": name}).parser.lines == load_weights()
    assert _options.read_with({**how, "knowledge": ("a.toml",), "lines": name}) == ("a.toml", name)
    assert _options.read_with(how) == ()
    assert ended(lambda: _options.target_of(name, (name,), keep_partial=False)) == 2


def test_what_is_kept_needs_a_place(tmp_path: Path) -> None:
    """Standard output is no file that could be kept in part."""
    with pytest.raises(click.UsageError, match="--keep-partial requires --output"):
        _options.target_of(None, (), keep_partial=True)
    target = _options.target_of(str(tmp_path / "a"), (), keep_partial=True)
    assert target.part == str(tmp_path / "a.part")


def test_an_encoding_is_called_by_its_name() -> None:
    """What is none is told in a line."""

    @click.command()
    @_options.with_reading
    def command(**how: Any) -> None:  # noqa: ANN401  whatever a command takes
        click.echo(how["encoding"])

    assert CliRunner().invoke(command, ["--encoding", "LATIN1"]).output == "iso8859-1\n"
    assert CliRunner().invoke(command, ["--encoding", "hex"]).exit_code == 2


def test_forms_of_input_are_those_that_the_parser_knows() -> None:
    """The names are written twice, so that help needs no parser."""
    assert sorted(_options.FORMATS_IN) == sorted(FORMATS)
    assert all(wireparse.Parser(format_in=name).format_in == name for name in FORMATS)
