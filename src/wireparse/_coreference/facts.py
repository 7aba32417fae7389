"""What is looked at of an antecedent, and which of it is looked at together.

A sign is one row of facts with the values that an antecedent has there; `ranker` weighs signs.
"""

from __future__ import annotations

from typing import Final, NamedTuple

__all__ = ["FAMILY_SIGNS", "ITSELF_SIGNS", "ROLE_SIGNS", "SIGNS", "Facts", "ItselfFacts"]


class Facts(NamedTuple):
    """What is looked at of an antecedent, as short texts.

    Attributes:
        sort: A body, a person by title and given name and number of words, or a description by
            its noun and article.
        place: How many sentences before the mention it was told of last, or paragraphs.
        inside: The same without number: own paragraph, before it, header.
        subject: Whether it was the subject there.
        acted: Whether it was the subject of any of its last sentences.
        rank: How many others were told of since.
        subjects: How many others were the subject since.
        person: How much speaks for a person, at most.
        gender: Whether a gender is known.
        before: Class of the word before it.
        behind: Class of the word behind it.
        printed: How often the article has the name.
        spoke: Which of the last speakers it is.
        said: How many others have been quoted or reported since it was.
        since: Whether that was in the mention's own paragraph.
        far: Characters between it and the mention.
        others: How many persons are told of in the same paragraph.
        acting: How many of these as subjects.
        leads: Whether it was told of first there.
        opens: Whether the mention stands in the first sentence of its paragraph.
        where: What stands before the mention.
        quoted: Whether a quotation stands before it.
        ties: See `Antecedent`.
        noun: Class of the noun of a role.
        epithet: Whether it is an epithet.
        many: Whether it ends like a plural.
        same: Whether the name ends in it.
        size: How many words the role has.
        fits: Whether a description has all the words of the role.
        likely: Whether it looks like one that such a mention stands for.
    """

    sort: str
    place: str
    inside: str
    subject: str
    acted: str
    rank: str
    subjects: str
    person: str
    gender: str
    before: str
    behind: str
    printed: str
    spoke: str
    said: str
    since: str
    far: str
    others: str
    acting: str
    leads: str
    opens: str
    where: str
    quoted: str
    ties: str
    noun: str
    epithet: str
    many: str
    same: str
    size: str
    fits: str
    likely: str


SIGNS: Final = (
    ("sort",),
    ("sort", "place"),
    ("place", "subject", "where"),
    ("place", "acted", "where"),
    ("place", "subject", "quoted"),
    ("rank", "place"),
    ("rank", "subject", "quoted"),
    ("subjects", "subject", "where"),
    ("likely", "spoke"),
    ("person",),
    ("person", "subject"),
    ("gender", "person"),
    ("before", "behind"),
    ("before",),
    ("behind", "place"),
    ("printed", "rank"),
    ("spoke", "place", "quoted"),
    ("spoke", "rank", "quoted"),
    ("spoke", "where"),
    ("spoke", "acted", "quoted"),
    ("far", "subject"),
    ("said", "spoke", "subject"),
    ("said", "place"),
    ("said", "where", "since"),
    ("others", "inside", "subject"),
    ("acting", "inside", "subject", "acted"),
    ("leads", "inside", "others"),
    ("opens", "where", "place", "subject"),
    ("place", "subject", "spoke", "others"),
    ("place", "subject", "behind", "where"),
    ("place", "rank", "spoke", "subject"),
)
"""Facts that are looked at together, for every mention."""
ROLE_SIGNS: Final = (
    ("ties", "noun"),
    ("ties", "sort"),
    ("ties", "place"),
    ("ties", "spoke"),
    ("ties", "size"),
    ("ties", "fits"),
    ("noun", "sort"),
    ("epithet", "sort"),
    ("many", "sort"),
    ("same",),
)
"""The same for a role."""

FAMILY_SIGNS: Final = (
    ("place",),
    ("subject",),
    ("printed",),
    ("rank",),
    ("spoke",),
    ("said",),
    ("gender",),
)
"""The same for a family name, instead of `SIGNS`: it tells little else of its bearer."""


class ItselfFacts(NamedTuple):
    """What is looked at of a mention that may stand for nobody else that is told of.

    Attributes:
        persons: How many others look like persons.
        noun: Class of its noun.
        size: How many words it has.
        ties: All that ties others to it.
        epithet: Whether it is an epithet.
        many: Whether it ends like a plural.
        article: Its first word.
        behind: Class of the word behind it.
    """

    persons: str
    noun: str
    size: str
    ties: str
    epithet: str
    many: str
    article: str
    behind: str


ITSELF_SIGNS: Final = (
    ("persons",),
    ("noun",),
    ("size",),
    ("ties",),
    ("epithet",),
    ("many",),
    ("article",),
    ("behind",),
    ("noun", "size"),
    ("noun", "ties"),
)
"""Facts that are looked at together of the mention itself."""
