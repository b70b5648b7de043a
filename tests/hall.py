"""A session of everything there is, with pretend participants: for pictures, and for walks through all kinds."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from sessions import access, identity, moderation, pictures, results, scene, session, taking_part
from sessions.access import Visitor
from sessions.activities.pretend import SHAPES, Pretender, Shape, somebody
from sessions.locale import Texts
from sessions.plan import Plan
from sessions.records import GUESSES, Session
from sessions.scene import Stop
from sessions.workshop import Workshop
from tests.conftest import whole_programme


@dataclass(frozen=True, slots=True)
class Moment:
    """Something new to look at: its name, and whether the round is open, or the result shown (or nothing asked)."""

    name: str
    phase: Literal["open", "shown"]


class Hall:
    """A session with its organiser and so many pretend participants, who have these roles in turn."""

    def __init__(
        self, workshop: Workshop, passcode: str, people: int, language: str = "nl", roles: Sequence[str] = ()
    ) -> None:
        self.workshop, self.texts, self._dice = workshop, Texts(language), random.Random(6)
        self.dee = Visitor(identity.new_token())
        access.log_in(workshop, self.dee, passcode)
        plan = Plan("Samenwerken aan het wijkplan", "Gemeente Voorbeeld", date(2026, 11, 23), language, roles)
        self.session: Session = session.create(workshop, self.dee, plan, whole_programme())[0]
        self.people: list[Visitor] = []
        self.fill(people)

    def fill(self, people: int) -> None:
        """So many more pretend participants."""
        for one in (Visitor(identity.new_token()) for _ in range(people)):
            roles = self.session.roles
            role = roles[len(self.people) % len(roles)] if roles else None
            taking_part.join(self.workshop, one, self.session, role)
            self.people.append(one)

    def open(self, activity: str) -> None:
        """Put an activity on stage and open its first round, or open that again."""
        session.open_round(self.workshop, self.dee, self.session, activity, 1)

    def stage(self) -> int:
        """The revision of the stage, which every screen shows in the end."""
        return session.find(self.workshop, self.session.code).stage

    def close(self, activity: str) -> None:
        """Close the first round of an activity."""
        session.close_round(self.workshop, self.dee, self.session, activity, 1)

    def walk(self) -> Iterator[Moment]:
        """Everything there is, step by step, put on stage, asked, answered and shown; yields what is new."""
        seen = set()
        for at, stop in enumerate(scene.stops(scene.items(self.workshop, self.session))):
            activity, step = stop.place
            session.go_to(self.workshop, self.dee, self.session, activity, step)
            asking = scene.look(self.workshop, self.session.code).asking
            assert asking
            way = (stop.item.activity.kind, type(asking), step)
            name = "-".join(part for part in stop.place if part)
            if asking.asks:
                number = self._open(stop)
                if way not in seen:
                    yield Moment(name, "open")
                self._answer(activity, number, SHAPES[at % len(SHAPES)])
            for picture in range((asking.pictures if asking.asks else 1) if way not in seen else 0):
                session.show_picture(self.workshop, self.dee, self.session, activity, picture)
                yield Moment(f"{name}-{picture + 1}" if picture else name, "shown")
            seen.add(way)

    def guess(self, activity: str) -> Moment:
        """One more round of what is asked on one line, guessed before it is revealed."""
        [item] = [one for one in scene.items(self.workshop, self.session) if one.activity.id == activity]
        number = len(item.rounds) + 1
        session.set_results(self.workshop, self.dee, self.session, activity, "reveal")
        session.open_round(self.workshop, self.dee, self.session, activity, number)
        asking = item.activity.guessing()
        assert asking
        for one in self.people:
            raw = item.activity.pretend(Pretender(self._dice, "spread_out"), self.texts)
            taking_part.cast(self.workshop, one, self.session, activity, number, raw)
        session.guess(self.workshop, self.dee, self.session, activity, number)
        for one in self.people:
            raw = asking.pretend(Pretender(self._dice, "of_one_mind"), self.texts)
            taking_part.cast(self.workshop, one, self.session, activity, GUESSES + number, raw)
        session.reveal(self.workshop, self.dee, self.session, activity, number)
        return Moment(f"{activity}-guess", "shown")

    def again(self, activity: str, step: str = "") -> Iterator[Moment]:
        """One round more, in which people move a little; yields what moved, and the roles where they may be seen."""
        stops = scene.stops(scene.items(self.workshop, self.session))
        [at] = [at for at, stop in enumerate(stops) if stop.place == (activity, step)]
        self._answer(activity, self._open(stops[at]), SHAPES[at % len(SHAPES)])
        now = scene.look(self.workshop, self.session.code)
        assert now.activity and now.asking and now.round
        found = pictures.extra(self.workshop, now.session, now.activity, now.round, self.texts.language)
        for picture, more in enumerate(found, now.asking.pictures):
            session.show_picture(self.workshop, self.dee, self.session, activity, picture)
            yield Moment("-".join(part for part in (activity, step, more.name) if part), "shown")

    def _open(self, stop: Stop) -> int:
        """Open the next round of this stop; returns its number."""
        activity, step = stop.place
        items = scene.items(self.workshop, self.session)
        number = 1 + sum(len(item.rounds) for item in items if item.activity.id == activity)
        session.open_round(self.workshop, self.dee, self.session, activity, number, step)
        return number

    def _answer(self, activity: str, number: int, shape: Shape) -> None:
        """Everybody answers, texts are approved, the round is closed, and its result revealed."""
        now = scene.look(self.workshop, self.session.code)
        assert now.activity and now.asking and now.round
        for at, one in enumerate(self.people):
            pretender = somebody(shape, activity, now.round.step, now.round.turn, at)
            raw = now.asking.pretend(pretender, self.texts)
            if raw is not None:
                taking_part.cast(self.workshop, one, self.session, activity, number, raw)
        written = results.written(self.workshop, self.dee, now.session, now.activity, now.round, self.texts.language)
        moderation.decide(self.workshop, self.dee, now.session, now.round, written, approve=True)
        session.close_round(self.workshop, self.dee, self.session, activity, number)
        session.reveal(self.workshop, self.dee, self.session, activity, number)
