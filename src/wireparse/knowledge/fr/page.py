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
    places_in=(
        "à", "en", "dans", "au", "aux", "devant",
    ),
    places_inside=(
        "à", "en", "dans", "au", "aux",
    ),
    places_in_the=(
        "au", "aux",
    ),
    places_of=(
        "de", "du",
    ),
    place_followers=(
        "le", "lors", "pendant", "après", "avant", "et", "où", "avec", "pour", "dans", "en",
    ),
    place_nouns=(
        "ville", "village", "port", "province", "région", "île", "côte", "quartier", "banlieue",
        "périphérie", "près", "nord", "sud", "ouest", "capitale", "frontière", "commune",
        "préfecture", "département", "centre-ville", "plage",
    ),
    regions=(
        "Cisjordanie", "Proche-Orient", "Moyen-Orient", "Pays-Bas", "Vatican", "Sahel", "Sahara",
        "Cachemire", "Kurdistan", "Caucase", "Vietnam",
    ),
    not_places=(
        "Sénat", "Parlement", "Palais", "Stade", "Élysée", "Conseil", "Tribunal", "Premier",
        "Festival", "Tour", "Mondial", "Championnat", "Cabinet",
    ),
    sides=(
        "gauche", "droite", "centre", "milieu", "haut", "bas", "g", "d", "c", "arrière-plan",
        "premier plan",
    ),
    countries=(
        "Afghanistan", "Afrique du Sud", "Albanie", "Algérie", "Allemagne", "Angola",
        "Arabie saoudite", "Argentine", "Arménie", "Australie", "Autriche", "Azerbaïdjan",
        "Bahreïn", "Bangladesh", "Belgique", "Bénin", "Bolivie", "Bosnie", "Botswana", "Brésil",
        "Bulgarie", "Burkina Faso", "Burundi", "Cambodge", "Cameroun", "Canada", "Centrafrique",
        "Chili", "Chine", "Chypre", "Colombie", "Comores", "Congo", "Corée du Nord",
        "Corée du Sud", "Costa Rica", "Côte d'Ivoire", "Côte d’Ivoire", "Croatie", "Cuba",
        "Danemark", "Djibouti", "Égypte", "Egypte", "Émirats arabes unis", "Équateur", "Érythrée",
        "Espagne", "Estonie", "États-Unis", "Etats-Unis", "Éthiopie", "Finlande", "France",
        "Gabon", "Géorgie", "Ghana", "Grèce", "Guatemala", "Guinée", "Haïti", "Honduras",
        "Hongrie", "Inde", "Indonésie", "Irak", "Iran", "Irlande", "Islande", "Israël", "Italie",
        "Jamaïque", "Japon", "Jordanie", "Kazakhstan", "Kenya", "Kirghizistan", "Kosovo",
        "Koweït", "Laos", "Lettonie", "Liban", "Liberia", "Libye", "Lituanie", "Luxembourg",
        "Madagascar", "Malaisie", "Mali", "Malte", "Maroc", "Mauritanie", "Mexique", "Moldavie",
        "Monaco", "Mongolie", "Monténégro", "Mozambique", "Birmanie", "Namibie", "Népal",
        "Nicaragua", "Niger", "Nigeria", "Norvège", "Nouvelle-Zélande", "Oman", "Ouganda",
        "Ouzbékistan", "Pakistan", "Panama", "Paraguay", "Pays-Bas", "Pérou", "Philippines",
        "Pologne", "Portugal", "Qatar", "Roumanie", "Royaume-Uni", "Russie", "Rwanda", "Salvador",
        "Sénégal", "Serbie", "Singapour", "Slovaquie", "Slovénie", "Somalie", "Soudan",
        "Soudan du Sud", "Sri Lanka", "Suède", "Suisse", "Syrie", "Tadjikistan", "Taïwan",
        "Tanzanie", "Tchad", "Tchéquie", "Thaïlande", "Togo", "Tunisie", "Turquie", "Ukraine",
        "Uruguay", "Venezuela", "Vietnam", "Yémen", "Zambie", "Zimbabwe", "Québec",
    ),
)
