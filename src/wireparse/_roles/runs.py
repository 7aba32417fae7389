"""What runs of lines make certain: live pages, rows of buttons, and briefs with their datelines.

Each looks a bounded way up or down from a line that few lines are like, so the work is linear.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from wireparse._fields import without_counter
from wireparse._segments import NOTES, Look

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from wireparse._roles.form import Form
    from wireparse._segments import Line

__all__ = ["find_offers", "find_runs"]

_LONGEST_ENTRY: Final = 40
"""Lines between two moments of a live page."""
_FEW: Final = 2
"""Sentences of an entry below a date, of which teasers have one; moments of two entries."""
_FARTHEST: Final = 40
"""Lines above a title in which the dateline of the story before it is looked for."""
_LONGEST_OFFER: Final = 12
"""Lines of a block that speaks to the reader."""
_LONG: Final = 60
"""Code points of a paragraph; a teaser may be as long."""
_MOST_BETWEEN: Final = 3
"""Lines of author and date between a title and its dateline."""
_TITLE: Final = Look.TITLE  # members of an enum are slow to look up
_PROSE: Final = Look.PROSE
_WIDGET: Final = Look.WIDGET
_TITLES: Final = frozenset((Look.TITLE, Look.NAME))
_SIGNED: Final = frozenset((Look.BYLINE, Look.NAME, Look.AGENCY, Look.MOMENT, Look.WIDGET))
_CREDITED: Final = Look.CREDITED
_DESCRIBING: Final = frozenset((Look.TITLE, Look.TEXT, Look.PROSE))
_SIGNING: Final = frozenset((Look.CREDIT, Look.AGENCY))
_LONGEST_SHOWN: Final = 200
"""Code points of what a picture shows."""
_SHORTEST_TWIN: Final = 15
"""Code points of a description that the line below begins with by no chance."""
_DOTS: Final = ".… "
_BEHIND: Final = frozenset((Look.END, Look.SIGNOFF, Look.WIDGET, *NOTES))
"""Looks of what may stand between a story and the title of the next."""


def find_runs(
    lines: Sequence[Line],
    forms: Sequence[Form],
    places: Mapping[str, Sequence[int]],
    titles: Mapping[int, str],
) -> dict[int, str]:
    """Find lines of which a run of others makes certain what they are.

    Args:
        lines: Lines of a text.
        forms: Their forms.
        places: Where the lines of one key stand, in order.
        titles: Titles that stand twice with other words before or behind them: what is common.

    Returns:
        For each its part: the name of a fact.
    """
    return {
        **dict(_titles(lines, forms, titles)),
        **dict(_dated_titles(lines, forms, titles)),
        **dict(_buttons(lines, places)),
        **dict(_summaries(lines, places)),
        **dict(_entries(lines, forms)),
        **dict(_twins(lines, forms)),
        **dict(_signed(lines, forms)),
    }


def _is_text(line: Line, form: Form) -> bool:
    return line.look is _PROSE or (form.is_prose and form.stops)


def _entries(lines: Sequence[Line], forms: Sequence[Form]) -> Iterator[tuple[int, str]]:
    """Yield the lines of a live page: its moments, and between them titles and sentences.

    A list of teasers or comments has a title or a name above each moment.
    """
    moments = [at for at, line in enumerate(lines) if line.look is Look.MOMENT]
    runs: list[list[int]] = []
    is_dated = {at: forms[at].reader.dates(lines[at].text) != () for at in moments}
    for at in moments:
        above = runs[-1][-1] if runs else at
        is_next = is_dated[above] == is_dated[at]
        if is_next and _is_entry(lines, forms, above, at, is_dated=is_dated[at]):
            runs[-1].append(at)
        else:
            runs.append([at])
    for run in runs:
        if len(run) > (_FEW if is_dated[run[0]] else 1):
            for at, below in pairwise([*run, len(lines)]):
                yield at, "entry-moment"
                yield from _told(lines, forms, at + 1, below)


def _is_entry(
    lines: Sequence[Line], forms: Sequence[Form], at: int, below: int, *, is_dated: bool
) -> bool:
    """Does nothing but an entry stand between two moments: sentences, maybe below a title?"""
    last = below - 1
    while last > at and lines[last].look is _WIDGET:
        last -= 1
    if not at < last <= at + _LONGEST_ENTRY or not _is_text(lines[last], forms[last]):
        return False
    if is_dated and sum(_sentences(lines[n], forms[n]) for n in range(at + 1, below)) < _FEW:
        return False
    first = at + 1 + (lines[at + 1].look in _TITLES)
    return _is_text(lines[first], forms[first])


def _sentences(line: Line, form: Form) -> int:
    return _is_text(line, form) and 1 + form.sentences()


def _told(
    lines: Sequence[Line], forms: Sequence[Form], first: int, end: int
) -> Iterator[tuple[int, str]]:
    """Yield the title and the first sentences of an entry."""
    at = first
    if at + 1 < end and lines[at].look in _TITLES and _is_text(lines[at + 1], forms[at + 1]):
        yield at, "entry-title"
        at += 1
    while at < end and _is_text(lines[at], forms[at]):
        yield at, "entry-text"
        at += 1


def _buttons(
    lines: Sequence[Line], places: Mapping[str, Sequence[int]]
) -> Iterator[tuple[int, str]]:
    """Yield lines that stand twice, each time with a button above and another below."""
    for found in places.values():
        if len(found) > 1 and lines[found[0]].look in _TITLES:
            starts = [at for n, at in enumerate(found) if not n or at > found[n - 1] + 1]
            ends = [at for n, at in enumerate(found) if found[n + 1 : n + 2] != [at + 1]]
            if all(
                start > 0
                and end + 1 < len(lines)
                and lines[start - 1].look is lines[end + 1].look is _WIDGET
                for start, end in zip(starts, ends, strict=True)
            ):
                yield from [(at, "among-widgets") for at in found]


def find_offers(lines: Sequence[Line], forms: Sequence[Form]) -> list[int]:
    """Find the lines of blocks without blank lines in which most speak to the reader."""
    found: list[int] = []
    if not any(form.speaks for form in forms):
        return found
    starts = [at for at, line in enumerate(lines) if line.gap or not at]
    for start, end in pairwise([*starts, len(lines)]):
        block = range(start, end)
        spoken = [at for at in block if forms[at].speaks or lines[at].look is _WIDGET]
        is_offer = _FEW < len(block) <= _LONGEST_OFFER and 2 * len(spoken) > len(block)
        if is_offer and any(forms[at].speaks for at in spoken):
            found += [at for at in block if not forms[at].content.isdisjoint(_things(forms[at]))]
    return found


def _things(form: Form) -> frozenset[str]:
    return form.reader.patterns.words.page_things


def _summaries(
    lines: Sequence[Line], places: Mapping[str, Sequence[int]]
) -> Iterator[tuple[int, str]]:
    """Yield what stands below labels that say so of each line that sums the story up."""
    for found in places.values():
        if len(found) > 1 and lines[found[0]].look is Look.DECK:
            for at, below in pairwise([*found, len(lines)]):
                if below == at + _FEW:
                    yield at + 1, "summed-up"


def _titles(
    lines: Sequence[Line], forms: Sequence[Form], titles: Mapping[int, str]
) -> Iterator[tuple[int, str]]:
    """Yield titles that stand twice above a text, but for a wire's words or a site's name."""
    for (above, bare), (at, again) in pairwise(titles.items()):
        below = _below_header(lines, at)
        is_above = below < len(lines) and forms[below].length >= _LONG
        if bare == again and is_above and _is_text(lines[below], forms[below]):
            yield from ((above, "title"), (at, "title"))


def _twins(lines: Sequence[Line], forms: Sequence[Form]) -> Iterator[tuple[int, str]]:
    """Yield descriptions of pictures that stand once more right below, with their credit there."""
    for at, (line, below) in enumerate(pairwise(lines)):
        if below.look is _CREDITED and line.look in _DESCRIBING:
            text, patterns = line.key.rstrip(_DOTS), forms[at].reader.patterns
            again = without_counter(below.key, patterns)
            if len(text) >= _SHORTEST_TWIN and again.startswith(text):
                yield from ((at, "twin"), (at + 1, "twin-credited"))


def _signed(lines: Sequence[Line], forms: Sequence[Form]) -> Iterator[tuple[int, str]]:
    """Yield pictures between two paragraphs: who made one, and right below it what it shows.

    A paragraph below that opens with a dateline is of the next story, and so is what it stands
    under.
    """
    for at in range(1, len(lines) - 2):
        if not lines[at].gap or lines[at].look not in _SIGNING:
            continue  # as nearly all lines
        shown, below = lines[at + 1], lines[at + 2]
        if below.gap and not shown.gap:
            is_shown = shown.look in _DESCRIBING and forms[at + 1].length < _LONGEST_SHOWN
            is_inside = _is_text(lines[at - 1], forms[at - 1]) and _is_text(below, forms[at + 2])
            if is_shown and is_inside and not forms[at + 2].dateline:
                yield from ((at, "picture-sign"), (at + 1, "picture-shown"))


def _below_header(lines: Sequence[Line], at: int) -> int:
    """Find the first line below a title that is neither author nor date."""
    below = at + 1
    while below < len(lines) and below - at <= _MOST_BETWEEN and lines[below].look in _SIGNED:
        below += 1
    return below


def _dated_titles(
    lines: Sequence[Line], forms: Sequence[Form], titles: Mapping[int, str]
) -> Iterator[tuple[int, str]]:
    """Yield titles right above a dateline that has an agency, where a dated story stands above.

    A title that stands twice there has its copy below it; one with a wire's words or a site's
    name needs no story above.
    """
    for at in range(len(lines) - 1):
        if lines[at].look not in _TITLES or lines[at + 1].look is _TITLE:
            continue
        below = _below_header(lines, at)
        if below == len(lines) or forms[below].dateline != "agency":
            continue
        is_copy = at > 0 and forms[at - 1].key == forms[at].key
        first = at - is_copy
        has_story = _has_story_above(lines, forms, first)
        if has_story or (is_copy and at in titles):
            yield first, "dated-title" if has_story else "title"
            if is_copy:
                yield at, "dated-copy"


def _has_story_above(lines: Sequence[Line], forms: Sequence[Form], at: int) -> bool:
    """Do sentences stand above a title, the first of them behind a dateline?"""
    sentences = 0
    for above in range(at - 1, max(-1, at - _FARTHEST), -1):
        if _is_text(lines[above], forms[above]):
            sentences += 1
            if forms[above].dateline == "agency":
                return True
        elif sentences or lines[above].look not in _BEHIND:
            return False
    return False
