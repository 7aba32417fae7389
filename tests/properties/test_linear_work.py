"""Work grows with the length of the input and no faster, whatever the input is.

Lines are labelled in steps of so many, each among lines that are seen on either side. Here steps
are short, so that a short text has many, and texts are as long as whole numbers of them. Calls
and lines run are counted, not timed: the count is the same on every machine. What a call into C
costs is hidden from it; `benchmarks/slope.py` times the same shapes.
"""

from __future__ import annotations

import bz2
import gzip
import lzma
import random
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import pytest
import zstandard

from wireparse import Parser
from wireparse._roles import steps
from wireparse._source.archives import expand
from wireparse._source.text import InputNotes
from work import assert_linear, parse_whole, short_steps, times_of, work_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = pytest.mark.no_cover

STORY: Final = """Ferry Returns to River

The ferry at its old pier in Kelmouth, March 3, 2026. REUTERS/Ana Lund
The ferry at its old pier in Kelmouth, March 3, 2026. REUTERS/Ana Lund
TT

Ferry Returns to River

The ferry at its old pier in Kelmouth, March 3, 2026. REUTERS/Ana Lund
The ferry at its old pier in Kelmouth, March 3, 2026. REUTERS/Ana Lund

KELMOUTH (Reuters) - It carried nine people and a goat across the river on Monday.

“We counted every rope,” said Ana Lund, who has kept the pier for nine years.

- A long wait

The town’s old boat was sold in spring, and "nobody asked why," she said.

(Reporting by Petra Vossen; Editing by Imre Kolt)


"""
DOCUMENT: Final = """1 of 9 DOCUMENTS

The Pell Herald

March 3, 2020 Tuesday

Goat elected to council

SECTION: NEWS; Pg. {0}

LENGTH: 9 words

The boat crossed the river again on the Monday of the week in which the rain be-
gan, and nobody who stood at the pier asked for a fare, {0} times.

"""
HEADER: Final = "Ferry Returns to River\n\nTT\n\nFerry Returns to River\n\n"
PARAGRAPH: Final = "The boat crossed the river {} times on Monday, and “nobody paid,” she said.\n\n"


def _numbered(form: str) -> Callable[[int], str]:
    """Repeat a form, each time with another number."""
    return lambda n: "".join([form.format(i) for i in range(n)])


def _same(unit: str, head: str = "", tail: str = "") -> Callable[[int], str]:
    return lambda n: head + unit * n + tail


