"""Who could speak, read off the class letters.

One noun phrase can give several mentions that begin alike: verbs and nouns look the same in
headlines, so the phrase may end before each word that could be the verb.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final, NamedTuple, cast

from wireparse._vocabulary import NounClass, WordClass

if TYPE_CHECKING:
    from collections.abc import Callable

    from wireparse._syntax.tokens import Tokens
    from wireparse._vocabulary import Lexicon

__all__ = [
    "OWN_WORD_KINDS",
    "RELATIVE_KINDS",
    "MentionKind",
    "MentionSpan",
    "find_mentions",
    "name_end",
]


class MentionKind:
    """What the words of a mention are; the texts are those that features hold.

    Attributes:
        PRONOUN: "he".
        RELATIVE: "who", "which".
        THAT: "that" before a verb.
        NAME: "Ann Roe".
        LED_NAME: A name with words before it: "spokeswoman Ann Roe".
        DETERMINED_NAME: A name after a determiner: "the Roe Foundation".
        DESCRIPTION: "the old minister".
        NAMED_DESCRIPTION: One that begins with a name: "Kvam officials".
        BARE: One without determiner: "officials".
        DETERMINER: A determiner on its own: "some".
        OWNER: A possessive pronoun: "his".
        POSSESSIVE: The owner in a phrase: "Ann Roe's" in "Ann Roe's brother".
    """

    PRONOUN: Final = "pron"
    RELATIVE: Final = "rel"
    THAT: Final = "that"
    NAME: Final = "name"
    LED_NAME: Final = "dname"
    DETERMINED_NAME: Final = "thename"
    DESCRIPTION: Final = "nom"
    NAMED_DESCRIPTION: Final = "nnom"
    BARE: Final = "bare"
    DETERMINER: Final = "alone"
    OWNER: Final = "his"
    POSSESSIVE: Final = "poss"


RELATIVE_KINDS: Final = frozenset([MentionKind.RELATIVE, MentionKind.THAT])
"""Kinds of mentions that stand for the words before them."""
OWN_WORD_KINDS: Final = RELATIVE_KINDS | {
    MentionKind.PRONOUN,
    MentionKind.DETERMINER,
    MentionKind.OWNER,
}
"""Kinds of mentions that are one word with a meaning of its own; of others the last counts."""


class MentionSpan(NamedTuple):
    """Words that could name a speaker.

    Attributes:
        start: Index of the first word in the paragraph.
        end: Index of the word after the last.
        kind: What the words are, see `MentionKind`.
    """

    start: int
    end: int
    kind: str


_Words = tuple[int, int, str]
_mention: Final = cast("Callable[[_Words], MentionSpan]", partial(tuple.__new__, MentionSpan))
"""Makes a mention from a tuple, in half the time that its class takes."""

# The attributes of a class take long to look up, once for every word.
_NAME: Final = WordClass.NAME
_OTHER: Final = WordClass.OTHER
_DETERMINER: Final = WordClass.DETERMINER
_PRONOUN: Final = WordClass.PRONOUN
_RELATIVE: Final = WordClass.RELATIVE
_THAT: Final = WordClass.THAT
_CUE: Final = WordClass.CUE
_IN_ED: Final = WordClass.IN_ED
_ADVERB: Final = WordClass.ADVERB
_QUOTATION: Final = WordClass.QUOTATION
_STOP: Final = WordClass.STOP
_MARK: Final = WordClass.MARK
_INVERTED: Final = _QUOTATION + _CUE
"""Letters of a quotation and the verb behind it, before their subject."""
_SUBJECTS: Final = frozenset([_NAME, _PRONOUN])
"""Letters of what follows a verb that stands before its subject."""
_VERBISH: Final = frozenset("CcVvega")
"""Letters of words that could be a verb."""
_NOUNISH: Final = frozenset("N#xvegcCV")
"""Letters of words that could stand in a noun phrase; the verbs look like nouns in headlines."""
"""Endings of owners, one and many."""
_QUALIFIED: Final = frozenset([_OTHER, _IN_ED, WordClass.IN_ING, WordClass.VERB_OR_NOUN])
"""Letters of words that an adverb inside a phrase stands before."""
_MOST_JOINERS: Final = 3
"""Small words in a row inside a name."""
_LONGEST: Final = 9
"""A noun phrase is cut after this many words."""
_AFTER_BARE: Final = frozenset("CcVvaegr,wt(")
"""Letters behind a speaker without determiner: verbs, and what parts it from its verb."""


def find_mentions(tokens: Tokens, lexicon: Lexicon) -> list[MentionSpan]:
    """Find everything that could be a speaker, in order of its first word."""
    out: list[MentionSpan] = []
    letters, low = tokens.letters, tokens.low
    index = 0
    while index < tokens.size:
        letter = letters[index]
        if letter == _PRONOUN:
            out.append(_mention((index, index + 1, MentionKind.PRONOUN)))
        elif letter == _RELATIVE:
            if low[index] not in lexicon.grammar.possessive_relatives:
                out.append(_mention((index, index + 1, MentionKind.RELATIVE)))
        elif letter == _THAT:
            if _is_relative(letters, index):
                out.append(_mention((index, index + 1, MentionKind.THAT)))
        elif (letter == _DETERMINER or letter in _NOUNISH) and _opens(tokens, index):
            index = _Phrase(tokens, lexicon, index).read(out)
            continue
        index += 1
    return out


def _is_relative(letters: str, index: int) -> bool:
    after = letters[index + 1 : index + 3]
    is_verb = after[:1] in {"C", "V", "a"} or (
        after[:1] in {"r", "e"} and after[1:] in {"C", "c", "V", "a"}
    )
    return is_verb and index > 0 and letters[index - 1] in "Nxv"


def _opens(tokens: Tokens, index: int) -> bool:
    """Can a word open a noun phrase? A plain verb cannot."""
    letters = tokens.letters
    letter = letters[index]
    if letter not in _VERBISH:
        return True
    after = letters[index + 1 : index + 2]
    if tokens.words[index][0].isupper():
        is_followed = after in _SUBJECTS
        return letter != _CUE or not is_followed or (index > 0 and letters[index - 1] != _STOP)
    if letter in "CV":
        return False
    # "…," recalled Ann Roe: a verb of the form, not a noun.
    is_inverted = after == _NAME and _QUOTATION in letters[max(0, index - 2) : index]
    return not (is_inverted or (index and letters[index - 1] in "hNtwai"))


class _Phrase:
    """One noun phrase, read from its first word."""

    __slots__ = (
        "ends", "first", "has_determiner", "is_inverted", "last_name", "lexicon", "owner", "tokens",
    )  # fmt: skip

    def __init__(self, tokens: Tokens, lexicon: Lexicon, first: int) -> None:
        self.tokens = tokens
        self.lexicon = lexicon
        self.first = first
        letter = tokens.letters[first]
        self.has_determiner = letter == _DETERMINER
        # "…," said a student guard: behind its verb a speaker has no other.
        self.is_inverted = tokens.letters[max(0, first - 2) : first] == _INVERTED
        self.last_name = first if letter == _NAME else -1
        self.ends: list[int] = []
        self.owner = 0

    def read(self, out: list[MentionSpan]) -> int:
        """Add the phrase's mentions to *out*; return where to go on."""
        tokens, first = self.tokens, self.first
        letters, size = tokens.letters, tokens.size
        at = first + 1
        if self.has_determiner:
            while at < size and letters[at] == _DETERMINER:
                at += 1
        while at < size and at - first < _LONGEST:
            step = self._step(at)
            if not step:
                break
            at += step
        is_broken = at < size and letters[at] in _NOUNISH and at - first < _LONGEST
        if not is_broken:
            self.ends.append(at)
        self._emit(out)
        return max(at, first + 1)

    def _step(self, at: int) -> int:
        """Take the word at *at* in, or return 0 where the phrase ends before it."""
        tokens = self.tokens
        letters, words = tokens.letters, tokens.words
        letter = letters[at]
        if letter in _NOUNISH:
            return self._noun(at, letter)
        if words[at] == ".":
            return self._full_stop(at, letters[at + 1 : at + 2])
        if letter == _ADVERB and self._qualifies(at, letters[at + 1 : at + 2]):
            return 1
        return self._joined(at) if letters[at - 1] == _NAME else 0

    def _qualifies(self, at: int, after: str) -> bool:
        """Does an adverb belong to the phrase: "a newly elected mayor", "the town's only guide"?"""
        before = self.tokens.letters[at - 1]
        is_led = before == _DETERMINER or self.tokens.words[at - 1].endswith(
            self.lexicon.forms.every_owner
        )
        return is_led and after in _QUALIFIED

    def _joined(self, at: int) -> int:
        """Step over the small words inside a name, as in "van der Maele", and its next word."""
        low, joiners = self.tokens.low, self.lexicon.joiners
        after = at + (low[at] == "&")
        while after - at < _MOST_JOINERS and after < len(low) and low[after] in joiners:
            after += 1
        return (
            after + 1 - at if after > at and self.tokens.letters[after : after + 1] == _NAME else 0
        )

    def _noun(self, at: int, letter: str) -> int:
        """Take a word that can be a noun in, and note where the phrase could end."""
        tokens, first = self.tokens, self.first
        words, letters = tokens.words, tokens.letters
        before, forms = words[at - 1], self.lexicon.forms
        if letter in _VERBISH and at > first + self.has_determiner:
            self.ends.append(at)
            opens = self.has_determiner and at == first + 1
            if (
                words[at][0].islower()
                and letter in "VC"
                and not (opens or self.is_inverted)
                and letters[at - 1] != _IN_ED
            ):
                return 0
        elif (letter == _NAME and self.lexicon.verb_letter(tokens.low[at]) in _VERBISH) or (
            letter == _OTHER
            and letters[at - 1] == _NAME
            and not before.endswith(forms.owners)
            and self.lexicon.heads.get(tokens.low[at]) != NounClass.PERSON
        ):
            self.ends.append(at)
        if not self.owner and before.endswith(forms.every_owner):
            self.owner = at
        if letter == _NAME:
            self.last_name = at
        return 1

    def _full_stop(self, at: int, after: str) -> int:
        """Go on over the full stop of an abbreviation or initial."""
        tokens = self.tokens
        if tokens.letters[at] != _MARK or not tokens.is_glued(at):
            return 0
        before = tokens.words[at - 1]
        if not (before in self.lexicon.abbreviations or len(before) == 1 or "." in before):
            return 0
        if after == _NAME:
            self.last_name = at + 1
            return 2
        if after and after in "xveg" and "." in before:
            if after != _OTHER:
                self.ends.append(at + 1)
            return 2
        return 0

    def _emit(self, out: list[MentionSpan]) -> None:
        first, low = self.first, self.tokens.low
        seen: set[int] = set()
        for end in self.ends:
            if end in seen or end <= first:
                continue
            seen.add(end)
            kind = self._kind(end)
            if kind:
                out.append(_mention((first, end, kind)))
        if self.owner and self.owner not in seen:
            out.append(_mention((first, self.owner, MentionKind.POSSESSIVE)))
        stands = self.has_determiner and low[first] in self.lexicon.standalone
        if stands and first + 1 not in seen:
            is_owner = low[first] in self.lexicon.grammar.possessives
            kind = MentionKind.OWNER if is_owner else MentionKind.DETERMINER
            out.append(_mention((first, first + 1, kind)))

    def _kind(self, end: int) -> str:
        """Name the kind of the mention that ends before *end*, empty for none."""
        first, letters = self.first, self.tokens.letters
        if self.has_determiner and end == first + 1:
            return (
                MentionKind.DETERMINER if self.tokens.low[first] in self.lexicon.standalone else ""
            )
        opens_with_name = letters[first] == _NAME
        if (
            not self.has_determiner
            and not opens_with_name
            and (self.last_name < 0 or self.last_name >= end)
        ):
            return MentionKind.BARE if self._is_bare(end) else ""
        if letters[end - 1] != _NAME:
            return MentionKind.DESCRIPTION if self.has_determiner else MentionKind.NAMED_DESCRIPTION
        if opens_with_name and not letters[first:end].strip("N_d&p"):
            is_owner = self.tokens.words[end - 1].endswith(self.lexicon.forms.every_owner)
            return MentionKind.POSSESSIVE if is_owner else MentionKind.NAME
        has_other = letters[first + 1 : end].strip("N")
        return (
            MentionKind.LED_NAME
            if not self.has_determiner or has_other
            else MentionKind.DETERMINED_NAME
        )

    def _is_bare(self, end: int) -> bool:
        """Do words without determiner or name stand where a speaker can?"""
        first, letters = self.first, self.tokens.letters
        after = letters[end] if end < self.tokens.size else "."
        before = letters[first - 1] if first else "."
        if before == _DETERMINER:
            return False
        is_agent = first > 1 and self.tokens.low[first - 1] in self.lexicon.grammar.agents
        return after in _AFTER_BARE or before == _CUE or is_agent


def name_end(tokens: Tokens, lexicon: Lexicon, first: int) -> int:
    """Return the end of the pronoun or name that begins at *first*, else *first*."""
    letters, words = tokens.letters, tokens.words
    if letters[first] == _PRONOUN:
        return first + 1
    at = first
    while at < tokens.size:
        is_joint = words[at] == "." and at > first and letters[at + 1 : at + 2] == _NAME
        if letters[at] != _NAME and not (
            is_joint
            and tokens.is_glued(at)
            and (words[at - 1] in lexicon.abbreviations or len(words[at - 1]) == 1)
        ):
            break
        at += 1
    return at
