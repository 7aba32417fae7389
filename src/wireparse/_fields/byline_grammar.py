"""What the parts of a line say together about who wrote a story.

A grammar without order: every part is an agency, a profession, names, a place, a moment or one
of the other things that stand beside an author's name, or the line is no byline.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse._fields.author_names import Names, for_whom, read_names
from wireparse._fields.author_roles import cut_place, is_place, is_staff, read_role
from wireparse._fields.byline_labels import cut_label, is_labelled
from wireparse._fields.byline_parts import BARS, Kind, cut_parts
from wireparse._fields.dateline_places import is_name
from wireparse._fields.dates import strip_openers

if TYPE_CHECKING:
    from wireparse._fields.byline_parts import Part
    from wireparse._vocabulary import Patterns

__all__ = ["ANYWHERE", "NO_PROOF", "UNDER_HEADLINE", "LineReading", "read_parts"]


NO_PROOF: Final = 0
"""Nothing shows that names are authors'."""
UNDER_HEADLINE: Final = 1
"""What stands beside them does, right under a headline."""
ANYWHERE: Final = 2
"""It does wherever the line stands."""
_MAX_OUTLET_WORDS: Final = 5
"""Words of an outlet's name."""
_BAR_SIGNS: Final = frozenset(BARS)


def read_parts(text: str, patterns: Patterns) -> LineReading | None:
    """Read all parts, or those from "By" on, where a bar parts them from a page's labels."""
    parts = cut_parts(text, patterns)
    reading = LineReading(patterns)
    if reading.read(parts):
        return reading
    for at in range(1, len(parts)):
        if parts[at].sign[:1] in _BAR_SIGNS and is_labelled(parts[at].text, patterns):
            reading = LineReading(patterns)
            return reading if reading.read(parts[at:]) and reading.names.authors else None
    return None


