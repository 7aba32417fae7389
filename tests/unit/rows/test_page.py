"""Words of pages are texts, months have numbers, and numerals an order or none."""

from __future__ import annotations

import pytest

from wireparse.diagnostics import KnowledgeError
from wireparse.rows.page import Page


def test_an_order_of_day_and_month_is_one_of_two() -> None:
    """Or none."""
    assert Page(date_order=None).date_order is None
    with pytest.raises(KnowledgeError, match=r"Page\.date_order: must be one of dmy, mdy"):
        Page(date_order="ymd")


@pytest.mark.parametrize(
    "months",
    [
        (("a", 0),),
        (("a", 13),),
        (("a", "1"),),
        (("", 1),),
        (("a",),),
        (("a", 1, 2),),
        "a",
        ("a", 1),
    ],
)
def test_a_month_has_a_name_and_a_number(months: object) -> None:
    """Of twelve."""
    with pytest.raises(KnowledgeError, match=r"Page\.months: must be pairs of a name and 1 to 12"):
        Page(months=months)  # type: ignore[arg-type]
