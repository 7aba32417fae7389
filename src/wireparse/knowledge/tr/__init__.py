"""Turkish."""

from __future__ import annotations

from typing import Final

from wireparse.knowledge.tr.grammar import GRAMMAR
from wireparse.knowledge.tr.page import PAGE
from wireparse.knowledge.tr.speech import SPEECH
from wireparse.rows import Language

__all__ = ["TURKISH"]

TURKISH: Final = Language(code="tr", page=PAGE, speech=SPEECH, grammar=GRAMMAR, seen="pages of Turkish papers and agencies")
