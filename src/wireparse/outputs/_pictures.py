"""What is said of pictures in more than one standard: how they came, and where they were taken."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from wireparse.knowledge import DEFAULT
from wireparse.knowledge.states import STATES

if TYPE_CHECKING:
    from wireparse.models import Caption, Credit

__all__ = ["PicturePlace", "flags_of", "place_of", "text_of"]


class PicturePlace(NamedTuple):
    """A place in the three parts that picture metadata have.

    Attributes:
        city: The first part of the name.
        state: A state or province.
        country: A country.
    """

    city: str | None = None
    state: str | None = None
    country: str | None = None


@lru_cache(maxsize=64)  # three fields of a picture ask in a row
def place_of(location: str | None) -> PicturePlace:
    """Take a place apart at its commas, by the names of countries and states that rows know.

    A name alone is a city unless it is known to be more. What stands behind a city and is not
    known is what the city lies in, and so a state or province.

    Example:
        >>> place_of("Halvik, Norway")
        PicturePlace(city='Halvik', state=None, country='Norway')
        >>> place_of("Osway, Kan.")
        PicturePlace(city='Osway', state='Kan.', country=None)

    Args:
        location: The place as written, such as `Caption.location`.
    """
    parts = [part for part in map(str.strip, (location or "").split(",")) if part]
    if not parts:
        return PicturePlace()
    country = parts.pop() if _is_country(parts[-1]) else None
    if not parts:
        return PicturePlace(country=country)
    is_larger = len(parts) > 1 or (country is None and _is_state(parts[0]))
    state = parts.pop() if is_larger else None
    return PicturePlace(", ".join(parts) or None, state, country)


def _is_state(name: str) -> bool:
    return name.casefold() in _states()


def _is_country(name: str) -> bool:
    folded = name.casefold()
    return folded in _countries() and folded not in _states()


@lru_cache(maxsize=1)
def _states() -> frozenset[str]:
    return frozenset(map(str.casefold, STATES))


@lru_cache(maxsize=1)
def _countries() -> frozenset[str]:
    """Collect the names behind cities that the rows of all languages know."""
    rows = (language.page for language in DEFAULT.languages)
    return frozenset(name.casefold() for row in rows for name in row.countries)


def text_of(caption: Caption) -> str:
    """Return the caption for reading: white space collapsed."""
    return " ".join(caption.text.split())


def flags_of(credit: Credit | None) -> list[str]:
    """Name how a picture came, as picture desks do."""
    if credit is None:
        return []
    flags = (
        ("file", credit.is_file_photo),
        ("handout", credit.is_handout),
        ("pool", credit.is_pool),
    )
    return [flag for flag, is_set in flags if is_set]
