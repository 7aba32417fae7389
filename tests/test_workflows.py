"""The workflows of CI: what they may do, what they run, and that the project has it."""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import tomllib
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / ".github/workflows"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
EXTRAS = PROJECT["project"]["optional-dependencies"]
GROUPS = PROJECT["dependency-groups"]
NAMES = sorted(path.name for path in FOLDER.glob("*.yml"))
COMMANDS_OF = {"mkdocs": "docs", "pyproject-build": "release", "twine": "release"}
"""Commands that a workflow may run, and the group that brings each."""
NEW_PIP = ["python", "-m", "pip", "install", "--upgrade", "pip"]
"""What must come before `--group`, which old versions of pip do not know."""


def _workflow(name: str) -> dict[str, Any]:
    found = yaml.safe_load((FOLDER / name).read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def _jobs(name: str) -> list[dict[str, Any]]:
    return list(_workflow(name)["jobs"].values())


def _steps(name: str) -> list[dict[str, Any]]:
    return [step for job in _jobs(name) for step in job["steps"]]


def _commands(job: dict[str, Any]) -> list[list[str]]:
    """Return the words of every command that a job runs."""
    lines = [line for step in job["steps"] for line in step.get("run", "").splitlines()]
    return [shlex.split(line) for line in lines if line.strip()]


def test_the_workflows_are_three() -> None:
    """There is a workflow for tests, one for the site and one for releases."""
    assert NAMES == ["ci.yml", "pages.yml", "release.yml"]


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_permitted_but_what_a_job_names(name: str) -> None:
    """A workflow permits nothing; each job names what it needs, and only the last one writes."""
    assert _workflow(name)["permissions"] == {}
    jobs = _jobs(name)
    for job in jobs:
        assert job["permissions"]
    for job in jobs[:-1]:
        assert job["permissions"] == {"contents": "read"}
    written = {key for key, value in jobs[-1]["permissions"].items() if value == "write"}
    allowed = {"ci.yml": set(), "pages.yml": {"pages", "id-token"}, "release.yml": {"id-token"}}
    assert written == allowed[name]


@pytest.mark.parametrize("name", NAMES)
def test_jobs_that_may_write_run_nothing_of_the_project(name: str) -> None:
    """A job with a right to write has actions only, an environment, and a job before it."""
    for job in _jobs(name):
        if "write" in job["permissions"].values():
            assert _commands(job) == []
            assert job["environment"]
            assert job["needs"]


@pytest.mark.parametrize("name", NAMES)
def test_actions_are_named_with_a_version(name: str) -> None:
    """Every action is one of the makers of GitHub or PyPI, with a tag or a commit."""
    for step in _steps(name):
        if action := step.get("uses"):
            assert re.fullmatch(
                r"(?:actions|pypa)/[\w-]+@(?:v\d+|release/v\d+|[0-9a-f]{40})", action
            )
        if step.get("uses", "").startswith("actions/checkout"):
            assert step["with"]["persist-credentials"] is False


@pytest.mark.parametrize("name", NAMES)
def test_no_secret_is_asked_for_and_no_event_is_run(name: str) -> None:
    """There is no secret, and no expression inside what a shell runs."""
    assert "secrets." not in (FOLDER / name).read_text(encoding="utf-8")
    for step in _steps(name):
        assert "${{" not in step.get("run", "")


def _asked_of_pip(words: list[str]) -> tuple[set[str], set[str]]:
    """Return the extras of the project and the groups that a command installs."""
    own = [word for word in words if word.startswith(".[")]
    extras = {name for word in own for name in re.findall(r"[\w-]+", word)}
    return extras, {after for word, after in pairwise(words) if word == "--group"}


def _check_pip(command: list[str], *, is_new: bool) -> set[str]:
    """Check that what pip is to install is there; return the names of extras and groups."""
    extras, groups = _asked_of_pip(command)
    assert extras <= set(EXTRAS)
    assert groups <= set(GROUPS)
    assert is_new or not groups
    return extras | groups


@pytest.mark.parametrize("name", NAMES)
def test_commands_are_there(name: str) -> None:
    """Scripts, extras and groups exist, and a tool is run by a job that installs its group."""
    for job in _jobs(name):
        installed: set[str] = set()
        commands = _commands(job)
        for number, (program, *words) in enumerate(commands):
            if words[:3] == ["-m", "pip", "install"]:
                installed |= _check_pip(words, is_new=NEW_PIP in commands[:number])
            elif program == "bash":
                assert (ROOT / words[0]).is_file()
            elif program == "python":
                assert words == ["-m", "pytest"]
                assert "test" in installed
            elif program == "npm":
                asked = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))
                assert all(
                    re.fullmatch(r"[\d.]+", each) for each in asked["devDependencies"].values()
                )
            elif program not in ("test", "grep"):
                assert COMMANDS_OF[program] in installed


def test_every_python_and_system_is_tested() -> None:
    """The matrix is the Pythons of the classifiers on three systems."""
    matrix = _workflow("ci.yml")["jobs"]["tests"]["strategy"]["matrix"]
    classifiers = PROJECT["project"]["classifiers"]
    pythons = [found[1] for c in classifiers if (found := re.search(r":: (3\.\d+)$", c))]
    assert matrix["python"] == pythons == ["3.11", "3.12", "3.13", "3.14"]
    assert matrix["os"] == ["ubuntu-latest", "macos-latest", "windows-latest"]


