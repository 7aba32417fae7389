"""The stages, joined: the only module that knows them all.

Data goes one way: chunks, lines, blocks, groups, roles, then what a group's blocks hold.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import Attribute, evolve, field, frozen

from wireparse._coreference import is_title_case
from wireparse._fields import Reader, find_captions, read_header
from wireparse._parser.article import Run, make_article, make_blocks, without_dateline
from wireparse._parser.checks import check_blocks, check_text
from wireparse._parser.hook_runner import HookRunner
from wireparse._quotes import compile_ends, find_quotes
from wireparse._segments import iter_blocks, iter_groups, iter_pieces
from wireparse._source import Input, InputNotes, Source, Window, as_input, iter_lines, iter_text
from wireparse._speakers import find_speakers
from wireparse._vocabulary import compile_marks, compile_patterns
from wireparse.diagnostics import Diagnostic, ParseError, Severity
from wireparse.hooks import NO_HOOKS, Context, Hooks
from wireparse.knowledge import DEFAULT
from wireparse.models import Article, Block, Caption, Dump, Quote, QuoteKind, Role
from wireparse.rows import Knowledge

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from wireparse._fields import Header
    from wireparse._segments import Group

__all__ = ["Parser", "iter_articles", "parse", "read"]


def _is_a(kind: type) -> Callable[[object, Attribute[Any], object], None]:
    def check(_: object, setting: Attribute[Any], value: object) -> None:
        if not isinstance(value, kind):
            msg = f"{setting.name} must be a {kind.__name__}, not a {type(value).__name__}"
            raise TypeError(msg)

    return check


@frozen(kw_only=True)
class Parser:
    """Knowledge, hooks and settings, ready for any number of dumps.

    Immutable, hashable, picklable; safe to share between threads.

    Example:
        >>> text = '''Ferry Returns to River
        ...
        ... The ferry at its old pier (Reuters)
        ... The ferry at its old pier (Reuters)
        ... TT
        ...
        ... Ferry Returns to River
        ...
        ... The ferry at its old pier (Reuters)
        ... The ferry at its old pier (Reuters)
        ...
        ... It carried nine people and a goat on Monday.
        ... '''
        >>> article = Parser().parse(text).articles[0]
        >>> article.headline.text, len(article.headline.copies)
        ('Ferry Returns to River', 1)
        >>> article.captions[0].credit.agency, len(article.captions[0].copies)
        ('Reuters', 3)

    Attributes:
        knowledge: The outlets and languages to read with.
        hooks: What to run between the stages.
        quotes: Whether to look for quotations.
        indirect: Whether to look for indirect speech too.
        strict: Whether the first error-level diagnostic is raised.
    """

    knowledge: Knowledge = field(default=DEFAULT, validator=_is_a(Knowledge))
    hooks: Hooks = field(default=NO_HOOKS, validator=_is_a(Hooks))
    quotes: bool = True
    indirect: bool = False
    strict: bool = False

    def parse(self, text: str, /) -> Dump:
        """Parse a whole dump.

        Never raises on content: what looks odd is in `Dump.diagnostics`, and every
        character that is not white space is in exactly one block of `Dump.blocks`.

        Args:
            text: The dump, decoded. Line endings may be mixed.

        Returns:
            The dump, its articles in source order.

        Raises:
            TypeError: It is no text.
            ParseError: There is an error-level diagnostic, and the parser is strict.
        """
        if not isinstance(text, str):
            msg = f"parse takes a str, not {type(text).__name__}: files and bytes are for read"
            raise TypeError(msg)
        return self._dump(text, InputNotes())

    def read(self, source: Source | Input, /, *, encoding: str | None = None) -> Dump:
        """Read and parse a whole file.

        Args:
            source: A path, an open text or binary file, or chunks of text or bytes. Files
                that are compressed with gzip, bzip2, xz or zstd are expanded.
            encoding: What bytes are encoded in. Otherwise they are UTF-8, or what a
                byte-order mark says; a run that is not is read as Windows-1252.

        Returns:
            The dump, its articles in source order.

        Raises:
            TypeError: It is none of these; names of files are read one by one.
            NotTextError: It is an archive, a picture, a directory or the like, or cannot be read
                in the encoding that is given.
            OSError: It cannot be opened or read.
            LookupError: There is no such encoding of texts.
            ParseError: There is an error-level diagnostic, and the parser is strict.
        """
        given = as_input(source)
        return self._dump("".join(iter_text(given, encoding)), given.notes)

    def iter_articles(
        self, source: Source | Input, /, *, encoding: str | None = None
    ) -> Iterator[Article]:
        """Yield each article as soon as what follows cannot change it.

        Args:
            source: The dump, cut anywhere: chunks of text or bytes, an open file, or an
                `os.PathLike`.
            encoding: What bytes are encoded in; see `read`.

        Raises:
            TypeError: A `str` was given, which would be read letter by letter, or names of files
                in place of chunks.
            NotTextError: It is an archive, a picture, a directory or the like, or cannot be read
                in the encoding that is given.
            OSError: It cannot be opened or read.
            LookupError: There is no such encoding of texts.
            ParseError: There is an error-level diagnostic, and the parser is strict.
        """
        if isinstance(source, str):
            msg = (
                "iter_articles takes a file or chunks of text, not a str:"
                " use parse(text), [text], or pathlib.Path(name)"
            )
            raise TypeError(msg)
        given, window = as_input(source), Window()
        return self._run(iter_text(given, encoding), window.slice, window, given.notes)

    def _dump(self, text: str, notes: InputNotes) -> Dump:
        articles = tuple(self._run((text,), lambda low, high: text[low:high], Window(), notes))
        found = [d for article in articles for d in article.diagnostics]
        if not articles:
            found += notes.take(0, len(text), None)
            if not found and not text.strip():
                said = (
                    "there is nothing in it but white space" if text else "there is nothing in it"
                )
                found.append(Diagnostic(code="input-empty", start=0, end=0, message=said))
            if self.strict:
                _raise_first_error(found)
        return Dump(text=text, articles=articles, diagnostics=tuple(found))

    def _run(
        self,
        chunks: Iterable[str],
        cut: Callable[[int, int], str],
        window: Window,
        notes: InputNotes,
    ) -> Iterator[Article]:
        reader = Reader(compile_patterns(self.knowledge))
        run = Run(reader, cut, notes)
        lines = iter_lines(chunks, window, reader.patterns)
        pieces = iter_pieces(lines, cut, reader)
        for group in iter_groups(iter_blocks(pieces, reader), reader):
            article = self._article(group, run)
            if article is not None:
                yield article
            window.forget(group.lines[-1].start)

    def _article(self, group: Group, run: Run) -> Article | None:
        """Build one article from its lines."""
        blocks = make_blocks(group, run)
        hooking = HookRunner(
            Context(knowledge=self.knowledge, index=run.index, blocks=blocks), self.strict
        )
        if self.hooks.block:
            blocks = hooking.blocks(blocks, self.hooks.block)
        captions = find_captions(blocks, run.reader)
        if self.hooks.caption:
            captions = hooking.captions(captions, self.hooks.caption)
        header = read_header(blocks, run.cut, run.reader)
        quotes: tuple[Quote, ...] = ()
        odd: list[Diagnostic] = []
        if self.quotes or self.indirect:
            quotes, odd = self._quotes(blocks, captions, header, run.index)
            if self.hooks.quote:
                quotes = hooking.quotes(quotes, self.hooks.quote)
        found = [
            *odd,
            *check_blocks(blocks, run.index),
            *check_text(blocks, run.cut, run.reader.patterns, run.index),
            *hooking.diagnostics,
            *run.notes.take(blocks[0].start, blocks[-1].end, run.index),
        ]
        article = make_article(blocks, captions, header, quotes, found, run)
        kept: Article | None = article
        if self.hooks.article:
            hooking.diagnostics.clear()
            kept = hooking.article(article, self.hooks.article)
            if kept is not None and hooking.diagnostics:
                kept = evolve(kept, diagnostics=(*kept.diagnostics, *hooking.diagnostics))
        if self.strict and kept is not None:
            _raise_first_error(kept.diagnostics)
        if kept is not None:
            run.index += 1
        return kept

    def _quotes(
        self,
        blocks: tuple[Block, ...],
        captions: tuple[Caption, ...],
        header: Header,
        index: int,
    ) -> tuple[tuple[Quote, ...], list[Diagnostic]]:
        """Find the quotations of the body and who said them."""
        knowledge = self.knowledge
        body = [
            without_dateline(header.dateline, b)
            for b in blocks
            if b.role is Role.PARAGRAPH or b.role is Role.CROSSHEAD
        ]
        marks, ends_at = compile_marks(knowledge.quote_pairs), compile_ends(knowledge.languages)
        marked, odd = find_quotes(body, marks, ends_at, index)
        if not marked and not self.indirect:
            return (), odd
        others = [(c.start, c.description or c.text) for c in captions]
        headline = header.headline
        if headline is not None and not is_title_case(headline.text):
            others.append((headline.start, headline.text))
        quotes = find_speakers(
            body, marked, knowledge, header.language, others, indirect=self.indirect
        )
        if not self.quotes:
            return tuple([q for q in quotes if q.kind is QuoteKind.INDIRECT]), []
        return tuple(quotes), odd


def _raise_first_error(diagnostics: Iterable[Diagnostic]) -> None:
    for diagnostic in diagnostics:
        if diagnostic.severity is Severity.ERROR:
            raise ParseError(diagnostic)


def parse(
    text: str,
    /,
    *,
    knowledge: Knowledge = DEFAULT,
    hooks: Hooks = NO_HOOKS,
    quotes: bool = True,
    indirect: bool = False,
    strict: bool = False,
) -> Dump:
    """Parse a whole dump.

    Never raises on content: what looks odd is in `Dump.diagnostics`, and every
    character that is not white space is in exactly one block of `Dump.blocks`.

    Example:
        >>> dump = parse("OSLO (Reuters) - A bridge was opened on Monday, officials said.")
        >>> dump.articles[0].dateline.location, dump.articles[0].agency
        ('OSLO', 'Reuters')

    Args:
        text: The dump, decoded. Line endings may be mixed.
        knowledge: The outlets and languages to read it with.
        hooks: What to run between the stages.
        quotes: Whether to look for quotations.
        indirect: Whether to look for indirect speech too.
        strict: Whether to raise on the first error-level diagnostic.

    Returns:
        The dump, its articles in source order.

    Raises:
        TypeError: It is no text.
        ParseError: There is an error-level diagnostic, and *strict* is set.
    """
    parser = Parser(
        knowledge=knowledge, hooks=hooks, quotes=quotes, indirect=indirect, strict=strict
    )
    return parser.parse(text)


def read(
    source: Source,
    /,
    *,
    encoding: str | None = None,
    knowledge: Knowledge = DEFAULT,
    hooks: Hooks = NO_HOOKS,
    quotes: bool = True,
    indirect: bool = False,
    strict: bool = False,
) -> Dump:
    r"""Read and parse a whole file.

    The text is that of `iter_articles`: files compressed with gzip, bzip2, xz or zstd are
    expanded, by content and not by name.

    Example:
        >>> import io
        >>> dump = read(io.BytesIO(b"OSLO (Reuters) - A caf\xe9 was opened on Monday."))
        >>> dump.text
        'OSLO (Reuters) - A café was opened on Monday.'
        >>> print(dump.diagnostics[-1])
        encoding-mixed: 1 character was not UTF-8, and was read as Windows-1252

    Args:
        source: A path, an open text or binary file, or chunks of text or bytes.
        encoding: What bytes are encoded in. Otherwise they are UTF-8, or what a byte-order
            mark says; a run that is not is read as Windows-1252, with a diagnostic.
        knowledge: The outlets and languages to read it with.
        hooks: What to run between the stages.
        quotes: Whether to look for quotations.
        indirect: Whether to look for indirect speech too.
        strict: Whether to raise on the first error-level diagnostic.

    Returns:
        The dump, its articles in source order.

    Raises:
        TypeError: It is none of these; names of files are read one by one.
        NotTextError: It is an archive, a picture, a directory or the like, or cannot be read
            in the encoding that is given.
        OSError: It cannot be opened or read.
        LookupError: There is no such encoding of texts.
        ParseError: There is an error-level diagnostic, and *strict* is set.
    """
    parser = Parser(
        knowledge=knowledge, hooks=hooks, quotes=quotes, indirect=indirect, strict=strict
    )
    return parser.read(source, encoding=encoding)


def iter_articles(
    source: Source,
    /,
    *,
    encoding: str | None = None,
    knowledge: Knowledge = DEFAULT,
    hooks: Hooks = NO_HOOKS,
    quotes: bool = True,
    indirect: bool = False,
    strict: bool = False,
) -> Iterator[Article]:
    """Yield each article of a dump as soon as what follows cannot change it.

    However the input is cut, the articles are those of `parse`. Memory is bounded by the
    longest article, and a digest for every article.

    Example:
        >>> pieces = ["OSLO (Reuters) - A bridge was op", "ened on Monday, officials said."]
        >>> [article.agency for article in iter_articles(pieces)]
        ['Reuters']

    Args:
        source: The dump, cut anywhere: chunks of text or bytes, an open text or binary file,
            or an `os.PathLike`.
        encoding: What bytes are encoded in; see `read`.
        knowledge: The outlets and languages to read it with.
        hooks: What to run between the stages.
        quotes: Whether to look for quotations.
        indirect: Whether to look for indirect speech too.
        strict: Whether to raise on the first error-level diagnostic.

    Raises:
        TypeError: A `str` was given, which would be read letter by letter, or names of files
            in place of chunks.
        NotTextError: It is an archive, a picture, a directory or the like, or cannot be read
            in the encoding that is given.
        OSError: It cannot be opened or read.
        LookupError: There is no such encoding of texts.
        ParseError: There is an error-level diagnostic, and *strict* is set.
    """
    parser = Parser(
        knowledge=knowledge, hooks=hooks, quotes=quotes, indirect=indirect, strict=strict
    )
    return parser.iter_articles(source, encoding=encoding)
