"""Metrics for Prometheus, on a port of their own (`WORKSHOP_METRICS`).

Numbers only, nothing about a session or a person. Answers are counted always, which costs two
microseconds each; the rest only with the setting.
"""

import asyncio
import contextlib
import logging
import time
from collections.abc import Iterator

from prometheus_client import CollectorRegistry, Counter, Histogram, ProcessCollector, start_http_server
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from sessions.live import Hub
from sessions.settings import ListenAddress
from sessions.workshop import Workshop

SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)  # upper bounds of the buckets
LAG_EVERY = 0.5  # seconds between two measurements of the event loop

_log = logging.getLogger("workshop")
registry = CollectorRegistry()
answers = Counter("workshop_answers", "Answers stored, those that replace an earlier one included", registry=registry)
receipts = Histogram(
    "workshop_receipt_seconds",
    "From the arrival of an answer until it is stored and its receipt can be sent",
    buckets=SECONDS,
    registry=registry,
)
event_loop_lag = Histogram(
    "workshop_event_loop_lag_seconds",
    "How much later than asked for the event loop continued",
    buckets=SECONDS,
    registry=registry,
)
database_wait = Histogram(
    "workshop_database_wait_seconds",
    "How long a write waited for the lock of the database",
    buckets=SECONDS,
    registry=registry,
)
ProcessCollector(registry=registry)  # CPU time, memory and open files of the process


class _HubCollector(Collector):
    """Sessions and people with an open page on this process, as they are when Prometheus asks."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub

    def collect(self) -> Iterator[Metric]:
        """One value each."""
        now = self._hub.presence()
        yield GaugeMetricFamily("workshop_sessions", "Sessions with an open page", value=now.sessions)
        yield GaugeMetricFamily("workshop_people", "Participants who are connected", value=now.participants)
        yield GaugeMetricFamily("workshop_connections", "Pages with a live connection", value=now.connections)
        yield CounterMetricFamily(
            "workshop_dropped_clients", "Connections given up because the browser took nothing", value=now.dropped
        )


@contextlib.contextmanager
def served(workshop: Workshop) -> Iterator[None]:
    """Serve the metrics while the block runs, if a setting says where; without them the app serves its visitors too."""
    address = workshop.settings.metrics
    if address is None:
        yield
        return
    hub = _HubCollector(workshop.hub)
    registry.register(hub)  # before anybody can ask, so that no answer is without it
    try:
        with _serving(address):
            workshop.store.on_lock_wait = database_wait.observe
            yield
    finally:
        registry.unregister(hub)


@contextlib.contextmanager
def _serving(address: ListenAddress) -> Iterator[None]:
    try:
        server, thread = start_http_server(address.port, address.host, registry)
    except OSError as error:
        _log.error("there are no metrics, since %s port %s can't be used: %s", address.host, address.port, error)
        yield
        return
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def count_answer(seconds: float) -> None:
    """Count an answer that was stored, so many seconds after it arrived."""
    answers.inc()
    receipts.observe(seconds)


async def measure_event_loop_lag() -> None:
    """Measure for as long as the server runs."""
    while True:
        asked = time.perf_counter()
        await asyncio.sleep(LAG_EVERY)
        event_loop_lag.observe(max(0.0, time.perf_counter() - asked - LAG_EVERY))
