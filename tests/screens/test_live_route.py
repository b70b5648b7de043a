"""The live route as a phone uses it: what it is told, what it may send, and what nobody gets out of it."""

import json
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from contextlib import AbstractContextManager

import pytest

from pages.parts import live_route
from pages.parts.live_route import GONE, LONGEST
from sessions import rehearsal, taking_part
from sessions import session as life
from sessions.access import Visitor
from sessions.locale import Texts
from sessions.records import Session
from sessions.workshop import Workshop
from tests.screens.conftest import Busy, Forget, Reload
from tests.screens.screen import rows
from tests.screens.wire import HungUpError, Wire

Unchanged = Callable[[], AbstractContextManager[None]]
ANSWERS = "SELECT activity, round, participant, value FROM answers"
PEOPLE = "SELECT holder, role FROM participants"


@pytest.fixture
def key(workshop: Workshop, ben: Visitor, opened: Session) -> str:
    """Under which Ben's phone sends his place on the line."""
    who = taking_part.who_is(workshop, ben, opened)
    assert who
    return f"{opened.code}/p1/1/{who.id}"


def phone(workshop: Workshop, session: Session, who: Visitor, language: str | None = None, **query: object) -> Wire:
    """A phone that shows the session as it is in this record."""
    seen: dict[str, object] = {"phone": 1, "stage": session.stage, "rehearsal": session.rehearsal}
    return Wire(workshop, session.code, who, language, **(seen | query))


def cast(key: object, answer: object = None, nonce: object = "n1") -> dict[str, object]:
    return {"cast": {"key": key, "nonce": nonce, "answer": {"value": 40} if answer is None else answer}}


# --- what a phone is told ---------------------------------------------------------------------------------------------


def test_a_phone_that_shows_what_is_now_hears_numbers_only(workshop: Workshop, ben: Visitor, opened: Session) -> None:
    with phone(workshop, opened, ben) as wire:
        assert wire.hear() == {"process": workshop.hub.process, "stage": opened.stage}
        assert wire.silent()


@pytest.mark.parametrize("stage", [0, "", "x", "²", "-1", "9" * 40])
def test_a_phone_that_is_behind_hears_its_sheet_with_the_first_numbers(
    workshop: Workshop, ben: Visitor, opened: Session, stage: object
) -> None:
    with phone(workshop, opened, ben, stage=stage) as wire:
        told = wire.hear()
        assert set(told) == {"process", "stage", "rehearsal", "sheet"}
        assert (told["stage"], told["sheet"]["stage"], told["sheet"]["screen"]) == (
            opened.stage,
            opened.stage,
            "take_part",
        )
        assert [one.get("is") for one in told["sheet"]["pieces"]] == ["workshop_unsent", None, "workshop_slider"]
        assert wire.silent()


def test_each_move_of_the_facilitator_brings_one_sheet(
    workshop: Workshop, ada: Visitor, ben: Visitor, opened: Session, nl: Texts
) -> None:
    with phone(workshop, opened, ben) as wire:
        wire.hear()
        life.close_round(workshop, ada, opened, "p1", 1)
        assert nl("take_part.closed") in json.dumps(wire.hear()["sheet"], ensure_ascii=False)
        life.open_round(workshop, ada, opened, "p1", 1)
        sheet = wire.hear()["sheet"]
        assert (sheet["stage"], sheet["pieces"][-1]["is"]) == (opened.stage + 2, "workshop_slider")
        assert wire.silent()


def test_what_others_answer_is_no_news(workshop: Workshop, ben: Visitor, chi: Visitor, opened: Session) -> None:
    with phone(workshop, opened, ben) as wire, phone(workshop, opened, chi) as other:
        wire.hear(), other.hear()
        taking_part.cast(workshop, chi, opened, "p1", 1, {"value": 90})
        assert wire.silent()
        assert other.silent()


def test_a_sheet_comes_in_the_language_that_the_browser_chose(
    workshop: Workshop, ben: Visitor, opened: Session, english: Session, nl: Texts, en: Texts
) -> None:
    told = []
    for session, chosen in ((opened, None), (opened, "en"), (opened, "xx"), (english, None), (english, "nl")):
        with phone(workshop, session, ben, chosen, stage="") as wire:
            told.append(wire.hear()["sheet"]["title"].split(" · ")[0])
    names = [(nl, "take_part"), (en, "take_part"), (nl, "take_part"), (en, "join"), (nl, "join")]
    assert told == [texts(f"screen.{name}") for texts, name in names]


