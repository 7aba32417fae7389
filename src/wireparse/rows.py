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

import enum
from typing import TYPE_CHECKING, Final, TypeVar

from attrs import field, fields, frozen

from wireparse._fields import (
    LONGEST_FORM,
    LONGEST_SHOWN,
    PLACEHOLDERS,
    are_forms,
    are_months,
    are_rows,
    are_words,
    is_bool,
    is_form,
    is_glyph,
    is_signoff,
    is_string,
    is_text,
    shown,
)
from wireparse.diagnostics import KnowledgeError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from _typeshed import StrPath
    from attrs import AttrsInstance

    from wireparse._toml import TomlFile

__all__ = [
    "LONGEST_FORM",
    "PLACEHOLDERS",
    "Agency",
    "Furniture",
    "FurnitureKind",
    "Glyph",
    "Knowledge",
    "Language",
    "QuotePair",
    "SignoffOpener",
    "Speech",
]

_Row = TypeVar("_Row")


def _seen() -> str:
    return field(default="", validator=is_string)


def _words() -> tuple[str, ...]:
    return field(default=(), validator=are_words)


def _rows(kind: type[_Row]) -> tuple[_Row, ...]:
    rows: tuple[_Row, ...] = field(default=(), validator=are_rows(kind), repr=_counted)
    return rows


def _counted(rows: tuple[object, ...]) -> str:
    """Write rows, or how many there are: those that ship would fill a hundred screens."""
    text = repr(rows)
    return text if len(text) <= LONGEST_SHOWN else f"<{len(rows)} rows>"


@frozen(kw_only=True)
class Agency:
    """A news or picture agency, or another body that pictures are credited to.

    One row for every script: an agency is reported in the script that was printed.

    Attributes:
        name: How it is reported: the short name that it signs with.
        forms: How it is printed; capitals and small letters count as the same.
        distributes: Whether it also passes on what others made (Getty Images).
        seen: Where.
    """

    name: str = field(validator=is_text)
    forms: tuple[str, ...] = field(validator=are_forms)
    distributes: bool = field(default=False, validator=is_bool)
    seen: str = _seen()


class FurnitureKind(enum.StrEnum):
    """What a piece of page furniture says about the lines around it."""

    WIDGET = "widget"
    """Nothing: the story goes on after it."""
    END = "end"
    """The story ends here; another may follow."""
    TAIL = "tail"
    """What follows is not the story: other headlines, comments, the author box."""
    PROMO = "promo"
    """Links to other stories follow; the bullets under it are not the story."""
    DECK = "deck"
    """The lines glued below it sum the story up."""


def _kind(value: FurnitureKind | str) -> FurnitureKind:
    try:
        return FurnitureKind(value)
    except ValueError:
        place, known = "Furniture.kind", ", ".join(FurnitureKind)
        raise KnowledgeError(place, f"must be one of {known}, not {shown(value)}") from None


@frozen(kw_only=True)
class Furniture:
    """A line that the page has and the story has not.

    Attributes:
        form: The whole line, a literal with placeholders; case does not count.
        kind: What it says about the lines around it.
        seen: Where.
    """

    form: str = field(validator=is_form)
    kind: FurnitureKind = field(default=FurnitureKind.WIDGET, converter=_kind)
    seen: str = _seen()


@frozen(kw_only=True)
class Glyph:
    """A sign that opens a crosshead.

    Attributes:
        mark: The sign; white space follows it in the dump.
        seen: Where.
    """

    mark: str = field(validator=is_glyph)
    seen: str = _seen()


@frozen(kw_only=True, cache_hash=True)
class QuotePair:
    """Two marks that stand around a quotation.

    Attributes:
        opening: The mark that opens.
        closing: The mark that closes.
        nests: Whether the pair stands inside another (single marks).
        seen: Where.
    """

    opening: str = field(validator=is_glyph)
    closing: str = field(validator=is_glyph)
    nests: bool = field(default=False, validator=is_bool)
    seen: str = _seen()


@frozen(kw_only=True)
class SignoffOpener:
    """Words that open a signoff, or that close one ("{any} contributed to this report.").

    Attributes:
        form: The words, behind `{any} ` if they close it; case does not count.
        seen: Where.
    """

    form: str = field(validator=is_signoff)
    seen: str = _seen()


