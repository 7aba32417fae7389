"""What a dump says: wordings, the stories that are told in them, and their outline."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from attrs import field, frozen
from hypothesis import assume
from hypothesis import strategies as st

from wireparse.models import Credit, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wireparse.models import Article, Caption, Dump

__all__ = ["ARABIC", "ENGLISH", "Picture", "Story", "Wording", "collapsed", "outline", "stories"]


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
    deck="{place} had asked for the {object} for nine years, and the {subject} had heard it.",
    captions=("The {subject} {present} the {object} ({agency})",
              "The {subject} {present} the {object} {tail}. ({agency})",
              "The {subject} {present} the {object} in {place}, {day}. {AGENCY}/{name}",
              "The {subject} {present} the {object} in {place} on {day}. ({name}/{agency})"),
    sentences=("The {subject} of {place} {past} the {object} {tail}, and went home for supper.",
               "“The {subject} {past} the {object} {tail}, and that was all,” {name} said.",
               '"The {object} had been closed for nine years," said {name}, who {past} it {tail}.',
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
    sentences=("{past} {subject} {object} {tail}، ثم عاد الجميع إلى بيوتهم في {place}.",
               "وقال {name} إن «{object} ظل مغلقاً تسع سنوات قبل أن يعود {subject} إليه».",
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
        headline=collapsed(article.headline.text) if article.headline else "",
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
        text=collapsed(caption.text),
        location=caption.location,
        day=caption.date_created,
        agency=credit.agency,
        creators=credit.creators,
    )


class _Teller:
    """Draws words and fills forms with them."""

    def __init__(self, draw: st.DrawFn, wording: Wording, sentences: int, *, plain: bool) -> None:
        self.draw = draw
        self.wording = wording
        self.sentences = sentences
        self.plain = plain

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

    def paragraph(self, words: dict[str, str] | None = None) -> str:
        """Draw sentences, the first of given words."""
        count = self.draw(st.integers(self.sentences, self.sentences + 3))
        forms = [self.pick(self.wording.sentences) for _ in range(count)]
        told = [words or self.words(), *(self.words() for _ in forms[1:])]
        return " ".join([form.format(**each) for form, each in zip(forms, told, strict=True)])

    def body(self, opening: str, words: dict[str, str]) -> Iterator[tuple[Role, str]]:
        """Draw paragraphs, the first about what the headline says; crossheads part them."""
        yield Role.PARAGRAPH, opening + self.paragraph(words)
        yield Role.PARAGRAPH, self.paragraph()
        for _ in range(self.draw(st.integers(0, 3))):
            crosshead = self.maybe(self.pick(self.wording.crossheads))
            if crosshead:
                yield Role.CROSSHEAD, crosshead.format(**self.words())
                yield Role.PARAGRAPH, self.paragraph()
            yield Role.PARAGRAPH, self.paragraph()

    def story(self) -> Story:
        """Draw a story."""
        wording, words = self.wording, self.words()
        place, agency = words["place"].upper(), words["agency"]
        is_dated, is_signed = self.draw(st.booleans()), self.draw(st.booleans())
        pictures = [self.picture() for _ in range(self.draw(st.integers(int(self.plain), 3)))]
        has_byline, has_signoff = self.maybe(wording.byline), self.maybe(wording.signoff)
        return Story(
            headline=wording.headline.format(**words),
            # Above captions it could be the caption of a lost picture.
            deck="" if self.plain else self.maybe(wording.deck).format(**self.words()),
            pictures=tuple(pictures),
            authors=(words["name"],) if has_byline else (),
            published=self.day()[0] if is_dated else None,
            location=place if is_signed else None,
            agency=agency if is_signed else None,
            body=tuple(self.body(f"{place} ({agency}) - " if is_signed else "", words)),
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
    sentences: int = 2,
    plain: bool = True,
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
        plain: Whether only such are drawn whose header is surely one where it is printed twice:
            with a picture, whose credit shows it, and without a deck.

    Returns:
        The stories.
    """
    told: list[Story] = []
    seen: set[str] = set()
    for _ in range(draw(st.integers(min_size, max_size))):
        wording = draw(st.sampled_from(wordings))
        story = _Teller(draw, wording, sentences, plain=plain).story()
        lines = [line for line in story.lines if line]
        assume(len(set(lines)) == len(lines) and seen.isdisjoint(lines))
        seen.update(lines)
        told.append(story)
    return tuple(told)


def collapsed(text: str) -> str:
    """Write every run of white space as one space."""
    return " ".join(text.split())
