"""Text that was decoded as another encoding is told by the form that its bytes had."""

from __future__ import annotations

from typing import Final

import pytest

from wireparse._source import misdecoding

TEXTS: Final = {
    "marks": "“She had her reasons,” said Ida Moss. “It’s a swan — and a café.”",
    "French": "Le maire a déclaré que la forêt près de l’écluse était fermée à cause d’un cygne",
    "German": "Der Bürgermeister sagte, die Brücke müsse für Wochen zu bleiben – wegen Schwänen",
    "Turkish": "Belediye başkanı, köprünün pazartesi günü kapatılacağını söyledi, kuğuyu gösterdi",
    "Polish": "Burmistrz powiedział, że most zostanie zamknięty w poniedziałek z powodu łabędzia",
    "Arabic": "قال رئيس البلدية إن الجسر سيغلق يوم الاثنين بعد أن سقطت الإوزة في القناة",
    "Russian": "Мэр города сказал, что мост закроют в понедельник из-за лебедя в канале",
    "Greek": "Ο δήμαρχος είπε ότι η γέφυρα θα κλείσει τη Δευτέρα λόγω του κύκνου στο κανάλι",
    "Hebrew": "ראש העיר אמר שהגשר ייסגר ביום שני בגלל הברבור שבתעלה והספינות ממתינות",
    "Chinese": "市长说，由于运河里的天鹅，桥将于周一关闭。“它有它的理由，”她说。",
}
NAMES: Final = {
    "cp1252": "Windows-1252", "latin-1": "Windows-1252", "cp1250": "Windows-1250",
    "cp1251": "Windows-1251", "cp1253": "Windows-1253", "cp1255": "Windows-1255",
    "cp1256": "Windows-1256", "cp1257": "Windows-1257", "mac_roman": "Mac Roman",
    "cp437": "code page 437", "cp850": "code page 850", "cp866": "code page 866",
    "koi8_r": "KOI8-R",
}  # fmt: skip


@pytest.mark.parametrize("encoding", NAMES)
@pytest.mark.parametrize("name", TEXTS)
def test_utf_8_that_was_read_as_another_encoding(name: str, encoding: str) -> None:
    """Each form that it takes shows, in each script, and where signs were lost as well."""
    text = TEXTS[name].encode().decode(encoding, "replace")
    found = misdecoding.find_misdecoded(text)
    assert found is not None
    assert 0 <= found.start < found.end <= len(text)


@pytest.mark.parametrize("encoding", ["cp1251", "cp1256", "mac_roman", "cp437", "cp866", "koi8_r"])
def test_the_encoding_is_named(encoding: str) -> None:
    """As people know it."""
    text = " ".join(TEXTS.values()).encode().decode(encoding, "ignore")
    found = misdecoding.find_misdecoded(text)
    assert found is not None
    assert (found.was, found.read_as) == ("UTF-8", NAMES[encoding])


@pytest.mark.parametrize("encoding", ["gbk", "cp932"])
@pytest.mark.parametrize("name", ["marks", "French", "Russian", "Hebrew"])
def test_utf_8_that_was_read_as_two_bytes_a_character(name: str, encoding: str) -> None:
    """So are the forms of East Asian encodings."""
    text = TEXTS[name].encode().decode(encoding, "ignore")
    assert misdecoding.find_misdecoded(text) is not None


@pytest.mark.parametrize("name", TEXTS)
def test_text_as_it_was_written(name: str) -> None:
    """No language looks so."""
    assert misdecoding.find_misdecoded(TEXTS[name]) is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "It rained in Pell.",
        "PODRÓŻ RÓŻY MÓŻDŻEK",
        "«Ils ont gagné\xa0», a-t-il dit à Nîmes\xa0: «\xa0Voilà\xa0», «\xa0déjà\xa0»",
        "Ні, сказала вона. Ні й ще раз ні. Ні.",
        "Zvlášť, když Král přišel, že ášť",
        "Тебе тоже снилось меню и ещё тоска",
        "SÃO PAULO e JOÃO",
        "Â, dit-il. Ça va?",
        "What?? she asked. Really???",
        "‚Ärger im Hafen‘",
        "A \ufffd stands here.",
        "Ελλάς «Ά» και «Έ»",
        "قال «نعم»، ثم «لا»؟",
    ],
)
def test_odd_text_that_is_right(text: str) -> None:
    """Capitals beside marks, blanks before marks, and one sign that was lost."""
    assert misdecoding.find_misdecoded(text) is None


@pytest.mark.parametrize(
    ("text", "sample"),
    [
        ("They say, â??Let the swan goâ??, and", "â??"),
        ("They say, â€?Let the swan goâ€?, and", "â€"),
        ("They say, â€œLet the swan goâ€ , and", "â€œ"),
        ("the cafÃ?s of Pell", "fÃ?s"),
        ("Ã?tienne Moss", "Ã?t"),
        ("the caf\ufffd of \ufffdlden, and \ufffdrebro", "\ufffd of \ufffdlden, and \ufffd"),
        ("ï¿½Let the swan goï¿½", "ï¿½"),
        ("??? ?????? ??????? ?? ????? ?????", "??? ?????? ???????"),
        ("ï»¿Goat elected", "ï»¿"),
        ("Ã¢â‚¬Å“Let the swan goÃ¢â‚¬Â\u009d", "Ã¢â‚¬Å“"),
    ],
)
def test_what_is_left_where_signs_were_lost(text: str, sample: str) -> None:
    """Question marks, replacement characters, marks of byte order, or UTF-8 twice."""
    found = misdecoding.find_misdecoded(text)
    assert found is not None
    assert text[found.start : found.end].startswith(sample)


@pytest.mark.parametrize(
    ("name", "page", "was"),
    [
        ("Arabic", "cp1256", "Windows-1256"),
        ("Russian", "cp1251", "Windows-1251"),
        ("Greek", "cp1253", "Windows-1253"),
        ("Hebrew", "cp1255", "Windows-1255"),
    ],
)
def test_other_scripts_that_were_read_as_windows_1252(name: str, page: str, was: str) -> None:
    """Scripts are weighed by their commonest letters."""
    text = TEXTS[name].encode(page, "ignore").decode("cp1252", "ignore")
    found = misdecoding.find_misdecoded(text)
    assert found is not None
    assert (found.was, found.read_as) == (was, "Windows-1252")
