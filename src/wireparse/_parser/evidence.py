"""What spoke for the label of a line, written for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from wireparse._parser.sign_words import in_words
from wireparse._roles import FACTS, LABELS, SCALE, numbers_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wireparse._roles import Labelled, LineWeights, Sign

__all__ = ["Evidence", "weigh"]

_ABOVE: Final = "label above"
_BELOW: Final = "label below"


@frozen
class Evidence:
    """What spoke for the label of a line, and for the next likely one.

    Attributes:
        label: Name of the label.
        confidence: How likely its role is, 0 to 1.
        second: Name of the next likely label of another role.
        look: What the line seems to be on its own.
        fact: What is certain of it, a key of `FACTS`; None where all is weighed.
        signs: Each sign that says something, with what it says for the label and for the second,
            in units of the log-linear model; the loudest first.
    """

    label: str
    confidence: float
    second: str
    look: str
    fact: str | None
    signs: tuple[tuple[str, float, float], ...]


def weigh(
    found: Sequence[Labelled],
    at: int,
    above: int | None,
    signs: Iterable[Sign],
    weights: LineWeights,
) -> Evidence:
    """Write down what is said of a line.

    Args:
        found: The lines of a step.
        at: Which of them.
        above: The label of the line above the first of them; None at the start of a text.
        signs: What is seen of the line; nothing where it needs no look.
        weights: What each sign says.
    """
    one = found[at]
    said = [*_of_signs(one, signs, weights)]
    if said:
        before = found[at - 1].label if at else above
        said += _of_chain(one, before, found[at + 1 : at + 2], weights)
    said.sort(key=_gap)
    return Evidence(
        LABELS[one.label],
        one.confidence,
        LABELS[one.second],
        one.line.look,
        one.rule if one.rule in FACTS else None,
        tuple(said),
    )


def _gap(said: tuple[str, float, float]) -> float:
    """Sort by how far a sign tells the two labels apart."""
    return -abs(said[1] - said[2])


def _of_signs(
    one: Labelled, signs: Iterable[Sign], weights: LineWeights
) -> Iterable[tuple[str, float, float]]:
    for sign in signs:
        said = numbers_of(weights, sign)
        for_label, for_second = said[one.label], said[one.second]
        if for_label or for_second:
            yield in_words(sign), for_label / SCALE, for_second / SCALE


def _of_chain(
    one: Labelled, above: int | None, below: Sequence[Labelled], weights: LineWeights
) -> Iterable[tuple[str, float, float]]:
    """Yield what the labels of the two neighbours say."""
    row = weights.first if above is None else weights.steps[above]
    name = "start of the text" if above is None else LABELS[above]
    yield f"{_ABOVE}: {name}", row[one.label] / SCALE, row[one.second] / SCALE
    for under in below:
        for_label, for_second = (weights.steps[n][under.label] for n in (one.label, one.second))
        yield f"{_BELOW}: {LABELS[under.label]}", for_label / SCALE, for_second / SCALE
