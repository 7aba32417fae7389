"""What is no source is refused with what to do; what is one is read, whatever chunks it gives."""

from __future__ import annotations

import codecs
import gzip
import io
import os
import re
from collections import UserDict
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

import wireparse
from wireparse import NotTextError
from wireparse._source.chunks import iter_chunks
from wireparse._source.text import Input, iter_text

if TYPE_CHECKING:
    from collections.abc import Iterator

TEXT: Final = "Ferry Returns to River\n\nKELMOUTH (AP) - It carried nine people and a goat.\n"


def _text(source: Any, encoding: str | None = None) -> str:  # noqa: ANN401  wrong ones too
    return "".join(iter_text(Input(source), encoding))


# --- names of files in place of chunks -----------------------------------------------

NAMES: Final = (
    ["a.txt", "b.txt"],
    ["a.txt"],
    ["", "a.txt", "", "b.txt"],
    ["dumps/2026/one.txt.gz", "dumps/2026/two.txt.gz"],
    ["/data/press release (2).TXT", "/data/press release (3).TXT"],
    [r"C:\dumps\one.JSONL", r"C:\dumps\two.JSONL"],
    ["عبّارة.txt", "渡船.html"],
    ["one.warc.gz", "two.wet"],
    ["a.txt", "b.csv", "what follows is not looked at\n"],
)


@pytest.mark.parametrize("names", NAMES, ids=lambda names: names[-1])
def test_names_of_files_are_no_chunks(names: list[str]) -> None:
    """A list of names is refused by `read` and `iter_articles`, be it a list or a stream."""
    for source in (names, tuple(names), iter(names), dict.fromkeys(names).keys()):
        with pytest.raises(TypeError, match=r"looks like names of files .* one by one"):
            wireparse.read(source)
    with pytest.raises(TypeError, match="looks like names of files"):
        list(wireparse.iter_articles(names))


