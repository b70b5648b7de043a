"""The least that a poll can be: one WebSocket each, one table in SQLite, one commit per vote. No page to speak of.

It is here to show what this machine takes for that alone, with the same promises to the disk as ours.
"""

import asyncio
import os
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

TABLE = "CREATE TABLE IF NOT EXISTS votes (who TEXT PRIMARY KEY, value INTEGER)"
VOTE = "INSERT INTO votes VALUES (?, ?) ON CONFLICT (who) DO UPDATE SET value = excluded.value"


class Poll:
    """The votes, and who listens."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, initializer=self._open)
        self.stage = 0
        self.guests: set[WebSocket] = set()
        self.hosts: set[WebSocket] = set()
        self._due = False

    def _open(self) -> None:
        self._db = sqlite3.connect(os.environ["WORKSHOP_DATA"], isolation_level=None)
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = FULL")
        self._db.execute(TABLE)

    async def ask(self, statement: str, *values: Any) -> list[Any]:
        """One statement, in the one thread that has the database."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, lambda: self._db.execute(statement, values).fetchall())

    async def vote(self, who: str, value: int) -> None:
        """Store a vote; the hosts hear of it."""
        await self.ask(VOTE, who, value)
        if self.hosts and not self._due:
            self._due = True
            asyncio.get_running_loop().call_later(0.12, lambda: asyncio.ensure_future(self.tell_hosts()))

    async def tell_hosts(self) -> None:
        """All votes, at most every so often, as ours does."""
        self._due = False
        values = [value for (value,) in await self.ask("SELECT value FROM votes")]
        for host in self.hosts:
            await host.send_json({"values": values})

    async def step(self) -> None:
        """Everybody hears of the next question."""
        self.stage += 1
        for guest in list(self.guests):
            await guest.send_json({"stage": self.stage})


poll = Poll()


async def guest(websocket: WebSocket) -> None:
    """Somebody who votes."""
    await websocket.accept()
    who = websocket.query_params["who"]
    own = await poll.ask("SELECT value FROM votes WHERE who = ?", who)
    await websocket.send_json({"stage": poll.stage, "own": own[0][0] if own else None})
    poll.guests.add(websocket)
    try:
        while True:
            sent = await websocket.receive_json()
            await poll.vote(who, sent["value"])
            await websocket.send_json({"receipt": sent["nonce"]})
    except WebSocketDisconnect:
        poll.guests.discard(websocket)


async def host(websocket: WebSocket) -> None:
    """The host, who sees all votes and moves on."""
    await websocket.accept()
    poll.hosts.add(websocket)
    await poll.tell_hosts()
    try:
        while True:
            await websocket.receive_json()
            await poll.step()
    except WebSocketDisconnect:
        poll.hosts.discard(websocket)


async def page(_: Request) -> Response:
    """A page, of the size of a short one."""
    return HTMLResponse("<!doctype html><title>Poll</title>" + "<p>Where do you stand?</p>" * 100)


async def health(_: Request) -> Response:
    """It is there."""
    return Response("ok")


app = Starlette(
    routes=[
        Route("/", page),
        Route("/_stcore/health", health),
        WebSocketRoute("/guest", guest),
        WebSocketRoute("/host", host),
    ]
)
