"""Read pages whose lines are labelled, and make dumps of them.

A folder holds pairs NAME.txt and NAME.json (or NAME.gold.json), in which an article names the
numbers of its lines: `headline_lines`, `paragraph_lines`, `standfirst_lines`, `furniture_lines`,
`byline_lines`, `timestamp_lines`, `subheadings`, `captions`; and files NAME.gutter, as `wireparse
show --gutter` writes them. What no list names is not known. Pages of an outlet belong together,
however they were rendered: its name is `outlet` in the JSON, else the stem of the file without a
number in front, or of a gutter's file what stands before the first "_".
"""

from __future__ import annotations

import json
import random
import re
import textwrap
from hashlib import md5
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from wireparse import GivenLine
from wireparse.learning import read_labels
from wireparse.models import Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

__all__ = ["Page", "damaged", "fold_of", "joined", "read_folder", "wrapped"]

_ALIASES: Final = {"seed": "aawsat", "wrapped": "anadolu"}
"""Names of files without an outlet that are of one all the same."""
_NUMBER: Final = re.compile(r"^\d+_")
_ROLES: Final = (
    ("furniture_lines", Role.FURNITURE),
    ("byline_lines", Role.BYLINE),
    ("timestamp_lines", Role.TIMESTAMP),
    ("paragraph_lines", Role.PARAGRAPH),
    ("standfirst_lines", Role.DECK),
)
"""Which list says what; a later one is right where both name a line."""


class Page(NamedTuple):
    """A page and what is known of its lines.

    Attributes:
        outlet: Whose it is.
        name: Of the file.
        kind: The folder that it came from.
        language: Of its text, where the label file says so.
        lines: Its lines; a blank one has no text, one that is not known no role.
        path: The file; None where there is none.
    """

    outlet: str
    name: str
    kind: str
    language: str
    lines: list[GivenLine]
    path: Path | None = None

    @property
    def text(self) -> str:
        """The page as one text."""
        return "\n".join([line.text for line in self.lines])


def fold_of(outlet: str, folds: int) -> int:
    """Return the fold that an outlet is in."""
    return int(md5(outlet.encode(), usedforsecurity=False).hexdigest(), 16) % folds


def read_folder(folder: Path) -> Iterator[Page]:
    """Yield the pages of a folder, in the order of their names."""
    for path in sorted(folder.glob("*.txt")):
        labels = path.with_suffix(".json")
        if not labels.is_file():
            labels = path.with_suffix(".gold.json")
        if labels.is_file():
            yield _read_page(path, json.loads(labels.read_text("utf-8")))
    for path in sorted(folder.glob("*.gutter")):
        with path.open(encoding="utf-8", newline="") as file:
            lines = read_labels(file.read(), str(path))
        outlet = path.stem.partition("_")[0]
        yield Page(_ALIASES.get(outlet, outlet), path.stem, folder.name, "", lines, path)


def _read_page(path: Path, labels: dict[str, Any]) -> Page:
    """Read a text and its labels."""
    roles, begins = _labels(labels)
    text = path.read_bytes().decode("utf-8").replace("\r\n", "\n").replace("\r", " ")
    rows = text.split("\n")
    if _is_page_title(rows, roles):
        roles[1] = Role.FURNITURE
        begins = {1, *sorted(begins)[1:]}
    lines = [
        GivenLine(line, roles.get(number), number in begins if number in roles else None)
        for number, line in enumerate(rows, start=1)
    ]
    outlet = labels.get("outlet") or _NUMBER.sub("", path.stem)
    kind = str(labels.get("rendering") or path.parent.name)
    if path.parent.parent.name == "general":
        kind = f"general-{kind}"
    return Page(
        _ALIASES.get(outlet, outlet), path.stem, kind, labels.get("language") or "", lines, path
    )


