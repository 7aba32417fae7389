"""How notebooks show values: whoever draws them is asked when a notebook asks."""

from __future__ import annotations

from pkgutil import resolve_name
from typing import TYPE_CHECKING, Final

from wireparse.diagnostics import MissingExtraError

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["as_html"]

_RENDERER: Final = "wireparse.outputs.html:to_fragment"


def as_html(item: object) -> str | None:
    """Return what a notebook shows of a value; None without the extra `html`."""
    to_fragment: Callable[[object], str] = resolve_name(_RENDERER)
    try:
        return to_fragment(item)
    except MissingExtraError:
        return None
