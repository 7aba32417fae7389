"""exiftool writes the captions of every golden into pictures, and reads them back.

Needs exiftool (Debian: `libimage-exiftool-perl`), and is skipped where it is missing.
"""

from __future__ import annotations

import json
import shutil
import subprocess
from typing import TYPE_CHECKING, Any, Final

import pytest

from commands import run
from goldens import parsed_goldens
from wireparse import samples
from wireparse.outputs.iptc import TAGS, picture_name, to_exiftool, to_iptc

if TYPE_CHECKING:
    from pathlib import Path

    from wireparse import Caption

EXIFTOOL: Final = shutil.which("exiftool") or ""
pytestmark = pytest.mark.skipif(
    not EXIFTOOL, reason="exiftool is not installed (Debian: libimage-exiftool-perl)"
)

PICTURE: Final = bytes.fromhex(
    "ffd8ffdb004300030202020202030202020303030304060404040404080606050609080a0a090809090a0c0f0c0a"
    "0b0e0b09090d110d0e0f101011100a0c12131210130f101010ffc9000b080001000101011100ffcc000600101005"
    "ffda0008010100003f00d2cf20ffd9"
)
"""A JPEG of one dot."""


def exiftool(*arguments: str, cwd: Path) -> str:
    """Run exiftool; return what it says, which is no warning."""
    done = subprocess.run(
        [EXIFTOOL, *arguments], cwd=cwd, capture_output=True, check=False, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    assert "Warning" not in done.stderr, done.stderr
    return done.stdout + done.stderr


def read_back(folder: Path) -> dict[str, dict[str, Any]]:
    """Return the metadata of every picture of a folder, by its name."""
    said = exiftool("-json", "-G1", "-q", "-ext", "jpg", ".", cwd=folder)
    return {picture["SourceFile"].removeprefix("./"): picture for picture in json.loads(said)}


def pictures() -> dict[str, Caption]:
    """Return the captions of all goldens, each under the name of a picture."""
    return {
        f"{number}-{picture_name(article, at)}": caption
        for number, dump in enumerate(parsed_goldens())
        for article in dump.articles
        for at, caption in enumerate(article.captions)
    }


def test_every_caption_comes_back_from_a_picture(tmp_path: Path) -> None:
    """Whole in XMP, and in IIM as far as it has room; in every script."""
    captions = pictures()
    for name in captions:
        (tmp_path / name).write_bytes(PICTURE)
    tags = [to_exiftool(caption, file=f"./{name}") for name, caption in captions.items()]
    (tmp_path / "tags.json").write_text(json.dumps(tags), "utf-8")
    written = exiftool("-json=tags.json", "-overwrite_original", "-ext", "jpg", ".", cwd=tmp_path)
    assert f"{len(captions)} image files updated" in written
    found = read_back(tmp_path)
    for name, caption in captions.items():
        asked = to_exiftool(caption, file=name)
        for field, value in to_iptc(caption).items():
            tag = TAGS[field]
            whole = value.replace("-", ":") if field == "Date Created" else value
            assert _listed(found[name][tag.xmp], whole) == whole
            assert _listed(found[name][tag.iim], whole) == asked[tag.iim]


def _listed(value: object, like: object) -> object:
    """Undo what exiftool does to JSON: one of a list stands alone, and digits are a number."""
    if isinstance(like, list):
        return [str(item) for item in (value if isinstance(value, list) else [value])]
    return str(value)


def test_what_the_command_writes_is_read_by_exiftool(tmp_path: Path) -> None:
    """For the pictures that are called as it calls them."""
    done = run("parse", "--format=iptc", samples.path("ferry"), "-o", tmp_path / "tags.json")
    assert (done.returncode, done.stderr) == (0, b"")
    (name,) = [tags["SourceFile"] for tags in json.loads((tmp_path / "tags.json").read_bytes())]
    (tmp_path / name).write_bytes(PICTURE)
    exiftool("-json=tags.json", "-overwrite_original", name, cwd=tmp_path)
    (picture,) = read_back(tmp_path).values()
    assert picture["IPTC:By-line"] == picture["XMP-dc:Creator"] == "Ana Lund"
    assert picture["IPTC:City"] == picture["XMP-photoshop:City"] == "Lower Aun"
    assert picture["IPTC:DateCreated"] == "2026:03:03"
