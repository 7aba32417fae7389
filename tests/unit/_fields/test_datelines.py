"""Datelines are read in every form, and not out of prose."""

from __future__ import annotations

from typing import Final

import pytest

import wireparse
from wireparse import DEFAULT
from wireparse._fields import dateline_places, datelines
from wireparse._fields.reader import Reader
from wireparse._vocabulary import compile_patterns

PATTERNS = compile_patterns(DEFAULT)
READER = Reader(PATTERNS)
SENTENCE = "The ferry carried nine people and a goat across the river on Monday, its owner said."

SENTENCE_AR = "حملت العبّارة تسعة أشخاص وعنزة عبر النهر يوم الاثنين، كما قال صاحبها في المساء."
SENTENCE_DE = (
    "Die Fähre trug am Montag neun Menschen und eine Ziege über den Fluss, sagte ihr Besitzer."
)
SENTENCE_FR = "Le bac a porté neuf personnes et une chèvre lundi, a dit son patron dans la soirée."
SENTENCE_ES = "El barco llevó a nueve personas y una cabra el lunes, dijo su dueño por la tarde."
SENTENCE_TR = "Feribot pazartesi günü dokuz kişiyi ve bir keçiyi karşıya geçirdi, dedi sahibi."

FORMS: Final = {
    # 2 of 14 were right before there was a grammar of signs
    ("dash", SENTENCE): (
        ("KVAM, Vt. (AP) _ ", "KVAM, Vt.", "AP", None),
        ("KVAM (AP) __ ", "KVAM", "AP", None),
        ("KVAM, Norway (AP) ― ", "KVAM, Norway", "AP", None),
        ("LUNDE (Reuters) − ", "LUNDE", "Reuters", None),
        ("Lunde (dpa) ‐ ", "Lunde", "dpa", None),
        ("LUNDE (AFP) --- ", "LUNDE", "AFP", None),
        ("LUNDE (AFP): ", "LUNDE", "AFP", None),
        ("LUNDE (AFP) | ", "LUNDE", "AFP", None),
        ("LUNDE, May 4 (AP)_", "LUNDE", "AP", "May 4"),
        ("LUNDE (UPI) ‑ ", "LUNDE", "UPI", None),
        ("LUNDE (AP)—", "LUNDE", "AP", None),
        ("LUNDE (AP) - - ", "LUNDE", "AP", None),
        ("LUNDE [AP] - ", "LUNDE", "AP", None),
        ("LUNDE (AA) ─ ", "LUNDE", "Anadolu", None),
    ),
    # 3 of 10 were right before there was a grammar of signs
    ("no dash", SENTENCE): (
        ("KVAM, Norway (AP) ", "KVAM, Norway", "AP", None),
        ("KVAM (AP) ", "KVAM", "AP", None),
        ("SAN KVAM, Calif. (AP) ", "SAN KVAM, Calif.", "AP", None),
        ("Kvam, Norway (AFP) ", "Kvam, Norway", "AFP", None),
        ("KVAM/LUNDE (Reuters) ", "KVAM/LUNDE", "Reuters", None),
        ("KVAM, May 4 (AP) ", "KVAM", "AP", "May 4"),
        ("NEW KVAM (AP)", "NEW KVAM", "AP", None),
        ("Kvam, May 4 (PTI) ", "Kvam", "PTI", "May 4"),
        ("PORT KVAM, Haiti (AFP) ", "PORT KVAM, Haiti", "AFP", None),
        ("KVAM (Xinhua) ", "KVAM", "Xinhua", None),
    ),
    # 9 of 11 were right before there was a grammar of signs
    ("date without agency", SENTENCE): (
        ("KVAM, May 4 - ", "KVAM", None, "May 4"),
        ("KVAM, Norway, May 4 — ", "KVAM, Norway", None, "May 4"),
        ("KVAM, Aug. 20 -- ", "KVAM", None, "Aug. 20"),
        ("PORTKVAM, Nov 22 — ", "PORTKVAM", None, "Nov 22"),
        ("Kvam, 4 May 2026 - ", "Kvam", None, "4 May 2026"),
        ("KVAM, May 4, 2026 – ", "KVAM", None, "May 4, 2026"),
        ("Kvam, Norway, May 4 – ", "Kvam, Norway", None, "May 4"),
        ("KVAM, Dec. 1: ", "KVAM", None, "Dec. 1"),
        ("KVAM, May 4 _ ", "KVAM", None, "May 4"),
        ("KVAM (May 4) - ", "KVAM", None, "May 4"),
        ("KVAM, Tuesday, May 4 - ", "KVAM", None, "Tuesday, May 4"),
    ),
    # 12 of 15 were right before there was a grammar of signs
    ("places", SENTENCE): (
        ("KVAM/OSLO (Reuters) - ", "KVAM/OSLO", "Reuters", None),
        ("KVAM, Norway, and LUND, Sweden (AP) — ", "KVAM, Norway, and LUND, Sweden", "AP", None),
        ("KVAM/OSLO/LUNDE, May 4 (Reuters) - ", "KVAM/OSLO/LUNDE", "Reuters", "May 4"),
        ("KVAM / OSLO (Reuters) – ", "KVAM / OSLO", "Reuters", None),
        ("KVAM AND OSLO (AP) — ", "KVAM AND OSLO", "AP", None),
        ("KVAM, Norway/LUND, Sweden (Reuters) - ", "KVAM, Norway/LUND, Sweden", "Reuters", None),
        ("BEIRUT/THE KVAM (Reuters) - ", "BEIRUT/THE KVAM", "Reuters", None),
        ("KVAM and LUNDE — ", "KVAM and LUNDE", None, None),
        ("Kvam and Lunde (dpa) - ", "Kvam and Lunde", "dpa", None),
        ("KVAM-BY-THE-SEA (AP) — ", "KVAM-BY-THE-SEA", "AP", None),
        ("PORT OF KVAM (Reuters) - ", "PORT OF KVAM", "Reuters", None),
        ("KVAM; LUNDE (AP) — ", "KVAM; LUNDE", "AP", None),
        ("Kvam / Lunde (dpa/lnw) - ", "Kvam / Lunde", "dpa", None),
        ("ABOARD THE FERRY KVAM (AP) — ", "ABOARD THE FERRY KVAM", "AP", None),
        ("ON BOARD AIR FORCE KVAM (AP) — ", "ON BOARD AIR FORCE KVAM", "AP", None),
    ),
    # 11 of 12 were right before there was a grammar of signs
    ("short forms", SENTENCE): (
        ("COMBE, Vt. — ", "COMBE, Vt.", None, None),
        ("COMBE, Vt. (AP) — ", "COMBE, Vt.", "AP", None),
        ("EAST COMBE, N.J. (AP) — ", "EAST COMBE, N.J.", "AP", None),
        ("ST. COMBE, Minn. (AP) — ", "ST. COMBE, Minn.", "AP", None),
        ("COMBE, W.Va. (AP) _ ", "COMBE, W.Va.", "AP", None),
        ("Combe, Ill. — ", "Combe, Ill.", None, None),
        ("COMBE, D.C. -- ", "COMBE, D.C.", None, None),
        ("COMBE, Ont. (CP) — ", "COMBE, Ont.", "CP", None),
        ("COMBE, B.C. — ", "COMBE, B.C.", None, None),
        ("COMBE, Texas — ", "COMBE, Texas", None, None),
        ("COMBE, Calif., May 4 (UPI) -- ", "COMBE, Calif.", "UPI", "May 4"),
        ("COMBE, U.K. (AP) — ", "COMBE, U.K.", "AP", None),
    ),
    # 6 of 14 were right before there was a grammar of signs
    ("agency in front", SENTENCE): (
        ("AP - KVAM - ", "KVAM", "AP", None),
        ("(Reuters) - ", None, "Reuters", None),
        ("(AP) — ", None, "AP", None),
        ("AFP, KVAM - ", "KVAM", "AFP", None),
        ("AFP - KVAM: ", "KVAM", "AFP", None),
        ("(ANSA) - KVAM, MAY 4 - ", "KVAM", "ANSA", "MAY 4"),
        ("(ANSA) - KVAM - ", "KVAM", "ANSA", None),
        ("Reuters, Kvam: ", "Kvam", "Reuters", None),
        ("(AFP) KVAM - ", "KVAM", "AFP", None),
        ("AP | KVAM | ", "KVAM", "AP", None),
        ("Xinhua, Kvam, May 4 - ", "Kvam", "Xinhua", "May 4"),
        ("May 4 (Reuters) - ", None, "Reuters", "May 4"),
        ("(Reuters): ", None, "Reuters", None),
        ("Reuters — ", None, "Reuters", None),
    ),
    # 9 of 11 were right before there was a grammar of signs
    ("one word", SENTENCE): (
        ("KVAM — ", "KVAM", None, None),
        ("KVAM -- ", "KVAM", None, None),
        ("KVAM _ ", "KVAM", None, None),
        ("KVAM ― ", "KVAM", None, None),
        ("PORT KVAM — ", "PORT KVAM", None, None),
        ("KVAM – ", "KVAM", None, None),
        ("KVAM, Norway — ", "KVAM, Norway", None, None),
        ("KVAM—", "KVAM", None, None),
        ("SAN KVAM - ", "SAN KVAM", None, None),
        ("KVAM, South Korea — ", "KVAM, South Korea", None, None),
        ("Kvam, Norway — ", "Kvam, Norway", None, None),
    ),
    # 5 of 11 were right before there was a grammar of signs
    ("German", SENTENCE_DE): (
        ("Kvam (epd). ", "Kvam", "epd", None),
        ("Kvam, 4. Mai (Reuters) - ", "Kvam", "Reuters", "4. Mai"),
        ("Kvam, 4. Mai - ", "Kvam", None, "4. Mai"),
        ("Kvam (dpa) - ", "Kvam", "dpa", None),
        ("Kvam (AFP) – ", "Kvam", "AFP", None),
        ("Kvam (dpa/AFP) - ", "Kvam", "dpa", None),
        ("Kvam/Lunde (dpa) – ", "Kvam/Lunde", "dpa", None),
        ("Kvam an der Lunde (dpa) - ", "Kvam an der Lunde", "dpa", None),
        ("KVAM (dpa-AFX) - ", "KVAM", "dpa", None),
        ("Kvam (APA) - ", "Kvam", "APA", None),
        ("Bad Kvam (dpa/lnw) - ", "Bad Kvam", "dpa", None),
    ),
    # 9 of 10 were right before there was a grammar of signs
    ("French", SENTENCE_FR): (
        ("KVAM, 4 mai (AFP) - ", "KVAM", "AFP", "4 mai"),
        ("KVAM (AFP) - ", "KVAM", "AFP", None),
        ("Kvam (AFP) – ", "Kvam", "AFP", None),
        ("KVAM, 4 mai (Reuters) - ", "KVAM", "Reuters", "4 mai"),
        ("Kvam, Norvège | AFP | ", "Kvam, Norvège", "AFP", None),
        ("KVAM, 1er août (AFP) – ", "KVAM", "AFP", "1er août"),
        ("KVAM (Norvège), 4 mai (AFP) - ", "KVAM (Norvège)", "AFP", "4 mai"),
        ("Kvam, le 4 mai (AFP) - ", "Kvam", "AFP", "4 mai"),
        ("Kvam, 4 mai 2026 — ", "Kvam", None, "4 mai 2026"),
        ("Kvam-sur-Mer (AFP) - ", "Kvam-sur-Mer", "AFP", None),
    ),
    # 7 of 10 were right before there was a grammar of signs
    ("Spanish", SENTENCE_ES): (
        ("Kvam, 4 may (EFE).- ", "Kvam", "EFE", "4 may"),
        ("KVAM, 4 mayo (EFE).- ", "KVAM", "EFE", "4 mayo"),
        ("Kvam (EFE).- ", "Kvam", "EFE", None),
        ("Kvam, 4 de mayo (Xinhua) -- ", "Kvam", "Xinhua", "4 de mayo"),
        ("KVAM (AP) — ", "KVAM", "AP", None),
        ("San Kvam de Lunde, 4 may (EFE). - ", "San Kvam de Lunde", "EFE", "4 may"),
        ("KVAM, Noruega (AP) _ ", "KVAM, Noruega", "AP", None),
        ("KVAM (Reuters) - ", "KVAM", "Reuters", None),
        ("Kvam.- ", "Kvam", None, None),
        ("KVAM, 4 may. (EFE) - ", "KVAM", "EFE", "4 may."),
    ),
    # 8 of 10 were right before there was a grammar of signs
    ("Turkish", SENTENCE_TR): (
        ("KVAM (AA) – ", "KVAM", "Anadolu", None),
        ("KVAM (AA) ", "KVAM", "Anadolu", None),
        ("KVAM (DHA) - ", "KVAM", "DHA", None),
        ("KVAM, (DHA) - ", "KVAM", "DHA", None),
        ("KVAM, 4 Mayıs (Reuters) - ", "KVAM", "Reuters", "4 Mayıs"),
        ("İSTANKVAM (AA) - ", "İSTANKVAM", "Anadolu", None),
        ("Kvam (AA) - ", "Kvam", "Anadolu", None),
        ("KVAM/İZKVAM (AA) - ", "KVAM/İZKVAM", "Anadolu", None),
        ("KVAM - (AA) - ", "KVAM", "Anadolu", None),
        ("KVAM, 4 Mayıs (AA) - ", "KVAM", "Anadolu", "4 Mayıs"),
    ),
    # 4 of 12 were right before there was a grammar of signs
    ("Arabic", SENTENCE_AR): (
        ("القاهرة (رويترز) - ", "القاهرة", "رويترز", None),
        ("بيروت (أ.ف.ب) - ", "بيروت", "أ.ف.ب", None),
        ("الناصرة ـ ", "الناصرة", None, None),
        ("بيروت: «الشرق الأوسط» ", "بيروت", "الشرق الأوسط", None),
        ("دمشق- سانا ", "دمشق", "سانا", None),
        ("دمشق-سانا ", "دمشق", "سانا", None),
        ("الرياض/ 4 مايو/ واس - ", "الرياض", "واس", "4 مايو"),
        ("أبوظبي في 4 مايو / وام / ", "أبوظبي", "وام", "4 مايو"),
        ("القاهرة/بيروت (رويترز) – ", "القاهرة/بيروت", "رويترز", None),
        ("لندن ـ «الشرق الأوسط» ", "لندن", "الشرق الأوسط", None),
        ("الكويت - 4 مايو (كونا) - ", "الكويت", "كونا", "4 مايو"),
        ("الرياض 4 مايو (رويترز) - ", "الرياض", "رويترز", "4 مايو"),
    ),
}
WEAK: Final = frozenset(("Kvam (epd). ", "Kvam.- ", "الناصرة ـ ", "دمشق- سانا ", "دمشق-سانا "))
"""Openings that count in the first paragraph of a story only."""
NO_DATELINES: Final = (
    "WATCH: The ferry carried nine people and a goat across the river on Monday, its owner said.",
    "LONDON – a city of nine bridges and one goat - woke up to a ferry on Monday morning.",
    "Q: The ferry carried nine people and a goat. What did its owner say to you on Monday?",
    "A: The ferry carried nine people and a goat across the river on Monday, as I told you.",
    "UPDATE 2 - The ferry carried nine people and a goat across the river on Monday, it said.",
    "UPDATE 1-Ferry carries nine people and a goat across the river, owner says",
    "LEFT: The ferry carries nine people and a goat across the river on Monday at noon.",
    "RIGHT: The ferry carries nine people and a goat across the river on Monday at noon.",
    "ABOVE: The ferry carries nine people and a goat across the river on Monday at noon.",
    "PICTURED: The ferry carries nine people and a goat across the river on Monday at noon.",
    "READ MORE: The ferry that carried nine people and a goat, and what its owner said",
    "RELATED: The ferry that carried nine people and a goat, and what its owner said to us",
    "10:30 - 11:45 The ferry carries nine people and a goat across the river on Mondays.",
    "MONDAY - FRIDAY The ferry carries nine people and a goat across the river at noon.",
    "Monday - The ferry carries nine people and a goat across the river, its owner said.",
    "May 4 - The ferry carries nine people and a goat across the river, its owner said.",
    "KVAM 2 - 1 LUNDE: The goat scored in the last minute, its owner said on Monday.",
    "Kvam - Lunde 2-1 (1-0). The goat scored in the last minute, its owner said on Monday.",
    "Kvam – Lunde 3:1. The goat scored in the last minute, its owner said on Monday.",
    "REPORTAGE - The ferry carried nine people and a goat across the river on Monday, it said.",
    "GOAT ON THE FERRY: The owner said on Monday that nine people had seen it on board.",
    "FERRY IS BACK - The owner said on Monday that nine people had seen it on board.",
    "WHAT WE KNOW: The ferry carried nine people and a goat across the river on Monday.",
    "Ana Lund (AP) - photographer - said that the ferry had carried nine people and a goat.",
    "The goat (AP) The ferry carried nine people, and it was on board, its owner said.",
    "Ana Lund (Reuters) The photographer, who was on the ferry, said nobody saw a goat.",
    "The Kvam Goat Society (KGS) - founded by nine people - said it had no ferry on Monday.",
    "Senator Ana Lund (R-Ky.) - who owns a goat - said on Monday that she had no ferry.",
    "Prime Minister Ana Lund (Labour) – The first to own a goat – spoke on Monday at noon.",
    "Jon Berg (47) - The ferryman of Kvam - said on Monday that he had never seen a goat.",
    "Jon Berg (left) - The ferryman of Kvam - said on Monday that he had never seen a goat.",
    "The National Goat Agency (NGA) The ferry carried nine people on Monday, it said.",
    "FILE - The ferry carries nine people and a goat across the river on Monday, May 4.",
    "FILE PHOTO: The ferry carries nine people and a goat across the river on Monday.",
    "Photo: The ferry carries nine people and a goat across the river on Monday, May 4.",
    "PHOTOS: The ferry carries nine people and a goat across the river on Monday, May 4.",
    "By Ana Lund (AP) - The ferry carried nine people and a goat across the river on Monday.",
    "By Ana Lund, AP - The ferry carried nine people and a goat across the river on Monday.",
    "Goats, sheep, cows - The ferry carried all of them across the river on Monday at noon.",
    "However - The ferry carried nine people and a goat across the river on Monday at noon.",
    "CORRECTION - The ferry carried nine people and a goat, and not ten, the paper said.",
    "OPINION - The ferry carried nine people and a goat, and none of them had a ticket.",
    "BUSTED: The ferry carried nine people and a goat across the river on Monday, it said.",
    "REVEALED: The ferry carried nine people and a goat across the river on Monday, it said.",
    "STAT OF THE WEEK: Nine people and a goat crossed the river on Monday, the ferry said.",
    "TODAY IN HISTORY: The ferry carried nine people and a goat across the river in 1926.",
    "EXPLAINER — The ferry carried nine people and a goat across the river, and this is why.",
    "NO. 9: The ferry carried nine people and a goat across the river on Monday, it said.",
    "IMPORTANT: The ferry carries nine people and a goat, and no tickets are sold on board.",
    "TIP: The ferry carries nine people and a goat, and no tickets are sold on board at noon.",
    "NEW: The ferry carried nine people and a goat across the river on Monday, it said.",
    "TV - The ferry carried nine people and a goat across the river on Monday, it said.",
    "EU - The ferry carried nine people and a goat across the river on Monday, it said.",
    "DÉCRYPTAGE - Le bac a porté neuf personnes et une chèvre lundi, a dit son patron.",
    "ANALYSE - Die Fähre trug am Montag neun Menschen und eine Ziege, sagte ihr Besitzer.",
    "VÍDEO: El barco llevó a nueve personas y una cabra el lunes, dijo su dueño en Kvam.",
    "عاجل: حملت العبّارة تسعة أشخاص وعنزة عبر النهر يوم الاثنين، كما قال صاحبها.",
    "فيديو - حملت العبّارة تسعة أشخاص وعنزة عبر النهر يوم الاثنين، كما قال صاحبها.",
    "حزب العنزة (المعارض) - وهو أكبر حزب - قال يوم الاثنين إنه لا يملك عبّارة.",
)
ONLY_FIRST: Final = (
    "ANA LUND: The ferry carried nine people and a goat across the river, I told you so.",
    "Goats - The ferry carried nine of them across the river on Monday, its owner said.",
)


