"""Puts Python and wireparse on the site, for the page that reads texts in the browser.

An mkdocs hook, named in `mkdocs.yml`. wireparse and what it needs are packed as they are installed
here, and Pyodide is the npm package (`npm install`); without it the site is built all the same,
and the page says that Python cannot be had.
"""

from __future__ import annotations

import io
import zipfile
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mkdocs.structure.files import File

import wireparse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

__all__ = ["on_files"]

_PYODIDE: Final = Path(__file__).parent.parent / "node_modules/pyodide"
_LOADED: Final = (
    "pyodide.mjs",
    "pyodide.asm.mjs",
    "pyodide.asm.wasm",
    "pyodide-lock.json",
    "python_stdlib.zip",
)
_NEEDED: Final = ("attrs", "cattrs", "jinja2", "markupsafe", "typing_extensions")
"""Packages that the report and JSON need; all run without what is compiled in them."""


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the packages and, where it is installed, Pyodide."""
    files.append(File.generated(config, "playground/packages.zip", content=_packed()))
    for path in filter(Path.is_file, (_PYODIDE / name for name in _LOADED)):
        place = f"playground/pyodide/{path.name}"
        files.append(File.generated(config, place, abs_src_path=str(path)))
    return files


def _packed() -> bytes:
    """Pack the packages, the same bytes each time."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for name, path in sorted(_files()):
            packed.writestr(zipfile.ZipInfo(name), path.read_bytes(), zipfile.ZIP_DEFLATED)
    return archive.getvalue()


def _files() -> Iterator[tuple[str, Path]]:
    """Yield the files of the packages, by their places in the archive."""
    root = Path(wireparse.__file__).parent
    for path in root.rglob("*"):
        if path.is_file() and path.suffix != ".pyc":
            yield path.relative_to(root.parent).as_posix(), path
    for name in _NEEDED:
        for file in metadata.files(name) or ():
            if file.suffix == ".py":
                yield file.as_posix(), Path(str(file.locate()))
