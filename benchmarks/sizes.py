"""Time dumps from 10 kB to 100 MB, and measure the memory; plot both; needs the group `bench`.

The time is that of the processor, which other work on the machine changes less than the clock's.
Every size is read in a process of its own, in every way.
"""

from __future__ import annotations

import argparse
import math
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from drawing import INK, drawing
from measuring import MEGABYTE, best, interpreter, peak
from structure_speed import perturbed

from wireparse import Parser, samples

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from wireparse import Article

SIZES: Final = [10**n for n in range(4, 9)]
"""Bytes."""
X_TICKS: Final = ["10 kB", "100 kB", "1 MB", "10 MB", "100 MB"]
TIMES: Final = {
    0.001: "1 ms",
    0.01: "10 ms",
    0.1: "0.1 s",
    1.0: "1 s",
    10.0: "10 s",
    100.0: "100 s",
}
MEMORY: Final = {10.0: "10 MB", 100.0: "100 MB", 1000.0: "1 GB", 10_000.0: "10 GB"}
PATIENCE: Final = 2.0
"""Seconds that a small size is measured for; the best run counts."""


class Point(NamedTuple):
    """What one size took: bytes, seconds, and megabytes at the peak, of them before."""

    size: int
    seconds: float
    peak: float
    before: float


def read(articles: Iterable[Article], *, quotes: bool) -> None:
    """Look at every article, and at its quotations if asked."""
    for article in articles:
        _ = article.quotes if quotes else article


def whole(path: Path, *, quotes: bool) -> None:
    """Parse a file, and hold the dump."""
    dump = Parser().parse(path.read_text(encoding="utf-8"))
    read(dump.articles, quotes=quotes)


def stream(path: Path, *, quotes: bool) -> None:
    """Read a file article by article."""
    read(Parser().iter_articles(path), quotes=quotes)


WAYS: Final[dict[str, tuple[Callable[..., None], bool]]] = {
    "iter_articles": (stream, False),
    "parse": (whole, False),
    "iter_articles, quotations": (stream, True),
}
COLORS: Final = dict(zip(WAYS, ("#6edce1", "#9ecb78", "#f0c85a"), strict=True))
MARKS: Final = dict(zip(WAYS, "ovs", strict=True))


def here(way: str, path: Path) -> None:
    """Measure one way to read one file in this process, and print it."""
    work, quotes = WAYS[way]
    read(
        Parser().parse("OSLO (AP) - “It rained on the pier,” said Ana Lund.").articles, quotes=True
    )
    before = peak()
    seconds = best(lambda: work(path, quotes=quotes), patience=PATIENCE)
    print(seconds, peak(), before)


def measure(sizes: list[int]) -> dict[str, list[Point]]:
    """Return what every size takes, for every way to read."""
    sample = samples.path("dump").read_text(encoding="utf-8")
    found: dict[str, list[Point]] = {way: [] for way in WAYS}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "dump.txt")
        for size in sizes:
            path.write_text(perturbed(sample, size), encoding="utf-8", newline="\n")
            there = path.stat().st_size
            for way, points in found.items():
                command = [sys.executable, __file__, "--here", way, str(path)]
                done = subprocess.run(command, stdout=subprocess.PIPE, check=True)
                point = Point(there, *map(float, done.stdout.split()))
                points.append(point)
                rate = there / MEGABYTE / point.seconds
                row = f"{way:<26}{there:>12,} bytes {point.seconds:9.4f} s {rate:5.2f} MB/s"
                print(f"{row} {point.peak:8.1f} MB, {per_byte(point):5.1f} a byte", flush=True)
    return found


def per_byte(point: Point) -> float:
    """Return the bytes of memory that a byte of input took."""
    return (point.peak - point.before) * MEGABYTE / point.size


def slope(points: list[Point]) -> float:
    """Return the slope of the logarithms of time over the upper half of the sizes."""
    low, high = points[(len(points) - 1) // 2], points[-1]
    return math.log(high.seconds / low.seconds) / math.log(high.size / low.size)


def draw(
    axes: Any,  # noqa: ANN401  matplotlib is no dependency
    what: str,
    found: dict[str, list[tuple[int, float]]],
    ticks: dict[float, str],
) -> None:
    """Draw one picture, both axes logarithmic."""
    for label, points in found.items():
        way = label.partition(":")[0]
        style = {"color": COLORS[way], "marker": MARKS[way], "ms": 5, "label": label}
        axes.loglog(*zip(*points, strict=True), **style)
    axes.set_xlabel("input", color=INK)
    axes.set_title(what, color=INK, fontsize=11)
    axes.set_xticks(SIZES, X_TICKS)
    axes.set_yticks(list(ticks), list(ticks.values()))
    axes.minorticks_off()
    axes.grid(alpha=0.25)
    axes.legend(frameon=False, fontsize=9)


def plot(found: dict[str, list[Point]], path: Path) -> None:
    """Draw time and memory side by side."""
    times = {
        f"{way}: slope {slope(points):.2f}": [(p.size, p.seconds) for p in points]
        for way, points in found.items()
    }
    memory = {way: [(p.size, p.peak) for p in points] for way, points in found.items()}
    with drawing(path, 2, (10, 4.5)) as (left, right):
        draw(left, "time of one processor", times, TIMES)
        draw(right, "memory of the process at its peak", memory, MEMORY)


def main() -> None:
    """Run the benchmark."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--largest", type=float, default=100, help="megabytes")
    options.add_argument("--out", type=Path, help="where to draw; nowhere unless it is given")
    options.add_argument("--here", nargs=2, help=argparse.SUPPRESS)
    given = options.parse_args()
    if given.here:
        here(given.here[0], Path(given.here[1]))
        return
    print(interpreter())
    found = measure([size for size in SIZES if size <= given.largest * MEGABYTE])
    for way, points in found.items():
        print(f"{way:<26} slope of the upper half {slope(points):.3f}")
    if given.out:
        plot(found, given.out)
        print(f"{given.out}: {given.out.stat().st_size / 1000:.0f} kB", file=sys.stderr)


if __name__ == "__main__":
    main()
