"""The house: every room has a table of facts, doors say what they give, and no room is too big."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parent.parent
SOURCE: Final = ROOT / "src" / "wireparse"
TABLES: Final = ROOT / "tests" / "unit"
MOST_ENTRIES: Final = 30
"""Entries directly in the package: what can be read at a glance."""
LONGEST_MODULE: Final = 400
"""Lines of a module, docstrings and comments included; rows of words are tables, and longer."""
WITHOUT_TABLES: Final = frozenset(("_segments", "_roles", "testing", "knowledge", "data"))
"""Two are to be rebuilt, and have tables of the whole; one is a test itself; two hold data."""


def _rooms() -> list[Path]:
    """List the private modules that hold a function: with an underscore, or behind a door."""
    modules = [path.relative_to(SOURCE) for path in sorted(SOURCE.rglob("*.py"))]
    return [
        path
        for path in modules
        if len(path.parts) > 1
        and path.parts[0] not in WITHOUT_TABLES
        and not path.name.startswith("__")
        and (path.parts[0][0] == "_" or path.name[0] == "_" or path.parts[0] in ("rows", "models"))
        and "def " in (SOURCE / path).read_text(encoding="utf-8")
    ]


def _doors() -> list[Path]:
    return [path.relative_to(SOURCE) for path in sorted(SOURCE.rglob("*/__init__.py"))]


def _imported(tree: ast.AST) -> set[str]:
    """Collect every module that a file may import, as its whole name."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


def test_every_room_has_a_table_of_its_own() -> None:
    """The test file of a module stands where the module does, and imports it."""
    tables = {room: TABLES / room.parent / f"test_{room.stem.lstrip('_')}.py" for room in _rooms()}
    assert [table for table in tables.values() if not table.is_file()] == []
    assert [room for room, table in tables.items() if not _has_facts(room, table)] == []


def _has_facts(room: Path, table: Path) -> bool:
    tree = ast.parse(table.read_text(encoding="utf-8"))
    return ".".join(("wireparse", *room.with_suffix("").parts)) in _imported(tree) and any(
        isinstance(node, ast.FunctionDef) and node.name[:5] == "test_" for node in ast.walk(tree)
    )


def test_every_folder_of_tables_is_a_package() -> None:
    """No table is left behind when a package gets another name."""
    folders = {path.parent.relative_to(TABLES) for path in TABLES.rglob("test_*.py")}
    assert {folder.as_posix() for folder in folders if not (SOURCE / folder).is_dir()} == set()


def test_the_house_is_seen_at_a_glance() -> None:
    """No more packages and modules stand side by side than a page shows."""
    entries = [path for path in SOURCE.iterdir() if path.name != "__pycache__"]
    assert len(entries) <= MOST_ENTRIES


@pytest.mark.parametrize("door", _doors(), ids=lambda path: path.parent.as_posix())
def test_every_door_says_what_it_gives(door: Path) -> None:
    """A package has a docstring and `__all__`; another package is never imported past them."""
    tree = ast.parse((SOURCE / door).read_text(encoding="utf-8"))
    assert ast.get_docstring(tree)
    targets = [
        target.id
        for node in tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign)
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name)
    ]
    assert "__all__" in targets


def test_no_room_is_too_big() -> None:
    """What is longer than 400 lines is two rooms, unless it is a table of words."""
    rooms = {path: path.read_text(encoding="utf-8").splitlines() for path in SOURCE.rglob("*.py")}
    big = [path for path, lines in rooms.items() if len(lines) > LONGEST_MODULE]
    assert [path for path in big if not path.is_relative_to(SOURCE / "knowledge")] == []


def test_no_pattern_has_a_possessive_group() -> None:
    """Python 3.11.0 to 3.11.4 lets `(?:…)*+` match what it may not; a single class is safe."""
    group = re.compile(r"\)[*+?]\+|\(\?>")
    found = [path for path in SOURCE.rglob("*.py") if group.search(path.read_text("utf-8"))]
    assert found == []


def test_the_map_leads_to_rooms_that_exist() -> None:
    """Every path that CONTRIBUTING names beside a symptom is a file."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    part = text.partition("## Where it goes wrong")[2].partition("## The house")[0]
    rows = [line.strip("|").rsplit("|", 1)[1] for line in part.splitlines() if line[:2] == "| "]
    rooms = [room for row in rows for room in re.findall(r"`([\w/]+\.py)`", row)]
    assert len(rooms) > MOST_ENTRIES
    homes = {room if "/" in room else f"outputs/{room}" for room in rooms}
    assert {home for home in homes if not (SOURCE / home).is_file()} == set()


def test_no_room_is_on_the_map_for_two_symptoms_of_one_kind() -> None:
    """A symptom leads to one room, and a room stands on the map once."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    part = text.partition("## Where it goes wrong")[2].partition("## The house")[0]
    rooms = re.findall(r"`(\w+/[\w/]+\.py)` \|$", part, re.MULTILINE)
    assert sorted(rooms) == sorted(set(rooms))
