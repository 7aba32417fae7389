"""Who speaks by a verb that stands inside the marks.

« Le quai tient, assure Paul Devaux. Il tiendra. » French, Spanish and Italian do not close
guillemets for it. It counts where nothing outside says who spoke: a quotation may tell what
somebody else said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse._speakers.weighed_mentions import cut_inside
from wireparse._speakers.weighed_terms import NEAR

if TYPE_CHECKING:
    from wireparse._speakers.weighed_mentions import WeighedMention, WeighedParagraph
    from wireparse._speakers.weighed_words import WeighedWords
    from wireparse.models import Block

__all__ = ["find_inside"]


_OPENING: Final = "«"
_STEPS: Final = 4
"""Words from the comma to who speaks."""
_HELPING: Final = "ao"
"""Letters of what stands before a verb of saying: auxiliaries, objects."""
_LEFT_OUT: Final = str.maketrans("", "", "b_")


def find_inside(
    block: Block, paragraph: WeighedParagraph, place: int, known: WeighedWords
) -> tuple[WeighedParagraph, WeighedMention] | None:
    """Find the first who speaks inside a quotation in guillemets, with the words around him.

    Args:
        block: The paragraph.
        paragraph: Its words.
        place: Where the quotation stands among them.
        known: The words of the language.
    """
    marked = paragraph.words[place]
    if not marked.startswith(_OPENING) or _is_told(paragraph, place):
        return None
    inner = cut_inside(paragraph.number, block, paragraph.starts[place], len(marked), known)
    for mention in inner.mentions:
        before = inner.letters[max(0, mention.first - _STEPS) : mention.first]
        verb = before.rpartition(",")[2].translate(_LEFT_OUT)
        behind = inner.letters[mention.after - 1 : mention.after + 1]
        is_said = "," in before and verb.lstrip(_HELPING) == "V"
        if is_said and behind.endswith((",", ".")):
            return inner, mention
    return None


def _is_told(paragraph: WeighedParagraph, place: int) -> bool:
    """Has the sentence around a quotation a verb of saying?"""
    first, after = paragraph.sentence_around(place, NEAR)
    return "V" in paragraph.letters[first:after]
