"""Writes the JSON Schema of what `wireparse parse` prints, from the model's classes.

Run it when the model changes: `python tools/make_schema.py`. With `--check` it writes
nothing, and fails where the file in the package is out of date.
"""

from __future__ import annotations

import inspect
import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import attrs
import msgspec

import wireparse
from wireparse import diagnostics, models, spans

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["main", "make_schema"]

TARGET: Final = Path(__file__).parent.parent / "src/wireparse/outputs/schema.json"


def make_schema() -> dict[str, Any]:
    """Make the schema: an article at the root, every class under `$defs`."""
    kinds = {**vars(spans), **vars(diagnostics), **vars(models)}
    for name in ("Diagnostic", *models.__all__):
        kind = kinds[name]
        if attrs.has(kind):
            # msgspec asks the class itself; forms like `date | None` must be resolved before.
            names = vars(sys.modules[kind.__module__])
            attrs.resolve_types(kind, globalns=names, localns=names)
            kind.__annotations__ = {a.name: a.type for a in attrs.fields(kind)}
    _, parts = msgspec.json.schema_components(
        [models.Article, models.Dump], ref_template="#/$defs/{name}"
    )
    for name, part in parts.items():
        if part.get("type") == "object":
            _close(name, part, _described(kinds[name]))
    release = ".".join(wireparse.__version__.split(".")[:2])
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:wireparse:schema:article:{release}",
        "$ref": "#/$defs/Article",
        "$defs": dict(sorted(parts.items())),
    }


def _described(kind: type) -> dict[str, str]:
    """Collect what the docstrings of a class and its bases say about its fields."""
    found: dict[str, str] = {}
    for base in reversed(kind.__mro__[:-1]):
        _, _, fields = inspect.cleandoc(base.__doc__ or "").partition("Attributes:\n")
        for name, text in re.findall(r"^ {4}(\w+): (.*(?:\n {8}.*)*)", fields, re.MULTILINE):
            found[name] = " ".join(text.split())
    return found


def _close(name: str, part: dict[str, Any], notes: Mapping[str, str]) -> None:
    """Say that every key is written, and no other, and what each means."""
    part["required"] = list(part["properties"])
    for key, field in part["properties"].items():
        field.pop("default", None)
        field["description"] = notes[key]
    part["description"] = part.get("description", "").partition("\n\n")[0].strip()
    if name == "Article":
        part["properties"]["text"] = {
            "type": "string",
            "description": "The clean text; only where it was asked for.",
        }
    part["additionalProperties"] = False


def main() -> int:
    """Write the file, or compare it."""
    text = json.dumps(make_schema(), indent=2, ensure_ascii=False) + "\n"
    if "--check" in sys.argv[1:]:
        return int(TARGET.read_text(encoding="utf-8") != text)
    TARGET.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
