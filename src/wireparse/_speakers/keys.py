"""The keys that groups of features are asked with, and what gives values to them.

A key says all that its group needs, numbers as text where many are asked for, since writing
a number doubles what a feature costs. Keys that are made for every cue, or for every pair of
mention and cue, are plain tuples, which are made five times as fast; all others have named
fields.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from wireparse._speakers.quotation import Beside, QuotationContext, VerbBefore

__all__ = [
    "BesideKey",
    "CarriedKey",
    "Gap",
    "Key",
    "Keys",
    "KindsKey",
    "OwnWordsKey",
    "PageKey",
    "QuotationKey",
    "ReportKey",
    "Scorer",
    "SidesKey",
    "SilentKey",
    "Value",
    "VerbKey",
    "carried_key",
    "quotation_keys",
]


_FEW: Final = 6
"""The last letters of a quotation count if it has fewer words."""

Key = tuple[Any, ...]
"""What a group is asked with: a plain tuple, or one of the tuples with names below."""
Keys = tuple[tuple[str, Key], ...]
"""Keys of the parts of N, with the names of the parts."""
Value = Any
"""A score, or in training the places of features; values are added up either way."""


class Scorer(Protocol):
    """Gives a value to keys: the weights, or what stands in for them in training."""

    @property
    def groups(self) -> Mapping[str, Mapping[Key, Value]]:
        """What the features of a group are worth together, by group and key."""
        ...

    def least(self, scores: Sequence[Value]) -> Value | None:
        """Return under which score an answer is hopeless beside the best, None to keep all."""
        ...

    def quotation(self, keys: Keys) -> tuple[Value, Value]:
        """Return what speaks for no speech, and for speech of nobody named."""
        ...


class QuotationKey(NamedTuple):
    """N: what the quotation looks like; fields as in `QuotationContext`."""

    length: int
    base: str
    capitals: str
    is_first: bool
    is_last: bool
    is_closed: bool
    mark: str
    end: str
    begin: str


class PageKey(NamedTuple):
    """Npage: the quotations before it, and its paragraph.

    Attributes:
        length: Words of the quotation, rounded.
        capitals: Its capitals.
        silent: How many quotations before it were no speech, at most 2.
        again: How often the article has it, at most 3.
        plain: How often it has the same words without marks, at most 2.
        quotes: How many its paragraph has, at most 3.
        cues: Whether the paragraph has a sure cue, and an unsure one.
    """

    length: int
    capitals: str
    silent: int
    again: int
    plain: int
    quotes: int
    cues: str


class SidesKey(NamedTuple):
    """Nsides: the sentence around it; fields as in `Around`, of the right path four letters."""

    left: str
    right: str
    has_left_cue: bool
    has_right_cue: bool
    capitals: str
    length: int
    mark: str


class VerbKey(NamedTuple):
    """Nverb: the nearest verb before it."""

    verb: VerbBefore
    capitals: str
    length: int


class BesideKey(NamedTuple):
    """Nbeside: the words beside it."""

    beside: Beside
    capitals: str
    length: int
    end: str


class OwnWordsKey(NamedTuple):
    """Nwords: its own words.

    Attributes:
        short_text: All of a short one.
        first: Its first word, in small letters.
        last: Its last word, without the mark behind it.
        is_short: Whether the last letters of its last word count.
    """

    short_text: str
    first: str
    last: str
    is_short: bool


class KindsKey(NamedTuple):
    """Nkinds: the classes of its words, and of those beside it.

    Attributes:
        letters: Of its words, empty for many.
        is_title: Whether all longer words have a capital.
        length: Its words, rounded.
        end: Its last mark.
        before: Class letter of the word before.
        after: Class letter of the word after.
        has_cue: Whether a verb of saying stands in its sentence.
    """

    letters: str
    is_title: bool
    length: int
    end: str
    before: str
    after: str
    has_cue: bool


def quotation_keys(
    context: QuotationContext, silent: int, again: int, plain: int, quotes: int, cues: str
) -> Keys:
    """Make the keys of the parts of N.

    Args:
        context: Of the quotation.
        silent: How many quotations before it were no speech.
        again: How often the article has it.
        plain: How often it has the same words without marks.
        quotes: How many its paragraph has.
        cues: Whether the paragraph has a sure cue, and an unsure one.
    """
    beside, is_closed, mark, short_text = (
        context.beside, context.is_closed, context.mark, context.short_text,
    )  # fmt: skip
    end, begin, base, words, _, length, capitals = context.inside
    left, right, has_left_cue, has_right_cue, verb = context.around
    first = words[0].lower() if words else ""
    last = words[-1].lower().rstrip(",.?!") if words else ""
    is_first, is_last = beside.is_first, beside.is_last
    letters, is_title = context.kinds
    has_cue = has_left_cue or has_right_cue
    kinds = KindsKey(
        letters, is_title, length, end, beside.before_letter, beside.after_letters[:1],
        has_cue,
    )  # fmt: skip
    return (
        ("N", QuotationKey(length, base, capitals, is_first, is_last, is_closed, mark, end, begin)),
        ("Npage", PageKey(length, capitals, silent, again, plain, quotes, cues)),
        ("Nsides", SidesKey(left, right[:4], has_left_cue, has_right_cue, capitals, length, mark)),
        ("Nverb", VerbKey(verb, capitals, length)),
        ("Nbeside", BesideKey(beside, capitals, length, end)),
        ("Nkinds", kinds),
        ("Nwords", OwnWordsKey(short_text, first, last, len(words) < _FEW)),
    )


class Gap(NamedTuple):
    """What lies between a quotation and the one before.

    Attributes:
        where: Distance in paragraphs, at most 3; `b` if the cue of the one before lies between.
        path: The path since the quotation before.
        sentences: Ends of sentences between, at most 3; `x` in another paragraph.
        words: Distance in words, rounded.
        kind: Of the mention of the one before, or its pronoun.
        form: Of the cue of the one before.
        verdict: On the one before.
        cues: Verbs of saying in the paragraph, at most 3.
        last: The word before the quotation.
    """

    where: str
    path: str
    sentences: int | str
    words: str
    kind: str
    form: str
    verdict: str
    cues: int
    last: str


class CarriedKey(NamedTuple):
    """P: the quotation, and what lies between it and the one before.

    Attributes:
        base: End and beginning of the quotation.
        begin: Its beginning.
        length: Its words, rounded.
        edge: Whether its paragraph begins and ends with it.
        before: The word before it.
        after: The word after it.
        has_cue: Whether a verb of saying stands before and behind it in its sentence.
        sides: Ends of the paths on either side.
        was_closed: Whether a mark closes the quotation before.
        ended: End of the quotation before.
        gap: What lies between.
    """

    base: str
    begin: str
    length: int
    edge: str
    before: str
    after: str
    has_cue: str
    sides: str
    was_closed: bool
    ended: str
    gap: Gap


def carried_key(context: QuotationContext, previous: QuotationContext, gap: Gap) -> CarriedKey:
    """Make the key of P.

    Args:
        context: Of the quotation.
        previous: Of the quotation before.
        gap: What lies between.
    """
    beside = context.beside
    _, begin, base, _, _, length, _ = context.inside
    left, right, has_left_cue, has_right_cue, _ = context.around
    edge = f"{beside.is_first}{beside.is_last}"
    has_cue = f"{has_left_cue}{has_right_cue}"
    sides = f"{left[-3:]}|{right[:2]}"
    was_closed, ended = previous.is_closed, previous.inside.end
    return CarriedKey(
        base, begin, length, edge, beside.before, beside.after, has_cue, sides, was_closed, ended,
        gap,
    )  # fmt: skip


class ReportKey(NamedTuple):
    """I: a reporting verb, who, and a stretch of the sentence as what is reported.

    Attributes:
        cue: The verb.
        shape: How the stretch is cut, see `indirect`.
        after: The word after the verb.
        after2: The word after that.
        where: Where the mention stands.
        who: Its kind, or the pronoun.
        far: Words between mention and verb, rounded.
        prior: How sure the verb reports.
        governor: The word before the mention.
        before: The word before the verb.
        first: First word of the stretch.
        next: The word after the stretch.
        length: Of the stretch, rounded.
        opens: Whether the sentence begins with it.
        closes: Whether the sentence ends with it.
    """

    cue: str
    shape: str
    after: str
    after2: str
    where: str
    who: str
    far: str
    prior: int
    governor: str
    before: str
    first: str
    next: str
    length: str
    opens: bool
    closes: bool


class SilentKey(NamedTuple):
    """J: a reporting verb that reports nothing.

    Attributes:
        cue: The verb.
        after: The word after it.
        before: The word before it.
        prior: How sure it reports.
        length: Of the sentence, rounded.
        is_capitalised: Whether the verb has a capital.
        has_quotation: Whether the sentence holds a quotation.
    """

    cue: str
    after: str
    before: str
    prior: int
    length: str
    is_capitalised: bool
    has_quotation: bool