def _is_page_title(rows: Sequence[str], roles: dict[int, Role]) -> bool:
    """Is the first line the page's title: a headline further down, and the outlet's name?

    Nobody labelled these, since they are headlines in a way; the story's own is the other.
    """
    return 1 not in roles and any(
        role is Role.HEADLINE
        and len(rows[number - 1]) < len(rows[0])
        and rows[number - 1] in rows[0]
        for number, role in roles.items()
    )


def _labels(labels: dict[str, Any]) -> tuple[dict[int, Role], set[int]]:
    """Return the role of each line by its number, and the lines on which an article begins."""
    roles: dict[int, Role] = {}
    begins: set[int] = set()
    for article in labels["articles"]:
        found: dict[int, Role] = {}
        for name, role in _ROLES:
            found.update(dict.fromkeys(article.get(name) or (), role))
        found.update((row["line"], Role.CROSSHEAD) for row in article.get("subheadings") or ())
        for caption in article.get("captions") or ():
            lines = (*caption["lines"], *(caption.get("credit_lines") or ()))
            found.update(dict.fromkeys(lines, Role.CAPTION))
        found.update(dict.fromkeys(article.get("headline_lines") or (), Role.HEADLINE))
        roles.update(found)
        if found:
            begins.add(min(found))
    return roles, begins


Row = tuple[str, "Role | None", int]
"""A line, its role, and how many blank lines stand above it."""

_MARKERS: Final = ("TT", "TT", "Share", "A+ A-", "Print", "Listen", "AA", None, None, None)
_LEAST_BODY: Final = 3
"""Paragraphs of a page that goes into a dump."""
_MOST_LINES: Final = 400


def _rows(page: Page) -> list[Row]:
    """Return a page's lines that are not blank."""
    found: list[Row] = []
    blank = 0
    for line in page.lines:
        if line.text.strip():
            found.append((line.text, line.role, blank))
            blank = 0
        else:
            blank += 1
    return found


def _has(rows: Sequence[Row], role: Role) -> bool:
    return any(found is role for _, found, _ in rows)


def joined(
    pages: Sequence[Page], count: int, seed: int, *, headlines: bool = False, twice: bool = False
) -> Iterator[Page]:
    """Yield dumps joined from pages: with headers printed again, or without, squeezed or spread.

    Args:
        pages: What to draw from.
        count: How many dumps.
        seed: The same seed gives the same dumps.
        headlines: Whether every page is one with a headline, from there on.
        twice: Whether, besides, every header stands twice.
    """
    chance = random.Random(seed)
    chosen = [rows for rows in map(_rows, pages) if len(rows) < _MOST_LINES]
    chosen = [r for r in chosen if sum(role is Role.PARAGRAPH for _, role, _ in r) >= _LEAST_BODY]
    if headlines or twice:
        chosen = [rows for rows in chosen if _has(rows, Role.HEADLINE)]
    captions = [
        line
        for rows in chosen
        for line, role, _ in rows
        if role is Role.CAPTION and 30 < len(line) < 300  # noqa: PLR2004
    ]
    for number in range(count if chosen else 0):
        lines: list[GivenLine] = []
        blanks, is_squeezed = chance.choice((1, 1, 2, 2, 3, 4)), chance.random() < 0.3  # noqa: PLR2004
        is_spread = chance.random() < 0.3  # noqa: PLR2004
        for _ in range(chance.choice((1, 1, 2, 3, 4, 6))):
            rows = _shown(chance.choice(chosen), chance, captions, headlines=headlines, twice=twice)
            if lines:
                lines += [GivenLine("")] * blanks
            for at, (line, role, blank) in enumerate(rows):
                gap = 0 if is_squeezed else max(blank, 1) if is_spread else min(blank, 3)
                lines += [GivenLine("")] * (gap if at else 0)
                lines.append(GivenLine(line, role, None if role is None and at else at == 0))
        yield Page("", f"joined-{seed}-{number}", "joined", "", lines)