@frozen(kw_only=True)
class Language:
    """What the structure of a page needs to know of a language: words, no grammar.

    Every list may be empty. Case does not count but where it is said.

    Attributes:
        code: ISO 639-1.
        common: Frequent short words that no other language of the knowledge has.
        months: Names and short forms, each with its number.
        weekdays: Names and short forms.
        byline: Words before the author's name ("By").
        joiners: Words between two names ("and").
        published: Words before the moment of publication.
        updated: Words before the moment of an update.
        moment: Words that stand beside a clock ("ago").
        photo: Words before or in a picture credit ("Photo by").
        file: Words that say that a picture is from the archive.
        handout: Words that say that it was handed out.
        pool: Words that say that it is a pool picture.
        after_credit: Words of the page behind a credit ("Purchase Licensing Rights").
        via: Words between an agency and who passed its picture on.
        caption_openers: Words that open a caption ("FILE PHOTO:"); capitals count.
        caption_phrases: Words that are said in captions ("in this handout picture").
        places_in: Words before the place of a picture ("in").
        places_of: Words before a place that a noun holds ("the port of").
        place_connectors: Small words inside a place's name ("de").
        place_abbreviations: Short forms that end a place's name ("Ore.").
        place_nouns: What a place can be ("village"); before such a word as "of".
        place_parts: Small words that open a place's name ("northern").
        place_heads: In a script without capitals, words that open a name of two ("خان يونس").
        regions: Capitalised nouns that end a name with an article ("the Gaza Strip").
        place_prefixes: Letters that are written together with the place and mean "in".
        not_places: Capitalised words that follow such a word and name no place of a picture
            (buildings, bodies, seasons).
        less: Words that a page puts behind a caption that it can fold.
        not_datelines: Words in capitals before a colon or dash that name no place.
        openers: Words that sentences begin with, and labels do not ("The", "They").
        verbs: Short finite verbs, which sentences have and labels have not.
        small: Words that a headline in title case leaves small; function words.
        author_words: Words in a line below an author's name that says what he is.
        first_person: Words of those who answer in an interview ("I", "my").
        seen: Where.
    """

    code: str = field(validator=is_text)
    common: tuple[str, ...] = _words()
    months: tuple[tuple[str, int], ...] = field(default=(), validator=are_months)
    weekdays: tuple[str, ...] = _words()
    byline: tuple[str, ...] = _words()
    joiners: tuple[str, ...] = _words()
    published: tuple[str, ...] = _words()
    updated: tuple[str, ...] = _words()
    moment: tuple[str, ...] = _words()
    photo: tuple[str, ...] = _words()
    file: tuple[str, ...] = _words()
    handout: tuple[str, ...] = _words()
    pool: tuple[str, ...] = _words()
    after_credit: tuple[str, ...] = _words()
    via: tuple[str, ...] = _words()
    caption_openers: tuple[str, ...] = _words()
    caption_phrases: tuple[str, ...] = _words()
    places_in: tuple[str, ...] = _words()
    places_of: tuple[str, ...] = _words()
    place_connectors: tuple[str, ...] = _words()
    place_abbreviations: tuple[str, ...] = _words()
    place_nouns: tuple[str, ...] = _words()
    place_parts: tuple[str, ...] = _words()
    place_heads: tuple[str, ...] = _words()
    regions: tuple[str, ...] = _words()
    place_prefixes: tuple[str, ...] = _words()
    not_places: tuple[str, ...] = _words()
    less: tuple[str, ...] = _words()
    not_datelines: tuple[str, ...] = _words()
    openers: tuple[str, ...] = _words()
    verbs: tuple[str, ...] = _words()
    small: tuple[str, ...] = _words()
    author_words: tuple[str, ...] = _words()
    first_person: tuple[str, ...] = _words()
    seen: str = _seen()


