"""Who could speak, read off the class letters of a paragraph."""

from __future__ import annotations

import pytest

from speech import LEXICON, paragraph_of
from wireparse._syntax import mentions

KIND = mentions.MentionKind


def found(text: str) -> list[tuple[str, str]]:
    """Find the mentions of a paragraph: words and kind."""
    tokens = paragraph_of(text).tokens
    return [
        (" ".join(tokens.words[m.start : m.end]), m.kind)
        for m in mentions.find_mentions(tokens, LEXICON)
    ]


@pytest.mark.parametrize(
    ("text", "mention", "kind"),
    [
        ("he said", "he", KIND.PRONOUN),
        ("Ada Brook, who said so", "who", KIND.RELATIVE),
        ("the report that said so", "that", KIND.THAT),
        ("Ada Brook said", "Ada Brook", KIND.NAME),
        ("Ada van der Brook said", "Ada van der Brook", KIND.LED_NAME),
        ("J. R. Brook said", "J . R . Brook", KIND.NAME),
        ("spokeswoman Ada Brook said", "spokeswoman Ada Brook", KIND.LED_NAME),
        ("the Brook Foundation said", "the Brook Foundation", KIND.DETERMINED_NAME),
        ("the old minister said", "the old minister", KIND.DESCRIPTION),
        ("Kvam officials said", "Kvam officials", KIND.NAMED_DESCRIPTION),
        ("officials said", "officials", KIND.BARE),
        ("some said", "some", KIND.DETERMINER),
        ("Ada Brook's brother said", "Ada Brook's", KIND.POSSESSIVE),
    ],
)
def test_what_could_speak_has_a_kind(text: str, mention: str, kind: str) -> None:
    """By its class letters."""
    assert (mention, kind) in found(text)


@pytest.mark.parametrize("text", [", .", "said quickly", "in of"])
def test_nobody_could_speak(text: str) -> None:
    """Where no word stands for anybody."""
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "first", "name"),
    [
        ("Ada Brook said", 0, "Ada Brook"),
        ("J. R. Brook said", 0, "J . R . Brook"),
        ("he said", 0, "he"),
        ("said Ada Brook. Jon came", 1, "Ada Brook"),
        ("the goat", 0, ""),
    ],
)
def test_a_name_ends_behind_its_last_word(text: str, first: int, name: str) -> None:
    """Full stops of initials inside; what is no name is nothing long."""
    tokens = paragraph_of(text).tokens
    end = mentions.name_end(tokens, LEXICON, first)
    assert " ".join(tokens.words[first:end]) == name
