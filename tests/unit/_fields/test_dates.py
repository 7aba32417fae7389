"""Dates are read where they are whole, and never guessed."""

from __future__ import annotations

from datetime import date

import pytest

import wireparse
from wireparse import DEFAULT
from wireparse._fields.dates import find_dates, strip_openers
from wireparse._vocabulary.patterns import compile_patterns
from wireparse.rows import Knowledge, Language, Page

PATTERNS = compile_patterns(DEFAULT)
DAY = date(2026, 2, 13)
BODY = "It carried nine people and a goat on Monday."


@pytest.mark.parametrize(
    "text",
    [
        "February 13, 2026",
        "February 13 2026",
        "Feb. 13, 2026",
        "Feb 13,2026",
        "February 13th, 2026",
        "13 February 2026",
        "13 Feb 2026",
        "13th of February 2026",
        "2026-02-13",
        "Friday, February 13, 2026",
        "Friday, Feb. 13, 2026",
        "13/02/2026",
        "02/13/2026",
        "13.02.2026",
        "13 فبراير 2026",
        "13 شباط 2026",
    ],
)
def test_a_whole_date_has_a_value(text: str) -> None:
    """Day, month and year are there, in whatever order."""
    (found,) = find_dates(f"A goat on {text}.", PATTERNS)
    assert found.value == DAY


@pytest.mark.parametrize(
    "text",
    [
        "February 13",
        "13 February",
        "February 2026",
        "Wednesday",
        "11/10/2019",
        "February 31, 2026",
        "2026-13-01",
        "Wednesday, Feb. 3",
    ],
)
def test_part_of_a_date_has_no_value(text: str) -> None:
    """No year, no day, two possible months or an impossible day: no date."""
    found = find_dates(f"A goat on {text} in the port.", PATTERNS)
    assert [day.value for day in found] == [None]


@pytest.mark.parametrize(
    ("text", "raw"),
    [
        ("02/13/26", "02/13/26"),
        ("1/19/24", "1/19/24"),
        ("19.1.24", "19.1.24"),
        ("2/29/00", "2/29/00"),
        ("19/01/٢٤", "19/01/٢٤"),
        ("٢٤/٠١/١٩", "٢٤/٠١/١٩"),
        ("19/01/'24", None),
        ("24-01-19", None),
        ("19 January '24", "19 January"),
        ("Jan 19, 24", "Jan 19"),
        ("Friday, Jan. 19, ’24", "Friday, Jan. 19"),
    ],
)
def test_a_year_of_two_digits_is_of_no_century(text: str, raw: str | None) -> None:
    """No date is made of it, and what is printed is kept as printed."""
    (article,) = wireparse.parse(f"A pier in Lunde, {text}. REUTERS/Ana Lund").articles
    (caption,) = article.captions
    assert (caption.date_created, caption.date_raw) == (None, raw)
    (article,) = wireparse.parse(f"Ferry Returns at Last\n\n{text} 06:56 AM\n\n{BODY}\n").articles
    assert [moment.date for moment in article.timestamps] in ([], [None])


def test_a_line_of_a_short_year_is_a_timestamp_all_the_same() -> None:
    """The page's moment is told by its form, and has the words that are printed."""
    page = f"Ferry Returns to River at Last\n\n03/14/24 06:56 AM EST\n\n{BODY}\n"
    (moment,) = wireparse.parse(page).articles[0].timestamps
    assert (moment.raw, moment.date) == ("03/14/24", None)


@pytest.mark.parametrize(
    ("text", "is_whole"),
    [
        ("1/19/24", True),
        ("56/1/19", True),  # whichever is the year
        ("24/1/19", False),
        ("2/29/00", True),
        ("2/30/24", False),
        ("1/10/24", False),
        ("February 13, 2026", True),
        ("11/10/2019", False),
        ("24/25/2019", False),
        ("February 13", False),
        ("Wednesday", False),
    ],
)
def test_a_whole_date_tells_day_and_month_apart(text: str, is_whole: object) -> None:
    """Roles rest on it, whether the century is printed or not."""
    (found,) = find_dates(f"A goat on {text}.", PATTERNS)
    assert found.is_whole is is_whole


@pytest.mark.parametrize(
    "text",
    [
        "The march began in Lunde",
        "It may rain",
        "Room 214 of 300",
        "1 of 4",
        "Sunlight in the Sun hotel",
    ],
)
def test_words_that_are_no_dates_give_none(text: str) -> None:
    """Small words that are months too, numbers and short weekdays are no dates."""
    assert find_dates(text, PATTERNS) == ()


@pytest.mark.parametrize(
    "month", [name for row in DEFAULT.languages for name, _ in row.page.months]
)
def test_every_month_is_known(month: str) -> None:
    """A row of months works as soon as it is there."""
    (found,) = find_dates(f"On 13 {month} 2026", PATTERNS)
    assert found.value is not None
    assert (found.value.year, found.value.day) == (2026, 13)


@pytest.mark.parametrize(
    "weekday", [name for row in DEFAULT.languages for name in row.page.weekdays if len(name) > 4]
)
def test_every_weekday_is_known(weekday: str) -> None:
    """A weekday alone is part of a date."""
    (found,) = find_dates(f"seen on {weekday} in Lunde", PATTERNS)
    assert found.is_weekday
    assert found.value is None


