"""Roles beside one another, where nobody can be recognised in it: of closed rounds that the room may see."""

from collections.abc import Mapping, Sequence

from sessions import results
from sessions.activities import side_by_side
from sessions.activities.kind import Kind
from sessions.activities.measure import Measure
from sessions.activities.side_by_side import Beside, Segment
from sessions.locale import Texts
from sessions.privacy import may_show, may_show_group
from sessions.records import Round, Session
from sessions.store import answers, apart
from sessions.workshop import Workshop

NONE = ""  # the segment of those who have no role: never shown, but counted
FEWEST = 2  # one role alone is nothing to compare, and would single it out
ALIKE = 0.05  # of the axis: answers that lie no further apart are the same
Numbers = Mapping[str, Sequence[float]]  # by role

_cache = results.Cache[Beside | None]()


def beside(workshop: Workshop, session: Session, activity: Kind, one: Round, language: str) -> Beside | None:
    """The roles of a round on one axis; None when the session asks for no roles, the round is open or hidden, this
    can't be compared, or fewer than two roles may be shown.
    """
    if not session.roles or one.open or not one.shown:
        return None
    key = (workshop.store.path, session.code, one.activity, one.number, *session.revision, language)
    return _cache.get_or(key, lambda: _beside(workshop, session, activity, one, Texts(language)))


def withheld(workshop: Workshop, session: Session, activity: Kind, one: Round, language: str) -> bool:
    """Whether roles are asked for and would be there to see, if somebody could not be exposed by it."""
    if not session.roles or one.open or not one.shown:
        return False
    asked = results.asking(workshop, session, activity, one.step)
    return asked.measured(Texts(language)) is not None and not beside(workshop, session, activity, one, language)


def _beside(workshop: Workshop, session: Session, activity: Kind, one: Round, texts: Texts) -> Beside | None:
    asked = results.asking(workshop, session, activity, one.step)
    measure = asked.measured(texts)
    if measure is None:
        return None
    with workshop.store.reading() as db:
        given = answers.of_round(db, session.id, activity.id, one.number)
        role, since = apart.roles(db, session.id), apart.since(db, session.id, one)
    usable = asked.usable({str(answer.participant): answer.value for answer in given if answer.value is not None})
    told = {who: {name: x for name, x in measure.read(value).items() if name in measure.labels}
            for who, value in usable.items()}  # fmt: skip
    read = [(role[int(who)] or NONE, numbers) for who, numbers in told.items() if numbers]
    if not may_show_group(len(read)):
        return None
    names = (*session.roles, NONE)
    found = {field: {name: [numbers[field] for who, numbers in read if who == name and field in numbers]
                     for name in names} for field in measure.labels}  # fmt: skip
    people = {name: sum(who == name for who, _ in read) for name in names}
    return of(session.roles, people, found, since, measure, texts)


def of(
    roles: Sequence[str], people: Mapping[str, int], found: Mapping[str, Numbers], since: Sequence[Mapping[str, int]],
    measure: Measure, texts: Texts,
) -> Beside | None:  # fmt: skip
    """The roles beside one another, from how many answered and what they gave, by what was asked and by role."""
    whole = may_show(people, never={NONE}, since=since)
    shown = {field: whole & allowed(numbers, since, measure) for field, numbers in found.items()}
    segments = [
        Segment(role, people[role], {field: side_by_side.middle(found[field][role], measure)
                                     for field in found if role in shown[field]})
        for role in roles
        if any(role in one for one in shown.values())
    ]  # fmt: skip
    if len(segments) < FEWEST:
        return None
    everybody = {field: [x for given in numbers.values() for x in given] for field, numbers in found.items()}
    group = Segment(texts("roles.everybody"), sum(people.values()), {
        field: side_by_side.middle(numbers, measure)
        for field, numbers in everybody.items() if may_show_group(len(numbers))
    })  # fmt: skip
    return side_by_side.compare(segments, group, len(roles) - len(segments), measure, texts)


def allowed(numbers: Numbers, since: Sequence[Mapping[str, int]], measure: Measure) -> frozenset[str]:
    """The roles whose answers on one thing may be shown."""

    def alike(names: frozenset[str]) -> bool:
        given = [x for name in names for x in numbers[name]]
        return max(given) - min(given) <= ALIKE * (measure.high - measure.low)

    return may_show({name: len(given) for name, given in numbers.items()}, never={NONE}, since=since, alike=alike)
