"""The command, run as people run it: what it prints, where, and its exit status."""

from __future__ import annotations

import bz2
import errno
import gzip
import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

import wireparse
from commands import DUMP, on_terminal, run, run_in_shell, start, unmeasured
from goldens import parsed_goldens
from wireparse.cli._check import _FORMS
from wireparse.cli._exit import _is_broken_pipe
from wireparse.cli._paths import split_place
from wireparse.outputs._control_characters import harmless
from wireparse.outputs._line_count import LineCount
from wireparse.outputs.json import from_json_lines

if TYPE_CHECKING:
    from collections.abc import Callable

posix = pytest.mark.skipif(os.name != "posix", reason="terminals, signals and pipes as POSIX has")

STORY = """\
{title}

{caption}
{caption}
TT

{title}

{caption}
{caption}

{body}
"""
ARABIC = STORY.format(
    title="عبّارة تعود إلى النهر بعد أربعين عاماً",
    caption="العبّارة عند الرصيف القديم في وادي العين، 3 مارس 2026 (رويترز)",
    body="عبرت عبّارة نهر العين يوم الثلاثاء للمرة الأولى منذ أربعين عاماً، وعلى متنها تسعة ركاب.",
)
WIDE = STORY.format(
    title="渡轮四十年后重返奥恩河",
    caption="渡轮停靠在下奥恩的旧码头。 (Reuters)",
    body="港务局表示,一艘渡轮周二载着九名乘客和一只山羊,四十年来首次渡过奥恩河。" * 4,
)
EVIL = STORY.format(
    title="Gate \x1b[31mOpens\x1b[2J at \u202edraw\u202c Last \x9d5m\x07",
    caption="A gate \x1b]0;owned\x07 that \u2066opens (Reuters)",
    body="The gate opened at noon\x08\x08\x08, \ud800 said the keeper, who has the key.\x00",
)


def lines(done: subprocess.CompletedProcess[bytes]) -> list[str]:
    """Return the lines of standard output."""
    return done.stdout.decode("utf-8").splitlines()


# --- parse ---------------------------------------------------------------------------


def test_parse_prints_an_article_a_line() -> None:
    """JSON Lines on standard output are the articles, each with its file."""
    done = run("parse", DUMP)
    assert (done.returncode, done.stderr) == (0, b"")
    articles = tuple(from_json_lines(done.stdout.splitlines()))
    expected = wireparse.read(DUMP).articles
    assert [a.blocks for a in articles] == [a.blocks for a in expected]
    assert [a.quotes for a in articles] == [a.quotes for a in expected]
    assert {a.metadata["file"] for a in articles} == {str(DUMP)}


def test_parse_reads_standard_input_and_archives(tmp_path: Path) -> None:
    """Standard input, by name and without, and archives give the same articles."""
    data = DUMP.read_bytes()
    plain = run("parse", "-", given=data)
    assert plain.returncode == 0
    assert run("parse", given=data).stdout == plain.stdout
    assert run("parse", given=gzip.compress(data)).stdout == plain.stdout
    packed = tmp_path / "dump.txt"  # compression is told by content, not by name
    packed.write_bytes(bz2.compress(data))
    assert len(lines(run("parse", packed))) == len(lines(plain))


def test_parse_takes_patterns_and_options(tmp_path: Path) -> None:
    """A quoted pattern is expanded, and options reach the parser."""
    for name in ("b.txt", "a.txt", "c.md"):
        (tmp_path / name).write_bytes(DUMP.read_bytes())
    done = run("parse", "*.txt", "--text", "--no-quotes", cwd=tmp_path)
    found = [json.loads(line) for line in lines(done)]
    assert [f["metadata"]["file"] for f in found] == ["a.txt"] * 4 + ["b.txt"] * 4
    assert found[0]["text"].startswith("LOWER AUN (Reuters) - ")
    assert found[0]["quotes"] == []


def test_jobs_change_nothing_but_time(tmp_path: Path) -> None:
    """Several processes give the same bytes, in the same order, and the same complaints."""
    for number in range(5):
        (tmp_path / f"{number}.txt").write_bytes(DUMP.read_bytes() * (number + 1))
    names = ["0.txt", "1.txt", "none.txt", "2.txt", "3.txt", "4.txt"]
    one = run("parse", *names, cwd=tmp_path)
    three = run("parse", *names, "--jobs", "3", cwd=tmp_path)
    assert (one.returncode, one.stdout, one.stderr) == (2, three.stdout, three.stderr)
    assert three.returncode == 2
    assert run("parse", "--jobs", "0", *names, cwd=tmp_path).stdout == one.stdout


