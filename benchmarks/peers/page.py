"""Tables and pictures of a comparison, and the page of the documentation that holds them."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypedDict

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
BASELINE: Final = "everything"
HELD_OUT: Final = "wireparse, outlets held out"
DRAWN: Final = ("pages/full", "pages/main", "corpus/dev")
COLORS: Final = ("#6edce1", "#f0c85a", "#9ecb78")


class Run(TypedDict):
    """What one reader did with the texts of a job; sums by set."""

    job: str
    reader: str
    version: str
    scores: Mapping[str, Mapping[str, float]]
    seconds: Mapping[str, float]
    texts: Mapping[str, int]
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
    fair: Mapping[str, float] | None = None,
) -> str:
    """Make a table of readers by sets; the best of each is bold.

    But for who takes everything, and for wireparse, which was made with these texts; where a fair
    figure of it is known, that has a row of its own.
    """
    sets = _sets(runs, value)
    found = {run["reader"]: {name: value(run["scores"][name]) for name in sets} for run in runs}
    if fair:
        found[HELD_OUT] = {name: fair.get(name) for name in sets}

    def counts(reader: str, name: str) -> bool:
        return reader not in (BASELINE, OWN) and found[reader][name] is not None

    tops = {
        name: best(
            [found[reader][name] or 0.0 for reader in found if counts(reader, name)] or [0.0]
        )
        for name in sets
    }

    def cell(reader: str, name: str) -> str:
        number = found[reader][name]
        if number is None:
            return "–"
        is_top = counts(reader, name) and round(number, 1) == round(tops[name], 1)
        return f"**{number:.1f}**" if is_top else f"{number:.1f}"

    return _table(["", *sets], [[reader, *(cell(reader, n) for n in sets)] for reader in found])


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
        each = f"{1000 * seconds / sum(run['texts'].values()):.2f}"
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
    return {
        "setup": _setup(results),
        "text": _by_set(runs["text"], _mean("text"), fair=held_out()),
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
    pick: Callable[[list[float]], float],
) -> dict[str, float]:
    """Return the figure of each tool in its best setting."""
    found: dict[str, list[float]] = {}
    for run in runs:
        number = value(run["scores"][name])
        if number is not None:
            found.setdefault(run["reader"].partition(":")[0], []).append(number)
    return {tool: pick(numbers) for tool, numbers in found.items()}


def _draw_text(runs: Sequence[Run], path: Path) -> None:
    """Draw how much of the text is right, lost and kept twice; each tool in its best setting."""
    facts = (
        ("text, F1: more is better", _mean("text"), max),
        ("paragraphs lost, %: less is better", _lost, min),
        ("copies kept, %: less is better", _copies, min),
    )
    sets = [name for name in DRAWN if name in runs[0]["scores"]]
    fair = held_out()
    with drawing(path, len(facts), (11, 4.8)) as axes:
        for each, (title, value, pick) in zip(axes, facts, strict=True):
            tools: list[str] = []
            for number, name in enumerate(sets):
                found = _best(runs, value, name, pick)
                if title.startswith("text") and name in fair:
                    found[OWN] = fair[name]
                tools = list(found)[::-1]
                places = [place + 0.27 * (1 - number) for place in range(len(tools))]
                shown = [found[tool] for tool in tools]
                each.barh(places, shown, 0.25, color=COLORS[number], label=name)
            each.set_yticks(range(len(tools)), tools if each is axes[0] else [])
            each.set_title(title, color=INK, fontsize=10)
            each.set_xlim(0, 100)
            each.grid(axis="x", alpha=0.25)
        axes[1].legend(frameon=False, fontsize=9)


def _draw_cost(runs: Sequence[Run], path: Path) -> None:
    """Draw the text of whole pages against what it costs, each tool in its best setting."""
    whole = "pages/full"
    points: dict[str, tuple[float, float]] = {}
    for run in runs:
        tool = run["reader"].partition(":")[0]
        if tool != BASELINE and whole in run["scores"]:
            right = _mean("text")(run["scores"][whole]) or 0.0
            each = 1000 * run["seconds"][whole] / run["scores"][whole]["pages"]
            points[tool] = max(points.get(tool, (0.0, 0.0)), (right, each))
    if OWN in points:
        points[OWN] = (held_out().get(whole, points[OWN][0]), points[OWN][1])
    with drawing(path, 1, (8, 4.2)) as (axes,):
        for tool, (right, each) in points.items():
            axes.plot(each, right, "o", color=COLORS[tool != OWN])
            beside = {"xytext": (8, 0), "textcoords": "offset points", "va": "center"}
            axes.annotate(tool, (each, right), color=INK, **beside)
        axes.set_xscale("log")
        axes.set_xlabel("milliseconds of one processor for a whole page", color=INK)
        axes.set_ylabel("text, F1", color=INK)
        axes.set_ylim(60, 100)
        axes.margins(x=0.25)
        axes.grid(alpha=0.25)
