"""How much speaks for a printed name as a person's, and as the subject of its sentence.

Both are counted in points, which were set by hand on pages of other outlets; what they are worth
for the antecedent of a mention is fitted (`ranker`).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._coreference.names import is_titled
from wireparse._vocabulary import NounClass, WordClass

if TYPE_CHECKING:
    from wireparse._coreference.names import NameMention
    from wireparse._vocabulary import Lexicon

__all__ = ["SUBJECT", "Salience", "begins_sentence", "class_beside", "says", "weigh"]


# For the name's being a person's, in points.
_TITLED: Final = 1.5
"""A person's title before it."""
_CALLED: Final = 1.5
"""A noun for a person before it."""
_GOVERNED: Final = -1.5
"""A preposition before it."""
_BEFORE_NOUN: Final = -2.0
"""A noun for a speaker behind it: "South Korean officials", "Roe aides"."""
_SAYS: Final = 1.5
"""A verb of saying behind it."""
_ACTS: Final = 1.0
"""Any other verb behind it."""
_DESCRIBED: Final = 1.5
"""A description behind it: ", who", ", 28,", ", a young teacher"."""
_GIVEN: Final = 1.5
"""A given name as the first of its words."""
_NO_GIVEN: Final = -0.5
"""Several words without one."""
# For its being the subject of its sentence, in points.
SUBJECT: Final = 2.0
"""It opens its sentence; from here on a name is taken for the subject."""
_AUXILIARY: Final = 1.0
"""An auxiliary behind it."""


class Salience(NamedTuple):
    """What the surroundings of a name say of it, in points.

    Attributes:
        person: For its being a person's; below nought they speak against.
        subject: For its being the subject of its sentence.
    """

    person: float
    subject: float


_SURE: Final = 2
"""From here on it is sure enough that a word is a verb of saying."""
_NEAR: Final = 20
"""Characters on either side of a name that hold the word beside it."""
_LEAD: Final = 16
"""Characters before a name that hold the word before it."""
_OPENING: Final = 60
"""Characters before a name that hold the words that describe it."""
_FAR: Final = 100
"""Characters beside a name that hold a whole phrase."""
_DESCRIPTION: Final = 5
"""Words that describe a name."""
_BEHIND: Final = 40
"""Characters behind a name that hold its verb."""
_VERB: Final = 4
"""So many words behind a name its verb stands at most."""
_BETWEEN: Final = (WordClass.AUXILIARY, WordClass.ADVERB)
"""Letters of what stands between a name and its verb."""
_GOVERNS: Final = (WordClass.PREPOSITION, WordClass.TO)
"""Letters of words before a name that is no subject."""
_NOUNS: Final = (NounClass.PERSON, NounClass.BODY)
"""Classes of nouns that a name before them describes."""
# Where a phrase ends; where one opens, up to the comma before a subject.
_ENDS: Final = re.compile('[.!?"“”,;:]')
_FRONTS: Final = (WordClass.PREPOSITION, WordClass.SUBORDINATOR)
"""Letters of words that open a phrase before the subject."""
_CLAUSE: Final = re.compile(r"(?:\A|[.!?”\"] )([A-Z][\w’'-]*)(?: [\w’'-]+){1,14}\Z")


def weigh(name: NameMention, lexicon: Lexicon) -> Salience:
    """Weigh what speaks for a person, and for the subject of the sentence.

    For a person speak title, given name, a noun or a verb of saying beside the name, and a
    description behind it; a preposition before it and a noun behind it speak against.
    """
    fixed = lexicon.words.fixed
    text, start, end = name.place
    before = text[max(0, start - _NEAR) : start].lower().rsplit(None, 1)
    person = _TITLED * is_titled(name, lexicon)
    subject = SUBJECT * begins_sentence(text, start, lexicon)
    if before:
        person += _GOVERNED * (fixed.get(before[-1]) in _GOVERNS)
        person += _CALLED * (lexicon.heads.get(before[-1]) == NounClass.PERSON)
    if text[end : end + 1] == " ":
        after = text[end : end + _NEAR].lower().split(None, 1)
        word = after[0].rstrip(",.;:") if after else ""
        if lexicon.head(word) in _NOUNS:
            return Salience(person + _BEFORE_NOUN, 0.0)
        if lexicon.cues.get(word, 0) >= _SURE:
            person += _SAYS
        elif lexicon.is_verb(word):
            person += _ACTS
        subject += _AUXILIARY * (fixed.get(word) == WordClass.AUXILIARY)
    elif text.startswith(lexicon.forms.told, end) or _is_described(name, lexicon):
        person += _DESCRIBED
    elif text.startswith(lexicon.forms.owners, end):
        subject /= 2
    if len(name.words) > 1:
        person += _GIVEN if name.words[0].lower() in lexicon.gendered else _NO_GIVEN
    return Salience(person, subject)


