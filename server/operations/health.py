"""Health checks for load balancers, containers and monitoring: `/healthz` and `/readyz`."""

import asyncio

from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from sessions.model.errors import Refusal
from sessions.workshop import Workshop

ALIVE = "/healthz"  # the process answers
READY = "/readyz"  # it can serve visitors
EVERY = 1.0  # seconds from one look at the database to the next
ANSWER_WITHIN = 2.0  # seconds that the database has
DISK_RESERVE = 50_000_000  # bytes that must be free for answers


class HealthChecks:
    """ASGI middleware outside `AllowedHosts`, since who checks may send any host. It tells nothing about sessions."""

    def __init__(self, app: ASGIApp, workshop: Workshop) -> None:
        self.app = app
        self.workshop = workshop
        self._looking = asyncio.Lock()
        self._latest: tuple[float, Response] | None = None  # when it was found, and what

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a check; pass everything else on."""
        if scope["type"] != "http" or scope["path"] not in {ALIVE, READY}:
            await self.app(scope, receive, send)
            return
        response = PlainTextResponse("ok\n") if scope["path"] == ALIVE else await self._ready()
        await response(scope, receive, send)

    async def _ready(self) -> Response:
        """200 when all is well, else 503 and what is not. It is looked at once a second, however many ask."""
        async with self._looking:
            if self._latest is None or self.workshop.ticks() - self._latest[0] >= EVERY:
                self._latest = self.workshop.ticks(), await self._look()
            return self._latest[1]

    async def _look(self) -> Response:
        checks = {
            "database": await _database_answers(self.workshop),
            "disk": await asyncio.to_thread(_has_room, self.workshop),
        }
        return JSONResponse(
            {name: "ok" if passed else "failed" for name, passed in checks.items()},
            status_code=200 if all(checks.values()) else 503,
        )


async def _database_answers(workshop: Workshop) -> bool:
    try:
        async with asyncio.timeout(ANSWER_WITHIN):
            return await asyncio.to_thread(_read, workshop)
    except TimeoutError:
        return False


def _read(workshop: Workshop) -> bool:
    try:
        with workshop.store.reading() as db:
            return bool(db.execute("SELECT count(*) >= 0 FROM settings").fetchone()[0])
    except Refusal:
        return False


def _has_room(workshop: Workshop) -> bool:
    """Whether the disk of the database has room left."""
    return workshop.store.has_room(DISK_RESERVE)
