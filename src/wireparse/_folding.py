"""When two lines say the same.

A reader. Lines are compared after folding: quotation marks and dashes in one form, runs
of white space as one space, invisible characters left out. Near-copies are compared
word by word, which is linear; edit distances are not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from wireparse._patterns import Patterns

__all__ = ["fold", "is_near", "unfolded_caption", "without_counter"]

_BULLETS: Final = "•·▪‣●*◦■–—- \t\u00a0"
_MARKS: Final = (("’", "'"), ("‘", "'"), ("ʼ", "'"), ("`", "'"), ("“", '"'), ("”", '"'),
                 ("„", '"'), ("–", "-"), ("—", "-"), ("…", "..."))  # fmt: skip


def fold(text: str, patterns: Patterns) -> str:
    """Return the form of *text* that is compared."""
    is_plain = text.isprintable()  # the only white space that is printable is the space
    if not text.isascii() or "`" in text:
        if not is_plain:
            text = patterns.invisible.sub("", text)
        for mark, plain in _MARKS:
            if mark in text:
                text = text.replace(mark, plain)
    return text if is_plain and "  " not in text else " ".join(text.split())


def unfolded_caption(text: str, patterns: Patterns) -> tuple[int, int, bool]:
    """Find a caption inside its line: behind a bullet, before "less" or "... more".

    Returns:
        Start, end, and whether the page cut the text off.
    """
    start = len(text) - len(text.lstrip(_BULLETS)) if text[0] in _BULLETS else 0
    less = patterns.words.less
    for word in less if text.endswith(less) else ():
        if text.endswith(f" {word}"):
            head = text[: -len(word)].rstrip()
            for dots in ("...", "…"):
                if head.endswith(dots):
                    return start, len(head.removesuffix(dots).rstrip()), True
            if word != "more":
                return start, len(head), False
    return start, len(text), False


def without_counter(text: str) -> str:
    """Leave out what numbers a picture: `[1/2]`, `Item 1 of 2`."""
    if text.startswith("["):
        inner, found, rest = text[1:].partition("]")
        return rest.strip() if found and inner.replace("/", "").isdigit() else text
    words = text.split(None, 4)
    if len(words) == 5 and words[0] == "Item" and words[1].isdigit() and words[2] == "of":  # noqa: PLR2004
        return words[4]
    return text


def is_near(one: str, other: str) -> bool:
    """Tell whether two folded lines differ in one word at most."""
    if one == other:
        return True
    words, others = one.split(), other.split()
    if len(words) != len(others) or len(words) < _FEW_WORDS:
        return False
    return sum(a != b for a, b in zip(words, others, strict=True)) == 1


_FEW_WORDS: Final = 4
"""In lines of fewer words one that differs makes another line."""
