"""Rows: what wireparse knows about agencies, outlets and languages, as values.

A row says what is printed and where that was seen. Forms are literals with
placeholders, never regular expressions, so that no row can make parsing slow:

- `{number}` stands for digits, with points and commas between them,
- `{name}` for one to six words that begin with a capital or have no case,
- `{any}` for anything, also nothing.

A form is the whole line. Capitals and small letters are the same, and a space stands
for any white space.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import fields, frozen

from wireparse.diagnostics import KnowledgeError
from wireparse.rows.language import Language
from wireparse.rows.outlet import Agency, Furniture, Glyph, QuotePair, SignoffOpener
from wireparse.rows.validators import Row, rows_field, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from _typeshed import StrPath
    from attrs import AttrsInstance

    from wireparse.rows.toml import TomlFile

__all__ = ["Knowledge"]


@frozen(kw_only=True, cache_hash=True)
class Knowledge:
    """Everything that wireparse knows of outlets and languages, in one value.

    Example:
        >>> from wireparse.knowledge import DEFAULT
        >>> mine = Knowledge(furniture=(Furniture(form="Tap to join"),))
        >>> len((DEFAULT | mine).furniture) - len(DEFAULT.furniture)
        1

    Attributes:
        agencies: Who credits and datelines name.
        furniture: Lines that are not the story.
        glyphs: What opens a crosshead, or a caption.
        quote_pairs: Marks around quotations.
        signoffs: Words that open a signoff.
        languages: Words of pages and around quotations, and grammar; rows of one code add up.
    """

    agencies: tuple[Agency, ...] = rows_field(Agency)
    furniture: tuple[Furniture, ...] = rows_field(Furniture)
    glyphs: tuple[Glyph, ...] = rows_field(Glyph)
    quote_pairs: tuple[QuotePair, ...] = rows_field(QuotePair)
    signoffs: tuple[SignoffOpener, ...] = rows_field(SignoffOpener)
    languages: tuple[Language, ...] = rows_field(Language)

    @classmethod
    def from_toml(cls, path: StrPath, *, base: Knowledge | None = None) -> Knowledge:
        """Read rows from a TOML file.

        Each table `[[agency]]`, `[[furniture]]`, `[[glyph]]`, `[[quote_pair]]`,
        `[[signoff_opener]]` or `[[language]]` is a row, its keys the fields of the class. The
        parts of a language are tables below it: `[language.page]`, `[language.speech]`,
        `[language.grammar]`. One table `[without]` names rows of *base* to leave out.

        Example:
            >>> from wireparse import DEFAULT, samples
            >>> mine = Knowledge.from_toml(samples.path("courier"))
            >>> mine.agencies[0].name, mine.furniture[0].form
            ('AunPress', 'Tap to join {any}')
            >>> parser_knowledge = DEFAULT | mine

        Args:
            path: The file, in UTF-8.
            base: What the rows are added to; nothing by default, so that
                `DEFAULT | Knowledge.from_toml(path)` adds them to the rows that ship.

        Raises:
            KnowledgeError: The file is no TOML (with line and column), or a table, key or
                value is wrong (with the line of the table and the place, `agency[2].forms`;
                the first is `agency[0]`).
            OSError: It cannot be read.
        """
        from wireparse.rows.toml import read_toml  # noqa: PLC0415  loads tomllib, which few need

        file = read_toml(path)
        file.check_names(_TABLES)
        rows = {name: file.rows(table, kind) for table, (name, kind) in _TABLES.items()}
        knowledge = base if base is not None else cls()
        return knowledge.without(*_left_out(file, knowledge)) | cls(**rows)

    @classmethod
    def installed(cls, *, only: Iterable[str] | None = None) -> Knowledge:
        """Join the rows that installed packages offer as `wireparse.knowledge`.

        Example:
            >>> from wireparse.knowledge import DEFAULT
            >>> knowledge = DEFAULT | Knowledge.installed()

        Args:
            only: Names of plug-ins, joined in this order; otherwise all, by name.

        Warns:
            PluginWarning: A plug-in cannot be imported, or is no `Knowledge`; it is left out.

        Raises:
            LookupError: A name is not installed.
        """
        from wireparse._plugins import KNOWLEDGE, load_plugins  # noqa: PLC0415  few need it

        knowledge = cls()
        for more in load_plugins(KNOWLEDGE, Knowledge, only):
            knowledge |= more
        return knowledge

    def __or__(self, other: Knowledge) -> Knowledge:
        """Add the rows of *other*; a row that is there already is not added again."""
        if not isinstance(other, Knowledge):
            return NotImplemented
        return Knowledge(
            agencies=_merged(self.agencies, other.agencies),
            furniture=_merged(self.furniture, other.furniture),
            glyphs=_merged(self.glyphs, other.glyphs),
            quote_pairs=_merged(self.quote_pairs, other.quote_pairs),
            signoffs=_merged(self.signoffs, other.signoffs),
            languages=_merged(self.languages, other.languages),
        )

    def without(self, *rows: object) -> Knowledge:
        """Leave *rows* out.

        Args:
            rows: Rows that this knowledge holds, by value.

        Raises:
            KnowledgeError: A row is not there.
        """
        for row in rows:
            if not any(row in getattr(self, a.name) for a in fields(Knowledge)):
                place = "Knowledge.without"
                raise KnowledgeError(place, f"no such row to leave out: {shown(row)}")
        return Knowledge(
            agencies=_without(self.agencies, rows),
            furniture=_without(self.furniture, rows),
            glyphs=_without(self.glyphs, rows),
            quote_pairs=_without(self.quote_pairs, rows),
            signoffs=_without(self.signoffs, rows),
            languages=_without(self.languages, rows),
        )


_TABLES: Final[Mapping[str, tuple[str, type[AttrsInstance]]]] = {
    "agency": ("agencies", Agency),
    "furniture": ("furniture", Furniture),
    "glyph": ("glyphs", Glyph),
    "quote_pair": ("quote_pairs", QuotePair),
    "signoff_opener": ("signoffs", SignoffOpener),
    "language": ("languages", Language),
}
"""Tables of a TOML file: where their rows belong, and their class."""


def _left_out(file: TomlFile, knowledge: Knowledge) -> Iterator[object]:
    """Yield the rows of *knowledge* that a file leaves out; their first field names them."""
    for table, text in file.left_out(_TABLES):
        name, kind = _TABLES[table]
        first = fields(kind)[0].name
        rows = getattr(knowledge, name)
        found = [row for row in rows if getattr(row, first) == text]
        if not found:
            file.fail_to_leave_out(table, text, [getattr(row, first) for row in rows])
        yield from found


def _without(mine: tuple[Row, ...], rows: tuple[object, ...]) -> tuple[Row, ...]:
    return tuple(row for row in mine if row not in rows)


def _merged(mine: tuple[Row, ...], more: tuple[Row, ...]) -> tuple[Row, ...]:
    return mine + tuple(row for row in more if row not in mine)
