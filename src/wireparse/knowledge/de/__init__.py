"""German."""

from __future__ import annotations

from typing import Final

from wireparse.knowledge.de.page import PAGE
from wireparse.rows import Language

__all__ = ["GERMAN"]

GERMAN: Final = Language(code="de", page=PAGE, seen="pages of German papers and agencies")
