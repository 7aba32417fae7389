"""Text that was decoded as another encoding than its own.

UTF-8 has a form: a sign that begins a character, and the number of signs that it says behind it.
Characters whose bytes in some encoding have that form were UTF-8 before they were read as that
encoding; no language writes so. Signs that the encoding does not have were lost in many texts.
"""

from __future__ import annotations

import re
from codecs import charmap_encode
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._source.code_pages import LATIN, NAMES, likely_page

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Misdecoded", "find_misdecoded"]

_WIDE: Final = frozenset(("gbk", "cp932"))
"""Encodings of two bytes a character."""
_THREE: Final = 0xE0
"""From this byte on three and more make a character."""
_LOST: Final = (
    r"[âв]\?\?|вЂ\?|â€(?![\x80-\xff\u0152-\u2122])|[a-z][ÃÂ]\?[a-z\s]|[ÃÂ]\?[a-z]"
    r"|\ufffd\ufffd?(?:[^\ufffd\n]{0,80}\ufffd){2}"
    r"|(?<![?\w])\?{3,}(?: \?{2,}){2,}"
)
"""What is left where signs were lost on the way: their place, or a question mark for each."""
_LEFT: Final = ("??", "\ufffd", "Ã?", "Â?", "вЂ?", "â€")
"""One of them is in all that is left."""
_FORMS: Final = rb"""(?mx)
    (?P<mark> \xe2[\x80\x82\x84][\x80-\xbf] | \xef\xbb\xbf | \xef\xbf\xbd )
  | (?P<whole>
      ^(?: [\xc2-\xdf][\x80-\xbf] | [\xe0-\xef][\x80-\xbf]{2} | [\xf0-\xf4][\x80-\xbf]{3} ){2,}
      (?: [\xc2-\xdf] | [\xe0-\xef][\x80-\xbf]? )?$ )
  | (?P<west> [\xc2\xc3][\x80-\xbf] )
  | (?P<one> ^(?: [\xc2-\xdf][\x80-\x9f\xa1-\xbf] | [\xe0-\xef][\x80-\x9f\xa1-\xbf]{2} )$ )
"""
"""Characters of UTF-8: a mark of its own, a run of nothing else, which may be cut, and one that
begins as the accents and marks of western Europe do; what begins the others may be a name, and so
may a run of one, which in French stands before a blank."""
_LACKING: Final = 0xFFFD
"""What is decoded of a byte that an encoding lacks."""
_BEYOND: Final = b" " * 0x80 + bytes(range(0x80, 0x100))
"""For each byte of UTF-8 itself, but a space for ASCII."""
_MOST_RUNS: Final = 120
"""Runs of signs that are looked at; what is damaged is so throughout."""
_MOST_SIGNS: Final = 40
"""Signs of a run; longer ones are of scripts without spaces."""
_LEAST_WEAK: Final = 2
"""Times that a form must stand there that is no proof where it stands once: `Ã©`."""
_SHARE: Final = 0.3
"""Share of the runs that must have been UTF-8; of words in Cyrillic, a few look so by chance."""
_EAST: Final = "\u2e80"
"""Before this no sign is of the encodings of two bytes."""
_LEAST_WIDE: Final = 3
_WIDE_SHARE: Final = 0.5
"""Share of the runs that must have been UTF-8: of Chinese, one in twenty looks so by chance."""
_SAMPLE: Final = 1_000


class Misdecoded(NamedTuple):
    """What was found.

    Attributes:
        start: Where it shows.
        end: Where that ends.
        was: What the text was in; nothing where that cannot be told, since signs were lost.
        read_as: What it was decoded as.
    """

    start: int
    end: int
    was: str
    read_as: str


def find_misdecoded(text: str) -> Misdecoded | None:
    """Find what shows that a text was decoded as another encoding; None where nothing does."""
    if text.isascii():
        return _lost(text) if "???" in text else None
    pieces = dict.fromkeys(text.encode("utf-8", "surrogatepass").translate(_BEYOND).split())
    every = dict.fromkeys([run.decode("utf-8", "surrogatepass")[:_MOST_SIGNS] for run in pieces])
    runs = [run for run in every if len(run) > 1 or run >= _EAST][:_MOST_RUNS]
    if not runs:  # lone marks and accents, as in most texts
        return _lost(text)
    found = _of_page(text, runs)
    if found is None:
        signs = [(name, _signs(text, runs, name, len(every))) for name in NAMES]
        name, best = max(signs, key=lambda each: len(each[1]))
        if best:
            start = text.index(best[0])
            found = Misdecoded(start, start + len(best[0]), "UTF-8", NAMES[name])
    return found or _lost(text)


def _signs(text: str, runs: Sequence[str], name: str, total: int) -> list[str]:
    """Collect what was UTF-8 before it was read as an encoding, if it proves that.

    Args:
        text: The text.
        runs: Different runs of two signs and more.
        name: The encoding.
        total: How many different runs there are, of one sign too.
    """
    if name in _WIDE:
        return _wide_signs(runs, name)
    joined = "\n".join(runs)
    data, _ = charmap_encode(joined, "replace", _bytes_of(name))
    found = [(joined[m.start() : m.end()], m.lastgroup) for m in re.finditer(_FORMS, data)]
    kinds = [kind for _, kind in found]
    whole = kinds.count("whole") + kinds.count("one")
    is_proven = (
        "mark" in kinds
        or sum(text.count(sign) for sign, kind in found if kind == "west") >= _LEAST_WEAK
        or (whole >= _SHARE * total and (whole > _LEAST_WEAK or "whole" in kinds))
    )
    return [sign for sign, _ in found] if is_proven else []


def _wide_signs(runs: Sequence[str], name: str) -> list[str]:
    """Collect such signs of an encoding of two bytes a character."""
    if not any(run[0] >= _EAST for run in runs):
        return []
    found = [(run, first) for run in runs if (first := _first_byte(run, name))]
    is_proven = any(first >= _THREE for _, first in found)
    if is_proven or len(found) >= max(_LEAST_WIDE, _WIDE_SHARE * len(runs)):
        return [run for run, _ in found]
    return []


@cache
def _bytes_of(name: str) -> dict[int, int]:
    """Return the byte that each sign of an encoding was; Latin-1 has those that it lacks."""
    every = bytes(range(0x100))
    signs = {ord(sign): byte for byte, sign in enumerate(every.decode(name, "replace"))}
    signs.pop(_LACKING, None)
    lacking = every if name == LATIN else {*every}.difference(signs.values())
    return dict(zip(lacking, lacking, strict=True)) | signs


def _first_byte(run: str, name: str) -> int:
    """Return the first byte of a run that was UTF-8 before it was read as an encoding; or 0."""
    try:
        data = run.encode(name)
        return 0 if data.decode("utf-8").isascii() else data[0]
    except UnicodeError:
        return 0


def _lost(text: str) -> Misdecoded | None:
    """Find the places of signs that were lost."""
    if not any(map(text.__contains__, _LEFT)):
        return None
    found = re.search(_LOST, text)
    return None if found is None else Misdecoded(*found.span(), "", "")


def _of_page(text: str, runs: Sequence[str]) -> Misdecoded | None:
    """Find text of another script that was read as Windows-1252."""
    sample = " ".join(runs)[:_SAMPLE]
    page = likely_page(sample.encode(LATIN, "ignore"))
    if page == LATIN:
        return None
    start = text.index(runs[0])
    return Misdecoded(start, start + len(runs[0]), NAMES[page], NAMES[LATIN])
