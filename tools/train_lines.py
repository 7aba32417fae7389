"""Make the weights of the reader of lines from labelled pages.

    python tools/train_lines.py FOLDER...          # writes src/wireparse/data/lines.bin
    python tools/train_lines.py FOLDER... --cv     # cross-validation by outlet, prints tables

A folder holds pages with their labels (`line_pages` has the format). Pages of folders that are
named with --join are also joined to dumps, with headers printed again, and wrapped and damaged.
Small pages about invented events are added.
The result is the same on every run with the same Python.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

sys.path.insert(0, str(Path(__file__).parent))

from line_inventions import invented
from line_pages import damaged, fold_of, joined, read_folder, wrapped
from line_scores import Found, Scorers, lost, read_pages, right, tables
from line_training import Signer, train
from wireparse._roles.weights import unpack_weights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from line_pages import Page
    from line_training import Story

_FOLDS: Final = 4
_ROOT: Final = Path(__file__).parents[1]
_TARGET: Final = _ROOT / "src" / "wireparse" / "data" / "lines.bin"
_LARGEST: Final = 250_000
_INVENTED: Final = 600
"""Small pages that are invented."""

Folders = tuple[Path, ...]


@lru_cache(maxsize=1)
def _read(folders: Folders) -> tuple[Page, ...]:
    """Read all pages."""
    return tuple(page for folder in folders for page in read_folder(folder))


@lru_cache(maxsize=1)
def _signed(folders: Folders) -> tuple[Signer, dict[int, Story]]:
    """Make the signs of all pages."""
    signer = Signer()
    return signer, {n: signer.story(page) for n, page in enumerate(_read(folders))}


def made(pages: Sequence[Page]) -> list[Page]:
    """Make dumps of pages: joined, wrapped, damaged; and invent small ones."""
    return [
        *joined(pages, 200, 1),
        *joined(pages, 60, 5, headlines=True),
        *joined(pages, 40, 9, twice=True),
        *wrapped(pages, 40, 11),
        *damaged(pages, 40, 13),
        *invented(_INVENTED, 17),
    ]


def _is_joined(page: Page, join: Folders) -> bool:
    return page.path is not None and page.path.parent.resolve() in {f.resolve() for f in join}


def learn(folders: Folders, join: Folders, without: int | None = None) -> bytes:
    """Fit weights to pages; without those of a fold."""
    pages, (signer, stories) = _read(folders), _signed(folders)
    kept = [n for n, page in enumerate(pages) if fold_of(page.outlet, _FOLDS) != without]
    extra = made([pages[n] for n in kept if _is_joined(pages[n], join)])
    name = "all" if without is None else f"fold {without + 1}"
    begin = time.process_time()

    def told(number: int, loss: float) -> None:
        if number % 10 == 0:
            seconds = time.process_time() - begin
            print(f"{name}: round {number}, {loss:.0f}, {seconds:.0f} s", file=sys.stderr)

    content = train([*[stories[n] for n in kept], *map(signer.story, extra)], told)
    print(f"{name}: {time.process_time() - begin:.0f} s of CPU", file=sys.stderr)
    return content


def held_out(
    fold: int, folders: Folders, join: Folders, scorers: Path, count: int, keep: Path | None
) -> Found:
    """Train without a fold and read it."""
    path = keep / f"lines-{fold + 1}.bin" if keep is not None else None
    if path is not None and path.is_file():
        content = path.read_bytes()
    else:
        content = learn(folders, join, fold)
        if path is not None:
            path.write_bytes(content)
    pages = [page for page in _read(folders) if fold_of(page.outlet, _FOLDS) == fold]
    weights = unpack_weights(content, f"fold {fold + 1}")
    found = read_pages(weights, pages, Scorers.load(scorers), join, count)
    print(
        f"fold {fold + 1}: {right(found.lines):.2f} % of {len(found.lines)} lines", file=sys.stderr
    )
    return found


def cross_validate(args: argparse.Namespace) -> None:
    """Train on three quarters of the outlets and read the rest, four times; print the tables."""
    folders, join = tuple(args.folders), tuple(args.join)
    if args.keep is not None:
        args.keep.mkdir(parents=True, exist_ok=True)
    _signed(folders)  # where processes are forked, they have it
    given = (folders, join, args.scorers, args.dumps, args.keep)
    with ProcessPoolExecutor(args.jobs) as pool:
        found = list(pool.map(held_out, range(_FOLDS), *[[one] * _FOLDS for one in given]))
    print(tables(found, Scorers.load(args.scorers)))
    if args.errors:
        print("\n" + lost([line for each in found for line in each.lines]))


def origin(content: bytes, pages: Sequence[Page], figures: str) -> str:
    """Say what weights were made of."""
    kinds = Counter(page.kind for page in pages)
    outlets = len({page.outlet for page in pages})
    languages = Counter(page.language for page in pages if page.language)
    lines = sum(line.role is not None for page in pages for line in page.lines)
    named = ", ".join(f"{n} of {kind}" for kind, n in sorted(kinds.items()))
    spoken = ", ".join(f"{code} {n}" for code, n in sorted(languages.items()))
    today = datetime.now(UTC).date().isoformat()
    return f"""lines.bin: weights of the reader of lines

