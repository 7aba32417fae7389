"""An article is the same before and after its quotations and diagnostics are found."""

from __future__ import annotations

import copy
import pickle
from concurrent.futures import ThreadPoolExecutor

import attrs
import pytest

import wireparse
from wireparse.models import Article
from wireparse.models.late import Late, LateQuotes, evolve_late

TEXT = """The Goat Sleeps

The goat of Kvam slept on Monday, and the harbour waited for it.

“It is a good goat,” said Ann Roe.
"""


def article() -> Article:
    """Parse a story of one quotation, which nobody has looked at."""
    (found,) = wireparse.parse(TEXT).articles
    return found


def test_an_article_equals_itself_whether_or_not_its_quotations_were_found() -> None:
    """Its hash is the same too."""
    read = article()
    assert read.quotes
    assert read == article()
    assert hash(read) == hash(article())
    assert read != attrs.evolve(article(), quotes=())


@pytest.mark.parametrize(
    "copied",
    [
        lambda a: pickle.loads(pickle.dumps(a)),  # noqa: S301  its own bytes
        copy.copy,
        copy.deepcopy,
        lambda a: attrs.evolve(a, index=0),
    ],
    ids=["pickle", "copy", "deepcopy", "evolve"],
)
def test_a_copy_has_its_quotations(copied: object) -> None:
    """Whoever copies an article looks at all of it."""
    assert copied(article()) == article()  # type: ignore[operator]


def test_all_threads_get_the_same_quotations() -> None:
    """They are found once, whoever asks first."""
    one = article()
    with ThreadPoolExecutor(8) as pool:
        found = [*pool.map(lambda _: (one.quotes, one.diagnostics), range(64))]
    assert all(q is found[0][0] and d is found[0][1] for q, d in found)


def test_quotations_that_cannot_be_counted_are_found() -> None:
    """As those without marks are."""
    one = Article(start=0, end=1, index=0, id="x", quotes=LateQuotes(lambda: (), lambda: None))  # type: ignore[arg-type]
    assert repr(one) == "Article(no headline, 0 captions, 0 quotes)"


def test_the_field_is_known_by_its_name() -> None:
    """To attrs, and to whoever asks the class."""
    assert attrs.fields(Article).quotes.name == "quotes"
    assert Article.quotes is vars(Article)["quotes"]


def test_other_values_look_for_no_speakers() -> None:
    """Both have the same quotations, found for whichever is asked first."""
    first = article()
    other = evolve_late(first, index=7)
    assert isinstance(vars(Article)["quotes"].held_by(other), LateQuotes)
    assert isinstance(vars(Article)["diagnostics"].held_by(other), Late)
    assert other.index == 7
    assert other.quotes is first.quotes
    assert evolve_late(first, quotes=()).quotes == ()
