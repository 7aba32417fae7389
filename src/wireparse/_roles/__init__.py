"""Lines in; stories with the role of each line, and which line repeats which, out.

What a line is and where a story begins is a question of weighed evidence, decided for a stretch of
lines at once: a linear chain over the signs of lines. What is certain fixes labels before that.
"""

from wireparse._roles.evidence import Evidence
from wireparse._roles.labelling import Labelled, Labeller
from wireparse._roles.rules import FACTS, RULES, UNSURE
from wireparse._roles.stories import Story, iter_stories
from wireparse._roles.weights import LineWeights, load_weights, read_shipped

__all__ = [
    "FACTS",
    "RULES",
    "UNSURE",
    "Evidence",
    "Labelled",
    "Labeller",
    "LineWeights",
    "Story",
    "iter_stories",
    "load_weights",
    "read_shipped",
]
