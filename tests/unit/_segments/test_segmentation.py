"""Where articles begin: by repeated headers, and where nothing repeats by what follows."""

from __future__ import annotations

import pytest

import wireparse

ONE = "Ferry Returns to River after Nine Dry Winters"
TWO = "Goat Wins Right to Travel without a Ticket"
PIC = "The ferry at its pier in Lunde (AFP)"
PIC_TWO = "The goat on the deck of the ferry (Reuters)"
BODY = "The ferry carried nine people and a goat across the river on Monday, its owner said."
MORE = "Nobody had asked the goat, which slept through the crossing and woke on the other side."
BODY_TWO = (
    "A goat may travel without a ticket if it is carried, a court in the valley ruled on Friday."
)
MORE_TWO = (
    "The judges left open who has to carry it, and for how long, and what a ticket would cost."
)


def headlines(dump: str) -> list[str | None]:
    """Return each article's headline."""
    articles = wireparse.parse(dump).articles
    return [a.headline.text if a.headline else None for a in articles]


def story(title: str, picture: str | None, *body: str, widget: str | None = "TT") -> str:
    """Write a story with a repeated header."""
    head = [title, ""]
    if picture:
        head += [picture, picture]
    again = [title, ""] + ([picture, picture, ""] if picture else [])
    middle = [widget, ""] if widget else [""] if picture else []
    return "\n".join([*head, *middle, *again, "\n\n".join(body)])


@pytest.mark.parametrize("blank", [0, 1, 2, 3, 5])
@pytest.mark.parametrize("widget", ["TT", None])
@pytest.mark.parametrize("pictures", [(PIC, PIC_TWO), (None, PIC_TWO), (PIC, None), (None, None)])
def test_a_repeated_header_opens_an_article(
    blank: int, widget: str | None, pictures: tuple[str | None, str | None]
) -> None:
    """However many blank lines stand before it, and with every part of it optional."""
    dump = ("\n" * (blank + 1)).join(
        [
            story(ONE, pictures[0], BODY, MORE, widget=widget),
            story(TWO, pictures[1], BODY_TWO, MORE_TWO, widget=widget),
        ]
    )
    assert headlines(dump) == [ONE, TWO]


@pytest.mark.parametrize(
    ("title", "again"),
    [
        ("Owner's Ferry Returns to River at Last", "Owner’s Ferry Returns to River at Last"),
        ("Ferry Returns to River", "Ferry Returns to River\u00a0"),
        ("Ferry  Returns to River", "Ferry Returns to River"),
        ("Ferry Returns to River", "Ferry Returns\u200b to River"),
        ("Ferry Returns to River after Winter", "Ferry Returns to River after Summer"),
    ],
)
def test_a_header_repeats_though_a_mark_or_word_differs(title: str, again: str) -> None:
    """Copies are compared without marks, spaces and invisible characters, or but for a word."""
    dump = f"{title}\n\n{PIC}\n{PIC}\nTT\n\n{again}\n\n{PIC}\n{PIC}\n\n{BODY}\n\n{MORE}\n"
    (article,) = wireparse.parse(dump).articles
    assert article.headline is not None
    assert len(article.headline.copies) == 1
    assert len(article.captions[0].copies) == 3


def test_the_header_of_the_next_story_takes_its_captions_with_it() -> None:
    """What stands between two belongs to the earlier, unless the later's header has begun."""
    first = f"{ONE}\n\n{PIC}\n{PIC}\n\n{ONE}\n\n{BODY}\n\n{MORE}\n\nShare\n"
    dump = f"{first}\n\n{PIC_TWO}\n\n{TWO}\n\n{TWO}\n\n{BODY_TWO}\n"
    one, two = wireparse.parse(dump).articles
    assert one.blocks[-1].text == "Share"
    assert two.blocks[0].text == PIC_TWO


