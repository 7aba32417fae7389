"""Strategies and checks for testing wireparse, and code that extends it.

Needs Hypothesis, which wireparse itself does not: `pip install 'wireparse[testing]'`.

*Stories* are content and *styles* are form, drawn apart: `render` writes stories down in
a style, and `outline` gives the stories back from a parse. `damaged` and `anything` are
texts that no page ever held, and `check` asserts what holds of them too.
"""

# ruff: noqa: S101  to assert is what `check` is for

from __future__ import annotations

import re
import unicodedata
from datetime import date
from textwrap import wrap
from typing import TYPE_CHECKING, Final

import attrs
from attrs import evolve, field, frozen

from wireparse.diagnostics import CATALOGUE, MissingExtraError
from wireparse.knowledge import DEFAULT
from wireparse.models import (
    Article,
    Attribution,
    Byline,
    Caption,
    Credit,
    Dateline,
    Node,
    Role,
    Signoff,
    Timestamp,
)
from wireparse.spans import Span

try:
    from hypothesis import assume
    from hypothesis import strategies as st
except ImportError as error:
    _PROBLEM: Final = "wireparse.testing needs Hypothesis: pip install 'wireparse[testing]'"
    raise MissingExtraError(_PROBLEM) from error

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from wireparse.models import Dump
    from wireparse.rows import Knowledge

__all__ = [
    "ARABIC",
    "ENGLISH",
    "GUTTER",
    "ODD",
    "Picture",
    "Story",
    "Style",
    "Wording",
    "anything",
    "check",
    "damaged",
    "dumps",
    "gutter",
    "outline",
    "read_gutter",
    "render",
    "stories",
    "styles",
    "wrapped_styles",
]

_LINE: Final = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+")
"""A line with its end; the last one may have none."""


# --- content: what a dump says -------------------------------------------------------


@frozen(kw_only=True)
class Wording:
    """The words and forms that the stories of one language are made of.

    Forms are `str.format` templates over the singular of the other fields: `{subject}`,
    `{past}`, `{name}`, and `{day}` for a date written out.

    Attributes:
        subjects: Who does something.
        present: What is done, in headlines and captions.
        past: What was done, in the body.
        objects: To what.
        tails: When, or in spite of what.
        places: Where.
        names: People.
        agencies: Who sends reports and pictures; of rows of knowledge.
        months: Names of the months.
        day: Form of a date.
        headline: Form of a headline.
        deck: Form of a standfirst.
        captions: Forms of captions; `{AGENCY}` is an agency in capitals.
        sentences: Forms of what paragraphs are made of.
        crossheads: Forms of crossheads.
        byline: Form of a byline; empty where the language signs otherwise.
        published: Form of a timestamp.
        signoff: Form of a signoff, of `{name}` and `{other}`; may be empty.
    """

    subjects: tuple[str, ...]
    present: tuple[str, ...]
    past: tuple[str, ...]
    objects: tuple[str, ...]
    tails: tuple[str, ...]
    places: tuple[str, ...]
    names: tuple[str, ...]
    agencies: tuple[str, ...]
    months: tuple[str, ...]
    day: str
    headline: str
    deck: str
    captions: tuple[str, ...]
    sentences: tuple[str, ...]
    crossheads: tuple[str, ...]
    byline: str
    published: str
    signoff: str

    def written(self, day: date) -> str:
        """Write a day out."""
        month = self.months[day.month - 1]
        return self.day.format(day=day.day, month=month, year=day.year)


