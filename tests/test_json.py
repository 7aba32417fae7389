"""JSON says all that was parsed, in the form of its schema, and is read back equal."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import jsonschema
import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

import wireparse
from wireparse.outputs import json as module
from wireparse.outputs._encoder import dumps
from wireparse.outputs.json import (
    from_dict,
    from_json,
    from_json_lines,
    schema,
    to_dict,
    to_json,
    to_json_lines,
    write_json_lines,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parent.parent
EXAMPLES = [wireparse.samples.path(name) for name in ("corpus", "dump", "ferry", "herald")]
GOLDEN = sorted((ROOT / "tests/golden").glob("*.gutter"))
VALIDATOR = jsonschema.Draft202012Validator(schema())
DUMP_VALIDATOR = jsonschema.Draft202012Validator({**schema(), "$ref": "#/$defs/Dump"})

odd_text = st.text(
    st.one_of(
        st.sampled_from('\0\x1b\x7f\r\n\t\\"/\u2028\ud83d\ude00\udc80\ufeff\U0001f600é“ “\u202e'),
        st.characters(),
        st.characters(categories=["Cs"]),
    ),
    max_size=60,
)


@pytest.fixture
def _without_orjson(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "encoder", lambda: dumps)


@given(st.lists(odd_text).map("\n\n".join))
def test_any_parsed_text_is_read_back_equal(text: str) -> None:
    """The round trip is equal for any text: controls, NULs and lone surrogates included."""
    dump = wireparse.parse(text)
    assert from_json(to_json(dump), wireparse.Dump) == dump
    assert tuple(from_json_lines(to_json_lines(dump.articles))) == dump.articles


def test_json_says_what_made_it() -> None:
    """Version and digest, in each line and in the one object of a dump, and are read back."""
    parser = wireparse.Parser()
    dump = parser.parse("The Goat Sleeps\n\nKVAM (AFP) - The goat slept.\n")
    want = {"version": wireparse.__version__, "digest": parser.digest}
    (line,) = to_json_lines(dump)
    tree = json.loads(to_json(dump))
    assert json.loads(line)["made_by"] == tree["made_by"] == tree["articles"][0]["made_by"] == want
    assert from_json(line).made_by == from_dict(to_dict(dump.articles[0])).made_by == dump.made_by
    assert from_json(to_json(dump), wireparse.Dump).made_by == dump.made_by
    assert dump.made_by is not None
    assert to_dict(dump.made_by) == want
    assert from_dict(want, wireparse.MadeBy) == dump.made_by


def test_json_without_what_made_it_is_read() -> None:
    """Lines that an earlier release wrote are read, and equal what they say."""
    dump = wireparse.parse("The Goat Sleeps\n\nKVAM (AFP) - The goat slept.\n")
    old = to_dict(dump)
    del old["made_by"], old["articles"][0]["made_by"]
    again = from_json(json.dumps(old), wireparse.Dump)
    assert again == dump
    assert again.made_by is None
    assert from_dict(old["articles"][0]).made_by is None


def test_json_without_how_likely_roles_are_is_read() -> None:
    """Lines of older releases have no such key; what is written now keeps the number."""
    article = wireparse.read(EXAMPLES[0]).articles[0]
    plain = to_dict(article)
    assert [block["confidence"] for block in plain["blocks"]] == [
        block.confidence for block in article.blocks
    ]
    assert from_dict(plain, wireparse.Article) == article
    for block in plain["blocks"]:
        del block["confidence"]
    old = from_dict(plain, wireparse.Article)
    assert {block.confidence for block in old.blocks} == {1.0}


@pytest.mark.parametrize("seed", ["0", "77"])
def test_bytes_are_the_same_in_every_process(seed: str) -> None:
    """Whatever the order of its hashes."""
    code = (
        "import sys, wireparse; from wireparse.outputs.json import to_json;"
        " sys.stdout.buffer.write(to_json(wireparse.read(sys.argv[1])))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, EXAMPLES[0]],
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        check=True,
    )
    assert done.stdout == to_json(wireparse.read(EXAMPLES[0]))


@given(odd_text)
def test_both_encoders_write_the_same_bytes(text: str) -> None:
    """Orjson and the standard library give equal bytes wherever orjson can write at all."""
    tree = {"text": text, "start": 0, "confidence": 0.1234, "is_closed": True, "speaker": None}
    try:
        fast = orjson.dumps(tree)
    except TypeError:
        assert any("\ud800" <= char <= "\udfff" for char in text)
    else:
        assert dumps(tree) == fast
        assert module._escaped(tree) == fast


@given(odd_text)
def test_output_is_utf_8_that_any_reader_takes(text: str) -> None:
    """Lone surrogates are escapes, so that the bytes are UTF-8 and JSON."""
    data = to_json(wireparse.Headline(text, 0, len(text)))
    expected = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    assert json.loads(data.decode("utf-8"))["text"] == expected


@pytest.mark.parametrize("text", ["\ud83d\ude00", "\ud83d", "\\\ud83d\ude00"])
def test_surrogates_survive_apart(text: str) -> None:
    """Lone surrogates, and pairs that are not one character, come back as they were."""
    headline = wireparse.Headline(text, 0, len(text))
    assert from_json(to_json(headline), wireparse.Headline) == headline


@pytest.mark.parametrize("path", EXAMPLES + GOLDEN, ids=lambda path: path.name)
def test_real_output_has_the_form_of_the_schema(path: Path) -> None:
    """Every key is in the schema, and every key of the schema is in the output."""
    dump = wireparse.parse(path.read_text(encoding="utf-8"))
    for line in to_json_lines(dump.articles, text=True):
        VALIDATOR.validate(json.loads(line))
    DUMP_VALIDATOR.validate(json.loads(to_json(dump)))


def test_the_schema_refuses_what_is_wrong() -> None:
    """A missing key, a key too many and a wrong role are refused."""
    article = json.loads(to_json(wireparse.parse("A b c.").articles[0]))
    assert VALIDATOR.is_valid(article)
    assert not VALIDATOR.is_valid({**article, "more": 1})
    assert not VALIDATOR.is_valid({key: article[key] for key in list(article)[1:]})
    article["blocks"][0]["role"] = "subhead"
    assert not VALIDATOR.is_valid(article)


def test_the_schema_is_that_of_the_model() -> None:
    """The schema in the package is what the tool makes of the classes."""
    tool = ROOT / "tools/make_schema.py"
    done = subprocess.run([sys.executable, tool, "--check"], check=False)
    assert done.returncode == 0, "run python tools/make_schema.py"


@pytest.mark.usefixtures("_without_orjson")
def test_the_schema_names_its_release() -> None:
    """Its name has the first two numbers of the version, and no host."""
    major, minor, *_ = wireparse.__version__.split(".")
    assert schema()["$id"] == f"urn:wireparse:schema:article:{major}.{minor}"


def test_the_standard_library_alone_is_enough() -> None:
    """Without orjson the bytes are the same."""
    dump = wireparse.parse(EXAMPLES[0].read_text(encoding="utf-8"))
    plain = to_json(dump)
    assert plain == orjson.dumps(json.loads(plain))
    assert from_json(plain, wireparse.Dump) == dump


def test_keys_stand_in_the_order_of_the_fields() -> None:
    """The keys of every object are those of the class, in its order."""
    article = wireparse.parse(EXAMPLES[0].read_text(encoding="utf-8")).articles[0]
    tree = json.loads(to_json(article))
    assert list(tree) == [field.name for field in attrs.fields(wireparse.Article)]
    assert list(tree["blocks"][0]) == [field.name for field in attrs.fields(wireparse.Block)]
    assert list(json.loads(to_json(article, text=True)))[-1] == "text"


def test_clean_text_is_added_and_passed_over() -> None:
    """`text=True` adds the clean text, which reading ignores."""
    article = wireparse.parse(EXAMPLES[0].read_text(encoding="utf-8")).articles[0]
    data = to_json(article, text=True)
    assert json.loads(data)["text"] == article.text
    assert from_json(data) == article


def test_dates_and_metadata_are_read_back() -> None:
    """What a hook put into `metadata`, and dates, come back."""
    stamp = wireparse.Timestamp("May 4", 0, 5, "May 4", date=date(2026, 5, 4))
    article = wireparse.Article(
        start=0, end=5, index=0, id="0", timestamps=(stamp,), metadata={"a": "é"}
    )
    assert from_json(to_json(article)) == article


@pytest.mark.parametrize("data", ["", "{", "[]", "{}", "1", b'{"start":0}', '{"start": "x"}'])
def test_what_is_no_article_is_refused(data: str) -> None:
    """JSON of another kind raises `ValueError`, and nothing else."""
    with pytest.raises(ValueError, match=r"JSON is not a valid Article|Expecting"):
        from_json(data)


def test_lines_may_be_blank_and_of_either_kind() -> None:
    """JSON Lines are read from bytes and from text, blank lines passed over."""
    dump = wireparse.parse(EXAMPLES[0].read_text(encoding="utf-8"))
    lines = list(to_json_lines(dump.articles))
    assert tuple(from_json_lines([b"\n", *lines, b"  "])) == dump.articles
    assert tuple(from_json_lines(line.decode() for line in lines)) == dump.articles


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_plain_values_are_what_the_json_says(path: Path) -> None:
    """Dictionaries, lists, strings, numbers, truth values and None, and back again."""
    dump = wireparse.read(path)
    parts = [dump, *dump, *dump.blocks, *(quote for article in dump for quote in article.quotes)]
    for part in parts:
        plain = to_dict(part)
        assert plain == json.loads(to_json(part))
        assert from_dict(plain, type(part)) == part
        assert _kinds(plain) <= {dict, list, str, int, float, bool, type(None)}
    assert to_dict(dump.articles[0], text=True)["text"] == dump.articles[0].text
    assert from_dict(to_dict(dump.articles[0], text=True)) == dump.articles[0]


def _kinds(value: object) -> set[type]:
    """Collect the classes of a value and of all that is in it."""
    inside = [*value, *value.values()] if isinstance(value, dict) else value
    parts = inside if isinstance(inside, list) else []
    return {type(value)}.union(*map(_kinds, parts))


def test_what_has_no_keys_is_no_dictionary() -> None:
    """Several articles are not one, and say so."""
    with pytest.raises(TypeError, match="an article or a part of one, not tuple"):
        to_dict(wireparse.parse("Oslo").articles)  # type: ignore[arg-type]


@pytest.mark.parametrize("data", [{}, {"start": "a"}, {"start": 0, "end": 1, "index": 0}])
def test_a_dictionary_of_something_else_is_refused(data: dict[str, Any]) -> None:
    """What it should have been is named."""
    with pytest.raises(ValueError, match="the dictionary is not a valid Article"):
        from_dict(data)
    with pytest.raises(ValueError, match="the dictionary is not a valid Dump"):
        from_dict(data, wireparse.Dump)


def test_surrogates_stay_apart_in_plain_values() -> None:
    """A Python text that no UTF-8 can hold is passed on as it is."""
    dump = wireparse.parse("A \ud83d\ude00 goat")
    assert to_dict(dump)["text"] == "A \ud83d\ude00 goat"
    assert from_dict(to_dict(dump), wireparse.Dump) == dump


@pytest.mark.parametrize("text", [False, True])
def test_a_file_of_lines_is_written(tmp_path: Path, text: bool) -> None:  # noqa: FBT001
    """A line for each article of a dump, or of any number of articles."""
    dump = wireparse.read(EXAMPLES[0])
    path = tmp_path / "out.jsonl"
    write_json_lines(path, dump, text=text)
    assert path.read_bytes() == b"".join(to_json_lines(dump, text=text))
    write_json_lines(str(path), iter(dump.articles[:1]))
    assert tuple(from_json_lines(path.read_bytes().splitlines())) == dump.articles[:1]


def test_a_file_is_not_spoilt_by_articles_that_fail(tmp_path: Path) -> None:
    """Where parsing ends in an error an earlier file is as it was, and nothing is left beside."""
    path = tmp_path / "out.jsonl"
    path.write_bytes(b"old")

    def articles() -> Iterator[wireparse.Article]:
        yield from wireparse.read(EXAMPLES[0])
        raise ParserError

    with pytest.raises(ParserError):
        write_json_lines(path, articles())
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


class ParserError(Exception):
    """What goes wrong in the midst."""
