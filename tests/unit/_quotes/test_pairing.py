"""Unit tests of pairing quotation marks."""

from __future__ import annotations

import pytest

from wireparse._quotes.pairing import find_quotes
from wireparse._quotes.unclosed import compile_ends
from wireparse._vocabulary.quote_marks import compile_marks
from wireparse.knowledge import DEFAULT
from wireparse.models import Block, Role
from wireparse.rows import QuotePair
from work import assert_linear, work_of

MARKS = compile_marks(DEFAULT.quote_pairs)
ENDS = compile_ends(DEFAULT.languages)


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


@pytest.mark.parametrize(
    "texts",
    [
        ("«It rained all night.", "«Then it snowed», she said."),
        ("She said: «It rained all night.", "»Then it snowed»."),
        ("»It rained all night.", "»Then it snowed«, she said."),
    ],
)
def test_guillemets_go_on_in_the_next_paragraph(texts: tuple[str, str]) -> None:
    """It opens with the mark that opens, or, in Spanish, with the one that closes."""
    blocks = body(*texts)
    found, odd = find_quotes(blocks, MARKS, ENDS)
    assert [(m.paragraph, m.goes_on) for m in found] == [(0, True), (1, False)]
    assert odd == []


def test_guillemets_that_nothing_closes_harm_no_others() -> None:
    """Where more marks come, the one is an oddity; alone it runs to the end of the speech."""
    assert words("«It rained 「so」, she said.") == ["so"]
    assert codes("«It rained 「so」, she said.") == ["quote-unclosed"]
    assert words("«It rained, she said.") == ["It rained,"]


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


def seen(*texts: str) -> list[str]:
    """Tell the quotations with their marks, and the number of the one that each lies in."""
    whole = "\n".join(texts)
    found, _ = find_quotes(body(*texts), MARKS, ENDS)
    outer = [whole[m.outer_start : m.outer_end] for m in found]
    return [
        t if m.parent is None else f"{m.parent}: {t}" for t, m in zip(outer, found, strict=True)
    ]


@pytest.mark.parametrize(
    ("texts", "want"),
    [
        (("No marks.", '"Row on," he said.'), ['"Row on,"']),
        (("'It never leaked,' she said.",), ["'It never leaked,'"]),
        (("“Row.”“Now.”",), ["“Row.”", "“Now.”"]),
        (
            ("“She said, ‘Row on,’ and ‘go,’ and left,” he said.",),
            ["“She said, ‘Row on,’ and ‘go,’ and left,”", "0: ‘Row on,’", "0: ‘go,’"],
        ),
        (
            ("“Row,” he said.", "“No,” she said. “He said, ‘Row,’ and left,” she added."),
            ["“Row,”", "“No,”", "“He said, ‘Row,’ and left,”", "2: ‘Row,’"],
        ),
        (("''He said 'row on.'''",), ["''He said 'row on.'''"]),
        (("''He said 'row on.''' Then.",), ["''He said 'row on.'''"]),
        (("'''Row,' he said,'' she added.",), ["'''Row,' he said,''"]),
        (("''Row,'' he said, '''tis on.''",), ["''Row,''", "'''tis on.''"]),
        (
            ("“He said, «She said, ‘Row,’ and left,» and left,” he added.",),
            [
                "“He said, «She said, ‘Row,’ and left,» and left,”",
                "0: «She said, ‘Row,’ and left,»",
                "1: ‘Row,’",
            ],
        ),
        (("«Go 「now」 on», she said.",), ["«Go 「now」 on»", "0: 「now」"]),
        (("«Go 「now» on」",), ["「now» on」"]),
        # what stands beside a mark tells whether it opens
        (("“Row on. ”she said.",), ["“Row on. ”"]),
        (("„Go“she said.",), ["„Go“"]),
        (('"Go,"he said.',), ['"Go,"']),
        (('"Go,"—he said.',), ['"Go,"']),
        (('He said"Row on," and left.',), ['"Row on,"']),
        (('"$5 is much," he said.',), ['"$5 is much,"']),
        (('"“Row on,” he said," she added.',), ['"“Row on,” he said,"', "0: “Row on,”"]),
        (('x"“Row on,” he said.',), ["“Row on,”"]),
        (("He left.” She said “go” twice.",), ["“go”"]),
        (("He left”Bring “now” he said.",), ["“now”"]),
        (('"...and then," he said.',), ['"...and then,"']),
        (('".@lunde is home," he said.',), ['".@lunde is home,"']),
        (('". . . and so," he said.',), ['". . . and so,"']),
        (('". Go," he said.',), []),
        (('"?" he asked. "Go."',), ['"Go."']),
        (('"—"Go on," she said.',), ['"Go on,"']),
        (('"Go" "Now"',), ['"Go"', '"Now"']),
    ],
)
def test_marks_are_paired_by_what_stands_beside_them(texts: tuple[str, ...], want: object) -> None:
    """Quotations stand in order, with their marks, and nested ones in theirs."""
    assert seen(*texts) == want


