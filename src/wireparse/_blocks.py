"""Lines to blocks: each with its look and the key that it is compared by.

A line is a block. Only where a text is hard-wrapped, a run of lines is one; that is one
decision for a whole article, so it is taken when its lines are together (`unwrap`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse._folding import fold
from wireparse._looks import Line, Look, look_at

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from wireparse._patterns import Patterns

__all__ = ["iter_blocks", "unwrap"]

_LONGEST_COPY: Final = 900
"""Headlines and captions stand twice; longer lines are body."""
_REMEMBERED: Final = 512
"""More lines than stand between two copies."""
_SHORTEST: Final = 50
_LONGEST: Final = 100
_EVEN: Final = 0.7
"""Share of the longest line under which a wrapped one does not fall."""
_CLOSING: Final = frozenset(".!?…؟。:;\"”’»)")


def iter_blocks(lines: Iterable[tuple[int, str, int]], patterns: Patterns) -> Iterator[Line]:
    """Give every line its look and its key."""
    # Headlines stand twice and captions four times: what was looked at is remembered.
    looked: dict[str, tuple[str, Look]] = {}
    for start, text, gap in lines:
        if len(text) > _LONGEST_COPY:
            yield Line(start, text, gap, text, Look.PROSE if text[0] != "(" else look_at(text, patterns))
            continue
        known = looked.get(text)
        if known is None:
            if len(looked) >= _REMEMBERED:
                looked.clear()
            known = looked[text] = fold(text, patterns), look_at(text, patterns)
        yield Line(start, text, gap, known[0], known[1])


def unwrap(
    lines: list[Line],
    headline: int | None,
    cut: Callable[[int, int], str],
    patterns: Patterns,
) -> tuple[list[Line], int | None]:
    """Join the lines of hard-wrapped paragraphs.

    Args:
        lines: The lines of one article.
        headline: Index of its headline, if it is known.
        cut: Cuts a slice out of the dump.
        patterns: What is known.

    Returns:
        The blocks, and the headline's index among them.
    """
    runs = [run for run in _runs(lines) if run[1] - run[0] > 1]
    wrapped = [run for run in runs if _is_wrapped(lines[run[0] : run[1]])]
    if not wrapped or len(wrapped) * 2 < len(runs) or not _runs_on(lines, wrapped):
        return lines, headline
    joined: list[Line] = []
    at, title = 0, headline
    for first, end in wrapped:
        joined += lines[at:first]
        last = lines[end - 1]
        text = cut(lines[first].start, last.start + len(last.text))
        if headline is not None and first <= headline:
            title = len(joined) if headline < end else headline - (end - first - 1) + (title or 0) - headline
        joined.append(Line(lines[first].start, text, lines[first].gap, fold(text, patterns), look_at(text, patterns)))
        at = end
    return joined + lines[at:], title


def _runs(lines: list[Line]) -> Iterator[tuple[int, int]]:
    """Yield runs of lines with no blank line between, and none like its neighbour."""
    first = 0
    for at in range(1, len(lines) + 1):
        if (
            at == len(lines)
            or lines[at].gap
            or lines[at].look is Look.INVISIBLE
            or lines[at - 1].look is Look.INVISIBLE
            or lines[at].key == lines[at - 1].key
        ):
            yield first, at
            first = at


def _is_wrapped(run: list[Line]) -> bool:
    """Tell whether a run is one paragraph: even lines that mostly end in mid-sentence."""
    inner = run[:-1]
    longest = max(len(line.text) for line in inner)
    if longest > _LONGEST or len(run[-1].text) > _LONGEST:
        return False
    if any(len(line.text) < max(_SHORTEST, _EVEN * longest) for line in inner):
        return False
    return sum(line.text[-1] in _CLOSING for line in inner) * 2 <= len(inner)


def _runs_on(lines: list[Line], wrapped: list[tuple[int, int]]) -> bool:
    """Tell whether lines run on: a third of them and more begin with a small letter.

    Lists of titles are even and open-ended too, but each item begins with a capital.
    """
    small = total = 0
    for first, end in wrapped:
        for line in lines[first + 1 : end]:
            total += 1
            small += not line.text[0].isupper()
    return small * 3 >= total
