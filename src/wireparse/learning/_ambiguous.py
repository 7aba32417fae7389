"""What else a line could be that recurs: the news that repeats itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from wireparse._vocabulary import CLOSING_MARKS
from wireparse.learning._proposals import Place
from wireparse.learning._templates import BETWEEN, Group
from wireparse.models import Role
from wireparse.rows import PLACEHOLDERS

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from wireparse.learning._counts import Tally

__all__ = ["SENTENCE_SHARE", "Doubts", "is_sentence"]


SENTENCE_SHARE: Final = 0.3
"""Share of the stories that a whole sentence stands in, from which on it is the page's."""
_STANDING_SHARE: Final = 0.5
"""Share from which on what looks like a name, a place or a headline is none."""
_CHANCE_SHARE: Final = 0.8
"""Share from which on two words that lines have in common are no chance."""
_ALL_STORIES: Final = 0.95
"""Share of stories that is as good as all of them."""
_RARE_SHARE: Final = 0.01
"""Share of stories below which a line is too rare to be the page's."""
_FEW: Final = 5
"""Of fewer stories, nearly all must have a line for its share to say anything."""
_LINK_SHARE: Final = 0.6
"""Share of sightings with a link below, above which a line in the body is no crosshead."""
_MIN_LITERAL_WORDS: Final = 4
"""Words that lines have in common from which on that is no chance."""
_MOST_VARYING: Final = 5
"""Words that may vary in a line whose other words say what it is."""
_SENTENCE_WORDS: Final = 2
"""Spaces in the shortest sentence."""
_MIN_TITLE_WORDS: Final = 5
"""Words from which on capitals make a line a title, and no label."""
_MAX_NAME_WORDS: Final = 2
"""Words of a line that can be a name and no more."""
_MIN_DECK_WORDS: Final = 8
"""Words from which on a line can be a deck."""
_CLOSING: Final = frozenset(CLOSING_MARKS)
_MARKS: Final = "-–—*#=~_•■/|<>+[]().:,!?"


def is_sentence(line: str) -> bool:
    """Does a line close as sentences do, and has it some words?"""
    return line[-1] in _CLOSING and line.count(" ") >= _SENTENCE_WORDS


@frozen
class Doubts:
    """Says what speaks against taking a line for furniture.

    Attributes:
        vocabulary: The words of furniture that is known.
        small: Function words.
    """

    vocabulary: AbstractSet[str]
    small: AbstractSet[str]

    def about(self, form: str, tally: Tally, share: float) -> str | None:
        """Say what a form could be instead of furniture; None if nothing speaks against it.

        Args:
            form: The form.
            tally: What was seen of it.
            share: In what part of the stories.
        """
        if tally.stories == 1:
            return "stands several times in one story, and in no other"
        if share < _RARE_SHARE:
            return "in few of the stories"
        if not any(c.isalpha() for c in _literal(form)):
            return "no letter in it: could number the parts of a story"
        doubt = self._of_form(form, tally, share) if isinstance(tally, Group) else None
        if doubt is None:
            doubt = _of_link(tally)
        if doubt is None and not _is_standing(tally, share):
            doubt = _of_role(tally)
        if doubt is not None:
            return doubt
        if is_sentence(tally.spelling):
            is_page = tally.place is not Place.BODY and _is_standing(tally, share, SENTENCE_SHARE)
            return None if is_page else "a sentence: could be background that several stories give"
        if self._sounds_known(form) or _is_standing(tally, share):
            return None
        return _of_place(tally)

    def _of_form(self, form: str, group: Group, share: float) -> str | None:
        """Say why lines could have words in common by chance."""
        if "{any}" not in form or group.is_title:
            return None
        head, tail = group.ends
        is_labelled = bool(head) and head[-1].endswith(":")
        if BETWEEN & set(tail[:1]) or (tail and tail[-1][-1] in ")]"):
            return "behind a dash or in brackets: could be the credit of pictures"
        if not is_labelled and group.varying > _MOST_VARYING:
            return "most of it varies: could be captions or titles with words in common"
        if is_sentence(group.spelling):
            return "whole sentences: could be those of stories"
        literal = [word for word in group.literal if word.casefold() not in self.small]
        is_named = all(word[0].isupper() for word in literal if word[0].isalpha())
        if is_named and not is_labelled and (share < _ALL_STORIES or group.stories < _FEW):
            return "only capitalised words in common: could be names in headlines"
        is_long = is_labelled or len(group.literal) >= _MIN_LITERAL_WORDS
        if share < (SENTENCE_SHARE if is_long else _CHANCE_SHARE):
            return "its lines have few words in common"
        return None

    def _sounds_known(self, form: str) -> bool:
        """Are most words of a form words of furniture that is known?"""
        words = [w.strip(_MARKS) for w in _literal(form).casefold().split() if w not in self.small]
        return sum(word in self.vocabulary for word in words) * 2 > len(words)


def _is_standing(tally: Tally, share: float, least: float = _STANDING_SHARE) -> bool:
    """Does a line stand in so many stories that it must be the page's?"""
    return share >= (least if tally.stories >= _FEW else _ALL_STORIES)


def _of_link(tally: Tally) -> str | None:
    """Say whether a line is a headline where it links to, or is set like one."""
    if 0 < tally.roles[Role.HEADLINE] < tally.count:
        return "the headline of one story, and a link in others"
    words = tally.spelling.split()
    capitals = sum(word[0].isupper() for word in words)
    is_title = len(words) >= _MIN_TITLE_WORDS and capitals * 3 >= len(words) * 2
    if is_title and tally.place is Place.END and not isinstance(tally, Group):
        return "could be a link to another story"
    return None


def _of_role(tally: Tally) -> str | None:
    """Say what the parser took a line for."""
    if tally.roles[Role.HEADLINE]:
        return "read as a headline: could be the title of a column"
    if tally.roles[Role.CAPTION] * 2 > tally.count:
        return "read as a caption: could be a picture that several stories show"
    return None


def _of_place(tally: Tally) -> str | None:
    """Say what stands at the same place of other stories."""
    words = tally.spelling.split()
    if tally.place is Place.BODY:
        is_twice = tally.repeats * 2 >= tally.stories  # a crosshead stands once in its story
        is_parted = is_twice or tally.share_of("link") > _LINK_SHARE
        return None if is_parted else "in the body: could be a crosshead that many stories have"
    if tally.place is not Place.HEADER:
        return None
    capitals = [word[0].isupper() or not word[0].isalpha() for word in words]
    if tally.roles[Role.BYLINE] or (len(words) <= _MAX_NAME_WORDS and all(capitals)):
        return "could be a name or a place"
    if len(words) >= _MIN_DECK_WORDS:
        return "many words above the body: could sum several stories up"
    return "has a name in it: could be a picture's caption" if any(capitals[1:]) else None


def _literal(form: str) -> str:
    for placeholder in PLACEHOLDERS:
        form = form.replace(placeholder, "")
    return form
