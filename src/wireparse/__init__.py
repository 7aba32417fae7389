"""Read plain-text dumps of wire news into typed articles, captions and quotes.

A dump is the text of news pages with the pages' residue in it: every headline twice,
every photo caption two or four times, widget labels between them, several stories in one
file. `parse` reads it; nothing is lost, and every node tells where it stands.

Example:
    >>> import wireparse
    >>> dump = wireparse.parse('''Ferry Returns to River
    ...
    ... The ferry at its old pier on March 3, 2026. REUTERS/Ana Lund
    ... The ferry at its old pier on March 3, 2026. REUTERS/Ana Lund
    ... TT
    ...
    ... Ferry Returns to River
    ...
    ... It carried nine people and a goat on Monday.
    ... ''')
    >>> article = dump.articles[0]
    >>> article.headline.text
    'Ferry Returns to River'
    >>> article.captions[0].credit.creators, article.captions[0].date_created.isoformat()
    (('Ana Lund',), '2026-03-03')
    >>> article.text
    'It carried nine people and a goat on Monday.'
"""

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from wireparse import samples
    from wireparse._many import parse_many
    from wireparse._parser import Parser, iter_articles, parse, read
    from wireparse._roles import LineWeights
    from wireparse._segments import GivenLine
    from wireparse.diagnostics import (
        CATALOGUE,
        CatalogueEntry,
        Diagnostic,
        GutterError,
        KnowledgeError,
        MissingExtraError,
        NotTextError,
        ParseError,
        PluginWarning,
        Severity,
        WeightsError,
        WireparseError,
    )
    from wireparse.hooks import NO_HOOKS, Context, Filter, Hooks, Rewrite
    from wireparse.knowledge import DEFAULT
    from wireparse.models import (
        Article,
        Attribution,
        Block,
        Byline,
        Caption,
        Credit,
        Cue,
        Dateline,
        Dump,
        Gender,
        GenderSource,
        Headline,
        MadeBy,
        Mention,
        Node,
        Quote,
        QuoteKind,
        Role,
        Signoff,
        Speaker,
        SpeakerKind,
        Timestamp,
        TimestampKind,
    )
    from wireparse.offsets import Offsets
    from wireparse.rows import (
        Agency,
        Furniture,
        FurnitureKind,
        Glyph,
        Grammar,
        Knowledge,
        Language,
        Page,
        QuotePair,
        SignoffOpener,
        Speech,
    )
    from wireparse.spans import Span

__all__ = [
    "CATALOGUE",
    "DEFAULT",
    "NO_HOOKS",
    "Agency",
    "Article",
    "Attribution",
    "Block",
    "Byline",
    "Caption",
    "CatalogueEntry",
    "Context",
    "Credit",
    "Cue",
    "Dateline",
    "Diagnostic",
    "Dump",
    "Filter",
    "Furniture",
    "FurnitureKind",
    "Gender",
    "GenderSource",
    "GivenLine",
    "Glyph",
    "Grammar",
    "GutterError",
    "Headline",
    "Hooks",
    "Knowledge",
    "KnowledgeError",
    "Language",
    "LineWeights",
    "MadeBy",
    "Mention",
    "MissingExtraError",
    "Node",
    "NotTextError",
    "Offsets",
    "Page",
    "ParseError",
    "Parser",
    "PluginWarning",
    "Quote",
    "QuoteKind",
    "QuotePair",
    "Rewrite",
    "Role",
    "Severity",
    "Signoff",
    "SignoffOpener",
    "Span",
    "Speaker",
    "SpeakerKind",
    "Speech",
    "Timestamp",
    "TimestampKind",
    "WeightsError",
    "WireparseError",
    "iter_articles",
    "parse",
    "parse_many",
    "read",
    "samples",
]

__version__ = "0.1.0.dev0"

_HOMES: Final = {
    name: module
    for module, names in {
        "_many": ("parse_many",),
        "_parser": ("Parser", "iter_articles", "parse", "read"),
        "_roles": ("LineWeights",),
        "_segments": ("GivenLine",),
        "diagnostics": (
            "CATALOGUE",
            "CatalogueEntry",
            "Diagnostic",
            "GutterError",
            "KnowledgeError",
            "MissingExtraError",
            "NotTextError",
            "ParseError",
            "PluginWarning",
            "Severity",
            "WeightsError",
            "WireparseError",
        ),
        "hooks": ("NO_HOOKS", "Context", "Filter", "Hooks", "Rewrite"),
        "knowledge": ("DEFAULT",),
        "models": (
            "Article",
            "Attribution",
            "Block",
            "Byline",
            "Caption",
            "Credit",
            "Cue",
            "Dateline",
            "Dump",
            "Gender",
            "GenderSource",
            "Headline",
            "MadeBy",
            "Mention",
            "Node",
            "Quote",
            "QuoteKind",
            "Role",
            "Signoff",
            "Speaker",
            "SpeakerKind",
            "Timestamp",
            "TimestampKind",
        ),
        "offsets": ("Offsets",),
        "rows": (
            "Agency",
            "Furniture",
            "FurnitureKind",
            "Glyph",
            "Grammar",
            "Knowledge",
            "Language",
            "Page",
            "QuotePair",
            "SignoffOpener",
            "Speech",
        ),
        "samples": ("samples",),  # a public name is the module itself
        "spans": ("Span",),
    }.items()
    for name in names
}
"""Which module each public name is from; it is loaded when the name is first asked for.

Most programs that import wireparse do not parse at once, and the command answers `--help`
without any of it.
"""

if not TYPE_CHECKING:  # a type checker would take every misspelt name for one of these

    def __getattr__(name: str) -> object:
        """Load a public name or module."""
        from importlib import import_module  # noqa: PLC0415  beside its use

        if name in _HOMES.values():
            return import_module(f"wireparse.{name}")
        if name in _HOMES:
            value = getattr(import_module(f"wireparse.{_HOMES[name]}"), name)
            globals()[name] = value
            return value
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)


def __dir__() -> list[str]:
    """List the public names, whether they are loaded yet or not, and no other."""
    return sorted([*__all__, "__version__"])