def test_a_date_knows_its_place() -> None:
    """Offsets are those of the text that was searched."""
    text = "The ferry, on Friday, Feb. 13, 2026, in Lunde"
    (found,) = find_dates(text, PATTERNS)
    assert text[found.start : found.end] == "Friday, Feb. 13, 2026"


def test_a_whole_date_is_chosen_before_part_of_one() -> None:
    """A caption's date is the whole one, also where part of another comes first."""
    title, text = "Ferry Returns to River at Last", "The ferry on Tuesday, built May 3, 1988. (AFP)"
    head = f"{title}\n\n{text}\n{text}\n"
    page = f"{head}TT\n\n{head}\nIt carried nine people on Monday.\n"
    (caption,) = wireparse.parse(page).articles[0].captions
    assert caption.date_created == date(1988, 5, 3)
    assert caption.date_raw == "May 3, 1988"


@pytest.mark.parametrize(
    ("line", "kind", "day"),
    [
        ("Published November 20th, 2019 - 07:29 GMT", "published", date(2019, 11, 20)),
        ("Published 11:24 AM EDT, October 3, 2025", "published", date(2025, 10, 3)),
        ("Nov. 20, 2019 5:52 AM EST", "unknown", date(2019, 11, 20)),
        ("Feb. 3, 2026 / 7:41 AM", "unknown", date(2026, 2, 3)),
        ("Wednesday 20 November 2019 11:42, UK", "unknown", date(2019, 11, 20)),
        ("November 20, 2019 - 11:28 AMT", "unknown", date(2019, 11, 20)),
        ("Updated 02 December 2021", "updated", date(2021, 12, 2)),
        ("Last updated: March 4, 2024 10:15", "updated", date(2024, 3, 4)),
        ("  • Nov 20 2019, 10:18am ist", "unknown", date(2019, 11, 20)),
        ("  • updated: Nov 20 2019, 13:42pm ist", "updated", date(2019, 11, 20)),
        ("By - Mar 13,2026 - Last updated at Mar 13,2026", "unknown", date(2026, 3, 13)),
        ("February 9, 2024 / 4:12 PM / Updated 3 hours ago", "unknown", date(2024, 2, 9)),
        ("11/10/2019 10:30", "unknown", None),
    ],
)
def test_a_moment_line_is_a_timestamp(line: str, kind: str, day: date | None) -> None:
    """The page's moments are typed and dated, as far as they are whole."""
    page = f"Ferry Returns to River at Last\n\n{line}\n\n{BODY}\n"
    (article,) = wireparse.parse(page).articles
    assert article.blocks[1].role is wireparse.Role.TIMESTAMP
    assert (article.timestamps[0].kind, article.timestamps[0].date) == (kind, day)


@pytest.mark.parametrize(
    ("lines", "want"),
    [
        (("Updated March 4, 2024", "Published March 3, 2024"), date(2024, 3, 3)),
        (("March 3, 2024 10:15", "Updated March 4, 2024"), date(2024, 3, 3)),
        (("Updated March 4, 2024",), None),
    ],
)
def test_the_day_of_publication_is_never_that_of_an_update(
    lines: tuple[str, ...], want: date | None
) -> None:
    """Published comes before unlabelled; an update says nothing about publication."""
    head = "\n".join(lines)
    page = f"Ferry Returns to River at Last\n\n{head}\n\n{BODY}\n"
    assert wireparse.parse(page).articles[0].published == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("at 17:42-12 يناير 2025", "12 يناير 2025"),
        ("in Lunde (February 13, 2026)", "February 13, 2026"),
        ("in Lunde “13 February 2026”", "13 February 2026"),
        ("in Lunde «فبراير 13, 2026»", "فبراير 13, 2026"),
        ("Open Monday-Friday at 5", None),
    ],
)
def test_a_date_begins_behind_marks_and_dashes(text: str, want: str | None) -> None:
    """What is glued in front of a date is not part of it, and a span of weekdays is none."""
    found = find_dates(text, PATTERNS)
    assert [text[day.start : day.end] for day in found] == ([] if want is None else [want])


def test_openers_are_cut_off_at_words() -> None:
    """`By` opens a byline, `Bygone` does not."""
    assert strip_openers("By Ana Lund", ("by",)) == ("By", "Ana Lund")
    assert strip_openers("Bygone days", ("by",)) == ("", "Bygone days")
    assert strip_openers("Ana Lund", ("by",)) == ("", "Ana Lund")
    assert strip_openers("By - Ana Lund", ("by",)) == ("By", "Ana Lund")
    assert strip_openers("By", ("by",)) == ("By", "")
    assert strip_openers("OF" * 20 + ": x", ("of" * 20,)) == ("OF" * 20, "x")
    assert strip_openers("ﬁle: x", ("file",)) == ("", "ﬁle: x")


