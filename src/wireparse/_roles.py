"""A group to roles: which line is what, and which repeats which.

First the facts of the whole group (the headline and its copies, where the body begins
and ends, which lines are copied), then one pass in which every line gets a cue and
`TRANSITIONS` the rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

from wireparse._looks import Line, Look, is_wordy
from wireparse._datelines import opening_dateline
from wireparse._dates import find_dates
from wireparse._folding import is_near, unfolded_caption
from wireparse._transitions import TRANSITIONS, Cue, State
from wireparse.models import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._patterns import Patterns

__all__ = ["Roles", "Sheet", "find_roles", "read_sheet"]

WINDOW: Final = 12
"""Blocks around the headline in which copies are looked for."""
_FRONT: Final = 40
"""Blocks before a headline or body: navigation of the worst page seen has 26."""
_LONGEST_CROSSHEAD: Final = 90
_MOST_CROSSHEAD_WORDS: Final = 12
_LONGEST_DECK: Final = 320
_SHORTEST_CUT: Final = 8
"""Words after which a last line without full stop is a paragraph that was cut off."""

_PICTURE: Final = frozenset((Look.CREDITED, Look.CREDIT))
_HARD: Final = frozenset((Look.MOMENT, Look.BYLINE, Look.DATELINE, Look.AGENCY, Look.NAME))
"""Looks that only a header has: what stands above them is header too."""
_TITLES: Final = frozenset((Look.TITLE, Look.NAME))
_COPIED: Final = frozenset((Role.HEADLINE, Role.DECK, Role.CAPTION, Role.CREDIT))


@define
class Roles:
    """What became of a group's lines; one entry a line."""

    roles: list[Role]
    rules: list[str]
    cues: list[Cue]
    states: list[State]
    copies: list[int | None]


@define
class Sheet:
    """The facts of a group that the cues rest on."""

    lines: Sequence[Line]
    patterns: Patterns
    headlines: frozenset[int] = frozenset()
    headline: int | None = None
    last_headline: int = -1
    captions: dict[int, str] = field(factory=dict)
    body: int = 0
    last: int = -1
    decks: dict[int, str] = field(factory=dict)
    foot: int | None = None
    authors: frozenset[str] = frozenset()


def find_roles(lines: Sequence[Line], headline: int | None, patterns: Patterns) -> Roles:
    """Decide what every line of a group is.

    Args:
        lines: The group.
        headline: Index of the headline, if the border showed it.
        patterns: What is known.
    """
    sheet = read_sheet(lines, headline, patterns)
    found = Roles([], [], [], [], [])
    state = State.FRONT
    for at in range(len(lines)):
        cue, rule = _cue(at, state, sheet)
        found.cues.append(cue)
        found.states.append(state)
        state, role = TRANSITIONS[state][cue]
        found.roles.append(role)
        found.rules.append(rule)
    _find_copies(found, sheet)
    return found


# --- the facts -----------------------------------------------------------------------


def read_sheet(lines: Sequence[Line], headline: int | None, patterns: Patterns) -> Sheet:
    """Collect the facts of a group."""
    sheet = Sheet(lines, patterns)
    sheet.headline = headline if headline is not None else _choose_headline(lines, patterns)
    if sheet.headline is not None:
        sheet.headlines = _headline_copies(lines, sheet.headline)
        sheet.last_headline = max(sheet.headlines)
    _find_neighbours(sheet)
    sheet.authors = _authors(lines, patterns)
    sheet.last, sheet.foot = _last_paragraph(sheet)
    sheet.body = _body_start(sheet)
    _find_captions_before_body(sheet)
    _find_decks(sheet)
    return sheet