ENGLISH: Final = Wording(
    subjects=("ferry crew", "valley council", "lighthouse keeper", "night train", "young baker",
              "river guild", "harbour choir", "village school", "café owner", "mountain clinic"),
    present=("crosses", "mends", "welcomes", "paints", "measures", "leaves", "counts", "opens"),
    past=("crossed", "mended", "welcomed", "painted", "measured", "left", "counted", "opened"),
    objects=("frozen harbour", "stone bridge", "winter road", "glass orchard", "long pier",
             "old mill", "clock tower", "salt market", "upper lake", "señora’s garden"),
    tails=("after three days of rain", "before dawn", "for the first time in nine years",
           "despite the fog", "as the tide turned", "while the bells rang",
           "with two ropes and a borrowed boat", "without a word to the neighbours"),
    places=("Kelmouth", "Varnholm", "Port Selby", "Tarrowdale", "Osmark"),
    names=("Ana Lund", "Karim Dahl", "Petra Vossen", "Imre Kolt", "Salma Idris"),
    agencies=("Reuters", "AFP", "EPA"),
    months=("January", "February", "March", "April", "May", "June", "July", "August",
            "September", "October", "November", "December"),
    day="{month} {day}, {year}",
    headline="{Subject} {Present} {Object} at {place}",
    deck="The {subject} {present} the {object} {tail}",
    captions=("The {subject} {present} the {object} ({agency})",
              "The {subject} {present} the {object} {tail}. ({agency})",
              "The {subject} {present} the {object} in {place}, {day}. {AGENCY}/{name}",
              "The {subject} {present} the {object} in {place} on {day}. ({name}/{agency})"),
    sentences=("The {subject} {past} the {object} {tail}.",
               "“The {subject} {past} the {object} {tail},” {name} said.",
               '"The {object} is closed," said {name}, who {past} it {tail}.',
               "In {place} the {subject} {past} the {object} {tail}, and nobody had asked why."),
    crossheads=("{Object} in {place}", "How the {object} was saved"),
    byline="By {name}",
    published="Published: {day}",
    signoff="(Reporting by {name}; Editing by {other})",
)  # fmt: skip
"""English, with accents and curly marks as they occur."""

ARABIC: Final = Wording(
    subjects=("المجلس البلدي", "حارس المنارة", "خباز القرية", "قطار الليل", "نادي النهر",
              "مستوصف الجبل", "مختار البلدة", "صياد عجوز"),
    present=("يعبر", "يرمم", "يستقبل", "يقيس", "يغادر", "يفتتح"),
    past=("عبر", "رمم", "استقبل", "قاس", "غادر", "افتتح"),
    objects=("الجسر الحجري", "الميناء المتجمد", "الطريق الجبلي", "المخبز القديم",
             "ساحة السوق", "برج الساعة"),
    tails=("بعد ثلاثة أيام من المطر", "قبل الفجر", "للمرة الأولى منذ تسع سنوات",
           "رغم الضباب الكثيف", "بحبلين وقارب مستعار"),
    places=("وادي السرو", "تل الزيتون", "مرسى القصب"),
    names=("سليم الحداد", "نجلاء بركات", "رامي العطار"),
    agencies=("رويترز", "واس", "أ.ف.ب"),
    months=("يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر",
            "أكتوبر", "نوفمبر", "ديسمبر"),
    day="{day} {month} {year}",
    headline="{subject} {present} {object} {tail}",
    deck="{subject} {present} {object} * {name} يشرح السبب {tail}",
    captions=("{subject} {present} {object} ({agency})",
              "{subject} {present} {object} {tail} ({agency})"),
    sentences=("{past} {subject} {object} {tail}.",
               "وقال {name} إن «{object} مغلق {tail}».",
               "وفي {place} {past} {subject} {object} {tail}، ولم يسأل أحد عن السبب."),
    crossheads=("{object} و{subject}",),
    byline="بقلم {name}",
    published="نشر في {day}",
    signoff="",
)  # fmt: skip
"""Arabic, as the Arabic pages of the same outlets print it."""


@frozen(kw_only=True)
class Picture:
    """The content of one caption.

    Attributes:
        text: The caption as it is printed.
        location: The place that it names.
        day: The day that it names.
        agency: The agency in its credit.
        creators: The photographers in its credit.
    """

    text: str
    location: str | None = None
    day: date | None = None
    agency: str | None = None
    creators: tuple[str, ...] = ()


@frozen(kw_only=True)
class Story:
    """The content of one article: what a parse of any rendering gives back.

    Attributes:
        headline: The headline.
        deck: The standfirst; empty where there is none.
        pictures: The captions.
        authors: The names in the byline; empty where there is none.
        published: The day on the page.
        location: The place in the dateline.
        agency: The agency in the dateline.
        body: The paragraphs and crossheads, the dateline in front of the first one.
        reporters: The names in the signoff.
        wording: The language that it is told in; no part of equality.
    """

    headline: str
    deck: str = ""
    pictures: tuple[Picture, ...] = ()
    authors: tuple[str, ...] = ()
    published: date | None = None
    location: str | None = None
    agency: str | None = None
    body: tuple[tuple[Role, str], ...] = ()
    reporters: tuple[str, ...] = ()
    wording: Wording = field(default=ENGLISH, eq=False, repr=False)

    @property
    def lines(self) -> tuple[str, ...]:
        """Every line that is the story's own; a byline or a day may be another's too."""
        pictures = tuple(picture.text for picture in self.pictures)
        return (self.headline, self.deck, *pictures, *(text for _, text in self.body))


