"""Why a line is what it is: its signs again, with what each says.

Parsing keeps only what spoke loudest; here one text is labelled once more and every sign of a line
is written down with its weight. What would have made the line something else is not told from the
weights but tried: the article is parsed with the line changed, or with a row more.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from wireparse._fields import Reader
from wireparse._parser.evidence import weigh
from wireparse._parser.given import NOTHING_TOLD, lines_of
from wireparse._roles import FACTS, UNSURE, Labeller
from wireparse._source import Documents, Window
from wireparse._vocabulary import compile_patterns
from wireparse.diagnostics import KnowledgeError
from wireparse.hooks import NO_HOOKS
from wireparse.rows import Agency, Furniture, Glyph, Knowledge, SignoffOpener

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wireparse._parser.evidence import Evidence
    from wireparse._parser.parser import Parser
    from wireparse.models import Block, Role

__all__ = ["Change", "iter_changes", "trace_block"]


_MAX_WIDGET_CHARS: Final = 200
"""Characters of a line that is tried as a row of furniture."""
_MAX_NAME_CHARS: Final = 30
"""Characters of a name that is tried as that of an agency."""
_MAX_NAME_WORDS: Final = 3
_SIGNOFF_WORDS: Final = 2
"""Words that open a signoff: *Reporting by*."""
_NEEDLESS: Final = 0.99
"""A line that is so likely its role needs no row to say so."""


@frozen
class Change:
    """Something that would have made a block something else, or would make its role sure.

    Attributes:
        change: What would have to be otherwise.
        role: What the block would be.
        is_row: Whether it is a row of knowledge, which settles it for all pages.
    """

    change: str
    role: Role
    is_row: bool = False


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
    lines = lines_of(
        (text,), Window(), lambda low, high: text[low:high], reader, NOTHING_TOLD,
        parser.format_in, Documents(),
    )  # fmt: skip
    asked = Labeller(parser.line_weights, reader).asked(lines, start)
    return None if asked is None else weigh(*asked, parser.line_weights)


def iter_changes(text: str, start: int, end: int, parser: Parser) -> Iterator[Change]:
    """Try what would make a block something else, rows last, and yield what does.

    Args:
        text: The dump, or the article.
        start: Where the block starts in it.
        end: Where it ends.
        parser: What the text was parsed with; its hooks are left out.
    """
    plain = evolve(parser, hooks=NO_HOOKS, quotes=False, indirect=False, strict=False)
    was = _block_at(text, start, plain)
    for change, changed, offset in _variants(text, start, end):
        found = _block_at(changed, offset, plain)
        if found is not None and was is not None and found.role is not was.role:
            yield Change(change, found.role)
    for row, more in _rows(text[start:end]):
        found = _block_at(text, start, evolve(plain, knowledge=plain.knowledge | more))
        if found is None or was is None:
            continue
        if found.role is not was.role or _is_settled(was, found):
            yield Change(row, found.role, is_row=True)


def _is_settled(was: Block, found: Block) -> bool:
    """Is a role certain that was not?"""
    if found.rule in FACTS and found.rule != was.rule:
        return was.confidence < _NEEDLESS
    return was.confidence < UNSURE <= found.confidence


def _rows(line: str) -> Iterator[tuple[str, Knowledge]]:
    """Yield the rows that could be about a line, each with what is printed of it."""
    if any(sign in line for sign in "{}\n\r"):
        return
    for make in (_as_furniture, _as_agency, _as_glyph, _as_signoff):
        with suppress(KnowledgeError):  # some forms are too short for a row
            found = make(line)
            if found is not None:
                yield found


def _as_furniture(line: str) -> tuple[str, Knowledge] | None:
    if len(line) > _MAX_WIDGET_CHARS:
        return None
    return f"Furniture(form={line!r})", Knowledge(furniture=(Furniture(form=line),))


def _as_agency(line: str) -> tuple[str, Knowledge] | None:
    """Try what stands in brackets at the end, or a line that is a short name."""
    _, bracket, name = line[:-1].rpartition("(") if line[-1] == ")" else ("", "", line)
    name = name.strip()
    is_name = len(name) <= _MAX_NAME_CHARS and name.count(" ") < _MAX_NAME_WORDS
    if not is_name or not name[:1].isalpha() or not (bracket or name[-1].isalnum()):
        return None
    row = Agency(name=name, forms=(name,))
    return f"Agency(name={name!r}, forms=({name!r},))", Knowledge(agencies=(row,))


def _as_glyph(line: str) -> tuple[str, Knowledge] | None:
    mark, _, rest = line.partition(" ")
    if not rest or any(map(str.isalnum, mark)) or len(mark) > 1:
        return None
    return f"Glyph(mark={mark!r})", Knowledge(glyphs=(Glyph(mark=mark),))


def _as_signoff(line: str) -> tuple[str, Knowledge] | None:
    """Try the first two words of a line in brackets."""
    words = line.strip("()[]").split()
    if line[0] not in "([" or len(words) <= _SIGNOFF_WORDS:
        return None
    form = " ".join(words[:_SIGNOFF_WORDS])
    return f"SignoffOpener(form={form!r})", Knowledge(signoffs=(SignoffOpener(form=form),))


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
    yield "with nothing below", head + line, start
    yield "with nothing above", line + tail, 0


def _block_at(text: str, start: int, parser: Parser) -> Block | None:
    """Return the block that holds an offset."""
    for block in parser.parse(text).blocks:
        if block.start <= start < block.end:
            return block
    return None
