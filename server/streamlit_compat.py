"""Everything of Streamlit, and of uvicorn below it, that this app depends on and that is not documented, by its name.

A contract test (`tests/server/test_streamlit_compat.py`) names what an upgrade of Streamlit broke, and fails when a
file uses something undocumented that is not listed here. `docs/contributing.md` says how to upgrade.
"""

import hashlib
from typing import Any, Literal

from google.protobuf.message import DecodeError
from streamlit import config, net_util
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime import Runtime
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol as HttpToolsProtocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol as WebSocketsSansIOProtocol

# --- endpoints and the index page ------------------------------------------------------------------------------------

STREAM_ENDPOINT = "/_stcore/stream"  # Streamlit's WebSocket: one for each page
XSRF_COOKIE = "_streamlit_xsrf"  # compared with what the page sends along
UPLOAD_ENDPOINT = "/_stcore/upload_file/"
FILE_ENDPOINTS = ("/media/", "/component/")  # what is below them is never taken for the address of a screen
OTHER_OPEN_ENDPOINTS = ("/_stcore/health", "/_stcore/host-config", "/_stcore/bidi-components/")
DISABLED_ENDPOINTS = (
    *("/_stcore/metrics", "/_stcore/agent", "/_stcore/script-health-check"),
    *("/auth/", "/oauth2callback"),
)

OF_A_PAGE = (STREAM_ENDPOINT.removesuffix("stream"), *FILE_ENDPOINTS)  # below these is all that a page asks for

INDEX_PAGE_TITLE = "<title>Streamlit</title>"
INDEX_PAGE_LANGUAGE = 'lang="en"'
INDEX_PAGE_SCRIPT = "\n      window.prerenderReady = false\n    "  # the one inline script; its hash is in our policy
# Read from `window.__streamlit` by the frontend: where its own requests go, and below what the screens' addresses are.
BACKEND_URL_SETTING, MAIN_PAGE_URL_SETTING = "BACKEND_BASE_URL", "MAIN_PAGE_BASE_URL"

# --- Python ----------------------------------------------------------------------------------------------------------

# Imported from modules that are not `streamlit` itself.
PRIVATE_IMPORTS = {
    "streamlit.delta_generator.DeltaGenerator": "the type of a container",
    "streamlit.config": "the secret of signed cookies can't be set while the app starts in any other way",
    "streamlit.net_util": "two functions are replaced, so that nothing makes the server ask another machine",
    # tests and benchmarks
    "streamlit.components.v2.bidi_component.main._make_trigger_id": "a component sends an event, as in the browser",
    "streamlit.components.v2.component_manager.BidiComponentManager": "one registry for all screens of a test run",
    "streamlit.dataframe_util.convert_arrow_bytes_to_pandas_df": "reading a chart's data",
    "streamlit.proto.BackMsg_pb2.BackMsg": "what the frontend sends",
    "streamlit.proto.BidiComponent_pb2.BidiComponent": "a component as an element",
    "streamlit.proto.ClientState_pb2.ClientState": "what the frontend sends",
    "streamlit.proto.ClientState_pb2.ContextInfo": "what the frontend sends",
    "streamlit.proto.Element_pb2.Element": "what the frontend receives",
    "streamlit.proto.ForwardMsg_pb2.ForwardMsg": "what the frontend receives",
    "streamlit.proto.Html_pb2.Html": "HTML as an element",
    "streamlit.proto.WidgetStates_pb2.WidgetState": "the value of one widget",
    "streamlit.proto.WidgetStates_pb2.WidgetStates": "the values of all widgets",
    "streamlit.runtime.context.ContextProxy": "AppTest takes no cookies and no address of a browser",
    "streamlit.runtime.context.StreamlitCookies": "AppTest takes no cookies",
    "streamlit.runtime.pages_manager.PagesManager": "AppTest forgets all pages when a fragment runs alone",
    "streamlit.runtime.scriptrunner.RerunData": "AppTest can't run one fragment alone",
    "streamlit.runtime.scriptrunner.script_cache.ScriptCache": "AppTest compiles the scripts anew for every run",
    "streamlit.runtime.Runtime": "uploaded files, which stay in memory; the contract test asks for all endpoints",
    "streamlit.runtime.memory_uploaded_file_manager.MemoryUploadedFileManager": "where uploaded files are held",
    "streamlit.runtime.uploaded_file_manager.UploadedFileRec": "one uploaded file",
    "streamlit.web.cli": "servers of browser tests are forked from a process that has imported it",
    "streamlit.web.server.server_util.is_url_from_allowed_origins": "the contract test",
    "streamlit.web.server.starlette.starlette_app.create_streamlit_routes": "the contract test asks for all endpoints",
    "streamlit.web.server.starlette.starlette_server._get_uvicorn_config_kwargs": "the contract test",
    "streamlit.testing.v1.app_test": "AppTest compiles the scripts anew for every run",
    "streamlit.testing.v1.local_script_runner": "AppTest can't run one fragment alone, and asks every ms for the end",
    "streamlit.testing.v1.element_tree.Block": "telling a container from an element",
}

