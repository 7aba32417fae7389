"""Every form of a picture credit is read into its parts."""

from __future__ import annotations

from typing import Any

import pytest

import wireparse
from wireparse import DEFAULT
from wireparse._fields.credits import is_credit_line, names_sender, read_credit
from wireparse._vocabulary.patterns import compile_patterns

PATTERNS = compile_patterns(DEFAULT)
TITLE = "Ferry Returns to River after Nine Dry Winters"
BODY = "The ferry carried nine people and a goat across the river on Monday, its owner said."


def caption_of(text: str) -> wireparse.Caption:
    """Parse a page with one picture and return its caption."""
    page = f"{TITLE}\n\n{text}\n{text}\nTT\n\n{TITLE}\n\n{text}\n{text}\n\n{BODY}\n"
    (article,) = wireparse.parse(page).articles
    (caption,) = article.captions
    assert caption.text == text
    assert len(caption.copies) == 3
    return caption


def parts(credit: wireparse.Credit | None) -> dict[str, Any]:
    """Return what a credit says, without what it does not say."""
    assert credit is not None
    found = {
        "creators": credit.creators,
        "agency": credit.agency,
        "via": credit.via,
        "source": credit.source,
        "file": credit.is_file_photo,
        "handout": credit.is_handout,
        "pool": credit.is_pool,
    }
    return {name: value for name, value in found.items() if value}


LUND = ("Ana Lund",)

TAILS: list[tuple[str, dict[str, Any]]] = [
    # in brackets
    ("(SPA)", {"agency": "SPA"}),
    ("(AFP)", {"agency": "AFP"}),
    ("(AFP photo)", {"agency": "AFP"}),
    ("(Asharq Al-Awsat)", {"agency": "Asharq Al-Awsat"}),
    ("(Reuters file photo)", {"agency": "Reuters", "file": True}),
    ("(File photo: Reuters)", {"agency": "Reuters", "file": True}),
    ("(File photo - Reuters)", {"agency": "Reuters", "file": True}),
    ("(Reuters/File)", {"agency": "Reuters", "file": True}),
    ("(AFP, File)", {"agency": "AFP", "file": True}),
    (
        "(Delta Aid/Handout via Reuters)",
        {"agency": "Reuters", "source": "Delta Aid", "handout": True},
    ),
    ("(Photo by Ana LUND / AFP)", {"agency": "AFP", "creators": ("Ana LUND",)}),
    (
        "(Photo by Ana LUND / RHS / AFP)",
        {"agency": "AFP", "creators": ("Ana LUND",), "source": "RHS"},
    ),
    ("(Ana Lund/AP)", {"agency": "AP", "creators": LUND}),
    ("(Photo: Mayor's Office).", {"agency": "Mayor's Office"}),
    ("(AP Photo/Ana Lund)", {"agency": "AP", "creators": LUND}),
    ("(AP Photo/Ana Lund, File)", {"agency": "AP", "creators": LUND, "file": True}),
    ("(AP Photo/Ana Lund, Pool)", {"agency": "AP", "creators": LUND, "pool": True}),
    ("(Ana Lund/AFP via Getty Images)", {"agency": "AFP", "creators": LUND, "via": "Getty Images"}),
    ("(AFP via Getty Images)", {"agency": "AFP", "via": "Getty Images"}),
    (
        "(Reuters/Ana Lund/Illustration/File Photo)",
        {"agency": "Reuters", "creators": LUND, "file": True},
    ),
    ("(Ana Lund/Getty Images)", {"agency": "Getty Images", "creators": LUND}),
    ("(KCNA via Reuters)", {"agency": "KCNA", "via": "Reuters"}),
    ("(Ferry Museum)", {"agency": "Ferry Museum"}),
    # bare
    ("REUTERS/Ana Lund", {"agency": "Reuters", "creators": LUND}),
    ("REUTERS/Ana Lund/File Photo", {"agency": "Reuters", "creators": LUND, "file": True}),
    ("REUTERS/Ana Lund/Pool", {"agency": "Reuters", "creators": LUND, "pool": True}),
    (
        "River Police/Handout via REUTERS",
        {"agency": "Reuters", "source": "River Police", "handout": True},
    ),
    ("Handout via REUTERS", {"agency": "Reuters", "handout": True}),
    ("Reuters file photo", {"agency": "Reuters", "file": True}),
    ("Ferry Works and Sons file photo", {"agency": "Ferry Works and Sons", "file": True}),
    ("Jana LUNDGREN / AFP", {"agency": "AFP", "creators": ("Jana LUNDGREN",)}),
    ("©  Reuters / Ana Lund", {"agency": "Reuters", "creators": LUND}),
    ("– Photos by Ana Lund", {"creators": LUND}),
    ("- AFP", {"agency": "AFP"}),
    ("EPA/ANA LUND", {"agency": "EPA", "creators": ("ANA LUND",)}),
    ("AP Photo/Ana Lund", {"agency": "AP", "creators": LUND}),
    (
        "File Photo by Ana Lund/UPI | License Photo",
        {"agency": "UPI", "creators": LUND, "file": True},
    ),
    ("Ana Lund / The Ferry Post", {"agency": "The Ferry Post", "creators": LUND}),
    # other scripts
    ("(واس)", {"agency": "واس"}),
    ("(أ.ف.ب)", {"agency": "أ.ف.ب"}),
    ("(رويترز)", {"agency": "رويترز"}),
    ("(الشرق الأوسط)", {"agency": "الشرق الأوسط"}),
]