def test_the_disk_is_not_asked_whether_chunks_are_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Files that have the name of a chunk change nothing: the result rests on the text alone."""
    monkeypatch.chdir(tmp_path)
    for name in ("Ferry", "a", "and.or"):
        Path(name).write_text("x", encoding="utf-8")
    for chunks in (["Ferry", " returns"], ["a"], ["and.or", "and.or"]):
        assert _text(chunks) == "".join(chunks)


@pytest.mark.parametrize(
    "chunks",
    [
        [*"a.txt b.txt"],
        [*"a.txt"],
        ["a.txt", " and b.txt were lost"],
        ["a.txt", "\n", "b.txt"],
        ["a.txt\n", "b.txt\n"],
        ["a.txt", "The ferry returns"],
        ["See a.txt"],
        ["See a.txt", " or b.txt"],
        ["The ferry returns to river", "a.txt", "b.txt"],
        ["ferry.example.com", "river.example.com"],
        ["U.S.", "A.P."],
        [".txt", ".gz"],
        ["of .txt", "of .gz"],
        ["a", "b"],
        ["and", "or"],
        ["x" * 2_000 + ".txt"],
        ["TT"],
        [],
        ["", ""],
    ],
)
def test_chunks_that_speak_of_files_are_text(chunks: list[str]) -> None:
    """Texts cut by the word, the line or the character are read, whatever words they hold."""
    assert _text(chunks) == "".join(chunks)


@given(st.text("a.txg z\n/", max_size=24), st.lists(st.integers(0, 24), max_size=5))
def test_texts_with_names_are_read_however_they_are_cut(text: str, cuts: list[int]) -> None:
    """A text is read, unless both chunks that it begins with are of the form of a name."""
    places = [0, *sorted(cut for cut in cuts if cut < len(text)), len(text)]
    chunks = [text[low:high] for low, high in pairwise(places)]
    try:
        assert _text(chunks) == text
    except TypeError:
        first, *others = [chunk for chunk in chunks if chunk]
        for chunk in (first, *others[:1]):
            assert re.fullmatch(r"(?! )[^\n]*[^ .\n]\.(txt|gz)", chunk)


@pytest.mark.parametrize("data", [b"a.txt", b"a.txt\n"])
def test_files_and_bytes_may_say_a_name(data: bytes, tmp_path: Path) -> None:
    """What a file holds is text, and so are bytes."""
    path = tmp_path / "list.txt"
    path.write_bytes(data)
    assert _text(path) == _text([data]) == _text(io.StringIO(data.decode())) == data.decode()
    with path.open(encoding="utf-8") as file:
        assert _text(file) == data.decode()


def test_two_chunks_are_looked_at_and_no_more() -> None:
    """A stream whose first chunk could be a name is not read to its end before it is given on."""
    asked: list[int] = []

    def chunks() -> Iterator[str]:
        for number, chunk in enumerate(("a.txt", " is lost", ", she said")):
            asked.append(number)
            yield chunk

    found = iter_text(Input(chunks()))
    assert next(found) == "a.txt"
    assert asked == [0, 1]
    assert "".join(found) == " is lost, she said"
    plain = iter_text(Input(iter(["The ferry", " returns"])))
    assert next(plain) == "The ferry"


# --- other things that are no source -------------------------------------------------


@pytest.mark.parametrize(
    ("source", "what"),
    [
        (123, "got int"),
        (None, "got NoneType"),
        (1.5, "got float"),
        (True, "got bool"),
        (object(), "got object"),
        (Path, "got type"),
        ([None], "not NoneType"),
        ([0], "not int"),
        (["a", None], "not NoneType"),
        (["a", 1], "not int"),
        ([["a"]], "not list"),
        ([Path("a.txt")], r"not a path \(.*Path\): read several files one by one"),
        ((Path(name) for name in ("a", "b")), "not a path"),
        (["a.txt", Path("b.txt")], "not a path"),
        ([b"a", Path("b.txt")], "not a path"),
        ([io.StringIO("a"), io.StringIO("b")], r"not an open file \(StringIO\)"),
        ({"text": TEXT, "url": "a"}, "got a dict: pass its texts one by one"),
        ({"a", "b"}, "got a set"),
        (frozenset(("a", "b")), "got a frozenset"),
        (["a", b"b"], "bytes after str"),
        ([b"a", "b"], "str after bytes"),
    ],
)
def test_what_is_no_source_says_what_to_do(source: object, what: str) -> None:
    """One `TypeError`, on one line, for what can be given by mistake."""
    with pytest.raises(TypeError, match=what) as caught:
        _text(source)
    assert len(str(caught.value).splitlines()) == 1


def test_entries_of_a_folder_are_paths(tmp_path: Path) -> None:
    """What `os.scandir` and `Path.glob` give is refused as paths."""
    (tmp_path / "a").write_text(TEXT, encoding="utf-8")
    with os.scandir(tmp_path) as entries, pytest.raises(TypeError, match="not a path"):
        _text(entries)
    with pytest.raises(TypeError, match="not a path"):
        _text(tmp_path.glob("*"))


def test_values_of_a_record_are_chunks() -> None:
    """The texts in a dict are read when they are given as such."""
    assert _text({"a": "Ferry ", "b": "returns"}.values()) == "Ferry returns"
    with pytest.raises(TypeError, match="expected chunks of text"):
        _text(UserDict(text=TEXT))


# --- names that are no file ----------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "what"),
    [
        (TEXT, "if this is text and not a file name, use parse()"),
        ("The ferry returned. " * 300, "if this is text and not a file name"),
        ("Ferry\0Returns", "not a valid file name"),
        ("Ferry\0Returns\nto River", "if this is text"),
        ("none.txt", "No such file"),
        ("", "No such file"),
    ],
)
def test_a_name_that_is_no_file_is_an_error_of_one_line(name: str, what: str) -> None:
    """`OSError` is raised for every wrong name; a text in place of a name is told so."""
    with pytest.raises(OSError, match=what) as caught:
        wireparse.read(name)
    assert len(str(caught.value).splitlines()) == 1
    assert len(str(caught.value)) < 250


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such names")
def test_names_with_odd_characters_are_files(tmp_path: Path) -> None:
    """A line end or spaces in the name of a file that is there are no matter."""
    path = tmp_path / "two\nlines .txt"
    path.write_text(TEXT, encoding="utf-8")
    assert _text(str(path)) == _text(path) == TEXT


# --- sources that fail in the middle -------------------------------------------------


@pytest.mark.parametrize("error", [RuntimeError("lost"), UnicodeError("own"), KeyError(1)])
@pytest.mark.parametrize("first", [TEXT, TEXT.encode(), gzip.compress(TEXT.encode())])
def test_what_a_stream_raises_comes_through(error: Exception, first: str | bytes) -> None:
    """An exception of the caller's own generator is the caller's."""

    def chunks() -> Iterator[Any]:
        yield first
        raise error

    for reader in (wireparse.read, lambda source: list(wireparse.iter_articles(source))):
        with pytest.raises(type(error)) as caught:
            reader(chunks())
        assert caught.value is error


def test_a_closed_file_says_so() -> None:
    """Python's own error on a closed file comes through."""
    file = io.BytesIO(b"a")
    file.close()
    with pytest.raises(ValueError, match="closed file"):
        _text(file)


