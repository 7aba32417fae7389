"""What tells a title, a name or a term in marks from speech, where a language has no weights.

As everywhere, no sign holds a word.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from wireparse._speakers.weighed_mentions import WeighedMention, WeighedParagraph
    from wireparse._speakers.weighed_signs import WeighedQuotation
    from wireparse._speakers.weighed_words import WeighedWords

__all__ = [
    "DISTANCES",
    "MOST",
    "NEAR",
    "SIZES",
    "bucket",
    "find_term_signs",
    "is_whole",
    "opens_small",
]


NEAR: Final = 60
"""Words around a quotation that are looked at."""
SIZES: Final = (1, 2, 3, 4, 5, 8, 12)
"""Steps of the words of a quotation."""
DISTANCES: Final = (0, 1, 2, 4, 8, 16)
MOST: Final = 3
"""From so many on, mentions in between and sentences are many."""
_FEW: Final = 8
"""Words beside a quotation that may open a clause of speech."""
_ABOVE: Final = 30
"""Words before the sentence that may tell of speech."""
_INSIDE: Final = 15
"""Words of a quotation that show what it is."""
_SENTENCE: Final = 3
"""Size from which on it may be a sentence."""
_CLAUSE: Final = frozenset("hVva")
"""Letters of which a sentence has one."""
_AROUND: Final = ".,;:!?…()"
_GLUE: Final = "-'’"
_GAP: Final = 4
"""Words from one quotation to the next in a row."""
_LONGEST_ROW: Final = 6
"""Quotations of a row on either side."""
_JOINTS: Final = frozenset(",&pdxb_")
"""Letters between the quotations of a row."""
_QUOTE_MARKS: Final = "\"'“”„«»‘’‚‹›"


def bucket(number: int, steps: Sequence[int]) -> int:
    """Count the steps that a number is over."""
    return sum(number > step for step in steps)


def opens_small(text: str) -> bool:
    """Is the first letter a small one?"""
    return next((c for c in text if c.isalpha()), "A").islower()


def is_whole(text: str) -> bool:
    """Do the words end as a sentence does?"""
    return text.rstrip(_QUOTE_MARKS + " ,").endswith((".", "!", "?", "…"))


def find_term_signs(
    quotation: WeighedQuotation,
    known: WeighedWords,
    stands: Callable[[WeighedParagraph, WeighedMention], tuple[str, str]],
) -> Iterator[str]:
    """Yield what tells whether anybody said a quotation.

    Args:
        quotation: The quotation.
        known: The words of the language.
        stands: Says what a mention is in the article, as a few letters, and its name.
    """
    size = bucket(len(quotation.text.split()), SIZES)
    yield from _form_signs(quotation, known, size)
    yield from _beside_signs(quotation.paragraph, quotation.place, size)
    yield from _row_signs(quotation, known)
    yield from _sentence_signs(quotation, known, stands, size)


def _form_signs(quotation: WeighedQuotation, known: WeighedWords, size: int) -> Iterator[str]:
    """Say what its words look like, and whether the article has them again."""
    letters, place, words = quotation.paragraph.letters, quotation.place, quotation.text.split()
    bare = [w for word in words if (w := word.strip(_AROUND))]
    inside = {known.inside[word] for word in bare[:_INSIDE]}
    yield from (f"inside{letter}{size > _SENTENCE:d}" for letter in sorted(inside))
    yield f"sentence{bool(inside & _CLAUSE):d}{size}"
    first, last = (known.inside[w] for w in (bare[0], bare[-1])) if bare else ("", "")
    yield f"first{first}{letters[max(0, place - 1) : place]}"
    yield f"ends{first}{last}{letters[place + 1 : place + 2]}"
    yield f"closes{last}{size}"
    capitals = sum(word[0].isupper() for word in words if word[0].isalpha())
    is_title = capitals == len(words)
    yield f"caps{size}{is_title:d}"
    yield f"caps{is_title:d}{is_whole(quotation.text):d}"
    yield f"capital{size}{not opens_small(quotation.text):d}"
    yield f"recurs{quotation.again}"
    yield f"recurs{quotation.again}{size}"


def _beside_signs(paragraph: WeighedParagraph, place: int, size: int) -> Iterator[str]:
    """Say what stands right before and behind."""
    letters = paragraph.letters
    before, after = letters[max(0, place - 1) : place], letters[place + 1 : place + 2]
    yield f"around{before or '^'}{after}"
    yield f"before{letters[max(0, place - 2) : place]}"
    yield f"beforesize{size}{before}"
    yield f"aftersize{size}{after}"
    left, right = letters[max(0, place - _FEW) : place], letters[place : place + _FEW]
    yield f"that{'s' in left}{'k' in left + right}"
    yield f"verbsize{size}{'V' in letters[max(0, place - NEAR) : place + NEAR]}"
    end = paragraph.starts[place] + len(paragraph.words[place])
    glued = paragraph.text[end : end + 1]
    yield f"glued{'x' if glued.isalnum() else glued if glued in _GLUE else ''}"


def _row_signs(quotation: WeighedQuotation, known: WeighedWords) -> Iterator[str]:
    """Say what leads to a row of quotations, and what it leads to: „Ebbe“, „Flut“ und „Tide“."""
    words, letters = quotation.paragraph.words, quotation.paragraph.letters
    first, left = _row_end(letters, quotation.place, -1)
    last, right = _row_end(letters, quotation.place, 1)
    count = 1 + left + right
    before, behind = words[max(0, first - 2) : first], words[last + 1 : last + 3]
    yield f"thing{known.has_one(before, known.things):d}"
    yield f"thingof{known.has_one(behind, known.things):d}"
    yield f"naming{known.has_one(before, known.naming):d}{known.has_one(behind, known.naming):d}"
    yield f"row{min(count, MOST)}"
    yield f"row{min(count, MOST)}{opens_small(quotation.text):d}{' ' in quotation.text:d}"


def _row_end(letters: str, place: int, step: int) -> tuple[int, int]:
    """Go along a row of quotations; return the last one's place, and how many there are."""
    for count in range(_LONGEST_ROW):
        behind, before = (
            letters[place + 1 : place + 1 + _GAP],
            letters[max(0, place - _GAP) : place],
        )
        between, mark, _ = (behind if step > 0 else before[::-1]).partition("Q")
        if not mark or not between or not set(between) <= _JOINTS:
            return place, count
        place += step * (len(between) + 1)
    return place, _LONGEST_ROW


