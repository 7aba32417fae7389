"""What is printed in colours can be read on black and on white."""

from __future__ import annotations

import re

import pytest
from rich.color import Color

from wireparse.cli import _check, _colors, _gutter_view, _json_view


def _light(name: str) -> float:
    """Return the relative luminance of a colour, as WCAG 2 defines it."""
    parts = [value / 255 for value in Color.parse(name).get_truecolor()]
    red, green, blue = (
        (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4) for p in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("name", _colors.__all__)
def test_colours_are_legible_on_black_and_on_white(name: str) -> None:
    """With a contrast of 3.8 at least."""
    (color,) = re.findall(r"color\(\d+\)", getattr(_colors, name))
    light = _light(color)
    assert (light + 0.05) / 0.05 > 3.8
    assert 1.05 / (light + 0.05) > 3.8


def test_nothing_has_a_colour_that_a_theme_chooses() -> None:
    """Rules of style name ours, and nothing but weight, slant and lines besides."""
    styles = [*_gutter_view.STYLES.values(), *(s for _, s in _gutter_view._SEVERITIES.values())]
    words = {word for style in styles for word in style.split()}
    known = {word for name in _colors.__all__ for word in getattr(_colors, name).split()}
    assert words <= known | {"bold", "dim", "italic", "strike"}


def test_what_is_painted_by_hand_has_the_same_colours() -> None:
    """JSON and the list of diagnostics need no rich for it."""
    painted = [*_check._PAINT.values(), _json_view._KEY, _json_view._TEXT, _json_view._VALUE]
    used = {number for code in painted for number in re.findall(r"38;5;(\d+)", code)}
    ours = {re.findall(r"\d+", getattr(_colors, name))[0] for name in _colors.__all__}
    assert used <= ours