def test_output_is_whole_or_not_there(tmp_path: Path) -> None:
    """`-o` writes under another name, and renames when all is written."""
    target = tmp_path / "out.jsonl"
    assert run("parse", DUMP, "-o", target).returncode == 0
    assert len(target.read_bytes().splitlines()) == 4
    target.chmod(0o600)
    mode = target.stat().st_mode
    assert run("parse", DUMP, "-o", target).returncode == 0
    assert target.stat().st_mode == mode


@pytest.mark.parametrize("words", ["parse -o", "learn -o", "show --html"])
@pytest.mark.parametrize("names", ["dump.txt", f"--knowledge dump.txt {DUMP}", "-"])
def test_what_is_read_is_not_written_over(words: str, names: str, tmp_path: Path) -> None:
    """The name of an input, or of its rows, for that of the output is refused in one line."""
    path = tmp_path / "dump.txt"
    path.write_bytes(DUMP.read_bytes())
    with path.open("rb") as file:
        done = run(*words.split(), "./dump.txt", *names.split(), given=file, cwd=tmp_path)
    assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)
    assert done.stderr.startswith(b"wireparse: ./dump.txt: is also an input file")
    assert path.read_bytes() == DUMP.read_bytes()


@pytest.mark.parametrize("command", ["parse", "show", "check", "learn"])
def test_a_dump_does_not_grow_while_it_is_read(command: str, tmp_path: Path) -> None:
    """Standard output that goes on in the dump would be read again, and never end."""
    path = tmp_path / "dump.txt"
    path.write_bytes(DUMP.read_bytes())
    with path.open("ab") as file:
        done = run(command, path, stdout=file)
    assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)
    assert path.read_bytes() == DUMP.read_bytes()


@posix
@pytest.mark.parametrize(("name", "status"), [("SIGINT", 130), ("SIGTERM", 143)])
def test_an_interruption_leaves_no_half_file(name: str, status: int, tmp_path: Path) -> None:
    """An interrupted run removes its draft, and leaves what was there before."""
    number = signal.Signals[name]
    if signal.getsignal(number) is signal.SIG_IGN:
        pytest.skip(f"{name} is ignored here, and by all that is started from here")
    target = _write(tmp_path / "out.jsonl", b"before")
    with start("parse", "-", "-o", target, env=unmeasured(), stdin=subprocess.PIPE) as process:
        assert process.stdin is not None
        process.stdin.write(DUMP.read_bytes() * 20)
        process.stdin.flush()
        _wait_for(lambda: len(list(tmp_path.iterdir())) == 2)
        process.send_signal(number)
        assert process.wait(30) == status
    assert [path.name for path in tmp_path.iterdir()] == ["out.jsonl"]
    assert target.read_bytes() == b"before"


def _wait_for(is_so: Callable[[], bool]) -> None:
    until = time.monotonic() + 20
    while time.monotonic() < until:
        if is_so():
            return
        time.sleep(0.02)
    pytest.fail("it did not come about")


def test_a_device_is_written_to_as_it_is() -> None:
    """A target that is no file is not replaced by one."""
    assert run("parse", DUMP, "-o", os.devnull).returncode == 0
    assert not Path(os.devnull).is_file()