def class_beside(name: NameMention, lexicon: Lexicon) -> str | None:
    """Return the class of the noun in apposition to a name, or that an article gives it.

    "The newspaper Kvamsposten", "Roe Sachs, a bank", "the Rodna Sinma said"; None for none.
    """
    text, start, end = name.place
    if is_titled(name, lexicon):
        return NounClass.PERSON
    before = text[max(0, start - _NEAR) : start].lower().split()
    found = lexicon.heads.get(before[-1]) if before else None
    if found is not None:
        return found
    words = _words_behind(text, end)
    if text.startswith(", ", end) and words:
        if words[0].rstrip(",").isdecimal():
            return NounClass.PERSON
        is_led = words[0] in lexicon.grammar.articles
        nouns = (lexicon.head(word.rstrip(",.;:").lower()) for word in words) if is_led else ()
        return next(filter(None, nouns), None)
    is_called = bool(before) and before[-1] in lexicon.grammar.definite_articles
    return NounClass.BODY if is_called and says(name, lexicon) else None


def says(name: NameMention, lexicon: Lexicon) -> bool:
    """Is a name beside its verb of saying: "Ann Roe has also said", "said Ann Roe"?"""
    text, start, end = name.place
    cues, fixed = lexicon.cues, lexicon.words.fixed
    before = text[max(0, start - _NEAR) : start].rsplit(None, 1)
    if before and cues.get(before[-1], 0) >= _SURE:
        return True
    for word in text[end : end + _BEHIND].split(None, _VERB)[:_VERB]:
        low = word.strip(",.;:").lower()
        if cues.get(low, 0) >= _SURE:
            return True
        if fixed.get(low) not in _BETWEEN:
            return False
    return False


def begins_sentence(text: str, start: int, lexicon: Lexicon) -> bool:
    """Does a sentence begin with a name, or with what leads up to it?"""
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
    if not 0 < len(words) <= _DESCRIPTION or not words[0][0].isupper():
        return False
    if any(lexicon.cues.get(w.lower(), 0) >= _SURE for w in words):
        return False  # "Roe said nominee Ann Brook"
    return lexicon.head(words[-1].lower()) == NounClass.PERSON


def _is_fronted(lead: str, lexicon: Lexicon) -> bool:
    """Is it a phrase before the subject, such as "Inside the tent, " before Ann Roe?"""
    opening = _CLAUSE.search(lead[:-2])
    return opening is not None and lexicon.words.fixed.get(opening[1].lower()) in _FRONTS


def _is_small(word: str, lexicon: Lexicon) -> bool:
    return word.lower() in lexicon.words.fixed or word in lexicon.calendar


def _words_behind(text: str, end: int) -> list[str]:
    """Cut out the words behind a name, and the comma there, that may describe it."""
    return text[end + 2 : end + _FAR].split(None, _DESCRIPTION)[:_DESCRIPTION]


def _is_described(name: NameMention, lexicon: Lexicon) -> bool:
    """Is a person described behind the name, as by ", 28," or ", a young teacher" there?"""
    text, _, end = name.place
    leads = (", ",) if len(name.words) > 1 else lexicon.forms.introduced
    if not text.startswith(leads, end):
        return False
    words = _words_behind(text, end)
    is_aged = bool(words) and words[0].rstrip(",").isdecimal()
    return is_aged or any(lexicon.head(w.rstrip(",.;:").lower()) == NounClass.PERSON for w in words)
