"""Rows as TOML that `--knowledge` reads, with what speaks for each in comments."""

from __future__ import annotations

import enum
import re
from typing import TYPE_CHECKING, Any

import tomli_w
from attrs import fields

from wireparse.outputs._control_characters import harmless
from wireparse.rows import part_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from attrs import AttrsInstance

    from wireparse.learning import Example, Proposal

__all__ = ["proposal_as_toml", "row_as_toml"]

_LONGEST = 90
"""Characters of an example; what it is one of is told by its beginning."""


def row_as_toml(row: AttrsInstance) -> str:
    """Write a row as a table, its parts below it; fields that have their default are left out.

    Example:
        >>> from wireparse import Furniture
        >>> print(row_as_toml(Furniture(form="Tap to join {name}")), end="")
        [[furniture]]
        form = "Tap to join {name}"
    """
    name = re.sub(r"(?<!^)(?=[A-Z])", "_", type(row).__name__).lower()
    parts = [field.name for field in fields(type(row)) if part_of(field)]
    tables = [f"[{name}.{part}]\n{lines}" for part in parts if (lines := _keys(getattr(row, part)))]
    return f"[[{name}]]\n{_keys(row)}{''.join(tables)}"


def _keys(row: AttrsInstance) -> str:
    """Write the fields of a row that are no parts of it, a line for each."""
    return "".join(
        f"{field.name} = {_as_toml(getattr(row, field.name))}\n"
        for field in fields(type(row))
        if not part_of(field) and getattr(row, field.name) != field.default
    )


def _as_toml(value: Any) -> str:  # noqa: ANN401  a field of a row
    """Write a value; lists stay on their line."""
    if isinstance(value, tuple):
        return f"[{', '.join(map(_as_toml, value))}]"
    plain = value.value if isinstance(value, enum.Enum) else value
    return tomli_w.dumps({"v": plain}).removeprefix("v = ").rstrip("\n")


def proposal_as_toml(proposal: Proposal, place_of: Callable[[Example], str]) -> Iterator[str]:
    """Yield the lines of a proposal: what was seen in comments, then the row.

    A row that is not sure is a comment too, set off by `#` without a space behind it.

    Args:
        proposal: What is proposed.
        place_of: Tells file and line of an example.
    """
    yield from _comments(_seen(proposal))
    yield from _comments(
        f"  {place_of(example)}: {_short(example.text)}" for example in proposal.examples
    )
    for line in row_as_toml(proposal.row).removesuffix("\n").split("\n"):
        yield line if proposal.is_sure else f"#{line}"
    yield ""


def _seen(proposal: Proposal) -> Iterator[str]:
    times = f", {proposal.count} times" if proposal.count > proposal.stories else ""
    places = ", ".join(
        str(place) if count == proposal.stories else f"{place} in {count}"
        for place, count in proposal.places
    )
    yield f"in {proposal.stories} of {proposal.of} stories{times}: {places}"
    yield f"sure: {proposal.sure:.2f}" + (f"; {proposal.doubt}" if proposal.doubt else "")


def _comments(lines: Iterable[str]) -> Iterator[str]:
    return (f"# {harmless(line)}" for line in lines)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
