"""Live: who hears what, when, and that nobody misses anything. With a real event loop."""

import asyncio
import json
import threading
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack, suppress
from typing import Any

import pytest

from sessions import live
from sessions.access.rights import Visitor
from sessions.facilitation import commands, session_view
from sessions.live import (
    ALL_AT_ONCE_UP_TO,
    ANSWER_INTERVAL,
    CONSOLE_INTERVAL,
    DRAWING_SHARE,
    HOSTS_AFTER,
    JOINED_INTERVAL,
    PAUSE,
    SLOWEST_INTERVAL,
    Hub,
    Listener,
)
from sessions.model.errors import Refusal
from sessions.model.records import Session
from sessions.participation import answering, moderation
from sessions.results.texts.free_texts import FreeText
from sessions.workshop import Workshop
from tests.conftest import in_round, somebody

CODE = "ABC234"
Message = dict[str, object]


class Ear(Listener):
    """A listener that remembers what it heard."""

    def __init__(self, *, answers: bool, console: str | None = None, participant: str | None = None) -> None:
        self.heard: list[Message] = []
        super().__init__(self.hear, answers, console, participant)

    async def hear(self, message: str) -> None:
        self.heard.append(json.loads(message))

    @property
    def stages(self) -> list[Any]:
        return [message["stage"] for message in self.heard]

    @property
    def counts(self) -> list[object]:
        return [message.get("answers") for message in self.heard]


class Stage:
    """A hub on the running loop, with people who listen."""

    def __init__(self, stack: AsyncExitStack) -> None:
        self.hub, self.stack = Hub(), stack
        self.hub.attach(asyncio.get_running_loop())

    async def ear(self, *, answers: bool = True, code: str = CODE, numbers: tuple[int, int] = (1, 1)) -> Ear:
        one = Ear(answers=answers)
        await self.stack.enter_async_context(self.hub.listening(code, one, *numbers))
        return one


def play(scenario: Callable[[Stage], Awaitable[None]]) -> None:
    """Run a scenario on an event loop of its own."""

    async def run() -> None:
        async with AsyncExitStack() as stack:
            await scenario(Stage(stack))

    asyncio.run(run())


async def at_once() -> None:
    """A few turns of the loop, and no time."""
    for _ in range(6):
        await asyncio.sleep(0)


async def a_moment() -> None:
    """Longer than answers are gathered."""
    await asyncio.sleep(ANSWER_INTERVAL * 1.7)


# --- topics ---------------------------------------------------------------------------------------------------------


def test_whoever_comes_hears_the_numbers_as_they_are_now() -> None:
    async def scenario(here: Stage) -> None:
        projector, phone = await here.ear(numbers=(7, 12)), await here.ear(answers=False, numbers=(7, 12))
        assert projector.heard == [{"release": "", "process": here.hub.process, "stage": 7, "answers": 12}]
        assert phone.heard == [{"release": "", "process": here.hub.process, "stage": 7}]

    play(scenario)


def test_everybody_hears_that_the_stage_moved_and_only_who_asked_hears_of_answers() -> None:
    async def scenario(here: Stage) -> None:
        projector, phone = await here.ear(), await here.ear(answers=False)
        here.hub.publish(CODE, stage=2)
        await at_once()
        here.hub.publish(CODE, answers=2)
        await at_once()
        assert [(one["stage"], one["answers"]) for one in projector.heard] == [(1, 1), (2, 1), (2, 2)]
        assert phone.stages == [1, 2]

    play(scenario)


