"""What mypy and pyright must say of dumps and of their JSON; checked, never run.

Each line that is wrong has a comment that both tools report where it hides nothing.
"""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from pathlib import Path
from typing import Any, assert_type

from wireparse import Article, Dump, Quote, Span
from wireparse.outputs.json import from_dict, from_json, to_dict, write_json_lines


def right(dump: Dump) -> None:
    """Go through a dump, ask for lines, and pass articles on."""
    assert_type(list(dump), list[Article])
    assert_type(len(dump), int)
    for article in dump:
        assert_type(dump.locate(article), tuple[int, int])
        assert_type(to_dict(article, text=True), dict[str, Any])
        for place in article.quotes:
            assert_type(dump.locate(place), tuple[int, int])
            assert_type(to_dict(place), dict[str, Any])
        for found in article.diagnostics:
            assert_type(dump.locate(found), tuple[int, int])
        assert_type(dump.locate(article.span), tuple[int, int])
        assert_type(dump.locate(article.start), tuple[int, int])
    assert_type(from_dict({}), Article)
    assert_type(from_dict({}, Quote), Quote)
    assert_type(from_json("{}", Dump), Dump)
    write_json_lines("out.jsonl", dump)
    write_json_lines(Path("out.jsonl"), iter(dump), text=True)


def wrong(dump: Dump) -> None:
    """Ask for what has no place, and give several where one belongs."""
    dump.locate("goat")  # type: ignore[arg-type]
    dump.locate(dump.articles)  # type: ignore[arg-type]
    dump[0]  # type: ignore[index]
    to_dict(dump.articles)  # type: ignore[arg-type]
    from_dict([], Quote)  # type: ignore[call-overload]
    write_json_lines("out.jsonl", dump.articles[0])  # type: ignore[arg-type]
    write_json_lines("out.jsonl", [Span(0, 1)])  # type: ignore[list-item]
