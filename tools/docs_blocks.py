"""Finds the code blocks of README and site, and runs them where there is the package alone.

A page is a session in an empty folder, with the files that its line `Get the files:` brings, and
an environment that has a wheel of wireparse and cannot reach its sources. `tests/test_docs.py`
has one without pip; called without a page, as `.ci/run` does once the wheel is built, this script
makes one with pip, and also runs what stands below `<!-- set-up -->`. What stands below
`<!-- set-up: in a copy of the sources -->` is run in one. A block below `<!-- not run: WHY -->`
says why nothing can run it.
"""

from __future__ import annotations

import doctest
import importlib.util
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Block", "blocks_of", "child", "files_of", "needs", "pages", "run_page", "text_of"]

ROOT = Path(__file__).parent.parent
COLUMNS = "80"
"""The width of what commands print: what a page shows without scrolling."""
_BLOCK = re.compile(
    r"""(?P<marks> (?: ^[ ]*<!--(?:(?!-->).)*-->\n+ )* )
        ^(?P<indent>[ ]*)```(?P<language>[\w-]*)(?P<rest>[^\n]*)\n
        (?P<code>.*?)
        ^(?P=indent)```[ ]*$""",
    re.MULTILINE | re.DOTALL | re.VERBOSE,
)
_MARK = re.compile(r"<!--\s*(.*?)\s*-->", re.DOTALL)
_TITLE = re.compile(r'title="([^"]+)"')
_FILES = re.compile(
    r"^Get the files: `wireparse (?P<command>demo[^`\n]*)`(?P<rest>(?:.+\n)+)", re.MULTILINE
)
_SAMPLE = re.compile(r"\]\((?:\.\./)*samples/([^)#\s]+)\)")


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
        return any(mark.partition(":")[0] == "set-up" for mark in self.marks)

    @property
    def needs_sources(self) -> bool:
        """Whether it is for a copy of the sources."""
        return "set-up: in a copy of the sources" in self.marks

    @property
    def why_not_run(self) -> str | None:
        """Why nothing runs it; None if it is run."""
        found = [mark.partition(":")[2].strip() for mark in self.marks if mark[:8] == "not run:"]
        return found[0] if found else None


