"""Word lists to what finds dates and the figures of clocks.

Months and weekdays are those of the knowledge; numerals are the same in every language. They
are spelled once and with what several begin with put together, since patterns of long lists are
slow to compile and to fail; `re` compiles them in a third of the time of `regex`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from wireparse._vocabulary.engine import compile_pattern
from wireparse._vocabulary.templates import folded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wireparse._vocabulary.word_lists import WordLists

__all__ = ["DatePatterns", "compile_dates"]


_MIN_WEEKDAY: Final = 5
"""Letters from which on the name of a weekday is no short form, and is a date by itself."""
_PIECE: Final = (
    r"\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{M}][\p{Ll}\p{Lo}\p{Lm}\p{M}'’]*|\p{Lu}+(?!\p{Ll})|\p{Lu}|\d+"
)
"""A run of letters or digits; a capital before a small letter begins another."""
_GLUED: Final = r"(?<=\p{Ll}\p{Ll})[\p{Lu}\d]|(?<=\p{L}-)\d"
_SMALL: Final = "[a-zß-öø-ÿ]"
_CAPITAL: Final = "[A-ZÀ-ÖØ-Þ]"
"""Letters by which glued words are parted; those of most pages."""
_YEAR: Final = (
    r"(?:(?:[1\u0661\u06f1][9\u0669\u06f9]|[2\u0662\u06f2][0\u0660\u06f0])\d{2}"
    r"(?!\d(?!\d?:\d{2}|$)))"
)
"""Any year from 1900 to 2099, also in Arabic digits, old and new; a clock, or at the
end of a line a counter, may be glued to it."""


@frozen(eq=False)
class DatePatterns:
    """What finds dates and the figures of clocks.

    Attributes:
        date: A date in any of its forms; slow to search with, so it is matched at words.
        opener: A word that may begin a date: any but those that begin with other ASCII letters
            than a month or weekday.
        figures: What may be a time of day by its figures.
        offset: How far a zone is from another, or from Greenwich.
        piece: A word or number of a line; glued words are parted at a capital.
        glued: Where a date may stand right behind a word.
        digit: Any digit: a text without one holds no date but a weekday.
    """

    date: re.Pattern[str]
    opener: re.Pattern[str]
    figures: re.Pattern[str]
    offset: re.Pattern[str]
    piece: re.Pattern[str]
    glued: re.Pattern[str]
    digit: re.Pattern[str]


def compile_dates(words: WordLists) -> DatePatterns:
    """Compile what finds dates, with the months and weekdays of all languages."""
    flags = re.IGNORECASE | re.VERBOSE
    return DatePatterns(
        date=re.compile(_date_pattern(words), flags),
        opener=compile_pattern(rf"(?<![^\s\x1c-\x1f])(?:{_opening(words)})[^\s\x1c-\x1f]*"),
        figures=re.compile(_figures_pattern(words), flags),
        offset=compile_pattern(r"\s?[+−-]\d{1,2}(?::?\d{2})?(?!\d)"),
        piece=compile_pattern(_PIECE),
        glued=compile_pattern(_GLUED),
        digit=compile_pattern(r"\d"),
    )


def _opening(words: WordLists) -> str:
    """Spell how a word begins that may begin a date: no ASCII letters but those of a name.

    Two of them are enough to leave most words of a text out.
    """
    seconds: dict[str, set[str]] = {}
    for word in words.dated:
        if word[0].isascii() and len(word) > 1:
            seconds.setdefault(word[0].upper(), set()).update((word[1], word[1].upper()))
    named = [
        f"{re.escape(first)}[{re.escape(''.join(sorted(more)))}]"
        for first, more in sorted(seconds.items())
    ]
    return "|".join([r"[^\s\x1c-\x1fa-zA-Z]", *named])


def _any_of(names: Iterable[str]) -> str:
    """Spell alternatives, the longest first; of none, what matches nothing."""
    return _branches({folded(" ".join(name.split())) for name in names}) or r"(?!)"


def _branches(names: Iterable[str]) -> str:
    """Spell alternatives by their first letters; white space in them is any."""
    tails: dict[str, set[str]] = {}
    for name in names:
        tails.setdefault(name[:1], set()).add(name[1:])
    is_end = tails.pop("", None) is not None
    spelled = [
        (r"\s+" if first == " " else re.escape(first)) + _branches(rest)
        for first, rest in sorted(tails.items())
    ]
    if len(spelled) == 1 and not is_end:
        return spelled[0]
    return f"(?:{'|'.join(spelled)}){'?' * is_end}" if spelled else ""


def _date_pattern(words: WordLists) -> str:
    """Spell the forms of a date.

    `February 13, 2026`, `Feb. 3`, `September 2024`, `13 February 2026`, `4. Mai 2026`,
    `4 de mayo de 2026`, `4-May-2026`, `2026-02-13`, `2020/06/15`, `Wednesday`, and numerals,
    which are read only where one of them is over 12; without a year only before a clock.
    """
    # "Sat" and "Sun" alone are verbs and stars as well.
    alone = _any_of(n for n in words.weekdays if len(n) >= _MIN_WEEKDAY or not n.isascii())
    word = r"[^\W\d_]+"
    ends = r"(?![^\W\d_]) \.?"
    ordinal = rf"(?: {_any_of(words.ordinals)} | \.(?=\s?[^\W\d_]) )?"
    of = rf"(?: (?:{_any_of(words.day_of)}) \s+ )?"
    return rf"""
        (?: (?<![\w/]) | (?-i: (?<={_SMALL}) (?={_CAPITAL}) | (?<={_SMALL}{{2}}) (?=\d) ) )
        (?: (?P<weekday> (?:{_any_of(words.weekdays)}) {ends} ) [,،]?\s+ )?
        (?: (?P<year4>{_YEAR}) (?P<glue>[-/.]) (?P<month4>\d{{1,2}})
            (?P=glue) (?P<day4>\d{{1,2}}) (?! \d | (?P=glue)\d )
          | (?P<n1>\d{{1,2}}) (?P<glue2> \.\s | [-/.] ) (?P<n2>\d{{1,2}}) (?P=glue2)
            (?P<n3> {_YEAR} | (?<![-\s]) \d{{2}} ) (?![\d/])
          | \d{{1,2}} [/.] \d{{1,2}} \.? (?= ,? \s+ \d{{1,2}}:\d{{2}} (?!\d) )
          | (?: (?P<d2>\d{{1,2}}) {ordinal} (?: \s* {of} | - ) )?
            (?P<month> (?:{_any_of(words.months)}) {ends} )
            (?(d2) (?: \s*/\s* {word} (?: \s {word} (?= ,?\s*{_YEAR}) )? )?
                   (?: (?: ,? \s* {of} | - ) (?P<year2>{_YEAR}) )?
              | (?: \s* (?P<day>\d{{1,2}}) {ordinal} (?!\d) (?! [:.]\d{{2}} )
                    (?: ,? \s* (?P<year>{_YEAR}) )?
                  | ,? \s+ {of} (?P<year3>{_YEAR}) ) )
        )
      | (?<![\w/]) (?P<weekday2>{alone}) (?![\w])
    """


def _figures_pattern(words: WordLists) -> str:
    """Spell the figures of a clock: `10:43`, `10.43`, `10h43`, `T10:43:05`, `0649`, `7`.

    Which of them are a clock, and no price or score, is told by what stands beside them.
    """
    marks = _any_of(words.hour_marks)
    return rf"""
        (?: (?<![\d.:/+$€£¥−-]) (?<!\d,) | (?<=\d-) (?=\d{{1,2}}:) )
        (?P<hh>\d{{1,2}})
        (?: (?P<sign> [:.] | \s?(?:{marks})\s? (?=\d{{2}}) ) (?P<mm>\d{{2}})
            (?: [:.] (?P<ss>\d{{2}}) (?: \.\d+ )? )?
          | (?<=\d\d) (?P<mm4>\d{{2}}) (?![:.\d]) )?
        (?! \d | [.,:/]\d | [%°] )
    """
