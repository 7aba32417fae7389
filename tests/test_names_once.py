"""One word for one thing: no two classes of the library have one name."""

from __future__ import annotations

import ast
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterable

SOURCE: Final = Path(__file__).parent.parent / "src" / "wireparse"
APART: Final = ("testing", "_roles", "_segments")
"""Packages with words of their own: what tests are made of, and the stages of lines."""


def classes(code: str) -> Iterable[str]:
    """Name the classes of a module, those inside others and inside functions too."""
    return (node.name for node in ast.walk(ast.parse(code)) if isinstance(node, ast.ClassDef))


def homes(codes: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """Say for each name that several classes have in which modules they are."""
    found: dict[str, list[str]] = defaultdict(list)
    for module, code in codes:
        for name in classes(code):
            found[name].append(module)
    return {name: modules for name, modules in found.items() if len(modules) > 1}


def test_no_class_name_stands_for_two_things() -> None:
    """A reader who meets the name of a class knows which one it is."""
    paths = [p for p in sorted(SOURCE.rglob("*.py")) if p.relative_to(SOURCE).parts[0] not in APART]
    assert len(paths) > len(APART)
    codes = ((str(path.relative_to(SOURCE)), path.read_text(encoding="utf-8")) for path in paths)
    assert homes(codes) == {}


@pytest.mark.parametrize(
    ("codes", "want"),
    [
        ([("a", "class Line: ..."), ("b", "class Lines: ...")], {}),
        ([("a", "class Line: ..."), ("b", "class Line: ...")], {"Line": ["a", "b"]}),
        ([("a", "class _Line: ..."), ("b", "def f():\n class _Line: ...")], {"_Line": ["a", "b"]}),
        ([("a", "class Line:\n class Line: ...")], {"Line": ["a", "a"]}),
    ],
)
def test_a_name_that_two_classes_have_is_found(
    codes: list[tuple[str, str]], want: dict[str, list[str]]
) -> None:
    """Wherever they are defined, and whether they are private or not."""
    assert homes(codes) == want
