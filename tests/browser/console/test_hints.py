"""What the browser adds to Streamlit's controls: why one can't be used, names as they are typed, refusals of files."""

import re

from playwright.sync_api import FilePayload, expect

from sessions.access import identity
from sessions.access.rights import Visitor
from sessions.facilitation import commands
from sessions.participation import answering, moderation
from sessions.programmes import library
from sessions.programmes.built_in import built_in
from sessions.results.texts.facilitator_texts import texts_for_facilitator
from tests.browser.support.people import Organiser
from tests.conftest import in_round

TOO_MUCH = b"#" * (5 * 1024 * 1024 + 1)


def toml(name: str, content: bytes) -> FilePayload:
    return {"name": name, "mimeType": "application/toml", "buffer": content}


def test_a_disabled_control_says_when_it_can_be_used_and_an_enabled_one_says_nothing(dee: Organiser) -> None:
    dee.create("Uitleg")
    undo, stories = dee.page.locator(".st-key-undo button"), dee.page.locator("[class*=st-key-stories_] label")
    expect(undo).to_have_attribute("title", "Er is nog niets om ongedaan te maken.")
    expect(undo).to_have_attribute("aria-description", "Er is nog niets om ongedaan te maken.")
    expect(stories).to_have_attribute("title", re.compile("^Dit kan als de groep een beeld ziet"))
    unexplained = "() => [...document.querySelectorAll('button:disabled')].filter((one) => !one.title).length"
    assert dee.page.evaluate(unexplained) == 0
    dee.control("next")
    expect(undo).to_be_enabled()
    for name in ("title", "aria-description"):
        expect(undo).not_to_have_attribute(name, re.compile("."))


def test_the_name_of_a_field_has_no_backslashes(dee: Organiser) -> None:
    code = dee.create("Namen")
    commands.open_round(dee.workshop, dee.visitor, commands.find(dee.workshop, code), "choose", 1)
    dee.page.get_by_text("Mensen zonder eigen apparaat").click()
    field = dee.page.get_by_role("spinbutton", name="waar positioneren we de co-creators?", exact=True)
    expect(field).to_be_visible()
    assert dee.page.locator(r"""[aria-label*="\\"]""").count() == 0


TYPED = (
    "lees www.evil.nl/inloggen en https://evil.nl/x",
    "a@evil.nl :material/home: :material_home: :streamlit:",
    "a <-> b -> c <- d -- e >= f <= g ~= h",
    ":smile: :+1: :red[rood] :blue-badge[b] $x^2$ ~~weg~~ `c` <b>",
    r"C:\map\*.txt [naar](//x.nl) ![x](y) &lt; 'a' \"b\"",
)


def test_labels_with_what_people_typed_read_as_typed_and_become_no_links_icons_or_signs(dee: Organiser) -> None:
    code = dee.create("Getypt")
    workshop, session = dee.workshop, commands.find(dee.workshop, code)
    commands.open_round(workshop, dee.visitor, session, "choose", 1, "alone")
    for typed in TYPED:
        person = Visitor(identity.new_token())
        answering.join(workshop, person, session)
        answering.cast(workshop, person, session, "choose", 1, {"texts": [{"id": "a", "text": typed}]})
    now = in_round(workshop, code)
    texts = texts_for_facilitator(workshop, dee.visitor, now.session, now.activity, now.round, "nl")
    moderation.decide(workshop, dee.visitor, now.session, now.round, texts, approve=True)
    commands.reveal(workshop, dee.visitor, session, "choose", 1)
    commands.open_round(workshop, dee.visitor, session, "choose", 2, "dots")
    dee.page.get_by_text("Mensen zonder eigen apparaat").click()
    fields = dee.page.locator(".st-key-hands [data-testid=stElementContainer]:has(input[type=number])")
    expect(fields).to_have_count(len(TYPED))
    labels = fields.locator("label")
    expect(labels).to_have_count(len(TYPED))
    assert sorted(labels.evaluate_all("all => all.map((one) => one.textContent)")) == sorted(TYPED)
    assert fields.locator("a, img, [role=img], code, del, em, strong, span[style]").count() == 0
    for typed in TYPED:
        expect(fields.get_by_role("spinbutton", name=typed, exact=True)).to_be_visible()
    assert "\u2060" not in dee.page.content()


def test_a_file_over_the_limit_is_refused_in_the_readers_language(dee: Organiser) -> None:
    dee.visit("/programmes")
    field = dee.page.locator(".st-key-file input[type=file]")
    field.set_input_files(toml("groot.toml", TOO_MUCH))
    refusal = dee.page.get_by_role("alert").filter(has_text="Dit bestand is te groot: hoogstens 3 MB.")
    expect(refusal).to_be_visible()
    expect(dee.page.get_by_text("must be")).to_have_count(0)
    field.set_input_files(toml("klein.toml", b"title = 1"))
    expect(refusal).to_be_hidden()
    dee.sees("klein.toml")


def test_the_buttons_of_the_editor_read_as_typed(dee: Organiser) -> None:
    [six] = [programme for programme in built_in() if programme.id == "six_paradoxes"]
    number = library.copy_of(dee.workshop, dee.visitor, six)
    typed = " ".join(TYPED)[:110].strip()
    dee.visit(f"/programmes?programme={number}")
    dee.control("choose_p3")
    field = dee.page.get_by_label("Linkerkant · Nederlands")
    field.fill(typed)
    field.press("Tab")
    name = dee.page.locator(".st-key-choose_p3 button")
    expect(name).to_contain_text(typed)
    buttons = dee.page.locator("[class*=st-key-moves_] button")
    expect(buttons).to_have_count(4)
    for action in ("Omhoog", "Omlaag", "Nog een keer", "Weg"):
        expect(dee.page.get_by_role("button", name=f"{action}: {typed} – daadkracht", exact=True)).to_be_visible()
    assert name.or_(buttons).locator("p").locator("a, img, [role=img], code, del, em, span").count() == 0
    assert "\u2060" not in dee.page.content()
