"""The report and what notebooks show: whole, escaped, the same each time, and alone on its page."""

from __future__ import annotations

import base64
import hashlib
import os
import re
import subprocess
import sys
from html import escape, unescape
from html.parser import HTMLParser
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

import attrs
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import wireparse
from commands import run
from wireparse.models import Mention, Role, Speaker, SpeakerKind
from wireparse.outputs._control_characters import harmless, iter_signs
from wireparse.outputs._speaker_counts import is_named
from wireparse.outputs.html import to_fragment, to_html
from wireparse.testing import anything, dumps

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SAMPLE = wireparse.samples.path("dump")
TEXT = SAMPLE.read_text("utf-8")
DUMP = wireparse.parse(TEXT)
MAIN = "from wireparse.cli import main; main()"
EVIL = """\
Gate <script>alert(1)</script> \x1b[31mOpens\x1b[2J at \u202edraw\u202c Last

A gate \x1b]0;owned\x07 that \u2066opens <img src=x onerror=alert(2)> (Reuters)
A gate \x1b]0;owned\x07 that \u2066opens <img src=x onerror=alert(2)> (Reuters)
TT

Gate <script>alert(1)</script> \x1b[31mOpens\x1b[2J at \u202edraw\u202c Last

By JOAN "onload=alert(3)" ARKELL

The gate opened at noon\x08\x08, \ud800 said the keeper, who has the key.\x00

"It is open & stays open," said Ida </p><style>*{}</style> Dahl\u202e, who painted it.
"""
ACTING = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


