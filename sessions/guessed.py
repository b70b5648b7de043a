"""Guess against reality: what the room thought of itself, beside what it is, in the result that the room may see."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from sessions.activities.guess import Guess, OfRole
from sessions.activities.kind import Asking
from sessions.locale import Texts
from sessions.outcome import Result
from sessions.positions import describe
from sessions.privacy import may_show, may_show_group
from sessions.records import Round, Session
from sessions.store import apart, guesses
from sessions.workshop import Workshop

NONE = ""  # the segment of those who have no role: never shown, but counted
FEWEST = 2  # one role alone is nothing to compare, and would single it out
ALIKE = 5  # of 100: places that lie no further apart are the same
Given = Sequence[tuple[str | None, int]]  # role and place
Looks = Sequence[Mapping[str, int]]  # by role: who answered since the room could see it; one for each time


def told(workshop: Workshop, session: Session, asked: Asking, one: Round, result: Result, texts: Texts) -> Result:
    """The result of a round with what was guessed of it. Without a guess, while it goes on and while people still

    answer it is as it was; with fewer than three guesses it only says so.
    """
    guess = asked.guessing()
    if guess is None or result.hidden or one.open:
        return result
    with workshop.store.reading() as db:
        held = guesses.of_round(db, session.id, one)
        if held is None or held.open:
            return result
        given = [(role, value["value"]) for role, value in guesses.with_roles(db, session.id, held) if "value" in value]
        real = [(role, value["value"]) for role, value in guesses.with_roles(db, session.id, one) if "value" in value]
        since = apart.since(db, session.id, one), apart.after(db, session.id, one, held)
    if not may_show_group(len(given)):
        return replace(result, sentence=f"{result.sentence} {texts('guess.too_few')}".strip())
    seen = guess.against(result.summary, of_roles(real, given, session.roles, *since))
    return _in_words(seen, result, [place for _, place in given], texts)


def of_roles(
    real: Given, given: Given, roles: Sequence[str], answered: Looks = (), guessed: Looks = ()
) -> list[OfRole]:
    """Guess and reality of every role that may be shown in both, in the order of the roles, from two of them on.

    Only as far as `privacy.may_show` allows, by the rules of roles beside one another; see `sessions/roles.py`.
    """
    there, thought = _by_role(real, roles), _by_role(given, roles)
    shown = _allowed(there, roles, answered) & _allowed(thought, roles, guessed)
    found = [(role, describe(there[role]), describe(thought[role])) for role in roles if role in shown]
    return [OfRole(role, at, guess) for role, at, guess in found if at and guess] if len(found) >= FEWEST else []


def _allowed(found: Mapping[str, list[int]], roles: Sequence[str], looks: Looks) -> frozenset[str]:
    def alike(names: frozenset[str]) -> bool:
        places = [place for name in names for place in found.get(name, ())]
        return max(places) - min(places) <= ALIKE

    return may_show({name: len(found.get(name, ())) for name in (*roles, NONE)}, never={NONE}, since=looks, alike=alike)


def _by_role(given: Given, roles: Sequence[str]) -> Mapping[str, list[int]]:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for role, place in given:
        found[role if role in roles and role else NONE].append(place)
    return found


def _in_words(guess: Guess, result: Result, given: Sequence[int], texts: Texts) -> Result:
    summary = guess.summarise({str(at): {"value": place} for at, place in enumerate(given)})
    if summary is None:
        return result
    figure = guess.draw(summary, texts)
    return replace(
        result,
        sentence=guess.say(summary, texts),
        figure=figure,
        figures=(figure, *result.figures[1:]),
        numbers=(*result.numbers, *guess.numbers(summary, texts)),
        guessed=True,
    )
