"""Learning: what recurs on the pages of an outlet becomes rows, and what news repeats does not."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from attrs import evolve

import wireparse
from learned import BODIES, NAMES, TITLES, pages
from wireparse import DEFAULT, Agency, Furniture, FurnitureKind, Glyph, Knowledge, Language, Page
from wireparse._fields.reader import Reader
from wireparse._segments.line import Look
from wireparse._segments.line_class import look_at
from wireparse._vocabulary.patterns import compile_patterns
from wireparse.learning import Place, compare, propose, to_knowledge
from wireparse.learning._ambiguous import Doubts
from wireparse.learning._counts import MOST_TALLIES, Tallies, Tally, support
from wireparse.learning._proposals import SURE
from wireparse.learning._proposals import Proposal as Proposed
from wireparse.models import Role
from wireparse.rows import SignoffOpener

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wireparse.learning import Proposal


def learn(texts: Sequence[str], knowledge: Knowledge = DEFAULT) -> list[Proposal]:
    """Propose rows from pages."""
    parser = wireparse.Parser(knowledge=knowledge, quotes=False)
    articles = (article for text in texts for article in parser.parse(text).articles)
    return list(propose(articles, knowledge=knowledge))


def sure(texts: Sequence[str], knowledge: Knowledge = DEFAULT) -> list[object]:
    """Return the rows that are sure, without where they were seen."""
    found = [proposal.row for proposal in learn(texts, knowledge) if proposal.is_sure]
    return [evolve(row, seen="") for row in found]


@pytest.mark.parametrize("place", ["front", "header", "body", "end"])
def test_line_of_the_page_is_proposed_where_it_stands(place: str) -> None:
    """A line that every story has at one place is furniture, with its count and examples."""
    [found] = learn(pages(**{place: ["Ring our bell"]}))
    assert found.row == Furniture(form="Ring our bell", seen="8 of 8 stories")
    assert (found.count, found.stories, found.of, found.is_sure) == (8, 8, 8, True)
    places = {"front": Place.FRONT, "header": Place.HEADER, "body": Place.BODY, "end": Place.END}
    assert found.places == ((places[place], 8),)
    assert [example.text for example in found.examples] == ["Ring our bell"] * 3


def test_pages_of_news_alone_propose_nothing() -> None:
    """Stories without anything of a page give no rows, not even doubtful ones."""
    assert learn(pages()) == []


def test_what_is_known_is_not_proposed_again() -> None:
    """Lines, credits and signoffs that rows know are left out."""
    known = pages(
        header=[
            "TT",
            lambda n: f"By {NAMES[n]}",
            lambda n: f"A view of the pier no. {n} (Reuters)",
        ],
        end=[lambda n: f"(Reporting by {NAMES[n]})"],
    )
    assert learn(known) == []


def test_three_stories_are_enough_and_two_are_not() -> None:
    """A line of three stories is sure, one of two is proposed with less, one of one not at all."""
    for count, expected in ((1, []), (2, [False]), (3, [True])):
        found = learn(pages(end=["Fold this page in four"], count=count))
        assert [proposal.is_sure for proposal in found] == expected


def test_numbers_and_names_that_vary_become_placeholders() -> None:
    """What varies in a line is a number, a name, or anything."""
    assert sure(pages(header=[lambda n: f"{n + 2} candles burnt by this page"])) == [
        Furniture(form="{number} candles burnt by this page")
    ]
    assert sure(pages(end=[lambda n: f"{NAMES[n]} keeps the valley desk awake."])) == [
        Furniture(form="{name} keeps the valley desk awake.")
    ]
    things = ("ladders", "herons", "salt", "a boat", "the old bell", "honey", "the weir", "night")
    assert sure(pages(end=[lambda n: f"Shelved under: {things[n]}"])) == [
        Furniture(form="Shelved under: {any}")
    ]


@pytest.mark.parametrize("dash", ["|", "-", "—", "::"])
def test_site_name_behind_a_title_is_learnt_where_the_title_stands_alone_too(dash: str) -> None:
    """`Title | The Aun Courier` over the title itself is the page's; alone, it is the headline."""
    row = Furniture(form=f"{{any}} {dash} The Aun Courier")
    assert row in sure(pages(front=[lambda n: f"{TITLES[n]} {dash} The Aun Courier"]))
    alone = [page.replace("\n", f" {dash} The Aun Courier\n", 1) for page in pages()]
    assert sure(alone) == []


