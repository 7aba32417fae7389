"""Strategies and checks for testing wireparse, and code that extends it.

Needs Hypothesis, which wireparse itself does not: `pip install 'wireparse[testing]'`.

*Stories* are content and *styles* are form, drawn apart: `render` writes stories down in
a style, and `outline` gives the stories back from a parse. `damaged`, `header_mixes` and
`anything` are texts that no page ever held, and `check` asserts what holds of them too.

`python -m wireparse.testing FILE...` checks files; `--help` says what else it does.
"""

from typing import Final

from wireparse.diagnostics import MissingExtraError
from wireparse.learning import GUTTER, gutter, read_gutter

try:
    import hypothesis  # noqa: F401  its absence is reported here, in one line
except ImportError as error:
    _PROBLEM: Final = "wireparse.testing needs Hypothesis: pip install 'wireparse[testing]'"
    raise MissingExtraError(_PROBLEM) from error

from wireparse.testing._checks import check
from wireparse.testing._damage import ODD, anything, damaged
from wireparse.testing._mixes import header_mixes
from wireparse.testing._promises import check_text
from wireparse.testing._stories import ARABIC, ENGLISH, Picture, Story, Wording, outline, stories
from wireparse.testing._styles import Style, dumps, render, styles, wrapped_styles

__all__ = [
    "ARABIC",
    "ENGLISH",
    "GUTTER",
    "ODD",
    "Picture",
    "Story",
    "Style",
    "Wording",
    "anything",
    "check",
    "check_text",
    "damaged",
    "dumps",
    "gutter",
    "header_mixes",
    "outline",
    "read_gutter",
    "render",
    "stories",
    "styles",
    "wrapped_styles",
]