class Page(HTMLParser):
    """What a browser would make of a page: elements, attributes, texts by line."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.lines: dict[str, str] = {}
        self._line = ""
        self._depth = 0
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element, and whether it is the text of a line."""
        attributes = dict(attrs)
        self.elements.append((tag, attributes))
        if tag in ("meta", "input", "br", "rect"):
            return
        self.open.append(tag)
        classes = (attributes.get("class") or "").split()
        if "line" in classes:
            self._line = attributes["id"] or ""
        elif "text" in classes:
            self._depth = len(self.open)
            self.lines[self._line] = ""

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element without content."""
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        """Close an element, which must be the last that was opened."""
        assert self.open.pop() == tag
        if len(self.open) < self._depth:
            self._depth = 0

    def handle_data(self, data: str) -> None:
        """Collect the text of lines."""
        if self._depth:
            self.lines[self._line] += data

    def all(self, tag: str, name: str = "") -> list[dict[str, str | None]]:
        """Return the attributes of elements by tag and class."""
        return [
            attributes
            for found, attributes in self.elements
            if found == tag and (not name or name in (attributes.get("class") or "").split())
        ]


def test_every_line_is_on_the_page_with_its_role() -> None:
    """Each block is a line with its number, its role and all of its text, in source order."""
    page = Page(to_html(DUMP))
    assert page.open == []
    lines = page.all("div", "line")
    assert [(line["id"], line["data-role"]) for line in lines] == [
        (f"L{DUMP.locate(block.start)[0]}", block.role.value) for block in DUMP.blocks
    ]
    assert [page.lines[line["id"] or ""] for line in lines] == [b.text for b in DUMP.blocks]


def test_copies_are_folded_and_linked_both_ways() -> None:
    """A copy is folded and links to its first, which links to its copies."""
    html = to_html(DUMP)
    page = Page(html)
    copies = page.all("div", "is-copy")
    assert len(copies) == sum(block.copy_of is not None for block in DUMP.blocks)
    assert len(page.all("details", "text")) == len(copies)
    assert '<p class="note">copy of <a href="#L3">line 3</a></p>' in html
    again = '<a href="#L4">4</a>, <a href="#L9">9</a>, <a href="#L10">10</a>'
    assert f'<p class="note">again on lines {again}</p>' in html


def test_every_link_leads_to_a_place_on_the_page() -> None:
    """Links and labels name anchors that are there, each once, also with several dumps."""
    for html in (to_html(DUMP), to_html({"a": DUMP, "b": DUMP}), to_fragment(DUMP.articles[1])):
        page = Page(html)
        anchors = [a["id"] for _, a in page.elements if a.get("id")]
        assert len(anchors) == len(set(anchors))
        links = [a["href"] or "" for _, a in page.elements if "href" in a]
        labels = [a["aria-labelledby"] for _, a in page.elements if "aria-labelledby" in a]
        assert links
        assert {link.removeprefix("#") for link in links} | set(labels) <= set(anchors)


def test_quotes_are_joined_to_speaker_and_cue() -> None:
    """One number joins a quotation, its cue, its mention and the name in the margin."""
    html = to_html(wireparse.parse("Ferry Returns\n\n“It floats,” said Jon Berg, who owns it.\n"))
    assert '<span class="g1 quote">“It floats,”</span> <span class="cue g1">said</span>' in html
    assert '<span class="g1 speaker">Jon Berg</span>' in html
    assert '<p class="note voice g1"><a href="#L3"><bdi>Jon Berg</bdi></a>' in html


def test_marks_that_overlap_lose_no_character() -> None:
    """Text with a quotation inside a quotation is whole, and the inner words have both."""
    html = to_html(DUMP)
    nested = next(q for q in DUMP.articles[1].quotes if q.parent is not None)
    line, _ = DUMP.locate(nested.start)
    assert DUMP.line(line) == Page(html).lines[f"L{line}"]


def test_captions_are_taken_apart() -> None:
    """Place, date, maker, agency and kind of a picture stand beside its caption."""
    html = to_html(DUMP)
    facts = [
        '<dt>place</dt> <dd dir="auto" class="place">Nether Combe</dd>',
        '<dt>date</dt> <dd dir="auto" class="date">2025-09-14</dd>',
        '<dt>by</dt> <dd dir="auto" class="credit">Ana Lund</dd>',
        '<dt>agency</dt> <dd dir="auto" class="credit">Reuters</dd>',
        '<dt>from</dt> <dd dir="auto" class="credit">Combe Parish Council</dd>',
        '<dt>picture</dt> <dd dir="auto" class="credit">file photo</dd>',
        '<dt>picture</dt> <dd dir="auto" class="credit">handout</dd>',
        '<dt>author</dt> <dd dir="auto">JOAN ARKELL</dd>',
        '<dt>published</dt> <dd dir="auto">2026-05-04</dd>',
        '<dt>Editing by</dt> <dd dir="auto">Paul Dray</dd>',
    ]
    assert [fact for fact in facts if fact not in html] == []


def test_a_picture_without_words_and_a_doubt_are_said() -> None:
    """A credit alone is a picture without description, and a weak guess has its question mark."""
    html = to_html(wireparse.parse(f"Ferry Returns\n\nREUTERS/Ana Lund\n\n{'It floats. ' * 9}\n"))
    assert '<dt>picture</dt> <dd dir="auto">no description</dd>' in html
    for confidence, is_doubted in ((0.9, False), (0.1, True)):
        hooks = wireparse.Hooks(
            quote=(lambda quote, _, sure=confidence: attrs.evolve(quote, confidence=sure),)
        )
        page = to_html(wireparse.parse(TEXT, hooks=hooks))
        assert ("not sure" in page) is is_doubted


SPEAKERS: Final = """\
Ferry Returns to River

“It floats,” said Jon Berg. “It sank once,” a spokesman said.

“It floats still,” the spokesman said. “Nobody asked us,” said one of the sources.



Bridge Opens over River

BERGEN (Reuters) - The bridge was opened on Monday.

