"""Speakers to what else the article tells of them: gender, title, description, mentions.

Nobody is chosen here. A gender is told by pronouns that stand for the speaker and by titles and
gendered nouns, never by a given name; title and description are cut out as they are printed.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from wireparse._coreference.gender import FEMALE, MALE, noun_tells, pronoun_tells, title_tells
from wireparse._coreference.nominals import LONGEST, complement_end
from wireparse._syntax import QUOTED, MentionKind
from wireparse._vocabulary import NounClass, WordClass
from wireparse.models import Gender, GenderSource, Mention, Speaker, SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wireparse._coreference.antecedents import Told
    from wireparse._coreference.names import NameMention
    from wireparse._coreference.resolver import Resolved
    from wireparse._syntax import Paragraph, Tokens
    from wireparse._vocabulary import Lexicon

__all__ = ["portray"]

_MOST: Final = 200
"""So many mentions of a speaker are kept: each of the speaker's quotations holds them."""
_BESIDE: Final = 80
"""Characters beside a name that hold what it is."""
_LOOKED_AT: Final = 5
"""So many printings of a name are looked at for a description and a gender."""
_PHRASE: Final = frozenset("dN#xvegcr_")
"""Letters of the words of a description up to its noun."""
_ENDS: Final = frozenset(["", ",", ".", ";", ":", "-", "(", "w", "C", "c", "Q"])
"""Letters of what stands behind an apposition."""
_CLOSES: Final = frozenset(["", ",", ".", "C", "c", "a"])
"""The same of what stands behind a name in apposition to a role."""
_NOUNS: Final = frozenset("xv")
"""Those of nouns in small letters."""
_VERBISH: Final = frozenset("ecgr")
"""Those of them that are no part of it behind the noun."""
_OPENS: Final = frozenset("dNx#")
"""Letters of the first word of an apposition."""
_ROLES: Final = frozenset([MentionKind.DESCRIPTION, MentionKind.NAMED_DESCRIPTION])
"""Kinds of mentions behind which a name stands in apposition."""


def portray(resolved: Iterable[Resolved], told: Told, lexicon: Lexicon) -> dict[Speaker, Speaker]:
    """Fill in what the article tells of its speakers.

    Args:
        resolved: The speakers of its quotations, one for every mention.
        told: The article.
        lexicon: The words of the language.

    Returns:
        Every speaker with the speaker to put in its place.
    """
    same: dict[object, list[Resolved]] = {}
    for one in resolved:
        # "She" who stands for nobody may be somebody else each time.
        speaker = one.speaker
        key = speaker.mention.start if one.who is None else (speaker.name, speaker.kind)
        same.setdefault(key, []).append(one)
    out = {}
    for group in same.values():
        portrait = _Portrait(group, told, lexicon)
        gender, source = portrait.gender()
        mentions = portrait.mentions()[:_MOST]
        starts = {mention.start: mention for mention in mentions}
        title, description = portrait.title(), portrait.description()
        for one in group:
            name, mention, kind = one.speaker.name, one.speaker.mention, one.speaker.kind
            is_among = starts.get(mention.start) == mention
            every = mentions if is_among else _with_own(mentions, mention)
            whole = Speaker(name, mention, kind, gender, source, title, description, every)
            out[one.speaker] = whole
    return out


class _Portrait:
    """One speaker of an article."""

    def __init__(self, group: Sequence[Resolved], told: Told, lexicon: Lexicon) -> None:
        self._group = group
        self._told = told
        self._lexicon = lexicon
        self._kind = group[0].speaker.kind
        named = next((o.who for o in group if o.who is not None and o.who.source is None), None)
        self._printed = told.inventory.every_printing(named.words) if named else []

    def mentions(self) -> tuple[Mention, ...]:
        """List the words that stand for the speaker, in order, none over another."""
        found = [
            *{one.speaker.mention for one in self._group},
            *[_mention(n) for n in self._printed if n.start >= 0],
        ]
        found.sort(key=lambda m: (m.start, -m.end))
        out: list[Mention] = []
        for mention in found:
            if not out or mention.start >= out[-1].end:
                out.append(mention)
        return tuple(out)

    def gender(self) -> tuple[Gender | None, GenderSource | None]:
        """Tell the gender by pronouns first: a chairman may be a woman."""
        if self._kind is SpeakerKind.INSTITUTION:
            return None, None
        lexicon = self._lexicon
        texts = [one.speaker.mention.text for one in self._group]
        lows = [low for low in map(str.lower, texts) if low in lexicon.words.fixed]
        votes = [*map(self._told.inventory.gender_told, lows)]
        looked_at = self._printed[:_LOOKED_AT]
        by_pronoun = _most(votes) or pronoun_tells(looked_at, lexicon)
        if by_pronoun:
            return Gender(by_pronoun), GenderSource.PRONOUN
        # "The spokeswoman", and not "Ada King".
        nouns = [noun_tells(word, lexicon) for text in texts for word in text.split()[-1:]]
        by_title = title_tells(looked_at, lexicon) or _most(nouns)
        return (Gender(by_title), GenderSource.TITLE) if by_title else (None, None)

    def title(self) -> str | None:
        """Cut out the title: one of the body, and "Mr" only where there is no other."""
        if self._kind is not SpeakerKind.PERSON:
            return None
        lexicon = self._lexicon
        found = [
            (n.titles[-1] in lexicon.gendered, not n.is_body, n.start, _title(n))
            for n in self._printed
            if n.titles and not n.is_fielded and n.titles[-1] not in lexicon.origins
        ]
        # "Pope Francis": the title is part of the name.
        return min((one for one in found if one[-1]), default=(None,))[-1]

    def description(self) -> str | None:
        """Cut out what the speaker is: behind the name, or before it."""
        if self._kind is not SpeakerKind.PERSON:
            return None
        told, lexicon = self._told, self._lexicon
        for name in [n for n in self._printed if n.is_body][:_LOOKED_AT]:
            if _may_be_described(name, lexicon):
                paragraph = told.paragraph(told.index(name.start))
                found = _beside(name, paragraph, lexicon)
                if found is not None:
                    tokens = paragraph.tokens
                    words = name.place[0][tokens.starts[found[0]] : tokens.end(found[1] - 1)]
                    return " ".join(words.split())
        return None


