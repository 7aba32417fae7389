"""Time this tree against another one, by turns.

    python benchmarks/against.py TREE [--stories FOLDER] [--dump FILE] [--turns 10]

TREE is a checkout. Every time is that of the processor, the least of ten fresh processes, the
two trees by turns, so that what else the machine does falls on both. The texts of the folder,
and those of the file and of the sample dump, repeated with other words changed in each copy,
are the same for both trees. What is measured without a folder or a file needs none.
"""

from __future__ import annotations

import argparse
import math
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final, NamedTuple

from measuring import MEGABYTE, interpreter
from structure_speed import perturbed

from wireparse import samples

HERE: Final = Path(__file__).resolve().parent.parent
_START: Final = """
import sys, time
from pathlib import Path
import wireparse
from wireparse import Parser
paths = sorted(Path(sys.argv[1]).glob("*.txt"))
texts = [path.read_text(encoding="utf-8", errors="surrogateescape") for path in paths]
warm = 'OSLO (AP) - “It rained on the pier,” said Ana Lund on Monday. “We left early,” she said.'
"""
_END: Final = """
work(warm)
begun = time.process_time()
for text in texts:
    work(text)
print(time.process_time() - begun)
"""
_PARSED: Final = (
    "parser = Parser({})\ndef work(text): return [a.{} for a in parser.parse(text).articles]"
)


class Measure(NamedTuple):
    """What is timed: a name, the folder of its texts, how they are read, the factor asked for."""

    name: str
    texts: str
    code: str
    asked: float | None = None


MEASURES: Final = (
    Measure("text, quotations not read", "stories", _PARSED.format("", "text"), 4.0),
    Measure(
        "quotations and speakers of lines",
        "stories",
        "from accuracy import read_lines\ndef work(text): return read_lines(text, indirect=False)",
        1.4,
    ),
    Measure("parse, quotations read", "stories", _PARSED.format("", "quotes")),
    Measure("structure of the dump", "dump", _PARSED.format("quotes=False", "text"), 1.0),
    Measure("structure of the sample", "sample", _PARSED.format("quotes=False", "text"), 1.0),
)


def seconds(tree: Path, measure: Measure, folder: Path) -> float:
    """Time a measure once, with a tree's wireparse and benchmarks."""
    paths = os.pathsep.join(str(tree.resolve() / part) for part in ("src", "benchmarks"))
    code = f"{_START}{measure.code}\n{_END}"
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder)],
        env={**os.environ, "PYTHONPATH": paths},
        stdout=subprocess.PIPE,
        check=True,
    )
    return float(done.stdout)


def least(trees: tuple[Path, Path], measure: Measure, folder: Path, turns: int) -> list[float]:
    """Return the least time of both trees, which take turns."""
    found = [math.inf, math.inf]
    for _ in range(turns):
        for side, tree in enumerate(trees):
            found[side] = min(found[side], seconds(tree, measure, folder))
    return found


def texts(given: argparse.Namespace, folder: Path) -> dict[str, Path]:
    """Lay the texts of the measures out, a folder each."""
    found = {"stories": given.stories} if given.stories else {}
    for name, path in (("dump", given.dump), ("sample", samples.path("dump"))):
        if path:
            text = perturbed(path.read_text(encoding="utf-8"), int(given.size * MEGABYTE))
            found[name] = folder / name
            found[name].mkdir()
            (found[name] / "dump.txt").write_text(text, encoding="utf-8", newline="\n")
    return found


def main() -> None:
    """Run the benchmark."""
    options = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    options.add_argument("tree", type=Path, help="a checkout to compare with")
    options.add_argument("--stories", type=Path, help="folder of .txt, one paragraph a line")
    options.add_argument("--dump", type=Path, help="a dump")
    options.add_argument("--size", type=float, default=6, help="megabytes that dumps are made")
    options.add_argument("--turns", type=int, default=10)
    given = options.parse_args()
    print(interpreter())
    print(f"{'':34} {'before s':>9} {'after s':>9}   times as fast")
    with tempfile.TemporaryDirectory() as folder:
        there = texts(given, Path(folder))
        for measure in MEASURES:
            if measure.texts in there:
                trees = (given.tree, HERE)
                before, after = least(trees, measure, there[measure.texts], given.turns)
                asked = f" (at least {measure.asked})" if measure.asked else ""
                row = f"{measure.name:34} {before:9.3f} {after:9.3f} {before / after:9.2f}{asked}"
                print(row, flush=True)


if __name__ == "__main__":
    main()
