"""A mention to those whom it may stand for: persons, bodies and groups told of near it.

Nobody is chosen here. Names are those of the inventory, unnamed ones are the descriptions of
the paragraphs around ("a harbour clerk"), and a role ("the minister") may also stand for whom
the article ties to it, wherever that is, or for nobody but itself.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import define, field

from wireparse._coreference.gender import noun_tells
from wireparse._coreference.names import NameMention
from wireparse._syntax import MentionKind
from wireparse._vocabulary import NounClass
from wireparse.models import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from wireparse._coreference.inventory import Inventory
    from wireparse._syntax import MentionSpan, Paragraph
    from wireparse._vocabulary import Lexicon
    from wireparse.models import Block

__all__ = [
    "Antecedent",
    "Asked",
    "AskedKind",
    "Told",
    "antecedents_of",
    "described",
    "is_nobody_new",
]

_LOOK_BACK: Final = 32
"""So many printed names before a mention are looked at."""
_FAR: Final = 2500
"""No antecedent lies more characters before its mention, but whom a role is tied to."""
_MOST: Final = 12
"""So many antecedents, the nearest ones, are weighed."""
_PARAGRAPHS: Final = 1
"""Descriptions are looked for in this many paragraphs before a mention's own."""
_OFTEN: Final = 12
"""The same for descriptions by the noun of a role."""
_DESCRIPTIONS: Final = 24
"""So many mentions of a paragraph are looked at, the last ones."""
_DESCRIBING: Final = frozenset(
    [MentionKind.DESCRIPTION, MentionKind.BARE, MentionKind.NAMED_DESCRIPTION]
)
"""Kinds of mentions that are descriptions."""
_HEADER: Final = 3
"""So many names of headline and captions."""


class AskedKind:
    """What sort of mention it is; the letters are those that signs hold.

    Attributes:
        ONE: "he", "she", and an age: "the 56-year-old".
        GROUP: "they".
        THING: "it".
        ROLE: "the minister".
        FAMILY: A family name that several bear.
    """

    ONE: Final = "p"
    GROUP: Final = "t"
    THING: Final = "i"
    ROLE: Final = "r"
    FAMILY: Final = "n"


_SPEAKING: Final = frozenset([NounClass.PERSON, NounClass.BODY])
"""Classes of the nouns of descriptions that a mention may stand for."""
_CLASSES: Final = {
    AskedKind.THING: frozenset([NounClass.BODY, NounClass.WRITING]),
    AskedKind.ROLE: _SPEAKING | {NounClass.WRITING},
}
"""The same for kinds of mentions that stand for others: "it" for a certificate."""


class Asked(NamedTuple):
    """A mention, and what it says of whom it stands for.

    Attributes:
        kind: See `AskedKind`.
        paragraph: Where it stands.
        words: Its place among the words.
        at: Its offset.
        gender: What it tells: m, f or nothing.
        noun: The noun of a role, empty for others.
    """

    kind: str
    paragraph: Paragraph
    words: MentionSpan
    at: int
    gender: str = ""
    noun: str = ""


@define
class Antecedent:
    """One whom a mention may stand for.

    Attributes:
        words: The name in full, or the words of a description.
        printings: Where it is told of before the mention, the last first.
        source: Paragraph and words of a description, None for a name.
        ties: What ties a role to it: t for its title, a for an apposition, b for the noun that
            ends its name, d for the noun that brought it in, k for what the role stood for
            before, s for having issued the writing; D and K where one is of many and the other of
            one.
        is_itself: Whether it is the role itself, which stands for nobody else.
    """

    words: tuple[str, ...]
    printings: list[NameMention] = field(factory=list)
    source: tuple[Paragraph, MentionSpan] | None = None
    ties: str = ""
    is_itself: bool = False


@define
class Told:
    """What an article tells before a mention, as far as it has been read.

    Attributes:
        inventory: Its names.
        body: Paragraphs and crossheads.
        paragraph: Gives a paragraph by its index in the body.
        author: Whose "I" it is outside quotations, None where nobody signs it, or several do.
        speakers: Who was quoted before, the last first, and where.
        beside: Classes of the words beside a name, by its place, as far as they were asked for.
    """

    inventory: Inventory
    body: Sequence[Block]
    paragraph: Callable[[int], Paragraph]
    author: str | None = None
    speakers: list[tuple[Antecedent, int]] = field(factory=list)
    beside: dict[tuple[int, int], tuple[str, str]] = field(factory=dict, init=False)
    _brought: dict[tuple[int, frozenset[str]], list[MentionSpan]] = field(factory=dict, init=False)
    _starts: list[int] = field(init=False)

    def __attrs_post_init__(self) -> None:
        """Note where the blocks start."""
        self._starts = [block.start for block in self.body]

    def index(self, at: int) -> int:
        """Return the index in the body of what stands at an offset."""
        return bisect_right(self._starts, at) - 1

    def brought_in(
        self, paragraph: Paragraph, classes: frozenset[str], lexicon: Lexicon
    ) -> list[MentionSpan]:
        """Return the descriptions of a paragraph with a noun of some classes, in order."""
        key = paragraph.index, classes
        found = self._brought.get(key)
        if found is None:
            found = self._brought[key] = [
                words
                for words in paragraph.mentions
                if words.kind in _DESCRIBING and _is_brought_in(words, paragraph, lexicon, classes)
            ]
        return found


