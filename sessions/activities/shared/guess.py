"""Guess the group: before it is shown, everybody says where the group stands; then both are seen side by side.

For whatever is asked as one position between two poles, and whose summary is `LineMarks`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sessions.activities.capabilities import WithChart, WithColumns, WithSimulation, WithTable
from sessions.activities.kind import Figure, Value
from sessions.activities.shared.charts import guess_chart
from sessions.activities.shared.charts.guess_chart import GuessSummary, RoleGuess
from sessions.activities.shared.charts.number_line import LineMarks
from sessions.activities.shared.mark import read_mark
from sessions.activities.shared.simulation import SimulatedParticipant
from sessions.locale import Texts
from sessions.model.programme import Text
from sessions.results import statistics

NEAR = 10  # at most so far from the median is near
RIGHT = 5  # at most so far apart the group knows itself; a twentieth of the line, as for a shift


@dataclass(frozen=True)
class GuessPrompt(WithSimulation, WithChart, WithTable, WithColumns):
    """Where one thinks that the group stands between two poles. `real` is where it stands, once that may be seen."""

    left: Text
    right: Text
    real: LineMarks | None = None
    roles: Sequence[RoleGuess] = ()

    def against(self, real: LineMarks, roles: Sequence[RoleGuess]) -> "GuessPrompt":
        """The guess beside what it is compared with: the whole group, and the roles that may be shown."""
        return replace(self, real=real, roles=roles)

    def heading(self, texts: Texts) -> str:
        """Both poles, with a dash between them."""
        return f"{self.left.in_language(texts.language)} – {self.right.in_language(texts.language)}"

    def participant_heading(self, texts: Texts) -> str:
        """The question where the group stands."""
        return texts("guess.prompt")

    def instruction(self, texts: Texts) -> str:
        """The instruction to guess in silence."""
        return texts("guess.invitation")

    def parse(self, raw: object) -> Value:
        """`{"value": 0..100}`, a whole number."""
        return read_mark(raw)

    def usable(self, given: Mapping[str, Value]) -> Mapping[str, Value]:
        """The guesses that are a place."""
        return {name: value for name, value in given.items() if "value" in value}

    def simulate(self, participant: SimulatedParticipant, texts: Texts) -> object:
        """Somewhere between the own place and the middle: people take others for like themselves."""
        return {"value": round((participant.position() + 2 * participant.dice.randint(35, 75)) / 3)}

    def summarise(self, given: Mapping[str, Value]) -> GuessSummary | None:
        """The guesses beside reality, and how many came near it; None without either."""
        marks = [value["value"] for value in self.usable(given).values()]
        position = statistics.describe(marks)
        if position is None or self.real is None:
            return None
        near = sum(abs(mark - self.real.position.median) <= NEAR for mark in marks)
        return GuessSummary(position, self.real, near, self.roles)

    def sentence(self, summary: GuessSummary, texts: Texts) -> str:
        """What the group thought and where it stands, and how many came near."""
        thought, real = summary.guesses.median, summary.real.position.median
        direction = "right" if abs(thought - real) <= RIGHT else "toward"
        pole = self.right if thought > real else self.left
        sentence = texts(
            f"guess.say.{'camps' if summary.real.position.shape == 'camps' else direction}",
            guess=texts.number(thought),
            real=texts.number(real),
            pole=pole.in_language(texts.language),
        )
        return f"{sentence} {self._near(summary, texts)}"

    def numbers(self, summary: GuessSummary, texts: Texts) -> list[tuple[str, str]]:
        """Number, median and middle half of the guesses, how many were near, and each role that may be shown."""
        guesses = summary.guesses
        rows = [("n", str(guesses.n)), ("median", texts.number(guesses.median))]
        if guesses.q1 is not None and guesses.q3 is not None:
            rows.append(("middle_half", f"{texts.number(guesses.q1)} – {texts.number(guesses.q3)}"))
        rows.append(("near", str(summary.near)))
        numbers = [(texts(f"guess.number.{name}", near=NEAR), value) for name, value in rows]
        return numbers + [
            (
                texts("guess.number.role", role=role.role),
                texts("guess.number.of_role", guess=texts.number(role.guesses.median), guesses=role.guesses.n,
                      real=texts.number(role.real.median), answers=role.real.n),
            )
            for role in summary.roles
        ]  # fmt: skip

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """One column with the guess, from 0 to 100."""
        poles = {"left": self.left.in_language(texts.language), "right": self.right.in_language(texts.language)}
        return {texts("guess.column", **poles): value["value"]} if "value" in value else {}

    def draw(self, summary: GuessSummary, texts: Texts) -> Figure:
        """Guesses above, the group below them, and the roles that may be shown on the same scale."""
        return guess_chart.figure(summary, self.left, self.right, texts)

    def _near(self, summary: GuessSummary, texts: Texts) -> str:
        if not summary.near:
            return texts("guess.nobody_near", near=NEAR)
        return texts.count("guess.near", summary.near, of=summary.guesses.n, near=NEAR)
