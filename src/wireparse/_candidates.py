"""The answers that a quotation could have, each with its score.

For every quotation: it is no speech (`N`); it is speech of nobody named (`U`); it goes on
from the quotation before (`P`); a mention and a cue of its own paragraph (`A`) or, where
that holds no cue, of a neighbouring one (`B`).

Windows are bounded in words, so that a paragraph of any length costs linear work. The
same code makes the training examples: only the scorer differs.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final, NamedTuple

from wireparse._appearance import Look, look_at
from wireparse._features import Value, goes_on_key, quotation_keys
from wireparse._pairs import Pairs
from wireparse._paragraphs import Paragraph
from wireparse._tokens import bucket, squeeze, tokenise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._features import Key, Scorer
    from wireparse._lexicon import Lexicon
    from wireparse._phrases import Cue, Mention
    from wireparse._quotes import Marked
    from wireparse.models import Block

__all__ = ["Answer", "Candidate", "Scene"]

_REACH: Final = 120
"""Cues are looked for in this many words on either side of a quotation."""
_REACH_UNLISTED: Final = 15
_SENTENCES: Final = 3
_UP_TO_2: Final = (0, 1, *[2] * (2 * _REACH + 50))
_NEIGHBOUR: Final = 30
"""This many cues of a neighbouring paragraph are tried."""


class Answer(NamedTuple):
    """What the next quotation may go on from."""

    paragraph: Paragraph
    mention: Mention
    cue: Cue
    at: Paragraph
    place: int
    look: Look
    kind: str


class Candidate(NamedTuple):
    """One possible answer: kind, score, and where mention and cue stand."""

    kind: str
    score: Value
    paragraph: Paragraph | None = None
    mention: Mention | None = None
    cue: Cue | None = None


class Scene:
    """One article's paragraphs and outermost quotations."""

    def __init__(
        self, body: Sequence[Block], quotes: Sequence[Marked], lexicon: Lexicon, scorer: Scorer
    ) -> None:
        self.body = body
        self.quotes = quotes
        self.lexicon = lexicon
        self.scorer = scorer
        self.pairs = Pairs(lexicon, scorer).of
        self._scores = scorer.groups
        self._inside: dict[int, list[int]] = {}
        self._again: dict[str, int] = {}
        for number, quote in enumerate(quotes):
            self._inside.setdefault(quote.paragraph, []).append(number)
            words = self.words(quote)
            self._again[words] = self._again.get(words, 0) + 1
        self._paragraphs: dict[int, Paragraph] = {}

    def words(self, quote: Marked) -> str:
        """Return a quotation's text."""
        block = self.body[quote.paragraph]
        return block.text[quote.start - block.start : quote.end - block.start]

    def paragraph(self, index: int) -> Paragraph:
        """Return a paragraph, cut into words once."""
        found = self._paragraphs.get(index)
        if found is None:
            block = self.body[index]
            at = block.start
            inside = [
                (self.quotes[n].outer_start - at, self.quotes[n].outer_end - at)
                for n in self._inside.get(index, ())
            ]
            tokens = tokenise(block.text, inside, self.lexicon)
            found = self._paragraphs[index] = Paragraph(index, at, tokens, self.lexicon)
        return found

    def look(self, number: int) -> tuple[Paragraph, int, Look]:
        """Describe a quotation: its paragraph, its place among the words, its look."""
        quote = self.quotes[number]
        paragraph = self.paragraph(quote.paragraph)
        place = paragraph.tokens.places[number - self._inside[quote.paragraph][0]]
        block = self.body[quote.paragraph]
        outer = block.text[quote.outer_start - block.start : quote.outer_end - block.start]
        sort = "'" if quote.is_single else outer[0]
        look = look_at(
            outer, paragraph.tokens, place, self.lexicon,
            sort="'" if sort == "‘" else sort, is_closed=quote.is_closed,
        )  # fmt: skip
        return paragraph, place, look

    def candidates(
        self,
        number: int,
        seen: tuple[Paragraph, int, Look],
        prev: Answer | None,
        silent: int,
    ) -> list[Candidate]:
        """List a quotation's possible answers, `N` and `U` first.

        Args:
            number: Which quotation.
            seen: What `look` says of it.
            prev: The last answer, if there is one.
            silent: How many quotations before it were no speech, at most 2.
        """
        paragraph, place, look = seen
        tokens = paragraph.tokens
        again = min(self._again[self.words(self.quotes[number])], 3)
        flags = f"{'C' in tokens.letters}{'c' in tokens.letters}"
        quotes = min(len(tokens.places), 3)
        no, nobody = self.scorer.quotation(quotation_keys(look, silent, again, quotes, flags))
        out = [Candidate("N", no), Candidate("U", nobody)]
        if prev is not None:
            score = self._carried(paragraph, place, look, prev)
            out.append(Candidate("P", score, prev.paragraph, prev.mention, prev.cue))
        self._own(out, paragraph, place, look)
        if not paragraph.strong or not paragraph.mentions:
            for index, where in (
                (self._next(paragraph.index, -1), "<"),
                (self._next(paragraph.index, 1), ">"),
            ):
                if index >= 0:
                    self._neighbour(out, self.paragraph(index), look, where)
        return out

    def _next(self, index: int, step: int) -> int:
        at = index + step
        return at if 0 <= at < len(self.body) else -1

    def answer(
        self, chosen: Candidate, seen: tuple[Paragraph, int, Look], prev: Answer | None
    ) -> Answer | None:
        """Say what the next quotation may go on from."""
        at, place, look = seen
        if chosen.kind == "P" and prev is not None:
            return prev._replace(at=at, place=place, look=look, kind="P")
        if chosen.paragraph is None or chosen.mention is None or chosen.cue is None:
            return prev
        return Answer(chosen.paragraph, chosen.mention, chosen.cue, at, place, look, chosen.kind)

    def _carried(self, paragraph: Paragraph, place: int, look: Look, prev: Answer) -> Value:
        tokens = paragraph.tokens
        between: int | str = "x"
        if prev.at is paragraph:
            begin = prev.place + 1
            between = min(tokens.sentence[place] - tokens.sentence[begin], 3)
            path = squeeze(tokens.letters[begin:place][:60])
            is_before = prev.paragraph is paragraph and prev.place < prev.cue[0] < place
            where, far = ("0b" if is_before else "0-"), bucket(place - begin)
        else:
            where = f"{min(paragraph.index - prev.at.index, 3)}-"
            path, far = look.left, bucket(place)
        mention = prev.mention
        sort = prev.paragraph.tokens.low[mention[0]] if mention[2] == "pron" else mention[2]
        last = tokens.low[place - 1] if place else "\n"
        rec = (sort, prev.cue[2], prev.kind)
        key = goes_on_key(
            look, prev.look, (where, path, between, far, rec, min(paragraph.strong, 3), last)
        )
        return self._scores["P"][key]

    def _own(self, out: list[Candidate], paragraph: Paragraph, place: int, look: Look) -> None:
        """Add the pairs of the quotation's own paragraph, without the hopeless ones."""
        near, ranks = self._near(paragraph, place)
        cues = []
        for cue, cue_score, pairs in near:
            form = cue[2]
            prior = -1 if form[0] == "?" else self.lexicon.cues.get(form, -1)
            key = self._cue_key(paragraph, cue, place, look, ranks.get(cue, "x"), prior)
            cues.append((cue, key, cue_score + self._scores["Y"][key], pairs))
        least = self.scorer.least(
            [base + score for _, _, base, pairs in cues for _, score in pairs]
        )
        for cue, key, base, pairs in cues:
            kept = pairs if least is None else [p for p in pairs if p[1] + base >= least]
            if kept:
                self._joined(out, (paragraph, place, look), cue, key, base, kept)

    def _joined(
        self,
        out: list[Candidate],
        seen: tuple[Paragraph, int, Look],
        cue: Cue,
        key: Key,
        base: Value,
        pairs: list[tuple[Mention, Value]],
    ) -> None:
        """Add the pairs of one cue, scored together with the quotation."""
        paragraph, place, look = seen
        tokens, groups = paragraph.tokens, self._scores
        z_scores, paths, sorts, forms = (
            groups["Z"],
            groups["Zpath"],
            groups["Zsort"],
            groups["Zform"],
        )
        sentence, quoted, letters = tokens.sentence, tokens.quoted, tokens.letters
        first, after, form = cue
        prior, sense, to_quote = key[4], key[12], key[9]
        edge, ends = f"{look.is_first}{look.is_last}", look.end
        for mention, pair_score in pairs:
            m_first, m_after, sort = mention
            if m_after <= first:
                order, low, high, far = "SC", m_first, after, first - m_after
            else:
                order, low, high, far = "CS", first, m_after, m_first - after
            if low > place:
                order, low, high = "Q" + order, place + 1, low
            elif high <= place:
                order, low, high = order + "Q", high, place
            else:
                order, low, high = order[0] + "Q" + order[1], 0, 0
            sentences = _UP_TO_2[sentence[high] - sentence[low]]
            quotes = _UP_TO_2[quoted[high] - quoted[low]]
            words = bucket(far)
            path = squeeze(letters[low : min(high, low + 40)])[:2] if low < high else ""
            score = (
                pair_score
                + base
                + z_scores[order, sentences, quotes, words, prior, sort, edge]
                + paths[
                    order, sentences, quotes, words, ends, path,
                    letters[m_first - 1] if m_first else "^",
                ]
                + sorts[
                    order, sentences, quotes, tokens.low[m_first] if sort == "pron" else sort,
                    sense, sort,
                ]
                + forms[order, form, to_quote, sort]
            )  # fmt: skip
            out.append(Candidate("A", score, paragraph, mention, cue))

    def _near(
        self, paragraph: Paragraph, place: int
    ) -> tuple[list[tuple[Cue, Value, list[tuple[Mention, Value]]]], dict[Cue, int]]:
        """Choose the cues that could introduce a quotation, and number those that lists hold."""
        sentence = paragraph.tokens.sentence
        low = bisect_left(paragraph.cue_starts, place - _REACH)
        high = bisect_right(paragraph.cue_starts, place + _REACH)
        near, proper = [], []
        for cue in paragraph.cues[low:high]:
            first, after = (place + 1, cue[0]) if cue[0] > place else (cue[1], place)
            is_listed = cue[2][0] != "?"
            if sentence[after] - sentence[first] > (_SENTENCES if is_listed else 0):
                continue
            if not is_listed and after - first > _REACH_UNLISTED:
                continue
            score, pairs = self.pairs(paragraph, cue)
            if pairs:
                near.append((cue, score, pairs))
                if is_listed:
                    proper.append(cue)
        return near, _nearness(proper, place)

    def _cue_key(
        self,
        paragraph: Paragraph,
        cue: Cue,
        place: int,
        look: Look,
        rank: int | str,
        prior: int,
    ) -> tuple[object, ...]:
        tokens = paragraph.tokens
        first, after, form = cue
        side, low, high = ("R", place + 1, first) if first > place else ("L", after, place)
        path = squeeze(tokens.letters[low:high])
        word = tokens.low[first]
        return (
            side, bucket(high - low), min(tokens.sentence[high] - tokens.sentence[low], 2),
            min(tokens.quoted[high] - tokens.quoted[low], 2), prior, look.base, look.begin,
            min(tokens.letters.count("C", low, high), 2), form,
            path[-3:] if side == "L" else path[:3], rank,
            "g" if word.endswith("ing") else "", self.lexicon.senses.get(word, "0"),
            look.capitals, look.length,
        )  # fmt: skip

    def _neighbour(self, out: list[Candidate], other: Paragraph, look: Look, where: str) -> None:
        """Add the pairs of a neighbouring paragraph."""
        tokens = other.tokens
        b_scores, w_scores = self._scores["B"], self._scores["W"]
        size = tokens.size
        cues = [c for c in other.cues if c[2][0] != "?"]
        cues = cues[-_NEIGHBOUR:] if where == "<" else cues[:_NEIGHBOUR]
        edge = f"{look.is_first}{look.is_last}"
        for cue in cues:
            cue_score, pairs = self.pairs(other, cue)
            first, after, form = cue
            if where == "<":
                low, high, far, last = after, size, size - after, tokens.letters[-1:]
            else:
                low, high, far, last = 0, first, first, ""
            ends = min(tokens.sentence[high] - tokens.sentence[low], 2)
            quotes = min(tokens.quoted[high] - tokens.quoted[low], 2)
            prior = self.lexicon.cues.get(form, -1)
            key = (
                where, prior, bucket(far), form, edge, last, look.base, ends, quotes, look.length,
                look.is_closed,
            )  # fmt: skip
            base = cue_score + b_scores[key]
            for mention, pair_score in pairs:
                order = "SC" if mention[1] <= first else "CS"
                total = pair_score + base + w_scores[where, mention[2], order, ends]
                out.append(Candidate("B", total, other, mention, cue))


def _nearness(proper: list[Cue], place: int) -> dict[Cue, int]:
    """Number the listed cues by how near they stand, on each side of a quotation."""
    before = [c for c in proper if c[1] <= place]
    out = {c: min(i, 3) for i, c in enumerate(reversed(before))}
    out.update((c, min(i, 3)) for i, c in enumerate([c for c in proper if c[0] > place]))
    return out
