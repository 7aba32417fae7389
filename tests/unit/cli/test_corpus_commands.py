"""The command hands on what it was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner

from wireparse.cli import _corpus, _dedupe
from wireparse.cli._corpus_commands import corpus, dedupe

if TYPE_CHECKING:
    from collections.abc import Sequence


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ([], {"format": "json", "table": None, "limit": 10_000_000, "jobs": 0}),
        (["--format", "parquet"], {"format": "parquet", "table": "articles"}),
        (["--table", "text", "--text-key", "body", "--max-row", "1"],
         {"table": "text", "text_key": "body", "limit": 1_000_000}),
        (["--kind", "warc", "--shard-size", "2", "-j", "3", "--max-errors", "4", "--signature"],
         {"kind": "warc", "shard_size": 2_000_000, "jobs": 3, "max_errors": 4, "signature": True}),
    ],
)  # fmt: skip
def test_options_are_handed_on(
    words: Sequence[str], wanted: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """In bytes, and with a table for Parquet."""
    asked: dict[str, Any] = {}

    def run(
        inputs: Sequence[str], output: str, _: object, given: dict[str, Any], **more: object
    ) -> int:
        asked.update(given, **more, inputs=inputs, output=output)
        return 0

    monkeypatch.setattr(_corpus, "run", run)
    done = CliRunner().invoke(corpus, ["a", "b", "-o", "out", *words])
    assert done.exit_code == 0, done.output
    assert (asked["inputs"], asked["output"]) == (("a", "b"), "out")
    assert {name: asked[name] for name in wanted} == wanted


@pytest.mark.parametrize("words", [[], ["a"], ["-o", "out"]])
def test_inputs_and_output_are_needed(words: list[str]) -> None:
    """It cannot be told apart otherwise what is which."""
    assert CliRunner().invoke(corpus, words).exit_code == 2


def test_a_share_is_handed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that is none is refused."""
    asked: list[object] = []
    monkeypatch.setattr(_dedupe, "run", lambda *given: asked.extend(given) or 0)
    assert CliRunner().invoke(dedupe, ["a", "-o", "out", "--share", "0.5"]).exit_code == 0
    assert asked == [("a",), "out", 0.5]
    assert CliRunner().invoke(dedupe, ["a", "-o", "out", "--share", "2"]).exit_code == 2
