"""Rows are checked when they are made, and knowledge is joined and cut by value."""

from __future__ import annotations

import pickle
from typing import TYPE_CHECKING, Any

import attrs
import pytest

import wireparse
from wireparse import DEFAULT, KnowledgeError
from wireparse._vocabulary.patterns import compile_patterns
from wireparse.rows import (
    Agency,
    Furniture,
    FurnitureKind,
    Glyph,
    Grammar,
    Language,
    Page,
    QuotePair,
    SignoffOpener,
    Speech,
)
from wireparse.rows.knowledge import Knowledge

if TYPE_CHECKING:
    from collections.abc import Callable

TITLE = "Ferry Returns to River after Nine Dry Winters"
BODY = "The ferry carried nine people and a goat across the river on Monday, its owner said."
MORE = "Nobody had asked the goat, which slept through the crossing and woke on the other side."


@pytest.mark.parametrize(
    ("make", "field"),
    [
        (lambda: Agency(name="", forms=("X",)), "Agency.name"),
        (lambda: Agency(name=" ", forms=("X",)), "Agency.name"),
        (lambda: Agency(name=3, forms=("X",)), "Agency.name"),  # type: ignore[arg-type]
        (lambda: Agency(name="X", forms=()), "Agency.forms"),
        (lambda: Agency(name="X", forms=["X"]), "Agency.forms"),  # type: ignore[arg-type]
        (lambda: Agency(name="X", forms=("X", "")), "Agency.forms"),
        (lambda: Agency(name="X", forms=("X", "/")), "Agency.forms"),
        (lambda: Furniture(form=""), "Furniture.form"),
        (lambda: Furniture(form="{any}"), "Furniture.form"),
        (lambda: Furniture(form="{name} "), "Furniture.form"),
        (lambda: Furniture(form="{any} {number}"), "Furniture.form"),
        (lambda: Furniture(form="Goats {digits}"), "Furniture.form"),
        (lambda: Furniture(form="Goats {number"), "Furniture.form"),
        (lambda: Glyph(mark="a"), "Glyph.mark"),
        (lambda: Glyph(mark="- "), "Glyph.mark"),
        (lambda: Glyph(mark=""), "Glyph.mark"),
        (lambda: Glyph(mark="¤", opens="headline"), "Glyph.opens"),
        (lambda: QuotePair(opening="x", closing="”"), "QuotePair.opening"),
        (lambda: QuotePair(opening="“", closing="7"), "QuotePair.closing"),
        (lambda: SignoffOpener(form="  "), "SignoffOpener.form"),
        (lambda: SignoffOpener(form="{name} herded this."), "SignoffOpener.form"),
        (lambda: SignoffOpener(form="{any} "), "SignoffOpener.form"),
        (lambda: SignoffOpener(form="Herded " * 99), "SignoffOpener.form"),
        (lambda: Furniture(form="Goats " * 99), "Furniture.form"),
        (lambda: Furniture(form="Goats", kind="tial"), "Furniture.kind"),
        (lambda: Furniture(form="Goats", kind=None), "Furniture.kind"),  # type: ignore[arg-type]
        (lambda: Furniture(form="Goats", seen=3), "Furniture.seen"),  # type: ignore[arg-type]
        (lambda: Agency(name="X", forms=("X",), distributes="no"), "Agency.distributes"),  # type: ignore[arg-type]
        (lambda: QuotePair(opening="“", closing="”", nests=1), "QuotePair.nests"),  # type: ignore[arg-type]
        (lambda: Page(photo="Lens"), "Page.photo"),  # type: ignore[arg-type]
        (lambda: Page(photo=["Lens"]), "Page.photo"),  # type: ignore[arg-type]
        (lambda: Page(photo=("Lens", " ")), "Page.photo"),
        (lambda: Page(months=(("a", 0),)), "Page.months"),
        (lambda: Page(months=(("", 1),)), "Page.months"),
        (lambda: Page(months=("a", 1)), "Page.months"),  # type: ignore[arg-type]
        (lambda: Page(months="a"), "Page.months"),  # type: ignore[arg-type]
        (lambda: Speech(report=("say", 3)), "Speech.report"),  # type: ignore[arg-type]
        (lambda: Knowledge(glyphs=Glyph(mark="¤")), "Knowledge.glyphs"),  # type: ignore[arg-type]
        (lambda: Knowledge(glyphs=[Glyph(mark="¤")]), "Knowledge.glyphs"),  # type: ignore[arg-type]
        (lambda: Knowledge(glyphs=(SignoffOpener(form="x"),)), "Knowledge.glyphs"),  # type: ignore[arg-type]
        (lambda: Language(code=""), "Language.code"),
        (lambda: Language(code="x", page=Speech()), "Language.page"),  # type: ignore[arg-type]
        (lambda: Language(code="x", speech={"report": ()}), "Language.speech"),  # type: ignore[arg-type]
        (lambda: Language(code="x", grammar=None), "Language.grammar"),  # type: ignore[arg-type]
        (lambda: Grammar(inflection="latin"), "Grammar.inflection"),
    ],
)
def test_a_wrong_row_is_refused_by_the_name_of_its_field(
    make: Callable[[], object], field: str
) -> None:
    """The message says which field of which row."""
    with pytest.raises(KnowledgeError, match=field.replace(".", r"\.")):
        make()


