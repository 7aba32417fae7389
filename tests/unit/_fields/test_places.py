"""Where a picture was taken is read from the words of its caption, and not invented."""

from __future__ import annotations

from typing import Final

import pytest

import wireparse
from wireparse import DEFAULT
from wireparse._fields.dates import find_dates
from wireparse._fields.places import find_place
from wireparse._vocabulary.patterns import compile_patterns

PATTERNS = compile_patterns(DEFAULT)
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


def place_in(text: str) -> str | None:
    """Find the place in a description alone."""
    return find_place(text, find_dates(text, PATTERNS), PATTERNS)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("The ferry in Lunde on March 3, 2026, in Kvam", "Lunde"),
        ("The ferry in Lunde, Norway, near Kvam", "Lunde, Norway"),
        ("The ferry near Kvam in Lunde, Norway", "Lunde, Norway"),
        ("The ferry near Kvam on March 3, 2026, in Lunde", "Lunde"),
        ("A goat in Lunde after a storm in Kvam after dark", "Lunde"),
        ("A goat at Lunde pier beside the boat", None),
        ("A goat in Lunde carries nine people", "Lunde"),
        ("A goat near Lunde carries nine people", None),
        ("A goat near Lunde during a storm", "Lunde"),
        ("Ana Lund in Kvam, Norway, Monday, March 3, 2026", "Kvam, Norway"),
        ("A goat in Berg, Lunde, Norway, on Tuesday", "Berg, Lunde, Norway"),
        ("A goat, Lunde, Norway, on Tuesday", None),
        ("Lunde, Norway, March 3, 2026", None),
        (
            "The ferry at its pier, Old Port of Kvam, Lunde, Telemark, Norway, March 3, 2026",
            "Lunde, Telemark, Norway",
        ),
        ("A goat of Kvam, March 3, 2026", "Kvam"),
        ("A goat of Kvam on Tuesday", "Kvam"),
        ("A goat of Kvam waits on March 3, 2026", None),
        ("The mayor of Kvam waits for a goat", None),
        ("A goat in the village of Kvam waits", "Kvam"),
        ("A goat of the village of Kvam waits", "Kvam"),
        ("The village of Kvam", "Kvam"),
        ("Of Kvam in Lunde", "Lunde"),
        ("A goat in Kvam, 40 kilometers south of Lunde", "Kvam"),
        ("A goat 40 kilometers south of Lunde", "Lunde"),
        ("A goat some 40 kilometers (25 miles) south of Lunde, March 3, 2026", "Lunde"),
        ("A goat 40 kilometers ( 25 miles ) south of Lunde, March 3, 2026", "Lunde"),
        ("A goat south of Lunde, March 3, 2026", "Lunde"),
        ("South of Lunde, March 3, 2026", "Lunde"),
        ("A goat in the West Bank in Kvam", "Kvam"),
        ("A goat in the West Bank", "West Bank"),
        ("A goat at the Central Bank", None),
        ("A goat in Kvam, N.M. on Tuesday", "Kvam, N.M."),
        ("A goat in Kvam, N.M.", "Kvam, N.M."),
        ("A goat in Kvam, Ore. on Tuesday", "Kvam, Ore."),
        ("A goat in Kvam, Ore., on Tuesday", "Kvam, Ore."),
        ("A goat in Kvam.", "Kvam"),
        ("A goat in Kvam…", "Kvam"),
        ("A goat in Kvam, Norw. on Tuesday", "Kvam, Norw."),
        ("A goat in Kvam's old town", "Kvam"),
        ("A goat in Kvam’s Lunde Square", "Kvam"),
        ("A goat in Kvam's office", None),
        ("A goat in Kvam's capital, Lunde", "Kvam"),
        ("A goat in Kvam's Lunde Province", "Kvam's Lunde Province"),
        ("A goat in the Kvam's old town", None),
        ("A goat in Berg's", None),
        ("A goat in Kvam, Lunde's old town", "Kvam"),
        ("A goat in Hamra Street, Kvam", "Hamra Street, Kvam"),
        ("A goat in Hamra Street", None),
        ("A goat in Hamra Street, nine people", None),
        ("A goat in Hamra Street Kvam", None),
        ("A goat in the old Red Sea port of Kvam waits", "Kvam"),
        ("A goat in the village Kvam waits", "Kvam"),
        ("A goat in the village, Kvam waits", None),
        ("A goat in the village", None),
        ("A goat in the", None),
        ("A goat in", None),
        ("A goat in a village of Kvam waits", "Kvam"),
        ("A goat in northern Kvam waits", "northern Kvam"),
        ("A goat in the Kvam border crossing", "Kvam"),
        ("A goat near the Kvam border crossing", None),
        ("A goat near the Kvam ferry", None),
        ("A goat near the Kvam", None),
        ("A goat in the Gulf of Kvam", "Gulf of Kvam"),
        ("A goat in the Gulf of Kvam waits", "Gulf of Kvam"),
        ("A goat in the Strait of Old Kvam, March 3, 2026", "Strait of Old Kvam"),
        ("A goat in Kvam of Lunde", "Kvam"),
        ("A goat in Rio de Kvam", "Rio de Kvam"),
        ("A goat in Oslo, Mayor Berg opens a school", "Oslo"),
        ("A goat in Oslo, Norway opens a school", "Oslo"),
        ("A goat in Oslo, Norway, opens a school", "Oslo, Norway"),
        ("A goat in Oslo (Norway) waits", "Oslo"),
        ("A goat in (Oslo) waits", "Oslo"),
        ("A goat in 2019 Oslo", None),
        ("A goat in March", None),
        ("A goat in Monday Lunde", None),
        ("A goat in Kvam March 3, 2026", "Kvam"),
        ("A goat in Kvam late on March 3, 2026", "Kvam"),
        ("A goat in Kvam late March 3, 2026", "Kvam"),
        ("A goat on March 3, 2026 near Kvam", "Kvam"),
        ("A goat on March 3, 2026, late in Kvam as seen from Lunde", "Kvam"),
        ("On March 3, 2026 in Kvam a goat of Lunde", "Kvam"),
        ("A goat on Tuesday near Kvam, and in Lunde on Monday", "Lunde"),
        ("A goat in Kvam; nine people", "Kvam"),
        ("A goat at Kvam; nine people", "Kvam"),
        ("A goat in Kvam by boat", "Kvam"),
        ("A goat at Kvam by boat", "Kvam"),
        ("A goat over Kvam waits", None),
        ("قارب في مدينة الفاشر", "الفاشر"),
        ("قارب في الفاشر ينتظر", None),
        ("قارب في الفاشر أمس بعد", "الفاشر"),
        ("قارب في الفاشر بعد العاصفة", "الفاشر"),
        ("قارب قرب الفاشر، 13 فبراير 2026", "الفاشر"),
        ("قارب في إدلب شمال سوريا", "إدلب شمال سوريا"),
        ("قارب في إدلب شمال", None),
        ("قارب في شمال سوريا ينتظر", None),
        ("قارب في البحر الأحمر ينتظر", "البحر الأحمر"),
        ("قارب في مدينة في سوريا", "سوريا"),
        ("قارب بالبصرة", "البصرة"),
        ("قارب بالبصرة 13 فبراير 2026", "البصرة"),
        ("قارب بالبصرة 13 فبراير 2026 الأربعاء", "البصرة"),
        ("قارب بالمؤتمر", None),
        ("قارب بصرة", None),
        ("13 فبراير 2026", None),
        ("A goat in the port of Kvam carries men near Lunde", "Kvam"),
        ("قارب في ميناء الفاشر", "الفاشر"),
        ("قارب في ميناء في سوريا", "سوريا"),
        ("A goat in Kvam with Ana Lund, Oslo, Norway, March 3, 2026", "Kvam"),
        ("A goat seen near Kvam by men, Lunde, Norway, March 3, 2026", "Lunde, Norway"),
        ("A goat in Kvam, Q.X.", "Kvam, Q.X."),
        ("A goat 40 kilometers southwest of Lunde", "Lunde"),
        ("A goat of Kvam on Tuesday, 40 kilometers south of Lunde", "Kvam"),
        ("A goat of Kvam on Tuesday, south of Lunde", "Lunde"),
        ("A goat of Kvam on Tuesday, 40 kilometers (25 miles) south of Lunde", "Kvam"),
        ("A goat of Kvam on Tuesday and 40 men in old boats far south of Lunde", "Lunde"),
        ("A goat on March 3, 2026, late in Kvam and in Lunde", "Kvam"),
        ("A goat of Kvam waits March 3, 2026", None),
        ("A goat near Kvam on Tuesday, then near Lunde on March 3, 2026", "Lunde"),
        ("On Tuesday a goat, Lunde, Norway, March 3, 2026", "Lunde, Norway"),
        ("A goat in the rain, the port of Kvam, men near Lunde", "Lunde"),
        ("The Sea goat near the Kvam ferry", None),
        ("A goat near the North Sea by boat", "North Sea"),
        ("A goat in Kvam, Norway and its men", "Kvam, Norway"),
        ("A goat in Kvam,", "Kvam"),
        ("A goat in Hamra Street, Kvam, March 3, 2026", "Hamra Street, Kvam"),
        ("A goat in Kvam's Lunde Town", "Kvam's Lunde Town"),
        ("A goat in Port St. Kvam waits", "Port St. Kvam"),
        ("A goat in Kvam, U.S., waits", "Kvam, U.S."),
        ("A goat in Kvam; Lunde waits", "Kvam"),
        ("A goat at the Sea Bank", None),
        ("A goat in St. Kvam, Norway, March 3, 2026", "St. Kvam, Norway"),
        ("A goat in St. Kvam.", "St. Kvam"),
        ("A goat in Lunde St. Police wait", "Lunde St"),
    ],
)
def test_words_around_a_name_tell_whether_it_is_the_place(text: str, want: str | None) -> None:
    """What introduces it, what follows, and where the date stands."""
    assert place_in(text) == want


