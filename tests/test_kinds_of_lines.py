"""Kinds of lines that pages put where a story's own would stand, and what they are.

A table for each kind. Its members are small dumps about invented events, in the gutter form of the
golden files, each in a form that pages have.
"""

from __future__ import annotations

from typing import Final

import pytest

import wireparse
from wireparse import testing

COPIES: Final = {
    "lead": """
>H|(LEAD) Lock keeper of Kvam retires after ninety ducks
 H|Lock keeper of Kvam retires after ninety ducks
 P|KVAM, May 4 (Yonhap) -- The lock keeper of Kvam retired on Monday with a duck under each arm.
 P|"I shall miss the paperwork," said Ivo Roos.
""",
    "second lead below": """
>H|Lock keeper of Kvam retires after ninety ducks
 H|(2nd LD) Lock keeper of Kvam retires after ninety ducks
 P|KVAM, May 4 (Yonhap) -- The lock keeper of Kvam retired on Monday with a duck under each arm.
 P|"I shall miss the paperwork," said Ivo Roos.
""",
    "update": """
>H|UPDATE 2-Lock keeper of Kvam retires after ninety ducks
 H|Lock keeper of Kvam retires after ninety ducks
 P|KVAM, May 4 (Reuters) - The lock keeper of Kvam retired on Monday with a duck under each arm.
 P|"I shall miss the paperwork," said Ivo Roos.
""",
    "refiled": """
>H|REFILE-Lock keeper of Kvam retires after ninety ducks
 H|Lock keeper of Kvam retires after ninety ducks
 P|KVAM, May 4 (Reuters) - The lock keeper of Kvam retired on Monday with a duck under each arm.
 P|"I shall miss the paperwork," said Ivo Roos.
""",
    "two updates": """
>H|UPDATE 1-Bakers of Olden strike for later mornings
 H|UPDATE 2-Bakers of Olden strike for later mornings
 P|OLDEN, May 4 (Reuters) - Bakers in Olden stopped work at three on Monday, and want it to be six.
 P|"Bread does not know what time it is," said Karin Lie, who leads them.
""",
    "site behind a dash": """
>H|Bakers of Olden strike for later mornings - The Olden Post
 H|Bakers of Olden strike for later mornings
 P|OLDEN (AP) — Bakers in Olden stopped work at three on Monday, and want it to be six.
 P|"Bread does not know what time it is," said Karin Lie, who leads them.
""",
    "site behind a bar": """
>H|Bakers of Olden strike for later mornings | Olden Post
 H|Bakers of Olden strike for later mornings
 P|OLDEN (AP) — Bakers in Olden stopped work at three on Monday, and want it to be six.
 P|"Bread does not know what time it is," said Karin Lie, who leads them.
""",
    "section and site": """
>H|Bakers of Olden strike for later mornings | Bread | Olden Post
 H|Bakers of Olden strike for later mornings
 P|OLDEN (AP) — Bakers in Olden stopped work at three on Monday, and want it to be six.
 P|"Bread does not know what time it is," said Karin Lie, who leads them.
""",
    "site in the copy": """
>H|Bakers of Olden strike for later mornings
 H|Bakers of Olden strike for later mornings — Olden Post
 P|OLDEN (AP) — Bakers in Olden stopped work at three on Monday, and want it to be six.
 P|"Bread does not know what time it is," said Karin Lie, who leads them.
""",
    "both": """
>H|(URGENT) Tower of Combe leans the other way | Combe News Agency
 H|Tower of Combe leans the other way
 P|COMBE (Reuters) - The tower of Combe leans to the north now, after four centuries to the south.
 P|"It was time," said the mayor, Tove Lind.
""",
    "with a picture between": """
>H|Tower of Combe leans the other way - Combe News
 C|The tower of Combe on Sunday. (Reuters)
 F|TT
 H|Tower of Combe leans the other way
 C|The tower of Combe on Sunday. (Reuters)
 P|COMBE (Reuters) - The tower of Combe leans to the north now, after four centuries to the south.
 P|"It was time," said the mayor, Tove Lind.
""",
    "byline between": """
>H|Tower of Combe leans the other way | Combe News
 H|Tower of Combe leans the other way
 B|By Lars Moe
 P|COMBE (Reuters) - The tower of Combe leans to the north now, after four centuries to the south.
 P|"It was time," said the mayor, Tove Lind.
""",
    "exclusive": """
>H|EXCLUSIVE-Tower of Combe leans the other way
 H|Tower of Combe leans the other way
 P|COMBE (Reuters) - The tower of Combe leans to the north now, after four centuries to the south.
 P|"It was time," said the mayor, Tove Lind.
""",
    "widgets twice": """
>H|Tower of Combe leans the other way
 F|Share this with
 F|Email
 F|Share this with
 F|Email
 P|COMBE (Reuters) - The tower of Combe leans to the north now, after four centuries to the south.
 P|"It was time," said the mayor, Tove Lind.
""",
    "a label twice among widgets": """
>H|Tower of Combe leans the other way
 F|Share
 F|These are external links and open elsewhere
 F|Facebook
 F|Email
 F|These are external links and open elsewhere
 F|Copy link
 P|COMBE (Reuters) - The tower of Combe leans to the north now, after four centuries to the south.
 P|"It was time," said the mayor, Tove Lind.
""",
}
"""Copies of headlines that are not equal, and twins among buttons."""