@pytest.mark.parametrize(
    "form", ["{number}", "{name}{number}", "{number} of {number}", "Goats {any}", "By {name}"]
)
def test_a_form_may_hold_placeholders(form: str) -> None:
    """Literal text is needed, but for a number, alone or with a name."""
    assert Furniture(form=form).form == form


def test_knowledge_is_joined() -> None:
    """Rows are added at the end; a row that is there is not added again."""
    row = Furniture(form="Tap here to join the goats")
    mine = Knowledge(furniture=(row,))
    both = DEFAULT | mine
    assert both.furniture == (*DEFAULT.furniture, row)
    assert both | mine == both
    assert Knowledge() | DEFAULT == DEFAULT
    assert DEFAULT | Knowledge() == DEFAULT


def test_joining_takes_every_kind_of_row() -> None:
    """No field of the knowledge is forgotten."""
    mine = Knowledge(
        agencies=(Agency(name="Goat News", forms=("Goat News",)),),
        furniture=(Furniture(form="Tap here to join the goats"),),
        glyphs=(Glyph(mark="¤"),),
        quote_pairs=(QuotePair(opening="‹", closing="›"),),
        signoffs=(SignoffOpener(form="Herded by"),),
        languages=(Language(code="xx"),),
    )
    both = DEFAULT | mine
    for name in ("agencies", "furniture", "glyphs", "quote_pairs", "signoffs", "languages"):
        assert getattr(both, name)[-1] == getattr(mine, name)[0]


def test_rows_are_left_out_by_value() -> None:
    """Without a row its form is no longer known."""
    row = next(row for row in DEFAULT.furniture if row.form == "TT")
    less = DEFAULT.without(row)
    assert row not in less.furniture
    assert len(less.furniture) == len(DEFAULT.furniture) - 1
    assert less | Knowledge(furniture=(row,)) != less


def test_a_row_that_is_not_there_cannot_be_left_out() -> None:
    """A spelling mistake is not passed over."""
    with pytest.raises(KnowledgeError, match="Tapp"):
        DEFAULT.without(Furniture(form="Tapp here"))


@pytest.mark.parametrize("wrong", [Furniture(form="Goats"), wireparse.NO_HOOKS, None])
def test_only_knowledge_joins_knowledge(wrong: Any) -> None:  # noqa: ANN401  wrong on purpose
    """A row is not yet a knowledge."""
    with pytest.raises(TypeError, match="unsupported operand"):
        DEFAULT | wrong
    with pytest.raises(TypeError, match="knowledge must be a Knowledge, not a "):
        wireparse.Parser(knowledge=wrong)


def test_a_long_knowledge_is_written_short() -> None:
    """A parser that is printed does not fill a hundred screens, nor does an error."""
    assert len(repr(DEFAULT)) < 300
    assert (
        repr(Knowledge(glyphs=(Glyph(mark="¤"),))).count(
            "Glyph(mark='¤', opens='crosshead', seen='')"
        )
        == 1
    )
    with pytest.raises(KnowledgeError) as caught:
        Knowledge(glyphs=DEFAULT.agencies)  # type: ignore[arg-type]
    assert len(str(caught.value)) < 200


def test_every_row_that_ships_says_where_it_was_seen() -> None:
    """A form that nobody saw has no place here."""
    for field in attrs.fields(Knowledge):
        for row in getattr(DEFAULT, field.name):
            assert row.seen, row


def test_knowledge_is_a_value() -> None:
    """It hashes, compares and pickles."""
    again = pickle.loads(pickle.dumps(DEFAULT))  # noqa: S301  our own bytes
    assert again == DEFAULT
    assert hash(again) == hash(DEFAULT)


def parse(*lines: str, **rows: Any) -> wireparse.Article:  # noqa: ANN401  rows of every kind
    """Parse one article with rows of one's own."""
    (article,) = wireparse.parse("\n\n".join(lines), knowledge=DEFAULT | Knowledge(**rows)).articles
    return article


def test_an_agency_of_one_s_own_is_read() -> None:
    """In a dateline and in a credit, in the script that was printed."""
    rows = (Agency(name="GNA", forms=("GNA", "Goat News Agency")),)
    article = parse(
        TITLE,
        f"LUNDE (Goat News Agency) - {BODY}",
        MORE,
        "A goat. GNA/Ana Lund",
        BODY,
        agencies=rows,
    )
    assert article.agency == "GNA"
    assert article.captions[0].credit is not None
    assert article.captions[0].credit.agency == "GNA"


