"""Invent small labelled pages: what is typed first, and what tests are made of.

Labelled pages of outlets have hundreds of lines. Here a page is a line or a few, of a form and of
words that are drawn apart: no event took place, and a story draws its own words, so that a headline
shares some with the text below it. What a person could not tell is not made: a story without a
header begins with a dateline, and a line below a headline is a deck only where a byline or a moment
follows, or where a word above it says so.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Final

from invented_words import LANGUAGES, UNSPACED
from invented_writer import Writer
from line_pages import Page
from wireparse import GivenLine
from wireparse.models import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    Row = tuple[str, Role, bool]
    """A line, its role, and whether it stands right below the line above it."""

__all__ = ["invented"]

_ENGLISH_SHARE: Final = 0.7
_SAME_LANGUAGE: Final = 0.9


def _pictures(writer: Writer, *, is_bare: bool = False) -> list[Row]:
    """Print captions, each once or with its copies."""
    copies = writer.chance.choice((1, 2, 2, 2, 2, 4) if is_bare else (1, 1, 1, 1, 2, 2, 4))
    found: list[Row] = []
    for _ in range(writer.chance.choice((1, 1, 1, 1, 2))):
        text = writer.caption(is_bare=is_bare)
        if copies > 1 and writer.is_so(0.12):
            scene = writer.say("scene")
            pair = [scene, f"{scene} ({writer.say('agency')})"]
            found += [(one, Role.CAPTION, bool(found)) for one in writer.chance.sample(pair, 2)]
            found[-1] = (*found[-1][:2], True)
        elif not is_bare and writer.is_so(0.15):
            found += _credited_below(writer, is_glued=bool(found))
        else:
            found += [(text, Role.CAPTION, bool(found) or at > 0) for at in range(copies)]
    return found


def _credited_below(writer: Writer, *, is_glued: bool) -> list[Row]:
    """Print a caption with its credit on a line of its own."""
    return [
        (writer.say("dated" if writer.is_so(0.6) else "scene"), Role.CAPTION, is_glued),
        (writer.say("alone"), Role.CREDIT, True),
    ]


def _plain(writer: Writer) -> list[Row]:
    return [(writer.say("headline"), Role.HEADLINE, False)]


def _pictured(writer: Writer) -> list[Row]:
    return [*_plain(writer), *_pictures(writer)]


def _full(writer: Writer) -> list[Row]:
    """Print a headline with a deck, a byline and a moment, or some of these."""
    found = _plain(writer)
    if writer.is_so(0.5):
        found += _decks(writer)
        if found[1][1] is Role.FURNITURE and writer.is_so(0.5):
            return found
    signed: list[Row] = [(writer.say("byline"), Role.BYLINE, False)]
    stamped: list[Row] = [(writer.say("moment"), Role.TIMESTAMP, writer.is_so(0.3))]
    found += writer.chance.choice(
        (signed, signed, stamped, signed + stamped, stamped + signed, signed + stamped)
    )
    if writer.is_so(0.3):
        found += _pictures(writer)
    return found


def _decks(writer: Writer) -> list[Row]:
    """Sum a story up in a line, in bullets, or below a word that says so."""
    if writer.is_so(0.65):
        return [(writer.say("deck"), Role.DECK, False)]
    found: list[Row] = []
    glyph = f"{writer.say('glyph')} "
    if writer.can("highlights"):
        found = [(writer.say("highlights"), Role.FURNITURE, False)]
        glyph = writer.chance.choice(("", glyph))
    for _ in range(writer.chance.randint(1 if found else 2, 3)):
        found.append((glyph + writer.say("deck"), Role.DECK, bool(found)))
    return found


def _twice(writer: Writer) -> list[Row]:
    """Print a header and its copy."""
    head, pictures = _plain(writer), _pictures(writer, is_bare=True)
    if writer.is_so(0.15):
        pictures = []
    header = [*head, *pictures]
    if not pictures or writer.is_so(0.8):
        return [*header, (writer.say("twice"), Role.FURNITURE, True), *header]
    return header * 2


def _pictured_above(writer: Writer) -> list[Row]:
    return [*_pictures(writer), *_plain(writer)]


def _signed(writer: Writer) -> list[Row]:
    """Print a byline or a moment without a headline."""
    if writer.is_so(0.3):
        return [(writer.say("moment"), Role.TIMESTAMP, False)]
    return [(writer.say("byline"), Role.BYLINE, False)]


def _nothing(_writer: Writer) -> list[Row]:
    return []


_UNMARKED: Final = (_pictures, _pictured_above, _signed)
"""What begins no story where no blank line says so: it could be the end of the story above it."""
_HEADERS: Final[Sequence[tuple[int, Callable[[Writer], list[Row]], float, bool]]] = (
    (7, _nothing, 1.0, False),
    (8, _plain, 0.4, False),
    (5, _pictured, 0.4, False),
    (6, _full, 0.4, True),
    (4, _twice, 0.3, True),
    (2, _pictures, 1.0, False),
    (1, _pictured_above, 0.4, False),
    (1, _signed, 0.6, False),
)
"""Share, header, share of bodies that open with a dateline, whether it is told at once."""


def _story(writer: Writer, *, is_marked: bool, is_first: bool, size: int) -> list[Row]:
    """Write a story.

    Args:
        writer: What writes it.
        is_marked: Whether its begin has to show without blank lines.
        is_first: Whether nothing stands above it.
        size: Paragraphs at most.
    """
    drawn = writer.chance.choices(_HEADERS, [share for share, *_ in _HEADERS])[0]
    _, header, dated, is_told = drawn
    found = _pictured(writer) if is_marked and header in _UNMARKED else header(writer)
    if is_first and found and writer.is_so(0.12):
        label = "section" if writer.can("section") and writer.is_so(0.5) else "widget"
        found.insert(0, (writer.say(label), Role.FURNITURE, False))
    if is_first and found and writer.is_so(0.04):
        teaser = Writer(writer.language, writer.chance).say("headline")
        found[:0] = [(teaser, Role.FURNITURE, at > 0) for at in range(2)]
    if is_first and not found and size < 4 and writer.is_so(0.35):  # noqa: PLR2004
        dated = 0
    opening = ""
    if writer.is_so(dated) or (is_marked and not is_told):
        opening = writer.dateline(has_agency=is_marked or not found)
        if found and "(" in opening and writer.language not in UNSPACED and writer.is_so(0.06):
            found.append((opening.rstrip(" -—–:"), Role.DATELINE, False))
            opening = ""
    if found and size > 1 and writer.can("ask") and writer.is_so(0.12):
        body = _talked(writer, opening)
    else:
        body = _body(writer, opening, writer.chance.randint(1, size))
    return [*found, *body, *_end(writer, len(body)), *_box(writer, found)]


def _body(writer: Writer, opening: str, count: int) -> list[Row]:
    """Write paragraphs and what stands between them."""
    found: list[Row] = [(writer.prose(opening), Role.PARAGRAPH, False)]
    for _ in range(count - 1):
        between = writer.chance.random()
        if between < 0.12:  # noqa: PLR2004
            glyph = "- " if writer.is_so(0.25) else ""
            found.append((glyph + _crosshead(writer), Role.CROSSHEAD, False))
        elif between < 0.18:  # noqa: PLR2004
            found += _within(writer)
        elif between < 0.24:  # noqa: PLR2004
            found.append((writer.say("widget"), Role.FURNITURE, False))
        elif between < 0.28 and writer.can("item"):  # noqa: PLR2004
            found += _listed(writer)
        elif between < 0.31 and writer.can("ask"):  # noqa: PLR2004
            found += [(f"{writer.say('asking')} {writer.say('ask')}", Role.PARAGRAPH, False)]
        elif between < 0.33 and writer.can("more"):  # noqa: PLR2004
            found += _links(writer, "more", writer.chance.choice(("• ", "- ")))
        found.append((writer.prose(), Role.PARAGRAPH, False))
    text = found[-1][0]
    if count > 1 and writer.is_so(0.05):
        sign = writer.chance.choice((" ({})", " - {}", " – {}")).format(writer.say("agency"))
        found[-1] = (text + sign, Role.PARAGRAPH, False)
    elif count > 2 and len(text) > 50 and writer.language == "en" and writer.is_so(0.1):  # noqa: PLR2004
        cut = text[: writer.chance.randrange(15, len(text) - 12)].rstrip(' ,.“”"?')
        found[-1] = (cut, Role.PARAGRAPH, False)
    return found


def _crosshead(writer: Writer) -> str:
    text = writer.say("crosshead")
    return text.upper() if writer.is_so(0.15) else text


def _within(writer: Writer) -> list[Row]:
    """Print a caption between paragraphs, with its credit in it or below."""
    if writer.is_so(0.3):
        return _credited_below(writer, is_glued=False)
    text = f"{writer.say('scene')} {writer.say('credit')}"
    return [(text, Role.CAPTION, at > 0) for at in range(writer.chance.choice((1, 1, 1, 2)))]


def _listed(writer: Writer) -> list[Row]:
    """Write a list behind a colon."""
    glyph = writer.chance.choice(("- ", "• ", "* ", "1. "))
    count, is_glued = writer.chance.randint(2, 4), writer.is_so(0.5)
    items = [glyph.replace("1", str(n)) + writer.say("item") for n in range(1, count + 1)]
    return [
        (writer.say("colon"), Role.PARAGRAPH, False),
        *[(item, Role.PARAGRAPH, is_glued) for item in items],
    ]


def _talked(writer: Writer, opening: str) -> list[Row]:
    """Write an interview, or a transcript, which may go without a paragraph above it."""
    turns = writer.chance.choice((4, 6, 8))
    if writer.can("speaker") and writer.is_so(0.5):
        names = [writer.say("speaker").upper(), writer.say("family").upper()]
        texts = [
            f"{name}: {writer.say('ask' if writer.is_so(0.2) else 'plain')}"
            for name in names * (turns // 2)
        ]
        if opening or writer.is_so(0.5):
            texts.insert(0, writer.prose(opening))
    else:
        glyph = writer.say("asking")
        texts = [writer.prose(opening), *([writer.say("colon")] if writer.is_so(0.5) else [])]
        for _ in range(turns // 2):
            texts += [f"{glyph} {writer.say('ask')}", writer.prose()]
    return [(text, Role.PARAGRAPH, False) for text in texts]


def _end(writer: Writer, size: int) -> list[Row]:
    """Write what stands below a story."""
    found: list[Row] = []
    if size > 1 and writer.can("signoff") and writer.is_so(0.2):
        found.append((writer.say("signoff"), Role.SIGNOFF, False))
    if size > 1 and writer.is_so(0.04):
        found.append((writer.say("agency"), Role.BYLINE, False))
    if writer.is_so(0.2):
        texts = dict.fromkeys(writer.say("foot") for _ in range(writer.chance.choice((1, 1, 2, 3))))
        found += [(text, Role.FURNITURE, writer.is_so(0.2)) for text in texts]
    return found


def _box(writer: Writer, header: Sequence[Row]) -> list[Row]:
    """Say who the author is, below a story that one has signed."""
    signed = next((text for text, role, _ in header if role is Role.BYLINE), "")
    name = signed.removeprefix("By ")
    if not writer.can("box") or len(name.split()) != 2 or not writer.is_so(0.15):  # noqa: PLR2004
        return []
    writer.keep("author", name)
    return [(writer.say("box"), Role.FURNITURE, False)]


def _links(writer: Writer, opener: str, bullet: str) -> list[Row]:
    """Print links to other stories below a word that says so."""
    found: list[Row] = [(writer.say(opener), Role.FURNITURE, False)]
    other = Writer(writer.language, writer.chance)
    count = writer.chance.randint(1, 4)
    return found + [(bullet + other.say("headline"), Role.FURNITURE, at > 0) for at in range(count)]


def _alone(writer: Writer) -> list[Row]:
    """Write what has no body: a headline, captions, a byline, buttons."""
    kind = writer.chance.choice(("headline", "headline", "captions", "byline", "moment", "buttons"))
    if kind == "captions":
        return _pictures(writer)
    if kind == "headline":
        return _plain(writer) + _buttons(writer, writer.chance.choice((0, 1)))
    if kind == "buttons":
        return _buttons(writer, writer.chance.randint(1, 3))
    role = Role.BYLINE if kind == "byline" else Role.TIMESTAMP
    return [(writer.say(kind), role, False)]


def _buttons(writer: Writer, count: int) -> list[Row]:
    texts = dict.fromkeys(writer.say("widget") for _ in range(count))
    return [(text, Role.FURNITURE, writer.is_so(0.5)) for text in texts]


def _laid(stories: Sequence[list[Row]], inner: int, between: int) -> list[GivenLine]:
    """Lay stories out, with blank lines between their rows and between them."""
    lines: list[GivenLine] = []
    for story in stories:
        lines += [GivenLine("")] * (between if lines else 0)
        for at, (text, role, is_glued) in enumerate(story):
            lines += [GivenLine("")] * (inner if at and not is_glued else 0)
            lines.append(GivenLine(text, role, at == 0))
    return lines


def _several(language: str, inner: int, chance: random.Random) -> tuple[list[list[Row]], int]:
    """Write stories that follow each other; return the blank lines between them too."""
    between = chance.choice((0, 1, 1, 2, 2, 3, 4))
    stories: list[list[Row]] = []
    for at in range(chance.choice((2, 2, 3, 4, 6))):
        spoken = language if chance.random() < _SAME_LANGUAGE else chance.choice(LANGUAGES)
        is_marked = at > 0 and between <= inner
        size = chance.choice((1, 2, 3, 5))
        writer = Writer(spoken, chance)
        stories.append(_story(writer, is_marked=is_marked, is_first=at == 0, size=size))
    return stories, between


def invented(count: int, seed: int) -> Iterator[Page]:
    """Yield pages and dumps of invented stories; the same seed gives the same ones."""
    chance = random.Random(seed)
    for number in range(count):
        is_english = chance.random() < _ENGLISH_SHARE
        language = "en" if is_english else LANGUAGES[1 + number % (len(LANGUAGES) - 1)]
        inner, between = chance.choice((0, 1, 1, 1, 1, 2)), 0
        form = chance.choices(("alone", "small", "several", "long"), (8, 57, 25, 10))[0]
        writer = Writer(language, chance)
        if form == "several":
            stories, between = _several(language, inner, chance)
        elif form == "alone":
            stories = [_alone(writer)]
        else:
            size = chance.choice((1, 1, 2, 3, 4)) if form == "small" else chance.randint(6, 20)
            stories = [_story(writer, is_marked=False, is_first=True, size=size)]
            if writer.can("links") and writer.is_so(0.1):
                stories[0] += _links(writer, "links", chance.choice(("", "", "• ")))
        lines = _laid(stories, inner, between)
        yield Page("", f"invented-{seed}-{number}", "invented", language, lines)
