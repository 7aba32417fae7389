"""Engines run what the how-to page says, and every row is found once, a killed worker's too.

Each test needs its engine, and is skipped where that is not installed.
"""

from __future__ import annotations

import os
import re
import signal
import threading
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

import wireparse

pa: Final = pytest.importorskip("pyarrow", reason="pyarrow is not installed: it is an extra")
import pyarrow.parquet as pq  # noqa: E402  see above

if TYPE_CHECKING:
    from collections.abc import Callable

PAGE: Final = Path(__file__).parent.parent.parent / "docs" / "how-to" / "engines.md"
SAMPLES: Final = [wireparse.samples.path(n).read_text("utf-8") for n in ("ferry", "dump", "echo")]
ROWS: Final = 60

pytestmark = pytest.mark.filterwarnings("default")  # those of the engines are theirs


def _recipe(heading: str) -> dict[str, Any]:
    """Run the code of a section of the page; return what it defines."""
    section = re.split(r"^## ", PAGE.read_text("utf-8"), flags=re.MULTILINE)
    text = next(each for each in section if each.startswith(f"{heading}\n"))
    (code,) = re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    names: dict[str, Any] = {"__name__": "recipe"}
    exec(compile(code, str(PAGE), "exec"), names)  # noqa: S102  the page's own
    return names


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Write texts with their addresses, in several groups of rows; one cannot be read."""
    urls = [f"https://a.example/{number}" for number in range(ROWS)]
    texts = [None if number == 7 else SAMPLES[number % 3] for number in range(ROWS)]
    path = tmp_path / "texts.parquet"
    pq.write_table(pa.table({"url": urls, "text": texts}), path, row_group_size=6)
    return path


def _wanted() -> Counter[str]:
    """Count the quotations of each address, and the error of the one that has none."""
    counts = [len([q for a in wireparse.parse(text) for q in a.quotes]) for text in SAMPLES]
    found = {f"https://a.example/{number}": counts[number % 3] for number in range(ROWS)}
    return Counter({**found, "https://a.example/7": 1})


def _found(target: Path) -> Counter[str]:
    table = pq.read_table(target)
    errors = table.filter(table.column("error").is_valid())
    assert errors.column("url").to_pylist() == ["https://a.example/7"]
    assert table.schema.field("confidence").type == pa.float64()
    return Counter(table.column("url").to_pylist())


@pytest.mark.parametrize(
    ("heading", "name", "needs"),
    [
        ("Ray", "with_ray", "ray"),
        ("Hugging Face datasets", "with_datasets", "datasets"),
        ("DuckDB", "with_duckdb", "duckdb"),
        ("Polars", "with_polars", "polars"),
    ],
)
def test_every_row_is_found_once(
    heading: str, name: str, needs: str, source: Path, tmp_path: Path
) -> None:
    """With its quotations, or with why there are none."""
    pytest.importorskip(needs)
    target = tmp_path / "quotes.parquet"
    _recipe(heading)[name](str(source), str(target))
    assert _found(target) == _wanted()


def test_spark_finds_every_row_once(source: Path, tmp_path: Path) -> None:
    """By its protocol, on a server that is no Java."""
    pytest.importorskip("pysail")
    sql = pytest.importorskip("pyspark.sql")
    from pysail.spark import SparkConnectServer  # noqa: PLC0415  skipped where it is not

    server = SparkConnectServer(ip="127.0.0.1", port=0)
    server.start(background=True)
    spark = sql.SparkSession.builder.remote(f"sc://127.0.0.1:{server.listening_address[1]}")
    session = spark.getOrCreate()
    try:
        _recipe("Spark")["with_spark"](session, str(source), str(tmp_path / "quotes"))
    finally:
        session.stop()
        server.stop()
    assert _found(tmp_path / "quotes") == _wanted()


@pytest.fixture
def kill_one() -> Callable[[Any], threading.Thread]:
    """Return what kills a worker of a cluster as soon as it works."""

    def kill(client: Any) -> threading.Thread:  # noqa: ANN401  of Dask
        def wait_and_kill() -> None:
            until = time.monotonic() + 60
            while time.monotonic() < until:
                for worker, tasks in client.processing().items():
                    if tasks:
                        pid = client.run(os.getpid, workers=[worker])[worker]
                        os.kill(pid, signal.SIGKILL)
                        return
                time.sleep(0.01)

        thread = threading.Thread(target=wait_and_kill)
        thread.start()
        return thread

    return kill


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="processes are killed as POSIX has it")
def test_dask_finds_every_row_once_though_a_worker_is_killed(
    source: Path, tmp_path: Path, kill_one: Callable[[Any], threading.Thread]
) -> None:
    """Its rows are read by another."""
    pytest.importorskip("dask.dataframe")
    distributed = pytest.importorskip("distributed")
    import dask  # noqa: PLC0415  skipped where it is not

    with (
        dask.config.set({"dataframe.parquet.minimum-partition-size": 1}),
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, dashboard_address=None, local_directory=tmp_path
        ) as cluster,
        distributed.Client(cluster) as client,
    ):
        before = set(client.scheduler_info()["workers"])
        thread = kill_one(client)
        _recipe("Dask")["with_dask"](str(source), str(tmp_path / "quotes"))
        thread.join()
        assert set(client.scheduler_info()["workers"]) != before
    assert _found(tmp_path / "quotes") == _wanted()


def test_datatrove_has_a_document_for_each_story() -> None:
    """Clean, with what is known of it and of where it is from."""
    pytest.importorskip("datatrove")
    recipe = _recipe("datatrove")
    given = [
        recipe["Document"](text=text, id=str(number), metadata={"url": f"u{number}"})
        for number, text in enumerate([SAMPLES[1], "", SAMPLES[0]])
    ]
    found = list(recipe["Stories"]().run(iter(given)))
    dump = wireparse.parse(SAMPLES[1])
    assert [each.id for each in found] == ["0/0", "0/1", "0/2", "0/3", "2/0"]
    assert [each.text for each in found[:4]] == [article.text for article in dump]
    assert found[-1].metadata["url"] == "u2"
    assert found[0].metadata["story"] == dump.articles[0].id


def test_what_is_left_without_copies(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """As the page has it for DuckDB: of each story one, and all that have no copy."""
    duckdb = pytest.importorskip("duckdb")
    pytest.importorskip("datasketch")
    from wireparse.corpus import Options, dedupe, parse_corpus  # noqa: PLC0415  extras

    monkeypatch.chdir(tmp_path)
    options = Options(format="parquet", table="articles", signature=True)
    for name in ("dump", "corpus", "again"):
        path = wireparse.samples.path(name.replace("again", "dump"))
        Path(f"{name}.txt").write_bytes(path.read_bytes())
    parse_corpus(["*.txt"], "articles", options, jobs=1)
    dedupe(["articles"], "copies.parquet")
    page = PAGE.with_name("corpus.md").read_text("utf-8")
    (query,) = re.findall(r'duckdb.sql\("""(.*?)"""\)', page, re.DOTALL)
    assert len(duckdb.sql(query).fetchall()) == 8
