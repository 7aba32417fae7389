"""Measure how many copies of stories are found, and how many that are none, on generated ones."""

from __future__ import annotations

import argparse
import random
import time
from collections import Counter
from typing import Final

import numpy as np

from wireparse.arrow import signature_of
from wireparse.corpus._copies import clusters_of

KINDS: Final = ("same", "cut", "updated", "corrected", "dateline", "background")
"""What becomes of a story; the last is another story with the same background paragraphs."""
_SYLLABLES: Final = [a + b for a in "bdfgklmnprst" for b in ("a", "e", "i", "o", "u", "an", "er")]


class Writer:
    """Writes stories of invented words, some of which are as frequent as those of a language."""

    def __init__(self, seed: int) -> None:
        """Invent the words."""
        self.chance = random.Random(seed)
        words = {"".join(self.chance.choices(_SYLLABLES, k=1 + n % 4)) for n in range(20_000)}
        self._words = sorted(words)
        self._weights = [1 / (5 + n) for n in range(len(self._words))]

    def paragraph(self) -> str:
        """Write some sentences."""
        words = self.chance.choices(self._words, self._weights, k=self.chance.randint(20, 60))
        return " ".join(words).capitalize() + "."

    def story(self) -> list[str]:
        """Write five to twenty paragraphs."""
        return [self.paragraph() for _ in range(self.chance.randint(5, 20))]

    def changed(self, story: list[str], kind: str) -> list[str]:
        """Write a story again."""
        size = len(story)
        if kind == "cut":
            return story[: max(2, int(size * self.chance.uniform(0.35, 0.8)))]
        if kind == "updated":
            fresh = self.chance.sample(range(size), max(1, size // 5))
            return [self.paragraph() if n in fresh else each for n, each in enumerate(story)]
        if kind == "corrected":
            return [self._corrected(each) for each in story]
        if kind == "dateline":
            return [f"ОСЛО (АП) — {story[0].removeprefix('OSLO (AP) - ')}", *story[1:]]
        if kind == "background":
            return [*(self.paragraph() for _ in story), *story[-max(1, size // 5) :]]
        return story

    def _corrected(self, paragraph: str) -> str:
        words = paragraph.split()
        words[self.chance.randrange(len(words))] = "corrected"
        return " ".join(words)


def main() -> None:
    """Print precision and recall, by kind, and what it took."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--stories", type=int, default=2_000)
    options.add_argument("--share", type=float, default=0.6)
    asked = options.parse_args()
    writer = Writer(7)
    told: list[tuple[int, str, str]] = []
    for number in range(asked.stories):
        story = writer.story()
        story[0] = f"OSLO (AP) - {story[0]}"
        kind = KINDS[number % len(KINDS)]
        told.append((number, "", "\n\n".join(story)))
        told.append((number, kind, "\n\n".join(writer.changed(story, kind))))
    start = time.process_time()
    signatures = np.array([signature_of(text) for _, _, text in told], np.uint32)
    words = np.array([len(text.split()) for _, _, text in told])
    signed = time.process_time() - start
    start = time.process_time()
    clusters = clusters_of(signatures, words, asked.share)
    joined = time.process_time() - start
    found: Counter[str] = Counter()
    wrong = 0
    for members in clusters:
        stories = Counter(told[member][0] for member in members)
        wrong += len(stories) - 1
        found.update(
            told[member][1]
            for member in members
            if told[member][1] and stories[told[member][0]] > 1
        )
    there = Counter(kind for _, kind, _ in told if kind)
    for kind in KINDS:
        print(f"{kind:<11}{found[kind]:>6} of {there[kind]}")
    right = sum(found[kind] for kind in KINDS[:-1])
    all_copies = sum(there[kind] for kind in KINDS[:-1])
    print(f"recall {right / all_copies:.3f}, precision {right / (sum(found.values()) + wrong):.3f}")
    print(
        f"{1e6 * signed / len(told):.0f} µs a signature, {joined:.1f} s for {len(told):,} articles"
    )


if __name__ == "__main__":
    main()
