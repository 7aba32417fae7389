"""Makes the rest of the site: its address, what its search finds first, drawn pages, `llms.txt`.

An mkdocs hook, named in `mkdocs.yml`. On a page that is written by hand, a comment such as
`<!-- drawn: model -->` stands where what is drawn goes.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).parent))  # mkdocs loads a hook by its path
import docs_model

__all__ = ["on_page_markdown"]


def on_page_markdown(markdown: str, **_: object) -> str:
    """Put in what a page asks for."""
    for name, made in _MADE.items():
        if f"<!-- {name} -->" in markdown:
            markdown = markdown.replace(f"<!-- {name} -->", made())
    return markdown


_MADE: Final = {
    "drawn: model": docs_model.tree,
    "json: ferry": partial(docs_model.article, "ferry"),
}
"""What a page can ask for, and what makes it."""
