"""Words of a language stand in rows of the knowledge, and in no line of code.

A word is what some row knows, or what has a letter beyond ASCII. It is looked for in every
literal: in tables, in comparisons, in regular expressions, and between spaces as in `" said"`.
"""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import attrs
import pytest

import wireparse
from wireparse import DEFAULT
from wireparse._roles import LABELS, RULES, load_weights
from wireparse._roles.signs import GROUPS
from wireparse._vocabulary import patterns

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCE: Final = Path(wireparse.__file__).parent
DATA: Final = ("knowledge/",)
"""Where words stand."""
TOLD: Final = (
    "cli/",
    "testing/",
    "outputs/",
    "learning/",
    "rows/",
    "samples/",
    "_source/",
    "arrow/",
    "corpus/",
)
"""What is written in English for people who use the library: help, reports, messages."""
MESSAGES: Final = frozenset((
    "__init__.py", "__main__.py", "_plugins.py", "diagnostics.py", "_parser/checks.py",
    "_parser/hook_runner.py", "_parser/trace.py", "_parser/evidence.py", "_roles/rules.py",
    "_parser/sign_words.py",
))  # fmt: skip
"""Modules whose texts are messages, or names of code."""
NAMING: Final = frozenset(("__all__", "__slots__", "msg", "message", "problem"))
"""Names that are given names of code, or messages."""
ASKING: Final = frozenset(("attrgetter", "getattr", "hasattr", "get_data", "resolve_name"))
"""Functions that are given names of code."""
TELLING: Final = frozenset(("message", "rule", "what", "meaning", "doubt"))
"""Arguments that are messages, or names of rules."""
SENTENCE: Final = 4
"""So many words in a literal that is no regular expression are a message."""
LETTERS: Final = "class letters of words"
FEATURES: Final = "part of a feature's text, on which weights rest"
PART: Final = "part of the name of a label or sign, on which weights rest"
RULE: Final = "the rule of inflection that rows name"
FACT: Final = "name of a fact, which is a field"
REPR: Final = "how a value shows itself"
ALLOWED: Final[dict[tuple[str, str], str]] = {
    ("_coreference/nominals.py", "er,("): LETTERS,
    **dict.fromkeys(
        (
            ("_coreference/facts.py", name)
            for name in ("many", "quoted", "same", "since", "spoke", "where")
        ),
        FACT,
    ),
    ("_coreference/ranker.py", "data/antecedents.{}.bin"): "name of a file",
    ("_syntax/tokens.py", "M(?:pM)+"): LETTERS,
    ("_syntax/tokens.py", "Mp"): LETTERS,
    ("_speakers/candidates.py", "SC"): LETTERS,
    ("_speakers/scoring.py", "SC"): LETTERS,
    ("_speakers/weighed_mentions.py", "Q.V:;hs"): LETTERS,
    ("_speakers/weighed_mentions.py", "da"): LETTERS,
    ("_speakers/weighed_signs.py", ",aV"): LETTERS,
    ("_speakers/weighed_signs.py", ",av"): LETTERS,
    **dict.fromkeys(
        (
            ("_speakers/weighed_names.py", text)
            for text in ("p:last", "p:same", "p:only", "p:times", "p:where", "p:again")
        ),
        FEATURES,
    ),
    **dict.fromkeys(
        (
            ("_speakers/weighed_signs.py", text)
            for text in ("right", "|opens", "any", "C0first", "C1first", "says")
        ),
        FEATURES,
    ),
    ("_speakers/weighed_terms.py", "around"): FEATURES,
    ("_speakers/weighed_terms.py", "that"): FEATURES,
    ("_speakers/weighed_inside.py", "ao"): LETTERS,
    ("_roles/signs.py", "-form"): PART,
    ("_roles/weights.py", " signs, "): REPR,
    ("_roles/weights.py", "data/lines.bin"): "name of a file",
    ("_syntax/mentions.py", "that"): FEATURES,
    ("_syntax/mentions.py", "his"): FEATURES,
    ("_speakers/indirect.py", "near"): FEATURES,
    ("_speakers/indirect.py", "after"): FEATURES,
    ("_speakers/weights.py", "big"): "order of bytes",
    ("_speakers/weights.py", "data/speakers.{}.bin"): "name of a file",
    ("_vocabulary/grammar.py", "XI"): "a numeral",
    ("_vocabulary/patterns.py", patterns._MARKUP): "names of tags",
    ("_vocabulary/verbs.py", "listed"): RULE,
    ("_vocabulary/verbs.py", "english"): RULE,
    ("_vocabulary/verbs.py", "ed"): RULE,
    ("_vocabulary/verbs.py", "es"): RULE,
    ("_vocabulary/verbs.py", "ing"): RULE,
    ("models/article.py", "Article("): REPR,
    ("models/article.py", "no headline"): REPR,
}
"""Literals that are no words of a language, though a row has the same: why."""


