"""A mention of a quotation is given the name that it stands for."""

from __future__ import annotations

import pytest

from speech import LEXICON, body_of, inventory_of, marked_in
from wireparse._coreference import Told, load_ranker, resolver
from wireparse._syntax import MentionSpan, Paragraph, tokenise
from wireparse.models import Block, SpeakerKind


def paragraph_at(body: list[Block], index: int) -> Paragraph:
    """Read one paragraph of a story that has no quotations."""
    block = body[index]
    return Paragraph(index, block.start, tokenise(block.text, [], LEXICON), LEXICON)


def resolved(mention: str, *story: str) -> tuple[str, SpeakerKind]:
    """Resolve the longest mention that reads so, in the last paragraph of a story."""
    body = body_of(*story)
    last = body[-1]
    places = [
        (mark.outer_start - last.start, mark.outer_end - last.start)
        for mark in marked_in(body)
        if mark.paragraph == len(body) - 1 and mark.parent is None
    ]
    paragraph = Paragraph(len(body) - 1, last.start, tokenise(last.text, places, LEXICON), LEXICON)
    found = [
        words
        for words in paragraph.mentions
        if " ".join(paragraph.tokens.words[words.start : words.end]) == mention
    ]
    assert found, [paragraph.tokens.words[m.start : m.end] for m in paragraph.mentions]
    told = Told(inventory_of(*story), body, lambda index: paragraph_at(body, index))
    made = resolver.Resolver(told, LEXICON, load_ranker("en"))
    speaker, chance, _ = made.speaker(paragraph, MentionSpan(*found[-1]), last)
    assert made.speaker(paragraph, MentionSpan(*found[-1]), last).speaker is speaker
    assert 0 < chance <= 1
    return speaker.name, speaker.kind


PERSON, BODY, UNNAMED = SpeakerKind.PERSON, SpeakerKind.INSTITUTION, SpeakerKind.ANONYMOUS


@pytest.mark.parametrize(
    ("mention", "story", "want"),
    [
        ("Brook", ("Ada Brook came.", "“It snored,” Brook said."), ("Ada Brook", PERSON)),
        ("she", ("Mary Brook came.", "“It snored,” she said."), ("Mary Brook", PERSON)),
        ("he", ("Mary Brook came.", "“It snored,” he said."), ("he", PERSON)),
        (
            "the mayor",
            ("Mayor Ada Brook came.", "“It snored,” the mayor said."),
            ("Ada Brook", PERSON),
        ),
        (
            "the mayor",
            ("The mayor of Kvam, Ada Brook, came.", "“It snored,” the mayor said."),
            ("Ada Brook", PERSON),
        ),
        ("a spokesman", ("It came.", "“It snored,” a spokesman said."), ("spokesman", UNNAMED)),
        (
            "the diplomat",
            ("A Western diplomat in Kvam came.", "“It snored,” the diplomat said."),
            ("Western diplomat in Kvam", UNNAMED),
        ),
        (
            "the head",
            ("It came.", "“It snored,” said the head of the union, Ada Brook."),
            ("Ada Brook", PERSON),
        ),
        ("the ministry", ("It came.", "“It snored,” the ministry said."), ("ministry", BODY)),
        (
            "The 56-year-old",
            ("Ada Brook came.", "The 56-year-old said: “It snored.”"),
            ("Ada Brook", PERSON),
        ),
        ("who", ("It came.", "“It snored,” said Ada Brook, who slept."), ("Ada Brook", PERSON)),
        (
            "He",
            ("It came.", "A man came to the pier. He said: “It snored.”"),
            ("man", UNNAMED),
        ),
    ],
)
def test_a_mention_has_a_name(
    mention: str, story: tuple[str, ...], want: tuple[str, SpeakerKind]
) -> None:
    """A person's, a body's, or the words that somebody unnamed was brought in with."""
    assert resolved(mention, *story) == want


def test_a_mention_is_a_slice() -> None:
    """Of the block that it stands in."""
    _, block = body_of("It came.", "“It snored,” Brook said.")
    mention = resolver.mention_of(block, block.start + 13, block.start + 18, LEXICON)
    assert (mention.text, mention.start, mention.end) == ("Brook", 22, 27)
