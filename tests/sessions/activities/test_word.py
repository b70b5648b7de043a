"""The word: what counts as the same, how it is counted and said, and a cloud in which nothing lies on anything."""

import json
import random
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from plotly.graph_objects import Figure

from sessions import activities
from sessions.activities import NOTHING
from sessions.activities.shared.charts import text_width
from sessions.activities.word.activity import WordActivity
from sessions.activities.word.cloud import WordPlace, cloud
from sessions.activities.word.summary import WordCounts, same, usual
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.programme import Text
from tests.conftest import examples, refused
from tests.sessions.activities.paradox.test_paradox import json as anything
from tests.sessions.activities.question.test_question import nearly

NL, EN = Texts("nl"), Texts("en")
WORD = WordActivity(id="w1", kind="word", text=Text(nl="wat is co-creatie voor jou?", en="what is co-creation to you?"))
WIDE, HIGH = 1200, 470
typed = st.lists(st.text("abcdefgh ijkM.W!é", max_size=80), max_size=60)


def answers(*texts: str) -> dict[str, dict[str, object]]:
    return {f"n{index}": {"texts": [{"id": "a", "text": text}]} for index, text in enumerate(texts)}


def words(*texts: str) -> WordCounts:
    found = WORD.summarise(answers(*texts))
    assert isinstance(found, WordCounts)
    return found


def counted(*texts: str) -> list[tuple[str, int]]:
    return [(word.text, word.count) for word in words(*texts).words]


# --- what is taken --------------------------------------------------------------------------------------------------


def test_it_is_asked_in_its_own_words() -> None:
    assert (WORD.heading(NL), WORD.participant_heading(EN)) == (
        "wat is co-creatie voor jou?",
        "what is co-creation to you?",
    )
    assert WORD.instruction(NL) == "Geef in stilte één woord of één zin op je telefoon of laptop"


def test_three_words_of_eighty_signs_fit() -> None:
    three = {"texts": [{"id": f"t{index}", "text": "x" * 80} for index in range(3)]}
    assert WORD.parse(three) == three
    with refused("too_many_texts", most=3):
        WORD.parse({"texts": [*three["texts"], {"id": "t4", "text": "x"}]})
    with refused("too_long", given=81, most=80):
        WORD.parse({"texts": [{"id": "a", "text": "x" * 81}]})


@settings(max_examples=examples(150))
@given(anything | nearly)
def test_whatever_comes_is_taken_or_refused(raw: object) -> None:
    try:
        parsed = WORD.parse(raw)
    except Refusal as refusal:
        assert refusal.key in {"refused.texts", "refused.too_long", "refused.too_many_texts"}
    else:
        assert parsed is NOTHING or json.loads(json.dumps(parsed)) == parsed


def test_it_is_stored_and_loaded_as_it_was() -> None:
    assert activities.load(WORD.model_dump(exclude_none=True)) == WORD


# --- what counts as the same ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["Samen", "SAMEN", " samen ", "samen!", "‘samen’", "(Samen)", "…samen."])
def test_capitals_blanks_and_signs_around_a_word_make_no_other_word(text: str) -> None:
    assert same(text) == "samen"


@pytest.mark.parametrize("text", ["samen werken", "samenwerken", "same", "co-creatie", "één"])
def test_everything_else_does(text: str) -> None:
    assert same(text) == text


def test_signs_alone_are_a_word_of_their_own() -> None:
    assert (same("?!"), same("❤️"), counted("?!", "…")) == ("?!", "❤️", [("?!", 1), ("…", 1)])


def test_the_most_frequent_spelling_is_shown_and_of_those_as_frequent_the_shortest() -> None:
    assert usual({"Samen": 1, "samen": 2, "SAMEN": 1}) == "samen"
    assert usual({"samen!": 1, "samen": 1}) == "samen"
    assert usual({"samen": 1, "Samen": 1}) == "Samen"


def test_words_are_counted_the_most_frequent_first_and_then_by_alphabet() -> None:
    assert counted("Tijd", "samen", "Samen", "samen ", "ruimte", "TIJD") == [("samen", 3), ("TIJD", 2), ("ruimte", 1)]
    assert counted("lang  leve\nhet   wijkplan", "Lang leve het wijkplan.") == [("lang leve het wijkplan", 2)]