WORDED: Final = frozenset((
    "word", "words", "first-word", "first-words", "last-word", "late-word", "sentence-word",
))  # fmt: skip
"""Signs of which the values are words of lines."""
TABLE: Final = 3
"""So many words in one tuple, list or set are a table."""
LISTED: Final[dict[str, str]] = {
    "outputs/_speaker_counts.py": "outputs are made of articles, and know no rows",
}
"""Modules for people with a table of words: why."""


def words_of(text: str) -> list[str]:
    """Return the words of a literal; of a regular expression, those that it matches."""
    text = re.sub(r"<[a-z/!][^<>]*>|\{\w+\}", " ", text)
    if re.search(r"[\\(\[|]", text):
        text = re.sub(r"\\[pP]\{\w+\}|\\u[0-9a-f]{4}|\\[A-Za-z]|\(\?P?<\w+>|\[[^\]]*\]", " ", text)
    found = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", text)
    return [word.lower() for word in found if len(word) > 1]


def _texts(value: Any) -> Iterator[str]:  # noqa: ANN401  rows hold texts, pairs and rows
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts(part)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            if field.name not in {"seen", "code"}:
                yield from _texts(getattr(value, field.name))


@cache
def known() -> frozenset[str]:
    """Collect the words that some language's row has."""
    return frozenset(word for text in _texts(DEFAULT.languages) for word in words_of(text))


@cache
def technical() -> frozenset[str]:
    """Collect names of fields, rules and signs, and values of enumerations: code compares them."""
    names = set(RULES) | set(GROUPS) | set(LABELS) | _names_of_signs()
    for path in SOURCE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ClassDef):
                names.update(_members(node))
    return frozenset(names)


def _names_of_signs() -> set[str]:
    """Collect the names of signs and the names among their values, but for words of lines."""
    found: set[str] = set()
    for name, *values in load_weights().signs:
        found.add(name)
        if name not in WORDED:
            found.update(value for value in values if isinstance(value, str))
    return found


def _members(node: ast.ClassDef) -> Iterator[str]:
    is_enum = any("Enum" in ast.unparse(base) for base in node.bases)
    is_row = any("frozen" in ast.unparse(made) for made in node.decorator_list)
    for line in node.body:
        if is_enum and isinstance(line, ast.Assign) and isinstance(line.value, ast.Constant):
            yield line.value.value
        elif is_row and isinstance(line, ast.AnnAssign):
            yield ast.unparse(line.target)


class Finder(ast.NodeVisitor):
    """Collects the literals of a module that hold words of a language."""

    def __init__(self) -> None:
        """Begin with none."""
        self.found: list[tuple[int, str]] = []

    def visit_Expr(self, node: ast.Expr) -> None:
        """Leave docstrings out."""
        if not isinstance(node.value, ast.Constant):
            self.generic_visit(node)

    def visit_Raise(self, node: ast.Raise) -> None:
        """Leave messages out."""

    def visit_Assign(self, node: ast.Assign) -> None:
        """Leave names of code and messages out."""
        names = {name.id for name in ast.walk(node.targets[0]) if isinstance(name, ast.Name)}
        if names.isdisjoint(NAMING):
            self.visit(node.value)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        """Leave annotations out."""
        if node.value is not None:
            self.visit(node.value)

    def visit_arg(self, node: ast.arg) -> None:
        """Leave annotations out."""

    def visit_Subscript(self, node: ast.Subscript) -> None:
        """Leave names of groups and keys out."""
        self.visit(node.value)
        if not isinstance(node.slice, ast.Constant):
            self.visit(node.slice)

    def visit_Call(self, node: ast.Call) -> None:
        """Leave names of code and messages out."""
        name = ast.unparse(node.func).rpartition(".")[2]
        self.visit(node.func)
        for argument in node.args if name not in ASKING else ():
            self.visit(argument)
        for keyword in node.keywords:
            if keyword.arg not in TELLING:
                self.visit(keyword.value)

    def visit_Constant(self, node: ast.Constant) -> None:
        """Note a literal with a word."""
        if isinstance(node.value, str) and _has_word(node.value):
            self.found.append((node.lineno, node.value))