@pytest.mark.parametrize(("tail", "want"), TAILS, ids=[tail for tail, _ in TAILS])
def test_a_credit_tail_is_read_into_its_parts(tail: str, want: dict[str, Any]) -> None:
    """Agency, creators, via, source and flags are those that are printed."""
    caption = caption_of(f"The ferry leaves its pier under a flag. {tail}")
    assert parts(caption.credit) == want
    assert caption.description == "The ferry leaves its pier under a flag."


@pytest.mark.parametrize(
    ("text", "want", "description"),
    [
        (
            "FILE PHOTO: The ferry leaves its pier in Lunde. REUTERS/Ana Lund",
            {"agency": "Reuters", "creators": LUND, "file": True},
            "The ferry leaves its pier in Lunde.",
        ),
        (
            "FILE - The ferry leaves its pier in Lunde. (AP Photo/Ana Lund, File)",
            {"agency": "AP", "creators": LUND, "file": True},
            "The ferry leaves its pier in Lunde.",
        ),
        (
            "FILE PHOTO: The ferry leaves its pier in Lunde on a foggy day",
            {"file": True},
            "The ferry leaves its pier in Lunde on a foggy day",
        ),
        (
            "The ferry in Lunde, in this handout picture. (River Police via Reuters)",
            {"agency": "Reuters", "source": "River Police", "handout": True},
            "The ferry in Lunde, in this handout picture.",
        ),
    ],
)
def test_words_outside_the_tail_say_what_kind_of_picture_it_is(
    text: str, want: dict[str, Any], description: str
) -> None:
    """A prefix makes a file picture, "in this handout picture" a handout."""
    caption = caption_of(text)
    assert parts(caption.credit) == want
    assert caption.description == description


def test_a_counter_stays_in_the_text() -> None:
    """`1 of 4.` is part of the caption."""
    caption = caption_of("1 of 4. The ferry leaves its pier in Lunde. REUTERS/Ana Lund")
    assert caption.description == "1 of 4. The ferry leaves its pier in Lunde."


OWN_LINES: list[tuple[str, dict[str, Any]]] = [
    ("Photo: Hal Lund, AP", {"agency": "AP", "creators": ("Hal Lund",)}),
    ("Hal Lund, Associated Press", {"agency": "AP", "creators": ("Hal Lund",)}),
    ("Hal Lund, ASSOCIATED PRESS", {"agency": "AP", "creators": ("Hal Lund",)}),
    ("Photo by Hal Lund / AFP", {"agency": "AFP", "creators": ("Hal Lund",)}),
    ("REUTERS/Hal Lund", {"agency": "Reuters", "creators": ("Hal Lund",)}),
    ("(Hal Lund/AP)", {"agency": "AP", "creators": ("Hal Lund",)}),
]


@pytest.mark.parametrize(("line", "want"), OWN_LINES, ids=[line for line, _ in OWN_LINES])
def test_a_credit_line_belongs_to_the_caption_above(line: str, want: dict[str, Any]) -> None:
    """The caption is without its credit line and has what the line says."""
    text = "The ferry leaves its pier in Lunde, Norway, on Friday, March 7, 2025."
    page = f"{TITLE}\n\n{text}\n{line}\n\nLUNDE, Norway — {BODY}\n\n{BODY}\n"
    (article,) = wireparse.parse(page).articles
    (caption,) = article.captions
    assert caption.text == text
    assert parts(caption.credit) == want
    assert [b.role for b in article.blocks[1:3]] == [wireparse.Role.CAPTION, wireparse.Role.CREDIT]


