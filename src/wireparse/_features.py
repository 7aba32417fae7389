"""What the scorer looks at, as short strings, grouped by what they depend on.

A group is asked for with a key: a tuple of small values that says all the group needs.
So answers can be remembered by key, and training and prediction share this code.

    N  is the quotation cited speech at all     U  cited, but nobody is named
    P  goes on from the quotation before        M  a mention on its own
    C  a cue on its own                         X  is the mention the cue's subject
    Y  cue and quotation                        Z  mention, cue and quotation
    B  cue in a neighbouring paragraph          W  mention in a neighbouring paragraph
    I  a stretch of a sentence as reported      J  a reporting verb that reports nothing
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol

from wireparse._tokens import QUOTED, squeeze

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from wireparse._lexicon import Lexicon
    from wireparse._tokens import Tokens

__all__ = ["FEATURES", "Key", "Look", "Scorer", "Value", "look_at"]

_VERBS: Final = "CVcveg"
_EDGES: Final = " \t\r\n\u00a0\u200b\ufeff\"'`‘’‚‛“”„‟«»″「」『』"
_FEW: Final = 6
"""From this many words on, lengths are rounded."""
_SENTENCE: Final = 80
"""Words on either side of a quotation that are searched for the ends of its sentence."""


Key = tuple[Any, ...]
"""What a group is asked with; each group unpacks its own."""
Value = Any
"""A score, or in training the places of features; values are added up either way."""


class Scorer(Protocol):
    """Gives a value to keys: the weights, or what stands in for them in training."""

    zero: Value

    def score(self, group: str, key: Key) -> Value:
        """Add up what a group's features are worth."""
        ...

    def quotation(self, key: Key) -> tuple[Value, Value]:
        """Tell what speaks for no speech, and for speech of nobody named."""
        ...


class Look(NamedTuple):
    """A quotation as the features see it."""

    end: str
    words: tuple[str, ...]
    size: int
    length: int
    begin: str
    base: str
    before: str
    before2: str
    after: str
    after2: str
    low_before: str
    capitals: str
    is_first: bool
    is_last: bool
    is_closed: bool
    sort: str
    left: str
    right: str
    has_left_cue: bool
    has_right_cue: bool
    verb: str
    verb_letter: str
    verb_path: str
    verb_sense: str
    before_head: str
    after_head: str
    before_letter: str
    after_letters: str
    near_left: str
    inner: str


def look_at(
    text: str, tokens: Tokens, place: int, lexicon: Lexicon, *, sort: str, is_closed: bool
) -> Look:
    """Describe a quotation.

    Args:
        text: The quotation with its marks.
        tokens: The words of its paragraph.
        place: Where it stands among them.
        lexicon: Senses of verbs and nouns.
        sort: What its marks are.
        is_closed: Whether a mark closes it.
    """
    inner = text.strip(_EDGES)
    words = tuple(inner.split(None, 400))
    size = len(words)
    last, first = inner[-1:], inner[:1]
    end = last if last in ",.?!…-—;:" else ("w" if last.isalnum() else "-")
    begin = "U" if first.isupper() else ("l" if first.islower() else "o")
    capitals = sum(1 for w in words if w[0].isupper())
    all_, low = tokens.words, tokens.low
    after = all_[place + 1] if place + 1 < tokens.size else "\n"
    left, right = _sentence(tokens, place)
    letters = tokens.letters
    verb = _verb(letters, left, place)
    return Look(
        end=end,
        words=words,
        size=size,
        length=_length(size),
        begin=begin,
        base=end + begin,
        before=_shown(all_[place - 1] if place else "\n"),
        before2=low[place - 2] if place > 1 else "\n",
        after=_shown(after),
        after2=low[place + 2] if place + 2 < tokens.size else "",
        low_before=low[place - 1] if place else "\n",
        capitals="A"
        if capitals == size
        else ("m" if capitals > 1 and capitals * 2 >= size else "n"),
        is_first=place == 0,
        is_last=after == "\n" or (after == "." and place + 2 >= tokens.size),
        is_closed=is_closed,
        sort=sort,
        left=squeeze(letters[left:place]),
        right=squeeze(letters[place + 1 : right]),
        has_left_cue="C" in letters[left:place],
        has_right_cue="C" in letters[place + 1 : right],
        verb=low[verb] if verb >= 0 else "-",
        verb_letter=letters[verb] if verb >= 0 else "-",
        verb_path=squeeze(letters[verb + 1 : place]) if verb >= 0 else "-",
        verb_sense=lexicon.senses.get(low[verb], "0") if verb >= 0 else "-",
        before_head=lexicon.heads.get(low[place - 1], "0") if place else "^",
        after_head=lexicon.heads.get(after.lower(), "0"),
        before_letter=letters[place - 1 : place] if place else "^",
        after_letters=letters[place + 1 : place + 3],
        near_left=letters[max(0, place - 3) : place],
        inner=inner.lower() if size <= _FEW // 2 else "",
    )


