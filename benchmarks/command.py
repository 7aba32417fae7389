"""Measure the command: start of `--help`, streaming of a long dump, and what JSON costs."""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from memory import MEGABYTE, chunks

import wireparse
from wireparse.outputs.json import to_json

COMMAND: Final = Path(sys.executable).with_name("wireparse")
RUNS: Final = 15


def help_time() -> float:
    """Return the median of fresh starts, in milliseconds."""
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        subprocess.run([COMMAND, "--help"], stdout=subprocess.DEVNULL, check=True)
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1000


def stream(name: str, path: Path, *options: str) -> tuple[float, float, float]:
    """Return seconds to the first output, seconds in all, and the peak in megabytes."""
    start = time.perf_counter()
    process = subprocess.Popen([COMMAND, name, path, *options], stdout=subprocess.PIPE)
    assert process.stdout is not None  # noqa: S101  a pipe was asked for
    number = process.stdout.fileno()
    os.read(number, 1)
    first = time.perf_counter() - start
    while os.read(number, 1 << 20):
        pass
    _, _, usage = os.wait4(process.pid, 0)
    unit = 1 if sys.platform == "darwin" else 1024
    return first, time.perf_counter() - start, usage.ru_maxrss * unit / MEGABYTE


def json_share(sample: str, *, quotes: bool) -> float:
    """Return what JSON costs, as a share of the parse."""
    text = "".join(chunks(sample, 2 * MEGABYTE))
    parser = wireparse.Parser(quotes=quotes)
    to_json(parser.parse(sample))  # compiles the patterns and the converter
    start = time.perf_counter()
    dump = parser.parse(text)
    _ = [article.quotes for article in dump]
    parsed = time.perf_counter()
    for article in dump.articles:
        to_json(article)
    return (time.perf_counter() - parsed) / (parsed - start)


def main() -> None:
    """Run them all."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("path", nargs="?", type=Path, default=wireparse.samples.path("dump"))
    options.add_argument("--size", type=float, default=100, help="million characters")
    options.add_argument("--quotes", action="store_true", help="look for quotations too")
    given = options.parse_args()
    sample = given.path.read_bytes().decode()
    print(f"--help: {help_time():.0f} ms (under 100)")
    for quotes in (False, True):
        share = json_share(sample, quotes=quotes)
        print(f"JSON, quotes {quotes}: {share:.0%} of the parse (at most 50%)")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "dump.txt"
        with path.open("w", encoding="utf-8", newline="") as file:
            file.writelines(chunks(sample, int(given.size * MEGABYTE)))
        first, whole, peak = stream("parse", path, *([] if given.quotes else ["--no-quotes"]))
        with path.open("w", encoding="utf-8", newline="") as file:
            file.writelines(chunks(sample, int(given.size * MEGABYTE / 10)))
        shown, sheet, _ = stream("show", path)
    print(f"{given.size:.0f} MB: first output {first:.2f} s (under 1), all {whole:.0f} s")
    print(f"peak {peak:.0f} MB (under 150)")
    print(
        f"show, {given.size / 10:.0f} MB: first output {shown:.2f} s (under 1), all {sheet:.0f} s"
    )


if __name__ == "__main__":
    main()
