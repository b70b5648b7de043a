"""A component in a page of its own: its real script, style and template, and a store that is a dict of this test.

What Streamlit does for a component is little: a place in the page, data, and a way to send. Here the test does it, so
that it can hold back a receipt, or let another tab be first.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from pages.kit import modules
from pages.kit.component import components
from pages.participant.outbox.answer_state import WORDS
from sessions.activities.shared.form import merged
from sessions.locale import Texts
from tests.browser.support.people import PHONE

HOST = "workshop.example.nl"  # not the loopback: like the phones of a workshop without https, no secure context
ADDRESS = f"http://{HOST}/"
PLACE = """([css, html]) => {
  const root = Object.assign(document.createElement("div"), { id: "host" }).attachShadow({ mode: "open" });
  document.querySelector("main").append(root.host);
  root.innerHTML = `<style>${css}</style><div>${html}</div>`;
  window.place = root.querySelector("div");
  window.sent = [];
}"""
PAGE = '<!doctype html><html lang="nl"><title>Formulier</title><body><main><h1>Formulier</h1></main></body></html>'
LOAD = "async address => { window.draw = (await import(address)).default; }"
DRAW = "data => draw({ data, parentElement: place, setTriggerValue: (name, value) => sent.push(value) })"


class _Modules(BaseHTTPRequestHandler):
    """Gives the modules of all components, which browsers keep, and an empty page at any other address."""

    protocol_version = "HTTP/1.1"
    files: dict[str, bytes]

    def do_GET(self) -> None:
        module = self.files.get(self.path)
        body = PAGE.encode() if module is None else module
        self.send_response(200)
        self.send_header("Content-Type", "text/html" if module is None else "text/javascript")
        self.send_header("Cache-Control", "no-store" if module is None else "max-age=3600")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing on the terminal."""


@contextmanager
def module_server() -> Iterator[int]:
    """A server of `ADDRESS` on the port that is given: a browser fetches modules from it without asking this test."""
    _Modules.files = {f"/{path}": text.encode() for path, text in modules.sources().items()}
    with ThreadingHTTPServer(("127.0.0.1", 0), _Modules) as server:
        server.daemon_threads = True
        Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_address[1]
        server.shutdown()


@contextmanager
def page_of_its_own(browser: Browser) -> Iterator[Page]:
    """A phone's page without the workshop's server behind it. Fails at the end when a script made a mistake."""
    context = browser.new_context(viewport=PHONE, has_touch=True)
    page, mistakes = context.new_page(), list[str]()
    page.on("pageerror", lambda error: mistakes.append(str(error)))
    yield page
    context.close()
    assert mistakes == []


class Plain:
    """One participant with one component on `page`, and what it is told besides the state of the answer."""

    def __init__(self, page: Page, told: dict[str, Any], component: str) -> None:
        self.page, self.told = page, told
        [self.component] = [one for one in components() if one.name == component]
        self.stored: dict[str, Any] | None = None
        self.answered = False
        self.confirmed: str | None = None
        page.set_viewport_size(PHONE)
        page.goto(ADDRESS)
        page.evaluate("sessionStorage.clear(); localStorage.clear()")
        self.open()

    def open(self) -> None:
        """Load the page, or load it again."""
        self.page.goto(ADDRESS)
        self.page.evaluate(PLACE, [self.component.css, self.component.html])
        self.page.evaluate(LOAD, f"{ADDRESS}{self.component.module}")
        self.draw()

    def draw(self, receipt: dict[str, Any] | None = None) -> None:
        """What a rerun does: tell the component what is stored now."""
        words = {name: Texts("nl")(f"sending.{name}") for name in WORDS}
        state = {
            "key": "ABC234/a/1",
            "answered": self.answered,
            "value": self.stored,
            "saved": "Opgeslagen 14:03" if self.answered else None,
            "receipt": receipt,
            "language": "nl",
        }
        self.page.evaluate(DRAW, {**state, **self.told, "texts": words | self.told["texts"]})

    @property
    def sent(self) -> list[dict[str, Any]]:
        """Every answer that was sent since the page was loaded, in order."""
        return [json.loads(one) for one in self.page.evaluate("sent.map((one) => JSON.stringify(one.answer))")]

    def next(self) -> dict[str, Any]:
        """Wait for the next sending, and give its answer; it is not stored yet."""
        self.page.wait_for_function("seen => sent.length && sent.at(-1).nonce !== seen", arg=self.confirmed)
        self.confirmed = self.page.evaluate("sent.at(-1).nonce")
        return self.sent[-1]

    def store(self) -> dict[str, Any]:
        """Wait for the next sending, store it as a form does, and give the receipt."""
        answer = self.next()
        self.stored = None if answer == {"pass": True} else merged(self.stored or {}, answer)
        self.answered = self.stored != {}
        self.draw({"nonce": self.confirmed, "refused": None, "final": False})
        return answer

    def quiet(self, milliseconds: int = 1000) -> int:
        """How many sendings there were, after some time in which another could have come."""
        self.page.wait_for_timeout(milliseconds)
        return len(self.sent)

    def violations(self) -> list[str]:
        """Serious and critical violations that axe-core finds."""
        found = Axe().run(self.page).response["violations"]
        serious = [one for one in found if one["impact"] in {"serious", "critical"}]
        return [f"{one['id']}: {node['html'][:160]}" for one in serious for node in one["nodes"]]
