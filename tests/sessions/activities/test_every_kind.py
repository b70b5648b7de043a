"""What holds for every kind of activity, whatever it asks: as the built-in programmes use it, in each of its steps."""

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from random import Random
from typing import Any

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as some

from sessions import activities
from sessions.activities import NOTHING, Context, Kind, Prompt, capabilities
from sessions.activities.capabilities import WithColumns, WithCues, WithSimulation, WithTable, charts_of
from sessions.activities.shared import simulation
from sessions.activities.shared.simulation import SHAPES, Shape, SimulatedParticipant
from sessions.locale import Texts, languages
from sessions.model.errors import Refusal
from sessions.programmes.built_in import built_in
from sessions.programmes.cues import conditions
from tests.conftest import examples, whole_programme
from tests.plotly_figures import assert_valid

ACTIVITIES = {
    f"{programme.id}-{activity.id}": activity for programme in built_in() for activity in programme.activities
}
NL = Texts("nl")
JSON = some.recursive(
    some.none() | some.booleans() | some.integers() | some.floats() | some.text(max_size=8),
    lambda inner: some.lists(inner, max_size=4) | some.dictionaries(some.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


def answers(asking: Prompt, people: int, shape: Shape = "spread_out") -> Mapping[str, Any]:
    """What this many pretend participants give, by names as the results have them."""
    assert isinstance(asking, WithSimulation), "everything that is asked can be rehearsed"
    return simulation.answers(asking, people, shape, NL)


def simulated(asking: Prompt, dice: Random) -> object:
    """What the browser of one pretend participant sends."""
    assert isinstance(asking, WithSimulation)
    return asking.simulate(SimulatedParticipant(dice, "spread_out"), NL)


def cues(asking: Prompt, summary: Any) -> Sequence[str]:
    """What in a result calls for a question."""
    return asking.cues(summary) if isinstance(asking, WithCues) else ()


def numbers(asking: Prompt, summary: Any, texts: Texts) -> Sequence[tuple[str, str]]:
    """The table of a result."""
    return asking.numbers(summary, texts) if isinstance(asking, WithTable) else ()


class Told(Context):
    """The session around an activity: every earlier step of it was answered by this many people."""

    def __init__(self, activity: Kind, people: int) -> None:
        self._activity, self._people = activity, people

    def earlier_summary(self, *steps: str) -> Any:
        names = [step.name for step in self._activity.steps() if step.name in steps]
        if not names:
            return None
        asking = self._activity.prompt(names[-1], self)
        return asking.summarise(answers(asking, self._people))

    def programme(self) -> list[Kind]:
        return [activity for activity in whole_programme().activities if isinstance(activity, Kind)]


def askings(people: int = 8) -> Iterator[tuple[str, Prompt]]:
    """Everything that is asked in the built-in programmes, by its name."""
    for name, activity in ACTIVITIES.items():
        assert isinstance(activity, Kind)
        for step in activity.steps():
            yield f"{name} {step.name}".strip(), activity.prompt(step.name, Told(activity, people))


# One of each way of asking: another of the same would show nothing new.
ASKINGS = {f"{type(asking).__name__} {name.split()[-1]}": asking for name, asking in askings() if asking.asks}
ASKINGS = {name.split()[0]: asking for name, asking in sorted(ASKINGS.items())} | {
    name: asking for name, asking in ASKINGS.items() if name.startswith("AnswerStep")
}


def test_every_kind_is_used_in_a_built_in_programme() -> None:
    assert {activity.kind for activity in ACTIVITIES.values()} == set(activities.kinds())


def subclasses(of: type[object]) -> Iterator[type[object]]:
    """Every class below this one."""
    for one in of.__subclasses__():
        yield one
        yield from subclasses(one)


def test_whoever_has_the_methods_of_a_capability_declares_it() -> None:
    """Callers ask for the capability: without it nobody would ever call these methods."""
    named = {one for one in vars(capabilities).values() if isinstance(one, type) and one.__name__.startswith("With")}
    methods = {
        one: [name for name, it in vars(one).items() if getattr(it, "__isabstractmethod__", False)] for one in named
    }
    assert len(named) >= 12 and all(methods.values())
    undeclared = {
        (prompt.__name__, capability.__name__)
        for prompt in subclasses(Prompt)
        for capability, names in methods.items()
        if all(hasattr(prompt, name) for name in names) and not issubclass(prompt, capability)
    }
    assert undeclared == set()


@pytest.mark.parametrize("name", ASKINGS)
def test_pretend_participants_answer_everything_that_is_asked(name: str) -> None:
    for shape in SHAPES:
        given_by_all = answers(ASKINGS[name], 40, shape)
        assert len(given_by_all) >= 30
        assert all(value != NOTHING for value in given_by_all.values())


def test_every_cue_that_a_picture_can_call_for_has_its_question() -> None:
    """Over many made-up groups of every size and shape; and many cues do come up, or this would show nothing."""
    found = set()
    for name, asking in askings():
        kind = ACTIVITIES[name.split()[0]].kind
        groups = [answers(asking, people, shape) for people in (5, 12, 40) for shape in SHAPES] if asking.asks else []
        found |= {(kind, cue) for given in groups for cue in cues(asking, asking.summarise(given))}
    assert len(found) >= 25
    assert {(kind, cue) for kind, cue in found if cue not in conditions(kind)} == set()


@pytest.mark.parametrize("name", ASKINGS)
def test_an_answer_that_was_stored_can_be_sent_again_and_stays_the_same(name: str) -> None:
    """A browser that got no receipt sends again: that is one answer."""
    dice = Random(name)
    raw = simulated(ASKINGS[name], dice)
    once = ASKINGS[name].change(raw, None)
    assert ASKINGS[name].change(raw, once) == once


@pytest.mark.parametrize("people", [0, 1, 2, 5, 40, 300])
@pytest.mark.parametrize("name", ASKINGS)
def test_a_round_is_summed_up_said_drawn_and_counted_whatever_was_given(name: str, people: int) -> None:
    asking = ASKINGS[name]
    for shape in SHAPES if people in {5, 40} else SHAPES[:1]:
        told(asking, answers(asking, people, shape))


@pytest.mark.parametrize("name", ASKINGS)
def test_a_round_in_which_all_gave_the_same(name: str) -> None:
    asking = ASKINGS[name]
    one = next(iter(answers(asking, 1).values()))
    for people in (1, 2, 3, 5, 6, 300):
        told(asking, {f"n{index:03}": one for index in range(people)})


@pytest.mark.parametrize("name", ASKINGS)
def test_the_order_in_which_people_answer_changes_nothing(name: str) -> None:
    asking = ASKINGS[name]
    one = answers(asking, 12)
    other = dict(sorted(one.items(), reverse=True))
    assert asking.sentence(asking.summarise(one), NL) == asking.sentence(asking.summarise(other), NL)
    assert numbers(asking, asking.summarise(one), NL) == numbers(asking, asking.summarise(other), NL)


@pytest.mark.parametrize("name", ASKINGS)
def test_a_picture_keeps_its_traces_so_that_it_can_move(name: str) -> None:
    asking = ASKINGS[name]
    drawn = [charts_of(asking, asking.summarise(answers(asking, people)), NL) for people in (3, 5, 40)]
    kinds = {tuple(tuple(trace["type"] for trace in figure["data"]) for figure in figures) for figures in drawn}
    assert len(kinds) == 1


def told(asking: Prompt, by_all: Mapping[str, Any]) -> None:
    """Everything that is made of a round's answers, in both languages."""
    summary = asking.summarise(by_all)
    if not by_all:
        assert summary is None
    if summary is None:
        return
    for texts in map(Texts, languages()):
        sentence = asking.sentence(summary, texts)
        assert sentence == sentence.strip() and sentence[-1] in ".!?"
        assert all(name and value for name, value in numbers(asking, summary, texts))
        for figure in charts_of(asking, summary, texts):
            assert_valid(figure)
            assert smallest_letter(figure) >= 24
        for value in list(by_all.values())[:3]:
            columns = asking.columns(value, texts) if isinstance(asking, WithColumns) else {}
            assert all(isinstance(cell, str | int | float) for cell in columns.values())
    assert all(isinstance(cue, str) for cue in cues(asking, summary))


@pytest.mark.parametrize(
    "wrong",
    [
        {"data": [{"type": "scatter", "mark": {}}], "layout": {}},
        {"data": [{"type": "bar", "marker": {"color": "no colour"}}], "layout": {}},
        {"data": [], "layout": {"annotations": [{"text": "a", "font": {"size": -1}}]}},
        {"data": [], "layout": {"shapes": [{"type": "star"}]}},
        {"data": [], "layout": {"axis": {}}},
    ],
)
def test_a_figure_that_plotly_does_not_take_is_noticed(wrong: Mapping[str, Any]) -> None:
    with pytest.raises(ValueError):
        assert_valid(wrong)


def smallest_letter(figure: Mapping[str, Any]) -> float:
    """The size of the smallest letter in a picture, in pixels of the canvas."""
    sizes: list[float] = []
    for trace in figure["data"]:
        if "text" in str(trace.get("mode", "")):
            size = trace.get("textfont", {}).get("size", figure["layout"]["font"]["size"])
            sizes += size if isinstance(size, list) else [size]
    sizes += [one["font"]["size"] for one in figure["layout"].get("annotations", ()) if "font" in one]
    return min(sizes, default=24)


STORED = {name: next(iter(answers(asking, 1).values())) for name, asking in ASKINGS.items()}


@settings(max_examples=examples(200), deadline=None)
@given(raw=JSON)
def test_whatever_a_browser_sends_is_parsed_or_refused_in_words(raw: object) -> None:
    """Each value is sent to every prompt: making it up takes longer than reading it."""
    for (name, asking), again in product(ASKINGS.items(), (False, True)):
        note(f"sent to {name}")
        try:
            value = asking.change(raw, STORED[name] if again else None)
        except Refusal as refusal:
            assert all(Texts(language)(refusal.key, **refusal.values) for language in languages())
        else:
            assert json.loads(json.dumps(value)) == value
            if value is not NOTHING:
                told(asking, {"n1": value})


@settings(max_examples=examples(250), deadline=None)
@given(part=JSON, seed=some.integers(0, 2**32))
def test_an_answer_with_something_wrong_in_it_is_refused_or_still_makes_sense(part: object, seed: int) -> None:
    """Nearly right is more dangerous than wrong: one part of a good answer is replaced by anything."""
    dice = Random(seed)
    for name, asking in ASKINGS.items():
        raw = json.loads(json.dumps(simulated(asking, Random(3))))
        broken = with_a_part_replaced(raw, part, dice)
        note(f"{name}: {broken}")
        try:
            value = asking.change(broken, None)
        except Refusal as refusal:
            assert Texts("nl")(refusal.key, **refusal.values)
        else:
            assert json.loads(json.dumps(value)) == value
            if value is not NOTHING:
                told(asking, {"n1": value})


def with_a_part_replaced(raw: Any, part: object, dice: Random) -> Any:
    """A JSON value in which this part stands in the place of another one, somewhere inside."""
    if isinstance(raw, dict) and raw and dice.random() < 0.5:
        key = dice.choice(sorted(raw))
        return {**raw, key: with_a_part_replaced(raw[key], part, dice)}
    if isinstance(raw, list) and raw and dice.random() < 0.5:
        at = dice.randrange(len(raw))
        return [*raw[:at], with_a_part_replaced(raw[at], part, dice), *raw[at + 1 :]]
    return part


def test_an_activity_is_read_once_for_as_long_as_its_definition_is_the_same() -> None:
    """Every screen of every participant asks for all of them; reading a whole programme took 30 ms each time."""
    stored = {"id": "a", "kind": "word", "text": {"nl": "Hoe zit je erbij?", "en": "How are you?"}}
    assert activities.load(stored) is activities.load(dict(stored))
    changed = activities.load({**stored, "minutes": 7})
    assert (changed.minutes, activities.load(stored).minutes) == (7, activities.load(dict(stored)).minutes)
