"""Descriptions of speakers: what they look like, and where the words end that belong to them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse._syntax import MentionKind
from wireparse._vocabulary import NounClass, WordClass

if TYPE_CHECKING:
    from wireparse._syntax import MentionSpan, Tokens
    from wireparse._vocabulary import Lexicon

__all__ = [
    "COMPLEMENT_LETTERS",
    "LONGEST",
    "complement_end",
    "is_epithet",
    "is_many",
    "is_office",
    "is_somebodys",
]


LONGEST: Final = 14
"""Words of what belongs to a description, at most."""
COMPLEMENT_LETTERS: Final = frozenset("dN#x&pvceg_")
"""Letters of the words that can belong to a description."""
_QUALITY: Final = frozenset("xe")
"""Letters of a quality behind a noun: "close to", "briefed on"."""
_LIST: Final = re.compile("(?:,N+)+&N+")
"""Names in a row: "for Culture, Media and Sport"."""
_LEADS: Final = frozenset("pi")
"""Letters of what leads from a quality to a phrase."""
_VERBS: Final = frozenset("CcVvaw")
"""What tells a verb form before it to be a participle: "an envoy briefed on the talks said"."""
_FOLLOWERS: Final = _VERBS | frozenset("er,(")
"""What stands between a subject and its verb, or is its verb."""
_NEAR: Final = 2
"""The last words of a description, one of which is its noun."""
_NOUNISH: Final = frozenset("Nx")
"""Letters of a word that an adjective stands before."""
_OBJECTS: Final = frozenset("dhots")
"""What stands behind a verb, and not behind a noun."""


def is_office(tokens: Tokens, words: MentionSpan, lexicon: Lexicon) -> bool:
    """Is it a capitalised description that goes on with "of", and no name?"""
    first, after, kind = words
    link = tokens.low[after] if after < tokens.size else ""
    grammar = lexicon.grammar
    if link not in grammar.field_links:
        return False
    if kind == MentionKind.NAME and after == first + 1:
        return _is_noun(tokens, first, lexicon)
    if link not in grammar.possession:
        return kind == MentionKind.DETERMINED_NAME and link in lexicon.forms.purposes
    return kind == MentionKind.DETERMINED_NAME or any(
        w.endswith(lexicon.forms.owners) for w in tokens.words[first:after]
    )


def _is_noun(tokens: Tokens, at: int, lexicon: Lexicon) -> bool:
    """Is it a noun, as in "Residents of …", "CEO of …" and "Bank of …", and no family name?"""
    low = tokens.low[at]
    is_first = not at or tokens.letters[at - 1] == WordClass.STOP
    head = lexicon.head(low)
    return head == NounClass.BODY or (head is not None and is_first) or low in lexicon.titles


def is_epithet(tokens: Tokens, first: int, after: int, lexicon: Lexicon) -> bool:
    """Does a mention stand for somebody named before: "the Serbian", "the striker", "the CEO"?"""
    head = tokens.low[after - 1]
    is_one = (
        head in lexicon.epithets
        or head in lexicon.origins
        or head in lexicon.initials
        or head.endswith(lexicon.forms.age_endings)
    )
    goes_on = tokens.letters[after : after + 1]
    is_definite = tokens.low[first] in lexicon.grammar.definite_articles
    return is_definite and is_one and goes_on not in _NOUNISH


def is_many(low: str, lexicon: Lexicon) -> bool:
    """Is it a noun for many persons, "Officials", which a capital makes nobody's name?"""
    return low.endswith("s") and lexicon.head(low) == NounClass.PERSON and low not in lexicon.given


def is_somebodys(tokens: Tokens, words: MentionSpan, lexicon: Lexicon) -> bool:
    """Is it somebody of somebody's: "his brother", "Ann Roe's neighbour" and the like?"""
    first, after, _ = words
    is_person = lexicon.heads.get(tokens.low[after - 1]) == NounClass.PERSON
    is_owned = any(w.endswith(lexicon.forms.owners) for w in tokens.words[first:after])
    return is_person and (is_owned or tokens.low[first] in lexicon.grammar.possessives)


def complement_end(tokens: Tokens, after: int, lexicon: Lexicon) -> int:
    """Find the end of the words that belong to a description.

    Args:
        tokens: The words of a paragraph.
        after: Where the words behind its noun begin.
        lexicon: Verbs, which end it.

    Returns:
        Where the next word stands; *after* if nothing belongs to it.
    """
    low = tokens.low[after : after + 1]
    if not low:
        return after
    if low[0] in lexicon.grammar.noun_links:
        return _phrase_end(tokens, after, after + 1, lexicon)
    is_person = any(
        lexicon.head(w) == NounClass.PERSON for w in tokens.low[max(0, after - _NEAR) : after]
    )
    lead = _lead(tokens, after, lexicon) if is_person else after
    if lead == after:
        return after
    end = _phrase_end(tokens, after, lead, lexicon)
    letter = tokens.letters[end : end + 1]
    followers = _VERBS if tokens.letters[after] == WordClass.IN_ED else _FOLLOWERS
    return end if end > lead and letter and letter in followers else after


def _lead(tokens: Tokens, after: int, lexicon: Lexicon) -> int:
    """Step over what leads to a phrase: "in", "close to", "briefed on"; else stay."""
    letters, low = tokens.letters, tokens.low
    if low[after] in lexicon.grammar.loose_links:
        is_day = any(map(lexicon.calendar.__contains__, tokens.words[after + 1 : after + 2]))
        return after if is_day else after + 1
    is_led = letters[after + 1 : after + 2] in _LEADS
    is_quality = letters[after] in _QUALITY or low[after : after + 2] in lexicon.forms.close_links
    return after + 2 if is_quality and is_led else after


def _phrase_end(tokens: Tokens, after: int, at: int, lexicon: Lexicon) -> int:
    """Find the end of the nouns behind a preposition, and of what belongs to them."""
    letters = tokens.letters
    while at < tokens.size and at - after < LONGEST:
        # "Of state said": no verb stands right behind a preposition.
        is_noun = letters[at] == WordClass.CUE and letters[at - 1] == WordClass.PREPOSITION
        if letters[at] not in COMPLEMENT_LETTERS and not is_noun:
            break
        # "Of the ruling coalition", "with direct knowledge": no verb stands there.
        is_verb = letters[at] in "vceg" and letters[at - 1] not in "dp"
        is_known = tokens.low[at] in lexicon.senses
        if is_verb and (is_known or letters[at + 1 : at + 2] in _OBJECTS):
            break
        is_day = letters[at] == WordClass.PREPOSITION and tokens.words[at + 1 : at + 2]
        if is_day and is_day[0] in lexicon.calendar:
            break
        if letters[at] == WordClass.MARK and tokens.words[at] not in {".", "-"}:
            break
        at += 1
    listed = _LIST.match(letters, at, after + LONGEST)
    at = listed.end() if listed is not None and letters[at - 1] == WordClass.NAME else at
    if letters[at : at + 3] == "(N)":
        at += 3
    openers = lexicon.grammar.phrase_openers
    while at > after and (letters[at - 1] in "pi&_" or tokens.low[at - 1] in openers):
        at -= 1
    return at
