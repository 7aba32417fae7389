"""A dump beside a gutter: roles, lines, text, and what was read out of it.

Whatever colour says is also said in words, so that it can be read without: the role
and the line stand in the gutter, with a question mark where the role is not sure, copies name the
line that they repeat, a caption's parts and a quote's speaker stand below or beside.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from rich.text import Text

from wireparse._roles import UNSURE
from wireparse.cli._colors import ALARM, DATE, MAKER, PLACE, SPEAKER
from wireparse.cli._gutter_notes import Notes, notes_by_block
from wireparse.diagnostics import Severity
from wireparse.models import Role
from wireparse.outputs._control_characters import harmless, iter_signs
from wireparse.outputs._summary import Totals

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from rich.console import Console

    from wireparse.diagnostics import Diagnostic
    from wireparse.models import Article, Block

__all__ = ["GutterView"]


_ROLE: Final = 9
"""Columns of the longest roles: paragraph, crosshead, furniture, timestamp."""
_DIGITS: Final = 3
"""Columns of line numbers, until there are more lines."""
_WIDE: Final = 110
"""Columns from which speakers stand at the margin; in fewer they stand below."""
_MARGIN: Final = 26
_GAP: Final = 2
_TELLING: Final = 12
"""Characters by which the beginning of a row is found."""

STYLES: Final = {
    Role.HEADLINE: "bold",
    Role.DECK: "italic",
    Role.CAPTION: "",
    Role.CREDIT: MAKER,
    Role.BYLINE: MAKER,
    Role.DATELINE: PLACE,
    Role.TIMESTAMP: DATE,
    Role.CROSSHEAD: f"bold {DATE}",
    Role.PARAGRAPH: "",
    Role.SIGNOFF: MAKER,
    Role.FURNITURE: "dim strike",
}
"""Of the text, by role."""
_ROLES: Final = {
    Role.HEADLINE: "bold",
    Role.CAPTION: MAKER,
    Role.CREDIT: MAKER,
    Role.BYLINE: MAKER,
    Role.DATELINE: PLACE,
    Role.TIMESTAMP: DATE,
    Role.CROSSHEAD: DATE,
    Role.SIGNOFF: MAKER,
}
"""Of the role's name in the gutter; the others are dim."""
_SEVERITIES: Final = {
    Severity.ERROR: ("✖", f"bold {ALARM}"),
    Severity.WARNING: ("▲", f"bold {MAKER}"),
    Severity.NOTE: ("•", "dim"),
}
"""The sign before a diagnostic, and its style."""
_NO_NOTES: Final = Notes()


