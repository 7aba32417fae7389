"""Time the structure of dumps: megabytes a second, and microseconds an article and a block.

Prints a sample dump and every golden layout, each repeated with changed words, so that no
text stands twice. `str.splitlines` over the same text tells how fast the machine is.
"""

from __future__ import annotations

import argparse
import random
import re
from pathlib import Path
from typing import Final

from measuring import MEGABYTE, best, interpreter

from wireparse import Parser, samples
from wireparse.learning import read_gutter

ROOT: Final = Path(__file__).resolve().parent.parent
_WORD: Final = re.compile(r"[^\W\d_]{5,}")


def perturbed(text: str, size: int) -> str:
    """Repeat a dump up to *size* bytes of UTF-8, in every copy with other words changed.

    Within a copy a word is changed the same way everywhere, so headers still repeat.
    """
    chance = random.Random(len(text))
    # Names stay: what is known of agencies and months is part of a layout.
    words = sorted({word for word in _WORD.findall(text) if word[0].upper() != word[0]})
    words = words or sorted(set(_WORD.findall(text)))  # Arabic has no capitals
    text = text.rstrip() + "\n\n\n"
    copies: list[str] = []
    written = 0
    while written < size:
        picked = chance.sample(words, max(1, len(words) // 8)) if words else []
        changed = {
            word: word[0] + "".join(chance.sample(word[1:], len(word) - 1)) for word in picked
        }
        copy = _WORD.sub(lambda found: changed.get(found[0], found[0]), text)  # noqa: B023  used at once
        copies.append(copy)
        written += len(copy.encode())
    return "".join(copies)


def row(name: str, dump: str, size: int, times: int) -> str:
    """Time the structure of a dump that is repeated to a size."""
    parser = Parser(quotes=False)
    parser.parse(dump)
    text = perturbed(dump, size)
    articles = parser.parse(text).articles
    count, blocks = len(articles), sum(len(article.blocks) for article in articles)
    del articles
    seconds = best(lambda: parser.parse(text), times)
    rate = len(text.encode()) / MEGABYTE / seconds
    each, block = 1e6 * seconds / count, 1e6 * seconds / blocks
    times_longer = seconds / best(text.splitlines, 5)
    return f"{name:44} {rate:6.2f} {each:11,.0f} {block:9.1f}   {times_longer:6.0f}"


def main() -> None:
    """Run the benchmark."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("path", nargs="?", type=Path, default=samples.path("dump"))
    options.add_argument("--size", type=float, default=6, help="megabytes of the dump")
    options.add_argument("--times", type=int, default=3, help="runs, of which the best counts")
    options.add_argument("--no-layouts", action="store_true", help="the dump only")
    given = options.parse_args()

    print(interpreter())
    print(f"{'':44} {'MB/s':>6} {'µs/article':>11} {'µs/block':>9}   times splitlines")
    size = int(given.size * MEGABYTE)
    print(row(given.path.name, given.path.read_bytes().decode(), size, given.times), flush=True)
    if given.no_layouts:
        return
    for path in sorted((ROOT / "tests" / "golden").glob("*.gutter")):
        layout = read_gutter(path.read_bytes().decode())
        print(row(path.stem, layout, 2 * MEGABYTE, given.times), flush=True)


if __name__ == "__main__":
    main()
