r"""Articles and dumps as JSON, and back.

The output is UTF-8 bytes with every field as a key, in the order of the fields, so that
`from_json` returns what `to_json` was given. orjson, if it is installed, gives the same bytes
faster.

JSON has no way to write a high surrogate that stands before a low one and is not one
character with it, yet a Python text can hold them. Such a pair is written with capital
digits (`\uD83D\uDE00`), which no common encoder does, and `from_json` keeps it apart.

Example:
    >>> import wireparse
    >>> from wireparse.outputs.json import from_json, to_json
    >>> dump = wireparse.parse("OSLO (Reuters) - A bridge was opened on Monday, officials said.")
    >>> article = dump.articles[0]
    >>> to_json(article.dateline)[:60]
    b'{"text":"OSLO (Reuters) -","start":0,"end":16,"location":"OS'
    >>> from_json(to_json(article)) == article
    True

What a program of one's own passes on is plain values, the same as the JSON has:

    >>> from wireparse.outputs.json import from_dict, to_dict
    >>> to_dict(article.dateline)["location"], from_dict(to_dict(article)) == article
    ('OSLO', True)
"""

from __future__ import annotations

import json
import re
import sys
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, TypeVar, overload

from wireparse.models import Article
from wireparse.outputs._encoder import encoder

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Iterator, Mapping

    from cattrs import Converter

    from wireparse.diagnostics import Diagnostic
    from wireparse.models import Dump, MadeBy, Node, Speaker
    from wireparse.spans import Span

__all__ = [
    "from_dict",
    "from_json",
    "from_json_lines",
    "schema",
    "to_dict",
    "to_json",
    "to_json_lines",
    "write_json_lines",
]

_T = TypeVar("_T")

_SURROGATE: Final = re.compile("([\ud800-\udbff][\udc00-\udfff])|[\ud800-\udfff]")
_APART: Final = re.compile(r"(\\\\)|(\\uD[89AB][0-9A-F]{2})\\u(D[C-F][0-9A-F]{2})")


def to_json(item: object, *, text: bool = False) -> bytes:
    """Write a dump, an article or any part of one as UTF-8 bytes.

    Args:
        item: What to write.
        text: Whether articles also get a key `text` with their clean text, last.

    Returns:
        One line of UTF-8, without a line end.
    """
    tree = _converter(text=text).unstructure(item)
    try:
        return encoder()(tree)
    except (TypeError, UnicodeEncodeError):  # lone surrogates: UTF-8 has no place for them
        return _escaped(tree)


@overload
def from_json(data: bytes | str, /) -> Article: ...


@overload
def from_json(data: bytes | str, kind: type[_T], /) -> _T: ...


def from_json(data: bytes | str, kind: type[Any] = Article, /) -> object:
    """Read back what `to_json` wrote; unknown keys are ignored.

    Args:
        data: The JSON.
        kind: What it is: `Article`, `Dump`, or the class of a part.

    Raises:
        ValueError: The input is not JSON, or not of that kind.
    """
    line = data if isinstance(data, str) else data.decode("utf-8")
    if "\\uD" in line:
        line = _APART.sub(_kept_apart, line)
    return _structured(json.loads(line), kind, "JSON")


def to_dict(
    item: Dump | Article | Node | Speaker | Span | Diagnostic | MadeBy, *, text: bool = False
) -> dict[str, Any]:
    """Return a dump, an article or any part of one as plain values, as its JSON has them.

    These are dictionaries, lists, strings, numbers, truth values and None; days are strings, such
    as "2026-03-03".

    Args:
        item: What to write.
        text: Whether articles also get a key `text` with their clean text, last.

    Raises:
        TypeError: It is no dump, article or part of one.
    """
    tree = _plain(_converter(text=text).unstructure(item))
    if not isinstance(tree, dict):
        msg = f"to_dict takes a dump, an article or a part of one, not {type(item).__name__}"
        raise TypeError(msg)
    return tree


@overload
def from_dict(data: Mapping[str, Any], /) -> Article: ...


@overload
def from_dict(data: Mapping[str, Any], kind: type[_T], /) -> _T: ...


def from_dict(data: Mapping[str, Any], kind: type[Any] = Article, /) -> object:
    """Turn what `to_dict` returned, or what was read as JSON, back; unknown keys are ignored.

    Args:
        data: The plain values.
        kind: What it is: `Article`, `Dump`, or the class of a part.

    Raises:
        ValueError: The values are not of that kind.
    """
    return _structured(data, kind, "dictionary")


