"""Stretches of sentences: where the bodies of stories lie.

A stretch is a run of lines that cannot be made better by adding or leaving out lines at its ends,
where sentences count for it and short lines against it (all maximal scoring runs, after Ruzzo and
Tompa; linear). The best of them is the story; what lies above, between and behind is not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

from wireparse._roles.form import CONTENT_CHARS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._roles.form import Form

__all__ = ["Stretch", "find_stretches"]

_COST: Final = 8
"""Words that a line which is no sentence costs its stretch."""
_MOST: Final = 60
"""Words that count of one sentence."""
_MOST_OPEN: Final = 10
"""Words that count of a long line that does not end as sentences do."""
_LEAST: Final = 40
"""Words of a stretch: two or three sentences."""
_SHARE: Final = 6
"""A stretch that is this many times smaller than one nearby is none."""
_NEARBY: Final = 128
"""Lines within which stretches are compared; half of all pages are shorter than twice that."""
_COMPARED: Final = 60
"""Lines of a stretch whose words are compared."""


@define(eq=False)
class Stretch:
    """A run of lines with many sentences.

    Attributes:
        first: Its first line.
        end: The line behind its last.
        score: How much there is of it, in words.
        rank: Quarters that it has of the largest nearby; `largest` where it is that.
    """

    first: int
    end: int
    score: int
    rank: str = ""
    _words: set[str] | None = field(default=None, init=False)

    def words(self, forms: Sequence[Form]) -> set[str]:
        """Return the words of its first sentences, small ones too; made when first asked for."""
        if self._words is None:
            near = forms[self.first : min(self.end, self.first + _COMPARED)]
            prose = [form for form in near if form.is_prose]
            words: set[str] = set().union(*[form.words for form in prose])
            pairs = [form.pairs for form in prose if form.pairs]
            if pairs:  # a short word of no content could be a pair
                words = {w for w in words if len(w) > CONTENT_CHARS}.union(*pairs)
            self._words = words
        return self._words


def find_stretches(forms: Sequence[Form]) -> list[Stretch]:
    """Find the stretches that are not small beside one nearby, in their order."""
    found = [s for s in _maximal(forms) if s.score >= _LEAST]
    kept: list[Stretch] = []
    low = 0
    for at, one in enumerate(found):
        while found[low].end < one.first - _NEARBY:
            low += 1
        high = at
        best = one.score
        while high < len(found) and found[high].first < one.end + _NEARBY:
            best = max(best, found[high].score)
            high += 1
        best = max(best, *(s.score for s in found[low:at])) if low < at else best
        if one.score * _SHARE >= best:
            one.rank = "largest" if one.score == best else str(min(3, 4 * one.score // best))
            kept.append(one)
    return kept


def _maximal(forms: Sequence[Form]) -> list[Stretch]:
    """Find all maximal runs: each with the sums before and behind it, as the search needs them."""
    runs: list[tuple[int, int, int, int]] = []
    total = 0
    for at, form in enumerate(forms):
        if not form.is_prose:
            total -= _COST
            continue
        gain = min(form.count, _MOST) if form.stops else min(form.count, _MOST_OPEN) - _COST
        before, total = total, total + gain
        if gain <= 0:
            continue
        first, low = at, before
        while True:
            back = len(runs) - 1
            while back >= 0 and runs[back][2] >= low:
                back -= 1
            if back < 0 or runs[back][3] >= total:
                runs.append((first, at + 1, low, total))
                break
            first, low = runs[back][0], runs[back][2]
            del runs[back:]
    return [Stretch(first, end, high - low) for first, end, low, high in runs]
