"""Italian, as far as dates, bylines and credits need it."""

from __future__ import annotations

from typing import Final

from wireparse.rows import Page

__all__ = ["PAGE"]


PAGE: Final = Page(
    letters=("à", "è", "é", "ì", "ò", "ù", "È", "À", "«", "»", "’"),
    addressing=(
        "tu", "tuo", "tua", "tuoi", "tue", "voi", "vostro", "vostra", "noi", "nostro",
        "nostra", "nostri", "nostre",
    ),
    owning=(
        "tuo", "tua", "tuoi", "tue", "vostro", "vostra", "nostro", "nostra", "nostri", "nostre",
    ),
    orders=(
        "iscriviti", "abbonati", "ricevi", "segui", "seguici", "scarica", "unisciti", "sostieni",
        "registrati", "attiva", "clicca", "grazie", "hai"
    ),
    offers=(
        "newsletter", "abbonamento", "abbonamenti", "abbonato", "abbonati", "iscriviti",
        "notifiche",
    ),
    wares=(
        "link", "acquisto", "acquisti", "acquistare", "commissione", "articolo", "articoli",
        "pagina", "mail", "email", "account", "gratis", "gratuita", "prova", "offerta",
        "donazione", "app", "canale", "redazione", "avviso", "avvisi",
    ),
    months=(
        ("gennaio", 1),
        ("febbraio", 2),
        ("marzo", 3),
        ("aprile", 4),
        ("maggio", 5),
        ("giugno", 6),
        ("luglio", 7),
        ("agosto", 8),
        ("settembre", 9),
        ("ottobre", 10),
        ("novembre", 11),
        ("dicembre", 12),
        ("febbr", 2),
        ("giu", 6),
        ("lug", 7),
        ("ott", 10),
        ("dic", 12),
    ),
    date_order="dmy",
    weekdays=("Lunedì", "Martedì", "Mercoledì", "Giovedì", "Venerdì", "Sabato"),
    byline=("Di", "Scritto da", "A cura di", "Dal nostro inviato", "Dalla nostra inviata",
            "Dal nostro corrispondente"),
    byline_labels=("Autore", "Autrice", "Testo"),
    story_kinds=("Analisi", "Commento", "Intervista", "Editoriale", "Opinione"),
    joiners=("e",),
    author_joiners=("con",),
    located_in=("da",),
    author_words=(
        "corrispondente",
        "inviato",
        "inviata",
        "giornalista",
        "redattore",
        "redattrice",
        "cronista",
    ),
    author_fields=("speciale", "nostro", "nostra", "dal", "dalla"),
    staff=("redazione", "agenzie"),
    by=("di",),
    published=("Pubblicato", "Pubblicato il", "Pubblicata il", "Data di pubblicazione"),
    updated=(
        "Aggiornato",
        "Aggiornato il",
        "Aggiornata il",
        "Ultimo aggiornamento",
        "Modificato il",
        "Modifica il",
        "Ultima modifica",
    ),
    clock=("ore", "alle"),
    zones=("ora locale",),
    time_units=(
        "secondo",
        "secondi",
        "minuto",
        "minuti",
        "ora",
        "ore",
        "giorno",
        "giorni",
        "settimana",
        "settimane",
        "mese",
        "mesi",
        "anno",
        "anni",
    ),
    ones=("un", "una"),
    ago=("fa",),
    reading=("lettura",),
    moment=("il", "alle ore", "oggi", "ieri", "domenica", "tempo", "di"),
    photo=("Foto", "Foto di", "Fotografia", "Immagine"),
    file=("Foto d'archivio", "Foto d’archivio", "Archivio"),
    not_datelines=(
        "video",
        "analisi",
        "intervista",
        "esclusivo",
        "esclusiva",
        "diretta",
        "leggi anche",
        "foto",
        "commento",
        "editoriale",
        "ultim'ora",
        "reportage",
        "fonte",
    ),
)
