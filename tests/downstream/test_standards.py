"""Tools that others wrote read every golden in the standards' formats, and find what is in it.

Needs the group `downstream`: pyld for JSON-LD and Web Annotation, bioc for brat, datatrove for
Dolma, spaCy for its own. The mixer of Dolma itself is installed by `.ci/run`.
"""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

import wireparse
from goldens import parsed_goldens
from standards import joined
from wireparse.outputs import brat, dolma, jsonld, webannotation
from wireparse.outputs._encoder import encode

if TYPE_CHECKING:
    from collections.abc import Callable

    from wireparse import Article, Dump

SCHEMA: Final = "http://schema.org/"
OA: Final = "http://www.w3.org/ns/oa#"
AS: Final = "http://www.w3.org/ns/activitystreams#"
ANNO: Final = {
    "@context": {
        "oa": OA,
        "as": AS,
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "id": {"@id": "@id", "@type": "@id"},
        "type": {"@id": "@type", "@type": "@vocab"},
        "Annotation": "oa:Annotation",
        "AnnotationPage": "as:OrderedCollectionPage",
        "TextualBody": "oa:TextualBody",
        "SpecificResource": "oa:SpecificResource",
        "TextPositionSelector": "oa:TextPositionSelector",
        "TextQuoteSelector": "oa:TextQuoteSelector",
        "body": {"@type": "@id", "@id": "oa:hasBody"},
        "target": {"@type": "@id", "@id": "oa:hasTarget"},
        "source": {"@type": "@id", "@id": "oa:hasSource"},
        "selector": {"@type": "@id", "@id": "oa:hasSelector"},
        "motivation": {"@type": "@vocab", "@id": "oa:motivatedBy"},
        "purpose": {"@type": "@vocab", "@id": "oa:hasPurpose"},
        "tagging": "oa:tagging",
        "classifying": "oa:classifying",
        "identifying": "oa:identifying",
        "linking": "oa:linking",
        "items": {"@type": "@id", "@id": "as:items", "@container": "@list"},
        "startIndex": {"@type": "xsd:nonNegativeInteger", "@id": "as:startIndex"},
        "start": {"@type": "xsd:nonNegativeInteger", "@id": "oa:start"},
        "end": {"@type": "xsd:nonNegativeInteger", "@id": "oa:end"},
        "exact": "oa:exact",
        "value": "rdf:value",
    }
}
"""The terms of the W3C's context that are used; the context itself is on the net."""
VALUE: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#value"


def articles() -> list[Article]:
    """Return the articles of all goldens, one for each name: some tell the same story."""
    every = (article for dump in parsed_goldens() for article in dump.articles)
    return [*{(article.id, article.index): article for article in every}.values()]


def value(node: dict[str, Any], key: str) -> Any:  # noqa: ANN401  whatever the key holds
    """Return the one value, or the one name, that an expanded node has under a key."""
    (only,) = node[key]
    return only.get("@value", only.get("@id"))


@pytest.fixture(scope="module")
def expand() -> Any:  # noqa: ANN401  a function of a package without types
    """Return the expansion of pyld, which loads the context of the W3C from here."""
    pyld = pytest.importorskip("pyld", reason="pyld is not installed: see group downstream")

    def load(url: str, _: object = None) -> dict[str, Any]:
        assert url == webannotation.CONTEXT
        return {"contextUrl": None, "documentUrl": url, "document": ANNO}

    return lambda tree: pyld.jsonld.expand(tree, {"documentLoader": load, "base": "urn:x:"})


def test_json_ld_expands_to_schema_org(expand: Any) -> None:  # noqa: ANN401  see above
    """Every key is a term of schema.org or of the W3C, and what was said by whom is found again."""
    document = json.loads(jsonld.to_script(articles()))
    nodes = expand(document)
    assert len(nodes) == len(document["@graph"])
    keys = {key for node in nodes for key in node}
    assert all(key.startswith(("@", SCHEMA, OA)) for key in keys)
    names = {n["@id"]: value(n, SCHEMA + "name") for n in nodes if "#speaker-" in n["@id"]}
    bodies = {
        n["@id"]: value(n, SCHEMA + "articleBody") for n in nodes if SCHEMA + "articleBody" in n
    }
    said: dict[str, list[tuple[str, str | None]]] = {}
    for node in nodes:
        if SCHEMA + "Quotation" not in node["@type"]:
            continue
        (selector,) = node[OA + "hasSelector"]
        assert selector["@type"] == [OA + "TextPositionSelector"]
        story = value(node, OA + "hasSource")
        words = bodies[story][value(selector, OA + "start") : value(selector, OA + "end")]
        assert words == value(node, SCHEMA + "text")
        who = names[value(node, SCHEMA + "creator")] if SCHEMA + "creator" in node else None
        said.setdefault(story, []).append((words, who))
    wanted = {f"urn:wireparse:{a.id}:{a.index}": joined(a) for a in articles() if joined(a)}
    assert said == wanted


