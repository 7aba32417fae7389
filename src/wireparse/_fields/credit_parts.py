"""The parts of a picture credit: agencies, persons, owners, labels and flags."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import define, field

from wireparse._fields.person_names import is_person
from wireparse._vocabulary import DASHES, folded, is_uncased
from wireparse.models import Credit

if TYPE_CHECKING:
    from wireparse._vocabulary import Patterns, WordLists

__all__ = ["CreditParts", "is_owner_name", "is_proven", "make_credit", "read_credit_parts"]

_SEPARATORS: Final = ("/", "|", " - ", " – ", " — ", ", ", ": ", "\\", "،", " : ", "; ")
"""What parts the parts of a credit."""
_JOINTS: Final = f" :.,©{DASHES}"
"""What joins a label to what it labels."""
_MAX_SIGN_CHARS: Final = 4
"""Letters of the sign of a desk: `rst`."""
_MAX_OWNER_WORDS: Final = 8
"""Words of the name of an owner."""


@define
class CreditParts:
    """What the parts of a credit say.

    Attributes:
        agencies: Names of agencies that sent the picture.
        distributors: Names of those who passed it on ("via").
        persons: Names of persons.
        owners: Names that are neither: outlets, ministries, companies.
        flags: Which of "file", "handout" and "pool" it has.
        is_flag_phrase: Whether several words make a flag ("file photo"): one alone proves nothing.
        is_labelled: Whether a label ("Photo by", ©) opens a part.
        is_split: Whether a slash or "for" parts a name from its outlet.
    """

    agencies: list[str] = field(factory=list)
    distributors: list[str] = field(factory=list)
    persons: list[str] = field(factory=list)
    owners: list[str] = field(factory=list)
    flags: set[str] = field(factory=set)
    is_flag_phrase: bool = False
    is_labelled: bool = False
    is_split: bool = False


def is_proven(parts: CreditParts) -> bool:
    """Is it surely a credit: by an agency, by a flag, or by a label and a name?"""
    if parts.agencies or parts.distributors or parts.is_flag_phrase:
        return True
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
            w[0].isupper() or not w[0].isalpha() or _is_small(w, words) or is_uncased(w)
            for w in parts
        )
        and not any(c in inner for c in "()[]")
        and not any(map(str.isdigit, inner))
    )


def _is_small(word: str, words: WordLists) -> bool:
    """Can a word in small letters stand inside the name of an owner?"""
    folded_word = word.casefold()
    return folded_word in words.name_particles or folded_word in words.owner_particles


def read_credit_parts(text: str, patterns: Patterns) -> CreditParts | None:
    """Split a credit and sort its parts; None if a part is prose."""
    parts = CreditParts()
    rest = text.strip()
    sent, via = _split_via(rest, patterns)
    parts.is_split = "/" in sent
    for index, side in enumerate((sent, via)):
        for part in _split(side, patterns):
            if not _sort(part, parts, patterns, is_via=index == 1):
                return None
    if parts.is_split and not (parts.agencies or parts.owners) and len(parts.persons) > 1:
        parts.owners.append(parts.persons.pop())  # `Name / Outlet`
    return parts


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


def _split(text: str, patterns: Patterns) -> list[str]:
    """Split at the separators, unless all of it is the name of one agency."""
    if not text or patterns.agency(text):
        return [text] if text else []
    for separator in _SEPARATORS:
        text = text.replace(separator, "\n")
    return [bare for part in text.split("\n") if (bare := part.strip(" .-–—:"))]


def _sort(part: str, parts: CreditParts, patterns: Patterns, *, is_via: bool) -> bool:
    """Say what one part of a credit is; False if it is prose."""
    rest = _without_labels(part, parts, patterns)
    if not rest:
        return True
    agency = patterns.agency(rest)
    if agency is not None:
        (parts.distributors if is_via or agency.distributes else parts.agencies).append(agency.name)
    elif is_via:
        parts.distributors.append(rest)
    elif (found := _photographer(rest, patterns)) is not None:
        _add_photographer(*found, parts, patterns)
    elif is_person(rest, patterns):
        parts.persons.append(rest)
    elif is_owner_name(rest, patterns.words) or _is_short_owner(rest, parts):
        parts.owners.append(rest)
    else:
        # The desk signs behind agency and name: `ANTARA FOTO/Name/rst`.
        return bool(parts.agencies) and len(rest) <= _MAX_SIGN_CHARS and rest.isalpha()
    return True


def _photographer(text: str, patterns: Patterns) -> tuple[str, str] | None:
    """Read a person and the outlet he works for: `Name for The Paper`."""
    for word in patterns.words.for_outlet:
        person, found, outlet = text.partition(f" {word} ")
        if found and is_person(person, patterns):
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


def _without_labels(part: str, parts: CreditParts, patterns: Patterns) -> str:
    """Cut labels and flags off both ends of a part, and note them."""
    part = " ".join(part.split())
    rest = part.strip(" ©")
    if rest != part:
        parts.is_labelled = True
    while rest and patterns.agency(rest) is None:
        cut = _cut_label(rest, parts, patterns.words)
        if cut is None:
            break
        rest = cut
    return rest


def _cut_label(text: str, parts: CreditParts, words: WordLists) -> str | None:
    """Cut the longest label that begins or ends *text*; None if there is none."""
    tokens = _tokens(text)
    ends = {token.casefold().strip(_JOINTS) for token in (*tokens[:1], *tokens[-1:])}
    if words.label_parts.isdisjoint(ends):
        return None
    for count in range(min(words.label_words, len(tokens)), 0, -1):
        for piece, rest in ((tokens[:count], tokens[count:]), (tokens[-count:], tokens[:-count])):
            kind = words.labels.get(" ".join(map(str.rstrip, piece)).casefold().strip(_JOINTS))
            if kind is None:
                continue
            if kind == "photo":
                parts.is_labelled = True
            else:
                parts.flags.add(kind)
                parts.is_flag_phrase |= count > 1
            has_by = bool(rest) and rest[0].rstrip().casefold() in words.by
            parts.is_labelled |= has_by
            return "".join(rest[1:] if has_by else rest).strip(_JOINTS)
    return None


def _tokens(text: str) -> list[str]:
    """Cut a text behind its spaces, and where a colon or three dots glue words together."""
    for glue in (":", "..."):
        text = text.replace(glue, f"{glue}\n").replace("\n ", " ")
    return [token for token in text.replace(" ", " \n").split("\n") if token]


def make_credit(text: str, start: int, end: int, parts: CreditParts) -> Credit:
    """Apply the rule for agency, via and source."""
    senders = parts.agencies + parts.distributors
    owner = next(iter(parts.owners), None)
    persons = list(parts.persons)
    if "handout" in parts.flags and not parts.is_labelled and persons:
        # A handout names the body that gave it out, not the photographer.
        owner = persons.pop(0)
    via = None
    source = None
    if senders:
        agency: str | None = senders[0]
        source = owner
        if parts.agencies:
            via = next((name for name in senders if name != agency), None)
    else:
        agency = owner
        if agency is None and not parts.is_labelled and persons:
            agency = persons.pop(0)
    return Credit(
        text, start, end, tuple(persons), agency, via, source,
        "file" in parts.flags, "handout" in parts.flags, "pool" in parts.flags,
    )  # fmt: skip
