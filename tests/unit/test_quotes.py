"""Unit tests of pairing quotation marks."""

from __future__ import annotations

import pytest

from wireparse._quotes import compile_marks, find_quotes
from wireparse._unclosed import compile_ends
from wireparse.knowledge import DEFAULT
from wireparse.models import Block, Role

MARKS = compile_marks(DEFAULT.quote_pairs)
ENDS = compile_ends(DEFAULT.speech)


def body(*texts: str, role: Role = Role.PARAGRAPH) -> list[Block]:
    """Make blocks of texts, one line each."""
    out, at = [], 0
    for text in texts:
        out.append(Block(text, at, at + len(text), role, "line"))
        at += len(text) + 1
    return out


def words(*texts: str) -> list[str]:
    """Return the words of every quotation."""
    blocks = body(*texts)
    whole = "\n".join(texts)
    found, _ = find_quotes(blocks, MARKS, ENDS)
    return [whole[m.start : m.end] for m in found]


def codes(*texts: str) -> list[str]:
    """Return the codes of the diagnostics."""
    return [d.code for d in find_quotes(body(*texts), MARKS, ENDS)[1]]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ('"Bring the boat," she said.', ["Bring the boat,"]),
        ("“Bring the boat,” she said.", ["Bring the boat,"]),
        ('“Bring the boat," she said.', ["Bring the boat,"]),
        ('"Bring the boat,” she said.', ["Bring the boat,"]),
        ("''Bring the boat,'' she said.", ["Bring the boat,"]),
        ("‘‘Bring the boat,’’ she said.", ["Bring the boat,"]),
        ("“Bring the boat,’’ she said.", ["Bring the boat,"]),
        ("«Bring the boat», she said.", ["Bring the boat"]),
        ("„Bring the boat“, she said.", ["Bring the boat"]),
        ("„Bring the boat”, she said.", ["Bring the boat"]),
        ("「舟を」と言った。", ["舟を"]),
        ("She called it ‘a boat’ twice.", ["a boat"]),
        ('"Go," he said. "Now."', ["Go,", "Now."]),
        ("“Go,“ he said.", ["Go,"]),
        ("He left.”Bring the boat,” she said.", ["Bring the boat,"]),
        ('He "ran" off and "hid" away.', ["ran", "hid"]),
    ],
)
def test_each_pair_of_marks_gives_its_words(text: str, want: object) -> None:
    """Every pair of the rows, mixed pairs too, encloses a quotation."""
    assert words(text) == want


@pytest.mark.parametrize(
    "text",
    [
        "The rowers' house and the '90s don't mix.",
        'He is 6\'2" tall and 5" wide.',
        "It’s the Lowens’ barn.",
        "No marks at all.",
        'They ended it.".',
    ],
)
def test_apostrophes_and_primes_are_no_marks(text: str) -> None:
    """Apostrophes, feet, inches and a stray full stop in marks make no quotation."""
    assert words(text) == []


def test_a_stray_mark_is_diagnosed() -> None:
    """A mark that closes nothing is a diagnostic."""
    assert codes('They ended it.".') == ["quote-stray"]


def test_a_doubled_mark_is_diagnosed_and_the_words_are_kept() -> None:
    """The second of two opening marks is stray; the quotation is found."""
    assert words('""Go home," he said.') == ["Go home,"]
    assert codes('""Go home," he said.') == ["quote-stray"]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ('"I remember the rain, she said.', "I remember the rain,"),
        ('"I remember the rain, said Ada Brook.', "I remember the rain,"),
        ('"I remember the rain, Ada Brook said.', "I remember the rain,"),
    ],
)
def test_an_unclosed_quote_ends_before_its_attribution(text: str, want: object) -> None:
    """Before comma, name or pronoun and a verb of saying the missing close is put."""
    blocks = body(text)
    found, odd = find_quotes(blocks, MARKS, ENDS)
    assert text[found[0].start : found[0].end] == want
    assert not found[0].is_closed
    assert [d.code for d in odd] == ["quote-unclosed"]


def test_a_missing_close_harms_nothing_after_it() -> None:
    """The next quotation of the paragraph is found all the same."""
    assert words('"It rained, she said. "It stopped," he said.')[-1] == "It stopped,"


def test_a_quotation_over_paragraphs_is_one_quote_each() -> None:
    """Each paragraph gives one; all but the last go on and are no oddity."""
    blocks = body("“First it rained.", "“Then it snowed.", "“Now it shines,” she said.")
    found, odd = find_quotes(blocks, MARKS, ENDS)
    assert [m.paragraph for m in found] == [0, 1, 2]
    assert [m.goes_on for m in found] == [True, True, False]
    assert odd == []


def test_nested_singles_are_children() -> None:
    """Singles inside doubles name their parent."""
    found, _ = find_quotes(body("“She said, ‘Row on,’ and I did,” he said."), MARKS, ENDS)
    assert [m.parent for m in found] == [None, 0]


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("He said: 'It's old, and it works.'", ["It's old, and it works."]),
        ("'It never leaked,' she said. 'Not once.'", ["It never leaked,", "Not once."]),
        ("The dogs' dinner was cold, and 'Rex' barked.", []),
        ("In the '90s, 'Big Dan' ran the dogs' home.", []),
    ],
)
def test_speech_in_straight_single_marks_is_told_from_apostrophes(
    text: str, want: list[str]
) -> None:
    """It opens with a capital behind punctuation, and closes behind punctuation."""
    assert words(text) == want


@pytest.mark.parametrize("dash", ["-", "–"])
def test_a_crosshead_that_is_glued_into_the_text_is_no_quotation(dash: str) -> None:
    """AFP frames crossheads with dashes, and dumps glue them to the paragraphs."""
    assert words(f"”We rowed,” he said.{dash} ‘Two boats’ {dash}The lake froze.") == ["We rowed,"]
    assert words(f"A boat {dash} ‘the Swan’, red {dash} sank.") == ["the Swan"]


def test_a_nested_single_that_never_closes_is_only_diagnosed() -> None:
    """It makes no child."""
    text = '"A way of saying: \'Look, we row," he added.'
    assert words(text) == ["A way of saying: 'Look, we row,"]
    assert codes(text) == ["quote-unclosed"]


def test_a_plural_apostrophe_does_not_close_a_nested_single() -> None:
    """The mark beside punctuation is preferred."""
    text = "“He wrote, ‘the rowers’ boat sank,’ and left,” she said."
    assert words(text)[1] == "the rowers’ boat sank,"


def test_quotes_come_from_paragraphs_only() -> None:
    """A crosshead gives none."""
    assert find_quotes(body('"Row on"', role=Role.CROSSHEAD), MARKS, ENDS) == ([], [])


def test_a_story_that_breaks_off_keeps_its_quotation() -> None:
    """A quotation cut off by an ellipsis runs to the end of the paragraph."""
    assert words("Paint needs “somebody willing to wait for the…") == [
        "somebody willing to wait for the…"
    ]


def test_marks_inside_guillemets_are_nested() -> None:
    """Straight marks inside guillemets make a child."""
    found, _ = find_quotes(body('«He called it "a boat" twice», she said.'), MARKS, ENDS)
    assert [m.parent for m in found] == [None, 0]


def test_outer_has_the_marks_and_the_words_have_not() -> None:
    """Places with and without marks differ by the marks, white space left out."""
    text = "She said: “ Row on. ”"
    (mark,), _ = find_quotes(body(text), MARKS, ENDS)
    assert text[mark.outer_start : mark.outer_end] == "“ Row on. ”"
    assert text[mark.start : mark.end] == "Row on."
