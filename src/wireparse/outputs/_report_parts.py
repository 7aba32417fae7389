"""What a report has beside its articles: its title, links into it, and the data of it."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from attrs import evolve

from wireparse.outputs._control_characters import harmless
from wireparse.outputs.json import to_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wireparse.models import Dump
    from wireparse.outputs._report_view import ArticleView
    from wireparse.outputs._speaker_counts import Who

__all__ = ["data_of", "digests_of", "first_lines", "short_names"]


def short_names(names: Iterable[str]) -> dict[str, str]:
    """Name files for readers elsewhere: without the folders that all of them are in.

    Example:
        >>> short_names(["/home/ana/dumps/may/a.txt", "/home/ana/dumps/june/a.txt"])
        {'/home/ana/dumps/may/a.txt': 'may/a.txt', '/home/ana/dumps/june/a.txt': 'june/a.txt'}
    """
    names = list(names)
    try:
        common = os.path.commonpath([os.path.dirname(name) for name in names])  # noqa: PTH120
    except ValueError:  # none, or some are seen from the root and others are not
        common = ""
    return {name: os.path.relpath(name, common) if common else name for name in names}


def first_lines(views: Iterable[ArticleView]) -> tuple[dict[Who | None, str], dict[str, str]]:
    """Return where each speaker speaks first, and where each diagnostic is met first."""
    speakers: dict[Who | None, str] = {}
    codes: dict[str, str] = {}
    for view in views:
        for line in view.lines:
            for note in line.speakers:
                speakers.setdefault(note.who, line.anchor)
            for found in line.diagnostics:
                codes.setdefault(found.code, line.anchor)
    return speakers, codes


def data_of(dumps: Mapping[str, Dump]) -> str:
    """Write what was read as JSON that can stand in a page: articles without their lines.

    The lines are on the page already. What ends a script in HTML, and what acts, is an escape.
    """
    files = []
    for name, dump in dumps.items():
        articles = [to_json(evolve(a, blocks=(), made_by=None)).decode() for a in dump.articles]
        file = to_json({"file": name}).decode().removesuffix("}")
        files.append(f'{file},"articles":[{",".join(articles)}]}}')
    text = f"[{','.join(files)}]".replace("<", "\\u003c")
    if harmless(text) == text:
        return text
    return "".join([sign if harmless(sign) == sign else f"\\u{ord(sign):04x}" for sign in text])


def digests_of(dumps: Iterable[Dump]) -> list[str]:
    """Tell which wireparse read the dumps, and with what knowledge and weights."""
    made = {dump.made_by for dump in dumps if dump.made_by is not None}
    return sorted(f"{each.version}, knowledge and weights {each.digest}" for each in made)