@pytest.mark.parametrize(
    ("opening", "place", "agency", "raw"),
    [
        ("LUNDE (Reuters) - ", "LUNDE", "Reuters", None),
        ("LUNDE, Norway/KVAM (Reuters) - ", "LUNDE, Norway/KVAM", "Reuters", None),
        ("LUNDE (AP) — ", "LUNDE", "AP", None),
        ("SAN LUNDE, Calif. (AP) — ", "SAN LUNDE, Calif.", "AP", None),
        ("LUNDE, Aug. 20 (Yonhap) -- ", "LUNDE", "Yonhap", "Aug. 20"),
        ("LUNDE, July 1. /TASS/. ", "LUNDE", "TASS", "July 1"),
        ("LUNDE (AA) - ", "LUNDE", "Anadolu", None),
        ("LUNDE: ", "LUNDE", None, None),
        ("Lunde, Telemark, Norway: ", "Lunde, Telemark, Norway", None, None),
        ("Lunde, Norway | AFP | ", "Lunde, Norway", "AFP", None),
        ("LUNDE, Oct 7 (Reuters) - ", "LUNDE", "Reuters", "Oct 7"),
        ("LUNDE, Feb. 3 (UPI) -- ", "LUNDE", "UPI", "Feb. 3"),
        ("Lunde (dpa) - ", "Lunde", "dpa", None),
        ("Lunde (AFP) – ", "Lunde", "AFP", None),
        ("LUNDE — ", "LUNDE", None, None),
        ("LUNDE, March 3 (EFE).- ", "LUNDE", "EFE", "March 3"),
        ("Hong Lunde (CNN)", "Hong Lunde", "CNN", None),
        ("Lunde, Asharq Al-Awsat—", "Lunde", "Asharq Al-Awsat", None),
        ("FerryNews.Net - ", None, "FerryNews.Net", None),
        ("Chungará, Chile: ", "Chungará, Chile", None, None),
        ("Lunde - ", "Lunde", None, None),
        ("Kvam, Ore. – ", "Kvam, Ore.", None, None),
        ("(CNN)", None, "CNN", None),
        ("دمشق، سوريا (CNN) -- ", "دمشق، سوريا", "CNN", None),
    ],
)
def test_a_dateline_opens_a_paragraph(
    opening: str, place: str | None, agency: str | None, raw: str | None
) -> None:
    """Place, agency and date are those before the dash, colon or bar."""
    found = READER.dateline(opening + SENTENCE, 10, is_first=True)
    assert found is not None
    assert (found.location, found.agency, found.date_raw) == (place, agency, raw)
    assert found.start == 10
    assert (opening + SENTENCE)[: found.end - 10] == found.text
    assert found.text == opening.rstrip()


