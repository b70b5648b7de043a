"""The critical incident: what a card holds, what the audience reads of it, and the dots that pick stories."""

from typing import Any

import plotly.graph_objects as go
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from sessions.activities import NOTHING, Context, Kind
from sessions.activities.capabilities import WithStories
from sessions.activities.incident.activity import Incident, SessionStoryPrompt
from sessions.activities.incident.answer import LONGEST
from sessions.activities.incident.choice import StoryChoice
from sessions.activities.paradox.activity import Paradox
from sessions.activities.shared.dots import Tally
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.programme import Corner, Option, Text
from tests.conftest import examples, narrowed, refused
from tests.sessions.activities.paradox.test_paradox import json as anything

NL, EN = Texts("nl"), Texts("en")


def text(nl: str, en: str = "") -> Text:
    return Text(nl=nl, en=en or nl)


QUESTION = text("Welke situatie?", "Which situation?")
CORNERS = (
    Corner(
        id="public",
        title=text("Publieke waarde", "Public value"),
        values=(Option(id="legitimacy", text=text("Legitimiteit", "Legitimacy")),),
    ),
    Corner(
        id="professional",
        title=text("Professionele waarde"),
        values=(Option(id="openness", text=text("Openheid")),),
    ),
    Corner(id="personal", title=text("Persoonlijke waarde")),
)
INCIDENT = Incident(id="inc", kind="incident", text=QUESTION, corners=CORNERS)
PARADOX = Paradox(id="p6", kind="paradox", left=text("sturen", "steering"), right=text("loslaten", "letting go"))
CARD = {"id": "a", "situation": "Een plein", "did": "Ik belde", "followed": "Rust", "corner": "public"}
PLAIN = {name: value for name, value in CARD.items() if name != "id"}
FULL = {**CARD, "value": "public.legitimacy", "paradox": "p6"}


class Around(Context):
    """A session in which these cards were told and may be seen."""

    def __init__(self, cards: dict[str, Any] | None = None) -> None:
        self.cards = cards

    def earlier_summary(self, *steps: str) -> Any:
        return self.cards if steps == ("tell",) else None

    def programme(self) -> list[Kind]:
        return [PARADOX, INCIDENT]


TELL = narrowed(INCIDENT.prompt("tell", Around()), SessionStoryPrompt)


def sent(*items: dict[str, str], withdrawn: tuple[str, ...] = ()) -> dict[str, object]:
    return {"texts": list(items), "withdrawn": list(withdrawn)}


def test_it_is_told_first_and_picked_then() -> None:
    assert [(step.name, step.results) for step in INCIDENT.steps()] == [("tell", None), ("dots", "reveal")]
    assert SessionStoryPrompt(QUESTION, CORNERS, {"p6": text("sturen – loslaten", "steering – letting go")}) == TELL
    assert INCIDENT.prompt("dots", Around({"c1": PLAIN})) == StoryChoice(QUESTION, {"c1": PLAIN})
    assert INCIDENT.prompt("", Around()) == TELL


def test_it_is_said_that_nobody_is_named() -> None:
    assert "Noem geen namen van personen" in TELL.instruction(NL)
    assert "Name no persons" in TELL.instruction(EN)


def test_it_needs_three_kinds_of_values() -> None:
    with pytest.raises(ValidationError):
        Incident(id="inc", kind="incident", text=QUESTION, corners=CORNERS[:2])


def test_a_card_has_three_texts_and_one_to_three_choices() -> None:
    assert TELL.parse(sent(CARD)) == {"texts": [CARD]}
    assert TELL.parse(sent(FULL)) == {"texts": [FULL]}


@pytest.mark.parametrize("part", ["did", "followed", "corner"])
def test_a_card_without_one_of_its_parts_is_not_finished(part: str) -> None:
    with refused("part_missing"):
        TELL.parse(sent({**CARD, part: ""}))


def test_a_card_without_a_situation_is_no_card() -> None:
    assert TELL.parse(sent({**CARD, "situation": " "})) is NOTHING


def test_a_value_belongs_to_the_kind_that_was_chosen_with_it() -> None:
    with refused("value_elsewhere"):
        TELL.parse(sent({**FULL, "corner": "professional"}))


@pytest.mark.parametrize("part", [{"corner": "other"}, {"value": "public.openness"}, {"paradox": "p1"}])
def test_only_what_is_offered_can_be_chosen(part: dict[str, str]) -> None:
    with refused("not_a_choice"):
        TELL.parse(sent({**CARD, **part}))


def test_texts_are_short_and_cards_are_few() -> None:
    with refused("too_long", given=LONGEST + 1, most=LONGEST):
        TELL.parse(sent({**CARD, "did": "x" * (LONGEST + 1)}))
    with refused("too_many_texts", most=3):
        TELL.parse(sent(*({**CARD, "id": f"c{index}"} for index in range(4))))


def test_a_card_is_read_in_the_language_of_its_reader_and_decided_upon_in_none() -> None:
    answer = {"texts": [FULL]}
    assert TELL.readable_texts(answer, NL)["a"].endswith("[Publieke waarde: Legitimiteit]\n[sturen – loslaten]")
    assert TELL.readable_texts(answer, EN)["a"].endswith("[Public value: Legitimacy]\n[steering – letting go]")
    assert TELL.texts_in(answer) == {"a": "Een plein\nIk belde\nRust\npublic\npublic.legitimacy\np6"}


