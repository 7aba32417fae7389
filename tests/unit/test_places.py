"""Where a picture was taken is read from the words of its caption, and not invented."""

from __future__ import annotations

import pytest

import wireparse

TITLE = "Ferry Returns to River after Nine Dry Winters"
BODY = "The ferry carried nine people and a goat across the river on Monday, its owner said."


def place_of(text: str) -> str | None:
    """Parse a page with one picture and return where it was taken."""
    page = f"{TITLE}\n\n{text}\n{text}\nTT\n\n{TITLE}\n\n{text}\n{text}\n\n{BODY}\n"
    (caption,) = wireparse.parse(page).articles[0].captions
    assert caption.text == text
    return caption.location


@pytest.mark.parametrize(
    ("text", "want"),
    [
        # before the date
        ("The ferry in Lunde, Norway, March 3, 2026. REUTERS/Ana Lund", "Lunde, Norway"),
        ("The ferry in Lunde, Norway March 3, 2026. (Reuters)", "Lunde, Norway"),
        ("The ferry in Lunde March 3, 2026.", "Lunde"),
        ("The ferry at its pier, Lunde, Norway, on March 3, 2026. (AFP)", "Lunde, Norway"),
        (
            "The ferry in Port Lunde, Telemark, Norway on 3 March 2026 (EPA)",
            "Port Lunde, Telemark, Norway",
        ),
        # after the date
        ("The ferry leaves on Tuesday, March 3, 2026, in Lunde. (AP)", "Lunde"),
        ("The ferry leaves on March 3, 2026 in Lunde, Norway. (AP)", "Lunde, Norway"),
        # without a date
        ("The ferry leaves its pier in Lunde (Reuters)", "Lunde"),
        ("The ferry leaves its pier in Lunde, Norway. (Reuters)", "Lunde, Norway"),
        ("A goat waits near Lunde (Reuters)", "Lunde"),
        # a side of a river is a place, a bank is none
        ("A goat waits in the West Bank, March 3, 2026. (AP)", "West Bank"),
        ("A goat waits in Kvam, in the West Bank, March 3, 2026. (AP)", "Kvam"),
        # in mid-sentence
        ("The ferry in Lunde on Wednesday carries nine people and a goat (AFP)", "Lunde"),
        ("A goat in the village of Kvam opposite the ferry pier on March 3, 2026. (AFP)", "Kvam"),
        ("A ferry in Lunde, Norway, before it was painted. (AP)", "Lunde, Norway"),
        # behind a noun
        ("Divers off the old port of Kvam on March 3, 2026. (AFP via Getty Images)", "Kvam"),
        ("The ferry leaves the port of Kvam (NTB)", "Kvam"),
        ("A goat in the hills of Kvam on March 3, 2026 (AFP)", "Kvam"),
        ("A goat in the capital Kvam (AFP)", "Kvam"),
        # with small words and parts of the country
        (
            "A goat in Kvam, northern Norway on March 3, 2026, after a fall. (AFP)",
            "Kvam, northern Norway",
        ),
        ("A goat in Rio de Kvam, March 3, 2026. (AFP)", "Rio de Kvam"),
        ("A goat in Sharm El-Kvam, Egypt, March 3, 2026. (AFP)", "Sharm El-Kvam, Egypt"),
        ("A goat in Kvam, Ore., Thursday, March 6, 2025. (AP Photo/Ana Lund)", "Kvam, Ore."),
        ("A goat in the Gaza Strip, March 3, 2026. (AFP)", "Gaza Strip"),
        ("A goat in Ålesund, Norway, March 3, 2026. (AFP)", "Ålesund, Norway"),
        # whole captions of agencies
        (
            (
                "Ferryman Jon Berg speaks during a news conference with Mayor Ana Lund in the hall"
                " in Lunde, Norway, March 3, 2026. REUTERS/Liv Dahl"
            ),
            "Lunde, Norway",
        ),
        (
            "Passengers wait at Lunde International Airport in Lunde, Norway, March 3, 2026.",
            "Lunde, Norway",
        ),
        (
            (
                "Smoke rises over the harbor following a fire, as seen from Kvam, Norway,"
                " March 3, 2026. REUTERS/Liv Dahl"
            ),
            "Kvam, Norway",
        ),
        (
            (
                "A general view of the harbor as smoke rises after a fire in Port Lunde, Norway,"
                " March 3, 2026. REUTERS/Liv Dahl"
            ),
            "Port Lunde, Norway",
        ),
        (
            (
                "Ferryman Jon Berg attends a meeting with Prime Minister Ida Vik (not pictured) in"
                " Oslo, Norway March 3, 2026. REUTERS/Liv Dahl/Pool"
            ),
            "Oslo, Norway",
        ),
        (
            (
                "A woman carries her goat through flood water in the Nygard area of Lunde, Norway,"
                " Tuesday, March 3, 2026. (AP Photo/Liv Dahl)"
            ),
            "Lunde, Norway",
        ),
        (
            (
                "Ferryman Jon Berg, center, walks with a goat after arriving at the pier in Lunde,"
                " Tuesday, March 3, 2026. (AP Photo/Liv Dahl)"
            ),
            "Lunde",
        ),
        (
            (
                "FILE - The ferry is shown moored to its pier on March 3, 2023, in Lunde, Ore."
                " (AP Photo/Liv Dahl, File)"
            ),
            "Lunde, Ore.",
        ),
        (
            "The ferry line's logo is seen at its offices in Lunde, Norway (Reuters)",
            "Lunde, Norway",
        ),
        ("Saudi ferries sail off the coast of Lunde on Tuesday. (SPA)", "Lunde"),
        ("The ferry minister meets his counterpart in Riyadh on Monday. (SPA)", "Riyadh"),
        ("Officials during the signing ceremony in Riyadh. (SPA)", "Riyadh"),
        ("The UN goat envoy to Norway during a press conference in Oslo (EPA)", "Oslo"),
        ("A ferry in southern Norway (Reuters)", "southern Norway"),
        ("Ferries in the Red Sea (AFP)", "Red Sea"),
    ],
)
def test_a_place_is_read_as_written(text: str, want: str) -> None:
    """City and country stand together, before or after the date, or behind a noun."""
    assert place_of(text) == want


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Ana Lund and ferryman Jon Berg during their meeting in December. (AP)",
        "Jon Berg, special envoy for the ferries",
        "Mayor Ana Lund speaks in Parliament (Reuters)",
        "The ferry in a picture taken by a passenger (Reuters)",
        "The ferry on Tuesday (Reuters)",
        "Norwegian Ferry Minister Ana Lund (Reuters)",
        "The ferry in 2019 (AFP)",
        "A goat in full winter coat (AFP)",
        "Ferryman Jon Berg in an interview with Asharq Al-Awsat (Asharq Al-Awsat)",
        "Mayor Ana Lund chairs a meeting of the Council of Goats (SPA)",
        "The winners of the Golden Goat hold up their trophies (AP)",
        "Jon Berg celebrates scoring against Lunde United (Reuters)",
    ],
)
def test_what_is_no_place_gives_none(text: str) -> None:
    """Months, bodies and things are no places."""
    assert place_of(text) is None


def test_an_arabic_place_is_read_behind_its_preposition() -> None:
    """The letter that means "in" is not part of the name."""
    assert place_of("عمال يصلحون القوارب في حديقة الفوانيس بالبصرة (أ.ب)") == "البصرة"
