"""Write the lines of one invented story out of the words and forms of invented_words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from invented_words import UNSPACED, forms_of

if TYPE_CHECKING:
    import random

__all__ = ["Writer"]

_TOPIC: Final = {
    "noun": 7, "verb": 6, "going": 5, "given": 3, "family": 3, "place": 2, "agency": 2, "adj": 4,
    "year": 2, "n": 6, "day_name": 2, "month": 2,
}  # fmt: skip
"""How many words of a kind one story uses."""
_SYMBOL: Final = re.compile(r"\{(\w+)\}")
_AFTER_STOP: Final = re.compile(r"(?<=[^\W\d_][.?!] )[“\"«]?[^\W\d_]")
_SMALL: Final = frozenset(
    ("a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "as", "by")
)


class Writer:
    """Writes one story: its words are drawn once."""

    def __init__(self, language: str, chance: random.Random) -> None:
        """Draw the words."""
        self.chance, self.language = chance, language
        self._rules = dict(forms_of(language))
        for name, count in _TOPIC.items():
            known = self._rules.get(name, [])
            self._rules[name] = chance.sample(known, min(count, len(known)))
        self._is_titled = chance.random() < 0.6  # noqa: PLR2004
        self._is_loud = chance.random() < 0.06  # noqa: PLR2004

    def is_so(self, share: float) -> bool:
        """Tell whether something that has this share happens."""
        return self.chance.random() < share

    def can(self, name: str) -> bool:
        """Tell whether the language has forms of a name."""
        return bool(self._rules.get(name))

    def keep(self, name: str, text: str) -> None:
        """Let a name stand for a text from now on."""
        self._rules[name] = [text]

    def say(self, name: str) -> str:
        """Write a form of a name, as a line that begins."""
        text = self._filled(name)
        if self.language == "en":
            text = re.sub(r"\b([Aa]) (?=[aeio])", r"\1n ", text)
            text = re.sub(r"(?<=[bcdfghjklmnprstvwz])ys\b", "ies", text)
        text = _AFTER_STOP.sub(lambda found: found[0].upper(), text)
        text = re.sub(r"([.?!]),", r"\1", text).replace("..", ".").replace("。。", "。")
        if name == "headline":
            return self._headline(text)
        return text if text.startswith("by ") else _begun(text)

    def _filled(self, name: str) -> str:
        if name.isupper():
            return self._filled(name.lower()).upper()
        form = self.chance.choice(self._rules[name])
        return _SYMBOL.sub(lambda found: self._filled(found[1]), form)

    def _headline(self, text: str) -> str:
        """Spell a headline as this outlet does."""
        if self._is_loud and self.language != "tr":
            return text.upper()
        if self.language != "en" or not self._is_titled:
            return _begun(text)
        words = text.split()
        return _begun(" ".join(w if w in _SMALL else _begun(w) for w in words))

    def prose(self, opening: str = "") -> str:
        """Write a paragraph, behind a dateline where one is given."""
        kind = self.chance.choices(("short", "plain", "plains", "long", "quote"), (5, 8, 4, 3, 5))[
            0
        ]
        if kind != "plains":
            return opening + self.say(kind)
        space = "" if self.language in UNSPACED else " "
        kinds = self.chance.choices(
            ("short", "plain", "long"), (2, 3, 1), k=self.chance.randint(2, 4)
        )
        return opening + space.join(self.say(kind) for kind in kinds)

    def dateline(self, *, has_agency: bool = False) -> str:
        """Write a dateline as it opens a paragraph."""
        opening = self.say("open" if has_agency or self.is_so(0.75) else "bare")
        return opening if self.language in UNSPACED else f"{opening} "

    def caption(self, *, is_bare: bool = False) -> str:
        """Write a caption: without credit or date where it may be bare."""
        if is_bare and self.is_so(0.5):
            return self.say("scene")
        text = self.say("dated" if self.is_so(0.5) else "scene")
        if self.can("counter") and self.is_so(0.06):
            text = f"{self.say('counter')} {text}"
        credit = self.say("credit") if self.is_so(0.85) or text[-1] not in ".。" else ""
        is_open = credit[:1].isalnum() or self.is_so(0.35)
        stop = "." if credit and is_open and text[-1] not in ".。" else ""
        if self.language in UNSPACED:
            return text + (stop and "。") + credit if credit[:1].isalnum() else text + credit
        return f"{text}{stop} {credit}".rstrip()


def _begun(text: str) -> str:
    """Write the first letter of a text in capitals."""
    at = next((n for n, char in enumerate(text) if char.isalnum()), 0)
    word = text[at:].partition(" ")[0]
    return text if word[:3] == "dpa" else text[:at] + text[at].upper() + text[at + 1 :]
