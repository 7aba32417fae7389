"""Mentions to speakers: what a printed mention is called in the article.

A name is its fullest form; a pronoun, a relative or a role is whom it stands for; what
has no name keeps its description, without article, with the words that belong to it.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from wireparse._coreference.antecedents import ANYONE
from wireparse._coreference.nominals import (
    COMPLEMENT_LETTERS,
    LONGEST,
    complement_end,
    is_epithet,
    is_office,
    is_somebodys,
)
from wireparse._syntax import RELATIVE_KINDS, MentionKind, without_possessive
from wireparse._vocabulary import NounClass, WordClass
from wireparse.models import Mention, Speaker, SpeakerKind

if TYPE_CHECKING:
    from wireparse._coreference.antecedents import Antecedents
    from wireparse._syntax import MentionSpan, Paragraph, Tokens
    from wireparse._vocabulary import Lexicon
    from wireparse.models import Block

__all__ = ["Resolver", "mention_of"]


_PERSONAL_KINDS: Final = frozenset([MentionKind.PRONOUN, MentionKind.OWNER])
"""Kinds of mentions that stand for somebody named before them."""
_PRONOMINAL_KINDS: Final = _PERSONAL_KINDS | RELATIVE_KINDS
"""The same, and those that stand for the words right before them."""
_ROLE_KINDS: Final = frozenset(
    [
        MentionKind.DESCRIPTION,
        MentionKind.NAMED_DESCRIPTION,
        MentionKind.BARE,
        MentionKind.DETERMINER,
    ]
)
"""Kinds of mentions that a name can stand behind in apposition."""
_NO_PERSON: Final = frozenset(["o", "t"])
"""Classes of nouns for bodies and for writings."""
_APPOSITION: Final = frozenset("Nxdvg&_#")
"""Letters of the words of an apposition."""
_WITHIN: Final = COMPLEMENT_LETTERS | {WordClass.OBJECT}
"""Letters of what belongs to a role before its apposition."""
_BESIDE: Final = 2
"""Words: of a name in full, of "the court", between a noun and its relative."""
_CLOSERS: Final = frozenset(["", ",", ".", "C", "w"])
"""Letters of what stands behind an apposition."""
_BODY_CLOSERS: Final = frozenset([WordClass.COMMA])
"""The same behind the name of a body."""
_MOST: Final = 24
"""So many mentions before "it" are looked at."""


def mention_of(block: Block, start: int, end: int, lexicon: Lexicon) -> Mention:
    """Cut a mention out of its block, without a possessive ending."""
    text = without_possessive(block.text[start - block.start : end - block.start], lexicon)
    return Mention(text, start, start + len(text))


class Resolver:
    """Names the speakers of one article, in the order of their quotations."""

    def __init__(self, antecedents: Antecedents, lexicon: Lexicon) -> None:
        """Take the article's names."""
        self._antecedents = antecedents
        self._lexicon = lexicon
        self._grammar = lexicon.grammar
        self._forms = lexicon.forms
        self._done: dict[tuple[int, MentionSpan], Speaker] = {}
        self._roles: dict[str, Speaker] = {}
        self._words: dict[str, tuple[str, ...]] = {}
        self._last: Speaker | None = None
        self._last_at = 0

    def speaker(self, paragraph: Paragraph, words: MentionSpan, block: Block) -> Speaker:
        """Return who a mention stands for; the same answer for the same mention."""
        key = (paragraph.index, words)
        found = self._done.get(key)
        if found is None:
            mention = mention_of(block, *paragraph.span(words), self._lexicon)
            name, kind = self._resolve(paragraph, words, block)
            found = self._done[key] = Speaker(name, mention, kind)
        self._last, self._last_at = found, found.mention.start
        return found

    def _resolve(
        self, paragraph: Paragraph, words: MentionSpan, block: Block
    ) -> tuple[str, SpeakerKind]:
        first, after, _ = words
        tokens = paragraph.tokens
        mention = mention_of(block, *paragraph.span(words), self._lexicon)
        if words.kind in RELATIVE_KINDS:
            before = self._before(paragraph, first)
            if before is not None:
                return self._resolve(paragraph, before, block)
            return mention.text, SpeakerKind.PERSON
        if words.kind in _PERSONAL_KINDS:
            if tokens.low[first] in self._grammar.neuter_pronouns:
                return self._thing(paragraph, first, mention, block)
            subject = self._subject_before(paragraph, first, block)
            if subject is not None:
                return self._resolve(paragraph, subject, block)
            return self._pronoun(tokens.low[first], mention)
        beside = self._apposed(tokens, words, block)
        if beside is not None:
            is_body = self._lexicon.heads.get(tokens.low[after - 1]) == NounClass.BODY
            kind = SpeakerKind.INSTITUTION if is_body else self._antecedents.kind(beside)
            return self._called(self._antecedents.full(beside)), kind
        if any(w.endswith(self._forms.age_endings) for w in tokens.low[first:after]):
            person = self._antecedents.behind(ANYONE, mention.start, self._person())
            if person is not None:
                return self._called(person), SpeakerKind.PERSON
        name = self._name(tokens, words, mention.text)
        if name is not None:
            full = self._antecedents.full(name)
            return self._called(full), self._antecedents.kind(full)
        return self._description(tokens, first, after, mention, block)

    def _name(self, tokens: Tokens, words: MentionSpan, text: str) -> tuple[str, ...] | None:
        """Read the name that a mention is, without titles; None for a description."""
        first, after, _ = words
        lexicon = self._lexicon
        if is_office(tokens, words, lexicon) or is_epithet(tokens, first, after, lexicon):
            return None
        # "On April Ann Roe said": what leads up to the name tells a month from a given name.
        is_led = first and tokens.letters[first - 1] == WordClass.PREPOSITION
        lead = tokens.words[first - 1] + " " if is_led else ""
        split = self._antecedents.split(lead + text)
        if split is None or self._is_owned(tokens, words, split[1]):
            return None
        return split[1]

    def _is_owned(self, tokens: Tokens, words: MentionSpan, name: tuple[str, ...]) -> bool:
        """Is it a body with its owner, "the Kvam Sheriff's Office", and more than an office?"""
        first, after, _ = words
        owners = (w for w in tokens.words[first : after - 1] if w.endswith(self._forms.owners))
        is_body = self._antecedents.kind(name) is SpeakerKind.INSTITUTION
        return len(name) == 1 and is_body and next(owners, None) is not None

    def _person(self) -> tuple[str, ...] | None:
        last = self._last
        if last is None or last.kind is not SpeakerKind.PERSON:
            return None
        return self._words.get(last.name) or tuple(last.name.split())

    def _called(self, words: tuple[str, ...]) -> str:
        """Return a name as it is printed, and remember its words."""
        name = self._antecedents.printed(words)
        self._words[name] = words
        return name

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

    def _subject_before(self, paragraph: Paragraph, first: int, block: Block) -> MentionSpan | None:
        """Find the description that the last sentence begins with: "A man came. He said …"."""
        tokens, index = paragraph.tokens, _index(paragraph, first)
        if tokens.low[first] in self._grammar.plural_pronouns:
            return None
        for words in reversed(paragraph.mentions[max(0, index - _MOST) : index]):
            start = words.start
            begins = not start or tokens.letters[start - 1] == WordClass.STOP
            if not begins or tokens.sentence[start] == tokens.sentence[first]:
                continue
            if words.kind in _PERSONAL_KINDS:
                continue
            # One phrase gives several mentions, the longest last: "a man reached …".
            found = next(
                (m for m in paragraph.mentions_at(start) if self._is_person(m, tokens)), None
            )
            if found is None or tokens.letters[found.end : found.end + 2] == ",N":
                return None
            mention = mention_of(block, *paragraph.span(found), self._lexicon)
            is_known = tokens.low[start] in self._grammar.introducing or (
                tokens.low[start] in self._grammar.pointing
                and self._named_before(tokens, start, found.end, mention) is not None
            )
            return found if is_known else None
        return None

    def _is_person(self, words: MentionSpan, tokens: Tokens) -> bool:
        head = tokens.low[words.end - 1]
        return (
            words.kind == MentionKind.DESCRIPTION
            and self._lexicon.heads.get(head) == NounClass.PERSON
        )

    def _pronoun(self, low: str, mention: Mention) -> tuple[str, SpeakerKind]:
        low = low.replace("’", "'").partition("'")[0]
        last = self._last
        names = self._antecedents
        is_many = low in self._grammar.plural_pronouns
        previous = self._person()
        is_unnamed = last is not None and (
            last.kind is SpeakerKind.ANONYMOUS or (last.kind is not SpeakerKind.PERSON and is_many)
        )
        if (
            last is not None
            and is_unnamed
            and not names.opens_between(self._last_at, mention.start)
        ):
            return last.name, last.kind
        person = names.behind(low, mention.start, previous)
        if person is not None:
            names.teach(person, low)
            return self._called(person), SpeakerKind.PERSON
        # "He" is nobody if whoever spoke before is a woman, and no man was named.
        is_one = low in self._grammar.singular_pronouns
        if last is not None and (is_many or (previous is None and is_one)):
            return last.name, last.kind
        return mention.text, SpeakerKind.PERSON

    def _thing(
        self, paragraph: Paragraph, first: int, mention: Mention, block: Block
    ) -> tuple[str, SpeakerKind]:
        """Find the body, or the writing, that "it" stands for."""
        last, names = self._last, self._antecedents
        if last is not None and last.kind is not SpeakerKind.PERSON:
            return last.name, last.kind
        low, heads = paragraph.tokens.low, self._lexicon.heads
        index = _index(paragraph, first)
        for words in reversed(paragraph.mentions[max(0, index - _MOST) : index]):
            head = heads.get(low[words.end - 1])
            is_subject = paragraph.ranks[words] == (0, False) and head in _NO_PERSON
            if (
                words.end <= first
                and words.kind not in _PRONOMINAL_KINDS
                and (is_subject or head == NounClass.WRITING)
            ):
                return self._resolve(paragraph, words, block)
        body = names.body_before(mention.start)
        return self._called(body) if body else mention.text, SpeakerKind.INSTITUTION

    def _apposed(self, tokens: Tokens, words: MentionSpan, block: Block) -> tuple[str, ...] | None:
        """Read the name in "the ministry's spokeswoman for trade, Ann Roe,"."""
        head = tokens.low[words.end - 1]
        noun_class = self._lexicon.heads.get(head)
        is_role = words.kind in _ROLE_KINDS or head in self._lexicon.titles
        if noun_class == NounClass.WRITING or not is_role:
            return None
        letters = tokens.letters
        comma = words.end
        if letters[comma : comma + 1] == WordClass.PREPOSITION:
            comma = _end(letters, comma + 1, _WITHIN)
        # A nickname in marks can stand before the name.
        first = comma + 1 + (letters[comma + 1 : comma + 2] == WordClass.QUOTATION)
        last = _end(letters, first, _APPOSITION)
        is_closed = letters[last : last + 1] in (
            _BODY_CLOSERS if noun_class == NounClass.BODY else _CLOSERS
        )
        if letters[comma : comma + 1] != WordClass.COMMA or last == first or not is_closed:
            return None
        text = block.text[tokens.starts[first] : tokens.end(last - 1)]
        found = self._antecedents.split(text)
        # "His brother, Omar, said": one word between marks, where a person is told of.
        is_single = letters[last : last + 1] in {"", ",", "."} and is_somebodys(
            tokens, words, self._lexicon
        )
        fewest = 1 if is_single else _BESIDE
        return found[1] if found and len(found[1]) >= fewest else None

    def _named_before(
        self, tokens: Tokens, first: int, after: int, mention: Mention
    ) -> tuple[str, SpeakerKind] | None:
        """Find whom "the minister" stands for: somebody named, or brought in unnamed."""
        head, at, names = tokens.low[after - 1], mention.start, self._antecedents
        noun_class = self._lexicon.heads.get(head)
        known = self._roles.get(_singular(head))
        if known is not None and self._stem(mention.text) <= self._stem(known.name):
            return known.name, known.kind
        person = names.titled(head, at)
        if person is None and noun_class == NounClass.PERSON:
            person = names.described(head, at)
        if person is None and head in self._lexicon.initials:
            person = names.described(self._lexicon.initials[head], at)
        if person is None and noun_class == NounClass.BODY and after - first == _BESIDE:
            person = names.body_called(tokens.words[after - 1], at)
        if person is not None:
            return self._called(person), names.kind(person)
        unnamed = names.introduced(head, at)
        if unnamed is not None and known is None and noun_class == NounClass.PERSON:
            return unnamed, SpeakerKind.ANONYMOUS
        if known is None and is_epithet(tokens, first, after, self._lexicon):
            person = names.recent(at, self._person())
        return (self._called(person), SpeakerKind.PERSON) if person is not None else None

    def _description(
        self, tokens: Tokens, first: int, after: int, mention: Mention, block: Block
    ) -> tuple[str, SpeakerKind]:
        head = tokens.low[after - 1]
        if tokens.low[first] in self._grammar.pointing:
            found = self._named_before(tokens, first, after, mention)
            if found is not None:
                return found
        some, heads = self._lexicon.standalone, self._lexicon.heads
        end = complement_end(tokens, after, self._lexicon)
        start = mention.start - block.start
        text = block.text[start : start + len(mention.text)]
        if end > after:
            text = block.text[start : tokens.end(end - 1)]
        # "One of the pilots": the scorer takes either for the mention.
        is_part = first > 1 and tokens.low[first - 1] in self._grammar.possession
        if is_part and tokens.low[first - 2] in some:
            text = block.text[tokens.starts[first - 2] : start] + text
        is_bearer = head in self._lexicon.offices
        holder = self._antecedents.holder(text, is_office=is_bearer) if end > after else None
        if holder is not None:
            full = self._antecedents.full(holder)
            return self._called(full), self._antecedents.kind(full)
        name = self._without_article(" ".join(text.split()))
        kind = SpeakerKind.INSTITUTION if heads.get(head) in _NO_PERSON else SpeakerKind.ANONYMOUS
        of = tokens.low[after + 1 : end]
        source = next((w for w in of if heads.get(w) == NounClass.PERSON), head)
        self._roles[_singular(source)] = Speaker(name, mention, kind)
        return name, kind

    def _stem(self, text: str) -> set[str]:
        return {_singular(w) for w in text.lower().split()} - self._forms.sameness

    def _without_article(self, text: str) -> str:
        low = text.lower()
        for article in self._forms.articles:
            if low.startswith(article) and len(text) > len(article):
                return text[len(article) :]
        return text


def _index(paragraph: Paragraph, first: int) -> int:
    return bisect_left(paragraph.mentions, (first + 1, 0, ""))


def _end(letters: str, first: int, allowed: frozenset[str]) -> int:
    """Return where a run of words of some letters ends, a bounded number on."""
    at = first
    while at < len(letters) and at - first < LONGEST and letters[at] in allowed:
        at += 1
    return at


def _singular(head: str) -> str:
    return head[:-1] if head.endswith("s") and len(head) > _BESIDE + 1 else head
