"""What came too late or could not be sent: told whatever is asked by then, and kept until it is read."""

import json
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import WebSocketRoute, expect

from sessions.facilitation import commands
from sessions.participation import manual_entry
from tests.browser.participant.test_phone import OFFLINE, place
from tests.browser.support.people import Participant, Someone
from tests.full_session import FullSession

Rows = Callable[..., list[tuple[object, ...]]]
TOLD = "Deze ronde was al gesloten. Dit is niet opgeslagen:"
VALUES = "SELECT activity, value FROM answers ORDER BY activity"
REFUSE_TO_STORE = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };"


@pytest.fixture
def ben(full_session: FullSession, someone: Someone) -> Participant:
    """Ben, in front of an open line."""
    full_session.open("p1")
    ben = someone(Participant)
    ben.join(full_session.session.code)
    expect(ben.page.get_by_label("Plek (0 tot 100)")).to_be_visible()
    return ben


def offline(ben: Participant) -> None:
    ben.context.set_offline(True)
    ben.sees(OFFLINE)


def understood(ben: Participant) -> None:
    """Press the button below what was told; it is gone then, after a reload too."""
    ben.press("Begrepen")
    expect(ben.page.locator("h1")).to_be_focused()
    for _ in range(2):
        expect(ben.page.locator("h1")).to_be_visible()
        expect(ben.page.get_by_text(TOLD)).to_be_hidden()
        ben.page.reload()


def test_it_is_told_by_its_question_when_the_session_has_moved_on(
    full_session: FullSession, ben: Participant, rows: Rows
) -> None:
    offline(ben)
    place(ben, 33)
    ben.sees("Nog niet verzonden")
    full_session.close("p1")
    full_session.open("p2")
    ben.context.set_offline(False)
    ben.sees(TOLD, timeout=30_000)
    told = ben.page.locator(".unsent")
    expect(told).to_contain_text("wensen van de politiek – wensen van de samenleving: 33")
    expect(told.locator(".asked")).to_have_count(0)
    ben.place(60)
    assert rows(VALUES) == [("p2", '{"value": 60}')]
    expect(told).to_contain_text("33")
    understood(ben)
    commands.go_to(full_session.workshop, full_session.dee, full_session.session, "p1")
    full_session.open("p1")
    expect(ben.page.get_by_label("Plek (0 tot 100)")).to_have_value("")
    assert rows(VALUES) == [("p2", '{"value": 60}')]


def test_it_is_sent_when_its_round_is_open_again(full_session: FullSession, ben: Participant, rows: Rows) -> None:
    offline(ben)
    place(ben, 33)
    full_session.close("p1")
    full_session.open("p2")
    ben.context.set_offline(False)
    ben.sees(TOLD, timeout=30_000)
    full_session.open("p1")
    ben.saved()
    expect(ben.page.get_by_text(TOLD)).to_be_hidden()
    assert rows(VALUES) == [("p1", '{"value": 33}')]


def test_it_is_kept_and_told_when_the_server_refuses_it_before_the_round_is_seen_to_be_closed(
    full_session: FullSession, someone: Someone, rows: Rows
) -> None:
    ben, held = someone(Participant), list[Callable[[], None]]()

    def route(way: WebSocketRoute) -> None:
        server = way.connect_to_server()

        def hear(message: str | bytes) -> None:
            told = json.loads(message)
            if "view" in told and not held_back["done"]:
                held.append(lambda: way.send(message))
                return
            way.send(message)

        server.on_message(hear)

    held_back = {"done": True}
    ben.page.route_web_socket(re.compile("/live/"), route)
    full_session.open("q02")
    ben.join(full_session.session.code)
    ben.page.get_by_label("Jouw antwoord").fill("net te laat")
    held_back["done"] = False
    full_session.close("q02")
    ben.press("Verstuur")
    ben.sees("Deze ronde is gesloten.")
    ben.page.get_by_label("Jouw antwoord").fill("en nog een")
    ben.press("Verstuur")
    expect(ben.page.get_by_label("Jouw antwoord")).to_have_value("")
    held_back["done"] = True
    for send in held:
        send()
    ben.sees(TOLD)
    expect(ben.page.locator(".unsent")).to_contain_text("en nog een")
    expect(ben.page.locator(".unsent")).to_contain_text("net te laat")
    ben.page.reload()
    ben.sees(TOLD)
    assert rows(VALUES) == []
    full_session.open("p1")
    expect(ben.page.locator(".unsent .asked")).to_have_text("wat zijn onze leidende waarden en normen?")
    full_session.open("q02")
    ben.saved()
    assert "net te laat" in str(rows(VALUES))


