"""README and docs: their examples give what they print, and the site has what the code has."""

from __future__ import annotations

import importlib
import json
import os
import re
import subprocess
import sys
import sysconfig
import tomllib
import venv
import zipfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

import docs_blocks
import wireparse
from commands import environment, warmed

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent


PAGES = docs_blocks.pages()
BLOCKS = [block for page in PAGES for block in docs_blocks.blocks_of(page)]
DATA = {"json": json.loads, "toml": tomllib.loads, "yaml": yaml.safe_load}
"""Languages of files, and what reads them."""
RUN = {"console", "pycon", "python"}
MARKED = {"sh"}
PLAIN = {"text"}
"""What a page quotes: dumps, and what a line is made of."""


def _is_run(block: Any) -> bool:  # noqa: ANN401  the class is a tool's
    return not block.is_set_up and block.why_not_run is None


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: f"{block.page}:{block.line}")
def test_every_block_is_run_or_says_why_not(block: Any) -> None:  # noqa: ANN401  see above
    """A block has a language that is run, read or quoted; one of the shell has a mark.

    What is data is read.
    """
    assert block.language in RUN | MARKED | PLAIN | set(DATA), (
        "name a language behind the fence: " + ", ".join(sorted(RUN | MARKED | PLAIN | set(DATA)))
    )
    assert block.why_not_run is None or len(block.why_not_run.split()) > 1, "say why"
    if block.language in DATA and _is_run(block):
        DATA[block.language](block.code)
    if block.language in MARKED and _is_run(block):
        pytest.fail(
            "write it as `console`, with `$ ` and what it prints, so that it is run; or put "
            "`<!-- set-up -->` or `<!-- not run: WHY -->` on the line above"
        )


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make an environment with the wheel, and with what is installed here, but no sources.

    What pip would take seconds for: the wheel is unpacked, and the packages that it needs are
    those of this environment. An editable install is none of them, since files of paths that lie
    in a folder named in another such file are not read.
    """
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "wheel"
    with _alone(folder.with_suffix(".lock")):
        if not folder.exists():
            _make_environment(folder)
    return Path(sysconfig.get_path("scripts", "venv", _place(folder))) / "python"


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Let the workers that run the suite side by side come in one by one."""
    with path.open("w", encoding="utf-8") as file:
        if os.name == "posix":
            importlib.import_module("fcntl").flock(file, 2)
        yield


def _place(folder: Path) -> dict[str, str]:
    return {"base": str(folder / "env"), "platbase": str(folder / "env")}


def _make_environment(folder: Path) -> None:
    folder.mkdir()
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    place = _place(folder)
    venv.create(folder / "env", symlinks=os.name == "posix")
    site = Path(sysconfig.get_path("purelib", "venv", place))
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
        wheel.extractall(site)
    here = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (site / "packages.pth").write_text("\n".join(sorted(here)), encoding="utf-8")
    scripts = Path(sysconfig.get_path("scripts", "venv", place))
    cold = scripts / "wireparse-cold"
    cold.write_text(f"#!{scripts / 'python'}\nfrom wireparse.cli import main\n\nmain()\n")
    command = scripts / "wireparse"
    command.write_text(f'#!/bin/sh\nexec "${{WARM:-{cold}}}" "$@"\n')
    for script in (cold, command):
        script.chmod(0o755)


@pytest.fixture(scope="module")
def warm(python: Path) -> dict[str, str]:
    """Return the variables with which the command of that environment has been imported."""
    if not hasattr(os, "fork"):
        return dict(os.environ)
    variables = {name: value for name, value in environment().items() if name != "PYTHONPATH"}
    return {**os.environ, "WARM": str(warmed(python, variables))}


def test_the_sources_are_out_of_reach(python: Path, tmp_path: Path) -> None:
    """In the environment of the pages there is the package of the wheel, and no other."""
    code = "import sys, wireparse; print(wireparse.__file__, *sys.path, sep='\\n')"
    for flags in (["-I"], []):
        done = subprocess.run(
            [python, *flags, "-c", code], cwd=tmp_path, check=True, capture_output=True, text=True
        )
        package, *paths = done.stdout.splitlines()
        assert Path(package).is_relative_to(python.parent.parent)
        assert {str(ROOT), str(ROOT / "src")}.isdisjoint(paths)
    command = [python.with_name("wireparse"), "--version"]
    done = subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, text=True)
    assert done.stdout == f"wireparse {wireparse.__version__}\n"


@pytest.mark.parametrize(
    "page", [p for p in PAGES if any(b.page == p and _is_run(b) for b in BLOCKS)]
)
def test_examples_print_what_they_say(
    page: str, python: Path, warm: dict[str, str], tmp_path: Path
) -> None:
    """What a page says to save is saved, and each example and command prints what stands there.

    One page is one session, in a folder that is empty but for what its line `Get the files:`
    names, and with the wheel alone. A page of which a comment says `<!-- needs: pandas -->` is
    skipped where that is not installed.
    """
    for name in docs_blocks.needs(page):
        pytest.importorskip(name)
    if os.name != "posix" and any(b.page == page and b.language == "console" for b in BLOCKS):
        pytest.skip("commands are written for a POSIX shell")
    done = subprocess.run(
        docs_blocks.child(python, page),
        cwd=tmp_path,
        env=warm,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("page", ["README.md", *(p for p in PAGES if p.startswith("docs/"))])
def test_pages_name_no_file_of_the_sources(page: str) -> None:
    """A reader who has installed wireparse has none of them."""
    for block in docs_blocks.blocks_of(page):
        if not block.needs_sources and block.why_not_run is None:
            assert not re.search(r"\b(?:examples|src/wireparse|tests|tools)/", block.code), block


@pytest.mark.parametrize("page", [p for p in PAGES if p.startswith("docs/how-to/")])
def test_how_tos_link_the_files_they_use(page: str) -> None:
    """The line that says how to get the files leads to each of them; all are published."""
    uses = any(
        re.search(rf"\b{path.name}\b", block.code)
        for block in docs_blocks.blocks_of(page)
        for path in map(wireparse.samples.path, wireparse.samples.NAMES)
        if _is_run(block)
    )
    found = docs_blocks.files_of(page)
    assert (found is not None) == uses
    if found is not None:
        known = {wireparse.samples.path(name).name for name in wireparse.samples.NAMES}
        assert set(found[1]) <= known
        assert found[1]


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


def test_home_names_every_language() -> None:
    """Home's table of languages and limits has each language that rows know, and no other."""
    home = (ROOT / "docs/index.md").read_text(encoding="utf-8")
    table = home.partition("## Languages and limits")[2].partition("\n## ")[0]
    named = re.findall(r"^\| \w+ \| `(\w+)` \|", table, re.MULTILINE)
    assert sorted(named) == sorted(row.code for row in wireparse.DEFAULT.languages)


def test_all_weights_have_a_model_card() -> None:
    """Each file of weights is named by one, with the size that it has where a size is said."""
    cards = "".join(
        p.read_text("utf-8") for p in (ROOT / "docs/explanation").glob("model-card*.md")
    )
    weights = [p for p in (ROOT / "src/wireparse/data").iterdir() if p.suffix in (".bin", ".tsv")]
    assert weights
    for path in weights:
        named = re.search(rf"`wireparse/data/{re.escape(path.name)}`(?:, ([\d,]+) bytes)?", cards)
        assert named, path.name
        assert named[1] in (None, f"{path.stat().st_size:,}"), path.name


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
