"""A function's answers, remembered up to a bound."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Memo"]


_K = TypeVar("_K")
_V = TypeVar("_V")


class Memo(dict[_K, _V]):
    """A dictionary that asks a function for what it lacks.

    It is emptied when it is full, which costs time and changes no answer. A subscript finds
    what is there as fast as in any dictionary; `memo.__getitem__` is the function itself,
    remembering.
    """

    __slots__ = ("_function", "_most")

    def __init__(self, function: Callable[[_K], _V], most: int) -> None:
        """Remember at most *most* answers of *function*."""
        super().__init__()
        self._function = function
        self._most = most

    def __missing__(self, key: _K) -> _V:
        """Ask, and remember."""
        found = self._function(key)
        if len(self) >= self._most:
            self.clear()
        self[key] = found
        return found
