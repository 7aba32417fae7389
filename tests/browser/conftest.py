"""A browser for the tests: Debian's `chromium`, or another Chromium that is installed.

It is started headless by Playwright, from the group `browser`, with a fresh profile for every
page; `.ci/run` installs both. Where one of them is missing, the tests are skipped and say which.
"""

from __future__ import annotations

import functools
import http.server
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from playwright.sync_api import Browser, Page

ROOT = Path(__file__).parent.parent.parent
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
WIDE = {"width": 1280, "height": 900}
AXE = ROOT / "node_modules/axe-core/axe.min.js"


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Start the first Chromium that is on the path."""
    api = pytest.importorskip("playwright.sync_api", reason="needs the group `browser`")
    path = next(filter(None, map(shutil.which, NAMES)), None)
    if path is None:
        pytest.skip("no Chromium is installed: apt-get install chromium")
    # Root may not use the sandbox, and in containers there is little shared memory.
    is_root = os.name == "posix" and os.geteuid() == 0
    arguments = ["--disable-dev-shm-usage", *(["--no-sandbox"] if is_root else [])]
    arguments.append("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1")  # no network
    with api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=arguments)
        yield browser
        browser.close()


@pytest.fixture
def troubles() -> list[str]:
    """Collect what pages complain of, load from elsewhere, or pop up."""
    return []


@pytest.fixture
def visit(chromium: Browser, troubles: list[str]) -> Iterator[Callable[..., Page]]:
    """Open a file; afterwards nothing may have been complained of, and nothing loaded.

    Files beside the page and below are its own. Options are those of a new context: `viewport`,
    `color_scheme` and so on.
    """
    contexts = []

    def open_file(path: Path, place: str = "", **options: Any) -> Page:  # noqa: ANN401  Playwright's
        options = {"viewport": WIDE, **options}
        context = chromium.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        own = path.parent.as_uri()
        page.on(
            "request",
            lambda request: request.url.startswith(own) or troubles.append(f"loads {request.url}"),
        )
        page.on(
            "console",
            lambda said: said.type in ("error", "warning") and troubles.append(said.text),
        )
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.on("dialog", lambda dialog: (troubles.append(dialog.message), dialog.dismiss()))
        page.goto(path.as_uri() + place)
        return page

    yield open_file
    for context in contexts:
        context.close()
    assert troubles == []


@pytest.fixture(scope="session")
def problems_of() -> Callable[[Page], list[str]]:
    """Return what axe-core finds on a page that is serious or worse."""
    if not AXE.exists():
        pytest.skip("axe-core is not installed: npm install")
    source = AXE.read_text(encoding="utf-8")

    def find(page: Page) -> list[str]:
        page.evaluate(source)  # not a script of the page, whose policy lets none in
        found = page.evaluate("axe.run().then((result) => result.violations)")
        return [
            f"{violation['id']}: {node['html'][:200]} {node['failureSummary']}"
            for violation in found
            for node in violation["nodes"]
            if violation["impact"] in ("serious", "critical")
        ]

    return find


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the site, as strictly as `.ci/run` does."""
    pytest.importorskip("mkdocs", reason="needs the group `docs`")
    folder = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", folder],
        cwd=ROOT,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "WARNING" not in done.stderr
    return folder


class _Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves files without a line for each."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002  as its base has it
        """Say nothing."""


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """Serve the site on this machine; its search does not work from files."""
    handler = functools.partial(_Quiet, directory=str(site))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.fixture
def open_page(
    chromium: Browser, address: str, troubles: list[str]
) -> Iterator[Callable[..., Page]]:
    """Open a page of the site; nothing may load from elsewhere, or be complained of."""
    contexts = []

    def open_it(place: str, **options: Any) -> Page:  # noqa: ANN401  Playwright's
        context = chromium.new_context(**{"viewport": WIDE, **options})
        contexts.append(context)
        page = context.new_page()
        page.on(
            "request",
            lambda request: (
                request.url.startswith((address, "data:", "blob:"))
                or troubles.append(f"loads {request.url}")
            ),
        )
        page.on(
            "console",
            lambda said: said.type in ("error", "warning") and troubles.append(said.text),
        )
        page.on("pageerror", lambda error: troubles.append(str(error)))
        page.goto(address + place, wait_until="networkidle")
        return page

    yield open_it
    for context in contexts:
        context.close()
    assert troubles == []
