"""The facts of one article's lines, on which the cues rest.

A reader: which line is the headline and which its copies, which lines are captions by
their form or place, where the body begins and ends, which lines sum it up. Each fact is
found in one pass over the lines, or in the window around the headline.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

from wireparse._datelines import opening_dateline, read_byline
from wireparse._dates import find_dates
from wireparse._folding import unfolded_caption
from wireparse._looks import Line, Look, near_copy
from wireparse._places import find_place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._patterns import Patterns

__all__ = ["PICTURES", "TEXTS", "WINDOW", "Sheet", "read_sheet"]

WINDOW: Final = 12
"""Blocks around the headline in which copies are looked for."""
PICTURES: Final = frozenset((Look.CREDITED, Look.CREDIT))
TEXTS: Final = frozenset((Look.PROSE, Look.TEXT))
_HARD: Final = frozenset((Look.MOMENT, Look.BYLINE, Look.DATELINE, Look.AGENCY, Look.NAME))
"""Looks that only a header has: what stands above them is header too."""
_ENDS: Final = frozenset((Look.END, Look.SIGNOFF, Look.TAIL))
_BULLETS: Final = "•·▪"
_SPEECH: Final = ('"', "“", "«", " said", " told ", " says")
_BOX_VERBS: Final = ("is", "covers", "writes", "reports", "has", "joined", "reported")
_ASKING: Final = frozenset((Look.TITLE, Look.GLYPH))
_CAPTIONS: Final = frozenset(
    (Look.PROSE, Look.TEXT, Look.TITLE, Look.OWNED, Look.NAME, Look.CREDITED)
)
"""Looks that a caption can have."""

_FRONT: Final = 40
"""Blocks before a headline or body: navigation of the worst page seen has 26."""
_LONGEST_DECK: Final = 320
_LONGEST_PROSE_DECK: Final = 140
"""A sentence over a picture that is longer is the first paragraph."""
_MOST_DECKS: Final = 3
_LONG_TITLE: Final = 3
"""A title of more words than these is no label of a section."""
_SHORTEST_CAPTION: Final = 20
_MASTHEAD: Final = ("·", "|", "»", "›", ">", "@")
"""Signs between the parts of mastheads, breadcrumbs and share bars."""
_QUESTIONS: Final = 3
"""Questions alone on their lines, from which on an article is an interview."""


@define
class Sheet:
    """The facts of one article.

    Attributes:
        lines: Its lines.
        looks: Their looks.
        patterns: What is known.
        headline: Index of the headline.
        headlines: Its index and those of its copies.
        captions: Indices of captions that their form or place shows, with the rule.
        decks: Indices of decks, with the rule.
        hard: Index behind the last line that only a header has.
        body: Index of the first line that may be body.
        last: Index of the last line that surely is body, -1 if there is none.
        foot: Index of the line that opens the foot of the page.
        foot_rule: Which rule found it.
        promos: Indices of the bullets under a promo.
        is_interview: Whether questions alone on their lines are part of the body.
    """

    lines: Sequence[Line]
    looks: list[Look]
    patterns: Patterns
    headline: int | None = None
    headlines: frozenset[int] = frozenset()
    captions: dict[int, str] = field(factory=dict)
    decks: dict[int, str] = field(factory=dict)
    body: int = 0
    hard: int = 0
    last: int = -1
    foot: int | None = None
    foot_rule: str = "foot"
    is_interview: bool = False
    promos: set[int] = field(factory=set)

    @property
    def first_headline(self) -> int:
        """Index of the first copy of the headline, -1 if there is none."""
        return min(self.headlines, default=-1)

    @property
    def last_headline(self) -> int:
        """Index of the last copy of the headline, -1 if there is none."""
        return max(self.headlines, default=-1)


def read_sheet(lines: Sequence[Line], headline: int | None, patterns: Patterns) -> Sheet:
    """Collect the facts.

    Args:
        lines: The lines of one article.
        headline: Index of the headline, if the border showed it.
        patterns: What is known.
    """
    sheet = Sheet(lines, [line.look for line in lines], patterns)
    sheet.headline = _choose_headline(sheet) if headline is None else headline
    if sheet.headline is not None:
        sheet.headlines = _headline_copies(lines, sheet.headline)
    _find_pairs(sheet)
    if Look.PROMO in sheet.looks or Look.WIDGET in sheet.looks:
        _find_promos(sheet)
    if Look.CREDIT in sheet.looks:
        _find_over_credit(sheet)
    if len(sheet.headlines) > 1:
        _find_recurring(sheet)
    _find_foot(sheet)
    _find_last(sheet)
    sheet.hard, sheet.body = _body_start(sheet)
    if len(sheet.headlines) > 1:
        _find_framed_caption(sheet)
    if not any(at <= sheet.body for at in sheet.captions) and PICTURES.isdisjoint(
        sheet.looks[: sheet.body + 2]
    ):
        _find_spoken_captions(sheet)
    _find_decks(sheet)
    questions = [line for line in lines if line.text[-1] in "?؟" and line.look in _ASKING]
    sheet.is_interview = len(questions) >= _QUESTIONS
    return sheet


# --- the headline --------------------------------------------------------------------


def _choose_headline(sheet: Sheet) -> int | None:
    """Choose the headline where none repeats: the best title before the body."""
    best: tuple[int, int] | None = None
    is_first = True
    for at in range(min(len(sheet.lines), _FRONT)):
        look = sheet.looks[at]
        is_copied = _is_copied(sheet.lines, at)
        if look is Look.PROSE and not is_copied and not _speaks(sheet, at):
            break
        if look is not Look.TITLE or (is_copied and at > 0):
            continue
        text = sheet.lines[at].text
        words = text.count(" ") + 1
        if words < _LONG_TITLE:
            continue  # the label of a section
        score = 3 if words > _LONG_TITLE else words - 2
        if words > _LONG_TITLE and is_first and not any(mark in text for mark in _MASTHEAD):
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
    if any(mark in line.text for mark in _MASTHEAD):
        score -= 2
    if at + 1 >= len(sheet.lines):
        return score
    if (line.gap or at == 0) and sheet.lines[at + 1].gap:
        score += 2
    look = sheet.looks[at + 1]
    if look in _HARD or look in PICTURES:
        return score + 2
    return score + (look in TEXTS)


def _headline_copies(lines: Sequence[Line], headline: int) -> frozenset[int]:
    """Find the headline's copies in its window.

    Where a caption says the same as the headline, lines that stand in pairs without a
    blank line between are the caption, and those that stand alone the headline.
    """
    key = lines[headline].key
    low, high = max(0, headline - WINDOW), min(len(lines), headline + WINDOW + 2)
    runs: list[list[int]] = []
    for at in range(low, high):
        if lines[at].key != key:
            continue
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


# --- captions by their form ----------------------------------------------------------


def _is_copied(lines: Sequence[Line], at: int) -> bool:
    """Tell whether a line has an equal neighbour."""
    key = lines[at].key
    return (at > 0 and lines[at - 1].key == key) or (
        at + 1 < len(lines) and lines[at + 1].key == key
    )


def _find_pairs(sheet: Sheet) -> None:
    """Find captions that are copied beside themselves, or have a twin that is cut off."""
    lines = sheet.lines
    folds = sheet.patterns.words.less
    before: Line | None = None
    for at, line in enumerate(lines):
        if line.gap == 0 and before is not None:
            if line.key == before.key:
                if (
                    line.look in _CAPTIONS
                    and at not in sheet.headlines
                    and at - 1 not in sheet.headlines
                ):
                    sheet.captions[at - 1] = sheet.captions[at] = "copied-beside-itself"
            elif line.key.startswith(before.key) or before.key.startswith(line.key):
                _pair_credited(sheet, at)
            elif before.text.endswith(folds) or line.text.endswith(folds) or before.text[0] == "•":
                _pair_folded(sheet, at)
        before = line


def _pair_credited(sheet: Sheet, at: int) -> None:
    """Pair a caption with the same caption and its credit."""
    looks, lines = sheet.looks, sheet.lines
    longer = at if len(lines[at].key) > len(lines[at - 1].key) else at - 1
    shorter = min(len(lines[at].key), len(lines[at - 1].key))
    if shorter > 2 * _SHORTEST_CAPTION and looks[longer] in (Look.CREDITED, Look.OWNED):
        sheet.captions[at - 1] = sheet.captions[at] = "copied-with-its-credit"


def _pair_folded(sheet: Sheet, at: int) -> None:
    """Compare two lines, bullets, "less" and "... more" left out."""
    if sheet.looks[at] not in _CAPTIONS or sheet.looks[at - 1] not in _CAPTIONS:
        return
    one, one_is_cut = _core(sheet, at - 1)
    other, other_is_cut = _core(sheet, at)
    if min(len(one), len(other)) < _SHORTEST_CAPTION:
        return
    same = one == other or (other_is_cut and one.startswith(other))
    if same or (one_is_cut and other.startswith(one)):
        sheet.captions[at - 1] = sheet.captions[at] = "folded-twins"


def _find_recurring(sheet: Sheet) -> None:
    """Find captions by their standing in both headers, where no other line is a picture's.

    A deck over a credited caption can stand in both too.
    """
    copies = sorted(sheet.headlines)
    lines = sheet.lines
    header = range(copies[0] + 1, copies[1])
    if any(i in sheet.captions or sheet.looks[i] in PICTURES for i in header):
        return
    seen = {lines[i].key: i for i in range(copies[0] + 1, copies[1])}
    for at in range(copies[1] + 1, min(len(lines), copies[1] + WINDOW)):
        before = seen.get(lines[at].key)
        if before is not None and at not in sheet.headlines and sheet.looks[at] in _CAPTIONS:
            sheet.captions.setdefault(before, "recurs-in-the-header")
            sheet.captions.setdefault(at, "recurs-in-the-header")


def _find_over_credit(sheet: Sheet) -> None:
    """Find captions by the credit on the line below."""
    for at in range(1, len(sheet.lines)):
        if sheet.looks[at] is not Look.CREDIT or at - 1 in sheet.headlines:
            continue
        above = sheet.looks[at - 1]
        gap = sheet.lines[at].gap
        if at - 1 in sheet.promos:
            continue
        if gap == 0 and above in _CAPTIONS:
            sheet.captions.setdefault(at - 1, "over-a-credit")


def _core(sheet: Sheet, at: int) -> tuple[str, bool]:
    text = sheet.lines[at].text
    start, end, is_cut = unfolded_caption(text, sheet.patterns)
    return " ".join(text[start:end].split()), is_cut


# --- where the body begins and ends --------------------------------------------------


def _find_foot(sheet: Sheet) -> None:
    """Find where the foot of the page begins: a known opener, or the author's box."""
    looks = sheet.looks
    if Look.TAIL not in looks and Look.NAME not in looks and Look.BYLINE not in looks:
        return
    authors, names = _authors(sheet)
    has_body = False
    for at, look in enumerate(looks):
        if not has_body:
            has_body = look is Look.PROSE and at > sheet.last_headline and at not in sheet.captions
        elif look is Look.TAIL:
            if _goes_on(sheet, at):
                continue
            sheet.foot = at
            return
        elif look is Look.PROSE and names and sheet.lines[at].text.startswith(names):
            if not _goes_on(sheet, at):
                sheet.foot, sheet.foot_rule = at, "author-box"
                return
        elif look is Look.NAME and _opens_box(sheet, at, authors):
            sheet.foot, sheet.foot_rule = at, "author-box"
            return


