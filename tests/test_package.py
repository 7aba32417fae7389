"""What an install gives: names, types, extras, and modules of a readable size."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import subprocess
import sys
import textwrap
import zipfile
from importlib.metadata import requires, version
from pathlib import Path

import pytest

import wireparse

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "src" / "wireparse"
MODULES = sorted(path.relative_to(SOURCE).as_posix() for path in SOURCE.rglob("*.py"))
LONGEST_MODULE = 300
LONGEST_FUNCTION = 40
EXTRAS = ("click", "rich", "hypothesis", "jinja2", "orjson", "zstandard", "pygments")


def _python(code: str, *blocked: str) -> subprocess.CompletedProcess[str]:
    """Run code in a fresh interpreter in which some modules cannot be imported."""
    blocker = f"import sys; sys.modules.update(dict.fromkeys({blocked!r}))\n"
    return subprocess.run(
        [sys.executable, "-c", blocker + textwrap.dedent(code)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_core_needs_no_extra() -> None:
    """The library imports and parses where no extra is installed."""
    done = _python("import wireparse; print(len(wireparse.parse('a').articles))", *EXTRAS)
    assert (done.stdout, done.stderr) == ("1\n", "")


def test_command_without_its_extra_says_what_to_install() -> None:
    """The entry point says in one line what to install, and fails."""
    done = _python("from wireparse.cli import main; main()", *EXTRAS)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "pip install 'wireparse[cli]'" in done.stderr


def test_import_is_light() -> None:
    """`import wireparse` leaves out what is only needed later."""
    late = ["regex", "pathlib", "gzip", "hashlib", "cattrs", "importlib.metadata", "logging"]
    done = _python(f"""
        import wireparse
        print([name for name in {late!r} if name in sys.modules])
    """)
    at_start = _python(f"print([name for name in {late!r} if name in sys.modules])")
    assert done.stdout == at_start.stdout


def test_names_are_loaded_when_asked_for() -> None:
    """Every public name is found, a wrong one is not, and none of them costs the import."""
    assert set(wireparse._HOMES) == set(wireparse.__all__)
    for name in wireparse.__all__:
        assert getattr(wireparse, name) is not None
    with pytest.raises(AttributeError, match="has no attribute 'prase'"):
        wireparse.prase  # noqa: B018  asking for it is the test
    done = _python("import wireparse; print('attr' in sys.modules, wireparse.models.__name__)")
    assert done.stdout == "False wireparse.models\n"


@pytest.mark.parametrize("before", ["", "wireparse.parse('a'); import wireparse.cli; "])
def test_only_public_names_are_listed(before: str) -> None:
    """A shell offers what is for users, and neither helpers nor what happens to be loaded."""
    done = _python(f"import wireparse; {before}print(*dir(wireparse))")
    assert done.stdout.split() == sorted([*wireparse.__all__, "__version__"])


def test_core_dependencies_are_three() -> None:
    """The library itself brings attrs, cattrs and regex, and no other."""
    core = [line for line in requires("wireparse") or () if "extra ==" not in line]
    assert sorted(line.partition(">")[0].strip() for line in core) == ["attrs", "cattrs", "regex"]


def test_version_is_one() -> None:
    """Package and metadata have the same version."""
    assert version("wireparse") == wireparse.__version__


def test_public_names_are_sorted_and_documented() -> None:
    """`__all__` is sorted, whole, and every class and function in it has a docstring."""
    names = wireparse.__all__
    constants = sorted(name for name in names if name.isupper())
    classes = sorted(name for name in names if name[0].isupper() and not name.isupper())
    functions = sorted(name for name in names if name[0].islower())
    assert list(names) == constants + classes + functions
    for name in classes + functions:
        assert getattr(wireparse, name).__doc__, name


def test_modules_say_what_they_give() -> None:
    """Every module has a docstring and a sorted `__all__` of names that exist."""
    names = [info.name for info in pkgutil.walk_packages(wireparse.__path__, "wireparse.")]
    modules = [importlib.import_module(name) for name in names]
    assert [module.__name__ for module in modules if not module.__doc__] == []
    missing = {module.__name__: set(module.__all__) - set(dir(module)) for module in modules}
    assert {name: lacks for name, lacks in missing.items() if lacks} == {}


def _documented(tree: ast.AST) -> set[int]:
    """Return the numbers of the lines that hold docstrings, of attributes too."""
    return {
        line
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        for line in range(node.lineno, (node.end_lineno or node.lineno) + 1)
    }


def _lines_of_code(text: str, tree: ast.AST) -> list[int]:
    """Return the numbers of the lines that hold neither blanks, comments nor docstrings."""
    documented = _documented(tree)
    return [
        number
        for number, line in enumerate(text.splitlines(), 1)
        if line.strip() and not line.lstrip().startswith("#") and number not in documented
    ]


def test_modules_and_functions_are_short() -> None:
    """No module has over 300 lines of code, and no function over 40."""
    long: list[str] = []
    for path in MODULES:
        tree = ast.parse((SOURCE / path).read_text(encoding="utf-8"))
        code = _lines_of_code((SOURCE / path).read_text(encoding="utf-8"), tree)
        if len(code) > LONGEST_MODULE and not path.startswith("knowledge/"):
            long.append(path)
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef):
                size = sum(node.lineno <= number <= (node.end_lineno or 0) for number in code)
                if size > LONGEST_FUNCTION:
                    long.append(f"{path}: {node.name}")
    assert long == []


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    """Build the wheel from the sources."""
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    return zipfile.ZipFile(next(folder.glob("*.whl")))


def test_wheel_holds_the_package_and_nothing_else(wheel: zipfile.ZipFile) -> None:
    """The wheel holds every source file, the marker of types, the licence, and no test."""
    names = set(wheel.namelist())
    source = {
        f"wireparse/{path.relative_to(SOURCE).as_posix()}"
        for path in SOURCE.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert source <= names
    assert "wireparse/py.typed" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {"wireparse"}


def test_wheel_is_small(wheel: zipfile.ZipFile) -> None:
    """The wheel, weights included, is under three megabytes."""
    assert sum(info.compress_size for info in wheel.infolist()) < 3_000_000
