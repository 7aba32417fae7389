"""Who could speak in a paragraph of a language without weights: names, descriptions, pronouns."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._vocabulary import find_every

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wireparse._speakers.weighed_words import WeighedWords
    from wireparse.models import Block

__all__ = ["WeighedMention", "WeighedParagraph", "cut_inside", "cut_paragraph"]


QUOTED: Final = "Q"
_LONGEST: Final = 7
"""Words of a name or a description."""
_LONGEST_ASIDE: Final = 14
"""Words between the commas around what somebody is."""
_ENDS: Final = ".!?…؟"
_MOST_JOINERS: Final = 3
"""Small words in a row inside a name."""
_NO_ASIDE: Final = frozenset("Q.V:;hs")
"""Letters of what no aside holds."""


class WeighedMention(NamedTuple):
    """Words that could name a speaker.

    Attributes:
        first: Index of the first word of its phrase: "the" of "the mayor, Ann Roe".
        after: Index behind its phrase, asides and all.
        start: Index of the first word of the mention proper.
        end: Index behind its last.
        head: Index of its noun, or of its last word.
        kind: `h` pronoun, `n` capitalised word, `N` several, `d` article and noun, `a` article
            and capitalised words.
    """

    first: int
    after: int
    start: int
    end: int
    head: int
    kind: str


_start: Final = attrgetter("start")


class WeighedParagraph(NamedTuple):
    """A paragraph as words, with what could speak in it.

    Attributes:
        number: Its place in the body.
        text: As printed.
        words: As printed; a quotation is one of them.
        starts: Offset of each in the paragraph.
        letters: One each; `Q` for a quotation.
        sentence: Number of the sentence each stands in.
        places: Where each quotation stands among the words.
        mentions: In order.
        owners: Those within a phrase that is about somebody else: "the coach of Ann Roe".
    """

    number: int
    text: str
    words: list[str]
    starts: list[int]
    letters: str
    sentence: list[int]
    places: list[int]
    mentions: list[WeighedMention]
    owners: list[WeighedMention]

    def mentions_between(self, first: int, last: int) -> list[WeighedMention]:
        """Return the mentions that begin between two words, these included."""
        begin = bisect_left(self.mentions, first, key=_start)
        return self.mentions[begin : bisect_right(self.mentions, last, begin, key=_start)]

    def sentence_around(self, place: int, near: int) -> tuple[int, int]:
        """Return where the sentence of a word begins and ends, at most *near* words off."""
        sentence = self.sentence
        here = sentence[place]
        first = bisect_left(sentence, here, max(0, place - near), place)
        return first, bisect_right(sentence, here, place, min(len(sentence), place + near))

    def printed(self, mention: WeighedMention) -> str:
        """Return the words of a mention, with single spaces."""
        start, end = self.span(mention)
        return " ".join(self.text[start:end].split())

    def span(self, mention: WeighedMention) -> tuple[int, int]:
        """Return where a mention stands in the paragraph."""
        last = mention.end - 1
        return self.starts[mention.start], self.starts[last] + len(self.words[last])


def cut_paragraph(
    index: int, block: Block, quoted: Sequence[tuple[int, int]], known: WeighedWords
) -> WeighedParagraph:
    """Cut a paragraph into words, sentences and mentions.

    Args:
        index: Its place in the body.
        block: The paragraph.
        quoted: Places of its outermost quotations in the dump, with their marks.
        known: The words of the language.
    """
    spans = [(start - block.start, end - block.start) for start, end in quoted]
    return _cut(index, block.text, spans, (0, len(block.text)), known)


def cut_inside(
    index: int, block: Block, start: int, size: int, known: WeighedWords
) -> WeighedParagraph:
    """Cut a quotation as if it were a paragraph; its places are those of the paragraph.

    Args:
        index: The place of the paragraph in the body.
        block: The paragraph.
        start: Offset of the opening mark in it.
        size: Length of the quotation, with its marks.
        known: The words of the language.
    """
    return _cut(index, block.text, [], (start + 1, start + size - 1), known)


def _cut(
    index: int,
    text: str,
    spans: Sequence[tuple[int, int]],
    limits: tuple[int, int],
    known: WeighedWords,
) -> WeighedParagraph:
    words: list[str] = []
    starts: list[int] = []
    places: list[int] = []
    begin, last = limits
    for start, end in (*spans, (last, last)):
        for found in known.token.finditer(text, begin, start):
            words.append(found[0])
            starts.append(found.start())
        if start < last:
            places.append(len(words))
            words.append(text[start:end])
            starts.append(start)
        begin = end
    letters, sentence = _letters(words, frozenset(places), known)
    mentions, owners = _find_mentions(words, letters, known)
    return WeighedParagraph(index, text, words, starts, letters, sentence, places, mentions, owners)


def _letters(
    words: list[str], places: frozenset[int], known: WeighedWords
) -> tuple[str, list[int]]:
    """Give every word its letter, and the number of its sentence."""
    out: list[str] = []
    sentence: list[int] = []
    number, opens = 0, True
    for index, word in enumerate(words):
        if index in places:
            out.append(QUOTED)
            sentence.append(number)
            ends = word.rstrip("\"'”“»«’‘").endswith(tuple(_ENDS))
            after = words[index + 1] if index + 1 < len(words) else ""
            # Whoever speaks may stand behind without a comma: „Ja!“ sagt er.
            opens = ends and (after[:1].isupper() or index + 1 in places)
            number += opens
            continue
        letter = known.opening[word] if opens else known.inside[word]
        out.append(letter)
        sentence.append(number)
        if letter == ".":
            number += not opens
            opens = True
        elif letter != "_":
            opens = letter == ":"
    return _with_sources("".join(out), words, known), sentence


def _with_sources(letters: str, words: list[str], known: WeighedWords) -> str:
    """Make a word that credits somebody a verb of saying where one can stand.

    `Laut Ann Roe …`, `"…", so Ann Roe`; but not in "so groß".
    """
    out = list(letters)
    for at in find_every(letters, "c"):
        is_apart = at == 0 or letters[at - 1] in ".:;,Q("
        is_source = is_apart and letters[at + 1 : at + 2] in {"N", "d", "h", "o"}
        out[at] = "V" if is_source else known.otherwise[words[at].lower()]
    return "".join(out)


def _find_mentions(
    words: list[str], letters: str, known: WeighedWords
) -> tuple[list[WeighedMention], list[WeighedMention]]:
    out: list[WeighedMention] = []
    owners: list[WeighedMention] = []
    index = 0
    while index < len(words):
        found = _mention_at(words, letters, index, known)
        if found is None:
            index += 1
            continue
        index = _past_owners(words, letters, found, known)
        owners += _owners(words, letters, range(found.after, index), known)
        found = found._replace(after=index, end=index if found.kind == "d" else found.end)
        before = out[-1] if out else None
        if before is not None and before.kind in "da" and _leads(letters, before, found):
            out[-1] = found._replace(first=before.first)  # "the mayor of Kvam, Ann Roe"
        else:
            out.append(found)
    return [m._replace(after=_past_asides(letters, m)) for m in out], owners


def _owners(
    words: list[str], letters: str, phrase: range, known: WeighedWords
) -> Iterator[WeighedMention]:
    """Yield the names in a phrase."""
    at = phrase.start
    while at < phrase.stop:
        found = _mention_at(words, letters, at, known) if letters[at] == "N" else None
        if found is not None:
            yield found
        at = found.end if found else at + 1


def _mention_at(
    words: list[str], letters: str, index: int, known: WeighedWords
) -> WeighedMention | None:
    letter = letters[index]
    if letter == "h":
        return WeighedMention(index, index + 1, index, index + 1, index, "h")
    if letter == "N":
        end = _name_end(words, letters, index, known)
        if end == index + 1 and len(words[index]) == 1:
            return None  # a platform, a player's mark
        return _named(words, index, index, end, known)
    return _described(words, letters, index, known) if letter == "d" else None


def _name_end(words: list[str], letters: str, index: int, known: WeighedWords) -> int:
    """Return where a run of capitalised words ends, with the small words inside a name.

    "Ann von Brock" goes on, "Ann Roe von der Werft" does not.
    """
    end = index + 1
    while end < len(words) and end - index < _LONGEST:
        if letters[end] == "N":
            end += 1
            continue
        joint = end
        while (
            joint < len(words)
            and words[joint].lower() in known.joiners
            and joint - end < _MOST_JOINERS
        ):
            joint += 1
        is_joined = joint > end and letters[end] != "d" and letters[joint : joint + 1] == "N"
        opens = index == 0 or letters[index - 1] in ".:"
        if not is_joined or not _is_open(words[index:end], known, opens=opens):
            break
        end = joint + 1
    return end


def _is_open(name: list[str], known: WeighedWords, *, opens: bool) -> bool:
    """Can a name go on with "von" or "de": has it given names only?

    What opens a sentence has its capital anyhow.
    """
    rest = [word for word in name if not known.is_title(word)]
    is_one = len(rest) == 1 and not (opens and known.all_nouns)
    return is_one or all(word.lower() in known.given for word in rest)


def _past_owners(
    words: list[str], letters: str, mention: WeighedMention, known: WeighedWords
) -> int:
    """Return where a phrase ends with those whom it belongs to: "the coach of the blues"."""
    at = mention.after
    while mention.kind != "h" and at < len(words) and at - mention.end < _LONGEST:
        if words[at].lower() not in known.possession:
            break
        end = at + 1
        while end < len(words) and letters[end] in "dx#" and end - at < _LONGEST:
            end += 1
        capital = end
        while end < len(words) and letters[end] == "N":
            end += 1
        adjective = letters[end : end + 2]
        end += capital < end and adjective == "x," and not known.all_nouns
        if end == at + 1 or (known.all_nouns and capital == end):
            break
        at = end
    return at


def _named(
    words: list[str], first: int, start: int, end: int, known: WeighedWords
) -> WeighedMention:
    """Make a mention of capitalised words: titles before a name are not of it."""
    name = start
    for at in range(start, end - 1):
        if known.is_title(words[at]):
            name = at + 1
    while (
        name < end - 1
        and words[name].lower() in known.joiners
        and words[name].islower()
        and name > start
    ):
        name += 1
    kind = "N" if end - name > 1 else "n"
    return WeighedMention(first, end, name, end, end - 1, kind)


def _described(
    words: list[str], letters: str, index: int, known: WeighedWords
) -> WeighedMention | None:
    """Read an article with its noun: "the old mayor", or the name behind it."""
    at = index + 1
    while at < len(words) and at - index < _LONGEST and letters[at] in "xbd#vV":
        if letters[at] in "dvV" and (at > index + 1 or known.all_nouns):
            break
        at += 1
    if letters[at : at + 1] == "N":
        end = _name_end(words, letters, at, known)
        return _article_name(words, index, at, end, known)
    if at == index + 1 or known.all_nouns:
        return None
    return WeighedMention(index, at, index + 1, at, index + 1, "d")


def _article_name(
    words: list[str], index: int, at: int, end: int, known: WeighedWords
) -> WeighedMention:
    """Tell a name with an article from a noun with a capital."""
    named = _named(words, index, at, end, known)
    if (
        known.all_nouns
        and named.kind == "n"
        and (named.start == at or known.is_title(words[end - 1]))
    ):
        return WeighedMention(index, end, at, end, end - 1, "d")
    return named._replace(kind="a") if named.start == index + 1 else named


def _leads(letters: str, before: WeighedMention, found: WeighedMention) -> bool:
    """Does a description lead to a name: "the mayor of Kvam, Ann Roe"?"""
    between = letters[before.after : found.first]
    return found.kind in "nN" and between in {"", ","}


def _past_asides(letters: str, mention: WeighedMention) -> int:
    """Return where a mention ends with what is said of it: ", 38, mayor of Kvam,"."""
    at = mention.after
    if letters[at : at + 1] == "(":
        closing = letters.find(")", at, at + _LONGEST_ASIDE)
        at = closing + 1 if closing > 0 else at
    if letters[at : at + 1] == ",":
        closing = letters.find(",", at + 1, at + _LONGEST_ASIDE)
        if closing > 0 and not set(letters[at + 1 : closing]) & _NO_ASIDE:
            at = closing + 1
    return at
