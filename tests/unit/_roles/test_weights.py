"""Weights of lines are values: read, written, compared, sent to other processes by content."""

from __future__ import annotations

import pickle
import zlib
from typing import TYPE_CHECKING, Any

import pytest

from wireparse import LineWeights, Parser, WeightsError
from wireparse._roles import weights
from wireparse._roles.labels import LABELS

if TYPE_CHECKING:
    from pathlib import Path

SHIPPED = weights.load_weights()
THREE = (3,) * len(LABELS)
OTHER = weights.unpack_weights(
    weights.pack_weights({("word", "goat"): THREE}, SHIPPED.steps, SHIPPED.first), "other"
)


def test_a_file_gives_back_what_was_written(tmp_path: Path) -> None:
    """Each sign with its numbers, and equal to what was there."""
    OTHER.write(tmp_path / "mine.bin")
    found = LineWeights.read(tmp_path / "mine.bin")
    assert found == OTHER
    assert weights.numbers_of(found, ("word", "goat")) == THREE
    assert weights.numbers_of(found, ("word", "herd")) == (0,) * len(LABELS)
    assert found.steps == SHIPPED.steps


def test_weights_are_compared_by_content() -> None:
    """And hash, pickle and print shortly, as does the parser that has them."""
    again = weights.unpack_weights(OTHER.content, "again")
    assert (again == OTHER, again == SHIPPED, again == 3) == (True, False, False)
    assert len({hash(again), hash(OTHER)}) == 1
    assert len(repr(OTHER)) < 60
    parser = Parser(lines=OTHER)
    assert pickle.loads(pickle.dumps(parser)) == parser == Parser(lines=again)  # noqa: S301  our own
    assert hash(parser) == hash(Parser(lines=again))
    assert parser != Parser()


def test_a_parser_reads_with_what_it_is_given() -> None:
    """Weights that know nothing read all lines alike, and the digest tells them apart."""
    text = "Ferry Returns\n\nIt came on Monday, with nine people and a goat on board.\n"
    assert Parser(lines=OTHER).parse(text).blocks != Parser().parse(text).blocks
    assert Parser(lines=OTHER).digest != Parser().digest == Parser(lines=SHIPPED).digest


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "expected weights of lines, version 1; found something else: train them again"),
        (b"PK\3\4" * 9, "found something else"),
        (OTHER.content[:7] + b"\x63" + OTHER.content[8:], "found version 99: train them again"),
        (OTHER.content[:-3], "the weights of lines are damaged: train them again"),
        (OTHER.content[:60] + b"\0" + OTHER.content[61:], "damaged"),
        (OTHER.content[:8] + zlib.compress(b"\xff\0\0\0{}"), "damaged"),
        (OTHER.content[:8] + zlib.compress(b"\2\0\0\0[]"), "damaged"),
    ],
)
def test_other_files_are_refused(content: bytes, said: str, tmp_path: Path) -> None:
    """In one line, with the file and what to do."""
    path = tmp_path / "mine.bin"
    path.write_bytes(content)
    with pytest.raises(WeightsError, match=said) as raised:
        LineWeights.read(path)
    assert str(raised.value).startswith(f"{path}: ")
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize("value", ["mine.bin", b"", {}])
def test_a_parser_takes_no_file(value: Any) -> None:  # noqa: ANN401  wrong on purpose
    """It says how one is read."""
    with pytest.raises(TypeError, match=r"use LineWeights.read\(path\)"):
        Parser(lines=value)
