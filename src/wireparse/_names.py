"""Who a mention stands for: names of an article, and the persons behind pronouns and roles.

Names are runs of capitalised words, read once over headline, captions and body. A last
name stands for the fullest run that ends in it; a pronoun for a person named shortly
before, of the right gender where that shows; a role ("the minister") for the name that
carries it as a title, or for whom was described with it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final

from wireparse._genders import FEMALE, MALE, gender_of
from wireparse._naming import read_names
from wireparse.models import SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wireparse._lexicon import Lexicon
    from wireparse._naming import Named

__all__ = ["ANYONE", "Names"]

_SURE: Final = 2
_LOOK_BACK: Final = 24
"""So many names before a pronoun are weighed."""
_TOPIC: Final = 3.0
_FAR: Final = 2500
"""No antecedent lies more characters before its pronoun."""
_MOST: Final = 200
"""So many printed forms of a name are compared."""
_GOVERNS: Final = ("p", "i")
_ASKED: Final = 20
"""So many printings of a name are asked for a gender."""
_SUFFIXES: Final = frozenset(["Jr", "Sr", "II", "III", "IV"])
ANYONE: Final = "somebody"
"""Stands for a person of either gender."""


class Names:
    """The names of one article."""

    def __init__(
        self,
        body: Iterable[tuple[int, str]],
        others: Iterable[tuple[int, str]],
        quoted: Sequence[tuple[int, int]],
        lexicon: Lexicon,
    ) -> None:
        """Read every name.

        Args:
            body: Offset and text of the body's blocks.
            others: The same of headline and captions.
            quoted: Places of quotations, in order.
            lexicon: The words of the language.
        """
        self._titles = lexicon.titles
        self._male = lexicon.masculine
        self._female = lexicon.feminine
        self._lexicon = lexicon
        self._quoted = quoted
        found = [n for at, text in body for n in read_names(at, text, lexicon, is_body=True)]
        found += [n for at, text in others for n in read_names(at, text, lexicon, is_body=False)]
        self.every = sorted(found, key=lambda n: n.start)
        self._weighed: dict[int, tuple[float, float]] = {}
        self._by_last: dict[str, list[Named]] = {}
        self._by_first: dict[str, list[Named]] = {}
        self._by_title: dict[str, list[Named]] = {}
        self._gender: dict[str, str] = {}
        self._split: dict[str, tuple[tuple[str, ...], tuple[str, ...]] | None] = {}
        self._full: dict[tuple[str, ...], tuple[str, ...]] = {}
        for name in self.every:
            self._by_last.setdefault(_last(name.words), []).append(name)
            if len(name.words) > 1:
                self._by_first.setdefault(name.words[0], []).append(name)
            for title in name.titles:
                self._by_title.setdefault(title, []).append(name)
        self._acting = [n for n in self.every if n.is_body and not self._is_quoted(n.start)]
        self._starts = [n.start for n in self._acting]

    def _is_quoted(self, at: int) -> bool:
        index = bisect_right(self._quoted, (at, at)) - 1
        return index >= 0 and at < self._quoted[index][1]

    def _weights(self, name: Named) -> tuple[float, float]:
        """Weigh what speaks for a person, and for the subject of its sentence.

        For a person speak title, given name, a noun or a verb of saying beside the name;
        a preposition before it speaks against.
        """
        found = self._weighed.get(name.start)
        if found is None:
            found = self._weighed[name.start] = self._weigh(name)
        return found

    def _weigh(self, name: Named) -> tuple[float, float]:
        lexicon, fixed = self._lexicon, self._lexicon.words.fixed
        text, start, end = name.place
        before = text[max(0, start - 20) : start].lower().rsplit(None, 1)
        weight = 1.0 * bool(name.titles)
        subject = 2.0 * self._begins(text, start)
        if before:
            weight -= 1.5 * (fixed.get(before[-1]) in _GOVERNS)
            weight += 1.5 * (lexicon.heads.get(before[-1]) == "p")
        if text[end : end + 1] == " ":
            after = text[end : end + 20].lower().split(None, 1)
            weight += 1.5 * bool(after and lexicon.cues.get(after[0], 0) >= _SURE)
            subject += bool(after) and fixed.get(after[0]) == "a"
        elif text.startswith(", who", end):
            weight += 1.5
        if len(name.words) > 1:
            given = name.words[0].lower()
            weight += 1.5 if given in self._male or given in self._female else -0.5
        return weight, subject

    def _begins(self, text: str, start: int) -> bool:
        """Tell whether a sentence begins here, or with one small word before."""
        before = text[max(0, start - 16) : start].split()
        if not before or before[-1][-1] in '.!?"“”»':
            return True
        return before[-1][0].isupper() and self._is_small(before[-1].rstrip(","))

    def _is_small(self, word: str) -> bool:
        return word.lower() in self._lexicon.words.fixed or word in self._lexicon.calendar

    def full(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Return the fullest name that a name stands for."""
        found = self._full.get(words)
        if found is None:
            found = self._full[words] = self._fullest(words)
        return found

    def _fullest(self, words: tuple[str, ...]) -> tuple[str, ...]:
        wanted = set(words)
        same = [
            n
            for n in self._by_last.get(_last(words), ())[:_MOST]
            if len(n.words) > len(words) and wanted <= set(n.words)
        ]
        if not same and len(words) == 1:
            same = [
                n for n in self._by_first.get(words[0], ())[:_MOST] if not self._is_body(n.words)
            ]
        # Headlines capitalise every word, so what they add to a name may be no part of it.
        same = [n for n in same if n.is_body] or same
        counts: dict[tuple[str, ...], int] = {}
        for name in same:
            counts[name.words] = counts.get(name.words, 0) + 1
        if not counts:
            return words
        most = max(counts.values())
        return max((w for w in counts if counts[w] * 3 >= most), key=lambda w: (len(w), counts[w]))

    def split(self, text: str) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
        """Read the last name in a mention: titles and name, None where it ends otherwise."""
        if text in self._split:
            return self._split[text]
        found = read_names(0, text, self._lexicon, is_body=False)
        is_last = found and found[-1].end == len(text.removesuffix("'s").removesuffix("’s"))
        out = self._split[text] = (found[-1].titles, found[-1].words) if is_last else None
        return out

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
            asked = self._by_last.get(_last(words), ())[:_ASKED]
            found = self._gender[key] = gender_of(words, asked, self._lexicon)
        return found

    def teach(self, words: tuple[str, ...], pronoun: str) -> None:
        """Remember that a pronoun stood for a person."""
        gender = MALE if pronoun in self._male else (FEMALE if pronoun in self._female else "")
        key = " ".join(words)
        if gender and not self._gender.get(key):
            self._gender[key] = gender

    def behind(
        self, pronoun: str, at: int, previous: tuple[str, ...] | None
    ) -> tuple[str, ...] | None:
        """Find the person a pronoun stands for.

        Args:
            pronoun: In small letters.
            at: Where it stands.
            previous: The speaker of the quotation before, if a person.
        """
        wanted = MALE if pronoun in self._male else (FEMALE if pronoun in self._female else "")
        if not wanted and pronoun != ANYONE:
            return None
        index = bisect_left(self._starts, at)
        best: tuple[float, tuple[str, ...]] | None = None
        seen = set()
        for step, name in enumerate(reversed(self._acting[max(0, index - _LOOK_BACK) : index])):
            if at - name.start > _FAR:
                break
            person = self.full(name.words)
            if person in seen or not self._can_be(person, name, wanted):
                continue
            seen.add(person)
            score = sum(self._weights(name)) + 3.0 * (person == previous) - 0.5 * step
            score += (self.gender(person) == wanted) - (at - name.start) / 400
            score += 0.25 * min(len(self._by_last[_last(name.words)]), 8)
            score += _TOPIC * (pronoun == ANYONE and person == self._topic())
            if best is None or score > best[0]:
                best = score, person
        if best is None:
            return previous
        return best[1]

    def _topic(self) -> tuple[str, ...] | None:
        """Return the first person the body names: an age ("the 56-year-old") stands for it."""
        people = (n for n in self._acting[:_LOOK_BACK] if self._can_be(self.full(n.words), n, ""))
        first = next(people, None)
        return self.full(first.words) if first else None

    def _can_be(self, person: tuple[str, ...], name: Named, wanted: str) -> bool:
        if self._is_body(person) or (wanted and self.gender(person) not in {"", wanted}):
            return False
        return len(person) > 1 or self._weights(name)[0] > 1

    def opens_between(self, start: int, end: int) -> bool:
        """Tell whether a sentence between two places begins with a person's name."""
        low, high = bisect_left(self._starts, start), bisect_left(self._starts, end)
        return any(
            sum(self._weights(n)) > 1 and not self._is_body(self.full(n.words))
            for n in self._acting[max(low, high - _LOOK_BACK) : high]
        )

    def titled(self, role: str, at: int) -> tuple[str, ...] | None:
        """Find the name that carries a role as its title, the nearest before a place."""
        found = self._by_title.get(role)
        if not found:
            return None
        before = [n for n in found[:100] if n.start < at]
        return self.full((before[-1] if before else found[0]).words)


def _last(words: tuple[str, ...]) -> str:
    """Return the family name: Jr. and numbers are not."""
    last = words[-1]
    return words[-2] if last in _SUFFIXES and len(words) > 1 else last
