"""Console, projector and participants together: the vote cycle, what moved, the questions, the timer and the pace."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Locator, expect

from sessions.access.rights import Visitor
from sessions.facilitation import commands, timer
from sessions.workshop import Workshop
from tests.browser.support.people import Organiser, Participant, Person, Someone
from tests.browser.support.server import Server
from tests.full_session import FullSession

LINE = "sturen – loslaten"
SAID = "2 schoven naar ‘loslaten’, 1 schoof naar ‘sturen’, 1 bleef. De groep staat dichter bij elkaar."


def stop(dee: Organiser, name: str) -> None:
    """Go to a stop of the vote cycle, and wait until it is the one."""
    dee.control(f"stop_{name}")
    expect(dee.page.locator(f".st-key-stop_{name} button")).to_have_attribute("kind", "primary")


def place(people: Sequence[Participant], places: Sequence[int]) -> None:
    for one, at in zip(people, places, strict=True):
        one.place(at)


def clock(one: Person) -> Locator:
    return one.page.locator(".clock")


def test_from_the_question_to_the_sentence_in_both_languages(dee: Organiser, someone: Someone) -> None:
    """Ten 20 80 90 become 45 50 60 88 (moves +35 +30 -20 -2): two right, one left, one stayed, and closer together."""
    code = dee.create("Van vraag naar zin")
    projector, people = someone(), [someone(Participant) for _ in range(4)]
    ben, _, _, eve = people
    eve.reads("en")
    projector.visit(f"/project?code={code}")
    for one in people[:3]:
        one.join(code)
    eve.visit(f"/join?code={code}")
    eve.press("Take part")
    dee.go_to(LINE)

    stop(dee, "read")
    dee.sees("Lees de vraag hardop. Laat het even stil zijn.")
    projector.sees("Lees de vraag. Denk even na")
    ben.sees("Lees de vraag rustig.")
    stop(dee, "vote")
    projector.sees("Kies in stilte je plek")
    place(people[:3], (10, 20, 80))
    field = eve.page.get_by_label("Place (0 to 100)")
    field.fill("90")
    field.press("Tab")
    eve.sees(re.compile("Saved"))

    stop(dee, "reveal")
    projector.sees("4 van 4 antwoorden")
    expect(dee.page.locator(".cycle-script")).to_have_text("Laat het beeld zien. Zeg er zelf nog niets over.")
    said = projector.page.locator(".sentence").inner_text()
    stop(dee, "look")
    for person in (projector, ben):
        person.sees("Kijk eerst in stilte: wat zie je?")
        expect(person.page.get_by_text(said)).to_have_count(0)  # nobody is told what there is to see
        expect(clock(one)).to_have_attribute("data-state", "runs")  # and twenty seconds don't begin with a warning
    eve.sees("Look in silence first: what do you see?")
    stop(dee, "extremes")
    projector.sees("Van elke kant één stem: hoe is het van daaruit?")
    stop(dee, "pairs")
    ben.sees("Praat in tweetallen: wat maakt dat jij zo kiest?")
    dee.control("timer_more")
    expect(clock(projector)).to_contain_text(re.compile(r"3:5\d|4:00"))

    stop(dee, "again")
    projector.sees("van 4 hebben geantwoord")
    expect(ben.page.get_by_label("Plek (0 tot 100)")).to_have_value("")
    place(people[:3], (45, 50, 60))
    field.fill("88")
    field.press("Tab")
    projector.sees("4 van 4 antwoorden")
    stop(dee, "shift")
    projector.sees(SAID)
    expect(projector.page.locator(".chart")).to_contain_text("midden van de groep: 50 → 55")
    dee.sees("Vraag niet wie er schoof.")
    ben.sees("Jij schoof 35 naar ‘loslaten’.")
    expect(ben.page.locator(".number-line .own-arrow.to-right")).to_have_attribute("style", "left:10%;width:35%")
    people[2].sees("Jij schoof 20 naar ‘sturen’.")
    expect(people[2].page.locator(".number-line .own-arrow")).to_have_attribute("style", "left:60%;width:20%")
    eve.sees("You stayed where you were.")
    expect(eve.page.locator(".number-line .own-arrow")).to_have_count(0)
    for person in (dee, projector):
        expect(person.page.get_by_text(re.compile("^Jij "))).to_have_count(0)

    # In one look, since a button of before may go between two.
    cut_off = "all => all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.innerText)"
    assert dee.page.locator(".st-key-main_controls button p").evaluate_all(cut_off) == []

    stop(dee, "sentence")
    projector.sees("Wat nemen we hieruit mee?")
    line = dee.page.get_by_label("Wat nemen we mee?")
    line.fill("Eerst luisteren, dan sturen")
    line.press("Enter")
    for person in (projector, ben, eve):
        person.sees("Eerst luisteren, dan sturen")
    expect(dee.page.locator(".cues li")).to_have_count(4)
    asked = dee.page.locator(".cues").inner_text()
    assert not re.search(r"wie (er )?schoof|wie is er", asked, re.IGNORECASE)
    stop(dee, "look")  # backwards, at any moment
    projector.sees("Kijk eerst in stilte: wat zie je?")
    dee.visit(f"/review?code={code}&activity=p6")
    dee.sees("Eerst luisteren, dan sturen")
    dee.sees(SAID)


def test_the_own_arrow_in_plane_triangle_and_order(full_session: FullSession, someone: Someone) -> None:
    """Asked, answered and revealed twice without a console; the phone shows where one came from, in every form."""
    full_session.fill(4)
    ben, projector = someone(Participant), someone()
    ben.join(full_session.session.code)
    projector.visit(f"/project?code={full_session.session.code}")
    [cookie] = [cooky["value"] for cooky in ben.context.cookies() if cooky["name"] == "workshop"]
    full_session.people.append(Visitor(cookie))
    for name, box, arrows in (("p6_apart", ".paradox-plane", 1), ("balance", ".triangle.small", 2)):  # is, and ought
        for _ in full_session.again(name):
            pass
        for moment in full_session.again(name):
            assert moment.name == f"{name}-moved"
        expect(projector.page.locator(".chart .canvas")).to_be_visible()
        expect(ben.page.locator(f"{box} i.own-arrow")).to_have_count(arrows)
        ben.sees(re.compile(r"^Jij veranderde .*‘.+’ \d+ → \d+"))


def test_nothing_of_an_earlier_picture_stays_on_the_projector(full_session: FullSession, someone: Someone) -> None:
    """Two rows of before and after, then one: the words of the second row are gone."""
    full_session.fill(5)
    projector = someone()
    projector.visit(f"/project?code={full_session.session.code}")
    for step, rows in (("recognise", 2), ("oversee", 1)):
        for _ in full_session.again("safeguarding", step):
            pass
        for _ in full_session.again("safeguarding", step):
            projector.sees(re.compile("Het meest bewoog|Er is niets verschoven"))
            expect(projector.page.locator(".chart").get_by_text("↑")).to_have_count(rows)
    expect(projector.page.locator(".chart").get_by_text("procesregels")).to_have_count(0)


@pytest.fixture
def running(dee: Organiser, workshop: Workshop) -> Callable[[str, int], None]:
    """A timer of one minute, started so long ago that these seconds are left."""

    def start(code: str, left: int) -> None:
        ago = timedelta(seconds=60 - left)
        then = replace(workshop, exact_clock=lambda: datetime.now(UTC) - ago)
        timer.start(then, dee.visitor, commands.find(workshop, code), 1)

    return start


def test_everybody_sees_the_timer_warn_and_end_and_it_ends_nothing(
    dee: Organiser, someone: Someone, running: Callable[[str, int], None]
) -> None:
    code = dee.create("Klok")
    projector, ben = someone(), someone(Participant)
    projector.visit(f"/project?code={code}")
    ben.join(code)
    dee.go_to(LINE)
    dee.control("open")
    ben.sees("Waar sta jij nu?")
    running(code, 38)  # eight seconds until it warns, in which all three are looked at
    everybody = (dee, projector, ben)
    for state, words in (("runs", ""), ("warning", "De tijd is bijna om")):
        for one in everybody:
            expect(clock(one)).to_have_attribute("data-state", state)
            expect(clock(one).locator(".words")).to_have_text(words)
    places = """() => { window.seen = new Set(); const look = () => {
        const one = document.querySelector(".st-key-timer_more"); if (one) seen.add(one.getBoundingClientRect().x);
        requestAnimationFrame(look); }; look(); }"""
    dee.page.evaluate(places)
    dee.control("timer_pause")
    for one in everybody:
        expect(clock(one)).to_have_attribute("data-state", "still")
        expect(clock(one)).to_contain_text("De klok staat stil")
    dee.control("timer_more")
    for one in everybody:
        expect(clock(one).locator(".digits")).to_have_text(re.compile(r"1:[23]\d"))
    dee.control("timer_resume")
    expect(clock(ben)).to_have_attribute("data-state", "runs")
    for index in range(3):  # with the focus in what goes: it is retained, and must take no space
        dee.control("timer_pause")
        dee.control("timer_more")
        for one in (dee, ben):
            expect(clock(one).locator(".digits")).to_have_text(re.compile(rf"{index + 2}:[0-3]\d"))
        dee.control("timer_resume")
        expect(clock(ben)).to_have_attribute("data-state", "runs")
    assert dee.page.evaluate("seen.size") == 1, "a button moved while another one was pressed"
    row, stop = (dee.page.locator(one).bounding_box() for one in (".st-key-timing", ".st-key-timer_stop"))
    assert row and stop and stop["x"] + stop["width"] <= row["x"] + row["width"], "it runs under what stands beside it"
    running(code, 2)
    for one in everybody:
        expect(clock(one)).to_have_attribute("data-state", "over")
        expect(clock(one)).to_contain_text("De tijd is om")
    ben.place(40)  # it ended nothing
    projector.sees("1 van 1 antwoorden")
    dee.control("timer_stop")
    for one in (projector, ben):
        expect(clock(one)).to_have_count(0)


def test_the_console_says_how_far_behind_it_is_and_what_could_go(
    dee: Organiser, someone: Someone, server: Server
) -> None:
    """The first page took nine minutes, which were not planned for it."""
    code = dee.create("Te laat", programme="Zes paradoxen")
    projector, ben = someone(), someone(Participant)
    projector.visit(f"/project?code={code}")
    ben.join(code)
    dee.sees("Het programma begint bij het eerste onderdeel.")
    dee.control("next")
    dee.sees(re.compile("Op schema · klaar rond"))
    _earlier(server, timedelta(minutes=9))
    dee.control("next")
    dee.sees(re.compile(r"\d min achter op het programma · klaar rond \d\d:\d\d"))
    dee.control("pace_ask")
    could_go = dee.page.locator(".st-key-pace_could_go li")
    expect(could_go.first).to_be_visible()
    names = [text.rsplit(" (", 1)[0] for text in could_go.all_inner_texts()]
    for one in (projector, ben):  # the audience is never told that it is late
        expect(one.page.get_by_text(re.compile("achter op het programma|Wat kan er weg"))).to_have_count(0)
    dee.control("pace_skip")
    skipped = dee.page.locator(".st-key-programme button", has_text="overgeslagen")
    expect(skipped).to_have_count(len(names))
    for row, name in zip(skipped.all(), names, strict=True):
        expect(row).to_contain_text(name)
    expect(dee.page.locator(".pace")).not_to_have_attribute("data-state", "behind")


def _earlier(server: Server, by: timedelta) -> None:
    """Everything on stage so far happened that much earlier."""
    with server.database.store.writing() as db:
        for row, at in db.execute("SELECT id, at FROM stage_log").fetchall():
            db.execute("UPDATE stage_log SET at = ? WHERE id = ?", [(datetime.fromisoformat(at) - by).isoformat(), row])
