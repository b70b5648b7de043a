"""A participant's phone: its view, what it sends over the live route, and what it does with what comes back.

What `page.js` does with a view and a receipt is done here too; the route is the server's own.
"""

import json
from dataclasses import dataclass
from typing import Any

from streamlit.proto.BidiComponent_pb2 import BidiComponent
from streamlit.proto.Html_pb2 import Html

from server.close_codes import SESSION_GONE
from sessions.access.rights import Visitor
from sessions.workshop import Workshop
from tests.server.asgi_websocket import LiveSocket, SocketClosedError

View = dict[str, Any]
ANSWERED = ("workshop_slider", "workshop_writing", "workshop_fields")  # the components that send answers


@dataclass(frozen=True, slots=True)
class Drawn:
    """A piece of a view, as if it were an element of the page."""

    type: str
    proto: Any
    key: str | None = None
    value: str = ""


class Phone:
    """What one browser shows between two loads of its page."""

    def __init__(self, workshop: Workshop, who: Visitor, language: str | None, told: dict[str, Any]) -> None:
        self.code, self.view, self.came = told["code"], told["view"], [told]
        self.receipt: dict[str, Any] | None = None  # the last one
        self.gone = False  # the server said that there is no such session: the page is loaded again
        self._who = workshop, told["code"], who, language

    @property
    def pieces(self) -> list[dict[str, Any]]:
        """The components in the view."""
        return [one for one in self.view["pieces"] if "is" in one]

    @property
    def drawn(self) -> list[Drawn]:
        """Everything in the view, from top to bottom."""
        return [_drawn(one) for one in self.view["pieces"]]

    def look(self) -> None:
        """The connection was away for a moment: what is new comes with its first message."""
        self._exchange(None)

    def cast(self, answer: object, nonce: str) -> None:
        """Send an answer from the one form in the view, under its key, as it is shown now."""
        [form] = [one for one in self.pieces if one["is"] in ANSWERED]
        self._exchange({"cast": {"key": form["data"]["key"], "nonce": nonce, "answer": answer}})

    def join(self, role: str | None) -> None:
        """Press the button of the way in, with this role chosen; None says "I'd rather not say", as it stands."""
        [way_in] = [one for one in self.pieces if one["is"] == "workshop_joining"]
        assert role is None or role in way_in["data"]["roles"]
        self._exchange({"join": {"role": role}})

    def _exchange(self, message: dict[str, Any] | None) -> None:
        try:
            with self._connect() as socket:
                news = socket.receive()
                if message:
                    socket.send(message)
                    self._take(socket.receive())
                self._take(news)  # last: a receipt may overtake what went on meanwhile, and then it has to be heard too
        except SocketClosedError as closed:
            self.gone = closed.code == SESSION_GONE

    def _connect(self) -> LiveSocket:
        seen = {"stage": self.view["stage"], "rehearsal": self.view["rehearsal"]}
        return LiveSocket(*self._who, phone=1, **seen)

    def _take(self, message: dict[str, Any]) -> None:
        self.came.append(message)
        if view := message.get("view"):
            older = view["rehearsal"] == self.view["rehearsal"] and view["stage"] < self.view["stage"]
            self.view = self.view if older else view
        if receipt := message.get("receipt"):
            self._receive(**receipt)
        if refused := message.get("refused"):
            for piece in self.pieces:
                piece["data"]["refused"] = refused

    def _receive(self, key: str, nonce: str, refused: str | None, final: bool, **stored: object) -> None:
        self.receipt = {"nonce": nonce, "refused": refused, "final": final}
        for piece in self.pieces:
            if piece["data"].get("key") == key:
                piece["data"] |= stored | {"receipt": self.receipt}


def _drawn(piece: dict[str, Any]) -> Drawn:
    if "html" in piece:
        return Drawn("html", Html(body=piece["html"]), value=piece["html"])
    proto = BidiComponent(id=piece["key"], component_name=piece["is"], json=json.dumps([piece["data"]]))
    return Drawn("bidi_component", proto, piece["key"])


def lines(component: str, told: dict[str, Any]) -> list[str]:
    """What a person reads on a component, where the words are all that there is."""
    if component != "workshop_joining":
        return []
    texts = told["texts"]
    roles = [texts["role"], *told["roles"], texts["rather_not"]] if told["roles"] else []
    return [*roles, *filter(None, [told.get("refused")]), texts["go"]]
