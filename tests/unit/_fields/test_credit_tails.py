"""Where the credits of a caption stand, and what proves them."""

from __future__ import annotations

import pytest

from wireparse import DEFAULT
from wireparse._fields.credit_tails import find_tail
from wireparse._vocabulary import compile_patterns

PATTERNS = compile_patterns(DEFAULT)

TAIL_FORMS: list[tuple[str, str | None]] = [
    # nothing, a note or a widget stands behind it; with a full stop it is a sentence
    ("A ferry. REUTERS/Ana Lund", "REUTERS/Ana Lund"),
    ("A ferry. REUTERS/Ana Lund.", "REUTERS/Ana Lund"),
    ("A ferry. REUTERS/Ana Lund. ", "REUTERS/Ana Lund"),
    ("A ferry. Reuters.", None),
    ("A ferry. REUTERS/Ana Lund. Purchase Licensing Rights", "REUTERS/Ana Lund"),
    ("A ferry. REUTERS/Ana Lund | License Photo", "REUTERS/Ana Lund"),
    ("Editorial use only. REUTERS/Ana Lund", "REUTERS/Ana Lund"),
    # brackets
    ("(AFP)", "(AFP)"),
    ("REUTERS/Ana Lund)", None),
    ("A ferry (AFP", None),
    ("A ferry （AFP）", "（AFP）"),
    ("A moose walks into a shop (VIDEO)", None),
    ("A moose walks (in a shop)", None),
    ("(Lu)", None),
    ("(Lun)", "(Lun)"),
    ("()", None),
    ("(Kvam [Lunde)", None),
    ("(Kvam 2)", None),
    ("(Old Ferry Works Of Lunde Port And Sons)", "(Old Ferry Works Of Lunde Port And Sons)"),
    ("(Old Ferry Works Of Lunde Port And Big Sons)", None),
    ("He told Anadolu Agency (AA).", None),
    ("He told the Islamic Republic News Agency (IRNA).", None),
    ("He told the Islamic Republic (IRNA).", "(IRNA)"),
    ("A ferry (" + "A" * 138 + ")", "(" + "A" * 138 + ")"),
    ("A ferry (" + "A" * 139 + ")", None),
    # a bare one, behind a break
    ("A ferry. AP Photo/Ana M. Lund", "AP Photo/Ana M. Lund"),
    ("A ferry. © Ana Lund", "© Ana Lund"),
    ("A ferry. Ana Lund / Kvam Post", "Ana Lund / Kvam Post"),
    ("A ferry. KVAM, LUNDE / AFP", "AFP"),
    ("A ferry. / AFP PHOTO / Ana LUND", "AFP PHOTO / Ana LUND"),
    ("A ferry in Lunde Ana LUND / AFP", "Ana LUND / AFP"),
    ("A ferry. HANDOUT / AFP", "HANDOUT / AFP"),
    ("A ferry\t\tPhoto by Ana Lund", "Photo by Ana Lund"),
    ("A ferry leaves REUTERS/Ana Lund", "REUTERS/Ana Lund"),
    ("A ferry leaves Reuters/Ana Lund", None),
    ("A ferry leaves LUNDE/Ana Lund", None),
    ("A ferry. Ana Lund for AFP", "Ana Lund for AFP"),
    ("A ferry. Ana Lund for The Post", "Ana Lund for The Post"),
    ("A ferry. ANTARA FOTO/Ana Lund/rstu", "ANTARA FOTO/Ana Lund/rstu"),
    ("A ferry. ANTARA FOTO/Ana Lund/rstuv", None),
    ("A ferry. Kvam Works/rst", None),
    ("A ferry. Handout", None),
    ("A ferry. Photo", None),
    ("A ferry. Photo: " + "L" * 82, "Photo: " + "L" * 82),
    ("A ferry. Photo: " + "L" * 83, None),
]


@pytest.mark.parametrize(("text", "want"), TAIL_FORMS)
def test_a_tail_is_found_where_something_proves_it(text: str, want: str | None) -> None:
    """Brackets, a break before it, an agency or a label: and it is as long as they say."""
    tail = find_tail(text, PATTERNS)
    assert (tail and tail.text) == want
    assert tail is None or text[tail.start : tail.end] == want


@pytest.mark.parametrize(
    ("text", "is_strong", "is_bare_agency"),
    [
        ("A ferry (AFP)", True, True),
        ("A ferry (AFP/Ana Lund)", True, False),
        ("A ferry (AFP photo)", True, False),
        ("A ferry (AFP, File)", True, False),
        ("A ferry (AFP/Kvam Works)", True, False),
        ("A ferry (AFP/Reuters)", True, False),
        ("A ferry. REUTERS/Ana Lund", True, False),
        ("A ferry (Ana Lund for KVAM POST)", True, False),
        ("A ferry (Ana Lund for The Post)", True, False),
        ("A ferry (Ana Lund for Kvam Post)", True, False),
        ("A ferry (KVAM File)", True, False),
        ("A ferry (Photo)", False, False),
        ("A ferry (Ferry Museum)", False, False),
        ("A ferry (Ana Lund)", False, False),
    ],
)
def test_a_tail_knows_what_proves_it(text: str, is_strong: object, is_bare_agency: object) -> None:
    """A name in brackets proves nothing, and an agency alone may stand for its story."""
    tail = find_tail(text, PATTERNS)
    assert tail is not None
    assert (tail.is_strong, tail.is_bare_agency) == (is_strong, is_bare_agency)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("A ferry. (AFP)", "A ferry."),
        ("A ferry (Photo: Ana Lund/AP). It floats.", "A ferry . It floats."),
        ("Photo by Ana Lund: A ferry floats", ": A ferry floats"),
        ("A ferry. (Photo by Ana Lund/AP) It floats. REUTERS/Jon Berg", "A ferry.  It floats."),
        ("A ferry. (AFP) (AP) NO SALES", "A ferry."),
    ],
)
def test_what_is_cut_leaves_the_description(text: str, left: str) -> None:
    """Credits and notes, wherever they stand."""
    tail = find_tail(text, PATTERNS)
    assert tail is not None
    for start, end in reversed(tail.cuts):
        text = text[:start] + text[end:]
    assert text == left


@pytest.mark.parametrize(
    "text",
    [
        "A ferry (AFP) and a goat",
        "A ferry (AFP) A goat",
        "A ferry (Reuters/Ipsos) The poll",
        "A ferry in a photo by Ana Lund. It floats.",
        "Ana Lund / Kvam Post. It floats.",
        "Photo: Ana Lund - the mayor of Kvam",
        "A Heat Shield for the Ice | The New Yorker",
    ],
)
def test_what_a_sentence_follows_is_a_credit_only_without_doubt(text: str) -> None:
    """An agency alone, a poll, words that are said, and a name that opens a line are none."""
    assert find_tail(text, PATTERNS) is None
