"""Case studies: who may write them, which sessions are about them, and what sessions said about them."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import replace

import pytest
from hypothesis import given
from pydantic import ValidationError

from sessions import activities
from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.activities.case.activity import CaseActivity
from sessions.activities.case.summary import FIELDS, SessionCase, in_language
from sessions.facilitation import case_studies, commands
from sessions.facilitation.case_studies import LONGEST
from sessions.locale import Texts
from sessions.model.records import CaseTexts, Session
from sessions.participation import answering
from sessions.results import round_results
from sessions.results.round_results import SessionContext
from sessions.workshop import Workshop
from tests.conftest import PLAN, Clock, everything, narrowed, refused, somebody, whole_programme
from tests.sessions.activities.paradox.test_paradox import json as anything

Unchanged = Callable[[], AbstractContextManager[None]]
Reload = Callable[[Session], Session]
DIKE = CaseTexts(" De  dijk ", "Hoger.\n\nOf breder?", "buren", "Wie beslist?", "ontwerpen", " Gemeente  Voorbeeld ")
TEXTS = {"title": "De dijk", "context": "Hoger.\n\nOf breder?", "parties": "buren", "key_question": "Wie beslist?",
         "phase": "ontwerpen"}  # fmt: skip
SHOW = CaseActivity.model_validate({"id": "c", "kind": "case", "text": {"nl": "Onze casus", "en": "Our case"}})
EXAMPLE = SHOW.model_copy(update={"example": CaseActivity.model_validate(
    {"id": "c", "kind": "case", "text": {"nl": "x", "en": "x"},
     "example": {"title": {"nl": "De bus", "en": "The bus"}, "phase": {"nl": "verkennen", "en": "exploring"}}}
).example})  # fmt: skip


def about(workshop: Workshop, session: Session, activity: str = "p1") -> Mapping[str, str] | None:
    """What an activity of a session is about, as its kind is told."""
    kind = activities.load({"id": activity, "kind": "case", "text": {"nl": "x", "en": "x"}})
    return SessionContext(workshop, session, kind).case


# --- writing them down ----------------------------------------------------------------------------------------------


def test_a_case_is_kept_tidy(workshop: Workshop, dee: Visitor) -> None:
    made = case_studies.create(workshop, dee, DIKE)
    assert case_studies.find(workshop, dee, made.id) == made
    assert {name: getattr(made, name) for name in TEXTS} == TEXTS
    assert (made.organisation, made.created_at, made.updated_at) == (
        "Gemeente Voorbeeld",
        workshop.clock(),
        workshop.clock(),
    )


def test_what_nobody_sees_is_no_part_of_its_short_texts(workshop: Workshop, dee: Visitor) -> None:
    texts = replace(DIKE, organisation="Gemeente\u034f Voor\u200dbeeld", title="De\u3164 dijk\ufe0f")
    made = case_studies.create(workshop, dee, texts)
    assert (made.organisation, made.title) == ("Gemeente Voorbeeld", "De dijk")


def test_it_can_be_changed_and_removed(workshop: Workshop, dee: Visitor, clock: Clock) -> None:
    made = case_studies.create(workshop, dee, DIKE)
    clock.forward(days=1)
    case_studies.edit(workshop, dee, made.id, replace(DIKE, title="De tuinen"))
    changed = case_studies.find(workshop, dee, made.id)
    assert changed == replace(made, title="De tuinen", updated_at=clock.now)
    case_studies.remove(workshop, dee, made.id)
    case_studies.remove(workshop, dee, made.id)
    with refused("no_such_case"):
        case_studies.find(workshop, dee, made.id)
    with refused("no_such_case"):
        case_studies.edit(workshop, dee, made.id, DIKE)


@pytest.mark.parametrize("number", [0, 99, 2**63 - 1, 2**63, 10**23])
def test_a_number_that_no_case_has_is_refused_however_large_it_is(
    workshop: Workshop, dee: Visitor, session: Session, number: int
) -> None:
    for act in (
        lambda: case_studies.find(workshop, dee, number),
        lambda: case_studies.edit(workshop, dee, number, DIKE),
        lambda: case_studies.choose(workshop, dee, session, number),
    ):
        with refused("no_such_case"):
            act()
    case_studies.remove(workshop, dee, number)


@pytest.mark.parametrize(
    ("texts", "key", "values"),
    [
        (replace(DIKE, title=" \u200b "), "case_title_empty", {}),
        (replace(DIKE, organisation=" "), "organisation_empty", {}),
        *((replace(DIKE, **{name: "x" * (most + 1)}), "too_long", {"given": most + 1, "most": most})
          for name, most in LONGEST.items()),
    ],
)  # fmt: skip
def test_what_is_missing_or_too_long_is_refused(
    workshop: Workshop, dee: Visitor, texts: CaseTexts, key: str, values: dict[str, int], unchanged: Unchanged
) -> None:
    with unchanged(), refused(key, **values):
        case_studies.create(workshop, dee, texts)


def test_only_organisers_write_and_read_them_all(
    workshop: Workshop, dee: Visitor, ada: Visitor, eve: Visitor, unchanged: Unchanged
) -> None:
    number = case_studies.create(workshop, dee, DIKE).id
    with unchanged():
        for who in (ada, eve):
            for command in (
                lambda who: case_studies.create(workshop, who, DIKE),
                lambda who: case_studies.edit(workshop, who, number, DIKE),
                lambda who: case_studies.remove(workshop, who, number),
                lambda who: case_studies.find(workshop, who, number),
                lambda who: case_studies.of(workshop, who, "Gemeente Voorbeeld"),
                lambda who: case_studies.by_municipality(workshop, who),
                lambda who: case_studies.sessions_about(workshop, who, number, "nl"),
            ):
                with refused("organiser_only"):
                    command(who)


def test_they_stand_under_their_municipality_however_it_was_typed(workshop: Workshop, dee: Visitor) -> None:
    for title, organisation in (("b", "Zwolle"), ("a", "gemeente  VOORBEELD"), ("c", "Gemeente Voorbeeld")):
        case_studies.create(workshop, dee, CaseTexts(title, organisation=organisation))
    assert [(name, [one.title for one in found]) for name, found in case_studies.by_municipality(workshop, dee)] == [
        ("Gemeente Voorbeeld", ["c", "a"]),
        ("Zwolle", ["b"]),
    ]
    assert [one.title for one in case_studies.of(workshop, dee, " GEMEENTE voorbeeld")] == ["c", "a"]


# --- what a session is about ----------------------------------------------------------------------------------------


def test_a_session_is_created_about_a_case_of_its_organisation(workshop: Workshop, dee: Visitor) -> None:
    made = case_studies.create(workshop, dee, DIKE)
    session, _ = commands.create(workshop, dee, replace(PLAN, case=made.id), whole_programme())
    assert session.case == made.id
    assert about(workshop, session) == {"municipality": "Gemeente Voorbeeld", **TEXTS}


def test_a_session_is_created_with_a_new_case_of_its_organisation(workshop: Workshop, dee: Visitor) -> None:
    session, _ = commands.create(
        workshop,
        dee,
        replace(PLAN, organisation=" Zwolle ", case=replace(DIKE, organisation="elders")),
        whole_programme(),
    )
    [(name, [case])] = case_studies.by_municipality(workshop, dee)
    assert (name, case.title, session.case) == ("Zwolle", "De dijk", case.id)


def test_a_new_case_that_is_refused_leaves_no_session_behind(
    workshop: Workshop, dee: Visitor, unchanged: Unchanged
) -> None:
    with unchanged(), refused("case_title_empty"):
        commands.create(workshop, dee, replace(PLAN, case=CaseTexts("")), whole_programme())


@pytest.mark.parametrize("gone", [True, False])
def test_a_case_of_others_or_of_nobody_is_not_for_this_session(
    workshop: Workshop, dee: Visitor, ada: Visitor, session: Session, gone: bool, unchanged: Unchanged
) -> None:
    number = case_studies.create(workshop, dee, replace(DIKE, organisation="Zwolle")).id
    if gone:
        case_studies.remove(workshop, dee, number)
    with unchanged():
        with refused("no_such_case") if gone else refused("case_of_others", organisation="Zwolle"):
            commands.create(workshop, dee, replace(PLAN, case=number), whole_programme())
        for activity in (None, "p1"):
            with refused("no_such_case"):
                case_studies.choose(workshop, ada, session, number, activity)
        assert case_studies.for_session(workshop, ada, session) == []


def test_the_facilitator_chooses_for_the_session_and_for_one_activity(
    workshop: Workshop, dee: Visitor, ada: Visitor, session: Session
) -> None:
    one = case_studies.create(workshop, dee, DIKE)
    two = case_studies.create(workshop, dee, replace(DIKE, title="De bus"))
    assert case_studies.for_session(workshop, ada, session) == [two, one]
    case_studies.choose(workshop, ada, session, one.id)
    case_studies.choose(workshop, ada, session, two.id, "p1")
    cases = [about(workshop, session, name) for name in ("p1", "p2")]
    assert [case and case["title"] for case in cases] == ["De bus", "De dijk"]
    case_studies.choose(workshop, ada, session, None, "p1")
    case = about(workshop, session)
    assert case and case["title"] == "De dijk"
    case_studies.choose(workshop, ada, session, None)
    assert about(workshop, session) is None
    with refused("no_such_activity"):
        case_studies.choose(workshop, ada, session, one.id, "p99")


def test_only_who_facilitates_chooses(
    workshop: Workshop, dee: Visitor, eve: Visitor, session: Session, unchanged: Unchanged
) -> None:
    number = case_studies.create(workshop, dee, DIKE).id
    with unchanged():
        with refused("facilitator_only"):
            case_studies.choose(workshop, eve, session, number)
        with refused("facilitator_only"):
            case_studies.for_session(workshop, eve, session)


def test_removing_a_case_keeps_its_sessions_and_every_change_is_told(
    workshop: Workshop, dee: Visitor, session: Session, reload: Reload
) -> None:
    number = case_studies.create(workshop, dee, DIKE).id
    case_studies.choose(workshop, dee, session, number)
    case_studies.choose(workshop, dee, session, number, "p1")
    before = reload(session).stage
    case_studies.edit(workshop, dee, number, replace(DIKE, title="Anders"))
    assert reload(session).stage == before + 1
    case_studies.remove(workshop, dee, number)
    assert (reload(session).stage, reload(session).case, about(workshop, session)) == (before + 2, None, None)
    assert everything(workshop.settings.data)["cases"] == []


def test_what_sessions_said_is_what_their_audiences_saw(
    workshop: Workshop, dee: Visitor, ada: Visitor, session: Session, reload: Reload
) -> None:
    number = case_studies.create(workshop, dee, DIKE).id
    assert case_studies.sessions_about(workshop, dee, number, "nl") == []
    case_studies.choose(workshop, ada, session, number, "p1")
    for activity, shown in (("p1", True), ("p2", True)):
        commands.open_round(workshop, ada, session, activity, 1)
        for value in (10, 20, 30):
            who = somebody()
            answering.join(workshop, who, session)
            answering.cast(workshop, who, session, activity, 1, {"value": value})
        if not shown:
            commands.hide(workshop, ada, session, activity, 1)
    [(found, said)] = case_studies.sessions_about(workshop, dee, number, "nl")
    assert found == reload(session)
    result = round_results.visible_result(workshop, reload(session), said[0].activity, said[0].round, "nl")
    assert [(one.activity.id, one.sentence) for one in said] == [("p1", result.sentence)]  # p2 is about nothing
    case_studies.choose(workshop, ada, session, number)
    [(_, said)] = case_studies.sessions_about(workshop, dee, number, "nl")
    assert [one.activity.id for one in said] == ["p1", "p2"]
    commands.hide(workshop, ada, session, "p1", 1)
    [(_, said)] = case_studies.sessions_about(workshop, dee, number, "nl")
    assert [one.activity.id for one in said] == ["p2"]


# --- showing it -----------------------------------------------------------------------------------------------------


def test_the_sessions_own_case_is_shown_before_the_example(
    workshop: Workshop, dee: Visitor, session: Session, reload: Reload
) -> None:
    case_studies.choose(workshop, dee, session, case_studies.create(workshop, dee, DIKE).id)
    shown = narrowed(round_results.prompt_of(workshop, reload(session), EXAMPLE, ""), SessionCase)
    summary = shown.summarise({})
    assert summary
    assert in_language(summary, Texts("en")) == {"municipality": "Gemeente Voorbeeld", **TEXTS}
    assert tuple(summary) == FIELDS
    assert shown.numbers(summary, Texts("nl"))[0] == ("Gemeente", "Gemeente Voorbeeld")


def test_without_one_the_example_is_shown_and_without_that_nothing(workshop: Workshop, session: Session) -> None:
    shown = round_results.prompt_of(workshop, session, EXAMPLE, "")
    assert in_language(shown.summarise({}), Texts("en")) == {"phase": "exploring", "title": "The bus"}
    assert (shown.asks, shown.heading(Texts("nl")), shown.sentence({}, Texts("nl"))) == (False, "Onze casus", "")
    assert round_results.prompt_of(workshop, session, SHOW, "").summarise({}) is None


@given(anything)
def test_whatever_comes_is_refused(raw: object) -> None:
    with refused("fields"):
        SHOW.parse(raw)


def test_an_example_has_no_other_fields() -> None:
    with pytest.raises(ValidationError):
        CaseActivity.model_validate(
            {
                "id": "c",
                "kind": "case",
                "text": {"nl": "x", "en": "x"},
                "example": {"secret": {"nl": "x", "en": "x"}},
            }
        )


def test_the_cast_of_these_tests_has_its_rights(workshop: Workshop, dee: Visitor, ada: Visitor) -> None:
    """Without this the tests of who may do what would show nothing."""
    assert (rights.is_organiser(workshop, dee), rights.is_organiser(workshop, ada)) == (True, False)
