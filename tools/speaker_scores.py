"""Score the speaker scorer: answers to labelled texts against their labels, over folds.

By mention, the words that stand for the speaker, as `labelled` judges them; and of labelled pages
by name, if a script is given that does, as a parser with the weights of a fold reads them whole.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections import Counter
from typing import TYPE_CHECKING

from labelled import is_right, overlaps
from wireparse import Parser
from wireparse._speakers import attribution
from wireparse._speakers.candidates import ArticleQuotations, Verdict
from wireparse._speakers.decision import OPEN_BELOW, decide

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path
    from types import ModuleType

    from labelled import Document, Place
    from wireparse._speakers.weights import Weights
    from wireparse._syntax.paragraph import Paragraph
    from wireparse._vocabulary.lexicon import Lexicon

__all__ = ["cross_validate", "place_of"]


def place_of(text: str, paragraph: Paragraph, words: tuple[int, int, str]) -> Place:
    """Give a mention its place, without a possessive ending."""
    start, end = paragraph.span(words)
    return (start, end - 2) if text[start:end].endswith(("'s", "’s")) else (start, end)


def predict(
    document: Document, words: Lexicon, weights: Weights, open_below: float
) -> list[dict[str, object]]:
    """Answer in the format of the scorer."""
    article = ArticleQuotations(document.blocks, document.marked, words, weights)
    out: list[dict[str, object]] = []
    for mark, choice in zip(document.marked, decide(article, open_below), strict=True):
        found, paragraph = choice.candidate, choice.candidate.paragraph
        if found.verdict == Verdict.NOT_SPEECH:
            continue
        item: dict[str, object] = {"start": mark.start, "end": mark.end}
        item["speaker"] = item["cue"] = None
        if paragraph is not None and found.mention is not None:
            item["speaker"] = place_of(document.text, paragraph, found.mention)
        if paragraph is not None and found.cue is not None:
            item["cue"] = paragraph.span(found.cue)
        item["confidence"] = round(choice.confidence, 3)
        out.append(item)
    return out


def tally(document: Document, items: list[dict[str, object]], counts: Counter[str]) -> None:
    """Count what is right in one document."""
    found = {item["start"]: item for item in items}
    for number, (mark, label) in enumerate(zip(document.marked, document.gold, strict=True)):
        if number in document.unsure:
            continue
        item = found.get(mark.start)
        speaker = item["speaker"] if item else None
        counts["found"] += item is not None
        counts["answered"] += speaker is not None
        if label is None:
            continue
        counts["gold"] += 1
        counts["named"] += bool(label.source)
        counts["hit"] += item is not None
        if item is None:
            continue
        counts["hit named"] += bool(label.source)
        is_good = speaker is not None and is_right(document.text, speaker, label.source)  # type: ignore[arg-type]
        counts["right"] += is_good
        counts["cue"] += bool(label.cue)
        counts["right cue"] += bool(item["cue"] and overlaps(item["cue"], label.cue))  # type: ignore[arg-type]
        if speaker is not None:
            bin_ = min(9, int(10 * float(item["confidence"])))  # type: ignore[arg-type]
            counts[f"bin {bin_}"] += 1
            counts[f"bin {bin_} right"] += is_good


def table(counts: Counter[str]) -> str:
    """Show the figures."""

    def both(hit: str, found: str, gold: str) -> tuple[float, float, float]:
        p, r = counts[hit] / counts[found], counts[hit] / counts[gold]
        return 100 * p, 100 * r, 200 * p * r / (p + r)

    lines = [
        "                     P      R     F1",
        "quote            {:6.2f} {:6.2f} {:6.2f}".format(*both("hit", "found", "gold")),
        "end to end       {:6.2f} {:6.2f} {:6.2f}".format(*both("right", "answered", "named")),
        f"speaker strict   {100 * counts['right'] / counts['hit named']:6.2f}",
        f"cue              {100 * counts['right cue'] / counts['cue']:6.2f}",
        "confidence    quotes  right",
    ]
    for number in range(10):
        if counts[f"bin {number}"]:
            share = 100 * counts[f"bin {number} right"] / counts[f"bin {number}"]
            lines.append(
                f"{number / 10:.1f} to {number / 10 + 0.1:.1f}  {counts[f'bin {number}']:7d}  {share:5.1f}"  # noqa: E501
            )
    return "\n".join(lines)


def cross_validate(
    documents: Sequence[Document],
    fold: dict[str, int],
    train: Callable[[Sequence[Document]], tuple[Weights, Lexicon]],
    target: Path | None,
    script: Path | None,
) -> None:
    """Train on all folds but one, answer that one, for each; print the tables.

    Args:
        documents: The labelled texts.
        fold: Name of each to the number of its fold.
        train: Makes weights and words from documents.
        target: Where to write the answers.
        script: Scores pages by name.
    """
    counts: dict[bool, Counter[str]] = {True: Counter(), False: Counter()}
    names: dict[str, Counter[str]] = {}
    scorer = _module(script) if script else None
    answers = []
    for number in sorted(set(fold.values())):
        weights, words = train([d for d in documents if fold[d.name] != number])
        held = [d for d in documents if fold[d.name] == number]
        for document in held:
            items = predict(document, words, weights, OPEN_BELOW)
            tally(document, items, counts[document.is_full])
            answers.append({"doc": document.name, "quotes": items})
        if scorer is not None:
            score_names([d for d in held if d.labels is not None], weights, scorer, names)
        print(f"fold {number + 1} done", flush=True)
    for count in counts.values():
        if count:
            print(table(count))
    if scorer is not None:
        for country, count in sorted(names.items()):
            print(scorer.line(country, count))
        print(scorer.line("all", sum(names.values(), Counter())))
    if target is not None:
        target.write_text("\n".join(map(json.dumps, answers)) + "\n", encoding="utf-8")


def _module(path: Path) -> ModuleType:
    """Import a script by its path, as it would be run."""
    sys.path.insert(0, str(path.parent))
    return importlib.import_module(path.stem)


def score_names(
    pages: Sequence[Document], weights: Weights, scorer: ModuleType, names: dict[str, Counter[str]]
) -> None:
    """Count, by country, what a parser with these weights finds on pages."""
    shipped = attribution.load
    attribution.compile_readers.cache_clear()
    attribution.load = lambda code: weights if code == "en" else None  # type: ignore[assignment]
    try:
        parse = Parser().parse
        for page in pages:
            count = names.setdefault(page.name.partition("_")[0], Counter())
            count += scorer.score_page(parse, page.text, page.labels, lambda _: None)
    finally:
        attribution.load = shipped
        attribution.compile_readers.cache_clear()
