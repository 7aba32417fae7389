"""The stages, joined: the only module that knows them all.

Data goes one way: chunks, lines, blocks, groups, roles, then what a group's blocks hold.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Any, cast

from attrs import Attribute, evolve, field, frozen

from wireparse._fields import Reader, read_captions, read_header
from wireparse._parser.article import ParseRun, make_article, make_blocks
from wireparse._parser.checks import check_blocks, check_text
from wireparse._parser.digest import made_by
from wireparse._parser.exported import signed, told_of_document, without_known
from wireparse._parser.given import NOTHING_TOLD, line_of, lines_of, told_of
from wireparse._parser.hook_runner import HookRunner
from wireparse._parser.speech import Wanted, late_quotes
from wireparse._roles import Labeller, LineWeights, iter_stories, load_weights
from wireparse._source import AUTO, FORMATS, Input, InputNotes, Source, Window, iter_text
from wireparse._vocabulary import compile_patterns
from wireparse.diagnostics import Diagnostic, ParseError, Severity
from wireparse.hooks import NO_HOOKS, Context, Hooks
from wireparse.knowledge import DEFAULT
from wireparse.models import Article, Dump, Late
from wireparse.rows import Knowledge

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from wireparse._roles import Story
    from wireparse._segments import GivenLine

__all__ = ["Parser"]


def _is_a(kind: type) -> Callable[[object, Attribute[Any], object], None]:
    """Make a validator of settings of one type."""

    def check(_: object, setting: Attribute[Any], value: object) -> None:
        if not isinstance(value, kind):
            msg = f"{setting.name} must be a {kind.__name__}, not a {type(value).__name__}"
            raise TypeError(msg)

    return check


def _is_weights(_: object, setting: Attribute[Any], value: object) -> None:
    """Tell apart weights and the name of their file."""
    if value is not None and not isinstance(value, LineWeights):
        msg = (
            f"{setting.name} must be LineWeights or None, not a {type(value).__name__}:"
            " use LineWeights.read(path) for a file"
        )
        raise TypeError(msg)


def _is_format(_: object, setting: Attribute[Any], value: object) -> None:
    """Tell the forms of exports from other names."""
    if value not in FORMATS:
        msg = f"{setting.name} must be one of {', '.join(FORMATS)}, not {value!r}"
        raise ValueError(msg)


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
        lines: What tells which line is what; None for the weights that ship.
        quotes: Whether to look for quotations.
        indirect: Whether to look for indirect speech too.
        strict: Whether to raise on the first error-level diagnostic.
        format_in: The form of the input: `text`, or that of an export (`lexisnexis`, `nexisuni`,
            `proquest`, `factiva`, `anpa`, `iptc7901`); `auto` where its head is to tell.
    """

    knowledge: Knowledge = field(default=DEFAULT, validator=_is_a(Knowledge))
    hooks: Hooks = field(default=NO_HOOKS, validator=_is_a(Hooks))
    lines: LineWeights | None = field(default=None, validator=_is_weights)
    quotes: bool = True
    indirect: bool = False
    strict: bool = False
    format_in: str = field(default=AUTO, validator=_is_format)

    @property
    def line_weights(self) -> LineWeights:
        """What tells which line is what: `lines`, or the weights that ship."""
        return load_weights() if self.lines is None else self.lines

    @property
    def digest(self) -> str:
        """What it knows, as 16 hex digits: a digest of the knowledge's rows and the weights.

        It is the same in every process and on every system, and another one where a row, the
        order of rows or a file of weights is. Notes of where a row was seen do not count, nor
        do hooks, which are code, and the other settings. Made when first asked for.

        Example:
            >>> import wireparse
            >>> more = wireparse.Knowledge(furniture=(wireparse.Furniture(form="Tap to join"),))
            >>> mine = Parser(knowledge=wireparse.DEFAULT | more)
            >>> len(mine.digest), mine.digest == Parser().digest
            (16, False)
        """
        return made_by(self.knowledge, self.lines).digest

    def parse(self, text: str, /) -> Dump:
        """Parse a whole dump, as the function `parse` does."""
        if not isinstance(text, str):
            msg = (
                f"parse() expects a str, got {type(text).__name__}: use read() for files and bytes"
            )
            raise TypeError(msg)
        return self._dump(text, InputNotes())

    def read(self, source: Source | Input, /, *, encoding: str | None = None) -> Dump:
        """Read and parse a whole file, as the function `read` does."""
        given = Input.of(source)
        return self._dump("".join(iter_text(given, encoding)), given.notes)

    def iter_articles(
        self, source: Source | Input, /, *, encoding: str | None = None
    ) -> Iterator[Article]:
        """Yield each article of a dump, as the function `iter_articles` does."""
        if isinstance(source, str):
            msg = (
                "iter_articles() expects a file or chunks of text, got a str:"
                " use parse(text), [text], or pathlib.Path(name)"
            )
            raise TypeError(msg)
        given, window = Input.of(source), Window()
        return self._run(iter_text(given, encoding), window.slice, window, given.notes)

    def parse_lines(self, lines: Iterable[GivenLine | str], /) -> Dump:
        """Parse lines of which you know some already, as an extractor of HTML does.

        Roles and borders that are given are those of the blocks and articles; everything else is
        found out as ever, with what is given as its neighbours. Lines that are given are not
        joined to others, as the lines of hard-wrapped paragraphs are.

        Example:
            >>> from wireparse import GivenLine
            >>> dump = Parser().parse_lines([
            ...     GivenLine("The ferry", role="headline", begins=True),
            ...     GivenLine("Nine people and a goat", role="paragraph"),
            ...     "Share this story",
            ... ])
            >>> dump.articles[0].headline.text, dump.articles[0].text
            ('The ferry', 'Nine people and a goat')

        Args:
            lines: The lines of a dump, blank ones too; those of which nothing is known may be
                texts.

        Returns:
            The dump. Its text is the lines, joined by line ends.

        Raises:
            TypeError: It is one text, or something else is among the lines.
            ParseError: There is an error-level diagnostic, and `strict` is set.
        """
        if isinstance(lines, str):
            msg = "parse_lines() expects lines, got a str: use parse(text) or text.split('\\n')"
            raise TypeError(msg)
        all_lines = [line_of(line) for line in lines]
        return self._dump(
            "\n".join([line.text for line in all_lines]), InputNotes(), told_of(all_lines)
        )

    def _dump(
        self, text: str, notes: InputNotes, told: Mapping[int, GivenLine] = NOTHING_TOLD
    ) -> Dump:
        """Parse a whole text.

        Args:
            text: The text.
            notes: What was odd in reading it.
            told: What the caller knows of lines, by their offset.
        """
        articles = tuple(
            self._run((text,), lambda low, high: text[low:high], Window(), notes, told)
        )
        found: list[Diagnostic] = []
        if not articles:
            found += notes.take(0, len(text), None)
            if not found and not text.strip():
                said = "the text contains only white space" if text else "the text is empty"
                found.append(Diagnostic(code="input-empty", start=0, end=0, message=said))
            if self.strict:
                _raise_first_error(found)
        return Dump(
            text=text,
            articles=articles,
            diagnostics=cast(
                "tuple[Diagnostic, ...]",
                Late(lambda: (*found, *chain.from_iterable(a.diagnostics for a in articles))),
            ),
            made_by=made_by(self.knowledge, self.lines),
        )

    def _run(
        self,
        chunks: Iterable[str],
        cut: Callable[[int, int], str],
        window: Window,
        notes: InputNotes,
        told: Mapping[int, GivenLine] = NOTHING_TOLD,
    ) -> Iterator[Article]:
        """Run the stages over chunks of text, of which *window* holds what may still be cut."""
        reader = Reader(compile_patterns(self.knowledge))
        run = ParseRun(reader, cut, notes, made_by(self.knowledge, self.lines))
        lines = lines_of(chunks, window, cut, reader, told, self.format_in, run.documents)
        labeller = Labeller(self.line_weights, reader)
        for story in iter_stories(labeller.labelled(lines), reader):
            article = self._article(story, run)
            if article is not None:
                yield article
            window.forget(story.found[-1].line.start)

    def _article(self, story: Story, run: ParseRun) -> Article | None:
        """Make one article of its lines; None where a hook drops it."""
        blocks = make_blocks(story)
        runner = HookRunner(
            Context(knowledge=self.knowledge, index=run.index, blocks=blocks), self.strict
        )
        if self.hooks.block:
            blocks = runner.blocks(blocks, self.hooks.block)
        captions = read_captions(blocks, run.reader)
        if self.hooks.caption:
            captions = runner.captions(captions, self.hooks.caption)
        document = run.documents.take(blocks[0].start)
        header = signed(read_header(blocks, run.cut, run.reader), document, blocks, run.cut)
        wanted = Wanted(quotes=self.quotes, indirect=self.indirect)
        late, odd = late_quotes(blocks, captions, header, run.index, self.knowledge, wanted)
        quotes = late if self._is_late() else runner.quotes(late.found(), self.hooks.quote)
        found = [
            *check_blocks(blocks, story.found, run.index),
            *without_known(check_text(blocks, run.cut, run.reader.patterns, run.index), document),
            *runner.diagnostics,
            *run.notes.take(blocks[0].start, blocks[-1].end, run.index),
            *told_of_document(document, run.index),
        ]
        article = make_article(blocks, captions, header, (quotes, odd), found, run, document.fields)
        kept = self._kept(article, runner)
        if kept is None:
            return None
        if self.strict:
            _raise_first_error(kept.diagnostics)
        run.index += 1
        return kept

    def _kept(self, article: Article, runner: HookRunner) -> Article | None:
        """Run the hooks of articles; what fails in them is a diagnostic of the article too."""
        if not self.hooks.article:
            return article
        runner.diagnostics.clear()
        kept = runner.article(article, self.hooks.article)
        if kept is None or not runner.diagnostics:
            return kept
        return evolve(kept, diagnostics=(*kept.diagnostics, *runner.diagnostics))

    def _is_late(self) -> bool:
        """Can quotations wait until somebody looks? A hook does, and an error is to be told."""
        return not (self.hooks.quote or self.hooks.article or self.strict)


def _raise_first_error(diagnostics: Iterable[Diagnostic]) -> None:
    """Raise the first diagnostic that is an error, if one is."""
    for diagnostic in diagnostics:
        if diagnostic.severity is Severity.ERROR:
            raise ParseError(diagnostic)
