"""What stands beside a printed name, and says that it is a person's or a subject's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse._coreference.names import is_titled
from wireparse._syntax import POSSESSIVE

if TYPE_CHECKING:
    from wireparse._coreference.names import NameMention
    from wireparse._vocabulary import Lexicon

__all__ = ["SUBJECT", "begins_sentence", "weigh"]


SUBJECT: Final = 2.0
"""From here on a name is taken for the subject of its sentence."""
_SURE: Final = 2
_NEAR: Final = 20
"""Characters on either side of a name that hold the word beside it."""
_LEAD: Final = 16
_OPENING: Final = 60
_FAR: Final = 100
_DESCRIBED: Final = 5
"""Words that describe a name."""
_GOVERNS: Final = ("p", "i")
_NOUNS: Final = ("p", "o")
_ENDS: Final = re.compile('[.!?"“”,;:]')
_FRONTS: Final = ("p", "s")
"""Prepositions and subordinators."""
_CLAUSE: Final = re.compile(r"(?:\A|[.!?”\"] )([A-Z][\w’'-]*)(?: [\w’'-]+){1,14}\Z")


def weigh(name: NameMention, lexicon: Lexicon) -> tuple[float, float]:
    """Weigh what speaks for a person, and for the subject of the sentence.

    For a person speak title, given name, a noun or a verb of saying beside the name, and a
    description behind it; a preposition before it and a noun behind it speak against.
    """
    fixed = lexicon.words.fixed
    text, start, end = name.place
    before = text[max(0, start - _NEAR) : start].lower().rsplit(None, 1)
    weight = 1.5 * is_titled(name, lexicon)
    subject = SUBJECT * begins_sentence(text, start, lexicon)
    if before:
        weight -= 1.5 * (fixed.get(before[-1]) in _GOVERNS)
        weight += 1.5 * (lexicon.heads.get(before[-1]) == "p")
    if text[end : end + 1] == " ":
        after = text[end : end + _NEAR].lower().split(None, 1)
        word = after[0].rstrip(",.;:") if after else ""
        if lexicon.head(word) in _NOUNS:
            return weight - 2.0, 0.0  # "South Korean officials", "Roe aides"
        if lexicon.cues.get(word, 0) >= _SURE:
            weight += 1.5
        elif lexicon.is_verb(word):
            weight += 1.0
        subject += fixed.get(word) == "a"
    elif text.startswith(lexicon.forms.told, end) or _is_described(name, lexicon):
        weight += 1.5
    elif text.startswith(POSSESSIVE, end):
        subject /= 2
    if len(name.words) > 1:
        weight += 1.5 if name.words[0].lower() in lexicon.gendered else -0.5
    return weight, subject


def begins_sentence(text: str, start: int, lexicon: Lexicon) -> bool:
    """Tell whether a sentence begins with a name, or with what leads up to it."""
    before = text[max(0, start - _LEAD) : start].split()
    if not before or before[-1][-1] in '.!?"“”»' or before[-1] in lexicon.grammar.copulas:
        return True
    if before[-1][0].isupper() and _is_small(before[-1].rstrip(","), lexicon):
        return True
    # "The leader of the union, Ann Roe, said": in apposition to what opens the sentence.
    lead = text[max(0, start - _FAR) : start]
    opening = lexicon.forms.opening
    if lead.endswith(", ") and (opening.search(lead[:-2]) or _is_fronted(lead, lexicon)):
        return True
    # "Kurdish lawmaker Ann Roe said": a few words that describe the name.
    words = _ENDS.split(text[max(0, start - _OPENING) : start])[-1].split()
    if not 0 < len(words) <= _DESCRIBED or not words[0][0].isupper():
        return False
    if any(lexicon.cues.get(w.lower(), 0) >= _SURE for w in words):
        return False  # "Roe said nominee Ann Brook"
    return lexicon.head(words[-1].lower()) == "p"


def _is_fronted(lead: str, lexicon: Lexicon) -> bool:
    """Tell a phrase before the subject: "Inside the tent, Ann Roe"."""
    opening = _CLAUSE.search(lead[:-2])
    return opening is not None and lexicon.words.fixed.get(opening[1].lower()) in _FRONTS


def _is_small(word: str, lexicon: Lexicon) -> bool:
    return word.lower() in lexicon.words.fixed or word in lexicon.calendar


def _is_described(name: NameMention, lexicon: Lexicon) -> bool:
    """Tell whether a person is described behind the name: ", 28," and ", a young teacher"."""
    text, _, end = name.place
    leads = (", ",) if len(name.words) > 1 else lexicon.forms.introduced
    if not text.startswith(leads, end):
        return False
    words = text[end + 2 : end + _FAR].split(None, _DESCRIBED)[:_DESCRIBED]
    is_aged = bool(words) and words[0].rstrip(",").isdecimal()
    return is_aged or any(lexicon.head(w.rstrip(",.;:").lower()) == "p" for w in words)
