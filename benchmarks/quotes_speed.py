"""How fast quotes and their speakers are found, on one core.

    python benchmarks/quotes_speed.py CORPUS [--split dev] [--dump DUMP] [--profile]

CORPUS is laid out as `accuracy.py` says. Printed are documents and megabytes a second:
the first pass (weights are read, nothing is remembered), the best of three more, and,
for a dump, parsing it repeated to five megabytes. CPU time of this process is measured.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parent))

from accuracy import read_lines
from measuring import interpreter

import wireparse

if TYPE_CHECKING:
    from collections.abc import Callable


def seconds(job: Callable[[], object]) -> float:
    """Measure the CPU time of one run."""
    begin = time.process_time()
    job()
    return time.process_time() - begin


def main() -> None:
    """Measure, and print a profile if asked."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--split", default="dev")
    parser.add_argument("--dump", type=Path)
    parser.add_argument("--profile", action="store_true")
    args = parser.parse_args()
    paths = sorted((args.corpus / args.split / "text").glob("*.txt"))
    texts = [path.read_bytes().decode("utf-8") for path in paths]
    size = sum(map(len, texts)) / 1e6

    def job() -> None:
        for text in texts:
            read_lines(text, indirect=False)

    print(interpreter())
    for name, spent in (("first", seconds(job)), ("best", min(seconds(job) for _ in range(3)))):
        print(f"{name:5} pass: {len(texts) / spent:6.0f} documents/s {size / spent:6.2f} MB/s")
    if args.dump:
        text = args.dump.read_text(encoding="utf-8") + "\n\n"
        text *= max(1, int(5e6 / len(text)))
        spent = min(seconds(lambda: [a.quotes for a in wireparse.parse(text)]) for _ in range(2))
        print(f"dump: {len(text) / spent / 1e6:.2f} MB/s")
    if args.profile:
        profile = cProfile.Profile()
        profile.runcall(job)
        pstats.Stats(profile).sort_stats("tottime").print_stats(25)


if __name__ == "__main__":
    main()
