"""Answers are remembered up to a bound, and stay what the function gives."""

from __future__ import annotations

from wireparse._vocabulary import memo


def test_an_answer_is_asked_for_once() -> None:
    """None is an answer too."""
    asked: list[int] = []
    remembered = memo.Memo[int, None](asked.append, 9)
    assert remembered[1] is None
    assert remembered[1] is None
    assert remembered[2] is None
    assert asked == [1, 2]


def test_no_more_is_kept_than_was_said() -> None:
    """When it is full it is emptied, and what was forgotten is asked for again."""
    asked: list[int] = []

    def double(number: int) -> int:
        asked.append(number)
        return 2 * number

    remembered = memo.Memo(double, 3)
    for _ in range(2):
        for number in range(5):
            assert remembered[number] == 2 * number
            assert len(remembered) <= 3
    assert asked == [0, 1, 2, 3, 4, 0, 1, 2, 3, 4]
    assert sorted(remembered) == [4]


def test_a_subscript_is_the_function() -> None:
    """It can be handed on as one."""
    remember = memo.Memo(str.upper, 2).__getitem__
    assert [remember(word) for word in ("goat", "ferry", "goat")] == ["GOAT", "FERRY", "GOAT"]
