"""What standoff formats mark, and what of it belongs together."""

from __future__ import annotations

import wireparse
from wireparse.outputs import _standoff

PAGE = """Ferry Returns to River

The ferry at its old pier in Lunde, March 3, 2026. REUTERS/Ana Lund
The ferry at its old pier in Lunde, March 3, 2026. REUTERS/Ana Lund

Ferry Returns to River

By Ida Dahl

LUNDE (Reuters) - The ferry carried nine people and a goat across the river, Jon Berg said.

“It carried nobody for forty years,” Berg said on Monday. He called it “a wonder”.

The county had promised a bridge, which was drawn twice and never built by anybody.
"""
DUMP = wireparse.parse(PAGE)
(ARTICLE,) = DUMP.articles


def test_each_layer_has_the_nodes_of_its_field() -> None:
    """In the order of the layers; copies are not marked."""
    found = [(name, node.text) for name, node in _standoff.layers_of(ARTICLE)]
    assert found == [
        ("Headline", "Ferry Returns to River"),
        ("Byline", "By Ida Dahl"),
        ("Dateline", "LUNDE (Reuters) -"),
        ("Caption", "The ferry at its old pier in Lunde, March 3, 2026. REUTERS/Ana Lund"),
        ("Credit", "REUTERS/Ana Lund"),
    ]
    assert len({layer.name for layer in _standoff.LAYERS}) == len(_standoff.LAYERS)


def test_what_belongs_to_a_quotation_comes_with_it() -> None:
    """Speaker and verb, by the number of the quotation."""
    found = {
        number: [(part.name, part.node.text) for part in parts]
        for number, parts in _standoff.iter_joined(ARTICLE)
    }
    assert found[0] == [("Speaker", "Berg"), ("Cue", "said")]
    assert list(found) == list(range(len(ARTICLE.quotes)))


def test_other_mentions_are_those_beside_no_quotation() -> None:
    """Each once, under the name of the speaker."""
    others = dict(_standoff.other_mentions(ARTICLE))
    beside = {q.speaker.mention.start for q in ARTICLE.quotes if q.speaker}
    assert [mention.text for mention in others["Jon Berg"]] == ["Jon Berg"]
    assert all(m.start not in beside for mentions in others.values() for m in mentions)
