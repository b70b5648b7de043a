"""Taking part: joining, answering, passing, taking back; and everything that is refused without leaving a trace."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from sessions.access import identity, rights
from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.model.errors import Refusal
from sessions.model.records import Answer, Participant, Session
from sessions.participation import answering
from sessions.store import NotSavedError
from sessions.store.database import sqlite_store
from sessions.workshop import Workshop
from tests.conftest import PLAN, START, Clock, everything, refused, somebody, whole_programme
from tests.sessions.store.disk_faults import full_disk, no_more_than, read_only

Unchanged = Callable[[], AbstractContextManager[None]]
Reload = Callable[[Session], Session]


@pytest.fixture
def opened(workshop: Workshop, ada: Visitor, session: Session) -> Session:
    """The session with round 1 of the paradox p1 open."""
    commands.open_round(workshop, ada, session, "p1", 1)
    return session


@pytest.fixture
def asked(workshop: Workshop, ada: Visitor, session: Session) -> Session:
    """The session with round 1 of the question q01 open."""
    commands.open_round(workshop, ada, session, "q01", 1)
    return session


def _people(workshop: Workshop) -> list[tuple[object, ...]]:
    """(id, session, role, joined_at) of every participant."""
    return [(row[0], row[1], row[3], row[4]) for row in everything(workshop.settings.data)["participants"]]


def _answers(workshop: Workshop) -> list[tuple[Any, ...]]:
    return everything(workshop.settings.data)["answers"]


def _log(workshop: Workshop) -> list[tuple[object, ...]]:
    """(activity, round, participant, value, at, by hand) of every change."""
    return [row[2:8] for row in everything(workshop.settings.data)["answer_log"]]


# --- the code -------------------------------------------------------------------------------------------------------


def test_a_session_to_join_is_found_in_any_case_and_with_spaces(
    workshop: Workshop, eve: Visitor, session: Session, unchanged: Unchanged
) -> None:
    code = session.code
    with unchanged():
        for typed in (code, code.lower(), f"  {code[:3].lower()} {code[3:]} ", "-".join(code)):
            assert answering.find_to_join(workshop, eve, typed) == session


def test_whoever_types_wrong_codes_has_to_wait_each_time_longer(
    workshop: Workshop, eve: Visitor, session: Session, clock: Clock
) -> None:
    for _ in range(5):
        with refused("code_unknown", code="ZZZ ZZZ"):
            answering.find_to_join(workshop, eve, "zzzzzz")
    with refused("too_many_guesses", seconds=6):
        answering.find_to_join(workshop, eve, session.code)
    clock.forward(seconds=5)
    with refused("code_unknown", code="ZZZ ZZZ"):
        answering.find_to_join(workshop, eve, "zzzzzz")
    with refused("too_many_guesses", seconds=11):
        answering.find_to_join(workshop, eve, session.code)
    clock.forward(seconds=10)
    assert answering.find_to_join(workshop, eve, session.code) == session


def test_a_typing_mistake_in_the_form_of_a_code_is_no_guess(workshop: Workshop, eve: Visitor, session: Session) -> None:
    for typed in ["", "ABC", "ABC0IO"] * 5:
        with pytest.raises(Refusal):
            answering.find_to_join(workshop, eve, typed)
    assert answering.find_to_join(workshop, eve, session.code) == session


def test_one_guesser_does_not_keep_the_others_out(workshop: Workshop, eve: Visitor, session: Session) -> None:
    for _ in range(6):
        with pytest.raises(Refusal):
            answering.find_to_join(workshop, eve, "ZZZZZZ")
    assert answering.find_to_join(workshop, somebody("10.0.0.2"), session.code) == session


# --- joining --------------------------------------------------------------------------------------------------------


def test_joining_makes_a_participant_without_a_name(workshop: Workshop, session: Session) -> None:
    ben = somebody("10.0.0.2")
    assert answering.join(workshop, ben, session) == Participant(1, 1, None)
    assert _people(workshop) == [(1, 1, None, START.isoformat())]
    assert answering.participant_of(workshop, ben, session) == Participant(1, 1, None)


def test_neither_token_nor_address_of_a_participant_is_stored(workshop: Workshop, session: Session) -> None:
    ben = somebody("203.0.113.77")
    answering.join(workshop, ben, session)
    stored = str(everything(workshop.settings.data))
    assert ben.token is not None
    assert ben.token not in stored
    assert ben.source not in stored
    assert identity.holder(ben.token, "participant:1") in stored


def test_a_person_cannot_be_followed_from_session_to_session(
    workshop: Workshop, dee: Visitor, session: Session
) -> None:
    second, _ = commands.create(workshop, dee, PLAN, whole_programme())
    ben = somebody()
    answering.join(workshop, ben, session)
    answering.join(workshop, ben, second)
    holders = [row[2] for row in everything(workshop.settings.data)["participants"]]
    assert len(set(holders)) == 2


def test_joining_twice_or_in_two_tabs_is_joining_once(workshop: Workshop, session: Session, clock: Clock) -> None:
    ben = somebody()
    first = answering.join(workshop, ben, session)
    clock.forward(minutes=1)
    again, other_tab = answering.join(workshop, ben, session), answering.join(workshop, replace(ben), session)
    assert first == again == other_tab
    assert _people(workshop) == [(1, 1, None, START.isoformat())]


def test_a_participant_has_a_role_and_may_choose_another(workshop: Workshop, session: Session) -> None:
    ben = somebody()
    assert answering.join(workshop, ben, session, "beleid") == Participant(1, 1, "beleid")
    assert answering.join(workshop, ben, session, "uitvoering") == Participant(1, 1, "uitvoering")
    assert answering.join(workshop, ben, session) == Participant(1, 1, None)
    assert _people(workshop) == [(1, 1, None, START.isoformat())]


@pytest.mark.parametrize("role", ["burgemeester", "", "Beleid", "beleid ", "x" * 5000])
def test_a_role_that_the_session_does_not_ask_for_is_refused(
    workshop: Workshop, eve: Visitor, session: Session, unchanged: Unchanged, role: str
) -> None:
    with unchanged(), refused("not_a_choice"):
        answering.join(workshop, eve, session, role)


def test_a_session_without_roles_takes_none(workshop: Workshop, dee: Visitor, eve: Visitor) -> None:
    plain, _ = commands.create(workshop, dee, replace(PLAN, roles=()), whole_programme())
    with refused("not_a_choice"):
        answering.join(workshop, eve, plain, "beleid")


@pytest.mark.parametrize("token", [None, "", "x", "x" * 42, "x" * 44, "é" * 43, "../../../etc/passwd", "x" * 43 + "\n"])
def test_without_a_cookie_of_ours_nobody_joins_and_nobody_is_known(
    workshop: Workshop, opened: Session, unchanged: Unchanged, token: str | None
) -> None:
    forger = Visitor(token)
    with unchanged():
        assert answering.participant_of(workshop, forger, opened) is None
        with refused("no_cookie"):
            answering.join(workshop, forger, opened)
        with refused("no_cookie"):
            answering.cast(workshop, forger, opened, "p1", 1, {"value": 50})


def test_nobody_joins_a_session_that_is_over(
    workshop: Workshop, ada: Visitor, ben: Visitor, eve: Visitor, session: Session, unchanged: Unchanged
) -> None:
    commands.end(workshop, ada, session)
    with unchanged():
        for late in (eve, ben):
            with refused("session_ended"):
                answering.join(workshop, late, session)
        assert answering.participant_of(workshop, ben, session) == Participant(1, 1, None)


def test_a_new_browser_is_a_new_participant(workshop: Workshop, ben: Visitor, session: Session, eve: Visitor) -> None:
    assert answering.participant_of(workshop, eve, session) is None
    assert answering.join(workshop, eve, session) == Participant(2, 1, None)


# --- answering ------------------------------------------------------------------------------------------------------


def test_an_answer_is_stored_with_its_row_in_the_log(
    workshop: Workshop, ben: Visitor, opened: Session, reload: Reload
) -> None:
    assert answering.cast(workshop, ben, opened, "p1", 1, {"value": 20}) == Answer(1, {"value": 20}, START)
    start = START.isoformat()
    assert _answers(workshop) == [(1, "p1", 1, 1, '{"value": 20}', start, "answer")]
    assert _log(workshop) == [("p1", 1, 1, '{"value": 20}', start, 0)]
    assert reload(opened).answers == 2  # one for joining, one for the answer


def test_the_last_answer_counts_and_the_log_keeps_all(
    workshop: Workshop, ben: Visitor, opened: Session, clock: Clock
) -> None:
    for value in (0, 100, 50):
        clock.forward(seconds=1)
        answering.cast(workshop, ben, opened, "p1", 1, {"value": value})
    times = [(START + timedelta(seconds=n)).isoformat() for n in range(1, 4)]
    assert _answers(workshop) == [(1, "p1", 1, 1, '{"value": 50}', times[2], "answer")]
    assert _log(workshop) == [
        ("p1", 1, 1, f'{{"value": {value}}}', at, 0) for value, at in zip((0, 100, 50), times, strict=True)
    ]


@pytest.mark.parametrize("raw", [{"value": 20}, {"pass": True}])
def test_what_is_sent_again_because_its_receipt_was_lost_is_one_line_of_the_log(
    workshop: Workshop, ben: Visitor, opened: Session, clock: Clock, raw: dict[str, object]
) -> None:
    first = answering.cast(workshop, ben, opened, "p1", 1, raw)
    before = everything(workshop.settings.data)
    clock.forward(minutes=1)
    assert answering.cast(workshop, ben, opened, "p1", 1, raw) == first
    after = everything(workshop.settings.data)
    assert (after["answers"], after["answer_log"]) == (before["answers"], before["answer_log"])


def test_a_text_that_is_taken_back_twice_is_one_line_of_the_log(
    workshop: Workshop, ben: Visitor, asked: Session
) -> None:
    back = {"texts": [], "withdrawn": ["a"]}
    for change in ({"texts": [{"id": "a", "text": "Ruimte"}]}, back, back):
        answering.cast(workshop, ben, asked, "q01", 1, change)
    assert [row[3] is None for row in _log(workshop)] == [False, True]


def test_two_tabs_are_one_participant_with_one_answer(workshop: Workshop, ben: Visitor, opened: Session) -> None:
    answering.cast(workshop, ben, opened, "p1", 1, {"value": 20})
    answering.cast(workshop, replace(ben), opened, "p1", 1, {"value": 30})
    assert [row[3:5] for row in _answers(workshop)] == [(1, '{"value": 30}')]


def test_a_pass_is_an_answer_and_can_be_changed_into_a_mark_and_back(
    workshop: Workshop, ben: Visitor, opened: Session
) -> None:
    who = answering.participant_of(workshop, ben, opened)
    assert who
    seen = []
    for raw in ({"pass": True}, {"value": 20}, {"pass": True}):
        answering.cast(workshop, ben, opened, "p1", 1, raw)
        seen.append(answering.own_answer(workshop, who, "p1", 1))
    assert seen == [Answer(1, None, START), Answer(1, {"value": 20}, START), Answer(1, None, START)]
    assert [row[3] for row in _log(workshop)] == ["null", '{"value": 20}', "null"]


def test_texts_are_added_edited_and_withdrawn(workshop: Workshop, ben: Visitor, asked: Session) -> None:
    who = answering.participant_of(workshop, ben, asked)
    assert who
    one, two = {"id": "a", "text": "Ruimte"}, {"id": "b", "text": "Vertrouwen"}
    edited = {"id": "a", "text": "Meer ruimte"}
    seen = []
    changes = ({"texts": [one]}, {"texts": [two]}, {"texts": [edited]}, {"texts": [], "withdrawn": ["a"]})
    for change in changes:
        answering.cast(workshop, ben, asked, "q01", 1, change)
        own = answering.own_answer(workshop, who, "q01", 1)
        seen.append(own.value and own.value["texts"] if own else None)
    assert seen == [[one], [one, two], [edited, two], [two]]

    assert answering.cast(workshop, ben, asked, "q01", 1, {"texts": [], "withdrawn": ["b"]}) is None
    assert answering.own_answer(workshop, who, "q01", 1) is None
    assert _answers(workshop) == []
    assert [row[3] is None for row in _log(workshop)] == [False, False, False, False, True]


def test_a_tab_that_knows_nothing_of_another_undoes_nothing(workshop: Workshop, ben: Visitor, asked: Session) -> None:
    """Two tabs of one browser each send what was written in them; an acknowledged text never goes by accident."""
    answering.cast(workshop, ben, asked, "q01", 1, {"texts": [{"id": "a", "text": "uit het ene tabblad"}]})
    both = answering.cast(workshop, ben, asked, "q01", 1, {"texts": [{"id": "b", "text": "uit het andere"}]})
    assert both and both.value == {
        "texts": [{"id": "a", "text": "uit het ene tabblad"}, {"id": "b", "text": "uit het andere"}]
    }


def test_withdrawing_what_is_not_there_is_no_mistake(workshop: Workshop, ben: Visitor, asked: Session) -> None:
    assert answering.cast(workshop, ben, asked, "q01", 1, {"texts": [{"id": "a", "text": "  "}]}) is None
    assert _answers(workshop) == []


def test_one_participants_answer_leaves_the_others_alone(
    workshop: Workshop, ben: Visitor, chi: Visitor, opened: Session
) -> None:
    answering.cast(workshop, ben, opened, "p1", 1, {"value": 20})
    answering.cast(workshop, chi, opened, "p1", 1, {"value": 80})
    answering.cast(workshop, ben, opened, "p1", 1, {"value": 25})
    assert [row[3:5] for row in _answers(workshop)] == [(1, '{"value": 25}'), (2, '{"value": 80}')]


def test_an_answer_survives_a_new_start_of_the_server(workshop: Workshop, ben: Visitor, opened: Session) -> None:
    answering.cast(workshop, ben, opened, "p1", 1, {"value": 20})
    again = Workshop(workshop.settings, workshop.store, clock=workshop.clock)
    who = answering.participant_of(again, ben, opened)
    assert who == Participant(1, 1, None)
    assert answering.own_answer(again, who, "p1", 1) == Answer(1, {"value": 20}, START)


# --- refused, and nothing has changed -------------------------------------------------------------------------------

NO_MARK = {
    "nothing": None,
    "an empty object": {},
    "a bare number": 50,
    "a list": [50],
    "text": "50",
    "below the line": {"value": -1},
    "beyond the line": {"value": 101},
    "a text": {"value": "50"},
    "a fraction": {"value": 50.5},
    "a float": {"value": 50.0},
    "not a number": {"value": float("nan")},
    "infinity": {"value": float("inf")},
    "minus infinity": {"value": float("-inf")},
    "true": {"value": True},
    "false": {"value": False},
    "null": {"value": None},
    "a list in it": {"value": [50]},
    "an object in it": {"value": {"value": 50}},
    "huge": {"value": 10**400},
    "hugely negative": {"value": -(10**400)},
    "another key": {"mark": 50},
    "one key more": {"value": 50, "participant": 2},
    "5,000 characters": {"value": "x" * 5000},
    "a mark and a pass": {"value": 50, "pass": True},
    "no pass": {"pass": False},
    "a pass in words": {"pass": "true"},
    "texts": {"texts": [{"id": "a", "text": "hoi"}]},
    "what the store writes for nothing": {"nothing": True},
}


@pytest.mark.parametrize("raw", NO_MARK.values(), ids=NO_MARK)
def test_what_is_no_place_on_the_line_is_refused(
    workshop: Workshop, ben: Visitor, opened: Session, unchanged: Unchanged, raw: object
) -> None:
    answering.cast(workshop, ben, opened, "p1", 1, {"value": 20})
    with unchanged(), refused("mark"):
        answering.cast(workshop, ben, opened, "p1", 1, raw)


@pytest.mark.parametrize("value", [0, 1, 33, 50, 100])
def test_every_whole_number_of_the_line_is_taken(workshop: Workshop, ben: Visitor, opened: Session, value: int) -> None:
    answering.cast(workshop, ben, opened, "p1", 1, {"value": value})
    assert [row[4] for row in _answers(workshop)] == [f'{{"value": {value}}}']


def _texts(*texts: object) -> dict[str, object]:
    return {"texts": [{"id": f"t{index}", "text": text} for index, text in enumerate(texts)]}


NO_TEXTS = {
    "nothing": (None, "texts", {}),
    "bare text": ("hoi", "texts", {}),
    "a text for a list": ({"texts": "hoi"}, "texts", {}),
    "no object": ({"texts": ["hoi"]}, "texts", {}),
    "no id": ({"texts": [{"text": "hoi"}]}, "texts", {}),
    "no text": ({"texts": [{"id": "a"}]}, "texts", {}),
    "a number for a text": (_texts(5), "texts", {}),
    "null for a text": (_texts(None), "texts", {}),
    "one key more": ({"texts": [{"id": "a", "text": "hoi", "approved": True}]}, "texts", {}),
    "an id in capitals": ({"texts": [{"id": "A", "text": "hoi"}]}, "texts", {}),
    "an id with a line break": ({"texts": [{"id": "a\n", "text": "hoi"}]}, "texts", {}),
    "an id that is too long": ({"texts": [{"id": "a" * 17, "text": "hoi"}]}, "texts", {}),
    "the same id twice": ({"texts": [{"id": "a", "text": "hoi"}, {"id": "a", "text": "hé"}]}, "texts", {}),
    "501 characters": (_texts("x" * 501), "too_long", {"given": 501, "most": 500}),
    "5,000 characters": (_texts("x" * 5000), "too_long", {"given": 5000, "most": 500}),
    "a million characters": (_texts("x" * 1_000_000), "texts", {}),
    "eleven texts": (_texts(*"abcdefghijk"), "too_many_texts", {"most": 10}),
    "a thousand texts": (_texts(*["x"] * 1000), "texts", {}),
    "half a character": (_texts("\ud83d"), "texts", {}),
    "a mark": ({"value": 50}, "texts", {}),
}


@pytest.mark.parametrize(("raw", "key", "values"), NO_TEXTS.values(), ids=NO_TEXTS)
def test_texts_that_cannot_be_taken_are_refused_and_the_earlier_ones_stay(
    workshop: Workshop,
    ben: Visitor,
    asked: Session,
    unchanged: Unchanged,
    raw: object,
    key: str,
    values: dict[str, object],
) -> None:
    answering.cast(workshop, ben, asked, "q01", 1, _texts("Ruimte"))
    with unchanged(), refused(key, **values):
        answering.cast(workshop, ben, asked, "q01", 1, raw)


def test_ten_texts_of_five_hundred_signs_are_taken(workshop: Workshop, ben: Visitor, asked: Session) -> None:
    given = _texts(*["x" * 500] * 10)
    assert answering.cast(workshop, ben, asked, "q01", 1, given) == Answer(1, given, START)


def test_a_closed_round_takes_nothing_and_loses_nothing(
    workshop: Workshop, ada: Visitor, ben: Visitor, opened: Session, unchanged: Unchanged
) -> None:
    answering.cast(workshop, ben, opened, "p1", 1, {"value": 20})
    commands.close_round(workshop, ada, opened, "p1", 1)
    with unchanged():
        for raw in ({"value": 80}, {"pass": True}):
            with refused("round_closed"):
                answering.cast(workshop, ben, opened, "p1", 1, raw)


@pytest.mark.parametrize("number", [0, 2, -1, 10**6])
def test_another_round_number_takes_nothing(
    workshop: Workshop, ben: Visitor, opened: Session, unchanged: Unchanged, number: int
) -> None:
    with unchanged(), refused("round_closed"):
        answering.cast(workshop, ben, opened, "p1", number, {"value": 20})


def test_the_first_round_takes_nothing_while_the_second_is_open(
    workshop: Workshop, ada: Visitor, ben: Visitor, opened: Session, unchanged: Unchanged
) -> None:
    commands.open_round(workshop, ada, opened, "p1", 2)
    with unchanged(), refused("round_closed"):
        answering.cast(workshop, ben, opened, "p1", 1, {"value": 20})


def test_an_activity_that_is_not_open_or_not_there_takes_nothing(
    workshop: Workshop, ben: Visitor, opened: Session, unchanged: Unchanged
) -> None:
    with unchanged():
        with refused("round_closed"):
            answering.cast(workshop, ben, opened, "p2", 1, {"value": 20})
        for name in ("p99", "", "' OR 1=1 --"):
            with refused("no_such_activity"):
                answering.cast(workshop, ben, opened, name, 1, {"value": 20})


def test_a_participant_of_one_session_is_nobody_in_another(
    workshop: Workshop, dee: Visitor, ben: Visitor, opened: Session, unchanged: Unchanged
) -> None:
    second, _ = commands.create(workshop, dee, PLAN, whole_programme())
    commands.open_round(workshop, dee, second, "p1", 1)
    with unchanged(), refused("not_joined"):
        answering.cast(workshop, ben, second, "p1", 1, {"value": 20})
    assert answering.participant_of(workshop, ben, second) is None


def test_whoever_did_not_join_answers_nothing_not_even_the_facilitator(
    workshop: Workshop, ada: Visitor, dee: Visitor, eve: Visitor, opened: Session, unchanged: Unchanged
) -> None:
    forged = Visitor("A" * 43)
    with unchanged():
        for stranger in (eve, ada, dee, forged):
            with refused("not_joined"):
                answering.cast(workshop, stranger, opened, "p1", 1, {"value": 20})


# --- the database cannot take it ------------------------------------------------------------------------------------


@contextmanager
def _server_runs(workshop: Workshop) -> Iterator[None]:
    """A running server keeps one connection open, and with it the write-ahead log in its place."""
    with closing(workshop.store.connect()) as db:
        db.execute("SELECT count(*) FROM answers").fetchone()
        yield


def test_a_locked_database_refuses_within_its_time_and_stores_nothing(
    workshop: Workshop, ben: Visitor, opened: Session, unchanged: Unchanged, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite_store, "WAIT_FOR_LOCK", 0.05)
    with unchanged(), closing(sqlite3.connect(workshop.settings.data, isolation_level=None)) as hog:
        hog.execute("BEGIN IMMEDIATE")
        with pytest.raises(NotSavedError) as caught:
            answering.cast(workshop, ben, opened, "p1", 1, {"value": 20})
        assert (caught.value.key, caught.value.reason) == ("refused.not_saved", "database is locked")
        hog.execute("ROLLBACK")
    answering.cast(workshop, ben, opened, "p1", 1, {"value": 20})
    assert [row[4] for row in _answers(workshop)] == ['{"value": 20}']


def test_a_disk_without_any_room_refuses_and_stores_nothing(
    workshop: Workshop, ben: Visitor, opened: Session, unchanged: Unchanged
) -> None:
    with unchanged():
        with full_disk(), pytest.raises(NotSavedError) as caught:
            answering.cast(workshop, ben, opened, "p1", 1, {"value": 20})
        assert caught.value.key == "refused.not_saved"
    answering.cast(workshop, ben, opened, "p1", 1, {"value": 20})
    assert [row[4] for row in _answers(workshop)] == ['{"value": 20}']


def test_a_disk_that_fills_up_halfway_refuses_and_keeps_what_was_there(
    workshop: Workshop, ben: Visitor, asked: Session, unchanged: Unchanged
) -> None:
    answering.cast(workshop, ben, asked, "q01", 1, _texts("Ruimte"))
    with _server_runs(workshop):
        stored = 0
        with no_more_than(200_000):
            try:
                for stored in range(100):
                    answering.cast(workshop, ben, asked, "q01", 1, _texts(*[f"{stored:03}" + "x" * 497] * 10))
                pytest.fail("the disk never filled up")
            except NotSavedError as error:
                assert error.key == "refused.not_saved"
        assert 0 < stored < 100
        last = f"{stored - 1:03}" + "x" * 497
        assert [row[4].count(last) for row in _answers(workshop)] == [10]
        assert len(_log(workshop)) == stored + 1


def test_a_read_only_database_refuses_and_stores_nothing(workshop: Workshop, ben: Visitor, opened: Session) -> None:
    with read_only(workshop.settings.data) as frozen:
        there = Workshop(workshop.settings, frozen, clock=workshop.clock)
        with pytest.raises(NotSavedError) as caught:
            answering.cast(there, ben, opened, "p1", 1, {"value": 20})
        assert caught.value.key == "refused.not_saved"
        with pytest.raises(NotSavedError):
            answering.join(there, somebody(), opened)
    assert _answers(workshop) == []


def test_the_facilitator_also_hears_when_nothing_was_saved(
    workshop: Workshop, ada: Visitor, dee: Visitor, opened: Session, unchanged: Unchanged
) -> None:
    with unchanged(), _server_runs(workshop), full_disk():
        for act in (
            lambda: commands.close_round(workshop, ada, opened, "p1", 1),
            lambda: commands.create(workshop, dee, PLAN, whole_programme()),
            lambda: rights.new_link(workshop, ada, opened),
        ):
            with pytest.raises(NotSavedError):
                act()