@pytest.mark.parametrize(
    "between",
    [
        f"{MORE}\n\n",
        f"{MORE}\n\n(Reporting by Ana Lund; Editing by Jon Berg)\n\n",
        f"{MORE}\n\n###\n\n",
    ],
)
def test_a_title_over_a_dateline_opens_an_article(between: str) -> None:
    """Nothing repeats, but the paragraph below says where it comes from."""
    first = f"{ONE}\n\nLUNDE (AFP) - {BODY}\n\n{between}"
    dump = f"{first}{TWO}\n\nKVAM (AFP) - {BODY_TWO}\n\n{MORE_TWO}\n"
    assert headlines(dump) == [ONE, TWO]


@pytest.mark.parametrize(
    "end",
    [
        "(Reporting by Ana Lund; Editing by Jon Berg)",
        "Reporting by Ana Lund",
        "ENDS",
        "– 30 –",
        "-30-",
        "###",
        "المزيد....",
    ],
)
@pytest.mark.parametrize("blank", [0, 1, 2])
def test_a_title_behind_an_end_opens_an_article(end: str, blank: int) -> None:
    """A signoff or end mark closes a story; a title with text below opens the next."""
    gap = "\n" * (blank + 1)
    dump = f"{ONE}\n\n{BODY}\n\n{MORE}\n\n{end}{gap}{TWO}\n\n{BODY_TWO}\n\n{MORE_TWO}\n"
    assert headlines(dump) == [ONE, TWO]


def test_a_title_behind_a_wide_gap_opens_an_article() -> None:
    """Three blank lines where paragraphs are parted by one stand between stories."""
    dump = f"{ONE}\n\n{BODY}\n\n{MORE}\n\n\n\n{TWO}\n\n{BODY_TWO}\n\n{MORE_TWO}\n"
    assert headlines(dump) == [ONE, TWO]


def test_a_wide_gap_that_is_usual_opens_nothing() -> None:
    """Where every paragraph is parted by three blank lines, they part no stories."""
    lines = (ONE, BODY, MORE, "- The goat sleeps", BODY_TWO, MORE_TWO)
    dump = "\n\n\n\n".join(lines)
    assert headlines(dump) == [ONE]


def test_a_crosshead_opens_no_article() -> None:
    """A short title between paragraphs breaks the story up and ends nothing."""
    dump = f"{ONE}\n\n{BODY}\n\nThe goat sleeps\n\n{MORE}\n\n- Nobody pays\n\n{BODY_TWO}\n"
    (article,) = wireparse.parse(dump).articles
    crossheads = [b.content for b in article.blocks if b.role is wireparse.Role.CROSSHEAD]
    assert crossheads == ["The goat sleeps", "Nobody pays"]


def test_pictures_in_the_body_open_no_article() -> None:
    """A caption with its copies does not break a run of paragraphs."""
    dump = (
        f"{ONE}\n\n{BODY} {MORE}\n\n{BODY}\n\n{PIC}\n{PIC}\n\n{MORE}\n\n{PIC_TWO}\n\n{BODY_TWO}\n"
    )
    (article,) = wireparse.parse(dump).articles
    assert len(article.captions) == 2
    assert len(article.body) == 4


def test_a_paragraph_that_recurs_opens_no_article() -> None:
    """Refrains and pull quotes repeat text, not headers."""
    dump = f"{ONE}\n\n{BODY}\n\n{MORE}\n\n{BODY_TWO}\n\n{MORE}\n\n{MORE_TWO}\n"
    (article,) = wireparse.parse(dump).articles
    assert len(article.body) == 5
    assert all(block.copy_of is None for block in article.blocks)


@pytest.mark.parametrize("blank", [1, 2, 3])
def test_the_same_story_twice_is_two_articles(blank: int) -> None:
    """The later one points at the first."""
    text = story(ONE, PIC, BODY, MORE)
    dump = text + "\n" * (blank + 1) + text
    one, two = wireparse.parse(dump).articles
    assert one.id == two.id
    assert one.diagnostics == ()
    (repeated,) = two.diagnostics
    assert repeated.code == "article-repeated"
    assert repeated.related == one.span


def test_a_second_header_alone_is_an_article_without_body() -> None:
    """A story that was cut off behind its header is still one."""
    dump = f"{story(ONE, PIC, BODY, MORE)}\n\n\n{story(TWO, PIC_TWO)}"
    one, two = wireparse.parse(dump).articles
    assert [d.code for d in one.diagnostics] == []
    assert [d.code for d in two.diagnostics] == ["article-without-body"]


