"""French, as far as dates, bylines and credits need it."""

from __future__ import annotations

from typing import Final

from wireparse.rows import Page

__all__ = ["PAGE"]


PAGE: Final = Page(
    months=(
        ("janvier", 1), ("février", 2), ("mars", 3), ("avril", 4), ("mai", 5), ("juin", 6),
        ("juillet", 7), ("août", 8), ("aout", 8), ("septembre", 9), ("octobre", 10),
        ("novembre", 11), ("décembre", 12), ("janv", 1), ("févr", 2), ("avr", 4), ("juil", 7),
        ("sept", 9), ("oct", 10), ("nov", 11), ("déc", 12),
    ),
    date_order="dmy",
    weekdays=("Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi", "Dimanche"),
    ordinals=("er",),
    date_joiners=("le",),
    byline=("Par", "Propos recueillis par"),
    byline_labels=("Auteur", "Autrice", "Texte", "Propos recueillis par"),
    story_kinds=("Analyse", "Chronique", "Reportage", "Tribune", "Entretien", "Critique",
                 "Portrait", "Éditorial", "Enquête", "Récit", "Texte"),
    joiners=("et",),
    author_joiners=("avec",),
    located_in=("à", "en", "depuis"),
    author_words=("journaliste", "correspondant", "correspondante", "envoyé", "envoyée",
                  "rédacteur", "rédactrice", "chroniqueur", "chroniqueuse"),
    author_fields=("spécial", "spéciale", "permanent", "permanente", "notre", "nos"),
    staff=("rédaction", "agences"),
    by=("par",),
    published=("Publié", "Publié le", "Publié à", "Mis en ligne le", "Date de publication",
               "Posté le", "Paru le"),
    updated=("Mis à jour", "Mis à jour le", "Mise à jour", "Mise à jour le", "Modifié le",
             "Actualisé le", "Dernière mise à jour", "Dernière modification"),
    hour_marks=("h",),
    zones=("heure locale", "heure de Paris", "HNE", "HAE"),
    time_units=("seconde", "secondes", "minute", "minutes", "min", "heure", "heures", "jour", "jours",
                "semaine", "semaines", "mois", "an", "ans"),
    ones=("un", "une"),
    ago=("il y a",),
    reading=("temps de lecture", "lecture", "de lecture"),
    moment=("le", "à", "du", "hier", "aujourd'hui", "aujourd’hui"),
    photo=("Crédit", "Crédit photo", "Crédits", "Photographie", "Photo de", "Photo d'illustration",
           "Photo d’illustration", "Crédits photo", "Crédit image", "Capture d'écran",
           "Capture d’écran", "Photographe"),
    not_persons=("musée", "mairie", "ville", "préfecture", "ministère", "archives", "gendarmerie"),
    caption_openers=("PHOTO D'ARCHIVES", "PHOTO D’ARCHIVES", "Photo d'archives :",
                     "Photo d’archives :"),
    file=("Photo d'archives", "Photo d’archives", "Archives"),
    not_datelines=(
        "reportage", "décryptage", "analyse", "entretien", "interview", "tribune", "cartes",
        "carte", "vidéo", "vidéos", "enquête", "portrait", "récit", "éditorial", "édito",
        "chronique", "direct", "en direct", "exclusif", "infographie", "infographies", "photos",
        "podcast", "critique", "opinion", "à lire", "à lire aussi", "lire aussi", "avis", "météo",
        "rappel", "témoignage", "témoignages", "sondage", "le point sur la situation",
    ),
)
