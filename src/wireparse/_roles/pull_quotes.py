"""Pull quotes: what somebody says in the text, printed once more in large letters.

A paragraph that is one quotation, whose words stand in the text beside others; a name alone below
it says whose they are. The words are compared, so marks, capitals and what stands between the
halves of a quotation do not matter.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from wireparse._segments import Look
from wireparse.models import Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._fields import Reader
    from wireparse._roles.labelling import Labelled
    from wireparse._segments import Line

__all__ = ["find_pull_quotes"]

_WORD: Final = re.compile(r"[^\W_]+")
_LEAST: Final = 5
"""Words that two quotations have in common by chance."""
_LONGEST: Final = 400
_MOST: Final = 20
"""Pull quotes of a story, so that the work stays linear."""
_SIGNED: Final = frozenset((Role.CROSSHEAD, Role.FURNITURE, Role.BYLINE, Role.PARAGRAPH))
_DASHES: Final = "-–— "
_MARKS: Final = ('"', "«", "»")
_PARAGRAPH: Final = Role.PARAGRAPH  # members of an enum are slow to look up


def find_pull_quotes(
    found: Sequence[Labelled], roles: Sequence[Role], reader: Reader
) -> tuple[list[int], list[int]]:
    """Find pull quotes, and the lines below them that are a name and no more.

    Args:
        found: The lines of a story.
        roles: What each is.
        reader: Reads lines.
    """
    paragraphs = [at for at, role in enumerate(roles) if role is _PARAGRAPH]
    quotations = [
        at
        for at in paragraphs
        if found[at].line.key.startswith(_MARKS) and _is_quotation(_marked(found[at].line))
    ][:_MOST]
    if not quotations:  # as in most stories
        return [], []
    keys = {at: key for at in paragraphs if '"' in (key := _marked(found[at].line))}
    alone = {at: f" {_words(keys.pop(at))} " for at in quotations}
    others = " ".join(keys.values()).casefold()
    is_said = [all(map(others.__contains__, words.split())) for words in alone.values()]
    if len({*alone.values()}) == len(alone) and not any(is_said):
        return [], []  # each has a word that stands nowhere else
    text: list[str] = []
    for key in keys.values():
        text += [_words(key), _words(" ".join(key.split('"')[1::2]))]
    whole = f" {' | '.join(text)} "
    kept: set[str] = set()
    pulled: list[int] = []
    for at, words in alone.items():
        if words.count(" ") > _LEAST and (words in kept or words in whole):
            pulled.append(at)
        kept.add(words)
    below = [at + 1 for at in pulled if at + 1 < len(found)]
    return pulled, [at for at in below if roles[at] in _SIGNED and _is_name(found[at].line, reader)]


def _marked(line: Line) -> str:
    """Return what a line is compared by, with one kind of marks."""
    return line.key.replace("«", '"').replace("»", '"')


def _is_quotation(key: str) -> bool:
    """Is a folded paragraph between one pair of marks?"""
    core = key.rstrip(".")
    return key[0] == core[-1:] == '"' and key.count('"') == 2 and len(key) <= _LONGEST  # noqa: PLR2004


def _is_name(line: Line, reader: Reader) -> bool:
    """Is a line a name, maybe with what the person is: `— Ana Lund, baker`?"""
    name = line.text.lstrip(_DASHES).partition(",")[0]
    return line.look is not Look.PROSE and reader.is_person(name)


def _words(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))
