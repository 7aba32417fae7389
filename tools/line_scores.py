"""How well pages of outlets are read by weights that have not seen them."""

from __future__ import annotations

import importlib
import json
import sys
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import wireparse
from wireparse import Parser
from wireparse._roles import UNSURE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from pathlib import Path

    from line_pages import Page
    from wireparse import Dump, LineWeights

__all__ = ["Found", "Scorers", "lost", "read_pages", "right", "tables"]

CLASSES: Final = ("headline", "deck", "caption", "crosshead", "paragraph", "furniture")
_CLASS_OF: Final = {
    "credit": "caption",
    "byline": "furniture",
    "dateline": "furniture",
    "timestamp": "furniture",
    "signoff": "furniture",
}
"""Roles that are told by what is read in a line count as what weights make of them."""
_BINS: Final = 10
JOINED: Final = (("plain", {}), ("headlines", {"headlines": True}), ("twice", {"twice": True}))


class Scorers(NamedTuple):
    """The scorers' modules.

    Attributes:
        pages: Of pages with silver labels: `score(path, read)`, `summary(rows)`.
        dumps: Of labelled dumps: `score_file(parse, path, gold)`, `summary(counts)`.
        joined: Of dumps joined from pages: `score(parse, folder, ...)`.
    """

    pages: Any
    dumps: Any
    joined: Any

    @classmethod
    def load(cls, folder: Path) -> Scorers:
        """Load them from a folder."""
        if not (folder / "fundus_score.py").is_file():
            sys.exit(f"{folder}: expected fundus_score.py there: name the folder with --scorers")
        if str(folder) not in sys.path:
            sys.path.insert(0, str(folder))
        names = ("fundus_score", "score_dump", "score_joined")
        return cls(*[importlib.import_module(name) for name in names])


class Found(NamedTuple):
    """What was found on the pages of a fold.

    Attributes:
        pages: For each page with silver labels its kind, and its row of the scorer.
        dumps: Counts of each labelled dump, by its name.
        joined: Figures of dumps joined from the pages, by their name.
        lines: For each line with a label: kind, outlet, language, wanted and found class, and
            the confidence.
    """

    pages: list[tuple[str, dict[str, Any]]]
    dumps: dict[str, Counter[str]]
    joined: dict[str, dict[str, Any]]
    lines: list[tuple[str, str, str, str, str, float]]


def read_pages(
    weights: LineWeights, pages: Sequence[Page], scorers: Scorers, join: Sequence[Path], count: int
) -> Found:
    """Read pages with weights, and score what is found.

    Args:
        weights: What tells which line is what.
        pages: The pages.
        scorers: The scorers' modules.
        join: Folders whose pages are joined to dumps; of these, those that are among the pages.
        count: How many dumps of each kind.
    """
    parse = Parser(lines=weights, quotes=False).parse
    found = Found([], {}, {}, [])
    stems = {(p.path.parent.resolve(), p.name) for p in pages if p.path is not None}
    for page in pages:
        dump = parse(page.text)
        found.lines.extend(_lines(page, dump))
        if page.path is None or page.path.suffix != ".txt":
            continue
        labels = _labels(page.path)
        if "titles" in labels:
            row = scorers.pages.score(page.path, _Reader(parse))
            found.pages.append((page.kind, row))
        else:
            found.dumps[page.name] = scorers.dumps.score_file(parse, page.path, labels)
    for folder in join:
        of = _Among({name for place, name in stems if place == folder.resolve()})
        for name, options in JOINED:
            if of.names and count:
                row = scorers.joined.score(parse, folder, count, of=of, **options)
                found.joined[f"{name} of {folder.name}"] = row
    return found


def _labels(path: Path) -> dict[str, Any]:
    labels = path.with_suffix(".json")
    labels = labels if labels.is_file() else path.with_suffix(".gold.json")
    return json.loads(labels.read_text("utf-8"))  # type: ignore[no-any-return]


class _Among:
    """Is a page among those that are read?"""

    def __init__(self, names: set[str]) -> None:
        self.names = names

    def __call__(self, name: str) -> bool:
        return name in self.names


