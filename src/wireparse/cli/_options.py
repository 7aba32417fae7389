"""Options that several commands share, and what is made of them."""

from __future__ import annotations

import codecs
import os
from functools import wraps
from typing import TYPE_CHECKING, Any

import click

import wireparse
from wireparse.cli._exit import stop
from wireparse.cli._hush import QUIET
from wireparse.cli._paths import STDIN, keep_apart

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
    "COLOR",
    "FILES",
    "FORMATS_IN",
    "KEEP_PARTIAL",
    "PATH",
    "WIDTH",
    "read_with",
    "settings_of",
    "target_of",
    "with_input",
    "with_reading",
]

# Whether a file can be read is told when it is read: one that cannot must not stop the others.
PATH = click.Path(path_type=str, readable=False)
FILES = click.argument("files", nargs=-1, type=PATH, metavar="[FILE]...")
KEEP_PARTIAL = click.option(
    "--keep-partial",
    is_flag=True,
    help="If a file cannot be read to its end, keep the partial output as OUTPUT.part.",
)


def _known_encoding(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    if value is not None:
        try:
            b" ".decode(value, "ignore")
            value = codecs.lookup(value).name
        except (LookupError, ValueError):  # a codec of bytes, of domains, of nothing at all
            stop(f"--encoding: unknown text encoding {value!r}")
    return value


_INPUT = (
    click.option(
        "--knowledge",
        multiple=True,
        type=PATH,
        metavar="FILE",
        help="Add the rows of a TOML file. Repeatable; WIREPARSE_KNOWLEDGE names files too.",
    ),
    click.option(
        "--lines",
        type=PATH,
        metavar="FILE",
        help="Tell lines apart with the weights of a FILE that 'wireparse train' wrote.",
    ),
    click.option("--plugins", is_flag=True, help="Use all installed plug-ins."),
    click.option(
        "--plugin",
        "names",
        multiple=True,
        metavar="NAME",
        help="Use one plug-in. Repeatable.",
    ),
    click.option(
        "--encoding",
        callback=_known_encoding,
        metavar="NAME",
        show_default="UTF-8, or by byte-order mark",
        help="Encoding of the files.",
    ),
    click.option(
        "--max-expansion",
        type=click.IntRange(min=0),
        default=1_000,
        show_default=True,
        metavar="N",
        help="Reject compressed input that expands to over N times its size; 0 for no limit.",
    ),
)
# Written again: what knows them loads the parser.
FORMATS_IN = (
    "auto", "text", "anpa", "iptc7901", "proquest", "lexisnexis", "nexisuni", "factiva",
)  # fmt: skip
_QUOTING = (
    click.option(
        "--format-in",
        type=click.Choice(FORMATS_IN),
        default="auto",
        show_default=True,
        help="Form of the files: text, or that of an export; auto: as their first lines say.",
    ),
    click.option(
        "--quotes/--no-quotes",
        default=True,
        show_default=True,
        help="Find quotations and their speakers.",
    ),
    click.option(
        "--indirect", is_flag=True, help="Also find reported speech, without quotation marks."
    ),
)
COLOR = click.option(
    "--color",
    type=click.Choice(["auto", "always", "never"]),
    default="auto",
    show_default=True,
    help="When to use colours; auto: on a terminal, unless NO_COLOR is set.",
)
WIDTH = click.option(
    "--width",
    type=click.IntRange(min=40),
    metavar="N",
    show_default="the terminal's",
    help="Width in columns.",
)


_CONFIG = (
    click.option(
        "--config",
        type=PATH,
        metavar="FILE",
        show_default="wireparse.toml or [tool.wireparse], found upward from the files",
        help="Take settings from FILE.",
    ),
    click.option("--no-config", is_flag=True, help="Take no settings from files or environment."),
    QUIET,
)


def with_input(function: Callable[..., None]) -> Callable[..., None]:
    """Add the options that say what to read, and with what knowledge."""
    function = _with_settings(function)
    for option in reversed((*_INPUT, *_CONFIG)):
        function = option(function)
    return function


def _with_settings(function: Callable[..., None]) -> Callable[..., None]:
    """Let a command have what the environment and a file of settings say, where no option does."""

    @wraps(function)
    def command(*, config: str | None, no_config: bool, **how: Any) -> None:  # noqa: ANN401
        if not no_config:
            named = os.environ.get("WIREPARSE_KNOWLEDGE", "").split(os.pathsep)
            how["knowledge"] = (*filter(None, named), *how["knowledge"])
            for key, value in _found(config, how).items():
                how[key] = (*value, *how[key]) if isinstance(value, tuple) else value
        function(**how)

    return command


def _found(config: str | None, how: dict[str, Any]) -> dict[str, Any]:
    """Return the options that a file of settings gives."""
    from wireparse.cli import _settings_file  # noqa: PLC0415  help needs no settings

    if config is not None:
        found: _settings_file.Found | None = _settings_file.Found(
            config, _settings_file.read(config)
        )
    else:
        place = how.get("place", "").partition(":")[0]
        found = _settings_file.find(how.get("files") or how.get("inputs") or (place or STDIN,))
    if found is None:
        return {}
    return _settings_file.with_found(click.get_current_context(), found, _settings())


def _settings() -> dict[str, click.Option]:
    """Return the options that can be set in a file, by their names."""

    def nothing() -> None:
        """Hold the options."""

    options: list[click.Option] = with_reading(nothing).__click_params__  # type: ignore[attr-defined]
    unset = ("config", "no_config", "quiet")
    return {o.opts[0].removeprefix("--"): o for o in options if o.name not in unset}


def with_reading(function: Callable[..., None]) -> Callable[..., None]:
    """Add the options that say how to read."""
    for option in reversed(_QUOTING):
        function = option(function)
    return with_input(function)


def settings_of(options: dict[str, Any], fate: str = "") -> Any:  # noqa: ANN401  imported late
    from wireparse.cli._extensions import extensions, weights_of  # noqa: PLC0415  loads the rows
    from wireparse.cli._sources import Settings  # noqa: PLC0415  loads the parser

    only = None if options["plugins"] else options["names"]
    knowledge, hooks = extensions(options["knowledge"], only)
    return Settings(
        encoding=options["encoding"],
        limit=options["max_expansion"],
        parser=wireparse.Parser(
            knowledge=knowledge,
            hooks=hooks,
            lines=weights_of(options["lines"]),
            quotes=options.get("quotes", False),
            indirect=options.get("indirect", False),
            format_in=options.get("format_in", "auto"),
        ),
        fate=fate,
    )


def read_with(how: dict[str, Any]) -> tuple[str, ...]:
    """Return the files that are read besides those that are named."""
    return (*how["knowledge"], *([how["lines"]] if how["lines"] else ()))


def target_of(
    output: str | None, read: tuple[str, ...], *, keep_partial: bool, option: str = "--output"
) -> Any:  # noqa: ANN401  as above
    """Return where to write, after making sure that no input would be overwritten."""
    from wireparse.cli._writing import Target  # noqa: PLC0415  needs attrs

    target = Target(output, keep_partial)
    if keep_partial and target.is_screen:
        msg = f"--keep-partial requires {option}"
        raise click.UsageError(msg)
    keep_apart(output, read)
    if keep_partial:
        keep_apart(target.part, read)
    return target
