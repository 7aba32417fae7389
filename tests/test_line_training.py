"""The tool that makes the weights of lines: what it reads, and what the weights reach."""

from __future__ import annotations

import importlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

import wireparse
from wireparse.learning import read_labels, score
from wireparse.models import Role

if TYPE_CHECKING:
    from types import ModuleType

ROOT: Final = Path(__file__).parent.parent
CORPUS: Final = ROOT.parent / "shared" / "corpus"
GUTTER: Final = ">H|Ferry Returns\n  |\n B|By Ana Lund\n P|It came on Monday.\n F|Ring our bell\n"


@pytest.fixture(scope="module")
def pages() -> ModuleType:
    """Import the reader of labelled pages."""
    return importlib.import_module("line_pages")


@pytest.fixture(scope="module")
def training() -> ModuleType:
    """Import what fits weights to pages."""
    return importlib.import_module("line_training")


def _page(folder: Path, stem: str, text: str, **labels: object) -> None:
    (folder / f"{stem}.txt").write_text(text, "utf-8")
    article = {k: v for k, v in labels.items() if k != "outlet"}
    content = {"articles": [article], **{k: v for k, v in labels.items() if k == "outlet"}}
    (folder / f"{stem}.json").write_text(json.dumps(content), "utf-8")


def test_a_page_has_the_roles_that_its_labels_name(pages: ModuleType, tmp_path: Path) -> None:
    """A later list is right where two name a line; a line that none names is not known."""
    _page(
        tmp_path, "7_ferry", "Ring\nFerry\n\nA deck\nPicture\nCredit\nBody\nMore\nUnsure\n",
        outlet="Harbour", furniture_lines=[1], headline_lines=[2], paragraph_lines=[4, 7],
        standfirst_lines=[4], captions=[{"lines": [5], "credit_lines": [6]}],
        subheadings=[{"line": 8, "text": "More"}],
    )  # fmt: skip
    [page] = pages.read_folder(tmp_path)
    assert page.outlet == "Harbour"
    assert [line.role for line in page.lines] == [
        Role.FURNITURE, Role.HEADLINE, None, Role.DECK, Role.CAPTION, Role.CAPTION,
        Role.PARAGRAPH, Role.CROSSHEAD, None, None,
    ]  # fmt: skip
    assert [line.begins for line in page.lines[:3]] == [True, False, None]


def test_a_page_without_an_outlet_is_of_its_name(pages: ModuleType, tmp_path: Path) -> None:
    """Its number does not count, and a wrapped twin is with its original."""
    _page(tmp_path, "7_ferry", "Body", paragraph_lines=[1])
    _page(tmp_path, "8_wrapped", "Body", paragraph_lines=[1])
    (tmp_path / "harbour_two_pages.gutter").write_text(GUTTER, "utf-8")
    found = {page.outlet for page in pages.read_folder(tmp_path)}
    assert found == {"ferry", "anadolu", "harbour"}


def test_a_gutter_is_read_as_labels(pages: ModuleType, tmp_path: Path) -> None:
    """What users write is trained on."""
    (tmp_path / "harbour.gutter").write_text(GUTTER, "utf-8")
    [page] = pages.read_folder(tmp_path)
    assert page.lines == read_labels(GUTTER)


def test_an_outlet_is_in_one_fold_for_good(pages: ModuleType) -> None:
    """Whatever else is there, and however often the tool runs."""
    assert [pages.fold_of(name, 4) for name in ("anadolu", "reuters", "upi")] == [3, 2, 1]


def _some(pages: ModuleType, tmp_path: Path) -> list[Any]:
    text = "Ferry Returns\n\n" + "\n\n".join(f"It came on day {n}, they said." for n in range(9))
    body = list(range(3, 21, 2))
    for outlet in ("a", "b", "c"):
        _page(tmp_path, outlet, text, outlet=outlet, headline_lines=[1], paragraph_lines=body)
    return list(pages.read_folder(tmp_path))


def test_joined_dumps_are_the_same_for_a_seed(pages: ModuleType, tmp_path: Path) -> None:
    """Each story begins once, and a header that is printed again begins none."""
    some = _some(pages, tmp_path)
    dumps = list(pages.joined(some, 6, 3, twice=True))
    assert dumps == list(pages.joined(some, 6, 3, twice=True))
    for dump in dumps:
        heads = [line for line in dump.lines if line.role is Role.HEADLINE]
        assert len(heads) == 2 * sum(bool(line.begins) for line in dump.lines)


def test_a_wrapped_page_says_the_same(pages: ModuleType, tmp_path: Path) -> None:
    """Its lines are short, its words are those of a page, and a wrapped line begins nothing."""
    some = _some(pages, tmp_path)
    for page in pages.wrapped(some, 3, 1):
        assert page.text.split() == some[0].text.split()
        assert max(len(line.text) for line in page.lines) <= 90
        assert sum(bool(line.begins) for line in page.lines) == 1


def test_a_damaged_page_keeps_the_roles_of_its_lines(pages: ModuleType, tmp_path: Path) -> None:
    """What is left of a line is what the line was."""
    some = _some(pages, tmp_path)
    roles = {line.text: line.role for line in some[0].lines}
    for page in pages.damaged(some, 20, 1):
        assert all(line.role is roles[line.text] for line in page.lines if line.text in roles)


def test_a_word_of_one_outlet_has_no_weight(
    pages: ModuleType, training: ModuleType, tmp_path: Path
) -> None:
    """It may be its name."""
    some = _some(pages, tmp_path)
    own = some[0]._replace(lines=read_labels(">H|Varnholm Returns\n P|It came on day 1, yes.\n"))
    signer = training.Signer()
    stories = [signer.story(page) for page in (*some, own, own, own)]
    found = training._numbers(stories)
    assert ("word", "returns") in found
    assert ("word", "varnholm") not in found


def test_training_again_gives_the_same_file(
    pages: ModuleType, training: ModuleType, tmp_path: Path
) -> None:
    """To the last byte, whatever else the process has done."""
    some = _some(pages, tmp_path)
    made = [training.train([training.Signer().story(page) for page in some]) for _ in range(2)]
    assert made[0] == made[1]


FLOORS: Final = (("pages/main", 97.0), ("pages/full", 98.0), ("dev", 99.5))
"""Lines that are right in a hundred, as shipped: these pages are among those trained on."""


@pytest.mark.corpus
@pytest.mark.no_cover
@pytest.mark.skipif(
    not CORPUS.is_dir(), reason="the labelled corpora (../shared) are not beside the project"
)
@pytest.mark.parametrize(("folder", "floor"), FLOORS)
def test_the_weights_that_ship_read_what_they_learned(
    pages: ModuleType, folder: str, floor: float
) -> None:
    """Other signs than those of the training would be read with the wrong weights."""
    found = [page.lines for page in pages.read_folder(CORPUS / folder)]
    right, total = score(found, wireparse.Parser(quotes=False))
    assert 100 * right / total >= floor
