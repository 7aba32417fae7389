"""Blocks to what stands over and under a story: headline, dateline, byline, moments, signoff."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse._bylines import line_agency, read_byline, split_names
from wireparse._datelines import (
    opening_dateline,
    read_city_line,
    read_dateline_line,
    take_turns,
)
from wireparse._dates import find_dates
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
    from collections.abc import Callable, Iterable, Sequence

    from wireparse._patterns import Patterns

__all__ = [
    "find_byline",
    "find_dateline",
    "find_headline",
    "find_language",
    "find_line_agency",
    "find_signoff",
    "find_signoff_agency",
    "find_timestamps",
]

_MOST_NOTES: Final = 3
"""Paragraphs in which a dateline is looked for: an editor's note may stand first."""
_NOTE: Final = 90
_PLACED: Final = frozenset((Role.DATELINE, Role.BYLINE))
_SPEAKING: Final = frozenset((Role.PARAGRAPH, Role.DECK, Role.HEADLINE, Role.CAPTION))
_SAMPLE: Final = 400
"""Characters that show a language: seventy words, of which twenty are common."""


def find_headline(blocks: Sequence[Block]) -> Headline | None:
    """Read the headline and where it stands again."""
    found = [b for b in blocks if b.role is Role.HEADLINE]
    if not found:
        return None
    first = found[0]
    return Headline(
        first.text, first.start, first.end, tuple(Span(b.start, b.end) for b in found[1:])
    )


def find_dateline(blocks: Sequence[Block], patterns: Patterns) -> Dateline | None:
    """Read the dateline: of the first paragraph, of a line, or the byline's place."""
    paragraphs = 0
    for block in blocks:
        if block.role is not Role.PARAGRAPH:
            continue
        if paragraphs and "(" not in block.text[:_NOTE]:
            found = None
        else:
            found = opening_dateline(block.text, block.start, patterns, is_first=not paragraphs)
        if found is not None and (paragraphs == 0 or (found.agency and found.location)):
            texts = (b.text for b in blocks if b.role is Role.PARAGRAPH)
            return found if found.agency or not take_turns(texts) else None
        paragraphs += 1
        if paragraphs == _MOST_NOTES:
            break
    lines = [block for block in blocks if block.role in _PLACED]
    for block in lines:
        if block.role is Role.DATELINE:
            return read_dateline_line(block.text, block.start, patterns) or read_city_line(
                block.text, block.start, patterns
            )
    return _byline_place(lines, patterns)


def _byline_place(blocks: Sequence[Block], patterns: Patterns) -> Dateline | None:
    for block in blocks:
        if block.role is Role.BYLINE:
            line = read_byline(block.text, patterns, in_header=True)
            if line is not None and line.location:
                at = block.text.index(line.location)
                start = block.start + at
                return Dateline(line.location, start, start + len(line.location), line.location)
    return None


def find_byline(
    blocks: Sequence[Block], cut: Callable[[int, int], str], patterns: Patterns
) -> Byline | None:
    """Read the byline; neighbouring blocks of it are one."""
    authors: dict[str, None] = {}
    first: Block | None = None
    last: Block | None = None
    for at, block in enumerate(blocks):
        if block.role is not Role.BYLINE:
            continue
        names = _names(block, patterns)
        if first is None or (last is not None and blocks[at - 1] is last):
            first, last = first or block, block
            authors.update(dict.fromkeys(names))
        elif not authors and names:
            first, last, authors = block, block, dict.fromkeys(names)
    if first is None or last is None or not authors:
        return None
    return Byline(cut(first.start, last.end), first.start, last.end, tuple(authors))


def _names(block: Block, patterns: Patterns) -> tuple[str, ...]:
    found = read_byline(block.text, patterns, in_header=True)
    if found is not None:
        return tuple(" ".join(name.split()) for name in found.authors)
    if line_agency(block.text, patterns):
        return ()
    name = block.content.strip(" |,·")
    return split_names(name, patterns) or (name,)