# Attributes of `streamlit.testing.v1.AppTest` that the harness of the screen tests reads or overrides.
APP_TEST_ATTRIBUTES = {
    "_bidi_component_manager": "one registry of components for all tests; AppTest would look for components anew",
    "_page_hash": "a screen that led to another one stays on that other one",
    "_registered_pages": "the pages are known while a fragment runs alone",
    "_run": "every run starts with our browser's cookies and ends with the checks of `assert_clean`",
    "_session_state._state._new_widget_state.widget_metadata": "which fragment a widget belongs to",
    "_tree": "all elements, and the values of all widgets",
}

# --- configuration ---------------------------------------------------------------------------------------------------

# Every option that `.streamlit/config.toml` sets; the reasons are measured in `docs/decisions/`.
CONFIG_OPTIONS = {
    "server.headless": "no browser is opened, no question asked at the start",
    "server.fileWatcherType": "watching files costs 70 to 100 ms for every page load",
    "server.enableCORS": "no answers for pages of other sites",
    "server.enableXsrfProtection": "no uploads from pages of other sites",
    "server.enableAgentApi": "an API that nobody needs here",
    "server.enableStaticServing": "files are served by our own routes",
    "server.scriptHealthCheckEnabled": "an endpoint that runs the script for anybody",
    "server.enableWebsocketCompression": "compression costs memory for every connection",
    "server.maxMessageSize": "limits what a browser may send",
    "server.maxUploadSize": "limits the size of uploaded files, which are held in memory",
    "server.maxWidgetStateSize": "limits what a browser may keep on the server",
    "server.port": "the address in the terminal and in the QR code",
    "runner.postScriptGC": "a garbage collection after each run costs 50 ms",
    "runner.fastReruns": "a run that another request interrupts leaves stale elements on the screen",
    "runner.magicEnabled": "a value on a line of its own must not appear on the screen",
    "browser.gatherUsageStats": "nothing is sent to anybody",
    "client.toolbarMode": "no menu for developers",
    "client.showErrorDetails": "no traceback for visitors",
    "client.showErrorLinks": "no links to other sites",
    "client.showSidebarNavigation": "every screen says itself where one can go",
    "logger.level": "warnings only",
    "logger.hideWelcomeMessage": "our own line stands in the terminal",
    "theme.base": "colours with enough contrast",
    "theme.primaryColor": "colours with enough contrast",
    "theme.backgroundColor": "colours with enough contrast",
    "theme.secondaryBackgroundColor": "colours with enough contrast",
    "theme.textColor": "colours with enough contrast",
    "theme.linkColor": "colours with enough contrast",
    "theme.borderColor": "colours with enough contrast",
    "theme.baseRadius": "one shape of all boxes",
    "theme.buttonRadius": "one shape of all buttons",
    "theme.baseFontSize": "readable on a phone",
    "theme.showWidgetBorder": "a field can be seen without colour",
}

