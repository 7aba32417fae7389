"""Files, bytes and chunks in; chunks of text and lines with their offsets out.

What the input is (a path, an open file, an archive, chunks) and what bytes are encoded in is
settled here; behind this door there is only text.
"""

from wireparse._source.lines import Window, iter_lines
from wireparse._source.text import Input, InputNotes, ReadOptions, Source, iter_text

__all__ = [
    "Input",
    "InputNotes",
    "ReadOptions",
    "Source",
    "Window",
    "iter_lines",
    "iter_text",
]
