"""The contract with Streamlit: what `server/streamlit_compat.py` lists is there, and nothing else is used.

After an upgrade the name of a failing test says what broke. `docs/contributing.md` says what to do then.
"""

import ast
import re
import socket
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from inspect import getsource
from operator import attrgetter
from pathlib import Path
from unittest.mock import MagicMock

import pytest
import streamlit as st
from streamlit import net_util
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime import Runtime
from streamlit.testing.v1 import AppTest
from streamlit.web.server.server_util import is_url_from_allowed_origins
from streamlit.web.server.starlette.starlette_app import create_streamlit_routes
from streamlit.web.server.starlette.starlette_server import _get_uvicorn_config_kwargs
from uvicorn.config import HTTP_PROTOCOLS, WS_PROTOCOLS
from uvicorn.importer import import_from_string

from server import streamlit_compat
from server.streamlit_compat import (
    APP_TEST_ATTRIBUTES,
    CONFIG_OPTIONS,
    CSS_CLASSES,
    DISABLED_ENDPOINTS,
    DOM_ATTRIBUTES,
    FILE_ENDPOINTS,
    OTHER_OPEN_ENDPOINTS,
    PRIVATE_IMPORTS,
    STREAM_ENDPOINT,
    TEST_IDS,
    UPLOAD_ENDPOINT,
    UVICORN_ATTRIBUTES,
    HttpToolsProtocol,
    WebSocketsSansIOProtocol,
    kind_of_message,
    progress_of_run,
    requested_fragment,
)
from tests.pages.screen import Screen

HOME = Path(__file__).parents[2]
FRONTEND = Path(st.__file__).parent / "static"
PUBLIC_MODULES = {"streamlit", "streamlit.testing.v1"}
PUBLIC_NAMES = {"streamlit.testing.v1.AppTest"}


def files(*folders: str, suffixes: tuple[str, ...]) -> list[Path]:
    """Our files in these folders; the lists themselves are no use of what they list."""
    lists = {Path(streamlit_compat.__file__), Path(__file__)}
    found = [path for folder in folders for path in (HOME / folder).rglob("*") if path.suffix in suffixes]
    return [path for path in found if path.resolve() not in lists and "node_modules" not in path.parts]


PYTHON = [*files("server", "pages", "sessions", "tests", "benchmarks", suffixes=(".py",)), HOME / "workshop_app.py"]
IN_THE_BROWSER = [
    *files("pages", suffixes=(".js", ".css", ".html")),
    *files("pages", "server", "tests/browser", suffixes=(".py",)),
]


# --- what is listed is there ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", PRIVATE_IMPORTS)
def test_what_we_import_is_there(name: str) -> None:
    module, _, attribute = name.rpartition(".")
    try:
        import_module(name)
    except ImportError:
        assert hasattr(import_module(module), attribute)


@pytest.mark.parametrize("name", APP_TEST_ATTRIBUTES)
def test_what_the_harness_takes_from_app_test_is_there(name: str) -> None:
    attrgetter(name)(app_that_ran())


@cache
def app_that_ran() -> AppTest:
    """An app with a button."""
    return AppTest.from_string("import streamlit as st; st.button('x')").run()


@pytest.mark.parametrize("name", CONFIG_OPTIONS)
def test_streamlit_knows_the_option(name: str) -> None:
    st.get_option(name)


@pytest.mark.parametrize(
    ("name", "attribute"),
    [(name, attribute) for name, attributes in UVICORN_ATTRIBUTES.items() for attribute in attributes],
)
def test_uvicorn_and_websockets_have_what_our_protocols_use(name: str, attribute: str) -> None:
    """Attributes of an instance stand in the source of its class: a connection can't be made here."""
    found, sources = class_and_source(name)
    assert hasattr(found, attribute) or f"self.{attribute}" in sources


@cache
def class_and_source(name: str) -> tuple[type, str]:
    """A class and its source, with that of the classes that it is made of."""
    module, _, kind = name.rpartition(".")
    found = getattr(import_module(module), kind)
    return found, "".join(getsource(base) for base in found.__mro__[:-1] if not base.__module__.startswith("asyncio"))


def test_streamlit_still_starts_uvicorn_with_the_protocols_that_ours_are_made_of() -> None:
    """Ours replace what it chose, so a new choice of Streamlit's would go unnoticed."""
    options = _get_uvicorn_config_kwargs()
    assert options["ws"] == "websockets-sansio"
    assert "http" not in options
    assert import_from_string(str(WS_PROTOCOLS[options["ws"]])) is WebSocketsSansIOProtocol
    assert import_from_string(HTTP_PROTOCOLS["auto"]) is HttpToolsProtocol


