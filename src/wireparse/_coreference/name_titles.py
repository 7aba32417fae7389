"""What stands before a name in a run of capitals: titles, and the field of an office."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse._vocabulary import NounClass, WordClass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._vocabulary import Lexicon

__all__ = [
    "SYLLABLES",
    "count_field",
    "count_titles",
    "is_field",
    "is_personal",
    "is_styled",
    "office_before",
    "word_before",
]

SYLLABLES: Final = re.compile(r"[A-Z][a-z]+-[a-z]+")
"""A given name of two syllables, as it is written in Taiwan and Korea."""
_WHOLE: Final = 2
"""Words of a name with given and family name."""
_SHORT: Final = 3
"""Letters of a part of a word that tells nothing, at most."""
_CLAUSE: Final = re.compile(r"[.;:!?“”\"()]")
_FAR: Final = 80
"""An office begins at most so many characters before the name of its holder."""
_BESIDE: Final = 20
"""Characters beside a name that hold the word there."""
_SURE: Final = 2
"""From here on it is sure enough that a word is a verb of saying."""
_LISTING: Final = frozenset([WordClass.AND, WordClass.DETERMINER])
"""Letters of the small words in a list of fields."""


def is_styled(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Is the title part of the name, as in "Pope Francis" and "King Carl Gustaf II"?"""
    is_alone = len(words) == _WHOLE or words[-1] in lexicon.forms.suffixes
    return is_alone and words[0].lower() in lexicon.styles


def count_titles(words: list[str], text: str, start: int, end: int, lexicon: Lexicon) -> int:
    """Count the words of a run that are titles before the name; all, if it is no name."""
    cut = 0
    size = len(words) - (words[-1] in lexicon.forms.suffixes)
    for index, word in enumerate(words[: size - 1], 1):
        is_second = index > 1 and f"{words[index - 2]} {word}".lower() in lexicon.titles
        if is_second or _is_title(word, lexicon):
            cut = index
    if words[size - 1].lower() in lexicon.titles:
        is_name = _is_family(words[:size], cut, text, start, end, lexicon)
        return cut if is_name else len(words)
    # "Farmer Ann Roe", "Kvam Democrat Ann Roe": a noun for a person before a whole name, and
    # before a single one: "Farmer Roe".
    if size == _WHOLE and not cut and not SYLLABLES.fullmatch(words[1]):
        return int(words[0].lower() not in lexicon.given and _is_person(words[0].lower(), lexicon))
    for index, word in enumerate(words[cut:-_WHOLE], cut + 1):
        low = word.lower()
        is_noun = _is_person(low, lexicon) or low in lexicon.epithets
        # "Opposition Leader Ann Roe", but not "Mary Baker Ann Roe".
        follows = index == cut + 1 or words[0].lower() not in lexicon.gendered
        if (is_noun and follows) or (index > 1 and low in lexicon.origins):
            cut = index
    return cut


def _is_person(low: str, lexicon: Lexicon) -> bool:
    """Is it a noun for one person?"""
    heads = lexicon.heads
    is_many = low[-1:] == "s" and low[:-1] in heads
    return heads.get(low) == NounClass.PERSON and not is_many


def _is_title(word: str, lexicon: Lexicon) -> bool:
    """Is it a title, one with its field (Secretary-General), or what tells of somebody?

    "Korean-born" and "Oscar-winner" do: they end in a small word.
    """
    low = word.lower()
    if low in lexicon.titles or "-" not in low:
        return low in lexicon.titles
    parts = low.split("-")
    if len(parts[-1]) > _SHORT and word.endswith(parts[-1]):
        return True
    return parts[0] in lexicon.titles or parts[-1] in lexicon.titles


