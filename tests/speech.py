"""What test modules share: words, names and paragraphs as the speech rooms see them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse._coreference import Inventory, NameIndex, Told
from wireparse._coreference.antecedents import Antecedent, Asked, AskedKind, antecedents_of
from wireparse._coreference.facts import Facts
from wireparse._coreference.signs import facts_of
from wireparse._quotes import QuotationSpan, compile_ends, find_quotes
from wireparse._speakers.attribution import compile_readers
from wireparse._syntax import Paragraph, tokenise
from wireparse._vocabulary import Lexicon, compile_marks
from wireparse.knowledge import DEFAULT
from wireparse.models import Block, Role

if TYPE_CHECKING:
    from wireparse._speakers.weights import Weights

__all__ = [
    "LEXICON",
    "MARKS",
    "WEIGHTS",
    "body_of",
    "facts_in",
    "index_of",
    "inventory_of",
    "marked_in",
    "paragraph_of",
]

MARKS: Final = compile_marks(DEFAULT.quote_pairs)
_ENDS: Final = compile_ends(DEFAULT.languages)
_SCORED: Final = compile_readers(DEFAULT)["en"].scored
assert _SCORED is not None
LEXICON: Final[Lexicon] = _SCORED[0]
WEIGHTS: Final[Weights] = _SCORED[1]


def body_of(*texts: str) -> list[Block]:
    """Make paragraphs, a line each."""
    out, at = [], 0
    for text in texts:
        out.append(Block(text, at, at + len(text), Role.PARAGRAPH, "text"))
        at += len(text) + 1
    return out


def marked_in(body: list[Block]) -> list[QuotationSpan]:
    """Find the quotations of paragraphs by their marks."""
    return find_quotes(body, MARKS, _ENDS)[0]


def paragraph_of(text: str) -> Paragraph:
    """Read one paragraph into words; its quotations are one word each."""
    places = [
        (mark.outer_start, mark.outer_end)
        for mark in marked_in(body_of(text))
        if mark.parent is None
    ]
    return Paragraph(0, 0, tokenise(text, places, LEXICON), LEXICON)


def index_of(*texts: str, headline: str = "") -> NameIndex:
    """Index the names of paragraphs."""
    body = body_of(*texts)
    quoted = [(mark.outer_start, mark.outer_end) for mark in marked_in(body)]
    others = [(body[-1].end + 1, headline)] if headline else []
    return NameIndex([(b.start, b.text) for b in body], others, quoted, LEXICON)


def inventory_of(*texts: str, headline: str = "") -> Inventory:
    """Make what finds whom mentions stand for in paragraphs."""
    return Inventory(index_of(*texts, headline=headline), LEXICON)


def facts_in(*story: str, spoke: str = "") -> dict[str, Facts]:
    """Look at the antecedents of "he" in the last paragraph."""
    body = body_of(*story)
    read = [
        Paragraph(n, b.start, tokenise(b.text, [], LEXICON), LEXICON) for n, b in enumerate(body)
    ]
    told = Told(inventory_of(*story), body, read.__getitem__)
    if spoke:
        told.speakers = [(Antecedent(tuple(spoke.split())), 0)]
    paragraph = read[-1]
    words = next(m for m in paragraph.mentions if paragraph.tokens.low[m.start] == "he")
    asked = Asked(AskedKind.ONE, paragraph, words, paragraph.span(words)[0])
    every = antecedents_of(asked, told, LEXICON)
    found = facts_of(asked, every, told, LEXICON)
    return {" ".join(a.words): f for a, f in zip(every, found, strict=True) if isinstance(f, Facts)}
