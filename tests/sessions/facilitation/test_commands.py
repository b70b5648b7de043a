"""The life of a session: every command in every phase, pressed once, twice and by two consoles at once."""

import threading
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any

import pytest

from sessions.access import identity, rights
from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.model.errors import Refusal
from sessions.model.months import months_later
from sessions.model.records import Session
from sessions.model.session_settings import KEEP_MONTHS, SessionSettings
from sessions.participation import answering
from sessions.store import NotSavedError
from sessions.workshop import Workshop
from tests.conftest import PLAN, START, Clock, everything, refused, somebody, whole_programme

Unchanged = Callable[[], AbstractContextManager[None]]
Reload = Callable[[Session], Session]


def state(workshop: Workshop, session: Session) -> str:
    """A session in one line, such as `running p1 · p1/1 closed shown`."""
    now = commands.find(workshop, session.code)
    with workshop.store.reading() as db:
        rows = db.execute(
            "SELECT activity, number, open, shown FROM rounds WHERE session = ? ORDER BY activity, number", [session.id]
        ).fetchall()
    rounds = [
        f"{name}/{number} {'open' if is_open else 'closed'} {'shown' if shown else 'hidden'}"
        for name, number, is_open, shown in rows
    ]
    return " · ".join([f"{now.status} {now.current or '–'}", *rounds])


COMMANDS: dict[str, Callable[[Workshop, Visitor, Session], object]] = {
    "go to p1": lambda w, v, s: commands.go_to(w, v, s, "p1"),
    "go to p2": lambda w, v, s: commands.go_to(w, v, s, "p2"),
    "go to nowhere": lambda w, v, s: commands.go_to(w, v, s, "p99"),
    "back to the lobby": lambda w, v, s: commands.back_to_lobby(w, v, s),
    "open round 0": lambda w, v, s: commands.open_round(w, v, s, "p1", 0),
    "open round 1": lambda w, v, s: commands.open_round(w, v, s, "p1", 1),
    "open round 2": lambda w, v, s: commands.open_round(w, v, s, "p1", 2),
    "open round 3": lambda w, v, s: commands.open_round(w, v, s, "p1", 3),
    "open a round of nothing": lambda w, v, s: commands.open_round(w, v, s, "p99", 1),
    "open another's round": lambda w, v, s: commands.open_round(w, v, s, "p2", 1),
    "close round 1": lambda w, v, s: commands.close_round(w, v, s, "p1", 1),
    "close round 2": lambda w, v, s: commands.close_round(w, v, s, "p1", 2),
    "reveal round 1": lambda w, v, s: commands.reveal(w, v, s, "p1", 1),
    "hide round 1": lambda w, v, s: commands.hide(w, v, s, "p1", 1),
    "switch to live": lambda w, v, s: commands.set_results(w, v, s, "p1", "live"),
    "switch to reveal": lambda w, v, s: commands.set_results(w, v, s, "p1", "reveal"),
    "switch nothing": lambda w, v, s: commands.set_results(w, v, s, "p99", "live"),
    "switch approval off": lambda w, v, s: commands.set_approval(w, v, s, False),
    "end": lambda w, v, s: commands.end(w, v, s),
    "resume": lambda w, v, s: commands.resume(w, v, s),
}

PHASES = {
    "lobby": [],
    "waiting": ["go to p1"],
    "open": ["switch to reveal", "open round 1"],
    "closed": ["switch to reveal", "open round 1", "close round 1"],
    "revealed": ["switch to reveal", "open round 1", "close round 1", "reveal round 1"],
    "ended": ["switch to reveal", "open round 1", "end"],
}

LOBBY = "lobby –"
WAITING = "running p1"
OPEN = "running p1 · p1/1 open hidden"
LIVE = "running p1 · p1/1 open shown"
CLOSED = "running p1 · p1/1 closed hidden"
REVEALED = "running p1 · p1/1 closed shown"
BACK, BACK_SHOWN = "lobby – · p1/1 closed hidden", "lobby – · p1/1 closed shown"
AWAY, AWAY_SHOWN = "running p2 · p1/1 closed hidden", "running p2 · p1/1 closed shown"
NEW, NEW_AFTER_SHOWN = f"{CLOSED} · p1/2 open hidden", f"{REVEALED} · p1/2 open hidden"
OTHER, OTHER_LATER, OTHER_AFTER_SHOWN = (f"{before} · p2/1 open shown" for before in ("running p2", AWAY, AWAY_SHOWN))
ENDED, ENDED_SHOWN = "ended p1 · p1/1 closed hidden", "ended p1 · p1/1 closed shown"
OVER = "refused: session_ended"
NO_ROUND = "refused: no_such_round"
NOWHERE = "refused: no_such_activity"

