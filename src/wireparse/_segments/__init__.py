"""Lines in; lines of a class, wrapped ones joined, each with the form that it is compared by, out.

What a line is among others, and where articles begin, is not asked here.
"""

from wireparse._segments.blocks import iter_blocks
from wireparse._segments.given_line import GivenLine
from wireparse._segments.line import NOTES, Line, Look
from wireparse._segments.line_class import look_at, looks_of
from wireparse._segments.similarity import fold, is_near, title_forms
from wireparse._segments.wrapping import iter_pieces

__all__ = [
    "NOTES",
    "GivenLine",
    "Line",
    "Look",
    "fold",
    "is_near",
    "iter_blocks",
    "iter_pieces",
    "look_at",
    "looks_of",
    "title_forms",
]
