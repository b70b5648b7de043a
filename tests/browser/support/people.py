"""The cast in a real browser: what each person does on screen, in the words of the workshop."""

import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Protocol, TypeVar, overload

from playwright.sync_api import BrowserContext, Error, Locator, Page, ViewportSize, expect

from sessions.access import identity, rights
from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.model.programme import Programme
from sessions.model.session_settings import SessionSettings
from sessions.programmes.built_in import built_in
from sessions.workshop import Workshop
from tests.conftest import set_first_passcode, whole_programme

PASSCODE = "samen sterk"
PHONE: ViewportSize = {"width": 390, "height": 844}
LAPTOP: ViewportSize = {"width": 1280, "height": 800}
FEW = frozenset({"p1", "p2", "p6", "p6_now_needed", "q01", "q02", "choose", "forces", "actions", "incidents"})


def a_few_activities() -> Programme:
    """The whole programme but for what no test with a console puts on stage."""
    whole = whole_programme()
    return replace(whole, activities=tuple(one for one in whole.activities if one.id in FEW))


class Person:
    """Somebody with a browser of their own."""

    def __init__(self, context: BrowserContext, url: str) -> None:
        self.context, self.url = context, url
        self.page: Page = context.new_page()

    def visit(self, path: str) -> Page:
        self.page.goto(self.url + path)
        return self.page

    def reads(self, language: str) -> None:
        """Choose a language, as the links on every screen do."""
        self.context.add_cookies([{"name": "language", "value": language, "url": self.url}])

    def press(self, name: str | re.Pattern[str]) -> None:
        self.page.get_by_role("button", name=name, exact=isinstance(name, str)).first.click()

    def control(self, key: str) -> None:
        """Press a button of the console by its key, once it stands there alone."""
        self._once(self.page.locator(f".st-key-{key} button"))

    def open(self, text: str) -> None:
        """Press a part of the console by its text, once it stands there alone: the old one goes after the new came."""
        self._once(self.page.get_by_text(text))

    def _once(self, what: Locator) -> None:
        what = what.and_(self.page.locator(":not([data-retained] *)"))
        while True:
            expect(what).to_have_count(1)
            try:
                return what.click()
            except Error as refused:
                # Between the look and the press the new one came: nothing was pressed.
                if "strict mode violation" not in refused.message:
                    raise

    def sees(self, text: str | re.Pattern[str], timeout: float = 15_000) -> None:
        expect(self.page.get_by_text(text).first).to_be_visible(timeout=timeout)

    def picture(self, path: Path) -> None:
        self.page.wait_for_timeout(700)
        self.page.screenshot(path=path)