def _shown(
    rows: list[Row], chance: random.Random, captions: Sequence[str], *, headlines: bool, twice: bool
) -> list[Row]:
    """Return a page as it stands in a dump."""
    which = chance.random()
    if twice:
        return _twice(rows, chance, captions, always=True)
    if headlines:
        rows = rows[next(at for at, row in enumerate(rows) if row[1] is Role.HEADLINE) :]
        return _twice(rows, chance, captions) if which < 0.5 else rows  # noqa: PLR2004
    if which < 0.5:  # noqa: PLR2004
        return _twice(rows, chance, captions)
    return [r for r in rows if r[1] is not Role.HEADLINE] if which < 0.62 else rows  # noqa: PLR2004


def _twice(
    rows: list[Row], chance: random.Random, captions: Sequence[str], *, always: bool = False
) -> list[Row]:
    """Print the header of a page again, as some outlets do."""
    head = next((line for line, role, _ in rows if role is Role.HEADLINE), None)
    start = next((at for at, row in enumerate(rows) if row[1] is Role.PARAGRAPH), None)
    if head is None or start is None:
        return rows
    shown = [line for line, role, _ in rows if role is Role.CAPTION and len(line) > 15][:2]  # noqa: PLR2004
    if not shown and captions and (always or chance.random() < 0.7):  # noqa: PLR2004
        shown = [chance.choice(captions)]
    times, marker = chance.choice((1, 2, 2)), chance.choice(_MARKERS)
    pictures: list[Row] = [
        (line, Role.CAPTION, int(at == 0)) for line in shown for at in range(times)
    ]
    found: list[Row] = [(head, Role.HEADLINE, 0), *pictures]
    if marker:
        found.append((marker, Role.FURNITURE, 0))
    again = 0.0 if always else chance.random()
    if again < 0.85:  # noqa: PLR2004
        found += [(head, Role.HEADLINE, 1), *pictures]
    elif again < 0.92:  # noqa: PLR2004
        found += pictures
    body = rows[start:]
    return [*found, (*body[0][:2], 1), *body[1:]]


def wrapped(pages: Sequence[Page], count: int, seed: int) -> Iterator[Page]:
    """Yield pages whose paragraphs are wrapped at a width between 60 and 90."""
    chance = random.Random(seed)
    for number in range(count if pages else 0):
        page, width = chance.choice(pages), chance.randint(60, 90)
        lines: list[GivenLine] = []
        for line in page.lines:
            parts = textwrap.wrap(line.text, width, break_on_hyphens=False) or [""]
            lines.append(GivenLine(parts[0], line.role, line.begins))
            lines += [GivenLine(part, line.role, line.role and False) for part in parts[1:]]
        yield page._replace(name=f"wrapped-{seed}-{number}", kind="wrapped", lines=lines, path=None)


_DAMAGE: Final = 0.06
"""Share of the lines of a damaged page that something happens to."""


def damaged(pages: Sequence[Page], count: int, seed: int) -> Iterator[Page]:
    """Yield pages of which lines were lost, doubled or cut, and blank lines lost or put in."""
    chance = random.Random(seed)
    for number in range(count if pages else 0):
        page, share = chance.choice(pages), _DAMAGE * chance.random()
        lines: list[GivenLine] = []
        for line in page.lines:
            what = chance.randrange(5) if chance.random() < share else None
            if what == 0 and not line.begins:
                continue
            text = line.text
            if what == 1 and len(text) > 60:  # noqa: PLR2004
                text = text[: chance.randrange(40, len(text))].rstrip()
            lines.append(GivenLine(text, line.role, line.begins))
            if what == 2 and len(text) < 200:  # noqa: PLR2004
                lines.append(GivenLine(text, line.role, line.role and False))
            elif what == 3:  # noqa: PLR2004
                lines.append(GivenLine(""))
        yield page._replace(name=f"damaged-{seed}-{number}", kind="damaged", lines=lines, path=None)
