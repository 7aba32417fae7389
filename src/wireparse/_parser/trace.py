"""Why a line is what it is: the stages run again, with their facts kept.

Parsing keeps only what a rule is called; here one article is read once more and each
question that is asked of a line is written down with its answer. What would have made
the line something else is not told from the rules but tried: the article is parsed with
the line changed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from wireparse._fields import Reader
from wireparse._parser.parser import Parser
from wireparse._roles import TRANSITIONS, Cue, State, find_roles, read_sheet
from wireparse._segments import iter_blocks, iter_groups, iter_pieces
from wireparse._source import Window, iter_lines
from wireparse._vocabulary import compile_patterns
from wireparse.rows import Furniture, Knowledge

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wireparse._roles import Sheet
    from wireparse._segments import Group
    from wireparse.models import Role

__all__ = ["Change", "Question", "Trace", "iter_changes", "trace_block"]


_MAX_WIDGET_CHARS: Final = 200
"""Characters of a line that is tried as a row of furniture."""


@frozen
class Question:
    """One question that was asked of a line, and the answer.

    Attributes:
        asked: The question.
        answer: What was found; the first that is not empty decides.
    """

    asked: str
    answer: str


@frozen(kw_only=True)
class Trace:
    """How a block got its role.

    Attributes:
        border: Rule by which its article begins.
        look: What the line looks like on its own.
        questions: What was asked, in order, up to the one that decided.
        state: The part of the story that was reached.
        cue: What the line looks like where it stands.
        rule: Name of the rule.
        after: The state that is reached with it.
        role: What it is.
    """

    border: str
    look: str
    questions: tuple[Question, ...]
    state: State
    cue: Cue
    rule: str
    after: State
    role: Role


@frozen
class Change:
    """Something that would have made a block something else.

    Attributes:
        change: What would have to be otherwise.
        role: What the block would be.
    """

    change: str
    role: Role


def trace_block(text: str, start: int, knowledge: Knowledge) -> Trace | None:
    """Trace the block that starts at an offset.

    Args:
        text: The dump, or one article of it.
        start: Where the block starts.
        knowledge: What the text was parsed with.

    Returns:
        The trace; None where no block starts there.
    """
    reader = Reader(compile_patterns(knowledge))
    pieces = iter_pieces(
        iter_lines((text,), Window(), reader.patterns), lambda low, high: text[low:high], reader
    )
    for group in iter_groups(iter_blocks(pieces, reader), reader):
        if group.lines[-1].start < start:
            continue
        at = next((i for i, line in enumerate(group.lines) if line.start == start), None)
        if at is None:
            return None
        found = find_roles(group.lines, group.border.headline, reader)
        state, cue = found.states[at], found.cues[at]
        after, role = TRANSITIONS[state][cue]
        sheet = read_sheet(group.lines, group.border.headline, reader)
        return Trace(
            border=group.border.rule,
            look=str(group.lines[at].look),
            questions=tuple(_questions(at, group, sheet)),
            state=state,
            cue=cue,
            rule=found.rules[at],
            after=after,
            role=role,
        )
    return None


def _questions(at: int, group: Group, sheet: Sheet) -> Iterator[Question]:
    """Yield what `cue_of` asks, in its order, up to the first answer."""
    headline = None if sheet.headline is None else group.lines[sheet.headline].text
    asked = (
        ("is it the headline, or a copy of it?", f"yes: {headline}", at in sheet.headlines),
        ("does it open the foot of the page?", f"yes: {sheet.foot_rule}", at == sheet.foot),
        (
            "do its copies or its position make it a caption?",
            sheet.captions.get(at, ""),
            at in sheet.captions,
        ),
        ("do the lines below make it a deck?", sheet.decks.get(at, ""), at in sheet.decks),
    )
    for question, answer, is_so in asked:
        yield Question(question, answer if is_so else "")
        if is_so:
            return
    yield Question("what does it look like on its own?", str(group.lines[at].look))


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