# --- the page in the browser -----------------------------------------------------------------------------------------

# Values of `data-testid` in CSS, JavaScript and browser tests.
TEST_IDS = {
    "InputInstructions": "hidden: the English hint in a text field",
    "stApp": "carries the state of the script",
    "stAppViewContainer": "printing: no fixed height",
    "stBaseButton-secondary": "the activities in the console's outline",
    "stCaptionContainer": "contrast of small text",
    "stCode": "tests: the facilitator's link to copy",
    "stButtonGroup": "choices that go on in a next line on a phone",
    "stColumn": "columns that stay in view, and their order on a phone",
    "stDialog": "hidden: dialogs of Streamlit itself",
    "stElementContainer": "the width of a button's place; printing",
    "stException": "tests: no screen shows a traceback",
    "stFileUploaderDropzoneInstructions": "hidden: the English limit beside a field for files",
    "stForm": "the fields of the home screen",
    "stHeader": "hidden: Streamlit's own header",
    "stLayoutWrapper": "the place of a container in its row; hidden when it only holds the live signal",
    "stMain": "what scrolls",
    "stMainBlockContainer": "width and padding of the whole screen",
    "stMarkdownContainer": "the label of a button, kept for screen readers where only an arrow is drawn",
    "stSidebar": "hidden: there is none",
    "stSkipToContent": "its words are put into the language of the page",
    "stStatusWidget": "hidden: the running man",
    "stToolbar": "hidden: the menu for developers",
    "stVerticalBlock": "the distance between elements",
}

# Classes of Streamlit's elements in CSS and JavaScript. `st-key-…` is documented and not listed.
CSS_CLASSES = {
    "stApp": "printing: no fixed height",
    "stButton": "size and text of buttons",
    "stDialog": "hidden: dialogs of Streamlit itself",
    "stDownloadButton": "size and text of buttons",
    "stFormSubmitButton": "size and text of buttons",
    "stHtml": "headings and text of our own HTML; the phone's screen uses it for its own pieces too",
    "stTextInput": "size of text fields",
}

# Words that Streamlit writes in English on every page, with the names of our own in the locale, under `streamlit`.
ENGLISH_WORDS = {"Skip to main content": "skip", "No results": "no_results"}

# Other attributes that Streamlit sets on its elements.
DOM_ATTRIBUTES = {
    "data-stale": "an element of an earlier run that the current run has not drawn yet",
    "data-retained": "an element that is no longer drawn and stays because it has the focus",
    "data-test-script-state": "on stApp: running or notRunning",
}


# --- this machine's addresses ----------------------------------------------------------------------------------------


def forbid_address_lookups() -> None:
    """Take Streamlit's two look-ups of this machine's addresses away; `server.network` reads them from the interfaces.

    To check an origin that it does not know, Streamlit asks a server on the internet, and the event loop waits. No
    option switches that off without allowing every origin.
    """
    net_util.get_external_ip = net_util.get_internal_ip = _no_address


def _no_address() -> None:
    return None


# --- several processes ------------------------------------------------------------------------------------------------


def share_cookie_secret(secret: str) -> None:
    """Let Streamlit sign its cookies with a key of this secret, so that every process takes what another one signed."""
    key = hashlib.blake2b(b"cookies", key=secret.encode()[:64]).hexdigest()
    config.set_option("server.cookieSecret", key)


# --- uploaded files ---------------------------------------------------------------------------------------------------


def uploaded_files() -> dict[tuple[str, str], int]:
    """The size in bytes of every uploaded file that is held in memory, by the ids of its page and of itself."""
    if not Runtime.exists():  # a test without a server
        return {}
    stored = _upload_manager().file_storage
    return {(page, id_): len(file.data) for page, files in list(stored.items()) for id_, file in list(files.items())}


def remove_uploaded_file(page: str, file: str) -> None:
    """Let go of an uploaded file; one that has gone already changes nothing."""
    _upload_manager().remove_file(page, file)


