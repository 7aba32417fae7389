"""Tables and pictures of a comparison, and the page of the documentation that holds them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypedDict

from drawing import INK, drawing
from score import f1

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

__all__ = ["Results", "Run", "print_tables", "tables", "write_page"]

ROOT: Final = Path(__file__).resolve().parents[2]
PAGE: Final = ROOT / "docs" / "explanation" / "comparison.md"
PICTURES: Final = ROOT / "docs" / "pictures"
CARD: Final = ROOT / "docs" / "explanation" / "model-card-lines.md"
_ON_CARD: Final = {
    "pages/main": "main content",
    "pages/full": "whole pages",
    "general/main": "no news: main content",
    "general/full": "no news: whole pages",
}
"""What the sets of pages that the weights were trained on are called on the model card."""
OWN: Final = "wireparse"
HELD_OUT: Final = "wireparse, outlets held out"
COLORS: Final = ("#6edce1", "#f0c85a", "#9ecb78")


class Run(TypedDict):
    """What one reader did with the texts of a job; sums, seconds and characters by set."""

    job: str
    reader: str
    version: str
    scores: Mapping[str, Mapping[str, float]]
    seconds: Mapping[str, float]
    characters: Mapping[str, int]
    peak: float
    failed: int


class Results(TypedDict):
    """A whole comparison."""

    date: str
    machine: str
    python: str
    runs: list[Run]


def _share(score: Mapping[str, float], part: str, whole: str) -> float | None:
    """Return a percentage, or nothing where nothing is asked for."""
    return 100 * score.get(part, 0) / score[whole] if score.get(whole) else None


def _mean(name: str) -> Callable[[Mapping[str, float]], float | None]:
    return lambda score: score[name] / score["pages"] if score.get("paragraph") else None


def _lost(score: Mapping[str, float]) -> float | None:
    kept = _share(score, "paragraph kept", "paragraph")
    return None if kept is None else 100 - kept


def _copies(score: Mapping[str, float]) -> float | None:
    return _share(score, "copies kept", "copies")


def held_out() -> dict[str, float]:
    """Read from the model card what the text is worth on outlets that were held out."""
    found: dict[str, float] = {}
    kind = ""
    for row in CARD.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip(" *") for cell in row.strip("|").split("|")]
        kind = cells[0].partition(" (")[0] or kind
        if len(cells) > 4 and cells[1] == "these weights":
            found |= {name: float(cells[3]) for name, on in _ON_CARD.items() if on == kind}
    return found


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _sets(runs: Sequence[Run], value: Callable[[Mapping[str, float]], float | None]) -> list[str]:
    """List the sets for which something can be told."""
    names = dict.fromkeys(name for run in runs for name in run["scores"])
    return [
        name
        for name in names
        if any(value(run["scores"][name]) is not None for run in runs if name in run["scores"])
    ]


def _by_set(
    runs: Sequence[Run],
    value: Callable[[Mapping[str, float]], float | None],
    best: Callable[[Iterable[float]], float] = max,
    more: dict[str, dict[str, float]] | None = None,
) -> str:
    """Make a table of readers by sets, the best of each set in bold."""
    sets = _sets(runs, value)
    found = {run["reader"]: {name: value(run["scores"][name]) for name in sets} for run in runs}
    found |= {
        reader: {name: cells.get(name) for name in sets} for reader, cells in (more or {}).items()
    }
    tops = {
        name: best([c for cells in found.values() if (c := cells[name]) is not None])
        for name in sets
    }

    def cell(name: str, number: float | None) -> str:
        if number is None:
            return "–"
        return f"**{number:.1f}**" if round(number, 1) == round(tops[name], 1) else f"{number:.1f}"

    rows = [[reader, *(cell(n, cells[n]) for n in sets)] for reader, cells in found.items()]
    return _table(["", *sets], rows)


def _captions(runs: Sequence[Run]) -> str:
    rows = []
    for run in runs:
        for name, score in run["scores"].items():
            if "given" in score:
                right = f1(score.get("right", 0), score["given"], score["asked"])
                credits_ = (_share(score, f"{who} right", who) for who in ("agencies", "creators"))
                cells = ["–" if each is None else f"{each:.1f}" for each in credits_]
                rows.append([run["reader"], name, f"{score['asked']:.0f}", f"{right:.1f}", *cells])
    return _table(["", "texts", "captions", "found, F1", "agency", "photographer"], rows)


def _quotes(runs: Sequence[Run]) -> str:
    rows = []
    for name in dict.fromkeys(name for run in runs for name in run["scores"]):
        for run in runs:
            score = run["scores"][name]
            shares = (
                _share(score, "right", "given"),
                _share(score, "right", "asked"),
                f1(score.get("right", 0), score.get("given", 0), score["asked"]),
                _share(score, "mention", "mentions"),
                _share(score, "last name", "speakers"),
                _share(score, "person", "speakers"),
            )
            cells = ["–" if each is None else f"{each:.1f}" for each in shares]
            rows.append([f"{name} ({score['asked']:.0f})", run["reader"], *cells])
    head = ["texts (quotations)", "", "precision", "recall", "F1"]
    return _table([*head, "speaker, as named there", "last name", "full name"], rows)


def _damage(runs: Sequence[Run]) -> str:
    rows = []
    for run in runs:
        wrong, right = run["scores"]["wrong"], run["scores"]["right"]
        shares = (
            _share(wrong, "wrong told", "wrong pages"),
            _share(wrong, "mended", "lines"),
            _share(right, "right told", "right pages"),
            _share(right, "changed", "right pages"),
        )
        rows.append([run["reader"], *(f"{each or 0:.1f}" for each in shares)])
    head = ["", "damaged: told", "damaged: lines mended"]
    return _table([*head, "undamaged: told all the same", "undamaged: changed"], rows)


def _cost(runs: Sequence[Run]) -> str:
    rows = []
    for run in runs:
        seconds, size = sum(run["seconds"].values()), sum(run["characters"].values())
        pages = sum(
            score.get("pages", 0) + score.get("wrong pages", 0) + score.get("right pages", 0)
            for score in run["scores"].values()
        )
        each = f"{1000 * seconds / pages:.2f}" if pages else "–"
        rate = f"{size / 1e6 / seconds:.2f}" if seconds > 0.01 else "–"
        failed = str(run["failed"])
        rows.append([run["job"], run["reader"], each, rate, f"{run['peak']:.0f}", failed])
    head = ["what for", "", "ms a text", "million characters a second"]
    return _table([*head, "MB at the peak", "texts that it failed on"], rows)


def _setup(results: Results) -> str:
    made = {run["reader"].partition(":")[0]: run["version"] for run in results["runs"]}
    named = ", ".join(f"{tool} {version}" for tool, version in made.items() if version)
    return f"{results['date']}; {results['machine']}; {results['python']}. {named}."


def tables(results: Results) -> dict[str, str]:
    """Make all tables, by the name of their place in the page."""
    runs = {
        job: [run for run in results["runs"] if run["job"] == job]
        for job in ("text", "quotes", "damage")
    }
    card = {HELD_OUT: held_out()}
    return {
        "setup": _setup(results),
        "text": _by_set(runs["text"], _mean("text"), more=card),
        "text but headlines": _by_set(runs["text"], _mean("text but headlines")),
        "lost": _by_set(runs["text"], _lost, min),
        "copies": _by_set(runs["text"], _copies, min),
        "captions": _captions(runs["text"]),
        "quotes": _quotes(runs["quotes"]),
        "damage": _damage(runs["damage"]),
        "cost": _cost(results["runs"]),
    }


def read(path: Path) -> Results:
    """Read the results of a run."""
    results: Results = json.loads(path.read_text(encoding="utf-8"))
    return results


def print_tables(path: Path) -> None:
    """Print all tables of the results."""
    for name, table in tables(read(path)).items():
        print(f"\n{name}\n\n{table}")


def filled(page: str, made: dict[str, str]) -> str:
    """Put tables where a page asks for them: between `<!-- measured: NAME -->` and its end."""

    def table(found: re.Match[str]) -> str:
        return f"{found[1]}\n{made.get(found[2], found[3].strip())}\n{found[4]}"

    form = r"(<!-- measured: ([\w ]+) -->)(.*?)(<!-- end of what was measured -->)"
    return re.sub(form, table, page, flags=re.DOTALL)


def write_page(path: Path) -> None:
    """Write tables and pictures into the documentation."""
    results = read(path)
    page = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(filled(page, tables(results)), encoding="utf-8", newline="\n")
    runs = [run for run in results["runs"] if run["job"] == "text"]
    _draw_text(runs, PICTURES / "comparison.svg")
    _draw_cost(runs, PICTURES / "comparison-cost.svg")


def _best(
    runs: Sequence[Run],
    value: Callable[[Mapping[str, float]], float | None],
    name: str,
    pick: Any,  # noqa: ANN401  min or max
) -> dict[str, float]:
    """Return the figure of each tool in its best setting."""
    found: dict[str, list[float]] = {}
    for run in runs:
        number = value(run["scores"].get(name, {"pages": 1}))
        if number is not None:
            found.setdefault(run["reader"].partition(":")[0], []).append(number)
    return {tool: pick(numbers) for tool, numbers in found.items()}


def _draw_text(runs: Sequence[Run], path: Path) -> None:
    """Draw how much of the text is right, lost and kept twice; each tool in its best setting."""
    facts: tuple[tuple[str, Callable[[Mapping[str, float]], float | None], Any], ...] = (
        ("text: F1, more is better", _mean("text"), max),
        ("paragraphs lost, %", _lost, min),
        ("printed twice and kept twice, %", _copies, min),
    )
    sets = [
        name
        for name in _sets(runs, _mean("text"))
        if name in ("pages/full", "pages/main", "corpus/dev")
    ]
    card = held_out()
    with drawing(path, len(facts), (11, 4.5)) as axes:
        for each, (title, value, pick) in zip(axes, facts, strict=True):
            for number, name in enumerate(sets):
                found = _best(runs, value, name, pick)
                if pick is max and name in card:
                    found[OWN] = card[name]
                tools = list(found)[::-1]
                places = [place - 0.27 * (number - 1) for place in range(len(tools))]
                each.barh(
                    places,
                    [found[tool] for tool in tools],
                    0.25,
                    color=COLORS[number % 3],
                    label=name,
                )
                each.set_yticks(range(len(tools)), tools, color=INK)
            each.set_title(title, color=INK, fontsize=10)
            each.set_xlim(0, 100)
            each.grid(axis="x", alpha=0.25)
        for each in axes[1:]:
            each.set_yticklabels([])
        axes[0].legend(frameon=False, fontsize=9, loc="lower left")


def _draw_cost(runs: Sequence[Run], path: Path) -> None:
    """Draw the text of whole pages against what it costs, in every setting."""
    card = held_out().get("pages/full")
    with drawing(path, 1, (8, 4.5)) as (axes,):
        for run in runs:
            seconds, score = run["seconds"].get("pages/full"), run["scores"].get("pages/full")
            if not seconds or not score or run["reader"] == "everything":
                continue
            right = card if run["reader"] == OWN and card else score["text"] / score["pages"]
            each = 1000 * seconds / score["pages"]
            axes.plot(each, right, "o", color=COLORS[run["reader"] != OWN])
            axes.annotate(f" {run['reader']}", (each, right), color=INK, fontsize=9)
        axes.set_xscale("log")
        axes.set_xlabel("milliseconds of one processor for a whole page", color=INK)
        axes.set_ylabel("text, F1", color=INK)
        axes.margins(x=0.25, y=0.1)
        axes.grid(alpha=0.25)