def _opens_box(sheet: Sheet, at: int, authors: tuple[str, ...]) -> bool:
    """Tell whether a name alone is the author's, or says below who he is."""
    name = sheet.lines[at].text
    if authors and name.casefold().endswith(authors):
        return True
    below = sheet.lines[at + 1].text if at + 1 < len(sheet.lines) else ""
    return below.startswith((f"{name} is ", f"{name}, "))


def _goes_on(sheet: Sheet, at: int) -> bool:
    """Tell whether the story goes on behind a promo: speech comes, set as paragraphs are."""
    prose = speech = 0
    for i in range(at + 1, min(len(sheet.lines), at + 2 * WINDOW)):
        line = sheet.lines[i]
        if line.look is Look.END or line.look is Look.SIGNOFF:
            break
        if line.look is Look.PROSE and line.gap:
            prose += 1
            speech += any(mark in line.text for mark in _SPEECH)
    return prose > 1 and speech > 0


def _authors(sheet: Sheet) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Collect the ends of the names in the bylines, and how a line about an author begins."""
    ends: list[str] = []
    openings: list[str] = []
    for at, look in enumerate(sheet.looks[:_FRONT]):
        if look is not Look.BYLINE:
            continue
        text = sheet.lines[at].text
        ends.append(" ".join(sheet.patterns.token.findall(text)[-2:]).casefold())
        found = read_byline(text, sheet.patterns)
        for name in found.authors if found is not None else ():
            openings += [f"{name} {verb} " for verb in _BOX_VERBS]
    return tuple(ends), tuple(openings)


def _find_last(sheet: Sheet) -> None:
    """Find the last line that surely is body."""
    at = (len(sheet.lines) if sheet.foot is None else sheet.foot) - 1
    while at > sheet.last_headline:
        if sheet.looks[at] is Look.PROSE and at not in sheet.captions:
            sheet.last = at
            return
        at -= 1


def _body_start(sheet: Sheet) -> tuple[int, int]:
    """Find the end of what only a header has, and the first line that may be body.

    A dateline opens the body too; above either, at most a deck may stand.
    """
    first = sheet.last_headline + 1
    body, texts = first, 0
    for at in range(first, min(len(sheet.lines), first + WINDOW)):
        look = sheet.looks[at]
        if look in PICTURES or at in sheet.captions:
            continue
        if look in _ENDS:
            break
        if at in sheet.promos:
            continue
        if look in _HARD:
            if at < sheet.last and (look is not Look.NAME or texts <= 1):
                body = at + 1
        elif look is Look.PROSE:
            if opening_dateline(sheet.lines[at].text, 0, sheet.patterns) is not None:
                return body, at
            texts += 1
            if texts > _MOST_DECKS or len(sheet.lines[at].text) > _LONGEST_DECK:
                break
    return body, body


# --- captions by their place and words -----------------------------------------------


def _find_framed_caption(sheet: Sheet) -> None:
    """Find the line between two copies of the headline, where no other is a picture's."""
    copies = sorted(sheet.headlines)
    between = range(copies[0] + 1, copies[-1])
    if any(i in sheet.captions or sheet.looks[i] in PICTURES for i in between):
        return
    for at in reversed(between):
        if at in sheet.headlines or sheet.looks[at] not in _CAPTIONS:
            continue
        if at + 1 in sheet.headlines:
            sheet.captions[at] = "framed-by-the-headline"
        return


