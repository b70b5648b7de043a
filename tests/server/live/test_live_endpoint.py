"""The live route as a phone uses it: what it is told, what it may send, and what nobody gets out of it."""

import json
import re
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import AbstractContextManager, ExitStack
from typing import Any

import pytest

from server import watcher
from server.close_codes import RIGHT_GONE, SESSION_GONE
from server.live import phone_connection, view_queue
from server.live.protocol import MAX_LENGTH
from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.archive import sharing
from sessions.facilitation import commands, rehearsal
from sessions.facilitation.session_view import InRound
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.participation import answering, moderation
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from sessions.results.texts.free_texts import FreeText
from sessions.workshop import Workshop
from tests.conftest import START, Clock, answer_key, in_round, somebody, statements
from tests.pages.conftest import Busy, Forget, Reload
from tests.pages.screen import rows
from tests.server.asgi_websocket import LiveSocket, SocketClosedError, in_the_server

Unchanged = Callable[[], AbstractContextManager[None]]
ANSWERS = "SELECT activity, round, participant, value FROM answers"
PEOPLE = "SELECT holder, role FROM participants"


@pytest.fixture
def key(workshop: Workshop, ben: Visitor, opened: Session) -> str:
    """Under which Ben's phone sends his place on the line."""
    return answer_key(workshop, opened, ben)


def asked(view: Any) -> Any:
    """The piece of a view that takes an answer."""
    [piece] = [one for one in view["pieces"] if "answered" in one.get("data", ())]
    return piece


def phone(workshop: Workshop, session: Session, who: Visitor, language: str | None = None, **query: Any) -> LiveSocket:
    """A phone that shows the session as it is in this record."""
    seen: dict[str, Any] = {"phone": 1, "stage": session.stage, "rehearsal": session.rehearsal}
    return LiveSocket(workshop, session.code, who, language, **(seen | query))


def cast(key: object, answer: object = None, nonce: object = "n1", **sending: object) -> dict[str, object]:
    return {"cast": {"key": key, "nonce": nonce, "answer": {"value": 40} if answer is None else answer, **sending}}


# --- what a phone is told ---------------------------------------------------------------------------------------------


def test_a_phone_that_shows_what_is_now_hears_numbers_only(workshop: Workshop, ben: Visitor, opened: Session) -> None:
    with phone(workshop, opened, ben) as socket:
        assert socket.receive() == {"release": "", "process": workshop.hub.process, "stage": opened.stage}
        assert socket.silent()


@pytest.mark.parametrize("stage", [0, "", "x", "²", "-1", "9" * 40])
def test_a_phone_that_is_behind_hears_its_view_with_the_first_numbers(
    workshop: Workshop, ben: Visitor, opened: Session, stage: object
) -> None:
    with phone(workshop, opened, ben, stage=stage) as socket:
        message = socket.receive()
        assert set(message) == {"release", "process", "stage", "rehearsal", "view"}
        assert (message["stage"], message["view"]["stage"], message["view"]["screen"]) == (
            opened.stage,
            opened.stage,
            "take_part",
        )
        components = [one.get("is") for one in message["view"]["pieces"]]
        assert components == ["workshop_unsent", None, "workshop_slider", "workshop_screen"]
        assert socket.silent()


def test_each_move_of_the_facilitator_brings_one_view(
    workshop: Workshop, ada: Visitor, ben: Visitor, opened: Session, nl: Texts
) -> None:
    with phone(workshop, opened, ben) as socket:
        socket.receive()
        commands.close_round(workshop, ada, opened, "p1", 1)
        assert nl("take_part.closed") in json.dumps(socket.receive()["view"], ensure_ascii=False)
        commands.open_round(workshop, ada, opened, "p1", 1)
        view = socket.receive()["view"]
        assert (view["stage"], asked(view)["is"]) == (opened.stage + 2, "workshop_slider")
        assert socket.silent()


def test_what_others_answer_is_no_news(workshop: Workshop, ben: Visitor, chi: Visitor, opened: Session) -> None:
    with phone(workshop, opened, ben) as socket, phone(workshop, opened, chi) as other:
        socket.receive(), other.receive()
        answering.cast(workshop, chi, opened, "p1", 1, {"value": 90})
        assert socket.silent()
        assert other.silent()


def test_a_view_comes_in_the_language_that_the_browser_chose(
    workshop: Workshop, ben: Visitor, opened: Session, english: Session, nl: Texts, en: Texts
) -> None:
    message = []
    for session, chosen in ((opened, None), (opened, "en"), (opened, "xx"), (english, None), (english, "nl")):
        with phone(workshop, session, ben, chosen, stage="") as socket:
            message.append(socket.receive()["view"]["title"].split(" · ")[0])
    names = [(nl, "take_part"), (en, "take_part"), (nl, "take_part"), (en, "join"), (nl, "join")]
    assert message == [texts(f"screen.{name}") for texts, name in names]


