"""Texts that no page ever held: damaged dumps, soups of telling lines, any characters."""

from __future__ import annotations

from io import StringIO
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

from wireparse.testing._mixes import header_mixes
from wireparse.testing._styles import dumps

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["ODD", "anything", "damaged"]


def _delete(lines: list[str], at: int, _: int) -> None:
    del lines[at]


def _copy(lines: list[str], at: int, other: int) -> None:
    lines.insert(other, lines[at])


def _swap(lines: list[str], at: int, other: int) -> None:
    lines[at], lines[other] = lines[other], lines[at]


def _cut(lines: list[str], at: int, other: int) -> None:
    lines[at] = lines[at][: other % (len(lines[at]) + 1)]


def _join(lines: list[str], at: int, other: int) -> None:
    lines[at] = lines[at].rstrip("\r\n") + " " + lines[other]


_DAMAGES: Final[tuple[Callable[[list[str], int, int], None], ...]] = (
    _delete, _copy, _swap, _cut, _join,
)  # fmt: skip

ODD: Final = (
    "\u200b", "\ufeff", "\u200e", "\u202b", "\u2066", "\u00ad",  # seen by nobody
    "\ud800", "\udfff", "\0", "\x1f", "\U000e0001",  # not to be printed
    "\u2028", "\u2029", "\x0b", "\x0c", "\x85", "\x1c",  # ends of lines elsewhere, not here
    "\n", "\r", "\r\n", "\n\r", "\u00a0", "\u3000", "\t",
    "“", "”", '"', "'" * 2, "’", "(", ")", "/", "—", "•", "©", "1/2", "TT", "İ", "ﬁ", "\u0301",
)  # fmt: skip
"""Characters that dumps are damaged with, those that fold to more than one among them."""


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """Draw a dump with lines deleted, copied, swapped, cut or joined, and odd characters."""
    text = draw(dumps())
    lines = list(StringIO(text, newline=""))
    for _ in range(draw(st.integers(0, 6))):
        if lines:
            at = st.integers(0, len(lines) - 1)
            draw(st.sampled_from(_DAMAGES))(lines, draw(at), draw(at))
    text = "".join(lines)
    for _ in range(draw(st.integers(0, 4))):
        cut = draw(st.integers(0, len(text)))
        text = text[:cut] + draw(st.sampled_from(ODD)) + text[cut:]
    return text


_SCRAPS: Final = (
    *ODD,
    *("", " ", "Ferry Returns to River", "Ferry Returns to Rivers", "It opened, he said."),
    *("A pier (Reuters)", "A pier at dusk. REUTERS/Ana Lund", "• A pier ... more", "• A pier less"),
    *("Photo: Ana Lund, AP", "By Ana Lund", "By", "Ana Lund", "Reuters", "OSLO (AP) - It rained."),
    *("Updated 3 March 2026", "March 3, 2026", "11/10/19", "20", "Highlights", "Read more", "ENDS"),
    *("(Reporting by Ana Lund; Editing by Karim Dahl)", "- A long wait", "___", "قال سليم: «لا»."),
    *("“It is closed,” said Ana Lund.", '"It is closed', "<p>", "â€œ", "More from Varnholm"),
)
_soup: Final = st.lists(st.sampled_from(_SCRAPS), max_size=40).flatmap(
    lambda scraps: st.sampled_from(["\n", "\r\n", "\n\n", "\r", " ", ""]).map(
        lambda joint: joint.join(scraps)
    )
)
_any_characters: Final = st.text(st.characters(exclude_categories=()), max_size=300)

anything: Final[st.SearchStrategy[str]] = st.one_of(
    _any_characters, _soup, header_mixes(), damaged()
)
"""Any text: characters of all categories, soups of telling lines, mixes, damaged dumps."""
