"""Each word of the lists works once, in a template that shows what its list is for.

Beside each template stands a word that is not in the list, of the same shape: it must not work,
so a word that passes does so for being listed.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

import attrs
import pytest

import wireparse
from speech import LEXICON
from wireparse import DEFAULT, Article, Caption, Parser, Quote, Role, SpeakerKind
from wireparse._fields import Reader
from wireparse._fields.timestamps import is_moment, moment_parts, read_timestamps
from wireparse._roles.form import form_of
from wireparse._segments import iter_blocks
from wireparse._vocabulary.patterns import compile_patterns
from wireparse._vocabulary.verbs import verb_forms

if TYPE_CHECKING:
    from collections.abc import Callable

    Check = Callable[[Any], Any]

ENGLISH, ARABIC, *_ = DEFAULT.languages
SPEECH: Final = ENGLISH.speech

TITLE: Final = "Ferry Returns to River after Nine Dry Winters"
BODY: Final = "A ferry carried nine people and a goat across the river on Monday, its owner said."
MORE: Final = "It was the first crossing in nine years, and nobody had asked the goat about it."
TITLE_AR: Final = "صياد يعيد الجرس إلى سفينة لم تفقده"
BODY_AR: Final = "أعاد صياد جرساً وجده في قاع البحر إلى سفينة قال قبطانها إنه لم يفقد جرساً قط."
MORE_AR: Final = "ولم يكن أحد قد سأل القبطان عن الجرس قبل ذلك اليوم الذي عاد فيه إلى الميناء."
SAID: Final = "“We saw a goat on the ferry,”"
SAID_AR: Final = "«لدينا الآن جرسان في المدينة»"
STRUCTURE: Final = Parser(quotes=False)
PATTERNS: Final = compile_patterns(DEFAULT)
READER: Final = Reader(PATTERNS)


def page(*lines: str) -> Article:
    """Parse one article, a blank line between any two lines."""
    return STRUCTURE.parse("\n\n".join(lines)).articles[0]


def under(line: str) -> Article:
    """Parse a page with a line under its headline."""
    return page(TITLE, line, BODY, MORE)


def under_ar(line: str) -> Article:
    """Parse an Arabic page with a line under its headline."""
    return page(TITLE_AR, line, BODY_AR, MORE_AR)


def picture(text: str, title: str = TITLE, body: str = BODY) -> Caption:
    """Parse a page with one picture."""
    header = f"{title}\n\n{text}\n{text}\n\n"
    (caption,) = STRUCTURE.parse(f"{header}{header}{body}\n").articles[0].captions
    return caption


def picture_ar(text: str) -> Caption:
    """Parse an Arabic page with one picture."""
    return picture(text, TITLE_AR, BODY_AR)


def credit(caption: Caption, of: str) -> Any:  # noqa: ANN401  a name, names or a flag
    """Return one thing that the credit says."""
    assert caption.credit is not None
    return getattr(caption.credit, of)


def first_moment(article: Article) -> tuple[str, dt.date | None]:
    """Return kind and day of the moment under the headline."""
    return article.timestamps[0].kind.value, article.timestamps[0].date


def clock(article: Article) -> dt.time | None:
    """Return the time of day of the moment under the headline."""
    return article.timestamps[0].clock


def moments(line: str) -> list[str] | None:
    """Return the moments of a line, None if it is something else."""
    return (
        [stamp.raw for stamp in read_timestamps(line, 0, moment_parts(line, PATTERNS))]
        if is_moment(line, PATTERNS)
        else None
    )


def no_place(words: str) -> bool:
    """Tell whether words in capitals before a colon are taken for no place."""
    return page(TITLE, f"{words.upper()}: {BODY}", MORE).dateline is None


def offered(words: str) -> bool:
    """Tell whether a page speaks to its reader in a line."""
    return form_of(next(iter_blocks([(0, words, 0)], READER)), READER).speaks


def other(word: str) -> str:
    """Return another thing that pages offer."""
    return "link" if word != "link" else "gift"


def capitals(title: str) -> int:
    """Return the step of the share of capitals in a title, small words left out."""
    return form_of(next(iter_blocks([(0, title, 0)], READER)), READER).shape.capitals


def language(words: str) -> str | None:
    """Return the language of a page that says the same words again and again."""
    body = " ".join([words] * 9)
    return page(words, f"{body}.", f"{body}.").language


def twins(one: str, other: str) -> bool:
    """Tell whether a picture that two numbers open is found to be one."""
    text = "A goat waits on a quay for its keeper, who is late again (AP)"
    blocks = page(TITLE, f"{one}{text}", f"{other}{text}", BODY, MORE).blocks
    return blocks[2].copy_of == 1


def dateline(text: str) -> str | None:
    """Return the place of a story's dateline."""
    found = page(TITLE, text, MORE).dateline
    return found.location if found is not None else None


