"""German."""

from __future__ import annotations

from typing import Final

from wireparse.knowledge.de.grammar import GRAMMAR
from wireparse.knowledge.de.page import PAGE
from wireparse.knowledge.de.speech import SPEECH
from wireparse.rows import Language

__all__ = ["GERMAN"]

GERMAN: Final = Language(code="de", page=PAGE, speech=SPEECH, grammar=GRAMMAR, seen="pages of German papers and agencies")
