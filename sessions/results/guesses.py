"""Guess against reality: where the group thought that it stands, beside where it does, in the result of a round."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sessions.activities.capabilities import guess_prompt_of
from sessions.activities.kind import Prompt
from sessions.activities.shared.charts.guess_chart import RoleGuess
from sessions.activities.shared.charts.lazy_figures import LazyFigures
from sessions.activities.shared.guess import GuessPrompt
from sessions.locale import Texts
from sessions.model.records import Purpose, Round, RoundKey, Session
from sessions.results import kept_results, role_visibility
from sessions.results.privacy import SMALLEST_SEGMENT, may_show_group
from sessions.results.result import Result
from sessions.results.role_visibility import FEWEST_ROLES, NO_ROLE, Looks, visible_roles
from sessions.results.statistics import describe
from sessions.store import Connection, answers, role_privacy, session_rows
from sessions.workshop import Workshop

PURPOSES: tuple[Purpose, Purpose] = ("answer", "guess")
LENGTH = 100  # of the line of places
Given = Sequence[tuple[str | None, int]]  # role and place


def with_guesses(
    workshop: Workshop, session: Session, prompt: Prompt, round_: Round, result: Result, texts: Texts
) -> Result:
    """The result of a round with what was guessed of it; with fewer than three guesses it only says so.

    Unchanged without guesses, and while people still answer or guess.
    """
    guess_prompt = guess_prompt_of(prompt)
    if guess_prompt is None or result.hidden or round_.open:
        return result
    with workshop.store.reading() as db:
        guess_round = session_rows.guess_round(db, session.id, round_)
        if guess_round is None or guess_round.open:
            return result
        guessed_positions = [position for _, position in _positions(db, session, guess_round.key)]
        if not may_show_group(len(guessed_positions)):
            return replace(result, sentence=f"{result.sentence} {texts('guess.too_few')}".strip())
        compared = guess_prompt.against(result.summary, role_guesses(workshop, session, round_, guess_round))
    return _in_words(compared, result, guessed_positions, texts)


def role_guesses(workshop: Workshop, session: Session, round_: Round, guess_round: Round) -> Sequence[RoleGuess]:
    """Guess and reality of the roles in a round that is closed and shown, as far as they may be seen.

    Once the links between people and answers are cut it is what was kept.
    """
    if round_.unlinked:
        return kept_results.role_guesses(workshop, session, round_)
    with workshop.store.reading() as db:
        guessed, actual = (_positions(db, session, each.key) for each in (guess_round, round_))
        answered_since, guessed_since = (_looks(db, session, round_, purpose) for purpose in PURPOSES)
        guessed_since += role_privacy.after(db, session.id, round_, guess_round)
    return of_roles(actual, guessed, session.roles, answered_since, guessed_since)


def _positions(db: Connection, session: Session, key: RoundKey) -> Given:
    return [(role, value["value"]) for role, value in answers.with_roles(db, session.id, key) if "value" in value]


def _looks(db: Connection, session: Session, round_: Round, purpose: Purpose) -> list[Mapping[str, int]]:
    """Who answered, or guessed, otherwise than at another look at which roles could be seen apart."""
    roles = role_privacy.roles(db, session.id)
    given = answers.of_round(db, session.id, RoundKey(round_.activity, round_.number, purpose))
    now = {answer.participant for answer in given if answer.value and "value" in answer.value}
    counts: list[Mapping[str, int]] = [*role_privacy.since(db, session.id, round_, purpose, few=SMALLEST_SEGMENT)]
    for look in role_privacy.other_looks(db, session.id, round_, purpose):
        then = {person: value["value"] for person, value in role_visibility.values_of(look).items() if "value" in value}
        positions = _by_role([(roles.get(person), position) for person, position in then.items()], session.roles)
        if len(visible_roles(positions, (), LENGTH)) >= FEWEST_ROLES:
            counts.append(role_visibility.came_or_left(now, then, roles))
    return counts


def of_roles(
    actual: Given, guessed_positions: Given, roles: Sequence[str], answered_since: Looks = (), guessed_since: Looks = ()
) -> list[RoleGuess]:
    """Guess and reality of every role that may be shown in both, in the order of the roles, from two of them on.

    Only as far as `privacy.may_show` allows, by the rules of roles beside one another; see `sessions/results/roles.py`.
    """
    actual_by_role, guesses_by_role = _by_role(actual, roles), _by_role(guessed_positions, roles)
    shown = visible_roles(actual_by_role, answered_since, LENGTH) & visible_roles(
        guesses_by_role, guessed_since, LENGTH
    )
    pairs = [(role, describe(actual_by_role[role]), describe(guesses_by_role[role])) for role in roles if role in shown]
    return (
        [RoleGuess(role, position, guess) for role, position, guess in pairs if position and guess]
        if len(pairs) >= FEWEST_ROLES
        else []
    )


def _by_role(given: Given, roles: Sequence[str]) -> Mapping[str, list[int]]:
    positions: dict[str, list[int]] = {role: [] for role in (*roles, NO_ROLE)}
    for role, position in given:
        positions[role if role in roles and role else NO_ROLE].append(position)
    return positions


def _in_words(guess_prompt: GuessPrompt, result: Result, guessed_positions: Sequence[int], texts: Texts) -> Result:
    summary = guess_prompt.summarise(
        {str(index): {"value": position} for index, position in enumerate(guessed_positions)}
    )
    if summary is None:
        return result
    return replace(
        result,
        sentence=guess_prompt.sentence(summary, texts),
        figures=LazyFigures(lambda: (guess_prompt.draw(summary, texts), *result.figures[1:])),
        numbers=(*result.numbers, *guess_prompt.numbers(summary, texts)),
        guessed=True,
    )
