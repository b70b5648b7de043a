"""One running installation: what all commands get from the world around them."""

from datetime import UTC, datetime, timedelta

import pytest

from sessions import workshop as installation
from sessions.workshop import Workshop


def test_the_screens_work_with_the_installation_that_was_started_last(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(installation, "_running", [])
    with pytest.raises(RuntimeError, match="no workshop was started"):
        installation.running()
    other = Workshop(workshop.settings, workshop.store)
    for one in (other, workshop):
        installation.start(one)
        assert installation.running() is one


def test_the_clock_is_in_utc_to_the_second() -> None:
    now = installation.now_in_utc()
    assert (now.tzinfo, now.microsecond) == (UTC, 0)
    assert abs(datetime.now(UTC) - now) < timedelta(seconds=5)


def test_two_installations_share_neither_listeners_nor_guesses(workshop: Workshop) -> None:
    other = Workshop(workshop.settings, workshop.store)
    assert other.hub is not workshop.hub
    assert other.limits is not workshop.limits
