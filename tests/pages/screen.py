"""One tab of somebody's browser, on Streamlit's AppTest: opens a screen, presses, types, sends, tells what is there.

The app is the real one, from its entry script to the database file. Only what a browser brings along is handed in: its
cookies and its address, which AppTest can't seed, and what the app's own components send (AppTest doesn't know them).
"""

import html
import json
import re
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache, partial
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, Self
from unittest.mock import MagicMock, patch

from google.protobuf.json_format import MessageToJson
from google.protobuf.message import Message
from streamlit.components.v2.bidi_component.main import _make_trigger_id
from streamlit.components.v2.component_manager import BidiComponentManager
from streamlit.proto.WidgetStates_pb2 import WidgetStates
from streamlit.runtime import Runtime
from streamlit.runtime.pages_manager import PagesManager
from streamlit.runtime.scriptrunner import RerunData
from streamlit.runtime.scriptrunner.script_cache import ScriptCache
from streamlit.testing.v1 import AppTest, app_test, local_script_runner
from streamlit.testing.v1.element_tree import Block

from pages.kit.pieces import WORD_JOINER
from sessions.access.rights import Visitor
from sessions.locale import Texts, languages
from sessions.workshop import Workshop, start
from tests.pages.phone import Drawn, Phone, lines

MAIN = Path(__file__).parents[2] / "pages" / "main.py"
ADDRESS = "http://localhost:8501"
COMPONENTS = BidiComponentManager()  # the app's components register themselves; nothing else needs to be looked for
SCRIPTS = ScriptCache()  # compiled once, as in a server
RUNTIME = MagicMock(spec=Runtime)  # made once; AppTest gives it new parts for every run
HEADINGS = ("h1", "h2", "h3", "h4")
LISTS = ("caption", "dd", "dl", "dt", "li", "ol", "table", "tbody", "td", "th", "thead", "tr", "ul")
OTHERS = (
    "a",
    "article",
    "b",
    "br",
    "button",
    "details",
    "div",
    "figcaption",
    "figure",
    "footer",
    "form",
    "header",
    "i",
    "img",
    "main",
    "mark",
    "nav",
    "p",
    "section",
    "small",
    "span",
    "summary",
)
HARMLESS = frozenset({*HEADINGS, *LISTS, *OTHERS})  # the tags that our own templates use
TOPICS = ("stage", "answers")
VOID = frozenset({"br", "img"})
SECRETS = """
    SELECT holder FROM participants UNION ALL SELECT holder FROM rights
    UNION ALL SELECT secret FROM share_links
    UNION ALL SELECT salt FROM sessions UNION ALL SELECT link FROM sessions UNION ALL SELECT value FROM settings
    WHERE name <> 'address'
"""
MARKDOWN = "\\`*_{}[]()#+-.!|~:$<>&"
# What Streamlit looks for in a label whose Markdown is parsed already: its own expression, and the same in Python.
TEXT_RULES = {
    r"/(https?:\/\/|www(?=\.))([-.\w]+)([^ \t\r\n]*)/gi": r"(?i:(https?://|www(?=\.))[-.\w]+)",
    r"([-.\w+]+)@([-\w]+(?:\.[-\w]+)+)/gu": r"[-.\w+]+@[-\w]+(\.[-\w]+)+",
    r"/:material_(\w+):/g": r":material_\w+:",
    "/:streamlit:/g": ":streamlit:",
    r"/(^|\s)<->(\s|$)/g": r"(^|\s)<->(\s|$)",
    r"/(^|\s)->(\s|$)/g": r"(^|\s)->(\s|$)",
    r"/(^|\s)<-(\s|$)/g": r"(^|\s)<-(\s|$)",
    r"/(^|\s)--(\s|$)/g": r"(^|\s)--(\s|$)",
    r"/(^|\s)>=(\s|$)/g": r"(^|\s)>=(\s|$)",
    r"/(^|\s)<=(\s|$)/g": r"(^|\s)<=(\s|$)",
    r"/(^|\s)~=(\s|$)/g": r"(^|\s)~=(\s|$)",
    r"/:\+1:|:-1:|:[\w-]+:/g": r":\+1:|:-1:|:[\w-]+:",
}


def wait_for_the_end(runner: local_script_runner.LocalScriptRunner, timeout: float = 3) -> None:
    """Wait until a script ended. AppTest looks every millisecond, and takes processor time from the script by it."""
    thread = runner._script_thread
    assert thread
    thread.join(timeout)
    assert not thread.is_alive(), f"no end after {timeout} s"


