"""What a run is asked for."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from attrs import field, frozen

from wireparse._parser import Parser
from wireparse.diagnostics import WireparseError

__all__ = ["FORMATS", "KINDS", "CorpusError", "Format", "Kind", "Options", "kind_of"]

Format: TypeAlias = Literal["json", "parquet"]
"""What shards are written in."""

FORMATS: Final[dict[Format, str]] = {"json": "jsonl", "parquet": "parquet"}
"""Formats of shards, each with the suffix of its files."""

Kind: TypeAlias = Literal["text", "jsonl", "parquet", "warc"]
"""What a file of the input is."""

KINDS: Final[tuple[Kind, ...]] = ("text", "jsonl", "parquet", "warc")
"""What a file of the input can be."""

_SUFFIXES: Final[dict[str, Kind]] = {
    "json": "jsonl",
    "jsonl": "jsonl",
    "ndjson": "jsonl",
    "parquet": "parquet",
    "pq": "parquet",
    "warc": "warc",
    "wet": "warc",
}
_PACKED: Final = frozenset(("gz", "bz2", "xz", "zst"))


class CorpusError(WireparseError):
    """A run cannot go on: too many errors, or a folder that holds another run."""


def kind_of(name: str) -> Kind:
    """Return what a file is, by its suffix, before that of its compression."""
    suffixes = name.lower().rsplit("/", 1)[-1].split(".")[1:]
    if suffixes and suffixes[-1] in _PACKED:
        suffixes.pop()
    return _SUFFIXES.get(suffixes[-1], "text") if suffixes else "text"


@frozen(kw_only=True)
class Options:
    """How a run reads and what it writes.

    Attributes:
        format: What shards are written in.
        table: `articles`, `captions`, `quotes` or `text`; None for whole articles, in JSON.
        kind: What the files are; None to tell it by their names.
        text_key: Key or column of the texts.
        id_key: Key or column that tells which row it is.
        parser: What to parse with.
        encoding: What files of text are encoded in; None for UTF-8 or what a byte-order mark says.
        limit: The most bytes that the text of a row may have.
        max_expansion: How many times their size compressed files may grow to; 0 for any.
        shard_size: Bytes after which a shard is full.
        signature: Whether articles are signed.
    """

    format: Format = "json"
    table: Literal["articles", "captions", "quotes", "text"] | None = None
    kind: Kind | None = None
    text_key: str = "text"
    id_key: str | None = None
    parser: Parser = field(factory=Parser)
    encoding: str | None = None
    limit: int = 10_000_000
    max_expansion: int = 1_000
    shard_size: int = 64_000_000
    signature: bool = False

    def kind_of(self, name: str) -> Kind:
        """Return what a file is."""
        return self.kind or kind_of(name)