def test_who_asks_to_look_sees_what_is_now(workshop: Workshop, ben: Visitor, opened: Session) -> None:
    with phone(workshop, opened, ben) as wire:
        wire.hear()
        wire.say({"look": True})
        assert wire.hear()["sheet"]["stage"] == opened.stage


def test_a_page_that_is_no_phone_is_told_numbers_and_never_heard(
    workshop: Workshop, ada: Visitor, ben: Visitor, opened: Session, key: str, unchanged: Unchanged
) -> None:
    with unchanged(), Wire(workshop, opened.code, ben) as wire:
        assert wire.hear() == {"process": workshop.hub.process, "stage": opened.stage}
        for one in (cast(key), {"look": True}, {"join": {"role": None}}):
            wire.say(one)
        assert wire.silent()
    with Wire(workshop, opened.code, ben, answers=1) as wire:
        wire.hear()
        life.close_round(workshop, ada, opened, "p1", 1)
        assert set(wire.hear()) == {"process", "stage", "answers"}


def test_only_whoever_may_facilitate_is_a_console(
    workshop: Workshop, ada: Visitor, ben: Visitor, opened: Session
) -> None:
    told = []
    for who in (ada, ben):
        with Wire(workshop, opened.code, who, console=1) as wire:
            told.append("consoles" in wire.hear())
    assert told == [True, False]


# --- answers ----------------------------------------------------------------------------------------------------------


def test_an_answer_becomes_a_row_and_then_a_receipt(
    workshop: Workshop, ben: Visitor, opened: Session, key: str, language: str, texts: Texts
) -> None:
    with phone(workshop, opened, ben, language) as wire:
        wire.hear()
        wire.say(cast(key))
        assert wire.hear() == {
            "receipt": {
                "key": key,
                "nonce": "n1",
                "refused": None,
                "final": False,
                "answered": True,
                "value": {"value": 40},
                "saved": texts("sending.saved", time="14:00"),
            }
        }
        assert rows(workshop, ANSWERS) == [("p1", 1, 1, '{"value": 40}')]


def test_many_answers_at_once_each_have_their_receipt_and_the_last_one_counts(
    workshop: Workshop, ben: Visitor, opened: Session, key: str
) -> None:
    with phone(workshop, opened, ben) as wire:
        wire.hear()
        for at in range(50):
            wire.say(cast(key, {"value": at}, f"n{at}"))
        assert [wire.hear()["receipt"]["nonce"] for _ in range(50)] == [f"n{at}" for at in range(50)]
    assert rows(workshop, ANSWERS) == [("p1", 1, 1, '{"value": 49}')]


def test_an_answer_to_a_round_that_closed_is_refused_for_good(
    workshop: Workshop, ada: Visitor, ben: Visitor, opened: Session, key: str, nl: Texts
) -> None:
    with phone(workshop, opened, ben) as wire:
        wire.hear()
        life.close_round(workshop, ada, opened, "p1", 1)
        wire.hear()
        for late in (key, key.replace("/1/", "/2/"), key.replace("/1/", "/0/"), key.replace("/1/", "/999999999/")):
            wire.say(cast(late))
            receipt = wire.hear()["receipt"]
            nothing = {"answered": False, "value": None, "saved": None}
            assert receipt == {
                "key": late, "nonce": "n1", "refused": nl("refused.round_closed"), "final": True, **nothing
            }  # fmt: skip
    assert rows(workshop, ANSWERS) == []


def test_an_answer_that_will_not_do_may_be_sent_again(
    workshop: Workshop, ben: Visitor, opened: Session, key: str, nl: Texts
) -> None:
    with phone(workshop, opened, ben) as wire:
        wire.hear()
        wire.say(cast(key, {"value": 101}))
        assert wire.hear()["receipt"] == {"key": key, "nonce": "n1", "refused": nl("refused.mark"), "final": False}
        wire.say(cast(key, {"value": 100}))
        assert wire.hear()["receipt"]["answered"]


