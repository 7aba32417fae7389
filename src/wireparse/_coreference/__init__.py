"""Mentions in; the persons and bodies of the article that they stand for out.

Names are filled up to their fullest form, and pronouns and descriptions are resolved to an
antecedent by nearness, subject and gender.
"""

from wireparse._coreference.antecedents import Told
from wireparse._coreference.inventory import Inventory
from wireparse._coreference.name_index import NameIndex
from wireparse._coreference.names import is_title_case
from wireparse._coreference.portraits import portray
from wireparse._coreference.ranker import load_ranker, read_antecedents
from wireparse._coreference.resolver import Resolver, Tie, mention_of

__all__ = [
    "Inventory",
    "NameIndex",
    "Resolver",
    "Tie",
    "Told",
    "is_title_case",
    "load_ranker",
    "mention_of",
    "portray",
    "read_antecedents",
]
