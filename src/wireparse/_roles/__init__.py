"""The lines of one article in; the role of each, and which line repeats which, out.

The evidence of the whole article is gathered first; then a table of states and signals says what
each line is, from the top to the foot.
"""

from wireparse._roles.evidence import Sheet
from wireparse._roles.gathering import read_sheet
from wireparse._roles.roles import find_roles
from wireparse._roles.rules import RULES
from wireparse._roles.states import TRANSITIONS, Cue, State

__all__ = ["RULES", "TRANSITIONS", "Cue", "Sheet", "State", "find_roles", "read_sheet"]
