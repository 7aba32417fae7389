"""Blocks to what stands over and under a story: headline, dateline, byline, moments, signoff."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import frozen

from wireparse._fields.language import find_language
from wireparse._fields.signoffs import find_signoff, find_signoff_agency
from wireparse._fields.transcripts import take_turns
from wireparse.models import (
    Block,
    Byline,
    Dateline,
    Headline,
    Role,
    Signoff,
    Timestamp,
    TimestampKind,
)
from wireparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wireparse._fields.bylines import FoundByline
    from wireparse._fields.reader import Reader
    from wireparse._vocabulary import Patterns

__all__ = ["Header", "read_header"]


_MAX_OPENINGS: Final = 3
"""Paragraphs in which a dateline is looked for: an editor's note may stand first."""
_MAX_NOTE_CHARS: Final = 90
"""Characters in which the bracket of an agency stands in a paragraph behind the first."""
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
        language: ISO 639-1, None where it is not one that is known.
    """

    headline: Headline | None
    deck: tuple[Block, ...]
    byline: Byline | None
    dateline: Dateline | None
    timestamps: tuple[Timestamp, ...]
    signoff: Signoff | None
    agency: str | None
    language: str | None


class _Signed(NamedTuple):
    """A block of the byline: its place, and what it says, None where it is a name alone."""

    at: int
    block: Block
    found: FoundByline | None


def read_header(blocks: Sequence[Block], cut: Callable[[int, int], str], reader: Reader) -> Header:
    """Read what stands over and under the body, each line once.

    Args:
        blocks: Those of one article, with their roles.
        cut: Cuts a slice out of the dump.
        reader: Reads lines.
    """
    patterns = reader.patterns
    others = [block for block in blocks if block.role is not _PARAGRAPH]
    signed = [
        _Signed(at, block, reader.header_byline(block.text))
        for at, block in enumerate(others)
        if block.role is _BYLINE
    ]
    dateline = _find_dateline(blocks, others, signed, reader)
    signoff = find_signoff(others, cut, patterns)
    return Header(
        headline=_find_headline(others),
        deck=tuple([b for b in others if b.role is _DECK and b.copy_of is None]),
        byline=_find_byline(signed, cut, reader),
        dateline=dateline,
        timestamps=_find_timestamps(others, signed, reader),
        signoff=signoff,
        agency=(dateline.agency if dateline else None)
        or _find_line_agency(signed, reader)
        or find_signoff_agency(signoff, patterns),
        language=find_language(blocks, patterns),
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
    blocks: Sequence[Block], others: Sequence[Block], signed: Sequence[_Signed], reader: Reader
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
        if line is not None and line.location:
            start = block.start + block.text.index(line.location)
            return Dateline(line.location, start, start + len(line.location), line.location)
    return None


def _find_byline(
    signed: Sequence[_Signed], cut: Callable[[int, int], str], reader: Reader
) -> Byline | None:
    """Put the byline together; neighbouring blocks of it are one."""
    authors: dict[str, None] = {}
    parts: list[_Signed] = []
    for line in signed:
        names = _names(line.block, line.found, reader)
        if not parts or line.at == parts[-1].at + 1:
            parts.append(line)
            authors.update(dict.fromkeys(names))
        elif not authors and names:
            parts, authors = [line], dict.fromkeys(names)
    if not authors:
        return None
    start, end = parts[0].block.start, parts[-1].block.end
    return Byline(cut(start, end), start, end, tuple(authors))


def _names(block: Block, found: FoundByline | None, reader: Reader) -> tuple[str, ...]:
    """Return the authors that a block of the byline names."""
    if found is not None:
        return tuple([" ".join(name.split()) for name in found.authors])
    if reader.line_agency(block.text):
        return ()
    name = block.content.strip(" |,·")
    return reader.author_names(name) or (name,)


def _find_line_agency(signed: Sequence[_Signed], reader: Reader) -> str | None:
    """Find the agency in or under the byline."""
    for _, block, found in signed:
        name = reader.line_agency(block.text) or (found.agency if found else None)
        if name:
            return name
    return None


def _find_timestamps(
    others: Sequence[Block], signed: Sequence[_Signed], reader: Reader
) -> tuple[Timestamp, ...]:
    """Read every moment that the page gives, in their order."""
    printed = [(b.start, b.text) for b in others if b.role is _TIMESTAMP]
    for _, block, line in signed:
        if line is not None and line.moment:
            printed.append((block.start + block.text.rindex(line.moment), line.moment))
    return tuple(
        [found for start, text in sorted(printed) for found in _moments(text, start, reader)]
    )


def _moments(text: str, start: int, reader: Reader) -> list[Timestamp]:
    """Cut a line into one piece a date: "Jul 31, 2024 - Last updated at Aug 1, 2024"."""
    patterns = reader.patterns
    dates = [d for d in reader.dates(text) if not d.is_weekday]
    if not dates:
        return [Timestamp(text, start, start + len(text), text, _kind(text, patterns))]
    found: list[Timestamp] = []
    low = 0
    for at, day in enumerate(dates):
        high = len(text) if at == len(dates) - 1 else day.end
        piece = text[low:high]
        offset = low + len(piece) - len(piece.lstrip(" -–—|•,\t\u00a0"))
        piece = text[offset:high].rstrip()
        kind = _kind(text[offset : day.start], patterns)
        found.append(
            Timestamp(
                piece,
                start + offset,
                start + offset + len(piece),
                " ".join(text[day.start : day.end].split()),
                kind,
                day.value,
            )
        )
        low = high
    return found


def _kind(label: str, patterns: Patterns) -> TimestampKind:
    """Return what a moment is of, by its label."""
    folded = label.casefold()
    if any(map(folded.__contains__, patterns.words.updated)):
        return TimestampKind.UPDATED
    if any(map(folded.__contains__, patterns.words.published)):
        return TimestampKind.PUBLISHED
    return TimestampKind.UNKNOWN
