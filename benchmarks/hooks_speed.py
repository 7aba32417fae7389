"""What hooks cost beside the parse that they run in, in one run.

    python benchmarks/hooks_speed.py [DUMP] [--rounds 200]

Hooks that give back what they are given are run at every stage, in turns with a parser that
has none; the shortest CPU time of each counts. That difference is small beside the noise of
a busy machine, so what a parse does for hooks is also timed on its own, over the same
articles: with hooks at every stage, and with none (a context and a runner an article, and
four questions).
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeVar

from wireparse import NO_HOOKS, Context, Hooks, Parser, samples
from wireparse._parser.hook_runner import HookRunner

if TYPE_CHECKING:
    from collections.abc import Callable

    from wireparse import Dump

MOST: Final = 8.0
"""Per cent of a parse that hooks at every stage may cost that change nothing."""
MOST_WITHOUT: Final = 0.5
"""Per cent of a parse that the place for hooks may cost where there are none."""

_T = TypeVar("_T")


def same(item: _T, _: Context, /) -> _T:
    """Give back what was given."""
    return item


SAME: Final = Hooks(block=(same,), caption=(same,), quote=(same,), article=(same,))


def seconds(work: Callable[[], object]) -> float:
    """Measure the CPU time of one run."""
    start = time.process_time()
    work()
    return time.process_time() - start


def in_turns(works: list[Callable[[], object]], rounds: int) -> list[float]:
    """Return the shortest time of each; whoever begins is not always the same."""
    found = [float("inf")] * len(works)
    for turn in range(rounds):
        for step in range(len(works)):
            at = (turn + step) % len(works)
            found[at] = min(found[at], seconds(works[at]))
    return found


def run_hooks(dump: Dump, parser: Parser) -> None:
    """Do what a parse does for hooks, and nothing else."""
    hooks = parser.hooks
    for article in dump.articles:
        context = Context(knowledge=parser.knowledge, index=article.index, blocks=article.blocks)
        runner = HookRunner(context, parser.strict)
        if hooks.block:
            runner.blocks(article.blocks, hooks.block)
        if hooks.caption:
            runner.captions(article.captions, hooks.caption)
        if hooks.quote:
            runner.quotes(article.quotes, hooks.quote)
        if hooks.article:
            runner.article(article, hooks.article)


def main() -> None:
    """Run the benchmark."""
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    options.add_argument("path", nargs="?", type=Path, default=samples.path("dump"))
    options.add_argument("--rounds", type=int, default=200)
    given = options.parse_args()
    text = given.path.read_bytes().decode()
    plain, hooked = Parser(hooks=NO_HOOKS), Parser(hooks=SAME)
    dump = plain.parse(text)
    counts = [sum(len(getattr(a, of)) for a in dump.articles) for of in ("blocks", "quotes")]
    articles = len(dump.articles)
    print(f"{given.path.name}: {articles} articles, {counts[0]} blocks, {counts[1]} quotes")
    parse, parse_hooked, hooks, place = in_turns(
        [
            lambda: [a.quotes for a in plain.parse(text)],
            lambda: hooked.parse(text),
            lambda: run_hooks(dump, hooked),
            lambda: run_hooks(dump, plain),
        ],
        given.rounds,
    )
    print(f"parse, no hooks            {parse * 1e3:8.3f} ms")
    more = (parse_hooked / parse - 1) * 100
    print(f"parse, hooks at all stages {parse_hooked * 1e3:8.3f} ms  {more:+7.3f} %")
    share = hooks / parse * 100
    print(f"the hooks on their own     {hooks * 1e3:8.3f} ms  {share:7.3f} %  at most {MOST}")
    share = place / parse * 100
    print(
        f"the place for them, empty  {place * 1e3:8.3f} ms  {share:7.3f} %  at most {MOST_WITHOUT}"
    )


if __name__ == "__main__":
    main()
