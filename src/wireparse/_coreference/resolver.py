"""Mentions to speakers: what a printed mention is called in the article.

A name is its fullest form; a pronoun, a relative or a role is whom it stands for; what
has no name keeps its description, without article, with the words that belong to it.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._coreference.antecedents import (
    Antecedent,
    Asked,
    AskedKind,
    antecedents_of,
    described,
    is_nobody_new,
)
from wireparse._coreference.appositions import Appositions
from wireparse._coreference.facts import Facts, ItselfFacts
from wireparse._coreference.gender import noun_tells
from wireparse._coreference.nominals import (
    complement_end,
    is_epithet,
    is_many,
    is_office,
)
from wireparse._coreference.owners import owner_of
from wireparse._coreference.roles import Roles
from wireparse._coreference.signs import facts_of
from wireparse._syntax import RELATIVE_KINDS, MentionKind, without_possessive
from wireparse._vocabulary import NounClass, WordClass
from wireparse.models import Mention, Speaker, SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wireparse._coreference.antecedents import Told
    from wireparse._coreference.ranker import Ranker
    from wireparse._syntax import MentionSpan, Paragraph, Tokens
    from wireparse._vocabulary import Lexicon
    from wireparse.models import Block

__all__ = ["Resolved", "Resolver", "Tie", "mention_of"]


_PERSONAL_KINDS: Final = frozenset([MentionKind.PRONOUN, MentionKind.OWNER])
"""Kinds of mentions that stand for somebody named before them."""
_PRONOMINAL_KINDS: Final = _PERSONAL_KINDS | RELATIVE_KINDS
"""The same, and those that stand for the words right before them."""
_NO_PERSON: Final = frozenset(["o", "t"])
"""Classes of nouns for bodies and for writings."""
_BESIDE: Final = 2
"""Words: of a name in full, of "the court", between a noun and its relative."""
_PRONOUNS: Final = frozenset([AskedKind.ONE, AskedKind.GROUP, AskedKind.THING])
"""Kinds of mentions that are not printed as somebody's name or role."""
_SPEAKERS: Final = 3
"""So many speakers before a mention are kept in mind."""


class Tie:
    """How a quotation hangs on a mention.

    Attributes:
        OWN: The mention's verb introduces it.
        NEAR: It follows on the mention. An interviewer's "I" is nobody's speaker there: what
            follows is the other's answer.
        FAR: It goes on in a paragraph of its own. No book speaks there, but who spoke before.
    """

    OWN: Final = "A"
    NEAR: Final = "B"
    FAR: Final = "C"


class Resolved(NamedTuple):
    """Who a mention stands for.

    Attributes:
        speaker: The speaker.
        chance: That it is who the mention stands for.
        who: The same as an antecedent, None where nobody was found.
    """

    speaker: Speaker
    chance: float
    who: Antecedent | None


_Answer = tuple["Antecedent | None", str, SpeakerKind, float]


def mention_of(block: Block, start: int, end: int, lexicon: Lexicon) -> Mention:
    """Cut a mention out of its block, without a possessive ending."""
    text = without_possessive(block.text[start - block.start : end - block.start], lexicon)
    return Mention(text, start, start + len(text))


