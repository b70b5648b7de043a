"""Demo data: made-up sessions that are complete and sound, and gone without a trace when nobody needs them."""

import shutil
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from sessions.access.rights import Visitor
from sessions.activities import kinds
from sessions.activities.action.answer import ActionAnswers
from sessions.activities.canvas.answer import LONGEST
from sessions.activities.incident import answer as incident
from sessions.activities.shared.simulation import SHAPES
from sessions.archive.review import sessions_of
from sessions.facilitation import commands, session_view
from sessions.facilitation.preparation import case_studies
from sessions.locale import ZONE, Texts
from sessions.model.records import CaseTexts, Session
from sessions.model.session_settings import SessionSettings
from sessions.participation import answering
from sessions.programmes.built_in import built_in
from sessions.results import round_results
from sessions.settings import Settings
from sessions.simulation import demo
from sessions.simulation.demo_content import content
from sessions.simulation.demo_schedule import COUNT, PERIOD, schedule
from sessions.store import SqliteStore, session_rows
from sessions.store.maintenance import integrity
from sessions.workshop import Workshop
from tests.conftest import PASSCODE, START, Clock, everything, refused, somebody, whole_programme

SOME = 8  # sessions: six of the first municipality, two of the second
RANDOM = (
    "question",
    "incident",
    "forcefield",
    "interventions",
)  # their dots lie on cards, in the order of secret names


def workshop_of(path: Path) -> Workshop:
    clock = Clock()
    return Workshop(
        Settings(path, passcode=PASSCODE), SqliteStore(path), clock=clock, exact_clock=clock, machine_clock=clock
    )


@pytest.fixture(scope="module")
def filled(prepared: Path, tmp_path_factory: pytest.TempPathFactory) -> Workshop:
    """An installation with some made-up sessions, which tests only read."""
    path = shutil.copy(prepared, tmp_path_factory.mktemp("demo") / "workshop.db")
    installation = workshop_of(Path(path))
    assert demo.create_as_owner(installation, SOME) == SOME
    return installation


def all_of(workshop: Workshop) -> list[Session]:
    """Every session, the oldest first."""
    with workshop.store.reading() as db:
        return session_rows.all_sessions(db)[::-1]


# --- the plan of all of them ----------------------------------------------------------------------------------------


def test_forty_sessions_of_twelve_municipalities_are_spread_over_two_years() -> None:
    planned = schedule(START)
    assert len(planned) == COUNT == sum(each.sessions for each in content().municipalities)
    assert len({each.municipality.name for each in planned}) == 12
    days = [(START.astimezone(ZONE).date() - each.held_on).days for each in planned]
    assert days == sorted(days, reverse=True)
    assert (days[0], days[-2:]) == (PERIOD, [0, 0])
    assert sum(0 < day <= 7 for day in days) >= 2
    assert all(each.held_on.weekday() < 5 for each in planned if each.state == "ended")


@pytest.mark.parametrize("days", range(0, 366, 13))
def test_past_sessions_are_before_today_whatever_day_it_is(days: int) -> None:
    now = START + timedelta(days=days)
    for each in schedule(now):
        assert each.held_on < now.astimezone(ZONE).date() or each.state != "ended"
        assert each.held_on.weekday() < 5 or each.state != "ended"


def test_sizes_programmes_roles_and_shapes_differ() -> None:
    planned = schedule(START)
    assert {each.programme for each in planned} == {programme.id for programme in built_in()}
    assert all(5 <= each.people <= 90 for each in planned)
    assert min(each.people for each in planned) < 10 and max(each.people for each in planned) > 75
    assert {bool(each.roles) for each in planned} == {True, False}
    assert {each.group("p6")[0] for each in planned} == set(SHAPES)
    assert [each.state for each in planned if each.state != "ended"] == ["running", "lobby"]


def test_enough_sessions_of_enough_municipalities_can_be_compared() -> None:
    comparable = [each for each in schedule(START) if each.comparable]
    assert len(comparable) >= 5 and len({each.municipality.name for each in comparable}) >= 3
    assert len(comparable) < COUNT


