"""The server: `streamlit run workshop_app.py`.

Composition root: reads the settings, opens and migrates the database, and joins the screens in `pages` with the
middleware, routes and background tasks in `server`.
"""

import atexit
import logging
import os
import resource
import sys
from pathlib import Path

HOME = Path(__file__).resolve().parent
SWITCH_INTERVAL = 0.001  # seconds that a thread keeps the interpreter while others wait; Python's own is 0.005
sys.path.insert(0, str(HOME))

import streamlit as st  # noqa: E402
from starlette.middleware import Middleware  # noqa: E402

from pages.kit import frame, modules, urls  # noqa: E402
from pages.participant import view  # noqa: E402
from pages.participant.light_page.light_page import LightPageRenderer  # noqa: E402
from server import lifespan, log_filter, routes, streamlit_compat  # noqa: E402
from server.live.endpoint import LiveConnections  # noqa: E402
from server.middleware.allowed_hosts import AllowedHosts  # noqa: E402
from server.middleware.browser_cookie import BrowserCookie  # noqa: E402
from server.middleware.compression import StaticFileCompression  # noqa: E402
from server.middleware.connection_bounds import MAX_OPEN_FILES, ConnectionBounds  # noqa: E402
from server.middleware.connection_limits import ConnectionLimits  # noqa: E402
from server.middleware.connectivity_probes import ConnectivityProbes  # noqa: E402
from server.middleware.endpoint_access import EndpointAccess  # noqa: E402
from server.middleware.index_page import IndexPage  # noqa: E402
from server.middleware.light_pages import LightPages  # noqa: E402
from server.middleware.long_polling import LongPolling  # noqa: E402
from server.middleware.origin_check import OriginCheck  # noqa: E402
from server.middleware.security_headers import SecurityHeaders  # noqa: E402
from server.middleware.server_error import ServerError  # noqa: E402
from server.middleware.stream_limits import StreamLimits  # noqa: E402
from server.middleware.upload_limits import UploadLimits  # noqa: E402
from server.operations import json_log  # noqa: E402
from server.operations.health import HealthChecks  # noqa: E402
from server.processes.environment import prints_address  # noqa: E402
from server.processes.page_key import PageKeys  # noqa: E402
from server.proxy.sub_path import SubPath, refuse_own_path  # noqa: E402
from server.static_assets import ServedAssets  # noqa: E402
from sessions import settings  # noqa: E402
from sessions.access import rights  # noqa: E402
from sessions.live import Hub  # noqa: E402
from sessions.locale import Texts  # noqa: E402
from sessions.programmes import mistake_messages  # noqa: E402
from sessions.programmes.built_in import built_in  # noqa: E402
from sessions.programmes.mistakes import ProgrammeError  # noqa: E402
from sessions.settings import Settings  # noqa: E402
from sessions.store import MixedDatabaseError, NewerDatabaseError, UnusableDatabaseError  # noqa: E402
from sessions.store.database import opening  # noqa: E402
from sessions.workshop import Workshop, open_workshop, start  # noqa: E402


def read_settings() -> Settings:
    """Read the settings; ends the program with one clear line when one can't be used."""
    try:
        wanted = settings.read(os.environ, HOME)
        refuse_own_path(wanted, urls.SCREENS)
    except settings.SettingsError as error:
        sys.exit(f"workshop: {error}")
    return wanted


def install_log(wanted: Settings) -> None:
    """Clean and bound whatever is logged; for programs as JSON, with what happens in the app too."""
    log_filter.install(json_log.write if wanted.json_log else None)
    if wanted.json_log:
        logging.getLogger("workshop").setLevel(logging.INFO)


def prepare(wanted: Settings, release: str) -> Workshop:
    """Bring the database up to date; ends the program with one clear line when that fails."""
    try:
        store = opening.open_from_settings(wanted)
        store.prepare()
        atexit.register(store.shut_down)  # for a start that fails later, as on a port that is taken
        built_in()
    except settings.SettingsError as error:
        sys.exit(f"workshop: {error}")
    except MixedDatabaseError as error:
        sys.exit(f"workshop: {Texts('en')('cli.mixed', path=error.path)}")
    except NewerDatabaseError as error:
        sys.exit(f"workshop: {Texts('en')('cli.fault.newer', names=', '.join(error.names))}")
    except UnusableDatabaseError as error:
        if wanted.database:
            sys.exit(f"workshop: WORKSHOP_DATABASE must be a database that can be reached and changed; {error}")
        sys.exit(f"workshop: WORKSHOP_DATA must be a database file in a folder that can be written to; {error}")
    except ProgrammeError as error:
        sys.exit("\n".join(f"workshop: {mistake_messages.message(one, Texts('en'))}" for one in error.mistakes))
    workshop = open_workshop(wanted, store, Hub(release))
    rights.adopt_passcode(workshop)
    return workshop


def raise_open_file_limit() -> None:
    """Allow this process more open files: each participant has a connection, and many systems allow 1024 files."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = MAX_OPEN_FILES if hard == resource.RLIM_INFINITY else min(hard, MAX_OPEN_FILES)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


def show_script_error(error: Exception) -> bool:
    """Log an exception in a screen's script, and show what to do instead of a traceback."""
    logging.getLogger("workshop").error("a screen failed", exc_info=error)
    frame.show_broken()
    return True


wanted_settings = read_settings()
install_log(wanted_settings)
streamlit_compat.forbid_address_lookups()
if wanted_settings.secret:
    streamlit_compat.share_cookie_secret(wanted_settings.secret)
raise_open_file_limit()
sys.setswitchinterval(SWITCH_INTERVAL)
static_assets = modules.build()
workshop = prepare(wanted_settings, modules.release(static_assets))
setup_word = "" if rights.passcode_is_set(workshop) or not prints_address() else rights.new_setup_word(workshop)
start(workshop)
light_pages = LightPageRenderer(workshop, static_assets)
app = st.App(
    HOME / "pages" / "main.py",
    secrets={"workshop": ""},  # none; without one, Streamlit looks for its files again for every visitor
    routes=routes.routes(workshop),
    middleware=[  # from the outermost to the innermost
        Middleware(ConnectionBounds, workshop=workshop),
        Middleware(SubPath, workshop=workshop),
        Middleware(SecurityHeaders, workshop=workshop),
        Middleware(ServerError),
        Middleware(ConnectivityProbes),
        Middleware(HealthChecks, workshop=workshop),
        Middleware(AllowedHosts, workshop=workshop),
        *([Middleware(PageKeys)] if wanted_settings.several else []),
        Middleware(ServedAssets, assets=static_assets),
        Middleware(EndpointAccess, workshop=workshop),
        Middleware(OriginCheck, workshop=workshop),
        Middleware(LongPolling, workshop=workshop),
        Middleware(ConnectionLimits, workshop=workshop),
        Middleware(LiveConnections, workshop=workshop, compose_view=view.compose_together),
        Middleware(StreamLimits, workshop=workshop),
        Middleware(UploadLimits, workshop=workshop),
        Middleware(BrowserCookie, workshop=workshop),
        Middleware(
            LightPages,
            workshop=workshop,
            take_part=light_pages.take_part,
            ready=light_pages.ready,
            check=light_pages.check,
            screen=light_pages.screen,
        ),
        Middleware(IndexPage, screens=urls.SCREENS, assets=static_assets, several=wanted_settings.several),
        Middleware(StaticFileCompression),
    ],
    lifespan=lifespan.lifespan(workshop, lambda: urls.announcement(workshop, setup_word)),
    on_script_error=show_script_error,
)
