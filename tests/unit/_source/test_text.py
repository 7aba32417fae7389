"""Every kind of input gives the same text, and what is no text is refused by name."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import threading
from itertools import pairwise
from typing import TYPE_CHECKING, cast

import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from wireparse import MissingExtraError, NotTextError
from wireparse._source.text import Input, InputNotes, ReadOptions, iter_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from wireparse._source.text import Source

TEXT = "Ferry Returns to River\r\n\r\nIt carried nine people – “and a goat” – عبّارة.\r\n"
UTF_8 = TEXT.encode()
SKIPPED = [bytes((0x50 + n,)) + b"\x2a\x4d\x18" + b"\x05\0\0\0seek " for n in range(16)]
"""Frames of zstd that hold no text, and may stand between those that do."""
posix = pytest.mark.skipif(os.name != "posix", reason="named pipes are files on POSIX")


def _text(source: object, encoding: str | None = None, notes: InputNotes | None = None) -> str:
    given = Input(cast("Source", source), notes=notes or InputNotes())
    return "".join(iter_text(given, encoding))


def _cut(data: bytes, size: int) -> list[bytes]:
    return [data[at : at + size] for at in range(0, len(data), size)]


@pytest.mark.parametrize("size", [1, 2, 3, 7, 64, 10_000])
@pytest.mark.parametrize(
    "data",
    [
        UTF_8,
        b"\xef\xbb\xbf" + UTF_8,
        b"\xff\xfe" + TEXT.encode("utf-16-le"),
        b"\xfe\xff" + TEXT.encode("utf-16-be"),
        b"\xff\xfe\0\0" + TEXT.encode("utf-32-le"),
        b"\0\0\xfe\xff" + TEXT.encode("utf-32-be"),
        gzip.compress(UTF_8),
        gzip.compress(UTF_8[:20]) + gzip.compress(UTF_8[20:]),
        gzip.compress(UTF_8) + b"\0" * 100,
        bz2.compress(UTF_8),
        bz2.compress(UTF_8[:20]) + bz2.compress(UTF_8[20:]),
        lzma.compress(UTF_8),
        lzma.compress(UTF_8[:20]) + lzma.compress(UTF_8[20:]),
        zstandard.compress(UTF_8),
        zstandard.compress(UTF_8[:20]) + zstandard.compress(UTF_8[20:]),
        gzip.compress(b"\xff\xfe" + TEXT.encode("utf-16-le")),
        SKIPPED[0] + zstandard.compress(UTF_8),
        SKIPPED[15] * 2
        + zstandard.compress(UTF_8[:20])
        + SKIPPED[7]
        + zstandard.compress(UTF_8[20:]),
        zstandard.compress(UTF_8) + SKIPPED[14],
    ],
)
def test_bytes_give_the_text_however_they_are_cut(data: bytes, size: int) -> None:
    """Marks, encodings and compressions are told by content, across any cut."""
    notes = InputNotes()
    assert _text(_cut(data, size), notes=notes) == TEXT
    assert (notes.mixed, notes.broken, notes.length) == ([], "", len(TEXT))


def test_every_kind_of_source_gives_the_same(tmp_path: Path) -> None:
    """A path, a file, chunks of text and chunks of bytes are the same input."""
    path = tmp_path / "dump.txt"
    path.write_bytes(UTF_8)
    assert _text(path) == _text(str(path)) == TEXT
    with path.open("rb") as file:
        assert _text(file) == TEXT
    with path.open(encoding="utf-8", newline="") as file:
        assert _text(file) == TEXT
    assert _text(io.StringIO(TEXT, newline="")) == _text(io.BytesIO(UTF_8)) == TEXT
    assert _text(iter(TEXT)) == _text([UTF_8]) == _text([bytearray(UTF_8)]) == TEXT
    assert _text(["", TEXT, ""]) == TEXT


@pytest.mark.parametrize("nothing", [[], [""], [b""], io.BytesIO(), io.StringIO()])
def test_nothing_gives_nothing(nothing: object) -> None:
    """Empty input is an empty text."""
    assert _text(nothing) == ""


@pytest.mark.parametrize("size", [1, 2, 5, 1_000])
def test_what_is_not_utf_8_is_windows_1252(size: int) -> None:
    """Runs that UTF-8 cannot read are Windows-1252, and each is noted as one span."""
    data = "Türkiye – ".encode() + "“Türkiye” –".encode("cp1252") + b" \x81\x8d " + "é".encode()
    notes = InputNotes()
    text = _text(_cut(data, size), notes=notes)
    assert text == "Türkiye – “Türkiye” – \ufffd\ufffd é"
    assert [text[low:high] for low, high in notes.mixed] == ["“", "ü", "”", "–", "\ufffd\ufffd"]


def test_encoding_overrides() -> None:
    """A given encoding is used for all bytes, and what it cannot read is noted."""
    assert _text([TEXT.encode("utf-16-be")], "utf-16-be") == TEXT
    assert _text(["خبر".encode("cp1256")], "cp1256") == "خبر"
    assert _text([b"\xef\xbb\xbf" + UTF_8], "utf-8") == TEXT
    notes = InputNotes()
    assert _text([b"caf\xe9 ok"], "utf-8", notes) == "caf\ufffd ok"
    assert notes.mixed == [(3, 4)]


@given(st.binary(max_size=80), st.lists(st.integers(0, 80), max_size=6))
def test_any_bytes_give_the_same_text_however_they_are_cut(data: bytes, cuts: list[int]) -> None:
    """Text, noted spans, and refusals do not depend on where the bytes are cut."""

    def outcome(pieces: list[bytes]) -> object:
        notes = InputNotes()
        try:
            return _text(pieces, notes=notes), notes.mixed, notes.length, notes.last
        except NotTextError as error:
            return str(error)

    places = sorted({0, len(data), *(cut for cut in cuts if cut < len(data))})
    pieces = [data[low:high] for low, high in pairwise(places)]
    assert outcome(pieces) == outcome([data])


@given(st.text())
def test_utf_8_is_read_back(text: str) -> None:
    """Whatever was encoded as UTF-8 is read back, but for controls that were marks."""
    data = text.encode("utf-8", "replace")
    controls = {code: bytes((code,)).decode("cp1252", "ignore") for code in range(0x80, 0xA0)}
    marks = {code: mark for code, mark in controls.items() if mark}
    expected = data.decode().removeprefix("\ufeff").translate(marks)
    try:
        assert _text([data]) == expected
    except NotTextError:
        assert "\0" in text or text.startswith(("%PDF", "PK", "ID3", "{\\rtf"))


@pytest.mark.parametrize("size", [1, 100, 1_000_000])
@pytest.mark.parametrize(
    "compress",
    [gzip.compress, bz2.compress, lzma.compress, zstandard.compress],
    ids=["gzip", "bzip2", "xz", "zstd"],
)
def test_a_truncated_archive_gives_what_can_be_read(
    compress: Callable[[bytes], bytes], size: int
) -> None:
    """What could be expanded is text, and the reason for the end is noted."""
    whole = os.urandom(150_000).hex().encode()
    data = compress(whole)
    notes = InputNotes()
    text = _text(_cut(data[: len(data) * 2 // 3], size), notes=notes)
    assert whole.decode().startswith(text)
    assert len(text) > 100_000 or compress is bz2.compress
    assert "is cut off" in notes.broken


def test_frames_of_zstd_that_are_skipped_hold_nothing() -> None:
    """An archive of nothing but such frames is empty, and one that is cut in one is cut off."""
    for frame in SKIPPED:
        notes = InputNotes()
        assert _text([frame + frame], notes=notes) == ""
        assert notes.broken == ""
        _text([zstandard.compress(UTF_8) + frame[:9]], notes=notes)
        assert "is cut off" in notes.broken
    assert _text([b"P*M\x18"[:3] + b" is a plate"]) == "P*M is a plate"


def test_a_damaged_archive_gives_what_can_be_read() -> None:
    """Damage is noted, a wrong checksum too, and loses nothing before it."""
    data = bytearray(gzip.compress(UTF_8))
    data[-6] ^= 1
    notes = InputNotes()
    assert _text([bytes(data)], notes=notes) == TEXT
    assert "damaged" in notes.broken
    summed = zstandard.ZstdCompressor(write_checksum=True).compress
    for compress in (bz2.compress, lzma.compress, summed):
        data = bytearray(compress(os.urandom(1_000).hex().encode()))
        data[len(data) // 2] ^= 255
        notes = InputNotes()
        _text([bytes(data)], notes=notes)
        assert "damaged" in notes.broken


def test_a_bomb_stops_at_the_limit() -> None:
    """Where a limit is set, input that expands beyond it is refused, in bounded memory."""
    bomb = gzip.compress(bytes(60_000_000))
    options = ReadOptions(limit=100)
    with pytest.raises(NotTextError, match="expands to more than 100 times"):
        for _ in iter_text(Input([bomb], options), "latin-1"):
            pass
    short = Input([gzip.compress(b"a" * 1_000_000)], options)
    assert sum(map(len, iter_text(short))) == 1_000_000


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"PK\x03\x04rest", "a zip archive"),
        (b"%PDF-1.7\n", "a PDF"),
        (b"\x89PNG\r\n\x1a\n\0\0", "a PNG picture"),
        (b"\xff\xd8\xff\xe0", "a JPEG picture"),
        (b"\0\0\0\x18ftypmp42", "a video"),
        (b"a" * 257 + b"ustar\x0000", "a tar archive"),
        (gzip.compress(b"a" * 257 + b"ustar\x0000"), "a tar archive"),
        ("Ferry returns".encode("utf-16-le") * 2, "UTF-16 without a byte-order mark"),
    ],
)
@pytest.mark.parametrize("size", [1, 1_000])
def test_what_is_no_text_is_refused_by_name(data: bytes, what: str, size: int) -> None:
    """Known formats that hold no text raise one error that says what they are."""
    with pytest.raises(NotTextError, match=what):
        _text(_cut(data, size))


@pytest.mark.parametrize(
    "text",
    ["a" * 256 + "mustard", "Save as WEBP, said the ferry", "ID3 tags are back", "PAR1 is a place"],
)
def test_words_that_formats_begin_with_are_text(text: str) -> None:
    """What tells a format has bytes that no word has."""
    assert _text([text.encode()]) == text


def test_paths_that_hold_no_text(tmp_path: Path) -> None:
    """A directory, a socketless name and a wrong path each have their error, with the path."""
    with pytest.raises(NotTextError, match="is a directory"):
        _text(tmp_path)
    with pytest.raises(FileNotFoundError):
        _text(tmp_path / "none")
    picture = tmp_path / "a.txt"
    picture.write_bytes(b"GIF89a....")
    with pytest.raises(NotTextError, match=r"a\.txt' is not text but a GIF"):
        _text(picture)


@posix
def test_a_pipe_without_writer_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A named pipe that nobody writes to does not hang."""
    monkeypatch.setattr("wireparse._source.files._PATIENCE", 0.1)
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(NotTextError, match="without a writer"):
        _text(pipe)