DAY: Final = dt.date(2026, 3, 7)
WORDS: Final[dict[tuple[str, str], tuple[Any, Check]]] = {
    ("en", "months"): (
        ("Zonk", 3),
        lambda w: under(f"Published {w[0]} 7, 2026").published == dt.date(2026, w[1], 7),
    ),
    ("ar", "months"): (
        ("زنك", 3),
        lambda w: under_ar(f"نُشر 7 {w[0]} 2026").published == dt.date(2026, w[1], 7),
    ),
    ("en", "weekdays"): (
        "Zonk", lambda w: first_moment(under(f"Published {w}, March 7, 2026"))[1] == DAY,
    ),
    ("ar", "weekdays"): (
        "زنك", lambda w: under_ar(f"نُشر {w} 7 مارس 2026").timestamps[0].raw.startswith(w),
    ),
    ("en", "byline"): ("Zonk", lambda w: authors(under(f"{w} Ana Lund")) == ("Ana Lund",)),
    ("ar", "byline"): ("زنك", lambda w: authors(under_ar(f"{w} سامي قاسم")) == ("سامي قاسم",)),
    ("en", "joiners"): (
        "zonk", lambda w: authors(under(f"By Ana Lund {w} Jon Berg")) == ("Ana Lund", "Jon Berg"),
    ),
    ("ar", "joiners"): (
        "ز",
        lambda w: authors(under_ar(f"بقلم سامي قاسم {w} ليلى حداد")) == ("سامي قاسم", "ليلى حداد"),
    ),
    ("en", "published"): (
        "Zonk", lambda w: first_moment(under(f"{w} March 7, 2026")) == ("published", DAY),
    ),
    ("ar", "published"): (
        "زنك", lambda w: first_moment(under_ar(f"{w} 7 مارس 2026")) == ("published", DAY),
    ),
    ("en", "updated"): (
        "Zonk", lambda w: first_moment(under(f"{w} March 7, 2026")) == ("updated", DAY),
    ),
    ("ar", "updated"): (
        "زنك", lambda w: first_moment(under_ar(f"{w} 7 مارس 2026")) == ("updated", DAY),
    ),
    ("en", "moment"): ("zonk", lambda w: under(f"11:24 {w}").blocks[1].role is Role.TIMESTAMP),
    ("en", "photo"): (
        "Zonk",
        lambda w: credit(picture(f"A goat on a quay. {w} Ana Lund"), "creators") == ("Ana Lund",),
    ),
    ("ar", "photo"): (
        "زنك",
        lambda w: credit(picture_ar(f"ماعز على رصيف الميناء ({w} سامي قاسم)"), "creators")
        == ("سامي قاسم",),
    ),
    ("en", "file"): (
        "zonk", lambda w: credit(picture(f"A goat on a quay (Reuters {w})"), "is_file_photo"),
    ),
    ("ar", "file"): (
        "زنك",
        lambda w: credit(picture_ar(f"ماعز على رصيف الميناء (رويترز - {w})"), "is_file_photo"),
    ),
    ("en", "handout"): (
        "zonk",
        lambda w: credit(picture(f"A goat on a quay. Museum/{w} via REUTERS"), "is_handout"),
    ),
    ("en", "pool"): (
        "zonk", lambda w: credit(picture(f"A goat on a quay. REUTERS/Ana Lund/{w}"), "is_pool"),
    ),
    ("en", "after_credit"): (
        "ZONK",
        lambda w: credit(picture(f"A goat on a quay. REUTERS/Ana Lund {w}"), "creators")
        == ("Ana Lund",),
    ),
    ("en", "desk_words"): (
        "ZONK",
        lambda w: picture(f"A goat on a quay. (AFP) {w}").description == "A goat on a quay.",
    ),
    ("en", "given_by"): (
        "Zonk",
        lambda w: credit(picture(f"A goat on a quay. {w} Ana Lund via AP"), "source")
        == "Ana Lund",
    ),
    ("ar", "via"): (
        "زنك",
        lambda w: credit(picture_ar(f"ماعز على رصيف الميناء (أ.ف.ب {w} غيتي)"), "via") == "غيتي",
    ),
    ("ar", "caption_openers"): (
        "زنك",
        lambda w: picture_ar(f"{w}: ماعز على رصيف الميناء (رويترز)").description
        == "ماعز على رصيف الميناء",
    ),
    ("en", "via"): (
        "zonk",
        lambda w: credit(picture(f"A goat on a quay (AFP {w} Getty Images)"), "via")
        == "Getty Images",
    ),
    ("en", "caption_openers"): (
        "ZONK:", lambda w: under(f"{w} A goat crosses the river").blocks[1].role is Role.CAPTION,
    ),
    ("en", "places_in"): (
        "zonk", lambda w: picture(f"A goat crosses the river {w} Lunde (AP)").location == "Lunde",
    ),
    ("ar", "places_in"): (
        "زنك", lambda w: picture_ar(f"ماعز يعبر النهر {w} لوندة (رويترز)").location == "لوندة",
    ),
    ("ar", "place_prefixes"): (
        "ز", lambda w: picture_ar(f"ماعز يعبر النهر {w}اللوندة (رويترز)").location == "اللوندة",
    ),
    ("en", "places_of"): (
        "zonk", lambda w: picture(f"A goat in the port {w} Lunde (AP)").location == "Lunde",
    ),
    ("en", "place_nouns"): (
        "zonk", lambda w: picture(f"A goat in the {w} of Lunde (AP)").location == "Lunde",
    ),
    ("ar", "place_nouns"): (
        "زنك", lambda w: picture_ar(f"ماعز يعبر النهر في {w} لوندة (رويترز)").location == "لوندة",
    ),
    ("ar", "place_heads"): (
        "زنك",
        lambda w: picture_ar(f"ماعز يعبر النهر في {w} لوندة (رويترز)").location == f"{w} لوندة",
    ),
    ("ar", "place_parts"): (
        "زنك",
        lambda w: picture_ar(f"ماعز يعبر النهر في لوندة {w} كفام (رويترز)").location
        == f"لوندة {w} كفام",
    ),
    ("en", "place_connectors"): (
        "zonk",
        lambda w: picture(f"A goat stands in Rio {w} Berg (AP)").location == f"Rio {w} Berg",
    ),
    ("en", "place_abbreviations"): (
        "Zonk.",
        lambda w: picture(f"A goat on a boat in Lunde, {w} (AP)").location == f"Lunde, {w}",
    ),
    ("en", "place_parts"): (
        "zonk",
        lambda w: (picture(f"A goat on a boat in {w} Lunde (AP)").location or "").endswith("Lunde"),
    ),
    ("en", "regions"): (
        "Zonk",
        lambda w: picture(f"A goat in the {'West' if w == 'Bank' else 'Dara'} {w} (AP)").location,
    ),
    ("en", "not_places"): (
        "Zonk", lambda w: picture(f"A goat on a boat in Dara {w} (AP)").location is None,
    ),
    ("ar", "not_places"): (
        "زنك", lambda w: picture_ar(f"ماعز يقف في {w} (رويترز)").location is None,
    ),
    ("en", "sides"): (
        "zonk",
        lambda w: picture(f"Ana Lund of Dara ({w}), Kvam, March 7, 2026 (AP)").location == "Kvam",
    ),
    ("ar", "sides"): (
        "زنك",
        lambda w: picture(f"Ana Lund of Dara ({w}), Kvam, March 7, 2026 (AP)").location == "Kvam",
    ),
    ("ar", "place_connectors"): (
        "زنك", lambda w: picture_ar(f"ماعز في سان {w} لوندة (رويترز)").location == f"سان {w} لوندة",
    ),
    ("ar", "countries"): (
        "زنك زنكة", lambda w: picture_ar(f"ماعز يقف في {w} (رويترز)").location == w,
    ),
    ("en", "countries"): (
        "Zonkland", lambda w: under(f"Old Dara, {w} (AFP)").blocks[1].role is Role.DATELINE,
    ),
    ("en", "not_datelines"): (
        "zonk",
        lambda w: page(TITLE, f"{w.upper()}: {BODY}", MORE).dateline is None,
    ),
    ("ar", "not_datelines"): (
        "زنك", lambda w: page(TITLE_AR, f"{w} - {BODY_AR}", MORE_AR).dateline is None,
    ),
    ("en", "openers"): (
        "zonk", lambda w: no_place(f"{w} FERRY") or moments(f"{w}: March 7, 2026") is None,
    ),
    ("en", "verbs"): ("zonk", lambda w: no_place(f"FERRY {w} BACK")),
    ("en", "small"): ("zonk", lambda w: capitals(f"Ferry Left {w} Quay") == capitals("Ferry Quay")),
    ("en", "ordinals"): (
        "zo", lambda w: under(f"Published March 7{w}, 2026").published == DAY,
    ),
    ("en", "day_of"): ("zonk", lambda w: under(f"Published 7 {w} March 2026").published == DAY),
    ("en", "before_noon"): ("z.m.", lambda w: clock(under(f"7 {w}")) == dt.time(7)),
    ("en", "after_noon"): ("z.m.", lambda w: clock(under(f"7 {w}")) == dt.time(19)),
    ("en", "zones"): ("Zonk", lambda w: under(f"11:24 {w}, May 7, 2026").timestamps[0].tz == w),
    ("en", "time_units"): (
        "z", lambda w: under(f"Updated 2{w} ago").blocks[1].role is Role.TIMESTAMP,
    ),
    ("en", "ones"): ("zonk", lambda w: moments(f"Updated {w} hour ago") == [f"{w} hour ago"]),
    ("en", "ago"): ("zonk", lambda w: moments(f"Updated 2 hours {w}") == [f"2 hours {w}"]),
    ("en", "reading"): (
        "zonk", lambda w: moments(f"2 hours ago, 4 minutes {w}") == ["2 hours ago"],
    ),
    ("ar", "before_noon"): ("ز", lambda w: clock(under_ar(f"7:05 {w}")) == dt.time(7, 5)),
    ("ar", "after_noon"): ("ز", lambda w: clock(under_ar(f"7:05 {w}")) == dt.time(19, 5)),
    ("ar", "clock"): ("زنك", lambda w: clock(under_ar(f"{w} 7")) == dt.time(7)),
    ("ar", "zones"): (
        "زنك", lambda w: under_ar(f"7 مارس 2026 10:43 {w}").timestamps[0].tz == w,
    ),
    ("ar", "time_units"): ("زنك", lambda w: moments(f"منذ 2 {w}") == [f"منذ 2 {w}"]),
    ("ar", "ago"): ("زنك", lambda w: moments(f"{w} 2 ساعات") == [f"{w} 2 ساعات"]),
    ("ar", "moment"): (
        "زنك", lambda w: moments(f"منذ 2 ساعات، {w} القراءة 4 دقائق") == ["منذ 2 ساعات"],
    ),
    ("ar", "reading"): (
        "زنك", lambda w: moments(f"منذ 2 ساعات، {w} 4 دقائق") == ["منذ 2 ساعات"],
    ),
    ("en", "date_joiners"): (
        "zonk",
        lambda w: picture(f"A goat by the pier of Dara {w} March 7, 2026 (AP)").location == "Dara",
    ),
    ("ar", "date_joiners"): (
        "زنك",
        lambda w: picture_ar(f"ماعز قرب لوندة {w} 7 مارس 2026 (رويترز)").location == "لوندة",
    ),
    ("en", "by"): (
        "zonk",
        lambda w: credit(picture(f"A goat on a quay. Screenshot {w} Ana Lund"), "creators")
        == ("Ana Lund",),
    ),
    ("en", "located_in"): (
        "zonk", lambda w: authors(under(f"Ana Lund {w} Kvam")) == ("Ana Lund",),
    ),
    ("en", "name_particles"): (
        "zonk",
        lambda w: credit(picture(f"A goat on a quay. REUTERS/Ana {w} Lund"), "creators")
        == (f"Ana {w} Lund",),
    ),
    ("en", "not_persons"): (
        "Zonk",
        lambda w: credit(picture(f"A goat on a quay. Kvam {w.title()}/AFP"), "creators") == (),
    ),
    ("en", "for_outlet"): (
        "zonk",
        lambda w: credit(picture(f"A goat on a quay (Ana Lund {w} The Kvam Times)"), "creators")
        == ("Ana Lund",),
    ),
    ("en", "owner_particles"): (
        "zonk",
        lambda w: credit(picture(f"A goat on a quay (Museum {w} Kvam Harbour/AFP)"), "source")
        == f"Museum {w} Kvam Harbour",
    ),
    ("en", "counter_openers"): ("Zonk", lambda w: twins(f"{w} 1 of 2 ", f"{w} 2 of 2 ")),
    ("en", "counter_joiners"): ("zonk", lambda w: twins(f"Item 1 {w} 2 ", f"Item 2 {w} 2 ")),
    ("en", "places_inside"): (
        "near",
        lambda w: picture(f"A goat {w} Kvam asks a keeper near Dara to eat (AP)").location
        == "Kvam",
    ),
    ("ar", "places_inside"): (
        "قرب",
        lambda w: picture_ar(f"ماعز {w} لوندة خلال عبور النهر قرب كفام (رويترز)").location
        == "لوندة",
    ),
    ("en", "place_followers"): (
        "zonk",
        lambda w: picture(f"A goat in Kvam, Norland {w} rain (AP)").location == "Kvam, Norland",
    ),
    ("ar", "place_followers"): (
        "زنك",
        lambda w: picture_ar(f"ماعز في لوندة، كفام {w} 9 أيام من المطر (رويترز)").location
        == "لوندة، كفام",
    ),
    ("en", "place_joiners"): (
        "zonk",
        lambda w: dateline(f"KVAM {w} DARA, March 7 (AP) - {BODY}") == f"KVAM {w} DARA",
    ),
    ("en", "place_openers"): (
        "Zonk.", lambda w: picture(f"A goat in {w} Lunde (AP)").location == f"{w} Lunde",
    ),
    ("en", "more"): (
        "zonk", lambda w: not picture(f"A goat on a quay (AP)... {w}").text.endswith(w),
    ),
    ("en", "reporting"): (
        "edit", lambda w: page(TITLE, BODY, MORE, f"({w.capitalize()}ing by AFP)").agency == "AFP",
    ),
    ("en", "less"): (
        "zonk",
        lambda w: not picture(
            f"A goat on a quay (AP). {w}"
        ).text.endswith(w),
    ),
    ("en", "author_words"): ("zonk", lambda w: READER.line_agency(f"AFP {w}") == "AFP"),
    ("en", "byline_labels"): (
        "Zonk",
        lambda w: authors(under(f"{w}: Ana Lund and Jon Berg, AFP")) == ("Ana Lund", "Jon Berg"),
    ),
    ("ar", "byline_labels"): (
        "زنك", lambda w: authors(under_ar(f"{w}: سامي قاسم، أ.ف.ب")) == ("سامي قاسم",),
    ),
    ("en", "story_kinds"): (
        "zonk", lambda w: authors(under(f"{w.capitalize()} by Ana Lund")) == ("Ana Lund",),
    ),
    ("en", "author_ranks"): (
        "zonk", lambda w: authors(under(f"Ana Lund, political {w}")) == ("Ana Lund",),
    ),
    ("en", "author_fields"): (
        "zonk",
        lambda w: authors(under(f"Ana Lund {w.capitalize()} Goat Editor")) == ("Ana Lund",),
    ),
    ("ar", "author_words"): (
        "زنك", lambda w: nowhere(under_ar(f"بقلم سامي قاسم، {w}")) == ("سامي قاسم",),
    ),
    ("en", "staff"): (
        "zonk", lambda w: authors(under(f"By Ana Lund with {w}")) == ("Ana Lund",),
    ),
    ("ar", "staff"): (
        "زنك", lambda w: nowhere(under_ar(f"بقلم سامي قاسم، {w}")) == ("سامي قاسم",),
    ),
    ("en", "city_openers"): (
        "zonk", lambda w: authors(under(f"By Ana Lund, {w.title()} Kvam")) == ("Ana Lund",),
    ),
    ("en", "name_suffixes"): (
        "Zonk", lambda w: nowhere(under(f"By Ana Lund, {w}")) == ("Ana Lund",),
    ),
    ("ar", "located_in"): (
        "زنك", lambda w: authors(under_ar(f"سامي قاسم {w} كفام")) == ("سامي قاسم",),
    ),
    ("en", "first_person"): ("zonk", lambda w: no_place(f"FERRY {w} WANT")),
    ("en", "addressing"): ("zonk", lambda w: offered(f"The alert and the link by e-mail {w}")),
    ("en", "owning"): ("zonk", lambda w: offered(f"You see {w} alert and a link")),
    ("en", "orders"): ("zonk", lambda w: offered(f"{w} an alert and a link")),
    ("en", "offers"): ("zonk", lambda w: offered(f"You see a {w} here")),
    ("en", "wares"): ("zonk", lambda w: offered(f"You see your {w} and a {other(w)} here")),
    ("en", "letters"): ("ø", lambda w: language(f"zonder the klatch {w * 4}") == "en"),
    ("en", "common"): ("zonk", lambda w: language(f"zonder {w} klatch") == "en"),
    ("ar", "common"): ("زنك", lambda w: language(f"زندر {w} كلتش") == "ar"),
}  # fmt: skip
"""For each list of a `Page`: a word that is not in it, and whether a word works."""


