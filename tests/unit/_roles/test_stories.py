"""Labelled lines to stories: finer roles, and which line repeats which."""

from __future__ import annotations

import pytest

from wireparse import GivenLine, Role
from wireparse._fields import Reader
from wireparse._roles.labelling import Labelled
from wireparse._roles.labels import LABELS, ROLES
from wireparse._roles.rules import CHAIN
from wireparse._roles.stories import Story, iter_stories
from wireparse._segments import iter_blocks
from wireparse._vocabulary import compile_patterns
from wireparse.knowledge import DEFAULT

READER = Reader(compile_patterns(DEFAULT))
TITLE = "Goat Wins Right to Travel"
PIC = "The goat sleeps on the deck of the ferry in Lunde. (AFP)"
LETTERS = {
    "H": "headline^", "h": "headline", "d": "deck", "c": "caption-above", "f": "furniture-above",
    "g": "furniture-header",
    "p": "paragraph", "i": "furniture-inside", "b": "furniture-behind",
}  # fmt: skip


SECOND = LABELS.index("deck")


def _labelled(*lines: tuple[str, str, float]) -> list[Labelled]:
    pieces = [(at, text, 0) for at, (_, text, _) in enumerate(lines)]
    return [
        Labelled(line, LABELS.index(LETTERS[letter]), "given", confidence, SECOND)
        for line, (letter, _, confidence) in zip(iter_blocks(pieces, READER), lines, strict=True)
    ]


def _stories(*lines: tuple[str, str]) -> list[Story]:
    return list(iter_stories(_labelled(*[(*line, 1.0) for line in lines]), READER))


def test_a_story_begins_where_a_label_says_so() -> None:
    """The first whatever its label is."""
    found = _stories(("f", "Share"), ("H", TITLE), ("p", "It slept."), ("H", "Ferry Sails"))
    assert [len(story.found) for story in found] == [1, 2, 1]
    assert _stories() == []


@pytest.mark.parametrize(
    ("letter", "text", "want"),
    [
        ("f", "By Ana Lund", Role.BYLINE),
        ("f", "March 3, 2024 10:15 GMT", Role.TIMESTAMP),
        ("f", "(Reporting by Ana Lund; Editing by Bo Berg)", Role.SIGNOFF),
        ("g", "Ana Lund", Role.BYLINE),
        ("f", "Ana Lund", Role.FURNITURE),
        ("c", "REUTERS/Ana Lund", Role.CREDIT),
        ("c", "Reuters", Role.CREDIT),
        ("f", "Share", Role.FURNITURE),
    ],
)
def test_furniture_and_captions_get_finer_roles(letter: str, text: str, want: Role) -> None:
    """By what reads them."""
    (story,) = _stories(("H", TITLE), (letter, text), ("p", "It slept."))
    assert story.roles == [Role.HEADLINE, want, Role.PARAGRAPH]


def test_a_byline_far_behind_the_body_is_furniture() -> None:
    """It is of another story."""
    rest = [("b", "Share"), ("b", "Print"), ("b", "More"), ("b", "By Ana Lund")]
    (story,) = _stories(("H", TITLE), ("p", "It slept."), ("b", "By Bo Berg"), *rest)
    assert story.roles[2] is Role.BYLINE
    assert story.roles[-1] is Role.FURNITURE


@pytest.mark.parametrize(
    ("first", "second", "copies", "want"),
    [
        (0.9, 0.6, 0, [Role.HEADLINE, Role.DECK]),
        (0.6, 0.9, 0, [Role.DECK, Role.HEADLINE]),
        (0.9, 0.8, 1, [Role.DECK, Role.HEADLINE, Role.HEADLINE]),
    ],
)
def test_a_story_has_one_headline(
    first: float, second: float, copies: int, want: list[Role]
) -> None:
    """The likeliest with its copies; another is what it is next likely, as likely as is left."""
    others = [("h", "Ferry Sails Again", second)] * (1 + copies)
    found = _labelled(("H", TITLE, first), *others)
    (story,) = iter_stories(found, READER)
    assert story.roles == want
    lost = found[want.index(Role.DECK)]
    assert lost.rule == CHAIN
    assert lost.confidence == pytest.approx(1 - (first if lost is found[0] else second))
    assert ROLES[LABELS[lost.second].rstrip("^")] is Role.HEADLINE
    assert story.copies == [None] * (len(want) - copies) + [1] * copies


def test_a_role_that_is_given_stays() -> None:
    """Even a finer one."""
    pieces = [(0, "Ana Lund", 0)]
    (line,) = iter_blocks(pieces, READER)
    line.given = GivenLine("Ana Lund", role=Role.DATELINE)
    (story,) = iter_stories([Labelled(line, 8, "given", 1.0, 0)], READER)
    assert story.roles == [Role.DATELINE]


@pytest.mark.parametrize(
    ("lines", "want"),
    [
        ([("H", TITLE), ("h", f"{TITLE}!"), ("h", "Ferry Sails")], [None, 0, None]),
        ([("c", PIC), ("c", PIC), ("c", "A ferry."), ("c", PIC)], [None, 0, None, 0]),
        ([("d", "It slept."), ("p", "It slept."), ("d", "It slept.")], [None, None, 0]),
        ([("c", PIC), ("d", PIC)], [None, None]),
        ([("c", "The goat sleeps on the deck of the ferry in Lunde."), ("c", PIC)], [None, 0]),
        ([("c", "The goat sleeps on the deck."), ("c", f"[1/2] {PIC}")], [None, 0]),
        ([("c", "A goat sleeps on the deck."), ("c", "A goat sleeps on the deck, Lunde. (AFP)")],
         [None, 0]),
        ([("c", "The goat sleeps on the deck."), ("c", "The goat sleeps on the deck, Lunde.")],
         [None, None]),
        ([("H", TITLE), ("c", PIC), ("h", TITLE), ("c", PIC.replace("sleeps", "slept"))],
         [None, None, 0, 1]),
    ],
)  # fmt: skip
def test_a_copy_names_the_first_of_its_kind(
    lines: list[tuple[str, str]], want: list[int | None]
) -> None:
    """Headlines, decks and captions recur; one that was cut or has another word is the same."""
    (story,) = _stories(*lines)
    assert story.copies == want


@pytest.mark.parametrize(("letter", "text"), [("d", "A pier at dusk, as seen by a goat ... more"),
                                              ("c", "REUTERS/Ana Lund")])  # fmt: skip
def test_a_caption_that_is_cut_off_is_a_copy_of_a_caption_only(letter: str, text: str) -> None:
    """Not of a deck or credit between."""
    (story,) = _stories(("H", TITLE), (letter, text), ("c", f"{text} ... more"), ("p", "It slept."))
    assert story.roles[2] is Role.CAPTION
    assert story.copies[2] is None


@pytest.mark.parametrize(
    "titles",
    [
        (f"(LEAD) {TITLE}", TITLE),
        (TITLE, f"{TITLE} | Kvam Post"),
        (f"UPDATE 1-{TITLE}", f"UPDATE 2-{TITLE}"),
    ],
)
def test_titles_that_differ_in_other_words_are_copies(titles: tuple[str, str]) -> None:
    """Those of a wire and of a site."""
    first, second = titles
    (story,) = _stories(("H", first), ("h", second), ("p", "It slept."))
    assert story.roles[:2] == [Role.HEADLINE, Role.HEADLINE]
    assert story.copies[:2] == [None, 0]