class _Reader:
    """Reads a page for the scorer, which asks the module."""

    def __init__(self, parse: Callable[[str], Dump]) -> None:
        self._parse = parse

    def __call__(self, text: str, want: Mapping[int, str]) -> dict[str, Any]:
        """Answer as the scorer's own reader does, with other weights."""
        scorer = importlib.import_module("fundus_score")
        own, wireparse.parse = wireparse.parse, self._parse
        try:
            return scorer.wireparse_reader(text, want)  # type: ignore[no-any-return]
        finally:
            wireparse.parse = own


def _lines(page: Page, dump: Dump) -> Iterable[tuple[str, str, str, str, str, float]]:
    """Yield what is wanted and found on each line that has a label."""
    blocks = iter(dump.blocks)
    block = next(blocks, None)
    end = 0
    for line in page.lines:
        start, end = end, end + len(line.text) + 1
        while block is not None and block.end <= start:
            block = next(blocks, None)
        if line.role is None or not line.text.strip():
            continue
        here = block if block is not None and block.start < end else None
        want, got = line.role.value, here.role.value if here is not None else "furniture"
        sure = here.confidence if here is not None else 1.0
        yield (
            page.kind, page.outlet, page.language, _CLASS_OF.get(want, want),
            _CLASS_OF.get(got, got), sure,
        )  # fmt: skip


def tables(found: Sequence[Found], scorers: Scorers) -> str:
    """Show the figures of all folds."""
    lines = [line for each in found for line in each.lines]
    parts = [
        _of_pages([row for each in found for row in each.pages], scorers),
        _of_dumps(found, scorers),
        _of_joined(found),
        _of_roles(lines),
        _of_languages(found, scorers),
        _reliability(lines),
    ]
    return "\n\n".join(part for part in parts if part)


def _of_pages(rows: Sequence[tuple[str, dict[str, Any]]], scorers: Scorers) -> str:
    """Show the scorer's figures for each kind of page."""
    names = (
        "pages",
        "line",
        "text F1",
        "clean pages",
        "headline",
        "byline",
        "one article",
        "deck",
        "caption",
        "caption P",
    )
    out = [
        "| rendering | " + " | ".join(names) + " | deck P | lost |",
        "|---" * (len(names) + 3) + "|",
    ]
    for kind in sorted({kind for kind, _ in rows}):
        own = [row for name, row in rows if name == kind]
        figures = scorers.pages.summary(own)
        lost = sum(row["R"] < 0.05 for row in own)  # noqa: PLR2004
        counts = figures["_C"]
        decks = sum(n for name, n in counts.items() if name.endswith("> deck"))
        precision = f"{100 * counts['deck > deck'] / decks:.1f}" if decks else ""
        cells = [str(figures[name]) if figures[name] is not None else "" for name in names]
        out.append(f"| {kind} | " + " | ".join([*cells, precision, str(lost)]) + " |")
    return "\n".join(out)


def _of_dumps(found: Sequence[Found], scorers: Scorers) -> str:
    """Show the scorer's figures for labelled dumps."""
    total: Counter[str] = Counter()
    count = 0
    for each in found:
        for counts in each.dumps.values():
            total.update(counts)
            count += 1
    if not count:
        return ""
    figures = scorers.dumps.summary(total)
    names = (
        "line class accuracy",
        "article F1",
        "headline exact",
        "caption F1",
        "byline",
        "dateline",
    )
    return f"labelled dumps ({count}): " + ", ".join(f"{n} {figures.get(n)}" for n in names)


def _of_joined(found: Sequence[Found]) -> str:
    """Show the means over folds for joined dumps."""
    out = []
    for name in sorted({name for each in found for name in each.joined}):
        rows = [each.joined[name] for each in found if name in each.joined]
        if rows:
            numbers = [key for key, value in rows[0].items() if isinstance(value, float)]
            means = ", ".join(f"{k} {sum(r[k] for r in rows) / len(rows):.1f}" for k in numbers)
            out.append(f"joined, {name}: {means}")
    return "\n".join(out)


Line = tuple[str, str, str, str, str, float]


