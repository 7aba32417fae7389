"""Portuguese."""

from __future__ import annotations

from typing import Final

from wireparse.knowledge.pt.page import PAGE
from wireparse.rows import Language

__all__ = ["PORTUGUESE"]

PORTUGUESE: Final = Language(code="pt", page=PAGE, seen="pages of Portuguese and Brazilian papers and agencies")
