"""Finds the code blocks of README and site, and runs those that set something up.

Every block is run somewhere. `tests/test_docs.py` runs examples and commands; a block below
`<!-- set-up -->` installs things, and is run by this script, which `.ci/run` calls once the wheel
is built; a block below `<!-- not run: WHY -->` says why nothing can run it.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Block", "blocks_of", "pages"]

ROOT = Path(__file__).parent.parent
_BLOCK = re.compile(
    r"""(?P<marks> (?: ^[ ]*<!--(?:(?!-->).)*-->\n+ )* )
        ^(?P<indent>[ ]*)```(?P<language>[\w-]*)(?P<rest>[^\n]*)\n
        (?P<code>.*?)
        ^(?P=indent)```[ ]*$""",
    re.MULTILINE | re.DOTALL | re.VERBOSE,
)
_MARK = re.compile(r"<!--\s*(.*?)\s*-->", re.DOTALL)
_TITLE = re.compile(r'title="([^"]+)"')


class Block(NamedTuple):
    """A fenced block of code.

    Attributes:
        page: Path of its page, from the root of the project.
        line: 1-based line of its fence.
        language: The word behind the fence.
        title: The name of the file that the reader saves it as; empty if there is none.
        code: What stands in it.
        marks: What the comments right above it say.
    """

    page: str
    line: int
    language: str
    title: str
    code: str
    marks: tuple[str, ...]

    @property
    def is_set_up(self) -> bool:
        """Whether it installs something."""
        return "set-up" in self.marks

    @property
    def why_not_run(self) -> str | None:
        """Why nothing runs it; None if it is run."""
        found = [mark.partition(":")[2].strip() for mark in self.marks if mark[:8] == "not run:"]
        return found[0] if found else None


def pages() -> list[str]:
    """Return the pages that have blocks: README, CONTRIBUTING and the site."""
    found = (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md"))
    return sorted(path.relative_to(ROOT).as_posix() for path in found)


def blocks_of(page: str) -> Iterator[Block]:
    """Yield the blocks of a page in order."""
    text = (ROOT / page).read_text(encoding="utf-8")
    for found in _BLOCK.finditer(text):
        title = _TITLE.search(found["rest"])
        indent = len(found["indent"])
        yield Block(
            page=page,
            line=text.count("\n", 0, found.start("indent")) + 1,
            language=found["language"],
            title=title[1] if title else "",
            code="".join(row[indent:] or "\n" for row in found["code"].splitlines(keepends=True)),
            marks=tuple(_MARK.findall(found["marks"])),
        )


def main() -> int:
    """Run every set-up block in a copy of the sources, with the wheel in `dist/` for PyPI's."""
    done = (ROOT / ".ci/run").read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        environment = _environment(Path(folder))
        for page in pages():
            for block in blocks_of(page):
                # `.ci/run` runs the tests with the README's own command.
                if not block.is_set_up or block.code in done:
                    continue
                print(f"{block.page}:{block.line}", flush=True)
                shell = ["bash", "-euo", "pipefail", "-c", block.code]
                if status := subprocess.call(  # noqa: S603  the project's own pages
                    shell, cwd=Path(folder, "wireparse"), env=environment, stdout=subprocess.DEVNULL
                ):
                    return status
    return 0


def _environment(folder: Path) -> dict[str, str]:
    """Copy the sources into a folder, and make a new environment beside them."""
    skipped = shutil.ignore_patterns(".git", ".venv*", ".*_cache", "dist", "site", "__pycache__")
    shutil.copytree(ROOT, folder / "wireparse", ignore=skipped)
    venv.create(folder / "env", with_pip=True)
    scripts = folder / "env" / ("Scripts" if os.name == "nt" else "bin")
    return {
        **os.environ,
        "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}",
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_FIND_LINKS": str(ROOT / "dist"),
        "PIP_QUIET": "1",
    }


if __name__ == "__main__":
    sys.exit(main())