class GutterView:
    """Prints one dump, article by article."""

    def __init__(self, line_of: Callable[[int], int], console: Console) -> None:
        """Measure the columns.

        Args:
            line_of: From an offset to its line, in the article that is being printed.
            console: Where to print.
        """
        self._line_of = line_of
        self._console = console
        self._totals = Totals()
        self._is_utf = console.encoding.lower().startswith("utf")
        wide = console.width >= _WIDE
        self._right = _MARGIN if wide else 0
        self._digits = self._left = self._width = 0
        self._measure(0)

    def _measure(self, last: int) -> None:
        """Make room for the number of a line; the gutter never gets narrower again."""
        self._digits = max(_DIGITS, self._digits, len(str(last)))
        self._left = _ROLE + self._digits + 4
        beside = self._right + _GAP if self._right else 0
        self._width = max(10, self._console.width - self._left - beside)

    def title(self, name: str) -> None:
        """Print the name of the file."""
        self._print(Text(harmless(name), style="bold reverse"))

    def article(self, article: Article) -> None:
        """Print an article under its border."""
        if self._totals.articles:
            self._print(Text())
        self._totals.add(article)
        self._measure(self._line_of(article.end))
        self._border(article)
        notes = notes_by_block(article)
        for at, block in enumerate(article.blocks):
            mine = notes.get(at, _NO_NOTES)
            if block.copy_of is not None:
                self._copy(block, article.blocks[block.copy_of])
            else:
                self._block(block, mine)
            for diagnostic in mine.diagnostics:
                self._diagnostic(diagnostic)

    def summary(self) -> None:
        """Print one line on the whole dump."""
        self._print(Text(self._rule("─") * self._console.width, style="dim"))
        words = ", ".join(self._totals.words())
        for row in Text(words, style="bold").wrap(self._console, self._console.width):
            self._print(row)

    def _border(self, article: Article) -> None:
        """Print the line that parts an article from the one before."""
        facts = [f"article {article.index + 1}"]
        facts += [fact for fact in (article.agency, article.language) if fact]
        if article.published is not None:
            facts.append(article.published.isoformat())
        words = harmless(" · ".join(facts) if self._is_utf else ", ".join(facts))
        rule = self._rule("━")
        line = Text(f"{rule * 2} {words} ", style="bold")
        line.append(rule * max(0, self._console.width - line.cell_len))
        line.truncate(self._console.width)
        self._print(line)

    def _block(self, block: Block, notes: Notes) -> None:
        """Print a block with its parts coloured, and what was read out of it."""
        text = Text(_visible(block.text), style=STYLES[block.role])
        for start, end, style in notes.styles:
            text.stylize(style, start - block.start, end - block.start)
        rows = list(text.wrap(self._console, self._width))
        beside = self._beside(rows, text.plain, block.start, notes)
        for at, row in enumerate(rows):
            row.rstrip()
            self._row(block if at == 0 else None, row, beside.get(at))
        for fact in notes.facts:
            self._note("↳" if self._is_utf else ">", fact, "dim")
        if not self._right:
            before = ""
            for _, speaker in notes.speakers:
                if speaker and speaker != before:
                    self._note("“" if self._is_utf else '"', speaker, SPEAKER)
                before = speaker or before

    def _beside(self, rows: list[Text], text: str, start: int, notes: Notes) -> dict[int, Text]:
        """Set speakers beside their rows; what is too long goes on where rows below are free."""
        if not self._right:
            return {}
        found: dict[int, Text] = {}
        said = sorted(_beside(rows, text, start, notes.speakers).items())
        for number, (row, words) in enumerate(said):
            below = said[number + 1][0] if number + 1 < len(said) else len(rows)
            note = Text(harmless(words), style=SPEAKER)
            lines = list(note.wrap(self._console, self._right))
            if len(lines) > below - row:
                rest = Text(" ").join(lines[below - row - 1 :])
                rest.truncate(self._right, overflow="ellipsis" if self._is_utf else "crop")
                lines[below - row - 1 :] = [rest]
            for at, line in enumerate(lines):
                line.rstrip()
                found[row + at] = line
        return found

    def _copy(self, block: Block, first: Block) -> None:
        """Print a copy in one dim row that points to what it repeats."""
        line = self._line_of(first.start)
        text = Text(f"copy of {line}: {harmless(' '.join(block.text.split()))}", style="dim")
        room = self._console.width - self._left
        if text.cell_len > room:
            text.truncate(room, overflow="ellipsis" if self._is_utf else "crop")
        self._row(block, text, None, is_copy=True)

    def _diagnostic(self, found: Diagnostic) -> None:
        sign, style = _SEVERITIES[found.severity]
        words = f"{found.severity}: {found.code}: {found.message}"
        self._note(sign if self._is_utf else "!", words, style)

    def _note(self, sign: str, words: str, style: str) -> None:
        """Print what is known about the block above."""
        text = Text(f"{sign} {harmless(words)}", style=style)
        room = self._console.width - self._left
        for at, row in enumerate(text.wrap(self._console, max(10, room - 2))):
            row.rstrip()
            self._row(None, row if at == 0 else Text("  ") + row, None)

    def _row(
        self, block: Block | None, text: Text, beside: Text | None, *, is_copy: bool = False
    ) -> None:
        """Print one row: gutter, text, margin."""
        line = Text()
        if block is None:
            line.append(" " * (self._left - 2))
        else:
            number = self._line_of(block.start)
            style = "dim" if is_copy else _ROLES.get(block.role, "dim")
            line.append(f"{block.role:>{_ROLE}}", style=style)
            line.append("?" if block.confidence < UNSURE else " ", style=f"bold {PLACE}")
            line.append(f"{number:>{self._digits}} ", style="dim")
        line.append("│ " if self._is_utf else "| ", style="dim")
        line.append_text(text)
        if beside:
            fill = self._left + self._width + _GAP - line.cell_len
            line.append(" " * max(1, fill))
            line.append_text(beside)
        self._print(line)

    def _rule(self, sign: str) -> str:
        return sign if self._is_utf else "-"

    def _print(self, line: Text) -> None:
        self._console.print(line, no_wrap=True, overflow="ignore", crop=False, soft_wrap=True)


def _visible(text: str) -> str:
    """Return the text; of a line that would look blank, the names of its characters."""
    if not text.isprintable():
        pieces = list(iter_signs(text))
        if all(name for _, name in pieces):
            return " ".join(sign for sign, _ in pieces)
    return harmless(text)


def _beside(
    rows: Iterable[Text], text: str, start: int, speakers: Sequence[tuple[int, str]]
) -> dict[int, str]:
    """Choose the row beside which each speaker stands: the one in which the quotation begins.

    Args:
        rows: What the text was wrapped into.
        text: The text of a block, as it is shown.
        start: Where the block begins.
        speakers: Where each quotation in it begins, and who speaks.
    """
    begins = _beginnings(rows, text)
    beside: dict[int, list[str]] = {}
    for offset, speaker in speakers:
        if speaker:
            row = max(0, bisect_right(begins, offset - start) - 1)
            said = beside.setdefault(row, [])
            if not any(speaker in words for words in said):
                said.append(speaker)
    return {row: "; ".join(said) for row, said in beside.items()}


def _beginnings(rows: Iterable[Text], text: str) -> list[int]:
    """Find where in a text the rows begin; wrapping drops nothing but white space."""
    found: list[int] = []
    seen = 0
    for row in rows:
        words = row.plain.strip()
        seen = max(seen, text.find(words[:_TELLING], seen))
        found.append(seen)
        seen += len(words)
    return found