LIVE: Final = {
    "clocks": """
>H|Storm over Kvam: what we know hour by hour
 T|12.45pm
 P|The ferry to Olden has stopped. It will not sail before the evening, its captain says.
 T|12.10pm
 P|A tree has fallen across the road to the lighthouse. Nobody was hurt by it.
 T|11.30am
 P|Good morning. The wind has risen since six, and the council meets at noon.
""",
    "clocks of 24 hours": """
>H|Storm over Kvam: what we know hour by hour
 T|14:45
 P|The ferry to Olden has stopped. It will not sail before the evening, its captain says.
 T|13:10
 P|A tree has fallen across the road to the lighthouse. Nobody was hurt by it.
 T|11:30
 P|Good morning. The wind has risen since six, and the council meets at noon.
""",
    "ago": """
>H|Storm over Kvam: what we know hour by hour
 T|2 hours ago
 P|The ferry to Olden has stopped. It will not sail before the evening, its captain says.
 T|3 hours ago
 P|A tree has fallen across the road to the lighthouse. Nobody was hurt by it.
 T|5 hours ago
 P|Good morning. The wind has risen since six, and the council meets at noon.
""",
    "titles behind clocks": """
>H|Storm over Kvam: what we know hour by hour
 T|12:45
 S|Ferry stays in harbour
 P|The ferry to Olden has stopped. It will not sail before the evening, its captain says.
 T|12:10
 S|Tree falls on road
 P|A tree has fallen across the road to the lighthouse. Nobody was hurt by it.
 T|11:30
 S|Council to meet
 P|Good morning. The wind has risen since six, and the council meets at noon.
""",
    "titles behind ago": """
>H|Storm over Kvam: what we know hour by hour
 T|15 minutes ago
 S|Ferry stays in harbour
 P|The ferry to Olden has stopped. It will not sail before the evening, its captain says.
 T|40 minutes ago
 S|Tree falls on road
 P|A tree has fallen across the road to the lighthouse. Nobody was hurt by it.
 T|1 hour ago
 S|Council to meet
 P|Good morning. The wind has risen since six, and the council meets at noon.
""",
    "two paragraphs an entry": """
>H|Storm over Kvam: what we know hour by hour
 T|12.45pm
 P|The ferry to Olden has stopped. It will not sail before the evening, its captain says.
 P|"She is an old ship, and so am I," said Ivo Roos, who steers it.
 T|12.10pm
 P|A tree has fallen across the road to the lighthouse. Nobody was hurt by it.
 P|The keeper will walk.
 T|11.30am
 P|Good morning. The wind has risen since six, and the council meets at noon.
""",
    "a byline above": """
>H|Storm over Kvam: what we know hour by hour
 B|By Lars Moe
 T|12:45 GMT
 P|The ferry to Olden has stopped. It will not sail before the evening, its captain says.
 T|12:10 GMT
 P|A tree has fallen across the road to the lighthouse. Nobody was hurt by it.
 T|11:30 GMT
 P|Good morning. The wind has risen since six, and the council meets at noon.
""",
    "a deck above": """
>H|Storm over Kvam: what we know hour by hour
 D|A storm has closed the harbour of Kvam and the road to its lighthouse, and the council will meet.
 T|12.45pm
 P|The ferry to Olden has stopped. It will not sail before the evening, its captain says.
 T|12.10pm
 P|A tree has fallen across the road to the lighthouse. Nobody was hurt by it.
 T|11.30am
 P|Good morning. The wind has risen since six, and the council meets at noon.
""",
    "dates and clocks": """
>H|Storm over Kvam: what we know day by day
 T|May 4, 2026 12:45
 P|The ferry to Olden has stopped. It will not sail before the evening, its captain says.
 T|May 4, 2026 09:10
 P|A tree has fallen across the road to the lighthouse. Nobody was hurt by it.
 T|May 3, 2026 18:30
 P|The wind has risen since six, and the council meets at noon.
""",
    "one moment is the page's": """
>H|Storm closes harbour of Kvam and road to lighthouse
 T|12:45
 P|KVAM (Reuters) - The ferry to Olden has stopped. It will not sail before the evening.
 P|A tree has fallen across the road to the lighthouse. Nobody was hurt by it.
 P|The wind has risen since six, and the council meets at noon.
""",
    "in German": """
>H|Sturm über Kvam: was wir Stunde für Stunde wissen
 T|14:45 Uhr
 P|Die Fähre nach Olden fährt nicht mehr. Sie wird dem Kapitän zufolge erst am Abend auslaufen.
 T|13:10 Uhr
 P|Ein Baum ist auf die Straße zum Leuchtturm gestürzt. Verletzt wurde dabei niemand.
 T|11:30 Uhr
 P|Guten Morgen. Der Wind hat seit sechs Uhr zugenommen, und der Rat tagt am Mittag.
""",
}
"""Live pages: entries between moments."""