def _may_be_described(name: NameMention, lexicon: Lexicon) -> bool:
    """Do the characters beside a name look like a description, before it is cut into words?"""
    text, start, end = name.place
    before = text[max(0, start - _BESIDE) : start].lower().split()
    if before and _is_one(before[-1], lexicon):
        return True
    if before and before[-1][-1] == "," and any(_is_one(w.rstrip(","), lexicon) for w in before):
        return True
    behind = text[end : end + _BESIDE].split(None, 2)
    is_parted = len(behind) > 1 and behind[0] == ","
    return is_parted and lexicon.words.inside[behind[1]] in _OPENS


def _with_own(mentions: tuple[Mention, ...], own: Mention) -> tuple[Mention, ...]:
    """Put a quotation's own mention among those that are kept."""
    if mentions and own.start >= mentions[-1].end:
        return (*mentions, own)
    rest = [m for m in mentions if m.end <= own.start or own.end <= m.start]
    return tuple(sorted([*rest, own], key=lambda m: m.start))


def _mention(name: NameMention) -> Mention:
    text, _, end = name.place
    return Mention(text[end - (name.end - name.start) : end], name.start, name.end)


def _title(name: NameMention) -> str:
    text, start, end = name.place
    return " ".join(text[start : end - (name.end - name.start)].split())


def _most(votes: Sequence[str]) -> str:
    men, women = votes.count(MALE), votes.count(FEMALE)
    if men == women:
        return ""
    return MALE if men > women else FEMALE


def _beside(name: NameMention, paragraph: Paragraph, lexicon: Lexicon) -> tuple[int, int] | None:
    """Find the description beside a name; None inside quotations and where there is none."""
    tokens = paragraph.tokens
    end = name.end - paragraph.start
    after = bisect_left(tokens.starts, end)
    if not after or tokens.words[after - 1] == QUOTED or tokens.end(after - 1) != end:
        return None
    first = bisect_left(tokens.starts, end - (name.place[2] - name.place[1]))
    return _behind(tokens, after, lexicon) or _before(paragraph, first, after, lexicon)


def _behind(tokens: Tokens, comma: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Find ", a fellow at the Ostra Institute," behind a name."""
    letters, first = tokens.letters, comma + 1
    if letters[comma : comma + 1] != WordClass.COMMA or letters[first : first + 1] not in _OPENS:
        return None
    noun = _noun(tokens, first, lexicon)
    if noun is None:
        return None
    end = complement_end(tokens, noun + 1, lexicon)
    is_owner = tokens.words[end - 1].endswith(lexicon.forms.owners)
    return (first, end) if letters[end : end + 1] in _ENDS and not is_owner else None


def _noun(tokens: Tokens, first: int, lexicon: Lexicon) -> int | None:
    """Find the noun of a description that may begin with a word."""
    at, found = first, None
    while at < min(tokens.size, first + LONGEST) and tokens.letters[at] in _PHRASE:
        if found is not None and tokens.letters[at] in _VERBISH:
            break
        if _is_one(tokens.low[at], lexicon):
            found = at
        at += 1
    return at - 1 if found is None and _is_brought_in(tokens, first, at, lexicon) else found


def _is_brought_in(tokens: Tokens, first: int, after: int, lexicon: Lexicon) -> bool:
    """Is it "a fellow" with "at" behind it, whatever a fellow is?"""
    grammar, low = lexicon.grammar, tokens.low
    return (
        after - first > 1
        and low[first] in grammar.articles - grammar.definite_articles
        and tokens.letters[after - 1] in _NOUNS
        and lexicon.head(low[after - 1]) is None
        and low[after : after + 1] != []
        and low[after] in grammar.noun_links
    )


def _before(
    paragraph: Paragraph, first: int, after: int, lexicon: Lexicon
) -> tuple[int, int] | None:
    """Find "Velmia's chief naval spokesperson" before a name, or with a comma between."""
    tokens, letters = paragraph.tokens, paragraph.tokens.letters
    comma = first - 1
    if comma < 0:
        return None
    is_parted = letters[comma] == WordClass.COMMA and letters[after : after + 1] in _CLOSES
    if not is_parted and not _is_one(tokens.low[comma], lexicon):
        return None
    for mention in paragraph.mentions_between(first - 2 * LONGEST, comma):
        start, end, kind = mention
        if not is_parted:
            if end == after:
                return start, first
        elif kind in _ROLES and _is_one(tokens.low[end - 1], lexicon):
            end = end if end == comma else complement_end(tokens, end, lexicon)
            if end == comma:
                return start, comma
    return None


def _is_one(low: str, lexicon: Lexicon) -> bool:
    """Is it a noun for one person?"""
    heads = lexicon.heads
    if heads.get(low) == NounClass.PERSON:
        return not low.endswith("s") or low[:-1] not in heads
    return low in lexicon.offices or low in lexicon.epithets
