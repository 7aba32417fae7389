"""An antecedent to its facts: what is told of it before the mention.

All facts but how often a name is printed are read in a bounded stretch before the mention.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._coreference.antecedents import AskedKind
from wireparse._coreference.facts import Facts, ItselfFacts
from wireparse._coreference.nominals import is_epithet
from wireparse._coreference.salience import SUBJECT
from wireparse._vocabulary import WordClass
from wireparse.models import SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wireparse._coreference.antecedents import Antecedent, Asked, Told
    from wireparse._coreference.names import NameMention
    from wireparse._vocabulary import Lexicon

__all__ = ["facts_of", "stem_of"]

_NONE: Final = "-"
"""Value of a fact that an antecedent has not got."""
_RECENT: Final = 6
"""So many printings of an antecedent are looked at, the last ones."""
_SURE: Final = 2
"""From here on it is sure enough that a word is a verb of saying."""
_BESIDE: Final = 25
"""Characters on either side of a name that hold the word there."""
_ENDS: Final = frozenset(',.;:)"”')
"""Marks behind a name."""
_STOPS: Final = frozenset('.!?"”')
"""Marks before a name that opens a sentence."""
_DISTANCES: Final = (80, 200, 400, 800, 1500)
"""Characters between an antecedent and the mention are told apart up to these."""
_COUNTS: Final = (1, 2, 4, 8)
"""The same of how often a name is printed, and of paragraphs between."""
_POINTS: Final = (-1.6, -0.1, 0.4)
"""The same of what speaks for a person."""
_DIGITS: Final = "0123456789"
_SENTENCES: Final = ("s0", "s1", "s2", "s3")
"""Places in the mention's own paragraph."""
_PARAGRAPHS: Final = ("p0", "p1", "p2", "p3", "p4")
"""Places in those before it."""
_INSTITUTION: Final = SpeakerKind.INSTITUTION  # a constant is found faster than an attribute
_CERTAIN: Final = 1.0
"""Points above which a name of one word is taken for a person's."""
_HEADER: Final = "h"
"""Where an antecedent stands that only the headline, or a caption, has."""


def facts_of(
    asked: Asked, every: Sequence[Antecedent], told: Told, lexicon: Lexicon
) -> list[Facts | ItselfFacts]:
    """Look at every antecedent of a mention."""
    reader = _Reader(asked, told, lexicon)
    looks = [reader.look(one) for one in every]
    return [
        reader.itself(every, looks) if one.is_itself else reader.facts(one, look, looks)
        for one, look in zip(every, looks, strict=True)
    ]


def _step(value: float, steps: Sequence[float]) -> str:
    """Count the steps below a value."""
    return _DIGITS[bisect_left(steps, value)]


def _flag(is_so: bool) -> str:  # noqa: FBT001
    return "1" if is_so else "0"


class _Look(NamedTuple):
    """How an antecedent was told of.

    Attributes:
        start: Where last, an offset; below nought for nowhere before the mention.
        since: Where first, of those places that are looked at.
        place: See `Facts`.
        inside: See `Facts`.
        subject: How much speaks for the subject where it was told of last, in points.
        most_subject: The same at most.
        person: How much speaks for a person, at most.
        said: Where it was last quoted or reported; below nought for nowhere.
        spoke: Which of the last speakers it is, below nought for none.
        is_body: Whether it is a body by name.
        is_person: Whether it looks like a person.
    """

    start: int
    since: int
    place: str
    inside: str
    subject: float
    most_subject: float
    person: float
    said: int
    spoke: int
    is_body: bool
    is_person: bool


# Both are made for every antecedent of every mention: from a tuple in half the time.
_look: Final = partial(tuple.__new__, _Look)
_facts: Final = partial(tuple.__new__, Facts)