LOOKUPS = ("get_external_ip", "get_internal_ip")


def test_streamlit_would_look_up_the_machines_addresses_by_the_names_that_are_replaced(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked_up: list[str] = []
    for name in LOOKUPS:
        monkeypatch.setattr(net_util, name, lambda name=name: looked_up.append(name))
    assert not is_url_from_allowed_origins("http://evil.example")
    assert sorted(looked_up) == sorted(LOOKUPS)


@pytest.mark.parametrize("origin", ["http://evil.example", "http://", "null", "http://192.0.2.1:8501"])
def test_no_origin_makes_streamlit_open_a_connection(monkeypatch: pytest.MonkeyPatch, origin: str) -> None:
    for name in LOOKUPS:
        monkeypatch.setattr(net_util, name, getattr(net_util, name))  # put back after this test
    opened = MagicMock(side_effect=OSError)
    monkeypatch.setattr(socket, "socket", opened)
    monkeypatch.setattr(socket, "getaddrinfo", opened)
    streamlit_compat.forbid_address_lookups()
    assert not is_url_from_allowed_origins(origin)
    opened.assert_not_called()


def test_messages_of_streamlit_are_told_apart() -> None:
    kinds = {field.name for field in BackMsg.DESCRIPTOR.fields}
    assert {"rerun_script", *streamlit_compat.MESSAGES_IN_USE} <= kinds
    rerun, debug, end = BackMsg(), BackMsg(debug_shutdown_runtime=True), ForwardMsg(hash="a" * 64)
    rerun.rerun_script.SetInParent()
    end.script_finished = ForwardMsg.FINISHED_SUCCESSFULLY
    assert [kind_of_message(one.SerializeToString()) for one in (rerun, debug, BackMsg(app_heartbeat=True))] == [
        "rerun", "not_in_use", "other"
    ]  # fmt: skip
    assert [kind_of_message(text) for text in (b"", b"\xff", b"\n\x1b[2J")] == ["malformed"] * 3
    start, drawn = ForwardMsg(), ForwardMsg()
    start.new_session.SetInParent()
    drawn.delta.fragment_id = "f1"
    assert [progress_of_run(one.SerializeToString()) for one in (start, drawn, end, ForwardMsg(hash="a"))] == [
        ("start", ""), ("fragment", "f1"), ("end", ""), ("", "")
    ]  # fmt: skip
    rerun.rerun_script.fragment_id = "f1"
    assert requested_fragment(rerun.SerializeToString()) == "f1"


def test_streamlit_has_no_endpoint_that_nobody_decided_on() -> None:
    """A new one is reachable by everybody until `streamlit_compat` lists it as disabled."""
    known = (STREAM_ENDPOINT, UPLOAD_ENDPOINT, *FILE_ENDPOINTS, *OTHER_OPEN_ENDPOINTS, *DISABLED_ENDPOINTS)
    routes = create_streamlit_routes(MagicMock(spec=Runtime))
    paths = {str(getattr(route, "path", "")) for route in routes} - {"", "None"}  # the index page and static files
    assert {path for path in paths if not path.startswith(known)} == set(), "open or disabled?"
    # Streamlit has this one only while its option is on.
    expected = set(known) - {"/_stcore/script-health-check"}
    assert {name for name in expected if not any(path.startswith(name) for path in paths)} == set(), "gone or renamed"


def test_the_index_page_has_what_we_replace_in_it() -> None:
    page = (FRONTEND / "index.html").read_text(encoding="utf-8")
    parts = (streamlit_compat.INDEX_PAGE_TITLE, streamlit_compat.INDEX_PAGE_LANGUAGE, "<head>", "<body>", "<noscript>")
    assert {part: page.count(part) for part in parts} == dict.fromkeys(parts, 1)


def test_the_index_page_has_one_inline_script_the_one_that_our_policy_allows() -> None:
    page = (FRONTEND / "index.html").read_text(encoding="utf-8")
    assert re.findall(r"<script>(.*?)</script>", page, re.DOTALL) == [streamlit_compat.INDEX_PAGE_SCRIPT]


@cache
def frontend() -> str:
    """All scripts of Streamlit's frontend."""
    return "\n".join(path.read_text(encoding="utf-8") for path in FRONTEND.rglob("*.js"))


NAMES_IN_THE_FRONTEND = (
    *(*TEST_IDS, *CSS_CLASSES, *DOM_ATTRIBUTES, *streamlit_compat.ENGLISH_WORDS),
    *(streamlit_compat.BACKEND_URL_SETTING, streamlit_compat.MAIN_PAGE_URL_SETTING),
)


@pytest.mark.parametrize("name", dict.fromkeys(NAMES_IN_THE_FRONTEND))
def test_the_frontend_still_writes_the_name(name: str) -> None:
    """Of a name with a kind behind a dash, such as `stBaseButton-secondary`, the frontend holds the first part."""
    assert (name.partition("-")[0] if name.startswith("st") else name) in frontend()


# --- nothing else is used -------------------------------------------------------------------------------------------


def imports_of_streamlit(path: Path) -> Iterator[str]:
    """Every name that a file imports from below `streamlit`."""
    text = path.read_text(encoding="utf-8")
    for node in ast.walk(ast.parse(text)) if "streamlit" in text else ():
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "streamlit":
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name.startswith("streamlit"))


