"""The workflows of CI: what they may do, what they run, and that the project has it."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / ".github/workflows"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
EXTRAS = PROJECT["project"]["optional-dependencies"]
NAMES = sorted(path.name for path in FOLDER.glob("*.yml"))
COMMANDS_OF = {"mkdocs": "docs", "pyproject-build": "release", "twine": "release"}
"""Commands that a workflow may run, and the extra that brings each."""


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


@pytest.mark.parametrize("name", NAMES)
def test_commands_are_there(name: str) -> None:
    """Scripts exist, extras exist, and a tool is run by a job that installs its extra."""
    for job in _jobs(name):
        installed: set[str] = set()
        for program, *words in _commands(job):
            if words[:3] == ["-m", "pip", "install"]:
                extras = re.findall(r"[\w-]+", words[-1].partition("[")[2])
                assert set(extras) <= set(EXTRAS)
                installed |= set(extras)
            elif program == "bash":
                assert (ROOT / words[0]).is_file()
            elif program == "python":
                assert words == ["-m", "pytest"]
                assert "test" in installed
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
    assert hosted["python"]["install"][0]["extra_requirements"] == ["docs"]
    assert ["mkdocs", "build", "--strict"] in _commands(_workflow("pages.yml")["jobs"]["build"])


@pytest.mark.parametrize("path", sorted((ROOT / ".ci").iterdir()), ids=lambda path: path.name)
def test_scripts_can_be_read_by_their_shell(path: Path) -> None:
    """A script of `.ci` is executable, stops at the first failure, and has no syntax error."""
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("there is no bash here")
    assert "set -euo pipefail" in path.read_text(encoding="utf-8")
    subprocess.run([bash, "-n", path], check=True)
