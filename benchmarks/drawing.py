"""How benchmarks draw: pictures that are legible in light and in dark, the same on every run."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

__all__ = ["INK", "PAPER", "drawing"]

INK: Final = "#e2e8f0"
PAPER: Final = "#161b22"
_STYLE: Final = {
    "svg.fonttype": "none",
    "svg.hashsalt": "wireparse",
    "font.family": "sans-serif",
    "font.size": 10,
}


@contextmanager
def drawing(path: Path, columns: int, size: tuple[float, float]) -> Iterator[Any]:
    """Give axes side by side to draw on, and write the picture; needs the group `bench`."""
    import matplotlib as mpl  # noqa: PLC0415  measuring needs no picture

    mpl.use("svg")
    from matplotlib import pyplot as plt  # noqa: PLC0415  see above

    with plt.style.context(["dark_background", _STYLE]):
        figure, axes = plt.subplots(1, columns, figsize=size, facecolor=PAPER, squeeze=False)
        for each in axes[0]:
            each.set_facecolor(PAPER)
        yield axes[0]
        figure.tight_layout()
        metadata = dict.fromkeys(("Creator", "Date", "Format", "Type"))
        figure.savefig(path, metadata=metadata, facecolor=PAPER)
    rows = [row.rstrip() for row in path.read_text(encoding="utf-8").splitlines()]
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
