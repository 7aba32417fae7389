"""Files, bytes and chunks in; chunks of text and lines with their offsets out.

What the input is (a path, an open file, an archive, chunks) and what bytes are encoded in is
settled here, and what an export of an archive or a wire says of its lines; behind this door there
is only text.
"""

from wireparse._source.escapes import find_escapes
from wireparse._source.files import open_file
from wireparse._source.folders import files_in
from wireparse._source.formats import (
    AUTO,
    FORMATS,
    TEXT,
    Document,
    Documents,
    ExportLine,
    find_format,
    iter_export,
)
from wireparse._source.lines import Window, iter_lines
from wireparse._source.misdecoding import find_misdecoded
from wireparse._source.text import Input, InputNotes, ReadOptions, Source, iter_bytes, iter_text
from wireparse._source.wrong_kinds import find_wrong_kind

__all__ = [
    "AUTO",
    "FORMATS",
    "TEXT",
    "Document",
    "Documents",
    "ExportLine",
    "Input",
    "InputNotes",
    "ReadOptions",
    "Source",
    "Window",
    "files_in",
    "find_escapes",
    "find_format",
    "find_misdecoded",
    "find_wrong_kind",
    "iter_bytes",
    "iter_export",
    "iter_lines",
    "iter_text",
    "open_file",
]
