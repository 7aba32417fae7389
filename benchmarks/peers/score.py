"""What an answer is worth: text, copies, captions, credits, quotations, speakers, damage.

Every score is a table of sums; those of many texts are added up, and rates are made of them.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cases import Case, Quote

__all__ = [
    "Score",
    "f1",
    "kept_lines",
    "key",
    "score_captions",
    "score_damage",
    "score_quotes",
    "score_text",
    "total",
]

BODY: Final = ("paragraph", "crosshead")
LEAST_PART: Final = 12
"""Letters that part of a line needs to be found within another: fewer stand anywhere."""
LEAST_COPY: Final = 12
FIRST: Final = 12
"""Words that a quotation is told by."""
_WORD: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W\u3040-\u30ff\u3400-\u9fff]+")
_TITLES: Final = frozenset(
    "the a an mr mrs ms dr of president minister prime secretary sir".split()  # noqa: SIM905  a table
)
_AGENCIES: Final = {
    "associatedpress": "ap",
    "theassociatedpress": "ap",
    "agencefrancepresse": "afp",
    "saudipressagency": "spa",
    "anadoluagency": "anadolu",
    "aa": "anadolu",
}

Answer = dict[str, Any]
Score = defaultdict[str, float]


def key(text: str | None) -> str:
    """Fold a text to its letters and digits."""
    folded = unicodedata.normalize("NFKC", text or "").casefold()
    return "".join(c for c in folded if c.isalnum() or unicodedata.category(c) in ("Mn", "Mc"))


def words(text: str) -> list[str]:
    """List the words of a text; an ideograph is one."""
    return _WORD.findall(unicodedata.normalize("NFKC", text).casefold())


def f1(right: float, given: float, asked: float) -> float:
    """Return the harmonic mean of precision and recall, from 0 to 100."""
    return 200 * right / (given + asked) if given + asked else 100.0


def kept_lines(lines: Mapping[int, str], text: str) -> set[int]:
    """Tell which lines of an input are in what a tool gave back.

    A line is there where a line of the answer has its letters, or holds them; each place of the
    answer is used once, so of a line that stands twice one may be there.
    """
    keys = {number: key(line) for number, line in lines.items()}
    there = Counter(filter(None, map(key, text.splitlines())))
    kept: set[int] = set()
    for number, folded in keys.items():
        if there[folded] > 0:
            there[folded] -= 1
            kept.add(number)
    rest = "\n".join(there.elements())
    for number, folded in keys.items():
        if number not in kept and len(folded) >= LEAST_PART and folded in rest:
            rest = rest.replace(folded, "\n", 1)
            kept.add(number)
    return kept


def score_text(case: Case, answer: Answer) -> Score:
    """Score the text: words of body lines, lost paragraphs, and what is printed twice."""
    lines = {n: line for n, line in enumerate(case.text.split("\n"), 1) if key(line)}
    kept = kept_lines(lines, answer["text"])
    score = Score(float, pages=1)
    known = {n: role for n, role in case.roles.items() if role != "deck" and n in lines}
    sums = Counter[tuple[bool, bool]]()
    for n, role in known.items():
        sums[role in BODY, n in kept] += len(words(lines[n]))
        score[role] += 1
        score[f"{role} kept"] += n in kept
    right, extra, lost = sums[True, True], sums[False, True], sums[True, False]
    heads = sum(
        len(words(lines[n])) for n, role in known.items() if role == "headline" and n in kept
    )
    score["text"] += f1(right, right + extra, right + lost)
    score["text but headlines"] += f1(right, right + extra - heads, right + lost)
    story = {key(lines[n]) for n, role in case.roles.items() if role != "furniture" and n in lines}
    times = Counter(folded for line in lines.values() if (folded := key(line)) in story)
    there = Counter(key(lines[n]) for n in kept)
    for folded, count in times.items():
        if count > 1 and len(folded) >= LEAST_COPY:
            score["copies"] += count - 1
            score["copies kept"] += max(0, there[folded] - 1)
    return score


def agency(name: str | None) -> str:
    """Fold an agency's name; some have two."""
    folded = key(name)
    return _AGENCIES.get(folded, folded)