@pytest.mark.parametrize(
    ("line", "want"),
    [*OWN_LINES[:3], ("Hal Lund | Bloomberg | Getty Images", {"creators": ("Hal Lund",)})],
)
def test_a_credit_line_alone_is_a_caption_without_words(line: str, want: dict[str, Any]) -> None:
    """With no caption above it, the line is the picture's only trace."""
    page = f"{TITLE}\n\nBy Jana Berg\n\n{line}\n\nLUNDE (AP) — {BODY}\n"
    (article,) = wireparse.parse(page).articles
    (caption,) = article.captions
    assert (caption.text, caption.description) == (line, "")
    assert parts(caption.credit).items() >= want.items()


def test_a_credit_line_reaches_over_copies_and_furniture() -> None:
    """Galleries print captions twice, then the credit, then a counter and all of it again."""
    gallery = "The ferry leaves its pier in Lunde, Norway, on Friday, March 7, 2025."
    page = (
        f"{gallery}\n{gallery}\nPhoto: Hal Lund, AP\nImage 1 of / 4\n\nCaption\n\nClose\n\n"
        f"Image 1 of 4\n{gallery}\n{gallery}\nPhoto: Hal Lund, AP\n\nLUNDE, Norway (AP) — {BODY}\n"
    )
    (article,) = wireparse.parse(page).articles
    (caption,) = article.captions
    assert len(caption.copies) == 3
    assert parts(caption.credit) == {"agency": "AP", "creators": ("Hal Lund",)}


@pytest.mark.parametrize(
    "text",
    [
        "Lake chief Jana Berg sits down for an interview with the Ferry Post.",
        "Jana Berg, special envoy for the ferries",
        "The ferry (left) leaves its pier beside the larger one (right)",
    ],
)
def test_what_is_no_credit_gives_none(text: str) -> None:
    """A caption may have no credit at all."""
    assert caption_of(text).credit is None


def test_a_no_break_space_labels_no_credit() -> None:
    """Two names and a bar are no credit, whatever space stands at the bar."""
    page = f"{TITLE}\n\n{BODY}\n\nAna Lund |\u00a0Petra Voss\n\n{BODY} {BODY}\n"
    (article,) = wireparse.parse(page).articles
    assert article.captions == ()


@pytest.mark.parametrize(
    ("line", "want"),
    [
        ("‘...O Photo", {"agency": "‘...O"}),
        ("Image C:!/Getty", {"agency": "Getty Images", "source": "C:!"}),
        ("Photo:P:E", {"agency": "P:E"}),
        ("File photo...Ana Lund/AFP", {"agency": "AFP", "creators": LUND, "file": True}),
        ("AFP/Ana Lund:File", {"agency": "AFP", "creators": LUND, "file": True}),
        ("Photo:  O:Lund  Works", {"creators": ("O:Lund Works",)}),
        ("Photo: Ana Lund via O...Lund", {"agency": "O...Lund", "creators": LUND}),
        ("KCNA via O:Lund photo", {"agency": "KCNA", "via": "O:Lund"}),
        ("Handout:O...Lund/AFP", {"agency": "AFP", "source": "O...Lund", "handout": True}),
        (
            "Jon Groß/AFP via Getty Images",
            {"agency": "AFP", "creators": ("Jon Groß",), "via": "Getty Images"},
        ),
    ],
)
def test_a_credit_holds_only_what_is_printed(line: str, want: dict[str, Any]) -> None:
    """A label that is glued to a name is cut off it, and the rest is as it was."""
    assert parts(read_credit(line, 0, PATTERNS)) == want


