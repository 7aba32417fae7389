"""Text to the names printed in it: runs of capitalised words, titles taken off."""

from __future__ import annotations

import re
from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple, cast

from wireparse._syntax import without_possessive
from wireparse._vocabulary import CapitalClass, NounClass, WordClass

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wireparse._vocabulary import Lexicon

__all__ = ["NameMention", "is_determined", "is_title_case", "is_titled", "read_names"]

# The first letter may be of any script: what is no capital is sorted out afterwards. What
# may not stand before it is asked last, so that the search runs from capital to capital.
_CAPITAL: Final = re.compile(r"[^\W\d_a-zß-öø-ÿ](?<![\w'’].)[\w’'&-]*")
_PREFIX: Final = re.compile(r"(?<![\w'’])[a-z]{1,3}-\Z")
_LONGEST_PREFIX: Final = 5
"""Characters that hold a small word glued to a name."""
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
_CLAUSE: Final = re.compile(r"[.,;:!?“”\"()]")
_FAR: Final = 80
"""An office begins at most so many characters before the name of its holder."""
_BESIDE: Final = 20
"""Characters beside a name that hold the word there."""
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
        # "Ada A. Brook": an initial, whatever the letter means elsewhere.
        if kind == _NEVER and not (run and len(word) == 1 and text.startswith(".", match.end())):
            continue
        start = match.start()
        if start and text[start - 1] == "-":
            start = _prefixed(text, start)
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


def _prefixed(text: str, start: int) -> int:
    """Find where a word begins that has a small one glued to it: al-Masri."""
    match = _PREFIX.search(text, max(0, start - _LONGEST_PREFIX), start)
    return match.start() if match else start


def _goes_on(gap: str, text: str, run: list[_Word], end: int, lexicon: Lexicon) -> bool:
    """Does a name go on over what stands between two capitalised words?"""
    before = run[-1]
    word = before[1]
    if word.endswith(lexicon.forms.owners):
        return False
    if gap == " ":
        return True
    if gap.isspace():
        return True
    small = gap.strip()
    if small == ".":
        return len(word) == 1 or word in lexicon.abbreviations
    parts = small.split()
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
    if text[end : end + 1] != " " or not text[end + 1 : end + 2].isupper():
        return False
    before = _word_before(text, start)
    if not before[-1:].isalnum():
        stop = _STOP.search(text, end, end + _SENTENCE)
        return stop is None or stop[0] != "?"
    if text[start:end] not in lexicon.calendar:
        return True
    low = before.lower()
    is_person = lexicon.cues.get(low, 0) >= _SURE or lexicon.heads.get(low) == NounClass.PERSON
    is_small = lexicon.words.fixed.get(low) in _DATING or not before[0].isupper()
    return is_person or lexicon.words.fixed.get(low) == WordClass.AND or not is_small


def _word_before(text: str, start: int) -> str:
    """Return the word before a name, with the marks behind it; empty for none."""
    return "".join(text[max(0, start - _BESIDE) : start].split()[-1:])


def is_determined(text: str, start: int, lexicon: Lexicon) -> bool:
    """Does an article before it make it no name, as in "the King" or "a Greek"?"""
    return lexicon.words.fixed.get(_word_before(text, start).lower()) == WordClass.DETERMINER


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
    cut, office = _titles(words, text, start, end, lexicon), ""
    if cut < len(run) and lexicon.heads.get(bare.lower()) == NounClass.BODY:
        cut = cut if words[cut - 1].lower() in lexicon.gendered else 0
    elif text[max(0, start - _LEAD) : start].endswith(lexicon.forms.held):
        office = _office(text, start, lexicon)
        is_title = cut > 0 and _is_personal(words[cut - 1], lexicon)
        cut = _holder(text, run, lexicon) if office and not is_title else cut
    titles = tuple([w.lower() for w in words[:cut]])
    if cut == len(run):
        # "Judge Bishop" and "King" may be somebody whom the story names in full.
        if is_determined(text, start, lexicon):
            return None
        cut, titles = cut - 1, ()
    elif cut and _is_styled(words[cut - 1 :], lexicon):
        cut -= 1
    titles = (office, *titles) if office and cut else titles
    first = run[cut][0]
    name: Sequence[str] = words[cut:]
    if cut < len(run) - 1 and _SMALL.search(text, first, end):
        name = text[first:end].replace(".", " ").split()
    place = (text, start, end)
    return NameMention(at + first, at + end, tuple(name), titles, place, is_body, bool(office))