def outline(dump: Dump) -> tuple[Story, ...]:
    """Strip a dump of places, copies and furniture, and leave its content.

    Example:
        >>> import wireparse
        >>> dump = wireparse.parse("OSLO (AP) - A pier was opened here on Monday.")
        >>> [(story.location, story.agency) for story in outline(dump)]
        [('OSLO', 'AP')]

    Args:
        dump: What was parsed.

    Returns:
        One story for every article.
    """
    return tuple(map(_outlined, dump.articles))


def _outlined(article: Article) -> Story:
    dateline = article.dateline
    credits_ = article.signoff.credits if article.signoff else ()
    return Story(
        headline=_collapsed(article.headline.text) if article.headline else "",
        deck=" ".join(block.content for block in article.deck),
        pictures=tuple(map(_pictured, article.captions)),
        authors=article.byline.authors if article.byline else (),
        published=article.published,
        location=dateline.location if dateline else None,
        agency=dateline.agency if dateline else None,
        body=tuple((block.role, block.content) for block in article.body),
        reporters=tuple(name for _, names in credits_ for name in names),
    )


def _pictured(caption: Caption) -> Picture:
    credit = caption.credit or Credit("", 0, 0)
    return Picture(
        text=_collapsed(caption.text),
        location=caption.location,
        day=caption.date_created,
        agency=credit.agency,
        creators=credit.creators,
    )


class _Teller:
    """Draws words and fills forms with them."""

    def __init__(self, draw: st.DrawFn, wording: Wording, sentences: int) -> None:
        self.draw = draw
        self.wording = wording
        self.sentences = sentences

    def pick(self, choices: Sequence[str]) -> str:
        return self.draw(st.sampled_from(choices))

    def maybe(self, form: str) -> str:
        """Draw a form or nothing."""
        return form if form and self.draw(st.booleans()) else ""

    def words(self) -> dict[str, str]:
        """Draw one word of every kind."""
        wording = self.wording
        words = {
            "subject": self.pick(wording.subjects),
            "present": self.pick(wording.present),
            "past": self.pick(wording.past),
            "object": self.pick(wording.objects),
            "tail": self.pick(wording.tails),
            "place": self.pick(wording.places),
            "name": self.pick(wording.names),
            "agency": self.pick(wording.agencies),
        }
        titles = {key.capitalize(): _title(words[key]) for key in ("subject", "present", "object")}
        return {**words, **titles, "AGENCY": words["agency"].upper()}

    def day(self) -> tuple[date, str]:
        """Draw a day and write it out."""
        when = self.draw(st.dates(date(1995, 1, 1), date(2035, 12, 31)))
        return when, self.wording.written(when)

    def picture(self) -> Picture:
        form = self.pick(self.wording.captions)
        words = self.words()
        when, day = self.day()
        return Picture(
            text=form.format(day=day, **words),
            location=words["place"] if "{place}" in form else None,
            day=when if "{day}" in form else None,
            agency=words["agency"],
            creators=(words["name"],) if "{name}" in form else (),
        )

    def paragraph(self) -> str:
        count = self.draw(st.integers(self.sentences, self.sentences + 3))
        forms = [self.pick(self.wording.sentences) for _ in range(count)]
        return " ".join([form.format(**self.words()) for form in forms])

    def body(self, opening: str) -> Iterator[tuple[Role, str]]:
        """Draw paragraphs; crossheads stand between two of them."""
        yield Role.PARAGRAPH, opening + self.paragraph()
        for _ in range(self.draw(st.integers(0, 4))):
            crosshead = self.maybe(self.pick(self.wording.crossheads))
            if crosshead:
                yield Role.CROSSHEAD, crosshead.format(**self.words())
            yield Role.PARAGRAPH, self.paragraph()

    def story(self) -> Story:
        """Draw a story."""
        wording, words = self.wording, self.words()
        place, agency = words["place"].upper(), words["agency"]
        is_dated, is_signed = self.draw(st.booleans()), self.draw(st.booleans())
        pictures = [self.picture() for _ in range(self.draw(st.integers(0, 3)))]
        has_byline, has_signoff = self.maybe(wording.byline), self.maybe(wording.signoff)
        return Story(
            headline=wording.headline.format(**words),
            # A line alone between two headlines is as well the caption of a lost picture.
            deck=self.maybe(wording.deck).format(**self.words()) if pictures else "",
            pictures=tuple(pictures),
            authors=(words["name"],) if has_byline else (),
            published=self.day()[0] if is_dated else None,
            location=place if is_signed else None,
            agency=agency if is_signed else None,
            body=tuple(self.body(f"{place} ({agency}) - " if is_signed else "")),
            reporters=(words["name"], self.pick(wording.names)) if has_signoff else (),
            wording=wording,
        )


