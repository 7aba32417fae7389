"""The report in a real browser: what lights up, what is filtered, what a dump cannot do."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

import wireparse
from wireparse.outputs.html import to_fragment, to_html
from wireparse.outputs.json import from_dict

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from playwright.sync_api import Page

    Visit = Callable[..., Page]

pytestmark = pytest.mark.browser

TEXT = wireparse.samples.path("dump").read_text("utf-8")
EVIL = """\
Gate <script>alert(1)</script> \u202edraw\u202c and <img src=x onerror=alert(2)> Last

A gate \x1b]0;owned\x07 that \u2066opens (Reuters)
A gate \x1b]0;owned\x07 that \u2066opens (Reuters)
TT

Gate <script>alert(1)</script> \u202edraw\u202c and <img src=x onerror=alert(2)> Last

A gate \x1b]0;owned\x07 that \u2066opens (Reuters)
A gate \x1b]0;owned\x07 that \u2066opens (Reuters)

The gate opened at noon\x08\x08, \ud800 said the keeper, who has the key.\x00

"It stays open," said Ida </p><style>*{display:none}</style> Dahl\u202e, who painted it.

“Nothing closes this, said the keeper, and "nothing this.
"""
ARABIC = """\
عبّارة تعود إلى النهر بعد أربعين عاماً

العبّارة عند الرصيف القديم في وادي العين، 3 مارس 2026 (رويترز)
العبّارة عند الرصيف القديم في وادي العين، 3 مارس 2026 (رويترز)
TT

عبّارة تعود إلى النهر بعد أربعين عاماً

العبّارة عند الرصيف القديم في وادي العين، 3 مارس 2026 (رويترز)
العبّارة عند الرصيف القديم في وادي العين، 3 مارس 2026 (رويترز)

عبرت عبّارة نهر العين يوم الثلاثاء للمرة الأولى منذ أربعين عاماً، وعلى متنها تسعة ركاب.

