"""Lines of nothing but time: a date, clock, zone and label, each as printed and as values.

One table a language or kind, all lines invented. What each line has to give is its date, time of
day and zone; what is no line of time gives nothing.
"""

from __future__ import annotations

from datetime import date, time
from typing import Final

import pytest

import wireparse
from wireparse import DEFAULT, TimestampKind
from wireparse._fields.timestamps import is_moment, moment_parts, read_timestamps
from wireparse._vocabulary.patterns import compile_patterns

PATTERNS = compile_patterns(DEFAULT)
TITLE: Final = "Ferry Returns to River at Last"
BODY: Final = "It carried nine people and a goat on Monday."

WHOLE: Final = (
    ("Published: 4 May 2026 10:43 GMT", date(2026, 5, 4), time(10, 43), "GMT"),
    ("May 4, 2026 at 3:07 p.m. ET", date(2026, 5, 4), time(15, 7), "ET"),
    ("4 May 2026, 10.43 BST", date(2026, 5, 4), time(10, 43), "BST"),
    ("2026-05-04T10:43:05+02:00", date(2026, 5, 4), time(10, 43, 5), "+02:00"),
    ("2026-05-04T10:43:05Z", date(2026, 5, 4), time(10, 43, 5), "Z"),
    ("Mon, 04 May 2026 10:43:05 +0200", date(2026, 5, 4), time(10, 43, 5), "+0200"),
    ("10:43 AM EDT, Mon May 4, 2026", date(2026, 5, 4), time(10, 43), "EDT"),
    ("Posted on May 4, 2026 | 12:05am", date(2026, 5, 4), time(0, 5), None),
    ("First published on Mon 4 May 2026 06.15 BST", date(2026, 5, 4), time(6, 15), "BST"),
    ("4 May 2026 at 22:30 UTC+2", date(2026, 5, 4), time(22, 30), "UTC+2"),
    ("May 4, 2026 11 a.m. local time", date(2026, 5, 4), time(11, 0), "local time"),
    ("4-May-2026 09:00 IST", date(2026, 5, 4), time(9, 0), "IST"),
    ("Last modified: 04/05/2026 - 23:15 (GMT+3)", None, time(23, 15), "GMT+3"),
    ("13/05/2026 - 23:15 (GMT+3)", date(2026, 5, 13), time(23, 15), "GMT+3"),
)  # fmt: skip
"""Date, clock and zone in English, and in the forms of machines."""
GERMAN: Final = (
    ("04.05.2026, 10:43 Uhr", None, time(10, 43), None),
    ("14.05.2026, 10:43 Uhr", date(2026, 5, 14), time(10, 43), None),
    ("Montag, 4. Mai 2026, 10.43 Uhr", date(2026, 5, 4), time(10, 43), None),
    ("Stand: 14.05.2026 | 10:43 Uhr", date(2026, 5, 14), time(10, 43), None),
    ("Veröffentlicht am 4. Mai 2026 um 10:43 Uhr", date(2026, 5, 4), time(10, 43), None),
    ("Aktualisiert: 14. 05. 2026, 18:05", date(2026, 5, 14), time(18, 5), None),
    ("Mo., 4. Mai 2026, 18:05 MESZ", date(2026, 5, 4), time(18, 5), "MESZ"),
    ("4. Jänner 2026, 7 Uhr", date(2026, 1, 4), time(7, 0), None),
    ("Zuletzt aktualisiert am Donnerstag, 14. Mai 2026", date(2026, 5, 14), None, None),
    ("12. MÄR 2025 18:03", date(2025, 3, 12), time(18, 3), None),
    ("Erstellt am 4. Dez. 2026 - 09:12", date(2026, 12, 4), time(9, 12), None),
)  # fmt: skip
"""German."""
FRENCH: Final = (
    ("Publié le 4 mai 2026 à 10h43", date(2026, 5, 4), time(10, 43), None),
    ("Mis à jour le 14/05/2026 à 10:43", date(2026, 5, 14), time(10, 43), None),
    ("Lundi 1er juin 2026 à 18 h 05", date(2026, 6, 1), time(18, 5), None),
    ("Publié le 04 mai 2026 à 10h43, modifié le 5 mai 2026 à 8h05",
     date(2026, 5, 4), time(10, 43), None),
    ("4 févr. 2026 - 06:12 CET", date(2026, 2, 4), time(6, 12), "CET"),
    ("le 12 août 2026", date(2026, 8, 12), None, None),
    ("Dernière mise à jour : 4 déc. 2026", date(2026, 12, 4), None, None),
    ("jeudi 14 mai 2026, 20h", date(2026, 5, 14), time(20, 0), None),
    ("Paru le 1 juillet 2026", date(2026, 7, 1), None, None),
    ("10h43, le 4 septembre 2026", date(2026, 9, 4), time(10, 43), None),
    ("Mise à jour 4 oct. 2026 23h59 heure de Paris",
     date(2026, 10, 4), time(23, 59), "heure de Paris"),
)  # fmt: skip
"""French."""
SPANISH: Final = (
    ("4 de mayo de 2026 10:43", date(2026, 5, 4), time(10, 43), None),
    ("Publicado el 4 de mayo del 2026 a las 10:43 a. m.", date(2026, 5, 4), time(10, 43), None),
    ("Lunes, 4 de mayo de 2026 - 18:05 hs", date(2026, 5, 4), time(18, 5), None),
    ("Actualizado: 14/05/2026 10:43h", date(2026, 5, 14), time(10, 43), None),
    ("4 ene. 2026 - 22:10 CET", date(2026, 1, 4), time(22, 10), "CET"),
    ("12 dic 2026, 7:05 p. m. COT", date(2026, 12, 12), time(19, 5), "COT"),
    ("Domingo 3 de mayo de 2026", date(2026, 5, 3), None, None),
    ("4 mayo, 2026", date(2026, 5, 4), None, None),
    ("Última actualización: miércoles 6 de agosto de 2026, 9:30 horas",
     date(2026, 8, 6), time(9, 30), None),
    ("Creado el 1 de febrero de 2026 a las 00:15 h", date(2026, 2, 1), time(0, 15), None),
    ("hoy a las 10:43", None, time(10, 43), None),
)  # fmt: skip
"""Spanish."""
TURKISH: Final = (
    ("4 Mayıs 2026 10:43", date(2026, 5, 4), time(10, 43), None),
    ("04.05.2026 - 10:43", None, time(10, 43), None),
    ("Giriş: 14.05.2026 - 18:24 Güncelleme: 14.05.2026 - 18:57",
     date(2026, 5, 14), time(18, 24), None),
    ("Son güncelleme: 4 Ağustos 2026, Salı 10:43", date(2026, 8, 4), time(10, 43), None),
    ("Pazartesi, 4 Şubat 2026", date(2026, 2, 4), None, None),
    ("Yayınlanma tarihi: 12 Eylül 2026 saat 09:05", date(2026, 9, 12), time(9, 5), None),
    ("4 Oca 2026, 10:43 TSİ", date(2026, 1, 4), time(10, 43), "TSİ"),
    ("Cuma, 1 Kasım 2026", date(2026, 11, 1), None, None),
    ("Güncellendi 30 Aralık 2026 23:10 (TSI)", date(2026, 12, 30), time(23, 10), "TSI"),
    ("Haziran 4, 2026", date(2026, 6, 4), None, None),
)  # fmt: skip
"""Turkish."""
ITALIAN_PORTUGUESE: Final = (
    ("Pubblicato il 4 maggio 2026 alle 10:43", date(2026, 5, 4), time(10, 43), None),
    ("4 gennaio 2026 ore 10.43", date(2026, 1, 4), time(10, 43), None),
    ("Aggiornato il 14/05/2026, 10:43", date(2026, 5, 14), time(10, 43), None),
    ("Martedì 4 agosto 2026", date(2026, 8, 4), None, None),
    ("Ultimo aggiornamento: 9 dicembre 2026 - 07:15", date(2026, 12, 9), time(7, 15), None),
    ("Publicado em 4 de maio de 2026 às 10h43", date(2026, 5, 4), time(10, 43), None),
    ("14/05/2026 10h43 - Atualizado há 2 horas", date(2026, 5, 14), time(10, 43), None),
    ("Segunda-feira, 4 de março de 2026", date(2026, 3, 4), None, None),
    ("4 de fevereiro de 2026 | 23h05", date(2026, 2, 4), time(23, 5), None),
    ("Atualizado em 30/12/2026, às 9h07", date(2026, 12, 30), time(9, 7), None),
)  # fmt: skip
"""Italian and Portuguese."""
ARABIC: Final = (
    ("نشر في: 4 مايو 2026 - 10:43 ص", date(2026, 5, 4), time(10, 43), None),
    ("آخر تحديث: ٤ مايو ٢٠٢٦ - ١٠:٤٣ م", date(2026, 5, 4), time(22, 43), None),
    ("الاثنين 4 أيار 2026 10:43 مساءً", date(2026, 5, 4), time(22, 43), None),
    ("4 أيار/مايو 2026 10:43 بتوقيت غرينتش", date(2026, 5, 4), time(10, 43), "بتوقيت غرينتش"),
    ("تاريخ النشر 14/05/2026 10:43", date(2026, 5, 14), time(10, 43), None),
    ("الأحد، ٣ تشرين الأول ٢٠٢٦", date(2026, 10, 3), None, None),
    ("4 ماي 2026 الساعة 18:05", date(2026, 5, 4), time(18, 5), None),
    ("12 غشت 2026 - 09:30", date(2026, 8, 12), time(9, 30), None),
    ("١٤/٠٥/٢٠٢٦", date(2026, 5, 14), None, None),
    ("اليوم 10:43 صباحاً", None, time(10, 43), None),
)  # fmt: skip
"""Arabic."""
CLOCKS: Final = (
    ("12.45pm", None, time(12, 45), None),
    ("10:24 AM", None, time(10, 24), None),
    ("12:45 p.m.", None, time(12, 45), None),
    ("5:45 PM GMT", None, time(17, 45), "GMT"),
    ("12:45", None, time(12, 45), None),
    ("10h43", None, time(10, 43), None),
    ("10:43 Uhr", None, time(10, 43), None),
    ("18.02 GMT", None, time(18, 2), "GMT"),
    ("7am", None, time(7, 0), None),
    ("9 a.m. ET", None, time(9, 0), "ET"),
    ("Updated 11:24 AM EDT", None, time(11, 24), "EDT"),
    ("10.43 Uhr", None, time(10, 43), None),
    ("١٠:٤٣ م", None, time(22, 43), None),
    ("[10:43 CET]", None, time(10, 43), "CET"),
    ("Monday, 6:05 p.m.", None, time(18, 5), None),
    ("12 a.m.", None, time(0, 0), None),
)  # fmt: skip
"""Clocks without a date: live pages give every entry one."""
RELATIVE: Final = (
    "3 hours ago",
    "vor 3 Stunden",
    "il y a 3 heures",
    "hace 3 horas",
    "3 saat önce",
    "منذ 3 ساعات",
    "2h ago",
    "Updated 11 sec ago",
    "Last updated about 11 hours 5 minutes ago",
    "1 day ago",
    "vor einem Tag",
    "an hour ago",
    "il y a une heure",
    "hace un día",
    "5 dakika önce",
    "منذ ساعتين",
    "قبل 5 دقائق",
    "há 2 horas",
    "2 horas atrás",
    "3 ore fa",
    "Aktualisiert vor 10 Minuten",
    "Publié il y a 2 jours",
    "Posted 2 weeks ago",
    "1 hr 20 mins ago",
    "vor 2 Std.",
    "منذ يوم",
)  # fmt: skip
"""How long ago something was: a moment without a date."""
READING: Final = (
    "4 min read",
    "Lesezeit: 3 Minuten",
    "Lesedauer: 4 Min.",
    "3 minute read",
    "Reading time: 5 minutes",
    "Temps de lecture : 3 min",
    "Lecture 2 min",
    "Tiempo de lectura: 4 minutos",
    "4 min de lectura",
    "Okuma süresi: 3 dakika",
    "مدة القراءة: 3 دقائق",
    "Tempo di lettura: 2 minuti",
    "3 Min.",
    "5 Min Read",
)  # fmt: skip
"""How long reading takes: no moment."""
WITH_READING: Final = (
    ("May 4, 2026 · 4 min read", date(2026, 5, 4), None),
    ("06. 01. 2026, 14:59 Uhr Lesedauer: 4 Minuten", None, time(14, 59)),
    ("14.05.2026 - 15:48 UhrLesedauer: 2 Min.", date(2026, 5, 14), time(15, 48)),
    ("3 hours ago · 5 min read", None, None),
    ("4 mai 2026 à 10h43 · Temps de lecture : 3 min", date(2026, 5, 4), time(10, 43)),
    ("13/05/2026 | 3 minute read", date(2026, 5, 13), None),
)  # fmt: skip
"""Both in a line: it is one of the moment."""
NOT_MOMENTS: Final = (
    "On March 3, 2024 the ferry carried nine people",
    "Ferry sinks on March 3",
    "Ferry of May 4, 2026 found",
    "March 3: a day for ferries",
    "2024 budget approved by council",
    "The final on 4 May 2026 at 20:45",
    "Five things to know for May 4",
    "Live updates: May 4 election in Norland",
    "3 ferries",
    "1 of 4",
    "1/12",
    "2 / 3",
    "0 0",
    "60 Minutes",
    "24 heures",
    "24 Stunden Pell",
    "800 m",
    "1 year",
    "5 months 27 days",
    "30 minutes",
    "$ 80,22",
    "€10.00 / year",
    "€2.50 / month",
    "10.43 EUR",
    "18.02",
    "12.30 - 14.00",
    "+351 282 341 100",
    "020 7946 0958",
    "01-2345-6789",
    "00:00 / 03:15",
    "0:00 0:00",
    "00:00",
    "03:33 min",
    "2:1",
    "Pell 2:1 Olden (1:0)",
    "25:23, 25:21, 19:25",
    "102:98",
    "4-3 (2-1)",
    "27° / 11°",
    "May",
    "April Moss",
    "June Lind, 42",
    "Jan Roos",
    "Mrs May",
    "August",
    "Wednesday",
    "May Day",
    "Mars 2 lander",
    "December 2021 (31)",
    "May 2020 (225)",
    "4 in 5",
    "Psalm 23:10 and 24:3",
    "Mon–Fri 9:00–17:00",
    "Montag - Sonntag um 6.00 Uhr",
    "Room 214 of 300",
    "Article 5",
    "10:24 Lund",
    "4,096 views",
    "12,5 %",
    "Vor 3 Jahren sank die Fähre",
    "3 hours of music for a goat",
    "Il y a 3 heures de route",
    "Hace 3 horas que llueve",
    "Updated rules for ferries from 1 May 2026",
    "Flight 1043 to Pell",
    "Windows 10 2024 update",
    "Top 10 of 2025",
    "Chapter 10.43",
    "ISBN 978-3-16-148410-0",
    "192.168.10.43",
    "v2026.05.04",
    "Season 3, Episode 12",
    "May 1945 in pictures",
    "Part 2: 10 June",
    "Tel. 0611 / 12 34 56",
    "6 p.m. curfew",
    "9 to 5",
    "Open 9 a.m. to 5 p.m.",
    "Aged 24, 31 and 43",
)  # fmt: skip
"""Sentences, headlines, names, counters, prices, scores, lengths and numbers of all kinds."""
DATED: Final = (
    *WHOLE, *GERMAN, *FRENCH, *SPANISH, *TURKISH, *ITALIAN_PORTUGUESE, *ARABIC, *CLOCKS,
)  # fmt: skip


