"""Make the weights of the speaker scorer from labelled corpora.

    python tools/train_speakers.py CORPUS...        # writes src/wireparse/data/speakers.en.bin
    python tools/train_speakers.py CORPUS... --cv   # five-fold cross-validation, prints tables
    python tools/train_speakers.py --stamp          # trains nothing: says that the weights which
                                                    # are there are read by the code of today

CORPUS is read by `labelled` (its docstring has the layouts); `CORPUS=3` counts each of its
examples three times. Word lists are learned where reported speech is labelled too.
The result is the same on every run. Everything that is learned, word lists included, is
learned from the training folds only; and no document sees its own counts: in training,
the lists for a document come from the folds that it is not in. All pages of a publisher are
in one fold. `--scorer FILE` is a script with `score_page(parse, text, labels, tell)` and
`line(name, counts)`, which is asked about labelled pages as each fold's parser reads them whole.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from collections import Counter
from functools import partial
from math import exp
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

sys.path.insert(0, str(Path(__file__).parent))

from labelled import Document, is_right, overlaps, read_corpus, union
from learning import learn_lists
from speaker_scores import cross_validate, place_of
from wireparse._speakers.candidates import ArticleQuotations, Candidate, Verdict
from wireparse._speakers.features import FEATURES
from wireparse._speakers.indirect import Report, reports_of
from wireparse._speakers.weights import SCALE, UNNAMED, Weights, pack, size, slots, stamped
from wireparse._vocabulary.lexicon import Learned, Lexicon, compile_lexicon
from wireparse.knowledge import DEFAULT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from labelled import Label
    from wireparse._speakers.keys import Key, Keys
    from wireparse._syntax.paragraph import Paragraph

_FOLDS: Final = 5
_SEED: Final = 1
_EPOCHS: Final = 12
_STEP: Final = 0.03
_SEEDS: Final = 5
"""Fits in different orders that are averaged."""
_LEAST: Final = 2
"""Features that fewer examples have are dropped."""
_LEAST_REPORTED: Final = 10
"""The same for reported speech, which has more words to tell apart."""
_SMALL: Final = 1e-4
_TARGET: Final = Path(__file__).parents[1] / "src" / "wireparse" / "data" / "speakers.en.bin"

_NAMED: Final = frozenset([Verdict.OWN_PARAGRAPH, Verdict.NEIGHBOUR])
"""Answers with a mention and a cue of their own."""

Slots = tuple[int, ...]


class Example(NamedTuple):
    """Candidates by the places of their features, and which of them are right."""

    candidates: list[Slots]
    right: frozenset[int]
    least: int = _LEAST
    weight: float = 1.0


class Places(dict["Key", Slots]):
    """The places of the features of a group's keys; filled when asked."""

    def __init__(self, group: str) -> None:
        super().__init__()
        self._group = group

    def __missing__(self, key: Key) -> Slots:
        found = self[key] = tuple(slots(self._group, key))
        return found


class Indexer:
    """Stands in for the weights: answers with the places of the features themselves."""

    def __init__(self) -> None:
        self.groups = {g: Places(g) for g in FEATURES}

    def least(self, scores: Sequence[Slots]) -> None:
        """Keep every answer: nothing is known yet."""

    def quotation(self, keys: Keys) -> tuple[Slots, Slots]:
        """Return the places for no speech, and for speech of nobody named."""
        found = tuple([i for group, key in keys for i in self.groups[group][key]])
        return found, tuple([i ^ UNNAMED for i in found])


def lexicon(documents: Sequence[Document]) -> Lexicon:
    """Learn the word lists from documents, and join them with the rows."""
    media = frozenset(form.lower() for agency in DEFAULT.agencies for form in agency.forms)
    return compile_lexicon(DEFAULT.languages[0], lists(documents), media)


def lists(documents: Sequence[Document]) -> Learned:
    """Learn the word lists from the documents whose reported speech is labelled."""
    return learn_lists([d for d in documents if d.is_full])


