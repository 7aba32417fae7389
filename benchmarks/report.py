"""Measure the report of many articles: to write it, to open it in Chromium, to move about in it."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

from memory import MEGABYTE, chunks
from playwright.sync_api import sync_playwright

import wireparse
from wireparse.outputs.html import to_html

if TYPE_CHECKING:
    from collections.abc import Callable

    from playwright.sync_api import Browser

FRAMES: Final = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
IDLE: Final = "document.querySelectorAll('.leaf').length * 100"
RUNS: Final = 5


def dump_of(sample: str, articles: int) -> wireparse.Dump:
    """Repeat a dump until there are so many articles; none stands twice."""
    each = len(wireparse.parse(sample).articles)
    longer = 1.05  # every sentence gets a number
    text = "".join(chunks(sample, int(len(sample) * longer * articles / each)))
    return wireparse.parse(text)


def seconds(work: Callable[[], object]) -> float:
    """Return how long something takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def measure(browser: Browser, path: Path) -> dict[str, float]:
    """Open the page anew, and return what each step took, up to the next frame."""
    page = browser.new_page(viewport={"width": 1280, "height": 900})

    def step(work: Callable[[], object]) -> float:
        return seconds(lambda: (work(), page.evaluate(FRAMES)))

    found = {"open": step(lambda: page.goto(path.as_uri()))}
    found["jump to the end"] = step(
        lambda: page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
    )
    found["filter by speaker"] = step(lambda: page.select_option("[name=speaker]", "0"))
    found["show all"] = step(lambda: page.click("[name=all]"))
    page.wait_for_timeout(page.evaluate(IDLE))  # far articles are laid out in idle moments
    found["first Tab, later"] = step(lambda: page.keyboard.press("Tab"))
    found["Tab"] = step(lambda: page.keyboard.press("Tab"))
    page.close()
    return found


def main() -> None:
    """Write a report, open it some times, and print the least of each."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("path", nargs="?", type=Path, default=wireparse.samples.path("dump"))
    options.add_argument("--articles", type=int, default=1_000)
    given = options.parse_args()
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        sys.exit("no Chromium is installed: apt-get install chromium")
    dump = dump_of(given.path.read_bytes().decode(), given.articles)
    start = time.perf_counter()
    page = to_html(dump)
    print(f"{len(dump.articles):,} articles, {len(dump.blocks):,} lines")
    print(f"{len(page) / MEGABYTE:.1f} MB written in {time.perf_counter() - start:.1f} s")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        path = Path(folder) / "report.html"
        path.write_text(page, encoding="utf-8")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        runs = [measure(browser, path) for _ in range(RUNS)]
        browser.close()
    for name in runs[0]:
        limit = " (under 3)" if name == "open" else ""
        print(f"{name}: {min(run[name] for run in runs):.2f} s{limit}")


if __name__ == "__main__":
    main()
