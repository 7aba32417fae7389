"""Lines and blocks with a role in; what they say as fields out.

Dates, places, persons, credits, datelines, bylines, signoffs. `Reader` reads a line once in a
parse and remembers; `read_header` and `find_captions` read the blocks of an article.
"""

from wireparse._fields.bylines import line_agency, split_names
from wireparse._fields.captions import find_captions, unfolded_caption, without_counter
from wireparse._fields.casing import is_uncased
from wireparse._fields.credits import find_tail, is_credit_line, names_sender, read_credit
from wireparse._fields.datelines import is_name, read_city_line, read_dateline_line, take_turns
from wireparse._fields.dates import strip_openers
from wireparse._fields.header import Header, read_header
from wireparse._fields.person_names import is_person
from wireparse._fields.places import find_place
from wireparse._fields.reader import Reader
from wireparse._fields.timestamps import is_moment

__all__ = [
    "Header",
    "Reader",
    "find_captions",
    "find_place",
    "find_tail",
    "is_credit_line",
    "is_moment",
    "is_name",
    "is_person",
    "is_uncased",
    "line_agency",
    "names_sender",
    "read_city_line",
    "read_credit",
    "read_dateline_line",
    "read_header",
    "split_names",
    "strip_openers",
    "take_turns",
    "unfolded_caption",
    "without_counter",
]
