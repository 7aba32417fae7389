"""The words of all languages are joined, folded, and asked at once."""

from __future__ import annotations

import pytest

from wireparse._vocabulary import word_lists
from wireparse.rows import Language, Page

ONE = Language(
    code="xx",
    page=Page(
        common=("Og", "ble"),
        months=(("Gor", 1), ("Thri Mon", 2)),
        weekdays=("Sol",),
        byline=("Av", "Tekst av"),
        joiners=("Og",),
        published=("Utgitt den",),
        updated=("Endret",),
        moment=("siden",),
        photo=("Foto", "Foto av"),
        file=("Arkiv", "Arkivfoto fra"),
        handout=("Utdelt",),
        pool=("Felles",),
        caption_openers=("ARKIV:",),
        place_abbreviations=("Tel.",),
        via=("via",),
    ),
)
TWO = Language(code="yy", page=Page(common=("Ja",), byline=("Von",), weekdays=("STRAßE",)))
WORDS = word_lists.join_words((ONE, TWO))


@pytest.mark.parametrize(
    ("name", "want"),
    [
        ("months", {"gor": 1, "thri mon": 2}),
        ("weekdays", {"sol", "strasse"}),
        ("byline", ("tekst av", "von", "av")),
        ("joiners", {"og"}),
        ("common", {"og": "xx", "ble": "xx", "ja": "yy"}),
        ("dated", {"sol", "gor", "thri", "strasse"}),
        ("moment_words", {"siden", "utgitt", "den", "endret", "av", "von"}),
        ("photo", ("foto av", "foto")),
        ("file_phrases", {"(arkiv)", "arkivfoto fra"}),
        (
            "labels",
            {
                "foto": "photo",
                "foto av": "photo",
                "arkiv": "file",
                "arkivfoto fra": "file",
                "utdelt": "handout",
                "felles": "pool",
            },
        ),
        ("label_words", 2),
        ("label_parts", {"foto", "av", "arkiv", "arkivfoto", "fra", "utdelt", "felles"}),
        ("caption_openers", ("ARKIV:",)),
        ("place_abbreviations", {"Tel."}),
        ("via", ("via",)),
        ("regions", frozenset()),
        ("less", ()),
    ],
)
def test_lists_are_joined(name: str, want: object) -> None:
    """Folded, the longest first where they are looked for in text; capitals count where said."""
    assert getattr(WORDS, name) == want


def test_nothing_is_known_without_languages() -> None:
    """Every list is empty."""
    words = word_lists.join_words(())
    assert words.label_words == 0
    assert not any(getattr(words, name) for name in ("months", "byline", "labels", "dated"))
