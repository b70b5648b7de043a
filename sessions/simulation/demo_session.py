"""One made-up session, from the organiser's plan to its end, as a facilitator would have led it."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import cached_property
from random import Random

from sessions.access import identity
from sessions.access.rights import ORGANISER, Visitor
from sessions.activities.capabilities import WithDemoTexts, WithOneMark, WithSimulation, guess_prompt_of
from sessions.activities.kind import Kind, Prompt, Value
from sessions.activities.shared.demo_texts import Written
from sessions.activities.shared.simulation import Shape, SimulatedParticipant, Tendency
from sessions.facilitation import activity_order, commands, session_view, vote_cycle
from sessions.facilitation.preparation import case_studies
from sessions.facilitation.session_view import ProgrammeStop
from sessions.live import Hub
from sessions.locale import Texts
from sessions.model.programme import Programme
from sessions.model.records import CaseTexts, Purpose, RoundKey, Session
from sessions.model.session_settings import SessionSettings
from sessions.participation import moderation
from sessions.programmes.built_in import built_in
from sessions.results import round_results
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from sessions.simulation.demo_content import Writers
from sessions.simulation.demo_schedule import LOBBY_SINCE, PlannedSession
from sessions.store import Store, rights, session_rows
from sessions.store.maintenance import made_up
from sessions.store.maintenance.made_up import MadeUpAnswer, MadeUpPerson
from sessions.workshop import Workshop

ANSWER, PASS = 0.93, 0.04  # shares: of people who answer a round, and of those of them who pass
CHANGE = 0.12  # who gives another answer before the round closes
APPROVED, HIDDEN = 0.86, 0.05  # shares of texts; the facilitator has not decided about the others
SHOWN, SKIPPED, TAKEAWAY = 0.93, 0.1, 0.6
AGAIN, GUESSED = 0.65, 0.3  # shares of questions with one mark with a second round, and with a guess
WHOLE_DAY_KEEPS = 18  # activities of the programme with all of them


class DemoClock:
    """The time in a made-up session."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        """The moment at which the next command happens."""
        return self.now

    def forward(self, **time: float) -> None:
        """Let time pass: `forward(minutes=5)`. Whole seconds."""
        self.now += timedelta(seconds=round(timedelta(**time).total_seconds()))


def hold(workshop: Workshop, store: Store, planned: PlannedSession, now: datetime, keep_until: date) -> None:
    """Make up one session in this store. The right to do so is gone when its transaction is committed."""
    clock = DemoClock(planned.start - timedelta(days=6))
    settings = replace(workshop.settings, accounts=None)  # no audit log of what is made up
    away = replace(
        workshop, settings=settings, store=store, hub=Hub(), clock=clock, exact_clock=clock, machine_clock=clock
    )
    visitor = Visitor(identity.new_token())
    with store.writing() as db:
        rights.give(db, visitor.holder(ORGANISER), ORGANISER, rights.version(db, ORGANISER), clock())
    made_up_session = _MadeUpSession.plan(away, clock, visitor, planned, now)
    with store.writing() as db:
        made_up.mark(db, made_up_session.session.id, comparable=planned.comparable, keep_until=keep_until)
    made_up_session.go_through()
    with store.writing() as db:
        rights.take(db, visitor.holder(ORGANISER), ORGANISER)


def _programme(name: str) -> Programme:
    return next(programme for programme in built_in() if programme.id == name)


@dataclass
class _MadeUpSession:
    """A session while it is made up: who is there, and what they write. `now` is when the session must have got to."""

    workshop: Workshop
    clock: DemoClock
    visitor: Visitor
    planned: PlannedSession
    session: Session
    writers: Writers
    now: datetime
    people: list[int] = field(default_factory=list)
    roles: list[str | None] = field(default_factory=list)  # of the people, in their order
    numbers: dict[str, int] = field(default_factory=dict)  # of the latest round of each activity
    tendencies: dict[tuple[str, str | None], tuple[Shape, Tendency]] = field(
        default_factory=dict
    )  # by activity and role

    @classmethod
    def plan(
        cls, workshop: Workshop, clock: DemoClock, visitor: Visitor, planned: PlannedSession, now: datetime
    ) -> "_MadeUpSession":
        """Create the session, about a case of its municipality, and leave a few activities out."""
        place = planned.municipality
        writers = Writers(planned.dice("texts"), place.language, planned.topic)
        case: int | CaseTexts = writers.case(place.name)
        for known in case_studies.of(workshop, visitor, place.name):
            case = known.id if known.title == writers.topic.case.title else case
        settings = SessionSettings(
            planned.title, place.name, planned.held_on, place.language, planned.roles, case=case
        )  # fmt: skip
        session, _ = commands.create(workshop, visitor, settings, _programme(planned.programme))
        planned_session = cls(workshop, clock, visitor, planned, session, writers, now)
        if skipped := planned_session.to_skip():
            activity_order.skip_all(workshop, visitor, session, skipped)
        return planned_session

    @cached_property
    def dice(self) -> Random:
        """For everything that happens in this session by chance, but for what people answer."""
        return self.planned.dice("course")

    @cached_property
    def texts(self) -> Texts:
        """In the language of the session."""
        return Texts(self.session.language)

    def to_skip(self) -> list[str]:
        """Some activities in the middle of the programme; most of them in the one that has every activity."""
        names = [item.activity.id for item in session_view.items(self.workshop, self.session)]
        middle = [name for name in names[1:-2] if name not in {"p6", "p6_now_needed", "overview", "actions"}]
        if self.planned.programme == "everything":
            return sorted(self.dice.sample(middle, max(0, len(names) - WHOLE_DAY_KEEPS)), key=names.index)
        if self.planned.programme in {"six_paradoxes", "first_time"}:
            return []
        return [name for name in middle if self.dice.random() < SKIPPED]

    def go_through(self) -> None:
        """Let people join and lead them through the programme, to its end or to where it is now."""
        lobby = self.planned.state == "lobby"
        self.clock.now = self.now - LOBBY_SINCE if lobby else self.planned.start - timedelta(minutes=9)
        self._join(self.planned.people * 6 // 10 if lobby else self.planned.people)
        if lobby:
            return
        self.clock.now = self.planned.start + timedelta(minutes=self.dice.randint(0, 7))
        stops = session_view.stops(session_view.items(self.workshop, self.session))
        for index, stop in enumerate(stops):
            self._stop(stop, last=index >= 2 * len(stops) // 3)
            if self._is_now():
                return
            following = stops[index + 1].item.activity.id if index + 1 < len(stops) else ""
            if following != stop.item.activity.id and self.numbers.get(stop.item.activity.id):
                self._take_along(stop.item.activity)
        commands.end(self.workshop, self.visitor, self.session)

    def _is_now(self) -> bool:
        """Whether the session is running and has come to this moment."""
        return self.planned.state == "running" and self.clock() > self.now - timedelta(minutes=7)

    def _join(self, count: int) -> None:
        """Let so many people in, within a few minutes."""
        roles: list[str | None] = [*self.planned.roles, None] if self.planned.roles else [None]
        shares = [*range(len(roles) + 1, 2, -1), 1] if self.planned.roles else [1]
        moments = sorted(self.dice.randint(0, 5 * 60) for _ in range(count))
        self.roles = self.dice.choices(roles, shares, k=count)
        people = [
            MadeUpPerson(identity.holder(identity.new_token(), f"participant:{self.session.id}"), role,
                         self.clock() + timedelta(seconds=moment))
            for moment, role in zip(moments, self.roles, strict=True)
        ]  # fmt: skip
        with self.workshop.store.writing() as db:
            self.people = made_up.join(db, self.session.id, people)

    def _stop(self, stop: ProgrammeStop, *, last: bool) -> None:
        """What happens at one stop: explaining, one or two rounds, looking at the result."""
        activity, step = stop.position
        steps = len(stop.item.activity.steps())
        minutes = stop.item.activity.minutes / steps * self.dice.triangular(0.5, 1.7, 0.95)
        commands.go_to(self.workshop, self.visitor, self.session, activity, step)
        prompt = self._prompt(stop)
        if prompt is None or not prompt.asks:
            self.clock.forward(minutes=minutes)
            return
        self.clock.forward(minutes=0.25 * minutes)
        opposed = isinstance(stop.item.activity, WithOneMark) and stop.item.activity.minutes >= 4
        again = opposed and self.dice.random() < AGAIN
        guessed = opposed and guess_prompt_of(stop.item.activity) is not None and self.dice.random() < GUESSED
        if guessed:
            commands.set_results(self.workshop, self.visitor, self.session, activity, "reveal")
        self._round(stop, minutes * (0.2 if again else 0.35), turn=1, last=last, guessed=guessed)
        if again and not self._is_now():
            self.clock.forward(minutes=0.3 * minutes)
            self._round(stop, 0.15 * minutes, turn=2, last=last, guessed=False)
        self.clock.forward(minutes=0.25 * minutes)

    def _prompt(self, stop: ProgrammeStop, purpose: Purpose = "answer") -> Prompt | None:
        now = commands.find(self.workshop, self.session.code)
        return round_results.asked_in(self.workshop, now, stop.item.activity, stop.step.name, purpose)

    def _round(self, stop: ProgrammeStop, minutes: float, *, turn: int, last: bool, guessed: bool) -> None:
        """Open a round, let people answer, close it, and mostly reveal it, sometimes after a guess."""
        activity, step = stop.position
        number = self.numbers[activity] = self.numbers.get(activity, 0) + 1
        commands.open_round(self.workshop, self.visitor, self.session, activity, number, step)
        self._answer(stop, RoundKey(activity, number), minutes, turn, last=last)
        if self._is_now():
            return  # people are still answering
        commands.close_round(self.workshop, self.visitor, self.session, activity, number)
        self._moderate(stop, number)
        if guessed:
            commands.guess(self.workshop, self.visitor, self.session, activity, number)
            self._answer(stop, RoundKey(activity, number, "guess"), 0.7, turn, last=last)
            commands.close_guess(self.workshop, self.visitor, self.session, activity, number)
        if self.dice.random() < SHOWN:
            commands.reveal(self.workshop, self.visitor, self.session, activity, number)

    def _answer(self, stop: ProgrammeStop, key: RoundKey, minutes: float, turn: int, *, last: bool) -> None:
        """Let people answer within so many minutes; then it is the end of them."""
        prompt = self._prompt(stop, key.purpose)
        if isinstance(prompt, WithSimulation):
            given = self._given(stop, prompt, minutes * 60, turn, last=last)
            with self.workshop.store.writing() as db:
                made_up.answer(db, self.session.id, key, given)
        self.clock.forward(minutes=minutes)

    def _given(
        self, stop: ProgrammeStop, prompt: WithSimulation, seconds: float, turn: int, *, last: bool
    ) -> list[MadeUpAnswer]:
        """What everybody gives who does, in the order of the participants."""
        kind, together = stop.item.activity.kind, stop.step.together
        answering = [person for person in self.people if self.dice.random() < ANSWER / together]
        written: dict[int, Written] = {}
        if isinstance(prompt, WithDemoTexts):
            most = max(1, round((1 if together > 1 else prompt.writing_share) * len(answering)))
            written = dict(zip(answering, self.writers.texts(kind, prompt, most, last=last), strict=False))
            answering = list(written)
        given = []
        for person in answering:
            seen = self.people.index(person)
            gives = self._gives(stop, prompt, seen, turn, written.get(person, {}))
            moment = self.clock() + timedelta(seconds=round(seconds * self.dice.betavariate(2, 3)))
            if gives is not None or not written:
                passes = gives is None or (not written and self.dice.random() < PASS)
                first = self._at_first(stop, prompt, seen, moment) if not (passes or written) else None
                given.append(MadeUpAnswer(person, None if passes else gives, moment, first))
        return given

    def _gives(
        self, stop: ProgrammeStop, prompt: WithSimulation, person: int, turn: int, written: Written, other: str = ""
    ) -> Value | None:
        """What one of them gives, None for nothing. In a later turn it is what this one gave before, moved a little."""
        activity, step = stop.position
        shape, tendency = self._tendency(activity, self.roles[person], prompt)
        moved = self.planned.dice(activity, step, person, turn) if turn > 1 else None
        dice = self.planned.dice(activity, step, person, other)
        raw = prompt.simulate(SimulatedParticipant(dice, shape, moved, tendency, written), self.texts)
        return None if raw is None else prompt.parse(raw)

    def _tendency(self, activity: str, role: str | None, prompt: WithSimulation) -> tuple[Shape, Tendency]:
        """Where the people of a role stand; asked for each of them, and calculated once."""
        if (activity, role) not in self.tendencies:
            self.tendencies[activity, role] = self.planned.role(activity, role, factual=prompt.factual)
        return self.tendencies[activity, role]

    def _at_first(
        self, stop: ProgrammeStop, prompt: WithSimulation, person: int, moment: datetime
    ) -> tuple[Value, datetime] | None:
        """What one of them gave before changing it, and when; mostly nothing."""
        if self.dice.random() >= CHANGE:
            return None
        before = self._gives(stop, prompt, person, 1, {}, other="at first")
        return (before, max(self.clock(), moment - timedelta(seconds=self.dice.randint(4, 20)))) if before else None

    def _moderate(self, stop: ProgrammeStop, number: int) -> None:
        """Approve most texts of a round, hide a few, and leave a few undecided."""
        with self.workshop.store.reading() as db:
            rounds = session_rows.rounds(db, self.session.id, stop.item.activity.id)
        round_ = next(each for each in rounds if each.number == number)
        texts = texts_for_facilitator(
            self.workshop, self.visitor, self.session, stop.item.activity, round_, self.session.language
        )
        decisions = {text.name: self.dice.random() for text in texts}
        approved = [text for text in texts if decisions[text.name] < APPROVED]
        hidden = [text for text in texts if APPROVED <= decisions[text.name] < APPROVED + HIDDEN]
        for chosen, approve in ((approved, True), (hidden, False)):
            if chosen:
                moderation.decide(self.workshop, self.visitor, self.session, round_, chosen, approve=approve)

    def _take_along(self, activity: Kind) -> None:
        """Mostly agree on a sentence to take away from what was discussed."""
        if activity.concluded and self.dice.random() < TAKEAWAY:
            sentence = self.writers.takeaway()
            vote_cycle.set_takeaway(self.workshop, self.visitor, self.session, activity.id, sentence)