def test_consoles_hear_how_many_there_are_and_nobody_else_does() -> None:
    async def scenario(here: Stage) -> None:
        projector, dee, again = await here.ear(), Ear(answers=True, console="dee"), Ear(answers=True, console="dee")
        ada = Ear(answers=False, console="ada")
        async with here.hub.listening(CODE, dee, 1, 1), here.hub.listening(CODE, again, 1, 1):
            await at_once()
            async with here.hub.listening(CODE, ada, 1, 1):
                await at_once()
                numbers = {"stage": 1, "consoles": 2, "connected": 0, "unsent": 0}
                assert ada.heard == [{"release": "", "process": here.hub.process, **numbers}]
            await at_once()
            assert [one["consoles"] for one in dee.heard] == [1, 1, 2, 1]  # two tabs of one browser are one
        assert projector.counts == [1]
        assert "consoles" not in projector.heard[0]

    play(scenario)


def test_consoles_hear_who_is_here_and_who_is_busy_in_numbers_and_not_more_often_than_they_can_be_read() -> None:
    async def scenario(here: Stage) -> None:
        console, ben, again, eve = (
            Ear(answers=True, console="dee"),
            *(Ear(answers=False, participant=name) for name in ("ben", "ben", "eve")),
        )
        async with here.hub.listening(CODE, console, 1, 1), AsyncExitStack() as phones:
            for one in (ben, again, eve):
                await phones.enter_async_context(here.hub.listening(CODE, one, 1, 1))
            eve.unsent = again.unsent = True
            for one in (eve, again):
                here.hub.presence_changed(CODE, one)
            await asyncio.sleep(CONSOLE_INTERVAL * 1.4)
            assert [(one["connected"], one["unsent"]) for one in console.heard] == [(0, 0), (2, 2)]
            await phones.aclose()
            await asyncio.sleep(CONSOLE_INTERVAL * 1.4)
            assert [(one["connected"], one["unsent"]) for one in console.heard[2:]] == [(0, 0)]
        assert [set(message) for one in (ben, eve) for message in one.heard] == [{"release", "process", "stage"}] * 2

    play(scenario)


def test_messages_hold_numbers_and_nothing_else() -> None:
    async def scenario(here: Stage) -> None:
        projector, phone = await here.ear(), await here.ear(answers=False)
        here.hub.publish(CODE, stage=2, answers=2)
        await at_once()
        assert [set(message) for message in projector.heard] == [{"release", "process", "stage", "answers"}] * 2
        assert [set(message) for message in phone.heard] == [{"release", "process", "stage"}] * 2

    play(scenario)


def test_another_session_hears_nothing() -> None:
    async def scenario(here: Stage) -> None:
        elsewhere = await here.ear(code="XYZ789")
        await here.ear()
        here.hub.publish(CODE, stage=2, answers=2)
        await a_moment()
        assert elsewhere.stages == [1]

    play(scenario)


def test_a_number_that_is_known_or_older_says_nothing_new() -> None:
    async def scenario(here: Stage) -> None:
        projector = await here.ear(numbers=(5, 5))
        for stage, answers in ((5, 5), (4, 5), (5, 4), (0, 0), (1, 0), (0, 1)):
            here.hub.publish(CODE, stage=stage, answers=answers)
        await a_moment()
        assert len(projector.heard) == 1

    play(scenario)


def test_numbers_that_arrive_in_the_wrong_order_end_at_the_highest() -> None:
    async def scenario(here: Stage) -> None:
        projector, phone = await here.ear(), await here.ear(answers=False)
        for number in (3, 2, 5, 4):
            here.hub.publish(CODE, stage=number, answers=number)
            await at_once()
        await a_moment()
        assert (projector.stages[-1], projector.counts[-1], phone.stages) == (5, 5, [1, 3, 5])

    play(scenario)


def test_whoever_comes_later_hears_the_highest_number_that_anybody_knows() -> None:
    async def scenario(here: Stage) -> None:
        await here.ear(numbers=(4, 4))
        here.hub.publish(CODE, stage=6)
        await at_once()
        known = {"release": "", "process": here.hub.process}
        assert (await here.ear(numbers=(5, 5))).heard == [{**known, "stage": 6, "answers": 5}]

    play(scenario)


# --- gathering ------------------------------------------------------------------------------------------------------