def _choose_headline(lines: Sequence[Line], patterns: Patterns) -> int | None:
    """Choose the headline where none repeats: the best title before the body."""
    best: tuple[int, int] | None = None
    is_first = True
    for at in range(min(len(lines), _FRONT)):
        line = lines[at]
        if is_wordy(line) and not _is_copied(lines, at) and not _says_picture(line, patterns):
            break
        if line.look is not Look.TITLE or (_is_copied(lines, at) and at > 0):
            continue
        words = line.text.count(" ") + 1
        score = 3 if words > 3 else words - 2  # noqa: PLR2004
        if words > 3 and is_first:  # noqa: PLR2004  a deck below may read like a title too
            score, is_first = score + 3, False
        score += _follower_score(lines, at) + (at == 0)
        if score > 1 and (best is None or score > best[0]):
            best = score, at
    return None if best is None else best[1]


def _follower_score(lines: Sequence[Line], at: int) -> int:
    """Rate what stands under a title: a headline has its header or its text below."""
    if at + 1 >= len(lines):
        return 0
    follower = lines[at + 1]
    if follower.look in _HARD or follower.look in _PICTURE:
        return 2
    return 1 if follower.look is Look.TEXT else 0


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
        copies |= _near_copy(lines, headline, high)
    return frozenset(copies)


def _near_copy(lines: Sequence[Line], headline: int, high: int) -> set[int]:
    """Find a copy that differs by a word, above a copy of the same caption."""
    below = lines[headline + 1] if headline + 1 < len(lines) else None
    if below is None:
        return set()
    for at in range(headline + 2, high - 1):
        if lines[at + 1].key == below.key and lines[at].look in _TITLES:
            if is_near(lines[at].key, lines[headline].key):
                return {at}
    return set()


def _is_copied(lines: Sequence[Line], at: int) -> bool:
    """Tell whether a line has an equal neighbour."""
    key = lines[at].key
    return (at > 0 and lines[at - 1].key == key) or (
        at + 1 < len(lines) and lines[at + 1].key == key
    )


def _find_neighbours(sheet: Sheet) -> None:
    """Find captions by their form: copied beside themselves, or with a twin cut off."""
    lines = sheet.lines
    previous: tuple[int, str, bool] | None = None
    for at, line in enumerate(lines):
        if at in sheet.headlines or line.look not in (Look.TEXT, Look.TITLE, Look.OWNED, Look.NAME, Look.CREDITED):
            previous = None
            continue
        if line.gap == 0 and at > 0 and lines[at - 1].key == line.key and at - 1 not in sheet.headlines:
            sheet.captions[at - 1] = sheet.captions[at] = "copied-beside-itself"
        if line.gap == 0 or previous is None or line.text[0] in "•":
            previous = _pair_folded(sheet, at, previous)
        else:
            previous = None


def _pair_folded(sheet: Sheet, at: int, previous: tuple[int, str, bool] | None) -> tuple[int, str, bool] | None:
    """Compare a caption with the one before it, bullets, "less" and "... more" left out."""
    line = sheet.lines[at]
    folded = line.text[0] in "•·" or line.text[-4:] in ("less", "more")
    if not folded and previous is None:
        return None
    start, end, is_cut = unfolded_caption(line.text, sheet.patterns)
    core = " ".join(line.text[start:end].split())
    if previous is not None:
        before, text, was_cut = previous
        same = core == text or (is_cut and text.startswith(core)) or (was_cut and core.startswith(text))
        if same and len(core) > 20:  # noqa: PLR2004  a caption, not a label
            sheet.captions[before] = sheet.captions[at] = "folded-twins"
    return at, core, is_cut


def _authors(lines: Sequence[Line], patterns: Patterns) -> frozenset[str]:
    """Collect the names in the bylines, to know the author box by them."""
    names: set[str] = set()
    for line in lines[:_FRONT]:
        if line.look is Look.BYLINE:
            from_line = patterns.token.findall(line.text)
            names.add(" ".join(from_line[-2:]).casefold())
    return frozenset(names)


def _last_paragraph(sheet: Sheet) -> tuple[int, int | None]:
    """Find the last line that is surely body, and where the foot of the page begins."""
    last, foot = -1, None
    for at, line in enumerate(sheet.lines):
        if last >= 0 and at > sheet.last_headline and (
            line.look is Look.TAIL or _is_author_box(at, sheet)
        ):
            foot = at
            break
        if at not in sheet.captions and at not in sheet.headlines and is_wordy(line):
            last = at
    return last, foot


