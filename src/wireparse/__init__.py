"""Read plain-text dumps of wire news into typed articles, captions and quotes."""

from wireparse._pipeline import Parser, iter_articles, parse

__all__ = ["Parser", "iter_articles", "parse"]
