"""Reads the pages of the Kvam Herald, an outlet that does not exist.

What is a matter of words is a row, in `rows.toml`. Two things are not: the weather strip
changes every day, and the call signs of ships stand in the story itself.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from attrs import evolve

from wireparse import Article, Block, Context, Hooks, Knowledge, Role

__all__ = ["HOOKS", "KNOWLEDGE", "call_signs", "weather_strip"]

_STRIP: Final = re.compile(r"\w+ [-−]?\d{1,2}°(?: · \w+ [-−]?\d{1,2}°)+")
_CALL_SIGN: Final = re.compile(r"\(call sign ([A-Z]{2}\d{4})\)")


def weather_strip(block: Block, context: Context, /) -> Block:
    """Take the towns and their temperatures for furniture: "Kvam 7° · Lunde 5°"."""
    del context
    if _STRIP.fullmatch(block.text):
        return evolve(block, role=Role.FURNITURE, rule="kvam-weather-strip")
    return block


def call_signs(article: Article, context: Context, /) -> Article:
    """Note the call signs of the ships in the story, each once, in its order."""
    del context
    found = dict.fromkeys(_CALL_SIGN.findall(article.text))
    if not found:
        return article
    return evolve(article, metadata={**article.metadata, "call-signs": " ".join(found)})


KNOWLEDGE: Final = Knowledge.from_toml(Path(__file__).with_name("rows.toml"))
"""The rows of the Kvam Herald, to be added: `DEFAULT | KNOWLEDGE`."""

HOOKS: Final = Hooks(block=(weather_strip,), article=(call_signs,))
"""The hooks of the Kvam Herald."""
