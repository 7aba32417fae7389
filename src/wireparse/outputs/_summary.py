"""How many articles, captions, quotes: the last line in the terminal, the first of a report."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from attrs import Factory, define

from wireparse.diagnostics import Severity
from wireparse.models import QuoteKind
from wireparse.outputs._speaker_counts import Who, who_speaks

if TYPE_CHECKING:
    from wireparse.models import Article

__all__ = ["Totals", "count"]


@define
class Totals:
    r"""What was seen so far.

    Example:
        >>> import wireparse
        >>> dump = wireparse.parse("Ferry Returns to River\n\n“It floats,” said Jon Berg.")
        >>> totals = Totals()
        >>> totals.add(dump.articles[0])
        >>> totals.words()
        ['1 article', '1 quote by 1 speaker']

    Attributes:
        articles: Articles.
        captions: Captions, each once.
        quotes: Quotations of which somebody is the speaker, or could be.
        who: Speakers: a named one counts once, an unnamed one once in each article.
        copies: Lines that repeat another of their article.
        severities: Diagnostics, by how much they matter.
    """

    articles: int = 0
    captions: int = 0
    quotes: int = 0
    who: set[Who] = Factory(set)
    copies: int = 0
    severities: Counter[Severity] = Factory(Counter)

    def add(self, article: Article) -> None:
        """Count an article."""
        speakers = (who_speaks(quote, self.articles) for quote in article.quotes)
        self.who.update(who for who in speakers if who is not None)
        self.articles += 1
        self.captions += len(article.captions)
        self.quotes += sum(quote.kind is not QuoteKind.SCARE for quote in article.quotes)
        self.copies += sum(block.copy_of is not None for block in article.blocks)
        self.severities.update(found.severity for found in article.diagnostics)

    def words(self) -> list[str]:
        """Say it, a fact an item; what there is none of is left out."""
        facts = [count(self.articles, "article")]
        if self.captions:
            facts.append(count(self.captions, "caption"))
        if self.quotes:
            facts.append(f"{count(self.quotes, 'quote')} by {count(len(self.who), 'speaker')}")
        if self.copies:
            facts.append(count(self.copies, "copy", "copies"))
        facts += [
            count(self.severities[severity], severity.value)
            for severity in Severity
            if self.severities[severity]
        ]
        return facts


def count(number: int, one: str, many: str = "") -> str:
    """Say how many; the plural is in -s unless it is given."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