def test_what_one_who_comes_reads_first_is_news_to_those_who_are_there() -> None:
    """Another program wrote it, such as a restore: nobody published, and who looks after it finds nothing new."""

    async def scenario(stage: Stage) -> None:
        phone, projector = await stage.ear(answers=False), await stage.ear()
        await stage.ear(numbers=(2, 1))
        await stage.ear(numbers=(2, 5))
        await a_moment()
        stage.hub.publish(CODE, stage=2, answers=5)
        await a_moment()
        assert phone.stages == [1, 2]
        assert projector.stages[-1] == 2 and projector.counts[-1] == 5

    play(scenario)


def test_of_many_answers_the_first_goes_at_once_and_the_rest_as_one() -> None:
    async def scenario(here: Stage) -> None:
        projector = await here.ear()
        for number in range(2, 52):
            here.hub.publish(CODE, answers=number)
        await at_once()
        assert projector.counts[:2] in ([1, 2], [1, 51])
        told = len(projector.heard)
        await a_moment()
        assert (told, len(projector.heard) <= 3, projector.counts[-1]) == (2, True, 51)

    play(scenario)


def test_a_stream_of_answers_is_at_most_one_message_per_gathering_time() -> None:
    async def scenario(here: Stage) -> None:
        loop, projector = asyncio.get_running_loop(), await here.ear()
        start = loop.time()
        for number in range(2, 202):
            here.hub.publish(CODE, answers=number)
            await asyncio.sleep(0.002)
        passed = loop.time() - start
        await a_moment()
        assert len(projector.heard) <= 3 + passed / ANSWER_INTERVAL
        assert projector.counts[-1] == 201

    play(scenario)


@pytest.mark.slow
def test_a_projector_that_is_costly_to_draw_is_told_less_often_while_answers_stream_in() -> None:
    async def scenario(stage: Stage) -> None:
        projector = await stage.ear()
        for cost, most in ((ANSWER_INTERVAL / DRAWING_SHARE / 10, 9), (ANSWER_INTERVAL / DRAWING_SHARE * 3, 4)):
            stage.hub.drawn(CODE, cost)
            before = len(projector.heard)
            loop = asyncio.get_running_loop()
            begun = loop.time()
            while loop.time() - begun < 1.0:
                number = 1 + int(1e6 * loop.time())
                stage.hub.publish(CODE, answers=number)
                await asyncio.sleep(0.02)
            await asyncio.sleep(2 * PAUSE + ANSWER_INTERVAL)
            assert 2 <= len(projector.heard) - before <= most + 2, "the first, the last, and those in between"
            assert projector.counts[-1] == number, "the last one is told as soon as there is a pause"

    play(scenario)


def test_however_costly_it_is_a_projector_is_told_twice_a_second() -> None:
    async def scenario(stage: Stage) -> None:
        await stage.ear()
        stage.hub.drawn(CODE, 60.0)
        stage.hub.drawn("NOBODY", 60.0)
        assert stage.hub._groups[CODE].throttles[False].busy_interval == SLOWEST_INTERVAL
        assert stage.hub._groups[CODE].throttles[True].busy_interval == CONSOLE_INTERVAL

    play(scenario)


def test_after_a_quiet_moment_an_answer_goes_at_once_again() -> None:
    async def scenario(here: Stage) -> None:
        projector = await here.ear()
        for number in (2, 3, 4):
            here.hub.publish(CODE, answers=number)
            await at_once()
            assert projector.counts[-1] == number
            await a_moment()
        assert projector.counts == [1, 2, 3, 4]

    play(scenario)


def test_the_stage_does_not_wait_for_answers_that_are_gathered() -> None:
    async def scenario(here: Stage) -> None:
        projector, phone = await here.ear(), await here.ear(answers=False)
        here.hub.publish(CODE, answers=2)
        await at_once()
        here.hub.publish(CODE, answers=3)
        here.hub.publish(CODE, stage=2, answers=3)
        await at_once()
        assert (projector.stages[-1], projector.counts[-1], phone.stages) == (2, 3, [1, 2])

    play(scenario)


