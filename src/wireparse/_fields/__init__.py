"""Lines and blocks with a role in; what they say as fields out.

Dates, places, persons, credits, datelines, bylines, signoffs. `Reader` is asked about single
lines and texts; `read_header` and `read_captions` read the blocks of an article.
"""

from wireparse._fields.addresses import speaks_to_reader
from wireparse._fields.caption_lines import without_counter
from wireparse._fields.captions import read_captions
from wireparse._fields.dateline_places import is_name
from wireparse._fields.dates import strip_openers
from wireparse._fields.header import Header, read_header
from wireparse._fields.reader import Reader
from wireparse._fields.transcripts import take_turns

__all__ = [
    "Header",
    "Reader",
    "is_name",
    "read_captions",
    "read_header",
    "speaks_to_reader",
    "strip_openers",
    "take_turns",
    "without_counter",
]
