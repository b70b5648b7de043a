"""One running installation: what all commands get from the world around them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

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


@pytest.mark.parametrize(
    ("moment", "day"),
    [
        (datetime(2026, 6, 30, 21, 59, tzinfo=UTC), date(2026, 6, 30)),  # 23:59 in summer
        (datetime(2026, 6, 30, 22, 0, tzinfo=UTC), date(2026, 7, 1)),
        (datetime(2026, 12, 31, 22, 59, tzinfo=UTC), date(2026, 12, 31)),  # 23:59 in winter
        (datetime(2026, 12, 31, 23, 0, tzinfo=UTC), date(2027, 1, 1)),
    ],
)
def test_a_day_begins_at_midnight_in_the_netherlands(workshop: Workshop, moment: datetime, day: date) -> None:
    assert replace(workshop, clock=lambda: moment).today() == day
