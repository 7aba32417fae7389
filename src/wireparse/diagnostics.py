"""Diagnostics of a dump, the catalogue of their codes, and the exceptions.

wireparse never raises on content and never logs: trouble is a `Diagnostic`. The
exceptions here are for what a caller asked: strictness, a file that holds no text,
a wrong row, an extra that is not installed.
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Final

from attrs import frozen

from wireparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "CATALOGUE",
    "CatalogueEntry",
    "Diagnostic",
    "GutterError",
    "KnowledgeError",
    "MissingExtraError",
    "NotTextError",
    "ParseError",
    "PluginWarning",
    "Severity",
    "WeightsError",
    "WireparseError",
]


class Severity(enum.StrEnum):
    """How much a diagnostic matters."""

    ERROR = "error"
    """The result is wrong or incomplete; `strict=True` raises on it."""
    WARNING = "warning"
    """The result is probably not what the outlet meant."""
    NOTE = "note"
    """Worth knowing; nothing is wrong."""


@frozen(kw_only=True)
class CatalogueEntry:
    """One row of the catalogue.

    Attributes:
        code: Stable slug, never reused for another meaning.
        severity: Always the same for a code.
        meaning: What was seen.
        remedy: What to do about it.
    """

    code: str
    severity: Severity
    meaning: str
    remedy: str


_ROWS: Final = (
    CatalogueEntry(
        code="hook-failed",
        severity=Severity.ERROR,
        meaning="A hook raised an exception or returned an invalid value; its item is unchanged.",
        remedy="Fix the hook that the message names; `strict=True` raises its exception.",
    ),
    CatalogueEntry(
        code="article-without-body",
        severity=Severity.ERROR,
        meaning="An article has no paragraph.",
        remedy="Check the source: a teaser, a photo page, or a dump that was cut off.",
    ),
    CatalogueEntry(
        code="headline-missing",
        severity=Severity.NOTE,
        meaning="No line of the article could be identified as its headline.",
        remedy="Nothing, if the page was saved without one; about two in five single pages are.",
    ),
    CatalogueEntry(
        code="article-repeated",
        severity=Severity.WARNING,
        meaning="An earlier article of the dump, one of the last million, has the same headline and"
        " body.",
        remedy="Drop one of the two; `related` is the span of the first.",
    ),
    CatalogueEntry(
        code="line-unsure",
        severity=Severity.NOTE,
        meaning="The role of a line is not certain: the evidence is weak, or speaks for two"
        " roles. The message names both, and how likely the first is.",
        remedy="Run `wireparse explain` on the line; a row of knowledge settles it, and"
        " `wireparse learn` proposes rows from several pages.",
    ),
    CatalogueEntry(
        code="text-in-furniture",
        severity=Severity.WARNING,
        meaning="Sentences were read as furniture, and they are long beside the body of the"
        " article: they may be its text, or another story.",
        remedy="Look at the lines. If they are text, correct their roles in a hook, or train on"
        " pages of the outlet; if not, a row of furniture says so.",
    ),
    CatalogueEntry(
        code="looks-like-html",
        severity=Severity.WARNING,
        meaning="The text is HTML source, not the text of a page: it has tags, or entities like"
        " `&quot;`.",
        remedy="Extract the text first, with trafilatura or resiliparse for example; where only"
        " entities are left, unescape them.",
    ),
    CatalogueEntry(
        code="looks-like-json",
        severity=Severity.WARNING,
        meaning="The text is JSON, or JSON Lines, or has the escapes of a string in it.",
        remedy="Take the text out first: `jq -r .text FILE | wireparse parse -`, with the name of"
        " the key that holds it.",
    ),
    CatalogueEntry(
        code="looks-like-table",
        severity=Severity.WARNING,
        meaning="The text is a table, with a line of column names and values set apart by commas,"
        " semicolons or tabs.",
        remedy="Take the texts out first, for example with Python's `csv.DictReader`, and parse"
        " each.",
    ),
    CatalogueEntry(
        code="looks-like-markdown",
        severity=Severity.WARNING,
        meaning="The text is Markdown source, with its headings, links or fences.",
        remedy="Write it as plain text first: `pandoc -t plain --wrap=none FILE | wireparse parse"
        " -`.",
    ),
    CatalogueEntry(
        code="looks-like-warc",
        severity=Severity.WARNING,
        meaning="The text is a WARC or WET file: a header stands before the text of every page.",
        remedy="Take the records out first, for example with `warcio`, and parse each.",
    ),
    CatalogueEntry(
        code="looks-misdecoded",
        severity=Severity.WARNING,
        meaning="The text was decoded as another encoding than its own: there are sequences like"
        " `\u00e2\u20ac\u0153`, words of another script in letters with accents, or signs that"
        " were lost.",
        remedy="Decode the bytes as what they are, or run ftfy over the text; what was lost is only"
        " in the bytes.",
    ),
    CatalogueEntry(
        code="newlines-lost",
        severity=Severity.WARNING,
        meaning="A long text is on one line: headline, captions and body ran together.",
        remedy="Save the page with its line breaks; they cannot be restored.",
    ),
    CatalogueEntry(
        code="encoding-mixed",
        severity=Severity.WARNING,
        meaning="Some bytes are not valid UTF-8, or not valid in the encoding that was given; they "
        "were decoded as Windows-1252, or as U+FFFD with an encoding given.",
        remedy="Give the encoding, if it is known: `read(path, encoding=...)` or `--encoding`.",
    ),
    CatalogueEntry(
        code="input-truncated",
        severity=Severity.ERROR,
        meaning="A compressed file is cut off or damaged; what could be read was parsed.",
        remedy="Fetch the file again.",
    ),
    CatalogueEntry(
        code="documents-missing",
        severity=Severity.WARNING,
        meaning="An export announces more or fewer documents than it has: `3 of 250` stands on the"
        " last of 3, or a number is left out.",
        remedy="Fetch the documents that the message names; long exports are often cut.",
    ),
    CatalogueEntry(
        code="document-cut",
        severity=Severity.WARNING,
        meaning="The last document of an export has no end, as those of its form have: it was cut"
        " off. What is there was read.",
        remedy="Fetch the export again.",
    ),
    CatalogueEntry(
        code="input-empty",
        severity=Severity.WARNING,
        meaning="The text is empty, or contains only white space.",
        remedy="Check what wrote the file. It has no article, so the diagnostic is on the dump.",
    ),
    CatalogueEntry(
        code="input-unreadable",
        severity=Severity.ERROR,
        meaning="A file or a row of a corpus holds no text that could be read; an article without"
        " lines stands in its place.",
        remedy="The message says why: null, bytes, invalid UTF-8, too long, no JSON.",
    ),
    CatalogueEntry(
        code="quote-unclosed",
        severity=Severity.NOTE,
        meaning="An opening quotation mark has no closing one.",
        remedy="Nothing: the quote runs to where a reader would end it, and `is_closed` is false.",
    ),
    CatalogueEntry(
        code="quote-stray",
        severity=Severity.NOTE,
        meaning="A closing quotation mark has no opening one, or is doubled.",
        remedy="Nothing: the mark was ignored.",
    ),
)

CATALOGUE: Final[Mapping[str, CatalogueEntry]] = {row.code: row for row in _ROWS}
"""Every code that a diagnostic can have."""


@frozen(kw_only=True)
class Diagnostic:
    """A problem, or something worth knowing, at a place in the dump.

    Example:
        >>> import wireparse
        >>> dump = wireparse.parse("Rain Falls on Dry Valley at Last")
        >>> print(dump.diagnostics[0])
        article-without-body: article has no paragraph

    Attributes:
        code: Stable slug; its meaning is in `CATALOGUE`.
        start: Where it begins, a code-point offset into the dump.
        end: Where it ends.
        message: One line for people.
        article: Index of the article, if it concerns one.
        related: Another place that belongs to it.
    """

    code: str
    start: int
    end: int
    message: str
    article: int | None = None
    related: Span | None = None

    @property
    def severity(self) -> Severity:
        """How much it matters: the severity of its code."""
        return CATALOGUE[self.code].severity

    def __str__(self) -> str:
        """Return code and message."""
        return f"{self.code}: {self.message}"


class WireparseError(Exception):
    """The base of every exception that wireparse raises itself."""


class ParseError(WireparseError):
    """An error-level diagnostic under `strict=True`.

    Attributes:
        diagnostic: What was found.
    """

    def __init__(self, diagnostic: Diagnostic) -> None:
        """Keep the diagnostic; its text is the message."""
        super().__init__(str(diagnostic))
        self.diagnostic = diagnostic

    def __reduce__(self) -> tuple[type[ParseError], tuple[Diagnostic]]:
        """Pickle by the diagnostic, so that it crosses processes."""
        return ParseError, (self.diagnostic,)


class NotTextError(WireparseError):
    """The input is not a text: an archive, a picture, a directory."""


class KnowledgeError(WireparseError, ValueError):
    """A row of knowledge is wrong; the message names the field.

    Attributes:
        place: Where: `Agency.forms`, or `my_outlet.toml:12: agency[2].forms`.
        problem: What is wrong there.
    """

    def __init__(self, place: str, problem: str) -> None:
        """Keep both; together they are the message."""
        super().__init__(place, problem)
        self.place = place
        self.problem = problem

    def __str__(self) -> str:
        """Return place and problem."""
        return f"{self.place}: {self.problem}"


class WeightsError(WireparseError):
    """A file of weights is damaged, or made for another version of the code."""


class GutterError(WireparseError, ValueError):
    """A line is not behind its gutter, or no role is; the message names the line.

    Attributes:
        place: Where: `line 12`, or `page.gutter:12`.
        problem: What is wrong there.
    """

    def __init__(self, place: str, problem: str) -> None:
        """Keep both; together they are the message."""
        super().__init__(place, problem)
        self.place = place
        self.problem = problem

    def __str__(self) -> str:
        return f"{self.place}: {self.problem}"


class MissingExtraError(WireparseError, ImportError):
    """An optional dependency is not installed; the message names the extra."""


class PluginWarning(UserWarning):
    """An installed plug-in cannot be used, and is skipped.

    Attributes:
        plugin: Its name and the package that it comes from.
        problem: What is wrong with it.
    """

    def __init__(self, plugin: str, problem: str) -> None:
        """Keep both; together they are the message."""
        super().__init__(plugin, problem)
        self.plugin = plugin
        self.problem = problem

    def __str__(self) -> str:
        """Return what is skipped, and why."""
        return f"{self.plugin} is skipped: {self.problem}"
