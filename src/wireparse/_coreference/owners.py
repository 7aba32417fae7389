"""A mention to the name that it holds, or follows, as its owner, and who speaks by it.

"Ann Roe's report said" and "Ann Roe and her advisers said" are Ann Roe's words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wireparse._syntax import without_possessive
from wireparse._vocabulary import NounClass, WordClass

if TYPE_CHECKING:
    from wireparse._coreference.inventory import Inventory
    from wireparse._syntax import MentionSpan, Paragraph
    from wireparse._vocabulary import Lexicon

__all__ = ["owner_of"]


def owner_of(
    paragraph: Paragraph, words: MentionSpan, names: Inventory, lexicon: Lexicon
) -> tuple[str, ...] | None:
    """Read the name whose words they are: of a writing's owner, and of who is joined to "her".

    Args:
        paragraph: Where the mention stands.
        words: Its place among the words.
        names: The names of the article.
        lexicon: The words of the language.

    Returns:
        The name as it is printed there, None where the mention has no such owner.
    """
    tokens, first = paragraph.tokens, words.start
    if tokens.low[first] in lexicon.grammar.possessives:
        is_joined = first > 1 and tokens.letters[first - 1] == WordClass.AND
        end = first - 2 if is_joined else -1
    elif lexicon.head(tokens.low[words.end - 1]) == NounClass.WRITING:
        owners = lexicon.forms.every_owner
        held = range(first, words.end - 1)
        end = next((at for at in held if tokens.words[at].endswith(owners)), -1)
    else:
        return None
    if end < 0:
        return None
    at = tokens.starts[end] + len(without_possessive(tokens.words[end], lexicon))
    return names.ending(paragraph.start, paragraph.start + at)
