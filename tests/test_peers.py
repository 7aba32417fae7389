"""The comparison with other tools counts what it says: lines, copies, captions, quotes, damage."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks"))
sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks" / "peers"))

from adapters import READERS, between_marks, everything, page
from cases import Caption, Case, Quote, damaged, generated, golden, labelled
from page import filled, held_out, tables
from score import f1, kept_lines, score_captions, score_damage, score_quotes, score_text, total

TEXT = """Ferry Returns to River
Ferry Returns to River
Menu and much more
The ferry crossed the river on Monday, and nobody was seasick.
“We left early,” said Ana Lund, who runs the pier."""
CASE = Case(
    "some",
    "ferry",
    "en",
    TEXT,
    {1: "headline", 2: "headline", 3: "furniture", 4: "paragraph", 5: "paragraph"},
    [Caption("The ferry at its pier. REUTERS/Ana Lund", "Reuters", "Ana Lund")],
    [Quote("We left early", "Ana Lund", "Ana Lund"), Quote("No", "Karim Dahl", "he", either=True)],
)
LINES = dict(enumerate(TEXT.splitlines(), 1))


@pytest.mark.parametrize(
    ("answer", "kept"),
    [
        (TEXT, {1, 2, 3, 4, 5}),
        (LINES[4], {4}),
        ("FERRY returns, to river", {1}),
        (f"{LINES[4]} {LINES[5]}", {4, 5}),
        ("Menu", set()),
        ("", set()),
    ],
)
def test_a_line_is_kept_where_its_letters_are(answer: str, kept: set[int]) -> None:
    """Whole, or within a longer line; each place of the answer counts once."""
    assert kept_lines(LINES, answer) == kept


def test_text_is_scored_by_the_words_of_body_lines() -> None:
    """What is no body counts against precision, a copy that survives is counted, none is lost."""
    score = score_text(CASE, {"text": TEXT})
    assert score["text"] == pytest.approx(f1(21, 33, 21))
    assert score["text but headlines"] == pytest.approx(f1(21, 25, 21))
    assert (score["copies"], score["copies kept"]) == (1, 1)
    assert (score["paragraph"], score["paragraph kept"]) == (2, 2)


def test_a_lost_paragraph_is_counted() -> None:
    """And a headline that stands once is no copy."""
    score = score_text(CASE, {"text": f"{LINES[1]}\n{LINES[5]}"})
    assert (score["paragraph kept"], score["copies kept"]) == (1, 0)
    assert score["text"] == pytest.approx(f1(10, 14, 21))


def test_captions_are_found_with_or_without_their_credit() -> None:
    """Credits count where the caption was found, and agencies have two names."""
    found = {"text": "The ferry at its pier.", "agency": "REUTERS", "creator": None}
    score = score_captions(CASE, {"captions": [found, {**found, "text": "Another."}]})
    assert (score["right"], score["given"], score["asked"]) == (1, 2, 1)
    assert (score["agencies right"], score["creators right"]) == (1, 0)


@pytest.mark.parametrize(
    ("speaker", "mention", "right"),
    [
        ("Ana Lund", "Ana Lund", (1, 1, 1)),
        ("Lund", "Lund", (0, 1, 1)),
        ("", "", (0, 0, 0)),
        ("Karim Dahl", "he", (0, 0, 0)),
    ],
)
def test_speakers_are_persons_last_names_and_mentions(
    speaker: str, mention: str, right: tuple[int, int, int]
) -> None:
    """All words of the name, its last word, or the words beside the verb."""
    quote = {"text": "“We left early,”", "speaker": speaker, "mention": mention}
    score = score_quotes(CASE, {"quotes": [quote]})
    assert (score["person"], score["last name"], score["mention"]) == right
    assert (score["right"], score["given"], score["asked"], score["speakers"]) == (1, 1, 1, 1)


def test_what_may_be_speech_is_neither_asked_for_nor_wrong() -> None:
    """But what is none counts as given."""
    given = [{"text": text, "speaker": "", "mention": ""} for text in ("No", "Quite another")]
    score = score_quotes(CASE, {"quotes": given})
    assert (score["given"], score["right"]) == (1, 0)


def test_damage_is_told_mended_or_done() -> None:
    """A text that was decoded wrongly is a pair of cases."""
    right, wrong = damaged([CASE])
    assert wrong.text != right.text == TEXT
    mended = score_damage(wrong, {"fixed": TEXT, "told": True}, TEXT)
    left = score_damage(wrong, {"fixed": wrong.text, "told": False}, TEXT)
    done = score_damage(right, {"fixed": wrong.text, "told": True}, TEXT)
    assert (mended["lines"], mended["mended"], mended["wrong told"]) == (1, 1, 1)
    assert (left["mended"], left["wrong told"], done["changed"]) == (0, 0, 1)


def test_generated_dumps_know_their_captions_and_speakers() -> None:
    """Every line of them has a role, and what is said is in the text."""
    (case,) = generated(1)
    assert case.captions
    assert case.quotes
    assert set(case.roles) == {n for n, row in enumerate(case.text.split("\n"), 1) if row.strip()}
    assert all(quote.words in case.text and quote.speaker in case.text for quote in case.quotes)


def test_golden_files_are_cases() -> None:
    """Their gutters are labels."""
    cases = list(golden())
    assert len(cases) > 100
    assert {role for case in cases for role in case.roles.values()} == {
        "headline", "deck", "caption", "crosshead", "paragraph", "furniture",
    }  # fmt: skip


def test_labelled_folders_are_read(tmp_path: Path) -> None:
    """Pages, and pages whose quotations are labelled."""
    (tmp_path / "page.txt").write_text(TEXT, encoding="utf-8")
    labels = {
        "headline_lines": [1, 2], "furniture_lines": [3], "paragraph_lines": [4, 5],
        "subheadings": [], "captions": [{"text": "A", "lines": [3]}], "quotes": [],
    }  # fmt: skip
    (tmp_path / "page.json").write_text(json.dumps({"articles": [labels]}), encoding="utf-8")
    (case,) = labelled(tmp_path)
    assert case.roles == {**CASE.roles, 3: "caption"}
    assert case.captions == [Caption("A")]


def test_the_baselines_take_everything() -> None:
    """All lines are text, all between marks is speech."""
    assert everything()(TEXT, "en")["text"] == TEXT
    assert [each["text"] for each in between_marks()(TEXT, "en")["quotes"]] == ["We left early,"]
    assert page("<a>\n\n b").count("<p>") == 2


def test_a_page_is_filled_between_its_marks() -> None:
    """What was not measured stays."""
    text = "a <!-- measured: b -->old<!-- end of what was measured --> c"
    assert filled(text, {"b": "new"}) == (
        "a <!-- measured: b -->\nnew\n<!-- end of what was measured --> c"
    )
    assert "old" in filled(text, {})


def test_all_tables_are_made() -> None:
    """Of the scores of a run, beside what the model card says of outlets that were held out."""
    score = dict(total([score_text(CASE, {"text": TEXT}), score_captions(CASE, {"captions": []})]))
    base = {
        "version": "1",
        "seconds": {"some": 1.0},
        "texts": {"some": 1},
        "characters": {"some": 9},
        "peak": 2.0,
    }
    runs = [{**base, "job": "text", "reader": "wireparse", "scores": {"some": score}, "failed": 0}]
    made = tables({"date": "a", "machine": "b", "python": "c", "runs": runs})  # type: ignore[typeddict-item]
    assert "| wireparse | 77.8 |" in made["text"]
    assert set(held_out()) == {"pages/main", "pages/full", "general/main", "general/full"}
    assert set(READERS) == {"text", "quotes", "damage"}