@pytest.mark.parametrize("text", ["", "\n\n", " \t\r\n\u00a0\n"])
def test_a_text_without_blocks_has_no_articles(text: str) -> None:
    """White space is no news."""
    assert wireparse.parse(text).articles == ()


@pytest.mark.parametrize("text", ["TT", "\u200b", "Ferry", "20", "(AFP)", "- ", "A goat slept."])
def test_a_text_with_any_block_has_an_article(text: str) -> None:
    """Whatever stands in a text is in an article."""
    (article,) = wireparse.parse(text).articles
    assert [block.text for block in article.blocks] == [text.strip()]


def test_briefs_glued_together_are_articles() -> None:
    """Titles over datelines head items of their own, with no blank line anywhere."""
    one = f"Ferry Returns to River after Nine Dry Winters in Valley\nLUNDE (AFP) - {BODY}\n{MORE}"
    two = f"Goat Wins Right to Travel without a Ticket\nKVAM (AFP) - {BODY_TWO}\n{MORE_TWO}"
    articles = wireparse.parse(f"{one}\n{two}").articles
    assert [[block.text for block in article.body] for article in articles] == [
        [f"LUNDE (AFP) - {BODY}", MORE],
        [f"KVAM (AFP) - {BODY_TWO}", MORE_TWO],
    ]


def test_articles_come_as_soon_as_they_are_closed() -> None:
    """Streaming yields the first article when the lines that are looked at have been read."""
    stories = [story(f"{ONE} {n}", PIC, BODY, MORE, BODY_TWO, MORE_TWO) for n in range(120)]
    read = 0

    def chunks() -> object:
        nonlocal read
        for text in stories:
            read += 1
            yield text + "\n\n\n"

    first = next(wireparse.iter_articles(chunks()))  # type: ignore[arg-type]
    assert first.index == 0
    assert read == 769 // 11 + 1  # 512 that are decided, 256 below, and the next; 11 a story


def test_a_title_over_a_byline_opens_an_article_across_a_button() -> None:
    """Widgets between a title and its byline part nothing."""
    lines = (ONE, "By Ana Lund", BODY, MORE, TWO, "Listen", "By Karim Dahl", BODY_TWO)
    dump = "\n\n".join(lines)
    assert headlines(dump) == [ONE, TWO]


def test_speakers_of_a_transcript_open_no_article() -> None:
    """`HOST: ...?` over `BRANDT: ...` looks like a title over a dateline."""
    turns = ["HOST: And what did the ferryman say to that?", f"BRANDT: {MORE}"]
    dump = "\n\n".join([ONE, BODY, *turns, MORE_TWO])
    assert headlines(dump) == [ONE]


def test_entries_of_a_live_page_open_no_article() -> None:
    """An entry's title stands under its clock, and so does the link to it further up."""
    links = f"2h ago\n{TWO}\n3h ago\nGoat boards the ferry at last"
    dump = f"{ONE}\n\n{links}\n\n17.40 GMT\n\n{TWO}\n\n{BODY}\n\n{MORE}\n"
    assert headlines(dump) == [ONE]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("above", ["TT", "Harbour", "By Ana Lund", "2h ago"])
@pytest.mark.parametrize("between", [[PIC_TWO, PIC_TWO], [PIC_TWO]])
def test_a_teaser_is_not_the_headline(gap: str, above: str, between: list[str]) -> None:
    """A title printed twice running, above a repeated header, says nothing of the story."""
    teaser = "Old Mill Burns at Night"
    header = [TWO, *between, TWO]
    dump = wireparse.parse(gap.join([above, teaser, teaser, *header, BODY_TWO, MORE_TWO]))
    article = dump.articles[-1]
    assert article.headline is not None
    assert (article.headline.text, len(article.headline.copies)) == (TWO, 1)
    assert [caption.text for caption in article.captions][-1:] == [PIC_TWO]
    assert [block.text for block in article.body] == [BODY_TWO, MORE_TWO]
