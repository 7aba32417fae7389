"""Spanish words around quotations."""

from __future__ import annotations

from typing import Final

from wireparse.rows import Speech

__all__ = ["SPEECH"]


SPEECH: Final = Speech(
    report=(
        "decir", "afirmar", "asegurar", "explicar", "añadir", "señalar", "indicar", "comentar", "contar",
        "declarar", "apuntar", "agregar", "advertir", "subrayar", "destacar", "insistir", "manifestar",
        "sostener", "concluir", "responder", "contestar", "preguntar", "relatar", "recordar", "reconocer",
        "admitir", "lamentar", "denunciar", "criticar", "precisar", "zanjar", "confesar", "recalcar",
        "anunciar", "argumentar", "aclarar", "apostillar", "matizar", "detallar", "considerar", "opinar",
        "reiterar", "remarcar", "resumir", "sentenciar", "bromear", "exclamar", "celebrar", "prometer",
        "avisar", "incidir", "remachar", "replicar", "alertar", "reprochar", "confirmar", "negar",
        "revelar", "expresar", "enfatizar", "observar", "aseverar", "coincidir", "ironizar", "proseguir",
        "prever", "aconsejar", "defender", "describir", "ahondar", "rematar", "espetar", "alegar",
        "proclamar", "narrar", "informar", "afear", "aducir", "ratificar", "puntualizar", "recomendar",
        "sugerir", "vaticinar", "augurar", "pronosticar", "testificar", "exponer", "plantear", "corroborar",
        "constatar", "asentir", "objetar", "rebatir", "increpar", "reseñar", "desvelar", "sincerar",
        "felicitar",
    ),
    write=("escribir", "tuitear", "publicar"),
    cry=("gritar", "cantar", "susurrar", "chillar", "corear"),
    label=("calificar", "llamar", "tachar", "tildar", "definir", "acusar"),
    think=(
        "creer", "pensar", "esperar", "temer", "saber", "sentir", "ver", "considerar", "entender",
    ),
    act=(
        "pedir", "exigir", "reclamar", "ordenar", "proponer", "rechazar", "amenazar", "invitar", "continuar",
        "seguir", "mostrar", "hablar", "instar", "apelar", "reivindicar", "acusar", "valorar",
    ),
    irregular=(
        "decir dice dicen dijo dijeron dicho decía decían diciendo dirá",
        "concluir concluye concluyen concluyó concluyeron concluido", "sostener sostiene sostienen sostuvo sostuvieron sostenido",
        "reconocer reconoce reconocen reconoció reconocieron reconocido",
        "advertir advierte advierten advirtió advirtieron advertido",
        "contar cuenta cuentan contó contaron contado contaba",
        "recordar recuerda recuerdan recordó recordaron recordado",
        "confesar confiesa confiesan confesó confesado", "prever prevé prevén previó previsto",
        "escribir escribe escriben escribió escribieron escrito", "ver ve ven vio vieron visto",
        "saber sabe saben supo sabido", "sentir siente sienten sintió sentido",
        "pensar piensa piensan pensó pensado", "entender entiende entienden entendió entendido",
        "pedir pide piden pidió pidieron pedido pidiendo",
        "proponer propone proponen propuso propusieron propuesto", "seguir sigue siguen siguió seguido",
        "mostrar muestra muestran mostró mostraron mostrado", "negar niega niegan negó negaron negado",
        "defender defiende defienden defendió defendieron defendido",
        "describir describe describen describió descrito", "proseguir prosigue prosiguen prosiguió proseguido",
    ),
    crediting=("según", "para"),
    people=(
        "ministro", "ministra", "presidente", "presidenta", "director", "directora", "alcalde", "alcaldesa",
        "portavoz", "abogado", "abogada", "diputado", "diputada", "senador", "senadora", "secretario",
        "secretaria", "investigador", "investigadora", "experto", "experta", "entrenador", "entrenadora",
        "responsable", "médico", "médica", "profesor", "profesora", "autor", "autora", "testigo", "hombre",
        "mujer", "padre", "madre", "hijo", "hija", "hermano", "hermana", "juez", "jueza", "policía", "fiscal",
        "general", "pescador", "pescadora", "vecino", "vecina", "dirigente", "líder", "jefe", "jefa",
        "consejero", "consejera", "ingeniero", "ingeniera", "miembro", "jugador", "jugadora",
    ),
    bodies=(
        "policía", "gobierno", "ministerio", "partido", "sindicato", "empresa", "tribunal", "fiscalía",
        "ayuntamiento", "asociación", "agencia", "periódico", "comisión", "universidad", "ejército", "banco",
        "grupo", "consejo", "federación", "plataforma",
    ),
    writings=(
        "comunicado", "informe", "texto", "carta", "estudio", "libro", "película", "serie", "programa",
        "novela", "canción", "disco", "título", "periódico", "diario", "revista", "exposición", "cadena",
        "podcast", "proyecto", "campaña", "operación", "barco", "buque", "artículo", "blog", "web",
        "plataforma", "aplicación", "documental", "obra", "comedia", "premio", "festival", "feria", "grupo",
        "banda", "asociación", "partido", "ferri", "carguero", "velero", "delito", "delitos", "operativo",
        "modelo", "cargo", "colectivo", "tema", "single", "álbum", "reportaje", "columna", "sección",
    ),
    title=(
        "titulado", "titulada", "llamado", "llamada", "llamados", "llamadas", "apodado", "apodada",
        "denominado", "denominada", "bautizado", "bautizada", "palabra", "palabras", "término", "términos",
        "expresión", "concepto", "lema", "eslogan", "apodo", "nombre", "etiqueta", "categoría", "capítulo",
        "conocido", "conocida", "conocidos", "mote", "apodados", "denominados", "denominadas", "titulados",
        "bautizados", "rubro",
    ),
    pronouns=(
        "él", "ella", "yo", "nosotros", "nosotras", "usted", "tú", "ellos", "ellas", "éste", "ésta",
    ),
    objects=("se", "me", "te", "nos", "le", "les", "lo", "la", "los", "las"),
    relatives=("quien", "quienes", "cuyo", "cuya"),
    determiners=(
        "el", "la", "los", "las", "un", "una", "unos", "unas", "este", "esta", "estos", "estas", "ese", "esa",
        "su", "sus", "mi", "mis", "nuestro", "nuestra", "varios", "varias", "algunos", "algunas", "cada",
    ),
    prepositions=(
        "de", "del", "a", "al", "en", "con", "sin", "por", "para", "sobre", "ante", "bajo", "desde", "hasta",
        "hacia", "entre", "contra", "tras", "durante", "mediante", "según",
    ),
    auxiliaries=(
        "ha", "han", "había", "habían", "es", "son", "era", "eran", "fue", "fueron", "será", "está", "están",
        "estaba", "puede", "pueden", "debe", "deben", "va", "van", "sido", "haber", "hay", "ser", "estar",
        "habría", "sería", "he", "hemos",
    ),
    adverbs=(
        "también", "ya", "ayer", "hoy", "después", "luego", "entonces", "además", "así", "lunes", "martes",
        "miércoles", "jueves", "viernes", "sábado", "domingo", "más", "muy", "no", "nunca", "siempre", "ahora",
        "aún", "todavía", "mientras", "bien", "solo", "sólo", "aquí", "allí", "poco", "recientemente",
    ),
    subordinators=(
        "que", "si", "cuando", "como", "porque", "aunque", "donde", "mientras", "pues",
    ),
    conjunctions=("y", "e", "o", "u", "ni"),
    contrast=("pero", "sino"),
    joiners=(
        "de", "del", "la", "las", "los", "y", "van", "von", "der", "di", "da", "el", "al", "bin",
    ),
    titles=(
        "Sr.", "Sra.", "Srta.", "Sres.", "Dr.", "Dra.", "Don", "Doña", "don", "doña", "D.", "Dña.", "señor",
        "señora", "Señor", "Señora", "Presidente", "Presidenta", "Ministro", "Ministra", "Alcalde", "Alcaldesa",
        "General", "Coronel", "Capitán", "Rey", "Reina", "Papa", "ministro", "ministra", "presidente",
        "presidenta", "alcalde", "alcaldesa", "senador", "senadora",
    ),
    abbreviations=(
        "Sr", "Sra", "Srta", "Sres", "Dr", "Dra", "D", "Dña", "Ud", "Uds", "EE", "UU", "etc", "Núm", "pág",
    ),
    calendar=(
        "Enero", "Febrero", "Marzo", "Abril", "Mayo", "Junio", "Julio", "Agosto", "Septiembre", "Octubre",
        "Noviembre", "Diciembre", "Lunes", "Martes", "Miércoles", "Jueves", "Viernes", "Sábado", "Domingo",
    ),
    masculine=(
        "él", "Sr.", "señor", "don", "ministro", "presidente", "director", "abogado", "diputado", "José",
        "Juan", "Antonio", "Manuel", "Francisco", "Javier", "Carlos", "Miguel", "Jesús", "Pedro", "Luis",
        "Pablo", "Jorge", "Alberto", "Fernando", "Sergio", "Rafael", "Daniel", "Alejandro", "Ángel", "Ramón",
        "Enrique", "Vicente", "Andrés", "Diego", "Jaime", "Álvaro", "Íñigo", "Santiago", "Alfonso", "Ricardo",
        "Eduardo", "Raúl", "Óscar", "Mariano",
    ),
    feminine=(
        "ella", "Sra.", "Srta.", "señora", "doña", "ministra", "presidenta", "directora", "abogada", "diputada",
        "María", "Carmen", "Ana", "Isabel", "Laura", "Cristina", "Marta", "Lucía", "Elena", "Pilar", "Mercedes",
        "Rosa", "Teresa", "Paula", "Raquel", "Sara", "Beatriz", "Silvia", "Patricia", "Irene", "Nuria",
        "Yolanda", "Mónica", "Alicia", "Inés", "Clara", "Julia", "Andrea", "Rocío", "Margarita", "Úrsula",
        "Claudia",
    ),
    plural=("ellos", "ellas", "nosotros"),
)