def _has_word(text: str) -> bool:
    words = words_of(text)
    if text in technical() or (len(words) >= SENTENCE and "\\" not in text):
        return False
    return any(word in known() or not word.isascii() for word in words)


def literals(source: str) -> list[tuple[int, str]]:
    """Return the literals of a module's source that hold words of a language."""
    finder = Finder()
    finder.visit(ast.parse(source))
    return finder.found


def tables(source: str) -> list[tuple[str, ...]]:
    """Return the tables of a module's source that hold little else than words of a language."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Tuple | ast.List | ast.Set):
            texts = [e.value for e in node.elts if isinstance(e, ast.Constant)]
            words = [w for w in texts if isinstance(w, str) and w in known() - technical()]
            if len(words) >= TABLE and len(words) * 2 > len(node.elts):
                found.append(tuple(words))
    return found


def modules() -> dict[str, Path]:
    """Return the modules that may hold no words, by their path in the package."""
    paths = {path.relative_to(SOURCE).as_posix(): path for path in sorted(SOURCE.rglob("*.py"))}
    return {
        name: path
        for name, path in paths.items()
        if not name.startswith((*DATA, *TOLD)) and name not in MESSAGES
    }


@pytest.mark.parametrize("module", modules())
def test_no_code_names_a_word_of_a_language(module: str) -> None:
    """What a language needs of a module is a field of a row."""
    found = literals(modules()[module].read_text())
    words = [f"{line}: {text!r}" for line, text in found if (module, text) not in ALLOWED]
    assert not words, f"{module}: move to a row under knowledge/: {words}"


def told() -> dict[str, Path]:
    """Return the modules whose texts are read by people, but for the command and its tests."""
    return {
        path.relative_to(SOURCE).as_posix(): path
        for folder in TOLD
        if folder not in {"cli/", "testing/"}
        for path in sorted((SOURCE / folder).rglob("*.py"))
    }


@pytest.mark.parametrize("module", told())
def test_no_text_for_people_hides_a_table_of_words(module: str) -> None:
    """What is written for people is in English, but it lists no words to look for."""
    found = [words for words in tables(told()[module].read_text()) if module not in LISTED]
    assert not found, f"{module}: move to a row under knowledge/: {found}"


@pytest.mark.parametrize("module", LISTED)
def test_what_is_listed_is_still_there(module: str) -> None:
    """An exception that nothing needs any longer goes."""
    assert tables(told()[module].read_text())


@pytest.mark.parametrize(("module", "text"), ALLOWED, ids=str)
def test_what_is_allowed_is_still_there(module: str, text: str) -> None:
    """An exception that nothing needs any longer goes."""
    assert text in {found for _, found in literals(modules()[module].read_text())}


@pytest.mark.parametrize(
    "source",
    [
        "SMALL = frozenset(('of', 'the'))",
        "SMALL: Final = 'said told'.split()",
        "if word == 'as': pass",
        "if ' said' in text: pass",
        "if text.startswith('the '): pass",
        "head = text.partition(' for ')",
        "found = re.compile(r'(?:of|for)\\s+')",
        "found = rf'(?:of\\s+)?{month}'",
        "found = r'(?<!x) of (?P<month>y)'",
        "words = {'that': 't'}",
        "word = 'عبد'",
    ],
)
def test_a_word_in_code_is_found(source: str) -> None:
    """Tables, comparisons, parts of texts and regular expressions are read."""
    assert literals(source)


@pytest.mark.parametrize(
    "source",
    [
        "'''Docstring of the module.'''",
        "__all__ = ['of', 'the']",
        "raise ValueError('of the')",
        "msg = f'of the {name}'",
        "rows.sort(key=attrgetter('start'))",
        "year = match['year']",
        "found = re.compile(r'(?P<month>\\w+)')",
        "if role == 'caption': pass",
        "if form.startswith('{any} '): pass",
        "def f(x: 'of') -> None: ...",
        "names = ('report', 'think')",
        "end = text[-2:] == '’s'",
    ],
)
def test_what_is_no_word_in_code_is_left_out(source: str) -> None:
    """Docstrings, messages and names of code are no words of a language."""
    assert not literals(source)
