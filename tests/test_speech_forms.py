"""Forms of speech, each in invented sentences: who speaks, as a whole dump is read."""

from __future__ import annotations

from typing import Final

import pytest

import wireparse
from wireparse.models import QuoteKind

STORY: Final = (
    "Harbour board weighs a new tide gauge\n\n"
    "The harbour board met on Monday to weigh a new tide gauge, which would be the third in ten"
    " years.\n\n"
)
FORMS: Final = (
    # a role of two nouns behind the verb
    ("“The rope was wet,” said a rookie guide.", ["rookie guide"]),
    ("“We left at six,” said a volunteer cook.", ["volunteer cook"]),
    ("“It never rang,” said the expert witness.", ["expert witness"]),
    ("“Nobody asked,” said a student guard on Monday.", ["student guard"]),
    ("“The swan bit me,” said one veteran pilot, who left.", ["one veteran pilot"]),
    # an apposition between name and verb
    (
        (
            "Governor Hal Prewitt was glad, but Dr. Nell Corby, a teacher at the tide "
            "school, said the gauge was “a toy for men”."
        ),
        ["Nell Corby"],
    ),
    (
        (
            "Senator Abel Krog voted for the wall, but Senator Tove Lind, chair of the "
            "water committee, called it “a ladder for eels”."
        ),
        ["Tove Lind"],
    ),
    (
        (
            "Chief Olaf Brandt has been silent, but Mina Sorel, his deputy since May, said "
            "that the ferry would stay “at the bottom, where it is safe”."
        ),
        ["Mina Sorel"],
    ),
    # the comma behind the mark
    (
        "The council voted to “drain the basin by May”, the Kelm Water Board said.",
        ["Kelm Water Board"],
    ),
    ("“It rained all night”, said Ida Moss.", ["Ida Moss"]),
    ("“The bell is out of tune”, Lars Moe said on Monday.", ["Lars Moe"]),
    ("‘We shall row at dawn’, said a harbour official.", ["harbour official"]),
    ("The ferry will “never come back”, the harbour office said.", ["harbour office"]),
    # the claim that somebody's noun introduces
    ("Radio Sarrow aired Ida Moss’s warning that the pier is “held by paint”.", ["Ida Moss"]),
    ("The board rejected Lars Moe’s assertion that the bell “rings by itself”.", ["Lars Moe"]),
    ("Two papers printed Tove Lind’s remark that eels are “slow politicians”.", ["Tove Lind"]),
    # floating behind a paragraph about one person
    (
        (
            "Harry Moss pulled the rope for an hour and went home with a blister.\n\n“The "
            "bell does not care who pulls it, and that is the best of it.”\n\nNobody else "
            "was there."
        ),
        ["Harry Moss"],
    ),
    (
        (
            "Tove Lind won the race by a boat and threw her oar into the sea.\n\n“I never "
            "want to see it again, and it never wants to see me.”\n\nThe next race is in May."
        ),
        ["Tove Lind"],
    ),
    (
        (
            "Meanwhile, Abel Krog confirmed that the wall would not be built this year.\n\n"
            "“The stones are late, the masons are early, and the river is on time.”"
        ),
        ["Abel Krog"],
    ),
    (
        (
            "Ida Moss noted that the lamps had been out since Easter.\n\n“People walk by the "
            "smell of the bakery, and in the evening they walk into it.”"
        ),
        ["Ida Moss"],
    ),
    (
        (
            "Lars Moe, who has kept the tower for years, climbs it twice a day.\n\n“Up is "
            "the hard part, down is only the end of it,”\n\nThe tower is closed."
        ),
        ["Lars Moe"],
    ),
    # floating behind a sentence about one person
    ("Ida Moss put the bread on the table. “Eat before it gets cold.”", ["Ida Moss"]),
    ("Tove Lind shook her head. “Nobody ever asked the eels about it.”", ["Tove Lind"]),
    ("Abel Krog turned to the judge. “I have never owned a boat in my life.”", ["Abel Krog"]),
    # broken by dashes
    (
        ("Ida Moss met the mayor. “We could paint it”—she looked at the pier—“or burn it.”"),
        ["Ida Moss", "Ida Moss"],
    ),
    ("“It was a swan”—Lars Moe wiped his face—“or a very angry pillow.”", ["Lars Moe", "Lars Moe"]),
    (
        (
            "Tove Lind rowed home. “I was told to wait,” – she put down the oar – “and so "
            "I did not.”"
        ),
        ["Tove Lind", "Tove Lind"],
    ),
    ("“The rope is”—Abel Krog held it up—“what it always was.”", ["Abel Krog", "Abel Krog"]),
    (
        "“They call it a boat”—Ida Moss laughed—“and it calls itself nothing.”",
        ["Ida Moss", "Ida Moss"],
    ),
    # a name in marks
    ("The boat is known as “Old Nettle” on the pier.", []),
    ("The pier, dubbed “Eel Street” by rowers, fell in May.", []),
    # a paragraph before that ends in a colon
    (
        (
            "And from Mayor Oster:\n\n“The pier had nine friends, and she brought a "
            "hammer.”\n\nThe canal opened again at noon, the harbour office said."
        ),
        ["Oster"],
    ),
    (
        (
            "Ida Moss put it this way:\n\n“A boat is a hole in the water with a debt around "
            "it.”\n\nThe council meets on Friday, its clerk said."
        ),
        ["Ida Moss"],
    ),
    (
        (
            "Then came the reply of Lars Moe:\n\n“I ring it because it is there, and because "
            "I am.”\n\nThe tower closes at six, a guide said."
        ),
        ["Lars Moe"],
    ),
    (
        (
            "Here is what Tove Lind told the board:\n\n“Eels vote with their tails, and we "
            "should count them.”\n\nThe board adjourned, a spokesman said."
        ),
        ["Tove Lind"],
    ),
    # a crowd’s verb
    ("“More bread, less paint,” chanted the bakers, who stopped at every door.", ["bakers"]),
    ("“Give us the bell,” shouted the children.", ["children"]),
    ("“No wall here,” read a sign at the gate.", ["sign at the gate"]),
    ("“Lamps for all,” sang the women, who stood on the pier.", ["women"]),
    # a statement read out
    ("“The pier is closed until further notice,” the statement read.", ["statement"]),
    ("A notice at the gate reads: “The bell is asleep.”", ["notice at the gate"]),
    ("The letter began: “Dear Swan, we are sorry.”", ["letter"]),
    ("The sign says “No boats after six.”", ["sign"]),
)
"""What stands in the story, and the speakers of what is speech in it."""


