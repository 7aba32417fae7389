"""Where the words of a quotation end whose closing mark is missing.

A reader sees it: `"It rained all night, she said.` ends before the comma, a name or
pronoun, and a verb of saying; so does `"It rained all night, said Ann Roe.`
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from wireparse._vocabulary import verb_forms
from wireparse.rows import join_languages

if TYPE_CHECKING:
    from collections.abc import Callable

    from wireparse.rows import Language

__all__ = ["compile_ends"]


_BREAK: Final = re.compile(r"[,?!…]\s+")
"""Where the words can end."""
_WORD: Final = re.compile(r"[^\W\d_][\w’'-]*")
_REACH: Final = 80
"""Characters behind a break that hold an attribution."""
_MOST: Final = 5
"""A speaker is at most this many words."""


@lru_cache(maxsize=8)
def compile_ends(rows: tuple[Language, ...]) -> Callable[[str], int | None]:
    """Make the function that is asked about the text of an unclosed quotation.

    Returns:
        A function that tells the offset where the words end, None for no attribution.
    """
    languages = join_languages(rows)
    verbs = frozenset(f for row in languages for f in verb_forms(row, ("report", "cry", "write")))
    pronouns = frozenset(w for row in languages for w in _third_person(row))
    small = frozenset(w for row in rows for w in (*row.speech.joiners, *row.grammar.articles))

    def ends_at(text: str) -> int | None:
        for match in _BREAK.finditer(text):
            after = text[match.end() : match.end() + _REACH]
            if _is_attribution(after, verbs, pronouns, small):
                return match.start() + 1
        return None

    return ends_at


def _third_person(row: Language) -> frozenset[str]:
    """Return the pronouns for whoever is spoken of."""
    grammar = row.grammar
    others = (*grammar.dialogue_pronouns, *grammar.neuter_pronouns)
    return frozenset(row.speech.pronouns).difference(others)


def _is_attribution(
    after: str, verbs: frozenset[str], pronouns: frozenset[str], small: frozenset[str]
) -> bool:
    """Does a text begin with a speaker and a verb of saying, in either order?"""
    words = [m.group() for m in _WORD.finditer(after)][: _MOST + 2]
    if len(words) < 2:  # noqa: PLR2004  a speaker and a verb
        return False
    if words[0] in verbs:
        return words[1][0].isupper() or words[1] in pronouns
    if words[0] in pronouns:
        return words[1] in verbs
    for count, word in enumerate(words):
        if word in verbs:
            return count > 0
        if not word[0].isupper() and word not in small:
            return False
    return False
