"""`wireparse parse --format`: what other programs read, whole and in order."""

from __future__ import annotations

import csv
import gzip
import io
import json
import subprocess
import sys
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import commands
import wireparse
from archived import text_of
from commands import DUMP, on_terminal, run_in_shell, run_text, start
from wireparse.cli._formats import BINARY, FORMATS, TABLES, Shape
from wireparse.outputs import brat, markdown, tables, text

if TYPE_CHECKING:
    from wireparse import Dump

TEASER = b"Rain Falls on Dry Valley at Last\n"
EVIL = (
    b"Gate \x1b[31mOpens\n\n"
    b"\xe2\x80\xaeThe gate\x07 opened \xc2\x9b5m at noon, the keeper said.\n\n"
    b'"+1 is \x1b]0;owned\x07 two," he said.\n'
)
FORMS = [["--format=text"], ["--format=csv", "--table=quotes"]]
"""One format with something between articles, one with something before them all."""


run = partial(commands.run, "parse")


def table(done: subprocess.CompletedProcess[bytes]) -> list[dict[str, str]]:
    """Read standard output as CSV."""
    return list(csv.DictReader(io.StringIO(done.stdout.decode(), newline="")))


@pytest.fixture(scope="module")
def dump() -> Dump:
    """Parse the sample dump."""
    return wireparse.read(DUMP)


def test_text_is_the_clean_text_of_each_story(dump: Dump) -> None:
    """`--format text` prints what `to_text` gives, and a line end."""
    done = run("--format", "text", DUMP)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode() == text.to_text(dump) + "\n"


def test_markdown_is_that_of_each_story(dump: Dump) -> None:
    """`--format markdown` prints what `to_markdown` gives, and a line end."""
    assert run("--format", "markdown", DUMP).stdout.decode() == markdown.to_markdown(dump) + "\n"


@pytest.mark.parametrize("name", TABLES)
def test_tables_are_those_of_the_library(name: str, dump: Dump) -> None:
    """CSV has the columns and the cells of `wireparse.outputs.tables`, and the file's name."""
    done = run("--format", "csv", "--table", name, DUMP)
    found = table(done)
    wanted = list(tables.TABLES[name](dump))
    assert list(found[0]) == list(tables.columns(name))
    assert len(found) == len(wanted)
    for row, want in zip(found, wanted, strict=True):
        assert row.pop("file") == str(DUMP)
        for column, cell in row.items():
            value = want[column]
            value = str(value).lower() if isinstance(value, bool) else value
            assert cell == ("" if value is None else str(value))
    assert done.stdout.endswith(b"\r\n")


def test_rows_are_json_with_their_types(dump: Dump) -> None:
    """`--table` without a format is a JSON object a row."""
    found = [json.loads(line) for line in run("--table=captions", DUMP).stdout.splitlines()]
    wanted = list(tables.captions(dump))
    assert len(found) == len(wanted) == 6
    for row, want in zip(found, wanted, strict=True):
        days = {name: day.isoformat() for name, day in want.items() if isinstance(day, date)}
        assert row == {**want, **days, "file": str(DUMP)}


def test_tables_without_a_name_are_of_articles() -> None:
    """CSV alone is a row for every article."""
    assert run("--format=csv", DUMP).stdout == run("--format=csv", "--table=articles", DUMP).stdout


@pytest.mark.parametrize("name", TABLES)
def test_a_table_without_rows_has_its_columns(name: str, tmp_path: Path) -> None:
    """The names of the columns stand there where nothing is found, and nothing can be read."""
    head = ",".join(tables.columns(name)) + "\r\n"
    done = run("--format=csv", f"--table={name}", given=b"\n \n")
    assert (done.returncode, done.stdout.decode()) == (0, head)
    done = run("--format=csv", f"--table={name}", "none.txt", cwd=tmp_path)
    assert (done.returncode, done.stdout.decode()) == (2, head)


