"""The question: which texts it takes, how they are tidied, and what is shown of them."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sessions import activities
from sessions.activities import NOTHING
from sessions.activities.question import Question
from sessions.activities.writing import LONGEST, MOST
from sessions.locale import Texts
from sessions.programme import Text
from sessions.refusal import Refusal
from sessions.tidy import tidy
from tests.conftest import refused
from tests.sessions.test_paradox import json as anything

NL, EN = Texts("nl"), Texts("en")
QUESTION = Question(id="q02", kind="question", text=Text(nl="wat zijn onze waarden?", en="what are our values?"))
items = st.fixed_dictionaries({"id": st.text("abc123", min_size=1, max_size=3), "text": st.text(max_size=40)})
nearly = st.fixed_dictionaries({"texts": st.lists(items | anything, max_size=5) | anything})


def _texts(*texts: object) -> dict[str, object]:
    return {"texts": [{"id": f"t{at}", "text": text} for at, text in enumerate(texts)]}


def test_it_is_asked_in_its_own_words() -> None:
    assert (QUESTION.heading(NL), QUESTION.heading(EN)) == ("wat zijn onze waarden?", "what are our values?")
    assert (QUESTION.prompt(NL), QUESTION.prompt(EN)) == ("wat zijn onze waarden?", "what are our values?")


@settings(max_examples=200)
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
    """Else the wall shows an empty card."""
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
    assert tidy(typed) == kept


def test_a_tab_keeps_two_words_apart() -> None:
    """Text that is pasted from a table has tabs between its words."""
    assert tidy("een\ttwee").split() == ["een", "twee"]


@settings(max_examples=100)
@given(st.text(max_size=60))
def test_tidying_twice_is_tidying_once(text: str) -> None:
    assert tidy(tidy(text)) == tidy(text)


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
    summary = QUESTION.summarise({f"n{at}": _texts("gelijk") for at in range(people)})
    assert summary
    assert (QUESTION.say(summary, NL), QUESTION.say(summary, EN)) == (nl, en)


def test_its_result_is_words_and_no_picture() -> None:
    summary = QUESTION.summarise({"n1": _texts("Ruimte")})
    assert (QUESTION.draw(summary, NL), QUESTION.numbers(summary, NL)) == (None, [])


def test_texts_can_be_shown_one_by_one() -> None:
    answer = QUESTION.parse(_texts("Ruimte", "Tijd"))
    assert QUESTION.has_texts
    assert QUESTION.written(answer) == {"t0": "Ruimte", "t1": "Tijd"}
    assert QUESTION.only(answer, frozenset({"t1"})) == {"texts": [{"id": "t1", "text": "Tijd"}]}
    assert QUESTION.only(answer, frozenset()) == {"texts": []}
    assert answer == _texts("Ruimte", "Tijd")


def test_it_is_stored_and_loaded_as_it_was() -> None:
    assert activities.load(QUESTION.model_dump(exclude_none=True)) == QUESTION
