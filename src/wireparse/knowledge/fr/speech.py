"""French words around quotations."""

from __future__ import annotations

from typing import Final

from wireparse.rows import Speech

__all__ = ["SPEECH"]


SPEECH: Final = Speech(
    report=(
        "affirmer", "déclarer", "expliquer", "ajouter", "assurer", "estimer", "indiquer", "préciser",
        "souligner", "raconter", "confier", "rappeler", "regretter", "dénoncer", "insister", "poursuivre",
        "répondre", "conclure", "juger", "annoncer", "admettre", "reconnaître", "avouer", "résumer",
        "témoigner", "lancer", "marteler", "prévenir", "avertir", "commenter", "constater", "déplorer",
        "détailler", "dire", "promettre", "réagir", "rapporter", "répéter", "réjouir", "rétorquer",
        "inquiéter", "indigner", "interroger", "demander", "nuancer", "observer", "noter", "plaider",
        "prédire", "soutenir", "relever", "analyser", "soupirer", "plaisanter", "ironiser", "glisser",
        "renchérir", "tempérer", "argumenter", "justifier", "saluer", "critiquer", "fustiger", "accuser",
        "alerter", "exhorter", "enchaîner", "objecter", "conseiller", "décrire", "évoquer", "confirmer",
        "démentir", "murmurer", "assener", "asséner", "préconiser", "certifier", "clamer", "signifier",
        "spécifier", "opiner", "riposter", "récuser", "rassurer", "féliciter", "vanter", "pester", "tonner",
        "insinuer", "prétendre", "supposer", "présumer", "redouter", "suggérer", "proclamer", "attester",
        "révéler", "dévoiler", "trancher", "abonder",
    ),
    write=("écrire", "tweeter", "publier", "poster"),
    cry=("crier", "hurler", "exclamer", "chanter", "chuchoter", "scander"),
    label=("qualifier", "appeler", "nommer", "traiter"),
    think=(
        "penser", "croire", "espérer", "craindre", "trouver", "savoir", "sentir", "voir", "considérer",
        "attendre",
    ),
    act=(
        "vouloir", "proposer", "réclamer", "exiger", "appeler", "ordonner", "défendre", "rejeter", "refuser",
        "menacer", "inviter", "appuyer", "reprendre", "continuer", "signaler", "révéler", "montrer", "tenir",
        "faire", "parler", "réitérer",
    ),
    irregular=(
        "dire dit disent disait disaient disant dira", "écrire écrit écrivent écrivait écrivant",
        "répondre répond répondent répondait répondu répondant",
        "conclure conclut concluent concluait conclu concluant",
        "admettre admet admettent admettait admis admettant",
        "reconnaître reconnaît reconnaissent reconnaissait reconnu reconnaissant",
        "promettre promet promettent promettait promis promettant",
        "prédire prédit prédisent prédisait prédisant", "décrire décrit décrivent décrivait décrivant",
        "poursuivre poursuit poursuivent poursuivait poursuivi poursuivant",
        "soutenir soutient soutiennent soutenait soutenu soutenant",
        "prévenir prévient préviennent prévenait prévenu prévenant",
        "avertir avertit avertissent avertissait averti avertissant", "croire croit croient croyait cru",
        "savoir sait savent savait su", "sentir sent sentent sentait senti", "voir voit voient voyait vu",
        "attendre attend attendent attendait attendu", "vouloir veut veulent voulait voulu",
        "défendre défend défendent défendait défendu", "reprendre reprend reprennent reprenait repris",
        "tenir tient tiennent tenait tenu", "faire fait font faisait faisant",
        "réagir réagit réagissent réagissait réagi", "démentir dément démentent démentait démenti",
        "réjouir réjouit réjouissent réjoui",
    ),
    crediting=("selon", "pour", "d'après"),
    people=(
        "ministre", "président", "présidente", "directeur", "directrice", "maire", "porte-parole", "avocat",
        "avocate", "député", "députée", "sénateur", "sénatrice", "secrétaire", "chercheur", "chercheuse",
        "expert", "experte", "entraîneur", "entraîneuse", "responsable", "médecin", "professeur", "professeure",
        "auteur", "autrice", "témoin", "homme", "femme", "père", "mère", "fils", "fille", "frère", "sœur",
        "patron", "patronne", "juge", "policier", "policière", "procureur", "procureure", "général", "premier",
        "pêcheur", "habitant", "habitante", "spécialiste", "écrivain", "joueur", "joueuse", "chef", "cheffe",
        "dirigeant", "dirigeante", "conseiller", "conseillère", "élu", "élue",
    ),
    bodies=(
        "police", "gouvernement", "ministère", "parti", "syndicat", "entreprise", "tribunal", "parquet",
        "mairie", "préfecture", "association", "agence", "journal", "commission", "université", "armée",
        "banque", "groupe", "conseil", "fédération",
    ),
    writings=(
        "communiqué", "rapport", "texte", "lettre", "étude", "livre", "film", "série", "émission", "roman",
        "chanson", "album", "titre", "journal", "magazine", "exposition", "spectacle", "chaîne", "podcast",
        "projet", "programme", "campagne", "opération", "missile", "navire", "bateau", "bac", "article",
        "blog", "site", "plateforme", "application", "logiciel", "documentaire", "pièce", "feuilleton",
        "comédie", "tube", "prix", "festival", "salon", "groupe", "association", "parti", "ferry", "cargo",
        "voilier", "délit", "infraction", "chef", "tribune", "modèle", "logo", "collectif",
    ),
    title=(
        "baptisé", "baptisée", "baptisés", "intitulé", "intitulée", "surnommé", "surnommée",
        "nommé", "nommée", "appelé", "appelée", "mot", "mots", "terme", "termes", "expression", "notion",
        "formule", "étiquette", "surnom", "slogan", "devise", "catégorie", "rubrique", "chapitre",
        "titre", "sobrement", "dénommé", "dénommée", "appelés", "appelées", "nommés",
        "nommées", "surnommés", "intitulés", "baptisées", "hashtag", "mention",
    ),
    pronouns=(
        "il", "elle", "on", "je", "nous", "vous", "tu", "ils", "elles", "j'", "celui-ci", "celle-ci",
    ),
    objects=("se", "s'", "me", "m'", "te", "t'", "lui", "leur", "les", "y", "en"),
    relatives=("qui", "dont", "lequel", "laquelle"),
    determiners=(
        "le", "la", "les", "l'", "un", "une", "des", "du", "ce", "cet", "cette", "ces", "son", "sa", "ses",
        "leur", "leurs", "mon", "ma", "mes", "notre", "nos", "votre", "vos", "plusieurs", "certains", "chaque",
        "quelques",
    ),
    prepositions=(
        "de", "d'", "à", "au", "aux", "en", "dans", "sur", "sous", "avec", "sans", "pour", "par", "chez",
        "vers", "entre", "contre", "depuis", "pendant", "devant", "derrière", "avant", "après", "lors",
        "malgré", "selon", "auprès", "face",
    ),
    auxiliaries=(
        "a", "ont", "avait", "avaient", "est", "sont", "était", "étaient", "sera", "aura", "été", "être",
        "avoir", "peut", "peuvent", "doit", "doivent", "va", "vont", "aurait", "serait", "eu",
    ),
    adverbs=(
        "aussi", "également", "encore", "déjà", "hier", "aujourd'hui", "ensuite", "alors", "toutefois",
        "cependant", "ainsi", "notamment", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi",
        "dimanche", "puis", "plus", "très", "bien", "pas", "ne", "n'", "jamais", "toujours", "lui-même",
        "elle-même", "désormais", "enfin", "ici", "là", "récemment", "régulièrement",
    ),
    subordinators=(
        "que", "qu'", "si", "quand", "lorsque", "lorsqu'", "comme", "parce", "puisque", "alors", "où",
    ),
    conjunctions=("et", "ou"),
    contrast=("mais",),
    joiners=(
        "de", "du", "des", "d'", "la", "le", "van", "von", "der", "di", "da", "del", "el", "al", "ben", "bin",
        "ould",
    ),
    titles=(
        "M.", "Mme", "Mlle", "Me", "Dr", "Pr", "Monsieur", "Madame", "Président", "Présidente",
        "Ministre", "Premier", "Première", "Maire", "Sir", "Général", "Colonel", "Capitaine", "Docteur",
        "Professeur", "ministre", "président", "présidente", "maire", "sénateur", "sénatrice", "député",
        "députée",
    ),
    abbreviations=("M", "Me", "Dr", "Pr", "St", "Ste", "etc", "cf", "av"),
    calendar=(
        "Janvier", "Février", "Mars", "Avril", "Mai", "Juin", "Juillet", "Août", "Septembre", "Octobre",
        "Novembre", "Décembre", "Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi", "Dimanche",
    ),
    masculine=(
        "il", "lui", "M.", "Monsieur", "président", "directeur", "avocat", "député", "sénateur", "chercheur",
        "entraîneur", "patron", "Jean", "Pierre", "Michel", "Philippe", "Alain", "Bernard", "Patrick",
        "Nicolas", "François", "Christophe", "Laurent", "Olivier", "Éric", "Thierry", "Pascal", "Stéphane",
        "David", "Julien", "Thomas", "Paul", "Jacques", "Emmanuel", "Antoine", "Louis", "Vincent", "Guillaume",
        "Samir", "Mohamed", "Gérard", "Gabriel", "Bruno", "Sébastien",
    ),
    feminine=(
        "elle", "Mme", "Mlle", "Madame", "présidente", "directrice", "avocate", "députée", "sénatrice",
        "chercheuse", "Marie", "Nathalie", "Isabelle", "Sylvie", "Catherine", "Françoise", "Anne", "Martine",
        "Christine", "Valérie", "Sophie", "Sandrine", "Céline", "Julie", "Claire", "Camille", "Aurélie",
        "Élise", "Hélène", "Monique", "Florence", "Laurence", "Brigitte", "Charlotte", "Émilie", "Marine",
        "Ségolène", "Rachida", "Élisabeth", "Pauline", "Léa",
    ),
    plural=("ils", "elles", "nous"),
)
