"""Rows of `Speech` and learned word lists to one table: a class letter for every word.

Shared by the stages that look at words around quotations. `letters` has what they stand for.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from attrs import frozen

from wireparse._vocabulary.characters import SENTENCE_ENDS
from wireparse._vocabulary.grammar import (
    GrammarForms,
    GrammarWords,
    compile_forms,
    compile_words,
)
from wireparse._vocabulary.letters import CapitalClass, NounClass, VerbSense, WordClass
from wireparse._vocabulary.memo import Memo
from wireparse._vocabulary.verbs import verb_forms, word_endings

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from wireparse.rows import Language, Speech

__all__ = ["HEADS", "SENTENCE_MARKS", "Learned", "Lexicon", "compile_lexicon", "function_words"]


SENTENCE_MARKS: Final = frozenset(SENTENCE_ENDS)
_LETTERS: Final = (
    ("prepositions", WordClass.PREPOSITION),
    ("subordinators", WordClass.SUBORDINATOR),
    ("adverbs", WordClass.ADVERB),
    ("auxiliaries", WordClass.AUXILIARY),
    ("determiners", WordClass.DETERMINER),
    ("pronouns", WordClass.PRONOUN),
    ("relatives", WordClass.RELATIVE),
    ("objects", WordClass.OBJECT),
    ("conjunctions", WordClass.AND),
    ("contrast", WordClass.BUT),
)
_GRAMMAR_LETTERS: Final = (
    ("complementizers", WordClass.THAT),
    ("infinitives", WordClass.TO),
)
"""The same of words that `Grammar` has; they come before what else a word is."""
_SENSES: Final = (
    ("act", VerbSense.ACT),
    ("report", VerbSense.REPORT),
    ("think", VerbSense.THINK),
    ("label", VerbSense.LABEL),
    ("title", VerbSense.TITLE),
    ("write", VerbSense.WRITE),
    ("cry", VerbSense.CRY),
)
_HEADS: Final = (
    ("people", NounClass.PERSON),
    ("bodies", NounClass.BODY),
    ("writings", NounClass.WRITING),
)
"""Fields of `Speech` to the class of their nouns; of a noun with two, the first counts."""
HEADS: Final = frozenset([NounClass.PERSON, NounClass.BODY, NounClass.WRITING])
"""Classes of nouns that stand for speakers: persons, bodies, writings."""
_VERBS: Final = frozenset([WordClass.CUE, WordClass.VERB, WordClass.IN_ED])
"""Letters of verb forms that stand behind a subject."""
_PUNCTUATION: Final = {
    ",": ",", "،": ",", ":": ":", ";": ";", "—": "-", "–": "-", "―": "-", "-": "-",
    "(": "(", "[": "(", ")": ")", "]": ")", **dict.fromkeys(SENTENCE_MARKS, "."),
}  # fmt: skip
_SHORT: Final = 4
"""Letters of a word whose ending tells nothing."""
_SURE: Final = 2
"""From this on a word is sure enough to introduce a quotation for a class of its own."""
_MARKS: Final = {":": 3, "^:": 2, "-": 1}
"""How sure it is that a mark does: a colon, one behind an opening name, a dash."""
_SUREST: Final = 3
"""How sure it is that the words before a source introduce a quotation."""
_SHORTENED: Final = (3, 4, 5)
"""Letters that titles are shortened to."""
_VOWELS: Final = frozenset("aeiou")
_MOST: Final = 60_000
"""Bound of each cache of words."""


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
        senses: Verb form to letters for what it does, see `VerbSense`.
        heads: Noun to a letter, see `NounClass`.
        nouns: Any word to that letter, also for many of them, else to its ending.
        standalone: Determiners that can stand for a speaker.
        joiners: Small words inside a name.
        abbreviations: Whose full stop ends no sentence.
        calendar: Days and months.
        words: Class letters, see `WordClass`.
        media: Names of news agencies, small letters.
        capitals: Capitalised words to what they do to a name, see `CapitalClass`.
        titles: Titles before names, small letters.
        styles: Those that go with a single name.
        honours: Letters behind a name.
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
        naming: What leads to a name in marks.
        short_titles: What may be short for a noun for persons: how it begins, its consonants.
        media_words: Words in the names of newspapers and the like.
        grammar: The small words of the language.
        forms: What is made of them.
    """

    cues: Mapping[str, int]
    priors: Mapping[str, str]
    reports: Mapping[str, int]
    senses: Mapping[str, str]
    heads: Mapping[str, str]
    nouns: Mapping[str, str]
    standalone: frozenset[str]
    joiners: frozenset[str]
    abbreviations: frozenset[str]
    calendar: frozenset[str]
    words: WordClasses
    media: frozenset[str]
    capitals: Mapping[str, str]
    titles: frozenset[str]
    styles: frozenset[str]
    honours: frozenset[str]
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
    short_titles: frozenset[str]
    naming: frozenset[str]

    def head(self, low: str) -> str | None:
        """Look up the class of a noun, one or many."""
        found = self.nouns[low]
        return found if found in HEADS else None

    def is_verb(self, low: str) -> bool:
        """Is it a verb form that can stand behind its subject?"""
        return low in self.senses or (low != "" and self.words.inside[low] in _VERBS)

    def verb_letter(self, low: str) -> str:
        """Look up a word as if it stood in small letters inside a sentence."""
        return self.words.table.get(low, WordClass.OTHER)


