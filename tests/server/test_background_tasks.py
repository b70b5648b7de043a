"""What the server does by itself, beside all that somebody asks for."""

import asyncio
import gc
import weakref

import pytest

from server import garbage_collection, lifespan, network
from server.network import NetworkAddress
from server.processes.presence import Processes
from sessions.access.rights import Visitor
from sessions.facilitation import commands, unlinking
from sessions.live import Hub, Listener
from sessions.model.records import Session
from sessions.store.archive import unlinking as stored
from sessions.workshop import Workshop
from tests.browser.support.phones import run


class Left:
    """Something that holds itself, so that only a look at everything finds that nobody needs it."""

    def __init__(self) -> None:
        self.self = self


async def nobody(_message: str) -> None:
    """A browser that takes what it is sent."""


@pytest.mark.slow
def test_what_is_left_behind_in_circles_is_freed_when_nobody_votes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(garbage_collection, "COLLECT_EVERY", 0.01)
    monkeypatch.setattr(garbage_collection, "QUIET_FOR", 0.5)
    gc.disable()
    try:
        left = weakref.ref(Left())

        async def a_while() -> None:
            hub = Hub()
            hub.attach(asyncio.get_running_loop())
            async with hub.listening("ABC", Listener(nobody, answers=True), 1, 1):
                task = asyncio.create_task(garbage_collection.collect_when_quiet(hub))
                for answers in range(2, 12):  # somebody votes all the time
                    hub.publish("ABC", answers=answers)
                    await asyncio.sleep(0.1)
                assert left() is not None
                deadline = asyncio.get_running_loop().time() + 20
                while left() is not None and asyncio.get_running_loop().time() < deadline:
                    await asyncio.sleep(0.05)
                task.cancel()

        run(a_while)
        assert left() is None
    finally:
        gc.enable()


def test_when_the_network_changes_every_screen_is_told_and_the_terminal_too(
    workshop: Workshop, session: Session, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    known: list[NetworkAddress] = []
    monkeypatch.setattr(network, "addresses", lambda: list(known))
    monkeypatch.setattr(lifespan, "NETWORK_EVERY", 0.02)
    messages: list[str] = []

    async def a_while() -> None:
        async def take(message: str) -> None:
            messages.append(message)

        workshop.hub.attach(asyncio.get_running_loop())
        async with workshop.hub.listening(session.code, Listener(take, answers=False), session.stage, 0):
            task = asyncio.create_task(
                lifespan._follow_network(workshop, Processes(workshop), lambda: "there is an address")
            )
            await asyncio.sleep(0.2)
            assert len(messages) == 1, "nothing changed"
            known.append(NetworkAddress("wlan0", "192.168.1.5"))
            await asyncio.sleep(0.5)
            task.cancel()

    run(a_while)
    assert commands.find(workshop, session.code).stage == session.stage + 1
    assert len(messages) == 2
    assert capsys.readouterr().out == "\n  there is an address\n\n"


def test_links_that_were_to_be_cut_when_the_server_stopped_are_cut_at_the_start(
    workshop: Workshop, dee: Visitor, ben: Visitor, session: Session
) -> None:
    commands.end(workshop, dee, session)
    with workshop.store.writing() as db:  # as if it had stopped just after the end of a session with this setting
        stored.want(db, session.id, wanted=True)

    async def a_while() -> None:
        task = asyncio.create_task(lifespan._delete_expired_sessions(workshop, Processes(workshop)))
        deadline = asyncio.get_running_loop().time() + 20
        while unlinking.has_links(workshop, session) and asyncio.get_running_loop().time() < deadline:
            await asyncio.sleep(0.02)
        task.cancel()

    run(a_while)
    assert not unlinking.has_links(workshop, session)
