"""Draws the pictures of README and site from real runs: `python tools/pictures.py`.

Needs the extra `cli`; with `--report` also the group `browser`, Pillow and a Chromium, for the
picture of the HTML report. What the others say is compared with the code by
`tests/test_pictures.py`, so that they cannot drift.
"""

from __future__ import annotations

import argparse
import io
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rich.cells import cell_len, set_cell_size
from rich.console import Console, Group
from rich.table import Table
from rich.terminal_theme import TerminalTheme
from rich.text import Text

import wireparse

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import RenderableType

    from wireparse import Article, Block, Caption, Dump, Quote

__all__ = ["draw_all"]

ROOT: Final = Path(__file__).parent.parent
FOLDER: Final = ROOT / "docs/pictures"
DUMP: Final = wireparse.samples.path("dump")
SHOWN_LINES: Final = 32
"""Rows of `wireparse show` in its picture."""
COLUMN: Final = 58
"""Characters of one side of the first picture."""
STORIES: Final = 2
"""Articles of the dump that fit in it."""
THEME: Final = TerminalTheme(
    (22, 27, 34),
    (226, 232, 240),
    [
        (110, 118, 129), (255, 123, 114), (126, 231, 135), (240, 200, 90),
        (121, 192, 255), (215, 170, 255), (110, 220, 225), (226, 232, 240),
    ],
)  # fmt: skip
SVG: Final = """\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img">
<style>
.{unique_id}-matrix {{ font: {char_height}px ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, \
monospace; }}
{styles}
</style>
<defs>{lines}</defs>
<rect width="{width}" height="{height}" rx="10" fill="#161b22"/>
<g transform="translate({terminal_x}, 26)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""
"""What rich fills in. Its own form loads a font from the network and draws a window around."""


def draw_all() -> dict[str, str]:
    """Draw every picture that needs no browser, by name."""
    dump = wireparse.read(DUMP)
    left, right = Text("\n").join(_raw(dump)), Group(*_parsed(dump))
    side_by_side = Table.grid(padding=(0, 3))
    side_by_side.add_row(_titled(DUMP.name, left), _titled("wireparse.read", right))
    below = Group(_titled(DUMP.name, left), "", _titled("wireparse.read", right))
    return {
        "home.svg": _svg(side_by_side, 2 * COLUMN + 3),
        "home-narrow.svg": _svg(below, COLUMN),
        "show.svg": _svg(_shown(100), 100),
        "show-narrow.svg": _svg(_shown(COLUMN), COLUMN),
    }


def _svg(content: RenderableType, width: int) -> str:
    console = Console(record=True, width=width, file=io.StringIO(), highlight=False)
    console.print(content)
    drawn = console.export_svg(theme=THEME, code_format=SVG, font_aspect_ratio=0.602)
    return "\n".join(row.rstrip() for row in drawn.splitlines()) + "\n"


def _shown(width: int) -> Text:
    """Run `wireparse show`, and keep its first rows."""
    command = Path(sysconfig.get_path("scripts"), "wireparse")
    done = subprocess.run(  # noqa: S603  the project's own command
        [command, "show", "--color", "always", "--width", str(width), DUMP.as_posix()],
        cwd=ROOT,
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    rows = done.stdout.splitlines()[:SHOWN_LINES]
    typed = Text.assemble(("$ ", "dim"), f"wireparse show {DUMP.name}\n")
    return typed + Text.from_ansi("\n".join(rows)) + Text("\n⋮", style="dim")


def _titled(title: str, content: RenderableType) -> Group:
    rule = "─" * (COLUMN - cell_len(title) - 1)
    return Group(Text.assemble((title, "bold cyan"), " ", (rule, "dim")), content)


def _cut(text: str, room: int = COLUMN) -> str:
    """Return the start of a text, as wide as there is room."""
    text = " ".join(text.split())
    return text if cell_len(text) <= room else set_cell_size(text, room - 1) + "…"


def _raw(dump: Dump) -> Iterator[Text]:
    """Yield the lines of the first stories, those that say nothing new in red behind a sign."""
    for article in dump.articles[:STORIES]:
        last = 0
        for block in _first_blocks(article):
            line, _ = dump.locate(block.start)
            if last and line > last + 1:
                yield Text("")
            last = line
            sign = "=" if block.copy_of is not None else " "
            sign = "×" if block.role is wireparse.Role.FURNITURE else sign
            yield Text(f"{sign} {_cut(block.text, COLUMN - 2)}", style="" if sign == " " else "red")
        yield Text("  ⋮", style="dim")


def _first_blocks(article: Article) -> list[Block]:
    """Return the blocks down to the first quotation."""
    end = article.quotes[0].end
    return [block for block in article.blocks if block.start < end]


def _parsed(dump: Dump) -> Iterator[Text]:
    """Yield what was read, a row for each fact."""
    for article in dump.articles[:STORIES]:
        facts = [f"article {article.index + 1} of {len(dump.articles)}", article.agency]
        yield Text(" · ".join(fact for fact in facts if fact), style="bold blue")
        if article.headline is not None:
            yield _row("headline", article.headline.text, article.headline.copies)
        for caption in article.captions:
            yield from _caption(caption)
        if article.dateline is not None:
            yield _row("dateline", f"{article.dateline.location}, {article.dateline.agency}")
        yield _row("body", f"{len(article.body)} blocks, {len(article.text.split())} words")
        for quote in article.quotes[:2]:
            yield from _quote(quote)
        yield _row("", f"… and {len(article.quotes) - 2} more quotes", style="dim")
        if article.signoff is not None:
            yield _row("signoff", article.signoff.text)
        yield Text("")


def _caption(caption: Caption) -> Iterator[Text]:
    yield _row("caption", caption.description, caption.copies)
    facts = [caption.location, caption.date_created and caption.date_created.isoformat()]
    if any(facts):
        yield _row("", " · ".join(str(fact) for fact in facts if fact), style="yellow")
    if (credit := caption.credit) is not None:
        flags = ("file photo", credit.is_file_photo), ("handout", credit.is_handout)
        said = [*credit.creators, credit.source, credit.agency, *(flag for flag, so in flags if so)]
        yield _row("", " · ".join(fact for fact in said if fact), style="magenta")


def _quote(quote: Quote) -> Iterator[Text]:
    yield _row("quote", f"“{quote.content}”")
    if quote.speaker is not None:
        cue = f", {quote.cue.text}" if quote.cue else ""
        yield _row("", f"{quote.speaker.name}{cue}", style="green")


def _row(label: str, words: str, copies: tuple[object, ...] = (), style: str = "") -> Text:
    count = f" ×{len(copies) + 1}" if copies else ""
    return Text.assemble(
        (f"{label:<10}", "cyan"), (_cut(words, COLUMN - 10 - len(count)), style), (count, "dim")
    )


def shoot_report(target: Path) -> None:
    """Take a picture of the top of the HTML report, with one speaker's quotations lit up."""
    from PIL import Image  # noqa: PLC0415  only this picture needs it
    from playwright.sync_api import sync_playwright  # noqa: PLC0415  see above

    from wireparse.outputs.html import to_html  # noqa: PLC0415  see above

    browser_path = shutil.which("chromium") or shutil.which("google-chrome")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        page_path = Path(folder, "report.html")
        page_path.write_text(to_html(wireparse.read(DUMP), title=DUMP.name), encoding="utf-8")
        browser = playwright.chromium.launch(
            executable_path=browser_path, args=["--no-sandbox"], headless=True
        )
        page = browser.new_page(viewport={"width": 1180, "height": 1400}, color_scheme="light")
        page.goto(page_path.as_uri())
        page.locator(".voice a").first.hover()
        page.screenshot(path=target)
        browser.close()
    with Image.open(target) as picture:
        picture.quantize(96, dither=Image.Dither.NONE).save(target, optimize=True)


def main() -> int:
    """Write the pictures."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--report", action="store_true", help="the HTML report's too")
    given = options.parse_args()
    FOLDER.mkdir(exist_ok=True)
    if given.report:
        shoot_report(FOLDER / "report.png")
    for name, picture in draw_all().items():
        (FOLDER / name).write_text(picture, encoding="utf-8")
        print(f"docs/pictures/{name}: {len(picture) / 1000:.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
