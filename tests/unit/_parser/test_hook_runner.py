"""Hooks change what they may, and an error in one is a diagnostic."""

# ruff: noqa: ANN401  hooks of every kind and wrong results are the subject

from __future__ import annotations

import pickle
from functools import partial
from typing import TYPE_CHECKING, Any

import attrs
import pytest

import wireparse
from wireparse import DEFAULT, NO_HOOKS, Context, Hooks, ParseError, Role
from wireparse._parser import hook_runner

if TYPE_CHECKING:
    from collections.abc import Callable

    from wireparse import Article, Block, Caption, Quote

TITLE = "Ferry Returns to River after Nine Dry Winters"
PIC = "The ferry at its pier in Lunde (AFP)"
BODY = "“It carried nine people, and I told them: ‘Mind the goat’,” ferry owner Jon Berg said."
MORE = "“It slept all the way,” he said."
PAGE = f"{TITLE}\n\n{PIC}\n{PIC}\nTT\n\n{TITLE}\n\n{PIC}\n{PIC}\n\n{BODY}\n\n{MORE}\n"


def article_with(**hooks: Any) -> Article:
    """Parse the page with hooks of one kind."""
    (article,) = wireparse.parse(PAGE, hooks=Hooks(**hooks)).articles
    return article


def fails(item: object, context: Context, /) -> Any:
    """Raise, as a hook may."""
    del item, context
    msg = "goat on the line"
    raise LookupError(msg)


def same(item: Any, context: Context, /) -> Any:
    """Change nothing."""
    del context
    return item


def drops(item: object, context: Context, /) -> None:
    """Drop everything."""
    del item, context


def tt_to_crosshead(block: Block, context: Context, /) -> Block:
    """Give a widget another role."""
    del context
    return attrs.evolve(block, role=Role.CROSSHEAD, rule="mine") if block.text == "TT" else block


@pytest.mark.parametrize(
    ("changes", "want"),
    [
        ({"role": Role.DECK}, 1.0),
        ({"role": Role.DECK, "confidence": 0.25}, 0.25),
        ({"rule": "mine"}, 0.5),
        ({"confidence": 0}, 0),
    ],
)
def test_a_role_that_a_hook_gives_is_certain(changes: dict[str, Any], want: float) -> None:
    """Unless it says how likely it is; another rule alone changes nothing."""
    block = wireparse.Block("Goat", 0, 4, Role.HEADLINE, "own-text", None, 0.5)
    context = Context(knowledge=DEFAULT, index=0, blocks=(block,))
    runner = hook_runner.HookRunner(context, strict=False)
    (found,) = runner.blocks((block,), [lambda item, _: attrs.evolve(item, **changes)])
    assert found.confidence == want
    assert not runner.diagnostics


@pytest.mark.parametrize("confidence", [-0.1, 1.1, float("nan"), "high", None, True])
def test_a_confidence_is_a_number_from_0_to_1(confidence: Any) -> None:
    """Anything else is a failure of the hook."""
    article = article_with(block=(lambda item, _: attrs.evolve(item, confidence=confidence),))
    (found, *_) = [d for d in article.diagnostics if d.code == "hook-failed"]
    assert "confidence" in found.message


def test_a_block_hook_changes_role_and_rule() -> None:
    """What is read from the blocks afterwards follows."""
    article = article_with(block=(tt_to_crosshead,))
    (changed,) = [block for block in article.blocks if block.rule == "mine"]
    assert changed.role is Role.CROSSHEAD
    assert changed in article.body


def test_a_block_that_is_no_copy_any_more_says_so() -> None:
    """A copy of a block with another role is none."""

    def first_to_paragraph(block: Block, context: Context, /) -> Block:
        is_first = block is context.blocks[1]
        return attrs.evolve(block, role=Role.PARAGRAPH) if is_first else block

    article = article_with(block=(first_to_paragraph,))
    assert all(
        block.copy_of is None or article.blocks[block.copy_of].role is block.role
        for block in article.blocks
    )
    assert article.blocks[1].role is Role.PARAGRAPH


