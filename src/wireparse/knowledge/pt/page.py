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
    date_order="dmy",
    weekdays=("Segunda-feira", "Terça-feira", "Quarta-feira", "Quinta-feira", "Sexta-feira",
              "Sábado"),
    day_of=("de",),
    ordinals=("º",),
    byline=("Por", "Escrito por"),
    byline_labels=("Autor", "Autora", "Texto"),
    story_kinds=("Análise", "Coluna", "Crônica", "Entrevista", "Opinião", "Reportagem"),
    author_joiners=("e", "com"),
    located_in=("em", "de"),
    author_words=("correspondente", "repórter", "jornalista", "redator", "redatora", "enviado",
                  "enviada", "colunista"),
    author_fields=("especial", "nosso", "nossa"),
    staff=("redação", "redacção", "agências"),
    by=("por",),
    published=("Publicado", "Publicado em", "Publicada em", "Postado em", "Criado em",
               "Data de publicação"),
    updated=("Atualizado", "Atualizado em", "Atualizada em", "Atualizado há",
             "Última atualização", "Modificado em"),
    hour_marks=("h",),
    clock=("h",),
    zones=("hora local", "horário de Brasília"),
    time_units=("segundo", "segundos", "minuto", "minutos", "hora", "horas", "dia", "dias", "semana",
                "semanas", "mês", "meses", "ano", "anos"),
    ones=("um", "uma"),
    ago=("há", "atrás"),
    reading=("tempo de leitura", "leitura", "de leitura"),
    moment=("em", "às", "hoje", "ontem", "domingo"),
    photo=("Foto", "Fotos", "Foto de", "Imagem", "Crédito", "Reprodução", "Divulgação"),
    file=("Foto de arquivo", "Arquivo"),
    not_datelines=(
        "vídeo", "vídeos", "análise", "opinião", "entrevista", "reportagem", "exclusivo",
        "ao vivo", "leia mais", "leia também", "veja", "veja também", "fotos", "perfil",
        "urgente", "fonte",
    ),
)
