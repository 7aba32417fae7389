"""JSON says all that was parsed, in the form of its schema, and is read back equal."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import attrs
import jsonschema
import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

import wireparse
from wireparse.outputs import json as module
from wireparse.outputs.json import from_json, from_json_lines, schema, to_json, to_json_lines

ROOT = Path(__file__).parent.parent
EXAMPLES = sorted((ROOT / "examples").glob("*.txt"))
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
    monkeypatch.setattr(module, "_encoder", lambda: module._dumps)


@given(st.lists(odd_text).map("\n\n".join))
def test_any_parsed_text_is_read_back_equal(text: str) -> None:
    """The round trip is equal for any text: controls, NULs and lone surrogates included."""
    dump = wireparse.parse(text)
    assert from_json(to_json(dump), wireparse.Dump) == dump
    assert tuple(from_json_lines(to_json_lines(dump.articles))) == dump.articles


@given(odd_text)
def test_both_encoders_write_the_same_bytes(text: str) -> None:
    """Orjson and the standard library give equal bytes wherever orjson can write at all."""
    tree = {"text": text, "start": 0, "confidence": 0.1234, "is_closed": True, "speaker": None}
    try:
        fast = orjson.dumps(tree)
    except TypeError:
        assert any("\ud800" <= char <= "\udfff" for char in text)
    else:
        assert module._dumps(tree) == fast
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
