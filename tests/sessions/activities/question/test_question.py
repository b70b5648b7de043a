"""The question: which texts it takes, how they are tidied, and what is shown of them."""

import json
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sessions import activities
from sessions.activities import NOTHING
from sessions.activities.capabilities import WithTable, WithTexts, charts_of
from sessions.activities.question.activity import Question
from sessions.activities.shared import texts
from sessions.activities.shared.texts import LONGEST, MOST
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.programme import Text
from sessions.model.text_normalisation import normalise
from tests.conftest import examples, refused
from tests.sessions.activities.paradox.test_paradox import json as anything

NL, EN = Texts("nl"), Texts("en")
QUESTION = Question(id="q02", kind="question", text=Text(nl="wat zijn onze waarden?", en="what are our values?"))
items = st.fixed_dictionaries({"id": st.text("abc123", min_size=1, max_size=3), "text": st.text(max_size=40)})
nearly = st.fixed_dictionaries({"texts": st.lists(items | anything, max_size=5) | anything})


def _texts(*texts: object) -> dict[str, object]:
    return {"texts": [{"id": f"t{index}", "text": text} for index, text in enumerate(texts)]}


def test_it_is_asked_in_its_own_words() -> None:
    assert (QUESTION.heading(NL), QUESTION.heading(EN)) == ("wat zijn onze waarden?", "what are our values?")
    assert (QUESTION.participant_heading(NL), QUESTION.participant_heading(EN)) == (
        "wat zijn onze waarden?",
        "what are our values?",
    )


@settings(max_examples=examples(200))
@given(anything | nearly)
def test_whatever_comes_is_taken_or_refused(raw: object) -> None:
    try:
        parsed = QUESTION.parse(raw)
    except Refusal as refusal:
        assert refusal.key in {"refused.texts", "refused.too_long", "refused.too_many_texts"}
    else:
        stored = json.loads(json.dumps(parsed, ensure_ascii=False).encode("utf-8"))  # it can be stored
        assert stored == parsed
        assert parsed is NOTHING or 1 <= len(parsed["texts"]) <= MOST
        assert parsed is NOTHING or QUESTION.parse(parsed) == parsed  # what is stored is tidy


@pytest.mark.parametrize("raw", [_texts(), _texts(""), _texts(" \n\t "), _texts("\x00\x07"), _texts("", " ", "\r\n")])
def test_an_answer_without_words_takes_the_answer_back(raw: object) -> None:
    assert QUESTION.parse(raw) is NOTHING


@pytest.mark.parametrize("blank", ["\u200b", "\u200e\u200f", "\ufeff", "\u00ad"])
def test_signs_that_nobody_sees_are_no_words(blank: str) -> None:
    """Else the projector shows an empty card."""
    assert QUESTION.parse(_texts(blank)) is NOTHING


def test_empty_texts_are_left_out_and_the_others_keep_their_ids() -> None:
    assert QUESTION.parse(_texts("Ruimte", " ", "Tijd")) == {
        "texts": [{"id": "t0", "text": "Ruimte"}, {"id": "t2", "text": "Tijd"}]
    }


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Ruimte \n", "Ruimte"),
        ("een\r\ntwee\rdrie\nvier", "een\ntwee\ndrie\nvier"),
        ("be\x00l\x1b[31m", "bel[31m"),
        ("cafe\u0301", "café"),
        ("👩‍💻 & <b>", "👩‍💻 & <b>"),
        ("\ue000privé", "privé"),
        ("a\u2028b", "a\u2028b"),
    ],
)
def test_a_text_is_tidied(typed: str, kept: str) -> None:
    assert normalise(typed) == kept


def test_a_tab_keeps_two_words_apart() -> None:
    """Text that is pasted from a table has tabs between its words."""
    assert normalise("een\ttwee").split() == ["een", "twee"]


@settings(max_examples=examples(100))
@given(st.text(max_size=60))
def test_tidying_twice_is_tidying_once(text: str) -> None:
    assert normalise(normalise(text)) == normalise(text)


def test_a_letter_keeps_thirty_marks_since_sorting_them_takes_quadratic_time() -> None:
    assert normalise("x" + "\u0323" * 31 + "y") == "x" + "\u0323" * 30 + "y"
    assert normalise("x" + "\u0f73\u200b" * 500) == normalise("x" + "\u0f73" * 30)
    assert normalise("o\u0302\u0323") == "ộ"