def _is_author_box(at: int, sheet: Sheet) -> bool:
    """Tell whether the author's name stands again, alone, below the story."""
    line = sheet.lines[at]
    return line.look is Look.NAME and line.text.casefold().endswith(tuple(sheet.authors) or "\0")


def _says_picture(line: Line, patterns: Patterns) -> bool:
    """Tell whether an uncredited text speaks like a caption: of the picture it is under."""
    text = line.text
    if line.look in _PICTURE or line.look is Look.OWNED:
        return True
    head, dot, rest = text.partition(" of ")
    if dot and head.isdigit() and rest.partition(".")[0].isdigit():
        return True  # a counter: "1 of 4. ..."
    dates = find_dates(text, patterns) if len(text) < _LONGEST_DECK + 200 else []
    if any(d.value is not None and not text[d.end :].strip(" .") for d in dates):
        return True  # a tail of place and full date
    said = sum(phrase in text for phrase in patterns.words.caption_phrases)
    return said > 1 or (said == 1 and any(d.value is not None for d in dates))


def _body_start(sheet: Sheet) -> int:
    """Find the first paragraph of the body, as far as the header can be told."""
    lines = sheet.lines
    first = sheet.last_headline + 1
    hard = _last_hard(sheet, first)
    return max(first, hard + 1)


def _last_hard(sheet: Sheet, first: int) -> int:
    """Find the last line that only a header has, with at most a deck above it."""
    lines = sheet.lines
    last, texts = first - 1, 0
    for at in range(first, min(len(lines), first + WINDOW)):
        line = lines[at]
        if at in sheet.captions or line.look in _PICTURE:
            continue
        if line.look in (Look.END, Look.SIGNOFF, Look.TAIL) or at == sheet.foot:
            break
        if line.look in _HARD and (line.look is not Look.NAME or texts <= 1):
            if sheet.last > at:  # a byline under the text closes it
                last = at
            continue
        if is_wordy(line):
            if opening_dateline(line.text, 0, sheet.patterns) is not None:
                return at - 1
            texts += 1
            if texts > 3 or len(line.text) > _LONGEST_DECK:  # noqa: PLR2004
                break
    return last


def _find_captions_before_body(sheet: Sheet) -> None:
    """Find captions that nothing but their place and words shows."""
    lines = sheet.lines
    if sheet.headline is not None and len(sheet.headlines) > 1:
        _find_framed_caption(sheet)
    for at in range(min(len(lines), max(sheet.body + 3, 4))):
        if at in sheet.captions or at in sheet.headlines or lines[at].look is not Look.TEXT:
            continue
        if at >= sheet.body and at > sheet.last_headline + 1 and _texts_between(sheet, at):
            break
        if at < sheet.last and _says_picture(lines[at], sheet.patterns):
            if opening_dateline(lines[at].text, 0, sheet.patterns) is None:
                sheet.captions[at] = "speaks-of-a-picture"


def _texts_between(sheet: Sheet, at: int) -> bool:
    """Tell whether body text stands between the headline and a line."""
    return any(
        is_wordy(sheet.lines[i]) and i not in sheet.captions
        for i in range(max(sheet.last_headline + 1, sheet.body), at)
    )


def _find_framed_caption(sheet: Sheet) -> None:
    """Find the line between two copies of the headline, where no other is a picture's."""
    copies = sorted(sheet.headlines)
    between = range(copies[0] + 1, copies[-1])
    lines = sheet.lines
    if any(i in sheet.captions or lines[i].look in _PICTURE for i in between):
        return
    for at in reversed(between):
        if at in sheet.headlines or lines[at].look not in (Look.TITLE, Look.NAME, Look.TEXT, Look.OWNED):
            continue
        if at + 1 in sheet.headlines:
            sheet.captions[at] = "framed-by-the-headline"
        return


