"""Gives every field of a class a heading and an anchor, and makes tables of enumerations.

A griffe extension, named in `mkdocs.yml`. Docstrings list fields under `Attributes:`; the site
needs a place for each, so that it can be linked and the search finds `Quote.speaker`.
"""

from __future__ import annotations

import inspect
import re
from typing import TYPE_CHECKING, Final

import griffe

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["FieldsApart"]

_SECTION: Final = re.compile(r"^Attributes:\n((?:[ ]{4}.*\n?|\n(?=[ ]{4}))+)\n*", re.MULTILINE)
_FIELD: Final = re.compile(r"^(\w+): ", re.MULTILINE)
_DEFAULTS: Final = {"words_field": "()", "rows_field": "()", "seen_field": '""'}
"""What is in a field that one of these makes, where nothing is given."""
_ENUMS: Final = ("StrEnum", "enum.StrEnum")
_TABLES: Final = ("TypedDict", "StoryColumns")


class FieldsApart(griffe.Extension):
    """Moves what `Attributes:` says to the fields, and members of enumerations into a table."""

    def on_package(self, *, pkg: griffe.Module, **_: object) -> None:
        """Rewrite the classes of a package."""
        for kind in list(_classes(pkg)):
            if kind.docstring is None:
                continue
            kind.bases = [base for base in kind.bases if not str(base).startswith("_")]
            bases = list(map(str, kind.bases))
            if any(base in _ENUMS for base in bases):
                _tabulate(kind, ("member", "value", "means"), _members)
            elif any(base in _TABLES for base in bases):
                _tabulate(kind, ("column", "type", "what it is"), _columns)
            else:
                _move(kind)
                if kind.canonical_path.startswith("wireparse.models.") and "Node" in bases:
                    _name_inherited(kind)


def _classes(module: griffe.Module | griffe.Class) -> Iterator[griffe.Class]:
    """Yield the classes that are defined in a module and below it."""
    for member in module.members.values():
        if not member.is_alias and isinstance(member, griffe.Class):
            yield member
        elif not member.is_alias and isinstance(member, griffe.Module):
            yield from _classes(member)


def _move(kind: griffe.Class) -> None:
    """Give each field the sentences that stand beside its name."""
    assert kind.docstring is not None  # noqa: S101  asked for above
    found = _SECTION.search(kind.docstring.value)
    if found is None:
        return
    _, *parts = _FIELD.split(inspect.cleandoc(found[1]))
    fields = [kind.members.get(name) for name in parts[::2]]
    if any(field is None or field.is_alias for field in fields):
        return  # some are of a class above it, which is private
    for field, text in zip(fields, parts[1::2], strict=True):
        assert field is not None  # noqa: S101  seen to above
        field.docstring = griffe.Docstring(inspect.cleandoc(text), parent=field)
        _show_default(field)
    kind.docstring.value = (
        kind.docstring.value[: found.start()] + kind.docstring.value[found.end() :]
    ).rstrip()


def _show_default(field: griffe.Object | griffe.Alias) -> None:
    """Show what a field is without a value, and not how attrs is told of it."""
    made = getattr(field, "value", None)
    if not isinstance(made, griffe.ExprCall):
        return
    if default := _DEFAULTS.get(str(made.function)):
        field.value = default
    elif str(made.function) == "field":
        given = {
            argument.name: argument.value
            for argument in made.arguments
            if isinstance(argument, griffe.ExprKeyword)
        }
        factory = given.get("factory")
        field.value = given.get("default", f"{factory}()" if factory else None)


def _name_inherited(kind: griffe.Class) -> None:
    """Say which fields a node has besides, at places that can be linked."""
    assert kind.docstring is not None  # noqa: S101  asked for above
    links = [
        f'<span id="wireparse.{kind.name}.{name}"></span>[`{name}`][wireparse.Node.{name}]'
        for name in ("text", "start", "end", "span")
    ]
    said = f"As every [`Node`][wireparse.Node] it has {', '.join(links[:-1])} and {links[-1]}."
    summary, _, rest = kind.docstring.value.partition("\n\n")
    kind.docstring.value = f"{summary}\n\n{said}\n\n{rest}".rstrip()


def _tabulate(
    kind: griffe.Class,
    head: tuple[str, ...],
    rows_of: object,
) -> None:
    """Put a table of the members behind the docstring, in place of them."""
    assert kind.docstring is not None  # noqa: S101  asked for above
    assert callable(rows_of)  # noqa: S101  one of the two below
    rows = [head, ("---",) * len(head), *rows_of(kind)]
    table = "\n".join(
        "| " + " | ".join(row) + " |"
        for row in rows  # a bar in code parts no cells
    )
    kind.docstring.value = f"{kind.docstring.value.rstrip()}\n\n{table}"
    for name in [name for name, member in kind.members.items() if member.is_attribute]:
        del kind.members[name]


def _members(kind: griffe.Class) -> Iterator[tuple[str, ...]]:
    """Yield a row for each member of an enumeration."""
    for name, member in kind.members.items():
        if member.is_attribute:
            value = str(member.value).strip("'\"")
            yield f'<span id="{_place(kind)}.{name}"></span>`{name}`', f"`{value}`", _said(member)


def _columns(kind: griffe.Class) -> Iterator[tuple[str, ...]]:
    """Yield a row for each column of a table."""
    for name, member in kind.members.items():
        place = f'<span id="{kind.path}.{name}"></span>'
        yield f"{place}`{name}`", f"`{member.annotation}`", _said(member)


def _place(kind: griffe.Class) -> str:
    """Return the address of a class under its short name, if it has one."""
    package = kind.package
    return f"wireparse.{kind.name}" if kind.name in package.members else kind.path


def _said(member: griffe.Object | griffe.Alias) -> str:
    return " ".join(member.docstring.value.split()) if member.docstring else ""
