"""What `encoding=` takes: each codec reads, or raises one of two errors that say what to do."""

from __future__ import annotations

import codecs
import encodings
import encodings.aliases
import pkgutil
from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

import wireparse
from wireparse import NotTextError
from wireparse._source import decoding
from wireparse._source.decoding import check_encoding, decode_as
from wireparse._source.text import Input, InputNotes, iter_text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NAMES: Final = sorted(
    {module.name for module in pkgutil.iter_modules(encodings.__path__)}
    | set(encodings.aliases.aliases)
    | set(encodings.aliases.aliases.values())
)
TEXT: Final = "Ferry Returns – “goat” عبّارة Паром 渡船 나룻배\n"
BLOBS: Final = (
    b"",
    b" ",
    b"\xff",
    b"OSLO (AP) - It rained.\xff",
    bytes(range(256)),
    bytes(reversed(range(256))),
    bytes(12),
    b"xn--\xff",
    b"-",
    b"\xff\xfe",
    b"\xff\xfe\0\0",
    b"\xff\xfe\xff\xfea\0",
    b"\xff\xfea\0b\0\xd8\xd8",
    b"\xfe\xff\0",
    b"\\",
    b"\\N{",
    b"\\ud800\\udc00 \\x4",
    b"\\]",
    b"+AAA-+2AAAAA-",
    b"\x1b$B4A;z\x1b(B",
    b"~{VV~}",
    b"\xef\xbb\xbf\xef\xbb\xbfa",
    TEXT.encode(),
    TEXT.encode("utf-16"),
)


def _outcome(name: str, pieces: list[bytes]) -> tuple[Any, Any]:
    """Decode pieces that nothing joins before the codec sees them."""
    notes = InputNotes()
    text = ""
    try:
        check_encoding(name)
        for chunk in decode_as(name, iter(pieces), notes):
            notes.length += len(chunk)
            text += chunk
    except (NotTextError, LookupError) as error:
        return type(error), str(error)
    return text, notes.mixed


@pytest.mark.parametrize("blob", BLOBS)
def test_every_codec_reads_or_says_why_not(blob: bytes) -> None:
    """Nothing but the two errors is raised, and however the bytes are cut, the same comes out."""
    for name in NAMES:
        whole = _outcome(name, [blob])
        assert isinstance(whole[0], str) or len(whole[1].splitlines()) == 1, name
        for size in (1, 2, 3, 5):
            pieces = [blob[at : at + size] for at in range(0, len(blob), size)]
            assert _outcome(name, pieces) == whole, name


ODD: Final = (
    *("", " ", "\n", "\xff", "a\0b", "\0", "\ud800", "os", "..", "a/b", "utf-9", "x" * 100_000),
    *("hex", "rot13", "zip", "bz2", "base64", "quopri", "uu", "idna", "punycode", "undefined"),
)


@pytest.mark.parametrize("name", ODD, ids=lambda name: ascii(name[:9]))
def test_what_is_no_text_encoding_is_refused_before_anything_is_read(name: str) -> None:
    """`LookupError` names what was given, on one line, and no chunk is asked for."""

    def chunks() -> Iterator[bytes]:
        pytest.fail("a chunk was asked for")
        yield b""

    with pytest.raises(LookupError, match="unknown text encoding") as caught:
        list(iter_text(Input(chunks()), name))
    assert len(str(caught.value).splitlines()) == 1
    assert len(str(caught.value)) < 80


def test_an_encoding_is_a_name() -> None:
    """What is no `str` is refused as such."""
    with pytest.raises(TypeError, match="encoding must be a str"):
        wireparse.read([b"a"], encoding=cast("str", b"utf-8"))


@pytest.mark.parametrize("name", ["utf-16", "utf-32", "U16", "utf_32"])
def test_an_encoding_that_needs_a_mark_says_so(name: str, tmp_path: Path) -> None:
    """UTF-16 without its mark is no text as given, and the error says which encoding to give."""
    path = tmp_path / "dump.txt"
    path.write_bytes(b"Ferry Returns to River")
    width = codecs.lookup(name).name
    with pytest.raises(NotTextError, match=rf"dump\.txt' cannot be decoded .*='{width}-le'"):
        wireparse.read(path, encoding=name)
    with pytest.raises(NotTextError, match=f"^cannot be decoded as {width} without"):
        list(wireparse.iter_articles([b"Ferry"], encoding=name))
    assert wireparse.read([TEXT.encode(name)], encoding=name).text == TEXT
    assert wireparse.read([], encoding=name).text == ""


def test_a_codec_that_others_registered_is_asked_by_the_name_it_was_registered_for() -> None:
    """What a codec calls itself need not be a name that it is found by; braces in it are text."""
    own = codecs.CodecInfo(
        codecs.ascii_encode,
        codecs.ascii_decode,
        name="{ferry}",
        incrementaldecoder=codecs.lookup("ascii").incrementaldecoder,
    )
    bare = codecs.CodecInfo(codecs.ascii_encode, codecs.ascii_decode, name="bare")
    known = {"wireparse_ferry": own, "wireparse_bare": bare}
    codecs.register(known.get)
    try:
        dump = wireparse.read([b"Ferry \xff returns"], encoding="wireparse-ferry")
        assert "not valid {ferry}, and was decoded as U+FFFD" in dump.diagnostics[-1].message
        with pytest.raises(LookupError, match="unknown text encoding 'wireparse-bare'"):
            wireparse.read([b"Ferry"], encoding="wireparse-bare")
    finally:
        codecs.unregister(known.get)


