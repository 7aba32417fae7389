"""Quotes of languages without weights: who spoke goes on, and pronouns stand for him."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve

import wireparse
from wireparse import Attribution, Grammar, Knowledge, Language, Page, Speech
from wireparse._quotes.pairing import find_quotes
from wireparse._quotes.unclosed import compile_ends
from wireparse._speakers.unscored import read_plain, read_unscored
from wireparse._vocabulary.quote_marks import compile_marks
from wireparse.knowledge import DEFAULT
from wireparse.models import Block, QuoteKind, Role

if TYPE_CHECKING:
    from wireparse import Quote

FRENCH = Language(
    code="fr",
    page=Page(common=("est", "une", "les", "des", "sur", "dit")),
    speech=Speech(
        report=("dit", "déclaré"),
        auxiliaries=("a",),
        pronouns=("il", "elle"),
        masculine=("il", "Jon"),
        feminine=("elle", "Ada"),
    ),
    grammar=Grammar(
        articles=("le", "la"),
        patterns=(
            "{quote}, {aux} {verb} {name}",
            "{quote}, {aux}-t-{pronoun} {verb}",
            "{name} {aux} {verb}: {quote}",
            "{aux} {verb}: {quote}",
            "{aux} {verb} {name} {any} {quote}",
        ),
    ),
)
KNOWLEDGE = evolve(DEFAULT, languages=()) | Knowledge(languages=(FRENCH,))
LEAD = "Un bac est revenu sur les eaux de la Kvam, une première en des années."


def quotes(*texts: str) -> tuple[Quote, ...]:
    """Read the quotes of paragraphs."""
    body, at = [], 0
    for text in texts:
        body.append(Block(text, at, at + len(text), Role.PARAGRAPH, "line"))
        at += len(text) + 1
    marked, _ = find_quotes(
        body, compile_marks(DEFAULT.quote_pairs), compile_ends(KNOWLEDGE.languages)
    )
    return tuple(read_plain(body, marked, FRENCH))


def test_a_language_of_one_s_own_is_rows_alone() -> None:
    """Speaker, cue and offsets are found by what the rows say."""
    said = "« Le bac traverse encore la rivière chaque jour », a déclaré Ada Brook."
    dump = wireparse.parse(f"Le bac revient\n\n{LEAD}\n\n{said}", knowledge=KNOWLEDGE)
    (article,) = dump.articles
    assert article.language == "fr"
    (quote,) = article.quotes
    assert quote.speaker is not None
    assert quote.speaker.name == "Ada Brook"
    assert quote.cue is not None
    assert quote.cue.text == "déclaré"
    assert quote.attribution is Attribution.EXPLICIT
    assert quote.speaker.mention.text == "Ada Brook"


@pytest.mark.parametrize(
    ("name", "pronoun", "is_resolved"),
    [("Ada Brook", "elle", True), ("Jon Berg", "il", True), ("Lou Reel", "il", True),
     ("Jon Berg", "elle", False)],
)  # fmt: skip
def test_a_pronoun_stands_for_the_speaker_before(
    name: str,
    pronoun: str,
    is_resolved: bool,  # noqa: FBT001  a table
) -> None:
    """Unless a given name of the other gender says that it does not."""
    _, quote = quotes(
        f"« Le bac traverse encore la rivière chaque jour », a déclaré {name}.",
        f"« Personne ne demande rien à la chèvre du bord », a-t-{pronoun} dit.",
    )
    assert quote.speaker is not None
    assert quote.speaker.name == (name if is_resolved else pronoun)
    assert quote.speaker.mention.text == pronoun
    assert quote.speaker.mentions == (quote.speaker.mention,)
    assert quote.attribution is Attribution.PRONOUN


def test_a_verb_alone_goes_on_with_the_speaker_before() -> None:
    """Its mention is where that speaker was named."""
    first, second = quotes(
        "Ada Brook a déclaré : « Le bac traverse encore la rivière chaque jour ».",
        "et a déclaré : « Personne ne demande rien à la chèvre du bord ».",
    )
    assert first.speaker is not None
    assert second.speaker == first.speaker
    assert second.attribution is Attribution.PRONOUN
    assert second.cue is not None
    assert second.cue.text == "déclaré"


def test_a_term_in_marks_is_no_speech() -> None:
    """A few words without a cue beside them are a term."""
    (quote,) = quotes("Les gens du port disent que le vieux bac « flottant » est là.")
    assert quote.kind is QuoteKind.SCARE
    assert quote.speaker is None


@pytest.mark.parametrize(
    ("text", "is_said"),
    [
        ("Les gens du port parlent du « vieux bac » ce soir.", False),
        ("Les gens du port parlent du « très vieux bac du port » ce soir.", False),
        ("Les gens du port parlent du « très vieux bac de ce port » ce soir.", True),
        ("Puis a déclaré Ada Brook « le bac est » ce soir.", False),
        ("Puis a déclaré Ada Brook « le bac est là » ce soir.", True),
        ("Puis a déclaré Ada Brook du « le bac est là » ce soir.", False),
        ("Ada Brook a déclaré : « oui ».", True),
    ],
)
def test_a_few_words_are_said_where_something_leads_over(
    text: str,
    is_said: bool,  # noqa: FBT001  a table
) -> None:
    """Six words are; four right behind their speaker; fewer only behind a colon and the like."""
    (quote,) = quotes(text)
    assert (quote.kind is not QuoteKind.SCARE) is is_said


def test_how_sure_it_is_depends_on_what_was_found() -> None:
    """A speaker beside the quotation, one who goes on, or nobody."""
    found = quotes(
        "« Le bac traverse encore la rivière chaque jour » et reste.",
        "« Le bac traverse encore la rivière chaque jour », a déclaré Ada Brook.",
        "« Le bac traverse encore la rivière chaque jour », a-t-elle dit.",
    )
    assert [quote.confidence for quote in found] == [0.0, 0.5, 0.4]
    assert [quote.attribution for quote in found] == [
        Attribution.NONE,
        Attribution.EXPLICIT,
        Attribution.PRONOUN,
    ]


def test_a_quotation_inside_another_has_no_speaker_of_its_own() -> None:
    """It is part of what the outer one's speaker said."""
    outer, inner = quotes("« Il a dit “oui au vieux bac” hier à la foire », a déclaré Ada Brook.")
    assert outer.speaker is not None
    assert (inner.speaker, inner.rule) == (None, "nested")