def authors(article: Article) -> tuple[str, ...]:
    """Return the names of the byline."""
    return article.byline.authors if article.byline is not None else ()


def nowhere(article: Article) -> tuple[str, ...] | None:
    """Return the names of the byline, None if it says where somebody writes from."""
    return authors(article) if article.dateline is None else None


def quotes_of(text: str, lead: str = BODY) -> tuple[Quote, ...]:
    """Parse a story whose second paragraph is *text*."""
    return wireparse.parse(f"{TITLE}\n\n{lead}\n\n{text}\n").articles[0].quotes


def speaker(text: str, lead: str = BODY) -> str | None:
    """Return the name of the only quote's speaker."""
    (quote,) = quotes_of(text, lead)
    return quote.speaker.name if quote.speaker is not None else None


def mention(text: str) -> str | None:
    """Return how the only quote's speaker is mentioned."""
    (quote,) = quotes_of(text)
    return quote.speaker.mention.text if quote.speaker is not None else None


def kind(text: str) -> SpeakerKind | None:
    """Return what the only quote's speaker is."""
    (quote,) = quotes_of(text)
    return quote.speaker.kind if quote.speaker is not None else None


def cue_and_speaker(text: str) -> tuple[str, str] | None:
    """Return the cue of the only quote, and its speaker's name."""
    (quote,) = quotes_of(text)
    return (quote.cue.text, quote.speaker.name) if quote.cue and quote.speaker else None


