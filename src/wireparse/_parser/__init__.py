"""The stages, joined: a text in, articles out.

The only package that knows all stages. Hooks run here, diagnostics are collected here, and
`trace_block` runs the stages again to say why a line is what it is.
"""

from wireparse._parser.evidence import Evidence
from wireparse._parser.functions import ParserSettings, iter_articles, parse, read
from wireparse._parser.parser import Parser
from wireparse._parser.trace import iter_changes, trace_block

__all__ = [
    "Evidence",
    "Parser",
    "ParserSettings",
    "iter_articles",
    "iter_changes",
    "parse",
    "read",
    "trace_block",
]