class LineReading:
    """What the parts of a line say together.

    Attributes:
        names: Authors, and who signs beside them.
        is_labelled: Whether a word like "By" proves it.
        is_open: Whether that word is the last: the name is on the next line.
        proof: How surely something shows that the names are authors'.
        moment: Where the time of publication begins and ends.
    """

    __slots__ = ("_is_desk", "_patterns", "is_labelled", "is_open", "moment", "names", "proof")

    def __init__(self, patterns: Patterns) -> None:
        """Begin with nothing said."""
        self._patterns = patterns
        self.names = Names()
        self.is_labelled = False
        self.is_open = False
        self.proof = NO_PROOF
        self.moment: tuple[int, int] | None = None
        self._is_desk = False

    def read(self, parts: list[Part]) -> bool:
        """Read every part; False if one of them is not known."""
        for at, part in enumerate(parts):
            if self._add(part):
                continue
            # What a page puts before: `World | AFP | March 4, 2024`.
            if at or len(parts) == 1 or parts[1].sign[:1] not in _BAR_SIGNS:
                return False
            self._is_desk = True
        return self._is_whole(parts)

    def _is_whole(self, parts: list[Part]) -> bool:
        """Is something said, and do bars stand behind the words that are no part of a byline?"""
        names = self.names
        is_said = names.authors or names.agency or names.has_staff
        if self._is_desk:
            self.proof = ANYWHERE
            return bool(names.agency and self.moment is not None)
        if self.is_labelled:
            return bool(is_said or self.moment is not None or self.is_open)
        if not names.authors:
            return names.has_staff and self.moment is None and self._is_signed_by_staff(parts)
        return True

    def _is_signed_by_staff(self, parts: list[Part]) -> bool:
        """Do several words say that those sign who are not named: `Staff and agencies`?"""
        self.proof = max(self.proof, UNDER_HEADLINE)
        return sum(len(part.text.split()) for part in parts) > 1

    def _add(self, part: Part) -> bool:
        """Add what a part says; False if it is not known."""
        if part.kind is Kind.MOMENT:
            self._add_moment(part)
            self._prove(ANYWHERE if part.sign else UNDER_HEADLINE)
            return True
        if part.kind is not Kind.WORDS:
            self._prove(ANYWHERE if part.kind is Kind.ADDRESS else UNDER_HEADLINE)
            return True
        text = self._without_label(part.text)
        if not text:
            return True
        return (
            self._add_beside(text, part.sign)
            or self._add_names(text, part.sign)
            or self._add_where(text, part.sign)
        )

    def _prove(self, proof: int) -> None:
        self.proof = max(self.proof, proof)

    def _add_moment(self, part: Part) -> None:
        end = part.start + len(part.text)
        start = end - len(self._without_label(part.text))  # `By March 4, 2024`
        self.moment = start if self.moment is None else self.moment[0], end

    def _without_label(self, text: str) -> str:
        """Cut off a word like "By", and note that it stands there."""
        opener, rest = cut_label(text, self._patterns)
        if opener:
            self.is_labelled = True
            self.is_open = not rest
        return rest

    def _add_beside(self, text: str, sign: str) -> bool:
        """Add an agency, those who sign without a name, or a profession."""
        patterns = self._patterns
        known = patterns.agency(text)
        if known is not None:
            self._say(Names(agency=known.name))
            self._prove(ANYWHERE if sign in _BAR_SIGNS else UNDER_HEADLINE)
            return True
        agency = patterns.agency(text.rpartition(" ")[0])
        is_outlets = self.is_labelled or agency is not None
        if is_staff(text, patterns) or (is_outlets and _is_outlets_staff(text, patterns)):
            self._say(Names(agency=agency.name if agency else None, has_staff=True))
            self._prove(ANYWHERE if self.names.authors else UNDER_HEADLINE)
            return True
        is_suffix = text.replace(".", "").casefold() in patterns.words.name_suffixes
        if is_suffix and self.names.authors:
            return True
        is_label = text.casefold() in patterns.words.published
        if is_label and self.names.authors:
            self._prove(UNDER_HEADLINE)
            return True
        if self.names.authors and _stands_aside(text, patterns):
            self._prove(UNDER_HEADLINE)
            return True
        role = read_role(text, patterns, is_parted=True) if self.names.authors else None
        if role is None:
            return False
        self._say(Names(agency=role.agency, location=role.location))
        self._prove(ANYWHERE)
        return True

    def _add_names(self, text: str, sign: str) -> bool:
        """Add names, and what stands behind them and is joined to them."""
        found = read_names(text, self._patterns, is_labelled=self.is_labelled)
        if found is None:
            return False
        is_city = (sign == "(" and is_place(text, self._patterns)) or (
            sign == "," and self._is_city(text)
        )
        if is_city and self.names.authors and not self.names.location:
            return self._add_where(text, sign)
        is_parted = sign == "/" or sign in _BAR_SIGNS
        is_second = bool(self.names.authors and found.authors and is_parted)
        if found.is_sure:
            self._prove(ANYWHERE)
        elif found.is_proven or is_second:
            self._prove(UNDER_HEADLINE)
        self._say(found)
        return True

    def _is_city(self, text: str) -> bool:
        """Do two words that could be a name begin as cities do: `New Kvam`?"""
        if not self.names.authors:
            return False
        return text.partition(" ")[0].casefold() in self._patterns.words.city_openers

    def _add_where(self, text: str, sign: str) -> bool:
        """Add a place or an outlet behind names, and an outlet behind "By"."""
        patterns = self._patterns
        if not (self.names.authors or self.names.has_staff):
            is_outlet = self.is_labelled and _is_outlet(text, patterns)
            self._say(Names(has_staff=is_outlet))
            return is_outlet
        head, place = cut_place(text, patterns)
        if place is not None and not head:
            self._say(Names(location=place))
            self._prove(UNDER_HEADLINE)
            return True
        is_parted = sign and (sign[0] in ",،(-–—" or (sign == "/" and text.isupper()))
        is_one = sign == "(" or " " not in text or text.isupper() or self._is_city(text)
        if is_parted and is_one and is_place(text, patterns):
            self._say(Names(location=text))
            # Elsewhere brackets hold short forms: `Lunde Harbour Board (LHB)`.
            is_sure = sign == "(" and (not text.isupper() or self._is_in_capitals())
            self._prove(ANYWHERE if is_sure else UNDER_HEADLINE)
            return True
        if len(text.split()) > _MAX_OUTLET_WORDS or not is_name(text):
            return False
        self._prove(UNDER_HEADLINE)
        return bool(sign) and (sign[0] in _BAR_SIGNS or self.is_labelled)

    def _is_in_capitals(self) -> bool:
        return bool(self.names.authors) and self.names.authors[-1].isupper()

    def _say(self, more: Names) -> None:
        """Add what names say."""
        names = self.names
        self.names = Names(
            names.authors + more.authors,
            names.agency or more.agency,
            names.location or more.location,
            has_staff=names.has_staff or more.has_staff,
        )


def _stands_aside(text: str, patterns: Patterns) -> bool:
    """Does a part say who took the pictures, or for whom somebody writes?"""
    return bool(
        strip_openers(text, patterns.words.photo)[0] or for_whom(text, patterns, is_labelled=False)
    )


def _is_outlets_staff(text: str, patterns: Patterns) -> bool:
    """Is it an outlet and its staff: `The Standard Staff`, `a Standard Staff Reporter`?"""
    known = patterns.words
    words = text.split()
    at = next((n for n, word in enumerate(words) if n and word.casefold() in known.staff), 0)
    outlet = words[:at]
    if outlet and outlet[0].casefold() in known.articles:
        outlet = outlet[1:]
    if not outlet or not is_name(" ".join(outlet)):
        return False
    is_body = any(word.casefold() in known.not_persons for word in outlet)
    is_person = len(outlet) > 1 and not is_body
    return at == len(words) - 1 or (not is_person and is_staff(" ".join(words[at:]), patterns))


def _is_outlet(text: str, patterns: Patterns) -> bool:
    """Is it the name of an outlet behind "By": one word, or one that no person is called?"""
    words = [word.casefold() for word in text.split()]
    known = patterns.words
    if not is_name(text) or any(map(str.isdigit, text)):
        return False
    if any(word in known.weekdays or word in known.months for word in words):
        return False
    is_body = any(word in known.not_persons for word in words)
    (first, *more) = words
    return is_body or (not more and first not in known.small and first not in known.openers)
