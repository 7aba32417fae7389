"""The persons and bodies that an article names, each with all its printings.

Names are runs of capitalised words, read once over headline, captions and body. A last name
stands for the fullest run that ends in it; who carries a role as a title, or is described with
it, is tied to it.
"""

from __future__ import annotations

from bisect import bisect_left
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from wireparse._coreference.gender import FEMALE, MALE, gender_of
from wireparse._coreference.name_edges import untitled
from wireparse._coreference.name_index import bare, last_of
from wireparse._coreference.names import read_names
from wireparse._coreference.salience import Salience, class_beside, says, weigh
from wireparse._syntax import without_possessive
from wireparse._vocabulary import NounClass, WordClass
from wireparse.models import SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wireparse._coreference.name_index import NameIndex
    from wireparse._coreference.names import NameMention
    from wireparse._vocabulary import Lexicon

__all__ = ["Inventory"]


_MOST_WORDS: Final = 5
"""Words of a person's name, and of a company's."""
_FEW: Final = 16
"""Characters before a name in which an article makes it the name of a place."""
_PAIR: Final = 2
"""Words of a name that stands behind the field of an office."""
_MOST: Final = 200
"""So many printed forms of a name are compared."""
_LAST: Final = 12
"""So many printings before a mention are looked at."""
_ASKED: Final = 20
"""So many printings of a name are asked for a gender."""