def test_every_private_import_is_listed_and_used() -> None:
    paths = [*PYTHON, Path(streamlit_compat.__file__), Path(__file__)]
    imported = {name for path in paths for name in imports_of_streamlit(path)}
    assert imported - PUBLIC_MODULES - PUBLIC_NAMES == set(PRIVATE_IMPORTS)


def test_the_app_itself_takes_only_a_type_from_private_modules() -> None:
    app = [path for path in PYTHON if path.relative_to(HOME).parts[0] in {"server", "pages", "sessions"}]
    imported = {name for path in app for name in imports_of_streamlit(path)} - PUBLIC_MODULES
    assert imported == {"streamlit.delta_generator.DeltaGenerator"}


def test_every_private_attribute_of_app_test_is_listed_and_used() -> None:
    tree = ast.parse((HOME / "tests" / "pages" / "screen.py").read_text(encoding="utf-8"))
    used = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    theirs = {name for name in vars(AppTest.from_string("")) | vars(AppTest) if name.startswith("_")}
    own = {name for name in vars(Screen) if name not in vars(AppTest)}
    assert {name for name in used & theirs - own if not name.startswith("__")} == {
        name.partition(".")[0] for name in APP_TEST_ATTRIBUTES
    }


def test_every_option_that_is_set_is_listed() -> None:
    config = tomllib.loads((HOME / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
    assert {f"{section}.{name}" for section, options in config.items() for name in options} == (
        set(CONFIG_OPTIONS) - {"server.port"}
    )


def used_in_the_browser(pattern: str) -> dict[str, set[str]]:
    """What a pattern finds in our files, with the files."""
    uses: dict[str, set[str]] = {}
    for path in IN_THE_BROWSER:
        for name in re.findall(pattern, path.read_text(encoding="utf-8")):
            uses.setdefault(name, set()).add(str(path.relative_to(HOME)))
    return uses


def unlisted(uses: dict[str, set[str]], listed: dict[str, str]) -> dict[str, set[str]]:
    """The uses of what is not listed."""
    return {name: paths for name, paths in uses.items() if name not in listed}


def test_every_test_id_is_listed_and_used() -> None:
    uses = used_in_the_browser(r"""data-testid\s*[~^$*|]?=\s*\\?["']?([\w-]+)""")
    assert unlisted(uses, TEST_IDS) == {}
    assert set(TEST_IDS) - set(uses) == set()


def test_every_class_of_streamlit_is_listed_and_used() -> None:
    uses = used_in_the_browser(r"""(?:\.|className = ["']|classList\.\w+\(["'])(st[A-Z]\w+)""")
    assert unlisted(uses, CSS_CLASSES) == {}
    assert set(CSS_CLASSES) - set(uses) == set()


def test_every_other_attribute_of_streamlit_is_listed_and_used() -> None:
    uses = used_in_the_browser(r"(data-(?:stale|retained|baseweb|test-[\w-]+))")
    assert unlisted(uses, DOM_ATTRIBUTES) == {}
    assert set(DOM_ATTRIBUTES) - set(uses) == set()


def test_no_selector_asks_for_a_generated_class() -> None:
    """Classes that the frontend's libraries make up change with every build."""
    assert used_in_the_browser(r"(\.st-emotion-cache[\w-]*|\.e[0-9a-z]{7,}[0-9]\b|\.css-[0-9a-z]{5,})") == {}


def test_only_the_list_names_endpoints_of_streamlit() -> None:
    code = files("server", "pages", "sessions", suffixes=(".py", ".js"))
    assert [str(path.relative_to(HOME)) for path in code if "_stcore" in path.read_text(encoding="utf-8")] == []
