"""Labelled lines to stories: the lines of one article, each with its role and what it repeats."""

from __future__ import annotations

from itertools import chain
from math import prod
from typing import TYPE_CHECKING, Final

from attrs import define

from wireparse._fields import without_counter
from wireparse._roles.labels import BEGIN, LABEL_ROLES, LABELS
from wireparse._roles.pull_quotes import find_pull_quotes
from wireparse._roles.rules import CHAIN, PULL_QUOTE
from wireparse._segments import Look, is_near, title_forms
from wireparse.models import Role

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from wireparse._fields import Reader
    from wireparse._roles.labelling import Labelled
    from wireparse._segments import Line

__all__ = ["Story", "iter_stories"]

_COPIED: Final = frozenset((Role.HEADLINE, Role.DECK, Role.CAPTION, Role.CREDIT))
_FURNITURE: Final = Role.FURNITURE  # members of an enum are slow to look up
_HEADLINE: Final = Role.HEADLINE
_CAPTION: Final = Role.CAPTION
_BEHIND: Final = LABELS.index("furniture-behind")
_HEADER: Final = LABELS.index("furniture-header")
_TOLD: Final = {
    Look.BYLINE: Role.BYLINE,
    Look.AGENCY: Role.BYLINE,
    Look.MOMENT: Role.TIMESTAMP,
    Look.DATELINE: Role.DATELINE,
}
"""What a line of the header or right behind the body is, by what reads it."""
_CLOSE: Final = 3
"""Lines behind the body on which a byline, moment or dateline is still the story's."""
_WINDOW: Final = 12
"""Lines between two headers; the widest seen has eleven."""
_MOST_TITLES: Final = 8
"""Titles of a story that later ones are compared with."""
_BULLETS: Final = "•·–-*"
_SHORTEST_CUT: Final = 40
_SHORTEST_TWIN: Final = 15
"""Code points of a caption that another begins with by no chance: any, and one with a credit."""
_STOPS: Final = ".… "


@define(eq=False)
class Story:
    """The lines of one article.

    Attributes:
        found: Its lines with their labels.
        roles: What each is.
        copies: Index of the line that each repeats; None where it repeats none.
    """

    found: Sequence[Labelled]
    roles: list[Role]
    copies: list[int | None]


def iter_stories(found: Iterable[Labelled], reader: Reader) -> Iterator[Story]:
    """Yield the stories of labelled lines: each begins with a label that says so."""
    lines: list[Labelled] = []
    for one in found:
        if one.label >= BEGIN and lines:
            yield _story(lines, reader)
            lines = []
        lines.append(one)
    if lines:
        yield _story(lines, reader)


def _story(found: list[Labelled], reader: Reader) -> Story:
    _leave_one_headline(found)
    roles = [LABEL_ROLES[one.label] for one in found]
    _tell_apart(found, roles, reader)
    pulled, names = find_pull_quotes(found, roles, reader)
    for at in (*pulled, *names):
        found[at].rule = PULL_QUOTE
    for at in names:
        roles[at], found[at].confidence = _FURNITURE, 1.0
    for at, one in enumerate(found):
        given = one.line.given
        if given is not None and given.role is not None:
            roles[at], one.rule = given.role, "given"
    return Story(found, roles, _find_copies(found, roles, reader))


def _leave_one_headline(found: Sequence[Labelled]) -> None:
    """Make of titles that say something else than the likeliest what they are next likely."""
    groups: list[list[Labelled]] = []
    for one in found:
        if LABEL_ROLES[one.label] is _HEADLINE:
            key = one.line.key
            same = [g for g in groups[:_MOST_TITLES] if _are_one_title(g[0].line.key, key)]
            if same:
                same[0].append(one)
            else:
                groups.append([one])
    if len(groups) > 1:
        groups.remove(min(groups, key=lambda group: prod([1 - one.confidence for one in group])))
        for one in chain.from_iterable(groups):
            if one.line.given is None or one.line.given.role is None:
                one.label, one.second, one.rule = one.second, one.label, CHAIN
                one.confidence = round(1.0 - one.confidence, 3)


def _are_one_title(one: str, other: str) -> bool:
    """Do two titles differ in a word at most, or in a wire's words or a site's name?"""
    return is_near(one, other) or not {*title_forms(one)}.isdisjoint(title_forms(other))


