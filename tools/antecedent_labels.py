"""Read labels of whom mentions stand for: places in texts, and the names that are right there.

Three sources: pages whose quotations are labelled with speaker and mention (`labelled_pages`),
dumps whose quotations are labelled with speakers alone (NAME.txt, and NAME.json or NAME.gold.json
with `articles`),
and `tools/labels/antecedents.tsv`, which holds places alone: sha256 of a text, start and end of a
mention in it, start and end of the name.
"""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import wireparse
from labelled_pages import read_labelled_pages

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = [
    "LABELS",
    "Labelled",
    "read_dumps",
    "read_pages",
    "read_places",
    "same_name",
    "words_of",
]

LABELS: Final = Path(__file__).parent / "labels" / "antecedents.tsv"
_UNCOUNTED: Final = frozenset(["scare", "either"])
"""Kinds of quotations whose speaker is not counted."""
_FIRST: Final = 5
"""Words that tell a labelled quotation."""
_WORD: Final = re.compile(r"[\w']+")
_SMALL: Final = frozenset(["the", "a", "an", "mr", "mrs", "ms", "dr"])
"""Words that make no difference between names."""
_LONGER: Final = 3
"""So many words more a name may have than the labelled one."""


class Labelled(NamedTuple):
    """A text, and whom its mentions stand for.

    Attributes:
        name: Of the file.
        group: What is held out together: the publisher.
        source: Pages, dumps or places.
        text: The text.
        names: Start and end of a mention, and the names that are right for it.
    """

    name: str
    group: str
    source: str
    text: str
    names: list[tuple[int, int, list[str]]]


def read_pages(folder: Path, language: str = "en") -> Iterator[Labelled]:
    """Read pages whose quotations are labelled with speaker and mention."""
    for page in read_labelled_pages(folder, language):
        names = [
            (*page.mention(row), row["speaker"].split("/"))
            for row in page.told["quotes"]
            if row["kind"] not in _UNCOUNTED and row["mention"] and row["speaker"]
        ]
        yield Labelled(page.name, page.outlet, "pages", page.text, names)


def read_dumps(folder: Path) -> Iterator[Labelled]:
    """Read dumps whose quotations are labelled with speakers; the mentions are the parser's."""
    for path in sorted(folder.glob("*.json")):
        gold = json.loads(path.read_text("utf-8"))
        name = path.stem.removesuffix(".gold")
        text = (folder / f"{name}.txt").read_bytes().decode()
        dump = wireparse.parse(text)
        found = [q for a in dump.articles for q in a.quotes if q.parent is None and q.speaker]
        names = []
        for row in (row for article in gold["articles"] for row in article["quotes"]):
            first = words_of(row["text"].split("…")[0])[:_FIRST]
            for quote in found if row["speaker"] and first else ():
                line, _ = dump.locate(quote)
                if abs(line - row["line"]) <= 1 and words_of(quote.text)[: len(first)] == first:
                    mention = quote.speaker.mention
                    names.append((mention.start, mention.end, [row["speaker"]]))
                    break
        yield Labelled(name, gold.get("outlet", name), "dumps", text, names)


def words_of(text: str) -> list[str]:
    """Cut a text into words, small letters."""
    return _WORD.findall(text.lower().replace("’", "'"))


def same_name(label: str, name: str) -> bool:
    """Is a name the labelled one, or a longer form of one of several words?"""
    want, got = (set(words_of(n)) - _SMALL for n in (label, name))
    is_longer = len(want) > 1 and want <= got and len(got) <= len(want) + _LONGER
    return bool(got) and (want == got or is_longer)


def read_places(folders: Iterable[Path], labels: Path = LABELS) -> Iterator[Labelled]:
    """Read the labels that are kept as places, for those texts that are in some folders."""
    rows: dict[str, list[tuple[int, int, int, int]]] = {}
    for line in labels.read_text("utf-8").splitlines():
        digest, *places = line.split("\t")
        if digest != "sha256":
            start, end, name, after = map(int, places)
            rows.setdefault(digest, []).append((start, end, name, after))
    for path in sorted(path for folder in folders for path in folder.glob("*.txt")):
        data = path.read_bytes()
        found = rows.get(hashlib.sha256(data).hexdigest())
        if found:
            text = data.decode()
            names = [(start, end, [text[name:after]]) for start, end, name, after in found]
            yield Labelled(path.stem, path.stem.split("_")[0], "places", text, names)
