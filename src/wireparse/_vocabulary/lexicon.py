"""Rows of `Speech` and learned word lists to one table: a class letter for every word.

Shared by the stages that look at words around quotations. The letters stand in for a
parser:

    N capitalised   x other word   d determiner   h subject pronoun   w who, which
    a auxiliary     C cue verb     c weak cue     V verb              v verb or noun
    e word in -ed   g word in -ing p preposition  s subordinator      r adverb
    o object pronoun  t that       i to           & and               b but
    # number        Q quotation    . end of a sentence                _ , : ; ( ) - marks
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen

from wireparse._vocabulary.grammar import (
    GrammarForms,
    GrammarWords,
    compile_forms,
    compile_words,
)
from wireparse._vocabulary.verbs import verb_forms, word_endings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from wireparse.rows import Language, Speech

__all__ = ["HEADS", "SENTENCE_MARKS", "Learned", "Lexicon", "compile_lexicon", "function_words"]


SENTENCE_MARKS: Final = frozenset(".!?…")
_LETTERS: Final = (
    ("prepositions", "p"),
    ("subordinators", "s"),
    ("adverbs", "r"),
    ("auxiliaries", "a"),
    ("determiners", "d"),
    ("pronouns", "h"),
    ("relatives", "w"),
    ("objects", "o"),
    ("conjunctions", "&"),
    ("contrast", "b"),
)
_GRAMMAR_LETTERS: Final = (("complementizers", "t"), ("infinitives", "i"))
"""The same of words that `Grammar` has; they come before what else a word is."""
_SENSES: Final = (
    ("act", "A"),
    ("report", "S"),
    ("think", "M"),
    ("label", "N"),
    ("title", "T"),
    ("write", "W"),
    ("cry", "L"),
)
_HEADS: Final = (("people", "p"), ("bodies", "o"), ("writings", "t"))
HEADS: Final = frozenset("pot")
"""Classes of nouns that stand for speakers: persons, bodies, writings."""
_VERBS: Final = frozenset("CVe")
_PUNCTUATION: Final = {
    ",": ",", "،": ",", ":": ":", ";": ";", "—": "-", "–": "-", "―": "-", "-": "-",
    "(": "(", "[": "(", ")": ")", "]": ")", **dict.fromkeys(SENTENCE_MARKS, "."),
}  # fmt: skip
_SHORT: Final = 4
_SURE: Final = 2
_MARKS: Final = {":": 3, "^:": 2, "-": 1}
"""How sure it is that a mark does: a colon, one behind an opening name, a dash."""
_SUREST: Final = 3
"""How sure it is that the words before a source introduce a quotation."""
_MOST: Final = 60_000
"""Words remembered before the memory is emptied; it changes no answer."""


@frozen
class Learned:
    """Word lists learned from a labelled corpus; they come with the weights.

    Attributes:
        cues: Verb forms that introduce quotations, with how sure that is: 0 to 3.
        reports: The same for reported speech of any kind.
        verbs: Words as verb (V), verb or noun (v), other word (x).
    """

    cues: Mapping[str, int]
    reports: Mapping[str, int]
    verbs: Mapping[str, str]


@frozen(eq=False)
class Lexicon:
    """What is known of the words of one language.

    Attributes:
        cues: As in `Learned`, and the knowledge's own verbs.
        priors: The numbers of `cues` as text, as features hold them.
        reports: As in `Learned`.
        senses: Verb form to letters for what it does (see `_SENSES`).
        heads: Noun to a letter: person, body of people, writing.
        nouns: Any word to that letter, also for many of them, else to its ending.
        standalone: Determiners that can stand for a speaker.
        joiners: Small words inside a name.
        abbreviations: Whose full stop ends no sentence.
        calendar: Days and months.
        words: Class letters.
        media: Names of news agencies, small letters.
        capitals: Capitalised words: `o` no name begins or goes on with it, `f` none begins
            with it, `g` the same unless it is a given name there, `t` a title, `n` any other.
        titles: Titles before names, small letters.
        styles: Those that go with a single name.
        masculine: Pronouns, titles and given names of men, small letters.
        feminine: The same of women.
        gendered: Both.
        given: Given names, small letters.
        addressing: Verbs behind which the listener stands, all forms.
        companies: What closes the full name of a company.
        offices: Who stands at the head of a field.
        epithets: Nouns, small letters, for somebody who was named before.
        origins: Peoples and parties, small letters.
        shortened: Titles in full to their short forms.
        initials: Offices by their initials to what they stand for.
        media_words: Words in the names of newspapers and the like.
        grammar: The small words of the language.
        forms: What is made of them.
    """

    cues: Mapping[str, int]
    priors: Mapping[str, str]
    reports: Mapping[str, int]
    senses: Mapping[str, str]
    heads: Mapping[str, str]
    nouns: _Nouns
    standalone: frozenset[str]
    joiners: frozenset[str]
    abbreviations: frozenset[str]
    calendar: frozenset[str]
    words: _Words
    media: frozenset[str]
    capitals: _Capitals
    titles: frozenset[str]
    styles: frozenset[str]
    masculine: frozenset[str]
    feminine: frozenset[str]
    gendered: frozenset[str]
    given: frozenset[str]
    addressing: frozenset[str]
    media_words: frozenset[str]
    grammar: GrammarWords
    forms: GrammarForms
    companies: frozenset[str]
    offices: frozenset[str]
    epithets: frozenset[str]
    origins: frozenset[str]
    shortened: Mapping[str, str]
    initials: Mapping[str, str]

    def head(self, low: str) -> str | None:
        """Look up the class of a noun, one or many."""
        sort = self.nouns[low]
        return sort if sort in HEADS else None

    def is_verb(self, low: str) -> bool:
        """Tell a verb form that can stand behind its subject from any other word."""
        return low in self.senses or (low != "" and self.words[low] in _VERBS)

    def verb_letter(self, low: str) -> str:
        """Look up a word as if it stood in small letters inside a sentence."""
        return self.words.table.get(low, "x")


class _Words(dict[str, str]):
    """Word to its letter inside a sentence; filled when asked.

    Attributes:
        first: Word to its letter at the beginning of a sentence, where it differs.
        fixed: Small words to their letters.
        table: All words that are known, in small letters, to theirs.
        joiners: Small words inside a name.
        names: Small words that are something else with a capital.
        endings: Endings of words that no list has, each with its letter.
        adverbial: Those of adverbs.
    """

    __slots__ = ("adverbial", "endings", "first", "fixed", "joiners", "names", "table")

    def __init__(
        self, fixed: Mapping[str, str], table: Mapping[str, str], language: Language
    ) -> None:
        super().__init__()
        self.first: dict[str, str] = {}
        self.fixed = fixed
        self.table = table
        self.joiners = frozenset(language.speech.joiners)
        self.names = frozenset(language.speech.also_names)
        self.endings = word_endings(language)
        self.adverbial = tuple(ending for ending, letter in self.endings if letter == "r")

    def __missing__(self, word: str) -> str:
        if len(self) >= _MOST:
            self.clear()
            self.first.clear()
        low = word.lower()
        opening = word[0]
        if opening.isupper() or opening == "@":
            letter, self.first[word] = self._capital(word, low)
        elif opening.isdigit() or opening == "$":
            letter = "#"
        elif "-" in word and self._is_name(word):
            letter = "N"
        elif opening.isalnum() or opening == "#":
            letter = self.table.get(low) or self._by_ending(low)
        else:
            letter = _PUNCTUATION.get(word, "_")
        self[word] = letter
        return letter

    def _is_name(self, word: str) -> bool:
        """Tell a name with a small word glued to it, such as al-Masri."""
        small, _, rest = word.partition("-")
        return rest[:1].isupper() and small in self.joiners

    def _capital(self, word: str, low: str) -> tuple[str, str]:
        letter = self.fixed.get(low)
        if letter is not None:
            return ("N" if word in self.names else letter), letter
        letter = self.table.get(low)
        if letter is None:
            letter = "r" if low.endswith(self.adverbial) else "N"
        return "N", letter

    def _by_ending(self, low: str) -> str:
        if len(low) <= _SHORT:
            return "x"
        return next((letter for ending, letter in self.endings if low.endswith(ending)), "x")


class _Nouns(dict[str, str]):
    """A word to its class as a noun, else to an ending that tells one, else `?`."""

    __slots__ = ("_endings", "_heads")

    def __init__(self, heads: Mapping[str, str], endings: Sequence[str]) -> None:
        super().__init__()
        self._heads = heads
        self._endings = endings

    def __missing__(self, low: str) -> str:
        heads = self._heads
        sort = heads.get(low) or (heads.get(low[:-1]) if low.endswith("s") else None)
        if sort is None:
            sort = next(("-" + ending for ending in self._endings if low.endswith(ending)), "?")
        if len(self) >= _MOST:
            self.clear()
        self[low] = sort
        return sort


class _Capitals(dict[str, str]):
    """What a capitalised word does to a name; filled when asked."""

    __slots__ = ("_calendar", "_fixed", "_given", "_openers", "_titles")

    def __init__(
        self,
        openers: frozenset[str],
        fixed: Mapping[str, str],
        calendar: frozenset[str],
        titles: frozenset[str],
        given: frozenset[str],
    ) -> None:
        super().__init__()
        self._openers = openers
        self._fixed = fixed
        self._calendar = calendar
        self._given = given
        self._titles = titles

    def __missing__(self, word: str) -> str:
        low = word.lower()
        part = word.replace("&", "-").partition("-")[0]
        if not word[0].isupper() or part in self._openers:
            sort = "o"
        elif word in self._calendar or low in self._fixed:
            sort = "g" if low in self._given else "f"
        else:
            sort = "t" if low in self._titles else "n"
        if len(self) >= _MOST:
            self.clear()
        self[word] = sort
        return sort


def function_words(language: Language) -> dict[str, str]:
    """Give the small words of a language their letters."""
    row, grammar = language.speech, language.grammar
    fixed = {w: letter for name, letter in _LETTERS for w in getattr(row, name)}
    fixed.update({w: letter for name, letter in _GRAMMAR_LETTERS for w in getattr(grammar, name)})
    fixed["&"] = "_"
    fixed.update({w: "h" for w in fixed if "'" in w and w.partition("'")[0] in row.pronouns})
    fixed.update({w.replace("'", "’"): letter for w, letter in fixed.items() if "'" in w})
    return fixed


def compile_lexicon(
    language: Language, learned: Learned, media: frozenset[str] = frozenset()
) -> Lexicon:
    """Join the words of a language with what was learned of them."""
    row = language.speech
    fixed, forms = function_words(language), compile_forms(language)
    titles, given, calendar = _lower(row.titles), _given_names(row), frozenset(row.calendar)
    senses = _senses(language)
    cues = _cues(senses, learned, forms)
    heads = {w: letter for name, letter in reversed(_HEADS) for w in getattr(row, name)}
    return Lexicon(
        cues=cues,
        priors={form: str(sure) for form, sure in cues.items()},
        reports=learned.reports,
        senses=senses,
        heads=heads,
        nouns=_Nouns(heads, language.grammar.noun_endings),
        standalone=frozenset(row.standalone),
        joiners=frozenset(row.joiners),
        abbreviations=frozenset(row.abbreviations),
        calendar=calendar,
        words=_Words(fixed, _table(fixed, cues, learned), language),
        media=media,
        capitals=_Capitals(_openers(row), fixed, calendar, titles, given),
        titles=titles,
        styles=_lower(row.styles),
        masculine=_lower(row.masculine),
        feminine=_lower(row.feminine),
        gendered=_lower((*row.masculine, *row.feminine)),
        given=given,
        addressing=frozenset(verb_forms(language, ("addressing",))),
        media_words=frozenset(row.media),
        grammar=compile_words(language.grammar),
        forms=forms,
        companies=frozenset(row.companies),
        offices=_lower(row.offices),
        epithets=_lower(row.epithets),
        origins=_lower(row.origins),
        shortened=dict(pair.split(None, 1)[::-1] for pair in row.shortened),
        initials=dict(pair.split(None, 1) for pair in row.initials),
    )


def _cues(senses: Mapping[str, str], learned: Learned, forms: GrammarForms) -> dict[str, int]:
    """Say how sure it is that a word, or a mark, introduces a quotation."""
    listed = dict.fromkeys((word for word, letters in senses.items() if "S" in letters), _SURE)
    sources = dict.fromkeys(forms.sources, _SUREST)
    return {**listed, **learned.cues, **sources, **_MARKS}


def _table(fixed: Mapping[str, str], cues: Mapping[str, int], learned: Learned) -> dict[str, str]:
    """Give every word that is known its letter; small words keep theirs."""
    table = dict(learned.verbs)
    words = {word: sure for word, sure in cues.items() if word not in _MARKS}
    table.update({w: "C" if sure >= _SURE else "c" for w, sure in words.items()})
    table.update(fixed)
    return table


def _lower(words: Iterable[str]) -> frozenset[str]:
    return frozenset([w.lower() for w in words])


def _given_names(row: Speech) -> frozenset[str]:
    """List the given names; titles and pronouns tell a gender too, the latter in small letters."""
    gendered = (*row.masculine, *row.feminine)
    return _lower((*row.given, *(w for w in gendered if w[:1].isupper()))) - _lower(row.titles)


def _openers(row: Speech) -> frozenset[str]:
    """List the small words that open sentences with a capital and never a name."""
    lists = (row.pronouns, row.relatives, row.subordinators, row.conjunctions, row.contrast)
    small = {w.capitalize() for words in lists for w in words}.difference(row.also_names)
    return frozenset(small | {w.capitalize() for w in row.determiners[:2]})


def _senses(row: Language) -> dict[str, str]:
    """Give every form of every verb its letters."""
    out: dict[str, str] = {}
    for name, letter in _SENSES:
        for form in verb_forms(row, (name,)):
            if letter not in out.setdefault(form, ""):
                out[form] += letter
    return out
