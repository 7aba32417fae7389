"""What PyPI is told: where the project is found, and a description without dead links."""

from __future__ import annotations

import hashlib
import importlib.util
import re
import tarfile
import tomllib
from email import message_from_string
from html.parser import HTMLParser
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest
import yaml
from markdown_it import MarkdownIt

import wireparse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from email.message import Message
    from types import ModuleType

    from markdown_it.token import Token

ROOT = Path(__file__).parent.parent
SOURCE = "https://forge.test/wire"
BLOB, RAW = f"{SOURCE}/blob/v1.2", f"{SOURCE}/raw/v1.2"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
ADDRESSES = PROJECT["tool"]["hatch"]["metadata"]["hooks"]["custom"]
TAG = f"v{wireparse.__version__}"


class _Html(HTMLParser):
    """Collects what the attributes of HTML lead to."""

    def __init__(self) -> None:
        super().__init__()
        self.targets: list[str] = []

    def handle_starttag(self, _: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep the targets of one element."""
        for name, value in attrs:
            if name in ("href", "src", "poster", "data", "action"):
                self.targets.append(value or "")
            elif name == "srcset":
                self.targets += [one.split()[0] for one in (value or "").split(",")]


def _targets_of(tokens: Iterable[Token]) -> Iterator[str]:
    """Yield what the tokens of a Markdown text lead to, in Markdown and in HTML."""
    for token in tokens:
        yield from (str(token.attrs[name]) for name in ("href", "src") if name in token.attrs)
        if token.type.startswith("html_"):
            parser = _Html()
            parser.feed(token.content)
            yield from parser.targets
        yield from _targets_of(token.children or ())


def _targets(text: str) -> list[str]:
    """Read every link and picture of a Markdown text, as a site would show it."""
    return list(_targets_of(MarkdownIt("commonmark", {"html": True}).parse(text)))


@pytest.fixture(scope="module")
def hook() -> ModuleType:
    """Load the hook of the build."""
    pytest.importorskip("hatchling", reason="packages are built with hatchling")
    if not (ROOT / "hatch_build.py").exists():
        pytest.skip("there are no sources here")
    spec = importlib.util.spec_from_file_location("hatch_build", ROOT / "hatch_build.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _metadata(root: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Message:
    """Return the metadata that a wheel built from some sources gets."""
    build: Any = pytest.importorskip("hatchling.build", reason="packages are built with hatchling")
    monkeypatch.chdir(root)
    name = build.prepare_metadata_for_build_wheel(str(folder))
    return message_from_string((folder / name / "METADATA").read_text(encoding="utf-8"))


@pytest.fixture
def metadata(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Message:
    """Return the metadata of a wheel that is built from here."""
    return _metadata(ROOT, tmp_path, monkeypatch)


def test_no_target_is_relative(metadata: Message) -> None:
    """The description leads to whole addresses only, in Markdown and in HTML."""
    description = metadata.get_payload()
    assert metadata["Description-Content-Type"] == "text/markdown"
    targets = _targets(str(description))
    assert [t for t in targets if not urlsplit(t).scheme or not urlsplit(t).netloc] == []
    readme = _targets((ROOT / "README.md").read_text(encoding="utf-8"))
    assert len(targets) == len(readme) > 0


def test_targets_are_the_files_of_the_tag(metadata: Message) -> None:
    """What README leads to is in the sources, and the description leads to it at its tag."""
    readme = _targets((ROOT / "README.md").read_text(encoding="utf-8"))
    pairs = zip(readme, _targets(str(metadata.get_payload())), strict=True)
    for before, after in pairs:
        if not urlsplit(before).scheme:
            assert (ROOT / urlsplit(before).path).exists(), before
            form = rf"{re.escape(ADDRESSES['source'])}/(blob|raw)/{re.escape(TAG)}/"
            assert re.sub(form, "", after) == before


def test_description_is_that_of_the_readme(metadata: Message) -> None:
    """But for targets the description is README, word for word."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    places = re.compile(rf"{re.escape(ADDRESSES['source'])}/(?:blob|raw)/{re.escape(TAG)}/")
    assert places.sub("", str(metadata.get_payload())).strip() == readme.strip()


def test_addresses_are_made_of_two(metadata: Message) -> None:
    """PyPI shows four addresses, all made of the two that `pyproject.toml` has."""
    found = dict(value.split(", ") for value in metadata.get_all("Project-URL") or ())
    assert list(found) == ["Documentation", "Source", "Issues", "Changelog"]
    assert found["Source"] == ADDRESSES["source"]
    assert found["Documentation"] == ADDRESSES["documentation"] + "/"
    assert found["Issues"].startswith(ADDRESSES["source"] + "/")
    assert found["Changelog"].startswith(ADDRESSES["documentation"] + "/")


def test_a_wheel_of_the_sdist_has_the_same(
    metadata: Message, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A wheel that is built from the sdist has the metadata of one built from the sources."""
    build: Any = pytest.importorskip("hatchling.build")
    name = build.build_sdist(str(tmp_path))
    with tarfile.open(tmp_path / name) as archive:
        archive.extractall(tmp_path / "sdist", filter="data")
    (root,) = (tmp_path / "sdist").iterdir()
    (tmp_path / "again").mkdir()
    again = _metadata(root, tmp_path / "again", monkeypatch)
    assert again.items() == metadata.items()
    assert again.get_payload() == metadata.get_payload()


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("[a](LICENSE)", f"{BLOB}/LICENSE"),
        ("[a](docs/b.md#c)", f"{BLOB}/docs/b.md#c"),
        ("[a](./docs/../d.md)", f"{BLOB}/d.md"),
        ('[a](<b.md> "title")', f"{BLOB}/b.md"),
        ("[a](#part)", f"{BLOB}/README.md#part"),
        ("![over\ntwo lines](docs/p.svg)", f"{RAW}/docs/p.svg"),
        ("![a](docs/P.PNG?x=1)", f"{RAW}/docs/P.PNG?x=1"),
        ("[a][b]\n\n[b]: docs/c.md", f"{BLOB}/docs/c.md"),
        ('text <a href="b.md">c</a>', f"{BLOB}/b.md"),
        ("<img alt='x' src = 'p.webp'>", f"{RAW}/p.webp"),
        ("<img src=p.gif>", f"{RAW}/p.gif"),
        ('<source srcset="p.png">', f"{RAW}/p.png"),
        ("[a](https://elsewhere.test/b)", "https://elsewhere.test/b"),
        ("[a](mailto:a@b.test)", "mailto:a@b.test"),
        ("<https://elsewhere.test/b>", "https://elsewhere.test/b"),
        ("`[x](y)` and [a](b.md)", f"{BLOB}/b.md"),
        ("``a ` [x](y)`` and [a](b.md)", f"{BLOB}/b.md"),
    ],
)
def test_a_target_becomes_absolute(hook: ModuleType, text: str, target: str) -> None:
    """A relative target becomes that of the tag's file; a whole one stays; code is no link."""
    assert _targets(hook.absolute(text, SOURCE, "v1.2")) == [target]


def test_a_picture_within_a_link(hook: ModuleType) -> None:
    """A picture in a link and several widths of a picture are each led somewhere."""
    made = hook.absolute("[![a](p.png)](b.md)", SOURCE, "v1.2")
    assert _targets(made) == [f"{BLOB}/b.md", f"{RAW}/p.png"]
    made = hook.absolute(
        '<img srcset="p.png 1x, q.png 2x, https://r.test/r.png 3x">', SOURCE, "v1.2"
    )
    assert _targets(made) == [f"{RAW}/p.png", f"{RAW}/q.png", "https://r.test/r.png"]


@pytest.mark.parametrize(
    "text",
    [
        "```python\nrow[0](x)\n```",
        "- so:\n\n  ```sh\n  [a](b)\n  ```",
        "~~~html\n<img src='a.png'>\n~~~",
        "`<a href='b'>`",
        "brackets [a] (b), and a call f[0] (x)",
    ],
)
def test_code_stays(hook: ModuleType, text: str) -> None:
    """What is quoted as code stays as it is."""
    assert hook.absolute(text, SOURCE, "v1.2") == text


def test_the_model_card_is_of_these_weights() -> None:
    """The model card names size and SHA-256 of the weights, and their note has a licence."""
    data = ROOT / "src" / "wireparse" / "data"
    content = (data / "speakers.en.bin").read_bytes()
    card = (ROOT / "docs/explanation/model-card.md").read_text(encoding="utf-8")
    digest = hashlib.sha256(content).hexdigest()
    assert digest in card, f"other weights: measure the card's figures again, and write {digest}"
    assert f"{len(content):,} bytes" in card
    note = (data / "speakers.en.txt").read_text(encoding="utf-8")
    assert f"SPDX-License-Identifier: {PROJECT['project']['license']}\n" in note


def test_a_citation_has_the_version() -> None:
    """The citation names the version that this is."""
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert citation["version"] == wireparse.__version__
    assert citation["license"] == PROJECT["project"]["license"]
