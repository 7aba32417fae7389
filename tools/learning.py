"""Learn word lists from a labelled corpus: cues, reporting words, verbs.

A form is a cue as surely as the share of its occurrences that labels call one. Verbs are
told from nouns by their company alone: what follows pronouns and modals, against what
follows articles.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from wireparse._vocabulary.lexicon import Learned, function_words
from wireparse.knowledge import DEFAULT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from labelled import Document, Label

__all__ = ["learn_lists"]

_WORD: Final = re.compile(r"[@#$]?\w+(?:[-'’./&]\w+)*(?:['’](?!\w))?|[^\w\s]")
_BEFORE_VERB: Final = frozenset(
    [
        "he",
        "she",
        "they",
        "who",
        "we",
        "i",
        "it",
        "which",
        "to",
        "will",
        "would",
        "could",
        "should",
        "can",
        "may",
        "might",
        "must",
        "did",
        "does",
        "do",
        "not",
        "n't",
        "'ll",
    ]
)
_BEFORE_NOUN: Final = frozenset(
    ["the", "a", "an", "his", "her", "their", "its", "our", "my", "this", "these", "that", "those"]
)
_NO_CUE: Final = frozenset(
    [
        "has",
        "had",
        "have",
        "is",
        "was",
        "were",
        "be",
        "been",
        "being",
        "am",
        "are",
        "also",
        "later",
        "then",
        "will",
        "would",
        "could",
        "should",
        "may",
        "might",
        "can",
        "did",
        "does",
        "do",
        "not",
        "n't",
        "never",
        "went",
        "on",
        "to",
        "previously",
        "once",
        "recently",
        "repeatedly",
        "even",
        "still",
        "already",
        "just",
        "often",
        "first",
        "again",
        "who",
        "she",
        "he",
        "they",
        "it",
        "as",
        "so",
        "in",
        "a",
        "an",
        "the",
        "of",
        "for",
        "with",
        "at",
        "by",
        "from",
    ]
)
_SHARES: Final = (0.04, 0.1, 0.25, 0.5)


def learn_lists(documents: Sequence[Document]) -> Learned:
    """Learn all lists from documents."""
    totals = Counter(w for d in documents for w in _outside(d))
    quoted = [(d, label) for d in documents for label in d.quoted]
    reported = [(d, label) for d in documents for label in d.reported]
    return Learned(
        cues=_cues(quoted, totals),
        reports=_cues([*quoted, *reported], totals),
        verbs=_verbs(d.text for d in documents),
    )


def _outside(document: Document) -> Iterator[str]:
    """Yield the words outside quotations, in small letters."""
    at = 0
    for mark in document.marked:
        yield from (m.group().lower() for m in _WORD.finditer(document.text, at, mark.outer_start))
        at = mark.outer_end
    yield from (m.group().lower() for m in _WORD.finditer(document.text, at))


def _cues(labels: Iterable[tuple[Document, Label]], totals: Counter[str]) -> dict[str, int]:
    counts: Counter[str] = Counter()
    for document, label in labels:
        for start, end in label.cue[:1]:
            words = (m.group().lower() for m in _WORD.finditer(document.text, start, end))
            verbs = (w for w in words if w[0].isalpha() and w not in _NO_CUE)
            word = next((w for w in verbs if not w.endswith("ly")), None)
            if word is not None:
                counts[word] += 1
    out = {}
    for word, count in counts.items():
        share = count / max(1, totals[word])
        is_enough = count > 1 or totals[word] <= 4  # noqa: PLR2004  seen once, but rare anyway
        if is_enough and share >= _SHARES[0]:
            out[word] = sum(share >= bar for bar in _SHARES[1:])
    return out


def _verbs(texts: Iterable[str]) -> dict[str, str]:
    every: Counter[str] = Counter()
    verb: Counter[str] = Counter()
    noun: Counter[str] = Counter()
    name: Counter[str] = Counter()
    for text in texts:
        before = ""
        for match in _WORD.finditer(text):
            word = match.group()
            if word[0].isalpha() and word.islower():
                every[word] += 1
                verb[word] += before in _BEFORE_VERB
                noun[word] += before in _BEFORE_NOUN
            elif word[0].isalpha() and before and before[-1].isalnum():
                name[word.lower()] += 1
            before = word.lower()
    fixed = function_words(DEFAULT.languages[0])
    out = {}
    for word, count in every.items():
        if count < 3 or word in fixed or name[word] > count or len(word) < 3:  # noqa: PLR2004
            continue
        letter = _letter(word, verb[word], noun[word] / count, count)
        if letter:
            out[word] = letter
    return out


def _letter(word: str, verb: int, noun: float, count: int) -> str:
    """Return V for a verb, v for what can be both, x for a mere participle, else nothing."""
    if word.endswith(("ing", "ly")):
        return ""
    if verb > 1 and verb / count >= 0.1 and noun <= 0.06:  # noqa: PLR2004
        return "V"
    if verb > 1 and verb / count >= 0.04:  # noqa: PLR2004
        return "v"
    return "x" if word.endswith("ed") and noun > 0.3 else ""  # noqa: PLR2004
