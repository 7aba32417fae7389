"""What speaks for each answer to "who said it?" where a language has no weights of its own.

Every sign is made of letters for words (`weighed_words`) and of distances, never of a word, so
that weights learned of some languages serve the others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._speakers.weighed_terms import (
    DISTANCES,
    MOST,
    NEAR,
    SIZES,
    bucket,
    find_term_signs,
    is_whole,
    opens_small,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from wireparse._speakers.weighed_mentions import WeighedMention, WeighedParagraph
    from wireparse._speakers.weighed_words import WeighedWords

__all__ = ["CARRIED", "NAMED", "OPEN", "SCARE", "WeighedAnswer", "WeighedQuotation", "find_answers"]


NAMED: Final = "m"
CARRIED: Final = "c"
OPEN: Final = "o"
SCARE: Final = "s"
_LEFT_OUT: Final = str.maketrans("", "", "bo_#")
"""Letters that say nothing of how words hang together."""
_PATH: Final = 5
"""Letters of a path; of a longer one both ends count."""
_STEPS: Final = 6
"""Words beside a mention that may part it from its verb."""
_VERBS: Final = frozenset("Vva")


class WeighedQuotation(NamedTuple):
    """A quotation, and what went before it.

    Attributes:
        paragraph: Its paragraph.
        place: Where it stands among the words.
        text: Its words.
        before: The paragraph before, if there is one.
        last: Paragraph and word of the last quotation that somebody said.
        speaker: The name of who said it.
        above: Paragraph and word of the last mark, and what was answered.
        again: Where else the article has its words: `m` in marks, `t` in its text.
    """

    paragraph: WeighedParagraph
    place: int
    text: str
    before: WeighedParagraph | None
    last: tuple[int, int] | None
    speaker: str
    above: tuple[int, int, str] | None = None
    again: str = ""


class WeighedAnswer(NamedTuple):
    """One answer, and the signs for and against it.

    Attributes:
        kind: `NAMED`, `CARRIED`, `OPEN` or `SCARE`.
        paragraph: Where the mention stands.
        mention: Who said it.
        who: The name of the speaker, if there is one.
        signs: Texts, each of which has a weight.
    """

    kind: str
    paragraph: WeighedParagraph
    mention: WeighedMention | None
    who: str
    signs: tuple[str, ...]


def find_answers(
    quotation: WeighedQuotation,
    known: WeighedWords,
    stands: Callable[[WeighedParagraph, WeighedMention], tuple[str, str]],
) -> Iterator[WeighedAnswer]:
    """Yield every answer that a quotation has.

    Args:
        quotation: The quotation.
        known: The words of the language.
        stands: Says what a mention is in the article, as a few letters, and its name.
    """
    paragraph, place = quotation.paragraph, quotation.place
    own = (*_own_signs(quotation), *_joined_signs(quotation))
    for mention in paragraph.mentions_between(place - NEAR, place + NEAR):
        standing, who = stands(paragraph, mention)
        kind = _kind(paragraph, mention, known) + standing
        signs = _mention_signs(paragraph, place, mention, kind)
        yield WeighedAnswer(NAMED, paragraph, mention, who, (*signs, *_with(own, signs[0][:2])))
    before = quotation.before
    if before is not None and paragraph.sentence[place] == 0 and place < MOST:
        size = len(before.letters)
        for mention in before.mentions_between(size - NEAR, size):
            if before.sentence[mention.start] == before.sentence[-1]:
                standing, who = stands(before, mention)
                signs = _above_signs(before, mention, _kind(before, mention, known) + standing)
                yield WeighedAnswer(NAMED, before, mention, who, (*signs, *_with(own, "A")))
    yield WeighedAnswer(OPEN, paragraph, None, "", ("O", *_with(own, "O")))
    if not _is_told(quotation):
        scare = (*own, *find_term_signs(quotation, known, stands))
        yield WeighedAnswer(SCARE, paragraph, None, "", ("S", *_with(scare, "S")))
    if quotation.last is not None:
        signs = [*_carried_signs(quotation, own)]
        yield WeighedAnswer(CARRIED, paragraph, None, quotation.speaker, tuple(signs))


def _is_told(quotation: WeighedQuotation) -> bool:
    """Does a verb of saying follow: `"…", says Ann Roe`?"""
    letters, place = quotation.paragraph.letters, quotation.place
    behind = letters[place + 1 : place + _STEPS].translate(_LEFT_OUT)
    return behind.startswith((",V", ",aV", ",v", ",av"))


def _with(signs: Sequence[str], answer: str) -> Iterator[str]:
    return (f"{answer}&{sign}" for sign in signs)


def _kind(paragraph: WeighedParagraph, mention: WeighedMention, known: WeighedWords) -> str:
    """Tell pronouns for who speaks from those for who is spoken of."""
    if mention.kind != "h":
        return mention.kind
    low = paragraph.words[mention.start].lower()
    is_third = low in known.masculine or low in known.feminine
    return "h1" if low in known.dialogue else "h3" if is_third else "h"


def _own_signs(quotation: WeighedQuotation) -> tuple[str, ...]:
    """Say what a quotation and the sentence around it look like."""
    paragraph, place, text = quotation.paragraph, quotation.place, quotation.text
    letters = paragraph.letters
    first, after = paragraph.sentence_around(place, NEAR)
    left, right = (
        letters[first:place].translate(_LEFT_OUT),
        letters[place + 1 : after].translate(_LEFT_OUT),
    )
    around = left + right
    verbs = "".join(c for c in "Vvk" if c in around)
    is_alone = not around.strip(",.:;-")
    return (
        f"verbs{verbs}{is_alone:d}{is_whole(text):d}",
        f"alone{is_alone:d}",
        f"left{left[-1:]}",
        f"right{right[:2]}",
        f"says{'V' in right[:3]:d}{'V' in left[-3:]:d}{left[-1:] == ':':d}",
        f"size{bucket(len(text.split()), SIZES)}",
        f"small{opens_small(text):d}",
        f"whole{is_whole(text):d}{left[-1:] in ':.,' or not left:d}",
    )


def _joined_signs(quotation: WeighedQuotation) -> Iterator[str]:
    """Say what was answered of the quotation before in its sentence, and what parts them."""
    paragraph, place = quotation.paragraph, quotation.place
    number, word, kind = quotation.above or (-1, 0, "")
    if number != paragraph.number or paragraph.sentence[word] != paragraph.sentence[place]:
        yield "joined"
        return
    between = paragraph.letters[word + 1 : place].translate(_LEFT_OUT)
    is_list = len(between) <= 1
    yield f"joined{kind}{is_list:d}"
    yield f"joined{kind}{between if len(between) <= MOST else '~'}"


def _mention_signs(
    paragraph: WeighedParagraph, place: int, mention: WeighedMention, kind: str
) -> list[str]:
    letters, sentence = paragraph.letters, paragraph.sentence
    is_behind = mention.start > place
    far = abs(sentence[place] - sentence[mention.start])
    side = f"{'R' if is_behind else 'L'}{min(far, MOST)}"
    first, last = (place + 1, mention.first) if is_behind else (mention.after, place)
    between = letters[first:last].translate(_LEFT_OUT)
    nearer = len(paragraph.mentions_between(first, last - 1))
    before = _letter_before(paragraph, mention)
    after = letters[mention.after : mention.after + _STEPS].translate(_LEFT_OUT)[:1]
    adjacent = before if before in _VERBS else after if after in _VERBS or after == "x" else ""
    path = between if len(between) <= _PATH else f"{between[:2]}~{between[-2:]}"
    verbs = "".join(c for c in "Vv" if c in between)
    end = between[-1:] if not is_behind else between[:1]
    quoted = min(between.count("Q"), 2)
    return [
        f"{side}{kind}",
        f"{side}|{path}",
        f"{side}{kind[:1]}|{path}",
        f"{side}|{before}-{after}",
        f"{side}{kind}|{before}",
        f"{side}{kind}|{adjacent}",
        f"{side}|{adjacent}|{end}",
        f"{side}|{verbs}|{end}|{quoted}",
        f"{side}|nearer{min(nearer, MOST)}|{adjacent}",
        f"{side}|far{bucket(len(between), DISTANCES)}",
        f"{side}|opens{_opens(paragraph, mention):d}{kind[:1]}",
        f"any{kind}",
    ]


def _letter_before(paragraph: WeighedParagraph, mention: WeighedMention) -> str:
    at = mention.first - 1
    while at > mention.first - _STEPS and at >= 0 and paragraph.letters[at] in "bo_#":
        at -= 1
    if at < 0 or paragraph.sentence[at] != paragraph.sentence[mention.first]:
        return "^"
    return paragraph.letters[at]


def _opens(paragraph: WeighedParagraph, mention: WeighedMention) -> bool:
    return _letter_before(paragraph, mention) == "^"


def _above_signs(paragraph: WeighedParagraph, mention: WeighedMention, kind: str) -> list[str]:
    before = _letter_before(paragraph, mention)
    after = paragraph.letters[mention.after : mention.after + 1]
    end = paragraph.letters[-1:]
    return ["A", f"A{kind}", f"A|{before}|{after}", f"A|{end}", f"A{end}|{before}", f"any{kind}"]


def _carried_signs(quotation: WeighedQuotation, own: Sequence[str]) -> Iterator[str]:
    """Say how a quotation hangs together with the one before."""
    paragraph, place = quotation.paragraph, quotation.place
    index, word = quotation.last or (0, 0)
    if index == paragraph.number:
        gap = paragraph.sentence[place] - paragraph.sentence[word]
        near = paragraph.mentions_between(max(word, place - NEAR), place)
        names = sum(m.kind in "nN" for m in near)
        between = paragraph.letters[max(word + 1, place - NEAR) : place].translate(_LEFT_OUT)
        where = f"C0{min(gap, MOST)}"
        yield f"C0names{min(names, MOST)}{min(gap, MOST)}"
        yield f"C0path{between if len(between) <= MOST else between[-2:]}"
        yield f"C0first{between[:2]}"
    else:
        where = f"C{min(paragraph.number - index, MOST + 1)}"
        names = sum(m.kind in "nN" for m in paragraph.mentions_between(place - NEAR, place))
        yield f"C1names{min(names, MOST)}"
        yield f"C1first{place == 0:d}"
    yield "C"
    yield where
    yield from _with(own, "C")
    yield from _with(own[:2], where)
