"""The stages, joined: the only module that knows them all.

Data goes one way: chunks, lines, blocks, groups, roles, then what a group's blocks hold.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field, frozen

from wireparse._blocks import iter_blocks, unwrap
from wireparse._captions import find_captions
from wireparse._groups import iter_groups
from wireparse._headers import (
    find_byline,
    find_dateline,
    find_headline,
    find_language,
    find_line_agency,
    find_signoff,
    find_timestamps,
)
from wireparse._lines import Window, iter_lines
from wireparse._patterns import compile_patterns
from wireparse._roles import find_roles
from wireparse.diagnostics import Diagnostic, ParseError, Severity
from wireparse.hooks import NO_HOOKS, Hooks
from wireparse.knowledge import DEFAULT
from wireparse.models import Article, Block, Dump, Role
from wireparse.rows import Knowledge
from wireparse.spans import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from wireparse._groups import Group
    from wireparse._patterns import Patterns

__all__ = ["Parser", "iter_articles", "parse"]


@define
class _Run:
    """What one parse carries from article to article."""

    patterns: Patterns
    cut: Callable[[int, int], str]
    seen: dict[bytes, Span] = field(factory=dict)
    index: int = 0


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

    knowledge: Knowledge = DEFAULT
    hooks: Hooks = NO_HOOKS
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
            ParseError: There is an error-level diagnostic, and the parser is strict.
        """
        articles = tuple(self._run((text,), lambda start, end: text[start:end], Window()))
        found = [d for article in articles for d in article.diagnostics]
        return Dump(text=text, articles=articles, diagnostics=tuple(found))

    def iter_articles(self, chunks: Iterable[str], /) -> Iterator[Article]:
        """Yield each article as soon as what follows cannot change it.

        Args:
            chunks: The dump, cut anywhere.

        Raises:
            TypeError: A `str` was given; it would be read letter by letter.
            ParseError: There is an error-level diagnostic, and the parser is strict.
        """
        if isinstance(chunks, str):
            msg = "iter_articles takes chunks of text, not a str: use parse(text), or [text]"
            raise TypeError(msg)
        window = Window()
        return self._run(chunks, window.slice, window)

    def _run(
        self, chunks: Iterable[str], cut: Callable[[int, int], str], window: Window
    ) -> Iterator[Article]:
        patterns = compile_patterns(self.knowledge)
        run = _Run(patterns, cut)
        lines = iter_lines(chunks, window, patterns)
        for group in iter_groups(iter_blocks(lines, patterns), patterns):
            article = self._article(group, run)
            window.forget(article.end)
            yield article

    def _article(self, group: Group, run: _Run) -> Article:
        """Build one article from its lines."""
        patterns = run.patterns
        lines, headline = unwrap(group.lines, group.border.headline, run.cut, patterns)
        found = find_roles(lines, headline, patterns)
        blocks = tuple(
            Block(line.text, line.start, line.start + len(line.text), role, rule, copy)
            for line, role, rule, copy in zip(
                lines, found.roles, found.rules, found.copies, strict=True
            )
        )
        title = find_headline(blocks)
        dateline = find_dateline(blocks, patterns)
        signoff = find_signoff(blocks, patterns)
        article = Article(
            start=blocks[0].start,
            end=blocks[-1].end,
            index=run.index,
            id="",
            headline=title,
            deck=tuple(b for b in blocks if b.role is Role.DECK and b.copy_of is None),
            captions=find_captions(blocks, patterns),
            byline=find_byline(blocks, run.cut, patterns),
            dateline=dateline,
            timestamps=find_timestamps(blocks, patterns),
            signoff=signoff,
            agency=(dateline.agency if dateline else None)
            or find_line_agency(blocks, patterns),
            language=find_language(blocks, patterns),
            blocks=blocks,
        )
        run.index += 1
        return article


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
    """Parse."""
    return Parser(knowledge=knowledge, hooks=hooks, quotes=quotes, indirect=indirect, strict=strict).parse(text)


def iter_articles(chunks: Iterable[str], /) -> Iterator[Article]:
    """Iterate."""
    return Parser().iter_articles(chunks)
