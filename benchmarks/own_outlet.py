"""Train on five labelled pages of an outlet, and read ten others; then everything else.

Three outlets are invented here, each with furniture that no other has: requests in whole
sentences, links that read like paragraphs, crossheads that read like furniture. No page has a
sentence of another. Elsewhere are the golden layouts and the pages of the two other outlets.

Folders of files in the form of a gutter can be named too: each is an outlet.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Final

from wireparse import GivenLine, Parser, Role
from wireparse.learning import read_labels, score, train

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    Page = list[GivenLine]

ROOT: Final = Path(__file__).resolve().parent.parent
PAGES: Final = 15
FIRST: Final = 5
"""Pages that are trained on; the rest is read."""

PLACES: Final = (
    "Kelmouth", "Varnholm", "Osmark", "Tarnby", "Lower Aun", "Over Combe", "Selwick", "Harbeck",
)  # fmt: skip
NAMES: Final = ("Ana", "Marta", "Jonas", "Edda", "Karim", "Iven", "Sorrel", "Tomas", "Liv")
SURNAMES: Final = ("Lund", "Oyelaran", "Wikmark", "Dahl", "Brask", "Amsel", "Quill", "Harrow")
THINGS: Final = (
    "ferry", "bridge", "weir", "library", "lighthouse", "bakery", "orchard", "tram", "bell",
    "boathouse", "market", "school", "reservoir", "greenhouse", "windmill", "chapel", "theatre",
    "quarry", "harbour", "observatory",
)  # fmt: skip
DONE: Final = (
    "repaired", "closed", "painted", "sold", "measured", "flooded", "reopened", "moved",
    "insured", "photographed", "lent", "restored", "inspected", "renamed", "guarded",
)  # fmt: skip
TIMES: Final = (
    "on Monday",
    "before the winter",
    "for the first time in forty years",
    "after a long argument",
    "without any notice",
    "in front of a small crowd",
    "during the night",
    "by the end of March",
)
TAILS: Final = (
    "and nobody in {place} was surprised",
    "which the council had promised twice",
    "although the {other} beside it stayed as it was",
    "while {name} kept the keys",
    "because the old {other} could no longer be trusted",
    "and the bill came to {n} crowns",
)


class Words:
    """Sentences that no other page has."""

    def __init__(self, seed: int) -> None:
        """Begin with a seed of its own."""
        self.chance = random.Random(seed)

    def fill(self, form: str) -> str:
        """Put words into the gaps of a form."""
        pick = self.chance.choice
        gaps = {
            "place": pick(PLACES),
            "name": f"{pick(NAMES)} {pick(SURNAMES)}",
            "thing": pick(THINGS),
            "other": pick(THINGS),
            "done": pick(DONE),
            "time": pick(TIMES),
            "n": self.chance.randint(3, 900),
        }
        return form.format(**gaps)

    def sentence(self) -> str:
        """Make a sentence of news."""
        form = self.chance.choice(
            (
                "The {thing} of {place} was {done} {time}, {tail}.",
                '"We have {done} the {thing} {time}," said {name}, {tail}.',
                "Officials in {place} said that the {thing} would be {done} {time}, {tail}.",
                "{name} saw the {thing} when it was {done} {time}, {tail}.",
            )
        )
        return self.fill(form.replace("{tail}", self.chance.choice(TAILS)))

    def paragraph(self) -> str:
        """Make one to three sentences."""
        return " ".join([self.sentence() for _ in range(self.chance.randint(1, 3))])

    def title(self) -> str:
        """Make a headline."""
        form = self.chance.choice(
            ("{thing} of {place} {done} again", "{place} has its {thing} {done} {time}")
        )
        text = self.fill(form)
        return text[0].upper() + text[1:]


def _lines(*parts: tuple[Role | None, str]) -> Page:
    """Put a page together; the first line begins the article."""
    return [
        GivenLine(text, role, None if role is None else not at)
        for at, (role, text) in enumerate(parts)
    ]


def tide_and_timber(words: Words) -> Page:
    """Write a page with numbered paragraphs, requests in sentences, and small crossheads."""
    chance, fill = words.chance, words.fill
    parts: list[tuple[Role | None, str]] = [
        (Role.HEADLINE, words.title()),
        (Role.FURNITURE, f"words and string: {fill('{name}').lower()}"),
        (
            Role.FURNITURE,
            fill("Printed on nets from {place}, please return them when they are dry."),
        ),
        (Role.CAPTION, fill("What our lens saw: the {thing} of {place}, not yet {done}")),
    ]
    for number in range(1, chance.randint(6, 10)):
        parts.append((Role.PARAGRAPH, f"{number} · {words.paragraph()}"))
        if number % 3 == 0:
            parts.append((Role.CROSSHEAD, fill("~ the {thing}, and then the {other} ~")))
        if number % 4 == 1:
            parts.append(
                (
                    Role.FURNITURE,
                    fill("Ring the bell twice if you know more about a {thing} in {place}."),
                )
            )
    parts += [
        (Role.FURNITURE, f"Tied to this one: {words.sentence()}"),
        (Role.FURNITURE, f"Tied to this one: {words.sentence()}"),
        (Role.FURNITURE, fill("Knots tied by {name}; untied by the tide at {n} hours.")),
    ]
    return _lines(*parts)


def the_counter(words: Words) -> Page:
    """Write a page with polls, sums, and advice to subscribers between its paragraphs."""
    chance, fill = words.chance, words.fill
    parts: list[tuple[Role | None, str]] = [
        (Role.FURNITURE, fill("Counter {n} is open and nobody is waiting")),
        (Role.HEADLINE, words.title()),
        (Role.DECK, words.sentence()),
    ]
    for number in range(chance.randint(5, 9)):
        parts.append((Role.PARAGRAPH, words.paragraph()))
        if number == 1:
            parts.append((Role.FURNITURE, fill("Would you have {done} the {thing} of {place}?")))
            parts.append((Role.FURNITURE, fill("{n} readers would, and {place} would not.")))
        if number == 3:
            parts.append(
                (Role.FURNITURE,
                 fill("You have {n} coins left, and this story takes one of them when you go on."))
            )  # fmt: skip
            parts.append((Role.CROSSHEAD, fill("{n}. The {thing} is {done}.")))
    parts += [
        (Role.FURNITURE, f"Paid with this: {words.sentence()}"),
        (Role.FURNITURE, fill("The change was counted by {name} and is correct.")),
    ]
    return _lines(*parts)


def lantern(words: Words) -> Page:
    """Write a page whose links stand in the story, and whose captions stand below it."""
    chance, fill = words.chance, words.fill
    parts: list[tuple[Role | None, str]] = [
        (Role.HEADLINE, words.title()),
        (Role.FURNITURE, fill("Lit by {name} at the {thing}")),
    ]
    for number in range(chance.randint(6, 9)):
        parts.append((Role.PARAGRAPH, words.paragraph()))
        if number % 2:
            parts.append((Role.FURNITURE, f"⟶ {words.title()}: {words.sentence()}"))
        if number == 2:
            parts.append((Role.CROSSHEAD, fill("Wick: {thing}")))
    parts += [
        (Role.CAPTION, fill("In the lantern: {name} and the {thing} that was {done}.")),
        (Role.CAPTION, fill("In the lantern: nobody, and a {thing}.")),
        (Role.FURNITURE, fill("Blow this page out before you leave, {place} is made of wood.")),
    ]
    return _lines(*parts)


OUTLETS: Final[dict[str, Callable[[Words], Page]]] = {
    "Tide & Timber": tide_and_timber,
    "The Counter": the_counter,
    "Lantern": lantern,
}


def goldens() -> list[Sequence[GivenLine]]:
    """Read the golden layouts; each is a page."""
    return [read_labels(_read(path), path.name) for path in
            sorted((ROOT / "tests" / "golden").glob("*.gutter"))]  # fmt: skip


def _read(path: Path) -> str:
    with path.open(encoding="utf-8", newline="") as file:
        return file.read()


def _share(counts: tuple[int, int]) -> str:
    right, of = counts
    return f"{100 * right / max(1, of):6.2f} % of {of}"


def main() -> int:
    """Print for every outlet what five pages of it do, there and elsewhere."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", nargs="*", type=Path)
    chosen = options.parse_args()
    made = {
        name: [write(Words(100 * n + k)) for k in range(PAGES)]
        for n, (name, write) in enumerate(OUTLETS.items())
    }
    for folder in chosen.folder:
        made[folder.name] = [read_labels(_read(p), str(p)) for p in sorted(folder.glob("*.gutter"))]
    before, elsewhere = Parser(quotes=False), goldens()
    is_better = Counter[bool]()
    for name, pages in made.items():
        after = Parser(quotes=False, lines=train(pages[:FIRST]))
        others = [page for other, found in made.items() if other != name for page in found[FIRST:]]
        print(name)
        for what, of in (("its other pages", pages[FIRST:]), ("goldens", elsewhere),
                         ("other outlets", others)):  # fmt: skip
            was, now = score(of, before), score(of, after)
            print(f"  {what:16} {_share(was)} → {_share(now)}")
            is_better[now[0] > was[0] if of is not elsewhere else now[0] >= was[0]] += 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
