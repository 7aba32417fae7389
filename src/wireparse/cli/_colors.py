"""The colours of what is printed: of medium lightness, legible on black and on white alike.

The sixteen colours of a terminal are whatever its theme makes of them, and plain yellow, cyan and
green are hard to read on white with most; these are the same everywhere.
"""

from __future__ import annotations

from typing import Final

__all__ = ["ALARM", "DATE", "MAKER", "PLACE", "SPEAKER", "SURE"]

PLACE: Final = "color(130)"
DATE: Final = "color(30)"
MAKER: Final = "color(133)"
"""Who made it: authors, photographers, agencies."""
SURE: Final = "color(28)"
SPEAKER: Final = f"bold {SURE}"
ALARM: Final = "color(160)"
"""Errors."""
