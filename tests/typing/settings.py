"""What mypy and pyright must take as settings of a parser, and what they must refuse.

Checked, never run. Each line that is wrong has a comment that both tools report where it hides
nothing.
"""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

import io
from typing import assert_type

import wireparse
from wireparse import Article, Dump


def right() -> None:
    """Give every keyword, none, and an encoding."""
    assert_type(wireparse.parse("OSLO"), Dump)
    assert_type(
        wireparse.parse(
            "OSLO",
            knowledge=wireparse.DEFAULT,
            hooks=wireparse.NO_HOOKS,
            quotes=True,
            indirect=False,
            strict=False,
        ),
        Dump,
    )
    assert_type(wireparse.read(io.BytesIO(b"OSLO"), encoding="cp1252", quotes=False), Dump)
    for article in wireparse.iter_articles(["OSLO"], strict=True):
        assert_type(article, Article)


def wrong() -> None:
    """Misspell keywords, and mix up their types."""
    wireparse.parse("OSLO", quote=True)  # type: ignore[call-arg]
    wireparse.parse("OSLO", quotes="yes")  # type: ignore[arg-type]
    wireparse.parse("OSLO", encoding="cp1252")  # type: ignore[call-arg]
    wireparse.read("oslo.txt", knowledge=())  # type: ignore[arg-type]
    wireparse.iter_articles(["OSLO"], hooks=None)  # type: ignore[arg-type]
    wireparse.parse("OSLO", wireparse.DEFAULT)  # type: ignore[call-arg]
