"""Keys say all that a group of features needs."""

# ruff: noqa: FBT003  keys are tuples, made as such

from __future__ import annotations

from speech import LEXICON, body_of, marked_in, paragraph_of
from wireparse._speakers import keys
from wireparse._speakers.features import FEATURES
from wireparse._speakers.quotation import QuotationContext


def context_in(text: str) -> QuotationContext:
    """Describe the first quotation of a paragraph."""
    mark = marked_in(body_of(text))[0]
    outer = text[mark.outer_start : mark.outer_end]
    tokens = paragraph_of(text).tokens
    return QuotationContext(
        outer, tokens, tokens.places[0], LEXICON, mark=outer[0], is_closed=mark.is_closed
    )


CONTEXT = context_in("The herder said “It snored all night,” and left.")


def test_a_quotation_has_a_key_for_each_part() -> None:
    """With what each part needs of it."""
    found = dict(keys.quotation_keys(CONTEXT, 1, 2, 0, 3, "TrueFalse"))
    assert list(found) == [
        *("N", "Npage", "Nsides", "Nverb", "Nbeside", "Nkinds", "Nwords"),
    ]
    assert found["N"] == keys.QuotationKey(4, ",U", "n", False, False, True, "“", ",", "U")
    assert found["Npage"] == keys.PageKey(4, "n", 1, 2, 0, 3, "TrueFalse")
    assert found["Nkinds"] == keys.KindsKey("hedx", False, 4, ",", "C", "&", True)
    assert found["Nwords"] == keys.OwnWordsKey("", "it", "night", True)
    assert found["Nverb"].verb.word == "said"  # type: ignore[attr-defined]
    assert len(found["Nsides"].right) <= 4  # type: ignore[attr-defined]


def test_a_short_quotation_is_known_by_its_words() -> None:
    """And a long one by its first and last alone."""
    short = dict(keys.quotation_keys(context_in("A “Big Goat!” slept."), 0, 1, 0, 1, ""))["Nwords"]
    assert short == keys.OwnWordsKey("big goat!", "big", "goat!".rstrip(",.?!"), True)
    words = "one two three four five six"
    long = dict(keys.quotation_keys(context_in(f"A “{words}” slept."), 0, 1, 0, 1, ""))["Nwords"]
    assert long == keys.OwnWordsKey("", "one", "six", False)


def test_what_goes_on_is_known_by_the_gap() -> None:
    """And by both quotations."""
    gap = keys.Gap("0b", "hC", 1, "2", "he", "said", "A", 1, ".")
    found = keys.carried_key(CONTEXT, context_in("“It slept” there."), gap)
    assert (found.base, found.begin, found.length) == (",U", "U", 4)
    assert (found.edge, found.has_cue) == ("FalseFalse", "TrueFalse")
    assert (found.was_closed, found.ended, found.gap) == (True, "w", gap)
    assert (found.before, found.after) == ("said", "and")


def test_every_part_has_features() -> None:
    """Strings, each once."""
    for group, key in keys.quotation_keys(CONTEXT, 1, 2, 0, 3, "TrueFalse"):
        found = FEATURES[group](key)
        assert len(found) == len(set(found)) > 0
