"""Whose name it is: full names, what pronouns and roles stand for, in languages without weights."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from wireparse.models import SpeakerKind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from wireparse._speakers.weighed_mentions import WeighedMention, WeighedParagraph
    from wireparse._speakers.weighed_words import WeighedWords

    Chooser = Callable[
        [WeighedParagraph, WeighedMention, Sequence[tuple[str, tuple[str, ...]]]], str
    ]

__all__ = ["WeighedNames"]


_BACK: Final = 4
"""Paragraphs in which whom a pronoun stands for was named."""
_MOST: Final = 5
"""Names between it and the pronoun, from which on a name is far."""
_OFTEN: Final = 4
"""Times from which on a name is printed often."""
_VERBS: Final = frozenset("Vva")
_SAYING: Final = frozenset("Vv")
_NEAR: Final = 120
"""Words of a paragraph in which it is looked for."""


class WeighedNames:
    """The names of an article, and who is meant by a part of one, a role or a pronoun."""

    def __init__(
        self, paragraphs: Sequence[WeighedParagraph], known: WeighedWords, choose: Chooser
    ) -> None:
        """Collect names, titles and what stands between commas behind a name."""
        self._known = known
        self._choose = choose
        self._paragraphs = {paragraph.number: paragraph for paragraph in paragraphs}
        self._small = {word for p in paragraphs for word in p.words if word.islower()}
        self._genders: dict[str, str] = {}
        self._sure: set[str] = set()
        self._times: dict[str, int] = {}
        self._roles: dict[str, str] = {}
        self._role_ends: dict[str, str] = {}
        self._nouns: set[str] = set()
        self._stood: dict[str, str] = {}
        votes: dict[str, dict[str, float]] = {}
        for paragraph in paragraphs:
            for mention in (*paragraph.mentions, *paragraph.owners):
                if mention.kind in "nNa":
                    self._note(paragraph, mention, votes)
                elif mention.kind == "d":
                    self._nouns.add(paragraph.words[mention.head])
        self._full = {word: max(names, key=names.__getitem__) for word, names in votes.items()}
        for paragraph in paragraphs:
            for mention in paragraph.mentions:
                if mention.kind in "nN":
                    self._learn(paragraph, mention)

    def _note(
        self,
        paragraph: WeighedParagraph,
        mention: WeighedMention,
        votes: dict[str, dict[str, float]],
    ) -> None:
        """Let a printed name vote for how its first and last word are filled up."""
        words = paragraph.words[mention.start : mention.end]
        last = words[-1]
        self._times[last] = self._times.get(last, 0) + 1
        bare = [w for w in words if w.lower() not in self._known.joiners]
        if mention.kind != "N" or len(bare) < 2:  # noqa: PLR2004  a given name and a family name
            return
        opens = mention.start == 0 or paragraph.letters[mention.start - 1] in ".:"
        is_given = words[0].lower() in self._known.given
        # A word that opens a sentence has its capital anyhow.
        vote = (
            3.0 if is_given else 0.0 if words[0].lower() in self._small else 0.4 if opens else 1.0
        )
        name = " ".join(words)
        for word, share in ((last, 1.0), (bare[0], 0.9)):
            of_word = votes.setdefault(word, {})
            of_word[name] = of_word.get(name, 0.0) + vote * share

    def _learn(self, paragraph: WeighedParagraph, mention: WeighedMention) -> None:
        """Learn the gender of somebody, and what roles stand for him."""
        known, words = self._known, paragraph.words
        name = self.full(paragraph.printed(mention))
        led = words[mention.first : mention.start]
        if mention.first and mention.first == mention.start:
            led = words[mention.first - 1 : mention.start]
        gender = known.gender([*led, *name.split()[:1]])
        if gender:
            self._genders.setdefault(name, gender)
        titled = [word for word in led if known.is_title(word)]
        if titled or name.split()[0].lower() in known.given:
            self._sure.add(name)
        aside = words[mention.end : mention.after]
        letters = paragraph.letters[mention.end : mention.after]
        nouns = [
            w
            for w, c in zip(aside, letters, strict=True)
            if c in ("N" if known.all_nouns else "xN")
        ]
        nouns = [w for w in nouns if known.is_title(w)] or nouns[:1]
        for word in (*titled, *nouns[:2]):
            self._roles.setdefault(word.lower(), name)
            if known.all_nouns and (end := self._ending(word.lower())):
                self._role_ends.setdefault(end, name)

    def full(self, name: str) -> str:
        """Fill a part of a name up to the form that the article has of it."""
        owner = next((end for end in self._known.owners if name.endswith(end)), "")
        name = name.removesuffix(owner)
        words = [w for w in name.split() if w.lower() not in self._known.joiners]
        if not words:
            return name
        found = self._full.get(words[-1], name)
        if len(words) > 1:
            return found if found.endswith(f" {name}") or name.endswith(f" {found}") else name
        return found

    def is_person(self, name: str) -> bool:
        """Is it likely the name of a person?"""
        return name in self._sure or " " in name or not self._known.all_nouns

    def stands(self, paragraph: WeighedParagraph, mention: WeighedMention) -> tuple[str, str]:
        """Say what a mention is in the article, as a letter, and the name that it has.

        It is a person, part of a full name, a word that has a small twin, told again, a noun.
        """
        last = paragraph.words[mention.head]
        if mention.kind not in "nNa":
            return "p" if mention.kind == "d" and self._known.is_title(last) else "", ""
        name = self.full(paragraph.printed(mention))
        return self._standing(mention.kind, name, last), name

    def _standing(self, kind: str, name: str, last: str) -> str:
        if name in self._sure:
            return "p"
        if kind == "n" and " " in name:
            return "f"
        if kind == "n" and (last.lower() in self._small or last in self._nouns):
            return "s"
        if self._times.get(last, 0) > 1:
            return "t"
        return "u" if self._known.all_nouns and kind == "n" else ""

    def resolve(
        self, paragraph: WeighedParagraph, mention: WeighedMention, last: str | None
    ) -> tuple[str, SpeakerKind]:
        """Name whom a mention stands for, and say what that is."""
        text, head = paragraph.printed(mention), paragraph.words[mention.head]
        if mention.kind == "h":
            return self._antecedent(paragraph, mention, last) or text, SpeakerKind.PERSON
        if self._known.is_body(head):
            return self.full(text), SpeakerKind.INSTITUTION
        if mention.kind != "d":
            return self.full(text), SpeakerKind.PERSON
        found = self._by_role(head.lower())
        if found is None and any(c.isdigit() for c in text):  # "the 48-year-old"
            found = self._antecedent(paragraph, mention, last)
        return found or text, SpeakerKind.PERSON if found else SpeakerKind.ANONYMOUS

    def _by_role(self, noun: str) -> str | None:
        """Find who was given a role; a compound may be told again by its last part."""
        if noun in self._roles:
            return self._roles[noun]
        return self._role_ends.get(self._ending(noun))

    def _ending(self, noun: str) -> str:
        """Return the noun for a person that a compound ends with."""
        return next((end for end in self._known.people if noun.endswith(end)), "")

    def _antecedents(
        self, paragraph: WeighedParagraph, mention: WeighedMention, last: str | None
    ) -> list[tuple[str, tuple[str, ...]]]:
        """List who was named before a pronoun and fits it, each with the signs for and against."""
        word = paragraph.words[mention.head].lower()
        gender = self._known.gender([word])
        out: list[tuple[str, tuple[str, ...]]] = []
        for back in range(_BACK):
            above = self._paragraphs.get(paragraph.number - back)
            if above is None:
                continue
            end = len(above.words) if back else mention.start - 1
            before = [m for m in above.mentions_between(end - _NEAR, end) if m.kind in "nN"]
            for rank, other in enumerate(reversed(before)):
                name = self.full(above.printed(other))
                own = self._genders.get(name, "")
                if self.is_person(name) and not (gender and own and own != gender):
                    where = f"{back}{min(rank, _MOST)}"
                    same = (
                        above is paragraph
                        and above.sentence[other.start] == above.sentence[mention.start]
                    )
                    signs = self._fitness(above, other, name, where)
                    is_last = f"p:last{name == last:d}{bool(gender and own):d}"
                    again = f"p:again{self._stood.get(word) == name:d}{word in self._stood:d}"
                    out.append((name, (*signs, is_last, again, f"p:same{same:d}{where}")))
        if last is not None and not (gender and self._genders.get(last, gender) != gender):
            out.append((last, ("p:only",)))
        return out

    def _fitness(
        self, paragraph: WeighedParagraph, mention: WeighedMention, name: str, where: str
    ) -> tuple[str, ...]:
        letters = paragraph.letters
        before = letters[mention.first - 1 : mention.first] if mention.first else "."
        after = letters[mention.after : mention.after + 1]
        times = min(self._times.get(name.rpartition(" ")[2], 0), _OFTEN)
        return (
            f"p:sure{name in self._sure:d}{' ' in name:d}{mention.kind}",
            f"p:{before}",
            f"p:>{after}",
            f"p:verb{after in _VERBS or before in _SAYING:d}{before == '.':d}",
            f"p:times{times}",
            f"p:where{where}",
            f"p:where{where}{before == '.':d}",
        )

    def _antecedent(
        self, paragraph: WeighedParagraph, mention: WeighedMention, last: str | None
    ) -> str | None:
        """Find whom a pronoun stands for."""
        found = self._antecedents(paragraph, mention, last)
        if not found:
            return None
        name = self._choose(paragraph, mention, found)
        self._stood[paragraph.words[mention.head].lower()] = name
        return name
