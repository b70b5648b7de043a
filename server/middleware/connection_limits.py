"""Connection limits: how many WebSockets one browser, one network and all together may hold open."""

import logging

from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocket

from server import visitor_cookie
from server.close_codes import TRY_AGAIN_LATER
from server.middleware.endpoint_access import WEBSOCKETS
from sessions.access.rate_limits import ConcurrencyLimit
from sessions.workshop import Workshop

# Each limit holds for the live connection and for Streamlit's WebSocket separately.
PER_BROWSER = 24  # a dead one is noticed within a minute, and a phone may reconnect every few seconds
PER_NETWORK = 2500  # an audience of a thousand behind one address, and all of them once more after a break
IN_ALL = 3500
_log = logging.getLogger("workshop")


class ConnectionLimits:
    """ASGI middleware: closes a WebSocket with 1013 (try again later) when its browser or network has too many."""

    def __init__(self, app: ASGIApp, workshop: Workshop) -> None:
        self.app = app
        self.workshop = workshop
        self._browsers = {path: ConcurrencyLimit(PER_BROWSER, IN_ALL) for path in WEBSOCKETS}
        self._networks = {path: ConcurrencyLimit(PER_NETWORK, IN_ALL) for path in WEBSOCKETS}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Count a WebSocket while it is open. A browser without a valid token counts as its whole network."""
        if scope["type"] != "websocket":
            await self.app(scope, receive, send)
            return
        path = next(path for path in WEBSOCKETS if scope["path"].startswith(path))
        websocket = WebSocket(scope, receive, send)
        visitor = visitor_cookie.visitor(self.workshop, websocket)
        network = self.workshop.limits.networks.name(visitor.source)
        browser = visitor.limit_key(network)
        with (
            self._networks[path].held(network) as network_has_room,
            self._browsers[path].held(browser) as browser_has_room,
        ):
            if network_has_room and browser_has_room:
                await self.app(scope, receive, send)
            else:
                whose = "browser" if network_has_room else "network"
                _log.warning("a WebSocket was refused: its %s has too many, or there are too many in all", whose)
                await websocket.close(code=TRY_AGAIN_LATER)