@pytest.mark.parametrize(("line", "day", "clock", "zone"), DATED, ids=[row[0] for row in DATED])
def test_a_line_of_time_is_read(
    line: str, day: date | None, clock: time | None, zone: str | None
) -> None:
    """It is told as a moment, and gives its date, time of day and zone."""
    assert is_moment(line, PATTERNS)
    (stamp, *_) = read_timestamps(line, 0, moment_parts(line, PATTERNS))
    assert (stamp.date, stamp.clock, stamp.tz) == (day, clock, zone)
    assert stamp.time is None or stamp.time in " ".join(line.split())
    assert (stamp.time is None) is (clock is None)


@pytest.mark.parametrize(("line", "day", "clock", "zone"), DATED, ids=[row[0] for row in DATED])
def test_a_line_of_time_is_a_timestamp_of_its_page(
    line: str, day: date | None, clock: time | None, zone: str | None
) -> None:
    """Under a headline it is never furniture, and the page has the same values."""
    (article,) = wireparse.parse(f"{TITLE}\n\nBy Ana Lund\n\n{line}\n\n{BODY}\n").articles
    assert article.blocks[2].role is wireparse.Role.TIMESTAMP
    (stamp, *_) = article.timestamps
    assert (stamp.date, stamp.clock, stamp.tz) == (day, clock, zone)