def _find_decks(sheet: Sheet) -> None:
    """Find decks: sentences with more of the header below them."""
    lines = sheet.lines
    keys = {line.key for at, line in enumerate(lines) if at >= sheet.body and is_wordy(line)}
    first = (min(sheet.headlines) + 1) if sheet.headlines else 0
    is_glued = False
    for at in range(first, min(len(lines), max(sheet.body + 4, first + WINDOW))):
        line = lines[at]
        if at in sheet.headlines or at in sheet.captions:
            continue
        is_glued = line.look is Look.DECK or (is_glued and line.gap == 0)
        if line.look not in (Look.TEXT, Look.TITLE) or at >= sheet.last:
            continue
        if is_glued:
            sheet.decks[at] = "below-highlights"
        elif at < sheet.body:
            if line.look is Look.TEXT or line.text.count(" ") > 2:  # noqa: PLR2004
                sheet.decks[at] = "header-below"
        elif at == _next_text(sheet, first) and not is_glued:
            if _is_lone_deck(at, sheet, keys):
                sheet.decks[at] = "sums-up"


def _next_text(sheet: Sheet, first: int) -> int:
    """Find the first line below the headline that is not furniture or picture."""
    for at in range(max(first, sheet.last_headline + 1), len(sheet.lines)):
        if at not in sheet.captions and sheet.lines[at].look in (Look.TEXT, Look.TITLE):
            return at
    return -1


def _is_lone_deck(at: int, sheet: Sheet, keys: set[str]) -> bool:
    """Tell whether the first line under the headline is no paragraph, with only text below."""
    if sheet.headline is None:
        return False
    lines = sheet.lines
    line = lines[at]
    if line.look is Look.TITLE:
        return line.text.count(" ") > 2  # noqa: PLR2004
    again = any(lines[i].key == line.key for i in range(at + 1, len(lines))) if line.key in keys else False
    if again:
        return True
    below = next((i for i in range(at + 1, len(lines)) if lines[i].look is not Look.WIDGET), None)
    if below is None:
        return False
    if is_wordy(lines[below]):
        return len(line.text) <= _LONGEST_DECK and (
            opening_dateline(lines[below].text, 0, sheet.patterns) is not None
            and opening_dateline(line.text, 0, sheet.patterns) is None
        )
    # One short sentence between headline and picture.
    is_picture = below in sheet.captions or lines[below].look in _PICTURE
    return is_picture and len(line.text) <= 140 and at == sheet.last_headline + 1  # noqa: PLR2004


# --- the cues ------------------------------------------------------------------------


def _cue(at: int, state: State, sheet: Sheet) -> tuple[Cue, str]:
    """Tell what a line looks like where it stands, and by which rule."""
    line = sheet.lines[at]
    if line.look is Look.TEXT and state is State.BODY and at not in sheet.captions and at not in sheet.decks:
        if at not in sheet.headlines:
            return _body_text(at, sheet)
    if at in sheet.headlines:
        return Cue.HEADLINE, "headline" if at == min(sheet.headlines) else "headline-again"
    if at == sheet.foot:
        return Cue.TAIL, "foot" if line.look is Look.TAIL else "author-box"
    if at in sheet.captions:
        return Cue.CAPTION, sheet.captions[at]
    if at in sheet.decks:
        return Cue.DECK, sheet.decks[at]
    return _CUES[line.look](at, state, sheet)


def _body_text(at: int, sheet: Sheet) -> tuple[Cue, str]:
    """Text in the body is a paragraph, but for a list under a promo."""
    line = sheet.lines[at]
    if line.text[0] in "•·▪" and at > 0 and not is_wordy(line):
        above = sheet.lines[at - 1]
        if above.look is Look.WIDGET or (above.text[0] == line.text[0] and at > sheet.last and above.look is Look.WIDGET):
            return Cue.TITLE, "promo-list"
    return Cue.TEXT, "text"


