"""Agencies that no row knows, from the credits and datelines that name them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

from wireparse._segments import Look
from wireparse._vocabulary import is_uncased
from wireparse.learning._counts import Scope, Tallies, Tally, support
from wireparse.learning._proposals import Place
from wireparse.models import Role
from wireparse.rows import Agency, Language, Page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wireparse._fields import Reader
    from wireparse.learning._proposals import Proposal
    from wireparse.learning._stories import Entry, Story
    from wireparse.models import Credit

__all__ = ["AgencyFinder"]

_MAX_NAME_WORDS: Final = 4
"""Words of an agency's name, or of a label."""
_TEXTS: Final = frozenset((Look.TITLE, Look.PROSE, Look.TEXT))
_CREDITED: Final = frozenset((Look.OWNED, Look.CREDITED))
_LONGEST_CAPTION: Final = 300
"""Characters from which on a name in brackets ends a text, and is its source."""
_MIN_VIA_SHARE: Final = 0.5
"""Share of sightings behind "via" above which an agency passes pictures on."""
_STANDING_SHARE: Final = 0.5
"""Share of stories from which on a name stands on the page: see `_TEMPLATE`."""
_TEMPLATE: Final = 5
"""Stories from which on who is named in half of them is no photographer."""
_SHORTEST_CAPTION: Final = 4
"""Spaces in a text from which on what stands behind its last sentence may be a credit."""
_DOUBTS: Final = {
    "person": "could be a photographer",
    "source": "in the text of stories: could be the source of what they say",
    "small": "in small letters: could say where somebody stands",
    "bare": "no brackets or slash: could be anything that captions end in",
}


@define
class AgencyFinder:
    """Counts the owners of pictures and reports that are no known agency."""

    reader: Reader
    tallies: Tallies[Tally] = field(factory=lambda: Tallies(Tally))
    labels: Tallies[Tally] = field(factory=lambda: Tallies(Tally))

    def look(self, story: Story) -> None:
        """Count the owners that a story names."""
        article, at = story.article, {entry.start: entry for entry in story.entries}
        dateline = article.dateline
        if dateline is not None and dateline.agency and dateline.start in at:
            self._meet(dateline.agency, "dateline", at[dateline.start], story)
        for entry in story.entries:
            if entry.role is Role.HEADLINE:
                continue
            if entry.look is Look.CREDIT:
                self._read(self.reader.credit(entry.text, 0), entry, story)
            elif entry.look in _CREDITED or entry.role is Role.CAPTION:
                tail = self.reader.credit_tail(entry.text)
                if tail is not None:
                    self._read(tail.credit(0), entry, story)
                else:
                    self._read_end(entry, story)
            elif entry.look in _TEXTS:
                self._read_end(entry, story)

    def _read(self, credit: Credit, entry: Entry, story: Story) -> None:
        label, found, rest = credit.text.strip("()[]").partition(":")
        if found and credit.agency == label and rest.strip():
            self.labels.of(label.casefold()).meet(label, entry, story, other=rest)
            credit = self.reader.credit(rest.strip(), credit.start)
        above = entry.text[: credit.start]
        for name in (credit.agency, credit.via):
            if name is None or _abbreviates(name, above):
                continue
            is_beside = bool(credit.creators) or credit.via not in (None, credit.agency)
            kind = "beside" if is_beside else "bracket"
            if not is_beside and (entry.place is Place.BODY or len(entry.text) > _LONGEST_CAPTION):
                kind = "source"
            elif not is_beside and self.reader.is_person(name):
                kind = "person"
            self._meet(name, "via" if name == credit.via else kind, entry, story)

    def _read_end(self, entry: Entry, story: Story) -> None:
        """Look for a name in brackets or behind the last full stop, where no credit is read."""
        text = entry.text
        if text[-1] in ")]":
            name = text[max(text.rfind("("), text.rfind("[")) + 1 : -1].rpartition("/")[2].strip()
            above = text[: -len(name) - 1]
            if len(name) > 1 and name[0].isalpha() and not _abbreviates(name, above):
                kind = "small" if name.islower() else "bracket"
                self._meet(name, kind if entry.place is not Place.BODY else "source", entry, story)
            return
        if text[-1] in ".!?؟…:":
            return
        breaks = [found.end() for found in self.reader.patterns.credits.before.finditer(text)]
        if not breaks or text[: breaks[-1]].count(" ") < _SHORTEST_CAPTION:
            return
        name = text[breaks[-1] :]  # `The ferry at its pier. Wolfpix`
        if text[: breaks[-1]].rstrip()[-1] == "." and _is_label(name):
            kind = "person" if self.reader.is_person(name) else "bare"
            self._meet(name, kind, entry, story)

    def _meet(self, name: str, kind: str, entry: Entry, story: Story) -> None:
        if self.reader.patterns.agency(name) is None and len(name.split()) <= _MAX_NAME_WORDS:
            tally = self.tallies.of(name.casefold())
            before = tally.stories
            tally.meet(name, entry, story, other=entry.key)
            if tally.stories > before:
                tally.kinds[kind] += 1

    def proposals(self, scope: Scope) -> Iterator[Proposal]:
        """Yield a row for every owner that several stories name, and for labels of credits."""
        for tally in self.tallies.values():
            if tally.stories >= scope.least and len(tally.others) > 1:
                forms = {spelling.casefold(): spelling for spelling in tally.spellings}
                row = Agency(
                    name=tally.spelling,
                    forms=tuple(forms.values()),
                    distributes=tally.share_of("via") > _MIN_VIA_SHARE,
                )
                doubt = self._doubt(tally, scope.share(tally))
                yield tally.proposal(row, scope, support(tally.stories), doubt)
        for tally in self.labels.values():
            if tally.stories >= scope.least and len(tally.others) > 1:
                label = Language(code=scope.language, page=Page(photo=(tally.spelling,)))
                yield tally.proposal(label, scope, support(tally.stories))

    def _doubt(self, tally: Tally, share: float) -> str | None:
        """Say what else an owner could be, unless most stories name it, or name it plainly."""
        if tally.stories >= _TEMPLATE and share >= _STANDING_SHARE:
            return None
        weak = [kind for kind in _DOUBTS if tally.kinds[kind]]
        doubtful = sum(tally.kinds[kind] for kind in weak)
        return _DOUBTS[weak[0]] if weak and doubtful * 2 >= tally.kinds.total() else None


def _is_label(name: str) -> bool:
    words = name.split()
    return len(words) <= _MAX_NAME_WORDS and all(
        (w[0].isupper() or is_uncased(w)) and w[-1].isalnum() for w in words
    )


def _abbreviates(name: str, above: str) -> bool:
    """Is a name short for the words before it: `the Water Board (WB)`?"""
    letters = [c for c in name.casefold() if c.isalnum()]
    words = above.replace("-", " ").split()[-2 * len(letters) :]
    initials = [word.lstrip("(\"“'‘")[:1].casefold() for word in words]
    rest = iter(initials)
    return len(letters) < 7 and all(letter in rest for letter in letters)  # noqa: PLR2004