def test_what_has_no_body_leaves_no_gap(tmp_path: Path) -> None:
    """A teaser has no clean text, and its headline is all of its Markdown."""
    (tmp_path / "teaser.txt").write_bytes(TEASER)
    names = [tmp_path / "teaser.txt", DUMP, tmp_path / "teaser.txt"]
    assert run("--format=text", *names).stdout == run("--format=text", DUMP).stdout
    done = run("--format=markdown", given=TEASER)
    assert done.stdout == b"# Rain Falls on Dry Valley at Last\n"


@pytest.mark.parametrize("form", FORMS, ids=" ".join)
def test_files_are_joined_the_same_in_one_process_and_in_three(
    form: list[str], tmp_path: Path
) -> None:
    """Between files stands what stands between articles; the head is written once."""
    for number in range(2):
        (tmp_path / f"{number}.txt").write_bytes(DUMP.read_bytes() * (2 - number))
    (tmp_path / "teaser.txt").write_bytes(TEASER)
    names = ["teaser.txt", "0.txt", "none.txt", "teaser.txt", "1.txt"]
    one = run(*form, *names, cwd=tmp_path)
    three = run(*form, *names, "--jobs=3", cwd=tmp_path)
    assert (one.returncode, one.stderr) == (three.returncode, three.stderr)
    assert one.returncode == 2
    assert one.stdout == three.stdout
    assert one.stdout.count(b"file,article,") == (form[0] == "--format=csv")


def test_the_line_of_a_row_is_that_of_the_file(tmp_path: Path) -> None:
    """Lines are counted from 1 as far as the dump goes, whatever ends them."""
    long = (DUMP.read_text("utf-8").replace("\n", "\r\n") + "\r\r\n\n") * 25
    (tmp_path / "long.txt").write_text(long, "utf-8", newline="")
    whole = wireparse.parse(long)
    found = table(run("--format=csv", "--table=quotes", "long.txt", cwd=tmp_path))
    wanted = [whole.locate(quote.start)[0] for a in whole.articles for quote in a.quotes]
    assert [int(row["line"]) for row in found] == wanted
    assert len(long) > 1 << 17  # more than is read at a time


@pytest.mark.parametrize("form", FORMS, ids=" ".join)
def test_output_comes_while_the_input_is_open(form: list[str]) -> None:
    """The first story is out before the last is read."""
    given = (DUMP.read_bytes() + b"\n\n") * 20  # more lines than are looked at together
    with start("parse", *form, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(given)
        process.stdin.flush()
        first = process.stdout.readline() + process.stdout.readline()
        process.stdin.close()
        whole = first + process.stdout.read()
        assert process.wait(30) == 0
    assert whole == run(*form, given=given).stdout


@pytest.mark.parametrize("form", FORMS[1:], ids=" ".join)
def test_a_file_is_whole_or_not_there(form: list[str], tmp_path: Path) -> None:
    """`-o` writes the same bytes, under another name until all are written."""
    assert run(*form, DUMP, "-o", tmp_path / "out").returncode == 0
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
    assert (tmp_path / "out").read_bytes() == run(*form, DUMP).stdout


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell and /dev/full of POSIX")
@pytest.mark.parametrize("form", FORMS[1:], ids=" ".join)
@pytest.mark.parametrize(("target", "says"), [(">/dev/full", "No space left"), (">&-", "Bad file")])
def test_output_that_cannot_be_written_is_told(form: list[str], target: str, says: str) -> None:
    """A full disk and a closed output are told in a line, with status 2."""
    if target == ">/dev/full" and not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full here")
    done = run_in_shell(f'"$0" parse "$@" {target}', *form, DUMP)
    assert done.returncode == 2
    assert done.stderr.decode().startswith(f"wireparse: standard output: {says}")
    assert done.stderr.count(b"\n") == 1


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--format=xml"], "'xml' is not one of 'json', 'text', 'markdown', 'csv'"),
        (["--format=csv", "--table=lines"], "'lines' is not one of"),
        (["--format=text", "--table=quotes"], "--table requires --format csv or json, not"),
        (["--format=markdown", "--table=quotes"], "not markdown"),
        (["--format=csv", "--text"], "--text requires --format json without --table"),
        (["--table=quotes", "--text"], "--text requires --format json without --table"),
        (["--format=ninjs", "--table=quotes"], "--table requires --format csv or json, not ninjs"),
        (["--format=brat", DUMP], "--format brat takes one FILE: its offsets are of one text"),
    ],
)
def test_options_that_do_not_go_together_are_told(arguments: list[str], says: str) -> None:
    """What cannot be written is said on standard error, with status 2, before anything is read."""
    done = run(*arguments, DUMP)
    assert (done.returncode, done.stdout) == (2, b"")
    assert says in " ".join(done.stderr.decode().split())