@pytest.mark.parametrize("opening", ["Lunde - ", "Kvam, Norway: "])
def test_a_weak_opening_counts_in_the_first_paragraph_only(opening: str) -> None:
    """Further down, a city before a dash is a part of a list."""
    assert READER.dateline(opening + SENTENCE, 0) is None


@pytest.mark.parametrize("is_first", [True, False])
@pytest.mark.parametrize(
    "text",
    [
        "The ferry (Reuters) - carried nine people and a goat on Monday, said its owner.",
        "“LUNDE (Reuters) - ” is what the paper printed, its readers said on Monday.",
        "Ana Lund, a goat keeper from Kvam - the last one - said that the ferry was late.",
        "Goats: the ferry carried nine of them on Monday, its owner said in the evening.",
        "Lakers: The team left the pier in the second quarter after a long discussion.",
        "lunde (Reuters) - is no dateline since it opens with a small letter, they say.",
        "BREAKING: The ferry carried nine people and a goat across the river on Monday.",
        "UPDATE: The ferry carried nine people and a goat across the river on Monday.",
        "EXCLUSIVE - The ferry carried nine people and a goat across the river on Monday.",
        "EDITOR'S NOTE: This story contains goats that some of its readers may find upsetting.",
        "WARNING: This story contains goats that some of its readers may find upsetting.",
        "Tuesday - The ferry carried nine people and a goat across the river, its owner said.",
        "Opinion: The ferry carried nine people and a goat, and none of them had a ticket.",
        "In March (AFP reported at the time) the ferry carried nine people and a goat.",
    ],
)
def test_prose_opens_with_no_dateline(text: str, is_first: bool) -> None:  # noqa: FBT001
    """A bracket, dash or colon in a sentence is no dateline."""
    assert READER.dateline(text, 0, is_first=is_first) is None


