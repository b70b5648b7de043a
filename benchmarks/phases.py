"""What a session does while it is measured. Each phase adds what it found to its trial."""

import asyncio
import random
import time
from collections.abc import Awaitable, Callable
from typing import Any

from benchmarks import machine
from benchmarks.trial import Guest, Trial, Watch, ms, spread_of

SETTLE = 3.0  # seconds after which a server that started, or a session that moved, stands still
IDLE, WAITING = 10.0, 15.0  # seconds without a visitor, and seconds in which nobody does anything
JOINING = VOTING = 10.0  # seconds within which all come, and all vote
LARGE, LARGE_VOTING = 800, 30.0  # from so many people on they have longer to vote
RELOADING = 0.8  # seconds within which all load their page again: `WITHIN` in pages/kit/live/reload.js
SLIDERS, DRAGGING = 6, 15.0  # each moves so many sliders within so many seconds
SEEN = 60.0  # seconds after which a step that nobody sees is a failure

Phase = Callable[[Trial, int], Awaitable[None]]


async def idle(trial: Trial, _people: int) -> None:
    """The server without a single visitor."""
    await trial.rest(SETTLE)
    await trial.quiet()
    watch = Watch(trial)
    await trial.rest(IDLE)
    trial.found["idle"] = watch.read()[1]


async def join(trial: Trial, people: int) -> None:
    """The projector opens; then everybody comes within ten seconds."""
    await trial.side.open()
    trial.found["before_joining_mb"] = machine.resident_mb(trial.pid)
    watch, dice = Watch(trial), random.Random(1)
    trial.guests = [trial.side.guest() for _ in range(people)]
    moments = sorted(dice.uniform(0, JOINING * trial.pace) for _ in trial.guests)

    async def comes(guest: Guest, after: float) -> float:
        await asyncio.sleep(after)
        start = time.perf_counter()
        return ms(await guest.join() - start)

    taken = await trial.all("join", [comes(*one) for one in zip(trial.guests, moments, strict=True)])
    stretch, told = watch.read()
    trial.found["join"] = told | {
        "ready_ms": spread_of(taken),
        "cpu_ms_per_join": trial.above_idle(stretch, people),
        "script_runs_per_join": round(told["script_runs"] / people, 2),
        "bytes_per_join": round(told["bytes"] / people),
    }


async def wait(trial: Trial, people: int) -> None:
    """Nothing happens, and nothing should: every script run in here is one too many."""
    await trial.rest(SETTLE)
    watch = Watch(trial)
    await trial.rest(WAITING)
    stretch, told = watch.read()
    trial.found["wait"] = told | {
        "cpu_ms_per_person_per_second": round(trial.above_idle(stretch, people) / stretch.seconds, 5),
        "mb_per_person": round((told["resident_mb"] - trial.found["before_joining_mb"]) / people, 3),
    }


async def burst(trial: Trial, people: int) -> None:
    """Everybody votes once within ten seconds, then the wall must hold all of them."""
    await _votes(trial, "burst", LARGE_VOTING if people >= LARGE else VOTING, random.Random(2))


async def instant(trial: Trial, people: int) -> None:
    """Everybody votes anew, all in one instant."""
    await trial.rest(SETTLE)
    await _votes(trial, "instant", 0.0, random.Random(3))


async def _votes(trial: Trial, name: str, within: float, dice: random.Random) -> None:
    plans = [(guest, dice.uniform(0, within * trial.pace), {"value": dice.randrange(101)}) for guest in trial.guests]
    watch, sent, landed = Watch(trial), [], []

    async def votes(guest: Guest, after: float, answer: dict[str, Any]) -> float:
        await asyncio.sleep(after)
        start = time.perf_counter()
        sent.append(start)
        came = await guest.vote(answer)
        landed.append(came)
        return ms(came - start)

    taken = await trial.all(name, [votes(*one) for one in plans])
    whole = len(taken) == len(plans)  # else nobody knows what the wall must show
    values = [*trial.side.seated, *(answer["value"] for _, _, answer in plans)]
    wall = await trial.one(f"{name}: the wall", trial.side.holds(values, SEEN)) if whole else None
    stretch, told = watch.read()
    trial.found[name] = told | {
        "votes": len(taken),
        "confirmed_ms": spread_of(taken),
        "last_vote_to_wall_ms": ms(wall - max(sent)) if wall else None,
        "last_receipt_to_wall_ms": ms(wall - max(landed)) if wall else None,
        "cpu_ms_per_vote": trial.above_idle(stretch, len(taken)),
    }


