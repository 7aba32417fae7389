"""Names of authors: parted by joining words, with what stands behind them and is no name.

A reader of what stands between two signs of a line.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._fields.author_roles import cut_place, is_staff, read_role
from wireparse._fields.dateline_places import is_name
from wireparse._fields.dates import strip_openers
from wireparse._fields.person_names import is_name_word, is_person
from wireparse._vocabulary import is_uncased

if TYPE_CHECKING:
    from wireparse._vocabulary import Patterns, WordLists
    from wireparse.rows import Agency

__all__ = ["Names", "for_whom", "is_author", "read_names", "split_names"]


_MAX_NAME_WORDS: Final = 4
"""Words of a name between commas, but for two particles."""
_MAX_AUTHOR_WORDS: Final = 3
"""Words of a name that no word like "By" proves to be an author's, but for particles."""
_LEAST_WITH_TAIL: Final = 3
"""Words of a name and something behind it."""
_MAX_TAIL_WORDS: Final = 5
"""Words of an agency or profession behind a name."""
_MAX_WORD_CHARS: Final = 20
"""Letters of a word of a name; menus are glued to longer ones."""
_MAX_UNCASED_CHARS: Final = 10
"""Letters of the same where capitals tell nothing."""
_MAX_NAME_HEAD: Final = 3
"""Letters before a capital inside a name: `MacLund`."""
_GLUED: Final = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z][^\W\d_A-Z])")
"""Where a word in small letters goes on with a capital: `Ana LundNews Reporter`."""
_NO_NAMES: Final = frozenset(':;?!"“”«»/|()[]')
"""Signs that no name of a person holds."""


class Names(NamedTuple):
    """What names say.

    Attributes:
        authors: The names.
        agency: The agency that signs beside them.
        location: The place that one of them writes from.
        is_sure: Whether what stands behind a name proves it to be an author's anywhere.
        is_proven: Whether it does so under a headline.
        has_staff: Whether somebody signs who is not named.
    """

    authors: tuple[str, ...] = ()
    agency: str | None = None
    location: str | None = None
    is_sure: bool = False
    is_proven: bool = False
    has_staff: bool = False


def is_author(name: str, patterns: Patterns, *, is_labelled: bool = False) -> bool:
    """Does it read like the name of a person, and is it short enough for no headline?"""
    words = name.split()
    known = patterns.words
    main = sum(word.casefold() not in known.name_particles for word in words)
    most = _MAX_NAME_WORDS if is_labelled else _MAX_AUTHOR_WORDS
    if not 0 < main <= most or len(words) < 2 or not _NO_NAMES.isdisjoint(name):  # noqa: PLR2004
        return False
    if max(map(len, words)) > (_MAX_UNCASED_CHARS if is_uncased(name) else _MAX_WORD_CHARS):
        return False
    if words[0].islower() and words[0] in known.name_particles:
        return False
    folded = [word.strip(".,'’").casefold() for word in words]
    if _has_other_word(folded, patterns) or (not is_labelled and _is_glued_label(words)):
        return False
    return is_person(name, patterns) or (is_labelled and _may_be_named(name, words, folded, known))


def _has_other_word(folded: list[str], patterns: Patterns) -> bool:
    """Is one of the words of sentences, days or bodies, or the first a label of a moment?"""
    known = patterns.words
    if folded[0] in known.published or folded[0] in known.updated:
        return True  # `Published Zonk, March 7, 2026`
    others = (known.openers, known.small, known.weekdays, known.not_persons, known.articles)
    return any(
        word not in known.name_particles and any(word in words for words in others)
        for word in folded
    )


def _is_glued_label(words: list[str]) -> bool:
    """Are labels of a page glued: `SportKvam United`, but not `Ana McLund`?"""
    glued = [found.start() for found in map(_GLUED.search, words) if found is not None]
    return any(start > _MAX_NAME_HEAD for start in glued)


def _may_be_named(name: str, words: list[str], folded: list[str], known: WordLists) -> bool:
    """May words be a name behind "By", whatever else they mean: `By Ana Park`?"""
    return (
        is_name_word(words[0])
        and is_name_word(words[-1])
        and not any(map(str.isdigit, name))
        and all(
            is_name_word(word) or bare in known.name_particles
            for word, bare in zip(words, folded, strict=True)
        )
    )


