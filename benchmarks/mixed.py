"""An ordinary hour, made short: people come, answer, write, go, lose their connection; the facilitator goes on.

It looks for what grows and for what fails, not for how fast it is.
"""

import asyncio
import random
import time
from collections.abc import Awaitable, Sequence
from typing import Any

from benchmarks import machine
from benchmarks.apps.ours import Ours
from benchmarks.browsers.phone import Phone
from benchmarks.browsers.screen import ScreenError
from benchmarks.trial import Trial, Watch, spread_of

ROUND, LOOK = 20.0, 5.0  # seconds that a round is open, and that its result is looked at
DROPS, RELOADS, CHANGES = 6.0, 15.0, 30.0  # seconds between two drops, two reloads, two people who are replaced
SAMPLE = 5.0  # seconds between two looks at the memory
WARM = 0.25  # part of the time after which memory should not grow any more
STOPS = 7  # presses of "next" through the programme of `measured_session`: two of them through the steps of one form
WORDS = ("samen", "vertrouwen", "spannend", "ruimte", "overleg", "helder", "tijd", "inwoners")


def answer_to(asked: dict[str, Any], dice: random.Random) -> dict[str, Any]:
    """Something that a person could give to what a view asks."""
    data = asked["data"]
    if asked["is"] == "workshop_slider":
        return {"value": dice.randrange(101)}
    if asked["is"] == "workshop_writing":
        text = " ".join(dice.choices(WORDS, k=3))[: data["longest"]].strip()
        return {"texts": [{"id": "one", data["parts"][0]["name"]: text}], "withdrawn": []}
    fields = [one for one in data.get("fields", ()) if one["type"] in {"mark", "rating"}]
    if not fields:
        return {"pass": True}
    field = dice.choice(fields)
    return {field["id"]: dice.randrange(1, 6) if field["type"] == "rating" else dice.randrange(101)}


