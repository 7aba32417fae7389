"""README and docs: their examples give what they print, and the site has what the code has."""

from __future__ import annotations

import doctest
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

import wireparse

if TYPE_CHECKING:
    from types import ModuleType

ROOT = Path(__file__).parent.parent


def _tool(name: str) -> ModuleType:
    """Load a script of `tools`, which is no package."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "tools" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


docs_blocks = _tool("docs_blocks")
PAGES = docs_blocks.pages()
BLOCKS = [block for page in PAGES for block in docs_blocks.blocks_of(page)]
DATA = {"json": json.loads, "toml": tomllib.loads, "yaml": yaml.safe_load}
"""Languages of files, and what reads them."""
RUN = {"console", "pycon", "python"}
MARKED = {"sh"}
COLUMNS = "80"
"""The width of what commands print: what a page shows without scrolling."""
PLAIN = {"text"}
"""What a page quotes: dumps, and what a line is made of."""


def _is_run(block: Any) -> bool:  # noqa: ANN401  the class is a tool's
    return not block.is_set_up and block.why_not_run is None


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: f"{block.page}:{block.line}")
def test_every_block_is_run_or_says_why_not(block: Any) -> None:  # noqa: ANN401  see above
    """A block has a language that is run, read or quoted; one of the shell has a mark."""
    assert block.language in RUN | MARKED | PLAIN | set(DATA), (
        "name a language behind the fence: " + ", ".join(sorted(RUN | MARKED | PLAIN | set(DATA)))
    )
    assert block.why_not_run is None or len(block.why_not_run.split()) > 1, "say why"
    if block.language in MARKED and _is_run(block):
        pytest.fail(
            "write it as `console`, with `$ ` and what it prints, so that it is run; or put "
            "`<!-- set-up -->` or `<!-- not run: WHY -->` on the line above"
        )


@pytest.mark.parametrize(
    "page", [p for p in PAGES if any(b.page == p and _is_run(b) for b in BLOCKS)]
)
def test_examples_print_what_they_say(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a page says to save is saved, and each example and command prints what stands there.

    One page is one session, in a folder that holds the `examples` of the project, and beside
    them what a comment `<!-- folder: dump.txt -->` names. A page of which a comment says
    `<!-- needs: pandas -->` is skipped where that is not installed.
    """
    text = (ROOT / page).read_text(encoding="utf-8")
    for name in " ".join(re.findall(r"<!-- needs: (.*?) -->", text)).split():
        pytest.importorskip(name)
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    for name in " ".join(re.findall(r"<!-- folder: (.*?) -->", text)).split():
        shutil.copy(ROOT / "examples" / name, tmp_path)
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {}
    for block in docs_blocks.blocks_of(page):
        if not _is_run(block):
            continue
        if block.title:
            Path(block.title).write_text(block.code, encoding="utf-8")
        if block.language == "console":
            _check_commands(block)
        elif block.language == "pycon":
            _check_session(block, names)
        elif block.language == "python" and not block.title:
            exec(compile(block.code, f"{page}:{block.line}", "exec"), names)  # noqa: S102  ours
        elif block.language in DATA:
            DATA[block.language](block.code)


def _check_session(block: Any, names: dict[str, Any]) -> None:  # noqa: ANN401  see above
    """Run a session of Python in the names that the page has so far."""
    test = doctest.DocTestParser().get_doctest(block.code, {}, block.page, block.page, block.line)
    test.globs = names
    report: list[str] = []
    runner = doctest.DocTestRunner(verbose=False, optionflags=doctest.ELLIPSIS)
    runner.run(test, out=report.append, clear_globs=False)
    assert not report, "".join(report)


def _check_commands(block: Any) -> None:  # noqa: ANN401  see above
    """Run each `$ command` of a block, and compare what it prints."""
    if os.name != "posix":
        pytest.skip("commands are written for a POSIX shell")
    scripts = sysconfig.get_path("scripts")
    environment = {
        **os.environ,
        "COLUMNS": COLUMNS,
        "NO_COLOR": "1",
        "PYTHONUTF8": "1",
        "PATH": os.pathsep.join((scripts, str(Path(sys.executable).parent), os.environ["PATH"])),
    }
    pieces = re.split(r"^\$ ", block.code, flags=re.MULTILINE)[1:]
    assert pieces, "a command begins with `$ `"
    for piece in pieces:
        command, _, expected = re.sub(r"\\\n", " ", piece).partition("\n")
        done = subprocess.run(
            ["sh", "-c", command],  # noqa: S607  the shell of the system
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            check=False,
        )
        said = "\n".join(row.rstrip() for row in done.stdout.splitlines())
        assert said.strip() == expected.strip(), (
            f"{block.page}:{block.line}: {command} (run it with COLUMNS={COLUMNS} NO_COLOR=1)"
        )


def _pages_in(nav: list[Any]) -> list[str]:
    """Return the paths of the pages that a part of the navigation names."""
    values = [value for item in nav for value in item.values()]
    return [path for v in values for path in (_pages_in(v) if isinstance(v, list) else [v])]


def test_every_page_is_in_the_navigation() -> None:
    """The navigation names each page of the site once, and no other but the generated."""
    site = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    named = _pages_in(site["nav"])
    generated = {"changelog.md", "reference/diagnostics.md", "reference/roles.md"}
    there = {path.relative_to(ROOT / "docs").as_posix() for path in (ROOT / "docs").rglob("*.md")}
    assert sorted(named) == sorted(there | generated)


def test_links_between_files_lead_somewhere() -> None:
    """Every relative link of the README and CONTRIBUTING leads to a file."""
    for page in ("README.md", "CONTRIBUTING.md"):
        text = (ROOT / page).read_text(encoding="utf-8")
        for target in re.findall(r"\]\((?!https?://)([^)#]+)", text):
            assert (ROOT / target).exists(), f"{page}: {target}"


def test_commands_of_the_readme_are_those_that_are_run() -> None:
    """`.ci/run` ends with the README's command for the tests."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    last = (ROOT / ".ci/run").read_text(encoding="utf-8").strip().splitlines()[-1]
    assert f"\n{last}\n" in readme


def test_public_names_are_in_the_reference() -> None:
    """Every public name has its place in the reference."""
    shown = set(
        re.findall(
            r"^::: wireparse\.([\w.]+)",
            "\n".join(p.read_text("utf-8") for p in (ROOT / "docs/reference").glob("*.md")),
            re.MULTILINE,
        )
    )
    packages = (wireparse.models.__name__, wireparse.rows.__name__)
    missing = [
        name
        for name in wireparse.__all__
        if name not in shown
        and not getattr(getattr(wireparse, name), "__module__", "").startswith(packages)
        and name != "DEFAULT"  # a value of 600 rows; `rows` is where it is spoken of
    ]
    assert missing == []


def test_changelog_keeps_its_form() -> None:
    """The changelog begins with what is not released, under the headings of Keep a Changelog."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.findall(r"^## (.*)$", text, re.MULTILINE)[0] == "[Unreleased]"
    kinds = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}
    assert set(re.findall(r"^### (.*)$", text, re.MULTILINE)) <= kinds
