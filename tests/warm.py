"""Processes that run the command and have imported it already, where there is `fork`.

Most of the time that a command takes for a short text it takes to start. So one process, called
with the number of a socket, starts for all tests of a worker, and copies itself for each command.
Who wants one starts this file with the path of the socket and the arguments of the command: that
process hands over its streams, folder and variables, and ends as the copy does. A copy begins
where the command's own script does, and ends as any Python. Code in the variable `BEFORE` is run
before: faults, put where there are none.
"""

from __future__ import annotations

import marshal
import os
import sys

_SECONDS = 60
"""How long a command may take before it is taken for one that hangs."""


def ask(path: str, arguments: list[str]) -> int:
    """Have a command run in a copy that has the streams of this process; return its status."""
    import _socket  # noqa: PLC0415  half of what `socket` takes to import
    from array import array  # noqa: PLC0415  beside its use

    streams = [number for number in (0, 1, 2) if _is_open(number)]
    server = _socket.socket(_socket.AF_UNIX, _socket.SOCK_STREAM)
    server.connect(path)
    rights = array("i", streams).tobytes()
    server.sendmsg([bytes(streams)], [(_socket.SOL_SOCKET, _socket.SCM_RIGHTS, rights)])
    server.sendall(marshal.dumps((arguments, os.getcwd(), dict(os.environ))))  # noqa: PTH109  no import
    server.shutdown(_socket.SHUT_WR)
    return int(server.recv(9))


def _is_open(number: int) -> bool:
    try:
        os.fstat(number)
    except OSError:
        return False
    return True


def wait_for_work(number: int) -> None:
    """Copy this process for each command that is asked for; return in the copies."""
    import signal  # noqa: PLC0415  as above
    import socket  # noqa: PLC0415

    with socket.socket(fileno=number) as door:
        while True:
            asked = door.accept()[0]
            numbers, given, _, _ = socket.recv_fds(asked, 3, 3)
            streams = dict(zip(numbers, given, strict=True))
            if (copy := os.fork()) == 0:
                signal.alarm(_SECONDS)
                with asked.makefile("rb") as file:
                    arguments, folder, variables = marshal.load(file)  # noqa: S302  our own
                _become(arguments, folder, variables, streams)
                return
            for stream in given:
                os.close(stream)
            status = os.waitstatus_to_exitcode(os.waitpid(copy, 0)[1])
            asked.sendall(str(status % 256).encode())
            asked.close()


def _become(
    arguments: list[str], folder: str, variables: dict[str, str], streams: dict[int, int]
) -> None:
    """Take the place of a process that was started with all this."""
    import io  # noqa: PLC0415  as above

    for number, name, mode in ((0, "stdin", "rb"), (1, "stdout", "wb"), (2, "stderr", "wb")):
        was, stream = getattr(sys, name), None
        if number in streams:
            os.dup2(streams[number], number)
            os.close(streams[number])
            # Without a buffer where Python was told so, as its own streams are.
            stream = io.TextIOWrapper(
                open(number, mode, 0 if was.write_through else -1, closefd=False),  # noqa: SIM115
                was.encoding,
                was.errors,
                line_buffering=name == "stderr" or os.isatty(number),
                write_through=was.write_through,
            )
        else:
            os.close(number)
        setattr(sys, name, stream)
        setattr(sys, f"__{name}__", stream)
    os.chdir(folder)
    os.environ.clear()
    os.environ.update(variables)
    sys.argv[1:] = arguments
    exec(os.environ.pop("BEFORE", ""), {"__name__": "__main__"})  # noqa: S102  our own


if __name__ == "__main__":
    if not sys.argv[1].isdecimal():
        sys.exit(ask(sys.argv[1], sys.argv[2:]))
    import gc

    import wireparse
    import wireparse.cli._commands
    from wireparse.cli import main
    from wireparse.outputs.json import to_json
    from wireparse.samples import path

    to_json(wireparse.parse(path("dump").read_text("utf-8")))
    gc.freeze()  # what is not looked at is not copied
    wait_for_work(int(sys.argv[1]))
    sys.exit(main())
