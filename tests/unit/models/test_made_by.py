"""What made an article is told with it, and is no part of what it says."""

from __future__ import annotations

from attrs import evolve

import wireparse
from wireparse.models import MadeBy

TEXT = "The Goat Sleeps\n\nKVAM (AFP) - The goat slept through the crossing.\n"


def test_what_was_read_says_what_read_it() -> None:
    """A dump and each of its articles, with the release and the digest of the parser."""
    parser = wireparse.Parser()
    dump = parser.parse(TEXT)
    want = MadeBy(version=wireparse.__version__, digest=parser.digest)
    assert dump.made_by == want
    assert [article.made_by for article in dump] == [want]
    assert [article.made_by for article in parser.iter_articles([TEXT])] == [want]
    assert wireparse.parse("").made_by == want


def test_what_says_the_same_is_equal_whoever_read_it() -> None:
    """Results of two releases can be compared; what made them is compared by itself."""
    dump = wireparse.parse(TEXT)
    other = MadeBy(version="0.0.1", digest="0")
    assert evolve(dump, made_by=other) == dump
    assert evolve(dump.articles[0], made_by=other) == dump.articles[0]
    assert hash(evolve(dump.articles[0], made_by=None)) == hash(dump.articles[0])
    assert dump.made_by != other
