"""Lets the site show an `Example:` section of a docstring as code, as it does `Examples:`.

A griffe extension, named in `mkdocs.yml`. Google's style allows both headings; griffe's
parser knows only the plural, and takes the prompts of the other for block quotes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import griffe

if TYPE_CHECKING:
    from griffe import Object

__all__ = ["PluralExamples"]


class PluralExamples(griffe.Extension):
    """Rewrites the heading before a docstring is parsed."""

    def on_object(self, *, obj: Object, **_: object) -> None:
        """Rewrite the heading in one docstring."""
        if obj.docstring is not None:
            obj.docstring.value = obj.docstring.value.replace("\nExample:\n", "\nExamples:\n")