@pytest.mark.parametrize(
    ("sentence", "opening", "place", "agency", "raw"),
    [(sentence, *row) for (_, sentence), rows in FORMS.items() for row in rows],
)
def test_datelines_are_read_in_every_form(
    sentence: str, opening: str, place: str | None, agency: str | None, raw: str | None
) -> None:
    """Place, agency, date and end are those of the form; weak ones count in the first paragraph."""
    text = f"{opening}{sentence}"
    found = READER.dateline(text, 0, is_first=True)
    assert found is not None
    assert (found.location, found.agency, found.date_raw) == (place, agency, raw)
    assert found.text == opening.rstrip()
    assert (READER.dateline(text, 0) == found) is (opening not in WEAK)


@pytest.mark.parametrize("is_first", [True, False])
@pytest.mark.parametrize("text", NO_DATELINES)
def test_labels_titles_and_results_are_no_datelines(text: str, is_first: bool) -> None:  # noqa: FBT001
    """A place that is none is worse than one that is missed."""
    assert READER.dateline(text, 0, is_first=is_first) is None


@pytest.mark.parametrize("text", ONLY_FIRST)
def test_what_looks_like_a_city_opens_no_later_paragraph(text: str) -> None:
    """A speaker, or things before a dash: where a story opens, they cannot be told apart."""
    assert READER.dateline(text, 0) is None


