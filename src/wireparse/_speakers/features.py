"""What the scorer looks at, as short strings, grouped by what they depend on.

A group is asked for with a key: a tuple of small values that says all the group needs,
numbers as text where many are asked for, since writing a number doubles what a feature costs.
So answers can be remembered by key, and training and prediction share this code. A group
is in parts where the whole key is new in most texts and the keys of its parts are not.

    N  is the quotation cited speech at all     U  cited, but nobody is named
    P  goes on from the quotation before        M  a mention on its own
    C  a cue on its own                         X  is the mention the cue's subject
    Y  cue and quotation                        Z  mention, cue and quotation
    B  cue in a neighbouring paragraph          W  mention in a neighbouring paragraph
    I  a stretch of a sentence as reported      J  a reporting verb that reports nothing
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from wireparse._speakers.quotation import QuotationContext

__all__ = ["FEATURES", "Key", "Keys", "Scorer", "Value", "goes_on_key", "quotation_keys"]


_CLOSE: Final = frozenset("0123")
"""Words between cue and quotation that are counted."""
_FEW: Final = 6
"""The last letters of a quotation count if it has fewer words."""

Key = tuple[Any, ...]
"""What a group is asked with; each group unpacks its own."""
Keys = tuple[tuple[str, Key], ...]
"""Keys of the parts of N, with the names of the parts."""
Value = Any
"""A score, or in training the places of features; values are added up either way."""


class Scorer(Protocol):
    """Gives a value to keys: the weights, or what stands in for them in training."""

    @property
    def groups(self) -> Mapping[str, Mapping[Key, Value]]:
        """What the features of a group are worth together, by group and key."""
        ...

    def least(self, scores: Sequence[Value]) -> Value | None:
        """Tell under which score an answer is hopeless beside the best, None to keep all."""
        ...

    def quotation(self, keys: Keys) -> tuple[Value, Value]:
        """Tell what speaks for no speech, and for speech of nobody named."""
        ...


def quotation_keys(
    context: QuotationContext, silent: int, again: int, quotes: int, cues: str
) -> Keys:
    """Make the keys of the parts of N.

    Args:
        context: Of the quotation.
        silent: How many quotations before it were no speech.
        again: How often the article has it.
        quotes: How many its paragraph has.
        cues: Whether the paragraph has a sure cue, and an unsure one.
    """
    q = context
    caps, size, words = q.capitals, q.length, q.words
    return (
        ("N", (size, q.base, caps, q.is_first, q.is_last, q.is_closed, q.sort, q.end, q.begin)),
        ("Npage", (size, caps, silent, again, quotes, cues)),
        ("Nsides", (q.left, q.right[:4], q.has_left_cue, q.has_right_cue, caps, size, q.sort)),
        ("Nverb", (q.verb, q.verb_letter, q.verb_path, q.verb_sense, caps, size)),
        ("Nbeside", (q.before, q.after, q.before2, q.after2, q.low_before, q.before_letter,
                     q.after_letters, q.before_head, q.after_head, caps, size, q.is_last, q.end)),
        ("Nwords", (q.inner, words[0].lower() if words else "",
                    words[-1].lower().rstrip(",.?!") if words else "", len(words) < _FEW)),
    )  # fmt: skip


def _quotation(key: Key) -> list[str]:
    """N and U: what it looks like."""
    size, base, caps, is_first, is_last, is_closed, sort, end, begin = key
    return [
        "", f"0{size}|{base}|{caps}", f"4{size}", f"5{caps}|{size}", f"6{is_first}{is_last}",
        f"7{is_first}{is_last}|{size}", f"8{is_closed}", f"9{sort}", f"a{end}",
        f"b{begin}|{size}",
    ]  # fmt: skip


def _page(key: Key) -> list[str]:
    """N and U: the quotations before it and its paragraph."""
    size, caps, silent, again, quotes, cues = key
    short = min(size, 6)
    return [f"j{silent}", f"k{again}|{short}", f"l{cues}|{short}", f"v{quotes}|{short}|{caps}"]


def _sides(key: Key) -> list[str]:
    """N and U: the letters of its sentence on either side."""
    left, right, has_left_cue, has_right_cue, caps, size, sort = key
    short = min(size, 6)
    return [
        "d" + left, "e" + right, "f" + left[-3:], f"g{left[-2:]}|{caps}|{short}",
        f"h{has_left_cue}{has_right_cue}|{short}", f"t{left[-3:]}|{right[:2]}|{caps}",
        f"u{has_left_cue}{has_right_cue}|{caps}|{sort}",
    ]  # fmt: skip


def _verb_before(key: Key) -> list[str]:
    """N and U: the nearest verb before it."""
    verb, letter, path, sense, caps, size = key
    short = min(size, 6)
    return [
        "n" + verb, f"o{verb}|{path}", f"p{letter}|{path}|{caps}", f"q{letter}|{path}|{short}",
        f"r{verb}|{caps}", f"x{sense}|{path}", f"y{sense}|{caps}|{short}",
    ]  # fmt: skip


def _beside(key: Key) -> list[str]:
    """N and U: the words beside it."""
    before, after, before2, after2, low_before, before_letter, after_letters = key[:7]
    before_head, after_head, caps, size, is_last, end = key[7:]
    short = min(size, 6)
    out = [
        "1" + before, "2" + after, f"3{before}|{size}", f"c{before2}|{before}",
        f"i{before}|{after}", f"m{after_letters[:1]}|{before_letter}|{short}|{caps}",
        f"s{before}|{after_letters}|{caps}",
        f"w{is_last or after_letters[:1] == '.'}|{end}|{short}|{caps}",
        f"z{before_head}|{caps}|{short}", f"A{after_head}|{caps}|{short}",
    ]  # fmt: skip
    if low_before[0].isalpha():
        out.append(f"F{before2} {low_before}")
    if after2 and after != "Q":
        out.append(f"G{after} {after2}")
    return out


def _own_words(key: Key) -> list[str]:
    """N and U: its own first and last word, and all of a short one."""
    inner, first, tail, is_short = key
    out = ["B" + inner] if inner else []
    if first:
        out += ["C" + first, "D" + tail]
        if is_short:
            out.append("E" + tail[-3:])
    return out


def goes_on_key(context: QuotationContext, prev: QuotationContext, where: Key) -> Key:
    """Make the key of P.

    Args:
        context: Of the quotation.
        prev: Of the quotation before.
        where: What lies between, see `_goes_on`.
    """
    q = context
    return (
        q.base, q.begin, q.length, f"{q.is_first}{q.is_last}", q.before, q.after,
        f"{q.has_left_cue}{q.has_right_cue}", f"{q.left[-3:]}|{q.right[:2]}", prev.is_closed,
        prev.end, *where,
    )  # fmt: skip


def _goes_on(key: Key) -> list[str]:
    """P: *where* is the distance in paragraphs, *gap* the path since the quotation before."""
    base, begin, length, edge, before, after, has_cue, sides, is_closed, end = key[:10]
    where, gap, sentences, words, rec, cues, last = key[10:]
    sort, form, kind = rec
    return [
        "0" + where, f"1{where}|{base}", f"2{where}|{gap}", f"3{where}|{gap}|{base}",
        f"4{where}|{edge}", f"5{where}|{edge}|{base}|{is_closed}", f"6{where}|{sentences}",
        f"7{where}|{is_closed}", f"8{where}|{words}|{begin}", f"9{where}|{end}|{base}",
        f"a{where}|{length}", f"b{where}|{before}", f"c{where}|{after}", f"d{where}|{cues}",
        f"e{where}|{last}", f"f{where}|{has_cue}|{sentences}",
        f"g{where}|{sort}|{sentences}|{begin}", f"h{where}|{form}|{base}",
        f"i{where}|{kind}|{sentences}", f"j{where}|{sides}|{sentences}",
    ]  # fmt: skip


def _mention(key: Key) -> list[str]:
    """M: the letters before it."""
    before2, sort = key
    return [f"1{before2[-1:] or '^'}{sort}", f"4{before2}{sort}"]


def _mention_head(key: Key) -> list[str]:
    """M: the *head*'s class, and the letters on either side."""
    before, after2, sort, head = key
    left, right = before or "^", after2[:1] or "$"
    return [
        f"3{left}{right}{sort}", f"5{after2}{sort}", f"6{head}{sort}", f"7{head}|{after2}",
        f"8{head}|{left}",
    ]  # fmt: skip


