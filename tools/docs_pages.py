"""Makes the parts of the site that are not under docs/: catalogue, roles, changelog, samples.

An mkdocs hook, named in `mkdocs.yml`; the parts exist only while the site is built, so
they cannot differ from the code. On a page that is written by hand, `<!-- table: labels -->`
or `<!-- table: rules -->` stands where the table goes; `<!-- table: mapping ninjs -->` and
`<!-- table: not mapped ninjs -->` are those of an output.
"""

from __future__ import annotations

import re
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.structure.files import File

from wireparse import CATALOGUE, Role, samples
from wireparse._roles.labels import LABELS, ROLES
from wireparse._roles.rules import FACTS, RULE_OF, RULES, UNSURE
from wireparse.cli._explain import PLACES

if TYPE_CHECKING:
    import enum
    from collections.abc import Iterable, Iterator

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

__all__ = ["diagnostics_page", "on_files", "on_page_markdown", "on_post_page", "roles_page"]

ROOT = Path(__file__).parent.parent
_MAPPING = re.compile(r"<!-- table: (not )?(?:mapping|mapped) (\w+) -->")


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the generated pages."""
    pages = {
        # In the sources its links lead into docs/, which is the root of the site.
        "changelog.md": (ROOT / "CHANGELOG.md")
        .read_text(encoding="utf-8")
        .replace("](docs/", "]("),
        "reference/diagnostics.md": diagnostics_page(),
        "reference/roles.md": roles_page(),
    }
    for path, content in pages.items():
        files.append(File.generated(config, path, content=content))
    for name in samples.NAMES:
        path = samples.path(name)
        files.append(File.generated(config, f"samples/{path.name}", abs_src_path=str(path)))
    return files


def on_page_markdown(markdown: str, **_: object) -> str:
    """Put a table where a page asks for it."""
    for name, table in (("labels", _labels), ("rules", _rules), ("facts", _facts)):
        markdown = markdown.replace(f"<!-- table: {name} -->", table())
    return _MAPPING.sub(_mapping, markdown)


def on_post_page(output: str, **_: object) -> str:
    """Name the theme's search dialog, which a screen reader would announce without a name."""
    return output.replace('role="dialog"', 'role="dialog" aria-label="Search"')


def diagnostics_page() -> str:
    """Write the catalogue of diagnostics, a section a code."""
    lines = [
        "# Diagnostics",
        "",
        "wireparse never raises on content and never logs: problems are reported as a",
        "[`Diagnostic`](errors.md#wireparse.Diagnostic), in `Dump.diagnostics` and in the",
        "`diagnostics` of its article. Codes are stable. `strict=True` turns the first of",
        "severity error into a `ParseError`.",
        "",
        _table(
            ("code", "severity", "meaning"),
            (
                (f"[`{row.code}`](#{row.code})", row.severity.value, row.meaning)
                for row in CATALOGUE.values()
            ),
        ),
        "",
    ]
    for row in CATALOGUE.values():
        lines += [f"## {row.code}", "", f"*{row.severity.value.capitalize()}.* {row.meaning}", ""]
        lines += [f"**What to do:** {row.remedy}", ""]
    return "\n".join(lines)


def roles_page() -> str:
    """Write the roles, labels, facts and rules, as the code has them."""
    return "\n".join(
        [
            "# Roles, labels and rules",
            "",
            "Every block has a [`Role`](models.md#wireparse.Role), a `confidence` and the",
            "name of a `rule`. What they mean is explained in",
            "[how a dump is read](../explanation/reading.md#what-a-line-is);",
            "[`wireparse explain`](command.md#explain) prints all that spoke for a line.",
            "",
            "## Roles",
            "",
            _members(Role),
            "",
            "## Labels",
            "",
            "What is decided for a line is a *label*: a role and the part of the story that the",
            "line stands in. So a chain that sees only the label above knows what has been",
            "reached. Bylines, datelines, timestamps, signoffs and credits are told from furniture",
            "and captions afterwards, by what reads them.",
            "",
            _labels(),
            "",
            "## Facts",
            "",
            "What is certain leaves a line few labels, and it has the confidence 1 where these",
            "are all of one role. `Block.rule` names the fact.",
            "",
            _facts(),
            "",
            "## Rules",
            "",
            "All else is weighed. `Block.rule` then names what spoke loudest for the role and",
            "against the next likely one.",
            "",
            _rules(),
            "",
            f"A line whose confidence is below {UNSURE} has the diagnostic",
            "[`line-unsure`](diagnostics.md#line-unsure).",
            "",
        ]
    )


def _labels() -> str:
    begins = {name.rstrip("^") for name in LABELS if name.endswith("^")}
    rows = (
        (f"`{name}`", role.value, PLACES.get(name, ""), "yes" if name in begins else "")
        for name, role in ROLES.items()
    )
    return _table(("label", "role", "where", "can begin an article"), rows)


def _facts() -> str:
    return _table(("fact", "means"), ((f"`{name}`", said) for name, said in FACTS.items()))


def _rules() -> str:
    rows = []
    for rule, meaning in RULES.items():
        if rule not in FACTS:
            groups = [f"`{group}`" for group, name in RULE_OF.items() if name == rule]
            rows.append((f"`{rule}`", meaning, ", ".join(groups)))
    return _table(("rule", "what was seen", "groups of signs"), rows)


def _mapping(asked: re.Match[str]) -> str:
    """Tabulate what an output writes of the model, or what it leaves out."""
    module = import_module(f"wireparse.outputs.{asked[2]}")
    if asked[1]:
        return _table(("wireparse", "left out because"), _fields(module.NOT_MAPPED.items()))
    return _table(("wireparse", "where it stands"), _fields(module.mapping()))


def _fields(rows: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    for field, told in rows:
        kind, _, name = field.partition(".")
        yield (f"all else of `{kind}`" if name == "*" else f"`{field}`"), told


def _members(kind: type[enum.StrEnum]) -> str:
    """Tabulate an enumeration with the strings that stand under its members."""
    notes = _notes(kind)
    return _table(("value", "means"), ((f"`{m.value}`", notes[m.name]) for m in kind))


def _notes(kind: type[enum.StrEnum]) -> dict[str, str]:
    """Collect the strings under the members of a class, which Python itself drops."""
    import ast  # noqa: PLC0415  only this page needs it
    import inspect  # noqa: PLC0415  only this page needs it

    body = ast.parse(inspect.getsource(kind)).body[0]
    assert isinstance(body, ast.ClassDef)  # noqa: S101  getsource of a class is a class
    notes = dict.fromkeys(kind.__members__, "")
    name = ""
    for statement in body.body:
        if isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Name):
            name = statement.targets[0].id
        elif isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant) and name:
            notes[name] = " ".join(str(statement.value.value).split())
    return notes


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join("| " + " | ".join(c.replace("|", "\\|") for c in row) + " |" for row in lines)
