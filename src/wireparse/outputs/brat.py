r"""Annotations of a dump for brat: a file `.ann` beside the text, in its standoff format.

Headline, captions and their credits, quotations with their speakers, verbs and who passed them on,
and the other mentions of speakers are text-bound annotations; relations join them. Offsets count
code points of the dump, as brat does. brat has no annotation over a line end: what goes over
several lines has a fragment for each.

Example:
    >>> import wireparse
    >>> from wireparse.outputs.brat import to_brat
    >>> dump = wireparse.parse("Ferry Returns to River\n\n“It floats,” said Jon Berg.\n")
    >>> print(to_brat(dump), end="")
    T1	Headline 0 22	Ferry Returns to River
    T2	Quote 25 35	It floats,
    A1	Kind T2 direct
    A2	Attribution T2 explicit
    T3	Speaker 42 50	Jon Berg
    #1	AnnotatorNotes T3	Jon Berg
    R1	SaidBy Arg1:T2 Arg2:T3
    T4	Cue 37 41	said
    R2	CuedBy Arg1:T2 Arg2:T4
"""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Final

from wireparse.models import Attribution, QuoteKind
from wireparse.outputs import _standoff
from wireparse.outputs._inputs import iter_stories
from wireparse.outputs._standoff import CREDIT, JOINED, LAYERS, MENTION, QUOTE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from wireparse.models import Article, Node, Quote
    from wireparse.outputs._inputs import Stories

__all__ = ["CONFIGURATION", "NOT_MAPPED", "Annotations", "mapping", "to_brat"]

_SPACES: Final = re.compile(r"\s+")
_BREAK: Final = re.compile("[\t\n\x0b\x0c\r\x1c-\x1f\x85\u2028\u2029]")
"""What a line of annotations cannot hold: tabs, and what somebody ends a line at."""
_RELATIONS: Final = {"Speaker": "SaidBy", "Cue": "CuedBy", "Via": "PassedOnBy"}
_NESTED: Final = "PartOf"
_CREDITED: Final = "CreditOf"
_SAME: Final = "SameAs"

CONFIGURATION: Final = "\n".join(
    [
        "[entities]",
        *(layer.name for layer in LAYERS),
        QUOTE,
        *JOINED,
        MENTION,
        "[relations]",
        *(f"{relation}\tArg1:{QUOTE}, Arg2:{name}" for name, relation in _RELATIONS.items()),
        f"{_NESTED}\tArg1:{QUOTE}, Arg2:{QUOTE}",
        f"{_CREDITED}\tArg1:{CREDIT}, Arg2:Caption",
        f"{_SAME}\tArg1:{MENTION}, Arg2:Speaker",
        "<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>",
        "[events]",
        "[attributes]",
        f"Kind\tArg:{QUOTE}, Value:{'|'.join(QuoteKind)}",
        f"Attribution\tArg:{QUOTE}, Value:{'|'.join(Attribution)}",
        "",
    ]
)
"""What brat has to be told in the file `annotation.conf` of the folder."""


def to_brat(stories: Stories) -> str:
    """Write the annotations of articles that are of one dump.

    Args:
        stories: A dump, an article, or articles of one dump.

    Returns:
        Lines, each with its line end; none where nothing is marked.
    """
    annotations = Annotations()
    return "".join(map(annotations.add, iter_stories(stories)))


