"""Hypothesis profiles, quick by default; where commands keep bytecode; and little to tidy up."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

from hypothesis import HealthCheck, settings

# Where Python is told to keep no bytecode, each of the commands that tests start would compile the
# package anew: twice the time. It is kept beside the sources then, not among them.
if os.environ.pop("PYTHONDONTWRITEBYTECODE", ""):
    sys.pycache_prefix = str(Path(__file__).parent.parent / ".cache" / "bytecode")
    os.environ["PYTHONPYCACHEPREFIX"] = sys.pycache_prefix
    sys.dont_write_bytecode = False

# Examples are dumps of several stories: slow to draw beside numbers, so no deadline.
_SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]

# The same examples each time: what fails for one fails for all. "deep" looks for new ones.
settings.register_profile(
    "default",
    max_examples=25,
    deadline=None,
    derandomize=True,
    suppress_health_check=_SLOW,
)
settings.register_profile(
    "ci",
    max_examples=300,
    deadline=None,
    derandomize=True,
    print_blob=True,
    suppress_health_check=_SLOW,
)
settings.register_profile(
    "deep", max_examples=5_000, deadline=None, print_blob=True, suppress_health_check=_SLOW
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))


def pytest_make_parametrize_id(val: object, argname: str) -> str | None:
    """Bytes are named by their place: compressed ones hold the time they were made at.

    Workers that run the suite side by side compare the names of all tests.
    """
    return argname if isinstance(val, bytes | bytearray) else None


def pytest_collection_finish() -> None:
    """Look no more through all that was collected for what can be freed: a tenth of the time."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)