LISTS: Final = {
    "dashes": """
>H|What to pack for the ferry to Olden
 P|KVAM (Reuters) - The ferry to Olden takes nine hours. The council of Kvam recommends to bring:
 P|- A lamp, since it has none
 P|- A chair with four legs
 P|- Bread for two days
 P|Nobody has needed the second day so far.
""",
    "bullets": """
>H|What to pack for the ferry to Olden
 P|KVAM (Reuters) - The ferry to Olden takes nine hours. The council of Kvam recommends to bring:
 P|• A lamp, since it has none
 P|• A chair with four legs
 P|• Bread for two days
 P|Nobody has needed the second day so far.
""",
    "stars": """
>H|What to pack for the ferry to Olden
 P|KVAM (Reuters) - The ferry to Olden takes nine hours. The council of Kvam recommends to bring:
 P|* A lamp, since it has none
 P|* A chair with four legs
 P|* Bread for two days
 P|Nobody has needed the second day so far.
""",
    "long dashes": """
>H|What to pack for the ferry to Olden
 P|KVAM (Reuters) - The ferry to Olden takes nine hours. The council of Kvam recommends to bring:
 P|— A lamp, since it has none
 P|— A chair with four legs
 P|— Bread for two days
 P|Nobody has needed the second day so far.
""",
    "numbers": """
>H|What to pack for the ferry to Olden
 P|KVAM (Reuters) - The ferry to Olden takes nine hours. The council of Kvam recommends to bring:
 P|1. A lamp, since it has none
 P|2. A chair with four legs
 P|3. Bread for two days
 P|Nobody has needed the second day so far.
""",
    "short items": """
>H|Council of Kvam votes on nine bridges
 P|KVAM (Reuters) - The council of Kvam voted on its nine bridges on Monday. These will stay open:
 P|- The iron bridge
 P|- The long bridge
 P|- Bridge of the widows
 P|- Saint Olaf's bridge
 P|All others are to be mended, or at least swept.
""",
    "without a colon": """
>H|Council of Kvam votes on nine bridges
 P|KVAM (Reuters) - The council of Kvam voted on its nine bridges on Monday.
 P|These are the results, from the north to the south of the town.
 P|— The iron bridge stays open
 P|— The long bridge is closed
 P|— The bridge of the widows is for sale
 P|All others are to be mended, or at least swept.
""",
    "sentences": """
>H|Council of Kvam votes on nine bridges
 P|KVAM (Reuters) - The council of Kvam voted on its nine bridges on Monday. It decided:
 P|- The iron bridge stays open on weekdays.
 P|- The long bridge is closed to geese.
 P|- The bridge of the widows will be sold.
 P|All others are to be mended, or at least swept.
""",
    "two items": """
>H|Council of Kvam votes on nine bridges
 P|KVAM (Reuters) - The council of Kvam voted on its nine bridges on Monday. Two are to close:
 P|– The long bridge, since it is too long
 P|– The iron bridge, since it is of wood
 P|All others are to be mended, or at least swept.
""",
    "in the middle": """
>H|Council of Kvam votes on nine bridges
 P|KVAM (Reuters) - The council of Kvam voted on its nine bridges on Monday, after two days.
 P|The mayor, Berit Aas, had asked for a vote on each of them. The reasons that were given:
 P|▪ Rust
 P|▪ Geese
 P|▪ The view
 P|"We have heard better ones," she said.
 P|A second vote is planned for the autumn, when the bridges can be seen.
""",
    "crossheads stay": """
>H|Council of Kvam votes on nine bridges
 P|KVAM (Reuters) - The council of Kvam voted on its nine bridges on Monday, after two days.
 S|- Rust and geese
 P|The mayor, Berit Aas, had asked for a vote on each of them, and got it.
 S|- A view of the sea
 P|"We have heard better reasons," she said.
""",
}
"""Lists: items behind a sign are paragraphs."""

