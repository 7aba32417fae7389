"""What the labeller tells apart: a role, the part of the story, and whether a story begins.

Furniture above the headline, between it and the body, inside and behind the body are labels of
their own, and so are captions above and inside it: a chain that only sees its last label remembers
by these which part of the story has been reached, and that it had a headline.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse.models import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["BEGIN", "LABELS", "LABEL_ROLES", "ROLES"]

_BEGUN: Final = "^"
"""Behind the name of a label whose line begins an article."""

ROLES: Final[Mapping[str, Role]] = {
    "headline": Role.HEADLINE,
    "deck": Role.DECK,
    "caption-above": Role.CAPTION,
    "furniture-above": Role.FURNITURE,
    "furniture-header": Role.FURNITURE,
    "paragraph": Role.PARAGRAPH,
    "crosshead": Role.CROSSHEAD,
    "caption-inside": Role.CAPTION,
    "furniture-inside": Role.FURNITURE,
    "furniture-behind": Role.FURNITURE,
}
"""What each label is to the reader of the article."""

LABELS: Final = (
    *ROLES,
    *(
        f"{name}{_BEGUN}"
        for name in ("headline", "caption-above", "furniture-above", "paragraph", "deck")
    ),
)
"""Every label, in the order of the numbers in the weights."""
LABEL_ROLES: Final = [ROLES[name.rstrip(_BEGUN)] for name in LABELS]
"""The role of each label, by its number."""
BEGIN: Final = len(ROLES)
"""Labels from this number on begin an article."""
