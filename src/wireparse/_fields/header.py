"""Blocks to what stands over and under a story: headline, dateline, byline, moments, signoff."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from attrs import frozen

from wireparse._fields.byline_lines import choose_byline, find_signed, names_of
from wireparse._fields.language import find_language
from wireparse._fields.signoffs import find_signoff, find_signoff_agency
from wireparse._fields.timestamps import read_timestamps
from wireparse._fields.transcripts import take_turns
from wireparse._vocabulary import is_uncased
from wireparse.models import (
    Block,
    Byline,
    Dateline,
    Headline,
    Late,
    Role,
    Signoff,
    Timestamp,
)
from wireparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Sequence

    from wireparse._fields.byline_lines import Signed
    from wireparse._fields.bylines import FoundByline
    from wireparse._fields.reader import Reader

__all__ = ["Header", "read_header"]


_MAX_OPENINGS: Final = 3
"""Paragraphs in which a dateline is looked for: an editor's note may stand first."""
_SHORTEST_PLACE: Final = 3
"""Letters of a place in a byline; what is shorter is short for something else."""
_MAX_NOTE_CHARS: Final = 90
"""Characters in which the bracket of an agency stands in a paragraph behind the first."""
_TOLD: Final = frozenset((Role.PARAGRAPH, Role.CAPTION, Role.HEADLINE, Role.DECK))
"""Roles of what tells the story, and names its places."""
# Members of an enum are slow to look up.
_PARAGRAPH: Final = Role.PARAGRAPH
_BYLINE: Final = Role.BYLINE
_DECK: Final = Role.DECK
_HEADLINE: Final = Role.HEADLINE
_DATELINE: Final = Role.DATELINE
_TIMESTAMP: Final = Role.TIMESTAMP


@frozen
class Header:
    """What stands over and under the body of an article, read off its blocks.

    Attributes:
        headline: The headline, None where there is none.
        deck: The blocks of the deck, copies left out.
        byline: Who wrote the story, None where no line says so.
        dateline: Where it comes from, None where nothing says so.
        timestamps: Every moment that the page gives.
        signoff: Who reported and edited, None where no line says so.
        agency: That of the dateline, else in or under the byline, else of the signoff.
        language: ISO 639-1, None where it is not one that is known; told when somebody asks.
    """

    headline: Headline | None
    deck: tuple[Block, ...]
    byline: Byline | None
    dateline: Dateline | None
    timestamps: tuple[Timestamp, ...]
    signoff: Signoff | None
    agency: str | None
    language: Late[str | None]


def read_header(blocks: Sequence[Block], cut: Callable[[int, int], str], reader: Reader) -> Header:
    """Read what stands over and under the body, each line once.

    Args:
        blocks: Those of one article, with their roles.
        cut: Cuts a slice out of the dump.
        reader: Reads lines.
    """
    patterns = reader.patterns
    others = [block for block in blocks if block.role is not _PARAGRAPH]
    every = find_signed(blocks, reader)
    chosen = choose_byline(every, blocks, reader)
    taken = {line.at for line in chosen}
    signed = [line for line in every if line.at in taken or line.block.role is _BYLINE]
    dateline = _find_dateline(blocks, others, signed, reader)
    language = Late(partial(find_language, blocks, patterns))
    signoff = find_signoff(others, cut, patterns)
    return Header(
        headline=_find_headline(others),
        deck=_find_deck(blocks, taken),
        byline=_make_byline(chosen, cut, reader),
        dateline=dateline,
        timestamps=_find_timestamps(others, signed, language, reader),
        signoff=signoff,
        agency=(dateline.agency if dateline else None)
        or _find_line_agency(signed, reader)
        or find_signoff_agency(signoff, patterns),
        language=language,
    )


def _find_headline(blocks: Sequence[Block]) -> Headline | None:
    """Read the headline and where it stands again."""
    found = [b for b in blocks if b.role is _HEADLINE]
    if not found:
        return None
    first = found[0]
    copies = tuple([Span(b.start, b.end) for b in found[1:]])
    return Headline(first.text, first.start, first.end, copies)


def _find_dateline(
    blocks: Sequence[Block], others: Sequence[Block], signed: Sequence[Signed], reader: Reader
) -> Dateline | None:
    """Read the dateline: of the first paragraph, of a line, or the byline's place."""
    paragraphs = [block for block in blocks if block.role is _PARAGRAPH]
    for number, block in enumerate(paragraphs[:_MAX_OPENINGS]):
        if number and "(" not in block.text[:_MAX_NOTE_CHARS]:
            continue
        found = reader.dateline(block.text, block.start, is_first=not number)
        if found is not None and (number == 0 or (found.agency and found.location)):
            return found if found.agency or not take_turns(b.text for b in paragraphs) else None
    for block in others:
        if block.role is _DATELINE:
            text, start = block.text, block.start
            return reader.dateline_line(text, start) or reader.city_line(text, start)
    for _, block, line in signed:
        if line is None:
            continue
        place = line.location
        # A place that is printed with more than a space inside is not found as it is read.
        if place and place in block.text and _is_told(place, line, block, blocks, reader):
            start = block.start + block.text.index(place)
            return Dateline(place, start, start + len(place), place)
    return None


def _is_told(
    place: str, line: FoundByline, block: Block, blocks: Sequence[Block], reader: Reader
) -> bool:
    """Does a byline surely name a place, or one that the story names as well?

    `Stocks: Most Actives` and `Radio - Evening Show` have the form of `Beirut: Name`.
    """
    if len(place) < _SHORTEST_PLACE or not reader.may_be_place(place):
        return False
    if line.is_labelled or not block.text.startswith(place) or is_uncased(place):
        return True
    return any(place in other.text for other in blocks if other.role in _TOLD)


def _find_deck(blocks: Sequence[Block], taken: Container[int]) -> tuple[Block, ...]:
    """Collect the blocks of the deck; none that is the byline."""
    return tuple(
        [
            block
            for at, block in enumerate(blocks)
            if block.role is _DECK and block.copy_of is None and at not in taken
        ]
    )


def _make_byline(
    chosen: Sequence[Signed], cut: Callable[[int, int], str], reader: Reader
) -> Byline | None:
    """Put the byline together; its lines are one."""
    authors = dict.fromkeys([name for line in chosen for name in names_of(line, reader)])
    if not authors:
        return None
    start, end = chosen[0].block.start, chosen[-1].block.end
    return Byline(cut(start, end), start, end, tuple(authors))


def _find_line_agency(signed: Sequence[Signed], reader: Reader) -> str | None:
    """Find the agency in or under the byline."""
    for _, block, found in signed:
        name = reader.line_agency(block.text) or (found.agency if found else None)
        if name:
            return name
    return None


def _find_timestamps(
    others: Sequence[Block], signed: Sequence[Signed], language: Late[str | None], reader: Reader
) -> tuple[Timestamp, ...]:
    """Read every moment that the page gives, in their order."""
    printed = [(b.start, b.text) for b in others if b.role is _TIMESTAMP]
    for _, block, line in signed:
        if line is not None and line.moment and block.role is not _TIMESTAMP:
            printed.append((block.start + block.text.rindex(line.moment), line.moment))
    if not printed:
        return ()
    order = reader.patterns.words.date_orders.get(language.found() or "")
    return tuple(
        [
            found
            for start, text in sorted(printed)
            for found in read_timestamps(text, start, reader.moment_parts(text), order)
        ]
    )