@pytest.mark.parametrize(
    ("where", "lines", "kind"),
    [
        ("end", ["Also in the Courier", lambda n: TITLES[n - 1], lambda n: TITLES[n - 3]],
         FurnitureKind.TAIL),
        ("body", ["Also in the Courier", lambda n: TITLES[n - 1]], FurnitureKind.PROMO),
        ("end", ["-- Courier desk --"], FurnitureKind.END),
        ("header", [lambda n: f"In two lines\n• {TITLES[n][:20]}\n• {BODIES[n][2][:30]}"],
         FurnitureKind.DECK),
        ("body", ["Also in the Courier"], FurnitureKind.WIDGET),
    ],
)  # fmt: skip
def test_kind_is_told_by_what_stands_below(
    where: str, lines: list[str | Callable[[int], str]], kind: FurnitureKind
) -> None:
    """Links, glued lines or nothing below a line tell what it says about them."""
    # A link is the title of a story that is not among the pages.
    others = [f"{title} Says a Report of Long Ago" for title in TITLES]
    texts = pages(**{where: lines})
    for title, other in zip(TITLES, others, strict=True):
        texts = [text.replace(f"\n{title}\n", f"\n{other}\n") for text in texts]
    found = {row.kind for row in sure(texts) if isinstance(row, Furniture)}
    assert found == {kind}


@pytest.mark.parametrize(
    "form",
    [
        "Boats on the grey water below the pier, number {n} (Wolfpix)",
        "Boats on the grey water below the pier, number {n} (wolfpix)",
        "Boats on the grey water below the pier, number {n}. ({name}/Wolfpix)",
        "Boats on the grey water below the pier, number {n}. Wolfpix",
        "Boats on the grey water below the pier, number {n} (Reuters via Wolfpix)",
    ],
)
def test_owner_of_pictures_is_proposed_as_agency(form: str) -> None:
    """A name that credits end in, with different pictures, is an agency."""
    texts = pages(header=[lambda n: form.format(n=n, name=NAMES[n])])
    [row] = sure(texts)
    assert isinstance(row, Agency)
    assert row.name.casefold() == "wolfpix"
    assert row.distributes is ("via" in form)


def test_agency_of_datelines_is_proposed() -> None:
    """An unknown name in the brackets of datelines is an agency."""
    texts = [page.replace(body[0], f"KELMOUTH (Aunwire) - {body[0]}")
             for page, body in zip(pages(), BODIES, strict=True)]  # fmt: skip
    assert sure(texts) == [Agency(name="Aunwire", forms=("Aunwire",))]


def test_label_of_credits_is_told_from_the_agency() -> None:
    """`Lens: Name/Agency` gives a word before photographers, and the agency."""
    texts = pages(header=[lambda n: f"Boats below pier number {n}. Lens: {NAMES[n]}/Wolfpix"])
    assert set(sure(texts)) == {
        Agency(name="Wolfpix", forms=("Wolfpix",)),
        Language(code="en", page=Page(photo=("Lens",))),
    }


def test_photographers_and_abbreviations_are_no_agencies() -> None:
    """A person who takes some of the pictures is doubtful, `the Water Board (WB)` nothing."""
    some = pages(header=[lambda n: f"Boats below pier number {n} (Ana Lund)" if n < 3 else None])
    assert [(p.is_sure, p.doubt) for p in learn(some)] == [(False, "could be a photographer")]
    boards = pages(header=[lambda n: f"Men of the Water Board of district {n} (WBD)"])
    assert not any(isinstance(p.row, Agency) and p.is_sure for p in learn(boards))


def test_sign_before_crossheads_is_a_glyph_and_one_before_list_items_is_not() -> None:
    """Lines that stand alone behind a sign are crossheads; lines in rows are a list."""
    heads = ("A goat", "The hat", "A spoon", "Lettuce", "Four corners", "Grey", "Brass", "Dust")
    assert sure(pages(body=[lambda n: f"◆ {heads[n]} that never came"])) == [Glyph(mark="◆")]
    listed = pages(body=[lambda n: f"◆ {heads[n]} came\n◆ {heads[n]} went\n◆ {heads[n]} stayed"])
    [found] = learn(listed)
    assert not found.is_sure
    assert "lists" in str(found.doubt)


