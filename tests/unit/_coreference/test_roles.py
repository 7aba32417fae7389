"""A role is tied to whom the article gives it to."""

from __future__ import annotations

import pytest

from speech import LEXICON, body_of, inventory_of
from wireparse._coreference import Told, roles
from wireparse._coreference.antecedents import Antecedent, Asked, AskedKind
from wireparse._syntax import Paragraph, tokenise


def tied(role: str, *story: str, known: dict[str, str] | None = None) -> dict[str, str]:
    """Say who is tied to the role that the last paragraph begins with, and how."""
    body = body_of(*story, f"The {role} said so.")
    last = body[-1]
    paragraph = Paragraph(len(body) - 1, last.start, tokenise(last.text, [], LEXICON), LEXICON)
    told = Told(inventory_of(*story), body, lambda _: paragraph)
    words = next(m for m in paragraph.mentions if m.end == 2)
    every = roles.Roles(told, LEXICON)
    for noun, name in (known or {}).items():
        every.teach(noun, Antecedent(tuple(name.split())))
        every.bring_in(noun, Antecedent(("nobody",)))
    asked = Asked(AskedKind.ROLE, paragraph, words, last.start, noun=role)
    return {" ".join(one.words): one.ties for one in every.tied(asked, [])}


@pytest.mark.parametrize(
    ("role", "story", "want"),
    [
        ("mayor", "Mayor Ada Brook came.", {"Ada Brook": "t"}),
        ("mayor", "Ada Brook, the mayor of Kvam, came.", {"Ada Brook": "a"}),
        ("king", "King Charles III came late.", {"King Charles III": "t"}),
        ("ceo", "The chief executive, Ada Brook, came.", {"Ada Brook": "a"}),
        ("council", "The Kvam Council met.", {"Kvam Council": "b"}),
        ("statement", "Ada Brook said in a statement that it rained.", {"Ada Brook": "s"}),
        ("statement", "A statement was read by Ada Brook.", {}),
        ("mayor", "Ada Brook came.", {}),
    ],
)
def test_a_role_is_tied_to_names(role: str, story: str, want: dict[str, str]) -> None:
    """By title, apposition, initials, the noun of a body's name, or having issued it."""
    assert tied(role, story) == want


def test_what_a_role_stood_for_is_remembered() -> None:
    """The last time counts, and one of many is told from one."""
    assert tied("clerk", "It rained.", known={"clerk": "Ada Brook"}) == {"Ada Brook": "k"}
    assert tied("clerk", "It rained.", known={"clerks": "Ada Brook"}) == {"Ada Brook": "K"}
    assert tied("clerk", "It rained.", known={"mayor": "Ada Brook"}) == {}
