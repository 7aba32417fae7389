"""Roles and borders to labels, which say in which part of the story a line stands."""

from __future__ import annotations

import pytest

from wireparse import Role
from wireparse._roles import BEGIN, LABELS
from wireparse.learning._labels import label_roles

H, D, C, F, P, S = (
    Role.HEADLINE,
    Role.DECK,
    Role.CAPTION,
    Role.FURNITURE,
    Role.PARAGRAPH,
    Role.CROSSHEAD,
)


@pytest.mark.parametrize(
    ("roles", "begins", "want"),
    [
        ([H, D, P], [0], ["headline^", "deck", "paragraph"]),
        ([F, H, P], [0], ["furniture-above^", "headline", "paragraph"]),
        ([F, F, H, F, P], [0], [
            "furniture-above^", "furniture-above", "headline", "furniture-header", "paragraph"]),
        ([F, P, H], [0], ["furniture-above^", "paragraph", "furniture-behind"]),
        ([H, F, C], [0], ["headline^", "furniture-header", "caption-above"]),
        ([C, P, C, P], [0], ["caption-above^", "paragraph", "caption-inside", "paragraph"]),
        ([P, F, P, F], [0], ["paragraph^", "furniture-inside", "paragraph", "furniture-behind"]),
        ([P, S, H, P], [0, 2], ["paragraph^", "crosshead", "headline^", "paragraph"]),
        ([P, H, P], [0], ["paragraph^", "furniture-inside", "paragraph"]),
        ([H, None, P], [0], ["headline^", None, "paragraph"]),
    ],
)  # fmt: skip
def test_a_label_is_a_role_and_a_part(
    roles: list[Role | None], begins: list[int], want: list[str | None]
) -> None:
    """A headline behind the body's begin is furniture to the labeller."""
    found = label_roles(roles, [at in begins for at in range(len(roles))])
    assert [None if n is None else LABELS[n] for n in found] == want


def test_labels_that_begin_a_story_stand_last() -> None:
    """So that one comparison tells them."""
    assert [name.endswith("^") for name in LABELS] == [at >= BEGIN for at in range(len(LABELS))]