# fmt: off
TABLE = {
    #                          in the lobby   waiting       open          closed        revealed            ended
    "go to p1":                (WAITING,      WAITING,      OPEN,         CLOSED,       REVEALED,           OVER),
    "go to p2":                ("running p2", "running p2", AWAY,         AWAY,         AWAY_SHOWN,         OVER),
    "go to nowhere":           (NOWHERE,      NOWHERE,      NOWHERE,      NOWHERE,      NOWHERE,            OVER),
    "back to the lobby":       (LOBBY,        LOBBY,        BACK,         BACK,         BACK_SHOWN,         OVER),
    "open round 0":            (NO_ROUND,     NO_ROUND,     NO_ROUND,     NO_ROUND,     NO_ROUND,           OVER),
    "open round 1":            (LIVE,         LIVE,         OPEN,         OPEN,         OPEN,               OVER),
    "open round 2":            (NO_ROUND,     NO_ROUND,     NEW,          NEW,          NEW_AFTER_SHOWN,    OVER),
    "open round 3":            (NO_ROUND,     NO_ROUND,     NO_ROUND,     NO_ROUND,     NO_ROUND,           OVER),
    "open a round of nothing": (NO_ROUND,     NO_ROUND,     NO_ROUND,     NO_ROUND,     NO_ROUND,           OVER),
    "open another's round":    (OTHER,        OTHER,        OTHER_LATER,  OTHER_LATER,  OTHER_AFTER_SHOWN,  OVER),
    "close round 1":           (NO_ROUND,     NO_ROUND,     CLOSED,       CLOSED,       REVEALED,           OVER),
    "close round 2":           (NO_ROUND,     NO_ROUND,     NO_ROUND,     NO_ROUND,     NO_ROUND,           OVER),
    "reveal round 1":          (NO_ROUND,     NO_ROUND,     LIVE,         REVEALED,     REVEALED,       ENDED_SHOWN),
    "hide round 1":            (NO_ROUND,     NO_ROUND,     OPEN,         CLOSED,       CLOSED,             ENDED),
    "switch to live":          (LOBBY,        WAITING,      LIVE,         CLOSED,       REVEALED,           OVER),
    "switch to reveal":        (LOBBY,        WAITING,      OPEN,         CLOSED,       REVEALED,           OVER),
    "switch nothing":          (NOWHERE,      NOWHERE,      NOWHERE,      NOWHERE,      NOWHERE,            OVER),
    "switch approval off":     (LOBBY,        WAITING,      OPEN,         CLOSED,       REVEALED,           OVER),
    "end":                     ("ended –",    "ended p1",   ENDED,        ENDED,        ENDED_SHOWN,        ENDED),
    "resume":                  (LOBBY,        WAITING,      OPEN,         CLOSED,       REVEALED,           CLOSED),
}
# fmt: on
CELLS = [
    pytest.param(command, phase, outcome, id=f"{command} when {phase}")
    for command, outcomes in TABLE.items()
    for phase, outcome in zip(PHASES, outcomes, strict=True)
]


@pytest.fixture
def bring(workshop: Workshop, ada: Visitor, ben: Visitor, session: Session) -> Callable[[str], None]:
    """Ada brings the session into a phase; Ben answers as soon as a round is open."""

    def to(phase: str) -> None:
        for command in PHASES[phase]:
            COMMANDS[command](workshop, ada, session)
            if command == "open round 1":
                answering.cast(workshop, ben, session, "p1", 1, {"value": 20})

    return to