@pytest.mark.parametrize(
    "repeated", ["a", "\u0323\u0301", "\u0f73", "\u200b\u0301\u0323", "\ufdfa", "\u1100\u1161", "\n"]
)
def test_the_time_to_tidy_a_text_grows_with_its_length(repeated: str) -> None:
    def seconds(length: int) -> float:
        text, tries = (repeated * length)[:length], []
        for _ in range(5):
            start = time.thread_time()
            normalise(text)
            tries.append(time.thread_time() - start)
        return min(tries)

    assert seconds(20_000) / seconds(5_000) < 8, "4 is linear, 16 is quadratic"


def test_a_text_that_is_too_long_in_any_form_is_not_tidied(monkeypatch: pytest.MonkeyPatch) -> None:
    lengths = []

    def noted(text: str) -> str:
        lengths.append(len(text))
        return text

    monkeypatch.setattr(texts, "normalise", noted)
    for length in (2000, 2001, 20_000):
        with refused("too_long", given=length, most=500):
            QUESTION.parse(_texts("x" * length))
    assert lengths == [2000]


@pytest.mark.parametrize(("length", "fits"), [(1, True), (500, True), (501, False), (5000, False), (20_000, False)])
def test_five_hundred_signs_fit(length: int, fits: bool) -> None:
    assert LONGEST == 500
    if fits:
        assert QUESTION.parse(_texts("x" * length)) == _texts("x" * length)
    else:
        with refused("too_long", given=length, most=500):
            QUESTION.parse(_texts("x" * length))


def test_blanks_around_a_text_do_not_count() -> None:
    assert QUESTION.parse(_texts(f"   {'x' * 500}   ")) == _texts("x" * 500)


def test_ten_texts_fit_and_empty_ones_do_not_count() -> None:
    assert MOST == 10
    ten = _texts(*["x"] * 10)
    assert QUESTION.parse(ten) == ten
    assert QUESTION.parse(_texts(*["x"] * 10, " ")) == ten
    with refused("too_many_texts", most=10):
        QUESTION.parse(_texts(*["x"] * 11))


def test_nobody_gives_no_result_and_approved_by_none_neither() -> None:
    assert QUESTION.summarise({}) is None
    assert QUESTION.summarise({"n1": {"texts": []}}) is None


def test_a_result_is_every_text_under_a_name_of_its_own() -> None:
    summary = QUESTION.summarise({"n1": _texts("Ruimte", "Tijd"), "n2": _texts("Ruimte")})
    assert summary
    assert len(summary) == 3
    assert sorted(item["text"] for item in summary.values()) == ["Ruimte", "Ruimte", "Tijd"]


@pytest.mark.parametrize(
    ("people", "nl", "en"),
    [(1, "1 antwoord.", "1 answer."), (2, "2 antwoorden.", "2 answers."), (300, "300 antwoorden.", "300 answers.")],
)
def test_the_result_in_one_sentence(people: int, nl: str, en: str) -> None:
    summary = QUESTION.summarise({f"n{index}": _texts("gelijk") for index in range(people)})
    assert summary
    assert (QUESTION.sentence(summary, NL), QUESTION.sentence(summary, EN)) == (nl, en)


def test_its_result_is_words_and_no_picture() -> None:
    summary = QUESTION.summarise({"n1": _texts("Ruimte")})
    assert (charts_of(QUESTION, summary, NL), isinstance(QUESTION, WithTable)) == ((), False)


def test_texts_can_be_shown_one_by_one() -> None:
    answer = QUESTION.parse(_texts("Ruimte", "Tijd"))
    assert isinstance(QUESTION, WithTexts)
    assert QUESTION.texts_in(answer) == {"t0": "Ruimte", "t1": "Tijd"}
    assert QUESTION.keep_texts(answer, frozenset({"t1"})) == {"texts": [{"id": "t1", "text": "Tijd"}]}
    assert QUESTION.keep_texts(answer, frozenset()) == {"texts": []}
    assert answer == _texts("Ruimte", "Tijd")


def test_it_is_stored_and_loaded_as_it_was() -> None:
    assert activities.load(QUESTION.model_dump(exclude_none=True)) == QUESTION