@pytest.mark.parametrize(
    ("texts", "want"),
    [
        (("“It rained and rained",), ["“It rained and rained"]),
        (("She wrote: “It rained",), ["“It rained"]),
        (("She wrote “It rained",), []),
        (("She wrote “it ran…",), ["“it ran…"]),
        (("He said “…",), []),
        (("“First it rained.", "So.", "“Now,” she said."), ["“First it rained.", "“Now,”"]),
        (("“It rained, he said.“It stopped,” she said.",), ["“It rained,", "“It stopped,”"]),
        (('"It rained, she said. "It stopped," he said.',), ['"It rained,', '"It stopped,"']),
        (('"It rained and "it stopped," he said.',), ['"it stopped,"']),
        (('"It rained, she said ("the flood"), again.',), ['"It rained,', '"the flood"']),
        (("“It rained, she said " + "x" * 50, "“Go.”"), ["“It rained,", "“Go.”"]),
        (
            ("“It rained, she said " + "x" * 51, "“Go.”"),
            ["“It rained, she said " + "x" * 51, "“Go.”"],
        ),
    ],
)
def test_what_is_not_closed_ends_where_its_words_do(texts: tuple[str, ...], want: object) -> None:
    """Before an attribution, the next quotation or the end, if anything shows that it is one."""
    assert seen(*texts) == want
    found, _ = find_quotes(body(*texts), MARKS, ENDS)
    assert [m.is_closed for m in found] == [text[-1] in '”"' for text in seen(*texts)]


@pytest.mark.parametrize(
    ("texts", "want"),
    [
        (("A.", 'They ended it.".'), [("quote-stray", 17, 18)]),
        (("He left.» Then",), [("quote-stray", 8, 9)]),
        (("«Go 「now» on」",), [("quote-unclosed", 0, 1), ("quote-stray", 8, 9)]),
        (('6"$ tall',), [("quote-stray", 1, 2)]),
        (('"?" he asked.',), [("quote-stray", 0, 1), ("quote-stray", 2, 3)]),
        (("He said “…",), [("quote-unclosed", 8, 9), ("quote-stray", 8, 9)]),
        (("A.", "“It rained and rained"), [("quote-unclosed", 3, 4)]),
        (('"“Row on,” he said.',), [("quote-unclosed", 0, 1)]),
        (('"It rained and "it stopped," he said.',), [("quote-unclosed", 0, 1)]),
        (('"„Row on“, he said.',), [("quote-unclosed", 0, 1)]),
        (('x"„Row on“, he said.',), [("quote-stray", 1, 2)]),
        (("He left.” She said “go” twice.",), [("quote-stray", 8, 9)]),
        (("He left”Bring “now” he said.",), [("quote-stray", 7, 8)]),
        (('x "“',), [("quote-stray", 2, 3), ("quote-stray", 3, 4)]),
        (("“First it rained.", "“Now,” she said."), []),
    ],
)
def test_what_is_odd_has_its_place(texts: tuple[str, ...], want: object) -> None:
    """A diagnostic points at the mark that fits nowhere."""
    _, odd = find_quotes(body(*texts), MARKS, ENDS, 3)
    assert [(d.code, d.start, d.end) for d in odd] == want
    assert {d.article for d in odd} <= {3}


@pytest.mark.parametrize(
    ("texts", "want"),
    [
        (("''He said 'row on.'''",), ["He said 'row on.'"]),
        (("“ Row on.”",), ["Row on."]),
        (("“Row on. ”",), ["Row on."]),
    ],
)
def test_the_words_are_what_the_marks_enclose(texts: tuple[str, ...], want: object) -> None:
    """A single mark before the closing ones is one of them, white space at either end is none."""
    assert words(*texts) == want


def test_marks_are_what_the_rows_say() -> None:
    """What opens in one pair closes in none, and only strict marks and low ones have partners."""
    marks = compile_marks(DEFAULT.quote_pairs)
    assert marks.openers == {"“", "\x93", "‘‘", "``", "«", "„", "「", "『"}
    assert marks.closers == {"”", "\x94", "’’", "»", "」", "』"}
    assert marks.partner == {"\x93": "\x94", "«": "»", "„": "“", "「": "」", "『": "』"}
    assert marks.every == marks.openers | marks.closers | {'"', "''", '\\"'}
    assert marks.singles == {"‘", "'", "`"}
    found = [marks.begins.match(text) is not None for text in ("‘‘Go", '"Go', "”Go", "Go", "‘Go")]
    assert found == [True, True, False, False, False]
    assert marks.pattern.findall("‘‘Go’’ ”") == ["‘‘", "’’", "”"]


def test_a_mark_that_is_its_own_partner_closes_what_another_opened() -> None:
    """It is no closing mark, since it can open."""
    pairs = (QuotePair(opening='"', closing='"'), QuotePair(opening="„", closing='"'))
    assert compile_marks(pairs).closers == frozenset()
    assert compile_marks(()).pattern.search('"„') is None