def test_words_beside_names_open_bylines_and_signoffs() -> None:
    """Above the body they open a byline, below it a signoff; words behind names close one."""
    above = pages(header=[lambda n: f"Put down by {NAMES[n]} and {NAMES[n - 1]}"])
    assert sure(above) == [Language(code="en", page=Page(byline=("Put down by",)))]
    below = pages(end=[lambda n: f"(Put down by {NAMES[n]}; read by {NAMES[n - 1]})"])
    assert sure(below) == [SignoffOpener(form="Put down by")]
    behind = pages(end=[lambda n: f"{NAMES[n]} and {NAMES[n - 1]} carried notes for this page."])
    assert sure(behind) == [SignoffOpener(form="{any} carried notes for this page.")]


def test_words_before_dates_open_timestamps() -> None:
    """`Sent downstream May 3, 2026` gives a word before the moment of publication."""
    texts = pages(header=[lambda n: f"Sent downstream May {n + 3}, 2026"])
    assert sure(texts) == [Language(code="en", page=Page(published=("Sent downstream",)))]


def test_story_told_again_counts_once() -> None:
    """Neither a copy of a story nor a new telling of it makes its lines recur."""
    story, *others = pages(body=["A spoon in the mould, and what it was for"])[:1] + pages()[1:]
    retold = story.replace(TITLES[0], "Goat Was Seasick, Ferry Company Admits")
    assert learn([story, story, retold, story, *others]) == []


@pytest.mark.parametrize(
    ("place", "line"),
    [
        ("header", "Mayor Jonas Wikmark speaks to reporters in Kelmouth"),
        ("header", "Ana Lund"),
        ("header", "Lower Aun"),
        ("body", "What happens next"),
        ("body", "The old bridge was closed in 1986 after a barge struck its second pillar."),
        ("end", "The investigation goes on."),
    ],
)
def test_news_that_repeats_is_not_sure(place: str, line: str) -> None:
    """Captions, names, places, crossheads and background of some stories are never sure."""
    some = pages(**{place: [lambda n: line if n < 3 else None]})
    assert sure(some) == []


def test_titles_with_names_in_common_are_no_form() -> None:
    """Links to stories about one man begin alike, and are no furniture."""
    deeds = ("sings", "rows home", "mends a net", "is late", "votes", "paints", "reads", "sleeps")
    linked = pages(end=[lambda n: f"Jonas Wikmark {deeds[n]} in Kelmouth" if n % 2 else None])
    assert sure(linked) == []


def test_stories_that_run_together_are_told_apart_by_what_comes_in_turn() -> None:
    """Where no border is found, lines in turn show the pages, and the last of each ends it."""
    texts = pages(body=["Courier readers keep us afloat"], end=["Fold this page in four"])
    dump = "\n\n".join(texts)
    found = [p for p in learn([dump]) if p.is_sure]
    assert {p.row.form: (p.row.kind, p.stories) for p in found} == {  # type: ignore[union-attr]
        "Courier readers keep us afloat": (FurnitureKind.WIDGET, 8),
        "Fold this page in four": (FurnitureKind.END, 8),
    }
    again = wireparse.parse(dump, knowledge=DEFAULT | to_knowledge(found))
    assert len(again.articles) >= len(wireparse.parse(dump).articles)


def test_people_who_speak_in_turn_are_no_lines_of_a_page() -> None:
    """A transcript is one story, whoever speaks."""
    speech = [text for body in BODIES for text in body]
    names = ("Ana Lund", "Karim Dahl")
    lines = [line for n, text in enumerate(speech) for line in (names[n % 2], text)]
    found = learn(["\n\n".join(["Two Voices from the Valley and One Goat", *lines])])
    assert not any(p.is_sure for p in found)


def test_proposals_do_not_depend_on_the_process_or_the_stream() -> None:
    """The same articles give the same proposals, from a tuple as from a generator."""
    texts = pages(header=["Ring our bell"], end=["Fold this page in four"])
    parser = wireparse.Parser(quotes=False)
    articles = tuple(article for text in texts for article in parser.parse(text).articles)
    assert propose(articles) == propose(article for article in articles)


