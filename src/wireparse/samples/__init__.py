"""Files to try wireparse on: dumps of invented stories, and rows for an invented outlet.

The stories are invented, the disorder is that of real pages. `wireparse demo` writes the files
into a folder; from Python they are read where they are.

Example:
    >>> import wireparse
    >>> dump = wireparse.read(wireparse.samples.path("ferry"))
    >>> dump.articles[0].headline.text
    'Ferry Returns to the River Aun'
    >>> for name in wireparse.samples.NAMES:
    ...     print(name, "-", wireparse.samples.about(name))
    ferry - one short story: headline and caption in copies, a quotation
    dump - four stories on one page, with everything that pages repeat
    corpus - four longer stories, as filters of corpora meet them
    echo - four pages of an outlet that wireparse does not know, to learn from
    herald - a page of another unknown outlet, for rows, hooks and plug-ins
    courier - rows of knowledge for a third outlet, as TOML
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

__all__ = ["NAMES", "about", "path"]

_FILES: Final = {
    "ferry": ("ferry.txt", "one short story: headline and caption in copies, a quotation"),
    "dump": ("dump.txt", "four stories on one page, with everything that pages repeat"),
    "corpus": ("corpus.txt", "four longer stories, as filters of corpora meet them"),
    "echo": (
        "echo.txt",
        "four pages of an outlet that wireparse does not know, to learn from",
    ),
    "herald": ("herald.txt", "a page of another unknown outlet, for rows, hooks and plug-ins"),
    "courier": ("courier.toml", "rows of knowledge for a third outlet, as TOML"),
}

NAMES: Final[tuple[str, ...]] = tuple(_FILES)
"""The name of every sample, in the order in which a newcomer meets them."""


def path(name: str) -> Path:
    """Return where a sample is.

    The file is part of the installation: copy it before you change it.

    Example:
        >>> from wireparse import samples
        >>> samples.path("dump").name
        'dump.txt'
        >>> samples.path("dunp")
        Traceback (most recent call last):
            ...
        LookupError: unknown sample 'dunp': did you mean 'dump'? (known: ferry, dump, corpus, \
echo, herald, courier)

    Args:
        name: One of `NAMES`.

    Raises:
        LookupError: There is no such sample.
    """
    return Path(__file__).with_name(_entry(name)[0])


def about(name: str) -> str:
    """Return what a sample is, in a few words.

    Example:
        >>> from wireparse import samples
        >>> samples.about("courier")
        'rows of knowledge for a third outlet, as TOML'

    Args:
        name: One of `NAMES`.

    Raises:
        LookupError: There is no such sample.
    """
    return _entry(name)[1]


def _entry(name: str) -> tuple[str, str]:
    if name in _FILES:
        return _FILES[name]
    from difflib import get_close_matches  # noqa: PLC0415  only mistakes need it

    near = get_close_matches(str(name), NAMES, 1)
    hint = f": did you mean {near[0]!r}?" if near else ""
    msg = f"unknown sample {name!r}{hint} (known: {', '.join(NAMES)})"
    raise LookupError(msg)
