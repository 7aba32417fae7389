"""Boundaries."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

from wireparse._segments.line import LONGEST_TITLE, Line, Look, near_copy

if TYPE_CHECKING:
    from wireparse._fields import Reader

__all__ = [
    "HEADER_WINDOW",
    "INVISIBLE",
    "PICTURE",
    "PROSE",
    "TEXTS",
    "TITLES",
    "Border",
    "Group",
    "Walk",
    "after_end",
    "byline_below",
    "dateline_below",
    "glued_item",
    "has_prose",
    "near_header",
    "repeated_header",
]


HEADER_WINDOW: Final = 12
"""Blocks between a headline and its copy; the widest header seen has eleven."""
LOOKAHEAD: Final = HEADER_WINDOW + 4
PROSE: Final = Look.PROSE  # members of an enum are slow to look up
INVISIBLE: Final = Look.INVISIBLE
_WIDE_GAP: Final = 3
"""Blank lines that only stand between stories, where single ones part paragraphs."""
_SHORTEST_HEADLINE: Final = 10
_MOST_DECK: Final = 4
_BRIEF_WORDS: Final = 6
"""Spaces in the headline of a brief; crossheads have fewer."""

_HEADER: Final = frozenset(
    (Look.WIDGET, Look.DECK, Look.MOMENT, Look.BYLINE, Look.NAME, Look.AGENCY, Look.DATELINE,
     Look.CREDIT, Look.CREDITED, Look.OWNED, Look.INVISIBLE)
)  # fmt: skip
"""Looks of what stands in a header besides titles."""
PICTURE: Final = frozenset((Look.CREDITED, Look.CREDIT, Look.OWNED))
TITLES: Final = frozenset((Look.TITLE, Look.NAME))
TEXTS: Final = frozenset((Look.PROSE, Look.TEXT))
_HEADLINES: Final = TITLES | TEXTS | {Look.GLYPH, Look.BYLINE, Look.DATELINE, Look.OWNED}
"""Looks of what may be a headline if it stands twice: some end in a full stop."""
_AUTHORS: Final = frozenset((Look.NAME, Look.MOMENT, Look.DATELINE, Look.AGENCY))
_STORY_ENDS: Final = frozenset((Look.END, Look.SIGNOFF, Look.BYLINE))


@define
class Border:
    """Where an article begins, and why.

    Attributes:
        rule: Name of the rule.
        headline: Index of the headline in the group, if the rule found it.
        copy: Index of its first copy.
    """

    rule: str
    headline: int | None = None
    copy: int | None = None

    @property
    def last_headline(self) -> int:
        """The last line that the headline is known to stand on, -1 if none is."""
        places = [at for at in (self.headline, self.copy) if at is not None]
        return max(places, default=-1)


@define
class Group:
    """The lines of one article."""

    border: Border
    lines: list[Line]


@define
class Walk:
    """The open group, and the lines that were read ahead of it.

    `lines` begins with the open group; `at` is the next line to be decided on.
    """

    reader: Reader
    lines: list[Line] = field(factory=list)
    at: int = 0
    border: Border = field(factory=lambda: Border("start-of-text"))
    has_body: bool = False
    widest: int = 0
    is_glued: bool = True
    visible: int | None = None

    def pass_prose(self, stop: int) -> None:
        """Step over the paragraphs in the body before *stop*: no border can be at them."""
        lines, widest, at = self.lines, self.widest, self.at
        while at < stop:
            line = lines[at]
            if line.look is not PROSE or line.gap > widest or line.twin:
                break
            at += 1
        if at > self.at:
            self.at, self.visible = at, at - 1

    def twin(self, at: int) -> int | None:
        """Return where the line at *at* stands next; None if nowhere."""
        distance = self.lines[at].twin
        return at + distance if distance else None

    def is_copied(self, at: int) -> bool:
        """Has a line an equal neighbour?"""
        key = self.lines[at].key
        return (at + 1 < len(self.lines) and self.lines[at + 1].key == key) or (
            at > 0 and self.lines[at - 1].key == key
        )

    def close(self, border: Border, first: int) -> Group:
        """Close the open group before *first*, and open the next."""
        done = Group(self.border, self.lines[:first])
        del self.lines[:first]
        self.at -= first
        self.border, self.has_body, self.widest, self.is_glued = border, False, 0, True
        self.visible = None
        return done


def repeated_header(walk: Walk, at: int) -> Border | None:
    """A title that recurs, with only header matter between the two."""
    copy = walk.twin(at)
    lines = walk.lines
    text = lines[at].text
    if copy is None or lines[at].look not in _HEADLINES or len(text) > LONGEST_TITLE:
        return None
    if lines[at].look not in TITLES and not _heads_pictures(walk, at):
        return None
    if len(text) < _SHORTEST_HEADLINE and " " not in text.strip():
        return None
    if copy == at + 1 and walk.has_body and not _text_follows(walk, copy + 1):
        return None
    if copy == at + 1 and lines[copy].gap == 0 and (walk.has_body or _title_above(walk, at)):
        return None  # a caption without credit: in the body, or under its headline
    if at and lines[at - 1].look is lines[copy - 1].look is Look.MOMENT:
        return None  # an entry of a live page, and the link to it
    if not _is_header_between(walk, at, copy):
        return None
    return Border("repeated-header", at, copy)


def has_prose(walk: Walk, at: int, border: Border) -> bool:
    """Does prose stand between a title and its copy?"""
    end = at if border.copy is None else border.copy
    return any(walk.lines[i].look is Look.PROSE and not walk.is_copied(i) for i in range(at, end))


def _title_above(walk: Walk, at: int) -> bool:
    """Is the line above a title of which this could be the caption?"""
    return at > 0 and walk.lines[at - 1].look in TITLES and walk.lines[at].gap > 0


def _heads_pictures(walk: Walk, at: int) -> bool:
    """Does a line stand alone, right over a picture, as a headline with a full stop does?"""
    if at + 1 >= len(walk.lines) or walk.is_copied(at):
        return False
    below = walk.lines[at + 1]
    if below.gap == 0 or below.look is Look.CREDIT:
        return False
    if below.look in PICTURE or at + 2 >= len(walk.lines):
        return below.look in PICTURE
    return walk.lines[at + 2].key == below.key and walk.lines[at + 2].gap == 0


def _is_header_between(walk: Walk, at: int, copy: int) -> bool:
    """Does only header matter stand between two lines?"""
    texts = titles = pictures = 0
    for i in range(at + 1, copy):
        line = walk.lines[i]
        if line.look in _HEADER:
            pictures += line.look in PICTURE
        elif walk.is_copied(i):
            is_header = line.look is Look.TITLE and line.key == walk.lines[i + 1].key
            if is_header and walk.lines[i + 1].gap:
                return False  # a title over its copy, with a blank line between
            pictures += 1
        elif line.look is Look.TITLE:
            twin = walk.twin(i)
            if twin is not None and twin < copy:
                return False  # the header that repeats is the inner one
            titles += 1
        elif line.look in (Look.END, Look.SIGNOFF, Look.TAIL):
            return False
        else:
            texts += 1
    if texts + titles == 0:
        return True
    if pictures:
        return texts + titles <= _MOST_DECK
    return (texts == 0 and titles <= 2) or (texts + titles == 1 and not walk.has_body)  # noqa: PLR2004


def near_header(walk: Walk, at: int) -> Border | None:
    """Two titles that differ by a word, above captions that differ by a word at most."""
    lines = walk.lines
    if at + 1 >= len(lines):
        return None
    if lines[at + 1].look not in PICTURE and not walk.is_copied(at + 1):
        return None
    copy = near_copy(lines, at, HEADER_WINDOW)
    return None if copy is None else Border("repeated-header", at, copy)


def dateline_below(walk: Walk, at: int) -> Border | None:
    """A title whose paragraph opens with a dateline; in a transcript both name a speaker."""
    if walk.reader.dateline(walk.lines[at].text, 0) is not None:
        return None
    for i in range(at + 1, min(at + HEADER_WINDOW, len(walk.lines))):
        line = walk.lines[i]
        if line.look is Look.PROSE:
            found = walk.reader.dateline(line.text, 0)
            return Border("dateline-below", at) if found is not None else None
        if line.look is Look.DATELINE:
            return Border("dateline-below", at)
        if line.look in (Look.END, Look.TAIL, Look.SIGNOFF):
            return None
        if line.look in TITLES:
            return None  # the title nearest to the text is the headline
    return None


def after_end(walk: Walk, at: int) -> Border | None:
    """A title, a byline or a caption behind the end of a story, with text below."""
    lines = walk.lines
    line = lines[at]
    before = walk.visible
    if before is None:
        return None
    ended = lines[before].look in _STORY_ENDS or (line.gap >= _WIDE_GAP and line.gap > walk.widest)
    is_wide = line.gap >= _WIDE_GAP and line.gap > walk.widest
    most = 1 if is_wide or line.look in PICTURE else 2
    if not ended or not _text_follows(walk, at + 1, most):
        return None
    if line.look is Look.CREDIT:
        return None
    if line.look in PICTURE:
        return Border("caption-after-end") if lines[before].look in _STORY_ENDS else None
    if line.look is Look.TITLE and len(line.text) >= _SHORTEST_HEADLINE:
        return Border("title-after-end", at)
    return None


def byline_below(walk: Walk, at: int) -> Border | None:
    """A title right over a byline; over a name or moment alone, behind a wider gap too."""
    lines = walk.lines
    under = at + 1
    while under < min(at + _MOST_DECK, len(lines)) and lines[under].look is Look.WIDGET:
        under += 1  # a button between the two parts nothing
    if under >= len(lines) or len(lines[at].text) < _SHORTEST_HEADLINE:
        return None
    below = lines[under].look
    is_wide = lines[at].gap > max(1, walk.widest)
    if below is not Look.BYLINE and not (is_wide and below in _AUTHORS):
        return None
    return Border("byline-below", at) if _text_follows(walk, under) else None


def glued_item(walk: Walk, at: int) -> Border | None:
    """A long title in a text without any blank line: live pages and lists of briefs."""
    lines = walk.lines
    if not walk.has_body or lines[0].look is not Look.TITLE or at + 1 >= len(lines):
        return None
    is_item = (
        lines[at].text.count(" ") >= _BRIEF_WORDS
        and lines[at - 1].look is Look.PROSE
        and lines[at + 1].look is Look.PROSE
        and lines[at + 1].gap == 0
    )
    return Border("glued-item", at) if is_item and _has_bare_header(walk) else None


def _has_bare_header(walk: Walk) -> bool:
    """Is the open group an item too: titles and then text?

    A story with an author, a moment or a picture over it has promos in its body.
    """
    first = next((line.look for line in walk.lines if line.look not in TITLES), None)
    return first is Look.PROSE


def _text_follows(walk: Walk, at: int, most: int = 1) -> bool:
    """Do body paragraphs come before the story could end?"""
    found = 0
    for i in range(at, min(at + HEADER_WINDOW, len(walk.lines))):
        line = walk.lines[i]
        if line.look is Look.PROSE and not walk.is_copied(i):
            found += 1
            if found >= most:
                return True
        if line.look in (Look.END, Look.TAIL, Look.SIGNOFF):
            return False
    return False
