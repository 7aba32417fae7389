"""Which words could introduce a quotation, read off the class letters."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple, cast

from wireparse._vocabulary import WordClass

if TYPE_CHECKING:
    from collections.abc import Callable

    from wireparse._syntax.mentions import MentionSpan
    from wireparse._syntax.tokens import Tokens
    from wireparse._vocabulary import Lexicon

__all__ = ["ADVERBIAL", "CueSpan", "find_cues"]


class CueSpan(NamedTuple):
    """Words that could introduce a quotation.

    Attributes:
        start: Index of the first word in the paragraph.
        end: Index of the word after the last.
        form: The verb in small letters, or the mark; `?` and a class letter where no list
            holds the word; `^:` for the colon behind a name that opens the paragraph.
    """

    start: int
    end: int
    form: str


_cue: Final = cast("Callable[[tuple[int, int, str]], CueSpan]", partial(tuple.__new__, CueSpan))
"""Makes a cue from a tuple, in half the time that its class takes."""

# The attributes of a class take long to look up, once for every word.
_NAME: Final = WordClass.NAME
_OTHER: Final = WordClass.OTHER
_DETERMINER: Final = WordClass.DETERMINER
_QUOTATION: Final = WordClass.QUOTATION
_COLON: Final = WordClass.COLON
_CUEISH: Final = frozenset("CcNVveg:-")
"""Letters of what could introduce a quotation."""
_BEHIND: Final = frozenset(["", _QUOTATION])
"""Letters behind a colon or dash that introduces something; the end of the paragraph too."""
ADVERBIAL: Final = WordClass.AUXILIARY + WordClass.ADVERB
"""Letters of words between a mention and its verb."""
_LONGEST_LABEL: Final = 9
"""Words, at most, before the colon of a name that opens its paragraph."""


def find_cues(tokens: Tokens, lexicon: Lexicon, mentions: list[MentionSpan]) -> list[CueSpan]:
    """Find every word that could introduce a quotation, in order.

    The form of a cue that no list holds begins with `?`.
    """
    letters, low, sources = tokens.letters, tokens.low, lexicon.forms.sources
    out: list[CueSpan] = []
    for index, letter in enumerate(letters):
        if letter not in _CUEISH:
            continue
        word = low[index]
        if letter in "CcN" and word in lexicon.cues:
            second = sources.get(word)
            if second is None:
                out.append(_cue((index, index + 1, word)))
            elif low[index + 1 : index + 2] == [second]:
                out.append(_cue((index, index + 2, word)))
        elif letter in ":-":
            form = _mark(letters, index)
            if form:
                out.append(_cue((index, index + 1, form)))
        elif letter in "Vveg":
            out.append(_cue((index, index + 1, "?" + letter)))
        elif letter == _NAME and index and lexicon.verb_letter(word) in "Vv":
            out.append(_cue((index, index + 1, "?N")))
    known = {cue[0] for cue in out}
    out += _unlisted(tokens, mentions, known)
    out.sort()
    return out


def _mark(letters: str, index: int) -> str:
    """Name the cue that a colon or dash is: beside a quotation, or after an opening name."""
    if letters[index + 1 : index + 2] in _BEHIND or letters[index - 1 : index] == _QUOTATION:
        return letters[index]
    is_label = (
        letters[index] == _COLON and index <= _LONGEST_LABEL and letters[index - 1 : index] == _NAME
    )
    return "^:" if is_label and "." not in letters[:index] else ""


def _unlisted(tokens: Tokens, mentions: list[MentionSpan], known: set[int]) -> list[CueSpan]:
    """Find plain words that stand where the verb of a mention would."""
    letters = tokens.letters
    out = []
    for _, end, _ in mentions:
        at = end
        while at < tokens.size and letters[at] in ADVERBIAL:
            at += 1
        if (
            at < tokens.size
            and at not in known
            and letters[at] == _OTHER
            and letters[at - 1] != _DETERMINER
        ):
            out.append(_cue((at, at + 1, "?x")))
            known.add(at)
    return out