def is_never(word: str, pronoun: str) -> bool:
    """Tell whether a pronoun is taken for the other one of two, where a word tells a gender."""
    lead = f"{word} Lund spoke on Monday with Zonk Berg."
    name = speaker(f"{SAID} {pronoun} said.", lead)
    return name is not None and not name.endswith("Lund")


def arabic(text: str) -> tuple[str, str]:
    """Return cue and speaker of the quote in an Arabic story."""
    dump = wireparse.parse(f"{TITLE_AR}\n\n{BODY_AR}\n\n{text}\n")
    (quote,) = dump.articles[0].quotes
    assert quote.cue is not None
    assert quote.speaker is not None
    return quote.cue.text, quote.speaker.name


def past(base: str, name: str) -> str:
    """Return the past form of a verb."""
    speech = attrs.evolve(SPEECH, **{name: (base,)})
    return list(verb_forms(attrs.evolve(ENGLISH, speech=speech), (name,)))[2]


def dotted(word: str) -> str:
    """Write a title as it is printed."""
    return f"{word}." if word in SPEECH.abbreviations else word


def _said_by(name: str) -> Check:
    return lambda w: (
        cue_and_speaker(f"{SAID} Ana Lund {past(w, name)}.") == (past(w, name), "Ana Lund")
    )