def test_a_signoff_of_one_s_own_is_read() -> None:
    """The words and the names behind them."""
    rows = (SignoffOpener(form="Herded by"),)
    article = parse(TITLE, BODY, MORE, "(Herded by Ana Lund; Herded by Jon Berg)", signoffs=rows)
    assert article.signoff is not None
    assert article.signoff.credits == (("Herded by", ("Ana Lund",)), ("Herded by", ("Jon Berg",)))


@pytest.mark.parametrize(
    ("form", "line"),
    [
        ("{any} herded the goats.", "Ana Lund and Jon Berg of the pier herded the goats."),
        ("{any} herded the goats.", f"Ana Lund, {'Jon Berg, ' * 15} herded the goats."),
        ("{any} helped with this and with each of the goats.",
         "Ana Lund helped with this and with each of the goats."),
        ("By", "(By Ana Lund in Lunde)"),
        ("By", f"(By Ana Lund, {'Jon Berg, ' * 15} Petra Vossen)"),
    ],
)  # fmt: skip
def test_a_signoff_may_be_of_any_length(form: str, line: str) -> None:
    """Words that open or close one are looked for in short lines and in long ones."""
    article = parse(TITLE, BODY, MORE, line, signoffs=(SignoffOpener(form=form),))
    assert article.signoff is not None
    assert article.signoff.text == line


def test_kinds_of_furniture_go_by_their_values_too() -> None:
    """As in a TOML file."""
    assert Furniture(form="Goats", kind="tail") == Furniture(form="Goats", kind=FurnitureKind.TAIL)


def test_words_of_a_language_add_up() -> None:
    """A second row for English gives it one word more, and takes none away."""
    rows = (Language(code="en", page=Page(photo=("Lens by",))),)
    article = parse(TITLE, "A goat. Lens by Ana Lund", BODY, "A boat. Photo by Jon Berg", MORE,
                    languages=rows)  # fmt: skip
    assert [c.credit and c.credit.creators for c in article.captions] == [
        ("Ana Lund",),
        ("Jon Berg",),
    ]
    assert article.language == "en"


def test_a_label_of_signs_alone_is_no_error() -> None:
    """It is a word like any other, if one that is not found everywhere."""
    article = parse(TITLE, BODY, MORE, languages=(Language(code="en", page=Page(photo=("(:/",))),))
    assert article.headline is not None


def test_equal_knowledge_is_compiled_once() -> None:
    """Patterns belong to the value, not to the object."""
    mine = Knowledge(furniture=(Furniture(form="Tap here to join the goats"),))
    again = pickle.loads(pickle.dumps(DEFAULT | mine))  # noqa: S301  our own bytes
    assert compile_patterns(DEFAULT | mine) is compile_patterns(again)
    assert compile_patterns(DEFAULT | mine) is not compile_patterns(DEFAULT)


def test_a_glyph_of_one_s_own_opens_crossheads() -> None:
    """A short line behind it breaks up the body."""
    article = parse(TITLE, f"{BODY} {MORE}", "¤ goats on board", MORE, glyphs=(Glyph(mark="¤"),))
    (crosshead,) = [b for b in article.blocks if b.role is wireparse.Role.CROSSHEAD]
    assert crosshead.content == "goats on board"


def test_a_glyph_of_one_s_own_stands_before_captions() -> None:
    """It is no part of the description, and breaks up no body."""
    glyphs = (Glyph(mark="¤", opens="caption"),)
    article = parse(TITLE, "¤ A goat on a quay (AFP)", f"{BODY} {MORE}", MORE, glyphs=glyphs)
    assert [caption.description for caption in article.captions] == ["A goat on a quay"]


def test_months_of_another_language_are_read() -> None:
    """A language is words in a row."""
    words = Page(months=(("lutego", 2),), published=("Opublikowano",))
    rows = (Language(code="pl", page=words),)
    article = parse(TITLE, "Opublikowano 13 lutego 2026", BODY, MORE, languages=rows)
    assert str(article.published) == "2026-02-13"


def test_parsing_without_any_knowledge_raises_nothing() -> None:
    """Structure rests on repetition and form; words are evidence, not a need."""
    page = f"{TITLE}\n\nA goat\nA goat\n\n{TITLE}\n\nA goat\nA goat\n\n{BODY}\n\n{MORE}\n"
    (article,) = wireparse.parse(page, knowledge=Knowledge()).articles
    assert article.headline is not None
    assert len(article.captions[0].copies) == 3
    assert len(article.body) == 2


@pytest.mark.parametrize("kind", FurnitureKind)
def test_every_kind_of_furniture_has_rows(kind: FurnitureKind) -> None:
    """The shipped knowledge shows what each is for."""
    assert any(row.kind is kind for row in DEFAULT.furniture)
