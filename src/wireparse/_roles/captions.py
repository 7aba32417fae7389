"""Which lines are captions: by their form, their place and their words.

A reader over the sheet. A credit needs no place, so credited lines are not its business:
here are the captions that a copy, a twin, a credit on the next line, the header around
them or their own words show.
"""

from __future__ import annotations

from typing import Final

from wireparse._roles.evidence import CAPTIONS, PICTURES, TEXTS, WINDOW, Sheet
from wireparse._segments import Look

__all__ = [
    "find_framed_caption",
    "find_over_credit",
    "find_over_dateline",
    "find_pairs",
    "find_recurring",
    "find_spoken_captions",
    "shows_picture",
    "speaks",
]


_SHORTEST_CAPTION: Final = 20
_LONGEST_CAPTION: Final = 900


def find_pairs(sheet: Sheet) -> None:
    """Find captions that are copied beside themselves, or have a twin that is cut off."""
    lines, headlines = sheet.lines, sheet.headlines
    folds = sheet.patterns.words.folds
    for at in [at for at, line in enumerate(lines) if line.gap == 0 and at]:
        line, above = lines[at], lines[at - 1]
        if line.key == above.key:
            if line.look in CAPTIONS and at not in headlines and at - 1 not in headlines:
                sheet.captions[at - 1] = sheet.captions[at] = "copied-beside-itself"
        elif line.key.startswith(above.key) or above.key.startswith(line.key):
            _pair_credited(sheet, at)
        elif above.text.endswith(folds) or line.text.endswith(folds) or above.text[0] == "•":
            _pair_folded(sheet, at)


def _pair_credited(sheet: Sheet, at: int) -> None:
    """Pair a caption with the same caption and its credit."""
    looks, lines = sheet.looks, sheet.lines
    longer = at if len(lines[at].key) > len(lines[at - 1].key) else at - 1
    shorter = min(len(lines[at].key), len(lines[at - 1].key))
    if shorter > 2 * _SHORTEST_CAPTION and looks[longer] in (Look.CREDITED, Look.OWNED):
        sheet.captions[at - 1] = sheet.captions[at] = "copied-with-its-credit"


def _pair_folded(sheet: Sheet, at: int) -> None:
    """Compare two lines, bullets, "less" and "... more" left out."""
    if sheet.looks[at] not in CAPTIONS or sheet.looks[at - 1] not in CAPTIONS:
        return
    one, one_is_cut = _core(sheet, at - 1)
    other, other_is_cut = _core(sheet, at)
    if min(len(one), len(other)) < _SHORTEST_CAPTION:
        return
    same = one == other or (other_is_cut and one.startswith(other))
    if same or (one_is_cut and other.startswith(one)):
        sheet.captions[at - 1] = sheet.captions[at] = "folded-twins"


def find_recurring(sheet: Sheet) -> None:
    """Find captions by their standing in both headers, where no other line is a picture's.

    A deck over a credited caption can stand in both too.
    """
    copies = sorted(sheet.headlines)
    lines = sheet.lines
    header = range(copies[0] + 1, copies[1])
    if any(i in sheet.captions or sheet.looks[i] in PICTURES for i in header):
        return
    seen = {lines[i].key: i for i in range(copies[0] + 1, copies[1])}
    for at in range(copies[1] + 1, min(len(lines), copies[1] + WINDOW)):
        before = seen.get(lines[at].key)
        is_caption = sheet.looks[at] in CAPTIONS and sheet.looks[at] is not Look.NAME
        if before is not None and at not in sheet.headlines and is_caption:
            sheet.captions.setdefault(before, "recurs-in-the-header")
            sheet.captions.setdefault(at, "recurs-in-the-header")


def find_over_credit(sheet: Sheet) -> None:
    """Find captions by the credit on the line below."""
    for at in range(1, len(sheet.lines)):
        if sheet.looks[at] is not Look.CREDIT or at - 1 in sheet.headlines:
            continue
        above = sheet.looks[at - 1]
        gap = sheet.lines[at].gap
        if at - 1 in sheet.promos:
            continue
        if gap == 0 and above in CAPTIONS:
            sheet.captions.setdefault(at - 1, "over-a-credit")


