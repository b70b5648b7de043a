"""Exports in a browser: a file is made and downloaded; a web page that leaves shows its charts without a network."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from sessions.export import registry, report
from sessions.facilitation import commands
from sessions.locale import Texts
from tests.browser.support.people import PASSCODE, Someone
from tests.full_session import FullSession

NL = Texts("nl")


@pytest.fixture
def held(full_session: FullSession) -> FullSession:
    """A session of eight people with one paradox."""
    full_session.fill(8)
    for moment in full_session.moments():
        if moment.name == "p1" and moment.phase == "shown":
            break
    return full_session


def test_a_file_is_made_and_downloaded(someone: Someone, held: FullSession) -> None:
    organiser = someone()
    organiser.visit(f"/export?code={held.session.code}")
    organiser.page.get_by_label(NL("log_in.passcode")).fill(PASSCODE)
    organiser.page.get_by_role("button", name=NL("log_in.go")).click()
    organiser.page.get_by_role("combobox", name=NL("export.format")).click()
    organiser.page.get_by_role("option", name=NL("export.format_name.csv")).click()
    organiser.page.locator(".st-key-export_make button").click()
    download = organiser.page.locator(".st-key-export_download button")
    expect(download).to_be_visible()
    expect(organiser.page.locator(".st-key-export_cancel")).to_have_count(0)
    with organiser.page.expect_download() as downloading:
        download.click()
    assert downloading.value.suggested_filename == f"{report.name_of(held.session)}-csv.zip"


def test_a_web_page_that_leaves_needs_no_network_and_says_the_numbers_of_the_report(
    browser: Browser, held: FullSession, tmp_path: Path
) -> None:
    made = report.build(held.workshop, commands.find(held.workshop, held.session.code), NL)
    path = tmp_path / "session.html"
    path.write_bytes(registry.write([made], "html").content)
    context = browser.new_context()
    page, said = context.new_page(), list[str]()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto(path.as_uri())
    [first] = [each for each in made.activities_with_content if each.id == "p1"]
    [result] = first.rounds[0].parts
    article = page.locator("article", has=page.get_by_role("heading", name=first.heading))
    article.scroll_into_view_if_needed()
    expect(article.locator(".plot .js-plotly-plot")).to_have_count(1)
    dots = article.locator(".js-plotly-plot").evaluate(
        "(plot) => plot.data.filter((trace) => trace.mode === 'markers')[0].x.length"
    )
    assert dots == first.rounds[0].answered == 8
    assert article.locator("[role=img]").get_attribute("aria-label") == result.sentence
    table = dict(row.inner_text().split("\t") for row in article.locator("table").first.locator("tr").all())
    assert table == dict(result.numbers)
    assert said == [] and asked == [path.as_uri()]
    assert json.loads(page.locator("#figures").text_content() or "")
    context.close()