@pytest.mark.parametrize(("text", "names"), FORMS)
def test_who_speaks_is_told_by_the_form(text: str, names: list[str]) -> None:
    """Every quotation that is speech has the speaker that a reader sees; others are scare words."""
    found = [
        quote.speaker.name if quote.speaker else None
        for article in wireparse.parse(STORY + text).articles
        for quote in article.quotes
        if quote.kind is not QuoteKind.SCARE
    ]
    assert found == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Her brother, nicknamed “Old Heron,” rowed home.", []),
        ("“Fog at six,” said a gull catcher who goes by “Heron.”", ["gull catcher"]),
        ("“Fog at six,” said a gull catcher who goes by the name “Heron.”", ["gull catcher"]),
        ("“Fog at six,” said a gull catcher known as “Old Heron.”", ["gull catcher"]),
        ("He answers to “Tom.”", []),
        ("She sang under the name “Lady Tide.”", []),
        ("“It is late,” Ana Lund called. “Hurry!”", ["Ana Lund", "Ana Lund"]),
    ],
)
def test_a_name_in_marks_is_nobodys_speech(text: str, names: list[str]) -> None:
    """Whoever bears it does not say it."""
    test_who_speaks_is_told_by_the_form(text, names)


@pytest.mark.xfail(strict=True, reason="a small word in it makes it none")
def test_a_nickname_with_an_article_is_nobodys_speech() -> None:
    """As one without is."""
    test_who_speaks_is_told_by_the_form("Her brother, nicknamed “the Heron,” rowed home.", [])
