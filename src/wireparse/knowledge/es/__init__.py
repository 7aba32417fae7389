"""Spanish."""

from __future__ import annotations

from typing import Final

from wireparse.knowledge.es.grammar import GRAMMAR
from wireparse.knowledge.es.page import PAGE
from wireparse.knowledge.es.speech import SPEECH
from wireparse.rows import Language

__all__ = ["SPANISH"]

SPANISH: Final = Language(code="es", page=PAGE, speech=SPEECH, grammar=GRAMMAR, seen="pages of Spanish and American papers and agencies")