class Resolver:
    """Names the speakers of one article, in the order of their quotations."""

    def __init__(self, told: Told, lexicon: Lexicon, ranker: Ranker) -> None:
        """Take the article as far as names and antecedents are looked for in it."""
        self._told = told
        self._names = told.inventory
        self._lexicon = lexicon
        self._ranker = ranker
        self._grammar = lexicon.grammar
        self._forms = lexicon.forms
        self._done: dict[tuple[int, MentionSpan], Resolved] = {}
        self._roles = Roles(told, lexicon)
        self._appositions = Appositions(told.inventory, lexicon)
        self._before_it: dict[tuple[str, str], tuple[Asked, Antecedent, float]] = {}
        self._last: Resolved | None = None
        self._last_alive: Resolved | None = None

    @property
    def answers(self) -> Iterable[Resolved]:
        """All that was answered, one for every mention."""
        return self._done.values()

    def speaker(
        self, paragraph: Paragraph, words: MentionSpan, block: Block, tie: str = Tie.OWN
    ) -> Resolved:
        """Return who a mention stands for; the same answer for the same mention.

        Args:
            paragraph: Where it stands.
            words: Its place among the words.
            block: The paragraph's block.
            tie: How the quotation hangs on it, see `Tie`.
        """
        low = paragraph.tokens.low
        is_dialogue = low[words.start] in self._grammar.dialogue_pronouns
        is_writing = self._lexicon.head(low[words.end - 1]) == NounClass.WRITING
        found = None
        if is_dialogue and tie != Tie.OWN:
            found = self._last
        elif is_writing and tie == Tie.FAR:
            found = self._last_alive
        found = found or self._answered(paragraph, words, block)
        if not is_dialogue:
            self._last = found
            self._last_alive = self._last_alive if is_writing else found
            self._remember(found)
        return found

    def _answered(self, paragraph: Paragraph, words: MentionSpan, block: Block) -> Resolved:
        key = (paragraph.index, words)
        found = self._done.get(key)
        if found is None:
            start, end = paragraph.span(words)
            start = min(start, self._names.begins(end))
            mention = mention_of(block, start, end, self._lexicon)
            who, name, kind, chance = self._resolve(paragraph, words, block, mention)
            found = self._done[key] = Resolved(Speaker(name, mention, kind), chance, who)
        return found

    def _remember(self, found: Resolved) -> None:
        who = found.who
        if who is not None:
            others = [one for one in self._told.speakers if one[0].words != who.words]
            last = who, found.speaker.mention.start
            self._told.speakers = [last, *others[: _SPEAKERS - 1]]

    def _resolve(
        self, paragraph: Paragraph, words: MentionSpan, block: Block, mention: Mention
    ) -> _Answer:
        if words.kind in RELATIVE_KINDS:
            before = self._before(paragraph, words.start)
            if before is not None:
                named = mention_of(block, *paragraph.span(before), self._lexicon)
                return self._resolve(paragraph, before, block, named)
            return None, mention.text, SpeakerKind.PERSON, 1.0
        if words.kind in _PERSONAL_KINDS:
            return self._pronoun(paragraph, words, mention)
        owner = owner_of(paragraph, words, self._names, self._lexicon)
        if owner is not None:
            return self._called(self._names.full(owner))
        tokens = paragraph.tokens
        beside = self._appositions.name_beside(paragraph, words, block)
        if beside is not None:
            full = self._names.full(beside)
            is_body = self._lexicon.heads.get(tokens.low[words.end - 1]) == NounClass.BODY
            is_body = is_body and full[0].lower() not in self._lexicon.given
            return self._called(full, kind=SpeakerKind.INSTITUTION if is_body else None)
        low = tokens.low[words.start : words.end]
        is_aged = any(w.endswith(self._forms.age_endings) for w in low)
        name = None if is_aged else self._name(tokens, words, mention)
        if name is not None:
            return self._named(paragraph, words, mention, name)
        if is_aged or low[0] in self._grammar.pointing:
            gender = noun_tells(low[-1], self._lexicon)
            asked = Asked(AskedKind.ROLE, paragraph, words, mention.start, gender, low[-1])
            return self._ranked(asked, mention)
        return self._itself(paragraph, words, block)

    def _pronoun(self, paragraph: Paragraph, words: MentionSpan, mention: Mention) -> _Answer:
        low = paragraph.tokens.low[words.start].replace("’", "'").partition("'")[0]
        kind = self._asked_kind(low)
        if kind is None:
            name = self._told.author if low in self._grammar.author_pronouns else None
            return None, name or mention.text, SpeakerKind.PERSON, 1.0
        asked = Asked(kind, paragraph, words, mention.start, self._names.gender_told(low))
        return self._ranked(asked, mention)

    def _named(
        self, paragraph: Paragraph, words: MentionSpan, mention: Mention, name: tuple[str, ...]
    ) -> _Answer:
        """Fill a name up; several may bear a family name."""
        name = self._names.in_full(name)
        bearers = self._names.bearers(name)
        if len(bearers) <= 1:
            return self._called(self._names.full(name))
        titles = paragraph.tokens.low[words.start : words.end - 1]
        gender = next(filter(None, (noun_tells(low, self._lexicon) for low in titles)), "")
        if gender:  # "Ms Brook" is not her brother
            fitting = [w for w in bearers if self._names.gender(w) in {"", gender}]
            bearers = fitting or bearers
        asked = Asked(AskedKind.FAMILY, paragraph, words, mention.start)
        # Where only the family name stands, it may have been any of them.
        told = ([n for n in self._names.printings(w, asked.at) if n.words != name] for w in bearers)
        every = [Antecedent(w, printings) for w, printings in zip(bearers, told, strict=True)]
        who, chance = self._choose(asked, every)
        return self._called(who.words, chance=chance)

    def _asked_kind(self, low: str) -> str | None:
        grammar = self._grammar
        if low in grammar.neuter_pronouns:
            return AskedKind.THING
        if low in grammar.plural_pronouns:
            return AskedKind.GROUP
        return AskedKind.ONE if self._names.gender_told(low) else None

    def _ranked(self, asked: Asked, mention: Mention) -> _Answer:
        """Choose among those whom a mention may stand for."""
        sort, is_pronoun = (asked.kind, asked.gender), asked.kind in _PRONOUNS
        same = self._before_it.get(sort) if is_pronoun else None
        if same is not None and is_nobody_new(same[0], asked, self._told, self._lexicon):
            _, who, chance = same
        else:
            who, chance = self._likeliest(asked)
        if is_pronoun:
            self._before_it[sort] = asked, who, chance
        if who.is_itself and asked.kind != AskedKind.ROLE:
            return None, mention.text, SpeakerKind.PERSON, chance
        if asked.kind == AskedKind.ROLE:
            self._roles.teach(asked.noun, who)
        if asked.gender and who.source is None:
            self._names.teach(who.words, asked.gender)
        _, name, kind, _ = self._answer(who)
        return who, name, kind, chance

    def _likeliest(self, asked: Asked) -> tuple[Antecedent, float]:
        """Choose among those whom a mention may stand for, and itself."""
        every = antecedents_of(asked, self._told, self._lexicon)
        if asked.kind == AskedKind.ROLE:
            every = self._roles.tied(asked, every)
        words = (*asked.paragraph.tokens.low[asked.words.start : asked.words.end], "")
        itself = Antecedent(words, source=(asked.paragraph, asked.words), is_itself=True)
        return self._choose(asked, [*every, itself])

    def _choose(self, asked: Asked, every: list[Antecedent]) -> tuple[Antecedent, float]:
        facts = facts_of(asked, every, self._told, self._lexicon)
        chances = self._ranker.chances(asked.kind, facts)
        best = max(range(len(every)), key=chances.__getitem__)
        itself = facts[-1]
        if asked.kind in _PRONOUNS or (isinstance(itself, ItselfFacts) and itself.epithet == "1"):
            # It stands for somebody if anybody is there that it could stand for.
            likely = [k for k, f in enumerate(facts) if isinstance(f, Facts) and f.likely != "0"]
            if every[best].is_itself or not likely or asked.kind == AskedKind.THING:
                best = max(likely, key=chances.__getitem__, default=len(every) - 1)
        return every[best], chances[best]

    def _answer(self, who: Antecedent) -> _Answer:
        if who.source is None:
            return self._called(who.words)
        paragraph, words = who.source
        _, name, kind, chance = self._itself(paragraph, words, self._told.body[paragraph.index])
        return who, name, kind, chance

    def _called(
        self, words: tuple[str, ...], kind: SpeakerKind | None = None, chance: float = 1.0
    ) -> _Answer:
        """Return a name as it is printed."""
        name = self._names.printed(words)
        return Antecedent(words), name, kind or self._names.kind(words), chance

    def _itself(self, paragraph: Paragraph, words: MentionSpan, block: Block) -> _Answer:
        tokens = paragraph.tokens
        mention = mention_of(block, *paragraph.span(words), self._lexicon)
        name, kind, holder = self._description(tokens, words.start, words.end, mention, block)
        if holder is not None:
            return self._called(holder)
        who = described(paragraph, words, block.text, self._lexicon)
        # "One of the sources": whom the story calls the source later.
        lexicon, end = self._lexicon, complement_end(tokens, words.end, self._lexicon)
        nouns = tokens.low[words.end - 1 : end]
        noun = next((w for w in nouns if lexicon.head(w) == NounClass.PERSON), nouns[0])
        self._roles.bring_in(noun, who)
        return who, name, kind, 1.0

    def _name(self, tokens: Tokens, words: MentionSpan, mention: Mention) -> tuple[str, ...] | None:
        """Read the name that a mention is, without titles; None for a description."""
        first, after, _ = words
        lexicon = self._lexicon
        if is_office(tokens, words, lexicon) or is_epithet(tokens, first, after, lexicon):
            return None
        if after == first + 1 and is_many(tokens.low[first], lexicon):
            return None
        name = self._names.ending(mention.start, mention.end)
        if name is None:
            # "On April Ann Roe said": what leads up to the name tells a month from a given name.
            is_led = first and tokens.letters[first - 1] == WordClass.PREPOSITION
            lead = tokens.words[first - 1] + " " if is_led else ""
            split = self._names.split(lead + mention.text)
            name = split[1] if split else None
        return None if name is None or self._is_owned(tokens, words, name) else name

    def _is_owned(self, tokens: Tokens, words: MentionSpan, name: tuple[str, ...]) -> bool:
        """Is it a body with its owner, "the Kvam Sheriff's Office", and more than an office?"""
        first, after, _ = words
        owners = (w for w in tokens.words[first : after - 1] if w.endswith(self._forms.owners))
        is_body = self._names.kind(name) is SpeakerKind.INSTITUTION
        return len(name) == 1 and is_body and next(owners, None) is not None

    def _before(self, paragraph: Paragraph, first: int) -> MentionSpan | None:
        """Find the mention that a relative pronoun stands for: "which" is no person."""
        tokens = paragraph.tokens
        is_thing = tokens.low[first] in self._grammar.thing_relatives
        best = None
        index = _index(paragraph, first)
        for words in paragraph.mentions[max(0, index - 12) : index]:
            letters = tokens.letters[words.start : words.end]
            if words.end > first or words.kind in _PRONOMINAL_KINDS or not letters.strip("#"):
                continue
            head = self._lexicon.heads.get(tokens.low[words.end - 1])
            between = tokens.letters[words.end : first]
            if is_thing and head in _NO_PERSON and "." not in between:
                best = words
            elif len(between) <= _BESIDE or not between.strip(",#"):
                best = words if best is None or words.end > best.end else best
        return best

    def _description(
        self, tokens: Tokens, first: int, after: int, mention: Mention, block: Block
    ) -> tuple[str, SpeakerKind, tuple[str, ...] | None]:
        head = tokens.low[after - 1]
        some, heads = self._lexicon.standalone, self._lexicon.heads
        counts = self._grammar.quantities
        end = complement_end(tokens, after, self._lexicon)
        start = mention.start - block.start
        text = block.text[start : start + len(mention.text)]
        if end > after:
            text = block.text[start : tokens.end(end - 1)]
        # "One of the pilots": the scorer takes either for the mention.
        is_part = first > 1 and tokens.low[first - 1] in self._grammar.possession
        if is_part and (tokens.low[first - 2] in some or tokens.low[first - 2] in counts):
            text = block.text[tokens.starts[first - 2] : start] + text
        is_bearer = head in self._lexicon.offices
        holder = self._names.holder(text, is_office=is_bearer) if end > after else None
        if holder is not None:
            full = self._names.full(holder)
            return "", SpeakerKind.PERSON, full
        name = self._without_article(" ".join(text.split()))
        kind = SpeakerKind.INSTITUTION if heads.get(head) in _NO_PERSON else SpeakerKind.ANONYMOUS
        return name, kind, None

    def _without_article(self, text: str) -> str:
        low = text.lower()
        for article in self._forms.articles:
            if low.startswith(article) and len(text) > len(article):
                return text[len(article) :]
        return text


def _index(paragraph: Paragraph, first: int) -> int:
    return bisect_left(paragraph.mentions, (first + 1, 0, ""))