def test_an_answer_that_was_not_saved_may_be_sent_again(
    workshop: Workshop, ben: Visitor, opened: Session, key: str, busy: Busy, unchanged: Unchanged, nl: Texts
) -> None:
    with phone(workshop, opened, ben) as wire:
        wire.hear()
        with unchanged(), busy():
            wire.say(cast(key))
            assert wire.hear()["receipt"] == {
                "key": key,
                "nonce": "n1",
                "refused": nl("refused.not_saved"),
                "final": False,
            }
        wire.say(cast(key))
        assert wire.hear()["receipt"]["answered"]


@pytest.mark.parametrize(
    "change",
    [
        lambda key, other: key.replace(key[:6], other),  # another session
        lambda key, other: key.rsplit("/", 1)[0],  # nobody's
        lambda key, other: key.replace("/1/", "/one/"),
        lambda key, other: key.replace("/1/", "/-1/"),
        lambda key, other: key.replace("/1/", "/²/"),
        lambda key, other: key.replace("/1/", f"/{'1' * 30}/"),
        lambda key, other: f"x{key}",
        lambda key, other: key.replace("p1", "\ud800"),
        lambda key, other: key[:6],
        lambda key, other: "",
        lambda key, other: "/" * 200,
        lambda key, other: None,
        lambda key, other: [key],
        lambda key, other: {"key": key},
        lambda key, other: 7,
    ],
)
def test_a_key_that_is_not_of_this_phone_is_not_looked_at(
    workshop: Workshop, ben: Visitor, opened: Session, english: Session, key: str, unchanged: Unchanged,
    change: Callable[[str, str], object],
) -> None:  # fmt: skip
    with unchanged(), phone(workshop, opened, ben) as wire:
        wire.hear()
        wire.say(cast(change(key, english.code)))
        assert wire.silent()
        wire.say({"look": True})
        assert "sheet" in wire.hear(), "the connection goes on"


@pytest.mark.parametrize("name", ["p2", "", "nothing", "p1/p1", "\x00", "' OR 1=1 --", "x" * 150])
def test_an_activity_that_is_not_open_takes_nothing(
    workshop: Workshop, ben: Visitor, opened: Session, key: str, unchanged: Unchanged, name: str
) -> None:
    forged = key.replace("p1", name)
    with unchanged(), phone(workshop, opened, ben) as wire:
        wire.hear()
        wire.say(cast(forged))
        assert wire.hear()["receipt"]["final"] is True
        wire.say({"look": True})
        assert "sheet" in wire.hear(), "the connection goes on"


@pytest.mark.parametrize(
    "answer",
    [
        *([], "\ud800", {"\ud800": 1}, {"value": "\ud800"}, {"value": 10**400}, {"value": [[[[]]]]}),
        {"texts": [{"id": "a", "text": "\ud800"}]},
    ],
)
def test_an_answer_that_makes_no_sense_is_refused_and_the_connection_goes_on(
    workshop: Workshop, ben: Visitor, opened: Session, key: str, unchanged: Unchanged, answer: object
) -> None:
    with unchanged(), phone(workshop, opened, ben) as wire:
        wire.hear()
        wire.say(cast(key, answer))
        assert wire.hear()["receipt"]["refused"]
        wire.say({"look": True})
        assert "sheet" in wire.hear(), "the connection goes on"


@pytest.mark.parametrize(
    "message",
    [
        "", "x", "null", "7", "[]", '"cast"', "{}", "{", "NaN", '{"cast": null}', '{"cast": []}', '{"cast": "x"}',
        '{"cast": {}}', '{"join": 1}', '{"sheet": {}}', '{"receipt": {}}', '{"open": true}', '{"": ""}',
        b"", b"\x00\xff", b'{"look": true}',
        "[" * 50_000, '{"cast":' * 10_000, '{"look":"' + "x" * LONGEST + '"}', "9" * 6_000,
        '{"cast": ' + "9" * 6_000 + "}",
    ],
)  # fmt: skip
def test_what_no_phone_of_ours_sends_is_not_looked_at(
    workshop: Workshop, ben: Visitor, opened: Session, key: str, unchanged: Unchanged, message: str | bytes
) -> None:
    with unchanged(), phone(workshop, opened, ben) as wire:
        wire.hear()
        wire.say(message)
        assert wire.silent()
        wire.say({"look": True})
        assert "sheet" in wire.hear(), "the connection goes on"


