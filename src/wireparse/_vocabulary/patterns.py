"""Knowledge to compiled patterns: what the stages look for, ready to be asked.

A `Patterns` belongs to one `Knowledge` and is made once, when the first text is parsed.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from attrs import frozen

from wireparse._vocabulary.date_patterns import DatePatterns, compile_dates
from wireparse._vocabulary.engine import compile_pattern
from wireparse._vocabulary.templates import KEY, FurnitureTemplates, compile_furniture
from wireparse._vocabulary.time_words import TimeWords, join_time_words
from wireparse._vocabulary.word_lists import WordLists, join_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wireparse.rows import Agency, Knowledge

__all__ = [
    "CreditWords",
    "DatePatterns",
    "Patterns",
    "Prefilters",
    "SignoffForms",
    "compile_patterns",
    "words_between",
]


_CREDIT_BREAK: Final = r"""(?:[.!?…)]|(?<=[.!?…])["”])\s+|\s[-–—]\s+|\.(?=\p{Lu})|\s(?=©)|\s\s+"""
"""What stands before a bare credit; a comma inside a closing quotation mark does not."""

_CREDIT_SIGNS: Final = "/|,:.()[]-–—"
"""What parts the words of a credit, besides white space."""

_JOINTS: Final = ("/", "©", "\\", "،", ";")
"""Signs that do the same and that `words_between` keeps, or that join a name to an outlet."""

_MARKUP: Final = (
    r"<(?:!doctype\s+html|/?(?:html|head|body|div|span|p|a|script|meta|link|img|br"
    r"|h[1-6]|ul|li|table|article|section)(?![\p{L}\p{M}\p{Nd}_])[^<>]*)>"
)
"""Tags that pages have and news text has not."""


@frozen(eq=False)
class SignoffForms:
    """What makes a signoff.

    Attributes:
        opener: What opens one ("Reporting by"); None where no row says what does.
        closings: What closes one ("contributed to this report."), casefolded.
    """

    opener: re.Pattern[str] | None
    closings: tuple[str, ...]


@frozen(eq=False)
class CreditWords:
    """What finds picture credits that no brackets hold.

    Attributes:
        before: What stands before one.
        joints: What joins names of which none need be known, or parts words that
            `words_between` does not.
        words: Words of agencies and labels: a bare credit has one of them.
        keys: One word of every agency and label: a line without any of these has neither.
    """

    before: re.Pattern[str]
    joints: tuple[str, ...]
    words: frozenset[str]
    keys: frozenset[str]


@frozen(eq=False)
class Prefilters:
    """First and last characters, casefolded, that rule most lines out at little cost.

    Attributes:
        signoff_openers: The first `KEY` characters of what opens a signoff.
        signoff_closings: The last `KEY` characters of what closes one.
        header_openers: The first two characters of the words that open bylines and credits.
        byline_openers: The words that a byline can begin with: "By", or what kind of story it is.
        byline_words: Words in small letters that a line about an author may hold.
    """

    signoff_openers: tuple[str, ...]
    signoff_closings: tuple[str, ...]
    header_openers: frozenset[str]
    byline_openers: frozenset[str]
    byline_words: frozenset[str]


@frozen(eq=False)
class Patterns:
    """What the stages look for, compiled from one `Knowledge`.

    Attributes:
        line_end: Where a line ends.
        invisible: Characters that print nothing.
        token: A word with the signs inside it, or one other sign.
        word: A word without any sign.
        sentence: Where a sentence ends and another begins.
        markup: Tags of HTML.
        dates: Finds dates and the figures of clocks.
        times: Words of dates, clocks and spans of time.
        signoffs: Finds what makes a signoff.
        credits: Finds picture credits that no brackets hold.
        prefilters: Rules most lines out before anything is searched for.
        furniture: The forms of furniture.
        agencies: Each agency by how it is printed, casefolded.
        glyphs: Signs that stand before a linked headline.
        caption_glyphs: Signs that a page sets before a caption, or behind it.
        words: The word lists of all languages.
    """

    line_end: re.Pattern[str]
    invisible: re.Pattern[str]
    token: re.Pattern[str]
    word: re.Pattern[str]
    sentence: re.Pattern[str]
    markup: re.Pattern[str]
    dates: DatePatterns
    times: TimeWords
    signoffs: SignoffForms
    credits: CreditWords
    prefilters: Prefilters
    furniture: FurnitureTemplates
    agencies: Mapping[str, Agency]
    glyphs: tuple[str, ...]
    caption_glyphs: tuple[str, ...]
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
    words = join_words(knowledge.languages)
    dates = compile_dates(words)
    times = join_time_words(knowledge.languages, dates.piece.findall)
    agencies = _agencies(knowledge)
    openers = [row.form for row in knowledge.signoffs if "{" not in row.form]
    closings = _closings(knowledge)
    return Patterns(
        line_end=compile_pattern(r"\r\n|\n|\r"),
        invisible=compile_pattern(r"\p{Cf}+"),
        token=compile_pattern(r"[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}.’'\-]*|[^\s\p{L}\p{N}]"),
        word=compile_pattern(r"[\p{L}\p{M}\p{N}_]+"),
        sentence=compile_pattern(r"[.!?؟][\"”’»)]* +[\p{Lu}\"“„«]|[。！？]"),
        markup=compile_pattern(_MARKUP, re.IGNORECASE),
        dates=dates,
        times=times,
        signoffs=SignoffForms(_opener_pattern(openers), closings),
        credits=_compile_credits((*words.labels, *agencies), words.for_outlet),
        prefilters=Prefilters(
            signoff_openers=tuple({form[:KEY].casefold() for form in openers}),
            signoff_closings=tuple({closing[-KEY:] for closing in closings}),
            header_openers=frozenset(
                opener[:2] for opener in (*words.byline, *words.photo, *words.labels)
            ),
            byline_openers=frozenset(
                opener.split()[0]
                for opener in (*words.byline, *words.byline_labels, *words.story_kinds)
            ),
            byline_words=words.byline_words | times.known | _single_words(agencies),
        ),
        furniture=compile_furniture(knowledge.furniture),
        agencies=agencies,
        glyphs=tuple(row.mark for row in knowledge.glyphs if row.opens == "crosshead"),
        caption_glyphs=tuple(row.mark for row in knowledge.glyphs if row.opens == "caption"),
        words=words,
    )


def _agencies(knowledge: Knowledge) -> dict[str, Agency]:
    """Collect agencies by how they are printed; of equal forms the first row decides."""
    return {
        form.strip(" .").casefold(): agency
        for agency in reversed(knowledge.agencies)
        for form in agency.forms
    }


def _single_words(agencies: Iterable[str]) -> frozenset[str]:
    """Collect the agencies that sign with one word: `dpa`."""
    return frozenset(form for form in agencies if " " not in form)


def _closings(knowledge: Knowledge) -> tuple[str, ...]:
    """Collect the words that end a signoff: "... contributed to this report."."""
    forms = (row.form for row in knowledge.signoffs if row.form.startswith("{any} "))
    return tuple(form.removeprefix("{any} ").casefold() for form in forms)


def _opener_pattern(openers: Iterable[str]) -> re.Pattern[str] | None:
    """Compile what opens a signoff, the longest form first."""
    alternatives = "|".join(map(re.escape, sorted(openers, key=len, reverse=True)))
    if not alternatives:
        return None
    return compile_pattern(
        rf"(?<![\p{{L}}\p{{M}}\p{{Nd}}_])({alternatives})(?=[:\s])", re.IGNORECASE
    )


def _compile_credits(forms: Iterable[str], for_outlet: Iterable[str]) -> CreditWords:
    """Compile what finds credits of agencies and labels of these forms."""
    forms = tuple(forms)
    return CreditWords(
        before=compile_pattern(_CREDIT_BREAK),
        joints=(*_JOINTS, *(f" {word} " for word in for_outlet)),
        words=frozenset(word for form in forms for word in form.replace("/", " ").split()),
        keys=frozenset(max(words_between(form), key=len, default="") for form in forms),
    )
