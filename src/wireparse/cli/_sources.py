"""Reading what was named, with one line on what cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, evolve, field, frozen

from wireparse._source import Input, InputNotes, ReadOptions
from wireparse.cli._exit import complain
from wireparse.cli._paths import STDIN, open_named, shown_name
from wireparse.hooks import Hooks
from wireparse.models import evolve_late

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from wireparse._parser import Parser
    from wireparse.cli._progress import Progress
    from wireparse.hooks import Context
    from wireparse.models import Article, Block, Dump

__all__ = ["Reading", "Settings", "read_dump"]


@frozen(kw_only=True)
class Settings:
    """How to read.

    Attributes:
        encoding: What the files are encoded in, if it is known.
        limit: How many times their size compressed files may grow to.
        parser: What to parse with.
        fate: What becomes of the output where a file cannot be read, to be said with it.
    """

    encoding: str | None
    limit: int
    parser: Parser
    fate: str = ""


class _BrokenOffError(EOFError):
    """An archive is cut or damaged; what comes before was read."""


@define
class Reading:
    """The articles of one file, as far as it can be read; read it once.

    Attributes:
        name: The file.
        settings: How to read it.
        on_text: Is given each chunk of the text before the articles in it are yielded.
        error: Why it was not read to its end; known afterwards.
        notes: How far it is, and what was odd.
    """

    name: str
    settings: Settings
    on_text: Callable[[str], None] | None = None
    error: Exception | None = None
    notes: InputNotes = field(factory=InputNotes)

    def __iter__(self) -> Iterator[Article]:
        """Yield the articles; what ends them early is kept, and not raised."""
        settings = self.settings
        try:
            options = ReadOptions(settings.limit, self.on_text)
            source = Input(open_named(self.name), options, self.notes)
            yield from settings.parser.iter_articles(source, encoding=settings.encoding)
            broken = source.notes.broken
            self.error = _BrokenOffError(broken) if broken else None
        except Exception as error:  # noqa: BLE001  also a fault must not take the other files along
            self.error = error

    def bytes_until(self, end: int) -> int:
        """Return how many bytes of the file an offset of its text stands behind, nearly."""
        return _bytes_until(end, self.notes)

    @property
    def is_usable(self) -> bool:
        """Whether there is something to be read: all of it, or what comes before a damage."""
        return self.error is None or isinstance(self.error, _BrokenOffError)

    def tell(self, shown: str = "") -> bool:
        """Say why the file was not read to its end; return whether it was.

        Args:
            shown: How the file is called, if it is a copy of something.
        """
        return _tell(shown or self.name, self.settings, self.error)

    def named(self) -> Iterator[Article]:
        """Yield the articles with the file in their metadata, if no hook put one there."""
        for article in self:
            if self.name == STDIN:
                yield article
            else:
                yield evolve_late(article, metadata={"file": self.name, **article.metadata})


def read_dump(
    name: str, settings: Settings, progress: Progress, *, takes_damaged: bool = False
) -> tuple[Dump | None, bool]:
    """Read a file; say why, where it cannot be read to its end.

    Args:
        name: The file.
        settings: How to read it.
        progress: Is told how far it is.
        takes_damaged: Whether a damaged archive is no trouble: its dump says so in a diagnostic.

    Returns:
        The dump, None where there is none; and whether it is whole.
    """
    dump: Dump | None = None
    failed: Exception | None = None
    try:
        source = Input(open_named(name), ReadOptions(settings.limit))
        parser = _watched(settings.parser, source.notes, progress)
        dump = parser.read(source, encoding=settings.encoding)
        if source.notes.broken and not takes_damaged:
            failed = _BrokenOffError(source.notes.broken)
    except Exception as error:  # noqa: BLE001  as above
        failed = error
    progress.step()
    if failed is not None:
        progress.end()
    return dump, _tell(name, settings, failed)


def _watched(parser: Parser, notes: InputNotes, progress: Progress) -> Parser:
    """Let a parser tell how far it is, by a hook that leaves blocks as they are.

    A hook for articles would have it look for the speakers of quotations that nobody reads.
    """

    def tell(block: Block, _: Context) -> Block:
        progress.show(_bytes_until(block.end, notes))
        return block

    return evolve(parser, hooks=parser.hooks | Hooks(block=tell)) if progress.is_on else parser


def _bytes_until(end: int, notes: InputNotes) -> int:
    """Cut the bytes that were read as the offset cuts the characters that they were."""
    return notes.size * end // max(notes.length, 1)


def _tell(name: str, settings: Settings, error: Exception | None) -> bool:
    if error is not None:
        complain(shown_name(name), error, settings.fate)
    return error is None
