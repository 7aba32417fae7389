"""Who a mention stands for: names of an article, and the persons behind pronouns and roles.

Names are runs of capitalised words, read once over headline, captions and body. A last
name stands for the fullest run that ends in it; a pronoun for a person named shortly
before, of the right gender where that shows; a role ("the minister") for the name that
carries it as a title, or for whom was described with it.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import islice
from operator import attrgetter
from typing import TYPE_CHECKING, Final

from wireparse._coreference.gender import FEMALE, MALE, gender_of
from wireparse._coreference.name_index import bare, last_of
from wireparse._coreference.names import is_determined, is_titled, read_names
from wireparse._coreference.salience import (
    CHARACTERS_A_POINT,
    MOST_AROUND,
    MOST_PERSON,
    MOST_REPEATED,
    QUOTED,
    QUOTED_EARLIER,
    REPEATED,
    SAME_PARAGRAPH,
    STEP,
    SUBJECT,
    TOPIC,
    Salience,
    begins_sentence,
    weigh,
)
from wireparse._coreference.search import Search
from wireparse._syntax import without_possessive
from wireparse._vocabulary import NounClass
from wireparse.models import SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wireparse._coreference.name_index import NameIndex
    from wireparse._coreference.names import NameMention
    from wireparse._vocabulary import Lexicon

__all__ = ["ANYONE", "Antecedents"]


_MOST_WORDS: Final = 5
"""Words of a person's name, and of a company's."""
_FEW: Final = 16
"""Characters before a name in which an article makes it the name of a place."""
_PAIR: Final = 2
"""Words of a name that stands behind the field of an office."""
_LOOK_BACK: Final = 24
"""So many names before a pronoun are weighed."""
_SHORTLY: Final = 800
"""Whom an epithet stands for was named at most this many characters before it."""
_FAR: Final = 2500
"""No antecedent lies more characters before its pronoun."""
_MOST: Final = 200
"""So many printed forms of a name are compared."""
_ASKED: Final = 20
"""So many printings of a name are asked for a gender."""
ANYONE: Final = "*"
"""Stands for a person of either gender, rather whom the story is about."""


class Antecedents:
    """The names of one article."""

    def __init__(self, index: NameIndex, lexicon: Lexicon) -> None:
        """Take the names as they are printed, and the words of the language."""
        self._index = index
        self._lexicon = lexicon
        self._male = lexicon.masculine
        self._female = lexicon.feminine
        self._weighed: dict[int, Salience] = {}
        self._described: dict[str, list[NameMention]] = {}
        self._gender: dict[str, str] = {}
        self._split: dict[str, tuple[tuple[str, ...], tuple[str, ...]] | None] = {}
        self._full: dict[tuple[str, ...], tuple[str, ...]] = {}

    def _salience(self, name: NameMention) -> Salience:
        """Weigh what speaks for a person, and for the subject of its sentence."""
        found = self._weighed.get(name.start)
        if found is None:
            found = self._weighed[name.start] = weigh(name, self._lexicon)
        return found

    def full(self, words: tuple[str, ...]) -> tuple[str, ...]:
        """Return the fullest name that a name stands for."""
        found = self._full.get(words)
        if found is None:
            found = self._full[words] = self._fullest(words)
        return found

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

    def _fullest(self, words: tuple[str, ...]) -> tuple[str, ...]:
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
        if words not in {name.words[-1 - len(words) : -1], name.words[1:-2]}:
            return False
        text, start, end = name.place
        last = name.words[-1].lower()
        is_word = last in self._lexicon.words.table or last in self._lexicon.heads
        is_person = self._is_apart(text, start, end) or self._salience(name).person > 0
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
                return " ".join(words) if ")" in shown else shown
        return " ".join(words)

    def split(self, text: str) -> tuple[tuple[str, ...], tuple[str, ...]] | None:
        """Read the last name in a mention: titles and name, None where it ends otherwise."""
        if text in self._split:
            return self._split[text]
        found = read_names(0, text, self._lexicon, is_body=False)
        is_last = found and found[-1].end == len(without_possessive(text, self._lexicon))
        if is_last and self._is_office(found[-1]):
            is_last = self.full(found[-1].words) != found[-1].words
        out = self._split[text] = (found[-1].titles, found[-1].words) if is_last else None
        return out

    def holder(self, text: str, *, is_office: bool) -> tuple[str, ...] | None:
        """Read the person at the end of a description: "mayor of Kelmouth Ann Roe"."""
        found = read_names(0, text, self._lexicon, is_body=False)
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
        heads, body = self._lexicon.heads, NounClass.BODY
        is_body = any(heads.get(w.lower()) == body for w in words)
        is_company = words[-1] in self._lexicon.companies and len(words) > 1
        is_acronym = len(words) == 1 and len(words[0]) > 1 and words[0].isupper()
        return is_body or is_company or is_acronym or all(len(w) == 1 for w in words)

    def kind(self, words: Sequence[str]) -> SpeakerKind:
        """Return whether a name is a person's or a body's."""
        return SpeakerKind.INSTITUTION if self._is_body(words) else SpeakerKind.PERSON

    def gender(self, words: tuple[str, ...]) -> str:
        """Return the gender that titles and given name tell: m, f or nothing."""
        key = " ".join(words)
        found = self._gender.get(key)
        if found is None:
            asked = self._index.called(last_of(words, self._lexicon))[:_ASKED]
            found = self._gender[key] = gender_of(words, asked, self._lexicon)
        return found

    def teach(self, words: tuple[str, ...], pronoun: str) -> None:
        """Remember that a pronoun stood for a person."""
        gender = self._gender_told(pronoun)
        key = " ".join(words)
        if gender and not self._gender.get(key):
            self._gender[key] = gender

    def behind(
        self, pronoun: str, at: int, previous: tuple[str, ...] | None
    ) -> tuple[str, ...] | None:
        """Find the person a pronoun stands for.

        Args:
            pronoun: In small letters; or `ANYONE`.
            at: Where it stands.
            previous: The speaker of the quotation before, if a person.
        """
        wanted = self._gender_told(pronoun)
        if not wanted and pronoun != ANYONE:
            return None
        search = Search(at, wanted, previous, TOPIC if pronoun == ANYONE else 0.0)
        for step, name in enumerate(islice(self._index.before(at, at - _FAR), _LOOK_BACK)):
            self._consider(search, name, step)
        if search.best is None and previous and self._fits(previous, wanted):
            return previous
        return search.best

    def _consider(self, search: Search, name: NameMention, step: int) -> None:
        """Let a name be the answer to a search if more speaks for it than for those nearer."""
        far = STEP * step + (search.at - name.start) / CHARACTERS_A_POINT
        more = search.most_added(name)
        if search.is_past and MOST_AROUND + more - far <= search.most:
            return
        salience = self._salience(name)
        person_points, subject = salience
        is_beside = subject >= SUBJECT and search.is_within(name)
        points = min(person_points, MOST_PERSON) + subject + SAME_PARAGRAPH * is_beside - far
        # Who cannot win may still have had the turn.
        if points + more <= search.most and (search.is_past or not salience.may_have_turn()):
            return
        person = self.full(name.words)
        is_same = person == search.previous
        if not self._can_be(person, name, search.wanted, is_quoted=is_same):
            return
        points += (QUOTED_EARLIER if search.is_past else QUOTED) * is_same
        search.is_past = search.is_past or (not is_same and salience.may_have_turn())
        printed = len(self._index.called(last_of(name.words, self._lexicon)))
        points += REPEATED * min(printed, MOST_REPEATED)
        points += search.topic and search.topic * (person == self._topic())
        if points > search.most:
            search.most, search.best = points, person

    def _gender_told(self, pronoun: str) -> str:
        """Return the gender that a pronoun tells, empty for none."""
        if pronoun in self._male:
            return MALE
        return FEMALE if pronoun in self._female else ""

    def _fits(self, person: tuple[str, ...], wanted: str) -> bool:
        """May a person be of a gender? An unknown one fits either."""
        return not wanted or self.gender(person) in {"", wanted}

    def recent(self, at: int, previous: tuple[str, ...] | None) -> tuple[str, ...] | None:
        """Find whom an epithet stands for: the last subject, who was quoted last, or the only one.

        Args:
            at: Where it stands.
            previous: The speaker of the quotation before, if a person.
        """
        persons: set[tuple[str, ...]] = set()
        for name in islice(self._index.before(at, at - _SHORTLY), _LOOK_BACK):
            points, subject = self._salience(name)
            person = self.full(name.words)
            if points > 0 and self._can_be(person, name, ""):
                if person == previous or subject >= SUBJECT:
                    return person
                persons.add(person)
        return persons.pop() if len(persons) == 1 else None

    def _topic(self) -> tuple[str, ...] | None:
        """Return the first person the body names: an age ("the 56-year-old") stands for it."""
        near = islice(self._index.acting(), _LOOK_BACK)
        first = next((n for n in near if self._can_be(self.full(n.words), n, "")), None)
        return self.full(first.words) if first else None

    def _can_be(
        self, person: tuple[str, ...], name: NameMention, wanted: str, *, is_quoted: bool = False
    ) -> bool:
        """May a name be the person that is looked for?

        Whoever was quoted is a person, whatever the name looks like.
        """
        if self._is_body(person) or not self._fits(person, wanted):
            return False
        if is_quoted:
            return True
        is_origin = name.words[-1].lower() in self._lexicon.origins
        if is_origin and not self._is_called(name):
            return False  # "a South Korean", "the Kvam Democrat"
        if name.is_fielded and len(name.words) > 1 and not name.titles:
            return False  # as likely what somebody is the head of
        if len(person) > 1 or is_titled(name, self._lexicon):
            return True
        return self._salience(name).person > 1 and not self._is_office(name)

    def _is_office(self, name: NameMention) -> bool:
        """Is it an office alone, which is nobody's name: "Mayor", "Prime Minister"?"""
        is_title = name.words[0].lower() in self._lexicon.titles
        return is_title and len(name.words) == 1 and not name.titles

    def _is_called(self, name: NameMention) -> bool:
        """Is it a name by its given name or as a subject: Peter German, but no "South Korean"?"""
        text, start, _ = name.place
        if is_determined(text, start, self._lexicon):
            return False
        is_given = name.words[0].lower() in self._lexicon.given and len(name.words) > 1
        return is_given or bool(name.titles) or sum(self._salience(name)) > SUBJECT

    def opens_between(self, start: int, end: int) -> bool:
        """Does a sentence between two places begin with a person's name?"""
        return any(
            sum(self._salience(n)) > 1 and not self._is_body(self.full(n.words))
            for n in islice(self._index.before(end, start), _LOOK_BACK)
        )

    def body_called(self, noun: str, at: int) -> tuple[str, ...] | None:
        """Find the body whose name ends with a noun, the nearest before a place."""
        found = self._index.called(noun[:1].upper() + noun[1:])
        names = [n for n in found[:_MOST] if n.is_body and n.start < at and len(n.words) > 1]
        return self.full(names[-1].words) if names else None

    def body_before(self, at: int) -> tuple[str, ...] | None:
        """Find the body that opens a sentence before a place: "it" stands for it."""
        for name in islice(self._index.before(at, at - _FAR), _LOOK_BACK):
            full = self.full(name.words)
            if self._is_body(full) and begins_sentence(name.place[0], name.place[1], self._lexicon):
                return full
        return None

    def introduced(self, role: str, at: int) -> str | None:
        """Find how the story brought in an unnamed person of a role."""
        return self._index.introduced(role, at)

    def described(self, role: str, at: int) -> tuple[str, ...] | None:
        """Find the person whom an apposition gives a role, the nearest before a place."""
        found = self._described.get(role)
        if found is None:
            found = self._described[role] = self._index.apposed(role)
        before = bisect_left(found, at, key=attrgetter("start"))
        return self.full(found[max(before - 1, 0)].words) if found else None

    def titled(self, role: str, at: int) -> tuple[str, ...] | None:
        """Find the name that carries a role as its title, the nearest before a place."""
        short = self._lexicon.shortened.get(role)
        found = self._index.titled(role) or (self._index.titled(short) if short else ())
        if not found:
            return None
        before = [n for n in found[:100] if n.start < at]
        return self.full((before[-1] if before else found[0]).words)
