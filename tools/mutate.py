"""Tell how much of a module its unit tests hold, by changing it a little at a time.

Each mutant is the module with one operator, number, condition or returned value changed. The
tests are collected once; a fork runs them for each mutant, whose code takes the place of that of
the functions in memory. A mutant that no test notices survives, and is printed. Needs `os.fork`.

A mutant of code that writes files may write where the code would not: do not run this as root.

mutmut would do, but that it leaves out every decorated function, and what is remembered with
`lru_cache` are the doors of most modules here.

    python tools/mutate.py src/wireparse/_fields/dates.py tests/unit/_fields --sample 50
"""

from __future__ import annotations

import argparse
import ast
import functools
import gc
import importlib
import os
import random
import resource
import signal
import sys
import tempfile
import time
import tomllib
from pathlib import Path
from types import CodeType, FunctionType, ModuleType
from typing import TYPE_CHECKING, Final, NamedTuple

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

EXPLAINED: Final = Path(__file__).with_name("mutants_explained.toml")
MEMORY: Final = 2 << 30
"""Bytes that a mutant may take."""
SWAPPED: Final[dict[type[ast.AST], tuple[type[ast.AST], ...]]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.And: (ast.Or,),
    ast.Or: (ast.And,),
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
    ast.Break: (ast.Continue,),
    ast.Continue: (ast.Break,),
}
_REMEMBERING: Final = type(functools.cache(ast.parse))
NAMES: Final = {"any": "all", "all": "any", "min": "max", "max": "min"}
NOT_RUN: Final = frozenset(("annotation", "returns", "decorator_list", "args", "type_params"))
"""Fields of nodes that are not part of a function's code."""


class Mutant(NamedTuple):
    """One change of a module, made by setting a field of a node."""

    statement: ast.stmt
    """The function or assignment of the module that it is in."""
    node: ast.AST
    field: str
    at: int | None
    new: ast.AST
    line: int
    becomes: str

    def put(self, value: ast.AST) -> ast.AST:
        """Set the field; returns what it was."""
        held = getattr(self.node, self.field)
        if self.at is None:
            setattr(self.node, self.field, value)
            return held
        old, held[self.at] = held[self.at], value
        return old


def mutants(tree: ast.Module) -> Iterator[Mutant]:
    """Yield every change of the functions and constants of a module."""
    for statement in _statements(tree.body):
        is_bool = False
        for node in _inside(statement):
            if isinstance(node, ast.FunctionDef):
                is_bool = isinstance(node.returns, ast.Name) and node.returns.id == "bool"
            for field, at, child in _children(node):
                for new in _variants(child, is_bool=is_bool):
                    made = ast.fix_missing_locations(ast.copy_location(new, child))
                    line = getattr(child, "lineno", getattr(node, "lineno", 0))
                    mutant = Mutant(statement, node, field, at, made, line, "")
                    yield mutant._replace(becomes=_shown(mutant))


def _shown(mutant: Mutant) -> str:
    """Write what is changed as code, with what is around it where it is no more than a word."""
    old = mutant.put(mutant.new)
    is_word = isinstance(mutant.new, ast.Constant | ast.Name | ast.Slice)
    node = mutant.node if is_word else mutant.new
    text = ast.unparse(node.test if isinstance(node, ast.If | ast.While) else node)
    mutant.put(old)
    return text


