"""`wireparse learn`: rows for a new outlet, from its pages."""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field

from wireparse.cli._exit import TROUBLE, complain, stop
from wireparse.cli._hush import inform
from wireparse.cli._paths import STDIN, shown_name
from wireparse.cli._progress import Progress
from wireparse.cli._scratch import no_room, workplace
from wireparse.cli._sources import Reading, Settings
from wireparse.cli._writing import Target, output_to
from wireparse.learning import Comparison, compare, propose, to_knowledge
from wireparse.outputs._control_characters import harmless
from wireparse.outputs._line_count import LineCount

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wireparse.learning import Example, Proposal
    from wireparse.models import Article

__all__ = ["run"]

_HEAD: Final = """\
# Rows proposed from {articles} of {names}, the surest first.
# Read with them:  wireparse show --knowledge THIS_FILE {name}
# Rows that are commented out are doubtful: remove the # from each of their lines to use them.
"""
_BLOCK: Final = 1 << 20
_FEWEST: Final = 3
"""Articles from which on something can be said to recur."""
_MOST_CHANGES: Final = 4


def run(names: list[str], target: Target, settings: Settings) -> int:
    """Write what the files propose, say what it would change, and return the exit status."""
    try:
        from wireparse.cli._rows import proposal_as_toml  # noqa: PLC0415  needs tomli-w
    except ModuleNotFoundError:
        stop("learn needs tomli-w: pip install 'wireparse[cli]'")

    with ExitStack() as stack:
        pages = _Pages([_readable(name, stack) for name in names], settings)
        proposals = propose(pages.articles(), knowledge=settings.parser.knowledge)
        if pages.is_broken and target.loss and not target.keeps_part:
            return TROUBLE  # an earlier file stays as it was
        found = pages.compare(proposals)
        lines = [_head(pages, names)]
        for proposal in proposals:
            lines += proposal_as_toml(proposal, pages.place_of)
    try:
        with output_to(target) as out:
            out.write("\n".join(lines).encode())
            if pages.is_broken:
                out.spoil()
    except OSError as error:
        if target.is_screen:
            raise
        complain(str(target.path), error, target.loss_of("it"))
        return TROUBLE
    for words in _sum_up(proposals, found, pages):
        inform(words)
    return TROUBLE if pages.is_broken else 0


def _readable(name: str, stack: ExitStack) -> tuple[str, str]:
    """Return how a file is shown and what to read; standard input is copied, to be read again."""
    if name != STDIN or sys.stdin is None:
        return shown_name(name), name
    folder = stack.enter_context(workplace())
    copy = os.path.join(folder, "stdin")  # noqa: PTH118  names are strings here
    try:
        with open(copy, "wb") as file:  # noqa: PTH123  as above
            while block := sys.stdin.buffer.read(_BLOCK):
                file.write(block)
    except OSError as error:
        raise no_room(error) from None
    return shown_name(STDIN), copy


@define
class _Pages:
    """The files, which are read three times: to learn, and without and with what was learned.

    Attributes:
        names: How each is shown, and what to open.
        settings: How to read.
        count: How many articles there are.
        is_broken: Whether one could not be read to its end.
        lines: The line of each example, by its file and offset.
    """

    names: Sequence[tuple[str, str]]
    settings: Settings
    count: int = 0
    is_broken: bool = False
    lines: dict[tuple[str | None, int], int] = field(factory=dict)

    def articles(self) -> Iterator[Article]:
        """Yield the articles of every file that can be read."""
        readable = []
        with Progress([name for _, name in self.names]) as progress:
            for shown, name in self.names:
                reading = Reading(name, self.settings)
                for article in reading:
                    self.count += 1
                    yield evolve(article, metadata={"file": shown})
                    progress.show(reading.bytes_until(article.end))
                progress.step()
                if reading.is_usable:
                    readable.append((shown, name))
                if reading.error is not None:
                    progress.end()
                    self.is_broken = True
                reading.tell(shown)
        self.names = readable

    def compare(self, proposals: Sequence[Proposal]) -> Comparison:
        """Read every file without and with the sure rows, and find the lines of examples."""
        rows = to_knowledge(proposal for proposal in proposals if proposal.is_sure)
        parser = self.settings.parser
        more = evolve(self.settings, parser=evolve(parser, knowledge=parser.knowledge | rows))
        wanted: dict[str | None, set[int]] = {}
        for proposal in proposals:
            for example in proposal.examples:
                wanted.setdefault(example.file, set()).add(example.start)
        found = Comparison()
        with Progress([name for _, name in self.names], task="comparing") as progress:
            for shown, name in self.names:
                before = self._numbered(shown, name, wanted.get(shown, set()), progress)
                found += compare(before, Reading(name, more))
                progress.step()
        return found

    def _numbered(
        self, shown: str, name: str, wanted: set[int], progress: Progress
    ) -> Iterator[Article]:
        """Yield the articles of a file, and note the lines of the offsets that are wanted."""
        lines = LineCount()
        reading = Reading(name, self.settings, lines.add)
        for article in reading:
            for block in article.blocks:
                if block.start in wanted:
                    self.lines[shown, block.start] = lines.line_of(block.start)
            lines.forget(article.end)
            progress.show(reading.bytes_until(article.end))
            yield article

    def place_of(self, example: Example) -> str:
        """Return file and line of an example; of a file that broke off, the line is not known."""
        line = self.lines.get((example.file, example.start))
        return str(example.file) if line is None else f"{example.file}:{line}"


def _head(pages: _Pages, names: Sequence[str]) -> str:
    shown = harmless(shown_name(names[0]))
    is_one = len(names) == 1
    return _HEAD.format(
        articles="1 article" if pages.count == 1 else f"{pages.count} articles",
        names=shown if is_one else f"{len(names)} files",
        name=shown if is_one else "FILES",
    )


def _sum_up(proposals: Sequence[Proposal], found: Comparison, pages: _Pages) -> Iterator[str]:
    """Say in a line or two what was found and what it changes."""
    sure = sum(proposal.is_sure for proposal in proposals)
    if not proposals:
        if pages.count >= _FEWEST:
            yield "no rows to propose: what recurs in several stories is already known"
        elif not pages.is_broken:
            yield "no rows to propose: too few articles to see what recurs"
        return
    if len(proposals) == 1:
        yield f"1 row, {'sure' if sure else 'doubtful'}"
    else:
        part = "all" if sure == len(proposals) else f"{sure} of them"
        yield f"{len(proposals)} rows, {part} sure"
    if sure:
        changed = found.changed.total()
        roles = ", ".join(
            f"{count} {before} → {after}"
            for (before, after), count in found.changed.most_common(_MOST_CHANGES)
        )
        rows = "it" if len(proposals) == 1 else "the sure rows"
        was, now = found.unsure
        first, then = found.articles
        apart = f"; articles: {first} → {then}" if first != then else ""
        yield (
            f"with {rows}, {changed} of {found.lines} lines change their role"
            f"{f' ({roles})' if roles else ''}; unsure lines: {was} → {now}{apart}"
        )
