"""The paradox: what it takes for an answer, how it says where the group stands, and its numbers."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sessions import activities
from sessions.activities.capabilities import WithTexts, texts_in
from sessions.activities.paradox.activity import Paradox
from sessions.activities.shared.charts.number_line import LineMarks, side
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.programme import Text
from sessions.results import statistics
from tests.conftest import examples, refused

NL, EN = Texts("nl"), Texts("en")
PARADOX = Paradox(
    id="p6", kind="paradox", left=Text(nl="sturen", en="steering"), right=Text(nl="loslaten", en="letting go")
)
json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8) | st.just("value"), inner, max_size=3)
    ),
    max_leaves=12,
)


def marks(*values: int) -> LineMarks:
    found = PARADOX.summarise({f"n{index:03}": {"value": value} for index, value in enumerate(values)})
    assert found
    return found


def test_it_is_asked_with_both_poles_and_their_dash() -> None:
    assert (PARADOX.heading(NL), PARADOX.heading(EN)) == ("sturen – loslaten", "steering – letting go")


def test_a_participant_is_asked_for_the_own_place() -> None:
    assert (PARADOX.participant_heading(NL), PARADOX.participant_heading(EN)) == (
        "Waar sta jij nu?",
        "Where do you stand now?",
    )


def test_results_are_live_unless_the_programme_says_otherwise() -> None:
    assert PARADOX.starts_with == "live"
    assert PARADOX.model_copy(update={"results": "reveal"}).starts_with == "reveal"


@settings(max_examples=examples(60))
@given(st.integers(0, 100))
def test_every_whole_number_on_the_line_is_an_answer(value: int) -> None:
    assert PARADOX.parse({"value": value}) == {"value": value}


@settings(max_examples=examples(150))
@given(json)
def test_anything_else_is_refused_in_one_way(raw: object) -> None:
    try:
        parsed = PARADOX.parse(raw)
    except Refusal as refusal:
        assert (refusal.key, refusal.values) == ("refused.mark", {})
    else:
        assert parsed == raw
        assert type(parsed["value"]) is int
        assert 0 <= parsed["value"] <= 100


@pytest.mark.parametrize("raw", [None, {}, {"value": True}, {"value": 50.0}, {"value": "50"}, {"value": 50, "who": 1}])
def test_nearly_right_is_not_right(raw: object) -> None:
    with refused("mark"):
        PARADOX.parse(raw)


def test_nobody_gives_no_result() -> None:
    assert PARADOX.summarise({}) is None


def test_a_result_is_every_mark_and_the_position_of_all() -> None:
    position = statistics.describe([10, 20, 90])
    assert position
    assert marks(10, 20, 90) == LineMarks({"n000": 10, "n001": 20, "n002": 90}, position)


@settings(max_examples=examples(60))
@given(st.lists(st.integers(0, 100), min_size=1, max_size=40), st.sampled_from([NL, EN]))
def test_every_result_has_a_sentence_numbers_and_a_picture(values: list[int], texts: Texts) -> None:
    summary = marks(*values)
    assert PARADOX.sentence(summary, texts)
    assert dict(PARADOX.numbers(summary, texts))
    assert PARADOX.draw(summary, texts)["data"]


@pytest.mark.parametrize("people", [1, 2, 300])
@pytest.mark.parametrize("place", [0, 50, 100])
def test_all_at_one_place_is_a_result_too(people: int, place: int) -> None:
    summary = marks(*[place] * people)
    assert (summary.position.median, summary.position.spread) == (place, 0)
    assert PARADOX.sentence(summary, NL)
    assert PARADOX.numbers(summary, NL)


@pytest.mark.parametrize(
    ("values", "nl", "en"),
    [
        (
            (50, 50, 50),
            "Nog te weinig antwoorden voor een beeld van de groep.",
            "Too few answers yet for a picture of the group.",
        ),
        (
            (10, 12, 14, 16, 18),
            "De meesten staan dicht bij elkaar, aan de kant van ‘sturen’.",
            "Most stand close together, on the side of ‘steering’.",
        ),
        (
            (50, 50, 50, 50, 50),
            "De meesten staan dicht bij elkaar, rond het midden.",
            "Most stand close together, around the middle.",
        ),
        (
            (0, 0, 0, 100, 100, 100, 33, 67),
            "De groep lijkt verdeeld in twee kampen: 4 bij ‘sturen’ en 4 bij ‘loslaten’.",
            "The group seems divided into two camps: 4 near ‘steering’ and 4 near ‘letting go’.",
        ),
        (
            (10, 30, 50, 60, 95),
            "De antwoorden liggen verspreid. Het midden van de groep ligt rond het midden.",
            "The answers are spread out. The middle of the group lies around the middle.",
        ),
        (
            (0, 60, 80, 90, 100),
            "De antwoorden liggen verspreid. Het midden van de groep ligt aan de kant van ‘loslaten’.",
            "The answers are spread out. The middle of the group lies on the side of ‘letting go’.",
        ),
    ],
)
def test_the_result_in_one_sentence(values: tuple[int, ...], nl: str, en: str) -> None:
    assert (PARADOX.sentence(marks(*values), NL), PARADOX.sentence(marks(*values), EN)) == (nl, en)


def test_no_sentence_calls_a_place_right_or_wrong_or_agreement_good() -> None:
    for texts in (NL, EN):
        for values in ((1,), (10,) * 9, (0, 100) * 5, tuple(range(0, 101, 10))):
            said = PARADOX.sentence(marks(*values), texts).casefold()
            assert [word for word in ("goed", "fout", "helaas", "eens", "good", "wrong", "agree") if word in said] == []


@pytest.mark.parametrize(
    ("median", "where"), [(0, "left"), (33.5, "left"), (34, "middle"), (66, "middle"), (66.5, "right"), (100, "right")]
)
def test_the_line_has_three_thirds(median: float, where: str) -> None:
    assert side(median) == where


def test_the_numbers_are_named_and_written_as_the_language_writes_them() -> None:
    values = (10, 20, 30, 45, 50, 70)
    assert [value for _, value in PARADOX.numbers(marks(*values), NL)] == [
        "6",
        "37,5",
        "22,5 – 48,8",
        "0,35",
        "10 – 70",
    ]
    assert [value for _, value in PARADOX.numbers(marks(*values), EN)] == [
        "6",
        "37.5",
        "22.5 – 48.8",
        "0.35",
        "10 – 70",
    ]
    assert PARADOX.numbers(marks(*values), NL)[:3] == [
        ("Aantal", "6"),
        ("Mediaan (0 = links, 100 = rechts)", "37,5"),
        ("Middelste helft", "22,5 – 48,8"),
    ]


def test_below_five_answers_there_is_no_middle_half_and_below_six_no_interval() -> None:
    assert [len(PARADOX.numbers(marks(*[50] * people), NL)) for people in (1, 4, 5, 6)] == [3, 3, 4, 5]


def test_a_paradox_has_no_free_texts() -> None:
    assert (isinstance(PARADOX, WithTexts), texts_in(PARADOX, {"value": 5})) == (False, {})


def test_it_is_stored_and_loaded_as_it_was() -> None:
    assert activities.load(PARADOX.model_dump(exclude_none=True)) == PARADOX