LEADS: Final = {
    "says the headline again": """
>H|Harbour wall of Kvam collapses during concert
 P|KVAM (Reuters) - The harbour wall of Kvam collapsed during a concert on Sunday.
 P|Nobody was hurt.
""",
    "only paragraph": """
>H|Harbour wall of Kvam collapses during concert
 P|KVAM (AP) — The harbour wall of Kvam collapsed during a concert on Sunday, police said.
""",
    "byline above": """
>H|Harbour wall of Kvam collapses during concert
 B|By Lars Moe
 P|KVAM (AP) — The harbour wall of Kvam collapsed during a concert on Sunday, police said.
 P|Nobody was hurt.
""",
    "with a date": """
>H|Harbour wall of Kvam collapses during concert
 P|KVAM, May 4 (Xinhua) -- The harbour wall of Kvam collapsed during a concert on Sunday.
 P|Nobody was hurt, according to the police of the town.
""",
    "two places": """
>H|Harbour wall of Kvam collapses during concert
 P|KVAM/OLDEN (Reuters) - The harbour wall of Kvam collapsed during a concert on Sunday.
 P|Nobody was hurt, according to the police of the town.
""",
    "colon": """
>H|Harbour wall of Kvam collapses during concert
 P|KVAM: The harbour wall of Kvam collapsed during a concert on Sunday, the police said.
 P|Nobody was hurt, according to the police of the town.
""",
    "moment above": """
>H|Harbour wall of Kvam collapses during concert
 T|May 4, 2026
 P|KVAM (AFP) - The harbour wall of Kvam collapsed during a concert on Sunday.
 P|"The last note was a low one," said the conductor, Tomas Reel.
""",
    "picture above": """
>H|Harbour wall of Kvam collapses during concert
 C|The harbour wall of Kvam in May 2024. (Reuters)
 P|KVAM (Reuters) - The harbour wall of Kvam collapsed during a concert on Sunday.
 P|"The last note was a low one," said the conductor, Tomas Reel.
""",
    "no full stop": """
>H|Harbour wall of Kvam collapses during concert
 P|KVAM (Reuters) - The harbour wall of Kvam collapsed during a concert on Sunday
 P|Nobody was hurt, according to the police of the town.
""",
    "deck above": """
>H|Harbour wall of Kvam collapses during concert
 D|Concert was to pay for its repair, conductor blames last note
 B|By Lars Moe
 P|KVAM (Reuters) - The harbour wall of Kvam collapsed during a concert on Sunday.
 P|Nobody was hurt, according to the police of the town.
""",
    "in German": """
>H|Hafenmauer von Kvam stürzt während Konzert ein
 P|KVAM (dpa) - Die Hafenmauer von Kvam ist am Sonntag während eines Konzerts eingestürzt.
 P|Verletzt wurde nach Angaben der Polizei niemand.
""",
}
"""Leads with a dateline: no deck."""

