"""Pairs of marks inside one another: single marks inside double ones, and what crosses."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._vocabulary import CLAUSE_ENDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from wireparse._quotes.facing import Mark
    from wireparse._vocabulary import Marks

__all__ = ["MarkPair", "MarkProblem", "nested", "singles", "stray", "strict_pairs", "unclosed"]


_STRAIGHT: Final = '"'
"""The mark that a single one closes just before."""
_CURLY: Final = "‘"
"""The single mark that can stand inside another of its kind: it never is an apostrophe."""
_ENDS: Final = frozenset(CLAUSE_ENDS)
"""Marks beside a closing single mark, which a plural's apostrophe has not."""
# An apostrophe stands inside a word, or behind one.
_SINGLE_OPEN: Final = re.compile(r"(?<![\w'’])(?:'(?=[^\W\d_]|[$#@\[(])|‘(?=[\w$#@…\[(])|`(?=\w))")
_SINGLE_CLOSE: Final = re.compile(r"(?<![\s'’])['’](?![\w'’])")
_SPOKEN: Final = frozenset(".,!?")
"""Marks that speech in straight single marks ends with."""
_DASHED: Final = ("- ", "– ")
"""What stands before a crosshead in marks."""
_UNDASHED: Final = (" -", " –")
"""What stands behind it."""
_DEEPEST: Final = 6
"""Quotations nest this deep; every level repeats the text of the ones inside."""


class MarkPair(NamedTuple):
    """Places of one pair in its paragraph; `close` is where the closing mark begins."""

    open: int
    start: int
    close: int
    end: int
    is_closed: bool = True
    is_single: bool = False
    goes_on: bool = False
    rule: str = "paired"


class MarkProblem(NamedTuple):
    """A mark that fits nowhere, as its diagnostic says it."""

    code: str
    start: int
    end: int
    message: str


def singles(
    text: str, pairs: list[MarkPair], marks: Marks, problems: list[MarkProblem]
) -> list[MarkPair]:
    """Pair single marks inside the other pairs, and curly ones outside."""
    opens = _openings(text, marks)
    if not opens:
        return []
    closes = [m.start() for m in _SINGLE_CLOSE.finditer(text)]
    tops = iter([*_tops(pairs), None])
    top = next(tops)
    out: list[MarkPair] = []
    low = done = 0
    for number, start in enumerate(opens):
        while top is not None and top.end <= start:
            top = next(tops)
        is_inside = top is not None and top.open <= start
        is_speech = is_inside or text[start] != "'" or _may_speak(text, start)
        if start < done or not is_speech:
            continue
        limit = top.close if top is not None and is_inside else len(text)
        later = opens[number + 1] if number + 1 < len(opens) else len(text)
        while low < len(closes) and closes[low] <= start + 1:
            low += 1
        close, low = _closing(text, closes, low, min(limit, max(later, start)), limit)
        if close is None:
            problems.append(unclosed(start, start + 1))
            continue
        if text[start] == "'" and not is_inside and text[close - 1] not in _SPOKEN:
            continue
        inner, after = [*opens[number + 1 : number + 3], limit, limit][:2]
        end = min(after, limit) if text[start] == text[inner : inner + 1] == _CURLY else inner
        last, low = _closing(text, closes, low, end, end) if inner < close else (None, low)
        if last is not None:
            out.append(MarkPair(inner, inner + 1, close, close + 1, is_single=True))
            close = last
        done = close + 1
        if not is_inside and _is_crosshead(text, start, close):
            continue
        out.append(MarkPair(start, start + 1, close, close + 1, is_single=True))
    return out


def _openings(text: str, marks: Marks) -> list[int]:
    """Find the single marks that can open."""
    return [
        m.start()
        for m in _SINGLE_OPEN.finditer(text)
        if m.group() in marks.singles and _is_alone(text, m.start(), marks)
    ]


def _may_speak(text: str, start: int) -> bool:
    """Can a straight single mark open speech, as British tabloids set it, and is no apostrophe?

    It opens the paragraph or follows a mark of punctuation, and begins with a capital;
    and its close, which is looked at later, follows another.
    """
    before = text[max(0, start - 2) : start].rstrip()[-1:]
    return before in ("", ":", ",", ".") and text[start + 1].isupper()


