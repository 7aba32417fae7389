"""Speakers of languages without weights are named whole, and known by their roles."""

from __future__ import annotations

import pytest

from wireparse._speakers.full_names import PrintedWords, full_name, role_of, roles_of
from wireparse.rows import Grammar, Language, Speech

CASED = Language(
    code="xx",
    speech=Speech(report=("zeg",), titles=("burgem", "Dr"), joiners=("van",), prepositions=("op",)),
    grammar=Grammar(articles=("de",)),
)
UNCASED = Language(
    code="zz",
    speech=Speech(
        report=("وقثت",), titles=("الضصث", "ضصث"), joiners=("بغ",), name_openers=("عضد",),
        definite=("ال",), prepositions=("فغ",),
    ),
    grammar=Grammar(
        has_case=False, origin_endings=("ي",), title_articles=("ال",), particle_letters=3
    ),
)  # fmt: skip
"""No languages: invented words."""


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        ("Ada Brook", "Ada Brook"),
        ("de burgem Ada Brook", "Ada Brook"),
        ("Dr Brook", "Ada van Brook"),
        ("Brook", "Ada van Brook"),
        ("Reel", "Jon Reel"),
        ("Berg", "Lou R. Berg"),
        ("Lind", "Lind"),
        ("burgem Dr Reel", "Jon Reel"),
        ("Gus", "Ada Bo Cy Di Ed Fi Gus"),
        ("Tarn", "Tarn"),
        ("de burgem", "burgem"),
        ("Vossen", "Vossen"),
    ],
)
def test_a_name_with_capitals_is_filled_up(mention: str, name: str) -> None:
    """Titles and articles are no part of it; given names stand where it is first told."""
    texts = ["Op de weir zeg Ada van Brook niets.", "De Jon Reel op Kvam, Vossen.",
             "Lou R. Berg zeg. Kvam. Lind",
             "niets van Ada Bo Cy Di Ed Fi Gus, niets van Tarn"]  # fmt: skip
    assert full_name(PrintedWords(texts), mention, CASED) == name


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        ("الضصث زرذت", "كبدت زرذت"),
        ("زرذت", "كبدت زرذت"),
        ("الحخجي", "عضد الحخجي"),
        ("الاتظر", "الاتظر البكدت"),
        ("الزكد", "الزكد الاكبت الابكت"),
        ("خخخد", "سسسد بغ خخخد"),
        ("طططد", "ذذذد طططد"),
        ("الضصث الكبدت", "الضصث الكبدت"),
    ],
)
def test_a_name_without_capitals_is_filled_up(mention: str, name: str) -> None:
    """Small words, titles and glued articles tell where it begins and ends."""
    texts = ["وقثت كبدت زرذت فغ نهر.",
             "فغ عضد الحخجي، الاتظر البكدت فغ.", "فغ الزكد الاكبت الابكت، الاحجد.",
             "فغ سسسد بغ خخخد، قد ذذذد طططد"]  # fmt: skip
    assert full_name(PrintedWords(texts), mention, UNCASED) == name


@pytest.mark.parametrize(
    ("mention", "language", "role"),
    [
        ("de burgem", CASED, "burgem"),
        ("Brook", CASED, ""),
        ("Ada Brook", CASED, ""),
        ("الضصث", UNCASED, "ضصث"),
        ("زرذت", UNCASED, ""),
    ],
)
def test_a_description_alone_is_a_role(mention: str, language: Language, role: str) -> None:
    """It has an article, and nothing else."""
    assert role_of(mention, language) == role


def test_whoever_has_a_title_is_known_by_it() -> None:
    """The words before the name, without their article."""
    assert list(roles_of("de burgem Ada Brook", CASED)) == ["burgem"]
    assert list(roles_of("الضصث زرذت", UNCASED)) == ["ضصث"]
    assert list(roles_of("Ada Brook", CASED)) == []


def test_words_are_found_where_each_paragraph_has_them_first() -> None:
    """Between what is no letter, or between spaces; marks inside a word belong to it."""
    printed = PrintedWords(["Kvam-Lund, Kvam weir", "the Kvam weir", "O'Hara-Lund of (Reel)"])
    assert printed.places("Kvam") == {0: 0, 1: 4}
    assert printed.places("weir") == {0: 16, 1: 9}
    assert printed.places("O'Hara-Lund") == {2: 0}
    assert printed.places("Reel") == {2: 16}
    assert printed.places("Kva") == {}
    assert printed.spaced_places("Kvam") == {0: 11, 1: 4}
    assert printed.spaced_places("weir") == {}
    assert printed.spaced_places("the") == {1: 0}
