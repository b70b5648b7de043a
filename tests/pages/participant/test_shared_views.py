"""A screen that is composed once for everybody, and filled in for each, is what would be composed for one alone."""

import json
from collections.abc import Callable, Sequence
from typing import Any

import pytest

from pages.kit.frame import Here
from pages.participant import view
from pages.participant.personal import OfOne
from pages.participant.view import ParticipantView
from server.request_context import RequestContext
from sessions.access.rights import Visitor
from sessions.facilitation import commands, rehearsal, session_view, timer, undo, vote_cycle
from sessions.facilitation.preparation import case_studies
from sessions.locale import Texts
from sessions.model.programme import Results
from sessions.model.records import CaseTexts, Session
from sessions.participation import answering, manual_entry, moderation
from sessions.participation.own_answers import Own, OwnAnswers
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from sessions.results.texts.free_texts import FreeText
from sessions.workshop import Workshop
from tests.conftest import PASSCODE, Clock, in_round, on_stage, somebody, statements
from tests.full_session import FullSession


def shown(workshop: Workshop, code: str, people: Sequence[Visitor], language: str = "nl") -> list[ParticipantView]:
    """What each of these people sees now."""
    session = commands.find(workshop, code)
    return view.compose_together([RequestContext(workshop, one, Texts(language), session) for one in people])


def composed_alone(workshop: Workshop, code: str, who: Visitor, language: str) -> Any:
    """The pieces of the screen of one visitor, composed for nobody else and from the beginning."""
    with workshop.snapshot():
        now = session_view.build(workshop, code)
        here = Here(workshop, who, Texts(language), now.session)
        participant = answering.participant_of(workshop, who, now.session)
        own = Own(who, participant, OwnAnswers(workshop, now.session, [participant])) if participant else None
        pieces = view.screen_pieces(here, now, OfOne(own) if own else None)
    return json.loads(json.dumps([piece.as_json() for piece in pieces]))


def compare(workshop: Workshop, code: str, people: Sequence[Visitor]) -> list[Any]:
    """Everybody's screen is what it would be if nobody else had one, in each language; returns the Dutch ones."""
    stage = commands.find(workshop, code).stage
    for language in ("en", "nl"):
        found = shown(workshop, code, people, language)
        pieces = [each.as_json()["pieces"] for each in found]
        assert pieces == [composed_alone(workshop, code, one, language) for one in people]
        assert {each.stage for each in found} == {stage}
    return pieces


# --- the same as alone ------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_in_every_moment_of_every_kind_a_shared_screen_is_that_of_one(workshop: Workshop, eve: Visitor) -> None:
    full = FullSession(workshop, PASSCODE, 6, "nl", ("beleid", "uitvoering"))
    session, silent = full.session, somebody("10.0.0.8")
    answering.join(workshop, silent, session)
    people = [*full.people[:3], silent, eve]
    manual_entry.set_device_sharing(workshop, full.dee, session, True)
    compare(workshop, session.code, people)
    seen: list[Any] = []
    for moment in full.moments():
        screens = compare(workshop, session.code, people)
        assert screens[0] != screens[1] or moment.phase == "shown"  # the keys of answers are another one for each
        seen.append(screens)
    assert any(len({json.dumps(each) for each in screens[:3]}) == 3 for screens in seen)
    for _ in full.again("p1"):
        compare(workshop, session.code, people)
    full.guess("p1")
    compare(workshop, session.code, people)
    commands.end(workshop, full.dee, session)
    compare(workshop, session.code, people)


# --- composed once ----------------------------------------------------------------------------------------------------


@pytest.fixture
def crowd(workshop: Workshop, session: Session) -> list[Visitor]:
    """Thirty people who joined."""
    people = [somebody(f"10.0.1.{number}") for number in range(30)]
    for one in people:
        answering.join(workshop, one, session)
    return people


def answer(workshop: Workshop, session: Session, people: Sequence[Visitor], number: int = 1) -> None:
    """Everybody puts a mark on the line of p1, each another one."""
    for mark, one in enumerate(people):
        answering.cast(workshop, one, session, "p1", number, {"value": mark + number})


@pytest.mark.parametrize("moment", ["open", "answered", "closed", "revealed", "moved"])
def test_thirty_phones_read_no_more_often_than_three(
    workshop: Workshop,
    ada: Visitor,
    session: Session,
    crowd: list[Visitor],
    moment: str,
) -> None:
    number = 2 if moment == "moved" else 1
    for turn in range(1, number + 1):
        commands.open_round(workshop, ada, session, "p1", turn)
        if moment != "open":
            answer(workshop, session, crowd, turn)
        if moment in {"closed", "revealed", "moved"}:
            commands.close_round(workshop, ada, session, "p1", turn)
        if moment in {"revealed", "moved"}:
            commands.reveal(workshop, ada, session, "p1", turn)
    counts = []
    for some in (crowd[:3], crowd, crowd):
        phones = [RequestContext(workshop, one, Texts("nl"), session) for one in some]
        with statements(workshop.store) as run:
            assert len({each.text for each in view.compose_together(phones)}) == len(some)
        counts.append(len(run))
    first, second, third = counts
    assert second == third < first, "the first one reads what everybody sees too"
    assert second <= 10


