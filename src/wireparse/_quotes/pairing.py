"""Paragraphs to quotation spans.

Marks are paired inside one paragraph, by rule. Three kinds of marks take part:

- *loose* marks, straight, curly, low and doubled singles: outlets mix them inside one
  pair (one straight, one curly), so any of them closes any other;
- *strict* marks, guillemets and corner brackets: only the partner closes;
- *singles*, which nest inside a pair, and as curly marks can stand alone.

Which marks there are is for the rows to say.

What stands on either side of a straight mark tells whether it opens or closes, and which
mark it pairs with where marks of one kind stand inside one another (`facing`). A mark
that fits nowhere becomes a diagnostic and spoils nothing else. Every scan moves on:
the work is linear in the length of the paragraph.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._quotes.facing import BEFORE_OPEN, Mark, are_spaced, inches, partners
from wireparse._quotes.nesting import (
    MarkPair,
    MarkProblem,
    nested,
    singles,
    stray,
    strict_pairs,
    unclosed,
)
from wireparse._quotes.transcripts import unmarked, without_labels
from wireparse._vocabulary import CLAUSE_ENDS, LOW
from wireparse.diagnostics import Diagnostic
from wireparse.models import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from wireparse._vocabulary import Marks
    from wireparse.models import Block

__all__ = ["QuotationSpan", "find_quotes"]

# Members of an enum are slow to look up.
_PARAGRAPH: Final = Role.PARAGRAPH
_AFTER_OPEN: Final = frozenset("$#@£€¥[({‘'“\"«…-–—¡¿*<&%+.")
"""What an opening mark stands before, besides letters and digits."""
_ENDS: Final = frozenset(CLAUSE_ENDS)
"""What a closing mark that opens in error stands right behind."""
_TAIL: Final = 60
"""An attribution at the end of a paragraph is at most this many characters long."""
_BROKEN_OFF: Final = ("…", "...")
"""A story that was cut off for a list ends so, in mid-quotation too."""
_SENTENCE_ENDS: Final = frozenset(".?!")
"""Marks behind which a quotation that nothing closes can begin, and that it ends with."""
_SPOKEN: Final = "speaker-label"
"""The rule of words that a label alone marks."""


class MarkRole:
    """What a straight or curly mark does, told by what stands beside it.

    Attributes:
        OPENS: It opens a quotation.
        CLOSES: It closes the one that is open.
        REOPENS: It opens, and the mark right before it, which had opened, is stray.
        STRAY: It does neither.
    """

    OPENS: Final = "opening"
    CLOSES: Final = "closing"
    REOPENS: Final = "reopening"
    STRAY: Final = "stray"


class QuotationSpan(NamedTuple):
    """A quotation as its marks show it; offsets into the dump.

    Attributes:
        start: Where the words begin.
        end: Where they end.
        outer_start: Where the opening mark begins.
        outer_end: Where the closing mark ends.
        paragraph: Index of its block in the body.
        is_closed: Whether a mark closes it.
        is_single: Whether its marks are single ones.
        goes_on: Whether it runs to the end of its paragraph and the next opens with a mark.
        rule: What paired it.
        parent: Index of the quotation it lies in.
        label: Characters from the opening mark to the words behind a label: `“ROE: It rained.”`
    """

    start: int
    end: int
    outer_start: int
    outer_end: int
    paragraph: int
    is_closed: bool = True
    is_single: bool = False
    goes_on: bool = False
    rule: str = "paired"
    parent: int | None = None
    label: int = 0


def find_quotes(
    body: Sequence[Block],
    marks: Marks,
    ends_at: Callable[[str], int | None] = lambda _: None,
    article: int | None = None,
) -> tuple[list[QuotationSpan], list[Diagnostic]]:
    """Find every quotation of an article's body.

    Args:
        body: Paragraphs and crossheads in source order; quotes come from paragraphs.
        marks: The marks to look for.
        ends_at: Is asked about the text of an unclosed quote: where its words end
            because an attribution follows, or None.
        article: The article's number, for the diagnostics.

    Returns:
        The quotations in source order, nested ones after theirs, and what was odd.
    """
    found: list[QuotationSpan] = []
    problems: list[Diagnostic] = []
    opens_next = _opens_next(body, marks)
    spoken = unmarked(body, marks)
    for index, block in enumerate(body):
        text = block.text
        if block.role is not _PARAGRAPH or not (_has_marks(text, marks) or index in spoken):
            continue
        pairs, strays = _paragraph(text, marks, ends_at, is_followed=opens_next[index])
        if index in spoken:
            start, end = spoken[index], len(text)
            pairs.insert(0, MarkPair(start, start, end, end, rule=_SPOKEN))
        at = block.start
        found += _placed(pairs, at, index, len(found))
        problems += [
            Diagnostic(
                code=o.code, start=at + o.start, end=at + o.end, message=o.message, article=article
            )
            for o in sorted(strays, key=lambda o: o.start)
        ]
    return without_labels(found, body), problems


def _has_marks(text: str, marks: Marks) -> bool:
    has_single = "‘" in text or " '" in text or text[0] == "'"
    return has_single or marks.pattern.search(text) is not None


def _opens_next(body: Sequence[Block], marks: Marks) -> list[bool]:
    """Return for every block whether the next paragraph opens with a mark."""
    out: list[bool] = []
    opens = False
    for block in reversed(body):
        out.append(opens)
        if block.role is _PARAGRAPH:
            text = block.text
            is_closer = text[0] in marks.closers and text[1:2].isalnum()
            opens = is_closer or marks.begins.match(text) is not None
    return out[::-1]


def _placed(pairs: list[MarkPair], at: int, paragraph: int, base: int) -> Iterator[QuotationSpan]:
    """Give the pairs of a paragraph their place in the dump and their parents."""
    stack: list[tuple[int, MarkPair]] = []
    for number, pair in enumerate(pairs):
        while stack and stack[-1][1].end <= pair.open:
            stack.pop()
        yield QuotationSpan(
            start=at + pair.start,
            end=at + pair.close,
            outer_start=at + pair.open,
            outer_end=at + pair.end,
            paragraph=paragraph,
            is_closed=pair.is_closed,
            is_single=pair.is_single,
            goes_on=pair.goes_on,
            rule=pair.rule,
            parent=base + stack[-1][0] if stack else None,
        )
        stack.append((number, pair))


def _paragraph(
    text: str, marks: Marks, ends_at: Callable[[str], int | None], *, is_followed: bool
) -> tuple[list[MarkPair], list[MarkProblem]]:
    """Pair the marks of one paragraph: outer before inner, in order."""
    problems: list[MarkProblem] = []
    loose, strict = _by_strictness(_doubles(text, marks), marks)
    reader = _Loose(text, marks, ends_at, problems, loose, is_followed=is_followed)
    pairs = [*reader.pair()]
    if strict:
        pairs += strict_pairs(text, strict, marks, problems, reader.left_open)
    pairs = nested(pairs, problems) if len(pairs) > 1 else pairs
    pairs = [p for p in pairs if _has_words(text, p, problems)]
    if any(mark in text for mark in marks.singles):
        inner = singles(text, pairs, marks, problems)
        pairs = nested(pairs + inner, problems) if inner else pairs
    return [_trimmed(text, p) for p in pairs], problems


def _by_strictness(found: list[Mark], marks: Marks) -> tuple[list[Mark], list[Mark]]:
    """Sort the marks of a paragraph into loose and strict ones."""
    strict = {m[2] for m in found if m[2] in marks.partner} - {LOW}
    if not strict:
        return found, []
    strict |= {marks.partner[mark] for mark in strict}
    return [m for m in found if m[2] not in strict], [m for m in found if m[2] in strict]


def _doubles(text: str, marks: Marks) -> list[Mark]:
    """List the double marks; in `'''` after a word a single one closes first."""
    out = []
    at = 0
    while match := marks.pattern.search(text, at):
        start, at = match.span()
        mark = match.group()
        if mark == "''" and text[at : at + 1] == "'" and start and not text[start - 1].isspace():
            start, at = start + 1, at + 1
        out.append((start, at, mark))
    return out


class _Loose:
    """Pairs straight and curly marks by what stands beside them."""

    def __init__(
        self,
        text: str,
        marks: Marks,
        ends_at: Callable[[str], int | None],
        problems: list[MarkProblem],
        found: list[Mark],
        *,
        is_followed: bool,
    ) -> None:
        self.text = text
        self.marks = marks
        self.ends_at = ends_at
        self.problems = problems
        self.is_followed = is_followed
        self._found = found
        self._partners: dict[int, int] = {}
        if len(found) > 2:  # noqa: PLR2004  two marks are no pair in another
            signs = inches(text, found, marks)
            self._found = [mark for mark in found if mark not in signs] if signs else found
            self._partners = partners(text, self._found, marks)
        self._is_spaced = bool(found) and are_spaced(text, found, marks)
        self._stack: list[Mark] = []

    def pair(self) -> Iterator[MarkPair]:
        stack = self._stack
        last = 0
        for mark in self._found:
            start, end, _ = mark
            role = self._role(*mark, stack[-1] if stack else None)
            if role == MarkRole.OPENS:
                if stack and not self._nests(start, last):
                    yield from self._cut_off(start)
                stack.append(mark)
            elif not stack:
                self.problems.append(stray(start, end))
            elif role == MarkRole.REOPENS:
                opened = stack.pop()
                self.problems.append(stray(opened[0], opened[1]))
                stack.append(mark)
            else:
                opened = stack.pop()
                yield MarkPair(opened[0], opened[1], start, end)
            last = end
        if stack:
            yield from self.left_open(stack[0])

    def _nests(self, start: int, last: int) -> bool:
        """Does a mark open inside the quotation that is open, which is closed later?

        Where a sentence or an attribution ends before it, the close was left out instead.
        """
        if start not in self._partners or self._stack[-1][0] not in self._partners:
            return False
        between = self.text[last:start]
        return between.rstrip()[-1:] not in _SENTENCE_ENDS and self.ends_at(between) is None

    def _role(self, start: int, end: int, mark: str, opened: Mark | None) -> str:
        """Return the role of a mark, given the one that is open."""
        text = self.text
        before = text[start - 1] if start else " "
        after = text[end] if end < len(text) else " "
        if self._is_spaced:
            return MarkRole.OPENS if opened is None else MarkRole.CLOSES
        if opened is None:
            return self._first(end, mark, before, after)
        if mark in self.marks.closers or self.marks.partner.get(opened[2]) == mark:
            return MarkRole.CLOSES
        if start == opened[1] and mark == opened[2] and after.isalnum():
            return MarkRole.REOPENS
        if mark in self.marks.openers:
            is_open = before.isspace() or after.isalnum()
            return MarkRole.OPENS if is_open else MarkRole.CLOSES
        if before.isspace() and not after.isspace():
            return MarkRole.OPENS
        is_open = before in BEFORE_OPEN and after.isalnum()
        return MarkRole.OPENS if is_open else MarkRole.CLOSES

    def _first(self, end: int, mark: str, before: str, after: str) -> str:
        """Return the role of a mark where none is open."""
        if mark in self.marks.openers:
            return MarkRole.OPENS
        if mark in self.marks.closers:
            can = (before.isspace() or before in _ENDS) and after.isalnum()
            goes_on = self.is_followed and end == len(mark)
            is_open = can and (goes_on or self._closes_later(end))
            return MarkRole.OPENS if is_open else MarkRole.STRAY
        if not (after.isalnum() or after in _AFTER_OPEN) or (after == "." and not self._dots(end)):
            is_mark = after and self.text.startswith(tuple(self.marks.every), end)
            return MarkRole.OPENS if is_mark and not before.isalnum() else MarkRole.STRAY
        # Feet and inches: 6'2" tall.
        is_stray = before.isalnum() and not after.isalnum()
        return MarkRole.STRAY if is_stray else MarkRole.OPENS

    def _dots(self, end: int) -> bool:
        """Is it an ellipsis, or a full stop before an account's name, and no stray `"."`?"""
        after = self.text[end + 1 : end + 3]
        return after[:1] in {".", "@", "#"} or after == " ."

    def _closes_later(self, end: int) -> bool:
        return self.marks.pattern.search(self.text, end) is not None

    def _cut_off(self, limit: int) -> Iterator[MarkPair]:
        """End what is open, whose close is missing, before the next quotation opens."""
        start, end, _ = self._stack[0]
        self._stack.clear()
        self.problems.append(unclosed(start, end))
        cut = self.ends_at(self.text[end:limit])
        if cut is not None:
            at = end + cut
            yield MarkPair(start, end, at, at, is_closed=False, rule="unclosed-before-attribution")

    def left_open(self, opened: Mark) -> Iterator[MarkPair]:
        """End a quote that nothing closes in its paragraph."""
        start, end, _ = opened
        text, size = self.text, len(self.text)
        cut = self.ends_at(text[end:])
        # Where the next paragraph goes on, only an attribution at the very end counts.
        if cut is not None and not (self.is_followed and size - end - cut > _TAIL):
            self.problems.append(unclosed(start, end))
            at = end + cut
            yield MarkPair(start, end, at, at, is_closed=False, rule="unclosed-before-attribution")
            return
        if not self.is_followed:
            self.problems.append(unclosed(start, end))
        before = text[:start].rstrip()[-1:]
        is_broken_off = text.endswith(_BROKEN_OFF)
        # "…," she said. "We saw it. The closing mark was left out at the end of the paragraph.
        is_sentence = before in {*_SENTENCE_ENDS, ","} and text[-1] in _SENTENCE_ENDS
        if (
            not text[:start].strip()
            or self.is_followed
            or before == ":"
            or is_sentence
            or is_broken_off
        ):
            yield MarkPair(
                start, end, size, size, is_closed=False, goes_on=self.is_followed, rule="unclosed"
            )


def _has_words(text: str, pair: MarkPair, problems: list[MarkProblem]) -> bool:
    """Does a pair hold a letter or digit? A stray `"."` does not."""
    if any(map(str.isalnum, text[pair.start : pair.close])):
        return True
    problems.append(stray(pair.open, pair.start))
    if pair.close < pair.end:
        problems.append(stray(pair.close, pair.end))
    return False


def _trimmed(text: str, pair: MarkPair) -> MarkPair:
    words = text[pair.start : pair.close]
    left = len(words) - len(words.lstrip())
    right = len(words) - len(words.rstrip())
    if not left and not right:
        return pair
    close = pair.close - right
    end = pair.end if pair.is_closed else close
    return pair._replace(start=pair.start + left, close=close, end=end)
