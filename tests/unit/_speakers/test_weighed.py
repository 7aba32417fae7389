"""Answers are weighed by signs, and the likeliest becomes the quote."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from speech import MARKS, body_of
from wireparse import Attribution, QuoteKind, SpeakerKind
from wireparse._quotes import compile_ends, find_quotes
from wireparse._speakers import weighed
from wireparse._speakers.attribution import compile_readers
from wireparse._speakers.weighed_mentions import WeighedMention, WeighedParagraph
from wireparse._speakers.weighed_signs import OPEN, SCARE, WeighedAnswer
from wireparse.knowledge import DEFAULT

if TYPE_CHECKING:
    from wireparse import Quote
    from wireparse._quotes import QuotationSpan

GERMAN = compile_readers(DEFAULT)["de"].language
NOWHERE = WeighedParagraph(0, "", [], [], "", [], [], [], [])


def read(*texts: str) -> list[Quote]:
    """Read the quotes of paragraphs."""
    body = body_of(*texts)
    marked, _ = find_quotes(body, MARKS, compile_ends(DEFAULT.languages))
    return weighed.read_weighed(body, marked, GERMAN)


def answer(kind: str, *signs: str, who: str = "") -> WeighedAnswer:
    """Make an answer."""
    return WeighedAnswer(kind, NOWHERE, None, who, signs)


def mark() -> QuotationSpan:
    """Make some quotation."""
    return find_quotes(body_of("„Ja“"), MARKS, compile_ends(()))[0][0]


def test_the_likeliest_answer_is_chosen() -> None:
    """With its share of what speaks for all."""
    weights = weighed.SignWeights({"yes": 32, "no": -32})
    found, sure = weights.answer(mark(), [answer(OPEN, "no"), answer("m", "yes", "unknown")])
    assert found.kind == "m"
    assert sure == pytest.approx(1 / (1 + 2.718281828**-2))


def test_no_speech_must_be_likelier_than_all_else() -> None:
    """The others share what is left."""
    weights = weighed.SignWeights({"some": 16})
    every = [answer(SCARE, "some"), answer(OPEN), answer("m"), answer("m")]
    assert weights.answer(mark(), every)[0].kind == OPEN
    assert weights.answer(mark(), every[:2])[0].kind == SCARE


def test_what_speaks_for_one_name_is_added() -> None:
    """Two mentions of somebody are likelier than one of somebody else; the better is taken."""
    weights = weighed.SignWeights({"some": 16, "more": 20})
    every = [answer("m", "more"), answer("m", who="Ada"), answer("m", "some", who="Ada")]
    assert weights.answer(mark(), every)[0] is every[2]


def test_the_name_with_the_most_signs_is_chosen() -> None:
    """Of equals the nearest."""
    weights = weighed.SignWeights({"near": 3, "far": 1})
    mention = WeighedMention(0, 1, 0, 1, 0, "h")
    found = [("Ada Brook", ("far",)), ("Jon Lund", ("near",)), ("Ann Roe", ("near",))]
    assert weights.name(NOWHERE, mention, found) == "Jon Lund"


def test_weights_are_signs_and_numbers() -> None:
    """No sign is worth nothing, and the file has nothing else."""
    lines = weighed.read_signs().decode().splitlines()
    signs, unsaid = weighed.load_signs()
    assert len(lines) == len(signs) + len(unsaid)
    assert len(signs) > len(unsaid) > 500
    assert all(signs.values())
    assert all(unsaid.values())


def test_whether_anybody_said_it_is_asked_twice() -> None:
    """Of all answers, and of the signs for none alone; both count alike."""
    every = [answer(SCARE, "term"), *(answer("m", who=name) for name in ("Ada", "Jon", "Ann"))]
    assert weighed.SignWeights({}, {"term": 32}).answer(mark(), every)[0].kind == "m"
    found, sure = weighed.SignWeights({}, {"term": 64}).answer(mark(), every)
    assert found.kind == SCARE
    assert sure == pytest.approx(1 / (1 + (3 * 2.718281828**-2) ** 0.5))


def test_a_verb_inside_guillemets_tells_who_speaks() -> None:
    """With its verb for the cue, in the place where it stands."""
    text = "Es war Nacht. «Der Kai hält, sagte Ada Brook. Er hält noch lange.»"
    (quote,) = read(text)
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.attribution) == ("Ada Brook", Attribution.EXPLICIT)
    assert text[quote.speaker.mention.start : quote.speaker.mention.end] == "Ada Brook"
    assert quote.cue is not None
    assert (quote.cue.text, text[quote.cue.start : quote.cue.end]) == ("sagte", "sagte")


def test_a_quote_has_speaker_cue_and_offsets() -> None:
    """In the text of the dump."""
    text = "„Wir brauchen die Brücke noch in diesem Jahr“, sagte Bauleiterin Ada Brook."
    (quote,) = read(text)
    assert quote.kind == QuoteKind.DIRECT
    assert quote.attribution == Attribution.EXPLICIT
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.kind) == ("Ada Brook", SpeakerKind.PERSON)
    assert text[quote.speaker.mention.start : quote.speaker.mention.end] == "Ada Brook"
    assert quote.cue is not None
    assert (quote.cue.text, text[quote.cue.start : quote.cue.end]) == ("sagte", "sagte")
    assert 0 < quote.confidence <= 1


def test_a_pronoun_and_a_quotation_that_goes_on_have_the_speaker_before() -> None:
    """In the same paragraph and in the next."""
    quotes = read(
        "„Wir brauchen die Brücke in diesem Jahr“, sagte Ada Brook. „Sonst wird es zu spät sein.“",
        "„Das Geld ist doch da“, sagte sie.",
    )
    assert [q.speaker and q.speaker.name for q in quotes] == ["Ada Brook"] * 3
    assert [q.attribution for q in quotes] == [
        Attribution.EXPLICIT, Attribution.CARRIED, Attribution.PRONOUN,
    ]  # fmt: skip
    assert quotes[1].cue is None


def test_a_role_without_a_name_is_nobody_named() -> None:
    """It keeps its noun."""
    (quote,) = read("„Niemand hat uns danach gefragt“, klagt der Fischer.")
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.kind) == ("Fischer", SpeakerKind.ANONYMOUS)


def test_a_term_is_no_speech() -> None:
    """It has no speaker, and nothing goes on from it."""
    (quote,) = read("Das Boot „Möwe“ liegt im Hafen.")
    assert (quote.kind, quote.speaker, quote.confidence) == (QuoteKind.SCARE, None, 0.0)


def test_a_quotation_in_another_has_no_speaker() -> None:
    """Only what is outermost is weighed."""
    outer, inner = read("Ada Brook sagte: „Er rief ‘Niemals werde ich gehen’ und ging dann doch.“")
    assert outer.speaker is not None
    assert (inner.speaker, inner.parent, inner.rule) == (None, 0, "nested")
