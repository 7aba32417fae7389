"""Which code page bytes are in that are no UTF-8: told by the letters that a script uses most.

Bytes of letters beyond ASCII stand alone among others in Latin scripts, and make whole words in
Arabic, Cyrillic, Greek and Hebrew. In which of these a text is, its commonest letters say, weighed
by how much of a text they are.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

__all__ = ["LATIN", "NAMES", "likely_page"]

LATIN: Final = "cp1252"
"""What is likely where nothing else is."""
NAMES: Final = {
    "cp1252": "Windows-1252", "cp1250": "Windows-1250", "cp1251": "Windows-1251",
    "cp1253": "Windows-1253", "cp1255": "Windows-1255", "cp1256": "Windows-1256",
    "cp1257": "Windows-1257", "mac_roman": "Mac Roman", "cp437": "code page 437",
    "cp850": "code page 850", "cp866": "code page 866", "koi8_r": "KOI8-R", "gbk": "GBK",
    "cp932": "Shift JIS",
}  # fmt: skip
"""What UTF-8 is read as; of Latin-1 the signs are those of Windows-1252 and controls."""

_COMMON: Final = {
    "cp1256": "اليمونترةبدعسفهكح",
    "cp1251": "оеаинтсрвлкмдпуяь",
    "cp1253": "αοιετσνηυρπκμλςόί",
    "cp1255": "יוהלארמתבשנמעדחפק",
}
"""For each code page the letters that are most of its texts, of upper case none: these are few."""
_LEAST_WORDS: Final = 5
_LEAST_SHARE: Final = 0.6
"""Share of the words with letters beyond ASCII that are of these alone."""
_LEAST_LETTERS: Final = 3
"""Letters of a word, on the average: `à` and `é` are words of one."""
_LEAST_COMMON: Final = 0.6
"""Share of letters that are common ones of a script; of another script they are fewer."""
_WORDS: Final = rb"[A-Za-z\x80-\xff]*[\x80-\xff][A-Za-z\x80-\xff]*"


def likely_page(data: bytes) -> str:
    """Return the code page that a text is likely in whose bytes are no UTF-8.

    Example:
        >>> likely_page("Une forêt brûle près de la mer, a dit le maire".encode("cp1252"))
        'cp1252'
    """
    words = re.findall(_WORDS, data) if data else []
    whole = [word for word in words if not re.search(rb"[A-Za-z]", word)]
    letters = b"".join(whole)
    if (
        not whole
        or len(whole) < max(_LEAST_WORDS, _LEAST_SHARE * len(words))
        or len(letters) < _LEAST_LETTERS * len(whole)
    ):
        return LATIN
    share, page = max((_share(letters, page), page) for page in _COMMON)
    return page if share >= _LEAST_COMMON * len(letters) else LATIN


def _share(letters: bytes, page: str) -> int:
    """Count the letters that are common ones of a script."""
    return len(letters) - len(letters.translate(None, _common(page)))


@cache
def _common(page: str) -> bytes:
    return _COMMON[page].encode(page)
