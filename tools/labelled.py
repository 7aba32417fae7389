"""Read a labelled corpus: texts, and stand-off annotations of who said what.

A corpus is laid out in one of two ways. One line of a text is one paragraph in both.

- Like PolNeAR: a folder for every split, in it `text/NAME.txt` and `attributions/NAME_*.ann`
  (brat stand-off: events with Source, Cue and Content), which hold reported speech too.
- Like labelled pages: see `labelled_pages`; a text is a title, paragraphs and crossheads.

The criteria for a right speaker are the usual ones: the mention covers the labelled source
or its core, or lies inside it and holds its head.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import evolve

from labelled_pages import read_labelled_pages
from wireparse._quotes.pairing import QuotationSpan, find_quotes
from wireparse._quotes.unclosed import compile_ends
from wireparse._vocabulary.quote_marks import compile_marks
from wireparse.knowledge import DEFAULT
from wireparse.models import Block, Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path
    from typing import Any

    from labelled_pages import LabelledPage

__all__ = [
    "Document",
    "Label",
    "Place",
    "is_right",
    "overlaps",
    "paragraphs",
    "read_corpus",
    "read_split",
    "union",
]

Place = tuple[int, int]

_SPAN: Final = re.compile(r"(T\d+)\t([\w-]+) (\d+ \d+(?:;\d+ \d+)*)(?:\t|$)")
_EVENT: Final = re.compile(r"(E\d+)\t(.*)")
_EDGES: Final = " \t\r\n\u00a0\u200b\ufeff\"'`‘’‚‛“”„‟«»″,.;:"
_WORD: Final = re.compile(r"\w[\w.’'&-]*\w|\w")
_CORE_END: Final = re.compile(
    r"\s*[,;:(\[—–]|\s+(?:-|who|whom|whose|which|that|of|for|from|in|on|at|with|to|by|against"
    r"|about|among|within|near|under|during|outside|inside|including|such|familiar|close"
    r"|involved|interviewed|briefed|speaking)\b",
    re.IGNORECASE,
)
_POSSESSIVE: Final = re.compile(r"(?:'s|’s|'|’)$")


class Label(NamedTuple):
    """One attribution: places of source, cue and content."""

    source: list[Place]
    cue: list[Place]
    content: list[Place]


class Document(NamedTuple):
    """One text with its labels.

    Attributes:
        name: File name without ending.
        text: The text.
        blocks: Its paragraphs.
        marked: Its outermost quotations, as wireparse pairs the marks.
        gold: The attribution of each, None where nobody is cited.
        quoted: Attributions that hold a part of a quotation.
        reported: The others: reported speech.
        group: What is dealt to one fold as a whole: a publisher's pages, else the text alone.
        unsure: Numbers of the quotations that no label decides.
        is_full: Whether reported speech is labelled too.
        labels: Of a page, as its file has them.
        weight: How many times each of its examples counts.
    """

    name: str
    text: str
    blocks: list[Block]
    marked: list[QuotationSpan]
    gold: list[Label | None]
    quoted: list[Label]
    reported: list[Label]
    group: str
    unsure: frozenset[int] = frozenset()
    is_full: bool = True
    labels: dict[str, Any] | None = None
    weight: float = 1.0


def paragraphs(text: str) -> list[Block]:
    """Make a paragraph of every line that is not blank."""
    out = []
    at = 0
    for line in text.split("\n"):
        words = line.strip()
        if words:
            start = at + line.index(words)
            out.append(Block(words, start, start + len(words), Role.PARAGRAPH, "line"))
        at += len(line) + 1
    return out


def read_corpus(corpus: Path, weight: float = 1.0, language: str = "en") -> list[Document]:
    """Read what can be trained on: the split `train`, or all pages of a language.

    Args:
        corpus: The folder, laid out in either way.
        weight: How many times each example counts.
        language: Which pages to take.
    """
    if (corpus / "train").is_dir():
        found = read_split(corpus, "train")
    else:
        found = [_page(page) for page in read_labelled_pages(corpus, language)]
    return [d._replace(weight=weight) for d in found]


def read_split(corpus: Path, split: str) -> list[Document]:
    """Read a split; of several annotators the first in file order counts.

    Args:
        corpus: The folder that holds the splits.
        split: `train`, `dev` or `test`.
    """
    labels: dict[str, Path] = {}
    for path in sorted((corpus / split / "attributions").glob("*.ann")):
        labels.setdefault(path.stem.rsplit("_", 1)[0], path)
    texts = sorted((corpus / split / "text").glob("*.txt"))
    return [_document(path, labels[path.stem]) for path in texts if path.stem in labels]


def _document(path: Path, labels: Path) -> Document:
    text = path.read_bytes().decode("utf-8")
    blocks = paragraphs(text)
    marked = _marked(blocks)
    found = [*_read_labels(labels)]
    gold = [_label_of(text, (m.outer_start, m.outer_end), found) for m in marked]
    outer = [(m.outer_start, m.outer_end) for m in marked]
    quoted = [x for x in found if any(overlaps(place, x.content) for place in outer)]
    reported = [x for x in found if x not in quoted]
    return Document(path.stem, text, blocks, marked, gold, quoted, reported, path.stem)


def _marked(blocks: list[Block]) -> list[QuotationSpan]:
    marks, ends_at = compile_marks(DEFAULT.quote_pairs), compile_ends(DEFAULT.languages)
    return [m for m in find_quotes(blocks, marks, ends_at)[0] if m.parent is None]


def _page(page: LabelledPage) -> Document:
    """Read a labelled page: its title is left out, as it is no part of a body."""
    text = page.text
    heads = {page.lines[number - 1] for number in page.told["heads"]}
    blocks = [
        evolve(b, role=Role.CROSSHEAD) if b.start in heads else b for b in paragraphs(text)[1:]
    ]
    marked = _marked(blocks)
    rows = {page.opening(row): row for row in page.told["quotes"]}
    gold: list[Label | None] = []
    unsure = set()
    said: tuple[frozenset[str], Label] | None = None
    for number, mark in enumerate(marked):
        row = rows.get(mark.outer_start)
        label = None
        if row is None or row["kind"] == "either":
            unsure.add(number)
        elif row["kind"] != "scare":
            who = frozenset(row["speaker"].split("/"))
            place = (mark.outer_start, mark.outer_end)
            label = _page_label(page, row, place)
            if label is None and said is not None and not who.isdisjoint(said[0]):
                label = said[1]
                label.content.append(place)
            if label is None:
                unsure.add(number)
            else:
                said = who, label
        gold.append(label)
    quoted = [*{id(x): x for x in gold if x is not None}.values()]
    found = Document(
        page.name, text, blocks, marked, gold, quoted, [], page.outlet, frozenset(unsure)
    )
    return found._replace(is_full=False, labels=page.told)


def _page_label(page: LabelledPage, row: dict[str, Any], place: Place) -> Label | None:
    """Make the label of a quotation that has a mention of its own, or nobody's."""
    if not row["mention"]:
        return None if row["speaker"] else Label([], [], [place])
    source = page.mention(row)
    return Label([source], _nearest(page.text, row["cue"], source, place), [place])


