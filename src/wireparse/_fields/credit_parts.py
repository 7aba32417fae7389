"""The parts of a picture credit: agencies, persons, owners, labels and flags."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

from wireparse._fields.credit_labels import cut_labels, split_at_label
from wireparse._fields.person_names import is_person
from wireparse._vocabulary import folded, is_uncased
from wireparse.models import Credit

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from wireparse._vocabulary import Patterns, WordLists
    from wireparse.rows import Agency

__all__ = [
    "CreditParts",
    "is_owner_name",
    "is_proven",
    "make_credit",
    "merge_parts",
    "read_credit_parts",
]

_SEPARATORS: Final = ("/", "|", " - ", " – ", " — ", ", ", ": ", "\\", "،", " : ", "; ")
"""What parts the parts of a credit."""
_MAX_SIGN_CHARS: Final = 4
"""Letters of the sign of a desk: `rst`."""
_MAX_OWNER_WORDS: Final = 8
"""Words of the name of an owner."""
_MIN_CLOSING: Final = 4
"""Letters from which on a word before a full stop is no short form: there a sentence ends."""


@define
class CreditParts:
    """What the parts of a credit say.

    Attributes:
        agencies: Names of agencies that sent the picture.
        distributors: Names of those who passed it on ("via").
        persons: Names of persons.
        owners: Names that are neither: outlets, ministries, companies.
        is_passed: Whether a distributor is a known agency: of others, "via" proves nothing.
        flags: Which of "file", "handout" and "pool" it has.
        is_flag_phrase: Whether several words make a flag ("file photo"): one alone proves nothing.
        is_labelled: Whether a label ("Photo by", ©) opens a part.
        is_given: Whether the label names who gave the picture and not who made it.
        is_split: Whether a slash or "for" parts a name from its outlet.
        loose: Parts in small letters, which are owners only where an agency passed them on.
    """

    agencies: list[str] = field(factory=list)
    distributors: list[str] = field(factory=list)
    persons: list[str] = field(factory=list)
    owners: list[str] = field(factory=list)
    is_passed: bool = False
    flags: set[str] = field(factory=set)
    is_flag_phrase: bool = False
    is_labelled: bool = False
    is_given: bool = False
    is_split: bool = False
    loose: list[str] = field(factory=list)


def is_proven(parts: CreditParts) -> bool:
    """Is it surely a credit: by an agency, by a flag, or by a label and a name?"""
    if parts.agencies or parts.is_passed or parts.is_flag_phrase:
        return True
    if parts.is_labelled and (parts.flags or parts.is_given):
        return True  # `Photo: Archive`
    # `Name / Outlet`, and what a label opens.
    has_names = bool(parts.persons or parts.owners)
    return (parts.is_labelled and has_names) or bool(
        parts.is_split and parts.persons and parts.owners
    )


def is_owner_name(inner: str, words: WordLists) -> bool:
    """Can an unknown name in brackets be the owner of a picture?"""
    parts = inner.split()
    return (
        len(parts) <= _MAX_OWNER_WORDS
        and len(inner) > 2  # noqa: PLR2004  (R), (L): where a person stands in the picture
        and all(
            w[0].isupper()
            or not w[0].isalpha()
            or w[1:2].isupper()
            or _is_small(w, words)
            or is_uncased(w)
            for w in parts
        )
        and not any(c in inner for c in "()[]")
        and not any(map(str.isdigit, inner))
    )


def _is_small(word: str, words: WordLists) -> bool:
    """Can a word in small letters stand inside the name of an owner?"""
    folded_word = word.casefold()
    return folded_word in words.name_particles or folded_word in words.owner_particles


def read_credit_parts(
    text: str, patterns: Patterns, *, is_enclosed: bool = False
) -> CreditParts | None:
    """Split a credit and sort its parts; None if a part is prose.

    Args:
        text: The credit.
        patterns: What is known.
        is_enclosed: Whether brackets say where it ends: then who is named before "via" and an
            agency may be in small letters (`the mayor's office via AP`).
    """
    parts = CreditParts()
    bare = _without_asides(text.strip(), patterns)
    if bare is None:
        return None
    sent, via = _split_via(bare, patterns)
    parts.is_split = "/" in sent
    for index, side in enumerate((sent, via)):
        for part in _split(_without_client(side, patterns), patterns):
            if not _sort(part, parts, patterns, is_via=index == 1):
                return None
    if parts.loose and not _settle(parts, via, patterns, is_enclosed=is_enclosed):
        return None
    if parts.is_split and not (parts.agencies or parts.owners) and len(parts.persons) > 1:
        parts.owners.append(parts.persons.pop())  # `Name / Outlet`
    return parts


def _without_asides(text: str, patterns: Patterns) -> str | None:
    """Leave out the long names that stand in brackets behind short ones.

    None if there are other brackets: at the end they hold the credit of what stands before.
    """
    while "(" in text:
        before, _, rest = text.partition("(")
        inner, closes, after = rest.partition(")")
        is_inside = bool(before.strip()) and ("/" in before or bool(after.strip()))
        if not (closes and is_inside) or not (
            patterns.agency(inner) or is_owner_name(inner, patterns.words)
        ):
            return None
        text = f"{before.rstrip()}\n {after.lstrip()}".strip()  # no name goes on behind it
    return text


def _settle(parts: CreditParts, via: str, patterns: Patterns, *, is_enclosed: bool) -> bool:
    """Say whose names the parts in small letters are; False if nothing tells that they are names.

    Before "via" and an agency they are owners, in brackets or with a label; behind a label one
    word is an address (`kvam.example`), and beside an agency the name of an account.
    """
    is_passed = patterns.agency(via.partition("/")[0]) is not None
    if is_passed and (is_enclosed or parts.is_labelled or parts.flags):
        parts.owners += parts.loose
        return True
    if not parts.is_labelled or any(" " in name for name in parts.loose):
        return False
    has_sender = bool(parts.agencies or parts.distributors)
    for name in parts.loose:
        if name.rpartition(".")[2].isalpha() and "." in name:
            parts.owners.append(name)
        elif has_sender and not parts.persons:
            parts.persons.append(name)
        else:
            return False
    return True


def _split_via(text: str, patterns: Patterns) -> tuple[str, str]:
    """Split a credit into what made the picture and who passed it on."""
    text = f" {text}"  # "(via Getty Images)" begins with it
    small = folded(text)
    for word in patterns.words.via:
        for before in (" ", "/") if word in small else ():
            at = small.rfind(f"{before}{word} ")
            if at > 0 or (at == 0 and word not in patterns.words.labels):
                return text[:at].strip(" /"), text[at + len(word) + 2 :].strip()
    return text.strip(), ""


def _without_client(text: str, patterns: Patterns) -> str:
    """Leave out whom an agency's picture was made for: `Getty Images for the Festival`."""
    for word in patterns.words.for_outlet:
        before, found, _ = text.partition(f" {word} ")
        if found and patterns.agency(_last_part(before)) is not None:
            return before
    return text


