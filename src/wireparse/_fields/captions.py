"""Caption blocks to captions: description, credit, place and date."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field

from wireparse._fields.caption_lines import caption_opener, description_of
from wireparse._fields.language import find_date_order
from wireparse.models import Block, Caption, Credit, Late, Role
from wireparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from wireparse._fields.dates import FoundDate
    from wireparse._fields.reader import Reader
    from wireparse._vocabulary import Patterns

__all__ = ["read_captions"]


# Members of an enum are slow to look up.
_CREDIT: Final = Role.CREDIT
_CAPTION: Final = Role.CAPTION
_PARAGRAPH: Final = Role.PARAGRAPH
_HEADLINE: Final = Role.HEADLINE
_PICTURES: Final = frozenset((_CAPTION, _CREDIT))
"""Roles of the blocks that captions are made of."""


@define
class _Picture:
    """A caption in the making: its first block, and where it stands again."""

    block: Block
    copies: list[Span] = field(factory=list)
    credit: Block | None = None
    credited: Block | None = None


def read_captions(blocks: Sequence[Block], reader: Reader) -> tuple[Caption, ...]:
    """Read the captions of one article.

    A credit line belongs to the nearest caption above, across copies and furniture; with
    none above, it is a caption without description.
    """
    patterns = reader.patterns
    pictures: list[_Picture] = []
    owners: dict[int, _Picture] = {}
    nearest: _Picture | None = None
    above = -1
    for at in [at for at, block in enumerate(blocks) if block.role in _PICTURES]:
        block = blocks[at]
        if any(between.role is _PARAGRAPH for between in blocks[above + 1 : at]):
            nearest = None
        above = at
        role = block.role
        owner = owners.get(block.copy_of) if block.copy_of is not None else None
        if role is _CREDIT and nearest is not None and _lacks_credit(nearest, reader):
            nearest.credit = block
            owners[at] = nearest
        elif owner is not None:
            if owner.block.role is role:
                owner.copies.append(_place(block, reader))
                owner.credited = owner.credited or block
            nearest = owner
        elif nearest is not None and _is_credited_above(nearest, blocks, at, reader):
            if nearest.block is not blocks[at - 1]:  # who signed another picture too
                nearest = _Picture(block)
                pictures.append(nearest)
            nearest.credit, nearest.block = blocks[at - 1], block
            owners[at] = nearest
        else:
            nearest = owners[at] = _Picture(block)
            pictures.append(nearest)
    if not pictures:
        return ()
    headlines = {block.text: block for block in blocks if block.role is _HEADLINE}
    titles = {block.content.casefold() for block in headlines.values()}
    order = Late(partial(find_date_order, blocks, patterns))
    return tuple([_read(picture, reader, titles, order) for picture in pictures])


def _lacks_credit(picture: _Picture, reader: Reader) -> bool:
    """Has a caption no credit yet that an agency, label or flag proves?"""
    if picture.credit is not None or picture.block.role is _CREDIT:
        return False
    tail = reader.credit_tail(picture.block.text)
    return tail is None or not tail.is_strong


def _is_credited_above(picture: _Picture, blocks: Sequence[Block], at: int, reader: Reader) -> bool:
    """Does a caption stand right under its credit, which no caption stands above?

    `Image source, Name` and then `Image caption, ...`, or `Getty Images` and then the caption, as
    the BBC prints them. A caption that has a credit of its own, in it or below it, has that one.
    """
    block, above = blocks[at], blocks[at - 1]
    if block.role is not _CAPTION or above.role is not _CREDIT or picture.credit is above:
        return False
    if picture.copies or (picture.block is not above and above.copy_of is None):
        return False
    below = blocks[at + 1].role if at + 1 < len(blocks) else None
    is_opened = block.text.startswith(reader.patterns.words.caption_openers)
    return is_opened or (below is not _CREDIT and reader.credit_tail(block.text) is None)


def _place(block: Block, reader: Reader) -> Span:
    """Return where a caption lies in its block."""
    start, end, _ = reader.caption_extent(block.text)
    return Span(block.start + start, block.start + end)


def _read(
    picture: _Picture, reader: Reader, titles: Container[str], order: Late[str | None]
) -> Caption:
    """Read a caption that is put together.

    Args:
        picture: Its blocks.
        reader: Reads lines.
        titles: Headlines, casefolded.
        order: In which order the article's language prints day and month.
    """
    patterns = reader.patterns
    block = picture.block
    if block.role is _CREDIT:
        credit = reader.credit(block.text, block.start)
        return Caption(block.text, block.start, block.end, tuple(picture.copies), "", credit)
    place = _place(block, reader)
    text = block.text[place.start - block.start : place.end - block.start]
    found, description = _credit(text, place.start, reader)
    line = picture.credit
    if found is None and line is None and picture.credited is not None:
        found = _credit_of_copy(picture.credited, reader)
    if line is not None:
        found = reader.credit(line.text, line.start)
        description = description_of(text, None, patterns)
    dates = reader.dates(description)
    day = _best_date(dates)
    return Caption(
        text=text,
        start=place.start,
        end=place.end,
        copies=tuple(picture.copies),
        description=description,
        credit=None if found is None else _with_flags(found, description, patterns),
        # A headline under a picture names the place of the event: the picture may be old.
        location=None
        if " ".join(description.casefold().split()) in titles
        else _collapsed(reader.place(description, dates)),
        date_created=(day.value or day.value_in(order.found())) if day else None,
        date_raw=_collapsed(description[day.start : day.end]) if day else None,
    )


def _credit_of_copy(block: Block, reader: Reader) -> Credit | None:
    """Read the credit that only a copy has."""
    place = _place(block, reader)
    text = block.text[place.start - block.start : place.end - block.start]
    return _credit(text, place.start, reader)[0]


def _collapsed(text: str | None) -> str | None:
    """Make each run of white space one space."""
    return None if text is None else " ".join(text.split())


def _best_date(dates: Sequence[FoundDate]) -> FoundDate | None:
    """Choose a whole date before part of one, and the first among equals."""
    return min(dates, key=lambda d: (not d.is_whole, d.is_weekday), default=None)


def _credit(text: str, start: int, reader: Reader) -> tuple[Credit | None, str]:
    """Read the credit in a caption; return it and the description."""
    patterns = reader.patterns
    tail = reader.credit_tail(text)
    description = description_of(text, tail, patterns)
    if tail is not None and not description:  # a credit alone describes nothing
        tail, description = None, description_of(text, None, patterns)
    credit = None if tail is None else tail.credit(start)
    words = patterns.words
    opener = caption_opener(text, patterns)
    if opener.startswith(words.file_openers):
        at = start + text.index(opener)
        credit = credit or Credit(opener, at, at + len(opener))
        credit = evolve(credit, is_file_photo=True)
    return credit, description


def _with_flags(credit: Credit, description: str, patterns: Patterns) -> Credit:
    """Take flags from the description too: "in this handout picture"."""
    folded = description.casefold()
    words = patterns.words
    is_file = credit.is_file_photo or any(map(folded.__contains__, words.file_phrases))
    is_handout = credit.is_handout or any(map(folded.__contains__, words.handout))
    if (is_file, is_handout) == (credit.is_file_photo, credit.is_handout):
        return credit
    return evolve(credit, is_file_photo=is_file, is_handout=is_handout)
