"""Mentions in; the persons and bodies of the article that they stand for out.

Names are filled up to their fullest form, and pronouns and descriptions are resolved to an
antecedent by nearness, subject and gender.
"""

from wireparse._coreference.antecedents import Antecedents
from wireparse._coreference.name_index import NameIndex
from wireparse._coreference.names import is_title_case
from wireparse._coreference.resolver import Resolver, mention_of

__all__ = ["Antecedents", "NameIndex", "Resolver", "is_title_case", "mention_of"]
