"""The table that decides what a block is: cue and state give role and next state.

A cue is what a block looks like where it stands; a state is the part of the story that
has been reached. Every pair has a row, so no block is without a role.
"""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING, Final

from wireparse.models import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["TRANSITIONS", "Cue", "State"]


class State(enum.StrEnum):
    """The part of a story that has been reached."""

    FRONT = "front"
    """Before the headline."""
    HEAD = "head"
    """Between the headline and the body."""
    BODY = "body"
    """In the body."""
    AFTER = "after"
    """Behind the end of the story: a signoff, an end mark."""
    FOOT = "foot"
    """In the foot of the page: other stories, comments, the author box."""


class Cue(enum.StrEnum):
    """What a block looks like where it stands."""

    HEADLINE = "headline"
    """The headline or a copy of it."""
    CAPTION = "caption"
    """Credited, copied beside itself, or in the words of captions before the body."""
    CREDIT = "credit"
    """A credit alone."""
    BYLINE = "byline"
    """Names the author."""
    DATELINE = "dateline"
    """A dateline alone."""
    MOMENT = "timestamp"
    """A date or clock alone."""
    SIGNOFF = "signoff"
    """Opens with the words of a signoff."""
    WIDGET = "widget"
    """Known furniture, or no letter in it."""
    END = "end"
    """A mark that ends a story, with no story behind it."""
    TAIL = "tail"
    """Known to open the foot of a page."""
    DECK = "deck"
    """A sentence or title with more of the header below it."""
    CROSSHEAD = "crosshead"
    """Behind a glyph, or like a title with text above and below."""
    TITLE = "title"
    """Like a title, with no text below."""
    TEXT = "text"
    """Anything else."""


_FURNITURE: Final = Role.FURNITURE
_SAME: Final[Mapping[Cue, Role]] = {
    Cue.CAPTION: Role.CAPTION,
    Cue.CREDIT: Role.CREDIT,
    Cue.BYLINE: Role.BYLINE,
    Cue.DATELINE: Role.DATELINE,
    Cue.MOMENT: Role.TIMESTAMP,
    Cue.WIDGET: _FURNITURE,
    Cue.TITLE: _FURNITURE,
}
"""Cues that mean the same in every part of a story but the foot, and end none."""


def _stay(state: State) -> dict[Cue, tuple[State, Role]]:
    return {cue: (state, role) for cue, role in _SAME.items()}


TRANSITIONS: Final[Mapping[State, Mapping[Cue, tuple[State, Role]]]] = {
    State.FRONT: {
        **_stay(State.FRONT),
        Cue.HEADLINE: (State.HEAD, Role.HEADLINE),
        Cue.SIGNOFF: (State.FRONT, Role.SIGNOFF),
        Cue.END: (State.FRONT, _FURNITURE),
        Cue.TAIL: (State.FRONT, _FURNITURE),
        Cue.DECK: (State.FRONT, Role.DECK),
        Cue.CROSSHEAD: (State.BODY, Role.CROSSHEAD),
        Cue.TEXT: (State.BODY, Role.PARAGRAPH),
    },
    State.HEAD: {
        **_stay(State.HEAD),
        Cue.HEADLINE: (State.HEAD, Role.HEADLINE),
        Cue.SIGNOFF: (State.HEAD, Role.SIGNOFF),
        Cue.END: (State.HEAD, _FURNITURE),
        Cue.TAIL: (State.HEAD, _FURNITURE),
        Cue.DECK: (State.HEAD, Role.DECK),
        Cue.CROSSHEAD: (State.BODY, Role.CROSSHEAD),
        Cue.TEXT: (State.BODY, Role.PARAGRAPH),
    },
    State.BODY: {
        **_stay(State.BODY),
        Cue.HEADLINE: (State.BODY, Role.HEADLINE),
        Cue.SIGNOFF: (State.AFTER, Role.SIGNOFF),
        Cue.END: (State.AFTER, _FURNITURE),
        Cue.TAIL: (State.FOOT, _FURNITURE),
        Cue.DECK: (State.BODY, Role.DECK),
        Cue.CROSSHEAD: (State.BODY, Role.CROSSHEAD),
        Cue.TEXT: (State.BODY, Role.PARAGRAPH),
    },
    State.AFTER: {
        **_stay(State.AFTER),
        Cue.HEADLINE: (State.AFTER, Role.HEADLINE),
        Cue.SIGNOFF: (State.AFTER, Role.SIGNOFF),
        Cue.END: (State.AFTER, _FURNITURE),
        Cue.TAIL: (State.FOOT, _FURNITURE),
        Cue.DECK: (State.AFTER, _FURNITURE),
        Cue.CROSSHEAD: (State.AFTER, _FURNITURE),
        Cue.TEXT: (State.AFTER, _FURNITURE),
    },
    State.FOOT: {
        **dict.fromkeys(Cue, (State.FOOT, _FURNITURE)),
        Cue.SIGNOFF: (State.FOOT, Role.SIGNOFF),
        Cue.CREDIT: (State.FOOT, _FURNITURE),
    },
}
"""What a block is, and what part of the story is reached with it."""
