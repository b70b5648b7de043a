"""Faults, each caused for real: a killed server, a lost network, a database that can't be written."""

import random
import re
import resource
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import expect

from tests.browser.support.people import Organiser, Participant, Someone
from tests.browser.support.server import Server
from tests.browser.support.stalling_proxy import held, takes_nothing

pytestmark = [pytest.mark.own_server, pytest.mark.long]

Rows = Callable[..., list[Any]]


def test_a_killed_server_comes_back_to_everybody_as_they_were(
    dee: Organiser, someone: Someone, server: Server, rows: Rows
) -> None:
    code = dee.create("Stroomstoring")
    projector = someone()
    projector.visit(f"/project?code={code}")
    people = [someone(Participant) for _ in range(3)]
    for person in people:
        person.join(code)
    dee.control("next")
    dee.control("open")
    for index, person in enumerate(people):
        person.place(10 * index)
    server.kill()
    people[0].page.get_by_label("Plek (0 tot 100)").fill("77")
    people[0].page.get_by_label("Plek (0 tot 100)").press("Tab")
    people[1].sees("Geen verbinding.")
    server.start()
    expect(people[0].page.get_by_text("Opgeslagen")).to_be_visible(timeout=40_000)
    for person, value in zip(people, ("77", "10", "20"), strict=True):
        expect(person.page.get_by_text("Geen verbinding.")).to_be_hidden(timeout=40_000)
        expect(person.page.get_by_label("Plek (0 tot 100)")).to_have_value(value, timeout=40_000)
    people[2].place(90)
    projector.page.wait_for_function("() => document.querySelector('.chart .canvas')?.data?.[3].x.includes(90)")
    # On PostgreSQL whoever joins again uses up a number, so that they are not 1, 2 and 3 there.
    stored = rows("SELECT value FROM answers ORDER BY participant")
    assert stored == [('{"value": 77}',), ('{"value": 10}',), ('{"value": 90}',)]
    expect(dee.page.locator(".stage h2")).to_contain_text("wensen van de politiek", timeout=20_000)
    dee.control("close")
    people[2].sees("de groep")


def test_without_network_the_screen_says_so_and_catches_up_and_the_server_gives_up_who_takes_nothing(
    dee: Organiser, someone: Someone, server: Server, rows: Rows
) -> None:
    """Ben has no network for as long as the server holds somebody who takes nothing, which is about 20 s."""
    code = dee.create("Slecht netwerk")
    ben = someone(Participant)
    ben.join(code)
    dee.control("next")
    ben.sees("Lees de vraag rustig.")
    ben.context.set_offline(True)
    ben.sees("Geen verbinding. We proberen het opnieuw; je hoeft niets te doen.")
    dee.control("open")
    with takes_nothing(server.port) as other:
        assert held(server.port, other)
        for _ in range(60):
            if held(server.port, other):
                dee.page.wait_for_timeout(1000)
        assert not held(server.port, other)
    ben.context.set_offline(False)
    expect(ben.page.get_by_text("Geen verbinding.")).to_be_hidden(timeout=20_000)
    ben.sees("Tik op de lijn of sleep, en kies je plek.", timeout=20_000)
    ben.place(66)
    assert rows("SELECT value FROM answers") == [('{"value": 66}',)]


@pytest.mark.database_file("the file of the database is what may not grow")
def test_a_database_that_takes_nothing_is_said_and_never_called_saved(
    dee: Organiser, someone: Someone, server: Server, rows: Rows
) -> None:
    code = dee.create("Volle schijf")
    ben = someone(Participant)
    ben.join(code)
    dee.control("next")
    dee.control("open")
    ben.sees("Tik op de lijn of sleep, en kies je plek.")
    # No file of the server may grow any more: to SQLite this is a disk that is full.
    for pid in server.app_pids:
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (4096, resource.RLIM_INFINITY))
    number = ben.page.get_by_label("Plek (0 tot 100)")
    number.fill("40")
    number.press("Tab")
    ben.sees("Niet opgeslagen, probeer opnieuw.")
    shown = ben.page.get_by_text(re.compile(r"Opgeslagen \d"))
    expect(shown).to_have_count(0)
    assert rows("SELECT * FROM answers") == []
    for pid in server.app_pids:
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    ben.press("Probeer opnieuw")
    ben.saved()
    assert rows("SELECT value FROM answers") == [('{"value": 40}',)]


def test_people_shuffled_over_a_restart_lose_and_double_nothing(
    dee: Organiser, someone: Someone, server: Server, rows: Rows
) -> None:
    """Placed in random order with a restart between: what was confirmed is what is stored."""
    code = dee.create("Herstart")
    people = [someone(Participant) for _ in range(2)]
    for person in people:
        person.join(code)
    dee.control("next")
    dee.control("open")
    confirmed = {}
    chance = random.Random(4)
    for step in range(6):
        at = chance.randrange(2)
        confirmed[at + 1] = value = chance.randrange(101)
        number = people[at].page.get_by_label("Plek (0 tot 100)")
        number.fill(str(value), timeout=40_000)
        number.press("Tab")
        people[at].page.wait_for_timeout(100)
        people[at].saved()
        if step == 3:
            server.kill()
            server.start()
            for person in people:
                expect(person.page.get_by_text("Geen verbinding.")).to_be_hidden(timeout=40_000)
                person.page.wait_for_timeout(2500)
    stored = rows("SELECT json_extract(value, '$.value') FROM answers ORDER BY participant")
    assert stored == [(value,) for _, value in sorted(confirmed.items())]
