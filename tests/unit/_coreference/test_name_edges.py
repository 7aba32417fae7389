"""What stands before names is told apart from them by the rest of the article."""

from __future__ import annotations

import pytest

from speech import LEXICON
from wireparse._coreference import name_edges
from wireparse._coreference.names import read_names


def cut(*texts: str) -> list[str]:
    """Read the names of some texts, as the rest of these shows them."""
    read = [read_names(1000 * n, text, LEXICON, is_body=True) for n, text in enumerate(texts)]
    titles = name_edges.find_titles([name for found in read for name in found], LEXICON)
    every = name_edges.cut_names(read, texts, titles, LEXICON)
    return [" ".join(name.words) for found in every for name in found]


@pytest.mark.parametrize(
    ("text", "rest", "want"),
    [
        ("Meanwhile Rianda sang.", "Later Jana Rianda left. We heard Rianda.", "Rianda"),
        ("Maybe Rianda sang.", "We heard Rianda.", "Rianda"),
        ("Sadly Rianda sang.", "It rained.", "Rianda"),
        ("Jana Rianda sang.", "We heard Rianda.", "Jana Rianda"),
        ("Hope Rianda sang.", "We heard Rianda.", "Hope Rianda"),
        ("Velda Rianda sang.", "We heard Rianda.", "Velda Rianda"),
    ],
)
def test_a_word_that_opens_a_sentence_is_cut_off(text: str, rest: str, want: str) -> None:
    """If it is a word of the language, and the article has the name without it."""
    assert cut(text, rest)[0] == want


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Founded in May, it grew. It was founded well.", False),
        ("Proponents left. The proponents ate.", False),
        ("Vonkel left. It rained.", True),
        ("Vonkel left, and they asked Vonkel.", True),
    ],
)
def test_a_word_of_the_language_alone_is_no_name(text: str, kept: bool) -> None:  # noqa: FBT001
    """Where it only opens sentences."""
    assert (text.split(maxsplit=1)[0].rstrip(",") in cut(text)) is kept


@pytest.mark.parametrize(
    ("texts", "want"),
    [
        (("We met Author Kara Lund.", "Kara Lund slept."), "Kara Lund"),
        (("We met Vink Lund, Vink Dahl.", "Kara Lund and Omar Dahl slept."), "Vink Lund"),
        (("We met Adv Lund.", "Kara Lund slept."), "Lund"),
        (("We met Cllr Lund.", "Kara Lund slept."), "Lund"),
        (("We met Vinka Lund.", "Kara Lund slept."), "Vinka Lund"),
        (("We met Anna Kara Lund.", "It rained."), "Anna Kara Lund"),
        (("We met the North Kvam Council.", "Kvam Council slept."), "North Kvam Council"),
        (("We met Vink Lund.", "Vink Kara Lund slept, and Vink Dahl."), "Lund"),
        (("We met Vinka Lund.", "Vinka Kara Lund slept."), "Vinka Lund"),
        (("We met Tide Convener Kara Lund.", "Lund slept."), "Kara Lund"),
        (("We met Tide Convener Kara Lund.", "It rained."), "Tide Convener Kara Lund"),
        (("We met Pope Lund.", "Pope Lund slept."), "Pope Lund"),
    ],
)
def test_titles_are_learned_from_the_article(texts: tuple[str, ...], want: str) -> None:
    """What stands before names that it has without it too, and names no body."""
    assert cut(*texts)[0] == want


def test_a_family_name_is_parted_from_a_medium_before_it() -> None:
    """Nobody has a name of three words behind an article."""
    assert cut("To the Daily Herald Lindor said no.", "Marisa Lindor left.")[0] == "Lindor"
    assert cut("To the Daily Lindor Foundation it said no.", "Marisa Lindor left.")[0] != "Lindor"


def test_places_of_what_is_left_are_right() -> None:
    """A name is the slice that its offsets say."""
    text = "Meanwhile Rianda sang. We heard Rianda with Adv Dahl. Kara Dahl slept."
    read = [read_names(7, text, LEXICON, is_body=True)]
    titles = name_edges.find_titles(read[0], LEXICON)
    (found,) = name_edges.cut_names(read, [text], titles, LEXICON)
    assert [text[n.start - 7 : n.end - 7] for n in found] == [" ".join(n.words) for n in found]
    assert all(n.place[0][n.place[2] - (n.end - n.start) : n.place[2]] for n in found)
