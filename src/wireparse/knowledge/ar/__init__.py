"""Arabic."""

from __future__ import annotations

from typing import Final

from wireparse.knowledge.ar.grammar import GRAMMAR
from wireparse.knowledge.ar.page import FURNITURE, PAGE
from wireparse.knowledge.ar.speech import SPEECH
from wireparse.rows import Language

__all__ = ["ARABIC", "FURNITURE"]

ARABIC: Final = Language(
    code="ar",
    page=PAGE,
    speech=SPEECH,
    grammar=GRAMMAR,
    seen="Asharq Al-Awsat and other Arabic pages",
)
