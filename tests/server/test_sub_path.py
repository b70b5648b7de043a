"""The sub-path can't be taken for an address of the app itself. What happens below it: tests/browser/server."""

from pathlib import Path

import pytest
from starlette.routing import Route, WebSocketRoute

from pages.kit.urls import SCREENS
from pages.participant import live_view
from server import routes, streamlit_compat
from server.paths import FIRST_PARTS
from server.proxy.sub_path import refuse_own_path
from server.static_assets import ASSETS
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


def test_all_addresses_are_known(workshop: Workshop) -> None:
    ours = [route for route in routes.routes(workshop, live_view.compose) if isinstance(route, Route | WebSocketRoute)]
    streamlits = (
        *(streamlit_compat.STREAM_ENDPOINT, streamlit_compat.UPLOAD_ENDPOINT),
        *(*streamlit_compat.FILE_ENDPOINTS, *streamlit_compat.OTHER_OPEN_ENDPOINTS),
    )
    first = {path.split("/")[1] for path in (*(route.path for route in ours), *streamlits, ASSETS)}
    assert first - set(SCREENS) <= FIRST_PARTS