def test_who_asks_to_look_sees_what_is_now(workshop: Workshop, ben: Visitor, opened: Session) -> None:
    with phone(workshop, opened, ben) as socket:
        socket.receive()
        socket.send({"look": True})
        assert socket.receive()["view"]["stage"] == opened.stage


def test_a_page_that_is_no_phone_is_told_numbers_and_never_heard(
    workshop: Workshop, ada: Visitor, ben: Visitor, opened: Session, key: str, unchanged: Unchanged
) -> None:
    with unchanged(), LiveSocket(workshop, opened.code, ben) as socket:
        assert socket.receive() == {"release": "", "process": workshop.hub.process, "stage": opened.stage}
        for one in (cast(key), {"look": True}, {"join": {"role": None}}):
            socket.send(one)
        assert socket.ignored()
    with LiveSocket(workshop, opened.code, ben, answers=1) as socket:
        socket.receive()
        commands.close_round(workshop, ada, opened, "p1", 1)
        assert set(socket.receive()) == {"release", "process", "stage", "answers"}


def test_only_whoever_may_facilitate_is_a_console(
    workshop: Workshop, ada: Visitor, ben: Visitor, opened: Session
) -> None:
    message = []
    for who in (ada, ben):
        with LiveSocket(workshop, opened.code, who, console=1) as socket:
            message.append("consoles" in socket.receive())
    assert message == [True, False]


def test_a_console_hears_who_joined_and_who_holds_something_back(
    workshop: Workshop, ada: Visitor, ben: Visitor, eve: Visitor, opened: Session
) -> None:
    def until(console: LiveSocket, *numbers: int) -> None:
        while (said := console.receive()) and (said["connected"], said["unsent"]) != numbers:
            pass

    with LiveSocket(workshop, opened.code, ada, console=1) as console:
        until(console, 0, 0)
        with (
            LiveSocket(workshop, opened.code, ben, phone=1) as phone,
            LiveSocket(workshop, opened.code, eve, phone=1) as other,
        ):
            until(console, 1, 0)
            other.receive()
            other.send({"join": {"role": None}})
            until(console, 2, 0)
            phone.send({"unsent": True})
            other.send({"unsent": "yes"})
            until(console, 2, 1)
            phone.send({"unsent": False})
            until(console, 2, 0)
        until(console, 0, 0)


@pytest.fixture
def watching(workshop: Workshop) -> Iterator[None]:
    """The server looks at the database, as it does all the time."""
    task = in_the_server(watcher.watch(workshop))
    yield
    task.cancel()


Revoke = Callable[[Workshop, Visitor, Visitor, Session], object]
REVOKED: dict[str, Revoke] = {
    "a new link": lambda workshop, dee, ada, session: rights.new_link(workshop, dee, session),
    "she stops": lambda workshop, dee, ada, session: rights.stop_facilitating(workshop, ada, session),
    "she logs out": lambda workshop, dee, ada, session: rights.log_out(workshop, ada),
}


@pytest.mark.parametrize("how", REVOKED)
def test_a_facilitator_who_loses_the_right_is_disconnected_within_a_second(
    workshop: Workshop, watching: None, dee: Visitor, ada: Visitor, ben: Visitor, opened: Session, how: str
) -> None:
    with (
        LiveSocket(workshop, opened.code, ada, console=1, restricted=1, answers=1) as console,
        LiveSocket(workshop, opened.code, dee, console=1, restricted=1) as other,
        LiveSocket(workshop, opened.code, ada, answers=1) as projector,
    ):
        for socket in (console, other, projector):
            socket.receive()
        began = time.monotonic()
        REVOKED[how](workshop, dee, ada, opened)
        assert code_of_end(console) == RIGHT_GONE
        assert time.monotonic() - began < 1
        for socket in (other, projector):
            socket.send({"there": True})
            while socket.receive()["stage"] < commands.find(workshop, opened.code).stage:
                pass
    with LiveSocket(workshop, opened.code, ada, console=1) as again:
        assert "consoles" not in again.receive()


def test_another_passcode_disconnects_organisers_and_no_facilitator_by_link(
    workshop: Workshop, watching: None, dee: Visitor, ada: Visitor, opened: Session
) -> None:
    with (
        LiveSocket(workshop, opened.code, dee, restricted=1) as console,
        LiveSocket(workshop, opened.code, ada, restricted=1) as by_link,
    ):
        console.receive(), by_link.receive()
        with workshop.store.writing() as db:
            rights.replace_passcode(db, "iets heel anders")
        assert code_of_end(console) == RIGHT_GONE
        assert by_link.silent()


