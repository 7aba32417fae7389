"""Fills in, while a package is built, what depends on where the project is found.

A hook of hatchling for metadata. README leads to its pictures and pages by relative targets, for
those who read it in a checkout; PyPI resolves none, and never changes a description once it is
published. So the description of a package leads to the files of its own tag.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urljoin, urlsplit

from hatchling.metadata.plugin.interface import MetadataHookInterface

if TYPE_CHECKING:
    from re import Match

__all__ = ["LinksHook", "absolute", "urls"]

_README: Final = "README.md"
_TARGET: Final = re.compile(
    r"""^[ ]*(?P<fence>`{3,}|~{3,}).*?^[ ]*(?P=fence)  # code is quoted, and leads nowhere
      | (?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`)
      | (?:\]\(\s*<? | ^[ ]{0,3}\[[^\]\n]+\]:\s*<?) (?P<markdown>[^\s<>()]+)
      | \b(?:href|src)\s*=\s*["']?(?P<html>[^"'\s>]+)
      | \bsrcset\s*=\s*["'](?P<several>[^"']+)""",
    re.MULTILINE | re.DOTALL | re.VERBOSE,
)
_FIRST: Final = re.compile(r"(?:(?<=,)|^)\s*[^\s,]+")
_PICTURES: Final = (".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp")


class LinksHook(MetadataHookInterface):
    """Sets the description and the project's addresses; both are dynamic fields."""

    PLUGIN_NAME = "custom"

    def update(self, metadata: dict[str, Any]) -> None:
        """Fill in both, from the two addresses in `pyproject.toml` and the version."""
        text = Path(self.root, _README).read_text(encoding="utf-8")
        source = self.config["source"]
        metadata["urls"] = urls(source, self.config["documentation"])
        metadata["readme"] = {
            "content-type": "text/markdown",
            "text": absolute(text, source, f"v{metadata['version']}"),
        }


def urls(source: str, documentation: str) -> dict[str, str]:
    """Return the addresses that PyPI shows beside the description."""
    return {
        "Documentation": f"{documentation}/",
        "Source": source,
        "Issues": f"{source}/issues",
        "Changelog": f"{documentation}/changelog/",
    }


def absolute(text: str, source: str, tag: str) -> str:
    """Lead every relative link and picture of a Markdown text to a file of the tag."""

    def place(target: str) -> str:
        if urlsplit(target).scheme or target.startswith("//"):
            return target
        kind = "raw" if urlsplit(target).path.lower().endswith(_PICTURES) else "blob"
        return urljoin(f"{source}/{kind}/{tag}/{_README}", target)

    def put(found: Match[str]) -> str:
        whole = found[0]
        if several := found["several"]:
            placed = _FIRST.sub(lambda one: place(one[0].strip()), several)
            return whole[: -len(several)] + placed
        target = found["markdown"] or found["html"]
        return whole[: -len(target)] + place(target) if target else whole

    return _TARGET.sub(put, text)
