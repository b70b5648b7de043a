"""What a room does while it is measured: be empty, join, wait, vote. Each adds what it found to its trial."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from dataclasses import asdict
from typing import Any

from benchmarks import machine, people
from benchmarks.machine import Meter, Stretch
from benchmarks.screen import ScreenError
from benchmarks.trial import Before, Trial, ms, per, used

SETTLE = 3.0  # seconds after which a server that started, or a room that joined, stands still
TOGETHER = 10  # joins or votes in a row before the rest of the machine has to be quiet again
GAP = (0.2, 0.5)  # seconds between a vote that has arrived everywhere and the next one


async def idle(trial: Trial, seconds: float) -> None:
    """The server without a single visitor."""
    await asyncio.sleep(SETTLE)
    await trial.quiet()
    meter = Meter(trial.server.pid)
    await asyncio.sleep(seconds)
    trial.found["idle"] = used(meter.read()) | {"resident_mb": machine.resident_mb(trial.server.pid)}


async def join(trial: Trial, number: int) -> None:
    """The projector opens; then everybody joins through the screen, one after the other."""
    await trial.projector.show(trial.room.code)
    await trial.projector.listening()
    before = Before(trial)
    samples, stretch = await _in_turn(trial, number, lambda _: _one_joins(trial))
    trial.found["join"] = used(stretch) | {
        "server_cpu_ms_per_join": _above_idle(trial, stretch, number),
        "question_ms": _spread(samples, "question_ms"),
        "first_one": _whole_page(trial.participants[0]),
        "projector": _whole_page(trial.projector),
        "projector_runs": before.projector()["script_runs"],
        "samples": samples,
    }


async def wait(trial: Trial, seconds: float) -> None:
    """Nothing happens, and nothing should: every script run in here is one too many."""
    await asyncio.sleep(SETTLE)
    await trial.quiet()
    before, meter = Before(trial), Meter(trial.server.pid)
    await asyncio.sleep(seconds)
    waiting = used(meter.read())
    more = waiting["server_cpu_ms_per_second"] - trial.found["idle"]["server_cpu_ms_per_second"]
    everybody = [before.projector(), before.participants()]
    trial.found["waiting"] = waiting | {
        "server_cpu_ms_per_second_per_participant": round(more / len(trial.participants), 5),
        "script_runs": sum(one["script_runs"] for one in everybody),
        "messages": sum(one["messages_in"] + one["messages_out"] for one in everybody),
        "resident_mb": machine.resident_mb(trial.server.pid),
    }


async def vote(trial: Trial, votes: int) -> None:
    """Participants in turn let the slider go; the room is otherwise still."""
    choose, before = random.Random(1864), Before(trial)

    async def one(at: int) -> dict[str, Any]:
        sample = await _one_votes(trial, at % len(trial.participants), (at * 37 + 5) % 101)
        await asyncio.sleep(choose.uniform(*GAP))
        return sample

    samples, stretch = await _in_turn(trial, votes, one)
    participants = before.participants()
    trial.found["votes"] = used(stretch) | {
        "votes": votes,
        "server_cpu_ms_per_vote": _above_idle(trial, stretch, votes),
        **{name: _spread(samples, name) for name in ("row_ms", "receipt_ms", "figure_ms")},
        "never_shown": sum("never_shown" in one for one in samples),
        "script_runs_of_others": participants["script_runs"] - votes,
        "askings_unanswered": sum(one.signal.unanswered for one in trial.everybody),
        "per_vote_participants": per(participants, votes),
        "per_vote_projector": per(before.projector(), votes),
        "resident_mb": machine.resident_mb(trial.server.pid),
        "samples": samples,
    }


async def _in_turn(
    trial: Trial, number: int, one: Callable[[int], Awaitable[dict[str, Any]]]
) -> tuple[list[dict[str, Any]], Stretch]:
    """Do something so many times, a few in a row whenever the machine is quiet; the waits between are not counted."""
    samples, stretch = [], Stretch(0.0, 0.0, 0.0, 0.0, 0.0)
    for first in range(0, number, TOGETHER):
        await trial.quiet()
        meter = Meter(trial.server.pid)
        samples += [await one(at) for at in range(first, min(first + TOGETHER, number))]
        stretch += meter.read()
    return samples, stretch


def _above_idle(trial: Trial, stretch: Stretch, count: int) -> float:
    """CPU of the server in ms for each of `count`, above what the empty server takes in the same time."""
    idle_ms: float = trial.found["idle"]["server_cpu_ms_per_second"] * stretch.seconds
    return round((1000 * stretch.server - idle_ms) / count, 3)


async def _one_joins(trial: Trial) -> dict[str, Any]:
    somebody = people.Participant(trial.server.url)
    trial.participants.append(somebody)
    took = await somebody.join(trial.room.code)
    await somebody.listening()
    return {"question_ms": ms(took), "script_runs": somebody.runs, "http_bytes": somebody.browser.http_bytes} | asdict(
        somebody.wire
    )


async def _one_votes(trial: Trial, at: int, value: int) -> dict[str, Any]:
    """One vote, watched in three places: the row, the voter's receipt, the projector's figure."""
    voter = trial.participants[at]
    row = trial.rows.watch(trial.room.holder(voter.browser.cookies["workshop"]), value)
    figure = asyncio.create_task(trial.projector.next_figure(trial.projector.figure()))
    sent = await voter.place(value)
    sample: dict[str, Any] = {"participant": at, "value": value, "sendings": sent.times}
    sample |= {"row_ms": ms(await row - sent.left), "receipt_ms": ms(sent.receipt - sent.left)}
    try:
        return sample | {"figure_ms": ms(await figure - sent.left)}
    except ScreenError as error:
        return sample | {"never_shown": str(error)}


def _spread(samples: list[dict[str, Any]], name: str) -> dict[str, float]:
    return machine.spread([one[name] for one in samples if name in one])


def _whole_page(somebody: people.Person) -> dict[str, Any]:
    return {
        "script_runs": somebody.runs,
        "http_bytes": somebody.browser.http_bytes,
        **asdict(somebody.wire),
        "bytes_in_by_kind": dict(somebody.browser.bytes_of.most_common()),
    }
