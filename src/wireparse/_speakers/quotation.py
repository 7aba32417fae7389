"""What a quotation looks like, before anybody asks who said it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._syntax import QUOTED, squeeze
from wireparse._vocabulary import WordClass

if TYPE_CHECKING:
    from wireparse._syntax import Paragraph, Tokens
    from wireparse._vocabulary import Lexicon

__all__ = [
    "Around",
    "Beside",
    "Inside",
    "Occurrence",
    "QuotationContext",
    "VerbBefore",
]


_VERBS: Final = "CVcveg"
"""Letters of words that could be a verb; auxiliaries count where there is none."""
_EDGES: Final = " \t\r\n\u00a0\u200b\ufeff\"'`‘’‚‛“”„‟«»″「」『』"
"""What is cut off a quotation on either side."""
_AROUND: Final = ",.?!…;:()[]\"'’‘“”-—–"
"""What is cut off a word before its class is looked up."""
_FEW: Final = 6
"""From this many words on, lengths are rounded."""
_SHORT: Final = 3
"""A quotation of at most so many words is a feature as a whole."""
_MOST_WORDS: Final = 400
"""So many words of a quotation are told apart; what follows counts as one."""
_TOLD: Final = 8
"""Words of a quotation whose classes are looked up; a longer one is hardly ever a term."""
_LONG_WORD: Final = 4
"""Letters from which on a title has a capital."""
_SENTENCE: Final = 80
"""Words on either side of a quotation that are searched for the ends of its sentence."""


class Inside(NamedTuple):
    """The words of a quotation.

    Attributes:
        end: The last mark, `w` for a word, `-` for any other.
        begin: `U` for a capital, `l` for a small letter, `o` for any other.
        base: Both.
        words: As printed, at most 400.
        size: Number of words.
        length: The same, rounded from six on.
        capitals: `A` if every word has one, `m` if most have, `n` for any other.
    """

    end: str
    begin: str
    base: str
    words: tuple[str, ...]
    size: int
    length: int
    capitals: str


class Beside(NamedTuple):
    """The words on either side of a quotation.

    Attributes:
        before: The word before, `N` for a capitalised one, a line break for none.
        after: The word after, in the same way.
        before2: The word before that, in small letters.
        after2: The word after that, in small letters.
        low_before: The word before, in small letters.
        before_letter: Its class letter.
        after_letters: Class letters of the two words after.
        before_head: Class of the noun before, `0` for no noun.
        after_head: The same of the word after.
        is_first: Whether the paragraph begins with the quotation.
        is_last: Whether it ends with it, full stop or not.
    """

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


class VerbBefore(NamedTuple):
    """The nearest verb before a quotation in its sentence; `-` throughout for none.

    Attributes:
        word: In small letters.
        letter: Its class letter.
        path: From it to the quotation.
        sense: What it does, see `Lexicon`; `0` if no row says.
    """

    word: str
    letter: str
    path: str
    sense: str


class Around(NamedTuple):
    """The sentence around a quotation.

    Attributes:
        left: Path from its beginning to the quotation.
        right: Path from the quotation to its end.
        has_left_cue: Whether a verb of saying stands before the quotation.
        has_right_cue: Whether one stands behind it.
        verb: The nearest verb before the quotation.
    """

    left: str
    right: str
    has_left_cue: bool
    has_right_cue: bool
    verb: VerbBefore


class QuotationContext:
    """A quotation as the features see it.

    Four quotations in ten are answered by the sieve, which asks only for the words inside:
    what stands beside and around is read when it is first asked for.

    Attributes:
        inside: Its words.
        is_closed: Whether a mark closes it.
        mark: Its opening mark; `'` for any single one.
    """

    __slots__ = (
        "_around", "_bare", "_beside", "_lexicon", "_place", "_tokens", "inside", "is_closed",
        "mark",
    )  # fmt: skip

    def __init__(
        self, text: str, tokens: Tokens, place: int, lexicon: Lexicon, *, mark: str, is_closed: bool
    ) -> None:
        """Describe a quotation.

        Args:
            text: The quotation with its marks.
            tokens: The words of its paragraph.
            place: Where it stands among them.
            lexicon: Senses of verbs and nouns.
            mark: What its marks are.
            is_closed: Whether a mark closes it.
        """
        self._bare = text.strip(_EDGES) if text[-1] != "," else text[:-1].strip(_EDGES) + ","
        self._tokens = tokens
        self._place = place
        self._lexicon = lexicon
        self._beside: Beside | None = None
        self._around: Around | None = None
        self.inside = _inside(self._bare)
        self.is_closed = is_closed
        self.mark = mark

    @property
    def beside(self) -> Beside:
        """The words on either side."""
        found = self._beside
        if found is None:
            found = self._beside = _beside(self._tokens, self._place, self._lexicon)
        return found

    @property
    def around(self) -> Around:
        """Its sentence."""
        found = self._around
        if found is None:
            found = self._around = _around(self._tokens, self._place, self._lexicon)
        return found

    @property
    def kinds(self) -> tuple[str, bool]:
        """Class letters of its words, empty for many; and whether it looks like a title.

        A title has two words or more, and all longer ones have a capital; of any other the first
        word is read as if it stood inside a sentence.
        """
        words, capitals = self.inside.words, self.inside.capitals
        if len(words) > _TOLD:
            return "", False
        is_title = (
            capitals != "n"
            and len(words) > 1
            and not any(word[0].islower() for word in words if len(word) >= _LONG_WORD)
        )
        bare = [word if word.isalnum() else word.strip(_AROUND) for word in words]
        classes = self._lexicon.words
        found = [*map(classes.inside.__getitem__, filter(None, bare))]
        if not is_title and bare[0]:
            found[0] = classes.opening[bare[0]]
        return "".join(found), is_title

    @property
    def short_text(self) -> str:
        """All its words in small letters if they are few, else empty."""
        return self._bare.lower() if self.inside.size <= _SHORT else ""


class Occurrence(NamedTuple):
    """A quotation in its paragraph.

    Attributes:
        paragraph: Its own.
        place: Index of its word there.
        context: What it looks like.
    """

    paragraph: Paragraph
    place: int
    context: QuotationContext


def _inside(bare: str) -> Inside:
    """Describe the words of a quotation."""
    words = tuple(bare.split(None, _MOST_WORDS))
    size = len(words)
    last, first = bare[-1:], bare[:1]
    end = last if last in ",.?!…-—;:" else ("w" if last.isalnum() else "-")
    begin = "U" if first.isupper() else ("l" if first.islower() else "o")
    upper = sum([w[0].isupper() for w in words])
    capitals = "A" if upper == size else ("m" if upper > 1 and upper * 2 >= size else "n")
    length = size if size < _FEW else (8 if size < 2 * _FEW else 12)
    return Inside(end, begin, end + begin, words, size, length, capitals)


def _beside(tokens: Tokens, place: int, lexicon: Lexicon) -> Beside:
    """Describe the words on either side of a quotation."""
    words, low, letters, size = tokens.words, tokens.low, tokens.letters, tokens.size
    after = words[place + 1] if place + 1 < size else "\n"
    before_letter, low_before = (letters[place - 1], low[place - 1]) if place else ("^", "\n")
    return Beside(
        _shown(words[place - 1] if place else "\n"),
        _shown(after),
        low[place - 2] if place > 1 else "\n",
        low[place + 2] if place + 2 < size else "",
        low_before,
        before_letter,
        letters[place + 1 : place + 3],
        lexicon.heads.get(low_before, "0") if place else "^",
        lexicon.heads.get(after.lower(), "0"),
        place == 0,
        after == "\n" or (after == "." and place + 2 >= size),
    )


def _around(tokens: Tokens, place: int, lexicon: Lexicon) -> Around:
    """Describe the sentence around a quotation, and the nearest verb before it."""
    letters, outline = tokens.letters, tokens.outline
    begin, end = _sentence(tokens, place)
    left, right = outline[begin:place], outline[place + 1 : end]
    at = _verb(letters, begin, place)
    verb = _NO_VERB
    if at >= 0:
        word, path = tokens.low[at], squeeze(outline[at + 1 : place])
        verb = VerbBefore(word, letters[at], path, lexicon.senses.get(word, "0"))
    return Around(
        squeeze(left), squeeze(right), WordClass.CUE in left, WordClass.CUE in right, verb
    )


_NO_VERB: Final = VerbBefore("-", "-", "-", "-")
"""What features hold where no verb stands before a quotation."""


def _shown(word: str) -> str:
    """Return a word as features hold it."""
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
        if letter == WordClass.AUXILIARY:
            helper = index
    return helper
