"""Text to the names printed in it: runs of capitalised words, titles taken off."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple, cast

from wireparse._coreference.name_titles import (
    SYLLABLES,
    count_field,
    count_titles,
    is_field,
    is_personal,
    is_styled,
    office_before,
    word_before,
)
from wireparse._syntax import without_possessive
from wireparse._vocabulary import CapitalClass, NounClass, WordClass

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wireparse._vocabulary import Lexicon

__all__ = ["NameMention", "is_determined", "is_title_case", "is_titled", "read_names"]

# The first letter may be of any script: what is no capital is sorted out afterwards. What
# may not stand before it is asked last, so that the search runs from capital to capital:
# an apostrophe may ("’Mamosa"), and so may up to three small letters ("kaNdaba").
_CAPITAL: Final = re.compile(
    r"[^\W\d_a-zß-öø-ÿ](?:(?<![\w'’].)|(?<=['’].)(?<!\w..)"
    r"|(?<=[a-z].)(?<![\w'’]..)|(?<=[a-z]{2}.)(?<![\w'’]...)|(?<=[a-z]{3}.)(?<![\w'’]....))[\w’'&-]*"
)
_PREFIX: Final = re.compile(r"(?<![\w'’])[a-z]{1,3}-?\Z")
_LONGEST_PREFIX: Final = 5
"""Characters that hold a small word glued to a name."""
_APOSTROPHES: Final = frozenset("'’")
_ELISIONS: Final = frozenset([" '", " ’", " ‘"])
"""What stands between two words of a name that begins with an apostrophe."""
_CLOSER: Final = re.compile(r"['’](?!\w)")
_MARKED: Final = 80
"""Characters behind an apostrophe in which a mark closes what was none."""
_SMALL: Final = re.compile(r"(?<=\s)[^\W\d_A-Z][^\W\d_A-Z]*(?=\s)")
# What parts a nickname from the names beside it.
_PAIRS: Final = {"(": ")", '"': '"', "“": "”", "‘": "’", "'": "'"}
_MOST_INSIDE: Final = 4
"""Words of a nickname, and the one before it."""
_INSIDE: Final = re.compile(r"(?: [\w'’-]+){0,2}?([)\"”’']) (?=[^\W\d_a-zß-öø-ÿ])")
_GAP: Final = 12
"""Characters, at most, between two words of a name."""
_FEW: Final = 2
"""Words of a name with given and family name; characters of a bracket and a space."""
_SHORT: Final = 3
"""Letters of words that a headline may leave small."""

_LEAD: Final = 5
"""Characters before a name that hold what leads from an office to its field."""
_SENTENCE: Final = 200
"""Characters in which a sentence that opens with a name may turn out a question."""
_STOP: Final = re.compile(r"[.!?]")
_SURE: Final = 2
"""From here on it is sure enough that a word is a verb of saying."""
_DATING: Final = frozenset([WordClass.PREPOSITION, WordClass.DETERMINER])
"""Letters of small words before a month: "in April", "this May"."""

_NameFields = tuple[int, int, tuple[str, ...], tuple[str, ...], tuple[str, int, int], bool, bool]
_NEVER: Final = CapitalClass.NEVER  # a constant is found faster than an attribute
_GIVEN: Final = CapitalClass.GIVEN
_UNSURE: Final = frozenset([CapitalClass.NO_OPENER, CapitalClass.GIVEN])
"""Classes of words that begin no name, or only as a given name."""

_Word = tuple[int, str]
"""Start and text of a capitalised word."""


class NameMention(NamedTuple):
    """One printed name.

    Attributes:
        start: Offset in the dump.
        end: Offset after it.
        words: Without titles.
        titles: Titles and other words before the name, small letters.
        place: Its text, and where in it the name begins with its titles, and ends.
        is_body: Whether it stands in the body, outside quotations.
        is_fielded: Whether it may begin with the field of an office: "of Kvam Ann Roe".
    """

    start: int
    end: int
    words: tuple[str, ...]
    titles: tuple[str, ...]
    place: tuple[str, int, int]
    is_body: bool
    is_fielded: bool = False


_mention: Final = cast("Callable[[_NameFields], NameMention]", partial(tuple.__new__, NameMention))
"""Makes a name from a tuple of all its fields, in half the time that its class takes."""


def read_names(at: int, text: str, lexicon: Lexicon, *, is_body: bool) -> list[NameMention]:
    """Read every name of a text.

    Args:
        at: Offset of the text in the dump.
        text: The text.
        lexicon: The words of the language.
        is_body: Whether it is of the body.

    Returns:
        The names in order.
    """
    out: list[NameMention] = []
    run: list[_Word] = []
    end = 0
    kinds = lexicon.capitals
    for match in _CAPITAL.finditer(text):
        word = match[0]
        kind = kinds[word]
        if kind == _NEVER and not _is_part(word, text, match.end(), run):
            continue
        start = match.start()
        if start and text[start - 1] != " ":
            start = _prefixed(text, start, match.end())
            if start < 0:
                continue
            word = text[start : match.end()]
        if run:
            if start - end <= _GAP and _goes_on(text[end:start], text, run, match.end(), lexicon):
                run.append((start, word))
                end = match.end()
                continue
            name = _named(at, text, run, lexicon, is_body=is_body)
            if name is not None:
                out.append(name)
            run = []
        if kind not in _UNSURE or (kind == _GIVEN and _is_given(text, start, match.end(), lexicon)):
            run.append((start, word))
            end = match.end()
    name = _named(at, text, run, lexicon, is_body=is_body) if run else None
    if name is not None:
        out.append(name)
    return out


def _is_part(word: str, text: str, end: int, run: list[_Word]) -> bool:
    """Is a word part of a name that is none by itself?

    The initials of "Ada A. Brook" and "A.J. Brook" are, and the syllables of "Hou You-yi".
    """
    if len(word) == 1:
        is_pair = text[end + 1 : end + 2].isupper() and text.startswith(".", end + 2)
        return text.startswith(".", end) and (bool(run) or is_pair)
    return bool(run) and SYLLABLES.fullmatch(word) is not None


def _prefixed(text: str, start: int, end: int) -> int:
    """Find where a word begins that has a small one glued to it: al-Masri, kaNdaba.

    Below nought for a word behind a mark that opens a quotation.
    """
    before = text[start - 1]
    if before in _APOSTROPHES and not _is_elided(text, end):
        return -1
    if before != "-" and not before.islower():
        return start
    match = _PREFIX.search(text, max(0, start - _LONGEST_PREFIX), start)
    return match.start() if match else start


def _is_elided(text: str, end: int) -> bool:
    """Does an apostrophe belong to the word behind it, and open no quotation?"""
    return _CLOSER.search(text, end, end + _MARKED) is None


def _is_led(text: str, end: int) -> bool:
    """Does another capital follow?"""
    return text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()


def _goes_on(gap: str, text: str, run: list[_Word], end: int, lexicon: Lexicon) -> bool:
    """Does a name go on over what stands between two capitalised words?"""
    before = run[-1]
    word = before[1]
    if word.endswith(lexicon.forms.owners):
        return False
    if gap.isspace():
        return True
    if gap in _ELISIONS:
        # "Ato ’Neko", but "Magistrate ’Mamosa Lereko": the name begins there.
        is_whole = lexicon.capitals[word] != CapitalClass.TITLE and _is_led(text, end)
        return not is_whole and _is_elided(text, end)
    parts = gap.split()
    if parts[0] == ".":
        if len(word) > 1 and word not in lexicon.abbreviations:
            return False
        parts = parts[1:]  # "J.P. van Roe"
    if all(map(lexicon.joiners.__contains__, parts)):
        return True
    if parts[0] in lexicon.grammar.possession and len(parts) <= _FEW:
        # "Ministry of Foreign Affairs", "College of the Arts": a body with its field.
        has_body = lexicon.heads.get(word.lower()) == NounClass.BODY
        return has_body and all(map(lexicon.grammar.articles.__contains__, parts[1:]))
    if len(gap) != _FEW:
        return False
    # "Coach (Ann) Roe", "Joel “Big Rain” Abner": a part in brackets or marks, then a name.
    if gap[0] == " ":
        inside = _INSIDE.match(text, end)
        return inside is not None and _PAIRS.get(gap[1]) == inside[1]
    inner = text[run[-_MOST_INSIDE:][0][0] : before[0]]
    return gap[1] == " " and any(_PAIRS[mark] == gap[0] for mark in _PAIRS if mark in inner)


def _is_given(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Is it a given name, as in Will Marrow, and not as in "Will Marrow come?", "in April"?"""
    if not _is_led(text, end):
        return False
    before = word_before(text, start)
    if not before[-1:].isalnum():
        stop = _STOP.search(text, end, end + _SENTENCE)
        return stop is None or stop[0] != "?"
    if text[start:end] not in lexicon.calendar:
        return True
    low = before.lower()
    is_person = lexicon.cues.get(low, 0) >= _SURE or lexicon.heads.get(low) == NounClass.PERSON
    is_small = lexicon.words.fixed.get(low) in _DATING or not before[0].isupper()
    return is_person or lexicon.words.fixed.get(low) == WordClass.AND or not is_small