وقال صاحب العبّارة: «لقد انتظرنا الجسر أربعين سنة، ثم اشترينا قارباً».
"""
JOINED = [
    '"We were told to wait for the bridge,"',
    "Oyelaran",
    "said",
    '"We waited. Then we bought a boat."',
    "Marta Oyelaran “said”",
]
"""What belongs together in line 22 of the sample dump."""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the report of the sample dump."""
    path = tmp_path_factory.mktemp("report") / "report.html"
    path.write_text(to_html(wireparse.parse(TEXT)), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the report of an Arabic story, one that means harm, and one with many oddities."""
    path = tmp_path_factory.mktemp("mixed") / "report.html"
    dump = wireparse.parse(f"{ARABIC}\n\n\n{EVIL}\n\n\n{TEXT}\n\n\n{TEXT}")
    path.write_text(to_html(dump), encoding="utf-8")
    return path


def lit(page: Page) -> list[str]:
    """Return the words that are lit up, in the order of the page."""
    found: list[str] = page.evaluate(
        """() => [...document.querySelectorAll("article :is(.quote, .speaker, .cue, .voice)")]
          .filter((node) => getComputedStyle(node).boxShadow !== "none")
          .map((node) => node.innerText)"""
    )
    return found


def shown(page: Page, selector: str, attribute: str = "id") -> list[str]:
    """Return an attribute of the elements that are shown."""
    found: list[str] = page.evaluate(
        """([selector, attribute]) => [...document.querySelectorAll(selector)]
          .filter((node) => node.checkVisibility())
          .map((node) => node.getAttribute(attribute))""",
        [selector, attribute],
    )
    return found


def unfolded(page: Page) -> Page:
    """Unfold the filters below the bar."""
    page.get_by_role("button", name="Filters").click()
    return page


def test_pointing_at_a_word_lights_up_all_that_belong_to_it(visit: Visit, report: Path) -> None:
    """A quotation, its cue, its speaker and the name in the margin light up together."""
    page = visit(report)
    line = page.locator("#L22")
    assert lit(page) == []
    for target in (line.locator(".quote").last, line.locator(".cue"), line.locator(".speaker")):
        target.hover()
        assert lit(page) == JOINED
    page.locator("h1").hover()
    assert lit(page) == []


def test_the_tab_key_lights_up_the_same(visit: Visit, report: Path) -> None:
    """The name in the margin is a link; with the focus on it, its words light up."""
    page = visit(report, place="#L20")
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.locator("#L22 .voice a").evaluate("node => node === document.activeElement"):
            break
    assert lit(page) == JOINED
    outline = page.locator("#L22 .voice a").evaluate("node => getComputedStyle(node).outlineStyle")
    assert outline == "solid"


def test_roles_are_filtered(visit: Visit, report: Path) -> None:
    """A box that is not ticked hides its lines, copies have one of their own, and all come back."""
    page = unfolded(visit(report))
    everything = shown(page, ".line")
    page.get_by_label("copies").uncheck()
    assert shown(page, ".is-copy") == []
    page.get_by_label("furniture").uncheck()
    page.get_by_label("caption").uncheck()
    roles = shown(page, ".line", "data-role")
    assert not {"furniture", "caption"} & set(roles)
    assert "paragraph" in roles
    assert page.locator("output").inner_text() == f"4 of 4 articles, {len(roles)} lines"
    page.get_by_role("button", name="Show all").click()
    assert shown(page, ".line") == everything
    assert page.locator("output").inner_text() == ""


def test_a_speaker_is_found(visit: Visit, report: Path) -> None:
    """Choosing a speaker leaves their lines, under the headlines of the stories they are in."""
    page = unfolded(visit(report))
    page.get_by_label("Speaker").select_option(label="Hugh Pettibone (4)")
    assert shown(page, ".line") == ["L36", "L55", "L57", "L59", "L63"]
    assert shown(page, "article") == ["A2"]
    assert page.locator("output").inner_text() == "1 of 4 articles, 4 lines"


def test_a_diagnostic_is_found(visit: Visit, report: Path) -> None:
    """Choosing a diagnostic leaves the lines that have it, under their headline."""
    page = unfolded(visit(report))
    page.get_by_role("combobox", name="Diagnostic").select_option(label="quote-unclosed (1)")
    assert shown(page, ".line", "data-role") == ["headline", "paragraph"]
    assert shown(page, ".line")[1] == "L112"


def test_speakers_and_diagnostics_on_top_are_filters(visit: Visit, mixed: Path) -> None:
    """A click leaves what they are about, also of those that are folded away."""
    page = visit(mixed)
    page.locator(".summary a", has_text="quote-unclosed").click()
    assert page.get_by_role("combobox", name="Diagnostic", include_hidden=True).input_value()
    found = page.locator("[data-codes]:visible")
    assert found.count() >= 2
    page.locator(".rest summary").click()
    page.locator(".rest li a").last.click()
    assert 1 <= page.locator("article:visible").count() < 10
    assert page.locator("output").inner_text().endswith(" lines")


def test_without_scripts_the_same_links_lead_to_lines(visit: Visit, report: Path) -> None:
    """To the first that a speaker speaks in."""
    page = visit(report, java_script_enabled=False)
    page.locator(".summary a", has_text="Hugh Pettibone").click()
    assert page.url.endswith("#L55")


def test_names_and_headlines_are_searched(visit: Visit, report: Path) -> None:
    """A headline leaves its whole article, a name the lines it stands beside."""
    page = visit(report)
    page.keyboard.press("/")
    page.keyboard.type("lighthouse CAT")
    assert shown(page, "article") == ["A3"]
    assert len(shown(page, ".line")) == page.locator("#A3 .line").count()
    page.get_by_role("searchbox").fill("pettibone")
    assert shown(page, ".line") == ["L36", "L55", "L57", "L59", "L63"]
    assert page.locator("output").inner_text() == "1 of 4 articles, 4 lines"
    page.get_by_role("searchbox").fill("")
    assert len(shown(page, "article")) == 4


def test_files_of_which_nothing_is_left_are_hidden(visit: Visit, tmp_path: Path) -> None:
    """With the line that names them."""
    path = tmp_path / "report.html"
    dump = wireparse.parse(
        "The Goat Sleeps\n\nBy Ana Lund\n\nKVAM (AFP) - The goat slept through the crossing.\n"
    )
    path.write_text(to_html({"a.txt": wireparse.parse(TEXT), "b.txt": dump}), encoding="utf-8")
    page = visit(path)
    page.get_by_role("searchbox").fill("goat sleeps")
    assert page.locator(".file:visible").all_inner_texts() == ["b.txt"]


@pytest.mark.parametrize("width", [390, 1280])
def test_keys_lead_from_article_to_article(visit: Visit, mixed: Path, width: int) -> None:
    """The bar stays in sight and says which one it is; what is filtered out is passed by."""
    page = visit(mixed, viewport={"width": width, "height": 800})
    number = page.locator("article").count()
    for key, at in (("j", 1), ("j", 2), ("j", 3), ("k", 2)):
        page.keyboard.press(key)
        page.wait_for_function(f"document.querySelector('.at').textContent === '{at} of {number}'")
    head, bar = (page.locator(x).bounding_box() for x in ("#A2 .head", "#filters"))
    assert head is not None
    assert bar is not None
    assert bar["y"] == 0
    assert bar["height"] < 90
    assert bar["height"] <= head["y"] < bar["height"] + 60
    page.get_by_role("button", name="Next article").click()
    page.wait_for_function(f"document.querySelector('.at').textContent === '3 of {number}'")


def test_keys_have_a_help_and_can_be_turned_off(visit: Visit, report: Path) -> None:
    """As who speaks to a computer needs."""
    page = visit(report)
    page.keyboard.press("?")
    page.get_by_label("use these keys").uncheck()
    page.get_by_role("button", name="Close").click()
    page.keyboard.press("j")
    page.keyboard.press("?")
    assert not page.locator("#keys").is_visible()
    assert page.evaluate("scrollY") == 0


def test_the_number_of_a_line_is_a_link_that_a_click_copies(visit: Visit, report: Path) -> None:
    """And the Tab key passes it by."""
    page = visit(report)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator("#L14 .role a").click()
    page.wait_for_function(
        "document.querySelector('output').value === 'Copied the link to line 14'"
    )
    assert page.url.endswith("#L14")
    assert page.evaluate("navigator.clipboard.readText()") == page.url
    assert page.locator("#L14 .role a").get_attribute("tabindex") == "-1"


def test_what_was_read_can_be_saved(visit: Visit, report: Path, tmp_path: Path) -> None:
    """As JSON that gives the articles back, without their lines."""
    page = visit(report)
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Save what was read").click()
    waiting.value.save_as(tmp_path / "data.json")
    (file,) = json.loads((tmp_path / "data.json").read_bytes())
    articles = wireparse.parse(TEXT).articles
    assert [from_dict(item).headline for item in file["articles"]] == [a.headline for a in articles]


def test_the_page_works_by_keyboard_alone(visit: Visit, report: Path) -> None:
    """Skip link, folded lines, boxes and choices answer to keys."""
    page = visit(report)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the articles"
    page.keyboard.press("Enter")
    assert page.url.endswith("#articles")
    assert page.evaluate("document.activeElement.id") == "articles"
    page.locator("#L4 summary").focus()
    page.keyboard.press("Enter")
    assert page.locator("#L4 details").get_attribute("open") is not None
    page.get_by_role("button", name="Filters").focus()
    page.keyboard.press("Enter")
    page.get_by_label("crosshead").focus()
    page.keyboard.press("Space")
    assert shown(page, ".is-crosshead") == []
    page.get_by_label("Speaker").focus()
    page.keyboard.type("Elsa")
    assert shown(page, "article") == ["A3"]


def test_without_scripts_only_the_filters_are_gone(visit: Visit, report: Path) -> None:
    """A browser that runs no script shows every line, and joins words all the same."""
    page = visit(report, java_script_enabled=False)
    assert not page.locator(".filters").is_visible()
    assert page.locator("#L3").is_visible()
    assert page.locator("#L14 .quote").is_visible()


def test_links_lead_to_lines_also_those_that_are_filtered_out(visit: Visit, report: Path) -> None:
    """A copy leads to its first; if that is hidden, everything is shown again."""
    page = unfolded(visit(report))
    page.locator("#L10 .margin a").click()
    assert page.url.endswith("#L3")
    page.get_by_role("checkbox", name="headline").uncheck()
    page.locator(".contents a").last.click()
    assert shown(page, ".is-headline") == []
    page.goto(f"{report.as_uri()}#L1")
    page.locator("#L1").wait_for(state="visible")


def test_colours_follow_the_system_and_can_be_chosen(visit: Visit, report: Path) -> None:
    """Dark is dark, and the choice outranks the system's; paper is printed on white."""
    background = "getComputedStyle(document.documentElement).backgroundColor"
    light = visit(report, color_scheme="light")
    dark = visit(report, color_scheme="dark")
    paper, night = light.evaluate(background), dark.evaluate(background)
    assert paper != night
    unfolded(dark).get_by_label("Colours").select_option(label="light")
    unfolded(light).get_by_label("Colours").select_option(label="dark")
    assert (dark.evaluate(background), light.evaluate(background)) == (paper, night)
    light.emulate_media(media="print")
    assert light.evaluate(background) == "rgb(255, 255, 255)"
    assert not light.locator(".filters").is_visible()
    assert light.locator(".line").last.is_visible()


@pytest.mark.parametrize("width", [320, 390, 820, 1280])
def test_nothing_is_wider_than_the_window(visit: Visit, mixed: Path, width: int) -> None:
    """No page scrolls sideways, on a telephone or on a desk."""
    page = visit(mixed, viewport={"width": width, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_a_dump_does_no_harm(visit: Visit, mixed: Path) -> None:
    """Mark-up in a headline is read, not obeyed: no dialog, no load, nothing hidden."""
    page = visit(mixed)
    title = page.locator("h3", has_text="<script>alert(1)</script>").first
    assert title.is_visible()
    assert "<img src=x onerror=alert(2)>" in title.inner_text()
    assert page.locator("article img, article script, article style").count() == 0


def test_an_override_of_direction_turns_nothing_around(visit: Visit, mixed: Path) -> None:
    """The words behind an override stand from left to right, as they are written."""
    page = visit(mixed)
    places = page.evaluate(
        """() => {
          const titles = [...document.querySelectorAll("h3")];
          const title = titles.find((node) => node.innerText.includes("RLO"));
          const text = [...title.childNodes].find((node) => node.textContent.startsWith("draw"));
          return [0, 1, 2, 3].map((at) => {
            const range = document.createRange();
            range.setStart(text, at);
            range.setEnd(text, at + 1);
            return range.getBoundingClientRect().left;
          });
        }"""
    )
    assert places == sorted(places)


def test_lines_from_right_to_left_begin_at_the_right(visit: Visit, mixed: Path) -> None:
    """An Arabic line has its first letter at the right, and its gutter stays at the left."""
    page = visit(mixed)
    directions = "node => getComputedStyle(node).direction"
    assert page.locator("#L1 .text").evaluate(directions) == "rtl"
    assert page.locator("article").nth(2).locator(".text").first.evaluate(directions) == "ltr"
    role, text = (page.locator(f"#L1 {part}").bounding_box() for part in (".role", ".text"))
    assert role is not None
    assert text is not None
    assert role["x"] < text["x"]


def test_a_script_that_is_not_the_page_s_own_does_not_run(
    visit: Visit, report: Path, troubles: list[str]
) -> None:
    """The policy keeps out scripts, styles and loads, even if one got into the page."""
    page = visit(report)
    refused: list[str | None] = []
    page.on("requestfailed", lambda request: refused.append(request.failure))
    page.evaluate(
        """() => {
          const script = document.createElement("script");
          script.textContent = "window.owned = true";
          const image = document.createElement("img");
          image.src = "https://example.org/a.png";
          document.body.append(script, image);
        }"""
    )
    page.wait_for_function("document.images[0].complete")
    assert page.evaluate("window.owned") is None
    assert refused == ["csp"]
    complaints = [trouble for trouble in troubles if not trouble.startswith("loads")]
    assert len(complaints) == 2
    assert all("Content Security Policy" in complaint for complaint in complaints)
    troubles.clear()


def test_a_cell_of_a_notebook_changes_nothing_around_it(visit: Visit, tmp_path: Path) -> None:
    """Elements outside look the same with the cell and without; inside, words light up."""
    outside = '<h2 class="line">A</h2><p class="text quote">B</p><a class="role" href="#">C</a>'
    styles = """() => ["h2.line", "p.text", "a.role", "body"].map((name) => {
      const style = getComputedStyle(document.querySelector(`body > ${name}, ${name}`));
      return [...style].map((property) => style[property]);
    })"""
    found = []
    for name, cell in (("bare", ""), ("with", to_fragment(wireparse.parse(TEXT)))):
        path = tmp_path / f"{name}.html"
        html = f"<!DOCTYPE html><meta charset=utf-8><body>{outside}<div id=cell>{cell}</div>"
        path.write_text(html, encoding="utf-8")
        page = visit(path)
        # Only what depends on how tall the page is may differ.
        page.add_style_tag(content="#cell { position: absolute; top: 200px }")
        found.append(page.evaluate(styles))
    assert found[0] == found[1]
    page.locator("#cell .cue").first.hover()
    assert len(lit(page)) >= 3


def test_a_cell_takes_the_colours_of_its_notebook(visit: Visit, tmp_path: Path) -> None:
    """A dark notebook on a light desk has dark cells."""
    path = tmp_path / "notebook.html"
    cell = to_fragment(wireparse.parse(TEXT))
    path.write_text(f"<!DOCTYPE html><meta charset=utf-8><body>{cell}", encoding="utf-8")
    page = visit(path, color_scheme="light")
    background = "getComputedStyle(document.querySelector('.wireparse')).backgroundColor"
    light = page.evaluate(background)
    page.evaluate("document.body.dataset.jpThemeLight = 'false'")
    assert page.evaluate(background) != light


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_nothing_serious(
    visit: Visit,
    problems_of: Callable[[Page], list[str]],
    mixed: Path,
    scheme: str,
    width: int,
) -> None:
    """Headings, names, contrast, landmarks: axe-core has nothing serious to say."""
    tall = {"width": width, "height": 12_000}  # what is out of the window is not looked at
    assert problems_of(visit(mixed, color_scheme=scheme, viewport=tall)) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious_in_a_cell(
    visit: Visit, problems_of: Callable[[Page], list[str]], tmp_path: Path, scheme: str
) -> None:
    """The view of notebooks has no serious problem either."""
    path = tmp_path / "cell.html"
    cell = to_fragment(wireparse.parse(TEXT))
    path.write_text(
        f'<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>A notebook</title>{cell}',
        encoding="utf-8",
    )
    page = visit(path, color_scheme=scheme, viewport={"width": 1000, "height": 9_000})
    assert problems_of(page) == []
