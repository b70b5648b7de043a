"""A session of everything there is, with pretend participants: for pictures, and for walks through all kinds."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from sessions.access import identity, rights
from sessions.access.rights import Visitor
from sessions.activities.capabilities import WithSimulation, guess_prompt_of, view_count
from sessions.activities.shared.simulation import SHAPES, Shape, SimulatedParticipant, somebody
from sessions.facilitation import commands, session_view
from sessions.facilitation.session_view import ProgrammeStop
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.model.session_settings import SessionSettings
from sessions.participation import answering, moderation
from sessions.results import extra_charts
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from sessions.workshop import Workshop
from tests.conftest import in_round, on_stage, whole_programme


@dataclass(frozen=True, slots=True)
class Moment:
    """Something new to look at: its name, and whether the round is open, or the result shown (or nothing asked)."""

    name: str
    phase: Literal["open", "shown"]


class FullSession:
    """A session with its organiser and so many pretend participants, who have these roles in turn."""

    def __init__(
        self, workshop: Workshop, passcode: str, people: int, language: str = "nl", roles: Sequence[str] = ()
    ) -> None:
        self.workshop, self.texts, self._dice = workshop, Texts(language), random.Random(6)
        self.dee = Visitor(identity.new_token())
        rights.log_in(workshop, self.dee, passcode)
        held_on = date(2026, 11, 23)
        plan = SessionSettings("Samenwerken aan het wijkplan", "Gemeente Voorbeeld", held_on, language, roles)
        self.session: Session = commands.create(workshop, self.dee, plan, whole_programme())[0]
        self.people: list[Visitor] = []
        self.fill(people)

    def fill(self, people: int) -> None:
        """So many more pretend participants."""
        for one in (Visitor(identity.new_token()) for _ in range(people)):
            roles = self.session.roles
            role = roles[len(self.people) % len(roles)] if roles else None
            answering.join(self.workshop, one, self.session, role)
            self.people.append(one)

    def open(self, activity: str) -> None:
        """Put an activity on stage and open its first round, or open that again."""
        commands.open_round(self.workshop, self.dee, self.session, activity, 1)

    def stage(self) -> int:
        """The revision of the stage, which every screen shows in the end."""
        return commands.find(self.workshop, self.session.code).stage

    def close(self, activity: str) -> None:
        """Close the first round of an activity."""
        commands.close_round(self.workshop, self.dee, self.session, activity, 1)

    def moments(self) -> Iterator[Moment]:
        """Everything there is, step by step, put on stage, asked, answered and shown; yields what is new."""
        seen = set()
        for index, stop in enumerate(session_view.stops(session_view.items(self.workshop, self.session))):
            activity, step = stop.position
            commands.go_to(self.workshop, self.dee, self.session, activity, step)
            stage = on_stage(self.workshop, self.session.code)
            asking = stage.prompt
            way = (stop.item.activity.kind, type(asking), step)
            name = "-".join(part for part in stop.position if part)
            if asking.asks:
                number = self._open(stop)
                if way not in seen:
                    yield Moment(name, "open")
                self._answer(activity, number, SHAPES[index % len(SHAPES)])
            for number in range((view_count(asking) if asking.asks else 1) if way not in seen else 0):
                commands.show_chart(self.workshop, self.dee, self.session, activity, number)
                yield Moment(f"{name}-{number + 1}" if number else name, "shown")
            seen.add(way)

    def guess(self, activity: str) -> Moment:
        """One more round of what is asked on one line, guessed before it is revealed."""
        [item] = [one for one in session_view.items(self.workshop, self.session) if one.activity.id == activity]
        number = len(item.rounds) + 1
        commands.set_results(self.workshop, self.dee, self.session, activity, "reveal")
        commands.open_round(self.workshop, self.dee, self.session, activity, number)
        asking = guess_prompt_of(item.activity)
        assert asking and isinstance(item.activity, WithSimulation)
        for person in self.people:
            raw = item.activity.simulate(SimulatedParticipant(self._dice, "spread_out"), self.texts)
            answering.cast(self.workshop, person, self.session, activity, number, raw)
        commands.guess(self.workshop, self.dee, self.session, activity, number)
        for one in self.people:
            raw = asking.simulate(SimulatedParticipant(self._dice, "of_one_mind"), self.texts)
            answering.cast(self.workshop, one, self.session, activity, number, raw, purpose="guess")
        commands.reveal(self.workshop, self.dee, self.session, activity, number)
        return Moment(f"{activity}-guess", "shown")

    def again(self, activity: str, step: str = "") -> Iterator[Moment]:
        """One round more, in which people move a little; yields what moved, and the roles where they may be seen."""
        stops = session_view.stops(session_view.items(self.workshop, self.session))
        [at] = [index for index, stop in enumerate(stops) if stop.position == (activity, step)]
        self._answer(activity, self._open(stops[at]), SHAPES[at % len(SHAPES)])
        now = in_round(self.workshop, self.session.code)
        found = extra_charts.extra(self.workshop, now.session, now.activity, now.round, self.texts.language)
        for number, more in enumerate(found, view_count(now.prompt)):
            commands.show_chart(self.workshop, self.dee, self.session, activity, number)
            yield Moment("-".join(part for part in (activity, step, more.name) if part), "shown")

    def _open(self, stop: ProgrammeStop) -> int:
        """Open the next round of this stop; returns its number."""
        activity, step = stop.position
        items = session_view.items(self.workshop, self.session)
        number = 1 + sum(len(item.rounds) for item in items if item.activity.id == activity)
        commands.open_round(self.workshop, self.dee, self.session, activity, number, step)
        return number

    def _answer(self, activity: str, number: int, shape: Shape) -> None:
        """Everybody answers, texts are approved, the round is closed, and its result revealed."""
        now = in_round(self.workshop, self.session.code)
        assert isinstance(now.prompt, WithSimulation)
        for index, one in enumerate(self.people):
            pretender = somebody(shape, activity, now.round.step, now.round.turn, index)
            raw = now.prompt.simulate(pretender, self.texts)
            if raw is not None:
                answering.cast(self.workshop, one, self.session, activity, number, raw)
        written = texts_for_facilitator(
            self.workshop, self.dee, now.session, now.activity, now.round, self.texts.language
        )
        moderation.decide(self.workshop, self.dee, now.session, now.round, written, approve=True)
        commands.close_round(self.workshop, self.dee, self.session, activity, number)
        commands.reveal(self.workshop, self.dee, self.session, activity, number)
