"""Connection bounds: puts our protocols below uvicorn's when the server starts. Requests pass untouched."""

import resource
from functools import partial

from starlette.types import ASGIApp, Receive, Scope, Send

from server.protocols.http import LimitedHttpProtocol
from server.protocols.open_connections import OpenConnections
from server.protocols.websocket import Budget, LimitedWebSocketProtocol
from server.proxy.forwarded_addresses import ForwardedAddresses
from server.streamlit_compat import uvicorn_config
from sessions.workshop import Workshop

MAX_OPEN_FILES = 8192  # that this process asks the system for


class ConnectionBounds:
    """ASGI middleware: the start of the app is when uvicorn's configuration is in reach, before the first connection.

    Streamlit makes that configuration and offers no option for bounds on what is not yet a request.
    """

    def __init__(self, app: ASGIApp, workshop: Workshop) -> None:
        self.app = app
        self.workshop = workshop

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Set the bounds at the start."""
        if scope["type"] == "lifespan":
            self._install(receive)
        await self.app(scope, receive, send)

    def _install(self, receive: Receive) -> None:
        config = uvicorn_config(receive)
        # Half of the open files are for HTTP, the other half for WebSockets; a network may take three quarters:
        # with 8192 open files 3072 connections, as many as 500 phones make that load the page in the same instant.
        soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
        in_all = (soft if 0 < soft < MAX_OPEN_FILES else MAX_OPEN_FILES) // 2
        connections = OpenConnections(self.workshop.limits.networks, per_network=in_all * 3 // 4, in_all=in_all)
        config.http_protocol_class = partial(
            LimitedHttpProtocol, open_connections=connections, sub_path=self.workshop.settings.path
        )
        config.ws_protocol_class = partial(LimitedWebSocketProtocol, budget=Budget(), open_connections=connections)
        config.encoded_headers = [pair for pair in config.encoded_headers if pair[0] != b"server"]  # what runs here
        config.loaded_app = ForwardedAddresses(config.loaded_app, self.workshop.settings.proxies)
