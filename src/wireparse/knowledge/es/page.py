"""Spanish, as far as dates, bylines and credits need it."""

from __future__ import annotations

from typing import Final

from wireparse.rows import Page

__all__ = ["PAGE"]


PAGE: Final = Page(
    months=(
        ("enero", 1), ("febrero", 2), ("marzo", 3), ("abril", 4), ("mayo", 5), ("junio", 6),
        ("julio", 7), ("agosto", 8), ("septiembre", 9), ("setiembre", 9), ("octubre", 10),
        ("noviembre", 11), ("diciembre", 12), ("ene", 1), ("feb", 2), ("abr", 4), ("jun", 6),
        ("jul", 7), ("sept", 9), ("sep", 9), ("oct", 10), ("nov", 11), ("dic", 12),
    ),
    date_order="dmy",
    weekdays=("Lunes", "Martes", "Miércoles", "Jueves", "Viernes", "Sábado"),
    day_of=("de", "del"),
    byline=("Por", "Escrito por"),
    byline_labels=("Autor", "Autora", "Texto"),
    story_kinds=("Análisis", "Columna", "Crónica", "Entrevista", "Opinión", "Reportaje",
                 "Editorial", "Tribuna"),
    author_joiners=("y", "con"),
    located_in=("en", "desde"),
    author_words=("corresponsal", "periodista", "redactor", "redactora", "reportero", "reportera",
                  "enviado", "enviada", "columnista"),
    author_fields=("especial", "nuestro", "nuestra", "jefe", "jefa"),
    staff=("redacción", "agencias"),
    by=("por",),
    published=("Publicado", "Publicado el", "Publicada el", "Creado el", "Fecha de publicación"),
    updated=("Actualizado", "Actualizado el", "Actualizada el", "Última actualización",
             "Modificado el", "Actualizado a las"),
    before_noon=("a.m.",),
    after_noon=("p.m.",),
    clock=("h", "hs", "hrs", "horas"),
    hour_marks=("h",),
    zones=("hora local", "hora peninsular"),
    time_units=("segundo", "segundos", "minuto", "minutos", "hora", "horas", "día", "días", "semana",
                "semanas", "mes", "meses", "año", "años"),
    ones=("un", "una"),
    ago=("hace",),
    reading=("tiempo de lectura", "lectura", "de lectura"),
    moment=("el", "a", "las", "la", "hoy", "ayer", "domingo"),
    photo=("Foto", "Fotos", "Foto de", "Fotografía", "Fotografía de", "Imagen", "Crédito",
           "Crédito de la foto", "Crédito foto", "Créditos", "Fotógrafo", "Fotógrafa",
           "Ilustración", "Captura de pantalla", "Foto por"),
    given_by=("Cortesía", "Cortesía de", "Foto cortesía de", "Foto cortesía"),
    not_persons=("museo", "ayuntamiento", "policía", "universidad", "ministerio", "prensa",
                 "gobierno", "archivo", "alcaldía"),
    caption_openers=("FOTO DE ARCHIVO", "Foto de archivo:", "ARCHIVO -", "ARCHIVO –"),
    file=("Foto de archivo", "Archivo", "Imagen de archivo"),
    not_datelines=(
        "vídeo", "vídeos", "video", "análisis", "opinión", "entrevista", "reportaje", "exclusiva",
        "exclusivo", "en vivo", "en directo", "directo", "última hora", "crónica", "editorial",
        "lea también", "lee también", "fotos", "perfil", "encuesta", "mapa", "izquierda",
        "derecha", "arriba", "abajo", "fuente",
    ),
    date_joiners=(
        "el", "del",
    ),
    places_in=(
        "en",
    ),
    places_inside=(
        "en",
    ),
    places_of=(
        "de", "del",
    ),
    place_followers=(
        "el", "durante", "tras", "después", "antes", "y", "donde", "con", "para", "mientras",
        "cuando", "este", "hoy",
    ),
    place_nouns=(
        "ciudad", "puerto", "pueblo", "provincia", "región", "barrio", "isla", "costa", "afueras",
        "norte", "oeste", "capital", "estado", "municipio", "localidad", "frontera", "cerca",
        "centro", "playa", "distrito", "periferia", "suburbio",
    ),
    regions=(
        "Cisjordania", "Cáucaso", "Sahel", "Vaticano", "Kurdistán", "Cachemira",
    ),
    not_places=(
        "Parlamento", "Congreso", "Senado", "Palacio", "Estadio", "Ayuntamiento", "Tribunal",
        "Festival", "Mundial", "Copa", "Liga", "Casa", "Plaza", "Navidad", "Semana",
    ),
    sides=(
        "izquierda", "derecha", "centro", "izq", "der", "dcha", "arriba", "abajo", "i", "d", "c",
        "fondo",
    ),
    countries=(
        "Afganistán", "Albania", "Alemania", "Andorra", "Angola", "Arabia Saudita",
        "Arabia Saudí", "Argelia", "Argentina", "Armenia", "Australia", "Austria", "Azerbaiyán",
        "Baréin", "Bélgica", "Belice", "Bielorrusia", "Bolivia", "Bosnia", "Brasil", "Bulgaria",
        "Camboya", "Camerún", "Canadá", "Catar", "Chad", "Chile", "China", "Chipre", "Colombia",
        "Congo", "Corea del Norte", "Corea del Sur", "Costa de Marfil", "Costa Rica", "Croacia",
        "Cuba", "Dinamarca", "Ecuador", "Egipto", "El Salvador", "Emiratos Árabes Unidos",
        "Eslovaquia", "Eslovenia", "España", "Estados Unidos", "Estonia", "Etiopía", "Filipinas",
        "Finlandia", "Francia", "Georgia", "Ghana", "Grecia", "Guatemala", "Guinea Ecuatorial",
        "Haití", "Honduras", "Hungría", "India", "Indonesia", "Irak", "Irán", "Irlanda",
        "Islandia", "Israel", "Italia", "Jamaica", "Japón", "Jordania", "Kazajistán", "Kenia",
        "Kosovo", "Kuwait", "Letonia", "Líbano", "Libia", "Lituania", "Luxemburgo", "Malasia",
        "Malí", "Malta", "Marruecos", "Mauritania", "México", "Moldavia", "Mongolia",
        "Montenegro", "Mozambique", "Nepal", "Nicaragua", "Níger", "Nigeria", "Noruega",
        "Nueva Zelanda", "Omán", "Países Bajos", "Pakistán", "Panamá", "Paraguay", "Perú",
        "Polonia", "Portugal", "Puerto Rico", "Reino Unido", "República Checa",
        "República Dominicana", "Ruanda", "Rumania", "Rumanía", "Rusia", "Senegal", "Serbia",
        "Singapur", "Siria", "Somalia", "Sri Lanka", "Sudáfrica", "Sudán", "Suecia", "Suiza",
        "Tailandia", "Taiwán", "Tanzania", "Túnez", "Turquía", "Ucrania", "Uganda", "Uruguay",
        "Venezuela", "Vietnam", "Yemen", "Zimbabue", "Cataluña", "Andalucía", "Galicia",
    ),
)
