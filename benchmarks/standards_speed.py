"""Time how fast the formats of the standards are written, in megabytes of output a second.

Reads a dump once, with quotations, and writes its articles over and over in each format that is
text. The least time of the processor counts.
"""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

import wireparse
from wireparse.cli._formats import BINARY, FORMATS, Shape
from wireparse.outputs.json import from_json, to_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse import Article

MEGABYTE: Final = 1_000_000
LEAST: Final = 15
"""Megabytes of output a second below which a format is marked."""


def written(name: str, articles: Sequence[Article]) -> int:
    """Write articles; return how many bytes that gives."""
    form = FORMATS[name](Shape(format=name))
    return sum(len(form.write(article, lambda _: 1)) for article in articles)


def fresh(dump: wireparse.Dump) -> list[Article]:
    """Return the articles without what they remember, as a stream hands them out."""
    return [from_json(to_json(article)) for article in dump.articles]


def main() -> None:
    """Run the benchmark."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("paths", nargs="*", type=Path, default=[wireparse.samples.path("corpus")])
    options.add_argument("--times", type=int, default=5, help="runs, of which the best counts")
    options.add_argument("--copies", type=int, default=50, help="how often the dump is written")
    options.add_argument("--format", choices=sorted(set(FORMATS) - BINARY), help="one format only")
    given = options.parse_args()

    dumps = [wireparse.read(path) for path in given.paths]
    count = sum(len(dump.articles) for dump in dumps)
    print(f"Python {sys.version.split()[0]}, {count} articles, {given.copies} times")
    for name in [given.format] if given.format else FORMATS:
        if name in BINARY:
            continue
        rates = []
        for _ in range(given.times):
            articles = [a for _ in range(given.copies) for dump in dumps for a in fresh(dump)]
            start = time.process_time()
            size = written(name, articles)
            rates.append(size / MEGABYTE / (time.process_time() - start))
        mark = "" if max(rates) >= LEAST else f"  under {LEAST}"
        print(
            f"{name:14} {max(rates):8.1f} MB/s, {size / len(articles):8.0f} bytes an article{mark}"
        )


if __name__ == "__main__":
    main()
