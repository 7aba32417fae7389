"""Dumps as HTML: a report to open in a browser, and the view that notebooks show.

The report is one self-contained file: every line with its role in the gutter, copies folded,
quotes linked to their speakers, the parts of captions and diagnostics in the margin. Needs the
extra `html`. Text of a dump is escaped, and control characters are shown as signs.

Example:
    >>> import wireparse
    >>> from wireparse.outputs.html import to_html
    >>> dump = wireparse.parse("OSLO (Reuters) - <b>A bridge</b> was opened on Monday.")
    >>> page = to_html(dump, title="Bridges")
    >>> "&lt;b&gt;A bridge&lt;/b&gt;" in page
    True
"""

from __future__ import annotations

from base64 import b64encode
from collections import Counter
from functools import lru_cache
from hashlib import sha256
from importlib import resources
from typing import TYPE_CHECKING, Final

from attrs import evolve, field, frozen

from wireparse import __version__
from wireparse.diagnostics import CATALOGUE, CatalogueEntry, MissingExtraError, Severity
from wireparse.models import Article, Caption, Dump, Quote, QuoteKind, Role
from wireparse.outputs._annotations import annotate_caption, annotate_quote
from wireparse.outputs._control_characters import harmless
from wireparse.outputs._report_parts import data_of, digests_of, first_lines, short_names
from wireparse.outputs._report_view import LIT, ArticleView, view_article
from wireparse.outputs._speaker_counts import Who
from wireparse.outputs._summary import Totals, count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from jinja2 import Environment

    from wireparse.diagnostics import Diagnostic

__all__ = ["to_fragment", "to_html"]

_SHORT: Final = 400
"""Lines after which a notebook shows no further article: it keeps all that it shows."""
_PERCENT: Final = 10
"""Thousandths in a hundredth."""
_KINDS: Final = {
    Role.PARAGRAPH: "story",
    Role.CROSSHEAD: "story",
    Role.CAPTION: "captions",
    Role.CREDIT: "captions",
    Role.FURNITURE: "furniture",
}
"""What roles are counted as; the others are what stands over and under a story."""


@frozen(kw_only=True)
class _FileView:
    """The articles of one dump.

    Attributes:
        name: Of the file; empty where there is only one.
        articles: Its articles.
    """

    name: str
    articles: tuple[ArticleView, ...]


@frozen
class _Share:
    """A part of the dumps, counted in characters.

    Attributes:
        name: What it is.
        start: Thousandths before it.
        width: Thousandths of it.
    """

    name: str
    start: float
    width: float

    @property
    def percent(self) -> str:
        """The part of a hundred."""
        return f"{self.width / _PERCENT:.0f} %" if self.width >= _PERCENT else "under 1 %"


@frozen(kw_only=True)
class _Report:
    """Everything on the page.

    Attributes:
        title: The name of the file, or how many there are.
        files: The dumps, by file.
        totals: What there is, a fact an item.
        shares: What the characters of the dumps are.
        roles: Roles and how many lines have them, copies left out.
        copies: How many lines are copies.
        speakers: Speakers and how often they are quoted, those who are quoted most first.
        unnamed: How many of them have no name, and are counted in each article.
        open: How many quotations have no speaker.
        codes: Rows of the catalogue of diagnostics and how often they are met, errors first.
        left: How many articles are not shown.
        places: The line in which each speaker speaks first.
        code_places: The line in which each diagnostic is met first.
        made: How the report was made, a fact an item.
    """

    title: str
    files: tuple[_FileView, ...]
    totals: tuple[str, ...]
    shares: tuple[_Share, ...]
    roles: tuple[tuple[str, int], ...]
    copies: int
    speakers: tuple[tuple[Who, int], ...]
    unnamed: int
    open: int
    codes: tuple[tuple[CatalogueEntry, int], ...]
    left: int = 0
    places: Mapping[Who | None, str] = field(factory=dict)
    code_places: Mapping[str, str] = field(factory=dict)
    made: tuple[str, ...] = ()

    @property
    def articles(self) -> tuple[ArticleView, ...]:
        """The articles of all dumps."""
        return tuple([article for shown in self.files for article in shown.articles])

    @property
    def notes(self) -> range:
        """Numbers of the speakers' notes that light up with their words."""
        most = max((article.notes for article in self.articles), default=0)
        return range(1, min(most, LIT) + 1)


