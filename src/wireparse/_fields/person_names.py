"""Names of persons, as far as capitals and small words tell them.

A reader.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse._vocabulary import is_uncased

if TYPE_CHECKING:
    from wireparse._vocabulary import Patterns

__all__ = ["is_name_word", "is_person"]


_MAX_NAME_WORDS: Final = 5
"""Words of a name, particles included."""
_MAX_UNCASED_WORDS: Final = 3
"""Words of a name where capitals tell nothing, and longer runs are as well a title."""


def is_person(text: str, patterns: Patterns) -> bool:
    """Does *text* read like the name of a person: two to five capitalised words?"""
    words = text.split()
    if not 2 <= len(words) <= _MAX_NAME_WORDS:  # noqa: PLR2004
        return False
    known = patterns.words
    for word in words:
        bare = word.strip(".,'’")
        folded = bare.casefold()
        if not (is_name_word(bare) or folded in known.name_particles):
            return False
        if folded in known.not_places or folded in known.not_persons:
            return False
    if any(map(str.isdigit, text)):
        return False
    if (is_uncased(words[0]) or text.isupper()) and len(words) > _MAX_UNCASED_WORDS:
        return False
    if not text.isupper():
        return True
    return not all(w.isupper() and len(w) <= 3 for w in words)  # noqa: PLR2004  initials only


def is_name_word(word: str) -> bool:
    """Can a word be part of a name: Haddad, al-Haddad, d'Angelo?"""
    if word[:1].isupper() or is_uncased(word):
        return True
    for mark in ("-", "'", "’"):
        if mark in word:
            head, _, rest = word.partition(mark)
            if rest[:1].isupper() and len(head) <= 3:  # noqa: PLR2004
                return True
    return False