def test_one_session_that_gathers_does_not_hold_up_another() -> None:
    async def scenario(here: Stage) -> None:
        await here.ear()
        other = await here.ear(code="XYZ789")
        here.hub.publish(CODE, answers=2)
        here.hub.publish("XYZ789", answers=2)
        await at_once()
        assert other.counts == [1, 2]

    play(scenario)


# --- large groups ---------------------------------------------------------------------------------------------------


def test_in_a_large_group_the_phones_hear_of_the_stage_before_the_projector_does() -> None:
    async def scenario(here: Stage) -> None:
        people = 200
        projector = await here.ear()
        phones = [await here.ear(answers=False) for _ in range(people)]
        begun = time.monotonic()
        here.hub.publish(CODE, stage=2)
        while projector.stages == [1]:
            told = sum(phone.stages == [1, 2] for phone in phones)
            await asyncio.sleep(0)
        assert (told, projector.stages) == (people, [1, 2])
        assert time.monotonic() - begun >= HOSTS_AFTER * people

    play(scenario)


def test_a_page_that_is_sent_more_than_numbers_is_called_at_once_and_sent_nothing() -> None:
    async def scenario(here: Stage) -> None:
        told: list[object] = []
        phone = await here.ear(answers=False)
        phone.changed = told.append
        here.hub.publish(CODE, stage=2, answers=7)
        await at_once()
        assert told == [{"release": "", "process": here.hub.process, "stage": 2}]
        assert phone.stages == [1]

    play(scenario)


def test_a_thread_that_draws_a_host_waits_for_the_phones_of_a_large_group_only() -> None:
    async def scenario(here: Stage) -> None:
        async def waited() -> float:
            begun = time.monotonic()
            await asyncio.to_thread(here.hub.let_phones_go_first, CODE)
            return time.monotonic() - begun

        here.hub.let_phones_go_first("XYZ789")  # nobody listens
        for _ in range(1000):
            await here.ear(answers=False)
        assert await waited() >= HOSTS_AFTER * 1000

    play(scenario)


def test_in_a_small_group_everybody_is_told_at_once() -> None:
    async def scenario(here: Stage) -> None:
        ears = [await here.ear(answers=at == 0) for at in range(ALL_AT_ONCE_UP_TO)]
        here.hub.publish(CODE, stage=2)
        await at_once()
        assert all(ear.stages == [1, 2] for ear in ears)

    play(scenario)


# --- who joins --------------------------------------------------------------------------------------------------------


def test_the_first_who_joins_is_told_at_once_and_those_of_the_next_second_together() -> None:
    async def scenario(here: Stage) -> None:
        projector = await here.ear()
        for number in range(2, 7):
            here.hub.publish_joined(CODE, number)
            await at_once()
        assert projector.counts == [1, 2]
        await asyncio.sleep(JOINED_INTERVAL + 0.05)
        assert projector.counts == [1, 2, 6]

    play(scenario)


def test_an_answer_does_not_wait_for_those_who_join_and_tells_of_them() -> None:
    async def scenario(here: Stage) -> None:
        projector = await here.ear()
        here.hub.publish_joined(CODE, 2)
        await at_once()
        here.hub.publish_joined(CODE, 3)
        await asyncio.sleep(2 * ANSWER_INTERVAL)
        here.hub.publish(CODE, answers=4)
        await at_once()
        assert projector.counts == [1, 2, 4]
        await asyncio.sleep(JOINED_INTERVAL)
        assert projector.counts == [1, 2, 4], "there was nothing more to tell"

    play(scenario)


