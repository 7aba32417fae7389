"""Signoffs: who reported, wrote and edited, and in which agency's name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse.models import Block, Role, Signoff

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wireparse._vocabulary import Patterns

__all__ = ["find_signoff", "find_signoff_agency"]


_MAX_TASK_CHARS: Final = 12
"""Characters at the beginning of an opener that say what was done: `Reporting by`."""
# Members of an enum are slow to look up.
_SIGNOFF: Final = Role.SIGNOFF


def find_signoff(
    blocks: Sequence[Block], cut: Callable[[int, int], str], patterns: Patterns
) -> Signoff | None:
    """Read who reported, wrote and edited; neighbouring blocks of it are one."""
    first = next((at for at, block in enumerate(blocks) if block.role is _SIGNOFF), None)
    if first is None:
        return None
    last = first
    while last + 1 < len(blocks) and blocks[last + 1].role is _SIGNOFF:
        last += 1
    text = cut(blocks[first].start, blocks[last].end)
    return Signoff(text, blocks[first].start, blocks[last].end, _credits(text, patterns))


def find_signoff_agency(signoff: Signoff | None, patterns: Patterns) -> str | None:
    """Find an agency among those who sign off."""
    if signoff is None:
        return None
    # An agency that gave some of the facts does not own the story.
    names = [
        name
        for what, names in signoff.credits
        for name in names
        if any(map(what.casefold()[:_MAX_TASK_CHARS].__contains__, patterns.words.reporting))
    ]
    names += signoff.text.strip("()").split("/")  # `AGENCY/Name`
    return next((known.name for known in map(patterns.agency, names) if known), None)


def _credits(text: str, patterns: Patterns) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return what each opener of a signoff says, and the names behind it."""
    if patterns.signoffs.opener is None:
        return ()
    openers = list(patterns.signoffs.opener.finditer(text))
    found: list[tuple[str, tuple[str, ...]]] = []
    for at, opener in enumerate(openers):
        end = openers[at + 1].start() if at + 1 < len(openers) else len(text)
        names = _reporters(text[opener.end() : end], patterns)
        if names:
            found.append((" ".join(opener[1].split()), names))
    return tuple(found)


def _reporters(text: str, patterns: Patterns) -> tuple[str, ...]:
    """Split names; "in JAKARTA" behind one is where he was."""
    text = " ".join(text.split()).strip(" :;.()[]")
    for joiner in patterns.words.joiners:
        text = text.replace(f" {joiner} ", ", ")
    names = text.replace(";", ",").split(",")
    for word in patterns.words.located_in:
        names = [name.partition(f" {word} ")[0] for name in names]
    return tuple(bare for name in names if (bare := name.strip(" ;.:()[]")))
