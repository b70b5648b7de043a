"""The 500 response: localised, with the headers of every other response, and logged without the address."""

import pytest

from sessions.access import rights
from sessions.locale import Texts
from tests.browser.server.raw_requests import get
from tests.browser.support.server import Server
from tests.full_session import FullSession


@pytest.mark.own_server
def test_a_mistake_of_ours_is_a_sentence_in_the_own_language_with_the_same_headers(
    own_server: Server, own_session: FullSession
) -> None:
    link = f"/open/{rights.new_link(own_session.workshop, own_session.dee, own_session.session)}"
    whole, _ = get(own_server, link)
    with own_server.database.store.writing() as db:
        db.execute("UPDATE sessions SET held_on = 'somewhen'")  # which no part of the app reckons with
    for cookie, language in (("", "nl"), ("language=nl", "nl"), ("language=en", "en"), ("language=x", "nl")):
        answer, body = get(own_server, link, cookie=cookie)
        assert (answer.status, body.decode()) == (500, Texts(language)("broken"))
        for name in ("content-security-policy", "x-content-type-options", "referrer-policy", "cache-control"):
            assert answer.headers[name] == whole.headers[name]
    log = own_server.log.read_text()
    assert "somewhen" in log, "whoever runs this can read what went wrong"
    assert link not in log, "and not who asked for what"
