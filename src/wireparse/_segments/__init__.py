"""Lines in; lines of a class, wrapped ones joined, in one segment an article, out.

Each line gets its context-free class and a folded form that it is compared by. Borders between
articles are found here too; they look a bounded way ahead, so that streaming equals whole.
"""

from wireparse._segments.blocks import iter_blocks
from wireparse._segments.boundaries import Group
from wireparse._segments.line import Line, Look, near_copy
from wireparse._segments.line_class import look_at
from wireparse._segments.segmentation import iter_groups
from wireparse._segments.similarity import fold, is_near
from wireparse._segments.wrapping import iter_pieces

__all__ = [
    "Group",
    "Line",
    "Look",
    "fold",
    "is_near",
    "iter_blocks",
    "iter_groups",
    "iter_pieces",
    "look_at",
    "near_copy",
]
