"""Who counts as one speaker: one definition for every number of speakers.

A name is one speaker wherever it stands. Who is not named, "a spokesman", "one of the sources",
"she", is one in each article: that of the next is somebody else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from wireparse.models import QuoteKind, SpeakerKind

if TYPE_CHECKING:
    from wireparse.models import Quote, Speaker

__all__ = ["Who", "is_named", "who_speaks"]

_PRONOUNS: Final = frozenset(("he", "she", "it", "they", "i", "we", "you", "one"))
"""What a sentence can open with, and then has a capital as names have."""


@frozen(order=True)
class Who:
    """A speaker, as they are counted.

    Attributes:
        name: The name, or what they are called.
        article: Number of the article, of those without a name; None of those with one.
    """

    name: str
    article: int | None = None


def who_speaks(quote: Quote, article: int) -> Who | None:
    """Return who is counted for a quotation; None where nobody is.

    Args:
        quote: The quotation.
        article: Number of its article.
    """
    speaker = quote.speaker
    if speaker is None or quote.kind is QuoteKind.SCARE:
        return None
    return Who(speaker.name, None if is_named(speaker) else article)


def is_named(speaker: Speaker) -> bool:
    """Is somebody called by a name, and not by what they are or by a pronoun?

    A name has a letter that is not a small one: a capital, or one of a script that has none.
    """
    name = speaker.name
    return (
        speaker.kind is not SpeakerKind.ANONYMOUS
        and name.casefold() not in _PRONOUNS
        and any(letter.isalpha() and not letter.islower() for letter in name)
    )
