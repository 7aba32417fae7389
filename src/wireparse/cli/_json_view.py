"""JSON for people: indented, in colours, and as much on a line as the terminal has room for.

It is JSON all the same: what a terminal would act on is written as escapes, so that it can be
copied and read again.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from wireparse.outputs._control_characters import harmless

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["JsonView", "view_for"]

_INDENT: Final = "  "
_COMMA: Final = 2
"""Columns of a comma and a space."""
_KEY: Final = "\x1b[38;5;30m"
_TEXT: Final = "\x1b[38;5;28m"
_VALUE: Final = "\x1b[38;5;130m"
_NOTHING: Final = "\x1b[2m"
_PLAIN: Final = "\x1b[0m"
"""How keys, texts, other values and null are written, and what ends that."""

_Piece = tuple[str, int]
"""What is printed, and how many columns it takes."""


def view_for(color: str) -> JsonView | None:
    """Choose how JSON is printed on standard output; None where a program reads it.

    Args:
        color: `always`, which also wishes it in a pipe, `never`, or `auto`: on a terminal,
            unless `NO_COLOR` is set.
    """
    if color != "always" and not sys.stdout.isatty():
        return None
    from wireparse.cli._terminal import has_colors, open_console  # noqa: PLC0415  loads rich

    console = open_console(color, None)
    return JsonView(console.width, has_colors(console))


class JsonView(NamedTuple):
    """How JSON is printed.

    Attributes:
        width: Columns.
        has_colors: Whether in colours.
    """

    width: int
    has_colors: bool

    def show(self, data: bytes) -> bytes:
        """Lay JSON out, with a line end."""
        return (self._laid_out(json.loads(data), "", 0) + "\n").encode("utf-8")

    def _laid_out(self, value: Any, indent: str, used: int) -> str:  # noqa: ANN401  JSON
        """Write a value on the line, of which *used* columns are taken, or on several."""
        text, length = self._on_one_line(value)
        if _is_plain(value) or used + length <= self.width:
            return text
        inner = indent + _INDENT
        lines: list[str] = []
        room = 0
        for (name, size), item in self._parts(value):
            text, length = self._on_one_line(item)
            if not _is_plain(item):
                lines.append(name + self._laid_out(item, inner, len(inner) + size + 1))
                room = 0
            elif size + length + _COMMA <= room:
                lines[-1] += f", {name}{text}"
                room -= size + length + _COMMA
            else:
                lines.append(name + text)
                room = self.width - len(inner) - size - length - 1
        opening, closing = "{}" if isinstance(value, dict) else "[]"
        body = ",\n".join([inner + line for line in lines])
        return f"{opening}\n{body}\n{indent}{closing}"

    def _parts(self, value: dict[str, Any] | list[Any]) -> Iterator[tuple[_Piece, Any]]:
        """Yield what a value holds, each with what stands before it."""
        if isinstance(value, dict):
            yield from ((self._name(key), item) for key, item in value.items())
        else:
            yield from ((("", 0), item) for item in value)

    def _on_one_line(self, value: Any) -> _Piece:  # noqa: ANN401  JSON
        if isinstance(value, (dict, list)):
            items = []
            for (name, size), item in self._parts(value):
                text, length = self._on_one_line(item)
                items.append((name + text, size + length))
            return _enclosed("{}" if isinstance(value, dict) else "[]", items)
        if isinstance(value, str):
            return self._painted(_quoted(value), _TEXT)
        return self._painted(json.dumps(value), _NOTHING if value is None else _VALUE)

    def _name(self, key: str) -> _Piece:
        """Write a key, with what stands before its value."""
        text, length = self._painted(_quoted(key), _KEY)
        return f"{text}: ", length + 2

    def _painted(self, text: str, color: str) -> _Piece:
        return (f"{color}{text}{_PLAIN}" if self.has_colors else text), len(text)


def _is_plain(value: object) -> bool:
    """Has a value no parts? Such stand side by side where there is room."""
    return not value or not isinstance(value, (dict, list))


def _enclosed(brackets: str, items: list[_Piece]) -> _Piece:
    opening, closing = brackets[0], brackets[1]
    text = f"{opening}{', '.join([text for text, _ in items])}{closing}"
    between = _COMMA * max(len(items) - 1, 0)
    return text, sum(length for _, length in items) + between + len(brackets)


def _quoted(text: str) -> str:
    """Write a text as JSON has it, with escapes for what a terminal would act on."""
    quoted = json.dumps(text, ensure_ascii=False)
    if harmless(quoted) == quoted:
        return quoted
    return "".join([sign if harmless(sign) == sign else _escape(sign) for sign in quoted])


def _escape(sign: str) -> str:
    return f"\\u{ord(sign):04x}"
