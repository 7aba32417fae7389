"""Files of weights that ship for a language, beside the package's code."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from wireparse.diagnostics import WeightsError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["read_language_file", "unpack_file"]

_T = TypeVar("_T")


def read_language_file(form: str, code: str) -> bytes | None:
    """Return the file of a language, None where it has none.

    Args:
        form: Its path below the package, with braces for the code.
        code: ISO 639-1 code of the language.
    """
    from pkgutil import get_data  # noqa: PLC0415  (`importlib.resources` takes 27 ms more)

    if not code.isalpha():
        return None
    try:
        return get_data("wireparse", form.format(code))
    except OSError:
        return None


def unpack_file(name: str, content: bytes, unpack: Callable[[bytes], _T]) -> _T:
    """Unpack a file that ships.

    Args:
        name: Its path below the package, for the message.
        content: Its bytes.
        unpack: Reads these.

    Raises:
        WeightsError: They cannot be read by this code; the message says what to do.
    """
    try:
        return unpack(content)
    except WeightsError as error:
        msg = f"wireparse/{name}: {error}: reinstall wireparse, or train the weights again"
        raise WeightsError(msg) from error
