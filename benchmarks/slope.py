"""Fit how time grows with the length of the input, on the shapes of the linear-work test.

The exponent is the slope of the logarithms of time over those of length: 1 is linear, 2
is quadratic. Times see what calls into C hide from a count of calls.
"""

from __future__ import annotations

import argparse
import gc
import math
import runpy
import statistics
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from wireparse import Parser

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT: Final = Path(__file__).resolve().parent.parent
MOST: Final = 1.1
"""The steepest slope that passes for linear: memory gets slower as it fills."""
PATIENCE: Final = 60.0
"""Seconds after which a shape is given up; it is not linear then."""


def measured(
    parser: Parser, shape: Callable[[int], str], sizes: list[int]
) -> list[tuple[int, float]]:
    """Time a shape at every size; stop where it takes too long."""
    unit = len(shape(102)) - len(shape(101))
    found: list[tuple[int, float]] = []
    for size in sizes:
        text = shape(size // unit)
        times: list[float] = []
        # Short times are noisy: as many runs as fit into a quarter of a second.
        while not times or (sum(times) < 0.25 and len(times) < 7):
            gc.collect()
            start = time.perf_counter()
            _ = [article.quotes for article in parser.parse(text)]
            times.append(time.perf_counter() - start)
        found.append((len(text), min(times)))
        if sum(times) > PATIENCE:
            break
    return found


def slope(points: list[tuple[int, float]]) -> float:
    """Fit a line through the logarithms."""
    sizes = [math.log(size) for size, _ in points]
    times = [math.log(seconds) for _, seconds in points]
    return statistics.linear_regression(sizes, times).slope


def main() -> None:
    """Run the benchmark."""
    sys.path.insert(0, str(ROOT / "tests"))  # for what test modules share
    shapes = runpy.run_path(str(ROOT / "tests" / "properties" / "test_linear_work.py"))["SHAPES"]
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("shapes", nargs="*", help="shapes to time; all of them if none is named")
    options.add_argument("--quotes", action="store_true", help="with quotes")
    options.add_argument("--smallest", type=float, default=0.1, help="million characters")
    options.add_argument("--largest", type=float, default=10, help="million characters")
    given = options.parse_args()

    steps = 5
    growth = (given.largest / given.smallest) ** (1 / (steps - 1))
    sizes = [int(given.smallest * 1e6 * growth**step) for step in range(steps)]
    parser = Parser(quotes=given.quotes)
    parser.parse("Ferry Returns to River")
    lengths = ", ".join(f"{size / 1e6:.2g}" for size in sizes)
    print(f"{'shape':34} slope   seconds at {lengths} million characters")
    for name in given.shapes or shapes:
        points = measured(parser, shapes[name], sizes)
        fitted = slope(points) if len(points) > 1 else math.inf
        mark = "  too steep" if fitted > MOST else ""
        times = " ".join(f"{seconds:.4f}" for _, seconds in points)
        print(f"{name:34} {fitted:5.2f}   {times}{mark}", flush=True)


if __name__ == "__main__":
    main()
