"""What a run has done: counts that add up, chunk by chunk and shard by shard."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import asdict, define, field

if TYPE_CHECKING:
    from wireparse.models import Article

__all__ = ["Counts"]

_MOST: Final = 5
"""Slow inputs, and errors, that are named."""


@define(kw_only=True)
class Counts:
    """What was read, and what was in it.

    Attributes:
        texts: How many texts: files of text, and rows of others.
        chars: Characters of all texts.
        articles: How many articles.
        captions: How many captions.
        quotes: How many quotations.
        errors: How many texts, rows and files could not be read.
        first_errors: The first of them, each with its place.
        diagnostics: How many of each code.
        slowest: The texts that took longest: seconds, and where they are.
        seconds: How long the run took; of one that was resumed, without what was lost.
    """

    texts: int = 0
    chars: int = 0
    articles: int = 0
    captions: int = 0
    quotes: int = 0
    errors: int = 0
    first_errors: list[str] = field(factory=list)
    diagnostics: dict[str, int] = field(factory=dict)
    slowest: list[tuple[float, str]] = field(factory=list)
    seconds: float = 0.0

    def count(self, article: Article) -> None:
        """Count an article."""
        self.articles += 1
        self.captions += len(article.captions)
        self.quotes += len(article.quotes)
        for found in article.diagnostics:
            self.diagnostics[found.code] = self.diagnostics.get(found.code, 0) + 1

    def note_error(self, place: str, problem: str) -> None:
        """Count what could not be read."""
        self.errors += 1
        if len(self.first_errors) < _MOST:
            self.first_errors.append(f"{place}: {problem}")

    def note_time(self, seconds: float, place: str) -> None:
        """Note how long a text took."""
        self.slowest = sorted([*self.slowest, (round(seconds, 3), place)], reverse=True)[:_MOST]

    def add(self, other: Counts) -> None:
        """Add those of another part of the run."""
        for name in ("texts", "chars", "articles", "captions", "quotes", "errors", "seconds"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.first_errors = [*self.first_errors, *other.first_errors][:_MOST]
        for code, number in other.diagnostics.items():
            self.diagnostics[code] = self.diagnostics.get(code, 0) + number
        self.slowest = sorted([*self.slowest, *other.slowest], reverse=True)[:_MOST]

    def to_dict(self) -> dict[str, Any]:
        """Return plain values, as JSON has them."""
        return {**asdict(self), "slowest": [list(each) for each in self.slowest]}

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Counts:
        """Turn plain values back."""
        return cls(**{**data, "slowest": [tuple(each) for each in data["slowest"]]})

    def lines(self) -> list[str]:
        """Return the counts for people, a line each."""
        rate = self.chars / 1e6 / self.seconds if self.seconds else 0.0
        found = [
            f"texts      {self.texts:,}",
            f"articles   {self.articles:,}",
            f"captions   {self.captions:,}",
            f"quotes     {self.quotes:,}",
            f"errors     {self.errors:,}",
            f"time       {self.seconds:,.1f} s, {rate:.2f} MB/s",
        ]
        found += [f"  {each}" for each in self.first_errors]
        if self.diagnostics:
            found.append("diagnostics")
            ranked = sorted(self.diagnostics.items(), key=lambda item: (-item[1], item[0]))
            found += [f"  {number:>9,} {code}" for code, number in ranked]
        if self.slowest:
            found.append("slowest")
            found += [f"  {seconds:>9,.3f} s {place}" for seconds, place in self.slowest]
        return found