def _find_spoken_captions(sheet: Sheet) -> None:
    """Find captions before the body that nothing but their words shows."""
    for at in range(min(sheet.last, max(sheet.body + 3, 4))):
        if sheet.looks[at] not in TEXTS or at in sheet.captions or at in sheet.headlines:
            continue
        if at >= sheet.body and at > sheet.last_headline + 1 and _has_text_above(sheet, at):
            return
        if _speaks(sheet, at) and (
            opening_dateline(sheet.lines[at].text, 0, sheet.patterns) is None
        ):
            sheet.captions[at] = "speaks-of-a-picture"


def _has_text_above(sheet: Sheet, at: int) -> bool:
    """Tell whether body text stands between the header and a line."""
    return any(
        sheet.looks[i] is Look.PROSE and i not in sheet.captions
        for i in range(max(sheet.last_headline + 1, sheet.body), at)
    )


def _speaks(sheet: Sheet, at: int) -> bool:
    """Tell whether a line speaks like a caption: of the picture that it is under."""
    text = sheet.lines[at].text
    if sheet.looks[at] in PICTURES or sheet.looks[at] is Look.OWNED:
        return True
    if text[0].isdigit():
        number, found, rest = text.partition(" of ")
        if found and number.isdigit() and rest.partition(".")[0].isdigit():
            return True  # a counter: "1 of 4. ..."
    said = sum(phrase in text for phrase in sheet.patterns.words.caption_phrases)
    dates = find_dates(text, sheet.patterns)
    if (
        not any(mark in text for mark in _SPEECH)
        and at == sheet.body
        and any(d.value is not None and find_place(text, [d], sheet.patterns) for d in dates)
    ):
        return True  # place and whole date: reports name the weekday
    if any(d.value is not None and not text[d.end :].strip(" .") for d in dates):
        return True  # a tail of place and whole date
    return said > 1 or (said == 1 and any(d.value is not None for d in dates))