def _word_before(key: Key) -> list[str]:
    """M and C: the word before."""
    return ["0" + key[0]]


def _word_after(key: Key) -> list[str]:
    """M: the word after."""
    return ["2" + key[0]]


def _its_word(key: Key) -> list[str]:
    """M: its own word, or the last of its words."""
    word, sort = key
    if sort in {"pron", "alone", "his", "rel", "that"}:
        return ["9" + word]
    return ["a" + word, f"b{word[-3:]}{sort}"]


def _cue(key: Key) -> list[str]:
    """C: how sure the form is (*prior*, *any_*), its sense and the letters before it."""
    letter, prior, any_, sense, before2 = key
    return [
        f"1{letter}|{prior}|{before2}", f"3{any_}|{prior}", f"4{any_}|{before2[-1:]}", "5" + sense,
        f"6{sense}|{before2}",
    ]  # fmt: skip


def _cue_after(key: Key) -> list[str]:
    """C: how sure the form is, its sense and ending, and the letters after it."""
    letter, prior, sense, ending, after2 = key
    return [f"2{letter}|{prior}|{after2}", f"7{sense}|{ending}|{after2[:1]}"]


def _subject(key: Key) -> list[str]:
    """X: what stands beside the cue."""
    order, beside, sort, prior = key
    return [f"0{order}{beside}", f"1{order}{beside}|{sort}|{prior}"]


