"""Italian words around quotations."""

from __future__ import annotations

from typing import Final

from wireparse.rows import Speech

__all__ = ["SPEECH"]


SPEECH: Final = Speech(
    report=(
        "dire", "affermare", "dichiarare", "spiegare", "aggiungere", "assicurare", "sottolineare",
        "raccontare", "ricordare", "commentare", "precisare", "sostenere", "rispondere", "concludere",
        "osservare", "ammettere", "denunciare", "annunciare", "avvertire", "ribadire", "replicare",
        "confermare", "riferire", "scherzare", "insistere", "chiarire", "attaccare", "ironizzare",
        "confessare", "rivelare", "chiedere", "domandare", "lamentare", "criticare", "ringraziare",
        "promettere", "proseguire", "continuare", "notare", "rilevare", "evidenziare", "auspicare",
        "accusare", "rimarcare", "definire", "garantire", "confidare", "tuonare", "esultare", "incalzare",
        "argomentare", "constatare", "obiettare", "rassicurare", "specificare", "ipotizzare", "suggerire",
        "ammonire", "sentenziare", "chiosare", "sbottare", "rincarare", "testimoniare", "profetizzare",
        "raccomandare", "consigliare", "lodare", "congratularsi", "esortare", "premettere", "puntualizzare",
        "contestare", "polemizzare", "smentire", "riassumere",
    ),
    write=("scrivere", "twittare", "pubblicare", "postare"),
    cry=("gridare", "urlare", "esclamare", "sussurrare", "cantare"),
    label=("chiamare", "bollare", "definire"),
    think=(
        "pensare", "credere", "sperare", "temere", "sapere", "sentire", "vedere", "ritenere",
    ),
    act=(
        "proporre", "esigere", "invitare", "minacciare", "respingere", "difendere", "parlare", "invocare",
        "sollecitare", "mostrare",
    ),
    irregular=(
        "dire dice dicono disse dissero detto diceva dicevano dicendo dirà",
        "aggiungere aggiunge aggiungono aggiunse aggiunto aggiungendo",
        "rispondere risponde rispondono rispose risposto", "concludere conclude concludono concluse concluso",
        "ammettere ammette ammettono ammise ammesso", "chiedere chiede chiedono chiese chiesto chiedendo",
        "promettere promette promettono promise promesso", "scrivere scrive scrivono scrisse scritto scriveva",
        "sapere sa sanno seppe saputo", "vedere vede vedono vide visto",
        "sostenere sostiene sostengono sostenne sostenuto", "ritenere ritiene ritengono ritenne ritenuto",
        "proporre propone propongono propose proposto", "difendere difende difendono difese difeso",
        "insistere insiste insistono insistette insistito", "riferire riferisce riferiscono riferì riferito",
        "ribadire ribadisce ribadiscono ribadì ribadito", "chiarire chiarisce chiariscono chiarì chiarito",
        "definire definisce definiscono definì definito definita",
        "garantire garantisce garantiscono garantì garantito",
    ),
    crediting=("secondo", "per"),
    people=(
        "ministro", "ministra", "presidente", "direttore", "direttrice", "sindaco", "sindaca", "portavoce",
        "avvocato", "avvocata", "deputato", "deputata", "senatore", "senatrice", "segretario", "segretaria",
        "ricercatore", "ricercatrice", "esperto", "esperta", "allenatore", "allenatrice", "responsabile",
        "medico", "professore", "professoressa", "autore", "autrice", "testimone", "uomo", "donna", "padre",
        "madre", "figlio", "figlia", "fratello", "sorella", "giudice", "poliziotto", "procuratore", "premier",
        "generale", "pescatore", "pescatrice", "leader", "capo", "ingegnere", "ingegnera", "consigliere",
    ),
    bodies=(
        "polizia", "governo", "ministero", "partito", "sindacato", "azienda", "tribunale", "procura", "comune",
        "associazione", "agenzia", "giornale", "commissione", "università", "esercito", "banca", "gruppo",
        "consiglio", "federazione",
    ),
    writings=(
        "comunicato", "rapporto", "testo", "lettera", "studio", "libro", "film", "serie", "programma",
        "romanzo", "canzone", "disco", "titolo", "giornale", "quotidiano", "rivista", "mostra", "emittente",
        "podcast", "progetto", "campagna", "operazione", "nave", "traghetto", "documentario", "articolo",
        "blog", "sito", "piattaforma", "applicazione", "opera", "commedia", "premio", "festival", "fiera",
        "gruppo", "associazione", "partito", "cargo", "veliero", "reato", "reati", "modello", "movimento",
        "collettivo", "brano", "singolo", "album", "reportage", "servizio", "fiction",
    ),
    title=(
        "intitolato", "intitolata", "chiamato", "chiamata", "soprannominato", "soprannominata",
        "denominato", "denominata", "cosiddetto", "cosiddetta", "battezzato", "parola", "parole", "termine",
        "termini", "espressione", "concetto", "motto", "slogan", "soprannome", "nome", "etichetta",
        "categoria", "capitolo", "rubrica", "detto", "detta", "ribattezzato", "ribattezzata", "intitolati",
        "cosiddetti", "cosiddette", "chiamati", "denominati",
    ),
    pronouns=("lui", "lei", "egli", "ella", "io", "noi", "voi", "tu", "loro"),
    objects=(
        "si", "mi", "ci", "gli", "le", "lo", "la", "li", "ne", "l'", "s'", "c'",
    ),
    relatives=("chi", "cui", "quale"),
    determiners=(
        "il", "lo", "la", "i", "gli", "le", "l'", "un", "uno", "una", "un'", "questo", "questa", "questi",
        "queste", "quel", "quella", "quei", "suo", "sua", "suoi", "sue", "mio", "mia", "nostro", "nostra",
        "alcuni", "alcune", "ogni",
    ),
    prepositions=(
        "di", "a", "da", "in", "con", "su", "per", "tra", "fra", "del", "dello", "della", "dei", "degli",
        "delle", "dell'", "d'", "al", "allo", "alla", "ai", "agli", "alle", "all'", "dal", "dallo", "dalla",
        "dai", "dagli", "dalle", "dall'", "nel", "nello", "nella", "nei", "negli", "nelle", "nell'", "sul",
        "sullo", "sulla", "sui", "sugli", "sulle", "sull'", "contro", "dopo", "prima", "durante", "senza",
        "verso", "sotto", "sopra", "dentro", "presso", "secondo",
    ),
    auxiliaries=(
        "ha", "hanno", "aveva", "avevano", "è", "sono", "era", "erano", "sarà", "fu", "stato", "stata", "stati",
        "può", "possono", "deve", "devono", "va", "essere", "avere", "avrebbe", "sarebbe", "sia",
    ),
    adverbs=(
        "anche", "poi", "ieri", "oggi", "ancora", "già", "quindi", "infatti", "inoltre", "così", "lunedì",
        "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "più", "molto", "non", "mai",
        "sempre", "ora", "adesso", "bene", "solo", "qui", "però", "davvero", "infine", "subito", "intanto",
    ),
    subordinators=("che", "se", "quando", "come", "perché", "mentre", "dove"),
    conjunctions=("e", "ed", "o", "né"),
    contrast=("ma",),
    joiners=(
        "di", "de", "del", "della", "dei", "degli", "van", "von", "der", "da", "la", "lo", "bin",
    ),
    titles=(
        "Sig.", "Sig.ra", "Dott.", "Dott.ssa", "Prof.", "Avv.", "On.", "Ing.", "signor", "signora", "Signor",
        "Signora", "dottor", "dottoressa", "ingegner", "ingegnera", "professor", "Presidente", "Ministro",
        "Ministra", "Sindaco", "Papa", "Generale", "Colonnello", "Re", "Regina", "ministro", "ministra",
        "presidente", "sindaco", "senatore", "senatrice", "premier",
    ),
    abbreviations=("Sig", "Dott", "Prof", "Avv", "On", "Ing", "ecc", "pag", "art"),
    calendar=(
        "Gennaio", "Febbraio", "Marzo", "Aprile", "Maggio", "Giugno", "Luglio", "Agosto", "Settembre",
        "Ottobre", "Novembre", "Dicembre", "Lunedì", "Martedì", "Mercoledì", "Giovedì", "Venerdì", "Sabato",
        "Domenica",
    ),
    masculine=(
        "lui", "egli", "Sig.", "signor", "ministro", "direttore", "avvocato", "deputato", "sindaco", "Marco",
        "Giuseppe", "Giovanni", "Antonio", "Mario", "Luigi", "Francesco", "Angelo", "Vincenzo", "Pietro",
        "Salvatore", "Carlo", "Franco", "Domenico", "Paolo", "Michele", "Giorgio", "Andrea", "Luca", "Matteo",
        "Alessandro", "Roberto", "Stefano", "Davide", "Lorenzo", "Simone", "Riccardo", "Federico", "Enrico",
        "Claudio", "Silvio", "Sergio", "Guido", "Giacomo", "Massimo", "Maurizio",
    ),
    feminine=(
        "lei", "ella", "signora", "ministra", "direttrice", "avvocata", "deputata", "sindaca", "premier",
        "Maria", "Anna", "Giuseppina", "Rosa", "Angela", "Giovanna", "Teresa", "Lucia", "Carmela", "Francesca",
        "Chiara", "Elena", "Laura", "Sara", "Giulia", "Paola", "Silvia", "Valentina", "Alessandra", "Federica",
        "Giorgia", "Elisa", "Martina", "Elly", "Roberta", "Cristina", "Monica", "Barbara", "Daniela", "Simona",
        "Claudia",
    ),
    plural=("loro", "noi"),
)
