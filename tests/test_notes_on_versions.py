"""Notes on versions of a story, wherever they stand.

What was corrected, when it may be printed, what editors are told, what will follow: furniture whose
rule says which kind of note it is, and never a headline or deck.
"""

from __future__ import annotations

from typing import Final

import pytest

import wireparse
from wireparse import Role

NOTES: Final = (
    ("note-correction", "CORRECTION: The ferry carried nine goats, not ten."),
    ("note-correction", "Correction: An earlier headline said that the ferry had sunk"),
    ("note-correction", "Correction, 4 May 2026: The mayor of Lunde is Berit Aas, not Berit Moe."),
    ("note-correction", "CORRECTION (May 4, 2026): A caption misnamed the goat."),
    ("note-correction", "Clarification: The goat travels free of charge on Sundays only."),
    ("note-correction", "Corrections and clarifications"),
    ("note-correction", "Correction appended"),
    ("note-correction", "(This May 4 story corrects the number of goats in the second paragraph)"),
    ("note-correction", "(This story has been corrected to show that the goat was not on board.)"),
    ("note-correction", "(Corrects name of captain in paragraph 3)"),
    ("note-correction", "(Refiles to fix typo in headline)"),
    ("note-correction", "This article was amended on 4 May 2026 to correct the age of the goat."),
    ("note-correction", "• This article was amended on 4 May 2026. An earlier version said ten."),
    ("note-correction", "This story was corrected on Monday to say that the ferry is blue."),
    ("note-correction", "An earlier version of this article misstated the weight of the anchor."),
    ("note-correction", "A previous version of this story gave the wrong name for the lighthouse."),
    ("note-embargo", "EMBARGO: Not for publication before 0001 GMT, Monday, May 4"),
    ("note-embargo", "EMBARGOED UNTIL 6 A.M. MONDAY, MAY 4"),
    ("note-embargo", "(Embargoed for release at noon on Sunday)"),
    ("note-embargo", "UNDER EMBARGO UNTIL 00:01 MAY 4"),
    ("note-embargo", "STRICT EMBARGO: 00.01 Monday 4 May 2026"),
    ("note-embargo", "NOT FOR PUBLICATION BEFORE MONDAY, MAY 4"),
    ("note-embargo", "Not for release before 9 a.m. Monday"),
    ("note-embargo", "HOLD FOR RELEASE: 12:01 a.m. EDT, May 4, 2026"),
    ("note-embargo", "FOR RELEASE MONDAY, MAY 4, 2026, AND THEREAFTER"),
    ("note-embargo", "FOR IMMEDIATE RELEASE"),
    ("note-embargo", "Sperrfrist: Montag, 4. Mai 2026, 18.00 Uhr"),
    ("note-embargo", "Sous embargo jusqu'au lundi 4 mai à 18 heures"),
    ("note-advisory", "ADVISORY: Ferry story will be updated after the vote"),
    ("note-advisory", "MEDIA ADVISORY: Mayor of Lunde to meet the goat"),
    ("note-advisory", "EDS: UPDATES with quotes from the captain. With AP Photos."),
    ("note-advisory", "Eds: Restores dropped word in the first sentence."),
    ("note-advisory", "(EDS: NOTE language in the last paragraph)"),
    ("note-advisory", "(ATTN: ADDS more info in last two paras)"),
    ("note-advisory", "ATTENTION EDITORS - Visual coverage of the goat is on the picture page"),
    ("note-advisory", "EDITORS: This story replaces one that moved earlier"),
    ("note-advisory", "NOTE TO EDITORS: The goat's name is spelled with two l's."),
    ("note-advisory", "Editors' note: The word fathom is right in the third paragraph."),
    ("note-more", "(MORE)"),
    ("note-more", "-more-"),
    ("note-more", "More to come"),
    ("note-more", "(more to follow)"),
    ("note-more", "MORE FOLLOWS"),
    ("note-more", "More details soon ..."),
    ("note-more", "This is a developing story. Please check back for updates."),
    ("note-more", "This is a breaking news story. More follows."),
    ("note-more", "This breaking story will be updated."),
    ("note-version", "BC-EU--Ferry Goat,1st Ld-Writethru"),
    ("note-version", "1st Ld-Writethru"),
    ("note-version", "Ferry Goat, 2nd Ld-Writethru, a0412"),
    ("note-version", "AP-EU--Ferry Goat"),
    ("note-version", "(2nd LD)"),
    ("note-version", "(Adds details, background, quotes)"),
    ("note-version", "(Recasts with vote of council, adds quotes)"),
    ("note-version", "(Updates with comment from ferry company)"),
    ("note-version", "(Writes through, adds reaction)"),
    ("note-version", "(Repeats story first published on Sunday)"),
    ("note-version", "ADDS quotes from captain, details"),
    ("note-version", "UPDATES with new number of goats ///"),
    ("note-version", "This story has been updated with a statement of the ferry company."),
    ("note-withdrawn", "STORY WITHDRAWN"),
    ("note-withdrawn", "KILL: BC-EU--Ferry Goat"),
    ("note-withdrawn", "MANDATORY KILL"),
    ("note-withdrawn", "RETRACTION: The story about a goat on the ferry was wrong."),
    ("note-withdrawn", "EDITORS: Please disregard the story about the goat on the ferry"),
    ("note-trim", "(Begin optional trim)"),
    ("note-trim", "(END OPTIONAL TRIM)"),
    ("note-trim", "(STORY CAN END HERE. OPTIONAL MATERIAL FOLLOWS)"),
    ("note-trim", "(OPTIONAL ADD END)"),
    ("note-trim", "(EDITORS: STORY CAN END HERE)"),
    ("note-trim", "[Optional cut begins]"),
    ("note-trim", "(Begin italics)"),
    ("note-trim", "(Next three paragraphs may be cut)"),
    ("end-mark", "-30-"),
    ("end-mark", "— 30 —"),
)
"""Invented notes in the forms of wires and papers, and what they are."""

