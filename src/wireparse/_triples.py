"""Mention, cue and quotation, scored together; those without a chance are left out early.

First every cue is scored with the quotation, then the mentions near a likely cue as its
subject, then what is left of the pairs with the quotation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse._tokens import bucket, squeeze

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wireparse._appearance import Appearance
    from wireparse._features import Scorer, Value
    from wireparse._lexicon import Lexicon
    from wireparse._pairs import CueFacts, Pairs
    from wireparse._paragraphs import Paragraph
    from wireparse._phrases import Cue, Mention

__all__ = ["Triples"]

_REACH: Final = 120
"""Cues are looked for in this many words on either side of a quotation."""
_REACH_UNLISTED: Final = 15
_SENTENCES: Final = 3
_UP_TO_2: Final = ("0", "1", *["2"] * (2 * _REACH + 50))
_PATH: Final = 40


class Triples:
    """Scores who could have said a quotation in its own paragraph."""

    def __init__(self, lexicon: Lexicon, scorer: Scorer, pairs: Pairs) -> None:
        """Take the words of the language, and what scores keys and pairs."""
        self._lexicon = lexicon
        self._least = scorer.least
        self._pairs = pairs
        self._groups = scorer.groups

    def of(
        self, paragraph: Paragraph, place: int, look: Appearance
    ) -> Iterator[tuple[Value, Mention, Cue]]:
        """Yield score, mention and cue of every answer that has a chance.

        Args:
            paragraph: The quotation's own.
            place: Where the quotation stands among the words.
            look: What it looks like.
        """
        near = self._near(paragraph, place, look)
        least = self._least([base for _, _, base in near])
        if least is not None:
            near = [cue for cue in near if cue[2] >= least]
        every = [(*cue, self._pairs.of(paragraph, cue[0])) for cue in near]
        least = self._least([base + score for _, _, base, pairs in every for _, score in pairs])
        for cue, path, base, pairs in every:
            kept = pairs if least is None else [p for p in pairs if base + p[1] >= least]
            if kept:
                yield from self._joined((paragraph, place, look), cue, path, base, kept)

    def _near(
        self, paragraph: Paragraph, place: int, look: Appearance
    ) -> list[tuple[Cue, str, Value]]:
        """Choose the cues that could introduce a quotation: the path to it, and the score."""
        sentence = paragraph.tokens.sentence
        near = []
        for cue in paragraph.cues_between(place - _REACH, place + _REACH + 1):
            first, after = (place + 1, cue[0]) if cue[0] > place else (cue[1], place)
            is_listed = cue[2][0] != "?"
            if sentence[after] - sentence[first] > (_SENTENCES if is_listed else 0):
                continue
            if not is_listed and after - first > _REACH_UNLISTED:
                continue
            facts = self._pairs.cue(paragraph, cue)
            if facts.score is not None:
                near.append((cue, facts))
        ranks = _nearness([cue for cue, _ in near], place)
        return [
            (cue, *self._cited((paragraph, place, look), cue, facts, rank))
            for (cue, facts), rank in zip(near, ranks, strict=True)
        ]

    def _cited(
        self, seen: tuple[Paragraph, int, Appearance], cue: Cue, facts: CueFacts, near: str
    ) -> tuple[str, Value]:
        """Score a cue with a quotation: the path between them, and the score."""
        paragraph, place, look = seen
        tokens, groups = paragraph.tokens, self._groups
        first, after, form = cue
        alone, _, prior, sense, ing = facts
        side, low, high = ("R", place + 1, first) if first > place else ("L", after, place)
        words = bucket(high - low)
        sentences = _UP_TO_2[tokens.sentence[high] - tokens.sentence[low]]
        quotes = _UP_TO_2[tokens.quoted[high] - tokens.quoted[low]]
        cues = _UP_TO_2[tokens.letters.count("C", low, high)]
        path = squeeze(tokens.outline[low:high])
        path = path[-3:] if side == "L" else path[:3]
        score = (
            alone
            + groups["Y"][side, words, sentences, quotes, prior, cues, look.begin, ing]
            + groups["Ynearest"][side, sentences, quotes, prior, look.base, near]
            + groups["Ypath"][side, form, sense, path]
            + groups["Yform"][
                side, form, sense, words, sentences, look.begin, look.capitals, look.length
            ]
        )
        return path, score

    def _joined(
        self,
        seen: tuple[Paragraph, int, Appearance],
        cue: Cue,
        to_quote: str,
        base: Value,
        pairs: list[tuple[Mention, Value]],
    ) -> Iterator[tuple[Value, Mention, Cue]]:
        """Yield the pairs of one cue, scored together with the quotation."""
        paragraph, place, look = seen
        tokens, groups = paragraph.tokens, self._groups
        orders, ways = groups["Z"], groups["Zpath"]
        sorts, forms = groups["Zsort"], groups["Zform"]
        sentence, quoted = tokens.sentence, tokens.quoted
        letters, outline = tokens.letters, tokens.outline
        _, _, prior, sense, _ = self._pairs.cue(paragraph, cue)
        edge, ends = f"{look.is_first}{look.is_last}", look.end
        for mention, score in pairs:
            first, _, sort = mention
            order, low, high, far = _order(mention, cue, place)
            sentences = _UP_TO_2[sentence[high] - sentence[low]]
            quotes = _UP_TO_2[quoted[high] - quoted[low]]
            words = bucket(far)
            path = squeeze(outline[low : min(high, low + _PATH)])[:2] if low < high else ""
            before = letters[first - 1] if first else "^"
            word = tokens.low[first] if sort == "pron" else sort
            total = (
                score
                + base
                + orders[order, sentences, quotes, words, prior, sort, edge]
                + ways[order, sentences, quotes, words, ends, path, before]
                + sorts[order, sentences, quotes, word, sense, sort]
                + forms[order, cue[2], to_quote, sort]
            )
            yield total, mention, cue


def _order(mention: Mention, cue: Cue, place: int) -> tuple[str, int, int, int]:
    """Name the order of mention (S), cue (C) and quotation (Q).

    Returns:
        The order; the words between the two parts that stand beside the quotation and the
        quotation; the number of words between mention and cue.
    """
    if mention[1] <= cue[0]:
        order, low, high, far = "SC", mention[0], cue[1], cue[0] - mention[1]
    else:
        order, low, high, far = "CS", cue[0], mention[1], mention[0] - cue[1]
    if low > place:
        return "Q" + order, place + 1, low, far
    if high <= place:
        return order + "Q", high, place, far
    return order[0] + "Q" + order[1], 0, 0, far


def _nearness(cues: list[Cue], place: int) -> Iterator[str]:
    """Number the listed cues by how near they stand, on each side of a quotation; others are x."""
    before = sum([cue[0] < place and cue[2][0] != "?" for cue in cues])
    number = 0
    for _, _, form in cues:
        if form[0] == "?":
            yield "x"
            continue
        number += 1
        yield str(min(before - number if number <= before else number - before - 1, 3))