@pytest.mark.parametrize("line", RELATIVE)
def test_a_span_of_time_that_has_passed_is_a_moment(line: str) -> None:
    """It has neither date nor clock: nothing is guessed."""
    assert is_moment(line, PATTERNS)
    (stamp,) = read_timestamps(line, 0, moment_parts(line, PATTERNS))
    assert (stamp.date, stamp.clock, stamp.time, stamp.tz) == (None, None, None, None)
    assert stamp.raw in line


@pytest.mark.parametrize("line", READING)
def test_the_time_that_reading_takes_is_no_moment(line: str) -> None:
    """It says nothing about when something was."""
    assert not is_moment(line, PATTERNS)


@pytest.mark.parametrize(("line", "day", "clock"), WITH_READING)
def test_beside_a_moment_reading_time_is_left_out(
    line: str, day: date | None, clock: time | None
) -> None:
    """The moment is read as if it stood alone."""
    assert is_moment(line, PATTERNS)
    (stamp, *_) = read_timestamps(line, 0, moment_parts(line, PATTERNS))
    assert (stamp.date, stamp.clock) == (day, clock)


@pytest.mark.parametrize("line", NOT_MOMENTS)
def test_other_lines_with_numbers_are_no_moments(line: str) -> None:
    """A reader that is asked about every short line has to be strict."""
    assert not is_moment(line, PATTERNS)


