"""Templates: the forms of rows, literals with placeholders, compared with lines.

A template is no regular expression. It is compared piece by piece, and each piece turns the
set of places that a template may have reached in the line into the next such set: so the work
is bounded by pieces times characters, whatever the form, and nothing is ever tried twice.
A set of places is an integer with a bit for each.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from unicodedata import category

from attrs import frozen

from wireparse._vocabulary.characters import find_every
from wireparse.rows import LONGEST_FORM

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from wireparse.rows import Furniture, FurnitureKind

__all__ = [
    "KEY",
    "FurnitureTemplates",
    "NoteTemplates",
    "Template",
    "compile_furniture",
    "compile_template",
    "folded",
]


KEY: Final = 3
"""Characters at the front (or end) of a line that prefilters compare, casefolded."""
_SPEECH_MARKS: Final = ("“", "”", "«")
"""Marks by which a line is speech; `"` is asked for by itself, since it is ASCII."""
_BRACKETS: Final = "(["
_DASHES: Final = "-–—*"
_AROUND: Final = "([-–—*)]•·_ \u00a0.…"
"""Signs around a note."""
_MAX_NAME_WORDS: Final = 6
"""Words that `{name}` stands for, at most."""
_IN_NAMES: Final = ".’'&-"
"""Signs that stand inside the words of a name."""


def folded(text: str) -> str:
    """Make capitals small, and keep the length: `ß` and its like stay as they are."""
    small = text.casefold()
    if len(small) == len(text):
        return small
    return "".join([char if len(char.casefold()) > 1 else char.casefold() for char in text])


def _spaced(text: str) -> str:
    """Make each run of white space one space; the only printable white space is the space."""
    return text if "  " not in text and text.isprintable() else " ".join(text.split())


@frozen
class Template:
    """The form of a row, cut into its pieces.

    Attributes:
        pieces: Literals, folded, and placeholders, which keep their braces.
        keeps_case: Whether case counts, so that literals are not folded.
    """

    pieces: tuple[str, ...]
    keeps_case: bool = False

    def matches(self, text: str, small: str) -> bool:
        """Is the whole line of this form?

        Args:
            text: The line, each run of white space one space.
            small: The same, folded.
        """
        if self.keeps_case:
            small = text
        first, last = self.pieces[0], self.pieces[-1]
        if not (first in _ENDS or small.startswith(first)):
            return False
        if not (last in _ENDS or small.endswith(last)) or not self._may_match(small):
            return False
        places = 1
        for piece in self.pieces:
            ends = _ENDS.get(piece)
            places = ends(text, places) if ends else _literal_ends(small, piece, places)
            if not places:
                return False
        return bool(places >> len(text) & 1)

    def _may_match(self, small: str) -> bool:
        """Do the literals stand in the line, in order? Few lines have all of them."""
        at = 0
        for piece in self.pieces:
            if piece not in _ENDS:
                at = small.find(piece, at)
                if at < 0:
                    return False
                at += len(piece)
        return True


def _literal_ends(small: str, literal: str, places: int) -> int:
    """Return where a literal ends that begins at one of *places*."""
    found = 0
    length = len(literal)
    for at in find_every(small, literal, _lowest(places)):
        if places >> at & 1:
            found |= 1 << at + length
    return found


def _any_ends(text: str, places: int) -> int:
    """Return all places from the first on."""
    return (2 << len(text)) - (1 << _lowest(places))


def _number_ends(text: str, places: int) -> int:
    """Return where digits end, with points and commas between them."""
    found = at = 0
    while at < len(text):
        if not places >> at & 1 or not text[at].isdecimal():
            at += 1
            continue
        while at < len(text) and (text[at].isdecimal() or text[at] in ".,"):
            at += 1
            if text[at - 1].isdecimal():
                found |= 1 << at
    return found


def _name_ends(text: str, places: int) -> int:
    """Return where one to six words end, each of them with a capital or of no case.

    Within a word too: in `{name}'s picks`, the name ends before letters that words can have.
    """
    found = left = before = 0  # words that a name may still have, and where the last one ended
    for start, end in _iter_words(text):
        goes_on = left and start == before + 1 and text[before] == " " and _opens(text[start])
        begins = [at for at in range(start, end) if places >> at & 1 and _opens(text[at])]
        left = _MAX_NAME_WORDS - 1 if begins else left - 1 if goes_on else 0
        if goes_on or begins:
            found |= (2 << end) - (2 << (start if goes_on else begins[0]))
        before = end
    return found


def _iter_words(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each run of letters, digits and the signs in names begins and ends."""
    start = None
    for at, char in enumerate(text):
        if char.isalnum() or char in _IN_NAMES or category(char)[0] == "M":
            start = at if start is None else start
        elif start is not None:
            yield start, at
            start = None
    if start is not None:
        yield start, len(text)


def _opens(char: str) -> bool:
    return char.isalpha() and not char.islower()


_ENDS: Final[Mapping[str, Callable[[str, int], int]]] = {
    "{any}": _any_ends,
    "{number}": _number_ends,
    "{name}": _name_ends,
}
"""Placeholders: from the places where one may begin to those where it may end."""


