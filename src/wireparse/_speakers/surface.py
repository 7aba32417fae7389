"""Cue and speaker beside a quotation, in languages without weights: the forms of their rows.

A form such as `{quote}, {aux} {verb} {name}` is matched on the classes of words around a
quotation. Before it, the nearest cue of the sentence decides. The forms and the words are
rows (`Grammar.patterns`); this module knows no language.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._speakers.surface_words import COMMAS, QUOTE_END, VERB, compile_surface

if TYPE_CHECKING:
    from wireparse._speakers.surface_words import SurfacePattern, SurfaceWords
    from wireparse.rows import Language

    Tokens = list[re.Match[str]]

__all__ = [
    "LONGEST_NAME",
    "STOPS",
    "SurfaceMatch",
    "find_before",
    "find_behind",
    "find_unlisted",
    "leads_over",
]


STOPS: Final = frozenset('.!?؟:،,؛;()[]«»“”"„…–—-')
"""Marks that end a name."""
LONGEST_NAME: Final = 6
"""Words of a speaker, without titles and the small words of names."""
_REACH: Final = 400
"""Characters around a quotation that are looked at."""
_NEAR: Final = 40
"""Characters before a quotation in which what leads over to it stands."""
_MOST_COMMAS: Final = 2
"""Commas that stand for one of a form: one before the quotation mark, one behind it."""
_ENDS: Final = ".!?؟"
_QUOTED: Final = re.compile('«[^«»]*»|„[^„“”]*[“”]|“[^“”]*”|"[^"]*"')


class SurfaceMatch(NamedTuple):
    """Offsets of cue and mention in the paragraph; the mention can be missing."""

    cue: tuple[int, int]
    mention: tuple[int, int] | None
    is_pronoun: bool = False

    def moved(self, by: int) -> SurfaceMatch:
        """Return the same places in a text that begins earlier."""
        cue, mention = self.cue, self.mention
        return SurfaceMatch(
            (cue[0] + by, cue[1] + by),
            (mention[0] + by, mention[1] + by) if mention else None,
            self.is_pronoun,
        )


class _Run(NamedTuple):
    """Tokens that a piece of a form took: the first, the one after, and whether they name."""

    first: int
    after: int
    names: bool = False
    is_pronoun: bool = False


def find_before(text: str, at: int, language: Language) -> SurfaceMatch | None:
    """Find cue and speaker before a quotation.

    Args:
        text: The paragraph.
        at: Where the quotation's opening mark stands.
        language: Verbs, small words, and the forms they stand in.
    """
    words = compile_surface(language)
    # Nobody inside a quotation before is the speaker of the next one.
    begin = max(0, at - _REACH)
    masked = _QUOTED.sub(lambda m: "«" * len(m[0]), text[begin:at])
    found = _read_before([*words.token.finditer(masked)], words)
    return found.moved(begin) if found else None


def _read_before(found: Tokens, words: SurfaceWords) -> SurfaceMatch | None:
    """Find the nearest cue before a quotation that stands in a form of the language."""
    opened: tuple[int, int] | None = None
    for index in range(len(found) - 1, -1, -1):
        word = found[index].group()
        if word in _ENDS:
            break
        verb = words.verb(word)
        if not verb:
            match = _first_match(found, index, words, words.bare(word), found[index].span())
            if match is not None:
                return match
            continue
        # A participle is the cue, and the verb before it has the subject.
        cue = opened or (found[index].start() + len(word) - len(verb), found[index].end())
        relayed = words.relaying.get(words.bare(verb))
        source = next((n for n in range(index, len(found)) if found[n][0] == relayed), None)
        if source is not None:
            return _matched(found, cue, _name_after(found, source + 1, words))
        if words.bare(verb) in words.participles:
            opened = cue
            continue
        match = _first_match(found, index, words, VERB, cue)
        if match is not None:
            return match
    return SurfaceMatch(opened, None) if opened else None


def find_unlisted(text: str, at: int, said: str, language: Language) -> SurfaceMatch | None:
    """Find a verb that no row has, before a quotation that opens as a clause does.

    In `VERB NAME «that …»` whoever speaks is all that stands between.

    Args:
        text: The paragraph.
        at: Where the quotation's opening mark stands.
        said: The words of the quotation.
        language: Small words.
    """
    words = compile_surface(language)
    opening = words.token.match(said)
    if language.grammar.has_case or opening is None:
        return None
    begin = max(0, at - _REACH)
    found = [*words.token.finditer(text, begin, at)]
    first = next((n + 1 for n in range(len(found) - 1, -1, -1) if found[n][0] in STOPS), 0)
    end = len(found)
    while end > first and words.bare(found[end - 1][0]) in words.small:
        end -= 1
    is_clause = opening[0] in language.speech.subordinators
    if not is_clause or (first == 0 and begin) or not 1 < end - first <= LONGEST_NAME + 1:
        return None
    return _matched(found, found[first].span(), _Run(first + 1, end, names=True))


def find_behind(text: str, at: int, language: Language) -> SurfaceMatch | None:
    """Find cue and speaker right behind a quotation: `«…»`, said Ann Roe.

    A verb with a conjunction glued to it opens the next sentence, and is none of its cues.

    Args:
        text: The paragraph.
        at: Where the quotation's closing mark ends.
        language: Verbs, small words, and the forms they stand in.
    """
    words = compile_surface(language)
    found = [*words.token.finditer(text, at, at + _REACH)]
    for form in words.behind:
        cue = _follow(found, 0, form.left[-2::-1], words, form.cue)
        if cue is None or cue.after >= len(found) or not _is_cue(found, cue.after, form, words):
            continue
        rest = _follow(found, _past_adverbs(found, cue.after + 1, words), form.right, words)
        if rest is not None:
            named = cue if cue.names else rest
            return _matched(found, found[cue.after].span(), named if named.names else None)
    return None


def leads_over(text: str, at: int, found: SurfaceMatch | None, language: Language) -> bool:
    """Does a colon or a small word lead over to a quotation?

    Args:
        text: The paragraph.
        at: Where the quotation's opening mark stands.
        found: What `find_before` found before it.
        language: Verbs and small words.
    """
    words = compile_surface(language)
    reported = text[found.cue[1] : at].split() if found else ()
    # A letter glued to the mark makes it a name: "to «The Times»".
    is_apart = text[at - 1 : at].isspace()
    if is_apart and not frozenset(language.speech.subordinators).isdisjoint(reported):
        return True
    before = [m.group() for m in words.token.finditer(text, max(0, at - _NEAR), at)][-1:]
    return bool(before) and (
        before[0] in ":،" or before[0] in words.small or bool(words.verb(before[0]))
    )


def _first_match(
    found: Tokens, index: int, words: SurfaceWords, kind: str, cue: tuple[int, int]
) -> SurfaceMatch | None:
    """Read the first form before a quotation that fits around a cue of a kind."""
    for form in words.before.get(kind, ()):
        after = _follow(found, _past_adverbs(found, index + 1, words), form.right, words)
        before = _go_back(found, index, form.left, words) if after else None
        if after is not None and before is not None:
            named = before if before.names else after
            return _matched(found, cue, named if named.names else None)
    return None


def _matched(found: Tokens, cue: tuple[int, int], run: _Run | None) -> SurfaceMatch:
    if run is None:
        return SurfaceMatch(cue, None)
    mention = found[run.first].start(), found[run.after - 1].end()
    return SurfaceMatch(cue, mention, run.is_pronoun)


def _is_cue(found: Tokens, at: int, form: SurfacePattern, words: SurfaceWords) -> bool:
    bare = words.bare(found[at].group())
    return bare in words.verbs if form.cue == VERB else bare == form.cue


def _follow(
    found: Tokens, at: int, pieces: tuple[str, ...], words: SurfaceWords, until: str = ""
) -> _Run | None:
    """Match the pieces of a form from a place on, up to the quotation or the cue behind them.

    Returns:
        The tokens that name the speaker, or none of them; `after` is where the match ends
        if *until* says what stands there. None if the pieces do not match.
    """
    named = _Run(at, at)
    for number, piece in enumerate(pieces):
        if piece == "{any}":
            return named
        if piece == QUOTE_END:
            return named if at == len(found) else None
        if piece == "{name}":
            following = pieces[number + 1] if number + 1 < len(pieces) else until
            run = _name_after(found, at, words, following)
        else:
            run = _one_after(found, at, piece, words)
        if run is None:
            return None
        named = run if run.names else named
        at = _past_adverbs(found, run.after, words)
    return named._replace(after=at) if until else named


def _one_after(found: Tokens, at: int, piece: str, words: SurfaceWords) -> _Run | None:
    """Match commas, or one word of a class, or the word itself."""
    if piece in COMMAS:
        end = at
        while end < min(len(found), at + _MOST_COMMAS) and found[end].group() in COMMAS:
            end += 1
        return _Run(at, end)
    if at >= len(found) or not _is_of(found[at].group(), piece, words):
        return None
    is_pronoun = piece == "{pronoun}"
    return _Run(at, at + 1, is_pronoun, is_pronoun)


def _go_back(found: Tokens, end: int, pieces: tuple[str, ...], words: SurfaceWords) -> _Run | None:
    """Match the pieces of a form from a cue back; as `_follow`."""
    named = _Run(end, end)
    for number, piece in enumerate(pieces):
        while end > 0 and words.bare(found[end - 1].group()) in words.adverbs:
            end -= 1
        if piece in COMMAS:
            while end > 0 and found[end - 1].group() in COMMAS:
                end -= 1
        elif piece == "{name}":
            run = _name_before(found, end, words, "".join(pieces[number + 1 : number + 2]))
            if run is None:
                return None
            named, end = run, run.first
        elif end > 0 and _is_of(found[end - 1].group(), piece, words):
            end -= 1
            if piece == "{pronoun}":
                named = _Run(end, end + 1, names=True, is_pronoun=True)
        else:
            return None
    return named


def _past_adverbs(found: Tokens, at: int, words: SurfaceWords) -> int:
    while at < len(found) and words.bare(found[at].group()) in words.adverbs:
        at += 1
    return at


def _is_of(word: str, piece: str, words: SurfaceWords) -> bool:
    """Is it a word of a class, or the very word of a form?"""
    bare = words.bare(word)
    if piece == "{aux}":
        return bare in words.auxiliaries
    return bare in words.pronouns if piece == "{pronoun}" else bare == piece


def _name_after(found: Tokens, first: int, words: SurfaceWords, following: str = "") -> _Run | None:
    """Take the words after a cue, up to a mark or a small word, or to what the form has next.

    "One of them, Ann Roe" is Ann Roe.
    """
    if first < len(found) and found[first].group() in words.resumptives:
        first += 1
    is_described = words.has_case and _is_article(found, first, words)
    end, most = first + is_described, LONGEST_NAME + is_described
    while end < len(found) and end - first < most:
        word = found[end].group()
        if _stops(word, words, is_described=is_described) or (
            following and _opens(word, following, words)
        ):
            break
        most += (word in words.joiners or word in words.known) and most < 2 * LONGEST_NAME
        end += 1
    if words.has_case:
        return _cased(found, first, end, words, is_described=is_described)
    if end == first:
        return None
    is_one = end == first + 1 and found[first].group().startswith(words.determiners)
    if is_one and end + 1 < len(found) and found[end].group() in COMMAS:
        return _name_after(found, end + 1, words, following) or _Run(first, end, names=True)
    return _Run(first, end, names=True)


def _opens(word: str, following: str, words: SurfaceWords) -> bool:
    """Is it what a form has behind the name?"""
    return bool(words.verb(word)) if following == VERB else _is_of(word, following, words)


def _name_before(found: Tokens, cue: int, words: SurfaceWords, following: str = "") -> _Run | None:
    """Take the words before a cue, back to what the form has before them."""
    short = words.particle_letters
    end = cue
    while end > 0 and (
        found[end - 1].group() in COMMAS
        or (found[end - 1].group() not in STOPS and len(found[end - 1].group()) <= short)
    ):
        end -= 1
    begin = end
    while begin > 0 and end - begin < LONGEST_NAME:
        word = found[begin - 1].group()
        if _stops(word, words) or (following and _opens(word, following, words)):
            break
        begin -= 1
    while begin < end and len(found[begin].group()) <= short:
        begin += 1
    if words.has_case:
        return _cased_before(found, begin, end, words)
    return _Run(begin, end, names=True) if end > begin else None


def _cased_before(found: Tokens, begin: int, end: int, words: SurfaceWords) -> _Run | None:
    """Take a name with capitals before a cue, or a description with its article."""
    at = end
    while at > 0 and end - at <= LONGEST_NAME:
        is_joiner = at - 1 > begin and found[at - 1].group() in words.joiners
        if _is_article(found, at - 1, words) and not is_joiner:
            return _Run(at - 1, end, names=True) if at < end else None
        if _stops(found[at - 1].group(), words, is_described=True):
            break
        at -= 1
    return _cased(found, begin, end, words)


def _cased(
    found: Tokens, first: int, end: int, words: SurfaceWords, *, is_described: bool = False
) -> _Run | None:
    """Leave small words off both ends of a name; a pronoun or small letters alone are none."""
    if is_described:
        return _Run(first, end, names=True) if end > first + 1 else None
    while end > first and found[end - 1].group() in words.joiners:
        end -= 1
    while end > first and found[first].group() in words.joiners:
        first += 1
    if end == first + 1 and words.bare(found[first].group()) in words.pronouns:
        return None
    has_capital = any(found[n].group()[0].isupper() for n in range(first, end))
    return _Run(first, end, names=True) if has_capital else None


def _is_article(found: Tokens, at: int, words: SurfaceWords) -> bool:
    return at < len(found) and words.bare(found[at].group()) in words.articles


def _stops(word: str, words: SurfaceWords, *, is_described: bool = False) -> bool:
    """Does a name end before a word? A description goes on with small letters."""
    if word.endswith(words.adverb_endings) or word in STOPS:
        return True
    if words.has_case and not is_described:
        return not (word[0].isupper() or word in words.joiners or word in words.titles)
    return word in words.small or word.startswith(words.glued_prepositions)
