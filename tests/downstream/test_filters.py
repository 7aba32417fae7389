"""Filters of language-model corpora turn raw dumps away, and let what wireparse made of them pass.

Needs the group `downstream`: the filters of datatrove with the English tokenizer of spaCy,
which is rules and no model.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

import wireparse

if TYPE_CHECKING:
    from collections.abc import Callable

    from wireparse import Dump

pytest.importorskip("datatrove", reason="datatrove is not installed: it is in the group downstream")
pytest.importorskip("spacy", reason="spaCy is not installed: it is in the group downstream")

from datatrove.data import Document
from datatrove.pipeline.filters import (
    FineWebQualityFilter,
    GopherQualityFilter,
    GopherRepetitionFilter,
)

ROOT: Final = Path(__file__).parent.parent.parent
SEED: Final = ROOT.parent / "shared" / "corpus" / "seed.txt"
FILTERS: Final = {
    "FineWeb quality": FineWebQualityFilter(),
    "Gopher repetition": GopherRepetitionFilter(),
    "Gopher quality": GopherQualityFilter(),
}
NEEDS_SEED: Final = pytest.mark.skipif(
    not SEED.is_file(), reason="the reference dump (../shared) is not beside the project"
)
DUMPS: Final = [
    pytest.param(wireparse.samples.path("corpus"), {"FineWeb quality": 4, "Gopher repetition": 4}),
    pytest.param(SEED, {"FineWeb quality": 4, "Gopher repetition": 3}, marks=NEEDS_SEED),
]
"""Dumps of four stories, with how many of them as they stand each filter turns away."""


def _raw(dump: Dump) -> list[str]:
    """Cut a dump where its stories begin, and clean nothing."""
    starts = [article.start for article in dump.articles]
    return [
        dump.text[start:end].strip()
        for start, end in zip(starts, [*starts[1:], len(dump.text)], strict=True)
    ]


def _rejected(texts: list[str]) -> tuple[Counter[str], list[str]]:
    """Return how many texts each filter turns away, and why."""
    counts: Counter[str] = Counter()
    reasons = []
    for number, text in enumerate(texts):
        for name, each in FILTERS.items():
            verdict = each.filter(Document(text=text, id=str(number)))
            if verdict is not True:
                counts[name] += 1
                reasons.append(f"story {number}: {name}: {verdict[1]}")
    return counts, reasons


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Callable[[str], None]:
    """Print past pytest: the figures are what the test is for."""

    def _say(words: str) -> None:
        with capsys.disabled():
            print(words)  # noqa: T201  see above

    return _say


@pytest.mark.parametrize(
    ("path", "turned_away"), DUMPS, ids=lambda value: getattr(value, "name", "")
)
def test_filters_turn_the_dump_away_and_let_its_stories_pass(
    path: Path, turned_away: dict[str, int], say: Callable[[str], None]
) -> None:
    """As they stand, stories are rejected for repeating themselves; clean, each one passes."""
    dump = wireparse.read(path)
    assert len(dump.articles) == 4
    raw, _ = _rejected(_raw(dump))
    clean, reasons = _rejected([article.text for article in dump.articles])
    say(f"\n{path.name}: rejected of {len(dump.articles)} stories, raw and clean")
    for name in FILTERS:
        say(f"    {name:<18}{raw[name]:>3}{clean[name]:>3}")
    assert raw == turned_away
    assert reasons == []


def test_the_dump_as_a_whole_is_turned_away() -> None:
    """Uncut, a dump is rejected too, by the filters that look for repetition."""
    counts, _ = _rejected([wireparse.samples.path("corpus").read_text("utf-8")])
    assert counts == {"FineWeb quality": 1, "Gopher repetition": 1}