def score_captions(case: Case, answer: Answer) -> Score:
    """Score captions by their letters, a credit beside them or not, and who is credited."""
    score = Score(float)
    found = answer["captions"]
    score["given"] += len(found)
    score["asked"] += len(case.captions or ())
    left = list(found)
    for caption in case.captions or ():
        folded = key(caption.text)
        score["agencies"] += bool(caption.agency)
        score["creators"] += bool(caption.creator)
        same = [each for each in left if key(each["text"]) == folded]
        near = [each for each in left if key(each["text"]) in folded or folded in key(each["text"])]
        match = next(iter(same or near), None)
        if match is None:
            continue
        left.remove(match)
        score["right"] += 1
        if caption.agency:
            score["agencies right"] += agency(match["agency"]) == agency(caption.agency)
        if caption.creator:
            score["creators right"] += key(match["creator"]) == key(caption.creator)
    return score


def _is_person(names: str, given: str) -> tuple[bool, bool]:
    """Tell whether a name is one of several, all words of it, or its last word."""
    fully = nearly = False
    for name in names.split("/"):
        asked = [word for word in words(name) if word not in _TITLES] or words(name)
        got = [word for word in words(given) if word not in _TITLES] or words(given)
        short = len(got) <= len(asked) + 3  # a whole clause is no name
        full = set(asked) == set(got) or (len(asked) > 1 and set(asked) <= set(got) and short)
        fully |= bool(got) and full
        nearly |= fully or (short and bool(set(asked[-1:]) & set(got)))
    return fully, nearly


def _is_mention(quote: Quote, given: str) -> bool:
    """Tell whether words are those that stand for the speaker, or part of them, or the name."""
    meant = set(words(quote.mention or ""))
    got = set(words(given))
    return bool(got & meant) or _is_person(quote.speaker, given)[1]


def score_quotes(case: Case, answer: Answer) -> Score:
    """Score quotations by their first words, and speakers: as a person, and as they are named."""
    score = Score(float)
    asked = [(quote, words(quote.words)[:FIRST]) for quote in case.quotes or ()]
    open_ = list(range(len(asked)))
    for given in answer["quotes"]:
        got = words(given["text"])
        match = next((n for n in open_ if got[: len(asked[n][1])] == asked[n][1]), None)
        if match is None:
            score["given"] += 1
            continue
        open_.remove(match)
        quote = asked[match][0]
        if quote.either:
            continue
        score["given"] += 1
        score["right"] += 1
        if quote.speaker:
            fully, nearly = _is_person(quote.speaker, given["speaker"])
            score["person"] += fully
            score["last name"] += nearly
        if quote.mention:
            score["mention"] += _is_mention(quote, given["mention"] or given["speaker"])
    score["asked"] += sum(not quote.either for quote, _ in asked)
    score["speakers"] += sum(bool(quote.speaker) and not quote.either for quote, _ in asked)
    score["mentions"] += sum(bool(quote.mention) and not quote.either for quote, _ in asked)
    return score


def score_damage(case: Case, answer: Answer, right: str) -> Score:
    """Score a text that was decoded wrongly, or one that was not: told, mended, left alone."""
    score = Score(float)
    score[f"{case.set} told"] += answer["told"]
    pairs = list(zip(right.split("\n"), case.text.split("\n"), strict=True))
    mended = answer["fixed"].split("\n")
    if case.set == "wrong" and len(mended) == len(pairs):
        for (line, wrong), given in zip(pairs, mended, strict=True):
            score["lines"] += line != wrong
            score["mended"] += line != wrong and given == line
    score[f"{case.set} pages"] += 1
    score["changed"] += case.set == "right" and answer["fixed"] != case.text
    return score


def total(scores: Iterable[Score]) -> Score:
    """Add scores up."""
    found = Score(float)
    for score in scores:
        for name, value in score.items():
            found[name] += value
    return found
