"""Settings that are found beside the files: `wireparse.toml`, or `[tool.wireparse]`.

The nearest folder counts, from that of a file upward. What is written on the command line or in the
environment is stronger; rows of knowledge come together from all three.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import click
from click.core import ParameterSource

from wireparse.cli._exit import meant, stop
from wireparse.cli._paths import STDIN

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

__all__ = ["Found", "find", "with_found"]

_OWN: Final = "wireparse.toml"
_SHARED: Final = "pyproject.toml"


class Found(NamedTuple):
    """Settings of a file.

    Attributes:
        path: The file.
        values: What it says.
    """

    path: str
    values: Mapping[str, Any]


def find(names: Iterable[str]) -> Found | None:
    """Find the settings for files.

    Args:
        names: The files, as they were typed.

    Raises:
        SystemExit: A file of settings is wrong, or the files have different ones.
    """
    known: dict[str, Found | None] = {}
    first: tuple[str, Found | None] | None = None
    for name in names:
        found = _upward(_folder_of(name), known)
        if first is None:
            first = name, found
        elif found != first[1]:
            both = [f"{n}: {f.path if f else 'none'}" for n, f in (first, (name, found))]
            stop(f"files have different settings ({'; '.join(both)}): choose with --config FILE")
    return first[1] if first else None


def _folder_of(name: str) -> str:
    """Return the folder that a search begins in; of a pattern, where its files are."""
    if name == STDIN:
        return os.getcwd()  # noqa: PTH109  names are strings here
    path = os.path.abspath(name)  # noqa: PTH100  as above
    return path if os.path.isdir(path) else os.path.dirname(path)  # noqa: PTH112, PTH120  as above


def _upward(folder: str, known: dict[str, Found | None]) -> Found | None:
    """Look in a folder and those above it; what was found is kept for all on the way."""
    passed: list[str] = []
    found: Found | None = None
    while folder not in known:
        passed.append(folder)
        above = os.path.dirname(folder)  # noqa: PTH120  names are strings here
        if (found := _in(folder)) is not None or above == folder:
            break
        folder = above
    else:
        found = known[folder]
    known.update(dict.fromkeys(passed, found))
    return found


def _in(folder: str) -> Found | None:
    """Return the settings that lie in a folder."""
    own, shared = (os.path.join(folder, name) for name in (_OWN, _SHARED))  # noqa: PTH118  as above
    if os.path.isfile(own):  # noqa: PTH113  as above
        return Found(own, read(own))
    if os.path.isfile(shared):  # noqa: PTH113  as above
        section = read(shared).get("tool", {})
        if isinstance(section, dict) and isinstance(section.get("wireparse"), dict):
            return Found(shared, section["wireparse"])
    return None


def read(path: str) -> dict[str, Any]:
    """Read a TOML file.

    Raises:
        SystemExit: It cannot be read, or is no TOML.
    """
    import tomllib  # noqa: PLC0415  takes some milliseconds, and most have no settings

    try:
        with open(path, "rb") as file:  # noqa: PTH123  names are strings here
            return tomllib.load(file)
    except OSError as error:
        stop(f"{path}: {error.strerror or error}")
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        stop(f"{path}: not valid TOML: {error}")


def with_found(
    context: click.Context, found: Found, settings: Mapping[str, click.Option]
) -> dict[str, Any]:
    """Return the options that a file of settings gives, for a command; lists are to be added to.

    Args:
        context: Of the command.
        found: The settings.
        settings: All that may be set, by name; the command need not have all of them.

    Raises:
        SystemExit: A setting is unknown, or its value is wrong.
    """
    given: dict[str, Any] = {}
    for name, value in found.values.items():
        if name not in settings:
            _refuse(found.path, name, settings)
        option = settings[name]
        own = next((p for p in context.command.params if p.name == option.name), None)
        if own is None:
            continue
        key = str(own.name)
        typed = _converted(context, own, _located(own, value, found.path), found.path, name)
        if own.multiple or context.get_parameter_source(key) == ParameterSource.DEFAULT:
            given[key] = typed
    return given


def _refuse(path: str, name: str, settings: Iterable[str]) -> None:
    stop(f"{path}: unknown setting {name!r}{meant(name, settings)}")


def _located(option: click.Parameter, value: object, path: str) -> object:
    """Take paths as seen from the file that names them."""
    if not isinstance(option.type, click.Path):
        return value
    folder = os.path.dirname(path)  # noqa: PTH120  names are strings here
    if isinstance(value, list):
        return [os.path.join(folder, v) if isinstance(v, str) else v for v in value]  # noqa: PTH118
    return os.path.join(folder, value) if isinstance(value, str) else value  # noqa: PTH118


def _converted(
    context: click.Context, option: click.Parameter, value: object, path: str, name: str
) -> Any:  # noqa: ANN401  what an option takes
    """Check a value as that of the option is checked.

    Raises:
        SystemExit: It is wrong.
    """
    many: Sequence[object] = value if isinstance(value, list) else [value]
    is_flag = bool(getattr(option, "is_flag", False))
    wanted = bool if is_flag else int if isinstance(option.type, click.IntRange) else str
    if isinstance(value, list) != option.multiple or any(type(v) is not wanted for v in many):
        kind = {bool: "true or false", int: "a number", str: "a string"}[wanted]
        stop(f"{path}: {name}: expected {'a list of strings' if option.multiple else kind}")
    try:
        typed = option.type_cast_value(context, value)
        return option.callback(context, option, typed) if option.callback else typed
    except click.BadParameter as error:
        stop(f"{path}: {name}: {error.message}")