def _last_part(text: str) -> str:
    """Return what stands behind the last separator of a text."""
    return min((text.rpartition(sign)[2] for sign in _SEPARATORS), key=len)


def _split(text: str, patterns: Patterns) -> list[str]:
    """Split at the separators, unless all of it is the name of one agency."""
    if not text or patterns.agency(text):
        return [text] if text else []
    if ". " in text:
        text = _split_at_stops(text, patterns.words)
    for separator in _SEPARATORS:
        text = text.replace(separator, "\n")
    return [bare for part in text.split("\n") if (bare := part.strip(" .-–—:"))]


def _split_at_stops(text: str, words: WordLists) -> str:
    """Part what a full stop and a label part: `Name. Courtesy of the Owner`."""
    first, *rest = text.split(". ")
    for piece in rest:
        is_label = piece.partition(" ")[0].casefold().strip(":") in words.label_parts
        is_credit = "/" in first or first.partition(" ")[0].casefold() in words.label_parts
        first += f"\n{piece}" if is_label and is_credit else f". {piece}"
    return first


def _sort(part: str, parts: CreditParts, patterns: Patterns, *, is_via: bool) -> bool:
    """Say what one part of a credit is; False if it is prose."""
    rest = cut_labels(part, parts, patterns)
    if not rest:
        return True
    agency = patterns.agency(rest) or _of_desk(rest, patterns)
    if agency is not None:
        passes = is_via or agency.distributes
        (parts.distributors if passes else parts.agencies).append(agency.name)
        parts.is_passed |= passes
        return True
    halves = split_at_label(rest, patterns.words)
    if halves is not None:  # `Ledger photo by Name`
        return all(_sort(half, parts, patterns, is_via=is_via) for half in halves)
    if is_via:
        _add_sender(rest, parts, patterns)
        return True
    return _sort_name(rest, parts, patterns)


def _of_desk(text: str, patterns: Patterns) -> Agency | None:
    """Read the agency before the name of its desk: `dpa-Desk`; two agencies are a name of a row."""
    agency, dash, desk = text.partition("-")
    if not dash or " " in text or patterns.agency(desk) is not None:
        return None
    return patterns.agency(agency)


def _add_sender(rest: str, parts: CreditParts, patterns: Patterns) -> None:
    """Say what stands behind "via" and is no known agency."""
    is_maker = bool(parts.distributors) and is_person(rest, patterns)
    (parts.persons if is_maker else parts.distributors).append(rest)  # `via Reuters/Name`


def _sort_name(rest: str, parts: CreditParts, patterns: Patterns) -> bool:
    """Say whose name it is; False if it is prose."""
    if (found := _photographer(rest, parts, patterns)) is not None:
        _add_photographer(*found, parts, patterns)
    elif _closes_inside(rest):
        return False
    elif (both := _two_persons(rest, patterns)) or is_person(rest, patterns):
        parts.persons += both or [rest]
    elif is_owner_name(rest, patterns.words) or _is_short_owner(rest, parts):
        parts.owners.append(rest)
    elif parts.agencies and len(rest) <= _MAX_SIGN_CHARS and rest.isalpha():
        return True  # the desk signs behind agency and name: `ANTARA FOTO/Name/rst`
    elif _may_own(rest, patterns.words):
        parts.loose.append(rest)
    else:
        return False
    return True


