"""What mypy and pyright must take, and what they must refuse; checked, never run.

Each line that is wrong has a comment that both tools report where it hides nothing.
"""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from typing import assert_type

from wireparse import NO_HOOKS, Article, Block, Caption, Context, Filter, Hooks, Parser, Quote


def same_block(block: Block, context: Context, /) -> Block:
    """Rewrite."""
    return block if context.index else context.blocks[0]


def named_otherwise(what: Block, where: Context) -> Block:
    """Take arguments by any name."""
    return what if where.index else where.blocks[0]


def maybe_block(block: Block, context: Context, /) -> Block | None:
    """Drop a block, which no hook may."""
    return block if context.index else None


def maybe_caption(caption: Caption, context: Context, /) -> Caption | None:
    """Filter."""
    return caption if context.index else None


def same_quote(quote: Quote, context: Context, /) -> Quote:
    """Filter that never drops."""
    del context
    return quote


def no_article(article: Article, context: Context, /) -> None:
    """Filter that drops everything."""
    del article, context


def lonely(quote: Quote, /) -> Quote:
    """Take one argument too few."""
    return quote


class Counter:
    """A hook that is an object."""

    def __call__(self, article: Article, context: Context, /) -> Article:
        """Change nothing."""
        del context
        return article


def right() -> Parser:
    """Give hooks of every stage."""
    hooks = Hooks(
        block=(same_block, named_otherwise),
        caption=(maybe_caption,),
        quote=(same_quote,),
        article=(no_article, Counter(), lambda article, context: article if context else None),
    )
    hooks |= Hooks(block=same_block, caption=maybe_caption, quote=same_quote, article=Counter())
    hooks |= Hooks(article=lambda article, context: article if context.index else None)
    assert_type(hooks.quote, tuple[Filter[Quote], ...])
    return Parser(hooks=hooks | NO_HOOKS | Hooks.installed(only=("aun",)))


def wrong(hooks: Hooks) -> None:
    """Misspell stages, and mix up items."""
    Hooks(qoute=(same_quote,))  # type: ignore[call-arg]
    Hooks(quote=[same_quote])  # type: ignore[arg-type]
    Hooks(quote=maybe_caption)  # type: ignore[arg-type]
    Hooks(block=maybe_block)  # type: ignore[arg-type]
    Hooks(article=Counter)  # type: ignore[arg-type]
    Hooks(quote=lonely)  # type: ignore[arg-type]
    Hooks(quote=(maybe_caption,))  # type: ignore[arg-type]
    Hooks(caption=(same_block,))  # type: ignore[arg-type]
    Hooks(block=(maybe_block,))  # type: ignore[arg-type]
    Hooks(block=(same_quote,))  # type: ignore[arg-type]
    Hooks(article=(Counter,))  # type: ignore[arg-type]
    Hooks(quote=(lonely,))  # type: ignore[arg-type]
    Hooks((same_block,))  # type: ignore[call-arg]
    Parser(hooks=(same_block,))  # type: ignore[arg-type]
    hooks | same_block  # type: ignore[operator]
    hooks.block = ()  # type: ignore[misc]
