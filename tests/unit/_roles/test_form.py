"""The form of a line: what it looks like with all others covered."""

from __future__ import annotations

import pytest

from wireparse._fields import Reader
from wireparse._roles import form
from wireparse._segments import Line, Look, iter_blocks
from wireparse._vocabulary import compile_patterns
from wireparse.knowledge import DEFAULT

READER = Reader(compile_patterns(DEFAULT))


def _form(text: str) -> form.Form:
    return form.form_of(next(iter_blocks([(0, text, 0)], READER)), READER)


@pytest.mark.parametrize(
    ("text", "ending", "opening", "is_prose", "stops"),
    [
        ("The goat slept on the deck all day.", ".", "capital", True, True),
        ("“Nobody asked the goat,” he said?”", "?", "quote", True, True),
        ("The goat sleeps", "a", "capital", False, False),
        ("- and 12 goats: 3", "d", "bullet", False, False),
        ("12 goats (of all)", "a", "digit", False, False),
        ("more goats:", ":", "small", False, False),
        ("山羊は甲板で眠っていた。", ".", "uncased", True, True),
        ("山羊。", ".", "uncased", False, True),
        ("one two three four five six seven eight nine ten 11 12 13 14", "d", "small", True, False),
    ],
)
def test_a_shape_is_what_a_line_looks_like(
    text: str, ending: str, opening: str, is_prose: object, stops: object
) -> None:
    """Marks that close a quotation or bracket do not count as its end."""
    shape = _form(text).shape
    found = shape.ending, shape.opening, shape.is_prose, shape.stops
    assert found == (ending, opening, is_prose, stops)


def test_equal_shapes_are_one_object() -> None:
    """They are compared by identity."""
    assert _form("The goat sleeps").shape is _form("The herd dreams").shape


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("GOATS SLEEP ON DECK", 7),
        ("Goat Wins Right to Sleep", 5),
        ("goats sleep on deck", 0),
        ("12 + 4", 8),
    ],
)
def test_capitals_are_counted_among_words_with_content(text: str, want: int) -> None:
    """A title's small words have none, and count for nothing."""
    assert _form(text).shape.capitals == want


@pytest.mark.parametrize(
    ("text", "words", "content"),
    [
        (
            "The Goat's ferry_2, of Lunde",
            ["the", "goat", "s", "ferry_2", "of", "lunde"],
            "goat ferry_2 lunde",
        ),
        ("The “Goat” – café", ["the", "goat", "café"], "goat café"),
        ("Řeka goat ναι", ["řeka", "goat", "ναι"], "řeka goat ναι"),
        ("山羊の", ["山羊の"], "山羊の 山羊 羊の"),
    ],
)
def test_words_are_folded(text: str, words: list[str], content: str) -> None:
    """And what has content is told from what every text has."""
    found = _form(text)
    assert found.words == words
    assert found.content == frozenset(content.split())


def test_latin_words_are_found_alike_by_the_fast_way() -> None:
    """Whatever sign of the range they have, and what letters are capitals."""
    for sign in map(chr, range(256)):
        text = f"Goats{sign}{sign}Sleep"
        raw = form._encoded(text)
        if raw is None:
            assert len(sign.casefold()) > 1 or ord(sign.casefold()) > 255
            continue
        words = raw.translate(form._FOLDED).decode("latin-1").split()
        assert words == READER.patterns.word.findall(text.casefold()), sign
        assert not form._UNSPACED.search(text)
        text = f"{sign} goat " * 2
        small = frozenset(("the",))
        assert form._case(text, form._encoded(text), small) == form._case(text, None, small)


@pytest.mark.parametrize("text", ["Goat\u200bsleeps", "Goat\xadsleeps…", "“Goat” — sleeps… no"])
def test_words_are_those_of_the_text(text: str) -> None:
    """Marks in their plain form and signs that are not seen change none."""
    assert _form(text).words == READER.patterns.word.findall(text.casefold())


@pytest.mark.parametrize(
    ("text", "sentences", "digits", "marks"),
    [
        ("The goat slept. The ferry left.", 1, 0, 0),
        ("“No.” It slept! “Why?” Nobody knows", 3, 0, 1),
        ("Goats | Ferries", 0, 0, 2),
        ("ana@lunde.example", 0, 0, 4),
        ("© 2024 Lunde (AFP)", 0, 3, 24),
        ("٢٠٢٤", 0, 4, 0),
    ],
)
def test_what_stands_in_a_line_is_counted(
    text: str, sentences: int, digits: int, marks: int
) -> None:
    """Sentences that end inside it, the share of digits, marks of one kind or another."""
    assert _form(text).inside[:3] == (sentences, digits, marks)


def test_words_of_a_long_line_are_those_at_its_ends() -> None:
    """All of a short one are signs."""
    assert dict(_form("Goat sleeps").worded())["words"] == ("goat sleeps",)
    long = _form(
        "The goat slept on the deck all day, and nobody who was on board knew who paid for it."
    )
    kinds = {kind for kind, _ in long.worded()}
    assert kinds == {"first-word", "first-words", "late-word", "sentence-word"}
    assert _form("—").worded() == []


def test_a_form_knows_key_opener_and_dateline() -> None:
    """What lines are compared by."""
    found = _form("LUNDE, May 5 (Reuters) - The goat slept.")
    assert (found.dateline, found.opener) == ("agency", "lunde may 5 reuters")
    assert found.key == found.key.casefold()
    assert form.form_of(Line(0, "a", 0, "KEY", Look.TEXT), READER).key == "key"
    assert _form("The goat").opener is None