@pytest.mark.parametrize(("command", "phase", "outcome"), CELLS)
def test_every_command_in_every_phase(
    workshop: Workshop,
    ada: Visitor,
    session: Session,
    bring: Callable[[str], None],
    command: str,
    phase: str,
    outcome: str,
) -> None:
    bring(phase)
    before = everything(workshop)

    for press in ("first", "second"):  # a double press is the same as one press
        if outcome.startswith("refused: "):
            with refused(outcome.removeprefix("refused: ")):
                COMMANDS[command](workshop, ada, session)
            assert everything(workshop) == before
        else:
            COMMANDS[command](workshop, ada, session)
            assert state(workshop, session) == outcome, f"after the {press} press"
        kept = everything(workshop)
        assert (kept["answers"], kept["answer_log"]) == (before["answers"], before["answer_log"])


def test_the_table_holds_every_command() -> None:
    assert set(TABLE) == set(COMMANDS)


# --- rights ---------------------------------------------------------------------------------------------------------

COMMANDS_AND_LINK: dict[str, Callable[[Workshop, Visitor, Session], object]] = {
    **COMMANDS,
    "make a new link": lambda workshop, visitor, session: rights.new_link(workshop, visitor, session),
}


@pytest.mark.parametrize("command", COMMANDS_AND_LINK)
@pytest.mark.parametrize("phase", ["open", "ended"])
def test_nobody_without_the_right_moves_the_stage(
    workshop: Workshop,
    session: Session,
    ben: Visitor,
    eve: Visitor,
    bring: Callable[[str], None],
    unchanged: Unchanged,
    command: str,
    phase: str,
) -> None:
    bring(phase)
    neighbour = _facilitator_of_another_session(workshop)
    no_cookie, malformed = Visitor(None), Visitor("' OR 1=1 --")
    for nobody in (ben, eve, neighbour, no_cookie, malformed, Visitor(""), Visitor(session.code)):
        with unchanged(), refused("facilitator_only"):
            COMMANDS_AND_LINK[command](workshop, nobody, session)


def _facilitator_of_another_session(workshop: Workshop) -> Visitor:
    organiser, neighbour = somebody("10.0.0.6"), somebody("10.0.0.7")
    rights.log_in(workshop, organiser, str(workshop.settings.passcode))
    _, secret = commands.create(workshop, organiser, PLAN, whole_programme())
    rights.open_link(workshop, neighbour, secret)
    return neighbour


def test_only_an_organiser_creates_a_session(
    workshop: Workshop, ada: Visitor, ben: Visitor, eve: Visitor, unchanged: Unchanged
) -> None:
    for nobody in (ada, ben, eve, Visitor(None), Visitor("forged")):
        with unchanged(), refused("organiser_only"):
            commands.create(workshop, nobody, PLAN, whole_programme())


def test_an_organiser_may_steer_every_session(workshop: Workshop, dee: Visitor, session: Session) -> None:
    commands.open_round(workshop, dee, session, "p1", 1)
    assert state(workshop, session) == "running p1 · p1/1 open shown"


def test_who_logged_out_steers_no_more(
    workshop: Workshop, dee: Visitor, session: Session, unchanged: Unchanged
) -> None:
    rights.log_out(workshop, dee)
    with unchanged(), refused("facilitator_only"):
        commands.open_round(workshop, dee, session, "p1", 1)


# --- creating -------------------------------------------------------------------------------------------------------


def test_a_session_starts_in_its_lobby_with_its_own_copy_of_the_programme(
    workshop: Workshop, session: Session, made: tuple[Session, str]
) -> None:
    programme = whole_programme()
    assert session == Session(
        id=1,
        code=session.code,
        title="Sturen en loslaten",
        organisation="Gemeente Voorbeeld",
        held_on=date(2026, 11, 23),
        language="nl",
        programme=programme.title,
        about=programme.about,
        themes=programme.themes,
        roles=("beleid", "uitvoering"),
        approval=True,
        status="lobby",
        current=None,
        step="",
        stories=False,
        stage=0,
        answers=0,
        created_at=START,
        ended_at=None,
        keep_until=date(2027, 11, 23),
    )
    rows = everything(workshop)
    assert [(name, position, kind) for _, name, position, kind, *_ in rows["activities"]] == [
        (activity.id, index, activity.kind) for index, activity in enumerate(programme.activities)
    ]
    assert (rows["rounds"], rows["participants"], rows["answers"]) == ([], [], [])
    assert made[1] not in str(rows)


