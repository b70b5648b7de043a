"""What robots may read, and where somebody who finds a weakness can write to."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from sessions.workshop import Workshop
from tests.server.asgi_browser import AsgiBrowser


def with_settings(workshop: Workshop, **settings: object) -> AsgiBrowser:
    return AsgiBrowser(replace(workshop, settings=replace(workshop.settings, **settings)))  # type: ignore[arg-type]


@pytest.mark.parametrize(("url", "path"), [(None, ""), ("https://example.nl/workshop", "/workshop")])
def test_robots_stay_out_but_may_read_that_a_secret_is_not_for_them(
    workshop: Workshop, url: str | None, path: str
) -> None:
    answer = with_settings(workshop, url=url).get("/robots.txt")
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert answer.body.decode().splitlines() == [
        "User-agent: *", f"Allow: {path}/open/", f"Allow: {path}/shared/", f"Allow: {path}/reading",
        f"Disallow: {path}/",
    ]  # fmt: skip


def test_the_contact_is_told_until_a_day_within_a_year(workshop: Workshop) -> None:
    browser = with_settings(workshop, url="https://example.nl", contact="mailto:veiligheid@example.nl")
    answer = browser.get("/.well-known/security.txt")
    assert (answer.status, answer.headers["content-type"]) == (200, "text/plain; charset=utf-8")
    fields = dict(line.split(": ", 1) for line in answer.body.decode().splitlines())
    until = datetime.strptime(fields.pop("Expires"), "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    assert 150 < (until - workshop.clock()).days < 365
    assert fields == {
        "Contact": "mailto:veiligheid@example.nl",
        "Preferred-Languages": "nl, en",
        "Canonical": "https://example.nl/.well-known/security.txt",
    }


def test_without_a_contact_there_is_no_such_file(workshop: Workshop) -> None:
    assert with_settings(workshop).get("/.well-known/security.txt").status == 404
