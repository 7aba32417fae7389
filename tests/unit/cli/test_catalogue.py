"""Codes, roles and rules are explained by their entries."""

from __future__ import annotations

import ast
import inspect

import click
import pytest

from wireparse import CATALOGUE, Article, Caption, Role
from wireparse._roles import RULES
from wireparse.cli import _catalogue
from wireparse.cli._catalogue import MEANINGS, about


@pytest.mark.parametrize("word", _catalogue.words())
def test_every_word_has_an_entry(word: str) -> None:
    """It begins with the word itself, and no part of it is empty."""
    entry = about(word)
    assert entry[0][1] == word
    assert all(label and text for label, text in entry)


def test_no_word_stands_for_two_things() -> None:
    """A code is no role, and a rule is neither."""
    words = _catalogue.words()
    assert len(set(words)) == len(words) == len(CATALOGUE) + len(Role) + len(RULES)


def test_roles_mean_what_the_model_says() -> None:
    """What stands under the members of the enumeration is what is printed."""
    body = ast.parse(inspect.getsource(Role)).body[0]
    assert isinstance(body, ast.ClassDef)
    notes = [
        statement.value.value
        for statement in body.body[1:]
        if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
    ]
    assert [meaning.words for meaning in MEANINGS.values()] == notes
    assert list(MEANINGS) == list(Role)


def test_roles_are_found_where_it_says() -> None:
    """Every attribute that is named exists."""
    for meaning in MEANINGS.values():
        kind, name = meaning.found.split(".")
        assert hasattr({"Article": Article, "Caption": Caption}[kind], name)


def test_an_entry_is_printed_in_rows(capsys: pytest.CaptureFixture[str]) -> None:
    """Label and text, and what does not fit goes on below."""
    assert _catalogue.print_entry("quote-unclosed", "never", 60) == 0
    rows = capsys.readouterr().out.splitlines()
    assert rows[:2] == ["code       quote-unclosed", "severity   note"]
    assert rows[3].startswith("what to do ")
    assert all(len(row) <= 60 for row in rows)


@pytest.mark.parametrize(
    ("word", "says"), [("headlin", "did you mean 'headline'?"), ("zzz", "expected FILE:LINE")]
)
def test_a_word_without_entry_is_refused(word: str, says: str) -> None:
    """With the word that was probably meant."""
    with pytest.raises(click.BadParameter) as caught:
        _catalogue.check_word(word)
    assert says in caught.value.message
