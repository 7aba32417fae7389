"""`wireparse dedupe`: the stories that stand more than once."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from wireparse.cli._exit import TROUBLE, complain
from wireparse.corpus import CorpusError, dedupe
from wireparse.diagnostics import MissingExtraError

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["run"]


def run(inputs: Sequence[str], output: str, share: float) -> int:
    """Find copies, print how many there are, and return the exit status."""
    try:
        counts = dedupe(inputs, output, share=share)
    except (CorpusError, MissingExtraError) as error:
        complain(inputs[0], error)
        return TROUBLE
    except OSError as error:
        complain(str(error.filename or output), error)
        return TROUBLE
    for name in ("articles", "clusters", "copies"):
        sys.stdout.write(f"{name:<10} {counts[name]:,}\n")
    return 0
