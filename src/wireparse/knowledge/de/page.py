"""German, as far as dates, bylines and credits need it."""

from __future__ import annotations

from typing import Final

from wireparse.rows import Page

__all__ = ["PAGE"]


PAGE: Final = Page(
    months=(
        ("Januar", 1), ("Jänner", 1), ("Februar", 2), ("Feber", 2), ("März", 3), ("April", 4),
        ("Mai", 5), ("Juni", 6), ("Juli", 7), ("August", 8), ("September", 9), ("Oktober", 10),
        ("November", 11), ("Dezember", 12), ("Jan", 1), ("Feb", 2), ("Mrz", 3), ("Apr", 4),
        ("Jun", 6), ("Jul", 7), ("Aug", 8), ("Sept", 9), ("Sep", 9), ("Okt", 10), ("Nov", 11),
        ("Dez", 12),
    ),
    weekdays=(
        "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonnabend",
        "Sonntag",
    ),
    byline=("Von",),
    by=("von",),
    published=("Veröffentlicht", "Veröffentlicht am", "Erschienen am", "Stand", "Erstellt am",
               "Erstellt", "Publiziert am", "Erstmals veröffentlicht"),
    updated=("Aktualisiert", "Aktualisiert am", "Zuletzt aktualisiert", "Letzte Aktualisierung",
             "Zuletzt aktualisiert am", "Geändert am", "Update"),
    moment=("Uhr", "um", "am", "vom", "vor", "heute", "gestern", "Stunde", "Stunden", "Minute",
            "Minuten", "Sekunden", "Tag", "Tagen", "Woche", "Wochen", "Monat", "Monaten", "Jahr",
            "Jahren", "Mo", "Di", "Mi", "Do", "Fr", "Sa", "So", "MEZ", "MESZ"),
    photo=("Foto", "Fotos", "Foto von", "Bild", "Bilder", "Bildquelle", "Bildnachweis", "Quelle",
           "Grafik", "Symbolbild", "Symbolfoto", "Fotograf", "Fotografin", "Bildrechte", "Fotocredit", "Illustration",
           "Screenshot", "Montage", "Collage", "Karikatur"),
    given_by=("Foto mit freundlicher Genehmigung von",),
    caption_openers=("Archivbild:", "Archivfoto:", "Symbolbild:", "Symbolfoto:"),
    file=("Archivbild", "Archivfoto", "Archiv", "Archivfotos"),
    not_persons=("Polizei", "Stadt", "Verlag", "Feuerwehr", "Ministerium", "Verein", "Archiv"),
    handout=("Handout",),
)
