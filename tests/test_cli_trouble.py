"""Trouble of every kind: an earlier output stays, the other files are read, one line says why."""

from __future__ import annotations

import gzip
import multiprocessing
import os
import signal
import socket
from contextlib import chdir
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from commands import DUMP, run, run_after, run_in_shell, unmeasured
from wireparse import samples

if TYPE_CHECKING:
    from collections.abc import Sequence

posix = pytest.mark.skipif(os.name != "posix", reason="signals, limits and links as POSIX has")
forks = pytest.mark.skipif(
    multiprocessing.get_start_method() != "fork", reason="workers must have the fault too"
)

FERRY: Final = samples.path("ferry")
ECHO: Final = samples.path("echo")
EARLIER: Final = b"an earlier result,\r\nbyte for byte \xff\0"
WRITERS: Final = ["parse -o", "parse --jobs 2 -o", "learn -o", "show --html"]
READERS: Final = ["parse", "parse --jobs 2", "show", "check", "learn"]
KEPT: Final = "(out is unchanged)"


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def _bad(path: Path) -> None:
    noise = os.urandom(60_000).hex().encode()  # so that a cut loses something
    data = gzip.compress(DUMP.read_bytes() + b"\n\n" + noise)
    match path.name:
        case "folder":
            path.mkdir()
        case "dangling":
            path.symlink_to("nowhere")
        case "loop":
            path.symlink_to("loop")
        case "socket":
            with socket.socket(socket.AF_UNIX) as server, chdir(path.parent):
                server.bind(path.name)  # without its folder, since names of sockets are short
        case "binary":
            path.write_bytes(bytes(range(256)) * 4)
        case "cut.gz":
            path.write_bytes(data[:-20_000])
        case "empty.gz":  # not one character can be read of it
            path.write_bytes(data[:12])
        case "crc.gz":
            path.write_bytes(data[:-8] + bytes(8))
        case _:
            assert path.name == "missing"


BAD: Final = {
    "missing": "No such file or directory",
    "folder": "is a directory: give the files in it",
    "dangling": "No such file or directory",
    "loop": "Too many levels of symbolic links",
    "socket": "is a socket, not a file",
    "binary": "is not text",
    "cut.gz": "the compressed input is cut off",
    "empty.gz": "the compressed input is cut off",
    "crc.gz": "the compressed input is damaged: CRC check failed",
}


def _paired(
    kinds: Sequence[tuple[str, str]], every: int, writers: Sequence[str] = tuple(WRITERS)
) -> list[tuple[str, str, str]]:
    """Pair commands and kinds: each kind with one command, and one kind with every command.

    A process takes half a second, and what commands share is asked once.
    """
    pairs = [(writers[at % len(writers)], *kind) for at, kind in enumerate(kinds)]
    return list(dict.fromkeys([*pairs, *((words, *kinds[every]) for words in writers)]))


@posix
@pytest.mark.parametrize(("words", "name", "says"), _paired(list(BAD.items()), every=6))
def test_an_earlier_output_outlives_input_that_cannot_be_read(
    words: str, name: str, says: str, tmp_path: Path
) -> None:
    """Where one of the files cannot be read to its end, the output stays byte for byte."""
    (tmp_path / "out").write_bytes(EARLIER)
    _bad(tmp_path / name)
    before = _names(tmp_path)
    done = run(*words.split(), "out", name, FERRY, cwd=tmp_path)
    said = done.stderr.decode()
    assert (done.returncode, done.stdout) == (2, b"")
    assert said.startswith(f"wireparse: {name}: {says}")
    assert said.endswith(f" {KEPT}\n")
    assert said.count("\n") == 1
    assert (tmp_path / "out").read_bytes() == EARLIER
    assert _names(tmp_path) == before


