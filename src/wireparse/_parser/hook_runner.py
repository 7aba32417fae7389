"""Runs hooks over what the stages found, and checks what they give back.

An exception in a hook, or a result that the hook may not give, becomes `hook-failed`,
and the item stays as it was.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeVar

from attrs import define, evolve, field

from wireparse.diagnostics import Diagnostic, ParseError
from wireparse.models import Article, Block, Caption, Quote, Role

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse.hooks import Context, Filter, Rewrite

__all__ = ["HookRunner"]


_Item = TypeVar("_Item", Block, Caption, Quote, Article)

_LONGEST_PROBLEM: Final = 200
"""Code points of an exception's message that a diagnostic keeps."""
_FIXED: Final = {
    Block: ("start", "end", "text", "copy_of"),
    Caption: ("start", "end", "text", "copies"),
    Quote: ("start", "end", "text", "outer", "paragraph", "parent"),
    Article: ("start", "end", "index", "blocks"),
}
"""What no hook may change: where a node is, and what other nodes count on."""


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
        """Rewrite roles and rules; a block that no longer repeats another says so.

        Another role is certain, unless the hook says how likely it is.
        """
        found = [_sure(block, self._through(block, hooks) or block) for block in blocks]
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
        kept = (self._through(caption, hooks) for caption in captions)
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
            changed = self._through(quote, hooks)
            if changed is None:
                continue
            places[at] = len(kept)
            parent = None if quote.parent is None else places[quote.parent]
            kept.append(changed if parent == quote.parent else evolve(changed, parent=parent))
        return tuple(kept)

    def article(self, article: Article, hooks: Sequence[Filter[Article]]) -> Article | None:
        """Change or drop the article."""
        return self._through(article, hooks)

    def _through(
        self, item: _Item, hooks: Sequence[Rewrite[_Item] | Filter[_Item]]
    ) -> _Item | None:
        for hook in hooks:
            try:
                changed = hook(item, self.context)
            except Exception as error:  # noqa: BLE001  whatever a hook raises is its own fault
                self._fail(hook, item, _one_line(error), error)
                continue
            if changed is item:
                continue
            if changed is None:
                if not isinstance(item, Block):
                    return None
                self._fail(hook, item, "returned None, expected Block", None)
                continue
            problem = _problem(item, changed)
            if problem is None:
                item = changed
            else:
                self._fail(hook, item, problem, None)
        return item

    def _fail(
        self,
        hook: object,
        item: Block | Caption | Quote | Article,
        problem: str,
        cause: Exception | None,
    ) -> None:
        name = _name_of(hook)
        found = Diagnostic(
            code="hook-failed", start=item.start, end=item.end,
            message=f"{name}: {problem}", article=self.context.index,
        )  # fmt: skip
        if self.strict:
            error = ParseError(found)
            error.add_note(f"in the hook {name}, for {type(item).__name__} {item.span}")
            raise error from cause
        self.diagnostics.append(found)


def _sure(old: Block, new: Block) -> Block:
    """Make a role certain that a hook gave, and said no more of."""
    if new.role is old.role or new.confidence != old.confidence:
        return new
    return evolve(new, confidence=1.0)


def _name_of(hook: object) -> str:
    """Name a hook as it would be imported; an object that is called, by its class."""
    while isinstance(hook, partial):
        hook = hook.func
    named: Any = hook if hasattr(hook, "__qualname__") else type(hook)
    module, name = named.__module__, named.__qualname__
    return name if module in (None, "__main__") else f"{module}.{name}"


def _one_line(error: Exception) -> str:
    """Name an exception and what it says, whatever that is."""
    try:
        words = " ".join(str(error).split())
    except Exception:  # noqa: BLE001  an exception can fail to say what it is
        words = "(its message could not be read)"
    if len(words) > _LONGEST_PROBLEM:
        words = words[: _LONGEST_PROBLEM - 1] + "…"
    return f"{type(error).__name__}: {words}"


def _problem(old: object, new: object) -> str | None:
    """Return what is wrong with what a hook gave back, None where nothing is."""
    kind = type(old)
    if type(new) is not kind:
        return f"returned {type(new).__name__}, expected {kind.__name__}"
    for name in _FIXED[kind]:
        if getattr(old, name) != getattr(new, name):
            return f"changed {kind.__name__}.{name}, which hooks must not change"
    if isinstance(new, Block):
        return _problem_of_role(new.role, new.rule) or _problem_of_confidence(new.confidence)
    return _problem_of_metadata(new.metadata) if isinstance(new, Article) else None


def _problem_of_role(role: object, rule: object) -> str | None:
    if not isinstance(role, Role):  # a text may be equal to one, and is not taken for it
        return f"returned the role {role!r}, expected a Role"
    return None if isinstance(rule, str) else f"returned the rule {rule!r}, expected a str"


def _problem_of_confidence(confidence: object) -> str | None:
    if isinstance(confidence, int | float) and not isinstance(confidence, bool):  # noqa: SIM102
        if 0 <= confidence <= 1:
            return None
    return f"returned the confidence {confidence!r}, expected a number from 0 to 1"


def _problem_of_metadata(metadata: object) -> str | None:
    if not isinstance(metadata, Mapping):
        return f"returned the metadata {metadata!r}, expected a mapping"
    for key, value in metadata.items():
        if not isinstance(key, str) or not isinstance(value, str):
            return f"returned the metadata {key!r}: {value!r}, expected two str"
    return None