def pages() -> list[str]:
    """Return the pages that have blocks: README, CONTRIBUTING and the site."""
    found = (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md"))
    return sorted(path.relative_to(ROOT).as_posix() for path in found)


def text_of(page: str) -> str:
    """Return the text of a page."""
    return (ROOT / page).read_text(encoding="utf-8")


def needs(page: str) -> list[str]:
    """Return the packages that a page says it needs beside wireparse and its command."""
    return " ".join(re.findall(r"<!-- needs: (.*?) -->", text_of(page))).split()


def files_of(page: str) -> tuple[str, list[str]] | None:
    """Return how a page gets its files, and which it names; None if it needs none.

    Its line is ``Get the files: `wireparse demo` writes [dump.txt](samples/dump.txt) here.``
    """
    found = _FILES.search(text_of(page))
    return found and (found["command"], _SAMPLE.findall(found["rest"]))


def blocks_of(page: str) -> Iterator[Block]:
    """Yield the blocks of a page in order."""
    text = text_of(page)
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


def run_page(page: str, *, set_up: bool = False) -> None:
    """Do what a page says, in the current folder and with this Python.

    What it says to save is saved, and each example and command must print what stands there:
    for readers who have every file of the demo, and for those who saved the linked ones alone.

    Args:
        page: Its path, from the root of the project.
        set_up: Whether blocks that install something are run too, and files stay that the page
            does not link.

    Raises:
        ValueError: Something fails, or prints something else.
    """
    missing = [name for name in needs(page) if importlib.util.find_spec(name) is None]
    if missing:
        print(f"{page}: not run, without {', '.join(missing)}")
        return
    _get_files(page, keep=set_up)
    names: dict[str, Any] = {"__name__": "__main__"}
    for block in blocks_of(page):
        if block.why_not_run is not None or block.needs_sources:
            continue
        if block.title:
            Path(block.title).write_text(block.code, encoding="utf-8")
        elif block.is_set_up:
            if set_up:
                _run_set_up(block, Path())
        elif block.language == "console":
            _check_commands(block)
        elif block.language == "pycon":
            _check_session(block, names)
        elif block.language == "python":
            exec(compile(block.code, f"{page}:{block.line}", "exec"), names)  # noqa: S102  ours


def _get_files(page: str, *, keep: bool) -> None:
    """Do what the line `Get the files:` says, and keep what it does not name only if told to."""
    found = files_of(page)
    if found is None:
        return
    command, names = found
    # Only what the command writes here may go again.
    before = set(Path().iterdir())
    if before:
        msg = f"{page}: is run in an empty folder, and {Path.cwd()} holds {min(before)}"
        raise ValueError(msg)
    module = [sys.executable, "-X", "utf8", "-m", "wireparse"]
    subprocess.run(  # noqa: S603  the project's own page
        [*(["wireparse"] if os.name == "posix" else module), *shlex.split(command)],
        env=_variables(),
        stdout=subprocess.DEVNULL,
        check=True,
    )
    written = [path for path in Path().rglob("*") if path.is_file()]
    if unknown := set(names) - {path.name for path in written}:
        msg = f"{page}: `wireparse {command}` does not write {', '.join(sorted(unknown))}"
        raise ValueError(msg)
    for path in written:
        if not keep and path.name not in names:
            path.unlink()


def _check_session(block: Block, names: dict[str, Any]) -> None:
    """Run a session of Python in the names that the page has so far."""
    test = doctest.DocTestParser().get_doctest(block.code, {}, block.page, block.page, block.line)
    test.globs = names
    report: list[str] = []
    runner = doctest.DocTestRunner(verbose=False, optionflags=doctest.ELLIPSIS)
    runner.run(test, out=report.append, clear_globs=False)
    if report:
        raise ValueError("".join(report))


def _check_commands(block: Block) -> None:
    """Run each `$ command` of a block, and compare what it prints."""
    pieces = re.split(r"^\$ ", block.code, flags=re.MULTILINE)[1:]
    if not pieces:
        msg = f"{block.page}:{block.line}: a command begins with `$ `"
        raise ValueError(msg)
    for piece in pieces:
        command, _, expected = re.sub(r"\\\n", " ", piece).partition("\n")
        done = subprocess.run(  # noqa: S603  the project's own pages
            ["sh", "-c", command],  # noqa: S607  the shell of the system
            env=_variables(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            check=False,
        )
        said = "\n".join(row.rstrip() for row in done.stdout.splitlines())
        if said.strip() != expected.strip():
            msg = (
                f"{block.page}:{block.line}: {command} (with COLUMNS={COLUMNS} NO_COLOR=1) prints\n"
                f"{said}\nand not\n{expected}"
            )
            raise ValueError(msg)


def _run_set_up(block: Block, folder: Path) -> None:
    """Run a block that installs something."""
    print(f"{block.page}:{block.line}", flush=True)
    subprocess.run(  # noqa: S603  the project's own pages
        ["bash", "-euo", "pipefail", "-c", block.code],  # noqa: S607  the shell of the system
        cwd=folder,
        env=_variables(),
        stdout=subprocess.DEVNULL,
        check=True,
    )


def _variables() -> dict[str, str]:
    """Return the variables of a shell in which the environment of this Python is active."""
    return {
        **{name: value for name, value in os.environ.items() if name != "PYTHONPATH"},
        "COLUMNS": COLUMNS,
        "NO_COLOR": "1",
        "PATH": os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"])),
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_FIND_LINKS": str(ROOT / "dist"),
        "PIP_QUIET": "1",
        "PYTHONUTF8": "1",
    }


def child(python: Path, *arguments: str) -> list[str]:
    """Return the command that runs a page with another Python, which knows no paths but its own."""
    return [str(python), "-I", "-X", "utf8", "-W", "error", __file__, *arguments]


def main() -> int:
    """Run the pages that are named in this folder; without a name, all, in folders of their own."""
    given = [argument for argument in sys.argv[1:] if argument != "--set-up"]
    if not given:
        return _run_all()
    sys.path.insert(0, "")  # as in a session of Python
    for page in given:
        run_page(page, set_up="--set-up" in sys.argv)
    return 0


def _run_all() -> int:
    """Run every block, with the wheel in `dist/` for the package index's."""
    with tempfile.TemporaryDirectory() as scratch:
        env = Path(scratch, "env")
        venv.create(env, with_pip=True)
        python = env / ("Scripts" if os.name == "nt" else "bin") / "python"
        (wheel,) = (ROOT / "dist").glob("*.whl")
        subprocess.run(  # noqa: S603  this project's wheel
            [python, "-m", "pip", "install", f"{wheel}[cli]"], env=_variables(), check=True
        )
        for number, page in enumerate(pages()):
            folder = Path(scratch, f"page-{number}")
            folder.mkdir()
            print(page, flush=True)
            if status := subprocess.call(child(python, page, "--set-up"), cwd=folder):  # noqa: S603
                return status
        skipped = shutil.ignore_patterns(
            ".git",
            ".venv*",
            ".*_cache",
            ".cache",
            ".hypothesis",
            "dist",
            "site",
            "__pycache__",
            "node_modules",
        )
        sources = Path(scratch, "wireparse")
        shutil.copytree(ROOT, sources, ignore=skipped)
        # `.ci/run` runs the tests with the README's own command.
        done = (ROOT / ".ci/run").read_text(encoding="utf-8")
        for block in (block for page in pages() for block in blocks_of(page)):
            if block.needs_sources and block.code not in done:
                _run_set_up(block, sources)
    return 0


if __name__ == "__main__":
    sys.exit(main())
