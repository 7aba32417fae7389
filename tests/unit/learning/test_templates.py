"""Lines that have words in common are of one form, if that is more than chance."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from learned import NAMES, PATTERNS, TITLES, pages, stories
from wireparse.learning import _templates

if TYPE_CHECKING:
    from collections.abc import Callable


def forms(line: Callable[[int], str], place: str = "end", least: int = 2) -> list[str]:
    """Group the lines of pages that have a line; returns the forms."""
    finder = _templates.FormFinder(PATTERNS)
    for story in stories(pages(**{place: [line]})):  # type: ignore[arg-type]
        for entry in story.entries:
            finder.meet_title(entry, story)
            finder.meet(entry, story, "text")
    return list(dict.fromkeys(group.form for group in finder.found(least)))


@pytest.mark.parametrize(
    ("line", "want"),
    [
        (lambda n: f"Ring our bell, {NAMES[n]}", "Ring our bell, {name}"),
        (lambda n: f"Ring our bell {n * 7} times today", "Ring our bell {number} times today"),
        (lambda n: f"Bells: {'x' * n}a goat", "Bells: {any} goat"),
        (lambda n: f"Follow {NAMES[n]} here", "Follow {name} here"),
    ],
)
def test_what_varies_is_a_placeholder(line: Callable[[int], str], want: str) -> None:
    """A number, a name, or anything."""
    assert want in forms(line)


@pytest.mark.parametrize(
    "line",
    [
        lambda _: "Ring our bell today",
        lambda n: f"{NAMES[n]} rang",
        lambda n: f"Ring {{name}} our bell {NAMES[n]}",
        lambda n: f"The goat of {NAMES[n]}.",
        lambda n: f"{'word ' * 31}{n}",
        lambda n: NAMES[n].split()[0],
    ],
    ids=["one line", "one word", "braces", "a sentence", "too long", "no word in common"],
)
def test_lines_that_are_of_no_form(line: Callable[[int], str]) -> None:
    """What they have in common is chance, or nothing varies."""
    assert forms(line) == []


def test_a_site_behind_a_title_is_a_form() -> None:
    """Where the title stands alone too."""
    found = forms(lambda n: f"{TITLES[n]} | The Kvam Courier", "front")
    assert "{any} | The Kvam Courier" in found


@pytest.mark.parametrize(
    ("lines", "head", "tail", "varying"),
    [
        (["a b c", "a x c"], ["a"], ["c"], 1),
        (["a b c", "A x y c"], ["a"], ["c"], 2),
        (["a b", "a b c"], ["a"], [], 2),
        (["a b", "c d"], [], [], 2),
        (["a a a", "a a"], ["a"], [], 2),
    ],
)
def test_a_group_keeps_what_all_lines_have(
    lines: list[str], head: list[str], tail: list[str], varying: int
) -> None:
    """At both ends, and one word at least varies."""
    group = _templates.Group()
    for line in lines:
        group.narrow(line.split())
        group.count += 1
        group.spellings[line] += 1
    assert group.ends == (head, tail)
    assert group.literal == head + tail
    assert group.varying == varying