def to_html(dumps: Dump | Mapping[str, Dump], /, *, title: str = "", made_with: str = "") -> str:
    """Write a report as one self-contained page.

    The same input gives the same page.

    Args:
        dumps: A dump, or dumps by the names of their files.
        title: Title of the page; by default the name of the file without its folder, or the
            number of files.
        made_with: How the dumps were read, such as the command, for the foot of the page.

    Raises:
        MissingExtraError: Jinja2 is not installed.
    """
    if isinstance(dumps, Dump):
        dumps = {title or "Dump": dumps}
    else:
        names = short_names(dumps)
        dumps = {names[name]: dump for name, dump in dumps.items()}
    title = title or (next(iter(dumps)) if len(dumps) == 1 else count(len(dumps), "file"))
    files: list[_FileView] = []
    done = 0
    for at, (name, dump) in enumerate(dumps.items(), 1):
        prefix = f"F{at}-" if len(dumps) > 1 else ""
        line_of = _line_of(dump)
        views = [
            view_article(article, number=number, prefix=prefix, line_of=line_of)
            for number, article in enumerate(dump.articles, done + 1)
        ]
        done += len(views)
        files.append(_FileView(name=name if len(dumps) > 1 else "", articles=tuple(views)))
    articles = [article for dump in dumps.values() for article in dump.articles]
    loose = [d for dump in dumps.values() if not dump.articles for d in dump.diagnostics]
    report = _report(title, files, articles, loose)
    made = (*digests_of(dumps.values()), *([f"with {made_with}"] if made_with else ()))
    return _render("report.html.jinja", evolve(report, made=made), data_of(dumps))


def to_fragment(item: Article | Dump | Quote | Caption, /) -> str:
    """Write what a notebook shows: a part of a page, with styles that reach nothing else.

    Args:
        item: A dump, whose articles are folded, all but the first; of a long one only the
            first articles are shown. Or an article, whose lines have no numbers, since it does
            not know the dump that it is from. Or a quote or a caption, in a line.

    Raises:
        MissingExtraError: Jinja2 is not installed.
    """
    if isinstance(item, (Quote, Caption)):
        return _line(item)
    articles = (item,) if isinstance(item, Article) else item.articles
    shown = _first(articles)
    line_of = None if isinstance(item, Article) else _line_of(item)
    prefix = f"W{articles[0].id if articles else ''}-"
    views = [
        view_article(article, number=article.index + 1, prefix=prefix, line_of=line_of)
        for article in shown
    ]
    files = [_FileView(name="", articles=tuple(views))]
    loose = () if articles or isinstance(item, Article) else item.diagnostics
    report = evolve(_report("", files, articles, loose), left=len(articles) - len(shown))
    if isinstance(item, Article):
        report = evolve(report, totals=())
    return _render("fragment.html.jinja", report)


def _first(articles: Iterable[Article]) -> list[Article]:
    """Return as many articles as a notebook shows, one at least."""
    shown: list[Article] = []
    lines = 0
    for article in articles:
        lines += len(article.blocks)
        if shown and lines > _SHORT:
            break
        shown.append(article)
    return shown


def _line(item: Quote | Caption) -> str:
    """Write a quote or a caption in a line."""
    template = _environment().get_template("line.html.jinja")
    if isinstance(item, Caption):
        return template.render(quote=None, caption=item, facts=list(annotate_caption(item)))
    return template.render(
        quote=item,
        said=annotate_quote(item),
        is_marked=item.kind is not QuoteKind.INDIRECT,
        is_scare=item.kind is QuoteKind.SCARE,
    )


