"""Limits on what one live WebSocket may send: size, rate and wrong codes."""

import json
from contextlib import suppress

import pytest
from websockets.exceptions import ConnectionClosed

from sessions.access import identity
from tests.browser.server.raw_requests import open_socket
from tests.browser.support.people import PASSCODE
from tests.browser.support.server import Server
from tests.full_session import FullSession


@pytest.mark.own_server
def test_a_message_of_megabytes_ends_the_socket_before_anybody_reads_it(
    own_server: Server, own_session: FullSession
) -> None:
    """Of somebody who has not joined a message of kilobytes does so already: see `test_connection_bounds.py`."""
    own_session.fill(1)
    with open_socket(own_server, f"/live/{own_session.session.code}?phone=1", own_session.people[0].token) as wire:
        wire.recv(5)
        with pytest.raises(ConnectionClosed) as closed:
            wire.send("x" * 5_000_000)
            while True:
                wire.recv(5)
    # The end may overtake its reason while so much is on its way.
    assert closed.value.rcvd is None or closed.value.rcvd.code == 1009


@pytest.mark.own_server
def test_a_socket_that_sends_without_end_is_warned_and_closed_and_the_others_stay(
    own_server: Server, own_session: FullSession
) -> None:
    with (
        open_socket(own_server, f"/live/{own_session.session.code}") as other,
        open_socket(own_server, f"/live/{own_session.session.code}?phone=1") as wire,
    ):
        first = json.loads(other.recv(5))
        with suppress(ConnectionClosed):
            for _ in range(1000):
                wire.send('{"nothing": true}')
        heard = []
        with pytest.raises(ConnectionClosed) as closed:
            while True:
                heard.append(json.loads(wire.recv(20)))
        assert heard.count({"warning": "too fast"}) == 1
        assert closed.value.rcvd and closed.value.rcvd.code == 1008
        own_session.open("p1")
        assert json.loads(other.recv(10))["stage"] > first["stage"]


@pytest.mark.own_server
def test_codes_are_not_guessed_over_the_live_route_either(own_server: Server, own_session: FullSession) -> None:
    """The last one of this file: nobody from this address finds a session after it."""
    unknown = FullSession(own_session.workshop, PASSCODE, 0).session.code  # that nobody looked for before
    codes = []
    for _ in range(63):  # each time with another cookie
        with (
            pytest.raises(ConnectionClosed) as closed,
            open_socket(own_server, "/live/ZZZZZZ", identity.new_token()) as wire,
        ):
            wire.recv(5)
        codes.append(closed.value.rcvd.code if closed.value.rcvd else None)
    assert codes[:60] == [4404] * 60
    assert codes[-1] == 1013
    with (
        pytest.raises(ConnectionClosed) as closed,
        open_socket(own_server, f"/live/{unknown}") as wire,
    ):
        wire.recv(5)
    assert closed.value.rcvd and closed.value.rcvd.code == 1013, "not even a right code tells anything"
