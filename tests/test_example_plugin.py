"""The example plug-in passes its own tests, and the pages that quote its files quote them whole.

`.ci/plugin` installs it for real, and follows its README; here its entry points are written down
as an installer would, so that a change that breaks it is seen at once.
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from wireparse.testing import read_gutter

if TYPE_CHECKING:
    from types import ModuleType

ROOT: Final = Path(__file__).parent.parent
PLUGIN: Final = ROOT / "examples/plugin"
QUOTED: Final = {
    "page.txt": "page.txt",
    "pyproject.toml": "pyproject.toml",
    "rows.toml": "src/wireparse_kvam/rows.toml",
    "test_kvam.py": "tests/test_kvam.py",
    "wireparse_kvam.py": "src/wireparse_kvam/__init__.py",
    "__init__.py": "src/wireparse_kvam/__init__.py",
}
"""What a block is called by its title, and the file that it quotes."""


def _docs_blocks() -> ModuleType:
    spec = importlib.util.spec_from_file_location("docs_blocks", ROOT / "tools/docs_blocks.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("page", ["examples/plugin/README.md", "docs/how-to/plug-in.md"])
def test_a_page_quotes_the_files_as_they_are(page: str) -> None:
    """A block that is called like a file of the plug-in holds that file."""
    found = 0
    for block in _docs_blocks().blocks_of(page):
        source = QUOTED.get(Path(block.title).name)
        if source is not None:
            assert block.code == (PLUGIN / source).read_text(encoding="utf-8"), source
            found += 1
    assert found >= 3


def test_the_page_is_that_of_the_golden_file() -> None:
    """The page that is read by hand and the one that is tested are the same."""
    golden = (PLUGIN / "tests/page.gutter").read_text(encoding="utf-8")
    assert (PLUGIN / "page.txt").read_text(encoding="utf-8") == read_gutter(golden)
    assert golden in (ROOT / "docs/how-to/plug-in.md").read_text(encoding="utf-8")


def test_the_plug_in_passes_its_own_tests(tmp_path: Path) -> None:
    """With its entry points in place, as after an installation."""
    project = tomllib.loads((PLUGIN / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    meta = tmp_path / "wireparse_kvam-1.0.dist-info"
    meta.mkdir()
    (meta / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n"
    )
    (meta / "entry_points.txt").write_text(
        "".join(
            f"[{group}]\n" + "".join(f"{name} = {value}\n" for name, value in entries.items())
            for group, entries in project["entry-points"].items()
        )
    )
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "--quiet", "-p", "no:cacheprovider", PLUGIN / "tests",
         "--rootdir", PLUGIN, "--config-file", PLUGIN / "pyproject.toml"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(PLUGIN / "src"), str(tmp_path))),
             "PYTEST_ADDOPTS": ""},
        capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