def _title(text: str) -> str:
    """Capitalise every word; `str.title` takes an apostrophe for the end of one."""
    return " ".join(word[0].upper() + word[1:] for word in text.split())


@st.composite
def stories(
    draw: st.DrawFn,
    wordings: Sequence[Wording] = (ENGLISH, ARABIC),
    min_size: int = 1,
    max_size: int = 3,
    *,
    sentences: int = 1,
) -> tuple[Story, ...]:
    """Draw stories that have no line in common.

    Example:
        >>> from hypothesis import given
        >>> @given(stories(min_size=2))
        ... def headlines_differ(told):
        ...     assert told[0].headline != told[1].headline
        >>> headlines_differ()

    Args:
        draw: Given by Hypothesis.
        wordings: The languages to draw from.
        min_size: The fewest stories.
        max_size: The most.
        sentences: The fewest sentences in a paragraph.

    Returns:
        The stories.
    """
    told: list[Story] = []
    seen: set[str] = set()
    for _ in range(draw(st.integers(min_size, max_size))):
        story = _Teller(draw, draw(st.sampled_from(wordings)), sentences).story()
        lines = [line for line in story.lines if line]
        assume(len(set(lines)) == len(lines) and seen.isdisjoint(lines))
        seen.update(lines)
        told.append(story)
    return tuple(told)


# --- form: how it is written down ----------------------------------------------------


@frozen(kw_only=True)
class Style:
    """One way of writing stories down; two styles of one story parse to the same outline.

    That holds where the header repeats (`second_header`); a style without one has less
    to go by.

    Attributes:
        ending: The line end.
        second_header: Whether headline and captions stand twice.
        caption_copies: How often a caption stands in each header, at most.
        marker: The widget lines under the first captions.
        deck_copies: How often the deck stands: in the first header, or in both.
        header_gap: Blank lines between the parts of a header.
        gap: Blank lines between paragraphs.
        between: Blank lines between stories.
        blank: What a blank line holds: nothing, or white space.
        indent: White space before every line.
        trailing: White space after every line.
        glyph: What stands before a crosshead.
        wrap: Width to which paragraphs are wrapped; 0 leaves them whole.
        final_ending: Whether the last line has an end.
    """

    ending: str = "\n"
    second_header: bool = True
    caption_copies: int = 2
    marker: tuple[str, ...] = ("TT",)
    deck_copies: int = 1
    header_gap: int = 1
    gap: int = 1
    between: int = 2
    blank: str = ""
    indent: str = ""
    trailing: str = ""
    glyph: str = "- "
    wrap: int = 0
    final_ending: bool = True


styles: Final[st.SearchStrategy[Style]] = st.builds(
    Style,
    ending=st.sampled_from(["\n", "\r\n", "\r"]),
    caption_copies=st.integers(1, 4),
    marker=st.sampled_from([("TT",), ("TT", "20"), ()]),
    deck_copies=st.integers(1, 2),
    header_gap=st.integers(0, 2),
    gap=st.integers(0, 2),
    between=st.integers(0, 5),
    blank=st.sampled_from(["", " ", "\u00a0", "\t"]),
    indent=st.sampled_from(["", "    ", "\t", "\u00a0"]),
    trailing=st.sampled_from(["", " ", "\u00a0", "  "]),
    glyph=st.sampled_from(["- ", ""]),
    final_ending=st.booleans(),
)
"""Styles whose header repeats, drawn in every combination; paragraphs are left whole."""


def _wrapped(style: Style, header_gap: int, gap: int, between: int, width: int) -> Style:
    return evolve(style, header_gap=header_gap, gap=gap, between=between, wrap=width)


