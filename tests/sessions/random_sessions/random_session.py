"""A session that anybody does anything to: what is done is drawn by chance, and what must hold is looked at each time.

Dee and Ada facilitate, sometimes with what they read some time ago; people join, answer, change their minds and send
what makes no sense; somebody without a right presses the facilitator's buttons. What was acknowledged is remembered
here, apart from the workshop, and so is what was decided about every text: each of them holds a word that no other one
has.
"""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import product
from random import Random
from typing import Any

from sessions.access import rights
from sessions.access.rights import Visitor
from sessions.activities.capabilities import WithManualEntry, WithSimulation, WithTexts
from sessions.activities.kind import Kind, Prompt
from sessions.activities.question.activity import Question
from sessions.activities.shared.simulation import MIXES, SHAPES, SimulatedParticipant
from sessions.activities.shared.texts import TextPrompt
from sessions.archive.replay.frames import frames
from sessions.facilitation import (
    activity_order,
    commands,
    discussion,
    pace,
    rehearsal,
    session_view,
    timer,
    undo,
    unlinking,
    vote_cycle,
)
from sessions.facilitation.preparation import case_studies
from sessions.facilitation.session_view import ContentShown, Item, SessionView
from sessions.locale import Texts
from sessions.model.errors import Refusal
from sessions.model.programme import Programme, Text
from sessions.model.records import Round, RoundKey
from sessions.model.session_settings import SessionSettings
from sessions.participation import answering, manual_entry, moderation
from sessions.results import extra_charts, round_results
from sessions.results.stories import stories_behind
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from sessions.results.texts.free_texts import FreeText
from sessions.simulation import rehearsal_steps  # fmt: skip
from sessions.store import Store
from sessions.store.maintenance import integrity
from sessions.workshop import Workshop
from tests.conftest import PASSCODE, PLAN, Clock, everything, settings_of, somebody, whole_programme

TAKEN = ("p6", "p1", "p6_apart", "q01", "choose", "incidents", "balance", "forces", "strategies", "break", "overview")
LETTERS = "bcdfghjklmnpqrstvwxz"
STEPS = ("", "choose", "alone", "pairs", "all", "dots", "rate", "add", "nowhere")
NEW = Question(id="nieuw", kind="question", text=Text(nl="Nieuw?", en="New?"))
NONSENSE: tuple[object, ...] = (
    None, 7, "x", [], {}, {"value": 101}, {"value": True}, {"texts": "x"}, {"texts": [{"id": "a"}]}, {"a": {}},
)  # fmt: skip
Arguments = tuple[tuple[Any, ...], dict[str, Any]]


def short_programme() -> Programme:
    """One activity of every way to answer, with a guess before the reveal of two of them."""
    whole = whole_programme()
    chosen = {activity.id: activity for activity in whole.activities if activity.id in TAKEN}
    for name in ("p6", "p1"):
        chosen[name] = chosen[name].model_copy(update={"guess": True})
    assert set(chosen) == set(TAKEN)
    return replace(whole, activities=tuple(chosen.values()))


@dataclass
class Decided:
    """What was decided about a text last; None when nothing was."""

    approved: bool | None = None