class Screen(AppTest):
    """One tab of somebody's browser. Whatever it shows is checked with `assert_clean` after every run."""

    running: "Screen"  # whose browser asks now: what `st.context` knows comes from here

    def __init__(
        self, workshop: Workshop, name: str, who: Visitor, language: str | None = None, **query: str | None
    ) -> None:
        super().__init__(MAIN, default_timeout=60)
        self.workshop, self.who, self.language = workshop, who, language
        self.source = who.source
        self.phone: Phone | None = None
        self._drawn: list[Any] | None = None  # what the tree holds, until something is drawn
        given = {"workshop": who.token, "language": language}
        self.cookies = {name: value for name, value in given.items() if value is not None}
        self.query_params = {name: value for name, value in query.items() if value is not None}
        self.context = {"url": f"{ADDRESS}/{'' if name == 'home' else name}"}
        self._bidi_component_manager = COMPONENTS
        if name != "home":
            self.switch_page(f"{name}.py")
        self.run()

    def _run(self, widget_state: WidgetStates | None = None, timeout: float | None = None) -> Self:
        start(self.workshop)
        Screen.running = self
        with (
            patch.object(local_script_runner, "require_widgets_deltas", wait_for_the_end),
            patch.object(local_script_runner, "ScriptCache", lambda: SCRIPTS),
            patch.object(app_test, "ScriptCache", lambda: SCRIPTS),
            patch.object(app_test, "MagicMock", lambda spec: RUNTIME),
        ):
            super()._run(widget_state, timeout)
        self._drawn = None
        self._page_hash = ""  # from here on the app itself decides which screen comes next
        told = [_data(one) for one in self._tree if _is(one, "workshop_phone")]
        self.phone = Phone(self.workshop, self.who, self.language, told[0]) if told else None
        assert_clean(self)
        return self

    def run(self, *, timeout: float | None = None) -> Self:
        """Load the screen again, with everything that was filled in."""
        super().run(timeout=timeout)
        return self

    # --- what can be done -----------------------------------------------------------------------------------------

    def press(self, key: str) -> Self:
        """Press the button with this key."""
        button = self.button(key=key).click()
        return self._rerun(button.id, self._tree.get_widget_states())

    def submit(self, label: str) -> Self:
        """Press the button with this label: the way to send a form."""
        [button] = [one for one in self.button if one.label == label]
        return self.press(str(button.key))

    def fill(self, **values: object) -> Self:
        """Fill in fields of a form by their keys, without sending it yet."""
        for key, value in values.items():
            next(one for one in self.nodes if getattr(one, "key", None) == key).set_value(value)
        return self

    def switch(self, beginning: str) -> Self:
        """Press the one switch whose key begins like this."""
        [toggle] = [one for one in self.toggle if str(one.key).startswith(beginning)]
        toggle.set_value(not toggle.value)
        return self._rerun(toggle.id, self._tree.get_widget_states())

    def send(self, component: str, event: str, value: object) -> Self:
        """What a component's script does in the browser: `setTriggerValue(event, value)`."""
        [proto] = [one.proto for one in self.nodes if _is(one, component)]
        states = self._tree.get_widget_states()
        payload = json.dumps([{"event": event, "value": value}])
        states.widgets.add(id=_make_trigger_id(proto.id, "events"), json_trigger_value=payload)
        return self._rerun(proto.id, states)

    def cast(self, answer: object, *, nonce: str = "n1") -> Self:
        """Send an answer from the form on a participant's screen, as its script does."""
        return self._with_the_phone(lambda phone: phone.cast(answer, nonce))

    def join(self, role: str | None = None) -> Self:
        """Come in, with this role or without saying."""
        return self._with_the_phone(lambda phone: phone.join(role))

    def follow(self) -> Self:
        """Follow the live signal: what shows older revisions runs again, or receives what is new, as in a browser."""
        if self.phone:
            return self._with_the_phone(lambda phone: phone.look())
        late = [one.proto.id for one in self.nodes if _is(one, "workshop_live") and self._is_late(_data(one))]
        for signal in late:
            self._rerun(signal, self._tree.get_widget_states(), follow=False)
        return self

    def _with_the_phone(self, act: Callable[[Phone], None]) -> Self:
        assert self.phone
        before = self.name
        act(self.phone)
        if self.phone.gone:
            return self.run()
        if self.name != before:
            self.query_params["code"] = self.phone.code  # the address has another name too, as `page.js` does it
        assert_clean(self)
        return self

    def _is_late(self, told: dict[str, Any]) -> bool:
        query = "SELECT coalesce(rehearsal, ''), stage, answers FROM sessions WHERE code = ?"
        for rehearsal, *numbers in rows(self.workshop, query, told["code"]):
            if rehearsal != told.get("rehearsal", ""):
                return True  # the numbers of a rehearsal count by themselves
            if any(now > told["seen"].get(topic, now) for topic, now in zip(TOPICS, numbers, strict=True)):
                return True
        return False

    def _rerun(self, widget: str, states: WidgetStates, *, follow: bool = True) -> Self:
        """Rerun what the browser reruns for this widget: its fragment, or else the script; then follow."""
        metadata = self._session_state._state._new_widget_state.widget_metadata[widget]
        if metadata.fragment_id is None:
            return self._run(states)
        before, pages = self._tree, self._registered_pages
        only_this = partial(RerunData, fragment_id_queue=[metadata.fragment_id])
        with (
            patch.object(local_script_runner, "RerunData", only_this),
            patch.object(PagesManager, "get_pages", lambda _: pages),  # known since the script ran as a whole
        ):
            self._run(states)
        if not self.components("workshop_page"):  # else the fragment led to another screen
            self._tree, self._drawn = _merged(before, self._tree), None
        return self.follow() if follow else self

    # --- what is there --------------------------------------------------------------------------------------------

    @property
    def nodes(self) -> list[Any]:
        """Every element and every container; the pieces of a phone's view in place of the phone."""
        if self._drawn is None:
            self._drawn = [node for node in self._tree if getattr(node, "proto", None) is not None]
        return [one for node in self._drawn for one in self._parts(node)]

    def _parts(self, node: Any) -> list[Any]:
        return list(self.phone.drawn) if self.phone and _is(node, "workshop_phone") else [node]

    @property
    def name(self) -> str:
        """Which screen this is now."""
        return str(self.phone.view["screen"] if self.phone else self.data_of("workshop_page")["screen"])

    @property
    def session_code(self) -> str | None:
        """The code in the address."""
        return self.query_params.get("code")

    @property
    def bodies(self) -> list[str]:
        """All HTML on the screen but the style sheet."""
        return [one.value for one in self.nodes if one.type == "html" and not one.value.startswith("<style>")]

    @property
    def visible_text(self) -> str:
        """All that a person reads, top to bottom, a line for each element."""
        return "\n".join(line for node in self.nodes for line in _lines(node))

    @property
    def received(self) -> str:
        """Everything that the browser was given, seen or unseen: names, keys, attributes, data of components."""
        return "\n".join(_told(node) for node in self.nodes)

    @property
    def keys(self) -> list[str]:
        """The keys of all buttons."""
        return [str(one.key) for one in self.button]

    def components(self, name: str) -> list[dict[str, Any]]:
        """What every component of this name was told."""
        return [_data(one) for one in self.nodes if _is(one, name)]

    def page(self) -> dict[str, Any]:
        """The language, name and width that the whole page was given."""
        data = self.data_of("workshop_page")
        return {name: data[name] for name in ("language", "screen", "width")}

    def data_of(self, name: str) -> dict[str, Any]:
        """What the one component of this name was told."""
        [data] = self.components(name)
        return data


