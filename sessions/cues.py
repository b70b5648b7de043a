"""Questions to the room, chosen by rule from the picture. The rules stand in one table, `programmes/talk/cues.toml`:
kind, way of asking, picture, when, and the questions; a programme may have other questions for a picture.

Which rule holds is found by `Asking.cues` and, for what changed between two rounds, by `Moved.picture`.
"""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final, Protocol, TypeVar

TABLE: Final = Path(__file__).parent / "programmes" / "talk" / "cues.toml"
EVERY: Final = "every"  # the section of pictures that several kinds have
PLAIN: Final = "plain"  # when no other rule holds
MOST: Final = 4  # questions at a time
Wording = Mapping[str, str]  # a text by language


class Spoken(Protocol):
    """A text in two languages."""

    def in_language(self, language: str) -> str:
        """The wording in one of them."""


Said = TypeVar("Said")
Own = Mapping[str, Sequence[Said]]  # by picture, questions in place of those of the table


@dataclass(frozen=True, slots=True)
class Rule:
    """One row of the table. `kinds` are those that can have this picture, `asked` is the way of asking, if named."""

    kind: str
    picture: str
    kinds: tuple[str, ...]
    asked: Wording
    when: Wording
    questions: tuple[Wording, ...]


@cache
def rules() -> tuple[Rule, ...]:
    """Every row of the table, in its order."""
    told = tomllib.loads(TABLE.read_text(encoding="utf-8"))
    return tuple(_rule(kind, name, row) for kind, rows in told.items() for name, row in rows.items())


def _rule(kind: str, picture: str, row: Mapping[str, Any]) -> Rule:
    kinds = tuple(row.get("kinds", (kind,)))
    return Rule(kind, picture, kinds, row.get("asked", {}), row["when"], tuple(row["questions"]))


def of_kind(kind: str) -> tuple[Rule, ...]:
    """The rules of a kind, then those that it shares with others. `every` has only the latter."""
    return tuple(rule for rule in rules() if kind in rule.kinds or rule.kind == kind)


def pictures(kind: str) -> tuple[str, ...]:
    """The names of the pictures of a kind."""
    return tuple(rule.picture for rule in of_kind(kind))


def questions(kind: str, own: Own[Spoken], names: Sequence[str], language: str) -> list[str]:
    """At most four questions for these pictures, the most telling first; taken in turns when there are several."""
    found = [_of_picture(kind, own, name, language) for name in names] or [_of_picture(kind, own, PLAIN, language)]
    turns = [each[at] for at in range(max(map(len, found))) for each in found if at < len(each)]
    return list(dict.fromkeys(turns))[:MOST]


def _of_picture(kind: str, own: Own[Spoken], picture: str, language: str) -> list[str]:
    if own.get(picture):
        return [one.in_language(language) for one in own[picture]]
    known = [*of_kind(kind), *(rule for rule in rules() if rule.kind == EVERY)]
    return next(([one[language] for one in rule.questions] for rule in known if rule.picture == picture), [])


def held(kind: str, of_programme: Mapping[str, Own[Said]], own: Own[Said]) -> dict[str, Sequence[Said]]:
    """The questions that an activity takes along into a session: its own, then its programme's."""
    known = pictures(kind)
    found: dict[str, Sequence[Said]] = {}
    for some in (of_programme.get(EVERY, {}), of_programme.get(kind, {}), own):
        found |= {name: asked for name, asked in some.items() if asked and name in known}
    return found


def strangers(data: Mapping[str, Any]) -> Iterator[tuple[tuple[str | int, ...], str, dict[str, str]]]:
    """The place, the rule and the values of every picture or kind in a programme file that there are no rules for."""
    given = data.get("cues")
    for kind, own in given.items() if isinstance(given, dict) else ():
        if pictures(kind):
            yield from _strange(("cues", kind), kind, own)
        else:
            known = sorted({name for rule in rules() for name in (*rule.kinds, rule.kind)})
            yield ("cues", kind), "cue_kind", {"given": kind, "known": ", ".join(known)}
    entries = data.get("activities")
    for at, entry in enumerate(entries if isinstance(entries, list) else ()):
        if isinstance(entry, dict) and isinstance(entry.get("kind"), str):
            yield from _strange(("activities", at, "cues"), entry["kind"], entry.get("cues"))


def _strange(
    place: tuple[str | int, ...], kind: str, own: object
) -> Iterator[tuple[tuple[str | int, ...], str, dict[str, str]]]:
    known = pictures(kind)
    for name in own if isinstance(own, dict) else ():
        if name not in known:
            yield (*place, name), "cue", {"given": name, "known": ", ".join(known)}