SHORT: Final = {
    "two words": """
>H|Port closes for fog in the north
 P|KVAM, May 4 (CNA) -- The port of Kvam closed on Monday.
 P|"One can't see it anyway," said pilot Jo Marsh.
>H|Canal Opens
 P|OLDEN, May 4 (CNA) -- The canal of Olden opened on Friday for the first time.
 P|"It is full of water," said engineer Nils Haug.
""",
    "three words": """
>H|Port closes for fog in the north
 P|KVAM (Reuters) - The port of Kvam closed on Monday.
 P|"One can't see it anyway," said pilot Jo Marsh.
>H|Goat Elected Again
 P|COMBE (Reuters) - A goat was elected to the council of Combe on Friday.
 P|"It listens," said Tove Lind, who voted.
""",
    "in small letters": """
>H|Port closes for fog in the north
 P|KVAM (AP) — The port of Kvam closed on Monday.
 P|"One can't see it anyway," said pilot Jo Marsh.
>H|Goat elected again
 P|COMBE (AP) — A goat was elected to the council of Combe on Friday.
 P|"It listens," said Tove Lind, who voted.
""",
    "in capitals": """
>H|PORT CLOSES FOR FOG
 P|KVAM, May 4 (AFP) - The port of Kvam closed on Monday.
 P|"One can't see it anyway," said pilot Jo Marsh.
>H|GOAT ELECTED
 P|COMBE, May 4 (AFP) - A goat was elected to the council of Combe on Friday.
 P|"It listens," said Tove Lind, who voted.
""",
    "one word": """
>H|Port closes for fog in the north
 P|KVAM, May 4 (CNA) -- The port of Kvam closed on Monday.
 P|"One can't see it anyway," said pilot Jo Marsh.
>H|Silence
 P|OLDEN, May 4 (CNA) -- The bells of Olden were silent on Friday for the first time.
 P|"They are being counted," said the sexton, Nils Haug.
""",
    "first of the dump": """
>H|Canal Opens
 P|OLDEN, May 4 (CNA) -- The canal of Olden opened on Friday for the first time.
 P|"It is full of water," said engineer Nils Haug.
""",
    "first of the dump without dateline": """
>H|Bread Riot
 P|The bakers of Olden stopped work at three on Monday, and the town went without bread until noon.
 P|"Bread does not know what time it is," said Karin Lie, who leads them.
 P|The council wants to talk with them when everybody is awake.
""",
    "with a byline": """
>H|Port closes for fog in the north
 B|By Lars Moe
 P|KVAM (AP) — The port of Kvam closed on Monday.
 P|"One can't see it anyway," said pilot Jo Marsh.
>H|Canal Opens
 B|By Ida Moss
 P|OLDEN (AP) — The canal of Olden opened on Friday for the first time.
 P|"It is full of water," said engineer Nils Haug.
""",
    "with a byline and no dateline": """
>H|Port closes for fog in the north
 B|By Lars Moe
 P|The port of Kvam closed on Monday, because the ships could not find it.
 P|"One can't see it anyway," said pilot Jo Marsh.
>H|Canal Opens
 B|By Ida Moss
 P|The canal of Olden opened on Friday for the first time, and was shut again at noon.
 P|"It is full of water," said engineer Nils Haug.
""",
    "behind a signoff": """
>H|Port closes for fog in the north
 P|KVAM (Reuters) - The port of Kvam closed on Monday.
 P|"One can't see it anyway," said pilot Jo Marsh.
 G|(Reporting by Lars Moe; Editing by Ida Moss)
>H|Canal Opens
 P|OLDEN (Reuters) - The canal of Olden opened on Friday for the first time.
 P|"It is full of water," said engineer Nils Haug.
""",
    "in German": """
>H|Hafen im Norden schließt wegen Nebels
 P|KVAM (dpa) - Der Hafen von Kvam ist am Montag geschlossen worden.
 P|"Man sieht ihn ohnehin nicht", sagte der Lotse Jo Marsch.
>H|Kanal eröffnet
 P|OLDEN (dpa) - Der Kanal von Olden ist am Freitag zum ersten Mal geöffnet worden.
 P|"Es ist Wasser darin", sagte der Ingenieur Nils Haug.
""",
    "a crosshead stays": """
>H|Port closes for fog in the north
 P|KVAM (Reuters) - The port of Kvam closed on Monday, because the ships could not find it.
 P|"One can't see it anyway," said pilot Jo Marsh.
 S|Canal opens
 P|The canal beside it opened on Friday for the first time, and was shut again at noon.
 P|"It is full of water," said engineer Nils Haug.
""",
}
"""Short headlines: what stands below them outranks their length."""

