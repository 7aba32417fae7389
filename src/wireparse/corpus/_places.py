"""Where inputs are and output goes: this machine, or whatever fsspec reaches."""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, TYPE_CHECKING, Any, Final, Protocol, cast

from attrs import frozen

from wireparse.diagnostics import MissingExtraError

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Storage", "find", "is_remote", "open_bytes", "place_of"]

_SIGNS: Final = "*?["
_DRAFT: Final = ".wireparse-"
"""What the names of files begin with that are not whole yet."""


def is_remote(name: str) -> bool:
    """Is a name an address, such as `s3://bucket/file`?"""
    return "://" in name


def open_bytes(name: str) -> IO[bytes]:
    """Open a file for reading bytes.

    Raises:
        OSError: It cannot be opened.
        NotTextError: It is a directory, a socket, or a pipe that nobody writes to.
    """
    if not is_remote(name):
        from wireparse._source import open_file  # noqa: PLC0415  beside its other half

        return open_file(name)
    system, path = _system(name)
    return cast("IO[bytes]", system.open(path, "rb"))


def find(name: str) -> list[tuple[str, int]]:
    """Return the files that a name stands for, in the order of their names, each with its size.

    Args:
        name: A file; a directory, whose files are meant, and those of directories in it; or a
            pattern. Files and directories whose name begins with a dot or an underscore are left
            out, unless they are named themselves.

    Raises:
        FileNotFoundError: There is none.
        OSError: It cannot be looked up.
    """
    found = _find_remote(name) if is_remote(name) else _find_here(name)
    if not found:
        raise FileNotFoundError(2, "no such file, and no file that the pattern matches", name)
    return found


def _find_here(name: str) -> list[tuple[str, int]]:
    from wireparse._source import files_in  # noqa: PLC0415  as above

    names = [name]
    if not os.path.lexists(name) and any(sign in name for sign in _SIGNS):
        from glob import glob  # noqa: PLC0415  only patterns need it

        names = sorted(glob(name, recursive=True))  # noqa: PTH207  names are strings here
    files = [file for each in names for file in files_in(each)]
    return [(file, Path(file).stat().st_size) for file in files]


def _find_remote(name: str) -> list[tuple[str, int]]:
    system, path = _system(name)
    protocol = name.partition("://")[0]
    if any(sign in path for sign in _SIGNS):
        found = system.glob(path, detail=True)
    else:
        found = system.find(path, detail=True)  # of a file, the file itself
    return [
        (f"{protocol}://{each.removeprefix('/') if protocol != 'file' else each}", info["size"])
        for each, info in sorted(found.items())
        if info["type"] == "file" and not _is_hidden(each.removeprefix(path))
    ]


def _is_hidden(path: str) -> bool:
    return any(part[:1] in (".", "_") for part in path.split("/"))


def _system(name: str) -> tuple[Any, str]:
    """Return the file system of an address, and the path in it."""
    try:
        import fsspec  # noqa: PLC0415  an extra
    except ModuleNotFoundError:
        msg = f"{name} needs fsspec: pip install 'wireparse[remote]'"
        raise MissingExtraError(msg) from None
    system, path = fsspec.core.url_to_fs(name)
    return system, path


class Storage(Protocol):
    """A folder that is written to, a file at a time, each whole or not at all."""

    def begin(self) -> bool:
        """Make the folder; return whether there is a file in it that is whole."""
        ...

    def scratch(self) -> TemporaryDirectory[str]:
        """Make a folder of this machine for what is on its way."""
        ...

    def write(self, name: str) -> Any:  # noqa: ANN401  a context manager of a file
        """Open a file that is there when the block has come to its end."""

    def read(self, name: str) -> bytes | None:
        """Return what is in a file, None where there is none."""


def place_of(name: str) -> Storage:
    """Return the folder of that name."""
    if not is_remote(name):
        return _Here(Path(name))
    system, path = _system(name)
    return _There(system, path.rstrip("/"))


@frozen
class _Here:
    """A folder of this machine."""

    folder: Path

    def begin(self) -> bool:
        self.folder.mkdir(parents=True, exist_ok=True)
        for draft in [*self.folder.rglob(f"{_DRAFT}*")]:  # of a run that was killed
            if draft.is_dir():
                shutil.rmtree(draft)
            else:
                draft.unlink()
        return any(not path.is_dir() for path in self.folder.rglob("*"))

    def scratch(self) -> TemporaryDirectory[str]:
        # Where there is room for the output; the system's own folder may be in memory.
        return TemporaryDirectory(prefix=_DRAFT, dir=self.folder)

    @contextmanager
    def write(self, name: str) -> Iterator[IO[bytes]]:
        from wireparse.outputs._whole_file import whole_file  # noqa: PLC0415  see above

        path = self.folder / name
        path.parent.mkdir(exist_ok=True)
        with whole_file(path) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())  # or a power cut leaves the name with nothing in it

    def read(self, name: str) -> bytes | None:
        try:
            return (self.folder / name).read_bytes()
        except FileNotFoundError:
            return None


@frozen
class _There:
    """A folder that fsspec reaches; its stores show a file when it is closed."""

    system: Any
    folder: str

    def begin(self) -> bool:
        self.system.makedirs(self.folder, exist_ok=True)
        self.system.invalidate_cache()
        return bool(self.system.find(self.folder, maxdepth=2))

    def scratch(self) -> TemporaryDirectory[str]:
        return TemporaryDirectory(prefix=_DRAFT)

    @contextmanager
    def write(self, name: str) -> Iterator[IO[bytes]]:
        from io import BytesIO  # noqa: PLC0415  see below

        path = f"{self.folder}/{name}"
        self.system.makedirs(path.rpartition("/")[0], exist_ok=True)
        held = BytesIO()  # so that what is not whole is never sent
        yield held
        self.system.pipe_file(path, held.getvalue())

    def read(self, name: str) -> bytes | None:
        try:
            data: bytes = self.system.cat_file(f"{self.folder}/{name}")
        except FileNotFoundError:
            return None
        return data