def _core(sheet: Sheet, at: int) -> tuple[str, bool]:
    text = sheet.lines[at].text
    start, end, is_cut = sheet.reader.caption_extent(text)
    return " ".join(text[start:end].split()), is_cut


def find_framed_caption(sheet: Sheet) -> None:
    """Find the line between two copies of the headline, where no other is a picture's."""
    copies = sorted(sheet.headlines)
    between = range(copies[0] + 1, copies[-1])
    if any(i in sheet.captions or sheet.looks[i] in PICTURES for i in between):
        return
    for at in reversed(between):
        if at in sheet.headlines or sheet.looks[at] not in CAPTIONS:
            continue
        if at + 1 in sheet.headlines:
            sheet.captions[at] = "framed-by-the-headline"
        return


def find_spoken_captions(sheet: Sheet) -> None:
    """Find captions before the body that nothing but their words shows."""
    for at in range(min(sheet.last, max(sheet.body + 3, 4))):
        if sheet.looks[at] not in TEXTS or at in sheet.captions or at in sheet.headlines:
            continue
        if at >= sheet.body and at > sheet.last_headline + 1 and _has_text_above(sheet, at):
            return
        if speaks(sheet, at) and (sheet.reader.dateline(sheet.lines[at].text, 0) is None):
            sheet.captions[at] = "speaks-of-a-picture"


def find_over_dateline(sheet: Sheet) -> None:
    """Find the only text between author or moment and the paragraph with the dateline.

    A deck would stand over the author; where a story has no dateline, it is its first
    paragraph.
    """
    if sheet.headline is None or sheet.hard <= sheet.last_headline + 1 or sheet.captions:
        return
    between = [
        at
        for at in range(sheet.hard, sheet.body)
        if sheet.looks[at] not in (Look.WIDGET, Look.PROMO)
    ]
    if len(between) == 1 and sheet.looks[between[0]] is Look.PROSE:
        sheet.captions[between[0]] = "over-the-dateline"


def _has_text_above(sheet: Sheet, at: int) -> bool:
    """Does body text stand between the header and a line?"""
    return any(
        sheet.looks[i] is Look.PROSE and i not in sheet.captions
        for i in range(max(sheet.last_headline + 1, sheet.body), at)
    )


def speaks(sheet: Sheet, at: int) -> bool:
    """Does a line speak like a caption: of the picture that it is under?"""
    text = sheet.lines[at].text
    if sheet.looks[at] in PICTURES or sheet.looks[at] is Look.OWNED:
        return True
    if len(text) > _LONGEST_CAPTION:
        return False
    if text[0].isdigit():
        number, _, rest = text.partition(" ")
        joiner, _, rest = rest.partition(" ")
        is_counter = joiner in sheet.patterns.words.counter_joiners
        if is_counter and number.isdigit() and rest.partition(".")[0].isdigit():
            return True  # a counter: "1 of 4. ..."
    whole = [day for day in sheet.reader.dates(text) if day.is_whole]
    said = sum(map(text.__contains__, sheet.patterns.words.caption_phrases))
    if not whole:
        return said > 1
    if said or not text[whole[-1].end :].strip(" ."):
        return True  # words of captions with a whole date, or a tail of place and date
    is_speech = any(map(text.__contains__, sheet.patterns.words.speech))
    # Reports name the weekday, captions the whole date, and the place with it.
    is_first = at == sheet.body and not is_speech
    return is_first and sheet.reader.place(text, whole[:1]) is not None


def shows_picture(text: str, sheet: Sheet) -> bool:
    """Is it an uncredited caption: `Name Name beside the first boat`, `… poses for a photo`?"""
    words = text.split()
    known = sheet.patterns.words
    for count in (2, 3):
        if len(words) > count + 1 and words[count] in known.places_in | known.joiners:
            small = sum(word[0].islower() for word in words[count:])
            return small > 1 and sheet.reader.is_person(" ".join(words[:count]))
    return any(map(text.__contains__, known.caption_phrases))
