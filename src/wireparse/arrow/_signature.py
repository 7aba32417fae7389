"""A MinHash of a text: two texts that share half of their words in a row share half of it."""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Final
from zlib import crc32

from wireparse.diagnostics import MissingExtraError

__all__ = ["NUMBERS", "WORDS", "shingles", "signature_of"]

NUMBERS: Final = 128
"""How many numbers a signature has; what it tells of two texts is right by 4 % in the mean."""
WORDS: Final = 3
"""Words in a row that are counted as one: fewer are shared by all stories, and each word that is
changed spoils as many."""


_BITS: Final = (1 << 32) - 1
_PRIME: Final = 0x01000193
"""So that the order of words counts."""
_SCHEME: Final = "affine32"
"""Of datasketch: what makes the numbers, of 32 bits each."""
_MARKS: Final = "\"'.,:;!?()[]{}<>-–—…“”‘’«»„‚`´*•،؛؟"


def shingles(text: str) -> set[int]:
    """Return the words of a text, some in a row, each as a number; case and marks do not count."""
    words = [
        crc32(folded.encode("utf-8", "replace"))
        for word in text.casefold().split()
        if (folded := word.strip(_MARKS))
    ]
    if len(words) < WORDS:
        return {sum(words) & _BITS}
    return {
        ((a * _PRIME + b) * _PRIME + c) & _BITS
        for a, b, c in zip(words, words[1:], words[2:], strict=False)
    }


def signature_of(text: str) -> list[int]:
    """Return the signature of a text, of `NUMBERS` numbers of 32 bits.

    Raises:
        MissingExtraError: The extra is not installed.
    """
    minhash, permutations = _minhash()
    made = minhash(NUMBERS, hashfunc=_same, permutations=permutations, scheme=_SCHEME)
    made.update_batch(shingles(text))
    numbers: list[int] = made.hashvalues.tolist()
    return numbers


@lru_cache(maxsize=1)
def _minhash() -> tuple[Any, Any]:
    """Return datasketch's class and its permutations, so that its tools take the signatures."""
    try:
        from datasketch import MinHash  # noqa: PLC0415  an extra
    except ModuleNotFoundError:
        msg = "signatures need datasketch: pip install 'wireparse[dedupe]'"
        raise MissingExtraError(msg) from None
    return MinHash, MinHash(NUMBERS, scheme=_SCHEME).permutations


def _same(number: int) -> int:
    return number
