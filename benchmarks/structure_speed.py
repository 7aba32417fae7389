"""Time the structure of dumps against `str.splitlines`, in one run.

Prints the rate of a sample dump and of every golden layout, each repeated with changed
words, so that no text stands twice.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from wireparse import Parser, samples
from wireparse.testing import read_gutter

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT: Final = Path(__file__).resolve().parent.parent
MEGABYTE: Final = 1_000_000
MOST: Final = 500
"""Times of `splitlines` that the structure of the sample may take."""
SHARE: Final = 0.5
"""Share of the rate so required under which no layout may fall."""

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


def best(work: Callable[[], object], times: int) -> float:
    """Return the shortest of several times, in seconds of the processor."""
    found: list[float] = []
    for _ in range(times):
        start = time.process_time()
        work()
        found.append(time.process_time() - start)
    return min(found)


def main() -> None:
    """Run the benchmark."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("path", nargs="?", type=Path, default=samples.path("dump"))
    options.add_argument("--size", type=float, default=10, help="megabytes of the sample")
    options.add_argument("--times", type=int, default=3, help="runs, of which the best counts")
    options.add_argument("--no-layouts", action="store_true", help="the sample only")
    given = options.parse_args()

    parser = Parser(quotes=False)
    sample = given.path.read_bytes().decode()
    parser.parse(sample)
    text = perturbed(sample, int(given.size * MEGABYTE))
    size = len(text.encode()) / MEGABYTE
    floor = best(text.splitlines, 5)
    needed = best(lambda: parser.parse(text), given.times)
    required = size / floor / MOST
    print(f"Python {sys.version.split()[0]}, {given.path.name}: {size:.1f} MB")
    print(f"splitlines {size / floor:8.1f} MB/s")
    times = needed / floor
    print(f"structure  {size / needed:8.1f} MB/s, {times:.1f} times splitlines (at most {MOST})")
    if given.no_layouts:
        return
    print(f"\nlayouts, in MB/s and as share of {required:.1f} MB/s (at least {SHARE})")
    for path in sorted((ROOT / "tests" / "golden").glob("*.gutter")):
        layout = read_gutter(path.read_bytes().decode())
        text = perturbed(layout, 2 * MEGABYTE)
        rate = len(text.encode()) / MEGABYTE / best(lambda: parser.parse(text), given.times)  # noqa: B023
        mark = "" if rate >= SHARE * required else "  too slow"
        print(f"{path.stem:40} {rate:8.1f} {rate / required:6.2f}{mark}")


if __name__ == "__main__":
    main()