def _is_styled(words: Sequence[str], lexicon: Lexicon) -> bool:
    """Is the title part of the name, as in "Pope Francis" and "King Carl Gustaf II"?"""
    is_alone = len(words) == _FEW or words[-1] in lexicon.forms.suffixes
    return is_alone and words[0].lower() in lexicon.styles


def _titles(words: list[str], text: str, start: int, end: int, lexicon: Lexicon) -> int:
    """Count the words of a run that are titles before the name; all, if it is no name."""
    cut = 0
    size = len(words) - (words[-1] in lexicon.forms.suffixes)
    for index, word in enumerate(words[: size - 1], 1):
        if _is_title(word, lexicon):
            cut = index
    if words[size - 1].lower() in lexicon.titles:
        is_name = _is_family(words[:size], cut, text, start, end, lexicon)
        return cut if is_name else len(words)
    # "Farmer Ann Roe", "Kvam Democrat Ann Roe": a noun for a person before a whole name.
    for index, word in enumerate(words[cut:-_FEW], cut + 1):
        low = word.lower()
        is_noun = lexicon.heads.get(low) == NounClass.PERSON or low in lexicon.epithets
        # "Opposition Leader Ann Roe", but not "Mary Baker Ann Roe".
        follows = index == cut + 1 or words[0].lower() not in lexicon.gendered
        if (is_noun and follows) or (index > 1 and low in lexicon.origins):
            cut = index
    return cut


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
    if len(rest) != _FEW or is_known or first in lexicon.titles:
        return False
    before = _word_before(text, start)
    if lexicon.cues.get(before.lower(), 0) >= _SURE:
        return True
    after = text[end : end + _BESIDE].split(None, 1)
    verb = after[0].rstrip(",.;:") if after else ""
    is_verb = (
        not verb or lexicon.is_verb(verb) or lexicon.words.fixed.get(verb) == WordClass.AUXILIARY
    )
    is_abbreviated = words[-1] in lexicon.abbreviations and not text.startswith(".", end)
    return not before[-1:].isalnum() and (is_verb or is_abbreviated)


def is_titled(name: NameMention, lexicon: Lexicon) -> bool:
    """Is the title a person's, as in "President Lula", but not in "Foreign Lula"?"""
    return bool(name.titles) and _is_personal(name.titles[-1], lexicon)


def _is_personal(title: str, lexicon: Lexicon) -> bool:
    """Is it a title of persons, and no word such as Foreign that stands before other titles?"""
    low = title.lower()
    is_short = title in lexicon.abbreviations
    return is_short or low in lexicon.gendered or lexicon.heads.get(low) == NounClass.PERSON


def _office(text: str, start: int, lexicon: Lexicon) -> str:
    """Find the office whose field opens a run: "governor" in "governor of Kvam Ann Roe"."""
    clause = _CLAUSE.split(text[max(0, start - _FAR) : start])[-1]
    offices = (match[1].lower() for match in lexicon.forms.office.finditer(clause))
    return next((low for low in offices if low in lexicon.offices), "")


def _holder(text: str, run: list[_Word], lexicon: Lexicon) -> int:
    """Find where a name begins behind the field of its office, 0 where nothing tells.

    "Director of the Falcons Club Hussam bin Saleh", "mayor of Kvam Ann Roe": behind a noun for
    a body, at a given name, and before the first small word of a name.
    """
    given = lexicon.gendered
    for index in range(1, len(run) - 1):
        at, word = run[index]
        gap = text[at + len(word) : run[index + 1][0]].split()
        is_joined = bool(gap) and all(map(lexicon.joiners.__contains__, gap))
        is_given = word.lower() in given and run[0][1].lower() not in given
        if is_joined or is_given or lexicon.heads.get(run[index - 1][1].lower()) == NounClass.BODY:
            return index
    return 0


def is_title_case(text: str) -> bool:
    """Does a headline capitalise nearly every word, so that no name can be told from the rest?"""
    words = [w for w in text.split() if len(w) > _SHORT]
    small = sum([w[0].islower() for w in words])
    return len(words) > _SHORT and small * 4 <= len(words)
