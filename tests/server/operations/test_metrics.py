"""Metrics: Prometheus reads them on a port of their own, only with the setting, and they hold nobody's data."""

import asyncio
import socket
import time
import urllib.request
from dataclasses import replace
from typing import Any

import pytest
from prometheus_client import start_http_server
from prometheus_client.parser import text_string_to_metric_families

from server.operations import metrics
from sessions.live import Listener
from sessions.settings import ListenAddress
from sessions.workshop import Workshop


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def read(port: int) -> dict[str, float]:
    """Every sample without labels, by its name."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=5) as answer:
        text = answer.read().decode()
    return {
        sample.name: sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
        if not sample.labels
    }


def with_metrics(workshop: Workshop, port: int) -> Workshop:
    return replace(workshop, settings=replace(workshop.settings, metrics=ListenAddress("127.0.0.1", port)))


def test_answers_receipts_and_waits_for_the_database_are_counted(workshop: Workshop) -> None:
    port = free_port()
    with metrics.served(with_metrics(workshop, port)):
        before = read(port)
        metrics.count_answer(0.004)
        with workshop.store.writing():
            pass
        after = read(port)
    grown = {name: after[name] - before[name] for name in after if name.startswith("workshop_")}
    assert grown["workshop_answers_total"] == grown["workshop_receipt_seconds_count"] == 1
    assert round(grown["workshop_receipt_seconds_sum"], 6) == 0.004
    assert grown["workshop_database_wait_seconds_count"] == 1
    assert after["process_resident_memory_bytes"] > 1_000_000


def test_sessions_people_and_dropped_clients_are_those_of_this_moment(workshop: Workshop) -> None:
    port = free_port()

    async def takes_nothing(text: str) -> None:
        raise ConnectionError

    async def takes_all(text: str) -> None: ...

    async def attended() -> dict[str, float]:
        hub = workshop.hub
        hub.attach(asyncio.get_running_loop())
        phones = [Listener(takes_all, answers=False, participant=name) for name in ("a", "b", "b")]
        async with (
            hub.listening("ABC234", phones[0], 0, 0),
            hub.listening("ABC234", phones[1], 0, 0),
            hub.listening("ABC234", phones[2], 0, 0),
            hub.listening("DEF567", stalled := Listener(takes_all, answers=True), 0, 0),
        ):
            here = await asyncio.to_thread(read, port)
            stalled.send = takes_nothing
            hub.publish("DEF567", stage=1)
            await asyncio.sleep(0.05)
            return here | {"dropped": (await asyncio.to_thread(read, port))["workshop_dropped_clients_total"]}

    with metrics.served(with_metrics(workshop, port)):
        seen = asyncio.run(attended())
        gone = read(port)
    assert (seen["workshop_sessions"], seen["workshop_people"], seen["workshop_connections"]) == (2, 2, 4)
    assert (seen["workshop_dropped_clients_total"], seen["dropped"]) == (0, 1)
    assert (gone["workshop_sessions"], gone["workshop_people"], gone["workshop_connections"]) == (0, 0, 0)


def test_the_lag_of_the_event_loop_is_how_late_it_continued(workshop: Workshop) -> None:
    async def busy() -> None:
        task = asyncio.create_task(metrics.measure_event_loop_lag())
        await asyncio.sleep(metrics.LAG_EVERY - 0.05)
        time.sleep(0.25)
        await asyncio.sleep(0.01)
        task.cancel()

    port = free_port()
    with metrics.served(with_metrics(workshop, port)):
        before = read(port)
        asyncio.run(busy())
        after = read(port)
    assert after["workshop_event_loop_lag_seconds_count"] - before["workshop_event_loop_lag_seconds_count"] == 1
    assert after["workshop_event_loop_lag_seconds_sum"] - before["workshop_event_loop_lag_seconds_sum"] >= 0.15


def test_whoever_asks_as_soon_as_the_port_is_open_learns_everything(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    port, first = free_port(), list[dict[str, float]]()

    def start(*arguments: Any) -> Any:
        started = start_http_server(*arguments)
        first.append(read(port))
        return started

    monkeypatch.setattr(metrics, "start_http_server", start)
    with metrics.served(with_metrics(workshop, port)):
        assert first[0].keys() == read(port).keys()
    assert "workshop_people" in first[0]


def test_without_the_setting_nothing_listens_and_a_port_that_is_taken_stops_nobody(workshop: Workshop) -> None:
    with metrics.served(workshop), socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with metrics.served(with_metrics(workshop, taken.getsockname()[1])):
            pass
