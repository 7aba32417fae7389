"""How stories are written down: styles, and dumps rendered in them."""

from __future__ import annotations

from textwrap import wrap
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen
from hypothesis import strategies as st

from wireparse.models import Role
from wireparse.testing._stories import stories

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse.testing._stories import Story

__all__ = ["Style", "any_styles", "dumps", "render", "styles", "wrapped_styles"]


@frozen(kw_only=True)
class Style:
    """One way of writing stories down; two styles of one story parse to the same outline.

    That holds of the styles that `styles` draws. In others there is less to go by: where the
    header stands once, where its parts stand nearer or farther than paragraphs do.

    Attributes:
        ending: The line end.
        second_header: Whether headline and captions stand twice.
        caption_copies: How often a caption stands in each header, at most.
        marker: The widget lines under the first captions.
        deck_copies: How often the deck stands: in the first header, or in both.
        header_gap: Blank lines between the parts of a header; one at least between two
            headlines with nothing else between them.
        gap: Blank lines between paragraphs.
        between: Blank lines between stories.
        blank: What a blank line holds: nothing, or white space.
        indent: White space before every line.
        trailing: White space after every line.
        glyph: What stands before a crosshead.
        wrap: Width to which paragraphs are wrapped; 0 leaves them whole, and whole are left
            those whose lines would read as a list, and stories without a paragraph of three
            lines.
        final_ending: Whether the last line has an end.
    """

    ending: str = "\n"
    second_header: bool = True
    caption_copies: int = 2
    marker: tuple[str, ...] = ("TT",)
    deck_copies: int = 1
    header_gap: int = 1
    gap: int = 1
    between: int = 2
    blank: str = ""
    indent: str = ""
    trailing: str = ""
    glyph: str = "- "
    wrap: int = 0
    final_ending: bool = True


any_styles: Final[st.SearchStrategy[Style]] = st.builds(
    Style,
    ending=st.sampled_from(["\n", "\r\n", "\r"]),
    caption_copies=st.integers(1, 4),
    marker=st.sampled_from([("TT",), ("TT", "20"), ()]),
    deck_copies=st.integers(1, 2),
    header_gap=st.integers(0, 2),
    gap=st.integers(0, 2),
    between=st.integers(0, 5),
    blank=st.sampled_from(["", " ", "\u00a0", "\t"]),
    indent=st.sampled_from(["", "    ", "\t", "\u00a0"]),
    trailing=st.sampled_from(["", " ", "\u00a0", "  "]),
    glyph=st.sampled_from(["- ", ""]),
    final_ending=st.booleans(),
)
"""Styles drawn in every combination: also such as no page has, and such as show little."""


def _even(style: Style, gap: int, copies: int) -> Style:
    return evolve(style, header_gap=gap, gap=gap, caption_copies=copies)


styles: Final[st.SearchStrategy[Style]] = st.builds(
    _even, any_styles, st.integers(0, 1), st.integers(1, 2)
)
"""Styles of pages: the header repeats, and all parts of a story stand equally far apart.

Paragraphs are left whole.
"""


def _wrapped(style: Style, between: int, width: int) -> Style:
    return evolve(style, header_gap=1, gap=1, between=between, wrap=width)


wrapped_styles: Final[st.SearchStrategy[Style]] = st.builds(
    _wrapped, styles, st.integers(1, 5), st.sampled_from([65, 72, 90])
)
"""The same with hard-wrapped paragraphs; in such text, blank lines part what is not one."""


_MOST_CAPTIONS: Final = 8
_SURELY_WRAPPED: Final = 3
"""Lines of a paragraph that show how a text is wrapped; two may be a chance."""
_CLOSING: Final = frozenset('.!?…؟。:;"”’»')