def antecedents_of(asked: Asked, told: Told, lexicon: Lexicon) -> list[Antecedent]:
    """List those whom a mention may stand for, the nearest first.

    Args:
        asked: The mention.
        told: The article.
        lexicon: The words of the language.
    """
    found: dict[tuple[str, ...], Antecedent] = {}
    speakers = [one for one, _ in told.speakers]
    spoke = {one.words for one in speakers}
    printed = [*_names(asked, told), *_descriptions(asked, told, lexicon)]
    printed.sort(key=lambda one: -one[1].start)
    for words, name, source in printed:
        entry = found.get(words)
        if entry is None:
            if len(found) >= _MOST and words not in spoke:
                continue
            entry = found[words] = Antecedent(words, source=source)
        entry.printings.append(name)
    for one in speakers:
        if one.words not in found:
            printings = one.printings
            if one.source is None:
                printings = told.inventory.printings(one.words, asked.at)
            found[one.words] = Antecedent(one.words, printings, one.source)
    return [one for one in found.values() if _may_be(one, asked, told.inventory, lexicon)]


def is_nobody_new(before: Asked, asked: Asked, told: Told, lexicon: Lexicon) -> bool:
    """Has nobody been told of between two pronouns of one sort, so that both are the same?

    The weights said so of all 68 such pairs in the training articles.

    Args:
        before: The pronoun before.
        asked: The pronoun.
        told: The article.
        lexicon: The words of the language.
    """
    first, last = before.paragraph.index, asked.paragraph.index
    if not first <= last <= first + 1 or asked.at < before.at:
        return False
    if next(told.inventory.before(asked.at, before.at), None) is not None:
        return False
    classes = _CLASSES.get(asked.kind, _SPEAKING)
    for index in range(first, last + 1):
        paragraph = told.paragraph(index)
        low = before.words.start if index == first else 0
        high = asked.words.start if index == last else paragraph.tokens.size
        found = told.brought_in(paragraph, classes, lexicon)
        if bisect_left(found, (low, 0, "")) < bisect_left(found, (high, 0, "")):
            return False
    return True


def _may_be(one: Antecedent, asked: Asked, inventory: Inventory, lexicon: Lexicon) -> bool:
    """Does nothing rule it out? A gender that is told does, and "it" is nobody with one."""
    if one.source is not None:
        paragraph, words = one.source
        noun = paragraph.tokens.low[words.end - 1]
        if asked.kind == AskedKind.ONE and noun.endswith("s"):
            return False
        gender = noun_tells(noun, lexicon)
    else:
        gender = inventory.gender(one.words)
    if asked.kind == AskedKind.THING:
        return not gender
    return not asked.gender or gender in {"", asked.gender}


_Printed = tuple[tuple[str, ...], NameMention, "tuple[Paragraph, MentionSpan] | None"]


def _names(asked: Asked, told: Told) -> Iterator[_Printed]:
    """Yield the names before a mention with their full forms."""
    inventory, at = told.inventory, asked.at
    for name in islice(inventory.before(at, at - _FAR), _LOOK_BACK):
        yield inventory.full(name.words), name, None
    for name in inventory.header()[:_HEADER]:
        yield inventory.full(name.words), name, None


def _descriptions(asked: Asked, told: Told, lexicon: Lexicon) -> Iterator[_Printed]:
    """Yield the descriptions of the paragraphs before a mention, and of its own."""
    own, classes = asked.paragraph.index, _CLASSES.get(asked.kind, _SPEAKING)
    for index in range(max(0, own - _OFTEN), own + 1):
        block = told.body[index]
        is_near = index >= own - _PARAGRAPHS
        if block.role is not Role.PARAGRAPH or not (
            is_near or (asked.noun and asked.noun in block.text)
        ):
            continue
        paragraph = asked.paragraph if index == own else told.paragraph(index)
        low = paragraph.tokens.low
        end = asked.words.start if index == own else paragraph.tokens.size
        # The last of all mentions are looked at, and of these the descriptions.
        least = paragraph.mentions_between(0, end)[-_DESCRIPTIONS:][:1]
        last = None
        for words in reversed(told.brought_in(paragraph, classes, lexicon)):
            if not least or words < least[0]:
                break
            if words.start == last or words.end > end or words.start >= end:
                continue
            if is_near or low[words.end - 1] == asked.noun:
                last = words.start
                one = described(paragraph, words, block.text, lexicon)
                yield one.words, one.printings[0], one.source


def described(paragraph: Paragraph, words: MentionSpan, text: str, lexicon: Lexicon) -> Antecedent:
    """Take a description for somebody; told again, with another article, it is the same one.

    Args:
        paragraph: Where it stands.
        words: Its place among the words.
        text: The paragraph's text.
        lexicon: The words of the language.
    """
    start, after = paragraph.span(words)
    low = tuple(paragraph.tokens.low[words.start : words.end])
    place = (text, start - paragraph.start, after - paragraph.start)
    printing = NameMention(start, after, low, (), place, is_body=True)
    has_article = low[0] in lexicon.grammar.articles and len(low) > 1
    return Antecedent(low[1:] if has_article else low, [printing], (paragraph, words))


def _is_brought_in(
    words: MentionSpan, paragraph: Paragraph, lexicon: Lexicon, classes: frozenset[str]
) -> bool:
    """Is it somebody or some body unnamed, and no apposition of a name?"""
    tokens = paragraph.tokens
    letters = tokens.letters
    if lexicon.head(tokens.low[words.end - 1]) not in classes:
        return False
    behind = letters[words.end : words.end + 2]
    is_apposed = letters[max(0, words.start - 2) : words.start] in {"N,", "#,"}
    return not is_apposed and behind[:1] != "N" and behind != ",N"
