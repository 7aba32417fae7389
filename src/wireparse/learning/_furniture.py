"""Lines that recur at the same place of many stories: what the page has and they have not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

from wireparse._segments import Look
from wireparse.learning._ambiguous import SENTENCE_SHARE, Doubts, is_sentence
from wireparse.learning._counts import Scope, Tallies, Tally, support
from wireparse.learning._proposals import Place
from wireparse.learning._stories import LONGEST, numbered
from wireparse.learning._templates import FormFinder
from wireparse.models import Role
from wireparse.rows import Furniture, FurnitureKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wireparse._vocabulary import Patterns
    from wireparse.learning._proposals import Proposal
    from wireparse.learning._stories import Entry, Story

__all__ = ["FurnitureFinder"]

_LOOKS: Final = frozenset((Look.TITLE, Look.TEXT, Look.PROSE, Look.NAME, Look.GLYPH))
_KNOWN: Final = frozenset((Look.WIDGET, Look.INVISIBLE, Look.TAIL, Look.END))
_MOSTLY: Final = 0.6
"""Share of sightings above which a line is mostly of a kind."""
_LINK_WORDS: Final = 4
"""Spaces in the title of another story; crossheads have fewer."""
_SIGNS: Final = "-–—*#=~_•■/|<>+[]()"


@define
class FurnitureFinder:
    """Counts the lines that no row knows."""

    patterns: Patterns
    vocabulary: frozenset[str]
    tallies: Tallies[Tally] = field(factory=lambda: Tallies(Tally))
    forms: FormFinder = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.forms = FormFinder(self.patterns)

    def look(self, story: Story) -> None:
        """Count the lines of a story."""
        entries = story.entries
        for at, entry in enumerate(entries):
            self.forms.meet_title(entry, story)
            if not _is_open(entry):
                continue
            below = _below(story, at)
            tally = self.tallies.of(numbered(entry.key))
            tally.meet(entry.text, entry, story)
            tally.kinds[below] += 1
            self.forms.meet(entry, story, below)

    def proposals(self, scope: Scope) -> Iterator[Proposal]:
        """Yield a row for every line that recurs, and for every form with something that varies."""
        for tally in self.tallies.values():
            if _weight(tally) >= scope.least and not set("{}") & set(tally.spelling):
                is_same = len({spelling.casefold() for spelling in tally.spellings}) == 1
                form = tally.spelling if is_same else numbered(tally.spelling)
                if any(c.isalnum() for c in form):
                    yield self._proposal(form, tally, scope)
        for group in self.forms.found(scope.least):
            # Sentences of news end alike by chance, and more often than people would look through.
            if scope.share(group) >= SENTENCE_SHARE or not is_sentence(group.spelling):
                yield self._proposal(group.form, group, scope)

    def _proposal(self, form: str, tally: Tally, scope: Scope) -> Proposal:
        row = Furniture(form=form, kind=_kind(tally))
        sure = support(_weight(tally)) * (0.5 + 0.5 * tally.steadiness)
        doubts = Doubts(self.vocabulary, self.patterns.words.small)
        return tally.proposal(row, scope, sure, doubts.about(form, tally, scope.share(tally)))


def _is_open(entry: Entry) -> bool:
    """Can a line be furniture that no row knows?"""
    if entry.look not in _LOOKS or len(entry.text) > LONGEST or entry.is_twin:
        return False
    return entry.role is not Role.HEADLINE or entry.recurs


def _below(story: Story, at: int) -> str:
    """Return what stands below a line: nothing, a link, a glued line, text, a border."""
    entries = story.entries
    for entry in entries[at + 1 :]:
        if entry.look in _KNOWN:
            continue
        is_title = entry.look is Look.TITLE and entry.text[0].isalnum()
        is_link = is_title and entry.text.count(" ") >= _LINK_WORDS
        if entry.recurs and not is_link:
            continue
        if is_link:
            return "break" if entry.gap > entries[at].gap > 0 else "link"
        is_glued = entry is entries[at + 1] and entry.gap <= 1 < entries[at].gap
        return "glued" if is_glued else "text"
    return "border" if story.is_part else "nothing"


def _kind(tally: Tally) -> FurnitureKind:
    """Return what a line says about those around it."""
    place, line = tally.place, tally.spelling
    link, apart = tally.share_of("link"), tally.share_of("break")
    if place is Place.END and link + apart > _MOSTLY:
        return FurnitureKind.TAIL
    is_last = place is Place.END and tally.share_of("border") > _MOSTLY
    if is_last or (place is Place.BODY and apart > _MOSTLY):
        return FurnitureKind.END
    if place is Place.BODY and link > _MOSTLY:
        return FurnitureKind.PROMO
    if place is Place.HEADER and tally.share_of("glued") > _MOSTLY and line[-1] not in ".!?":
        return FurnitureKind.DECK
    if place is Place.END and line[0] in _SIGNS and line[-1] in _SIGNS:
        return FurnitureKind.END
    return FurnitureKind.WIDGET


def _weight(tally: Tally) -> float:
    """Count stories; to stand twice in one story is worth half as much as another story."""
    return tally.stories + tally.repeats / 2
