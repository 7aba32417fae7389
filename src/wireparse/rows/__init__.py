"""Rows: what wireparse knows about agencies, outlets and languages, as values.

A row says what is printed and where that was seen. Forms are literals with
placeholders, never regular expressions, so that no row can make parsing slow:

- `{number}` stands for digits, with points and commas between them,
- `{name}` for one to six words that begin with a capital or have no case,
- `{any}` for anything, also nothing.

A form is the whole line. Capitals and small letters are the same, and a space stands
for any white space.
"""

from wireparse.rows.grammar import COMMON_PATTERNS, Grammar
from wireparse.rows.knowledge import Knowledge
from wireparse.rows.language import Language, join_languages
from wireparse.rows.outlet import Agency, Furniture, FurnitureKind, Glyph, QuotePair, SignoffOpener
from wireparse.rows.page import DATE_ORDERS, Page
from wireparse.rows.speech import Speech
from wireparse.rows.validators import LONGEST_FORM, PLACEHOLDERS, part_of

__all__ = [
    "COMMON_PATTERNS",
    "DATE_ORDERS",
    "LONGEST_FORM",
    "PLACEHOLDERS",
    "Agency",
    "Furniture",
    "FurnitureKind",
    "Glyph",
    "Grammar",
    "Knowledge",
    "Language",
    "Page",
    "QuotePair",
    "SignoffOpener",
    "Speech",
    "join_languages",
    "part_of",
]