def test_a_session_that_is_deleted_leaves_every_screen_within_a_second(
    workshop: Workshop, watching: None, ada: Visitor, ben: Visitor, opened: Session, forget: Forget
) -> None:
    with (
        phone(workshop, opened, ben) as by_phone,
        LiveSocket(workshop, opened.code, ada, console=1, restricted=1, answers=1) as console,
        LiveSocket(workshop, opened.code, ben, answers=1) as projector,
    ):
        screens = (by_phone, console, projector)
        for socket in screens:
            socket.receive()
        began = time.monotonic()
        forget()
        assert [code_of_end(socket) for socket in screens] == [SESSION_GONE] * 3
        assert time.monotonic() - began < 1


def code_of_end(socket: LiveSocket) -> int:
    """The code with which the server closes this connection, whatever it sends before."""
    with pytest.raises(SocketClosedError) as closed:
        while True:
            socket.receive()
    return closed.value.code


# --- answers ----------------------------------------------------------------------------------------------------------


def test_an_answer_becomes_a_row_and_then_a_receipt(
    workshop: Workshop, ben: Visitor, opened: Session, key: str, language: str, texts: Texts
) -> None:
    with phone(workshop, opened, ben, language) as socket:
        socket.receive()
        socket.send(cast(key))
        assert socket.receive() == {
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
    with phone(workshop, opened, ben) as socket:
        socket.receive()
        for index in range(50):
            socket.send(cast(key, {"value": index}, f"n{index}"))
        assert [socket.receive()["receipt"]["nonce"] for _ in range(50)] == [f"n{at}" for at in range(50)]
    assert rows(workshop, ANSWERS) == [("p1", 1, 1, '{"value": 49}')]


def test_an_answer_to_a_round_that_closed_is_refused_for_good(
    workshop: Workshop, ada: Visitor, ben: Visitor, opened: Session, key: str, nl: Texts
) -> None:
    with phone(workshop, opened, ben) as socket:
        socket.receive()
        commands.close_round(workshop, ada, opened, "p1", 1)
        socket.receive()
        for number in (1, 2, 0, 999_999_999):
            late = answer_key(workshop, opened, ben, number=number)
            socket.send(cast(late))
            receipt = socket.receive()["receipt"]
            nothing = {"answered": False, "value": None, "saved": None}
            assert receipt == {
                "key": late, "nonce": "n1", "refused": nl("refused.round_closed"), "final": True, **nothing
            }  # fmt: skip
    assert rows(workshop, ANSWERS) == []


def test_an_answer_that_will_not_do_may_be_sent_again(
    workshop: Workshop, ben: Visitor, opened: Session, key: str, nl: Texts
) -> None:
    with phone(workshop, opened, ben) as socket:
        socket.receive()
        socket.send(cast(key, {"value": 101}))
        assert socket.receive()["receipt"] == {"key": key, "nonce": "n1", "refused": nl("refused.mark"), "final": False}
        socket.send(cast(key, {"value": 100}))
        assert socket.receive()["receipt"]["answered"]


def test_an_answer_that_was_not_saved_may_be_sent_again(
    workshop: Workshop, ben: Visitor, opened: Session, key: str, busy: Busy, unchanged: Unchanged, nl: Texts
) -> None:
    with phone(workshop, opened, ben) as socket:
        socket.receive()
        with unchanged(), busy():
            socket.send(cast(key))
            assert socket.receive()["receipt"] == {
                "key": key,
                "nonce": "n1",
                "refused": nl("refused.not_saved"),
                "final": False,
            }
        socket.send(cast(key))
        assert socket.receive()["receipt"]["answered"]


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
    with unchanged(), phone(workshop, opened, ben) as socket:
        socket.receive()
        socket.send(cast(change(key, english.code)))
        assert socket.ignored()
        socket.send({"look": True})
        assert "view" in socket.receive(), "the connection goes on"


def test_a_guess_has_a_key_of_its_own_and_is_stored_beside_the_answer(
    workshop: Workshop, ada: Visitor, ben: Visitor, opened: Session, key: str, reload: Reload
) -> None:
    _guess_about_p1(workshop, ada, ben, opened)
    with phone(workshop, reload(opened), ben) as socket:
        socket.receive()
        socket.send(cast(answer_key(workshop, opened, ben, purpose="guess"), {"value": 70}))
        receipt = socket.receive()["receipt"]
    assert (receipt["refused"], receipt["value"]) == (None, {"value": 70})
    assert rows(workshop, "SELECT purpose, round, value FROM answers ORDER BY purpose") == [
        ("answer", 1, '{"value": 20}'), ("guess", 1, '{"value": 70}'),
    ]  # fmt: skip


def test_a_phone_that_was_open_during_the_upgrade_stores_nothing_under_its_old_key(
    workshop: Workshop, ada: Visitor, ben: Visitor, opened: Session, key: str, reload: Reload, unchanged: Unchanged
) -> None:
    """Before rounds had a purpose, the guess about round 1 was sent as round 1001."""
    _guess_about_p1(workshop, ada, ben, opened)
    with unchanged(), phone(workshop, reload(opened), ben) as socket:
        socket.receive()
        socket.send(cast(answer_key(workshop, opened, ben, number=1001), {"value": 70}))
        receipt = socket.receive()["receipt"]
        assert (receipt["final"], receipt["answered"]) == (True, False), "the phone says that it came too late"


def _guess_about_p1(workshop: Workshop, ada: Visitor, ben: Visitor, opened: Session) -> None:
    answering.cast(workshop, ben, opened, "p1", 1, {"value": 20})
    commands.set_results(workshop, ada, opened, "p1", "reveal")
    commands.guess(workshop, ada, opened, "p1", 1)


@pytest.mark.parametrize("name", ["p2", "", "nothing", "p1/p1", "p1/guess", "\x00", "' OR 1=1 --", "x" * 150])
def test_an_activity_that_is_not_open_takes_nothing(
    workshop: Workshop, ben: Visitor, opened: Session, key: str, unchanged: Unchanged, name: str
) -> None:
    forged = answer_key(
        workshop, opened, ben, name.removesuffix("/guess"), purpose="guess" if name.endswith("/guess") else "answer"
    )
    with unchanged(), phone(workshop, opened, ben) as socket:
        socket.receive()
        socket.send(cast(forged))
        assert socket.receive()["receipt"]["final"] is True
        socket.send({"look": True})
        assert "view" in socket.receive(), "the connection goes on"


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
    with unchanged(), phone(workshop, opened, ben) as socket:
        socket.receive()
        socket.send(cast(key, answer))
        assert socket.receive()["receipt"]["refused"]
        socket.send({"look": True})
        assert "view" in socket.receive(), "the connection goes on"


@pytest.mark.parametrize(
    "message",
    [
        "", "x", "null", "7", "[]", '"cast"', "{}", "{", "NaN", '{"cast": null}', '{"cast": []}', '{"cast": "x"}',
        '{"cast": {}}', '{"join": 1}', '{"view": {}}', '{"receipt": {}}', '{"open": true}', '{"": ""}',
        b"", b"\x00\xff", b'{"look": true}',
        "[" * 50_000, '{"cast":' * 10_000, '{"look":"' + "x" * MAX_LENGTH + '"}', "9" * 6_000,
        '{"cast": ' + "9" * 6_000 + "}",
    ],
)  # fmt: skip
def test_what_no_phone_of_ours_sends_is_not_looked_at(
    workshop: Workshop, ben: Visitor, opened: Session, key: str, unchanged: Unchanged, message: str | bytes
) -> None:
    with unchanged(), phone(workshop, opened, ben) as socket:
        socket.receive()
        socket.send(message)
        assert socket.ignored()
        socket.send({"look": True})
        assert "view" in socket.receive(), "the connection goes on"


def test_a_receipt_gives_back_little_of_what_was_sent(
    workshop: Workshop, ben: Visitor, opened: Session, key: str
) -> None:
    with phone(workshop, opened, ben) as socket:
        socket.receive()
        for nonce in ("x" * 5_000, ["x"] * 1_000, None):
            socket.send(cast(key, nonce=nonce))
            assert len(socket.receive()["receipt"]["nonce"]) <= 40
        socket.send(cast(key + "0" * 9_000))
        assert socket.ignored()


# --- who sends --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("token", [None, "", "' OR 1=1 --"])
def test_without_our_cookie_nothing_is_taken(
    workshop: Workshop, opened: Session, key: str, unchanged: Unchanged, token: str | None, nl: Texts
) -> None:
    with unchanged(), phone(workshop, opened, Visitor(token)) as socket:
        socket.receive()
        socket.send(cast(key))
        assert socket.receive()["receipt"] == {
            "key": key,
            "nonce": "n1",
            "refused": nl("refused.no_cookie"),
            "final": False,
        }
        socket.send({"join": {"role": None}})
        assert socket.receive() == {"refused": nl("refused.no_cookie")}


def test_whoever_is_not_in_is_shown_the_way_in(
    workshop: Workshop, eve: Visitor, ada: Visitor, opened: Session, key: str, unchanged: Unchanged
) -> None:
    with unchanged():
        for who in (eve, ada):
            with phone(workshop, opened, who) as socket:
                socket.receive()
                socket.send(cast(key))
                assert socket.receive()["view"]["screen"] == "join"


def test_what_one_participant_entered_is_not_stored_for_the_next_at_the_same_browser(
    workshop: Workshop, chi: Visitor, opened: Session, key: str, unchanged: Unchanged
) -> None:
    with unchanged(), phone(workshop, opened, chi) as socket:
        socket.receive()
        socket.send(cast(key))  # Ben's
        mine = answer_key(workshop, opened, chi)
        assert asked(socket.receive()["view"])["data"]["key"] == mine, "it shows who it is"


# --- coming in --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", ["beleid", "uitvoering", None])
def test_who_comes_in_is_shown_what_is_asked(
    workshop: Workshop, eve: Visitor, opened: Session, role: str | None
) -> None:
    with phone(workshop, opened, eve) as socket:
        socket.receive()
        for _ in range(2):  # pressed twice: in once
            socket.send({"join": {"role": role}})
            view = socket.receive()["view"]
            assert (view["screen"], asked(view)["is"]) == ("take_part", "workshop_slider")
    assert rows(workshop, PEOPLE) == [(eve.holder(f"participant:{opened.id}"), role)]


@pytest.mark.parametrize("role", ["baas", "", "Beleid"])
def test_a_role_that_was_not_offered_is_refused(
    workshop: Workshop, eve: Visitor, session: Session, unchanged: Unchanged, role: str, nl: Texts
) -> None:
    with unchanged(), phone(workshop, session, eve) as socket:
        socket.receive()
        socket.send({"join": {"role": role}})
        assert socket.receive() == {"refused": nl("refused.not_a_choice")}


@pytest.mark.parametrize("role", [7, ["beleid"], {"role": "beleid"}, True])
def test_what_is_no_role_is_none(workshop: Workshop, eve: Visitor, session: Session, role: object) -> None:
    with phone(workshop, session, eve) as socket:
        socket.receive()
        socket.send({"join": {"role": role}})
        assert socket.receive()["view"]["screen"] == "take_part"
    assert [role for _, role in rows(workshop, PEOPLE)] == [None]


def test_coming_in_that_was_not_saved_says_so_in_words(
    workshop: Workshop, eve: Visitor, session: Session, busy: Busy, unchanged: Unchanged, language: str, texts: Texts
) -> None:
    with phone(workshop, session, eve, language) as socket:
        socket.receive()
        with unchanged(), busy():
            socket.send({"join": {"role": None}})
            assert socket.receive() == {"refused": texts("refused.not_saved")}


# --- rehearsals -------------------------------------------------------------------------------------------------------


def test_what_was_entered_in_a_rehearsal_is_not_taken_after_it(
    workshop: Workshop, dee: Visitor, eve: Visitor, session: Session, reload: Reload, nl: Texts
) -> None:
    rehearsal.fill(workshop, dee, session, 12, "mixed")
    trying = reload(session)
    answering.join(workshop, eve, trying)
    commands.open_round(workshop, dee, trying, "p1", 1)
    with phone(workshop, reload(session), eve) as socket:
        socket.receive()
        socket.send({"look": True})
        old = asked(socket.receive()["view"])["data"]["key"]
        assert old.startswith(f"{session.code}{trying.rehearsal}/p1/1/")
        rehearsal.wipe(workshop, dee, reload(session))
        view = socket.receive()["view"]
        assert (view["screen"], view["rehearsal"]) == ("join", "")
        socket.send({"join": {"role": None}})
        socket.receive()
        commands.open_round(workshop, dee, reload(session), "p1", 1)
        new = asked(socket.receive()["view"])["data"]["key"]
        who = new.rsplit("/", 1)[1]
        socket.send(cast(f"{old.rsplit('/', 1)[0]}/{who}"))
        assert socket.receive()["receipt"]["refused"] == nl("refused.round_closed")
        assert rows(workshop, ANSWERS) == []
        socket.send(cast(new))
        assert socket.receive()["receipt"]["answered"]


# --- who is let in to the route ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "null", "http://localhost", "http://localhost:8501.evil.example"]
)
def test_a_page_of_somebody_else_is_refused(workshop: Workshop, ben: Visitor, opened: Session, origin: str) -> None:
    with pytest.raises(SocketClosedError) as closed, LiveSocket(workshop, opened.code, ben, origin=origin, phone=1):
        pass
    assert closed.value.code == 1008


