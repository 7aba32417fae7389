"""Patterns of letters in any script, compiled by `regex`, or by `re` where that is missing."""

from __future__ import annotations

import re
import sys
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unicodedata import category

import attrs
import pytest

from wireparse import DEFAULT, samples
from wireparse._vocabulary.engine import compile_pattern, spelled_out
from wireparse._vocabulary.patterns import compile_patterns

if TYPE_CHECKING:
    from collections.abc import Iterator

GOLDEN = Path(__file__).parent.parent.parent / "golden"


@cache
def every_character() -> str:
    """Return all characters that this Python knows, and those for private use."""
    known = (chr(code) for code in range(sys.maxunicode + 1))
    return "".join(char for char in known if category(char) not in ("Cn", "Cs"))


@cache
def texts() -> str:
    """Return all golden files and sample dumps, and what engines might read otherwise."""
    paths = [*sorted(GOLDEN.rglob("*.gutter")), *map(samples.path, samples.NAMES)]
    odd = "\x1cReporting By\x1f: 3\x85\u2028REPORTİNG BY REPORTıNG BY <P\u0301> <ſpan>\u212a5\n"
    return odd + "\n".join(path.read_bytes().decode("utf-8", "replace") for path in paths)


def compiled(item: object) -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield all patterns that are fields of an object, and of its fields."""
    for field in attrs.fields(type(item)):
        value = getattr(item, field.name)
        if hasattr(value, "finditer"):
            yield field.name, value
        elif attrs.has(type(value)):
            yield from compiled(value)


@pytest.mark.parametrize(
    ("pattern", "text", "want"),
    [
        (r"\p{Lu}+", "ŞEKER şeker", ["ŞEKER"]),
        (r"[\p{L}’]+", "d’été 5", ["d’été"]),
        (r"[^\s\p{L}]", "ana\u00a05", ["5"]),
        (r"a\sb", "a\u2003b a\x1cb a b", ["a\u2003b", "a b"]),
        (r"[\s]x", "\x1dx\u3000x", ["\u3000x"]),
        (r"(?<=\p{Ll})\d", "a1B2", ["1"]),
        (r"\[\p{L}\]", "[a] b", ["[a]"]),
        (r"[\]\\\p{Nd}]+", r"a]\5", [r"]\5"]),
        (r"\p{Cf}+", "a\u200b\ufeffb", ["\u200b\ufeff"]),
    ],
)
@pytest.mark.parametrize("has_regex", [True, False], ids=["regex", "re"])
def test_categories_are_known_to_both(
    pattern: str,
    text: str,
    want: list[str],
    has_regex: bool,  # noqa: FBT001  a parameter of the test
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """In sets and outside of them; the separators of files are no white space."""
    if has_regex:
        pytest.importorskip("regex", reason="the engine is `re` here")
    else:
        monkeypatch.setitem(sys.modules, "regex", None)
    found = compile_pattern(pattern)
    assert isinstance(found, re.Pattern) is not has_regex
    assert found.findall(text) == want


@pytest.mark.parametrize("name", ["L", "Lu", "Ll", "Lo", "Lm", "M", "N", "Nd", "Cf", r"\s", r"\d"])
def test_both_find_the_same_characters(name: str) -> None:
    """Of all that this Python knows; Unicode gave one letter another category since."""
    regex: Any = pytest.importorskip("regex", reason="the engine is `re` here")
    pattern = name if name[0] == "\\" else rf"\p{{{name}}}"
    wanted = set(regex.findall(pattern, every_character()))
    found = set(re.findall(spelled_out(pattern), every_character()))
    assert (wanted ^ found) - {"ʕ"} == set()
    assert wanted


def test_both_find_the_same_in_every_pattern() -> None:
    """Each that knowledge is compiled to, in the texts of all golden files and samples."""
    pytest.importorskip("regex", reason="the engine is `re` here")
    patterns = [p for p in compiled(compile_patterns(DEFAULT)) if not isinstance(p[1], re.Pattern)]
    assert len(patterns) >= 10
    for name, pattern in patterns:
        flags = re.RegexFlag(pattern.flags) & re.IGNORECASE
        other = re.compile(spelled_out(pattern.pattern, flags), flags)
        wanted, found = (
            [(match.span(), match[0]) for match in engine.finditer(texts())]
            for engine in (pattern, other)
        )
        assert found == wanted, name
        assert found, name
        assert re.search(r"\\[BDSWbw]", pattern.pattern) is None, name
