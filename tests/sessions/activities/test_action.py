"""Actions: how they are written down, how they come back in the next session, and what is said of them then."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import plotly.graph_objects as go
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from sessions import activities
from sessions.access.rights import Visitor
from sessions.activities import NOTHING
from sessions.activities.action.activity import Action
from sessions.activities.action.look_back import LookBackPrompt
from sessions.activities.capabilities import WithTexts
from sessions.activities.kind import NOWHERE
from sessions.facilitation import activity_order, commands, session_view
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.outcomes import CHOICES
from sessions.model.programme import LongText, Programme, Text
from sessions.model.records import Session
from sessions.model.session_settings import SessionSettings
from sessions.participation import answering, moderation
from sessions.programmes.form_schema import fields_of
from sessions.results import round_results
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from sessions.store import session_rows
from sessions.store.carried_texts import CarriedTexts
from sessions.store.session_rows import NotDeletedError
from sessions.workshop import Workshop
from tests.conftest import everything, examples, in_round, narrowed, refused, somebody
from tests.sessions.activities.paradox.test_paradox import json as anything

NL, EN = Texts("nl"), Texts("en")
TEXT = Text(nl="Wat gaan we doen?", en="What will we do?")
ACTION = Action(id="acts", kind="action", text=TEXT)
CALL = {"id": "t0", "what": "Bel de buren", "who": "Ada", "by": "vrijdag"}
MAP = {"id": "t1", "what": "Maak een kaart"}
BACK = Action.model_validate({"id": "b", "kind": "action", "text": TEXT.model_dump(), "earlier": [
    {"id": "a1", "what": "Bel de buren", "who": "Ada", "by": "vrijdag"}, {"id": "a2", "what": "Maak een kaart"}]}
)  # fmt: skip
ASKED = narrowed(BACK.prompt("look_back", NOWHERE), LookBackPrompt)
PROGRAMME = Programme("p", TEXT, LongText(nl="x", en="x"), (), (ACTION,))
PLAN = SessionSettings("De dijk", "Gemeente Voorbeeld", date(2026, 10, 1), "nl")


# --- agreeing -------------------------------------------------------------------------------------------------------


def test_it_is_asked_in_one_step() -> None:
    assert [(step.name, step.results) for step in ACTION.steps()] == [("agree", None)]
    assert ACTION.prompt("agree", NOWHERE) is ACTION
    assert (ACTION.heading(NL), ACTION.heading(EN), isinstance(ACTION, WithTexts)) == (
        "Wat gaan we doen?",
        "What will we do?",
        True,
    )


def test_who_and_by_when_may_stay_open() -> None:
    assert ACTION.parse({"texts": [CALL, MAP]}) == {"texts": [CALL, MAP]}
    assert ACTION.parse({"texts": [{**MAP, "who": " ", "by": ""}]}) == {"texts": [MAP]}
    assert ACTION.parse({"texts": [{"id": "t0", "what": " ", "who": "Ada"}]}) is NOTHING


@pytest.mark.parametrize(("part", "most"), [("what", 200), ("who", 60), ("by", 40)])
def test_every_part_has_its_length(part: str, most: int) -> None:
    assert ACTION.parse({"texts": [{**MAP, part: "x" * most}]}) == {"texts": [{**MAP, part: "x" * most}]}
    with refused("too_long", given=most + 1, most=most):
        ACTION.parse({"texts": [{**MAP, part: "x" * (most + 1)}]})


def test_a_result_has_every_action_and_says_what_is_open() -> None:
    summary = ACTION.summarise({"n1": {"texts": [CALL]}, "n2": {"texts": [MAP]}})
    assert summary
    assert sorted(summary.values(), key=len) == [
        {"what": "Maak een kaart"},
        {"what": "Bel de buren", "who": "Ada", "by": "vrijdag"},
    ]
    assert (ACTION.sentence(summary, NL), ACTION.sentence(summary, EN)) == ("2 afspraken.", "2 actions.")
    assert ACTION.numbers(summary, NL) == [
        ("Afspraken", "2"),
        ("Met wie het doet", "1"),
        ("Met wanneer het klaar is", "1"),
    ]
    assert ACTION.cues(summary) == ["no_who", "no_by"]
    assert sorted(text for _, text in ACTION.cards(summary, NL)) == ["Bel de buren · Ada · vrijdag", "Maak een kaart"]
    assert ACTION.columns({"texts": [CALL, MAP]}, NL) == {
        "Wat gaan we doen? 1": "Bel de buren",
        "Wie? 1": "Ada",
        "Wanneer klaar? 1": "vrijdag",
        "Wat gaan we doen? 2": "Maak een kaart",
    }


def test_what_is_complete_calls_for_no_question() -> None:
    assert ACTION.cues({"c": {"what": "x", "who": "y", "by": "z"}}) == []


# --- looking back ---------------------------------------------------------------------------------------------------


def test_with_earlier_actions_it_asks_only_what_became_of_them() -> None:
    assert [step.name for step in BACK.steps()] == ["look_back"]
    assert (isinstance(ASKED, WithTexts), list(ASKED.actions)) == (False, ["a1", "a2"])
    assert activities.load(BACK.model_dump(exclude_none=True)) == BACK


def test_each_action_gets_a_choice_that_can_be_changed_and_taken_back() -> None:
    first = ASKED.parse({"a1": "done"})
    both = ASKED.change({"a2": "busy"}, first)
    assert (first, both) == ({"a1": "done"}, {"a1": "done", "a2": "busy"})
    assert ASKED.change({"a1": None}, both) == {"a2": "busy"}
    assert ASKED.change({"a1": None, "a2": None}, both) is NOTHING
    assert ASKED.change({"a2": "busy"}, {"gone": "done"}) == {"a2": "busy"}


@pytest.mark.parametrize("raw", [{"a1": "perhaps"}, {"a9": "done"}, {"a1": 1}, {"a1": ["done"]}, {"a1": {}}])
def test_other_choices_are_refused(raw: object) -> None:
    with refused("not_a_choice"):
        ASKED.parse(raw)


@settings(max_examples=examples(150))
@given(anything | st.dictionaries(st.sampled_from(["a1", "a2", "x"]), st.sampled_from([*CHOICES, None, "x"])))
def test_whatever_comes_is_taken_or_refused(raw: object) -> None:
    for asked in (ASKED, ACTION):
        try:
            asked.parse(raw)
        except Refusal as refusal:
            assert refusal.key in {"refused.fields", "refused.not_a_choice", "refused.texts"}


def answers(**counted: str) -> dict[str, dict[str, object]]:
    """`answers(a1="done done busy")`: one answer for each word, by people who are the same for all actions."""
    given: dict[str, dict[str, object]] = {}
    for name, words in counted.items():
        for index, choice in enumerate(words.split()):
            given.setdefault(f"n{index}", {})[name] = choice
    return given


def test_the_result_counts_what_people_say_of_each() -> None:
    summary = ASKED.summarise(answers(a1="done done done busy", a2="busy not_done dropped"))
    assert summary == {
        "a1": {"done": 3, "busy": 1, "not_done": 0, "dropped": 0},
        "a2": {"done": 0, "busy": 1, "not_done": 1, "dropped": 1},
    }
    assert ASKED.sentence(summary, NL) == "Volgens de meesten is 1 van de 2 afspraken gedaan."
    assert ASKED.sentence(summary, EN) == "According to most, 1 of the 2 actions is done."
    assert ASKED.numbers(summary, NL) == [
        ("Bel de buren", "gedaan 3 · bezig 1 · niet gedaan 0 · vervallen 0"),
        ("Maak een kaart", "gedaan 0 · bezig 1 · niet gedaan 1 · vervallen 1"),
    ]
    assert ASKED.cues(summary) == ["divided"]
    assert ASKED.columns({"a1": "done", "gone": "busy"}, NL) == {"Bel de buren": "gedaan"}


def test_half_is_not_most() -> None:
    summary = ASKED.summarise(answers(a1="done done busy busy", a2="not_done not_done busy"))
    assert summary
    assert ASKED.sentence(summary, NL) == "Volgens de meesten zijn 0 van de 2 afspraken gedaan."
    assert ASKED.cues(summary) == ["undone", "divided"]


@pytest.mark.parametrize(
    ("choices", "said"),
    [
        ("busy busy done", "De meesten zeggen: bezig."),
        ("busy not_done done", "Over deze afspraak zeggen we verschillende dingen."),
    ],
)
def test_of_one_action_it_says_what_most_say(choices: str, said: str) -> None:
    one = BACK.model_copy(update={"earlier": BACK.earlier[:1]}).prompt("look_back", NOWHERE)
    assert one.sentence(one.summarise(answers(a1=choices)), NL) == said


def test_an_action_of_which_fewer_than_three_said_something_shows_nothing() -> None:
    summary = ASKED.summarise(answers(a1="done done done", a2="not_done busy"))
    assert summary
    assert sum(summary["a2"].values()) == 0
    assert ASKED.summarise(answers(a1="done done", a2="busy")) is None
    assert ASKED.summarise({}) is None
    assert ASKED.summarise({"n": {"gone": "done"}}) is None


@pytest.mark.parametrize("people", [3, 4, 300])
@pytest.mark.parametrize("number", [1, 2, 7])
def test_the_picture_is_a_bar_for_each_action_and_keeps_its_points(people: int, number: int) -> None:
    asked = LookBackPrompt(
        TEXT, {f"a{index}": BACK.earlier[0].model_copy(update={"what": "woord " * 30}) for index in range(number)}
    )
    same = asked.summarise({f"n{at}": dict.fromkeys(asked.actions, "done") for at in range(people)})
    mixed = asked.summarise({f"n{at}": dict.fromkeys(asked.actions, CHOICES[at % 4]) for at in range(people)})
    assert same and mixed
    one, two = asked.draw(same, NL), asked.draw(mixed, EN)
    assert [trace["ids"] for trace in one["data"]] == [trace["ids"] for trace in two["data"]]
    for figure in (one, two):
        go.Figure(**figure)
        ends = [end for trace in figure["data"] if trace["mode"] == "lines" for end in trace["x"]]
        assert (min(ends), max(ends)) == (590, 1190)
        letters = [note["font"]["size"] for note in figure["layout"]["annotations"]]
        assert min(letters) >= 24


def test_a_programme_can_hold_as_many_as_one_picture() -> None:
    many = [{"id": f"a{index}", "what": "x"} for index in range(8)]
    assert Action.model_validate({**BACK.model_dump(), "earlier": many[:7]}).earlier
    with pytest.raises(ValidationError):
        Action.model_validate({**BACK.model_dump(), "earlier": many})


# --- from one session to the next -----------------------------------------------------------------------------------

Agree = Callable[..., Session]


@pytest.fixture
def agree(workshop: Workshop, dee: Visitor) -> Agree:
    """`agree(["Bel de buren"])` is a session in which a participant wrote that, and the facilitator let it through."""

    def held(what: list[str], *, approve: bool = True, shown: bool = True, plan: SessionSettings = PLAN) -> Session:
        session, _ = commands.create(workshop, dee, plan, PROGRAMME)
        who = somebody()
        answering.join(workshop, who, session)
        commands.open_round(workshop, dee, session, "acts", 1)
        for index in range(0, len(what), 10):
            who = somebody()
            answering.join(workshop, who, session)
            items = [{"id": f"t{n}", "what": text} for n, text in enumerate(what[index : index + 10])]
            answering.cast(workshop, who, session, "acts", 1, {"texts": items})
        now = in_round(workshop, session.code)
        texts = texts_for_facilitator(workshop, dee, now.session, now.activity, now.round, "nl")
        moderation.decide(workshop, dee, session, now.round, texts, approve=approve)
        if not shown:
            commands.hide(workshop, dee, session, "acts", 1)
        return session

    return held


def opens_with(workshop: Workshop, dee: Visitor, plan: SessionSettings) -> list[tuple[str, list[str]]]:
    """The activities with which a new session begins, before its own, and the actions that they ask about."""
    session, _ = commands.create(workshop, dee, plan, PROGRAMME)
    found = [one.activity for one in session_view.items(workshop, session)]
    assert found[-1].id == "acts"
    return [(one.id, sorted(each.what for each in one.earlier)) for one in found[:-1] if isinstance(one, Action)]


NEXT = replace(PLAN, title="Verder", organisation=" gemeente  VOORBEELD", held_on=date(2026, 11, 1))


def test_the_next_session_opens_with_the_actions_of_the_last_one(
    workshop: Workshop, dee: Visitor, agree: Agree
) -> None:
    agree(["Bel de buren", "Maak een kaart"])
    assert opens_with(workshop, dee, NEXT) == [("look_back", ["Bel de buren", "Maak een kaart"])]


def test_it_says_where_they_come_from(workshop: Workshop, dee: Visitor, agree: Agree) -> None:
    agree(["Bel de buren"])
    session, _ = commands.create(workshop, dee, NEXT, PROGRAMME)
    first = session_view.items(workshop, session)[0].activity
    assert (first.heading(NL), first.heading(EN)) == (
        "Wat is er van onze afspraken gekomen?",
        "What became of our actions?",
    )
    assert first.script
    assert first.script.nl.startswith("Deze afspraken komen uit de sessie ‘De dijk’ van 1 oktober 2026.")


@pytest.mark.parametrize(
    "plan",
    [replace(NEXT, organisation="Gemeente Elders"), replace(NEXT, held_on=date(2026, 9, 30))],
    ids=["another organisation", "an earlier day"],
)
def test_other_sessions_do_not(workshop: Workshop, dee: Visitor, agree: Agree, plan: SessionSettings) -> None:
    agree(["Bel de buren"])
    assert opens_with(workshop, dee, plan) == []


@pytest.mark.parametrize(("approve", "shown"), [(False, True), (True, False)])
def test_what_the_audience_may_not_see_is_not_handed_on(
    workshop: Workshop, dee: Visitor, agree: Agree, approve: bool, shown: bool
) -> None:
    agree(["Bel de buren"], approve=approve, shown=shown)
    assert opens_with(workshop, dee, NEXT) == []


def test_only_the_last_session_that_was_held_counts(workshop: Workshop, dee: Visitor, agree: Agree) -> None:
    agree(["Oud"], plan=replace(PLAN, held_on=date(2026, 9, 1)))
    agree(["Nieuw"])
    commands.create(workshop, dee, replace(PLAN, held_on=date(2026, 10, 20)), PROGRAMME)  # made, and never held
    assert opens_with(workshop, dee, NEXT) == [("look_back", ["Nieuw"])]
    agree([], plan=replace(PLAN, held_on=date(2026, 10, 30)))
    assert opens_with(workshop, dee, NEXT) == []


def test_many_actions_come_in_several_pictures_each_once(workshop: Workshop, dee: Visitor, agree: Agree) -> None:
    agree([*(f"Afspraak {at:02}" for at in range(1, 10)), "Afspraak 01"])
    [(first, some), (second, rest)] = opens_with(workshop, dee, NEXT)
    assert (first, second, len(some), len(rest)) == ("look_back", "look_back_2", 7, 2)
    assert sorted([*some, *rest]) == [f"Afspraak {index:02}" for index in range(1, 10)]


def asked_about(workshop: Workshop, session: Session) -> list[tuple[str, str]]:
    """Name and text of each action that the first activity of a session asks about now."""
    first = session_view.items(workshop, session)[0].activity
    prompt = narrowed(round_results.prompt_of(workshop, session, first, "look_back"), LookBackPrompt)
    return sorted((name, action.what) for name, action in prompt.actions.items())


def hide_text(workshop: Workshop, dee: Visitor, session: Session, text: str, approve: bool = False) -> None:
    """Decide anew about one text of the session's round."""
    session = commands.find(workshop, session.code)
    now = in_round(workshop, session.code)
    found = texts_for_facilitator(workshop, dee, session, now.activity, now.round, "nl")
    chosen = [one for one in found if one.words.startswith(text)]
    moderation.decide(workshop, dee, session, now.round, chosen, approve=approve)


