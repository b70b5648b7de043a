"""The limit on WebSockets per browser."""

from contextlib import ExitStack

import pytest

from server.middleware.connection_limits import PER_BROWSER
from sessions.access import identity
from tests.browser.server.raw_requests import open_socket, refused
from tests.browser.support.server import Server
from tests.full_session import FullSession


@pytest.mark.own_server
@pytest.mark.parametrize("path", ["/live/", "/_stcore/stream"])
def test_one_browser_holds_so_many_sockets_and_others_hold_theirs(
    own_server: Server, own_session: FullSession, path: str
) -> None:
    path = path + own_session.session.code if path.endswith("/") else own_server.page_key + path
    token = identity.new_token()
    with ExitStack() as held:
        open_ones = [held.enter_context(open_socket(own_server, path, token)) for _ in range(PER_BROWSER)]
        assert refused(own_server, path, token)
        assert not refused(own_server, path, identity.new_token())
        open_ones[0].close()
        assert not refused(own_server, path, token)


@pytest.mark.own_server
def test_what_brings_no_token_of_ours_shares_the_places_of_one_browser(
    own_server: Server, own_session: FullSession
) -> None:
    path = f"/live/{own_session.session.code}"
    with ExitStack() as held:
        for index in range(PER_BROWSER):
            held.enter_context(open_socket(own_server, path, None if index % 2 else f"made-up-{index}"))
        assert [refused(own_server, path, token) for token in (None, "made-up", "x" * 42)] == [True] * 3
        assert not refused(own_server, path, identity.new_token()), "of the form of ours it is a browser of its own"
