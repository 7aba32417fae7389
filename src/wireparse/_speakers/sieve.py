"""The fixed forms: "Q," NAME said; "Q," he said; "Q," said NAME; "Q" - NAME, and some others.

The first three are the trigram sieve of Muzny, Fang, Chang and Jurafsky, "A two-stage sieve
approach for quote attribution" (EACL 2017), which matches a quotation, a mention and a verb of
saying in any order that touches. Here the quotation comes first: a quarter of all quotations
stand so, and the scorer gives the same answer for 99.6 in a hundred of them (2,298 of 2,308 in
the training articles), so they need no scores. The fourth form is how pages set the voices of
readers, one a paragraph. The others are ROE: "Q", as transcripts have it, "Q"-she rose-"Q", and
the second half of "Q," NAME said. "Q."
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse._syntax import CueSpan, MentionKind, MentionSpan, name_end
from wireparse._vocabulary import NounClass, VerbSense, WordClass

if TYPE_CHECKING:
    from wireparse._speakers.candidates import Answer
    from wireparse._speakers.quotation import Occurrence, QuotationContext
    from wireparse._syntax import Paragraph, Tokens
    from wireparse._vocabulary import Lexicon

__all__ = [
    "CONFIDENCE",
    "between_dashes",
    "fixed_form",
    "goes_on_behind",
    "is_nickname",
    "label_before",
    "quote_mention_verb",
    "sender_of",
]


CONFIDENCE: Final = 0.98
"""So many of the answers are right."""
_ENDS: Final = frozenset(",?!")
"""Marks that a quotation ends with before its speaker."""
_STOPS: Final = frozenset(".?!")
"""Marks that a sentence ends with."""
_LAST: Final = frozenset(["", WordClass.STOP])
"""Letters of what stands behind a quotation that ends its paragraph."""
_SHORTEST: Final = 3
"""Words of a quotation that can be no name or title."""
_SENTENCE: Final = 4
"""Words of a quotation that is a sentence, at least."""
_NICKNAME: Final = 3
"""Words of a nickname."""
_CALLS: Final = frozenset("?!")
"""Marks that no name ends with."""
_LONGEST_SENDER: Final = 16
"""Words of a line that says from whom a message is, at most."""
_NAMED: Final = frozenset([MentionKind.NAME, MentionKind.LED_NAME])
_LEADS: Final = (1, 2, 3)
"""Words of what leads to a name in marks."""
_LONGEST_LABEL: Final = 6
"""Words, full stops too, before the colon of a transcript."""
_SHORTEST_LABEL: Final = 2
"""Letters of a name there; Q and A are none."""
_LONGEST_ASIDE: Final = 12
"""Words, at most, between two dashes that break a quotation."""
_FINITE: Final = frozenset("CcVve")
"""Letters of the verb there."""
_SURE: Final = 2
"""From here on it is sure enough that a word is a verb of saying."""


def fixed_form(
    tokens: Tokens, place: int, context: QuotationContext, lexicon: Lexicon
) -> tuple[MentionSpan, CueSpan] | None:
    """Read speaker and cue of a quotation that has one of the forms; None for any other."""
    found = quote_mention_verb(tokens, place, context, lexicon)
    if found is not None:
        return found
    beside = tokens.letters[max(0, place - 1) : place + 2]
    if WordClass.DASH in beside:
        return between_dashes(tokens, place, lexicon)
    return label_before(tokens, place, context) if beside[0] == WordClass.COLON else None


def quote_mention_verb(
    tokens: Tokens, place: int, context: QuotationContext, lexicon: Lexicon
) -> tuple[MentionSpan, CueSpan] | None:
    """Read speaker and cue right behind a quotation that opens its sentence: the trigram sieve.

    Args:
        tokens: The words of its paragraph.
        place: Where it stands among them.
        context: What it looks like.
        lexicon: Verbs of saying.

    Returns:
        Mention and cue, None for any other form.
    """
    letters, size = tokens.letters, tokens.size
    if context.inside.size < _SHORTEST or not context.is_closed:
        return None
    first = place + 1
    if letters[first : first + 1] == WordClass.DASH:
        return None if place else _signed(tokens, first, lexicon)
    if context.inside.end not in _ENDS:
        return None
    if first >= size or (place and letters[place - 1] != WordClass.STOP):
        return None
    if letters[first] in "hN":
        end = name_end(tokens, lexicon, first)
        if end < size and _is_saying(tokens, end, lexicon):
            kind = MentionKind.PRONOUN if letters[first] == WordClass.PRONOUN else MentionKind.NAME
            return MentionSpan(first, end, kind), CueSpan(end, end + 1, tokens.low[end])
        return None
    after = first + 1
    if after < size and letters[after] == WordClass.NAME and _is_saying(tokens, first, lexicon):
        end = name_end(tokens, lexicon, after)
        if end >= size or letters[end] in ".,":
            return MentionSpan(after, end, MentionKind.NAME), CueSpan(
                first, after, tokens.low[first]
            )
    return None


def goes_on_behind(quotation: Occurrence, previous: Answer) -> bool:
    """Is it the second half of “It rained,” NAME said at noon. “It was cold.”?

    Speaker and verb stand right behind the first half, whose sentence ends right before the
    second, which ends the paragraph. The scorer says the same of 1,570 in 1,572 of them.

    Args:
        quotation: The quotation.
        previous: The answer for the one before.
    """
    paragraph, place, context = quotation
    at, first, _ = previous.quotation
    inside, mention, cue = context.inside, previous.mention, previous.cue
    if at is not paragraph or previous.paragraph is not paragraph:
        return False
    if inside.size < _SENTENCE or inside.end not in _STOPS:
        return False
    letters = paragraph.tokens.letters
    end = max(mention.end, cue.end)
    is_behind = min(mention.start, cue.start) == first + 1 and end < place
    return (
        is_behind
        and letters.find(WordClass.STOP, end) == place - 1
        and WordClass.QUOTATION not in letters[end:place]
        and letters[place + 1 :] in _LAST
    )


def label_before(
    tokens: Tokens, place: int, context: QuotationContext
) -> tuple[MentionSpan, CueSpan] | None:
    """Read the name in capitals and the colon before a quotation that fills its paragraph."""
    colon = place - 1
    if colon < 1 or colon > _LONGEST_LABEL or tokens.words[colon] != ":":
        return None
    first = next((n for n, word in enumerate(tokens.words[:colon]) if word[0].isalpha()), colon)
    label = "".join(tokens.words[first:colon])
    if not label.isupper() or len(label) < _SHORTEST_LABEL or not context.beside.is_last:
        return None
    return MentionSpan(first, colon, MentionKind.NAME), CueSpan(colon, place, ":")


def between_dashes(
    tokens: Tokens, place: int, lexicon: Lexicon
) -> tuple[MentionSpan, CueSpan] | None:
    """Read who interrupts a quotation, between dashes: “We could” — she rose — “row”."""
    letters = tokens.letters
    if letters[place + 1 : place + 2] == WordClass.DASH:
        left = place + 1
        right = letters.find(WordClass.DASH, left + 1, left + _LONGEST_ASIDE)
        is_broken = letters[right + 1 : right + 2] == WordClass.QUOTATION
    else:
        right = place - 1
        left = letters.rfind(WordClass.DASH, max(0, right - _LONGEST_ASIDE), max(0, right))
        is_broken = right > 0 and letters[right] == WordClass.DASH and left > 0
        is_broken = is_broken and letters[left - 1] == WordClass.QUOTATION
    first = left + 1
    if not is_broken or right < 0 or letters[first] not in "hN":
        return None
    end = name_end(tokens, lexicon, first)
    if end >= right or letters[end] not in _FINITE:
        return None
    kind = MentionKind.PRONOUN if letters[first] == WordClass.PRONOUN else MentionKind.NAME
    return MentionSpan(first, end, kind), CueSpan(end, end + 1, tokens.low[end])


def is_nickname(tokens: Tokens, place: int, context: QuotationContext, lexicon: Lexicon) -> bool:
    """Are they a few capitalised words that name somebody, and nobody's speech?

    Inside a name, Ann "Big Rain" Roe, or behind what leads to one: known as "Big Rain".
    """
    inside = context.inside
    if inside.size > _NICKNAME or inside.capitals != "A" or not place:
        return False
    leads = (" ".join(tokens.low[max(0, place - size) : place]) for size in _LEADS)
    if inside.end not in _CALLS and any(map(lexicon.naming.__contains__, leads)):
        return True
    if inside.end in _ENDS:
        return False
    before = tokens.words[place - 1]
    letters = tokens.letters
    is_inside = (
        letters[place - 1] == WordClass.NAME and letters[place + 1 : place + 2] == WordClass.NAME
    )
    return is_inside and not before.endswith(lexicon.forms.owners)


def sender_of(before: Paragraph, lexicon: Lexicon) -> tuple[MentionSpan, CueSpan] | None:
    """Read from whom the message below is: "From the desk of Ann Roe, chair of the board".

    "I got a letter from Ann Roe." before it says so too.
    """
    tokens = before.tokens
    is_line = 1 < tokens.size <= _LONGEST_SENDER and WordClass.QUOTATION not in tokens.letters
    if not is_line or before.strong or tokens.low[0] not in lexicon.grammar.senders:
        return _writer(before, lexicon)
    name = next((m for m in before.mentions if m.kind in _NAMED), None)
    return None if name is None else (name, CueSpan(0, 1, tokens.low[0]))


def _writer(before: Paragraph, lexicon: Lexicon) -> tuple[MentionSpan, CueSpan] | None:
    """Read from whom the writing is that a paragraph ends with: "a letter came from Ann Roe."."""
    tokens, end = before.tokens, before.tokens.size - 1
    own = tokens.sentence[end]
    for mention in before.mentions_between(end - _LONGEST_SENDER, end):
        at = mention.start - 1
        is_last = mention.end == end and at > 0 and tokens.sentence[at] == own
        if is_last and tokens.low[at] in lexicon.grammar.senders:
            words = [w for w, n in zip(tokens.low[:at], tokens.sentence, strict=False) if n == own]
            is_writing = any(lexicon.heads.get(w) == NounClass.WRITING for w in words)
            is_answer = VerbSense.REPORT in lexicon.senses.get(words[-1], "")
            if (is_writing or is_answer) and WordClass.QUOTATION not in tokens.letters:
                return mention, CueSpan(at, at + 1, tokens.low[at])
    return None


def _signed(tokens: Tokens, dash: int, lexicon: Lexicon) -> tuple[MentionSpan, CueSpan] | None:
    """Read the name that a dash gives to a paragraph that is one quotation."""
    letters, size = tokens.letters, tokens.size
    first = dash
    while letters[first : first + 1] == WordClass.DASH:
        first += 1
    end = (
        name_end(tokens, lexicon, first) if letters[first : first + 1] == WordClass.NAME else first
    )
    is_whole = end == size or letters[end] in ",(" or letters[end:] == WordClass.STOP
    if end == first or not is_whole or WordClass.QUOTATION in letters[end:]:
        return None
    return MentionSpan(first, end, MentionKind.NAME), CueSpan(dash, first, "-")


def _is_saying(tokens: Tokens, index: int, lexicon: Lexicon) -> bool:
    word = tokens.low[index]
    return (
        tokens.letters[index] == WordClass.CUE
        and lexicon.cues.get(word, 0) >= _SURE
        and "S" in lexicon.senses.get(word, "")
    )