@posix
def test_a_pipe_is_read_to_its_end(tmp_path: Path) -> None:
    """A named pipe whose writer comes and pauses is read whole."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    def write() -> None:
        with pipe.open("wb", buffering=0) as file:
            threading.Event().wait(0.05)
            file.write(UTF_8[:10])
            threading.Event().wait(0.05)
            file.write(UTF_8[10:])

    writer = threading.Thread(target=write)
    writer.start()
    assert _text(pipe) == TEXT
    writer.join()


@pytest.mark.parametrize(
    ("source", "encoding", "what"),
    [
        (b"text", None, r"io\.BytesIO"),
        ([1, 2], None, "not int"),
        (["a", b"b"], None, "bytes after str"),
        ([b"a", "b"], None, "str after bytes"),
        (["a"], "utf-8", "for bytes"),
    ],
)
def test_wrong_sources_say_what_to_do(source: object, encoding: str | None, what: str) -> None:
    """What is no source raises `TypeError` with a remedy."""
    with pytest.raises(TypeError, match=what):
        _text(source, encoding)


def test_an_unknown_encoding_is_refused_at_once() -> None:
    """A wrong encoding raises `LookupError` before anything is read."""
    for name in ("utf-9", "base64"):
        with pytest.raises(LookupError):
            _text([b"a"], name)


def test_zstd_without_its_extra_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where zstandard is not installed, the error names the extra."""
    monkeypatch.setitem(__import__("sys").modules, "zstandard", None)
    with pytest.raises(MissingExtraError, match=r"wireparse\[zst\]"):
        _text([b"\x28\xb5\x2f\xfd\0\0"])