def test_several_words_of_one_person_all_count() -> None:
    summary = WORD.summarise({"n1": {"texts": [{"id": "a", "text": "lef"}, {"id": "b", "text": "Lef"}]}})
    assert summary
    assert [(word.text, word.count) for word in summary.words] == [("Lef", 2)]
    assert summary.given == 2


def test_nobody_gives_no_result_and_approved_by_none_neither() -> None:
    assert WORD.summarise({}) is None
    assert WORD.summarise({"n1": {"texts": []}}) is None


# --- how it is said ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("texts", "nl"),
    [
        (["lef"], "Er is één antwoord."),
        (["lef", "tijd"], "2 antwoorden, allemaal verschillend."),
        (["lef", "lef"], "2 antwoorden, 1 verschillende. Het vaakst staat er ‘lef’: 2 keer."),
        (["lef", "lef", "tijd"], "3 antwoorden, 2 verschillende. Het vaakst staat er ‘lef’: 2 keer."),
        (
            ["lef", "lef", "tijd", "tijd", "moed"],
            "5 antwoorden, 3 verschillende. Het vaakst staan er ‘lef’ en ‘tijd’: elk 2 keer.",
        ),
        (["a", "b", "c", "d"] * 2, "8 antwoorden, 4 verschillende. 4 daarvan staan samen bovenaan, elk 2 keer."),
    ],
)
def test_the_result_in_one_sentence(texts: list[str], nl: str) -> None:
    assert WORD.sentence(words(*texts), NL) == nl


def test_the_table_has_every_word_with_its_number() -> None:
    assert WORD.numbers(words("lef", "tijd", "Tijd"), NL) == [("Tijd", "2"), ("lef", "1")]


def test_what_calls_for_a_question() -> None:
    assert WORD.cues(words("a", "b", "c", "d", "e")) == ("all_different",)
    assert WORD.cues(words("a", "a", "a", "b")) == ("stands_out",)
    assert WORD.cues(words("a", "a", "b", "b", "c")) == ()
    assert WORD.cues(words("a")) == ()


def test_an_export_has_a_column_for_each_word() -> None:
    value = {"texts": [{"id": "a", "text": "lef"}, {"id": "b", "text": "tijd"}]}
    assert WORD.columns(value, NL) == {"Woord 1": "lef", "Woord 2": "tijd"}


def test_words_can_be_shown_one_by_one() -> None:
    value = {"texts": [{"id": "a", "text": "lef"}, {"id": "b", "text": "tijd"}]}
    assert WORD.texts_in(value) == {"a": "lef", "b": "tijd"}
    assert WORD.keep_texts(value, frozenset({"b"})) == {"texts": [{"id": "b", "text": "tijd"}]}


# --- a cloud, or a list -----------------------------------------------------------------------------------------------


def test_short_answers_are_a_cloud_and_long_ones_a_list_of_cards() -> None:
    sentence = "samen iets maken dat niemand alleen kon"
    cloudy, listed = words("lef", "tijd", sentence), words("lef", sentence, sentence)
    assert (WORD.draw(cloudy, NL) is not None, WORD.cards(cloudy, NL)) == (True, ())
    assert WORD.draw(listed, NL) is None
    assert [text for _, text in WORD.cards(listed, NL)] == [f"{sentence}  ×2", "lef"]


def overlapping(places: list[WordPlace]) -> list[tuple[str, str]]:
    """Every two words whose boxes lie on one another."""
    return [
        (one.lines[0], other.lines[0])
        for index, one in enumerate(places)
        for other in places[:index]
        if abs(one.x - other.x) * 2 < one.box[0] + other.box[0] - 0.01
        and abs(one.y - other.y) * 2 < one.box[1] + other.box[1] - 0.01
    ]


def inside(place: WordPlace) -> bool:
    wide, high = place.box
    return wide / 2 <= place.x <= WIDE - wide / 2 and high / 2 <= place.y <= HIGH - high / 2


@settings(max_examples=examples(60))
@given(typed)
def test_no_word_lies_on_another_or_runs_off_the_canvas(texts: list[str]) -> None:
    given = [text for text in texts if text.strip()]
    summary = WORD.summarise(answers(*given))
    places = cloud(summary.words if summary else [], WIDE, HIGH)
    assert overlapping(list(places)) == []
    assert [place for place in places if not inside(place) or place.size < 24] == []


