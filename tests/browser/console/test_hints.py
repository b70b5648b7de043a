"""What the browser adds to Streamlit's controls: why one can't be used, names as they are typed, refusals of files."""

import re

from playwright.sync_api import FilePayload, expect

from sessions.facilitation import commands
from tests.browser.support.people import Organiser

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


def test_a_file_over_the_limit_is_refused_in_the_readers_language(dee: Organiser) -> None:
    dee.visit("/programmes")
    field = dee.page.locator(".st-key-file input[type=file]")
    field.set_input_files(toml("groot.toml", TOO_MUCH))
    refusal = dee.page.get_by_role("alert").filter(has_text="Dit bestand is te groot: hoogstens 5 MB.")
    expect(refusal).to_be_visible()
    expect(dee.page.get_by_text("must be")).to_have_count(0)
    field.set_input_files(toml("klein.toml", b"title = 1"))
    expect(refusal).to_be_hidden()
    dee.sees("klein.toml")
