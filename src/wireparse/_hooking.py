"""Runs hooks over what the stages found, and checks what they give back.

An exception in a hook, or a result that the hook may not give, becomes `hook-failed`,
and the item stays as it was.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from attrs import define, evolve, field

from wireparse.diagnostics import Diagnostic, ParseError
from wireparse.models import Article, Block, Caption, Quote

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wireparse.hooks import Context, Filter, Rewrite

__all__ = ["HookRunner"]

_Item = TypeVar("_Item", Block, Caption, Quote, Article)


@define
class HookRunner:
    """Runs the hooks on one article.

    Attributes:
        context: What the hooks are told.
        strict: Whether a failure is raised.
        diagnostics: The failures.
    """

    context: Context
    strict: bool
    diagnostics: list[Diagnostic] = field(factory=list)

    def blocks(
        self, blocks: tuple[Block, ...], hooks: Sequence[Rewrite[Block]]
    ) -> tuple[Block, ...]:
        """Rewrite roles and rules; a block that no longer repeats another says so."""
        found = [self._through(block, hooks, _same_place) or block for block in blocks]
        return tuple(
            block
            if block.copy_of is None or found[block.copy_of].role is block.role
            else evolve(block, copy_of=None)
            for block in found
        )

    def captions(
        self, captions: tuple[Caption, ...], hooks: Sequence[Filter[Caption]]
    ) -> tuple[Caption, ...]:
        """Change or drop captions."""
        kept = (self._through(caption, hooks, _same_slice) for caption in captions)
        return tuple(caption for caption in kept if caption is not None)

    def quotes(
        self, quotes: tuple[Quote, ...], hooks: Sequence[Filter[Quote]]
    ) -> tuple[Quote, ...]:
        """Change or drop quotes; the children of one that is dropped go too."""
        places: dict[int, int] = {}
        kept: list[Quote] = []
        for at, quote in enumerate(quotes):
            if quote.parent is not None and quote.parent not in places:
                continue
            changed = self._through(quote, hooks, _same_slice)
            if changed is None:
                continue
            places[at] = len(kept)
            parent = None if quote.parent is None else places[quote.parent]
            kept.append(changed if changed.parent == parent else evolve(changed, parent=parent))
        return tuple(kept)

    def article(self, article: Article, hooks: Sequence[Filter[Article]]) -> Article | None:
        """Change or drop the article."""
        return self._through(article, hooks, _same_blocks)

    def _through(
        self,
        item: _Item,
        hooks: Sequence[Rewrite[_Item] | Filter[_Item]],
        check: Callable[[_Item, _Item], str | None],
    ) -> _Item | None:
        for hook in hooks:
            try:
                changed = hook(item, self.context)
            except Exception as error:  # noqa: BLE001  whatever a hook raises is its own fault
                self._fail(hook, item, f"{type(error).__name__}: {error}", error)
                continue
            if changed is None:
                return None
            problem = check(item, changed) if changed is not item else None
            if problem is not None:
                self._fail(hook, item, problem, None)
            else:
                item = changed
        return item

    def _fail(
        self,
        hook: object,
        item: Block | Caption | Quote | Article,
        problem: str,
        cause: Exception | None,
    ) -> None:
        name = getattr(hook, "__qualname__", None) or type(hook).__qualname__
        found = Diagnostic(
            code="hook-failed", start=item.start, end=item.end,
            message=f"{name}: {problem}", article=self.context.index,
        )  # fmt: skip
        if self.strict:
            error = ParseError(found)
            error.add_note(f"in the hook {name}")
            raise error from cause
        self.diagnostics.append(found)


def _same_place(old: Block, new: Block) -> str | None:
    if not isinstance(new, Block):
        return f"gave back {type(new).__name__}, not a Block"
    same = (old.start, old.end, old.text, old.copy_of) == (
        new.start,
        new.end,
        new.text,
        new.copy_of,
    )
    return None if same else "changed more of a block than its role and rule"


def _same_slice(old: Caption | Quote, new: Caption | Quote) -> str | None:
    if type(new) is not type(old):
        return f"gave back {type(new).__name__}, not {type(old).__name__}"
    same = (old.start, old.end, old.text) == (new.start, new.end, new.text)
    return None if same else "changed the place or text of a node"


def _same_blocks(old: Article, new: Article) -> str | None:
    if not isinstance(new, Article):
        return f"gave back {type(new).__name__}, not an Article"
    same = (old.start, old.end, old.blocks) == (new.start, new.end, new.blocks)
    return None if same else "changed blocks, start or end of an article"
