"""Lines that differ in a name or a few words, and the form that they have in common."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Final

from attrs import define, field

from wireparse._fields import is_name
from wireparse._vocabulary import CLOSING_MARKS
from wireparse.learning._counts import Tallies, Tally
from wireparse.learning._proposals import Place
from wireparse.learning._stories import numbered

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wireparse._vocabulary import Patterns
    from wireparse.learning._stories import Entry, Story

__all__ = ["BETWEEN", "FormFinder", "Group"]


_MAX_LINE_WORDS: Final = 30
"""Words of a line that can be of a form."""
_MAX_HEAD_WORDS: Final = 5
"""Words at the head of a line in which the colon of a label stands."""
_MIN_LINES: Final = 3
"""Different lines of a form, at least."""
_MIN_LITERAL_WORDS: Final = 2
"""Words that they have in common, at least; in the body it is one more."""
_MIN_SENTENCE_WORDS: Final = 4
"""The same of lines that close as sentences do."""
_LONGEST_SITE: Final = 7
"""Words of an outlet's name behind a title, and what parts the two."""
BETWEEN: Final = frozenset(("|", "-", "–", "—", "::", "·", "•", "»"))
"""Signs between a title or caption and who it is from."""
_MOST_SAME: Final = 0.7
"""Share of one spelling, from which on the others are another line."""


@define
class Group(Tally):
    """Lines with words in common at their ends.

    Attributes:
        head: The words that all of them begin with.
        tail: The words that all of them end with.
        shortest: Words of the shortest of them.
        is_title: Whether they are titles that stand in their stories alone, too.
    """

    head: list[str] = field(factory=list)
    tail: list[str] = field(factory=list)
    shortest: int = 0
    is_title: bool = False

    def narrow(self, words: list[str]) -> None:
        """Take a line in, and keep what it has in common with the others."""
        if not self.count:
            self.head, self.tail, self.shortest = words, words, len(words)
        self.head = _common(self.head, words)
        self.tail = _common(self.tail[::-1], words[::-1])[::-1]
        self.shortest = min(self.shortest, len(words))

    @property
    def ends(self) -> tuple[list[str], list[str]]:
        """The common words at both ends; between them a word varies in every line."""
        head = self.head[: self.shortest - 1]
        room = self.shortest - 1 - len(head)
        return head, self.tail[len(self.tail) - min(room, len(self.tail)) :]

    @property
    def literal(self) -> list[str]:
        """The words that all lines have in common."""
        head, tail = self.ends
        return head + tail

    @property
    def varying(self) -> int:
        """How many words vary in a line, in the median."""
        lengths = sorted(line.count(" ") + 1 for line in self.spellings)
        return lengths[len(lengths) // 2] - len(self.literal)

    @property
    def form(self) -> str:
        """The form of all lines, with a placeholder for what varies."""
        head, tail = self.ends
        middles = [_middle(line, head, tail) for line in self.spellings]
        if all(map(_is_number, middles)):
            varies = "{number}"
        elif all(map(is_name, middles)):
            varies = "{name}"
        else:
            varies = "{any}"
        return " ".join((*head, varies, *tail))


def _middle(line: str, head: list[str], tail: list[str]) -> str:
    words = line.split()
    return " ".join(words[len(head) : len(words) - len(tail)])


def _is_number(text: str) -> bool:
    return numbered(text) == "{number}"


def _common(one: list[str], other: list[str]) -> list[str]:
    pairs = zip(one, other, strict=False)
    return [word for word, _ in takewhile(lambda p: p[0].casefold() == p[1].casefold(), pairs)]


@define
class FormFinder:
    """Groups lines by the words at their ends."""

    patterns: Patterns
    groups: Tallies[Group] = field(factory=lambda: Tallies(Group))

    def meet(self, entry: Entry, story: Story, below: str) -> None:
        """Count a line in every group that it could be one of."""
        words = entry.text.split()
        if not 1 < len(words) <= _MAX_LINE_WORDS or set("{}") & set(entry.text):
            return
        for key in _keys(words, entry):
            self._count(key, words, entry, story, below)

    def meet_title(self, entry: Entry, story: Story) -> None:
        """Count what a page adds to a title that stands alone too: `Title | The Aun Courier`."""
        words, folded = entry.text.split(), entry.key.split()
        for at in range(len(words) - 2, max(0, len(words) - _LONGEST_SITE), -1):
            if words[at] in BETWEEN and " ".join(folded[:at]) in story.keys:
                key = ("site", *(word.casefold() for word in words[at:]))
                self._count(key, words, entry, story, "text")
                self.groups.of(key).is_title = True
                return

    def _count(
        self, key: tuple[str, ...], words: list[str], entry: Entry, story: Story, below: str
    ) -> None:
        group = self.groups.of(key)
        group.narrow(words)
        group.meet(entry.text, entry, story, other=entry.key)
        group.kinds[below] += 1

    def found(self, least: float) -> Iterator[Group]:
        """Yield the groups whose lines are of one form.

        Args:
            least: In how many stories a form must stand.
        """
        for group in self.groups.values():
            if group.stories < least or len(group.others) < _MIN_LINES:
                continue
            most = group.spellings.most_common(1)[0][1]
            if most <= _MOST_SAME * group.count and self._is_form(group):
                yield group

    def _is_form(self, group: Group) -> bool:
        """Is what lines have in common more than chance?"""
        head, _ = group.ends
        is_label = bool(head) and head[-1][-1] == ":"
        words = [w for w in group.literal if w.casefold() not in self.patterns.words.small]
        if not words or (is_label and len(group.literal) == len(words) == 1):
            return is_label
        if any(line[-1] in CLOSING_MARKS for line in group.spellings):
            return len(group.literal) >= _MIN_SENTENCE_WORDS
        least = _MIN_LITERAL_WORDS + (group.place is Place.BODY)
        return is_label or len(group.literal) >= least


def _keys(words: list[str], entry: Entry) -> Iterator[tuple[str, ...]]:
    """Yield what lines of one form have in common: words at one end or both."""
    folded = [word.casefold() for word in words]
    for at, word in enumerate(folded[:_MAX_HEAD_WORDS]):
        if word[-1] == ":":
            yield "label", *folded[: at + 1]
            return
    is_sentence = entry.text[-1] in CLOSING_MARKS
    if is_sentence and entry.place is Place.BODY:
        return
    size = 3 if is_sentence else 2
    if len(words) > size:
        yield "head", *folded[:size]
        yield "tail", *folded[-size:]
    if len(words) > 2:  # noqa: PLR2004  a word between them
        yield "ends", folded[0], folded[-1]
