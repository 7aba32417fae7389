"""Compare two checkouts: what they find in the same texts.

    python tools/compare.py CHECKOUT_A CHECKOUT_B [FILE_OR_FOLDER...] [--ignore KEY]

The texts are the dumps of A's golden files and examples, and those given: files, or every
.txt below a folder. Each is parsed with reported speech, and its JSON compared byte for byte;
where it differs, each differing value is printed with its path. Exit status 1 if anything
differs. `benchmarks/against.py` compares how long two checkouts take.

Both are imported from their `src/` with the Python that runs this, so nothing is installed.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any, Final

SAMPLES: Final = Path(__file__).parent.parent / "src/wireparse/samples"
_PARSE: Final = """
import sys, wireparse
from wireparse.outputs.json import to_json
parser = wireparse.Parser(indirect=True)
for name in sys.stdin.read().splitlines():
    text = open(name, encoding="utf-8", errors="surrogateescape", newline="").read()
    sys.stdout.buffer.write(to_json(parser.parse(text)) + b"\\n")
"""
_READ_GOLDEN: Final = """
import sys, pathlib
from wireparse.testing import read_gutter
folder, into = map(pathlib.Path, sys.argv[1:])
for path in sorted(folder.glob("*.gutter")):
    text = read_gutter(path.read_bytes().decode("utf-8", "surrogatepass"))
    (into / path.stem).with_suffix(".txt").write_bytes(text.encode("utf-8", "surrogateescape"))
"""
_MOST_SHOWN: Final = 40
_WIDTH: Final = 70


def main() -> None:
    """Compare, print, and end with status 1 where anything differs."""
    options = _options()
    with tempfile.TemporaryDirectory() as folder:
        texts = list(_texts(options.a, [*options.texts], Path(folder)))
        differ = _compare(options.a, options.b, texts, frozenset(options.ignore))
    raise SystemExit(1 if differ else 0)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("a", type=Path, metavar="CHECKOUT_A")
    parser.add_argument("b", type=Path, metavar="CHECKOUT_B")
    parser.add_argument("texts", type=Path, nargs="*", metavar="FILE_OR_FOLDER")
    parser.add_argument(
        "--ignore", action="append", default=[], metavar="KEY", help="leave out what KEY holds"
    )
    return parser.parse_intermixed_args()


def _run(checkout: Path, code: str, *arguments: str, given: str = "") -> bytes:
    """Run code with a checkout's wireparse, and return what it prints."""
    return subprocess.run(  # noqa: S603  this Python, with code from above
        [sys.executable, "-c", code, *arguments],
        input=given.encode(),
        env={**os.environ, "PYTHONPATH": str((checkout / "src").resolve())},
        stdout=subprocess.PIPE,
        check=True,
    ).stdout


def _texts(checkout: Path, given: list[Path], folder: Path) -> list[Path]:
    """List the texts to compare on; those of golden files are taken out of their gutters."""
    _run(checkout, _READ_GOLDEN, str(checkout / "tests/golden"), str(folder))
    found = []
    for path in (folder, SAMPLES, *given):
        found += sorted(path.rglob("*.txt")) if path.is_dir() else [path]
    return [path.resolve() for path in found]


def _compare(a: Path, b: Path, texts: list[Path], ignored: frozenset[str]) -> int:
    """Print what differs in the JSON of the texts; return how many texts differ."""
    names = "\n".join(map(str, texts))
    lines = [_run(checkout, _PARSE, given=names).splitlines() for checkout in (a, b)]
    paths: Counter[str] = Counter()
    shown: list[str] = []
    differ = 0
    for path, one, other in zip(texts, *lines, strict=True):
        if one == other:
            continue
        found = [
            difference
            for difference in _differences(json.loads(one), json.loads(other), "")
            if difference[0].rpartition(".")[2] not in ignored
        ]
        differ += bool(found)
        for place, before, after in found:
            paths[_kind(place)] += 1
            shown.append(f"{path.name}: {place}: {_short(before)} -> {_short(after)}")
    for line in shown[:_MOST_SHOWN]:
        print(line)
    if len(shown) > _MOST_SHOWN:
        print(f"... and {len(shown) - _MOST_SHOWN} more; by key:")
        for kind, count in paths.most_common():
            print(f"{count:6} {kind}")
    print(f"{len(texts)} texts, {differ} differ")
    return differ


def _differences(one: Any, other: Any, place: str) -> list[tuple[str, object, object]]:  # noqa: ANN401  JSON
    """List the leaves in which two trees differ: place, before, after."""
    if isinstance(one, dict) and isinstance(other, dict):
        found = []
        for key in [*one, *(key for key in other if key not in one)]:
            if key == "made_by":  # which of the two it was
                continue
            found += _differences(one.get(key), other.get(key), f"{place}.{key}")
        return found
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        found = []
        for number, (left, right) in enumerate(zip(one, other, strict=True)):
            found += _differences(left, right, f"{place}[{number}]")
        return found
    return [] if one == other else [(place, one, other)]


def _kind(place: str) -> str:
    """Leave the numbers out of a place."""
    return "".join(part.partition("]")[2] if "]" in part else part for part in place.split("["))


def _short(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _WIDTH else f"{text[: _WIDTH - 1]}…"


if __name__ == "__main__":
    main()
