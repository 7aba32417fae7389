"""Signs in words: a name and small numbers, written for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse._roles import EDGES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Value = str | int
    Words = Callable[[Value], str]

__all__ = ["in_words"]

_ENDINGS: Final = {"a": "a letter", "d": "a digit", "s": "a sign"}
_MARKS: Final = ("quotation mark", "bar or slash", "address", "©", "closing bracket")
_RANKS: Final = ("not among the first", "first", "second", "third")
_AMOUNTS: Final = ("few", "some", "many", "most")
"""Steps of how much the first shares, and of how near to it the second and third come."""
_NO_WORDS: Final = ("no word of its own", "capitals only", "no words")


def _step(number: str, unit: str, *, percent: bool = False, beyond: str = "over") -> Words:
    """Make the words for a step of a number: from where to where."""
    edges = EDGES[number]
    ends = [int(100 * edge) for edge in edges] if percent else edges
    unit = f"% {unit}" if percent else unit

    def words(value: Value) -> str:
        at = int(value)
        if at > len(ends):
            return "nothing there"
        if at == len(ends):
            return f"{beyond} {ends[-1]} {unit}"
        high = ends[at]
        low = ends[at - 1] if at else 0
        if high == 0 or (high - low == 1 and not percent):
            return _counted(high, unit)
        return f"{low} to {high} {unit}" if at else f"up to {high} {unit}"

    return words


def _far(number: str, unit: str) -> Words:
    """Make the words for a distance: nothing may be there at all."""
    return _step(number, unit, beyond="not within")


def _counted(number: float, unit: str) -> str:
    """Count things; of one, the word loses its last letter."""
    thing, space, rest = unit.partition(" ")
    return f"{number} {thing.removesuffix('s') if number == 1 else thing}{space}{rest}"


def _own(value: Value) -> str:
    return f"itself {value}"


def _if(yes: str, no: str) -> Words:
    return lambda value: yes if value else no


def _times(value: Value) -> str:
    return "once" if value == 1 else f"{value} times"


def _own_times(value: Value) -> str:
    return f"itself {_times(value)}"


def _marks(value: Value) -> str:
    return ", ".join(name for at, name in enumerate(_MARKS) if int(value) >> at & 1) or "none"


def _capitals(value: Value) -> str:
    more = int(value) - len(EDGES["capitals"]) - 1
    return _NO_WORDS[more] if more >= 0 else _step("capitals", "capitals", percent=True)(value)


def _small(value: Value) -> str:
    has_words = int(value) <= len(EDGES["small-words"])
    return _step("small-words", "small words", percent=True)(value) if has_words else "no words"


def _rank(value: Value) -> str:
    return str(value) if value == "largest" else f"{value} quarters of the largest"


def _ranked(value: Value) -> str:
    return _RANKS[int(value)]


def _margin(value: Value) -> str:
    return value if isinstance(value, str) else _AMOUNTS[value]


def _pictures(value: Value) -> str:
    return _counted(int(value), "pictures")


def _others(value: Value) -> str:
    return _counted(int(value), "others")


def _ending(value: Value) -> str:
    return f"ends in {_ENDINGS.get(str(value), value)}"


def _opening(value: Value) -> str:
    return f"opens with {value}"


_SIZE: Final = _step("characters", "characters")
_COUNT: Final = _step("words", "words")
_NEAREST: Final = _far("sentence", "lines")
_AGAIN: Final = _far("recurs", "lines")
_UP: Final = _far("recurs", "lines up")
_DOWN: Final = _far("recurs", "lines down")
_TEXT: Final = _step("inside-text", "lines")
_BLANKS: Final = (_step("blank-lines", "above"), _step("blank-lines", "below"), _own)

_NEIGHBOUR: Final[tuple[tuple[str, str, tuple[Words, ...]], ...]] = (
    ("", "", (str, _own)),
    ("-form", "", (_SIZE, _ending)),
    ("-case", "", (_capitals, lambda v: f"itself {_capitals(v)}")),
    ("-size", "", (_SIZE, lambda v: f"itself {_SIZE(v)}")),
    ("-opening", "", (_opening, _own)),
)
_WORDS: Final[Mapping[str, tuple[str, tuple[Words, ...]]]] = {
    # the line on its own
    "look": ("reads like", (str,)),
    "look-size": ("reads like", (str, _SIZE)),
    "form": ("form", (_ending, _opening, _COUNT)),
    "case": ("case", (_capitals, _small)),
    "case-ending": ("case", (_capitals, _ending, _SIZE)),
    "ending": ("form", (_ending,)),
    "opening": ("form", (_opening,)),
    "count": ("length", (_COUNT,)),
    "size": ("length", (_SIZE,)),
    "sentences": ("sentence ends inside", (str, _SIZE)),
    "digits": ("digits", (_step("digits", "of it", percent=True), _SIZE)),
    "marks": ("marks", (_marks,)),
    "marks-look": ("marks", (_marks, _own)),
    "dateline": ("dateline", (str, _if("before a sentence", "alone"))),
    # its words
    "word": ("word", (str,)),
    "words": ("words", (str,) * 4),
    "first-word": ("first word", (str,)),
    "first-words": ("first words", (str, str)),
    "last-word": ("last word", (str,)),
    "late-word": ("late word", (str,)),
    "sentence-word": ("word", (str,)),
    # its neighbours
    **{f"above{kind}": (f"above{more}", words) for kind, more, words in _NEIGHBOUR},
    **{f"below{kind}": (f"below{more}", words) for kind, more, words in _NEIGHBOUR},
    "blank": ("blank lines", _BLANKS),
    "blank-more": ("blank lines", (lambda v: f"{int(v):+} to the usual", _own)),
    # sentences near, and their stretches
    "sentence-above": ("sentence above", (_NEAREST, _own)),
    "sentence-below": ("sentence below", (_NEAREST, _own)),
    "sentences-near": ("sentences", (_far("sentence", "lines up"), _far("sentence", "lines down"))),
    "sentences-up": ("sentences in 5 lines above", (str,)),
    "sentences-down": ("sentences in 5 lines below", (str,)),
    "sentences-around": (
        "sentences in 5 lines",
        (lambda v: f"{v} above", lambda v: f"{v} below", _own),
    ),
    "dateline-below": ("next sentence has a dateline", (_NEAREST, _own)),
    "stretch-depth": ("text above it", (_TEXT,)),
    "stretch-rest": ("text below it", (_TEXT,)),
    "stretch-edge": ("in text", (_if("first", "not first"), _if("last", "not last"), _own)),
    "stretch-rank": ("in text", (_rank,)),
    "stretch-below": ("text below", (str, _far("text-below", "lines"))),
    "stretch-above": ("text above", (str, _far("text-above", "lines"))),
    "stretch-nearer": ("nearer text", (_if("below", "above"), _NEAREST)),
    "place": ("place beside text", (str, _own)),
    "place-form": ("place beside text", (str, _SIZE, _ending)),
    "place-case": ("place beside text", (str, _capitals, _small)),
    "place-run": ("place beside text", (str, _step("short-lines", "short lines in a row"))),
    "place-score": ("place beside text", (str, _step("text-words", "words there"))),
    "from-start": ("from the first line", (_step("ends", "lines"), _own)),
    "from-end": ("from the last line", (_step("ends", "lines"),)),
    # what stands elsewhere too
    "recurs": ("stands in the text", (_times, str)),
    "recurs-above": ("same line above", (_AGAIN, _own)),
    "recurs-below": ("same line below", (_AGAIN, _own)),
    "recurs-near": ("same line", (_UP, _DOWN)),
    "recurs-size": ("same line", (_UP, _DOWN, _SIZE)),
    "above-recurs": ("line above stands", (_times, _own, _own_times)),
    "below-recurs": ("line below stands", (_times, _own, _own_times)),
    "opens-like": ("another line opens like it", (_AGAIN, _if("above", "below"))),
    "opens-like-longer": ("another line opens like it", (_if("longer", "not longer"), _own)),
    "shared-below": ("shares with text below", ()),
    "shared-above": ("shares with text above", ()),
    "shared-more": (
        "words shared with text",
        (_step("difference", "more below than above", percent=True),),
    ),
    "title-rank": ("words shared with the text below", (_ranked, _margin, _own)),
    "title-size": ("words shared with the text below", (_ranked, _SIZE)),
    "twice": ("header printed twice", (str, _pictures, _others)),
    "twice-look": ("header printed twice", (str, _own)),
}
"""For each kind of sign a name for people, and what makes words of its values."""

_TEXTS: Final = frozenset(("shared-below", "shared-above"))
_BY_SIXTHS: Final[tuple[Words, ...]] = (_step("share", "of its words", percent=True), str)
_BY_THIRDS: Final[tuple[Words, ...]] = (
    _step("thirds", "of its words", percent=True),
    lambda v: f"of {_step('shared-words', 'words')(v)}",
)


def in_words(sign: tuple[Value, ...]) -> str:
    """Write a sign for people.

    Example:
        >>> in_words(("above", "credit", "title"))
        'above: credit, itself title'
        >>> in_words(("size", 4))
        'length: 40 to 60 characters'
    """
    kind, *values = sign
    name, words = _WORDS[str(kind)]
    if kind in _TEXTS:  # by sixths with a place, by thirds with a count
        words = _BY_SIXTHS if isinstance(values[-1], str) else _BY_THIRDS
    said = ", ".join([word(value) for word, value in zip(words, values, strict=False)])
    return f"{name}: {said}" if said else name
