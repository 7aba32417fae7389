"""The example plug-in passes its own tests, and the pages that quote its files quote them whole.

`.ci/plugin` installs it for real; here its entry points are written down as an installer would,
so that a change that breaks it, or its README, is seen at once.
"""

from __future__ import annotations

import importlib
import os
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from wireparse import samples
from wireparse.testing import read_gutter

if TYPE_CHECKING:
    from types import ModuleType

ROOT: Final = Path(__file__).parent.parent
PLUGIN: Final = ROOT / "examples/plugin"
QUOTED: Final = {
    "page.txt": samples.path("herald"),
    "pyproject.toml": "pyproject.toml",
    "rows.toml": "src/wireparse_kvam/rows.toml",
    "test_kvam.py": "tests/test_kvam.py",
    "wireparse_kvam.py": "src/wireparse_kvam/__init__.py",
    "__init__.py": "src/wireparse_kvam/__init__.py",
}
"""What a block is called by its title, and the file that it quotes."""


def _tool(name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Load a script of `tools`, which is no package; one of them imports another."""
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    return importlib.import_module(name)


@pytest.mark.parametrize("page", ["examples/plugin/README.md", "docs/how-to/plug-in.md"])
def test_a_page_quotes_the_files_as_they_are(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A block that is called like a file of the plug-in holds that file."""
    found = 0
    for block in _tool("docs_blocks", monkeypatch).blocks_of(page):
        source = QUOTED.get(Path(block.title).name)
        if source is not None:
            assert block.code == (PLUGIN / source).read_text(encoding="utf-8"), source
            found += 1
    assert found >= 3


def test_the_page_is_that_of_the_golden_file() -> None:
    """The page that is read by hand and the one that is tested are the same."""
    golden = (PLUGIN / "tests/page.gutter").read_text(encoding="utf-8")
    assert samples.path("herald").read_text(encoding="utf-8") == read_gutter(golden)
    assert golden in (ROOT / "docs/how-to/plug-in.md").read_text(encoding="utf-8")


@pytest.mark.skipif(os.name != "posix", reason="its commands are written for a POSIX shell")
def test_the_readme_does_what_it_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Step by step, up to the plug-in's own tests, with its entry points where pip puts them."""
    project = tomllib.loads((PLUGIN / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    meta = tmp_path / "site" / "wireparse_kvam-1.0.dist-info"
    meta.mkdir(parents=True)
    (meta / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n"
    )
    (meta / "entry_points.txt").write_text(
        "".join(
            f"[{group}]\n" + "".join(f"{name} = {value}\n" for name, value in entries.items())
            for group, entries in project["entry-points"].items()
        )
    )
    tool = _tool("plugin_readme", monkeypatch)
    shell = tool.Shell(
        tmp_path,
        PATH=os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"])),
        PYTEST_ADDOPTS="-p no:cacheprovider",
        PYTHONPATH=os.pathsep.join(
            (str(tmp_path / "wireparse-kvam" / "src"), str(tmp_path / "site"))
        ),
    )
    for block in _tool("docs_blocks", monkeypatch).blocks_of(tool.README):
        tool.follow(block, shell, is_installed=True)
    golden = (PLUGIN / "tests/page.gutter").read_text(encoding="utf-8")
    assert (shell.folder / "tests/page.gutter").read_text(encoding="utf-8") == golden
