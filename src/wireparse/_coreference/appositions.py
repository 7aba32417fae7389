"""The name beside a role: "the ministry's spokeswoman for trade, Ann Roe,"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse._coreference.nominals import COMPLEMENT_LETTERS, LONGEST, is_somebodys
from wireparse._syntax import MentionKind
from wireparse._vocabulary import NounClass, WordClass
from wireparse.models import SpeakerKind

if TYPE_CHECKING:
    from wireparse._coreference.inventory import Inventory
    from wireparse._syntax import MentionSpan, Paragraph, Tokens
    from wireparse._vocabulary import Lexicon
    from wireparse.models import Block

__all__ = ["Appositions"]

_ROLE_KINDS: Final = frozenset(
    [
        MentionKind.DESCRIPTION,
        MentionKind.NAMED_DESCRIPTION,
        MentionKind.BARE,
        MentionKind.DETERMINER,
    ]
)
"""Kinds of mentions that a name can stand behind in apposition."""
_APPOSITION: Final = frozenset("Nxdvg&_#")
"""Letters of the words of an apposition."""
_WITHIN: Final = COMPLEMENT_LETTERS | {WordClass.OBJECT}
"""Letters of what belongs to a role before its apposition."""
_CLOSERS: Final = frozenset(["", ",", ".", "C", "w"])
"""Letters of what stands behind an apposition."""
_BESIDE: Final = 2
"""Words of a name in full."""


class Appositions:
    """Reads the names beside the roles of one article."""

    def __init__(self, names: Inventory, lexicon: Lexicon) -> None:
        """Take the article's names, and the words of its language."""
        self._names = names
        self._lexicon = lexicon
        self._grammar = lexicon.grammar

    def name_beside(
        self, paragraph: Paragraph, words: MentionSpan, block: Block
    ) -> tuple[str, ...] | None:
        """Read the name in "the ministry's spokeswoman for trade, Ann Roe,"."""
        tokens, letters = paragraph.tokens, paragraph.tokens.letters
        noun_class = self._lexicon.heads.get(tokens.low[words.end - 1])
        if noun_class == NounClass.WRITING or not self._is_role(tokens, words):
            return None
        comma = words.end
        if letters[comma : comma + 1] == WordClass.PREPOSITION:
            comma = _end(letters, comma + 1, _WITHIN)
        # A nickname in marks can stand before the name.
        first = comma + 1 + (letters[comma + 1 : comma + 2] == WordClass.QUOTATION)
        last = _end(letters, first, _APPOSITION)
        closer = letters[last : last + 1]
        if letters[comma : comma + 1] != WordClass.COMMA or last == first or closer not in _CLOSERS:
            return self._apposed_to(paragraph, words, block)
        text = block.text[tokens.starts[first] : tokens.end(last - 1)]
        # "The lift's maker, Ann Roe." is hers; "the town's council, Kvam." tells a place.
        is_place = noun_class == NounClass.BODY and closer != WordClass.COMMA
        if is_place and tokens.low[first] not in self._lexicon.given:
            return None
        found = self._names.split(text)
        # "His brother, Omar, said": one word between marks, where a person is told of.
        is_single = letters[last : last + 1] in {"", ",", "."} and is_somebodys(
            tokens, words, self._lexicon
        )
        fewest = 1 if is_single else _BESIDE
        return found[1] if found and len(found[1]) >= fewest else None

    def _is_role(self, tokens: Tokens, words: MentionSpan) -> bool:
        """Is it a mention that a name can stand in apposition to?"""
        lexicon, low = self._lexicon, tokens.low
        has_field = low[words.start + 1 : words.start + 2] == [*self._grammar.possession][:1]
        is_office = low[words.start] in lexicon.offices and has_field
        head = low[words.end - 1]
        is_title = head in lexicon.titles or head in lexicon.offices
        return words.kind in _ROLE_KINDS or is_title or is_office

    def _apposed_to(
        self, paragraph: Paragraph, words: MentionSpan, block: Block
    ) -> tuple[str, ...] | None:
        """Read the name that opens a sentence before a role: "Ann Roe, chair of the board said"."""
        tokens, letters, start = paragraph.tokens, paragraph.tokens.letters, words.start
        low = tokens.low[words.end - 1]
        is_person = self._lexicon.head(low) == NounClass.PERSON or low in self._lexicon.offices
        if not is_person or letters[start - 1 : start] != WordClass.COMMA:
            return None
        first = start - 1
        while first and letters[first - 1] == WordClass.NAME:
            first -= 1
        is_first = not first or letters[first - 1] in {WordClass.STOP, WordClass.QUOTATION}
        if not is_first or start - 1 - first < _BESIDE:
            return None
        found = self._names.split(block.text[tokens.starts[first] : tokens.end(start - 2)])
        is_body = found is None or self._names.kind(found[1]) is SpeakerKind.INSTITUTION
        return None if found is None or is_body else found[1]


def _end(letters: str, first: int, allowed: frozenset[str]) -> int:
    """Return where a run of words of some letters ends, a bounded number on."""
    at = first
    while at < len(letters) and at - first < LONGEST and letters[at] in allowed:
        at += 1
    return at