def _lowest(places: int) -> int:
    return (places & -places).bit_length() - 1


def compile_template(form: str, *, keeps_case: bool = False) -> Template:
    """Cut the form of a row into its pieces."""
    pieces = _spaced(form.strip()).replace("}", "{").split("{")
    fold = str if keeps_case else folded
    return Template(
        tuple(
            f"{{{piece}}}" if number % 2 else fold(piece)
            for number, piece in enumerate(pieces)
            if piece
        ),
        keeps_case,
    )


@frozen(eq=False)
class NoteTemplates:
    """Notes on versions that begin with a literal, by its first `KEY` characters.

    Attributes:
        begins: Each with whether there must be marks around it.
    """

    begins: Mapping[str, tuple[tuple[Template, bool, FurnitureKind], ...]]

    def find(self, text: str) -> FurnitureKind | None:
        """Return what note a line is, of any length and with any marks around it."""
        core = text.strip(_AROUND)
        templates = self.begins.get(core[:KEY].casefold())
        if templates is None:
            return None
        core = _spaced(core[:LONGEST_FORM])
        small = folded(core)
        is_marked = text[0] in _BRACKETS or (text[0] in _DASHES and text[-1] in _DASHES)
        for template, has_marks, found in templates:
            if has_marks <= is_marked and template.matches(core, small):
                return found
        return None


@frozen(eq=False)
class FurnitureTemplates:
    """Furniture rows by how they begin, so that a line is compared with few of them.

    Attributes:
        notes: Notes on versions that begin with a literal.
        exact: Whole lines, folded: rows without placeholder.
        begins: Rows that begin with a literal, by its first `KEY` characters.
        numbered: Rows that begin with `{number}`.
        anywhere: All others, each with its longest literal.
        literals: These literals: a line without any of them is of no form of `anywhere`.
    """

    notes: NoteTemplates
    exact: Mapping[str, FurnitureKind]
    begins: Mapping[str, tuple[tuple[Template, FurnitureKind], ...]]
    numbered: tuple[tuple[Template, FurnitureKind], ...]
    anywhere: tuple[tuple[str, Template, FurnitureKind], ...]
    literals: tuple[str, ...]

    def find(self, text: str) -> FurnitureKind | None:
        """Return what kind of furniture a line is, None where it is none."""
        note = self.notes.find(text)
        if note is not None or len(text) > LONGEST_FORM:
            return note  # or a paragraph
        text = _spaced(text)
        small = folded(text)
        kind = self.exact.get(small)
        if kind is not None:
            return kind
        for template, found in self.begins.get(small[:KEY], ()):
            if template.matches(text, small):
                return found
        for template, found in self.numbered if small[:1].isdigit() else ():
            if template.matches(text, small):
                return found
        return self._find_anywhere(text, small)

    def _find_anywhere(self, text: str, small: str) -> FurnitureKind | None:
        """Try the templates that begin with anything."""
        if '"' in text or (not text.isascii() and any(map(text.__contains__, _SPEECH_MARKS))):
            return None  # quoted speech: "Sign up for our newsletter," she told readers
        if any(map(small.__contains__, self.literals)):
            for literal, template, found in self.anywhere:
                if literal in small and template.matches(text, small):
                    return found
        return None


def _core_of(row: Furniture) -> Template:
    """Cut a note into its pieces, without the signs around it."""
    return compile_template(row.form.strip(_AROUND) or row.form, keeps_case=row.keeps_case)


def compile_furniture(rows: Iterable[Furniture]) -> FurnitureTemplates:
    """Sort furniture by how it begins; of equal forms the first decides."""
    notes: dict[str, list[tuple[Template, bool, FurnitureKind]]] = {}
    exact: dict[str, FurnitureKind] = {}
    begins: dict[str, list[tuple[Template, FurnitureKind]]] = {}
    numbered: list[tuple[Template, FurnitureKind]] = []
    anywhere: list[tuple[str, Template, FurnitureKind]] = []
    for row in rows:
        template = compile_template(row.form, keeps_case=row.keeps_case)
        first = template.pieces[0]
        if row.kind.is_note and (core := _core_of(row)).pieces[0] not in _ENDS:
            key = core.pieces[0][:KEY].casefold()
            notes.setdefault(key, []).append((core, first[0] in _BRACKETS, row.kind))
        elif first == "{number}":
            numbered.append((template, row.kind))
        elif len(template.pieces) == 1 and not row.keeps_case:
            exact.setdefault(first, row.kind)
        elif first not in _ENDS and len(first) >= KEY:
            begins.setdefault(folded(first[:KEY]), []).append((template, row.kind))
        else:
            literals = [folded(piece) for piece in template.pieces if piece not in _ENDS]
            anywhere.append((max(literals, key=len, default=""), template, row.kind))
    return FurnitureTemplates(
        NoteTemplates({key: tuple(templates) for key, templates in notes.items()}),
        exact,
        {key: tuple(templates) for key, templates in begins.items()},
        tuple(numbered),
        tuple(anywhere),
        tuple(dict.fromkeys(literal for literal, _, _ in anywhere)),
    )
