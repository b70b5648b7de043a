"""The server is started anew in the middle of a session: phones go on, and screens of Streamlit load anew."""

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import WebSocketRoute, expect

from tests.browser.support.people import Organiser, Participant, Someone
from tests.browser.support.server import Server
from tests.full_session import FullSession

pytestmark = [pytest.mark.own_server, pytest.mark.long]

Rows = Callable[..., list[Any]]
PLACE = "Plek (0 tot 100)"
LOG = """SELECT (SELECT count(*) FROM participants WHERE participants.id <= participant), json_extract(value, '$.value')
    FROM answer_log ORDER BY id"""  # by the order in which they joined


def marked(person: Participant) -> Participant:
    """Somebody whose page is known again, unless it is loaded anew."""
    person.page.evaluate("window.samePage = true")
    return person


def is_same_page(person: Participant) -> bool:
    return bool(person.page.evaluate("window.samePage === true"))


@pytest.mark.parametrize("how", ["stop", "kill"])
def test_phones_go_on_over_a_restart_and_everybody_sees_what_comes_after(
    dee: Organiser, someone: Someone, server: Server, rows: Rows, how: str
) -> None:
    code = dee.create("Herstart")
    projector = someone()
    projector.visit(f"/project?code={code}")
    people = [someone(Participant) for _ in range(3)]
    for person in people:
        person.join(code)
        marked(person)
    dee.control("next")
    dee.control("open")
    for index, person in enumerate(people):
        person.place(10 * index)
    getattr(server, how)()
    people[0].page.get_by_label(PLACE).fill("77")
    people[0].page.get_by_label(PLACE).press("Tab")
    people[1].sees("Geen verbinding.")
    server.start()
    people[0].saved()
    for person in people:
        expect(person.page.get_by_text("Geen verbinding.")).to_be_hidden()
    people[2].place(90)
    projector.page.wait_for_function("() => document.querySelector('.chart .canvas')?.data?.[3].x.includes(90)")
    dee.control("close")
    for person in people:
        expect(person.page.get_by_label(PLACE)).to_have_count(0)
    assert rows(LOG) == [(1, 0), (2, 10), (3, 20), (1, 77), (3, 90)]
    assert all(map(is_same_page, people))


@pytest.mark.parametrize("name", ["release", "process"])
def test_a_page_whose_scripts_are_of_another_release_loads_anew_once(
    full_session: FullSession, someone: Someone, name: str
) -> None:
    """`process` alone stands in what a server of before there was a `release` sends, as after a way back to that."""
    ben, loads = someone(Participant), list[str]()
    sockets: list[WebSocketRoute] = []

    def as_of_another(message: dict[str, Any]) -> dict[str, Any]:
        if "release" not in message or len(sockets) == 1:
            return message
        return {**{key: value for key, value in message.items() if key != "release"}, name: "another"}

    def route(way: WebSocketRoute) -> None:
        server = way.connect_to_server()
        sockets.append(way)
        server.on_message(lambda message: way.send(json.dumps(as_of_another(json.loads(message)))))

    ben.page.route_web_socket(re.compile("/live/"), route)
    full_session.open("p1")
    ben.join(full_session.session.code)
    ben.place(30)
    marked(ben)
    ben.page.on("load", lambda page: loads.append(page.url))
    sockets[0].close()
    ben.page.wait_for_function("() => !window.samePage")
    ben.place(40)
    sockets[-1].close()
    ben.page.wait_for_timeout(1500)
    ben.place(50)
    assert len(loads) == 1
