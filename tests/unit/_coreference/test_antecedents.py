"""Those whom a mention may stand for are found before it."""

from __future__ import annotations

import pytest

from speech import LEXICON, body_of, inventory_of
from wireparse._coreference import Told, antecedents
from wireparse._coreference.antecedents import Antecedent, Asked, AskedKind
from wireparse._syntax import Paragraph, tokenise


def asked_in(kind: str, word: str, *story: str, gender: str = "") -> tuple[Told, list[Asked]]:
    """Tell a story, and ask for every such word of it."""
    body = body_of(*story)
    read = [
        Paragraph(n, b.start, tokenise(b.text, [], LEXICON), LEXICON) for n, b in enumerate(body)
    ]
    told = Told(inventory_of(*story), body, read.__getitem__)
    return told, [
        Asked(kind, paragraph, words, paragraph.span(words)[0], gender)
        for paragraph in read
        for words in paragraph.mentions
        if paragraph.tokens.words[words.start] == word
    ]


def listed(kind: str, word: str, *story: str, gender: str = "", spoke: str = "") -> list[str]:
    """List the antecedents of the first such word of the last paragraph."""
    told, every = asked_in(kind, word, *story, gender=gender)
    asked = next(a for a in every if a.paragraph.index == len(story) - 1)
    if spoke:
        told.speakers = [(Antecedent(tuple(spoke.split())), 0)]
    return [" ".join(one.words) for one in antecedents.antecedents_of(asked, told, LEXICON)]


ONE, GROUP, THING = AskedKind.ONE, AskedKind.GROUP, AskedKind.THING


def test_names_and_descriptions_are_listed_the_nearest_first() -> None:
    """A name told in short is the same one, and an apposition is nobody else."""
    story = ("Ada Brook, a baker, met Jon Berg.", "A clerk waited. Brook left. He said so.")
    assert listed(ONE, "He", *story) == ["Ada Brook", "clerk", "Jon Berg"]


@pytest.mark.parametrize(("gender", "want"), [("m", ["John Berg"]), ("f", ["Mary Brook"])])
def test_a_gender_rules_others_out(gender: str, want: list[str]) -> None:
    """An unknown one fits either."""
    story = ("Mary Brook met John Berg.", "They said so.")
    assert listed(ONE, "They", *story, gender=gender) == want
    assert listed(ONE, "They", "Vantta Brook met Xorb Berg.", "They said so.", gender=gender) == [
        "Xorb Berg",
        "Vantta Brook",
    ]


def test_many_are_not_one() -> None:
    """A description of many is no "he", and "it" is nobody whose gender is told."""
    story = ("Some clerks met Mary Brook of the Kvam Council.", "It said so.")
    assert listed(ONE, "It", *story) == ["Kvam Council", "Mary Brook"]
    assert listed(THING, "It", *story) == ["Kvam Council"]


def test_who_spoke_before_is_listed_however_far() -> None:
    """With the places where the name stands."""
    far = ["Nobody slept there, and it rained all the night on the old pier."] * 60
    story = ("Ada Brook left.", *far, "She said so.")
    assert listed(ONE, "She", *story) == []
    assert listed(ONE, "She", *story, spoke="Ada Brook") == ["Ada Brook"]


def test_a_gone_far_text_costs_no_more() -> None:
    """At most a fixed number of antecedents is listed."""
    story = (" ".join(f"Ada Brook{'a' * n} left." for n in range(60)), "She said so.")
    assert 8 <= len(listed(ONE, "She", *story)) <= 12


@pytest.mark.parametrize(
    ("story", "is_nobody"),
    [
        (("Ada Brook left. She said so, and that she would.",), True),
        (("Ada Brook left. Soon she said so.", "At noon she ate."), True),
        (("Ada Brook left. Soon she said so to Ann Lund, and she ate.",), False),
        (("Ada Brook left. Soon she said so.", "A clerk waited. Then she ate."), False),
        (("Ada Brook left. Soon she said so.", "It snored.", "Then she ate."), False),
    ],
)
def test_two_pronouns_are_the_same_where_nobody_is_told_of_between(
    story: tuple[str, ...], *, is_nobody: bool
) -> None:
    """No name and no description, in one paragraph or in the next."""
    told, every = asked_in(ONE, "she", *(text.replace("She", "Then she") for text in story))
    before, asked = every[-2:]
    assert antecedents.is_nobody_new(before, asked, told, LEXICON) is is_nobody
    assert not antecedents.is_nobody_new(asked, before, told, LEXICON)
