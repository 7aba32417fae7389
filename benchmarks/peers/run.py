"""Run other tools beside wireparse on the same texts, and write what comes of it.

    python benchmarks/peers/run.py [--labelled FOLDER ...] [--write]

Every peer gets an environment of its own, in a folder outside the tree (`--cache`), with the
versions of `peers.toml`. Without folders the texts are generated dumps, the project's golden
files and the sample dumps; a folder holds pairs NAME.txt and NAME.json. `--write` puts tables and
plots into docs/explanation/comparison.md, which needs the group `bench`.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tomllib
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from adapters import READERS
from cases import Case, damaged, generated, golden, labelled
from measuring import interpreter
from page import print_tables, read, write_page
from score import score_captions, score_damage, score_quotes, score_text, total

if TYPE_CHECKING:
    from page import Run
    from score import Score

HERE: Final = Path(__file__).resolve().parent
PEERS: Final[dict[str, dict[str, list[str]]]] = tomllib.loads(
    (HERE / "peers.toml").read_text(encoding="utf-8")
)
CACHE: Final = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache"), "wireparse-peers")


def environment(tool: str, cache: Path) -> Path:
    """Return the Python that a tool is installed for; made where it is not there yet."""
    if tool not in PEERS:
        return Path(sys.executable)
    packages = PEERS[tool]["packages"]
    home, mark = cache / tool, cache / tool / "installed"
    python = home / ("Scripts" if os.name == "nt" else "bin") / "python"
    if not mark.is_file() or mark.read_text(encoding="utf-8").split() != packages:
        print(f"{tool}: {' '.join(packages)}", file=sys.stderr)
        base = getattr(sys, "_base_executable", sys.executable)
        subprocess.run([base, "-m", "venv", "--clear", str(home)], check=True)
        subprocess.run([str(python), "-m", "pip", "install", "-q", *packages], check=True)
        mark.write_text("\n".join(packages), encoding="utf-8")
    return python


def answers(
    job: str, reader: str, cases: list[Case], python: Path
) -> tuple[list[dict[str, Any]], dict[str, Any]]:
    """Have a reader read all cases in a process of its own; return answers, and what it took."""
    rows = [
        {"id": case.id, "set": case.set, "text": case.text, "language": case.language}
        for case in cases
    ]
    done = subprocess.run(
        [str(python), str(HERE / "adapters.py"), job, reader],
        input="\n".join(map(json.dumps, rows)),
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    )
    *found, took = map(json.loads, done.stdout.splitlines())
    return found, took


def scores(job: str, cases: list[Case], found: list[dict[str, Any]]) -> dict[str, Score]:
    """Score what was found, set by set."""
    rights = {case.name: case.text for case in cases if case.set == "right"}
    by_set: dict[str, list[Score]] = {}
    for case, answer in zip(cases, found, strict=True):
        into = by_set.setdefault(case.set, [])
        if job == "text":
            into.append(score_text(case, answer))
            if case.captions and "captions" in answer:
                into.append(score_captions(case, answer))
        elif job == "quotes":
            into.append(score_quotes(case, {"quotes": [], **answer}))
        else:
            into.append(score_damage(case, answer, rights[case.name]))
    return {name: total(each) for name, each in by_set.items()}


def measure(job: str, reader: str, cases: list[Case], cache: Path) -> Run:
    """Run a reader on the cases of a job, and score it."""
    found, took = answers(job, reader, cases, environment(reader.partition(":")[0], cache))
    characters: Counter[str] = Counter()
    for case in cases:
        characters[case.set] += len(case.text)
    return {
        "job": job,
        "reader": reader,
        "version": took["version"],
        "scores": scores(job, cases, found),
        "seconds": took["seconds"],
        "texts": Counter(case.set for case in cases),
        "characters": characters,
        "peak": took["peak"],
        "failed": sum("error" in answer for answer in found),
    }


def machine() -> str:
    """Name processor and system."""
    about = Path("/proc/cpuinfo")
    rows = about.read_text(encoding="utf-8").splitlines() if about.is_file() else []
    named = (row.partition(":")[2].strip() for row in rows if row.startswith("model name"))
    return f"{next(named, platform.processor())}, {os.cpu_count()} cores, {platform.system()}"


def jobs(given: argparse.Namespace) -> dict[str, list[Case]]:
    """Return the cases of every job."""
    cases = [*generated(given.generated), *golden()]
    cases += [case for folder in given.labelled for case in labelled(folder)]
    return {
        "text": [case for case in cases if case.roles],
        # The model of the peer that finds speakers is an English one.
        "quotes": [case for case in cases if case.quotes and case.language == "en"],
        "damage": list(damaged(cases)),
    }


def main() -> None:
    """Run the comparison."""
    options = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    options.add_argument("--labelled", type=Path, nargs="+", default=[], metavar="FOLDER")
    options.add_argument("--generated", type=int, default=60, help="dumps that are made up")
    options.add_argument("--cache", type=Path, default=CACHE, help="where environments are kept")
    options.add_argument("--only", default="", help="measure readers whose name begins so, again")
    options.add_argument("--again", action="store_true", help="show what was measured last")
    options.add_argument("--write", action="store_true", help="into the docs")
    given = options.parse_args()
    results = given.cache / "results.json"
    if not given.again:
        kept = read(results)["runs"] if given.only else []
        runs = [run for run in kept if not run["reader"].startswith(given.only)]
        for job, cases in jobs(given).items():
            for reader in READERS[job]:
                if reader.startswith(given.only):
                    runs.append(measure(job, reader, cases, given.cache))
                    print(f"{job}, {reader}: done", file=sys.stderr, flush=True)
        order = [(job, reader) for job, readers in READERS.items() for reader in readers]
        runs.sort(key=lambda run: order.index((run["job"], run["reader"])))
        about = {
            "date": datetime.now(UTC).date().isoformat(),
            "machine": machine(),
            "python": interpreter().rpartition(",")[0],
            "runs": runs,
        }
        results.write_text(json.dumps(about, indent=1), encoding="utf-8")
    print_tables(results)
    if given.write:
        write_page(results)


if __name__ == "__main__":
    main()
