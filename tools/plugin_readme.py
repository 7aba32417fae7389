"""Follows the README of the example plug-in in an empty folder, as somebody would who has nothing.

Blocks with a title are saved, those of the shell are run, and what a command prints is
compared. `.ci/plugin` calls it once the wheel is built, which stands in for the package index;
a test does the same with everything installed already.
"""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import tempfile
from pathlib import Path

from docs_blocks import ROOT, Block, blocks_of

__all__ = ["README", "Shell", "follow"]

README = "examples/plugin/README.md"
_INSTALLS = re.compile(r"^(?:python3 -m venv|\. \.venv|pip install)\b.*\n", re.MULTILINE)
_KEEP = '\nprintf "%s\\n" "$PWD" "$PATH" > "$KEPT"\n'
"""Tells what a block has changed for the next: the folder, and the environment that is active."""


class Shell:
    """A shell that goes on from block to block, in a folder of its own.

    Attributes:
        folder: Where the next block is run.
        environment: Its variables.
    """

    def __init__(self, folder: Path, **environment: str) -> None:
        self.folder = folder
        self.kept = folder / "kept"
        self.environment = {
            **os.environ,
            "COLUMNS": "80",
            "KEPT": str(self.kept),
            "NO_COLOR": "1",
            "PIP_DISABLE_PIP_VERSION_CHECK": "1",
            "PIP_FIND_LINKS": str(ROOT / "dist"),
            "PIP_QUIET": "1",
            "PYTHONUTF8": "1",
            **environment,
        }

    def run(self, code: str) -> str:
        """Run a block, and return what it printed."""
        done = subprocess.run(  # noqa: S603  the project's own page
            ["bash", "-euo", "pipefail", "-c", code + _KEEP],  # noqa: S607  the system's shell
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            check=False,
        )
        if done.returncode:
            msg = f"{README}: status {done.returncode}: {code}\n{done.stdout}"
            raise ValueError(msg)
        folder, path = self.kept.read_text(encoding="utf-8").splitlines()
        self.folder = Path(folder)
        self.environment["PATH"] = path
        return done.stdout


def follow(block: Block, shell: Shell, *, is_installed: bool = False) -> None:
    """Do what a block says; lines that install something only where nothing is installed.

    Raises:
        ValueError: A command fails, or prints something else than the block says.
    """
    if block.title:
        (shell.folder / block.title).write_text(block.code, encoding="utf-8")
    elif block.language == "sh":
        shell.run(_INSTALLS.sub("", block.code) if is_installed else block.code)
    elif block.language == "console":
        for piece in re.split(r"^\$ ", block.code, flags=re.MULTILINE)[1:]:
            command, _, expected = piece.partition("\n")
            said = "".join(f"{row.rstrip()}\n" for row in shell.run(command).splitlines())
            checker = doctest.OutputChecker()
            if not checker.check_output(expected, said, doctest.ELLIPSIS):
                msg = f"{README}:{block.line}: {command}\nprints\n{said}and not\n{expected}"
                raise ValueError(msg)


def main() -> None:
    """Follow the README."""
    with tempfile.TemporaryDirectory() as folder:
        shell = Shell(Path(folder))
        for block in blocks_of(README):
            print(f"{README}:{block.line}", flush=True)
            follow(block, shell)


if __name__ == "__main__":
    main()
