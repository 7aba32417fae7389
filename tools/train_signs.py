"""Learn the weights of the signs that tell speakers in languages without weights of their own.

    python tools/train_signs.py PAGES                   # src/wireparse/data/speakers.any.tsv
    python tools/train_signs.py PAGES --cv [--lang de]  # how often pages not seen are right

PAGES are read by `labelled_pages`. Folds of the cross-validation are publishers. The same pages
give the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import math
import random
import re
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import wireparse
from labelled_pages import read_labelled_pages
from wireparse._quotes import compile_ends, find_quotes
from wireparse._speakers import weighed
from wireparse._speakers.attribution import compile_readers
from wireparse._vocabulary import compile_marks
from wireparse.models import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from wireparse._quotes import QuotationSpan
    from wireparse._speakers.weighed_mentions import WeighedMention, WeighedParagraph
    from wireparse._speakers.weighed_signs import WeighedAnswer
    from wireparse.models import Block

ROWS: Final = {code: reader.language for code, reader in compile_readers(wireparse.DEFAULT).items()}
MARKS: Final = compile_marks(wireparse.DEFAULT.quote_pairs)
ENDS: Final = compile_ends(wireparse.DEFAULT.languages)
TARGET: Final = Path(weighed.__file__).parents[1] / "data" / "speakers.any.tsv"
BODY: Final = frozenset((Role.PARAGRAPH, Role.CROSSHEAD))
EPOCHS: Final = 12
DECAY: Final = 0.5
RATE: Final = 0.2
LEAST: Final = 3
"""Examples that have a sign, at least."""
FOLDS: Final = 5

Signs = tuple[str, ...]
Example = tuple[list[Signs], list[bool]]


class Page(NamedTuple):
    """A labelled page: who published it, its blocks, and labels by where the quotation stands."""

    publisher: str
    language: str
    body: tuple[Block, ...]
    labels: dict[int, dict[str, Any]]
    """Offset of the opening mark to the label."""
    mentions: dict[int, str]
    """Offset of a pronoun or description to whom it stands for."""


def read_pages(folder: Path) -> Iterator[Page]:
    """Read the pages of languages that have rows for speech and no patterns."""
    for page in read_labelled_pages(folder):
        language = page.told["language"]
        row = ROWS.get(language)
        if row is None or not row.speech.report or row.grammar.patterns:
            continue
        articles = wireparse.Parser(quotes=False).parse(page.text).articles
        labels = {page.opening(label): label for label in page.told["quotes"]}
        mentions = {}
        for label in labels.values():
            if label["mention"]:
                label["at"], _ = page.mention(label)
                if label["mention_kind"] in {"pronoun", "description"} and label["speaker"]:
                    mentions[label["at"]] = label["speaker"]
        body = tuple(b for article in articles for b in article.blocks if b.role in BODY)
        publisher = page.outlet.partition("_")[2]
        yield Page(publisher, language, body, labels, mentions)


def last_word(name: str) -> str:
    """Return what two names of one person share."""
    return (re.findall(r"\w+", name.casefold()) or [""])[-1]


def is_same(name: str, right: str) -> bool:
    """Is it the name of one of those who are right?"""
    return any(last_word(name) == last_word(each) for each in right.split("/"))


class Teacher:
    """Goes through a page as the reader does, knows what is right, and keeps the examples."""

    def __init__(self, page: Page) -> None:
        """Begin with none."""
        self.page = page
        self.examples: list[Example] = []
        self.last: str | None = None
        self.seen: set[int] = set()

    def answer(
        self, mark: QuotationSpan, answers: Sequence[WeighedAnswer], /
    ) -> tuple[WeighedAnswer, float]:
        """Choose the right answer."""
        label = self.page.labels.get(mark.outer_start)
        if label is None or label["kind"] == "either":
            return answers[-1], 1.0
        if label["kind"] == "scare":
            right = [answer.kind == "s" for answer in answers]
            if not any(right):
                return answers[-1], 1.0
        else:
            right = self._said(label, answers)
            self.last = label["speaker"] or None
        self.examples.append(([answer.signs for answer in answers], right))
        return answers[right.index(True)], 1.0

    def _said(self, label: Mapping[str, Any], answers: Sequence[WeighedAnswer]) -> list[bool]:
        right = [False] * len(answers)
        if label["mention"]:
            right = [self._stands(a, label["at"], len(label["mention"])) for a in answers]
        elif label["speaker"]:
            goes_on = self.last is not None and any(
                is_same(name, label["speaker"]) for name in self.last.split("/")
            )
            right = [goes_on and answer.kind == "c" for answer in answers]
            if not any(right):
                right = [
                    a.mention is not None
                    and is_same(a.paragraph.printed(a.mention), label["speaker"])
                    for a in answers
                ]
        return right if any(right) else [answer.kind == "o" for answer in answers]

    def _stands(self, answer: WeighedAnswer, at: int, size: int) -> bool:
        if answer.mention is None:
            return False
        start, end = answer.paragraph.span(answer.mention)
        begin = self._at(answer.paragraph)
        return begin + start < at + size and at < begin + end

    def name(
        self,
        paragraph: WeighedParagraph,
        mention: WeighedMention,
        found: Sequence[tuple[str, Signs]],
        /,
    ) -> str:
        """Choose the right name for a pronoun."""
        at = self._at(paragraph) + paragraph.span(mention)[0]
        right = [is_same(name, self.page.mentions.get(at, "")) for name, _ in found]
        if any(right) and not all(right) and at not in self.seen:
            self.seen.add(at)
            self.examples.append(([signs for _, signs in found], right))
        return found[right.index(True) if any(right) else 0][0]

    def _at(self, paragraph: WeighedParagraph) -> int:
        return self.page.body[paragraph.number].start


def collect(page: Page) -> list[Example]:
    """Return the examples of a page."""
    teacher = Teacher(page)
    marked, _ = find_quotes(page.body, MARKS, ENDS)
    weighed.WeighedReader(page.body, marked, ROWS[page.language], teacher).read()
    return teacher.examples


def fit(examples: Iterable[Example]) -> dict[str, int]:
    """Fit a log-linear model by AdaGrad; return its weights in steps."""
    every = list(examples)
    times = Counter(
        sign for answers, _ in every for sign in {s for signs in answers for s in signs}
    )
    every = [
        ([tuple(s for s in signs if times[s] >= LEAST) for signs in answers], right)
        for answers, right in every
    ]
    weights: defaultdict[str, float] = defaultdict(float)
    squares: defaultdict[str, float] = defaultdict(float)
    deal = random.Random(1)
    for _ in range(EPOCHS):
        deal.shuffle(every)
        for answers, right in every:
            for sign, slope in _gradient(answers, right, weights).items():
                step = slope - DECAY * weights[sign] / 10
                squares[sign] += step * step
                weights[sign] += RATE * step / (math.sqrt(squares[sign]) + 1e-3)
    found = {sign: round(weight / weighed.SCALE) for sign, weight in weights.items()}
    return {sign: weight for sign, weight in sorted(found.items()) if weight}


def _gradient(
    answers: list[Signs], right: list[bool], weights: Mapping[str, float]
) -> dict[str, float]:
    """Say in which direction each weight makes the right answers likelier."""
    scores = [sum(weights[sign] for sign in signs) for signs in answers]
    best = max(scores)
    shares = [math.exp(score - best) for score in scores]
    total = sum(shares)
    of_right = sum(share for share, is_right in zip(shares, right, strict=True) if is_right)
    out: defaultdict[str, float] = defaultdict(float)
    for signs, share, is_right in zip(answers, shares, right, strict=True):
        slope = (share / of_right if is_right else 0.0) - share / total
        for sign in signs:
            out[sign] += slope
    return out


def judge(page: Page, weights: weighed.SignWeights, counts: Counter[str]) -> None:
    """Count what weights say of a page."""
    marked, _ = find_quotes(page.body, MARKS, ENDS)
    reader = weighed.WeighedReader(page.body, marked, ROWS[page.language], weights)
    for quote in reader.read():
        label = page.labels.get(quote.outer.start)
        if label is None or label["kind"] == "either" or quote.parent is not None:
            continue
        is_speech, is_said = label["kind"] != "scare", quote.kind != "scare"
        counts["given"] += is_said
        counts["wanted"] += is_speech
        if is_speech and is_said:
            counts["found"] += 1
            name = quote.speaker.name if quote.speaker else ""
            counts["right"] += is_same(name, label["speaker"]) if label["speaker"] else not name


def fold_of(publisher: str) -> int:
    """Deal publishers out."""
    return hashlib.sha1(publisher.encode()).digest()[0] % FOLDS  # noqa: S324  no secret


def cross_validate(pages: Sequence[Page], language: str | None) -> dict[str, Counter[str]]:
    """Judge each page by weights that its publisher has no part in."""
    examples = [collect(page) for page in pages]
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for fold in range(FOLDS):
        seen = zip(pages, examples, strict=True)
        weights = weighed.SignWeights(
            fit(e for p, es in seen if fold_of(p.publisher) != fold for e in es)
        )
        for page in pages:
            if fold_of(page.publisher) == fold and language in {None, page.language}:
                judge(page, weights, counts[page.language])
    return counts


def main() -> None:
    """Train, or say how good it is."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    parser.add_argument("pages", type=Path)
    parser.add_argument("--cv", action="store_true")
    parser.add_argument("--lang")
    asked = parser.parse_args()
    pages = list(read_pages(asked.pages))
    if not asked.cv:
        signs = fit(example for page in pages for example in collect(page))
        TARGET.write_text("".join(f"{s}\t{w}\n" for s, w in signs.items()), "utf-8")
        print(f"{len(pages)} pages, {len(signs)} signs")
        return
    for language, counts in sorted(cross_validate(pages, asked.lang).items()):
        score = 200 * counts["found"] / (counts["given"] + counts["wanted"])
        right = 100 * counts["right"] / counts["found"]
        print(f"{language}: {counts['wanted']} quotes; quote F1 {score:.1f}, speaker {right:.1f}")


if __name__ == "__main__":
    main()
