"""English."""

from __future__ import annotations

from typing import Final

from wireparse.knowledge.en.grammar import GRAMMAR
from wireparse.knowledge.en.page import PAGE, SIGNOFFS
from wireparse.knowledge.en.speech import SPEECH
from wireparse.rows import Language

__all__ = ["ENGLISH", "SIGNOFFS"]

ENGLISH: Final = Language(
    code="en",
    page=PAGE,
    speech=SPEECH,
    grammar=GRAMMAR,
    seen="agency copy, and the pages of papers that print it in English",
)
