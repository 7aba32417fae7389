"""Signs that open short lines: what sets a crosshead off."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from attrs import define, field

from wireparse._segments import Look
from wireparse.learning._counts import Scope, Tallies, Tally, support
from wireparse.learning._proposals import Place
from wireparse.models import Role
from wireparse.rows import Glyph

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wireparse._vocabulary import Patterns
    from wireparse.learning._proposals import Proposal
    from wireparse.learning._stories import Entry, Story

__all__ = ["GlyphFinder"]

_MAX_SIGN_CHARS: Final = 3
"""Characters of a sign."""
_MAX_TITLE_CHARS: Final = 90
"""Characters of a title behind a sign."""
_ALONE: Final = 0.8
"""Share of its lines that stand alone, from which on a sign opens crossheads and no lists."""
_CLOSING: Final = ".:;,،؛"
_NO_SIGNS: Final = "\"“”„«»'‘’()[]{}<>…$€£¥@&%/"


@define
class GlyphFinder:
    """Counts the signs before lines that look like crossheads."""

    patterns: Patterns
    tallies: Tallies[Tally] = field(factory=lambda: Tallies(Tally))

    def look(self, story: Story) -> None:
        """Count the signs of a story."""
        entries = story.entries
        signs = [self._sign(entry) for entry in entries]
        listed = {
            i for at, (a, b) in enumerate(pairwise(signs)) if a and a == b for i in (at, at + 1)
        }
        for at, (entry, sign) in enumerate(zip(entries, signs, strict=True)):
            if sign and entry.role is not Role.HEADLINE and not entry.recurs:
                tally = self.tallies.of(sign)
                tally.meet(sign, entry, story, other=entry.key)
                tally.kinds["list" if at in listed else "alone"] += 1

    def _sign(self, entry: Entry) -> str:
        """Return the unknown sign that opens a line, if its rest reads like a crosshead."""
        sign, _, rest = entry.text.partition(" ")
        if not rest or len(sign) > _MAX_SIGN_CHARS or sign in self.patterns.glyphs:
            return ""
        if any(c.isalnum() or c in _NO_SIGNS for c in sign):
            return ""
        is_short = len(rest) <= _MAX_TITLE_CHARS and rest[-1] not in _CLOSING
        is_worded = rest[0].isalnum() or rest[0] in '"“‘«'
        return sign if is_short and is_worded and entry.look is not Look.WIDGET else ""

    def proposals(self, scope: Scope) -> Iterator[Proposal]:
        """Yield a row for every sign that opens crossheads."""
        for sign, tally in self.tallies.items():
            is_crosshead = tally.places[Place.BODY] * 2 > tally.stories
            if tally.stories >= scope.least and is_crosshead and len(tally.others) > 1:
                yield _proposal(str(sign), tally, scope)


def _proposal(sign: str, tally: Tally, scope: Scope) -> Proposal:
    doubt = None
    if tally.share_of("alone") < _ALONE:
        doubt = "lines with it stand in rows: it could open the items of lists"
    # Signs are rare in news: what opens short lines in two stories is hardly chance.
    return tally.proposal(Glyph(mark=sign), scope, support(tally.stories + 1), doubt)
