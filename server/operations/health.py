"""Health checks for load balancers, containers and monitoring: `/healthz` and `/readyz`."""

import asyncio
import shutil

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from server import paths
from sessions.model.errors import Refusal
from sessions.workshop import Workshop

ANSWER_WITHIN = 2.0  # seconds that the database has
DISK_RESERVE = 50_000_000  # bytes that must be free for answers


def routes(workshop: Workshop) -> list[BaseRoute]:
    """Both routes. They tell nothing about sessions or people."""

    async def ready(_request: Request) -> Response:
        checks = {"database": await _database_answers(workshop), "disk": await asyncio.to_thread(_has_room, workshop)}
        return JSONResponse(
            {name: "ok" if passed else "failed" for name, passed in checks.items()},
            status_code=200 if all(checks.values()) else 503,
        )

    return [Route(paths.ALIVE, _alive), Route(paths.READY, ready)]


async def _alive(_request: Request) -> Response:
    """The process answers; whether it can serve anybody is what `/readyz` says."""
    return PlainTextResponse("ok\n")


async def _database_answers(workshop: Workshop) -> bool:
    try:
        async with asyncio.timeout(ANSWER_WITHIN):
            return await asyncio.to_thread(_read, workshop)
    except TimeoutError:
        return False


def _read(workshop: Workshop) -> bool:
    try:
        with workshop.store.reading() as db:
            return bool(db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])
    except Refusal:
        return False


def _has_room(workshop: Workshop) -> bool:
    """Whether the disk of the database has room left."""
    try:
        return shutil.disk_usage(workshop.settings.data.parent).free >= DISK_RESERVE
    except OSError:
        return False
