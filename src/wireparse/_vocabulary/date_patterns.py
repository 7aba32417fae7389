"""Word lists to what finds dates, clocks and spans of time.

Months, weekdays and all other words are those of the knowledge; forms that need none are the
same in every language. One word can stand right behind another here (`UhrLesedauer`,
`Updated20:49`), since pages glue what stands in one line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable

    import regex

    from wireparse._vocabulary.word_lists import WordLists

__all__ = ["DatePatterns", "compile_dates"]


_CAPITALS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MIN_WEEKDAY: Final = 5
"""Letters from which on the name of a weekday is no short form, and is a date by itself."""
_BEGINS: Final = r"(?:(?<![\p{L}\p{M}])|(?-i:(?<=\p{Ll})(?=\p{Lu})))"
"""Where a word begins, if only by its capital."""
_ENDS: Final = r"(?:(?![\p{L}\p{M}])|(?-i:(?<=[\p{Ll}.])(?=\p{Lu})))"
"""Where one ends, if only before another's capital."""
_YEAR: Final = r"(?:[1\u0661\u06f1][9\u0669\u06f9]|[2\u0662\u06f2][0\u0660\u06f0])\d{2}"
"""Any year from 1900 to 2099, also in Arabic digits, old and new."""


@frozen(eq=False)
class DatePatterns:
    """What finds dates, clocks and spans of time.

    Attributes:
        date: A date in any of its forms; slow to search with, so it is matched at words.
        opener: A word that may begin a date: any but those that begin with an ASCII letter
            with which no month or weekday begins.
        clock: A time of day, with its half of the day and its zone.
        label: Words that say whether a moment is of publication or of an update.
        relative: How long ago something was.
        span: A length of time.
        piece: A run of letters or digits in a moment; a capital behind a small letter
            begins another.
        digit: Any digit: a text without one holds no date but a weekday.
    """

    date: regex.Pattern[str]
    opener: regex.Pattern[str]
    clock: regex.Pattern[str]
    label: regex.Pattern[str]
    relative: regex.Pattern[str]
    span: regex.Pattern[str]
    piece: regex.Pattern[str]
    digit: regex.Pattern[str]


def compile_dates(words: WordLists) -> DatePatterns:
    """Compile what finds dates, with the words of all languages."""
    import regex  # noqa: PLC0415  14 ms that importing wireparse need not pay

    def compiled(pattern: str) -> regex.Pattern[str]:
        return regex.compile(pattern, regex.IGNORECASE | regex.VERBOSE)

    others = rf"[^\s\x1c-\x1fa-z{_unused_capitals(words)}]"
    return DatePatterns(
        date=compiled(_date_pattern(words)),
        opener=regex.compile(rf"(?<![^\s\x1c-\x1f]){others}[^\s\x1c-\x1f]*"),
        clock=compiled(_clock_pattern(words)),
        label=compiled(_label_pattern(words)),
        relative=compiled(_relative_pattern(words)),
        span=compiled(_span_pattern(words)),
        piece=regex.compile(r"\p{Lu}*[\p{Ll}\p{Lo}\p{Lm}\p{M}'’]+|\p{Lu}+|\d+"),
        digit=regex.compile(r"\d"),
    )


def _unused_capitals(words: WordLists) -> str:
    """Collect the ASCII capitals that no month or weekday begins with."""
    used = {word[0].upper() for word in words.dated}
    return "".join(letter for letter in _CAPITALS if letter not in used)


def _any_of(names: Iterable[str]) -> str:
    """Spell alternatives, the longest first; of none, what matches nothing."""
    import regex  # noqa: PLC0415  see compile_dates

    longest = sorted(set(names), key=lambda name: (-len(name), name))
    spelled = [regex.escape(n, literal_spaces=False).replace(r"\ ", r"\s+") for n in longest]
    return "|".join(spelled) or r"(?!)"