class Life:
    """The session, everybody in it, what is remembered of them, and what was done so far."""

    def __init__(self, store: Store, dice: Random) -> None:
        self.clock, self.dice, self.words = Clock(), dice, map("zeg{}".format, map("".join, product(LETTERS, repeat=5)))
        self.workshop = Workshop(settings_of(store, PASSCODE), store, clock=self.clock, exact_clock=self.clock)
        self.people: list[Visitor] = []
        self.kept: dict[tuple[Visitor, RoundKey], Any] = {}
        self.texts: dict[str, Decided] = {}
        self.wordless: dict[tuple[str, int, tuple[int, str], str], Decided] = {}
        self.by_hand, self.rehearsed = 0, False
        self.read: tuple[Kind, Round, list[FreeText]] | None = None
        self.done: Counter[str] = Counter()
        self._begin()

    def _begin(self) -> None:
        """A session in its lobby, with its organiser, its facilitator and somebody who has no right there."""
        self.dee, self.ada, self.eve = somebody("10.0.0.4"), somebody("10.0.0.1"), somebody("10.0.0.5")
        rights.log_in(self.workshop, self.dee, PASSCODE)
        plan = SessionSettings("Leven", "Gemeente Voorbeeld", PLAN.held_on, "nl", ("beleid", "uitvoering"),
                               unlink=self.dice.random() < 0.6)  # fmt: skip
        self.session, secret = commands.create(self.workshop, self.dee, plan, short_programme())
        self.secret = secret
        rights.open_link(self.workshop, self.ada, secret)
        if self.dice.random() < 0.8:  # else nobody is there yet, and it can be rehearsed
            for _ in range(self.dice.randint(1, 5)):
                self.join()

    def go_on(self) -> None:
        """Somebody does something, and then everything must hold."""
        acts = (self.answer, self.facilitate, self.join, self.pass_on, self.press_without_a_right, self.read_the_queue)
        self.dice.choices(acts, (12, 14, 1, 0.5, 1.5, 1))[0]()
        self.clock.forward(seconds=self.dice.randint(0, 100))
        self.no_answer_is_lost()
        self.check_visible_results()

    def one(self, options: Sequence[Any]) -> Any:
        """One of them."""
        return self.dice.choice(options)

    # --- what participants do ---------------------------------------------------------------------------------------

    def join(self) -> None:
        """Somebody new comes in, or is told why not."""
        who = somebody("10.0.0.2")
        role = self.one(("beleid", "uitvoering", None, None, "baas"))
        if self.did(answering.join, lambda: answering.join(self.workshop, who, self.session, role)):
            self.people.append(who)

    def pass_on(self) -> None:
        """The device goes to the next one, who is somebody else."""
        before = self.one(self.people or [self.eve])
        token = manual_entry.next_token(
            self.workshop, before, self.session.code, manual_entry.proof(before, self.session)
        )
        who = Visitor(token)
        if token and self.did(manual_entry.next_token, lambda: answering.join(self.workshop, who, self.session)):
            self.people.append(who)

    def answer(self) -> None:
        """Somebody answers, mostly what is asked now, now and then to another round or without any sense."""
        if self.now().phase not in {"open", "guessing"} and self.dice.random() < 0.6:
            self.ask()
        now, who, sense = self.now(), self.one([*self.people * 20, self.eve]), self.dice.random()
        current = now.in_round
        shown = current.as_guess if current and now.phase == "guessing" else current
        asked, one = (shown.prompt, shown.round) if shown else (None, None)
        if sense < 0.1 or not asked or not one:
            number, purpose = self.one(((1, "answer"), (2, "answer"), (1, "guess")))
            key, raw = RoundKey(self.activity(), number, purpose), self.one(NONSENSE)
        else:
            key = one.key
            raw = self.sent(asked) if sense > 0.2 else self.one(({"pass": True}, *NONSENSE))
        given: list[Any] = []
        if self.did(answering.cast, lambda: given.append(
            answering.casting(self.workshop, who, self.session, key, raw).result()
        )):  # fmt: skip
            self.kept.pop((who, key), None)
            if given[0]:
                self.kept[who, key] = given[0].value
                for word in words_in(repr(given[0].value)):
                    self.texts.setdefault(word, Decided())

    def sent(self, asked: Prompt) -> object:
        """What a browser would send for somebody; every text in it holds a word of its own."""
        who = SimulatedParticipant(self.dice, self.one(SHAPES))
        raw = asked.simulate(who, Texts("nl")) if isinstance(asked, WithSimulation) else None
        if isinstance(asked, TextPrompt) and isinstance(raw, dict):
            raw["texts"] = raw["texts"][:2]
            for name, item in zip("ab", raw["texts"], strict=False):
                free = [part.name for part in asked.parts_now() if not part.options and item.get(part.name)]
                item.update({"id": name, **{part: next(self.words) for part in free}})
            raw["withdrawn"] = self.one(([], [], ["a"], ["b"]))
        return raw

    # --- what facilitators do ---------------------------------------------------------------------------------------

    def facilitate(self) -> None:
        """Dee or Ada does one of all the things that a facilitator can do; those that lead on more often."""
        act = self.one([*ACTIONS, *LEADING * 4])
        told = ACTIONS[act](self)
        if told is None:
            return
        who, result = self.one((self.dee, self.ada)), []
        if self.did(act, lambda: result.append(act(self.workshop, who, self.session, *told[0], **told[1]))):
            self.remember(act, *told, result[0])
            if act is rights.new_link:
                self.secret = str(result[0])
        rights.open_link(self.workshop, self.ada, self.secret)  # in case she stopped, or the link is another one

    def ask(self) -> None:
        """Ada opens the next round of what is on stage, else of any activity."""
        if self.now().session.ended:
            self.did(commands.resume, lambda: commands.resume(self.workshop, self.ada, self.session))
        there = {item.activity.id: item for item in session_view.items(self.workshop, self.session)}
        name = self.one([*[self.now().session.current] * 4, "p6", "q01", "q01", "incidents", "incidents", *there])
        if name:
            number = max(1, len(there[name].rounds) + self.dice.randint(0, 1))
            self.did(
                commands.open_round, lambda: commands.open_round(self.workshop, self.ada, self.session, name, number)
            )

    def press_without_a_right(self) -> None:
        """Whoever may not facilitate is refused, and nothing is changed by it."""
        act = self.one(list(ACTIONS))
        told = ACTIONS[act](self)
        if told is None or act is rehearsal.check_in:
            return
        before = everything(self.workshop)
        with suppress(Refusal):
            act(self.workshop, self.one((self.eve, *self.people)), self.session, *told[0], **told[1])
        assert everything(self.workshop) == before, name_of(act)

    def read_the_queue(self) -> None:
        """The facilitator has the texts of this round on screen, and looks away."""
        now = self.now()
        current = now.in_round
        if current and isinstance(current.prompt, WithTexts) and now.phase != "guessing":
            found = texts_for_facilitator(self.workshop, self.ada, now.session, current.activity, current.round, "nl")
            self.read = (current.activity, current.round, found)

    def remember(self, act: Callable[..., Any], arguments: Sequence[Any], named: Mapping[str, Any], made: Any) -> None:
        """What this did to what is remembered."""
        if act is moderation.decide:
            for one in (each for text in arguments[1] for each in self.remembered(arguments[0], text)):
                one.approved = named["approve"]
        elif act is moderation.correct:
            before = self.remembered(arguments[1], arguments[2])[0]
            for word in words_in(repr(arguments[3])) - set(self.texts):
                self.texts[word] = before
        elif act is manual_entry.enter:
            self.by_hand += made
            self.texts.update({word: Decided(approved=True) for word in words_in(arguments[2])})
        elif act is manual_entry.undo:
            self.by_hand = sum(manual_entry.counts(self.workshop, self.session).values())
        elif act is rehearsal.wipe and self.rehearsed:
            self.people, self.kept, self.by_hand, self.read, self.wordless = [], {}, 0, None, {}
        self.rehearsed = bool(self.now().session.rehearsal)

    def remembered(self, one: Round, text: FreeText) -> list[Decided]:
        """What was decided about a text: by its words, or by whose it is when it holds none of ours.

        Such a text of somebody who has no browser, by hand or in a rehearsal, counts as looked at when it comes.
        """
        words = words_in(text.text)
        if words:
            return [self.texts[word] for word in words]
        there = [answering.participant_of(self.workshop, who, self.session) for who in self.people]
        has_browser = text.participant in {who.id for who in there if who}
        new = Decided() if has_browser else Decided(approved=True)
        return [self.wordless.setdefault((one.activity, one.number, text.name, text.text), new)]

    # --- what must hold ---------------------------------------------------------------------------------------------

    def no_answer_is_lost(self) -> None:
        """Whatever was acknowledged is there, as it was acknowledged last."""
        for (who, key), value in self.kept.items():
            there = answering.participant_of(self.workshop, who, self.session)
            assert there, "somebody who answered is not known any more"
            found = answering.own_answer(self.workshop, there, *key)
            assert found and found.value == value, f"{key}: {found} instead of {value}"
        assert sum(manual_entry.counts(self.workshop, self.session).values()) == self.by_hand

    def check_visible_results(self, *, everywhere: bool = False) -> None:
        """Check what the audience may see now, or of all rounds (`everywhere`), as projector and phones read it."""
        now = self.now()
        pace.calculate(self.workshop, now.session)
        items = session_view.items(self.workshop, now.session)
        for item in items:
            for one in item.rounds if everywhere else ():
                self.look_at(now, item.activity, one)
            if everywhere:
                self.replay(now, item)
        stage = now.on_stage
        if now.in_round:
            self.look_at(now, now.in_round.activity, now.in_round.round)
            discussion.questions(self.workshop, now, "en")
        elif isinstance(stage, ContentShown):
            self.nothing_waits_in(
                repr(round_results.without_answers(self.workshop, now.session, stage.activity, "nl")), now
            )

    def look_at(self, now: SessionView, activity: Kind, one: Round) -> None:
        """One round, its pictures and the stories behind it."""
        found = round_results.visible_result(self.workshop, now.session, activity, one, "nl")
        beyond = extra_charts.extra(self.workshop, now.session, activity, one, "nl")
        if not one.shown:
            assert (found.hidden, found.figures, found.numbers, found.cards) == ("not_shown", (), (), ())
            assert not found.sentence and not found.pinned and found.summary is None
            assert not beyond or all(each.hidden and not each.figures for each in beyond), f"{activity.id}: {beyond}"
        stories = stories_behind(self.workshop, now.session, activity)
        self.nothing_waits_in(f"{found!r} {beyond!r} {stories!r}", now)

    def replay(self, now: SessionView, item: Item) -> None:
        """No moment of an activity shows more than may be seen now."""
        hidden = {one.number for one in item.rounds if not one.shown}
        played = frames(self.workshop, now.session, item.activity.id, "nl")
        assert [each for each in played if each.round and each.round.number in hidden and each.result.summary] == []
        self.nothing_waits_in(repr([(each.step, each.result) for each in played]), now)

    def nothing_waits_in(self, seen: str, now: SessionView) -> None:
        """No text that waits for the facilitator's look, or was hidden, is in what the audience sees."""
        for word in words_in(seen):
            approved = self.texts.get(word, Decided()).approved
            assert approved or (approved is None and not now.session.approval), f"{word} is seen: {approved}"

    # --- to draw from -----------------------------------------------------------------------------------------------

    def now(self) -> SessionView:
        return session_view.build(self.workshop, self.session.code)

    def did(self, act: Callable[..., Any], do: Callable[[], object]) -> bool:
        """Do it; False when it is refused, which changes nothing. Any other exception ends the test."""
        before = everything(self.workshop)
        try:
            do()
        except Refusal as no:
            assert everything(self.workshop) == before, "a refusal that changed something"
            self.done[f"{name_of(act)} {no.key}"] += 1
            return False
        self.done[name_of(act)] += 1
        if act in {commands.end, undo.undo}:
            self.forget_whose_links_were_cut()
        return True

    def forget_whose_links_were_cut(self) -> None:
        """Nobody is known any more, when the end of the session cut the links: every answer is somebody's alone."""
        now = self.now().session
        if not (now.unlink and now.ended) or now.rehearsal:
            return
        assert not unlinking.has_links(self.workshop, now)
        assert set(answering.participants_of(self.workshop, self.people, now)) <= {None}
        self.people, self.kept, self.by_hand, self.read, self.wordless = [], {}, 0, None, {}
        with self.workshop.store.reading() as db:
            assert (integrity.loose(db), integrity.strays(db)) == ({}, {})

    def activity(self) -> str:
        """Mostly what is on stage, else any other one, or one that isn't there."""
        current = self.now().session.current
        there = [item.activity.id for item in session_view.items(self.workshop, self.session)]
        return str(self.one([*[current] * 12, *there, "nergens"] if current else [*there, "nergens"]))

    def place(self) -> tuple[str, int]:
        """An activity and a round of it: mostly the latest, or the next one."""
        name = self.activity()
        rounds = [
            len(item.rounds) for item in session_view.items(self.workshop, self.session) if item.activity.id == name
        ]
        latest = rounds[0] if rounds else 0
        return name, self.one([latest or 1] * 4 + [latest + 1, 1, 7])

    def text(self) -> tuple[Kind, Round, FreeText] | None:
        """A text of this round as it is, or as it was when it was read."""
        if self.one((True, False)) or self.read is None:
            self.read_the_queue()
        if self.read is None or not self.read[2]:
            return None
        return self.read[0], self.read[1], self.one(self.read[2])