def render(told: Sequence[Story], style: Style) -> str:
    r"""Write stories down.

    Example:
        >>> from wireparse.testing import Story
        >>> story = Story(headline="Ferry Returns to River", body=((Role.PARAGRAPH, "At last."),))
        >>> render([story], Style(ending="\n", marker=(), gap=0))
        'Ferry Returns to River\n\nFerry Returns to River\n\nAt last.\n'

    Args:
        told: The stories.
        style: How to write them.

    Returns:
        A dump.
    """
    lines: list[str] = []
    for story in told:
        if lines:
            lines += [""] * style.between
        lines += _written(story, style)
    written = [f"{style.indent}{line}{style.trailing}" if line else style.blank for line in lines]
    return style.ending.join(written) + style.ending * (style.final_ending and bool(lines))


def _written(story: Story, style: Style) -> list[str]:
    """List the lines of one story."""
    paragraphs = [text for role, text in story.body if role is Role.PARAGRAPH]
    if not any(len(_paragraph(text, style.wrap)) >= _SURELY_WRAPPED for text in paragraphs):
        style = evolve(style, wrap=0)
    body = [
        [style.glyph + text] if role is Role.CROSSHEAD else _paragraph(text, style.wrap)
        for role, text in story.body
    ]
    if story.reporters:
        name, other = story.reporters
        body.append([story.wording.signoff.format(name=name, other=other)])
    # Wrapped paragraphs need a blank line between: nothing else parts them.
    gap = max(style.gap, 1) if style.wrap else style.gap
    return [*_header(story, style), *[""] * max(gap, style.header_gap), *_joined(body, gap)]


def _header(story: Story, style: Style) -> list[str]:
    """List the lines above the body of one story."""
    wording = story.wording
    # The widest header seen has eleven blocks between the two headlines.
    copies = min(style.caption_copies, _MOST_CAPTIONS // max(1, len(story.pictures)))
    media = [picture.text for picture in story.pictures for _ in range(copies)]
    first = [[story.headline], [story.deck], [*media, *style.marker]]
    again = [[story.headline], [story.deck] * (style.deck_copies - 1), media]
    signed = [wording.byline.format(name=name) for name in story.authors]
    if story.published is not None:
        signed.append(wording.published.format(day=wording.written(story.published)))
    head = [*first, *(again if style.second_header else []), signed]
    parts = [lines for part in head if (lines := [line for line in part if line])]
    # Two equal lines with nothing between, not even a blank line, are copies of a caption.
    if not style.header_gap and parts[1:2] == [[story.headline]]:
        parts.insert(1, [""])
    return _joined(parts, style.header_gap)


def _paragraph(text: str, width: int) -> list[str]:
    """List the lines of one paragraph: wrapped ones only where they read as such."""
    lines = wrap(text, width, break_on_hyphens=False) if width else [text]
    return lines if _goes_on(lines) else [text]


def _goes_on(lines: Sequence[str]) -> bool:
    """Do lines go on from one to the next? Others are a list to any reader.

    They mostly end in mid-sentence and begin with small letters, and no two are equal. Where no
    letter is small, only three lines and more that run up to a full stop do.
    """
    if len(set(lines)) < len(lines):
        return False
    inner, heads = lines[:-1], [line[0] for line in lines[1:]]
    closed = sum(line[-1] in _CLOSING for line in inner)
    if any(character.islower() for line in lines for character in line):
        small = sum(head.islower() or head.isdigit() for head in heads)
        return closed * 2 <= len(inner) and small * 3 >= len(heads)
    return len(lines) >= _SURELY_WRAPPED and not closed and lines[-1].endswith(".")


def _joined(parts: Sequence[Sequence[str]], gap: int) -> list[str]:
    lines: list[str] = []
    for at, part in enumerate(parts):
        lines += [""] * gap if at else []
        lines += part
    return lines


@st.composite
def dumps(draw: st.DrawFn) -> str:
    """Draw stories written down in any style, with a second header or without."""
    style = evolve(draw(any_styles | wrapped_styles), second_header=draw(st.booleans()))
    return render(draw(stories(sentences=1, plain=draw(st.booleans()))), style)