def _statements(body: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
    for statement in body:
        if isinstance(statement, ast.ClassDef):
            yield from (s for s in _statements(statement.body) if isinstance(s, ast.FunctionDef))
        elif isinstance(statement, ast.FunctionDef | ast.Assign | ast.AnnAssign):
            yield statement


def _inside(node: ast.AST) -> Iterator[ast.AST]:
    yield node
    for _, _, child in _children(node):
        yield from _inside(child)


def _children(node: ast.AST) -> Iterator[tuple[str, int | None, ast.AST]]:
    for field, value in ast.iter_fields(node):
        if field in NOT_RUN:
            continue
        if isinstance(value, ast.AST):
            yield field, None, value
        elif isinstance(value, list):
            yield from ((field, at, v) for at, v in enumerate(value) if isinstance(v, ast.AST))


def _variants(node: ast.AST, *, is_bool: bool) -> Iterator[ast.AST]:
    """Yield what stands in for a node: one step away, and never the same by its form."""
    match node:
        case ast.Compare(left, ops, others):
            for at, op in enumerate(ops):
                for other in SWAPPED.get(type(op), ()):
                    yield ast.Compare(left, [*ops[:at], other(), *ops[at + 1 :]], others)
        case ast.BoolOp(op, values):
            yield ast.BoolOp(SWAPPED[type(op)][0](), values)
        case ast.Name(name, ast.Load()) if name in NAMES:
            yield ast.Name(NAMES[name], ast.Load())
        case ast.BinOp(left, ast.Add() | ast.Sub() as op, right):
            yield ast.BinOp(left, SWAPPED[type(op)][0](), right)
        case ast.AugAssign(target, ast.Add() | ast.Sub() as op, value):
            yield ast.AugAssign(target, SWAPPED[type(op)][0](), value)
        case ast.Constant(bool(value)):
            yield ast.Constant(not value)
        case ast.Constant(int(value)):
            yield ast.Constant(value + 1)
            yield ast.Constant(value - 1)
        case _:
            yield from _variants_of_parts(node, is_bool=is_bool)


def _variants_of_parts(node: ast.AST, *, is_bool: bool) -> Iterator[ast.AST]:
    """Yield other jumps, slices without a bound, conditions turned, and other returned values."""
    match node:
        case ast.UnaryOp(ast.Not(), operand):
            yield operand
        case ast.Break() | ast.Continue():
            yield SWAPPED[type(node)][0]()
        case ast.Slice(lower, upper, step):
            if lower is not None:
                yield ast.Slice(None, upper, step)
            if upper is not None:
                yield ast.Slice(lower, None, step)
        case ast.If() | ast.While() | ast.IfExp() if _is_plain(node.test):
            yield type(node)(ast.UnaryOp(ast.Not(), node.test), node.body, node.orelse)
        case ast.Return(ast.expr() as value) if not isinstance(value, ast.Constant):
            yield ast.Return(ast.UnaryOp(ast.Not(), value) if is_bool else None)
        case _:
            pass


def _is_plain(test: ast.expr) -> bool:
    """Tell a condition that no other variant turns round."""
    return isinstance(test, ast.Name | ast.Attribute | ast.Call | ast.Subscript | ast.NamedExpr)


def _imported(path: Path) -> ModuleType:
    """Import the module that a file is, by the packages that it lies in."""
    parts, folder = [path.stem], path.parent
    while (folder / "__init__.py").is_file():
        parts.insert(0, folder.name)
        folder = folder.parent
    return importlib.import_module(".".join(parts).removesuffix(".__init__"))


def _functions(path: str) -> dict[tuple[str, int], FunctionType]:
    """Find the functions of a module in memory, wherever decorators have put them."""
    return {
        (found.__code__.co_qualname, found.__code__.co_firstlineno): found
        for found in gc.get_objects()
        if isinstance(found, FunctionType) and found.__code__.co_filename == path
    }


def _codes(code: CodeType) -> Iterator[CodeType]:
    for const in code.co_consts:
        if isinstance(const, CodeType):
            yield const
            yield from _codes(const)


def install(mutant: Mutant, tree: ast.Module, module: ModuleType) -> None:
    """Let the module in memory do what the changed one would."""
    path = str(module.__file__)
    mutant.put(mutant.new)
    if not isinstance(mutant.statement, ast.FunctionDef):
        alone = ast.Module([mutant.statement], [])
        exec(compile(alone, path, "exec", dont_inherit=True), vars(module))  # noqa: S102  ours
        return
    for kept in gc.get_objects():
        if isinstance(kept, _REMEMBERING) and kept.__module__ == module.__name__:
            kept.cache_clear()
    live = _functions(path)
    for code in _codes(compile(tree, path, "exec", dont_inherit=True)):
        found = live.get((code.co_qualname, code.co_firstlineno))
        if found is not None and found.__code__ != code:
            found.__code__ = code


class Runner:
    """Runs the collected tests for every mutant, as a plug-in of pytest."""

    def __init__(self, path: Path, sample: int | None, seed: int) -> None:
        self.path = path
        self.source = path.read_text(encoding="utf-8")
        self.tree = ast.parse(self.source)
        self.mutants = list(mutants(self.tree))
        if sample is not None and sample < len(self.mutants):
            self.mutants = random.Random(seed).sample(self.mutants, sample)
        self.results: list[str] = []
        self.folder = tempfile.TemporaryDirectory()
        self.needed = Path(self.folder.name, "modules.txt")
        self.trouble = ""

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run the tests once as they are, then for every mutant."""
        module = _imported(self.path)
        began = time.monotonic()
        if module.__file__ is None or Path(module.__file__).resolve() != self.path:
            self.trouble = f"the tests run {module.__file__}, and not {self.path}"
        elif self._run(session, None, module, 600) != "survived":
            self.trouble = "the tests fail, or none was collected, before anything is changed"
        else:
            for name in self.needed.read_text(encoding="utf-8").split():
                importlib.import_module(name)  # once, and not again in every fork
            limit = 2 + 5 * (time.monotonic() - began)
            self.results = [self._run(session, m, module, limit) for m in self.mutants]
        return True

    def _run(
        self, session: pytest.Session, mutant: Mutant | None, module: ModuleType, limit: float
    ) -> str:
        child = os.fork()
        if not child:
            self._test(session, mutant, module)
        ends = time.monotonic() + limit
        while time.monotonic() < ends:
            found, status = os.waitpid(child, os.WNOHANG)
            if found:
                return "killed" if status else "survived"
            time.sleep(0.002)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return "timeout"

    def _test(self, session: pytest.Session, mutant: Mutant | None, module: ModuleType) -> None:
        """Run the tests in a fork, which ends here: 0 where all passed."""
        status = 1
        try:
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, 1)
            os.dup2(null, 2)
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
            if mutant is not None:
                install(mutant, self.tree, module)
            items = session.items
            for item, after in zip(items, [*items[1:], None], strict=True):
                item.config.hook.pytest_runtest_protocol(item=item, nextitem=after)
                if session.testsfailed:
                    break
            status = int(bool(session.testsfailed) or not items)
            if mutant is None:
                package = module.__name__.partition(".")[0]
                names = [name for name in sys.modules if name.startswith(f"{package}.")]
                self.needed.write_text("\n".join(names), encoding="utf-8")
        finally:
            os._exit(status)


def _explained() -> dict[tuple[str, str], str]:
    with EXPLAINED.open("rb") as file:
        return {(row["line"], row["becomes"]): row["why"] for row in tomllib.load(file)["mutant"]}


def _report(runner: Runner) -> float:
    """Print what survived and what share did not; returns the share in percent."""
    lines, known = runner.source.splitlines(), _explained()
    survived: list[str] = []
    counts = {"killed": 0, "timeout": 0, "explained": 0}
    for mutant, result in zip(runner.mutants, runner.results, strict=True):
        text = lines[mutant.line - 1].strip()
        why = known.get((text, mutant.becomes))
        if result != "survived":
            counts[result] += 1
            if why:
                print(f"no longer survives: {text}\n    {mutant.becomes}")
        elif why:
            counts["explained"] += 1
        else:
            survived.append(f"{runner.path.name}:{mutant.line}: {text}\n    {mutant.becomes}")
    print(*survived, sep="\n")
    judged = len(runner.results) - counts["explained"]
    killed = counts["killed"] + counts["timeout"]
    share = 100 * killed / judged if judged else 100.0
    print(
        f"{runner.path.name}: {len(runner.results)} mutants, {killed} killed, "
        f"{counts['timeout']} of them for their time; {counts['explained']} explained, "
        f"{len(survived)} survived: {share:.1f} %"
    )
    return share


def main() -> int:
    """Run the command; returns its exit status."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("module", type=Path, help="file of the module that is changed")
    parser.add_argument("tests", nargs="+", help="files of tests, or what else pytest takes")
    parser.add_argument("--sample", type=int, metavar="N", help="try N mutants instead of all")
    parser.add_argument("--seed", type=int, default=0, help="of the choice of the sample")
    parser.add_argument("--least", type=float, default=0.0, metavar="PERCENT",
                        help="exit with 1 where a smaller share is killed")  # fmt: skip
    options = parser.parse_args()
    if not options.module.is_file():
        parser.error(f"there is no module {options.module}")
    runner = Runner(options.module.resolve(), options.sample, options.seed)
    # -s: what a mutant prints goes nowhere, and not into the memory of pytest.
    quiet = ["-q", "-s", "--no-header", "--no-summary", "-p", "no:cacheprovider"]
    status = pytest.main([*quiet, *options.tests], plugins=[runner])
    if runner.trouble or not runner.results:
        print(runner.trouble or f"no mutant was tried (pytest: {status!r})", file=sys.stderr)
        return 2
    return int(_report(runner) < options.least)


if __name__ == "__main__":
    sys.exit(main())