def _of_roles(lines: Sequence[Line]) -> str:
    """Show recall and precision of each role for each kind of page."""
    out = ["| kind | lines | right | " + " | ".join(f"{name} R/P (n)" for name in CLASSES) + " |"]
    out.append("|---" * (len(CLASSES) + 3) + "|")
    for kind in sorted({line[0] for line in lines}):
        own = [line for line in lines if line[0] == kind]
        out.append(f"| {kind} | {len(own)} | {right(own):.2f} | " + " | ".join(_roles(own)) + " |")
    return "\n".join(out)


def _is_right(line: Line) -> bool:
    return line[3] == line[4] or (line[3], line[4]) == ("deck", "paragraph")


def right(lines: Sequence[Line]) -> float:
    """Return how many lines of a hundred are right; a deck may be read as a paragraph."""
    return 100 * sum(map(_is_right, lines)) / len(lines)


def _roles(lines: Sequence[Line]) -> list[str]:
    want, got = Counter(line[3] for line in lines), Counter(line[4] for line in lines)
    hits = Counter(line[3] for line in lines if line[3] == line[4])
    return [
        f"{100 * hits[c] / want[c]:.0f}/{100 * hits[c] / max(1, got[c]):.0f} ({want[c]})"
        if want[c]
        else "–"
        for c in CLASSES
    ]


def _of_languages(found: Sequence[Found], scorers: Scorers) -> str:
    """Show the figures of each language, with how many pages it has."""
    rows = [row for each in found for row in each.pages]
    out = ["| rendering | language | pages | line | text F1 | headline |", "|---" * 6 + "|"]
    for kind in sorted({kind for kind, _ in rows}):
        languages = Counter(row["language"] for name, row in rows if name == kind)
        for language, count in sorted(languages.items(), key=lambda item: (-item[1], item[0])):
            own = [row for name, row in rows if name == kind and row["language"] == language]
            figures = scorers.pages.summary(own)
            cells = [figures[name] for name in ("line", "text F1", "headline")]
            shown = " | ".join("" if cell is None else str(cell) for cell in cells)
            out.append(f"| {kind} | {language} | {count} | {shown} |")
    return "\n".join(out)


def _reliability(lines: Sequence[Line]) -> str:
    """Show how often lines of a confidence are right, and what `line-unsure` marks."""
    out = ["| confidence | lines | mean | right |", "|---|---|---|---|"]
    for number in range(_BINS):
        own = [line for line in lines if min(_BINS - 1, int(line[5] * _BINS)) == number]
        if own:
            low, mean = number / _BINS, 100 * sum(line[5] for line in own) / len(own)
            right = 100 * sum(line[3] == line[4] for line in own) / len(own)
            out.append(
                f"| {low:.1f} to {low + 1 / _BINS:.1f} | {len(own)} | {mean:.1f} | {right:.1f} |"
            )
    marked = [line for line in lines if line[5] < UNSURE]
    wrong = [line for line in lines if not _is_right(line)]
    errors = sum(line[5] < UNSURE for line in wrong)
    out.append(
        f"\nunder {UNSURE}: {100 * len(marked) / max(1, len(lines)):.1f} % of lines, "
        f"{100 * errors / max(1, len(wrong)):.1f} % of errors"
    )
    return "\n".join(out)


def lost(lines: Sequence[Line]) -> str:
    """Show which lines were lost on each outlet, the worst outlet first."""
    by_outlet: defaultdict[tuple[str, str], list[Line]] = defaultdict(list)
    for line in lines:
        by_outlet[line[1], line[0]].append(line)
    found = []
    for (outlet, kind), own in by_outlet.items():
        wrong = Counter(f"{line[3]} as {line[4]}" for line in own if not _is_right(line))
        if wrong:
            worst = sorted(wrong.items(), key=lambda item: (-item[1], item[0]))
            what = ", ".join(f"{n} {name}" for name, n in worst)
            found.append(
                (-wrong.total() / len(own), outlet, kind, f"{wrong.total()} of {len(own)}: {what}")
            )
    return "\n".join(f"{outlet} ({kind}): {what}" for _, outlet, kind, what in sorted(found))