def test_what_was_taken_back_too_late_is_told_too(full_session: FullSession, someone: Someone, rows: Rows) -> None:
    ben = someone(Participant)
    full_session.open("q02")
    ben.join(full_session.session.code)
    ben.write("dit niet")
    offline(ben)
    ben.press("Trek in: dit niet")
    ben.sees("Nog niet verzonden")
    full_session.close("q02")
    ben.context.set_offline(False)
    ben.sees("Niet ingetrokken: dit niet", timeout=30_000)
    assert "dit niet" in str(rows(VALUES))


def test_a_shared_laptop_is_not_passed_on_while_an_answer_is_on_its_way(
    full_session: FullSession, someone: Someone, rows: Rows
) -> None:
    manual_entry.set_device_sharing(full_session.workshop, full_session.dee, full_session.session, wanted=True)
    full_session.open("p1")
    ben, lost = someone(Participant), {"all": True}

    def route(way: WebSocketRoute) -> None:
        server = way.connect_to_server()
        way.on_message(lambda message: None if lost["all"] and b"cast" in _bytes(message) else server.send(message))

    ben.page.route_web_socket(re.compile("/live/"), route)
    ben.join(full_session.session.code)
    place(ben, 33)
    ben.page.locator("details.shared summary").click()
    ben.page.get_by_role("button", name="Volgende").click()
    ben.sees("Je antwoord is nog niet verzonden. Geef dit apparaat pas door als dat gelukt is.")
    expect(ben.page.locator("html")).to_have_attribute("data-screen", "take_part")
    lost["all"] = False
    ben.saved()
    expect(ben.page.get_by_text("Je antwoord is nog niet verzonden.")).to_be_hidden()
    ben.page.get_by_role("button", name="Volgende").click()
    ben.sees("Doe mee")
    assert rows(VALUES) == [("p1", '{"value": 33}')]


def test_of_two_tabs_the_newer_answer_counts_in_both(full_session: FullSession, ben: Participant, rows: Rows) -> None:
    other = Participant(ben.context, ben.url)
    other.page.goto(ben.page.url)
    expect(other.page.get_by_label("Plek (0 tot 100)")).to_be_visible()
    offline(ben)
    other.sees(OFFLINE)
    place(other, 20)
    other.sees("Nog niet verzonden")
    place(ben, 70)
    ben.sees("Nog niet verzonden")
    ben.context.set_offline(False)
    for one in (ben, other):
        one.saved()
        expect(one.page.get_by_label("Plek (0 tot 100)")).to_have_value("70")
    assert rows(VALUES) == [("p1", '{"value": 70}')]


def test_the_dots_of_two_tabs_are_never_more_than_there_are(
    full_session: FullSession, ben: Participant, rows: Rows
) -> None:
    full_session.open("choose")
    ben.sees("Nog 3 van 3 stippen")
    other = Participant(ben.context, ben.url)
    other.page.goto(ben.page.url)
    other.sees("Nog 3 van 3 stippen")
    offline(ben)
    other.sees(OFFLINE)
    for tab, options in ((other, (0, 0, 1)), (ben, (2, 2, 3))):
        for option in options:
            tab.page.locator(".option .more").nth(option).click()
        tab.sees("Nog 0 van 3 stippen")
        tab.sees("Nog niet verzonden")
    ben.context.set_offline(False)
    for tab in (ben, other):
        tab.saved()
        tab.sees("Nog 0 van 3 stippen")
        expect(tab.page.locator(".option .laid i.on")).to_have_count(3)
    [(_, stored)] = rows(VALUES)
    assert sorted(json.loads(str(stored)).values()) == [1, 2]


