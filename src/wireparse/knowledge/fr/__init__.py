"""French."""

from __future__ import annotations

from typing import Final

from wireparse.knowledge.fr.grammar import GRAMMAR
from wireparse.knowledge.fr.page import PAGE
from wireparse.knowledge.fr.speech import SPEECH
from wireparse.rows import Language

__all__ = ["FRENCH"]

FRENCH: Final = Language(code="fr", page=PAGE, speech=SPEECH, grammar=GRAMMAR, seen="pages of French papers and agencies")
