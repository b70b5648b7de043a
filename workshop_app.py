"""The server: `streamlit run workshop_app.py`.

Reads the settings, opens and migrates the database, and adds to Streamlit what Streamlit has no word for: the live
route, the cookie of a browser, the facilitator's link, the choice of language, and Plotly's script.
"""

import os
import resource
import sys
from pathlib import Path

HOME = Path(__file__).resolve().parent
MOST_SOCKETS = 8192
sys.path.insert(0, str(HOME))

import streamlit as st  # noqa: E402
from starlette.middleware import Middleware  # noqa: E402

from pages.parts import server  # noqa: E402
from pages.parts.front import FrontPage  # noqa: E402
from pages.parts.static import CompressedStatic  # noqa: E402
from sessions import mistakes, programmes, settings  # noqa: E402
from sessions.locale import Texts  # noqa: E402
from sessions.programme import ProgrammeError  # noqa: E402
from sessions.store import Store, UnusableDatabaseError  # noqa: E402
from sessions.workshop import Workshop, start  # noqa: E402


def prepare() -> Workshop:
    """Read the settings and bring the database up to date; ends the program with one clear line when that fails."""
    try:
        wanted = settings.read(os.environ, HOME)
        store = Store(wanted.data)
        store.prepare()
        programmes.built_in()
    except settings.SettingsError as error:
        sys.exit(f"workshop: {error}")
    except UnusableDatabaseError as error:
        sys.exit(f"workshop: WORKSHOP_DATA must be a database file in a folder that can be written to; {error}")
    except ProgrammeError as error:
        sys.exit("\n".join(f"workshop: {mistakes.say(one, Texts('en'))}" for one in error.mistakes))
    return Workshop(wanted, store)


def take_more_sockets() -> None:
    """Every participant holds two connections; many systems allow a program no more than 1024 unless it asks."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = MOST_SOCKETS if hard == resource.RLIM_INFINITY else min(hard, MOST_SOCKETS)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


take_more_sockets()
workshop = prepare()
start(workshop)
app = st.App(
    HOME / "pages" / "main.py",
    secrets={"workshop": ""},  # none; without one, Streamlit looks for its files again for every visitor
    routes=server.routes(workshop),
    middleware=[
        Middleware(server.BrowserCookie, workshop=workshop),
        Middleware(FrontPage),
        Middleware(CompressedStatic),
    ],
    lifespan=server.lifespan(workshop),
    on_script_error=server.say_that_something_broke,
)
