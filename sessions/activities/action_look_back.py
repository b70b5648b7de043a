"""Looking back on actions: what became of each of them, and how it is drawn."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Final, Protocol

from sessions.activities import drawing
from sessions.activities.by_hand import ByHand, Choices
from sessions.activities.form import Form
from sessions.activities.kind import Figure, Value
from sessions.activities.pretend import Pretender
from sessions.locale import Texts
from sessions.privacy import may_show_group
from sessions.programme import Text
from sessions.refusal import Refusal

CHOICES: Final = ("done", "busy", "not_done", "dropped")
SIGNS: Final = {"done": "✓", "busy": "…", "not_done": "✗", "dropped": "–"}
COLORS: Final = {"done": drawing.LEFT, "busy": "#6b5b7d", "not_done": drawing.RIGHT, "dropped": drawing.QUIET}
HEIGHT, TOP = 520, 64  # of the canvas, and of the row that says what the colours mean
FROM, LONG = 590, 600  # where the bars begin, and how long they are, in pixels of the canvas


class Agreed(Protocol):
    """An action that was agreed on before."""

    @property
    def what(self) -> str:
        """What would be done."""

    @property
    def who(self) -> str:
        """Who would do it; may be empty."""

    @property
    def by(self) -> str:
        """By when; may be empty."""


Counts = Mapping[str, Mapping[str, int]]  # for each action, how many people chose what


@dataclass(frozen=True)  # no slots: they would hide the class above from `super`
class LookBack(Form):
    """What became of each action: done, busy, not done, dropped."""

    most: ClassVar[int] = 7  # actions in one picture that can be read from ten metres
    text: Text
    actions: Mapping[str, Agreed]

    def heading(self, texts: Texts) -> str:
        """The question."""
        return self.text.in_language(texts.language)

    def invitation(self, texts: Texts) -> str:
        """Say of each action what became of it."""
        return texts("action.look_back.invitation")

    def check(self, answer: Value) -> Value:
        """`{action: choice, …}`."""
        if not all(name in self.actions and choice in CHOICES for name, choice in answer.items()):
            raise Refusal("refused.not_a_choice")
        return answer

    def change(self, raw: object, before: Value | None) -> Value:
        """The actions that were sent in place of what they were; what is no longer asked is gone."""
        return super().change(raw, {name: choice for name, choice in (before or {}).items() if name in self.actions})

    def by_hand(self, texts: Texts) -> ByHand:
        """Hands for what became of it, action by action."""
        actions = {name: action.what for name, action in self.actions.items()}
        return Choices.of(actions, {choice: texts(f"action.choice.{choice}") for choice in CHOICES})

    def pretend(self, who: Pretender, texts: Texts) -> object:
        """Something became of every action."""
        return {name: who.one_of(CHOICES) for name in self.actions}

    def summarise(self, given: Mapping[str, Value]) -> Counts | None:
        """How often each choice was made for each action, from the third on; None when there are no such actions."""
        counts = {
            name: {choice: sum(value.get(name) == choice for value in given.values()) for choice in CHOICES}
            for name in self.actions
        }
        few = {name for name, each in counts.items() if not may_show_group(sum(each.values()))}
        counts |= {name: dict.fromkeys(CHOICES, 0) for name in few}
        return counts if any(sum(each.values()) for each in counts.values()) else None

    def say(self, summary: Counts, texts: Texts) -> str:
        """Of how many actions most people say that they are done."""
        done = sum(leading(each) == "done" for each in summary.values())
        if len(summary) > 1:
            return texts.count("action.look_back.say", done, total=len(summary))
        [first] = [leading(each) for each in summary.values()]
        return texts("action.look_back.most", choice=texts(f"action.choice.{first}")) if first else texts(
            "action.look_back.divided"
        )  # fmt: skip

    def numbers(self, summary: Counts, texts: Texts) -> list[tuple[str, str]]:
        """For every action how often each choice was made."""
        return [
            (
                action.what,
                " · ".join(f"{texts(f'action.choice.{choice}')} {summary[name][choice]}" for choice in CHOICES),
            )
            for name, action in self.actions.items()
        ]

    def cues(self, summary: Counts) -> Sequence[str]:
        """Actions that stayed undone, and actions of which people say different things."""
        leaders = [leading(each) for each in summary.values() if sum(each.values())]
        found = {"undone": any(one in {"not_done", "dropped"} for one in leaders), "divided": None in leaders}
        return [name for name, there in found.items() if there]

    def columns(self, value: Value, texts: Texts) -> dict[str, str | int | float]:
        """What was said of every action."""
        return {
            action.what: texts(f"action.choice.{value[name]}")
            for name, action in self.actions.items()
            if value.get(name) in CHOICES
        }

    def draw(self, summary: Counts, texts: Texts) -> Figure:
        """A bar for each action, parted by what became of it."""
        high = min(90.0, (HEIGHT - TOP) / len(self.actions))
        middles = {name: HEIGHT - TOP - high * (at + 0.5) for at, name in enumerate(self.actions)}
        bars = [_part(summary, name, choice, up, high) for name, up in middles.items() for choice in CHOICES]
        labels = [_label(action, middles[name], 1 if high < 70 else 2) for name, action in self.actions.items()]
        return {
            "data": [*bars, *(_counts(summary, choice, middles) for choice in CHOICES)],
            "layout": drawing.layout(
                HEIGHT, across=(0, drawing.WIDTH), up=(0, HEIGHT), annotations=[*labels, *_legend(texts)]
            ),
        }


def leading(counts: Mapping[str, int]) -> str | None:
    """What more than half of the people say; None when there is nothing like that."""
    return next((choice for choice in CHOICES if 2 * counts[choice] > sum(counts.values())), None)


def _ends(counts: Mapping[str, int], choice: str) -> tuple[float, float]:
    """Where a part of a bar begins and ends; an empty one lies where it would grow."""
    everybody = sum(counts.values()) or 1
    before = sum(counts[one] for one in CHOICES[: CHOICES.index(choice)])
    return FROM + LONG * before / everybody, FROM + LONG * (before + counts[choice]) / everybody


def _part(summary: Counts, name: str, choice: str, up: float, high: float) -> dict[str, Any]:
    low, end = _ends(summary[name], choice)
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [low, end],
        "y": [up, up],
        "ids": ["low", "end"],
        "line": {"color": COLORS[choice], "width": min(46.0, high - 12) if end > low else 0},
    }


def _counts(summary: Counts, choice: str, middles: Mapping[str, float]) -> dict[str, Any]:
    """How many, in the middle of each part that has room for it."""
    places = {name: _ends(summary[name], choice) for name in middles}
    return {
        "type": "scatter",
        "mode": "text",
        "x": [(low + end) / 2 for low, end in places.values()],
        "y": list(middles.values()),
        "ids": list(middles),
        "text": [_written(choice, summary[name][choice], end - low) for name, (low, end) in places.items()],
        "textfont": {"size": 24, "color": "#ffffff"},
    }


def _written(choice: str, count: int, wide: float) -> str:
    signs = f"{SIGNS[choice]} {count}"
    return signs if wide >= 15 * len(signs) else str(count) if wide >= 16 * len(str(count)) else ""


def _label(action: Agreed, up: float, lines: int) -> dict[str, Any]:
    """What was agreed on, left of its bar, in one line or two."""
    text = drawing.broken(action.what, 44).split("<br>")
    shown = "<br>".join(text[:lines]) + (" …" if len(text) > lines else "")
    return {
        "x": FROM - 24, "y": up, "text": shown, "showarrow": False, "xanchor": "right", "yanchor": "middle",
        "align": "right", "font": {"size": 24, "color": drawing.INK},
    }  # fmt: skip


def _legend(texts: Texts) -> list[dict[str, Any]]:
    """What each colour and sign means, in the order of the bars."""
    return [
        {
            "x": 60 + 290 * at, "y": HEIGHT - 26, "text": f"<b>{SIGNS[choice]} {texts(f'action.choice.{choice}')}</b>",
            "showarrow": False, "xanchor": "left", "yanchor": "middle", "borderpad": 6, "bgcolor": COLORS[choice],
            "font": {"size": 26, "color": "#ffffff"},
        }
        for at, choice in enumerate(CHOICES)
    ]  # fmt: skip
