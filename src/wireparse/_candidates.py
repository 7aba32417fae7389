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

from wireparse._features import Look, Value, look_at
from wireparse._phrases import find_cues, find_mentions
from wireparse._tokens import bucket, squeeze, tokenise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wireparse._features import Scorer
    from wireparse._lexicon import Lexicon
    from wireparse._phrases import Cue, Mention
    from wireparse._quotes import Marked
    from wireparse._tokens import Tokens
    from wireparse.models import Block

__all__ = ["Answer", "Candidate", "Scene"]

_REACH: Final = 120
"""Cues are looked for in this many words on either side of a quotation."""
_REACH_UNLISTED: Final = 15
_BEFORE: Final = 30
"""A mention stands at most this many words before its cue."""
_BESIDE: Final = 3
_AFTER: Final = 8
_SENTENCES: Final = 3
_UP_TO_2: Final = (0, 1, *[2] * (2 * _REACH + 50))
_NO_VERBS: Final = dict.fromkeys(map(ord, "CVaceg"))
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


class Paragraph:
    """A paragraph's words, mentions and cues, found when they are first asked for."""

    __slots__ = (
        "cue_starts", "cues", "heads", "index", "mention_starts", "mention_scores", "mentions", "pairs",  # noqa: E501
        "ranks", "start", "strong", "subjects", "tokens",
    )  # fmt: skip

    def __init__(self, index: int, start: int, tokens: Tokens, lexicon: Lexicon) -> None:
        self.index = index
        self.start = start
        self.tokens = tokens
        self.mentions = find_mentions(tokens, lexicon)
        self.cues = find_cues(tokens, lexicon, self.mentions)
        self.cue_starts = [c[0] for c in self.cues]
        self.mention_starts = [m[0] for m in self.mentions]
        self.strong = tokens.letters.count("C")
        self.ranks = _ranks(tokens, self.mentions)
        self.subjects = [m for m in self.mentions if not self.ranks[m][1]]
        self.heads: dict[Mention, str] = {}
        self.mention_scores: dict[Mention, Value] = {}
        self.pairs: dict[Cue, tuple[Value, list[tuple[Mention, Value]]]] = {}

    def mentions_at(self, first: int) -> list[Mention]:
        """Return the mentions that begin with a word."""
        starts = self.mention_starts
        low = bisect_left(starts, first)
        return self.mentions[low : bisect_right(starts, first, low)]

    def span(self, words: tuple[int, int, str]) -> tuple[int, int]:
        """Give words their place in the dump."""
        tokens = self.tokens
        return self.start + tokens.starts[words[0]], self.start + tokens.end(words[1] - 1)


def _ranks(tokens: Tokens, mentions: list[Mention]) -> dict[Mention, tuple[int, bool]]:
    """Number the mentions of each sentence; say which follow a preposition."""
    out: dict[Mention, tuple[int, bool]] = {}
    sentence, rank, last = -1, 0, None
    for mention in mentions:
        number = tokens.sentence[mention[0]]
        if number != sentence:
            sentence, rank, last = number, 0, None
        governed = mention[0] > 0 and tokens.letters[mention[0] - 1] in "pi"
        if last is not None and mention[0] < last[1]:
            out[mention] = (out[last][0], governed)
            continue
        out[mention] = (rank, governed)
        rank += not governed
        last = mention
    return out