def test_a_text_of_everybody_is_reviewed_in_as_few_reads(
    workshop: Workshop, ada: Visitor, session: Session, crowd: list[Visitor]
) -> None:
    commands.set_approval(workshop, ada, session, True)
    commands.open_round(workshop, ada, session, "q01", 1)
    for number, one in enumerate(crowd):
        answering.cast(workshop, one, session, "q01", 1, {"texts": [{"id": "a", "text": f"Woord {number}"}]})
    shown(workshop, session.code, crowd[:1])
    with statements(workshop.store) as run:
        screens = [each.text for each in shown(workshop, session.code, crowd)]
    assert len(run) <= 20
    for number, screen in enumerate(screens):
        assert [other for other in range(30) if f'"Woord {other}"' in screen] == [number]


def test_who_has_nothing_personal_gets_the_same_text(
    workshop: Workshop, session: Session, crowd: list[Visitor]
) -> None:
    strangers = [somebody(f"10.0.2.{number}") for number in range(5)]
    assert len({each.text for each in shown(workshop, session.code, strangers)}) == 1
    assert len({each.text for each in shown(workshop, session.code, crowd)}) == 1  # there was no round yet


def test_in_a_round_that_just_opened_only_the_names_of_answers_differ(
    workshop: Workshop, ada: Visitor, session: Session, crowd: list[Visitor]
) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    texts = set()
    for each in shown(workshop, session.code, crowd):
        [unsent] = [piece for piece in each.as_json()["pieces"] if piece.get("is") == "workshop_unsent"]
        [name] = unsent["data"]["own"]
        assert each.text.count(name) == 3  # the participant's, that of the round that is open, and the field's
        texts.add(each.text.replace(name, ""))
    assert len(texts) == 1


@pytest.mark.parametrize("results", ["live", "reveal"])
def test_nothing_is_composed_anew_because_others_join_or_answer(
    workshop: Workshop, ada: Visitor, session: Session, crowd: list[Visitor], results: Results
) -> None:
    commands.set_results(workshop, ada, session, "p1", results)
    commands.open_round(workshop, ada, session, "p1", 1)
    answer(workshop, session, crowd)

    def reads() -> int:
        here = Here(workshop, crowd[0], Texts("nl"), session)
        with statements(workshop.store) as run:
            view.compose(here)
        return len(run)

    first, second = reads(), reads()
    answering.join(workshop, somebody("10.0.2.1"), session)
    answering.cast(workshop, crowd[1], session, "p1", 1, {"value": 99})
    assert reads() == second < first
    compare(workshop, session.code, crowd[:3])


# --- always as it is now ----------------------------------------------------------------------------------------------


