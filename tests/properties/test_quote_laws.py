"""Laws of quotes: what holds for every text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from wireparse._quotes.pairing import QuotationSpan, find_quotes
from wireparse._quotes.unclosed import compile_ends
from wireparse._speakers.attribution import find_speakers
from wireparse._vocabulary.quote_marks import compile_marks
from wireparse.knowledge import DEFAULT
from wireparse.models import Block, Quote, Role

if TYPE_CHECKING:
    from wireparse.diagnostics import Diagnostic

MARKS = compile_marks(DEFAULT.quote_pairs)
ENDS = compile_ends(DEFAULT.languages)

PIECES = st.sampled_from(
    [
        '"', "“", "”", "''", "«", "»", "‘", "’", "'", "„", " ", " ", " ", ", ", ". ", ": ", "? ",
        "Ada Brook", "Brook", "she", "he", "the mayor", "said", "told", "according to", "who",
        "Row on", "the boat", "It rained", "6'2", "don’t", "—", "(", ")", "…",
    ]
)  # fmt: skip
TEXTS = (
    st.lists(PIECES, min_size=1, max_size=40).map("".join).filter(lambda t: t.strip() == t and t)
)
WORDS = st.lists(
    st.sampled_from(["row", "boat", "rain", "bridge", "town", "open", "late", "water"]),
    min_size=1, max_size=7,
).map(" ".join)  # fmt: skip
TAILS = st.sampled_from(
    [" Ada Brook said.", " said Brook.", " she said.", "", " the mayor told them."]
)
SPEECH = st.tuples(WORDS, TAILS).map(lambda p: "\x01" + p[0].capitalize() + ",\x02" + p[1])
BALANCED = st.lists(
    st.one_of(SPEECH, WORDS.map(lambda w: w.capitalize() + ".")), min_size=1, max_size=4
)


def body_of(texts: list[str]) -> list[Block]:
    """Make paragraphs, one a line."""
    out, at = [], 0
    for text in texts:
        out.append(Block(text, at, at + len(text), Role.PARAGRAPH, "line"))
        at += len(text) + 1
    return out


def run(
    texts: list[str], *, indirect: bool = False
) -> tuple[list[QuotationSpan], list[Diagnostic], list[Quote]]:
    """Find marks, oddities and quotes."""
    body = body_of(texts)
    marked, odd = find_quotes(body, MARKS, ENDS)
    return marked, odd, find_speakers(body, marked, DEFAULT, "en", indirect=indirect)


@settings(max_examples=4 * settings().max_examples)
@given(st.lists(TEXTS, min_size=1, max_size=3))
def test_quotes_are_slices_inside_their_paragraph(texts: list[str]) -> None:
    """Quote, outer place, cue and mention lie in body paragraphs and are slices."""
    whole = "\n".join(texts)
    body = body_of(texts)
    for quote in run(texts, indirect=True)[2]:
        block = body[quote.paragraph]
        assert block.start <= quote.outer.start <= quote.start
        assert quote.end <= quote.outer.end <= block.end
        assert whole[quote.start : quote.end] == quote.text
        for node in (quote.cue, quote.via, *(quote.speaker.mentions if quote.speaker else ())):
            assert node is None or whole[node.start : node.end] == node.text
        assert quote.speaker is None or quote.speaker.mention in quote.speaker.mentions


@settings(max_examples=4 * settings().max_examples)
@given(st.lists(TEXTS, min_size=1, max_size=3))
def test_quotes_are_disjoint_or_nested(texts: list[str]) -> None:
    """Two quotes share nothing, or one lies inside the other's words."""
    found = run(texts, indirect=True)[2]
    for number, one in enumerate(found):
        for other in found[number + 1 :]:
            apart = one.outer.end <= other.outer.start or other.outer.end <= one.outer.start
            assert apart or (one.start <= other.outer.start and other.outer.end <= one.end)
        assert one.parent is None or one.parent < number


@settings(max_examples=4 * settings().max_examples)
@given(TEXTS)
def test_every_double_mark_is_used_or_diagnosed(text: str) -> None:
    """No straight, curly or angular mark is lost silently."""
    marked, odd, _ = run([text])
    places = [(m.outer_start, m.start) for m in marked] + [(m.end, m.outer_end) for m in marked]
    places += [(d.start, d.end) for d in odd]
    for at, sign in enumerate(text):
        if sign in '"“”«»„':
            assert any(start <= at < end for start, end in places), (at, sign)


@settings(max_examples=2 * settings().max_examples)
@given(st.lists(TEXTS, min_size=1, max_size=3), WORDS)
def test_a_paragraph_without_quotes_changes_only_names(texts: list[str], more: str) -> None:
    """What is added after the quotes changes nothing of them but name and kind of speaker."""

    def bare(quotes: list[Quote]) -> list[tuple[object, ...]]:
        return [
            (q.start, q.end, q.kind, q.cue, q.attribution, q.speaker and q.speaker.mention)
            for q in quotes
        ]

    first = run(texts)[2]
    assert bare(run([*texts, "They also " + more + "."])[2][: len(first)]) == bare(first)


@settings(max_examples=2 * settings().max_examples)
@given(BALANCED)
def test_straight_for_curly_changes_nothing_but_the_marks(sentences: list[str]) -> None:
    """In balanced paragraphs without nesting both give the same quotes."""
    plain = " ".join(sentences)
    curly = plain.replace("\x01", "“").replace("\x02", "”")
    straight = plain.replace("\x01", '"').replace("\x02", '"')
    one = [(q.start, q.end, q.text) for q in run([curly])[2]]
    assert one == [(q.start, q.end, q.text) for q in run([straight])[2]]


@settings(max_examples=2 * settings().max_examples)
@given(st.lists(TEXTS, min_size=1, max_size=3))
def test_the_same_text_gives_the_same_quotes(texts: list[str]) -> None:
    """Remembered scores change no answer."""
    assert run(texts)[2] == run(texts)[2]