LONG: Final = (
    "Correction: Because of an error of the editors an earlier version of this article said that "
    "the ferry between Lunde and Kvam carried ten goats on Monday. It carried nine; the tenth had "
    "missed it, and took the bus, for which the bus company has since apologised to all others."
)

HEADLINE: Final = "Ferry of Lunde Carries Goats for Free"
BODY: Final = (
    "LUNDE (Reuters) - The ferry of Lunde carries goats free of charge since Monday, it said.",
    '"They do not ask for seats," said Berit Aas, who steers it.',
    "The council will look at the matter of geese in autumn, when they are gone anyway.",
)
PLACES: Final = {
    "top": "{note}\n\n{head}\n\n{a}\n\n{b}\n\n{c}\n",
    "under the headline": "{head}\n\n{note}\n\n{a}\n\n{b}\n\n{c}\n",
    "inside": "{head}\n\n{a}\n\n{b}\n\n{note}\n\n{c}\n",
    "below": "{head}\n\n{a}\n\n{b}\n\n{c}\n\n{note}\n",
    "glued": "{note}\n{head}\n{a}\n{b}\n{c}\n",
}


CASES: Final = [
    (rule, note, place)
    for rule, note in (*NOTES, ("note-correction", LONG))
    for place in PLACES
    if place == "below" or rule != "end-mark"  # such a mark stands below a story
]


@pytest.mark.parametrize(("rule", "note", "place"), CASES)
def test_a_note_is_furniture_that_says_which(rule: str, note: str, place: str) -> None:
    """Above the headline, under it, between paragraphs and below; the headline stays one."""
    a, b, c = BODY
    dump = wireparse.parse(PLACES[place].format(note=note, head=HEADLINE, a=a, b=b, c=c))
    (block,) = [block for block in dump.blocks if block.text == note]
    assert (block.role, block.rule) == (Role.FURNITURE, rule)
    (article,) = dump.articles
    assert article.headline is not None
    assert article.headline.text == HEADLINE
    assert not article.deck
    assert len(article.body) == 3