def test_a_release_is_published_with_attestations_from_a_tag() -> None:
    """A tag starts a release; what was built and tested is what is published."""
    release = _workflow("release.yml")
    assert release[True] == {"push": {"tags": ["v[0-9]*"]}}  # YAML reads `on` as true
    steps = release["jobs"]["publish"]["steps"]
    assert steps[0]["with"] == {"name": "dist", "path": "dist/"}
    assert steps[-1]["uses"].startswith("pypa/gh-action-pypi-publish@")
    assert steps[-1]["with"] == {"attestations": True}


def test_the_site_is_built_alike_everywhere() -> None:
    """Read the Docs builds the same configuration, and fails on warnings as Pages does."""
    hosted = yaml.safe_load((ROOT / ".readthedocs.yaml").read_text(encoding="utf-8"))
    assert hosted["mkdocs"] == {"configuration": "mkdocs.yml", "fail_on_warning": True}
    pages = _commands(_workflow("pages.yml")["jobs"]["build"])
    hosts = [shlex.split(line) for line in hosted["build"]["jobs"]["install"]]
    assert [_asked_of_pip(command) for command in hosts] == [
        _asked_of_pip(command) for command in pages if "pip" in command
    ]
    assert hosts[0] == NEW_PIP
    assert pages[-1] == ["mkdocs", "build", "--strict"]
    npm = ["npm", "install", "--ignore-scripts", "--no-package-lock"]
    assert [shlex.split(line) for line in hosted["build"]["jobs"]["pre_install"]] == [npm]
    assert pages[-2][:4] == npm


@pytest.mark.parametrize("script", [".ci/run", ".ci/interpreters", ".ci/build", ".ci/plugin"])
def test_scripts_install_what_is_there(script: str) -> None:
    """Extras and groups that a script installs exist; an environment for groups has a new pip."""
    text = (ROOT / script).read_text(encoding="utf-8").replace("\\\n", " ")
    new = set(re.findall(r"venv --upgrade-deps (\S+)", text))
    found = re.findall(r"([^\s/\"]+)/bin/pip\"? install (.*)", text)
    assert found
    for environment, rest in found:
        _check_pip(shlex.split(rest.partition(" && ")[0]), is_new=environment in new)


def test_groups_are_no_extras() -> None:
    """What only work on the project needs is in no extra, for PyPI shows them all."""
    known = {"cli", "fast", "html", "spacy", "test", "testing", "zst"}
    assert set(EXTRAS) == known | {"arrow", "corpus", "dedupe", "remote", "warc"}
    assert set(GROUPS) & set(EXTRAS) == set()
    included = [
        item["include-group"]
        for group in GROUPS.values()
        for item in group
        if isinstance(item, dict)
    ]
    assert included
    assert set(included) <= set(GROUPS)


@pytest.mark.skipif(os.name != "posix", reason="the script is for a POSIX shell")
@pytest.mark.parametrize(
    ("source", "documentation", "status"),
    [
        ("https://forge.invalid/x", "https://docs.invalid/x", 1),
        ("https://forge.test/x", "https://docs.invalid/x", 1),
        ("https://forge.invalid/x", "https://docs.test/x", 1),
        ("https://forge.test/x", "https://docs.test/x", 7),
    ],
)
def test_a_release_needs_the_addresses(
    source: str, documentation: str, status: int, tmp_path: Path
) -> None:
    """`.ci/build --release` builds nothing while an address of the project is not filled in."""
    (tmp_path / ".ci").mkdir()
    (tmp_path / "dist").mkdir()
    shutil.copy(ROOT / ".ci/build", tmp_path / ".ci/build")
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    for key, address in (("source", source), ("documentation", documentation)):
        text, count = re.subn(rf'^{key} = ".*"$', f'{key} = "{address}"', text, flags=re.MULTILINE)
        assert count == 1
    (tmp_path / "pyproject.toml").write_text(text, encoding="utf-8")
    builder = tmp_path / "pyproject-build"
    builder.write_text("#!/bin/sh\nexit 7\n", encoding="utf-8")
    builder.chmod(0o755)
    done = subprocess.run(
        ["bash", ".ci/build", "--release"],  # noqa: S607  the system's shell
        cwd=tmp_path,
        env={**os.environ, "PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == status
    assert (".invalid is no host" in done.stderr) == (status == 1)
    assert (tmp_path / "dist").exists() == (status == 1)


def test_a_release_is_built_with_the_check() -> None:
    """The workflow builds a release as one, so that it fails where an address is missing."""
    build = _commands(_workflow("release.yml")["jobs"]["build"])
    assert ["bash", ".ci/build", "--release"] in build


@pytest.mark.parametrize("path", sorted((ROOT / ".ci").iterdir()), ids=lambda path: path.name)
def test_scripts_can_be_read_by_their_shell(path: Path) -> None:
    """A script of `.ci` is executable, stops at the first failure, and has no syntax error."""
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("there is no bash here")
    assert "set -euo pipefail" in path.read_text(encoding="utf-8")
    subprocess.run([bash, "-n", path], check=True)
