"""Italian, as far as dates, bylines and credits need it."""

from __future__ import annotations

from typing import Final

from wireparse.rows import Page

__all__ = ["PAGE"]


PAGE: Final = Page(
    months=(
        ("gennaio", 1), ("febbraio", 2), ("marzo", 3), ("aprile", 4), ("maggio", 5),
        ("giugno", 6), ("luglio", 7), ("agosto", 8), ("settembre", 9), ("ottobre", 10),
        ("novembre", 11), ("dicembre", 12), ("febbr", 2), ("giu", 6), ("lug", 7), ("ott", 10),
        ("dic", 12),
    ),
    weekdays=("Lunedì", "Martedì", "Mercoledì", "Giovedì", "Venerdì", "Sabato"),
    byline=("Di", "Scritto da", "A cura di"),
    joiners=("e",),
    by=("di",),
    published=("Pubblicato", "Pubblicato il", "Pubblicata il", "Data di pubblicazione"),
    updated=("Aggiornato", "Aggiornato il", "Aggiornata il", "Ultimo aggiornamento",
             "Modificato il", "Ultima modifica"),
    moment=("il", "alle", "ore", "ora", "fa", "minuto", "minuti", "secondi", "giorno", "giorni",
            "settimana", "settimane", "mese", "mesi", "anno", "anni", "oggi", "ieri", "domenica"),
    photo=("Foto", "Foto di", "Fotografia", "Immagine"),
    file=("Foto d'archivio", "Foto d’archivio", "Archivio"),
)
