"""Words and forms of which line_inventions makes its pages.

A row is `name= words` or `name: forms | forms`; rows of one name add up, and a form holds the names
of others in braces. What a language does not say is as in COMMON, which its own rows replace. A name
in capitals stands for the words of its small letters, in capitals.
"""
# ruff: noqa: E501  tables of words

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["LANGUAGES", "UNSPACED", "forms_of"]

_COMMON: Final = """
agency= AFP Reuters AP dpa EFE ANSA Xinhua Kyodo TASS Yonhap PA UPI
maker: {person}/{agency} | {agency} | {person} | {agency}/{person} | {person}, {agency}
credit: ({agency}) | ({person}/{agency}) | {person}/{agency} | © {agency} | © {maker} | [{maker}]
credit: ({person} / {agency}) | - {agency} | – {agency} | ({agency}) | ({agency}) | ({agency})
alone: {agency}/{person} | © {person}/{agency} | ({person}/{agency}) | © {agency}
open: {PLACE} ({agency}) - | {PLACE} ({agency}) — | {PLACE}, {day} ({agency}) – | {place} ({agency}) -
open: {PLACE}, {day} ({agency}) - | {PLACE} ({agency}) -- | {PLACE}, {day} ({agency}) —
bare: {PLACE} - | {PLACE} — | {place}, {day} – | {PLACE}:
n= 1 2 3 4 5 6 7 8 9 10 11 12 14 15 17 18 20 21 23 24 26 27 28
hh= 06 07 08 09 10 11 12 14 16 18 21 22
mm= 00 05 10 15 24 30 38 45 51
year= 2014 2016 2018 2019 2020 2021 2022 2023 2024 2025 2026
mo= 01 02 03 04 05 06 08 09 10 12
date: {n}.{mo}.{year} | {n}/{mo}/{year} | {year}-{mo}-{hh}
moment: {date} | {date} {hh}:{mm} | {date} - {hh}:{mm} | {year}-{mo}-{hh} {hh}:{mm}
widget: TT | TT | 20 | A+ A- | AA | * * *
twice: TT | TT | TT | A+ A-
glyph= - • * –
asking= * • *
given= Mara Henrik Aino Tomas Lucia Idris Nadia Piotr Elif Joao Greta Samir Ines Bruno Yara Colm
given= Vera Dario Sunniva Paul Leila Marek Judith Farid
family= Okafor Halvorsen Brandt Castell Duarte Feld Novak Rossi Lindqvist Mensah Haddad Petrov
family= Aydin Moreau Sato Quill Varga Bianchi Strand Keller Osei Marsh Tamm Fonseca
person: {given} {family} | {given} {family} | {given} {family} | {given} {family} | {given} de {family}
place= Vossby Harlow Tarn Ostrava Melden Corvo Arlen Tveit Nissa Bramley Salto Ronda Ketter Ulm
place= Oslo Lima Dakar Varna Tunis Lagos Perth Quito Riga Cork
Place: {place}
"""
_ENGLISH: Final = """
noun= mayor council bridge baker school harbour orchestra farmer museum train teacher market river
noun= union judge minister hospital bank forest factory village lighthouse tram newspaper tower
noun= sailor court airport engineer library nurse valley choir garden island dentist senator
noun= refinery chapel glacier brewery beekeeper port army team goalkeeper striker driver pilot tunnel
noun= canal vineyard stadium theatre clinic printer shepherd carpenter ministry parliament company
verb= paint repair inspect deliver open clean borrow visit count reject block guard answer
verb= follow defend lift load protect target test honour support question appoint auction attack
verb= film help lock monitor order pack print record rent report sail select start threaten warn
verb= mark unveil join
ing= waiting sleeping working singing marching resting shopping walking
adj= old new small northern wooden empty private local former green broken famous cheap final
going= slept waited resigned vanished returned survived agreed laughed collapsed closed won lost
day_name= Monday Tuesday Wednesday Thursday Friday Saturday Sunday
month= January February March April May June July August September October November December
month= Jan. Feb. Sept. Dec.
day: {n} {month} | {month} {n} | {month} {n}, {year}
count= two three five nine forty 12 31 250 1,200
rank: the {noun}'s owner | a {noun} official | {person} | {person}, a {noun} | the {adj} {noun}
np: the {noun} | the {noun} | a {noun} | the {adj} {noun} | {count} {noun}s | the {noun} of {place}
np: it | they | nobody | {person} | a {adj} {noun} | the {noun} and its {noun}
tail: on {day_name} | in {place} | near {place} | after {count} years | before dawn | for {count} days
tail: with {count} {noun}s on board | because of the {noun} | without a {noun} | as the {noun} {going}
tail: when the {noun} {going} | despite the {noun} | which had {verb}ed {count} {noun}s | again
vp: {verb}ed {np2} | {going} | had been {verb}ed by {np2} | had not {verb}ed {np2} | will {verb} {np2}
vp: could not be {verb}ed | said {np} {going} | had to {verb} {np2} | cost {count} crowns
np2: the {noun} | {count} {noun}s | a {adj} {noun} | the {noun} of {place} | {person} | its {noun}
said: {rank} said | said {rank} | {rank} told {agency} | {rank} said in a statement | according to {rank}
short: {np} {going}. | {np} {vp}. | {np} {vp}.
plain: {np} {vp} {tail}. | {np} {vp} {tail}, {said}. | {np} {vp} and {vp} {tail}.
plain: {rank} said: {np} {vp}. | On {day_name}, {np} {vp} {tail}. | But {np} {vp}. | As {np} {going}, {np} {vp}.
long: {np} {vp} {tail} {tail}, while {np} {vp} {tail}, {said}. | {np} {vp} {tail}, and {np} {vp} {tail}, {said}. | {np} {vp} and {vp} {tail} {tail}, {said}.
long: the {noun}, which {vp}, {vp} {tail} {tail}, but {np} {vp} and {vp} {tail}, {said} {tail}.
quote: “{np} {vp},” {said}. | "{np} {vp} {tail}," {said} {tail}. | “{plain} {short}” | “No,” he said.
quote: “{np} {vp},” {rank} said. “{plain}” | "We {verb}ed {np2}," {rank} added, "and {np} {vp}."
asking= Q: Q. * •
speaker= host moderator anchor interviewer caller narrator chair presenter
ask: Why {going}? | Who {verb}ed {np2}? | What did {np2} {verb}? | Where is the {noun}?
colon: {np} {vp} {tail}: | {rank} named {count} things: | The {noun} will:
item: {verb} {np2} | a {adj} {noun} | {noun}s, {noun}s and a {noun} | {verb} {np2} {tail}.
headline: {noun} {verb}s {noun} {prep} {Place} | {place} {noun} {verb}s {adj} {noun} | {noun} to {verb} {noun}
headline: {adj} {noun} {going} after {count} years | the {noun} {going} | {count} {noun}s {going} in {Place} | {noun} {going}
headline: {noun} {verb}s again | the {noun} {verb}s | the {noun} {verb}s its {noun}
headline: {noun}: {noun} {verb}s {noun} | why the {noun} {going} | {person} {verb}s {noun}, {verb}s {noun}
headline: '{adj} {noun}' {verb}s {noun} | {noun} {verb}s {noun} as {noun} {going} | will {noun} {verb} {noun}?
headline: {noun} {prep} {noun}: what {place} {verb}s next | {noun} {going} {prep} {noun} and {noun}
prep= after for over without near before
counter: 1 of {count_of}. | {count_of} of 12. | 1 of {count_of}
count_of= 2 3 4 5 6 7 8 9
deck: {count} {noun}s {going} and the {noun} {vp} | {np} {vp} {tail} | {noun} {verb}s {noun}, {noun} {going}
deck: {short} | {plain} | {plain} | {Place}’s {noun} {verb}s {count} {noun}s
view: a {noun} {verb}s the {noun} | the {noun} at its {noun} | {count} {noun}s are seen | the {adj} {noun}
view: {noun}s wait near a {adj} {noun} | a {noun} {ing} | {person} speaks at a {noun} | {person} {verb}s a {noun}
view: a {noun} of the {noun} | a {noun} {verb}s the {noun} after {np2} {going} | the {noun}'s {adj} {noun}
scene: {view} | {view} | {view} in {Place} | {person}, {noun} of {Place} | {view} in {Place}
dated: {view} in {Place} {month} {n}, {year}. | {view} in {Place}, {day}. | {view} in {Place}, {Country}, on {day_name}, {month} {n}, {year}.
dated: a {noun} is pictured in {Place} on {month} {n}, {year}. | {view}, {day}. | {view} in {Place} on {day}.
credit: (Photo: {maker}) | (Photo by {person} / {agency}) | Photo: {maker} | (File photo - {agency})
credit: (File/{agency}) | File photo {agency} | [{maker}] | REUTERS/{person}
alone: {person}, {agency} | {person}, Associated Press | Photo: {agency} | {person} for the {Place} Post
alone: Photo: {person}, {agency} | Photo by {person} ({agency}) | REUTERS/{person} | Image source, {agency}
open: {Place}, {Country}: | {PLACE}, {Country} ({agency}) — | {PLACE}, {Country}, {day} ({agency}) -
Country= Norway Peru Kenya Japan Spain Egypt Chile Nepal Ghana
byline: By {person} | By {person} | By {person} and {person} | By {person}, {agency} | {person}
byline: By {person} in {Place} | By {person} with {agency} | by {person} | {agency} | Written by {person}
moment: {month} {n}, {year} | {month} {n}, {year} {hh}:{mm} GMT | Published {month} {n}, {year}
moment: Updated: {n} {month} {year} at {hh}:{mm} | {day_name}, {n} {month} {year} | {hh}:{mm}, {n} {month} {year}
highlights= Highlights Summary
section= World Politics Business Sport Culture Local Opinion
signoff: (Reporting by {person}; Editing by {person}) | Reporting by {person}; Editing by {person}
signoff: (Reporting by {person} in {Place}; Writing by {person}) | Reporting by {person}, editing by {person}
signoff: {person} contributed to this report. | {agency} writers {person} and {person} contributed to this report.
crosshead: what about the {noun}s? | the {noun} {going} | {adj} {noun}s | {noun}s and {noun}s | A {adj} {noun} | Who {verb}ed it? | {noun}s
widget: Share | Print | Listen | Share this article | Save | Advertisement | Follow us | {n} min read
widget: Copy link | Comments | Text size: | Read more: {headline}
foot: Read more | Share | Tags: {noun}, {noun}, {Place} | More stories | Next article | View comments
foot: ENDS | {person} is a reporter in {Place}. | {person} covers {noun}s for {agency}. | Contact us
author: {person}
box: {author} is a reporter in {Place}. | {author} covers {noun}s for {agency}. | {author} is a writer.
box: {author} is a reporter covering {noun}s and {noun}s. | {author} writes about {noun}s.
box: {author} is a {noun} and a writer who {going} in {Place}. | {author} is the {Place} correspondent.
foot: © {year} The {Place} Post. All rights reserved. | Related topics | Sign up for our newsletter | About us
more: More: | Related: | Recommended stories | More on this | Read more | Related stories
links: You may also like | Related stories | Most read | Recommended
"""
_OTHERS: Final[Mapping[str, str]] = {
    "de": """
noun= Brücke Schule Fabrik Gemeinde Bäckerei Kirche Bank Zeitung Feuerwehr Ministerin Lehrerin Werft
past= prüfte kaufte verkaufte besuchte lobte suchte eröffnete schloss kritisierte reparierte verlor
now= prüft kauft verkauft besucht lobt sucht eröffnet schließt kritisiert repariert verliert
tail: am Montag | in {place} | nach drei Jahren | trotz der {noun} | am Freitag in {place} | wegen der {noun}
np: die {noun} | die alte {noun} | eine {noun} | die {noun} von {place}
month= Januar März April Mai Juni August Oktober Dezember
day: {n}. {month} | {n}. {month} {year}
said: sagte {person} | teilte die {noun} mit | erklärte {person} am Dienstag
short: {np} {past} {np}. | {np} schlief.
plain: {np} {past} {np} {tail}. | {np} {past} {tail} {np}, {said}.
long: {np} {past} {tail} {np}, und {np} {past} {np} {tail}, {said} {tail}.
quote: „{np} {past} {np}“, {said}. | „{short} {plain}“, {said}. | «{np} {past} {np}», {said}.
headline: {noun} {now} {noun} | {place}: {noun} {now} {noun} {tail} | Neue {noun} für {place} | {noun} {now} alte {noun}
deck: {plain} | {noun} {now} {noun} {tail} | {short}
scene: die {noun} in {place} | eine {noun} vor der {noun} in {place} | {person} vor der {noun}
dated: {scene} am {n}. {month} {year}.
credit: (Foto: {maker}) | Foto: {maker}
byline: Von {person} | Von {person}, {place} | Von {person} und {person}
moment: {n}. {month} {year} | {n}. {month} {year}, {hh}:{mm} Uhr | Stand: {date} {hh}:{mm} Uhr
crosshead: Alte {noun} | {noun} und {noun} | Was die {noun} sagt | Eine {noun} für {place}
widget: Teilen | Drucken | Anzeige
foot: Mehr zum Thema | Zur Startseite | Teilen | Kommentare""",
    "fr": """
noun= mairie banque ville gare mine ferme police justice chorale boulangerie reine ministre
past: a vendu | a fermé | a critiqué | a cherché | a perdu | a ouvert | a réparé | visitait
now= vend ferme critique cherche perd ouvre répare visite
tail: lundi | à {place} | après trois ans | malgré la {noun} | vendredi à {place} | avec la {noun}
np: la {noun} | la petite {noun} | une {noun} | la {noun} de {place}
month= janvier mars avril mai juin août octobre décembre
day: {n} {month} | {n} {month} {year}
said: a dit {person} | a annoncé la {noun} | a déclaré {person} mardi
short: {np} {past} {np}. | {np} dormait.
plain: {np} {past} {np} {tail}. | {np} {past} {np} {tail}, {said}.
long: {np} {past} {np} {tail}, et {np} {past} {np} {tail}, {said} {tail}.
quote: « {np} {past} {np} », {said}. | “{np} {past} {np}”, {said}. | « {short} {plain} »
headline: la {noun} {now} la {noun} | {place} : la {noun} {now} sa {noun} | une {noun} pour {place} | la {noun} {now} {tail}
deck: {plain} | la {noun} {now} une {noun} {tail} | {short}
scene: la {noun} de {place} | une {noun} devant la {noun} à {place} | {person} devant la {noun}
dated: {scene}, le {n} {month} {year}.
credit: (Photo : {maker}) | (Photo {agency}) | Photo {maker}
byline: Par {person} | Par {person} et {person} | Par {person} avec {agency}
moment: Publié le {n} {month} {year} | {n} {month} {year} à {hh}h{mm} | Mis à jour le {date} à {hh}:{mm}
crosshead: La petite {noun} | {noun} et {noun} | Une {noun} pour {place}
widget: Partager | Imprimer | Publicité
foot: Lire aussi | Partager | À lire également | Commentaires""",
    "es": """
noun= ciudad escuela fábrica policía ministra iglesia banca prensa justicia orquesta panadera mina
past= visitó vendió cerró criticó buscó perdió abrió reparó
now= visita vende cierra critica busca pierde abre repara
tail: el lunes | en {place} | tras tres años | por la {noun} | el viernes en {place} | sin la {noun}
np: la {noun} | la vieja {noun} | una {noun} | la {noun} de {place}
month= enero marzo abril mayo junio agosto octubre diciembre
day: {n} de {month} | {n} de {month} de {year}
said: dijo {person} | informó la {noun} | declaró {person} el martes
short: {np} {past} la {noun}. | {np} dormía.
plain: {np} {past} la {noun} {tail}. | {np} {past} la {noun} {tail}, {said}.
long: {np} {past} la {noun} {tail}, y {np} {past} la {noun} {tail}, {said} {tail}.
quote: “{np} {past} la {noun}”, {said}. | «{np} {past} la {noun}», {said}. | “{short} {plain}”, {said}.
headline: la {noun} {now} la {noun} | {place}: la {noun} {now} su {noun} | una {noun} para {place} | {person} {now} la {noun}
deck: {plain} | la {noun} {now} una {noun} {tail} | {short}
scene: la {noun} de {place} | una {noun} frente a la {noun} en {place} | {person} ante la {noun}
dated: {scene}, el {n} de {month} de {year}.
credit: (Foto: {maker}) | Foto: {maker}
byline: Por {person} | Por {person} y {person} | Por {person}, {agency}
moment: {n} de {month} de {year} | Publicado el {n} de {month} de {year} | {date} {hh}:{mm}
crosshead: La vieja {noun} | {noun} y {noun} | Una {noun} para {place}
widget: Compartir | Imprimir | Publicidad
foot: Más información | Compartir | Comentarios""",
    "it": """
noun= città scuola fabbrica polizia ministra chiesa banca stampa giustizia nave fornaia miniera
past: ha venduto | ha chiuso | ha criticato | ha cercato | ha perso | ha aperto | ha riparato
now= vende chiude critica cerca perde apre ripara visita
tail: lunedì | a {place} | dopo tre anni | per la {noun} | venerdì a {place} | senza la {noun}
np: la {noun} | la vecchia {noun} | una {noun} | la {noun} di {place}
month= gennaio marzo aprile maggio giugno agosto ottobre dicembre
day: {n} {month} | {n} {month} {year}
said: ha detto {person} | ha annunciato la {noun} | ha dichiarato {person} martedì
short: {np} {past} la {noun}. | {np} dormiva.
plain: {np} {past} la {noun} {tail}. | {np} {past} la {noun} {tail}, {said}.
long: {np} {past} la {noun} {tail}, e {np} {past} la {noun} {tail}, {said} {tail}.
quote: “{np} {past} la {noun}”, {said}. | «{np} {past} la {noun}», {said}. | «{short} {plain}»
headline: la {noun} {now} la {noun} | {place}, la {noun} {now} una {noun} | una {noun} per {place} | {person} {now} la {noun}
deck: {plain} | la {noun} {now} una {noun} {tail} | {short}
scene: la {noun} di {place} | una {noun} davanti alla {noun} a {place} | {person} con la {noun}
dated: {scene}, {n} {month} {year}.
credit: (Foto: {maker}) | Foto {maker}
byline: Di {person} | di {person} | Di {person} e {person}
moment: {n} {month} {year} | {n} {month} {year} alle {hh}:{mm} | Pubblicato il {n} {month} {year}
crosshead: La vecchia {noun} | {noun} e {noun} | Una {noun} per {place}
widget: Condividi | Stampa | Pubblicità
foot: Leggi anche | Condividi | Commenti""",
    "pt": """
noun= cidade escola fábrica polícia ministra igreja banca imprensa justiça orquestra padeira mina
past= visitou vendeu fechou criticou procurou perdeu abriu reparou
now= visita vende fecha critica procura perde abre repara
tail: na segunda-feira | em {place} | após três anos | por causa da {noun} | sem a {noun}
np: a {noun} | a velha {noun} | uma {noun} | a {noun} de {place}
month= janeiro março abril maio junho agosto outubro dezembro
day: {n} de {month} | {n} de {month} de {year}
said: disse {person} | informou a {noun} | afirmou {person} na terça-feira
short: {np} {past} a {noun}. | {np} dormia.
plain: {np} {past} a {noun} {tail}. | {np} {past} a {noun} {tail}, {said}.
long: {np} {past} a {noun} {tail}, e {np} {past} a {noun} {tail}, {said} {tail}.
quote: “{np} {past} a {noun}”, {said}. | «{np} {past} a {noun}», {said}. | “{short} {plain}”, {said}.
headline: {noun} {now} {noun} | {place}: {noun} {now} {noun} {tail} | uma {noun} para {place} | {person} {now} {noun}
deck: {plain} | a {noun} {now} uma {noun} {tail} | {short}
scene: a {noun} de {place} | uma {noun} diante da {noun} em {place} | {person} com a {noun}
dated: {scene}, {n} de {month} de {year}.
credit: (Foto: {maker}) | Foto: {maker}
byline: Por {person} | Por {person} e {person} | Por {person}, {agency}
moment: {n} de {month} de {year} | Publicado em {n} de {month} de {year} | {date} {hh}h{mm}
crosshead: A velha {noun} | {noun} e {noun} | Uma {noun} para {place}
widget: Compartilhar | Imprimir | Publicidade
foot: Leia também | Compartilhar | Comentários""",
    "tr": """
noun= köprü okul fabrika belediye fırın müze banka gazete orkestra bakan öğretmen tersane
past= inceledi sattı kapattı eleştirdi aradı açtı onardı kaybetti
now= inceliyor satıyor kapatıyor eleştiriyor arıyor açıyor onarıyor
tail: pazartesi günü | {place} kentinde | üç yıl sonra | cuma sabahı | yeniden
np: {noun} | eski {noun} | bir {noun} | küçük {noun}
month= Ocak Mart Nisan Mayıs Haziran Ağustos Ekim Aralık
day: {n} {month} | {n} {month} {year}
short: {np} bir {noun} {past}. | {np} uyudu.
plain: {np} {tail} bir {noun} {past}. | {person}, {tail} bir {noun} {past}.
long: {np} {tail} bir {noun} {past} ve {person} {tail} bir {noun} {past}, {np} ise {tail} bir {noun} {past}.
quote: “{np} bir {noun} {past}” dedi {person}. | {person}, “{np} {tail} bir {noun} {past}” dedi.
headline: {noun} bir {noun} {now} | {place} {noun} {now} | eski {noun} {tail} {now} | {place}: yeni {noun}
deck: {plain} | {np} {tail} bir {noun} {now} | {short}
scene: {place} kentinde bir {noun} | eski {noun} ve {noun} | {person} ve {noun}
dated: {scene}, {n} {month} {year}.
credit: (Fotoğraf: {maker}) | Fotoğraf: {maker}
byline: Haber: {person} | {person} | {person} / {agency}
moment: {n} {month} {year} | {n} {month} {year} {hh}:{mm} | Güncelleme: {date} {hh}:{mm}
crosshead: eski {noun} | {noun} ve {noun}
widget: Paylaş | Yazdır | Reklam
foot: İlgili haberler | Paylaş | Yorumlar""",
    "ar": """
noun= مدينة مدرسة محكمة شركة وزارة جامعة مكتبة صحيفة بلدية فرقة مزرعة سفينة
past= زارت باعت أغلقت انتقدت فتحت أصلحت فقدت راقبت
now= تزور تبيع تغلق تنتقد تفتح تصلح تفقد تراقب
tail: يوم الاثنين | في {place} | بعد ثلاث سنوات | رغم ال{noun} | صباح الجمعة | من دون ال{noun}
np: ال{noun} | {noun} {place} | ال{noun} القديمة | {noun} صغيرة
given= أحمد ليلى سامي هدى كريم منى يوسف سلمى
person: {given} {family}
family= حداد منصور خوري عيسى بركات نجار سالم
place= تونس بيروت حلب مسقط وهران أسوان دبي
month= يناير مارس أبريل مايو يونيو أغسطس أكتوبر
agency: أ.ف.ب | رويترز | أ.ب | واس | د.ب.أ
day: {n} {month} | {n} {month} {year}
open: {place} ({agency}) - | {place} - ({agency}) - | {place}: | {place} - {agency}:
bare: {place} - | {place}:
short: {past} {np} ال{noun}. | نامت {np}.
plain: {past} {np} ال{noun} {tail}. | وقالت {np} إن ال{noun} {past} {noun} {tail}. | وقال {person} إن {np} {past} ال{noun}.
long: {past} {np} ال{noun} {tail}، فيما {past} {np} {noun} {tail}، وقال {person} إن {np} {past} ال{noun} {tail}.
quote: وقال {person}: «{past} {np} ال{noun} {tail}». | «{past} {np} ال{noun}»، قال {person}. | وأضاف: "{past} {np} {noun}".
headline: ال{noun} {now} ال{noun} | {noun} {place} {now} {noun} {tail} | {noun} جديدة في {place}
deck: {plain} | {np} {now} {noun} {tail} | {short}
ask: من {past} ال{noun}؟ | لماذا {past} {np} ال{noun}؟ | أين ال{noun} القديمة؟ | ماذا {past} {np}؟
colon: قال {person}: | هنا نص الحوار:
scene: ال{noun} في {place} | {noun} أمام ال{noun} في {place} | {person} أمام ال{noun}
dated: {scene} في {n} {month} {year}.
alone: تصوير: {person} | ({agency})
credit: (تصوير: {person}) | ({agency})
byline: {place}: {person} | كتب: {person} | {person}
moment: {n} {month} {year} | نشر في: {n} {month} {year} | {n} {month} {year} - {hh}:{mm}
crosshead: ال{noun} القديمة | {noun} و{noun} | {noun} صغيرة
widget: TT | شارك | طباعة | إعلان
foot: اقرأ أيضاً | شارك | مواضيع""",
    "zh": """
noun= 市长 学校 港口 农民 博物馆 列车 医院 银行 工厂 村庄 法院 图书馆 公司
past= 参观了 出售了 关闭了 批评了 寻找了 修复了 检查了
now= 参观 出售 关闭 批评 寻找 修复 检查
tail: 星期一 | 在{place} | 三年后 | 上周五
np: {noun} | {place}的{noun} | 一家{noun} | 旧{noun}
given= 小明 丽华 国强 美玲 建军
family= 王 李 张 陈 刘
person: {family}{given}
place= 北京 上海 南京 西安 昆明
agency: 新华社 | 法新社 | 路透社
month= 1月 3月 5月 8月 10月
day: {month}{n}日
open: （{agency}{place}{day}电） | {agency}{place}{day}电 | 【{agency}】
bare: {place}讯 | （{place}）
short: {np}{past}{noun}。 | {np}睡着了。
plain: {np}{tail}{past}{noun}，{person}说。 | {person}{tail}表示，{np}{past}{noun}。 | {tail}，{np}{past}{noun}。
long: {np}{tail}{past}{noun}，而{np}{tail}{past}{noun}，{person}说，{np}{past}{noun}。
quote: “{np}{past}{noun}，”{person}说。 | {person}说：“{np}{tail}{past}{noun}。”
headline: {place}{noun}{now}{noun} | {noun}{now}{place}{noun} | {noun}：{noun}{now}{noun}
deck: {plain} | {noun}{now}{noun}，{noun}{now}{noun}
scene: {place}的{noun} | {noun}在{place}{now}{noun}
dated: {year}年{day}，{scene}。
alone: 图：{agency} | 摄影：{person}
credit: （{agency}） | （图：{agency}） | 摄影：{person}
byline: 记者 {person} | 作者：{person}
moment: {year}年{day} | {year}-{mo}-{hh} {hh}:{mm} | {year}年{day} {hh}:{mm}
crosshead: 旧{noun} | {noun}与{noun}
widget: 分享 | 打印 | 广告
foot: 相关新闻 | 分享 | 评论""",
    "ja": """
noun= 市長 学校 港 農家 博物館 列車 病院 銀行 工場 村 裁判所 図書館 会社
past= 訪れた 売却した 閉鎖した 批判した 探した 修理した 調べた
now= 訪問 売却 閉鎖 批判 修理 調査
tail: 月曜日に | {place}で | 3年ぶりに | 金曜日に
np: {noun} | {place}の{noun} | 古い{noun} | ある{noun}
given= 太郎 花子 健一 美咲
family= 佐藤 鈴木 田中 高橋
person: {family}{given}
place= 東京 大阪 札幌 長崎 仙台
agency: 共同通信 | 時事 | AFP | ロイター
month= 1月 3月 5月 8月 10月
day: {month}{n}日
open: 【{place}{agency}】 | ［{place} {n}日 {agency}］ | 【{place}＝{agency}】
bare: 【{place}】 | （{place}）
short: {np}は{noun}を{past}。 | {np}は眠った。
plain: {np}は{tail}{noun}を{past}。 | {person}氏によると、{np}が{tail}{noun}を{past}。
long: {np}は{tail}{noun}を{past}が、{np}は{tail}{noun}を{past}と{person}氏は述べ、{np}も{noun}を{past}。
quote: 「{np}は{noun}を{past}」と{person}氏は述べた。 | 「{short}{plain}」
headline: {place}の{noun}、{noun}を{now} | {noun}が{noun}を{now}、{place} | {noun}を{now}へ　{noun}
deck: {plain} | {noun}が{noun}を{now}、{noun}も
scene: {place}の{noun} | {place}で{noun}を{now}する{noun}
dated: {scene}＝{year}年{day}。
alone: 写真：{agency} | 撮影：{person}
credit: （{agency}） | （写真：{agency}） | 写真：{agency}
byline: 文・{person} | 記者：{person} | {person}記者
moment: {year}年{day} | {year}年{day} {hh}:{mm} | {year}/{mo}/{hh} {hh}:{mm}
crosshead: 古い{noun} | {noun}と{noun}
widget: シェア | 印刷 | 広告
foot: 関連記事 | シェア | コメント""",
}
LANGUAGES: Final = ("en", *_OTHERS)
UNSPACED: Final = ("zh", "ja")
_ADDED: Final = ("credit", "moment", "alone", "open", "widget")
"""What a language in Latin letters says beside what is common."""


@lru_cache
def forms_of(language: str) -> dict[str, list[str]]:
    """Read the forms of a language."""
    found = _read(_COMMON)
    own = _read(_ENGLISH if language == "en" else _OTHERS[language])
    if language not in ("ar", *UNSPACED):
        for name in _ADDED:
            own[name] = own.get(name, []) + found[name]
    return {**found, **own}


def _read(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in text.strip().splitlines():
        name, sign, forms = re.split(r"([=:])\s*", line, maxsplit=1)
        found.setdefault(name, []).extend(forms.split() if sign == "=" else forms.split(" | "))
    return found