def _text_cue(at: int, state: State, sheet: Sheet) -> tuple[Cue, str]:
    line = sheet.lines[at]
    if state is State.FRONT and at < sheet.body and at < sheet.last and sheet.headline is None:
        return Cue.DECK, "above-the-dateline"
    if state in (State.FRONT, State.HEAD) and not is_wordy(line) and at < sheet.last:
        if at < sheet.body or (sheet.headline is not None and at < min(sheet.headlines)):
            return Cue.TITLE, "label"
    if state is State.FRONT and sheet.headline is not None and at < min(sheet.headlines):
        return Cue.DECK, "above-the-headline"
    return Cue.TEXT, "text"


def _title_cue(at: int, state: State, sheet: Sheet) -> tuple[Cue, str]:
    line = sheet.lines[at]
    words = line.text.count(" ") + 1
    if state in (State.FRONT, State.HEAD):
        if at < sheet.last:
            return Cue.TITLE, "label"
        return (Cue.TEXT, "text") if words >= _SHORTEST_CUT else (Cue.TITLE, "label")
    if at > sheet.last:
        if state is State.BODY and at == len(sheet.lines) - 1 and _is_cut_off(line):
            return Cue.TEXT, "cut-off"
        return Cue.TITLE, "no-text-below"
    if len(line.text) > _LONGEST_CROSSHEAD or words > _MOST_CROSSHEAD_WORDS:
        return Cue.TEXT, "long-title"
    return Cue.CROSSHEAD, "title-in-the-body"


def _is_cut_off(line: Line) -> bool:
    """Tell a paragraph that a dump was cut in from a label: many words, few capitals."""
    words = line.text.split()
    small = sum(word[0].islower() or _uncased(word) for word in words)
    return len(words) >= _SHORTEST_CUT and small * 2 > len(words)


def _uncased(word: str) -> bool:
    return word[0].isalpha() and word[0].upper() == word[0].lower()


def _name_cue(at: int, state: State, sheet: Sheet) -> tuple[Cue, str]:
    """A name alone: the author under a headline, or over his profession."""
    if state is State.HEAD:
        return Cue.BYLINE, "name-under-headline"
    if state is State.FRONT:
        below = sheet.lines[at + 1].text.casefold() if at + 1 < len(sheet.lines) else ""
        if any(word.strip(",.") in sheet.patterns.words.author_words for word in below.split()):
            return Cue.BYLINE, "name-over-profession"
    return _title_cue(at, state, sheet)


def _agency_cue(at: int, state: State, sheet: Sheet) -> tuple[Cue, str]:
    if state in (State.FRONT, State.HEAD) or at > sheet.last:
        return Cue.BYLINE, "agency-line"
    return _title_cue(at, state, sheet)


def _owned_cue(at: int, state: State, sheet: Sheet) -> tuple[Cue, str]:
    """A name in brackets ends a caption before the body; in the body it ends a sentence."""
    if state in (State.FRONT, State.HEAD):
        return Cue.CAPTION, "owner-in-brackets"
    if sheet.lines[at].text.count(" ") >= _MOST_CROSSHEAD_WORDS:
        return Cue.TEXT, "text"
    return _title_cue(at, state, sheet)


def _credited_cue(at: int, state: State, sheet: Sheet) -> tuple[Cue, str]:
    """A credit proves a caption, but an agency may sign the last paragraph."""
    if state is State.BODY and at >= sheet.last and _is_signed(at, sheet):
        return Cue.TEXT, "signed-by-agency"
    return Cue.CAPTION, "credited"


def _is_signed(at: int, sheet: Sheet) -> bool:
    from wireparse._credits import find_tail  # noqa: PLC0415

    text = sheet.lines[at].text
    tail = find_tail(text, sheet.patterns)
    return tail is not None and tail.is_bare_agency and text[: tail.start].rstrip(" –—-")[-1:] in (".", "”", '"')


