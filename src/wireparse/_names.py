"""Who a mention stands for: names of an article, and the persons behind pronouns and roles.

Names are runs of capitalised words, read once over headline, captions and body. A last
name stands for the fullest run that ends in it; a pronoun for a person named shortly
before, of the right gender where that shows; a role ("the minister") for the name that
carries it as a title, or for whom was described with it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse.models import SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from wireparse._lexicon import Lexicon
    from wireparse.rows import Speech

__all__ = ["Names", "Named"]

_WORD: Final = re.compile(r"[^\W_][\w’'&-]*")
_POSSESSIVE: Final = ("'s", "’s")
_LOOK_BACK: Final = 24
"""So many names before a pronoun are weighed."""
_FAR: Final = 2500
"""No antecedent lies more characters before its pronoun."""
_MALE, _FEMALE = "m", "f"


class Named(NamedTuple):
    """One printed name.

    Attributes:
        start: Offset in the dump.
        end: Offset after it.
        words: Without titles.
        titles: Titles and other words before the name, small letters.
        opens: Whether its sentence begins with it.
    """

    start: int
    end: int
    words: tuple[str, ...]
    titles: tuple[str, ...]
    opens: bool


class Names:
    """The names of one article."""

    def __init__(self, texts: Iterable[tuple[int, str]], row: Speech, lexicon: Lexicon) -> None:
        """Read every name.

        Args:
            texts: Offset and text of headline, captions and body blocks, in any order.
            row: Titles and small words of the language.
            lexicon: The same language, compiled.
        """
        self._titles = {t.lower() for t in row.titles}
        self._male = {w.lower() for w in row.masculine}
        self._female = {w.lower() for w in row.feminine}
        self._plural = frozenset(row.plural)
        self._lexicon = lexicon
        self.every = sorted({n for at, text in texts for n in self._read(at, text)})
        self._starts = [n.start for n in self.every]
        self._by_last: dict[str, list[Named]] = {}
        self._by_first: dict[str, list[Named]] = {}
        self._by_title: dict[str, list[Named]] = {}
        self._gender: dict[str, str] = {}
        self._full: dict[tuple[str, ...], tuple[str, ...]] = {}
        for name in self.every:
            self._by_last.setdefault(name.words[-1], []).append(name)
            if len(name.words) > 1:
                self._by_first.setdefault(name.words[0], []).append(name)
            for title in name.titles:
                self._by_title.setdefault(title, []).append(name)

    def _read(self, at: int, text: str) -> Iterator[Named]:
        """Cut a text into names."""
        run: list[re.Match[str]] = []
        last = 0
        for match in _WORD.finditer(text):
            word = match.group()
            gap = text[last : match.start()]
            last = match.end()
            if run and not self._goes_on(run[-1].group(), gap, word):
                yield from self._name(at, text, run)
                run = []
            if word[0].isupper() or (run and word in self._lexicon.joiners):
                run.append(match)
        if run:
            yield from self._name(at, text, run)

    def _goes_on(self, before: str, gap: str, word: str) -> bool:
        if not (word[0].isupper() or word in self._lexicon.joiners):
            return False
        if before.endswith(_POSSESSIVE):
            return False
        is_short = len(before) == 1 or before in self._lexicon.abbreviations
        return gap == " " or gap == "\u00a0" or (gap.strip() == "." and is_short)

    def _name(self, at: int, text: str, run: list[re.Match[str]]) -> Iterator[Named]:
        """Strip titles, small words and days from a run."""
        while run and not run[-1].group()[0].isupper():
            run = run[:-1]
        opens = not run or self._begins(text, run[0].start())
        while run and self._is_small(run[0].group()):
            run = run[1:]
        if not run:
            return
        cut = 0
        for index, match in enumerate(run):
            if match.group().lower() in self._titles:
                cut = index + 1
        words = [m.group() for m in run]
        titles = tuple(w.lower() for w in words[:cut])
        if cut == len(run):
            return
        kept = run[cut:]
        bare = _bare(kept[-1].group())
        end = kept[-1].start() + len(bare)
        name = (*[m.group() for m in kept[:-1]], bare)
        yield Named(at + kept[0].start(), at + end, name, titles, opens)

    def _begins(self, text: str, start: int) -> bool:
        before = text[:start].rstrip()[-1:] if start < 3 else text[start - 3 : start].rstrip()[-1:]
        return not before or before in ".!?\"“”»"

    def _is_small(self, word: str) -> bool:
        return word.lower() in self._lexicon.words.fixed or word in self._lexicon.calendar

    def full(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Return the fullest name that a name stands for."""
        found = self._full.get(words)
        if found is None:
            found = self._full[words] = self._fullest(words)
        return found

    def _fullest(self, words: tuple[str, ...]) -> tuple[str, ...]:
        counts: dict[tuple[str, ...], int] = {}
        wanted = set(words)
        for name in self._by_last.get(words[-1], ())[:200]:
            if len(name.words) > len(words) and wanted <= set(name.words):
                counts[name.words] = counts.get(name.words, 0) + 1
        if not counts and len(words) == 1:
            for name in self._by_first.get(words[0], ())[:200]:
                if not self._is_body(name.words):
                    counts[name.words] = counts.get(name.words, 0) + 1
        if not counts:
            return words
        most = max(counts.values())
        return max((w for w in counts if counts[w] * 3 >= most), key=lambda w: (len(w), counts[w]))

    def split(self, text: str) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
        """Read the last name in a mention: titles and name, None where it ends otherwise."""
        found = [*self._read(0, text)]
        if not found or found[-1].end != len(text.removesuffix("'s").removesuffix("’s")):
            return None
        return found[-1].titles, found[-1].words

    def _is_body(self, words: Sequence[str]) -> bool:
        heads = self._lexicon.heads
        is_body = any(heads.get(w.lower()) == "o" for w in words)
        return is_body or (len(words) == 1 and len(words[0]) > 1 and words[0].isupper())

    def kind(self, words: Sequence[str]) -> SpeakerKind:
        """Tell a person's name from a body's."""
        return SpeakerKind.INSTITUTION if self._is_body(words) else SpeakerKind.PERSON

    def gender(self, words: tuple[str, ...]) -> str:
        """Tell a person's gender from titles and given name: m, f or nothing."""
        key = " ".join(words)
        found = self._gender.get(key)
        if found is None:
            found = self._gender[key] = self._find_gender(words)
        return found

    def _find_gender(self, words: tuple[str, ...]) -> str:
        for name in self._by_last.get(words[-1], ())[:50]:
            for title in name.titles:
                if title in self._male:
                    return _MALE
                if title in self._female:
                    return _FEMALE
        if len(words) > 1:
            given = words[0].lower()
            if given in self._male:
                return _MALE
            if given in self._female:
                return _FEMALE
        return ""

    def teach(self, words: tuple[str, ...], pronoun: str) -> None:
        """Remember that a pronoun stood for a person."""
        gender = _MALE if pronoun in self._male else (_FEMALE if pronoun in self._female else "")
        if gender:
            self._gender.setdefault(" ".join(words), gender)

    def behind(self, pronoun: str, at: int, previous: tuple[str, ...] | None) -> tuple[str, ...] | None:
        """Find the person a pronoun stands for.

        Args:
            pronoun: In small letters.
            at: Where it stands.
            previous: The speaker of the quotation before, if a person.
        """
        wanted = _MALE if pronoun in self._male else (_FEMALE if pronoun in self._female else "")
        if not wanted:
            return None
        index = bisect_left(self._starts, at)
        best: tuple[float, tuple[str, ...]] | None = None
        seen = set()
        for step, name in enumerate(reversed(self.every[max(0, index - _LOOK_BACK) : index])):
            if at - name.start > _FAR:
                break
            person = self.full(name.words)
            if person in seen or not self._can_be(person, name, wanted):
                continue
            seen.add(person)
            score = 2.0 * name.opens + 3.0 * (person == previous) + bool(name.titles) - 0.5 * step
            score -= (at - name.start) / 400
            score += self.gender(person) == wanted
            if best is None or score > best[0]:
                best = score, person
        if best is None:
            return previous
        return best[1]

    def _can_be(self, person: tuple[str, ...], name: Named, wanted: str) -> bool:
        if self._is_body(person) or self.gender(person) not in {"", wanted}:
            return False
        return len(person) > 1 or bool(name.titles)

    def opens_between(self, start: int, end: int) -> bool:
        """Tell whether a sentence between two places begins with a person's name."""
        low, high = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return any(
            n.opens and not self._is_body(self.full(n.words))
            for n in self.every[max(low, high - _LOOK_BACK) : high]
        )

    def titled(self, role: str, at: int) -> tuple[str, ...] | None:
        """Find the name that carries a role as its title, the nearest before a place."""
        found = self._by_title.get(role)
        if not found:
            return None
        before = [n for n in found[:100] if n.start < at]
        return self.full((before[-1] if before else found[0]).words)


def _bare(word: str) -> str:
    return word[:-2] if word.endswith(_POSSESSIVE) else word