def test_a_caption_hook_changes_and_drops() -> None:
    """A dropped caption's lines stay."""

    def located(caption: Caption, context: Context, /) -> Caption:
        del context
        return attrs.evolve(caption, location="Kvam")

    assert article_with(caption=(located,)).captions[0].location == "Kvam"
    article = article_with(caption=(drops,))
    assert article.captions == ()
    assert sum(block.role is Role.CAPTION for block in article.blocks) == 4


def test_a_quote_hook_drops_children_with_their_parent() -> None:
    """The quotes that stay point at the right parents."""

    def no_outer(quote: Quote, context: Context, /) -> Quote | None:
        del context
        return None if "nine people" in quote.text else quote

    assert any(q.parent is not None for q in article_with().quotes)
    left = article_with(quote=(no_outer,)).quotes
    assert [quote.text for quote in left] == ["It slept all the way,"]
    assert all(quote.parent is None for quote in left)


def test_a_quote_hook_keeps_children_with_their_parent() -> None:
    """Dropping a later quote moves no parent."""

    def no_later(quote: Quote, context: Context, /) -> Quote | None:
        del context
        return None if "slept" in quote.text else quote

    left = article_with(quote=(no_later,)).quotes
    assert all(q.parent is None or left[q.parent].start < q.start for q in left)
    assert len(left) == len(article_with().quotes) - 1


def test_an_article_hook_fills_the_metadata_and_drops() -> None:
    """A dump may be left without articles; its text stays."""

    def tagged(article: Article, context: Context, /) -> Article:
        return attrs.evolve(article, metadata={"number": str(context.index)})

    assert article_with(article=(tagged,)).metadata == {"number": "0"}
    dump = wireparse.parse(PAGE, hooks=Hooks(article=(drops,)))
    assert (dump.articles, dump.text) == ((), PAGE)


def test_articles_are_numbered_without_those_that_are_dropped() -> None:
    """Number, context and diagnostics agree, in a stream too."""
    told: list[int] = []

    def no_goat(article: Article, context: Context, /) -> Article | None:
        told.append(context.index)
        assert article.headline is not None
        return None if "Goat" in article.headline.text else article

    pages = [PAGE, PAGE.replace("Ferry", "Goat"), PAGE.replace("Ferry", "Barge")]
    pages[2] += "\n“And nobody was seasick but the keeper of the pier, it was said.\n"
    hooks = Hooks(article=(no_goat,))
    dump = wireparse.parse("\n\n\n".join(pages), hooks=hooks)
    assert [article.index for article in dump.articles] == [0, 1]
    assert told == [0, 1, 1]
    assert [d.article for d in dump.articles[1].diagnostics] == [1]
    assert tuple(wireparse.iter_articles([dump.text], hooks=hooks)) == dump.articles


def test_hooks_run_left_first() -> None:
    """`a | b` runs those of *a*, then those of *b*."""

    def with_letter(letter: str) -> Callable[[Article, Context], Article]:
        def hook(article: Article, context: Context, /) -> Article:
            del context
            so_far = article.metadata.get("letters", "")
            return attrs.evolve(article, metadata={"letters": so_far + letter})

        return hook

    a, b = Hooks(article=(with_letter("a"),)), Hooks(article=(with_letter("b"),))
    (article,) = wireparse.parse(PAGE, hooks=a | b | NO_HOOKS).articles
    assert article.metadata == {"letters": "ab"}


def test_the_context_tells_the_article() -> None:
    """Knowledge, number and blocks are those of the article."""
    seen: list[Context] = []

    def watch(article: Article, context: Context, /) -> Article:
        seen.append(context)
        return article

    page = f"{PAGE}\n\n\n{PAGE.replace('Ferry', 'Goat')}"
    dump = wireparse.parse(page, hooks=Hooks(article=(watch,)))
    assert [context.index for context in seen] == [0, 1]
    assert [context.blocks for context in seen] == [a.blocks for a in dump.articles]
    assert all(context.knowledge is wireparse.DEFAULT for context in seen)


KINDS = ("block", "caption", "quote", "article")


