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
    weekdays=("Lunes", "Martes", "Miércoles", "Jueves", "Viernes", "Sábado"),
    day_of=("de", "del"),
    byline=("Por", "Escrito por"),
    by=("por",),
    published=("Publicado", "Publicado el", "Publicada el", "Creado el", "Fecha de publicación"),
    updated=("Actualizado", "Actualizado el", "Actualizada el", "Última actualización",
             "Modificado el", "Actualizado a las"),
    moment=("el", "a", "las", "la", "del", "hace", "hora", "horas", "minuto", "minutos",
            "segundos", "día", "días", "semana", "semanas", "mes", "meses", "año", "años", "hoy",
            "ayer", "h", "hs", "hrs", "domingo"),
    photo=("Foto", "Fotos", "Foto de", "Fotografía", "Fotografía de", "Imagen", "Crédito",
           "Crédito de la foto", "Crédito foto", "Créditos", "Fotógrafo", "Fotógrafa",
           "Ilustración", "Captura de pantalla", "Foto por"),
    given_by=("Cortesía", "Cortesía de", "Foto cortesía de", "Foto cortesía"),
    not_persons=("museo", "ayuntamiento", "policía", "universidad", "ministerio", "prensa",
                 "gobierno", "archivo", "alcaldía"),
    caption_openers=("FOTO DE ARCHIVO", "Foto de archivo:", "ARCHIVO -", "ARCHIVO –"),
    file=("Foto de archivo", "Archivo", "Imagen de archivo"),
)
