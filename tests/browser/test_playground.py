"""The playground in a real browser, without any network: what it reads, links, saves and says."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import wireparse
from wireparse.outputs.json import from_json

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Page

    Open = Callable[..., Page]

pytestmark = pytest.mark.browser

TEXT = wireparse.samples.path("dump").read_text("utf-8")
MINUTES = 120_000
"""How long Python may take to load on a busy machine, in milliseconds."""


@pytest.fixture
def playground(site: Path, open_page: Open) -> Open:
    """Open the page of a site that has Python on it."""
    if not (site / "playground/pyodide/pyodide.mjs").exists():
        pytest.skip("pyodide is not installed: npm install")

    def open_it(place: str = "", **options: object) -> Page:
        return open_page(f"playground/{place}", **options)

    return open_it


def wait(page: Page, found: str) -> None:
    """Wait until the text is read and this was found."""
    said = re.compile(rf"{found}: read in [\d.]+ seconds")
    page.get_by_role("status").filter(has_text=said).wait_for(timeout=MINUTES)


def saved(page: Page) -> wireparse.Dump:
    """Return what the page saves as JSON."""
    with page.expect_download() as download:
        page.get_by_role("link", name="Save as JSON").click()
    assert download.value.suggested_filename == "dump.json"
    return from_json(Path(download.value.path()).read_bytes(), wireparse.Dump)


def test_a_pasted_text_is_read_as_it_is_elsewhere(
    playground: Open, problems_of: Callable[[Page], list[str]]
) -> None:
    """In the colours of the page, and again offline; a link opens text, choices and result."""
    page = playground()
    box = page.get_by_role("textbox", name="Text")
    box.fill(TEXT)
    box.press("Control+Enter")
    assert "Python is loading" in page.get_by_role("status").inner_text()
    wait(page, "4 articles, .*")
    report = page.frame_locator("iframe")
    report.locator("#L22 .voice", has_text="Marta Oyelaran").wait_for()
    assert saved(page) == wireparse.parse(TEXT)
    assert problems_of(page) == []
    page.locator("[data-md-component=palette] label").locator("visible=true").click()
    report.locator("html[data-theme=dark]").wait_for()

    page.context.set_offline(True)
    box.fill("OSLO (AP) - “It rained on the pier — 3\u202f°C,” said Ana Lund on Monday.\n")
    page.get_by_label("quotations and speakers").uncheck()
    page.get_by_role("button", name="Read it").click()
    wait(page, "1 article, 1 note")
    text = box.input_value()
    assert saved(page) == wireparse.parse(text, quotes=False)
    link = page.get_by_role("link", name="Link to this text").get_attribute("href")
    assert link is not None

    again = playground(link)
    wait(again, "1 article, 1 note")
    assert again.get_by_role("textbox", name="Text").input_value() == text
    assert not again.get_by_label("quotations and speakers").is_checked()
    again.frame_locator("iframe").locator("#L1", has_text="It rained on the pier").wait_for()


def test_it_says_when_python_cannot_be_had(open_page: Open) -> None:
    """The text stays, and the way to install is shown; the next try may succeed."""
    page = open_page("playground/")
    page.route("**/pyodide/*", lambda route: route.abort())
    box = page.get_by_role("textbox", name="Text")
    box.fill(TEXT)
    for _ in range(2):
        page.get_by_role("button", name="Read it").click()
        alert = page.get_by_role("alert")
        alert.filter(has_text="Python could not be run in this browser").wait_for()
        assert alert.get_by_role("link", name="Installed").get_attribute("href") == "../#install"
        assert box.input_value() == TEXT
        assert page.locator("iframe").is_hidden()


def test_it_says_when_a_link_is_broken(open_page: Open) -> None:
    """A part of an address that holds no text is no text."""
    page = open_page("playground/#text=bm90IHBhY2tlZA")
    page.get_by_role("alert").filter(has_text="This link holds no text").wait_for()
    assert page.get_by_role("textbox", name="Text").input_value() == ""


def test_examples_are_there(open_page: Open, site: Path) -> None:
    """Each button has a text that the site holds."""
    page = open_page("playground/")
    found = "[...document.querySelectorAll('[data-text]')].map((e) => e.dataset.text)"
    places = page.evaluate(found)
    assert len(places) >= 4
    assert all((site / "playground" / place).is_file() for place in places)
