"""Rows of knowledge in; what the readers ask of words and lines, compiled, out.

The only package that compiles with `regex` (or `re`, where that is not installed), and only when
the first text is parsed.
"""

from wireparse._vocabulary.characters import (
    BULLETS,
    CLAUSE_ENDS,
    CLOSING_MARKS,
    CLOSING_SIGNS,
    DASHES,
    OPENING_QUOTES,
    SENTENCE_ENDS,
    SENTENCE_STOPS,
    find_every,
    is_uncased,
    script_of,
)
from wireparse._vocabulary.letters import CapitalClass, NounClass, VerbSense, WordClass
from wireparse._vocabulary.lexicon import HEADS, Learned, Lexicon, compile_lexicon
from wireparse._vocabulary.memo import Memo
from wireparse._vocabulary.patterns import Patterns, compile_patterns, words_between
from wireparse._vocabulary.quote_marks import LOW, Marks, compile_marks
from wireparse._vocabulary.templates import KEY, folded
from wireparse._vocabulary.verbs import verb_forms
from wireparse._vocabulary.weight_files import read_language_file, unpack_file
from wireparse._vocabulary.word_lists import Tongue, WordLists

__all__ = [
    "BULLETS",
    "CLAUSE_ENDS",
    "CLOSING_MARKS",
    "CLOSING_SIGNS",
    "DASHES",
    "HEADS",
    "KEY",
    "LOW",
    "OPENING_QUOTES",
    "SENTENCE_ENDS",
    "SENTENCE_STOPS",
    "CapitalClass",
    "Learned",
    "Lexicon",
    "Marks",
    "Memo",
    "NounClass",
    "Patterns",
    "Tongue",
    "VerbSense",
    "WordClass",
    "WordLists",
    "compile_lexicon",
    "compile_marks",
    "compile_patterns",
    "find_every",
    "folded",
    "is_uncased",
    "read_language_file",
    "script_of",
    "unpack_file",
    "verb_forms",
    "words_between",
]
