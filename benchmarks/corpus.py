"""Measure runs over a generated corpus: processes, engines, kills, sizes, and what Arrow costs.

Each run is a process of its own, and so is what writes the corpus, since a process counts as large
as what started it. Times are those of the processor, with those of all its workers, beside the
clock's. The peak is that of the first process, and beside it that of the largest of its workers.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from measuring import MEGABYTE, peak
from structure_speed import perturbed

from wireparse import Parser, samples

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class Spent(NamedTuple):
    """What a run took."""

    wall: float
    cpu: float
    peaks: list[float]

    def __str__(self) -> str:
        peaks = " + ".join([f"{peak:.0f} MB" for peak in self.peaks])
        return f"{self.wall:7.1f} s, {self.cpu:7.1f} s of processors, peak {peaks}"


def texts(size: int) -> Iterator[str]:
    """Yield dumps of some stories, none of which stands twice, of some bytes together."""
    whole = perturbed(samples.path("dump").read_text("utf-8"), min(size, 2 * MEGABYTE))
    dumps = whole.split("\n\n\n")
    written = number = 0
    while written < size:
        for dump in dumps:
            number += 1
            text = dump.replace(". ", f" {number}. ")
            yield text
            written += len(text.encode())
            if written >= size:
                break


def write_text(path: str, size: str) -> None:
    """Write one file of text."""
    with Path(path).open("w", encoding="utf-8") as file:
        file.writelines(f"{text}\n\n\n" for text in texts(int(size)))


def write_rows(name: str, size: str) -> None:
    """Write JSON Lines, and the same as Parquet."""
    import pyarrow as pa  # noqa: PLC0415  an extra
    import pyarrow.parquet as pq  # noqa: PLC0415  likewise

    path = Path(name)
    rows = [{"url": f"u{number}", "text": text} for number, text in enumerate(texts(int(size)))]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    table = pa.Table.from_pylist(rows)
    pq.write_table(table, path.with_suffix(".parquet"), row_group_size=max(1, len(rows) // 16))


def corpus(source: str, out: str, jobs: str, table: str, quotes: str, shard: str) -> None:
    """Read a corpus, and print how large the processes were."""
    from wireparse.corpus import Options, parse_corpus  # noqa: PLC0415  an extra

    options = Options(
        format="parquet" if table else "json",
        table=table or None,
        id_key="url",
        parser=Parser(quotes=bool(int(quotes))),
        shard_size=int(shard),
    )
    parse_corpus([source], out, options, jobs=int(jobs))
    print(peak(), *([_largest()] if int(jobs) > 1 else []))


def _largest() -> float:
    """Return the most memory that one of the processes has held which this one started."""
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * unit / MEGABYTE


def dask(script: str, source: str, out: str) -> None:
    """Do the same with Dask, and print how large the largest process was."""
    subprocess.run([sys.executable, script, source, out], check=True)
    print(_largest())


HERE: Final[dict[str, Callable[..., None]]] = {
    "write_text": write_text,
    "write_rows": write_rows,
    "corpus": corpus,
    "dask": dask,
}


def begin(what: str, *arguments: object) -> subprocess.Popen[str]:
    """Start something of the above."""
    command = [sys.executable, __file__, "--here", what, *map(str, arguments)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def run(what: str, *arguments: object) -> Spent:
    """Do something of the above, and wait for it and all that it started."""
    start = time.perf_counter()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with begin(what, *arguments) as process:
        said, _ = process.communicate()
    wall = time.perf_counter() - start
    if process.returncode:
        sys.exit(f"it ended with status {process.returncode}")
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = used.ru_utime + used.ru_stime - before.ru_utime - before.ru_stime
    return Spent(wall, cpu, [float(each) for each in said.split()])


_DASK: Final = """
import sys
import dask.dataframe as dd
import pandas as pd
import pyarrow as pa
from distributed import Client
from wireparse.arrow import parse_table

def parse(frame):
    found = parse_table(pa.Table.from_pandas(frame, preserve_index=False), id="url", table="quotes")
    return found.to_pandas(types_mapper=pd.ArrowDtype)

if __name__ == "__main__":
    with Client(n_workers=2, threads_per_worker=1, dashboard_address=None):
        frame = dd.read_parquet(sys.argv[1], columns=["url", "text"], split_row_groups=True)
        frame.map_partitions(parse, meta=parse(frame._meta)).to_parquet(sys.argv[2])
