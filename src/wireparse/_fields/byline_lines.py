"""Which lines of an article are its byline.

Blocks with their roles in, the lines that say who wrote the story out. A line that reads as a
byline is one whatever its role says, if it stands between headline and body; of several, the one
that proves most counts, and among these the first that a story follows on: menus and links to
other stories stand above.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse.models import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._fields.bylines import FoundByline
    from wireparse._fields.reader import Reader
    from wireparse.models import Block

__all__ = ["Signed", "choose_byline", "find_signed", "names_of"]


_PROSE_CHARS: Final = 100
"""Characters from which on a paragraph is surely of the body, or a deck."""
_MAX_CANDIDATE_CHARS: Final = 160
"""Characters of a line that may be a byline."""
_MAX_NAME_CHARS: Final = 40
"""Characters of a name that stands alone."""
_WINDOW: Final = 15
"""Lines below a byline in which its story begins."""
_LEAST_TEXT: Final = 250
"""Characters of a story in them."""
_EDGES: Final = " |,·•\t\u00a0"
"""What stands around a name and is none of it."""
# What a line proves: nothing, a name alone, one under the headline, one with what only authors
# have beside it, and one behind a word like "By".
_NOTHING, _ALONE, _PLACED, _BESIDE, _LABELLED = range(5)
# Members of an enum are slow to look up.
_PARAGRAPH: Final = Role.PARAGRAPH
_BYLINE: Final = Role.BYLINE
_TIMESTAMP: Final = Role.TIMESTAMP
_TEXT: Final = frozenset((Role.PARAGRAPH, Role.DECK))
"""What a story is made of."""
_OTHERS: Final = frozenset((Role.HEADLINE, Role.SIGNOFF))
"""What is never the byline, though a signoff names reporters."""
_UNDER: Final = frozenset((Role.HEADLINE, Role.DECK, Role.TIMESTAMP))
"""What a byline stands under."""
_PICTURE: Final = frozenset((Role.CAPTION, Role.CREDIT))
"""What belongs to a picture, and may name its author."""


class Signed(NamedTuple):
    """A line of the byline.

    Attributes:
        at: Its place among the blocks.
        block: The line.
        found: What it says; None where it is a name alone.
    """

    at: int
    block: Block
    found: FoundByline | None


def find_signed(blocks: Sequence[Block], reader: Reader) -> list[Signed]:
    """Collect the lines that may be the byline: those with its role, and others above text."""
    end = _body_of(blocks)
    signed: list[Signed] = []
    for at, block in enumerate(blocks):
        text = block.text
        if block.role is _BYLINE:
            signed.append(Signed(at, block, reader.header_byline(text)))
        elif len(text) > _MAX_CANDIDATE_CHARS or block.role in _OTHERS:
            continue
        elif at < end:
            found = reader.header_byline(text)
            if found is not None and (found.authors or found.is_open):
                signed.append(Signed(at, block, found))
            elif found is None and _is_proven(at, blocks, reader):
                signed.append(Signed(at, block, None))
        elif reader.opens_byline(text) and _text_below(at, blocks) >= _LEAST_TEXT:
            found = reader.header_byline(text)
            if found is not None and found.is_labelled and found.authors:
                signed.append(Signed(at, block, found))
    return signed


def _text_below(at: int, blocks: Sequence[Block]) -> int:
    """Count the characters of the text that follows on a line."""
    return sum(
        len(block.text)
        for block in blocks[at + 1 : at + 1 + _WINDOW]
        if block.role in _TEXT and len(block.text) >= _PROSE_CHARS
    )


def _body_of(blocks: Sequence[Block]) -> int:
    """Return where the body begins: at the first paragraph of the longest run of them."""
    best = start = length = at = 0
    longest = -1
    gap = 2
    for at, block in enumerate(blocks):
        if block.role is _PARAGRAPH and len(block.text) >= _PROSE_CHARS:
            if gap > 1:
                start, length = at, 0
            length += len(block.text)
            gap = 0
            if length > longest:
                best, longest = start, length
        else:
            gap += 1
    return best if longest >= 0 else at + 1


def _is_proven(at: int, blocks: Sequence[Block], reader: Reader) -> bool:
    """Is it a name alone, beside the time of publication or over a profession or an address?"""
    text = blocks[at].text
    names = reader.author_names(text)
    if not names or len(text) > _MAX_NAME_CHARS * len(names) or reader.is_furniture(text):
        return False
    if not all(map(reader.is_author, names)):
        return False
    if _is_dated(at, blocks, reader):
        return True
    below = blocks[at + 1].text if at + 1 < len(blocks) else ""
    return 0 < len(below) <= _MAX_NAME_CHARS and reader.describes_author(below)


def _is_dated(at: int, blocks: Sequence[Block], reader: Reader) -> bool:
    """Does the time of publication stand beside it?"""
    beside = (blocks[near] for near in (at - 1, at + 1) if 0 <= near < len(blocks))
    return any(block.role is _TIMESTAMP or reader.is_moment(block.text) for block in beside)


def choose_byline(
    signed: Sequence[Signed], blocks: Sequence[Block], reader: Reader
) -> list[Signed]:
    """Choose the lines of the byline: the one that proves most, and those that go on with it."""
    proofs = [_proof(line, blocks, reader) for line in signed]
    best = max(proofs, default=_NOTHING)
    if best == _NOTHING:
        return []
    same = [number for number, proof in enumerate(proofs) if proof == best]
    below = [_text_below(signed[number].at, blocks) for number in same]
    most = max(below)
    number = next(n for n, text in zip(same, below, strict=True) if 2 * text >= most)
    return _run(signed, number, blocks, reader)


def _proof(line: Signed, blocks: Sequence[Block], reader: Reader) -> int:
    """Weigh what a line proves."""
    found = line.found
    if found is None:
        if not names_of(line, reader):
            return _NOTHING
        if _is_proven(line.at, blocks, reader):
            return _BESIDE
        is_under = line.at > 0 and blocks[line.at - 1].role in _UNDER
        return _PLACED if is_under else _ALONE
    if found.is_open:
        below = blocks[line.at + 1].text if line.at + 1 < len(blocks) else ""
        is_named = len(below) <= _MAX_NAME_CHARS and reader.is_author(below)
        return _LABELLED if is_named else _NOTHING
    if not found.authors:
        return _NOTHING
    if found.is_labelled:
        return _LABELLED
    if line.block.role in _PICTURE and ":" in line.block.text:
        return _NOTHING  # `Source: Lunde Museum`
    if line.block.role not in _PICTURE or _is_dated(line.at, blocks, reader):
        return _BESIDE
    return _PLACED if line.at > 0 and blocks[line.at - 1].role in _UNDER else _NOTHING


def _run(
    signed: Sequence[Signed], number: int, blocks: Sequence[Block], reader: Reader
) -> list[Signed]:
    """Add the lines right below that go on: more names, what the author is, who joined him."""
    run = [signed[number]]
    known = {line.at: line for line in signed}
    first = signed[number].at
    is_alone = run[0].found is None
    while first - 1 in known and (
        _is_open(known[first - 1]) or (is_alone and _goes_on(known[first - 1], reader))
    ):
        first -= 1
        run.insert(0, known[first])
    for at in range(signed[number].at + 1, len(blocks)):
        line = known.get(at)
        if line is None and run[-1].found is not None and run[-1].found.is_open:
            line = Signed(at, blocks[at], None)
        if line is None or (line.block.role in _PICTURE and not _is_open(run[-1])):
            break
        run.append(line)
    return run


def _is_open(line: Signed) -> bool:
    return line.found is not None and line.found.is_open


def _goes_on(line: Signed, reader: Reader) -> bool:
    """Does the line above belong to a name alone: an open "By", or another name?"""
    return line.block.role is _BYLINE and bool(names_of(line, reader))


def names_of(line: Signed, reader: Reader) -> tuple[str, ...]:
    """Return the authors that a line of the byline names."""
    if line.found is not None:
        return tuple([" ".join(name.split()) for name in line.found.authors])
    text = line.block.content.strip(_EDGES)
    if reader.line_agency(text) or reader.describes_author(text):
        return ()
    names = reader.author_names(text)
    return names if all(reader.is_author(name, is_labelled=True) for name in names) else ()
