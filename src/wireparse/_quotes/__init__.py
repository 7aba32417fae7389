"""Paragraphs in; quotations by their marks out, nested ones and unclosed ones too.

Knows marks and no speakers. What does not pair is a diagnostic.
"""

from wireparse._quotes.kinds import Said, bare_quote, kind_of, text_of
from wireparse._quotes.nesting import singles
from wireparse._quotes.pairing import QuotationSpan, find_quotes
from wireparse._quotes.unclosed import compile_ends

__all__ = [
    "QuotationSpan",
    "Said",
    "bare_quote",
    "compile_ends",
    "find_quotes",
    "kind_of",
    "singles",
    "text_of",
]
