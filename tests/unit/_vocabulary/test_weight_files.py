"""Files of weights are found by language, and what cannot be read is said with its name."""

from __future__ import annotations

import pytest

from wireparse._vocabulary import weight_files
from wireparse.diagnostics import WeightsError


def test_a_language_has_a_file_or_none() -> None:
    """A code that is none leads nowhere."""
    form = "data/speakers.{}.bin"
    assert weight_files.read_language_file(form, "en")
    assert weight_files.read_language_file(form, "xx") is None
    assert weight_files.read_language_file(form, "../data/speakers.en") is None


def test_what_cannot_be_read_is_said_with_its_name() -> None:
    """And with what to do."""

    def unpack(_: bytes) -> None:
        message = "damaged"
        raise WeightsError(message)

    assert weight_files.unpack_file("data/a.bin", b"a", len) == 1
    with pytest.raises(WeightsError, match=r"wireparse/data/a\.bin: damaged: reinstall"):
        weight_files.unpack_file("data/a.bin", b"", unpack)
