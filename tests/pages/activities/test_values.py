"""The triangle, the competencies and the interventions on the phone and on the projector, step by step."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest

from sessions import activities
from sessions.access.rights import Visitor
from sessions.activities.kind import Kind
from sessions.facilitation import commands
from sessions.locale import Texts
from sessions.model.programme import LongText, Programme, Text
from sessions.model.records import Session
from sessions.participation import answering
from sessions.workshop import Workshop
from tests.conftest import PLAN
from tests.pages.conftest import ODD, Crowd, Reload, Show
from tests.pages.screen import Screen

Ask = Callable[..., Session]
WORDS: Mapping[str, str] = {"nl": ODD, "en": f"{ODD} (en)"}
SHORT: Mapping[str, str] = {"nl": ODD[:90], "en": f"{ODD[:90]} (en)"}


def option(name: str) -> dict[str, object]:
    return {"id": name, "text": {language: f"{name} {text}" for language, text in WORDS.items()}}


CORNERS = [
    {"id": name, "title": {one: f"{name} {text}" for one, text in SHORT.items()}, "role": WORDS,
     "values": [option(f"{name}1")], "tensions": [WORDS]}
    for name in ("public", "professional", "personal")
]  # fmt: skip
DEFINED: list[dict[str, Any]] = [
    {"id": "once", "kind": "triangle", "text": WORDS, "corners": CORNERS},
    {"id": "twice", "kind": "triangle", "text": WORDS, "corners": CORNERS, "ought": True},
    {"id": "team", "kind": "competencies", "lead": WORDS, "items": [option("c1"), option("c2")]},
    {
        "id": "acts",
        "kind": "interventions",
        "lead": WORDS,
        "observations": [option("o1"), option("o2")],
        "who": [option("i1"), option("i2")],
        "clash": WORDS,
        "oversee": WORDS,
    },
]
HERE = {"public": 50, "professional": 30, "personal": 20}
THERE = {"ought_public": 20, "ought_professional": 30, "ought_personal": 50}
STEPS: Mapping[tuple[str, str], object] = {
    ("once", ""): HERE,
    ("twice", ""): HERE | THERE,
    ("team", "rate"): {"c1_importance": 5, "c1_strength": 2, "c2_importance": 3},
    ("team", "develop"): {"c1": 2, "c2": 1},
    ("acts", "recognise"): {"o1": 80, "o2": 10},
    ("acts", "who"): {"i1": "council", "i2": "nobody"},
    ("acts", "clash"): {"texts": [{"id": "a", "text": ODD}]},
    ("acts", "oversee"): {"oversee": 30},
}
COUNCIL = {"nl": "gemeenteraad", "en": "municipal council"}
each_step = pytest.mark.parametrize(("activity", "step"), STEPS, ids=lambda one: one or "-")


@pytest.fixture
def session(workshop: Workshop, dee: Visitor) -> Session:
    """A session of these activities, in which everything that can be typed holds markup."""
    text, about = Text.model_validate(WORDS), LongText.model_validate(WORDS)
    kinds: tuple[Kind, ...] = tuple(activities.load(one) for one in DEFINED)
    session, _ = commands.create(workshop, dee, PLAN, Programme("values", text, about, (), kinds))
    commands.set_approval(workshop, dee, session, False)
    return session


@pytest.fixture
def ask(workshop: Workshop, dee: Visitor, session: Session, reload: Reload) -> Ask:
    """`ask("team", "rate")` opens the first round of that step."""

    def opened(activity: str, step: str) -> Session:
        commands.open_round(workshop, dee, session, activity, 1, step or None)
        return reload(session)

    return opened


@pytest.fixture
def told(workshop: Workshop, dee: Visitor, session: Session, crowd: Crowd, reload: Reload) -> Ask:
    """`told("team", "rate", ben)`: Ben and six others gave the same answer, and the audience sees the result."""

    def revealed(activity: str, step: str, *who: Visitor) -> Session:
        commands.open_round(workshop, dee, session, activity, 1, step or None)
        for one in [*who, *crowd(6)]:
            answering.cast(workshop, one, session, activity, 1, STEPS[activity, step])
        commands.close_round(workshop, dee, session, activity, 1)
        commands.reveal(workshop, dee, session, activity, 1)
        return reload(session)

    return revealed


def asked(screen: Screen) -> list[str]:
    """The names of the fields that are asked, in their order."""
    found: list[str] = []
    for field in screen.data_of("workshop_fields")["fields"]:
        if field["type"] in {"parts", "dots"}:
            found += [one[0] for one in field.get("parts", field.get("options"))]
        elif field["type"] != "heading":
            found.append(field["id"])
    return found


@pytest.mark.parametrize(
    ("activity", "step", "fields"),
    [
        ("once", "", list(HERE)),
        ("twice", "", [*HERE, *THERE]),
        ("team", "rate", ["c1_importance", "c1_strength", "c2_importance", "c2_strength"]),
        ("team", "develop", ["c1", "c2"]),
        ("acts", "recognise", ["o1", "o2"]),
        ("acts", "who", ["i1", "i2"]),
        ("acts", "oversee", ["oversee"]),
    ],
)
def test_everything_that_a_step_asks_for_is_a_field(
    show: Show, ben: Visitor, ask: Ask, activity: str, step: str, fields: list[str], language: str
) -> None:
    screen = show("take_part", ben, language, code=ask(activity, step).code)
    assert asked(screen) == fields
    assert WORDS[language] in screen.visible_text or step in {"develop", "who"}


def test_when_values_clash_there_is_a_place_to_write(show: Show, ben: Visitor, ask: Ask) -> None:
    screen = show("take_part", ben, code=ask("acts", "clash").code)
    assert len(screen.components("workshop_writing")) == 1


@each_step
def test_what_is_sent_is_stored_and_said_to_be(
    show: Show, ben: Visitor, ask: Ask, workshop: Workshop, activity: str, step: str
) -> None:
    session = ask(activity, step)
    screen = show("take_part", ben, code=session.code)
    name = "workshop_writing" if step == "clash" else "workshop_fields"
    screen.cast(STEPS[activity, step])
    who = answering.participant_of(workshop, ben, session)
    assert who
    own = answering.own_answer(workshop, who, activity, 1)
    assert own
    assert own.value == STEPS[activity, step]
    assert screen.data_of(name)["receipt"] == {"nonce": "n1", "refused": None, "final": False}
    assert screen.data_of(name)["value"] == own.value


def test_points_that_do_not_add_up_are_refused_in_words(show: Show, ben: Visitor, ask: Ask, workshop: Workshop) -> None:
    session = ask("once", "")
    screen = show("take_part", ben, code=session.code)
    screen.cast(HERE | {"public": 60})
    refused = Texts("nl")("refused.points", whole=100, step=5)
    assert screen.data_of("workshop_fields")["receipt"] == {"nonce": "n1", "refused": refused, "final": False}
    who = answering.participant_of(workshop, ben, session)
    assert who
    assert answering.own_answer(workshop, who, "once", 1) is None


@each_step
def test_the_audience_sees_the_picture_and_the_sentence(
    show: Show, eve: Visitor, ben: Visitor, told: Ask, activity: str, step: str
) -> None:
    screen = show("project", eve, code=told(activity, step, ben).code)
    if step == "clash":
        assert [text for _, text in screen.data_of("workshop_cards")["cards"]] == [ODD] * 7
        return
    picture = screen.data_of("workshop_chart")
    assert picture["alt"] in screen.visible_text
    assert f"/{step}/" in picture["name"] or not step


@each_step
def test_a_participant_sees_the_result_without_a_chart(
    show: Show, ben: Visitor, told: Ask, activity: str, step: str, language: str
) -> None:
    screen = show("take_part", ben, language, code=told(activity, step, ben).code)
    assert screen.components("workshop_chart") == []
    own = {
        ("once", ""): ["50", "30", "20"],
        ("twice", ""): ["50", "30", "20", Texts(language)("triangle.mean_ought").split(", ")[1].capitalize()],
        ("team", "rate"): [Texts(language)("competencies.you", importance=5, strength=2)],
        ("team", "develop"): [Texts(language)("competencies.your_dots", count=2)],
        ("acts", "recognise"): ["80 van 100" if language == "nl" else "80 of 100"],
        ("acts", "who"): [Texts(language)("interventions.you", actor=COUNCIL[language])],
        ("acts", "clash"): [ODD],
        ("acts", "oversee"): ["30 van 100" if language == "nl" else "30 of 100"],
    }  # fmt: skip
    assert [text for text in own[activity, step] if text not in screen.visible_text] == []


@each_step
def test_who_gave_no_answer_sees_the_result_of_the_others(
    show: Show, ben: Visitor, chi: Visitor, told: Ask, activity: str, step: str
) -> None:
    screen = show("take_part", chi, code=told(activity, step, ben).code)
    assert Texts("nl")("competencies.you", importance=5, strength=2) not in screen.visible_text
    assert Texts("nl")("interventions.you", actor="gemeenteraad") not in screen.visible_text
    assert Texts("nl")("competencies.your_dots", count=2) not in screen.visible_text


def test_the_values_of_every_corner_can_be_unfolded_with_the_tensions_apart(
    show: Show, ben: Visitor, ask: Ask, language: str
) -> None:
    screen = show("take_part", ben, language, code=ask("once", "").code)
    texts = Texts(language)
    assert texts("triangle.explained") in screen.visible_text
    assert screen.visible_text.count(texts("triangle.tension", text=WORDS[language])) == 3
    assert all(f"{corner}1 {WORDS[language]}" in screen.visible_text for corner in HERE)


def test_the_review_has_every_step(show: Show, dee: Visitor, ben: Visitor, told: Ask) -> None:
    screen = show("review", dee, code=told("team", "rate", ben).code, activity="team")
    assert Texts("nl")("competencies.step.rate") in screen.visible_text
    assert len(screen.components("workshop_chart")) == 1
