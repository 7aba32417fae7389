"""The site in a real browser: what it loads, where its links lead, who can read it."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING
from urllib.parse import unquote, urldefrag, urljoin

import attrs
import pytest

import wireparse

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Page

    Open = Callable[..., Page]

pytestmark = pytest.mark.browser

PAGES = [
    "",
    "tutorial/",
    "playground/",
    "how-to/read/",
    "explanation/reading/",
    "explanation/glossary/",
    "reference/models/",
]
FIRST = {
    "Speaker.name": "reference/models/#wireparse.Speaker.name",
    "speaker name": "reference/models/#wireparse.Speaker.name",
    "Quote.speaker": "reference/models/#wireparse.Quote.speaker",
    "Caption.credit": "reference/models/#wireparse.Caption.credit",
    "is_file_photo": "reference/models/#wireparse.Credit.is_file_photo",
    "DataFrame": "how-to/tables/",
    "parallel": "how-to/read/",
    "install": "",
}
"""What is searched for, and what must be found first."""
NARROW = {"width": 390, "height": 844}
WIDE = {"width": 1280, "height": 900}


@pytest.mark.parametrize("place", PAGES, ids=lambda place: place or "home")
@pytest.mark.parametrize("color", ["light", "dark"])
@pytest.mark.parametrize("viewport", [NARROW, WIDE], ids=["390", "1280"])
def test_anybody_can_read_it(
    place: str,
    color: str,
    viewport: dict[str, int],
    open_page: Open,
    problems_of: Callable[[Page], list[str]],
) -> None:
    """axe-core has nothing serious to say, and no page scrolls sideways."""
    page = open_page(place, viewport=viewport, color_scheme=color)
    assert problems_of(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= viewport["width"]
    for picture in page.locator("article img").all():
        assert picture.evaluate("(image) => image.complete && image.naturalWidth > 0")


def test_search_finds_the_right_place_first(open_page: Open, address: str) -> None:
    """A field is found by its class and name, a task by the word that people have for it."""
    page = open_page("")
    box = page.get_by_role("textbox", name="Search")
    box.click()  # before the index is there, what is typed goes nowhere
    meta = page.locator(".md-search-result__meta")
    meta.filter(has_text="Type to start searching").wait_for()
    found = {}
    for words, place in FIRST.items():
        box.fill("")
        box.press_sequentially(words)
        # Of a page the first result is the page, and below it its best sections.
        best = page.locator(".md-search-result__item").first.locator("a")
        wanted = best.nth(1 if "#" in place else 0)
        page.wait_for_timeout(500)  # the worker answers while the words are typed
        found[words] = (wanted.get_attribute("href") or "").removeprefix(address).split("?h=")[0]
    assert found == FIRST


def test_every_field_has_a_place(open_page: Open) -> None:
    """Each field of each class of the model can be linked, under the name that is imported."""
    page = open_page("reference/models/")
    ids = set(page.evaluate("[...document.querySelectorAll('[id]')].map((e) => e.id)"))
    kinds = [
        getattr(wireparse, name) for name in wireparse.models.__all__ if name in wireparse.__all__
    ]
    missing = [
        f"{kind.__name__}.{field.name}"
        for kind in kinds
        if attrs.has(kind)
        for field in attrs.fields(kind)
        if f"wireparse.{kind.__name__}.{field.name}" not in ids
    ]
    assert missing == []
    boxes = page.locator(".model-tree a").all()
    assert len(boxes) > 40
    targets = [box.get_attribute("href") or "" for box in boxes]
    assert {target[1:] for target in targets if target.startswith("#")} <= ids


def test_no_signature_is_cut(open_page: Open, site: Path) -> None:
    """At 1280 pixels every signature of the reference is seen whole."""
    folders = sorted(path.parent.name for path in (site / "reference").glob("*/index.html"))
    assert folders
    for name in folders:
        page = open_page(f"reference/{name}/")
        cut = page.evaluate(
            "[...document.querySelectorAll('.doc-signature pre code')]"
            ".filter((e) => e.scrollWidth > e.clientWidth + 1).map((e) => e.textContent)"
        )
        assert cut == [], name


def test_robots_find_the_pages(site: Path) -> None:
    """Sitemap and `llms.txt` list every page, under the address of `pyproject.toml`."""
    pages = {
        path.parent.relative_to(site).as_posix().removeprefix(".")
        for path in site.rglob("index.html")
    }
    for name in ("sitemap.xml", "llms.txt"):
        text = (site / name).read_text(encoding="utf-8")
        found = re.findall(r"https://[\w.-]+/documentation/([\w/-]*?)/?(?=[<)])", text)
        assert sorted(found) == sorted(pages), name


def test_what_is_copied_can_be_run(open_page: Open) -> None:
    """The button beside a session copies what was typed, not prompts and answers."""
    page = open_page("", permissions=["clipboard-read", "clipboard-write"])
    block = page.locator("article .highlight").first
    block.hover()
    block.get_by_role("button", name="Copy to clipboard").click()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("import wireparse\n")
    assert ">>>" not in copied
    assert "Ferry Returns" not in copied


class _Links(HTMLParser):
    """Collects what a page links to, loads, and can be linked at."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.targets: list[str] = []
        self.places: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take a tag's links and its place."""
        for name, value in attrs:
            if name in ("id", "name") and value:
                self.places.add(value)
            elif name in ("href", "src", "srcset") and value and tag != "base":
                self.targets.append(value)


def test_every_link_leads_somewhere(site: Path) -> None:
    """Each link, picture and anchor of the built pages is there, those of plain HTML too."""
    pages = {path: _Links(path.read_text(encoding="utf-8")) for path in site.rglob("*.html")}
    broken = []
    for path, page in pages.items():
        if path.name == "404.html":  # served for any address, so its links are from the root
            continue
        here = f"http://site/{path.relative_to(site).as_posix()}"
        for target in page.targets:
            address, place = urldefrag(urljoin(here, target))
            if not address.startswith("http://site/"):
                continue
            file = site / unquote(address.removeprefix("http://site/"))
            file = file / "index.html" if file.is_dir() else file
            is_there = file.is_file() and (
                not place or file not in pages or unquote(place) in pages[file].places
            )
            if not is_there:
                broken.append(f"{path.relative_to(site)}: {target}")
    assert broken == []