def _line_of(dump: Dump) -> Callable[[int], int]:
    return lambda offset: dump.locate(offset)[0]


def _report(
    title: str,
    files: Sequence[_FileView],
    articles: Sequence[Article],
    loose: Sequence[Diagnostic],
) -> _Report:
    """Count what is on the page.

    Args:
        title: What stands over it.
        files: The views of the dumps.
        articles: All articles, shown or not.
        loose: Diagnostics of dumps without article.
    """
    totals, said = Totals(), Counter[Who | None]()
    roles: Counter[Role] = Counter()
    codes = Counter(found.code for found in loose)
    totals.severities.update(found.severity for found in loose)
    for article in articles:
        totals.add(article)
        roles.update(block.role for block in article.blocks if block.copy_of is None)
        codes.update(found.code for found in article.diagnostics)
    for shown in files:
        for view in shown.articles:
            said.update(view.said)
    without = said.pop(None, 0)
    places, code_places = first_lines(view for shown in files for view in shown.articles)
    return _Report(
        title=title,
        files=tuple(files),
        totals=tuple(totals.words()),
        shares=tuple(_shares(articles)),
        roles=tuple((role.value, roles[role]) for role in Role if roles[role]),
        copies=totals.copies,
        speakers=tuple((who, times) for who, times in said.most_common() if who is not None),
        unnamed=sum(who is not None and who.article is not None for who in said),
        open=without,
        places=places,
        code_places=code_places,
        codes=tuple(
            (entry, codes[entry.code])
            for severity in Severity
            for entry in CATALOGUE.values()
            if entry.severity is severity and codes[entry.code]
        ),
    )


def _shares(articles: Iterable[Article]) -> Iterator[_Share]:
    """Yield what the characters are: the story, what stands over and under it, and residue."""
    sizes: Counter[str] = Counter()
    for article in articles:
        for block in article.blocks:
            kind = "copies" if block.copy_of is not None else _KINDS.get(block.role, "header")
            sizes[kind] += len(block.text)
    start, whole = 0.0, sizes.total()
    for name in ("story", "header", "captions", "copies", "furniture"):
        if sizes[name]:
            width = round(1000 * sizes[name] / whole, 1)
            yield _Share(name, round(start, 1), width)
            start += width


def _render(name: str, report: _Report, data: str = "") -> str:
    """Fill a template in; styles and script are let in by their digests alone."""
    environment = _environment()
    styles = environment.get_template("report.css.jinja").render(report=report)
    script = resources.files("wireparse.outputs").joinpath("report.js").read_text(encoding="utf-8")
    return environment.get_template(name).render(
        report=report,
        speakers={who: at for at, who in enumerate([*(who for who, _ in report.speakers), None])},
        codes={entry.code: at for at, (entry, _) in enumerate(report.codes)},
        version=__version__,
        styles=_Trusted(styles),
        script=_Trusted(script),
        data=_Trusted(data),
    )


class _Trusted(str):
    """A part of the page that is not from a dump."""

    __slots__ = ()

    @property
    def digest(self) -> str:
        """What a policy lets it in by."""
        return f"sha256-{b64encode(sha256(self.encode()).digest()).decode()}"

    def __html__(self) -> str:
        """Return the text itself: nothing in it is to be escaped."""
        return self


@lru_cache(maxsize=1)
def _environment() -> Environment:
    try:
        from jinja2 import Environment, PackageLoader, StrictUndefined  # noqa: PLC0415  an extra
    except ModuleNotFoundError:
        msg = "reports need Jinja2: pip install 'wireparse[html]'"
        raise MissingExtraError(msg) from None
    return Environment(
        loader=PackageLoader("wireparse.outputs", "."),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _shown(value: object) -> object:
    """Take the sting out of every string, also of those that no piece was made of."""
    return harmless(value) if type(value) is str else value
