"""The programme of ninety minutes from its welcome to its end: a facilitator, four participants and a projector.

Two of the four have a browser. The other two answer what the first one answered, or else what is said here.
"""

import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from playwright.sync_api import expect

from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.participation import answering
from tests.browser.support.people import Organiser, Participant, Person, Someone, shows_the_present
from tests.conftest import somebody

Rows = Callable[..., list[tuple[object, ...]]]


class Workshop:
    """Everybody in the audience, and what is stored of it."""

    def __init__(
        self, dee: Organiser, projector: Person, people: list[Participant], others: list[Visitor], rows: Rows
    ) -> None:
        self.dee, self.projector, self.people, self._others, self._rows = dee, projector, people, others, rows

    def next(self, heading: str, step: str = "") -> None:
        """On to the next stop; everybody sees it."""
        # A press on a button that was drawn for the stop before is the second of a double press, and does nothing.
        shows_the_present(self.dee, self.dee, self.dee.page.url[-6:], ".st-key-place_stage")
        self.dee.control("next")
        self.projector.sees(heading)
        if step:
            expect(self.projector.page.locator(".projector.top .over")).to_contain_text(step)

    @contextmanager
    def round(self, *, new: bool = False, texts: int = 0) -> Iterator[list[Participant]]:
        """A round is open for the block; then texts are approved, it is closed, and everybody sees the result."""
        self.dee.control("new_round" if new else "open")
        yield self.people
        if texts:
            expect(self.dee.page.locator(".st-key-queue h2")).to_contain_text(f"{texts} tekst", timeout=20_000)
            self.dee.control("approve_all" if texts > 1 else "queue [class*=st-key-approve_]:not(.st-key-approve_all)")
            expect(self.dee.page.locator(".st-key-queue h2")).to_contain_text("0 tekst")
        self.dee.control("close")
        expect(self.dee.page.locator(".st-key-new_round button")).to_be_enabled()  # it is closed on screen too
        expect(self.dee.page.locator(".st-key-reveal button, .st-key-hide button")).to_have_count(1)
        if self.dee.page.locator(".st-key-reveal button").count():
            self.dee.control("reveal")
        expect(self.dee.page.locator(".st-key-hide button")).to_be_enabled()
        expect(self.projector.page.locator(".projector.sentence")).to_be_visible()
        for person in self.people:  # nobody can answer the round before while the next one opens
            expect(person.page.locator(".form, .writing")).to_have_count(0)

    def others_answer(self, activity: str, number: int = 1, *values: object) -> None:
        """Those without a browser answer this, or what the first participant answered."""
        session = commands.find(self.dee.workshop, self.dee.page.url[-6:])
        first = self.answers(activity, number)[0]
        for one, value in zip(self._others, values or (first, first), strict=True):
            answering.cast(self.dee.workshop, one, session, activity, number, value)

    def answers(self, activity: str, number: int = 1) -> list[Any]:
        """What is stored of a round, in the order of the participants."""
        sql = "SELECT value FROM answers WHERE activity = ? AND round = ? ORDER BY participant"
        return [json.loads(str(value)) for (value,) in self._rows(sql, activity, number)]

    def texts(self, activity: str, number: int = 1) -> list[list[dict[str, str]]]:
        """The texts of a round without their ids."""
        return [
            [{name: text for name, text in item.items() if name != "id"} for item in value["texts"]]
            for value in self.answers(activity, number)
        ]


@pytest.fixture
def workshop(dee: Organiser, someone: Someone, rows: Rows) -> Workshop:
    code = dee.create("Het buurtplein", programme="Co-creatie 90 minuten")
    projector = someone()
    projector.visit(f"/project?code={code}")
    people, others = [someone(Participant) for _ in range(2)], [somebody() for _ in range(2)]
    for person in people:
        person.join(code)
    for other in others:
        answering.join(dee.workshop, other, commands.find(dee.workshop, code))
    projector.sees("4 deelnemers zijn binnen")
    return Workshop(dee, projector, people, others, rows)