class Scene:
    """One article's paragraphs and outermost quotations."""

    def __init__(
        self, body: Sequence[Block], quotes: Sequence[Marked], lexicon: Lexicon, scorer: Scorer
    ) -> None:
        self.body = body
        self.quotes = quotes
        self.lexicon = lexicon
        self.scorer = scorer
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
        self, number: int, prev: Answer | None, silent: int
    ) -> tuple[list[Candidate], tuple[Paragraph, int, Look]]:
        """List a quotation's possible answers, `N` and `U` first.

        Args:
            number: Which quotation.
            prev: The last answer, if there is one.
            silent: How many quotations before it were no speech, at most 2.
        """
        seen = self.look(number)
        paragraph, place, look = seen
        tokens = paragraph.tokens
        again = min(self._again[self.words(self.quotes[number])], 3)
        flags = f"{'C' in tokens.letters}{'c' in tokens.letters}"
        no, nobody = self.scorer.quotation((look, silent, again, min(len(tokens.places), 3), flags))
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
        return out, seen

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
        key = (look, prev.look, where, path, between, far, rec, paragraph.strong, last)
        return self.scorer.score("P", key)

    def _own(self, out: list[Candidate], paragraph: Paragraph, place: int, look: Look) -> None:
        tokens, score = paragraph.tokens, self.scorer.score
        near, proper = self._near(paragraph, place)
        ranks = _nearness(proper, place)
        edge = f"{look.is_first}{look.is_last}"
        sentence, quoted, letters = tokens.sentence, tokens.quoted, tokens.letters
        low_words = tokens.low
        priors = self.lexicon.cues
        for cue in near:
            first, after, form = cue
            cue_score, pairs = self.pairs(paragraph, cue)
            prior = -1 if form[0] == "?" else priors.get(form, -1)
            cue_key = self._cue_key(paragraph, cue, place, look, ranks, prior)
            base = cue_score + score("Y", cue_key)
            sense, to_quote = cue_key[12], cue_key[9]
            for mention, pair_score in pairs:
                m_first, m_after, sort = mention
                if m_after <= first:
                    order, low, high = "SC", m_first, after
                else:
                    order, low, high = "CS", first, m_after
                if low > place:
                    order, low, high = "Q" + order, place + 1, low
                elif high <= place:
                    order, low, high = order + "Q", high, place
                else:
                    order, low, high = order[0] + "Q" + order[1], 0, 0
                far = bucket(max(first, m_first) - min(after, m_after))
                key = (
                    order, _UP_TO_2[sentence[high] - sentence[low]],
                    _UP_TO_2[quoted[high] - quoted[low]], far, prior, sort,
                    low_words[m_first] if sort == "pron" else sort, edge,
                    look.end, squeeze(letters[low:high][:40])[:2],
                    letters[m_first - 1] if m_first else "^", sense, form, to_quote,
                )  # fmt: skip
                out.append(
                    Candidate("A", pair_score + base + score("Z", key), paragraph, mention, cue)
                )

    def _near(self, paragraph: Paragraph, place: int) -> tuple[list[Cue], list[Cue]]:
        """Choose the cues that could introduce a quotation; with those that lists hold."""
        sentence = paragraph.tokens.sentence
        low = bisect_left(paragraph.cue_starts, place - _REACH)
        high = bisect_right(paragraph.cue_starts, place + _REACH)
        near, proper = [], []
        for cue in paragraph.cues[low:high]:
            first, after = (place + 1, cue[0]) if cue[0] > place else (cue[1], place)
            between = sentence[after] - sentence[first]
            is_listed = cue[2][0] != "?"
            if between > (_SENTENCES if is_listed else 0):
                continue
            if not is_listed and after - first > _REACH_UNLISTED:
                continue
            if self.pairs(paragraph, cue)[1]:
                near.append(cue)
                if is_listed:
                    proper.append(cue)
        return near, proper

    def _cue_key(
        self,
        paragraph: Paragraph,
        cue: Cue,
        place: int,
        look: Look,
        ranks: dict[Cue, int],
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
            path[-3:] if side == "L" else path[:3], ranks.get(cue, "x"),
            "g" if word.endswith("ing") else "", self.lexicon.senses.get(word, "0"),
            look.capitals, look.length,
        )  # fmt: skip

    def pairs(self, paragraph: Paragraph, cue: Cue) -> tuple[Value, list[tuple[Mention, Value]]]:
        """Score a cue and the mentions that could be its subject, once a paragraph."""
        found = paragraph.pairs.get(cue)
        if found is not None:
            return found
        tokens = paragraph.tokens
        first, after, form = cue
        near, left, right = self._around(paragraph, cue)
        zero = self.scorer.zero
        if not near:
            found = paragraph.pairs[cue] = (zero, [])
            return found
        prior = -1 if form[0] == "?" else self.lexicon.cues.get(form, -1)
        word = tokens.low[first]
        sense = self.lexicon.senses.get(word, "0")
        key = (
            tokens.low[first - 1] if first else "\n", tokens.letters[first],
            tokens.letters[max(0, first - 2) : first], tokens.letters[after : after + 2], prior,
            self.lexicon.reports.get(word, -1), sense, word[-2:],
        )  # fmt: skip
        score = self.scorer.score("C", key)
        beside = ("L" + left[2] if left else "") + ("R" + right[2] if right else "")
        pairs = [
            (
                m,
                self._mention(paragraph, m)
                + self.scorer.score(
                    "X",
                    self._pair_key(paragraph, m, cue, beside, m in {left, right}, prior, sense[:2]),
                ),
            )
            for m in near
        ]
        found = paragraph.pairs[cue] = (score, pairs)
        return found

    def _around(
        self, paragraph: Paragraph, cue: Cue
    ) -> tuple[list[Mention], Mention | None, Mention | None]:
        """Choose the mentions near a cue, and those right before and right after it."""
        tokens = paragraph.tokens
        letters, sentence = tokens.letters, tokens.sentence
        first, after, form = cue
        unlisted = form[0] == "?"
        left = right = None
        near = []
        low = bisect_left(paragraph.mention_starts, first - _BEFORE - 10)
        high = bisect_right(paragraph.mention_starts, after + _AFTER)
        for mention in paragraph.mentions[low:high]:
            m_first, m_after, sort = mention
            if m_after <= first:
                begin, end = m_after, first
                is_beside = end - begin <= _BESIDE and not letters[begin:end].strip("ar")
                if is_beside and (left is None or m_after >= left[1]):
                    left = mention
                limit = 12 if unlisted else _BEFORE
                if sort in {"rel", "that"}:
                    limit = min(limit, 2 if sort == "that" else 4)
            elif m_first >= after:
                begin, end = after, m_first
                if m_first == after and right is None:
                    right = mention
                limit = 0 if unlisted else _AFTER
                if sort in {"rel", "that"}:
                    continue
            else:
                continue
            # A colon stands at the end of its own sentence.
            crosses = sentence[end] != sentence[begin] and not (form == ":" and end > begin)
            if end - begin > limit or crosses:
                continue
            near.append(mention)
        return near, left, right

    def _mention(self, paragraph: Paragraph, mention: Mention) -> Value:
        found = paragraph.mention_scores.get(mention)
        if found is None:
            tokens = paragraph.tokens
            first, after, sort = mention
            stands = sort in {"pron", "alone", "his", "rel", "that"}
            word = tokens.low[first if stands else after - 1]
            key = (
                tokens.low[first - 1] if first else "\n", tokens.letters[max(0, first - 2) : first],
                tokens.low[after] if after < tokens.size else "\n",
                tokens.letters[after : after + 2], sort, word, self._head(tokens, mention, word),
            )  # fmt: skip
            paragraph.heads[mention] = key[6]
            found = paragraph.mention_scores[mention] = self.scorer.score("M", key)
        return found

    def _head(self, tokens: Tokens, mention: Mention, word: str) -> str:
        """Give a mention's last word a class."""
        if mention[2] in {"pron", "alone", "his", "rel", "that"}:
            return word
        known = self.lexicon.heads.get(word)
        if known:
            return known
        if tokens.letters[mention[1] - 1] == "N":
            return "N"
        return next(("-" + e for e in _ENDINGS if word.endswith(e)), "?")

    def _pair_key(
        self,
        paragraph: Paragraph,
        mention: Mention,
        cue: Cue,
        beside: str,
        is_beside: bool,  # noqa: FBT001
        prior: int,
        sense: str,
    ) -> tuple[object, ...]:
        tokens = paragraph.tokens
        letters = tokens.letters
        m_first, m_after, sort = mention
        first, after, _ = cue
        order, low, high = ("<", m_after, first) if m_after <= first else (">", after, m_first)
        path = letters[low:high]
        rank, governed = paragraph.ranks[mention]
        others = 0
        if path:
            begin = bisect_left(paragraph.subjects, (low, 0, ""))
            for other in paragraph.subjects[begin : begin + 12]:
                if other[0] >= high:
                    break
                others += other[1] <= high
        verbs = min(len(path) - len(path.translate(_NO_VERBS)), 3) if path else 0
        word = tokens.low[first]
        return (
            order, f"{is_beside}{beside}", sort, prior, "," in path, "w" in path, verbs,
            min(others, 3), governed, min(rank, 2), rank == 0 and not governed,
            letters[first - 1] if first else "^", "g" if word.endswith("ing") else "",
            squeeze(path)[-3:], sense, paragraph.heads[mention], m_first == after or m_after == first,  # noqa: E501
        )  # fmt: skip

    def _neighbour(self, out: list[Candidate], other: Paragraph, look: Look, where: str) -> None:
        """Add the pairs of a neighbouring paragraph."""
        tokens, score = other.tokens, self.scorer.score
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
            base = cue_score + score("B", key)
            for mention, pair_score in pairs:
                order = "SC" if mention[1] <= first else "CS"
                total = pair_score + base + score("W", (where, mention[2], order, ends))
                out.append(Candidate("B", total, other, mention, cue))


_ENDINGS: Final = (
    "ist", "ists", "man", "men", "er", "ers", "or", "ors", "ian", "ians", "tion", "ment", "ness",
    "ity", "ing",
)  # fmt: skip


def _nearness(proper: list[Cue], place: int) -> dict[Cue, int]:
    """Number the listed cues by how near they stand, on each side of a quotation."""
    before = [c for c in proper if c[1] <= place]
    out = {c: min(i, 3) for i, c in enumerate(reversed(before))}
    out.update((c, min(i, 3)) for i, c in enumerate([c for c in proper if c[0] > place]))
    return out
