"""Questions to the audience, chosen by rule from the condition. The table of rules is `programmes/cues.toml`: kind, way
of asking, condition, when, and the questions. A programme may replace the questions for a condition.

Which rule holds is found by `WithCues.cues` and, for what changed between two rounds, by `GroupShift.kind`.
"""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final, Protocol, TypeVar

from sessions.locale import content_language

TABLE: Final = Path(__file__).with_name("cues.toml")
EVERY: Final = "every"  # the section of conditions that several kinds have
PLAIN: Final = "plain"  # when no other rule holds
MOST: Final = 4  # questions at a time
Wording = Mapping[str, str]  # a text by language


class Spoken(Protocol):
    """A text in two languages."""

    def in_language(self, language: str) -> str:
        """The wording in one of them."""


Question = TypeVar("Question")
OwnQuestions = Mapping[str, Sequence[Question]]  # by condition, questions in place of those of the table


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the table. `kinds` are those that can have this condition, `asked` is the way of asking, if named."""

    kind: str
    condition: str
    kinds: tuple[str, ...]
    asked: Wording
    when: Wording
    questions: tuple[Wording, ...]


@cache
def rules() -> tuple[Rule, ...]:
    """Every row of the table, in its order."""
    table = tomllib.loads(TABLE.read_text(encoding="utf-8"))
    return tuple(_rule(kind, name, row) for kind, rows in table.items() for name, row in rows.items())


def _rule(kind: str, condition: str, row: Mapping[str, Any]) -> Rule:
    kinds = tuple(row.get("kinds", (kind,)))
    return Rule(kind, condition, kinds, row.get("asked", {}), row["when"], tuple(row["questions"]))


def of_kind(kind: str) -> tuple[Rule, ...]:
    """The rules of a kind, then those that it shares with others. `every` has only the latter."""
    return tuple(rule for rule in rules() if kind in rule.kinds or rule.kind == kind)


def conditions(kind: str) -> tuple[str, ...]:
    """The names of the conditions of a kind."""
    return tuple(rule.condition for rule in of_kind(kind))


def questions(kind: str, own: OwnQuestions[Spoken], names: Sequence[str], language: str) -> list[str]:
    """At most four questions for these conditions, the most telling first; taken in turns when there are several."""
    by_condition = [_of_condition(kind, own, name, language) for name in names] or [
        _of_condition(kind, own, PLAIN, language)
    ]
    interleaved = [
        condition_questions[index]
        for index in range(max(map(len, by_condition)))
        for condition_questions in by_condition
        if index < len(condition_questions)
    ]
    return list(dict.fromkeys(interleaved))[:MOST]


def _of_condition(kind: str, own: OwnQuestions[Spoken], condition: str, language: str) -> list[str]:
    if own.get(condition):
        return [question.in_language(language) for question in own[condition]]
    known = [*of_kind(kind), *(rule for rule in rules() if rule.kind == EVERY)]
    return next(
        (
            [question[content_language(language)] for question in rule.questions]
            for rule in known
            if rule.condition == condition
        ),
        [],
    )


def held(
    kind: str, of_programme: Mapping[str, OwnQuestions[Question]], own: OwnQuestions[Question]
) -> dict[str, Sequence[Question]]:
    """The questions that an activity takes along into a session: its own, then its programme's."""
    known = conditions(kind)
    questions: dict[str, Sequence[Question]] = {}
    for source in (of_programme.get(EVERY, {}), of_programme.get(kind, {}), own):
        questions |= {name: texts for name, texts in source.items() if texts and name in known}
    return questions


def unknown_pictures(data: Mapping[str, Any]) -> Iterator[tuple[tuple[str | int, ...], str, dict[str, str]]]:
    """The path, mistake rule and values of every condition or kind in a programme file for which there are no cues."""
    given = data.get("cues")
    for kind, own in given.items() if isinstance(given, dict) else ():
        if conditions(kind):
            yield from _unknown_in(("cues", kind), kind, own)
        else:
            known = sorted({name for rule in rules() for name in (*rule.kinds, rule.kind)})
            yield ("cues", kind), "cue_kind", {"given": kind, "known": ", ".join(known)}
    entries = data.get("activities")
    for index, entry in enumerate(entries if isinstance(entries, list) else ()):
        if isinstance(entry, dict) and isinstance(entry.get("kind"), str):
            yield from _unknown_in(("activities", index, "cues"), entry["kind"], entry.get("cues"))


def _unknown_in(
    path: tuple[str | int, ...], kind: str, own: object
) -> Iterator[tuple[tuple[str | int, ...], str, dict[str, str]]]:
    known = conditions(kind)
    for name in own if isinstance(own, dict) else ():
        if name not in known:
            yield (*path, name), "cue", {"given": name, "known": ", ".join(known)}
