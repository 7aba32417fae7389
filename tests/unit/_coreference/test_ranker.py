"""Signs are weighed into chances, and weights are written and read."""

from __future__ import annotations

import pytest

from wireparse._coreference import load_ranker, ranker
from wireparse._coreference.antecedents import AskedKind
from wireparse._coreference.facts import (
    FAMILY_SIGNS,
    ITSELF_SIGNS,
    ROLE_SIGNS,
    SIGNS,
    Facts,
    ItselfFacts,
)
from wireparse._coreference.ranker import ALL, SURE, Ranker
from wireparse.diagnostics import WeightsError

ONE, ROLE, FAMILY = AskedKind.ONE, AskedKind.ROLE, AskedKind.FAMILY
PLAIN = Facts(*("-",) * len(Facts._fields))
ITSELF = ItselfFacts(*("-",) * len(ItselfFacts._fields))


def test_chances_add_up_to_one() -> None:
    """What has more weight is likelier, by the exponential of the difference."""
    weighed = Ranker({(ALL, 0, ("B",)): 32})
    found = weighed.chances(ONE, [PLAIN, PLAIN._replace(sort="B"), PLAIN])
    assert sum(found) == pytest.approx(1)
    assert found[1] / found[0] == pytest.approx(2.718, abs=0.001)


def test_a_weight_counts_for_its_kind_of_mention_alone() -> None:
    """Those of all kinds count for each."""
    weighed = Ranker({(ROLE, 0, ("B",)): 320})
    every = [PLAIN, PLAIN._replace(sort="B")]
    assert weighed.chances(ONE, every) == [0.5, 0.5]
    assert weighed.chances(ROLE, every)[1] > 0.99
    assert weighed.chances("?", every) == [0.5, 0.5]


@pytest.mark.parametrize(
    ("chance", "told"),
    [
        (0.0, 0.0),
        (0.15, 0.2),
        (0.3, 0.4),
        (0.4, 0.5),
        (0.5, 0.6),
        (0.7, 0.8),
        (0.9, 0.95),
        (1.0, 0.95),
    ],
)
def test_a_chance_is_told_as_often_as_it_was_right(chance: float, told: float) -> None:
    """On the straight line between two that were counted, from nought on; beyond as the last."""
    weighed = Ranker({(SURE, 300, ()): 400, (SURE, 500, ()): 600, (SURE, 850, ()): 950})
    assert weighed.confidence(chance) == pytest.approx(told)
    assert weighed.chances(ONE, [PLAIN, PLAIN]) == [0.5, 0.5]


def test_a_chance_that_nobody_counted_is_told_as_it_is() -> None:
    """So are those of a language without weights."""
    assert Ranker({}).confidence(0.3) == 0.3


@pytest.mark.parametrize(
    ("kind", "rows"),
    [(ONE, len(SIGNS)), (ROLE, len(SIGNS) + len(ROLE_SIGNS)), (FAMILY, len(FAMILY_SIGNS))],
)
def test_a_mention_has_signs_of_its_kind(kind: str, rows: int) -> None:
    """Each twice: for the kind, and for all; the mention itself has its own."""
    found = list(ranker.signs_of(kind, PLAIN))
    assert len(found) == 2 * rows
    assert {k for k, _, _ in found} == {ALL, kind}
    assert len(list(ranker.signs_of(kind, ITSELF))) == len(ITSELF_SIGNS)


def test_signs_and_chances_agree() -> None:
    """Every sign of an antecedent counts once."""
    for kind in (ONE, ROLE, FAMILY):
        for facts in (PLAIN, ITSELF):
            weights = dict.fromkeys(ranker.signs_of(kind, facts), 1)
            other = facts._replace(
                **{facts._fields[0]: "?", "size" if facts is ITSELF else "place": "?"}
            )
            least = Ranker(weights).chances(kind, [facts, other])
            assert least[0] >= least[1]


def test_weights_are_written_and_read() -> None:
    """The same bytes for the same weights, whatever their order; noughts are left out."""
    weights = {(ALL, 3, ("a", "-")): 5, (ONE, 1, ("ü",)): -7, (ROLE, 2, ("x",)): 0}
    data = ranker.pack(weights)
    assert data == ranker.pack(dict(reversed(weights.items())))
    assert ranker.unpack(data) == {sign: weight for sign, weight in weights.items() if weight}


@pytest.mark.parametrize("data", [b"", b"wpspk\0\1\2", b"wpante\0\x63abc"])
def test_other_bytes_are_refused(data: bytes) -> None:
    """In one line."""
    with pytest.raises(WeightsError, match="another version"):
        ranker.unpack(data)


def test_a_language_without_weights_takes_the_nearest() -> None:
    """English has weights, which do not."""
    assert load_ranker("xx").chances(ONE, [PLAIN, PLAIN]) == [0.5, 0.5]
    assert load_ranker("en").chances(ONE, [PLAIN, PLAIN._replace(likely="1", spoke="0")])[1] > 0.5
