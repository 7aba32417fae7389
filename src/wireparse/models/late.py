"""Values of fields that are found when they are first looked at.

To pair the marks of quotations, and to tell who speaks, takes most of the time of a parse, and who
cleans text never asks.
"""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import evolve

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import MemberDescriptorType

    from wireparse.models.article import Article
    from wireparse.models.nodes import Quote

__all__ = ["Late", "LateField", "LateQuotes", "count_quotes", "evolve_late"]

_T = TypeVar("_T")


class Late(Generic[_T]):
    """What nobody has looked at yet."""

    __slots__ = ("_find", "_found", "_lock")

    def __init__(self, find: Callable[[], _T]) -> None:
        """Take what finds it; it is asked once."""
        self._find: Callable[[], _T] | None = find
        self._found: _T | None = None
        self._lock = Lock()

    def found(self) -> _T:
        """Find it; all threads get the same."""
        with self._lock:
            if self._find is not None:
                self._found = self._find()
                self._find = None
            return self._found  # type: ignore[return-value]  # it is there by now


class LateQuotes(Late["tuple[Quote, ...]"]):
    """Quotations of an article that nobody has looked at yet, and how many there are."""

    __slots__ = ("count",)

    def __init__(
        self, find: Callable[[], tuple[Quote, ...]], count: Callable[[], int | None]
    ) -> None:
        """Take what finds them, and what counts them: None where they have to be found for it."""
        super().__init__(find)
        self.count = count


class LateField:
    """A field that holds what is there, or finds it."""

    __slots__ = ("_slot",)

    def __init__(self, slot: MemberDescriptorType) -> None:
        """Take the slot that holds it."""
        self._slot = slot

    def __get__(self, owner: object | None, kind: type | None = None) -> object:
        """Return what is there; of the class, the field."""
        if owner is None:
            return self
        held = self._slot.__get__(owner, kind)
        if isinstance(held, Late):
            held = held.found()
            self._slot.__set__(owner, held)
        return held

    def __set__(self, owner: object, held: object) -> None:
        """Keep what is there, or what finds it."""
        self._slot.__set__(owner, held)

    def held_by(self, owner: object) -> Any:  # noqa: ANN401  what the field holds, or finds
        """Return what is held, and look for nothing."""
        return self._slot.__get__(owner)

    @classmethod
    def install(cls, kind: type, *names: str) -> None:
        """Make fields of a class such fields."""
        for name in names:
            type.__setattr__(kind, name, cls(vars(kind)[name]))


def _held_by(article: Article, name: str) -> Any:  # noqa: ANN401  as above
    field: LateField = vars(type(article))[name]
    return field.held_by(article)


def count_quotes(article: Article) -> int:
    """Count the quotations of an article without looking for speakers."""
    held = _held_by(article, "quotes")
    count = held.count() if isinstance(held, LateQuotes) else len(held)
    return len(article.quotes) if count is None else count


def evolve_late(article: Article, **changes: Any) -> Article:  # noqa: ANN401  what fields hold
    """Return an article with other values; what nobody has looked at stays so."""
    held = {
        name: field.held_by(article)
        for name, field in vars(type(article)).items()
        if isinstance(field, LateField)
    }
    return evolve(article, **{**held, **changes})