class WordClasses:
    """What letters words have.

    Attributes:
        inside: Word to its letter inside a sentence.
        opening: The same at the beginning of one, where a capital says nothing.
        fixed: Small words to their letters.
        table: All words that are known, in small letters, to theirs.
    """

    __slots__ = (
        "_abstract", "_adverbial", "_endings", "_every_ending", "_joiners", "_names", "fixed",
        "inside", "opening", "table",
    )  # fmt: skip

    def __init__(
        self, fixed: Mapping[str, str], table: Mapping[str, str], language: Language
    ) -> None:
        """Take small words, known words and the language's ways of forming others."""
        self.inside = Memo(self._inside, _MOST)
        self.opening = Memo(self._opening, _MOST)
        self.fixed = fixed
        self.table = table
        # What most words are need not be asked.
        self.inside.update({w: x for w, x in table.items() if w.isalpha() and w.islower()})
        self._joiners = frozenset(language.speech.joiners)
        self._names = frozenset(language.speech.also_names)
        self._endings = word_endings(language)
        self._abstract = language.grammar.abstract_endings
        self._every_ending = tuple(ending for ending, _ in self._endings)
        self._adverbial = tuple(e for e, letter in self._endings if letter == WordClass.ADVERB)

    def _inside(self, word: str) -> str:
        opening = word[0]
        if opening.isupper() or opening == "@":
            fixed = self.fixed.get(word.lower())
            return WordClass.NAME if fixed is None or word in self._names else fixed
        if opening.isdigit() or opening == "$":
            return WordClass.NUMBER
        if "-" in word and self._is_name(word):
            return WordClass.NAME
        if opening.isalnum() or opening == "#":
            low = word.lower()
            return self.table.get(low) or self._by_ending(low)
        return _PUNCTUATION.get(word, WordClass.MARK)

    def _opening(self, word: str) -> str:
        if not word[0].isupper() and word[0] != "@":
            return self.inside[word]
        low = word.lower()
        letter = self.fixed.get(low) or self.table.get(low)
        if letter is None:
            if low.endswith(self._adverbial):
                return WordClass.ADVERB
            return WordClass.OTHER if low.endswith(self._abstract) else WordClass.NAME
        return letter

    def _is_name(self, word: str) -> bool:
        """Is it a name with a small word glued to it, such as al-Masri?"""
        small, _, rest = word.partition("-")
        return rest[:1].isupper() and small in self._joiners

    def _by_ending(self, low: str) -> str:
        if len(low) <= _SHORT or not low.endswith(self._every_ending):
            return WordClass.OTHER
        fits = (letter for ending, letter in self._endings if low.endswith(ending))
        return next(fits, WordClass.OTHER)


