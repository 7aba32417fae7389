"""The picture credit at the end of a caption, or on a line of its own.

A reader: from text and patterns to a `Credit`. The grammar of a tail is
`DESCRIPTION[, PLACE][, DATE]. CREDIT[/FLAG]`, in brackets or bare. A credit is a few
parts between separators, and each part is an agency, a flag (file, handout, pool), a
label ("Photo by"), a person or an owner.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from attrs import define, field

from wireparse._forms import folded
from wireparse._letters import is_uncased
from wireparse._patterns import words_between
from wireparse._persons import PARTICLES, is_person
from wireparse.models import Credit

if TYPE_CHECKING:
    from wireparse._patterns import Patterns
    from wireparse._words import Words
    from wireparse.rows import Agency

__all__ = ["Tail", "find_tail", "is_credit_line", "names_sender", "read_credit"]

_LONGEST_BARE: Final = 90
"""A bare credit is shorter than a sentence; the longest seen has 71 characters."""
_LONGEST_AGENCY: Final = 4
"""Words of "Australian Associated Press", and one more."""
_LONGEST_BRACKET: Final = 140
_LONGEST_NOTE: Final = 200
"""Credits with a note to editors behind them, as Reuters prints them."""
_BRACKETS: Final = {")": "(", "]": "[", "）": "（"}
_SEPARATORS: Final = ("/", "|", " - ", " – ", " — ", ", ", ": ", "\\", "،", " : ", "; ")
_JOINING: Final = ("/", "©", " for ", "\\", "،", ";")
"""What joins names of which none need be known, or parts words that `words_between` does not."""
_JOINTS: Final = " :-–—.,©"
_MOST_WORDS: Final = 5
_LONGEST_SIGN: Final = 4
_MOST_OWNER: Final = 8
_SMALL: Final = PARTICLES | {"of", "the", "for", "in"}
"""Words in small letters inside the name of an owner."""


class Tail(NamedTuple):
    """A credit and its place in the text.

    Attributes:
        start: Offset of the credit, brackets included.
        end: Offset after it.
        text: Its words.
        parts: What they say.
        is_strong: Whether an agency, label or flag proves it; a capitalised name in
            brackets alone does not.
        is_bare_agency: Whether it is the name of an agency and no more.
    """

    start: int
    end: int
    text: str
    parts: _Parts
    is_strong: bool
    is_bare_agency: bool

    def credit(self, start: int) -> Credit:
        """Make the credit of a text that starts at an offset of the dump."""
        return _credit(self.text, start + self.start, start + self.end, self.parts)


@define
class _Parts:
    """What was found so far."""

    agencies: list[str] = field(factory=list)
    distributors: list[str] = field(factory=list)
    persons: list[str] = field(factory=list)
    owners: list[str] = field(factory=list)
    flags: set[str] = field(factory=set)
    is_flag_phrase: bool = False
    is_labelled: bool = False
    is_split: bool = False


def names_sender(text: str, patterns: Patterns) -> bool:
    """Tell in a glance whether a text may say who made or sent a picture.

    Where it names no agency and no label, and nothing joins two names either, the readers
    of credits find none but an unknown owner in brackets.
    """
    if any(map(text.__contains__, _JOINING)):
        return True
    small = text.casefold()
    return not patterns.credit_keys.isdisjoint(words_between(small)) or any(
        map(small.__contains__, patterns.words.via)
    )


def find_tail(text: str, patterns: Patterns) -> Tail | None:
    """Find the credit that ends *text*."""
    end = _end(text, patterns)
    if not end:
        return None
    if text[end - 1] in _BRACKETS:
        return _bracketed(text, end, patterns)
    if text[end : end + 1] == "." and not text[end:].strip(" .\u00a0"):
        # A bare credit takes no full stop: with one it is the end of a sentence.
        return None
    return _bare(text, end, patterns)


def _end(text: str, patterns: Patterns) -> int:
    """Tell where a credit that ends *text* would end: before notes and widgets."""
    end = len(text.rstrip(" .\u00a0"))
    low = max(0, end - _LONGEST_NOTE)
    small = folded(text[low:end])
    notes = patterns.words.after_credit
    for note in notes if any(map(small.__contains__, notes)) else ():
        at = small.find(note)
        if at > 0:
            small = small[:at].rstrip(" |,.-–—\u00a0")
    return low + len(small)


def _bracketed(text: str, end: int, patterns: Patterns) -> Tail | None:
    closing = text[end - 1]
    start = text.rfind(_BRACKETS[closing], max(0, end - _LONGEST_BRACKET), end)
    if start < 0:
        return None
    inner = text[start + 1 : end - 1].strip()
    parts = _read_parts(inner, patterns)
    if parts is None:
        return None
    is_strong = _is_strong(parts) or bool(parts.flags and parts.owners)  # (HT File)
    if not is_strong and (not _could_own(inner) or inner.casefold() in patterns.furniture.exact):
        return None  # `Moose walks into shop (VIDEO)`
    if _is_explained(text[:start], patterns.agency(inner), patterns):
        return None
    return _tail(text, start, end, parts, is_strong=is_strong)


def _is_explained(before: str, agency: Agency | None, patterns: Patterns) -> bool:
    """Tell a short form behind the agency's name: "he told Anadolu Agency (AA)."."""
    words = before.split()[-_LONGEST_AGENCY:]
    return agency is not None and any(
        patterns.agency(" ".join(words[at:])) == agency for at in range(len(words))
    )