def _end_cue(at: int, state: State, sheet: Sheet) -> tuple[Cue, str]:
    """An end mark with several paragraphs behind it parts them and ends nothing."""
    stop = sheet.foot if sheet.foot is not None else len(sheet.lines)
    behind = 0
    for i in range(at + 1, min(stop, at + WINDOW)):
        if sheet.lines[i].look is Look.SIGNOFF:
            break
        behind += is_wordy(sheet.lines[i])
    return (Cue.WIDGET, "separator") if behind > 1 else (Cue.END, "end-mark")


def _fixed(cue: Cue, rule: str) -> object:
    return lambda at, state, sheet: (cue, rule)  # noqa: ARG005


_CUES: Final = {
    Look.INVISIBLE: _fixed(Cue.WIDGET, "invisible"),
    Look.WIDGET: _fixed(Cue.WIDGET, "known-furniture"),
    Look.DECK: _fixed(Cue.WIDGET, "known-furniture"),
    Look.END: _end_cue,
    Look.TAIL: _fixed(Cue.TAIL, "foot"),
    Look.SIGNOFF: _fixed(Cue.SIGNOFF, "signoff-words"),
    Look.MOMENT: _fixed(Cue.MOMENT, "date-alone"),
    Look.BYLINE: _fixed(Cue.BYLINE, "byline-form"),
    Look.NAME: _name_cue,
    Look.AGENCY: _agency_cue,
    Look.DATELINE: _fixed(Cue.DATELINE, "dateline-alone"),
    Look.CREDIT: _fixed(Cue.CREDIT, "credit-alone"),
    Look.CREDITED: _credited_cue,
    Look.OWNED: _owned_cue,
    Look.GLYPH: _fixed(Cue.CROSSHEAD, "glyph"),
    Look.TITLE: _title_cue,
    Look.TEXT: _text_cue,
}


# --- the copies ----------------------------------------------------------------------


def _find_copies(found: Roles, sheet: Sheet) -> None:
    """Note for every headline, deck, caption and credit which block it repeats."""
    first: dict[tuple[Role, str], int] = {}
    headline: int | None = None
    previous: int | None = None
    for at, role in enumerate(found.roles):
        copy = None
        if role is Role.HEADLINE:
            copy, headline = headline, at if headline is None else headline
        elif role in _COPIED:
            key = role, _copy_key(sheet.lines[at], sheet)
            copy = first.get(key)
            if copy is None and role is Role.CAPTION:
                copy = _cut_twin(at, previous, sheet, found)
                copy = _near_twin(at, sheet, found) if copy is None else copy
            previous = at if copy is None else copy
            first.setdefault(key, previous)
        found.copies.append(copy)


def _copy_key(line: Line, sheet: Sheet) -> str:
    if line.text[0] in "•·–-*" or line.text[-4:] in ("less", "more"):
        start, end, _ = unfolded_caption(line.text, sheet.patterns)
        return " ".join(line.text[start:end].split())
    return line.key


def _cut_twin(at: int, previous: int | None, sheet: Sheet, found: Roles) -> int | None:
    """Find the caption that this one is the beginning of ("... more")."""
    if previous is None or found.roles[previous] is not Role.CAPTION:
        return None
    start, end, is_cut = unfolded_caption(sheet.lines[at].text, sheet.patterns)
    core = " ".join(sheet.lines[at].text[start:end].split())
    whole = _copy_key(sheet.lines[previous], sheet)
    return previous if is_cut and whole.startswith(core) else None


def _near_twin(at: int, sheet: Sheet, found: Roles) -> int | None:
    """Find the caption at the same place of the first header that differs by a word."""
    copies = sorted(sheet.headlines)
    if len(copies) < 2 or not copies[1] < at < copies[1] + WINDOW:  # noqa: PLR2004
        return None
    place = sum(found.roles[i] is Role.CAPTION for i in range(copies[1] + 1, at))
    seen = [i for i in range(copies[0] + 1, copies[1]) if found.roles[i] is Role.CAPTION]
    if place < len(seen) and is_near(sheet.lines[seen[place]].key, sheet.lines[at].key):
        first = seen[place]
        return found.copies[first] if found.copies[first] is not None else first
    return None