@pytest.mark.parametrize(
    "city",
    ["NEW YORK", "LOS ANGELES", "LAS VEGAS", "DES MOINES", "LA PAZ", "EL PASO", "LE HAVRE",
     "THE HAGUE", "SAO PAULO", "AL KHOBAR", "ST. LOUIS", "PORT-AU-PRINCE", "PORT OF SPAIN",
     "SALT LAKE CITY", "UNITED NATIONS", "SAN JOSE", "WEST BANK", "FRANKFURT AM MAIN"],
)  # fmt: skip
@pytest.mark.parametrize("sign", [" — ", " - ", " (AP) — ", " (AP) _ ", " (AP) "])
def test_words_that_others_have_open_cities_too(city: str, sign: str) -> None:
    """Articles, `new` and `west` are words of sentences and of names."""
    found = READER.dateline(f"{city}{sign}{SENTENCE}", 0)
    assert found is not None
    assert found.location == city


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        ("Kvam (dpa/AFP) - ", "dpa"),
        ("Kvam (dpa-AFX) - ", "dpa"),
        ("KVAM (AP, Reuters) - ", "AP"),
        ("KVAM (Kvam Ledger) - ", "Kvam Ledger"),
        ("Kvam (kvl) - ", "kvl"),
        ("KVAM, PA - ", None),
        ("KVAM, AP - ", "AP"),
        ("KVAM (47) - ", None),
        ("KVAM (R-Ky.) - ", None),
        ("Ana Lund, Norway - ", None),
    ],
)
def test_who_signs_is_an_agency_a_paper_or_a_desk(text: str, agency: str | None) -> None:
    """Of several the first; a state, a number and a party are none."""
    found = READER.dateline(f"{text}{SENTENCE}", 0)
    assert (found and found.agency) == agency