def _closes_inside(text: str) -> bool:
    """Does a sentence end in it? Behind a short word the full stop is that of a short form."""
    before, stop, _ = text.partition(". ")
    while stop:
        last = before[before.rfind(" ") + 1 :]
        if last.isalpha() and (len(last) >= _MIN_CLOSING or last.islower()):
            return True
        text = text[len(before) + 2 :]
        before, stop, _ = text.partition(". ")
    return False


def _two_persons(text: str, patterns: Patterns) -> list[str]:
    """Split two names that a word joins: `Name and Name`; empty where it joins none."""
    words = text.split()
    for at, word in enumerate(words[:-1]):
        if at and word in patterns.words.author_joiners:
            both = [" ".join(words[:at]), " ".join(words[at + 1 :])]
            if all(is_person(name, patterns) for name in both):
                return both
    return []


def _may_own(text: str, words: WordLists) -> bool:
    """Can a name in small letters be that of an owner: `the mayor's office`?"""
    parts = text.split()
    return len(parts) <= _MAX_OWNER_WORDS and words.verbs.isdisjoint(map(str.casefold, parts))


def _photographer(text: str, parts: CreditParts, patterns: Patterns) -> tuple[str, str] | None:
    """Read a person and the outlet he works for: `Name for The Paper`, `AGENCY Name`."""
    for word in patterns.words.for_outlet:
        person, found, outlet = text.partition(f" {word} ")
        if found and is_person(person, patterns):
            return person, outlet
    person, found, outlet = text.rpartition("-")
    if found:
        pairs = [(person, outlet)]
    elif parts.is_labelled or parts.agencies:
        before, _, last = text.rpartition(" ")
        first, _, behind = text.partition(" ")
        pairs = [(before.rstrip("."), last), (behind, first)]
    else:
        return None
    for person, outlet in pairs:
        is_agency = patterns.agency(outlet) is not None and (found or outlet.isupper())
        if is_agency and is_person(person, patterns):
            return person, outlet
    return None


def _add_photographer(person: str, outlet: str, parts: CreditParts, patterns: Patterns) -> None:
    known = patterns.agency(outlet)
    first, is_several, _ = outlet.partition(" ")
    has_article = bool(is_several) and first in patterns.words.capital_articles
    parts.persons.append(person)
    parts.is_labelled |= outlet.isupper() or has_article or known is not None
    (parts.owners if known is None else parts.agencies).append(known.name if known else outlet)
    parts.is_split = True


def _is_short_owner(rest: str, parts: CreditParts) -> bool:
    """Is it a paper's initials, by the label beside them: `ST PHOTO: Name`, `(HT File)`?"""
    return bool(parts.is_labelled or parts.flags) and rest.isupper() and rest.isalpha()


def merge_parts(several: Sequence[CreditParts]) -> CreditParts:
    """Join the credits of one picture: the first that names an agency says which it is."""
    if len(several) == 1:
        return several[0]
    agencies = next((parts.agencies for parts in several if parts.agencies), [])
    return CreditParts(
        agencies=agencies,
        distributors=_once(parts.distributors for parts in several),
        persons=_once(parts.persons for parts in several),
        owners=_once(parts.owners for parts in several),
        flags={flag for parts in several for flag in parts.flags},
        is_passed=any(parts.is_passed for parts in several),
        is_flag_phrase=any(parts.is_flag_phrase for parts in several),
        is_labelled=any(parts.is_labelled for parts in several),
        is_given=any(parts.is_given for parts in several),
        is_split=any(parts.is_split for parts in several),
    )


def _once(lists: Iterable[list[str]]) -> list[str]:
    """Join lists of names, each name once, whatever its capitals."""
    found: dict[str, str] = {}
    for names in lists:
        for name in names:
            found.setdefault(name.casefold(), name)
    return list(found.values())


def make_credit(text: str, start: int, end: int, parts: CreditParts) -> Credit:
    """Apply the rule for agency, via and source."""
    senders = parts.agencies + parts.distributors
    owner = next(iter(parts.owners), None)
    persons = _once([parts.persons])
    is_handout = "handout" in parts.flags and not parts.is_labelled
    if persons and (is_handout or (parts.is_given and senders and owner is None)):
        # A handout names the body that gave it out, not the photographer.
        owner = persons.pop(0)
    via = None
    source = None
    if senders:
        agency: str | None = senders[0]
        source = owner
        if parts.agencies:
            # Who passed it on goes before another agency that is named with the first.
            passed = (*parts.distributors, *parts.agencies)
            via = next((name for name in passed if name != agency), None)
    else:
        agency = owner
        if agency is None and not parts.is_labelled and persons:
            agency = persons.pop(0)
    return Credit(
        text, start, end, tuple(persons), agency, via, source,
        "file" in parts.flags, "handout" in parts.flags, "pool" in parts.flags,
    )  # fmt: skip