@pytest.mark.parametrize("kind", KINDS)
def test_an_exception_becomes_a_diagnostic(kind: str) -> None:
    """The item stays as it was, and the hook is named."""
    plain, article = article_with(), article_with(**{kind: (fails,)})
    assert article.blocks == plain.blocks
    assert article.captions == plain.captions
    assert article.quotes == plain.quotes
    failed = [d for d in article.diagnostics if d.code == "hook-failed"]
    assert failed
    assert all("fails" in d.message and "goat on the line" in d.message for d in failed)


@pytest.mark.parametrize("kind", KINDS)
def test_strict_raises_with_the_cause(kind: str) -> None:
    """The hook's own exception is the cause of `ParseError`."""
    with pytest.raises(ParseError, match="hook-failed") as caught:
        wireparse.parse(PAGE, hooks=Hooks(**{kind: (fails,)}), strict=True)
    assert isinstance(caught.value.__cause__, LookupError)


@pytest.mark.parametrize("kind", KINDS)
def test_strict_says_where(kind: str) -> None:
    """A note names the hook and the item that it was given."""
    with pytest.raises(ParseError) as caught:
        wireparse.parse(PAGE, hooks=Hooks(**{kind: (fails,)}), strict=True)
    (note,) = caught.value.__notes__
    assert note.startswith(f"in the hook {__name__}.fails, for {kind.capitalize()} Span(")


@pytest.mark.parametrize("kinds", [("block", "article"), ("caption", "quote"), ("block", "block")])
def test_two_hooks_that_raise_leave_other_articles_untouched(kinds: tuple[str, str]) -> None:
    """What they raise for one article is a diagnostic there, and nothing anywhere else."""

    def first(item: Any, context: Context, /) -> Any:
        return fails(item, context) if context.index == 1 else item

    def second(item: Any, context: Context, /) -> Any:
        return {}[item.start] if context.index == 1 else item

    pages = [PAGE, PAGE.replace("Ferry", "Goat"), PAGE.replace("Ferry", "Barge")]
    text = "\n\n\n".join(pages)
    plain = wireparse.parse(text)
    both = Hooks(**{kinds[0]: (first,)}) | Hooks(**{kinds[1]: (second,)})
    dump = wireparse.parse(text, hooks=both)
    assert [dump.articles[0], dump.articles[2]] == [plain.articles[0], plain.articles[2]]
    failed = attrs.evolve(dump.articles[1], diagnostics=plain.articles[1].diagnostics)
    assert failed == plain.articles[1]
    said = {d.message.rpartition(".<locals>.")[2] for d in dump.articles[1].diagnostics}
    assert any(message.startswith("first: LookupError: goat") for message in said)
    assert any(message.startswith("second: KeyError: ") for message in said)


@pytest.mark.parametrize("kind", KINDS)
def test_the_next_hook_runs_after_one_that_failed(kind: str) -> None:
    """A failure does not hide the hooks behind it."""
    ran: list[object] = []

    def note(item: Any, context: Context, /) -> Any:
        del context
        ran.append(item)
        return item

    article_with(**{kind: (fails, note)})
    assert ran


def wrong_type(item: object, context: Context, /) -> Any:
    """Give back what no stage knows."""
    del item, context
    return "goat"


def moved(item: Any, context: Context, /) -> Any:
    """Move a node, which no hook may."""
    del context
    return attrs.evolve(item, start=item.start + 1)


def cut_short(item: Any, context: Context, /) -> Any:
    """Change where a node ends."""
    del context
    return attrs.evolve(item, end=item.end - 1)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("hook", [wrong_type, moved, cut_short])
def test_a_result_that_breaks_a_promise_is_refused(kind: str, hook: Any) -> None:
    """Nodes stay slices, whatever a hook gives back."""
    plain, article = article_with(), article_with(**{kind: (hook,)})
    assert article.blocks == plain.blocks
    assert article.captions == plain.captions
    assert article.quotes == plain.quotes
    failed = [d for d in article.diagnostics if d.code == "hook-failed"]
    assert failed
    assert all(hook.__name__ in d.message for d in failed)


