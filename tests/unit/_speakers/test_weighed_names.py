"""Family names, roles and pronouns stand for whom the article names in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from wireparse import DEFAULT, SpeakerKind
from wireparse._speakers.weighed_mentions import WeighedMention, WeighedParagraph, cut_paragraph
from wireparse._speakers.weighed_names import WeighedNames
from wireparse._speakers.weighed_words import compile_weighed
from wireparse.models import Block, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

ROWS = {row.code: row for row in DEFAULT.languages}


def first(
    _paragraph: WeighedParagraph,
    _mention: WeighedMention,
    found: Sequence[tuple[str, tuple[str, ...]]],
) -> str:
    """Choose the name that stands nearest."""
    return found[0][0]


def resolved(code: str, *texts: str, last: str | None = None) -> tuple[str, SpeakerKind]:
    """Name whom the last mention of the last paragraph stands for."""
    known = compile_weighed(ROWS[code])
    paragraphs = [
        cut_paragraph(n, Block(text, 0, len(text), Role.PARAGRAPH, "line"), [], known)
        for n, text in enumerate(texts)
    ]
    names = WeighedNames(paragraphs, known, first)
    return names.resolve(paragraphs[-1], paragraphs[-1].mentions[-1], last)


@pytest.mark.parametrize(
    ("code", "texts", "want"),
    [
        ("de", ["Ada Brook kam.", "Dann ging Brook."], ("Ada Brook", SpeakerKind.PERSON)),
        (
            "de",
            ["Dann kam Ada von Brock.", "Dann ging Brock."],
            ("Ada von Brock", SpeakerKind.PERSON),
        ),
        ("de", ["Dann ging Brook."], ("Brook", SpeakerKind.PERSON)),
        (
            "de",
            ["Weder Brook kam. Es kam Ada Brook.", "Es ging Brook."],
            ("Ada Brook", SpeakerKind.PERSON),
        ),
        (
            "de",
            ["Bauleiterin Ada Brook kam.", "Es ging die Bauleiterin."],
            ("Ada Brook", SpeakerKind.PERSON),
        ),
        (
            "de",
            ["Der Trainer Jon Lund kam.", "Es ging der Übergangstrainer."],
            ("Jon Lund", SpeakerKind.PERSON),
        ),
        (
            "de",
            ["Ada Brook, Fischerin in Kvam, kam.", "Es ging die Fischerin."],
            ("Ada Brook", SpeakerKind.PERSON),
        ),
        ("de", ["Es ging der Fischer."], ("Fischer", SpeakerKind.ANONYMOUS)),
        ("de", ["Ada Brook kam.", "Es ging die 48-Jährige."], ("Ada Brook", SpeakerKind.PERSON)),
        ("de", ["Es ging die Hafenpolizei."], ("Hafenpolizei", SpeakerKind.INSTITUTION)),
        (
            "fr",
            ["Le maire Ada Brook arriva.", "Puis le maire dit oui."],
            ("Ada Brook", SpeakerKind.PERSON),
        ),
        ("fr", ["Puis le maire dit oui."], ("maire", SpeakerKind.ANONYMOUS)),
        ("tr", ["Ada Brook geldi.", "Ada Brook'un evi."], ("Ada Brook", SpeakerKind.PERSON)),
    ],
)
def test_a_part_of_a_name_or_a_role_is_filled_up(
    code: str, texts: list[str], want: tuple[str, SpeakerKind]
) -> None:
    """By the form that most of the article speaks for; a role without a name stays one."""
    assert resolved(code, *texts) == want


@pytest.mark.parametrize(
    ("texts", "want"),
    [
        (["Peter Lund kam mit Ada Brook.", "Dann ging er."], "Ada Brook"),
        (["Peter Lund kam mit Anna Brook.", "Dann ging er."], "Peter Lund"),
        (["Frau Kim Lund kam mit Peter Brook.", "Dann ging sie."], "Kim Lund"),
        (["Das Boot kam.", "Dann ging sie."], "sie"),
    ],
)
def test_a_gender_only_excludes(texts: list[str], want: str) -> None:
    """Somebody of whom none is known may be either; a noun is nobody."""
    assert resolved("de", *texts)[0] == want


def test_whoever_spoke_last_is_left() -> None:
    """Where nobody else was named; not if the gender is another."""
    assert resolved("de", "Dann ging sie.", last="Ada Brook") == ("Ada Brook", SpeakerKind.PERSON)


def test_a_mention_has_a_standing_in_the_article() -> None:
    """A person by title or given name, one told again, a word that has a small twin."""
    text = "Frau Ada Brook kam. Brook ging. Kvam blieb, Kvam war da. Neu war neu. Der Plan. Plan."
    known = compile_weighed(ROWS["de"])
    paragraph = cut_paragraph(0, Block(text, 0, len(text), Role.PARAGRAPH, "line"), [], known)
    names = WeighedNames([paragraph], known, first)
    told = [(paragraph.printed(m), names.stands(paragraph, m)[0]) for m in paragraph.mentions]
    assert told == [
        ("Ada Brook", "p"), ("Brook", "p"), ("Kvam", "t"), ("Kvam", "t"), ("Neu", "s"),
        ("Plan", ""), ("Plan", "s"),
    ]  # fmt: skip
