"""Make the weights of the ranker that tells whom pronouns and roles stand for.

    python tools/train_antecedents.py PAGES DUMPS FOLDER…       # writes data/antecedents.en.bin
    python tools/train_antecedents.py PAGES DUMPS FOLDER… --cv  # by publisher, prints tables

`antecedent_labels` says what lies in PAGES, DUMPS and FOLDER…. Every text goes through the parser;
wherever a mention is asked for that a label knows, its antecedents and the right ones among them
are an example, and the right one is what the text goes on with. The result is the same on every
run.
"""

from __future__ import annotations

import argparse
import sys
import time
from bisect import bisect_right
from collections import Counter, defaultdict
from contextlib import contextmanager
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple
from unittest import mock

sys.path.insert(0, str(Path(__file__).parent))


import wireparse
from antecedent_labels import (
    Labelled,
    read_dumps,
    read_pages,
    read_places,
    same_name,
    words_of,
)
from choices import Choice, fit_choices
from labelled_pages import read_labelled_pages
from wireparse._coreference.ranker import SCALE, SURE, Ranker, Sign, pack, signs_of
from wireparse._coreference.resolver import Resolver
from wireparse._coreference.signs import facts_of
from wireparse._speakers import attribution, decision

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from labelled_pages import LabelledPage
    from wireparse._coreference.antecedents import Antecedent, Asked

_TARGET: Final = Path(__file__).parents[1] / "src/wireparse/data/antecedents.en.bin"
_STRENGTH: Final = 6.0
"""Of the penalty on weights; the best of five in cross-validation, all within a point."""
_FOLDS: Final = 10
_READ: Final = frozenset(["us", "uk", "ca"])
"""Countries whose differences were read while the signs were chosen."""
_FIRST: Final = 6
"""Words that tell a labelled quotation, at most."""
_STEPS: Final = (0.0, 0.5, 0.6, 0.7, 0.8, 0.9)
"""Confidences that are told apart in the table."""
_BINS: Final = (0.0, 0.5, 0.7, 0.8, 0.9, 0.97)
"""Chances from which on those that are told are counted together."""
_PASSES: Final = 2
"""Texts are read so often: what a first fit says fills in for mentions that have no label."""


class Example(NamedTuple):
    """The antecedents of one mention, by their signs, and which of them are right."""

    group: str
    source: str
    kind: str
    signs: list[list[Sign]]
    right: frozenset[int]


class _Teacher(Resolver):
    """Goes on with the antecedent that a label says is right."""

    labelled: Labelled
    examples: list[Example]

    def _choose(self, asked: Asked, every: list[Antecedent]) -> tuple[Antecedent, float]:
        facts = facts_of(asked, every, self._told, self._lexicon)
        start, end = asked.paragraph.span(asked.words)
        known = (names for a, b, names in self.labelled.names if a < end and start < b)
        names = next(known, None)
        if names is not None:
            called = [self._answer(one)[1] for one in every]
            right = [k for k, c in enumerate(called) if any(same_name(n, c) for n in names)]
            # Whom no antecedent is, is somebody else.
            right = right or [k for k, one in enumerate(every) if one.is_itself]
            if right:
                signs = [list(signs_of(asked.kind, f)) for f in facts]
                group = self.labelled.group
                self.examples.append(
                    Example(
                        group,
                        self.labelled.source,
                        asked.kind,
                        signs,
                        frozenset(right),
                    )
                )
                return every[right[0]], 1.0
        return super()._choose(asked, every)


def read_examples(texts: Sequence[Labelled], ranker: Ranker) -> list[Example]:
    """Read the examples of labelled texts."""
    _Teacher.examples = []
    teaching = mock.patch.object(attribution, "Resolver", _Teacher)
    # A mention is labelled whether or not the words beside it are taken for a term.
    with teaching, mock.patch.object(decision, "_TERM", inf), ranked_by(ranker):
        for labelled in texts:
            _Teacher.labelled = labelled
            for article in wireparse.parse(labelled.text).articles:
                _ = article.quotes  # found when they are looked at
    return _Teacher.examples


@contextmanager
def ranked_by(ranker: Ranker) -> Iterator[None]:
    """Let the parser use a ranker."""
    with mock.patch.object(attribution, "load_ranker", return_value=ranker):
        yield


