"""Knowledge to compiled patterns: what the stages look for, ready to be asked.

The only module that imports `regex`, and only when the first text is parsed. A
`Patterns` belongs to one `Knowledge` and is made once.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from attrs import frozen

from wireparse._vocabulary.templates import KEY, FurnitureTemplates, compile_furniture
from wireparse._vocabulary.word_lists import WordLists, join_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import regex

    from wireparse.rows import Agency, Knowledge

__all__ = ["Patterns", "compile_patterns", "words_between"]


_CAPITALS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_WHOLE_NAME: Final = 5
"""Letters from which a weekday's name is no short form."""


_CREDIT_BREAK: Final = r"""(?:[.!?…)]|(?<=[.!?…])["”])\s+|\s[-–—]\s+|\.(?=\p{Lu})|\s(?=©)|\s\s+"""
"""What stands before a bare credit; a comma inside a closing quotation mark does not."""

_CREDIT_SIGNS: Final = "/|,:.()[]-–—"
"""What parts the words of a credit, besides white space."""

_MISDECODED: Final = (
    r"â€[\u0080-\u00bf\u0152-\u0178\u2018-\u2122]"
    r"|Ã[\u0080-\u00bf\u2018-\u203a]"
    r"|Â[\u00a0-\u00bf]"
    r"|[ØÙ][\u0080-\u00bf\u0152-\u0192\u02c6-\u02dc\u2013-\u203a]"
)
"""UTF-8 that was read as Windows-1252: curly marks, accents, Arabic."""

_MARKUP: Final = (
    r"<(?:!doctype\s+html|/?(?:html|head|body|div|span|p|a|script|meta|link|img|br"
    r"|h[1-6]|ul|li|table|article|section)\b[^<>]*)>"
)
"""Tags that pages have and news text has not."""


@frozen(eq=False)
class Patterns:
    """What the stages look for, compiled from one `Knowledge`."""

    line_end: regex.Pattern[str]
    invisible: regex.Pattern[str]
    date: regex.Pattern[str]
    date_word: regex.Pattern[str]
    """A word that may begin a date: any but those that begin with another ASCII letter."""
    clock: regex.Pattern[str]
    digit: regex.Pattern[str]
    credit_break: regex.Pattern[str]
    token: regex.Pattern[str]
    signoff: regex.Pattern[str] | None
    signoff_keys: tuple[str, ...]
    """First and, for those that close one, last letters of what makes a signoff."""
    signoff_ends: tuple[str, ...]
    signoff_end_keys: tuple[str, ...]
    header_keys: frozenset[str]
    """First two letters of the words that open bylines and credits."""
    misdecoded: regex.Pattern[str]
    markup: regex.Pattern[str]
    furniture: FurnitureTemplates
    agencies: Mapping[str, Agency]
    credit_words: frozenset[str]
    """Words of agencies and labels: a bare credit has one of them."""
    credit_keys: frozenset[str]
    """One word of every agency and label."""
    glyphs: tuple[str, ...]
    words: WordLists

    def agency(self, text: str) -> Agency | None:
        """Look an agency up by how it is printed."""
        if "\n" in text:
            text = " ".join(text.split())
        return self.agencies.get(text.strip(" .").casefold())


def words_between(folded: str) -> list[str]:
    """Return the words of a credit: what stands between its spaces and signs."""
    for sign in _CREDIT_SIGNS:
        if sign in folded:
            folded = folded.replace(sign, " ")
    return folded.split()


