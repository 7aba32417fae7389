"""Read pages of news outlets in which every quotation is labelled with who said it.

A page is `COUNTRY_PUBLISHER_VERSION.txt`, VERSION beginning with V, and beside it a `.json`: its
`language`, the numbers of the lines that are `heads`, and `quotes` in file order, each with `line`
(1-based), `start` (offset of the opening mark in it), `kind` (direct, partial, scare, either),
`speaker` (right names parted by `/`), `cue`, and the words that stand for the speaker: `mention`,
`mention_line`, `mention_start` and `mention_kind`, empty where it goes on from another.

More are labelled in `labels/quotations.tsv`, which holds places in texts alone.
"""

from __future__ import annotations

import csv
import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["LabelledPage", "read_labelled_pages", "read_placed_pages"]

_PLACES: Final = Path(__file__).parent / "labels" / "quotations.tsv"


class LabelledPage(NamedTuple):
    """One page.

    Attributes:
        name: Of the file.
        outlet: Country and publisher, as the name has them.
        text: The text.
        told: What the JSON has.
        lines: Offsets where the lines begin.
    """

    name: str
    outlet: str
    text: str
    told: dict[str, Any]
    lines: list[int]

    def opening(self, row: dict[str, Any]) -> int:
        """Return the offset of a quotation's opening mark."""
        return self.lines[row["line"] - 1] + int(row["start"])

    def mention(self, row: dict[str, Any]) -> tuple[int, int]:
        """Return the place of the words that stand for the speaker."""
        start = self.lines[row["mention_line"] - 1] + int(row["mention_start"])
        return start, start + len(row["mention"])


def read_labelled_pages(folder: Path, language: str | None = None) -> Iterator[LabelledPage]:
    """Read the pages of a folder, of one language or of all, in the order of their names."""
    for path in sorted(folder.glob("*.json")):
        told = json.loads(path.read_text("utf-8"))
        if language in {None, told["language"]}:
            text = path.with_suffix(".txt").read_bytes().decode()
            lines = [0, *(at + 1 for at, letter in enumerate(text) if letter == "\n")]
            yield LabelledPage(path.stem, path.stem.rsplit("_V", 1)[0], text, told, lines)


def read_placed_pages(folders: Iterable[Path], labels: Path = _PLACES) -> Iterator[LabelledPage]:
    """Read those pages of some folders whose quotations are labelled by places alone."""
    rows: dict[str, list[dict[str, str]]] = {}
    with labels.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            rows.setdefault(row["sha256"], []).append(row)
    for path in sorted(path for folder in folders for path in folder.glob("*.txt")):
        data = path.read_bytes()
        found = rows.get(hashlib.sha256(data).hexdigest(), [])
        if found:
            text = data.decode()
            quotes = [_placed(text, row) for row in found]
            told = {"language": found[0]["language"], "heads": [], "quotes": quotes}
            yield LabelledPage(path.stem, path.stem, text, told, [0])


def _placed(text: str, row: dict[str, str]) -> dict[str, Any]:
    """Turn a row of places into a label, as if the text were one line."""
    speaker, mention = (
        text[int(row[name]) : int(row[f"{name}_end"])] for name in ("speaker", "mention")
    )
    place = {"line": 1, "start": int(row["mark"]), "mention_line": 1}
    told = {"kind": row["kind"], "speaker": speaker, "mention": mention}
    return place | told | {
        "mention_start": int(row["mention"]), "mention_kind": row["mention_kind"],
    }  # fmt: skip
