"""Roles beside one another, where nobody can be recognised in it: of closed rounds that the audience may see."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Self

from sessions.activities.capabilities import WithRoleAxis
from sessions.activities.kind import Kind, Value
from sessions.activities.shared import role_comparison
from sessions.activities.shared.role_axis import RoleAxis
from sessions.activities.shared.role_comparison import RoleComparison, Segment
from sessions.cache import Cache
from sessions.locale import Texts
from sessions.model.records import Round, Session
from sessions.results import kept_results, role_visibility, round_results
from sessions.results.kept_results import RoleSegments
from sessions.results.privacy import SMALLEST_SEGMENT, may_show, may_show_group
from sessions.results.role_visibility import FEWEST_ROLES, NO_ROLE, Looks, visible_roles
from sessions.store import answers, role_privacy
from sessions.workshop import Workshop

Numbers = Mapping[str, Sequence[float]]  # by role

_cache = Cache[RoleComparison | None]()


def comparison(
    workshop: Workshop, session: Session, activity: Kind, round_: Round, language: str
) -> RoleComparison | None:
    """The roles of a round on one axis; None when the session asks for no roles, the round is open or hidden, this
    can't be compared, or fewer than two roles may be shown.
    """
    if not session.roles or round_.open or not round_.shown:
        return None
    key = (workshop.store.name, session.code, round_.activity, round_.number, *session.revision, language)
    return _cache.get_or(key, lambda: _comparison(workshop, session, activity, round_, Texts(language)))


def withheld(workshop: Workshop, session: Session, activity: Kind, round_: Round, language: str) -> bool:
    """Whether roles are asked for and would be there to see, if somebody could not be exposed by it."""
    if not session.roles or round_.open or not round_.shown:
        return False
    prompt = round_results.prompt_of(workshop, session, activity, round_.step)
    return isinstance(prompt, WithRoleAxis) and not comparison(workshop, session, activity, round_, language)


@dataclass(frozen=True, slots=True)
class RoleAnswers:
    """What people gave on the axis: numbers by participant and by what was asked, and the role of each participant."""

    numbers: Mapping[int, Mapping[str, float]]
    roles: Mapping[int, str | None]

    @classmethod
    def read(
        cls, prompt: WithRoleAxis, axis: RoleAxis, values: Mapping[int, Value], roles: Mapping[int, str | None]
    ) -> Self:
        """The usable ones of these answers, as far as there is something to compare in them."""
        usable = prompt.usable({str(participant): value for participant, value in values.items()})
        numbers = {
            int(participant): {name: number for name, number in axis.read(value).items() if name in axis.labels}
            for participant, value in usable.items()
        }
        return cls({participant: given for participant, given in numbers.items() if given}, roles)

    def counts(self, names: Sequence[str]) -> dict[str, int]:
        """How many people of each role answered."""
        counted = Counter(self.roles.get(participant) or NO_ROLE for participant in self.numbers)
        return {name: counted[name] for name in names}

    def by_role(self, field: str, names: Sequence[str]) -> dict[str, list[float]]:
        """What was given on one thing, by role."""
        given: dict[str, list[float]] = {name: [] for name in names}
        for participant, numbers in self.numbers.items():
            if field in numbers and (name := self.roles.get(participant) or NO_ROLE) in given:
                given[name].append(numbers[field])
        return given

    def who(self, field: str) -> set[int]:
        """Who gave something on one thing."""
        return {participant for participant, numbers in self.numbers.items() if field in numbers}


def _comparison(
    workshop: Workshop, session: Session, activity: Kind, round_: Round, texts: Texts
) -> RoleComparison | None:
    prompt = round_results.prompt_of(workshop, session, activity, round_.step)
    if not isinstance(prompt, WithRoleAxis):
        return None
    axis = prompt.role_axis(texts)
    role_segments = segments(workshop, session, prompt, round_, axis)
    return _compared(role_segments, axis, texts) if role_segments else None


def segments(
    workshop: Workshop, session: Session, prompt: WithRoleAxis, round_: Round, axis: RoleAxis
) -> RoleSegments | None:
    """The roles of a round that is closed and shown; None when fewer than two may be seen.

    Once the links between people and answers are cut it is what was kept.
    """
    if round_.unlinked:
        return kept_results.role_segments(workshop, session, round_)
    names = (*session.roles, NO_ROLE)
    with workshop.store.reading() as db:
        given = answers.of_round(db, session.id, round_.key)
        role_by_participant = role_privacy.roles(db, session.id)
        since = role_privacy.since(db, session.id, round_, few=SMALLEST_SEGMENT)
        looks = role_privacy.other_looks(db, session.id, round_)
    values = {answer.participant: answer.value for answer in given if answer.value is not None}
    now = RoleAnswers.read(prompt, axis, values, role_by_participant)
    if not may_show_group(len(now.numbers)):
        return None
    values_by_field = {field: now.by_role(field, names) for field in axis.labels}
    others = [RoleAnswers.read(prompt, axis, role_visibility.values_of(look), role_by_participant) for look in looks]
    seen = [look for look in others if _could_be_seen(look, names, axis)]
    who = [role_visibility.came_or_left(now.numbers, look.numbers, role_by_participant) for look in seen]
    who_by_field = {
        field: [role_visibility.came_or_left(now.who(field), look.who(field), role_by_participant) for look in seen]
        for field in axis.labels
    }
    return _segments(session.roles, now.counts(names), values_by_field, [*since, *who], axis, who_by_field)


def _could_be_seen(look: RoleAnswers, names: Sequence[str], axis: RoleAxis) -> bool:
    """Whether roles could be seen apart at a look, if nothing else forbade it: else it tells nothing of a role."""
    values_by_field = {field: look.by_role(field, names) for field in axis.labels}
    visible = _visible(look.counts(names), values_by_field, (), {}, axis)
    return len(frozenset[str]().union(*visible.values())) >= FEWEST_ROLES


def of(
    roles: Sequence[str], people: Mapping[str, int], values_by_field: Mapping[str, Numbers], since: Looks,
    axis: RoleAxis, texts: Texts, since_by_field: Mapping[str, Looks] = MappingProxyType({}),
) -> RoleComparison | None:  # fmt: skip
    """The roles beside one another, from how many answered and what they gave, by what was asked and by role."""
    role_segments = _segments(roles, people, values_by_field, since, axis, since_by_field)
    return _compared(role_segments, axis, texts) if role_segments else None


def _compared(role_segments: RoleSegments, axis: RoleAxis, texts: Texts) -> RoleComparison:
    group = replace(role_segments.group, name=texts("roles.everybody"))
    return role_comparison.compare(role_segments.segments, group, role_segments.hidden, axis, texts)


def _segments(
    roles: Sequence[str], people: Mapping[str, int], values_by_field: Mapping[str, Numbers], since: Looks,
    axis: RoleAxis, since_by_field: Mapping[str, Looks],
) -> RoleSegments | None:  # fmt: skip
    visible = _visible(people, values_by_field, since, since_by_field, axis)
    shown = [
        Segment(role, people[role], {field: role_comparison.middle(values_by_field[field][role], axis)
                                     for field in values_by_field if role in visible[field]})
        for role in roles
        if any(role in visible_roles for visible_roles in visible.values())
    ]  # fmt: skip
    if len(shown) < FEWEST_ROLES:
        return None
    everybody = {field: [x for given in numbers.values() for x in given] for field, numbers in values_by_field.items()}
    group = Segment("", sum(people.values()), {
        field: role_comparison.middle(numbers, axis)
        for field, numbers in everybody.items() if may_show_group(len(numbers))
    })  # fmt: skip
    return RoleSegments(shown, group, len(roles) - len(shown))


def _visible(
    people: Mapping[str, int], values_by_field: Mapping[str, Numbers], since: Looks,
    since_by_field: Mapping[str, Looks], axis: RoleAxis,
) -> dict[str, frozenset[str]]:  # fmt: skip
    """The roles that may be shown, by what was asked."""
    whole = may_show(people, never={NO_ROLE}, since=since)
    return {
        field: whole & visible_roles(numbers, [*since, *since_by_field.get(field, ())], axis.high - axis.low)
        for field, numbers in values_by_field.items()
    }