SHAPES: Final[dict[str, Callable[[int], str]]] = {
    # Those that every promise of linear work begins with.
    "copies of a dump": _same(STORY),
    "stories": _numbered(STORY.replace("Ferry", "Ferry {0}").replace("boat", "boat {0}")),
    "paragraphs": lambda n: HEADER + _numbered(PARAGRAPH)(n),
    "characters of a line": _same("The boat crossed the river. ", HEADER),
    "identical lines": _same("The boat crossed the river on Monday, and nobody paid.\n"),
    "identical titles": _same("Ferry Returns to River\n"),
    "captions": lambda n: HEADER + _numbered("A pier on day {} in Kelmouth (Reuters)\n")(n),
    "captions copied": lambda n: HEADER + _numbered(2 * "A pier on day {0} (Reuters)\n")(n),
    "blank lines": _same("\n", STORY, STORY),
    "blank lines of spaces": _same(" \u00a0\t\r\n", STORY, STORY),
    # Lines of one look, in which a search back or ahead never ends.
    "invisible lines": _same("\u200b\n", STORY, STORY),
    "alternating titles": _same("Ferry Returns to River\nOld Mill Burns at Night\n"),
    "titles": _numbered("Ferry {} Returns to Its River\n\n"),
    "headers without bodies": _numbered(
        "Ferry {0} Returns Again\n\nTT\n\nFerry {0} Returns Again\n\n"
    ),
    "names": _same("Ana Lund\nKarim Dahl\nPetra Vossen\n"),
    "credits": _same("Photo: Ana Lund, AP\n", HEADER),
    "credits that differ": lambda n: HEADER + _numbered("Photo: Ana Lund {}, AP\n")(n),
    "moments": _same("Updated March 3, 2026\n", HEADER),
    "moments that differ": _numbered("Updated March 3, 2{:03}\n"),
    "bylines": _numbered("By Ana Lund {}\n"),
    "furniture": _same("TT\n20\nShare\n", HEADER),
    "end marks": _same("ENDS\n", STORY),
    "glyphs": _numbered("- A wait of {} days\n"),
    "bullets": _numbered("• A wait of {} days\n"),
    "signoffs": _same("(Reporting by Ana Lund; Editing by Karim Dahl)\n", STORY),
    "datelines": _numbered("KELMOUTH, March {} (Reuters) - It rained on Monday, she said.\n\n"),
    "wrapped lines": _same(
        "and the boat crossed the river again on the Monday of the week when\n", HEADER
    ),
    "wrapped paragraphs": lambda n: (
        HEADER
        + _same(
            "The boat crossed the river again on the Monday of the week in which\n"
            "the rain began, and nobody who stood at the pier asked for a fare, for\n"
            "the ferryman was asleep.\n\n"
        )(n)
    ),
    "folded twins": _numbered(
        "• A pier on day {0} in Kelmouth ... more\n• A pier on day {0} less\n"
    ),
    "near copies": _numbered(
        "Ferry Returns to the River of Kelmouth {}\nA pier (AP)\nA pier (AP)\n"
    ),
    "carriage returns": _same("The boat crossed the river on Monday, she said.\r"),
    # Lines of one mark, in which a pattern goes back.
    "opening brackets": _same("(", "A pier "),
    "brackets in a line": _same("(AFP) ", "A pier "),
    "nested brackets": lambda n: "A pier " + "(" * n + "AFP" + ")" * n,
    "unclosed credits": _same("(AFP\n"),
    "slashes": _same("/", "A pier. REUTERS"),
    "credit parts": _same("REUTERS/Ana Lund/", "A pier. "),
    "commas": _same("Kelmouth, ", "A pier in "),
    "dates in a line": _same("March 3, 2026, ", "A pier on "),
    "numbers in a line": _same("11/10/19 ", "A pier on "),
    "dashes": _same("- ", "KELMOUTH "),
    "points": _same(".", "A pier"),
    "spaces in a line": lambda n: "A pier" + " " * n + "at night",
    "invisible characters in a line": _same("\u200b", "A pier", "at night"),
    "opening marks": _same("“", "She said "),
    "straight marks": _same('" ', "She said "),
    "apostrophes": _same("' ", "She said "),
    "quotes in a line": _same("“We paid,” she said. "),
    "unclosed quotes": _numbered("“We paid for {} ropes and nobody asked why.\n\n"),
    "quotes without cue": _numbered("“Rope {}.”\n\n"),
    "nested quotes": lambda n: "She said " + "“‘" * n + "no" + "’”" * n,
    "capitals": _same("Ana Lund ", "She met "),
    "tags": _same("<p>"),
    "misdecoded": _same("â€œ "),
    "signs that were lost": _same("?? ?? \ufffd "),
    "entities": _same("&quot;"),
    "escapes": _same("\\n"),
    # Exports of archives, and wires.
    "documents": _numbered(DOCUMENT),
    "counters": _same("1 of 9 DOCUMENTS\n"),
    "labels": _same("SECTION: NEWS\n", DOCUMENT),
    "lines of a label": _same("and more news\n", f"{DOCUMENT}\nLOAD-DATE: March 3, 2020\n"),
    "a head without labels": _numbered("Documents (9)\nJob Number: 9\nSource: {}\nGoat\n"),
    "services": _numbered("\x01z0001\x1f---\nr a BC-Goat-{}   03-03 0009\n"),
    "rules": _same(
        "_" * 60 + "\n", f"{'_' * 60}\nGoat\nAuthor: Moss, Ida\nFull text: It rained.\n"
    ),
    "codes": _same("HD\nGoat\nAN\nDocument PELLHE0020200303eg3300001\n", "WC\n9\n"),
    "messages": _numbered("\x01pel001 4 i 9\nGoat/{}\n\x02Goat=\nIt rained in Pell.\n\x03\n"),
}
"""Texts by what is repeated in them, each a function of how often."""

_CHARACTERS: Final = 3_000
"""Length of the shortest text: longer than every window and every limit on a line."""
_LONGER: Final = {"paragraphs": 3, "headers without bodies": 1.5, "headers with damage": 1.5}
"""How much longer those are that go on saying what is new."""
_SLACK: Final = 40
"""Steps by which two counts of what does not grow may differ."""


