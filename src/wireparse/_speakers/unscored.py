"""Quotations of languages that have no weights of their own.

With rows for speech they are read by signs that know no language, or by the forms that the rows
say, where there are such forms or no capitals. Without, their form alone tells what they are.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from attrs import evolve

from wireparse._quotes import bare_quote, text_of
from wireparse._speakers.full_names import PrintedWords, full_name, role_of, roles_of
from wireparse._speakers.surface import find_before, find_behind, find_unlisted, leads_over
from wireparse._speakers.weighed import read_weighed
from wireparse._vocabulary import SENTENCE_STOPS, is_uncased
from wireparse.models import Attribution, Cue, Mention, Quote, QuoteKind, Speaker, SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wireparse._quotes import QuotationSpan
    from wireparse._speakers.surface import SurfaceMatch
    from wireparse.models import Block
    from wireparse.rows import Language

__all__ = ["read_by_form", "read_plain", "read_unscored"]


_IMPLIED: Final = 0.4
"""How sure it is who speaks where a verb stands without a subject."""
_INTRODUCED: Final = 100
"""Whoever speaks is named whole in this many paragraphs."""
_CLAUSE: Final = 4
"""Words of a clause at least, where marks alone set it off."""
_SHORT: Final = 5
"""Words that can be a title or a term."""
_WORD_LETTERS: Final = 3
"""Letters of a word where nothing parts words."""
_SENTENCE_ENDS: Final = (*SENTENCE_STOPS,)
_LEADING: Final = frozenset(":،：")
"""What leads over to speech."""


def read_unscored(
    body: Sequence[Block], marked: Sequence[QuotationSpan], language: Language | None
) -> list[Quote]:
    """Read quotations with what is known of their language; None where nothing is."""
    if language is None or not language.speech.report:
        return [read_by_form(body, mark) for mark in marked]
    if language.grammar.patterns or not language.grammar.has_case:
        return read_plain(body, marked, language)
    return read_weighed(body, marked, language)


def read_by_form(body: Sequence[Block], mark: QuotationSpan) -> Quote:
    """Take a quotation for speech of nobody known, unless it is short and no sentence."""
    quote = bare_quote(body, mark, "no-language" if mark.parent is None else "nested")
    block, text = body[mark.paragraph], quote.text
    before = block.text[: mark.outer_start - block.start].rstrip()
    letters = len(text) // _WORD_LETTERS if is_uncased(text) else 0
    is_short = max(len(text.split()), letters) < _SHORT
    is_term = is_short and not text.endswith(_SENTENCE_ENDS) and before[-1:] not in _LEADING
    return evolve(quote, kind=QuoteKind.SCARE) if is_term and quote.parent is None else quote


def read_plain(
    body: Sequence[Block], marked: Sequence[QuotationSpan], language: Language
) -> list[Quote]:
    """Read the plain forms; a verb without a subject goes on with the speaker before."""
    words = PrintedWords(block.text for block in body[:_INTRODUCED])
    printed = cache(lambda mention: full_name(words, mention, language))
    roles: dict[str, str] = {}

    def full(mention: str) -> str:
        """Name a speaker, also by what was said of an earlier one: "the minister"."""
        name = roles.get(role_of(mention, language)) or printed(mention)
        roles.update(dict.fromkeys(roles_of(mention, language), name))
        return name

    out: list[Quote] = []
    last: Speaker | None = None
    for mark in marked:
        quote = _plain(body, mark, language, full)
        if quote.cue is not None and last is not None:
            quote = _carried_on(quote, last, language)
        last = quote.speaker or last
        out.append(quote)
    return out


def _carried_on(quote: Quote, last: Speaker, language: Language) -> Quote:
    """Give a verb without a subject, or with a pronoun, the speaker before."""
    speaker = quote.speaker
    if speaker is None:
        speaker = last
    elif quote.attribution is Attribution.PRONOUN and _agree(speaker.name, last.name, language):
        speaker = evolve(last, mention=speaker.mention, mentions=speaker.mentions)
    else:
        return quote
    return evolve(quote, speaker=speaker, attribution=Attribution.PRONOUN, confidence=_IMPLIED)


def _agree(pronoun: str, name: str, language: Language) -> bool:
    """Can a pronoun stand for a name, by what the rows say of its given name?"""
    given = name.split(maxsplit=1)[0]
    men, women = language.speech.masculine, language.speech.feminine
    is_man, is_woman = given in men, given in women
    return not ((pronoun.lower() in women and is_man) or (pronoun.lower() in men and is_woman))


def _plain(
    body: Sequence[Block], mark: QuotationSpan, language: Language, full: Callable[[str], str]
) -> Quote:
    """Read the plain form: cue, speaker, quotation."""
    block = body[mark.paragraph]
    at = block.start
    if mark.parent is not None:
        return bare_quote(body, mark, "nested")
    text = text_of(body, mark)
    begin, end = mark.outer_start - at, mark.outer_end - at
    before = find_before(block.text, begin, language)
    behind = find_behind(block.text, end, language)
    if before is None and behind is None:
        before = find_unlisted(block.text, begin, text, language)
    size = len(text.split())
    is_whole = size > _SHORT or leads_over(block.text, begin, before, language)
    if before is not None and before.mention is not None and size >= _CLAUSE:
        # Right behind its speaker, and no name that the speaker bears, which has an article.
        is_next = block.text[before.mention[1] : begin].isspace()
        is_whole = is_whole or (is_next and not text.startswith(language.speech.definite))
    found = (behind if behind and behind.mention else before) if is_whole or behind else None
    if found is None:
        return bare_quote(body, mark, "plain-none", None if is_whole else QuoteKind.SCARE)
    cue = Cue(block.text[slice(*found.cue)], at + found.cue[0], at + found.cue[1])
    speaker = _speaker(block, found, full)
    attribution = Attribution.EXPLICIT if speaker else Attribution.NONE
    return evolve(
        bare_quote(body, mark, "plain-form"),
        speaker=speaker,
        cue=cue,
        attribution=Attribution.PRONOUN if found.is_pronoun else attribution,
        confidence=0.5 if speaker else 0.0,
    )


def _speaker(block: Block, found: SurfaceMatch, full: Callable[[str], str]) -> Speaker | None:
    """Name the speaker whose mention was found; a pronoun is a name until it is resolved."""
    if found.mention is None:
        return None
    start, end = found.mention
    mention = Mention(block.text[start:end], block.start + start, block.start + end)
    name = mention.text if found.is_pronoun else full(" ".join(mention.text.split()))
    return Speaker(name, mention, SpeakerKind.PERSON)
