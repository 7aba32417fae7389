"""Rows of a language without weights as sets and patterns, for the forms around quotations."""

from __future__ import annotations

import re
from functools import lru_cache, partial
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._vocabulary import Memo, verb_forms
from wireparse.rows import COMMON_PATTERNS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from wireparse.rows import Language

__all__ = ["COMMAS", "QUOTE_END", "VERB", "SurfacePattern", "SurfaceWords", "compile_surface"]


COMMAS: Final = frozenset("،,")
QUOTE_END: Final = "{quote}"
VERB: Final = "{verb}"
_PIECE: Final = re.compile(r"\{\w+\}|\w+|[^\w\s]")
_PLACEHOLDER: Final = "{"
_REMEMBERED: Final = 5_000
"""Words whose bare form and verb are remembered: those of some long stories."""
_LAST_CASED: Final = 0x530
"""End of the blocks whose capitals are looked up: Latin, Greek and Cyrillic."""
_CAPITALS: Final = "".join(c for c in map(chr, range(_LAST_CASED)) if c.isupper())


class SurfacePattern(NamedTuple):
    """A form of a quotation with its speaker, cut at its cue.

    Attributes:
        cue: `{verb}`, or the first of the words that stand for one ("selon").
        left: What stands before the cue, the nearest first.
        right: What stands behind it; a form that ends with its quotation ends so.
    """

    cue: str
    left: tuple[str, ...]
    right: tuple[str, ...]


class SurfaceWords(NamedTuple):
    """What the forms around quotations ask of the words of a language.

    Attributes:
        token: Finds words and marks.
        verbs: Every form of every cue verb.
        participles: Those whose subject is that of the verb before.
        auxiliaries: Verbs that support another.
        pronouns: That can be the subject.
        adverbs: That may stand between any two pieces of a form.
        small: Words that end a name.
        known: These and titles.
        titles: Titles, as they are listed and in small letters.
        articles: Words before a noun.
        joiners: Small words inside a name.
        relaying: Verbs of passing on, and the word before who said it.
        determiners: How words begin that stand for one of several.
        definite: Letters glued before a noun.
        resumptives: Words between verb and subject that point back.
        name_openers: Words that open a name of two.
        adverb_endings: How adverbs end.
        origin_endings: How family names with an article end.
        glued_prepositions: How words begin that have a preposition glued to them.
        title_articles: How a word begins that goes on with a title.
        particle_letters: Words as short as this are no names.
        has_case: Whether names are told by their capitals.
        before: Forms that end with their quotation, by cue.
        behind: Forms that begin with it.
        bare: Gives a word as rows have it: in small letters, without signs for vowels.
        verb: Gives the verb without what is glued before it, empty if it is none.
    """

    token: re.Pattern[str]
    verbs: frozenset[str]
    participles: frozenset[str]
    auxiliaries: frozenset[str]
    pronouns: frozenset[str]
    adverbs: frozenset[str]
    small: frozenset[str]
    known: frozenset[str]
    titles: frozenset[str]
    articles: frozenset[str]
    joiners: frozenset[str]
    relaying: Mapping[str, str]
    determiners: tuple[str, ...]
    definite: tuple[str, ...]
    resumptives: frozenset[str]
    name_openers: frozenset[str]
    adverb_endings: tuple[str, ...]
    origin_endings: tuple[str, ...]
    glued_prepositions: tuple[str, ...]
    title_articles: tuple[str, ...]
    particle_letters: int
    has_case: bool
    before: Mapping[str, tuple[SurfacePattern, ...]]
    behind: tuple[SurfacePattern, ...]
    bare: Callable[[str], str]
    verb: Callable[[str], str]