@pytest.mark.parametrize(
    ("kind", "changes", "problem"),
    [
        ("block", {"copy_of": 0}, "changed Block.copy_of, which hooks must not change"),
        ("block", {"role": "furniture"}, "returned the role 'furniture', expected a Role"),
        ("block", {"rule": None}, "returned the rule None, expected a str"),
        ("caption", {"copies": ()}, "changed Caption.copies, which hooks must not change"),
        ("quote", {"parent": 3}, "changed Quote.parent, which hooks must not change"),
        ("quote", {"paragraph": 7}, "changed Quote.paragraph, which hooks must not change"),
        ("quote", {"outer": wireparse.Span(0, 1)}, "changed Quote.outer, which"),
        ("article", {"blocks": ()}, "changed Article.blocks, which hooks must not change"),
        ("article", {"index": 3}, "changed Article.index, which hooks must not change"),
        ("article", {"metadata": None}, "returned the metadata None, expected a mapping"),
        ("article", {"metadata": {"n": 3}}, "returned the metadata 'n': 3, expected two str"),
    ],
)
def test_a_diagnostic_names_what_a_hook_may_not_change(
    kind: str, changes: dict[str, Any], problem: str
) -> None:
    """The message has the field, and the item stays."""

    def changed(item: Any, context: Context, /) -> Any:
        del context
        return attrs.evolve(item, **changes)

    article = article_with(**{kind: (changed,)})
    assert attrs.evolve(article, diagnostics=()) == attrs.evolve(article_with(), diagnostics=())
    assert article.diagnostics
    for found in article.diagnostics:
        assert f".changed: {problem}" in found.message


class Mute(Exception):  # noqa: N818  what it is called is not the subject
    """An exception that cannot say what it is."""

    def __str__(self) -> str:
        """Raise."""
        raise RuntimeError


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (LookupError("goat\n\ton the line"), "LookupError: goat on the line"),
        (LookupError("goat " * 99), f"LookupError: {'goat ' * 39}goat…"),
        (Mute(), "Mute: (its message could not be read)"),
        (RecursionError("deep"), "RecursionError: deep"),
    ],
)
def test_a_message_is_one_line(error: Exception, said: str) -> None:
    """Whatever an exception says, and however long."""

    def hook(item: Any, context: Context, /) -> Any:
        del item, context
        raise error

    (found,) = article_with(article=(hook,)).diagnostics
    assert found.message.endswith(f".hook: {said}")


def test_a_hook_that_was_given_arguments_has_its_own_name() -> None:
    """`functools.partial` is not who is to blame."""

    def tagged(tag: str, article: Article, context: Context, /) -> Article:
        del article
        return context.knowledge[tag]  # type: ignore[index,no-any-return]

    (found,) = article_with(article=(partial(partial(tagged), "goat"),)).diagnostics
    assert found.message.startswith(f"{__name__}.test_a_hook_that_was_given_arguments")
    assert ".tagged: TypeError: " in found.message


def test_only_hooks_join_hooks() -> None:
    """A function is not yet a value of hooks."""
    with pytest.raises(TypeError, match="unsupported operand"):
        NO_HOOKS | same  # type: ignore[operator]
    with pytest.raises(TypeError, match="hooks must be a Hooks, not a tuple"):
        wireparse.parse(PAGE, hooks=(same,))  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", KINDS)
def test_a_stage_takes_one_function_as_well(kind: str) -> None:
    """It is the same as a tuple of it, also where a value of hooks is changed or joined."""
    hooks = Hooks(**{kind: same})
    assert hooks == Hooks(**{kind: (same,)}) == attrs.evolve(NO_HOOKS, **{kind: same})
    assert getattr(hooks, kind) == (same,)
    assert getattr(hooks | hooks, kind) == (same, same)


@pytest.mark.parametrize("wrong", [None, [same], (same, None), ((same,),), "same", {}, 0])
def test_a_stage_takes_functions_only(wrong: Any) -> None:
    """What is no function is refused when it is given, not when it is run, and is named."""
    with pytest.raises(
        TypeError, match=r"Hooks\.quote: must be a function or a tuple of functions, not "
    ):
        Hooks(quote=wrong)