@lru_cache(maxsize=16)
def compile_patterns(knowledge: Knowledge) -> Patterns:
    """Compile *knowledge*, once for every value of it."""
    import regex  # noqa: PLC0415  14 ms that importing wireparse need not pay

    words = join_words(knowledge.languages)
    openers = sorted(
        (row.form for row in knowledge.signoffs if "{" not in row.form), key=len, reverse=True
    )
    agencies = _agencies(knowledge)
    return Patterns(
        line_end=regex.compile(r"\r\n|\n|\r"),
        invisible=regex.compile(r"\p{Cf}+"),
        date=regex.compile(_date_pattern(words), regex.IGNORECASE | regex.VERBOSE),
        date_word=regex.compile(
            rf"(?<![^\s\x1c-\x1f])[^\s\x1c-\x1fa-z{_unused_capitals(words)}][^\s\x1c-\x1f]*"
        ),
        clock=regex.compile(r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?", regex.IGNORECASE),
        digit=regex.compile(r"\d"),
        credit_break=regex.compile(_CREDIT_BREAK),
        token=regex.compile(r"[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.’'\-]*|[^\s\p{L}\p{N}]"),
        signoff=_opener_pattern(openers),
        signoff_keys=tuple({form[:KEY].casefold() for form in openers}),
        signoff_ends=_signoff_ends(knowledge),
        signoff_end_keys=tuple({ending[-KEY:] for ending in _signoff_ends(knowledge)}),
        header_keys=frozenset(
            opener[:2] for opener in (*words.byline, *words.photo, *words.labels)
        ),
        misdecoded=regex.compile(_MISDECODED),
        markup=regex.compile(_MARKUP, regex.IGNORECASE),
        furniture=compile_furniture(knowledge.furniture),
        agencies=agencies,
        credit_words=frozenset(
            word for form in (*words.labels, *agencies) for word in form.replace("/", " ").split()
        ),
        credit_keys=frozenset(
            max(words_between(form), key=len, default="") for form in (*words.labels, *agencies)
        ),
        glyphs=tuple(row.mark for row in knowledge.glyphs),
        words=words,
    )


def _agencies(knowledge: Knowledge) -> dict[str, Agency]:
    """Collect agencies by how they are printed; of equal forms the first row decides."""
    return {
        form.strip(" .").casefold(): agency
        for agency in reversed(knowledge.agencies)
        for form in agency.forms
    }


def _signoff_ends(knowledge: Knowledge) -> tuple[str, ...]:
    """Collect the words that end a signoff: "... contributed to this report."."""
    forms = (row.form for row in knowledge.signoffs if row.form.startswith("{any} "))
    return tuple(form.removeprefix("{any} ").casefold() for form in forms)


def _opener_pattern(openers: list[str]) -> regex.Pattern[str] | None:
    import regex  # noqa: PLC0415  see compile_patterns

    if not openers:
        return None
    alternatives = "|".join(map(regex.escape, openers))
    return regex.compile(rf"(?<!\w)({alternatives})(?=[:\s])", regex.IGNORECASE)


def _unused_capitals(words: WordLists) -> str:
    """Collect the ASCII capitals that no month or weekday begins with."""
    used = {word[0].upper() for word in words.dated}
    return "".join(letter for letter in _CAPITALS if letter not in used)


def _date_pattern(words: WordLists) -> str:
    """Spell the forms of a date; months and weekdays are those of the knowledge.

    `February 13, 2026`, `Feb. 3`, `September 2024`, `13 February 2026`, `2026-02-13`,
    `Wednesday`, and numerals, which are read only where one of them is over 12.
    """
    import regex  # noqa: PLC0415  see compile_patterns

    def alternatives(names: Iterable[str]) -> str:
        longest = sorted(names, key=lambda name: (-len(name), name))
        return "|".join(regex.escape(name, literal_spaces=False) for name in longest) or r"(?!)"

    month = rf"(?:{alternatives(words.months)})\b\.?"
    # "Sat" and "Sun" alone are verbs and stars as well.
    alone = alternatives(
        name for name in words.weekdays if len(name) >= _WHOLE_NAME or not name.isascii()
    )
    weekday = rf"(?:{alternatives(words.weekdays)})\b\.?"
    return rf"""
        (?<![\w/])
        (?: (?P<weekday>{weekday}) [,،]?\s+ )?
        (?: (?P<month>{month}) \s* (?P<day>\d{{1,2}}) (?:st|nd|rd|th)? \b
            (?! [:.]\d{{2}} )
            (?: ,? \s* (?P<year>(?:19|20)\d{{2}}) \b )?
          | (?P<day2>\d{{1,2}}) (?:st|nd|rd|th)? \s+ (?:of\s+)? (?P<month2>{month})
            (?: \s*/\s* {month} )?
            (?: ,? \s* (?P<year2>(?:19|20)\d{{2}}) \b )?
          | (?P<month3>{month}) ,? \s+ (?P<year3>(?:19|20)\d{{2}}) \b
          | (?P<year4>(?:19|20)\d{{2}}) - (?P<month4>\d{{2}}) - (?P<day4>\d{{2}}) (?!\d)
          | (?P<n1>\d{{1,2}}) [/.] (?P<n2>\d{{1,2}}) [/.] (?P<n3>(?:19|20)\d{{2}}|\d{{2}}) (?![\d/])
        )
      | (?<![\w/]) (?P<weekday2>{alone}) (?![\w])
    """
