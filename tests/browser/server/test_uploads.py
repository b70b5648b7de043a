"""Files that are uploaded: they go as soon as they were read, and the oldest ones when there are too many."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Request, expect

from tests.browser.support.people import Organiser
from tests.browser.support.server import Server

FILES, MEGABYTES = 30, 4.9
UPLOAD_MANY = """async ({ url, token, files, bytes }) => {
    const statuses = [];
    for (let number = 0; number < files; number += 1) {
        const form = new FormData();
        form.append("file", new Blob([new Uint8Array(bytes).fill(number + 1)]), "x.toml");
        const path = url.replace(/[^/]+$/, crypto.randomUUID());
        const answer = await fetch(path, { method: "PUT", body: form, headers: { "X-Xsrftoken": token } });
        statuses.push(answer.status);
    }
    return [...new Set(statuses)];
}"""


@pytest.mark.own_server
def test_thirty_files_of_one_page_do_not_stay_in_memory(dee: Organiser, server: Server, tmp_path: Path) -> None:
    """They took 147 MB for as long as the page was open."""
    page = dee.visit("/programmes")
    field = page.locator("input[type=file]")
    wrong = tmp_path / "fout.toml"
    wrong.write_text("id = 1\nid = 2\n", encoding="utf-8")
    with page.expect_request(re.compile("_stcore/upload_file")) as sent:
        field.set_input_files(wrong)
    expect(page.get_by_text("deze naam staat hier al")).to_be_visible()
    upload: Request = sent.value
    request = {"url": upload.url, "token": upload.headers["x-xsrftoken"], "bytes": int(MEGABYTES * 1e6)}
    assert page.evaluate(UPLOAD_MANY, {**request, "files": 3}) == [204], "what one upload takes by itself is no growth"
    before = server.resident_mb()
    assert page.evaluate(UPLOAD_MANY, {**request, "files": FILES}) == [204]
    assert server.resident_mb() - before < FILES * MEGABYTES / 3
    expect(page.get_by_text("deze naam staat hier al")).to_be_visible()
    other = tmp_path / "ook_fout.toml"
    other.write_text("id = zo\n", encoding="utf-8")
    field.set_input_files(other)
    expect(page.get_by_text("hier hoort een waarde te staan")).to_be_visible()
    expect(page.get_by_text("deze naam staat hier al")).to_have_count(0)