def _noun_class(heads: Mapping[str, str], endings: tuple[str, ...], low: str) -> str:
    """Return the class of a noun, one or many, else an ending that tells one, else `?`."""
    found = heads.get(low) or (heads.get(low[:-1]) if low.endswith("s") else None)
    if found is None and low.endswith(endings):
        return next("-" + ending for ending in endings if low.endswith(ending))
    return found or "?"


@frozen
class _Capitals:
    """The words that tell what a capitalised word does to a name."""

    openers: frozenset[str]
    fixed: Mapping[str, str]
    calendar: frozenset[str]
    titles: frozenset[str]
    given: frozenset[str]

    def class_of(self, word: str) -> str:
        """Return the class of a capitalised word, see `CapitalClass`."""
        low = word.lower()
        part = word.replace("&", "-").partition("-")[0]
        if not word[0].isupper() or part in self.openers:
            return CapitalClass.NEVER
        if word in self.calendar or low in self.fixed:
            return CapitalClass.GIVEN if low in self.given else CapitalClass.NO_OPENER
        return CapitalClass.TITLE if low in self.titles else CapitalClass.NAME


def function_words(language: Language) -> dict[str, str]:
    """Give the small words of a language their letters."""
    row, grammar = language.speech, language.grammar
    fixed = {w: letter for name, letter in _LETTERS for w in getattr(row, name)}
    fixed.update({w: letter for name, letter in _GRAMMAR_LETTERS for w in getattr(grammar, name)})
    fixed["&"] = WordClass.MARK
    fixed.update(
        {w: WordClass.PRONOUN for w in fixed if "'" in w and w.partition("'")[0] in row.pronouns}
    )
    fixed.update({w.replace("'", "’"): letter for w, letter in fixed.items() if "'" in w})
    return fixed


def compile_lexicon(language: Language, learned: Learned, media: Iterable[str] = ()) -> Lexicon:
    """Join the words of a language with what was learned of them."""
    row, fixed, forms = language.speech, function_words(language), compile_forms(language)
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
        nouns=Memo(partial(_noun_class, heads, language.grammar.noun_endings), _MOST),
        standalone=frozenset(row.standalone),
        joiners=frozenset(row.joiners),
        abbreviations=frozenset(row.abbreviations),
        calendar=calendar,
        words=WordClasses(fixed, _table(fixed, cues, learned), language),
        media=frozenset(media),
        capitals=Memo(_Capitals(_openers(row), fixed, calendar, titles, given).class_of, _MOST),
        titles=titles,
        styles=_lower(row.styles),
        honours=frozenset(row.honours),
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
        short_titles=_short_titles((*row.people, *row.titles, *row.offices)) - given,
        naming=_lower(row.naming),
    )


def _cues(senses: Mapping[str, str], learned: Learned, forms: GrammarForms) -> dict[str, int]:
    """Say how sure it is that a word, or a mark, introduces a quotation."""
    listed = dict.fromkeys(
        (word for word, letters in senses.items() if VerbSense.REPORT in letters), _SURE
    )
    sources = dict.fromkeys(forms.sources, _SUREST)
    return {**listed, **learned.cues, **sources, **_MARKS}


def _table(fixed: Mapping[str, str], cues: Mapping[str, int], learned: Learned) -> dict[str, str]:
    """Give every word that is known its letter; small words keep theirs."""
    table = dict(learned.verbs)
    words = {word: sure for word, sure in cues.items() if word not in _MARKS}
    cue, weak = WordClass.CUE, WordClass.WEAK_CUE
    table.update({w: cue if sure >= _SURE else weak for w, sure in words.items()})
    table.update(fixed)
    return table


def _short_titles(nouns: Iterable[str]) -> frozenset[str]:
    """List how nouns begin, up to a consonant, and the consonants of their beginnings."""
    found: set[str] = set()
    for noun in nouns:
        low = noun.lower()
        found.update(low[:size] for size in _SHORTENED if low[size - 1 : size] not in _VOWELS)
        consonants = "".join([letter for letter in low if letter not in _VOWELS])
        found.update(consonants[:size] for size in _SHORTENED)
        found.add(consonants[:3] + consonants[-1:])
    return frozenset(found)


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