class Inventory:
    """The names of one article."""

    def __init__(self, index: NameIndex, lexicon: Lexicon) -> None:
        """Take the names as they are printed, and the words of the language."""
        self._index = index
        self._lexicon = lexicon
        self._male = lexicon.masculine
        self._female = lexicon.feminine
        self._weighed: dict[int, Salience] = {}
        self._says: dict[int, bool] = {}
        self._described: dict[str, list[NameMention]] = {}
        self._gender: dict[str, str] = {}
        self._split: dict[str, tuple[tuple[str, ...], tuple[str, ...]] | None] = {}
        self._kind: dict[tuple[str, ...], SpeakerKind] = {}
        self._full: dict[tuple[str, ...], tuple[str, ...]] = {}
        self._bearers: dict[tuple[str, ...], list[tuple[str, ...]]] = {}

    def salience(self, name: NameMention) -> Salience:
        """Weigh what speaks for a person, and for the subject of its sentence."""
        found = self._weighed.get(name.start)
        if found is None:
            found = self._weighed[name.start] = weigh(name, self._lexicon)
        return found

    def says(self, name: NameMention) -> bool:
        """Is a name beside its verb of saying?"""
        found = self._says.get(name.start)
        if found is None:
            found = self._says[name.start] = says(name, self._lexicon)
        return found

    def before(self, at: int, begin: int) -> Iterator[NameMention]:
        """Yield the names of the body between two places, outside quotations, last first."""
        return self._index.before(at, begin)

    def header(self) -> list[NameMention]:
        """Return the names of headline and captions, in order."""
        return self._index.header

    def printings(self, words: tuple[str, ...], at: int) -> list[NameMention]:
        """Return where a name, in full or short, is printed before a place, the last first."""
        every = self._index.called(last_of(words, self._lexicon))
        after = bisect_left(every, at, key=attrgetter("start"))
        near = every[max(0, after - _LAST) : after]
        return [name for name in reversed(near) if self.full(name.words) == words]

    def every_printing(self, words: tuple[str, ...]) -> list[NameMention]:
        """Return where a name, in full or short, is printed anywhere, in order.

        A family name that several bear is nobody's.
        """
        lasts = {bare(word, self._lexicon) for word in words}
        if len(words) > 1:
            lasts.add("".join([word[0] for word in words]))
        found = [n for last in lasts for n in self._index.called(last)[:_MOST]]
        ours = {short for short in {n.words for n in found} if self._is_short_for(short, words)}
        return sorted([n for n in found if n.words in ours], key=attrgetter("start"))

    def _is_short_for(self, short: tuple[str, ...], words: tuple[str, ...]) -> bool:
        if len(short) > 1 and len(short) >= len(words) and short != words:
            return False
        return self.full(short) == words and len(self.bearers(short)) <= 1

    def count(self, words: tuple[str, ...]) -> int:
        """Return how often the article has a family name."""
        return len(self._index.called(last_of(words, self._lexicon)))

    def full(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Return the fullest name that a name stands for."""
        found = self._full.get(words)
        if found is None:
            found = self._full[words] = self._fullest(words)
        return found

    def _is_whole(self, words: tuple[str, ...]) -> bool:
        """Is it one word that no longer name holds, and that is nobody's initials?"""
        word = words[0]
        return (
            len(words) == 1
            and not word.isupper()
            and not self._index.is_part(word)
            and not ("-" in word and self._index.is_part(bare(word, self._lexicon)))
        )

    def _longer(self, words: tuple[str, ...]) -> Iterator[list[NameMention]]:
        """Yield the names that a name may be short for, the likeliest way of shortening first."""
        lexicon = self._lexicon
        wanted = {bare(w, lexicon).lower() for w in words}  # "Van der Maele" may open a sentence
        styles = self._lexicon.styles
        same = [
            n
            for n in self._index.called(last_of(words, lexicon))[:_MOST]
            if len(n.words) > len(words) and wanted <= {bare(w, lexicon).lower() for w in n.words}
        ]
        if len(words) == 1:
            yield [n for n in same if n.words[0].lower() not in styles]
            # A given name, or a company without its form; no country with its police.
            yield [
                *[n for n in same if n.words[0].lower() in styles],
                *[
                    n
                    for n in self._index.opening(words[0])[:_MOST]
                    if not self._is_body(n.words) or self._is_company(n.words)
                ],
            ]
            if words[0].isupper() and len(words[0]) > 1:
                yield list(self._index.initialled(words[0])[:_MOST])
        else:
            # "Prince Hamad" for Prince Hamad bin Saleh, whose title is no part of the name.
            title = words[0].lower()
            is_styled = title in styles
            longer = self._index.opening(words[1])[:_MOST] if is_styled else ()
            yield [n for n in longer if title in n.titles] or same
        # "Pineda" for Óscar Pineda Lagos: the first of two family names.
        yield [n for n in self._index.holding(words[-1])[:_MOST] if self._has_families(n, words)]

    def bearers(self, words: tuple[str, ...]) -> list[tuple[str, ...]]:
        """List the persons named in full who may be meant by a family name.

        Whoever has it as a given name may be too, of whom the article tells by a family name.
        """
        if len(words) != 1:
            return []
        known = self._bearers.get(words)
        if known is None and self._is_whole(words):
            known = self._bearers[words] = []
        if known is None:
            same = next(filter(None, self._longer(words)), [])
            found = {n.words for n in same if not n.is_fielded and not self._is_body(n.words)}
            if found:
                found |= self._given(words[0])
            lasting = [w for w in found if not any(set(w) < set(o) for o in found)]
            known = self._bearers[words] = sorted(lasting)
        return known

    def _given(self, word: str) -> set[tuple[str, ...]]:
        """List the persons with a given name whom the article calls by their family names too."""
        return {
            n.words
            for n in self._index.opening(word)[:_MOST]
            if n.is_body
            and self.salience(n).person > 0
            and not self._is_body(n.words)
            and any(o.words == n.words[-1:] for o in self._index.called(n.words[-1])[:_ASKED])
        }

    def _fullest(self, words: tuple[str, ...]) -> tuple[str, ...]:
        if self._is_whole(words):
            return words
        same: list[NameMention] = next(filter(None, self._longer(words)), [])
        # Headlines capitalise every word, so what they add to a name may be no part of it.
        same = [n for n in same if n.is_body] or same
        counts: dict[tuple[str, ...], int] = {}
        for name in same:
            is_longer = name.is_fielded and len(words) == 1
            whole = name.words[-_PAIR:] if is_longer else name.words
            counts[whole] = counts.get(whole, 0) + 1
        if not counts:
            return words
        for whole in [w for w in counts if w[0].lower() in self._lexicon.origins]:
            if whole[1:] in counts:  # "Czech Ana Lund"
                del counts[whole]
        most = max(counts.values())
        return max((w for w in counts if counts[w] * 3 >= most), key=lambda w: (len(w), counts[w]))

    def _has_families(self, name: NameMention, words: tuple[str, ...]) -> bool:
        """Are there two family names, as in "Óscar Pineda Lagos" but not in "the South Pineda Sea"?

        "Desmond Pineda Boon Teck" too: one family name, and two given names behind it.
        """
        held = {name.words[-1 - len(words) : -1], name.words[1:-2]}
        if len(words) > 1:
            held.add(name.words[: len(words)])  # "Nurul Izzah" for Nurul Izzah Siti Anwar
        if words not in held:
            return False
        text, start, end = name.place
        last = name.words[-1].lower()
        is_word = last in self._lexicon.words.table or last in self._lexicon.heads
        is_person = self._is_apart(text, start, end) or self.salience(name).person > 0
        return name.is_body and is_person and not is_word and len(name.words) <= _MOST_WORDS

    def _is_apart(self, text: str, start: int, end: int) -> bool:
        """Does a comma part a name from what follows, and no article stand before it?"""
        if not text.startswith(", ", end):
            return False
        before = text[max(0, start - _FEW) : start]
        return not any(f"{word} " in before for word in self._lexicon.grammar.definite_articles)

    def printed(self, words: tuple[str, ...]) -> str:
        """Return a name as the article prints it, full stops of initials included."""
        for name in self._index.called(last_of(words, self._lexicon))[:_MOST]:
            if name.words == words:
                text, _, end = name.place
                # The full stop of "Jr." and of the last initial, not of the sentence.
                is_short = words[-1] in self._lexicon.forms.generations or len(words[-1]) == 1
                end += is_short and text.startswith(".", end)
                shown = " ".join(text[name.place[2] - name.end + name.start : end].split())
                is_more = ")" in shown or shown.split()[-1] in self._lexicon.honours
                return " ".join(words) if is_more else shown
        return " ".join(words)

    def in_full(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Fill up a name in a transcript's capitals: PENKE is Mika Penke, if the story has him."""
        if not " ".join(words).isupper():
            return words
        named = (n.words for n in self._index.called(words[-1].capitalize())[:_MOST])
        best = max(named, key=len, default=())
        return best if len(best) > len(words) else words

    def ending(self, start: int, end: int) -> tuple[str, ...] | None:
        """Return the name that ends where a mention does, as the article shows it."""
        name = self._index.ending(end)
        if name is None or name.start < start or self._is_office(name):
            return None
        return name.words

    def begins(self, end: int) -> int:
        """Return where the name begins that ends at a place; the place itself where none does."""
        name = self._index.ending(end)
        return end if name is None else name.start

    def split(self, text: str) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
        """Read the last name in a mention: titles and name, None where it ends otherwise."""
        if text in self._split:
            return self._split[text]
        found = self._read(text)
        is_last = found and found[-1].end == len(without_possessive(text, self._lexicon))
        if is_last and self._is_office(found[-1]):
            is_last = self.full(found[-1].words) != found[-1].words
        out = self._split[text] = (found[-1].titles, found[-1].words) if is_last else None
        return out

    def _read(self, text: str) -> list[NameMention]:
        """Read the names of a mention, without what is a title in this article."""
        found = read_names(0, text, self._lexicon, is_body=False)
        titles = self._index.titles
        return [untitled(name, titles) for name in found] if titles else found

    def holder(self, text: str, *, is_office: bool) -> tuple[str, ...] | None:
        """Read the person at the end of a description: "mayor of Kelmouth Ann Roe"."""
        found = self._read(text)
        if not found or found[-1].end != len(text) or self._is_body(found[-1].words):
            return None
        name = found[-1]
        before = text[: name.place[1]].lower().split()
        is_person = bool(before) and self._lexicon.heads.get(before[-1]) == NounClass.PERSON
        if is_person or (is_office and name.titles):
            return name.words if len(name.words) > 1 else None
        if not is_office:
            return None
        last = name.words[-1:]
        is_known = len(name.words) > _PAIR and any(
            n.words == last for n in self._index.called(last[0])[:_MOST]
        )
        return name.words[-_PAIR:] if is_known else None

    def _is_company(self, words: Sequence[str]) -> bool:
        return words[-1] in self._lexicon.companies and len(words) <= _MOST_WORDS

    def _is_body(self, words: Sequence[str]) -> bool:
        heads, body, fixed = self._lexicon.heads, NounClass.BODY, self._lexicon.words.fixed
        # "And" inside a name joins two, which makes it a body's.
        is_joined = "&" in words or any(fixed.get(w) == WordClass.AND for w in words)
        is_body = is_joined or any(heads.get(w.lower()) == body for w in words)
        is_company = words[-1] in self._lexicon.companies and len(words) > 1
        is_acronym = len(words) == 1 and len(words[0]) > 1 and words[0].isupper()
        return is_body or is_company or is_acronym or all(len(w) == 1 for w in words)

    def kind(self, words: tuple[str, ...]) -> SpeakerKind:
        """Return whether a name is a person's or a body's: what it looks like, or stands beside."""
        found = self._kind.get(words)
        if found is None:
            is_body = self._is_body(words) or self._is_called_body(words)
            found = SpeakerKind.INSTITUTION if is_body else SpeakerKind.PERSON
            self._kind[words] = found
        return found

    def _is_called_body(self, words: tuple[str, ...]) -> bool:
        """Does a noun for a body stand before it, or behind it in apposition, or an article?

        "The newspaper Kvamsposten", "Roe Sachs, a bank", "the Rodna Sinma". One of a person's
        titles, given names and descriptions is enough against it.
        """
        if len(words) > 1 and words[0].lower() in self._lexicon.gendered:
            return False
        every = self._index.called(last_of(words, self._lexicon))[:_ASKED]
        is_body = False
        for name in every:
            if name.words == words and name.is_body:
                vote = class_beside(name, self._lexicon)
                if vote == NounClass.PERSON:
                    return False
                is_body = is_body or vote == NounClass.BODY
        return is_body

    def gender(self, words: tuple[str, ...]) -> str:
        """Return the gender that titles and given name tell: m, f or nothing."""
        key = " ".join(words)
        found = self._gender.get(key)
        if found is None:
            asked = self._index.called(last_of(words, self._lexicon))[:_ASKED]
            plain = [n for n in asked if len(n.words) > 1 or not n.titles]
            if len(plain) < len(asked) and len(self.bearers(words[-1:])) > 1:
                asked = plain  # "Ms Brook" may be another
            found = self._gender[key] = gender_of(words, asked, self._lexicon)
        return found

    def teach(self, words: tuple[str, ...], gender: str) -> None:
        """Remember the gender of a pronoun that stood for a person."""
        key = " ".join(words)
        if gender and not self._gender.get(key):
            self._gender[key] = gender

    def gender_told(self, pronoun: str) -> str:
        """Return the gender that a pronoun tells, empty for none."""
        if pronoun in self._male:
            return MALE
        return FEMALE if pronoun in self._female else ""

    def _is_office(self, name: NameMention) -> bool:
        """Is it an office alone, which is nobody's name: "Mayor", "Prime Minister"?"""
        is_title = name.words[0].lower() in self._lexicon.titles
        return is_title and len(name.words) == 1 and not name.titles

    def body_called(self, noun: str, at: int) -> tuple[str, ...] | None:
        """Find the body whose name ends with a noun, the nearest before a place."""
        found = self._index.called(noun[:1].upper() + noun[1:])
        names = [n for n in found[:_MOST] if n.is_body and n.start < at and len(n.words) > 1]
        return self.full(names[-1].words) if names else None

    def described(self, role: str, at: int) -> tuple[str, ...] | None:
        """Find the person whom an apposition gives a role, the nearest before a place."""
        found = self._described.get(role)
        if found is None:
            found = self._described[role] = self._index.apposed(role)
        before = bisect_left(found, at, key=attrgetter("start"))
        return self.full(found[max(before - 1, 0)].words) if found else None

    def styled(self, style: str, at: int) -> tuple[str, ...] | None:
        """Find the name that begins with a style, "King Carl", the nearest before a place."""
        if style not in self._lexicon.styles:
            return None
        found = [n for n in self._index.opening(style.capitalize())[:_MOST] if n.start < at]
        return self.full(found[-1].words) if found else None

    def titled(self, role: str, at: int) -> tuple[str, ...] | None:
        """Find the name that carries a role as its title, the nearest before a place."""
        short = self._lexicon.shortened.get(role)
        found = self._index.titled(role) or (self._index.titled(short) if short else ())
        if not found:
            return None
        before = [n for n in found[:100] if n.start < at]
        return self.full((before[-1] if before else found[0]).words)