FORMS: Final = {
    # 7 of 14 were right before asides were left out and these languages had rows
    "brackets": (
        ("The mayor of Pell (L) and the mayor of Olden (R), Pell, February 3, 2020.", "Pell"),
        ("Ana Lund (L) and Jon Berg (R) meet in Kvam, Norway, on May 4, 2026.", "Kvam, Norway"),
        ("Ana Lund (2nd L) and Jon Berg (C), Kvam, Norway, May 4, 2026.", "Kvam, Norway"),
        ("Ana Lund (R), Oslo, May 4, 2026.", "Oslo"),
        ("Ferryman Jon Berg (47) in Kvam (Norway) on May 4, 2026.", "Kvam"),
        ("A goat in Kvam (Telemark), Norway, May 4, 2026.", "Kvam, Norway"),
        ("Ana Lund [left] in Kvam, Norway, May 4, 2026", "Kvam, Norway"),
        ("Jon Berg (front, C) in the port of Kvam (old harbour) on Tuesday", "Kvam"),
        ("Ana Lund (L and R) near Kvam, Norway (May 4, 2026)", "Kvam, Norway"),
        ("The mayor of Pell (R, Pell, May 4, 2026", "Pell"),
        ("The mayor of Pell R), Kvam, Norway, May 4, 2026", "Kvam, Norway"),
        ("Ana Lund of Olden (C-R), Kvam, May 4, 2026", "Kvam"),
        ("Ferry (Kvam Line) in Lunde, Norway, May 4, 2026", "Lunde, Norway"),
        ("Mayor of Kvam (L) speaks", None),
    ),
    # 14 of 15 were right before asides were left out and these languages had rows
    "the": (
        ("Judges sit in The Hague, Netherlands, May 4, 2026", "The Hague, Netherlands"),
        ("Judges sit in the Hague on May 4, 2026", "Hague"),
        ("A goat in the Kvam Strip, May 4, 2026", "Kvam Strip"),
        ("A goat in the Netherlands on May 4, 2026", "Netherlands"),
        ("A goat in the village of Kvam, Norway, May 4, 2026", "Kvam, Norway"),
        ("A goat in the United States on May 4, 2026", "United States"),
        ("A goat in the West Bank city of Kvam, May 4, 2026", "Kvam"),
        ("A goat in the Gulf of Kvam, May 4, 2026", "Gulf of Kvam"),
        ("A goat near the Kvam Sea on May 4, 2026", "Kvam Sea"),
        ("A goat in the Kvam Islands, Norway, May 4, 2026", "Kvam Islands, Norway"),
        ("A goat in the Democratic Republic of Kvam, May 4, 2026", "Democratic Republic of Kvam"),
        ("A goat in the Czech Republic, May 4, 2026", "Czech Republic"),
        ("A goat in the town of Kvam in the Lunde Valley, May 4, 2026", "Kvam"),
        ("A goat in the Kvam district of Oslo, Norway, May 4, 2026", "Oslo, Norway"),
        ("A goat, The Hague, Netherlands, May 4, 2026", "The Hague, Netherlands"),
    ),
    # 8 of 10 were right before asides were left out and these languages had rows
    "side words": (
        ("From left, Ana Lund and Jon Berg in Kvam, Norway, May 4, 2026", "Kvam, Norway"),
        ("Ana Lund, left, and Jon Berg, right, Kvam, Norway, May 4, 2026", "Kvam, Norway"),
        ("Ana Lund, Left, Kvam, Norway, May 4, 2026", "Kvam, Norway"),
        ("Pictured at Left Ana Lund in Kvam", "Kvam"),
        ("Ana Lund in Center and Jon Berg", None),
        ("Ana Lund of Kvam, Right, May 4, 2026", None),
        ("In Front Row Ana Lund and Jon Berg", None),
        ("Ana Lund, Top Left, in Oslo on May 4, 2026", "Oslo"),
        ("Ana Lund, Background, in Oslo on May 4, 2026", "Oslo"),
    ),
    # 7 of 14 were right before asides were left out and these languages had rows
    "German": (
        ("Ana Lund (links) und Jon Berg am 4. Mai 2026 in Kvam", "Kvam"),
        ("Ana Lund (l.) und Jon Berg (r.) in Kvam, Norwegen", "Kvam, Norwegen"),
        ("Eine Ziege im Hafen von Kvam", "Kvam"),
        ("Eine Ziege in der Stadt Kvam", "Kvam"),
        ("Rechts im Bild: Ana Lund", None),
        ("Im Bild Ana Lund und Jon Berg", None),
        ("Eine Ziege nahe Kvam am 4. Mai 2026", "Kvam"),
        ("Eine Ziege bei Kvam, Norwegen, am 4. Mai 2026", "Kvam, Norwegen"),
        ("Ana Lund in Handschellen", None),
        ("Eine Ziege im Irak", "Irak"),
        ("Ana Lund in Oslo nach dem Sturm", "Oslo"),
        ("Eine Ziege im Dorf Kvam", "Kvam"),
        ("Ana Lund im Gespräch mit Jon Berg", None),
        ("Von links: Ana Lund, Jon Berg in Kvam", "Kvam"),
    ),
    # 3 of 12 were right before asides were left out and these languages had rows
    "French": (
        ("Une chèvre à Kvam, le 4 mai 2026", "Kvam"),
        ("Une chèvre à Kvam, en Norvège, le 4 mai 2026", "Kvam"),
        ("De gauche à droite, Ana Lund et Jon Berg à Kvam", "Kvam"),
        ("Une chèvre dans le port de Kvam, le 4 mai 2026", "Kvam"),
        ("Une chèvre près de Kvam le 4 mai 2026", "Kvam"),
        ("Ana Lund (à gauche) à Oslo", "Oslo"),
        ("Une chèvre au Liban, le 4 mai 2026", "Liban"),
        ("Ana Lund au centre", None),
        ("À gauche, Ana Lund", None),
        ("Une chèvre dans la ville de Kvam", "Kvam"),
        ("Une chèvre en Norvège", "Norvège"),
        ("Ana de Lund, le 4 mai 2026", None),
    ),
    # 3 of 11 were right before asides were left out and these languages had rows
    "Spanish": (
        ("Una cabra en Kvam, Noruega, el 4 de mayo de 2026", "Kvam, Noruega"),
        ("Ana Lund (izquierda) en Oslo", "Oslo"),
        ("De izquierda a derecha, Ana Lund y Jon Berg en Kvam", "Kvam"),
        ("Una cabra en el puerto de Kvam", "Kvam"),
        ("Una cabra en la ciudad de Kvam, Noruega", "Kvam, Noruega"),
        ("Una cabra cerca de Kvam, el 4 de mayo de 2026", "Kvam"),
        ("Ana Lund en el centro", None),
        ("A la izquierda, Ana Lund", None),
        ("Ana de Lund, 4 de mayo de 2026", None),
        ("Una cabra en San Kvam durante la tormenta", "San Kvam"),
        ("Una cabra en las afueras de Kvam", "Kvam"),
    ),
    # 7 of 20 were right before asides were left out and these languages had rows
    "Arabic": (
        ("قارب في كوالا لمبور", "كوالا لمبور"),
        ("قارب في لوس أنجليس 13 فبراير 2026", "لوس أنجليس"),
        ("قارب في مدينة بورت سودان", "بورت سودان"),
        ("قارب في سان فرانسيسكو", "سان فرانسيسكو"),
        ("قارب في أديس أبابا بعد العاصفة", "أديس أبابا"),
        ("قارب في هونغ كونغ", "هونغ كونغ"),
        ("قارب في كوريا الجنوبية", "كوريا الجنوبية"),
        ("قارب في العاصمة السورية دمشق", "دمشق"),
        ("قارب في مدينة الفاشر بإقليم دارفور", "الفاشر"),
        ("قارب في بلدة بيت لاهيا شمال قطاع غزة", "بيت لاهيا شمال قطاع غزة"),
        ("آنا لوند (يمين) ويون برغ (يسار) في بيروت", "بيروت"),
        ("قارب على يسار الصورة", None),
        ("قارب في الوسط", None),
        ("قارب في دمشق، سوريا، 13 فبراير 2026", "دمشق، سوريا"),
        ("قارب في ريو دي جانيرو", "ريو دي جانيرو"),
        ("قارب قرب نيو دلهي، الهند", "نيو دلهي، الهند"),
        ("قارب في جنوب أفريقيا", "جنوب أفريقيا"),
        ("قارب بمدينة خان يونس", "خان يونس"),
        ("قارب في منافسات الدوري", None),
    ),
    # 46 of 56 were right when these were first tried
    "mixed": (
        (
            "Mayor Ida Moss (L) and Arne Solv (R) shake hands in Pell, Norland, on May 4, 2026",
            "Pell, Norland",
        ),
        ("Mayor Ida Moss (C) in the town hall of Pell on May 4, 2026", "Pell"),
        ("Arne Solv (#9) scores in Pell, Norland", "Pell, Norland"),
        ("Ida Moss (not pictured) in Pell, Norland", "Pell, Norland"),
        (
            "Olden's Dag Tveit (R) and Arne Solv (L) at a match in Olden, Norland, May 4, 2026",
            "Olden, Norland",
        ),
        (
            "Ida Moss (3rd R) at the Pell Bread Fair (PBF) in Pell, Norland, May 4, 2026",
            "Pell, Norland",
        ),
        (
            "Ida Moss, second from right, at a bakery in Pell, Norland, Monday, May 4, 2026",
            "Pell, Norland",
        ),
        ("Ida Moss, right, mayor of Pell, Norland, speaks on Monday, May 4, 2026", None),
        ("(L-R) Ida Moss, Arne Solv and Dag Tveit in Pell", "Pell"),
        ("(From L) Ida Moss, Arne Solv and Dag Tveit, Pell, Norland, May 4, 2026", "Pell, Norland"),
        ("L to R: Ida Moss, Arne Solv in Pell, Norland", "Pell, Norland"),
        ("Left to right: Ida Moss and Arne Solv in Pell", "Pell"),
        (
            "Ida Moss (top left), Arne Solv (bottom right) in the Pell Valley, May 4, 2026",
            "Pell Valley",
        ),
        ("People walk in The Pell, Norland, May 4, 2026", "The Pell, Norland"),
        ("People walk in the Olden Strip, May 4, 2026", "Olden Strip"),
        ("A baker in the village of Pell, in the Olden Strip, May 4, 2026", "Pell"),
        (
            "A baker in the northern village of Pell (formerly Olden), Norland, on Monday",
            "Pell, Norland",
        ),
        ("A baker in Pell [Norland] on May 4, 2026", "Pell"),
        ("A baker in Pell (AFP) Norland", "Pell"),
        ("A ship off the Olden Islands on May 4, 2026", "Olden Islands"),
        ("A ship in the Strait of Pell on May 4, 2026", "Strait of Pell"),
        ("Judges at the court in The Hague", "The Hague"),
        ("A baker in the capital, Pell, on May 4, 2026", "Pell"),
        ("A baker in the Norland capital Pell, May 4, 2026", "Pell"),
        ("A baker in the Norland capital of Pell, May 4, 2026", "Pell"),
        ("A baker in the city of Pell, Norland's second city, on May 4, 2026", "Pell"),
        ("A view of the harbor in Pell, on the island of Olden, May 4, 2026", "Pell"),
        ("Ida Moss, in Pell (R), May 4, 2026", "Pell"),
        ("Ida Moss in a picture taken in Pell (undated)", "Pell"),
        ("Ida Moss (left) at Pell Airport in Olden, Norland", "Olden, Norland"),
        ("Ida Moss. Pell, Norland, May 4, 2026", "Pell, Norland"),
        ("Ida Moss — Pell, Norland, May 4, 2026", "Pell, Norland"),
        ("PELL, NORLAND - MAY 4, 2026: Ida Moss (L) bakes bread", "PELL, NORLAND"),
        ("Pell, Norland: Ida Moss bakes bread on May 4, 2026", None),
        ("Ida Moss (rechts) mit Arne Solv in Pell am 4. Mai 2026", "Pell"),
        ("Ida Moss (r.) beim Backen in Pell", "Pell"),
        ("Ida Moss (2. v. l.) in Pell", "Pell"),
        ("Bürgermeisterin Ida Moss in der Altstadt von Pell", "Pell"),
        ("Ida Moss (à droite), maire de Pell, à Olden le 4 mai 2026", "Olden"),
        ("Ida Moss à Pell, en Norland, le 4 mai 2026", "Pell"),
        ("Ida Moss, au centre, à La Pell", "La Pell"),
        ("Ida Moss en la plaza de Pell, Norland", "Pell, Norland"),
        ("Ida Moss (c) en Pell, 4 de mayo de 2026", "Pell"),
        ("Ida Moss, a la derecha, en La Pell, Norland, el 4 de mayo de 2026", "La Pell, Norland"),
        ("إيدا موس (يمين) وآرن سولف في مدينة بيل يوم 4 مايو 2026", "بيل"),
        ("إيدا موس وسط سان بيل (رويترز)", "سان بيل"),
        ("مواطنون في العاصمة اللبنانية بيروت (أ.ف.ب)", "بيروت"),
        ("مواطنون في ضواحي مدينة سان دييغو بولاية كاليفورنيا", "سان دييغو"),
        ("دخان يتصاعد فوق حي الرمال في مدينة غزة", "غزة"),
        ("خيام للنازحين في منطقة المواصي غرب خان يونس جنوب قطاع غزة", "المواصي غرب خان يونس"),
        ("صورة من كوريا الشمالية", None),
        ("جنود في شرق الكونغو الديمقراطية", "الكونغو الديمقراطية"),
        ("متظاهرون أمام البرلمان في العاصمة بلغراد", "بلغراد"),
        ("إيدا موس في الوسط بين آرن وداغ", None),
        ("مسافرون في مطار بيل الدولي", None),
        ("NORLAND - 2020-06-15: A loaf with the sign of the guild", "NORLAND"),
        ("A goat - May 4, 2026: the ferry", None),
    ),
}


@pytest.mark.parametrize(
    ("text", "want"), [row for rows in FORMS.values() for row in rows], ids=lambda text: text
)
def test_places_are_read_in_the_captions_of_five_languages(text: str, want: str | None) -> None:
    """Asides and sides are of no place; articles, nouns and prepositions lead to one."""
    assert place_in(text) == want


@pytest.mark.parametrize(
    "text",
    [
        "Ana Lund (L, Jon Berg (R and a goat in Kvam (Norway",
        "Ana Lund) and Jon Berg ( in Kvam ), Norway, May 4, 2026",
        "Ana Lund [[R]], Kvam (old) (new), May 4, 2026",
        "((Ana Lund)) of Kvam (Telemark, May 4, 2026",
        "A goat in (Kvam, May 4, 2026",
        ")))((( in Kvam",
    ],
)
def test_no_place_holds_a_bracket_without_the_other(text: str) -> None:
    """Whatever brackets a caption has lost."""
    place = place_in(text) or ""
    assert place.count("(") == place.count(")")
    assert place.count("[") == place.count("]")
