"""Lines in; stories with the role of each line, and which line repeats which, out.

What a line is and where a story begins is a question of weighed evidence, decided for a stretch of
lines at once: a linear chain over the signs of lines. What is certain fixes labels before that.
"""

from wireparse._roles.edges import EDGES
from wireparse._roles.form import WORDS
from wireparse._roles.labelling import Labelled, Labeller, Looker, Sight
from wireparse._roles.labels import BEGIN, LABELS
from wireparse._roles.rules import FACTS, PULL_QUOTE, RULES, UNSURE
from wireparse._roles.signs import Sign
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
    "BEGIN",
    "EDGES",
    "FACTS",
    "LABELS",
    "OWN",
    "PULL_QUOTE",
    "RULES",
    "SCALE",
    "UNSURE",
    "WORDS",
    "Labelled",
    "Labeller",
    "LineWeights",
    "Looker",
    "Sight",
    "Sign",
    "Story",
    "iter_steps",
    "iter_stories",
    "load_weights",
    "numbers_of",
    "pack_weights",
    "read_shipped",
    "unpack_weights",
]