def _length(size: int) -> int:
    return size if size < _FEW else (8 if size < 2 * _FEW else 12)


def _shown(word: str) -> str:
    if word == QUOTED:
        return "Q"
    return "N" if word[0].isupper() else word.lower()


def _sentence(tokens: Tokens, place: int) -> tuple[int, int]:
    """Find where the sentence around a quotation begins and ends, among the words."""
    ends = tokens.letters
    left = ends.rfind(".", max(0, place - _SENTENCE), place) + 1
    left = max(left, place - _SENTENCE, 0)
    right = ends.find(".", place + 1, place + _SENTENCE)
    return left, (right + 1 if right >= 0 else min(tokens.size, place + _SENTENCE))


def _verb(letters: str, left: int, place: int) -> int:
    """Find the nearest verb before a quotation in its sentence, or -1."""
    helper = -1
    for index in range(place - 1, left - 1, -1):
        letter = letters[index]
        if letter in _VERBS:
            return index
        if letter == "a":
            helper = index
    return helper


def _quotation(key: Key) -> list[str]:
    """N and U: *silent* quotations before were no speech; *again* how often it is quoted."""
    q, silent, again, quotes, cues = key
    short = min(q.length, 6)
    caps, size = q.capitals, q.length
    out = [
        "", f"0{size}|{q.base}|{caps}", f"1{q.before}", f"2{q.after}", f"3{q.before}|{size}",
        f"4{size}", f"5{caps}|{size}", f"6{q.is_first}{q.is_last}",
        f"7{q.is_first}{q.is_last}|{size}", f"8{q.is_closed}", f"9{q.sort}", f"a{q.end}",
        f"b{q.begin}|{size}", f"c{q.before2}|{q.before}", f"d{q.left}", f"e{q.right[:4]}",
        f"f{q.left[-3:]}", f"g{q.left[-2:]}|{caps}|{short}",
        f"h{q.has_left_cue}{q.has_right_cue}|{short}", f"i{q.before}|{q.after}", f"j{silent}",
        f"k{again}|{short}", f"l{cues}|{short}",
        f"m{q.after_letters[:1]}|{q.before_letter}|{short}|{caps}", f"n{q.verb}",
        f"o{q.verb}|{q.verb_path}", f"p{q.verb_letter}|{q.verb_path}|{caps}",
        f"q{q.verb_letter}|{q.verb_path}|{short}", f"r{q.verb}|{caps}",
        f"s{q.before}|{q.after_letters}|{caps}", f"t{q.left[-3:]}|{q.right[:2]}|{caps}",
        f"u{q.has_left_cue}{q.has_right_cue}|{caps}|{q.sort}", f"v{quotes}|{short}|{caps}",
        f"w{q.is_last or q.after_letters[:1] == '.'}|{q.end}|{short}|{caps}",
        f"x{q.verb_sense}|{q.verb_path}", f"y{q.verb_sense}|{caps}|{short}",
        f"z{q.before_head}|{caps}|{short}", f"A{q.after_head}|{caps}|{short}",
    ]  # fmt: skip
    words = q.words
    if q.inner:
        out.append("B" + q.inner)
    if words:
        tail = words[-1].lower().rstrip(",.?!")
        out += ["C" + words[0].lower(), "D" + tail]
        if len(words) < _FEW:
            out.append("E" + tail[-3:])
    if q.low_before[0].isalpha():
        out.append(f"F{q.before2} {q.low_before}")
    if q.after2 and q.after != "Q":
        out.append(f"G{q.after} {q.after2}")
    return out