def _date_pattern(words: WordLists) -> str:
    """Spell the forms of a date.

    `February 13, 2026`, `Feb. 3`, `September 2024`, `13 February 2026`, `4. Mai 2026`,
    `4 de mayo de 2026`, `4-May-2026`, `2026-02-13`, `2020/06/15`, `Wednesday`, and numerals,
    which are read only where one of them is over 12.
    """
    month = rf"(?:{_any_of(words.months)})(?![\p{{L}}\p{{M}}])\.?"
    # "Sat" and "Sun" alone are verbs and stars as well.
    alone = _any_of(n for n in words.weekdays if len(n) >= _MIN_WEEKDAY or not n.isascii())
    weekday = rf"(?:{_any_of(words.weekdays)})(?![\p{{L}}\p{{M}}])\.?"
    ordinal = rf"(?:{_any_of(words.ordinals)}|\.(?=\s?\p{{L}}))?"
    of = rf"(?:(?:{_any_of(words.day_of)})\s+)?"
    return rf"""
        (?: (?<![\w/]) | (?-i: (?<=\p{{Ll}}) (?= \p{{Lu}} ) | (?<=\p{{Ll}}{{2}}) (?= \d ) ) )
        (?: (?P<weekday>{weekday}) [,،]?\s+ )?
        (?: (?P<month>{month}) \s* (?P<day>\d{{1,2}}) {ordinal} (?!\d)
            (?! [:.]\d{{2}} )
            (?: ,? \s* (?P<year>{_YEAR}) (?!\d) )?
          | (?P<day2>\d{{1,2}}) {ordinal} (?: \s* {of} | - ) (?P<month2>{month})
            (?: \s*/\s* {month} )?
            (?: (?: ,? \s* {of} | - ) (?P<year2>{_YEAR}) (?!\d) )?
          | (?P<month3>{month}) ,? \s+ {of} (?P<year3>{_YEAR}) (?!\d)
          | (?P<year4>{_YEAR}) (?P<glue>[-/.]) (?P<month4>\d{{1,2}}) (?P=glue) (?P<day4>\d{{1,2}})
            (?! \d | (?P=glue)\d )
          | (?P<n1>\d{{1,2}}) (?: [/.] (?P<n2>\d{{1,2}}) [/.] | \.\s (?P<n2>\d{{1,2}}) \.\s
                              | - (?P<n2>\d{{1,2}}) - (?={_YEAR}) )
            (?P<n3>{_YEAR}|\d{{2}}) (?![\d/])
        )
      | (?<![\w/]) (?P<weekday2>{alone}) (?![\w])
    """


def _clock_pattern(words: WordLists) -> str:
    """Spell the forms of a clock.

    `10:43`, `10.43 Uhr`, `10h43`, `3 p.m.`, `22:30 UTC+2`, `T10:43:05+02:00`; which of them are
    clocks, and no price or score, is told by what stands beside them.
    """
    marks = _any_of(words.hour_marks)
    beside = _any_of(words.clock)
    before = _any_of(word for word in words.clock if len(word) > 1)
    offset = r"(?: \s? [+−-] \d{1,2} (?: :? \d{2} )? )"
    zone = rf"(?: (?:{_any_of(words.zones)}){_ENDS} {offset}? | [+−-]\d{{2}}:?\d{{2}} | (?-i:Z)\b )"
    return rf"""
        (?: {_BEGINS} (?P<before>{before}) \.? \s* :? \s* )?
        (?: (?<! [\d.:/+$€£¥−-] | \d, ) | (?<=\d-) (?=\d{{1,2}}:) )
        (?P<hh>\d{{1,2}})
        (?: (?P<sign> [:.] | \s?(?:{marks})\s? (?=\d{{2}}) ) (?P<mm>\d{{2}})
            (?: [:.] (?P<ss>\d{{2}}) (?: \.\d+ )? )? )?
        (?! \d | [.,:/]\d | [%°] )
        (?: \s* (?: (?P<a_m>{_halves(words.before_noon)}) | (?P<p_m>{_halves(words.after_noon)}) )
            {_ENDS} )?
        (?: \s* (?P<after>{beside}) {_ENDS} \.? )?
        (?: \s* [,(]? \s* (?P<zone>{zone}) \)? | (?! \s? {_units(words)} ) )
    """


def _halves(names: Iterable[str]) -> str:
    """Spell the words behind a clock, with their full stops or without."""
    return "|".join(_half(name) for name in names) or r"(?!)"


def _half(name: str) -> str:
    """Spell one: `p.m.` is `pm`, `p. m.` and `P.M.` too."""
    import regex  # noqa: PLC0415  see compile_dates

    if "." not in name:
        escaped: str = regex.escape(name)
        return escaped
    return r"\.?\s?".join(filter(str.isalpha, name)) + r"\.?"


def _label_pattern(words: WordLists) -> str:
    updated, published = _any_of(words.updated), _any_of(words.published)
    return rf"{_BEGINS} (?: (?P<updated>{updated}) | (?P<published>{published}) ) (?!\p{{L}})"


def _span_pattern(words: WordLists) -> str:
    """Spell `3 hours`, `1 hr 20 mins`, `one hour and 5 minutes`."""
    number = rf"(?: \d{{1,4}} | {_BEGINS} (?:{_any_of(words.ones)}) (?=\s) )"
    one = rf"(?: {number} \s* {_units(words)} )"
    return rf"(?<![\d.,:]) {one} (?: \s*,?\s* (?: (?:{_any_of(words.joiners)}) \s+ )? {one} )*"


def _units(words: WordLists) -> str:
    """Spell the words behind a number that make it a span of time."""
    return rf"(?: (?:{_any_of(words.time_units)}) (?!\d) {_ENDS} \.? )"


def _relative_pattern(words: WordLists) -> str:
    """Spell `3 hours ago`, `vor 3 Stunden`, `il y a une heure`, `منذ ساعتين`."""
    ago = rf"{_BEGINS} (?:{_any_of(words.ago)}) {_ENDS}"
    span = _span_pattern(words)
    return rf"""
        {ago} \s+ (?: \p{{L}}+ \s+ )? (?: {span} | {_units(words)} )
      | {span} \s+ {ago}
    """