def _rivals(key: Key) -> list[str]:
    """X: what else could be the subject."""
    order, others, prep, rank, before, ing = key
    return [f"3{order}{others}{prep}{rank}{ing}", f"4{order}{others}{prep}{before}{ing}"]


def _clause(key: Key) -> list[str]:
    """X: whether a clause lies between."""
    order, before, sort, comma, who, verbs, ing = key
    return [f"2{order}{comma}{who}{verbs}", f"5{order}{before}|{sort}|{verbs}{ing}"]


def _way(key: Key) -> list[str]:
    """X: the path between mention and cue."""
    order, first, path, ing = key
    return [f"6{order}{first}|{path}|{ing}"]


def _fitting(key: Key) -> list[str]:
    """X: whether such a subject does such a thing."""
    order, sense, head, beside, sort, touches = key
    return [
        f"7{order}{sense}|{head}", f"8{order}{beside}|{head}", f"9{order}{sense}|{sort}|{touches}",
    ]  # fmt: skip


def _cited(key: Key) -> list[str]:
    """Y: how far the cue stands from the quotation."""
    side, words, sentences, quotes, prior, cues, begin, ing = key
    return [
        f"0{side}{words}|{sentences}{quotes}", f"2{side}{prior}|{words}|{sentences}",
        f"3{side}{cues}{sentences}|{prior}", f"8{side}{ing}|{words}|{begin}",
    ]  # fmt: skip


def _cited_nearest(key: Key) -> list[str]:
    """Y: whether it is the nearest."""
    side, sentences, quotes, prior, base, near = key
    return [
        f"1{side}{sentences}{quotes}|{base}", f"5{side}{near}|{prior}|{sentences}",
        f"6{side}{near}|{base}|{quotes}",
    ]  # fmt: skip


def _cited_path(key: Key) -> list[str]:
    """Y: what lies between."""
    side, form, sense, path = key
    return [f"4{side}{form}|{path}", f"9{side}{sense}|{path}"]


def _cited_form(key: Key) -> list[str]:
    """Y: what the cue means, and what the quotation looks like."""
    side, form, sense, words, sentences, begin, capitals, length = key
    return [
        f"7{side}{form}|{begin}|{words if words in _CLOSE else 4}",
        f"a{side}{sense}|{words}|{sentences}",
        f"b{side}{sense}|{capitals}|{min(length, 6)}|{sentences}",
    ]  # fmt: skip


def _all_three(key: Key) -> list[str]:
    """Z: the order of mention, cue and quotation, and the distances."""
    order, sentences, quotes, words, prior, sort, edge = key
    far = f"{order}{sentences}{quotes}|{words}|"
    return ["0" + order, f"1{far}{prior}", f"2{far}{sort}", f"3{far}{edge}"]


def _whole_path(key: Key) -> list[str]:
    """Z: what lies between the first and the last of the three."""
    order, sentences, quotes, words, end, path, letter = key
    far = f"{order}{sentences}{quotes}|{words}|"
    return [f"5{far}{end}{path}", f"6{order}{path}|{letter}"]


def _whose_cue(key: Key) -> list[str]:
    """Z: sort of mention and sense of cue."""
    order, sentences, quotes, word, sense, sort = key
    where = f"{order}{sentences}{quotes}"
    return [f"4{where}|{word}", f"7{where}{sense}|{sort}"]


def _cue_form(key: Key) -> list[str]:
    """Z: the cue, and the path from it to the quotation."""
    order, form, to_quote, sort = key
    return [f"8{order}{form}|{to_quote}|{sort}"]


def _other_cue(key: Key) -> list[str]:
    """B: a cue in the paragraph before or after."""
    where, prior, words, form, edge, last, sentences, quotes, base, length, closed = key
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
    "Npage": _page,
    "Nsides": _sides,
    "Nverb": _verb_before,
    "Nbeside": _beside,
    "Nwords": _own_words,
    "P": _goes_on,
    "M": _mention,
    "Mhead": _mention_head,
    "Mbefore": _word_before,
    "Mafter": _word_after,
    "Mword": _its_word,
    "C": _cue,
    "Cbefore": _word_before,
    "Cafter": _cue_after,
    "X": _subject,
    "Xrivals": _rivals,
    "Xclause": _clause,
    "Xpath": _way,
    "Xfit": _fitting,
    "Y": _cited,
    "Ynearest": _cited_nearest,
    "Ypath": _cited_path,
    "Yform": _cited_form,
    "Z": _all_three,
    "Zpath": _whole_path,
    "Zsort": _whose_cue,
    "Zform": _cue_form,
    "B": _other_cue,
    "W": _other_mention,
    "I": _reported,
    "J": _not_reported,
}
"""Group, or part of one, to its strings; the first letter is hashed too. U shares those of N."""