def words_in(text: str) -> set[str]:
    """The words of their own that are in this text."""
    return set(re.findall(f"zeg[{LETTERS}]{{5}}", text))


def name_of(act: Callable[..., Any]) -> str:
    """An action by its module and name."""
    return f"{act.__module__}.{act.__qualname__}"


def _with(*arguments: Any, **named: Any) -> Arguments:
    return arguments, named


def _written(me: Life, *, kind: bool, **named: Any) -> Arguments | None:
    found = me.text()
    if not found:
        return None
    activity, one, text = found
    return _with(*((activity, one) if kind else (one,)), text, **named)


def _decide(me: Life) -> Arguments | None:
    found = me.text()
    return _with(found[1], [found[2]], approve=me.one((True, False))) if found else None


def _merge(me: Life) -> Arguments | None:
    found = me.text()
    assert me.read or not found
    return _with(*found, me.one(me.read[2])) if found and me.read else None


def _correct(me: Life) -> Arguments | None:
    found = me.text()
    if not found:
        return None
    wording = {name: next(me.words) if me.one((True, False)) else text for name, text in found[2].typed.items()}
    return _with(*found, wording)


def _stop(me: Life) -> Arguments | None:
    now = me.now()
    stop = me.one([*[one.name for one in vote_cycle.STOPS], "nergens"])
    return _with(now.on_stage.activity, now.session.step, stop) if now.on_stage else None


