"""What a quotation looks like, before anybody asks who said it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._syntax import QUOTED, squeeze

if TYPE_CHECKING:
    from wireparse._syntax import Tokens
    from wireparse._vocabulary import Lexicon

__all__ = ["QuotationContext", "context_of"]


_VERBS: Final = "CVcveg"
_EDGES: Final = " \t\r\n\u00a0\u200b\ufeff\"'`‘’‚‛“”„‟«»″「」『』"
_FEW: Final = 6
"""From this many words on, lengths are rounded."""
_SENTENCE: Final = 80
"""Words on either side of a quotation that are searched for the ends of its sentence."""


class QuotationContext(NamedTuple):
    """A quotation as the features see it."""

    end: str
    begin: str
    base: str
    words: tuple[str, ...]
    size: int
    length: int
    capitals: str
    before: str
    after: str
    before2: str
    after2: str
    low_before: str
    before_letter: str
    after_letters: str
    before_head: str
    after_head: str
    is_first: bool
    is_last: bool
    left: str
    right: str
    has_left_cue: bool
    has_right_cue: bool
    verb: str
    verb_letter: str
    verb_path: str
    verb_sense: str
    is_closed: bool
    sort: str
    inner: str


def context_of(
    text: str, tokens: Tokens, place: int, lexicon: Lexicon, *, sort: str, is_closed: bool
) -> QuotationContext:
    """Describe a quotation.

    Args:
        text: The quotation with its marks.
        tokens: The words of its paragraph.
        place: Where it stands among them.
        lexicon: Senses of verbs and nouns.
        sort: What its marks are.
        is_closed: Whether a mark closes it.
    """
    inner = text.strip(_EDGES)
    inside = _inside(inner)
    shown = inner.lower() if inside[4] <= _FEW // 2 else ""
    beside, around = _beside(tokens, place, lexicon), _around(tokens, place, lexicon)
    return QuotationContext._make((*inside, *beside, *around, is_closed, sort, shown))


def _inside(inner: str) -> tuple[str, str, str, tuple[str, ...], int, int, str]:
    """Describe the words of a quotation: end, begin, both, words, size, length, capitals."""
    words = tuple(inner.split(None, 400))
    size = len(words)
    last, first = inner[-1:], inner[:1]
    end = last if last in ",.?!…-—;:" else ("w" if last.isalnum() else "-")
    begin = "U" if first.isupper() else ("l" if first.islower() else "o")
    upper = sum([w[0].isupper() for w in words])
    capitals = "A" if upper == size else ("m" if upper > 1 and upper * 2 >= size else "n")
    length = size if size < _FEW else (8 if size < 2 * _FEW else 12)
    return end, begin, end + begin, words, size, length, capitals


def _beside(
    tokens: Tokens, place: int, lexicon: Lexicon
) -> tuple[str, str, str, str, str, str, str, str, str, bool, bool]:
    """Describe the words on either side of a quotation."""
    words, low, letters, size = tokens.words, tokens.low, tokens.letters, tokens.size
    after = words[place + 1] if place + 1 < size else "\n"
    before_letter, low_before = (letters[place - 1], low[place - 1]) if place else ("^", "\n")
    return (
        _shown(words[place - 1] if place else "\n"), _shown(after),
        low[place - 2] if place > 1 else "\n", low[place + 2] if place + 2 < size else "",
        low_before, before_letter, letters[place + 1 : place + 3],
        lexicon.heads.get(low_before, "0") if place else "^",
        lexicon.heads.get(after.lower(), "0"),
        place == 0, after == "\n" or (after == "." and place + 2 >= size),
    )  # fmt: skip


def _around(
    tokens: Tokens, place: int, lexicon: Lexicon
) -> tuple[str, str, bool, bool, str, str, str, str]:
    """Describe the sentence around a quotation, and the nearest verb before it."""
    letters, outline = tokens.letters, tokens.outline
    begin, end = _sentence(tokens, place)
    left, right = outline[begin:place], outline[place + 1 : end]
    verb = _verb(letters, begin, place)
    word = letter = path = sense = "-"
    if verb >= 0:
        word, letter = tokens.low[verb], letters[verb]
        path, sense = squeeze(outline[verb + 1 : place]), lexicon.senses.get(word, "0")
    sides = squeeze(left), squeeze(right)
    return *sides, "C" in left, "C" in right, word, letter, path, sense


def _shown(word: str) -> str:
    if word == QUOTED:
        return "Q"
    return "N" if word[0].isupper() else word.lower()


def _sentence(tokens: Tokens, place: int) -> tuple[int, int]:
    """Find where the sentence around a quotation begins and ends, among the words."""
    ends = tokens.letters
    left = ends.rfind(".", max(0, place - _SENTENCE), place) + 1
    left = max(left, place - _SENTENCE, 0)
    right = ends.find(".", place + 1, place + _SENTENCE)
    return left, (right + 1 if right >= 0 else min(tokens.size, place + _SENTENCE))


def _verb(letters: str, left: int, place: int) -> int:
    """Find the nearest verb before a quotation in its sentence, or -1."""
    helper = -1
    for index in range(place - 1, left - 1, -1):
        letter = letters[index]
        if letter in _VERBS:
            return index
        if letter == "a":
            helper = index
    return helper