def test_a_cell_is_no_formula() -> None:
    """What a spreadsheet would run has an apostrophe in front, and JSON is as it was."""
    done = run("--format=csv", "--table=quotes", given=EVIL)
    assert table(done)[0]["text"].startswith("'+1 is")
    assert json.loads(run("--table=quotes", given=EVIL).stdout)["text"].startswith("+1 is")


@pytest.mark.parametrize("name", sorted(set(FORMATS) - BINARY - {"iptc"}))
def test_what_utf_8_has_no_place_for_is_written_all_the_same(name: str) -> None:
    """A lone surrogate is U+FFFD where it cannot be an escape; iptc has no text of a story."""
    dump = wireparse.parse(
        'Gate Opens \udc80\n\nThe \ud800 gate opened, "at \ud800 noon," he said.'
    )
    shape = Shape(format=name, table="quotes" if name == "csv" else None)
    data = FORMATS[name](shape).write(dump.articles[0], lambda _: 1)
    assert "at \ufffd noon" in data.decode() or rb"at \ud800 noon" in data


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals on Windows")
@pytest.mark.parametrize("form", FORMS, ids=" ".join)
def test_the_dump_cannot_command_the_terminal(form: list[str], tmp_path: Path) -> None:
    """On a terminal, what it would act on is printed as signs; in a file it stays."""
    (tmp_path / "evil.txt").write_bytes(EVIL)
    said = on_terminal("parse", *form, "evil.txt", streams=("stdout",), cwd=tmp_path)
    shown = said.decode()
    assert "two," in shown
    assert not {"\x1b", "\x07", "\x9b", "\u202e"} & set(shown)
    kept = run("--format=text", given=EVIL).stdout.decode()
    assert {"\x07", "\u202e"} <= set(kept)
    assert "›5m at noon" in kept  # the control is what it was in Windows-1252


STANDARDS = ["ninjs", "jsonld", "brat", "webannotation", "dolma", "iptc"]
"""Formats that other people's tools read, and that are text."""
LINES = ["ninjs", "webannotation", "dolma"]
"""Those that have a line of JSON for every article."""


@pytest.mark.parametrize("name", LINES)
def test_each_article_is_a_line_of_its_own(name: str, dump: Dump) -> None:
    """Which begins with the article's name, whatever the format calls it."""
    lines = [json.loads(line) for line in run(f"--format={name}", DUMP).stdout.splitlines()]
    names = [str(line.get("uri", line.get("id"))) for line in lines]
    wanted = [f"urn:wireparse:{article.id}:{article.index}" for article in dump.articles]
    assert [found.partition("#")[0] for found in names] == wanted


def test_json_ld_is_one_graph_of_all_files(tmp_path: Path) -> None:
    """The same in one process and in three; also of no article, and where a file is missing."""
    for number in range(3):
        text = f"Gate {number} Opens at Noon\n\nKVAM (AFP) - Gate {number} </script> opened.\n"
        (tmp_path / f"{number}.txt").write_text(text, "utf-8")
    names = ["0.txt", "1.txt", "none.txt", "2.txt"]
    one = run("--format=jsonld", *names, cwd=tmp_path)
    assert one.returncode == 2
    assert one.stdout == run("--format=jsonld", *names, "--jobs=3", cwd=tmp_path).stdout
    stories = json.loads(one.stdout)["@graph"]
    assert [story["headline"] for story in stories] == [f"Gate {n} Opens at Noon" for n in range(3)]
    assert b"<" not in one.stdout
    assert json.loads(run("--format=jsonld", given=b"\n \n").stdout)["@graph"] == []