@pytest.mark.parametrize(
    ("text", "agency", "place"),
    [
        ("(AP) - KVAM - ", "AP", "KVAM"),
        ("(AP) - Kvam - ", "AP", None),
        ("AP - Ana Lund, Norway - ", "AP", None),
        ("AP - KVAM, May 4 - ", "AP", "KVAM"),
        ("AP - FERRY IS BACK - ", "AP", None),
        ("AP - THE - ", "AP", None),
    ],
)
def test_a_place_follows_an_agency_where_it_shows(
    text: str, agency: str, place: str | None
) -> None:
    """By its capitals, its country or a date; other words are the text's."""
    found = READER.dateline(f"{text}{SENTENCE}", 0)
    assert found is not None
    assert (found.agency, found.location) == (agency, place)


def test_an_opening_says_where_it_ends() -> None:
    """The offset is that behind the sign, for text of any length."""
    head = f"KVAM, May 4 (AP) _ {SENTENCE}"
    found = datelines.find_opening(head, PATTERNS, is_first=False)
    assert found == dateline_places.Opening(head.index("_") + 1, "KVAM", "AP", "May 4")


LEADS: Final = (
    "KVAM (AP) — Arne Solv won the Kvam Open on Sunday.",
    "KVAM (AP) _ Arne Solv won the Kvam Open on Sunday.",
    "KVAM, Norway (AP) Arne Solv won the Kvam Open on Sunday.",
    "Kvam, Norway (AFP) – Arne Solv won the Kvam Open on Sunday.",
    "KVAM, May 4 - Arne Solv won the Kvam Open on Sunday.",
    "KVAM — Arne Solv won the Kvam Open on Sunday.",
    "KVAM, Vt. — Arne Solv won the Kvam Open on Sunday.",
    "(Reuters) - Arne Solv won the Kvam Open on Sunday.",
    "Kvam (dpa) - Arne Solv won the Kvam Open on Sunday.",
)
"""First paragraphs that are written like titles and say the same as the headline."""