class Annotations:
    """The annotations of one dump, article by article; their numbers run on."""

    def __init__(self) -> None:
        self._last = dict.fromkeys("TRA#", 0)

    def add(self, article: Article) -> str:
        """Write the annotations of the next article.

        Args:
            article: The article.

        Returns:
            Lines, each with its line end.
        """
        lines: list[str] = []
        credits_of = {
            caption.credit.start: caption for caption in article.captions if caption.credit
        }
        known: dict[tuple[str, int], str] = {}
        for name, node in _standoff.layers_of(article):
            known[name, node.start] = mark = self._mark(lines, name, node)
            caption = credits_of.get(node.start) if name == CREDIT else None
            if caption is not None:
                self._relate(lines, _CREDITED, mark, known["Caption", caption.start])
        self._quotes(lines, article)
        return "\n".join([*lines, ""])

    def _quotes(self, lines: list[str], article: Article) -> None:
        marks: list[str] = []
        known: dict[tuple[str, int, int], str] = {}
        speakers: dict[str, str] = {}
        for number, joined in _standoff.iter_joined(article):
            quote = article.quotes[number]
            mark = self._quote(lines, quote)
            marks.append(mark)
            if quote.parent is not None and mark:
                self._relate(lines, _NESTED, mark, marks[quote.parent])
            for name, node in joined:
                place = (name, node.start, node.end)
                if place not in known:
                    known[place] = self._mark(lines, name, node)
                    if name == "Speaker" and quote.speaker is not None:
                        self._note(lines, known[place], quote.speaker.name)
                        speakers.setdefault(quote.speaker.name, known[place])
                self._relate(lines, _RELATIONS[name], mark, known[place])
        for who, mentions in _standoff.other_mentions(article):
            for mention in mentions:
                self._relate(lines, _SAME, self._mark(lines, MENTION, mention), speakers[who])

    def _quote(self, lines: list[str], quote: Quote) -> str:
        mark = self._mark(lines, QUOTE, quote)
        if mark:
            for name, value in (("Kind", quote.kind), ("Attribution", quote.attribution)):
                lines.append(f"{self._next('A')}\t{name} {mark} {value.value}")
        return mark

    def _mark(self, lines: list[str], name: str, node: Node) -> str:
        """Mark a node; return its number, which is empty where it has no character."""
        text = node.text
        if not text.isprintable() and (pieces := list(_fragments(node))):
            places = ";".join([f"{start} {end}" for start, end, _ in pieces])
            text = " ".join([piece for _, _, piece in pieces])
        else:
            places = f"{node.start} {node.end}"
        if not text or text.isspace():
            return ""
        mark = self._next("T")
        lines.append(f"{mark}\t{name} {places}\t{text}")
        return mark

    def _note(self, lines: list[str], mark: str, text: str) -> None:
        if mark:
            words = " ".join(text.split())
            lines.append(f"{self._next('#')}\tAnnotatorNotes {mark}\t{words}")

    def _relate(self, lines: list[str], name: str, one: str, other: str) -> None:
        if one and other:
            lines.append(f"{self._next('R')}\t{name} Arg1:{one} Arg2:{other}")

    def _next(self, letter: str) -> str:
        self._last[letter] += 1
        return f"{letter}{self._last[letter]}"


def _fragments(node: Node) -> Iterable[tuple[int, int, str]]:
    """Yield the parts of a node between line ends and tabs, each with its place."""
    at = 0
    breaks = (found.span() for found in _SPACES.finditer(node.text) if _BREAK.search(found[0]))
    for start, end in chain(breaks, [(len(node.text),) * 2]):
        piece = node.text[at:start]
        if piece:
            yield node.start + at, node.start + start, piece
        at = end


def mapping() -> list[tuple[str, str]]:
    """Return the fields of the model that are marked, each with what it becomes."""
    return [
        *((layer.of, f"`{layer.name}`") for layer in LAYERS),
        ("Quote.text", f"`{QUOTE}`"),
        ("Quote.kind", "attribute `Kind`"),
        ("Quote.attribution", "attribute `Attribution`"),
        ("Quote.parent", f"relation `{_NESTED}`"),
        *((field, f"`{name}`, relation `{_RELATIONS[name]}`") for name, field in JOINED.items()),
        ("Speaker.name", "note of its `Speaker`"),
        ("Speaker.mentions", f"`{MENTION}`, relation `{_SAME}`"),
    ]


NOT_MAPPED: Final = {
    **_standoff.NOT_MAPPED,
    "Quote.confidence": "brat's attributes are words of a list, not numbers",
    "Quote.outer": "the marks stand around the annotation",
}
"""What is not marked, and why."""
