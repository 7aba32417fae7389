"""Lets the site show the keywords of `parse` and its like, which only `Parser` documents.

A griffe extension, named in `mkdocs.yml`. The functions take `**settings`, which a type checker
knows by name and type; a reader of the site wants each of them with its default and meaning.
"""

from __future__ import annotations

import re
from typing import Final

import griffe

__all__ = ["KeywordsOfParser"]

_PARSER: Final = "_parser.parser.Parser"
_FUNCTIONS: Final = tuple(
    f"_parser.functions.{name}" for name in ("parse", "read", "iter_articles")
)
_SETTINGS: Final = re.compile(r"^    \*\*settings:.*$", re.MULTILINE)
"""The line of a docstring that stands for all of them."""
_ATTRIBUTES: Final = re.compile(r"^Attributes:\n((?:    .*\n?)+)", re.MULTILINE)


class KeywordsOfParser(griffe.Extension):
    """Puts the attributes of `Parser` in place of `**settings`."""

    def on_package(self, *, pkg: griffe.Module, **_: object) -> None:
        """Rewrite signature and docstring of each function."""
        parser = pkg[_PARSER]
        meanings = _ATTRIBUTES.search(parser.docstring.value)
        if meanings is None:
            msg = f"the docstring of {_PARSER} lists no attributes"
            raise LookupError(msg)
        for path in _FUNCTIONS:
            function = pkg[path]
            del function.parameters["settings"]
            for attribute in parser.attributes.values():
                if "property" not in attribute.labels:
                    function.parameters.add(_keyword(attribute))
            text, count = _SETTINGS.subn(meanings[1].rstrip(), function.docstring.value)
            if count != 1:
                msg = f"the docstring of {path} has no line for its **settings"
                raise LookupError(msg)
            function.docstring.value = text


def _keyword(attribute: griffe.Attribute) -> griffe.Parameter:
    """Make a keyword of a field, with its default."""
    default = attribute.value
    if isinstance(default, griffe.ExprCall):  # field(default=..., validator=...)
        default = next(
            argument.value
            for argument in default.arguments
            if isinstance(argument, griffe.ExprKeyword) and argument.name == "default"
        )
    return griffe.Parameter(
        attribute.name,
        annotation=attribute.annotation,
        kind=griffe.ParameterKind.keyword_only,
        default=default,
    )