@pytest.fixture(name="short_steps")
def _short_steps() -> Iterator[None]:
    with short_steps():
        yield


@pytest.mark.usefixtures("short_steps")
@pytest.mark.parametrize("shape", SHAPES)
def test_work_grows_with_the_input(shape: str) -> None:
    """Twice as much more text takes twice as much more work, for structure and quotations."""
    parser, text = Parser(), SHAPES[shape]
    times = times_of(
        text, lambda part: len(parser.parse(part).blocks), _CHARACTERS, _LONGER.get(shape, 1)
    )
    parse_whole(parser, text(4 * times))  # what is made once, or remembered, is there
    assert_linear(
        [work_of(partial(parse_whole, parser, text(n * times))) for n in (1, 2, 4)], _SLACK
    )


@pytest.mark.parametrize("line", ["Ferry Returns to River\n", "TT\n"], ids=["title", "furniture"])
def test_work_grows_with_steps_of_the_length_that_they_have(line: str) -> None:
    """Two more steps take twice the work that one more takes."""
    parser = Parser()
    parser.parse(line * 4 * steps._STEP)
    counts = [work_of(partial(parser.parse, line * n * steps._STEP)) for n in (2, 3, 5)]
    assert_linear(counts, _SLACK)


DAMAGED: Final = STORY.replace("Ferry", "Ferry {0}").replace("nine", "neuf\udce9 a\udce9 nine")
"""A story with two bytes that are not UTF-8."""
BYTES: Final[dict[str, Callable[[int], str]]] = {
    "stories with damage": _numbered(DAMAGED),
    "headers with damage": _numbered("Ferry {0} R\udce9turns\n\nTT\n\nFerry {0} R\udce9turns\n\n"),
    "damage in a line": _same("a\udce9 ", HEADER),
    "a run of damage": _same("\udce9\udc81", HEADER),
    "damage before the last story": lambda n: HEADER + "\udce9\n\n" * n + STORY,
    "damage between spaces": _same("\udca0\n\n", STORY, STORY),
}
"""Texts with bytes that are not UTF-8, each a function of how often they come."""


@pytest.mark.usefixtures("short_steps")
@pytest.mark.parametrize("stream", [False, True], ids=["read", "iter_articles"])
@pytest.mark.parametrize("shape", BYTES)
def test_work_on_damaged_bytes_grows_with_the_input(shape: str, stream: bool) -> None:  # noqa: FBT001  a table
    """Twice as many bytes that are not UTF-8, in twice as many articles, take twice the work."""
    parser, text = Parser(quotes=False), BYTES[shape]
    parser.parse(STORY)
    times = times_of(
        text,
        lambda part: len(parser.read([encoded(part)]).blocks),
        _CHARACTERS,
        _LONGER.get(shape, 1),
    )

    def work(n: int) -> int:
        data = encoded(text(n * times))
        if stream:
            return work_of(lambda: sum(1 for _ in parser.iter_articles([data])))
        return work_of(partial(parser.read, [data]))

    work(1)
    assert_linear([work(n) for n in (1, 2, 4)], _SLACK)


def encoded(text: str) -> bytes:
    """Write text with the bytes that are not UTF-8 in it."""
    return text.encode("utf-8", "surrogateescape")


class _Counted(bytes):
    """Bytes that count how many of them are copied by slices of them, and slices of slices."""

    copied = 0

    def __getitem__(self, key: Any) -> Any:  # noqa: ANN401  as the base has it
        got = super().__getitem__(key)
        if isinstance(got, bytes):
            _Counted.copied += len(got)
            return _Counted(got)
        return got


@pytest.mark.parametrize(
    "compress",
    [gzip.compress, bz2.compress, lzma.compress, zstandard.compress],
    ids=["gzip", "bzip2", "xz", "zstd"],
)
def test_compressed_bytes_are_copied_once(compress: Callable[[bytes], bytes]) -> None:
    """An archive given in one piece is not copied anew for every step of expansion."""
    text = random.Random(1).randbytes(500_000)  # noqa: S311  no secret
    data = _Counted(compress(text))
    _Counted.copied = 0
    assert b"".join(expand(bytes(data[:16]), iter([data]), InputNotes())) == text
    assert _Counted.copied <= len(data) + 16
