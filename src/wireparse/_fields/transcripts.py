"""Transcripts: paragraphs that open with the name of who speaks, which is no place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["take_turns"]


_MAX_TURN_CHARS: Final = 30
"""Characters of the name that opens a turn of a transcript."""
_MAX_CITIES: Final = 2
"""A story of two cities has two paragraphs with a place and a colon."""


def take_turns(texts: Iterable[str]) -> bool:
    """Is it a transcript, whose paragraphs open with a name in capitals and a colon?"""
    openings = (text[:_MAX_TURN_CHARS].partition(":") for text in texts)
    return sum(name.isupper() and bool(colon) for name, colon, _ in openings) > _MAX_CITIES