def _nearest(text: str, cue: str, source: Place, quoted: Place) -> list[Place]:
    """Find the verb nearest to the mention, outside mention and quotation."""
    low = text.rfind("\n", 0, source[0]) + 1
    high = text.find("\n", source[1])
    found = [
        m.span()
        for m in re.finditer(rf"\b{re.escape(cue)}\b", text[: high if high >= 0 else None])
        if cue and m.start() >= low and not overlaps(m.span(), [source, quoted])
    ]
    return sorted(found, key=lambda p: max(p[0] - source[1], source[0] - p[1]))[:1]


def _read_labels(path: Path) -> Iterator[Label]:
    """Read one stand-off file."""
    places: dict[str, list[Place]] = {}
    events: list[list[tuple[str, str]]] = []
    for line in path.read_bytes().decode("utf-8").split("\n"):
        if match := _SPAN.match(line):
            parts = [part.split() for part in match.group(3).split(";")]
            places[match.group(1)] = [(int(a), int(b)) for a, b in parts]
        elif match := _EVENT.match(line):
            pairs = [word.partition(":") for word in match.group(2).split()]
            events.append([(role.rstrip("0123456789"), key) for role, _, key in pairs])
    for event in events:
        got: dict[str, list[Place]] = {"Source": [], "Cue": [], "Content": []}
        for role, key in event:
            if role in got:
                got[role] += places.get(key, [])
        if got["Content"]:
            yield Label(sorted(got["Source"]), sorted(got["Cue"]), sorted(got["Content"]))


def _label_of(text: str, place: Place, labels: Iterable[Label]) -> Label | None:
    """Find the attribution whose content holds at least half of a quotation."""
    start, end = place
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    best, most = None, 0
    for label in labels:
        covered = sum(_shared((start, end), part) for part in _merged(label.content))
        if covered > most:
            best, most = label, covered
    return best if best is not None and 2 * most >= end - start else None


def _merged(parts: Iterable[Place]) -> list[Place]:
    out: list[Place] = []
    for start, end in sorted(parts):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(out[-1][1], end))
        else:
            out.append((start, end))
    return out


def _shared(one: Place, other: Place) -> int:
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))


def overlaps(place: Place, parts: Iterable[Place]) -> bool:
    """Does a place share a character with one of several?"""
    return any(_shared(place, part) for part in parts)


def union(one: list[Place], other: list[Place]) -> float:
    """Divide what two sets of places share by what they cover together."""
    one, other = _merged(one), _merged(other)
    both = sum(_shared(a, b) for a in one for b in other)
    whole = sum(b - a for a, b in one) + sum(b - a for a, b in other) - both
    return both / whole if whole else 0.0


def _core(text: str, place: Place) -> Place:
    """Return a source without appositions and complements."""
    start, end = place
    while start < end and not text[start].isalnum():
        start += 1
    match = _CORE_END.search(text, start + 1, end)
    return start, match.start() if match and match.start() > start else end


def _head(text: str, place: Place) -> Place:
    """Return the last word of the core."""
    words = [m.span() for m in _WORD.finditer(text, *_core(text, place))]
    if not words:
        return _core(text, place)
    start, end = words[-1]
    return start, (start + len(_POSSESSIVE.sub("", text[start:end]))) or end


def is_right(text: str, mention: Place, source: list[Place]) -> bool:
    """Does a mention name the labelled source?"""
    if not source:
        return False
    shared = [(max(mention[0], a), min(mention[1], b)) for a, b in source]
    if not any(c.isalnum() for a, b in shared if a < b for c in text[a:b]):
        return False
    if max(union([mention], source), union([mention], [_core(text, source[0])])) >= 0.5:  # noqa: PLR2004
        return True
    start, end = _head(text, source[0])
    inside = source[0][0] <= mention[0] and mention[1] <= source[-1][1]
    return inside and mention[0] <= start and end <= mention[1]