def test_a_credit_is_a_slice() -> None:
    """The credit's place is that of its words in the dump, brackets included."""
    text = "The ferry leaves its pier. (AFP)"
    page = f"{TITLE}\n\n{text}\n{text}\nTT\n\n{TITLE}\n\n{text}\n{text}\n\n{BODY}\n"
    credit = wireparse.parse(page).articles[0].captions[0].credit
    assert credit is not None
    assert page[credit.start : credit.end] == credit.text == "(AFP)"


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("KCNA via Lund Works", {"agency": "KCNA", "via": "Lund Works"}),
        ("KCNA/via Lund Works", {"agency": "KCNA", "via": "Lund Works"}),
        ("via Getty Images", {"agency": "Getty Images"}),
        ("Provided by Ana Lund", {"creators": LUND}),
        ("Getty Images/Shutterstock", {"agency": "Getty Images"}),
        ("AFP/Reuters", {"agency": "AFP", "via": "Reuters"}),
        ("AFP/AFP/Reuters", {"agency": "AFP", "via": "Reuters"}),
        ("Ana Lund", {"agency": "Ana Lund"}),
        ("Ana Lund, Jon Berg", {"agency": "Ana Lund", "creators": ("Jon Berg",)}),
        (
            "Ana Lund, Jon Berg, Ida Vik",
            {"agency": "Ana Lund", "creators": ("Jon Berg", "Ida Vik")},
        ),
        ("Ana Lund / Jon Berg", {"agency": "Jon Berg", "creators": LUND}),
        ("Photo: Ana Lund", {"creators": LUND}),
        ("© Ana Lund", {"creators": LUND}),
        ("Ana Lund for AFP", {"agency": "AFP", "creators": LUND}),
        ("Ana Lund for Kvam Post", {"agency": "Kvam Post", "creators": LUND}),
        ("Ana Lund Photo File", {"creators": LUND, "file": True}),
        ("ST PHOTO: Ana Lund", {"agency": "ST", "creators": LUND}),
        ("AP/KVAM, LUNDE", {"agency": "AP", "source": "KVAM"}),
        ("Photo: KVAM 1/LUNDE 2", {"agency": "Photo: KVAM 1/LUNDE 2"}),
        ("Photo: KVAM, LUNDE", {"agency": "KVAM"}),
        ("Getty Images, KVAM, LUNDE", {"agency": "Getty Images", "source": "KVAM"}),
        (
            "Handout, Kvam Works, Jon Berg, Ida Vik",
            {"agency": "Kvam Works", "creators": ("Jon Berg", "Ida Vik"), "handout": True},
        ),
        ("Ana Lund for KVAM", {"agency": "KVAM", "creators": LUND}),
        (
            "Handout, Kvam Works, Jon Berg",
            {"agency": "Kvam Works", "creators": ("Jon Berg",), "handout": True},
        ),
        ("KVAM via Lunde", {"agency": "Lunde", "source": "KVAM"}),
        ("Ana Lund/Jon Berg/AFP", {"agency": "AFP", "creators": ("Ana Lund", "Jon Berg")}),
        ("Picture Alliance/Ana Lund", {"agency": "picture alliance", "creators": LUND}),
        ("AFP, Ana Lund, Jon Berg", {"agency": "AFP", "creators": ("Ana Lund", "Jon Berg")}),
        ("Reuters for The Post", {"agency": "Reuters"}),
    ],
)
def test_agency_via_and_source_follow_one_rule(text: str, want: dict[str, Any]) -> None:
    """The first agency made the picture, the next one sent it, and an owner handed it out."""
    assert parts(read_credit(text, 0, PATTERNS)) == want


@pytest.mark.parametrize(
    ("line", "is_credit"),
    [
        ("(AFP)", True),
        ("[AFP]", True),
        ("AFP", False),
        ("Getty Images", True),
        ("Getty Images said", False),
        ("AFP/ Lunde Works", True),
        ("Photo: Ana Lund, AFP.", True),
        ("Photo: Ana Lund / AFP.", True),
        ("Photo: Ana Lund, Jon Berg, AFP.", False),
        ("Photo: Ana Lund, Jon Berg, AFP", True),
        ("Photo", False),
        ("Photo: Lunde", True),
        ("Photo: KVAM, LUNDE", False),
        ("Photo: KVAM, LUNDE, OSLO", False),
        ("Ledger file photo", True),
        ("Reuters file photo", True),
        ("File photo Ana Lund", False),
        ("Ana Lund for AFP", True),
        ("Ana Lund for KVAM", True),
        ("Ana Lund for The Post", True),
        ("Ana Lund for Kvam Post", False),
        ("Ana Lund/ DER TURM", True),
        ("Ana Lund/ Der Turm", False),
        pytest.param("Photo:" + " " * 70 + "Ana Lund / AFP", True, id="90 characters"),
        pytest.param("Photo:" + " " * 71 + "Ana Lund / AFP", False, id="91 characters"),
    ],
)
def test_a_line_is_a_credit_or_none(line: str, is_credit: object) -> None:
    """It names whoever sells pictures, or has a label or two names, and is no sentence."""
    assert is_credit_line(line, PATTERNS) is is_credit


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("A goat waits", False),
        ("Ana/Lund", True),
        ("© Lund", True),
        ("Ana for Lund", True),
        ("A goat via Lund", True),
        ("Photo of goats", True),
        ("A goat, Reuters", True),
    ],
)
def test_a_glance_tells_who_may_be_named(text: str, names: object) -> None:
    """A sign between names, a label or an agency is there, or no sender is named."""
    assert names_sender(text, PATTERNS) is names
