"""What the caller adds to the knowledge that ships."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wireparse.cli._endings import stop
from wireparse.diagnostics import KnowledgeError
from wireparse.knowledge import DEFAULT
from wireparse.rows import Knowledge

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["read_knowledge"]


def read_knowledge(files: Iterable[str]) -> Knowledge:
    """Return the knowledge that ships, with the rows of TOML files.

    Raises:
        SystemExit: A file cannot be read, or something in it is wrong; one line says so.
    """
    knowledge = DEFAULT
    for file in files:
        try:
            knowledge = Knowledge.from_toml(file, base=knowledge)
        except OSError as error:
            stop(f"{file}: {error.strerror or error}")
        except KnowledgeError as error:  # names the file itself
            stop(str(error))
    return knowledge