def test_a_receipt_gives_back_little_of_what_was_sent(
    workshop: Workshop, ben: Visitor, opened: Session, key: str
) -> None:
    with phone(workshop, opened, ben) as wire:
        wire.hear()
        for nonce in ("x" * 5_000, ["x"] * 1_000, None):
            wire.say(cast(key, nonce=nonce))
            assert len(wire.hear()["receipt"]["nonce"]) <= 40
        wire.say(cast(key + "0" * 9_000))
        assert wire.silent()


# --- who sends --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("token", [None, "", "' OR 1=1 --"])
def test_without_our_cookie_nothing_is_taken(
    workshop: Workshop, opened: Session, key: str, unchanged: Unchanged, token: str | None, nl: Texts
) -> None:
    with unchanged(), phone(workshop, opened, Visitor(token)) as wire:
        wire.hear()
        wire.say(cast(key))
        assert wire.hear()["receipt"] == {"key": key, "nonce": "n1", "refused": nl("refused.no_cookie"), "final": False}
        wire.say({"join": {"role": None}})
        assert wire.hear() == {"refused": nl("refused.no_cookie")}


def test_whoever_is_not_in_is_shown_the_way_in(
    workshop: Workshop, eve: Visitor, ada: Visitor, opened: Session, key: str, unchanged: Unchanged
) -> None:
    with unchanged():
        for who in (eve, ada):
            with phone(workshop, opened, who) as wire:
                wire.hear()
                wire.say(cast(key))
                assert wire.hear()["sheet"]["screen"] == "join"


def test_what_one_participant_entered_is_not_stored_for_the_next_at_the_same_browser(
    workshop: Workshop, chi: Visitor, opened: Session, key: str, unchanged: Unchanged
) -> None:
    with unchanged(), phone(workshop, opened, chi) as wire:
        wire.hear()
        wire.say(cast(key))  # Ben's
        mine = taking_part.who_is(workshop, chi, opened)
        assert mine
        assert wire.hear()["sheet"]["pieces"][-1]["data"]["key"] == f"{opened.code}/p1/1/{mine.id}", (
            "it shows who it is"
        )


# --- coming in --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", ["beleid", "uitvoering", None])
def test_who_comes_in_is_shown_what_is_asked(
    workshop: Workshop, eve: Visitor, opened: Session, role: str | None
) -> None:
    with phone(workshop, opened, eve) as wire:
        wire.hear()
        for _ in range(2):  # pressed twice: in once
            wire.say({"join": {"role": role}})
            sheet = wire.hear()["sheet"]
            assert (sheet["screen"], sheet["pieces"][-1]["is"]) == ("take_part", "workshop_slider")
    assert rows(workshop, PEOPLE) == [(eve.holder(f"participant:{opened.id}"), role)]


@pytest.mark.parametrize("role", ["baas", "", "Beleid"])
def test_a_role_that_was_not_offered_is_refused(
    workshop: Workshop, eve: Visitor, session: Session, unchanged: Unchanged, role: str, nl: Texts
) -> None:
    with unchanged(), phone(workshop, session, eve) as wire:
        wire.hear()
        wire.say({"join": {"role": role}})
        assert wire.hear() == {"refused": nl("refused.not_a_choice")}


@pytest.mark.parametrize("role", [7, ["beleid"], {"role": "beleid"}, True])
def test_what_is_no_role_is_none(workshop: Workshop, eve: Visitor, session: Session, role: object) -> None:
    with phone(workshop, session, eve) as wire:
        wire.hear()
        wire.say({"join": {"role": role}})
        assert wire.hear()["sheet"]["screen"] == "take_part"
    assert [role for _, role in rows(workshop, PEOPLE)] == [None]


def test_coming_in_that_was_not_saved_says_so_in_words(
    workshop: Workshop, eve: Visitor, session: Session, busy: Busy, unchanged: Unchanged, language: str, texts: Texts
) -> None:
    with phone(workshop, session, eve, language) as wire:
        wire.hear()
        with unchanged(), busy():
            wire.say({"join": {"role": None}})
            assert wire.hear() == {"refused": texts("refused.not_saved")}


# --- rehearsals -------------------------------------------------------------------------------------------------------