def _goes_on(key: Key) -> list[str]:
    """P: *where* is the distance in paragraphs, *gap* the path since the quotation before."""
    q, prev, where, gap, sentences, words, rec, cues, last = key
    edge = f"{q.is_first}{q.is_last}"
    sort, form, kind = rec
    return [
        "0" + where, f"1{where}|{q.base}", f"2{where}|{gap}", f"3{where}|{gap}|{q.base}",
        f"4{where}|{edge}", f"5{where}|{edge}|{q.base}|{prev.is_closed}",
        f"6{where}|{sentences}", f"7{where}|{prev.is_closed}", f"8{where}|{words}|{q.begin}",
        f"9{where}|{prev.end}|{q.base}", f"a{where}|{q.length}", f"b{where}|{q.before}",
        f"c{where}|{q.after}", f"d{where}|{min(cues, 3)}", f"e{where}|{last}",
        f"f{where}|{q.has_left_cue}{q.has_right_cue}|{sentences}",
        f"g{where}|{sort}|{sentences}|{q.begin}", f"h{where}|{form}|{q.base}",
        f"i{where}|{kind}|{sentences}", f"j{where}|{q.left[-3:]}|{q.right[:2]}|{sentences}",
    ]  # fmt: skip


def _mention(key: Key) -> list[str]:
    """M: words and letters on either side, and the *head*'s class."""
    before, before2, after, after2, sort, word, head = key
    left, right = before2[-1:] or "^", after2[:1] or "$"
    out = [
        "0" + before, f"1{left}{sort}", "2" + after, f"3{left}{right}{sort}", f"4{before2}{sort}",
        f"5{after2}{sort}", f"6{head}{sort}", f"7{head}|{after2}", f"8{head}|{left}",
    ]  # fmt: skip
    if sort in {"pron", "alone", "his", "rel", "that"}:
        out.append("9" + word)
    else:
        out += ["a" + word, f"b{word[-3:]}{sort}"]
    return out


def _cue(key: Key) -> list[str]:
    """C: how sure the form is (*prior*, *any_*), its sense and what stands beside it."""
    before, letter, before2, after2, prior, any_, sense, ending = key
    return [
        "0" + before, f"1{letter}|{prior}|{before2}", f"2{letter}|{prior}|{after2}",
        f"3{any_}|{prior}", f"4{any_}|{before2[-1:]}", "5" + sense, f"6{sense}|{before2}",
        f"7{sense}|{ending}|{after2[:1]}",
    ]  # fmt: skip


def _subject(key: Key) -> list[str]:
    """X: what lies between mention and cue, and what else could be the subject."""
    (
        order,
        beside,
        sort,
        prior,
        comma,
        who,
        verbs,
        others,
        prep,
        rank,
        first,
        before,
        ing,
        path,
        sense,
        head,
        touches,
    ) = key
    return [
        f"0{order}{beside}", f"1{order}{beside}|{sort}|{prior}", f"2{order}{comma}{who}{verbs}",
        f"3{order}{others}{prep}{rank}{ing}", f"4{order}{others}{prep}{before}{ing}",
        f"5{order}{before}|{sort}|{verbs}{ing}", f"6{order}{first}|{path}|{ing}",
        f"7{order}{sense}|{head}", f"8{order}{beside}|{head}", f"9{order}{sense}|{sort}|{touches}",
    ]  # fmt: skip


