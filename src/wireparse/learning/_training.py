"""Weights of lines that know an outlet, from pages of it that somebody labelled.

The fit begins at weights that are there, and is held to them: a weight moves only as far as the
new lines speak for it, so what was learned from others is kept. Signs that those weights do not
know, such as words that stand on this outlet's pages alone, get weights here. Words move most
easily: what is not of words speaks on every page of every outlet, and so do small words. The
samples that ship are learned with the pages as they are read already, so that they are kept.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, Final

from attrs import define, field

from wireparse import samples
from wireparse._fields import Reader
from wireparse._parser import Parser
from wireparse._roles import (
    LABELS,
    OWN,
    SCALE,
    WORDS,
    Looker,
    iter_steps,
    load_weights,
    numbers_of,
    pack_weights,
    unpack_weights,
)
from wireparse._segments import iter_blocks, iter_pieces
from wireparse._source import Window, iter_lines
from wireparse._vocabulary import compile_patterns
from wireparse.learning._chain import NEVER, Chain
from wireparse.learning._fit import fit
from wireparse.learning._gutter import gutter, read_labels
from wireparse.learning._labels import label_roles
from wireparse.models import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from wireparse._roles import LineWeights, Sight, Sign
    from wireparse._segments import GivenLine, Line
    from wireparse.learning._chain import Signed
    from wireparse.rows import Knowledge

__all__ = ["count_right", "iter_labelled", "rounded", "train_lines"]

_ROUNDS: Final = 60
_STRENGTH: Final = 0.03
"""Of the penalty for going away from the weights that are there."""
_FIRM: Final = 1000.0
"""How much firmer weights are held that are not of words."""
_FIRM_SMALL: Final = 60.0
"""The same of words that every text has."""
_REHEARSED: Final = ("dump", "corpus", "ferry")
"""Samples that are learned with the pages."""
_MOST: Final = 127
"""The largest number that a file of weights holds."""
_LEAST: Final = 2
"""A sign that is new and says less than this of every label is left out."""
_RARE: Final = -300
"""A step between labels that no text had when the weights were made."""


def train_lines(
    pages: Iterable[Sequence[GivenLine]], knowledge: Knowledge, weights: LineWeights | None
) -> LineWeights:
    """Fit weights to labelled pages, from those that are given, or that ship."""
    start = load_weights() if weights is None else weights
    signs = _Signs(start)
    reader = Reader(compile_patterns(knowledge))
    found = [_sequence(page, reader, signs) for page in pages]
    sequences = [lines for lines in found if lines]
    if not sequences:
        msg = "no line has a role: nothing to learn from"
        raise ValueError(msg)
    parser = Parser(knowledge=knowledge, quotes=False, lines=start)
    for name in _REHEARSED:
        known = read_labels(gutter(parser.read(samples.path(name))))
        sequences.append(_sequence(known, reader, signs))
    chain = Chain(len(LABELS), [*signs.weights, *_steps(start)])
    small = reader.patterns.words.small
    held = [*[_held(sign, small) for sign in signs.numbers], *[_FIRM] * len(LABELS)]
    fit(chain, sequences, _ROUNDS, _STRENGTH, held=held)
    return _written(chain, signs, start)


def _held(sign: Sign, small: frozenset[str]) -> float:
    """Return how much firmer a weight is held than that of a word."""
    if sign[0] not in WORDS:
        return _FIRM
    return _FIRM_SMALL if all(word in small for word in sign[1:]) else 1.0


@define
class _Signs:
    """Numbers for the signs of the pages; the weights of each where the fit begins."""

    start: LineWeights
    numbers: dict[Sign, int] = field(factory=dict)
    weights: list[float] = field(factory=list)

    def number(self, sign: Sign) -> int:
        """Return the number of a sign."""
        found = self.numbers.get(sign)
        if found is None:
            found = self.numbers[sign] = len(self.numbers)
            self.weights += [n / SCALE for n in numbers_of(self.start, sign)]
        return found


def _steps(start: LineWeights) -> Iterator[float]:
    """Yield what speaks for pairs of labels."""
    for row in start.steps:
        yield from [n / SCALE if n > _RARE else NEVER for n in row]


def _sequence(page: Sequence[GivenLine], reader: Reader, signs: _Signs) -> list[Signed]:
    """Return the signs and the label of each line that the weights decide."""
    found: list[Signed] = []
    for sight, number, label in iter_labelled(page, reader, skips=False):
        fact = sight.facts.get(sight.asked[number])
        if fact is None or label in fact.labels:
            seen = sorted({signs.number(sign) for sign in sight.signs(number)})
            found.append(((tuple(seen),), label))
    return found


def iter_labelled(
    page: Sequence[GivenLine], reader: Reader, *, skips: bool = True
) -> Iterator[tuple[Sight, int, int]]:
    """Yield what is seen of each line whose label is known, its number there, and the label.

    Args:
        page: Lines with their roles.
        reader: Reads lines.
        skips: Whether paragraphs between others are left out, as they are where lines are read.
    """
    text = "\n".join([line.text for line in page])
    pieces = iter_pieces(
        iter_lines((text,), Window(), reader.patterns), lambda low, high: text[low:high], reader
    )
    lines = list(iter_blocks(pieces, reader))
    labels = label_roles(*_labels_of(lines, page))
    looker, base = Looker(reader, skips=skips), 0
    for step in iter_steps(lines):
        sight = looker.look(step)
        for number, at in enumerate(sight.asked):
            label = labels[base + at - step.start] if at < step.stop else None
            if label is not None:
                yield sight, number, label
        base += step.stop - step.start


def _labels_of(
    lines: Sequence[Line], page: Sequence[GivenLine]
) -> tuple[list[Role | None], list[bool]]:
    """Return the role of each line, and whether an article begins on it.

    A wrapped paragraph is several lines of the page; where these differ its role is not known.
    """
    starts = list(accumulate([len(line.text) + 1 for line in page], initial=0))
    roles: list[Role | None] = []
    begins: list[bool] = []
    at = 0
    for line in lines:
        while starts[at + 1] <= line.start:
            at += 1
        end = at
        while starts[end] < line.start + len(line.text):
            end += 1
        told = {part.role for part in page[at:end] if part.text.strip()}
        roles.append(told.pop() if len(told) == 1 else None)
        begins.append(bool(page[at].begins))
    return roles, begins


def _written(chain: Chain, signs: _Signs, start: LineWeights) -> LineWeights:
    """Put the new weights among those that did not move."""
    rows = [[rounded(w, _MOST) for w in row] for row in chain.rows()[: len(signs.numbers)]]
    found: dict[Sign, list[int]] = {OWN: [0] * len(LABELS)}
    found |= {sign: list(numbers_of(start, sign)) for sign in start.signs}
    for sign, number in signs.numbers.items():
        if sign in found or any(abs(n) >= _LEAST for n in rows[number]):
            found[sign] = rows[number]
    table = chain.rows()[len(signs.numbers) :]
    steps = [
        [n if w == NEVER else rounded(w, 32 * _MOST) for w, n in zip(row, olds, strict=True)]
        for row, olds in zip(table, start.steps, strict=True)
    ]
    return unpack_weights(pack_weights(found, steps, start.first), "new weights")


_COARSE: Final = {
    Role.CREDIT: Role.CAPTION,
    Role.BYLINE: Role.FURNITURE,
    Role.DATELINE: Role.FURNITURE,
    Role.TIMESTAMP: Role.FURNITURE,
    Role.SIGNOFF: Role.FURNITURE,
}
"""Roles that are told apart by what is read in a line, and not by weights."""


def count_right(pages: Iterable[Sequence[GivenLine]], parser: Parser) -> tuple[int, int]:
    """Count the lines whose role is right, and all that have one."""
    right = total = 0
    for page in pages:
        blocks = iter(parser.parse("\n".join([line.text for line in page])).blocks)
        block = next(blocks, None)
        end = 0
        for line in page:
            start, end = end, end + len(line.text) + 1
            while block is not None and block.end <= start:
                block = next(blocks, None)
            if line.role is None or not line.text.strip():
                continue
            total += 1
            if block is not None and block.start < end:
                want, got = line.role, block.role
                right += _COARSE.get(want, want) is _COARSE.get(got, got)
    return right, total


def rounded(weight: float, most: int) -> int:
    """Round a weight to what a file of weights holds."""
    return max(-most, min(most, round(weight * SCALE)))