def _find_promos(sheet: Sheet) -> None:
    """Find what stands under a promo: the title of another story, or a list of them."""
    looks, lines = sheet.looks, sheet.lines
    for at in range(1, len(lines)):
        if looks[at] is Look.WIDGET and not lines[at].gap and looks[at - 1] in TEXTS:
            if lines[at - 1].gap and at < _FRONT:
                sheet.promos.add(at - 1)  # a sentence over its button
        is_under = sheet.looks[at - 1] is Look.PROMO or at - 1 in sheet.promos
        if not is_under:
            continue
        is_bullet = sheet.looks[at] is Look.TEXT and sheet.lines[at].text[0] in _BULLETS
        is_link = sheet.looks[at] is Look.TITLE and sheet.looks[at - 1] is Look.PROMO
        if is_bullet or is_link:
            sheet.promos.add(at)


# --- decks ---------------------------------------------------------------------------


def _find_decks(sheet: Sheet) -> None:
    """Find decks: sentences and titles with more of the header below them."""
    first = sheet.first_headline + 1
    next_text = _next_text(sheet)
    is_glued = False
    end = min(sheet.last, max(sheet.body + 4, first + WINDOW))
    for at in range(first, end):
        look = sheet.looks[at]
        is_glued = look is Look.DECK or (is_glued and sheet.lines[at].gap == 0)
        if at in sheet.headlines or at in sheet.captions:
            continue
        if look is Look.GLYPH and _is_bulleted_deck(sheet, at):
            sheet.decks[at] = "bullets-under-headline"
        if (look not in TEXTS and look is not Look.TITLE) or at in sheet.promos:
            continue
        if look is Look.TITLE and not _opens_with_word(sheet.lines[at].text):
            continue
        if is_glued:
            sheet.decks[at] = "below-highlights"
        elif at < (sheet.body if sheet.headline is not None else sheet.hard):
            if look in TEXTS or sheet.lines[at].text.count(" ") >= _LONG_TITLE:
                sheet.decks[at] = "header-below"
        elif at == next_text and _sums_up(sheet, at):
            sheet.decks[at] = "sums-up"


