"""Makes the parts of the site that are not under docs/: catalogue, roles, changelog, samples.

An mkdocs hook, named in `mkdocs.yml`; the parts exist only while the site is built, so
they cannot differ from the code. On a page that is written by hand, `<!-- table: transitions -->`
stands where the table goes.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.structure.files import File

from wireparse import CATALOGUE, Role, samples
from wireparse._roles.rules import RULES
from wireparse._roles.states import TRANSITIONS, Cue, State

if TYPE_CHECKING:
    import enum
    from collections.abc import Iterable

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import Files

__all__ = ["diagnostics_page", "on_files", "on_page_markdown", "on_post_page", "roles_page"]

ROOT = Path(__file__).parent.parent


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the generated pages."""
    pages = {
        "changelog.md": (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"),
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
    """Put the table where a page asks for it."""
    return markdown.replace("<!-- table: transitions -->", _transitions())


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
    """Write the roles, the rules and the table that decides, as the code has them."""
    return "\n".join(
        [
            "# Roles, rules and the table",
            "",
            "Every block has a [`Role`](models.md#wireparse.models.Role). What a block looks like",
            "where it stands is its *cue*; the part of the story that has been reached is the",
            "*state*. The table gives for each pair the role and the next state; every pair has a",
            "row, so no block is without a role. `wireparse explain` prints the row.",
            "",
            "## Roles",
            "",
            _members(Role),
            "",
            "## States",
            "",
            _members(State),
            "",
            "## Cues",
            "",
            _members(Cue),
            "",
            "## The table",
            "",
            "*role* → *next state*",
            "",
            _transitions(),
            "",
            "## Rules",
            "",
            "`Block.rule` names one of these. A rule with a doubt gives the line the diagnostic",
            "[`line-unsure`](diagnostics.md#line-unsure).",
            "",
            _table(
                ("rule", "what it saw", "why it may be wrong"),
                ((f"`{n}`", rule.meaning, rule.doubt or "") for n, rule in RULES.items()),
            ),
            "",
        ]
    )


def _transitions() -> str:
    rows = (
        (f"`{cue}`", *(_cell(*TRANSITIONS[state][cue], state) for state in State)) for cue in Cue
    )
    return _table(("cue", *(f"in `{state}`" for state in State)), rows)


def _cell(after: State, role: Role, state: State) -> str:
    return f"{role}" if after is state else f"{role} → **{after}**"


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