def _is_family(
    words: list[str], cut: int, text: str, start: int, end: int, lexicon: Lexicon
) -> bool:
    """Is a title the family name, as in Stephen King and Mr Bishop, but not in "Kvam Mayor"?

    A title is a family name behind a given name, and behind Mr and the like. Behind a word
    that no list has it is one where a name stands and an office does not: without article,
    at the beginning of a sentence or beside a verb of saying.
    """
    first = words[cut].lower()
    if cut == len(words) - 1:
        before = words[cut - 1]
        return cut > 0 and before in lexicon.abbreviations and before.lower() in lexicon.gendered
    if first in lexicon.given:
        return True
    rest = [w for w in words[cut:] if len(w) > 1]
    is_known = lexicon.head(first) is not None or first in lexicon.origins
    if len(rest) != _WHOLE or is_known or first in lexicon.titles:
        return False
    before = word_before(text, start)
    if lexicon.cues.get(before.lower(), 0) >= _SURE:
        return True
    after = text[end : end + _BESIDE].split(None, 1)
    verb = after[0].rstrip(",.;:") if after else ""
    is_verb = (
        not verb or lexicon.is_verb(verb) or lexicon.words.fixed.get(verb) == WordClass.AUXILIARY
    )
    is_abbreviated = words[-1] in lexicon.abbreviations and not text.startswith(".", end)
    return not before[-1:].isalnum() and (is_verb or is_abbreviated)


def is_personal(title: str, lexicon: Lexicon) -> bool:
    """Is it a title of persons, and no word such as Foreign that stands before other titles?"""
    low = title.lower()
    is_short = title in lexicon.abbreviations
    return is_short or low in lexicon.gendered or lexicon.heads.get(low) == NounClass.PERSON


def office_before(text: str, start: int, lexicon: Lexicon) -> str:
    """Find the office whose field opens a run: "governor" in "governor of Kvam Ann Roe"."""
    clause = _CLAUSE.split(text[max(0, start - _FAR) : start])[-1]
    for match in lexicon.forms.office.finditer(clause):
        low, field = match[1].lower(), clause[match.end() :]
        is_listed = "," in field or field.endswith(lexicon.forms.joined)
        is_office = low in lexicon.offices or not lexicon.offices.isdisjoint(low.split("-"))
        if is_office and (not is_listed or _is_list(match[1], field, lexicon)):
            return low
    return ""


def _is_list(office: str, field: str, lexicon: Lexicon) -> bool:
    """Is it the front of a list of fields: "Minister of" with "Trade, Industry and"?"""
    small = [word for word in field.replace(",", "").split() if not word[0].isupper()]
    letters = [lexicon.words.fixed.get(word) for word in small]
    return office[0].isupper() and WordClass.AND in letters and _LISTING.issuperset(letters)


def count_field(text: str, run: Sequence[tuple[int, str]], lexicon: Lexicon) -> int:
    """Find where a name begins behind the field of its office, 0 where nothing tells.

    "Director of the Falcons Club Hussam bin Saleh", "mayor of Kvam Ann Roe", "Minister of Economic
    Affairs Kuo Jyh-hui": behind a noun for a body, at a given name, before the first small word of
    a name, and before a family name with two syllables behind it.
    """
    given = lexicon.gendered
    if SYLLABLES.fullmatch(run[-1][1]) and len(run) > _WHOLE:
        return len(run) - _WHOLE
    for index in range(1, len(run) - 1):
        at, word = run[index]
        gap = text[at + len(word) : run[index + 1][0]].split()
        is_joined = bool(gap) and all(map(lexicon.joiners.__contains__, gap))
        is_given = word.lower() in given and run[0][1].lower() not in given
        if is_joined or is_given or lexicon.heads.get(run[index - 1][1].lower()) == NounClass.BODY:
            return index
    return 0


def is_field(text: str, run: Sequence[tuple[int, str]], lexicon: Lexicon) -> bool:
    """Does a word before titles tell the field of a body: Ministry of Foreign Affairs?"""
    *_, (start, before), (end, word) = run
    is_led = not text[start + len(before) : end].isspace()
    is_body = lexicon.heads.get(run[0][1].lower()) == NounClass.BODY
    return is_led and is_body and not is_personal(word, lexicon)


def word_before(text: str, start: int) -> str:
    """Return the word before a name, with the marks behind it; empty for none."""
    return "".join(text[max(0, start - _BESIDE) : start].split()[-1:])