def test_titles_and_roles_are_tidied(workshop: Workshop, dee: Visitor) -> None:
    roles = [" beleid ", "", "beleid", "a  b"]
    plan = SessionSettings("  Samen \n werken ", " Gemeente\tVoorbeeld", PLAN.held_on, "en", roles)
    session, _ = commands.create(workshop, dee, plan, whole_programme())
    assert (session.title, session.organisation, session.language, session.roles) == (
        "Samen werken",
        "Gemeente Voorbeeld",
        "en",
        ("beleid", "a b"),
    )


def test_what_nobody_sees_is_no_part_of_a_name(workshop: Workshop, dee: Visitor) -> None:
    """Directions and zero-width characters make names that look like others, or show them backwards."""
    roles = ["be\u200bleid", "beleid\u200d", "\u2066beleid\u2069", "\u202e\u200b", "👩\u200d💻", "نمی\u200cدانم"]
    plan = SessionSettings("\u202eSamen\u200b \u2060werken\ufeff", "Ge\u00admeente\u200e", PLAN.held_on, "nl", roles)
    session, _ = commands.create(workshop, dee, plan, whole_programme())
    assert (session.title, session.organisation) == ("Samen werken", "Gemeente")
    assert session.roles == ("beleid", "👩\u200d💻", "نمی\u200cدانم")


def test_the_last_day_of_the_calendar_is_too_late_and_a_distant_one_is_not(
    workshop: Workshop, dee: Visitor, unchanged: Unchanged
) -> None:
    for day in (date(9999, 12, 31), date(3000, 1, 1)):
        with unchanged(), refused("too_late", latest=2999):
            commands.create(workshop, dee, replace(PLAN, held_on=day), whole_programme())
    far = commands.create(workshop, dee, replace(PLAN, held_on=date(2999, 12, 31)), whole_programme())[0]
    assert far.keep_until == date(3000, 12, 31)


@pytest.mark.parametrize(
    ("change", "key", "values"),
    [
        ({"title": ""}, "title_empty", {}),
        ({"title": "\u200b\u2060 \u202e"}, "title_empty", {}),
        ({"title": "\u3164\u2800"}, "title_empty", {}),
        ({"title": "\u200d"}, "title_empty", {}),
        ({"organisation": "\ufeff"}, "organisation_empty", {}),
        ({"title": " \n\t "}, "title_empty", {}),
        ({"title": "x" * 121}, "too_long", {"given": 121, "most": 120}),
        ({"organisation": " "}, "organisation_empty", {}),
        ({"organisation": "x" * 5000}, "too_long", {"given": 5000, "most": 120}),
        ({"language": "de"}, "not_a_choice", {}),
        ({"language": ""}, "not_a_choice", {}),
        ({"keep_months": 0}, "not_a_choice", {}),
        ({"keep_months": 121}, "not_a_choice", {}),
        ({"roles": [f"rol {n}" for n in range(9)]}, "roles", {"most": 8, "longest": 40}),
        ({"roles": ["x" * 41]}, "roles", {"most": 8, "longest": 40}),
    ],
)
def test_a_plan_that_is_not_right_is_refused(
    workshop: Workshop,
    dee: Visitor,
    unchanged: Unchanged,
    change: dict[str, Any],
    key: str,
    values: dict[str, object],
) -> None:
    with unchanged(), refused(key, **values):
        commands.create(workshop, dee, replace(PLAN, **change), whole_programme())


@pytest.mark.parametrize("roles", [[f"rol {n}" for n in range(8)], ["x" * 40], []])
def test_eight_roles_of_forty_signs_are_fine(workshop: Workshop, dee: Visitor, roles: list[str]) -> None:
    session, _ = commands.create(workshop, dee, replace(PLAN, roles=roles, title="x" * 120), whole_programme())
    assert session.roles == tuple(roles)


