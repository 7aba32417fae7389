"""Glyphs that open crossheads and captions, and marks around quotations."""

from __future__ import annotations

from typing import Final

from wireparse.rows import Glyph, QuotePair

__all__ = ["GLYPHS", "QUOTE_PAIRS"]

GLYPHS: Final = (
    Glyph(mark="-", seen="Asharq Al-Awsat, English: `- Two sides of a river`"),
    Glyph(mark="–", seen="Asharq Al-Awsat, pages set with typographic dashes"),
    Glyph(mark="—", seen="regional papers that carry AFP features"),
    Glyph(mark="*", seen="Asharq Al-Awsat, Arabic, and archive pages"),
    Glyph(mark="■", seen="magazine features saved from the web"),
    Glyph(mark="●", seen="live pages"),
    Glyph(mark="#", seen="Markdown exports"),
    Glyph(mark="##", seen="Markdown exports"),
    *(
        Glyph(mark=mark, opens="caption", seen=seen)
        for seen, marks in (
            ("lists of captions under a gallery", "•·▪‣●◦■*-–—"),
            ("arrows to the picture above, below or beside", "▲△▼▽◀◄▶►→←↑↓⬆⬇"),
            ("signs of a camera", "📷"),
        )
        for mark in marks
    ),
)

QUOTE_PAIRS: Final = (
    QuotePair(opening='"', closing='"', seen="everywhere"),
    QuotePair(opening="“", closing="”", seen="everywhere"),
    QuotePair(opening="''", closing="''", seen="all files of one paper's archive"),
    QuotePair(opening="‘‘", closing="’’", seen="papers that set single marks twice"),
    QuotePair(opening="``", closing="''", seen="wire archives of the 1980s to 2000s"),
    QuotePair(opening="«", closing="»", seen="Asharq Al-Awsat, Arabic"),
    QuotePair(opening="„", closing="“", seen="German and Balkan agencies"),
    QuotePair(opening='\\"', closing='\\"', seen="strings of JSON that nobody read as such"),
    QuotePair(opening="\x93", closing="\x94", seen="Windows-1252 that was read as Latin-1"),
    QuotePair(opening="「", closing="」", seen="Japanese and Chinese agencies"),
    QuotePair(opening="『", closing="』", seen="Japanese and Chinese agencies"),
    QuotePair(opening="‘", closing="’", nests=True, seen="everywhere"),
    QuotePair(opening="'", closing="'", nests=True, seen="everywhere"),
    QuotePair(opening="`", closing="'", nests=True, seen="wire archives of the 1980s to 2000s"),
)