def test_surest_rows_come_first() -> None:
    """Proposals are in the order of how sure they are."""
    texts = pages(
        header=["Ring our bell", lambda n: "Lower Aun" if n < 3 else None],
        end=[lambda n: "Fold this page" if n > 3 else None],
    )
    found = learn(texts)
    assert [p.sure for p in found] == sorted((p.sure for p in found), reverse=True)
    assert len(found) == 3


def test_rows_that_cannot_be_written_are_not_proposed() -> None:
    """A line with half a surrogate pair recurs, but no file can hold its row."""
    assert learn(pages(end=["Fold \ud800 this page"])) == []


def test_braces_in_a_line_make_no_row() -> None:
    """A form cannot hold braces, so a line with braces is left alone."""
    assert learn(pages(end=["Fold {this} page"])) == []


def test_tallies_forget_what_is_rare() -> None:
    """Above the cap the forms of fewest stories go, and the others stay."""
    tallies = Tallies(Tally)
    often = tallies.of("often")
    often.stories = 9
    for number in range(MOST_TALLIES):
        tallies.of(number).stories = 1
    assert len(tallies) < MOST_TALLIES
    assert tallies.of("often") is often


def test_sure_rows_make_lines_sure() -> None:
    """Read with the rows, the lines of the page are furniture, without doubt."""
    texts = pages(header=["Ring our bell"], body=["Courier readers keep us afloat"])
    rows = to_knowledge(proposal for proposal in learn(texts) if proposal.is_sure)
    for text in texts:
        found = compare(
            wireparse.parse(text).articles, wireparse.parse(text, knowledge=DEFAULT | rows).articles
        )
        before, after = found.unsure
        assert after <= before
        assert found.lines == 6


def test_comparisons_add_up() -> None:
    """`+=` adds every count of another comparison."""
    texts = pages(end=["Fold this page in four"])
    rows = DEFAULT | Knowledge(furniture=(Furniture(form="Fold this page in four"),))
    total = compare((), ())
    for text in texts:
        total += compare(
            wireparse.parse(text).articles, wireparse.parse(text, knowledge=rows).articles
        )
    assert (total.lines, total.articles) == (40, (8, 8))


CROSSHEAD_GLYPHS = [row for row in DEFAULT.glyphs if row.opens == "crosshead"]


@pytest.mark.parametrize("row", CROSSHEAD_GLYPHS, ids=lambda row: row.mark)
def test_glyph_that_is_left_out_is_learnt_back(row: Glyph) -> None:
    """Without its row, every sign before crossheads is proposed again."""
    heads = ("A goat", "The hat", "A spoon", "Lettuce", "Four corners", "Grey", "Brass", "Dust")
    texts = pages(body=[lambda n: f"{row.mark} {heads[n]} that never came"])
    assert Glyph(mark=row.mark) in sure(texts, DEFAULT.without(row))


@pytest.mark.parametrize("row", DEFAULT.agencies[::7], ids=lambda row: row.name)
def test_agency_that_is_left_out_is_learnt_back(row: Agency) -> None:
    """Without its row, an agency is proposed again from the credits that name it."""
    form = row.forms[0].casefold()
    same = [r for r in DEFAULT.agencies if form in {known.casefold() for known in r.forms}]
    texts = pages(header=[lambda n: f"Boats below pier number {n} ({row.forms[0]})"])
    learnt = sure(texts, DEFAULT.without(*same))
    assert [r.name for r in learnt if isinstance(r, Agency)] == [row.forms[0]]


@pytest.mark.parametrize(
    "row",
    # "Graphic by" and the like open credits as well.
    [
        row
        for row in DEFAULT.signoffs
        # rows for bylines know `Reporting by` too
        if " by" in row.form and "Graphic" not in row.form and row.form != "Reporting by"
    ],
    ids=lambda row: row.form,
)
def test_signoff_that_is_left_out_is_learnt_back(row: SignoffOpener) -> None:
    """Without the rows that know it, every opener of a signoff is proposed again."""
    line = f"{row.form} {NAMES[0]}"
    knowledge = DEFAULT
    while look_at(line, Reader(compile_patterns(knowledge))) is Look.SIGNOFF:
        known = [r for r in knowledge.signoffs if line.casefold().startswith(r.form.casefold())]
        knowledge = knowledge.without(*known)
    texts = pages(end=[lambda n: f"({row.form} {NAMES[n]})"])
    assert SignoffOpener(form=row.form) in sure(texts, knowledge)