def test_notes_go_to_the_article_they_are_in() -> None:
    """Each article takes its own spans; the last takes why the input ended."""
    notes = InputNotes(mixed=[(3, 4), (8, 10), (30, 31)], broken="cut", length=50, last=40)
    first = list(notes.take(0, 20, 0))
    assert [(d.code, d.start, d.end, d.article) for d in first] == [("encoding-mixed", 3, 4, 0)]
    second = list(notes.take(25, 40, 1))
    assert [(d.code, d.start) for d in second] == [("encoding-mixed", 30), ("input-truncated", 40)]
    assert list(notes.take(25, 40, 1)) == []


def test_what_an_article_has_taken_is_forgotten() -> None:
    """However many articles take spans, no more are held than twice those still to be taken."""
    notes = InputNotes(mixed=[(at, at + 1) for at in range(0, 1_001, 10)], reading="{}")
    for end in range(7, 1_002, 7):
        found = list(notes.take(end - 7, end, 0))
        assert [d.start for d in found] == [at for at in range(end - 7, end) if at % 10 == 0]
        assert len(notes.mixed) <= 2 * (len(notes.mixed) - notes.taken) + 1
    assert (notes.mixed, notes.taken) == ([], 0)


def test_a_span_that_goes_on_is_one_unless_it_was_taken() -> None:
    """A run cut by chunks is one span; one that an article has taken is not taken back."""
    notes = InputNotes(reading="{}")
    notes.note(3, 4)
    notes.length = 4
    notes.note(0, 2)
    assert notes.mixed == [(3, 6)]
    assert len(list(notes.take(0, 6, 0))) == 1
    notes.length = 6
    notes.note(0, 1)
    assert [d.start for d in notes.take(6, 9, 1)] == [6]


def test_text_is_heard_before_it_is_given(tmp_path: Path) -> None:
    """Whoever listens gets every chunk as it is yielded, whatever the source is."""
    path = tmp_path / "dump.txt"
    path.write_bytes(b"The ferry\n" * 100_000)
    heard: list[str] = []
    for source in (path, io.BytesIO(path.read_bytes()), ["The ferry", "\n"]):
        heard.clear()
        given = []
        for chunk in iter_text(Input(source, ReadOptions(on_text=heard.append))):
            given.append(chunk)
            assert heard == given


def test_why_an_input_broke_off_is_told_once_and_kept() -> None:
    """The article takes the diagnostic; the notes still say so to who reads for others."""
    notes = InputNotes(broken="cut", length=10, last=10)
    assert [found.message for found in notes.take(0, 10, 0)] == ["cut"]
    assert list(notes.take(0, 10, 0)) == []
    assert notes.broken == "cut"


def test_an_input_is_not_wrapped_twice() -> None:
    """What has options and notes keeps them; anything else gets its own."""
    given = Input(["The ferry"])
    assert Input.of(given) is given
    assert Input.of(["The ferry"]).notes is not Input.of(["The ferry"]).notes