def fit_weights(examples: Sequence[Example]) -> dict[Sign, int]:
    """Fit the weights, in the steps of the file."""
    choices = (Choice(e.signs, [k in e.right for k in range(len(e.signs))]) for e in examples)
    return fit_choices(choices, _STRENGTH, SCALE)


def learn(texts: Sequence[Labelled]) -> tuple[list[Example], dict[Sign, int]]:
    """Read the examples and fit them, twice."""
    weights: dict[Sign, int] = {}
    examples: list[Example] = []
    for _ in range(_PASSES):
        examples = read_examples(texts, Ranker(weights))
        weights = fit_weights(examples)
    return examples, weights


def folds_of(groups: Iterable[str]) -> dict[str, int]:
    """Deal publishers out to folds."""
    return {group: number % _FOLDS for number, group in enumerate(sorted(set(groups)))}


class Answer(NamedTuple):
    """A speaker that was named on a page whose publisher was held out.

    Attributes:
        fold: Which fold the page is in.
        chance: How likely the name was said to be.
        is_right: Whether it is the labelled one.
    """

    fold: int
    chance: float
    is_right: bool


def held_out(
    texts: Sequence[Labelled], examples: Sequence[Example], pages: Path
) -> Iterator[tuple[int, dict[Sign, int], list[LabelledPage]]]:
    """Yield every fold with the weights that have not seen it, and its labelled pages."""
    fold_of = folds_of(text.group for text in texts)
    every = list(read_labelled_pages(pages, "en"))
    for fold in range(_FOLDS):
        weights = fit_weights([e for e in examples if fold_of[e.group] != fold])
        yield fold, weights, [page for page in every if fold_of[page.outlet] == fold]


def answers_of(fold: int, page: LabelledPage) -> Iterator[Answer]:
    """Yield the speakers that are named on a page, each with its chance."""
    rows = {
        (row["line"], *words_of(row["words"])): row["speaker"]
        for row in page.told["quotes"]
        if row["kind"] in {"direct", "partial"} and row["line"] not in page.told["heads"]
    }
    for quote in (q for a in wireparse.parse(page.text).articles for q in a.quotes if q.speaker):
        line, said = page.text.count("\n", 0, quote.start) + 1, words_of(quote.text)
        for size in range(1, _FIRST + 1):
            label = rows.get((line, *said[:size]))
            if label is not None:
                is_right = any(same_name(name, quote.speaker.name) for name in label.split("/"))
                yield Answer(fold, quote.confidence, is_right)
                break


def fit_confidence(answers: Iterable[Answer]) -> dict[Sign, int]:
    """Count how often names are right that are told with a chance; more for a higher one.

    Returns:
        The mean chance of each bin and the share that is right, in thousandths, as weights.
    """
    bins: list[list[Answer]] = [[] for _ in _BINS]
    for answer in answers:
        bins[bisect_right(_BINS, answer.chance) - 1].append(answer)
    pooled: list[list[Answer]] = []
    for found in filter(None, bins):
        pooled.append(found)
        while len(pooled) > 1 and _share(pooled[-2]) >= _share(pooled[-1]):
            pooled[-2:] = [[*pooled[-2], *pooled[-1]]]
    return {
        (SURE, round(1000 * sum(a.chance for a in found) / len(found)), ()): round(
            1000 * _share(found)
        )
        for found in pooled
    }


def _share(answers: Sequence[Answer]) -> float:
    return sum(answer.is_right for answer in answers) / len(answers)


def learn_confidence(
    texts: Sequence[Labelled], examples: Sequence[Example], pages: Path
) -> dict[Sign, int]:
    """Fit what chances are worth, on pages whose publishers the weights have not seen."""
    answers = []
    for fold, weights, held in held_out(texts, examples, pages):
        with ranked_by(Ranker(weights)):
            answers += [answer for page in held for answer in answers_of(fold, page)]
    return fit_confidence(answers)


