"""Why a line is what it is: its signs again, with what each says.

Parsing keeps only what spoke loudest; here one text is labelled once more and every sign of a line
is written down with its weight. What would have made the line something else is not told from the
weights but tried: the article is parsed with the line changed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from wireparse._fields import Reader
from wireparse._parser.parser import Parser
from wireparse._roles import Labeller
from wireparse._segments import iter_blocks, iter_pieces
from wireparse._source import Window, iter_lines
from wireparse._vocabulary import compile_patterns
from wireparse.rows import Furniture, Knowledge

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wireparse._roles import Evidence
    from wireparse.models import Role

__all__ = ["Change", "iter_changes", "trace_block"]


_MAX_WIDGET_CHARS: Final = 200
"""Characters of a line that is tried as a row of furniture."""


@frozen
class Change:
    """Something that would have made a block something else.

    Attributes:
        change: What would have to be otherwise.
        role: What the block would be.
    """

    change: str
    role: Role


def trace_block(text: str, start: int, parser: Parser) -> Evidence | None:
    """Tell what spoke for the role of a block, and for the next likely one.

    Args:
        text: The dump, or one article of it.
        start: Where the block starts.
        parser: What the text was parsed with.

    Returns:
        The evidence; None where no block starts there.
    """
    reader = Reader(compile_patterns(parser.knowledge))
    pieces = iter_pieces(
        iter_lines((text,), Window(), reader.patterns), lambda low, high: text[low:high], reader
    )
    labeller = Labeller(parser.line_weights, reader)
    return labeller.evidence(iter_blocks(pieces, reader), start)


def iter_changes(text: str, start: int, end: int, knowledge: Knowledge) -> Iterator[Change]:
    """Try what would make a block something else, and yield what does.

    Args:
        text: The article.
        start: Where the block starts in it.
        end: Where it ends.
        knowledge: What the text was parsed with.
    """
    line = text[start:end]
    was = _role_at(text, start, Parser(knowledge=knowledge, quotes=False))
    for change, changed, offset in _variants(text, start, end):
        role = _role_at(changed, offset, Parser(knowledge=knowledge, quotes=False))
        if role is not None and role is not was:
            yield Change(change, role)
    if len(line) <= _MAX_WIDGET_CHARS and not any(sign in line for sign in "{}\n\r"):
        row = Knowledge(furniture=(Furniture(form=line),))
        role = _role_at(text, start, Parser(knowledge=knowledge | row, quotes=False))
        if role is not None and role is not was:
            yield Change(f"a row of knowledge: Furniture(form={line!r})", role)


def _variants(text: str, start: int, end: int) -> Iterator[tuple[str, str, int]]:
    """Yield what is changed, the text with it, and where the block starts then."""
    line, head, tail = text[start:end], text[:start], text[end:]
    above, below = head.replace(line, ""), tail.replace(line, "")
    if len(above) < len(head) or len(below) < len(tail):
        yield "without its copies", above + line + below, len(above)
    else:
        yield "printed twice, one line below the other", f"{head}{line}\n{line}{tail}", start
    if line[-1] in ".!?؟":
        yield "without its closing mark", head + line[:-1] + tail, start
    else:
        yield "with a full stop at its end", f"{head}{line}.{tail}", start
    yield "with a credit at its end: (Reuters)", f"{head}{line} (Reuters){tail}", start
    yield "after a glyph: -", f"{head}- {line}{tail}", start
    yield "after the word By", f"{head}By {line}{tail}", start
    yield "with no text of its story below", head + line, start
    yield "with no text of its story above", line + tail, 0


def _role_at(text: str, start: int, parser: Parser) -> Role | None:
    """Return the role of the block that holds an offset."""
    for block in parser.parse(text).blocks:
        if block.start <= start < block.end:
            return block.role
    return None