@given(
    st.sampled_from(["utf-8", "utf-16", "utf-16-le", "utf-8-sig", "cp1256", "gb18030", "utf-7"]),
    st.one_of(st.binary(max_size=40), st.text("\ufeffab\ufffd", max_size=8).map(str.encode)),
    st.lists(st.integers(0, 40), max_size=6),
)
def test_given_encodings_do_not_depend_on_the_cuts(name: str, data: bytes, cuts: list[int]) -> None:
    """Marks, characters and what cannot be read are the same however the bytes are cut."""
    places = sorted({0, len(data), *(cut for cut in cuts if cut < len(data))})
    pieces = [data[low:high] for low, high in pairwise(places)]
    assert _outcome(name, pieces) == _outcome(name, [data])


@pytest.mark.parametrize(
    ("pieces", "text", "spans"),
    [
        ([b"goat"], "goat", []),
        (["渡船".encode()[:2], "渡船".encode()[2:]], "渡船", []),
        ([b"caf\xe9 \x93goat\x94"], "café “goat”", [(3, 4), (5, 6), (10, 11)]),
        ([b"a\x81b"], "a\ufffdb", [(1, 2)]),
        ([b"goat\xe2\x80"], "goatâ€", [(0, 2)]),
        ([b"goat\xc2", b"\x93baa\xc2\x94"], "goat“baa”", []),
        ([], "", []),
    ],
)
def test_utf_8_and_the_rest_as_windows_1252(
    pieces: list[bytes], text: str, spans: list[tuple[int, int]]
) -> None:
    """One character a byte, and a note of each run, counted from the chunk that comes next."""
    notes = InputNotes()
    assert "".join(decoding.decode_utf_8(iter(pieces), notes)) == text
    assert notes.mixed == spans
    assert bool(notes.reading) == bool(spans)


@pytest.mark.parametrize(
    ("text", "read", "spans"),
    [
        ("\x93She had her reasons,\x94", "“She had her reasons,”", [(0, 1), (21, 22)]),
        ("\x91She had her reasons,\x92", "‘She had her reasons,’", [(0, 1), (21, 22)]),
        ("It\x92s a swan", "It’s a swan", [(2, 3)]),
        ("PELL (AP) \x97 It", "PELL (AP) — It", [(10, 11)]),
        ("PELL (AP) \x96 It", "PELL (AP) – It", [(10, 11)]),
        ("Wait\x85", "Wait…", [(4, 5)]),
        ("\x95 Swan", "• Swan", [(0, 1)]),
        ("\x80 9", "€ 9", [(0, 1)]),
        ("Ida\x99", "Ida™", [(3, 4)]),
        ("\x84Gut\x93", "„Gut“", [(0, 1), (4, 5)]),
        ("Zden\x9ck \x8aim", "Zdenœk Šim", [(4, 5), (7, 8)]),
        ("a\x81\x8d\x8f\x90\x9db", "a\x81\x8d\x8f\x90\x9db", []),
    ],
)
@pytest.mark.parametrize("encoding", [None, "latin-1", "iso-8859-1"])
def test_controls_are_the_marks_that_they_were(
    text: str, read: str, spans: list[tuple[int, int]], encoding: str | None
) -> None:
    """Latin-1 has controls where Windows-1252 has marks and letters; lengths stay."""
    given = Input([text.encode(encoding or "utf-8")])
    assert "".join(iter_text(given, encoding)) == read
    controls = given.notes.controls
    assert (controls.mixed if controls else []) == spans
    told = [d.message for d in given.notes.take(0, len(read), 0)]
    assert all("controls (C1), and" in message for message in told)


def test_other_encodings_keep_their_controls() -> None:
    """In EBCDIC one of them ends lines."""
    assert "".join(iter_text(Input(["a\x85b".encode("cp037")]), "cp037")) == "a\x85b"
    assert "".join(iter_text(Input(["a\x93b"]))) == "a\x93b"


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("قال رئيس البلدية إن الجسر سيغلق يوم الاثنين بعد أن سقطت الإوزة", "cp1256"),
        ("Мэр города сказал, что мост закроют в понедельник из-за лебедя", "cp1251"),
    ],
)
def test_other_scripts_are_read_in_their_code_page(text: str, page: str) -> None:
    """However the bytes are cut, and with a note that names it."""
    data = text.encode(page)
    for size in (1, 7, len(data)):
        notes = InputNotes()
        chunks = [data[at : at + size] for at in range(0, len(data), size)]
        assert "".join(iter_text(Input(chunks, notes=notes))) == text
        assert notes.reading.endswith(f"Windows-{page[2:]}")
