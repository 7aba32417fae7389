"""Forms of a quotation with its speaker are rows: a language needs no code of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from wireparse._speakers.surface import find_before, find_behind, find_unlisted, leads_over
from wireparse.knowledge import DEFAULT
from wireparse.rows import Grammar, Language, Speech

if TYPE_CHECKING:
    from wireparse._speakers.surface import SurfaceMatch

FRENCH = Language(
    code="fr",
    speech=Speech(
        report=("dit", "déclaré", "affirmé", "affirme"),
        participles=("ajoutant",),
        auxiliaries=("a", "ont", "avait"),
        pronouns=("il", "elle"),
        adverbs=("également", "hier"),
        prepositions=("de", "du", "à", "devant", "dans"),
        subordinators=("que",),
        conjunctions=("et",),
        titles=("ministre", "maire"),
        joiners=("de", "la"),
        abbreviations=("M", "Mme"),
    ),
    grammar=Grammar(
        articles=("le", "la", "un", "une"),
        patterns=(
            "{quote}, {aux} {verb} {name}",
            "{quote}, {aux}-t-{pronoun} {verb}",
            "{quote}, {verb}-{pronoun}",
            "{quote}, {verb} {name}",
            "{quote}, selon {name}",
            "selon {name}, {quote}",
            "{name} {aux} {verb}: {quote}",
            "{pronoun} {aux} {verb} {any} {quote}",
        ),
    ),
)
GERMAN = Language(
    code="de",
    speech=Speech(report=("sagte",), prepositions=("am",), titles=("Bürgermeisterin",)),
    grammar=Grammar(articles=("der", "die")),
)
SPANISH = Language(code="es", speech=Speech(report=("afirmó", "dijo"), prepositions=("en",)))
UNCASED = Language(
    code="zz",
    speech=Speech(
        report=("وقثت", "شسن"),
        participles=("ضصث",),
        relaying=("نهه عض",),
        prepositions=("فغ",),
        determiners=("خح",),
        resumptives=("طز",),
        clitics=("و",),
    ),
    grammar=Grammar(
        has_case=False,
        patterns=("{verb} {name} {any} {quote}", "{name} {verb} {any} {quote}"),
        vowel_signs=("\N{ARABIC SHADDA}",),
        adverb_endings=("ئء",),
        glued_prepositions=("لـ",),
        particle_letters=2,
    ),
)
"""No language: invented words of a script without capitals."""


def told(text: str, match: SurfaceMatch | None) -> tuple[str, str | None] | None:
    """Return cue and mention as they are printed."""
    if match is None:
        return None
    return text[slice(*match.cue)], match.mention and text[slice(*match.mention)]


def before(text: str, language: Language) -> tuple[str, str | None] | None:
    """Read what stands before the last opening mark."""
    at = max(text.rfind("«"), text.rfind("„"))
    return told(text, find_before(text, at, language))


def behind(text: str, language: Language) -> tuple[str, str | None] | None:
    """Read what stands behind the first closing mark."""
    at = next(n for n, char in enumerate(text) if char in "»“") + 1
    return told(text, find_behind(text, at, language))


@pytest.mark.parametrize(
    ("text", "cue", "mention"),
    [
        ("« Le bac traverse », a déclaré Ada Brook.", "déclaré", "Ada Brook"),
        ("« Le bac traverse, » a déclaré Ada Brook.", "déclaré", "Ada Brook"),
        ("« Le bac traverse » a déclaré Ada Brook.", "déclaré", "Ada Brook"),
        ("« Le bac traverse », a également déclaré Ada Brook.", "déclaré", "Ada Brook"),
        ("« Le bac traverse », a déclaré hier Ada Brook.", "déclaré", "Ada Brook"),
        ("« Le bac traverse », a déclaré Ada Brook devant la presse.", "déclaré", "Ada Brook"),
        ("« Le bac traverse », a déclaré Mme Ada R. Brook.", "déclaré", "Mme Ada R. Brook"),
        ("« Le bac traverse », a déclaré Anne-Lou O'Hara.", "déclaré", "Anne-Lou O'Hara"),
        ("« Le bac traverse », a déclaré Ada de la Brook.", "déclaré", "Ada de la Brook"),
        ("« Le bac traverse », a déclaré la maire Ada Brook.", "déclaré", "la maire Ada Brook"),
        ("« Le bac traverse », a déclaré le maire de Kvam.", "déclaré", "le maire"),
        ("« Oui », ont déclaré le maire et la ministre.", "déclaré", "le maire"),
        ("« Oui », a déclaré Ada Bo Cy Di Ed Fi Gus.", "déclaré", "Ada Bo Cy Di Ed Fi"),
        (
            "« Oui », a déclaré Ada de la Bo de la Cy Di Ed.",
            "déclaré",
            "Ada de la Bo de la Cy Di Ed",
        ),
        ("« Oui », a déclaré de Brook de la.", "déclaré", "Brook"),
        (
            "« Oui », a déclaré le vieux grand bon bel autre long pilote.",
            "déclaré",
            "le vieux grand bon bel autre long",
        ),
        ("« Oui »,, a déclaré Ada Brook.", "déclaré", "Ada Brook"),
        ("« Le bac traverse », a-t-elle dit.", "dit", "elle"),
        ("« Le bac traverse », dit-il.", "dit", "il"),
        ("« Le bac traverse », affirme Ada Brook.", "affirme", "Ada Brook"),
        ("« Le bac traverse », selon Ada Brook.", "selon", "Ada Brook"),
    ],
)
def test_a_verb_may_be_inverted(text: str, cue: str, mention: str) -> None:
    """The form says where auxiliary, verb and speaker stand, whatever goes between."""
    assert behind(text, FRENCH) == (cue, mention)


@pytest.mark.parametrize(
    ("text", "cue", "mention"),
    [
        ("Ada Brook a déclaré : « Le bac traverse. »", "déclaré", "Ada Brook"),
        ("La maire Ada Brook a déclaré : « Le bac »", "déclaré", "La maire Ada Brook"),
        ("Le maire a déclaré : « Le bac »", "déclaré", "Le maire"),
        ("Hier, Ada de la Brook a déclaré : « Le bac »", "déclaré", "Ada de la Brook"),
        ("M. Brook a déclaré : « Le bac »", "déclaré", "M. Brook"),
        ("Ada Brook a également déclaré : « Le bac »", "déclaré", "Ada Brook"),
        ("Ada Brook a déclaré hier : « Le bac »", "déclaré", "Ada Brook"),
        ("Ada Bo Cy Di Ed Fi Gus a déclaré : « Oui »", "déclaré", "Bo Cy Di Ed Fi Gus"),
        (
            "Le grand bon bel autre vieux pilote a déclaré : « Oui »",
            "déclaré",
            "Le grand bon bel autre vieux pilote",
        ),
        ("hier de la Brook a déclaré : « Oui »", "déclaré", "Brook"),
        ("Brook de la a déclaré : « Oui »", "déclaré", "Brook"),
        ("À Kvam, le maire, Ada Brook, a déclaré : « Oui »", "déclaré", "Ada Brook"),
        ("Elle a dit que le bac était « très vieux »", "dit", "Elle"),
        ("Selon Mme Brook, « le bac traverse »", "Selon", "Mme Brook"),
    ],
)
def test_a_form_may_end_with_its_quotation(text: str, cue: str, mention: str) -> None:
    """What the form has before the quotation stands there, in the same sentence."""
    assert before(text, FRENCH) == (cue, mention)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Brook a déclaré que le bac est « vieux »",  # the form has a colon
        "Ada Brook a déclaré. « Le bac »",
        "Le bac de Kvam est « vieux »",
        "a déclaré : « Le bac »",
        "Le très grand bon bel autre vieux pilote a déclaré : « Le bac »",
        "le a déclaré : « Le bac »",
        "« Ada Brook a déclaré : » « Le bac »",
    ],
)
def test_what_stands_in_no_form_is_no_cue(text: str) -> None:
    """Another sentence, another quotation, or a verb without what its form needs."""
    assert before(text, FRENCH) is None


@pytest.mark.parametrize(
    "text",
    ["« Le bac », dans le port de Kvam.", "« Le bac », a traversé Ada Brook.", "« Le bac »",
     "« Le bac »,,, dit-il.", "« Le bac », a déclaré devant Ada Brook."],
)  # fmt: skip
def test_what_follows_in_no_form_is_no_cue(text: str) -> None:
    """Behind a quotation the form begins at once."""
    assert behind(text, FRENCH) is None


@pytest.mark.parametrize(
    ("text", "language", "cue", "mention"),
    [
        ("„Die Fähre fährt wieder“, sagte Ada Brook am Montag.", GERMAN, "sagte", "Ada Brook"),
        ("„Die Fähre fährt“, sagte die Bürgermeisterin Ada Brook.", GERMAN, "sagte",
         "die Bürgermeisterin Ada Brook"),
        ("„Die Fähre fährt“, Ada Brook sagte es.", GERMAN, "sagte", "Ada Brook"),
        ("«La barca cruza», afirmó Ada Brook en Kvam.", SPANISH, "afirmó", "Ada Brook"),
    ],
)  # fmt: skip
def test_a_language_without_forms_takes_the_common_ones(
    text: str, language: Language, cue: str, mention: str
) -> None:
    """Verb and speaker beside the quotation, in either order."""
    assert behind(text, language) == (cue, mention)


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("وقثت زرذ دظط: «نعبر»", "زرذ دظط"),
        ("ووقثت زرذ دظط: «نعبر»", "زرذ دظط"),
        ("وقثّت زرذ دظط: «نعبر»", "زرذ دظط"),
        ("وقثت زرذ دظط فغ كبد: «نعبر»", "زرذ دظط"),
        ("وقثت زرذ دظط لـكبد: «نعبر»", "زرذ دظط"),
        ("وقثت زرذ دظط كبدئء: «نعبر»", "زرذ دظط"),
        ("وقثت طز زرذ دظط: «نعبر»", "زرذ دظط"),
        ("زرذ دظط، قد وقثت: «نعبر»", "زرذ دظط"),
        ("وقثت خحهم، زرذ دظط: «نعبر»", "زرذ دظط"),
        ("وقثت خحهم: «نعبر»", "خحهم"),
        ("وقثت زرذ دظط، ضصث: «نعبر»", "زرذ دظط"),
        ("نهه كبد عض زرذ دظط: «نعبر»", "زرذ دظط"),
    ],
)
def test_letters_may_be_glued_to_words(text: str, mention: str) -> None:
    """Conjunctions, prepositions, adverbs and signs for vowels, as the rows say."""
    match = before(text, UNCASED)
    assert match is not None
    assert match[1] == mention


def test_a_participle_is_the_cue_of_the_subject_before_it() -> None:
    """Without a verb before it, nobody is named."""
    assert before("وقثت زرذ دظط، ضصث: «نعبر»", UNCASED) == ("ضصث", "زرذ دظط")
    assert before("زرذ دظط، ضصث: «نعبر»", UNCASED) == ("ضصث", None)
    assert before("نهه كبد عض: «نعبر»", UNCASED) == ("نهه", None)


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("Ada Brook a dit : « oui »", True),
        ("Ada Brook a dit « oui »", True),
        ("Elle a dit que le bac était « vieux »", True),
        ("Ada Brook est à « Kvam »", True),
        ("le bac « vieux »", False),
        ("«vieux»", False),
    ],
)
def test_a_short_quotation_is_led_over_to(text: str, leads: bool) -> None:  # noqa: FBT001  a table
    """A colon, a verb or a small word stands before it; else its marks are those of a term."""
    at = text.index("«")
    assert leads_over(text, at, find_before(text, at, FRENCH), FRENCH) is leads


def test_a_pronoun_is_told_from_a_name() -> None:
    """Whoever it stands for was named before."""
    text = "« Oui », dit-il."
    found = find_behind(text, text.index("»") + 1, FRENCH)
    assert found is not None
    assert found.is_pronoun
    text = "Elle a dit : « oui »"
    found = find_before(text, text.index("«"), FRENCH)
    assert found is not None
    assert found.is_pronoun
    text = "« Oui », affirme Ada Brook."
    found = find_behind(text, text.index("»") + 1, FRENCH)
    assert found is not None
    assert not found.is_pronoun


@pytest.mark.parametrize(
    ("pattern", "text", "mention"),
    [
        ("{name}, {verb}: {quote}", "Ada Brook, sagte: „Ja“", "Ada Brook"),
        ("{name}, {verb}: {quote}", "Ada Brook sagte: „Ja“", "Ada Brook"),
        ("da {verb} {pronoun}: {quote}", "Da sagte sie: „Ja“", "sie"),
        ("da {pronoun} {verb}: {quote}", "Da sie sagte: „Ja“", "sie"),
        ("da {pronoun} {verb}: {quote}", "Als sie sagte: „Ja“", None),
        ("laut {name} am {verb}: {quote}", "Laut Ada Brook am sagte: „Ja“", "Ada Brook"),
        ("{verb} {name} da: {quote}", "sagte Ada Brook da: „Ja“", "Ada Brook"),
        ("{verb} {name} da: {quote}", "sagte Ada Brook: „Ja“", None),
    ],
)
def test_words_of_a_form_stand_where_it_has_them(
    pattern: str, text: str, mention: str | None
) -> None:
    """Before the cue and behind it; a comma may be missing, a word may not."""
    speech = evolve(GERMAN.speech, pronouns=("sie",))
    found = before(text, evolve(GERMAN, speech=speech, grammar=Grammar(patterns=(pattern,))))
    assert found == (("sagte", mention) if mention else None)


@pytest.mark.parametrize(
    ("text", "said", "want"),
    [
        (
            "وأقسم مصدر في البلدية «أن الرسوم لم تزد»",
            "أن الرسوم لم تزد",
            ("وأقسم", "مصدر في البلدية"),
        ),
        ("عاد القارب. وأقسم سامي حداد «أن الرسوم»", "أن الرسوم", ("وأقسم", "سامي حداد")),
        ("وأقسم سامي حداد أمس «أن الرسوم»", "أن الرسوم", ("وأقسم", "سامي حداد")),
        ("وأقسم سامي حداد «الرسوم لم تزد»", "الرسوم لم تزد", None),
        ("وأقسم «أن الرسوم»", "أن الرسوم", None),
        ("وأقسم واحد اثنان ثلاثة أربعة خمسة ستة سبعة «أن الرسوم»", "أن الرسوم", None),
    ],
)
def test_a_clause_in_marks_tells_a_verb_that_no_row_has(
    text: str, said: str, want: tuple[str, str] | None
) -> None:
    """The first word of the sentence is the verb, and whoever speaks all that stands between."""
    arabic = next(row for row in DEFAULT.languages if row.code == "ar")
    assert told(text, find_unlisted(text, text.index("«"), said, arabic)) == want


def test_where_names_have_capitals_no_verb_is_guessed() -> None:
    """Signs tell them there."""
    assert find_unlisted("Jure Ada Brook «que oui»", 15, "que oui", FRENCH) is None