def _bare(text: str, end: int, patterns: Patterns) -> Tail | None:
    """Find a bare credit: the longest tail after a break that reads as one."""
    low = max(0, end - _LONGEST_BARE)
    tail = text[low:end]
    if not _may_credit(tail, patterns):
        return None
    found: Tail | None = None
    for start in _breaks(text, low, end, patterns):
        parts = _read_parts(text[start:end], patterns)
        is_credit = parts is not None and _is_strong(parts)
        if parts is not None and is_credit and (parts.persons or len(parts.owners) <= 1):
            found = _tail(text, start, end, parts, is_strong=True)
        elif found is not None:
            break  # what is longer has prose in it
    return found


def _may_credit(text: str, patterns: Patterns) -> bool:
    """Tell in a glance that a text holds no agency and no label."""
    if "©" in text or "/" in text:
        return True
    return not patterns.credit_words.isdisjoint(words_between(text.casefold()))


def _breaks(text: str, low: int, end: int, patterns: Patterns) -> list[int]:
    """List where a bare credit could begin, the nearest to the end first."""
    places: list[int] = []
    if any(map(text.__contains__, _BREAKS)) or not text.isprintable():
        places += [m.end() for m in patterns.credit_break.finditer(text, low, end)]
    slash = text.find("/", low, end)
    if slash > 0:  # REUTERS/Name also without a full stop before it
        word = text.rfind(" ", 0, slash) + 1
        if text[word:slash].isupper() and patterns.agency(text[word:slash]):
            places.append(word)
    return sorted({p for p in places if p < end and not text[p].isspace()}, reverse=True)


_BREAKS: Final = (".", " - ", "–", "—", ")", "!", "?", "…", "©", "  ")
"""One of them is in every break but those of other white space."""


def is_credit_line(text: str, patterns: Patterns) -> bool:
    """Tell whether a whole line is a credit: `Photo: Name, AP`, `Name | Agency`."""
    if len(text) > _LONGEST_BARE or (text[-1] in ".؟!?" and text.count(" ") >= _MOST_WORDS):
        return False
    inner = text
    if text[-1] in _BRACKETS and text[0] == _BRACKETS[text[-1]]:
        inner = text[1:-1]
    parts = _read_parts(inner.strip(" ."), patterns)
    if parts is None or len(parts.owners) > 1:
        return False
    sent = parts.agencies or parts.distributors
    if parts.is_flag_phrase and not sent and not parts.persons:
        return True  # `Ledger file photo`
    if parts.is_labelled:
        return bool(parts.persons or sent or parts.owners)
    if parts.is_split and parts.persons and parts.owners and parts.owners[0].isupper():
        return True  # `Name/ DER SPIEGEL`
    # The name of an agency alone stands under a byline and is no picture's credit.
    return bool(sent) and bool(
        parts.persons or parts.owners or parts.is_flag_phrase or inner is not text
    )


def read_credit(text: str, start: int, patterns: Patterns) -> Credit:
    """Read a line that `is_credit_line` found.

    Args:
        text: The line.
        start: Its offset in the dump.
        patterns: What is known.
    """
    inner = text.strip("()[] .")
    parts = _read_parts(inner, patterns) or _Parts(owners=[inner])
    return _credit(text, start, start + len(text), parts)


