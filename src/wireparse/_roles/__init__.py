"""Lines in; stories with the role of each line, and which line repeats which, out.

What a line is and where a story begins is a question of weighed evidence, decided for a stretch of
lines at once: a linear chain over the signs of lines. What is certain fixes labels before that.
"""

from wireparse._roles.evidence import Evidence
from wireparse._roles.labelling import Labelled, Labeller, Looker, Sight
from wireparse._roles.labels import LABELS, label_roles
from wireparse._roles.rules import FACTS, RULES, UNSURE
from wireparse._roles.steps import iter_steps
from wireparse._roles.stories import Story, iter_stories
from wireparse._roles.weights import (
    OWN,
    SCALE,
    LineWeights,
    load_weights,
    numbers_of,
    pack_weights,
    read_shipped,
    unpack_weights,
)

__all__ = [
    "FACTS",
    "LABELS",
    "OWN",
    "RULES",
    "SCALE",
    "UNSURE",
    "Evidence",
    "Labelled",
    "Labeller",
    "LineWeights",
    "Looker",
    "Sight",
    "Story",
    "iter_steps",
    "iter_stories",
    "label_roles",
    "load_weights",
    "numbers_of",
    "pack_weights",
    "read_shipped",
    "unpack_weights",
]
