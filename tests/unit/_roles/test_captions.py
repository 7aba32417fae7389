"""Captions: one for every picture, with all its copies, wherever it stands."""

from __future__ import annotations

from datetime import date

import pytest

import wireparse
from wireparse import Role

TITLE = "Ferry Returns to River after Nine Dry Winters"
BODY = "The ferry carried nine people and a goat across the river on Monday, its owner said."
MORE = "Nobody had asked the goat, which slept through the crossing and woke on the other side."
LONG = f"{BODY} {MORE}"
LAST = "A second crossing has been announced for the morning, if the fog has gone by then."


def captions(page: str) -> tuple[wireparse.Caption, ...]:
    """Parse one article and return its captions."""
    (article,) = wireparse.parse(page).articles
    return article.captions


@pytest.mark.parametrize(
    "text",
    [
        "The ferry at its pier (Reuters)",
        "The ferry at its pier",
        "Jana Berg, special envoy for the ferries",
        "A ferry is seen at its pier in Lunde, where nobody seems to have noticed it.",
        TITLE,
        "العبّارة عند رصيفها (واس)",
    ],
)
def test_copies_beside_the_headlines_are_one_caption(text: str) -> None:
    """Twice under each header makes four copies, credited or not, even of the headline's words."""
    page = f"{TITLE}\n\n{text}\n{text}\nTT\n\n{TITLE}\n\n{text}\n{text}\n\nLunde: {LONG}\n"
    (caption,) = captions(page)
    assert caption.text == text
    assert len(caption.copies) == 3


@pytest.mark.parametrize("cut", ["... more", "… more", "less"])
def test_a_folding_twin_is_a_copy(cut: str) -> None:
    """What the page can fold stands whole and cut off, and its label is not the caption's."""
    whole = "The ferry leaves its pier in Lunde, Norway, on Friday, March 7, 2025. It is red."
    twin = f"{whole} {cut}" if cut == "less" else f"{whole[:-11]} {cut}"
    page = f"  • {whole} less\n    {twin}\n    Photo: Hal Lund, AP\n\nLUNDE, Norway (AP) — {LONG}\n"
    (caption,) = captions(page)
    assert caption.text == whole
    assert len(caption.copies) == 1
    assert caption.date_created == date(2025, 3, 7)


def test_two_pictures_that_differ_by_a_word_are_two() -> None:
    """Adjacent lines are copies only if they are equal."""
    one = "The ferry leaves the southern pier of the town (Reuters)"
    two = "The ferry leaves the northern pier of the town (Reuters)"
    page = f"{TITLE}\n\n{one}\n{two}\n\n{TITLE}\n\n{LONG}\n\n{MORE}\n"
    assert [c.text for c in captions(page)] == [one, two]


def test_a_word_may_differ_between_two_headers() -> None:
    """Desks mend one copy of a caption and forget the other."""
    one = "The ferry leaves the southern pier of the town (Reuters)"
    two = "The ferry leaves the northern pier of the town (Reuters)"
    page = f"{TITLE}\n\n{one}\n{one}\nTT\n\n{TITLE}\n\n{two}\n{two}\n\n{LONG}\n"
    (caption,) = captions(page)
    assert len(caption.copies) == 3


@pytest.mark.parametrize(
    "text",
    [
        "The ferry leaves its pier in Lunde, Norway, March 3, 2026. REUTERS/Ana Lund",
        "A goat on deck. (Photo by Ana LUND / AFP)",
        "FILE PHOTO: The ferry leaves its pier in Lunde. REUTERS/Ana Lund",
    ],
)
def test_a_credited_line_in_the_body_is_a_caption(text: str) -> None:
    """Paragraphs go on behind it."""
    page = f"{TITLE}\n\n{LONG}\n\n{MORE}\n\n{text}\n\n{BODY}\n\n{LAST}\n"
    (article,) = wireparse.parse(page).articles
    assert [c.text for c in article.captions] == [text]
    assert len(article.body) == 4