class Organiser(Person):
    """Dee, who owns the installation, and Ada, whom she lets facilitate."""

    def set_passcode(self, workshop: Workshop) -> None:
        """As the first visitor does, by the link that the terminal shows."""
        self.visit(f"/?word={rights.new_setup_word(workshop)}")
        self.page.get_by_label("Wachtwoord (minstens 8 tekens)").fill(PASSCODE)
        self.page.get_by_label("Nog een keer hetzelfde wachtwoord").fill(PASSCODE)
        self.press("Wachtwoord vastleggen")
        self.sees("Je bent ingelogd als organisator.")
        expect(self.page).to_have_url(f"{self.url}/")

    def is_known(self, workshop: Workshop) -> None:
        """This browser belongs to the organiser who set the passcode, as it would after `set_passcode`."""
        self.workshop, self.visitor = workshop, Visitor(identity.new_token())
        set_first_passcode(workshop, self.visitor)
        self.context.add_cookies([{"name": "workshop", "value": self.visitor.token or "", "url": self.url}])

    def has(self, title: str, roles: Sequence[str] = (), programme: str = "") -> str:
        """A session of which no screen is open yet; returns its code.

        It has the built-in programme of this title, or else a few activities: each that a console lists costs time.
        """
        chosen = next((one for one in built_in() if one.title.nl == programme), a_few_activities())
        plan = SessionSettings(title, "Gemeente Voorbeeld", date.today(), "nl", roles)
        return commands.create(self.workshop, self.visitor, plan, chosen)[0].code

    def create(self, title: str, roles: Sequence[str] = (), programme: str = "") -> str:
        """A session as `has` makes it, and its console; `create_on_screen` does it by hand."""
        code = self.has(title, roles, programme)
        self.visit(f"/facilitate?code={code}")
        self.sees("Wat ziet de zaal?")
        return code

    def create_on_screen(self, title: str, roles: str = "", programme: str = "Alle onderdelen") -> str:
        """As an organiser does it; the link for another facilitator stands on the console once."""
        self.visit("/facilitate")
        self.choose("Programma", re.compile(f"^{re.escape(programme)}"))
        self.page.get_by_label("Titel", exact=True).fill(title)
        self.page.get_by_label("Organisatie (gemeente)").fill("Gemeente Voorbeeld")
        self.page.get_by_label(re.compile("^Rollen")).fill(roles)
        self.press("Maak de sessie")
        self.page.wait_for_url(re.compile(r"facilitate\?code=\w{6}$"))
        self.sees("Wat ziet de zaal?")
        return self.page.url[-6:]

    def choose(self, label: str, option: str | re.Pattern[str]) -> None:
        """Choose from a list by its label. One that a page closes, since it grew or scrolled, is opened again."""
        box = self.page.get_by_role("combobox", name=re.compile(f"{re.escape(label)}$|^Selected .*{re.escape(label)}"))
        box.first.evaluate("box => box.scrollIntoView({ block: 'center' })")
        chosen = self.page.get_by_role("option", name=option).first
        while not chosen.is_visible():
            box.first.click()
            with suppress(Error):
                chosen.wait_for(timeout=3_000)
        chosen.click()

    def go_to(self, name: str) -> None:
        self.page.get_by_role("button", name=re.compile(re.escape(name))).first.click()
        expect(self.page.locator(".stage h2")).to_contain_text(name)
        # What stood there before goes when all that is new has come.
        expect(self.page.locator("[data-testid=stApp]")).to_have_attribute("data-test-script-state", "notRunning")


class Participant(Person):
    """Ben, Chi and everybody else who takes part."""

    def join(self, code: str, role: str | None = None) -> None:
        self.visit(f"/{code}")
        if role:
            self.page.get_by_text(role, exact=True).click()
        self.press("Doe mee")
        expect(self.page.locator("html")).to_have_attribute("data-screen", "take_part")

    def place(self, value: int) -> None:
        """Choose a place on the line through the number field, and wait for the receipt."""
        number = self.page.get_by_label("Plek (0 tot 100)")
        number.fill(str(value))
        number.press("Tab")
        self.saved()

    def write(self, text: str) -> None:
        self.page.get_by_label("Jouw antwoord").fill(text)
        self.press("Verstuur")
        self.saved()

    def fill(self, **texts: str) -> None:
        """Fill in a card by the names of its labels, and send it."""
        for label, text in texts.items():
            self.page.get_by_label(label.replace("_", " "), exact=False).first.fill(text)

    def tick(self, text: str, at: int = 0) -> None:
        """Choose one of a few by its text."""
        self.page.get_by_text(text, exact=True).nth(at).click()

    def numbers(self, *values: int) -> None:
        """Type numbers into the number fields, one after the other."""
        fields = self.page.locator("input[type=number]")
        for at, value in enumerate(values):
            fields.nth(at).fill(str(value))
            fields.nth(at).press("Tab")
        self.saved()

    def saved(self) -> None:
        expect(self.page.get_by_text(re.compile(r"Opgeslagen \d\d:\d\d"))).to_be_visible(timeout=15_000)


def shows_the_present(person: Person, dee: Organiser, code: str, part: str = "") -> str:
    """Wait until a screen shows the stage at which the session is by now, and give it: one step may be two of them."""
    line, stage = person.page.locator(f"{part} .offline").first, ""
    for _ in range(400):
        stage = str(commands.find(dee.workshop, code).stage)
        if line.get_attribute("data-stage") == stage:
            return stage
        person.page.wait_for_timeout(50)
    raise AssertionError(f"it does not show stage {stage}")


Kind = TypeVar("Kind", bound=Person)


class Someone(Protocol):
    """Gives somebody with an own browser, of the given kind; the options are those of Playwright's `new_context`."""

    @overload
    def __call__(self, **options: object) -> Person: ...

    @overload
    def __call__(self, kind: type[Kind], **options: object) -> Kind: ...
