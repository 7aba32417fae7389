"""`wireparse explain`: why a line has its role."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve
from rich.text import Text

from wireparse._parser import iter_changes, trace_block
from wireparse._roles import FACTS, RULES, UNSURE
from wireparse.cli._colors import DATE, PLACE, SURE
from wireparse.cli._exit import TROUBLE, complain
from wireparse.cli._paths import shown_name
from wireparse.cli._progress import Progress
from wireparse.cli._sources import Settings, read_dump
from wireparse.cli._terminal import open_console
from wireparse.hooks import NO_HOOKS
from wireparse.models import Role
from wireparse.outputs._control_characters import harmless

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rich.console import Console

    from wireparse._parser import Evidence, Parser
    from wireparse.models import Article, Block, Dump

    Sign = tuple[str, float]

__all__ = ["PLACES", "RowPrinter", "run"]

_INDENT: Final = 11
_SHORT: Final = 2_000_000
"""Characters of a dump that is read whole again; of a longer one, only the article is."""
_TRIED: Final = 60_000
"""Characters of a dump that is read for every change; of a longer one, only the article is."""
_MOST_SIGNS: Final = 6
"""Signs that are printed for each of the two roles; the others are added up."""
_QUIET: Final = 0.05
"""A sign that says less is not printed."""
_WIDE: Final = 100
"""Columns from which the signs of the two roles stand side by side."""
_WEIGHT: Final = 6
"""Columns of a weight."""
PLACES: Final = {
    "caption-above": "above the body",
    "furniture-above": "above headline and body",
    "furniture-header": "between headline and body",
    "caption-inside": "in the body",
    "furniture-inside": "in the body",
    "furniture-behind": "behind the body",
}
"""Where in a story a line with a label stands."""


def run(name: str, line: int, settings: Settings, color: str, width: int | None) -> int:
    """Explain a line, and return the exit status."""
    shown = shown_name(name)
    with Progress([name]) as progress:
        dump, is_whole = read_dump(name, settings, progress)
    if dump is None:
        return TROUBLE
    try:
        text = dump.line(line)
    except IndexError as error:
        complain(shown, LookupError(*error.args))
        return TROUBLE
    page = RowPrinter(open_console(color, width))
    found = _block_on(dump, line)
    if found is None:
        page.row("line", f"{line} is blank: blank lines belong to no block")
        return 0 if is_whole else TROUBLE
    article, block = found
    page.row("line", f"{line} of {shown}, in article {article.index + 1}", "bold")
    page.row("text", text.strip())
    if dump.locate(block.start)[0] != dump.locate(max(block.start, block.end - 1))[0]:
        first = dump.locate(block.start)[0]
        page.row("", f"part of a hard-wrapped paragraph that begins on line {first}")
    _explain(page, dump, article, block, settings.parser)
    _quotes(page, article, block)
    return 0 if is_whole else TROUBLE


class RowPrinter:
    """Rows of a label and what belongs to it."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self.room = max(20, console.width - _INDENT)

    def row(self, label: str, words: str, style: str = "") -> None:
        """Print a row; what does not fit goes on below itself."""
        for at, part in enumerate(self._wrapped(words, self.room, style)):
            self._print(label if at == 0 else "", part)

    def columns(self, label: str, left: Sequence[Sign], right: Sequence[Sign]) -> None:
        """Print two lists of signs side by side."""
        room = (self.room - 3) // 2
        rows = [self._signs(signs, room) for signs in (left, right)]
        for at in range(max(map(len, rows))):
            line = Text()
            for column in rows:
                part = column[at] if at < len(column) else Text()
                line.append_text(part)
                line.append(" " * (room + 3 - part.cell_len))
            line.rstrip()
            self._print(label if at == 0 else "", line)

    def signs(self, label: str, signs: Sequence[Sign]) -> None:
        """Print a list of signs, the weight before each."""
        for at, part in enumerate(self._signs(signs, self.room)):
            self._print(label if at == 0 else "", part)

    def _signs(self, signs: Iterable[Sign], room: int) -> list[Text]:
        found = []
        for words, weight in signs:
            for at, part in enumerate(self._wrapped(words, room - _WEIGHT, "")):
                line = Text(f"{weight:4.1f}  " if at == 0 else " " * _WEIGHT, style=SURE)
                found.append(line + part)
        return found

    def _wrapped(self, words: str, room: int, style: str) -> Iterable[Text]:
        for part in Text(harmless(words), style=style).wrap(self._console, room):
            part.rstrip()
            yield part

    def _print(self, label: str, words: Text) -> None:
        line = Text()
        line.append(f"{label:<{_INDENT}}", style=DATE)
        line.append_text(words)
        self._console.print(line, no_wrap=True, overflow="ignore", crop=False)


def _block_on(dump: Dump, line: int) -> tuple[Article, Block] | None:
    """Return the block that a line is part of, and its article; what a label is of, not that."""
    found: tuple[Article, Block] | None = None
    for article in dump.articles:
        for block in article.blocks:
            first = dump.locate(block.start)[0]
            if first > line:
                return found
            if line <= dump.locate(max(block.start, block.end - 1))[0]:
                found = article, block
                if block.role is not Role.FURNITURE:
                    return found
    return found


