"""The plain form in languages without weights: cue, speaker, and the quotation after them.

`قال X: «…»`: the nearest listed verb before the quotation in its sentence is the cue, the
words after it, up to the first small word, are the speaker. The words are rows.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from wireparse.rows import Speech

__all__ = ["Plain", "find_plain"]

_WORD: Final = re.compile(r"[\w\u064b-\u0652\u0640]+|[^\w\s]")
_STOPS: Final = frozenset(".!?؟:،,؛;()[]«»“”\"„…–—-")
_REACH: Final = 400
_LONGEST: Final = 6


class Plain(NamedTuple):
    """Offsets of cue and mention in the paragraph; the mention can be missing."""

    cue: tuple[int, int]
    mention: tuple[int, int] | None


class _Words(NamedTuple):
    verbs: frozenset[str]
    small: frozenset[str]
    clitics: tuple[str, ...]


def find_plain(text: str, at: int, row: Speech) -> Plain | None:
    """Find cue and speaker before a quotation.

    Args:
        text: The paragraph.
        at: Where the quotation's opening mark stands.
        row: Verbs, small words and glued letters.
    """
    words = _Words(
        frozenset((*row.report, *row.write)), frozenset((*row.prepositions, *row.relatives)),
        row.clitics,
    )  # fmt: skip
    found = [*_WORD.finditer(text, max(0, at - _REACH), at)]
    for index in range(len(found) - 1, -1, -1):
        word = found[index].group()
        if word in ".!?؟":
            return None
        verb = _verb(word, words)
        if verb:
            start = found[index].start() + len(word) - len(verb)
            return Plain((start, found[index].end()), _mention(found, index + 1, words))
    return None


def _verb(word: str, words: _Words) -> str:
    """Return the verb without glued conjunctions, empty if it is none."""
    if word in words.verbs:
        return word
    for clitic in words.clitics:
        bare = word.removeprefix(clitic)
        if bare != word and bare in words.verbs:
            return bare
    return ""


def _mention(found: list[re.Match[str]], first: int, words: _Words) -> tuple[int, int] | None:
    """Take the words after the verb, up to a mark or a small word."""
    begin = first
    while begin < len(found) and found[begin].group() in words.small:
        begin = _skip(found, begin, words)
    end = begin
    while end < len(found) and end - begin < _LONGEST:
        word = found[end].group()
        if word in _STOPS or word in words.small or word.startswith(("لـ", "بـ")):
            break
        end += 1
    return (found[begin].start(), found[end - 1].end()) if end > begin else None


def _skip(found: list[re.Match[str]], begin: int, words: _Words) -> int:
    """Step over a small word and what it governs: "in it", "in a statement of his"."""
    del words
    return min(begin + 1, len(found))
