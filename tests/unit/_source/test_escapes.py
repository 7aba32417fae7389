"""Escapes that were left in a text are told, of HTML and of JSON."""

from __future__ import annotations

import pytest

from wireparse._source import escapes


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("&quot;Rain,&quot; she said.", [("looks-like-html", "&quot;")]),
        ("It&#8217;s a swan&#8230;", [("looks-like-html", "&#8217;")]),
        ("caf&eacute; d&eacute;j&agrave;", [("looks-like-html", "&eacute;")]),
        ("&#x201c;Rain&#x201d;", [("looks-like-html", "&#x201c;")]),
        ("Wool&nbsp;&amp;&nbsp;Milk", [("looks-like-html", "&nbsp;")]),
        ("&laquo; Pluie &raquo;", [("looks-like-html", "&laquo;")]),
        ('\\"Rain,\\" she said.', [("looks-like-json", '\\"')]),
        ("\\u201cRain\\u201d", [("looks-like-json", "\\u201c")]),
        ("It rained.\\n\\nIt stopped.", [("looks-like-json", "\\n")]),
        ("9\\/3\\/2020", [("looks-like-json", "\\/")]),
        ('&lt;b&gt; \\"Rain\\"', [("looks-like-html", "&lt;"), ("looks-like-json", '\\"')]),
        ("Wool &amp; Milk", []),
        ("Wool & Milk; Rope & Co; all", []),
        ('He wrote \\"once', []),
        ("See C:\\notes\\rain.txt and (D:\\test)", []),
        ("See \\\\pell\\notes\\rain", []),
        ("It rained.", []),
    ],
)
def test_two_of_a_kind_are_told(text: str, want: list[tuple[str, str]]) -> None:
    """One may be meant, and a path of files is none."""
    found = escapes.find_escapes(text, is_html=False)
    assert [(each.code, each.sample) for each in found] == want


def test_html_is_told_by_its_tags() -> None:
    """Its entities are no news."""
    assert escapes.find_escapes("<p>&quot;Rain&quot;</p>", is_html=True) == []
