"""The commands for many files, as click sees them."""

from __future__ import annotations

from typing import Any

import click

from wireparse.cli._exit import finish
from wireparse.cli._help import Documented, epilog
from wireparse.cli._options import PATH, settings_of, with_reading

__all__ = ["corpus", "dedupe"]

_MB = 1_000_000


@click.command(cls=Documented, epilog=epilog("corpus"))
@click.argument("inputs", nargs=-1, required=True, type=PATH, metavar="INPUT...")
@click.option(
    "-o", "--output", required=True, metavar="FOLDER", help="Write shards to FOLDER. Required."
)
@click.option(
    "--format",
    "form",
    type=click.Choice(["json", "parquet"]),
    default="json",
    show_default=True,
    help="Format of the shards; json is JSON Lines.",
)
@click.option(
    "--table",
    type=click.Choice(["articles", "captions", "quotes", "text"]),
    help="Write a flat table; text: the rows of the input, with their text cleaned."
    "  [default: articles for Parquet, whole articles for JSON]",
)
@click.option(
    "--kind",
    type=click.Choice(["text", "jsonl", "parquet", "warc"]),
    show_default="by the names",
    help="What the inputs are.",
)
@click.option(
    "--text-key",
    default="text",
    show_default=True,
    metavar="KEY",
    help="Key or column of the texts in JSON Lines and Parquet.",
)
@click.option("--id-key", metavar="KEY", help="Key or column that tells which row it is.")
@click.option(
    "-j",
    "--jobs",
    type=click.IntRange(min=0),
    default=0,
    metavar="N",
    show_default="0, one per processor",
    help="Parse in N processes.",
)
@click.option(
    "--max-errors",
    type=click.IntRange(min=0),
    metavar="N",
    show_default="none",
    help="End when over N texts, rows and files could not be read.",
)
@click.option(
    "--max-row",
    type=click.IntRange(min=1),
    default=10,
    show_default=True,
    metavar="MB",
    help="Do not parse rows whose text is over MB megabytes: they are errors.",
)
@click.option(
    "--shard-size",
    type=click.IntRange(min=1),
    default=64,
    show_default=True,
    metavar="MB",
    help="Begin another shard after MB megabytes.",
)
@click.option(
    "--signature", is_flag=True, help="Add a MinHash to the table of articles, for duplicates."
)
@with_reading
def corpus(  # noqa: PLR0913  what a run is asked for
    inputs: tuple[str, ...],
    output: str,
    *,
    form: str,
    table: str | None,
    kind: str | None,
    text_key: str,
    id_key: str | None,
    jobs: int,
    max_errors: int | None,
    max_row: int,
    shard_size: int,
    signature: bool,
    **how: Any,  # noqa: ANN401
) -> None:
    """Parse a corpus into shards of JSON Lines or Parquet.

    INPUT is a file, a directory, a glob pattern or an address such as s3://bucket/folder: text,
    JSON Lines, Parquet, WET or WARC, compressed or not, told by their names. A run that was ended
    goes on when the same command is given again, and ends with the same bytes.
    """
    from wireparse.cli._corpus import run  # noqa: PLC0415  loads pyarrow

    asked = {
        "format": form,
        "table": table or ("articles" if form == "parquet" else None),
        "kind": kind,
        "text_key": text_key,
        "id_key": id_key,
        "limit": max_row * _MB,
        "shard_size": shard_size * _MB,
        "signature": signature,
    }
    finish(lambda: run(inputs, output, settings_of(how), asked, jobs=jobs, max_errors=max_errors))


@click.command(cls=Documented, epilog=epilog("dedupe"))
@click.argument("inputs", nargs=-1, required=True, type=PATH, metavar="INPUT...")
@click.option(
    "-o", "--output", required=True, metavar="FILE", help="Write Parquet to FILE. Required."
)
@click.option(
    "--share",
    type=click.FloatRange(0.1, 1),
    default=0.6,
    show_default=True,
    metavar="X",
    help="The least share of the shorter of two that must stand in the longer.",
)
def dedupe(inputs: tuple[str, ...], output: str, share: float) -> None:
    """Find the stories that stand more than once in a corpus.

    INPUT is what 'wireparse corpus --format parquet --signature' wrote. FILE gets a row for each
    article that has a copy: its cluster, whether it is the fullest, and what differs.
    """
    from wireparse.cli._dedupe import run  # noqa: PLC0415  loads pyarrow

    finish(lambda: run(inputs, output, share))