def _enter(me: Life) -> Arguments | None:
    now = me.now().in_round
    if now is None:
        return None
    way = now.prompt.manual_form(Texts("nl")) if isinstance(now.prompt, WithManualEntry) else None
    counts = {name: me.dice.randint(0, 3) for name in way.counted} if way else {"x": 1}
    listed = f"{next(me.words)}\n{next(me.words)}"
    return _with(now.round, counts, me.one(["", "20 30", listed, listed, "x" * 600]))


def _batch(me: Life) -> Arguments | None:
    now = me.now().in_round
    there = manual_entry.batches(me.workshop, me.dee, me.session, now.round) if now else ()
    return _with(me.one([*[each.id for each in there], 99]))


def _change(me: Life) -> Arguments | None:
    name = me.activity()
    try:
        seen = activity_order.definition(me.workshop, me.session, name)
    except Refusal:
        seen = {}
    told = {**seen, **me.one([{}, {"minutes": 7}, {"guess": True}, {"guess": False}, {"minutes": "x"}])}
    return _with(name, told, me.one([seen, seen, {}]))


def _undo(me: Life) -> Arguments | None:
    step = undo.last(me.workshop, me.session)
    return _with(me.one([step.entry, step.entry, step.entry - 1])) if step else None


def _wanted(me: Life) -> Arguments | None:
    return _with(me.one((True, False)))