def examples(document: Document, words: Lexicon, indexer: Indexer) -> Iterator[Example]:
    """Make the training examples of one document, with the true history."""
    article = ArticleQuotations(document.blocks, document.marked, words, indexer)
    previous, held, silent = None, None, 0
    for number, label in enumerate(document.gold):
        if number in document.unsure:
            continue
        quotation = article.occurrence(number)
        candidates = article.candidates(number, quotation, previous, silent)
        right = _right(document.text, candidates, label, goes_on=held is label)
        if right:
            yield Example([c.score for c in candidates], frozenset(right))
        if label is None:
            silent = min(silent + 1, 2)
            continue
        silent = 0
        own = [k for k in right if candidates[k].verdict in _NAMED]
        carried = [k for k in right if candidates[k].verdict == Verdict.CONTINUES]
        if own or carried:
            chosen = candidates[(own or carried)[0]]
            previous, held = article.answer(chosen, quotation, previous), label
    if document.is_full:
        yield from _reported(document, article)
        yield from _indirect(document, article)


def _right(
    text: str, candidates: Sequence[Candidate], label: Label | None, *, goes_on: bool
) -> list[int]:
    """List the right candidates; those with a wrong cue only if there are no others."""
    if label is None:
        return [0]
    right, weak = [], []
    for number, candidate in enumerate(candidates):
        paragraph, mention, cue = candidate.paragraph, candidate.mention, candidate.cue
        if candidate.verdict == Verdict.UNNAMED and not label.source:
            right.append(number)
        if paragraph is None or mention is None or cue is None or not label.source:
            continue
        if candidate.verdict == Verdict.CONTINUES and goes_on:
            right.append(number)
        elif is_right(text, place_of(text, paragraph, mention), label.source):
            same_cue = not label.cue or overlaps(paragraph.span(cue), label.cue)
            is_best = candidate.verdict == Verdict.CONTINUES or same_cue
            (right if is_best else weak).append(number)
    return right or weak


def _reported(document: Document, article: ArticleQuotations) -> Iterator[Example]:
    """Make examples of reported speech: which mention belongs to a cue."""
    text = document.text
    for label in document.reported:
        if not label.cue or not label.source:
            continue
        at = label.cue[0][0]
        index = next((i for i, b in enumerate(document.blocks) if b.start <= at < b.end), None)
        if index is None:
            continue
        paragraph = article.paragraph(index)
        cue = next((c for c in paragraph.cues if overlaps(paragraph.span(c), label.cue[:1])), None)
        if cue is None:
            continue
        pairs = article.subjects.of(paragraph).subjects(cue)
        right = frozenset(
            n
            for n, (mention, _) in enumerate(pairs)
            if is_right(text, place_of(text, paragraph, mention), label.source)
        )
        if right and len(right) < len(pairs):
            yield Example([score for _, score in pairs], right)


def _indirect(document: Document, article: ArticleQuotations) -> Iterator[Example]:
    """Make examples of reported speech: who, and which stretch of the sentence."""
    for index in range(len(document.blocks)):
        paragraph = article.paragraph(index)
        for none, reports in reports_of(paragraph, article.lexicon, article.scorer):
            cue = paragraph.span((*reports[0].cue, ""))
            label = next((x for x in document.reported if overlaps(cue, x.cue)), None)
            right = _right_reports(document.text, paragraph, reports, label) if label else [-1]
            if right:
                scores = [none, *[r.score for r in reports]]
                yield Example(scores, frozenset(k + 1 for k in right), _LEAST_REPORTED)


def _right_reports(
    text: str, paragraph: Paragraph, reports: Sequence[Report], label: Label
) -> list[int]:
    """List the answers with the best stretch and the right mention."""
    fits = []
    for number, report in enumerate(reports):
        fit_ = union([paragraph.span((report.start, report.end, ""))], label.content)
        mention = report.mention
        place = place_of(text, paragraph, mention) if mention is not None else None
        named = is_right(text, place, label.source) if place else not label.source
        if fit_ >= 0.5:  # noqa: PLR2004
            fits.append((fit_, named, number))
    best = max((f for f, _, _ in fits), default=0.0)
    return [n for f, named, n in fits if named and f >= best - 0.15] or [n for _, _, n in fits]


