"""People who are called like a month keep their names; a month is a date beside a number."""

from __future__ import annotations

from typing import Final

import pytest

import wireparse
from wireparse import Article, Caption

TITLE: Final = "Ferry Returns to River at Last"
BODY: Final = (
    "It carried nine people and a goat on Monday.\n\nThe next ferry is late, the office said."
)


def page(*parts: str) -> Article:
    """Parse one article, a blank line between any two parts."""
    (article,) = wireparse.parse("\n\n".join((TITLE, *parts)) + "\n").articles
    return article


def caption(text: str) -> Caption:
    """Parse a page with one picture."""
    head = f"{TITLE}\n\n{text}\n{text}\n\n"
    (article,) = wireparse.parse(f"{head}TT\n\n{head}{BODY}\n").articles
    return article.captions[0]


@pytest.mark.parametrize(
    ("text", "date_raw", "location"),
    [
        ("April Moss stands on the quay in Pell. REUTERS/Ida Moss", None, "Pell"),
        ("Jan Roos in Olden, Norland, May 4, 2026. (AP)", "May 4, 2026", "Olden, Norland"),
        ("June Ashby, 34, with a goat in Pell on Monday. (AFP)", "Monday", "Pell"),
        ("August Lind looks on in Pell, Norland, March 3. (AP)", "March 3", "Pell, Norland"),
        ("Mrs May waves in Pell. REUTERS/Ida Moss", None, "Pell"),
        ("Theresa May and Jan Roos in Pell, 4 May 2026. (AFP)", "4 May 2026", "Pell"),
        ("Avril Moss poses for a picture in Pell. (AFP)", None, "Pell"),
        ("Ferry captain Julio Roos in Pell, June 2026. (AFP)", "June 2026", "Pell"),
        ("Summer March, a swimmer, in Pell. (AFP)", None, "Pell"),
        ("Freya August (L) and June Lind in Pell. (AFP)", None, "Pell"),
    ],
)
def test_a_caption_of_somebody_called_like_a_month(
    text: str, date_raw: str | None, location: str | None
) -> None:
    """The date is the one with a number, and nothing is cut from the front of the name."""
    found = caption(text)
    assert (found.date_raw, found.location) == (date_raw, location)
    assert found.description.startswith(text.split(maxsplit=1)[0])


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By April Moss", ("April Moss",)),
        ("By June Lind and August Roos", ("June Lind", "August Roos")),
        ("By Jan Roos | AP", ("Jan Roos",)),
        ("April Moss", ("April Moss",)),
        ("By Theresa May, May 4, 2026", ("Theresa May",)),
        ("By May Lind Published May 4, 2026", ("May Lind",)),
        ("Von Mai Roos", ("Mai Roos",)),
        ("By Jan Roos and Mar Lind", ("Jan Roos", "Mar Lind")),
        ("By August March", ("August March",)),
        ("By Abril Moss in Pell", ("Abril Moss",)),
    ],
)
def test_a_byline_of_somebody_called_like_a_month(line: str, authors: tuple[str, ...]) -> None:
    """The whole name is the author's, and the date is not part of it."""
    byline = page(line, BODY).byline
    assert byline is not None
    assert byline.authors == authors


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('"Bridges may be crossed," May told reporters.', "May"),
        ('May told reporters: "Bridges may be crossed."', "May"),
        ('"She had her reasons," April Moss said.', "April Moss"),
        ('"They were good ones," said June Lind on Monday.', "June Lind"),
        ('Jan Roos told the harbour office: "The goat is mine."', "Jan Roos"),
        ('"It rained," said the keeper, August Roos.', "August Roos"),
        ('In April, Ann Roe said: "It rained."', "Ann Roe"),
        ('On May 4, April Moss said: "It rained."', "April Moss"),
        ('"It rained," Mrs May said in May.', "May"),
        ('"It rained in March," March said.', "March"),
        ('"We will swim," said Summer Moss, 12.', "Summer Moss"),
        ('April Moss, a baker, said in April: "It rained."', "April Moss"),
    ],
)
def test_somebody_called_like_a_month_speaks(text: str, speaker: str) -> None:
    """As the subject of a cue, before a name and behind a title it is a name."""
    quote = page(BODY, text).quotes[0]
    assert quote.speaker is not None
    assert quote.speaker.name == speaker