def cross_validate(texts: Sequence[Labelled], examples: Sequence[Example], pages: Path) -> None:
    """Print how many mentions are right on publishers that were held out, and the scorer's line."""
    from score_quotes import line, score_page  # noqa: PLC0415  (beside the corpora)

    fold_of = folds_of(text.group for text in texts)
    right: Counter[str] = Counter()
    every: Counter[str] = Counter()
    total: defaultdict[str, Counter[str]] = defaultdict(Counter)
    answers: list[Answer] = []
    for fold, weights, held in held_out(texts, examples, pages):
        for example in (e for e in examples if fold_of[e.group] == fold):
            kind = f"{example.kind} {example.source}"
            every[kind] += 1
            right[kind] += best_of(example, weights) in example.right
        with ranked_by(Ranker(weights)):
            for page in held:
                counts = score_page(wireparse.parse, page.text, page.told, lambda _: None)
                answers += answers_of(fold, page)
                total["read" if page.name[:2] in _READ else "measured only"] += counts
                total["all"] += counts
    for kind, count in sorted(every.items()):
        print(f"{kind}: {right[kind]} of {count} mentions right, {100 * right[kind] / count:.1f} %")
    for part, counts in sorted(total.items()):
        print(line(part, counts))
    print_confidence(answers)


def print_confidence(answers: Sequence[Answer]) -> None:
    """Print how often names are right by their confidence, which other folds were asked for."""
    told: list[Answer] = []
    for fold in range(_FOLDS):
        ranker = Ranker(fit_confidence(a for a in answers if a.fold != fold))
        own = (a for a in answers if a.fold == fold)
        told += [a._replace(chance=ranker.confidence(a.chance)) for a in own]
    for low, high in zip(_STEPS, (*_STEPS[1:], 1.1), strict=True):
        found = [answer for answer in told if low <= answer.chance < high]
        if found:
            share = f"{len(found)} of {len(told)}, {100 * len(found) / len(told):.0f} %"
            print(f"confidence {low:.1f}: {100 * _share(found):.1f} % right ({share} of answers)")


def best_of(example: Example, weights: Mapping[Sign, int]) -> int:
    """Return the antecedent that weights choose."""
    scores = [sum([weights.get(sign, 0) for sign in one]) for one in example.signs]
    return scores.index(max(scores))


def note(examples: Sequence[Example], weights: int) -> str:
    """Say where the weights come from."""
    counts = Counter(example.source for example in examples)
    return f"""antecedents.en.bin: weights of whom pronouns, roles and family names stand for

Made by tools/train_antecedents.py from {len(examples)} labelled mentions:
{counts["places"]} in articles of PolNeAR's training split and in general pages, labelled
for wireparse (tools/labels/antecedents.tsv holds their places alone), {counts["pages"]} on English
news pages whose quotations are labelled, and {counts["dumps"]} on labelled dumps.

What is in it: {weights} whole numbers, each for a sign, which is a row of facts with their values:
class letters, distances, counts (wireparse._coreference.signs). No word of a text is in it, but for
articles. Some more numbers say how often a name is right that is told with a chance, counted on
the pages by weights that saw none of the same publisher. Begins with "wpante", a zero, and the
version of the signs.

SPDX-License-Identifier: MIT
The licence of wireparse (MIT) covers this file as far as its makers have rights in it. The texts
belong to their publishers, and none of them is passed on here.

To make it again: python tools/train_antecedents.py PAGES DUMPS FOLDER... The result is the same
on every run with the same Python version.
"""


def main() -> None:
    """Fit, or cross-validate."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("pages", type=Path)
    parser.add_argument("dumps", type=Path)
    parser.add_argument("folders", type=Path, nargs="*")
    parser.add_argument("--cv", action="store_true")
    parser.add_argument("--out", type=Path, default=_TARGET)
    given = parser.parse_args()
    begun = time.process_time()
    dumps = (one for folder in (given.dumps, given.dumps.parent) for one in read_dumps(folder))
    texts = [*read_pages(given.pages), *dumps, *read_places(given.folders)]
    examples, weights = learn(texts)
    counts = Counter(example.kind for example in examples)
    print(f"{len(texts)} texts, examples by kind of mention: {dict(sorted(counts.items()))}")
    if given.cv:
        # The scorers lie beside the corpora: SHARED/corpus/quotes, SHARED/eval.
        sys.path.insert(0, str(given.pages.parents[1] / "eval"))
        cross_validate(texts, examples, given.pages)
    else:
        data = pack(weights | learn_confidence(texts, examples, given.pages))
        given.out.write_bytes(data)
        given.out.with_suffix(".txt").write_text(note(examples, len(weights)), "utf-8")
        print(f"{len(weights)} weights, {len(data)} bytes, {given.out.name}")
    print(f"{time.process_time() - begun:.0f} s of CPU time")


if __name__ == "__main__":
    main()
