"""A group's lines to roles: which line is what, and which repeats which.

First the facts of the whole group, then one pass in which every line gets a cue, and
`TRANSITIONS` says what the cue means in the part of the story that has been reached.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define

from wireparse._fields import without_counter
from wireparse._roles.evidence import WINDOW, Sheet
from wireparse._roles.gathering import read_sheet
from wireparse._roles.signals import cue_of
from wireparse._roles.states import TRANSITIONS, Cue, State
from wireparse._segments import Line, Look, is_near
from wireparse.models import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._fields import Reader

__all__ = ["Roles", "find_roles"]


_COPIED: Final = frozenset((Role.HEADLINE, Role.DECK, Role.CAPTION, Role.CREDIT))
_PROSE: Final = Look.PROSE  # members of an enum are slow to look up
_BODY: Final = State.BODY
_BULLETS: Final = "•·–-*"


@define
class Roles:
    """What became of a group's lines; one entry a line.

    Attributes:
        roles: What each line is.
        rules: By which rule.
        cues: What each looked like where it stands.
        states: The part of the story that was reached before each.
        copies: Index of the line that each repeats.
    """

    roles: list[Role]
    rules: list[str]
    cues: list[Cue]
    states: list[State]
    copies: list[int | None]

    @classmethod
    def of_prose(cls, count: int) -> Roles:
        """Begin with what most lines are: prose in the body."""
        return cls(
            [Role.PARAGRAPH] * count,
            ["text"] * count,
            [Cue.TEXT] * count,
            [State.BODY] * count,
            [None] * count,
        )


def find_roles(lines: Sequence[Line], headline: int | None, reader: Reader) -> Roles:
    """Decide what every line of a group is.

    Args:
        lines: The group.
        headline: Index of the headline, if the border showed it.
        reader: Reads lines.
    """
    sheet = read_sheet(lines, headline, reader)
    found = Roles.of_prose(len(lines))
    special = sheet.headlines | sheet.captions.keys() | sheet.decks.keys() | sheet.promos
    if sheet.foot is not None:
        special |= {sheet.foot}
    state = State.FRONT
    copied: list[int] = []
    for at, look in enumerate(sheet.looks):
        if look is _PROSE and state is _BODY and at not in special:
            continue  # nine lines in ten of long stories
        cue, found.rules[at] = cue_of(at, state, sheet)
        found.cues[at], found.states[at] = cue, state
        state, role = TRANSITIONS[state][cue]
        found.roles[at] = role
        if role in _COPIED:
            copied.append(at)
    _find_copies(copied, found, sheet)
    return found


def _find_copies(copied: list[int], found: Roles, sheet: Sheet) -> None:
    """Note for every headline, deck, caption and credit which line it repeats."""
    first: dict[tuple[Role, str], int] = {}
    headline: int | None = None
    previous: int | None = None
    for at in copied:
        role = found.roles[at]
        if role is Role.HEADLINE:
            copy, headline = headline, at if headline is None else headline
        else:
            key = role, _copy_key(sheet, at)
            copy = first.get(key)
            if copy is None and role is Role.CAPTION:
                copy = _cut_twin(at, previous, sheet, found)
                copy = _near_twin(at, sheet, found) if copy is None else copy
            previous = at if copy is None else copy
            first.setdefault(key, previous)
        found.copies[at] = copy


def _copy_key(sheet: Sheet, at: int) -> str:
    line = sheet.lines[at]
    if line.text[0] in _BULLETS or line.text.endswith(sheet.patterns.words.folds):
        start, end, _ = sheet.reader.caption_extent(line.text)
        return " ".join(line.text[start:end].split())
    return without_counter(line.key, sheet.patterns)


def _cut_twin(at: int, previous: int | None, sheet: Sheet, found: Roles) -> int | None:
    """Find the caption that this one is the beginning of ("... more"), or goes on from."""
    text = sheet.lines[at].text
    if previous is None or found.roles[previous] is not Role.CAPTION:
        return None
    if found.rules[at] == found.rules[previous] == "copied-with-its-credit":
        # Two pictures in pairs, each with its credit once, may stand under each other.
        shorter, longer = sorted((sheet.lines[previous].key, sheet.lines[at].key), key=len)
        return previous if longer.startswith(shorter) else None
    if not text.endswith(sheet.patterns.words.folds):
        return None
    start, end, is_cut = sheet.reader.caption_extent(text)
    core = " ".join(text[start:end].split())
    return previous if is_cut and _copy_key(sheet, previous).startswith(core) else None


def _near_twin(at: int, sheet: Sheet, found: Roles) -> int | None:
    """Find the caption at the same place of the first header that differs by a word."""
    copies = sorted(sheet.headlines)
    if len(copies) < 2 or not copies[1] < at < copies[1] + WINDOW:  # noqa: PLR2004  two headers
        return None
    place = sum(found.roles[i] is Role.CAPTION for i in range(copies[1] + 1, at))
    seen = [i for i in range(copies[0] + 1, copies[1]) if found.roles[i] is Role.CAPTION]
    if place >= len(seen):
        return None
    first = seen[place]
    if not is_near(sheet.lines[first].key, sheet.lines[at].key):
        return None
    copy = found.copies[first]
    return first if copy is None else copy