async def drag(trial: Trial, people: int) -> None:
    """Each moves six sliders of a form, one after the other, each confirmed before the next."""
    await trial.rest(SETTLE)
    watch, dice, each = Watch(trial), random.Random(4), trial.pace * DRAGGING / SLIDERS
    taken: list[float] = []

    async def drags(guest: Any) -> float:
        fields = [one for one in guest.asked()["data"]["fields"] if one["type"] in {"mark", "rating"}][:SLIDERS]
        for field in fields:
            await asyncio.sleep(dice.uniform(0, each))
            start = time.perf_counter()
            worth = dice.randrange(1, 6) if field["type"] == "rating" else dice.randrange(101)
            taken.append(ms(await guest.vote({field["id"]: worth}) - start))
        return float(len(fields))

    moved = await trial.all("drag", [drags(guest) for guest in trial.guests])
    stretch, told = watch.read()
    trial.found["drag"] = told | {
        "sliders": sum(moved),
        "confirmed_ms": spread_of(taken),
        "cpu_ms_per_slider": trial.above_idle(stretch, len(taken)),
    }


def moves(name: str) -> Phase:
    """A phase in which the facilitator moves the stage, and everybody must see it."""

    async def move(trial: Trial, _people: int) -> None:
        await trial.side.ready()
        await trial.rest(SETTLE)
        watch = Watch(trial)
        seen = [asyncio.create_task(_sees(trial, name, guest, guest.stage)) for guest in trial.guests]
        pressed = time.perf_counter()
        await trial.side.move(name)
        ends = [at for at in await asyncio.gather(*seen) if at is not None]
        stretch, told = watch.read()
        trial.found[name] = told | {
            "seen_ms": spread_of([ms(end - pressed) for end in ends]),
            "first_to_last_ms": ms(max(ends) - min(ends)) if ends else None,
            "cpu_ms_per_person": trial.above_idle(stretch, len(ends)),
        }
        await trial.side.rest()

    return move


async def _sees(trial: Trial, name: str, guest: Guest, before: int) -> float | None:
    return await trial.one(name, guest.until(lambda: guest.stage > before, SEEN))


async def drop(trial: Trial, _people: int) -> None:
    """Everybody's sockets break in one instant; they come back as browsers do, and find their own answers."""
    await trial.rest(SETTLE)
    watch, start = Watch(trial), time.perf_counter()
    for guest in trial.guests:
        guest.drop()
    ends = await trial.all("drop", [guest.back() for guest in trial.guests])
    trial.found["drop"] = watch.read()[1] | {"back_ms": spread_of([ms(end - start) for end in ends])}


async def reload(trial: Trial, _people: int) -> None:
    """Everybody loads the page anew within a moment, as after an upgrade, and finds the own answer."""
    await trial.rest(SETTLE)
    watch, dice, start = Watch(trial), random.Random(5), time.perf_counter()

    async def again(guest: Guest, after: float) -> float:
        await asyncio.sleep(after)
        return await guest.reload()

    ends = await trial.all("reload", [again(guest, dice.uniform(0, RELOADING)) for guest in trial.guests])
    trial.found["reload"] = watch.read()[1] | {"back_ms": spread_of([ms(end - start) for end in ends])}


async def rows(trial: Trial, _people: int) -> None:
    """The answers are counted against the rows."""
    trial.found["rows"] = trial.side.count(trial.guests)


# What every app is driven through, and what ours is driven through.
PLAIN: dict[str, Phase] = {
    "idle": idle, "join": join, "wait": wait, "burst": burst, "instant": instant, "step": moves("step"), "drop": drop,
    "rows": rows,
}  # fmt: skip
WHOLE: dict[str, Phase] = {
    "idle": idle, "join": join, "wait": wait, "burst": burst, "instant": instant, "step": moves("step"),
    "open": moves("open"), "drag": drag, "drop": drop, "reload": reload, "reveal": moves("reveal"),
    "end": moves("end"), "rows": rows,
}  # fmt: skip
