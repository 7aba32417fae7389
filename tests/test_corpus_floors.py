"""The labelled corpora as floors: what was reached is not lost again."""

from __future__ import annotations

import json
import subprocess
import sys
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

import pytest

ROOT: Final = Path(__file__).parent.parent
SHARED: Final = ROOT.parent / "shared"
SCORER: Final = SHARED / "eval" / "score_dump.py"

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.skipif(
        not SCORER.is_file(), reason="the labelled corpora (../shared) are not beside the project"
    ),
]


@lru_cache
def scores(folder: str) -> dict[str, Any]:
    """Score the library on one corpus."""
    done = subprocess.run(
        [sys.executable, str(SCORER), str(SHARED / folder), "--json"],
        capture_output=True, text=True, cwd=ROOT, check=False,
    )  # fmt: skip
    assert done.stdout, done.stderr
    return json.loads(done.stdout)  # type: ignore[no-any-return]


STRUCTURE: Final = (
    "line class accuracy", "  recall headline", "  recall caption", "  recall crosshead",
    "  recall paragraph", "  recall furniture", "article F1", "headline exact", "caption F1",
    "  copies exact", "  agency", "  creator", "  date", "  place", "  file",
    "no dateline where none",
)  # fmt: skip


@pytest.mark.parametrize("row", STRUCTURE)
def test_the_reference_dump_is_read_without_a_mistake(row: str) -> None:
    """Every structure and caption row of the reference dump is 100."""
    assert scores("corpus")[row] == 100


@pytest.mark.parametrize("folder", ["corpus", "corpus/dev"])
def test_no_file_fails(folder: str) -> None:
    """No labelled page raises."""
    assert scores(folder)["failed"] == []


@pytest.mark.parametrize(("row", "floor"), [("line class accuracy", 97), ("article F1", 95)])
def test_rates_of_the_labelled_pages(row: str, floor: float) -> None:
    """Lines and article borders of other outlets are found by the rate that was asked for."""
    assert scores("corpus/dev")[row] >= floor


MOST_WRONG: Final = (
    # row, how many there are, how many may be wrong
    ("headline exact", 38, 3),
    ("caption F1", 24, 2),
    ("  copies exact", 24, 2),
    ("  agency", 24, 2),
    ("  creator", 24, 2),
    ("  date", 24, 2),
    ("  place", 24, 2),
    ("  file", 24, 2),
    ("dateline", 18, 3),
    ("no dateline where none", 20, 1),
    ("byline", 11, 3),
    ("article agency", 38, 5),
)


@pytest.mark.parametrize(("row", "count", "wrong"), MOST_WRONG)
def test_mistakes_on_the_labelled_pages(row: str, count: int, wrong: int) -> None:
    """No more mistakes than were allowed, of as many as there are."""
    assert scores("corpus/dev")[row] >= round(100 * (count - wrong) / count, 2)
