"""The number of a participant is the same in all activities and tells who joined when: it stays in the database.

What stands for it in a page is another name in each round and for each use.
"""

import json
import re
from collections.abc import Iterator

import pytest

from sessions.access.rights import Visitor
from sessions.export import registry
from sessions.facilitation import commands, undo
from sessions.locale import Texts
from sessions.model.records import Session
from sessions.participation import answering
from sessions.workshop import Workshop
from tests.conftest import answer_key, somebody
from tests.pages.conftest import Show
from tests.pages.screen import Screen, rows

NAME = re.compile(r"(?<![0-9a-f])[0-9a-f]{12}(?![0-9a-f])")
FIRST = 987654  # the number of the first who joins: easy to find


@pytest.fixture
def people(workshop: Workshop, session: Session) -> list[Visitor]:
    with workshop.store.writing() as db:
        now = workshop.clock().isoformat()
        db.execute(
            "INSERT INTO participants VALUES (?, ?, 'a holder', NULL, ?, 0, NULL, 0)", [FIRST - 1, session.id, now]
        )
    found = [somebody() for _ in range(6)]
    for one in found:
        answering.join(workshop, one, session, "beleid")
    assert max(row[0] for row in rows(workshop, "SELECT id FROM participants")) >= FIRST
    return found


def screens(show: Show, ada: Visitor, session: Session, person: Visitor) -> Iterator[Screen]:
    """Everything that shows something of a session."""
    yield show("facilitate", ada, code=session.code)
    yield show("project", person, code=session.code)
    yield show("take_part", person, code=session.code)
    yield from (show("review", ada, code=session.code, print=on_paper) for on_paper in (None, "1"))
    yield from (show("present", ada, code=session.code, slide=number) for number in ("2", "3"))
    yield show("replay", ada, code=session.code)


def told(screen: Screen) -> str:
    """All that a browser was given, with the ids of its elements."""
    sent = [
        one.proto.SerializeToString().decode("utf-8", "replace") for one in screen.nodes if hasattr(one.proto, "id")
    ]
    phone = [json.dumps(screen.phone.came)] if screen.phone else []
    return "\n".join([screen.received, *sent, *phone])


@pytest.mark.slow
def test_no_screen_and_no_file_holds_the_number_of_a_participant(
    workshop: Workshop, show: Show, ada: Visitor, session: Session, people: list[Visitor], nl: Texts
) -> None:
    seen: dict[str, set[str]] = {}
    for activity, number in (("p1", 1), ("p1", 2), ("q01", 1), ("q01", 2)):
        commands.open_round(workshop, ada, session, activity, number)
        for index, person in enumerate(people):
            raw = {"value": 10 * index + number} if activity == "p1" else {"texts": [{"id": "x", "text": f"{index}!"}]}
            answering.cast(workshop, person, session, activity, number, raw)
        pages = [told(screen) for screen in screens(show, ada, session, people[0])]
        commands.set_approval(workshop, ada, session, activity == "p1")
        commands.close_round(workshop, ada, session, activity, number)
        commands.reveal(workshop, ada, session, activity, number)
        pages += [told(screen) for screen in screens(show, ada, session, people[0])]
        assert [page for page in pages if str(FIRST)[:5] in page] == []
        [console, projector, *_] = pages[len(pages) // 2 :]
        seen[f"{activity} {number}"] = set(NAME.findall(projector))
        if activity == "q01":
            assert len(seen[f"{activity} {number}"]) >= 6
            assert len(set(re.findall(r"approve_([0-9a-f]{12})", console))) >= 6
    now = commands.find(workshop, session.code)
    for name in ("csv", "json"):
        assert str(FIRST)[:5].encode() not in registry.download(workshop, ada, now, name, nl)
    for one, names in seen.items():
        for other, more in seen.items():
            assert one == other or names.isdisjoint(more), f"{one} and {other} share names"


def test_a_phone_knows_its_own_answers_in_every_round_and_nobody_elses(
    workshop: Workshop, show: Show, ada: Visitor, session: Session, people: list[Visitor]
) -> None:
    """Also those of a round whose opening was undone: what was not sent yet is said to come too late."""
    first, second = people[:2]
    keys = {}
    for number in (1, 2):
        commands.open_round(workshop, ada, session, "p1", number)
        keys[number] = answer_key(workshop, session, first, number=number)
        [sent] = show("take_part", first, code=session.code).components("workshop_slider")
        assert sent["key"] == keys[number]
    assert keys[1].rsplit("/", 1)[1] != keys[2].rsplit("/", 1)[1]
    step = undo.last(workshop, session)
    assert step
    undo.undo(workshop, ada, session, step.entry)
    own, other = (
        show("take_part", one, code=session.code).data_of("workshop_unsent")["own"] for one in (first, second)
    )
    assert {key.rsplit("/", 1)[1] for key in keys.values()} <= set(own)
    assert set(own).isdisjoint(other)
