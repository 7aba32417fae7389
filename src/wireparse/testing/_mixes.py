"""Short texts of a few lines that recur, as the headers of pages are.

Borders, copies and roles are decided by which short lines stand near each other, and how
often. Whole dumps hold few of these neighbourhoods; here they are all there is.
"""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

__all__ = ["header_mixes"]

_TITLES: Final = (
    "Ferry Returns to River", "Old Mill Burns at Night", "Old Mill Burns at Dawn",
    "Harbour", "Council Asks Who Pays for the Pier and When", "Why does the ferry wait?",
    "• Ferry Returns to River", "- A long wait", "عودة العبارة إلى النهر",
)  # fmt: skip
_CAPTIONS: Final = (
    "A pier (AP)", "A pier at dusk. REUTERS/Ana Lund/File Photo", "A pier at dusk",
    "Goats rest in the shade of a bus that nobody drives",
    "Goats rest in the shade of a bus that nobody drives – Petra",
    "Goats rest in the shade of a bus that nobody drives (Karim Dahl)",
    "A potter shows the jar in which he found the letters (Reuters)",
    "A potter shows the jar in which he found the letters",
    "A potter shows the jar in which he found the letters ... more",
    "Photo: Ana Lund, AP", "Image source, Getty Images", "Image caption, A pier at low tide",
    "1 of 4. A pier at low tide, March 3, 2026. REUTERS/Ana Lund", "(Karim Dahl/Reuters)",
)  # fmt: skip
_MARKERS: Final = ("TT", "Read more", "ENDS", "Highlights", "More from Varnholm", "Share", "___",
                   "\u200b", "(Reporting by Ana Lund; Editing by Karim Dahl)")  # fmt: skip
_NAMES: Final = ("Ana Lund", "By Ana Lund", "By Ana Lund and Karim Dahl, Reuters", "Reuters",
                 "Oslo: Asharq Al-Awsat", "KELMOUTH (AP)", "Harbour correspondent")  # fmt: skip
_MOMENTS: Final = ("March 3, 2026", "Updated 3 March 2026, 10:15 GMT", "1/19/24", "2h ago",
                   "Published: 11/10/2025")  # fmt: skip
_SENTENCES: Final = (
    "OSLO (AP) - A pier was opened here on Monday.", "It opened, he said.",
    "“It is closed,” said Ana Lund, who keeps the pier of the town in every weather.",
    "“It is closed",
    "The ferry crossed the river for the first time in forty years, and nobody was seasick.",
)  # fmt: skip
_KINDS: Final = (_TITLES, _CAPTIONS, _MARKERS, _NAMES, _MOMENTS, _SENTENCES)


@st.composite
def header_mixes(draw: st.DrawFn) -> str:
    r"""Draw 2 to 14 lines out of 2 to 5 different ones, with and without blank lines.

    The lines are what headers are made of: titles, captions and credits, markers, names,
    moments, and a sentence or two.

    Example:
        >>> from hypothesis import find
        >>> find(header_mixes(), lambda text: text.count("TT") > 1)
        'TT\nTT'
    """
    line = st.sampled_from(_KINDS).flatmap(st.sampled_from)
    lines = draw(st.lists(line, min_size=2, max_size=5, unique=True))
    order = draw(st.lists(st.sampled_from(lines), min_size=2, max_size=14))
    ends = st.sampled_from(draw(st.sampled_from((("\n",), ("\n\n",), ("\n", "\n\n", "\n\n\n\n")))))
    return "".join(text + draw(ends) for text in order[:-1]) + order[-1]