def find_line_agency(blocks: Sequence[Block], patterns: Patterns) -> str | None:
    """Find the agency in or under the byline."""
    for block in blocks:
        if block.role is Role.BYLINE:
            known = line_agency(block.text, patterns)
            found = None if known else read_byline(block.text, patterns)
            name = known or (found.agency if found else None)
            if name:
                return name
    return None


def find_timestamps(blocks: Iterable[Block], patterns: Patterns) -> tuple[Timestamp, ...]:
    """Read every moment that the page gives."""
    found: list[Timestamp] = []
    for block in blocks:
        if block.role is Role.TIMESTAMP:
            found += _moments(block.text, block.start, patterns)
        elif block.role is Role.BYLINE:
            line = read_byline(block.text, patterns)
            if line is not None and line.moment:
                start = block.text.rindex(line.moment)
                found += _moments(line.moment, block.start + start, patterns)
    return tuple(found)


def _moments(text: str, start: int, patterns: Patterns) -> list[Timestamp]:
    """Cut a line into one piece a date: "Jul 31, 2024 - Last updated at Aug 1, 2024"."""
    dates = [d for d in find_dates(text, patterns) if not d.is_weekday]
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
    folded = label.casefold()
    if any(map(folded.__contains__, patterns.words.updated)):
        return TimestampKind.UPDATED
    if any(map(folded.__contains__, patterns.words.published)):
        return TimestampKind.PUBLISHED
    return TimestampKind.UNKNOWN


def find_signoff(
    blocks: Sequence[Block], cut: Callable[[int, int], str], patterns: Patterns
) -> Signoff | None:
    """Read who reported, wrote and edited; neighbouring blocks of it are one."""
    first = next((at for at, block in enumerate(blocks) if block.role is Role.SIGNOFF), None)
    if first is None:
        return None
    last = first
    while last + 1 < len(blocks) and blocks[last + 1].role is Role.SIGNOFF:
        last += 1
    text = cut(blocks[first].start, blocks[last].end)
    return Signoff(text, blocks[first].start, blocks[last].end, _credits(text, patterns))


def find_signoff_agency(signoff: Signoff | None, patterns: Patterns) -> str | None:
    """Find an agency among those who sign off."""
    if signoff is None:
        return None
    # An agency that gave some of the facts does not own the story.
    names = [
        name
        for what, names in signoff.credits
        for name in names
        if "report" in what.casefold()[:12]
    ]
    names += signoff.text.strip("()").split("/")  # `AGENCY/Name`
    return next((known.name for known in map(patterns.agency, names) if known), None)


def _credits(text: str, patterns: Patterns) -> tuple[tuple[str, tuple[str, ...]], ...]:
    if patterns.signoff is None:
        return ()
    openers = list(patterns.signoff.finditer(text))
    found: list[tuple[str, tuple[str, ...]]] = []
    for at, opener in enumerate(openers):
        end = openers[at + 1].start() if at + 1 < len(openers) else len(text)
        names = _reporters(text[opener.end() : end], patterns)
        if names:
            found.append((" ".join(opener[1].split()), names))
    return tuple(found)


def _reporters(text: str, patterns: Patterns) -> tuple[str, ...]:
    """Split names; "in JAKARTA" behind one is where he was."""
    text = " ".join(text.split()).strip(" :;.()[]")
    for joiner in patterns.words.joiners:
        text = text.replace(f" {joiner} ", ", ")
    names = (
        name.partition(" in ")[0].strip(" ;.:()[]") for name in text.replace(";", ",").split(",")
    )
    return tuple(name for name in names if name)


def find_language(blocks: Iterable[Block], patterns: Patterns) -> str | None:
    """Tell the language by its small words, if it is one that is known."""
    votes: list[str] = []
    words = seen = 0
    common = patterns.words.common
    for block in blocks:
        if block.role not in _SPEAKING:
            continue
        sample = block.text[: _SAMPLE - seen].casefold().split()
        words += len(sample)
        votes += filter(None, map(common.get, sample))
        seen += len(block.text)
        if seen >= _SAMPLE:
            break
    best = max(dict.fromkeys(votes), key=votes.count, default=None)
    if best is None or votes.count(best) * 25 < words or votes.count(best) < 2:  # noqa: PLR2004  four words in a hundred
        return None
    return best
