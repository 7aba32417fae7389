"""The code page of bytes is told by the commonest letters of a script."""

from __future__ import annotations

import pytest

from wireparse._source import code_pages

ARABIC = "قال رئيس البلدية إن الجسر سيغلق يوم الاثنين بعد أن سقطت الإوزة في القناة"
RUSSIAN = "Мэр города сказал, что мост закроют в понедельник из-за лебедя в канале"
GREEK = "Ο δήμαρχος είπε ότι η γέφυρα θα κλείσει τη Δευτέρα λόγω του κύκνου στο κανάλι"
HEBREW = "ראש העיר אמר שהגשר ייסגר ביום שני בגלל הברבור שבתעלה והספינות ממתינות"
FRENCH = "À l’écluse, où le cygne s’est posé, la forêt a brûlé, a déclaré le maire élu"
GERMAN = "Die Brücke müsse für Schwäne geschlossen bleiben, sagte der Bürgermeister Öhme"


@pytest.mark.parametrize(
    ("text", "page"),
    [
        (ARABIC, "cp1256"),
        (f"Reuters - {ARABIC} - 2020", "cp1256"),
        (ARABIC[:40], "cp1256"),
        ("واشنطن (رويترز) - قال مسؤولون يوم الاثنين إن العبارة عادت إلى النهر", "cp1256"),
        ("شهردار گفت پل روز دوشنبه بسته خواهد شد و کشتی ها در رودخانه می مانند", "cp1256"),
        (RUSSIAN, "cp1251"),
        ("Київ - Міський голова сказав, що міст закриють у понеділок через лебедя", "cp1251"),
        (GREEK, "cp1253"),
        (HEBREW, "cp1255"),
        (FRENCH, "cp1252"),
        (GERMAN, "cp1252"),
        ("É à è ù ô î ê ï", "cp1252"),
        ("It rained in Pell.", "cp1252"),
        ("", "cp1252"),
    ],
)
def test_the_page_of_a_text(text: str, page: str) -> None:
    """Latin scripts have their letters among those of ASCII."""
    assert code_pages.likely_page(text.encode(page, "replace")) == page


@pytest.mark.parametrize("text", [ARABIC, RUSSIAN, GREEK, HEBREW, "市长说桥将于周一关闭因为天鹅"])
def test_utf_8_is_of_no_page(text: str) -> None:
    """Its bytes are letters of no script alone."""
    assert code_pages.likely_page(text.encode()) == code_pages.LATIN


def test_noise_is_of_no_page() -> None:
    """No letter of it is common."""
    assert code_pages.likely_page(bytes(range(128, 256)) * 9) == code_pages.LATIN