@pytest.mark.parametrize("code", ["ZZZZZZ", "x' OR 1=1 --", "\x00", "é", "x" * 2_000])
def test_only_sessions_have_a_route(workshop: Workshop, ben: Visitor, session: Session, code: str) -> None:
    with LiveSocket(workshop, code, ben, phone=1) as socket, pytest.raises(SocketClosedError) as closed:
        socket.receive()
    assert closed.value.code == SESSION_GONE


def test_a_database_that_cannot_be_read_is_no_session_that_is_gone(
    workshop: Workshop, ben: Visitor, session: Session
) -> None:
    kept = workshop.settings.data.read_bytes()
    workshop.store.close()
    workshop.settings.data.write_bytes(b"no database" * 1_000)
    with LiveSocket(workshop, session.code, ben, phone=1) as socket, pytest.raises(SocketClosedError) as closed:
        socket.receive()
    assert closed.value.code == 1011, "the page tries again"
    workshop.settings.data.write_bytes(kept)


@pytest.mark.parametrize("message", [{"look": True}, cast("CODE/p1/1/1"), {"join": {"role": None}}])
def test_a_session_that_was_forgotten_meanwhile_hangs_up(
    workshop: Workshop, ben: Visitor, opened: Session, forget: Forget, message: dict[str, object]
) -> None:
    with phone(workshop, opened, ben) as socket:
        socket.receive()
        forget()
        socket.send(json.dumps(message).replace("CODE", opened.code))
        with pytest.raises(SocketClosedError) as closed:
            socket.receive()
    assert closed.value.code == SESSION_GONE


