"""Compressed bytes are told by their first ones, and give what can be expanded of them."""

from __future__ import annotations

import bz2
import gzip
import lzma
from typing import TYPE_CHECKING

import pytest
import zstandard

from wireparse import MissingExtraError, NotTextError
from wireparse._source import archives, text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

DATA = b"Ferry Returns to River\n" * 400
KINDS = [gzip.compress, bz2.compress, lzma.compress, zstandard.compress]
SKIPPED = b"\x50\x2a\x4d\x18\x04\0\0\0skip"


def expanded(
    pieces: Iterable[bytes], limit: int = 0, notes: text.InputNotes | None = None
) -> bytes:
    """Expand pieces, of which the first one shows the format."""
    given = list(pieces)
    found = archives.expand(given[0], iter(given), notes or text.InputNotes(), limit)
    return b"".join(found)


@pytest.mark.parametrize("compress", KINDS)
def test_each_format_is_told_by_its_first_bytes(compress: Callable[[bytes], bytes]) -> None:
    """One member or two, in one piece or in many."""
    one, two = compress(DATA), compress(b"more")
    assert expanded([one]) == DATA
    assert expanded([one + two]) == DATA + b"more"
    assert expanded([one[:20], *(one[at : at + 7] for at in range(20, len(one), 7))]) == DATA
    assert expanded([compress(b"")]) == b""


@pytest.mark.parametrize(
    "data",
    [
        b"BZh is no archive",
        b"BZh91AY&S is none",
        b"\x1f\x8b goat",
        b"\xfd7zX goat",
        b"\x28\xb5\x2f goat",
        b"\x60\x2a\x4d\x18 goat",
        b"\x50\x2a\x4d goat",
        b"PK\x03\x04 goat",
        b"The goat",
        b"",
    ],
)
def test_other_bytes_come_through(data: bytes) -> None:
    """What only begins like a format is none."""
    assert expanded([data, b" slept"]) == data + b" slept"


@pytest.mark.parametrize("number", range(16))
def test_frames_that_zstd_skips_open_an_archive(number: int) -> None:
    """All sixteen kinds of them."""
    skipped = bytes((0x50 + number,)) + SKIPPED[1:]
    assert expanded([skipped + zstandard.compress(DATA) + skipped]) == DATA


@pytest.mark.parametrize("compress", [*KINDS, bytes])
def test_how_much_was_read_is_noted(compress: Callable[[bytes], bytes]) -> None:
    """In bytes before they are expanded, and no more than was needed so far."""
    data = b"".join(b"%d goats, %x\n" % (number, hash(number * 1.1)) for number in range(120_000))
    whole = compress(data)
    notes = text.InputNotes()
    given = [whole] if compress is not bytes else [whole[:90], whole[90:]]
    read = [notes.size for _ in archives.expand(whole[:90], iter(given), notes)]
    assert read == sorted(read)
    assert read[0] < len(whole) / 2 < read[-1] == len(whole)


@pytest.mark.parametrize("compress", KINDS)
def test_what_breaks_off_gives_what_came_before(compress: Callable[[bytes], bytes]) -> None:
    """And a note says so."""
    notes = text.InputNotes()
    whole = compress(DATA)
    got = expanded([whole + compress(DATA)[:-9]], notes=notes)
    assert got.startswith(DATA)
    assert notes.broken == "the compressed input is cut off"


def test_what_is_damaged_gives_what_came_before() -> None:
    """With what the format's own reader says of it."""
    notes = text.InputNotes()
    damaged = bytearray(gzip.compress(DATA))
    damaged[-6] ^= 255  # the checksum
    assert expanded([bytes(damaged)], notes=notes) == DATA
    assert notes.broken.startswith("the compressed input is damaged: CRC")


@pytest.mark.parametrize("compress", KINDS)
def test_a_bomb_is_refused(
    compress: Callable[[bytes], bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What grows beyond the limit; without a limit, or within it, it is read."""
    monkeypatch.setattr(archives, "_FREE", 1_000)
    bomb = compress(bytes(1_000_000))
    with pytest.raises(NotTextError, match="expands to more than 5 times its size"):
        expanded([bomb], limit=5)
    assert len(expanded([bomb])) == 1_000_000
    assert len(expanded([bomb], limit=1_000_000)) == 1_000_000


def test_small_files_may_grow_as_they_will() -> None:
    """The limit counts from fifty megabytes on."""
    assert len(expanded([gzip.compress(bytes(1_000_000))], limit=2)) == 1_000_000


def test_zstd_needs_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """The error says what to install."""
    monkeypatch.setitem(__import__("sys").modules, "zstandard", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'wireparse\[zst\]'"):
        expanded([zstandard.compress(DATA)])
