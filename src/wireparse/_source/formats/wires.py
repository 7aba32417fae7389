"""What the two formats of wires have in common: control signs, and lines of numbers."""

from __future__ import annotations

from typing import Final

__all__ = ["END", "HEADING", "TEXT", "bare"]

HEADING: Final = "\x01"
"""SOH: a header begins."""
TEXT: Final = "\x02"
"""STX: a text begins."""
END: Final = "\x03"
"""ETX: it ends."""
_CONTROLS: Final = "".join(map(chr, (*range(0x20), 0x7F)))


def bare(text: str) -> tuple[int, int, str]:
    """Return where a line without the control signs at its ends begins and ends, and the line."""
    if text[0] > " " and text[-1] > " ":
        return 0, len(text), text
    left = text.lstrip(_CONTROLS + " ")
    low = len(text) - len(left)
    left = left.rstrip(_CONTROLS + " ")
    return low, low + len(left), left
