"""Which made-up sessions there are: where, when, about what, with how many people and in which shapes.

Everything follows from the moment at which the data is made and a fixed seed.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from typing import Literal

from sessions.activities.shared.simulation import SHAPES, Shape, Tendency
from sessions.locale import ZONE
from sessions.simulation.demo_content import Municipality, content

COUNT = 40
PERIOD = 690  # days that the first session is back: two years, without the days after which sessions are forgotten
RUNNING_SINCE = timedelta(minutes=38)
LOBBY_SINCE = timedelta(minutes=6)
State = Literal["ended", "running", "lobby"]

# Programmes of the sessions of one municipality, in their order; and who comes to them.
SERIES = ("cocreation", "half_an_hour", "six_paradoxes", "cocreation", "competencies_and_team", "half_an_hour")
SINGLES = ("six_paradoxes", "cocreation", "half_an_hour", "first_time")
PEOPLE = {
    "cocreation": (14, 62), "half_an_hour": (5, 28), "six_paradoxes": (26, 90), "competencies_and_team": (6, 19),
    "first_time": (7, 12), "everything": (64, 84),
}  # fmt: skip
WHOLE_DAY = (2, 3)  # the municipality and the session that uses the programme with every activity
# What becomes of a group in the course of its sessions; most groups move towards each other.
COURSES: Sequence[tuple[Shape, Shape, Shape]] = (
    ("camps", "spread_out", "of_one_mind"), ("spread_out", "spread_out", "of_one_mind"),
    ("of_one_mind", "of_one_mind", "of_one_mind"), ("camps", "camps", "spread_out"),
    ("spread_out", "of_one_mind", "of_one_mind"), ("of_one_mind", "spread_out", "camps"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PlannedSession:
    """A session that will be made up. `index`: which one of its municipality, counted from 0 to before `of`."""

    municipality: Municipality
    index: int
    of: int
    start: datetime
    programme: str
    people: int
    roles: tuple[str, ...]
    state: State
    comparable: bool

    @property
    def held_on(self) -> date:
        """The day of the session in the Netherlands."""
        return self.start.astimezone(ZONE).date()

    @property
    def topic(self) -> str:
        """What it is about: the first half of a series is about the first subject."""
        topics = self.municipality.topics
        return topics[self.index * len(topics) // self.of]

    @property
    def title(self) -> str:
        """The subject and the occasion."""
        language = self.municipality.language
        occasions = content().languages[language].occasions
        chosen = -1 if self.index and self.index == self.of - 1 and self.state == "ended" else self.index
        return f"{content().topics[self.topic][language].title}: {occasions[chosen]}"

    def dice(self, *names: object) -> Random:
        """Dice for one matter of this session, which fall the same way every time."""
        return Random(f"{self.municipality.name} {self.index} {names}")

    def role(self, activity: str, role: str | None, *, factual: bool = False) -> tuple[Shape, Tendency]:
        """The shape and tendency of one role's answers, a little apart from those of the whole group."""
        shape, tendency = self.group(activity, factual=factual)
        if role is None:
            return shape, tendency
        apart = Random(f"{self.municipality.name} {activity} {role}").uniform(-0.13, 0.13)
        return shape, replace(tendency, shift=tendency.shift + apart, low=tendency.low - apart)

    def group(self, activity: str, *, factual: bool = False) -> tuple[Shape, Tendency]:
        """In which shape the group answers an activity, and where it stands; the next session stands further on.

        About what is `factual` it is of one mind.
        """
        dice = Random(f"{self.municipality.name} {activity}")
        course, direction = dice.choice(COURSES), dice.choice((-1, 1, 1))
        done = self.index / max(1, self.of - 1) if self.of > 1 else dice.random()
        tendency = Tendency(
            shift=dice.uniform(-0.5, 0.15) + direction * 0.22 * done,
            width=0.15 - 0.07 * done,
            low=dice.uniform(0.4, 0.6),
            favourite=0 if factual else dice.randrange(8),
            variety=0.22,
            drift=self.dice(activity).uniform(-0.09, 0.09),
            pull=self.dice(activity, "pull").choice((0.0, 0.1, 0.25, 0.4)),
        )
        if factual:
            return "of_one_mind", tendency
        return course[min(2, int(done * len(SHAPES)))], tendency


def schedule(now: datetime, count: int = COUNT) -> list[PlannedSession]:
    """The first `count` sessions, municipality by municipality, in the order of their days.

    The last session of the first municipality is running at `now`, and that of the second one is in its lobby.
    """
    return sorted(list(_every_session(now))[:count], key=lambda planned: planned.start)


def _every_session(now: datetime) -> Iterator[PlannedSession]:
    for number, municipality in enumerate(content().municipalities):
        for index in range(municipality.sessions):
            yield _planned(now, number, municipality, index)


def _planned(now: datetime, number: int, municipality: Municipality, index: int) -> PlannedSession:
    dice = Random(f"{municipality.name} {index}")
    last = index == municipality.sessions - 1
    state: State = ("running", "lobby")[number] if last and number < 2 else "ended"
    programme = _programme(number, municipality, index)
    least, most = PEOPLE[programme]
    roles = content().languages[municipality.language].roles
    return PlannedSession(
        municipality=municipality,
        index=index,
        of=municipality.sessions,
        start=_start(now, number, municipality, index, state, dice),
        programme=programme,
        people=dice.randint(least, most),
        roles=roles[number % len(roles)] if number % 4 != 3 else (),
        state=state,
        comparable=number % 3 != 2 and state == "ended",
    )


def _programme(number: int, municipality: Municipality, index: int) -> str:
    if (number, index) == WHOLE_DAY:
        return "everything"
    if municipality.sessions < 3:
        return SINGLES[(number + index) % len(SINGLES)]
    return SERIES[index]


def _start(
    now: datetime, number: int, municipality: Municipality, index: int, state: State, dice: Random
) -> datetime:  # fmt: skip
    """When a session begins: today for those that go on, else on a working day before today."""
    if state != "ended":
        return (now - RUNNING_SINCE if state == "running" else now + timedelta(minutes=15)).replace(microsecond=0)
    latest = 1 if number < 4 else 9 * number
    first = PERIOD - 31 * number
    step = (first - latest) / max(1, municipality.sessions - 1)
    back = round(first - step * index) + (dice.randint(-9, 9) if 0 < index < municipality.sessions - 1 else 0)
    day = now.astimezone(ZONE).date() - timedelta(days=max(1, back))
    if (day.month, day.day) >= (12, 24):  # nor between Christmas and New Year
        day -= timedelta(days=14)
    day -= timedelta(days=max(0, day.weekday() - 4))  # no session on a Saturday or Sunday
    begins = time(dice.choice((9, 10, 13, 14, 15)), dice.choice((0, 30)))
    return datetime.combine(day, begins, ZONE).astimezone(UTC)