@pytest.fixture
def carried(workshop: Workshop, dee: Visitor, agree: Agree) -> tuple[Session, Session]:
    """A session with two actions, and the next one, in which five people said that both were done."""
    before = agree(["Bel de buren", "Maak een kaart"])
    after, _ = commands.create(workshop, dee, NEXT, PROGRAMME)
    commands.open_round(workshop, dee, after, "look_back", 1)
    for _ in range(5):
        who = somebody()
        answering.join(workshop, who, after)
        answering.cast(workshop, who, after, "look_back", 1, {"a1": "done", "a2": "done"})
    commands.close_round(workshop, dee, after, "look_back", 1)
    commands.reveal(workshop, dee, after, "look_back", 1)
    return before, commands.find(workshop, after.code)


def result_rows(workshop: Workshop, session: Session) -> list[tuple[str, str]]:
    """What a result says of each action."""
    session = commands.find(workshop, session.code)
    first = session_view.items(workshop, session)[0]
    result = round_results.visible_result(workshop, session, first.activity, first.rounds[0], "nl")
    return sorted(result.numbers)


ALL_DONE = "gedaan 5 · bezig 0 · niet gedaan 0 · vervallen 0"


def test_a_text_that_is_hidden_later_is_hidden_in_the_next_session_too(
    workshop: Workshop, dee: Visitor, carried: tuple[Session, Session]
) -> None:
    before, after = carried
    assert result_rows(workshop, after) == [("Bel de buren", ALL_DONE), ("Maak een kaart", ALL_DONE)]
    [call] = [name for name, what in asked_about(workshop, after) if what == "Bel de buren"]
    hide_text(workshop, dee, before, "Bel de buren")
    assert [what for _, what in asked_about(workshop, after)] == ["Maak een kaart"]
    assert result_rows(workshop, after) == [("Maak een kaart", ALL_DONE)]
    edited = activity_order.definition(workshop, after, "look_back")["earlier"]
    assert [(one["what"], one.get("removed")) for one in edited if one["id"] == call] == [("–", True)]
    hide_text(workshop, dee, before, "Bel de buren", approve=True)
    assert result_rows(workshop, after) == [("Bel de buren", ALL_DONE), ("Maak een kaart", ALL_DONE)]


