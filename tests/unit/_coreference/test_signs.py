"""What is looked at of an antecedent is read off the text before the mention."""

from __future__ import annotations

from speech import LEXICON, body_of, facts_in, inventory_of
from wireparse._coreference import Told, signs
from wireparse._coreference.antecedents import Antecedent, Asked, AskedKind
from wireparse._coreference.facts import Facts, ItselfFacts
from wireparse._syntax import Paragraph, tokenise


def test_places_are_counted_in_sentences_and_paragraphs() -> None:
    """The nearest place counts."""
    found = facts_in("Ada Brook left.", "It rained. Jon Berg left. It rained. He said so.")
    assert found["Ada Brook"].place == "p0"
    assert found["Jon Berg"].place == "s2"
    assert facts_in("Ada Brook left. Brook slept.", "He said so.")["Ada Brook"].printed == "1"


def test_who_spoke_and_who_acted_is_told() -> None:
    """A verb of saying beside a name counts like a quotation."""
    found = facts_in("Ada Brook said it rained. The pier was seen by Jon Berg.", "He left.")
    assert (found["Ada Brook"].said, found["Jon Berg"].said) == ("0", "-")
    assert (found["Ada Brook"].subject, found["Jon Berg"].subject) == ("S", "-")
    assert (found["Jon Berg"].rank, found["Ada Brook"].rank) == ("0", "1")
    assert facts_in("Jon Berg left.", "He left.", spoke="Jon Berg")["Jon Berg"].spoke == "0"


def test_what_looks_like_a_person_is_likely() -> None:
    """A place is not, a body is not, and a description is."""
    found = facts_in("Ada Brook met the Kvam Council in Pellworth. A clerk waited.", "He left.")
    assert {name: f.likely for name, f in found.items()} == {
        "clerk": "1",
        "Pellworth": "0",
        "Kvam Council": "0",
        "Ada Brook": "1",
    }
    assert [found[n].sort for n in ("Ada Brook", "Kvam Council", "clerk")] == ["P+", "B", "Dpi"]


def test_a_mention_itself_is_looked_at_too() -> None:
    """By its noun, its words and what ties others to it."""
    body = body_of("The old clerk said so.")
    paragraph = Paragraph(0, 0, tokenise(body[0].text, [], LEXICON), LEXICON)
    told = Told(inventory_of(body[0].text), body, lambda _: paragraph)
    words = next(m for m in paragraph.mentions if m.end == 3)
    asked = Asked(AskedKind.ROLE, paragraph, words, 0, noun="clerk")
    every = [Antecedent(("Ada", "Brook"), ties="t"), Antecedent(("clerk", ""), is_itself=True)]
    named, itself = signs.facts_of(asked, every, told, LEXICON)
    assert isinstance(itself, ItselfFacts)
    assert itself == ItselfFacts("0", "p", "3", "t", "0", "0", "the", "C")
    assert isinstance(named, Facts)
    assert (named.place, named.ties, named.fits) == ("h", "t", "-")


def test_a_stem_leaves_out_what_points_back() -> None:
    """And the endings of many."""
    assert signs.stem_of(("the", "same", "old", "clerks"), LEXICON) == {"old", "clerk"}
