"""What spoke for a label is written down: signs, neighbours, and what each says."""

from __future__ import annotations

from wireparse._parser.evidence import weigh
from wireparse._roles import LABELS, Labelled, pack_weights, unpack_weights
from wireparse._segments import Line, Look

TITLE, TEXT, OTHER = (LABELS.index(name) for name in ("headline", "paragraph", "crosshead"))


def numbers(**said: int) -> list[int]:
    """Make the numbers of a sign, sixteen of which are a unit."""
    return [said.get(name, 0) for name in LABELS]


STEPS = [numbers() for _ in LABELS]
STEPS[TITLE] = numbers(paragraph=32, crosshead=-16)
STEPS[TEXT] = numbers(paragraph=8)
STEPS[OTHER] = numbers(paragraph=24)
WEIGHTS = unpack_weights(
    pack_weights(
        {
            ("look", "prose"): numbers(paragraph=16, crosshead=-8),
            ("word", "goat"): numbers(crosshead=4),
            ("word", "ferry"): numbers(headline=99),
        },
        STEPS,
        numbers(paragraph=-16, crosshead=16),
    ),
    "test",
)


def labelled(text: str, label: int, rule: str = "own-text") -> Labelled:
    """Label a line."""
    return Labelled(Line(0, text, 1, text, Look.PROSE), label, rule, 0.7, OTHER)


FOUND = [labelled("Goat", TITLE), labelled("It slept.", TEXT), labelled("It woke.", TEXT)]
SIGNS = [("look", "prose"), ("word", "goat"), ("word", "ferry"), ("word", "unheard")]


def test_signs_have_what_they_say_for_both_labels() -> None:
    """In units of the model, the loudest first; what says nothing for either is left out."""
    found = weigh(FOUND, 1, None, SIGNS, WEIGHTS)
    assert (found.label, found.second) == ("paragraph", "crosshead")
    assert (found.confidence, found.look, found.fact) == (0.7, "prose", None)
    assert found.signs == (
        ("label above: headline", 2.0, -1.0),
        ("reads like: prose", 1.0, -0.5),
        ("label below: paragraph", 0.5, 1.5),
        ("word: goat", 0.0, 0.25),
    )


def test_the_first_line_of_a_text_has_nothing_above() -> None:
    """And the first of a step has the label of the step before."""
    first = weigh(FOUND[1:], 0, None, SIGNS, WEIGHTS).signs
    assert ("label above: start of the text", -1.0, 1.0) in first
    later = weigh(FOUND[1:], 0, TITLE, SIGNS, WEIGHTS).signs
    assert ("label above: headline", 2.0, -1.0) in later


def test_the_last_line_has_nothing_below() -> None:
    """Of what the lines hold."""
    assert not any("below" in words for words, _, _ in weigh(FOUND, 2, None, SIGNS, WEIGHTS).signs)


def test_a_fact_is_named_and_what_was_not_looked_at_has_no_signs() -> None:
    """A paragraph between two others."""
    found = weigh([labelled("It slept.", TEXT, "among-paragraphs")], 0, None, (), WEIGHTS)
    assert (found.fact, found.signs) == ("among-paragraphs", ())