@pytest.mark.parametrize(
    ("texts", "want"),
    [
        # archives print ``…''
        (("``The rope is old,'' said Lars Moe.",), ["``The rope is old,''"]),
        (("Moe was accused of ``ringing it twice'' on Monday.",), ["``ringing it twice''"]),
        (("``He said `go' and left,'' she said.",), ["``He said `go' and left,''", "0: `go'"]),
        (("``Ring it,'' he said. ``Twice.''",), ["``Ring it,''", "``Twice.''"]),
        (('``Ring it," he said.',), ['``Ring it,"']),
        # text cut into words has blanks around its marks
        (('" The oven is out , " said Ida Moss .',), ['" The oven is out , "']),
        (('He said : " It is late . " She left .',), ['" It is late . "']),
        (
            ('" Whose is it ? " asked Beth Lind . " Mine , " he said .',),
            ['" Whose is it ? "', '" Mine , "'],
        ),
        (('The swan , which " owns " the lock , slept .',), ['" owns "']),
        (("`` The oven is out , '' said Ida Moss .",), ["`` The oven is out , ''"]),
        # guillemets may be turned round
        (("»Row on«, she said.",), ["»Row on«"]),
        (("He called it »a boat« twice.",), ["»a boat«"]),
        (("»Go«, he said. »Now.«",), ["»Go«", "»Now.«"]),
        (("»She said »go« twice«, he said.",), ["»She said »go« twice«", "0: »go«"]),
        (("He left: »Row on.«",), ["»Row on.«"]),
        # marks of one kind inside one another
        (
            ('"Ask whether they close the "Big Gate" at noon," Ida Moss said.',),
            ['"Ask whether they close the "Big Gate" at noon,"', '0: "Big Gate"'],
        ),
        (
            ("“We call it the “Big Gate” here,” she said.",),
            ["“We call it the “Big Gate” here,”", "0: “Big Gate”"],
        ),
        (
            ('She said: "They sang "Row On" all night."',),
            ['"They sang "Row On" all night."', '0: "Row On"'],
        ),
        (
            ("‘You can’t ‘borrow’ a bell,’ said Ida Moss.",),
            ["‘You can’t ‘borrow’ a bell,’", "0: ‘borrow’"],
        ),
        (
            ('"The "old" and the "new" pier are one," he said.',),
            ['"The "old" and the "new" pier are one,"', '0: "old"', '0: "new"'],
        ),
        # a sign of inches
        (
            ('"The plank is 6" wide and 8\' long," said Ida Moss.',),
            ['"The plank is 6" wide and 8\' long,"'],
        ),
        (('"It was 12" deep," he said.',), ['"It was 12" deep,"']),
        (('“The 9" nail held,” she said.',), ['“The 9" nail held,”']),
        (('"A 5\'6" man came," Roe said.',), ['"A 5\'6" man came,"']),
        (('"He is 6\'2", and she 5\'9"," Roe said.',), ['"He is 6\'2", and she 5\'9","']),
        # nothing closes the last quotation of its paragraph
        (
            ('"Under the floor," Most told us. "We found bowls.', "Most left."),
            ['"Under the floor,"', '"We found bowls.'],
        ),
        (("She waved. “It rained all night.", "He left."), ["“It rained all night."]),
        (('He said, "It rained all night.', "She left."), ['"It rained all night.']),
        (('"It rained," she said, "and it snowed.',), ['"It rained,"', '"and it snowed.']),
        (("“Row on!” he cried. “The swan is coming.",), ["“Row on!”", "“The swan is coming."]),
        # what looks alike and is not
        (('"It rained and "it stopped," he said.',), ['"it stopped,"']),
        (('"It rained, she said. "It stopped," he said.',), ['"It rained,', '"It stopped,"']),
        (('"Go" "Now"',), ['"Go"', '"Now"']),
        (("She wrote “It rained",), []),
        (('He said "it was 6" and left "at 7" to row.',), ['"it was 6"', '"at 7"']),
        (('"a" "b" "c"',), ['"a"', '"b"', '"c"']),
        (("'Row on,' he said.",), ["'Row on,'"]),
        (("“Row.”“Now.”",), ["“Row.”", "“Now.”"]),
        (("«Row on», she said.",), ["«Row on»"]),
    ],
)
def test_marks_of_archives_and_marks_in_marks_are_read(
    texts: tuple[str, ...], want: list[str]
) -> None:
    """A mark means what it means beside all others of its paragraph."""
    assert seen(*texts) == want


@pytest.mark.parametrize("unit", ['"a "b" ', '"a 5" ', "‘a ‘b’ ", ' " ', "»a« ", '"a" '])
def test_marks_in_any_order_are_paired_in_time_that_grows_with_them(unit: str) -> None:
    """No search back or ahead goes on for ever."""
    counts = []
    for times in (100, 200, 400):
        text = unit * times
        counts.append(work_of(lambda text=text: words(text)))
    assert_linear(counts, slack=200)
