"""The plain form in languages without weights: cue, speaker, and the quotation after them.

`قال X: «…»`: the nearest listed verb before the quotation in its sentence is the cue, the
words after it, up to the first small word, are the speaker. The words are rows.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from wireparse.rows import Speech

__all__ = ["Plain", "find_behind", "find_plain", "full_name", "leads_over", "role_of", "roles_of"]


_WORD: Final = re.compile(r"[\w\u064b-\u0652\u0640]+|[^\w\s]")
_STOPS: Final = frozenset('.!?؟:،,؛;()[]«»“”"„…–—-')
_REACH: Final = 400
_LONGEST: Final = 6
"""Words of a speaker, without titles and the small words of names."""
_BEHIND: Final = 3
_COMMAS: Final = frozenset("،,")
_PARTICLE: Final = 3
"""Arabic particles before a verb are this short."""
_ENDS: Final = ".!?؟"
_BACK: Final = frozenset(["فيه", "فيها", "به", "بها"])
"""Words that point back, between verb and subject."""
_ADVERB: Final = ("ً", "اً")
_SERVANT: Final = "عبد"
"""Opens names of two words, the second with an article."""
_QUOTED: Final = re.compile('«[^«»]*»|“[^“”]*”|"[^"]*"')
_FROM: Final = "ي"
"""Family names with an article end so, as adjectives of places do."""
_GLUED: Final = ("لـ", "بـ", "لل")
_VOWELS: Final = dict.fromkeys(range(0x064B, 0x0653))
"""Signs for vowels, which are mostly left out."""
_GOES_ON: Final = ("ال", "بال", "وال", "لل")
"""How the word begins that a title is completed by: an article, glued to a letter or not."""


class Plain(NamedTuple):
    """Offsets of cue and mention in the paragraph; the mention can be missing."""

    cue: tuple[int, int]
    mention: tuple[int, int] | None

    def moved(self, by: int) -> Plain:
        """Return the same places in a text that begins earlier."""
        mention = self.mention
        return Plain(
            (self.cue[0] + by, self.cue[1] + by),
            (mention[0] + by, mention[1] + by) if mention else None,
        )


class _Words(NamedTuple):
    verbs: frozenset[str]
    participles: frozenset[str]
    small: frozenset[str]
    known: frozenset[str]
    clitics: tuple[str, ...]
    determiners: tuple[str, ...]
    definite: tuple[str, ...]
    relaying: dict[str, str]
    joiners: frozenset[str]


def find_plain(text: str, at: int, row: Speech) -> Plain | None:
    """Find cue and speaker before a quotation.

    Args:
        text: The paragraph.
        at: Where the quotation's opening mark stands.
        row: Verbs, small words and glued letters.
    """
    words = _compile(row)
    # Nobody inside a quotation before is the speaker of the next one.
    begin = max(0, at - _REACH)
    masked = _QUOTED.sub(lambda m: "«" * len(m[0]), text[begin:at])
    found = _read_before([*_WORD.finditer(masked)], words)
    return found.moved(begin) if found else None


def _read_before(found: list[re.Match[str]], words: _Words) -> Plain | None:
    """Find the nearest verb before a quotation, and its subject."""
    cue: tuple[int, int] | None = None
    for index in range(len(found) - 1, -1, -1):
        word = found[index].group()
        if word in _ENDS:
            break
        verb = _verb(word, words)
        if not verb:
            continue
        start = found[index].start() + len(word) - len(verb)
        cue = cue or (start, found[index].end())
        relayed = words.relaying.get(verb.translate(_VOWELS))
        source = next((n for n in range(index, len(found)) if found[n][0] == relayed), None)
        if source is not None:
            return Plain(cue, _after(found, source + 1, words))
        if verb.translate(_VOWELS) not in words.participles:
            return Plain(cue, _after(found, index + 1, words) or _before(found, index, words))
    return Plain(cue, None) if cue else None


def find_behind(text: str, at: int, row: Speech) -> Plain | None:
    """Find cue and speaker right behind a quotation: «…»، قال سالم النهري.

    A verb with a conjunction glued to it opens the next sentence, and is none of its cues.

    Args:
        text: The paragraph.
        at: Where the quotation's closing mark ends.
        row: Verbs and small words.
    """
    words = _compile(row)
    found = [*_WORD.finditer(text, at, at + _REACH)]
    first = next((n for n, m in enumerate(found[:_BEHIND]) if m.group() not in _COMMAS), None)
    if first is None or found[first].group().translate(_VOWELS) not in words.verbs:
        return None
    return Plain(found[first].span(), _after(found, first + 1, words))


def leads_over(text: str, at: int, found: Plain | None, row: Speech) -> bool:
    """Tell whether a colon or a small word leads over to a quotation.

    Args:
        text: The paragraph.
        at: Where the quotation's opening mark stands.
        found: What `find_plain` found before it.
        row: Verbs and small words.
    """
    words = _compile(row)
    reported = text[found.cue[1] : at].split() if found else ()
    # A letter glued to the mark makes it a name: "to «The Times»".
    is_apart = text[at - 1 : at].isspace()
    if is_apart and not frozenset(row.subordinators).isdisjoint(reported):
        return True
    before = [m.group() for m in _WORD.finditer(text, max(0, at - 40), at)][-1:]
    return bool(before) and (
        before[0] in ":،" or before[0] in words.small or bool(_verb(before[0], words))
    )


def roles_of(mention: str, row: Speech) -> Iterator[str]:
    """Yield what a speaker can be called by later: "the minister" for "minister of …"."""
    words = mention.split()
    for word in words[:-1]:
        if word in row.titles or word is words[0]:
            yield _without_article(word, row)


def role_of(mention: str, row: Speech) -> str:
    """Return the noun of "the minister", empty for any other mention."""
    is_one = len(mention.split()) == 1 and mention.startswith(row.definite)
    return _without_article(mention, row) if is_one else ""


def _without_article(word: str, row: Speech) -> str:
    article = next((a for a in row.definite if word.startswith(a)), "")
    return word.removeprefix(article)


def full_name(texts: Iterable[str], mention: str, row: Speech) -> str:
    """Take titles off, and find the fullest form of a one-word mention in the article.

    A family name has the given name before it; another definite noun its adjectives behind
    it ("the Coalition the National").
    """
    mention = _untitled(mention, row)
    if len(mention.split()) != 1:
        return mention
    words = _compile(row)
    every = tuple(texts)
    whole = _with_adjectives(every, mention, row)
    if whole != mention and mention.endswith(_FROM):
        whole = mention
    if whole != mention:
        return whole
    # A story has the whole name where it first names somebody.
    names = (_with_given(text, mention, words) for text in every)
    return next((name for name in names if name != mention), mention)


def _with_given(text: str, mention: str, words: _Words) -> str:
    """Return a family name with the names before it, where the text has it first.

    Behind a title, a job or a small word all of them are names; else a verb may stand
    before the nearest one.
    """
    found = re.search(rf"(?<!\w){re.escape(mention)}(?!\w)", text)
    before = text[: found.start()].split()[-_LONGEST:] if found else []
    out = [mention]
    nearest = 0
    while before:
        word = before.pop()
        is_joint = word in words.joiners
        has_article = word.startswith(words.definite) and before[-1:] != [_SERVANT]
        if has_article or word in words.known or _verb(word, words):
            return " ".join(out)
        if not is_joint and (not word.isalpha() or len(word) < _PARTICLE):
            break
        out.insert(0, word)
        is_open = is_joint or before[-1:] == [_SERVANT]
        nearest = nearest or (0 if is_open else len(out))
    return " ".join(out[-nearest:]) if nearest else mention


def _with_adjectives(texts: Iterable[str], mention: str, row: Speech) -> str:
    """Return a definite noun with its adjectives behind it, at their most."""
    known = _compile(row).known
    best = [mention]
    for text in texts if mention.startswith(row.definite) else ():
        _, found, after = f" {text}".partition(f" {mention} ")
        out = [mention]
        for word in after.split(None, _LONGEST)[:_LONGEST] if found else ():
            bare = word.rstrip("".join(_STOPS))
            if not bare.startswith(row.definite) or len(bare) <= _PARTICLE or bare in known:
                break
            out.append(bare)
            if bare != word:
                break
        best = max(best, out, key=len)
    return " ".join(best)


def _untitled(mention: str, row: Speech) -> str:
    """Take the titles off a name, with the job before the last of them.

    What goes on with an article only ("the president the American") is no name and stays.
    """
    words = mention.split()
    first = max((at + 1 for at, word in enumerate(words) if word in row.titles), default=0)
    name = first
    while first and name < len(words) and words[name].startswith(_GOES_ON):
        name += 1
    is_whole = name == first or len(words) - name > 1
    return " ".join(words[name:] if is_whole else words) or mention


@lru_cache(maxsize=8)
def _compile(row: Speech) -> _Words:
    small = frozenset((*row.prepositions, *row.relatives, *row.subordinators, *row.listeners))
    return _Words(
        frozenset(
            w.split()[0].translate(_VOWELS)
            for w in (*row.report, *row.write, *row.participles, *row.relaying)
        ),
        frozenset(w.translate(_VOWELS) for w in row.participles),
        small,
        small | frozenset(row.titles),
        row.clitics,
        row.determiners,
        row.definite,
        dict(pair.split() for pair in row.relaying),
        frozenset(row.joiners),
    )


def _verb(word: str, words: _Words) -> str:
    """Return the verb without glued conjunctions, empty if it is none."""
    if word.translate(_VOWELS) in words.verbs:
        return word
    for clitic in words.clitics:
        bare = word.removeprefix(clitic)
        if bare != word and bare.translate(_VOWELS) in words.verbs:
            return bare
    return ""


def _after(found: list[re.Match[str]], first: int, words: _Words) -> tuple[int, int] | None:
    """Take the words after the verb, up to a mark or a small word.

    "One of them, Ann Roe" is Ann Roe.
    """
    if first < len(found) and found[first].group() in _BACK:
        first += 1
    end, most = first, _LONGEST
    while end < len(found) and end - first < most and not _stops(found[end].group(), words):
        word = found[end].group()
        is_extra = word in words.joiners or word in words.known
        most += is_extra and most < 2 * _LONGEST
        end += 1
    if end == first:
        return None
    is_one = end == first + 1 and found[first].group().startswith(words.determiners)
    if is_one and end + 1 < len(found) and found[end].group() in _COMMAS:
        return _after(found, end + 1, words) or found[first].span()
    return found[first].start(), found[end - 1].end()


def _before(found: list[re.Match[str]], verb: int, words: _Words) -> tuple[int, int] | None:
    """Take the words before a verb that a small word follows: its subject went first."""
    end = verb
    while end > 0 and (
        found[end - 1].group() in _COMMAS
        or (found[end - 1].group() not in _STOPS and len(found[end - 1].group()) <= _PARTICLE)
    ):
        end -= 1
    begin = end
    while begin > 0 and end - begin < _LONGEST and not _stops(found[begin - 1].group(), words):
        begin -= 1
    while begin < end and len(found[begin].group()) <= _PARTICLE:
        begin += 1
    return (found[begin].start(), found[end - 1].end()) if end > begin else None


def _stops(word: str, words: _Words) -> bool:
    is_adverb = word.endswith(_ADVERB)
    return is_adverb or word in _STOPS or word in words.small or word.startswith(_GLUED)
