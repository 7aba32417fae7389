"""`parse --fields` and `--no-blocks`: less of each article in its JSON."""

from __future__ import annotations

from typing import Any, Final

import click

__all__ = ["FIELDS", "NO_BLOCKS", "fields_of"]

FIELDS: Final = click.option(
    "--fields",
    metavar="NAME,...",
    help="Write only these fields of each article, as JSON: id,headline,quotes for example.",
)
NO_BLOCKS: Final = click.option(
    "--no-blocks",
    is_flag=True,
    help="Leave out the lines of each article ('blocks'), half of its JSON or more.",
)
_BLOCKS: Final = "blocks"
_TEXT: Final = "text"


def fields_of(
    options: dict[str, Any], form: str, table: str | None, *, text: bool
) -> frozenset[str] | None:
    """Return the fields of an article that are wanted; None for all.

    Args:
        options: Of the command; those that are about fields are taken out.
        form: The format.
        table: The table, if there is to be one.
        text: Whether articles also have their clean text.

    Raises:
        click.UsageError: It is no JSON of articles, or there is no such field.
    """
    names, no_blocks = options.pop("fields"), options.pop("no_blocks")
    if names is None and not no_blocks:
        return None
    if form != "json" or table is not None:
        option = "--no-blocks" if names is None else "--fields"
        msg = f"{option} requires --format json without --table"
        raise click.UsageError(msg)
    wanted = _known() if names is None else _checked(names)
    return wanted - ({_BLOCKS} if no_blocks else set()) | ({_TEXT} if text else set())


def _known() -> frozenset[str]:
    from attrs import fields_dict  # noqa: PLC0415  loads the models

    from wireparse.models import Article  # noqa: PLC0415  as above

    return frozenset(fields_dict(Article))


def _checked(names: str) -> frozenset[str]:
    """Read names with commas between them.

    Raises:
        click.UsageError: An article has no such field.
    """
    wanted = frozenset(filter(None, (name.strip() for name in names.split(","))))
    known = _known()
    wrong = sorted(wanted - known - {_TEXT}) if wanted else [names]
    if wrong:
        from difflib import get_close_matches  # noqa: PLC0415  only mistakes need it

        near = get_close_matches(wrong[0], known, 1)
        hint = f"did you mean {near[0]}?" if near else f"expected {', '.join(sorted(known))}"
        msg = f"--fields: unknown field {wrong[0]!r}; {hint}"
        raise click.UsageError(msg)
    return wanted