def _is(node: Any, component: str) -> bool:
    return bool(node.type == "bidi_component" and node.proto.component_name == component)


def _data(node: Any) -> dict[str, Any]:
    """What a component was told; it travels in a list of one."""
    [data] = json.loads(node.proto.json)
    return dict(data)


def _merged(before: Any, drawn: Any) -> Any:
    """The tree as it was, with what a fragment drew in its place."""
    for at, node in drawn.children.items():
        empty = isinstance(node, Block) and node.proto is None
        before.children[at] = _merged(before.children[at], node) if empty and at in before.children else node
    return before


def rows(workshop: Workshop, query: str, *values: object) -> list[tuple[Any, ...]]:
    """What the database holds."""
    path = workshop.settings.data
    return _reader(path, path.stat().st_ino).execute(query, values).fetchall()


@lru_cache(maxsize=1)
def _reader(path: Path, _inode: int) -> sqlite3.Connection:
    """A connection to this very file, which stays open until another one is asked for: opening takes the longest."""
    return sqlite3.connect(path, isolation_level=None)


def present(parts: Iterable[str], text: str) -> set[str]:
    """Those of these parts that stand in a text, which is put together once for all of them."""
    return {part for part in parts if part in text}


def bar(texts: Texts) -> str:
    """The first line of every screen but the projector."""
    others = [Texts(language)("language_name") for language in languages() if language != texts.language]
    return " ".join([texts("brand"), *others])


def as_typed(label: str) -> str:
    """What a person reads on a label that Streamlit takes for Markdown; fails when a sign would be taken for markup."""
    label = label[2:-2] if label.startswith("**") and label.endswith("**") else label
    unescaped = re.sub(r"\\(.)", "", label)
    assert not set(unescaped) & set(MARKDOWN), f"taken for Markdown: {label}"
    assert found_by_rules(label) == (), f"changed by a rule of Streamlit: {label}"
    return re.sub(r"\\(.)", r"\1", label).replace(WORD_JOINER, "")