class _Reader:
    """Looks at the antecedents of one mention."""

    def __init__(self, asked: Asked, told: Told, lexicon: Lexicon) -> None:
        self._asked, self._told, self._lexicon = asked, told, lexicon
        self._names = told.inventory
        tokens, first = asked.paragraph.tokens, asked.words.start
        letters = tokens.letters
        self._where = _where(letters, first)
        is_behind = WordClass.QUOTATION in letters[max(0, first - 3) : first]
        self._quoted = "Q" if is_behind else "q" if tokens.quoted[first] else _NONE
        self._opens = _flag(tokens.sentence[first] == 0)
        noun = asked.noun
        self._noun = (
            lexicon.head(noun) or _NONE if noun else _NONE,
            _flag(is_epithet(tokens, first, asked.words.end, lexicon)),
            _flag(noun.endswith("s")),
        )
        low = tokens.low[first : asked.words.end]
        self._stem = stem_of(low, lexicon) if noun else frozenset[str]()
        self._size = _DIGITS[min(asked.words.end - asked.words.start, 4)]

    def look(self, one: Antecedent) -> _Look:
        """Look at the places where an antecedent was told of last."""
        names, recent = self._names, one.printings[:_RECENT]
        is_body = one.source is None and names.kind(one.words) is _INSTITUTION
        speakers = self._told.speakers
        spoke = next((k for k, (who, _) in enumerate(speakers) if who.words == one.words), -1)
        said = speakers[spoke][1] if spoke >= 0 else -1
        if not recent:
            return _Look(
                -1, -1, _HEADER, _HEADER, 0.0, 0.0, 0.0, said, spoke, is_body, is_person=False
            )
        saliences = [names.salience(name) for name in recent]
        person = max([salience.person for salience in saliences])
        place = self._place(recent[0])
        return _look((
            recent[0].start,
            recent[-1].start,
            place,
            place[:1],
            saliences[0].subject,
            max([salience.subject for salience in saliences]),
            person,
            max(said, next((name.start for name in recent if names.says(name)), -1)),
            spoke,
            is_body,
            one.source is not None or (not is_body and person > 0),
        ))  # fmt: skip

    def _place(self, name: NameMention) -> str:
        """Say how many sentences, or paragraphs, lie between a name and the mention."""
        asked, paragraph = self._asked, self._asked.paragraph
        if not name.is_body or name.start > asked.at:
            return _HEADER
        if name.start >= paragraph.start:
            tokens = paragraph.tokens
            word = bisect_right(tokens.starts, name.start - paragraph.start) - 1
            gap = tokens.sentence[asked.words.start] - tokens.sentence[max(word, 0)]
            return _SENTENCES[min(gap, 3)]
        gap = paragraph.index - self._told.index(name.start)
        return _PARAGRAPHS[bisect_left(_COUNTS, gap)]

    def facts(self, one: Antecedent, look: _Look, looks: Sequence[_Look]) -> Facts:
        """Look at one that is not the mention itself, beside the others."""
        asked, names = self._asked, self._names
        start, _, place, inside, subject, most_subject, person, said, spoke, is_body, _ = look
        name = one.printings[0] if start >= 0 else None
        later = [e.subject >= SUBJECT for e in looks if e.start > start]
        near = [e for e in looks if e.inside == inside and e.is_person and e is not look]
        acting = sum([e.subject >= SUBJECT for e in near])
        before, behind = self._beside(name) if name else (_NONE, _NONE)
        return _facts((
            self._sort(one, is_body=is_body),
            place,
            inside,
            "S" if subject >= SUBJECT else "s" if subject > 0 else _NONE,
            _flag(most_subject >= SUBJECT),
            _DIGITS[min(len(later), 5)],
            _DIGITS[min(sum(later), 3)],
            _step(person, _POINTS),
            _NONE if one.source else _flag(bool(names.gender(one.words))),
            before,
            behind,
            _step(len(one.printings) if one.source else names.count(one.words), _COUNTS),
            _NONE if spoke < 0 else _DIGITS[spoke],
            _NONE if said < 0 else _DIGITS[min(sum([e.said > said for e in looks]), 2)],
            _NONE if said < 0 else _flag(said >= asked.paragraph.start),
            _step(asked.at - start, _DISTANCES) if name else _NONE,
            _DIGITS[min(len(near), 2)],
            _DIGITS[min(acting, 2)],
            _flag(name is not None and all(e.start > look.since for e in near)),
            self._opens,
            self._where,
            self._quoted,
            one.ties,
            *self._noun,
            _flag(one.words[-1].lower() == asked.noun),
            self._size,
            self._fits(one),
            _flag(self._is_likely(look, one)),
        ))  # fmt: skip

    def _fits(self, one: Antecedent) -> str:
        """Has a description all the words of the role?"""
        if one.source is None or not self._asked.noun:
            return _NONE
        return _flag(self._stem <= stem_of(one.words, self._lexicon))

    def _is_likely(self, look: _Look, one: Antecedent) -> bool:
        """Is it a body for "it", a person for "he", either for others?"""
        if self._asked.kind == AskedKind.THING:
            return look.is_body or one.source is not None
        is_whole = len(one.words) > 1 and not look.is_body
        is_sure = look.is_person and look.person > _CERTAIN
        return one.source is not None or is_whole or is_sure or look.spoke >= 0

    def _sort(self, one: Antecedent, *, is_body: bool) -> str:
        """Say what an antecedent looks like."""
        lexicon = self._lexicon
        if one.source is None:
            if is_body:
                return "B"
            is_titled = any(name.titles for name in one.printings[:_RECENT])
            is_given = len(one.words) > 1 and one.words[0].lower() in lexicon.gendered
            return "P+" if is_titled or is_given else "P" if len(one.words) > 1 else "P1"
        paragraph, words = one.source
        low = paragraph.tokens.low
        head, article = low[words.end - 1], low[words.start]
        grammar = lexicon.grammar
        how = "i" if article in grammar.introducing else "p" if article in grammar.pointing else "x"
        return f"D{lexicon.head(head) or _NONE}{'s' * head.endswith('s')}{how}"

    def _beside(self, name: NameMention) -> tuple[str, str]:
        """Class what stands before a name and behind it."""
        place = name.start, name.end
        found = self._told.beside.get(place)
        if found is None:
            found = self._told.beside[place] = self._before(name), self._behind(name)
        return found

    def _before(self, name: NameMention) -> str:
        """Class the word before a name."""
        text, start, _ = name.place
        before = text[max(0, start - _BESIDE) : start].split()
        if not before or before[-1][-1] in _STOPS:
            return "^"
        word = before[-1].lower().strip('“"(')
        fixed = self._lexicon.words.fixed.get(word)
        if fixed:
            return fixed
        if self._lexicon.cues.get(word, 0) >= _SURE:
            return WordClass.CUE
        return WordClass.COMMA if word.endswith(",") else WordClass.OTHER

    def _behind(self, name: NameMention) -> str:
        """Class the word, or the mark, behind a name."""
        lexicon = self._lexicon
        text, _, end = name.place
        if text.startswith(lexicon.forms.owners, end):
            return "'"
        if text[end : end + 1] in _ENDS:
            return text[end : end + 1]
        words = text[end : end + _BESIDE].split(None, 1)
        word = words[0].lower().rstrip(",.;:") if words else ""
        if lexicon.cues.get(word, 0) >= _SURE:
            return WordClass.CUE
        fixed = lexicon.words.fixed.get(word)
        if fixed:
            return fixed
        return WordClass.VERB if lexicon.is_verb(word) else lexicon.head(word) or WordClass.OTHER

    def itself(self, every: Sequence[Antecedent], looks: Sequence[_Look]) -> ItselfFacts:
        """Look at the mention itself."""
        asked = self._asked
        tokens, (noun, epithet, many) = asked.paragraph.tokens, self._noun
        return ItselfFacts(
            persons=_DIGITS[min(sum([look.is_person for look in looks]), 2)],
            noun=noun,
            size=self._size,
            ties="".join(sorted({tie for one in every for tie in one.ties})),
            epithet=epithet,
            many=many,
            article=tokens.low[asked.words.start],
            behind=tokens.letters[asked.words.end : asked.words.end + 1],
        )


def stem_of(low: Iterable[str], lexicon: Lexicon) -> frozenset[str]:
    """Take off a description what points back, and the endings of many."""
    same = lexicon.forms.sameness
    return frozenset([word.removesuffix("s") for word in low if word not in same])


def _where(letters: str, first: int) -> str:
    """Say what stands before a mention: the paragraph, a sentence, a quotation, a comma."""
    before = letters[first - 1] if first else "^"
    if before in {"^", WordClass.STOP, WordClass.QUOTATION, WordClass.COMMA}:
        return before
    if letters[max(0, first - 2) : first] == WordClass.QUOTATION + WordClass.CUE:
        return WordClass.QUOTATION
    return WordClass.OTHER