@pytest.mark.parametrize(
    "line",
    [
        "Publikacja: 02.02.2026 21:52",  # a label that is not known
        "Madrid, 29/05/2026 20:00",
        "March 4, 2024 10:15 London",
        "Wednesday 20 November 2019 11:42, UK",
        "10:24 AZOST",
        "10:24 AAA BBB CCC DDD",
        "March 4, 2024 5",
        "Published / Updated March 4, 2024",
        pytest.param("March 4, 2024" + " " * 92 + "10:15", id="110 characters"),
        pytest.param("on " * 21 + "March 4, 2024", id="24 words"),
        "10:24 AM, Updated 11:30 AM",
        "May 2026",
        "4 May",
        # the same day in another calendar
        "13 فبراير 2026 الموافق 25 شعبان 1447",
        "نُشر 13 فبراير 2026 شعبان رجب",
        "13 فبراير 2026 الأربعاء شعبان",
        "13 فبراير 2026 شعبان 1 2 3 4 5 6 7 8 9",
        "13 فبراير 2026" + " شعبان" * 10,
    ],
)
def test_little_may_be_unknown_beside_a_moment(line: str) -> None:
    """Zones beside a clock, a number, one word beside date and clock, the Hijri day."""
    assert is_moment(line, PATTERNS)


