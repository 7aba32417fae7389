"""French."""

from __future__ import annotations

from typing import Final

from wireparse.knowledge.fr.page import PAGE
from wireparse.rows import Language

__all__ = ["FRENCH"]

FRENCH: Final = Language(code="fr", page=PAGE, seen="pages of French papers and agencies")