def test_nothing_that_a_phone_is_told_holds_a_secret(
    workshop: Workshop, ben: Visitor, opened: Session, key: str
) -> None:
    with phone(workshop, opened, ben, stage="") as socket:
        message = [socket.receive()]
        socket.send(cast(key))
        message.append(socket.receive())
    holders = [holder for holder, _ in rows(workshop, PEOPLE)]
    [(salt, link)] = rows(workshop, "SELECT salt, link FROM sessions")
    secrets = [ben.token, *holders, salt, link, workshop.settings.passcode, str(workshop.settings.data)]
    assert [secret for secret in secrets if secret and secret in json.dumps(message)] == []


# --- a busy server ----------------------------------------------------------------------------------------------------


def test_a_phone_that_waits_for_its_view_is_not_given_up(
    workshop: Workshop, ada: Visitor, ben: Visitor, opened: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Hundreds of views are composed one after the other; how long a browser may take is another matter."""
    monkeypatch.setattr("sessions.live.SEND_TIMEOUT", 0.1)
    go_on = threading.Event()
    with phone(workshop, opened, ben) as socket:
        socket.receive()
        before: Future[bool] = view_queue.composing.submit(go_on.wait, 10)
        commands.close_round(workshop, ada, opened, "p1", 1)
        assert socket.silent()
        go_on.set()
        assert before.result(10)
        assert socket.receive()["view"]["stage"] == opened.stage + 1
        commands.open_round(workshop, ada, opened, "p1", 1)
        assert socket.receive()["view"]["stage"] == opened.stage + 2


def test_a_step_is_read_for_many_phones_together_and_each_sees_the_own_answer(
    workshop: Workshop, ada: Visitor, opened: Session
) -> None:
    people = [somebody(f"10.0.1.{number}") for number in range(25)]
    for mark, one in enumerate(people, 40):
        answering.join(workshop, one, opened)
        answering.cast(workshop, one, opened, "p1", 1, {"value": mark})
    commands.close_round(workshop, ada, opened, "p1", 1)
    closed = commands.find(workshop, opened.code)
    with ExitStack() as stack:
        sockets = [stack.enter_context(phone(workshop, closed, one)) for one in people]
        for socket in sockets:
            socket.receive()
        with statements(workshop.store) as run:
            commands.reveal(workshop, ada, opened, "p1", 1)
            views = [json.dumps(socket.receive()["view"]) for socket in sockets]
    assert sum("holder IN" in sql for sql in run) <= 3  # one of them for a phone that was the first to wait
    for mark, shown in enumerate(views, 40):
        assert re.findall(r'<b style=\\"left:(\d+)%\\">', shown) == [str(mark)]


# --- connections that are dead, and nobody says so --------------------------------------------------------------------


@pytest.mark.parametrize("query", [{"phone": 1}, {"answers": 1}, {}])
def test_whoever_asks_whether_anybody_is_there_hears_the_numbers_as_they_are_now(
    workshop: Workshop, ben: Visitor, opened: Session, query: dict[str, Any]
) -> None:
    with LiveSocket(workshop, opened.code, ben, stage=opened.stage, **query) as socket:
        first = socket.receive()
        socket.send({"there": True})
        assert socket.receive() == first
        assert socket.silent()


def test_whoever_was_given_up_and_asks_hears_on(
    workshop: Workshop, ada: Visitor, ben: Visitor, opened: Session
) -> None:
    with phone(workshop, opened, ben) as socket, LiveSocket(workshop, opened.code, ada) as other:
        socket.receive(), other.receive()
        group = workshop.hub._groups[opened.code]
        [given_up] = [listener for listener in group.listeners if listener.send.__name__ == "send_revisions"]
        group.listeners.discard(given_up)  # as after a message that it didn't take
        commands.close_round(workshop, ada, opened, "p1", 1)
        assert socket.silent()
        socket.send({"there": True})
        assert socket.receive()["view"]["stage"] == opened.stage + 1
        commands.open_round(workshop, ada, opened, "p1", 1)
        assert socket.receive()["view"]["stage"] == opened.stage + 2


@pytest.mark.parametrize("next_page", [{"page": "a"}, {"page": "b", "after": "a"}])
def test_what_comes_over_the_connection_before_came_too_late(
    workshop: Workshop, ben: Visitor, opened: Session, key: str, next_page: dict[str, Any]
) -> None:
    """A network that holds back what was sent, and delivers it when the phone has gone on."""
    with phone(workshop, opened, ben, page="a") as before:
        before.receive()
        with phone(workshop, opened, ben, **next_page) as socket:
            socket.receive()
            socket.send(cast(key, {"value": 70}))
            assert socket.receive()["receipt"]["value"] == {"value": 70}
            before.send(cast(key, {"value": 40}))
            with pytest.raises(SocketClosedError):
                before.receive()
            assert socket.silent()
    assert rows(workshop, ANSWERS) == [("p1", 1, 1, '{"value": 70}')]


def test_what_was_sent_before_is_not_stored_over_what_came_first_and_its_receipt_says_what_is(
    workshop: Workshop, ben: Visitor, opened: Session, key: str
) -> None:
    """Over two connections that know nothing of each other, as with two processes."""
    with phone(workshop, opened, ben) as before, phone(workshop, opened, ben) as socket:
        before.receive(), socket.receive()
        socket.send(cast(key, {"value": 70}, "n2", page="p", number=2))
        stored = socket.receive()["receipt"]
        before.send(cast(key, {"value": 40}, "n1", page="p", number=1))
        assert before.receive()["receipt"] == {**stored, "nonce": "n1", "superseded": True}
        before.send(cast(key, {"value": 40}, "n3"))
        assert before.receive()["receipt"]["value"] == {"value": 40}, "a page of before has no number"
    assert rows(workshop, ANSWERS) == [("p1", 1, 1, '{"value": 40}')]


def test_nobody_takes_over_the_page_of_somebody_else_and_two_tabs_are_two_pages(
    workshop: Workshop, ben: Visitor, chi: Visitor, opened: Session, key: str
) -> None:
    with phone(workshop, opened, ben, page="a") as socket:
        socket.receive()
        with phone(workshop, opened, chi, page="a") as one, phone(workshop, opened, ben, page="b") as two:
            one.receive(), two.receive()
            socket.send(cast(key))
            assert socket.receive()["receipt"]["answered"]


def test_a_phone_that_waits_long_for_the_database_hears_that_the_server_is_there(
    workshop: Workshop, ben: Visitor, opened: Session, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(phone_connection, "BUSY_AFTER", 0.1)
    with phone(workshop, opened, ben) as socket:
        socket.receive()
        with workshop.store.writing():
            socket.send(cast(key))
            assert socket.receive() == {"busy": True}
        assert socket.receive()["receipt"]["answered"]
        socket.send(cast(key, {"value": 41}))
        assert socket.receive()["receipt"]["answered"], "what is quick says nothing of it"


def test_nothing_more_is_done_for_a_phone_that_left_with_a_thousand_questions(
    workshop: Workshop, ben: Visitor, opened: Session
) -> None:
    begun = time.monotonic()
    with phone(workshop, opened, ben) as socket:
        socket.receive()
        for _ in range(3000):
            socket.send({"look": True})
        socket.gone = True
    assert time.monotonic() - begun < 2


# --- what the facilitator decides about texts -------------------------------------------------------------------------


@pytest.fixture
def texts_shown(workshop: Workshop, ada: Visitor, ben: Visitor, chi: Visitor, session: Session) -> InRound:
    """Ben and Chi each wrote a text to question q01; both texts are approved and revealed."""
    commands.open_round(workshop, ada, session, "q01", 1)
    for writer, text in ((ben, "Ruimte"), (chi, "Onzin")):
        answering.cast(workshop, writer, session, "q01", 1, {"texts": [{"id": "a", "text": text}]})
    now = in_round(workshop, session.code)
    moderation.decide(workshop, ada, session, now.round, texts_of(workshop, ada, now), approve=True)
    commands.close_round(workshop, ada, session, "q01", 1)
    commands.reveal(workshop, ada, session, "q01", 1)
    return in_round(workshop, session.code)


def texts_of(workshop: Workshop, ada: Visitor, now: InRound) -> list[FreeText]:
    return texts_for_facilitator(workshop, ada, now.session, now.activity, now.round, "nl")


def cards_on(message: dict[str, Any]) -> str:
    """The group's cards on a phone, without the own texts."""
    [cards] = [piece["html"] for piece in message["view"]["pieces"] if 'class="cards"' in piece.get("html", "")]
    return str(cards)


@pytest.mark.parametrize("slept", [False, True])
def test_a_text_that_is_hidden_leaves_every_phone(
    workshop: Workshop, ada: Visitor, ben: Visitor, texts_shown: InRound, slept: bool
) -> None:
    ruimte, onzin = texts_of(workshop, ada, texts_shown)

    def hide() -> None:
        moderation.decide(workshop, ada, texts_shown.session, texts_shown.round, [onzin], approve=False)

    if slept:
        hide()
    with phone(workshop, texts_shown.session, ben) as socket:
        if not slept:
            socket.receive()
            hide()
        cards = cards_on(socket.receive())
        assert ruimte.text in cards
        assert onzin.text not in cards


def test_a_text_that_is_merged_and_one_that_is_separated_reach_every_phone(
    workshop: Workshop, ada: Visitor, ben: Visitor, texts_shown: InRound
) -> None:
    session, round_ = texts_shown.session, texts_shown.round
    ruimte, onzin = texts_of(workshop, ada, texts_shown)
    with phone(workshop, session, ben) as socket:
        socket.receive()
        moderation.merge(workshop, ada, session, texts_shown.activity, round_, onzin, ruimte)
        assert "Onzin" not in cards_on(socket.receive())
        moderation.unmerge(workshop, ada, session, round_, onzin)
        assert "Onzin" in cards_on(socket.receive())


def test_votes_and_pins_bring_phones_nothing(
    workshop: Workshop, ada: Visitor, ben: Visitor, chi: Visitor, texts_shown: InRound
) -> None:
    session = texts_shown.session
    commands.open_round(workshop, ada, session, "q01", 2)
    session = commands.find(workshop, session.code)
    with phone(workshop, session, ben) as socket:
        socket.receive()
        answering.cast(workshop, chi, session, "q01", 2, {"texts": [{"id": "b", "text": "Geduld"}]})
        [text] = texts_of(workshop, ada, in_round(workshop, session.code))
        moderation.pin(workshop, ada, session, in_round(workshop, session.code).round, text, wanted=True)
        assert socket.silent()


def test_many_decisions_in_a_row_compose_a_phone_no_more_often_than_it_can_be_sent(
    workshop: Workshop, ada: Visitor, ben: Visitor, texts_shown: InRound
) -> None:
    session, round_ = texts_shown.session, texts_shown.round
    [_, onzin] = texts_of(workshop, ada, texts_shown)
    with phone(workshop, session, ben) as socket:
        socket.receive()
        composing = threading.Event()
        view_queue.composing.submit(composing.wait)  # another phone's view takes its time
        for number in range(10):
            moderation.decide(workshop, ada, session, round_, [onzin], approve=number % 2 == 0)
        latest = commands.find(workshop, session.code).stage
        time.sleep(0.1)  # every message of the hub has arrived
        composing.set()
        message = socket.receive()
        assert (message["stage"], "Onzin" in cards_on(message)) == (latest, False)
        assert socket.silent()


END_OF_A_LINK: dict[str, Callable[[Workshop, Visitor, Visitor], object]] = {
    "revoked": lambda workshop, dee, reader: sharing.revoke(workshop, dee, 1),
    "logged out": lambda workshop, dee, reader: rights.log_out(workshop, reader),
}


@pytest.mark.parametrize("how", END_OF_A_LINK)
def test_a_reader_whose_link_ends_is_disconnected_within_a_second(
    workshop: Workshop, watching: None, dee: Visitor, eve: Visitor, opened: Session, how: str
) -> None:
    secret = sharing.share_session(workshop, dee, opened, START.date(), "nl")
    sharing.open_link(workshop, eve, secret, 1)
    with LiveSocket(workshop, "shared-1", eve, answers=1) as reader:
        assert reader.receive()["stage"] == opened.stage
        began = time.monotonic()
        END_OF_A_LINK[how](workshop, dee, eve)
        assert code_of_end(reader) == RIGHT_GONE
        assert time.monotonic() - began < 1


def test_a_reader_hears_of_changes_and_is_asked_after_the_last_day(
    workshop: Workshop, watching: None, dee: Visitor, ada: Visitor, eve: Visitor, opened: Session, clock: Clock
) -> None:
    secret = sharing.share_session(workshop, dee, opened, START.date(), "nl")
    sharing.open_link(workshop, eve, secret, 1)
    with LiveSocket(workshop, "shared-1", eve, answers=1) as reader:
        reader.receive()
        commands.close_round(workshop, ada, opened, "p1", 1)
        while reader.receive()["stage"] <= opened.stage:
            pass
        clock.forward(days=1)
        reader.send({"there": True})
        assert code_of_end(reader) == RIGHT_GONE


def test_who_may_not_read_is_disconnected_at_once(
    workshop: Workshop, dee: Visitor, eve: Visitor, opened: Session
) -> None:
    sharing.share_session(workshop, dee, opened, START.date(), "nl")
    for channel in ("shared-1", "shared-999"):
        with LiveSocket(workshop, channel, eve) as reader:
            assert code_of_end(reader) == RIGHT_GONE
