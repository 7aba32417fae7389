"""The rules that give blocks their roles: what each means, and whether it is sure.

`Block.rule` names one of them. A rule that is not sure gives the line the diagnostic
`line-unsure`, with the reason: what would settle it is a row of knowledge.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["RULES", "Rule"]


@frozen(kw_only=True)
class Rule:
    """What a rule saw.

    Attributes:
        meaning: The evidence.
        doubt: Why it may be wrong; None where it is sure.
    """

    meaning: str
    doubt: str | None = None


RULES: Final[Mapping[str, Rule]] = {
    "headline": Rule(meaning="recurs with only header lines between, or is the best title"),
    "headline-again": Rule(meaning="says the same as the headline, close to it"),
    "copied-beside-itself": Rule(meaning="two equal lines with no blank line between"),
    "copied-with-its-credit": Rule(meaning="repeated next to itself, with its credit"),
    "folded-twins": Rule(meaning="the same caption in full and cut off, one below the other"),
    "speaks-of-a-picture": Rule(
        meaning="before the body, with a counter, place and date at its end, or caption wording",
        doubt="uncredited and not repeated; a caption by its wording only",
    ),
    "framed-by-the-headline": Rule(
        meaning="alone between the headline and its copy",
        doubt="uncredited and not repeated; a caption by its position only",
    ),
    "credited": Rule(meaning="ends in a credit, or opens with the wording of a file photo"),
    "owner-in-brackets": Rule(
        meaning="before the body, ends in a name in brackets without a full stop",
        doubt="the name in brackets is not a known agency",
    ),
    "credit-alone": Rule(meaning="a credit and nothing else"),
    "signs-the-story": Rule(meaning="agency and name alone, under the last paragraph"),
    "agency-notice": Rule(meaning="the agency's name or notice, under the last paragraph"),
    "recurs-in-the-header": Rule(meaning="stands in both headers, with or without a credit"),
    "signed-by-agency": Rule(meaning="the last paragraph, signed with an agency's name"),
    "below-highlights": Rule(meaning="directly below a line like `Highlights`"),
    "header-below": Rule(meaning="between the headline and a byline, timestamp or dateline"),
    "bullets-under-headline": Rule(meaning="several lines after a glyph, under the headline"),
    "over-a-credit": Rule(meaning="directly above a credit on a line of its own"),
    "over-the-dateline": Rule(
        meaning="alone between byline or timestamp and the paragraph with the dateline",
        doubt="uncredited and not repeated; a caption by its position only",
    ),
    "question": Rule(
        meaning="a long question, or one of several alone on their lines: an interview"
    ),
    "figures": Rule(
        meaning="short, with several numbers: a result or a rate",
        doubt="a line of figures by its form only",
    ),
    "sums-up": Rule(
        meaning="first under the headline: recurs in the body, or is above the dateline,"
        " or reads like a title",
        doubt="by its position and form only",
    ),
    "above-the-dateline": Rule(
        meaning="before the paragraph that opens with a dateline, with no headline",
        doubt="could be an uncredited caption or a promo",
    ),
    "above-the-headline": Rule(
        meaning="text before the headline",
        doubt="could be the end of another story",
    ),
    "label": Rule(
        meaning="short, before the body, and not the headline",
        doubt="no furniture row matches this line",
    ),
    "text": Rule(meaning="no evidence for any other role"),
    "long-title": Rule(
        meaning="reads like a title and is too long for a crosshead",
        doubt="no closing punctuation; could be a cut paragraph or another story's headline",
    ),
    "cut-off": Rule(
        meaning="last line, many words, no full stop",
        doubt="could be a paragraph that was cut off, or a label",
    ),
    "glyph": Rule(meaning="short, and opens with a glyph"),
    "title-in-the-body": Rule(
        meaning="reads like a title, with text above and below",
        doubt="by its form only; could be furniture or another story's headline",
    ),
    "capitals": Rule(meaning="short and in capitals, with text above and below"),
    "name-and-role": Rule(meaning="a name and a role, below a quotation set apart"),
    "no-text-below": Rule(
        meaning="reads like a title, with no text of the story below",
        doubt="no furniture row matches this line",
    ),
    "links": Rule(
        meaning="long titles in a row, or in capitals, with text above and below: other stories",
        doubt="could be crossheads with no text between them",
    ),
    "promo-list": Rule(meaning="items of a list under a promo"),
    "byline-form": Rule(meaning="an author after `By`, or a name and a place"),
    "name-under-headline": Rule(
        meaning="a name alone under the headline",
        doubt="a name alone; could be a label",
    ),
    "name-over-profession": Rule(meaning="a name alone, above the author's profession"),
    "agency-line": Rule(meaning="an agency's name alone, above or below the body"),
    "dateline-alone": Rule(meaning="place and agency, and nothing else"),
    "date-alone": Rule(meaning="a date or time with its labels, and nothing else"),
    "signoff-words": Rule(meaning="opens with the words of a signoff"),
    "known-furniture": Rule(meaning="matches a furniture row, or has no letter in it"),
    "invisible": Rule(meaning="invisible characters only"),
    "end-mark": Rule(meaning="a mark that ends a story"),
    "separator": Rule(meaning="an end mark, but the story goes on below it"),
    "foot": Rule(meaning="opens the foot of the page"),
    "author-box": Rule(meaning="the author's name again, alone, below the story"),
}
"""Every rule that a block can name."""
