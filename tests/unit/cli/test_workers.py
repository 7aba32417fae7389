"""Several files are read at a time, and written in order."""

from __future__ import annotations

import io
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

import wireparse
from console import GOAT, ended, settings, write
from wireparse import Hooks
from wireparse.cli import _workers
from wireparse.cli._exit import TroubleError
from wireparse.cli._formats import FORMATS, Shape
from wireparse.cli._stream import Stream

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

SHAPE = Shape(format="text")


def test_settings_travel_or_it_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """A function inside a function cannot be sent."""
    _workers.check_that_it_travels(settings())
    with_hook = wireparse.Parser(hooks=Hooks(quote=(lambda quote, _: quote,)))
    assert ended(lambda: _workers.check_that_it_travels(settings(parser=with_hook))) == 2
    assert "use --jobs 1" in capsys.readouterr().err


@pytest.mark.parametrize(("name", "is_whole"), [("goat.txt", True), ("none.txt", False)])
def test_a_worker_leaves_a_draft(
    name: str, is_whole: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And hands back what is to be said."""
    monkeypatch.setattr(sys, "stderr", sys.stderr)
    write(tmp_path)
    work = _workers.Work(settings(), SHAPE, str(tmp_path))
    said, whole = work((7, str(tmp_path / name)))
    assert whole is is_whole
    assert bool(said) is not is_whole
    assert (b"slept" in Path(work.draft(7)).read_bytes()) is is_whole


def test_a_worker_without_room_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The draft cannot be made."""
    monkeypatch.setattr(sys, "stderr", sys.stderr)
    with pytest.raises(TroubleError, match="set TMPDIR to another directory"):
        _workers.Work(settings(), SHAPE, str(tmp_path / "none"))((0, write(tmp_path)))


def test_drafts_are_written_in_order_and_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Something stands between two of them, and nothing of one that is empty."""

    def in_order(
        items: Iterable[tuple[int, str]],
        work: Any,  # noqa: ANN401  as it comes
        **_: object,
    ) -> Iterator[tuple[tuple[int, str], tuple[str, bool]]]:
        for number, name in items:
            text = "" if name == "b" else f"{name}\n"
            Path(work.draft(number)).write_text(text, encoding="utf-8")
            yield (number, name), ("b is odd\n" if name == "b" else "", name != "b")

    monkeypatch.setattr(_workers, "in_order", in_order)
    steps: list[str] = []
    progress = SimpleNamespace(
        end=lambda: steps.append("end"),
        step=lambda: steps.append("step"),
        show=lambda _: None,
        make_room=lambda: steps.append("room"),
    )
    folder = tmp_path / "work"
    folder.mkdir()
    sink = io.BytesIO()
    out = Stream(sink, FORMATS["text"](SHAPE)._replace(between=b"--\n"))
    given = _workers.Work(settings(), SHAPE, str(folder))
    whole = list(_workers.side_by_side(["a", "b", "c", "d"], given, 2, out, progress))  # type: ignore[arg-type]
    assert whole == [True, False, True, True]
    assert sink.getvalue() == b"a\n--\nc\n--\nd\n"
    assert steps == ["room", "step", "room", "end", "step", "room", "step", "room", "step"]
    assert capsys.readouterr().err == "b is odd\n"
    assert list(folder.iterdir()) == []


def test_what_is_being_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What those who are not done have read is added up, whenever somebody looks."""

    def in_order(
        items: Iterable[object],
        work: Any,  # noqa: ANN401  as it comes
        *,
        watch: Callable[[], None],
        **_: object,
    ) -> Iterator[tuple[object, tuple[str, bool]]]:
        for number, item in enumerate(items):
            Path(work.draft(number)).touch()
            watch()
            yield item, ("", True)

    monkeypatch.setattr(_workers, "in_order", in_order)
    told: list[int] = []
    progress: Any = SimpleNamespace(step=lambda: None, show=told.append, make_room=lambda: None)
    work = _workers.Work(settings(), SHAPE, str(tmp_path), [900, 3, 4])
    out = Stream(io.BytesIO(), FORMATS["text"](SHAPE))
    assert list(_workers.side_by_side(["a", "b", "c"], work, 2, out, progress)) == [True] * 3
    assert told == [907, 7, 7, 4, 4, 0]


def test_a_worker_notes_how_far_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """At the place of its file, for the first process to look at."""
    monkeypatch.setattr(sys, "stderr", sys.stderr)
    read = _workers.counts_for(["", "", ""])
    _workers.Work(settings(), SHAPE, str(tmp_path), read)((1, write(tmp_path)))
    assert list(read) == [0, len(GOAT) - 1, 0]
