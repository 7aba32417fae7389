"""Each letter and word of the Arabic forms around quotations works, and no other does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs
import pytest

import wireparse
from wireparse.knowledge.ar import ARABIC

if TYPE_CHECKING:
    from collections.abc import Callable

SAID: Final = "«لدينا الآن جرسان في المدينة»"
HEAD: Final = (
    "صياد يعيد الجرس إلى سفينة لم تفقده\n\n"
    "أعاد صياد جرساً وجده في قاع البحر إلى سفينة قال قبطانها إنه لم يفقد جرساً قط.\n\n"
)


def told(text: str) -> tuple[str, str] | None:
    """Return cue and speaker of the quote in an Arabic story."""
    (quote,) = wireparse.parse(f"{HEAD}{text}\n").articles[0].quotes
    return None if quote.cue is None or quote.speaker is None else (
        quote.cue.text, quote.speaker.name,
    )  # fmt: skip


FORMS: Final[dict[str, tuple[str, Callable[[str], bool]]]] = {
    "resumptives": ("زنك", lambda w: told(f"وقال {w} سامي قاسم: {SAID}.") == ("قال", "سامي قاسم")),
    "name_openers": (
        "زنك",
        lambda w: told(f"عاد صالح {w} الرحمن قاسم أمس. وقال قاسم: {SAID}.")
        == ("قال", f"صالح {w} الرحمن قاسم"),
    ),
    "adverb_endings": (
        "ن", lambda w: told(f"وقال سامي قاسم غد{w}: {SAID}.") == ("قال", "سامي قاسم"),
    ),
    "glued_prepositions": (
        "ز", lambda w: told(f"وقال سامي قاسم {w}نهر: {SAID}.") == ("قال", "سامي قاسم"),
    ),
    "title_articles": (
        "ز",
        lambda w: told(f"وقال الرئيس {w}نهري سالم: {SAID}.") == ("قال", f"الرئيس {w}نهري سالم"),
    ),
    "origin_endings": (
        "ة",
        lambda w: told(f"عاد من النهر{w} الشمالي أمس. وقال النهر{w}: {SAID}.")
        == ("قال", f"النهر{w}"),
    ),
    "vowel_signs": (
        "ز", lambda w: told(f"وقا{w}ل سامي قاسم: {SAID}.") == (f"قا{w}ل", "سامي قاسم"),
    ),
}  # fmt: skip
"""For each list: what is not in it, and whether a word or letter works."""


def listed(name: str) -> tuple[str, ...]:
    """Return a list of the row, whichever part has it."""
    part = ARABIC.grammar if hasattr(ARABIC.grammar, name) else ARABIC.speech
    words: tuple[str, ...] = getattr(part, name)
    return words


@pytest.mark.parametrize("name", FORMS)
def test_each_word_of_the_forms_works(name: str) -> None:
    """What is listed does what its list is for, and what is not listed does not."""
    control, works = FORMS[name]
    assert [word for word in listed(name) if not works(word)] == []
    assert not works(control)


def test_every_list_of_the_grammar_has_a_template() -> None:
    """A list that is added is not forgotten here."""
    lists = {
        field.name
        for field in attrs.fields(type(ARABIC.grammar))
        if isinstance(value := getattr(ARABIC.grammar, field.name), tuple) and value
    }
    assert lists - {"patterns"} <= {*FORMS}


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        (f"{SAID}، قال سامي قاسم.", "قال"),
        (f"{SAID} قال سامي قاسم.", "قال"),
        (f"وقال سامي قاسم في المدينة: {SAID}.", "قال"),
        (f"سامي قاسم قال: {SAID}.", "قال"),
    ],
)
def test_each_form_is_read(text: str, cue: str) -> None:
    """Verb and speaker stand before the quotation or behind it, in either order."""
    assert told(text) == (cue, "سامي قاسم")