def read_names(text: str, patterns: Patterns, *, is_labelled: bool) -> Names | None:
    """Read names and what is joined to them; None if a word is neither.

    Args:
        text: What stands between two signs.
        patterns: What is known.
        is_labelled: Whether a word like "By" stands before it.
    """
    found = Names()
    pieces = _split_joined(text, patterns, is_labelled=is_labelled)
    for piece in pieces:
        more = _read_piece(piece, patterns, is_labelled=is_labelled)
        if more is None:
            return None
        found = Names(
            found.authors + more.authors,
            found.agency or more.agency,
            found.location or more.location,
            found.is_sure or more.is_sure,
            found.is_proven or more.is_proven,
            found.has_staff or more.has_staff,
        )
    if len(pieces) > 1 and "&" not in text:
        found = found._replace(is_proven=True)
    return found if found.authors or found.agency or found.has_staff else None


def _read_piece(text: str, patterns: Patterns, *, is_labelled: bool) -> Names | None:
    """Read one name with what stands behind it, or who signs instead."""
    text = strip_openers(text, patterns.words.byline)[1]  # `By Ana Lund and by Jon Berg`
    if not text.strip():
        return None
    known = patterns.agency(text)
    if known is not None:
        return Names(agency=known.name)
    if is_staff(text, patterns):
        return Names(has_staff=True)
    name, place = cut_place(text, patterns)
    if place is not None and (is_staff(name, patterns) or patterns.agency(name)):
        who = _read_piece(name, patterns, is_labelled=is_labelled)
        return None if who is None else who._replace(location=place)
    is_named = place is not None and is_author(name, patterns, is_labelled=is_labelled)
    if is_named and not _is_particle_before(text, name, patterns):
        return Names((name,), location=place, is_proven=True)
    if is_labelled:
        text = _without_role(text, patterns)
    behind = _read_glued(text, patterns) or _read_tail(text, patterns, is_labelled=is_labelled)
    if behind is not None:
        return behind
    name = _without_stop(text)
    return Names((name,)) if is_author(name, patterns, is_labelled=is_labelled) else None


def _is_particle_before(text: str, name: str, patterns: Patterns) -> bool:
    """Is the word behind a name one that stands in names as well: `Ana Maria da Lund`?"""
    return text[len(name) :].split(maxsplit=1)[0].casefold() in patterns.words.name_particles


def _without_stop(name: str) -> str:
    """Take the full stop off that is not a short form's."""
    return name[:-1] if name[-1] == "." and len(name.rsplit(maxsplit=1)[-1]) > 4 else name  # noqa: PLR2004


def _read_tail(text: str, patterns: Patterns, *, is_labelled: bool) -> Names | None:
    """Read `Ana Lund The Associated Press`, `Ana Lund Staff Writer`, `Ana Lund for Reuters`."""
    words = text.split()
    if len(words) < _LEAST_WITH_TAIL or not _may_have_tail(words, patterns):
        return None
    for count in range(max(2, len(words) - _MAX_TAIL_WORDS), len(words)):
        name, tail = " ".join(words[:count]), " ".join(words[count:])
        if not is_author(name, patterns, is_labelled=is_labelled):
            continue
        if is_labelled and strip_openers(tail, patterns.words.photo)[0]:
            return Names((name,))  # `By Ana Lund Photographs by Jon Berg`
        outlet = for_whom(tail, patterns, is_labelled=is_labelled)
        known = _signing(tail, patterns) or patterns.agency(outlet)
        if known is not None:
            return Names((name,), known.name, is_proven=True)
        role = read_role(tail, patterns, is_parted=False)
        if role is not None:
            last = words[-1].casefold().strip(".")
            is_sure = last in patterns.words.author_words
            return Names((name,), role.agency, role.location, is_sure, is_proven=True)
        if is_staff(tail, patterns) or (is_labelled and outlet and is_name(outlet)):
            return Names((name,), is_proven=True)
        if is_labelled and name.isupper() and not tail.isupper() and is_name(tail):
            return Names((name,))  # `By ANA LUND Kvam Post`
    return None