PULLED: Final = {
    "name below": """
>H|Lock keeper of Kvam retires after ninety ducks
 P|KVAM (Reuters) - The lock keeper of Kvam retired on Monday with a duck under each arm.
 P|"I shall miss the paperwork, and the ducks less so."
 F|Ivo Roos
 P|"I shall miss the paperwork, and the ducks less so," said Ivo Roos, who is ninety.
 P|A successor has been found. She has three ducks of her own.
""",
    "name behind a dash": """
>H|Lock keeper of Kvam retires after ninety ducks
 P|KVAM (Reuters) - The lock keeper of Kvam retired on Monday with a duck under each arm.
 P|“I shall miss the paperwork, and the ducks less so.”
 F|— Ivo Roos
 P|“I shall miss the paperwork, and the ducks less so,” said Ivo Roos, who is ninety.
 P|A successor has been found. She has three ducks of her own.
""",
    "name and what he is": """
>H|Lock keeper of Kvam retires after ninety ducks
 P|KVAM (Reuters) - The lock keeper of Kvam retired on Monday with a duck under each arm.
 P|“I shall miss the paperwork, and the ducks less so.”
 F|Ivo Roos, lock keeper
 P|“I shall miss the paperwork, and the ducks less so,” said Ivo Roos, who is ninety.
 P|A successor has been found. She has three ducks of her own.
""",
    "behind the text": """
>H|Lock keeper of Kvam retires after ninety ducks
 P|KVAM (Reuters) - The lock keeper of Kvam retired on Monday with a duck under each arm.
 P|"I shall miss the paperwork, and the ducks less so," said Ivo Roos, who is ninety.
 P|"I shall miss the paperwork, and the ducks less so."
 F|Ivo Roos
 P|A successor has been found. She has three ducks of her own.
""",
    "broken in the text": """
>H|Lock keeper of Kvam retires after ninety ducks
 P|KVAM (Reuters) - The lock keeper of Kvam retired on Monday with a duck under each arm.
 P|"I shall miss the paperwork, and the ducks less so."
 F|Ivo Roos
 P|"I shall miss the paperwork," said Ivo Roos, who is ninety, "and the ducks less so."
 P|A successor has been found. She has three ducks of her own.
""",
    "a part of it": """
>H|Lock keeper of Kvam retires after ninety ducks
 P|KVAM (Reuters) - The lock keeper of Kvam retired on Monday with a duck under each arm.
 P|“The ducks have never once said thank you.”
 F|Ivo Roos
 P|Ivo Roos said: “I shall miss the paperwork. The ducks have never once said thank you. Not one.”
 P|A successor has been found. She has three ducks of her own.
""",
    "without a name": """
>H|Lock keeper of Kvam retires after ninety ducks
 P|KVAM (Reuters) - The lock keeper of Kvam retired on Monday with a duck under each arm.
 P|"I shall miss the paperwork, and the ducks less so."
 P|"I shall miss the paperwork, and the ducks less so," said Ivo Roos, who is ninety.
 P|A successor has been found. She has three ducks of her own.
""",
    "guillemets": """
>H|Lock keeper of Kvam retires after ninety ducks
 P|KVAM (AFP) - The lock keeper of Kvam retired on Monday with a duck under each arm.
 P|«I shall miss the paperwork, and the ducks less so.»
 F|Ivo Roos
 P|«I shall miss the paperwork, and the ducks less so», said Ivo Roos, who is ninety.
 P|A successor has been found. She has three ducks of her own.
""",
    "stop behind the mark": """
>H|Lock keeper of Kvam retires after ninety ducks
 P|KVAM (Reuters) - The lock keeper of Kvam retired on Monday with a duck under each arm.
 P|"I shall miss the paperwork, and the ducks less so".
 F|Ivo Roos
 P|"I shall miss the paperwork, and the ducks less so," said Ivo Roos, who is ninety.
 P|A successor has been found. She has three ducks of her own.
""",
    "capitals": """
>H|Lock keeper of Kvam retires after ninety ducks
 P|KVAM (Reuters) - The lock keeper of Kvam retired on Monday with a duck under each arm.
 P|"I SHALL MISS THE PAPERWORK, AND THE DUCKS LESS SO."
 F|Ivo Roos
 P|"I shall miss the paperwork, and the ducks less so," said Ivo Roos, who is ninety.
 P|A successor has been found. She has three ducks of her own.
""",
}
"""Pull quotes: a paragraph that is one quotation of the text, and a name below it."""

