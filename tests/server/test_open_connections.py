"""Which HTTP connection makes room when a network, or all together, have too many."""

import pytest

from server.protocols.open_connections import GRACE, OpenConnections
from sessions.access.rate_limits import NetworkNames

HALL, ELSEWHERE = "192.0.2.7", "198.51.100.9"


class Connection:
    closed = False

    def close(self) -> None:
        self.closed = True


class Hall:
    """Connections with a limit of three per network and five in all, at a time that a test sets."""

    def __init__(self) -> None:
        self.now = 100.0
        self.connections = OpenConnections(NetworkNames(), 3, 5, lambda: self.now)

    def come(self, address: str = HALL) -> Connection | None:
        connection = Connection()
        return connection if self.connections.add(connection, address) else None


@pytest.fixture
def hall() -> Hall:
    return Hall()


def test_the_one_that_waited_longest_makes_room(hall: Hall) -> None:
    first, second, third = (hall.come() for _ in range(3))
    assert first and second and third
    hall.now += GRACE
    hall.connections.mark_busy(first)
    assert hall.come()
    assert (first.closed, second.closed, third.closed) == (False, True, False)
    assert len(hall.connections) == 3


def test_after_a_response_a_connection_waits_anew(hall: Hall) -> None:
    first, second, _ = (hall.come() for _ in range(3))
    assert first and second
    hall.connections.mark_busy(first)
    hall.now += GRACE
    hall.connections.mark_idle(first)
    assert hall.come()
    assert (first.closed, second.closed) == (False, True)


def test_what_came_just_now_or_is_served_makes_no_room(hall: Hall) -> None:
    served = [hall.come() for _ in range(2)]
    for connection in served:
        assert connection
        hall.connections.mark_busy(connection)
    assert hall.come()
    hall.now += GRACE / 2
    assert hall.come() is None
    assert len(hall.connections) == 3


def test_of_all_together_the_network_with_most_idle_ones_makes_room(hall: Hall) -> None:
    first, *_ = (hall.come() for _ in range(3))
    other, _ = (hall.come(ELSEWHERE) for _ in range(2))
    assert first and other
    hall.now += GRACE
    assert hall.come("203.0.113.5")
    assert (first.closed, other.closed) == (True, False)


def test_nothing_is_remembered_of_who_left(hall: Hall) -> None:
    for address in (HALL, ELSEWHERE):
        connection = hall.come(address)
        assert connection
        hall.connections.mark_busy(connection)
        hall.connections.mark_idle(connection)
        hall.connections.remove(connection)
        hall.connections.remove(connection)
    assert len(hall.connections) == 0
    assert (dict(hall.connections._count), hall.connections._idle) == ({}, {})