def test_every_text_has_room_where_it_is_written_and_says_what_it_is() -> None:
    for municipality in content().municipalities:
        assert ("verzonnen" if municipality.language == "nl" else "made up") in municipality.name
        assert all(municipality.language in content().topics[topic] for topic in municipality.topics)
    lengths = [part.longest for part in ActionAnswers.parts]
    for topic in (each for languages in content().topics.values() for each in languages.values()):
        assert all(len(text) <= LONGEST for text in topic.sentences)
        assert all(len(text) <= incident.LONGEST for story in topic.writing["incident"]["stories"] for text in story)
        assert all(
            len(text) <= most
            for action in topic.writing["action"]["agreed"]
            for text, most in zip(action, lengths, strict=True)
        )
    for language in content().languages.values():
        assert all(len(text) <= LONGEST for text in language.sentences)
        assert all(len(text) <= incident.LONGEST for story in language.writing["incident"]["stories"] for text in story)


# --- what is made ---------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_every_session_is_marked_as_made_up_and_kept_for_a_year(filled: Workshop) -> None:
    sessions = all_of(filled)
    assert [session.made_up for session in sessions] == [True] * SOME
    assert {session.keep_until for session in sessions} == {(START + timedelta(days=365)).date()}
    assert {session.comparable for session in sessions} == {True, False}
    assert [session.status for session in sessions].count("running") == 1


def test_the_database_is_sound_and_nobody_has_a_right_in_it(filled: Workshop) -> None:
    with filled.store.reading() as db:
        assert integrity.strays(db) == integrity.loose(db) == integrity.unreadable_moments(db) == {}
        assert integrity.unreadable_answers(db) == 0
    assert everything(filled)["rights"] == []


def test_moments_lie_within_the_session_and_in_their_order(filled: Workshop) -> None:
    tables = everything(filled)
    with filled.store.reading() as db:
        for session in all_of(filled):
            log = session_rows.log(db, session.id)
            assert [action.at for action in log] == sorted(action.at for action in log)
            assert all(action.at <= (session.ended_at or START) for action in log)
            for round_ in session_rows.rounds(db, session.id):
                until = round_.closed_at or START
                saved = db.execute(
                    "SELECT at FROM answer_log WHERE session = ? AND activity = ? AND round = ? AND purpose = 'answer'",
                    [session.id, round_.activity, round_.number],
                ).fetchall()
                assert all(round_.opened_at.isoformat() <= moment <= until.isoformat() for (moment,) in saved)
    assert len(tables["answer_log"]) > len(tables["answers"]) > 500  # some people changed their answer


def test_planned_and_used_minutes_differ(filled: Workshop) -> None:
    ended = next(session for session in all_of(filled) if session.ended)
    planned = sum(item.activity.minutes for item in session_view.items(filled, ended) if not item.skipped)
    with filled.store.reading() as db:
        first, *_, last = session_rows.log(db, ended.id)
        took = [action.at for action in session_rows.log(db, ended.id) if action.name == "go_to"]
    assert first.at < took[0]
    assert 0.5 * planned < (last.at - took[0]).total_seconds() / 60 < 1.6 * planned
    assert round((last.at - took[0]).total_seconds() / 60) != planned


def outcomes(workshop: Workshop) -> list[tuple[str, int, str | None, str]]:
    """Every sentence that a group was shown about something else than dots on cards."""
    return [
        (item.activity.id, round_.number, result.hidden, result.sentence)
        for session in all_of(workshop)
        for item in session_view.items(workshop, session)
        for round_ in item.rounds
        if item.activity.kind not in RANDOM
        for result in [round_results.visible_result(workshop, session, item.activity, round_, "nl")]
    ]


@pytest.mark.slow
def test_the_same_is_made_again_on_the_same_day(filled: Workshop, blank: Workshop) -> None:
    demo.create_as_owner(blank, SOME)
    assert outcomes(blank) == outcomes(filled)


def test_results_have_all_shapes_some_are_hidden_and_some_texts_wait(filled: Workshop) -> None:
    sentences = [sentence for _, _, _, sentence in outcomes(filled)]
    for beginning in ("De groep lijkt verdeeld", "De meesten staan dicht", "De antwoorden liggen verspreid"):
        assert any(sentence.startswith(beginning) for sentence in sentences), beginning
    assert "not_shown" in {hidden for _, _, hidden, _ in outcomes(filled)}
    tables = everything(filled)
    assert len(tables["decisions"]) > 50
    assert len(tables["takeaways"]) > 3
    with filled.store.reading() as db:
        decided = dict(db.execute("SELECT approved, count(*) FROM decisions GROUP BY approved").fetchall())
        passes = db.execute("SELECT count(*) FROM answers WHERE value = 'null'").fetchone()[0]
        guesses = db.execute("SELECT count(*) FROM rounds WHERE purpose = 'guess'").fetchone()[0]
        skipped = db.execute("SELECT count(*) FROM activities WHERE skipped = 1").fetchone()[0]
    assert decided[1] > decided[0] > 0
    assert passes > 5 and guesses and skipped