@pytest.mark.parametrize("lead", LEADS)
@pytest.mark.parametrize("gap", ["\n\n", "\n"])
def test_a_line_that_opens_with_a_dateline_is_body(lead: str, gap: str) -> None:
    """Neither its capitals nor its likeness to the headline makes a deck of it."""
    title = "Arne Solv wins the Kvam Open for his 24th bread title"
    first = f"{lead} It was his 24th title, and nobody in the hall was surprised by it."
    more = "He ate the loaf, which had taken the bakers of the town eleven hours, in nine minutes."
    page = gap.join([title, "By Ana Lund", first, '"I only came to watch," Solv said.', more])
    (article,) = wireparse.parse(page).articles
    assert [block.text for block in article.body][:1] == [first]
    assert article.dateline is not None
    assert READER.opens_body(lead)


@pytest.mark.parametrize(
    "line",
    [
        "KVAM — The Complete Guide",
        "KVAM — Arne Solv wins the Kvam Open",
        "KVAM: Arne Solv won the Kvam Open on Sunday.",
        "Kvam — Arne Solv won the Kvam Open on Sunday.",
        "EXCLUSIVE — Arne Solv won the Kvam Open on Sunday.",
        "The ferry carried nine people.",
    ],
)
def test_a_title_with_a_dash_opens_no_body(line: str) -> None:
    """A place alone proves nothing without a dash, capitals and a sentence."""
    assert not READER.opens_body(line)