SLASHED: Final = (
    ("The ninth oven of the works stands in Norland - OVENS OF KVAM HANDOUT/EPA-EFE.", "EPA"),
    ("The ninth oven of the works stands in Norland - EPA-EFE/ANA LUND.", "EPA"),
    ("The ferry of Lunde in the harbour of Kvam, 4 May 2026. EPA-EFE/ANA LUND.", "EPA"),
    ("The ferry of Lunde in the harbour of Kvam – REUTERS/Ana Lund.", "Reuters"),
    ("The ferry of Lunde in the harbour of Kvam — AFP/Ana Lund/File.", "AFP"),
    ("A goat on the deck of the ferry on Monday - HANDOUT/REUTERS.", "Reuters"),
    ("The goat stands on the deck of the ferry - GETTY IMAGES/ANA LUND.", "Getty Images"),
    ("The mayor of Kvam, who opened the bridge on Monday. AP Photo/Jon Berg.", "AP"),
    ("The bridge of Kvam on the day on which it was opened - PORT OF KVAM/REUTERS.", "Reuters"),
    ("A lamp on the pier of Kvam, which is dark by four - ANA LUND/AFP.", "AFP"),
)
"""Captions that end in a credit of two parts and a full stop."""

SPOKEN: Final = (
    "If you buy something through a link on this page, the Olden Post may earn a commission.",
    "We may receive a share of sales if you buy through the links in this article.",
    "Some links in this article are affiliate links, and we may be paid when you use them.",
    "When you purchase through our links, it costs you nothing and helps us to pay our writers.",
    "Your alert has been saved.",
    "We could not save your alert.",
    "Each time there is news of the ferry, a link will be sent to your inbox.",
    "Be told by e-mail when this author writes something new!",
    "You will receive an e-mail whenever a new story on this topic is published.",
    "Subscribe to the Harbour Letter and have tides, fog and bread in your inbox before six.",
    "Get the day's most important stories from Kvam in our evening letter.",
    "Sign up for our weekly letter about boats and the people who mend them.",
    "Give the gift of good reading: a subscription to the Olden Post for nine crowns a month.",
    "Support our reporting by becoming a member of the Olden Post today.",
    "You have reached your limit of free articles this month.",
    "Already a subscriber? Log in to read on.",
    "Do you know more about this? Write to our reporters in confidence.",
    "To continue reading, create a free account or sign in to yours.",
    "Thank you for signing up! Please check your e-mail to confirm your subscription.",
    "Follow our channel to be the first to read the news of the harbour.",
    "Download our app to get alerts about fog on your phone.",
    "Turn on notifications to be told when the ferry sails.",
    "Have a story for us? Send a message to our newsroom.",
    "(E-mail: moe(at)oldenpost.example.)",
)
"""Sentences that speak to the reader of the page."""

