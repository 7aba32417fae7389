"""Time dumps from 10 kB to 100 MB, and plot time against size; needs the group `bench`.

The time is that of the processor, which other work on the machine changes less than the clock's.
"""

from __future__ import annotations

import argparse
import math
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from structure_speed import MEGABYTE, perturbed

from wireparse import Parser, samples

if TYPE_CHECKING:
    from collections.abc import Callable

SIZES: Final = [int(10 ** (4 + step / 2)) for step in range(9)]
"""Bytes, two to a decade."""
X_TICKS: Final = ["10 kB", "100 kB", "1 MB", "10 MB", "100 MB"]
Y_TICKS: Final = ["1 ms", "10 ms", "0.1 s", "1 s", "10 s", "100 s"]
PATIENCE: Final = 2.0
"""Seconds that a small size is measured for; the best run counts."""
WAYS: Final = {
    "structure": Parser(quotes=False),
    "structure and quotes": Parser(),
}


def best(work: Callable[[], object]) -> float:
    """Return the shortest time of work that is done again while there is patience."""
    found = math.inf
    end = time.process_time() + PATIENCE
    while True:
        start = time.process_time()
        work()
        stop = time.process_time()
        found = min(found, stop - start)
        if stop > end:
            return found


def stream(parser: Parser, path: Path) -> int:
    """Read a file article by article, and return how many there are."""
    return sum(1 for article in parser.iter_articles(path) if article.quotes is not None)


def measure(sizes: list[int]) -> dict[str, list[tuple[int, float]]]:
    """Return bytes and seconds of every size, for every way to read."""
    sample = samples.path("dump").read_text(encoding="utf-8")
    found: dict[str, list[tuple[int, float]]] = {way: [] for way in WAYS}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "dump.txt")
        for size in sizes:
            path.write_text(perturbed(sample, size), encoding="utf-8", newline="\n")
            there = path.stat().st_size
            for way, parser in WAYS.items():
                seconds = best(lambda parser=parser: stream(parser, path))  # type: ignore[misc]
                found[way].append((there, seconds))
                rate = there / MEGABYTE / seconds
                print(f"{way:<22} {there:>11,} bytes {seconds:9.4f} s {rate:6.1f} MB/s", flush=True)
    return found


def slope(points: list[tuple[int, float]]) -> float:
    """Return the slope of the logarithms over the upper half of the sizes."""
    low, high = points[(len(points) - 1) // 2], points[-1]
    return math.log(high[1] / low[1]) / math.log(high[0] / low[0])


def plot(found: dict[str, list[tuple[int, float]]], path: Path) -> None:
    """Draw the times, both axes logarithmic."""
    import matplotlib as mpl  # noqa: PLC0415  measuring needs no picture

    mpl.use("svg")
    from matplotlib import pyplot as plt  # noqa: PLC0415  see above

    style = {
        "svg.fonttype": "none",
        "svg.hashsalt": "wireparse",
        "font.family": "sans-serif",
        "font.size": 11,
    }
    ink, paper = "#e2e8f0", "#161b22"
    with plt.style.context(["dark_background", style]):
        figure, axes = plt.subplots(figsize=(8, 4.5), facecolor=paper)
        axes.set_facecolor(paper)
        for (way, points), color, mark in zip(
            found.items(), ("#6edce1", "#f0c85a"), "os", strict=True
        ):
            label = f"{way}: slope {slope(points):.2f}"
            axes.loglog(*zip(*points, strict=True), marker=mark, ms=5, color=color, label=label)
        axes.set_xlabel("input", color=ink)
        axes.set_ylabel("time of one processor", color=ink)
        axes.set_xticks([10**n for n in range(4, 9)], X_TICKS)
        axes.set_yticks([10.0**n for n in range(-3, 3)], Y_TICKS)
        axes.minorticks_off()
        axes.grid(alpha=0.25)
        axes.legend(frameon=False)
        figure.tight_layout()
        figure.savefig(
            path, metadata=dict.fromkeys(("Creator", "Date", "Format", "Type")), facecolor=paper
        )
    text = path.read_text(encoding="utf-8")
    rows = [row.rstrip() for row in text.splitlines()]
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")


def main() -> None:
    """Run the benchmark."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--largest", type=float, default=100, help="megabytes")
    options.add_argument("--out", type=Path, help="where to draw; nowhere unless it is given")
    given = options.parse_args()
    found = measure([size for size in SIZES if size <= given.largest * MEGABYTE])
    for way, points in found.items():
        print(f"{way:<22} slope of the upper half {slope(points):.3f}")
    if given.out:
        plot(found, given.out)
        print(f"{given.out}: {given.out.stat().st_size / 1000:.0f} kB", file=sys.stderr)


if __name__ == "__main__":
    main()
