"""What is asked of a text before a credit is looked for, and what a credit knows of its place."""

from __future__ import annotations

import pytest

from wireparse import DEFAULT
from wireparse._fields import credit_parts, credit_spans
from wireparse._vocabulary import compile_patterns

PATTERNS = compile_patterns(DEFAULT)


@pytest.mark.parametrize(
    ("text", "may_credit", "may_open"),
    [
        ("The goat (AFP)", True, True),
        ("The goat / Ana Lund", True, True),
        ("The goat © Ana Lund", True, False),
        ("The goat by Ana Lund", False, True),
        ("PHOTO BY ANA LUND", True, True),
        ("A photo of the goat", True, False),
        ("The goat: asleep", False, True),
        ("The goat sleeps", False, False),
    ],
)
def test_most_texts_are_ruled_out_at_a_glance(
    text: str, may_credit: object, may_open: object
) -> None:
    """By the words of agencies and labels, and by the signs of a credit that others follow."""
    assert credit_spans.may_credit(text, PATTERNS) is may_credit
    assert credit_spans.may_open(text, PATTERNS) is may_open


def test_a_tail_makes_its_credit_at_an_offset() -> None:
    """The place in the text and that of the text in the dump add up."""
    parts = credit_parts.CreditParts(agencies=["AFP"])
    tail = credit_spans.make_tail("The goat (AFP)", 9, 14, parts, is_strong=True)
    assert (tail.text, tail.cuts, tail.is_bare_agency) == ("(AFP)", ((9, 14),), True)
    credit = tail.credit(100)
    assert (credit.start, credit.end, credit.text, credit.agency) == (109, 114, "(AFP)", "AFP")


@pytest.mark.parametrize(
    "parts",
    [
        credit_parts.CreditParts(agencies=["AFP"], persons=["Ana Lund"]),
        credit_parts.CreditParts(agencies=["AFP"], owners=["Kvam"]),
        credit_parts.CreditParts(agencies=["AFP"], flags={"file"}),
        credit_parts.CreditParts(agencies=["AFP"], is_labelled=True),
        credit_parts.CreditParts(agencies=["AFP", "AP"]),
        credit_parts.CreditParts(),
    ],
)
def test_an_agency_alone_is_known_as_such(parts: credit_parts.CreditParts) -> None:
    """With anything beside it, it does not sign a story."""
    assert not credit_spans.make_tail("AFP", 0, 3, parts, is_strong=True).is_bare_agency
