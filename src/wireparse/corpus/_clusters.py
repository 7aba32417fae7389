"""Copies of stories across a corpus: who has the same, who has most of it, and what differs."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq

from wireparse.corpus._options import CorpusError
from wireparse.diagnostics import MissingExtraError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["COPIES", "dedupe", "iter_copies"]

COPIES: Final = pa.schema(
    [
        pa.field("cluster", pa.int64()),
        pa.field("is_fullest", pa.bool_()),
        pa.field("share", pa.float64()),
        pa.field("file", pa.string()),
        pa.field("row", pa.int64()),
        pa.field("id", pa.string()),
        pa.field("article", pa.int64()),
        pa.field("article_id", pa.string()),
        pa.field("headline", pa.string()),
        pa.field("published", pa.date32()),
        pa.field("agency", pa.string()),
        pa.field("words", pa.int64()),
        pa.field("only_here", pa.list_(pa.string())),
        pa.field("missing", pa.list_(pa.string())),
    ]
)
"""The columns of what `dedupe` writes."""
_KNOWN: Final = ("file", "row", "id", "article", "article_id", "headline", "published", "agency")
_LEAST_WORDS: Final = 10
"""Of a body; shorter ones are alike by chance."""
_AT_A_TIME: Final = 10_000
"""Articles whose texts are in memory at a time."""


def dedupe(sources: Sequence[str], target: str, *, share: float = 0.6) -> Counter[str]:
    """Find the stories that stand more than once among articles, and write who has them.

    Each row of the file is an article that has a copy: its `cluster`; whether it `is_fullest`, of
    which there is one in each cluster, the one with most words; the `share` of its words in a row,
    or of those of the fullest if that is shorter, that both have, as their signatures tell it;
    where it is; and, against the fullest, the paragraphs that are `only_here` and those that are
    `missing`.

    Args:
        sources: Files of Parquet, or folders of them, with the table of articles and signatures,
            as `wireparse corpus --format parquet --signature` writes them.
        target: The file of Parquet, there whole or not at all.
        share: The least share, from 0 to 1.

    Returns:
        How many `articles`, `clusters` and `copies` there are; the fullest is no copy.

    Raises:
        CorpusError: A source has no signatures.
        MissingExtraError: The extra `dedupe` is not installed.
        OSError: A file cannot be read or written.
    """
    from wireparse.outputs._whole_file import whole_file  # noqa: PLC0415  beside its use

    counts: Counter[str] = Counter()
    with whole_file(target) as file, pq.ParquetWriter(file, COPIES, compression="zstd") as writer:
        for batch in iter_copies(sources, share=share, counts=counts):
            writer.write_batch(batch)
    return counts


def iter_copies(
    sources: Sequence[str], *, share: float = 0.6, counts: Counter[str] | None = None
) -> Iterator[pa.RecordBatch]:
    """Yield what `dedupe` writes, as record batches.

    Args:
        sources: As there.
        share: Likewise.
        counts: Takes what `dedupe` returns.
    """
    try:
        from wireparse.corpus._copies import clusters_of  # noqa: PLC0415  an extra
    except ModuleNotFoundError:
        msg = "duplicates need datasketch: pip install 'wireparse[dedupe]'"
        raise MissingExtraError(msg) from None
    found = ds.dataset([each for name in sources for each in _files(name)], format="parquet")
    lacking = {*_KNOWN, "words", "text", "signature"} - set(found.schema.names)
    if lacking:
        msg = (
            f"there is no column {min(lacking)!r}:"
            " make the articles with 'wireparse corpus --format parquet --signature'"
        )
        raise CorpusError(msg)
    numbers, words, signatures = _signatures(found)
    clusters = clusters_of(signatures, words, share)
    if counts is not None:
        copies = sum(len(members) - 1 for members in clusters)
        counts.update(articles=found.count_rows(), clusters=len(clusters), copies=copies)
    some: list[list[int]] = []
    first = size = 0
    for number, members in enumerate(clusters, 1):
        some.append(members)
        size += len(members)
        if size >= _AT_A_TIME or number == len(clusters):
            yield _told(found, some, first, (numbers, words, signatures))
            some, first, size = [], number, 0


def _files(name: str) -> list[str]:
    from wireparse.corpus._places import find  # noqa: PLC0415  beside its use

    return [file for file, _ in find(name)]


def _signatures(found: Any) -> tuple[Any, Any, Any]:  # noqa: ANN401  pyarrow has no types
    """Return of each article that is long enough its number, its words and its signature."""
    import numpy as np  # noqa: PLC0415  an extra

    numbers, words, signatures = [], [], []
    seen = 0
    for batch in found.to_batches(columns=["words", "signature"]):
        counts = batch.column("words").fill_null(0).to_numpy(zero_copy_only=False)
        places = np.flatnonzero(counts >= _LEAST_WORDS)
        rows = batch.column("signature").take(pa.array(places))
        flat = rows.flatten().to_numpy()
        numbers.append(places + seen)
        words.append(counts[places])
        signatures.append(flat.reshape(len(places), -1) if len(places) else None)
        seen += len(batch)
    kept = [each for each in signatures if each is not None]
    if not kept:
        return np.zeros(0, int), np.zeros(0, int), np.zeros((0, 3), np.uint32)
    return np.concatenate(numbers), np.concatenate(words), np.concatenate(kept)


def _told(
    found: Any,  # noqa: ANN401  as above
    clusters: list[list[int]],
    first: int,
    known: tuple[Any, Any, Any],
) -> pa.RecordBatch:
    """Return a row for each article of some clusters, the fullest of each first."""
    import numpy as np  # noqa: PLC0415  as above

    from wireparse.corpus._copies import shares_of  # noqa: PLC0415  an extra

    numbers, words, signatures = known
    ordered = [sorted(members, key=lambda n: (-words[n], n)) for members in clusters]
    flat = np.array([number for members in ordered for number in members])
    fullest = np.array([members[0] for members in ordered for _ in members])
    shares = shares_of(signatures, words, flat, fullest).tolist()
    wanted = np.unique(numbers[flat])
    table = found.take(pa.array(wanted), columns=[*_KNOWN, "words", "text"])
    places = dict(zip(wanted.tolist(), range(len(wanted)), strict=True))
    rows = table.to_pylist()
    told: list[dict[str, Any]] = []
    for cluster, members in enumerate(ordered, first):
        best = rows[places[int(numbers[members[0]])]]
        paragraphs = _paragraphs(best["text"])
        for number in members:
            row = rows[places[int(numbers[number])]]
            own = _paragraphs(row["text"])
            told.append(
                {name: row[name] for name in (*_KNOWN, "words")}
                | {
                    "cluster": cluster,
                    "is_fullest": number == members[0],
                    "share": round(shares[len(told)], 3),
                    "only_here": _without(own, paragraphs),
                    "missing": _without(paragraphs, own),
                }
            )
    return pa.RecordBatch.from_pylist(told, schema=COPIES)


def _paragraphs(text: str) -> list[str]:
    return text.split("\n\n")


def _without(some: list[str], others: list[str]) -> list[str]:
    known = set(others)
    return [each for each in some if each not in known]