@pytest.mark.parametrize(("paragraph", "name"), [(99, "Ada Brook"), (100, "Brook")])
def test_speakers_are_named_whole_early(paragraph: int, name: str) -> None:
    """In one of the first hundred paragraphs."""
    filler = ["Le bac reste." for _ in range(paragraph - 1)]
    (quote,) = quotes(
        "« Le bac traverse encore la rivière chaque jour », a déclaré Brook.",
        *filler,
        "Ada Brook reste.",
    )
    assert quote.speaker is not None
    assert quote.speaker.name == name


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Sa Ada: «Vi tar turen i dag som alltid.»", QuoteKind.DIRECT),
        ("Turen er «en lang tur for alle som vil», sa Ada.", QuoteKind.PARTIAL),
        ("Båten «Måken» kom.", QuoteKind.SCARE),
        ("Ada sa: «Ja»", QuoteKind.DIRECT),
        ("«Ja!» sa Ada.", QuoteKind.DIRECT),
        ("渡轮「海鸥」到了。", QuoteKind.SCARE),
        ("他说「我们今年就需要这个水位计不能再等了」。", QuoteKind.PARTIAL),
    ],
)
def test_the_form_alone_tells_a_term_from_speech(text: str, kind: QuoteKind) -> None:
    """A few words are a term, unless they end as a sentence does or a colon leads to them."""
    body = [Block(text, 0, len(text), Role.PARAGRAPH, "line")]
    marked, _ = find_quotes(body, compile_marks(DEFAULT.quote_pairs), compile_ends(()))
    (quote,) = read_unscored(body, marked, None)
    assert (quote.kind, quote.speaker, quote.rule) == (kind, None, "no-language")


def test_what_the_rows_have_decides_how_a_language_is_read() -> None:
    """By form without verbs, by the forms that they say, else by signs."""
    text = "« Le bac traverse le fleuve », a déclaré Ada Brook."
    body = [Block(text, 0, len(text), Role.PARAGRAPH, "line")]
    marked, _ = find_quotes(body, compile_marks(DEFAULT.quote_pairs), compile_ends(()))
    rules = [
        read_unscored(body, marked, row)[0].confidence
        for row in (
            evolve(FRENCH, speech=Speech()),
            FRENCH,
            evolve(FRENCH, grammar=evolve(FRENCH.grammar, patterns=())),
        )
    ]
    assert rules[:2] == [0.0, 0.5]
    assert rules[2] not in rules[:2]
