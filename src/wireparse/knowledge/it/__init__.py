"""Italian."""

from __future__ import annotations

from typing import Final

from wireparse.knowledge.it.grammar import GRAMMAR
from wireparse.knowledge.it.page import PAGE
from wireparse.knowledge.it.speech import SPEECH
from wireparse.rows import Language

__all__ = ["ITALIAN"]

ITALIAN: Final = Language(code="it", page=PAGE, speech=SPEECH, grammar=GRAMMAR, seen="pages of Italian papers and agencies")