SENSES: Final = ("report", "write", "cry", "label", "title", "think", "act")
SPOKEN: Final[dict[tuple[str, str], tuple[str | None, Check]]] = {
    **{
        ("en", name): (None, _said_by(name))
        for name in SENSES
        if name != "title"
    },
    # A thing is given a name: nobody is cited with it.
    ("en", "title"): (
        None, lambda w: speaker(f"The boat was {past(w, 'title')} “Lady of Kvam” here.") is None,
    ),
    ("en", "people"): (None, lambda w: kind(f"{SAID} the {w} said.") is SpeakerKind.ANONYMOUS),
    ("en", "bodies"): ("zonk", lambda w: kind(f"{SAID} the {w} said.") is SpeakerKind.INSTITUTION),
    ("en", "writings"): (None, lambda w: mention(f"{SAID} the {w} said.") == f"the {w}"),
    ("en", "pronouns"): (
        "zonk", lambda w: quotes_of(f"{SAID} {w} said.")[0].attribution.value == "pronoun",
    ),
    ("en", "objects"): (None, lambda w: speaker(f"{SAID} Ana Lund told {w}.") == "Ana Lund"),
    ("en", "relatives"): (
        None, lambda w: speaker(f"Ana Lund, {w} keeps the pier, said: {SAID}") == "Ana Lund",
    ),
    ("en", "determiners"): (
        None, lambda w: (mention(f"{SAID} {w} officials said.") or "").endswith("officials"),
    ),
    ("en", "standalone"): (None, lambda w: mention(f"{SAID} {w} said.") == w),
    ("en", "prepositions"): (
        None, lambda w: speaker(f"{SAID} Ana Lund said {w} the ferry.") == "Ana Lund",
    ),
    ("en", "adverbs"): (
        "zonk", lambda w: cue_and_speaker(f"{SAID} Ana Lund {w} said.") == ("said", "Ana Lund"),
    ),
    ("en", "subordinators"): (
        None, lambda w: speaker(f"{SAID} Ana Lund said {w} she was asked.") == "Ana Lund",
    ),
    ("en", "conjunctions"): (
        "zonk",
        lambda w: (
            speaker(f"{SAID} Minister of Trade, Industry {w} Tourism Ana Lund said.") == "Ana Lund"
        ),
    ),
    ("en", "contrast"): (
        None, lambda w: speaker(f"Jon Berg laughed, {w} Ana Lund said, {SAID}") == "Ana Lund",
    ),
    ("en", "auxiliaries"): (
        None, lambda w: speaker(f"{SAID} Ana Lund said {w} come.") == "Ana Lund",
    ),
    ("en", "masculine"): ("Vonk", lambda w: is_never(w, "she")),
    ("en", "feminine"): ("Vonk", lambda w: is_never(w, "he")),
    # Behind a given name stands a family name, whatever else the word may be.
    ("en", "given"): (
        "Fire",
        lambda w: speaker(f"{SAID} he said.", f"The race was won by {w} Chief.") == f"{w} Chief",
    ),
    ("en", "plural"): (
        None, lambda w: speaker(f"Ana Lund laughed at {w} boat and said, {SAID}") == "Ana Lund",
    ),
    ("en", "joiners"): (
        "zonk", lambda w: speaker(f"{SAID} Pieter {w} Berg said.") == f"Pieter {w} Berg",
    ),
    ("en", "titles"): (
        "Zonk", lambda w: speaker(f"{SAID} {dotted(w)} Ana Lund said.") == "Ana Lund",
    ),
    ("en", "styles"): ("Senator", lambda w: speaker(f"{SAID} {w} Zonk said.") == f"{w} Zonk"),
    ("en", "abbreviations"): (
        "Zonk", lambda w: speaker(f"Ana Lund, of Kvam {w}. Museum, said, {SAID}") == "Ana Lund",
    ),
    ("en", "naming"): (
        "zonk",
        lambda w: quotes_of(f"“Fog at six,” said a guard {w} “Heron.”")[1].kind == "scare",
    ),
    ("en", "calendar"): (
        "Zonk", lambda w: speaker(f"On {w} Ana Lund said, {SAID}") == "Ana Lund",
    ),
    ("en", "addressing"): (
        "say",
        lambda w: speaker(f"{SAID} one of the crew, once out, {past(w, 'addressing')} Jon Berg.")
        != "Jon Berg",
    ),
    ("en", "initials"): (
        "zo zonk", lambda w: LEXICON.initials.get(w.split(None, 1)[0]) == w.split(None, 1)[1],
    ),
    ("en", "companies"): (
        "Zonk",
        lambda w: speaker(f"{SAID} Harvik said.", f"Harvik Bank {w} lends.") == f"Harvik Bank {w}",
    ),
    ("en", "offices"): (
        "zonker", lambda w: speaker(f"The {w} of Kvam David Lund said, {SAID}") == "David Lund",
    ),
    ("en", "epithets"): (
        # "The fisherman" is no Ana.
        "zonk",
        lambda w: any(
            speaker(f"{SAID} the {w} said.", f"{name} came on foot.") == name
            for name in ("Ana Lund", "David Lund")
        ),
    ),
    ("en", "origins"): (
        "zonk", lambda w: speaker(f"{SAID} the {w} said.", "Ana Lund came on foot.") == "Ana Lund",
    ),
    ("en", "shortened"): (
        "zo zonder",
        lambda w: speaker(
            f"{SAID} the {w.split()[1]} said.", f"{w.split()[0].title()}. Ana Lund came."
        )
        == "Ana Lund",
    ),
    ("en", "media"): (
        None,
        lambda w: speaker(f"Ana Lund said that {SAID} according to the Kvam {w}.") == "Ana Lund",
    ),
    ("en", "citing"): (
        None, lambda w: speaker(f"The agency {w}s Ana Lund as saying: {SAID}") == "Ana Lund",
    ),
    ("en", "asides"): (
        "zonking",
        lambda w: speaker(f"The Kvam Times, {w} Ana Lund, said {SAID}") == "Ana Lund",
    ),
    ("en", "generations"): (
        "Zo",
        lambda w: speaker(f"{SAID} Mr. Lund said.", f"Ana Lund {w}. came.") == f"Ana Lund {w}.",
    ),
    ("en", "honours"): ("ZO", lambda w: speaker(f"{SAID} Ana Lund {w} said.") == "Ana Lund"),
    ("en", "name_articles"): (
        "zo",
        lambda w: speaker(f"{SAID} Masri said.", f"Sami {w}-Masri came.") == f"Sami {w}-Masri",
    ),
    ("en", "also_names"): ("The", lambda w: speaker(f"{SAID} Ana {w} said.") == f"Ana {w}"),
    ("ar", "report"): ("زنك", lambda w: arabic(f"و{w} سامي قاسم: {SAID_AR}.") == (w, "سامي قاسم")),
    ("ar", "clitics"): (
        "ز", lambda w: arabic(f"{w}قال سامي قاسم: {SAID_AR}.") == ("قال", "سامي قاسم"),
    ),
    ("ar", "titles"): (
        "زنك", lambda w: arabic(f"وقال {w} سامي قاسم: {SAID_AR}.") == ("قال", "سامي قاسم"),
    ),
    ("ar", "prepositions"): (
        "زنك", lambda w: arabic(f"وقال سامي قاسم {w} المدينة: {SAID_AR}.") == ("قال", "سامي قاسم"),
    ),
    ("ar", "relatives"): (
        "زنك", lambda w: arabic(f"وقال سامي قاسم {w} عاد: {SAID_AR}.") == ("قال", "سامي قاسم"),
    ),
    ("ar", "pronouns"): (None, lambda w: arabic(f"وقال {w}: {SAID_AR}.") == ("قال", w)),
    ("ar", "participles"): (
        "زنك",
        lambda w: arabic(f"وأوضح سامي قاسم أن الجسر مفتوح، {w}: {SAID_AR}.") == (w, "سامي قاسم"),
    ),
    ("ar", "relaying"): (
        "قال عن",
        lambda w: arabic(f"{w.split()[0]} الوكالة {w.split()[1]} سامي قاسم: {SAID_AR}.")[1]
        == "سامي قاسم",
    ),
    ("ar", "joiners"): (
        "زن",
        lambda w: arabic(f"عاد سامي {w} قاسم أمس. وقال قاسم: {SAID_AR}.")
        == ("قال", f"سامي {w} قاسم"),
    ),
    ("ar", "listeners"): (
        "زنك", lambda w: arabic(f"وقال سامي قاسم {w} المدينة: {SAID_AR}.") == ("قال", "سامي قاسم"),
    ),
    ("ar", "subordinators"): (
        "زنك",
        lambda w: arabic(f"وقال سامي قاسم {w} الجسر «مفتوح للناس».") == ("قال", "سامي قاسم"),
    ),
    ("ar", "definite"): (
        "زل",
        lambda w: arabic(f"اجتمع {w}اتحاد {w}بحري أمس. وقال {w}اتحاد: {SAID_AR}.")
        == ("قال", f"{w}اتحاد {w}بحري"),
    ),
    ("ar", "determiners"): (
        None, lambda w: arabic(f"وقال {w} الصيادين: {SAID_AR}.") == ("قال", f"{w} الصيادين"),
    ),
}  # fmt: skip
"""The same for `Speech`; None where the place alone tells, and the list is one clue of many."""

