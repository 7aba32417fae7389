"""Characters as HTML or JSON writes them, left in a text."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

__all__ = ["Escaped", "find_escapes"]

_ENTITIES: Final = (
    r"&(?:quot|amp|lt|gt|apos|nbsp|[lr][sd]quo|[lr]aquo|[mn]dash|hellip|bull|copy|euro"
    r"|[A-Za-z](?:acute|grave|circ|uml|cedil|tilde|ring|slash)|#\d{2,6}|#x[0-9A-Fa-f]{2,5});"
)
_ESCAPES: Final = r'\\(?:["/nrt]|u[0-9A-Fa-f]{4})'
_PATH: Final = r"\W?(?:[A-Za-z]:|\\\\)\S*"
"""What stands before such a sign in the path of a file."""
_LONGEST_PATH: Final = 80
_LEAST: Final = 2
"""Of one nobody can tell whether it was meant."""


class Escaped(NamedTuple):
    """What was found.

    Attributes:
        code: That of a diagnostic.
        sample: The first of them.
        message: What to do, for people.
    """

    code: str
    sample: str
    message: str


def find_escapes(text: str, *, is_html: bool) -> list[Escaped]:
    """Find escapes of HTML, where it is not known to be HTML, and of JSON.

    Example:
        >>> [found.sample for found in find_escapes("&quot;Rain,&quot; she said.", is_html=False)]
        ['&quot;']
    """
    found: list[Escaped] = []
    if "&" in text and not is_html:
        signs = re.findall(_ENTITIES, text)
        if len(signs) >= _LEAST:
            what = f"contains HTML entities ({signs[0]!r}): unescape them first, with html.unescape"
            found.append(Escaped("looks-like-html", signs[0], what))
    if "\\" in text:
        signs = [
            sign[0] for sign in re.finditer(_ESCAPES, text) if not _is_of_path(text, sign.start())
        ]
        if len(signs) >= _LEAST:
            what = f"contains escapes of JSON ({signs[0]!r}): read the string first, with jq -r"
            found.append(Escaped("looks-like-json", signs[0], what))
    return found


def _is_of_path(text: str, at: int) -> bool:
    """Does a sign stand in the path of a file?"""
    words = text[max(0, at - _LONGEST_PATH) : at + 1].split()
    return bool(words) and re.fullmatch(_PATH, words[-1]) is not None