@pytest.mark.parametrize("kind", KINDS)
def test_a_hook_that_changes_nothing_changes_nothing(kind: str) -> None:
    """Running hooks costs time, not content."""
    assert article_with(**{kind: (same,)}) == article_with()


def test_a_block_hook_may_not_drop() -> None:
    """Nothing of the text is lost: None leaves the block as it was, and is a failure."""
    article = article_with(block=(drops,))
    assert article.blocks == article_with().blocks
    assert {d.message.partition(": ")[2] for d in article.diagnostics} == {
        "returned None, expected Block"
    }


class Callable_:  # noqa: N801  a hook can be any callable
    """A hook that is an object."""

    def __call__(self, item: Any, context: Context, /) -> Any:
        """Raise, as a hook may."""
        del item, context
        msg = "object"
        raise ValueError(msg)


def test_a_hook_without_a_name_is_named_by_its_class() -> None:
    """An object that is called is a hook like any other."""
    (found,) = article_with(article=(Callable_(),)).diagnostics
    assert "Callable_" in found.message


def test_a_parser_takes_its_hooks_along() -> None:
    """Pickled and read back, it gives the same articles."""
    parser = wireparse.Parser(hooks=Hooks(block=(tt_to_crosshead,), caption=(drops,)))
    again = pickle.loads(pickle.dumps(parser))  # noqa: S301  our own bytes
    assert again == parser
    assert hash(again) == hash(parser)
    assert again.parse(PAGE) == parser.parse(PAGE)


def test_hooks_are_a_value() -> None:
    """They compare, hash and pickle, and none is the default."""
    hooks = Hooks(article=(same,), block=(tt_to_crosshead,))
    assert hooks == Hooks(article=(same,), block=(tt_to_crosshead,))
    assert hash(hooks) == hash(Hooks(article=(same,), block=(tt_to_crosshead,)))
    assert Hooks() == NO_HOOKS
    assert NO_HOOKS | hooks == hooks
    assert pickle.loads(pickle.dumps(NO_HOOKS)) == NO_HOOKS  # noqa: S301  our own bytes


# --- the room itself -----------------------------------------------------------------

ARTICLE = wireparse.parse(PAGE).articles[0]


def runner(*, strict: bool = False) -> hook_runner.HookRunner:
    """Make a runner for the article of the page."""
    context = Context(knowledge=DEFAULT, index=3, blocks=ARTICLE.blocks)
    return hook_runner.HookRunner(context, strict)


class Herder:
    """A hook that is an object."""

    def __call__(self, item: Any, context: Context, /) -> Any:
        """Change nothing."""
        return same(item, context)


@pytest.mark.parametrize(
    ("hook", "name"),
    [
        (fails, f"{fails.__module__}.fails"),
        (partial(fails), f"{fails.__module__}.fails"),
        (partial(partial(same)), f"{same.__module__}.same"),
        (Herder(), f"{Herder.__module__}.Herder"),
        (len, "builtins.len"),
    ],
)
def test_a_hook_is_named_as_it_would_be_imported(hook: object, name: str) -> None:
    """An object by its class, a partial by what it calls."""
    assert hook_runner._name_of(hook) == name


def test_a_runner_keeps_what_failed_with_the_item() -> None:
    """And the item as it was; a strict one raises."""
    mine = runner()
    assert mine.captions(ARTICLE.captions, (fails,)) == ARTICLE.captions
    assert [(d.code, d.article) for d in mine.diagnostics] == [("hook-failed", 3)]
    assert "LookupError: goat on the line" in mine.diagnostics[0].message
    with pytest.raises(ParseError):
        runner(strict=True).captions(ARTICLE.captions, (fails,))


def test_a_long_message_is_cut() -> None:
    """White space in it is one space."""
    words = hook_runner._one_line(ValueError("a\n" + "b" * 300))
    assert words.startswith("ValueError: a b")
    assert words.endswith("…")
    assert len(words) == len("ValueError: ") + 200
