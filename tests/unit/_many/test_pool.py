"""One pool: answers in the order of what was handed out, and workers that end with their run."""

from __future__ import annotations

import os
import signal
import time
from functools import partial
from itertools import count, islice
from typing import TYPE_CHECKING

import pytest

from wireparse._many import WorkerDiedError, all_cores, in_order, pool

if TYPE_CHECKING:
    from collections.abc import Iterator


def _slow_first(number: int) -> tuple[int, int]:
    time.sleep(0.05 if number == 0 else 0)
    return number, os.getpid()


def _die(number: int) -> int:
    if number == 2:
        os.kill(os.getpid(), signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    return number


def _fail(number: int) -> float:
    return 1 / (number - 1)


def test_answers_keep_the_order() -> None:
    """Also where a later one is there before; and another process gives them."""
    pairs = list(in_order(range(7), _slow_first, jobs=2))
    assert [item for item, _ in pairs] == list(range(7))
    answers = [answer for _, answer in pairs]
    assert [number for number, _ in answers] == list(range(7))
    assert os.getpid() not in {process for _, process in answers}


def test_one_job_starts_no_process() -> None:
    """It is done here."""
    assert list(in_order([3], _slow_first, jobs=1)) == [(3, (3, os.getpid()))]


@pytest.mark.parametrize(("jobs", "ahead"), [(1, 0), (2, 0), (2, 9)])
def test_what_is_taken_ahead_is_bounded(jobs: int, ahead: int) -> None:
    """An endless iterable is taken as answers are."""
    taken: list[int] = []

    def endless() -> Iterator[int]:
        for number in count():
            taken.append(number)
            yield number

    answers = in_order(endless(), _slow_first, jobs=jobs, ahead=ahead)
    assert [number for number, _ in islice(answers, 5)] == list(range(5))
    answers.close()
    assert len(taken) == (5 if jobs == 1 else 4 + max(2 * jobs, ahead))


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_error_in_the_work_is_raised_in_its_place(jobs: int) -> None:
    """What came before it is there."""
    answers = in_order(range(9), _fail, jobs=jobs)
    assert next(answers) == (0, -1)
    with pytest.raises(ZeroDivisionError):
        next(answers)


def test_a_worker_that_is_killed_is_told() -> None:
    """The run ends, and says what to try."""
    with pytest.raises(WorkerDiedError, match="try fewer jobs"):
        list(in_order(range(9), _die, jobs=2))


def test_who_waits_is_asked_to_look(monkeypatch: pytest.MonkeyPatch) -> None:
    """Until the answer is there."""
    monkeypatch.setattr(pool, "_LOOK", 0.01)
    looks: list[None] = []
    work = partial(_slow_first)
    assert len(list(in_order([0], work, jobs=2, watch=lambda: looks.append(None)))) == 1
    assert looks


def test_there_is_a_processor() -> None:
    """As many as this process may use."""
    assert 1 <= all_cores() <= (os.cpu_count() or 1)