def _tell_apart(found: Sequence[Labelled], roles: list[Role], reader: Reader) -> None:
    """Give furniture and captions the finer roles that their readers see in them."""
    behind = 0
    for at, one in enumerate(found):
        role, look = roles[at], one.line.look
        if role is _CAPTION:
            if look is Look.CREDIT or look is Look.AGENCY:
                roles[at] = Role.CREDIT
        elif role is _FURNITURE:
            behind += one.label == _BEHIND
            if look is Look.SIGNOFF:
                roles[at] = Role.SIGNOFF
            elif behind <= _CLOSE and look in _TOLD:
                roles[at] = _TOLD[look]
            elif one.label == _HEADER:
                roles[at] = _of_header(one.line, reader)


def _of_header(line: Line, reader: Reader) -> Role:
    """Tell a byline and a dateline that show as such under a headline only."""
    if line.look is Look.NAME:
        return Role.BYLINE
    if line.look is Look.TITLE or line.look is Look.TEXT:
        byline = reader.header_byline(line.text)
        if byline is not None and byline.authors:
            return Role.BYLINE
        if reader.city_line(line.text, 0) is not None:
            return Role.DATELINE
    return _FURNITURE


def _find_copies(
    found: Sequence[Labelled], roles: Sequence[Role], reader: Reader
) -> list[int | None]:
    """Find for every headline, deck, caption and credit which line it repeats."""
    copies: list[int | None] = [None] * len(found)
    first: dict[tuple[Role, str], int] = {}
    previous: int | None = None
    headlines = [at for at, role in enumerate(roles) if role is _HEADLINE]
    for at in headlines[1:]:
        copies[at] = headlines[0]
    for at, role in enumerate(roles):
        if role is _HEADLINE or role not in _COPIED:
            continue
        key = role, _copy_key(found[at], reader)
        copy = first.get(key)
        if copy is None and role is _CAPTION:
            copy = _cut_twin(at, previous, found, reader)
            copy = _near_twin(at, headlines, roles, found, copies) if copy is None else copy
        original = at if copy is None else copy
        first.setdefault(key, original)
        if role is _CAPTION:
            previous = original
        copies[at] = copy
    return copies


def _copy_key(one: Labelled, reader: Reader) -> str:
    """Return what captions are compared by: without counter, bullet, and words that fold it."""
    text = one.line.text
    if text[0] in _BULLETS or text.endswith(reader.patterns.words.folds):
        start, end, _ = reader.caption_extent(text)
        return " ".join(text[start:end].split())
    return without_counter(one.line.key, reader.patterns)


def _cut_twin(
    at: int, previous: int | None, found: Sequence[Labelled], reader: Reader
) -> int | None:
    """Find the caption that this one is the beginning of, or goes on from."""
    if previous is None:
        return None
    line, above = found[at].line, found[previous].line
    if previous == at - 1 and not line.gap:
        keys = [without_counter(one.key, reader.patterns) for one in (above, line)]
        shorter, longer = sorted(keys, key=len)
        least = _SHORTEST_TWIN if Look.CREDITED in (above.look, line.look) else _SHORTEST_CUT
        if len(shorter) > least and longer.startswith(shorter.rstrip(_STOPS)):
            return previous
    if not line.text.endswith(reader.patterns.words.folds):
        return None
    start, end, is_cut = reader.caption_extent(line.text)
    core = " ".join(line.text[start:end].split())
    return previous if is_cut and _copy_key(found[previous], reader).startswith(core) else None


def _near_twin(
    at: int,
    headlines: Sequence[int],
    roles: Sequence[Role],
    found: Sequence[Labelled],
    copies: Sequence[int | None],
) -> int | None:
    """Find the caption at the same place of the first header that differs by a word."""
    if not headlines[1:] or not headlines[1] < at < headlines[1] + _WINDOW:
        return None
    first, second = headlines[:2]
    place = sum(roles[i] is _CAPTION for i in range(second + 1, at))
    seen = [i for i in range(first + 1, second) if roles[i] is _CAPTION]
    if place >= len(seen) or not is_near(found[seen[place]].line.key, found[at].line.key):
        return None
    copy = copies[seen[place]]
    return seen[place] if copy is None else copy