def _is_crosshead(text: str, start: int, close: int) -> bool:
    """Is it AFP's crosshead, glued into the text by a dump: `... said.- ‘No ladle’ -Last`?"""
    return text[start - 2 : start] in _DASHED and text[close + 1 : close + 3] in _UNDASHED


def _closing(
    text: str, closes: list[int], low: int, later: int, limit: int
) -> tuple[int | None, int]:
    """Choose the mark that closes a single one, and say where to go on looking.

    A plural's apostrophe looks like a close: one beside punctuation is preferred, then
    one that does not follow an s.
    """
    best: int | None = None
    at = low
    while at < len(closes) and closes[at] <= limit and (closes[at] < later or best is None):
        close = closes[at]
        at += 1
        beside = text[close - 1] in _ENDS or text[close + 1 : close + 2] in (*_ENDS, "", ")", "”")
        if close == limit - 1 or beside or text[close + 1 : close + 2] == _STRAIGHT:
            return close, at
        if best is None or text[best - 1] == "s":
            best = close
    return best, at


def _is_alone(text: str, start: int, marks: Marks) -> bool:
    """Is a single mark no half of a doubled one?"""
    return text[start : start + 2] not in marks.every and (
        not start or text[start - 1 : start + 1] not in marks.every
    )


def _tops(pairs: list[MarkPair]) -> Iterator[MarkPair]:
    end = 0
    for pair in pairs:
        if pair.open >= end:
            yield pair
            end = pair.end


def _ways(text: str, first: Mark, marks: Marks) -> dict[str, str]:
    """Tell which strict marks open, and what closes them: they may be turned round, »so«."""
    start, end, mark = first
    before, after = text[start - 1 : start], text[end : end + 1]
    is_turned = mark not in marks.partner and not before.strip() and after.strip()
    return {b: a for a, b in marks.partner.items()} if is_turned else marks.partner


def strict_pairs(
    text: str,
    found: list[Mark],
    marks: Marks,
    problems: list[MarkProblem],
    left_open: Callable[[Mark], Iterator[MarkPair]],
) -> Iterator[MarkPair]:
    """Pair guillemets and corner brackets: only the partner closes.

    Args:
        text: The paragraph.
        found: Its strict marks.
        marks: All marks.
        problems: Takes what is odd.
        left_open: Ends a quotation that nothing closes.
    """
    partner = _ways(text, found[0], marks)
    stack: list[Mark] = []
    for start, end, mark in found:
        if mark in partner:
            stack.append((start, end, mark))
        elif stack and partner[stack[-1][2]] == mark:
            opened = stack.pop()
            yield MarkPair(opened[0], opened[1], start, end)
        else:
            problems.append(stray(start, end))
    if stack and stack == found[-1:]:
        yield from left_open(stack[0])
        return
    for start, end, _ in stack:
        problems.append(unclosed(start, end))


def nested(pairs: list[MarkPair], problems: list[MarkProblem]) -> list[MarkPair]:
    """Order the pairs, outer first; of two that cross one is dropped, singles first."""
    out: list[MarkPair] = []
    stack: list[MarkPair] = []
    dropped: set[MarkPair] = set()
    for pair in sorted(pairs, key=lambda p: (p.open, -p.end)):
        while stack and stack[-1].end <= pair.open:
            stack.pop()
        while stack and stack[-1].close < pair.end and stack[-1].is_single and not pair.is_single:
            dropped.add(stack.pop())
        if (stack and stack[-1].close < pair.end) or len(stack) >= _DEEPEST:
            dropped.add(pair)
        else:
            stack.append(pair)
        out.append(pair)
    for pair in dropped:
        problems += [stray(pair.open, pair.start), stray(pair.close, pair.close + 1)]
    return [pair for pair in out if pair not in dropped]


def stray(start: int, end: int) -> MarkProblem:
    """Note a mark that closes nothing."""
    return MarkProblem("quote-stray", start, end, "closing quotation mark without an opening one")


def unclosed(start: int, end: int) -> MarkProblem:
    """Note a mark that nothing closes."""
    return MarkProblem("quote-unclosed", start, end, "opening quotation mark without a closing one")