def test_a_tab_that_comes_back_last_shows_what_the_other_one_sent_for_both(
    full_session: FullSession, ben: Participant
) -> None:
    other, blocked = Participant(ben.context, ben.url), {"now": False}

    def route(way: WebSocketRoute) -> None:
        if blocked["now"]:
            way.close()
        else:
            way.connect_to_server()

    other.page.route_web_socket(re.compile("/live/"), route)
    other.page.route("**/poll/**", lambda poll: poll.abort() if blocked["now"] else poll.continue_())
    other.page.goto(ben.page.url)
    expect(other.page.get_by_label("Plek (0 tot 100)")).to_be_visible()
    offline(ben)
    other.sees(OFFLINE)
    for tab, value in ((other, 20), (ben, 70)):
        place(tab, value)
        tab.sees("Nog niet verzonden")
    blocked["now"] = True
    ben.context.set_offline(False)
    ben.saved()
    expect(other.page.get_by_text("Nog niet verzonden")).to_be_hidden()
    blocked["now"] = False
    other.saved()
    expect(other.page.get_by_label("Plek (0 tot 100)")).to_have_value("70")


def test_what_is_stored_already_is_not_told_as_lost(full_session: FullSession, someone: Someone, rows: Rows) -> None:
    """A text that is about to be changed, and one that was tidied where it was stored, and whose receipt was lost."""
    ben, held = someone(Participant), {"receipts": False}

    def route(way: WebSocketRoute) -> None:
        server = way.connect_to_server()
        server.on_message(
            lambda message: None if held["receipts"] and b"receipt" in _bytes(message) else way.send(message)
        )

    ben.page.route_web_socket(re.compile("/live/"), route)
    full_session.open("q02")
    ben.join(full_session.session.code)
    ben.write("een")
    held["receipts"] = True
    ben.page.get_by_label("Jouw antwoord").fill("veel\n\n\n\nregels")
    ben.press("Verstuur")
    expect(ben.page.locator("li")).to_have_count(2)
    ben.press("Wijzig: een")
    while "regels" not in str(rows(VALUES)):
        ben.page.wait_for_timeout(50)
    held["receipts"] = False
    full_session.close("q02")
    ben.sees("Er is nog niets om te tonen.")
    ben.page.wait_for_timeout(1000)
    expect(ben.page.get_by_text(TOLD)).to_be_hidden()


def _bytes(message: str | bytes) -> bytes:
    return message.encode() if isinstance(message, str) else message


def test_a_tab_that_was_closed_leaves_it_to_the_next_one(
    full_session: FullSession, ben: Participant, rows: Rows
) -> None:
    offline(ben)
    place(ben, 71)
    ben.sees("Nog niet verzonden")
    ben.page.close()
    ben.context.set_offline(False)
    ben.page = ben.context.new_page()
    ben.visit(f"/{full_session.session.code}")
    ben.saved()
    expect(ben.page.get_by_label("Plek (0 tot 100)")).to_have_value("71")
    assert rows(VALUES) == [("p1", '{"value": 71}')]


def test_a_browser_that_may_store_nothing_keeps_its_page(
    full_session: FullSession, someone: Someone, rows: Rows
) -> None:
    """Also when the server is of another release by then, which else is a reason to load the page anew."""
    ben, release = someone(Participant), {"name": ""}

    def route(way: WebSocketRoute) -> None:
        server = way.connect_to_server()

        def hear(message: str | bytes) -> None:
            told = json.loads(message)
            way.send(
                json.dumps(told | {"release": release["name"]}) if release["name"] and "release" in told else message
            )

        server.on_message(hear)

    ben.page.add_init_script(REFUSE_TO_STORE)
    ben.page.route_web_socket(re.compile("/live/"), route)
    full_session.open("p1")
    ben.join(full_session.session.code)
    ben.page.evaluate("window.samePage = true")
    offline(ben)
    place(ben, 44)
    ben.sees("Laat deze pagina open: je browser kan niets bewaren.")
    release["name"] = "another one"
    ben.context.set_offline(False)
    ben.saved()
    assert rows(VALUES) == [("p1", '{"value": 44}')]
    assert ben.page.evaluate("window.samePage") is True