class Hour:
    """One session with mixed use."""

    def __init__(self, trial: Trial, side: Ours, seconds: float) -> None:
        self._trial, self._side = trial, side
        self._ends = time.monotonic() + seconds
        self._dice = random.Random(6)
        self._taken: list[float] = []
        self.did: dict[str, int] = dict.fromkeys(("answers", "presses", "drops", "reloads", "replaced"), 0)
        self.gone: list[Phone] = []  # who left: their answers count too
        self._busy: set[Phone] = set()
        self.memory: list[tuple[float, float]] = []

    async def through(self) -> None:
        """Until the time is over."""
        beside = [asyncio.create_task(one()) for one in (self._samples, self._drops, self._reloads, self._replaces)]
        turns = 0
        while not self._over():
            await self._conversation(again=turns > 0)
            turns += 1
        await asyncio.gather(*beside)

    def told(self) -> dict[str, Any]:
        """What was done, how long answers took, and how the memory went."""
        warm = [one for one in self.memory if one[0] >= WARM * self.memory[-1][0]]
        return {
            **self.did,
            "confirmed_ms": spread_of(self._taken),
            "resident_mb_warm": warm[0][1],
            "resident_mb_end": warm[-1][1],
            "growth_mb_per_hour": _slope(warm),
            "memory": [f"{at:.0f} s: {mb}" for at, mb in self.memory],
        }

    async def _conversation(self, *, again: bool) -> None:
        """Once through the programme, and back to its beginning."""
        for stop in range(STOPS):
            if stop:
                await self._press("next")
            elif again:
                for _ in range(STOPS - 1):
                    await self._press("back")
            await self._press("new_round", "open", "reopen")
            await self._answers(ROUND)
            await self._press("close")
            await self._approve()
            await self._press("reveal", "hide")
            await asyncio.sleep(min(LOOK, self._left()))
            if self._over():
                return

    async def _press(self, *keys: str) -> None:
        """Press the first of these buttons that is there; everybody must see what it does."""
        if self._over():
            return
        screen = self._side.console.browser.screen
        key = next((key for key in keys if screen.find(key)), None)
        if key is None:
            return
        stages = {phone: phone.stage for phone in self._phones() if phone not in self._busy}
        if not await self._pressed(key):
            return
        for phone, stage in stages.items():
            await self._sees(key, phone, stage)
        await asyncio.sleep(1)

    async def _approve(self) -> None:
        """Read what was written, as far as it stands there, and then what comes on top."""
        screen = self._side.console.browser.screen
        for key in ("approve_all", "queue_sort") * 2:
            shown = screen.find(key)
            if self._over() or shown is None or shown.element.button.disabled:
                return
            if not await self._pressed(key):
                return
            await asyncio.sleep(1)

    async def _pressed(self, key: str) -> bool:
        try:
            await self._side.console.browser.press(key)
        except ScreenError as error:
            self._trial.failed["press"] = self._trial.failed.get("press", 0) + 1
            self._trial.examples.append(str(error))
            return False
        self.did["presses"] += 1
        return True

    async def _sees(self, key: str, phone: Phone, before: int) -> None:
        if phone not in self._gone_or_busy():
            await self._trial.one(f"see {key}", phone.until(lambda: phone.stage > before or phone in self.gone, 10))

    def _gone_or_busy(self) -> set[Phone]:
        return {*self._busy, *self.gone}

    async def _answers(self, seconds: float) -> None:
        """Everybody answers what is asked, somewhere in that time."""
        within = max(0.1, min(seconds, self._left()))
        await asyncio.gather(*(self._answer(phone, self._dice.uniform(0, within)) for phone in self._phones()))

    async def _answer(self, phone: Phone, after: float) -> None:
        await asyncio.sleep(after)
        asked = phone.asked()
        if asked is None or phone in self._gone_or_busy():
            return
        start = time.perf_counter()
        came = await self._held(phone, "answer", phone.vote(answer_to(asked, self._dice)))
        if came is not None:
            self.did["answers"] += 1
            self._taken.append(1000 * (came - start))

    async def _samples(self) -> None:
        start = time.monotonic()
        while not self._over():
            self.memory.append((round(time.monotonic() - start, 1), machine.resident_mb(self._trial.pid)))
            await asyncio.sleep(SAMPLE)

    async def _drops(self) -> None:
        while await self._every(DROPS):
            if phone := self._somebody():
                phone.drop()
                self.did["drops"] += await self._held(phone, "drop", phone.back()) is not None

    async def _reloads(self) -> None:
        while await self._every(RELOADS):
            if phone := self._somebody():
                self.did["reloads"] += await self._held(phone, "reload", phone.reload()) is not None

    async def _replaces(self) -> None:
        while await self._every(CHANGES):
            if phone := self._somebody():
                phone.leave()
                self.gone.append(phone)
                phone.tell(time.perf_counter())
                new = self._side.guest()
                self._trial.guests[self._trial.guests.index(phone)] = new
                self.did["replaced"] += await self._held(new, "join", new.join()) is not None

    async def _held(self, phone: Phone, what: str, work: Awaitable[float]) -> float | None:
        """Do something with a phone that nobody else touches meanwhile."""
        self._busy.add(phone)
        try:
            return await self._trial.one(what, work)
        finally:
            self._busy.discard(phone)

    async def _every(self, seconds: float) -> bool:
        await asyncio.sleep(min(seconds, self._left()))
        return not self._over()

    def _somebody(self) -> Phone | None:
        free = [phone for phone in self._phones() if phone not in self._busy and phone.up]
        return self._dice.choice(free) if free else None

    def _phones(self) -> list[Phone]:
        return [one for one in self._trial.guests if isinstance(one, Phone)]

    def _left(self) -> float:
        return max(0.0, self._ends - time.monotonic())

    def _over(self) -> bool:
        return self._left() == 0.0


def mixed(minutes: float) -> Any:
    """The phase, for so many minutes."""

    async def phase(trial: Trial, _people: int) -> None:
        assert isinstance(trial.side, Ours)
        await trial.side.ready()
        hour, watch = Hour(trial, trial.side, 60 * minutes), Watch(trial)
        await hour.through()
        trial.found["mixed"] = watch.read()[1] | hour.told()
        trial.found["rows"] = trial.side.count([*trial.guests, *hour.gone])

    return phase


def _slope(points: Sequence[tuple[float, float]]) -> float:
    """MB in an hour, by least squares."""
    n = len(points)
    x, y = sum(at for at, _ in points) / n, sum(mb for _, mb in points) / n
    across = sum((at - x) ** 2 for at, _ in points)
    return round(3600 * sum((at - x) * (mb - y) for at, mb in points) / across, 3) if across else 0.0
