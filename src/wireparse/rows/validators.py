"""What the fields of rows may hold; what else they hold is told by the name of the field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

from attrs import field, has

from wireparse.diagnostics import KnowledgeError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from attrs import Attribute, AttrsInstance

__all__ = [
    "LONGEST_FORM",
    "LONGEST_SHOWN",
    "PLACEHOLDERS",
    "Row",
    "are_forms",
    "are_months",
    "are_pairs",
    "are_patterns",
    "are_rows",
    "are_words",
    "is_bool",
    "is_count",
    "is_form",
    "is_glyph",
    "is_part",
    "is_signoff",
    "is_string",
    "is_text",
    "one_of",
    "part_of",
    "rows_field",
    "seen_field",
    "shown",
    "words_field",
]


PLACEHOLDERS: Final = ("{number}", "{name}", "{any}")
"""What a form may hold besides literal text."""
LONGEST_FORM: Final = 220
"""Code points of a form, its placeholders left out: furniture is a label or one sentence."""
PATTERN_PLACEHOLDERS: Final = frozenset(
    ("{quote}", "{verb}", "{aux}", "{name}", "{pronoun}", "{any}")
)
"""What a form of a quotation may hold besides words."""
LONGEST_SHOWN: Final = 100
"""Characters of a value that a message shows."""
_LAST_WORDS: Final = "{any} "
"""What opens the form of words that close a signoff."""
_MONTHS: Final = range(1, 13)


def _fail(instance: object, attribute: Attribute[Any], problem: str) -> KnowledgeError:
    return KnowledgeError(f"{type(instance).__name__}.{attribute.name}", problem)


def shown(value: object) -> str:
    """Write a value as Python does, but no more than a line of it."""
    text = repr(value)
    return text if len(text) <= LONGEST_SHOWN else f"{text[: LONGEST_SHOWN - 1]}…"


def is_string(instance: object, attribute: Attribute[Any], value: object) -> None:
    """Require a text."""
    if not isinstance(value, str):
        raise _fail(instance, attribute, f"must be a text, not {shown(value)}")


def is_bool(instance: object, attribute: Attribute[Any], value: object) -> None:
    """Require true or false."""
    if not isinstance(value, bool):
        raise _fail(instance, attribute, f"must be true or false, not {shown(value)}")


def is_text(instance: object, attribute: Attribute[Any], value: object) -> None:
    """Require a text that is not blank."""
    if not isinstance(value, str) or not value.strip():
        raise _fail(instance, attribute, f"must be a text that is not blank, not {shown(value)}")


def is_form(instance: object, attribute: Attribute[str], value: str) -> None:
    """Require literal text with known placeholders, and no longer than a label or a sentence."""
    is_text(instance, attribute, value)
    rest = value
    for placeholder in PLACEHOLDERS:
        rest = rest.replace(placeholder, "")
    if "{" in rest or "}" in rest:
        known = ", ".join(PLACEHOLDERS)
        raise _fail(
            instance,
            attribute,
            f"{shown(value)} has an unknown placeholder or brace (known: {known})",
        )
    if not rest.strip() and ("{number}" not in value or "{any}" in value):
        raise _fail(
            instance, attribute, f"{shown(value)} has no literal text and would match stories"
        )
    if len(rest) > LONGEST_FORM:
        raise _fail(
            instance, attribute, f"is longer than any furniture ({LONGEST_FORM} characters)"
        )


def is_signoff(instance: object, attribute: Attribute[str], value: str) -> None:
    """Require a few words, or a few behind `{any} `."""
    is_text(instance, attribute, value)
    words = value.removeprefix(_LAST_WORDS)
    if "{" in words or "}" in words or not words.strip() or len(words) > LONGEST_FORM:
        problem = f"{shown(value)} must be a few words, or a few behind '{_LAST_WORDS}'"
        raise _fail(instance, attribute, problem)


def are_words(instance: object, attribute: Attribute[tuple[str, ...]], value: object) -> None:
    """Require texts."""
    if not isinstance(value, tuple):
        raise _fail(
            instance,
            attribute,
            f"must be several texts (a tuple; in TOML a list), not {shown(value)}",
        )
    for text in value:
        is_text(instance, attribute, text)


def are_forms(
    instance: object, attribute: Attribute[tuple[str, ...]], value: tuple[str, ...]
) -> None:
    """Require one text at least, each with a letter or digit."""
    are_words(instance, attribute, value)
    if not value:
        raise _fail(instance, attribute, "must hold one text at least")
    for text in value:
        if not any(char.isalnum() for char in text):
            raise _fail(instance, attribute, f"{text!r} must hold a letter or digit")


def are_months(instance: object, attribute: Attribute[Any], value: object) -> None:
    """Require pairs of a name and 1 to 12."""
    for pair in value if isinstance(value, tuple) else (value,):
        match pair:
            case (str(name), int(number)) if name.strip() and number in _MONTHS:
                continue
        raise _fail(instance, attribute, f"must be pairs of a name and 1 to 12, not {shown(pair)}")


def is_count(instance: object, attribute: Attribute[Any], value: object) -> None:
    """Require a whole number from 0 on."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise _fail(instance, attribute, f"must be a whole number from 0 on, not {shown(value)}")


