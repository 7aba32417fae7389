"""Italian."""

from __future__ import annotations

from typing import Final

from wireparse.knowledge.it.page import PAGE
from wireparse.rows import Language

__all__ = ["ITALIAN"]

ITALIAN: Final = Language(code="it", page=PAGE, seen="pages of Italian papers and agencies")
