"""What runs of lines make certain: live pages, rows of buttons, briefs with their datelines."""

from __future__ import annotations

import pytest

from wireparse._fields import Reader
from wireparse._roles.form import form_of
from wireparse._roles.headers import find_titles
from wireparse._roles.runs import find_offers, find_runs
from wireparse._segments import iter_blocks
from wireparse._vocabulary import compile_patterns
from wireparse.knowledge import DEFAULT

READER = Reader(compile_patterns(DEFAULT))
TEXTS = {
    "t": "Goat Wins Right to Travel",
    "u": "Ferry Sails at Night",
    "l": "(LEAD) Goat Wins Right to Travel",
    "p": "The ferry carried nine people and a goat across the river on Monday.",
    "q": "The goat slept. Nobody had asked it to pay for its place on the deck.",
    "d": "LUNDE (AP) — The ferry of Lunde lets goats travel for free since Monday.",
    "c": "LUNDE: The ferry of Lunde lets goats travel for free since Monday.",
    "m": "12:45",
    "a": "3 hours ago",
    "y": "May 4, 2026",
    "w": "Share",
    "h": "@highlight",
    "b": "By Ana Lund",
    "g": "(Reporting by Ana Lund; Editing by Jon Berg)",
    "k": "AFP",
    "n": "Ana Lund/Reuters",
    "e": "The ferry of Lunde sleeps at its pier.",
    "f": "[1/2] The ferry of Lunde sleeps at its pier, May 4, 2026. (AP Photo/Ana Lund)",
    "i": "The ferry",
    "j": "The ferry sleeps. (AP Photo/Ana Lund)",
    "s": "Your alert has been saved.",
    "v": "Alerts go out once a day at most.",
}
"""A line for each letter."""
SIGNS = {
    "entry-moment": "M", "entry-title": "T", "entry-text": "P", "among-widgets": "W",
    "summed-up": "S", "dated-title": "H", "dated-copy": "C", "title": "h",
    "twin": "E", "twin-credited": "F", "picture-sign": "N", "picture-shown": "O",
}  # fmt: skip


def _runs(letters: str, gaps: str = "") -> str:
    """Write the part of each line; `.` for none."""
    above = [int(gap) for gap in gaps or "1" * len(letters)]
    pieces = [(at * 200, TEXTS[letter], above[at]) for at, letter in enumerate(letters)]
    lines = list(iter_blocks(pieces, READER))
    forms = [form_of(line, READER) for line in lines]
    titles = find_titles(lines)
    for at, bare in titles.items():
        forms[at].key = bare.casefold()
    places: dict[str, list[int]] = {}
    for at, form in enumerate(forms):
        places.setdefault(form.key, []).append(at)
    found = find_runs(lines, forms, places, titles)
    return "".join(SIGNS[found[at]] if at in found else "." for at in range(len(letters)))


@pytest.mark.parametrize(
    ("letters", "want"),
    [
        ("tmpmp", ".MPMP"),
        ("tapapqap", ".MPMPPMP"),
        ("tmuqmtp", ".MTPMTP"),
        ("tmpwmp", ".MP.MP"),
        ("tmp", "..."),
        ("tmpap", ".MPMP"),
        ("tmpyp", "....."),
        ("typyp", "....."),
        ("tyqyqyp", ".MPMPMP"),
        ("tyqyq", "....."),
        ("tmumt", "....."),
        ("tmpumpt", "......."),
        ("tmpmpu", ".MPMP."),
    ],
)
def test_what_stands_between_moments_is_an_entry(letters: str, want: str) -> None:
    """Moments are alike, and sentences end what stands above one; teasers have a title there."""
    assert _runs(letters) == want


@pytest.mark.parametrize(
    ("letters", "want"),
    [
        ("tdpud", "...H."),
        ("tdpuud", "...HC."),
        ("tdgud", "...H."),
        ("tdwud", "...H."),
        ("tdpubd", "...H.."),
        ("tpud", "...."),
        ("tdpuc", "....."),
        ("tdup", "...."),
        ("ltd", "hC."),
        ("ttd", "..."),
        ("ud", ".."),
    ],
)
def test_a_title_above_a_dateline_begins_a_story(letters: str, want: str) -> None:
    """Where a story with a dateline stands above, or where it is one by a wire's words."""
    assert _runs(letters) == want


@pytest.mark.parametrize(
    ("letters", "want"),
    [
        ("twuwuwp", "..W.W.."),
        ("twuuwp", "..WW.."),
        ("twuwup", "......"),
        ("twuwp", "....."),
    ],
)
def test_twins_among_buttons_are_buttons(letters: str, want: str) -> None:
    """Each has one above and one below."""
    assert _runs(letters) == want


@pytest.mark.parametrize(
    ("letters", "want"), [("dphuhp", "...S.S"), ("dphp", "...."), ("dphuphp", "......S")]
)
def test_what_each_label_sums_up_stands_below_it(letters: str, want: str) -> None:
    """Labels that stand again two lines below, and the last of them."""
    assert _runs(letters) == want


@pytest.mark.parametrize(
    ("letters", "want"),
    [("tefp", ".EF."), ("tep", "..."), ("tepf", "...."), ("tfe", "..."), ("ij", "..")],
)
def test_a_description_stands_again_right_below_with_its_credit(letters: str, want: str) -> None:
    """The lower one may go on and have a number; a word or two are no description."""
    assert _runs(letters) == want


@pytest.mark.parametrize(
    ("letters", "gaps", "want"),
    [
        ("tpkup", "11101", "..NO."),
        ("tpnup", "11101", "..NO."),
        ("tpkup", "11111", "....."),
        ("tpkup", "11001", "....."),
        ("tpkup", "11100", "....."),
        ("tpkud", "11101", "....."),
        ("tkup", "1101", "...."),
        ("tpkwp", "11101", "....."),
    ],
)
def test_a_picture_between_paragraphs_stands_below_who_made_it(
    letters: str, gaps: str, want: str
) -> None:
    """With blank lines around the two, and no dateline below, which opens the next story."""
    assert _runs(letters, gaps) == want


@pytest.mark.parametrize(
    ("letters", "gaps", "want"),
    [
        ("tsswvd", "110001", [1, 2, 4]),
        ("tssvd", "11001", [1, 2, 3]),
        ("tsvd", "1101", []),
        ("tsppvd", "110001", []),
        ("tsssvd", "011111", []),
    ],
)
def test_a_block_speaks_to_the_reader_as_most_of_its_lines_do(
    letters: str, gaps: str, want: list[int]
) -> None:
    """Those that hold a word of what pages offer; buttons count, and are known already."""
    pieces = [(at * 200, TEXTS[letter], int(gaps[at])) for at, letter in enumerate(letters)]
    lines = list(iter_blocks(pieces, READER))
    assert find_offers(lines, [form_of(line, READER) for line in lines]) == want