def test_an_edit_in_the_next_session_keeps_where_its_actions_come_from(
    workshop: Workshop, dee: Visitor, carried: tuple[Session, Session]
) -> None:
    before, after = carried
    begun = activity_order.definition(workshop, after, "look_back")
    wording = {**begun, "text": {"nl": "En nu?", "en": "And now?"}}
    activity_order.change(workshop, dee, after, "look_back", wording, begun)
    assert activity_order.definition(workshop, after, "look_back")["earlier"] == begun["earlier"]
    hide_text(workshop, dee, before, "Bel de buren")
    assert [what for _, what in asked_about(workshop, after)] == ["Maak een kaart"]
    now = activity_order.definition(workshop, after, "look_back")
    activity_order.change(workshop, dee, after, "look_back", {**now, "minutes": 9}, now)
    assert [what for _, what in asked_about(workshop, after)] == ["Maak een kaart"]


def test_nobody_fills_in_where_an_action_comes_from() -> None:
    [earlier] = [field for field in fields_of(Action) if field.name == "earlier"]
    assert earlier.item
    assert [field.name for field in earlier.item.fields] == ["id", "what", "who", "by"]


def test_a_result_that_is_hidden_later_leaves_nothing_to_look_back_on(
    workshop: Workshop, dee: Visitor, carried: tuple[Session, Session]
) -> None:
    before, after = carried
    commands.hide(workshop, dee, before, "acts", 1)
    assert (asked_about(workshop, after), result_rows(workshop, after)) == ([], [])
    first = session_view.items(workshop, after)[0].activity
    prompt = round_results.prompt_of(workshop, after, first, "look_back")
    assert prompt.instruction(NL) == "Deze afspraken zijn niet meer te zien"
    commands.reveal(workshop, dee, before, "acts", 1)
    assert sorted(what for _, what in asked_about(workshop, after)) == ["Bel de buren", "Maak een kaart"]