INFLECTED: Final = ("irregular", "doubling")
"""Lists that say how the words of others are inflected."""

ROWS: Final = {
    ("en", "WORDS"): ENGLISH.page, ("ar", "WORDS"): ARABIC.page,
    ("en", "SPOKEN"): SPEECH, ("ar", "SPOKEN"): ARABIC.speech,
}  # fmt: skip


def works(check: Check, word: Any) -> bool:  # noqa: ANN401  months are pairs
    """Tell whether a word works; one that the template has nothing for does not."""
    try:
        return bool(check(word))
    except (AssertionError, AttributeError, IndexError, ValueError):
        return False


@pytest.mark.parametrize(("code", "name"), [*WORDS], ids=str)
def test_each_word_of_a_page_works(code: str, name: str) -> None:
    """Every word does in its template what its list is for, and a word that is not listed not."""
    control, check = WORDS[code, name]
    idle = [word for word in getattr(ROWS[code, "WORDS"], name) if not works(check, word)]
    assert not idle, f"{name} ({code}): no effect of {idle}"
    assert not works(check, control)


@pytest.mark.parametrize(("code", "name"), [*SPOKEN], ids=str)
def test_each_word_around_quotations_works(code: str, name: str) -> None:
    """The same of the words that tell who is quoted."""
    control, check = SPOKEN[code, name]
    idle = [word for word in getattr(ROWS[code, "SPOKEN"], name) if not works(check, word)]
    assert not idle, f"{name} ({code}): no effect of {idle}"
    assert control is None or not works(check, control)


@pytest.mark.parametrize("name", INFLECTED)
def test_verbs_are_inflected_as_the_rows_say(name: str) -> None:
    """The past form of an irregular or doubling verb becomes the cue as it is printed."""
    verbs = {base for sense in SENSES for base in getattr(SPEECH, sense)}
    for entry in getattr(SPEECH, name):
        base, *forms = entry.split()
        said = forms[1] if forms else f"{base}{base[-1]}ed"
        assert base in verbs
        assert cue_and_speaker(f"{SAID} Ana Lund {said}.") == (said, "Ana Lund"), entry


@pytest.mark.parametrize(
    ("table", "code", "row"),
    [(WORDS, "en", ENGLISH.page), (WORDS, "ar", ARABIC.page), (SPOKEN, "en", SPEECH)],
)
def test_every_list_that_has_words_has_a_template(
    table: dict[Any, Any],
    code: str,
    row: Any,  # noqa: ANN401  rows of two classes
) -> None:
    """A list that is added to the rows is not forgotten here."""
    lists = {f.name for f in attrs.fields(type(row)) if getattr(row, f.name)} - {"date_order"}
    known = {name for of, name in table if of == code} | {*INFLECTED}
    assert lists <= known