def _alone(me: Life) -> Arguments | None:
    return _with()


def _round(me: Life) -> Arguments | None:
    return _with(*me.place())


ACTIONS: Mapping[Callable[..., Any], Callable[[Life], Arguments | None]] = {
    commands.go_to: lambda me: _with(me.activity(), me.one([None] * 5 + list(STEPS))),
    commands.back_to_lobby: _alone,
    commands.open_round: lambda me: _with(*me.place(), me.now().session.step or None),
    commands.close_round: _round,
    commands.guess: _round,
    commands.close_guess: _round,
    commands.reveal: _round,
    commands.hide: _round,
    commands.show_chart: lambda me: _with(me.activity(), me.dice.randint(-1, 5)),
    commands.set_results: lambda me: _with(me.activity(), me.one(["live", "reveal"])),
    commands.set_approval: _wanted,
    commands.show_stories: _wanted,
    commands.discuss: lambda me: _with(me.activity(), me.one((True, False))),
    commands.end: _alone,
    commands.resume: _alone,
    vote_cycle.go: _stop,
    vote_cycle.set_takeaway: lambda me: _with(me.activity(), me.one(["", "Samen", "x" * 999])),
    undo.undo: _undo,
    activity_order.set_skipped: lambda me: _with(me.activity(), me.one((True, False))),
    activity_order.skip_all: lambda me: _with([me.activity() for _ in range(me.dice.randint(0, 3))]),
    activity_order.move: lambda me: _with(me.activity(), me.one([None, "p1", "nergens"])),
    activity_order.add: lambda me: _with(NEW, me.one([None, "p1", "nergens"])),
    activity_order.change: _change,
    timer.start: lambda me: _with(me.one([0, 1, 5, 9999])),
    timer.pause: _alone,
    timer.resume: _alone,
    timer.add_minute: _alone,
    timer.stop: _alone,
    rehearsal.fill: lambda me: _with(12, me.one(MIXES)),
    rehearsal.wipe: _alone,
    rehearsal.check_in: lambda me: _with(me.one([None, -1, 40, 10**9])),
    rehearsal_steps.next_step: lambda me: _with(me.now().session.stage - me.dice.randint(0, 1)),
    moderation.decide: _decide,
    moderation.merge: _merge,
    moderation.unmerge: lambda me: _written(me, kind=False),
    moderation.correct: _correct,
    moderation.restore: lambda me: _written(me, kind=False),
    moderation.pin: lambda me: _written(me, kind=False, wanted=me.one((True, False))),
    manual_entry.enter: _enter,
    manual_entry.undo: _batch,
    manual_entry.set_device_sharing: _wanted,
    case_studies.choose: lambda me: _with(me.one([None, 1]), me.one([None, "p6", "x"])),
    rights.new_link: _alone,
    rights.stop_facilitating: _alone,
}
LEADING = (
    commands.reveal, commands.close_round, vote_cycle.go, manual_entry.enter, moderation.decide, moderation.decide,
    moderation.merge, moderation.correct,
)  # fmt: skip