@pytest.mark.long
def test_the_programme_of_ninety_minutes_from_start_to_end(workshop: Workshop, rows: Rows) -> None:
    welcome_word_and_case(workshop)
    incidents(workshop)
    triangle(workshop)
    paradox_in_two_rounds(workshop)
    workshop.next("draagvlak – daadkracht")  # asked as the paradox before
    forces(workshop)
    strategies(workshop)
    question(workshop)
    actions_and_check_out(workshop)
    workshop.dee.control("end")
    workshop.dee.control("end_yes")
    workshop.projector.sees("Dank jullie wel")
    for person in workshop.people:
        person.sees("De sessie is klaar.")
    asked = rows("SELECT id FROM activities WHERE kind NOT IN ('info', 'case') AND id != 'p3' ORDER BY id")
    assert rows("SELECT DISTINCT activity FROM answers ORDER BY activity") == asked
    assert rows("SELECT count(*) FROM rounds WHERE open = 1") == [(0,)]


def welcome_word_and_case(workshop: Workshop) -> None:
    workshop.next("Welkom")
    workshop.people[0].sees("Je antwoordt zonder naam")
    workshop.next("Wat is co-creatie voor jou?")
    words = ["Vertrouwen", "vertrouwen ", "Ruimte", "Samen doen"]
    with workshop.round(texts=4) as people:
        for one, word in zip(people, words[:2], strict=True):
            one.page.get_by_label("Jouw woord of zin").fill(word)
            one.press("Verstuur")
            one.saved()
        workshop.others_answer("check_in", 1, *({"texts": [{"id": "a", "text": word}]} for word in words[2:]))
    assert workshop.texts("check_in") == [[{"text": word.strip()}] for word in words]
    workshop.projector.sees(re.compile("vertrouwen", re.IGNORECASE))
    workshop.next("Waar gaat het vandaag over?")
    workshop.people[1].sees("Een buurtplein van bewoners")


def incidents(workshop: Workshop) -> None:
    workshop.next("Wanneer spande het erom", "vertellen")
    with workshop.round(texts=4) as people:
        for index, one in enumerate(people):
            one.sees("Noem geen namen van personen.")
            one.page.get_by_label("Wat was de situatie?").fill(f"De avond {index}")
            one.page.get_by_label("Wat deed je?").fill("Ik luisterde")
            one.page.get_by_label("Wat volgde daarop?").fill("Rust")
            one.page.get_by_role("radio", name="Publieke waarde", exact=True).check(force=True)
            one.press("Verstuur")
            one.saved()
        [story] = workshop.answers("incidents")[0]["texts"]
        told = ({"texts": [{**story, "situation": f"De avond {at}"}]} for at in (2, 3))
        workshop.others_answer("incidents", 1, *told)
    assert workshop.texts("incidents") == [
        [{"situation": f"De avond {at}", "did": "Ik luisterde", "followed": "Rust", "corner": "public"}]
        for at in range(4)
    ]
    workshop.projector.sees("4 verhalen.")
    workshop.next("Wanneer spande het erom", "kiezen")
    with workshop.round() as people:
        for person in people:
            more = person.page.get_by_role("button", name="Stip erbij: De avond 1")
            more.click()
            more.click()
            person.saved()
        workshop.others_answer("incidents", 2)
    assert [list(value.values()) for value in workshop.answers("incidents", 2)] == [[2]] * 4
    workshop.projector.sees("Eén verhaal staat bovenaan, met 8 stippen.")


def triangle(workshop: Workshop) -> None:
    workshop.next("Een buurtplein van bewoners: Balanceren tussen publieke, professionele en persoonlijke waarden")
    with workshop.round() as people:
        for person in people:
            person.numbers(50)
            person.page.locator("input[type=number]").nth(3).fill("70")
            person.page.locator("input[type=number]").nth(3).press("Tab")
            expect(person.page.locator("input[type=number]").nth(4)).not_to_have_value("")
            person.saved()
        workshop.others_answer("balance")
    for value in workshop.answers("balance"):
        assert (value["public"], value["ought_public"]) == (50, 70)
        assert sum(value[name] for name in ("public", "professional", "personal")) == 100
        assert sum(value[f"ought_{name}"] for name in ("public", "professional", "personal")) == 100


def paradox_in_two_rounds(workshop: Workshop) -> None:
    workshop.next("sturen – loslaten")
    for number, places in ((1, (10, 20, 80, 90)), (2, (40, 45, 60, 90))):
        with workshop.round(new=number > 1) as people:
            for one, place in zip(people, places[:2], strict=True):
                one.place(place)
            workshop.others_answer("p6", number, *({"value": place} for place in places[2:]))
        assert workshop.answers("p6", number) == [{"value": place} for place in places]