def test_a_line_over_its_credit_line_is_a_caption_in_the_body() -> None:
    """A credit line glued below a line makes it a caption, sentence or not."""
    picture = "A goat sleeps on the deck of the ferry\nPhoto: Hal Lund, AP"
    page = f"{TITLE}\n\n{LONG}\n\n{MORE}\n\n{picture}\n\n{LAST}\n"
    (caption,) = captions(page)
    assert caption.text == "A goat sleeps on the deck of the ferry"
    assert caption.credit is not None
    assert caption.credit.creators == ("Hal Lund",)


def test_a_paragraph_signed_by_an_agency_is_no_caption() -> None:
    """The last paragraph may end with the name of who sent it."""
    page = f"{TITLE}\n\nLUNDE (AFP) - {LONG}\n\n{MORE}\n\n{BODY} (AFP)\n"
    (article,) = wireparse.parse(page).articles
    assert article.captions == ()
    assert article.blocks[-1].role is Role.PARAGRAPH


def test_a_caption_without_a_credit_has_its_place_and_date() -> None:
    """They stand at its end."""
    text = "1 of 4. Goats wait for the ferry at the pier of Lunde December 29, 2014."
    header = f"{TITLE}\n\n{text}\n{text}\n"
    (caption,) = captions(f"{header}TT\n\n{header}\nLUNDE (Reuters) - {LONG}\n\n{MORE}\n")
    assert (caption.location, caption.date_created) == ("Lunde", date(2014, 12, 29))
    assert caption.credit is None


def test_a_bullet_is_not_part_of_the_caption() -> None:
    """The page's bullet stands outside the slice."""
    text = "The ferry leaves its pier in Lunde, Norway, on Friday, March 7, 2025."
    page = f"  • {text}\n    {text}\n    Photo: Hal Lund, AP\n\nLUNDE, Norway (AP) — {LONG}\n"
    (caption,) = captions(page)
    assert caption.text == text
    assert page[caption.start : caption.end] == text
    assert [page[s.start : s.end] for s in caption.copies] == [text]


def test_captions_come_in_source_order() -> None:
    """One for each picture, the first copy of each counts."""
    texts = [f"A goat looks at the ferry from pier number {n}. (AFP)" for n in "ABC"]
    page = "\n".join([*texts, "", TITLE, "", LONG, "", MORE])
    assert [c.text for c in captions(page)] == texts


_GOATS = "Goats rest in the shade of an empty tourist bus"
_JAR = "A potter shows the jar in which he found letters"


@pytest.mark.parametrize("first", [(_GOATS, f"{_GOATS} – Petra"), (f"{_GOATS} (AFP)", _GOATS)])
@pytest.mark.parametrize("second", [(f"{_JAR} (Jordan News Agency)", _JAR), (_JAR, f"{_JAR} (AP)")])
@pytest.mark.parametrize("blank", ["\n", "\n\n"])
def test_two_pairs_under_each_other_are_two_captions(
    first: tuple[str, str], second: tuple[str, str], blank: str
) -> None:
    """Pictures that stand with and without their credit keep description and credit each."""
    header = "\n".join(first) + blank + "\n".join(second)
    page = f"{TITLE}\n\n{header}\nTT\n\n{TITLE}\n\n{LONG}\n"
    found = captions(page)
    assert [caption.description for caption in found] == [_GOATS, _JAR]
    assert all(caption.credit is not None and len(caption.copies) == 1 for caption in found)


@pytest.mark.parametrize("second", ["Photo: Ana Lund, AP", "Photo by Ana Lund (AP)", "Photo: AP"])
def test_credits_under_each_other_are_a_caption_each(second: str) -> None:
    """A credit that words of captions open is no caption of the credit above it."""
    first = "Image source, Getty Images"
    credits_ = f"{first}\n{second}\n{first}"
    found = captions(f"{TITLE}\n\nBy Ana Lund\n\n{credits_}\n\nLUNDE (AFP) - {LONG}\n\n{LAST}\n")
    assert [caption.text for caption in found] == [first, second]
    assert [len(caption.copies) for caption in found] == [1, 0]
