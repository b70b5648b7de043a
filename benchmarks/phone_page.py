"""What a phone loads, and how long until somebody can join: `python -m benchmarks.phone_page`.

A real Chromium opens a participant's page with an empty cache, over networks as slow as those of a hall. The raw result
goes to `results/phone_page.json`. Times are those of this machine; bytes and requests are the same everywhere.
"""

import argparse
import json
import statistics
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, CDPSession, sync_playwright

from benchmarks import machine
from benchmarks.apps import app_server
from tests.browser.support import chromium

RESULTS = Path(__file__).parent / "results"
JOIN = "Doe mee"
PHONE = {"width": 390, "height": 844}


@dataclass(frozen=True, slots=True)
class Network:
    """Bits a second in both directions (0 for no limit), ms of a round trip, and how much slower the phone is."""

    name: str
    bits: float
    round_trip: float
    slower: float


NETWORKS = (
    Network("unlimited", 0, 0, 1),
    Network("weak 4G", 1.6e6, 150, 4),
    Network("hotspot with 0.4 Mbit/s for each phone", 0.4e6, 300, 4),
)


def measure(commit: str | None, times: int) -> dict[str, Any]:
    """Load the page of one session over each network, `times` times."""
    with tempfile.TemporaryDirectory() as folder:
        home, data = Path(folder) / "app", Path(folder) / "workshop.db"
        result: dict[str, Any] = {"date": datetime.now(UTC).isoformat(timespec="seconds")}
        result |= app_server.copy(home, commit)
        result |= {"machine": machine.describe(), "versions": machine.versions()}
        from benchmarks.apps.measured_session import prepare  # now, not before: it imports the copy's `sessions`

        [session] = prepare(data, ())
        server = app_server.Server(home, data, None)
        try:
            server.wait_until_up()
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(executable_path=chromium.path(), args=list(chromium.OPTIONS))
                result["browser"] = f"Chromium {browser.version}"
                address = f"{server.url}/{session.code}"
                result["loads"] = [_loads(browser, address, network, times) for network in NETWORKS]
                browser.close()
        finally:
            server.stop()
    return result


def _loads(browser: Browser, address: str, network: Network, times: int) -> dict[str, Any]:
    loads = [_load(browser, address, network) for _ in range(times)]
    usual = statistics.median(load["seconds"] for load in loads)
    return {**asdict(network), "median_seconds": usual, "loads": loads}


def _load(browser: Browser, address: str, network: Network) -> dict[str, float]:
    """One load with an empty cache: seconds until the button can be pressed; requests and bytes until the answer."""
    context = browser.new_context(viewport=PHONE, has_touch=True, locale="nl-NL")  # type: ignore[arg-type]
    page = context.new_page()
    counted = _counted(context.new_cdp_session(page), network)
    since = time.perf_counter()
    page.goto(address, wait_until="commit")
    page.get_by_role("button", name=JOIN, exact=True).wait_for()
    seconds = time.perf_counter() - since
    load = {"seconds": round(seconds, 3), "requests": counted["requests"], "bytes": counted["bytes"]}
    page.get_by_role("button", name=JOIN, exact=True).click()
    number = page.get_by_label("Plek (0 tot 100)")
    number.fill("60")
    number.press("Tab")
    page.get_by_text("Opgeslagen").wait_for()
    load |= {"requests_with_answer": counted["requests"], "bytes_with_answer": counted["bytes"]}
    context.close()
    return load


def _counted(cdp: CDPSession, network: Network) -> dict[str, int]:
    """Slow the page down, and count from now on: what was requested, and what came over the network in all."""
    counted = {"requests": 0, "bytes": 0}

    def loaded(event: dict[str, float]) -> None:
        counted["requests"] += 1
        counted["bytes"] += int(event["encodedDataLength"])

    def opened(_event: object) -> None:
        counted["requests"] += 1

    def heard(event: dict[str, dict[str, str]]) -> None:
        counted["bytes"] += len(event["response"]["payloadData"])

    cdp.send("Network.enable")
    cdp.send("Network.setCacheDisabled", {"cacheDisabled": True})
    if network.bits:
        bytes_a_second = network.bits / 8
        limits = {
            "latency": network.round_trip,
            "downloadThroughput": bytes_a_second,
            "uploadThroughput": bytes_a_second,
        }
        cdp.send("Network.emulateNetworkConditions", {"offline": False, **limits})
    cdp.send("Emulation.setCPUThrottlingRate", {"rate": network.slower})
    cdp.on("Network.loadingFinished", loaded)
    cdp.on("Network.webSocketCreated", opened)
    cdp.on("Network.webSocketFrameReceived", heard)
    return counted


def main(arguments: Sequence[str] | None = None) -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--commit", help="that commit instead of the checkout")
    parser.add_argument("--times", type=int, default=5, choices=range(1, 21), metavar="1-20")
    parser.add_argument("--out", type=Path, default=RESULTS / "phone_page.json")
    given = parser.parse_args(arguments)
    result = measure(given.commit, given.times)
    given.out.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    for load in result["loads"]:
        first = load["loads"][0]
        print(
            f"{load['name']}: {load['median_seconds']:.2f} s until “{JOIN}”, {first['bytes']:,} bytes in "
            f"{first['requests']} requests; {first['bytes_with_answer']:,} in {first['requests_with_answer']} "
            "with the first answer"
        )


if __name__ == "__main__":
    main()
