"""Portuguese, as far as dates, bylines and credits need it."""

from __future__ import annotations

from typing import Final

from wireparse.rows import Page

__all__ = ["PAGE"]


PAGE: Final = Page(
    months=(
        ("janeiro", 1), ("fevereiro", 2), ("março", 3), ("abril", 4), ("maio", 5), ("junho", 6),
        ("julho", 7), ("agosto", 8), ("setembro", 9), ("outubro", 10), ("novembro", 11),
        ("dezembro", 12), ("fev", 2), ("abr", 4), ("mai", 5), ("jun", 6), ("jul", 7), ("nov", 11),
        ("dez", 12),
    ),
    weekdays=("Segunda-feira", "Terça-feira", "Quarta-feira", "Quinta-feira", "Sexta-feira",
              "Sábado"),
    day_of=("de",),
    ordinals=("º",),
    byline=("Por", "Escrito por"),
    by=("por",),
    published=("Publicado", "Publicado em", "Publicada em", "Postado em", "Criado em",
               "Data de publicação"),
    updated=("Atualizado", "Atualizado em", "Atualizada em", "Atualizado há",
             "Última atualização", "Modificado em"),
    moment=("em", "às", "há", "hora", "horas", "minuto", "minutos", "segundos", "dia", "dias",
            "semana", "semanas", "mês", "meses", "ano", "anos", "atrás", "hoje", "ontem", "h",
            "domingo"),
    photo=("Foto", "Fotos", "Foto de", "Imagem", "Crédito", "Reprodução", "Divulgação"),
    file=("Foto de arquivo", "Arquivo"),
)
