"""What compiles patterns of letters in any script: `regex`, or `re` where that is not installed.

Browsers, for one, have no `regex`. `re` knows no general categories, so they are spelled out for
it from `unicodedata`; both engines then find the same in all characters that this Python knows.
"""

from __future__ import annotations

import re
import sys
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, Final
from unicodedata import category

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["compile_pattern", "spelled_out"]


_PART: Final = re.compile(r"\[(?:\\.|[^\]\\])*\]|\\.(?:\{\w+\})?|[iI]", re.DOTALL)
"""A set of characters, or an escape or an i outside of one."""
_DOTS: Final = {"i": "(?-i:[iIİ])", "I": "(?-i:[Iiı])"}
"""Either without regard to case, as `regex` has it; `re` takes all four for one letter."""
_CLASS: Final = re.compile(r"\\p\{(\w+)\}|\\(s)|\\.", re.DOTALL)
_SPACES: Final = r"\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
"""White space as `regex` has it; for `re` the separators of files, \\x1c to \\x1f, are some too."""


def compile_pattern(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> re.Pattern[str]:
    r"""Compile a pattern, which may ask for general categories: `\p{Lu}`, in sets as well.

    What a word is (`\w`, `\b`) differs between the engines: spell out what is meant.
    """
    try:
        import regex  # noqa: PLC0415  14 ms that importing wireparse need not pay
    except ModuleNotFoundError:
        return re.compile(spelled_out(pattern, flags), flags)
    # Alike, but of no common class.
    compiled: re.Pattern[str] = regex.compile(pattern, flags)  # pyright: ignore[reportAssignmentType]
    return compiled


def spelled_out(pattern: str, flags: re.RegexFlag = re.NOFLAG) -> str:
    """Write a pattern for `re`: with the characters of each category in place of its name."""
    dots = _DOTS if flags & re.IGNORECASE else {}
    return _PART.sub(lambda part: dots.get(part[0]) or _spelled(part[0]), pattern)


def _spelled(part: str) -> str:
    """Spell out a set, or an escape, which becomes one if it stands for several characters."""
    spelled = _CLASS.sub(
        lambda found: _members(found[1]) if found[1] else _SPACES if found[2] else found[0], part
    )
    return spelled if part[0] == "[" or spelled == part else f"[{spelled}]"


@lru_cache(maxsize=64)
def _members(name: str) -> str:
    """Spell out the characters of a category; of one letter, those of all that begin with it."""
    spans = sorted(
        span for key, spans in _spans().items() if key.startswith(name) for span in spans
    )
    firsts = {start for start, _ in spans}
    lasts = {end for _, end in spans}
    starts = (start for start, _ in spans if start - 1 not in lasts)
    ends = (end for _, end in spans if end + 1 not in firsts)
    return "".join(f"{chr(start)}-{chr(end)}" for start, end in zip(starts, ends, strict=True))


@lru_cache(maxsize=1)
def _spans() -> Mapping[str, list[tuple[int, int]]]:
    """Collect where characters of one category stand beside each other: first and last.

    What is not assigned counts as what stands before it: newer letters often stand behind letters,
    and the fewer spans there are, the faster `re` is.
    """
    found: dict[str, list[tuple[int, int]]] = {}
    name, end = "", -1
    for own, chars in groupby(map(category, map(chr, range(sys.maxunicode + 1)))):
        name = name if own == "Cn" else own
        start, end = end + 1, end + sum(1 for _ in chars)
        found.setdefault(name, []).append((start, end))
    return found