def test_what_was_entered_in_a_rehearsal_is_not_taken_after_it(
    workshop: Workshop, dee: Visitor, eve: Visitor, session: Session, reload: Reload, nl: Texts
) -> None:
    rehearsal.fill(workshop, dee, session, 12, "mixed")
    trying = reload(session)
    taking_part.join(workshop, eve, trying)
    life.open_round(workshop, dee, trying, "p1", 1)
    with phone(workshop, reload(session), eve) as wire:
        wire.hear()
        wire.say({"look": True})
        old = wire.hear()["sheet"]["pieces"][-1]["data"]["key"]
        assert old.startswith(f"{session.code}{trying.rehearsal}/p1/1/")
        rehearsal.wipe(workshop, dee, reload(session))
        sheet = wire.hear()["sheet"]
        assert (sheet["screen"], sheet["rehearsal"]) == ("join", "")
        wire.say({"join": {"role": None}})
        wire.hear()
        life.open_round(workshop, dee, reload(session), "p1", 1)
        new = wire.hear()["sheet"]["pieces"][-1]["data"]["key"]
        who = new.rsplit("/", 1)[1]
        wire.say(cast(f"{old.rsplit('/', 1)[0]}/{who}"))
        assert wire.hear()["receipt"]["refused"] == nl("refused.round_closed")
        assert rows(workshop, ANSWERS) == []
        wire.say(cast(new))
        assert wire.hear()["receipt"]["answered"]


# --- who is let in to the route ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "null", "http://localhost", "http://localhost:8501.evil.example"]
)
def test_a_page_of_somebody_else_is_refused(workshop: Workshop, ben: Visitor, opened: Session, origin: str) -> None:
    with pytest.raises(HungUpError) as closed, Wire(workshop, opened.code, ben, origin=origin, phone=1):
        pass
    assert closed.value.code == 1008


@pytest.mark.parametrize("code", ["ZZZZZZ", "x' OR 1=1 --", "\x00", "é", "x" * 2_000])
def test_only_sessions_have_a_route(workshop: Workshop, ben: Visitor, session: Session, code: str) -> None:
    with Wire(workshop, code, ben, phone=1) as wire, pytest.raises(HungUpError) as closed:
        wire.hear()
    assert closed.value.code == GONE


def test_a_database_that_cannot_be_read_is_no_session_that_is_gone(
    workshop: Workshop, ben: Visitor, session: Session
) -> None:
    kept = workshop.store.path.read_bytes()
    workshop.store.close()
    workshop.store.path.write_bytes(b"no database" * 1_000)
    with Wire(workshop, session.code, ben, phone=1) as wire, pytest.raises(HungUpError) as closed:
        wire.hear()
    assert closed.value.code == 1011, "the page tries again"
    workshop.store.path.write_bytes(kept)


@pytest.mark.parametrize("message", [{"look": True}, cast("CODE/p1/1/1"), {"join": {"role": None}}])
def test_a_session_that_was_forgotten_meanwhile_hangs_up(
    workshop: Workshop, ben: Visitor, opened: Session, forget: Forget, message: dict[str, object]
) -> None:
    with phone(workshop, opened, ben) as wire:
        wire.hear()
        forget()
        wire.say(json.dumps(message).replace("CODE", opened.code))
        with pytest.raises(HungUpError) as closed:
            wire.hear()
    assert closed.value.code == GONE


def test_nothing_that_a_phone_is_told_holds_a_secret(
    workshop: Workshop, ben: Visitor, opened: Session, key: str
) -> None:
    with phone(workshop, opened, ben, stage="") as wire:
        told = [wire.hear()]
        wire.say(cast(key))
        told.append(wire.hear())
    holders = [holder for holder, _ in rows(workshop, PEOPLE)]
    [(salt, link)] = rows(workshop, "SELECT salt, link FROM sessions")
    secrets = [ben.token, *holders, salt, link, workshop.settings.passcode, str(workshop.store.path)]
    assert [one for one in secrets if one and one in json.dumps(told)] == []


# --- a busy server ----------------------------------------------------------------------------------------------------