@pytest.mark.parametrize("months", [*KEEP_MONTHS, None])
@pytest.mark.parametrize("ahead", [-40, 0, 40])
def test_a_session_is_kept_from_the_day_it_is_held_but_never_shorter_than_from_today(
    workshop: Workshop, dee: Visitor, months: int | None, ahead: int
) -> None:
    plan = replace(PLAN, held_on=START.date() + timedelta(days=ahead), keep_months=months)
    session, _ = commands.create(workshop, dee, plan, whole_programme())
    assert session.keep_until == months_later(START.date() + timedelta(days=max(0, ahead)), months or 12)


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2027, 11, 30), 3, date(2028, 2, 29)),
        (date(2026, 12, 31), 12, date(2027, 12, 31)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
        (date(2026, 1, 31), 120, date(2036, 1, 31)),
    ],
)
def test_months_end_on_the_same_day_or_the_last_one(day: date, months: int, later: date) -> None:
    assert months_later(day, months) == later


def test_a_code_that_is_taken_is_not_given_out_again(
    workshop: Workshop, dee: Visitor, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    characters = iter(f"{session.code}{session.code}234567")
    monkeypatch.setattr(identity.new_code, "__defaults__", (lambda _: next(characters),))
    second, _ = commands.create(workshop, dee, PLAN, whole_programme())
    assert second.code == "234567"
    assert second.id != session.id


# --- finding --------------------------------------------------------------------------------------------------------


def test_a_code_is_found_however_it_is_typed(workshop: Workshop, session: Session) -> None:
    code = session.code
    for typed in (code, code.lower(), f" {code[:3]} {code[3:]}\n", f"{code[:3]}-{code[3:]}", ".".join(code)):
        assert commands.find(workshop, typed) == session


@pytest.mark.parametrize(
    ("typed", "key", "values"),
    [
        ("", "code_empty", {}),
        (" - . ", "code_empty", {}),
        ("ABC23", "code_malformed", {"length": 6}),
        ("ABC2345", "code_malformed", {"length": 6}),
        ("ABC0IO", "code_malformed", {"length": 6}),
        ("' OR 1", "code_malformed", {"length": 6}),
        ("x" * 100_000, "code_malformed", {"length": 6}),
        ("zzzzzz", "code_unknown", {"code": "ZZZ ZZZ"}),
    ],
)
def test_a_code_that_is_no_code_is_refused_with_what_is_wrong(
    workshop: Workshop, session: Session, typed: str, key: str, values: dict[str, object]
) -> None:
    assert session.code != "ZZZZZZ"
    with refused(key, **values):
        commands.find(workshop, typed)


# --- rounds and their answers ---------------------------------------------------------------------------------------


def _answers(workshop: Workshop) -> list[tuple[object, ...]]:
    """(activity, round, participant, value) of every answer."""
    return [row[1:5] for row in everything(workshop)["answers"]]


def test_reopening_a_round_keeps_its_answers_and_takes_new_ones(
    workshop: Workshop, ada: Visitor, ben: Visitor, chi: Visitor, session: Session
) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    answering.cast(workshop, ben, session, "p1", 1, {"value": 20})
    commands.close_round(workshop, ada, session, "p1", 1)
    commands.open_round(workshop, ada, session, "p1", 1)
    answering.cast(workshop, chi, session, "p1", 1, {"value": 80})
    assert _answers(workshop) == [("p1", 1, 1, '{"value": 20}'), ("p1", 1, 2, '{"value": 80}')]
    assert state(workshop, session) == "running p1 · p1/1 open shown"


def test_a_new_round_starts_empty_and_the_old_one_keeps_its_answers(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session
) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    answering.cast(workshop, ben, session, "p1", 1, {"value": 20})
    commands.open_round(workshop, ada, session, "p1", 2)
    assert _answers(workshop) == [("p1", 1, 1, '{"value": 20}')]
    answering.cast(workshop, ben, session, "p1", 2, {"value": 70})
    assert _answers(workshop) == [("p1", 1, 1, '{"value": 20}'), ("p1", 2, 1, '{"value": 70}')]


def test_the_times_of_a_round_are_when_it_first_opened_and_last_closed(
    workshop: Workshop, ada: Visitor, session: Session, clock: Clock
) -> None:
    def times() -> list[tuple[object, ...]]:
        return [row[5:7] for row in everything(workshop)["rounds"]]

    commands.open_round(workshop, ada, session, "p1", 1)
    first = clock.forward(minutes=1)
    commands.close_round(workshop, ada, session, "p1", 1)
    assert times() == [(START.isoformat(), first.isoformat())]
    clock.forward(minutes=1)
    commands.close_round(workshop, ada, session, "p1", 1)
    assert times() == [(START.isoformat(), first.isoformat())]
    commands.open_round(workshop, ada, session, "p1", 1)
    assert times() == [(START.isoformat(), None)]


def test_a_late_double_press_does_not_close_the_next_round(workshop: Workshop, ada: Visitor, session: Session) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    commands.close_round(workshop, ada, session, "p1", 1)
    commands.open_round(workshop, ada, session, "p1", 2)
    commands.close_round(workshop, ada, session, "p1", 1)
    assert state(workshop, session) == "running p1 · p1/1 closed shown · p1/2 open shown"


def test_switching_between_live_and_reveal_while_a_round_is_open_shows_and_hides_it_at_once(
    workshop: Workshop, ada: Visitor, session: Session
) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    commands.open_round(workshop, ada, session, "p1", 2)
    seen = []
    for results in ("reveal", "live", "reveal"):
        commands.set_results(workshop, ada, session, "p1", results)
        seen.append(state(workshop, session))
    assert seen == [
        "running p1 · p1/1 closed shown · p1/2 open hidden",
        "running p1 · p1/1 closed shown · p1/2 open shown",
        "running p1 · p1/1 closed shown · p1/2 open hidden",
    ]


def test_a_switch_of_one_activity_leaves_the_others_as_they_were(
    workshop: Workshop, ada: Visitor, session: Session
) -> None:
    before = everything(workshop)["activities"]
    commands.set_results(workshop, ada, session, "p2", "reveal")
    after = everything(workshop)["activities"]
    assert [row for row in after if row not in before] == [(*before[1][:5], "reveal", *before[1][6:])]


# --- end and resume -------------------------------------------------------------------------------------------------


def test_after_the_end_nobody_joins_or_answers_and_the_stage_stands_still(
    workshop: Workshop, ada: Visitor, ben: Visitor, eve: Visitor, session: Session, unchanged: Unchanged
) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    commands.end(workshop, ada, session)
    with unchanged():
        with refused("session_ended"):
            answering.join(workshop, eve, session)
        with refused("round_closed"):
            answering.cast(workshop, ben, session, "p1", 1, {"value": 20})
        with refused("session_ended"):
            commands.open_round(workshop, ada, session, "p1", 1)


def test_ending_twice_keeps_the_time_of_the_first_end(
    workshop: Workshop, ada: Visitor, session: Session, clock: Clock, reload: Reload, unchanged: Unchanged
) -> None:
    commands.end(workshop, ada, session)
    clock.forward(hours=1)
    with unchanged():
        commands.end(workshop, ada, session)
    assert reload(session).ended_at == START


def test_a_session_is_resumed_where_it_was_also_from_a_screen_that_was_opened_in_the_lobby(
    workshop: Workshop, ada: Visitor, ben: Visitor, session: Session, reload: Reload
) -> None:
    commands.open_round(workshop, ada, session, "p3", 1)
    answering.cast(workshop, ben, session, "p3", 1, {"value": 20})
    commands.end(workshop, ada, session)
    commands.resume(workshop, ada, session)
    now = reload(session)
    assert (now.status, now.current, now.ended_at) == ("running", "p3", None)
    assert _answers(workshop) == [("p3", 1, 1, '{"value": 20}')]


def test_resuming_a_session_that_goes_on_changes_nothing_that_anybody_sees(
    workshop: Workshop, ada: Visitor, session: Session, reload: Reload
) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    before = reload(session)
    commands.resume(workshop, ada, session)
    assert replace(reload(session), stage=before.stage) == before


def test_what_was_hidden_can_be_revealed_after_the_end(workshop: Workshop, ada: Visitor, session: Session) -> None:
    commands.set_results(workshop, ada, session, "p1", "reveal")
    commands.open_round(workshop, ada, session, "p1", 1)
    commands.end(workshop, ada, session)
    commands.reveal(workshop, ada, session, "p1", 1)
    assert state(workshop, session) == "ended p1 · p1/1 closed shown"
    commands.hide(workshop, ada, session, "p1", 1)
    assert state(workshop, session) == "ended p1 · p1/1 closed hidden"


# --- the log, and several consoles ----------------------------------------------------------------------------------


def test_every_move_of_the_stage_is_one_revision_and_one_row_in_the_log(
    workshop: Workshop, ada: Visitor, session: Session, clock: Clock, reload: Reload
) -> None:
    commands.go_to(workshop, ada, session, "p1")
    commands.open_round(workshop, ada, session, "p1", 1)
    clock.forward(minutes=2)
    commands.close_round(workshop, ada, session, "p1", 1)
    commands.reveal(workshop, ada, session, "p1", 1)
    commands.hide(workshop, ada, session, "p1", 1)
    commands.set_results(workshop, ada, session, "p1", "reveal")
    commands.set_approval(workshop, ada, session, False)
    commands.back_to_lobby(workshop, ada, session)
    rights.new_link(workshop, ada, session)
    commands.end(workshop, ada, session)
    commands.resume(workshop, ada, session)
    start, later = START.isoformat(), clock().isoformat()
    assert [row[2:5] for row in everything(workshop)["stage_log"]] == [
        ("go_to", "p1", start),
        ("open", "p1 1", start),
        ("close", "p1 1", later),
        ("reveal", "p1 1", later),
        ("hide", "p1 1", later),
        ("results", "p1 reveal", later),
        ("approval", "False", later),
        ("lobby", "", later),
        ("new_link", "", later),
        ("end", "", later),
        ("resume", "", later),
    ]
    assert (reload(session).stage, reload(session).answers) == (11, 0)


def test_eight_consoles_that_press_at_once_do_it_once(workshop: Workshop, ada: Visitor, session: Session) -> None:
    for number in (1, 2, 3):
        _at_once(8, partial(commands.open_round, workshop, ada, session, "p1", number))
    assert state(workshop, session) == ("running p1 · p1/1 closed shown · p1/2 closed shown · p1/3 open shown")
    _at_once(8, lambda: commands.end(workshop, ada, session))
    assert state(workshop, session) == ("ended p1 · p1/1 closed shown · p1/2 closed shown · p1/3 closed shown")


def test_consoles_that_want_different_things_leave_one_round_open_at_most(
    workshop: Workshop, ada: Visitor, session: Session
) -> None:
    wanted = [f"p{number}" for number in range(1, 7)] * 2
    _at_once(len(wanted), *[partial(commands.open_round, workshop, ada, session, name, 1) for name in wanted])
    rounds = everything(workshop)["rounds"]
    assert sorted(row[1] for row in rounds) == ["p1", "p2", "p3", "p4", "p5", "p6"]
    assert [row[1] for row in rounds if row[3]] == [commands.find(workshop, session.code).current]


def _at_once(threads: int, *acts: Callable[[], object]) -> None:
    """Run the acts in that many threads that start together; a refusal of an end that came first is fine."""
    barrier, failed = threading.Barrier(threads), list[Exception]()

    def run(act: Callable[[], object]) -> None:
        barrier.wait()
        try:
            act()
        except Refusal as refusal:
            if refusal.key != "refused.session_ended":
                failed.append(refusal)
        except Exception as error:
            failed.append(error)

    running = [threading.Thread(target=run, args=(acts[index % len(acts)],)) for index in range(threads)]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join()
    assert failed == []


def test_the_database_itself_refuses_a_second_open_round(
    workshop: Workshop, ada: Visitor, session: Session, unchanged: Unchanged
) -> None:
    commands.open_round(workshop, ada, session, "p1", 1)
    with unchanged(), pytest.raises(NotSavedError), workshop.store.writing() as db:
        db.execute("INSERT INTO rounds VALUES (1, 'p2', 1, 1, 0, '2026-11-23', NULL, '', 'answer', 0)")


def test_two_sessions_may_each_have_an_open_round(workshop: Workshop, dee: Visitor, session: Session) -> None:
    second, _ = commands.create(workshop, dee, PLAN, whole_programme())
    commands.open_round(workshop, dee, session, "p1", 1)
    commands.open_round(workshop, dee, second, "p2", 1)
    assert state(workshop, session) == "running p1 · p1/1 open shown"
    assert state(workshop, second) == "running p2 · p2/1 open shown"
