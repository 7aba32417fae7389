"""Packages that offer rows and hooks are found, and used only when asked for."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
import warnings
from functools import partial
from typing import TYPE_CHECKING

import pytest

import wireparse
from commands import run_text
from wireparse import DEFAULT, NO_HOOKS, Hooks, Knowledge, PluginWarning

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Install = Callable[..., None]

COURIER = """
from attrs import evolve
from wireparse import Furniture, Hooks, Knowledge, Role

def ferry(block, context):
    if block.text.startswith("Ferry times:"):
        return evolve(block, role=Role.FURNITURE, rule="ferry-times")
    return block

def passengers(article, context):
    count = "nine" if "nine people" in article.text else "unknown"
    return evolve(article, metadata={**article.metadata, "passengers": count})

KNOWLEDGE = Knowledge(furniture=(Furniture(form="Members hear it first{any}"),))
HOOKS = Hooks(block=(ferry,), article=(passengers,))
LOCAL = Hooks(article=(lambda article, context: article,))
"""
PAGE = """\
Ferry Returns to River after Nine Dry Winters

It carried nine people and a goat across the river on Monday, its owner said.

Members hear it first from the keeper of the pier.

Ferry times: from eight to six, and on Sundays when the goat is willing.
"""


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Give a function that installs a package into a folder of its own."""
    monkeypatch.syspath_prepend(str(tmp_path))
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))

    def install(package: str, module: str, code: str, **groups: str) -> None:
        (tmp_path / f"{module}.py").write_text(code, encoding="utf-8")
        info = tmp_path / f"{module}-0.3.dist-info"
        info.mkdir()
        (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: 0.3\n")
        lines = [f"[wireparse.{group}]\n{entries}\n" for group, entries in groups.items()]
        (info / "entry_points.txt").write_text("\n".join(lines))
        monkeypatch.delitem(sys.modules, module, raising=False)
        importlib.invalidate_caches()

    return install


@pytest.fixture
def courier(install: Install) -> None:
    """Install a package with rows and hooks."""
    install(
        "aun-courier",
        "aun_courier",
        COURIER,
        knowledge="aun = aun_courier:KNOWLEDGE",
        hooks="aun = aun_courier:HOOKS",
    )


run = partial(run_text, given=PAGE, COLUMNS="100")


def test_nothing_installed_is_nothing_added() -> None:
    """Without plug-ins, knowledge and hooks are empty."""
    assert Knowledge.installed() == Knowledge()
    assert Hooks.installed() == NO_HOOKS


@pytest.mark.usefixtures("courier")
def test_what_is_installed_is_used_when_asked_for() -> None:
    """A parser that does not ask reads as if nothing were installed."""
    (plain,) = wireparse.parse(PAGE).articles
    (article,) = wireparse.parse(
        PAGE, knowledge=DEFAULT | Knowledge.installed(), hooks=Hooks.installed()
    ).articles
    assert plain.metadata == {}
    assert [block.role for block in plain.blocks[2:]] == ["paragraph", "paragraph"]
    assert article.metadata == {"passengers": "nine"}
    assert [block.role for block in article.blocks[2:]] == ["furniture", "furniture"]


@pytest.mark.usefixtures("courier")
def test_only_takes_names() -> None:
    """The names are those of the entry points, and their order is that of the hooks."""
    assert Knowledge.installed(only=["aun"]) == Knowledge.installed()
    assert Knowledge.installed(only=[]) == Knowledge()
    with pytest.raises(LookupError, match=r"no plug-in 'goat' in the group wireparse\.hooks"):
        Hooks.installed(only=["goat"])
    with pytest.raises(TypeError, match=r"only=\('aun',\)"):
        Hooks.installed(only="aun")


def test_plug_ins_are_in_order(install: Install) -> None:
    """All come by name, whatever the order of installation; some come as they were asked for."""
    code = (
        "from wireparse import Hooks\ndef {0}(article, context): ...\nHOOKS = Hooks(article=({0},))"
    )
    for name in ("second", "first", "third"):
        install(name, name, code.format(name), hooks=f"{name} = {name}:HOOKS")
    names = [hook.__name__ for hook in Hooks.installed().article]  # type: ignore[attr-defined]
    assert names == ["first", "second", "third"]
    some = Hooks.installed(only=("third", "first", "third")).article
    assert [hook.__name__ for hook in some] == ["third", "first"]  # type: ignore[attr-defined]


BROKEN = {
    "a missing module": ("import goat_on_the_line", "ModuleNotFoundError: No module named 'goat"),
    "an exception": ("raise LookupError('goat on\\nthe line')", "LookupError: goat on the line"),
    "an exit": ("raise SystemExit(3)", "SystemExit: 3"),
    "a wrong row": (
        "import wireparse; wireparse.Glyph(mark='a')",
        "KnowledgeError: Glyph.mark: 'a' must hold no letter, digit or space",
    ),
    "a missing name": ("", "AttributeError: module 'broken' has no attribute 'IT'"),
    "another value": ("IT = 'rows'", "broken:IT is a str, not a Knowledge"),
}


@pytest.mark.usefixtures("courier")
@pytest.mark.parametrize(("code", "problem"), BROKEN.values(), ids=BROKEN)
def test_a_plug_in_that_does_not_load_is_one_warning(
    install: Install, code: str, problem: str
) -> None:
    """It names plug-in, package and cause, and the others are used."""
    install("broken-tools", "broken", code, knowledge="bad = broken:IT")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        found = Knowledge.installed()
    assert len(found.furniture) == 1
    (warning,) = caught
    assert warning.category is PluginWarning
    assert warning.filename == __file__
    said = str(warning.message)
    assert said.startswith(f"plug-in bad (broken-tools 0.3) is skipped: {problem}")
    assert "\n" not in said


def test_looking_for_plug_ins_is_not_paid_by_those_who_do_not() -> None:
    """`importlib.metadata` takes longer to load than a page to parse."""
    code = "import sys, wireparse; wireparse.parse('a'); print('importlib.metadata' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"


# --- the command ---------------------------------------------------------------------


def test_plugins_says_that_there_are_none() -> None:
    """A clear line, and no failure."""
    done = run("plugins")
    assert (done.returncode, done.stderr) == (0, "")
    assert (
        done.stdout == "no plug-ins installed (entry points wireparse.knowledge, wireparse.hooks)\n"
    )


@pytest.mark.usefixtures("courier")
def test_plugins_lists_what_is_installed(install: Install) -> None:
    """Group, name, package and version, and whether it loads; one that does not is status 1."""
    assert run("plugins").returncode == 0
    install("broken-tools", "broken", "import goat", hooks="bad = broken:HOOKS")
    done = run("plugins")
    assert (done.returncode, done.stderr) == (1, "")
    failure = "fails: ModuleNotFoundError: No module named 'goat'"
    assert done.stdout.splitlines() == [
        "wireparse.knowledge  aun  aun-courier 0.3   loads: 1 row",
        "wireparse.hooks      aun  aun-courier 0.3   loads: 2 hooks",
        f"wireparse.hooks      bad  broken-tools 0.3  {failure}",
    ]


@pytest.mark.usefixtures("courier")
@pytest.mark.parametrize("option", [("--plugins",), ("--plugin", "aun")])
def test_the_command_uses_plug_ins_when_told(option: tuple[str, ...]) -> None:
    """Rows and hooks of one name come together."""
    assert json.loads(run("parse").stdout)["metadata"] == {}
    done = run("parse", *option)
    assert (done.returncode, done.stderr) == (0, "")
    article = json.loads(done.stdout)
    assert article["metadata"] == {"passengers": "nine"}
    assert [block["role"] for block in article["blocks"][2:]] == ["furniture"] * 2


@pytest.mark.usefixtures("courier")
def test_metadata_of_hooks_stands_beside_the_file(tmp_path: Path) -> None:
    """The command adds the file's name and takes nothing away; other processes do the same."""
    pages = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for page in pages:
        page.write_text(PAGE, encoding="utf-8")
    done = run("parse", "--plugins", "-j2", *map(str, pages))
    metadata = [json.loads(line)["metadata"] for line in done.stdout.splitlines()]
    assert metadata == [{"file": str(page), "passengers": "nine"} for page in pages]


@pytest.mark.usefixtures("courier")
def test_explain_tells_what_a_hook_did() -> None:
    """The table's answer and the hook's stand one above the other."""
    said = run("explain", "--plugins", "-:7").stdout
    assert "role       furniture" in said
    assert "hook       changed to furniture by a hook, rule ferry-times" in said


def test_a_broken_plug_in_is_one_line(install: Install) -> None:
    """What is read is read without it, also where rows and hooks fail for one reason."""
    install(
        "broken-tools",
        "broken",
        "import goat",
        hooks="bad = broken:HOOKS",
        knowledge="bad = broken:KNOWLEDGE",
    )
    done = run("parse", "--plugins")
    assert done.returncode == 0
    assert json.loads(done.stdout)["metadata"] == {}
    assert done.stderr == (
        "wireparse: plug-in bad (broken-tools 0.3) is skipped:"
        " ModuleNotFoundError: No module named 'goat'\n"
    )


@pytest.mark.parametrize("command", ["parse", "show", "check"])
def test_a_plug_in_that_is_not_installed_is_one_line(command: str) -> None:
    """Nothing is read: who asks for a plug-in wants what it does."""
    done = run(command, "--plugin", "goat")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "wireparse: unknown plug-in 'goat': see 'wireparse plugins'\n"


def test_hooks_that_cannot_travel_are_one_line(install: Install, tmp_path: Path) -> None:
    """A function inside an expression cannot be sent to another process."""
    install("aun-courier", "aun_courier", COURIER, hooks="local = aun_courier:LOCAL")
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(PAGE, encoding="utf-8")
    files = [str(tmp_path / "a.txt"), str(tmp_path / "b.txt")]
    done = run("parse", "--plugins", "-j2", *files)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("wireparse: a plug-in cannot be sent to other processes")
    assert done.stderr.count("\n") == 1
    assert run("parse", "--plugins", *files).returncode == 0