def test_thousands_of_sightings_are_as_sure_as_can_be() -> None:
    """No number of stories is too large to rate."""
    assert support(0) == support(1) == 0
    assert support(3) == 0.75
    assert support(10_000) == support(10_000_000) <= 1


def seen(line: str, place: Place, role: Role = Role.FURNITURE, stories: int = 4) -> Tally:
    """Make a tally of a line that stands once in each of some stories."""
    return Tally(
        count=stories,
        stories=stories,
        places=Counter({place: stories}),
        roles=Counter({role: stories}),
        spellings=Counter({line: stories}),
    )


@pytest.mark.parametrize(
    ("line", "place", "role", "share", "doubt"),
    [
        ("Ring our bell", Place.HEADER, Role.FURNITURE, 0.2, None),
        ("Ring our bell", Place.HEADER, Role.FURNITURE, 0.001, "in few of the stories"),
        ("17", Place.BODY, Role.PARAGRAPH, 0.4, "no letter"),
        ("The week in salt", Place.FRONT, Role.HEADLINE, 0.2, "title of a column"),
        ("boats at the pier", Place.HEADER, Role.CAPTION, 0.2, "several stories show"),
        ("Goat Wins Right to Travel", Place.END, Role.FURNITURE, 0.9, "link to another"),
        ("Lower Aun", Place.HEADER, Role.FURNITURE, 0.2, "name or a place"),
        ("Ana Lund", Place.HEADER, Role.BYLINE, 0.2, "name or a place"),
        ("what the goat said and why it was left there", Place.HEADER, Role.DECK, 0.2, "sum"),
        ("What happens next", Place.BODY, Role.CROSSHEAD, 0.2, "crosshead"),
        ("It was late by then.", Place.BODY, Role.PARAGRAPH, 0.9, "background"),
        ("Share this story", Place.BODY, Role.CROSSHEAD, 0.2, None),
    ],
)
def test_doubts_name_the_news_that_a_line_could_be(
    line: str, place: Place, role: Role, share: float, doubt: str | None
) -> None:
    """What a line was read as, where it stands and what it is made of can speak against it."""
    doubts = Doubts(vocabulary={"share", "story"}, small={"this", "the", "a"})
    found = doubts.about(line, seen(line, place, role), share)
    assert (found is None) if doubt is None else (found is not None and doubt in found)


def test_headline_that_others_link_to_is_no_furniture() -> None:
    """A line that is the headline of one story and stands below others is a link, however often."""
    linked = seen("goat wins right", Place.END, stories=8)
    linked.roles[Role.HEADLINE] = 1
    doubts = Doubts(vocabulary=set(), small=set())
    assert "headline of one story" in str(doubts.about("goat wins right", linked, 1.0))


def test_pages_that_run_on_begin_at_their_headline_or_the_first_line_in_turn() -> None:
    """Where white space does not tell, one line like a title does; among several, none."""
    texts = pages(header=["Ring our bell at noon"], end=["Fold this page in four"])
    joined = "\n".join(texts).replace("\n\n\n", "\n\n")
    kinds = {p.row.form: p.row.kind for p in learn([joined]) if p.is_sure}  # type: ignore[union-attr]
    assert kinds == {
        "Ring our bell at noon": FurnitureKind.WIDGET,
        "Fold this page in four": FurnitureKind.END,
    }


@pytest.mark.parametrize(("sure", "is_sure"), [(SURE, True), (SURE - 0.01, False), (1.0, True)])
def test_a_proposal_is_taken_from_a_bar_on(sure: float, is_sure: object) -> None:
    """Three stories, and nothing against it."""
    row = Furniture(form="Ring our bell")
    assert Proposed(row=row, count=3, stories=3, of=3, sure=sure).is_sure is is_sure
    assert support(3) >= SURE > support(2)
