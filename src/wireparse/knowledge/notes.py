"""Notes on the version of a story, as wires, papers and news releases print them.

A form in brackets stands for the same words between any brackets or dashes; all others may have these.
"""

from __future__ import annotations

from typing import Final

from wireparse.rows import Furniture, FurnitureKind

__all__ = ["NOTES"]

_CORRECTION: Final = FurnitureKind.CORRECTION
_EMBARGO: Final = FurnitureKind.EMBARGO
_ADVISORY: Final = FurnitureKind.ADVISORY
_MORE: Final = FurnitureKind.MORE
_VERSION: Final = FurnitureKind.VERSION
_WITHDRAWN: Final = FurnitureKind.WITHDRAWN
_TRIM: Final = FurnitureKind.TRIM

_TEXTS: Final = ("story", "article", "report", "post")
"""What a note calls the text that it is about."""

_ANY_CASE: Final = (
    (
        _CORRECTION,
        "papers, and agencies below a story",
        ("Correction:{any}", "Correction,{any}:{any}", "Correction ({any}", "Correction –{any}",
         "Correction —{any}", "Correction -{any}", "Corrections:{any}", "Correction", "Corrected",
         "Corrections and clarifications{any}", "Correction appended{any}", "Clarification:{any}",
         "Clarification,{any}:{any}", "Clarification", "Clarification —{any}", "Erratum{any}",
         "This {any} story corrects {any}", "This story corrects {any}", "This version corrects {any}",
         "An earlier headline {any}",
         *(f"This {text} {done}{{any}}" for text in _TEXTS
           for done in ("was amended ", "was corrected ", "has been amended", "has been corrected")),
         *(f"{version} of this {text}{{any}}" for text in _TEXTS
           for version in ("An earlier version", "A previous version"))),
    ),
    (
        _CORRECTION,
        "Reuters, above and below a story",
        ("(This {any} corrects {any}", "(Corrects {any}", "(Corrected {any}", "(Refiles {any}",
         "(Refiling {any}", "(Fixes {any}", "(Removes {any}", "(Clarifies {any}", "(Deletes {any}"),
    ),
    (
        _CORRECTION,
        "German, French, Spanish, Italian, Portuguese, Turkish and Arabic papers",
        ("Korrektur:{any}", "Korrekturhinweis:{any}", "Berichtigung:{any}", "Richtigstellung:{any}",
         "In einer früheren Version dieses {any}", "In einer früheren Fassung dieses {any}",
         "Une version antérieure de cet {any}", "Une première version de cet {any}", "Rectificatif{any}",
         "Una versión anterior de est{any}", "Fe de errores{any}", "Fe de erratas{any}", "Corrección:{any}",
         "Errata corrige{any}", "Uma versão anterior dest{any}", "Correção:{any}", "Düzeltme:{any}",
         "تصحيح:{any}"),
    ),
    (
        _EMBARGO,
        "agencies and news releases",
        ("EMBARGO:{any}", "EMBARGOED UNTIL {any}", "EMBARGOED TILL {any}", "EMBARGOED FOR {any}",
         "EMBARGOED TO {any}", "EMBARGOED:{any}", "UNDER EMBARGO {any}", "STRICT EMBARGO{any}",
         "STRICTLY EMBARGOED{any}", "NOT FOR PUBLICATION BEFORE {any}", "NOT FOR PUBLICATION UNTIL {any}",
         "NOT FOR RELEASE BEFORE {any}", "NOT FOR RELEASE UNTIL {any}", "NOT TO BE PUBLISHED BEFORE {any}",
         "NOT TO BE USED BEFORE {any}", "HOLD FOR RELEASE{any}", "FOR IMMEDIATE RELEASE{any}",
         "DO NOT PUBLISH BEFORE {any}"),
    ),
    (
        _EMBARGO,
        "German, French, Spanish, Italian, Portuguese and Arabic agencies",
        ("Sperrfrist:{any}", "Sperrfrist bis {any}", "Sous embargo {any}", "Embargado hasta {any}",
         "Bajo embargo {any}", "Sotto embargo {any}", "Sob embargo {any}", "محظور النشر {any}"),
    ),
    (
        _MORE,
        "agencies, and pages of stories that go on",
        ("(MORE)", "MORE TO FOLLOW", "MORE TO COME", "MORE FOLLOWS", "MORE SOON",
         "More details to follow", "More details soon", "More details as we {any}", "Details to follow",
         "This is a developing story{any}", "This is a developing news {any}",
         "This is a breaking news story{any}", "This is a breaking story{any}",
         "This story is developing{any}", "This is breaking news{any}", "This breaking news {any}updated{any}",
         "This breaking story {any}updated{any}", "This story will be updated{any}",
         "This article will be updated{any}", "Check back for updates{any}"),
    ),
    (
        _MORE,
        "German, French, Spanish, Italian, Portuguese, Turkish and Arabic agencies and papers",
        ("Mehr in Kürze", "Weitere Informationen in Kürze", "Weitere Informationen folgen{any}",
         "(à suivre)", "Plus d'informations à suivre", "Plus de détails à venir",
         "(segue)", "Noticia en desarrollo{any}", "Habrá ampliación", "Mais informações em instantes",
         "Haber güncelleniyor", "(يتبع)"),
    ),
    (
        _VERSION,
        "AP: takes, leads, and the slug of a story",
        ("BC-{any}", "AP-{any}--{any}", "{any}Ld-Writethru{any}", "{any} Writethru{any}",
         "1st Lead", "2nd Lead", "3rd Lead"),
    ),
    (
        _VERSION,
        "Yonhap, before a headline or alone",
        ("(LEAD)", "(1st LD)", "(2nd LD)", "(3rd LD)", "(4th LD)", "(5th LD)"),
    ),
    (
        _VERSION,
        "Reuters, above and below a story",
        ("(Adds {any}", "(Updates {any}", "(Updated {any}", "(Recasts{any}", "(Recast {any}",
         "(Writes through{any}", "(Rewrites {any}", "(Repeats {any}", "(Repeating {any}",
         "(Releads {any}", "(New throughout{any}", "(Combines {any}"),
    ),
    (
        _VERSION,
        "papers, above and below a story",
        (*(f"This {text} {done}{{any}}" for text in _TEXTS
           for done in ("has been updated", "was updated")),
         "UPDATE: This story{any}", "UPDATE: This article{any}"),
    ),
    (
        _WITHDRAWN,
        "agencies",
        ("STORY WITHDRAWN{any}", "STORY REMOVED{any}", "This story has been withdrawn{any}",
         "This article has been withdrawn{any}", "This article has been retracted{any}",
         "RETRACTION:{any}", "MANDATORY KILL{any}", "Please disregard the {any}",
         "Editors: Please disregard {any}", "Editors, please disregard {any}"),
    ),
    (
        _TRIM,
        "The New York Times News Service, the Los Angeles Times and other services of papers",
        ("({any}optional trim{any}", "(Optional {any}", "(Begin {any}", "(End {any}",
         "(Story may end {any}", "(Can end here{any}", "(Can trim {any}",
         "(Editors: story {any}", "(Editors: begin {any}", "(Editors: end {any}", "(Editors: optional {any}",
         "(Editors: next {any}", "(Next {any} may be {any}",
         "(Next {any} optional{any}", "(Trim {any}", "(Cut {any}", "STORY CAN END HERE{any}",
         "OPTIONAL MATERIAL FOLLOWS{any}"),
    ),
    (
        _ADVISORY,
        "agencies, and papers above and below a story",
        ("Eds:{any}", "(Editors:{any}", "EDITORS NOTE{any}", "EDITOR'S NOTE{any}", "EDITOR’S NOTE{any}",
         "EDITORS' NOTE{any}", "EDITORS’ NOTE{any}", "ATTENTION EDITORS{any}", "ATTN EDITORS{any}",
         "ATTN: {any}", "NOTE TO EDITORS{any}", "NOTES TO EDITORS{any}", "MEDIA ADVISORY{any}",
         "PHOTO ADVISORY{any}", "With AP Photo{any}", "AP Photos.", "Anmerkung der Redaktion{any}",
         "Nota de la redacción{any}", "Note de la rédaction{any}"),
    ),
)  # fmt: skip
"""Notes of which case does not count."""
_CAPITALS: Final = (
    (_EMBARGO, "agencies and news releases",
     ("EMBARGO UNTIL{any}", "EMBARGO TILL{any}", "SPERRFRIST{any}", "FOR RELEASE {any}")),
    (_ADVISORY, "agencies",
     ("ADVISORY:{any}", "ADVISORY —{any}", "ADVISORY -{any}", "EDITORS:{any}", "ATTENTION - {any}")),
    (_MORE, "AP", ("MORE",)),
    (_WITHDRAWN, "agencies", ("KILL:{any}", "KILL", "WITHDRAWN:{any}")),
    (_VERSION, "AFP, above a headline or below it",
     ("ADDS {any}", "UPDATES with {any}", "UPDATES throughout{any}", "RECASTS{any}", "REPEATING {any}")),
)  # fmt: skip
"""Notes in capitals: in small letters they would be headlines, or words of menus."""

NOTES: Final = tuple(
    Furniture(form=form, kind=kind, keeps_case=keeps_case, seen=seen)
    for keeps_case, groups in ((False, _ANY_CASE), (True, _CAPITALS))
    for kind, seen, forms in groups
    for form in forms
)