“It stands,” said Jon Berg. “It sways,” a spokesman said.
"""


def test_speakers_are_counted_once() -> None:
    """The number on top is that of the list: a name is one, who has none is one in each article."""
    dump = wireparse.parse(SPEAKERS)
    assert len(dump.articles) == 2
    report = to_html({"a": dump})
    assert "6 quotes by 4 speakers" in report
    section = report[report.index('id="who"') : report.index('id="diagnostics"')]
    found = re.findall(r"<bdi>(.*?)</bdi>(.*?)</span> <b>(\d+)</b>|^$", section)
    names = [(name, re.sub("<.*?>", "", place).strip(), times) for name, place, times in found]
    assert names == [
        ("Jon Berg", "", "2"),
        ("spokesman", "in article 1", "2"),
        ("one of the sources", "in article 1", "1"),
        ("spokesman", "in article 2", "1"),
    ]
    assert "an unnamed one once in each article (3 of 4)" in section
    choices = re.findall(r"<option value=\"(\d+)\">(.*?)</option>", report)
    assert choices[:2] == [("0", "Jon Berg (2)"), ("1", "spokesman, article 1 (2)")]
    lines = re.findall(r'data-speakers="(.*?)"', report)
    assert lines == ["0 1", "1 2", "0 3"]
    assert "8 speakers" not in to_html({"a": dump, "b": dump})
    assert "12 quotes by 7 speakers" in to_html({"a": dump, "b": dump})


def test_the_rest_of_the_speakers_adds_up() -> None:
    """What the list leaves out is told, and listed and left out are the number on top."""
    names = [
        f"{first} {last}" for first in ("Ana", "Jon", "Eva") for last in ("Lund", "Moe", "Dahl")
    ]
    said = "\n\n".join(
        f"“It floats well enough for us,” said {name}." for name in [*names, names[0]]
    )
    dump = wireparse.parse(f"Ferry Returns to River\n\n{said}\n\n“Who knows it,” said Ana Roe.\n")
    *quotes, last = dump.articles[0].quotes
    without = attrs.evolve(
        dump.articles[0], quotes=(*quotes, attrs.evolve(last, speaker=None, confidence=0.0))
    )
    report = to_html(attrs.evolve(dump, articles=(without,)))
    total = int(re.search(r"by (\d+) speakers", report)[1])  # type: ignore[index]
    assert total == 9
    assert f"<summary><span>{total - 8} more</span> <b>1</b></summary>" in report
    assert ">nobody named</a> <b>1</b>" in report
    assert '<option value="9">nobody named (1)</option>' in report
    assert 'data-speakers="9"' in report


@pytest.mark.parametrize(
    ("name", "kind", "is_name"),
    [
        ("Jon Berg", SpeakerKind.PERSON, True),
        ("Parand fire department", SpeakerKind.INSTITUTION, True),
        ("سامي قاسم", SpeakerKind.PERSON, True),
        ("渡边", SpeakerKind.PERSON, True),
        ("statement", SpeakerKind.INSTITUTION, False),
        ("he", SpeakerKind.PERSON, False),
        ("She", SpeakerKind.PERSON, False),
        ("one of the sources", SpeakerKind.ANONYMOUS, False),
        ("Interior Ministry officials", SpeakerKind.ANONYMOUS, False),
        ("42", SpeakerKind.PERSON, False),
    ],
)
def test_a_name_is_told_from_a_description(name: str, kind: SpeakerKind, is_name: bool) -> None:  # noqa: FBT001
    """Pronouns, descriptions and anonymous sources are no names."""
    speaker = Speaker(name, Mention(name, 0, len(name)), kind)
    assert is_named(speaker) is is_name


def test_diagnostics_stand_beside_their_line_and_in_the_summary() -> None:
    """Each diagnostic has its severity, code and message where it is, and its code on top."""
    html = to_html(DUMP)
    (found,) = DUMP.diagnostics
    assert f"<b>note</b> <code>quote-unclosed</code> <bdi>{found.message}</bdi>" in html
    assert f'<span class="meaning">{wireparse.CATALOGUE[found.code].meaning}</span>' in html


def test_a_dump_without_articles_is_a_page_too() -> None:
    """An empty dump gives a page that says so."""
    page = to_html(wireparse.parse(""))
    assert '<p class="totals">0 articles' in page
    assert Page(page).open == []
    assert "0 articles" in to_fragment(wireparse.parse(""))


@pytest.mark.parametrize("write", [to_html, to_fragment], ids=["report", "notebook"])
def test_a_dump_adds_no_element_and_no_script(write: Callable[[wireparse.Dump], str]) -> None:
    """Mark-up in a dump is text: the page has the elements of a page of plain words."""
    dump = wireparse.parse(EVIL)
    page = Page(write(dump))
    plain = Page(write(DUMP))
    assert {tag for tag, _ in page.elements} <= {tag for tag, _ in plain.elements}
    names = {name for _, attributes in page.elements for name in attributes}
    assert not {name for name in names if name.startswith("on") or name == "style"}
    assert len(page.all("script")) == len(plain.all("script"))
    assert len(page.all("img")) == 0
    shown = " ".join(page.lines.values())
    assert "<script>alert(1)</script>" in shown
    assert "</p><style>*{}</style>" in shown


@pytest.mark.parametrize("write", [to_html, to_fragment], ids=["report", "notebook"])
def test_what_acts_is_shown_as_a_sign(write: Callable[[wireparse.Dump], str]) -> None:
    """Controls, overrides of direction and surrogates are nowhere on the page but as signs."""
    html = write(wireparse.parse(EVIL))
    assert not ACTING.search(html)
    html.encode("utf-8")
    assert 'title="U+202E RIGHT-TO-LEFT OVERRIDE">RLO</span>' in html
    assert 'title="U+001B">␛</span>' in html
    assert 'title="U+D800">D800</span>' in html


@pytest.mark.parametrize("name", ["<b>.txt", 'a".txt', "\u202etxt.exe", "\x1b[2J", "\udcff.txt"])
def test_names_of_files_are_escaped(name: str) -> None:
    """The name of a file is text like any other."""
    page = to_html({name: DUMP})
    assert not ACTING.search(page)
    assert "<b>.txt" not in page
    assert f"<h1><bdi>{harmless(name).replace('<', '&lt;').replace('>', '&gt;')}" in page.replace(
        "&#34;", '"'
    )


@given(st.text(st.characters(codec=None), max_size=60))
def test_signs_stand_for_what_acts_and_nothing_else(text: str) -> None:
    """Pieces join to the text, and what is shown of each holds nothing that acts."""
    kept = "".join(piece for piece, hint in iter_signs(text) if not hint)
    assert not ACTING.search(kept.replace("\t", "").replace("\n", ""))
    signs = [piece for piece, hint in iter_signs(text) if hint]
    assert len(kept) + len(signs) == len(text)


def test_a_line_of_invisible_characters_can_be_seen() -> None:
    """What would look like an empty line has a sign for each character."""
    html = to_html(wireparse.parse("Ferry Returns\n\n\u200b\ufeff\n\nIt floats again.\n"))
    assert ">ZWSP</span>" in html
    assert ">BOM</span>" in html


def test_the_page_lets_nothing_in_but_its_own() -> None:
    """Its policy forbids every load, and admits style and script by their digests."""
    html = to_html(DUMP)
    page = Page(html)
    (policy,) = [m["content"] or "" for m in page.all("meta") if m.get("http-equiv")]
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    for tag in ("style", "script"):
        (content,) = re.findall(f"<{tag}>(.*?)</{tag}>", html, re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{digest}'" in policy
    assert not [a for _, a in page.elements if "src" in a]
    assert not re.search(r"url\(|@import|https?://", html)


def test_the_page_has_its_landmarks_and_headings() -> None:
    """There are one main part, one title, a heading for each article, and no level is skipped."""
    page = Page(to_html(DUMP))
    for tag in ("main", "nav", "footer", "h1"):
        assert len(page.all(tag)) == 1
    assert len(page.all("article")) == len(DUMP.articles)
    levels = [int(tag[1]) for tag, _ in page.elements if re.fullmatch("h[1-6]", tag)]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_lines_from_right_to_left_say_so() -> None:
    """Every text finds its own direction, and one that is not English names its language."""
    arabic = "عبّارة تعود إلى النهر بعد أربعين عاماً\n\nعبرت عبّارة نهر العين يوم الثلاثاء.\n"
    page = Page(to_html(wireparse.parse(arabic)))
    texts = page.all("p", "text") + page.all("h3", "text")
    assert {(text["dir"], text.get("lang")) for text in texts} == {("auto", "ar")}
    assert all(text["dir"] == "auto" for text in Page(to_html(DUMP)).all("p", "text"))


def test_the_same_dump_gives_the_same_page() -> None:
    """Nothing on the page depends on the day, the machine or the order of a set."""
    code = (
        "import hashlib, sys, wireparse; from wireparse.outputs.html import to_html;"
        "page = to_html({'dump.txt': wireparse.read(sys.argv[1])});"
        "print(hashlib.sha256(page.encode()).hexdigest())"
    )
    digests = {
        subprocess.run(
            [sys.executable, "-c", code, str(SAMPLE)],
            check=True,
            capture_output=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONUTF8": "1"},
        ).stdout
        for seed in ("1", "2")
    }
    assert len(digests) == 1


@given(st.one_of(dumps(), anything))
def test_whatever_is_parsed_can_be_shown(text: str) -> None:
    """Any dump gives a page that is well-formed, harmless, and has all of its lines."""
    dump = wireparse.parse(text)
    for html in (to_html(dump), to_fragment(dump)):
        assert not ACTING.search(html)
        assert Page(html).open == []
    assert len(Page(to_html(dump)).lines) == len(dump.blocks)


# --- notebooks -----------------------------------------------------------------------


def test_notebooks_show_dumps_and_articles() -> None:
    """A dump shows numbers of lines, an article, which does not know its dump, only roles."""
    whole = DUMP._repr_html_() or ""
    assert 'title="Link to this line">3</a></b></p>' in whole
    one = DUMP.articles[0]._repr_html_() or ""
    assert '<p class="role">caption <b></b></p>' in one
    assert "Ferry Returns to the River Aun" in one
    assert "Lighthouse Cat" not in one
    assert Page(one).open == []


def test_stories_of_a_dump_are_folded_but_for_the_first() -> None:
    """Each has a line that opens it, with its headline; a single article is not folded."""
    html = to_fragment(DUMP)
    heads = re.findall(r'<details( open)?>\n<summary class="head">(.*?)</summary>', html, re.DOTALL)
    assert [is_open for is_open, _ in heads] == [" open", "", "", ""]
    for article, (_, head) in zip(DUMP, heads, strict=True):
        assert article.headline is not None
        assert f"<bdi>{escape(article.headline.text)}</bdi>" in head
    assert '<summary class="head">' not in to_fragment(DUMP.articles[0])
    assert '<summary class="head">' not in to_html(DUMP)


QUOTES: Final = {quote.text: quote for article in DUMP for quote in article.quotes}
WORDS: Final = {
    "Nobody was seasick but the goat,": (
        "“Nobody was seasick but the goat,” Marta Oyelaran “said”"
    ),
    "whenever four people are waiting.": (
        "“whenever four people are waiting.” Marta Oyelaran “said”, partial"
    ),
    "Noon is when the sun is over the oak,": (
        "“Noon is when the sun is over the oak,” inside another quote"
    ),
}


def words_of(html: str) -> str:
    """Return the words of a piece of HTML, as a line."""
    return " ".join(unescape(re.sub("<[^>]*>", "", html)).split())


@pytest.mark.parametrize("text", WORDS)
def test_a_notebook_shows_a_quote_in_a_line(text: str) -> None:
    """Its words, who said them and how the two are tied; no line end, no stylesheet."""
    html = QUOTES[text]._repr_html_() or ""
    assert words_of(html) == WORDS[text]
    assert "\n" not in html
    assert "<style" not in html


@pytest.mark.parametrize(
    ("changes", "want"),
    [
        ({"kind": wireparse.QuoteKind.SCARE}, "“a fare” scare"),
        ({"kind": wireparse.QuoteKind.INDIRECT}, "a fare nobody named indirect"),
        ({"text": "a\n  fare"}, "“a fare” nobody named"),
        ({"text": "a \u202efare\x1b"}, "“a �fare␛” nobody named"),
        ({"text": "<b>a fare</b>"}, "“<b>a fare</b>” nobody named"),
        (
            {"speaker": wireparse.Speaker("Ida", wireparse.Mention("Ida", 9, 12))},
            "“a fare” Ida?",
        ),
        (
            {"confidence": 0.9, "speaker": wireparse.Speaker("A", wireparse.Mention("A", 9, 10))},
            "“a fare” A",
        ),
        ({"via": wireparse.Mention("the AFP", 9, 16)}, "“a fare” nobody named via the AFP"),
    ],
)
def test_a_line_says_what_a_quote_is(changes: dict[str, Any], want: str) -> None:
    """Doubt, absence and what passed the words on are said, and mark-up is text."""
    plain = wireparse.Quote(
        "a fare", 1, 7, wireparse.Span(0, 8), wireparse.QuoteKind.DIRECT, paragraph=0
    )
    assert words_of(to_fragment(evolve(plain, **changes))) == want


def test_a_notebook_shows_a_caption_in_a_line() -> None:
    """Its description, then its parts, each with a label; a bare credit says what it is."""
    caption = DUMP.articles[0].captions[0]
    assert words_of(caption._repr_html_() or "") == (
        "The ferry Kittiwake at the old stone pier in Lower Aun, March 3, 2026. · place Lower Aun"
        " · date 2026-03-03 · by Ana Lund · agency Reuters"
    )
    bare = evolve(caption, description="", location=None, date_raw=None)
    want = "picture no description · by Ana Lund · agency Reuters"
    assert words_of(to_fragment(bare)) == want
    assert "\n" not in to_fragment(caption)
    evil = evolve(caption, description="<img src=x onerror=alert(1)>\u2066", credit=None)
    assert "<img" not in to_fragment(evil)
    assert not ACTING.search(to_fragment(evil))


def test_a_cell_styles_nothing_but_itself() -> None:
    """Every rule of a cell's stylesheet stands under its class, and there is no script."""
    html = to_fragment(DUMP)
    (styles,) = re.findall("<style>(.*?)</style>", html, re.DOTALL)
    styles = re.sub(r"/\*.*?\*/", "", styles, flags=re.DOTALL)
    depth, tops, start = 0, [], 0
    for at, sign in enumerate(styles):
        if sign == "{":
            if depth == 0:
                tops.append(styles[start:at].strip())
            depth += 1
        elif sign == "}":
            depth -= 1
            start = at + 1
    assert depth == 0
    assert {top.split()[-1] for top in tops} == {".wireparse.wireparse"}
    assert not Page(html).all("script")