@pytest.mark.parametrize(
    ("command", "begins"), [("parse", '{"start":0,'), ("show", "━━ article 1 · ")]
)
def test_output_comes_as_soon_as_an_article_is_sure(command: str, begins: str) -> None:
    """The first articles are printed while the input is still open."""
    given = (DUMP.read_bytes() + b"\n\n") * 20  # more lines than are looked at together
    with start(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(given)
        process.stdin.flush()
        first = process.stdout.readline()
        assert first.decode().startswith(begins)
        process.stdin.close()
        whole = first + process.stdout.read()
        assert process.wait(30) == 0
    assert whole == run(command, given=given).stdout


@pytest.mark.parametrize("command", ["parse", "show"])
def test_a_reader_that_goes_away_is_no_error(command: str, tmp_path: Path) -> None:
    """A closed pipe ends the command at once, without a traceback."""
    big = tmp_path / "big.txt"
    big.write_bytes(DUMP.read_bytes() * 40)
    with start(command, big, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(30) == 141


@posix
@pytest.mark.parametrize("command", ["parse", "show", "check"])
@pytest.mark.parametrize(("target", "says"), [(">/dev/full", "No space left"), (">&-", "Bad file")])
def test_output_that_cannot_be_written_is_told(command: str, target: str, says: str) -> None:
    """A full disk and a closed output are told in a line, with status 2."""
    if target == ">/dev/full" and not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full here")
    done = run_in_shell(f'"$0" "$1" "$2" {target}', command, DUMP)
    assert done.returncode == 2
    assert done.stderr.decode().startswith(f"wireparse: standard output: {says}")
    assert done.stderr.count(b"\n") == 1


@posix
def test_closed_streams_that_are_not_needed_do_no_harm(tmp_path: Path) -> None:
    """`-o` needs no standard output, and a closed standard input is told."""
    script = '"$0" parse "$1" -o out >&- && "$0" parse - <&-'
    done = run_in_shell(script, DUMP, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr == b"wireparse: <stdin>: Bad file descriptor\n"
    assert len((tmp_path / "out").read_bytes().splitlines()) == 4


# --- mistakes ------------------------------------------------------------------------


def _write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("a.zip", b"PK\x03\x04\0\0", "is not text but a zip archive"),
        ("a.docx", b"PK\x03\x04\0\0", "unpack it first"),
        ("a.pdf", b"%PDF-1.4\n", "is not text but a PDF: extract its text first"),
        ("a.png", b"\x89PNG\r\n\x1a\n", "is not text but a PNG picture"),
        ("a.tar.gz", gzip.compress(b"x" * 257 + b"ustar\0"), "a tar archive"),
        ("random", bytes(range(256)) * 4, "is not text: too many NULs"),
        ("wide.txt", "Ferry returns".encode("utf-16-le") * 2, "without a byte-order mark"),
        ("bomb.gz", gzip.compress(b"x" * 80_000_000), "expands to more than 1000 times its size"),
    ],
    ids=["zip", "docx", "pdf", "png", "tar", "binary", "utf-16", "bomb"],
)
def test_what_is_no_text_is_one_line(name: str, data: bytes, says: str, tmp_path: Path) -> None:
    """What holds no text is named in one line, with status 2."""
    done = run("parse", _write(tmp_path / name, data).name, cwd=tmp_path)
    said = done.stderr.decode()
    assert done.returncode == 2
    assert said.count("\n") == 1
    assert said.startswith(f"wireparse: {name}: ")
    assert says in said
    assert said.count(name) == 1


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["parse", "none.txt"], "wireparse: none.txt: No such file or directory"),
        (["parse", "no*.txt"], "wireparse: no*.txt: No such file or directory"),
        (["parse", "dmup.txt"], "No such file or directory; did you mean dump.txt?"),
        (["show", "."], f"wireparse: .: is a directory: give the files in it, as in .{os.sep}*"),
        (["dump.txt"], "No such command 'dump.txt'. To look at a file: wireparse show dump.txt"),
        (["parse", str(DUMP), "-o", "none/out"], "wireparse: none/out: No such file or directory"),
        (["parse", str(DUMP), "-o", "."], "wireparse: .: Is a directory"),
        (["parse", str(DUMP), "--encoding", "utf-9"], "unknown text encoding 'utf-9'"),
        (["parse", "--jobs", "x", str(DUMP)], "Invalid value for '-j' / '--jobs'"),
        (["show", "none.txt"], "wireparse: none.txt: No such file or directory"),
        (["check", "none.txt"], "wireparse: none.txt: No such file or directory"),
        (["explain", str(DUMP)], "expected FILE:LINE, such as dump.txt:48"),
        (["explain", f"{DUMP}:0"], "line 0 is outside the text of"),
        (["explain", f"{DUMP}:9999"], "line 9999 is outside the text of"),
        (["explain", "none.txt:1"], "wireparse: none.txt: No such file or directory"),
        (["pares"], "No such command 'pares'"),
        (["parse", "--fromat", "x"], "No such option '--fromat'"),
    ],
)
def test_mistakes_are_told_in_a_line(arguments: list[str], says: str, tmp_path: Path) -> None:
    """A wrong name, option or place is told on standard error, with status 2."""
    _write(tmp_path / "dump.txt", b"")
    done = run(*arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stdout == b""
    assert says in done.stderr.decode()
    assert b"Traceback" not in done.stderr


def test_the_other_files_are_read_all_the_same(tmp_path: Path) -> None:
    """A file that cannot be read stops no other."""
    _write(tmp_path / "a.txt", DUMP.read_bytes())
    done = run("parse", "none.txt", "a.txt", cwd=tmp_path)
    assert (done.returncode, len(lines(done))) == (2, 4)


@posix
def test_a_pipe_without_writer_does_not_hang(tmp_path: Path) -> None:
    """A named pipe that nobody writes to is an error after a while."""
    os.mkfifo(tmp_path / "pipe")
    done = run("parse", "pipe", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"wireparse: pipe: is a pipe without a writer" in done.stderr


def test_a_truncated_archive_is_parsed_as_far_as_it_goes(tmp_path: Path) -> None:
    """What could be read of a cut archive is printed, and `check` fails on it."""
    noise = os.urandom(60_000).hex().encode()  # so that a cut loses something
    data = gzip.compress(DUMP.read_bytes() + b"\n\n" + noise)
    path = _write(tmp_path / "cut.gz", data[:-20_000])
    said = "wireparse: cut.gz: the compressed input is cut off\n"
    for command in ("parse", "show", "learn"):
        done = run(command, "cut.gz", cwd=tmp_path)
        assert done.returncode == 2
        assert done.stderr.decode().startswith(said)
        assert len(lines(done)) >= (1 if command == "learn" else 4)
    done = run("explain", "cut.gz:3", cwd=tmp_path)
    assert (done.returncode, done.stderr.decode()) == (2, said)
    assert b"role       caption" in done.stdout
    done = run("check", path)
    assert done.returncode == 1
    assert b"input-truncated the compressed input is cut off" in done.stdout


# --- check ---------------------------------------------------------------------------


def test_check_prints_places_and_fails_as_linters_do(tmp_path: Path) -> None:
    """Errors fail, warnings only with `--strict`, notes never."""
    teaser = _write(tmp_path / "teaser.txt", b"\n\nRain Falls on Dry Valley at Last\n")
    done = run("check", teaser.name, cwd=tmp_path)
    assert done.returncode == 1
    assert "teaser.txt:3:1: error article-without-body article has no paragraph" in lines(done)
    twice = _write(tmp_path / "twice.txt", DUMP.read_bytes() + b"\n\n\n" + DUMP.read_bytes())
    done = run("check", twice, "--no-notes")
    assert done.returncode == 0
    assert {line.split()[2] for line in lines(done)} == {"article-repeated"}
    assert run("check", twice, "--strict").returncode == 1
    assert run("check", DUMP, "--strict").returncode == 0


def test_check_writes_for_other_programs(tmp_path: Path) -> None:
    """`--format json` is an object a line, `--format github` what its log reads."""
    _write(tmp_path / "a,b:c.txt", b"Rain Falls on Dry Valley at Last\n")
    found = [json.loads(x) for x in lines(run("check", "*.txt", "--format=json", cwd=tmp_path))]
    first = next(item for item in found if item["code"] == "article-without-body")
    assert (first["path"], first["line"], first["column"]) == ("a,b:c.txt", 1, 1)
    assert (first["severity"], first["article"], first["related"]) == ("error", 0, None)
    github = lines(run("check", "a,b:c.txt", "--format=github", cwd=tmp_path))
    assert any(line.startswith("::error file=a%2Cb%3Ac.txt,line=1,endLine=1,") for line in github)


def test_check_reports_each_place_once() -> None:
    """Every diagnostic of the dump is a line, and its place is the dump's."""
    dump = wireparse.read(DUMP)
    expected = [
        f"{DUMP}:{':'.join(map(str, dump.locate(d.start)))}: {d.severity} {d.code} {d.message}"
        for d in dump.diagnostics
    ]
    assert lines(run("check", DUMP)) == expected


def test_every_form_of_check_is_valid() -> None:
    """Each diagnostic is one line in every form, and the forms agree on its place."""
    parsed = parsed_goldens()
    for dump, found in [(each, found) for each in parsed for found in each.diagnostics]:
        said = {name: form("a.txt", dump, found) for name, form in _FORMS.items()}
        assert not any("\n" in line for line in said.values())
        item = json.loads(said["json"])
        place = f"{item['line']}:{item['column']}"
        assert said["text"].startswith(f"a.txt:{place}: {found.severity} {found.code} ")
        assert f",line={item['line']}," in said["github"]
        assert f",col={item['column']}," in said["github"]


# --- show ----------------------------------------------------------------------------


def test_show_says_without_colour_what_each_line_is() -> None:
    """Plain output has role and line in the gutter, parts of captions, speakers, the sum."""
    text = "\n".join(lines(run("show", DUMP, COLUMNS="80")))
    assert "\x1b" not in text
    assert " headline   1 │ Ferry Returns to the River Aun after Forty Years\n" in text
    assert "│ ↳ place Lower Aun · date 2026-03-03 · credit Ana Lund, Reuters\n" in text
    assert "  caption   4 │ copy of 3: The ferry Kittiwake" in text
    assert "furniture   5 │ TT\n" in text
    assert "│ “ Marta Oyelaran\n" in text
    assert "━━ article 2 · " in text
    assert "│ • note: quote-unclosed: " in text
    assert text.splitlines()[-1].startswith("4 articles, 6 captions, ")


@pytest.mark.parametrize("width", [60, 80, 140])
@pytest.mark.parametrize("text", [DUMP.read_text("utf-8"), ARABIC, WIDE], ids=["en", "ar", "zh"])
def test_show_fits_the_width(width: int, text: str) -> None:
    """No row is wider than the terminal, and every gutter ends in the same column."""
    rows = lines(run("show", "-", COLUMNS=str(width), given=text.encode()))
    assert max(map(cell_len, rows)) <= width
    assert {cell_len(row.partition("│")[0]) for row in rows if "│" in row} == {14}


@pytest.mark.parametrize("width", [60, 140])
def test_show_loses_nothing(width: int) -> None:
    """Every first copy is there whole, word for word."""
    rows = lines(run("show", DUMP, "--width", str(width)))
    shown = " ".join(row.partition("│ ")[2][: width if width < 100 else 97].strip() for row in rows)
    shown = " ".join(shown.split())
    for block in wireparse.read(DUMP).blocks:
        if block.copy_of is None and not any(mark in block.text for mark in '“"'):
            assert block.text.split()[0] in shown
            assert block.text.split()[-1] in shown


@given(st.text("ab\r\n", max_size=40), st.lists(st.integers(1, 5), min_size=40, max_size=40))
def test_lines_are_counted_however_the_text_is_cut(text: str, sizes: list[int]) -> None:
    """The line of an offset is that of the whole dump, also after lines were forgotten."""
    lines, at = LineCount(), 0
    for size in sizes:
        lines.add(text[at : at + size])
        at += size
    dump = wireparse.Dump(text=text)
    for offset in range(len(text) + 1):
        assert lines.line_of(offset) == dump.locate(offset)[0]
        lines.forget(offset)


def test_a_line_that_would_look_blank_is_spelt_out() -> None:
    """A line of invisible characters is shown by their names."""
    given = "Ferry Returns to River\n\n\u200b\ufeff\n\nIt carried nine people on Monday.\n"
    assert "furniture   3 │ ZWSP BOM" in lines(run("show", "-", given=given.encode()))


def test_a_long_dump_gets_a_wider_gutter() -> None:
    """Numbers of lines stay in their column when they have more digits."""
    data = DUMP.read_bytes() + b"\n" * 1_000 + DUMP.read_bytes()
    rows = lines(run("show", "-", "--no-quotes", given=data))
    assert {cell_len(row.partition("│")[0]) for row in rows if "│" in row} == {14, 15}


@posix
def test_colour_is_a_choice() -> None:
    """Colours come on request or on a terminal, and `NO_COLOR` is heeded."""
    assert b"\x1b[1m" in run("show", DUMP, "--color", "always").stdout
    assert b"\x1b[4m" in run("show", DUMP, "--color", "always").stdout  # quotes
    assert b"\x1b[2;9m" in run("show", DUMP, "--color", "always").stdout  # furniture
    assert b"\x1b" not in run("show", DUMP, "--color", "never").stdout
    assert b"\x1b" not in run("show", DUMP).stdout
    assert b"\x1b[38;5;133m" in on_terminal("show", DUMP)
    assert b"\x1b[38;5;133m" not in on_terminal("show", DUMP, NO_COLOR="1")


@pytest.mark.parametrize("command", [["show", "-"], ["check", "-"], ["explain", "-:1"]])
@pytest.mark.parametrize("color", ["always", "never"])
def test_the_dump_cannot_command_the_terminal(command: list[str], color: str) -> None:
    """Escapes, controls and overrides of direction in a dump are printed as signs."""
    if command[0] != "check":
        command = [*command, "--color", color]
    data = EVIL.encode("utf-8", "surrogatepass")
    text = run(*command, given=data).stdout.decode("utf-8")
    text = re.sub("\x1b\\[[0-9;]*m", "", text) if color == "always" else text
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)
    if command[0] == "show":
        assert "Gate ␛[31mOpens␛[2J at \ufffddraw\ufffd Last \ufffd5m␇" in text.replace(
            "\n              │ ", " "
        )


def test_harmless_keeps_offsets() -> None:
    """One character goes in and one comes out."""
    text = "".join(map(chr, (*range(0x3000), 0xD800, 0xFEFF, 0x1F600)))
    assert len(harmless(text)) == len(text)
    assert harmless("plain text, عربي, 渡轮") == "plain text, عربي, 渡轮"


def test_show_in_a_terminal_without_unicode() -> None:
    """Where the output cannot hold signs of Unicode, plain ones stand for them."""
    done = run("show", DUMP, PYTHONIOENCODING="ascii:replace", PYTHONUTF8="0")
    assert done.returncode == 0
    assert b"  caption   4 | copy of 3: The ferry" in done.stdout


ASCII = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
WINDOWS = {"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}
PLAIN = {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"}


@pytest.mark.parametrize(
    ("command", "locale"),
    [
        *(("parse -", locale) for locale in (ASCII, WINDOWS, PLAIN)),
        *(("show -", locale) for locale in (WINDOWS, PLAIN)),
        ("check -", ASCII),
        ("explain -:1", WINDOWS),
    ],
)
def test_no_locale_ends_the_command(command: str, locale: dict[str, str]) -> None:
    """What an output cannot hold is printed as an escape, and JSON is UTF-8 in any locale."""
    given = (ARABIC + WIDE + EVIL).encode("utf-8", "surrogatepass")
    done = run(*command.split(), given=given, **locale)
    assert (done.returncode, done.stderr.count(b"\n")) == (0, command == "check -")
    if command == "parse -":
        assert done.stdout == run("parse", "-", given=given).stdout
    elif command != "check -":
        assert b"\\u0639\\u0628\\u0651" in done.stdout


def test_windows_has_another_name_for_a_broken_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    """An invalid argument is a reader that went away on Windows, and trouble elsewhere."""
    error = OSError(errno.EINVAL, "Invalid argument")
    monkeypatch.setattr(sys, "platform", "win32")
    assert _is_broken_pipe(error)
    monkeypatch.setattr(sys, "platform", "linux")
    assert not _is_broken_pipe(error)
    assert _is_broken_pipe(BrokenPipeError())


# --- explain -------------------------------------------------------------------------


def test_explain_names_rule_evidence_and_row() -> None:
    """Role, the fact that decided, where the line stands, and what row would change it."""
    text = "\n".join(lines(run("explain", f"{DUMP}:3", COLUMNS="100")))
    assert "role       caption\n" in text
    assert "fact       header-twice: " in text
    assert "place      above the body\n" in text
    assert "Furniture(form=" in text


def test_explain_covers_doubts_copies_quotes_and_blanks() -> None:
    """A doubt, a copy's first, a quote's speaker, and a blank line are each told."""
    given = (
        b"Ferry Returns to River\n\nIt carried nine people.\n\nFares and Times\n\n"
        b"It costs the price of a loaf of bread.\n"
    )
    unsure = run("explain", "-:5", given=given).stdout
    assert re.search(rb"\nlikely     [01]\.\d\d, or [a-z]+\n", unsure)
    assert b"Furniture(form='Fares and Times')" in unsure
    assert b"copy of    line 3\n" in run("explain", f"{DUMP}:4").stdout
    said = run("explain", f"{DUMP}:14:2").stdout.decode()
    assert "explicit: Marta Oyelaran, cue 'said'" in said
    assert b"line       2 is blank" in run("explain", "-:2", given=given).stdout


def test_explain_reads_wrapped_text_and_long_dumps(tmp_path: Path) -> None:
    """A line inside a wrapped paragraph is explained with it; a long dump by its article."""
    wrapped = (
        "Ferry Returns to River\n\n"
        "The ferry carried nine people and a goat over the river on Monday, and it\n"
        "will go on doing so for as long as four people are waiting at the pier in\n"
        "the morning.\n\n"
        "A second ferry is being painted in the yard above the town, and it will be\n"
        "ready when the paint is dry, which the yard says depends on the weather and\n"
        "the goat.\n"
    )
    said = run("explain", "-:4", given=wrapped.encode()).stdout.decode()
    assert "part of a hard-wrapped paragraph that begins on line 3" in said
    long = _write(tmp_path / "long.txt", (DUMP.read_text("utf-8") + "\n\n").encode() * 400)
    said = run("explain", f"{long}:5", "--no-quotes").stdout.decode()
    assert "fact       known-furniture" in said


def test_several_files_are_shown_under_their_names(tmp_path: Path) -> None:
    """Each of several files has its name above it; one that cannot be read is told."""
    for name in ("a.txt", "b.txt"):
        _write(tmp_path / name, b"Ferry Returns to River\n\nIt carried nine people on Monday.\n")
    done = run("show", "a.txt", "none.txt", "b.txt", cwd=tmp_path)
    assert done.returncode == 2
    assert [row for row in lines(done) if row.endswith(".txt")] == ["a.txt", "b.txt"]


@posix
def test_a_terminal_is_not_waited_on() -> None:
    """Without a file and with a terminal to read from, the command says what to give."""
    import pty  # noqa: PLC0415  only where there are terminals

    ours, theirs = pty.openpty()
    done = run("parse", given=theirs)
    os.close(theirs)
    os.close(ours)
    assert done.returncode == 2
    assert b"expected FILE, or - for standard input" in done.stderr


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("dump.txt:48", ("dump.txt", 48)),
        ("dump.txt:48:7", ("dump.txt", 48)),
        ("C:\\a.txt:3", ("C:\\a.txt", 3)),
        ("a:b:3", ("a:b", 3)),
        ("-:1", ("-", 1)),
    ],
)
def test_places_are_split_at_the_line(place: str, expected: tuple[str, int]) -> None:
    """`FILE:LINE` and `FILE:LINE:COLUMN`, with colons in the name."""
    assert split_place(place) == expected


# --- the command itself --------------------------------------------------------------


def test_an_empty_file_is_a_finding(tmp_path: Path) -> None:
    """`check` says that there is nothing in a file, and no command fails on it."""
    _write(tmp_path / "empty.txt", b"")
    _write(tmp_path / "blank.txt", b" \n\n")
    done = run("check", "empty.txt", "blank.txt", cwd=tmp_path)
    assert done.returncode == 0
    assert [row.split(maxsplit=1) for row in lines(done)] == [
        ["empty.txt:1:1:", "warning input-empty the text is empty"],
        ["blank.txt:1:1:", "warning input-empty the text contains only white space"],
    ]
    assert run("check", "--strict", "empty.txt", cwd=tmp_path).returncode == 1
    assert run("parse", "empty.txt", cwd=tmp_path).stdout == b""
    assert lines(run("show", "empty.txt", cwd=tmp_path))[-1] == "0 articles"


def test_the_command_is_a_module_too() -> None:
    """`python -m wireparse` is the command, where scripts are not on the path."""
    arguments = [sys.executable, "-m", "wireparse", "--version"]
    done = subprocess.run(arguments, capture_output=True, check=False)
    assert done.stdout.decode().strip() == f"wireparse {wireparse.__version__}"


def test_version_and_help() -> None:
    """`--version` and `--help` answer without reading anything."""
    assert run("--version").stdout.decode().strip() == f"wireparse {wireparse.__version__}"
    for command in ([], ["parse"], ["show"], ["check"], ["explain"]):
        done = run(*command, "--help")
        assert done.returncode == 0
        assert b"Usage: wireparse" in done.stdout


def test_shells_can_complete() -> None:
    """The completion that click brings is there."""
    done = run(_WIREPARSE_COMPLETE="bash_source")
    assert b"_wireparse_completion" in done.stdout
