"""Words before an author's name: "By", what kind of story he wrote, and labels with a colon.

A reader of the beginning of what stands between two signs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse._fields.dates import strip_openers

if TYPE_CHECKING:
    from wireparse._vocabulary import Patterns

__all__ = ["cut_label", "is_labelled"]


_MAX_KIND_WORDS: Final = 4
"""Words before "by" that say what kind of story it is: `An exclusive interview by`."""
_MAX_ARTICLE_CHARS: Final = 4
"""Letters of an article or another small word among them."""


def cut_label(text: str, patterns: Patterns) -> tuple[str, str]:
    """Cut a word like "By" off, and what kind of story stands before it.

    Returns:
        What was cut off and what is left; an empty text where no label stands.
    """
    words = patterns.words
    opener, rest = strip_openers(text, words.byline)
    if not opener:
        opener, rest = _cut_kind(text, patterns)
    if not opener:
        opener, rest = _cut_signoff(text, patterns)
    if not opener:
        label, colon, rest = text.partition(":")
        opener = label if colon and label.strip().casefold() in words.byline_labels else ""
    return (opener, rest.strip(" :-–—|")) if opener else ("", text)


def is_labelled(text: str, patterns: Patterns) -> bool:
    """Does a text open with a word like "By"?"""
    openers, head = patterns.prefilters.header_openers, text[:2].casefold()
    if head not in openers and head[:1] not in openers:
        return False
    return bool(strip_openers(text, patterns.words.byline)[0])


def _cut_signoff(text: str, patterns: Patterns) -> tuple[str, str]:
    """Cut off what opens the signoff of those who reported: above a story it is a byline."""
    form = patterns.signoffs.opener
    found = form.match(text) if form is not None else None
    if found is None or not any(map(found[0].casefold().__contains__, patterns.words.reporting)):
        return "", text
    return found[0], text[found.end() :].lstrip(": ")


def _cut_kind(text: str, patterns: Patterns) -> tuple[str, str]:
    """Cut off what kind of story somebody wrote: `Analysis by Ana Lund`, `Ein Kommentar von`."""
    known = patterns.words
    words = text.split()
    for at, word in enumerate(words[1 : _MAX_KIND_WORDS + 1], start=1):
        if word.casefold().rstrip(":") not in known.byline:
            continue
        before = [word.casefold() for word in words[:at]]
        is_kind = not known.story_kinds.isdisjoint(before) and all(
            word in known.story_kinds or len(word) <= _MAX_ARTICLE_CHARS for word in before
        )
        return (" ".join(words[: at + 1]), " ".join(words[at + 1 :])) if is_kind else ("", text)
    return "", text
