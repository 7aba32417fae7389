"""Words around quotations are texts, some of them pairs."""

from __future__ import annotations

import pytest

from wireparse.diagnostics import KnowledgeError
from wireparse.rows.speech import Speech


@pytest.mark.parametrize("field", ["shortened", "initials", "relaying"])
@pytest.mark.parametrize("word", ["capt", "capt "])
def test_half_a_pair_is_refused(field: str, word: str) -> None:
    """Half of it could be looked for, but stands for nothing."""
    with pytest.raises(KnowledgeError, match=f"Speech.{field}: .* must be two words at least"):
        Speech(**{field: (word,)})


def test_a_pair_may_have_several_words() -> None:
    """The first is short for the others, or goes before the last."""
    assert Speech(initials=("ceo chief executive",), relaying=("passed from",)).initials
