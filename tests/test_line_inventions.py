"""Invented pages: their lines have the labels that their forms say."""

from __future__ import annotations

import importlib
import re
import sys
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

from wireparse._roles.labels import LABELS
from wireparse.learning._labels import label_roles
from wireparse.models import Role

if TYPE_CHECKING:
    from types import ModuleType

ROOT: Final = Path(__file__).parent.parent
COUNT: Final = 400


def _tool(name: str) -> ModuleType:
    sys.path.insert(0, str(ROOT / "tools"))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(str(ROOT / "tools"))


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    """Import what invents pages."""
    return _tool("line_inventions")


@pytest.fixture(scope="module")
def words() -> ModuleType:
    """Import the words of which pages are made."""
    return _tool("invented_words")


@pytest.fixture(scope="module")
def found(tool: ModuleType) -> list[Any]:
    """Invent pages."""
    return list(tool.invented(COUNT, 5))


def _labels(page: Any) -> list[str]:  # noqa: ANN401  a page of the tool
    """Return the labels that are learned from a page."""
    lines = [line for line in page.lines if line.text]
    labels = label_roles([line.role for line in lines], [bool(line.begins) for line in lines])
    return [LABELS[label] for label in labels if label is not None]


def test_a_seed_gives_the_same_pages(tool: ModuleType, found: list[Any]) -> None:
    """Another one gives others, and fewer are the first of more."""
    assert list(tool.invented(COUNT // 2, 5)) == found[: COUNT // 2]
    assert list(tool.invented(9, 6)) != found[:9]


def test_a_line_has_text_and_a_role_or_neither(found: list[Any]) -> None:
    """Blank lines have no role, all others one, and whether they begin a story."""
    for line in [line for page in found for line in page.lines]:
        is_blank = not line.text
        assert line.text == line.text.strip()
        assert (line.role is None) is is_blank
        assert (line.begins is None) is is_blank
        assert not re.search(r"[{}\n|]", line.text)


def test_a_page_begins_with_a_story(found: list[Any]) -> None:
    """No blank line stands above it, and nothing below the last one."""
    for page in found:
        assert page.lines[0].begins
        assert page.lines[-1].text
        assert (page.outlet, page.kind, page.path) == ("", "invented", None)


def test_every_role_label_and_language_is_drawn(words: ModuleType, found: list[Any]) -> None:
    """Most pages are English, and most are small; of a deck no story is made to begin."""
    assert {line.role for page in found for line in page.lines} == {None, *Role}
    assert {label for page in found for label in _labels(page)} == {*LABELS} - {"deck^"}
    languages = Counter(page.language for page in found)
    assert set(languages) == set(words.LANGUAGES)
    assert 0.6 < languages["en"] / COUNT < 0.8
    assert sum(len(_labels(page)) <= 8 for page in found) > COUNT / 2


def test_a_story_can_be_told_from_the_one_above(found: list[Any]) -> None:
    """It begins with a headline or a dateline, or with a picture below blank lines."""
    for page in found:
        for at, line in enumerate(page.lines):
            if at and line.begins and line.role not in {Role.HEADLINE, Role.PARAGRAPH}:
                assert not page.lines[at - 1].text


def test_a_deck_shows_as_one(words: ModuleType, found: list[Any]) -> None:
    """A word says so above it, or a byline or a moment stands between it and the paragraphs."""
    openers = Counter[bool]()
    for page in found:
        lines = [line for line in page.lines if line.text]
        is_opened = False
        for line, below in pairwise(lines):
            if line.role is not Role.DECK:
                is_opened = line.text in words.forms_of("en")["highlights"]
            elif below.role is not Role.DECK:
                openers[is_opened] += 1
                assert is_opened or below.role in {Role.BYLINE, Role.TIMESTAMP}
    assert min(openers[True], openers[False]) > 3


def test_copies_of_a_headline_are_headlines(found: list[Any]) -> None:
    """What stands between a headline and its copy is above the body."""
    copied = 0
    for page in found:
        lines = [line for line in page.lines if line.text]
        heads = [at for at, line in enumerate(lines) if line.role is Role.HEADLINE]
        for at, copy in pairwise(heads):
            if lines[at].text == lines[copy].text and not lines[copy].begins:
                copied += 1
                between = {line.role for line in lines[at + 1 : copy]}
                assert between <= {Role.CAPTION, Role.FURNITURE}
    assert copied > COUNT / 20


def test_links_to_other_stories_are_furniture(words: ModuleType, found: list[Any]) -> None:
    """Above a headline, printed twice, and between paragraphs below a word that says so."""
    above = between = 0
    for page in found:
        lines = [line for line in page.lines if line.text]
        for line, below in pairwise(lines):
            if line.text == below.text and line.role is Role.FURNITURE:
                above += line.begins
            between += line.text in words.forms_of("en")["more"] and below.text[0] in "•-"
            if below.text[0] in "•-" and line.text in words.forms_of("en")["more"]:
                assert (line.role, below.role) == (Role.FURNITURE, Role.FURNITURE)
    assert above > 1
    assert between > 1


def test_questions_and_turns_of_talks_are_paragraphs(words: ModuleType, found: list[Any]) -> None:
    """Some talks begin right below the headline."""
    speakers = {word.upper() for word in words.forms_of("en")["speaker"]}
    asked, begun = 0, 0
    for page in found:
        for line, below in pairwise([line for line in page.lines if line.text]):
            if below.text.partition(":")[0] in speakers:
                assert below.role is Role.PARAGRAPH
                begun += line.role is not Role.PARAGRAPH
            if below.text.startswith(("Q: ", "* ")) and below.text[-1] in "?؟":
                assert below.role is Role.PARAGRAPH
                asked += 1
    assert min(asked, begun) > 1


def test_words_vary(words: ModuleType, found: list[Any]) -> None:
    """No noun and no verb of English stands on a quarter of its pages, and each on some."""
    english = [page.text.casefold() for page in found if page.language == "en"]
    forms = words.forms_of("en")
    assert len(forms["noun"]) >= 60
    assert len(forms["verb"]) >= 40
    for word in (*forms["noun"], *forms["verb"]):
        assert (
            0 < sum(bool(re.search(rf"\b{word}", text)) for text in english) < len(english) / 4
        ), word


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "pt", "tr", "ar", "zh", "ja"])
def test_every_form_can_be_filled(words: ModuleType, language: str) -> None:
    """Each name in braces is a name with forms."""
    forms = words.forms_of(language)
    asked = {
        name for found in forms.values() for form in found for name in re.findall(r"{(\w+)}", form)
    }
    assert {name for name in asked if name not in forms and name.lower() not in forms} == set()
    assert all(form.strip() for found in forms.values() for form in found)


def test_a_word_of_invented_pages_has_no_weight(found: list[Any]) -> None:
    """It stands at no outlet."""
    training = _tool("line_training")
    signer = training.Signer()
    numbers = training._numbers([signer.story(page) for page in found[:60]])
    assert not [sign for sign in numbers if sign[0] in training.WORDS]
    assert [sign for sign in numbers if sign[0] == "look"]


def test_training_adds_them(words: ModuleType) -> None:
    """Also where no pages are joined."""
    made = _tool("train_lines").made([])
    assert {page.kind for page in made} == {"invented"}
    assert {page.language for page in made} == set(words.LANGUAGES)
