"""What wireparse knows out of the box: data only.

`DEFAULT` is every row below; `Parser(knowledge=DEFAULT | mine)` adds yours.
"""

from __future__ import annotations

from typing import Final

from wireparse.knowledge.agencies import AGENCIES
from wireparse.knowledge.ar import ARABIC
from wireparse.knowledge.ar import FURNITURE as ARABIC_FURNITURE
from wireparse.knowledge.de import GERMAN
from wireparse.knowledge.en import ENGLISH, SIGNOFFS
from wireparse.knowledge.es import SPANISH
from wireparse.knowledge.fr import FRENCH
from wireparse.knowledge.it import ITALIAN
from wireparse.knowledge.marks import GLYPHS, QUOTE_PAIRS
from wireparse.knowledge.notes import NOTES
from wireparse.knowledge.outlets import FURNITURE
from wireparse.knowledge.pt import PORTUGUESE
from wireparse.knowledge.tr import TURKISH
from wireparse.rows import Knowledge

__all__ = ["DEFAULT"]

DEFAULT: Final = Knowledge(
    agencies=AGENCIES,
    furniture=NOTES + FURNITURE + ARABIC_FURNITURE,
    glyphs=GLYPHS,
    quote_pairs=QUOTE_PAIRS,
    signoffs=SIGNOFFS,
    languages=(ENGLISH, ARABIC, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, TURKISH),
)
"""Every row that ships with wireparse."""