def test_screens_of_the_next_session_are_told_of_what_is_decided_about_its_actions(
    workshop: Workshop, dee: Visitor, carried: tuple[Session, Session]
) -> None:
    before, after = carried
    elsewhere, _ = commands.create(workshop, dee, replace(NEXT, organisation="Gemeente Elders"), PROGRAMME)
    hide_text(workshop, dee, before, "Bel de buren")
    commands.hide(workshop, dee, before, "acts", 1)
    assert commands.find(workshop, after.code).stage == after.stage + 2
    assert commands.find(workshop, elsewhere.code) == elsewhere


def test_an_action_that_was_merged_later_is_asked_about_as_long_as_its_words_can_be_seen(
    workshop: Workshop, dee: Visitor, agree: Agree
) -> None:
    before = agree(["Bel de buren", "Bel de buren"])
    after, _ = commands.create(workshop, dee, NEXT, PROGRAMME)
    assert asked_about(workshop, after) == [("a1", "Bel de buren")]
    hide_text(workshop, dee, before, "Bel de buren")
    assert asked_about(workshop, after) == []


def test_forgetting_a_session_removes_what_later_ones_carry_on_of_it_and_keeps_their_answers(
    workshop: Workshop, dee: Visitor, carried: tuple[Session, Session]
) -> None:
    before, after = carried
    with workshop.store.writing() as db:  # a step that can be undone holds the definition too
        [definition] = db.execute("SELECT definition FROM activities WHERE id = 'look_back'").fetchone()
        step = json.dumps({"activities": {'["look_back"]': [{"definition": definition}, {"definition": "{}"}]}})
        db.execute("UPDATE undo_log SET changes = ? WHERE entry = (SELECT max(entry) FROM undo_log)", [step])
    answers_before = everything(workshop)["answers"]
    with workshop.store.writing() as db:
        assert session_rows.forget(db, before.id) == 1
    rows = everything(workshop)
    assert not any(text in str(rows) for text in ("Bel de buren", "Maak een kaart", "De dijk"))
    assert rows["answers"] == [row for row in answers_before if row[0] == after.id]
    [stored] = [json.loads(row[4]) for row in rows["activities"] if row[1] == "look_back"]
    assert stored["earlier"] == [{"id": name, "what": "–", "removed": True} for name in ("a1", "a2")]
    assert stored["script"]["nl"].startswith("Deze afspraken komen uit de sessie ‘…’ van 1 oktober 2026.")
    assert (asked_about(workshop, after), result_rows(workshop, after)) == ([], [])
    assert commands.find(workshop, after.code).stage == after.stage + 1