def test_a_card_that_names_what_the_programme_no_longer_has_stays() -> None:
    old = {**CARD, "id": "old", "corner": "gone", "value": "gone.x", "paradox": "gone"}
    assert TELL.change(sent(CARD), {"texts": [old]}) == {"texts": [old, CARD]}
    assert TELL.words(old, NL) == "Een plein\n→ Ik belde\n→ Rust"
    summary = TELL.summarise({"n": {"texts": [old]}})
    assert summary is not None
    assert (TELL.sentence(summary, NL), TELL.cues(summary)) == ("1 verhaal.", ())
    assert [count for _, count in TELL.numbers(summary, NL)] == ["0", "0", "0"]
    assert TELL.columns({"texts": [old]}, NL)["Welke waarde? 1"] == ""


@settings(max_examples=examples(200))
@given(
    anything
    | st.fixed_dictionaries(
        {"texts": st.lists(st.dictionaries(st.sampled_from(sorted(FULL)), st.text(max_size=8) | anything), max_size=4)}
    )
)
def test_whatever_comes_is_taken_or_refused(raw: object) -> None:
    try:
        parsed = TELL.parse(raw)
    except Refusal as refusal:
        assert refusal.key in {
            *("refused.texts", "refused.too_long", "refused.too_many_texts"),
            *("refused.part_missing", "refused.not_a_choice", "refused.value_elsewhere"),
        }
    else:
        assert parsed is NOTHING or TELL.parse(parsed) == parsed


def test_the_result_is_told_and_counted() -> None:
    cards = {"c1": PLAIN, "c2": {**PLAIN, "value": "public.legitimacy"}, "c3": {**PLAIN, "corner": "personal"}}
    assert TELL.sentence(cards, NL) == "3 verhalen. De meeste gaan over Publieke waarde: 2."
    assert TELL.sentence({"c1": PLAIN}, EN) == "1 story."
    assert TELL.sentence({"c1": PLAIN, "c3": cards["c3"]}, NL) == "2 verhalen."
    assert TELL.numbers(cards, NL) == [
        ("Publieke waarde", "2"),
        ("Professionele waarde", "0"),
        ("Persoonlijke waarde", "1"),
        ("Publieke waarde: Legitimiteit", "1"),
    ]
    assert TELL.cues(cards) == ("missing_corner",)
    assert TELL.cues({f"c{index}": PLAIN for index in range(4)}) == ("missing_corner", "one_corner")


def test_an_answer_is_columns_for_every_card() -> None:
    assert TELL.columns({"texts": [FULL]}, NL) == {
        "Wat was de situatie? 1": "Een plein",
        "Wat deed je? 1": "Ik belde",
        "Wat volgde daarop? 1": "Rust",
        "Welke waarde? 1": "Publieke waarde: Legitimiteit",
        "Bij welke paradox past dit? 1": "sturen – loslaten",
    }


# --- dots -------------------------------------------------------------------------------------------------------------


def test_dots_are_laid_on_cards_that_the_audience_may_see() -> None:
    choose = StoryChoice(QUESTION, {"c1": PLAIN, "c2": {**PLAIN, "situation": "Een brug"}})
    assert choose.parse({"c1": 2, "c2": 1}) == {"c1": 2, "c2": 1}
    with refused("dots", total=3, most=2):
        choose.parse({"c3": 1})
    found = choose.summarise({"a": {"c1": 2, "c2": 1}, "b": {"c2": 2}, "c": {"gone": 1}})
    assert found == Tally({"c1": 2, "c2": 3}, 2)
    assert choose.sentence(found, NL) == "Eén verhaal staat bovenaan, met 3 stippen."
    assert choose.sentence(Tally({"c1": 1, "c2": 1}, 2), NL) == "2 verhalen staan samen bovenaan, elk met 1 stip."
    assert (choose.cues(found), choose.cues(Tally({"c1": 1, "c2": 1}, 2))) == ((), ("shared_first",))
    assert choose.columns({"c2": 2, "gone": 1}, NL) == {"Een brug": 2}


def test_without_cards_there_is_nothing_to_pick() -> None:
    choose = INCIDENT.prompt("dots", Around())
    assert choose.summarise({"a": {"c1": 2}}) is None
    with refused("dots", total=3, most=2):
        choose.parse({"c1": 1})


@pytest.mark.parametrize("dots", [[1], [2, 1], [40, 19, 10, 7, 7, 1, 0], [600, 200, 1]])
def test_the_picture_is_one_that_plotly_takes(dots: list[int]) -> None:
    items = {f"c{index}": {**PLAIN, "situation": "<b>" + "lang " * 29} for index in range(len(dots))}
    figure = StoryChoice(QUESTION, items).draw(Tally({f"c{at}": count for at, count in enumerate(dots)}, 3), NL)
    assert figure
    assert len(go.Figure(**figure).data) == 4
    assert figure["data"][0]["text"] == [f"<b>{count}</b>" for count in dots if count][:5]
    assert all("<b>" not in line for line in figure["data"][1]["text"])


# --- stories behind the dots ------------------------------------------------------------------------------------------


def test_a_card_is_about_the_paradox_that_it_points_at() -> None:
    cards = {"c1": PLAIN, "c2": {**PLAIN, "paradox": "p6"}}
    assert INCIDENT.stories_about("p6", Around(cards)) == {"c2": cards["c2"]}
    assert INCIDENT.stories_about("p1", Around(cards)) == {}
    assert INCIDENT.stories_about("p6", Around()) == {}
    assert not isinstance(PARADOX, WithStories)