@pytest.mark.parametrize("words", WRITERS)
def test_no_output_begins_to_be_where_input_cannot_be_read(words: str, tmp_path: Path) -> None:
    """Where there was no file, there is none afterwards, and the line says so."""
    done = run(*words.split(), "out", "missing", FERRY, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.endswith(b" (out is not written)\n")
    assert _names(tmp_path) == []


@pytest.mark.parametrize("words", WRITERS)
@pytest.mark.parametrize("name", ["missing", "cut.gz"])
def test_a_part_is_kept_on_request(words: str, name: str, tmp_path: Path) -> None:
    """`--keep-partial` leaves what could be read under another name, beside the earlier file."""
    (tmp_path / "out").write_bytes(EARLIER)
    _bad(tmp_path / name)
    before = set(_names(tmp_path))
    done = run(*words.split(), "out", "--keep-partial", name, FERRY, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.splitlines()[0].endswith(b" (partial output is in out.part)")
    assert (tmp_path / "out").read_bytes() == EARLIER
    assert set(_names(tmp_path)) == before | {"out.part"}
    whole = run(*words.split(), "ferry", FERRY, cwd=tmp_path)
    assert whole.returncode == 0
    part = (tmp_path / "out.part").read_bytes()
    if words.startswith("parse"):
        assert part.endswith((tmp_path / "ferry").read_bytes())
    else:
        assert part[:20] == (tmp_path / "ferry").read_bytes()[:20]


def test_a_part_needs_a_name_and_is_no_input(tmp_path: Path) -> None:
    """`--keep-partial` is refused without an output, and where the part would be an input."""
    assert b"requires --output" in run("parse", FERRY, "--keep-partial").stderr
    assert b"requires --html" in run("show", FERRY, "--keep-partial").stderr
    (tmp_path / "out.part").write_bytes(FERRY.read_bytes())
    done = run("parse", "out.part", "-o", "out", "--keep-partial", cwd=tmp_path)
    assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)
    assert (tmp_path / "out.part").read_bytes() == FERRY.read_bytes()


@posix
@pytest.mark.parametrize("words", WRITERS)
def test_an_earlier_output_outlives_a_full_disk(words: str, tmp_path: Path) -> None:
    """Where no more can be written, the output stays, and no draft is left anywhere."""
    (tmp_path / "out").write_bytes(EARLIER)
    (tmp_path / "tmp").mkdir()
    script = 'ulimit -f 1; TMPDIR=tmp; export TMPDIR; name="$1"; shift; exec "$0" $name out "$@"'
    inputs = [ECHO] if "learn" in words else [DUMP, DUMP]
    done = run_in_shell(script, words, *inputs, cwd=tmp_path, env=unmeasured())
    said = done.stderr.decode()
    assert done.returncode == 2, said
    blamed = "temporary files" if "--jobs" in words else "out"
    assert said.startswith(f"wireparse: {blamed}: File too large")
    assert said.endswith("(it is unchanged)\n" if blamed == "out" else f"{KEPT}\n")
    assert said.count("\n") == 1
    assert (tmp_path / "out").read_bytes() == EARLIER
    assert _names(tmp_path) == ["out", "tmp"]
    assert _names(tmp_path / "tmp") == []


# A worker that is waited for, and not killed, sleeps longer than a command may take here.
_SIGNAL = """
import os, time
import wireparse.cli._sources as reading
real, first = reading.open_named, os.getpid()
def ending(name):
    if name.endswith("dump.txt"):
        os.kill(first, {number})
        time.sleep(0 if os.getpid() == first else 1_000)
    return real(name)
reading.open_named = ending
"""


@posix
@forks
@pytest.mark.parametrize("words", WRITERS)
@pytest.mark.parametrize(("name", "status"), [("SIGINT", 130), ("SIGTERM", 143), ("SIGHUP", 129)])
def test_an_earlier_output_outlives_a_signal(
    words: str, name: str, status: int, tmp_path: Path
) -> None:
    """A signal ends the command and its workers at once; the output stays, nothing is left."""
    number = signal.Signals[name]
    if signal.getsignal(number) is signal.SIG_IGN:
        pytest.skip(f"{name} is ignored here, and by all that is started from here")
    (tmp_path / "out").write_bytes(EARLIER)
    (tmp_path / "tmp").mkdir()
    fault = _SIGNAL.format(number=int(number))
    inputs = [FERRY, DUMP, FERRY]
    done = run_after(fault, *words.split(), "out", *inputs, cwd=tmp_path, TMPDIR="tmp")
    assert (done.returncode, done.stderr) == (status, f"wireparse: interrupted {KEPT}\n")
    assert (tmp_path / "out").read_bytes() == EARLIER
    assert _names(tmp_path) == ["out", "tmp"]
    assert _names(tmp_path / "tmp") == []


_FAULT = """
import wireparse.cli._sources as reading
real = reading.open_named
def failing(name):
    if name.endswith("dump.txt"):
        raise {error}
    return real(name)
reading.open_named = failing
"""


@forks
@pytest.mark.parametrize(
    ("words", "error", "says"),
    _paired(
        [
            ("IndexError('list index')", "internal error, please report it: IndexError: list"),
            ("RecursionError('deep')", "internal error, please report it: RecursionError: deep"),
            ("MemoryError", "not enough memory"),
            ("LookupError('unknown encoding: x')", "unknown encoding: x"),
            ("UnicodeError('no mark')", "no mark"),
        ],
        every=0,
    ),
)
def test_an_earlier_output_outlives_a_fault(
    words: str, error: str, says: str, tmp_path: Path
) -> None:
    """What nobody foresaw is one line too, and no traceback, and changes no output."""
    (tmp_path / "out").write_bytes(EARLIER)
    fault = _FAULT.format(error=error)
    done = run_after(fault, *words.split(), "out", DUMP, FERRY, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith(f"wireparse: {DUMP}: {says}")
    assert done.stderr.endswith(f"{KEPT}\n")
    assert done.stderr.count("\n") == 1
    assert (tmp_path / "out").read_bytes() == EARLIER
    assert _names(tmp_path) == ["out"]


def test_who_develops_sees_where_a_fault_is() -> None:
    """In Python's development mode the traceback is printed before the line."""
    fault = _FAULT.format(error="IndexError")
    assert "Traceback" not in run_after(fault, "parse", DUMP).stderr
    assert "Traceback" in run_after(fault, "parse", DUMP, PYTHONDEVMODE="1").stderr


@posix
@forks
def test_a_worker_that_is_killed_is_told(tmp_path: Path) -> None:
    """A worker that the system ends for want of memory ends the command in one line."""
    (tmp_path / "out").write_bytes(EARLIER)
    fault = _FAULT.format(error="SystemExit(__import__('os').kill(__import__('os').getpid(), 9))")
    done = run_after(fault, "parse", "--jobs", "2", "-o", "out", DUMP, FERRY, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith("wireparse: a worker process was killed, perhaps out of memory")
    assert done.stderr.count("\n") == 1
    assert (tmp_path / "out").read_bytes() == EARLIER
    assert _names(tmp_path) == ["out"]


# --- the other files -----------------------------------------------------------------


@posix
@pytest.mark.parametrize("words", READERS)
def test_a_file_that_cannot_be_read_stops_no_other(words: str, tmp_path: Path) -> None:
    """Each bad file has its line, in order, and the others are read."""
    bad = {name: says for name, says in BAD.items() if words != "check" or "gz" not in name}
    for name in bad:
        _bad(tmp_path / name)
    teaser = tmp_path / "teaser.txt"
    teaser.write_text("Rain Falls on Dry Valley at Last\n", encoding="utf-8")
    done = run(*words.split(), *bad, "teaser.txt", cwd=tmp_path)
    said = done.stderr.decode().splitlines()
    assert done.returncode == 2
    for line, (name, says) in zip(said, bad.items(), strict=False):
        assert line.startswith(f"wireparse: {name}: {says}")
    assert len(said) == len(bad) + (words == "check") or words == "learn"
    assert b"Rain Falls on" in done.stdout or b"teaser.txt:1:1" in done.stdout or words == "learn"


_LOCKED = """
import builtins, os
opened, access = builtins.open, os.access
def locked(path, *mode, **more):
    if str(path).endswith("locked"):
        raise PermissionError(13, "Permission denied", path)
    return opened(path, *mode, **more)
builtins.open = locked
os.access = lambda path, *mode, **more: not str(path).endswith("locked")
"""


@forks
@pytest.mark.parametrize("words", READERS)
def test_a_file_without_leave_to_read_it_stops_no_other(words: str, tmp_path: Path) -> None:
    """A file that only others may read has its line, and the rest are read."""
    (tmp_path / "locked").write_bytes(DUMP.read_bytes())
    done = run_after(_LOCKED, *words.split(), "locked", DUMP, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.splitlines()[0] == "wireparse: locked: Permission denied"
    assert done.stdout


def test_what_nobody_may_read_is_told_by_explain_and_of_rows(tmp_path: Path) -> None:
    """A dump, and a file of rows, without leave to read it is one line, with status 2."""
    (tmp_path / "locked").write_bytes(DUMP.read_bytes())
    for words in ("explain locked:3", f"parse --knowledge locked {FERRY}"):
        done = run_after(_LOCKED, *words.split(), cwd=tmp_path)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr == "wireparse: locked: Permission denied\n"


# --- names, numbers, streams ---------------------------------------------------------


@pytest.mark.parametrize(
    "arguments",
    [
        ["explain", f"{DUMP}:{'9' * 5_000}"],
        ["explain", f"{DUMP}:{'9' * 5_000}:7"],
        ["explain", f"{DUMP}:{'9' * 19}"],
        ["explain", f"{DUMP}:{'٩' * 5_000}"],
        ["explain", f"{DUMP}:48:{'9' * 5_000}", "--encoding", "utf-9"],
    ],
    ids=["line", "line-column", "64-bits", "arabic", "column"],
)
def test_lines_that_no_text_has_are_told(arguments: list[str]) -> None:
    """A number of whatever length is told shortly."""
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"Traceback" not in done.stderr
    assert len(done.stderr.splitlines()[-1]) < 200 + len(str(DUMP))


def test_zeros_before_the_number_of_a_line_are_no_digits() -> None:
    """`dump.txt:003` is line 3, with as many zeros as there are."""
    plain = run("explain", f"{DUMP}:3")
    assert plain.returncode == 0
    assert run("explain", f"{DUMP}:{'0' * 5_000}3").stdout == plain.stdout


ENCODINGS: Final = ("idna", "undefined", "utf-16", "utf-32", "punycode", "zlib", "\udcff", "a\nb")


@pytest.mark.parametrize(
    ("command", "encoding"),
    [
        *(("parse", encoding) for encoding in ENCODINGS),
        *(
            (command, encoding)
            for command in ("parse --jobs 2", "learn")
            for encoding in ENCODINGS[1:6:2]
        ),
    ],
)
def test_encodings_that_are_none_are_told(command: str, encoding: str, tmp_path: Path) -> None:
    """A codec that reads no text, or not this text, is no traceback."""
    (tmp_path / "a.txt").write_bytes("Ferry Returns to River – at last\n".encode())
    name = encoding.encode("utf-8", "surrogateescape")
    done = run(*command.split(), "a.txt", "a.txt", "--encoding", os.fsdecode(name), cwd=tmp_path)
    assert b"Traceback" not in done.stderr
    assert b"internal error" not in done.stderr
    assert all(line.startswith(b"wireparse: ") for line in done.stderr.splitlines())
    assert done.returncode in ((0, 2) if encoding == "punycode" else (2,))


@posix
@pytest.mark.parametrize(
    "words",
    ["--help", "--version"]
    + [f"{name} --help" for name in ("parse", "show", "check", "explain", "learn", "plugins")]
    + ["plugins", f"learn {ECHO}", f"explain {DUMP}:3"],
)
def test_a_full_disk_is_told_by_every_command(words: str) -> None:
    """Help, versions and whatever else is printed have one line where they cannot be."""
    if not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full here")
    done = run_in_shell('"$0" $1 >/dev/full', words)
    assert done.returncode == 2
    assert done.stderr == b"wireparse: standard output: No space left on device\n"


@posix
@pytest.mark.parametrize("closed", ["2>&-", "2>/dev/full"])
@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("parse missing", 2),
        ("parse --jobs 2 missing gone", 2),
        ("learn missing", 2),
        ("show missing", 2),
        ("check missing", 2),
        ("explain missing:3", 2),
        ("parse --encoding none -", 2),
        ("parse --knowledge missing -", 2),
        ("nothing", 2),
        (f"learn {ECHO}", 0),
        (f"parse {FERRY}", 0),
    ],
)
def test_nobody_need_be_told(words: str, status: int, closed: str, tmp_path: Path) -> None:
    """Where standard error is closed or full, the status is what it is otherwise."""
    if closed.endswith("full") and not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full here")
    command = f'unset PYTHONUNBUFFERED; "$0" $1 {closed} </dev/null'
    done = run_in_shell(command, words, cwd=tmp_path)
    assert done.returncode == status


@pytest.mark.parametrize("words", WRITERS)
@pytest.mark.parametrize("name", ["n" * 250, "n" * 255], ids=["250", "255"])
def test_an_output_may_have_the_longest_name(words: str, name: str, tmp_path: Path) -> None:
    """Every name that a file may have can be written to; its draft has a short one."""
    longest = getattr(os, "pathconf", lambda *_: 0)(tmp_path, "PC_NAME_MAX")
    if longest < len(name):
        pytest.skip("names are shorter here")
    assert run(*words.split(), name, FERRY, FERRY, cwd=tmp_path).returncode == 0
    assert _names(tmp_path) == [name]


def test_a_name_that_is_too_long_is_told(tmp_path: Path) -> None:
    """A name that no file can have is one line, also that of a part."""
    done = run("parse", FERRY, "-o", "n" * 300, cwd=tmp_path)
    assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)
    assert b": File name too long" in done.stderr
    done = run("parse", "gone", "-o", "n" * 252, "--keep-partial", cwd=tmp_path)
    assert done.returncode == 2
    assert b": File name too long" in done.stderr
    assert _names(tmp_path) == []


@posix
@pytest.mark.parametrize("words", ["parse --jobs 2", "learn -"])
def test_temporary_files_are_not_taken_for_the_output(words: str, tmp_path: Path) -> None:
    """Where temporary files have no room, they are named, and what to do is said."""
    script = 'ulimit -f 1; TMPDIR=.; export TMPDIR; exec "$0" $1 "$2" "$2" <"$2"'
    done = run_in_shell(script, words, DUMP, cwd=tmp_path, env=unmeasured())
    assert done.returncode == 2
    assert done.stderr == (
        b"wireparse: temporary files: File too large: set TMPDIR to another directory\n"
    )
    assert _names(tmp_path) == []