def _cited(key: Key) -> list[str]:
    """Y: how far the cue stands from the quotation, and what lies between."""
    (
        side,
        words,
        sentences,
        quotes,
        prior,
        base,
        begin,
        cues,
        form,
        path,
        near,
        ing,
        sense,
        capitals,
        length,
    ) = key
    short = min(length, 6)
    return [
        f"0{side}{words}|{sentences}{quotes}", f"1{side}{sentences}{quotes}|{base}",
        f"2{side}{prior}|{words}|{sentences}", f"3{side}{cues}{sentences}|{prior}",
        f"4{side}{form}|{path}", f"5{side}{near}|{prior}|{sentences}",
        f"6{side}{near}|{base}|{quotes}", f"7{side}{form}|{begin}|{min(words, 4)}",
        f"8{side}{ing}|{words}|{begin}", f"9{side}{sense}|{path}",
        f"a{side}{sense}|{words}|{sentences}", f"b{side}{sense}|{capitals}|{short}|{sentences}",
    ]  # fmt: skip


def _all_three(key: Key) -> list[str]:
    """Z: the order of mention, cue and quotation, and the distances."""
    order, sentences, quotes, words, prior, sort, word, edge, end, path = key[:10]
    letter, sense, form, to_quote = key[10:]
    where = f"{order}{sentences}{quotes}"
    far = f"{where}|{words}|"
    return [
        "0" + order, f"1{far}{prior}", f"2{far}{sort}", f"3{far}{edge}", f"4{where}|{word}",
        f"5{far}{end}{path}", f"6{order}{path}|{letter}", f"7{where}{sense}|{sort}",
        f"8{order}{form}|{to_quote}|{sort}",
    ]  # fmt: skip


def _other_cue(key: Key) -> list[str]:
    """B: a cue in the paragraph before or after."""
    where, prior, words, form, edge, last, base, sentences, quotes, length, closed = key
    return [
        "0" + where, f"1{where}{prior}|{words}", f"2{where}{form}", f"3{where}{edge}{last}",
        f"4{where}{edge}|{base}|{sentences}", f"5{where}{quotes}{sentences}",
        f"6{where}{last}|{form}|{sentences}", f"7{where}{length}|{sentences}", f"8{where}{closed}",
        f"9{where}{last}|{base}|{quotes}",
    ]  # fmt: skip


def _other_mention(key: Key) -> list[str]:
    """W: a mention in the paragraph before or after."""
    where, sort, order, sentences = key
    return [f"0{where}{sort}", f"1{where}{order}{sort}|{sentences}"]


def _reported(key: Key) -> list[str]:
    """I: a reporting verb, who, and a stretch of the sentence as what is reported."""
    (
        cue, shape, after, after2, where, who, far, prior, governor, before, first, last, length,
        opens, closes,
    ) = key  # fmt: skip
    return [
        "0", f"1{cue}", f"2{cue}|{shape}", f"3{cue}|{after}", f"4{shape}|{after}",
        f"5{shape}|{first}", f"6{shape}|{where}|{who}|{far}", f"7{where}|{who}|{far}",
        f"8{shape}|{length}", f"9{cue}|{length}|{shape}", f"a{before}", f"b{before}|{shape}",
        f"c{prior}|{shape}|{where}", f"d{shape}|{last}", f"e{where}|{governor}", f"f{cue}|{where}",
        f"g{shape}|{where}", f"h{after}|{prior}", f"i{opens}|{shape}", f"j{cue[-3:]}|{shape}|{where}",  # noqa: E501
        f"k{closes}|{shape}", f"l{cue[-2:]}|{before}", f"m{after}|{after2}", f"n{cue}|{who}",
    ]  # fmt: skip


def _not_reported(key: Key) -> list[str]:
    """J: the verb reports nothing."""
    cue, after, before, prior, length, capital, has_quotation = key
    return [
        "0", f"1{cue}", f"2{after}", f"3{before}", f"4{cue}|{after}", f"5{cue}|{before}",
        f"6{prior}", f"7{length}", f"8{cue[-3:]}|{after}", f"9{capital}", f"a{has_quotation}|{prior}",  # noqa: E501
    ]  # fmt: skip


FEATURES: Final[Mapping[str, Callable[[Key], list[str]]]] = {
    "N": _quotation,
    "P": _goes_on,
    "M": _mention,
    "C": _cue,
    "X": _subject,
    "Y": _cited,
    "Z": _all_three,
    "B": _other_cue,
    "W": _other_mention,
    "I": _reported,
    "J": _not_reported,
}
"""Group to its strings; U shares those of N."""
