"""The naive app under measurement: what its pages do in a browser, and how a session of them goes."""

import asyncio
import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from streamlit.dataframe_util import convert_arrow_bytes_to_pandas_df
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState

from benchmarks.apps.app_server import Server
from benchmarks.browsers.page import NotServedError, Page, SessionAddress
from benchmarks.counting import difference
from benchmarks.phases import PLAIN, Phase

VOTE, NEXT, SAVED = "Vote", "Next question", "Saved"
COMMAND = ("-m", "streamlit", "run", "naive_app.py", "--server.port", "{port}", "--server.address", "127.0.0.1",
           "--server.headless", "true", "--browser.gatherUsageStats", "false")  # fmt: skip


class Visitor(Page):
    """Somebody with the page open. It looks again every second by itself, as the page does."""

    def __init__(self, address: SessionAddress, *, host: bool = False) -> None:
        super().__init__(address)
        self.query = "host=1" if host else ""
        self.stage = 0
        self.table: list[int] = []
        self.voted: int | None = None  # what was acknowledged last
        self._host, self._place = host, 50
        self._ids: dict[str, str] = {}
        self._finished = self._saved = 0
        self._looking: asyncio.Task[None] | None = None

    async def join(self) -> float:
        """Open the page; returns when its first run was through."""
        return await self.load("", lambda: self._finished > 0)

    async def vote(self, answer: dict[str, Any]) -> float:
        """Move the slider, and press the button once that run is through; returns when it said "Saved"."""
        before = self._finished
        self._place = answer["value"]
        self.rerun(self._states())
        await self.until(lambda: self._finished > before)
        saved = self._saved
        self.rerun(self._states(VOTE))
        came = await self.until(lambda: self._saved > saved)
        self.voted = self._place
        return came

    async def press_next(self) -> None:
        """Go to the next question."""
        self.rerun(self._states(NEXT))

    async def back(self) -> float:
        """Wait until it is connected again and has been drawn; returns when it was."""
        before = self._finished
        return await self.until(lambda: self.streaming and self._finished > before)

    async def reload(self) -> float:
        """This app doesn't know anybody again."""
        raise NotServedError("the naive app forgets who somebody was")

    def reconnected(self) -> None:
        """A page that looks again by itself asks for a whole run when it is connected again."""
        self.rerun(self._states())

    def leave(self) -> None:
        """Close the page."""
        super().leave()
        if self._looking:
            self._looking.cancel()

    def hears(self, message: ForwardMsg, now: float) -> None:
        """Widgets, the number of the question, and on the host's page the table."""
        kind = message.WhichOneof("type")
        if kind == "delta" and message.delta.HasField("new_element"):
            self._element(message.delta.new_element)
        elif kind == "auto_rerun":
            if self._looking:
                self._looking.cancel()
            again = self._look_again(message.auto_rerun.interval, message.auto_rerun.fragment_id)
            self._looking = asyncio.get_running_loop().create_task(again)
        elif kind == "script_finished" and message.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN:
            self._finished += 1
        self.tell(now)

    def _element(self, element: Element) -> None:
        kind = element.WhichOneof("type")
        if kind == "slider":
            self._ids["slider"] = element.slider.id
        elif kind == "button":
            self._ids[element.button.label] = element.button.id
        elif kind == "heading" and element.heading.body.startswith("Question"):
            self.stage = int(element.heading.body.split()[1])
        elif kind == "alert" and element.alert.body == SAVED:
            self._saved += 1
        elif kind == "dataframe" and self._host:
            self.table = sorted(convert_arrow_bytes_to_pandas_df(element.dataframe.arrow_data.data)["value"])

    async def _look_again(self, interval: float, fragment: str) -> None:
        while not self._gone:
            await asyncio.sleep(interval)
            if self.streaming:
                self.rerun(self._states(), fragment=fragment, auto=True)

    def _states(self, pressed: str = "") -> list[WidgetState]:
        states = []
        if "slider" in self._ids:
            states.append(WidgetState(id=self._ids["slider"]))
            states[0].double_array_value.data.append(self._place)
        if pressed:
            states.append(WidgetState(id=self._ids[pressed], trigger_value=True))
        return states


class Naive:
    """The naive app with one more page open, the host's."""

    name = "naive"
    seated: Sequence[int] = ()
    phases: dict[str, Phase] = PLAIN

    def __init__(self, folder: Path, data: Path, core: int | None) -> None:
        home = folder / "naive"
        home.mkdir(exist_ok=True)
        (home / "naive_app.py").write_bytes(Path(__file__).with_name("naive_app.py").read_bytes())
        self._data = data
        self.server = Server(home, data, core, COMMAND)
        self._address = SessionAddress("127.0.0.1", self.server.port, "")
        self._host = Visitor(self._address, host=True)

    def guest(self) -> Visitor:
        """Somebody who is about to come."""
        return Visitor(self._address)

    async def open(self) -> None:
        """The host's page."""
        await self._host.join()

    async def holds(self, values: Sequence[int], timeout: float) -> float:
        """When the table on the host's page held these votes."""
        wanted = sorted(values)
        return await self._host.until(lambda: self._host.table == wanted, timeout)

    async def ready(self) -> None:
        """The host's page stays open."""

    async def move(self, to: str) -> None:
        """The host presses."""
        await self._host.press_next()

    async def rest(self) -> None:
        """The host's page stays open."""

    async def close(self) -> None:
        """The host leaves."""
        self._host.leave()

    def host_runs(self) -> int:
        """Script runs of the host's page."""
        return self._host.runs

    def count(self, guests: Sequence[Any]) -> dict[str, Any]:
        """Acknowledged votes against rows."""
        conn = sqlite3.connect(self._data)
        rows = [value for (value,) in conn.execute("SELECT value FROM votes")]
        conn.close()
        return difference([one.voted for one in guests if one.voted is not None], rows)
