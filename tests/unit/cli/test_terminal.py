"""A terminal or pipe that lacks characters is given signs for them."""

from __future__ import annotations

import io

import pytest

from wireparse.cli import _terminal


@pytest.mark.parametrize(
    ("encoding", "errors", "text", "want"),
    [
        ("ascii", "strict", "a → b × c · d…", b"a -> b x c - d..."),
        ("ascii", "surrogateescape", "é ع", rb"\xe9 \u0639"),
        ("latin-1", "strict", "é × ع", b"\xe9 \xd7 \\u0639"),
        ("utf-8", "strict", "é ع →", "é ع →".encode()),
        ("ascii", "replace", "é", b"?"),
    ],
)
def test_what_an_output_lacks_is_written_in_signs(
    encoding: str, errors: str, text: str, want: bytes
) -> None:
    """Unless it has a way of its own."""
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding, errors, write_through=True)
    _terminal.accept_all(stream)
    stream.write(text)
    assert raw.getvalue() == want


def test_no_output_and_other_outputs_are_let_be() -> None:
    """A closed one is None, and one in memory lacks nothing."""
    _terminal.accept_all(None)
    _terminal.accept_all(io.StringIO())


@pytest.mark.parametrize(
    ("color", "is_terminal", "system"),
    [("always", True, "256"), ("never", False, None), ("auto", False, None)],
)
def test_colours_are_as_they_are_wished(
    color: str, is_terminal: object, system: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is said to this program is stronger than what is said to all."""
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    console = _terminal.open_console(color, 50)
    assert (console.is_terminal, console.color_system, console.width) == (is_terminal, system, 50)
    assert console.no_color is (color != "always")


def test_a_dump_is_no_markup(capsys: pytest.CaptureFixture[str]) -> None:
    """Brackets and colons stay."""
    _terminal.open_console("never", 50).print("[red]goat[/red] :goat: 7")
    assert capsys.readouterr().out == "[red]goat[/red] :goat: 7\n"


def test_a_reader_that_goes_away_is_the_commands_affair() -> None:
    """The console does not end the program."""
    with pytest.raises(BrokenPipeError):
        _terminal.open_console("never", 50).on_broken_pipe()