def forces(workshop: Workshop) -> None:
    workshop.next("Wat remt ons, en wat helpt ons vooruit?", "aanvullen")
    with workshop.round(texts=1) as people:
        people[0].page.get_by_label("Een kracht").fill("Trots op de buurt")
        people[0].page.get_by_text("Helpt", exact=False).last.click()
        people[0].press("Verstuur")
        people[0].saved()
        people[1].press("Pas")
        people[1].saved()
    assert workshop.answers("forces")[0]["texts"][0]["text"] == "Trots op de buurt"
    assert workshop.answers("forces")[1] is None
    workshop.next("Wat remt ons, en wat helpt ons vooruit?", "wegen")
    with workshop.round() as people:
        for person in people:
            person.sees("Trots op de buurt")
            groups = person.page.get_by_role("radiogroup").or_(person.page.locator("fieldset"))
            assert groups.count() == 10
            for index in range(10):
                groups.nth(index).get_by_role("radio").nth(3).check(force=True)
            person.saved()
            expect(person.page.locator("input:checked")).to_have_count(10)
        workshop.others_answer("forces", 2)
    expect(workshop.dee.page.locator(".counts")).to_contain_text(re.compile(r"4\s*antwoorden"))
    for value in workshop.answers("forces", 2):
        assert list(value.values()) == [4] * 10
    workshop.dee.control("chart_1")
    workshop.projector.sees("sterk en in onze handen")


def strategies(workshop: Workshop) -> None:
    workshop.next("4 strategieën voor verandering:")
    with workshop.round() as people:
        for person in people:
            for _ in range(3):
                up = person.page.get_by_role("button", name="Omhoog: Gebiedsteams")
                if up.get_attribute("aria-disabled") != "true" and up.is_enabled():
                    up.click()
            if person.page.get_by_role("button", name="Dit is mijn volgorde").get_attribute("aria-pressed") != "true":
                person.press("Dit is mijn volgorde")
            person.saved()
        workshop.others_answer("strategies")
    for value in workshop.answers("strategies"):
        assert (value["order"][0], sorted(value["order"])) == ("s3", ["s1", "s2", "s3", "s4"])
    workshop.projector.sees(re.compile("‘Gebiedsteams’"))


def question(workshop: Workshop) -> None:
    workshop.next("Over welke vraag gaan we in gesprek?", "kiezen")
    with workshop.round() as people:
        for person in people:
            for _ in range(2):
                person.page.get_by_role("button", name="Stip erbij: waar moeten we sturen").click()
            person.saved()
        workshop.others_answer("question")
    assert workshop.answers("question") == [{"q10": 2}] * 4
    for number, (step, label) in enumerate((("alleen", "Jouw antwoord"), ("tweetallen", "Jullie antwoord")), start=2):
        workshop.next("waar moeten we sturen en waar loslaten?", step)
        with workshop.round(texts=2) as people:
            for one in people[:2]:
                one.page.get_by_label(label).fill(f"Bij het begin, {step}")
                one.press("Verstuur")
                one.saved()
        assert workshop.texts("question", number) == [[{"text": f"Bij het begin, {step}"}]] * 2
    for step in ("viertallen", "allen"):  # asked as in pairs
        workshop.next("waar moeten we sturen en waar loslaten?", step)


def actions_and_check_out(workshop: Workshop) -> None:
    workshop.next("Wie doet wat, en wanneer?")
    with workshop.round(texts=1) as people:
        people[0].page.get_by_label("Wat gaan we doen?").fill("Samen het plein op")
        people[0].page.get_by_label(re.compile("^Wie")).fill("opbouwwerker")
        people[0].press("Verstuur")
        people[0].saved()
    assert workshop.texts("actions") == [[{"what": "Samen het plein op", "who": "opbouwwerker"}]]
    workshop.projector.sees("opbouwwerker")
    workshop.next("Met welk woord ga je naar huis?")
    with workshop.round(texts=4) as people:
        for person in people:
            person.page.get_by_label("Jouw woord of zin").fill("moed")
            person.press("Verstuur")
            person.saved()
        workshop.others_answer("check_out")
    assert workshop.texts("check_out") == [[{"text": "moed"}]] * 4
