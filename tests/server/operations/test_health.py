"""Health checks: what a load balancer hears when all is well, when the database fails, and when the disk is full."""

import asyncio
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send

from server.operations import health
from server.operations.health import HealthChecks
from sessions.store import SqliteStore
from sessions.workshop import Workshop


async def rest_of_the_app(scope: Scope, receive: Receive, send: Send) -> None:
    await send({"type": "http.response.start", "status": 418, "headers": []})
    await send({"type": "http.response.body", "body": b"passed on"})


def asked(workshop: Workshop, path: str) -> tuple[int, bytes]:
    """Status and body of a request whose host is none of ours."""
    messages: list[Message] = []
    scope: dict[str, Any] = {"type": "http", "method": "GET", "path": path, "headers": [(b"host", b"10.4.2.1:8501")]}

    async def send(message: Message) -> None:
        messages.append(message)

    async def receive() -> Message:
        return {"type": "http.request", "body": b""}

    asyncio.run(HealthChecks(rest_of_the_app, workshop)(scope, receive, send))
    return messages[0]["status"], messages[1]["body"]


def test_a_process_that_answers_is_alive_whatever_its_database_does(workshop: Workshop, tmp_path: Path) -> None:
    broken = replace(workshop, store=SqliteStore(tmp_path / "gone" / "workshop.db"))
    assert asked(workshop, "/healthz") == asked(broken, "/healthz") == (200, b"ok\n")


def test_it_is_ready_with_a_database_and_room_on_the_disk(workshop: Workshop) -> None:
    status, body = asked(workshop, "/readyz")
    assert (status, json.loads(body)) == (200, {"database": "ok", "disk": "ok"})


def test_it_is_not_ready_when_the_database_cannot_be_read(workshop: Workshop) -> None:
    workshop.store.close()
    workshop.settings.data.write_bytes(b"no database at all, only some text that is longer than a header of one" * 20)
    status, body = asked(workshop, "/readyz")
    assert (status, json.loads(body)) == (503, {"database": "failed", "disk": "ok"})


def test_it_is_not_ready_without_room_for_answers(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health, "DISK_RESERVE", 2**63)
    status, body = asked(workshop, "/readyz")
    assert (status, json.loads(body)) == (503, {"database": "ok", "disk": "failed"})


def test_a_database_that_is_locked_for_writing_can_serve_readers(workshop: Workshop) -> None:
    with workshop.store.writing():
        assert asked(workshop, "/readyz")[0] == 200


def test_however_many_ask_the_database_is_looked_at_once_a_second(workshop: Workshop) -> None:
    looks: list[int] = []

    async def ask(now: float) -> None:
        workshop_then = replace(workshop, ticks=lambda: now)
        checks.workshop = workshop_then
        await asyncio.gather(*(checks._ready() for _ in range(50)))

    checks = HealthChecks(rest_of_the_app, workshop)
    look = checks._look

    async def counted() -> Response:
        looks.append(1)
        return await look()

    checks._look = counted  # type: ignore[method-assign]

    async def all_of_it() -> None:
        for now in (0.0, 0.9, 1.0):
            await ask(now)

    asyncio.run(all_of_it())
    assert len(looks) == 2


@pytest.mark.parametrize("path", ["/", "/healthz/", "/READYZ", "/readyz2"])
def test_everything_else_is_passed_on(workshop: Workshop, path: str) -> None:
    assert asked(workshop, path) == (418, b"passed on")