def _structured(tree: object, kind: type[Any], what: str) -> object:
    try:
        return _converter(text=False).structure(tree, kind)
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        msg = f"the {what} is not a valid {kind.__name__}"
        raise ValueError(msg) from error


def _plain(value: object) -> object:
    """Make lists of tuples and strings of enumerations, all the way down."""
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, (tuple, list)):
        return [_plain(item) for item in value]
    return value.value if isinstance(value, StrEnum) else value


def to_json_lines(articles: Iterable[Article], *, text: bool = False) -> Iterator[bytes]:
    """Yield a line for each article, as UTF-8 bytes, its line end included.

    Args:
        articles: A dump, or the articles of `iter_articles`.
        text: Whether to add the clean text.
    """
    for article in articles:
        yield to_json(article, text=text) + b"\n"


def write_json_lines(
    path: str | os.PathLike[str], articles: Iterable[Article], *, text: bool = False
) -> None:
    """Write a file of JSON Lines, whole or not at all.

    The file takes its name, and the place of an earlier one, when every line is in it; where
    there is trouble, with the articles too, an earlier file is unchanged.

    Args:
        path: The file.
        articles: A dump, or the articles of `iter_articles`.
        text: Whether to add the clean text.

    Raises:
        OSError: It cannot be written.
    """
    from wireparse.outputs._whole_file import whole_file  # noqa: PLC0415  few ask for a file

    with whole_file(path) as file:
        file.writelines(to_json_lines(articles, text=text))


def from_json_lines(lines: Iterable[bytes | str]) -> Iterator[Article]:
    """Yield the articles of JSON Lines; blank lines are ignored.

    Args:
        lines: An open file, for example.

    Raises:
        ValueError: A line is not an article.
    """
    for line in lines:
        if line.strip():
            yield from_json(line)


def schema() -> dict[str, Any]:
    """Return the JSON Schema of an article; that of a dump is its `$defs/Dump`."""
    from importlib.resources import files  # noqa: PLC0415  27 ms, for one file

    text = files("wireparse.outputs").joinpath("schema.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def _escaped(tree: object) -> bytes:
    """Write surrogates as escapes; they stand in strings only."""
    text = json.dumps(tree, ensure_ascii=False, separators=(",", ":"))
    return _SURROGATE.sub(_escape, text).encode("utf-8")


def _escape(found: re.Match[str]) -> str:
    form = "\\u{:04X}" if found[1] else "\\u{:04x}"
    return "".join(form.format(ord(char)) for char in found[0])


def _kept_apart(found: re.Match[str]) -> str:
    """Leave the low surrogate as itself, which the JSON reader does not join."""
    return found[1] or found[2] + chr(int(found[3], 16))


@lru_cache(maxsize=2)
def _converter(*, text: bool) -> Converter:
    """Make the converter; with *text*, one that adds the clean text to articles."""
    from datetime import date, time  # noqa: PLC0415  beside what needs it
    from enum import Enum  # noqa: PLC0415  beside what needs it

    import attrs  # noqa: PLC0415  beside what needs it
    from cattrs import Converter  # noqa: PLC0415  20 ms that importing need not pay
    from cattrs.gen import make_dict_unstructure_fn  # noqa: PLC0415  see above

    from wireparse import diagnostics, models  # noqa: PLC0415  beside what needs it

    for kind in (diagnostics.Diagnostic, *(getattr(models, name) for name in models.__all__)):
        if attrs.has(kind):
            # As locals too: `Timestamp` has a field `date`, which would hide the class.
            names = vars(sys.modules[kind.__module__])
            attrs.resolve_types(kind, globalns=names, localns=names)
    converter = Converter(detailed_validation=False)
    converter.register_unstructure_hook_func(
        lambda kind: isinstance(kind, type) and issubclass(kind, Enum), _same
    )
    converter.register_unstructure_hook(date, date.isoformat)
    converter.register_structure_hook(date, lambda value, _: date.fromisoformat(value))
    converter.register_unstructure_hook(time, time.isoformat)
    converter.register_structure_hook(time, lambda value, _: time.fromisoformat(value))
    if text:
        plain = make_dict_unstructure_fn(Article, converter)
        converter.register_unstructure_hook(Article, lambda a: {**plain(a), "text": a.text})
    return converter


def _same(value: _T) -> _T:
    """Leave enumerations, whose members are strings, to the encoder."""
    return value