def _opens_with_word(text: str) -> bool:
    return text[0].isalnum() or text[0] in "\"“”'‘’«•"


def _is_bulleted_deck(sheet: Sheet, at: int) -> bool:
    """Tell whether a line behind a glyph is one of several right under the headline.

    One alone would open the body as a crosshead.
    """
    looks = sheet.looks
    if sheet.headline is None:
        return False
    first = at
    while first > 0 and looks[first - 1] is Look.GLYPH:
        first -= 1
    end = at
    while end < len(looks) and looks[end] is Look.GLYPH:
        end += 1
    return end - first > 1 and first == sheet.last_headline + 1


def _next_text(sheet: Sheet) -> int:
    """Find the first line below the headline that is not furniture or picture."""
    for at in range(sheet.last_headline + 1, len(sheet.lines)):
        if at not in sheet.captions and (sheet.looks[at] in TEXTS or sheet.looks[at] is Look.TITLE):
            return at
    return -1


def _sums_up(sheet: Sheet, at: int) -> bool:
    """Tell whether the first line under the headline is a deck, with only text below."""
    if sheet.headline is None:
        return False
    line = sheet.lines[at]
    if line.look is Look.TITLE:
        return line.text.count(" ") >= _LONG_TITLE
    if any(other.key == line.key for other in sheet.lines[at + 1 :]):
        return True
    below = at + 1
    while below < len(sheet.lines) and sheet.looks[below] is Look.WIDGET:
        below += 1
    if below >= len(sheet.lines):
        return False
    if sheet.looks[below] is Look.PROSE and below not in sheet.captions:
        if len(line.text) > _LONGEST_DECK:
            return False
        return (
            opening_dateline(sheet.lines[below].text, 0, sheet.patterns) is not None
            and opening_dateline(line.text, 0, sheet.patterns) is None
        )
    is_picture = below in sheet.captions or sheet.looks[below] in PICTURES
    is_short = len(line.text) <= _LONGEST_PROSE_DECK
    return is_picture and is_short and at == sheet.last_headline + 1
