"""Words beside names and dates: what opens a byline, a signoff or a moment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

from wireparse._segments import Look
from wireparse.learning._counts import Scope, Tallies, Tally, support
from wireparse.learning._proposals import Place
from wireparse.models import Role
from wireparse.rows import Language, Page, SignoffOpener

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wireparse._fields import Reader
    from wireparse.learning._proposals import Proposal
    from wireparse.learning._stories import Entry, Story

__all__ = ["OpenerFinder"]

_LOOKS: Final = frozenset((Look.TITLE, Look.TEXT, Look.NAME, Look.PROSE, Look.OWNED))
_MAX_OPENING_WORDS: Final = 8
"""Words before a name or date."""
_MIN_CLOSING_WORDS: Final = 2
"""Words behind names, at least."""
_LONGEST_CLOSING: Final = 38
"""Characters at the end of a line that are compared with the words that close a signoff."""
_MAX_LINE_CHARS: Final = 160
"""Characters of a line of names or dates."""
_SAID: Final = "few words behind a name: could be a sentence of the story"
_MIN_NAMES: Final = 3
"""Names or dates beside words from which on there is no doubt about these."""
_MANY_NAMES: Final = 5
"""Names beside words from which on these can stand on every page."""
_STANDING_SHARE: Final = 0.5
"""Share of stories from which on they do."""
_JOINTS: Final = " :-–—"
_TITLED: Final = "one word before a name: could be a title or a part of it"


@define
class OpenerFinder:
    """Counts the words before and behind names and dates, above and below the body."""

    reader: Reader
    openings: Tallies[Tally] = field(factory=lambda: Tallies(Tally))
    closings: Tallies[Tally] = field(factory=lambda: Tallies(Tally))
    moments: Tallies[Tally] = field(factory=lambda: Tallies(Tally))

    def look(self, story: Story) -> None:
        """Count the words beside the names and dates of a story."""
        for entry in story.entries:
            if (
                entry.place is Place.BODY
                or entry.look not in _LOOKS
                or entry.role is Role.HEADLINE
                or len(entry.text) > _MAX_LINE_CHARS
            ):
                continue
            self._read_opening(entry, story)
            if entry.place is Place.END:
                self._read_closing(entry, story)

    def _read_opening(self, entry: Entry, story: Story) -> None:
        """Read `Words by Ana Lund and Karim Dahl` and `Filed March 3, 2026`."""
        text = entry.text.strip("()[]").partition(";")[0].partition(". ")[0].rstrip(" .")
        words = text.split()
        for count in range(1, min(_MAX_OPENING_WORDS, len(words) - 1) + 1):
            opening, rest = " ".join(words[:count]), " ".join(words[count:])
            if not opening[0].isalpha():
                return
            is_moment_behind = rest[0].isalnum() and self.reader.is_moment(rest)
            if is_moment_behind or self._are_people(rest):
                tallies = self.moments if is_moment_behind else self.openings
                tallies.of(opening.casefold()).meet(opening, entry, story, other=rest)
                return

    def _read_closing(self, entry: Entry, story: Story) -> None:
        """Read `Ana Lund and Karim Dahl helped with this dispatch.`."""
        words = entry.text.strip("()[]").split()
        for count in range(len(words) - _MIN_CLOSING_WORDS, 1, -1):
            names, closing = " ".join(words[:count]), " ".join(words[count:])
            if len(closing) > _LONGEST_CLOSING:
                break
            # What one person *does* is said of him in a box, what he *did* for the story signs it.
            is_box = words[count][-1] == "s" and self.reader.is_person(names)
            if words[count][0].islower() and not is_box and self._are_people(names):
                self.closings.of(closing.casefold()).meet(closing, entry, story, other=names)
                return

    def _are_people(self, text: str) -> bool:
        """Is a text persons' names and no more, none of an agency?"""
        names = self.reader.author_names(text)
        return bool(names) and all(
            self.reader.is_person(name)
            and len(name.split()) <= 3  # noqa: PLR2004  the words of a name
            and self.reader.patterns.agency(name) is None
            for name in names
        )

    def proposals(self, scope: Scope) -> Iterator[Proposal]:
        """Yield a row for all words that stand beside several people or dates."""
        for tally in _varied(self.openings, scope):
            form = tally.spelling
            is_plain = " " in form or form[-1] in _JOINTS or _is_standing(tally, scope)
            doubt = None if is_plain else _TITLED
            row: Language | SignoffOpener = Language(
                code=scope.language, page=Page(byline=(form.rstrip(_JOINTS),))
            )
            if tally.place is Place.END:
                row = SignoffOpener(form=form)
            yield _proposal(row, tally, scope, doubt)
        for tally in _varied(self.closings, scope):
            words = tally.spelling.split()
            is_plain = len(words) > _MIN_CLOSING_WORDS or _is_standing(tally, scope)
            row = SignoffOpener(form=f"{{any}} {tally.spelling}")
            yield _proposal(row, tally, scope, None if is_plain else _SAID)
        for tally in _varied(self.moments, scope):
            label = tally.spelling.rstrip(_JOINTS)
            published = Language(code=scope.language, page=Page(published=(label,)))
            yield _proposal(published, tally, scope)


def _is_standing(tally: Tally, scope: Scope) -> bool:
    """Do words stand beside another name in every other story?"""
    return len(tally.others) >= _MANY_NAMES and scope.share(tally) >= _STANDING_SHARE


def _varied(tallies: Tallies[Tally], scope: Scope) -> Iterator[Tally]:
    for tally in tallies.values():
        if tally.stories >= scope.least and len(tally.others) > 1:
            yield tally


def _proposal(
    row: Language | SignoffOpener, tally: Tally, scope: Scope, doubt: str | None = None
) -> Proposal:
    if doubt is None and len(tally.others) < _MIN_NAMES:
        doubt = "few names or dates stand beside it"
    return tally.proposal(row, scope, support(tally.stories) * tally.steadiness, doubt)