def fit(rows: list[Example]) -> bytes:
    """Fit the log-linear model; several candidates may be right. AdaGrad, fixed order."""
    seen = Counter(i for row in rows for i in {i for c in row.candidates for i in c})
    least = rows[0].least if rows else _LEAST
    data = [
        ([[i for i in c if seen[i] >= least] for c in row.candidates], row.right, row.weight)
        for row in rows
    ]
    total = [0.0] * size()
    for seed in range(_SEEDS):
        chance = random.Random(seed)
        weights = [0.0] * size()
        squares = [1e-6] * size()
        for _ in range(_EPOCHS):
            chance.shuffle(data)
            for candidates, right, weight in data:
                _step(candidates, right, weight, weights, squares)
        for i in seen:
            total[i] += weights[i] / _SEEDS
    # In reported speech single steps are noise, and a tenth of the file.
    dropped = 0 if least == _LEAST else 1
    return bytes([_rounded(w, dropped) for w in total])


def _rounded(weight: float, dropped: int) -> int:
    """Round a weight to a signed byte."""
    steps = max(-127, min(127, round(weight / SCALE)))
    return steps & 0xFF if abs(steps) > dropped else 0


def _step(
    candidates: list[list[int]],
    right: frozenset[int],
    weight: float,
    weights: list[float],
    squares: list[float],
) -> None:
    """Take one step down the slope of one example."""
    scores = [sum([weights[i] for i in c]) for c in candidates]
    top = max(scores)
    chances = [exp(s - top) for s in scores]
    every = sum(chances)
    good = sum(chances[k] for k in right) or 1e-300
    for number, candidate in enumerate(candidates):
        slope = chances[number] / every - (chances[number] / good if number in right else 0.0)
        if -_SMALL < slope < _SMALL:
            continue
        slope *= weight
        square, step = slope * slope, _STEP * slope
        for i in candidate:
            squares[i] += square
            weights[i] -= step / squares[i] ** 0.5


def train(documents: Sequence[Document], fold: dict[str, int]) -> bytes:
    """Fit on documents, each seen with lists that were learned without its fold."""
    indexer = Indexer()
    rows: list[Example] = []
    for number in sorted({fold[d.name] for d in documents}):
        words = lexicon([d for d in documents if fold[d.name] != number])
        for document in documents:
            if fold[document.name] == number:
                made = examples(document, words, indexer)
                rows += [row._replace(weight=document.weight) for row in made]
    quoted = fit([row for row in rows if row.least == _LEAST])
    reported = fit([row for row in rows if row.least == _LEAST_REPORTED])
    return bytes([a or b for a, b in zip(quoted, reported, strict=True)])


def trained(documents: Sequence[Document], fold: dict[str, int]) -> tuple[Weights, Lexicon]:
    """Fit on documents; returns weights and words."""
    return Weights(train(documents, fold), lists(documents)), lexicon(documents)


def folds(documents: Sequence[Document]) -> dict[str, int]:
    """Deal the groups of documents out, those of each layout by themselves."""
    out: dict[str, int] = {}
    for is_full in (True, False):
        some = [d for d in documents if d.is_full is is_full]
        groups = sorted({d.group for d in some})
        random.Random(_SEED).shuffle(groups)
        numbers = {group: number % _FOLDS for number, group in enumerate(groups)}
        out |= {d.name: numbers[d.group] for d in some}
    return out


def main() -> None:
    """Train, or cross-validate."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("corpus", nargs="*", metavar="CORPUS[=WEIGHT]")
    parser.add_argument("--stamp", action="store_true", help="set the versions in OUT, train none")
    parser.add_argument("--cv", action="store_true", help="cross-validate, write no weights")
    parser.add_argument("--pred", type=Path, help="with --cv: write the answers here")
    parser.add_argument("--scorer", type=Path, help="with --cv: script that scores pages by name")
    parser.add_argument("--out", type=Path, default=_TARGET)
    args = parser.parse_args()
    if args.stamp:
        args.out.write_bytes(stamped(args.out.read_bytes()))
        return
    if not args.corpus:
        parser.error("CORPUS is missing")
    begin = time.perf_counter()
    parts = [corpus.partition("=") for corpus in args.corpus]
    documents = [d for path, _, times in parts for d in read_corpus(Path(path), float(times or 1))]
    if args.cv:
        fold = folds(documents)
        cross_validate(documents, fold, partial(trained, fold=fold), args.pred, args.scorer)
    else:
        content = pack(train(documents, folds(documents)), lists(documents))
        args.out.parent.mkdir(parents=True, exist_ok=True)
        args.out.write_bytes(content)
        print(f"{args.out.name}: {len(content)} bytes from {len(documents)} documents")
    print(f"{time.perf_counter() - begin:.0f} s")


if __name__ == "__main__":
    main()