@lru_cache(maxsize=8)
def compile_surface(language: Language) -> SurfaceWords:
    """Compile what the forms around quotations ask of a language."""
    row, grammar = language.speech, language.grammar
    signs: dict[int, None] = dict.fromkeys(map(ord, "".join(grammar.vowel_signs)))
    ends = (row.prepositions, row.relatives, row.subordinators, row.conjunctions, row.listeners)
    small = frozenset(chain.from_iterable(ends))
    patterns = [_cut(pattern) for pattern in grammar.patterns or COMMON_PATTERNS]
    verbs = _verbs(language, signs)
    bare: Memo[str, str] = Memo(lambda word: word.lower().translate(signs), _REMEMBERED)
    unglued = partial(_unglued, verbs=verbs, clitics=row.clitics, bare=bare.__getitem__)
    verb: Memo[str, str] = Memo(unglued, _REMEMBERED)
    return SurfaceWords(
        token=_token_pattern(language),
        verbs=verbs,
        participles=_bare(row.participles, signs),
        auxiliaries=_bare(row.auxiliaries, signs),
        pronouns=_bare(row.pronouns, signs),
        adverbs=_bare(row.adverbs, signs),
        small=small,
        known=small | frozenset(row.titles),
        titles=frozenset((*row.titles, *(title.lower() for title in row.titles))),
        articles=frozenset(grammar.articles),
        joiners=frozenset(row.joiners),
        relaying=dict(pair.split(None, 1) for pair in row.relaying),
        determiners=row.determiners,
        definite=row.definite,
        resumptives=frozenset(row.resumptives),
        name_openers=frozenset(row.name_openers),
        adverb_endings=grammar.adverb_endings,
        origin_endings=grammar.origin_endings,
        glued_prepositions=grammar.glued_prepositions,
        title_articles=grammar.title_articles,
        particle_letters=grammar.particle_letters,
        has_case=grammar.has_case,
        before=_by_cue(form for form in patterns if form.right[-1:] == (QUOTE_END,)),
        behind=tuple(form for form in patterns if form.left[-1:] == (QUOTE_END,)),
        bare=bare.__getitem__,
        verb=verb.__getitem__,
    )


def _verbs(language: Language, signs: Mapping[int, None]) -> frozenset[str]:
    """Collect every form of every cue verb."""
    row = language.speech
    listed = (*row.participles, *(pair.split()[0] for pair in row.relaying))
    return _bare((*verb_forms(language, ("report", "write", "cry")), *listed), signs)


def _unglued(
    word: str, verbs: frozenset[str], clitics: tuple[str, ...], bare: Callable[[str], str]
) -> str:
    if bare(word) in verbs:
        return word
    for clitic in clitics:
        rest = word.removeprefix(clitic)
        if rest != word and bare(rest) in verbs:
            return rest
    return ""


def _bare(words: Iterable[str], signs: Mapping[int, None]) -> frozenset[str]:
    return frozenset(word.lower().translate(signs) for word in words)


def _token_pattern(language: Language) -> re.Pattern[str]:
    """Make the pattern of words and marks.

    Signs for vowels belong to their word. Where names have capitals, `R.` and what the row
    lists keep their point, and `Anne-Lund` and `O'Hara` are one word.
    """
    signs = re.escape("".join(language.grammar.vowel_signs))
    plain = rf"[\w{signs}]+|[^\w\s]"
    if not language.grammar.has_case:
        return re.compile(plain)
    short = "|".join(map(re.escape, language.speech.abbreviations)) or r"(?!)"
    joined = rf"[{_CAPITALS}]\w*(?:[-'’][{_CAPITALS}]\w*)+"
    return re.compile(rf"\b(?:[{_CAPITALS}]|{short})\.|{joined}|{plain}")


def _cut(pattern: str) -> SurfacePattern:
    """Cut a form at its verb, or at the first word that stands for one."""
    pieces = [piece.lower() for piece in _PIECE.findall(pattern)]
    words = (piece for piece in pieces if piece.isalnum())
    cue = VERB if VERB in pieces else next(words)
    at = pieces.index(cue)
    return SurfacePattern(cue, tuple(pieces[:at][::-1]), tuple(pieces[at + 1 :]))


def _by_cue(forms: Iterable[SurfacePattern]) -> Mapping[str, tuple[SurfacePattern, ...]]:
    out: dict[str, tuple[SurfacePattern, ...]] = {}
    for form in forms:
        out[form.cue] = (*out.get(form.cue, ()), form)
    return out