def knowing(*orders: str | None) -> Knowledge:
    """Make a knowledge of invented languages, each with an order of day and month."""
    pages = [Page(date_order=order) for order in orders]
    return Knowledge(languages=tuple(Language(code=f"x{n}", page=p) for n, p in enumerate(pages)))


@pytest.mark.parametrize(
    ("orders", "text", "value"),
    [
        (("dmy",), "11.10.2019", date(2019, 10, 11)),
        (("dmy",), "11/10/2019", date(2019, 10, 11)),
        (("mdy",), "11/10/2019", date(2019, 11, 10)),
        (("dmy", "dmy"), "11/10/2019", date(2019, 10, 11)),
        (("dmy", "mdy"), "11/10/2019", None),
        (("dmy", None), "11/10/2019", None),
        ((None,), "11/10/2019", None),
        ((), "11/10/2019", None),
        (("dmy",), "13/10/2019", date(2019, 10, 13)),
        (("dmy",), "10/13/2019", date(2019, 10, 13)),
        (("mdy",), "31/02/2019", None),
        (("dmy",), "11.10.19", None),
        (("dmy",), "11.10.", None),
    ],
)
def test_numerals_are_a_date_where_every_language_has_one_order(
    orders: tuple[str | None, ...], text: str, value: date | None
) -> None:
    """A language without an order, or with another, leaves them what they are: no date."""
    found = find_dates(f"A goat on {text} again", compile_patterns(knowing(*orders)))
    assert [f.value for f in found if f.value is not None] == ([value] if value else [])


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2020/06/15", date(2020, 6, 15)),
        ("2020/6/5", date(2020, 6, 5)),
        ("2020.06.15", date(2020, 6, 15)),
        ("2020-06-15", date(2020, 6, 15)),
        ("2020/12/11", date(2020, 12, 11)),
        ("٢٠٢٠/٠٦/١٥", date(2020, 6, 15)),
        ("31-12-2019", date(2019, 12, 31)),
        ("30. 12. 2019", date(2019, 12, 30)),
        ("15-Jun-2020", date(2020, 6, 15)),
        ("4. Mai 2026", date(2026, 5, 4)),
        ("4 de mayo del 2026", date(2026, 5, 4)),
        ("1er mai 2026", date(2026, 5, 1)),
        ("12.07.2019", None),
        ("12/07/2019", None),
        ("12-07-2019", None),
        ("12.07.19", None),
        ("2020/13/15", None),
    ],
)
def test_the_year_may_come_first(text: str, value: date | None) -> None:
    """Then the month is the second everywhere; where it is last, both may be meant."""
    sentence = f"A goat in Pell, {text}."
    (found,) = find_dates(sentence, PATTERNS)
    assert (sentence[found.start : found.end], found.value) == (text, value)
    (article,) = wireparse.parse(f"Ferry Returns at Last\n\n{text}\n\n{BODY}\n").articles
    assert article.blocks[1].role is wireparse.Role.TIMESTAMP
    assert [stamp.date for stamp in article.timestamps] == [value]


@pytest.mark.parametrize(
    ("text", "order", "value"),
    [
        ("12.07.2019", None, None),
        ("12.07.2019", "dmy", date(2019, 7, 12)),
        ("12.07.2019", "mdy", date(2019, 12, 7)),
        ("13.07.2019", "mdy", date(2019, 7, 13)),
        ("12.07.19", "dmy", None),
        ("2019-07-12", "mdy", date(2019, 7, 12)),
        ("July 2019", "dmy", None),
    ],
)
def test_a_language_tells_which_way_numerals_are_read(
    text: str, order: str | None, value: date | None
) -> None:
    """Asked by its order, a date that can be read two ways is one of them."""
    (found,) = find_dates(f"A goat in Pell, {text}.", PATTERNS)
    assert found.value_in(order) == value


def test_an_article_is_read_in_the_order_of_its_language() -> None:
    """Arabic pages print the day first; English ones print both."""
    body = "وقال القبطان إن السفينة عادت إلى الميناء في وقت متأخر من الليل بعد أن كانت في البحر."
    picture = "ماعز يقف في لوندة، 12/07/2019 (رويترز)"
    page = f"صياد يعيد الجرس إلى سفينة\n\n{picture}\n\nنشر في 12/07/2019\n\n{body}\n\n{body}\n"
    (article,) = wireparse.parse(page).articles
    assert article.language == "ar"
    assert [stamp.date for stamp in article.timestamps] == [date(2019, 7, 12)]
    assert [caption.date_created for caption in article.captions] == [date(2019, 7, 12)]


def test_rows_of_one_language_have_one_order() -> None:
    """A row that adds words to a language takes no order away."""
    rows = (Language(code="xx", page=Page(date_order="dmy")), Language(code="xx", page=Page()))
    (found,) = find_dates("A goat on 11.10.2019", compile_patterns(Knowledge(languages=rows)))
    assert found.value == date(2019, 10, 11)


def test_the_languages_that_ship_have_no_order() -> None:
    """Both are in use in English; with another language's rows beside them nothing is guessed."""
    for knowledge in (DEFAULT, DEFAULT | knowing("dmy")):
        (found,) = find_dates("A goat on 11/10/2019", compile_patterns(knowledge))
        assert found.value is None
