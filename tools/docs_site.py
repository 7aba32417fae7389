"""Makes the rest of the site: its address, what its search finds first, drawn pages, `llms.txt`.

An mkdocs hook, named in `mkdocs.yml`. On a page that is written by hand, a comment such as
`<!-- drawn: model -->` stands where what is drawn goes.
"""

from __future__ import annotations

import json
import os
import re
import sys
import tomllib
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Final

from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority

import wireparse

sys.path.insert(0, str(Path(__file__).parent))  # mkdocs loads a hook by its path
import docs_model

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page

__all__ = [
    "on_config",
    "on_nav",
    "on_page_markdown",
    "on_post_build",
    "on_post_page",
]

ROOT = Path(__file__).parent.parent
_FIELD: Final = re.compile(r"#wireparse\.(?:[\w.]+\.)?([A-Z]\w*\.\w+)$")
"""The place of a field or method, by class and name."""
_FIRST: Final = 4
"""How much more a field of the model weighs in the search than what speaks of it."""
_PARAGRAPH: Final = re.compile(
    r"(?:\A|\n\n)(?![#<:|>!\s-]|```|Get the files)(.+?)(?=\n\n|\Z)", re.DOTALL
)
_LINK: Final = re.compile(r"\[([^\]]+)\](?:\([^)]*\)|\[[^\]]*\])")
_pages: list[Page] = []


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Take the addresses from `pyproject.toml`; a host of several versions knows its own."""
    # Without one of them a long signature is one line, and mkdocstrings only mentions it.
    if not any(map(find_spec, ("ruff", "black"))):
        msg = "signatures cannot be formatted: install ruff, which is in the group `docs`"
        raise PluginError(msg)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    places = project["tool"]["hatch"]["metadata"]["hooks"]["custom"]
    config.site_url = os.environ.get("READTHEDOCS_CANONICAL_URL", f"{places['documentation']}/")
    config.repo_url = places["source"]
    config.repo_name = "Source"
    config.edit_uri = "edit/main/docs/"
    config.copyright = f"wireparse {wireparse.__version__}, MIT licence"
    return config


def on_nav(nav: Navigation, **_: object) -> None:
    """Keep the pages, in their order, for `llms.txt`."""
    _pages[:] = nav.pages


def on_page_markdown(markdown: str, **_: object) -> str:
    """Put in what a page asks for."""
    for name, made in _MADE.items():
        if f"<!-- {name} -->" in markdown:
            markdown = markdown.replace(f"<!-- {name} -->", made())
    return markdown


def on_post_page(output: str, **_: object) -> str:
    """Leave out what would ask a host of repositories for stars and forks, on every page."""
    return output.replace('data-md-component="source"', "")


@event_priority(-100)  # behind the search, which writes its index then
def on_post_build(config: MkDocsConfig) -> None:
    """Call fields by class and name in the search, and write `llms.txt`."""
    path = Path(config.site_dir, "search/search_index.json")
    index = json.loads(path.read_text(encoding="utf-8"))
    for entry in index["docs"]:
        if found := _FIELD.search(entry["location"]):
            entry["title"] = found[1]
            if entry["location"].startswith("reference/models/"):
                entry["boost"] = _FIRST
    path.write_text(json.dumps(index, separators=(",", ":")), encoding="utf-8")
    text = "\n".join([f"# {config.site_name}", "", f"> {config.site_description}", *_listed()])
    Path(config.site_dir, "llms.txt").write_text(text + "\n", encoding="utf-8")


def _listed() -> Iterator[str]:
    """List the pages by the parts of the site, each with its first sentence."""
    part = None
    for page in _pages:
        above = page.parent.title if page.parent else "Start"
        if above != part:
            part = above
            yield from ("", f"## {above}", "")
        found = _PARAGRAPH.search(page.markdown or "")
        said = _LINK.sub(r"\1", " ".join(found[1].split())) if found else ""
        sentence = re.split(r"(?<=[.:?!])\s", said)[0].rstrip(":")
        yield f"- [{page.title}]({page.canonical_url})" + (f": {sentence}" if sentence else "")


_MADE: Final = {
    "drawn: model": docs_model.tree,
    "drawn: page": docs_model.page,
    "json: ferry": partial(docs_model.article, "ferry"),
}
"""What a page can ask for, and what makes it."""