wrapped_styles: Final[st.SearchStrategy[Style]] = st.builds(
    _wrapped,
    styles,
    st.integers(1, 2),
    st.integers(1, 2),
    st.integers(1, 5),
    st.sampled_from([65, 72, 90]),
)
"""The same with hard-wrapped paragraphs; in such text, blank lines part what is not one."""


_MOST_CAPTIONS: Final = 8


def render(told: Sequence[Story], style: Style) -> str:
    r"""Write stories down.

    Example:
        >>> story = Story(headline="Ferry Returns to River", body=((Role.PARAGRAPH, "At last."),))
        >>> render([story], Style(ending="\n", marker=(), gap=0))
        'Ferry Returns to River\n\nFerry Returns to River\n\nAt last.\n'

    Args:
        told: The stories.
        style: How to write them.

    Returns:
        A dump.
    """
    lines: list[str] = []
    for story in told:
        if lines:
            lines += [""] * style.between
        lines += _written(story, style)
    written = [f"{style.indent}{line}{style.trailing}" if line else style.blank for line in lines]
    return style.ending.join(written) + style.ending * (style.final_ending and bool(lines))


def _written(story: Story, style: Style) -> list[str]:
    """List the lines of one story."""
    wording = story.wording
    # The widest header seen has eleven blocks between the two headlines.
    copies = min(style.caption_copies, _MOST_CAPTIONS // max(1, len(story.pictures)))
    media = [picture.text for picture in story.pictures for _ in range(copies)]
    first = [[story.headline], [story.deck], [*media, *style.marker]]
    again = [[story.headline], [story.deck] * (style.deck_copies - 1), media]
    signed = [wording.byline.format(name=name) for name in story.authors]
    if story.published is not None:
        signed.append(wording.published.format(day=wording.written(story.published)))
    head = [*first, *(again if style.second_header else []), signed]
    parts = [[line for line in part if line] for part in head]
    body = [_paragraph(role, text, style) for role, text in story.body]
    if story.reporters:
        name, other = story.reporters
        body.append([wording.signoff.format(name=name, other=other)])
    # Wrapped paragraphs need a blank line between: nothing else parts them.
    gap = max(style.gap, 1) if style.wrap else style.gap
    lines = _joined([part for part in parts if part], style.header_gap)
    return [*lines, *[""] * max(gap, style.header_gap), *_joined(body, gap)]


def _paragraph(role: Role, text: str, style: Style) -> list[str]:
    if role is Role.CROSSHEAD:
        return [style.glyph + text]
    return wrap(text, style.wrap, break_on_hyphens=False) if style.wrap else [text]


def _joined(parts: Sequence[Sequence[str]], gap: int) -> list[str]:
    lines: list[str] = []
    for at, part in enumerate(parts):
        lines += [""] * gap if at else []
        lines += part
    return lines


@st.composite
def dumps(draw: st.DrawFn) -> str:
    """Draw stories written down in any style, with a second header or without."""
    style = evolve(draw(styles | wrapped_styles), second_header=draw(st.booleans()))
    return render(draw(stories()), style)


# --- damage --------------------------------------------------------------------------


def _delete(lines: list[str], at: int, _: int) -> None:
    del lines[at]


def _copy(lines: list[str], at: int, other: int) -> None:
    lines.insert(other, lines[at])


def _swap(lines: list[str], at: int, other: int) -> None:
    lines[at], lines[other] = lines[other], lines[at]


def _cut(lines: list[str], at: int, other: int) -> None:
    lines[at] = lines[at][: other % (len(lines[at]) + 1)]


def _join(lines: list[str], at: int, other: int) -> None:
    lines[at] = lines[at].rstrip("\r\n") + " " + lines[other]


_DAMAGES: Final[tuple[Callable[[list[str], int, int], None], ...]] = (
    _delete, _copy, _swap, _cut, _join,
)  # fmt: skip

ODD: Final = (
    "\u200b", "\ufeff", "\u200e", "\u202b", "\u2066", "\u00ad",  # seen by nobody
    "\ud800", "\udfff", "\0", "\x1f", "\U000e0001",  # not to be printed
    "\u2028", "\u2029", "\x0b", "\x0c", "\x85", "\x1c",  # ends of lines elsewhere, not here
    "\n", "\r", "\r\n", "\n\r", "\u00a0", "\u3000", "\t",
    "“", "”", '"', "'" * 2, "’", "(", ")", "/", "—", "•", "©", "1/2", "TT", "İ", "ﬁ", "\u0301",
)  # fmt: skip
"""Characters that dumps are damaged with, those that fold to more than one among them."""


@st.composite
def damaged(draw: st.DrawFn) -> str:
    """Draw a dump with lines deleted, copied, swapped, cut or joined, and odd characters."""
    text = draw(dumps())
    lines = [line for _, line in _lines(text)]
    for _ in range(draw(st.integers(0, 6))):
        if lines:
            at = st.integers(0, len(lines) - 1)
            draw(st.sampled_from(_DAMAGES))(lines, draw(at), draw(at))
    text = "".join(lines)
    for _ in range(draw(st.integers(0, 4))):
        cut = draw(st.integers(0, len(text)))
        text = text[:cut] + draw(st.sampled_from(ODD)) + text[cut:]
    return text


_SCRAPS: Final = (
    *ODD,
    *("", " ", "Ferry Returns to River", "Ferry Returns to Rivers", "It opened, he said."),
    *("A pier (Reuters)", "A pier at dusk. REUTERS/Ana Lund", "• A pier ... more", "• A pier less"),
    *("Photo: Ana Lund, AP", "By Ana Lund", "By", "Ana Lund", "Reuters", "OSLO (AP) - It rained."),
    *("Updated 3 March 2026", "March 3, 2026", "11/10/19", "20", "Highlights", "Read more", "ENDS"),
    *("(Reporting by Ana Lund; Editing by Karim Dahl)", "- A long wait", "___", "قال سليم: «لا»."),
    *("“It is closed,” said Ana Lund.", '"It is closed', "<p>", "â€œ", "More from Varnholm"),
)
_soup: Final = st.lists(st.sampled_from(_SCRAPS), max_size=40).flatmap(
    lambda scraps: st.sampled_from(["\n", "\r\n", "\n\n", "\r", " ", ""]).map(
        lambda joint: joint.join(scraps)
    )
)
_any_characters: Final = st.text(st.characters(exclude_categories=()), max_size=300)

anything: Final[st.SearchStrategy[str]] = st.one_of(_any_characters, _soup, damaged())
"""Any text: characters of all categories, soups of telling lines, damaged dumps."""


# --- what must hold ------------------------------------------------------------------


def check(dump: Dump, /, *, knowledge: Knowledge = DEFAULT) -> None:
    """Assert the promises that hold of a parse of any text.

    That nothing is lost, every node is a slice, every copy is kept, derived values stand
    in their node's text, and quotes come from body paragraphs. It does not hold of a
    dump from which hooks dropped articles or captions.

    Example:
        >>> import wireparse
        >>> check(wireparse.parse("OSLO (AP) - A pier was opened here on Monday."))

    Args:
        dump: What was parsed.
        knowledge: What it was parsed with.

    Raises:
        AssertionError: A promise is broken; the message says which.
    """
    _check_blocks(dump)
    for article in dump.articles:
        _check_article(dump, article)
        _check_copies(dump, article)
        _check_derived(article, knowledge)
        _check_quotes(article)
    _check_diagnostics(dump)


def _check_blocks(dump: Dump) -> None:
    text, at = dump.text, 0
    for number, block in enumerate(dump.blocks):
        assert block.start < block.end, f"block {number} is empty"
        assert at <= block.start, f"block {number} is out of order"
        between = text[at : block.start]
        assert not between.strip(), f"lost before block {number}: {between!r}"
        assert not number or "\n" in between or "\r" in between, f"block {number} shares a line"
        assert block.text == block.text.strip(), f"block {number} is not stripped"
        at = block.end
    assert not text[at:].strip(), f"lost at the end: {text[at:]!r}"
    assert [a.index for a in dump.articles] == list(range(len(dump.articles))), "indexes"


def _check_article(dump: Dump, article: Article) -> None:
    assert article.blocks, "an article without blocks"
    place = (article.blocks[0].start, article.blocks[-1].end)
    assert (article.start, article.end) == place, "an article ends where its blocks do"
    assert re.fullmatch("[0-9a-f]{16}", article.id), f"id {article.id!r}"
    for value in _values(article):
        if isinstance(value, Node):
            held = dump.text[value.start : value.end]
            assert held == value.text, f"no slice: {value!r} but {held!r}"
        if isinstance(value, Node | Span):
            inside = article.start <= value.start <= value.end <= article.end
            assert inside, f"outside of its article: {value!r}"


def _values(value: object) -> Iterator[object]:
    """Yield what a value is made of, itself first; diagnostics point anywhere."""
    yield value
    kind = type(value)
    parts: list[object] = []
    if isinstance(value, tuple):
        parts += value
    elif attrs.has(kind):
        parts += [getattr(value, name) for name in attrs.fields_dict(kind) if name != "diagnostics"]
    for part in parts:
        yield from _values(part)


def _check_copies(dump: Dump, article: Article) -> None:
    for block in article.blocks:
        if block.copy_of is not None:
            assert block.role in _COPIED, f"a {block.role} is no copy"
            first = article.blocks[block.copy_of]
            assert first.start < block.start, "a copy before its original"
            assert (first.role, first.copy_of) == (block.role, None), "a copy of something else"
    heads = [block.span for block in article.blocks if block.role is Role.HEADLINE]
    found = [article.headline.span, *article.headline.copies] if article.headline else []
    assert found == heads, f"headline at {heads}, found at {found}"
    pictures = [[caption.span, *caption.copies] for caption in article.captions]
    spans = [span for places in pictures for span in places]
    for block in article.blocks:
        if block.role is Role.CAPTION:
            inside = [s for s in spans if block.start <= s.start and s.end <= block.end]
            assert len(inside) == 1, f"caption {block.text!r} stands in {len(inside)} nodes"
    for places in [found, *pictures]:
        folded = [_folded(dump.text[span.start : span.end]) for span in places]
        for other in folded[1:]:
            assert _is_copy(folded[0], other), f"no copies: {folded[0]!r}, {other!r}"


_COPIED: Final = frozenset((Role.HEADLINE, Role.DECK, Role.CAPTION, Role.CREDIT))
_FOLDS: Final = str.maketrans("’‘ʼ`“”„–—", "'" * 4 + '"' * 3 + "--")


def _folded(text: str) -> tuple[str, ...]:
    """Return the words that copies are compared by: marks, spaces, what cannot be seen."""
    seen = "".join(c for c in text if unicodedata.category(c) != "Cf")
    words = seen.translate(_FOLDS).replace("…", "...").split()
    return tuple(word for word in words if any(c.isalnum() for c in word)) or tuple(words)


def _is_copy(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether two texts are equal, but for a word or for being cut off."""
    shorter, longer = sorted((one, other), key=len)
    head = 0
    while head < len(shorter) and shorter[head] == longer[head]:
        head += 1
    if head >= len(shorter) - 1 and "".join(longer).startswith("".join(shorter).rstrip(".")):
        return True  # "... more"
    tail = 0
    while tail < len(shorter) - head and shorter[-1 - tail] == longer[-1 - tail]:
        tail += 1
    return len(longer) - head - tail <= 1


def _check_derived(article: Article, knowledge: Knowledge) -> None:
    for value in _values(article):
        for name in _derived(value):
            within = value.text if isinstance(value, Node) else ""
            assert _stands(name, within), f"{name!r} is not in {within!r}"
        if isinstance(value, Credit | Dateline):
            agencies = [value.agency, value.via if isinstance(value, Credit) else None]
            for agency in filter(None, agencies):
                printed = {agency, *_printed(agency, knowledge)}
                assert any(_stands(form, value.text) for form in printed), f"{agency!r} unprinted"
        if isinstance(value, Caption) and value.date_created is not None:
            whole = value.date_raw is not None and re.search(r"\d{4}", value.date_raw)
            assert whole, f"a guessed date: {value!r}"


def _derived(value: object) -> tuple[str, ...]:
    """List the strings of a node that must stand in its text, agencies left out."""
    found: tuple[str | None, ...] = ()
    match value:
        case Caption():
            found = (value.description, value.location, value.date_raw)
        case Credit():
            found = (*value.creators, value.source)
        case Dateline():
            found = (value.location, value.date_raw)
        case Byline():
            found = value.authors
        case Timestamp():
            found = (value.raw,)
        case Signoff():
            found = tuple(name for label, names in value.credits for name in (label, *names))
        case _:
            pass
    return tuple(name for name in found if name)


def _printed(agency: str, knowledge: Knowledge) -> Iterator[str]:
    for row in knowledge.agencies:
        if row.name == agency:
            yield from row.forms


def _stands(words: str, text: str) -> bool:
    return _collapsed(words).casefold() in _collapsed(text).casefold()


def _collapsed(text: str) -> str:
    return " ".join(text.split())


def _check_quotes(article: Article) -> None:
    body = article.body
    for number, quote in enumerate(article.quotes):
        block = body[quote.paragraph]
        assert block.role is Role.PARAGRAPH, f"a quote from a {block.role}"
        inside = block.start <= quote.outer.start <= quote.start <= quote.end <= quote.outer.end
        assert inside, f"quote {number} is out of order"
        assert quote.outer.end <= block.end, f"quote {number} leaves its paragraph"
        assert 0 <= quote.confidence <= 1, f"confidence {quote.confidence}"
        assert (quote.speaker is None) is (quote.attribution is Attribution.NONE), "attribution"
        if quote.parent is not None:
            outer = article.quotes[quote.parent].outer
            assert quote.parent < number, "a quote before the one it is nested in"
            assert outer.start <= quote.start <= quote.end <= outer.end, "not nested"
    starts = [quote.outer.start for quote in article.quotes]
    assert starts == sorted(starts), "quotes out of order"


def _check_diagnostics(dump: Dump) -> None:
    of_articles = [d for article in dump.articles for d in article.diagnostics]
    assert all(d in dump.diagnostics for d in of_articles), "a diagnostic that the dump lacks"
    for d in dump.diagnostics:
        assert d.code in CATALOGUE, f"unknown code {d.code!r}"
        assert 0 <= d.start <= d.end <= len(dump.text), f"outside of the dump: {d!r}"
        assert d.message, f"no message: {d!r}"


# --- golden files --------------------------------------------------------------------


GUTTER: Final[Mapping[Role, str]] = {
    Role.HEADLINE: "H",
    Role.DECK: "D",
    Role.CAPTION: "C",
    Role.CREDIT: "K",
    Role.BYLINE: "B",
    Role.DATELINE: "L",
    Role.TIMESTAMP: "T",
    Role.CROSSHEAD: "S",
    Role.PARAGRAPH: "P",
    Role.SIGNOFF: "G",
    Role.FURNITURE: "F",
}
"""The letter of every role in a golden file."""


def gutter(dump: Dump) -> str:
    r"""Write a dump with the role of each line in front of it.

    Three columns stand before every line: `>` where an article begins, else a space;
    the letter of the role, a space on blank lines; `|`. The line follows as it is, with
    its own end, so `read_gutter` gives the dump back: a file in this form is its own
    input. Read and write such files with `newline=""`.

    Example:
        >>> import wireparse
        >>> dump = wireparse.parse("Ferry Returns to River\n\nOSLO (AP) - It came on Monday.\n")
        >>> print(gutter(dump), end="")
        >H|Ferry Returns to River
          |
         P|OSLO (AP) - It came on Monday.

    Args:
        dump: What was parsed.

    Returns:
        The lines of the dump, each behind its three columns.
    """
    firsts = {article.start for article in dump.articles}
    blocks = iter(dump.blocks)
    block = next(blocks, None)
    rows: list[str] = []
    for start, line in _lines(dump.text):
        end = start + len(line)
        while block is not None and block.end <= start:
            block = next(blocks, None)
        here = block if block is not None and block.start < end and line.strip() else None
        flag = ">" if here is not None and here.start in firsts and here.start >= start else " "
        rows.append(f"{flag}{GUTTER[here.role] if here is not None else ' '}|{line}")
    return "".join(rows)


def read_gutter(text: str) -> str:
    r"""Give back the dump that was written by `gutter`.

    Example:
        >>> read_gutter(">H|Ferry Returns\n  |\n P|It opened on Monday.\n")
        'Ferry Returns\n\nIt opened on Monday.\n'

    Args:
        text: A golden file.

    Returns:
        The dump.

    Raises:
        ValueError: A line is not behind its three columns; the message names the line.
    """
    lines: list[str] = []
    for number, (_, line) in enumerate(_lines(text), start=1):
        if line[2:3] != "|":
            msg = f"line {number} of a golden file has no gutter: {line!r}"
            raise ValueError(msg)
        lines.append(line[3:])
    return "".join(lines)


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """Yield every line with its offset and its end; CR LF, LF and CR end one."""
    for found in _LINE.finditer(text):
        yield found.start(), found[0]