@pytest.mark.parametrize(
    "line",
    [
        "10:24 EST Lund",
        "10:24 AAA BBB CCC DDD EEE",
        "10:24 BERGEN",
        "May 4, 2024 AAA",
        "May 2024 (31)",
        "2 ago",
        "2x ago",
        "h2 ago",
        "March 4, 2024 5 6",
        "March 4, 2024 London",
        "March 4, 2024 London.",
        "March 4, 2024 10:15 Port London",
        "The 4 May 2026, 10:15",
        "Donaudampfschifffahrt 4.5.2026 10:15",
        "10:24 AM, 11:30 AM",
        pytest.param("March 4, 2024" + " " * 93 + "10:15", id="111 characters"),
        pytest.param("on " * 22 + "March 4, 2024", id="25 words"),
        "السوق 13 فبراير 2026",
        "13 فبراير شعبان",
        "13 فبراير 2026 شعبان 1 2 3 4 5 6 7 8 9 10",
        "13 فبراير 2026 مراكبه مراكبه",
    ],
)
def test_more_makes_a_line_another(line: str) -> None:
    """One word more than may be unknown, or less that says that it is a moment."""
    assert not is_moment(line, PATTERNS)


@pytest.mark.parametrize(
    ("line", "want"),
    [
        (
            "Jul 31, 2024 - Last updated at Aug 1, 2024 10:15",
            [
                ("Jul 31, 2024", "unknown", None),
                ("Last updated at Aug 1, 2024 10:15", "updated", "10:15"),
            ],
        ),
        (
            "Published 4 May 2026 10:43 GMT / Updated 3 hours ago",
            [
                ("Published 4 May 2026 10:43 GMT", "published", "10:43"),
                ("Updated 3 hours ago", "updated", None),
            ],
        ),
        (
            "08:39, 06 Jan 2026Updated 08:41, 06 Jan 2026",
            [
                ("08:39, 06 Jan 2026", "unknown", "08:39"),
                ("Updated 08:41, 06 Jan 2026", "updated", "08:41"),
            ],
        ),
        (
            "May 4, 2026 10 AM, updated 11 AM",
            [("May 4, 2026 10 AM", "unknown", "10 AM"), ("updated 11 AM", "updated", "11 AM")],
        ),
        (
            "Publié le 4 mai 2026 à 10h43, mis à jour à 11 h 05",
            [
                ("Publié le 4 mai 2026 à 10h43", "published", "10h43"),
                ("mis à jour à 11 h 05", "updated", "11 h 05"),
            ],
        ),
        ("4 May 2026 10:43 (Updated)", [("4 May 2026 10:43 (Updated)", "updated", "10:43")]),
        ("Montag, 4. Mai 2026", [("Montag, 4. Mai 2026", "unknown", None)]),
        ("Ferry", [("Ferry", "unknown", None)]),
    ],
)
def test_a_line_is_parted_into_its_moments(
    line: str, want: list[tuple[str, str, str | None]]
) -> None:
    """A label, or a second date or clock, begins another; each has its place in the line."""
    found = read_timestamps(line, 7, moment_parts(line, PATTERNS))
    assert [(s.text, s.kind.value, s.time) for s in found] == want
    assert all(line[s.start - 7 : s.end - 7] == s.text for s in found)


@pytest.mark.parametrize(
    ("line", "raw"),
    [
        ("Published: Monday, 4 May  2026 10:43 GMT", "Monday, 4 May 2026"),
        ("Updated at 10:43 GMT", "10:43 GMT"),
        ("Last updated 3 hours ago", "3 hours ago"),
        ("Monday, 6:05 p.m.", "Monday, 6:05 p.m."),
        ("Updated", "Updated"),
    ],
)
def test_what_is_printed_is_kept(line: str, raw: str) -> None:
    """The date; without one, the clock or how long ago it was; else all."""
    (stamp,) = read_timestamps(line, 0, moment_parts(line, PATTERNS))
    assert stamp.raw == raw


def test_numerals_are_read_in_the_order_of_the_language() -> None:
    """A line that can be read two ways has no date of its own."""
    line = "Published 12.07.2019"
    for order, day in (("dmy", date(2019, 7, 12)), ("mdy", date(2019, 12, 7)), (None, None)):
        (stamp,) = read_timestamps(line, 0, moment_parts(line, PATTERNS), order)
        assert (stamp.date, stamp.kind) == (day, TimestampKind.PUBLISHED)