def test_what_was_carried_on_before_its_source_was_kept_is_forgotten_by_its_words(
    workshop: Workshop, dee: Visitor, carried: tuple[Session, Session]
) -> None:
    before, after = carried
    elsewhere, _ = commands.create(workshop, dee, replace(NEXT, organisation="Gemeente Elders"), PROGRAMME)
    old = {**BACK.model_dump(exclude_none=True), "earlier": [
        {"id": "a1", "what": "Bel de buren", "who": "Ada"}, {"id": "a2", "what": "Iets van ons"}]}  # fmt: skip
    with workshop.store.writing() as db:
        db.execute("UPDATE activities SET definition = ? WHERE id = 'look_back'", [json.dumps(old)])
        db.execute("UPDATE activities SET definition = ? WHERE session = ?", [json.dumps(old), elsewhere.id])
    with workshop.store.writing() as db:
        session_rows.forget(db, before.id)
    activities_after = everything(workshop)["activities"]
    stored = {row[0]: json.loads(row[4]) for row in activities_after if row[1] == "look_back" or row[0] == elsewhere.id}
    assert stored[after.id]["earlier"] == [{"id": "a1", "what": "–", "removed": True}, old["earlier"][1]]
    assert stored[elsewhere.id] == old


def test_what_is_left_in_a_later_session_is_counted_before_it_is_said_to_be_deleted(
    workshop: Workshop, carried: tuple[Session, Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(CarriedTexts, "remove", lambda texts, db: None)
    before = everything(workshop)
    with pytest.raises(NotDeletedError) as error, workshop.store.writing() as db:
        session_rows.forget(db, carried[0].id)
    assert error.value.values == {"left": "activities: 1"}
    assert everything(workshop) == before


def test_a_programme_that_has_such_a_name_keeps_it(workshop: Workshop, dee: Visitor, agree: Agree) -> None:
    agree(["Bel de buren"])
    taken = replace(PROGRAMME, activities=(ACTION.model_copy(update={"id": "look_back"}), ACTION))
    session, _ = commands.create(workshop, dee, NEXT, taken)
    assert [one.activity.id for one in session_view.items(workshop, session)] == ["look_back_2", "look_back", "acts"]
