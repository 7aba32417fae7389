"""Which line is the headline, and where it stands again.

A reader over the sheet. Where no border showed the headline, it is the best title before
the body: of some words, alone on its line, over a header or over text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse._roles.captions import speaks
from wireparse._roles.evidence import (
    FRONT,
    HARD,
    LONG_TITLE,
    PICTURES,
    TEXTS,
    WINDOW,
    Sheet,
    is_copied,
)
from wireparse._segments import Line, Look, near_copy
from wireparse._vocabulary import is_uncased

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["choose_headline", "headline_copies"]


_MASTHEAD: Final = (" · ", " | ", " » ", " › ", " > ", "@")
"""Signs between the parts of mastheads, breadcrumbs and share bars."""


def choose_headline(sheet: Sheet) -> int | None:
    """Choose the headline where none repeats: the best title before the body."""
    best: tuple[int, int] | None = None
    is_first = True
    for at in range(min(len(sheet.lines), FRONT)):
        look = sheet.looks[at]
        stands_twice = is_copied(sheet.lines, at)
        if look is Look.PROSE and not stands_twice and not speaks(sheet, at):
            break
        is_title = look is Look.TITLE or (
            # Without capitals a short title looks like a name.
            look is Look.NAME and at == 0 and is_uncased(sheet.lines[at].text)
        )
        if not is_title or (stands_twice and at > 0):
            continue
        text = sheet.lines[at].text
        words = text.count(" ") + 1
        if words < LONG_TITLE:
            continue  # the label of a section
        score = 3 if words > LONG_TITLE else words - 2
        if words > LONG_TITLE and is_first and not any(map(text.__contains__, _MASTHEAD)):
            score, is_first = score + 4, False  # a deck below may read like a title too
        score += _place_score(sheet, at)
        if score > 1 and (best is None or score > best[0]):
            best = score, at
    return None if best is None else best[1]


def _place_score(sheet: Sheet, at: int) -> int:
    """Rate where a title stands.

    A headline stands alone, with its header or its text below; what stands under a name
    and has the words of a profession is the author's.
    """
    score = int(at == 0)
    line = sheet.lines[at]
    if at and sheet.looks[at - 1] is Look.NAME:
        words = line.text.casefold().replace(",", " ").split()
        score -= 4 * (not sheet.patterns.words.author_words.isdisjoint(words))
    if any(map(line.text.__contains__, _MASTHEAD)):
        score -= 2
    if at + 1 >= len(sheet.lines):
        return score
    if (line.gap or at == 0) and sheet.lines[at + 1].gap:
        score += 2
    look = sheet.looks[at + 1]
    if look in HARD or look in PICTURES:
        return score + 2
    return score + (look in TEXTS)


def headline_copies(lines: Sequence[Line], headline: int) -> frozenset[int]:
    """Find the headline's copies in its window.

    Where a caption says the same as the headline, lines that stand in pairs without a
    blank line between are the caption, and those that stand alone the headline.
    """
    key = lines[headline].key
    low, high = max(0, headline - WINDOW), min(len(lines), headline + WINDOW + 2)
    runs: list[list[int]] = []
    for at in [at for at in range(low, high) if lines[at].key == key]:
        if runs and runs[-1][-1] == at - 1 and lines[at].gap == 0:
            runs[-1].append(at)
        else:
            runs.append([at])
    alone = [run for run in runs if len(run) == 1]
    kept = alone if any(headline in run for run in alone) else runs
    copies = {at for run in kept for at in run}
    if len(copies) == 1:
        near = near_copy(lines, headline, WINDOW)
        copies |= {near} if near is not None else set()
    return frozenset(copies)