@frozen(kw_only=True, cache_hash=True)
class Speech:
    """What telling a quotation's speaker needs to know of a language.

    Verbs are given by their base form; regular forms are made by English rules, others
    are in `irregular`. A language without base forms lists the forms themselves. Small
    letters, but for `titles` and `abbreviations`.

    Attributes:
        code: ISO 639-1.
        report: Verbs of saying proper.
        write: Verbs of saying in writing.
        cry: Verbs for the voice something is said with.
        label: Verbs that give a description ("called it a …").
        title: Verbs that give a name to a thing; nobody is cited with it.
        think: Verbs of thinking and perceiving.
        act: Other verbs that can introduce words.
        irregular: Base form and its irregular forms, separated by spaces.
        doubling: Base forms that double their last letter.
        people: Nouns for people, as the last word of a description.
        bodies: Nouns for bodies of people.
        writings: Nouns for texts and recordings.
        pronouns: That can be the subject.
        objects: Pronouns that cannot.
        relatives: Relative pronouns.
        determiners: That open a description.
        standalone: Determiners that can stand for a speaker alone.
        prepositions: Small words before a noun.
        auxiliaries: Verbs that support another.
        adverbs: That stand between subject and verb.
        subordinators: That open a clause.
        conjunctions: That join equals.
        contrast: That join opposites.
        joiners: Small words inside a name.
        titles: Before a name, not part of it.
        styles: Titles that go with a single name: "Pope Francis", "King Charles".
        abbreviations: Whose full stop ends no sentence.
        calendar: Capitalised words for days and months.
        masculine: Pronouns, titles and given names of men.
        feminine: Pronouns, titles and given names of women.
        given: Given names of either.
        plural: Pronouns for several.
        companies: What closes the full name of a company: "Inc", "AG".
        offices: Who stands at the head of a field, which is named behind: "mayor of Kelmouth".
        epithets: Nouns for somebody who was named before: "the striker".
        origins: Peoples and parties, which do the same: "the Serbian", "the Democrat".
        shortened: Titles as they are printed short, and in full: "capt captain".
        initials: Offices by their initials, and in full: "ceo chief executive".
        addressing: Verbs with the listener behind them, never the speaker: "told Reuters".
        participles: Forms of verbs whose subject is that of the verb before: "adding".
        listeners: Words that name a listener, with what is glued before them.
        media: Words in the names of those who pass on what others said: "news", "daily".
        clitics: Letters glued before a verb.
        relaying: Verbs of passing on, each with the word before who said it: "نقل عن".
        definite: Letters glued before a noun, and before the adjectives that belong to it.
        seen: Where.
    """

    code: str = field(validator=is_text)
    report: tuple[str, ...] = _words()
    write: tuple[str, ...] = _words()
    cry: tuple[str, ...] = _words()
    label: tuple[str, ...] = _words()
    title: tuple[str, ...] = _words()
    think: tuple[str, ...] = _words()
    act: tuple[str, ...] = _words()
    irregular: tuple[str, ...] = _words()
    doubling: tuple[str, ...] = _words()
    people: tuple[str, ...] = _words()
    bodies: tuple[str, ...] = _words()
    writings: tuple[str, ...] = _words()
    pronouns: tuple[str, ...] = _words()
    objects: tuple[str, ...] = _words()
    relatives: tuple[str, ...] = _words()
    determiners: tuple[str, ...] = _words()
    standalone: tuple[str, ...] = _words()
    prepositions: tuple[str, ...] = _words()
    auxiliaries: tuple[str, ...] = _words()
    adverbs: tuple[str, ...] = _words()
    subordinators: tuple[str, ...] = _words()
    conjunctions: tuple[str, ...] = _words()
    contrast: tuple[str, ...] = _words()
    joiners: tuple[str, ...] = _words()
    titles: tuple[str, ...] = _words()
    styles: tuple[str, ...] = _words()
    abbreviations: tuple[str, ...] = _words()
    calendar: tuple[str, ...] = _words()
    masculine: tuple[str, ...] = _words()
    feminine: tuple[str, ...] = _words()
    given: tuple[str, ...] = _words()
    plural: tuple[str, ...] = _words()
    companies: tuple[str, ...] = _words()
    offices: tuple[str, ...] = _words()
    epithets: tuple[str, ...] = _words()
    origins: tuple[str, ...] = _words()
    shortened: tuple[str, ...] = _words()
    initials: tuple[str, ...] = _words()
    addressing: tuple[str, ...] = _words()
    participles: tuple[str, ...] = _words()
    listeners: tuple[str, ...] = _words()
    media: tuple[str, ...] = _words()
    clitics: tuple[str, ...] = _words()
    relaying: tuple[str, ...] = _words()
    definite: tuple[str, ...] = _words()
    seen: str = _seen()


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
        glyphs: What opens a crosshead.
        quote_pairs: Marks around quotations.
        signoffs: Words that open a signoff.
        languages: Word lists.
        speech: Word lists for the speakers of quotations.
    """

    agencies: tuple[Agency, ...] = _rows(Agency)
    furniture: tuple[Furniture, ...] = _rows(Furniture)
    glyphs: tuple[Glyph, ...] = _rows(Glyph)
    quote_pairs: tuple[QuotePair, ...] = _rows(QuotePair)
    signoffs: tuple[SignoffOpener, ...] = _rows(SignoffOpener)
    languages: tuple[Language, ...] = _rows(Language)
    speech: tuple[Speech, ...] = _rows(Speech)

    @classmethod
    def from_toml(cls, path: StrPath, *, base: Knowledge | None = None) -> Knowledge:
        """Read rows from a TOML file.

        Each table `[[agency]]`, `[[furniture]]`, `[[glyph]]`, `[[quote_pair]]`,
        `[[signoff_opener]]`, `[[language]]` or `[[speech]]` is a row, its keys the fields of
        the class. One table `[without]` names rows of *base* to leave out.

        Example:
            >>> from wireparse.knowledge import DEFAULT
            >>> mine = Knowledge.from_toml("examples/courier.toml")
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
        from wireparse._toml import read_toml  # noqa: PLC0415  loads tomllib, which few need

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
            speech=_merged(self.speech, other.speech),
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
            speech=_without(self.speech, rows),
        )


_TABLES: Final[Mapping[str, tuple[str, type[AttrsInstance]]]] = {
    "agency": ("agencies", Agency),
    "furniture": ("furniture", Furniture),
    "glyph": ("glyphs", Glyph),
    "quote_pair": ("quote_pairs", QuotePair),
    "signoff_opener": ("signoffs", SignoffOpener),
    "language": ("languages", Language),
    "speech": ("speech", Speech),
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


def _without(mine: tuple[_Row, ...], rows: tuple[object, ...]) -> tuple[_Row, ...]:
    return tuple(row for row in mine if row not in rows)


def _merged(mine: tuple[_Row, ...], more: tuple[_Row, ...]) -> tuple[_Row, ...]:
    return mine + tuple(row for row in more if row not in mine)
