"""From what was counted to what is proposed: each line once, the surest row first."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from attrs import astuple

from wireparse._fields import Reader
from wireparse._segments import Look, look_at
from wireparse._vocabulary import compile_patterns
from wireparse.learning._agencies import AgencyFinder
from wireparse.learning._counts import Scope
from wireparse.learning._furniture import FurnitureFinder
from wireparse.learning._glyphs import GlyphFinder
from wireparse.learning._openers import OpenerFinder
from wireparse.learning._stories import iter_stories
from wireparse.rows import (
    PLACEHOLDERS,
    Agency,
    Furniture,
    Glyph,
    Knowledge,
    Language,
    SignoffOpener,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wireparse.learning._proposals import Proposal
    from wireparse.models import Article

__all__ = ["choose", "gather"]


_MAX_DOUBTFUL: Final = 30
"""Proposals that are not sure; more of them nobody looks through."""
_CLAIMED: Final = frozenset(
    (Look.SIGNOFF, Look.BYLINE, Look.CREDIT, Look.CREDITED, Look.AGENCY, Look.GLYPH,
     Look.MOMENT)
)  # fmt: skip
"""Looks of lines that other rows than furniture explain."""


def choose(articles: Iterable[Article], knowledge: Knowledge) -> tuple[Proposal, ...]:
    """Count what the articles print, and propose what recurs."""
    reader = Reader(compile_patterns(knowledge))
    patterns = reader.patterns
    named = (AgencyFinder(reader), GlyphFinder(patterns), OpenerFinder(reader))
    furniture = FurnitureFinder(patterns, _vocabulary(knowledge))
    languages: Counter[str] = Counter()
    stories = 0
    for story in iter_stories(articles, reader):
        stories += 1
        if story.article.language:
            languages[story.article.language] += 1
        for finder in (*named, furniture):
            finder.look(story)
    scope = Scope(
        stories=stories, language=max(languages, key=languages.__getitem__, default="und")
    )
    found = [p for finder in named for p in finder.proposals(scope) if _is_text(p)]
    rest = _unclaimed(furniture.proposals(scope), found, knowledge)
    return tuple(_limited(sorted([*found, *rest], key=_rank)))


def gather(proposals: Iterable[Proposal]) -> Knowledge:
    """Put the rows of proposals together."""
    rows = [proposal.row for proposal in proposals]
    return Knowledge(
        agencies=tuple(row for row in rows if isinstance(row, Agency)),
        furniture=tuple(row for row in rows if isinstance(row, Furniture)),
        glyphs=tuple(row for row in rows if isinstance(row, Glyph)),
        signoffs=tuple(row for row in rows if isinstance(row, SignoffOpener)),
        languages=tuple(row for row in rows if isinstance(row, Language)),
    )


def _rank(proposal: Proposal) -> tuple[float, int, int, str]:
    row = proposal.row
    form = row.form if isinstance(row, Furniture) else ""
    return -proposal.sure, -proposal.stories, -len(form), str(row)


def _unclaimed(
    found: Iterable[Proposal], others: list[Proposal], knowledge: Knowledge
) -> Iterator[Proposal]:
    """Leave out furniture that another proposal explains: a better form, or no furniture."""
    reader = Reader(compile_patterns(knowledge | gather(p for p in others if p.is_sure)))
    taken: list[str] = []
    for proposal in sorted(filter(_is_text, found), key=_rank):
        row = proposal.row
        lines = [example.text for example in proposal.examples]
        if not isinstance(row, Furniture) or row.form.casefold() in taken:
            continue
        if all(look_at(line, reader) in _CLAIMED for line in lines):
            continue
        if all(any(_covers(form, line) for form in taken) for line in lines):
            continue
        taken.append(row.form.casefold())
        yield proposal


def _covers(form: str, line: str) -> bool:
    """Can a folded form match a line? Its literal pieces stand there in order."""
    for placeholder in PLACEHOLDERS:
        form = form.replace(placeholder, "\n")
    first, *others = form.split("\n")
    line = line.casefold()
    if not others:
        return first == line
    at = len(first)
    if not line.startswith(first) or not line.endswith(others[-1]):
        return False
    for piece in others:
        at = line.find(piece, at)
        if at < 0:
            return False
        at += len(piece)
    return True


def _is_text(proposal: Proposal) -> bool:
    """Can a row be written to a file? Lone surrogates cannot."""
    texts = _texts(astuple(proposal.row))
    return not any("\ud800" <= char <= "\udfff" for text in texts for char in text)


def _texts(value: object) -> Iterator[str]:
    """Yield every text of a value, down to the last list."""
    if isinstance(value, tuple):
        for inner in value:
            yield from _texts(inner)
    else:
        yield str(value)


def _limited(found: list[Proposal]) -> Iterator[Proposal]:
    """Keep all that is sure, and of the rest what a person would look through."""
    doubtful = 0
    for proposal in found:
        doubtful += not proposal.is_sure
        if proposal.is_sure or doubtful <= _MAX_DOUBTFUL:
            yield proposal


def _vocabulary(knowledge: Knowledge) -> frozenset[str]:
    """Collect the words that known furniture is made of."""
    words: set[str] = set()
    for row in knowledge.furniture:
        form = row.form
        for placeholder in PLACEHOLDERS:
            form = form.replace(placeholder, " ")
        words.update(word.strip(".:,!?()").casefold() for word in form.split())
    return frozenset(word for word in words if len(word) > 2)  # noqa: PLR2004  no small words