def test_who_joins_while_answers_stream_in_is_told_with_them_or_within_a_second() -> None:
    async def scenario(here: Stage) -> None:
        projector = await here.ear()
        here.hub.publish_joined(CODE, 2)
        here.hub.publish(CODE, answers=3)
        here.hub.publish_joined(CODE, 4)
        here.hub.publish(CODE, answers=5)
        here.hub.publish_joined(CODE, 6)
        await asyncio.sleep(JOINED_INTERVAL + ANSWER_INTERVAL + 0.05)
        assert projector.counts[-1] == 6
        assert len(projector.counts) <= 5

    play(scenario)


def test_who_connects_while_others_join_makes_no_message_more() -> None:
    """It reads a revision of which the others here were not told yet."""

    async def scenario(here: Stage) -> None:
        projector = await here.ear()
        here.hub.publish_joined(CODE, 2)
        await at_once()
        for number in range(3, 20):
            await here.ear(answers=False, numbers=(1, number))
        await at_once()
        assert projector.counts == [1, 2]
        await asyncio.sleep(JOINED_INTERVAL + 0.05)
        assert projector.counts == [1, 2, 19]

    play(scenario)


# --- threads --------------------------------------------------------------------------------------------------------


def test_nothing_is_lost_when_many_threads_publish() -> None:
    async def scenario(here: Stage) -> None:
        projector, phone = await here.ear(), await here.ear(answers=False)
        numbers, lock = iter(range(2, 402)), threading.Lock()

        def publish() -> None:
            for _ in range(50):
                with lock:
                    number = next(numbers)
                here.hub.publish(CODE, answers=number, stage=number if number % 10 == 0 else 0)

        threads = [threading.Thread(target=publish) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            await asyncio.to_thread(thread.join)
        await a_moment()
        assert (projector.stages[-1], projector.counts[-1], phone.stages[-1]) == (400, 401, 400)
        assert phone.stages == sorted(phone.stages)

    play(scenario)


def test_publishing_before_there_is_a_loop_and_after_it_closed_does_no_harm() -> None:
    hub = Hub()
    hub.publish(CODE, stage=2)

    async def attach() -> None:
        hub.attach(asyncio.get_running_loop())

    asyncio.run(attach())
    hub.publish(CODE, stage=3)
    assert hub.generations() == {}


# --- listeners that come, go and die --------------------------------------------------------------------------------


def test_a_session_is_known_as_long_as_somebody_listens() -> None:
    async def scenario(here: Stage) -> None:
        one, other = Ear(answers=True), Ear(answers=False)
        async with here.hub.listening(CODE, one, 1, 1):
            async with here.hub.listening(CODE, other, 1, 1):
                assert [*here.hub.generations()] == [CODE]
            assert [*here.hub.generations()] == [CODE]
            here.hub.publish(CODE, stage=2)
            await at_once()
        assert here.hub.generations() == {}
        here.hub.publish(CODE, stage=3)
        await at_once()
        assert (one.stages, other.stages) == ([1, 2], [1])

    play(scenario)


def test_a_dead_listener_is_dropped_and_the_others_hear_on() -> None:
    async def scenario(here: Stage) -> None:
        calls = []

        async def die(message: str) -> None:
            calls.append(message)
            if len(calls) > 1:
                raise ConnectionResetError

        alive = await here.ear()
        await here.stack.enter_async_context(here.hub.listening(CODE, Listener(die, answers=True), 1, 1))
        for number in (2, 3, 4):
            here.hub.publish(CODE, stage=number)
            await at_once()
        assert (len(calls), alive.stages) == (2, [1, 2, 3, 4])

    play(scenario)


def test_a_listener_that_is_dead_from_the_start_leaves_nothing_behind() -> None:
    async def scenario(here: Stage) -> None:
        async def die(message: str) -> None:
            raise ConnectionResetError

        with pytest.raises(ConnectionResetError):
            async with here.hub.listening(CODE, Listener(die, answers=True), 1, 1):
                pass
        assert here.hub.generations() == {}

    play(scenario)


def test_a_listener_that_takes_nothing_is_given_up_and_holds_up_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "SEND_TIMEOUT", 0.05)

    async def scenario(here: Stage) -> None:
        calls, never = [], asyncio.Event()

        async def hang(message: str) -> None:
            calls.append(message)
            if len(calls) > 1:
                await never.wait()

        alive = await here.ear()
        await here.stack.enter_async_context(here.hub.listening(CODE, Listener(hang, answers=True), 1, 1))
        here.hub.publish(CODE, stage=2)
        await at_once()
        assert alive.stages == [1, 2]
        await asyncio.sleep(0.2)
        here.hub.publish(CODE, stage=3)
        await at_once()
        assert (alive.stages, len(calls)) == ([1, 2, 3], 2)

    play(scenario)


