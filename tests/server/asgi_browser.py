"""A browser's requests to the server's own routes, without a network: it keeps its cookies, and follows nothing."""

import asyncio
from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from typing import Any

from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.middleware import Middleware

from pages.kit import modules
from pages.participant.light_page.light_page import LightPageRenderer
from server import routes
from server.middleware.browser_cookie import BrowserCookie
from server.middleware.light_pages import LightPages
from server.middleware.origin_check import OriginCheck
from sessions.access.rights import Visitor
from sessions.workshop import Workshop

HOST = "localhost:8501"
ORIGIN = f"http://{HOST}"
ASSETS = modules.build()


@dataclass(frozen=True)
class Answer:
    """What the server answered."""

    status: int
    headers: Headers
    body: bytes

    @property
    def leads_to(self) -> str | None:
        """Where it redirects to."""
        return self.headers.get("location") if self.status == 303 else None


@dataclass
class AsgiBrowser:
    """A browser with these cookies."""

    workshop: Workshop
    cookies: dict[str, str] = field(default_factory=dict)

    @property
    def visitor(self) -> Visitor:
        """Whoever sits at it."""
        return Visitor(self.cookies.get("workshop"))

    def get(self, path: str, **headers: str) -> Answer:
        """Load an address."""
        return self.request("GET", path, **headers)

    def post(self, path: str, **headers: str) -> Answer:
        """Press a button of a form on a page of ours."""
        return self.request("POST", path, **{"origin": ORIGIN} | headers)

    def request(self, method: str, path: str, **headers: str) -> Answer:
        """Send a request."""
        path, _, query = path.partition("?")
        sent = {
            "host": HOST,
            "accept": "text/html",
            "cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items()),
            **{name.replace("_", "-"): value for name, value in headers.items()},
        }
        scope = {
            "type": "http",
            "method": method,
            "path": path,
            "query_string": query.encode(),
            "headers": [(name.encode(), value.encode()) for name, value in sent.items()],
            "client": ("10.0.0.8", 50_000),
        }
        [start, *rest] = asyncio.run(self._send(scope))
        body = b"".join(message.get("body", b"") for message in rest)
        answer = Answer(start["status"], Headers(raw=start["headers"]), body)
        self._keep(answer)
        return answer

    async def _send(self, scope: dict[str, Any]) -> list[Any]:
        pages = LightPageRenderer(self.workshop, ASSETS)
        middleware = [
            Middleware(OriginCheck, workshop=self.workshop),
            Middleware(BrowserCookie, workshop=self.workshop),
            Middleware(
                LightPages,
                workshop=self.workshop,
                take_part=pages.take_part,
                ready=pages.ready,
                check=pages.check,
                screen=pages.screen,
            ),
        ]
        app = Starlette(routes=routes.routes(self.workshop), middleware=middleware)
        messages: list[Any] = []

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": b"", "more_body": False}

        async def send(message: Any) -> None:
            messages.append(message)

        await app(scope, receive, send)
        return messages

    def _keep(self, answer: Answer) -> None:
        for header in answer.headers.getlist("set-cookie"):
            for name, morsel in SimpleCookie(header).items():
                if morsel["max-age"] == "0":
                    self.cookies.pop(name, None)
                else:
                    self.cookies[name] = morsel.value