def test_a_later_session_looks_back_on_the_actions_of_the_one_before(filled: Workshop) -> None:
    looking_back = [
        item
        for session in all_of(filled)
        for item in session_view.items(filled, session)
        if item.activity.id == "look_back" and item.rounds
    ]
    assert looking_back
    assert all(item.answered[0] for item in looking_back)


def test_sessions_of_a_municipality_are_about_its_cases(filled: Workshop) -> None:
    cases = {session.case for session in all_of(filled)}
    assert None not in cases
    with filled.store.reading() as db:
        assert db.execute("SELECT count(*) FROM cases").fetchone()[0] == len(cases) == 3


# --- who may make and remove it -------------------------------------------------------------------------------------


def test_an_organiser_makes_it_and_sees_how_far_it_is(workshop: Workshop, dee: Visitor) -> None:
    steps: list[tuple[int, int]] = []
    assert demo.create(workshop, dee, 2, lambda done, total: steps.append((done, total))) == 2
    assert steps == [(0, 2), (1, 2), (2, 2)]
    assert demo.exists(workshop)
    assert len(sessions_of(workshop, dee)) == 2


def test_nobody_else_makes_or_removes_it(
    workshop: Workshop, ada: Visitor, eve: Visitor, unchanged: Callable[[], Any]
) -> None:
    with unchanged():
        for visitor in (ada, eve):
            with refused("organiser_only"):
                demo.create(workshop, visitor, 1)
            with refused("organiser_only"):
                demo.remove(workshop, visitor)


def test_it_is_not_made_twice(workshop: Workshop, dee: Visitor, unchanged: Callable[[], Any]) -> None:
    demo.create(workshop, dee, 1)
    with unchanged(), refused("demo_exists"):
        demo.create(workshop, dee, 1)


def test_whoever_stops_it_halfway_leaves_nothing(workshop: Workshop, dee: Visitor, session: Session) -> None:
    before = without_numbers(workshop)

    def stop(done: int, total: int) -> None:
        if done == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        demo.create(workshop, dee, 3, stop)
    assert without_numbers(workshop) == before


def without_numbers(workshop: Workshop) -> dict[str, list[tuple[Any, ...]]]:
    """Every row but the highest numbers that were given, which are not given again."""
    return {name: rows for name, rows in everything(workshop).items() if name != "sqlite_sequence"}


def test_removing_it_leaves_everything_else_as_it_was(
    workshop: Workshop, dee: Visitor, ben: Visitor, session: Session
) -> None:
    case_studies.create(workshop, dee, CaseTexts("Onze casus", organisation="Gemeente Voorbeeld"))
    commands.open_round(workshop, dee, session, "p1", 1)
    answering.cast(workshop, ben, session, "p1", 1, {"value": 40})
    before = without_numbers(workshop)
    demo.create(workshop, dee, 3)
    assert demo.remove(workshop, dee) == 3
    assert without_numbers(workshop) == before
    files = b"".join(path.read_bytes() for path in workshop.settings.data.parent.glob("workshop.db*"))
    assert b"verzonnen)" not in files and b"Oude Markt" not in files
    assert (demo.exists(workshop), demo.remove(workshop, dee)) == (False, 0)


def test_a_case_that_a_real_session_is_about_stays(workshop: Workshop, dee: Visitor) -> None:
    demo.create(workshop, dee, 6)
    name = content().municipalities[0].name
    used, other = case_studies.of(workshop, dee, name)
    plan = SessionSettings("Onze sessie", name, START.date(), "nl", case=used.id)
    real, _ = commands.create(workshop, dee, plan, whole_programme())
    demo.remove(workshop, dee)
    assert [case.id for case in case_studies.of(workshop, dee, name)] == [used.id]
    assert other.id != used.id
    assert [each.id for each in sessions_of(workshop, dee)] == [real.id]


def test_people_can_join_the_session_that_runs(workshop: Workshop, dee: Visitor) -> None:
    demo.create(workshop, dee, 6)
    [running] = sessions_of(workshop, dee, status="running")
    before = session_view.build(workshop, running.code)
    answering.join(workshop, somebody(), running)
    assert session_view.build(workshop, running.code).people == before.people + 1
    assert before.on_stage and before.on_stage.activity.kind in kinds()
    assert Texts("nl").day(running.held_on) == Texts("nl").day(START.date())
