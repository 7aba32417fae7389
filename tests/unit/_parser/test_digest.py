"""A digest is of what a parser knows: rows, their order, and files of weights."""

from __future__ import annotations

import os
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest
from attrs import evolve

import wireparse
from wireparse import (
    DEFAULT,
    Agency,
    Furniture,
    Glyph,
    Hooks,
    Knowledge,
    Language,
    Page,
    Parser,
    QuotePair,
    Speech,
)
from wireparse._parser import digest

DATA = Path(wireparse.__file__).parent / "data"
ONE = Furniture(form="Tap to join")
TWO = Furniture(form="Read it aloud", kind="end")
SMALL = Knowledge(furniture=(ONE, TWO))
ODD = Knowledge(
    agencies=(Agency(name="نبأ", forms=("نبأ", "Naba \udc80"), distributes=True),),
    furniture=(TWO,),
    glyphs=(Glyph(mark="◼"),),
    languages=(Language(code="xx", page=Page(months=(("Mai", 5),))),),
)


def test_what_is_hashed_is_plain_text() -> None:
    """Names and values in ASCII, and nothing of a field that is at its default."""
    assert digest._content(ODD) == (
        rb'{"agencies":[{"distributes":true,"forms":["\u0646\u0628\u0623","Naba \udc80"],'
        rb'"name":"\u0646\u0628\u0623"}],"furniture":[{"form":"Read it aloud","kind":"end"}],'
        rb'"glyphs":[{"mark":"\u25fc"}],'
        rb'"languages":[{"code":"xx","page":{"months":[["Mai",5]]}}]}'
    )


def test_a_digest_is_the_same_everywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """Written down here once, it is what every system and release makes of these rows alone."""
    monkeypatch.setattr(digest, "_weights", lambda *_: ())
    digest.made_by.cache_clear()
    assert Parser(knowledge=ODD).digest == "b7cd71d845b4ccad"
    assert Parser(knowledge=Knowledge()).digest == "01e7b720ff566d53"
    digest.made_by.cache_clear()


@pytest.mark.parametrize("seed", ["0", "1", "4321"])
def test_a_digest_is_the_same_in_every_process(seed: str) -> None:
    """Whatever the order in which its sets and hashes come."""
    done = subprocess.run(
        [sys.executable, "-c", "import wireparse; print(wireparse.Parser().digest)"],
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == Parser().digest


@pytest.mark.parametrize(
    "other",
    [
        Knowledge(furniture=(TWO, ONE)),
        Knowledge(furniture=(ONE,)),
        SMALL | Knowledge(glyphs=(Glyph(mark="◼"),)),
        SMALL | Knowledge(quote_pairs=(QuotePair(opening="<", closing=">"),)),
        SMALL | Knowledge(languages=(Language(code="xx", speech=Speech(pronouns=("hän",))),)),
        Knowledge(furniture=(ONE, evolve(TWO, kind="tail"))),
        Knowledge(furniture=(evolve(ONE, form="Tap to join!"), TWO)),
    ],
)
def test_other_rows_have_another_digest(other: Knowledge) -> None:
    """Another row, order, field or word."""
    assert Parser(knowledge=other).digest != Parser(knowledge=SMALL).digest


def test_what_is_not_read_with_does_not_count() -> None:
    """Where a row was seen; and hooks and settings, which are the caller's."""
    seen = Knowledge(furniture=(evolve(ONE, seen="on the pier"), TWO))
    assert Parser(knowledge=seen).digest == Parser(knowledge=SMALL).digest
    mine = Parser(hooks=Hooks(quote=lambda quote, _: quote), indirect=True)
    assert mine.digest == Parser().digest


def test_every_file_of_weights_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    """A byte of one that differs gives another digest."""
    files = [path for path in DATA.iterdir() if path.suffix in {".bin", ".tsv"}]
    counted = [content for _, content in digest._weights(DEFAULT, None)]
    assert sorted(counted) == sorted(path.read_bytes() for path in files)
    found = {Parser().digest}
    read = pkgutil.get_data
    for changed in (f"data/{path.name}" for path in files):

        def other(package: str, name: str, changed: str = changed) -> bytes:
            content = read(package, name) or b""
            return content[:-1] + b"\0" if name == changed else content

        monkeypatch.setattr(pkgutil, "get_data", other)
        digest.made_by.cache_clear()
        found.add(Parser().digest)
    digest.made_by.cache_clear()
    assert len(found) == len(files) + 1


@pytest.mark.parametrize("code", ["xx", "../data/speakers.en", "e n"])
def test_a_language_without_weights_has_none_to_count(code: str) -> None:
    """Nor what is no code."""
    knowledge = Knowledge(languages=(Language(code=code),))
    assert [name for name, _ in digest._weights(knowledge, None)] == ["signs", "lines"]


def test_a_digest_is_made_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many parsers have the knowledge, and dumps they parse."""
    assert Parser().digest
    monkeypatch.setattr(digest, "_content", None)
    assert Parser(indirect=True).parse("The goat slept.").articles[0].made_by is not None
