"""The sub-path can't be taken for an address of the app itself. What happens below it: tests/browser/server."""

from pathlib import Path

import pytest
from starlette.routing import Route

from pages.kit.urls import SCREENS
from server import routes
from server.middleware.endpoint_access import WEBSOCKETS
from server.operations.health import ALIVE, READY
from server.paths import FIRST_PARTS, LONG_POLLING
from server.proxy.sub_path import refuse_own_path
from server.static_assets import ASSETS
from server.streamlit_compat import STREAM_ENDPOINT
from sessions.settings import Settings, SettingsError
from sessions.workshop import Workshop


@pytest.mark.parametrize("path", ["/review", "/assets/workshop", "/_stcore", "/live/x"])
def test_a_path_that_begins_as_one_of_ours_is_refused(tmp_path: Path, path: str) -> None:
    settings = Settings(tmp_path / "workshop.db", url=f"https://example.nl{path}")
    with pytest.raises(SettingsError, match="can't begin with /"):
        refuse_own_path(settings, SCREENS)


@pytest.mark.parametrize(
    "url", [None, "https://example.nl", "https://example.nl/workshop", "https://example.nl/reviews"]
)
def test_every_other_path_is_taken(tmp_path: Path, url: str | None) -> None:
    refuse_own_path(Settings(tmp_path / "workshop.db", url=url), SCREENS)


def test_the_first_parts_of_all_our_addresses_are_known(workshop: Workshop) -> None:
    ours = [route for route in routes.routes(workshop) if isinstance(route, Route)]
    others = (*WEBSOCKETS, ASSETS, LONG_POLLING, ALIVE, READY)
    assert {path.split("/")[1] for path in (*(route.path for route in ours), *others)} - {
        STREAM_ENDPOINT.split("/")[1]
    } <= FIRST_PARTS
