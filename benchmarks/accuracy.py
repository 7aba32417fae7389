"""Answer a labelled corpus with quotes, speakers and cues, for its scorer.

    python benchmarks/accuracy.py CORPUS --split dev --out dev.jsonl [--indirect]

CORPUS holds a folder for every split, in it `text/NAME.txt`, one paragraph a line. The
texts have no page around them, so every line is given to the quote stages as a paragraph
of the body; `--whole` parses the texts as dumps instead. One JSON object a document:

    {"doc": NAME, "quotes": [{"start", "end", "speaker": [start, end], "cue": [start, end]}]}

A quote that is carried on has no cue of its own; it is given that of the quote it goes on
from. Scare quotes and nested quotes are left out.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parent.parent / "tools"))

from labelled import paragraphs
from wireparse import Parser
from wireparse._quotes.pairing import find_quotes
from wireparse._quotes.unclosed import compile_ends
from wireparse._speakers.attribution import find_speakers
from wireparse._vocabulary.quote_marks import compile_marks
from wireparse.knowledge import DEFAULT
from wireparse.models import Quote, QuoteKind

if TYPE_CHECKING:
    from collections.abc import Iterable


def read_lines(text: str, *, indirect: bool) -> list[Quote]:
    """Find the quotes of a text whose lines are paragraphs."""
    body = paragraphs(text)
    marks, ends_at = compile_marks(DEFAULT.quote_pairs), compile_ends(DEFAULT.languages)
    marked, _ = find_quotes(body, marks, ends_at)
    return find_speakers(body, marked, DEFAULT, "en", indirect=indirect)


def items(quotes: Iterable[Quote]) -> list[dict[str, object]]:
    """Turn quotes into the scorer's format."""
    out: list[dict[str, object]] = []
    cues: dict[tuple[int, int], list[int]] = {}
    for quote in quotes:
        if quote.kind is QuoteKind.SCARE or quote.parent is not None:
            continue
        mention = quote.speaker.mention if quote.speaker else None
        place = (mention.start, mention.end) if mention else None
        cue = [quote.cue.start, quote.cue.end] if quote.cue else None
        if place is not None and cue is not None:
            cues[place] = cue
        if place is not None and cue is None:
            cue = cues.get(place)
        item: dict[str, object] = {"start": quote.start, "end": quote.end}
        item["speaker"] = list(place) if place else None
        item["cue"] = cue
        if quote.kind is QuoteKind.INDIRECT:
            item["kind"] = "indirect"
        out.append(item)
    return out


def main() -> None:
    """Answer a split, and tell how fast."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--split", default="dev")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--indirect", action="store_true", help="reported speech too")
    parser.add_argument("--whole", action="store_true", help="parse the texts as dumps")
    args = parser.parse_args()
    whole = Parser(indirect=args.indirect)
    rows = []
    size = 0
    begin = time.perf_counter()
    for path in sorted((args.corpus / args.split / "text").glob("*.txt")):
        text = path.read_bytes().decode("utf-8")
        size += len(text)
        if args.whole:
            quotes = [q for article in whole.parse(text).articles for q in article.quotes]
        else:
            quotes = read_lines(text, indirect=args.indirect)
        rows.append({"doc": path.stem, "quotes": items(quotes)})
    spent = time.perf_counter() - begin
    args.out.write_text("\n".join(map(json.dumps, rows)) + "\n", encoding="utf-8")
    print(f"{len(rows)} documents, {len(rows) / spent:.0f} a second, {size / spent / 1e6:.2f} MB/s")


if __name__ == "__main__":
    main()