def test_pictures_expand_to_image_objects(expand: Any) -> None:  # noqa: ANN401  see above
    """With caption, credit, place and day."""
    nodes = {node["@id"]: node for node in expand(jsonld.to_jsonld(articles()))}
    for article in articles():
        for number, caption in enumerate(article.captions):
            node = nodes[f"urn:wireparse:{article.id}:{article.index}#caption-{number}"]
            assert node["@type"] == [SCHEMA + "ImageObject"]
            if caption.location:
                (place,) = node[SCHEMA + "contentLocation"]
                assert value(place, SCHEMA + "name") == caption.location
            if caption.credit:
                credit = " ".join(caption.credit.text.split())
                assert value(node, SCHEMA + "creditText") == credit


def test_web_annotations_expand_and_join(expand: Any) -> None:  # noqa: ANN401  see above
    """A quotation links to its speaker, and both select their words in the dump."""
    for dump in parsed_goldens():
        for article in dump.articles:
            (page,) = expand(webannotation.to_webannotation(article))
            (items,) = page[AS + "items"]
            known = {item["@id"]: item for item in items["@list"]}
            told = [
                (_selected(item, dump), _linked(item, known, dump))
                for item in known.values()
                if "#quote-" in item["@id"]
            ]
            assert told == [
                (quote.text, quote.speaker.mention.text if quote.speaker else None)
                for quote in article.quotes
            ]


def _selected(item: dict[str, Any], dump: Dump) -> str:
    (target,) = item[OA + "hasTarget"]
    place, words = target[OA + "hasSelector"]
    assert place["@type"] == [OA + "TextPositionSelector"]
    found = dump.text[value(place, OA + "start") : value(place, OA + "end")]
    assert found == value(words, OA + "exact")
    return found


def _linked(item: dict[str, Any], known: dict[str, dict[str, Any]], dump: Dump) -> str | None:
    """Return the words of the speaker that a quotation links to."""
    for body in item[OA + "hasBody"]:
        other = known.get(value(body, OA + "hasSource")) if OA + "hasSource" in body else None
        if other is not None and _tag(other) == "speaker":
            return _selected(other, dump)
    return None


def _tag(item: dict[str, Any]) -> Any:  # noqa: ANN401  see above
    return next(value(b, VALUE) for b in item[OA + "hasBody"] if VALUE in b)


def test_brat_is_read_by_bioc() -> None:
    """With its relations, attributes and notes; quotations are joined to their speakers."""
    bioc = pytest.importorskip("bioc.brat", reason="bioc is not installed: see group downstream")
    for dump in parsed_goldens():
        document = bioc.loads(dump.text, brat.to_brat(dump))
        entities = {entity.id: entity for entity in document.entities}
        for entity in entities.values():
            pieces = [dump.text[place[0] : place[1]] for place in sorted(entity.locations)]
            assert " ".join(pieces) == entity.text
        notes = {note.refid: note.text for note in document.notes}
        speakers = {
            relation.arguments["Arg1"]: notes[relation.arguments["Arg2"]]
            for relation in document.relations
            if relation.type == "SaidBy"
        }
        told = [
            (entity.text, speakers.get(number))
            for number, entity in entities.items()
            if entity.type == "Quote"
        ]
        assert told == [
            (quote.content, quote.speaker.name if quote.speaker else None)
            for article in dump.articles
            for quote in article.quotes
        ]
        kinds = [a for a in document.attributes if a.type == "Kind"]
        assert len(kinds) == len(told)


def test_dolma_documents_are_read_by_datatrove(tmp_path: Path) -> None:
    """Text and name are those of the article."""
    readers = pytest.importorskip(
        "datatrove.pipeline.readers", reason="datatrove is not installed: see group downstream"
    )
    lines = [encode(dolma.to_dolma(article)) for article in articles()]
    (tmp_path / "documents.jsonl").write_bytes(b"\n".join(lines) + b"\n")
    found = list(readers.JsonlReader(str(tmp_path))())
    wanted = [article for article in articles() if article.text]  # it skips what is empty
    assert [doc.text for doc in found] == [article.text for article in wanted]
    assert [doc.id for doc in found] == [f"urn:wireparse:{a.id}:{a.index}" for a in wanted]


@pytest.fixture
def mix() -> Callable[[str], object]:
    """Load the mixer of the Dolma toolkit alone: the package needs an older NumPy than spaCy."""
    place = find_spec("dolma")
    binaries = [f for p in (place and place.submodule_search_locations) or () for f in _built(p)]
    if not binaries:
        pytest.skip("dolma is not installed: see .ci/run")
    spec = spec_from_file_location("dolma", binaries[0])
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    mixer: Callable[[str], object] = module.mixer_entrypoint
    return mixer


