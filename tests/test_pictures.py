"""The pictures of README and site say what the code says now."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

import pictures

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "docs/pictures"
LARGEST = 200_000
"""Bytes of a picture."""


def _words(svg: str) -> list[str]:
    """Return the text of a picture, in order; how rich cuts it into pieces may change."""
    texts = re.findall(r"<text[^>]*>([^<]*)</text>", svg)
    return "".join(unescape(text) for text in texts).split()


def _drawn() -> dict[str, str]:
    return dict(pictures.draw_all())


def test_pictures_say_what_the_code_says() -> None:
    """Each drawn picture has the text that a new run gives."""
    for name, picture in _drawn().items():
        there = (FOLDER / name).read_text(encoding="utf-8")
        assert _words(there) == _words(picture), f"{name}: run python tools/pictures.py"


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.svg")), ids=lambda path: path.name)
def test_pictures_load_nothing(path: Path) -> None:
    """A picture is well-formed and asks no network for anything."""
    root = ET.parse(path).getroot()  # noqa: S314  our own files
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"""(?:href=["']|url\(["']?|@import )(?!#)""", text)


def test_pictures_are_small_and_described() -> None:
    """Every picture is under 200 kB, stands on a page, and has an alternative in words there."""
    pages = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]
    text = "\n".join(page.read_text(encoding="utf-8") for page in pages)
    for path in FOLDER.iterdir():
        assert path.stat().st_size < LARGEST, path.name
        assert path.name in text
    described = re.findall(r"!\[([^\]]*)\]\(", text) + re.findall(r'<img[^>]*alt="([^"]*)"', text)
    assert len(described) == text.count("![") + text.count("<img")
    assert all(len(words.split()) > 4 for words in described)