def _explain(page: RowPrinter, dump: Dump, article: Article, block: Block, parser: Parser) -> None:
    """Print role, rule, signs, rows and alternatives of a block."""
    alone, offset = dump.text[article.start : article.end], block.start - article.start
    text, start = (dump.text, block.start) if len(dump.text) <= _SHORT else (alone, offset)
    found = trace_block(text, start, parser)
    _role(page, block, found)
    if block.copy_of is not None:
        first = article.blocks[block.copy_of]
        page.row("copy of", f"line {dump.locate(first.start)[0]}")
    if _is_of_hook(block, text, start, parser):
        page.row("hook", f"changed to {block.role} by a hook, rule {block.rule}", "bold")
    if found is not None and found.signs and _is_weighed(found):
        _signs(page, found)
    if len(dump.text) > _TRIED:
        text, start = alone, offset
    changes = [
        change
        for change in iter_changes(text, start, start + block.end - block.start, parser)
        if change.is_row or change.role is not block.role
    ]
    for label, is_row in (("with a row", True), ("otherwise", False)):
        for at, change in enumerate([c for c in changes if c.is_row is is_row]):
            page.row(label if at == 0 else "", f"{change.change} → {change.role}")


def _other(block: Block, found: Evidence) -> str:
    """Return the next likely role; of a title that another of its story beat, that of a title."""
    second = _named(found.second)
    return _named(found.label) if second == block.role else second


def _role(page: RowPrinter, block: Block, found: Evidence | None) -> None:
    """Print what a line is, how likely, where in the story, and by which rule."""
    page.row("role", block.role, f"bold {SURE}")
    second = f", or {_other(block, found)}" if found is not None and _is_weighed(found) else ""
    style = PLACE if block.confidence < UNSURE else ""
    page.row("likely", f"{block.confidence:.2f}{second}", style)
    if found is not None:
        name = found.label.rstrip("^")
        place = PLACES.get(name)
        if place:
            page.row("place", place)
        if name != found.label:
            page.row("article", "begins on this line")
        page.row("reads like", found.look)
        if _is_weighed(found) and _named(found.label) != block.role:
            page.row("weighed as", _named(found.label))
    label = "fact" if block.rule in FACTS else "rule"
    meaning = RULES.get(block.rule)
    page.row(label, f"{block.rule}: {meaning}" if meaning else block.rule)


def _is_weighed(found: Evidence) -> bool:
    """Did signs have a say? Some facts leave more roles than one, and are not sure then."""
    return found.fact is None or found.confidence < 1


def _named(label: str) -> str:
    """Return the role of a label."""
    return label.rstrip("^").partition("-")[0]


def _is_of_hook(block: Block, text: str, start: int, parser: Parser) -> bool:
    """Is a block something else without the hooks?"""
    if not parser.hooks.block:
        return False
    plain = evolve(parser, hooks=NO_HOOKS, quotes=False, indirect=False, strict=False)
    was = next((b for b in plain.parse(text).blocks if b.start == start), None)
    return was is not None and (was.role, was.rule) != (block.role, block.rule)


def _signs(page: RowPrinter, found: Evidence) -> None:
    """Print the signs that spoke for the role, and for the runner-up, by how much more."""
    sides: tuple[list[Sign], list[Sign]] = [], []
    for words, one, other in found.signs:
        if one != other:
            sides[one < other].append((words, abs(one - other)))
    names = [_named(found.label), _named(found.second)]
    lists = [_shortened(side) for side in sides]
    if page.room + _INDENT >= _WIDE:
        heads = [(f"for {name}", _sum(side)) for name, side in zip(names, sides, strict=True)]
        page.columns("signs", [heads[0], *lists[0]], [heads[1], *lists[1]])
    else:
        for name, side, rows in zip(names, sides, lists, strict=True):
            page.signs(name, [*rows, ("in all", _sum(side))])


def _sum(signs: Iterable[Sign]) -> float:
    return sum(weight for _, weight in signs)


def _shortened(signs: Sequence[Sign]) -> list[Sign]:
    """Keep the loudest signs, and add the others up."""
    kept = [sign for sign in signs[:_MOST_SIGNS] if sign[1] > _QUIET]
    rest = signs[len(kept) :]
    if rest:
        others = "1 other sign" if len(rest) == 1 else f"{len(rest)} other signs"
        kept.append((others, _sum(rest)))
    return kept


def _quotes(page: RowPrinter, article: Article, block: Block) -> None:
    """Print the quotations in a block, and why each has its speaker."""
    label = "quotes"
    for quote in article.quotes:
        if not block.start <= quote.start < block.end:
            continue
        speaker = quote.speaker.name if quote.speaker else "nobody"
        cue = f", cue {quote.cue.text!r}" if quote.cue else ""
        words = f"{quote.kind}, {quote.attribution}: {speaker}{cue}"
        page.row(label, f"“{quote.content}”")
        page.row("", f"{words}, rule {quote.rule}, confidence {quote.confidence:.2f}", "dim")
        label = ""