def _built(folder: str) -> list[Path]:
    return sorted(Path(folder).glob("dolma.*"))


def test_dolma_mixes_documents_and_attributes(mix: Callable[[str], object], tmp_path: Path) -> None:
    """One file serves as both; what it cuts out are the spans, in every script."""
    told = [article for article in articles() if article.text]
    data = gzip.compress(b"".join([encode(dolma.to_dolma(a)) + b"\n" for a in told]))
    for folder in ("documents", "attributes/wireparse"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "0.jsonl.gz").write_bytes(data)
    cuts = {"paragraph": "¶", "crosshead": "§"}
    stream = {
        "name": "news",
        "documents": [str(tmp_path / "documents" / "*.gz")],
        "attributes": ["wireparse"],
        "output": {"path": str(tmp_path / "out"), "max_size_in_bytes": 1 << 30},
        "span_replacement": [
            {
                "span": f"$.attributes.wireparse__block__{name}",
                "min_score": 0.0,
                "replacement": sign,
                "syntax": "jsonpath",
            }
            for name, sign in cuts.items()
        ],
    }
    work = {"input": str(tmp_path / "in"), "output": str(tmp_path / "made")}
    mix(json.dumps({"work_dir": work, "processes": 1, "shuffle": False, "streams": [stream]}))
    (made,) = (tmp_path / "out" / "documents").glob("*.gz")
    texts = [json.loads(line)["text"] for line in gzip.decompress(made.read_bytes()).splitlines()]
    assert texts == ["\n\n".join([cuts[block.role] for block in a.body]) for a in told]


def test_docbins_come_back_equal() -> None:
    """Texts, spans, labels and names; a span is the words of its quotation, no token more."""
    spacy = pytest.importorskip("spacy", reason="spaCy is not installed: see group downstream")
    from wireparse.outputs.spacy import to_docbin  # noqa: PLC0415  loads spaCy

    data = to_docbin(articles()).to_bytes()
    docs = list(spacy.tokens.DocBin().from_bytes(data).get_docs(spacy.blank("xx").vocab))
    for article, doc in zip(articles(), docs, strict=True):
        assert doc.text == article.text
        mentions = {span.id_: span.text for span in doc.spans["speakers"]}
        told = [
            (span.text, span.label_, span.kb_id_, mentions.get(span.id_))
            for span in doc.spans["quotes"]
        ]
        assert told == [
            (
                quote.content,
                quote.kind.value,
                quote.speaker.name if quote.speaker else "",
                quote.speaker.mention.text if quote.speaker else None,
            )
            for quote in article.quotes
        ]
        offsets = doc.spans["quotes"].attrs["offsets"]
        assert offsets == [[span.start_char, span.end_char] for span in doc.spans["quotes"]]
        assert [span.text for span in doc.spans["blocks"]] == [b.content for b in article.body]
        assert doc.user_data["wireparse"]["uri"].endswith(f"{article.id}:{article.index}")


def test_a_pipeline_reads_dumps() -> None:
    """By the name of the component alone, which spaCy finds by its entry point; also from disk."""
    pytest.importorskip("spacy", reason="spaCy is not installed: see group downstream")
    code = """
import sys, tempfile
import spacy
nlp = spacy.blank("en")
nlp.add_pipe("wireparse", config={"indirect": True})
with tempfile.TemporaryDirectory() as folder:
    nlp.to_disk(folder)
    again = spacy.load(folder)
assert again.get_pipe("wireparse").parser.indirect
for doc in (nlp(sys.argv[1]), next(again.pipe([sys.argv[1]]))):
    print([(s.text, s.label_, s.kb_id_) for s in doc.spans["quotes"]])
    print([s.label_ for s in doc.spans["blocks"]])
"""
    text = "Ferry Returns to River\n\n“It floats well,” said Jon Berg on Monday, at noon.\n"
    done = subprocess.run(
        [sys.executable, "-c", code, text], capture_output=True, check=True, encoding="utf-8"
    )
    want = "[('It floats well,', 'direct', 'Jon Berg')]\n['headline', 'paragraph']\n"
    assert done.stdout == want * 2


def test_a_pipelines_tokens_stay() -> None:
    """Where a quotation ends inside a token, the span is that of the token; offsets are exact."""
    spacy = pytest.importorskip("spacy", reason="spaCy is not installed: see group downstream")
    text = "Gate Opens\n\n“No goats”Berg said, and closed the gate of the garden behind him.\n"
    nlp = spacy.blank("xx")
    nlp.add_pipe("wireparse")
    doc = nlp(text)
    assert [token.text for token in doc] == [token.text for token in spacy.blank("xx")(text)]
    group = doc.spans["quotes"]
    (quote,) = wireparse.parse(text).articles[0].quotes
    assert group.attrs["offsets"] == [[quote.start, quote.end]]
    assert quote.text in group[0].text
