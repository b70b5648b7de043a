"""Console, projector, participant and review together: roles side by side, only where nobody is exposed by it."""

from collections.abc import Sequence

from playwright.sync_api import Locator, expect

from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.participation import answering
from tests.browser.support.people import Organiser, Participant, Someone
from tests.browser.support.server import Server
from tests.conftest import somebody

LEFT, RIGHT = (20, 30, 34, 40, 60), (50, 60, 71, 80, 90)
WITHHELD = "De rollen zijn hier niet apart te zien"
SAID = "Meer naar ‘wensen van de politiek’: beleid (34). Meer naar ‘wensen van de samenleving’: uitvoering (71)."


class Group:
    """People who take part without a browser of their own, in a session that the server holds."""

    def __init__(self, server: Server, code: str) -> None:
        self.workshop = server.database.workshop()
        self.session = commands.find(self.workshop, code)

    def join(self, role: str, count: int) -> list[Visitor]:
        people = [somebody() for _ in range(count)]
        for person in people:
            answering.join(self.workshop, person, self.session, role)
        return people

    def answer(self, people: Sequence[Visitor], places: Sequence[int], number: int) -> None:
        for one, place in zip(people, places, strict=True):
            answering.cast(self.workshop, one, self.session, "p1", number, {"value": place})


def turning(dee: Organiser) -> Locator:
    """The button for another chart. The old one goes a moment after the new one came."""
    return dee.page.locator("[class*=st-key-chart_]:not([data-retained]) button").last


def test_twelve_people_in_three_roles(dee: Organiser, someone: Someone, server: Server) -> None:
    """Five, five and two: whole − beleid − uitvoering would be the two partners. Five, five and five: all are seen."""
    code = dee.create("Rollen", roles=("beleid", "uitvoering", "partner"))
    projector, ben = someone(), someone(Participant)
    projector.visit(f"/project?code={code}")
    ben.join(code, "partner")
    group = Group(server, code)
    policy, practice, partners = group.join("beleid", 5), group.join("uitvoering", 5), group.join("partner", 1)

    dee.control("next")
    dee.control("open")
    expect(dee.page.locator(".st-key-close button")).to_have_count(1)
    group.answer(policy, LEFT, 1)
    group.answer(practice, RIGHT, 1)
    group.answer(partners, (10,), 1)
    ben.place(95)
    projector.sees("12 van 12 antwoorden")
    expect(dee.page.get_by_text(WITHHELD)).to_have_count(0)
    dee.control("close")
    dee.sees(WITHHELD)
    expect(turning(dee)).to_be_disabled()
    ben.sees("jij")
    for person in (projector, ben):
        expect(person.page.get_by_text("beleid")).to_have_count(0)
        expect(person.page.get_by_text("uitvoering")).to_have_count(0)

    partners += group.join("partner", 3)
    dee.control("new_round")
    projector.sees("0 van 15 antwoorden")
    group.answer(policy, LEFT, 2)
    group.answer(practice, RIGHT, 2)
    group.answer(partners, (45, 50, 55, 60), 2)
    ben.place(52)
    projector.sees("15 van 15 antwoorden")
    expect(turning(dee)).not_to_have_text("Rollen naast elkaar")
    dee.control("close")
    expect(turning(dee)).to_have_text("Voor en na")
    dee.control("chart_1")
    projector.sees("bleven")
    expect(turning(dee)).to_have_text("Rollen naast elkaar")
    dee.control("chart_2")
    projector.sees(SAID)
    for name in ("iedereen", "beleid", "uitvoering", "partner"):
        expect(projector.page.locator(".chart").get_by_text(name, exact=True)).to_be_visible()
    expect(projector.page.locator(".chart[role=img]")).to_have_attribute("aria-label", SAID)
    dee.sees("‘beleid’ en ‘uitvoering’ staan hier ver uit elkaar.")
    expect(dee.page.get_by_text(WITHHELD)).to_have_count(0)
    expect(ben.page.get_by_text("uitvoering")).to_have_count(0)

    dee.visit(f"/review?code={code}&activity=p1")
    dee.sees("rollen naast elkaar")
    dee.sees(SAID)
    dee.sees("beleid 34 (30–40) · uitvoering 71 (60–80) · partner 52 (50–55) · iedereen 52 (40–60)")
    expect(dee.page.get_by_text(WITHHELD)).to_have_count(1)  # of the first round
    dee.visit(f"/facilitate?code={code}")

    dee.control("reopen")
    ben.place(5)
    dee.control("close")
    dee.sees(WITHHELD)
    expect(turning(dee)).to_have_text("Voor en na")
    expect(projector.page.get_by_text("uitvoering")).to_have_count(0)
    dee.visit(f"/review?code={code}&activity=p1")
    expect(dee.page.get_by_text(WITHHELD)).to_have_count(2)
    expect(dee.page.get_by_text("rollen naast elkaar")).to_have_count(0)