@pytest.mark.parametrize("people", [5, 40, 100, 300])
def test_the_most_frequent_word_stands_in_the_middle_and_is_the_largest(people: int) -> None:
    summary = words(*(["vertrouwen"] * people), *(f"woord{index % (people // 2)}" for index in range(people)))
    first, *others = cloud(summary.words, WIDE, HIGH)
    assert first.lines == ["vertrouwen"]
    assert abs(first.x - WIDE / 2) < 10 and abs(first.y - HIGH / 2) < 10
    assert first.size > max(place.size for place in others)


def test_larger_is_more_often() -> None:
    summary = words(*(f"w{index}" for index in range(12) for _ in range(index)))
    sizes = {place.name: place.size for place in cloud(summary.words, WIDE, HIGH)}
    counts = [word.count for word in summary.words]
    assert counts == sorted(counts, reverse=True)
    assert [sizes[word.name] for word in summary.words] == sorted(sizes.values(), reverse=True)


def test_the_same_words_always_stand_in_the_same_places() -> None:
    summary = words("lef", "tijd", "moed", "samen", "ruimte")
    assert cloud(summary.words, WIDE, HIGH) == cloud(list(reversed(summary.words)), WIDE, HIGH)


def test_most_words_stay_where_they_are_when_another_comes() -> None:
    """When the letters get smaller or another word becomes the most frequent, more of them move; in between few do."""
    chance = random.Random(1)
    texts = [f"begrip{min(int(chance.paretovariate(0.6)), 90)}" for _ in range(120)]
    before: dict[str, tuple[float, float]] = {}
    far, seen = 0, 0
    for people in range(5, 120):
        now = {place.name: (place.x, place.y) for place in cloud(words(*texts[:people]).words, WIDE, HIGH)}
        moved = [
            abs(now[name][0] - before[name][0]) + abs(now[name][1] - before[name][1]) for name in now if name in before
        ]
        far, seen, before = far + sum(one > 60 for one in moved), seen + len(moved), now
    assert far / seen < 0.1


def test_words_that_do_not_fit_are_counted() -> None:
    summary = words(*(f"mogelijkheid{index}" for index in range(300)))
    figure = WORD.draw(summary, NL)
    assert figure
    shown, foot = figure["data"]
    assert 40 < len(shown["text"]) < 300
    assert foot["text"] == [f"en nog {300 - len(shown['text'])} andere woorden"]
    assert min(y for y in shown["y"]) > 44


@pytest.mark.parametrize("people", [1, 2, 5, 40, 300])
def test_plotly_takes_the_picture_and_its_traces_stay_the_same(people: int) -> None:
    figure = WORD.draw(words(*(f"w{index % 70}" for index in range(people))), NL)
    small = WORD.draw(words("lef"), NL)
    assert figure and small
    assert len(Figure(**figure).data) == 2
    assert [len(trace["ids"]) == len(trace["text"]) for trace in figure["data"]] == [True, True]
    assert figure["layout"] == small["layout"]


def test_what_somebody_typed_is_escaped() -> None:
    figure = WORD.draw(words("<b>&lef"), NL)
    assert figure and figure["data"][0]["text"] == ["&lt;b&gt;&amp;lef"]


# --- the width that letters take --------------------------------------------------------------------------------------


def test_lines_are_no_wider_than_the_audience_and_keep_all_words() -> None:
    text = "hoe kunnen ‘voorlopers’ andere collega’s meenemen in hun werkwijze?"
    found = text_width.lines(text, 24, 300, 9)
    assert " ".join(found) == text
    assert all(text_width.width(line, 24) <= 300 for line in found)


@settings(max_examples=examples(100))
@given(st.text(max_size=120), st.integers(1, 4))
def test_whatever_is_typed_fits_into_its_lines(text: str, most: int) -> None:
    found = text_width.lines(text, 24, 200, most)
    assert 1 <= len(found) <= most
    assert [line for line in found if text_width.width(line, 24) > 200] == []


def test_what_does_not_fit_ends_in_an_ellipsis() -> None:
    assert text_width.lines("een twee drie vier vijf zes zeven", 24, 100, 2)[-1].endswith("…")
    assert re.fullmatch("x+…", text_width.lines("x" * 200, 24, 100, 1)[0])
