"""Hooks: typed callables in one frozen value, run between the stages.

No registry, no global state: a parser runs the hooks it was given, left first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from attrs import Attribute, field, frozen

from wireparse.models import Article, Block, Caption, Quote
from wireparse.rows import Knowledge

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["NO_HOOKS", "Context", "Filter", "Hooks", "Rewrite"]

T = TypeVar("T")


@frozen(kw_only=True)
class Context:
    """What every hook is told; new fields may come, none will go.

    Attributes:
        knowledge: What the parser knows.
        index: The article's number in the dump.
        blocks: The article's blocks, as they are before any hook has run.
    """

    knowledge: Knowledge
    index: int
    blocks: tuple[Block, ...]


class Rewrite(Protocol[T]):
    """Gives back the item, or one with another role and rule; the place stays."""

    def __call__(self, item: T, context: Context, /) -> T:
        """Look at one item."""
        ...


class Filter(Protocol[T]):
    """Gives back the item, a changed one, or None to drop the node, never its lines."""

    def __call__(self, item: T, context: Context, /) -> T | None:
        """Look at one item."""
        ...


def _are_callable(_: Hooks, stage: Attribute[Any], hooks: object) -> None:
    if not isinstance(hooks, tuple) or not all(callable(hook) for hook in hooks):
        msg = f"Hooks.{stage.name}: must be a function or a tuple of functions, not {hooks!r}"
        raise TypeError(msg)


def _tuple_of(hooks: object) -> Any:  # noqa: ANN401  each stage says what it takes
    """Make a tuple of a function; what is neither is left to the validator to refuse."""
    return (hooks,) if callable(hooks) else hooks


# A function for each stage: type checkers take from it what the stage takes.


def _block(hooks: Rewrite[Block] | tuple[Rewrite[Block], ...]) -> tuple[Rewrite[Block], ...]:
    found: tuple[Rewrite[Block], ...] = _tuple_of(hooks)
    return found


def _caption(hooks: Filter[Caption] | tuple[Filter[Caption], ...]) -> tuple[Filter[Caption], ...]:
    found: tuple[Filter[Caption], ...] = _tuple_of(hooks)
    return found


def _quote(hooks: Filter[Quote] | tuple[Filter[Quote], ...]) -> tuple[Filter[Quote], ...]:
    found: tuple[Filter[Quote], ...] = _tuple_of(hooks)
    return found


def _article(hooks: Filter[Article] | tuple[Filter[Article], ...]) -> tuple[Filter[Article], ...]:
    found: tuple[Filter[Article], ...] = _tuple_of(hooks)
    return found


@frozen(kw_only=True)
class Hooks:
    """The hooks of one parser; `a | b` runs those of *a* first.

    A stage is given a function, or a tuple of functions that run in that order.

    Example:
        >>> import wireparse
        >>> def when_sure(quote, context):
        ...     return quote if quote.confidence > 0.8 else None
        >>> hooks = Hooks(quote=when_sure)
        >>> parser = wireparse.Parser(hooks=hooks)

    Attributes:
        block: Run once for every block, after borders and roles are set.
        caption: Run once for every caption.
        quote: Run once for every quote.
        article: Run last, once for every article.

    Raises:
        TypeError: A stage was given something else.
    """

    block: tuple[Rewrite[Block], ...] = field(default=(), converter=_block, validator=_are_callable)
    caption: tuple[Filter[Caption], ...] = field(
        default=(), converter=_caption, validator=_are_callable
    )
    quote: tuple[Filter[Quote], ...] = field(default=(), converter=_quote, validator=_are_callable)
    article: tuple[Filter[Article], ...] = field(
        default=(), converter=_article, validator=_are_callable
    )

    @classmethod
    def installed(cls, *, only: Iterable[str] | None = None) -> Hooks:
        """Join the hooks that installed packages offer as `wireparse.hooks`.

        Example:
            >>> from wireparse import Parser
            >>> parser = Parser(hooks=Hooks.installed())

        Args:
            only: Names of plug-ins, which run in this order; otherwise all, by name.

        Warns:
            PluginWarning: A plug-in cannot be imported, or is no `Hooks`; it is left out.

        Raises:
            LookupError: A name is not installed.
        """
        from wireparse._plugins import HOOKS, load_plugins  # noqa: PLC0415  few need it

        hooks = cls()
        for more in load_plugins(HOOKS, Hooks, only):
            hooks |= more
        return hooks

    def __or__(self, other: Hooks) -> Hooks:
        """Run the hooks of *other* after these."""
        if not isinstance(other, Hooks):
            return NotImplemented
        return Hooks(
            block=self.block + other.block,
            caption=self.caption + other.caption,
            quote=self.quote + other.quote,
            article=self.article + other.article,
        )


NO_HOOKS: Final = Hooks()
"""The hooks of a parser that was given none."""
