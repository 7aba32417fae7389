"""Portuguese."""

from __future__ import annotations

from typing import Final

from wireparse.knowledge.pt.grammar import GRAMMAR
from wireparse.knowledge.pt.page import PAGE
from wireparse.knowledge.pt.speech import SPEECH
from wireparse.rows import Language

__all__ = ["PORTUGUESE"]

PORTUGUESE: Final = Language(code="pt", page=PAGE, speech=SPEECH, grammar=GRAMMAR, seen="pages of Portuguese and Brazilian papers and agencies")
