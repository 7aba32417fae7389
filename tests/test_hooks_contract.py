"""The page that promises what hooks are has the stages and signatures of the code."""

from __future__ import annotations

import inspect
import re
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

import attrs
import pytest

import wireparse
from wireparse import Context, Hooks
from wireparse._parser import hook_runner as _hooking
from wireparse._plugins import HOOKS, KNOWLEDGE

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs/reference/hooks.md").read_text(encoding="utf-8")
PLUGINS = (ROOT / "docs/reference/plugins.md").read_text(encoding="utf-8")
STAGES = [field.name for field in attrs.fields(Hooks)]
SECTION = re.compile(r"^## `(\w+)`\n(.*?)(?=^## )", re.MULTILINE | re.DOTALL)
SECTIONS = dict(SECTION.findall(PAGE))


def _protocol(stage: str) -> tuple[Any, type]:
    """Return what a stage takes: the protocol, and the class of its items."""
    hints = get_type_hints(Hooks)
    hook, rest = get_args(hints[stage])
    assert rest is ...
    (kind,) = get_args(hook)
    return get_origin(hook), kind


def test_there_is_a_heading_for_each_stage() -> None:
    """In the order in which the stages run."""
    assert list(SECTIONS) == STAGES
    table = re.findall(r"^\| \[`(\w+)`\]", PAGE, re.MULTILINE)
    assert table == STAGES


@pytest.mark.parametrize("stage", STAGES)
def test_a_signature_on_the_page_is_that_of_the_code(stage: str) -> None:
    """Names, order, kinds and types of the arguments, and what is given back."""
    protocol, kind = _protocol(stage)
    signature = inspect.signature(protocol.__call__)
    _, item, context = signature.parameters.values()
    expected = (
        f"def hook({item.name}: {str(item.annotation).replace('T', kind.__name__)},"
        f" {context.name}: {context.annotation}, /)"
        f" -> {str(signature.return_annotation).replace('T', kind.__name__)}: ..."
    )
    (shown,) = re.findall(r"^```python\n(.*?)^```$", SECTIONS[stage], re.MULTILINE | re.DOTALL)
    assert shown == expected + "\n"
    assert all(p.kind is p.POSITIONAL_ONLY for p in (item, context))


@pytest.mark.parametrize("stage", STAGES)
def test_a_section_tells_when_what_and_how(stage: str) -> None:
    """Each says when the hook runs and what it may return, and has an example that is run."""
    section = SECTIONS[stage]
    assert section.count("**Runs**") == section.count("**May return**") == 1
    (example,) = re.findall(r"^```pycon\n(.*?)^```$", section, re.MULTILINE | re.DOTALL)
    assert f"hooks=Hooks({stage}=" in example


@pytest.mark.parametrize("stage", STAGES)
def test_what_stays_on_the_page_is_what_is_checked(stage: str) -> None:
    """The fields that a hook may not change are named, and no others."""
    _, kind = _protocol(stage)
    (fields,) = re.findall(r"^\*\*Must leave\*\* (.*)\.$", SECTIONS[stage], re.MULTILINE)
    assert tuple(re.findall(r"`(\w+)`", fields)) == _hooking._FIXED[kind]


def test_the_page_names_what_a_hook_is_told() -> None:
    """Every field of `Context` is spoken of."""
    section = PAGE.partition("## What a hook is told")[2].partition("\n## ")[0]
    for field in attrs.fields(Context):
        assert f"`{field.name}`" in section


def test_the_promise_is_for_this_version() -> None:
    """Who raises the version to one that the promise does not reach must make a new promise."""
    (low, high) = re.findall(r"`wireparse>=([\d.]+),<([\d.]+)`", PAGE)[0]
    now = tuple(int(part) for part in wireparse.__version__.split(".")[:2])
    assert tuple(map(int, low.split("."))) <= now < (int(high), 0)


def test_the_groups_of_entry_points_are_on_the_page() -> None:
    """What is promised of the groups is what is looked for."""
    for group in (KNOWLEDGE, HOOKS):
        assert f'[project.entry-points."{group}"]' in PLUGINS
