"""What the scorer looks at, as short strings, grouped by what they depend on.

A group is asked for with a key (`keys`), so answers can be remembered by key, and training
and prediction share this code. A group is in parts where the whole key is new in most texts
and the keys of its parts are not.

    N  is the quotation cited speech at all     U  cited, but nobody is named
    P  goes on from the quotation before        M  a mention on its own
    C  a cue on its own                         X  is the mention the cue's subject
    Y  cue and quotation                        Z  mention, cue and quotation
    B  cue in a neighbouring paragraph          W  mention in a neighbouring paragraph
    I  a stretch of a sentence as reported      J  a reporting verb that reports nothing
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from wireparse._syntax import OWN_WORD_KINDS
from wireparse._vocabulary import WordClass

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from wireparse._speakers.keys import (
        BesideKey,
        CarriedKey,
        Key,
        KindsKey,
        OwnWordsKey,
        PageKey,
        QuotationKey,
        ReportKey,
        SidesKey,
        SilentKey,
        VerbKey,
    )

__all__ = ["FEATURES"]


_SUBJECTS: Final = frozenset([WordClass.PRONOUN, WordClass.OBJECT])
"""Letters of pronouns."""
_FINITE: Final = frozenset("aCcV")
"""Letters of verbs."""
_LONGEST: Final = 6
"""Words of a quotation from which on some features take all lengths for one."""


def _quotation(key: QuotationKey) -> list[str]:
    """N and U: what it looks like."""
    size, capitals, edge = key.length, key.capitals, f"{key.is_first}{key.is_last}"
    return [
        "", f"0{size}|{key.base}|{capitals}", f"4{size}", f"5{capitals}|{size}", "6" + edge,
        f"7{edge}|{size}", f"8{key.is_closed}", "9" + key.mark, "a" + key.end,
        f"b{key.begin}|{size}",
    ]  # fmt: skip


def _page(key: PageKey) -> list[str]:
    """N and U: the quotations before it and its paragraph."""
    short = min(key.length, _LONGEST)
    return [
        f"j{key.silent}", f"k{key.again}|{short}", f"l{key.cues}|{short}",
        f"v{key.quotes}|{short}|{key.capitals}", f"U{key.plain}|{short}|{key.capitals}",
    ]  # fmt: skip


def _sides(key: SidesKey) -> list[str]:
    """N and U: the letters of its sentence on either side."""
    left, right, capitals = key.left, key.right, key.capitals
    short, cues = min(key.length, _LONGEST), f"{key.has_left_cue}{key.has_right_cue}"
    return [
        "d" + left, "e" + right, "f" + left[-3:], f"g{left[-2:]}|{capitals}|{short}",
        f"h{cues}|{short}", f"t{left[-3:]}|{right[:2]}|{capitals}",
        f"u{cues}|{capitals}|{key.mark}",
    ]  # fmt: skip


def _verb_before(key: VerbKey) -> list[str]:
    """N and U: the nearest verb before it."""
    verb, letter, path, sense = key.verb
    capitals, short = key.capitals, min(key.length, _LONGEST)
    return [
        "n" + verb, f"o{verb}|{path}", f"p{letter}|{path}|{capitals}",
        f"q{letter}|{path}|{short}", f"r{verb}|{capitals}", f"x{sense}|{path}",
        f"y{sense}|{capitals}|{short}",
    ]  # fmt: skip


def _beside(key: BesideKey) -> list[str]:
    """N and U: the words beside it."""
    words, capitals, length, end = key
    short = min(length, _LONGEST)
    before, after, next_letter = words.before, words.after, words.after_letters[:1]
    out = [
        "1" + before, "2" + after, f"3{before}|{length}", f"c{words.before2}|{before}",
        f"i{before}|{after}", f"m{next_letter}|{words.before_letter}|{short}|{capitals}",
        f"s{before}|{words.after_letters}|{capitals}",
        f"w{words.is_last or next_letter == '.'}|{end}|{short}|{capitals}",
        f"z{words.before_head}|{capitals}|{short}", f"A{words.after_head}|{capitals}|{short}",
    ]  # fmt: skip
    if words.low_before[0].isalpha():
        out.append(f"F{words.before2} {words.low_before}")
    if words.after2 and after != "Q":
        out.append(f"G{after} {words.after2}")
    return out


def _kinds(key: KindsKey) -> list[str]:
    """N and U: what kinds of words it is made of: a term is a noun, speech has a subject."""
    letters, length, after = key.letters, min(key.length, _LONGEST), key.after or "$"
    if not letters:
        return []
    first, last = letters[0], letters[-1]
    has = f"{not _SUBJECTS.isdisjoint(letters)}{not _FINITE.isdisjoint(letters)}"
    return [
        "H" + letters, f"K{has}|{length}|{key.end}", f"M{key.before}{first}{last}{after}",
        f"O{key.before}{first}|{length}", f"P{last}{after}|{length}",
        f"Q{has}|{key.has_cue}|{length}", f"S{key.is_title}|{key.before}{after}",
    ]  # fmt: skip


def _own_words(key: OwnWordsKey) -> list[str]:
    """N and U: its own first and last word, and all of a short one."""
    out = ["B" + key.short_text] if key.short_text else []
    if key.first:
        out += ["C" + key.first, "D" + key.last]
        if key.is_short:
            out.append("E" + key.last[-3:])
    return out


def _goes_on(key: CarriedKey) -> list[str]:
    """P: it goes on from the quotation before."""
    base, begin, edge, gap = key.base, key.begin, key.edge, key.gap
    where, path, sentences, words, kind, form, verdict, cues, last = gap
    return [
        "0" + where, f"1{where}|{base}", f"2{where}|{path}", f"3{where}|{path}|{base}",
        f"4{where}|{edge}", f"5{where}|{edge}|{base}|{key.was_closed}", f"6{where}|{sentences}",
        f"7{where}|{key.was_closed}", f"8{where}|{words}|{begin}", f"9{where}|{key.ended}|{base}",
        f"a{where}|{key.length}", f"b{where}|{key.before}", f"c{where}|{key.after}",
        f"d{where}|{cues}", f"e{where}|{last}", f"f{where}|{key.has_cue}|{sentences}",
        f"g{where}|{kind}|{sentences}|{begin}", f"h{where}|{form}|{base}",
        f"i{where}|{verdict}|{sentences}", f"j{where}|{key.sides}|{sentences}",
    ]  # fmt: skip


def _mention(key: Key) -> list[str]:
    """M: the letters before it."""
    before2, kind = key
    return [f"1{before2[-1:] or '^'}{kind}", f"4{before2}{kind}"]


def _mention_head(key: Key) -> list[str]:
    """M: the *head*'s class, and the letters on either side."""
    before, after2, kind, head = key
    left, right = before or "^", after2[:1] or "$"
    return [
        f"3{left}{right}{kind}", f"5{after2}{kind}", f"6{head}{kind}", f"7{head}|{after2}",
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
    word, kind = key
    if kind in OWN_WORD_KINDS:
        return ["9" + word]
    return ["a" + word, f"b{word[-3:]}{kind}"]


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
    order, beside, kind, prior = key
    return [f"0{order}{beside}", f"1{order}{beside}|{kind}|{prior}"]


def _rivals(key: Key) -> list[str]:
    """X: what else could be the subject."""
    order, others, prep, rank, before, ing = key
    return [f"3{order}{others}{prep}{rank}{ing}", f"4{order}{others}{prep}{before}{ing}"]


def _clause(key: Key) -> list[str]:
    """X: whether a clause lies between."""
    order, before, kind, comma, who, verbs, ing = key
    return [f"2{order}{comma}{who}{verbs}", f"5{order}{before}|{kind}|{verbs}{ing}"]


def _cited(key: Key) -> list[str]:
    """Y: how far the cue stands from the quotation."""
    side, words, sentences, quotes, prior, cues, begin, ing = key
    return [
        f"0{side}{words}|{sentences}{quotes}", f"2{side}{prior}|{words}|{sentences}",
        f"3{side}{cues}{sentences}|{prior}", f"8{side}{ing}|{words}|{begin}",
    ]  # fmt: skip


def _cited_nearest(key: Key) -> list[str]:
    """Y: whether it is the nearest."""
    side, sentences, quotes, prior, base, near, between = key
    return [
        f"1{side}{sentences}{quotes}|{base}", f"5{side}{near}|{prior}|{sentences}",
        f"6{side}{near}|{base}|{quotes}", f"7{side}{between}|{prior}", f"b{side}{between}|{near}",
    ]  # fmt: skip


def _all_three(key: Key) -> list[str]:
    """Z: the order of mention, cue and quotation, and the distances."""
    order, sentences, quotes, words, prior, kind, edge = key
    far = f"{order}{sentences}{quotes}|{words}|"
    return ["0" + order, f"1{far}{prior}", f"2{far}{kind}", f"3{far}{edge}"]


def _whole_path(key: Key) -> list[str]:
    """Z: what lies between the first and the last of the three."""
    order, sentences, quotes, words, end, path, letter = key
    far = f"{order}{sentences}{quotes}|{words}|"
    return [f"5{far}{end}{path}", f"6{order}{path}|{letter}"]


def _whose_cue(key: Key) -> list[str]:
    """Z: kind of mention and sense of cue."""
    order, sentences, quotes, word, sense, kind = key
    where = f"{order}{sentences}{quotes}"
    return [f"4{where}|{word}", f"7{where}{sense}|{kind}"]


def _other_cue(key: Key) -> list[str]:
    """B: a cue in the paragraph before or after."""
    where, prior, words, form, edge, last, sentences, quotes, base, length, is_closed = key
    return [
        "0" + where, f"1{where}{prior}|{words}", f"2{where}{form}", f"3{where}{edge}{last}",
        f"4{where}{edge}|{base}|{sentences}", f"5{where}{quotes}{sentences}",
        f"6{where}{last}|{form}|{sentences}", f"7{where}{length}|{sentences}",
        f"8{where}{is_closed}", f"9{where}{last}|{base}|{quotes}",
    ]  # fmt: skip


def _other_mention(key: Key) -> list[str]:
    """W: a mention in the paragraph before or after."""
    where, kind, order, sentences = key
    return [f"0{where}{kind}", f"1{where}{order}{kind}|{sentences}"]


def _reported(key: ReportKey) -> list[str]:
    """I: a reporting verb, who, and a stretch of the sentence as what is reported."""
    cue, shape, where, after = key.cue, key.shape, key.where, key.after
    prior, before, who, length = key.prior, key.before, key.who, key.length
    return [
        "0", f"1{cue}", f"2{cue}|{shape}", f"3{cue}|{after}", f"4{shape}|{after}",
        f"5{shape}|{key.first}", f"6{shape}|{where}|{who}|{key.far}", f"7{where}|{who}|{key.far}",
        f"8{shape}|{length}", f"9{cue}|{length}|{shape}", f"a{before}", f"b{before}|{shape}",
        f"c{prior}|{shape}|{where}", f"d{shape}|{key.next}", f"e{where}|{key.governor}",
        f"f{cue}|{where}", f"g{shape}|{where}", f"h{after}|{prior}", f"i{key.opens}|{shape}",
        f"j{cue[-3:]}|{shape}|{where}", f"k{key.closes}|{shape}", f"l{cue[-2:]}|{before}",
        f"m{after}|{key.after2}", f"n{cue}|{who}",
    ]  # fmt: skip


def _not_reported(key: SilentKey) -> list[str]:
    """J: the verb reports nothing."""
    cue, after, before, prior, length, is_capitalised, has_quotation = key
    return [
        "0", f"1{cue}", f"2{after}", f"3{before}", f"4{cue}|{after}", f"5{cue}|{before}",
        f"6{prior}", f"7{length}", f"8{cue[-3:]}|{after}", f"9{is_capitalised}",
        f"a{has_quotation}|{prior}",
    ]  # fmt: skip


FEATURES: Final[Mapping[str, Callable[[Any], list[str]]]] = {
    "N": _quotation,
    "Npage": _page,
    "Nsides": _sides,
    "Nverb": _verb_before,
    "Nbeside": _beside,
    "Nkinds": _kinds,
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
    "Y": _cited,
    "Ynearest": _cited_nearest,
    "Z": _all_three,
    "Zpath": _whole_path,
    "Zsort": _whose_cue,
    "B": _other_cue,
    "W": _other_mention,
    "I": _reported,
    "J": _not_reported,
}
"""Group, or part of one, to the strings of its key; the first letter is hashed too.

U shares those of N.
"""
