"""README and docs: their examples give what they print, and the site has what the code has."""

from __future__ import annotations

import doctest
import os
import re
import shlex
import subprocess
import sysconfig
from pathlib import Path

import pytest

import wireparse

ROOT = Path(__file__).parent.parent
PAGES = sorted(
    path.relative_to(ROOT).as_posix()
    for path in (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md"))
)
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
COMMAND = Path(sysconfig.get_path("scripts"), "wireparse")


def _fenced(page: str, language: str) -> list[str]:
    """Return the code blocks of one language on a page."""
    text = (ROOT / page).read_text(encoding="utf-8")
    return [code for found, code in FENCE.findall(text) if found == language]


def _commands(code: str) -> list[tuple[str, str]]:
    """Cut a block of `$ command` lines and their output into pairs."""
    pieces = re.split(r"^\$ ", code, flags=re.MULTILINE)[1:]
    return [(command, output) for command, _, output in (p.partition("\n") for p in pieces)]


@pytest.mark.parametrize("page", [page for page in PAGES if _fenced(page, "pycon")])
def test_examples_print_what_they_say(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every Python example on a page prints what stands below it."""
    monkeypatch.chdir(ROOT)
    code = "\n".join(_fenced(page, "pycon"))
    test = doctest.DocTestParser().get_doctest(code, {}, page, page, 0)
    report: list[str] = []
    doctest.DocTestRunner(verbose=False).run(test, out=report.append)
    assert not report, "".join(report)


@pytest.mark.parametrize("page", [page for page in PAGES if _fenced(page, "console")])
def test_commands_print_what_they_say(page: str) -> None:
    """Every `$ wireparse` command on a page prints what stands below it."""
    environment = {**os.environ, "COLUMNS": "100", "NO_COLOR": "1", "PYTHONUTF8": "1"}
    for block in _fenced(page, "console"):
        for line, expected in _commands(block):
            name, *arguments = shlex.split(line)
            assert name == "wireparse"
            done = subprocess.run(
                [COMMAND, *arguments],
                cwd=ROOT,
                env=environment,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                encoding="utf-8",
                check=False,
            )
            said = "\n".join(row.rstrip() for row in (done.stdout + done.stderr).splitlines())
            assert said.strip() == expected.strip(), line


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
    modules = {wireparse.models.__name__, wireparse.rows.__name__}
    missing = [
        name
        for name in wireparse.__all__
        if name not in shown
        and getattr(getattr(wireparse, name), "__module__", None) not in modules
        and name != "DEFAULT"  # a value of 600 rows; `rows` is where it is spoken of
    ]
    assert missing == []


def test_changelog_keeps_its_form() -> None:
    """The changelog begins with what is not released, under the headings of Keep a Changelog."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.findall(r"^## (.*)$", text, re.MULTILINE)[0] == "[Unreleased]"
    kinds = {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}
    assert set(re.findall(r"^### (.*)$", text, re.MULTILINE)) <= kinds