def test_a_file_that_is_open_for_writing_says_so(tmp_path: Path) -> None:
    """A file that cannot be read is an `OSError`."""
    for mode in ("w", "wb"):
        with (tmp_path / "out").open(mode) as file, pytest.raises(OSError, match="read"):
            _text(file)


def test_a_text_file_that_cannot_decode_says_to_open_it_in_binary_mode(tmp_path: Path) -> None:
    """Damage that text mode stops at is no traceback of a codec; in binary mode it is read."""
    path = tmp_path / "dump.txt"
    path.write_bytes(b"The caf\xe9 returns")
    with (
        path.open(encoding="utf-8") as file,
        pytest.raises(NotTextError, match="cannot be read in text mode, open it in binary mode"),
    ):
        _text(file)
    with path.open(encoding="utf-8", errors="replace") as file:
        assert _text(file) == "The caf\ufffd returns"
    with path.open(encoding="utf-8", errors="surrogateescape") as file:
        assert _text(file) == "The caf\udce9 returns"
    with path.open("rb") as file:
        assert _text(file) == "The café returns"


def test_a_file_that_decodes_what_another_reads_gives_its_text(tmp_path: Path) -> None:
    """What `codecs.open` gives hands on the methods of the bytes beneath it, and is text."""
    path = tmp_path / "dump.txt"
    path.write_bytes("Паром вернулся".encode("cp1251"))
    with path.open("rb") as file:
        assert _text(codecs.getreader("cp1251")(file)) == "Паром вернулся"
    with path.open("rb") as file:
        info = codecs.lookup("cp1251")
        wrapped = codecs.StreamReaderWriter(file, info.streamreader, info.streamwriter)
        assert _text(wrapped) == "Паром вернулся"


def test_a_file_that_does_not_wait_is_not_taken_for_its_end() -> None:
    """A file that has nothing yet says so, where text would be lost without a word."""

    class Unready(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def readinto(self, _: object) -> None:
            return None

    with pytest.raises(BlockingIOError, match="non-blocking mode"):
        _text(Unready())


# --- the room itself -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "want"),
    [
        (["a", "", "b"], ["a", "b"]),
        ([b"a", b"", b"b"], [b"a", b"b"]),
        ([bytearray(b"a"), memoryview(b"b")], [b"a", b"b"]),
        (io.StringIO("goat"), ["goat"]),
        (io.BytesIO(b"goat"), [b"goat"]),
        (["goat.txt", "slept"], ["goat.txt", "slept"]),
        (["slept", "a.txt", "b.txt"], ["slept", "a.txt", "b.txt"]),
        (["a goat.txt"], ["a goat.txt"]),
        (["goat .txt"], ["goat .txt"]),
        ([".txt", "b.txt"], [".txt", "b.txt"]),
        (["goat.org", "kvam.com"], ["goat.org", "kvam.com"]),
        (["a.txt\n", "b.txt\n"], ["a.txt\n", "b.txt\n"]),
        ([b"a.txt", b"b.txt"], [b"a.txt", b"b.txt"]),
        ([f"{'a' * 1_021}.txt"], [f"{'a' * 1_021}.txt"]),
        ([], []),
    ],
)
def test_chunks_come_as_they_are(source: Any, want: list[str | bytes]) -> None:  # noqa: ANN401
    """Empty ones are left out; one name in front of text is text, and one with a space alone."""
    assert list(iter_chunks(source)) == want


@pytest.mark.parametrize("names", [["a.txt"], ["a.TXT", "b.gz"], [f"{'a' * 1_020}.txt"]])
def test_names_are_no_chunks(names: list[str]) -> None:
    """With or without a second one."""
    with pytest.raises(TypeError, match="names of files"):
        list(iter_chunks(names))


@pytest.mark.parametrize("data", [b"goat", bytearray(b"goat"), memoryview(b"goat")])
def test_bytes_are_no_chunks(data: object) -> None:
    """They would be read number by number."""
    with pytest.raises(TypeError, match=r"use io.BytesIO\(data\), or \[data\]"):
        iter_chunks(data)
