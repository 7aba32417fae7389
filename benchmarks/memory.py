"""Measure the peak memory of streaming a long generated dump through `iter_articles`."""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from measuring import MEGABYTE, peak

from wireparse import samples

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST: Final = 120
"""Megabytes that the process may take at its peak."""
_CHUNK: Final = 65_536


def chunks(sample: str, size: int) -> Iterator[str]:
    """Yield a dump of *size* characters in chunks; no article of it stands twice."""
    sample = sample.rstrip() + "\n\n\n"
    written = number = 0
    held = ""
    while written < size:
        number += 1
        # Every sentence gets a number, so every article's digest is its own.
        held += sample.replace(". ", f" {number}. ").replace(".\n", f" {number}.\n")
        while len(held) >= _CHUNK:
            yield held[:_CHUNK]
            held = held[_CHUNK:]
            written += _CHUNK
    yield held


def stream(path: Path, size: int, *, quotes: bool) -> None:
    """Parse the dump and print what it took."""
    from wireparse import Parser  # noqa: PLC0415  the parent does without

    start = time.perf_counter()
    count = repeated = 0
    for article in Parser(quotes=quotes).iter_articles(chunks(path.read_bytes().decode(), size)):
        _ = article.quotes  # found when they are looked at
        count += 1
        repeated += any(d.code == "article-repeated" for d in article.diagnostics)
    seconds = time.perf_counter() - start
    print(f"{size / MEGABYTE:.0f} million characters, {count:,} articles, {repeated:,} repeated")
    print(f"peak {peak():.0f} MB (under {MOST}), {seconds:.0f} s")


def main() -> None:
    """Run the benchmark in a process of its own."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("path", nargs="?", type=Path, default=samples.path("dump"))
    options.add_argument("--size", type=float, default=500, help="million characters")
    options.add_argument("--quotes", action="store_true", help="with quotes")
    options.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    given = options.parse_args()
    if given.here:
        stream(given.path, int(given.size * MEGABYTE), quotes=given.quotes)
    else:
        subprocess.run([sys.executable, *sys.argv, "--here"], check=True)


if __name__ == "__main__":
    main()
