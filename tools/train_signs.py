"""Learn the weights of the signs that tell speakers in languages without weights of their own.

    python tools/train_signs.py PAGES [MORE...]                   # data/speakers.any.tsv
    python tools/train_signs.py PAGES [MORE...] --cv [--lang de]  # how good on pages not seen

PAGES are read by `labelled_pages`, and those texts in the folders MORE of which it has places.
Folds of the cross-validation are publishers; MORE is trained on and not scored. It needs
`score_quotes.py`, beside the corpora, on the path. The same pages give the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import re
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from unittest import mock

import wireparse
from choices import Choice, fit_choices
from labelled_pages import read_labelled_pages, read_placed_pages
from wireparse._quotes import compile_ends, find_quotes
from wireparse._speakers import weighed
from wireparse._speakers.attribution import compile_readers
from wireparse._vocabulary import compile_marks
from wireparse.models import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from labelled_pages import LabelledPage
    from wireparse._quotes import QuotationSpan
    from wireparse._speakers.weighed_mentions import WeighedMention, WeighedParagraph
    from wireparse._speakers.weighed_signs import WeighedAnswer
    from wireparse.models import Block

READERS: Final = compile_readers(wireparse.DEFAULT)
ROWS: Final = {code: reader.language for code, reader in READERS.items()}
SIGNS: Final = frozenset(code for code, reader in READERS.items() if reader.scored is None)
"""Languages that have no weights of their own."""
MARKS: Final = compile_marks(wireparse.DEFAULT.quote_pairs)
ENDS: Final = compile_ends(wireparse.DEFAULT.languages)
TARGET: Final = Path(weighed.__file__).parents[1] / "data" / "speakers.any.tsv"
BODY: Final = frozenset((Role.PARAGRAPH, Role.CROSSHEAD))
STRENGTH: Final = 8.0
"""Of the penalty on weights for who said it."""
UNSAID: Final = 2.0
"""Of that on weights for whether anybody did."""
FOLDS: Final = 5

Signs = tuple[str, ...]


class Page(NamedTuple):
    """A labelled page: who published it, its blocks, and labels by where the quotation stands."""

    publisher: str
    language: str
    text: str
    told: dict[str, Any]
    """What the scorer asks for; empty for a page that is not scored."""
    body: tuple[Block, ...]
    labels: dict[int, dict[str, Any]]
    """Offset of the opening mark to the label."""
    mentions: dict[int, str]
    """Offset of a pronoun or description to whom it stands for."""


def read_pages(folder: Path, more: Sequence[Path] = ()) -> Iterator[Page]:
    """Read the pages of languages that have rows for speech and no patterns."""
    for page in read_labelled_pages(folder):
        yield from _page(page, page.told)
    for page in read_placed_pages(more):
        yield from _page(page, {})


def _page(page: LabelledPage, told: dict[str, Any]) -> Iterator[Page]:
    language = page.told["language"]
    row = ROWS.get(language)
    if row is None or not row.speech.report or row.grammar.patterns:
        return
    articles = wireparse.Parser(quotes=False).parse(page.text).articles
    labels = {page.opening(label): label for label in page.told["quotes"]}
    mentions = {}
    for label in labels.values():
        if label["mention"]:
            label["at"], _ = page.mention(label)
            if label["mention_kind"] in {"pronoun", "description"} and label["speaker"]:
                mentions[label["at"]] = label["speaker"]
    body = tuple(b for article in articles for b in article.blocks if b.role in BODY)
    yield Page(page.outlet.split("_")[1], language, page.text, told, body, labels, mentions)


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
        self.examples: list[Choice] = []
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
        self.examples.append(Choice([answer.signs for answer in answers], right))
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
            self.examples.append(Choice([signs for _, signs in found], right))
        return found[right.index(True) if any(right) else 0][0]

    def _at(self, paragraph: WeighedParagraph) -> int:
        return self.page.body[paragraph.number].start


def collect(page: Page) -> list[Choice]:
    """Return the examples of a page."""
    teacher = Teacher(page)
    marked, _ = find_quotes(page.body, MARKS, ENDS)
    weighed.WeighedReader(page.body, marked, ROWS[page.language], teacher).read()
    return teacher.examples


def fit(examples: Iterable[Choice]) -> weighed.SignWeights:
    """Fit who said it, and apart from it whether anybody did."""
    every = list(examples)
    # Where every answer is right, nothing is to be learnt, and no sign counts.
    chosen = (choice for choice in every if not all(choice.right))
    signs = fit_choices(chosen, STRENGTH, weighed.SCALE)
    return weighed.SignWeights(signs, fit_choices(_unsaid(every), UNSAID, weighed.SCALE))


def _unsaid(examples: Iterable[Choice]) -> Iterator[Choice]:
    """Yield the choices between speech and none: the signs of the one against nothing."""
    for answers, right in examples:
        for signs, is_right in zip(answers, right, strict=True):
            if "S" in signs:
                yield Choice([signs, ()], [is_right, not is_right])


def fold_of(publisher: str) -> int:
    """Deal publishers out."""
    return hashlib.sha1(publisher.encode()).digest()[0] % FOLDS  # noqa: S324  no secret


def cross_validate(pages: Sequence[Page], language: str | None) -> dict[str, Counter[str]]:
    """Score each page with weights that its publisher has no part in."""
    from score_quotes import score_page  # noqa: PLC0415  (beside the corpora)

    examples = [collect(page) for page in pages]
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for fold in range(FOLDS):
        seen = zip(pages, examples, strict=True)
        weights = fit(e for p, es in seen if fold_of(p.publisher) != fold for e in es)
        with mock.patch.object(weighed, "load_signs", return_value=weights):
            for page in pages:
                is_asked = page.told and page.language in ({language} if language else SIGNS)
                if is_asked and fold_of(page.publisher) == fold:
                    counts[page.language] += score_page(
                        wireparse.parse, page.text, page.told, lambda _: None
                    )
    return counts


def main() -> None:
    """Train, or say how good it is."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0] if __doc__ else None)
    parser.add_argument("pages", type=Path)
    parser.add_argument("more", type=Path, nargs="*")
    parser.add_argument("--cv", action="store_true")
    parser.add_argument("--lang")
    asked = parser.parse_args()
    pages = list(read_pages(asked.pages, asked.more))
    if asked.cv:
        from score_quotes import line  # noqa: PLC0415

        for language, counts in sorted(cross_validate(pages, asked.lang).items()):
            print(line(language, counts))
        return
    signs, unsaid = fit(example for page in pages for example in collect(page))
    found = {**signs, **{f"{weighed.UNSAID}{sign}": weight for sign, weight in unsaid.items()}}
    TARGET.write_text("".join(f"{s}\t{w}\n" for s, w in found.items()), "utf-8")
    print(f"{len(pages)} pages, {len(signs)} signs, {len(unsaid)} of speech or none")


if __name__ == "__main__":
    main()
