"""The content security policy in a real browser: what is not ours doesn't run.

That every screen works under it is seen by every test with a browser: see `watch` in `conftest.py`.
"""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.support.csp_violations import Watch
from tests.browser.support.people import Organiser, Person, Someone

# No script of Streamlit runs; the light page of a phone has none.
QUIET = """() => [undefined, "notRunning"].includes(
    document.querySelector("[data-testid=stApp]")?.dataset.testScriptState)"""


def look(person: Person, path: str, seen: str) -> None:
    """Open a screen and wait until it stands there whole."""
    person.visit(path)
    expect(person.page.locator(seen).first).to_be_visible()
    person.page.wait_for_function(QUIET)


def test_the_watch_sees_what_a_policy_forbids(someone: Someone, watch: Watch) -> None:
    """Without this the other tests would show nothing. It is also what an injected script could do: nothing."""
    eve = someone()
    for path, seen in {
        "/nothing": "h1",
        "/join": ".refused",
        "/review": "input[type=password]",
        "/": "header.bar",
    }.items():
        look(eve, path, seen)
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
    watch.said.clear()


def test_whoever_mistypes_an_address_comes_to_a_screen_of_ours(dee: Organiser, someone: Someone) -> None:
    """Streamlit would show a window in English over a page without our style, and the inner workings of a mistake."""
    code, ben = dee.create("Vertypt"), someone()
    for typed, lands_on, seen in (
        (f"/{code[:3]}-{code[3:]}", f"/{code}", "button"),
        (f"/Join?code={code}", f"/{code}", "button"),
        ("/nosuch", "/join?code=nosuch", "h1"),
        ("/nosuchscreen", "/", "h1"),
        ("/index.html", "/", "h1"),
    ):
        look(ben, typed, seen)
        assert ben.page.url == ben.url + lands_on
        expect(ben.page.locator("[data-testid=stException], [role=dialog]")).to_have_count(0)


def test_a_page_that_does_not_say_where_the_parts_are_tells_nobody_of_a_mistake(
    someone: Someone,
) -> None:
    ben = someone()
    ben.page.add_init_script("""new MutationObserver(() =>
        document.querySelectorAll("body > link").forEach((link) => link.remove())
    ).observe(document, { childList: true, subtree: true })""")
    look(ben, "/", "h1")
    expect(ben.page.locator("link[data-assets]")).to_have_count(0)
    expect(ben.page.get_by_text(re.compile("Error|Cannot read"))).to_have_count(0)


@pytest.mark.long
def test_the_editor_takes_files_and_gives_them_under_the_policy(dee: Organiser, tmp_path: Path) -> None:
    """with an upload, which only she may send."""
    look(dee, "/programmes", "[class*=st-key-copy_]")
    dee.control("copy_first_time")
    dee.page.wait_for_url("**/programmes?programme=1")
    expect(dee.page.locator("[class*=st-key-copy_]")).to_have_count(0)  # the list is gone, which has downloads too
    with dee.page.expect_download() as download:
        dee.press(re.compile("Download"))
    file = Path(tmp_path / "eigen.toml")
    download.value.save_as(file)
    assert "[[activities]]" in file.read_text(encoding="utf-8")
    look(dee, "/programmes", "[class*=st-key-copy_]")
    dee.page.locator("input[type=file]").set_input_files(file)
    dee.page.wait_for_url("**/programmes?programme=2")
    dee.page.wait_for_function(QUIET)
