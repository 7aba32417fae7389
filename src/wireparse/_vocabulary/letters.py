"""What the letters stand for that words are classed with.

Every word of a paragraph has one letter, and the letters of a paragraph are one string, which
is searched as text; so the classes are letters, not members of an enum. Nouns, verbs and
capitalised words have letters of their own besides.
"""

from __future__ import annotations

from typing import Final

__all__ = ["CapitalClass", "NounClass", "VerbSense", "WordClass"]


class WordClass:
    """The class of a word, which stands in for a parser.

    | letter | class                    | letter | class                        |
    |--------|--------------------------|--------|------------------------------|
    | `N`    | capitalised word         | `s`    | subordinator                 |
    | `x`    | any other word           | `r`    | adverb                       |
    | `d`    | determiner               | `o`    | object pronoun               |
    | `h`    | subject pronoun          | `t`    | "that"                       |
    | `w`    | "who", "which"           | `i`    | "to"                         |
    | `a`    | auxiliary                | `&`    | "and", "or"                  |
    | `C`    | verb that cites          | `b`    | "but"                        |
    | `c`    | verb that may cite       | `#`    | number                       |
    | `V`    | other verb               | `Q`    | quotation                    |
    | `v`    | verb or noun             | `.`    | end of a sentence            |
    | `e`    | word in -ed              | `_`    | other mark                   |
    | `g`    | word in -ing             | `,` `:` `;` `(` `)` `-` | that mark   |
    | `p`    | preposition              |        |                              |
    """

    NAME: Final = "N"
    OTHER: Final = "x"
    DETERMINER: Final = "d"
    PRONOUN: Final = "h"
    RELATIVE: Final = "w"
    AUXILIARY: Final = "a"
    CUE: Final = "C"
    WEAK_CUE: Final = "c"
    VERB: Final = "V"
    VERB_OR_NOUN: Final = "v"
    IN_ED: Final = "e"
    IN_ING: Final = "g"
    PREPOSITION: Final = "p"
    SUBORDINATOR: Final = "s"
    ADVERB: Final = "r"
    OBJECT: Final = "o"
    THAT: Final = "t"
    TO: Final = "i"
    AND: Final = "&"
    BUT: Final = "b"
    NUMBER: Final = "#"
    QUOTATION: Final = "Q"
    STOP: Final = "."
    COMMA: Final = ","
    COLON: Final = ":"
    SEMICOLON: Final = ";"
    OPENING: Final = "("
    CLOSING: Final = ")"
    DASH: Final = "-"
    MARK: Final = "_"


class NounClass:
    """What a noun stands for that can speak: a person, a body of people, a writing."""

    PERSON: Final = "p"
    BODY: Final = "o"
    WRITING: Final = "t"


class VerbSense:
    """What a verb does; a form can have several.

    | letter | sense                         | letter | sense                        |
    |--------|-------------------------------|--------|------------------------------|
    | `A`    | acts: "opened"                | `T`    | gives a title: "titled"      |
    | `S`    | reports: "said"               | `W`    | writes: "wrote"              |
    | `M`    | thinks: "believes"            | `L`    | cries: "shouted"             |
    | `N`    | gives a label: "dubbed"       |        |                              |
    """

    ACT: Final = "A"
    REPORT: Final = "S"
    THINK: Final = "M"
    LABEL: Final = "N"
    TITLE: Final = "T"
    WRITE: Final = "W"
    CRY: Final = "L"


class CapitalClass:
    """What a capitalised word does to a name.

    | letter | class                                                     |
    |--------|-----------------------------------------------------------|
    | `n`    | part of a name                                            |
    | `t`    | a title, part of a name too                               |
    | `f`    | no name begins with it                                    |
    | `g`    | the same, unless it is a given name there                 |
    | `o`    | no name begins or goes on with it                         |
    """

    NAME: Final = "n"
    TITLE: Final = "t"
    NO_OPENER: Final = "f"
    GIVEN: Final = "g"
    NEVER: Final = "o"
