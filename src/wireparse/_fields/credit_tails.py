"""The picture credits of a caption: at its end, several in a row, before it or inside.

A reader: from text and patterns to a `Tail`. The grammar of a caption is
`[CREDIT:] DESCRIPTION[, PLACE][, DATE]. (CREDIT[/FLAG] | NOTE | SENTENCE)*`, each credit in
brackets or bare; all of them belong to one picture.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wireparse._fields.closing_credits import closing_credits
from wireparse._fields.credit_parts import merge_parts
from wireparse._fields.credit_spans import Tail
from wireparse._fields.desk_notes import front_end
from wireparse._fields.inner_credits import inner_credits

if TYPE_CHECKING:
    from wireparse._vocabulary import Patterns

__all__ = ["find_tail"]


def find_tail(text: str, patterns: Patterns) -> Tail | None:
    """Find the credits of *text*: those that end it, and those that sentences follow."""
    low = front_end(text, patterns)
    run, end = closing_credits(text, low, patterns)
    inner = inner_credits(text, low, end, patterns)
    found = [*inner, *run]
    if not found:
        return None
    first, last = found[0], found[-1]
    cuts = [(tail.start, tail.end) for tail in inner]
    if end < len(text):
        cuts.append((end, len(text)))
    return Tail(
        first.start,
        last.end,
        text[first.start : last.end],
        merge_parts([tail.parts for tail in found]),
        is_strong=any(tail.is_strong for tail in found),
        is_bare_agency=len(found) == 1 and first.is_bare_agency,
        cuts=tuple(cuts),
    )
