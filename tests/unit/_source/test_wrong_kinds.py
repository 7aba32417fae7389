"""Files that are no text are told by their first lines, with what to do."""

from __future__ import annotations

import pytest

from wireparse._source import wrong_kinds

TEXT = "It rained in Pell, and the goat was asked to leave, which it did not."
KINDS = {
    "json": "looks-like-json",
    "table": "looks-like-table",
    "warc": "looks-like-warc",
    "markdown": "looks-like-markdown",
}


@pytest.mark.parametrize(
    ("kind", "head"),
    [
        ("json", ['{"id": 1, "text": "It rained."}', '{"id": 2, "text": "It stopped."}']),
        ("json", ['{"url": "x", "body": "' + TEXT + '"}']),
        ("json", ['[{"title": "Goat", "content": "It rained."}]']),
        ("json", ["{", '"title": "Goat",', '"text": "It rained."', "}"]),
        ("json", ["[", "{", '"title": "Goat"']),
        ("json", ['{"a": {"text": "It rained."}}']),
        ("table", ["id,title,text", "1,Goat,It rained.", '2,Swan,"It rained, and stopped."']),
        ("table", ["id;title;text", "1;Goat;It rained.", "2;Swan;It stopped."]),
        ("table", ["id\ttitle\ttext", "1\tGoat\tIt rained.", "2\tSwan\tIt stopped."]),
        ("table", ["url|date|body", "x|2020-03-03|It rained.", "y|2020-03-04|It stopped."]),
        ("table", ['"id","title","text"', '"1","Goat","It rained."', '"2","Swan","It stopped."']),
        ("table", ["id,title,text", "1,Goat,A", '2,Swan,"It rained,', 'and stopped."', "3,Dog,B"]),
        ("warc", ["WARC/1.0", "WARC-Type: warcinfo", "WARC-Date: 2020-03-03T00:00:00Z"]),
        ("warc", ["WARC/1.1", "Content-Length: 9", "WARC-Type: conversion"]),
        ("markdown", ["---", "title: Goat", "date: 2020-03-03", "---", "It rained."]),
        ("markdown", ["# Goat", "It rained in [Pell](https://pell.example).", "## Swan"]),
        ("markdown", ["# Goat", "**It rained.**", "It **stopped**.", "> said the goat"]),
        ("markdown", ["Goat", "```", "It rained.", "```", "See [here](/goat)."]),
        ("markdown", ["# Goat", "| a | b |", "|---|---|", "| 1 | 2 |"]),
    ],
)
def test_kinds_that_are_no_text(kind: str, head: list[str]) -> None:
    """The message names a command, or a function."""
    found = wrong_kinds.find_wrong_kind(head)
    assert found is not None
    assert found.code == KINDS[kind]
    assert "first, with" in found.message


@pytest.mark.parametrize(
    "head",
    [
        [],
        [TEXT],
        ["{It rained.}", "It stopped."],
        ["[Reuters] - It rained.", "It stopped."],
        ["{", "It rained."],
        ["Rain, wind, snow", "It rained, blew, snowed.", "It stopped, it began, it ended."],
        ["Goat,Swan", "It rained,", "and stopped."],
        ["Goat,Swan,Dog", "It rained.", "It stopped."],
        ["id,id,id", "1,2,3", "4,5,6"],
        ["WARC/1.0 is a format", "WARC-Type: x"],
        ["WARC/1.0", "It rained."],
        ["# Goat", "It rained.", "# Swan", "It stopped.", "# Dog"],
        ["---", "It rained.", "---", "It stopped."],
        ["- Goat", "- Swan", "* Dog", "It **rained**."],
        ["#Goat", "#Swan", "[here] (there)"],
    ],
)
def test_texts_that_have_their_signs(head: list[str]) -> None:
    """Brackets, commas, headings alone and rules are in texts."""
    assert wrong_kinds.find_wrong_kind(head) is None


def test_the_longest_value_is_the_text() -> None:
    """Its key stands in the command."""
    found = wrong_kinds.find_wrong_kind([f'{{"url": "x", "main_text": "{TEXT}"}}'])
    assert found is not None
    assert "jq -r .main_text FILE | wireparse parse -" in found.message


def test_no_more_is_read_than_the_first_lines_hold() -> None:
    """A record may be as long as a file."""
    assert wrong_kinds.find_wrong_kind(['{"text": "' + "x" * 300_000 + '"}']) is None
    assert wrong_kinds.find_wrong_kind(["[" * 100_000]) is None
