"""Copies are found however they were changed, and stories that only share a paragraph are none."""

from __future__ import annotations

import random

import pytest

np = pytest.importorskip("numpy", reason="numpy is not installed: it comes with the extra dedupe")
pytest.importorskip("datasketch", reason="datasketch is not installed: it is in the extra dedupe")

from wireparse.arrow import signature_of  # noqa: E402  see above
from wireparse.corpus._copies import clusters_of, shares_of  # noqa: E402

CHANCE = random.Random(5)  # noqa: S311  no secret
WORDS = [f"word{number}" for number in range(3_000)]


def _story(paragraphs: int = 10) -> list[str]:
    return [" ".join(CHANCE.choices(WORDS, k=40)) + "." for _ in range(paragraphs)]


def _clusters(texts: list[list[str]], share: float = 0.6) -> list[list[int]]:
    joined = ["\n\n".join(text) for text in texts]
    signatures = np.array([signature_of(text) for text in joined], np.uint32)
    return clusters_of(signatures, np.array([len(text.split()) for text in joined]), share)


STORY = _story()
FRESH = _story(2)


@pytest.mark.parametrize(
    "other",
    [
        STORY,
        STORY[:6],
        [FRESH[0], *STORY[1:-1], FRESH[1]],
        ["ОСЛО (АП) — " + STORY[0], *STORY[1:]],
        [each.upper() for each in STORY],
    ],
    ids=["same", "cut", "updated", "dateline", "capitals"],
)
def test_a_copy_is_found(other: list[str]) -> None:
    """Among stories that are none, and in one cluster with the other copies."""
    texts = [_story(), STORY, _story(), other, _story(), STORY]
    assert _clusters(texts) == [[1, 3, 5]]


@pytest.mark.parametrize(
    "other",
    [_story(), [*_story(8), *STORY[-2:]], [*STORY[:2], *_story(3)]],
    ids=["another", "background", "lead"],
)
def test_another_story_is_no_copy(other: list[str]) -> None:
    """Also where it has some paragraphs of it."""
    assert _clusters([STORY, other]) == []


def test_who_asks_for_more_finds_less() -> None:
    """Half of a story shares all of its own words, an updated one less."""
    updated = [*STORY[:7], *_story(3)]
    assert _clusters([STORY, updated], share=0.5) == [[0, 1]]
    assert _clusters([STORY, updated], share=0.95) == []


def test_a_share_is_that_of_the_shorter() -> None:
    """However long the other is; what chance makes is none."""
    texts = ["\n\n".join(each) for each in (STORY, STORY[:5], FRESH)]
    signatures = np.array([signature_of(text) for text in texts], np.uint32)
    words = np.array([len(text.split()) for text in texts])
    shares = shares_of(signatures, words, np.array([0, 0, 0]), np.array([0, 1, 2]))
    assert shares[0] == 1
    assert shares[1] > 0.8
    assert shares[2] == 0


def test_no_story_is_no_cluster() -> None:
    """Nor is one."""
    assert _clusters([STORY]) == []
    assert clusters_of(np.zeros((0, 3), np.uint32), np.zeros(0, int), 0.6) == []
