"""The fixed forms right behind a quotation are read without a score."""

from __future__ import annotations

import pytest

from speech import LEXICON, WEIGHTS, body_of, marked_in, paragraph_of
from wireparse._speakers import sieve
from wireparse._speakers.candidates import ArticleQuotations
from wireparse._speakers.decision import decide


def read(text: str) -> tuple[str, str] | None:
    """Read speaker and cue of the first quotation."""
    body = body_of(text)
    article = ArticleQuotations(body, marked_in(body), LEXICON, WEIGHTS)
    paragraph, place, context = article.occurrence(0)
    found = sieve.quote_mention_verb(paragraph.tokens, place, context, LEXICON)
    if found is None:
        return None
    mention, cue = found
    words = paragraph.tokens.words
    return " ".join(words[mention.start : mention.end]), cue.form


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("“It snored all night,” Ada Brook said.", ("Ada Brook", "said")),
        ("“It snored all night,” she said.", ("she", "said")),
        ("“It snored all night,” said Ada Brook.", ("Ada Brook", "said")),
        ("“Did it snore again?” J. R. Brook said.", ("J . R . Brook", "said")),
        ("It came. “It snored all night,” she said.", ("she", "said")),
        ("“It snored all night.” — Ada Brook", ("Ada Brook", "-")),
        ("“It snored all night.” -- Ada Brook, herder", ("Ada Brook", "-")),
    ],
)
def test_a_quotation_that_opens_its_sentence_has_its_speaker_behind_it(
    text: str, want: tuple[str, str]
) -> None:
    """Name or pronoun and verb, verb and name, or a signature."""
    assert read(text) == want


@pytest.mark.parametrize(
    "text",
    [
        "“It snored,” Ada Brook said.",
        "“It snored all night.” Ada Brook said no more.",
        "“It snored all night,” Ada Brook slept.",
        "“It snored all night,” the herder said.",
        "“It snored all night,” said the herder.",
        "“It snored all night,” said Ada Brook and others.",
        "She called it “a goat that snored,” Ada Brook said.",
        "It came: “It snored all night” — Ada Brook",
        "“It snored all night.” — Ada Brook came and slept",
    ],
)
def test_any_other_form_is_left_to_the_scorer(text: str) -> None:
    """Two words, a full stop, no verb of saying, no name, more behind it."""
    assert read(text) is None


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("Ada “Big Rain” Brook came.", True),
        ("Ada’s “Big Rain” Brook came.", False),
        ("Ada “big rain” Brook came.", False),
        ("Ada “One Two Three Four” Brook came.", False),
        ("“Big Rain” Brook came.", False),
        ("Ada “Big Rain” came.", False),
    ],
)
def test_a_nickname_is_nobodys_speech(text: str, want: object) -> None:
    """A few capitalised words inside a name."""
    body = body_of(text)
    article = ArticleQuotations(body, marked_in(body), LEXICON, WEIGHTS)
    paragraph, place, context = article.occurrence(0)
    assert sieve.is_nickname(paragraph.tokens, place, context, LEXICON) is want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("ROE: “It rained all night.”", "ROE"),
        ("MS. ROE: “It rained.”", "MS . ROE"),
        ("Roe: “It rained all night.”", None),
        ("Q: “Did it rain?”", None),
        ("UPDATE: “It rained,” Roe said.", None),
        ("The pier, ROE: “It rained.”", None),
        ("It came: “It rained.”", None),
    ],
)
def test_a_label_in_capitals_names_who_speaks(text: str, want: str | None) -> None:
    """Where the quotation fills its paragraph, as in transcripts."""
    body = body_of(text)
    article = ArticleQuotations(body, marked_in(body), LEXICON, WEIGHTS)
    paragraph, place, context = article.occurrence(0)
    found = sieve.label_before(paragraph.tokens, place, context)
    words = paragraph.tokens.words
    assert (" ".join(words[found[0].start : found[0].end]) if found else None) == want


@pytest.mark.parametrize(
    ("line", "want"),
    [
        ("From the desk of Ann Roe, chair of the board.", "Ann Roe"),
        ("From Ann Roe", "Ann Roe"),
        ("From Kvam Ann Roe said that it rained.", None),
        ("From the pier", None),
        ("From “the pier” of Ann Roe", None),
        ("To Ann Roe", None),
        ("From", None),
        ("I got a letter from Ann Roe.", "Ann Roe"),
        ("He slept. A reply came from the harbour office.", None),
        ("He slept. Then came a reply from the harbour office.", "the harbour office"),
        ("A letter came. He had it from Ann Roe.", None),
        ("A letter from Ann Roe was lost.", None),
        ("A letter on “the pier” came from Ann Roe.", None),
        ("The boat came from Ann Roe.", None),
    ],
)
def test_a_line_says_from_whom_the_message_below_it_is(line: str, want: str | None) -> None:
    """If it opens so, names somebody and says nothing else; or ends with whose writing came."""
    paragraph = paragraph_of(line)
    found = sieve.sender_of(paragraph, LEXICON)
    assert (found and line[slice(*paragraph.span(found[0]))]) == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("“It rained,” Ada Brook said. “It was cold all night.”", True),
        ("“It rained,” said Ada Brook at noon on the pier. “Was it cold all night?”", True),
        ("“It rained,” Ada Brook said. “It was cold.”", False),
        ("“It rained,” Ada Brook said. “It was cold all night,”", False),
        ("“It rained,” Ada Brook said. “It was cold all night.” He slept.", False),
        ("“It rained,” Ada Brook said, “and it was cold all night.”", False),
        ("“It rained,” Ada Brook said. He came. “It was cold all night.”", False),
        ("Ada Brook said “it rained.” “It was cold all night.”", False),
    ],
)
def test_the_second_half_goes_on_with_the_speaker_of_the_first(text: str, want: object) -> None:
    """Of a sentence at least, at the end of the paragraph, one full stop behind the first."""
    body = body_of(text)
    article = ArticleQuotations(body, marked_in(body), LEXICON, WEIGHTS)
    first = next(decide(article))
    previous = article.answer(first.candidate, first.quotation, None)
    assert previous is not None
    assert sieve.goes_on_behind(article.occurrence(1), previous) is want