def are_pairs(instance: object, attribute: Attribute[Any], value: tuple[str, ...]) -> None:
    """Require texts of two words at least: one, and what it stands for."""
    are_words(instance, attribute, value)
    for text in value:
        if len(text.split()) < 2:  # noqa: PLR2004  a pair
            raise _fail(instance, attribute, f"{shown(text)} must be two words at least")


def are_patterns(instance: object, attribute: Attribute[Any], value: tuple[str, ...]) -> None:
    """Require forms of a quotation with its speaker: what they hold is told in `Grammar`."""
    are_words(instance, attribute, value)
    for text in value:
        problem = _pattern_problem(text)
        if problem:
            raise _fail(instance, attribute, f"{shown(text)} {problem}")


def _pattern_problem(text: str) -> str | None:
    """Say what is wrong with a form of a quotation, None if nothing is."""
    pieces = text.replace("{", " {").replace("}", "} ").split()
    held = [piece for piece in pieces if "{" in piece or "}" in piece]
    if not PATTERN_PLACEHOLDERS.issuperset(held):
        known = ", ".join(sorted(PATTERN_PLACEHOLDERS))
        return f"has an unknown placeholder or brace (known: {known})"
    if held.count("{quote}") != 1 or "{quote}" not in {pieces[0], pieces[-1]}:
        return "must begin or end with its only {quote}"
    if held.count("{name}") + held.count("{pronoun}") > 1 or held.count("{verb}") > 1:
        return "must hold one verb and one speaker at most"
    if "{verb}" not in held and not any(c.isalnum() for p in pieces if p not in held for c in p):
        return "must hold {verb}, or a word that stands for one"
    if "{any}" in held and (held.count("{any}") > 1 or pieces[-2:] != ["{any}", "{quote}"]):
        return "may hold {any} only before a {quote} at its end"
    return f"is longer than {LONGEST_FORM} characters" if len(text) > LONGEST_FORM else None


def is_glyph(instance: object, attribute: Attribute[str], value: str) -> None:
    """Require a sign without letter, digit or space."""
    is_text(instance, attribute, value)
    if any(c.isalnum() or c.isspace() for c in value):
        raise _fail(instance, attribute, f"{shown(value)} must hold no letter, digit or space")


def are_rows(kind: type) -> Callable[[object, Attribute[Any], object], None]:
    """Make a check that requires rows of a kind."""

    def check(instance: object, attribute: Attribute[Any], value: object) -> None:
        if not isinstance(value, tuple) or not all(isinstance(row, kind) for row in value):
            problem = f"must be a tuple of {kind.__name__} rows, not {shown(value)}"
            raise _fail(instance, attribute, problem)

    return check


def one_of(names: Sequence[str]) -> Callable[[object, Attribute[Any], object], None]:
    """Make a check that requires one of a few names."""

    def check(instance: object, attribute: Attribute[Any], value: object) -> None:
        if value not in names:
            problem = f"must be one of {', '.join(names)}, not {shown(value)}"
            raise _fail(instance, attribute, problem)

    return check


Row = TypeVar("Row")


def seen_field() -> str:
    """Make the field that says where a row's form was seen."""
    return field(default="", validator=is_string)


def words_field() -> tuple[str, ...]:
    """Make a field that holds a list of words, which may be empty."""
    return field(default=(), validator=are_words)


def is_part(instance: object, attribute: Attribute[Any], value: object) -> None:
    """Require a value of the class that the default is of."""
    kind = type(attribute.default)
    if not isinstance(value, kind):
        raise _fail(instance, attribute, f"must be a {kind.__name__}, not {shown(value)}")


def part_of(attribute: Attribute[Any]) -> type[AttrsInstance] | None:
    """Return the class of a part of a row, in TOML a table below that of the row, else None."""
    kind = type(attribute.default)
    return kind if has(kind) else None


def rows_field(kind: type[Row]) -> tuple[Row, ...]:
    """Make a field that holds rows of one kind."""
    rows: tuple[Row, ...] = field(default=(), validator=are_rows(kind), repr=_counted)
    return rows


def _counted(rows: tuple[object, ...]) -> str:
    """Write rows, or how many there are: those that ship would fill a hundred screens."""
    text = repr(rows)
    return text if len(text) <= LONGEST_SHOWN else f"<{len(rows)} rows>"
