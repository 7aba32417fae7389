"""A transcript is told by the names that open its paragraphs."""

from __future__ import annotations

import pytest

from wireparse._fields import transcripts


@pytest.mark.parametrize(
    ("texts", "want"),
    [
        (["HOST: Yes.", "BERG: No.", "HOST: Yes."], True),
        (["HOST: Yes.", "BERG: No.", "It slept."], False),
        (["HOST: Yes.", "BERG: No.", "Host: Yes."], False),
        (["HOST: Yes.", "BERG: No.", "HOST Yes."], False),
        (["HOST: Yes.", "BERG: No.", f"{'HOST ' * 6}: Yes."], False),
        ([], False),
    ],
)
def test_a_transcript_takes_turns(texts: list[str], want: object) -> None:
    """Three paragraphs that open with a short name in capitals and a colon."""
    assert transcripts.take_turns(texts) is want