def _sentence_signs(
    quotation: WeighedQuotation,
    known: WeighedWords,
    stands: Callable[[WeighedParagraph, WeighedMention], tuple[str, str]],
    size: int,
) -> Iterator[str]:
    """Say who and what stands in the sentence, and how far the last speech is."""
    paragraph, place = quotation.paragraph, quotation.place
    letters = paragraph.letters
    first, after = paragraph.sentence_around(place, NEAR)
    near = paragraph.mentions_between(first, after - 1)
    kinds = {mention.kind for mention in near}
    is_person = any("p" in stands(paragraph, mention)[0] for mention in near)
    who = f"{'h' in kinds:d}{is_person:d}{'N' in kinds:d}"
    yield f"who{who}"
    yield f"mentions{bucket(len(near), DISTANCES)}"
    verbs = "".join(c for c in "Vvk" if c in letters[first:after])
    yield f"verbs{verbs}size{size}"
    yield f"verbs{verbs}who{who}"
    is_named = any(word.lower() in known.labels for word in paragraph.words[first:after])
    yield f"labels{is_named:d}"
    above = "".join(c for c in "Vk" if c in letters[max(0, first - _ABOVE) : first])
    yield f"above{above}"
    yield f"above{above}{verbs}"
    silence = paragraph.number - quotation.last[0] if quotation.last else MOST + 1
    yield f"silence{min(silence, MOST + 1)}"
    yield f"silence{min(silence, MOST + 1)}{size}"