def test_a_phone_that_waits_for_its_sheet_is_not_given_up(
    workshop: Workshop, ada: Visitor, ben: Visitor, opened: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Hundreds of sheets are composed one after the other; how long a browser may take is another matter."""
    monkeypatch.setattr("sessions.live.SEND_TIMEOUT", 0.1)
    go_on = threading.Event()
    with phone(workshop, opened, ben) as wire:
        wire.hear()
        before: Future[bool] = live_route.composing.submit(go_on.wait, 10)
        life.close_round(workshop, ada, opened, "p1", 1)
        assert wire.silent()
        go_on.set()
        assert before.result(10)
        assert wire.hear()["sheet"]["stage"] == opened.stage + 1
        life.open_round(workshop, ada, opened, "p1", 1)
        assert wire.hear()["sheet"]["stage"] == opened.stage + 2


# --- connections that are dead, and nobody says so --------------------------------------------------------------------


@pytest.mark.parametrize("query", [{"phone": 1}, {"answers": 1}, {}])
def test_whoever_asks_whether_anybody_is_there_hears_the_numbers_as_they_are_now(
    workshop: Workshop, ben: Visitor, opened: Session, query: dict[str, object]
) -> None:
    with Wire(workshop, opened.code, ben, stage=opened.stage, **query) as wire:
        first = wire.hear()
        wire.say({"there": True})
        assert wire.hear() == first
        assert wire.silent()


def test_whoever_was_given_up_and_asks_hears_on(
    workshop: Workshop, ada: Visitor, ben: Visitor, opened: Session
) -> None:
    with phone(workshop, opened, ben) as wire, Wire(workshop, opened.code, ada) as other:
        wire.hear(), other.hear()
        room = workshop.hub._rooms[opened.code]
        [given_up] = [one for one in room.listeners if one.send.__name__ == "tell"]
        room.listeners.discard(given_up)  # as after a message that it didn't take
        life.close_round(workshop, ada, opened, "p1", 1)
        assert wire.silent()
        wire.say({"there": True})
        assert wire.hear()["sheet"]["stage"] == opened.stage + 1
        life.open_round(workshop, ada, opened, "p1", 1)
        assert wire.hear()["sheet"]["stage"] == opened.stage + 2


@pytest.mark.parametrize("next_page", [{"page": "a"}, {"page": "b", "after": "a"}])
def test_what_comes_over_the_connection_before_came_too_late(
    workshop: Workshop, ben: Visitor, opened: Session, key: str, next_page: dict[str, object]
) -> None:
    """A network that holds back what was sent, and delivers it when the phone has gone on."""
    with phone(workshop, opened, ben, page="a") as before:
        before.hear()
        with phone(workshop, opened, ben, **next_page) as wire:
            wire.hear()
            wire.say(cast(key, {"value": 70}))
            assert wire.hear()["receipt"]["value"] == {"value": 70}
            before.say(cast(key, {"value": 40}))
            with pytest.raises(HungUpError):
                before.hear()
            assert wire.silent()
    assert rows(workshop, ANSWERS) == [("p1", 1, 1, '{"value": 70}')]


def test_nobody_takes_over_the_page_of_somebody_else_and_two_tabs_are_two_pages(
    workshop: Workshop, ben: Visitor, chi: Visitor, opened: Session, key: str
) -> None:
    with phone(workshop, opened, ben, page="a") as wire:
        wire.hear()
        with phone(workshop, opened, chi, page="a") as one, phone(workshop, opened, ben, page="b") as two:
            one.hear(), two.hear()
            wire.say(cast(key))
            assert wire.hear()["receipt"]["answered"]


def test_a_phone_that_waits_long_for_the_database_hears_that_the_server_is_there(
    workshop: Workshop, ben: Visitor, opened: Session, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live_route, "SLOW", 0.1)
    with phone(workshop, opened, ben) as wire:
        wire.hear()
        with workshop.store.writing():
            wire.say(cast(key))
            assert wire.hear() == {"busy": True}
        assert wire.hear()["receipt"]["answered"]
        wire.say(cast(key, {"value": 41}))
        assert wire.hear()["receipt"]["answered"], "what is quick says nothing of it"


def test_nothing_more_is_done_for_a_phone_that_left_with_a_thousand_questions(
    workshop: Workshop, ben: Visitor, opened: Session
) -> None:
    begun = time.monotonic()
    with phone(workshop, opened, ben) as wire:
        wire.hear()
        for _ in range(3000):
            wire.say({"look": True})
        wire.gone = True
    assert time.monotonic() - begun < 2
