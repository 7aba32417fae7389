"""What the tools are given: labelled pages, golden files, generated dumps, damaged texts."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from hypothesis import Phase, given, seed, settings

from wireparse.learning import read_labels
from wireparse.models import Role
from wireparse.testing import ENGLISH, Story, Style, render, stories, styles

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Caption", "Case", "Quote", "damaged", "generated", "golden", "labelled"]

GOLDEN: Final = Path(__file__).resolve().parents[2] / "tests" / "golden"
_ARABIC: Final = re.compile(r"[\u0600-\u06ff]")
_SAID: Final = re.compile(r"“([^“”]+)” (?P<one>\w+ \w+) said|\"([^\"]+)\" said (?P<other>\w+ \w+)")
"""How people speak in generated stories."""
_SPOKEN: Final = frozenset(("direct", "partial"))


class Caption(NamedTuple):
    """A caption, and who is credited, where the labels say that."""

    text: str
    agency: str | None = None
    creator: str | None = None


class Quote(NamedTuple):
    """What somebody says: the first words, the speaker's full names, and the name at the verb.

    It is asked for, or neither asked for nor wrong (`either`).
    """

    words: str
    speaker: str
    mention: str | None = None
    either: bool = False


class Case(NamedTuple):
    """A text and what is known of it: roles by line from 1, captions, quotes; None if not known."""

    set: str
    name: str
    language: str
    text: str
    roles: dict[int, str]
    captions: list[Caption] | None = None
    quotes: list[Quote] | None = None

    @property
    def id(self) -> str:
        """What tells it from all others."""
        return f"{self.set}/{self.name}"


def language_of(text: str) -> str:
    """Tell Arabic from English, where nobody said which it is."""
    return "ar" if len(_ARABIC.findall(text)) * 3 > len(text) else "en"


def labelled(folder: Path) -> Iterator[Case]:
    """Read the pairs NAME.txt and NAME.json of a folder: pages, dumps, or pages with quotes."""
    name = f"{folder.resolve().parent.name}/{folder.resolve().name}"
    for path in sorted(folder.glob("*.txt")):
        labels = path.with_suffix(".json")
        if not labels.is_file():
            labels = path.with_suffix(".gold.json")
        if not labels.is_file():
            continue
        text = path.read_bytes().decode()
        about = json.loads(labels.read_text(encoding="utf-8"))
        language = about.get("language") or language_of(text)
        if "heads" in about:
            yield Case(name, path.stem, language, text, {}, None, list(_spoken(about)))
        else:
            yield _labelled(name, path.stem, language, text, about["articles"])


def _labelled(
    folder: str, name: str, language: str, text: str, articles: list[dict[str, Any]]
) -> Case:
    roles: dict[int, str] = {}
    captions: list[Caption] = []
    quotes: list[Quote] = []
    for article in articles:
        roles.update(_roles(article))
        for each in article["captions"]:
            agency, creator = each.get("agency"), each.get("photographer")
            captions.append(Caption(each["text"], agency, creator))
        quotes += [
            Quote(each["text"].partition(" … ")[0], each.get("speaker") or "")
            for each in article["quotes"]
        ]
    return Case(folder, name, language, text, roles, captions, quotes or None)


def _roles(article: dict[str, Any]) -> dict[int, str]:
    """Return the role of each line that has one; later ones are finer."""
    roles: dict[int, str] = {}
    for key, role in (
        ("furniture_lines", "furniture"),
        ("byline_lines", "furniture"),
        ("timestamp_lines", "furniture"),
        ("paragraph_lines", "paragraph"),
        ("standfirst_lines", "deck"),
    ):
        roles.update(dict.fromkeys(article.get(key, ()), role))
    roles.update({each["line"]: "crosshead" for each in article["subheadings"]})
    for each in article["captions"]:
        roles.update(dict.fromkeys(each["lines"], "caption"))
    roles.update(dict.fromkeys(article["headline_lines"], "headline"))
    return roles


def _spoken(about: dict[str, Any]) -> Iterator[Quote]:
    """Yield the quotations of paragraphs that are speech or may be."""
    heads = set(about["heads"])
    for row in about["quotes"]:
        if row["line"] not in heads and row["kind"] in (*_SPOKEN, "either"):
            either = row["kind"] == "either"
            yield Quote(row["words"], row["speaker"], row["mention"], either)


def golden() -> Iterator[Case]:
    """Read the pages of the project's tests, whose lines are labelled."""
    for path in sorted(GOLDEN.glob("*.gutter")):
        lines = read_labels(path.read_bytes().decode(), path.name)
        text = "\n".join(line.text for line in lines)
        if text.isprintable() or text.encode(errors="ignore").decode() == text:
            roles = {n: _name(line.role) for n, line in enumerate(lines, 1) if line.role}
            yield Case("golden files", path.stem, language_of(text), text, roles)


def _name(role: Role) -> str:
    if role is Role.CREDIT:
        return "caption"
    known = (Role.HEADLINE, Role.DECK, Role.CAPTION, Role.CROSSHEAD, Role.PARAGRAPH)
    return role.value if role in known else "furniture"


def generated(count: int) -> list[Case]:
    """Draw English stories, and write them down as pages that print their header twice."""
    cases: list[Case] = []

    @seed(17)
    @settings(max_examples=count, deadline=None, database=None, phases=[Phase.generate])
    @given(stories((ENGLISH,), 2, 4), styles.filter(lambda style: style.ending == "\n"))
    def draw(told: tuple[Story, ...], style: Style) -> None:
        cases.append(_told(f"{len(cases):03}", told, render(told, style)))

    draw()
    return cases


def _told(name: str, told: Iterable[Story], text: str) -> Case:
    known: dict[str, str] = {}
    captions: list[Caption] = []
    quotes: list[Quote] = []
    for story in told:
        known |= {story.headline: "headline", story.deck: "deck"}
        known |= {picture.text: "caption" for picture in story.pictures}
        known |= {body: role.value for role, body in story.body}
        captions += [
            Caption(each.text, each.agency, next(iter(each.creators), None))
            for each in story.pictures
        ]
        for _, body in story.body:
            for said in _SAID.finditer(body):
                who = said["one"] or said["other"]
                quotes.append(Quote(said[1] or said[3], who, who))
    rows = [row.strip().removeprefix("- ") for row in text.split("\n")]
    roles = {n: known.get(row, "furniture") for n, row in enumerate(rows, 1) if row}
    return Case("generated", name, "en", text, roles, captions, quotes)


def damaged(cases: Iterable[Case], most: int = 300) -> Iterator[Case]:
    """Decode texts as Windows-1252 that are UTF-8, and hand each over as it was, too."""
    taken = 0
    for case in cases:
        if taken == most:
            return
        if not case.text.isascii():
            taken += 1
            wrong = "".join(map(_western, case.text.encode(errors="surrogateescape")))
            yield case._replace(set="right", name=case.id)
            yield case._replace(set="wrong", name=case.id, text=wrong)


def _western(byte: int) -> str:
    """Decode a byte as browsers do: Windows-1252, and what it lacks as Latin-1."""
    try:
        return bytes((byte,)).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)