Made by tools/train_lines.py on {today} from {len(pages)} labelled pages
of {outlets} outlets with {lines} labelled lines: {named}.
Languages, where the labels say one: {spoken}.
Beside these it was trained on dumps joined from pages, wrapped and damaged, which the same
tool makes of them, and on {_INVENTED} small pages about invented events.

What is in it: for every sign of a line (its form, its neighbours, its place, its words) a signed
byte for each label, and a number for each pair of labels. Words have weights where they stand on
pages of two outlets at least: single ones, the first two of a line, and lines of up to four. No
other text can be read out of it.

{figures or "Figures: docs/explanation/model-card-lines.md."}

SHA-256: {hashlib.sha256(content).hexdigest()}

SPDX-License-Identifier: MIT
The licence of wireparse (MIT) covers this file as far as its makers have rights in it. The texts
of the pages belong to their publishers, and none is passed on here:
docs/explanation/model-card-lines.md has the facts.
"""


def main() -> None:
    """Train, or cross-validate."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folders", type=Path, nargs="+", metavar="FOLDER")
    parser.add_argument("--join", type=Path, action="append", default=[], metavar="FOLDER",
                        help="a FOLDER whose pages are joined to dumps too")  # fmt: skip
    parser.add_argument("--out", type=Path, default=_TARGET, help="where the weights go")
    parser.add_argument("--figures", default="", help="what to say of them beside their origin")
    parser.add_argument("--cv", action="store_true", help="cross-validate, write no weights")
    parser.add_argument("--errors", action="store_true", help="with --cv: what is lost where")
    parser.add_argument("--jobs", type=int, default=2, help="with --cv: folds at a time")
    parser.add_argument("--dumps", type=int, default=50, help="with --cv: joined dumps a fold")
    parser.add_argument(
        "--keep",
        type=Path,
        help="with --cv: folder for the folds' weights; those that are there are not made again",
    )
    parser.add_argument("--scorers", type=Path, default=_ROOT.parent / "shared" / "eval")
    args = parser.parse_args()
    for folder in (*args.folders, *args.join):
        if not folder.is_dir():
            parser.error(f"{folder}: expected a folder of labelled pages, found none")
    if args.cv:
        cross_validate(args)
        return
    folders = tuple(args.folders)
    content = learn(folders, tuple(args.join))
    if len(content) > _LARGEST:
        sys.exit(f"{len(content)} bytes: more than the {_LARGEST} that may ship")
    args.out.write_bytes(content)
    args.out.with_suffix(".txt").write_text(origin(content, _read(folders), args.figures), "utf-8")
    print(f"{args.out.name}: {len(content)} bytes from {len(_read(folders))} pages")


if __name__ == "__main__":
    main()