@pytest.mark.parametrize(
    ("opening", "place", "agency", "raw"),
    [
        ("PELL, Norland –", "PELL, Norland", None, None),
        ("PELL (AP) ~ ", "PELL", "AP", None),
        ("PELL (AP) ? ", "PELL", "AP", None),
        ("PELL (AP) \x97 ", "PELL", "AP", None),
        ("PELL (AP) • ", "PELL", "AP", None),
        ("PELL (Reuters), May 4 - ", "PELL", "Reuters", "May 4"),
        ("PELL. May 4 (Interfax) - ", "PELL", "Interfax", "May 4"),
        ("PELL, Norland, Sunday — ", "PELL, Norland", None, "Sunday"),
        ("PELL, Norland -- (AP) -- ", "PELL, Norland", "AP", None),
        ("PELL, Norland--(BUSINESS WIRE)--", "PELL, Norland", "Business Wire", None),
        ("PELL/AP — ", "PELL", "AP", None),
        ("ABOARD THE PELL (AP) — ", "ABOARD THE PELL", "AP", None),
    ],
)
def test_damaged_and_rarer_forms_are_read(
    opening: str, place: str, agency: str | None, raw: str | None
) -> None:
    """A dash that an archive has lost, a date behind the agency, a weekday."""
    found = READER.dateline(f"{opening}{SENTENCE}", 0)
    assert found is not None
    assert (found.location, found.agency, found.date_raw) == (place, agency, raw)
    assert found.text == opening.rstrip()


@pytest.mark.parametrize(
    "text",
    [
        "In PELL (AP) — The ferry carried nine people and a goat across the river.",
        "PELL (Reuters), a small town, has a ferry - The goat of its owner was on board.",
        "PELL (AP), which has no ferry - nor a goat - has a river and a bridge over it.",
        "Startet am 1. Mai: Der Fährmann von Kvam hat eine Ziege und ein kleines Boot.",
        "Startet am 1. Mai - Der Fährmann von Kvam hat eine Ziege und ein kleines Boot.",
    ],
)
def test_a_sentence_that_begins_like_one_is_no_dateline(text: str) -> None:
    """Nor is a title with a day in it."""
    assert READER.dateline(text, 0, is_first=True) is None


@pytest.mark.parametrize("opening", ["Kvam (Reuters) - ", "KVAM (AP) — ", "Kvam, Norway (AFP) – "])
@pytest.mark.parametrize("end", ["(AP)", "REUTERS/Ana Lund", "on the"])
def test_a_dateline_signs_no_picture(opening: str, end: str) -> None:
    """Its agency makes no caption of the paragraph, nor does a credit at the end."""
    line = f"{opening}The ferry carried nine people and a goat across the river {end}"
    page = f"Ferry Returns to River at Last\n\n{line}\n\n{SENTENCE}\n\n{SENTENCE[:-1]} again.\n"
    (article,) = wireparse.parse(page).articles
    assert article.blocks[1].role is wireparse.Role.PARAGRAPH
    assert article.dateline is not None


@pytest.mark.parametrize(
    ("byline", "body", "want"),
    [
        ("Pell: Ana Lund", "The goat of Pell was on board, and so was its owner.", "Pell"),
        ("Pell: Ana Lund", "The goat was on board, and so was its owner, they said.", None),
        ("Ana Lund (Pell)", "The goat was on board, and so was its owner, they said.", "Pell"),
        ("Ana Lund (Sport)", "The goat was on board, and so was its owner, they said.", None),
        ("Ana Lund (PL)", "The goat was on board, and so was its owner, they said.", None),
        ("بيروت: نادين الحداد", "The goat was on board, and so was its owner, they said.", "بيروت"),
    ],
)
def test_the_place_of_a_byline_is_one_that_shows(byline: str, body: str, want: str | None) -> None:
    """In front of a name it could as well be a programme: the story has to name it too."""
    page = f"Ferry Returns to River at Last\n\n{byline}\n\n{body}\n\n{SENTENCE}\n\n{SENTENCE}\n"
    (article,) = wireparse.parse(page).articles
    assert (article.dateline and article.dateline.location) == want
