"""Values in a page that nbconvert makes of a notebook, with the styles of JupyterLab."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import wireparse
from wireparse.outputs.html import to_fragment

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Page

    Visit = Callable[..., Page]

pytestmark = pytest.mark.browser

DUMP = wireparse.parse(wireparse.samples.path("dump").read_text("utf-8"))
ARABIC = wireparse.parse(
    "عبّارة تعود إلى النهر\n\nالعبّارة عند الرصيف القديم في وادي العين، 3 مارس 2026 (رويترز)\n\n"
    "عبرت عبّارة نهر العين يوم الثلاثاء للمرة الأولى منذ أربعين عاماً.\n\n"
    "وقال صاحب العبّارة: «انتظرنا الجسر، ثم اشترينا قارباً».\n"
)
STYLES = """([selector, names]) => [...document.querySelectorAll(selector)].map((node) => {
  const style = getComputedStyle(node);
  return [node.tagName, node.className, ...names.map((name) => `${name}: ${style[name]}`)];
})"""
NAMES = [
    "float", "display", "position", "font-family", "font-size", "font-weight", "font-style",
    "line-height", "letter-spacing", "color", "background-color", "text-decoration", "text-align",
    "margin", "padding", "border", "overflow", "white-space", "list-style", "word-break",
]  # fmt: skip
"""What a stylesheet of the page could change in a cell."""


def notebook(*values: object, theme: str) -> str:
    """Return the page of a notebook with a cell for each value."""
    convert = pytest.importorskip("nbconvert", reason="needs the group `browser`")
    forms = pytest.importorskip("nbformat.v4", reason="needs the group `browser`")
    cells = []
    for value in values:
        data = {"text/html": to_fragment(value), "text/plain": repr(value)}  # type: ignore[arg-type]
        shown = forms.new_output("execute_result", data=data, execution_count=1)
        cells.append(forms.new_code_cell("value", execution_count=1, outputs=[shown]))
    page, _ = convert.HTMLExporter(theme=theme).from_notebook_node(forms.new_notebook(cells=cells))
    return str(page)


@pytest.fixture
def show(visit: Visit, tmp_path: Path) -> Callable[..., Page]:
    """Show values in a notebook; the page's own scripts, which are elsewhere, do not run."""

    def open_page(*values: object, theme: str = "light", **options: Any) -> Page:  # noqa: ANN401
        path = tmp_path / "notebook.html"
        path.write_text(notebook(*values, theme=theme), encoding="utf-8")
        return visit(path, java_script_enabled=False, **options)

    return open_page


ignore_colours = pytest.mark.filterwarnings("ignore:IPython3 lexer unavailable:UserWarning")


@ignore_colours
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(
    "value", [DUMP, DUMP.articles[1], ARABIC], ids=["dump", "article", "arabic"]
)
def test_jupyter_changes_nothing_in_a_cell(
    show: Callable[..., Page], visit: Visit, tmp_path: Path, value: object, theme: str
) -> None:
    """Every element is set as on a bare page, labels and links too, in both themes."""
    bare = tmp_path / "bare.html"
    is_light = str(theme == "light").lower()
    bare.write_text(
        f"<!DOCTYPE html><meta charset=utf-8><body data-jp-theme-light={is_light}>"
        f"<div style='width: 70rem'>{to_fragment(value)}</div>",  # type: ignore[arg-type]
        encoding="utf-8",
    )
    wanted = visit(bare).evaluate(STYLES, [".wireparse *", NAMES])
    page = show(value, theme=theme)
    assert page.evaluate(STYLES, [".wireparse *", NAMES]) == wanted
    assert len(wanted) > 20


@ignore_colours
@pytest.mark.parametrize("width", [700, 1100, 1600])
def test_labels_stand_in_one_line_beside_their_values(
    show: Callable[..., Page], width: int
) -> None:
    """A label is as tall as a line, and what it is the label of begins to the right of it."""
    page = show(DUMP.articles[1], viewport={"width": width, "height": 900})
    pairs = page.evaluate(
        """() => [...document.querySelectorAll(".wireparse dl > div")].map((pair) =>
          [...pair.children].map((node) => {
            const { left, right, top, height } = node.getBoundingClientRect();
            const line = parseFloat(getComputedStyle(node).lineHeight);
            return { left, right, top, height, line };
          }))"""
    )
    assert len(pairs) >= 5
    for label, value in pairs:
        assert label["height"] < 1.5 * label["line"]
        assert value["left"] >= label["right"]
        assert value["top"] == pytest.approx(label["top"], abs=2)


@ignore_colours
def test_a_dump_is_as_tall_as_its_first_story(show: Callable[..., Page]) -> None:
    """The others are a line each, with the headline, and open when they are clicked."""
    page = show(DUMP)
    heads = page.locator(".wireparse summary.head")
    headline = "Two Villages Share One Church Bell, and Argue about the Time"
    line = page.locator(".is-headline h3", has_text=headline).first
    assert heads.count() == 4
    assert page.locator(".is-headline h3").first.is_visible()
    assert not line.is_visible()
    assert headline in heads.nth(1).inner_text()
    heads.nth(1).click()
    assert line.is_visible()


@ignore_colours
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_quote_and_a_caption_can_be_read_on_either_ground(
    show: Callable[..., Page], theme: str
) -> None:
    """They have the colour of the notebook's own text, and are no taller than their line."""
    article = DUMP.articles[0]
    page = show(article.quotes[0], article.captions[0], theme=theme)
    lines = page.locator(".wireparse-line")
    assert lines.count() == 2
    colour = "node => getComputedStyle(node).color"
    for at in range(2):
        around = lines.nth(at).locator("xpath=..").evaluate(colour)
        assert lines.nth(at).locator("span").first.evaluate(colour) == around
    box = lines.first.bounding_box()
    assert box is not None
    assert box["height"] < 40