def _tail(text: str, start: int, end: int, parts: _Parts, *, is_strong: bool) -> Tail:
    alone = not (parts.persons or parts.owners or parts.flags or parts.is_labelled)
    return Tail(start, end, text[start:end], parts, is_strong, alone and len(parts.agencies) == 1)


def _is_strong(parts: _Parts) -> bool:
    if parts.agencies or parts.distributors or parts.is_flag_phrase:
        return True
    # `Name / Outlet`, and what a label opens.
    has_names = bool(parts.persons or parts.owners)
    return (parts.is_labelled and has_names) or bool(
        parts.is_split and parts.persons and parts.owners
    )


def _could_own(inner: str) -> bool:
    """Tell whether an unknown name in brackets may be the owner of a picture."""
    words = inner.split()
    return (
        len(words) <= _MOST_OWNER
        and len(inner) > 2  # noqa: PLR2004  (R), (L): where a person stands in the picture
        and all(
            w[0].isupper() or not w[0].isalpha() or w.casefold() in _SMALL or is_uncased(w)
            for w in words
        )
        and not any(c in inner for c in "()[]")
        and not any(map(str.isdigit, inner))
    )


def _read_parts(text: str, patterns: Patterns) -> _Parts | None:
    """Split a credit and sort its parts; None if a part is prose."""
    parts = _Parts()
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
    text = f" {text}"  # "(via Getty Images)" begins with it
    small = folded(text)
    for word in patterns.words.via:
        for before in (" ", "/") if word in small else ():
            at = small.rfind(f"{before}{word} ")
            if at > 0 or (at == 0 and word not in patterns.words.labels):
                return text[:at].strip(" /"), text[at + len(word) + 2 :].strip()
    return text.strip(), ""


def _split(text: str, patterns: Patterns) -> list[str]:
    if not text or patterns.agency(text):
        return [text] if text else []
    for separator in _SEPARATORS:
        text = text.replace(separator, "\n")
    return [bare for part in text.split("\n") if (bare := part.strip(" .-–—:"))]


def _sort(part: str, parts: _Parts, patterns: Patterns, *, is_via: bool) -> bool:
    """Say what one part of a credit is; False if it is prose."""
    rest = _without_labels(part, parts, patterns)
    if not rest:
        return True
    agency = patterns.agency(rest)
    if agency is not None:
        (parts.distributors if is_via or agency.distributes else parts.agencies).append(agency.name)
    elif is_via:
        parts.distributors.append(rest)
    elif " for " in rest and is_person(rest.partition(" for ")[0], patterns):
        person, _, outlet = rest.partition(" for ")  # `Name for The Paper`
        parts.persons.append(person)
        known = patterns.agency(outlet)
        parts.is_labelled |= outlet.isupper() or outlet.startswith("The ") or known is not None
        (parts.owners if known is None else parts.agencies).append(known.name if known else outlet)
        parts.is_split = True
    elif is_person(rest, patterns):
        parts.persons.append(rest)
    elif _could_own(rest) or _is_short_owner(rest, parts):
        parts.owners.append(rest)
    else:
        # The desk signs behind agency and name: `ANTARA FOTO/Name/rst`.
        return bool(parts.agencies) and len(rest) <= _LONGEST_SIGN and rest.isalpha()
    return True


def _is_short_owner(rest: str, parts: _Parts) -> bool:
    """Tell a paper's initials by the label beside them: `ST PHOTO: Name`, `(HT File)`."""
    return bool(parts.is_labelled or parts.flags) and rest.isupper() and rest.isalpha()


def _without_labels(part: str, parts: _Parts, patterns: Patterns) -> str:
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


def _cut_label(text: str, parts: _Parts, words: Words) -> str | None:
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
            has_by = bool(rest) and rest[0].rstrip().casefold() == "by"
            parts.is_labelled |= has_by
            return "".join(rest[1:] if has_by else rest).strip(_JOINTS)
    return None


def _tokens(text: str) -> list[str]:
    """Cut a text behind its spaces, and where a colon or three dots glue words together."""
    for glue in (":", "..."):
        text = text.replace(glue, f"{glue}\n").replace("\n ", " ")
    return [token for token in text.replace(" ", " \n").split("\n") if token]


def _credit(text: str, start: int, end: int, parts: _Parts) -> Credit:
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