def _upload_manager() -> Any:
    """The one in memory; its base class, which is the declared type, has neither of what is used here."""
    return Runtime.instance().uploaded_file_mgr


# --- uvicorn and websockets ------------------------------------------------------------------------------------------

# Attributes that we read, set or override, by class. Streamlit makes uvicorn's configuration itself and offers no
# option for any of it.
UVICORN_ATTRIBUTES = {
    "uvicorn.config.Config": {
        "http_protocol_class": "called for each connection; replaced by our own",
        "ws_protocol_class": "called for each WebSocket; replaced by our own",
        "encoded_headers": "headers of every response; the one that names the server is left out",
        "loaded_app": "the app with uvicorn's middleware around it; wrapped once more",
    },
    "uvicorn.protocols.http.httptools_impl.HttpToolsProtocol": dict.fromkeys(
        (
            *("connection_made", "connection_lost", "data_received", "handle_websocket_upgrade", "send_400_response"),
            *("on_message_begin", "on_url", "on_header", "on_headers_complete", "on_message_complete"),
            *("on_response_complete", "pipeline", "url", "headers", "cycle", "client", "transport", "loop", "flow"),
            "shutdown",
        ),
        "bounds of an HTTP connection",
    ),
    "uvicorn.protocols.websockets.websockets_sansio_impl.WebSocketsSansIOProtocol": dict.fromkeys(
        (
            *("connection_made", "connection_lost", "data_received", "resume_writing", "receive", "send"),
            *("handle_connect", "on_task_complete", "handshake_initiated", "client"),
            *("handle_cont", "handle_parser_exception", "conn", "frames", "queue", "read_paused", "writable"),
            *("transport", "loop", "disconnected", "handshake_complete", "close_sent"),
        ),
        "bounds of a WebSocket",
    ),
    "websockets.server.ServerProtocol": {
        "max_message_size": "raised for who has joined or holds a right",
        "reader": "what came of a message that is not complete",
        "handshake_exc": "why a request is no handshake; uvicorn does not look",
        "reject": "the response to such a request",
    },
}


def uvicorn_config(receive: Any) -> Any:
    """The configuration of the running server; `receive` is that of the lifespan scope."""
    return receive.__self__.config


def set_max_message_size(connection: Any, most: int) -> None:
    """Allow a WebSocket (`websockets.server.ServerProtocol`) messages of so many bytes."""
    connection.max_message_size = most


def unread_size(connection: Any) -> int:
    """How many bytes of an incomplete frame a WebSocket (`websockets.server.ServerProtocol`) holds."""
    return len(connection.reader.buffer)


# --- messages of Streamlit's WebSocket -------------------------------------------------------------------------------


# Besides "rerun_script"; the last one asks for a file that a screen offers for download.
MESSAGES_IN_USE = ("stop_script", "app_heartbeat", "file_urls_request", "backend_operation_request")


def kind_of_message(data: bytes) -> Literal["rerun", "other", "not_in_use", "malformed"]:
    """What a browser sent over Streamlit's WebSocket.

    Not in use: what developers have in Streamlit's menu, such as clearing all caches or asking git about the sources.
    """
    try:
        kind = BackMsg.FromString(data).WhichOneof("type")
    except DecodeError:
        return "malformed"
    if kind is None:
        return "malformed"
    return "rerun" if kind == "rerun_script" else "other" if kind in MESSAGES_IN_USE else "not_in_use"


def requested_fragment(data: bytes) -> str:
    """The fragment that a rerun asks for; an empty text for the whole script."""
    return str(BackMsg.FromString(data).rerun_script.fragment_id)


def progress_of_run(data: bytes) -> tuple[str, str]:
    """What a message to the browser says of the run of a script: "start", "end", "fragment" or "".

    The second value is the id of that fragment.
    """
    message = ForwardMsg.FromString(data)
    kind = message.WhichOneof("type")
    if kind == "delta":
        return "fragment", str(message.delta.fragment_id)
    return {"new_session": ("start", ""), "script_finished": ("end", "")}.get(kind, ("", ""))