READER: Final = (
    "The council sent every household a letter about alerts, and asked whether anybody reads them.",
    '"If you buy a goat through a friend, you lose both," said Ivo Roos, who sells neither.',
    "Nobody subscribes to the fog, the mayor said, and yet it is delivered every morning.",
    "We took the ferry at six, and your correspondent was the only one without a goat.",
    "You can see the lighthouse from the pier, unless you are under it.",
    "The alert was sent to all telephones in Kvam at noon, and nobody read it before supper.",
)
"""Sentences of stories that hold the same words."""

TABLES: Final = {
    f"{kind}: {name}": dump.lstrip("\n")
    for kind, table in (
        ("copies", COPIES), ("live", LIVE), ("lists", LISTS), ("leads", LEADS), ("short", SHORT),
        ("pulled", PULLED),
    )
    for name, dump in table.items()
}  # fmt: skip


def _spread(gutter: str) -> str:
    """Put a blank line between any two lines."""
    return "".join(f"{line}\n  |\n" for line in gutter.splitlines())


@pytest.mark.parametrize("is_spread", [True, False], ids=["spread", "glued"])
@pytest.mark.parametrize("name", TABLES)
def test_lines_are_what_a_reader_makes_of_them(name: str, *, is_spread: bool) -> None:
    """With blank lines between them, and without any."""
    want = _spread(TABLES[name]) if is_spread else TABLES[name]
    got = testing.gutter(wireparse.parse(testing.read_gutter(want)))
    assert got == want


@pytest.mark.parametrize(("caption", "agency"), SLASHED)
def test_a_sentence_that_ends_in_a_credit_is_a_caption(caption: str, agency: str) -> None:
    """With a full stop behind the credit."""
    text = "{head}\n\n{line}\n\n{a}\n\n{b}\n".format(line=caption, **BODY)
    (article,) = wireparse.parse(text).articles
    (found,) = article.captions
    assert found.text == caption
    assert found.credit is not None
    assert found.credit.agency == agency


@pytest.mark.parametrize("name", PULLED)
def test_a_pull_quote_is_said_once(name: str) -> None:
    """By who says it in the text."""
    dump = wireparse.parse(testing.read_gutter(PULLED[name].lstrip("\n")))
    (article,) = dump.articles
    said = [q for q in article.quotes if "paperwork" in q.text or "thank you" in q.text]
    assert len(said) == 1
    assert said[0].speaker is not None
    assert said[0].speaker.name == "Ivo Roos"
    assert [b.rule for b in article.blocks if b.rule == "pull-quote"]


FORMS: Final = {
    "above": "{head}\n\n{line}\n\n{a}\n\n{b}\n\n{c}\n\n{d}\n",
    "inside": "{head}\n\n{a}\n\n{line}\n\n{b}\n\n{c}\n\n{d}\n",
    "late": "{head}\n\n{a}\n\n{b}\n\n{line}\n\n{c}\n\n{d}\n",
}
BODY: Final = {
    "head": "Fog closes the harbour of Kvam for a third day",
    "a": "KVAM (Reuters) - Fog has closed the harbour of Kvam for a third day, as the ferry knows.",
    "b": '"It is somewhere near," said the harbour master, Jo Marsh. "We can hear the goats."',
    "c": "The council of Kvam will buy a larger bell, and somebody to ring it, before the winter.",
    "d": "Until then the keeper of the lighthouse has been asked to shout, which he does not mind.",
}


@pytest.mark.parametrize("place", FORMS)
@pytest.mark.parametrize("line", SPOKEN)
def test_what_speaks_to_the_reader_is_furniture(line: str, place: str) -> None:
    """Above the first paragraph, and between paragraphs."""
    (article,) = wireparse.parse(FORMS[place].format(line=line, **BODY)).articles
    (role,) = [block.role for block in article.blocks if block.text == line]
    assert role is wireparse.Role.FURNITURE
    assert len(article.body) == 4


@pytest.mark.parametrize("place", ["inside", "late"])
@pytest.mark.parametrize("line", READER)
def test_a_sentence_of_the_story_is_a_paragraph(line: str, place: str) -> None:
    """Though it has the words of those."""
    (article,) = wireparse.parse(FORMS[place].format(line=line, **BODY)).articles
    (role,) = [block.role for block in article.blocks if block.text == line]
    assert role is wireparse.Role.PARAGRAPH
