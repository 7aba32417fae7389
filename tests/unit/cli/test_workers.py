"""Several files are read at a time, and written in order."""

from __future__ import annotations

import concurrent.futures
import io
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Self

import pytest

import wireparse
from console import GOAT, ended, settings, write
from wireparse import Hooks
from wireparse.cli import _workers
from wireparse.cli._exit import TroubleError
from wireparse.cli._formats import FORMATS, Shape
from wireparse.cli._stream import Stream

if TYPE_CHECKING:
    from collections.abc import Callable

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
    draft = tmp_path / "draft"
    said, whole = _workers._work(str(tmp_path / name), str(draft), settings(), SHAPE, 0)
    assert whole is is_whole
    assert bool(said) is not is_whole
    assert (b"slept" in draft.read_bytes()) is is_whole


def test_a_worker_without_room_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The draft cannot be made."""
    monkeypatch.setattr(sys, "stderr", sys.stderr)
    with pytest.raises(TroubleError, match="set TMPDIR to another directory"):
        _workers._work(write(tmp_path), str(tmp_path / "none" / "draft"), settings(), SHAPE, 0)


class Future:
    """What a worker hands back; it works when it is waited for."""

    def __init__(self, job: Callable[[], tuple[str, bool]]) -> None:
        """Take what is to be done."""
        self.result = job


class Pool:
    """Workers of this process."""

    def submit(self, job: Callable[..., tuple[str, bool]], *given: object) -> Future:
        """Take work."""
        return Future(lambda: job(*given))

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(self, *_: object) -> None:
        """End."""


def test_drafts_are_written_in_order_and_removed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Something stands between two of them, and nothing of one that is empty."""

    def work(name: str, draft: str, *_: object) -> tuple[str, bool]:
        Path(draft).write_text("" if name == "b" else f"{name}\n", encoding="utf-8")
        return ("b is odd\n" if name == "b" else ""), name != "b"

    monkeypatch.setattr(_workers, "_pool", lambda _, __: Pool())
    monkeypatch.setattr(_workers, "_work", work)
    steps: list[str] = []
    progress = SimpleNamespace(
        is_on=False,
        end=lambda: steps.append("end"),
        step=lambda: steps.append("step"),
        show=lambda _: None,
        make_room=lambda: steps.append("room"),
    )
    folder = tmp_path / "work"
    folder.mkdir()
    sink = io.BytesIO()
    out = Stream(sink, FORMATS["text"](SHAPE)._replace(between=b"--\n"))
    given = _workers.Work(settings(), SHAPE, str(folder), 1)
    whole = list(_workers.side_by_side(["a", "b", "c", "d"], given, out, progress))  # type: ignore[arg-type]
    assert whole == [True, False, True, True]
    assert sink.getvalue() == b"a\n--\nc\n--\nd\n"
    assert steps == ["room", "step", "room", "end", "step", "room", "step", "room", "step"]
    assert capsys.readouterr().err == "b is odd\n"
    assert list(folder.iterdir()) == []


def test_a_worker_notes_how_far_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """At the place of its file, for the first process to look at."""
    monkeypatch.setattr(sys, "stderr", sys.stderr)
    read = [0, 0, 0]
    monkeypatch.setattr(_workers._COUNTER, "read", read)
    name = write(tmp_path)
    _workers._work(name, str(tmp_path / "draft"), settings(), SHAPE, 1)
    assert read == [0, len(GOAT) - 1, 0]


def test_workers_are_waited_for_with_an_eye_on_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """What those who are not done have read is told, until the answer is there."""
    future: concurrent.futures.Future[tuple[str, bool]] = concurrent.futures.Future()
    work = _workers.Work(settings(), SHAPE, "", 2, read=[900, 3, 4])
    told: list[int] = []

    def show(read: int) -> None:
        told.append(read)
        work.read = [900, 5, 6]
        if len(told) == 2:
            future.set_result(("", True))

    monkeypatch.setattr(_workers, "_LOOK", 0)
    work.wait(future, 1, SimpleNamespace(show=show))  # type: ignore[arg-type]
    assert told == [7, 11]
    work.read = None
    work.wait(future, 1, None)  # type: ignore[arg-type]
