"""The language of an article is told by its small words, or left open."""

from __future__ import annotations

import pytest

from blocks import blocks_of
from wireparse import DEFAULT
from wireparse._fields import language
from wireparse._vocabulary import compile_patterns

PATTERNS = compile_patterns(DEFAULT)
ENGLISH = "The ferry of the town was late and the goat was in it."
ARABIC = "قال مالك العبّارة إن الماعز نام طوال الرحلة من الضفة إلى الضفة في المساء."


@pytest.mark.parametrize(
    ("parts", "want"),
    [
        ([("paragraph", ENGLISH)], "en"),
        ([("deck", ENGLISH)], "en"),
        ([("headline", ENGLISH)], "en"),
        ([("caption", ENGLISH)], "en"),
        ([("paragraph", ARABIC)], "ar"),
        ([("caption", ENGLISH[:30]), ("paragraph", f"{ARABIC} {ARABIC}")], "ar"),
        ([("furniture", ENGLISH)], None),
        ([("signoff", ENGLISH)], None),
        ([("furniture", ARABIC), ("paragraph", ENGLISH)], "en"),
        ([("paragraph", "Lodzia wrocila po suchych zimach.")], None),
        ([("paragraph", "The ferry came.")], None),
        ([("paragraph", "The of" + " goat" * 23)], "en"),
        ([("paragraph", "The the" + " goat" * 24)], None),
        (
            [("paragraph", "A kikötői tanács hétfőn a városban ülésezett, és a mérő is ott állt.")],
            None,
        ),
        ([], None),
    ],
)
def test_small_words_tell_the_language(parts: list[tuple[str, str]], want: str | None) -> None:
    """Two of them at least, and eight in a hundred words, in lines that speak."""
    assert language.find_language(blocks_of(*parts), PATTERNS) == want


def test_the_beginning_is_enough() -> None:
    """Behind 400 characters no word has a vote."""
    long = ENGLISH * 8
    assert len(long) > 400
    blocks = blocks_of(("paragraph", long), ("paragraph", ARABIC * 40))
    assert language.find_language(blocks, PATTERNS) == "en"


@pytest.mark.parametrize(("text", "order"), [(ARABIC, "dmy"), (ENGLISH, None), ("Lodzia.", None)])
def test_a_language_may_have_one_order_of_day_and_month(text: str, order: str | None) -> None:
    """English prints both; what no row knows has none."""
    assert language.find_date_order(blocks_of(("paragraph", text)), PATTERNS) == order


TEXTS = {
    "de": "Der Hafenrat hat sich am Montag getroffen, um über einen neuen Pegel zu beraten.",
    "fr": "Le conseil du port s’est réuni lundi pour étudier une nouvelle jauge.",
    "es": "El consejo del puerto se reunió el lunes para estudiar un nuevo medidor.",
    "it": "Il consiglio del porto si è riunito lunedì per studiare un nuovo idrometro.",
    "pt": "O conselho do porto reuniu-se na segunda-feira para estudar um novo medidor.",
    "tr": "Liman kurulu pazartesi günü yeni bir ölçer için toplandı, şehir ise buna karşı çıktı.",
    "en": "The harbour board met on Monday to weigh a new tide gauge, and the town is against it.",
    "ar": "اجتمع مجلس الميناء يوم الاثنين من أجل مقياس جديد في المدينة.",
}


@pytest.mark.parametrize("code", [*TEXTS])
def test_one_sentence_tells_a_language_that_has_rows(code: str) -> None:
    """By its small words and its letters."""
    assert language.find_language(blocks_of(("paragraph", TEXTS[code])), PATTERNS) == code


@pytest.mark.parametrize(
    "text",
    [
        "Havnestyret møttes mandag for å vurdere en ny måler, og byen er imot den.",
        "Havenbestuur kwam maandag bijeen om een nieuwe meter te bespreken, en het dorp wil niet.",
        "Zarząd portu zebrał się w poniedziałek, aby omówić nowy wodowskaz, a miasto jest przeciw.",
        "Совет порта собрался в понедельник, чтобы обсудить новый водомер, а город против.",
        "港务局星期一开会讨论新的水位计，而市政府表示反对。",
        "港の理事会は月曜日に新しい水位計について話し合った。",
        "1 2 3.",
    ],
)
def test_a_language_without_rows_is_none(text: str) -> None:
    """Neither in a script that none has, nor where a few words are the same."""
    assert language.find_language(blocks_of(("paragraph", text)), PATTERNS) is None
