"""Single marks inside double ones, and pairs that cross."""

from __future__ import annotations

import pytest

from speech import MARKS
from wireparse._quotes import nesting
from wireparse._quotes.nesting import MarkPair


def pair(text: str, words: str, *, is_single: bool = False) -> MarkPair:
    """Make the pair of marks around words."""
    start = text.index(words)
    end = start + len(words)
    return MarkPair(start - 1, start, end, end + 1, is_single=is_single)


def found(text: str, *doubles: str) -> tuple[list[str], list[str]]:
    """Pair the single marks of a text; returns their words and the problems."""
    problems: list[nesting.MarkProblem] = []
    pairs = [pair(text, words) for words in doubles]
    singles = nesting.singles(text, pairs, MARKS, problems)
    return [text[p.start : p.close] for p in singles], [p.code for p in problems]


@pytest.mark.parametrize(
    ("text", "doubles", "words"),
    [
        ("“He said ‘mind it’ twice,”", ["He said ‘mind it’ twice,"], ["mind it"]),
        ("\"He said 'mind it' twice,\"", ["He said 'mind it' twice,"], ["mind it"]),
        ("“The goats’ pen and ‘mind it’,”", ["The goats’ pen and ‘mind it’,"], ["mind it"]),
        (
            "“He said ‘the goats’ pen is open.’”",
            ["He said ‘the goats’ pen is open.’"],
            ["the goats’ pen is open."],
        ),
        ("He called it a ‘goat’ once.", [], ["goat"]),
        ("A ‘goat’ and a ‘boat’ came.", [], ["goat", "boat"]),
        ("The ‘goats’ and boats’ pen.", [], ["goats’ and boats"]),
        (
            "“It was ‘mind it,’ and ‘go,’” he said, “or ‘stay’.”",
            ["It was ‘mind it,’ and ‘go,’", "or ‘stay’."],
            ["mind it,", "go,", "stay"],
        ),
        ("“So it is ‘mind it’” and ‘go’.", ["So it is ‘mind it’"], ["mind it", "go"]),
        ("He said, 'Mind the goat'.", [], []),
        ("'Mind the goat,' he said.", [], ["Mind the goat,"]),
        ("He said: 'Mind the goat.'", [], ["Mind the goat."]),
        ("He called it a 'goat' once.", [], []),
        ("“It’s the goat’s pen,”", ["It’s the goat’s pen,"], []),
        ("‘‘Mind it,’’ he said.", [], []),
        ("He came.- ‘No goat’ -Last", [], []),
    ],
)
def test_single_marks_are_told_from_apostrophes(
    text: str, doubles: list[str], words: list[str]
) -> None:
    """Inside other marks, as curly ones, and as speech of tabloids; a doubled one is none."""
    assert found(text, *doubles)[0] == words


def test_a_single_mark_that_nothing_closes_is_told() -> None:
    """Where it opened."""
    assert found("He called it a ‘goat once.") == ([], ["quote-unclosed"])


def test_pairs_are_ordered_outer_first() -> None:
    """And what crosses is dropped, singles first."""
    text = "“a ‘b c” d’ “e”"
    outer, inner, apart = (
        pair(text, "a ‘b c"),
        pair(text, "b c” d", is_single=True),
        pair(text, "e"),
    )
    problems: list[nesting.MarkProblem] = []
    assert nesting.nested([apart, inner, outer], problems) == [outer, apart]
    assert [p.code for p in problems] == ["quote-stray"] * 2
    inside = MarkPair(3, 4, 5, 6)
    assert nesting.nested([inside, outer], []) == [outer, inside]


def test_quotations_nest_six_deep() -> None:
    """What lies deeper is dropped."""
    pairs = [MarkPair(at, at + 1, 40 - at, 41 - at) for at in range(9)]
    problems: list[nesting.MarkProblem] = []
    assert nesting.nested(pairs, problems) == pairs[:6]
    assert len(problems) == 6


def test_a_problem_says_where_it_is() -> None:
    """And what is missing."""
    assert nesting.stray(3, 4)[:3] == ("quote-stray", 3, 4)
    assert nesting.unclosed(3, 4)[:3] == ("quote-unclosed", 3, 4)
    assert nesting.stray(3, 4).message != nesting.unclosed(3, 4).message
