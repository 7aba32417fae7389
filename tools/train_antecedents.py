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
from collections import Counter, defaultdict
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple
from unittest import mock

sys.path.insert(0, str(Path(__file__).parent))


import wireparse
from antecedent_labels import Labelled, read_dumps, read_pages, read_places, same_name
from choices import Choice, fit_choices
from labelled_pages import read_labelled_pages
from wireparse._coreference.ranker import SCALE, Ranker, Sign, pack, signs_of
from wireparse._coreference.resolver import Resolver
from wireparse._coreference.signs import facts_of
from wireparse._speakers import attribution

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
_STEPS: Final = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)
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
    with mock.patch.object(attribution, "Resolver", _Teacher), ranked_by(ranker):
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


def cross_validate(texts: Sequence[Labelled], examples: Sequence[Example], pages: Path) -> None:
    """Print how many mentions are right on publishers that were held out, and the scorer's line."""
    from score_quotes import line, score_page  # noqa: PLC0415  (beside the corpora)

    fold_of = folds_of(text.group for text in texts)
    right: Counter[str] = Counter()
    every: Counter[str] = Counter()
    total: defaultdict[str, Counter[str]] = defaultdict(Counter)
    sure: list[tuple[float, bool]] = []
    for fold in range(_FOLDS):
        weights = fit_weights([e for e in examples if fold_of[e.group] != fold])
        held = (e for e in examples if fold_of[e.group] == fold)
        for example in held:
            kind = f"{example.kind} {example.source}"
            every[kind] += 1
            right[kind] += best_of(example, weights) in example.right
        with ranked_by(Ranker(weights)):
            for page in read_labelled_pages(pages, "en"):
                if fold_of[page.outlet] == fold:
                    counts = score_page(wireparse.parse, page.text, page.told, lambda _: None)
                    sure += rated(page)
                    total["read" if page.name[:2] in _READ else "measured only"] += counts
                    total["all"] += counts
    for kind, count in sorted(every.items()):
        print(f"{kind}: {right[kind]} of {count} mentions right, {100 * right[kind] / count:.1f} %")
    for part, counts in sorted(total.items()):
        print(line(part, counts))
    for low in _STEPS:
        found = [good for chance, good in sure if low <= chance < low + 0.1]
        if found:
            share = f"{100 * len(found) / len(sure):.0f} % of answers"
            print(f"confidence {low:.1f}: {100 * sum(found) / len(found):.1f} % right, {share}")


def rated(page: LabelledPage) -> list[tuple[float, bool]]:
    """Pair the confidence of every speaker that is named with whether it is right."""
    from score_quotes import same_name, words  # noqa: PLC0415  (beside the corpora)

    rows = {
        (row["line"], *words(row["words"])): row["speaker"]
        for row in page.told["quotes"]
        if row["kind"] in {"direct", "partial"} and row["line"] not in page.told["heads"]
    }
    out = []
    for quote in (q for a in wireparse.parse(page.text).articles for q in a.quotes if q.speaker):
        line, said = page.text.count("\n", 0, quote.start) + 1, words(quote.text)
        for size in range(1, _FIRST + 1):
            label = rows.get((line, *said[:size]))
            if label is not None:
                out.append((quote.confidence, same_name(label, quote.speaker.name)[0]))
                break
    return out


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
articles. Begins with "wpante", a zero, and the version of the signs.

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
        data = pack(weights)
        given.out.write_bytes(data)
        given.out.with_suffix(".txt").write_text(note(examples, len(weights)), "utf-8")
        print(f"{len(weights)} weights, {len(data)} bytes, {given.out.name}")
    print(f"{time.process_time() - begun:.0f} s of CPU time")


if __name__ == "__main__":
    main()
