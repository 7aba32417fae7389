"""A corpus on one machine: files in, shards of JSON Lines or Parquet out, on all processors.

Needs the extra `corpus`, which brings the command, pyarrow, fsspec and warcio:
`pip install 'wireparse[corpus]'`. The command `wireparse corpus` is this with progress and a
report.

Example:
    >>> import tempfile, wireparse
    >>> from wireparse.corpus import Options, parse_corpus
    >>> with tempfile.TemporaryDirectory() as out:
    ...     found = parse_corpus(
    ...         [str(wireparse.samples.path("dump"))],
    ...         out,
    ...         Options(format="parquet", table="quotes"),
    ...         jobs=1,
    ...     )
    >>> found.articles, found.quotes, found.errors
    (4, 22, 0)
"""

from wireparse.corpus._clusters import COPIES, dedupe, iter_copies
from wireparse.corpus._options import FORMATS, KINDS, CorpusError, Options
from wireparse.corpus._places import find
from wireparse.corpus._report import Counts
from wireparse.corpus._run import parse_corpus

__all__ = [
    "COPIES",
    "FORMATS",
    "KINDS",
    "CorpusError",
    "Counts",
    "Options",
    "dedupe",
    "find",
    "iter_copies",
    "parse_corpus",
]
