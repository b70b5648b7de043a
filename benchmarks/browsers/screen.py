"""What one browser's page shows, kept up to date from the server's messages as Streamlit's own frontend does it."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from streamlit.proto.BidiComponent_pb2 import BidiComponent
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

MESSAGE_AGE = 2  # finished runs after which the frontend forgets a large message that was not used again
EARLY = ForwardMsg.FINISHED_EARLY_FOR_RERUN


class ScreenError(Exception):
    """The screen shows what it should not, or does not show what was waited for."""


@dataclass(frozen=True, slots=True)
class Shown:
    """An element on the screen, with the script run and the fragment that put it there."""

    element: Element
    run: str
    fragment: str

    @property
    def id(self) -> str:
        """The element's id, or "" for an element that takes no input."""
        return str(getattr(getattr(self.element, self.element.WhichOneof("type") or "", None), "id", ""))

    @property
    def component(self) -> BidiComponent | None:
        """The component (v2) that this element is, or None."""
        return self.element.bidi_component if self.element.HasField("bidi_component") else None

    @property
    def data(self) -> dict[str, Any]:
        """What a component was given."""
        given = self.component
        [data] = json.loads(given.json) if given and given.json else [{}]
        return dict(data)


class MessageCache:
    """The frontend's cache: large messages by their hash, so that the server may send only the hash again."""

    def __init__(self) -> None:
        self.messages: dict[str, tuple[ForwardMsg, int]] = {}
        self._finished = 0

    def resolve(self, message: ForwardMsg) -> ForwardMsg:
        """Keep a message that may be kept; turn a reference into the message it stands for."""
        if message.WhichOneof("type") == "ref_hash":
            kept, _ = self.messages[message.ref_hash]
            self.messages[message.ref_hash] = (kept, self._finished)
            whole = ForwardMsg()
            whole.CopyFrom(kept)
            whole.metadata.CopyFrom(message.metadata)
            return whole
        if message.metadata.cacheable and message.hash:
            self.messages[message.hash] = (message, self._finished)
        return message

    def run_finished(self, fragments: list[str]) -> None:
        """Forget what is too old; a fragment's run looks at its own messages only."""
        self._finished += 1
        for name, (message, used) in list(self.messages.items()):
            ages = not fragments or message.delta.fragment_id in fragments
            if ages and self._finished - used > MESSAGE_AGE:
                del self.messages[name]


class Screen:
    """One page: where it is, what it shows, how its last run stands. `listeners` hear of every new element."""

    def __init__(self) -> None:
        self.page = self.page_hash = self.query = self.status = ""
        self.runs = 0
        self.shown: dict[tuple[int, ...], Shown] = {}
        self.cache = MessageCache()
        self.listeners: list[Callable[[Shown], None]] = []
        self._run = ""
        self._latest: dict[str, str] = {}  # by fragment the run that drew it last
        self._fragments: list[str] = []

    def find(self, key: str) -> Shown | None:
        """The element with this key, as the app's code names it, or None; of several the one that came last.

        What a fragment did not draw in its latest run is not there, although it may still stand in another's place.
        """
        return next(
            (
                one
                for one in reversed(self.shown.values())
                if one.id.split("-", 2)[2:] == [key] and one.run == self._latest[one.fragment]
            ),
            None,
        )

    def component(self, *names: str) -> Shown | None:
        """The first component with one of these names, or None."""
        for one in self.shown.values():
            if one.component and one.component.component_name in names:
                return one
        return None

    def take(self, received: ForwardMsg) -> None:
        """Follow one message of the server. Raises ScreenError for an exception or a page that does not exist."""
        message = self.cache.resolve(received)
        kind = message.WhichOneof("type")
        if kind == "delta" and message.delta.WhichOneof("type") == "new_element":
            self._show(message)
        elif kind == "new_session":
            self._begin(message)
        elif kind == "script_finished" and message.script_finished != EARLY:
            self._finish()
        elif kind == "navigation":
            names = {page.page_script_hash: page.url_pathname for page in message.navigation.app_pages}
            self.page_hash = message.navigation.page_script_hash
            self.page = names[self.page_hash]
        elif kind == "page_info_changed":
            self.query = message.page_info_changed.query_string
        elif kind == "page_not_found":
            raise ScreenError(f"no such page: {message.page_not_found.page_name}")

    def _begin(self, message: ForwardMsg) -> None:
        self.runs += 1
        self._run, self._fragments = message.metadata.run.script_run_id, list(message.metadata.run.fragment_ids)
        if message.new_session.page_script_hash != self.page_hash:
            self.shown.clear()
        self.page_hash, self.status = message.new_session.page_script_hash, "running"

    def _show(self, message: ForwardMsg) -> None:
        element = message.delta.new_element
        if element.HasField("exception"):
            raise ScreenError(f"/{self.page} shows an exception: {element.exception.message}")
        shown = Shown(element, self._run, message.delta.fragment_id)
        place = tuple(message.metadata.delta_path)
        self.shown.pop(place, None)
        self.shown[place] = shown
        self._latest[shown.fragment] = shown.run
        for listener in self.listeners:
            listener(shown)

    def _finish(self) -> None:
        for place, one in list(self.shown.items()):
            if one.run != self._run and (not self._fragments or one.fragment in self._fragments):
                del self.shown[place]
        self.cache.run_finished(self._fragments)
        self.status = "finished"