def test_photo_metadata_are_one_list(dump: Dump) -> None:
    """Of every caption; of a dump without pictures an empty one."""
    pictures = json.loads(run("--format=iptc", DUMP).stdout)
    assert len(pictures) == sum(len(article.captions) for article in dump.articles)
    assert json.loads(run("--format=iptc", given=TEASER).stdout) == []


def test_annotations_for_brat_are_of_the_whole_dump(dump: Dump, tmp_path: Path) -> None:
    """As the library writes them; their words stand in the file at their offsets."""
    assert run("--format=brat", DUMP, "-o", tmp_path / "dump.ann").returncode == 0
    written = (tmp_path / "dump.ann").read_text("utf-8")
    assert written == brat.to_brat(dump)
    text = DUMP.read_text("utf-8")
    for line in written.splitlines():
        number, what, *rest = line.split("\t")
        if number[0] == "T" and ";" not in what:
            low, high = map(int, what.split()[1:])
            assert [text[low:high]] == rest


@pytest.mark.parametrize("name", STANDARDS)
def test_input_that_cannot_be_read_leaves_the_file_as_it_was(name: str, tmp_path: Path) -> None:
    """One line, status 2, and no half-written file."""
    (tmp_path / "out").write_bytes(b"before")
    (tmp_path / "cut.txt.gz").write_bytes(gzip.compress(DUMP.read_bytes())[:-200])
    done = run(f"--format={name}", "cut.txt.gz", "-o", "out", cwd=tmp_path)
    assert done.returncode == 2
    (line,) = done.stderr.decode().splitlines()
    assert line.startswith("wireparse: cut.txt.gz: ")
    assert line.endswith("(out is unchanged)")
    assert (tmp_path / "out").read_bytes() == b"before"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cut.txt.gz", "out"]


@pytest.mark.parametrize("name", [*STANDARDS, "spacy"])
def test_a_target_that_cannot_be_written_is_told(name: str, tmp_path: Path) -> None:
    """One line and status 2; nothing is left there."""
    done = run(f"--format={name}", DUMP, "-o", tmp_path / "none" / "out")
    assert done.returncode == 2
    assert len(done.stderr.decode().splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def test_without_spacy_one_line_names_the_extra(tmp_path: Path) -> None:
    """And no file is written."""
    before = "import sys; sys.modules['spacy'] = None"
    done = commands.run_after(before, "parse", "--format=spacy", DUMP, "-o", tmp_path / "out.spacy")
    assert done.returncode == 2
    assert done.stderr == (
        "wireparse: spaCy documents need spaCy: pip install 'wireparse[spacy]' "
        f"({tmp_path / 'out.spacy'} is not written)\n"
    )
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("form", "want"), [("auto", "lexisnexis"), ("lexisnexis", "lexisnexis"), ("text", None)]
)
def test_the_form_of_an_input_is_told_or_forced(
    form: str, want: str | None, tmp_path: Path
) -> None:
    """Fields of an export come with each article, and with `text` there are none."""
    (tmp_path / "found.txt").write_text(text_of("lexisnexis"), encoding="utf-8")
    done = run_text("parse", "--format-in", form, "--no-quotes", "found.txt", cwd=tmp_path)
    articles = [json.loads(line) for line in done.stdout.splitlines()]
    assert {article["metadata"].get("format") for article in articles} == {want}
    assert want is None or len(articles) == 4


def test_a_check_tells_of_missing_documents(tmp_path: Path) -> None:
    """As of anything that is odd."""
    text = text_of("lexisnexis").replace(" of 4 DOC", " of 5 DOC")
    (tmp_path / "found.txt").write_text(text, encoding="utf-8")
    done = run_text("check", "--format-in", "lexisnexis", "found.txt", cwd=tmp_path)
    assert done.stdout == (
        "found.txt:133:32: warning documents-missing the export announces 5 documents, and has 4:"
        " without 5\n"
    )