def is_determined(text: str, start: int, lexicon: Lexicon) -> bool:
    """Does an article before it make it no name, as in "the King" or "a Greek"?"""
    return lexicon.words.fixed.get(word_before(text, start).lower()) == WordClass.DETERMINER


def _named(
    at: int, text: str, run: list[_Word], lexicon: Lexicon, *, is_body: bool
) -> NameMention | None:
    """Take the titles off a run and return the name, if any is left."""
    start, word = run[0]
    if len(run) == 1 and lexicon.capitals[word] != CapitalClass.TITLE:
        bare = without_possessive(word, lexicon)
        end = start + len(bare)
        return _mention((at + start, at + end, (bare,), (), (text, start, end), is_body, False))
    bare = without_possessive(run[-1][1], lexicon)
    end = run[-1][0] + len(bare)
    words = [*[word for _, word in run[:-1]], bare]
    cut, office = count_titles(words, text, start, end, lexicon), ""
    if cut < len(run) and lexicon.heads.get(bare.lower()) == NounClass.BODY:
        cut = cut if words[cut - 1].lower() in lexicon.gendered else 0
    elif 1 < cut < len(run) and is_field(text, run[:cut], lexicon):
        cut = 0
    elif text[max(0, start - _LEAD) : start].endswith(lexicon.forms.held):
        office = office_before(text, start, lexicon)
        is_title = cut > 0 and is_personal(words[cut - 1], lexicon)
        cut = count_field(text, run, lexicon) if office and not is_title else cut
    titles = tuple([w.lower() for w in words[:cut]])
    if cut == len(run):
        # "Judge Bishop" and "King" may be somebody whom the story names in full.
        if is_determined(text, start, lexicon):
            return None
        cut, titles = cut - 1, ()
    elif cut and is_styled(words[cut - 1 :], lexicon):
        cut -= 1
    titles = (office, *titles) if office and cut else titles
    first = run[cut][0]
    name: Sequence[str] = words[cut:]
    if cut < len(run) - 1 and _SMALL.search(text, first, end):
        name = text[first:end].replace(".", " ").split()
    if name[-1] in lexicon.honours and len(name) > 1:
        name = name[:-1]
    place = (text, start, end)
    return NameMention(at + first, at + end, tuple(name), titles, place, is_body, bool(office))


def is_titled(name: NameMention, lexicon: Lexicon) -> bool:
    """Is the title a person's, as in "President Lula", but not in "Foreign Lula"?"""
    return bool(name.titles) and is_personal(name.titles[-1], lexicon)


def is_title_case(text: str) -> bool:
    """Does a headline capitalise nearly every word, so that no name can be told from the rest?"""
    words = [w for w in text.split() if len(w) > _SHORT]
    small = sum([w[0].islower() for w in words])
    return len(words) > _SHORT and small * 4 <= len(words)
