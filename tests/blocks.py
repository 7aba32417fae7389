"""What test modules share: blocks with given roles, as they stand in a dump."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wireparse.models import Block, Role

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["blocks_of", "cutter"]


def blocks_of(*parts: tuple[str, str], copies: dict[int, int] | None = None) -> tuple[Block, ...]:
    """Make blocks of a dump in which blank lines stand between them.

    Args:
        parts: Role and text of each.
        copies: Index of a block to that of the block it repeats.
    """
    blocks: list[Block] = []
    start = 0
    for at, (role, text) in enumerate(parts):
        copy = (copies or {}).get(at)
        blocks.append(Block(text, start, start + len(text), Role(role), "given", copy))
        start += len(text) + 2
    return tuple(blocks)


def cutter(blocks: tuple[Block, ...]) -> Callable[[int, int], str]:
    """Make what cuts slices out of the dump that the blocks stand in."""
    text = "\n\n".join(block.text for block in blocks)
    return lambda start, end: text[start:end]