def test_a_long_dump_is_cut_in_a_notebook() -> None:
    """A cell holds the first articles, and says how many it leaves out."""
    dump = wireparse.parse("\n\n\n".join([TEXT] * 30))
    html = to_fragment(dump)
    shown = len(Page(html).all("article"))
    assert 0 < shown < len(dump.articles) == 120
    assert f"{120 - shown} more are not shown here" in html


def test_without_jinja_notebooks_fall_back_and_the_command_says_what_to_install(
    tmp_path: Path,
) -> None:
    """Without the extra a value has no HTML, and `--html` names the extra in one line."""
    blocked = "import sys; sys.modules['jinja2'] = None; "
    code = f"{blocked}import wireparse; print(wireparse.parse('a')._repr_html_())"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True)
    assert done.stdout.split() == [b"None"]
    shown = [sys.executable, "-c", blocked + MAIN, "show", "--html", "out.html", SAMPLE]
    done = subprocess.run(shown, cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode == 2
    assert done.stdout == b""
    assert done.stderr.decode().splitlines() == [
        (
            "wireparse: out.html: reports need Jinja2: pip install 'wireparse[html]'"
            " (it is not written)"
        )
    ]
    assert list(tmp_path.iterdir()) == []


# --- the command ---------------------------------------------------------------------


def _show(*arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[bytes]:
    """Run `wireparse show`."""
    return run("show", *arguments, cwd=cwd)


def test_the_command_writes_a_report(tmp_path: Path) -> None:
    """`--html FILE` writes what `to_html` gives, and prints nothing."""
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8", newline="\n")
    done = _show("--html", "report.html", "a.txt", cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert (tmp_path / "report.html").read_bytes().decode() == to_html(
        {"a.txt": DUMP}, made_with="wireparse show --html"
    )
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "report.html"]
    assert _show("--html", "-", "a.txt", cwd=tmp_path).stdout.startswith(b"<!DOCTYPE html>")


def test_several_files_make_one_report(tmp_path: Path) -> None:
    """Each file has its part of the page; without one that cannot be read it is a partial one."""
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(TEXT, encoding="utf-8", newline="\n")
    names = ["a.txt", "none.txt", "b.txt"]
    done = _show("--html", "out.html", "--keep-partial", *names, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.decode().count("\n") == 1
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.txt", "b.txt", "out.html.part"]
    page = (tmp_path / "out.html.part").read_text("utf-8")
    assert re.findall(r'<p class="file"><bdi>(.*?)</bdi>', page) == ["a.txt", "b.txt"]
    assert "8 articles" in page


def test_a_report_that_cannot_be_written_is_told_in_a_line(tmp_path: Path) -> None:
    """A folder that is missing is named; nothing readable gives no report."""
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8", newline="\n")
    done = _show("--html", "none/out.html", "a.txt", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.decode().startswith("wireparse: none/out.html: No such file")
    assert _show("--html", "out.html", "none.txt", cwd=tmp_path).returncode == 2
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_roles_are_all_known_to_the_page() -> None:
    """The summary counts the lines of every role that the dump has."""
    html = to_html(DUMP)
    for role in Role:
        firsts = sum(b.role is role and b.copy_of is None for b in DUMP.blocks)
        assert (f'value="{role.value}" checked> {role.value} <b>{firsts}</b>' in html) == bool(
            firsts
        )