"""


def processes(folder: Path, size: int) -> None:
    """Compare one process, and two."""
    rows = folder / "rows.jsonl"
    run("write_rows", rows, size)
    print(f"{size / MEGABYTE:.0f} MB, quotations looked for, rows of quotations as Parquet")
    one = run("corpus", rows, folder / "one", 1, "quotes", 1, 64 * MEGABYTE)
    print(f"corpus, 1 process     {one}", flush=True)
    two = run("corpus", rows, folder / "two", 2, "quotes", 1, 64 * MEGABYTE)
    print(f"corpus, 2 processes   {two}")
    print(
        f"  {one.wall / two.wall:.2f} times faster by the clock; by the processors' time"
        f" {2 * one.cpu / two.cpu:.2f} times, where nobody else has them (1.8)"
    )


def arrow(folder: Path, size: int) -> None:  # noqa: ARG001  as the others have it
    """Compare a plain loop and `parse_batches`, in turns; the least of each counts."""
    import pyarrow as pa  # noqa: PLC0415  an extra

    from wireparse.arrow import parse_batches  # noqa: PLC0415  likewise

    parser = Parser()
    given = list(texts(size))
    table = pa.table({"text": given})
    loops, batches = [], []
    for _ in range(5):
        start = time.process_time()
        for text in given:
            _ = [article.quotes for article in parser.parse(text)]
        loops.append(time.process_time() - start)
        start = time.process_time()
        for _batch in parse_batches(table, table="articles", parser=parser):
            pass
        batches.append(time.process_time() - start)
    more = min(batches) / min(loops) - 1
    print(f"loop {min(loops):.2f} s, parse_batches {min(batches):.2f} s: {more:+.1%} (15 %)")


def engine(folder: Path, size: int) -> None:
    """Compare Dask with two workers and a run with two processes."""
    rows = folder / "rows.jsonl"
    run("write_rows", rows, size)
    script = folder / "with_dask.py"
    script.write_text(_DASK, encoding="utf-8")
    source = rows.with_suffix(".parquet")
    other = run("dask", script, source, folder / "dask")
    print(f"Dask, 2 workers       {other}")
    two = run("corpus", source, folder / "two", 2, "quotes", 1, 64 * MEGABYTE)
    print(f"corpus, 2 processes   {two}")
    print(f"  {other.wall / two.wall - 1:+.0%} by the clock, {other.cpu / two.cpu - 1:+.0%} (30 %)")


def kills(folder: Path, size: int) -> None:
    """Kill a run at ten moments, and compare what it writes in the end."""
    rows = folder / "rows.jsonl"
    run("write_rows", rows, size)
    asked = [rows, folder / "whole", 2, "", 0, 4 * MEGABYTE]
    whole = run("corpus", *asked)
    print(f"whole                 {whole}")
    killed = 0
    asked[1] = folder / "killed"
    chance = random.Random()
    while killed < 10:
        with begin("corpus", *asked) as process:
            try:
                process.wait(chance.uniform(0.02, 0.12) * whole.wall)
                break
            except subprocess.TimeoutExpired:
                process.kill()
        killed += 1
        print(f"  killed: {len(list(asked[1].glob('part-*')))} shards", flush=True)
    run("corpus", *asked)
    digests = [_digest(folder / name) for name in ("whole", "killed")]
    same = "the same bytes" if digests[0] == digests[1] else "OTHER BYTES"
    print(f"killed {killed} times: {same}, {len(list(asked[1].glob('part-*')))} shards")


def _digest(folder: Path) -> str:
    found = hashlib.sha256()
    for path in sorted(folder.glob("part-*")):
        found.update(path.name.encode() + path.read_bytes())
    return found.hexdigest()


def sizes(folder: Path, size: int) -> None:
    """Clean one text of three sizes, article by article, in one process."""
    for part in (size // 10, 3 * size // 10, size):
        path = folder / f"{part}.txt"
        run("write_text", path, part)
        spent = run("corpus", path, folder / f"{part}", 1, "text", 0, 64 * MEGABYTE)
        rate = part / MEGABYTE / spent.cpu
        print(f"{part / MEGABYTE:6.0f} MB  {spent}, {rate:.2f} MB/s", flush=True)
        path.unlink()


MEASURED: Final[dict[str, tuple[Callable[[Path, int], None], int]]] = {
    "processes": (processes, 200),
    "arrow": (arrow, 2),
    "engine": (engine, 50),
    "kills": (kills, 50),
    "sizes": (sizes, 1_000),
}


def main() -> None:
    """Run what is named."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("what", nargs="*", choices=[*MEASURED, []], default=[*MEASURED])
    options.add_argument("--size", type=float, help="megabytes; each has its own otherwise")
    if sys.argv[1:2] == ["--here"]:
        HERE[sys.argv[2]](*sys.argv[3:])
        return
    asked = options.parse_args()
    Parser().parse("")  # so that what is compiled once is
    for name in asked.what:
        measure, size = MEASURED[name]
        print(f"{name}: {measure.__doc__}")
        folder = Path(tempfile.mkdtemp(prefix="wireparse-benchmark-"))
        try:
            measure(folder, int((asked.size or size) * MEGABYTE))
        finally:
            shutil.rmtree(folder)


if __name__ == "__main__":
    main()
