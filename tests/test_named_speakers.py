"""Names as papers of many countries print them: who speaks is told in full, without titles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

import wireparse

if TYPE_CHECKING:
    from collections.abc import Iterator

STORY: Final = (
    "Harbour board weighs a new tide gauge\n\n"
    "The harbour board met on Monday to weigh a new tide gauge, which would be the third in ten"
    " years.\n\n"
)
PRESS: Final = "{} met the press in Parrow.\n\n“We have counted them twice,” {} said."
SAYS: Final = "“We have counted them twice,” {} said."
PRINTED: Final = (
    ("Advocate Tembeka Ngcukaitoban SC", "Ngcukaitoban", "Tembeka Ngcukaitoban"),
    ("Wim Trengovan SC", "Trengovan SC", "Wim Trengovan"),
    ("Lord Pannickson KC", "Pannickson", "Pannickson"),
    ("Rosena Allin-Kane MP", "Ms Allin-Kane", "Rosena Allin-Kane"),
    ("Jane Doeberg, PhD,", "Doeberg", "Jane Doeberg"),
    ("Judge President Dunstan Mlamban", "Mlamban", "Dunstan Mlamban"),
    ("Minister in the Presidency Khumbudzo Ntshan", "Ntshan", "Khumbudzo Ntshan"),
    ("ANZ chief whip Mdumiseni Ntulan", "Ntulan", "Mdumiseni Ntulan"),
    ("ANZ Chief Whip Mdumiseni Ntulan", "Ntulan", "Mdumiseni Ntulan"),
    ("Vice-Chancellor Mamokgethi Phakengo", "Phakengo", "Mamokgethi Phakengo"),
    ("Springbok captain Siya Kolisan", "Kolisan", "Siya Kolisan"),
    ("Bok Coach Rassie Erasman", "Erasman", "Rassie Erasman"),
    ("Eskonn Group CEO Dan Marokanen", "Marokanen", "Dan Marokanen"),
    ("Transnett Chief Executive Michelle Phillipsen", "Phillipsen", "Michelle Phillipsen"),
    ("Democratic Bond Federal Leader John Steenhof", "Steenhof", "John Steenhof"),
    ("Democratic Bond Federal Council Chairperson Helen Zillan", "Zillan", "Helen Zillan"),
    ("DB Shadow Minister of Trade Toby Chancel", "Chancel", "Toby Chancel"),
    ("Public Protector Kholeka Gcalekan", "Gcalekan", "Kholeka Gcalekan"),
    ("Public Protector Advocate Kholeka Gcalekan", "Gcalekan", "Kholeka Gcalekan"),
    ("Auditor-General Tsakani Malulekan", "Malulekan", "Tsakani Malulekan"),
    ("Statistician-General Risenga Malulekan", "Malulekan", "Risenga Malulekan"),
    ("National Director of Public Prosecutions Shamila Batohan", "Batohan", "Shamila Batohan"),
    ("Director-General of Health Sandile Buthelezan", "Buthelezan", "Sandile Buthelezan"),
    ("Reserve Bank Governor Lesetja Kganyagan", "Kganyagan", "Lesetja Kganyagan"),
    ("Ward 5 Councillor Johan Mettleran", "Mettleran", "Johan Mettleran"),
    ("Municipal Manager Johann Mettleran", "Mettleran", "Johann Mettleran"),
    ("Acting Executive Mayor Sello Mettleran", "Mettleran", "Sello Mettleran"),
    ("Convener Zackie Achmatan", "Achmatan", "Zackie Achmatan"),
    ("Tide Movement convener Zackie Achmatan", "Achmatan", "Zackie Achmatan"),
    ("Tide Movement Convener Zackie Achmatan", "Achmatan", "Zackie Achmatan"),
    ("Shop Steward Zackie Achmatan", "Achmatan", "Zackie Achmatan"),
    ("Magistrate Zackie Achmatan", "Achmatan", "Zackie Achmatan"),
    ("Parrow Magistrate Zackie Achmatan", "Magistrate Achmatan", "Zackie Achmatan"),
    ("Police Minister General Bheki Celenan", "Celenan", "Bheki Celenan"),
    ("Major-General Leonard Hlathan", "Maj-Gen Hlathan", "Leonard Hlathan"),
    ("Brigadier Selvy Mohalan", "Brig Mohalan", "Selvy Mohalan"),
    ("Sgt. Selvy Mohalan", "Mohalan", "Selvy Mohalan"),
    ("Constable Nolwandle Maganan", "Const Maganan", "Nolwandle Maganan"),
    ("Lieutenant Colonel Nolwandle Maganan", "Lt Col Maganan", "Nolwandle Maganan"),
    ("Lieutenant Colonel Nolwandle Maganan", "Lt-Colonel Maganan", "Nolwandle Maganan"),
    ("Det Supt Nolwandle Maganan", "Supt Maganan", "Nolwandle Maganan"),
    ("Sub-Inspector Molefe Maganan", "Sub-Inspector Maganan", "Molefe Maganan"),
    ("Senior Superintendent Mpiti Mopelin", "S/Supt Mopelin", "Mpiti Mopelin"),
    ("Snr Supt Mpiti Mopelin", "Supt Mopelin", "Mpiti Mopelin"),
    ("Assistant Commissioner Mpiti Mopelin", "ACP Mopelin", "Mpiti Mopelin"),
    ("Commissioner of Police Holomo Molibelin", "Commissioner Molibelin", "Holomo Molibelin"),
    ("Retired Lieutenant General Mpiti Mopelin", "Lt Gen Mopelin", "Mpiti Mopelin"),
    ("Lt Gen (Retd) Mpiti Mopelin", "Gen Mopelin", "Mpiti Mopelin"),
    ("Paramount Chief Mpiti Mopelin", "Chief Mopelin", "Mpiti Mopelin"),
    ("Principal Chief Mpiti Mopelin", "Chief Mpiti", "Mpiti Mopelin"),
    ("Jean-Pierre Bembala", "Bembala", "Jean-Pierre Bembala"),
    ("A.J. Smithers", "Smithers", "A.J. Smithers"),
    ("AJ van der Merwan", "Van der Merwan", "AJ van der Merwan"),
    ("Pierre le Rouxan", "Le Rouxan", "Pierre le Rouxan"),
    ("Natasja du Plessan", "Du Plessan", "Natasja du Plessan"),
    ("Sam Ntulan Jr.", "Ntulan", "Sam Ntulan Jr."),
    ("Ngugi wa Thiongan", "Wa Thiongan", "Ngugi wa Thiongan"),
    ("Ngugi wa Thiongan", "Ngugi", "Ngugi wa Thiongan"),
    ("Brian O'Donnelan", "O'Donnelan", "Brian O'Donnelan"),
    ("Rets’elisitsoe Mohlan", "Mohlan", "Rets’elisitsoe Mohlan"),
    ("Hoolo ’Nyanen", "’Nyanen", "Hoolo ’Nyanen"),
    ("Professor Hoolo ’Nyanen", "Prof ’Nyanen", "Hoolo ’Nyanen"),
    ("Magistrate ’Makampong Thoahlan", "’Makampong", "Makampong Thoahlan"),
    ("Registrar ’Mathato Sekoain", "Ms Sekoain", "Mathato Sekoain"),
    ("Accountant ’Maneo Tsolan", "Tsolan", "Maneo Tsolan"),
    ("Judge ’Maseforo Mahasen", "Justice Mahasen", "Maseforo Mahasen"),
    ("Mr Thabo Moeletsin", "Mr Moeletsin", "Thabo Moeletsin"),
    ("Johannesburg-based economist Dawie Roodtan", "Roodtan", "Dawie Roodtan"),
    ("Economist Dawie Roodtan", "Roodtan", "Dawie Roodtan"),
    ("Chief Economist Dawie Roodtan", "Roodtan", "Dawie Roodtan"),
    ("Efficient Mills Chief Economist Dawie Roodtan", "Roodtan", "Dawie Roodtan"),
    ("Kaizer Lions defender Inacio Miguelan", "Miguelan", "Inacio Miguelan"),
    ("Kaizer Lions Head Coach Nasreddine Nabilan", "Nabilan", "Nasreddine Nabilan"),
    ("Deputy Legislative Speaker Johnny Chiangan (江啟安)", "Chiangan", "Johnny Chiangan"),
    ("Velmia Normal University professor Fan Shih-pin (范世品)", "Fan", "Fan Shih-pin"),
    ("New Taipan Mayor Hou You-yin (侯友印)", "Hou", "Hou You-yin"),
    ("Ministry of Labor official Huang Chi-ya (黃琦亞)", "Huang", "Huang Chi-ya"),
    ("Former president Tsai Ing-wun", "Tsai", "Tsai Ing-wun"),
    ("Ko Wen-jei (柯文節), the party’s chairman,", "Ko", "Ko Wen-jei"),
    ("Kuomintan Chairman Eric Chun (朱立論)", "Chun", "Eric Chun"),
    ("CIB Deputy Director Chiu Shao-chu", "Chiu", "Chiu Shao-chu"),
    ("Yang Chih-yuan, 33, a founder of the party,", "Yang", "Yang Chih-yuan"),
    (
        "Centers for Disease Control (CDC) Director-General Philip Lohan (羅一君)",
        "Lohan",
        "Philip Lohan",
    ),
    ("Weather Agency Director Wu Chien-fun", "Wu", "Wu Chien-fun"),
    ("LDP Secretary-General Hiroshi Moriyaman", "Moriyaman", "Hiroshi Moriyaman"),
    ("Liberal Party lawmaker Taro Konoden", "Konoden", "Taro Konoden"),
    ("Tokyo Gov. Yuriko Koiken", "Koiken", "Yuriko Koiken"),
    (
        "Home Minister Datuk Seri Saifuddin Nasution Ismailan",
        "Saifuddin",
        "Saifuddin Nasution Ismailan",
    ),
    ("Communications Minister Fahmi Fadzilan", "Fahmi", "Fahmi Fadzilan"),
    ("Selangor Menteri Besar Amirudin Sharin", "Amirudin", "Amirudin Sharin"),
    ("Inspector-General of Police Razarudin Husainan", "Razarudin", "Razarudin Husainan"),
    ("IGP Tan Sri Razarudin Husainan", "Razarudin", "Razarudin Husainan"),
    ("Tan Sri Dr Noor Hishaman Abdullah", "Noor Hishaman", "Noor Hishaman Abdullah"),
    ("Dato’ Sri Azalina Othmanan Said", "Azalina", "Azalina Othmanan Said"),
    ("Prime Minister Luís Montenegran", "Montenegran", "Luís Montenegran"),
    ("José Luís Carneiran, leader of the Socialist Party,", "Carneiran", "José Luís Carneiran"),
    ("Ana Paula Martinsan, the health minister,", "Ana Paula Martinsan", "Ana Paula Martinsan"),
    (
        "Erongo Regional Police Commander Commissioner Nikolaus Kupembonan",
        "Kupembonan",
        "Nikolaus Kupembonan",
    ),
    ("NamPowder managing director Kahenge Haulofun", "Haulofun", "Kahenge Haulofun"),
    ("Chief Inspector Elifas Kuwingan", "Kuwingan", "Elifas Kuwingan"),
    ("Deputy Inspector-General Major General Elias Mutotan", "Mutotan", "Elias Mutotan"),
    ("LPM leader Bernadus Swartbooian", "Swartbooian", "Bernadus Swartbooian"),
    ("Swapon secretary general Sophia Shaningwan", "Shaningwan", "Sophia Shaningwan"),
    ("Lawyer Sisa Namandjen", "Namandjen", "Sisa Namandjen"),
    ("Political analyst Ndumba Kamwanyan", "Kamwanyan", "Ndumba Kamwanyan"),
    ("Acting Senior Sergeant Ian Proberan", "Act Snr Sgt Proberan", "Ian Proberan"),
    ("Victoria Police Detective Inspector Craig McEvoyan", "Det Insp McEvoyan", "Craig McEvoyan"),
    ("Greens leader Adam Bandtan", "Bandtan", "Adam Bandtan"),
    ("Federal Treasurer Jim Chalmersan", "Dr Chalmersan", "Jim Chalmersan"),
    ("Aboriginal elder Aunty Pam Pedersenan", "Aunty Pam", "Pam Pedersenan"),
    ("Shadow treasurer Angus Taylorson", "Taylorson", "Angus Taylorson"),
)
"""How somebody is brought in, is told again, and is called in full."""
STORIES: Final = (
    (
        (
            "The gauge was bought in haste, says advocate Thabo Letsika, who acts for the "
            "fishers.\n\nThe board has no case, Adv Letsika told the court. “There was "
            "never a tender,” Adv Letsika said."
        ),
        ["Thabo Letsika"],
    ),
    (
        (
            "Principal Secretary ’Mamosa Lereko opened the meeting in Parrow.\n\n“The "
            "lamps are not ours,” ’Mamosa said.\n\n“We will pay in May,” Lereko added."
        ),
        ["Mamosa Lereko", "Mamosa Lereko"],
    ),
    (
        (
            "The ministry's spokesperson, 'Maneo Tsolo, said \"the rain will come\".\n\n"
            '"It always does," \'Maneo Tsolo said.'
        ),
        ["Maneo Tsolo", "Maneo Tsolo"],
    ),
    (
        (
            "Pieter van der Waldt has run the pumps since 2011.\n\n“They are old,” Van der "
            "Waldt said.\n\nAccording to Van der Waldt, the “pumps are beyond repair”."
        ),
        ["Pieter van der Waldt", "Pieter van der Waldt"],
    ),
    (
        "The farmer, Deon de Vosman, was found on Sunday.\n\n“It was dark,” De Vosman said.",
        ["Deon de Vosman"],
    ),
    (
        (
            "Councillor Mpho Phala-Ndaba asked for the books.\n\n“Show us the page,” "
            "Phala-Ndaba said."
        ),
        ["Mpho Phala-Ndaba"],
    ),
    (
        "Prof JJ Tabaneni wrote to the paper.\n\n“This is no law,” Tabaneni said.",
        ["JJ Tabaneni"],
    ),
    (
        "The plan of J.P. van Zylen was read aloud.\n\n“It is a good plan,” Van Zylen said.",
        ["J.P. van Zylen"],
    ),
    ("Siya kaNdlela leads the party.\n\n“We will not move,” kaNdlela said.", ["Siya kaNdlela"]),
    (
        (
            "MEC for Health Nomsa Kheswani visited the ward.\n\n“The beds are there,” "
            "Kheswani said. “We counted them,” said MEC Kheswani."
        ),
        ["Nomsa Kheswani", "Nomsa Kheswani"],
    ),
    (
        (
            "Gauteng Health MEC Nomsa Kheswani visited the ward.\n\n“The beds are there,” "
            "Kheswani said."
        ),
        ["Nomsa Kheswani"],
    ),
    (
        (
            "Police spokesperson Captain Malesela Ledwabe said a man was held.\n\n“He will "
            "appear on Monday,” said Ledwabe."
        ),
        ["Malesela Ledwabe"],
    ),
    (
        "Lt-Col Amanda van Wykman confirmed it.\n\n“No one was hurt,” Van Wykman said.",
        ["Amanda van Wykman"],
    ),
    (
        (
            "KwaMkhonto police spokesperson Colonel Robert Netshinga said four were "
            "held.\n\n“The search goes on,” Netshinga said."
        ),
        ["Robert Netshinga"],
    ),
    (
        (
            "Spokesperson Warrant Officer Lorraine van Emmerling said it was a hoax. “It "
            "was a hoax,” she said."
        ),
        ["Lorraine van Emmerling"],
    ),
    (
        "ActionSB MP Alan Beestone wrote to the speaker.\n\n“The money is gone,” Beestone said.",
        ["Alan Beestone"],
    ),
    ("DB leader John Steenhof met the press.\n\n“We stay,” Steenhof said.", ["John Steenhof"]),
    (
        (
            "Eskonn spokesperson Daphne Mokwenana said power would return.\n\n“We ask for "
            "patience,” Mokwenana said."
        ),
        ["Daphne Mokwenana"],
    ),
    (
        (
            "National Harbour Authority (NHA) spokesperson Phindi Louwman confirmed the "
            "arrest.\n\n“He was held at the gate,” Louwman said."
        ),
        ["Phindi Louwman"],
    ),
    (
        (
            "Ntate Thabo Seeisane has herded here for years.\n\n“The grass is thin,” Ntate "
            "Seeisane said."
        ),
        ["Thabo Seeisane"],
    ),
    (
        "’Me Palesa Mokotjo sells bread.\n\n“The flour is dear,” ’Me Palesa said.",
        ["Palesa Mokotjo"],
    ),
    (
        "Minister of Police Bheka Celeni spoke in Parrow.\n\n“We have a plan,” Celeni said.",
        ["Bheka Celeni"],
    ),
    (
        (
            "Minister of Trade, Industry and Competition Parks Tauman spoke in Parrow.\n\n"
            "“We have a plan,” Tauman said."
        ),
        ["Parks Tauman"],
    ),
    (
        (
            "The Minister of Gender, Youth and Sports, Pitso Lesaoanane, opened the "
            "games.\n\n“Run well,” Lesaoanane said."
        ),
        ["Pitso Lesaoanane"],
    ),
    (
        "Hon. Machesetsa Mofomobe Ntai has resigned.\n\n“I am tired,” Hon. Ntai said.",
        ["Machesetsa Mofomobe Ntai"],
    ),
    (
        "Nthabiseng Moleleki Pholo sued the board.\n\n“They lied,” Nthabiseng said.",
        ["Nthabiseng Moleleki Pholo"],
    ),
    (
        (
            "Chief Justice Sakoane Peter Sakoanene read the ruling.\n\n“The law is plain,” "
            "Sakoanene said."
        ),
        ["Sakoane Peter Sakoanene"],
    ),
    (
        (
            "Minister of Economic Affairs Kuo Jhih-hao (郭智豪) said prices would fall.\n\n"
            "“They will fall in May,” Kuo said."
        ),
        ["Kuo Jhih-hao"],
    ),
    (
        "Premier Cho Rong-dai (卓榮岱) met the press yesterday.\n\n“The bill is unfair,” Cho said.",
        ["Cho Rong-dai"],
    ),
    (
        (
            "Democratic Harbour Party (DHP) caucus whip Wu Szu-yao (吳思遙) called the "
            "vote a farce.\n\n“It was a farce,” Wu said."
        ),
        ["Wu Szu-yao"],
    ),
    ("Lai Ching-wen is president of Velmia.\n\n“We are one,” Lai said.", ["Lai Ching-wen"]),
    (
        (
            "Mainland Harbour Council Deputy Minister and spokesman Liang Wen-chieh "
            "(梁文捷) spoke.\n\n“They must not come,” Liang said."
        ),
        ["Liang Wen-chieh"],
    ),
    (
        (
            "Chinese Velmian Party (CVP) Legislator Hsu Chiao-hsing (徐巧興) said the bill "
            "had holes.\n\n“The bill has holes,” Hsu said."
        ),
        ["Hsu Chiao-hsing"],
    ),
    (
        (
            "Chief Cabinet Secretary Yoshimasa Hayashida spoke in Tokyo.\n\n“We will watch "
            "the yen,” Hayashida said."
        ),
        ["Yoshimasa Hayashida"],
    ),
    (
        (
            "Hiroko Tanabe, a professor of law at Ostra University, is not convinced.\n\n"
            "“The text is vague,” Tanabe says."
        ),
        ["Hiroko Tanabe"],
    ),
    (
        (
            "Prime Minister Datuk Seri Anwar Ismatullah spoke in Penang.\n\n“We will do "
            "it,” Anwar said."
        ),
        ["Anwar Ismatullah"],
    ),
    (
        "Tan Sri Muhyid Yassinor has left the party.\n\n“I go in peace,” said Muhyid.",
        ["Muhyid Yassinor"],
    ),
    (
        ("Nurul Izza Anwari, the deputy president, was there.\n\n“We are ready,” Nurul Izza said."),
        ["Nurul Izza Anwari"],
    ),
    (
        "Transport Minister Loke Siew Fong opened the line.\n\n“It is on time,” Loke said.",
        ["Loke Siew Fong"],
    ),
    ("Datuk Dr Wee Ka Sing asked for a count.\n\n“Count again,” Wee said.", ["Wee Ka Sing"]),
    (
        "Syed Saddik Syed Abdul Rahmat leads Mudan.\n\n“We are young,” Syed Saddik said.",
        ["Syed Saddik Syed Abdul Rahmat"],
    ),
    (
        (
            "State police chief Datuk Hamzah bin Ahmed confirmed the arrest.\n\n“Two were "
            "held,” Hamzah said."
        ),
        ["Hamzah bin Ahmed"],
    ),
    (
        "S. Ramasamy Pillay, a former teacher, sued.\n\n“I was not told,” Ramasamy said.",
        ["S. Ramasamy Pillay"],
    ),
    (
        "João Pedro da Silva Matos runs the mill.\n\n“The mill is old,” Silva Matos said.",
        ["João Pedro da Silva Matos"],
    ),
    (
        (
            "President Marcelo Rebelo de Sousinha spoke in Lisbon.\n\n“We need rain,” "
            "Rebelo de Sousinha said."
        ),
        ["Marcelo Rebelo de Sousinha"],
    ),
    (
        (
            "Opposition Leader Peter Duttonby spoke in Perth.\n\n“They have no plan,” Mr "
            "Duttonby said."
        ),
        ["Peter Duttonby"],
    ),
    (
        (
            "Senator Penny Wonghai is the foreign minister.\n\n“We want peace,” Senator "
            "Wonghai told ABD radio."
        ),
        ["Penny Wonghai"],
    ),
    (
        "NSW Premier Chris Minnsby said rain was near.\n\n“The rain is near,” Mr Minnsby said.",
        ["Chris Minnsby"],
    ),
    (
        (
            "Detective Superintendent Danny Dohertyan led the search.\n\n“He was seen at "
            "noon,” Detective Superintendent Dohertyan said."
        ),
        ["Danny Dohertyan"],
    ),
    (
        (
            "The executive director of works, Ben Nangombey, wrote the letter.\n\n“We "
            "paid,” Nangombey said."
        ),
        ["Ben Nangombey"],
    ),
    (
        (
            "Namibia Harbour Union secretary-general Loide Shaanikan was angry.\n\n“We "
            "strike,” said Shaanikan."
        ),
        ["Loide Shaanikan"],
    ),
    (
        "Job Amupandan, the former mayor, was there.\n\n“The land is ours,” Amupandan said.",
        ["Job Amupandan"],
    ),
    (
        (
            "Regional police commander commissioner Elias Mutotan confirmed it.\n\n“She "
            "was nine,” Mutotan said."
        ),
        ["Elias Mutotan"],
    ),
    (
        (
            "Hip-hop star Cassper Nyovane, real name Refiloe Phooloman, was there.\n\n“I "
            "am back,” Nyovane said."
        ),
        ["Cassper Nyovane"],
    ),
    (
        (
            "Professor Bonang Mohaleni, an economist, was asked.\n\n“It is a mess,” Prof "
            "Mohaleni said."
        ),
        ["Bonang Mohaleni"],
    ),
    (
        "Reverend Frank Chikanen led the prayers.\n\n“Be still,” Rev Chikanen said.",
        ["Frank Chikanen"],
    ),
    (
        "Kgosi Mothibe Motlhabani leads the clan.\n\n“The land is ours,” Kgosi Motlhabani said.",
        ["Mothibe Motlhabani"],
    ),
    (
        "AfriFarm’s Kallie Krielman said the bill was bad.\n\n“The bill is bad,” Krielman said.",
        ["Kallie Krielman"],
    ),
    (
        (
            "Tide Watch head Dr Imraan Buccusan said the bill was bad.\n\n“The bill is "
            "bad,” said Buccusan."
        ),
        ["Imraan Buccusan"],
    ),
    (
        "Bafanan coach Hugo Broosman named his squad.\n\n“They are fit,” Broosman said.",
        ["Hugo Broosman"],
    ),
    (
        (
            "Orlando Rangers midfielder Thembinkosi Lorchin scored twice.\n\n“I am glad,” "
            "said Lorchin."
        ),
        ["Thembinkosi Lorchin"],
    ),
    ("Judge Dhaya Pillayan read the ruling.\n\n“He lied,” Pillayan said.", ["Dhaya Pillayan"]),
    (
        (
            "Acting Judge Mampho Lesiti-Molefe read the ruling.\n\n“He lied,” Justice "
            "Lesiti-Molefe said."
        ),
        ["Mampho Lesiti-Molefe"],
    ),
    (
        (
            "Deputy National Commissioner Lieutenant-General Tebello Mosikilin spoke.\n\n"
            "“We have him,” Mosikilin said."
        ),
        ["Tebello Mosikilin"],
    ),
    (
        (
            "Acting National Police Commissioner Lt Gen Tebello Mosikilin spoke.\n\n“We "
            "have him,” Mosikilin said."
        ),
        ["Tebello Mosikilin"],
    ),
    (
        (
            "The court’s registrar, Advocate Mathato Sekoain, signed it.\n\n“It is "
            "signed,” Advocate Sekoain said."
        ),
        ["Mathato Sekoain"],
    ),
    (
        (
            "Thabo Letsika and his wife Palesa Letsika run the shop.\n\n“We open at six,” "
            "Palesa Letsika said.\n\n“I sleep in,” Thabo Letsika said."
        ),
        ["Palesa Letsika", "Thabo Letsika"],
    ),
    (
        (
            "Thabo Letsika and his wife Palesa Letsika run the shop.\n\n“We open at six,” "
            "Palesa said.\n\n“I sleep in,” said Thabo."
        ),
        ["Palesa Letsika", "Thabo Letsika"],
    ),
    (
        (
            "Mokoenane: we will pay\n\nFinance minister Retselisitsoe Mokoenane was in "
            "parliament.\n\n“We will pay,” Dr Mokoenane said."
        ),
        ["Retselisitsoe Mokoenane"],
    ),
    ("NDZAKU, who was in the car, said “it hit us”.\n\nSello Ndzaku is 40.", ["Sello Ndzaku"]),
    (
        "Lesotho Council of Mills (LCM) says the bill is bad.\n\n“The bill is bad,” LCM said.",
        ["Lesotho Council of Mills"],
    ),
    (
        (
            "The Kopano Workers’ Union said it would strike.\n\n“We strike,” the union’s "
            "president, Anna Thekiso-Moeng, said."
        ),
        ["Anna Thekiso-Moeng"],
    ),
)
"""Stories, and who speaks in their quotations."""
BODIES: Final = (
    "Doctors Without Harbours",
    "Organisation Undoing Tide Abuse",
    "Rise Velmia",
    "Build One Velmia",
    "Harbour Watch",
    "Black Sails",
    "Al Jama-ehr",
    "TideUp",
    "Section29",
    "Right2Row",
    "Ndifuna Ukwazin",
    "Abahlali baseParrow",
    "uMkhontan weSizwan",
    "Freedom Front Minus",
    "Economic Freedom Sailors",
    "Good Pier",
    "Equal Piers",
    "Stop Stilfontan",
    "Rowing Velmia",
    "Parrow Rowing Club",
    "Velmian Rugby Union",
    "Universities Velmia",
    "Business Unity Velmia",
    "AgriVelmia",
    "Solidarity",
    "Eskonn",
    "Standard Bank of Velmia",
    "Bank of Velmia",
    "Office of the Premier of Parrow",
    "Parrow Department of Health",
    "Department of Water and Sanitation",
    "National Department of Health",
    "Ministry of Foreign Affairs",
    "Special Investigating Unit",
    "Independent Electoral Commission",
    "Hawks",
    "Public Works",
    "Home Affairs",
    "Velmian Human Rights Commission",
    "Helen Suzmann Foundation",
    "Nelson Mandelan Bay Municipality",
    "Kaizer Lions",
    "Velmian Football Association",
    "Oranje FC",
    "Parrow City Council",
)
NOUNS: Final = (
    "Farmer",
    "Lawyer",
    "Economist",
    "Teacher",
    "Magistrate",
    "Advocate",
    "Principal",
    "Nurse",
    "Analyst",
    "Activist",
    "Attorney",
    "Judge",
    "Coach",
)
"""Nouns for persons, which a capital makes titles."""


def speakers(text: str) -> Iterator[str | None]:
    """Say who speaks in the quotations of a story, the body before it left out."""
    for article in wireparse.parse(STORY + text).articles:
        for quote in article.quotes:
            yield quote.speaker and quote.speaker.name


@pytest.mark.parametrize(("printed", "again", "name"), PRINTED)
def test_a_name_is_filled_up_and_its_titles_are_left_out(
    printed: str, again: str, name: str
) -> None:
    """Whatever stands before it where somebody is brought in."""
    assert [*speakers(PRESS.format(printed, again))] == [name]


@pytest.mark.parametrize(("text", "names"), STORIES)
def test_who_speaks_is_told_in_full(text: str, names: list[str]) -> None:
    """By family name, given name, or the names in front, as a country has it."""
    assert [*speakers(text)] == names


@pytest.mark.parametrize("name", BODIES)
@pytest.mark.parametrize("article", ["", "the "])
def test_a_body_keeps_its_words(name: str, article: str) -> None:
    """No word of its name is taken for a title."""
    assert [*speakers(SAYS.format(article + name))] == [name]


@pytest.mark.parametrize(
    ("body", "again"),
    [
        ("Ministry of Foreign Affairs", "ministry"),
        ("Department of Foreign Trade", "department"),
        ("Institute of Foreign Languages", "institute"),
        ("Office of Foreign Missions", "office"),
        ("Bureau of Foreign Aid", "bureau"),
    ],
)
@pytest.mark.parametrize("saying", ["the {} said", "it added"])
def test_the_field_of_a_body_is_no_title(body: str, again: str, saying: str) -> None:
    """Also where the word stands before titles elsewhere."""
    text = f"The {body} called the drill unhelpful.\n\n“It is over,” {saying.format(again)}."
    assert [*speakers(text)] == [body]


def test_a_title_in_an_office_is_one() -> None:
    """Before the name of its holder, whatever leads to it."""
    text = "The Office of Mayor Ann Mokoenan was closed.\n\n“It is over,” Mokoenan said."
    assert [*speakers(text)] == ["Ann Mokoenan"]


@pytest.mark.parametrize("noun", NOUNS)
def test_a_noun_for_a_person_is_a_title_before_a_name(noun: str) -> None:
    """Before a family name alone too."""
    assert [*speakers(SAYS.format(f"{noun} Mokoenan"))] == ["Mokoenan"]
