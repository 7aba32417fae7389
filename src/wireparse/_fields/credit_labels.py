"""The labels and flags of a picture credit: `Photo by`, `Credit:`, `file photo`, `HANDOUT`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

from wireparse._vocabulary import DASHES, find_every, folded, is_uncased

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wireparse._vocabulary import Patterns, WordLists

__all__ = ["Labelled", "cut_labels", "label_starts", "split_at_label"]

_JOINTS: Final = f" :.,©{DASHES}"
"""What joins a label to what it labels."""
_YEAR: Final = "0123456789 "
"""Signs of a year."""
_OPENING: Final = f"|/{DASHES}"
"""Signs before a label that need no capital behind them."""
_MAX_LABEL_CHARS: Final = 80
"""Characters of a label and the word before it."""
_MIN_GLUED: Final = 4
"""Letters of a label that is read where it is glued to another word: `Foto`, `Bild`."""
_LABEL_END: Final = ":："
"""Signs behind a label, in Latin and in Chinese text."""


class Labelled(Protocol):
    """What notes the labels of a credit: `CreditParts`."""

    flags: set[str]
    is_flag_phrase: bool
    is_given: bool
    is_labelled: bool


class _LabelCut(NamedTuple):
    """A label that is cut off: its kind, its words, and what is left."""

    kind: str
    words: int
    rest: list[str]
    is_first: bool


def cut_labels(part: str, found: Labelled, patterns: Patterns) -> str:
    """Cut labels and flags off both ends of a part, note them, and return what is left."""
    part = " ".join(part.split())
    rest = _without_sign(part, found)
    words = patterns.words
    while rest and patterns.agency(rest) is None:
        cut = _cut(_tokens(rest), words)
        if cut is None:
            break
        rest = _without_sign(_noted(cut, found, words), found)
    return rest


def _without_sign(text: str, found: Labelled) -> str:
    """Cut the sign of a copyright off both ends, and the year behind it: `©2023 Name`.

    With a year it is the page's as well as a picture's, so that it is no label.
    """
    rest = text.strip(" ©")
    if rest == text:
        return text
    name = rest.lstrip(_YEAR)
    found.is_labelled |= name == rest
    return name


def _noted(cut: _LabelCut, found: Labelled, words: WordLists) -> str:
    """Note a label, and return what is left without the "by" behind it."""
    if cut.kind in ("photo", "given"):
        found.is_labelled = True
        found.is_given |= cut.kind == "given"
    else:
        found.flags.add(cut.kind)
        found.is_flag_phrase |= cut.words > 1
    count = _by(cut.rest, words) if cut.is_first else 0
    found.is_labelled |= bool(count)
    return "".join(cut.rest[count:]).strip(_JOINTS.replace("©", ""))


def _cut(tokens: list[str], words: WordLists) -> _LabelCut | None:
    """Cut the longest label that begins or ends a text; None if there is none."""
    ends = {_bare(token) for token in (*tokens[:1], *tokens[-1:])}
    if words.label_parts.isdisjoint(ends):
        return None
    for count in range(min(words.label_words, len(tokens)), 0, -1):
        for is_first in (True, False):
            piece = tokens[:count] if is_first else tokens[-count:]
            kind = words.labels.get(_bare(" ".join(map(str.rstrip, piece))))
            if kind is not None:
                return _LabelCut(
                    kind, count, tokens[count:] if is_first else tokens[:-count], is_first
                )
    return None


def _bare(text: str) -> str:
    return text.casefold().strip(_JOINTS)


def _by(tokens: list[str], words: WordLists) -> int:
    """Count the words that stand between a label and a name: `by`, `should read`."""
    for word in words.by:
        count = word.count(" ") + 1
        if _bare("".join(tokens[:count])) == word:
            return count
    return 0


def _tokens(text: str) -> list[str]:
    """Cut a text behind its spaces, and where a colon or three dots glue words together."""
    for glue in (":", "..."):
        text = text.replace(glue, f"{glue}\n").replace("\n ", " ")
    return [token for token in text.replace(" ", " \n").split("\n") if token]


def split_at_label(text: str, words: WordLists) -> tuple[str, str] | None:
    """Split at a label that "by" follows: `Ledger photo by Name` into `Ledger` and the rest."""
    small = f"{folded(text)} "
    for word in words.by:
        at = small.find(f" {word} ")
        if at > 0:
            start = _label_start(text, 0, at, words)
            if start:
                return text[:start].strip(), text[start:]
    return None


def label_starts(text: str, low: int, end: int, words: WordLists) -> Iterator[int]:
    """Yield where labels with a colon or "by" begin that may stand without a full stop before.

    In the middle of a sentence such a label begins with a capital, or the name of its paper
    stands before it (`Ledger photo by`): `she holds a photo by` has neither.
    """
    for at in _label_ends(text, low, end, words):
        near = max(low, at - _MAX_LABEL_CHARS)
        start = _label_start(text, near, at, words)
        if start is None:
            continue
        head = text[near:start].rstrip()
        if head and (head[-1] in _OPENING or len(head) == start - near):
            yield start  # `… in Lunde | photo by Name`, `… in Lunde.Foto: Name`
            continue
        before = head[head.rfind(" ") + 1 :]
        if before.casefold() in words.articles:
            continue
        if text[start].isupper() or is_uncased(text[start:]) or start == low:
            yield start
        elif before[:1].isupper() and len(before) < len(head):
            yield near + len(head) - len(before)


def _label_ends(text: str, low: int, end: int, words: WordLists) -> Iterator[int]:
    """Yield where a colon or "by" stands that could follow a label."""
    for sign in (*_LABEL_END, *words.by_spaced):
        yield from find_every(text, sign, low, end)


def _glued(text: str, low: int, end: int, words: WordLists) -> int | None:
    """Return where a label begins that is glued to the word before: `… in LundeFoto: Name`."""
    if text[low + 1 : end].islower() or not text[end - 1].isalpha():
        return None
    for at in range(low + 1, end):
        if text[at].isupper() and not text[at + 1 : at + 2].isupper():
            small = folded(text[at:end])
            if small in words.labels and len(small) >= _MIN_GLUED:
                return at
    return None


def _label_start(text: str, low: int, end: int, words: WordLists) -> int | None:
    """Return where the longest label begins that ends at *end*; None if there is none."""
    at = stop = len(text[low:end].rstrip()) + low
    found = None
    for _ in range(words.label_words):
        at = max(low, text.rfind(" ", low, at) + 1) if at > low else low
        if folded(text[at:stop]) in words.labels:
            found = at
        if at == low:
            break
        at -= 1
    if found is None and text[end : end + 1] in _LABEL_END and stop == end:
        return _glued(text, max(low, text.rfind(" ", low, end) + 1), end, words)
    return found
