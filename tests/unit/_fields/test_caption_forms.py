"""Captions and credit lines in every printed form, with all that they say.

One table: a kind of form, and its members. A member is a caption, its description, and those of
its other fields that are not empty.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest

from blocks import blocks_of
from wireparse import DEFAULT
from wireparse._fields import captions, reader
from wireparse._vocabulary import compile_patterns

if TYPE_CHECKING:
    from wireparse.models import Caption

PATTERNS: Final = compile_patterns(DEFAULT)
LUND: Final = ("Ana Lund",)
PIER: Final = "The ferry leaves its pier under a flag."
BARE: Final = "The ferry at its pier"
KAI: Final = "Die Fähre am Kai"
QUAI: Final = "Le bac quitte le quai"
MUELLE: Final = "El barco deja el muelle"
RASIF: Final = "العبّارة عند الرصيف"
AR_LUND: Final = ("آنا لوند",)

Form = tuple[str, str, dict[str, Any]]

FORMS: Final[dict[str, list[Form]]] = {
    "several credits": [
        (
            (
                f"{PIER} (Photo by Ana LUND / AFP) "
                "(Photo credit should read ANA LUND/AFP via Getty Images)"
            ),
            PIER,
            {"agency": "AFP", "creators": ("Ana LUND",), "via": "Getty Images"},
        ),
        (
            (
                "The ferry rests in Lunde on March 4, 2017. / AFP PHOTO / POOL / Ana LUND "
                "(Photo credit should read ANA LUND/AFP/Getty Images)"
            ),
            "The ferry rests in Lunde on March 4, 2017.",
            {
                "agency": "AFP",
                "creators": ("Ana LUND",),
                "via": "Getty Images",
                "pool": True,
                "place": "Lunde",
                "date": "2017-03-04",
                "raw": "March 4, 2017",
            },
        ),
        (
            (
                f"{PIER} AFP PHOTO / Ana LUND        "
                "(Photo credit should read ANA LUND/AFP/Getty Images)"
            ),
            PIER,
            {"agency": "AFP", "creators": ("Ana LUND",), "via": "Getty Images"},
        ),
        (
            f"{PIER} (AP Photo/Ana Lund) (Kvam Ledger via AP)",
            PIER,
            {"agency": "AP", "creators": LUND, "source": "Kvam Ledger"},
        ),
        (
            f"{PIER} REUTERS/Ana Lund REUTERS/Ana Lund",
            PIER,
            {"agency": "Reuters", "creators": LUND},
        ),
        (
            f"{PIER} (Photo by Ana Lund/Getty Images) (Photo by Odd Halvor/Getty Images)",
            PIER,
            {"agency": "Getty Images", "creators": ("Ana Lund", "Odd Halvor")},
        ),
        (f"{PIER} Photo by Ana Lund | Photo: AFP", PIER, {"agency": "AFP", "creators": LUND}),
        (
            f"{PIER} (Photo by Ana LUND / AFP) / (Photo by Odd HALVOR / AFP)",
            PIER,
            {"agency": "AFP", "creators": ("Ana LUND", "Odd HALVOR")},
        ),
        (
            f"{PIER} (Photos by Ana LUND and Odd HALVOR / AFP)",
            PIER,
            {"agency": "AFP", "creators": ("Ana LUND", "Odd HALVOR")},
        ),
        (
            f"{PIER} (Credit should read ANA LUND/AFP)",
            PIER,
            {"agency": "AFP", "creators": ("ANA LUND",)},
        ),
        (
            f"{PIER} Photo credit should read: Ana Lund / AFP",
            PIER,
            {"agency": "AFP", "creators": LUND},
        ),
        (
            f"{PIER} (AP Photo/Ana Lund) Credit: Ana Lund/AP",
            PIER,
            {"agency": "AP", "creators": LUND},
        ),
    ],
    "sentences behind a credit": [
        (
            f"{PIER} (Photo by Ana LUND / AFP) The flag is that of the river guard.",
            f"{PIER} The flag is that of the river guard.",
            {"agency": "AFP", "creators": ("Ana LUND",)},
        ),
        (
            f"{PIER} (AP Photo/Ana Lund, File) The goat did not come back.",
            f"{PIER} The goat did not come back.",
            {"agency": "AP", "creators": LUND, "file": True},
        ),
        (
            f"{PIER} REUTERS/Ana Lund. It has nine seats.",
            f"{PIER} It has nine seats.",
            {"agency": "Reuters", "creators": LUND},
        ),
        (
            f"{PIER} (Photo: Ana Lund) It has nine seats.",
            f"{PIER} It has nine seats.",
            {"creators": LUND},
        ),
        (
            f"{BARE} (Ana Lund/AP). It has nine seats.",
            f"{BARE}. It has nine seats.",
            {"agency": "AP", "creators": LUND},
        ),
        (
            f"{PIER} [Ana Lund/Reuters] It has nine seats.",
            f"{PIER} It has nine seats.",
            {"agency": "Reuters", "creators": LUND},
        ),
        (
            f"{PIER} (Photo by Ana LUND / AFP) It has nine seats. (Photo by Odd HALVOR / AFP)",
            f"{PIER} It has nine seats.",
            {"agency": "AFP", "creators": ("Ana LUND", "Odd HALVOR")},
        ),
        (
            f"{PIER} (Kvam Ledger file photo) It has nine seats.",
            f"{PIER} It has nine seats.",
            {"agency": "Kvam Ledger", "file": True},
        ),
        (
            f"{PIER} (Ana Lund/AFP via Getty Images) It has nine seats. It has no roof.",
            f"{PIER} It has nine seats. It has no roof.",
            {"agency": "AFP", "creators": LUND, "via": "Getty Images"},
        ),
        (
            f"{PIER} (River Police/Handout via Reuters) It has nine seats.",
            f"{PIER} It has nine seats.",
            {"agency": "Reuters", "source": "River Police", "handout": True},
        ),
        # an aside is no credit, though it names an agency
        (
            "The ferry, its owner told Anadolu Agency (AA), has nine seats.",
            "The ferry, its owner told Anadolu Agency (AA), has nine seats.",
            {},
        ),
        (
            "The ferry (left) and the raft (right) are old. They float.",
            "The ferry (left) and the raft (right) are old. They float.",
            {},
        ),
    ],
    "words of the picture desk": [
        (
            f"{PIER} REUTERS/Ana Lund TPX IMAGES OF THE DAY",
            PIER,
            {"agency": "Reuters", "creators": LUND},
        ),
        (f"{PIER} (AP Photo/Ana Lund) APTOPIX", PIER, {"agency": "AP", "creators": LUND}),
        (f"APTOPIX {PIER} (AP Photo/Ana Lund)", PIER, {"agency": "AP", "creators": LUND}),
        (
            f"TOPSHOT - {PIER} (Photo by Ana LUND / AFP)",
            PIER,
            {"agency": "AFP", "creators": ("Ana LUND",)},
        ),
        (
            (
                f"{PIER} River Police/Handout via REUTERS THIS IMAGE HAS BEEN SUPPLIED BY A THIRD "
                "PARTY. NO RESALES. NO ARCHIVES."
            ),
            PIER,
            {"agency": "Reuters", "source": "River Police", "handout": True},
        ),
        (
            f"{PIER} EPA/ANA LUND EDITORIAL USE ONLY/NO SALES",
            PIER,
            {"agency": "EPA", "creators": ("ANA LUND",)},
        ),
        (
            (
                f"{PIER} ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY. "
                "MANDATORY CREDIT. River Police/Handout via REUTERS"
            ),
            PIER,
            {"agency": "Reuters", "source": "River Police", "handout": True},
        ),
        (
            (
                f"{PIER} (Photo by River Police / AFP) / RESTRICTED TO EDITORIAL USE - MANDATORY "
                'CREDIT "AFP PHOTO / River Police" - NO MARKETING NO ADVERTISING CAMPAIGNS - '
                "DISTRIBUTED AS A SERVICE TO CLIENTS"
            ),
            PIER,
            {"agency": "AFP", "source": "River Police"},
        ),
        (
            f"TPX IMAGES OF THE DAY {PIER} REUTERS/Ana Lund",
            PIER,
            {"agency": "Reuters", "creators": LUND},
        ),
        (
            f"{PIER} Mandatory Credit: Ana Lund/Kvam Post via USA TODAY Sports",
            PIER,
            {"agency": "USA TODAY Sports", "creators": LUND, "source": "Kvam Post"},
        ),
        (
            f"{PIER} (AP Photo/Ana Lund) MANDATORY CREDIT; NO SALES; MAGS OUT",
            PIER,
            {"agency": "AP", "creators": LUND},
        ),
        (
            f"{PIER} REUTERS/Ana Lund (NORWAY - Tags: SHIPPING SOCIETY)",
            PIER,
            {"agency": "Reuters", "creators": LUND},
        ),
        (
            f"{PIER} Mandatory Credit: Ana Lund-USA TODAY Sports",
            PIER,
            {"agency": "USA TODAY Sports", "creators": LUND},
        ),
        (
            f"{PIER} REUTERS/Ana Lund (NORWAY - Tags: SHIPPING TPX IMAGES OF THE DAY)",
            PIER,
            {"agency": "Reuters", "creators": LUND},
        ),
        (
            f"{PIER} (AP Photo/Ana Lund) (EDITORIAL USE ONLY)",
            PIER,
            {"agency": "AP", "creators": LUND},
        ),
        # words that are said, and no order
        (
            "The pupils want mandatory credit for the ferry",
            "The pupils want mandatory credit for the ferry",
            {},
        ),
    ],
    "who it was made for, and long names": [
        (
            f"{PIER} (Photo by Ana Lund/Getty Images for Kvam Festival)",
            PIER,
            {"agency": "Getty Images", "creators": LUND},
        ),
        (
            f"{PIER} Photo by Ana Lund/Getty Images for the River Guild",
            PIER,
            {"agency": "Getty Images", "creators": LUND},
        ),
        (
            f"{PIER} Ana Lund/WANA (West Asia News Agency) via REUTERS",
            PIER,
            {"agency": "WANA", "creators": LUND, "via": "Reuters"},
        ),
        (
            f"{PIER} (Ana Lund/KNA (Kvam News Agency) via AP)",
            PIER,
            {"agency": "AP", "creators": LUND, "source": "KNA"},
        ),
        (
            f"{PIER} (Courtesy of the Lund family via AP)",
            PIER,
            {"agency": "AP", "source": "the Lund family"},
        ),
        (
            f"{PIER} Courtesy Lund Family/Handout via REUTERS",
            PIER,
            {"agency": "Reuters", "source": "Lund Family", "handout": True},
        ),
        (
            f"{PIER} Action Images via Reuters/Ana Lund",
            PIER,
            {"agency": "Action Images", "creators": LUND, "via": "Reuters"},
        ),
        (f"{PIER} Action Images / Ana Lund", PIER, {"agency": "Action Images", "creators": LUND}),
        (
            f"{PIER} (Ana Lund/U.S. Navy via AP)",
            PIER,
            {"agency": "AP", "creators": LUND, "source": "U.S. Navy"},
        ),
        (
            f"{PIER} (the mayor's office via AP)",
            PIER,
            {"agency": "AP", "source": "the mayor's office"},
        ),
        (
            f"{PIER} (Ana Lund/Pool Photo via AP)",
            PIER,
            {"agency": "AP", "creators": LUND, "pool": True},
        ),
        (
            f"{PIER} Action Images via Reuters/Ana Lund EDITORIAL USE ONLY.",
            PIER,
            {"agency": "Action Images", "creators": LUND, "via": "Reuters"},
        ),
        (
            f"{PIER} (Photo Illustration by Ana Lund/SOPA Images/LightRocket via Getty Images)",
            PIER,
            {
                "agency": "SOPA Images",
                "creators": LUND,
                "via": "Getty Images",
                "source": "LightRocket",
            },
        ),
    ],
    "a label without a full stop": [
        (f"{BARE} Credit: Ana Lund/AFP", BARE, {"agency": "AFP", "creators": LUND}),
        (f"{BARE} Photo by Ana Lund", BARE, {"creators": LUND}),
        (f"{PIER} (Ledger photo by Ana Lund)", PIER, {"agency": "Ledger", "creators": LUND}),
        (
            f"{PIER} (Ledger Photo by Ana Lund/File)",
            PIER,
            {"agency": "Ledger", "creators": LUND, "file": True},
        ),
        (f"{BARE} Picture: Ana Lund/PA", BARE, {"agency": "PA", "creators": LUND}),
        (f"{BARE} (Image: Ana Lund)", BARE, {"creators": LUND}),
        (f"{BARE} Pic: Ana Lund", BARE, {"creators": LUND}),
        (f"{BARE} (Pic by Ana Lund)", BARE, {"creators": LUND}),
        (f"{PIER} Illustration by Ana Lund", PIER, {"creators": LUND}),
        (f"{BARE} | Photo: Ana Lund/Kvam Post", BARE, {"agency": "Kvam Post", "creators": LUND}),
        (f"{BARE} (Screengrab: Kvam TV)", BARE, {"agency": "Kvam TV"}),
        (f"{PIER} Image credit: Kvam Tourism", PIER, {"agency": "Kvam Tourism"}),
        (f"{PIER} Photo courtesy of Kvam Museum", PIER, {"agency": "Kvam Museum"}),
        (f"{PIER} Staff photo by Ana Lund", PIER, {"creators": LUND}),
        (f"{PIER} Ledger photo by Ana Lund", PIER, {"agency": "Ledger", "creators": LUND}),
        # words that are said, and no label
        ("The ferry in a photo by Ana Lund", "The ferry in a photo by Ana Lund", {}),
        ("The guild sold the picture by Ana Lund", "The guild sold the picture by Ana Lund", {}),
        ("The ferry has an image: it is old", "The ferry has an image: it is old", {}),
    ],
    "glued and bare": [
        (
            f"{BARE} AP Photo/Ana Lund",
            BARE,
            {"agency": "AP", "creators": LUND},
        ),
        (f"{BARE} AFP PHOTO / Ana LUND", BARE, {"agency": "AFP", "creators": ("Ana LUND",)}),
        (f"{BARE} Ana Lund/Reuters", BARE, {"agency": "Reuters", "creators": LUND}),
        (f"{BARE} Copyright Ana Lund/AP", BARE, {"agency": "AP", "creators": LUND}),
        (f"{BARE}Credit: Ana Lund/AP", BARE, {"agency": "AP", "creators": LUND}),
        (f"{KAI}Bild: Ana Lund/dpa", KAI, {"agency": "dpa", "creators": LUND}),
        (f"{PIER}Foto: Ana Lund/dpa", PIER, {"agency": "dpa", "creators": LUND}),
        (f"{PIER}© Ana Lund/dpa", PIER, {"agency": "dpa", "creators": LUND}),
        (f"{BARE} | photo by Ana Lund", BARE, {"creators": LUND}),
        (
            f"{PIER} Photo by Handout/Kvam School Board/Lunde School/AFP via Getty Images",
            PIER,
            {
                "agency": "AFP",
                "source": "Kvam School Board",
                "via": "Getty Images",
                "handout": True,
            },
        ),
        (
            f"{PIER} © Getty Images/iPictures | kvamfoto",
            PIER,
            {"agency": "Getty Images", "creators": ("kvamfoto",), "source": "iPictures"},
        ),
        (f"{PIER} Photo: Screenshot: kvam.example", PIER, {"agency": "kvam.example"}),
        (
            f"{PIER} (Photo: Ana Lund / Kvam Post. Courtesy of the Post)",
            PIER,
            {"agency": "Kvam Post", "creators": LUND},
        ),
        (f"{PIER} (Kvam Family via AP)", PIER, {"agency": "AP", "source": "Kvam Family"}),
        (f"{PIER} Video obtained by REUTERS", PIER, {"agency": "Reuters"}),
        (f"{BARE} - Copyright AFP Ana Lund", BARE, {"agency": "AFP", "creators": LUND}),
        (f"{PIER} ©2023 Kvam Labs Inc. via AP", PIER, {"agency": "AP", "source": "Kvam Labs Inc"}),
        (
            f"{PIER} (Satellite image ©2023 Maxar Technologies via AP)",
            PIER,
            {"agency": "Maxar", "via": "AP"},
        ),
        (f"{PIER} (Courtesy photo)", PIER, {}),
        (
            "A page of the Kvam Post © 2024 Kvam Post",
            "A page of the Kvam Post © 2024 Kvam Post",
            {},
        ),
        ("The ferry and/or raft", "The ferry and/or raft", {}),
        ("The ferry and its goat AKA Photo", "The ferry and its goat AKA Photo", {}),
    ],
    "a label before the caption": [
        (f"Photo by Ana Lund: {PIER}", PIER, {"creators": LUND}),
        (f"Photo: Ana Lund/AFP - {PIER}", PIER, {"agency": "AFP", "creators": LUND}),
        (f"(Photo: AFP) {PIER}", PIER, {"agency": "AFP"}),
        (f"Credit: Ana Lund / Kvam Post. {PIER}", PIER, {"agency": "Kvam Post", "creators": LUND}),
        (f"Picture by Ana Lund. {PIER}", PIER, {"creators": LUND}),
        (f"Photo: {PIER} Credit: Ana Lund", PIER, {"creators": LUND}),
        (
            f"[Photo by Ana Lund/Getty Images] {PIER}",
            PIER,
            {"agency": "Getty Images", "creators": LUND},
        ),
        (f"Image: Ana Lund/dpa | {PIER}", PIER, {"agency": "dpa", "creators": LUND}),
        (f"Photo credit: Ana Lund — {PIER}", PIER, {"creators": LUND}),
        (f"REUTERS/Ana Lund: {PIER}", PIER, {"agency": "Reuters", "creators": LUND}),
        (f"Photo by Ana Lund/File: {PIER}", PIER, {"creators": LUND, "file": True}),
        # what stands before it is no name of a maker
        (f"Photo: {PIER}", PIER, {}),
        ("Photo: Kvam Church. It is old.", "Kvam Church. It is old.", {}),
        (
            "Picture by picture, the album of the ferry grows.",
            "Picture by picture, the album of the ferry grows.",
            {},
        ),
    ],
    "handouts and slashes": [
        (
            "The ferry leaves its pier in Lunde - KVAM WORKS HANDOUT/EPA-EFE.",
            "The ferry leaves its pier in Lunde",
            {"agency": "EPA", "source": "KVAM WORKS", "handout": True, "place": "Lunde"},
        ),
        (
            f"{BARE} - KVAM POLICE HANDOUT/EPA",
            BARE,
            {"agency": "EPA", "source": "KVAM POLICE", "handout": True},
        ),
        (f"{PIER} EPA-EFE/ANA LUND", PIER, {"agency": "EPA", "creators": ("ANA LUND",)}),
        (
            f"{PIER} EPA/KVAM WORKS HANDOUT HANDOUT EDITORIAL USE ONLY/NO SALES",
            PIER,
            {"agency": "EPA", "source": "KVAM WORKS", "handout": True},
        ),
        (
            f"{PIER} HANDOUT/River Police via REUTERS",
            PIER,
            {"agency": "Reuters", "source": "River Police", "handout": True},
        ),
        (
            f"{PIER} River Police Handout via AP",
            PIER,
            {"agency": "AP", "source": "River Police", "handout": True},
        ),
        (f"{PIER} - AFP/POOL", PIER, {"agency": "AFP", "pool": True}),
        (f"{PIER} (Handout photo/River Police)", PIER, {"agency": "River Police", "handout": True}),
        (f"{PIER} Pool/AFP/Ana Lund", PIER, {"agency": "AFP", "creators": LUND, "pool": True}),
        (
            f"{PIER} Press Service of the River Guard/Handout via REUTERS",
            PIER,
            {"agency": "Reuters", "source": "Press Service of the River Guard", "handout": True},
        ),
        (f"{PIER} REUTERS/Ana Lund.", PIER, {"agency": "Reuters", "creators": LUND}),
        (f"{BARE} / AFP / Ana LUND", BARE, {"agency": "AFP", "creators": ("Ana LUND",)}),
        (
            "The guild believes the poll by Reuters/Ipsos.",
            "The guild believes the poll by Reuters/Ipsos.",
            {},
        ),
    ],
    "German": [
        (f"{KAI}. Foto: Ana Lund/dpa", f"{KAI}.", {"agency": "dpa", "creators": LUND}),
        (f"{KAI} Foto: Ana Lund", KAI, {"creators": LUND}),
        (f"{KAI} (Foto: dpa)", KAI, {"agency": "dpa"}),
        (f"{KAI}. Bild: Ana Lund/Kvam Post", f"{KAI}.", {"agency": "Kvam Post", "creators": LUND}),
        (
            f"{KAI} (Archivbild). Foto: Ana Lund/dpa",
            f"{KAI} (Archivbild).",
            {"agency": "dpa", "creators": LUND, "file": True},
        ),
        (f"{KAI}. © Ana Lund/dpa", f"{KAI}.", {"agency": "dpa", "creators": LUND}),
        (f"{KAI}. Archivfoto: dpa", f"{KAI}.", {"agency": "dpa", "file": True}),
        (f"Foto: Ana Lund/dpa - {KAI}", KAI, {"agency": "dpa", "creators": LUND}),
        (
            f"{KAI}. Fotos: Ana Lund, Odd Halvor",
            f"{KAI}.",
            {"creators": ("Ana Lund", "Odd Halvor")},
        ),
        (f"{KAI}. Symbolbild: Ana Lund/dpa", f"{KAI}.", {"agency": "dpa", "creators": LUND}),
        (
            f"{KAI}. Foto: picture alliance/dpa/Ana Lund",
            f"{KAI}.",
            {"agency": "dpa", "creators": LUND, "via": "picture alliance"},
        ),
        (f"{KAI}. Foto von Ana Lund", f"{KAI}.", {"creators": LUND}),
        (f"{KAI}. Foto: Ana Lund / dpa-tmn", f"{KAI}.", {"agency": "dpa", "creators": LUND}),
        (
            f"{KAI}. Foto: Ana Lund und Odd Halvor",
            f"{KAI}.",
            {"creators": ("Ana Lund", "Odd Halvor")},
        ),
        (f"{KAI}. Foto: privat", f"{KAI}.", {}),
        ("Das Foto zeigt die Fähre", "Das Foto zeigt die Fähre", {}),
    ],
    "French": [
        (f"{QUAI}. Photo Ana Lund / AFP", f"{QUAI}.", {"agency": "AFP", "creators": LUND}),
        (
            f"{QUAI}. (Photo Ana LUND / AFP)",
            f"{QUAI}.",
            {"agency": "AFP", "creators": ("Ana LUND",)},
        ),
        (f"{QUAI}. Crédit photo : Ana Lund", f"{QUAI}.", {"creators": LUND}),
        (f"{QUAI}. © Ana Lund / AFP", f"{QUAI}.", {"agency": "AFP", "creators": LUND}),
        (f"{QUAI} Crédit : Ana Lund/Reuters", QUAI, {"agency": "Reuters", "creators": LUND}),
        (f"{QUAI}. Photo : Ana Lund", f"{QUAI}.", {"creators": LUND}),
        (f"{QUAI}. Photo d'archives AFP", f"{QUAI}.", {"agency": "AFP", "file": True}),
        (f"{QUAI}. Photo d’illustration : Ana Lund", f"{QUAI}.", {"creators": LUND}),
        (f"Photo Ana Lund / AFP : {QUAI}", QUAI, {"agency": "AFP", "creators": LUND}),
        (f"{QUAI}. Photo DR", f"{QUAI}.", {"agency": "DR"}),
        (f"{QUAI}. Photo par Ana Lund", f"{QUAI}.", {"creators": LUND}),
        (f"{QUAI}. Capture d'écran Kvam TV", f"{QUAI}.", {"agency": "Kvam TV"}),
        ("La photo montre le bac", "La photo montre le bac", {}),
    ],
    "Spanish": [
        (f"{MUELLE}. Foto: Ana Lund / EFE", f"{MUELLE}.", {"agency": "EFE", "creators": LUND}),
        (f"{MUELLE}. EFE/Ana Lund", f"{MUELLE}.", {"agency": "EFE", "creators": LUND}),
        (f"{MUELLE}. (Foto: AFP)", f"{MUELLE}.", {"agency": "AFP"}),
        (f"{MUELLE} Foto: Ana Lund", MUELLE, {"creators": LUND}),
        (f"{MUELLE}. Crédito: Ana Lund / AP", f"{MUELLE}.", {"agency": "AP", "creators": LUND}),
        (f"{MUELLE}. Fotografía: Ana Lund", f"{MUELLE}.", {"creators": LUND}),
        (f"{MUELLE}. Foto de archivo: EFE", f"{MUELLE}.", {"agency": "EFE", "file": True}),
        (f"Foto: Ana Lund/AFP. {MUELLE}.", f"{MUELLE}.", {"agency": "AFP", "creators": LUND}),
        (f"{MUELLE}. (Foto de Ana Lund / AFP)", f"{MUELLE}.", {"agency": "AFP", "creators": LUND}),
        (f"{MUELLE}. Imagen: Ana Lund", f"{MUELLE}.", {"creators": LUND}),
        (f"{MUELLE}. Cortesía: Museo de Kvam", f"{MUELLE}.", {"agency": "Museo de Kvam"}),
        (
            f"FOTO DE ARCHIVO: {MUELLE}. REUTERS/Ana Lund",
            f"{MUELLE}.",
            {"agency": "Reuters", "creators": LUND, "file": True},
        ),
        (f"{MUELLE} | Foto: Archivo", MUELLE, {"file": True}),
        (f"{MUELLE} (Foto: Cortesía)", MUELLE, {}),
        ("La foto muestra el barco", "La foto muestra el barco", {}),
    ],
    "Arabic": [
        (f"{RASIF} (تصوير: آنا لوند)", RASIF, {"creators": AR_LUND}),
        (f"{RASIF}. تصوير: آنا لوند", f"{RASIF}.", {"creators": AR_LUND}),
        (f"{RASIF} (رويترز - أرشيفية)", RASIF, {"agency": "رويترز", "file": True}),
        (f"{RASIF} - صورة: رويترز", RASIF, {"agency": "رويترز"}),
        (f"{RASIF} تصوير: آنا لوند", RASIF, {"creators": AR_LUND}),
        (f"{RASIF} (الصورة: أ.ف.ب)", RASIF, {"agency": "أ.ف.ب"}),
        (f"صورة أرشيفية: {RASIF} (رويترز)", RASIF, {"agency": "رويترز", "file": True}),
        (f"{RASIF} (عدسة: آنا لوند)", RASIF, {"creators": AR_LUND}),
        (f"{RASIF} (آنا لوند / أ.ف.ب)", RASIF, {"agency": "أ.ف.ب", "creators": AR_LUND}),
        (f"{RASIF} (أ.ف.ب عبر غيتي)", RASIF, {"agency": "أ.ف.ب", "via": "غيتي"}),
        (f"{RASIF} (صورة من الأرشيف - رويترز)", RASIF, {"agency": "رويترز", "file": True}),
        ("المطر. وفي الوادي عبر المجلس الجسر", "المطر. وفي الوادي عبر المجلس الجسر", {}),
        (f"{RASIF} (تصوير آنا لوند - رويترز)", RASIF, {"agency": "رويترز", "creators": AR_LUND}),
    ],
    "bullets and arrows": [
        (f"▲ {PIER}", PIER, {}),
        (f"► {PIER} (AFP)", PIER, {"agency": "AFP"}),
        (f"→ {PIER}", PIER, {}),
        (f"↑ {PIER}", PIER, {}),
        (f"▼ {PIER} REUTERS/Ana Lund", PIER, {"agency": "Reuters", "creators": LUND}),
        (f"⬆\ufe0f {PIER}", PIER, {}),
        (f"📷 {PIER}", PIER, {}),
        (f"◀ {PIER}", PIER, {}),
        (f"• {PIER}", PIER, {}),
        (f"■ {PIER}", PIER, {}),
        (f"↓FILE PHOTO: {PIER}", PIER, {"file": True}),
        (f"FILE PHOTO: ▲ {PIER}", PIER, {"file": True}),
        (f"{BARE} ▲", BARE, {}),
    ],
}

LINES: Final[list[tuple[str, dict[str, Any]]]] = [
    (
        "Photo credit should read ANA LUND/AFP/Getty Images",
        {"agency": "AFP", "creators": ("ANA LUND",), "via": "Getty Images"},
    ),
    ("Foto: Ana Lund/dpa", {"agency": "dpa", "creators": LUND}),
    (
        "Ana Lund/WANA (West Asia News Agency) via REUTERS",
        {"agency": "WANA", "creators": LUND, "via": "Reuters"},
    ),
    (
        "Photo by Ana Lund/Getty Images for Kvam Festival",
        {"agency": "Getty Images", "creators": LUND},
    ),
    (
        "Action Images via Reuters/Ana Lund",
        {"agency": "Action Images", "creators": LUND, "via": "Reuters"},
    ),
    ("Courtesy of the Lund family via AP", {"agency": "AP", "source": "the Lund family"}),
    ("Ledger photo by Ana Lund", {"agency": "Ledger", "creators": LUND}),
    ("Crédit photo : Ana Lund", {"creators": LUND}),
    ("REUTERS/Ana Lund TPX IMAGES OF THE DAY", {"agency": "Reuters", "creators": LUND}),
    ("Pic: Ana Lund / Kvam Post", {"agency": "Kvam Post", "creators": LUND}),
    ("KVAM WORKS HANDOUT/EPA-EFE", {"agency": "EPA", "source": "KVAM WORKS", "handout": True}),
    (
        "(Photo by Ana LUND / AFP) (Photo credit should read ANA LUND/AFP)",
        {"agency": "AFP", "creators": ("Ana LUND",)},
    ),
    ("تصوير: آنا لوند", {"creators": AR_LUND}),
    ("EFE/Ana Lund", {"agency": "EFE", "creators": LUND}),
]


NO_LINES: Final = [
    "Seeing Goats Through the Border Fence",
    "Source: kvam.example",
    "Karikatur der Woche",
    "Ana Lund and AP",
    "© 2024 Kvam Post",
    "A Shield for the Ice | The New Yorker",
    "Documents obtained by Reuters",
    "AP",
    "Photo",
    "The photo by Ana Lund shows a goat.",
]


def said_by(caption: Caption) -> dict[str, Any]:
    """Return the fields of a caption that are not empty, but for its texts."""
    credit = caption.credit
    day = caption.date_created
    found = {
        "place": caption.location,
        "date": day and day.isoformat(),
        "raw": caption.date_raw,
        "creators": credit and credit.creators,
        "agency": credit and credit.agency,
        "via": credit and credit.via,
        "source": credit and credit.source,
        "file": credit and credit.is_file_photo,
        "handout": credit and credit.is_handout,
        "pool": credit and credit.is_pool,
    }
    return {name: value for name, value in found.items() if value}


MEMBERS: Final = [(kind, *form) for kind, forms in FORMS.items() for form in forms]


@pytest.mark.parametrize(("kind", "text", "description", "want"), MEMBERS)
def test_a_caption_is_read_into_all_its_fields(
    kind: str, text: str, description: str, want: dict[str, Any]
) -> None:
    """Whatever form its credit has, and whatever stands around it."""
    (caption,) = captions.read_captions(blocks_of(("caption", text)), reader.Reader(PATTERNS))
    assert (caption.description, said_by(caption)) == (description, want), kind


@pytest.mark.parametrize(("text", "want"), LINES)
def test_a_credit_line_is_known_and_read(text: str, want: dict[str, Any]) -> None:
    """A line of its own says the same without a caption before it."""
    asked = reader.Reader(PATTERNS)
    assert asked.is_credit_line(text)
    (caption,) = captions.read_captions(blocks_of(("credit", text)), asked)
    assert (caption.description, said_by(caption)) == ("", want)


@pytest.mark.parametrize("text", NO_LINES)
def test_a_line_that_names_no_maker_is_no_credit(text: str) -> None:
    """Titles, sources of texts, footers of pages and bylines have words of credits too."""
    assert not reader.Reader(PATTERNS).is_credit_line(text)
