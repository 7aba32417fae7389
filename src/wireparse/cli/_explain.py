"""`wireparse explain`: why a line has its role."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rich.text import Text

from wireparse._parser import iter_changes, trace_block
from wireparse._roles import RULES, TRANSITIONS, Cue
from wireparse.cli._exit import TROUBLE, complain
from wireparse.cli._paths import shown_name
from wireparse.cli._progress import Progress
from wireparse.cli._sources import Settings, read_dump
from wireparse.cli._terminal import open_console
from wireparse.outputs._control_characters import harmless

if TYPE_CHECKING:
    from rich.console import Console

    from wireparse._parser import Trace
    from wireparse.models import Article, Block, Dump

__all__ = ["run"]

_INDENT: Final = 11
_SHORT: Final = 2_000_000
"""Characters of a dump that is read whole again; of a longer one, only the article is."""
_BORDERS: Final = {
    "start-of-text": "nothing is above it",
    "repeated-header": "its header appears twice",
    "dateline-below": "a title, with a dateline at the start of the text below",
    "caption-after-end": "a credited caption after the end of a story",
    "title-after-end": "a title after the end of a story, with text below",
    "byline-below": "a title directly above a byline",
    "glued-item": "a long title in a text without blank lines",
}
"""The rules of borders, in words."""


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
    page = _Page(open_console(color, width))
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
    _explain(page, dump, article, block, settings)
    return 0 if is_whole else TROUBLE


class _Page:
    """Rows of a label and what belongs to it."""

    def __init__(self, console: Console) -> None:
        self._console = console

    def row(self, label: str, words: str, style: str = "") -> None:
        """Print a row; what does not fit goes on below itself."""
        room = max(20, self._console.width - _INDENT)
        for at, part in enumerate(Text(harmless(words), style=style).wrap(self._console, room)):
            part.rstrip()
            line = Text()
            line.append(f"{label if at == 0 else '':<{_INDENT}}", style="cyan")
            line.append_text(part)
            self._console.print(line, no_wrap=True, overflow="ignore", crop=False)


def _block_on(dump: Dump, line: int) -> tuple[Article, Block] | None:
    """Return the block that a line is part of, and its article."""
    for article in dump.articles:
        for block in article.blocks:
            last = dump.locate(max(block.start, block.end - 1))[0]
            if dump.locate(block.start)[0] <= line <= last:
                return article, block
    return None


def _explain(page: _Page, dump: Dump, article: Article, block: Block, settings: Settings) -> None:
    """Print role, rule, evidence, row and alternatives of a block."""
    rule = RULES.get(block.rule)
    page.row("role", block.role, "bold green")
    page.row("rule", f"{block.rule}: {rule.meaning}" if rule else block.rule)
    if rule is not None and rule.doubt is not None:
        page.row("doubt", rule.doubt, "yellow")
    if block.copy_of is not None:
        first = article.blocks[block.copy_of]
        page.row("copy of", f"line {dump.locate(first.start)[0]}")
    knowledge = settings.parser.knowledge
    alone, offset = dump.text[article.start : article.end], block.start - article.start
    if len(dump.text) <= _SHORT:
        trace = trace_block(dump.text, block.start, knowledge)
    else:
        trace = trace_block(alone, offset, knowledge)
    if trace is not None:
        page.row("article", f"{trace.border}: {_BORDERS.get(trace.border, '')}")
        _evidence(page, trace)
        if (trace.role, trace.rule) != (block.role, block.rule):
            page.row("hook", f"changed to {block.role} by a hook, rule {block.rule}", "bold")
    changes = iter_changes(alone, offset, offset + block.end - block.start, knowledge)
    for at, change in enumerate(changes):
        page.row("otherwise" if at == 0 else "", f"{change.change} → {change.role}")
    _quotes(page, article, block)


def _evidence(page: _Page, trace: Trace) -> None:
    """Print what was asked, in order, and the row of the table."""
    for number, question in enumerate(trace.questions, 1):
        label = "evidence" if number == 1 else ""
        page.row(label, f"{number}. {question.asked} {question.answer or 'no'}")
    page.row("table", f"{trace.state} × {trace.cue} → {trace.role}, then {trace.after}", "bold")
    row = TRANSITIONS[trace.state]
    others: dict[str, list[str]] = {}
    for cue in Cue:
        role = row[cue][1]
        if role is not trace.role:
            others.setdefault(role, []).append(cue)
    same = [f"{', '.join(cues)} → {role}" for role, cues in others.items()]
    page.row(f"in {trace.state}", "; ".join(same), "dim")


def _quotes(page: _Page, article: Article, block: Block) -> None:
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