def _may_have_tail(words: list[str], patterns: Patterns) -> bool:
    """May more than names stand here? A cheap test that rules most names out."""
    folded = [word.casefold() for word in words]
    known = patterns.words
    return (
        not known.byline_clues.isdisjoint(folded)
        or not known.places_of.isdisjoint(folded)
        or not known.label_parts.isdisjoint(folded)
        or folded[-1].strip(".") in patterns.credits.words
        or (words[0].isupper() and not words[-1].isupper())
    )


def _read_glued(text: str, patterns: Patterns) -> Names | None:
    """Read a profession that is glued to a name: `Ana LundNews Reporter`."""
    found = _GLUED.search(text)
    if found is None:
        return None
    name, tail = text[: found.start()], text[found.start() :]
    role = read_role(tail, patterns, is_parted=True)
    if role is None or not is_author(name, patterns):
        return None
    return Names((name,), role.agency, role.location, is_sure=True, is_proven=True)


def _signing(text: str, patterns: Patterns) -> Agency | None:
    """Look an agency up that no sign parts from a name: then `app` is none."""
    known = patterns.agency(text)
    is_printed = known is not None and (" " in text or text.isupper() or text in known.forms)
    return known if is_printed else None


def _without_role(text: str, patterns: Patterns) -> str:
    """Take a profession off that stands before a name: `Von unserem Korrespondenten Ana Lund`."""
    known = patterns.words
    words = text.split()
    for at, word in enumerate(words[:-2]):
        if word.casefold() in known.author_words:
            before = (other.casefold() for other in words[:at])
            is_role = all(other in known.author_fields for other in before)
            return " ".join(words[at + 1 :]) if is_role else text
    return text


def for_whom(text: str, patterns: Patterns, *, is_labelled: bool) -> str:
    """Return for whom somebody writes: `for Reuters`, `special to the Kvam Post`."""
    known = patterns.words
    opener, outlet = strip_openers(text, known.for_outlet)
    if not opener and is_labelled:
        first, _, rest = text.partition(" ")
        opener, outlet = (first, rest) if first.casefold() in known.places_of else ("", "")
    if not opener:
        return ""
    article, _, rest = outlet.partition(" ")
    return rest if article.casefold() in known.definite_articles else outlet


def _split_joined(text: str, patterns: Patterns, *, is_labelled: bool = False) -> list[str]:
    """Split a text at joining words, also where one opens or ends it.

    A joining word that is a letter of the name behind it is told from the name's own letter only
    where a word like "By" shows that names stand here.
    """
    joiners = patterns.words.author_joiners
    words = text.split()
    pieces: list[list[str]] = [[]]
    for at, word in enumerate(words):
        folded = word.casefold()
        if folded in joiners and _may_part(word, pieces[-1], words[at + 1 :]):
            pieces.append([])
        elif is_labelled and _is_glued(word, len(pieces[-1]), len(words) - at, joiners):
            pieces.append([word[1:]])
        else:
            pieces[-1].append(word)
    return [" ".join(piece) for piece in pieces if piece]


def _may_part(word: str, before: list[str], behind: list[str]) -> bool:
    """Is a joining word none of a name? One of a letter is, in `Jon Berg y Dahl`."""
    if len(word) > 1 or not word.isalpha():
        return True
    return not word.isupper() and len(before) > 1 and len(behind) > 1


def _is_glued(word: str, before: int, left: int, joiners: frozenset[str]) -> bool:
    """Does a word of a script without capitals begin with one that joins two names?"""
    return before > 1 and left > 1 and word[0] in joiners and is_uncased(word) and len(word) > 2  # noqa: PLR2004


def split_names(text: str, patterns: Patterns) -> tuple[str, ...]:
    """Split names at commas and joining words; empty if one of them is no name."""
    parts = [part.split("@", 1)[0] for part in text.replace("،", ",").split(",")]
    names = [name for part in parts for name in _split_joined(part, patterns)]
    words = patterns.words
    for name in names:
        if name.islower() and patterns.agency(name) is not None:
            continue  # dpa
        parts = name.split()
        if not 1 <= len(parts) <= _MAX_NAME_WORDS + 2 or any(map(str.isdigit, name)):
            return ()
        if not is_name_word(parts[0]) or not is_name_word(parts[-1]):
            return ()
        if any(p.casefold() in words.weekdays or p.casefold() in words.small for p in parts):
            return ()
    return tuple(names)
