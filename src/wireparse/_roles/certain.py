"""Facts that fix what a line can be before the signs are weighed.

A row of knowledge knows the line, it is a credit and no more, a header with a credited picture is
printed twice. What is certain says which labels are left; the weights choose among these.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import Factory, field, frozen

from wireparse._roles.headers import CREDITED
from wireparse._roles.labels import BEGIN, LABEL_ROLES, LABELS, ROLES
from wireparse._roles.weights import bits_of
from wireparse._segments import NOTES, Look
from wireparse.models import Role

if TYPE_CHECKING:
    from collections.abc import Mapping

    from wireparse._roles.form import Form
    from wireparse._roles.headers import Place
    from wireparse._segments import GivenLine, Line

__all__ = ["BY_LOOK", "Fact", "fact_of"]


@frozen(eq=False)
class Fact:
    """What is certain of a line.

    Attributes:
        rule: Its name; empty where it leaves too much to be one.
        labels: The numbers of the labels that are left.
        bits: The same as the decoder takes them.
    """

    rule: str
    labels: frozenset[int]
    bits: int = field(
        init=False, default=Factory(lambda self: bits_of(self.labels), takes_self=True)
    )


def _labels(*roles: Role) -> frozenset[int]:
    return frozenset(n for n, role in enumerate(LABEL_ROLES) if role in roles)


_FURNITURE: Final = _labels(Role.FURNITURE)
_CAPTION: Final = _labels(Role.CAPTION)
_END: Final = frozenset(map(LABELS.index, ("furniture-behind", "furniture-above^")))
"""A mark stands behind the story that it ends; on top of a text it ends none."""
_INNER: Final = frozenset(range(BEGIN))
_NO_TITLE: Final = frozenset(range(len(LABELS))) - _labels(Role.HEADLINE, Role.DECK, Role.CAPTION)
"""Of 988 labelled lines that are a moment and no more, none is one of these."""
_ROW: Final = Fact("known-furniture", _FURNITURE)

BY_LOOK: Final[Mapping[str, Fact]] = {
    Look.INVISIBLE.value: Fact("invisible", _FURNITURE),
    Look.WIDGET.value: _ROW,
    Look.DECK.value: _ROW,
    Look.PROMO.value: _ROW,
    Look.TAIL.value: _ROW,
    Look.END.value: Fact("end-mark", _END),
    Look.SIGNOFF.value: Fact("signoff-words", _FURNITURE),
    Look.MOMENT.value: Fact("moment-alone", _NO_TITLE),
    Look.CREDIT.value: Fact("credit-alone", _FURNITURE | _labels(Role.CAPTION)),
    **{look.value: Fact(look.value, _FURNITURE) for look in NOTES},
}
"""What looks make certain; all others are weighed."""

_BORDER: Final = frozenset(range(BEGIN, len(LABELS)))
_GIVEN: Final[Mapping[Role, frozenset[int]]] = {
    **{role: _labels(role) for role in ROLES.values()},
    Role.CREDIT: _CAPTION,
}
"""The labels of roles that can be given; finer ones are furniture to the labeller."""


_LONGEST_ROW: Final = 100
"""Code points of a line that a row alone makes furniture; a longer one may be a sentence."""
_AGAIN: Final = {
    part: Fact("header-twice", labels)
    for part, labels in (
        ("title", _labels(Role.HEADLINE)),
        ("copy", _labels(Role.HEADLINE) & _INNER),
        ("between", _INNER - _labels(Role.HEADLINE)),
    )
}
"""What is certain of a header that is printed twice, and has a picture with a credit."""
_SPOKEN: Final = Fact("speaks-to-reader", _FURNITURE)
_RUNS: Final = {
    "summed-up": Fact("below-label", _FURNITURE | _labels(Role.DECK)),
    "among-widgets": Fact("among-widgets", _FURNITURE),
    "dated-title": Fact("above-dateline", _labels(Role.HEADLINE) - _INNER),
    "title": Fact("above-text", _labels(Role.HEADLINE)),
    "dated-copy": Fact("above-dateline", _labels(Role.HEADLINE) & _INNER),
    "twin": Fact("described-twice", _CAPTION | _labels(Role.HEADLINE)),
    "twin-credited": Fact("described-twice", _CAPTION),
    "picture-sign": Fact("picture-signed", _CAPTION & _INNER),
    "picture-shown": Fact("picture-signed", _CAPTION & _INNER),
    "entry-moment": Fact("live-entry", _FURNITURE),
    "entry-title": Fact("live-entry", _labels(Role.CROSSHEAD)),
    "entry-text": Fact("live-entry", _labels(Role.PARAGRAPH) & _INNER),
}
"""What a run of lines makes certain of one of them."""
_DATED: Final = Fact(
    "", frozenset(range(len(LABELS))) - _labels(Role.DECK, Role.CROSSHEAD, Role.CAPTION)
)
"""A line that opens with a dateline is no deck, whatever it sums up; else it is weighed."""
_PICTURE: Final = Fact("header-twice", _CAPTION & _INNER)


def fact_of(line: Line, form: Form, header: Place | None, run: str = "") -> Fact | None:
    """Return what is certain of a line; None where nothing is.

    Args:
        line: The line.
        form: Its form.
        header: Its place in a header that is printed twice.
        run: Its part in a run of lines.
    """
    fact = BY_LOOK.get(line.look)
    if fact is _ROW and (form.length > _LONGEST_ROW or _is_number(form)):
        fact = None
    if fact is None and header is not None and header.is_sure:
        is_picture = header.part == "between" and line.look in CREDITED
        fact = _PICTURE if is_picture else _AGAIN[header.part]
    fact = _RUNS.get(run, fact)
    if fact is None and form.speaks:
        fact = _SPOKEN
    if fact is None and form.dateline == "agency":
        fact = _DATED
    return fact if line.given is None else _given(line.given, fact)


def _is_number(form: Form) -> bool:
    """Is it of digits and marks? Menus have such lines, and so have tables."""
    return bool(form.words) and not any(map(str.isalpha, form.text))


def _given(told: GivenLine, fact: Fact | None) -> Fact:
    """Return what is certain of a line of which the caller knows something."""
    if told.role is None:
        border = _BORDER if told.begins else _INNER
        left = border.intersection(fact.labels) if fact is not None else border
        return Fact("border-given", left or border)
    left = _GIVEN.get(told.role, _FURNITURE)
    if told.begins is not None:
        # A crosshead has no label that begins a story; a paragraph is the nearest.
        border = _BORDER if told.begins else _INNER
        left = left & border or _labels(Role.PARAGRAPH) & border
    return Fact("given", left)
