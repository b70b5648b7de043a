"""Connectivity probes: what phones ask to see whether a network leads to the internet, answered as they expect.

A phone on a hotspot without internet leaves it, or asks its owner to, when the answer does not come. Where the hotspot
gives this machine's address for every name, the probes come here. The answers are the same for everybody, whatever host
they are asked of.
"""

from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

_APPLE = HTMLResponse("<HTML><HEAD><TITLE>Success</TITLE></HEAD><BODY>Success</BODY></HTML>")
ANSWERS: dict[str, Response] = {
    "/generate_204": Response(status_code=204),  # Android, ChromeOS
    "/gen_204": Response(status_code=204),
    "/hotspot-detect.html": _APPLE,  # iOS, macOS
    "/library/test/success.html": _APPLE,
    "/connecttest.txt": PlainTextResponse("Microsoft Connect Test"),  # Windows
    "/ncsi.txt": PlainTextResponse("Microsoft NCSI"),
    "/success.txt": PlainTextResponse("success\n"),  # Firefox
    "/check_network_status.txt": PlainTextResponse("NetworkManager is online\n"),  # Linux
}


class ConnectivityProbes:
    """ASGI middleware outside `AllowedHosts`: these requests have the names of others for their host."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a probe; pass everything else on."""
        asked = scope["type"] == "http" and scope["method"] in {"GET", "HEAD"}
        await ((ANSWERS.get(scope["path"]) if asked else None) or self.app)(scope, receive, send)