def test_whatever_changes_is_on_the_next_screen(
    workshop: Workshop, dee: Visitor, ada: Visitor, session: Session, crowd: list[Visitor], eve: Visitor, clock: Clock
) -> None:
    """Each change is seen by who looks then, and the screen is that of who is composed one alone."""
    code, people, facilitated = session.code, [*crowd[:4], eve], (workshop, ada, session)

    def after(change: Callable[..., object], *arguments: object, **more: object) -> None:
        before = compare(workshop, code, people)
        change(*arguments, **more)
        assert compare(workshop, code, people) != before, change

    def mark(value: int, number: int = 1) -> None:
        answering.cast(workshop, people[0], session, "p1", number, {"value": value})

    def write(text: str) -> None:
        for one in people[:4]:
            answering.cast(workshop, one, session, "q01", 1, {"texts": [{"id": "a", "text": text}]})

    def first_text(state: str) -> FreeText:
        now = in_round(workshop, code)
        texts = texts_for_facilitator(workshop, ada, now.session, now.activity, now.round, "nl")
        return next(each for each in texts if each.state == state)

    def decide(state: str, approve: bool) -> None:
        moderation.decide(workshop, ada, session, in_round(workshop, code).round, [first_text(state)], approve=approve)

    def correct(text: str) -> None:
        now = in_round(workshop, code)
        moderation.correct(*facilitated, now.activity, now.round, first_text("approved"), {"text": text})

    def last_step() -> int:
        step = undo.last(workshop, session)
        assert step
        return step.entry

    for activity in ("p1", "q01"):
        commands.set_results(*facilitated, activity, "reveal")
    commands.set_approval(*facilitated, True)
    after(timer.start, *facilitated, 5)
    after(clock.forward, seconds=61)  # nothing happened, but there is less time left
    after(timer.pause, *facilitated)
    after(timer.stop, *facilitated)
    after(manual_entry.set_device_sharing, *facilitated, True)
    after(commands.open_round, *facilitated, "p1", 1)
    after(mark, 20)
    after(mark, 30)
    for one in people[1:4]:
        answering.cast(workshop, one, session, "p1", 1, {"value": 70})
    after(commands.close_round, *facilitated, "p1", 1)
    after(commands.guess, *facilitated, "p1", 1)
    after(commands.close_guess, *facilitated, "p1", 1)
    after(commands.reveal, *facilitated, "p1", 1)
    after(manual_entry.enter, *facilitated, in_round(workshop, code).round, {"right": 9}, "")
    after(vote_cycle.go, *facilitated, on_stage(workshop, code).activity, "", "look")
    after(vote_cycle.go, *facilitated, on_stage(workshop, code).activity, "", "sentence")
    after(vote_cycle.set_takeaway, *facilitated, "p1", "Sturen is luisteren.")
    after(commands.discuss, *facilitated, "p1", True)
    after(commands.discuss, *facilitated, "p1", False)
    after(commands.hide, *facilitated, "p1", 1)
    after(undo.undo, *facilitated, last_step())
    after(commands.open_round, *facilitated, "q01", 1)
    after(write, "Tijd")
    after(decide, "waiting", approve=True)
    after(commands.close_round, *facilitated, "q01", 1)
    after(commands.reveal, *facilitated, "q01", 1)
    after(correct, "Rust")
    after(decide, "approved", approve=False)
    case = case_studies.create(workshop, dee, CaseTexts("Het plein", "Veel auto's", organisation=session.organisation))
    after(commands.go_to, *facilitated, "the_case")
    after(case_studies.choose, *facilitated, case.id)
    after(case_studies.edit, workshop, dee, case.id, CaseTexts("De brug", organisation=session.organisation))
    after(commands.back_to_lobby, *facilitated)
    after(answering.join, workshop, eve, session)
    after(commands.end, *facilitated)
    after(commands.resume, *facilitated)


def test_a_rehearsal_and_what_it_shows_are_gone_with_it(
    workshop: Workshop, ada: Visitor, session: Session, eve: Visitor
) -> None:
    """The numbers of a rehearsal begin where those of the session stand, and come back after it."""
    before = compare(workshop, session.code, [eve])
    rehearsal.fill(workshop, ada, session, 12, "spread_out")
    answering.join(workshop, eve, session)
    assert compare(workshop, session.code, [eve]) != before
    rehearsal.wipe(workshop, ada, session)
    assert compare(workshop, session.code, [eve]) == before


def test_whoever_joins_sees_the_screen_of_participants_and_nobody_else_does(
    workshop: Workshop, session: Session, ben: Visitor, eve: Visitor
) -> None:
    assert [each.as_json()["screen"] for each in shown(workshop, session.code, [ben, eve])] == ["take_part", "join"]
    answering.join(workshop, eve, session)
    assert [each.as_json()["screen"] for each in shown(workshop, session.code, [ben, eve])] == ["take_part"] * 2


# --- nobody sees what is another one's --------------------------------------------------------------------------------


def test_what_one_gave_is_on_no_other_screen(
    workshop: Workshop, ada: Visitor, session: Session, crowd: list[Visitor]
) -> None:
    """Everybody writes something else; nobody approves it."""
    commands.set_approval(workshop, ada, session, True)
    commands.open_round(workshop, ada, session, "q01", 1)
    secrets = [f"Geheim {number:02}" for number in range(len(crowd))]
    for secret, one in zip(secrets, crowd, strict=True):
        answering.cast(workshop, one, session, "q01", 1, {"texts": [{"id": "a", "text": secret}]})

    def told() -> list[list[str]]:
        return [[each for each in secrets if each in screen.text] for screen in shown(workshop, session.code, crowd)]

    assert told() == [[secret] for secret in secrets]
    commands.close_round(workshop, ada, session, "q01", 1)
    assert told() == [[secret] for secret in secrets]
    commands.reveal(workshop, ada, session, "q01", 1)
    assert told() == [[secret] for secret in secrets]


def test_a_result_is_on_no_screen_before_it_is_shown_or_after_it_was_hidden(
    workshop: Workshop, ada: Visitor, session: Session, crowd: list[Visitor]
) -> None:
    commands.set_results(workshop, ada, session, "p1", "reveal")
    commands.open_round(workshop, ada, session, "p1", 1)
    answer(workshop, session, crowd)
    commands.close_round(workshop, ada, session, "p1", 1)

    def tells() -> set[bool]:
        return {"median" in screen.text for screen in shown(workshop, session.code, crowd)}

    assert tells() == {False}
    commands.reveal(workshop, ada, session, "p1", 1)
    assert tells() == {True}
    commands.hide(workshop, ada, session, "p1", 1)
    assert tells() == {False}