@lru_cache(maxsize=10_000)  # most labels come back in every run of a screen
def found_by_rules(label: str) -> tuple[str, ...]:
    """What Streamlit would still turn into something else after it took a label for Markdown."""
    parsed = re.sub(r"\\([!-/:-@[-`{-~])", r"\1", label.replace(":material/", ":material_"))
    return tuple(found[0] for rule in TEXT_RULES.values() for found in re.finditer(rule, parsed))


def assert_clean(screen: Screen) -> None:
    """No error, no markup but our own, no key twice, a name for everything that can be pressed, and no secret."""
    assert not screen.exception, [one.message for one in screen.exception]
    assert not [*screen.error, *screen.warning]
    for body in screen.bodies:
        check_markup(body)
    widgets = [one for one in screen.nodes if getattr(one.proto, "id", "")]
    assert {name: n for name, n in Counter(one.proto.id for one in widgets).items() if n > 1} == {}
    assert {key: n for key, n in Counter(one.key for one in widgets if one.key).items() if n > 1} == {}
    labels = [one.label for one in widgets if hasattr(one, "label")]
    assert [label for label in labels if not label.strip() or found_by_rules(label)] == []
    sent = b"\n".join(one.proto.SerializeToString() for one in screen.nodes if isinstance(one.proto, Message))
    if screen.phone:
        forms = Counter((one["is"], one["key"]) for one in screen.phone.pieces)
        assert {name: n for name, n in forms.items() if n > 1} == {}
        sent += json.dumps(screen.phone.came).encode()
    assert [secret for secret in _secrets(screen) if secret.encode() in sent] == []


def check_markup(body: str) -> None:
    """Fail for HTML that we didn't write, or that is left open."""
    _Markup.text(body)


def _secrets(screen: Screen) -> Iterator[str]:
    """What no browser is ever told: its own token, and everything by which the database knows a person or a link."""
    yield from filter(None, [screen.cookies.get("workshop")])
    yield from (value for (value,) in rows(screen.workshop, SECRETS))
    yield from filter(None, [screen.workshop.settings.passcode, str(screen.workshop.settings.data)])


class _Markup(HTMLParser):
    """Takes HTML apart: its words, and whether it holds anything that we didn't write."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.open: list[str] = []

    @staticmethod
    @lru_cache(maxsize=1000)  # the same HTML comes back in every run of a screen, and whenever a test asks what it says
    def text(body: str) -> str:
        """Its words; fails for HTML that we didn't write, or that is left open."""
        parser = _Markup()
        parser.feed(body)
        parser.close()
        assert parser.open == [], f"left open: {parser.open} in {body}"
        return " ".join("".join(parser.words).split())

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        assert tag in HARMLESS, f"<{tag}>"
        for name, value in attrs:
            assert not name.startswith("on"), f"<{tag} {name}>"
            assert name not in {"action", "href", "src"} or re.match(
                r"\./|data:image/(svg|png|jpeg|webp)", value or ""
            ), f"{name}={value}"
        if tag not in VOID:
            self.open.append(tag)
        self.words.append(" " if tag not in {"b", "i", "mark", "span"} else "")
        self.words.extend(f"{value} " for name, value in attrs if name in {"alt", "aria-label"} and value)

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open.pop() == tag, f"</{tag}>"
        self.words.append(" " if tag not in {"b", "i", "mark", "span"} else "")

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"<!--{data}-->")

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(f"<!{decl}>")

    def unknown_decl(self, data: str) -> None:
        raise AssertionError(f"<![{data}]>")

    def handle_pi(self, data: str) -> None:
        raise AssertionError(f"<?{data}>")


def _lines(node: Any) -> list[str]:
    """What a person reads of one element."""
    if node.type == "html":
        return [] if node.value.startswith("<style>") or not (text := _Markup.text(node.value)) else [text]
    if isinstance(node, Drawn):
        return lines(node.proto.component_name, _data(node))
    if node.type in {"text", "caption", "code"}:
        return [str(node.value)]
    label = getattr(node, "label", "").replace(WORD_JOINER, "")
    return [str(text) for text in (label, *getattr(node, "options", ())) if text]


def _told(node: Any) -> str:
    if node.type == "bidi_component":
        return f"{node.proto.component_name} {node.key} {json.dumps(_data(node), ensure_ascii=False)}"
    if node.type == "html":
        return "" if node.value.startswith("<style>") else f"{node.value}\n{html.unescape(node.value)}"
    return MessageToJson(node.proto, ensure_ascii=False) if isinstance(node.proto, Message) else ""