def test_a_browser_can_tell_that_the_server_was_started_anew() -> None:
    assert Hub().process != Hub().process


# --- the commands are heard -----------------------------------------------------------------------------------------


@pytest.mark.slow
def test_every_command_that_changes_something_is_heard_and_a_refused_one_is_not(
    workshop: Workshop, ada: Visitor, ben: Visitor, eve: Visitor, session: Session
) -> None:
    one = ("q01", 1)
    texts = {"texts": [{"id": "a", "text": "Ruimte"}]}
    acts: list[tuple[str, Callable[[], object]]] = [
        ("stage", lambda: commands.go_to(workshop, ada, session, "q01")),
        ("stage", lambda: commands.open_round(workshop, ada, session, *one)),
        ("answers", lambda: answering.join(workshop, somebody(), session)),
        ("answers", lambda: answering.cast(workshop, ben, session, *one, texts)),
        ("answers", lambda: answering.cast(workshop, ben, session, *one, {"pass": True})),
        ("nothing", lambda: answering.cast(workshop, ben, session, *one, {"value": 3})),
        ("nothing", lambda: answering.cast(workshop, eve, session, *one, texts)),
        ("nothing", lambda: commands.open_round(workshop, eve, session, *one)),
        ("stage", lambda: _approve(workshop, ada, session)),
        ("stage", lambda: commands.close_round(workshop, ada, session, *one)),
        ("stage", lambda: commands.hide(workshop, ada, session, *one)),
        ("stage", lambda: commands.reveal(workshop, ada, session, *one)),
        ("stage", lambda: commands.set_results(workshop, ada, session, "q01", "reveal")),
        ("stage", lambda: commands.set_approval(workshop, ada, session, False)),
        ("stage", lambda: commands.back_to_lobby(workshop, ada, session)),
        ("stage", lambda: commands.end(workshop, ada, session)),
        ("nothing", lambda: commands.end(workshop, ada, session)),
        ("stage", lambda: commands.resume(workshop, ada, session)),
    ]
    heard = []

    async def scenario(here: Stage) -> None:
        workshop.hub.attach(asyncio.get_running_loop())
        now = session_view.build(workshop, session.code).session
        projector = Ear(answers=True)
        async with workshop.hub.listening(session.code, projector, now.stage, now.answers):
            for _, act in acts:
                before = projector.heard[-1]
                await asyncio.to_thread(_try, act)
                await a_moment()
                after = projector.heard[-1]
                heard.append(
                    next((topic for topic in ("stage", "answers") if after[topic] != before[topic]), "nothing")
                )
        now = session_view.build(workshop, session.code).session
        assert (projector.stages[-1], projector.counts[-1]) == (now.stage, now.answers)

    play(scenario)
    assert heard == [topic for topic, _ in acts]


def _try(act: Callable[[], object]) -> None:
    with suppress(Refusal):
        act()


def _approve(workshop: Workshop, ada: Visitor, session: Session) -> None:
    now = in_round(workshop, session.code)
    text = FreeText(1, "a", "Ruimte", "waiting")
    moderation.decide(workshop, ada, now.session, now.round, [text], approve=True)
